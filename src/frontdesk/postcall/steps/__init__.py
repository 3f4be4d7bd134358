"""The steps, one file each: `run(job) -> dict` returns what is kept as the step's result, in JSON values."""
