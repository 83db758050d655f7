#pragma once

#include "core/dispute/petition.h"
#include "ui/common/choice.h"
#include "ui/dispute/matterform.h"

namespace anhe {

class DateEdit;
class NumberEdit;
class OfficeRegister;
class Picker;
class TextEdit;

/** A petition is accepted, and the petitioner told of it. */
class AcceptanceForm : public MatterForm
{
    Q_OBJECT
public:
    explicit AcceptanceForm(QWidget *parent = nullptr);
    bool isOffered(const DisputeRegister &matters, const Dispute &dispute) const override;
    void show(const DisputeRegister &matters, const Dispute &dispute, QDate today) override;
    Result<QString> take(DisputeRegister &matters, const Dispute &dispute) override;

private:
    DateEdit *m_on;
    DateEdit *m_toldOn;
    QLineEdit *m_toldHow;
};

/** More time to finish it, granted by the head, once. */
class PetitionExtensionForm : public MatterForm
{
    Q_OBJECT
public:
    explicit PetitionExtensionForm(OfficeRegister &office, QWidget *parent = nullptr);
    bool isOffered(const DisputeRegister &matters, const Dispute &dispute) const override;
    void show(const DisputeRegister &matters, const Dispute &dispute, QDate today) override;
    Result<QString> take(DisputeRegister &matters, const Dispute &dispute) override;

private:
    NumberEdit *m_days;
    DateEdit *m_on;
    Picker *m_by;
    QLineEdit *m_reason;
};

/** The opinion document: supported, explained or not supported. */
class OpinionForm : public MatterForm
{
    Q_OBJECT
public:
    explicit OpinionForm(QWidget *parent = nullptr);
    bool isOffered(const DisputeRegister &matters, const Dispute &dispute) const override;
    void show(const DisputeRegister &matters, const Dispute &dispute, QDate today) override;
    Result<QString> take(DisputeRegister &matters, const Dispute &dispute) override;

private:
    Choice<PetitionOpinion> *m_opinion;
    QLineEdit *m_number;
    DateEdit *m_on;
    TextEdit *m_facts;
    TextEdit *m_text;
    TextEdit *m_basis;
};

/** The opinion document reaches the petitioner. */
class OpinionDeliveryForm : public MatterForm
{
    Q_OBJECT
public:
    explicit OpinionDeliveryForm(QWidget *parent = nullptr);
    bool isOffered(const DisputeRegister &matters, const Dispute &dispute) const override;
    void show(const DisputeRegister &matters, const Dispute &dispute, QDate today) override;
    Result<QString> take(DisputeRegister &matters, const Dispute &dispute) override;

private:
    DateEdit *m_on;
    QLineEdit *m_how;
};

/** A review or re-review is asked for. */
class ReviewRequestForm : public MatterForm
{
    Q_OBJECT
public:
    explicit ReviewRequestForm(ReviewStep step, QWidget *parent = nullptr);
    bool isOffered(const DisputeRegister &matters, const Dispute &dispute) const override;
    void show(const DisputeRegister &matters, const Dispute &dispute, QDate today) override;
    Result<QString> take(DisputeRegister &matters, const Dispute &dispute) override;

private:
    ReviewStep m_step;
    DateEdit *m_on;
    QLineEdit *m_body;
};

/** What the review or re-review came to. */
class ReviewAnswerForm : public MatterForm
{
    Q_OBJECT
public:
    explicit ReviewAnswerForm(ReviewStep step, QWidget *parent = nullptr);
    bool isOffered(const DisputeRegister &matters, const Dispute &dispute) const override;
    void show(const DisputeRegister &matters, const Dispute &dispute, QDate today) override;
    Result<QString> take(DisputeRegister &matters, const Dispute &dispute) override;

private:
    ReviewStep m_step;
    DateEdit *m_on;
    ChoiceBox *m_upheld;
    TextEdit *m_text;
};

/** One problem, one leader, one team, one plan 包案: of any matter. */
class ChargeForm : public MatterForm
{
    Q_OBJECT
public:
    explicit ChargeForm(OfficeRegister &office, QWidget *parent = nullptr);
    bool isOffered(const DisputeRegister &matters, const Dispute &dispute) const override;
    void show(const DisputeRegister &matters, const Dispute &dispute, QDate today) override;
    /** Nobody is in charge when no leader is named. */
    Result<QString> take(DisputeRegister &matters, const Dispute &dispute) override;

private:
    Picker *m_leader;
    DateEdit *m_since;
    QLineEdit *m_team;
    TextEdit *m_plan;
};

} // namespace anhe
