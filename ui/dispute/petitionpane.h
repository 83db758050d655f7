#pragma once

#include "core/dispute/petition.h"
#include "ui/dispute/matterform.h"

class QPushButton;

namespace anhe {

/** A petition from its acceptance to the re-review, as far as it has come. */
class PetitionPane : public MatterFormsPane
{
    Q_OBJECT
public:
    explicit PetitionPane(Desk &desk, QWidget *parent = nullptr);

    QPushButton *repeatedButton() const { return m_repeated; }

protected:
    void refill(const Dispute &dispute) override;

private:
    QStringList stateWords(const Dispute &dispute, const Petition &petition) const;
    void markRepeated();

    QLabel *m_kind;
    QLabel *m_state;
    QPushButton *m_repeated;
};

/** Who is in charge of a matter. */
class ChargePane : public MatterFormsPane
{
    Q_OBJECT
public:
    explicit ChargePane(Desk &desk, QWidget *parent = nullptr);
};

} // namespace anhe
