#pragma once

#include "core/base/result.h"

#include <QCoreApplication>

namespace anhe::insurance {

inline Failure gone()
{
    return Failure{
        QCoreApplication::translate("InsuranceRegister", "This entry is no longer in the register.")};
}

inline Failure needsReason(const QString &message)
{
    return Failure::ofFields({{QStringLiteral("reason"), message}});
}

} // namespace anhe::insurance
