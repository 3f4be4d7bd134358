"""Where recordings of calls are kept: a folder, or anything that speaks S3."""
