#pragma once

#include "core/desk/desk.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace anhe {

struct Target;

/** One tab of a record's detail: facts, lists and buttons, filled anew whenever the record or the ledger
 * changed. */
class FactsPane : public QScrollArea
{
    Q_OBJECT
public:
    explicit FactsPane(Desk &desk, QWidget *parent = nullptr);

    /** Reads the record and shows it; the same one stays scrolled where it was. */
    void showRecord(qint64 id);
    qint64 record() const { return m_id; }

Q_SIGNALS:
    void said(const QString &words);
    void refused(const QString &why);
    /** A step by its key, e.g. "pay:3". */
    void stepRequested(const QString &key);
    void targetRequested(const anhe::Target &target);

protected:
    /** False when there is no such record any more; then nothing is shown. */
    virtual bool read(qint64 id) = 0;
    virtual void fill(QVBoxLayout *into) = 0;
    void refill();
    Desk &desk() const { return m_desk; }
    bool mayWrite() const { return !m_desk.ledger().isReadOnly(); }

    static QLabel *words(const QString &text, const char *look = "");
    static QLabel *heading(const QString &text);
    static QGridLayout *factGrid();
    /** One line "name  value"; an empty value is left out. */
    static void addFact(QGridLayout *grid, const QString &name, const QString &value);
    /** A button that is grey with the reason while the ledger is read-only. */
    QPushButton *writeButton(const QString &text, const std::function<void()> &run);
    /** Words that lead elsewhere. */
    QPushButton *linkButton(const QString &text, const std::function<void()> &run);

private:
    Desk &m_desk;
    qint64 m_id = 0;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_body;
};

} // namespace anhe
