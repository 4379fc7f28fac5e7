"""The demonstration district: synthetic people, firms and cases, drawn from a seed."""
