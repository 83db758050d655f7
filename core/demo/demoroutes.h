#pragma once

#include "core/demo/demomatter.h"
#include "core/mediation/referral.h"

#include <QMap>

#include <optional>

namespace anhe {

class Database;
struct DeadlineContext;

/** A referral of the example ledger with everything that hangs on it. */
struct DemoReferral
{
    Referral referral;
    std::optional<Agreement> agreement = {};
    QList<Payment> payments = {};
    std::optional<Confirmation> confirmation = {};
    std::optional<CallBack> callBack = {};
};

/** Takes disputes to a route: negotiation, people's or administrative mediation, court. */
class DemoRoutes
{
public:
    DemoRoutes(Database &database, const DeadlineContext &deadlines, DemoRandom &random,
               const DemoOffice &office, QDate until)
        : m_database(database), m_deadlines(deadlines), m_random(random), m_office(office), m_until(until)
    {}

    /** Whether a dispute takes a route, and how far it gets; the matter follows. */
    std::optional<DemoReferral> lead(DemoMatter &matter);

    /** Keeps the referral of a matter that is in the ledger. Throws StorageError. */
    void keep(DemoReferral &referral, const Dispute &dispute);

private:
    void name(Referral &referral, const Dispute &dispute);
    void number(Referral &referral);
    void advance(Referral &referral);
    bool pause(Referral &referral);
    Outcome outcomeOf(Route route);
    void settle(DemoReferral &referral, const Dispute &dispute);
    void payOut(DemoReferral &referral, Money total);
    void follow(DemoReferral &referral);
    void file(const DemoReferral &referral, const Dispute &dispute);
    void tell(const Referral &referral, const Dispute &dispute);
    bool reaches(QDate &day, QDate from, int fewest, int most);

    Database &m_database;
    const DeadlineContext &m_deadlines;
    DemoRandom &m_random;
    const DemoOffice &m_office;
    QDate m_until;
    QMap<int, int> m_serials;
    QMap<int, int> m_letters; ///< last number of the referral letters of a year
};

} // namespace anhe
