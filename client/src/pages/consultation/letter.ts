import type { AnswerPartsFragment } from "../../api/generated";
import { t } from "../../i18n";
import { now } from "../../time/clock";
import { civil } from "../../time/parts";
import { shortDate } from "../../time/words";

/** "Văn bản số 512/SNV-CCHC, 24/11", as far as both are known. */
export function letterWords(
  answer: Pick<AnswerPartsFragment, "letterNumber" | "letterDate">,
): string | undefined {
  const { letterNumber, letterDate } = answer;
  const date = letterDate ? shortDate(civil(letterDate), now(), t()) : "";
  if (!letterNumber) return date ? t().letterDated(date) : undefined;
  return date ? t().letterNumbered(letterNumber, date) : t().letterOnly(letterNumber);
}
