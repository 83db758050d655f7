list(APPEND anhe_resource_files
    demo/people.txt
    demo/matters.txt
    demo/answers.txt
    demo/risks.txt
    demo/safety.txt
)
