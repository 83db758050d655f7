-- The office's own lists.
CREATE TABLE department (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    pinyin TEXT NOT NULL,
    initials TEXT NOT NULL,
    head TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    active INTEGER NOT NULL DEFAULT 1,
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE staff (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    pinyin TEXT NOT NULL,
    initials TEXT NOT NULL,
    department_id INTEGER REFERENCES department (id),
    title TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    active INTEGER NOT NULL DEFAULT 1
) STRICT;

-- Two levels: parent is '' on the first.
CREATE TABLE category (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    parent TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    active INTEGER NOT NULL DEFAULT 1,
    position INTEGER NOT NULL
) STRICT;

INSERT INTO category (code, parent, name, position) VALUES
    ('quality', '', '医疗质量', 1),
    ('quality.diagnosis', 'quality', '诊断', 2),
    ('quality.operation', 'quality', '手术操作', 3),
    ('quality.medication', 'quality', '用药', 4),
    ('quality.nursing_safety', 'quality', '护理安全', 5),
    ('quality.infection', 'quality', '院内感染', 6),
    ('nursing', '', '护理', 10),
    ('attitude', '', '服务态度', 20),
    ('communication', '', '沟通告知', 30),
    ('communication.consent', 'communication', '知情同意', 31),
    ('communication.explanation', 'communication', '病情解释', 32),
    ('fees', '', '费用医保', 40),
    ('fees.charge', 'fees', '收费', 41),
    ('fees.insurance', 'fees', '医保报销', 42),
    ('process', '', '流程等候', 50),
    ('process.waiting', 'process', '候诊时间', 51),
    ('process.appointment', 'process', '挂号预约', 52),
    ('environment', '', '环境后勤', 60),
    ('environment.food', 'environment', '膳食', 61),
    ('environment.facilities', 'environment', '设施', 62),
    ('ethics', '', '医德医风', 70),
    ('privacy', '', '隐私权利', 80),
    ('security', '', '治安秩序', 90),
    ('other', '', '其他', 100);
