#include "core/base/clock.h"

namespace anhe {

QDateTime Clock::now() const
{
    const QDateTime instant = QDateTime::currentDateTime();
    return QDateTime(instant.date(),
                     QTime(instant.time().hour(), instant.time().minute(), instant.time().second()));
}

} // namespace anhe
