#include "core/ledger/integrity.h"

#include "core/ledger/attachment.h"
#include "core/ledger/backup.h"
#include "core/ledger/database.h"
#include "core/ledger/history.h"
#include "core/ledger/statement.h"
#include "core/ledger/storageerror.h"

#include <QCoreApplication>

namespace anhe {

static QStringList pageProblems(Database &database)
{
    QStringList problems;
    Statement check(database, QStringLiteral("PRAGMA integrity_check(20)"));
    check.run();
    while (check.next()) {
        if (check.text(0) != QLatin1String("ok"))
            problems
                << QCoreApplication::translate("Integrity", "The file is damaged: %1").arg(check.text(0));
    }
    return problems;
}

static QStringList foreignKeyProblems(Database &database)
{
    QStringList problems;
    Statement check(database, QStringLiteral("PRAGMA foreign_key_check"));
    check.run();
    while (check.next() && problems.size() < 20)
        problems << QCoreApplication::translate("Integrity",
                                                "Row %2 of %1 points to a row of %3 that is missing.")
                        .arg(check.text(0), check.text(1), check.text(2));
    return problems;
}

static QStringList historyProblems(Database &database)
{
    const qint64 broken = History(database).firstBroken();
    if (broken > 0)
        return {QCoreApplication::translate(
                    "Integrity", "The history was changed outside Anhe: line %1 does not fit the chain.")
                    .arg(broken)};
    if (broken < 0)
        return {QCoreApplication::translate(
            "Integrity", "The history was cut off outside Anhe: its last lines are missing.")};
    return {};
}

static QStringList numberProblems(Database &database)
{
    QStringList problems;
    const QString gaps =
        QStringLiteral("SELECT substr(min(number), 1, 2), number_year, count(*), max(number_serial) FROM %1 "
                       "GROUP BY number_year HAVING count(*) <> max(number_serial)");
    Statement check(
        database,
        QStringLiteral(
            "SELECT substr(min(number), 1, 2), number_year, count(*), max(number_serial) FROM dispute "
            "GROUP BY kind_entered, number_year HAVING count(*) <> max(number_serial) UNION ALL ") +
            QStringList{gaps.arg(QStringLiteral("risk")), gaps.arg(QStringLiteral("supervision_notice")),
                        gaps.arg(QStringLiteral("sweep")), gaps.arg(QStringLiteral("stability_assessment"))}
                .join(QStringLiteral(" UNION ALL ")));
    check.run();
    while (check.next()) {
        problems << QCoreApplication::translate(
                        "Integrity", "The numbers of %1 %2 have a gap: %3 rows, highest number %4.")
                        .arg(check.text(0), check.text(1), check.text(2), check.text(3));
    }
    return problems;
}

static QStringList attachmentProblems(Database &database)
{
    QStringList problems;
    for (const Attachment &attachment : AttachmentStore(database).damaged())
        problems
            << QCoreApplication::translate("Integrity", "The attachment %1 is damaged.").arg(attachment.name);
    return problems;
}

IntegrityReport checkIntegrity(Database &database, const std::function<void(const QString &)> &progress)
{
    using Step = QStringList (*)(Database &);
    const std::pair<QString, Step> steps[] = {
        {QCoreApplication::translate("Integrity", "Pages of the file"), pageProblems},
        {QCoreApplication::translate("Integrity", "Links between rows"), foreignKeyProblems},
        {QCoreApplication::translate("Integrity", "Chain of the history"), historyProblems},
        {QCoreApplication::translate("Integrity", "Numbers without gaps"), numberProblems},
        {QCoreApplication::translate("Integrity", "Attachments"), attachmentProblems},
    };
    IntegrityReport report;
    try {
        for (const auto &[name, step] : steps) {
            if (progress)
                progress(name);
            report.steps.append({name, step(database)});
            report.problems << report.steps.last().problems;
        }
        report.rows = rowCounts(database);
    } catch (const StorageError &error) {
        report.problems << error.sentence();
    }
    return report;
}

} // namespace anhe
