#pragma once

#include <QCoreApplication>

namespace anhe {

struct CheckerSays
{
    Q_DECLARE_TR_FUNCTIONS(ReportChecker)
};

} // namespace anhe
