"""What an e-mail address looks like in a text, for all who look for one. Services layer."""

# The lookbehind and the possessive repeats keep it linear on a line without spaces, however long.
MAIL_ADDRESS = r"(?<![\w.+\-])[\w.+\-]++@[\w\-]++(?:\.[\w\-]++)+"
"""A regular expression without groups, to be joined with others."""
