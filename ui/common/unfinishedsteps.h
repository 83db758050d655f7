#pragma once

#include "core/office/officeregister.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>

class QTimer;

namespace anhe {

/** A step half entered. */
struct UnfinishedStep
{
    QString step;      ///< the key of its form
    QJsonObject typed; ///< what stands in its fields
    bool operator==(const UnfinishedStep &) const = default;
};

/** Steps that were begun and neither taken nor given up, by the place they belong to ("referral:3",
 * "matter:12"). They are kept in the ledger as drafts of one form, so a power cut loses none. */
class UnfinishedSteps : public QObject
{
    Q_OBJECT
public:
    UnfinishedSteps(OfficeRegister &office, const QString &draftForm, QObject *parent = nullptr);

    /** Kept at once for this window, and three seconds later in the ledger. */
    void note(const QString &place, const QString &title, const UnfinishedStep &step);
    void drop(const QString &place);
    std::optional<UnfinishedStep> at(const QString &place) const;
    /** Place and title of each, by title. */
    QList<std::pair<QString, QString>> offered() const;
    /** Writes what is not in the ledger yet. */
    void write();

Q_SIGNALS:
    /** A step came or went. */
    void changed();
    void failed(const QString &why);

private:
    struct Kept
    {
        UnfinishedStep step;
        QString title;
        qint64 draft = 0;
        bool written = false;
    };

    void read();

    OfficeRegister &m_office;
    QString m_draftForm;
    QTimer *m_timer;
    QHash<QString, Kept> m_kept;
};

} // namespace anhe
