"""The endpoints, a module for each kind. Thin: each reads its parameters, calls one service and writes the answer."""
