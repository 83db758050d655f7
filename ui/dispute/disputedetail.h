#pragma once

#include "ui/dispute/disputepane.h"

#include <QWidget>

class QLabel;
class QMenu;
class QStackedWidget;
class QTabWidget;

namespace anhe {

class AnswerPane;
class Chip;
class DeadlineChip;
class DisputeDrafts;
class DisputeSteps;
class PetitionPane;
class TimelinePane;
enum class DisputeStep;

/** One matter: its head, what can be done with it now, and its tabs. */
class DisputeDetail : public QWidget
{
    Q_OBJECT
public:
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
    QMenu *moreMenu() const;

Q_SIGNALS:
    void said(const QString &words);
    void editRequested(anhe::DisputeId id, const QString &field);
    void targetRequested(const anhe::Target &target);
    void printRequested(anhe::DisputeId id);

private:
    QWidget *buildHead();
    void addPane(DisputePane *pane, const QString &title);
    void showHead();
    void showCurrentPane();
    void begin(DisputeStep step);
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
    DisputeSteps *m_steps;
    QStackedWidget *m_stack;
    QTabWidget *m_tabs;
    QList<DisputePane *> m_panes;
    TimelinePane *m_timeline;
    AnswerPane *m_answer;
    PetitionPane *m_petition;
    DisputeDrafts *m_drafts;
};

} // namespace anhe
