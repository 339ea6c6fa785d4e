"""Who may use the local server, and how much: tokens, what each has used, and the allowance of callers without one."""
