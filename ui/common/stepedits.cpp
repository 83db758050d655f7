#include "ui/common/stepedits.h"

#include "ui/common/officeitems.h"

namespace anhe {

DateEdit *dayEdit(QDate day)
{
    auto *edit = new DateEdit;
    setDay(edit, day);
    return edit;
}

DateEdit *dueEdit(QDate day)
{
    DateEdit *edit = dayEdit(day);
    edit->setFuture(true);
    return edit;
}

void setDay(DateEdit *edit, QDate day)
{
    edit->setDate(day.isValid() ? std::optional(day) : std::nullopt);
}

QDate dayOf(const DateEdit *edit)
{
    return edit->date().value_or(QDate());
}

Picker *personEdit(OfficeRegister &office, const QString &name)
{
    Picker *picker = staffPicker(office);
    picker->setText(name);
    return picker;
}

} // namespace anhe
