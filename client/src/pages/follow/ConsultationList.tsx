import { Show } from "solid-js";
import {
  type ConsultationCardPartsFragment,
  FollowConsultationsDocument,
} from "../../api/generated";
import { createPaged } from "../../api/paged";
import { viewer } from "../../api/session";
import { t } from "../../i18n";
import { ConsultationChip, ResponseChip } from "../../matter/ConsultationSigns";
import { Listed } from "../../matter/Listed";
import { SummaryCount } from "../../matter/SummaryCount";
import { Card } from "../../parts/Card";
import { DeadlineChip } from "../../parts/Chip";
import { Icon } from "../../parts/Icon";
import { consultationPath, PARTICIPATIONS } from "../../shell/router";
import { now } from "../../time/clock";
import { closing } from "../../time/words";

export function ConsultationList() {
  const paged = createPaged(
    FollowConsultationsDocument,
    (data) => data.consultations,
    (data, consultations) => ({ ...data, consultations }),
  );
  return (
    <>
      <Show when={viewer()?.acting.unit}>
        <a class="link small" href={PARTICIPATIONS}>
          {t().preparing}
        </a>
      </Show>
      <Listed of={paged} none={t().followNoConsultations}>
        {(consultation) => <ConsultationCard consultation={consultation} />}
      </Listed>
    </>
  );
}

function ConsultationCard(props: { consultation: ConsultationCardPartsFragment }) {
  const open = () => (props.consultation.state === "OPEN" ? props.consultation.deadline : null);
  const when = () => {
    const { closedAt } = props.consultation;
    const deadline = open();
    if (closedAt) return `${t().consultClosedAt(closing(closedAt, now(), t()))} · `;
    return deadline ? `${t().closesAt(closing(deadline.closesAt, now(), t()))} · ` : "";
  };
  return (
    <Card
      href={consultationPath(props.consultation.id)}
      title={props.consultation.shortTitle ?? props.consultation.title}
      top={
        <>
          <Show when={open()} fallback={<ConsultationChip state={props.consultation.state} />}>
            <span class="verb">
              <Icon name="chat" />
              {t().consultOpen}
            </span>
          </Show>
          <Show when={open()}>{(deadline) => <DeadlineChip until={deadline().closesAt} />}</Show>
        </>
      }
    >
      <Show when={props.consultation.summary}>{(of) => <SummaryCount summary={of()} />}</Show>
      <Show when={props.consultation.state !== "CANCELLED" && props.consultation.myResponse}>
        {(mine) => (
          <p class="count">
            <ResponseChip state={mine().state} />
          </p>
        )}
      </Show>
      <p class="who">
        {when()}
        {t().askedBy(props.consultation.ownerUnit.name)}
      </p>
    </Card>
  );
}
