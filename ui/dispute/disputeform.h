#pragma once

#include "ui/dispute/disputefields.h"

#include <QJsonObject>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace anhe {

class ProblemRows;
class Section;

/** The full form of a matter, in the order of the paper register. */
class DisputeForm : public QWidget
{
    Q_OBJECT
public:
    explicit DisputeForm(Desk &desk, QWidget *parent = nullptr);

    void setDispute(const Dispute &dispute);
    Dispute dispute() const;
    QJsonObject state() const;
    void restore(const QJsonObject &state);

    Form &form() { return m_fields.form(); }
    /** Opens the field's section and focuses it. */
    void goTo(const QString &field);

Q_SIGNALS:
    void edited();

private:
    Section *addSection(const QString &title, QGridLayout *grid, bool open = true);
    void buildIntake();
    void buildPeople();
    void buildVisit();
    void buildProblems();
    void buildDemands();
    void buildGrading();
    void buildHandling();
    void buildPetition();
    void buildClosing();
    void connectIdNumbers();
    void completeFrom(const char *idField, const char *sexField, const char *bornField);
    void fitKind();

    DisputeFields m_fields;
    Dispute m_base;
    QVBoxLayout *m_layout;
    ProblemRows *m_problems;
    Section *m_petition = nullptr;
    Section *m_closing = nullptr;
};

} // namespace anhe
