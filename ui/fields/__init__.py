"""Fields of a form that read what clerks type and say beside themselves what is wrong."""
