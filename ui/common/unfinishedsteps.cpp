#include "ui/common/unfinishedsteps.h"

#include <QJsonDocument>
#include <QTimer>

#include <algorithm>

namespace anhe {

namespace {

constexpr int WritePause = 3000; ///< milliseconds

} // namespace

UnfinishedSteps::UnfinishedSteps(OfficeRegister &office, const QString &draftForm, QObject *parent)
    : QObject(parent), m_office(office), m_draftForm(draftForm), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(WritePause);
    connect(m_timer, &QTimer::timeout, this, &UnfinishedSteps::write);
    read();
}

void UnfinishedSteps::read()
{
    for (const Draft &draft : m_office.drafts()) {
        if (draft.form != m_draftForm)
            continue;
        const QJsonObject content = QJsonDocument::fromJson(draft.content.toUtf8()).object();
        const UnfinishedStep step{content[QStringLiteral("step")].toString(),
                                  content[QStringLiteral("typed")].toObject()};
        m_kept.insert(content[QStringLiteral("place")].toString(), {step, draft.title, draft.id, true});
    }
}

void UnfinishedSteps::note(const QString &place, const QString &title, const UnfinishedStep &step)
{
    const bool fresh = !m_kept.contains(place);
    Kept &kept = m_kept[place];
    if (kept.step == step)
        return;
    kept.step = step;
    kept.title = title;
    kept.written = false;
    if (!m_timer->isActive())
        m_timer->start();
    if (fresh)
        Q_EMIT changed();
}

void UnfinishedSteps::drop(const QString &place)
{
    if (!m_kept.contains(place))
        return;
    const Kept kept = m_kept.take(place);
    Q_EMIT changed();
    if (kept.draft == 0)
        return;
    if (const Result<void> dropped = m_office.dropDraft(kept.draft); !dropped)
        Q_EMIT failed(dropped.error());
}

std::optional<UnfinishedStep> UnfinishedSteps::at(const QString &place) const
{
    const auto found = m_kept.constFind(place);
    return found == m_kept.constEnd() ? std::nullopt : std::optional(found->step);
}

QList<std::pair<QString, QString>> UnfinishedSteps::offered() const
{
    QList<std::pair<QString, QString>> offered;
    for (auto kept = m_kept.begin(); kept != m_kept.end(); ++kept)
        offered.append({kept.key(), kept->title});
    std::sort(offered.begin(), offered.end(),
              [](const auto &a, const auto &b) { return a.second < b.second; });
    return offered;
}

void UnfinishedSteps::write()
{
    m_timer->stop();
    for (auto kept = m_kept.begin(); kept != m_kept.end(); ++kept) {
        if (kept->written)
            continue;
        const QJsonObject content{{QStringLiteral("place"), kept.key()},
                                  {QStringLiteral("step"), kept->step.step},
                                  {QStringLiteral("typed"), kept->step.typed}};
        Draft draft;
        draft.id = kept->draft;
        draft.form = m_draftForm;
        draft.title = kept->title;
        draft.content = QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
        const Result<qint64> saved = m_office.saveDraft(draft);
        if (!saved) {
            Q_EMIT failed(saved.error());
            return;
        }
        kept->draft = *saved;
        kept->written = true;
    }
}

} // namespace anhe
