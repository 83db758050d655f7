#include "ui/mediation/settlementpane.h"

#include "core/base/money.h"
#include "ui/common/chip.h"
#include "ui/common/dialogs.h"
#include "ui/mediation/referralchips.h"
#include "ui/mediation/referralwords.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace anhe {

namespace {

template <typename E>
QString unlessUnknown(E value)
{
    return value == E{} ? QString() : word(value);
}

} // namespace

void SettlementPane::fill(QVBoxLayout *into)
{
    const bool settled = referral().outcome == Outcome::Agreement || referral().outcome == Outcome::Judgment;
    if (!settled)
        into->addWidget(words(tr("Agreement, payments, judicial confirmation and call-backs stand here once "
                                 "the referral is concluded with an agreement or a judgment."),
                              "muted"));
    addAgreement(into);
    if (settled)
        addPayments(into);
    if (referral().outcome == Outcome::Agreement && referral().isMediation())
        addConfirmation(into);
    if (referral().concludedOn.isValid())
        addCallBacks(into);
    into->addStretch();
}

void SettlementPane::addAgreement(QVBoxLayout *into)
{
    const std::optional<Agreement> agreement = desk().mediation().agreement(referral().id);
    if (!agreement || referral().outcome != Outcome::Agreement)
        return;
    const QDate effective = effectiveOn(*agreement, referral().route);
    QGridLayout *grid = factGrid();
    addFact(grid, referralFieldWord("signed_on"), isoDay(agreement->signedOn));
    addFact(grid, referralFieldWord("mediator_signed_on"), isoDay(agreement->mediatorSignedOn));
    addFact(grid, referralFieldWord("stamped_on"), isoDay(agreement->stampedOn));
    addFact(grid, tr("Takes effect"),
            effective.isValid() ? isoDay(effective) : tr("not yet: a signature or the stamp is missing"));
    addFact(grid, referralFieldWord("total"),
            tr("%1 yuan (%2)")
                .arg(agreement->total.text(),
                     agreement->capitals.isEmpty() ? moneyCapitals(agreement->total) : agreement->capitals));
    addFact(grid, referralFieldWord("facts"), agreement->facts);
    addFact(grid, referralFieldWord("responsibility"),
            dotted({unlessUnknown(agreement->responsibility), agreement->responsibilityText}));
    addFact(grid, referralFieldWord("content"), agreement->content);
    addFact(grid, referralFieldWord("manner"), dotted({agreement->manner, word(agreement->payment)}));
    into->addLayout(grid);
    addItems(into, *agreement);
    into->addWidget(writeButton(tr("Amend the agreement…"),
                                [this] { Q_EMIT stepRequested(QStringLiteral("agreement")); }),
                    0, Qt::AlignLeft);
}

void SettlementPane::addItems(QVBoxLayout *into, const Agreement &agreement)
{
    if (agreement.items.isEmpty())
        return;
    into->addWidget(heading(referralFieldWord("items")));
    QGridLayout *grid = factGrid();
    grid->setColumnStretch(1, 0);
    grid->setColumnStretch(2, 1);
    for (const CompensationItem &item : agreement.items) {
        const int row = grid->rowCount();
        grid->addWidget(words(word(item.kind)), row, 0);
        QLabel *amount = words(item.amount.text());
        amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(amount, row, 1);
        grid->addWidget(words(item.note, "muted"), row, 2);
    }
    into->addLayout(grid);
}

void SettlementPane::addPayments(QVBoxLayout *into)
{
    const QList<Payment> payments = desk().mediation().payments(referral().id);
    Money paid;
    Money owed;
    for (const Payment &payment : payments)
        (payment.isPaid() ? paid : owed) = (payment.isPaid() ? paid : owed) + payment.amount;
    into->addWidget(heading(tr("Payments: %1 yuan paid, %2 yuan owed").arg(paid.text(), owed.text())));
    QGridLayout *grid = factGrid();
    grid->setColumnStretch(1, 0);
    grid->setColumnStretch(2, 1);
    for (const Payment &payment : payments) {
        const int row = grid->rowCount();
        QLabel *amount = words(payment.amount.text());
        amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(amount, row, 0);
        grid->addWidget(new DeadlineChip(paymentChip(payment, desk().clock().today())), row, 1,
                        Qt::AlignLeft);
        grid->addWidget(words(dotted({word(payment.payer), payment.receipt, payment.note}), "muted"), row, 2);
        QPushButton *button =
            payment.isPaid() ? writeButton(tr("Take back…"), [this, payment] { takePaymentBack(payment); })
                             : writeButton(tr("Paid…"), [this, id = payment.id] {
                                   Q_EMIT stepRequested(QStringLiteral("pay:%1").arg(id));
                               });
        grid->addWidget(button, row, 3);
    }
    into->addLayout(grid);
    into->addWidget(writeButton(tr("Plan what is owed anew…"),
                                [this] { Q_EMIT stepRequested(QStringLiteral("replan")); }),
                    0, Qt::AlignLeft);
}

