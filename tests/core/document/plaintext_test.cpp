#include "core/document/plaintext.h"

#include "tests/core/document/sampledocuments.h"

#include <catch2/catch.hpp>

using namespace anhe;
using namespace anhe::tests;

TEST_CASE("a form says the same in plain text")
{
    const QString content = QStringLiteral("本季度全院共接待投诉纠纷人员来访，各科室落实首诉负责制，当场能够"
                                           "核查处理的当场办结；需要调查核实的，在规定工作日内答复。");
    const QString expected = QStringLiteral("编号：投诉 2026-0001\n"
                                            "投诉登记转办单\n"
                                            "投诉人 | 姓名 | 秦玥 | 性别 | \n"
                                            "电话 | 13900000000 | 与患者关系 | 母亲\n"
                                            "投诉内容 | %1\n"
                                            "领导批示 |  / 签名：　　　　　　年　　月　　日\n"
                                            "投诉人（签名）：________　　　　　年　　月　　日\n"
                                            "接待人（签名）：________　2026年9月1日\n"
                                            "- - - - ✂ 回　　执 - - - -\n"
                                            "　　你科转来的投诉 2026-0001号事项已收到，办理情况：\n"
                                            "____________________________\n"
                                            "____________________________\n"
                                            "____________________________\n"
                                            "科室负责人（签名）：________　　　　　年　　月　　日\n")
                                 .arg(content.repeated(2));
    CHECK(plainText(sampleForm()).toStdString() == expected.toStdString());
}

TEST_CASE("annexes are numbered when there are several")
{
    Document letter;
    letter << AnnexList{{QStringLiteral("清单")}};
    CHECK(plainText(letter) == QStringLiteral("\n　　附件：清单\n"));
    letter.blocks = {AnnexList{{QStringLiteral("清单"), QStringLiteral("台账")}}};
    CHECK(plainText(letter) == QStringLiteral("\n　　附件：1. 清单\n　　　　　2. 台账\n"));
}

TEST_CASE("two papers of the same content are equal")
{
    CHECK(sampleForm() == sampleForm());
    Document other = sampleForm();
    other << PageBreak{};
    CHECK_FALSE(other == sampleForm());
}
