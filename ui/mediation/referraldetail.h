#pragma once

#include "core/desk/desk.h"
#include "ui/common/page.h"

#include <QHash>
#include <QJsonObject>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace anhe {

class Chip;
class DeadlineChip;
class ReferralPane;
class ReferralPapers;
class StepForm;
class UnfinishedSteps;

/** One referral: its head, the steps it may take now, its tabs; or the step being entered. */
class ReferralDetail : public QWidget
{
    Q_OBJECT
public:
    explicit ReferralDetail(Desk &desk, QWidget *parent = nullptr);

    /** None-id: nothing is chosen. A step half entered waits and is there again. */
    void setReferral(ReferralId id);
    /** The ledger changed: asks again; a step being entered stays as it is. */
    void refresh();
    ReferralId referral() const { return m_referral.id; }

    /** Begins a new referral of a matter; without one the form asks for it. */
    void startDraft(DisputeId matter);
    void startStep(const QString &key);
    StepForm *step() const { return m_step; }
    /** False when what was typed was refused. */
    bool saveStep();
    QString unsavedWords() const;
    UnfinishedSteps &unfinished() const { return *m_unfinished; }
    void writeDraft();

    QTabWidget *tabs() const { return m_tabs; }
    QMenu *moreMenu() const { return m_more; }

Q_SIGNALS:
    void said(const QString &words);
    void drafted(anhe::ReferralId id);
    void referralRequested(anhe::ReferralId id);
    void targetRequested(const anhe::Target &target);
    void printRequested(anhe::ReferralId id);
    /** What is typed in the step in sight belongs to this place; empty when there is none. */
    void placeChanged(const QString &place);
    /** The step was taken or left: the list may have the focus. */
    void stepEnded();

private:
    using Offered = std::function<bool(const Referral &)>;

    QWidget *buildHead();
    void addPane(ReferralPane *pane, const QString &title);
    void addStep(const QString &text, const QString &iconName, const QString &key, Offered offered);
    void addMore(const QString &text, bool writes, Offered offered, const std::function<void()> &run);
    void addSteps();
    void addMoreSteps();
    void showHead();
    void showMatterLink();
    void fillSteps();
    void showCurrentPane();
    StepForm *madeStep(const QString &key);
    void resumeStep(const QString &key);
    void showStep(StepForm *form, const QString &place);
    void dropStep();
    void endStep();
    void leaveStep();
    void takeBack();
    void voidNumber();
    void report(const Result<void> &done, const QString &words);

    Desk &m_desk;
    Referral m_referral;
    QLabel *m_number;
    Chip *m_route;
    Chip *m_state;
    DeadlineChip *m_clock;
    QPushButton *m_matter;
    QWidget *m_steps;
    QMenu *m_more;
    QStackedWidget *m_stack;
    QTabWidget *m_tabs;
    QWidget *m_stepPlace;
    StepForm *m_step = nullptr;
    QString m_place; ///< under which what is typed in the step waits
    UnfinishedSteps *m_unfinished;
    ReferralPapers *m_papers;
    QList<std::pair<QPushButton *, Offered>> m_stepButtons;
    struct MoreStep
    {
        QAction *action;
        bool writes;
        Offered offered;
    };
    QList<MoreStep> m_moreSteps;
};

} // namespace anhe
