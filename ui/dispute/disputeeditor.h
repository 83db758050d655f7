#pragma once

#include "core/dispute/dispute.h"
#include "ui/common/draftkeeper.h"

#include <QJsonObject>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace anhe {

class Desk;
class DisputeForm;
class FirstEntryCard;
class Form;

/**
 * Where a matter is entered or amended: the short card first, the full form on request. What is typed is kept
 * as a draft until it is saved or thrown away.
 */
class DisputeEditor : public QWidget
{
    Q_OBJECT
public:
    static constexpr const char *DraftForm = "dispute";

    explicit DisputeEditor(Desk &desk, QWidget *parent = nullptr);

    void startNew();
    void startFrom(const Draft &draft);
    void edit(DisputeId id, const QString &field = {});

    bool save();
    /** Asks when something would be lost; false when the user goes on writing. */
    bool leave();
    /** Keeps what was typed as a draft and leaves without a question. */
    void park();
    bool isDirty() const;
    /** True between a start and the leaving. */
    bool isActive() const { return m_active; }
    void writeDraft() { m_keeper->writeDraft(); }
    qint64 draftId() const { return m_keeper->draftId(); }
    QString unsavedWords() const;

    FirstEntryCard *card() const { return m_card; }
    DisputeForm *form() const { return m_form; }
    bool isFull() const;
    void showFull();

Q_SIGNALS:
    /** words say what was done, with the number. */
    void saved(anhe::DisputeId id, const QString &words);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void begin(const Dispute &dispute, bool full);
    QJsonObject content() const;
    std::optional<Draft> draft() const;
    Dispute dispute() const;
    Form &activeForm() const;
    bool saveVisit();
    void refuse(const Failure &failure);
    void done(DisputeId id, const QString &words);
    void name();
    void finish();

    Desk &m_desk;
    Dispute m_base;
    QJsonObject m_start;
    bool m_typedInCard = false; ///< before the card was unfolded into the full form
    bool m_active = false;
    QLabel *m_title;
    QLabel *m_problem;
    QLineEdit *m_reason;
    QPushButton *m_save;
    QPushButton *m_more;
    QStackedWidget *m_stack;
    FirstEntryCard *m_card;
    DisputeForm *m_form;
    DraftKeeper *m_keeper;
};

} // namespace anhe
