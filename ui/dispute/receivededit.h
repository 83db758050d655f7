#pragma once

#include "ui/common/dateedit.h"

namespace anhe {

/** When a matter was received: a day and its time, or the day alone where nobody knows the hour. */
class ReceivedEdit : public DateTimeEdit
{
    Q_OBJECT
public:
    using DateTimeEdit::DateTimeEdit;

    /** Midnight when the hour is not known; nothing when it cannot be read. */
    std::optional<QDateTime> moment() const;
    bool isTimeKnown() const { return dateTime().has_value(); }
    void setMoment(const QDateTime &moment, bool timeKnown);
    QString problem() const override;

protected:
    void settle() override;
};

} // namespace anhe
