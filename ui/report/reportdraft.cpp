#include "ui/report/reportdraft.h"

#include "core/desk/desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

namespace anhe {

namespace {

const QString formName = QStringLiteral("report");

QString contentOf(const Report &report)
{
    QJsonObject narrative;
    for (auto it = report.narrative.cbegin(); it != report.narrative.cend(); ++it)
        narrative.insert(it.key(), it.value());
    const QJsonObject content{{QStringLiteral("quarter"), report.quarter.text()},
                              {QStringLiteral("version"), report.version},
                              {QStringLiteral("as_of"), report.asOf.toString(Qt::ISODate)},
                              {QStringLiteral("narrative"), narrative},
                              {QStringLiteral("omitted"), QJsonArray::fromStringList(report.omitted)}};
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

/** False when the text put aside is of another quarter or version. */
bool takeContent(const QString &text, Report &report)
{
    const QJsonObject content = QJsonDocument::fromJson(text.toUtf8()).object();
    if (content[QLatin1String("quarter")].toString() != report.quarter.text() ||
        content[QLatin1String("version")].toInt() != report.version)
        return false;
    report.asOf = QDate::fromString(content[QLatin1String("as_of")].toString(), Qt::ISODate);
    report.narrative.clear();
    const QJsonObject narrative = content[QLatin1String("narrative")].toObject();
    for (auto it = narrative.begin(); it != narrative.end(); ++it)
        report.narrative.insert(it.key(), it.value().toString());
    report.omitted.clear();
    for (const QJsonValue &id : content[QLatin1String("omitted")].toArray())
        report.omitted << id.toString();
    return true;
}

} // namespace

ReportDraft::ReportDraft(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(Pause);
    connect(m_timer, &QTimer::timeout, this, &ReportDraft::putAside);
}

ReportDraft::~ReportDraft()
{
    (void)putAside();
}

void ReportDraft::open(Quarter quarter)
{
    if (const Result<void> kept = putAside(); !kept)
        Q_EMIT failed(kept.error());
    m_report = m_desk.reports().report(quarter);
    m_earlier = false;
    m_dirty = false;
    m_takenUp = false;
    m_aside = 0;
    takeUp();
}

void ReportDraft::openVersion(const Report &version)
{
    open(version.quarter);
    m_earlier = version.id != m_report.id;
    if (m_earlier)
        m_report = version;
}

void ReportDraft::refresh()
{
    if (!m_dirty && !m_earlier)
        m_report = m_desk.reports().report(m_report.quarter);
}

void ReportDraft::takeUp()
{
    for (const Draft &draft : m_desk.office().drafts()) {
        if (draft.form != formName || m_report.isSubmitted())
            continue;
        Report typed = m_report;
        if (!takeContent(draft.content, typed))
            continue;
        m_aside = draft.id;
        m_takenUp = m_dirty = typed != m_report;
        m_report = typed;
        return;
    }
}

bool ReportDraft::isReadOnly() const
{
    return m_report.isSubmitted() || m_earlier || m_desk.ledger().isReadOnly();
}

void ReportDraft::setNarrative(const QString &key, const QString &text)
{
    const auto kept = m_report.narrative.constFind(key);
    const bool same = kept == m_report.narrative.constEnd() ? text.isEmpty() : *kept == text;
    if (isReadOnly() || same)
        return;
    m_report.narrative.insert(key, text);
    noteEdit();
}

void ReportDraft::setOmitted(const QString &sentence, bool omitted)
{
    if (isReadOnly() || m_report.omitted.contains(sentence) == omitted)
        return;
    if (omitted)
        m_report.omitted.append(sentence);
    else
        m_report.omitted.removeAll(sentence);
    noteEdit();
}

void ReportDraft::setAsOf(QDate day)
{
    if (isReadOnly() || m_report.asOf == day)
        return;
    m_report.asOf = day;
    noteEdit();
}

void ReportDraft::noteEdit()
{
    m_dirty = true;
    m_timer->start();
    Q_EMIT edited();
}

QString ReportDraft::title() const
{
    return tr("Report of %1").arg(m_report.quarter.paper());
}

Result<void> ReportDraft::putAside()
{
    m_timer->stop();
    if (!m_dirty || isReadOnly())
        return {};
    const Result<qint64> kept =
        m_desk.office().saveDraft({m_aside, formName, m_report.id.value, title(), contentOf(m_report), {}});
    if (!kept) {
        Q_EMIT failed(kept.error());
        return kept.failure();
    }
    m_aside = *kept;
    return {};
}

void ReportDraft::dropAside()
{
    m_timer->stop();
    m_dirty = false;
    if (m_aside != 0)
        (void)m_desk.office().dropDraft(std::exchange(m_aside, 0));
}

Result<void> ReportDraft::save()
{
    if (isReadOnly() || !m_dirty)
        return {};
    const Result<ReportId> saved = m_desk.reports().save(m_report);
    if (!saved)
        return saved.failure();
    dropAside();
    m_report = m_desk.reports().report(m_report.quarter);
    return {};
}

Result<void> ReportDraft::submit()
{
    const Result<void> submitted = m_desk.reports().submit(m_report);
    if (!submitted)
        return submitted;
    dropAside();
    m_report = m_desk.reports().report(m_report.quarter);
    return {};
}

Result<void> ReportDraft::startVersion(const QString &reason)
{
    const Result<ReportId> started = m_desk.reports().startVersion(m_report.quarter, reason);
    if (!started)
        return started.failure();
    open(m_report.quarter);
    return {};
}

} // namespace anhe
