list(APPEND anhe_resource_files
    calendars/cn-working-days-2012-2026.csv
)
