#pragma once

#include "core/desk/desk.h"
#include "ui/common/page.h"
#include "ui/common/theme.h"

#include <QJsonObject>
#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace anhe {

class InlineForm;

/** One tab of a matter's detail. What is typed in its forms and not saved waits for the matter to come back.
 */
class DisputePane : public QScrollArea
{
    Q_OBJECT
public:
    explicit DisputePane(Desk &desk, QWidget *parent = nullptr);

    /** Shows a matter, or the same one afresh; what was being typed into the same one stays. */
    void showMatter(const Dispute &dispute);
    const Dispute &dispute() const { return m_dispute; }
    DisputeId matter() const { return m_dispute.id; }

    virtual bool isDirty() const;
    /** Saves the form in which the cursor stands, else the first that was edited; false while anything typed
     * is not saved. */
    virtual bool save();
    virtual QJsonObject typed() const;
    QStringList formNames() const;
    virtual void restore(const QJsonObject &typed);

Q_SIGNALS:
    void said(const QString &words);
    void editRequested(anhe::DisputeId id, const QString &field);
    void targetRequested(const anhe::Target &target);
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    Desk &desk() const { return m_desk; }
    QVBoxLayout *body() const { return m_body; }
    /** Forms that are kept in typed(), by name. */
    void keep(const QString &name, InlineForm *form);
    /** What the matter says; forms are left alone. */
    virtual void refill(const Dispute &dispute) = 0;
    /** Another matter: the forms begin anew. */
    virtual void begin(const Dispute &dispute) { Q_UNUSED(dispute) }
    bool mayWrite() const { return !m_desk.ledger().isReadOnly(); }

    static QLabel *words(const QString &text, const char *look = "");
    /** Words that lead elsewhere. */
    static QPushButton *linkButton(const QString &text);
    /** Begins a holder's content anew. */
    static QVBoxLayout *refilled(QWidget *holder);

private:
    void keepFocus();

    Desk &m_desk;
    Dispute m_dispute;
    QVBoxLayout *m_body;
    QList<std::pair<QString, InlineForm *>> m_forms;
};

} // namespace anhe
