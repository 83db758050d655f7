#pragma once

#include "ui/common/factspane.h"
#include "ui/common/filespane.h"
#include "ui/common/recordhistorypane.h"

namespace anhe {

/** A tab of an institution's detail. */
class InstitutionPane : public FactsPane
{
    Q_OBJECT
public:
    using FactsPane::FactsPane;

protected:
    bool read(qint64 id) override;
    const Institution &institution() const { return m_institution; }

private:
    Institution m_institution;
};

/** A tab of a policy's detail. */
class PolicyPane : public FactsPane
{
    Q_OBJECT
public:
    using FactsPane::FactsPane;

protected:
    bool read(qint64 id) override;
    const Policy &policy() const { return m_policy; }

private:
    Policy m_policy;
};

/** A tab of a claim's detail. */
class ClaimPane : public FactsPane
{
    Q_OBJECT
public:
    using FactsPane::FactsPane;

protected:
    bool read(qint64 id) override;
    const Claim &claim() const { return m_claim; }

private:
    Claim m_claim;
};

/** Who changed what of an institution, policy or claim. */
template <typename Id>
class InsuranceHistoryPane : public RecordHistoryPane
{
public:
    using RecordHistoryPane::RecordHistoryPane;

protected:
    bool read(qint64 id) override { return id != 0; }
    QList<HistoryEntry> entries() const override { return desk().insurance().history(Id{record()}); }
    QString changeWords(const HistoryEntry &entry) const override;
};

/** The files kept with a policy or a claim. */
template <typename Id>
class InsuranceFilesPane : public FilesPane
{
public:
    using FilesPane::FilesPane;

protected:
    bool read(qint64 id) override { return desk().insurance().find(Id{id}).has_value(); }
    FileKeeping keeping() override;
};

using PolicyFilesPane = InsuranceFilesPane<PolicyId>;
using ClaimFilesPane = InsuranceFilesPane<ClaimId>;

} // namespace anhe
