#pragma once

#include <QCoreApplication>

namespace anhe {

struct SafetySays
{
    Q_DECLARE_TR_FUNCTIONS(Safety)
};

struct SafetyRegisterSays
{
    Q_DECLARE_TR_FUNCTIONS(SafetyRegister)
};

} // namespace anhe