void SettlementPane::takePaymentBack(const Payment &payment)
{
    const std::optional<QString> reason = Dialogs::reason(
        this, tr("Take a payment back"),
        tr("The payment of %1 yuan becomes owed again. Why?").arg(payment.amount.text()), tr("Take back"));
    if (!reason)
        return;
    if (const Result<void> taken = desk().mediation().takeBackPayment(payment.id, *reason); !taken)
        Q_EMIT refused(taken.error());
    else
        Q_EMIT said(tr("%1 yuan are owed again").arg(payment.amount.text()));
}

void SettlementPane::addConfirmation(QVBoxLayout *into)
{
    const Confirmation c = desk().mediation().confirmation(referral().id).value_or(Confirmation());
    into->addWidget(heading(referralFieldWord("confirmation")));
    into->addWidget(words(
        dotted({word(c.state), c.court, isoDay(c.appliedOn), isoDay(c.decidedOn), c.document, c.note})));
    into->addWidget(
        writeButton(tr("Confirmation…"), [this] { Q_EMIT stepRequested(QStringLiteral("confirm")); }), 0,
        Qt::AlignLeft);
}

void SettlementPane::addCallBacks(QVBoxLayout *into)
{
    into->addWidget(heading(referralFieldWord("call_back")));
    QGridLayout *grid = factGrid();
    grid->setColumnStretch(1, 0);
    grid->setColumnStretch(0, 1);
    const QList<CallBack> callBacks = desk().mediation().callBacks(referral().id);
    for (const CallBack &c : callBacks) {
        const int row = grid->rowCount();
        const QString risk = c.hiddenRisk.isEmpty() ? QString() : tr("hidden risk: %1").arg(c.hiddenRisk);
        const QString line = c.isHeld()
                                 ? dotted({isoDay(c.heldOn), c.by, c.spokenTo, unlessUnknown(c.performance),
                                           unlessUnknown(c.satisfaction), risk, c.note})
                                 : tr("planned for %1").arg(isoDay(c.dueOn));
        const bool late = !c.isHeld() && c.dueOn < desk().clock().today();
        grid->addWidget(words(line, late ? "warning" : ""), row, 0);
        grid->addWidget(
            writeButton(c.isHeld() ? tr("Amend…") : tr("Held…"),
                        [this, id = c.id] { Q_EMIT stepRequested(QStringLiteral("call_back:%1").arg(id)); }),
            row, 1);
        if (!c.isHeld())
            grid->addWidget(writeButton(tr("Drop…"), [this, c] { dropCallBack(c); }), row, 2);
    }
    into->addLayout(grid);
    const bool held = std::any_of(callBacks.begin(), callBacks.end(), std::mem_fn(&CallBack::isHeld));
    into->addWidget(writeButton(held ? tr("Another call-back…") : tr("Call-back…"),
                                [this] { Q_EMIT stepRequested(QStringLiteral("call_back:0")); }),
                    0, Qt::AlignLeft);
}

void SettlementPane::dropCallBack(const CallBack &callBack)
{
    const std::optional<QString> reason = Dialogs::reason(
        this, tr("Drop a call-back"),
        tr("The call-back planned for %1 is taken out. Why?").arg(isoDay(callBack.dueOn)), tr("Drop"));
    if (!reason)
        return;
    if (const Result<void> dropped = desk().mediation().dropCallBack(callBack.id, *reason); !dropped)
        Q_EMIT refused(dropped.error());
    else
        Q_EMIT said(tr("The call-back is taken out"));
}

} // namespace anhe
