#include "ui/dispute/disputeexport.h"

#include "ui/dispute/disputewords.h"

#include <QCoreApplication>

namespace anhe {

namespace {

class DisputeExportWords
{
    Q_DECLARE_TR_FUNCTIONS(DisputeExportWords)
};

QString named(const char *field)
{
    return fieldWord(QString::fromLatin1(field));
}

QString complainantOf(const DisputeRow &row)
{
    return row.anonymous ? named("anonymous") : row.complainantName;
}

} // namespace

TableExport<DisputeRow> matterExport(Desk &desk)
{
    using Row = const DisputeRow &;
    return {DisputeExportWords::tr("Register of matters"),
            {{exportText(DisputeExportWords::tr("Number"), 16), [](Row row) { return row.number; }},
             {exportText(named("kind")), [](Row row) { return word(row.kind); }},
             {exportDay(named("received_at")), [](Row row) { return row.receivedAt; }},
             {exportText(named("channel")), [](Row row) { return word(row.channel); }},
             {exportText(named("complainant_name")), complainantOf},
             {exportText(named("patient_name")), [](Row row) { return row.patientName; }},
             {exportText(named("department"), 16), [](Row row) { return row.department; }},
             {exportText(named("category"), 14), [](Row row) { return row.category; }},
             {exportText(named("subject"), 50), [](Row row) { return row.subject; }},
             {exportText(named("status")), [](Row row) { return word(row.status); }},
             {exportDay(named("feedback_due")), [](Row row) { return exported(row.feedbackDue); }},
             {exportDay(named("answered_at")), [](Row row) { return exported(row.answeredOn); }},
             {exportDay(named("closed_on")), [](Row row) { return exported(row.closedOn); }},
             {exportDay(named("told_on")), [](Row row) { return exported(row.toldOn); }},
             {exportText(named("handler")), [](Row row) { return row.handler; }}},
            [&desk](std::span<const qint64> ids) { return desk.disputes().rows(ids); },
            [](Row row) { return row.id.value; }};
}

} // namespace anhe
