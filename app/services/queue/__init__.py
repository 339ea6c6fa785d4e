"""Job queues: a serial one and one with threads, both behind ``core.jobs.JobQueue``. Services layer, free of Qt."""
