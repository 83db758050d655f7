list(APPEND anhe_resource_files
    pinyin/surnames.txt
    pinyin/syllables.txt
)
