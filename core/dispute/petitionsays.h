#pragma once

#include <QCoreApplication>

namespace anhe {

struct PetitionSays
{
    Q_DECLARE_TR_FUNCTIONS(PetitionRules)
};

} // namespace anhe
