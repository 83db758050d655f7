#pragma once

#include "core/desk/desk.h"
#include "ui/common/page.h"

class QLabel;
class QMenu;
class QStackedWidget;
class QTabWidget;
class QVBoxLayout;

namespace anhe {

class EmptyState;
class FactsPane;
class FlowLayout;
class RecordSteps;
class StepForm;
class StepPlace;
class UnfinishedSteps;

/** One record of a register: its head, the steps it may take now, its tabs; or the step being entered. */
class RecordDetail : public QWidget
{
    Q_OBJECT
public:
    /** kind names the record in places and drafts, e.g. "referral"; nothing is shown while none is chosen. */
    RecordDetail(Desk &desk, const QString &kind, EmptyState *nothing, QWidget *parent = nullptr);

    /** 0: nothing is chosen. A step half entered waits and is there again. */
    void setRecord(qint64 id);
    /** The ledger changed: asks again; a step being entered stays as it is. */
    void refresh();
    qint64 record() const { return m_id; }

    void startStep(const QString &key);
    StepForm *step() const;
    /** False when what was typed was refused. */
    bool saveStep();
    QString unsavedWords() const;
    UnfinishedSteps &unfinished() const;
    void writeDraft();

    QTabWidget *tabs() const { return m_tabs; }
    QMenu *moreMenu() const;

Q_SIGNALS:
    void said(const QString &words);
    void targetRequested(const anhe::Target &target);
    void placeChanged(const QString &place);
    /** A step entered something new: it may be shown. */
    void entered(qint64 id);
    /** The step was taken or left: the list may have the focus. */
    void stepEnded();

protected:
    using Offered = std::function<bool()>;

    /** Reads the record; false when there is none. */
    virtual bool read(qint64 id) = 0;
    /** Says in the head what was read. */
    virtual void showHead() = 0;
    /** The form of a step; null when the record cannot take it now. */
    virtual StepForm *madeStep(const QString &key) = 0;

    Desk &desk() const { return m_desk; }
    QLabel *number() const { return m_number; }
    /** Beside the number. */
    void addToHead(QWidget *widget);
    /** Between the number's line and the steps. */
    void addUnderHead(QWidget *widget);
    void addPane(FactsPane *pane, const QString &title);
    void addStep(const QString &text, const QString &iconName, const QString &key, Offered offered);
    void addMoreButton();
    void addMore(const QString &text, bool writes, Offered offered, const std::function<void()> &run);
    /** Begins what belongs to no record yet; focus goes to its first field. */
    void beginAt(StepForm *form, const QString &place);
    StepPlace *place() const { return m_place; }
    /** Says what was done, or why it was not. */
    void report(const Result<void> &done, const QString &words);

private:
    QWidget *buildHead();
    void showAll();
    void showCurrentPane();
    void resumeStep(const QString &key);
    void beginStep(StepForm *form, const QString &place);
    void onEnded();
    QString placeOf(qint64 id) const;

    Desk &m_desk;
    QString m_kind;
    qint64 m_id = 0;
    QLabel *m_number;
    FlowLayout *m_line;
    QVBoxLayout *m_underHead;
    RecordSteps *m_steps;
    QStackedWidget *m_stack;
    QTabWidget *m_tabs;
    StepPlace *m_place;
};

} // namespace anhe
