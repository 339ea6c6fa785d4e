"""The commands as they are typed: names, options and their help. Only typer is imported until one runs."""
