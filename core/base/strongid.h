#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace anhe {

/** A row's key inside one ledger; ids of different concepts do not mix. 0 means "none yet". */
template <typename Tag>
struct StrongId
{
    qint64 value = 0;

    constexpr explicit operator bool() const { return value > 0; }
    friend constexpr auto operator<=>(StrongId, StrongId) = default;
    friend size_t qHash(StrongId id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using DisputeId = StrongId<struct DisputeTag>;
using ReferralId = StrongId<struct ReferralTag>;
using InstitutionId = StrongId<struct InstitutionTag>;
using PolicyId = StrongId<struct PolicyTag>;
using ClaimId = StrongId<struct ClaimTag>;
using DepartmentId = StrongId<struct DepartmentTag>;
using StaffId = StrongId<struct StaffTag>;
using AttachmentId = StrongId<struct AttachmentTag>;

} // namespace anhe
