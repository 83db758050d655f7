list(APPEND anhe_resource_files
    styles/anhe.qss
)
