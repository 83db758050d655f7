#pragma once

#include "ui/insurance/insurancepanes.h"

class QGridLayout;

namespace anhe {

/** How far a claim has come, and its limits. */
class ClaimOverview : public ClaimPane
{
    Q_OBJECT
public:
    using ClaimPane::ClaimPane;

protected:
    void fill(QVBoxLayout *into) override;

private:
    void addClocks(QVBoxLayout *into);
    void addCourse(QVBoxLayout *into);
    void addEndings(QGridLayout *grid);
};

/** What a claim comes to, who bears it, and what is left of the policy's limits. */
class ClaimMoney : public ClaimPane
{
    Q_OBJECT
public:
    using ClaimPane::ClaimPane;

protected:
    void fill(QVBoxLayout *into) override;

private:
    void addShares(QVBoxLayout *into);
    void addPrepayments(QVBoxLayout *into);
    void addLimits(QVBoxLayout *into);
};

/** The papers of a claim's file: handed in, missing. */
class ClaimFileIndex : public ClaimPane
{
    Q_OBJECT
public:
    using ClaimPane::ClaimPane;

protected:
    void fill(QVBoxLayout *into) override;
};

} // namespace anhe
