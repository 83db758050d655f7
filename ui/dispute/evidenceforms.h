#pragma once

#include "core/dispute/dispute.h"
#include "ui/common/inlineform.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace anhe {

template <typename E>
class Choice;
class DateEdit;
class DateTimeEdit;
class OfficeRegister;
class Picker;
class TextEdit;

/** The sealing list of records or objects, signed by both sides. */
class SealForm : public InlineForm
{
    Q_OBJECT
public:
    explicit SealForm(OfficeRegister &office, QWidget *parent = nullptr);

    void start(DisputeId dispute, const QDateTime &now, const QString &who);
    Seal seal() const;

Q_SIGNALS:
    void sealAsked();

private:
    void fitKind();

    DisputeId m_dispute;
    Choice<SealKind> *m_kind;
    DateTimeEdit *m_at;
    Choice<CopyKind> *m_copy;
    QCheckBox *m_unfinished;
    TextEdit *m_items;
    Picker *m_hospital;
    QLineEdit *m_patientSide;
    QLineEdit *m_witness;
    QLineEdit *m_place;
    Picker *m_custodian;
    QLineEdit *m_testing;
    QLineEdit *m_note;
};

/** Opening one seal, with both sides or by the hospital alone. */
class SealOpeningForm : public InlineForm
{
    Q_OBJECT
public:
    explicit SealOpeningForm(OfficeRegister &office, QWidget *parent = nullptr);

    void start(qint64 seal, const QDateTime &now, const QString &who);
    SealOpening opening() const;

Q_SIGNALS:
    void openingAsked();

private:
    void fitSides();

    qint64 m_seal = 0;
    DateTimeEdit *m_at;
    QCheckBox *m_bothSides;
    Picker *m_hospital;
    QLineEdit *m_patientSide;
    QLineEdit *m_ground;
    QCheckBox *m_sealedAgain;
    QLineEdit *m_note;
};

/** What was told and decided about an autopsy, and when the body left. */
class AutopsyForm : public InlineForm
{
    Q_OBJECT
public:
    explicit AutopsyForm(QWidget *parent = nullptr);

    void setAutopsy(const Autopsy &autopsy);
    Autopsy autopsy() const;

Q_SIGNALS:
    void saveAsked();

private:
    Autopsy m_base;
    DateTimeEdit *m_toldAt;
    QLineEdit *m_toldTo;
    Choice<AutopsyDecision> *m_decision;
    DateTimeEdit *m_decidedAt;
    QLineEdit *m_signedBy;
    QCheckBox *m_frozen;
    DateTimeEdit *m_performedAt;
    QLineEdit *m_performedBy;
    DateEdit *m_released;
    QLineEdit *m_note;
};

} // namespace anhe
