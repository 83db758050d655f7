#pragma once

#include "core/office/officeregister.h"
#include "ui/common/dateedit.h"
#include "ui/common/picker.h"

namespace anhe {

/** An edit that shows a day; blank when it is invalid. */
DateEdit *dayEdit(QDate day = {});
/** The same for a day that lies ahead. */
DateEdit *dueEdit(QDate day = {});
void setDay(DateEdit *edit, QDate day);
/** Invalid when the edit is blank or cannot be read. */
QDate dayOf(const DateEdit *edit);

/** Any name may be typed; the staff is offered. */
Picker *personEdit(OfficeRegister &office, const QString &name);

} // namespace anhe
