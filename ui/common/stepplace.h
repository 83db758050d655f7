#pragma once

#include <QWidget>

namespace anhe {

class OfficeRegister;
class StepForm;
class UnfinishedSteps;

/**
 * Where a step is entered, one at a time. What is typed into it waits under its place ("referral:3") until
 * the step is taken or given up, and is kept in the ledger meanwhile.
 */
class StepPlace : public QWidget
{
    Q_OBJECT
public:
    /** draftForm: the name under which the ledger keeps what is typed here. */
    StepPlace(OfficeRegister &office, const QString &draftForm, QWidget *parent = nullptr);

    /** Shows the form with what waits at its place, if that is the same step. */
    void begin(StepForm *form, const QString &place);
    /** The form goes; what was typed into it waits. */
    void putAside();
    /** The form goes, and with it what was typed. */
    void end();
    StepForm *form() const { return m_form; }
    const QString &place() const { return m_place; }
    UnfinishedSteps &unfinished() const { return *m_unfinished; }

    /** False when what was typed was refused. */
    bool take();
    QString unsavedWords() const;

Q_SIGNALS:
    void said(const QString &words);
    /** Taken or given up. */
    void ended();
    /** What is typed in the step in sight belongs to this place; empty when there is none. */
    void placeChanged(const QString &place);

private:
    void leave();

    UnfinishedSteps *m_unfinished;
    StepForm *m_form = nullptr;
    QString m_place;
};

} // namespace anhe
