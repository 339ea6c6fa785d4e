"""The composition root: builds engines, exporters and services and hands them to the doors.

``program`` is what the doors see, ``installation`` the folders, settings and models, ``session`` the hosts and a
library with what is built on them; the other modules open what one door needs. They are imported when they are
needed, so that each door starts quickly. Only ``app.main`` imports this package.
"""
