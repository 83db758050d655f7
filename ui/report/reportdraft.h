#pragma once

#include "core/base/result.h"
#include "core/report/report.h"

#include <QObject>

class QTimer;

namespace anhe {

class Desk;

/**
 * The report of a quarter while it is written. What is typed is put aside in the ledger a few seconds later
 * and taken up again when the quarter is opened, also after a power cut; save() makes it the report's.
 */
class ReportDraft : public QObject
{
    Q_OBJECT
public:
    static constexpr int Pause = 3000; ///< milliseconds

    explicit ReportDraft(Desk &desk, QObject *parent = nullptr);
    ~ReportDraft() override;

    /** The version in force, with what was typed and not saved. */
    void open(Quarter quarter);
    /** An earlier version, to read. */
    void openVersion(const Report &version);
    /** The ledger changed: takes the report afresh when nothing is unsaved. */
    void refresh();

    const Report &report() const { return m_report; }
    bool isDirty() const { return m_dirty; }
    /** Text that was put aside earlier has been taken up. */
    bool wasTakenUp() const { return m_takenUp; }
    /** Submitted, an earlier version, or a ledger that cannot be written. */
    bool isReadOnly() const;
    bool isEarlierVersion() const { return m_earlier; }

    void setNarrative(const QString &key, const QString &text);
    void setOmitted(const QString &sentence, bool omitted);
    void setAsOf(QDate day);

    Result<void> save();
    /** Puts what is unsaved aside at once. */
    Result<void> putAside();
    Result<void> submit();
    Result<void> startVersion(const QString &reason);

Q_SIGNALS:
    void edited();
    void failed(const QString &why);

private:
    void noteEdit();
    void takeUp();
    void dropAside();
    QString title() const;

    Desk &m_desk;
    Report m_report;
    QTimer *m_timer;
    qint64 m_aside = 0; ///< id of the draft in the ledger
    bool m_dirty = false;
    bool m_takenUp = false;
    bool m_earlier = false;
};

} // namespace anhe
