#pragma once

#include "core/desk/desk.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace anhe {

/** One tab of a referral's detail: filled anew whenever the referral or the ledger changed. */
class ReferralPane : public QScrollArea
{
    Q_OBJECT
public:
    explicit ReferralPane(Desk &desk, QWidget *parent = nullptr);

    void showReferral(const Referral &referral);
    const Referral &referral() const { return m_referral; }

Q_SIGNALS:
    void said(const QString &words);
    void refused(const QString &why);
    /** A step by its key, e.g. "pay:3". */
    void stepRequested(const QString &key);

protected:
    virtual void fill(QVBoxLayout *into) = 0;
    Desk &desk() const { return m_desk; }
    bool mayWrite() const { return !m_desk.ledger().isReadOnly(); }

    static QLabel *words(const QString &text, const char *look = "");
    static QLabel *heading(const QString &text);
    static QGridLayout *factGrid();
    /** One line "name  value"; an empty value is left out. */
    static void addFact(QGridLayout *grid, const QString &name, const QString &value);
    /** A button that is grey with the reason while the ledger is read-only. */
    class QPushButton *writeButton(const QString &text, const std::function<void()> &run);

private:
    Desk &m_desk;
    Referral m_referral;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_body;
};

} // namespace anhe
