list(APPEND anhe_resource_files
)
