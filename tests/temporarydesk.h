#pragma once

#include "core/desk/desk.h"
#include "tests/text.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace anhe::tests {

/** A desk on a fresh ledger in a folder of its own, on a day that stands still. */
struct TemporaryDesk
{
    explicit TemporaryDesk(QDate today = QDate(2026, 9, 15)) : clock(today)
    {
        auto created = Desk::create(path(), QStringLiteral("安和市第一人民医院"), clock);
        INFO(created.error().toStdString());
        REQUIRE(created);
        desk = std::move(*created);
        desk->ledger().setUser(QStringLiteral("王小安"));
    }

    QString path() const { return folder.filePath(QStringLiteral("test.anhe")); }

    /** Closes the file and opens it again. */
    void reopen()
    {
        desk.reset();
        auto opened = Desk::open(path(), clock);
        INFO(opened.error().toStdString());
        REQUIRE(opened);
        desk = std::move(*opened);
    }

    Desk *operator->() { return desk.get(); }

    QTemporaryDir folder;
    FixedClock clock;
    std::unique_ptr<Desk> desk;
};

/** A complaint that can be entered as it stands. */
inline Dispute someDispute(const QDateTime &receivedAt = QDateTime(QDate(2026, 9, 10), QTime(10, 0)))
{
    Dispute dispute;
    dispute.channel = Channel::Visit;
    dispute.receivedAt = receivedAt;
    dispute.receivedBy = QStringLiteral("王小安");
    dispute.headCount = 2;
    dispute.complainant.name = QStringLiteral("张三丰");
    dispute.complainant.phone = QStringLiteral("13800005678");
    dispute.narrative = QStringLiteral("候诊三小时无人解释，要求说明原因。");
    dispute.problems.append(Problem{0, QStringLiteral("process.waiting"), {}, {}, 1, {}});
    return dispute;
}

} // namespace anhe::tests
