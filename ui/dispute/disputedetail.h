#pragma once

#include "ui/dispute/disputepane.h"

#include <QHash>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace anhe {

class AnswerPane;
class Chip;
class DeadlineChip;
class DraftKeeper;
class PetitionPane;
class TimelinePane;

/** One matter: its head, what can be done with it now, and its tabs. */
class DisputeDetail : public QWidget
{
    Q_OBJECT
public:
    static constexpr const char *DraftForm = "dispute.detail";

    explicit DisputeDetail(Desk &desk, QWidget *parent = nullptr);

    /** None-id: nothing is chosen. */
    void setMatter(DisputeId id);
    /** The ledger changed: asks again. */
    void refresh();
    DisputeId matter() const { return m_dispute.id; }
    /** What was typed into the tabs of any matter and not saved; empty when nothing was. */
    QString unsavedWords() const;
    /** Saves what is typed in the tab in sight; false while anything typed of the matter is not saved. */
    bool save();
    void writeDraft();

    TimelinePane *timeline() const { return m_timeline; }
    AnswerPane *answering() const { return m_answer; }
    PetitionPane *petition() const { return m_petition; }
    QTabWidget *tabs() const { return m_tabs; }
    QMenu *moreMenu() const { return m_more; }

Q_SIGNALS:
    void said(const QString &words);
    void editRequested(anhe::DisputeId id, const QString &field);
    void targetRequested(const anhe::Target &target);
    void printRequested(anhe::DisputeId id);

private:
    using Offered = std::function<bool(const Dispute &)>;

    struct Step
    {
        QPushButton *button;
        Offered offered;
    };

    QWidget *buildHead();
    void addPane(DisputePane *pane, const QString &title);
    void addStep(const QString &text, const QString &iconName, Offered offered,
                 const std::function<void()> &run);
    void addMore(const QString &text, Offered offered, const std::function<void()> &run);
    void addSteps();
    void addMoreSteps();
    void showHead();
    void showCurrentPane();
    void stash();
    void unstash();
    void readDrafts();
    QJsonObject typedNow() const;
    std::optional<Draft> draft() const;
    void investigate();
    void escalate();
    void voidNumber();
    void reopen();
    void tellRefused(const QString &why);
    void startPetition(const QString &form);
    void startTelling();
    template <typename Pane>
    void start(Pane *pane, void (Pane::*begin)());

    Desk &m_desk;
    Dispute m_dispute;
    QLabel *m_number;
    QLabel *m_subject;
    Chip *m_kind;
    Chip *m_status;
    DeadlineChip *m_due;
    QWidget *m_steps;
    QMenu *m_more;
    QStackedWidget *m_stack;
    QTabWidget *m_tabs;
    QList<DisputePane *> m_panes;
    TimelinePane *m_timeline;
    AnswerPane *m_answer;
    PetitionPane *m_petition;
    QList<Step> m_stepList;
    QList<std::pair<QAction *, Offered>> m_moreList;
    DraftKeeper *m_keeper;
    QHash<DisputeId, QJsonObject> m_typed;
    QHash<DisputeId, qint64> m_draftIds;
};

} // namespace anhe
