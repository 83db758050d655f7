#pragma once

#include "core/desk/desk.h"
#include "ui/common/choice.h"
#include "ui/common/dateedit.h"
#include "ui/common/form.h"
#include "ui/common/idnumberedit.h"
#include "ui/common/moneyedit.h"
#include "ui/common/phoneedit.h"
#include "ui/common/textedit.h"
#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QGridLayout>

namespace anhe {

class ReceivedEdit;

/** A row of a grid of twelve columns. */
struct Placed
{
    FieldRow *row;
    int span;
};

/** Puts one line of fields into a grid of twelve columns. */
void placeLine(QGridLayout *grid, const QList<Placed> &fields);

/**
 * The fields in which a matter is entered: each is named like the matter's member, shows it and is read back
 * into it. What the register says of a field is told as soon as it is left.
 *
 * ref is `[](auto &d) -> auto & { return d.member; }`.
 */
class DisputeFields : public QObject
{
    Q_OBJECT
public:
    explicit DisputeFields(Desk &desk, QObject *parent = nullptr);

    Form &form() { return m_form; }
    const Form &form() const { return m_form; }
    Desk &desk() { return m_desk; }

    void show(const Dispute &dispute);
    /** Fields that cannot be read leave the matter's member as it was. */
    void take(Dispute &dispute) const;
    /** The matter of the moment; the rules are asked about it when a field is left. */
    void setWhole(std::function<Dispute()> whole) { m_whole = std::move(whole); }
    /** Marks what the register still needs. */
    void markMissing(const QStringList &missing);

    template <typename Ref>
    FieldRow *line(const char *field, Ref ref, Needed needed = Needed::No)
    {
        auto *edit = new QLineEdit;
        bind([=](const Dispute &d) { edit->setText(ref(d)), edit->setCursorPosition(0); },
             [=](Dispute &d) { ref(d) = edit->text().trimmed(); });
        return add(field, edit, needed);
    }
    template <typename Ref>
    FieldRow *lines(const char *field, Ref ref, int least, int most, Needed needed = Needed::No)
    {
        auto *edit = new TextEdit(least, most);
        bind([=](const Dispute &d) { edit->setText(ref(d)); },
             [=](Dispute &d) { ref(d) = edit->text().trimmed(); });
        return add(field, edit, needed);
    }
    template <typename Ref>
    FieldRow *phone(const char *field, Ref ref)
    {
        auto *edit = new PhoneEdit;
        bind([=](const Dispute &d) { edit->setNumber(ref(d)); },
             [=](Dispute &d) { ref(d) = edit->number(); });
        return add(field, edit);
    }
    template <typename Ref>
    FieldRow *idNumber(const char *field, Ref ref)
    {
        IdNumberEdit *edit = makeIdNumberEdit();
        bind([=](const Dispute &d) { edit->setNumber(ref(d)); },
             [=](Dispute &d) { ref(d) = edit->number(); });
        return add(field, edit);
    }
    template <typename Ref>
    FieldRow *day(const char *field, Ref ref)
    {
        auto *edit = new DateEdit;
        bind([=](const Dispute &d) { edit->setDate(some(ref(d))); },
             [edit, ref](Dispute &d) { takeTyped(*edit, edit->date(), ref(d)); });
        return add(field, edit);
    }
    template <typename Ref>
    FieldRow *moment(const char *field, Ref ref)
    {
        auto *edit = new DateTimeEdit;
        bind([=](const Dispute &d) { edit->setDateTime(some(ref(d))); },
             [edit, ref](Dispute &d) { takeTyped(*edit, edit->dateTime(), ref(d)); });
        return add(field, edit);
    }
    template <typename Ref>
    FieldRow *amount(const char *field, Ref ref)
    {
        auto *edit = new MoneyEdit;
        bind([=](const Dispute &d) { edit->setAmount(ref(d)); },
             [=](Dispute &d) {
                 if (edit->problem().isEmpty())
                     ref(d) = edit->amount();
             });
        return add(field, edit);
    }
    /** A coded enumeration; its first value stands for "nothing said". */
    template <typename E, typename Ref>
    FieldRow *choice(const char *field, Ref ref)
    {
        auto *box = new Choice<E>(Choice<E>::None::Absent);
        bind([=](const Dispute &d) { box->setValue(ref(d)); },
             [=](Dispute &d) { ref(d) = box->value().value_or(ref(d)); });
        return add(field, box);
    }
    template <typename Ref>
    FieldRow *check(const char *field, Ref ref)
    {
        QAbstractButton *box = makeCheck(field);
        bind([=](const Dispute &d) { box->setChecked(ref(d)); },
             [=](Dispute &d) { ref(d) = box->isChecked(); });
        return addCheck(field, box);
    }

    FieldRow *received();
    FieldRow *headCount();
    FieldRow *age();
    FieldRow *severity();
    FieldRow *demands();
    FieldRow *majorCriteria(); ///< a ticked line of the office's checklist makes the dispute a major one
    FieldRow *feedbackRule();
    FieldRow *extendedDays();

    void bind(std::function<void(const Dispute &)> show, std::function<void(Dispute &)> take);
    FieldRow *add(const char *field, QWidget *control, Needed needed = Needed::No);
    FieldRow *add(const char *field, QWidget *control, Needed needed, const QString &label);

private:
    static std::optional<QDate> some(QDate day) { return day.isValid() ? std::optional(day) : std::nullopt; }
    static std::optional<QDateTime> some(const QDateTime &moment)
    {
        return moment.isValid() ? std::optional(moment) : std::nullopt;
    }
    template <typename T>
    static void takeTyped(const FieldInput &edit, const std::optional<T> &typed, T &into)
    {
        if (typed)
            into = *typed;
        else if (edit.isBlank())
            into = T();
    }
    IdNumberEdit *makeIdNumberEdit();
    QAbstractButton *makeCheck(const char *field);
    FieldRow *addCheck(const char *field, QAbstractButton *box);
    void fitNameTo(const QAbstractButton *anonymous);
    std::optional<FieldProblem> ruleOn(const QString &field) const;

    Desk &m_desk;
    Form m_form;
    std::function<Dispute()> m_whole;
    QList<std::function<void(const Dispute &)>> m_show;
    QList<std::function<void(Dispute &)>> m_take;
};

} // namespace anhe
