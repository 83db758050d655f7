#pragma once

#include "ui/common/inlineform.h"
#include "ui/dispute/disputepane.h"

class QLabel;

namespace anhe {

class Section;

/** A small form of a matter's tab that knows when it is offered, what it shows and what it asks of the
 * register. */
class MatterForm : public InlineForm
{
    Q_OBJECT
public:
    virtual bool isOffered(const DisputeRegister &matters, const Dispute &dispute) const = 0;
    virtual void show(const DisputeRegister &matters, const Dispute &dispute, QDate today) = 0;
    /** The sentence that says what was done. */
    virtual Result<QString> take(DisputeRegister &matters, const Dispute &dispute) = 0;

protected:
    using InlineForm::InlineForm;
    /** A field by its name in the register, worded as in the history. */
    FieldRow *field(const char *name, QWidget *control, Needed needed = Needed::No);
};

/** A tab of forms, each folded under its title and in sight while the matter can take it. */
class MatterFormsPane : public DisputePane
{
    Q_OBJECT
public:
    using DisputePane::DisputePane;

    /** Unfolds a form and goes into its first field. */
    void startForm(const QString &name);
    MatterForm *formNamed(const QString &name) const;

protected:
    void addForm(const QString &name, const QString &title, const QString &verb, MatterForm *form);
    void begin(const Dispute &dispute) override;
    void refill(const Dispute &dispute) override;
    void take(MatterForm *form);

private:
    struct OfferedForm
    {
        QString name;
        MatterForm *form;
        Section *section;
    };

    QList<OfferedForm> m_offered;
};

} // namespace anhe
