// Learned from test/eval/drafts and the rules' examples by `npm run eval -- train --write`.
/** What words and pairs count for, as `table.ts` reads it. */
export const WEIGHTS = `'d|!C"D%D'A*@+X,E-C.]1A3<4Z5B6_7F8<9a:<;><B?@@DB@DDIVK[LDO@P^S[XBY^ZC[[]E^B_Wi>lCn@|a ,[|already ,EYC|also &B,A=]DYQB|always ,Z|ask 1[6ZYD|asked &C4dKCYcgC|be !_#X&B.E2e6^9];[<^?EC^EWI@MaQAW^XC[X^C_^g?j[l]|been "[#[&[,D4Y@CFDHYX]dBeE|better *^,E2[7^QA|booked ,C4]>Zb]|bring (_M[|brought 4Y|buy ,Xk[|call &]K]|change _]kB|choose +ZGW|come DEkC|do #D%_&Z,_.X4B>ZJZM[N]QbUaeZhZnW|done ,CDCQB|drawn 4[F_m^|dropped I^|especially /[|even ,E|ever ,CD^|finished 7_|found #Y([|get )a,F.C2C;YKWbZk@|give +c,ZF[|given <]=Y|go #C=[|gone ,[|got _C|grown &[,YSZ|guess ,Z4FQGTYYD|had ,d>W@EF_QZmY|hate !X.D7Z?_UZ|have #A&[,^.D2]4B>B?^A_CDD_EXF@KZP[fah_|hear 4DD[|honestly 9[|hoped QZ|just )Z,A.X4]9Y>[PZj?|keep >]DF|know ;]bY|known 9C|leave I]SA|left <]QD|let +Z,D.cS]|like %@(?*C+B2^5C7@9^;F<@=Z?VAQF_H@JAM>ODP@T@UCWa[C]B_ebA|look #[j]|lost ,B4D<^bY|love 'Z)Y,B-].E2a6f7[9^>@DBE^LaW[YBZX[c][_[aXb@k?|make ,E2[|mend ?[|miss 7^]Z|missed ,D|need ,_0f>CDVQaeCk[|never #@(d,E.[4_7]>BF]IBMYQCc[eDf^nC|no #^4]IY|not #Z+b.E4C?BY_fF|noticed #]&X4]Q[|only ,[.ZMF|otherwise 5^|paid 4Y=Yd]|particularly >Z|pay 2D=^j[n[|planned #X0a4[@[I[QYU[|prefer &_gY|promised ,CnZ|put #b+b2E4_?E@ZIbPbQDY[jBn[|rather #B(E+A,^.f4C5F7B9?:E;E<B>Y?DCDDYFCMBPBQ^Se]@b[g^hBmB|read .]|recommend /Y=[|said B^|save /ZWX|say #A&@DBb]kA|see <^VY|share ,Za[|show ,]|slept ,?5^|sooner #[.c2B4>>YCeD?KCS^WHjXkA|spent /D|still >]|stopped YFjY|suggest D[|suit ,C|take (^2EDBK?][|tell #Z+Y,D@ZD[QZkV|think F]QZhYn]|told #A4dD]E[QAYZl^|tried ,A|turn ,A.Y9Zg^|use #@,]IEQZ|walked 4[K[|want FCQDYCkW|work jC|write D]
's|!B"G#W%D'F(A)E*G+D,W-D/A0B1?3@4X8E9F>Y?E@EAEBACaEAI^LTNEQ]SXTCVAW[XD[Y_XeXgYiUjamZn@|<emoji> "Z,cQb|<hashtag> :5S^a@|<mention> "]&CFaHZKEMXRFmZ|<name> "^#E%F'a(F*D+Y,E-D.D1]2]5C6Z8X:]<C>>@BAZB^CFD^EZF_HdJDLbOCPXV[WZZ?]W^__Da^bCeAgDiWkYlZmZn[|<number> &D,W.^/A1A2B4[5_7b:C?CCFECFDGFNZQZS]TCUGV@YbZZ_XbBeGfAgBhDiXjDmE|<somebody> #E'[,A9a>cDBL[ebjZ|a !["^%Z&A'C(B+G-D.W/@1_3Z4D7@:]=A>[ACB]DGFWKENQO^T@V]XDYEZE[Z^^aYbZd@eYhBiZjCl_nG|about #?&@,B-^3D4=6Z7C:iCFDZF?H;IDM^QBRZW^adbZcGdDeZjAkYn]|above 1[DE|actually 1g9EVZ|address 4Z5]|after ,F9]C[|agenda #[,AIZn]|agm k^|agreed QF|all !D"C#?(^,A4=5a7b;]<E>D?EBCDbFaHEKAMYYAZ_[ZaFbDhBiDjGk[m_nG|allotment &^|already ([.F4A7_A_H[ICe]hYk_na|also #>5ZDZFYQ@ZZ|always (]+b,_7^:A;B>]FZHZJCbDnC|an !Z#Y,h.E1Z9]>[DYI]Q[nE|and &[,W?[EZIBK]QZf]nC|annual EaSYl[|another .Z7CDASZ|answer &]>]@CnW|are +],D4[C[P^j[|around DZ|as >G|asked #>,a3]?_I<Q]X]nZ|asking #A&].b7^F_IDSZ]X|asleep 7F|at &c0d5_6]FCKaSAZWeYf?kJmC|aunt "FQCg_|award -D;DbE|away ,Z2]CD|back "d#f'E(C*E+]3^4Y:BC_D?F^H]I]LDMHXXdDe^gDj^n^|bacon XZ|bad #]|bakery &ZjW|bank "]9D|bare !Z4]GU|batch 7Z|because &_DAK[Q[hXk@n[|been &W4W5A7A8C9X:C<YB[DYH>KZQBREVHX[Y]]@^CbXcXdWgZi_jCl@|before 9a|behind DAKCQCkC|being #Y&C([,E4_9BCADZIYUD_FeAfDnX|below )Z.F4cDfk[|best #Z0Z:EI[UYb^|better "_&b)Z,A.[:CKa^E|big ,b:EQXkA|bigger ![,]:@|biggest !["Y;D|bike n^|billing #DJ[|birthday "Z,[4[|book ?]S]|booked #a4]YZkB|box MY|breakfast *]F^O^|bringing ,XQ[[Y|brother &@4[KEn]|brown 4XQCYW|budget CCn^|build #b,Y4]|bus @[|by 6_C[EYWY[[kC|cake ,ZOYQZfanb|calendar 5[ZZ|call #c&h-aC^Rbj^|called #c,X4DE^IcQYYAh]|care A[|cat ,ZC^jZ|catalogue ;^b[|changed #aQCYF|cheaper /]2dWb|cheese &bCCK^QGS[|class 4eC[F[|clear :Y|close E[lW|closed &ZRa^]|code DB|coffee ,_Q_|cold &EAZQD]XjV|collection 2^|come 4Y?_|coming &C3Z4[:YC^DAIBKCV[XbYZ^WeZg@iY|concert 2^C^WYe]|contact S_|corner +[,Z|costs T]|counting 5[|cousin 4E|crew &_4D;ECEkD|crossword iZ|cup @ZbDgXn]|cut >[|dad &]@CK]eBgB|dark ._:BD]S[ka|date D[|daughter ,Z2ZQZ|day #CQ[b[kF|dead QZ[[|deaf MZ|debate #>4CICYE|decision -A3];_X_|desk ,_Q_b]na|diary FdbZm]|died ,Z|do ;Zb[|dog &C/[CCH^KEWX|doing C^KZ]B|done ,d.D/Y1dK]QabZgQj[k^n^|door =[D]QC|down #[0Z;Y?ZQAjW|drawings CF|drop 7]J_|dry CbIEQWk@nE|due 2^?^CBDCWYaCkA|earned ?gf[|easier .X=CDDIE|easy 7Z:D=[>]gZ|eating ,aeY|edition M[|eleven 5]7^ZZ][_Z|email #F0[4^CYI@janC|empty 9[|enough .ZC@S[_]kA|episode @^g]|even DE|ever 4D8a;C>Z|everything ,A;Ea[|exactly "]7Z8Z^abYnD|eyes #]|face ,D7CFXmW|fair &^,=.Z4_=[KZkC|families 8G|family QB|fast ;CHA^]aYm[|father ,]|fault ,[>aQ[e]|favourite GYQC|figure 4Y|figures #[DZ|final mZ|finally :ZFYQCa_|fine #E.dBXC[D=IEKDV]e[j=kAnZ|finished ,D1^4YV^Y[|firm #[,]|first !]&Z-Y4A9[>EDYIEQ]YCnC|five 6[RD^_i[|fixed #@&^IBX[YZfa|flat ,ZQZe[|flood ?Z|flour 2Z|for #@%E*Z,X4C6Y8@9B:^>WA_DZE[FDIGJ@N[OX^Caae[fFhXi_kJmBn?|found ,E7^]]|four ,Y/];[DDjA|free !]*X4A>]GZKCLaO[QIRZT^YB[[_Ckb|freedom 8e:Z^[|friend 9Z|from +[4B;EFahW|front j]|full 'Z7C:[>ZCaT_]D|fun Q]|funeral >^CZKG|future )ZTY|gala ;]<_|garage <_|garden ,X|gas D[|gentle ;ab[|getting .[j]|giving !^,A-]8_:AQARZ^[|going #Y4E7A9[:Z=[>WI[SBY]]CbEd]e?|gone !E&E,>7a9D:A;D<]=]@DDDI]KVQ=TCYWZB]a^AeAgDhCmE|good +A.Z;]D^PCbYjE|got "[&W)?,E-[4@8Z;^>ZEZGYK]QDW]YFeZgEkC|gran 0]UY|grandmother &[n[|green F^|grim ,Z>ZQYeY|group #E&Y*Z.Y@_KZOYj[|grown 0Y|guide gY|had #^&B0]=ZK>U[k]|half 2a>CB]WXe[iYkZ|hall 6ZDXQ?SZ[ZdZg_jXn[|hand ,D=]dY|hands ,D|happened 9DQ]|happening D[Q[RZ|happy ;]WZ|hard >aF]KWS^Y[d[gYkD|hardware @Y|harmless >a|have CDDY|having )[iC|head 4[f]|headliner Fam^|heard &C,bKF|hearing 4B?[CDcZf[|heart %[&Z7[8Z:[|help ,]j[n]|here !Z#[&^:d<lF[O^V]a^f^g]|hero (C|hip C]T_|history 1d2^;ZV^WY|holding #X._4C>ZKFS[W_nF|home &E-Z.C7]:bKDQC]]^EfCkK|honestly ,]|honey #ZDZk_|hot D[|house ,[|how !C#b/a7^:Z;bFAQDT^U]WBXZ]^kcnY|husband #c+aI_P^|idea "C#_&cI[KbQ_S^gCk_|in #B%X&D+F,Y-D.b3W5B6^7B8D9B<E=]>DA[CZD>EBFcJ[N>P_QZ[_^CbCd[hFm[n=|included D^|income )[2[|inside b]m]|iron 4EC[D[|is 0[1@8];]A^EBh^nC|issue 2_J[WYnY|it 4=8E:e;B<E>C@ZFEI@SETYXEYA[]^Ea[bFeCjBkbl]na|job ,F3a6b:]X[[Z|joining Bdi[|just !].[7[:>;[<^A_SZa?b_dAgZh[j]|keeping 7]9W]W|kind 8[Cb^[|kinder "c|kitchen ,^|lasagne @]][|last @_|late ,[.[C^Q]dKjY|latest 7Y|laughing 7b:];d]Zb[|leaders 7E8YJFRXaZ|leading Aah[|leaving 7BKA|lecture 0YUZ|leek i^|left 'a*[,C.[7]DDIZKYL]O_Q_|lemon ,]Q[|length e]k]|less ![4a|let &ZIZgY|letter 4[C@DbFca^jDm^n^|life "[7Y|lifting ,[|lights 2_WZ|like &@,dY^|linked +D|list .D;^@YbW|lit ,_4^Q_Y]|little %Y|live 4]CDF[QCjB|loft KDjZ|lonely F@|looking >_@Z|lost 4XkB|love %eJ^a]|lovely &],aK[|low ,]DDZ]|lunch 8]|made #X3[>E?X|maiden "D'@|mainly QD|making :C>Z|marmalade C[|match 3Z|matinee *[|me ,]4aI^QWi^nE|meant ,a:XD^|meeting 'Y5bIXZ^|mended ,A2]Ca_ZjXnD|middle '](ZLYMY|missing #[,_2Z8hDDFZQ[YDkF|mobile ?H|money VZ|more 5Z;Y>_EXH_TBe[k]na|most !Z#D-E:CEEGBIBN^RB]CbXmBnD|mostly ,WQXkD|mother #A7]@YQ[g^|moved #Z5cC]DDYEZZ[]kD|moving ,DDEF]|mum ,e7DCAQd|my 2b4bW^|name %[&?'_4_6A<B=Y>[?ED[LaRZY][FeXgA|nan U_|nearly !Y0Z8E:CQ]ZYhZ|nephew 2Y|never ![">)c4B>^?_HBN[QV_]f^mB|new ,E1A;[<BEBFBG[MYQAV@]^lB|newsletter ,DFfQFmY|next "c([)d7D8a9C:DC[H_Z_]BbZhZlE|nine &Z,ZQDdc|no !]#B,G.C2^4_7B:]=B@DCEDFFBIFNSQCYZ^D_ZdCeDg]hAjDkFmB|nobody 4C<[YC|none DC|normal D[n[|normally !Y|not ![#C)^+C.B/X2D3b4D8d:B<B=C>_?DDAF^KANZPDQCSDVGX_ZD[A^_aZd>gDhCkGlam]|note ,FnY|notes D[|nothing .[:YCbDAFBJZN[a_|notice e]|now #a&E:YCYDCIZKYeb|number (@+b._MCQ@S]|off &@,D.^4c:F?D@BCdDAQHXDaCg?jbkEnD|office 1C<YRZk[|official 1]:_;YAaEdQCVba[b^hYlc|ok ,E7a:[CCa]|okay #[7Z:^JZa]|older nD|on !^&F'Y(A*C.A0Z2D4a8C:D=[>X?A@DA[D?ECFaG]H@M@O]SYTBYa]ZbDd^fBhXjWkFmV|one "E%C,B.]5X;C<DB]DFGDJDQESH^DbCgKjSkE|only "[#B%Z+Z>YAZCEF]QUaDbBmX|open !C#])b*],>-Y>Z@]B]DBGFI[MXN^P]WXYb^Egbh^|or 4]8X|order QZ|our "a+],E.D1d5Y>Y@DDCECFBIEPZQZV]W]ZM]DcceXjHm@nA|ours "f<^H[dan[|out &C,B._7^8]AaJZQBUX]YgDhYlXn]|over ,Y.]/Z7]<b=]X[cX|own !X&Y,^4]>CCCKCP]SYjA|page +],Y4Y|paid ,Z=cQ]WWZZ_]d^g_|paper 4X|parking DH|pay #^>^D[|paying QB|pension Q[n[|people +_UY|pep ,@QC|perfect ?jP]|permission ,B|phone 4XjCk?|photo 5[Y[ZZ|pick kD|pie +[.Y>]PY|playing 0Z|poor 4a|possible ![-e8d:Y;ZADE[QD^]cFl^|post 4bCCK]QAY_fZi]kG|power ?^DEf[|premier ;a^Vb^|prices CA|printed =Y|probably 3[gZ|promised ,^.[[Z|public 8ZD^^Yk[|put &F,]7Z=adZ|question #cIYk[m[|quiz Q]|raining ,]Q]|rate -Y7[EBjElF|read g]|ready !Z(a4E;]=Z@[]B|really ([4Z5[7CkF|recipe =^K[^Yb]d]|red ,bEekZl^|refusal :[a[|release #bI]|reply ,DFbQCjDm^|report 4C|response l]|resting ,C|retiring i[|return nY|right "Y#g,>1_4g?BIfJZK]Q>V[Y_eEf?jak@|room 9[K[e^g[jC|roughly S[|round CC|ruling 3YC@jFnZ|running &D?BfB|safe 4^@[CXD]NYe[g[|said #D,X4Df[k^|sake ,[3[|sandwich ,@C]FERZjY|second nX|sent YZ|sermon ;]bZ|session &[|sheet 4ADZMY|shop &E+fjE|shopping ?^kE|short ,Ca[|show ![#B,DCAKEQCZ[jD|shut ,ZC]QYj^kC|shy MZ|side 4[:[|simple :Z]Y^^n^|simply +Y8^:]^[|since #]|sitting ,D5Y>C@ZQD|slow ,[QZ|small "a4DHZ|so :^>[F[IXKCn[|sofa QZ]D|soft 5_d[|sold 4D|someone DD|something %A.ZS]^^aY|son &Z,Z|sorted .D=^QY|soup ,ZCBD^Q_k]|special 9];WI_|split =Y|staff 2[4ZEX|staying <a|still "D,_.W5_<c@FA^HCRXW]YCZ^aBb[c]fDj]nD|stopping (Y)E7^9?G[MZQCT[]^_Aa^|storm 5[|story #[,DQBU[^^aZ|stuck ,EkCnD|supply []|survey ,^C^j[|table ,Z-^|taken "[.G4DjZ|talk #Z,A;Z?_X^nD|talking 7Ya?b[|tea gDjF|team 5]C[D]QWZZeZ|ten EZaW|that "a,A2W5X:dHV[[_DaZ|the "a#B%[*C+^,?.E0A1E2Y4A5>6Z7B8Y:^;[<X>B?EADBDC[DGF<IEJJODP^QDRCTUUEVAW]YDZ@^ZabbZeEfGm:nA|their 'E,Y.[D[|there "C#G%[(@,ENYY]na|this 9_X[nY|thread YZnC|three )[4E|tight %Z.d4E>aS_eb|time -[.F5X:]SHaZn_|tip &ZhYn[|to ,C-D1D4D8D:X<XECF?NV^AcImA|toddler "[,X|told eZ|tomatoes V]|tonight D[|too %D&E)C7^@_DAF]I@NAXE]__DdBhAj@kBnA|town nZ|training =[|true ,B:A;DY_|truly .[8B|turned eZ|turning "[>ZHZ|twenty /_|two #c&C.]4@CYDZIYka|ugly iYj^|uncle &FaZ|under '[CZD]FbjXm_nZ|union nY|up "D&b,@2D7]>AD[HDK[XXZ^bFdSeCiYjXkW|update 4ZC^|urgent Q[|us "[4j;c<b>CAYG]Ye_DaBn[|usually .YQVSZe[|valve ,A|van 2Y4C@ZQ@SE|very &W,@4[KDYW|video F[|visit EYlW|voice <g|vote CC^ZjD|wages ,Y|waiting )Z/Z|ward (_D]M_|warm "Y,a.aQZ_IdYjZkB|was ,bha|watch /ZTWn_|watching ,C|water #E,^7Y>[eY|we (^*[<]iX|webinar #Y6[7YFZIZYZ[Z|wedding :BQ[[[|week 2]WX|well .]|wellington ,CQC|what "C#B%_'A)Z.C1[2E3[4C5C8B:Z;Z<Y>^@]DEFAGCJ_M?NVSEW>]D_BbZcXgYhBmBnX|when DbPYe]|where #[)_-D5a8Y:]<YG[I]QZY^^^bBdZi_|who %^:];B?dJWK^f^kH|whole &]g[|why )d,Z-[1D2A4::E;E>A?CADDFECFcGXH@NbTBWBYA[C^DaZbFeDfBhYi[kGma|width 1ZVY|wife ,aDY|winner ,[W^|with "A(a-X:]AYBbM]SDVBgD|work 4C=XDC]Y|worked #Z[b|working Cb|world 0ZaF|worse 4]K]jE|worth 5]6^7_;EFZZ_|writing ,Z|wrong #Z.D>YD[IW^Ya^j_kd|you %e,[.C4B6]9]>>?[Jd__e>hYkC|your !B"9'c(b)B,W7a9X=]>>BXCaF@H>KDLbMaT[YD]X^Bcae@gDjBkDm@|yours "E(Y*[7[9A=_FFYC[C^[a]b[d[
<asked>|!@"s#Y%['g(c)[*^+[,X.b/a1a2b3Z4@5W6@9^<<=Y>Z??AABADbE[FdGDHiIDJ[M<OXSZVXWYXCY?[?]@^Fa>cAd]fAgZjFk_m^n]
<asks-next>|">#X%F'a)^-X.>/d1D2F4E7b9a:b;_=?>ABeDEEYFZI@LeMeNaPBQ>TcUWV<WEZW]Z^Z_iabbWg9hej^k@
<asks>|"a#B%@&;'B(D*B+=,=-C.D/Y0?13394@5B6G7G8D9E:B;A<?>C?7@DADB=C7E8F?HlIYJFK@LCMaTSUEV?X?Y@[S]D^?_aeEf>gchDiBj:k_l@n=
<cry>|!g"Z#<&@'d(d)[+Y,<-?.7/C0e293A485]6a7[8E9::E=;>>??A_BfC8D:E_F>GeICL_MaNZOVP^QESATDUaVFW@YAZ_[Z]Z_7a[d?eBfAh_icj?kAlbm?
<cue:acclaimed>|,C/_;fQDUZX_bdnF
<cue:announce>|#C&>(Y*W,<-^/A9C:W;D<C=F>B?;@;A]BWDBF]GXLXQ@R^TEWFZT^[cYdCfAg@h_jDkDl[m[nY
<cue:ask>|!a#?&A(b*W,<-=.>0B1?2E3X4=5?6g7^9G:A;@<?=>>??>@<AAB:C>DCEeFbGcH[I;JTK=MbOYQARESBUBV>YAZ?[d]a^X_CcBd?e@fCg@iDj?kDlbmc
<cue:assist>|!D"?&@'I(]+@,A/W1X2@4W5B7D8@9Y:];><@?EA>BADXE:F_GDHFKALDM]PBUCV_WCYYZA]AaZbFd]eZhFl>m]n^
<cue:benefit>|![#B%E&C(W,X-D._/H1=3A5B6D:A=H?@AAB=DYEFQTRHSZV>ZDcGeEfHiAkZlC
<cue:care>|!B"D#]'=(F*D+>-E0?1?2B3H4Y5C6C8F9B:D;A<?A@B@CWECGDIYLDMEOEPAUBVBWCYX_CaEbDcFfZhCiBjWlD
<cue:cause>|!:"D#@(>)X+],F-A.Y/=2E4D5C6b8D9B:Z<?>C@DADBACCFBGAJEKXM@P]SYWDXY[a^>_HcChZjEmHnF
<cue:deadline>|!X%C&C(B)?*F+B,C->.A0=1@2?3A6a7h8<9B:C;B<E=X?B@GADBBCXD?ECFAGVIBJBKBMFNBOCPASBUFV@W@[a]g^?bAgCj_kEm>nZ
<cue:feeling>|"@%b'A(>)d*Y+B,]-B.@0A1@4E5D7B8?9A=B>j?BABBACADZEDF>GYH=J^NeUDYBZV[?^A_>cVeefDgViAlBmB
<cue:foremost>|!c#?%?'?)G*E+_,>/?0^1[2A3@4;5C6<7E8i9Z:D;k=>?@BEC<D>EBG^H[JBL?OBP]QAT>UaV]WCYA[<^gbicUdCeCfFjBk?mVnF
<cue:glowing>|!h"]#=%E(H)Z*@+m,C->.A0Y2=3[4@6^8d9D:[;^=?>E@AAZBECDDCE>F^GdHZIBLBPlRDUZWBYBZA^b_Jb_cZdFgEhWkEm[nE
<cue:herald>|!@"@#>%[(D*D,=-].G2<3B4>5C6@7A8];_<W=B>C?A@?A_B<C;DDE]FUHLIBJ]NEOAQ?V[WBXAZC[=^__>aXbad@eAfBg>hbi?jBkDlbn?
<cue:house>|!A"U#E%>&<(D)B*B+=,<-^0]1j4@7?8A:D;]<_=Y>B?=@FAcBDCEDDEkF?GBHWJDKAOAP?QCR_U]VjWDYE[Z]G_@b^c_dXeEf<gDhbljmC
<cue:humour>|,X3]4_:b@BG[I[L]M]O[VZWYXZa]bagAkC
<cue:invite>|!D"<#[%=&A(d+@,@-C.F0B1C2?3>4A5@6<7D8F9d:A;V?DC>DDE>F@H;J?M^NFODPBRFSET>UAVBWFXAZA[A]E_daGfCl?m@
<cue:modest>|,C1Z3D7D:F;n<CFBKBQ@^[a@blcEnA
<cue:offer>|!e#:%D'Z(=)]+X,@-D1>3D5b6]7a8Z9D:?;@<<>E?@@FADCBDCEEFDGeIDMFN]P[RCV=Za[[]a^^_FaBbBc>eCf@g?jDkDmF
<cue:picked>|!D"G([*^+B,A-@1E3C5E8^;c<C?Y@AAEHHIDJAM^NZO^VKWZ]GaTcZhEjZlZ
<cue:prize>|&X(<)>,B-D/;0[1a4=6^9D;h<G=[@[AYBACBDCEZF@H[IBJCK^LDMAS@TAUZVaXXYA[U_CbheBh[iCj?mCnB
<cue:regard>|!C#E&C'A*>/X0E1G3B7E8D:^;E<G=B>Z?C@EB_C?DBFGHEJ]LFNYSXWXYEa[bDcEeXiajE
<cue:reward>|"C%@&C'A)@*g+A,C-C2C3C5Y6_8<9C;B<C>>AFC?DDE?FaHGLXNDOiP@Q@W@XE[a^EaXbDd[eDgChGkFl>mW
<cue:selfElliptic>|"A#A&B'D(?)B*D+C,Y0A1^3?7C:D;^=^>Y@AAcBACCD9EeF>GAHDJ[LDMAO?P@Q]UCV^WCYU[C^]_EbZeYfIgFhciCkElfmBn_
<cue:sellsCure>|"_%c'C(E)b*C+],@/V0B3@7<8Z9A:A;?>]?C@DDCECG[H]J_NXOFP[QCSDUDVDYD[@]F_Cb@cCdAg?kBm@nC
<cue:sellsGoods>|!_%=&B'^(?)a*A+V,C/B0H3E5D6Z8Y9B:?=F>B@BC]DZEZFDGYKDMDN^P]WXXHZ[_DaHbWgCj]kXmDnE
<cue:sellsOrder>|!g"_#?%C&<(;)d+W,F/B0?1=2B3X5B6g7V8];B<<=>?EBCE>GfH]KCL@M=NdOHQESBT]V=WCYE[b]V^]_AfAlBmC
<cue:sellsPrice>|!j"_&D(@)f*Y+b-B._/4042b3E4?5;6_7B8?9D:F;D=b?AACBCCCDDE@FCGiHdIBJcKBMENgP[RCSYT<U7WcYDZ?[Z^F_@d[jCl@mAn>
<cue:sellsReady>|!Y#Y&C'=(>)]+E,?-D/?0:1F4C6Y9D:A;G>[?BADCbEBF?GZHZJYLEN]SVXZ]ZbXdYeXi^jcmCnD
<cue:service>|!?#B%C&?'@(D*<+?,D-E.B/A0@1<2B4W5>6A8<9E:B;?<@=B>??FA=B@CfDGE>G@HDKDLAO@R@TEV>WAZB]E^=_CaVcChFiXjfkYlA
<cue:showing>|%E'B(B+B/Z1]4F5E7E9E<Y>E@FAaCCE]LIMEPDRXTYV^WE]E_CaXbVc[gXh[jDl[
<cue:speech>|!<"?#i%?&['>(B):*>+<-@.D/@0F1:2<3Z4_5@6>8=:?;D<@=?>C?Z@_ACC>D?EFGDIgJAK_L?NFO@RDSCUDV@W>Y][B]X^CaAcAdBeDf]g^hDiWjClB
<cue:stock>|"F#?&?'?(=*D+;,<.C/C0B293?4>5>6>7=9A:u;A<@==>B?;@:A<C9D6EDFAGYI=K?L@O?P9Q>S=TDW<YDZ<[A]E_9avd?e=f?g=h@j>k<mCn8
<cue:thanks>|!A"C&Y'B(D)D*F,E-A.C/A0c1B2;3A4C5D6@7F8?9@:X;P=<>=?l@AB=C?D@FAMFPFQDRYSHU_VYWDY]]H^CeCfliCkC
<cue:trade>|!C"F#B%C)X+Z/X0?1[5_6e7Y9Z:E<Y=A>>?@@<BEDAE]F[GEH^KCLYNYQBSBV^YZZZ[e][a@c[eEfCg:kClVmZnF
<cue:unequalled>|!_#D%[,C2Y8B:Y;l<Z>@J^MAQDa>bm
<cue:worn>|#F%Y&B'F(D)B+?,<.A0E1D2A4?5A6F7>8B:s;Z<A=C>@?A@DBDCADBF?HYJ[KEMAN?P=QEWCZA[A]?_CaqbXc<e?hPiDjBlDn@
<emoji>|!a"Z%Z&]'_(e+b,E.[0[1a2^5b6Y8D;b<A=?A[BcCWD?E]FbG[H^JXKWLcMeNaOKPcQ@RaTZUaVbX]Ze]c^Yb^fZgFh]i^l^mcnZ|<hashtag> (C)]+c-C0B8ZPZ^^nE|<link> !_&^+>1E3e5Z:FEDFHG_JWM?TWUFVDXa^Fa@iClDnF|<name> &F'E*Z+=,>-V.A0E1B2B3R6A7Z8]9H:d;B<D>A?A@EAEBAGXLCP;SBUCVBWGZD[DdDeIgAi@jGkA|<number> (C)=/b0c1]7e:EEEFYGaH[MBN>QFRYSETaUcVVX_][a?iBjClBnZ|a %C1I5Y8_;ZZ]hE|and !D'E(a+E:DECFZM^OSPCVD]AaAf[lC|below *D|best 1aOZVa|but A[X[|by (Z,]:[M_nd|code !E)^N_P[|come %C([MX|first +aP_VD]]nX|flash ![6ZGY[ZaD|for "A(f8CACLCMb]G^B_@hC|giveaway !AGE|i "d,Z/[B]HZMZ|if &[(f)B*C7BEXKZMdODQB]@b=kDnC|in #[FZI[M]n]|it ^]|last 7Z;]G^|link !]"_%Y)AJ]m[n_|method /YM[^[|new 'a;_F]J^]Zbam[|no ']([F]LY|number 1YFXVY]Dm[|open ;_ba|or (eMd|other :D|our 8B:]FFJ]R^]DmD|pizza h[|so )Z1_NWVZ|tag (aMY]]|the &^,d;BMBQdW[bCi]|to (]-]8YM_|two 6]Q]|we %B;DAZE^FZl^n]|who ]D_Y|you (],Z0[?ZE]M]
<first>|!B"Y#B%X&>'@(B)9*D+<,>.8/[2@3=4>6k7@9@:]<<==>B?A@uArBcC^D=EBG;H9I;JBK?L;MCN>O?P>QARCS>T>U>V?WBX=Y;ZC[H]=^;_=a@b?c9d=e@f;gChRi<jIkBlAmDnX
<hashtag>|&d(b*[+],E-a/Z0=1=4_5a7[8^9a:@;W<C=_?_A]B^CZD^E[G_J[KfLWMfO[PUQ_RXS]TbX[Y_Z[[X]L__aabWd^f[g^hdi^jak^m[nk|<emoji> &Z(E1<?cK[fZlZ|<link> +B1_E>PDVZlA|<name> &?(C)]+C-D/a2Y6[8a:CBBLY^YaBiD|<number> /ETD^]|a :Z|all ,ZQZSb|and 3^4DjE|engine @CgE|for (Z*X;DN_^D|from JEVZ|i _]|in ?bAYCEEEaEfcmF|mean "C9bMX_a|or (^7C=dM^d[|programme -A8]RC|students B_|to 1B8D:YRIZC_DaXhD|we %[:GE]J[LYl]nB|with "B&B1[;_EYKDPGVZbWi]lY
<last>|#C(b)_*Y,h._/?0G1[3X4?5W677_9[:E<@=Y@8A@B^CADAE_G?H:I>JAKCLCMBNGOAP@RCSDTAU@V>WLX?Y?ZA[A]C^@_BaAbEc>d>e@f=g>hCiFjEkClEm>nZ
<length0>|!3"3#5%4&3'3(5)2*3+4,5-,.6/10917213:475/67778691:<;5<7=.>1?5@0A4B2C5D2E8F<HGJELFOGPEQYUXWGX][D^[_?a[fXhDiElFnA
<length1>|!4"5#5%3&4'6(5)4*5+6,6-0.5/506172438465368778596::;3<:=1>2?3@0A3B3C7D4E8F9GCHCJFLARHUAWG[A_Gc]gGh@iDlBmFnC
<length2>|!4"7#8%7&6'7(7)8*7+9,9-6.6/90718263948566;78899::9;5<<=5>3?5@3A5B8C<D9E:F8GDLBOEPWSFTYUDVG]CaBdXhBkZlCm@
<length3>|!7"8#;%:&:'=(8):*=+:,>->.9/;09182;3;4;5<6:798@9?:9;7<;=8>7?8@8A8B?CAD?E<F7IYJYKYMIR]TXUCXD]D_[a@dZiWjXk[mF
<length4>|!;"7#=%<&@(7)<*@+<-H.</?0@1:2>3@4;697:9?:@;<<9=:>;?;@:A9B@C?E>F9GEHFIYKZL_MHPHQYR_UXVGWWZY]E^YaCbYcAdZeWiWk[mG
<length5>|"9#=%;(9);*?+@,T-[.</?0=1:2=4=6A7>8C9F;?<:=>>>@;A6D[E?F6G_H^JDK[MGRbYEbWc@d^fbhCiXk]mG
<length6>|!Z"<#A&X(<)B*=,a-^.A/X0?1>2B3@5Y6C7:8Y9B:?<9>C?VA@CXD_E;F:GaK^MGO:QXRcTXVCWDZ_]Ec=d_fakYlEmE
<link>|!_"^#E%E'@(;)]+^,7-D/V0C1_2D3E5^6c7=87:?;G<>=E>@??@AAZBDCEDFEXG_H]IVLCNXOFP_RVSTTEVVY[[Y^DdYg[hWkRnE|<emoji> +[3]|<hashtag> !Z"[+A;aD]EeF?RZ[]a^b_hikYlgm<|<name> "c%Y&C4D6gCCDFTD[f^BnW|<number> 6_[]|and !B"Z&D*_+_.D3Y6YEDIDKDLEO^P[QBVEYB[^gBhCk@lD|by !c,[Q^S@WCYBnD|for +cP]d]|no .YDD|or !A9DIDaYkXnB|so >aDW|via &[F^H^KZVEm^|with #ZD^KFYZ
<loud>|!d#A&D'@(X*b+d,@-c.E1C2=3b4=5@6^7a8B98:<;Y<?==>;?=@=AFEEFaG_IAKDL@MWNEOZPWQBR^SBW?X[Z@[W]^_:aBdBe?fAg?m]nZ
<lower>|!F#[%X&c'Z)Z*^+[,i.Z0^1_2]4_6A8C9h:B<Z>D?[@YACCaE[GDH@JYKaLYNUO]P]QjSZTDUUV_Ya[E]F^=_ha?f_gWhDiXj]kBlZnF
<mention>|#Z%]&o'])f+e,@/>0[1W3]6A7C8B9Z:C?d@cAcB<CBEaFdI]JUKeNIOGP[QDR[SAT]V_WAZ?]B^=_DaXdCe^fVg_hdi=jCkXlZmUnB|<emoji> ;Z?=E]h]|<hashtag> %[&[ECJ]K[_Z|<link> "Y&ZFZK^MXRYa^l[m]|<name> "C#Z%_&?)A+;-_1=3c4a:Y;>?9@DA@CaDgEGFCH@I_J_K<M@NCP@RYSbVAXXY^]E^E_aaCbAf?h?j_kflEm?nb|<number> #Z/Y|about E[lY|again 4D;WQEY?|and #@&i1f4C;BAZF[KdRZV^YA][aYh^j^kAn^|asked #ZnC|asks ,^Q]nW|at -D1bA[C]E_RBVabDj]l^|can 9ZQB|cheers gF|does "AHB|for #[&^+],]0b4B;_?iBGD_I[KZQcUWeZfjgCiGk[l?|has #C/^DDTZ_DkA|i &[,^>ZYAfZnZ|in &a0C;D@ZFYK[g]hXmZnZ|is ;]Q[bY|it D_nD|lol ,^Q^|need AF|no #D4]Q@kZnC|of -D1[RE|oh >_e^|omg )a+B?YN^PD|on "Z#E)]+>-]:[A[C@EdM[P?VYZZaejCldn[|s #Y&XDBK]|said #bI]|same jB|since #Z1[?DI[V]|so +b>BEZQB|sorry #B,B>]nA|thank ?C|thanks ?Z|that %c>DJ^QDSEn@|the 4^>C@BC8KEYceCg@j=nC|this AaE]b_h]l]|to &F;Y<XA_E_V[h]lZnV|today #F&D+^AYb^hY|we #[+Z4A>CYC|what #B,^QY|who #>&[,A9Y?[I?K[QAhEn@|why &EKC|with 0_UXl[m]|yes #aDZI[QDSDYCe?kanB|you +c>E?d@ZPbQFY][Xb^f_nC|your +^4]?^@cDDPYQDXEY[gbn>
<money>|!d"_#B%E&>'A(D)b+@,B-d/n0b1[2Y3D5a6d7V9=:Y<>=_>A@?AWCBFCGeKCMCN]P=QERWTlUaWTZ[[^]__@c@dXfFgAkClAn^
<name>|"X%D&g'D(@)X*B+a,Y-B.B/B0C1X2A3=5>7D:>>E?Z@[BCC_D?FDJEKcLBMBOEP]RDUDWEXEZDcFdIf[j^kEmE|'s "@%B&]'_*Y,c-Y.D/U0Z2^5^6_7D9_?Z@ZBZC;EaF^GAHAJDK]MAO[QZT[ZX[Z]@_Xd]hAj>nG|<emoji> !["b#]%?&B(@*B+_-[1E3A5Y7H8]?BA[DaE^FWHaJ]NVRYSVUWWD[B^[bCdDfZgEhYk^n]|<hashtag> 1EEDKWMZaXjCnC|<link> !?"Z%Y,B.D/a1d4D5fAdB[D^E^FhGAH[K]P_SDT^VfZd[DdgeBf]g@hdihjEl_menZ|<mention> "[&>,A1_?[EZF^HZK?MXQDVbfXl[m^|<number> !<"C#F(D*E+a-Z/<0>2A4@5?6=7D8Z9C:W<:>CB@CXEEGCKXMANCRXT>U;WDXAZ<[B^E_@bDc>i>j_lE|<somebody> !b)]2F3Z4@7X<D>YE_FDIEKYN_TFY@[WaDdCjBkBnZ|a !B#H&Z(a+],C-Y._1_2Y4B7E8A:B;[>@?bABBACbE_F=GDH[JYKVM^R[T?WXXC]H_CaHfZgFhIi?k[mBn_|about #F,[;BK@Y_bAnF|above .]|account ![)]8ZDCN]_]jG|across -]|after #@,Z1@4C=^>FECIBNYVFYA^C__fZgYlB|afternoon &Z,]k^|afternoons DY|again #>&ZHDnB|against 4[D^|age &[@YI]jE|aged &c?ECAKbYDj[nE|agree BZCYj[nZ|all "X&BC_D^QAR[W^YFj^n]|allotments 1_@YZY|along EZaFhY|already "Y/b0[DZG]T]U]X]mE|also 1Z|always ,[B[IXK[Q[U[|amendment C[E]j]l^|an /[6[ADcZhC|and !b"Z%C'A(@)G,W/@2]7Y8A9A>^?XAGCXDYE^GaH^L?METDUDVUZD^DaDeYfXhClZmEnC|announces <bACEZnD|answer CZ|answered <b|answers #G(aC^|any )bCYDAKXN[SAj^|anything ,B._CBSZjE|app !Z"_6aDBE]JcNBX][dl^|apparently ,]4C|application D]kZnF|apply !_&D(D,B8EDFGZHZRDa]kEnD|appoints 1AEBREV?lA|are &a(W*W+_-E.D/Z0[1X2[4^7[8V9[<^?@@]A^DDE]HBK]MbOBP]SGU_VYYX][dCeGiBjX|area BXCa[Zna|around ,C-ECYU[e[|as #^&X,D1_4Y7D8D:]<C?^ABCaD^IcPCQBV_Y]]@bWe]jX|ask #[4[DBgZ|asked #b;b@YIWQDg]k_|asks .[QDW]|at "?%F([)?+E-E0B1C2D5B7F8C:F<?>E?bA[BDDCFYHCMENDRASXUVVJWZXUZ>[_^@aAcBeDfZh^lWm]|ate UZ|attended E]QCR]l]nD|average -W/ZRZ|award 8BEXV[l]|awards ;Y|b &b(Z,C1B3[4E:a?]AFCAFXK^a]eUfYjDn?|baby nE|back )Z8D9]@WAZKE_[j^nA|bakery &a|banking n^|bar ;[CZ|batch 8]nZ|be *[-X:YIYQ]aY|beach ,DCCKY|beat #[[Z|beats !c+^bB|became 1F<ZTY|because "E#^&A)[,I0D8b:d<C>B?BC[DAEDHDKCQ?S>TYUBWZXD]B^^a[eDj_kA|before "[(F)E*Y,Y4b7_;a=Y?GC]EFG^H]IAQCXB]]^AaXb]d_gC|began 4Z<_A[c[|begin )Z[ZdZ|behind ,]|believe :_|best +^6ZMYPZ[Z|between &D3Z>DC^KBXYibkDna|bill ;F=YdY|bless :Y?[BFNZX]aY|block A[|blocks gYjA|blue C_K[j[|boiler ,DjZ|book 1Z7DOZVZiZ|boot 8ZDb^Y|border CF|both &X-[2bR]|bought 2]W[|boxes +]PZjC|branch #D&X,]@AC^ECFbK[Q[]E_^gAj]k^lCm^|break &E|breakfast -]f?|breaks 1FjDn^|brewery EZ|bridge <?Q_nA|bring !_"E,Y4[DGa]jCnD|brings !Y.W8Y:W;@DZE^QZWH^[a^bDe[|brothers &Y|brought ,Y5]@ZQ^Z^_[|build 4f|building g]|bundle )]Y]k]|bus #[&DCZ|but )C*Z,A@^I]M]QCVDbZg_lCnX|by )D+Z/A0Z1X4C6a8F;Z<A?C@BBYQWRAU]WE[Z]XgDjYmB|bypass jA|c &Z(Z9];E?Z@EC[D_QBbBhBjal]nD|cake ,a?]HYaaf]|call #Z&C)[,YD[QZ|called EDNC|calls 'Y(B,Z;]DBLWfWkE|came #D&Y8D?ACCSCYZgan]|campus E?VWl@|can ":.F/D0^<cC_DZKCSB]DbCj_k^|cancelled CYRY|car DZQCeYjZkZ|card )G<aCB^Z|carried ?^|case ([4^9D|category )]6XE_|ceo -Y|certified 1_EZVY|changed C_|chapel ,Z|chart 0]UZhY|chat .]CYS_|check C^DZ|checks 4^HY|church QC|class #b*C,[;CC]OBS]jakZ|cleared A]h[|clinic #Z7[;ZAEX[eCjZkA|close 7[RYX]a]|closed CCDbK^kb|closes "d7@:YCYQBn]|club gBnF|coach CE|code *^C^O]j[|coffee :^|cohort ![;EG[|coin ,^|collapse CB|colleagues QEa^|collect CA]D|collection 8b^Z|come &Z.DWZY[n[|comes )Z8AC^e]j]|commented <ChA|commission 3ZXY|community %a8^Bci[|completed 1X:]aZ|contract 1^@Y|cost /[|could ;[@bFYICO]b]|council 2Z|counter #^4Y=ZkD|counties ,FCgkYn]|course !D)]6]7ZNZQB]_kAnF|cover )Y=]|crew &[+Z<XDDfZjB|crews CD|cried EaLZ|crossing CZSYj[|cup +BPF|customers 3^R^|cut "^&^,D/I@]QE|cuts eZ|d &Z/B;eCZQ[b_h_|dam EE|data CC|date ']C]j[|dates W^[Y|day #Z5];BHCQCZ[e]m]|delivery 7]aZn@|depot #]1C4F?[@BAECBEAVDYD]BdDgClDn@|described 1[;^b[|deserves +^|desk &[@CSUg?j?kE|detox @D|did "C#Z&Z(E+_,X4Z9@<C>F?ZCCDBF^K^MCPZSAXZ]D_@iXjEnH|died &E@dQ[ff|dies ,En[|difference !B8[:D;eFAGZHa]Y^^aDbahYlCmDn>|different ;aT[|dinner )_*^KYQ[|direct +E|directly kY|do "^+Y3a8Y@FA^C[FBGXH_TYWBXaYXeChZ|does &c(B)X,_.G1c@^A_D_J_K]NWQ]SQVYWEY=^BaEdCg^k_nZ|doing 9B<^c[|done .aCESZ|doors 6]F]|double n^|down "Z:^Cbk]|draft #[4^|drew &dKa|driver A_hZ|drop #A&Y@W|drove &e?]K_fajA|dry C^j[|due DD|during -Z>YC@RZjC|e ;[D[GYnE|each &[5]>ZZ]|edition f]|effective 1@;CC^ECj^lBn]|either =ZC[|elections n_|eleven %Z&cCBIGK]QBY]jEm[|end ^Z|ends 5ZZZ]D^Z|enters -]RZ|entrance QY|estate /Z=bF[QCS^d]|even .[>[DAY[eC|evening "Z.]3]7C>YRD]Cg]hEk]|evenings #_2Z4E>ZKDkF|ever "[-[0A1a9ZDCV[^X|every 6[8^9[:C?_EEH]QAR[aAlBmF|everyone )[n^|exchange -F|expect D^|explains !]GZQ[|fair [Y|families ,]>_|family %c&_+C1Z8?AaBYEYJ[K]XF^Bb@e[h_nC|fans 3Z7]XZ][|farm &@CB|fast 8^][n^|feeds CA|ferry #]|field 4_>Z|figures Fd|file jFnC|fills nY|final &Yn^|finally A[bEhZj]|finds XYn[|finished 1D?YQZf]|fire ,An_|first )Y,?.dFbKDN_SYT]YFk[m_nD|fish #WI[|five +^Ha|fixed ,[|flat eC|flood D[nF|floods CDDZjD|floor #[,[>[cZeW|flowers ?[|follow hZ|following ;ZX_|food 1EiV|for !@&^/D3D6E7>8F:[;[<E?fAHBCC]EDFDPVQ]R[SDWAXEYYa^bac]eDfchEi=mYn[|form CCjC|forms 6^[Z|forty "X&gKfgY|found &c4@?XCYK_TZj[|four )b5d<aE^N[lZ|free !a&_*e1D7@G[O[SYVEZ]]Ca_|friends B@iBn]|from #C%=&Y)[,d-^0E:[;G<?>B@]CYDDHFKZMHQXRCTCVAWVX=ZD]Y^[_]a]eCfZhai>j]kD|full 5ZkC|gallery 8Z^_b]|game 8B|gang ,]l[|garage D]Q[nZ|gate CY|gave &Y@^fE|get #@3[=CDEQaj_|gets &a*X,b2_=UI^QZW^kY|give &D?YCEKC|glass :Z|go &Z:^C?eajCn^|goes &],D8]<[@]AZDCFdKY^[jEnB|going "X<ZC[QXjanX|good k[|got #B,D1C4E;YCAHFIDj>|grab (E7D]F|graduated &^,a1EECKZfFn[|grandmother m[|green C[|ground D]|group "C&Z,Z4[?]HEKYSA|groups 2]5Y]Z|grows &e@YKagZ|gym QXn_|h -ZERXZ|had #B&<:E;Y<C?^DDE]K=YGbbhZjDkBlZn_|half ,C5Z8]CYQD|hall #DCZDcIDSCkZnD|hamper n]|hands /];EEZ|hard #Y|has "]#A%[&[*a+C-Z.[/>3X4C5C:C<Z?_@]B<DcE]G[IAJaKZN[OaPDUCYFdGk_l_|have !D#a3Z4G7@8B;H<a>@?Y@YAcBDDDE@GFQYXZ]Qb?dEh]jWkA|having <X|hear IY|held 1YCZEE|help <b|here &E,[4[C?G^KAW]_]a[|highlands 0_AZU^hX|holders YY|holding &X4E|holds <b|holiday C[DYj[|home 0[U[e[|hostel QB|hours nb|house D]|how &DIV|hub CZ|hut DEhYkCnD|hybrid -]][|i #^+>,a1D4=7[;B?>@@BVCBHDIaKXLYM]P;QXU?WDXAaCbBe_fBg@kC|if "E#A(i)U.Y4a7D=E>TCZFCMcNYQ@UZWCZD]Cf[hUjWkDnD|ii 1BVE|in "]%D&a'C)X*B+B,b.E/E0A1a3B4C5B6B7B8_<Z=Z>Z?^BDC=DVFGJ?KcNYP?Q_R[T@VbXZ[E]BaGeZfaiAjDm]|including )Z,[ADEDS]hG|instead )[4C=XC]kC|intake 6]7Y|interviews =Yd^|invites ZX|is !["<#H&F)X*F,[-V1c5=7^8c;[<^>Y?A@[AaBYEdGWHDIBJFKCMZQYR[TAUZV[WCZF]W^b_VaEeZgXhWlcmDnF|issue :bFba[m[|it "c#Z&='Z+a1Y6Z7E8Y>]?D@ECbDFFDG<H]I_KENFPaSCYE]C_^eChGiDjVkZ|iv 1YEFdYlE|jacket ?]|ji ,DQDa]nZ|job 'e?YCWLZeY|joined 0F8Z;C<]A>E^hC|joining 1XNZ|joins &]@YRB|journey 8d:]^a|judge -DEF|junction 4ZkZ|just #]&B.[7^C_FEHAJ[QFjalDmBn^|k #]KZQHn]|keep .]:ZC]nC|keeps <_|kept &Y,X1WVX|key 4F9]_Z|kids 9DD]^XgDkZ|killed &^CE|kindly QBj[|kit 4E|kitchen @XgX|knitters bE|know !Y._KFQDS]jX|knows <ZAX|lab &_K[mZ|lads &_7[8[:[>[K^|lamp +Z<]|last 'Z+Y,D0^;C?^E_ICLZQCSF]EdZiXmDn_|late bYnB|leaflet 2[kZ|leave G]HE]]|leaves ,^/Y8[@]C_DAEET[gWjXlE|led ,^<YIZQ^n]|left #_7d<YA[IZ]^|leg &>KB|lent &^?]fZ|let ,]-C;YD]QcSDjB|letter )Y/[0[|level 7[][|library &C,[;E@Ye]fFjD|lift 1D|lifts "]3a|lights #b-Z5^I^|like (b7[;ZGXNY]ZbZ|likes ,[4Y_Z|line &b4ZD@J[K_YWk>|link F[nE|list &B)F;[BZQDa[b_iZ|live <anZ|lives ^W|llp :];EEZa]l[|long EE|look ([1cD]|looked #[|looks ,F7]DY]b|lost 4C5]7[KBQE|lot &^+b,D7]K]QEdakZn[|low DWQFnW|lunch CDkC|m ?[CCQ[|made #D,_4Y8ZEY|magazine ;^b]hEnB|make +]CYP[|makes -[n[|making "[3Y<_|market ,[4C@YC]eEjY|marking CD|married aZ|maths SZ]Z|mattress 7Y]Y^cn^|may &Z4BIEVY_[eDiB|mba &C/]1[KDT]nB|means CZDE|meet ;E?a@dK[|meeting #Z.ZCDS]eXk[|member ,E|members B^CCn^|message 5Z|met #Z,Y-^1]AZEYV[|midnight !])CCZEcl^nC|mile 2F|mill &Y0[QCUYkY|minutes &FB^E[iZl[|missed Q[|missing ,DCFQCjE|moon HE|more 8]^Z|morning 4V6Z7C<YAZC^DBKBeZja|mornings #B,BCah[jbnB|most ,FFZQE|mostly ,a|moved K[|moves IY|mp ;Y|much E^bD|must 3W7c>]C]e[hY|my ,Y2_4X>]K]Q[f]|n C_K^|name nZ|named &a1Y;]K[VZb]|nearly )[2YD^N[|need "Y3_F[|needs ,W7ZCBQ]j?kAnX|network -]CER[|never %Z,[.]IEJ]S[|new "bBFC_EYH[iEj]|newsletter 4[D]|next #Z.Y4BnY|night &>,b1D4[;A<E?ABZCZDZE[IFK=VFWCXW_DaCbAdXfCgXhF|nights "Y,DH[SZa_g]|nine &ZK[|no &D+f4F7];^>@DVP]T_XDeJkH|nobody .[>ZnC|noon .[7CCYDEJXQb]CgVhXj[|not #B&[(F,D5Y6X;F>CCcDZHENAQYSAVEXD^CbAjX|nothing C^Q]ea|noticed #[&[,E4D|now !V"Z&B)[.]0b3Z5_8a9]A^DDEcG^NaU]X^Z_h]kAlfmDnC|number 'aL[SZ|nursery 4[|of !A"_#]&S)D+C,=/A1]7B8>:Y;a>E@^B;D?EcF_HYIFJCNAO@QAWAXX]>_Db_eZg]i;kClemYn^|off ,[0_DDQ[U]|offers %])BWZ|office &D,a1Z<EAYD^I_KCQbU^^^d]jA|offices nY|ok 1ZVYn]|old 5bCaZa|on &a(_)Z.=/_0C3Z6?7A<]=??a@aA]BDEYF^ICJ>M^NZQZR^SC[DbCe]fZi?kDlZnZ|once *ZO[|one !Z(B)D4X8[?DD_E]F^H@I?NE_DaEdBf?jZkbl^nF|online 4]|only !Z#D)Z,A7BA^CaD_GZN]QBdYeCh]j]k^n_|op ![%[)Z:BEDJ[KD^ClD|open CXDYQC_CkXnD|opened A]E]hbla|opening #B2YbYlD|opens 7_:dIESFXDad|operative ,ZCD|or !Z&E([,F3[4?=B>@CYG]JCMDQESAVIZ]]E_DaBeDgAjZ|order #[?af_nD|organised &BKC|our #?,?4D5B6E7E8d;C<@CdEZF?J>RaVb_EaEf@jXlan]|ours AY|out "C&C5bQPZa]BiZ|outside kZ|over &f7ZAZFZKeaB|owes "D?[g[|owing -E|p ,E>Z?FY[nE|package i]|page #Y0Y3Y9^D[_^|pages D^FBnE|paid #C+E,Y2i=YKDWa|paper &E;eDYbcjY|parade +E8[^Yn[|parking ;YJXnB|part %]1[;[J_b[nY|party 1ZS[VZd^|passed &X4D<Z@ZCC]AkC|patch &]K[|path ,ZOXn[|pay "^CYDAHZ]YkB|payment C]DajZk_|pays C]|peak CBjCn[|people 4Y:e<]A[C[QET^^Ca]j]l]m^na|per CD|pets C]DdfZk^|phones CBnY|picnic ,[|pipeline n[|places b[nA|plan 7[9CCC_BeA|plans N]|plant <_CFDBEYjDlWn_|play HB|please &D4X6_C^E]KEWZXC[_^YeAfDkFl]nB|plot &Z|plus 4Z|pm C]j_nE|podcast "X&F;ZEaHZMYl^|pointed 4]d]|police CD|pool CD|positions C]j_|post !bC]|practice 1WAZaD|press (b|prices CXU[XZbEj[n]|primary KY|programme -[/Z7]BaEE]^lCna|project QX|promise /Zadn^|promised %^1C;]_F|proposes 1BEFV@n[|proud ;@KY|pulled jZ|put &],[1Z<_=YK^nE|puts D]kY|q4 0F8_^[a^bEn[|quarry Q]jE|raised 4YYZna|ran 4ZCC|rang I]|range !]hY|ranks "Z-^;ZHYhZna|rate )Z+^jD|rates 2YBC|re &[EBlB|reach C^D^j_k]|read -F4@?aKEQ[RDjX|reading 7ZCBQZ|reads .YC_L]j[|really +].[D^|recalls n[|reception ?YE[l[|recipe SD|record &EC]DajYk_|records kE|reflecting -Z1]:Z;CAC|refuses ,]Q[|region "B8ZRDS[|remain +^7Z|remains -c<_VZccnZ|remembers "[,[Q]|remote nY|reopened bY|replacement =Z|reported I[fY|rescue KD|reservoir CDD[|residents %B|respect )E|retires &a@aC^RZg_jZ|retreat !]7[ZY|returns C[b[|review *_Oa|ridge #F|right #A]Z^YjD|ring C^nB|rings 'FLF|road &E?DKEkBnD|roast :[D[k[|room 4Z:ZDZEEKDQZYZkX|rose -_1cC[RZV_jZ|round CaD]jYk^|roundabout @YWZnB|route 4]|rule ,AC^QDj_|run ,EQ;|runs ,[W^|s !]&Y,EKY|sack n[|safety :]|said %[&D-[0e:Y;d<_JbKCQER_VZYYb_eDj=k;l[nE|sale fW|same K]|sang <_|sat &d,Y?e@aKbQZf]g]n]|save /]CBGZJ^TZjF|saw XY|say CX|saying n]|says #D,d.d3a4@5[8C9D<C>X?E@ZCADCHbICW]X]YAkE|school 'f+C1_AbCZD]LZR[VYhZk[nZ|schools CYKCQZkZ|second #D&c0^7ZCZICK]QYVXjX|security ,E4YE^lY|see %D|send "])_=YD[H]QZ|sends ,Y|seniors nZ|sent #a&Z+e,bHXI^Pb|service 2Z4[CXQ]W[|services DE|sessions )[,FE]l]|set 1YE[FZV]l[mY|sets 8[EB|shall 7Z|share EZ|shares -ZCCjC|shelter ,CIZZ]n^|shop )>,B7DC_DYIGQB]D^DdDk_lD|should ,E4]CZkBlCnY|show !]/]DC^En[|showed ,F|shows ;Z|shut B^CdR]i^|side "EFZY[eWf^jYk_|sign ![1C>[CYEEVCj[nc|signs :CC]nX|simply %]+[JZ|since #@,B2^4_<A>E?[@aA^CDDcE^KANY^ZeAg]h[kUnC|single CBfDjA|sisters CAjB|site -E4E<]E]QCREeDk[nD|six !X4]CAKF]Ye^|slide jG|small 8E|so #D&C(])@/a4]5@8_=DACBDC_KBUBV]Y_Z?]E^^j_kE|sofa ^^|sold !]&E,Z/b7]AZGYT^aC|some %],c|somebody >]D[F_KZe]|someone (c:CHCM^kX|sorry #D5]><E^JESDf^|sorting KE|sound "^|soup C^h]|spaces G[|speakers QAjA|speaking 4^|speaks 1[2aA[RDWZnY|spend /]N]|spent #Z&XAY_?n[|spoke <_|spotted #b&ZKZ|staff #]QDnD|stall ,ZC]|stand +Z|stands <[|start JaW[|started &Y(F)]@]aD|starts "[&^)B-E4B:B@]CDK]RCa]bBeBn@|statement 4]CCD_EFQFVFlDnB|station 9[@Yg]kG|status 1^E^V[|stay 4Z|stays #[,[/^|steps &D>^@XCbK?gWj]n^|still )W,_.]C]Q]nG|stood #]|stop DD|stopped EZY]kZlZ|stops DEn[|store CBD]kZnZ|stores =CdE|story "[*EN]|strike D[|student 5]ZX|students &Z4]D[|study &W-^E]RZ|surgery C_j[|suspends C@nZ|sustainability 8Z|swaps 'F|t !A&[?aD^K[k[|table )C8_CZ^ag]kB|take ,Y=Z|takes &W)]C[DbIDMB][n[|talk -[|talked &Z,CK]|talking 1[<XcX|talks &C.YDEKF|tap (_M]|taught &[,Y?ZK^QYnZ|tax :^UX|tea 8]AYk]|team &_)B-Z0W:^;E<Y?FEZK_NAUY^CaafChBk?|tell #[7]>C@]]Yga|tells &C|ten S^i]|thank #[)Z9C?]JZNYRDYDfZ|thanks ,Y?@V^nb|that #A+Y4h:D;W<D>YCEHVNaQFSGWHXCYd]Ba@cDgBj>|the !]#Z%]&A)]*Y+_,Z-D.W/_0E1[2F5F6F8[9Y;G>?CYD]F?GYHXJ]K?NTOYSDT_V]W@XAZB[C^TaXbCiFk[nC|them :]aW|then ,E1WCCE]_^eCjBn[|there #g&[)X,D.W4A7C?FC[DCF[K[]FgG|these &Z8bR[|they #[%Y5^>BBYJ[K[f^jE|third &Y1Z<_A[Q]V_b^|this %Z)@*Y/c0B3D4B7D8@:C<G=B>]?XAZDAFDNAODSZTZVBZZ[Z_[aSdBj[kZn]|three #Y&](Z,^4Z;Y?^KaQbjBkE|threw ,ZKWfY|through 4D;@CZEbQEb@j[l^n[|tickets "[7HF[W_]E|till #>)eCaD^IXQCTZeAgGj^kZ|time "@4]5[C@]D|timetable jZ|titles +Z4_|to !C"_#@&<'E(c+H,@/C2B4E6C8A:B?H@AAZBYFFGDHWKELCM_N]O?TCXUZ@[C]E^GcYeWg>iZn[|today !c"_#K&@.D1b4E;D<C?aAbCDDDEaGZH]K=QBSDVbZXaDf[h_iDkYl^|told ,D4[IFkY|tomorrow :ZQck]nY|tonight "Z;cCCDDQ]]>baefjAk?nd|too #Y1Y4ZI[J[|took #E/f0e?[E_KYQZT^UZf^j@kY|top +XCBF[jBk]|training =YjD|trains nY|transit @ZnE|treasurer lZ|trial )_D[N]QYkZ|trip ,Z>[nB|tuned (D1]Va|turn #]Ach[|turned )[1^<]@YK]N]SZ|turning &>KA|turns 1?8bEAH[^]h]|twice /Y;_b]|twins #[,ZKF|two !C&A)[.A4A>C?B@FDeE_JaQBSAYDeDf?kZl]|unanimously 1^V^|under &A,B1A;[?^CZDEQFfUjY|understand %cJ^YZ|union 4DnX|unless B[d[|until &D2D4DB^C=KDQXS]bAgBi_jAnB|up 1_8E:aI]MCTEY]lA|update jWnX|upstairs e<jZ|us !D'Y*c;ZEDGBMJOYWGlB|use )^db|used >aeVfY|users "],E;ZQE|v 4D;EDaKDQFjZnC|valley +X<E@CACCYYZkWnD|van ?Y|version 4[=Z?]|very :Z|vetoes CE|via 4]F]nZ|village DD|visited 1[KZgZ|vote "XCYD_jZkZ|voted #C4]QZYae[|vouchers !B|w &_CcEBK^eXnD|waited IZ|walk CFWZ|walked ,?@[|walking #[|want 6]7Y[ZbZ|wants /Y9[Q@_YnX|ward #D&D?[CDIBQCnC|warm 2Y|was "X#D&>(^,?0D1c4a7X;_>Z@EAbCCDBEYK@M]QFVbY_^Dc^eZhbjDl^|water kZnZ|way ,]8_;e<gCY^^kGnE|we #[&F(C)a*D+?,]-^0G4^5]6C8_:_;><[>C?EA^B^FYIZKEOCPBR^TAUEW@Y[^^aSbBcae?gAhbnC|weather IY|wedding jZnB|week 4DC[M[]]fCj]n^|weekend 0[8[9[ZX^Z|welcomes A_hZ|wellies +^|went &X/Y5]8ZC@IDQZX[ZZn>|were &C4A9A=]KD_B|what "C7D9d@AIZSD]E_cdYg?mD|whatever 4W|wheelchair gF|when "Z(f2Y4^;h=]>A@BIYN[WbbadWk@|where &?)E4E8[:b>ZE]KBQZWZ]D^]bbe]f@lX|whether =C|which "Y#@,]-Z0D2_;==FA_CDEeYB[WbAj@l[|while /]4^9FC^DAGUH[TZj[|who !B"]%A&c(F)A*C,g.?0C1?2E3D5>6D7>8A9A:B;;<B>C?b@DA<B>CEDDE[FAGEJ=KiMFNIOBQdRCSBTDU@V>W>X@Z<]@^D_Bb?cEeDfagAh=i?mFnD|whole h]|whose +a,b-E;D<FAYBDDCECP_QdcDgB|why KG|will !B%[&A'b(Y)D*B-E.D1^2Z3C5C9D<E?@C]E]KBLbM]R@SCVbX>ZC]FdZf@i@j]nE|win CAjBn]|wins CAjFn[|wishes *[1]KBNXOWV[|with "Z#;)c+X,e-^1Y2Z5]6_7Z9E:Y;@<B=?>@@BACDCEZI?JCQaRZUVVZYUZ]]]^@_Da[bBdGeEk?n]|without &C+Z7_8Y=DCBk_|women &Y|won EZg[|word %Y(ZJ[_ZmE|working -FC]j[|works 1[QDnE|workshop -Xn[|would ,b-Z2D3]4]5[6]>D?F@aEFI^QCWAYY[YeFgW|wrong FEN[|wrote IUNZg^kVnA|x D]Rb]Za[|yard ;aUE|year "D&Z1d8YDbV^jDk[nE|years 3[|yes #E4E;F>^D^QDWDeXjDk]nA|yesterday &C4D;Z@_KBQ[[ZaC|yet "_#Z7_HZQZ]Z^YbCnB|you !B"Z#f%]&C(C*Z-[.Z0c1[4c5F6?7X;]>>?[@XEdFDIYJZKGLCMFNCQ]RES[UTVZYZ[=]V^DaZbZc[f_g^mC|your !C"a%Z&E(^-A4A6D7=8D<D@ZA^C_MaQ]TBWDX?[>gXiBnI|yourself !]8bGB^]
<number>|!A"D%6'E(B+=,C-E.=/h0i1W3@5W6B8=::;D=D>AADB>CaDYE^FYKWLFO[T[VEW[X][A]A^BaGgUj]lVmDnZ|<emoji> !^"X,Z/C0a3^7_:CA]FbGaHWN@TBU]VFXca<bCi[kcm[|<hashtag> &F;BC]RYb@jZ|<link> !_.A1g;_CcFCG]Vdg]jcm@nW|<mention> 1];[?EfG|<name> !C#B&>'e)@*F+?,C-J/E0>1A2D4H5E6C7>8<9?:_>>?<@:AFCeD[EEFBGAICJCKBN?OCPGQFRCTBUBVEWAXAYF[F]@^E_@bCfAgBhEiXjgmB|<somebody> -[;C>ADBK[S?YC]C_Yc^gZ|a !Z"_%]&B'E(F)[*@+@/H0C1?4C5]6Y8]9E<>=]>U?A@HBGCaDCE@GaH@MCNYOEPBU@[[^AaFcBfDjWl@nA|about ,B>[DDQDS^YEe[kW|above CBIW|accuracy /[TX|acres 1Z_Cnb|across 0a<Z?]U]aCcZk]|add D]e[kZ|adds #_SY|adults /_GZKEN]T]jBnE|after !D#C/D>EDYGAI?QYYX|against #b,B/B0[1aI_YDnB|agm E_|all !^&B=DCaH]SFT[eDjck[|alone 0[U^]Y|am #]-B3W;F@ECBD[KDXZY_e@jDkRn[|an !C)[,Y/B4B7E9D=A>D@DDCGAHDKBQcTA]Dd@gEjEkEnE|and !Z#]&E'B(E)A*E,Z->/E4V5<6C7D8B9G:];D<C=[>[AAC]D[E_FEM]N=OBP@R@SDTGXEZ?^D_[cCdYgYkYmBnE|annual DEnZ|answered KD|answers EY|any .C9YCZQ]SAWY_YnA|applicants 4a;]|applications D]|appointments X]|apr /@7BJZTA]FjE|are !Y#@,X0C4W7?D_F[HBK@M^dCmX|as #?-Z/G0Z3_4Z>[I@QHU]X[gB|ask #FDajBnB|asked YF|at !D)A+E,@/C0[1B2D5D9G;B=@>?DbFCKXQXTBVIYC]Ya[b?c]gFhVjZk[lZ|ate 7b]Z|away !]7^]ZnY|b -dR]dXkZnZ|babies CZ|baby 1Z>^DZVYe^|back "C)_.A4CGAQaSCg^|bags J[Q^nB|band D[XZ|bar CC|base 0DC@DYjF|batch =ZCZ|beard !_G]|beat n_|because #^,]8[:]@^C^DHWE]@fCg^hCj^lB|bed !d)^8]CYG_KD^YmDnB|beds ,DQCn^|before !C"W#C)],@.D1_7]CAGBIAM[QCSCT@V]XF]^h[jCnC|below DF|beta C_XZd[j]nZ|better .^|between QG|big ,[|bikes aY|billion )B/X1^:]A]DETZU]V^aah^n_|bills &YR[|bins &[K[|birthday &C(],[@eA]KBQ^fCg_jCn]|bit SZn^|blue D]P[|board F]m[|book !A8D:[GB|booking #Y|books #[,D4];[=]|both I[kCnD|bottles !["]0EjE|bottom E_l^|bought ![,[ID|box D]|boxes 4eD[Y[|branches 1ECD|breakfast UW|brides /Z0[T^|bring ,DC^TXW^bZd^h_j]nY|bug ?^jZn^|bugs &]?Z@Z|built &EKC|bus (Z>[CAD_VEk_|buses &_,]|business RY|but !a,A4Y;YDAIZQA_[jDkW|buys KD|by !@"],_/A0a2Y3_4C7Y;C@YCbDZEeG@IBK@T@UaZ[[[aZb@gXk]lcnY|c ,D-^CEDcjDk[|calendar )^|call )]NZ|calls #W0X7YCEe[|came #E0^I]U_XWnA|can /b0CQ@T_Y]nE|candidates 4[A[Y^h[lE|candles !EGD^Z|cans ![/C4[mD|car <[|carers !@|cars NZ|cases 0_U^j]n]|cats ,aIYQ]jE|cents &F,[/[AYDZKAQYTZ|century -^8[|certified /Z1CEYRFb]|cet 4b6XCbDFY[[Z^BjbnY|chairs ;E>]QB|changed n^|changes CZ|characters n_|charge -]CZQER[nY|charts #F|cheaper )_|check P[Y[g]|child QF|children CES]T[kE|choice !];Z?DfD|church Q[jD|class &^:[K^Y[iYkC|classes "]0ZU[V^|client /C;YE[|clinics /^0[|closed Rbd[|closes *[|club QC|cm #[/E0D4ECZDaKB_Wg]j]kcn^|coins D]kY|cold <bC^F[|colleagues AZhX|collection T[|colour 1[5]VY|come (]5bJZQCZak_|comes !Z=]@]g^|comments (YM]nZ|community ]]|commuters "[|constituents _BnY|contacts DY|contributors #[I]YD|conversations 0A|copies #B0ZaE|cosponsors 0Y|cotton C]jZ|could !EGD[X|council m]|counted ?[@[g[|countries /C0i8C;b<ZAZEBTBUf^DbahXj@kY|covers <Z?af]|crowns E]l]|ct =D@_C]D]g_jZ|cubic 1amF|cups I[|customers #]/>0]7<>]A[CBDCGYT@U^jDnd|cycle AaCFha|dates 7]X]]b|day 4Z6b8X>ZBZCaDBF]QBRW]Y^[aBbBja|days !]"[#H&C,^._/W0A1D4F8D:D;Y<A=_>D?D@@DaEEGYHYIALARZS_WCXH[Z]Z^B_Cd^h[iAkYn^|dead C@j@|deaf ,[|decision 8E|degrees "a#D,X0C4BBZCBH^SDiWjA|delivered 0]U[|deposit !]|did #e&^,W4??aKcY@|died &E@^CAg[|do "^)^,[.F7CF@N[QWj]k[nX|documents E^VYl^|does 6^WZ|dogs ,YQ[RZ|done 1YD[nD|doors 0_1Y5[?aC^JZQZU[f_kEnZ|down !b&Y)X,_/DCcDDG^KdQWj^nB|downloads 0^U]|drivers &a2aW^eZ|drop !]l]|drops &ZCZeZfY|each !Z#D,[/C4[5FD=G^NDW^XAa?jakCnD|early 7AQGUA|electric 0Z<_Ecla|eleven &C4DC^KE|elsewhere C[|email 5]|emails QYn^|employees &aADC[j[|empty C[|ends C^j[|engaged 5fBYZai[|entries #[CYXZjY|entry (Y|episodes #CCE|et E]_Zg[lZ|eur nZ|euro ![DDhZ|euros M]|even 4_QD|evenings .]|every 0]1aB[CFUXVYjA|everyone 7a:C;[W]]]|everything CZ|expected -]R]|extra "Z5ZCeDajf|families "[&]0@=ZC@DDH]Q^S@UAdWjA|family /A;X|faster /e4^8CCESUTcY^jFn]|fee 6]DY[]|feel /F|fewer -_0_RXUYn]|figures 4C;ZYEbZ|finally JE|finance !g"Z0E6^GcNY[[nA|firms @[Fdma|first !B&]/[4[>Y@YGBN^XCYC]Ag]jBnB|fit "[HY|five /[0]1[DDEZQ[T^U_^]j[l[|fixed !]nC|fixes CYDFYX|flat D^k^|flats C[QU|flights "]C]^Y|flood #[|floor C_S_j^kE|flyers ,c4YQa|follow F]|followers "B*g0g<B?BOcUfVD]Cf?|following 0_1Z|food 0[4^VYf]|for "_#b&Y)D*C+D,E-X/C0=1[3]4@6E8G;X<B>_?[AAEYF^HbI^MCOBQCSAUBWC^Bc@dDgBiCjDmX|forty S_|forward /^|found K^|four "C,ZE[|free HCQ[SB^YmYnF|friends (c)C*^3]MXOYaB|frog KD|from "E#Z&[(_)C,a0B1]5D<E@DC^DhGDKXMZNAODRCUCW]XAZA[Ad@j[k^|full !a7_YAj]nD|funded UV|g ,E/D0B?YC?jA|garden ,Z|gave /[7cFc]]|gb DZ|generation &_K[|get !Z(]*EGZ^^aFna|gets =^@]d^j_|girls *[,[?_jE|give (g|gives )d|glass &BYZ|gloves D_MXk^|gmt 3YCYlY|go 9B;[D]J]Y[|goes #F=dD[IZWWd]k]|going GYg]|gone 0_7^Ub]_|good 0ZQZ|got ,DEYj^|graders QYn^|grams ,YCD[[f]jH|grant ;Z|grants =[@]Cag_|green CCD[k[|group 2[7[QCe[|groups 3Z;ZC[|guests .Z0E@YCEf_|gw E]KD|h 4GCBDCHE_[n?|had &b,D/D>YK_QETDj]|half 2@|handling 2a|happy ![/c0Y6[7T;^GZTaU[XZ]Wa?|has #b&_)a,B/E1^4Y7V;B<ZAEC@K^[X]YfXiBj]n?|hats ?]|have #Z&b,[0C4^C=DDF]HYI^QGUBY[ZXbBkB|head &_)]DZKZ|heads ,E|hearts (]0_Mb|held ,Y?Y@ZgZ|here ,D.Z@EQDYF_ZcZkB|high AZCZDab^|home ,^9[<^|homes ,F-[0@CfIYMCQBRZ]adZf]kWnb|hospitals <[nZ|hot /ZA[TZh[|hour )F+]/CAZE]HCj[n]|hours #A&E)Y.E/]0Y1D2A3Y4<5Z7c8X:^<A=BD]EBFEJCPEQDTYUZYEZX[U]^bBd@e@iBmB|house ]]|households &Y/]=b@[RXT^d^|houses @YDEQCj^k^|how 7[|hr !A,Y7A=aG@[E]Bd^jE|hrs #D)D/C0D1E5B7b<FFEGDTCYE]Yb[hDjYnG|i /E0a2^3a4Y;[>YC^F[U[WYaDnB|if !C&B*e,]._0D2b7B=BOcWX]BaDd@eEfBk[nd|impressions 0a5aU^Z^|in !A"C#Z&E(C);,Y.D/g0W1A5[6E7B8@;Z<@=C@EBEC]DYEYGDJVKWN>TgVGWWXCYYZb[A]CaXfViCjXlcmCn[|inc )]jE|inch "[n^|inches CCQZ|incidents CY|including kZ|incredible 1c:Z;D<]?dVZbDfZ|inside 0d|inst -[SYjF|install UE|instead #CCZG[kLnC|interest !@)ZGB|into -Z|investment EZ|investors A^|is !="G#^&G)=+Y-A.Z/?0?1g2D4^5?8C<C=e>^A]CeDXEaGAI_J^M@NCP]QWRETDV^XFYaZ>_AaEb]dde^fZgGh[jelcnB|it #C,A0@4aCADYQ>S^W]Y^_Cj[nB|items ,bQ^|j &DQEnY|jars ,]CBKDQ]iX|job 4[B[iZ|jobs &D/^0[1b<[CDECh[jDl@|just "Z0[5Z>_UZ|k #ED]k[|keep C^Q^j]|kept ,]Q_|kettle jX|kg )],[DdQZS]d]kd|kick X]|kids !C#^)C,^/]4BKX|kilo @[CEd[|kilos "Y.Z4C?DCEX]fDjK|kitchens 5[<[ZY|km ,D/[8Y9D?[CCD>IYKCf[hFjEkB|knots CDkE|kw 7[KG|kwh KDQEnE|lambs MX|languages 0C|lapsed 2b5cW^Z^|last &Z.Z0^2V4a7D;DEbQ]W]XFYE^CbCgYjD|late 3_DZQZX_|lb jB|lbs /]TZ|leaders /Y;^|leaflets 4C|leavers QZ|leaves #[.]C[D_|led 1b;]<iQFV[|left !C0A2X4^7eC_MBQ]TCUCXFY]]_^Dn^|less !D/a0E4Z?]D]JZT]Y]jYk^n]|lessons "[.[0]:Z;]KFM[bZh_mY|let QB|letters #_CCD^Qa|lift CD|lights CYe^|like nW|likely ,]CCjB|likes (_*l0^M_OjUZm[|line ,^.Z6]?cQ]VC[[f_|lines #E&Y,B<c=]CEK_c[d[jE|link 6[CEh^mB|list 1]E^|litre AZhY|litres #[/a<X?ZCDT^kB|live Q[jG|loan "EHD|loans -^0C<dR[d_|loaves <[^bjCn[|lockers 1@VC|lost ,Y/a0Y1d@[Q[TaV^|lowest !^GZ|lunch =]|m #A&]5DCBD]KSeAgBj]kXnK|made &ZF]a[|main CDD[QEjD|mates (Z*^5[E_Z[l^|mats !DiZ|may QE|mb 4ZCXRSl]|meals ;XA]b]h[nZ|means @[g]|medals ;E|meet a^|meetings 0[4]|members !Z#Y&A/A2^4Y7[A]DDUXW]jEk[nF|men D[nZ|messages #[|metre C?Q[|metres "^#C,B0B1E;F?ZCAH[QEUBYBbDjBk[|mg 4^Y_|miles #A7E>Y?[@CD_WY]Bd@f]gD|million !A#D)A,E/a0W1a;_<DAYB[C?EYN?SDTcU]VcYBZC^]aYb^h]jCmD|min )[0C4D5E?CCeD^PZQ]UDY[a@jdkU|mins #B&D,[3_4B6[C^FaKER@]YbDfBgEj_|minute #]'a([*D/C7BLbSZTA^BbGe_hCmX|minutes !_&A*F.W/F1_2C5[ACDDEBG]ITJ[KGNFQ[SEUYV^W>XCcEgAjFk?lEn[|mistakes /]FaM]aCbYm_|ml !Z>XGYQEY[hZ|mm #]0ECV|mo )=N@|month "E)Y0C1a2Z:CCBQETJV_[[dXjB|monthly 0c:YC]|months !C#E/a0=4A;_?JAXFZJFKEMDN[QWT^UDYAZB]XmAnY|more !>"a#],C/e0@1D2=4[5^7Y;D>@@XCBE^G@H[MWN]TiUDWBZc[ZaCbEhE|mornings >ZgY|most ,]AZjA|mostly DCQBfY|moved Q[|moves ,_;ZQ[mZ|mph >EnE|mums *]0[5ZUY]Z|mw -ZCD|my jXlX|names #c&]0V5]7[@YDZKbU]YFZ^][g]k^|nappies QY|nearly FZ|need ,XjG|needs @[|nests 4Z|net /Z=XHF|never 3a|new &B-e/A0f1b5b6?<a@eDDEAG^RbTAU[Z_[Z]Ya@bWc^gejXkBl<nd|next 4DCCQ[jD|night #Z5Y|nights (DG_b^j]nY|no "_&E+],Z3a7E:Y>ZDZEZH_JaP_Q[SBTAXaYBa[ecf[gDkYn]|nobody .D;b>]KDnE|noon E[l[|normally )b|not !^&C7E@?CdDDUDWCYYbAg?jdkBlDn=|notes I]|nothing #d9Y=DD]IX|now 0C7YCYEZG^UAXAaZd]f@hZ|number 7[?ZSY]Zf_|nurses 0]CBUY|o'clock ,W4^C]Q[XXYYgajV|odd #]|of !;"V#Z&Y(A)>*D,[-G/c1>2a3^4_6D7B:>=_>B?Y@AB[CADWEYGCIYJEM^NDO@R[SCTcUZY^[?]E^G_AaAbXcYdcfYgCiMlXn^|off !i#@'Z(E)Y*_+e-D.?/<0A1F4E5E6D7_;F=B>D?EB[CADAFEGlHUI?KIM@O]PdQTSAT:U=WaX@ZR[E]XcFdHe@f?gAhHj@kCmC|office ED|old Q@|on "X#^&B)]*E,F-G.[/E0]1F2W4^7ZAAC_FAKBQDS]TAU_VEWZXA_BbXcDdDhCj]k[mJnB|once ![G_QZ|one ,Z1aKDQaS]Y[jF|online )_0[N^R_|only )bCbDYG^KDN]QDd^gYjckZn_|open )^@YNXhD|opened 0[|or "B#_&E*d,C4Z5E7Y9_;]@DCdDbFGJAM?ObTBWA]E_^k[|order !D)];[Nd|orders 7[;]?Z|other >]E_e_l]|others CCjAn^|our 0A4C;DA]QcR_^Bh[|out "Z#Z/e4Y7AC>DEEaFcJ[KDRYTbdAeZj?kFmb|outlook RY|outside ,EC_QBfYj]|over !B&b2c4YC^D^]Ebad_|overall ,[1_VX|owners @Z|p #]?]C^RDYEdUjXlDnC|packets ,]C[|page 7[QWmEn[|pages 0E4@CCDDEEI]K]Y@]^i^lCnc|pair ![|pairs ,Y5Y7[CE]_fZjZ|pallets ![,^QY|panels 8ZCC|parcels "[/D4Y|parents #E4]9bQA_cnY|part #b,CQB|participants ;X|partners -ZRZn]|parts ,CQB|pass /^0_8[T[UZb[|passed #ZIX|passengers >ZDYe]n]|patients /]0Z4Z7^]^a^|pay 2ZKc|pe SZ|people "@#?,Z-G.Z/_0a4_5A7]:E;X<^=^>@?_@_ABBCC@D@FCJ>NCR@SCT^UaVYX=Y^ZG]Zc_d[e@f]j@k@lCm>nb|per /F2[4@7ZD_Q<[EbCkCnZ|percent /^CbDDTajanX|permanent C[DE|person /]7XFcQD|persons ,ZC[Q[|phone ,^|photo ,[QY|pieces &ZCZj]|places "Y)F*_,C0^C_DBGBJFOZQBS[TCXA^^j]nZ|plant *Z|plates ,];[D]]YkY|players <[bY|plays 0cUd|please ,Y>DJ^eD|plus )[,^NY]DjA|pm BZCVFGK@MFND]CfBiZjZnC|point "[#[NYO^|points -YGB|post 2Y|posts *Y0_2[WZ|power 2_5Z|pre '[|pro !ECCDESAnC|project Y[|projects 1gV_j_|prototypes <_|public -].[|pupils "],ZCEjB|questions #],E9[EbK[|queue #Y|quid ,F.[D[QBS[W[iZkZ|quoting DD|raffle Q^|ran b[|rather QYeC|rc C[jY|read #[?[f[|readers /Y0[SZ|reading n[|reads 0]UYhZ|reasons 3Z8YF_H]^Zm[nE|red 4]|ref ,]|registered /[TZ]Y|reopens a[|replies #d,F2aEYIbWYlY|residents DZ|responses 2[E^l]|results ![KZnY|returns 4Z|reviews ;gbdn^|riders /a@[TX^Fh[|right "]D^|roles -^R^|room &]CbK[Q^n[|rooms )]|row eZ|rows 4C|rules /YTYnV|runners #^/Z5]TYZ^lBmY|running Q]|runs CFjD|s #C&_,^.Z2a4_IBKWQ^SUW]XZ[ZgCnD|sacks ?]fY|said #],C4D;X@]jB|sailing CAK[|same ,[.Y4E=DCZdBhZ|samples :[C@jDn[|sandbags ?ff_|saturday Wd|save !Z)Z|say )[.]/]0^7DD[T[VAjDnZ|says &D,CS[Y[|school &X,D1Y7^A[CEE^Q@]YaahX|schools &Y?Yf^n[|seal C^|season CX]C|seasons &Y?]@^g[|seats ,T0G4C6Z7];D>[]ZjCkC|sec #[4DPZ|second #[*YF^H]O]T]fZj[m]nA|secondary D]|seconds ![#C*C0>5C7E:ED[G]IAQFSDXYaCbGgDn]|secs MBe[kY|seed 0]1]n_|service %])[JZN[kW|sets ,F5ZkC|shares (Z*l=ZOh|sharp 3e7^>ZF[X^a[jZ|sheep ,fQa|shift 4F?^|shifts &ZTW|ships iV|shops kD|short )E4a;Yn^|should 4Z=]>YCEQCY_dZkBnE|show 0[|shows 6[|shut 4[CXkC|sign 7Y|signatures #bC[I[X[kC|signed ,Z0YQ[|signs 5DNZ]A|since #F&D,[/C0D<DC@KBTDYBZ]j?kAnC|single ,ZgZ|sites CCKC|six !?&CDbeV|sleeps &Z7=|slices Q[|slots !bG_TB|small ,[/YCBO^nD|smaller 4aDBjZ|smart /XTY|so #E&c'],Y.[/]0F4X5ZKVLZS@eEgYlY|sold !A0d7cQZUfnc|some 9]|sorry 4c>X@]Y^gZj^nD|soup "aH[Y[|spaces 7Y>]C^jZ|spare ,C=Z|spin #_Caj[|spots 0E6_7gDZMDQFX][Z]ZaZbCmB|sq 1ZJX|square 4F8D^D|staff #X4F;^ED|staffed CEjD|stalls jZ|star #[@YGCNZbFi[jGkD|stars &]*^,]0W3^5ZEWK^NGO]TGU_XXm[|start C^D_TDkX|started I[QF|starts ,[8[C]aBg]|stay .^C[|stayed @[|stays #a4]kF|step -]8];BDAO^aBkEm_|steps +]?YF]PYjAm^n@|still 5_;FC^aWfZjY|stone /Y:]|stop D]R]V[jC|stopped #[|stops #Z2Z|stores 4]A[|straight 0^U[|strangers @Z|strong 0Z1b<YCaU[Vbj]n[|students #D/b0_:[<[AZQAT]U_nC|subscribers *^0cFCUbY]|sums HD|support @XD]kYnZ|table U[|tables 6_7?[Y]E|tag 3]5[Zb|talks nX|tax "[2Z|tb KCn[|teams 0aHXc^|tell k]|ten eX|tenants 5[F[ZZ|thank &_3^K[XY|thanks &Y|that "Z#B,C/D0E;B?EA_C^F^QDYYh^|the &D,F-F.Y/A0A1C3G8X9B:];a=A>^@EBDC>E?FCKBQFS[TEUBVCXCY_^[_Db[gCjBlDmBnC|their &E)Z-_RZ|then ,A2]DZQCgDhV|there #_,c/Z6^>WD^I[[Zj@n^|they )ZDZN]iWj]kX|things D<KBaBkDmY|this !Y)W0E4Y6a7[;E>Y?FBXC?EEFDG]KYQER_[YaAbEfDjEkZmDn?|though )ZNYQE|three ,[|through !c"],Z1^5E7YCCQ]V[Y@na|tickets &a0_7[>_K]MaQ@UbeZjC|tidy bF|til )[3ZN[QY^Z|till &A)>4F7DCBJDK@NEQBdAfCj?n@|time &^@[CBQBj?nd|times +]/[4?9Z<a=^H[PYQBYC_XaZcadajCkBn^|tips )]mZ|to !C"?(E)=/B2Z3?4F8D:D<<=^CeFDGEJ[MDN=PDT>WUXBYE[B]C^EbVc@d[e]jclEmVn?|today #G&]+b,b/D1e4Y7b;C<D>_?DCBRWSEU^VaXCYL]]aBeZfFjDmEn@|together 0[4[YXaXn]|told 4CCBjE|tomorrow C_FCIC[Z]Cj_nA|tonight #C)D4C7Y@XDZF_NCPaaWg]j[|tonner 1^V[|tonnes /C0CCDTJVGnE|tons 1YAZVZhZ|took &[QD|tool ,ZQ]|top /^|towards 2[|train 4YQDhY|training CEQ^|tram ,^CBjE|travel *YOY|trees 0e1[;YU_f^|trillion "]n]|turbines <_|turned #^4Z@X|turns &]K[|twelve G[QY|two #D,Y?AC^dDj[nF|under !A"C,^1S;DGDK^hC|units CAeC|unread D[F]L[m[|until #C)],E7@CYK[N]bCkB|up !C,C/E0B2[C[GESEYDjak[|update CE|upstairs >ZCCQdjDnG|us 2Z=[d]|usually #D|utc -E4[CeFDQZRCXEY[]Bd]eDjgmC|vat 6]|vehicles 1]|very ,Z0[<_P[QZUZc[|veterans /[4Zn[|viewings )a0cU_|views 0c2_;YUbW_|visitors 0^1Z;[V[][|visits 0aCDUZ|volunteers &^;[?XEelcnZ|voted ,]|votes /[=^D^Q^TZYAdTkRna|voting 0^;]QEfD|voucher !AGEHE|vs !B-bR^V[XYjZn^|w +fM]P]n]|wages #b2]W^|waiting +Y4]|walk C[|want DZ|wanted #]@Y|warm 5gZg|was !^&a,d-W/F1B4X8Y<[>Z?D@_AZCeD=EZQ]S@V@_]dAfCiDj_lZnF|ways FZm^|we +c,]-^1d2C;X<c=B?DJ@PWVYZDc[gBkAlCmB|week !C"])a*Y5[7^;[N_TA]^mFna|weekdays D[|weeks /Z0A2B7@;?<D>[CDI_NBS@U>WAX[ZEfAgD|wellies @[QE|went ICQZbZeBiX|were ,E4_Y]fC|wet D[|what _YiYjZk^|when !]&B,A<[=C?bC>D[JDKDQCSY]AdDeZf[gCk^n]|where &]>[D]KUkZ|whether =_CCD@QCdY|which &D0D2C4]<Z=CDBX_d?fCjFl[|whichever 2]=EW^|while !a.[G_k[|who "Z&b;B?_@FCBK_M[f_j>nD|wickets &[CEK]QY|will #Z&C'B(E-Y/A0B3W5Z8@=C>EDZFeH]I_LCMCSCU?VDWAZ[]EbCjAkDlBmb|wins &YL_|with !W#B)X*D,].Z0E1C4@5B7_9Y;Y<@=_?a@>A@CXE<G]J]OHR]VAWBXDYZ_^f_hCkElAm[|without &bC^D^j]|women @[DZQC|won 0b1eV_|wool QB|words CDEbVZ_Yd^nC|workers &]|working 4ED]GH_F|worth m]|would #Z,D0^9]U^_ZeX|written ,_|wrong 0ZF[|wrote &e;]@_I[K_aZg^|x BZCaD[EDQBjbn[|y nX|year !Y"?&a1f6Z;XCEDCE]FZGVH@K_QDV_[Z^Db[f]j?k@nd|years !Z#C&b+E0B1C2B4G5@7@8b:Y;a?F@]AVCBF^K]M_NWOZPBT=UCWCXDY@]F^XbVeFg]iYnb|yes FZjD|yesterday 4Z@]lZ|you !Z&B'Z,W/B5Z:^>d?]FCG[YYbFe_f]jFnU|your "Y(Z=]F[PY][j[|yr &D)[CF[]na|yrs ,Z/WS]T[n[
<post:emoji>|#7%Y&@'Z(f)]+B,9.;/Z0]2:3Y485C6?7^8]97:d;^=>>5?A@8B?C4D7F[GEH@I9KCMcNGPAQ;R@SAWAXHY;Z>[A]D^Z_:agb^d?e7fAg<hDi?j5k;n8
<post:hashtag>|"X#;%e&X'V(Z+e,]-Y.E/X0]1a2@3_4>5]6]7E8E9]:f;X<Y=CAYBZC=E^GCHDIAJcMAN>ODPgSEWBXEYDZW]>^@_WahcEfCj=lYnj
<post:link>|!C"G#E%E'>)A*:+Y,G-Y/>091@3<5;6[9F:D;D<;>@?CAVBBCEDFEWF[GAH@IFL?MFNBO=PTQCRZT@U:WWX?ZB[]]C^G_BbHc?dCe@fCh_kHl]mdnm
<post:mention>|!>"E#h'D(=)Y*=+c,Y-T/W0B1]2=3<4^5D7;8<9Z:a;@<9=;>^?WAcB9CBDeFAGDIkKdL@M:N[O>PbQaSDV]WDY_]@^A_aa[bCdAeXffg[hbi<jEk]lYnu
<post:number>|!d%E&F';(B*?+=-?/B1<2B3@5A6=8=9D:<;D<A=CAGB@DAE?F=GbJ?L?MCOAP=R@T]UiVEWAX?[D]a^Ba=cBdEhMi>nD
<question>|!Z"x%7&6'c(j)e*A+>,6-;.e/D0C182?3:475C6?7]8:9w:8;?<7=_>A?:@mA9B@C0D;E?F@GYHnJ>K>L_McNZOBP@Q>RAV@WXXBZA[G]c_oaCb@cAdYeEf@gbh;j:kDmB
<somebody>|!D"?%:&h'D*B+=,j-=.A/?0<1;2?3>4@5D6=7E8=9E:<;H<D=D>X?f@^ABB7C:D;E>HEJ=KjMENZP?QjRBSDTBU>V?W?YD[A^@_ZaCb@e[fhgchHiAjEkBl>nJ|'d &B(F)F0c2]4<7B9]=A@XD^FAHcKDN[R]SBY>d>eAfHg^jBmC|'s "A#Y&Z'F(E)?*D-F0A1D3D4_8]9D:D;B<X>B?CDBF?HEKELAMXPGRVU=W]YXfEgDh<jC|<name> &D,B1[4B7[9[<ZEcKCP[QAR[V]YGaTjCl^me|<number> "[#C(]9Z?XKBMaQA_ZnZ|a &V/[<]?V@CICK_MZQXSYcbkA|about #B&@,C2[7CEYgCnC|again 5d;[FYZY|all ,D|already &]>_KXeX|also &A5Y?[|always ,Y|an 4^|and "]#Z&^,?=[>]CDjAk^lB|answer T[|answered ,[|anything ,[D@k@|anyway nZ|apprenticeship &Z|apron )]|are !c;[G]j[kW|as %^,YK_QZ|asked #E&G,a4B>]IDQcVYYCe]f]jAmDn@|asking ,X|asks 3b|at ,]<[|ate >]?@f@gE|baby 4[D^j^k[|back ,Z:[@C|bed #]I^|before ,E.[kC|best )Y7[N[|birthday @CD[E]a[kZ|bit ,]|blessing e[|books E]|boots CE|brings .]1cF]gEkDmY|brother &D,>4[?C|brought g^|built &_|bus ,C|by IX|call >[|called &],ZK[jZ|came &=4?;^<D>D?CT^YBb]eBgD|can #Y&@'Z5Z>X?E@YDbYYf?gCjZkX|car ,a7_>^Q]]YeZ|card .ZD^I]S[jC|chair #A,FD]IA|changed ,Y|chose &a,[|class D[|coat ,B5]QH|comes D^Q[|could 4B=^?AD[IYQI_HaDgY|cousin &YKZ|cried ?af_gY|cv 8X|dad &],B>ZK^eZgakD|daughter #E&D,F4B>a?E@CAZIXKFQCSDYDeYk?|daughters Q]|day &_K_Q]jD|denies gF|desk A^KXhZ|did "D#>&A4D5Z9D:Z<B@CDDHAI?N>QFYB_>bDcBh]kFnE|died fFjY|does "]%]&a,X.Y?D@]DEJ]KYQZ_BdAebg_jYkJ|dog ,YF]|dressing jZ|drew *ZQE|driving @^|dropped ,C|drove ?A|earned &[?d|ever ?]fXgZ|every )[?]a[|face ,_7]>Z?X]ZgF|fall &FKD|family #B&?/Z?A@CIBJCKAYDf^|father ,C@XkW|favourite )a|finds 4]Y]g[k^|first "Z,a/[<Z>E@cCEDDQ]YEeFgfjCkEmFnF|five ;^b[|fixes ,E|food "F|for "]#D)d4^D^IAKZV[a[eDkV|found &d)]KZQBg[|friends 7[>Y|from &[,]<[KXXZgY|funeral g[|garage KY|gave 7[KD|gets ,C.Z8]=]D[IZ][da|goes ,B5]ZZ|got &E,Z4DQZl[n_|gran #B,C?a@Xf[|grandchildren #Z@Z|granddaughter ,Y|grandfather #[fYnW|grandson gZ|great &Y|had &@<D??H]M]eBh[m^|hand &C)[|hands &D3a>]e]|handwriting ?Z|has (Y)E*^+W,W-F2F4E7=?Z@ACEDYKCO^PZQaST]@dYfXgE|hat 1]V[|hates AZKGh[|hearing ,Df]|held ?[|hip ,]?ZKEkY|hired ?Z|hit /]KCT^|holds 2^|home ?^fZ|house F[|husband &D>^KEkZ|if C]|in #R&A)X,<.F3]5[7Y>[C[IYKARaSWX[Y[gZh[|initials &^|insulin >]KXfE|is &B+b-^1b4a:A;_<D=[>WCCK<Q[R_SVV]ZE_[jZlXnE|it ,C7c;d^[|job Q@m^|joined "_,_lG|joins VD|just &X.[e^|keeps DZKBd[gY|kept #C&C>CeBj?|keys KE|kids "Z,D|kitchen &ZQCdX|knee ,CCW|knew ,Z?aRYXZ^[aXf]g]n[|knows &_7[j^|last 5]@ZK[gdkDnD|late #Z,E@ZIZ|laughed ,Z|learned ,A|leaves &D5Z|left KZe_|let &a?aDYf[g^k]|letter ,IQD|life +^,A5[;a?^PZQ>f_|likes &EQ[ga|little ?Z|lived bZ|lives 9[|looked 4Y|looks >]eY|lost >DeD|loves ,Y-ZRZ|lunch ,^|made #Y&A,Z?ce[|makes ,C2^5XW]|married 'Y|may QC|means K?e[|memory ,DQE|mended KE|met &E;]I^|might ;[bY|mind ,D<_|missed H^|mother &A+E,B<[?C@ZKEPEg[kDnC|mum ,G.C<]>Z?FSCg[|name #B&]0_4c<E=Y?_FCICKdNDY_a]dY|nearly ,C>Z|needs ,_Q[nZ|neighbour ,<Q@|nephew ,[|never )X,g<[?ESDeYfAkE|new ?GA^YFZaaY|next &Y:]nW|niece nY|night #E|not 4[I]|notes &]KY|now #C|number #Y>^kV|old KI|on ,D.C5[=ZCBKYQ[d]f]jB|once >E?[|one &])en[|only #[&?,^KAeC|opened ?^F[gc|our )]+aPZ|out #e,[n[|over >ZDD|own "a#D&]4G7D<D?b@[D?K_QWUDcCf_hEjBkG|owner >ae_|page 1ZQA|paid ,Z?ZKZQ[|painted FbmZ|people 9Z>aeZjW|permission #D,]|person 9[|phone ,D?[|photo 4ZAZ|picks "[,Y|picture *]|place Cdj^|played &D,[|pulled &D|put DH|ran &a,^>Z?]K[f]nY|rang #C,c?]D[YD[[gXkY|read &X,F2]K[|reads ,^>[kF|real &C,J5Z|really F]|reckons #Y,YC]g^|repaired &B|replies ,^|request C^UZ|runs @ZNZQ]|said 4<;B<E>B??F^IDK_QBY<f@hUkA|sang ,Z|sat g^|saw #Y&?;_bY|says &C)[,_.B5F7C;GDCFZKZQc^DbCeGf[kEn?|school &C7[|seat &CKB|second K[|sees ,Y@ZC[|sent KD|served &^?_|service &E,ZKG|shift &Z?_mF|should ,Z>_|sight 4[|signed KZgY|since <Z>B|sister &J2[4_>]DZKBdXfBgZnD|sleep ,C|sleeps &E,]KDM[g^|slept QVaZk]|slippers <[?af[|so &]4E@EK^g]|sofa "@#]|sold ,_|something ,D|son QYdD|started gBjA|starts &X,Z.ZQI|still 4E9Y<]?EQ[g^|stitches jF|stood &C|story ZV|stubbornness ?bf^|succeeds &EVY|sums ,^|talked >[|talking &]5]|talks ?Y|taught &j,F4F<C?aDYICKcQ_f[lC|teeth 9Z[Z|tells &YQZ|test :Za[|that #[,D=[QF|the ,[2[3^4]8[<C=@K^X]bBdBe@gCn[|there ,D?Z|thesis &Z,ZQ]na|thinks #D@BICYV|this #D&]g^jDkE|thought ,X?^b_fa|through DF|time &^|to &B([)Z*Y,X>Y?_I@K?ObS^eVg]|today gE|told &C?CF_YCZ]a[bW|tomatoes &EKD|took >Z?C][dB|trained &[|tried ,Y|turns <ED_|uncle KW|up ,aKZQY|used >Ze[gZnC|usual <Y|van &b,D4^K^QBgY|voice &^4D>DYDj]|voted ?]TYnZ|waited ,C@B|walked ,GQC|wanted #@>CIBeC|wants #Y,>7[9[:C?[DZXZYCaEeZfZg_nD|was #X&E1G4C9D<[?BDVE[FDHdKEQGS^T_Y?_CkXl^mY|way ,_jZ|we #c&[,B>B?]YC|went ,D/Y4BYC|what #a,^n]|where K^|which &E,?>a|while 7_KZgY|whole ?FDZ|wife &Z,B>]?F@@KZgB|will .^2]3B7@9[?=CJD[FCKZQWSWT<YfZA]?eBfBjCmAn@|with (_.[4_M[|without ,AgY|won ,AQD|words @_FZga|wore ,]=Z|work &e;A?ab?f_|worked ;]|would #A&[9E>BA]IEKCQZh]j[kC|wrote #C&b?]Y?eBjBnY|you *[+^.@>^F^K^QDSC|your ,D.^
<start>|!/",#5%0&4'.(.)0*1+4,;-@.1/.0,16233645566*728>9,:7;7<6=3>4?4@)A'B3C9DDE1F1G+H,I-J/K,L/M-N(O-P,Q5R1S,T,U-V6W+X2Y-Z/[/]0^7_+a4b0c+d.e,f,g.h/i3j1k0l2m3|<emoji> ":#E%B&<'C)E*F+6,[-G.D0]1B2?4Z5;6E7A9B:A;B<@>D?>@BAGBCC@D?E>HGKDLBNCP?QYRCSBUXZ<[CbCfBgAjCk@lAnA|<hashtag> "b%F(Y,F0]1B2Y6[:CBDCCE>HaLYMZUUa?hDlAn_|<link> H]TA|<mention> "<%X&>,^._0A1C3Z4X7D8B9Z;C>^?]@YA>BECDD[E>F<H9ICJXK>M>OBQESaU>V@X@]@^Db>cFdHh>jFkbl?m=na|<number> ":#['c(f)<-D.B/Y0g1d2C3B5b6E7W9?:];a<c=>>^?[C?FXGGIYLAMYN@SFTYUeV_XGZ^][^D_AbXcXdFeTf[iDjBlCm]|<somebody> !@"E#=%C&B'B(<)A*@+D,Z-_.>/B2D3;4D5E7@8G;A<[=D@AAFBCC9D>EDIEJDLEOCP=VFW@X<^D_EbCc?dCg_hXiGjCkFl=m]|a !@#a%D(>)@*Z,A/^1a3A4[5<6?8^9B;W=C>E??@ZB]C9EcG=I]JYLEMCNGOYQBTWY[ZA^Z_DbXcDi_j=|about #[.[4a=B?CDAK[NEQ^S[b@d>e_|abusive 3CXE|accept !FGC^[|access ;d=eCBb^jB|accessibility nW|according "[;]|accounts d^jE|act 3[6^DDX^[^kCnD|ada @ZFB^GmA|add !['Z3B6]C_G]TDUYY[ZG[Z]Xna|adopt "[:baa|adoption ,]|adult F]e]kA|adults ,E2YTA|advice 9[|after &Z-X/]1W2C3D4B5C7d8A;d<V>@?CC^DCEaF_GBHbIDKZNBSBTZUBVWYAaCbZc]eDjakHlZmY|afterwards ,C.]<]=ZQC|age #a'c:>IWLZQEjH|agenda ,ZlEnB|agents ;]UZZ_bZ|ages D]|agm 2]9[CaQYVBWa_bkClBnC|agree .aD[M[S_|alan @]|all !D"^#e'_)>*Z-^.B0E1A4V5D7B8Y:<;F<C=[>EC_DDFbGAK[NBO[R[SBTAW_Y]]D^@aAd_iHjFm]nC|allen n^|allotment ,ZS[|allow J]|already 0Y7B<fMZc^j[|also !c+Z.D0ZCCE^N]PfQZRbUXaZbCf]gWkYnb|altos ,X3b|always :hD_ac|am (^M_SY|amazing &^8E|an #G,E8d:D=]>DCBN[QDSDTYWD^biAjDlEnE|ana &[@Z|and "g#C%X)m*B+^,?-F.B/^0]1e3Y5^6D8];c<F=X?]BZD?EcFhGTHbICJXM^NgP]QBTYU_V_Z[[C^^_AaXbZe@f]gAldme|anneke &^K[gX|annual )A6[CEXEdWjAn>|another +B/B0]1_:_;d<dAZBENbT?U^V^a[bdfCkDl@m@|anselm &aK_|answer ,D.b3^=[C]D]Sc|answering #bI]|answers #Z,Z=Z|anti )Z|any !]"A&A+E,B.I4D9a=]DcGZHCIZ__dUi]kbnE|anybody 9]_[|anyone #D&C(E,D.^3[5G9g;B=X??BZC@D]FYKBMDRFS^TFXYY[ZC_ebEj^k[|anything .D9ZC]jak_|anyway )d+a,8;E<[J]NdP[Q9WAc^h^|apologies &@4e?EQZYcnE|app C^RWYak^|apples C]jb|applicants BbXWi_jD|applications 7XCUHDQDX[^^b[i]|apply !C"C)A+X,[3G7Z8[CAD?FDH?Q^RBSBTA[Ba[jGkLmC|appointments S^|appreciated &CKC|apprentice @[|april S]|are !D"a%D'D(?)B.C3C5[7[8Z9;:ZFdH^LAM@NBOBSAUCWF^W_<aEbAdCh[i]kAl]mc|around 4CDC|as !D"_&@)a+D,9-X.D/C0C1^6a7B;]<a?BA_BYC>DBF]MYN_O@QAR^TGVDa^b]cVf@h]j@lCm]n^|ash CZSZjY|ashgrove Abha|ask "_#=&G(C)_*G+b1D2?3F4E5E6Y7F9B:Z;a<C=C?B@DA_DXEDJCM?P_RBT[X?Y_]AbacAfDhViB|asked #_H@IZSC_ZcZeFk]n_|asking #C,h2Z:Y;Z>X@CH?IAQc__eZg@|astronomers n_|at ![#D%g&B+>,D.E2b3Z5F7]8a9C:Y;_<Z>X?AAeC:FGHZJcKFNYPBRYWZX?[[]X^_a@c]dDfBhUj?kB|attendance CCQD|attended AdCEhalZn[|attention :ZB_JDTZi^|auditions 7ZC]SYdWhYjZ|autumn "CUZ|available CCE^|avalanche Q^k[|average ,[/E0_7[DBK]Z[aY|avoid ,WQZ|award 8[KZ|awards :]=[J^dY|away 7[K^][|axelrod -]|b 1_VY|babies ,[|baby ,B5_QEZ]|back #B&D)F1C6]8D;D=E?BCkDBEEICKGQbXCY_badDeCfAgDjgk<lEnD|backed /[8Z|backers /E=aTDdb|backups !e|bacon *[=ZE]e^|bad )],B.]4]NZQBSZYZk]|badminton ,Y|bag 6Z[]|bags ,Z3]X[|bake 5[Z[|balance #^|ballot YIb[nC|band 1i=ZC[Q@V^|bank "ZC]jcnE|banks CYDZjW|bar 5[Z[gWnB|bare QE|barn #^WY|basketball 3c:ZC@a]j@nb|batch #[4YCDNYQWS]YbkB|battery #[D^KDYEk[nB|bay WYg^|be !D";%C(a)D*F1D3d4C7b8B9E:a;BD@FZG<H>JEM^OERCSATaUDWEX^YE[Z_Da_b_d@fDhZjEnA|bea #[,XI_|beans ,C|beautiful KY|because !["h#Z%i(E)B+F,@.E1E2B3C4F7E:i<==C>?@CDDEFG[JdKFQ=R_WCYF[^^[_CaidBeFfFjIkA|become !Z)^6a8A:XNZRD[]^Ca]nF|bedding Q[|beds C]D[T^k]nG|been "D@_A[HCb^|beer !Z.]G]QYjD|bees ,aD]NZQ[|before &F,[.C/^3Z7C:D;D?CCBNFTY]GbAd@j@kCmY|beginners ,C.[5dC[Sde^jYkA|behind "<>G@ZAYHDaDc^|being )Z,@:B>cCEIDQAeajCnA|believe :ZJDn_|bell C^j_|below 2V4^QB[[|bench ,Z|benchmarks :[SXY[n]|bereavement SakE|bert #aK]|beryl #cIY|best !W'C*Z+],e-^0c1Y7D9];f<E?XDCHAJCKWLWO^PXQbR[WcXEZD_caAb^fHnY|bet (dMaXZ|beta ,a7[=[OXW[YX][d^|better (^,Y5Z:_|between #BC[DEk]|bev ,[|big "C#F%Y&],@/E1[5b8>:;;B<YA]E^F^I_KZNGOBQCSCUXVWY@ZX^AaAbCcCeBf_j?l_man[|bigger #e2eI]Wd|biggest !Z,[0dCCQ^UX|bike ,Ze[jak[nA|bikes ,B|bill "C|bills 8[^Z|bin "F,B@BKBYC|bins Z]]Z|biscuit &D+F,Y1_<YN]O^Q[VZgE|biscuits ,AS]|bit #Z,Y0_7]IZb^m]nZ|black #]8[I[]Y^XbZjcn^|blame &Y,_Q]|blankets "D,BD_HDQIe]|blazers ,Z|bless ?fNYXYfd|block )Yn[|blog Efle|blood 8ZC^^]kYnE|blue "F&[CZSCXZi^|bluebells "^CCHZQZ|board +^5dCaEFK]P]V]Za_XaCiZj^kd|boil C^j]k[|boiler )d?B_We[m[|bonfire CZQ^|bonjour OY|bonus S[|book !d(@)F*B+A,>1D6c7[8<:@>ECCDAGbLBM=NDOCQ@RYXC[a]a^B_CaFe@hAkA|booked ;]CD]^banZ|booking b]|bookings DZUYaYkC|bookkeeping 7c]Z|bookmark (c.@MbS@TZb[|books 7]CE|boots ,EQE|born ,]CC|borrow "[2_CCWcjE|bosses KF|both "Z7F?DCZD@QBfC|bottled C?D_k]|bought ,[<j=^cadXn_|box ,@K[YD|boxes /ZT^|brackwater /C1C<_E[TDlY|branch CEKD|branches CYk]n]|brand 1bA]V^h]|brass C]jY|bravo K[|bread Y[k[|break D[|breakfast %ZCEnA|breaking !C7A:D;^CBS^b[jDk]lE|brenda KD|bride 5^Z^|brides %a3^|bridge -[QERZjB|brindle EZ]Z|bring !Y#?&E'D(B*B+C,;-D2F3B5@7?8>:A;E<B=E>[CDDYEBFEHAOAQ?TDUBVCW^XB]D^DaEbCfCiDkZlFmEnD|broad CZ|broadband CX|broke <bQAc]nZ|bronze )_1dN^Q]Vb|brothers ,BB]i]|brown fRi]|budget -Z9]|buggies mY|build [[|builders ,^|built !]8]G]^[bYj]|bulk ,Z|bums 5cZa|burst DZ|bus #DC^HBMXQ^SDja|buses ,D.FJZjB|busiest 0Y|business +[6ZB^PX[[n^|busy .^|but "c&Y)d,=/^2B4B5B7_8?:[;a<@?ZCADEFeGZHZK^M^NdQ@W]XXZA]_^C_=a[b[dGe@gAh^jBkBm^|butter 4_CD|buy !f._3_6W:[D_GZS^X^]Ya_k^nE|by #^%A&;,^/a1^3C4A5_7d8;:C<c=BBCCBD<FTIXJAKDL]Q?RUS]T^UGVZYBZ_]a_[a[bTc]f]hBiBkCn]|c ,>|cabin 7_D_|cabinet 1_|cake ,CS]g_hVlUnD|cakes e[|calendar 9cQ[|call "B&B)D+F.D/Z3[:D;E=D>YC=DaEEH@JCKARCTZXZ]Y^ZbUdFe[lB|called AfR]h[|calling :DBgih|calls C[DijZkX|callum &],^KYQ^g[|came ,^;_|camera .bSY|camping W[|can !F&X(e)@+[,].>/D0b1]4C7W8E9^:C;C=]>]BUC?D?EdIBKTL@McNBQXRYSEU^[Z^H_ZdDgBjAk@l_mFnY|cancel !]3cCDX[|cancellation 3aXY|cancellations -]CcX[j_|candidates /Y|candle 9[|candles VaeZkD|cannot +_,Z4^Q]|canon E]|canteen FbQFmZ|capital [[][n_|captain 1Z@]CEfY|caption #_(ECAMDOFQHjC|captioned Ca_Zj]|captions K[kE|car =CCbKVe[j^nD|carbon ;]b]nZ|card ,]4ZQYe[|cards &E,B2[A[CdD@WXYZg^hXjYkBnY|care Dbk^|carers ,C.C6ZD^QB|caretaker ,[Q[|carol >YI[YZ|carrots K[|carrow +ZPX|case /GjCm[nF|cash !C:[Ha_BeDi]nF|cat 5]Q]ZYnY|catch 2[5^R[Z[|cats #[OY|cause ,B4^C[LXYYj[|celebrating lDnC|cello CAM]Q]jC|central eZ|ceo RXnY|certificate !^4[Ea^YlX|certificates C[|chair -Z1Z<]F]RaV[m[nB|chairman _F|chalk JZ|change #[(b)a*[,C:[MdNWO]QDSB[]|changed #]CA|changelog OY|changes FdQ_m[|changing "B4]>ZjEnB|chapter ,E2ZW[[WnA|chargers ]F|charities d^|charity ;ZQCj]l[|chart 0[2a;EWZbEk^nW|chat >[D]eZ|cheap 7_:_XZ]Za]hY|cheapest DYW]nY|check )?*c,D7EEWFbIDNAO^QFT?YahXmXn]|checklist .[|cheers &C+Z,B3^?a@^U[XZf[gZiV|cheese B^h^iZ|chef #_+a8YP]aDm[|chess ,^Q[|chest :Ek[|chief :[;[|child '_,ZL[|childcare =YnD|children .]>FCDDAGFj[kJ|chip 6Z7a[Z]bacmX|choir 3c4[JDPZQ]TZX[YZiCnC|choose )]6Z:[N^a[|christmas ,Z6]C_FC][^Ej[kCmE|chuffed -^;ZEZQDR^l]|churn 0]4]|cinema !]:D|cinnamon W[|city %[A[J^|claim (]M^Q]|claims D[|class 4Z7dPXVCY[]^_^|classes C]h]|clause FY|clean 8a:^]Zk[|cleaner lB|cleaners @ZCEQ^|clear "Y3ZH[|clearing kY|click !b3ZCCFaG_m_|client #X@YQ^ZZg_|clients ,Y;[kX|clinic CZQBjY|clinically !Y/Y^Z|clip lA|cllr 1ZV[b_nC|clock 4^7ZY]|close 5eC[Z]jZ|closed ,_<_CbDFQWaDd^j[lEnC|closes 7A=^>]CeZX]B_[dSjekFnD|closest *],[|closing >ZDAEBQ[REWYgCj[nC|cloud ^[nb|clue ;[FhU[bZmd|coach #Z1_4]5_M^QZSBY]bEgC|coaches XY|coast nZ|cocoa 2]YD|code 7^=]ScjF|coffee (A,d7?CcE_HBIDQ[Sa]FjZ|cohort CB|cold 8C9[QB|collab +DPD|colleagues 5_<]BXCC|collect C^j]nD|collections #FC]k[|colour ,aQ]|colours C]jZ|come !H"W#C(C+E,].b3@4C5B7H8]<@=[>[D<FbGVHFIBKDLDPAQ^S^VDX@YHZ=[DaYbYc@d]eXgaiTjZk>nX|coming ,]4bF]IY|comment !D"E'[(])E*b,A-B/[3@;C=FDFGFJ@M^OeQ=T_UCVEXBY@ZD[FaZbCdEhCjCk@lCmbnA|comments 1c3g:ZVaXb|commission 5]7ZZX|committee ,ZEYQd|community %aC[JWQ[aYd^|companies /^MDT]|competitive :ZRZkZ|complete (_)G*A:^E^J[MZOB|comrades 0]VY|concert 9ZkZ|conference GEn^|confession 'Z2YAYL[|confidence N^|confirmed jX|congrats 1B:Y?g@[EEKGNYQXVAfdg]jClBn]|congratulations &e8E;F?hACCAEGIFKbN[^BaDbCfeg[hCjAl?|connect *[EeOYl^|consultation 9]CYRX_]nD|consumers BFh[|contact ![DCZY^ZdYkB|contract &Z:[RZa^b^|contributors &]Q]S^nA|copies bZ|copper &]KZ|copy (Y3bXc]]nD|corn D]E]l[|corporate 3[BaZYi_|corrected 4gC_Yej^n]|correction #A,C4k@EK_Yff[nE|corrections QZ|corvane 0Z1gA[C]UZVhY^h[j[n]|corven :]a[n]|cost 1E|costs !D"[D[k^|costumes Y[|could '=(C)^*E,X.]6X9^:C>DEcFFKDL=M?N^OEQaT@YXjEkGl[|council Cdg[jbk]nC|councillor &C4Z;ZE[hZl[|councillors b[|count K^M^_[nD|counter DC|counting /D3b|county .[@ZCAjBkYnF|couples /a|courier jCnD|court jC|cover &d,XKaQXj^nD|crafted 8a^Y|credit #D&X1]4C5Z?YCADZKaeCf^gA|credits +fPZ|crew #DD]KDe]|crews CEDZQDRZ|cried ,[1b<dV^|crime ;WCBQEa[jD|cross n_|ctrl Ddkc|culture :ZM[a^|cups nZ|curated !]8_GZ|curator SZ|curious (Y)aB[|current -]|curtain KE|customer :]KVjA|customers ,C-Z2Z7c@_BYCBQBR]XY]blC|cut DcjCk^n[|cutting 8]|cv T[|cyber "^/_T^jG|cyclists DbX^k^|dad ,b<_CEK@eXf^|dads ZZ|damp kF|danny ?b|dark #^CC[ZjD|data CZjU|date 'dB^L^i^|dates 7ZIZ]Z|dave 7cCEnX|day #]:D;B<_CADXQ[R[XYe]iZjC|deadline 7DCWW]]Cj]|dear &B,E1B3[7]:A<D=[?]AEBaC]FYH^JRKBQ[SWT_X[dbfXg[hEidj^mYnW|death )]CCjD|deb 9^CC|decision CYnE|deep 7ZCE|deeply ;cb[kYnY|delays kD|delete 3aDY|delighted &[-F;G<X?FE[KZV_bEnZ|deliveries ,[|delivery 4bQGYbe^j]|demand -[7[|demo i^|democracy nZ|denise ,[|deposit .]4AS]k]|depot MYQ[i]|deputy #E|describe (bMa|designed 1Z8]|desk CaPYnY|details E_jWl[|dev ,Y|devs 9Y|did &C(@)^,[/a7B9B;e<_@FAdGVJARYT^VZXXYX]CaEb_c]gGhak[|diesel #E=[|dilys g]|dinner 8X=Z|disabled .d|disappointed C@jF|discount n]|discover !X"Z)D8]EDF]J@MFNCOERC^^hBmZn?|discuss ">HC|dive ;Y|diversion Y[|dm (F)@+Z,G3^7C8D:EDAF[HYMBNASZW]XdZ_[V^XaBjGkBn?|do !_#?%A&B'B*A+E,@0D2D3g4?5@7g9D:@;?<A=]>>?CADBBCAF[G[IAJAKCLHNAODQCSBUEVCXcYAZ@]d_@aEbNcAeAhEiDj@kCn[|docs _^nY|doctors :^C?FgGYaZj?men^|does #B(B)C7E9e;DADCDKAL>MCNBQWSF_eaBbBiDjDna|dog 5]9XC^DDPaSEZY_Wj_nC|dogs .F/[7E;BCDKDQaTZ^VaWnA|donate "_(F)eMBN]]a|donations ,[|done #bIXQB|donor 4ZCCk[|donors B[i[|door '^4]CDD[L]YZkZ|doors ,D3X7d>ZCCDWGZHYK_M[X[]beWkY|doreen #_@^I^|doris MY|double !Y(^)D7F:DGWM^NESDTF]DeZ|down 1[?a|download !?"^*]6ZDCEEFbGDHWLYO[^Ciak@mdnE|downloads 7ECYnY|dr +C,D>Y@YDEEDlCm[|draft D[|draw L[WY|drawings CCnF|dreading "?>]|drink 3]XZ|drinks nD|drip )cN[|drive )],]5^8Z:[NZQ]Z^|driver &^,]?^CCKYfWnF|drivers )Z,A7E>XQB]De[|driving C@WYjB|drop !@"B&E'](f)B*^,B0W4D7C:D>ED]KYMfOZQG]@^BjZnF|dropped /[<cc_k]|drowning /^X^|dry !]"[DZG[R_^CjW|due -];XCBR^YBaDjE|during QG|duty DbjC|each #>%b)D,B/^2a5d7f8[>ZD?GEHZI=J]K@LZNDQCR[T^W^Ze[[]feXfCn]|ear kB|early ![)C4D5[6Y:Y;DC>DCGGH@NBT]U^b?iWjCn@|earn !Y-][Z|east C^jZ|easter !]8[J]Zb^YkFnA|eat DEF[NYWbm]|eco D?|effortless !]:]a[|eid CENZaDiF|eight )],A/U<[=YDDK^N^TXYDd]kB|eighteen ;_<[=Y]H|eighty #[|either >[DCQ[_ZkA|electric :ca_kB|elevate !c8c:BG[QD^aaDlDnE|eleven &<)Z/E0D1E5F7B>E@EAZC>DBFDHDKCUC[XdChUj@|email !Z"?,]2^4aDXQZSAd]kC|emails ,D|embark ^X|emergency QEj[k[|employee &^?ZKZ|employers 5Z>YZY|end 5ZW]k]|ends 7^G^L]][|energy /E:^;GZ]a^bAn[|engineer #]C_D]eFj]|engineering ;XjY|engineers CW|english CX_Y|enjoy *[7_N^]W^D|enjoyed 1ZK[VZnZ|enough /Y:eT]ad|enquire i]|enrol !^"[)D6_a[|enrolment 2Z7[k[|enter 'a)]*Y]Ina|entries CZk]|entry .Y4[6[NXQDX[Y]i^|ep &bEdKalZ|episode #YCDjBnD|equal J[n[|escape 8[a]|especially ,[kC|estates #a|ethics W^nD|even %],A.a=_D_I^dX|evening .Ek[|evensong j[|ever "f'a7D9@>]@EHbQA^B_EaBc^|every !A*[+?,>-A.@/_2X4G5^7c8Z:g;@<]>@@@AVBBD@E_F?GBMENAPDQ?S@T[WCXWZb]__>adbXcWdXeCg;iBjEkDl]mCn[|everybody (],A3]4D7_=]>[GDKCWX]^a[nC|everyone !E#>%Y,=3]7_<]>DAZCFECF]I@QFSCaCbHf[iDk@mYnD|everything !A,X.Z0Z;CDDQ^S]bCkCn[|ex !ZEdl_|exam e^|excellence :X|excited &A,F1A;E<VHCK>R]VFY^bCf_|exciting 1^A[F_RZV]nD|exclusive F[mYn_|exhibition X[|existing 4[Bci[j_|expect 8]CXDBja|experience 8Z]D^[nA|explore 8ZEYHCmD|export 1bVa|exports 1^|extra *Dn^|eye @Y|fabric C_j^|fact TW]D|failure 3_XZnC|fair #d,[4[?bDCIcQYW]YYnA|families +],C0Z7_:Z;_>[DAQC]YecjYkC|family %A.Y9[CDI[NA]E^W_ZaXjCnD|fancy !d)dZ^aE|fantastic -Z:Y<ZCDVDbZ|fares !Y)EC[HD|farewell &X@]g[|farm "[HXf_nD|farmers >de[nZ|farrow EF|fast 7B;X]E|faster "^8]:[^ZmZ|fastest QY|father !]"ZCCG[|fatima KH|february 2g4]|fed "b,]HaQZSY|fee =Y>ZCZe^|feedback C[|feel /Z8d:[]]^baZnC|feeling "]%[)YE]aBh^lZ|fees DEnT|feet M]|fellow -]0d4YBXi[lA|felt ,^|female /ZT[e[|fence #[|fennimore <a|fenwick 1Z|ferries CZ|ferry ,BCaD]^Yj]kZ|few :^;VA]h]|fewer 2_^DjD|fibre CZ_Yj^|field &Y,]C^|fifteen 0aU]|fifty ;[bZ|fig ,^|fight (f;EM_bD|figures "]S[|file 4]Y_j[|fill !]'_3a6[7]LaQanB|film *YC[D^QYj_|filter nZ|final 7[CA][fZg[j@mCn@|finance ![8^]Y^X|financial bE|find )D/E5Y;[CCEDFb]BkClYmb|fine :ZD^j]k_|fines 4_Q[e[|fingers EZVB|finish ,Cn]|finished 1a<^VZ|fire 3bChjb|fireworks eX|firmware j]nE|first !c"B#C'],[-D.B/E0C1[4[5C7f8B:C>d@DCEDBE[G]HFJYK[L]NHQ^SCTCV[ZE[C]fbGe]fWiDj@kE|fish ,[Y]ZZh_|fits C^h]nY|fitted YZ|five (W*[,@0]1E2a3C6Z7b9D;A<CA]DYIIQFSEU]W]]E^B_@cCd^hciEjXmZn[|fix ,B4_6Z7_C[]aeXg^n[|fixed "[#b,>4ZC?D?I]K]QHYa]Zj?kC|fixes #[4[K[QEnC|flags ,DC@|flash 7[GZHZO]nE|flat )^@[NVe]|flats /ZW[|fleece DcS^|flights =ZM^|flood )]CW]]j]|flour CEYEiZ|flowers &],FK]|flu D^QDWZjYkanB|fog ,_CZj[nE|fold &^D[IZkW|folk 7d|folks %a4Z>YB]C]J[QG][^Zi]|follow !F#[)b+W3Z7C8B:=;DEXIYM]X][D]GaZbBk[lZ|following %G1]AFEa|food %[*]8C:CO^QC|foot QCjY|footfall -[0b5aEZR[U_Z^banA|footpath hZ|for #^&E)I*a+]-@0Y3^5V7>8?9C;V<B=E>Y?@@eB[DgGWH]IYOaP]SBUSWW[B^@_FaZb[fHgZhZkhl[|forecast ,ZCD|forget m]|forgot ,a1[4cQ^YbjXkZ|forgotten "[.a|form CYE_KZQXSBe@kCl_|former ,EKF|forms a[kDlBnB|forty )_4Y7Z?XFZN[]a^[fZgDn^|forty-one &A0b5]?ZUZYD_Yf[|forty-three @Z|forward "D>ZD[|found "B#D,b4A:X?C@BFCQ]YBeWf[g@j@n?|founded 1ZV[|founder ]]|founders 1^B[VZi[|four #b&]+B,E/[0]3E4F7h;b<[=a>B@DC@D>EDF[I[K]R@T]VBYB]b_DdWg@hCj?|fourteen 4A?[a]|fourth ,]1c;]DEQZ|frame j[|free "D#C)=+@5C7B9C:ECDDaEFO@Wa]FaHb@gYhAkalCm>|freelancers -c3]:Z@YDYRcXZ|freezer DDk]|fresh &]5]C=GZK[QDYUZcjA|friday '^,D0Z4Z7D9[CDL]_[nF|fridays j[|fridge 4Z<Y|friendly nZ|friends 8[:XZbmX|from !C"Y#h%]&C(D)=*E+D,A.B/D0[1C3@8_:Y<X?>D<I_MBNDUSVF^_bYfEg[nE|front ,ED[k[|frost ,C@AC?D]QZgBk^nD|frozen ,CQC|full "E#E'[(D)C,?.B1E2Z3A4W7A?aC>D@F_G[N@T@ZD_Bb_e@fXhXi[j@lWm]|fun PYQB|fund nW|funded CX|funding EZl]|fundraising 3Z4[6]K_VZXZa[nF|funeral &E,E>YCBDBgFkB|funny "_7Z;cHXbZ|further 1]|future B[iZ|gala K_|gallery C[RYaZ|game &_8a;A@ZKaQCVE^^aYgZlX|garden ,]n@|gas !F"B/e@FQBT_|gate &B,D?^CWf[j^|gates CB|gave ,^4D|general ,ZnX|gentle /C:ZDX|genuinely #B+aP^|get !Z(B+W,>._3f5a7C=ECED_EDFcGXM@Q@SZXfZ^[]]Ba]fEmW|getting )[7YC_G]jA|gift &])CKYaBnZ|give !F([)D*X,=.E3C7Z8Y>YDaIYJEM[QAS=XA]WjEk]nD|giveaway MYP[b[|giving <bQEc^|glad "Z:CaDjY|glass &XP^|gloves ,B]^j_|gluten #Y_Z|go ![#D(g+^,X.C3C6]7d;_>YB_ECFcHCIAJBKaMZP]QXSB^CaBeWfdgZj;k[|goal nC|goals CD|goat &^|goats ,ZDB|god 3[7C:Ya[|goggles +Z|going "Y,a4_7Z@[JYMZQY^]jB|gold !Z&];X@ZA[_b|golden 8e;eG[M[b^|gone !].c0bU^|good !D"]%F(B.B0D5H:E;B<E>Y?eADB]C[H[I[L@UFWC][fZgThDi]jYnX|goodbye &F?XE[lZ|gorgeous 8]nY|got "B(F+[,g0A1^2a6Z9D;c@^D[PXQaV[]D_@aZbVn^|governance /B|government jZ|grab :XFCZEnC|grace @Z|gran ,_|grand +b1]VZZW|grandad <_@_|grandma *^O[^Z|grandparents 5]Z[|grant 4YEakYla|grants &DKDk[|grateful %W,a;@<dEdJ]K^QZRXbDf_la|gravel n^|great #]&f)b,E0Z1]8D?CCAE]FEH]I[KeN_QZU^YZZ_^>fAjBkEl^mC|green #Y3_?YDYX]iajZl[|grey "E,Z|grief %]:[>ZJ[S[|grit D]I[KZk]|gritting k[|ground ,FE]j_nB|group 0Z|growers 9[JY_[|growing ^[|grown &ZCE|growth 8Y:_^[|guess "_'Y(X*b0]4D5_7D9C<aA_FfHaMYO^QYTVXC^F_Dhal^mXn[|guesses (Z_^kE|guests 8]<Y=YBZNE]ZiW|guided C[|gusts Cb|gutted "^)^>d|gwen #[?a@ZFaIYfag]|gym 5_RYZa|h &F|had #Y&a,d-Z4]5[:D>Y?[CCJ[K^RZT_Ybn[|halden ,D1X|half !B"]&Z,b.]/d1D2C3Y4A5E7H=]>C?DBBC?D[FEHYMCPYQ^S_TYVC]YgWj@mBn?|hall !cC_|hallbrook 1_AaV_ha|hand ,D.d5]7[8d:D>^Q]ZZ^_|handmade n]|hands "Z(a4ZBcDXM]i^j[|hang D[k^n]|happening #E&GC[QZRYcZ|happy &D,_-]5E7D8D:X;D<F=[@^B_CEKGNZQZR[YD]B_FaUb?fZgYiajAkenW|harbour 8]@ZCD|hard ,Y:c;CCYQY^CaZdYgZn_|harrow 8Z:Z<]A[^Z|harrowgate C[YDj]|harvest 5^=]PYdYj^nE|has (E9cDWHCICQ[_dgWkD|hate ,c.c:aQYSa|hats ?ZIZ|have #B,D-Z.V5c6_9_:E>C@DD_EcFZICKWS[UWYB[a]BiWla|having "D9E>]|hay 2]|head #D/[1^3X4BDC|heading RZ|heads 5D8[C]]DiGja|health C[NZjZ|hear &C/]TZnD|heard Q[|hearing .[C]DCj^k[|heartbroken CD|heat "Ek^|heating CZQBjZ|heavy D[|hedge &bHYKa|hedgehog ,[@ZD^dY|hello "[#[&C,V-^2]:C;D<F?ECFEZIYQ^RZSEXCYYaBiVjCk^nA|help 0E6]DDEdJV[_l]|hens CE_Y|here !@#a&Z'@)@+C,@.C/C0D1E2@3D5C7A9D;@<A=?>>?C@CAaBFEDFfI@L?XE]Aa_bFcEd<eGf?g_hdi@me|heroes :Zb[|heron &]CCKaQXnF|hexley A[|hey %Y)[,C4Z:E;D@YBeFYKDN][ZbDg[ickZmXn@|hi "G#[&B+E,[-E1E6E8D:C>]?^@ZACBDCCFEHEIZK@PBQ[XAZC]EdHh@jFmE|high 1C5a:BDBQBVAZXnB|highest !b0_GYUX|highlights -C|hint "]:ZHX|hire 6]bD|hiring &D-F/X1Z:E@FACECFZQaRDZWa@b]d]hBjIlCmZn@|history ;bX[YZbZ|hit (_*W.b3bEbM^O[S]Xbld|hiya )[5[NYZ_nC|hold NbSG|holiday DZ|hollins 1[VY|home 0]>FD[bWjBlZ|hon 0Z1ZEYQB|honest "B#^'Z.B4b9_<b@AIXKWLWSEY[k]mEnA|honestly +Y,[7E8c9A:DI@]G^Z_>|honesty !_|honey #YQ]e[kD|honored 1];^AYE_K?V[b]e]|honoured 1DA^U]nF|hope ,[7F:C>^B_N_]Bi^|hops /C|hosepipe C_DeSDj]k^nD|hospital #Y5]M^Z[n[|host n]|hosts =^d[|hot (Z*^,C/DCDG@JAK_MaN]OXSCTE]A^FgEiX|hotel +Y7[jE|house ,[CDnb|housekeeping 7^nD|housing D[|how !D"[&Y'D(D*C,c-E.[4A7[9A;A=G?D@CACB^CED]FbGAH^K[L=MZOEPGQ]THUC]?bDcTg@hBjAmZ|however %^7Y?YJY|hug QYX]n[|huge &Z(D+^,F;C@]CCG^JCKYNXP]VFXDcBgZjCnD|humbled ;b<]bZnE|hungry :Z;]b]nY|hurry ![(E7[:FEDJANDOE]]a@|hygienist QC|i !C"C%c&<'>(>*[+>,Z.@0?1^2Y3;4_5?6@7D8?9C:C;X<a=H>E@=A_BBC@D@EEJ[P;QYT[UUW[XDY]ZE]GaXbacddWeFh]j@lBm_n]|ice &[DZ^VjC|icymi &B+E-C<XEEKBRBlE|ideas 3]XY|idris #[@[g[|if !>"D#7%C&F'E(>*@,=.F0;1G2A4B5C8D9c;D<>>Z@dA]BDD]GDH=ICJBL@M=O<PEQ?WDYFZD]J^D__cEe[hXi>k^lWnZ|ignore :ZDDQX]]|ilse KE|imagine )_,A7^N[QD]_nE|import &CCX|important 1Z@ECDEZF^jDm[nB|in !@#=&@(B)@*C,?-H.?0^1a2[3Y4D5@8B:]==>A?E@ABCCCDCHVICJEMGQASCTAWBZH]^^DaZd@eBhEi<j@lD|incident -[CARY|including ,egY|indulge !_3[8cG[^^|industrial 8ZnW|industry 0[8[;XFY|ines @^QYjD|inflation /jD]Tbja|infographic /Z8[^Z|informal .[D]b^jZk^|ingredients k]|ingrid ,]nX|ink nB|innovation :WAdE]a]h^|inquest n_|inside DEFelZmbnC|inspired ,c8]:ZQ[n]|instead ;ZCEjE|insurance )^|interest FZmZ|interested "Dk]|interesting ^[|interpreters DbQDjE|interview DZkZ|interviews =ZS@|introducing !c-[1E8c;FA]EGG_JYKDNAZC^ch]lCmCn>|invest )]]Y|investors bCn[|iron @ZDBg_kF|is !C"f#h&['F)A,X.]/Z3]7e8E9U:>@FDBE]FEGGHeJAMGR]T]WDY[]^_CaAgElYmZ|islands ,DD[G[|issue EfSZl]|it !D%_&@'<(B)I+C.D/E0[2Z3A4g5>6=7?8a9=:c<X=A>Y?F@AA]B@C=D?FZJFPBUGXCY[[^]C^W_Fa]bCjAkDnZ|item +Z,AFZQDkFnA|items ,C3[B[|its +F,B<eEDFbKCc_m^|jam (_CYM]QY|jan =]>[@_d[eXgZ|january )]7[ZY|jar .ZmZ|jean #W,]?cDDfa|jo 4Fj_kFnE|job 'b,[@CC?E]LaQdkYnX|join !Y%[(E)J*B+B/h0C1C5X6b7d8b;[AEEAFDGbMAO?PCQARZTfVBZZ[a]cabgDiGlCm>|joined &^-bA]K_h[|joining C]j]na|joint &C1EKD|joking _C|judge :[?D@ZC^QEgZj^|judges K[hE|june 7cC[ZZ]Z|juneteenth kZn^|junior 3]X[Z]a_hX|jury n^|just !A"@%E&@'].D/D1<4D6E7^8Z:=;a<X=E>]@DAYBDCCD_F]HCI[J>L[ObQ[SCTXU]V?WCYBZC]V_Ca>bZcXdCe]fDkYl[nZ|justice iY|keep #?(A*[.a2B3_5^7Z9]:Z<D=Y>DDeF[GCObSZTCWAXZY^d_iZkanb|keepers ,ZFY|keeping F[VZmY|keith ,^|kennel ,[CB|kestrel 1E8^^X|kettle ,X>ZCZDDe_g^j^kB|kev <[>_e^|key 8Cj>nX|keys ,BKCQDeV|kia BZ|kick [[hZ|kickoff RWXY|kids !d"_*X,Y/Y5^@aG[T]W^YC^Zg^jYmD|kiln ,Y2^Q]WZX[hVnD|kindly (]-c3X6^DDE[MYXZ[ckEl[|kirsty ,ZCEjD|kit &_IXJZK]QF^ZdY|kitchen CbY]janD|knee #[|knit #dCZI^j]|knock 5bZZ|knocked "E1Z@[|know "Z3ZH__B|known 4f7EC]I@YenD|kofi &d?YKY|kudos ?cf^|lab 4_YUkH|label #[4cSUYajG|labour 4D:DUXaDjYna|ladders ,]|ladies /Y:A?fBfCZDZG]T^aAf[ifnD|lads (Z,C/[4a5b6a@CM]TWYa[]j^|lake nY|lamb CZ[[j]|lambing ,Z2[4[HXPZW[YXjA|landlord 1[=ZFY|landlords 'eB]Lci]|lane CZQFXY|laptop eY|larch C[QDY[j[|large "Y#YC[|larkfield &E7ZKCU][F|laser XZ|last "X#E&C'[(E)@+A0]2B5B7Z8?;[=E>?@EA[DAEBFCKCLXPCRX[Z][^EaZeCgHh]jZkFmHnY|late ,D7EC]D^PYQBe_kd|latecomers 3_X_|launch Ua|le :DDck]|lead :dCYM[Q^kZ|leader SE|leaders :_;Z=^HYaZd_|leads 4[QZ|leaflet Xa|learn .E3aE[SBX[lZnD|leave "B'[*],E.^3d:];B=ECYDgKDO[UDWXXZZC_EbEg[ke|leek Q_|leeks &^:[I[K[aZ|left #B*],^2[4?IDQcY@eFiYm[nB|leg ([JZ|legacy +_-b|legal B]F[i[|lemon R]n[|len &]KZjZ|lena &Y,AaZ|less 7]DZUYVZ]Y^]|lesson 4[kZ|lessons "ZQ^|let #@%F+E,@-^.^/W2B3@5A6Z7G<B>C?FE[ICN^Q:R_TaWAYA[S^bcAdDe?gChYiDlZnZ|letter #g.bC[Ia|letters .[CDWW|level !^.]4B:CC]DFG^QEnE|leverage -W5]8]^Z|leveraging ;@EBRW^Fb?lA|library #YgZm]|life &]8_:e@[CFKYZ]^]adgZ|lifeboat jY|lift ,BChDZQCYCjdkZ|lifts CZQ[|light 6^:@|lights >aDdj^kelD|like !D%B(i)E*g,B0F5_7C8B:C;DA^DBEBGEJAKXMeNEO[Q@TFaCi^kCmEnA|lime .cS]|limit 7]|limited )@7gCEG<N?PWRA[A]c^[hA|line ,[4ZDZQ]k[nA|linen 8aQDV[^^l[nb|link !A(B*D+[,D3B8F:DDDEYF_H^JDMCTBUGYEhGjEkCmcn?|list 5ZQAY@iXk^|listen B[bYhciZj^na|listening "Z|lit C]j[nZ|litter C]i]|little *E+C8b<b>Z?GCADYEZODfBl[|live !Y"Z&a,Z3c8[:YCdE^KZQZVGjflZ|living j^|loan jCnE|local "^1_KDV]a@|lock !^7]CCN^|log ']3_5]D^FcL[ZZm]|login 4^X^Y_|logo 3_|long &ZBYCaDDECPbf]gDhdi]kCl@|longer #^4Z5^kC|longest &[KY|look "]&a']0C:[<b>ZAXDfFBKaNDQ^T[aWbEd_fFk^n_|looking "_&B,B.Y8^9^<[CcDBG@H[NCSWWYYY]Yd^n]|loos RY|losing )^>b|lost &D/D0D1E4?5E:]<[?CABBECGDCHBIDKDMGQ[SCTCVCY@ZEe[hDn?|lot 4]SXY[jX|lots -Z:Z>]RZ|lotte &d1_K_RX|love %bB_J^MCNeO^^EbDhEiZk[|loved "]&_8fH_K[TWY]^[bD|lovely +E,b1[:D?]I_QaYcfWiZla|loving ;]|low "[9bDZH[Q^XY_ZeC|lower #[|luis &Y?[|lunch &[+^P[QEgCj_|luxury ^[|m nZ|machine 2[|made 8^H]QZ^^bZhDnc|mail >]|maintainers =Z@]|maintenance J[|make ,_3Z5[6X7h8eB^FDGEIDTbXZ[Z]d^]i^mA|making %Z)Z:[NYl[nE|malaria /Y|man @]KE|management -^5[7ZCBQCR^Z[]]|managers :]|many "F&^BFHESD|map DFfZ|marathon Dgkc|march S]d[nE|marcus n[|margaret ,X5]K[|margit ,BQEfC|marguerite ?Y|maria bD|marisol &Z?Z@^|market CDDZEXQF|markets :bCBjD|marking @[C[e[g^|marlow Aah_|marmalade (]@DM[gF|marrow )CTE|marsh "Y8X^Zi]|marta #E&Z@bgc|massive ,G;=?[EDJFVD^BbCf_|mats ec|maureen 1F?ZEF|max Eb|may )X,D4Z9]:^f_g]i;nZ|maybe (E8X:]|mayor ,C/[T[|me 1b<^bZcX|meanwhile (YM_lW|measure D_MZk]n[|median ,YnC|medicare D^|meet !V"_#D&b)D+E,B1C5E8Y:F<C>BAHBEC?D@EAFCGWHXICK]PDR^VC^_iDj>kC|meeting ,CCCU_|members +b/A1]3[5d;[>C@[B_CCEbFXIWMEV]X_Z][A]XgZi_jDl^nB|membership )Y0^1cEcS^V[XZ]Dl^|memories :bGCa_|memory L^|mended Q]|mention (f*C3^OAXY|menu #[C^IZX[j_|merci ,D|merged VDnY|merry %EBcJBQYe^ibnc|message "B*A3ZGFHEOEX[^XjZkFma|met E_IaQ]eYf]lZn_|meter Xak^|method DDSXYXjF|mick ,Z?YQZjZ|midweek !C|might ,W6d[Yn^|migration b_|mileage QD|milk (c,V2aMWWYYYdaj^|mill Fc]^|milo QD][|mind ,]>]Q[h[nB|mine "@&>'],c2C4YFDHCLAMCQa_dkEmF|minibus CDY^jD|minimum nZ|minister QE|minutes EVdUf]hCk[lBn;|miss .h7_SdVY]Z|missed "fHa[Xn_|missing C[][n[|mistake 4AD[|mix D^|mo ?_|mobile C[jYnE|mock CYP[|model Q[|modesty "_hZ|moira K^|mon QBjanD|monday :Z<ZCCHDa_nC|mondays 4F<ZCCKAQXfD|money "B7A=BN]S]]Cd@jBnE|month ,ZNX|monthly @]DZg[kY|moon DZ|more %],C/[0A2c7D8_9D:X;BFfMCU@V^W[_@hYjEl]m^n]|morning %[)]J^NYl_m^|mornings 9]|moss 3DS[|most "I#b,E.D/e0[1E2D3A4@5F7c8C;Z<DAEBZCGD>FaKGMZQ?R^S@T_WDY?]_bXdBh[manW|mostly 2YDZ|mot L[|moth D]KZnF|mother 8Z:Z@Z]]aYgYkE|motion :]aZ|move 6aD[[Yd^k^|moved #]P_|moving -EBZCCD[Q[k[|mr #Z&^,a1F4B;E<E@[C@ITKZQ^YDjC|mrs #Y+D,_1E4C7]?^@aCADAIWQZf^g^nE|ms ,E1Z@^QDV]g[|much &D|muddy DZ|multi "E9D|mum "Z#[,B2f<ZI]NXWb|mums 'ZBcFZL[N_icnZ|museum 0]8YC]D]|music ,D/YeDjY|must *c,d-Y3@>@EGGDJBN@OWQdU[VEX?ZD^D_CeCjAnA|my !B#;%_&A)Y*E-C/a1C3C4^5]8E:=<Z?Y@_A]C9DCEZI=PUQZT]V@X?Zb]_bWdCe^hVjBlYnV|nadia &[@bDDQEgakE|name &b'd(a*X7[;eD[K_LbO[bc|named -e1a;^RaV[bZ|names .C>[CFDBF_K?gBj[mWnC|nan ">,Z@^|nappies C[|national CZnX|nature :YaZ|navy ,C|nearest *_C_D]OYjXkZnC|nearly ,[>^|need !j"Z)Y5[9B;Z>ZCDDCGaH]ZZ_Ee]jCnA|neighbours ,^e^|neither 2^7Y?aCDDEJGkD|nervous )^@[d[|nestled 8cGE^YnE|net -^1^RYV[|never "@(C,F3Y7C8F:^<h=^>e?a@]D]F^JYNYQEU]V]X_]Baae^|new !F"A#]%D&](@)C*B,Y/B0B1Z2C3A4b5Z6B7@9A;?<_??DCE]I[K]N>O]PDQWR[TCUEV_XCYc[C]BbFhBnB|news 0XC_jZ|newsletter #gI^jZ|next ,@-@.D0b1C3]4e8D?FCeFEH_JDPaQ;RBS>VBW@XXYYZZ[Zb]eCf[jgkZ|nice &_5Y?fEYIBfalY|night .Y?DC]D]FZGGI[N]e[jbk[lXnA|nightly C[jYnZ|nights ,D>]QDeZ|nine &E,D.]/_5D7^=G>^HEI_QET]UXYB]_dBeZf@gZj?n^|nineteen /Z4[<Z|ninety /f5[DaT^ZY|no "]#E%B&B'E+E/F0E3Z4E6]8>9B<A=_ACBACeDFE@F>LIM@NAOCWEX_]C^C_EcBfAgFiCjbl=mBnD|nobody !Z"]&E(Z+Y,Z-E._/I0C1C2_5Z;a>a?_AZC>DCFXKEPZRES]TAYL[CbYdCebjH|noise Cdj]|nominate +B,ZEDPF|nominations ,[E[MDRZj^lYna|non -c1[3aDBReX^iZnC|none ,@.B:XQ@SEU[YGZY|noor &Y4[KY|nor >[eYgYnZ|normal !C1ZQCYB|northmere 2Y|not !A&Z(B*_,a.d/B2e3]5C;_=b>]?DBDCCFCJDKWOXQaR=SWTAU_VXWYX^ZX^Y_Cb^dbkEnV|note :E|nothing !D"_#^(C+E,>.D4E7B8V;A>A@EC^M]SETB^ZbCdBeDgZjb|notice 2c4CBaCZS]iWkGnA|novel ]_|now !E#C&B(])^,?.D/b1E2D3b5a7[:[<c=C?EAEC?DAE?NZP]RZT]X_Z[]_a[jAlEnZ|number 'X,=0X4D?DC?FgU_XEYH]^fBh[j@lDmb|numbers '_4[DYLZkb|nursery -Z|nurses :[;e@^N[b[g_hY|oak ![]Y|oat DCXZi]|obituary ,VK[fXnY|object ,[m]|obsessed +Z8CJ]|october !_,BE[QAW^lZ|of &CDYQESCaDk_|off )]9Z<[C[M^^Eh[m[|offer 1[5[7fD[V[]a|office C]EDQCbXj[|officers aW|often "E.[;]b]|oh 'Z)_*^,D0]1Z4_;YC^EaFcN]O_UYV]Y]b_l_m^|oil ;]=]D[bZjC|ok "D&D)[,a4ZBaCEDCQ_SC]Z^X_Yd]eCiZ|okay #_,a0Y3[:CI_UY|okoro &B1YKDVY|ola UZkD|old '_4a5Y@_DCF]K>QbkBmZ|omg %E1ZOZ^F|on !A"]#B&A(D)Y*F+A,B-c.A0c1C3B4c9D;B<V=X?Z@CA]BDC5D]EdF]GCMEOCQESEXBY_ZEaXbBdWeAfXi?j8lYnY|once %a+D,B.]2Z5a7d;dDBGZJZQAS[TE][bceBjA|one !Y"X%B&E(d*^,Z-[.B/f0d7[8Z:B>X?G@DAcBCD@EBFbI[MaObRZSFTcUcW]Xd]]bXePfDg?hYjGkCmcn_|online .[D]k]|only #D&A(Y)A+E,[.E/e2G4D5C6f7i8[:E;F>D?D@CACBAC;DXE[FEGCHEJ@KBM[NDPCQGSATeUEYA[a]f^]_=aFbGdBeCfCgEh@iCj?|onwards 0@8EaVbZ|oops 4E|open #A,[.E/D3U4DCCDGEDF]IBJ_MXNWOEQ[Y?[FbXgAhXkDlEm]nF|opening 1ZDaQ[X_]Yk[nC|opens ,]|operations C]j]nZ|opinion nZ|or "<)e.c3]7a>ZCEDDMCQ@S_T[]_bYjZ|orange #ZnC|order !_"_%Z)@+a0[7YD[H_N>PbQEX[]bkZmCnW|orders 7CCWnC|ordinary :Yi^|orrin CBjB|other %a,B.ZQCeDj]nF|others ;aBcbciZ|otherwise XZeY|otter ,^QYnF|our !_#F'B(>*<.B/B2Z3=6A8a9C:D<b=@>_?=@8AeB]D>FEGaHWICKWLGNDO?RXSWUWVXXA[?^^ccdEfDg>h^i]jDmCnY|ours "Y#B&@'c,b.D2G3F4D;[<DFDJEKBQbT[XF__aEb[eAg@iDjCkC|out "B)C0]:]C_DfK^N]a]iZj_n[|outage CC|outpatients D[kX|outside ,Bb]|over !B&C/b0_1F2Y5D8Y:[;@<C?[HGI_RYT^U_VCXC]E^ZiEl@nD|overflow C_j[|overheard #[,a;bI[QZbb|owing kG|own )Y3^QCWV|owner ,]>aF_e[kDmY|p )_5ZCCN^|pack CDnZ|packages +c5YPXZ[|packed ![|page 0D2c;cKBUBW]bajBmDnZ|paid =]V_j]|paint m[|painting CD|pair "Y)Z|pancake 1]iZ|panto !CGFQX|paper 9BC]KAQXSCkE|papers CDnD|parcel 0]QZU[|parcels ,D4^QFXa|parents #X+]2[3Z7X;[>W@_KBO_WcXZYa]YdCm[|parish #_|park ,_=GC_dEj[|parking ,@D]WYaE|part *Z,[2[4BCgDEFeMYO^eDjckDm^|partner ]Z|partners >ZQF|pass !](c*a:ZG]M[O]QCa]hZk]|passengers 3eBYCBXd|passes m]|passionate -^8ZaB|password ,[|past <[R]|pastor !^<]GYn[|patch IZiZjEn?|patience :X|patient %]:C;Z?[JX^CjF|patients *]1[>_@YBdDAOXX[eYib|pattern eY|paws QC][|pay !].U3d:^=>BdCELZO_Q]TBWCYD]Zd?ja|payday >Z|paying a]nY|payment !^7^GX]Z|payments DD|payroll #Z']8Z:]@FK[LYS]|pc 4[E[l[|pdf #]l]|peace !Z)g8[:XN_aZnX|pell XY|pellworth jFnZ|pension 7ECYD[|pensioners ,Y5cZ]|people #_(C,:/]0[2F:DA]B_CED?HRIXKVMENCQ;STT]WC]Zc]eXhZi]nB|perfect )Z8AB[|pete &Z,b|petition #_0ZCbEgSZXXj[|petra #Z&Z)Z5^?]CEZZfXnE|pets n[|pharmacy C]|phase -Y1ZG^|phd KZ|phone ,b.E3BC^DaHBQ[SCY[j^k[|phones 3XC[DD|photo #C&c(E1E3E4D5F<E?@@BC;D>EXKcMFVCZC]E^CbCf@hCj<kElBn;|photograph D]|photos 7E>^CCS[|physio J]|piano K[|pic ,YQX|pick ([+Z3]5f8ZD]SZ]EaZf[mY|picked .c=[@]|picket CDe[jB|picking <b|picnic #d,CIcQG|picture &a3C7Z8Z:DCDDCEBK[]]jAlCnD|pictured ,DCDEFQCVFjClDnB|pictures ,^|pie ib|pies ,[Q[RV|pineapple (b8ZMX|pip ,DcZkYnY|pitch ,ZC_Rbd[jbk]|pizza "_5aBZCFE[Z^lZ|places 7]DZ]]a]|plain "EYBka|plan !Y|planned 4CCbQCjZkX|planning "ZI^P]QFj]|plans "b)C.Y^Y|plant ,Y-cR[|platform gY|play 3cD[X_kY|player ?^|players ,]2YB_Q^i[|playing kE|please "C#;%[&D'>([)C*A+],E-_.D/C0E2B4G5C7D8C:E<D=CBFCXE]GEKDLEM]NAR_SCUDX]^?_EcEeEg[hXlYnW|pleased #C1_<ZIBK]QYaX|pledge (]EIMZ|plenty .W@[B^eDhYiZj[nZ|plinth BXiY|plot &Z:E>^DCKVecnC|pls EblY|plug 4E5aDZZ_lY|plum HCdZ|plums JD|plus -aRX|police C@D]n_|polish "[|poll "='B7C9k:D=]@ED@FEHCIDLCMBSCW[XD]B^D_jaCbDdakCmA|polls Ccj[n^|pool CXP]R[W[|pools GY|pop !a(a*Z+bF^GZL]OV|popcorn QY|porridge ,@QC|port A[nD|portfolio dZ|position ?]QEf[n[|post 'Y)Y3CB]C]nB|postage =^E]dZ|posted *fKZO_eZ|posting &]8Z:ZnE|postmortem n[|potholes "[,_0[DCU[fY|pov %B3D6CBEGFJCLCOEQDaAeWnD|power 2Z4DC_K^QCj_|powered 8Z|practice ,[CCY_|pray ,[I]|pre *_+B7Y8DCAGaO[QZ]c^Y|preorder 6Z[W|preorders .[|prepare 8bFZ^Y|president ,CEClD|press AZDeQZj[ka|pressure #]4[IZ|pretty ,_4]Q[bY|previous 8Z|price !C"Z7aZ^]Z|prices ,F/D7b8YCCFFSY][eDjCmF|print D_n]|privacy :Za]n_|private J_|priya &]/B4D@_TCg[m[|priyanka KZ|pro )Y6^[_|probably "[,[n^|productive -[1cV[|prof ,X|professor #D@[g[mX|programme 4YYVkDnD|progress "bHYn[|promises ,D;cbZ|promoter 0^3]U[|proof )Y:Z|proper 7dY]]bk]nD|proposals nZ|proud ,e/W0?8E;g<@?dAWBEEeKFNXTZYDa]bfh[jDlen[|proudly &F-];^KCR]b^|prove 'Z([Ma]]|ps )g+cE_NbSZl_|psa /Z3XD^TZX^|pub "ZZ[bY|public C[nB|pull =ZDZd[k[|pulled 4fY[|pumpkin ]Y|puppy ,D5[DZZZa_nD|purpose :Za^|put !C"B#?'A(]*^+[.]3[6eDeFCH>MZOb[eeBkel[|putting #a2[4CDYQ_g[|q "C#f&B,C9C@@DBHDIeQD_CdDg@k^nD|q1 ']4[LZ|q2 -_E]R^|q3 1Z9Z_Z|quality 8Z|quarry C]jZ|quarter "C-]RZV]|queries jY|question #_'C9Y>C@BCEDDQ_SD]CdZe?gD|questions #C.D?CC@DCIBQB|queue 4[C[|quick )[>DC[EXGCNbQ^eB|quiet +Y7]9[<_>dIY_[dXeagG|quietest D^|quit 1Z3iVZXa|quite ?_f]|quiz 4YOdQZS[Y[nF|quorum ,Z4CQ[|quote %b+[4_JYP]Q[VY|quoted 4]Y]|quotes ,C|radical 7^|raffle ,CQESXZZ|rain 3E4DHZKAQXXDYDZF]FeDgCkCn=|ramadan iYjX|ramp 1aVZ|ran ,Y4aC[Y^|ranked /[;aR]bbnD|rare n_|rate !D*_EfHEO^lb|rated 0a;bCDUaXZbYjFnY|rates !a7]^ZbFjW|ravi @[|raw ,]nB|ray #^|re #aI]|read !D#>&?(B+F,F-D.b3d7C8B9B:Y;E<E?EDCE]FdG>IDRZS^U_W^Xe[F]Aaak>l]mc|reader #a+cI^kZ|readers /]7]?]@[aBfY|reading )[:[>ZCBN^S]|readings #B|ready !D"[(A)b-A3D8EHaJbMAN]QZT[V^^>b[lEmB|real "A'a,]7b8^:<B^CEL^SBTD]d^[a@|really 7[9]EdJZQXeZn[|recall QDY^|receipts #_IZKY|reception #ZCbIY|recipe *^k[|recipes 9]CC_[|recognition ;^|record 1cBZV[|recorded &Z|recording .^4aS^|recruiters BaXZiam[nD|recycling X[nC|red BbCbD[|redundancy .^>]DZe^kX|ref ,A4[@ZgXn@|refer !]*E6YG[OD|refund DYYXkZnC|refunds #D,E4Y7D=[>CCZDEQBkZ|regional *ZE]|register "A'Y5]7_D@HC]]|registration )[E[]^aCkYna|regular )[;X|regulators #[7ZIXn[|rehearsal CYQ]j^nC|rehearsals >]TYd_hZ|relaxed SZk^|release AECYDDIWhDj^nB|remember "Z#b%X/W:eB[I]MANZT[aamenE|reminder &C-D3[4E@BC^KBSEgDj^|rent #E,Z2W4D=XCED^JZYBa]k^|rental nX|renters 'ZDY|rents /ZC[j]|rep ,[QYfX|repair H^jan_|repairs C]VY|repeat .g0D3[EDnE|replacement .]4YC]DDiZj[|replies 3cX^nD|reply #b'A(b,[3E=C@CCDFCIcKGM^SXXD[__Wj=kCnF|replying #b4ZDFI_|report 1Z8Zb^n]|repost (_*[7CFCM_]EmF|representative ]G^]aD|reps 3Y4[XY|request !a^_|requests ,CC^ZXnD|rescue j[|research &Z/_@[g]|reservations ,[D[|reserve !a)@C[j^|reservoir nD|residents (C*Z1]3C7D9Z:D;Z=[@ZBfDCW^]EbXeDgYhZiclB|respite )Z|rest ,cMZN_QZf]n[|restock !b,D7[QE][|restocked DD|result 4ZC]j^kZ|results ,^=Z@DAEEUFEH?I_Q^UBXXeCnB|retail -X|return i^|returned .DQ]nZ|returns .Y0]=YC]DBQCUZb[k?|retweet (b6_:[Ma[[nY|reunion )^/[JbNZ|revenue /YEW|review 2bW^nZ|reviews 0[2]CYD[SZ|revised #a|rewrote YZn_|rhubarb #bIYKY|ribbon V]|ride !])[,C.[^[b]|riders #c@^I[j^|ridgeway b]|right "]#b/X=YBaM]d[i_|ring !e"C#F&F)E,A.F3D4E6[7D>Z?EDBND]E^Ee^kBnA|ringing "_CEQD|rinse D_jZ|rise Bcib|river CVDCjanC|road CanA|roads C[|roi /]nD|roll (b5hB[M[Zci[|rolling 4DYF|ron +^|roof ,E]^nX|room ,EDEQCbZ|rooms )=J^NE|rosa ?[CCQ]|rosalind &cKch]|roses %Y|rota d_|round +^6Z7bCYDbPZX]k]nY|route #WCAQBk?nA|row C_DDICQ^YYnD|rowan &Z?Y|rt (m:ZMg_E|rubber ,@hZ|rules 8^|run 3X6]7^8C:FDb]bj]nD|runa &FKD|runners "FBZi[|running ,X.Y<ZC_|rural eY|ruth &ZDDQX|rye iCk]lY|s 7GQ]_Cn]|sad KZgF|sadly ,_Q[nZ|safe k]|safety %a:cA^Jaabh[|said %],^7a8[:[;^IZ]aa]bY|sailing @]C^|salary ,]4Z=BQZjYkD|sale !b7]G]UZX[n[|sales /[0?U@|salted K[|saltmarsh 8YA[K]hY|sam &a:B@ZK[aEg_|same #D.D1C3F8B<E>DEEJCQZXDY@i^jYlY|sample Ld|samples 4Z|sandbags DdQZkan^|sandra #]|sandwiches K^|saskia &_K]|sat "Y0Z>ZDZQ?kY|saturday .D2Z4@7CCXDBFXY@a[dVgYkD|saturdays #^QCnD|sausage 0d|save !A(]/Z3a7Y:@C_D[E]MXT[X[l[|saved C^|saw #ZC<|say !a#C'c(e*f+^.]3A6X7A8e9b:];D>Y?EBCCEDkE]FCHDL^M[O_P]WWXD]D^]_^a^bEfBgCkflZ|saying .[2]4YS^eZ|says ;[QYb]|scaffolding dZ|scam eY|scan CZ|scans QDWY|scheduled 4[C^j^n=|school "Y,C@DDCI_eYgDj[n>|schools CY|science 7]NXaX|scientists /]F[T^|scope 9[|screen ,ZC[DaQ[|screenshot ,F3YDYUYg_|scroll .D7bFfUZ]am[|sea MZ|seal kX|search 3_S^X^|season 5^7B|seat S]|seats !_7gDZIC]aaZbCiY|second &?+[>^I^JXK@P[QaY^]DgXn@|secretary n[|section &D|sector "[0c;]UY|secure +[7Y:_GZH]PZ]Y^@|security -E4ZC_KYQ]jakc|see "=%?(C)^+F,DB^DZE^FfG[HEKGMARdU[VAZ_^Y_AeFkFmb|seed ?X_YnC|seeing @[|seen "@,BHF|selected n^|self !D)Y@[nB|seller ,?QAna|sellers F[|selling !A/]7ZTbW]]]e[n_|semper ,X?@fA|sen /aCETYn^|senator nZ|send !E#E'U(^)D3C4?5]=GE]FEIBKBM[NDODQZTDZZdDg[j^kal]mCn_|sending %]B]PXYZg^i_|senior "^Ed|sent #F|separate "?#[hbk[|september 2[|series 1X;_|serious 3aX[]Y|served 8[|service )Z,E4D8ZC[J[k^|services ,Z|session S^|set !B+^,C3g7e8X;CFFGAQHXg]faXhC|settings .ZDb|seven /[7[CEFZHYOX]Zh]jBkA|seventeen E_l_|seventh KYb[gZ|several &D4EE^I]YZ|shake ._D^S]kX|shall "[)C,BS^[Z|shame 7]QE]Xn]|shana @[|share !^(c*_3Z7X8C9^EDFCMdQCSEX_^D_[eWkAnB|shared C]D^QBg]nD|shareholders D]k]nY|shares CDjG|sharing *^:[DZNa^Yk]|sheep ,=QBWZ|sheila DYjY|shelter CZD^jE|shelters C^nZ|shift ,^>Z|shipped 4c<fREYZc]|shipping C[j]|ships :[aZnD|shirts GZ|shoes ,YK[QD|shop !Y,^6A7DCYEBF@KYQ^RDS[TV[CaZbZh@jblBmBn]|shoppers ;^BYiY|shops 2[>Z|short "C#]2CC]I^SBWC_?gWkZ|shortlisted 1e;_<[Veb[|should #Y4c=[CcdZjZ|shout &^'e(_?aDDN_a?f]n_|shoutout %[CEPXn[|show !B#c(_)]*[CCI]M^O^QZ_Z|showers C]DYJZObYCj]|shut Q[R_X]|sick .eS^|side C^|sign !Z"Z'Z)D+F,B0D1C2[3h6f9^:^DBEaG]Q?TdUBVDXeY>[_^DdDgAnY|signal ,Z|signed #b,BQYb]g[ka|signing >ZQYVYe^n[|signs g]|silence 7e>YM[][|silver 1f;E?ZAdVbh^|simple !c5c;cZ[bY|simply ![*^+C1Y;XG[]A|since "[#[&>,J/b1b5[8c;bJCTVVYZZ^afEhZkB|sincerely XY|single ,F>]C^|sir @[CC|sister #]3[@Y|sit "_,>.Z3[>^DeH^KYQ=a_eYjXk_|site &C,Z4[Q]f_|sitting /b<[>[aYea|six !b&B)B+e,[0d1^9D;X<d=_?ZEbGaP_Q^UYV[b^ccd]eEf[j<l[mE|sixteen AX|sixty 7c=_QBY[|size QC|sizes ,[C[DDJZQZ|sizing 4^|skip .a6Z7bCZQZSa]c|skipper &B,DQY|sleep 7[D_JXLXSYTZ]Y^YbEnC|slept +^,m7]PaQe|slide FZ_EnE|slides +C.^I[Q_RFZ_k^nE|slightly nZ|slots KW|slow /a:[CBGbT[a^|slugs D[K_k[|small "C#Z4a8C:_;D<]AEC^D^FCK_RDS@Z[^B_baWb?kZlEmEnc|smart .[7bDFNBS[^XaDnE|smash (Z3fMaXca>|smells ,_PDnY|smoke CW|snap 'Z(Y*^H]LXO[i[|snow D[YDd]gEj]|so "f#i(C)[+B,E-@/V0B295=6E8A9G;_=D>^@[ADBZDEECG?H[IaMCP@QDT]UCW@[?]Y^E_CaPc]fDgWhBjIkBnV|soak D]|social ,D:YQEnZ|socialism nY|sock ,Z|socks #_,]IZQX^[|soft #_)D-bIcNG|softest +bP[|soil CYQDj[nB|solar :C=XQ^d[kC|sold ,^1i4Z9Z;Z>Y@GCZQ_VfZZ_[e^i^|solid ,]k[nY|solidarity %Y:Y>]CCJZXbeZn[|some #^%D(D*D,D.]/F3A5A7B:W;]<V=F>[?D@bAYC?D?FENUQHRET>UFY^]>_Taac[gZkSlE|somebody #c&S(^*D,_5E9[=F?[@cC>D?FEG@IcMWQZUYW^XD]CbBf_g_jCkD|someone #d&B)E,[4@6W7]:^<C@_ADC=DAH[IeJXK?MDQ_]]_^b[fYg_jAnX|something "@:@>ECDFZG]MEVDaCjEmZnG|sometimes .f;E<Y>^DBQESa|somewhere 1^;Y?[FZQFUZV_X]gXmX|sore )g>[|sorry #>&@)Y*D,c.F3F4e:B>_?A@FBDDBEDFCICOFQdUBWEXEYeeXf@iCj_mAn^|sound "C(X,_.ECCMW|soup #^,D:CI[S]i[|source &[K[|sourdough 8]]F|spa )^|space CEnY|spaces ,F3C7e8ECDHDJZKE]ZjCnF|spades ,^Yf|spanish !c,ZGX|spare QWR_|speak !d&DDEG]K@MEkZ|speaker ,^4Z@[KYQ]YYg[|speaking )^7]E]QA]]a[|special -F;Z?^DCKYR[VC[HfanY|speeches 1]|speed ,E|spent "_,c1YACKBaCe]|spin !X3a6[FaGYX[[^aYm]|spoiler )]F]|spoke k]n^|sponsor )[6eQZ[d|sponsored ![CA^]nC|sponsors ,[Z]|sports C_jZ|spots !E]Y|spotted #E&=,Z8[@YEFK>g[hXiYjZlD|spring !a1d6ECDEZGZJZNDVb^]eFjDk[l_nA|squash ,EQA|st 0[1Z8Y<]?Xf]|staff &Y)F,Z<]M^OaW[|stage C_|stall 5[ZZj]kD|stallholders =^|stalls ,]Q[|stand ,B.a?gOaS[|standing .Z8ZC_EZGBjb|start !g)F+b3Z6a7D8D:cC@GdJYT]X_ZH]?aceCj@lBmC|started MZ|starting "]4[D]I[Q_n[|starts #^QbZX|state 8[;ZC^E]l[|statement FhQBVDY_men[|station QC|status CaQ@nA|stay !b+c1X>ZB^DAEEFbN]P[hCi]l@mana|steak j[|steam QEk[|steel !CnX|step -Z8_CBD[GZ]W^Yk_nB|stewards 3_=aG[Xcd^|stick '_3cXc|stiff )faZ|still "i#E&E'a(F)[,[1b3F4d7g9<@=AfCEDEHcMBPBRDSCYcZD]h^B_CeBgFhbkCnA|stir 3D|stock k[|stop 3l5]7[CTDCXgY^[^^De^kH|stopped QZaDnZ|stops DZ|store %_>YJYe[|stories :c|storm 7ZC?G]JZV[jD|story *c,YO^|storytime CfjZnC|straight "[4Y8Z|strawberries 3ZQD|stream C[^Yj^|street '^3aCXL]X[j[|stretch +]=ZdZ|strike =adUjXkX|struggling "]H]JZ|stuck k]|student !A8YCCSX^[jD|students >debn^|studies /b8EDDTa|studio 1^VY|stunning 8Y;[bY|subject >DG_UZ|submit 3]X[]D|subs 6[C[E[S^[Yd[eZj]|subscribe !a"]*Z-Z/B6a7aEbF^G[HYM]O[SY[c]ab[m[|subscribers B[F]i]|subscriptions a[i[|subtitles /E|success .]:]]D^Ba]nD|such !_,[5cZ^h_|sugar /^I[T[|summary n^|summer 8W:_HbI[nC|sun .ZCZM[SYkY|sunday ,@4B7D9^@ECcIFKWMXS[VDjcn@|sunrise CAKaX]jF|supply CcQD|support &[*^8Z<^OY^X|supporters Bdi_|surgery <be^|survey %Y7[CDEaJ^Q]UZY]aAlZnE|suspect CF|sustainability %U-^:_A^JXRZaXcYhZ|swap 3]CZQ]TYjZ|swapped +fPa|sweet (Z8b9[DYUZ^X|swifts _Z|swim jZ|swimming b]|swipe (@,D7D:CBDDEFeHWT[VDXE_EaGmanB|switch !a6H7^GaHFUAW][E|sync 4Z|t !e([7EGZHZMX[[aXbA|ta &Y+Z,A?cI[QAfe|table "B#_,]3aI]]X|tables !f7bGZ[]mY|tag "E%E'C(j)E*i,@0D3B7B8D:?;CBDFBG[KCLFMfO[Q@UCVDXDZD^BaEiEm@nF|take #E%G&D([,A._2B3X4Z6Y7F:C=E>Y?aCEDaGBHEOASbdAfZnV|taken jC|takes CZD]EFOCQZj]kZ|taking 4]7c]]|talk "B)a,Z>[DDHZN[Q]S[TZZ[g^|tap !g)b+[/Y7Z:E@[CDDYEHFaGdNXSDT]]^^_jDm^n^|target Eal[|tarrow ;^|taste 8d;fb_|tax :]DZQ[kZn]|taxi DZ|taxpayers :^nX|tea &C+^,E.DCCN?P[Q?TX^]eZj@|teacher "A'dL]gZjY|teachers #Y.]NZSZk[|teal &bK]|team :D<GAaC[EdhZkDl^n>|teams -]R]|ted &[|teenager ,_CFQ^n]|tell "D#A%D(X*Z+Y,?.a3]4@6[7B8C9];B<D>ACEE^FBHANaO_QARYY^[[]BbEeAg_jCkWmC|temporary ,]?Z|ten "X#E%Y(D0W1E9[;^KZLYSZU[[W_Yi]|tenant 0aUX|tenants #Y=[d[|tennis nX|tenors ,]QY|term C@S[jAnC|terms ^[nA|terrace CZ|test 4YDZnB|text !Y,C.[6Z>YCDHEICKCS_[a]YbFfCn>|texts DC|thank !D&@(>)@*E.B1C3@5E6B7B8E:ZBAC>DDEDFFKGM?NFQ]R_SFU][D]D^BeYgBlSmCna|thanks &:+A,D.C4B5F7C;B=D?XBGC?DFE@FFI[JBK:NCPASGWDXBYYZ?[E]B^Yb_f]i@jZk[lImCnF|that !Y"_&](D)b+F-F.E0[2?3E4f5U6E7Y8E9B<Z=[>]?]ACBDCAD@EFFGH]N_PBQCSAU]WCXFY_]E_JaZbVcUfYgZiDjClBmBna|the !A&C'<(@)?+B/E0_2[3@4]5E6=99:B>@?B@>CADCF]LENBRZXGY__Ai[jDlBmXnC|theatre 8]KC^^aY|their #B%_&Z)D+_,G4]7C;Y<B=F>EP]QBaCg[jFnC|theirs .^|then #V(])a+[,<-X.^1F3]7X8A:D;[<B>@?BBECCD>E[FgKZM^NZPaQASZTWXYYG[Y]^_@accKe@j=k@mb|theo @^Q]|there &C'F(F)C*D,Z-E.b/X4[7E9@;]<b>@AZB?CEE]FbGBHZKDLBODRDSZUCX[ZB]WeEh@iAma|these )E,[GWKDQ[f@|they !=#Z'D(A+A,].C/<0?2_3A4c5:6D7A8B9F:a;C?Z@CB^DCEBHXIGMWN]R]TBWUX=YYZ;[B]?bFdDjCkAlBnZ|things 4D|think "[%U(A,B.E3g9C:a;BF?HaSCT_Xd[C]]^?_CaanD|thinking !["Z)Y7A9B:E@^H^U]e[g[k^|third ,]-Z1e4[DDF]R^V^_ZaGfWgAlYnZ|thirty !Z#_,D/d@]Tcg_jB|thirty-eight &ZOZ|thirty-one <X@YfWhZ|this #[%^(F)<*B.^/C0^2D3D5C6E8[<_=A>@?Z@]AWC>D@EFFDGZHGJ^N?OAQ^V@YHZK]C_Xa]bWeEiBkGna|thomas &D|thornby <^|those (b7e<[BXCDHDQCTF]a^EcZgX|thought -[|thoughts aZjE|thousands -[/a7aG[TX|thread YYkZ|three "?(C*B+E.B3C4Z8E;T<Y=_>Y@cC9DCFBJaLaM]W_^@_@bVcXeCjDlamXnE|thrilled -^5^8H<CE[VX^GbWk[lbnZ|through 8c|throwback ,]1ZQYaD|thumbs (^*aMYO[|thurs "cHZjF|thursday 4DC^DDFZQARXjZmXn@|thursdays #ZCZKDS[eX|thx :E?bJYVEaDfa|tick 7hD^]]kZ|ticket !E"E6[@ZCYDEQAdFg]jZnB|tickets !C"[.Z6b7Z=EFFZD[a]]^]aIdDhCj[nD|tide #dC_j[k]|tidewell =bd^gG|tie 3[X[|till >cC]I[KZOYb[e]|time 5]CCTZjD|timeless 8D:_G[|times >ZKZ|timetable CXka|tiny ,[;_Q[bY|tip 5aCCDeS]Z_k^nT|tired "b9B<bHaJ]QY^Z|tl =[dZnY|to #f&?'[(C)c*],[-W/C0^2B4d5@6@7@;@<@>[?X@jAABbCCDaE>F;IcJ[KAMBNbT?U]VVW<Y[Z=[A]A^BbYdAeZfYgki^k[m@n]|toast !E#ZI]SZe[|today !A#B&X)C+A/@0b1[2E3B4=5E6F7E8C;h<Z?B@AA_C>DCEDFFI@K^M]SBU_V]YC[C]A^CbYccfDh[iXj?mYnY|toddler +Z|together 1A:A=CMYNFRZUDVB^[bCiBnA|toilets CYe]gX|told &E,[4ZSYY]eYnA|tom ,]|tomasz KY|tomato C[Dg|tomatoes D^WZ|tomorrow 4W7YAZCbX]ZY]]^Xja|tonight #@7@;E<b?DAFCBGCHDS[TB]?bCjDl]|too "_#^,]4bHZIZ|took ,e<DQffBi[nV|tool CZ|toothache D[kZ|top !^#e0c5_;]=D?cDDIbU^b]j[|torch DceZ|total >[|tour <bK]cXhYmB|toured QEeZ|tours &C5_CZZe]aa_kW|towels ,Z|tower ,]dZ|town EZQZjZlXnY|track <ZC]j^|tractor C[|trade ![8YCCGZ^^|traders )Z3]BZX[Zbd[|trading REX^YGnW|traffic ,[TEVE|trail *_C[O^jZ|train 5]ZZn[|trainee 5]D[|training >]C^SdaCh]j]|trains +]PYQZYDjZ|tram &[,[4DQZ|trams -Z:ZR[aZ|transcript #Z|transform !Y8]:[^Y|transparency :ZCClWn[|travel =X|treasurer ,]Q]|treat 7A:]D[QBaZbZmFnE|tree C[gZnB|trial !BCAQ[|tried #aI]n^|true "Z#dMX|truly 1Zl[|trust 8BVV^Cb^|trusted !Z/c8]ADGATab[nD|trustees TXkF|truth /Z|try !^.RDbG]IYQBR]]Eb^k_|tues ^Z|tuesday 7E:F<]>CCcKZY[gAj_nD|tuesdays ,D2dQFWbgB|tune 6bEYh^l^nZ|turn .C3c7aCAD_Q]WBXa][a]jDl_n]|turned ;ZQ^|turnover 1Y|turns ;[F]|tweet 7C=dd[|twelve 0e;D?ZE[H[M[U^lZ|twenty )[.b6a=_N_d_ka|twenty-six ,]IWQ[|twenty-two "a4Y|twice #^4YI]|two !F"[#G&D(D)_*C+Y-Y.[/Z2W4^8E9F;C=]?C@ZBFD<FBGDL_N^OAQEUDV^X]ZWe[fFhTiGjD|type '](h*^+]7CD^L_MfO[P[a]nA|typing ,[|tyre 5]DYkY|under .^1D3E4E8E<C=^>F?@@CC;DEIaVDYDaCfCj>nE|understudy &[?^K[fZ|undo IW|unemployment /aC?T[j?nZ|uniform +[S[|union *Y/Z:];YOZQ]TXa]bZ|unlike %[8ZA[JYUZb]|unlock "B-?8]:YCAHEJEMDQEXD]]^[a_jCnB|unpopular (Z8E<^IEM[|unsubscribe "Z.[HXS[[]nX|until #B&[,E.B4Z;_>DC[D_SGYcdCkX|up !b)B3[5D7Y;d=[CADFG^X?]_aBb_jDlA|update !D1YCZEEb]f^j]n]|updates JZYbj]|upgrade !^"Y'[)=6_7]8dD]ECK_LYN>[[]_^cnF|upper CYnC|upstairs 9a_]|urgent &Z6^7YK[XD[]kFn@|us %Y1[>]VbaajE|use !^#F*D.Z3^5]7[C_DbFFG^HWKDNYOES]W]][_CaCeBkbmF|used ,]D^QE|users -]B^i]|usually -ZGD|v2 ,CC]Y^jYn_|v4 1c<^CBjE|v5 .YC[jZn]|vacancy CCKDdZnE|vaccination /YC[nZ|van !eSbd]|vans 3dXZ|vantor +^P]|varifocals "A|vat SX|vegan U[|vehicles 3a|venue jV|version #Z,C/E8YA[CCDDE[IXi_lZ|very ,C;Cnb|vestry +Z,A1_Y^|vet #X)]7]G]]Zj[|veterans na|via &[FDKa|video kYnC|viewing ,DCEQA|views 1^3_|village =Z|visit "Z<bEDH_X]lB|visited 1YA]|visiting CZD[nB|visitors #];[BcC[I[b^i_kE|voice 4Z|volunteer CCKCjCk?nC|volunteers &Y,^.Y8E:A?BBFD^KYQ_ZXjDkBnB|vote !D.a3a8G=DDCE_GBHAVEW]XZ^D_ZhClZnC|voted ;mCc]]aZbffaj]mE|voter a^|voting "D,[7YCFXYbZ|vouchers !B"ZC]|wages /h2YQAT]e^|wait ,E7[F_mY|waiting 3Z:[>^eYj^|waitlist )]D]kY|walk !Z#D._3D7CDZGWH^Q_S[]@^DeEk[|walkers 5ZZZ|walking !EC^X]jbk[|wallet n]|want "e)c*[.c7B9>FbHgJBNWOcT^WFZ^]@aCm^|wanted )]@ECZKYQ[gFl]nD|ward #^7ZF_I]J^kAnG|warehouse 3Z4[7YCCQ]jC|warm ,AQD|warmest ,ED^QDk]|warning 7Y:]DbQ^aZ|was %]9^A[QI_Wb[nj|wash b^kZnZ|washing D[YY|washington :aaZnZ|watch !D"A(C0Y1a3B7E8BCCE]FcGBHDMHUEV]XG]C^Zc[h_lXmd|watching .^>ZQZS[|water #B&E,@?B@BDAQGSA_]gYhCjdn@|watering D[YY|wax DZk^|we !@"B#W%]'>(F)X*=-E.A/C0F1^2b3C4a6Y8^9F:Z<c=Z@5AcB=CGDDGEJULBPBTDV[W]Y]ZE_]aVcdgDh[iBjBkB|weak 3^|wear .]3Z:EKEOaQ^SWZ[gYjZn]|weather D[ka|web ,FWZ|webinar *^-ZK[O[QVS]jAmEnB|wedding 4ZC[]ZjYk]nE|wednesday #]4ZjC|wednesdays k]|weds ,ZC[Q[|week &EYXeZjDkCnC|weekend ,_CXPYQX^Zn[|weekends NY|weekly RY|weigh LZ|welcome %g&[,E1E8DE^J[KZVB]CbDl[|welcomed KZn^|well "e#B&^(E+Y,Z3D7B<c?e@^CFEYHcJCK]WVYZ^ZeFffg_hZjCkT|wellies D[O^jY|welsh kb|wen ,[=YdYjG|wendell ,C@]nZ|went ,]4dQ[Y_eYn]|were 3a9f;aX[_[bZkE|wet "]CCD^K[QAk]|wexcombe E^Z^l]|what "C#B&A'?(h)@*D,F->.:1Y2^3B4^5>6A7D8=<W=>>A@8A[CCHHIFL@MbOAQWS<TVVZWEXE[C]E^Da[bFdDeBg=hUiPlVnY|whatever %g,C7]:^<[=[D@JeN[QAa_kA|wheel !B,[Q]|wheelchair #A=YD_k]n]|wheels AZCD|when !C"^#C%_&C(A+Y,>/W0D2@4=5E7_8?:];^<]>B?A@TEFI@J[Q=T_YC]_^Y_CbgcadBeBfBgFh>kDmDnD|where "c(a2C3C4_7D8^9^:b;^@CHeMXYb]A^U__aegAn]|whether #D'B)B+D.A7@8[;C=D>CDAM]SDZB^cm]|which ">#B%G'B(h,B.D2F3E7@8F9a:@;D<[@ABCEDGCH>ICLAMeODS>UAXBY=]@_[bCd^eAfEg>hDiAk>lDmEnY|whichever ,Z|while #D%C+Z,>/a0Y1[4B;h<BCAE]JCMZQATZU_V_]YbejBlbnB|white #BCDKDY@|whitening ^C|who !E'](b)Z*Y.C4^5a8E9d@8BcF^HBIDKCLZMbN[ZX]D_]a@bYeDg=|whoever #@,^3a5B9Z=]>[?f@dCFDCQYX^YAZD_]dZfbgaiF|whole *a=_OXdZ|whose 9i_[|why !^"h#B)B.B2g5D6F7E8e9:;?=A>E@9D@FXHhKZM@N?Q>SBTXW_^e_<d@g;|wi f[|wide C[QC|wifi ,DC^j]|wildfire CFjG|wilf ?^D[f[|will !F(=,].A/Z3<4_7Z9C:aJEKAM>N@Q^SBWB]Ua[eYlZne|wills "C|win &]6D;]KXO[WZaCf]nY|wind C[DASEeAj[kBnC|window ([4[DDYZfZnD|windows 4[CBKYjBnB|winner !C#Y&X(C,D;BECGCI[bEgChEi_lB|winners 7]:^XC]_^Da[hBmH|winter ,CDBKYMFQBgBkKnA|wipe DagYn[|wish ,]QakBnD|wishing "])a8C:XNa^Ea]nc|with !>"f#E%]&](E)]+e.C/]0b3F5^7[8^;_=D?A@@AcCDD>FCHZIEJVKYM?QETZUZZY^d_Cb]fBgDh[j?k;nB|without #b+_4Z6[7aI[MZ[_][_B|woke ,]0VbY|women /a4X7YCAQZT_YZnZ|wonderful &E,ZKGnW|wondering "^HZS[TZ|wonky Q^W^|wool &F,CDCKCUXkC|words :]|work ,a-Z4D7bC^QbR[W[XXfD|workaround D_k[|workers /YjY|working EdlbnA|works ,EQC|workshop ,[CDgZnB|world "]8^:D;[CEbchYjBn[|worried D]|worst ([@[g]|worth 2c8_DAG^K^WXjEn[|would %Z)C+Z.Y2_7^@DBcDBEcHXMZSebFgBkB|wow !D:DAbh[|wrap D[|wren ,a|write ![&F'c)D,E9DG]LbM?V[aBeEgYhAkXn@|writes Ce|written &[2[C]IY|wrong (e4jCCMdYg_CaD|wrote &A+]5_ZZ|y'all %].c5Z7]<d@]BhJ^S_dZg]ia|yard QYX^|year ,Z>^@^DBEDQZYD]]d^e[gYk?n@|yellow CB_^|yes "<#b&D(C)_,h3E4H6d7D8C:E;@<C>B?FFDIYKDQc^Ce?gDjZne|yesterday #Y&F,@1]4A?@AXCADEEDFZSDY?]DgYh^j<|yet ,@4@:ZQ@|yoga :B@EG^gF|you !;"[&?'C(D)[*E+B,Z-A.[3]4F5Z6=8?9::]<G=X>^?a@eA^BACBDBE=GBH^J^KDL@MAN_OAPERWXZYB[A^D_Ac?e[fZg]hDiBjEl=|young <_SAnZ|your !A"Y%c&](C)Y+A,@-D.F1D2F374A6B7Y8:9C:f=@>B@cB?CdGEJbODPAQCR^VFWCX?YB]^_=adcBd?eBg^iDlDnZ|yours *b.d7^8g;bAbD[KCO]S^XZ]Y^_bZhZj[nZ|youth :FQDWZ|yusra &],_CZQZ|zero !Z0]7[:EUY^F
a|!?"B%E'@(Y,Z.D0F1B2E3?4E6C7@9D=CBBC=ECFDGCHEJCLHPZ[D]E_Ff[iElDmF|<emoji> 'D(l)?*]3C7A:C;EDBLBMmN?O]PEQBXB]=kDnA|<name> !B"D#A%^&A'E(]+^,B-^/^0D1d2Y3[4@5D6[7]9_;^<^=BBCCCD^EfF^KDLAN]ORP[QFR^T^V]Wb[[_]dDh^iBjFl^mcna|<number> !D"=#F%^(C)Z*c,B.Y/Z1E2@4Z5W7B9];c<>=T?bCBDcFXGBHBK]LWO_QFSVTWUSWAXA]D_Wb]eVhEk_nY|and #E4cY]eG|b ([/]0]5]9DZ]aC|baby &B.D4Z7d;C>^@[AZDCN^SBY[e_hU|background S[aF|backup #WD_|bacon &Z|bad #S'B2F:C<C>^CBDFI]MCWXeZjFk@nB|badge .Ek_|bag &D.[>CD?Q[WCZ>kA|bake &[|baker QB_F|bakery +W|balcony ,[|ball )Z|ballot :[d[|band &C-Z;bbZ|bank "F%]3[;]>B?]CBDBEZH@JZeCfYjBkDnW|bar "D#[&Z7YJ^Q[[Y]Zb?jZ|bargain BZiY|barn &h3a9E<[KaX[nY|basement 1Z|basket #Z,A5XCXj[|bath ,[@CI[Q]aD|battery 4^|beacon 8Z;b^Z|bean =[|beautiful 1g|bed 3c>^@[|bedroom ;^b]nC|beer &]<_F_|bell ([1[VZ|belt ,YCZ|bench ,A6Z;Y<YK^dY|beneficiary 5[|bespoke -]Ra|best %Y->8DaZ|better #E,@-].A4A9b;ZDCH]J^KCR_WXXBYXZZ]Ae@jDnB|bicycle kEmY|big ,A5X;A<a>C?^F^QCj[kDmZnW|bigger %Z0e;]A]J^bZhXjZkZ|bike #D,Y2C4@8EQ_YB|bill +F,G5[?[K_PDQ_bDg[jCn^|bin jA|bird "d,[4_YZaF|biro D_YFk[|birthday "_&Z2Y9B>geb|biscuit ([,b7X;[DCM[Q_e[nE|bit &C+X.X/E0C8D9[:D;]=E?EA_C@EEFFKZTAUBWA_ZfEgCkY|blackbird ,A|blade >D|blanket 6]DZKFQE[Zj]|blessed QE|blessing (^,E<aQCaD|block &Y?[|blocked ;ZD_|blue #C>[@CBCDDQ]d_fWgHiC|board 2[g[|boat ,^0^<^UYj_|boiler "[5XDDH[YZeY|bold -b1B8C;_ACE@Q[h[m[|bonus (a2a=ZWaXEd]|book #D([*E4X7]?DD@I@]XkB|bookkeeper ,]k^|booklet )[|borrowed ,C<DNC^^|boss (]|bot 4ZDEkD|bother >]|bottle !_"Z*X2aGYH]W]|bow ,Z0^;]?eU^f_|bowl #X&X8[K[|box "E#?&D.B/D3_8D=Z>C??DCI@NCQ>TC_CfAgLjT|boy ,^4C5Y?@@@g?j^|bracket BCD[iB|brake kE|branch 3]Dc|brand (Z*Y+[?Z]B|brass QEkY|brave >]eZ|bread B]n]|break )a5]N[QDZZg^|breakfast ,[|brew 1]?[|brick 4_|bride 4^5[GZ^Z|bright D^|brighter "Z-F8XCCMCbZjDlEnD|brilliant 4YX^|broken !Z"E#a&Z5F:]?_@GAZK_bBfY|broker 2]W]|broom #[@[g]|brown ,]6]@^gZkE|browse aF|bsl ,[|bucket &[*Y,]:FK[jC|budget &g2ag]|bug #^,_4b9ZY^__kZn^|building "Y&[D[QZ|bulb *]O]|bun *_O[|bunch ,Z<_|bungalow QC|bunk h]|burger ,]|burst ?ZCZQ_|bus #C,X.Y4]5Y8Z;b<Y@[DBQaW[_[b^gcjBkC|business TXZ[|busy %E8[9Z:AA]|button .b8ZDBQDS_|buyer &],?5]D[QBZY|buzzword %[;^JZbY|cab "ZH]^]|cable ,_@ZjZ|cake &B:C?^KEQ^XGjDkD|calculator #^B^iV|calendar ,a|call #Z)d,^.B7D9C<^>FC^MANfTZWEXFbBeJfTg]nE|caller @Y|calling %a:aJ]|camera =]dZ|can +a-X0ZX]mY|canal "]<Y@aQYgX|cancellation +E7Z]X^YnZ|candidate >ZQFe[h_|candle :[iZ|cap ,@QA|captive 5^Za|car <Y=C>bCBSG^Z|caravan QZ|card -]4AA^K@Q@R[W]Y@e[nB|cardboard 5]ZY|care %[/[JZbE|carer ?[D[HE|carpet ,[3Z|carrier &B?EWDeV|cart ,C|case &DDcKBW]YXeDk]|cash "[#X|cashier =]|casserole 3]XY|cat ,@4^>^PFWBY^dZeZkX|cellar &[FEe[mF|cello #D9[KZ_]|cent 4]QXnY|century E^aBlY|ceo AXFZh[m^|cereal 4[DZ|ceremony 1e|certain 8];eAXFbV]^bbcma|certificate !Y&E,C4V@[QBUY|chain S]|chair #X4F:C>a?YCDDAI]ebg>nD|challenge "ZnY|challenging -]|chance !G*[3F7A8D:BEAGCHZNZOYXE]A^DlBn@|change 4aF[QDm]|changing &Z1[:DVZ|chap #X&Z>^k[|chapel 4[|chapter ,C2]|charge FbWZ|charity 0];D=[|chart >YQB|chat Y[|chatbot Ff|cheap "D7[>CkZ|check 4^=]DCg^|checklist CYD]k]|cheeky !E"[(B|cheese "A,b4[KFY[|cheque '];^a[|chess gZ|child !B)@,D/e9Y:?D]IBKBN?QETbX]][aBeBg^kZmZ|chip "Y#DICKCn^|chipped ;Z|choice ,E/Z7_DCNZXW][m]|choir +_,[;]V]|church &Z,[|cinema *_9[;^b[|claim ,C|class /^>YNZjY|classified A_|clean ,_/ZeCfZ|cleaner &[K]d[|clear ,BQC|clerk "B9[|click !Z*eXZ|client +Z,C.YAZY?hZjFkZnA|clip /[T]|clipboard .]S[|clock nZ|close Q^|closed ;]eW|cloud "BE[|club %]1]:ZIYJYVY|co _[|coach ,[eBgD|coal "^#B|coat ,b.C7Z@[BYKFQ]SC|code F[m[|coeliac >a|coffee "^#B,D/D2X6Y:Y?^BaDDH]JFMZQDT>]_aZeDgaiYnD|coin #[7]D[][|cold &e,d7a<b>Y@ZKbQe]Zg[n]|collar #[|colleague #D,@0ZQHkE|colour D^|comment &]:]n[|committee ;Z|community %Y=ZiF|company ,[2Y8D<[DDQYWZkCnZ|comparison '],ZQ[|competitive E_|complaint #b,XI^nC|complete .d:[Sd|complimentary )[*C5[BYG^N[R@ZWeEnF|comprehensive AEED|computer "ZHZ|cone 3]|conference 4Y|constituent #Y&[,]@]I_nc|consultant =]_Y|contract #[CCDDMZQY|contractor ;^=CCCbY|conversation ,C:X|cookbook ,ZQY|cool d[|corner <Y|corrected 4[k@|correction QE|corridor 3[4Y|council #D;dICb^|councillor ;[|country +_FZP^QFb[|couple 2[7[eAfV|courier C_|course @ZCaiZ|court &D,]4[>^DYeYnE|cover FC|cracked #^7Z|cracking #Z+Y<[|crate 4_D]SCY^k]|cream DCkE|credit +a,B4Y=_CYPZd[|crew ,EDUQD|crime :Za]|cross &[,[DV|crowd ;bV]b]nY|cry ,Z|cub >C|culture ;]<Y|cup >[?DfEg]|cupboard 0]QY[ZnX|curated ![8ZN^^[|curtain jF|cushion ,]>YQYWYe[jY|customer #c%]&a,Y4[5Y8C;D<D?]@bIeJ]SCZZ]D^BgcjZkEnD|cut !c,B2[IBS^|cutting .]?^SX|cv ,[>ZSVe_|cyclist g]|dad #Y,B@YI]k]|daft ,?2Z>^@ZQEeXnD|dairy A]|damn ;_|damp lX|dark (_4YMY|data 0]aC|date !_#B,E>[CFDZI@QWSBg]jYnC|daughter %Z,DgX|day !_&^)B+@.C/[2^4D5C6B7Z:X;X=]>Y?D@CCYD[I[M@NBO]PCQXT]W_YBZBa]gCn^|dead >aF[Q@kAnE|deadline ,^jEkX|deal /Z|debate 3_XafZ|debt DY|decade ;Dmc|decent 2Z9[T[WYjZnD|decision ,F@[FcJ_^Bma|dedicated %^-d<ER_|deep bD|degree /Z@FBZDEZZbZeC|delegation #[I]|delivery %[eY|demo !A)b6ZFFZY^Y|dentist <[KZM[|department -];_K[R]b^|deposit 4D|depth ,EjD|designated -[<]R]|desk ,C1ejZ|destination -B8]^cn_|diary &c5[Q[|difference 8]:ZNEX]a]mZnA|different ,B:BDCI=aAgDjAnZ|digger ,a4DCYLX_Ej]kZ|digital V]|dinner ,]?YE]J[gY|direct 4ZYX|disability nZ|disabled QE|disagreement -[8Y|discount )C,D2]3]NCQCV[|discovery 5a6ZFZZ]|disgrace nY|display CX|ditch ?efdn_|divorce ,^9D<Z|dm 'B)^*C4YLFN^a[|doctor ,A.EDW|dog "E0Z:B>[H]Q]UZ]Ye^iEjYkZ|doll f^|dollar 4D|donation .[DXQ[|donkey &E6ZKB[^|donor 7[DC|door ,>.]5Z:W?DC_E]SbZYaZeDfClb|dot (cM[W_|double &EMDYB_[g[|dozen /_>FDZeB|draft fZg[|drain &ZDZ|drawer #^,]7Z>XDZF_KXNXQajD|drawing &Z,a?ZHZQ]|dream +^,B:]A_EEP_gB|dressing :B|drill 7[B[H[]YaG|drink ,F.Z5Z:[=C?]S_dC|drinking 5]Z]|drip "[7D|dripping FZ|driver 4CQEfF|driving kD|drone H]|drop QBn_|dropped D[|drum ,^|dry ,Z4Z5[:[;ZDBWBY[Z[b_d[fE|duck ,cDEK]Q[Z_gFjZ|dull 4C:Y|duvet ,_@TgX|dynamic -Z8^:ZX[^Z|e /Z9Y>FDdQCT_k^|ewe #ZI[|face ,].C|fair ,B;^?EDXb[gZjZ|fake D^kY|family !A%b)?,C7Z8D;F<C@]ABGBHCJaK[MEVCXEZ_]_^CbAeBgZ|fan ,Z7[l[|fantastic -[1Z8]:Y^[h^|farm ,DD[jZ|farmer ,C|fast "F8]:b<Y^YbBh]|fault nX|favour 3]XZ|favourite .]Fdma|feature :aFba_lWmX|fee 2aQZdAnD|feed ,Z|feeling %E,E:]QFU[|fern ,Z|festival iY|fever D^|few #c&B)F,=-C1G6[7D8D9E:C=C>X?BAFD@I[J>MDUX[]]@_DgEhCiAj[|fiddler kE|field @ZIZ|fifth #b/d2c;C=]?BTbW^eWnB|fig @F|fight ,]nX|figure ,B|filing ,[|film ,YQcf^|filter D]nD|final "BNZ|finalist ADEb]^bZ|finger 7X>CD]][kV|fire -Y2ZBYC_D]QCWZjakC|firm 0Y|first #a&A([4[5Z9^QBTXW]ZZ_]hAkZ|fish #B=]D]IEK[QV|fisherman #a|fishing nY|fist ([D^WZ|fitter ,[Y[|five &[0[D]E^K^l[|fiver !],E.Y0^7^D@GZO]QBSXiZjEk@|fix ,C.E>VY[nZ|fixed #B&CCaD^|flag (^,[D[Q^g[|flask #V,Z.[Q]]]gDkV|flat "Z#_(^,[0Z2[]U_Z|fleece =YUZ|flood K[Q@jD|folded ?[fZ|folding 0^<[U]|follow *g6ZOdXY|food ([;]Y]bZ|foot 3^D[|footnote 4EC[YB|force h]|foreman ,A|form "[#S,B4@5Z6ZDBEYYAkD|former ,^<_Q^c^|fortnight +D>WD^Q_S[WEfZk_|forty F@mD|forum 7Z|forward 8X|founder 5[|four ,Z|fourth 9];E|fox ,^Q]|free !X&a)C+c,Z6C9^>VD@EZFCGWI>KaMBPZRZTBWZXE]b^Z_]fAi[kAmB|freezer #],=Q@|fresh "[4ZA]DYhZ|frictionless -a[Z|fridge BZO[Q^Y_i_|friend !Y#B&@*B+D,Y0_3^9CG^ICNXOCQ^UYX[ZA|friendly 8YHZQEaajE|frog lY|fuel HC|full "_#^(^,W.^1c7a:E<]>BDBLXM_N_SXVaXBYG]^aBdCn[|fully -^|funeral )[D[|further 1Y2ZG^WZn[|fuss ,_.YKY|future "[4[n]|gale fY|game !Z,Y:[;XF[LYX]]Za[lBm^|gap #B@[jZ|garage ,C4E<@AaXYaZbYl[|garden #D,=.[5Z7Z@YF[Z]h^jD|gas DD|gate 9C[Z|gateway 8]:]|gazebo <Y|generation ^[|gent &]|gentle "Y3X5bX]Z]|gentleman &]4Z;cIXQYbV|giant ,[K^|gift "])b7E:Z]B|gin 8]|girl &F)],]0]:A?BKDN[bX|git n^|glance 0]|glass .Y8]G]Q@S]^[a@|glittering 8a^b|global -C|glove IA|go #@9[:]KEQdW[eC|goal -Z|goat 7]KX][|gold 5^<]Z[|golden %[;Z|good #]'^)Z+B,a2[4A7X8A9B;?<C?ZAXHGJYKVL^NWW__?aYePf[gZkDnW|goody !Z7X]]|goose ,a.ZQ[|gp CEjCk[|grant #E&[|graph 0]U]|great "a%[&C+F,C1C7C?EE[HWIDYAjB|green +FDE|greener :E^W|greenhouse 5[|grey CFQCjB|grocery AZDG|ground D^k^|group )Y,B.[;Y<_EYKCbalX|grown C^Q^j^|grudge <Z|guard DW|guess 2FD[FFj[|guest :_GZa[|guide >[QY|gutter >Zh]|guy #]0[U[|gym @ZhC|habit 8Ea]b[|hair #],aQZ|half /_>R@]CDIYKB[W|hall (]/]F]TZ|hamper *a=CO[Z^|hand "C4C8B>YKEQDS]bC|handful ,C-C7a;[F[]YbYnE|handle 5^[Z|handy +_5YP[|happy ;^<ZBAb]|hard ,D4X;E>^KBQCaYj[|hardship D[|hare QD|hat ,X:E<YaDnA|haven 8_^^|head &X)b,D5e;[<Y?[NXZ[f]|health F[m_|healthy dX|hearing ,A.F:ZQ@a]gZn_|heart %C(^*[7a8Z:AJDM]]Z^[kZ|heartfelt BY|heat 2Y|heavy -X7[QCR[e[|hedge &BDEK@YYkC|hero "Y/E3b:^;YMCX]]Ca[nC|heron "Z,^QY|hi ,Z]]|high :]|higher DZ|historic 1aV[|history ,DDdkZ|hit ,X;ZQW|hobby 8Z|hole 2Z4]DAkA|holiday 7[8ZH^MZQDkD|holistic -c1CABR[|home ,B1[8E;BTZV[^_kB|horse #C&E,DD[ICk[|hose .D4YCZ|hospital #B,Z.C4[CCD?d[e[kD|host 8BFZS^i[|hot &F3]4Yg[ka|hotel 3_bF|house &C'];B>EDDK?Q[^XeBg@nG|household 5Z=]dZ|housing 4_DZn^|hug "Z&[:[@ZK]g[|huge <X@@A_BYVV^@b]c]hc|human &C,E4E:C>[bUg^|hundred !Z%B,E0C1C4F7_<]I_JD]Yb[fB|hurry ,Y4[D[|husband #[,^|hymn ,_KD|jam X]fY|jar *[,D5Z@[GaO[dDh[l]|jigsaw &Z,X?YQ[|job #E%Z,F-Z:_=_>B@W^Ea_|joiner &^4Y|joint E_|joke #E&Z,X4a?[IFKZQYY[|journey %>,C8^:b<YJARGUDXEZE^Za_kDnY|joy +cPb|judge &C0bQ]|jug .Z>[e_|jumper BYiX|junior &^KUm[|keen ,C|kettle 'Z,C.D0[9Z@_LcUaYAZVcZkZ|key "Z%Z(A-Z1D?DR[VEYYnD|kid 4D|killer /c8[Tb|kilo ,[KY|kindness ([|kiosk 1Z8X:[^[|kitchen +]<A?cIZPVcC|knee ,^|knock >[D_eWk]nZ|knot >YVYg[nY|lab &FKC|label #D&[4^DEkD|labelling 4E|labrador ,Z|lad ,_@WU[VDfC|ladder &D,B6C>DKDQC[E|ladle aE|lady ,A0[5]YBnV|lake ,DaZ|lamb )Z|lamp >EkD|landlord @BiY|landmark ,C1c8@AD|language :Z|laptop &[+YAYb]gY|large #Z:FEY|larger 4]DX|lasagne D]|late #D*],aQ]Y@kZnZ|later @[CYUZg[|laugh []|laundry Ea|law %Y|lawyer 7Zg[|lay "W,Z|lead 7];D]]k]|leader )_,D:ca^n^|leading /]8[;X<FAAEEa@nF|leaf ,[|leaflet /^2^IETaW]kBm[|league 7^]Y|leaky 5Z|led <DE]VZlZ|leek 9[_Y|left ,C|legacy :ba^|lemon ,GA]|lemonade &YfZ|lesson ,X|letter "E.A4Z7E=A?CBDCBJ_KEQC]D_[aDfB|level 4ZQG|library /_0^5F:Y>ZU[a]|lid 9]|lie .W?ZQ[kF|life "C/^6_7^8D:aIYJHM_TWXX[_]YnE|lifestyle 8C:a|lifetime !X)C7D8aNB^a|lift ,B<eC_QBgC|light &A,DE[KCN]QA|lighthouse <[|like #[(_*ZEcM[lc|limited )[7_]ZlW|line (F9Y>@EEF]QZT@_^dAeAkDm]nS|link D^NYZY[ZkV|list #C&X'Y.]2Y4e9[;B<D=BKYQGSYY[bCd>e@j]kBna|litre =aCZdZ|little "F%[(C)a+Y,E/D4E7_;[>]A^C@G[QCTCY@bXeYiEjGk]|live nY|living &Z+[,]-C2[8A:]KaQ_YE_Fa]bZk[|loading hY|loan =BA^dBeVhX|local -Y<_|lock 8Y<ZjA|log +_9EPY_D|logo -Z|long "E&Y7]<Y>d@YDXE[K^Q^RBYAbbebg]n_|longer #]4^DZgYh^|loo DBk@|look "Z,B.[8ZFWH]I[KZNXQG^^eFkI|loose &]K[|lorry &D,_DEKDkE|lost 0b;dAaJXU_b]h^jC|lot )D,[-E.F0C3B7B8F;[<X=A>[?BBDDYGCQ]UCVBYG]Ja_e^g@hFkX|love 7Z|loved )ZXZ|lovely <Y?DB]][fBnD|low #[<W|lower QD|loyal %[?GBaiY|loyalty :[|lump >D|lunch 2]PZ|luxury 8a:bLY[Z|m #@&D)E,X>aDDIZN[XYe^jLk@nC|machine ,C4[|magical +D8aa[|magnet <CkY|mailbox "Y4]JZ|major ,EQD|majority ,[=[dZhZ|man &C,^.H4?>GAGCDK=Q_SCWCYC_Yb^eZfBkW|manager :[=]YD|map ,DDBeC|market AY|marquee @]QY|mask >W@aeXga|massive (ZB[I]PDa^|masterclass 8a;^bY|mat ,[Q[e]|match -GDZRF|mate +_5[6EP_WaZ[|matter )];]bY|mattress "Y.[2^4YQZ|meal *][[|mean 5X>Z|medal ?_f_|medical kD|meeting #B<bDWK?Y_cY|member &^._4^=^][^YaAdZl]nB|memorandum AcR^hZ|memory :[|mention (Z,ZMa|mentor &D=^W_e[n]|menu #DDX|mess QE^^|message !_*[GVKEe[n>|meter #[|metre ,EQB|microphone ,[Q[|microwave e]|mile #c,B=_?^@ZDDI_g_kA|milestone 0d<BADE_UalY|milk ,[QZ|million /^0^;_<]U^b[|mindset ,C8A:ZR]^?nD|mini ;Y|minibus %ZC[|minute #B*C4ED[KYTAYVe@fDk[|miracle +aPa[[|mirror :]aZ|missed C_|missing 4D:[[YnE|mission )a-^8aECQDR_^]|mistake #E&W,[4];CDDIBiYjXnB|mobile >D|mom AZ|moment ,D:BY]a_|month !["[%['_)[-E.[0D3E4?6a7D8_>DADCaD]J]LZS[UAYB[]eHk^|monthly 6[D[kZ|moon ,Z;[|mop QY|more +aB[P[RX|morning #Z,A.[?^S]fYkX|mortgage #[2eW]|mother %Z&e@[J]K_|motion #[A[IZdY|mountain ,Z|mouse KYQG|movement %b)D,A8_:e;[<CJbQFU[]DacbchcnD|moving ,_A[|muddy BY|mug <[[YgE|multi HY|mum #[?E@EI^Y_jZk^lE|muscle ([)[,D:Z|museum #Z,^Q[YDnC|must ![;fba|mystery *E|name &B(F*_4D7C<d>_?_@ZA_C[F[KDQDh]j[mW|named #],F5a|napkin ,D?YI[K]|nation n[|national <[|neighbor !^GX|neighbour #^,^>[EEI]OdQ]e^nZ|nervous >]e^|network <^^Z|new "B#W%^*E,_-Z/C1@2[4[9D:F;D=a?Z@DAcBBCZEcF[GDI]KDNXOAQ]S^VBWX]F^AbCc^eYf[h_jHl_m^|newborn ?g@[e^feg_nZ|next YE|nice "]KZk^|niece DF|night !]5]8C;[@XADH@QXS]UCV^ZcbYd]eAfCh^|nine &[+],[@_C[K[P[e[fYgZ|no #V,=4B5b8]>_CAD:^ZebjBk<|nod <[|noise 9Z<Y|normal .[|nosy 6^[[h[|notch #Z4ZY[|note &C,^.a4A9Y?dC[IJQaSKXEeWfaiE|notebook &X'ZWB|novel h]|nuisance :D>[DEe[kY|number #a,]1D4[:EQae_gB|nurse "[,Z4E;Z>AAYM^YEh^|nursery ;Y>]|nurturing 8Y|nut Ca|one #Z&^)^*X,H:@@[K]QC^CaCeCf^g]j[|or (E|pack SY|package )[g]|packhouse /D|paddling D]|page 4D9X<_>DDCFEK^Q]YEjWlBn[|pain D[e]|paint 4[Y]|pair "]#a,@I^Y@]AgE|pale &Y|panel ;C=]bD|paper #E,DQDYZkB|parcel @Z|parent "[#[@Y][aEeCg]kE|parish 5[|parked bY|parking ,D>]K^kX|parser [Zn]|part 4[BZhZi]|partner :[EAlG|party ,Z:]|passion :Z<]^BaYbF|passionate ;Y|passport "[4[@[a[|pasty "[|path ,EQE|patient #[%E8E?_@YB]IaSBf_g[k]|paycheck :Z|payment >C|payroll ,YQ]b^|payslip QDe[|pdf ,[7CD]kW|peaceful B_GYnY|pen E]WYeE|penalty &[3ZK[|pencil ,]DZ_]k_|pendant >D|penny ,@<E?XDBW^YEeDfX|pension "X=FP[|people -W8E|perfect +[|perfectly 8a|period h]|person "_%b&U(E)],D5D=C?B@[D^H]IDKXM@QESAXDY[gZk^nZ|personal '[4Y8Z^V|pest :@aF|pet #Y|petition 7Z]Z|pharmacist ,DSCXY|pharmacy 8[D]|phone &B,C5^;C=]>Y?B@_F[HB]YdYgajCnB|photo &B(F,[.B2A9Z<a=[?aCZD_HDN[SBf[gYj[k^n_|photograph *[9Z>]?[DCEbO[kB|photographer 2b|physio SX|piano 7[N_dZ|pic 'Z([M]Q_nX|picture &A,DA^I]K@S[WBYA]]aDeWh[|pie Q]|piece ,[8_QZ^[|pigeon <Y|pillar U_|pillow &^2_[[|pin DZQ]|ping 8[E]|pint !Z4^=^@]G[Y^dWfZg[kE|pipe 4]|pipeline "YaC|pitch 6^[Y|pizza ,C.^QD|place &Z8e:]@YCZ^XfAjE|plain .X3[9^D^QBeDk_|plan .A3]4^:cHEYZjV|plane &E;^>[|plant #BD_QZkbnC|plastic ,]4]DBQaY]|plate /Z4C9ZM_T[|platform 5[:[|players -^RZ|pleasure E_lZ|plot 0Z|plumber "a,AHb|podcast "[,E|poem B_KVQ[|point #c,Z4eI_Y^|police #[IZ|policy :]a[|poll H[|pond ,[5YC[FfZZm[|poor "Z/B4_|porch ,D4D|porter (]DFkZ|post &Z*^,Z-]4Z7^:E;FOZ]]^HaBjB|postcard 9Z|postcode #?IE|poster ;d<anZ|pot "X#XSXjB|pound .[/Y2ZZX|power #E/Y8[;]U[|powerful -Z|practice ZY|pram &]?a@CCDQWZY_]j?|present "ZkF|press 2[IA|price )a,B-Z7a9D:[DCL^QERZSY^_bBkA|printer 2CjC|priority ,A|private G^TDnY|privilege AZb]h_nX|prize <YM]|problem "[4Z8[>_F[dDe_jYkZ|productive 8Y:EEWJ^R]aA|programme -]0Y5X|project &Z1?n]|promise %_,@8d:^J^QB^bkDnA|proper "X#E.[3Z>^ICYCaC|proposal CC|proud ,?1Z8Y;EE_K]QD]C^^bCgZh^|pub ,]YX|public #a/[E[QGT[nY|puddle 4]|pump #d'Y|punnet ,Z3[XY|pupil #?IC|puppy 5]7^ZZg[|purple %[|pushchair Q]_a|quarter /e=[D]E[QZY]dYjZlWmY|question #A*E,[A[BWDAIDQZhYiZ|queue #D2YQ[iX|quick )Y,A.ZE]QIYE[^|quid &ZQZh^|quiet 2[3E4F9Z>^BGKYQES]^E_^eagDiC|quiz &Y|quote !d#['ZG_HZLY|rabbit D^NZk[|race (^|rack 7[j[|radiator l]|radio ,_EX|raise #[&[nZ|rake SY|ramp #C,E4ZDCMZ|range -Z5[|rather +Z;^bZ|rating *],E1^;YEZOZVZ|re )ZN]|read Fcm]|reader #d&],YIcKYbX|real #E(G:E>]DZFDGAH[N^f]i]k_|reality bT|reason ._2E;cDEFeUZVYb^e@m^nF|receipt &[?]|reception <X|record 0d@YUf|recount ,_|recruiter (^5X<]|red #]4Z5Z@EYYkC|reduced )]HF|reel *Y|reference -aDC|referral #Z|reflection E]|refreshed -C|refund 4B>DD[FZQYdB|registered 1cV[|regular #@9[IE|relentless -E8Y<Z^[c[|reminder 4Z5ZB[Q^kan[|rented #Y<a|rep ?^DYg]|repair 2[8Z;[mX|reply '[,B3^C]L_eD|request #]3hQ[|resident #]%ZIZYAj]|rest -aC[j]|result ;ZCYj^n^|retired AXO]Q]fC|return 4[9]|revenue 5EZF|review #X*[2Z3ZDDE]IVOYS^W]lInE|revised 1Z|revolution 8X:]^]aY|ride 4[8[<^@[CZE]OaQEeZl[|rider #]I]|right J[|ring >BQB|rise ;Z|river H]|road 4[=[C]S]|roast ,CbY|robot ,_|robust 5YZ^nE|rockstar -dJZRb|role DF|roll ,]CZ|rolling C[j[n[|roof 4BUEWB|room "[#E&a)F,a8E<[>??a@ZFZGYH^h_mYn[|rota &a.Zj^|rotten ,D>^DBj]|round 5dVZZ_la|row &C,A0[2X4W;b<X=ZAZIDQIb]fEh]|rubber @Z^Y|rude WY|rule ,CeF|ruler #D|rumour +]|run KYnX|sack ,D=Z][|safe #DDB|saint ?[|salary 2]mY|sale )[5Z;ZDZSEaCb[kZ|sales #[2]5^ZZ|sample >]nC|sanctuary 8Z^^|sandwich #Y)Z,bQbU[jDkB|sausage 9GVah]|save -GRF|say =^QDd^|scam DZeC|scan ,]>^@YQ[eZkC|scarf ,[fZ|school "B%c'D4b7A:BIZJ_QET^[[kDnX|scone nB|screen #H?ED]I@K[YCjZkd|screenshot *Z,C4DDDQD|screw ,]?]|script 4A?[|sea ,ZlY|seal ,Y4Z|seamless ![-Z8D;ENX^D|season /[1Z2]8F=]@ZVZd]fYgbnY|seasoned ![8E:D|seat "]*].@6[:[=ACdQ]W]XWdCeWjd|sec ,BEZlY|second "_,?.]4]7E9Z@ZCZDTFFG_MYNYQGV]XWYb]G^@_Vace[j[na|secret 4[F^GEYZmZnD|security 4[|seed )Z8]AYFY|self -]n]|selfie *Z<_M[OXi[|senior ;_bY|sensible .aD[Sa|sentence ,X?XDCQ_YWn[|separate .A7ED^IYQUYCgC|serious ,_n^|service ,XYW|set D^QEhYk^|setting 4[8W|seven ,ZEZQX|severe DZk[|sewing 8[|share (c*[:Z=hDZM^Y^ddjFk_|shared -Y:<DC][aDdZeb|shed &Z,Z=WAYK[UZVXd]|sheet ,]>YCZF^jV|shelf !EAYIXQ_|shift &B4EeAfYjZkT|ship &ZK[|shirt jX|shoe AaKDaBh[nD|shoebox &Z)[|shop &Z)d,[.[2_7Z<Y>_GZWZ][jXkZnZ|shopping ,[DZkY|short .W4C>]CEQBaDjC|shout +]|show 0f2[|shower ,BQA|sick ,]Q^|side "](^M_[YeG|sign #^AZIZKAMFhZ|signal 4ZY]kZ|signature /]4[5Y|significant 1YA_R_hZ|silly @]|silver KGg[|simple #B(^)ZIBaZnX|single &X([)D.Y/_0^7a;c>E?^AEEXFfMZTcU[W[^ZbbfakZmcn^|site 6^C_[Z|sitter >aDE|six &B4C6Z;_<DKCbbkC|size CZDchYkan]|skilled n[|skip #X?^|sleep 4[|sleeve ,D5[|slice 8ZC[kC|slide &[<_A[HZQEb^|slightly 4D|sling 5^Z[|slip #FSC|slogan %Z5Y^DhE|slot ,]6CCY|slow 4e:DaC|small %D&Z)D+_.E4F7Z8G9F:=>A@?EbKYNEPZc]g@iAjFlbnC|smaller #DDZQC|smarter NIaZ|smell #b,]|smile &A:a]C^Eaa|smooth n[|snack ,C.]S^|social <a|sock #B;ZIC|sofa 8^U[b^dYhZmDnD|soft #Z%^5XDYJWkV|solicitor "B._DZSY|song ,cFZJ^Q[mY|sore 3bX[|sorry 7^]Z|soul %[0X:C|south D^OX|space ;[lY|spade ,[DB|spaniel ,ZQZ|spare #[&X0Y4]@CD[EYK]MAUa^DeGl^|special "C*]-F1[:X;CO^RC|species 6ZhY|speech ,bQb|splash C^|split -]R]|sponsored &]|spoon #X&Z<AK]k]mY|spreadsheet 4X7bM[OZ]^_WmY|spring "_|squeaky [[|stack !]#^+]iZnE|staff 5Y<[|stage ;Z|stair 2E|stairwell 9C<[QB_D|standard "[nY|standing ;]E[b^lZ|star &Z(ZK^M[[[|start ?[KZeD|starter :C|statement -[8e:Y<Z>Da]mC|station ,a>^A[hZ|statistic /c3D7cTYZY][nC|steady 5X<Z|steam [Y|steel CE|step 8EEYF]VX^[ba|stick ,_.Z5[9ZQ]ZZg]|sticky QZ|stock &V,]Q[nX|stone )f,DNY|storm ,D|story "Z%F,C-D.D/F5D8^:b;@<C>EDEJEOFQESDTCZA^]_Ca]hDjBkDnA|stout +D,[PD|stove 4[L[|straight ,=9ZIE|strange >WeZ|stranger %a,[5Y9D?_J[Q]bC|strategic -]AYE_aY|strategy :[^]|stretch .Z>]DBS]e]|stretcher ,A|string "Z1X>[K[e^|strip DXkZ|strong EZP[|struggle .[|stuck DZkZ|student "D#]I]|study D[|stunning +[8_PZ^Y|subscription B]iY|suggestion :^CB|suit DE|suitcase ,E|suite R[|summary EZ|summer 0[KZQXUX|supermarket 2X7b:XNZW_]]aZ|superpower :YJYLZUY[[|supervisor DZ|supplier %]|surname D^|surprise ,Z1]4Z;^F^]]m[|survey *^/]OYT[YX|swan ,A|swap j[|sweet ,^B_gc|swift "E:]|system #DFcIEa[mZ|tab ,]|table #B5E8BC_DDICP]QFYBa[dDnD|tablet ,DjF|tag ,[|takeaway 7^|talk 2_QFWb|tally 5Y9]jC|tape kC|target "Z:^a_|task F[n]|tattoo DZ|tax ,>.[:BQBaCn_|taxi QGSD|tea &[,]Q^[X|teacher "]&D@^HZgZ|team %]-C1Y;a<cG_H^KZN[OUQCRFTD]CbYh^mZ|teenager "[DEKW|template 3e|temporary 4^|ten #_<C?]f_|tenant 2[KW|tenner !b'Z)[*c+c.]2]G_NYO_S]W_jA|tent kZ|tenth =ad]nY|term )],Z=[KEdZjY|terrace @F|test 4]C^j]k]n[|testament 1E8I:GAFJDQ[f[hB|text ,C4B=C>ACZDAYE]DjFkZn[|thank )b4ZAZLYN]O[m]|theatre &D|theory 9X|thermometer DW|thin DakYnZ|thing ,V9C<^>@AYB[F]JXK[P[Q^VZWCfYh]iZnX|think .]6[>B|third #B&?)V.]/d1A2^3[5c8BDZFDIDJ@KFQUSYT_W]Y[Z_fAg_kZmBn[|thought 4[7[8C|thousand &X/F0aOYUL|thread 3Zm]|three HEQZj]n[|thumb 1ZDYVZkZ|ticket ,].@4W?[IBWAY[j^kC|tie 1Z<]VYkZ|tight .ZJ]|tile 8Zk^|till ;_K]b[|time ,=/E4D7E8[:a>EAZDdJ@Xb^Ya[bGd^eBiXj]k^|timer DX|tin "]#_.EDEgB|tiny "Y9[<[E[ZalZ|tip DCQB|title kZ|toaster ,[=^d[|toddler 9ADDI[Q[nZ|toilet #a|tolerance ,^Q]fb|tool ,[8C9AQX_D|tooth ,[k[|top D[FZ|torch DDHAK_gY|tortoise &E|total 1^D[V_aCkZ|tote )Z*e7ZNXOaa[nE|touch 8Y9Z|tour 4B8Z?]]X|towel !Z|town 4Y7a]]|tractor &D,YQ]j[|trade 0^kX|train #D&Y=Y?CD]QYj]kY|trained 9<_C|trainee KElG|tram @_|transaction 1Y|travel )Z=[d^|tray >]Q[fE|treasure 8[?d^YfY|treasurer c]|treat BYD[E[iZlZ|tree ,_8C:_C[F]Q_a^|trend :E^[|trial .Z>AC[QBYEZ^|tribe -[:DR[|trick QYYZ|trifle @[E]|trip 2X>Z|triumph 8D;_b_nD|trolley &[,C?[Ddk_|trombone 9C_D|trophy :Y|trowel +f6APb|true %[2Z8^;^^ZbXn[|truly ,Y8e;Z<E?DACEXGE^bb[hD|trusted -[^@|tuba ,Y|tulip ,FQE|turn ,^KG|twelve ,B>F|twin <[|two "e,E<]?CHZ[ZgDnB|typical CZ|typo 4BUZn]|tyre ,EM^|union 3[:?a[|useful .^|user #[&_IXK[k[n]|validator n^|valued -]8[aE|van !^#a2^4D9]<[=[CED@GZYD_[eZjE|vape ,E>D|vegan 8[^]|venue 8_|verge Y[|very &=,^1^;F@DAEB]DAF_KAQXV_YYeBi_j@k?|vet >XFYn]|vibe bY|vibrant 8^R[^b|video 0]4C?[@^|view MDPYQ^|viewing 6Y[Z|village /Z:];DaZ|visionary F[m[|visit &D.fIDKBSX|visitor #^)]@bI[L[QZe[ga|voice :D<]>Y|voicemail ,Y>Fn]|volunteer #^,[TZ|vote #^3Y4C<]=_?ZCEEDI_KESFTYX[aadZhVj<|voucher #[)^4]N]i[|waiting 1f4Y7];Z<YC^DDN]Q[VYb]eBkC|walk &[,Z.Y6E:ES][BeYkY|walking ,[Q[|wall %]/]1D?]AYT]f[jE|ward "Z&[/ZD]kZ|warden SD|wardrobe ,]Q]|warm !C9Y;CQWa^n^|warning #[DZFZ|wasp ,[@[|waste /Y|watch 8]h]|water &@?[KBSFgBjBkF|wave ,X0]7CQB|way #C0D1a8[9A;CKZNCV]a]k^|wealth 8ZU^^Z|wedding #G&^,^9DGYKZiDk@|week #Y'F(F+_,E-B/Z0Y2[3]7[8B:YAYBXDbEaFZGHH_JBM^O]SJTcUTY]]]_[a[dEeCi[j]kZldmVnF|weekend "c#[+_7Z<dDDHYIYK[P[c_iZ|weekly 6YCXHZ|welcome 8]^Z|well <Z?Cn_|wet +Z,Z4^7[9EDCYajAkF|wheel +[<dcZ|wheelbarrow &E,^AZKAQ[k[|wheelchair #^:[@YCADFI]aZeZgZkEnG|while %]4C8Y>[AZBXDDJYS^^Ye_h]i^jC|whistle ,Y.[QE|whiteboard #^<ZI]|whole "D)C-C/^0C4C8b<B>YA[D]IBNBTX^ZfXgChVk]nA|will )XN[PXW[|willow ![Y]|win &D+D,Y|window )F:^b^|windowsill 2YWZh[|wine 7]8]PY]]|winning ,[;Y|winter )],a.[=]@DQZSad_|with 6ZC_j[nZ|wobble D]|wobbly "a&E@E|woman #C&[/X4^>a@dD[IFK]YXeZgaj[nW|wonderful )f1Z:[a^|wonky ?[|wool 6]8[AYSY|word &A+E,X.^/Z3^4B;F?YBZCCFCJWMCNCSWXTbCeaf[kH|work *]=YFadY|worked .Z|working &^EYK^R]j?nC|workshop :Z<^EY|world +^5B7B8];AA]FDHBJ?N@RBTDVG]A^bnH|wren RD|written *YOY|year "B#D&B,A.Y/g2Z5@7]:E;V=^>[?E@BCEDdECFWGDQFS]TgU@WZXC^Gd^gBiVkalCmVn^|yellow 3Z@ZKEe^|yes ,C4]FZQ@^_|young /BYFe]fC|zero n[
a2|jD
a3|C[jZnZ
a38|NZ
a5|CZYXkY
aa|-c1bRaV^
abandoned|/]7Z:BT]
abide|,a
abilities|8XAY
able|,Y-D3D4C<C=B@EA[JEMZQZ_VbW|to -E.>4C=C>H@EA[JFM[QZSE_WbV
aboard|0]8^E^aEhZlXnE|<name> Ea|the 0^UZ
about|!B#Y%@&C'>(=*E+C-A/?0@1<2C3E5D6@7E8A9A;D<@=B>D?B@@BAEHFZGEHYJELAMFOFRBSWTEUBV@XEZF[E]E^F_BgDiDmYnF|<name> )_*a+a,Z4W7A8Y9[:E;Z>d?Z@]AYD?GZKEN[Q_YB]De[fYgY|<number> !E"B#E&B)=*D+D,F-D/>0A2b4Y5D7>:E;A<B=Y>C?BChDZEDF=GDHEIGJBNAP@RDSGTAUAWYX?];^?_[aJbAcEeAfAiBjckblBm>nZ|<somebody> #E&@,d4[9A;B<D>Z?EIFQ]_@e^jBnC|a #B*G,D4@:>;D<C>B?B@bCdDZFAIEQZRBU][eaAbBg[kXmDnX|ai F^mY|an 4[CeQCj^kX|and #[+Y.]7[SZ|any DBQB|as K[|bells X?|bins ,?|bringing :DA^h]|damp ,C|delivering -C8D;EAA|drains 0f|eels 4]|eleven 4C7_CZ|every .[;WeZ|everything ,]2E;]WDb[gZ|five ,D4A>[DZS[bXkYn[|football ,^.XQ[S^|forty #]<]>[BYCZ|four #D&Z,EIBQAhXjU|goats FF|half &D,]4B:F?GD^IBKBY]fA|hedges ,[Q]|helping 8^JXLY|how ,E8Z;^<^@[QZc[dYg_mE|in F]e[|is &];Z|it #A*]+D,^3[4?7f9Y:@;B<D=[>[?]@aCAD>FCJDPBQ_SDTYUAX^YCZB]e^C_[dZf_|its _X|last 4[YZjD|leadership FaH^m^|like 2Z|living :D|making 8^:?;[A^|me LZ|money #_9GnW|most ,[|my #B,=;^<^F^QHYEb]|nine #]=[?[C_Q[|ninety #F,A4ZQD|noon kB|one ,_.a2cDeFEW_Y[dCjZk]|opening #^I]|our #Z%C1A4C7^:B?AFAI[JZK]MVP]REV@W[aCcZnB|people "Z%D4@8B:_JBMZQDUZ^AaabCi[nC|potholes gFkY|printers 3?XC|quitting /^|resilience EZ|six ,G>DCeja|sixty C[|sleep 8ZF[^^mZ|soil IE|something +Z|ten #[,^>]C[Q^kCn[|that #_;C>F@BC_DAFZQCT[YYd]eCgEjZnB|the "[#]&C(F+C-?/[0D3^4W7]8D<Z>B?_A@BaC?IcKAMZN[PCRBS^UBV[WEXbY[]_^@a[cDdCfXhDi_jCkBnX|their #B&Z,AeD|them *Y,[.Z4[=XDCjA|thirty .X4Cg[|this !C/[1]:_<c?AIaYDa]fBk>mZ|three #B&_DCF[K[QFeBk@nG|time "YnZ|titles MY|to +]/_6]7D8[;B>DFcI^K[X[^YaYbDeBiZ|turning )Z|twice 2d;ZQ?bXj]|two ,E.DCCDWQ@m?|us %[*Y1[4X:Z;Z<bEdOWbac^lZnE|vat 0Y|was #b@[|what #E)].]3a:EDCX_^AeD|where :BFDkd|whether =[|which ,D|who 4Z7]:_Z[|why #Z/Z>[QGTYe^|with "Z|working :YA[|you (]7D8[?a@@DBFBM]]DaYgDkAm?|your #B%c)^.F3D4?5[7[>]?YDDJ]MFNcSFYAZY]]^AaBkCn?
above|!@"]%]&[(b,<-B/?0^2Y3W5B7@8D:c;a=@>C?B@CD[EAFBIZJ]KVM_N@OBQBR<SDVbWXZAa[b[dBeCg[k_m@n@|<name> A]CaD[kY|<number> /D2Y3_4X>DI]eAj[k^nE|all %Z>[YC|and -E:]?EV]^Za^|its VZbZ|the &].Z2Z4A:W;@AEC@K]WY^DbEg[k=
abroad|&C9Ej[nZ
absence|:YaZnY|of :YaZnY
absolute|"Y0C1]?dVZf^|star +C?Y
absolutely|(_,Y1c7C8A;e@[AEBcV_bcg^if|no ,bQ[nY|nothing (b|smashed 1Y;_Z^b]
abstracts|-]C^jZ
abusive|3CXE|comments 3CXE
academic|V^
academies|iZn]
academy|![)F0Z:[GZUZYYn^
accelerate|-a;_R^aC|our 1[;YA@V]hD
accent|,^
accents|#X4ZQB
accept|!E,D/D3Y4D8]GAIXR^Xa^^d[eGn^|all nX
acceptance|-Y=[DZI_R[
accepted|!A3^CcD_J_QBXYjbkZ
accepting|b]
access|!B+B,@-e1B3@7X:^;Y=YCAQ@RaSYVDWB^@aY|and nZ|to %Z)[:^;^C=JYXCYDbYhBjBkAma
accessed|1^
accessibility|,[9YnX
accessible|ADI]hFk[nE
accident|,b1Y4]:Z<_=[DCIBQX]Ea[eCfEgBjC|and 1]K[nD|it KE
acclaimed|7Z][
accolade|U]^b
according|"[,Z/C4]TBUZjDm?|to "[,Z/C4]TBUZjDm?
accordingly|1[2XBeE^ialZ
accordion|,c?]QZjDnB
accordions|&[
account|"@%Y&H)Z*D,Z-].Y/F0c1B3@4F7@8C9B:B<D=d>G@CCYDbEEHBIDKDOAQZR[S]TBUbX>]A^EbEgCkalEm@|and 4XD]SYjE|for #D2E4CW@Y@jB|i +Z|in !Z8[CYaZ|is #Z8DDcfZjFkZ|it ,[.Y|manager 7[|needed DYn_|number 'BDBJ_LD|on CC|with QC
accountability|!]9C:d
accountant|(C+c,B3[<[@EF[Q@Z^aZkAnA
accountants|"_D[H^h^k]
accounted|1^|for 1^
accounting|HCMXXZnF|software MY
accounts|"^#C*X1C;B<X>DD@E?IDJ[MXVBYWf@k[l>|and ,CFZI_|are 7[CDQCYCkA|for AZ^b|is ,^3ZQY|on jD
accreditation|1ZBZb^
accredited|-Z1[8[R[^^
accuracy|/Z7FK^
accurate|,^
accused|@FgF|of @FgF
ache|%ZN[
achieve|!Z%Z-_7CR[]F
achieved|"Y-Y0]:Z<_B[EDJCUbVXb[n@
achievement|0_1[U]lE
achieving|)Z8Z
acid|9ZW^
acorn|&Z9]
acquire|GB
acquired|1[5hQWZ^n]
acquisition|1d5_E]J]VcZ_l[|of -C1bE^J_RDV_l[
acres|1Y<ZHB_Cnb
across|!?"D%?)C*A+A,=-d.A/D0W1>2?3>4>7X8F:=<X=C><C=DDFAJGKRLAOCP@Q>RgS@TDUZYD^Cc[eDgXi[kZ|<name> <^B]C]TE^EiXj]ne|<number> -[0Z8B;^?]DDRZkanZ|a ;ZIXh[|all A^QEVY^YhWnF|every -]|from BZ|our %B1A8Z<AACBBE?JEQEVD^^gXh?j^|the !F#B%Z&W)B*D+D,D/B1D6C7b:C;><D?BCEFCK_RSSD]Y^AaAbDgYnA|three -X8[hY|two #Z|your 8@
acrylic|"D&]9D@]DZK^
act|"D#E%Z,?/D3Z6[7[>DCDG?Q=TDX][]]cbBeAgBmDnC|now 6Z7@DD[YkC|of 7?8]M]]E|on &Z4^n[
acted|4^A[nD
action|&^,B-b.C1^4@7[QCReVZX[]Z
actionable|-f8BR_abc[|insights -_|intelligence -Y
activate|-_R_a^
activated|-cC]j]nW
activation|-h8ARf
active|!_5Z
activity|1a5Y<^C[n]
actor|4WjA
actors|#D,B-B3]
acts|=bICQGdb|we <Z
actual|#Z1a4E<]?aD^PDVYYW]DbWeYfa
actually|"^%[&D(B)@.C1c4C7@8A9a;a@ZAECCD^GaH]IBJ[QaS?TCV^W^]C__b^c^fCg_jDkX|read FDnZ|use =ad[
acute|1c
ad|!E%C&D']*E+_,Y5YFZP^Y]ZXbZgDj]lB
ada|@ZFB^GmA|explains FE|is *Z^G|will FG
adapt|QE
adapts|8X
add|"?'_,C.E/d1Z3^6Z7A9:;E=^>@?CCaDZGXMFN[PCSATVU_XZ_De[j[kbn^|<number> )Z/bCbDXTcZE][j[|a 5]Z]|an '[|gift !CCZj[n[|it !Z|on .Z=]W_|that ,C4]|the ,^3C=[DEkA|to 1^3c7[GZVZX_|up &]KYnZ|value ]G|what D]e[kZ|you '_L^|your (B*]UY
added|#a&]-[.C1c3Y4^;D<?I^KZTBZGd[eLf?jCn]|<number> ,_Q_YBjCn_|a #^<CIaSYeYkZ|it jX|to 1f|up 4[
addictive|/eTc
adding|#Y,CCYSCj[k[|a #YCZDD
additional|*^DZnY
address|&?'b)E*_5[7D8C;Z>Z?F@^C^DbEbKDLaNBObQ?VZZY^>bag]iDjZk[l]nZ|and #['[@_LZ|by <Y|in &CDZQF|is 3Z|on D]Y^k[nY|so *ZeZ|the AZb]
addresses|'Z2^4C5Y=_EZL[YGZ^j[lYnD|in '[4[L]
adds|,D5]C^DeF[LYS]d[jZk^m]|<number> #_,ECaD]LZj]k^
adjourned|DFQE
adjusted|-YCDR]
adjustments|-]@]
admin|QD
administration|/^:_;ZIBT_X^a^n_
admins|F[
admired|,Z
admission|3[DWXXkZ
admissions|4bFZkZ
admit|,^2a4BXa
admits|,b
admitted|E_KZY[bE
adopt|1Y:a;ZHAV[][a^|via "E
adopted|&F1eEcKCVchala|the 1fV^
adopters|&[)[+[,D5[6Z7=8][]bE|are 7C8^^]
adoption|,Z1[EaKCQ[S]jEkDl_
adore|%]+b;[FDJ^Pa|it ;^FD
ads|!F&Z,Y0]2[5_GGUa|in 2b
adult|!@"D.C4D5CF[GAQYSBW?]DkA|beginners eZ
adults|!E#C)]/c0Z3_4D7C@CCAD?KDN]R[TaVBaEeYfCgAhDjAkCnE|<number> !G)^2[GHQ]TBUC]FaDjGnD|with -[R^n]
advance|)^2[4E?DE]ICNXWZ[[fElZ|for fG|to n]
advanced|-[1^8dCZRZV_^ab]
advantage|jE
advent|2gCDWe
adventure|!^"d(C8a;ZH]TD]C^]
advert|,D2Z4_YanY|and DB
advertise|;]Z]b[
advertised|g_i_
advertisement|(]+c
advertisers|2d5bTZWaZai]
adverts|,?2[FFgXkY
advice|"B%Z&^4V9];[?B@ECYDBFYI_KXY[b[fCgAk]|centre IE|is D]k[|line Caj[|on QC|you "C(Y
advise|4CD_i[
advised|!]-[1_4D8CBbCED>E]F^R^h^iZjDk=nB|that -^1WB[CER_iY|to B[F_mY
adviser|"^,E/D3C7[?[DWPZXB]]^CaDeXkZmYnF
advisers|"a)[-D5[;_CEDBZYeXk>|are "]g[
advisory|7YCZD@j^k[
affect|nZ|your [ZnZ
affected|#D%],B.C3B4A7=;A<D=C>=BYCYJWKCN]SG]B^Aa[dBeFi[j[kG|by %_J^N[jCkDnC
affecting|1a4^JD
affects|DZ
affiliate|2a
afford|"Z(C.@2_7e:D;]>BD?MHQCTYW[]be@gAk@|a 7b9YDA]^kB|it 7E|not "_9Ab^|to (C)[2_7^9C;aDDMCW]]]
affordable|/D1Y3Z7D8[MATC
afraid|"E#D,C.B2C4[7D9@?CI@QFY^_Bh^jXk[mY|of 9@?DAZKCQF_AnX|the 4Zj[|to "EQYmZ
after|!?";#X%X(B)B*@+B,@-?.G/>2A5D6B7E8A:B;B=?A<BBCXDZE=FBGDH<JWKXNCOGR=T?VDWD[A]GaHbCd=fWiKk]lBn[|<name> !Z#^,B4>7Y>C@@CbI[Q@]]fZg>jbnB|<number> !H#B,C-Z0W3^5F7B<]>FAZDEIBJCMBQCR[S?VXX[]AbEc[eFg]hXnD|<somebody> &^4D@dCDKDSZgY|a "[3C4Y9]>_?_CAEZI[QDSBTYU[VCXB]AfbgFhBjF|about CA|all >[|an 4CjF|by &C|dark 8X9YCD|eight 9]EZ|eleven Q^|forty ,@KA|four ,CKEQ?hY|half .EQZj@|is 2[DF|it #Z&[,B3[>BBBDCS^Y^iBna|last ,]C[eAj_n]|lunch 5[B[CBD]ZZ|midnight ,[@Y|months !Z;^b]m^|my 1[j]|nine &C+D,E1Z3^4d5[<WKCV]XXY^eDgZnG|one #^4^IbTY|rain DY|school (Z.[9^M]|six 1[CbDYYCj]n]|so >[|someone 9AOb|supper ,ED[|ten .a>[QYXD|that #A-Y._;D=C>ZC]D=GBK[d@e[kA|the 1>2D4]5Z7Y9E:c<A?_EEFEM_NBPdQZSAVCWDabcCe^kYn@|their ;]>Yb[|thirty-one ,DQX|this ,YFbmZ|three #D4BD_Q_Y>kY|twelve ,Y@]g]|two ,C.Z1X4[>=@[ICQES_eBgbjEn]|us +b|we &A9]PZ|which mX|you >^I]Q^YWeaj[|your #Y.B2]6^>[WZe]
aftercare|DD
afternoon|!^&D)a+B.?1^2@5W;E>]@DB^CaFCICKDM@N[QBUAV]XA^B_Cb?fBk^m?|and 4Z:[>ADDICeCkD|i A[IYhZ|of kY|our <[|tea !Z)]B]NY
afternoons|C[DbQaSam]nC
afterthought|>XeY
afterwards|"B#B.Y:C<X=YCBW_b]gCnA|for *[DZQ[kZ|there ._|we 4]
again|"a#B%B&B)A*B+@->.?3a5[8C9A:@<A?>@DCbDEEFF>GYHaJ?KZOURASDU[XbY]Z^aEdEf[gIhVj[m?|<emoji> +^2Y5];^C_MEPZQDU[Z[aCb]iEjd|<hashtag> ,B5dQBZZ|<name> DDYbbZjDkB|<number> ;YC@e^kB|about 4b|after 5[>DDZZZk]|and #Z&],a4=>YCCJZR]|as .C8Y=C|at ,BSDX[j^|because "X|been ;Z|before >[CA|by #]IYeB|for 4[k_|from "DHCbX|in #Y4^7D=CCfD^QD]FaZe[j_k]|last #Y|on #D(Y3DCaMYQCU[Z_hdj[n[|the A]K_^]h_|this ;X=fC@j@|today #E7YCA|tomorrow Q[|we ,Z4DQ[nY|with #ZEW
against|#]+C,D-]._/D3D4>7A9Z<?>Y?CABCBFBH[_WfGgCm?n_|<number> "[4C;_DFKBQCVZb[hX|a *ZDaOZ|and #b.[2^=]W[YDd^j]|it #A.^4^@]ICQ[aZk[|me &]|our "E|the &D-Z4CX^dYg?|you >^S^
age|%D'i+D,Z-E3B7D8D;A<D?BCBDDEDIYKYLgRDWZ^CbEfAj@kDn^|<number> &Z,DCDD[I[QEjBn]|and 'YLXeZ|of &[,]8CDHK]Qa
aged|!Z#_?F@[BFC<DCEDKZSAYCeAiAkB|<number> ![#[@^C@GZKVQ[YEfZg[jW
agencies|%Z-D4^9]AZJY]Zh[
agency|-W.D1a2b8A;Z<gCCE^K[V_WZ_Dcbf>|and ;[|gives 9D_F|has 4EEa|is D^|staff 4C
agenda|!F#W.]2D4F=ZAFCCDCE[M]Q^SZeYgB|accounts =Y|and jC
agent|"^%[,@.B8D;W<bE[M[NCQDSAUabbj@kY|for DYQD
agents|7@:AEaUYZb]Al]mY|and QY
ages|RAS>^[gBkCnA|<number> eYjY
agile|-e8[OZRXbFlB
agility|8B:@|is :C
agm|-D1A2]9[<[ACCYI_PbQ^RAV@W]XC]D_abDf^hBjXl@n=|<name> #E9]QB_^nB|<number> j]lEnF|minutes Q[|on k^|was <a
ago|!F"a&C-[0^1B2B5Y:Z>BCBHWKWM[R^TCUUWBYEZda[hBkDlZmZnd|<name> 5]@]ZdnD|and ?CFZ|i ,B;DM]QCUYV^|my <Z|one 4B|our ;D|this QC|today %Z1@:]<CE^Q_aZjBl]|we #],B4]<[A_|with -Z
agree|%B&C(f)E,[/]4D7?9A;V<B>[D_HCMdN?QWVDXBY?]AdDgYhAmW|a D[|and BZiW|on 4DIZQZYB|or .EM^|that 4FIZYE|to 3]CWLYXYn^|with #^4_>[@]F[QZe^m[
agreed|#^&Y,[2]7E;C<Y=b?DDXH_dXfEibkYnA|in 2]QD|to #_<W=YYGfWi_nE|with =]?BdZf@
agreement|&B1HHYKFfBn^|with EXlW
agreements|E]
agrees|(ZFFX[
aground|CYjZnB
ahead|"D#X*[+c,<-]0Z1X3B4C8D;YE^ICO^P_ReTXU^V_WEYG^Y_AaCbZfDiXmZnJ|<emoji> UY|and <XQ]|in /Y|of &a*a-e0b1_7]8[;bAYEaObRcUaV]XZ^ab_|to 7Z
ai|!>#B%E&C-g/[4_5B7B8_;D<AD@E[HXJHKCQCRhSDW@Y^Z?^]cDh]iHkYlZn@|and ;Zk[|driven 8[;C|native -^;D^AbC|powered -b/X8Y<EAZR_]Y^Yh^|to -B8DJFRChD
aid|2B4C9E?^DFQAbCfXnZ|in QX
aiders|_C|for _C
aids|&B+^,A/CP[
aim|5a6fRYZ[|for 5^
aiming|4^|for 4^
air|"C&B,@-B/]8^>C?CAEDXGDHEND^]gClZn]|ambulance QD|in /]|since <]CZ
aircraft|,CK[QC
airfield|FbQC
airing|<_gBj^nD|cupboard <_j^
airline|;aC_Deb]k^
airlines|DC
airport|,A<bCDQCSGnZ
aisle|([)[,X/D3X4E=Z@_DXYCaBg]|<number> .Z4FD]YD|sells /E
al|nX
alan|@]
alarm|)[3a4^7W8B9B:D;A<ECYI[KZNXSET[UDX[]]dCn?|and >]D[e_n]|clock IXjX|went ,[QZ
alarms|3]4D7d:a?^D_FCGCJ]KCQFX]][aeb@f[kZ|<emoji> ?_f]
album|,D;DDAK@OZXc^Y__b[k@
alcohol|"X
ale|;DK^Q[bB
alert|,B:@;>ACEYGYQ@V@XA^YaChCl[|<emoji> -Y:F;DE^FDG^aDbA
alerts|)_*],D4D7ECXDCN]O^YCk@
algae|C_DZ
algorithm|*A,A3Z6_E[MZOAQEWZ[Y][aDkClZ
align|8XjD
aligned|)[-_8=:DACE[RY^E|and E[
alignment|&B-_8ZF[Rd
alike|!X-[8^;AR[
alive|%]&c,Z2a:[?]AZDAJ]K[MWW]aZe^hZjHkFl_
all|"a#@'^->.W/D1V2?3C5D6D7C;D<@=^>[?[@DAABdCZEZFZGYH]IDLXN[SZTHUDWFZD]EaWbEd[eWf[hDibj^mXnD|<emoji> @[|<name> &B4YB_KBNCU[XZeDi]|<number> "a#e&e(^/C0E4]<A>C?_ADB>CZFEI^JZKaQ]SFW@X@Ybe@f^g^i?nU|<somebody> +^=Z>BPZd^kE|abilities 8XAY|about :_FDnE|accounts nZ|afternoon ?c|again ,YWY|ages ^]|along 4aYZZ^|and #C.[=[>Y?@QGdY|are .C<ZAYRYSBgX|areas 1cVb|at "W0gBXQCUeeYi[m]|back #_,c|be 0[UX|been )[7YN]eZfYjY|began )[F[RZnD|branches )Y|but #Xj]|by ![&^7[@]QBgZ|celebrating BCaEiD|colour )B|comments %[|day !A#D/[=YQ]S[TX]DaDdYeE|do (_Fem_|down 8ZDC|eleven #A1Y?[D[YZeZf^k[mE|evening .[SZ|falls /FTG|fine >XjE|five )[?CC[fDjZnE|for !Z2]>Y?[FZQ]YE|forty ?_|four )]4C;^F]b[e[f[|fourteen ?ZCB|from )]CXDZNYk[|get :dMX|go >DC[|gone ;_|had ,_>gQZe_|hands 'c,^|have ,C0[A]CZQEUZa]|heroes aZ|i FZK]_ZnE|if 7[>a]Z|in &D'^)Y*b,C/X1D4[8[;D<^=C?BDDFCKDL^RXb?jB|inclusive )Y|it "]*b+[,B1ZEaO^Z]mX|its %X,bCCJXQZ|kettles )?NE|know 7Z>EnZ|loaves )DNG|mad %@JB|me 4b;a|means .c7^Sa|members 1_B_E^KYdWeYialb|morning ,Y>]QZ|my "E@[B@QCg^|new !c1D8Z:D;[A^BCJaNB^^iBlHnE|next :[fB|night #D,Y.Y4C<^DXZZeTfGg[i]k^n]|nine "Z,D4ZS^fAjU|of &C'](_)B*D+V.>1D2]3[4>8E:B;D<_=X>D?BB@FBIBJ@L^M^NCOBUCVBZC_DfAg^kGmDn^|off #^I]|on ,D3Z7[:[CFSD|other +YPZ|others +Z|our "A#C&@(E+W8D;@=Y@BB?EFQcREYW^EbFgBiBnb|out Qa|over ;YhX|part VW|plans H[|primary D[|proceeds dF|questions n[|really 4C|residents GY|right )].[4A7_;E>^DCSYY@dZfC|round 1_8]:^bZ|safe D^|say (Y4YDZMY|settings -_R]|seven ,^|shops #]C=jC|six ?[FDeAf[|sizes j]|so %])YJ^|stakeholders 1]EZVa^_|summer <EkZ|that ,@4Z8b:CE[JEOBQEYa^_b^|the &_)B+D,E1C2D4E7C8G9]:E;c=]>Z?e@GB]D?FFK]Q^TDW]bbd[f^i_l_|their b[|there ;g>DBbD^i[|they Q[j[|this !Y"Z)[,ZD]|those :_;XE_a[nD|three "]#d,D1^4b=F?ZCZD]I]K]M^eG|through +[,ZP[kD|time (Z1[7Y8CLEV[|to %^'[(];XJ[LYMYX]|up &Z,AS^_]fB|we *^+[.D4B>EFeHZQ@bCeAf[mZnB|weathers 9YfE|week "_#A+[,Z>A@YCBDBG]K]OZP^Q]^[|weekend !Z"Y4[7ZCWG_H[Sa|welcome .Y>YJZS]e]g]|welders BCiC|went F[|which ,[|who #[*[0d8_=b?:@ZNZZ^^_d^f<gXh[i[l]|will F]m_|winter )E>[Q^dXj[|with 5e?ZZ^|yarn )E|year +C2F4Z;D<_DYPEXa|you .Y3c7EBZFfX]m[|your %CMDXD^^kY|yours >YDXO[eY
allen|n^|key n^
allergen|4_IX
allergens|jC
allergic|,]D]Q_jX|to ,]QW
allergies|DZk]
allergy|!Z.?9D>DCeD[SAeD
allocation|8DmB
allotment|#[&Y,D;Y?D@ZA^I]N[QES_YCgXhakZl^|society #Z;[k_
allotments|&^1Z@aZXjD
allow|4Y;]>CCbJ_QBYGbahYj_|<number> C[JZjZ
allowance|!C?[IBk[
allowed|#D%D([,].[7FCBD[FZIAMcQ[SaWD]B_[gYm]nA|in =]JZ|to #E.D>DF^I?_]m^
allows|C[e]
almond|"^+[,]4DDXkZnC
almonds|k]n^
almost|"Y,A.[/_6]7^;D>FFhMCO^TaUXX[YBaEkZma|<number> "Z|nobody /Z
alone|"[&W)a,Z.C/[4@5]7?:C;]<E>D@CCCDDF@HYJYKXN[QYSC]E^ZaCbZiBkCmD|<number> /ZD[nZ|and "^._CZS^|call >CeF|for %X.EJX|in >]eY|on 3DeY|we 0]U^
along|#W%^&>,C-D.a0[1B2D5D6C;C=Y?B@EAaBCCCJYK_O_QATDUXV=X[YE[A]Z_Af?hX|<emoji> 3]|<name> 4dC^Y^|a .D|and .[:ZD_Fc|for (^.^0]<ZM^UYhYlD|the #D&C)]4B6DIDQBY>ZB[CjA|to "[:]?BfD|with #a%[,E.D0[A]EYI[_Bh_
alongside|%Y-].Z1?4E:B;Z<CJ^M[RbVClX|<mention> -ZRY|such ;]J[
aloud|4C7Z<^>]CZIDaYe_gF|on C]jY|to ,[?[fZ
already|!B#E%W'D(D)?*?+@,C-B.@/e0_1D3?4B6Y7g8<9B:E<Y?@@;B@C@D]EFFEJBLEN?S>TcUSVBXEYE]h^FaEbFfAg<i>lD|<emoji> FFN[mEn[|at DE|been =XCYF^K[mY|booked "E7^=]QB|bought <[|built #[nE|eaten D[MZ|found >]|given .b=ZS^jE|gone dD|got 7B|had 2dA_hY|have ![7dF[XE]c|in &Z5Z7C:EDAICQFj^|know "a6Z7cTDXZ[Y]a_EnB|left ,^>F|lost ,C7CM^]B|made /]6Z7[RZT^aa|moved 7Z|on ,C7C;]>]DDK[QD^Fb_e]gEkB|paid C_j[nW|put /D|registered #[IZ|said ,E7^D[|seeing TZ|sent kX|switched 7C|the K[|today 7C|told ,]4FQZ
alright|NbQC
also|%C&W'G)^*B,^.^0b1_2]4X5[7?8B9>:D;@<D=Y?D@CBGE_FZKTN_QcR^SZT]U]W[Y]Za]=bDc]iJkYl_|<name> "_&fKc|<number> !D0cUdnC|a ,F4Z5Y<[FZN[Z]|all (^,ZMY|ask ?]|asked ,D4YI[Y]fD|available )_N]nc|because ,Y2Y|been 5Y|delighted EY|do "[)Y9E;Y|for ,[CBQ]|found ,>?[nD|get !E,[W]|have ,Z|i 4[jZ|in +Y,[EZ|kept 0Z5[|let 5Y|like QG|moved E]|need )YEZlY|not #_Q[e^|our E[|said >Z|says kZ|the )C.Z0]DAIWQZUYYB^[j[|us "Ena|we .a1ZVY|when =XDYQFd^jD|wrote #D4CIC
alt|D]kd|text k_
alter|3dX]
alteration|DEE]RZkDl]
alterations|&Z
alternate|.ZjB
alternative|-a7[D_
although|,Z0[S]
alto|&]BCK_iC|line BDiC
altogether|,BK]QC
altos|"]#Y,]3a@^QVS@g^jZ
alumni|%]5]F_N^T^Z_^Ai_
always|"C#B%a&D'D+d,]-?/B0C2D3@4<5Z:bAVCDFDH@J^K:L@OCPaQZVDWBYAZXabd@eIg^kBmDn=|<name> +f:[PZ|a :YQ[aYkC|ask ,EQ[|been <cAY|come :YA^D]h]|do :_|does 7]jY|for D^|has .[:d|have %e:^;_JaaZ|in "[D]|knew 1[:BKZU[|looking )[|meant ![8a^[a[gZ|on )Z+[-Y8DE[JBPY|said ,^;CE]IXQ[|say :Z|says MZ|the .Z2F4E7bS[eF|too h[|was 4]|will :e;[a[
am|!B&C'F(^)@*B+E-B/D1_2Z3^4C5B8B=@@BEXHDJVKDN@RASUWYX]]C^CcWdAfFiE|<name> ,_1@2?4B;B<BCBI]KE_]aCb@eYf[gEjDkY|<number> #Z,e;Z?ZQ^cZn^|a ,E1d4YEXV]_BeD|about F^|afraid #G&Y,B.D4a>GI=QDY^jV|and XZ|around WA|asked ;F|asking RYg^|at ,X2E4B<bCZFCQZeCiC|away _Y|calling M[|careful #F|collecting 2[W[|doing )d,A4]Na_Ee_|et A[h[|fighting 2D:Z;_b]eY|giving 7Z|glad ,BQA|going 4EQC|grateful ;D|here k[|honoured EB|humbled 1CACQA|i ([M_SYbX|in ,e.Y?YIaQ[S[f@|just ,A;Z<E|looking ,Z2]W_|more ,[<[|moving 4^|no &^1^KYV]|not +D2A4C9Z;[CFDCO[SWUUW@YBbCc_iC|on ,h<DCZEfQ^k[lXna|only ,>QCTZX[nA|opening ,B7^<H|pleased B_i]|proud -[0^1XU[V]j]|rewriting 4DQD|running 2FYH|scared ,=QE|so <D>YAXh]|sorry ,<2D4d>iKCQGR]WCYZcCecj?kCnB|standing 4DQFYC|still 1aKDV_bZ|taking C[|talking CDjCnY|telling ,^4Z?[Q^|the #C&C,c1[2@3[4[;c<aQ_b]f[h[jF|there .]|tired "D|to CA|told 4BYA|up <b|voting ,]|writing 2^3EW^
amateur|)^
amaze|;B<DbB|us :A<EbD
amazed|5Z
amazing|%]&E(D)Z+@,E-C0?1B3A4B5A7B8_:e<??AA@BgEDFAGAIDKIMBP@RAX?YEZA]A^^abcDhBiem>n@|and PD|clients :BBZh]|colleagues hC|community %Z6Z8[:_;]JW^Y|customers aZ|partners -Z:C;]?DBEb]fD|people ;BU]l[|sales ;[|sponsors &B)[K@|team ![;^N_RC^Z|volunteers 8^^Y
ambassador|+f-D6[:FPe[[
ambassadors|5_
amber|;DC]D[LZQDjYkX|ale ;E
ambiguity|-]9DRY^CmY
ambition|1Z;[RDUZVe|and 0ZU_
ambitions|E_lW
ambitious|%^&B0B1_4C5C:?AaJbR]Ta^aaAh^|roadmap -ClD
ambulance|&C:Y>AAZCED^j@n]|bay QYjF
ambulances|,ZX[
amen|(e7EMa]B
amend|3]4]E[l[
amended|#d-f=[CDE[RcYZdZjCnB
amendment|&[,C;Z<aCZhZjZ|on CY|to EE
amendments|R^n[|to R^
among|&_,B0?1c4A5Z7[8Z<C=^>DBbDFEDFfHVICKBSAUDVZY=Z]dYhZidjFlCmZ|<number> /@0E1E|the ,D1b7b8Y<D=]EFHYKGR@Va]]d_hWnB|them 4D>GFdYCmY
amount|'Y<^BZCcD_QDTYh^iZkYn]|of <^BZQEi[
amounts|#>4Y
amp|CYk]n_
an|!E"C#B&A(<)A0A2Z3@6A7@:Z=A>E@CAXB@C@EDFCIDJYLZMDRZT]VZ[I^[bEcYlB|<name> )^1a>YN^QZVY[Z|<number> 4]SYdZnZ|absolute "Y|accident DC|account %]8DJ]^BnB|act :^aY|actual ,Y1c<^?aVZf]kZnB|ad +XPZnZ|adult kD|advert kZ|adviser /D7[?[TC|afternoon !]|afterthought >XeY|agency 2a|agent %])[7Y>D|airport ;[<ZQD|alarm %Z,B/Y7aM]QDT^]_mZ|album _akC|all 1]7ZV[|allergy DZ|amazing :Z;XB[b[|ambitious 1A;F<CE_|ambulance DZaB|amendment &[|answer #b&C3b4Z=?IIKWQ]XYYGgAjY|apology ,^4]MXYa|app 2^7[:^AZFZJ^|appeal ,CZZ|appointment >BB[|apprentice AX|argument ,ZA[DDQ]|arm >Z|audience 4F:ZBZZV|aunt %Z|average ![/^@ZG]nZ|award 8[E^V]|awful ,A:]|awkward 7Z>_|earlier 'Z|early ,ZDCQ]]D|easy ,C8GaY|egg 8Z<aLY|electric *[|email #F'Y+[,B4F5Z6ZCZD?bBkC|emergency ,C4EC[DYQA|emoji (ZJZnC|empty 5X7_>YN_Z[|engineer C[F_|envelope &],Z.Z?[@[DCIYYGeCf[g_|error 4[KY|estate ,DA_h[|even <^BYJ^i^kX|evening /Y:[>WPDTXa^eZ|ever 8A:Ah^|exchange BZ_[|exciting 8B:a;CAXEBaa|exclusive +[-D7[PXQV|experience -[:b|expired 4^Q_YYjY|extension ,D2ak^|extensive -B|extra "Z*aCEO[aF|eye )Y:Ye]|honest B]F]iYkAm[|honor &[|hour !D"C&D)^*C-B.X/E1F2H3Z4]6C7G:B;C=^??ACDZG@HBIaJDM?NZOCQLS^TCU@WAY_]EaDe>f@gCiBl^mBnC|ice "[X[|idea 7EQ]|incident ,]QY|increase 0[|incredible 1_AEBDE_RATaVZbCiBl]|independent CBjD|industry -aR^U[^B|inquiry ,[|inspiration ;]|inspiring 1B8a:HVEYa^_|instrument /Y<bTZ|insult X[|intern &W|investigation ,]|invitation 8[|invoice 4_YX|issue 1aCC|item ,]Fb|odd jZ|offer +],^|old #D,>DYQBW[j[n@|older #Z&E|online 6ESY|open CDVFYBjFn[|order .XQ]SWn_|ordinary &_>GQAS[aG|outage 4_C]Y[|outside ,B|outstanding :^@dCF|owner J[|umbrella &[,[|understatement ;Y^X|unforgettable !b8^:A;C^^cZ|unreasonable <[|update #Z<[IZJZR[c]kZ|upgrade 5[NCZZ
ana|&[@Z
anaesthetic|.Z
analysed|/]T_|<number> /]4CT^
analysis|:=]EhZ
analyst|QD
analysts|GE
analytics|!]-cR_YGn]
anchor|-^<^
ancient|!Z[b
and|!@"D#A%F'Z(B)A*C+@/?0C5?6G7C9A:C;B<D>FACBCC=EEFAHCL_MEPJTCWYXUZEbAc^eYgZjBmCnE|<mention> &_*]+D1Y:E?^A^E_K[PAf]hblXnZ|<name> "E#F%@&^(F)@+D,^.C0A1E2A5B7=8<9>:>;D=A>Z?C@CBBGBHEKaO]Q_R_UFVDWE]@_DaGdHeXgFiMjX|<number> !J#[&D*F,>-E.C0D1Y2=3E5[6E8C;X@FACCeE=G=HCJELANEQFU<VXW@X^ZY]E_BaTbEdGeEhDiCjckZlCnF|<somebody> "W#W'E.Y0a2Y3B4>7];A<<@XA^CAE^ICKZODQXT_VB]X^HbEc:fDhZl[|a "](?*A-A.@/F1>2=3?6E7C<W=X?<@BBCDBH_QZRVVVXC[Fb]f@gFkDl_|about #E-Z.a/^2Y>DAZBYT^W[eBh]|access -b:ZRa|across -C|add (BT^aC|after ,b-[>a@GMXeYjG|again >DCCKAXZ|all "b%]&A+Z,A2[5_8F<]>^?dBaD]EYN?P^QBSEV^YEZ]^@e_f[nC|already !^%]GY|also !D#[,^?ZDZQae@f_nA|always &^+]4Z:[PYa]|an &?2C4Y7D:Z;^FYG[M]Q[TB]CnW|another 0[7Y|answer #D,Ye[|answered &Z,[Q[|answers 0FnY|any 4^DBf_nW|anybody &E7ZKC|anyone #Y,D7Y=Y>?_FeC|anything #Z4XCZDag[kY|apologise ,EQE|are #X'Z,>9Z:^=D>aCDD=ECI[LZe]hZ|argue ,Z|around %^:Z|as &Z4X;DEX|ask #C'C.<3^7D=B>?BZDdFeIBKXNAQDSIY^e<g?kcma|asked #E)E,D.[3C<_?>@ZQ[Y]fIg_kH|asks ;ZD[bY|asleep ,YiX|at )_,Z1X7Z8b<_?D@]FXPC]U^ab>dCg[nE|ate ,_<]|away +^PY|b 4bY^|back ,>4C7cQASBYB]a_Zd[|bad %]4CJ]^[nY|be !E"D)Y+D3_:[DDECFCG[Q[TCX^^[aXb[gZ|because %])Z2X5^]WaA|been 2[<ZRWjE|before &D,]3_7Y|being =[kE|best 5]Q[Z_|better :b;CIXUV|between &XC[|beyond ,B-E:Z?EBZQDYZ^Xa]|bit %C&DKE|board CYnZ|book !C8]|borrow *[.Z3[OY|both #C%Y,]7YDYJYKYT[g_|bought =C|bread 5X|breathe NDaZkC|breathes "Z-Z:[R[|bring 'Y,C-[5[<W=ZCbQ@SCZV[E]CeCkKn[|broke 4aYd|brought #E&U<D@XKR|building aBc^|built -[|buy &Y3[>_CZX[e]|by #A,A4]5X>Z?aDCF[mZ|cake EZjC|call D[n[|called &A|came &^?dK[|can ,^2_4^9]:E<a@YI_Y[]F_[eFjFkDn@|card j^|carers =_B[GFdbiZjG|carried QHkB|carry ,X.[SY|cash C^YY|check 7]MY|child /Z|childcare =c>YSZdb|children 7]|choose "Z|clear %cJ^|close (^MZ|closes 7Y|co -Y;^JZbZhC|coats ,AQ?|coffee ([AY|cold ,D<[QE|colleagues :EB>RDVBa=i>|collect !da]|colour ,BnZ|come .a6]DB[g|comes .D|communities 1]|community 1c|complained #C,Y|congratulations ?@EafF|consider jF|contact 3Zj]|continued AZhY|corrected &]4@|cost D]E^k[lY|costs (Ynb|could +[4^:Z>[CZF^Yb_EkZmZ|count DYnZ|counted 4@|counting ,C/b0aQCT_UaVZZYb_nC|create :D|customer ?ZhB|cut &EH]|d DYkY|dads %Y(]0Z4[>[FZUY|date 'D|day +_|decided >D|dedication :C;[E]b[lX|delete DZ|deliver !ZJF|delivery !ZC_j]|did #C&],=0X2X4f7D8Z>C?b@]D@I?MBNZSAY]aMgX|discover !B;ZFDbEmD|disruptors [^iY|dm 6DYY_D|do "F#Z&X'Z+Y,@-b.D2]3d7A8B<DCAFZJANYPWQIRZXaY]^AlWm^|does #B&]'[,B.E9@IDKag?nD|dogs DaSGk^|down ,]Q[k[|drabs CY|drive 7[8D:_RZbC|drop &Z4E6[h[jDnY|drove 4[jX|e *ZOY|each #ZCZ|early 7E|eat ,Z.]|eating KZ|eight #e&^0_=ZF]KXUWdZm[|electric "[:YD]HY|eleven ,Y.Z0Z4BKBfNjD|email 'BDBWZaZkA|ends .]|engineers C]YY|enjoy %_,WJUTAnD|even ,^FZ|every #D+S,@-D0D4Z7]8^<Z>C?@ADBZCDD@F[ICKCM^N_QMR@eDf@iVjDnB|everybody :Z;YN]|everyone #a,_C^HbI]Q[jd|everything ,Y1bFBQ]VcjCnD|exclusive 6Z8_^[nE|expect 4_CXYZ|expects 4[|experience 5]G_J]ZYaD|explain 7]DB|failed 4YCC|fair ,C4BEYR_|families )b^F|far AaB_h^i]|feed 9^g^|feel !_QYaEeZgW|feeling .[0[>Z@Z|felt ,Z3]9[eD|fetch ,CNY_]|find !D"^,aD]H[QWTV]B|finds ,ZJY|finished ,Z|first -WY[|fits QE|fixed ]Z|follow 3ZM_O[^EbDlC|food ,]|for "E#B&?(b,_.[/Y0]1a2@5];D<D>C?[CEKBMcOEQeS[aYbBfdjBk]nX|forget ,[|forgot 4ZY]|forty ,_.[2X4AQ[YD|forward Y[|found #C&Z4?8[>D@ZDAKZQD_BfBgY|four &C/G0Z?<DXf?k[|frankly 7^>DX]eBlC|free ,BQDnX|friends !]BYG[^[|from "Z#C,[2^@ZB[CDW[YZ_[eBi]j?|fuel DD|further ,D3Z8]|future 8F|gave ?ZA^D]KZQ_YDf^|gentle ,A4E^[|gents BYF[GYiUmY|get !Z)H*C+E5B7D8E=CDDGZHAJBOFY]ZA[]^BaYhCi]|gets QX|getting -_[_|give ,Z3Y4^=Z@Y|given ,W|gives /C:[|go .hD]I[ScjC|goats [Y|goes #C)Y/X@Y|going )Z7b>]]Z|good &D;Z?DE[KDlZ|got &D,[;W>a?FDAWDbXe]fBkB|grateful ;]<^AY|guess 5[HX|had &[,Z;E<a>[IEKaQ]WZbCgDka|half 2Z4^=ACEY^eAnZ|hand 6Z[]|handed &^KZ|hang ,^3YXZ|hanging D[|happy JW|hardly 0XDCeY|has #^&B,Y1A7D;B>aCBH@IbMCQXREa]bBe_g@h?j]kAlDmAnC|have #A&Z.Z3Y7><D>DCCD9E^FYQY[^eAkDlcnA|having #c&ZQDj]|hear bXmX|hearing #^I^|heat =ZdY|held %bE[JamZ|hello -C1_V[^Z|help 0^8]:^J^|here .a/Z4[;GBYD^I[S^WAX]nF|hey %]lX|hit 4WY[|hold !].dCDQ[SaeY|home 5Y|honestly "A,A/[4B;[<@^_c@nA|honoured ^Z|hope ,B:a?DF@ZW|hot 2aWY|house /Y2^|how 'b4Z5Y<YD=L_Y[c[hWkAn[|humbled 8b;ZhB|i !a#B&B'[)@*Y+^,]-@0]2Z3V4_6Y7C9Z:C;B<[>b?^A@BBDAGZIZJDMANCOaQaWXXcY[]IaDhAkBl]mYnD|if %E'Y(C)Z*F+Z3Z5Z7F9a:D;Z=Z>a?W@BFXGXHEICMANbXY]Aa=b^d_e_fCgB|ignore .D|immerse 8DaY|impact 1YlB|in &V,a@BE]FEJCQ^X^YTbCf>gAh[j@mA|innovation E]^Z|inspire -[|is "D&_'_,[2Z9[<C=B?CCADCF_GBHAKZQ[SC]B^CbBeBgBjDma|it !]#V%F&B*].Z0_1D3=4V5_6_7[8D:<<E>]?@@_AWBAC@EYFdG]HCIDL^NDR@TFUYZW[Y^Da<bEcAgXiTjDlXm_nE|its !["]#],_2X4C8E<aWac[|join "_(Z/FEZFCG]MYl[nD|joins ,G|joy :Z|just "Y1Z2[8BG_QYVYW[^D|keep ._2[4^>DFaIDQDdCm^|keeps &[/]=bKaT[d[|kept (_4D?[K]j_|knew &[|know n]|labelled KZ][|last #C+Z0^4X=ECZIBQAU__DfWg^kF|learn +d,EE[|learned <bNY|leave (Y)].X3]8_9ZJ[MXQD]E^^_ZnC|leaves =[e^|leaving .ZDZ]]|led ?Y|left &A?[@[H^QCU[|legs #B|less #]mZnY|let '@(])H.@3_6C7B8W:[;EA^FFH_MYNCh[mBnB|light +]8Z^Z|likes ,Z|listen KZ|live Q[h[|living "DMA|look ,?-YDVR^Sbb^eBk]nD|looked #Zg_|looking -ZbY|looks +YbY|lose 8]|lost ,C0[=^gD|loved %[@ZJ[|low DEd[|lunch ,[=Z|made &Y0[:[?YgZ|make &Z)_*[8c;DQDhD|makes 2[<[?YS[|making h]|many #Y1Z<_CBFZ|match !XGXnZ|may #Z=Y|me ![2Y4DT[aCb[|meet )^|members CZ|membership 5YH[nZ|memories !]8^^Z|met ,X-E|mind mZ|mine <Z|missed CAQD|mobile 'e(C*^LbO]lA|more !Z#D-B;bGZQERDX_]Zbb|most 0E4C>F?[D@E[F[T]UEX__[dAg[jDlc|move -]3[Aa|moved &V<DE_gY|must -Z4ACDQDX[jD|my #_&D+_,[2C4A7Z<HDaI_P]W^Z]_Ib@gDjAnW|named Q[|nearly 4Z|need >^|needs &Z2]DAW_Ya|neighbors @[|neighbours BBiC|neither 4E7W:_[^a]n@|never "^&d+Z,]-C4Y:Z;]?]DBJYKcNZQ^Z^_Ce?fdkE|new E[|next #[2Y4CgC|night 6ZJYea|nine &A,=4XDZQ?SX|no #D%^&?+C,[.W3X=Z>a@ZB]CFDDJ[P@SaX[^B_]e[gZkHmU|nobody ,E/]4]:E;A>]?A@DCbDCNBQWTUXAYY^]bBeckDn@|non nD|none &[3Z4L7_?BKZ]Ue^|not !D%[&D*[.Z2B5b6Z9ZCcD]FDJ^ZZ]?_XeXf^jZkal[|nothing &Z,B.>4a;_DZQC^Ce;|now #C)],Z0Y7D>FDCRDS]XD]AbYgChCkD|nowhere A[|number ,^|oddly ,Y;_bY|of ,C>XV]^[|off n[|offered 4Z|often D^Q]|oh ;Z|old >YeY|on #C+^,F4]7Z=DCbDAE]IDP[YY^[jWkElY|once &W,_7_D=GAQDZW]Zk>|one #A%C&B)[*H,X-B0>4]6^7E8E;><_=@@DA]BEC?D>FEQ[SBUCZA[]^Ba^bDd@gFh^k?mBnI|online &ZCAeEjA|only !Y,Y7D:];DGWL_aZl^|open ,BF[TYfDkb|opened @[jZ|opening ^Z|order %[QX|other -[>Z|our !]#_&C*B+@,D1a4W:[;^<h=[>E@BAABZH>JWPBQDSCW[XA^BaUb[cidZeEfZiZnE|ours &D,[2_K@W[nE|out *]/FDZOYn_|over /X1[9[;a=b_Yb]eD|own -G2[|page Da|paid /a2^TZgChZ|paper DYk^|parents H[|partners :c<^Bba^ic|pass EeMY|passed ,Z|passion cGhZlD|past D]|paste (Z3[|patience ,BKCd]jH|pay !^3Z7[DCG]jE|people #_,E2a:^I[W]Y]gD|phone CYDdkbnX|pick 4ZYZ|picking "F,Y|places CE|play /[FZaZ|please #Z,Z.^DYfFnc|plenty .[S[]Wk]|porters 0^UZ|post '^3Y4B<FC_X[e[|postcode 'ADZLCnZ|posted #],FQE|potato QESZ|prayers aZ|present fE|press (]>YDZn]|printed C?jA|prints QY|proud ,E1Y<ZVY|put )Z.Y1[5YDEK]QGZ[d]gWjE|puts 4[|putting 5Y|queues BEiD|quite 8D>Z|quote !b)^+E|raised &C|ran 4Y|rang #@&]4BD^IEK_Q[eAfBk]|raw SX|re 4]j]n_|read ,^.>>WD^XY|reading fY|ready 5[M[|receive GZnG|red ,[QZj^|refund .^S^|refused &Y,Z?^f[|remember "D)D8Y:]|rent 3[>YX[eW|reopen GY|report -]3ZE]RZf[l]nZ|repost 7Z|return .Z|rice SG|rich 8[QY|ride CYDbk[|right 4DB]]XaWiX|rightly 0C?bUBf]|ring ,_C]g[nY|rising DDj]|roll "a7]H[|rolls GD|roughly k]|run D^g[jE|running gY|runs ,D|said #[,D3b4E;[IaKBQDS_X]kFn[|sat 4[e@|save )B.Z/E6c7CD^F[G]NAS^T@[^jGkY|saved &]?XK[TFfV|say !a#D.B4C=d>ZDWI?WAdag_k[nA|saying *Z|says #B4AIF|schools =Y|second 5Z|see !D"[,@.^1Y3E4Z;^=B>EDBI_NAVYW>XCY]bbdBeDgZmY|send *Y.E3X5[9^X^]Zh^n@|sent #Z,A?WCCI^fZgYjEk@nD|service 8[A[|set #c,C2^=ZI[KZ|seven CZ|several 7Y>[jZ|share (_DAHDMXX[]>kDlAmInB|shift EZlX|shoes ;G|should "Z,D3^4E>@DCH_X^_D|shout ,Z4D|show *]3_6]9XDCQC|shows #[0Y|shut D?|sign ,[|signed /]DDE_kJl^n^|since "^'],Z/X?YQ[|sisters %cJ_iS|sit ,].]>AD^Q[SZe?gAkZn]|sleep )Y|slept ,C|slightly E[|small QZe]|smash -HbW|smell ,@|so "C#E%E&[.[4Z7[=W?BCBHCI>JBUBZC[Eg@kE|sold 4YH_^Z|some #A%D&E,B2E5Y:D;D=WDBE[JBSZaEeAjEkFl[|somebody #X&Z)D4?>]@[DFYGbZga|somehow iZ|someone "[#F%]>]DXJ_KYN[Q^eXk[n]|something ,a4ZD^QaSYY[|sometimes ,]DCQ^|somewhere @ag[|sorry ?YD]K[YDg[|spent ,[k]|spoke ,EQD|square QDY_|squeeze D]hYkY|staff &E|stakeholders %EEClC|stand EHlF|start !Y)Z8Y:^DDEZX@][a[|started "X)[,B-^QB|starts DY|stay #B.F4FCBSBeYnY|stayed ?CR]|stays +].[SZ|step )Z:Z|still &W0[1^8_=a@aA_CDDBFZKYM^X__[aBbAe^gYh[jD|stood ?[|stop "^3[7[CZDYbY|stops _Z|street -c|support %a5ZJ^lZ|surprisingly 8[^Y|tag *BOCUa_ClD|take *[,A.D3[=cDIZ]d_n]|taken 4B|takes &Z/]D^QCSZ^^jY|talk ,_7FD[TYk]|talked <D>[g^|talks D]|tap a_|taste Ff|taught &^K]g]|taxes )^@CgD|tea HZ|tears aY|tell #Y'^(]*]+[,^.=2E3D9c=A>FCDDaFCK^L]M^O[QYSYWC^]_XaUdYeEgB|ten !Z,DCAk[|thank !^)C.Z1ZJAXF^YaZfB|thanks &[?cK]NXf[|that #B%Z&E)C*^,X.[1]2Z3]5S7^8>:C;>>B?BAZCAF]J_OaPCSc]]bHg]h^j]kLl@mVnY|the %B&F'b(C*W+W-=.E1[3<6[7D8H9B<?=U>F?DABDCFZG[HZIZJXLdM[OZPWVaWZ[YdReCf@hZiXl[mb|their "[#]&Z+X4D:C;ABBIYKYUGYAeVhFiB|then !D#<&E'F,a0Z3@7@:^;a<D>XBDD?IAJ@QZXBY@ZC[C^ZbWcBdYi^jCkElC|there !["]%W&?*^+].Y4@7d8C9C:E;_<E=Y>G?@BEC[DBIEM^RZS^[d]^bbdDeDh]jE|these ?b|they &]+Y,^._2E4X5@7c;H>YHBPSQZRAS[W?YVZ?[A]S^BaAbBg[iVkF|think :[@ZN^|thinks 4^|third RZ|thirty 5Z7Y]X|thirty-one @Z|this #E&[+_,Y0Z6[7A:DFAIBP_i]lZ|those 4^7c>EBBJWMW]]_CiC|thought 1ZVZ|three #Z,^4Z5Y>YBZFZI[KCQ]TBYZm[|thrive 8_:BRY|time 7^]]gB|to &?+C,Y-C.@0D3D4>5B7E8C:>=B@CG[IKNYVAZCeag?hXjAnZ|today %Y0D1[<^QAZ]|together 'Y8[E]l[|told #X4[;a<]>Z?f@DAZf[kA|tomorrow 0Z4YC_DDF_U[|tonight 2cW]|took #B,@4C?[I>YBg_|toys !E|treat ^]|trust !b7]GXTBa^|try .[Y_bDn]|turn 5[|turned &Z4D=[>Z@EKZ|turning .]>ZS]|twelve 0[7b]b|twice 4bQZY^|two )F-D2?4D7^=[>X?>D?SAWC]U_[d[eAf@j=nb|type >]MC|typed #BeY|under ;[fZgY|understanding bEnE|unlock "Z7D8^:]<ZFDH^JDLZ^ahZ|unlocking 5[|until 4[CCDDk@|up e_|upwards 8FaY|us D[[Y|use (_8[=[DBQAY[eYkCnA|usually kY|very 1[?aQFfZjZ|visitors -ZE[|vote 3YCY|voted #YI]|wait "@#^.B|waiting 6][]|walk +[2YGDP[S[]D|want 2E>]CZQ[|wanted &AKE|wants &W4XS[|was #@,C1B4B<c@]E_ICQ^RAS?bDc_eZfJlan]|watch &[(B)].aDCK_NZSYj[kA|water :BaC|we #X&C(a,A0^1[2a3A4^6W7Z8>9D<[>X@YEYGBH?KEQBU^V^W_Y^ZW]DcYd]hBiElZ|wears DXjYk[nZ|welcome 1[VZ|well 0[;Z=Z?_BaC[Fbf[mZ|went #]4D=CIYdD|were ,B9]@[K[]^g[k_|wet g^|what "a#C&A'i<^=BAZECFYK]LkSZ]EaEfAj[k^mZ|whatever =^QZaYda|when &X'[4><V>X?CD_IELWQASBWBYEa^fAj@|where %D'a8D9CG]JBLc^AaY|whether 4E7Y=VDbd^fZj[|which "C'a(A4B9CLaQ^_CdA|while ,B|white ,CQB|who "?#B&_'b,Z5Z9ZF[IAKZLfQ]Y[^Z__dVk@|whoever &D=b?DB]CYQZY[d_gDiZj]k^|whose "^'Z7]|why #@&C([)],Y9Y:];[=_DYF@HEICYXa]dZk[lX|will #A&b-F5E;E>A?ECDD@EAFAI=K]MCQCR=VbXDZB_]aYbBeDf?gAhCiBmCnX|with "@/^4B>CAZbAhY|without 2[7e|women ,B1]7[:^;F>dA^EFVVaZbCe^hZ|won @Ye[|wonder ,C-Z9b|work 1^4C5YC[DYV[|would #B,a2]3Z4D7D9U;D=^?]DAQZ]F_^gB|write ([)Z,[3EDVIE|written &[|wrong 4UYX|wrote #BICgC|year 'ZL[|yes "c#[,A2a7];]<[?[DDH^IbM?PXWa^Zb[hY|yesterday EZfG|yet /bT^|you !A'A)?*b+^,Y-C.[/Y0B2E3]4]5a7b8@;Z=b>bBCCCDEIXM@O_Q[SZUDWCXYYZ][^EaCdaeajCnC|your !B"?'Z(W)U*c,@-A.X/]2^3?5C8CDALaM]NVOcQ<R>_@dXeDf]j@kB|yours %B,ZQ[XX|zero 7C8EUZ
angel|gZ
angels|:AJZ
anglers|?[
angry|7_:C>_?YDDMCS[YB]XbA
animal|,CDYNa
animals|#Y,]:DKZQ_kB
ankle|>[C[
ankles|AGhE|for AGhE
anneke|&^K[gX
annex|C]
annexe|-[R[
anniversary|)c*ZB[EZN^OZn[|to B]
annotate|"Yk[
annotated|KD
annotation|"_nZ
announce|,B0D5B8^<BCDD_EEQBUE]FcElDnD|<number> 1^;aA[V[aYj[nY|a -B8Z|it Da|our 1EEDRY^BaAnE|that ;C<CAZEBUBcDhZlA|the 1[<[ACCDE^
announced|/a3Z4U;@A[R]V[bGl[|<name> CZFYjYl[|in 3]XZ
announcement|(B9_>[EZFmQ]l[mhnC
announcements|mZ
announces|,@<]EZQ@nC|the -[ACQAnD
annoyed|>Y
annoying|,]k^
annoys|#]2]4^QG|them #Z
annual|&C)Y,E/C1D:[AEB]CBE[JbNWT@W_XCZ][_bAdZeBi[jD|<name> 1^:Z<FV[|dinner SY|meeting 1ACZV@kY|passes ?[]X|plans )Y6Z|report 2YCAEC
anonymous|5]mF
anorak|,]
another|!?#;%E&B)A+[-B.a/[0]1Z2C5_6D7Y8?:];b=^?A@BDCE@F?G@IDMAOBRAS_TSUVV^W>Z_]Y^>_Ya[bcdWf>lAmC|<number> "C#C0^5bIBU_Zc]KaD|day 4[:[;^<]^Ca[b]na|family ;[|firm /aTb|five ;B<[A]N]bDh]|happy 5Z:]MC][aXb[n@|in C]|leader (]|on .Z|one 0YA[CZDZU]YBh^j[k]|person jY|record %]|round na|time >]|way ,Z4[9]YZjY|week :_a_|year 1[2ZB[VXbBiX
anselm|&aK_
answer|"]#b%C*a-B.]0E3^4[7@9Y<B=C>E?@@@ADBEC@DXECF]IUJ@MENAOYQIRBSXUAWKX^[B]F_AbCcBd@fCiAlA|'s nZ|<name> +[,Y7YQ]|<number> CFY[|a "^D]QC|about ,YQX|and .^3Z9[QESZ|at *Z|by #T4?DXIFSC|everyone jX|for #CD^|from ,[>ZkD|gets "C,ZHBOZ|here =b_XkH|in ,Bka|is )X.D3Z5[DEFZQCXab[gVm[|it 4Y|may 2]|might F[m]|no #_I[k[|on 4[QZ|our f^|questions GZ|the #]._9C;]<YFCI^J^QCS^YZZX_BaZjFkEnB|them "E|to #_>XIdQXSAjY|was 4[8YHX|we #b.[SZ|will F>|with 'Y*^|you &]>_DYn^|your 3_5]
answered|#[&@,?/C0^3]4Z7E>B?YEDIYQBTFU_bCg>j]kal?|<number> 4[<_|and 3]Xa|by &DI_|every &[,^QZkE|in EF|my IC|the #a,ZI^
answering|"[#^4Z9Z<^B[IbKYQDY^_]dCg]kEnN|the #_I]KX
answerphone|;Y
answers|"B&?(d)C0D2_3B4D5E7C8D:Z;F<E=_>@?ACDDAH>M]NBQCT@W_XGZD]>^B_cfAh_kC|and K^_[nY|are ,cQ]|at "]=[H^|every 0F|for 2aW]|in "Fn^|including ,X4DW]|on Q@|only (f7EMc_DaCgX|questions CZ|the kC|to #[,c@BCAh^j=nB|will =[
anthem|KX
anti|)Z
antibiotics|&DKC
ants|!]^Z
anxiety|^Z
anxious|#]
any|#=)W+[-D.]1C2C3>788A9]<<=[??AACEDeE?FCJAMDNZPVQZSXVCWC[]]A^Cc>dYfChAkdl>|<name> 4YQ][XbEne|age DFG]W]kA|branch DBeDg[kY|colour =]Q[d]|day "]=]?[Dckc|desk >Y|driver S]m^|further ,Y4W|good "=.B9]@^_]g]|home +[|hour >cSFe[|inconvenience -[1[4A:bCCQDYBabkEn=|language ,_QZ|later 4b|longer 2[|member *[O[|more &C,_9X>aCcDBQ[_ZnB|of "C&Y,?2a4A5[9_:_=E?@BXDAIDJ[KZWY_^fBg@kF|old (^M_|one kZ|other +X.^3Z4ECZjX|phone jBnD|point .YS]|questions ,^|reason =Zd[|shop DZ|side DCkC|state jD|time !E"Z)],?.f9B=EHZQ?ShdDk]na|trouble '[|use ._@_DYS]|ward /Y|weekday "]>]C[E[Q^SDe]kYlZ
anybody|">&[(C)E*C.[0C2A3>4[9j:D;_<C>^?B@BC<FWH@K_M@QZTBVAY[_gb_e^g@jCkAnB|'s &B,FjDnZ|and 7[>_e[|at QY|can k[|else "^;db[|in D^F]jZk]mY|know 9B@BQBg@|tell QX|to #C|who &F7Z9[>_IYea|with 4Z
anyhow|>YIYda
anymore|#b,^3ZD^IXX[kW
anyone|":#C%>&C'F(A+^,C-?._/@1D2B4G5B6D7?8@9i:Y;U<?=]>c@>BCEAFBGKH<IEKBMBQXRCSYT<UAVBZE[@]@_ddYe_fEgDlEm@nA|'s 2[9ZD]k]|about #Z|actually 9Z|and =Y?X|asks 3[n[|at >EC[DFQ]|can 4D9D:a>E?YeE|else +Z/Z9=;^=^>C@[B[_AbaiWn]|for "eHZ|got 9]@A_^gF|have 9Z_]|in &Z*D9XDBK[Y_eBkD|is ;bD[b]|know "B9[Q^WZ_^|lost @C|may ._j]|on 9V_VeD|out :[|own 9BQ]|recognise 9YYZ_Z|still 9Z@DQE_ZgBkD|stuck @ZQD|to )],[.[9B|under 3CQ_nY|us SZ|want "E|wants n[|was 4C|who !Z&>)_*^+],E.Z3c4_7B9@:D;D?;@ADDFYKCOZQVS]XcY_]>^^bEdDe[f?iKjYl_|whose 4[@YDfj[k^|with .C9Y=cDWI]KB_BdXgBlYnD
anything|!A"<#>&E(>)A*C+Y,Y-D.]1E3A4@7A:B;?<=>^??@CAEBBCCD^ECFBH<LAP]QYTEWAX=ZG]A_HaDcAgCk[m@|<name> ,[>bQXS^ea|about ,B>[YF|after CZ|and ,X4ZQ^e[jB|at "AnZ|before .YCB|below .[|bought D^|else )Z+^/^6ZD]IYN^Pa_Cj^k[|for #^%]&[,C.C2[JX|from ,E2[jC|goes k[|i 9[>[DEbClY|in ._CEDcIESa|is V^|just 2^|keep g[nZ|left C[|like ,>QA|on +[|or QA|over ,YDE|that ,XD[j[kbnA|the 4_QD|there YZ|this H]g[|to ,A9^D[SY|under #Z|we ,^O]|with 7[=Y>BD[WZYDd]kX|without C]|you +].D8]>dCcDDe^jZ
anytime|,a.[G]Q[S][[bZ
anyway|"@&_(D)_*E+Z,g.C1D2D3D7D9>:A;D<Z=B>c@YFDHEI]J]N_QeS@TB]A_>dCe^gTjWkElEm?n>|and "D&],Z5]>[HD|but 2Y|i ,=QE|the )_+E;FN]|we 7]>]e]kC
anywhere|"],>.a0[8d;eDZFDG[IEQ>ScU[YE^abedae_jZkX|and .[;ZSX|else "^8b;YH]^]bZ|in #Y0_;YbX|near &Z@YK_gZ
apart|"X&D4V7EC?MBSC^adChZjCmE|from ^W
api|->CaJZYDeZj]n[|v1 C[e]
apiary|4Y
apologies|&C,a4e<a>a?CKAYbfAg]nA|for 4aYY|to &D,Y4b?CQ_Y]nD
apologise|,Z1Z5Z:c=C>[@ZBDCER^YG]Eaeh]kF|for 1Z5Z:d=D>]CEYGaejBk@nC|to ,b4U@ZQ[k]
apologised|#[4^>[?]QVjA|to eY
apologises|-]
apologising|#D:]lY
apologize|aYjYn_|for ,FaY
apology|&Z,a4Z;E>]?YDCY_|in #Y|to ?[MZN[
apostrophe|#Y,Z4[D]kZ
app|!c'A*Z+_-B.]/D1A3]4Z5A6^7D9Z:Z;X<D=B>D@WBAD]EgFbGZIYJ^KALAP]UBVBW]XbYa[Z]FbYeFgZiDk_l]m[|and "]%[.c6aDAH^[^|at 0C<ZUD|before )_|call DAkB|for "^&^8]FZHYK[[Z^]|has !^#D|in !]|is ?]@ZC]GCJ]QWg_|log 0Z|now 3]E]X_lZ|or DX|store Ea|that nX|this "[|to j_|under S]|up 9X|you (ZWZ
apparently|"E,h;eC[I]Qcb^f]n[
appeal|"W&D,@-B5a?DCGEYQCR@VXYYZdjB|closes CAjB|for @]gY|in DZ|is Eal[|stands 1]VZ
appealing|,[
appeals|3c5Y:ZQBX][]
appear|*d,D0cObQCe[j[|before ,EQE
appendix|.Zn[
applause|(ZB[jalc
apple|#W+^0[4DP]Qa]DhZjUkBn@
apples|"C2@=^C[Q]daj]|by ?Yi]
applicant|CZ
applicants|,B-[/[3d4]5b;[BcFYQEXbaZiajEm]|will 3Y7DBZX^
application|&@,A.]4_8[;DDdKCZV_AhYk[nA
applications|#C,D7Y;BCdEAGCQAXZ_Cj_kblBnZ|<number> dYn^|are 6]CZ[[|close 7^C[]G|for 0Z;DC]HERDX]^[e]
applied|4_7D>ZD]GBY]fXiCn^|for 0^|to 4[da
applies|!Z|to j]
apply|"@(A,E-B/Z1D4X;E?D@ZCCFCGWIAM?NBQZR>T>ZC]A^[a]fBhXj]nX|<link> !>.ZSV|any )E|at !E,^GG|before 7^|by !CCEDDE]FFQajBn_|for @ZCdDajYkdnZ|here GZnZ|in !Z6[8[|now !B7C|through +[|to "E&ZnB
applying|.^@_SX
appointed|;GAZfDj[|<name> ;GAZfDj[
appointment|#@&D,@1Z7C8D:D=B>bADB_CZD_FDGYIBKBMZS[XAY[aCdAe]f^hVi_j_kU|<name> G]|and DCM_e[|at @b|for LX|is .Z4[DEfZiZj[kB|needed C^na|no >be_k[|of 1^C[V^jZn>|to ?]
appointments|"[&C4@B[CaDEH^I[S[bCi[j^kDnE|are >F|cost kG|this "Z
appoints|1AEBREV?lA|<name> 1AEBREV?lA
appraisal|-^R]
appreciate|%a1];Y?EJZVVaafB|it ?bn[|the ?B|you %a?EJZaY|your 1^EYVW
appreciated|?@QER]j?|the &CKC
appreciation|)[,E?ZB[ECJ]i^|of -[?_f]
apprentice|#B&f(Z)B,D1B=[@YC>IBKbM_NDbEc[gPj@kB|<name> CBjCnC
apprentices|"Y0Z;V<_?c@bCBEXK^UbVDbafcg^n_|at @[CDaYg[|who <B
apprenticeship|@DD[QF
apprenticeships|/Z0Z
approach|%?,B1?5B8Y:?ACBXE>RcVDZAnC|combines ;^|the 3_8AX^|to <AB^i[jDnD
approaches|3]8[jE
appropriate||to 1]
approval|)Y4DnE
approvals|QCnZ
approve|<Z=BCAT]|the <Z
approved|,]/b1^4Y@aCAEdI@T^V[XZg]jAlV|by /aE_T[|the 1cAY
approves|#[1eCCVbjD
approx|,]4[C_Q]nY|<number> ,]4[C_Q]nY
apps|&[3]4E
apr|/@7BJZTA]FjE
april|4Y6Z
apron|)]<^@ECYFYK?e[jYm]
aqua|Ja
aquarium|UY
arch|,^@ZDA
arches|C^Q[j_
architect|?Zj]
architects|:?M[TG
architecture|-[RZaZ|and RY
archive|#C*D,B;D<YCDQDSEbEjEn[|by *F|has ,B
archivist|&^9ZD]|<name> &^9Z
are|!<"E#C%X&?'F*>.D/a0@1?4D5Y6C7]8>9D;B<E=F?<@BAFB[DEE@FCGDJ]KFLZT]UCVBXWZY]]_EaWeVfDiajW|<emoji> "];eH]bZ|<name> &[1^<g?DCaQbT@[DgDh[jYna|<number> !]"_#?)a-Y.C/V0_2[4D5f6[AcCAF[HcI>K@NeRVTTWXX]a_bVdBlYm[n_|<somebody> ,]Q[g^|a #@(W)a,]1C3E4D5]8g9@:_;B>@?^BYC]D=FFHXL@MYN_VFWAX@Y>Z]]BcZdaeFh[|able .[>Z|about #Z.C/]4Y7F:_D[SD]C^]|above X[|absolutely 8CFZ|actually ,D9]D]|advised BcRYid|after 2aDGQ>WYdY|all "C&Z,c-D.]7B:D;D<a@eBaNcRBYBbEfDg]i_k^|allowed =[QB|already ,B7Z;X@DDBMBU]ZW]VaBb[jCkBmBnC|also ,C-Y2^E[[Y|always )[|amazing %Z)]:Dn]|among 7[|an 1a5dP[VYZa|and #b'W-[>ZbEh[|angry aC|as %[:[|ashamed 4[|asked n_|asking #C%Z6Y9[]Yg]|at "C#C%A+D-D/_2E7D8D9D:C;B<_AABGCcE[M[QE^CkZ|available )[CZEDb]iZjY|aware 1Y4^CYIDiZ|back "^#_BCIdQcUaXY]@aAgDhWiCm]|bad @]Q[j^|basically 7aDE]^|behind 4_>DD[eB|being -[4e7]RYY[k[|below >[|better "]:C?]D^HX]XgYj^|between >[DckanY|beyond -C1F:E;GVE^GaB|blushing bXfB|booked ,[.[CaDCkA|booking 7[<Y|both MDjX|brave )[b[|bringing GYM[|broken A[CEhZ|building 2^:aa]b[nZ|busy >]eZ|buying .Z8[^Zb[|by &Z+[,]4ZQ]|called 1aV^|calling 7Y:E;bB@C]GAaBbaiC|cancelled 4]C@F]YYjAm[|careful &[|carrying %Z&[,[JXKYQ]|checked #B|choosing ,_5]8Z:D;W|closed 3XC[nY|closing #E/[Q?TZX[|cold /ZC[D]T^hY|collecting "Y#^,[2aIYWa__|coming +],C.Y0]1[C[D]][h]j[n[|committed ,E1G8@<EA^QDR[Z[hYlX|confident V]|correct IZKFQE|counting (E@aZF|covered "_@YQX|cross >b|currently ,]-^7[R_V]|dead 2ZMaWY|deciding 2]|delighted &Y8C<@E^V@cE|designing %A2[|different 4[<aD[k[|doing #]%D(_)A,A4?7F:E<ZF[I]NYSYTZ]@mY|done ,X5EDYIDaZ|down "]/]Q?T]WZjY|dry 5ZZZ|due +X4b6W?ZCZD^PaQDf^j]kZ|dull "b,YH_|eleven 2a4DU[WZ|eligible )YNGnZ|empty )[2bD[WZ|encouraged 1]|enough )XDYN[]C|entitled !]=[dX|ever !Z|excited -G8E:[<@ABaY|exempt DaYY|expected BZCF|extremely 0YlE|failing C_DDnB|family %f3D7C:A?DBYJcU[a=fDiW|far +_|fed >_e_|fifty 0X2Y|filling 6[7YCEDDG[N][[]^^^bG|finally ]YnY|fine 'X(Z,[.G7FC^D@M[Wb_@eCfBkH|finished DY|first DDQEdYnY|fitting )a,Z|five 7[CZ|fixed #a>Z|flying !Z)C7d:EMCNBZC]a^W|for )Z*[3a:A;BDCEZOWXaYEa?e[lZ|four ,]4bSCY]|free (Z)A.e8]>?CGDbM_SeeDkb|frightened 2[>^DX|from #C(g5E8ZCC[^jF|getting #Z,ZCCFfI]jEm_|given 7Y|giving -E:aGXOYk]nZ|glad %Ae[gY|going !B+A-F.D2E3]4]:B=[>BI]SDWDZW]ZaJe@mZ|gone !Z#D%E5?7]:E;G<[C?HIIEM]NEO@SUTCUCXBYCZ@]W^VebkBl@nB|good &^,A7B?YKdQ@jC|grateful %D&a4D;F?d@ZKZQ[fa|growing /Y2^7]TaWZlY|half 4]6Z|halfway n^|handled -^CZJ[n_|happy ,W.W7^ID|hard &[>Aj[k[|having ,B3dQAj]|headed -[S]VZ|heading DX|hearing #^4[7GYZ|heartbroken <ZA]|held C[D]nY|here !b%Z(=+Z,A.D0_4D8A<^DaEYIZKAM<OaS@^Db]eDiBjAk]nB|hiding "[([|hiring %F)],C-D0A1B7F;A<BCBMDQZR[TDUBVAWDZ[]BabkUnG|holding ,ZQXS[|home 3C>CCYeB|honest .[|honoured &Z;FK]bCnY|humbled -E1D<BAYVCh[|hungry 5[i[|ill m[|in "C%_&[(]*b+C.Y0G4G5D8E:Z<@=V>a?aA[CaD[E[H=I^JcKVObX_YJ]CaCd_gai_jalUmB|included C]jZnZ|incredibly %[-D;FAZJWhY|investing )A-X:Z<CB[|invited -X.]4ZS]|it >Z|just %D,C.E4Z:^;a<a>AO^SFbXeAnY|keeping *],Z5Y9]YAZW|kept #[>_QX|killing 7]aZ|kind ,XS]|kindly 3^BcEbXWiclZ|late >DDFYZ|lazy QE|leaving #Z&Y-Z.C7[KZR^SEXEYCa_kFmZ|left 7C8_^Z|letting )Z7fNWQ]|leveraging %DhD|like %Y,_5b7^<Z>DQ[Za|likely DFn]|limited OY|listed ,D.[|listening %d-YJ[|literally !Z|live )]7GAZCEH[N]]Fb_|living -^5^R[|long BEiD|looking #_%E/[2C8F;F<D>DCFEaFEGFLFMFWBYXaWbBfZg@|losing ,a/^@EB[Q^T^UZ|lovely &_KYYYg_|low ,Z5[Z[|lucky ?e|lying ;Z>_|made &D:_>[]]aciD|making #^%?,D2]7]:YJA_Zb@kCmXnZ|meant F]|missing )b+^2[|more %X,D4CaZ|most >Ze]|mostly >]DCS^|moving 1]7YCZD[Q[VZbE|my "@%f7DJf|named =Y|natural nZ|near gZ|nearly 7^|nesting BFiE|never %[=ZJ[ZY|new .D3]>ZX[|next 6_[[|nine ,[2]jD|no #Z:[<[AcQWaZb]lXn]|not !E"Y#A%b&B)Y+@,V/A0F2A5A6[7[8=:[;G<C==?@@?AYCFFWJaKBMENZP?T[UFWEX[aXdGfBiZlCmKn<|now &_)]+C0A1a4Z;D<]AXC:E_JHRZU@aCg@iYj>kFlV|number 0AC_fVjZn^|o CB|obsessed %D+C8[;XHC^_|off .c1b3f4]<_>BBZS^VaX]cZe?gZhYk^|officially 1_AZV^|okay .b|on !D"A&B'Z(D*X+F0F2@3T4b5D;c?E@CC[DEFDGHIAKCM^RZSWVJY^[CcYf@iAj[kEn@|one .Y1^4?8]:Z<a>[DXJZL[QBTEV[W]]Wb?cZe_jE|online _Y|only (a*],C1W7E:];]DBM^V^]Da[b[nW|open "D%])[5]6];DCCMCQCRS[bbEiBjKn^|opening CCD[kA|ordered #dI]PYjC|our %c-D5_:]<XA[JbNZX]^@|ours %Z=ZiZ|out %B)Y3X4D=[A[CaKbVddZe]iAj^k^|over -D/E7E;[D[E[JCQ]SFTCh^k@nY|owed 2[|paid #X.]2^4^=YS^d[|part %]7a8C@DDBJ]T]X]]^kB|passing 4]DEjF|passionate "Y8@:A<CAXLYMZaAlD|paying +[2D4^=^@_ICQCWBgZkBnD|people aZ|picking *[|pinned eA|pleased -D8[A?CCIXRJX[hAjBnF|posting &],[7B|praying ,Y|pregnant Q]|printed #[=YIZj_|printing #Y,[K^|probably 7Y@Z|proud (a/^0Z1?3W7[;D<]E;MbT^]ZaCb@l=|public #Z|putting "]#X.[>DC^SYeGk^|queueing X_j]|quick &]+YKZPZW_|quite #YkE|read >[|reading (E,Z9[@cCFFZQY][g_nX|ready "F([)[.[5a;YHCNaS[ZbjEmBnC|real Ag|really )Y3^QH^Z|rebuilding 4_|recording i[|recruiting =]MF|red %Y|redefining 8c;_AY^^b]h[lEmC|redoing ,@|reimagining YZ|released 4agZ|reminded -_BdX_ibjDnE|replacing ,X|requested B_|required 3]EZRXX_jE|rewriting 4]9Z|right #i&B+D3C4m7B;C>E@YCBD>IhN@PEQ?SWXDYg]BeBfXgbiEj=kBn;|ringing 4AC^QYj]|ripe 7^]Z|rolling #^)[5YC]nW|running #[4D>^C_QCS[T]eVj]|sad %_|safe k[|saving C]j[|saying FZ|scared 5]>be^|second +[;]|seeing -[4[BZC^YZ|seeking -]|selling .[kY|sending #](]*Z0Z4]n[|sent *Z|serious -X3[7^Z[]Z|set 3]X[|shared %[|shining &D|short #]4C>_CDEDQZ_@bCeXfZ|shut 4E<[C<X^YCjCm[|sick >ZeY|simply 8^;^B^i^lZ|sitting ,DB^MDi^mD|six ,D.]|skint .Z|sleeping ][|small <ZA]S]e^hb|so %h+[,?0[2B3Y4Y7D8B<@>c?FA]ECJgQBU]X[Y[fCh[jElDn_|some B[D[Fa|sore <]>Z|sorry #A,92F4A:b<D@_CAIAJ]K_QBS@e]fCj@|speechless ;^b_|spending )]G[|standing "c;]|staying #Z,^|steep D^k[|still #B%A&[(D)Z+_,A.[/D2E4Z7c;D<]>?AFC@D@ICJBK@MAN]P[SZ]_bDc]dEkC|strictly !C7ZSY]]aG|stronger <DbE|stuck .[2a9Z>bW^ea|subject DEkD|superb &Y>]eb|sure CYD^n[|switching 7^8Z>]]ae]j[|taken 4Z|taking 4CCYjZ|talking QEaZ|that 5_;[?_H[QCZZ|the #]%i&Z(]+],@-A.D0a4C5e8Z:h;f<^?D@ZBcC@FAI_JeP^UaXAZ_aaeGgXhbi^kCm=|there "C'Z.B9Z>W?[@[DeKCg[kb|they "_(C,^HdQCb[na|thinking 8[OYg[kD|this ;ZE[|three )],A/d4Y7[NYTZYa|thrilled -D8aAGEGREbAfEiAlF|tired "Y,D>YT[bZeY|to 3aBaE[X_Z[i[|told #C4?8Z=YIFYCi_|too :]|transparent 2EWD|treating ,^PWQ^|true G[m^n]|truly -]7BMZN_|trying #]4_9]QGY]kA|turning !YDY|two #E/E2X7^:[?EE[IFMU_AhCnA|unable 3a:]IDaZ|unaffected D^|unchanged C[JY|under 3a7dKY][nY|unsure DDjW|up #_%a,@/d0[7H:D;C<C?[C]DBE]I[J[MbNXT^YXdBeFhCkBnD|used 7Y;ZD[e[|using ,^/Z=ZF]T[]^|usually DY|valid D^jZ|very 5_7Z<b?aT_e?nD|waiting 5Z7^>VDE]X^Fe_jD|walking C[|warm ,]|washed kX|watching ,Z3Z7[D_Q[X]k[nX|we %Z1]2[9d:ZH]_Z|wearing TY|welcome %B.@7D:E;n>DDDKFS?W]bfdYh_mEn^|wet /C|what .[4B6Z9Z:_D_QD[W|where 8[|who :Z|why %Z;[<_J^|with (],W:[>_@XBDM[NZe^iBnW|within 4Z|women /E<^TF|working +],C1Z4cPXR@Y]n_|worried )D2[>DgC|worth 8^:^GDHCa_bCgYnC|writing 4_W^|written :B>Z|wrong 7]a]lY|you !_#?'d(]);,D.=/D5]7b8_9=:a;D>@D>F@G^IAJFL^MaN=OBPDQESEWAYB[_]]^Y_Ba_dDe@fYk>l_m>nA|your %F3Z5e7B8]9>:F<[ZX]G_AkFnF|yours ,^5b7CFdHCZ_m[
area|#A&B,A/A3C7C:E;W@CB]KCQATDWCYWaBb[hXj^k[mC|'s ;_JXb]|and YZ|that -Z[[n^
areas|-]1d3Z<YDDVb|of A]
argue|,]._1[;]<cFEQ_S]bVcZeA|about 4[<^Q[|with ?[
argued|9_?CWA]I_[bEdafD|about ,d4G9_Q__^|for I[
argues|"]
arguing|,Z3Z9[<Xf[kC|about ,[9[<Zg]|with 3[
argument|+Z,a?XAZDAP[Q[Y@jZkZ|about =ZAZ|in +]P]W[
arguments|YEn^
arithmetic|,AQEnZ
arm|"D,[2W9Z<DD^KFS^Wad[|'s ,a4[ZYe]|and DZ
armbands|@Z
armchair|J]nA
armed|;]
arms|#c%b3[5]CZJaKbV_XZ
army|B_nZ
around|!@"A%]&>)A+H,B0B1A3A5?7X8E:D<@=D>@@]AYCTDZF?JZKCLBQARVTBUAV@WZZD]VaCdFh?jZk]mDnY|<name> 4^@ZA^hVk]|<number> #C/B=E@ECdDeWXYZ]DeYjXk]|every 8A|five <[|minute 2Y|noon C^n^|the -D:];[C?D_G[SEY]]Xa_jAkZnZ|you %]mZ
arrange|>[D[n[
arranged|,]C[|if DE
arrangement|)Y
arrangements|,A3ZQDjGk^nE
arranging|?f
array|#Z
arrest|,^1FCBFYMZQXVCjB
arrested|&C,B
arrival|,E-[8B@[CYQHbDn^
arrivals|"[4YC]g^
arrive|4B9_:b;E>YCZ_abEnC|and *ZbF|in >^|on ,ZQ]
arrived|"D&_+B,^1[4Y<ZBBC?DEE]GaKZQ]RESCV[YUZB]?aCiDj=kDl]nY|and "F8[DBE_IDQ_kC|at ,bQZ|by CX|in ?]hY|on 0]|two nX|with +E4Z@[DYPDg[
arrives|#[,?9DDDGDS^Y^e[fBkDnZ|<name> #[CA|in GDS^e[|tomorrow YXkF
arriving|#DQWl[
arrow|,CD[g]
arsenic|b]
art|!C,C-c4D8d;a<E=YCZEZN[R^^ga]b]eDfDlZnC|<name> &Z8BV[|of 8Y^Z
arthritis|#Z,[>]?_eZfYkY
article|E^Fdlama
articles|,B:]
artisan|,C;C^Z
artisanal|,D7ZQE]b
artisans|8_;Ya^
artist|&YX_dW
artists|&Y,D3Y@[QCXYgYkD
artwork|4[
as|!B#Y%Y&A'B(@)A*?+>,G.Z/b0E1]3U7@9A:W<A=W?@@ABCCZF<HCIWJ^KELCMEN?O@RXT]UDV_]Ba[fCgFjZmBnC|<name> +_,^1g5Z:[;a?E@EAeB]CCDCFCQYRZVbZ[b]dZf>h^j?nZ|<number> !e#Z)EIZl^|<somebody> &>,[4D6Y<X@]KCQY[_e[gXkE|a !B#B%[)Z,W-U0B4A5?7^8>:A<X=]?AA^BDCDDCQ]VCW?XTZA_CaCfDh^iDkE|all =_D[kX|always ,C;DC]ibjX|an %[&[.X4D<_IDS[a_n]|and DZ|another B]|anyone .Z|anything DE|bad #E,Y/^:YTY|before 7CCCJYk[|big #[|chair ,[nX|ever %Z&[1E6[7dJ[]]nE|everyone 3aX^|far "Z,D.Y9ZWBaA|for 2[F_|good ,E.WS_nZ|hard ,D8ZDC|hot CE|i "]&E,b7X<EDZEYKAYZ]Wk[|if 5Z;[>ENZeBgC|in #Z0Z4]CC|is 4^SXY[|it #@&b,B.Z8Y:D;CDZKbS^W[aEj[|its ^D|last K[j[|little /]D@T[nD|long &B2Z7D<D?[CADY]De]jD|many .?>^DVeX|much %F3^<]=ZW^eEg^|my ![&];CEC|new 1EnZ|normal ,C.EQBYDeFj^nA|now D[|of "c#e,A/B0^1[2Y3[4c<]=W?DB]C]EdI^Q_TCU[bEi^jalbmEn;|often .D/d2ZTag^|on D[|one #Y,C:[EEIZQAaY|our -Y5c;ABYDDZbhFkXn[|ours ;_CEbY|part %H-c0[:ECDE]RchViKl_|people #_|per -a|planned 4C|possible :[aY|printed CYICgY|quickly :Y|second -G|someone ,DQA|the #@%[&C+E.Z/E1Y2D3E7C8Y:[;Y<D>F?_C]DVE^JWKBP?TDWFXAYa_@f[iAj[k]l]mCnC|their ^Cn[|there *^?[K[b[jY|they (],F4E5X=^>DCCICZbg[|though ,XK_|two <a|usual #D1E3UCbICjdkBm[|we "Y%E&C-@.D0D5B<W>AA<ICQXR^VbXCZ@^Ye@hBiWnE|welcome eDkC|well #Z&_,?-C.[2[4E5C7E9b:D;@<C=bEDGAIVS]TEWY_ZbDd^eanA|written :[@ZQDgY|you #A)],D-A/Y3E8U9D=D>b?ZAXCDD?FIQ[T[W[XAe[f]jCkC|your &]+Y3]<cC[Xb
asbestos|CZk[
ash|!Y&[(@)^,F8E>FL^MCQDYE]CfDgEhEnB|<name> S[|and )_;Z
ashamed|>eY]eb|of >]
ashgrove|Abha
aside|!]'Y=d>aGXSZ_@dbe[|for 'Y|we _C
ask|!>%A&F'D(C*D-A2_3_4B5W6_8<9=:@;Z<F=A>]?A@FCDDiGCIXJBKSLGODPUU[VAX]YDZW_>dDe^fAh[iCkenE|<name> "Z&<+D,C.^CEFEK@QYYE]CjYkB|<somebody> "Y#C,X2ZC]K_gFnC|a FYQY__mZ|about ?ZFFQYnZ|again ._3[4_5[6Z7]SZZZ[[]^|and 5aZX|any ,[/[4Z;cbb|anything .[DbHEnZ|at ,D=[>BDBFdO_QBSEeBkY|because /Z|before ,YC^DZ|but ;FB[bEiY|every DZ|for #C&^'C(^)?+Y,A2C3W4=5B6Y7@9]:D;?<Y?I@CDaECFDHBL@N@PaQATC]DbCeYfBg^h@j>kdlCmCnC|how #_%],EDCI[NZe[|if #Z,B0b>D@^DCgckB|in FcX_mc|is *^7[DCH[|it DAQZ|me #V)Z+^.F2D3=;Y<]@ZF[QWW?X?eDgCj[kX|nicely 3D7^ZY|on 5Y|one D^QEaY|our )b+^AcH]PZg[ha|people mc|so CZ|than .E|that ,E1[3a;]X_jY|the ,a;d>^DAFEQ]YV^Fb^jZnY|them ,]7cQ^eB|to 4]>DDfjZk_|twice Dbk^|us "a#])W>Y?]F^IYK_QD]DdAe]m_nA|what #a,_.AD_FDS?WB^ZbDmF|whatever ,ZSAkY|when "?CED[eD|where )]nX|whether 4CDYS]kZ|who kY|whoever DY|why #],E.]7A:[;_CEDBFDS]YEea|you 6Y:Z>[FCS^YAe_jEk^mE|your 7ED^^Z_CjW|yourself .D3e7e:X>?D:FYN[R[U[Xe[S]faYeAgEjAk;
asked|!F#f%D&E(>)C,X-G/A0C1D3=4?6E7;8C9C:@;;<==F?A@YBDC<D[FBIkLBMCNBPZT;UFX?YBZ?[?]@_Db>cBdCfFg[h@iCmCn@|<name> #[4^QanD|<number> +],C4aD]I]PYQEY^]BeBgFk]ma|<somebody> #<,C4^?DI=K]QKd]|a #bfZ|about #C-]/XDYF^PURWeDjB|again #C%]ID|and &Z=adWg@|at #Z,Y2bIYJ^KBSCWb|by ,Z5W@]QZ_]g^|each >^|every PW|for #E%d)D*Y,^4Y7E=C?C@_CCD=FDH[ICN@PEQ]RBUDYA]D^DaDbGfDhBk>lBmC|four #AIAQ[S[|how ?YAYQCd^|if #e.?4B>CDAI_NCOZQESXU]fBjDnD|it ,^.[Q^|last #]2]|me ,_>VAbN[Q^S[eZfDgDhZk[|of F^|on #eIc|one ?_F]|our ,DKBQ]YB^Dka|ourselves #B|since 4[|so ,_I^Q[n^|that &DfC|the #A4D=D@ZA]CZD^I>eZgZnd|them #C?DDZQ]j]|this "DDEH?eCj^k]|three #[gY|to #?,C8Z9[>XB]EaI?K]b_gBiZjAl]|twice #@,B?]ID|under #YQBkA|us 5Y;^D[QI^W_CdAiDkZ|we %7)^,Y@@IDJ^jW|what #d,A>X?ZFCI]PYRXV[fWjV|where 4AIBR[SXYE|whether &D,A4AIYJFQEeBgZnE|which P]|why #e,E>C@gCCFGIfSFYC_^bCghjCkH|yesterday #[IYe[|you #=9[QD
asking|!A#h(C*E-B.[0c1c2_5B7S9a:C;^<CBaEDG?HBIhKDMCSXTEUYV[W]Z?[Z]Z_WbYcCeUf?iWn@|<mention> ?C|<name> #a@[|a 3D4ZYZ|about #b4^7]I_nY|again #BIE|and ,[.[|because 2b4AW__^gE|for "X#B&E'Z+Y,V1[4F6W9@:^;EBeC[DYP_a_bCdFe^i_j[k_nZ|how ,E;^A_b^|if #X,C3]|me #DlY|people C]|price "D0];]UYb]|the #B4_@^F^Y_g]jD|us 3]7];[X[]^|what #e7[@^IcQY][g[|when ,YB]iZ|where S[|who 7_]Y|why #c&[1Z@BV]gE|you >BQ[
asks|-c3[6Y7C9A>_?DF[KAR[S@[adFeXmanY|about 3^X]n[|for ,?4D>BSEYBZ_mY|the ,C4B|us ,ZD[F[Q^|what #a9CDDI_a[|whether ;[bY|you 3aF]
asleep|(_,e0Z<[>Y?CCBDBICMaQcSAUacbeZgFiYjDkF|in 5W<a>b?DQAcde_nZ|on (]7FCFeB
asparagus|]E
assemble|B^i]
assemblies|nZ
assembly|-E1X2ZK@eDfEkH|on QY
assessed|2];[
assessment|,D-^7c8C@DEA^Bk]nB
assessor|&DDZSE
asset|%[-d5E8?;B<CRfhGnC|and A[
assets|!Z#b-g1[5[8B<aG]IYRbV_Z]hD
assist|#D2i3]CDW]fDjA
assistance|,CCW
assistant|&c8DC[KbQYe]k@n?|<number> QYjZ
assistants|&]RZ
association|+f0[4ZA]EdP]U[h]i[
assume|#C%Z,Y3[4D>ACEXZ
assumed|4c
assumes|1^9ZV__YnY
assured|%_,=-a1YJcQAVZaDn_|that 1YV[|we %_-EJ]|your %YnY
asteroid|CEnZ
asthma|"E/^@_T[nb
astro|ha
astronomers|F[m]n_
async|nZ
at|!@"C'>(@*D+[,D-E/B2B3B5E6B7F8C:?;E<F=>>Z?FACB?EIGEHDNYSYaDdGe[iHjWk[|<hashtag> +?-D9X@ZFZPAQ]RC_Yf]gZlFna|<link> !c"F#A+A,G-C2E6X8E;D=A?FA@C@DBEBFARHSZVBWB[VeDjCkXlAmBn8|<mention> &>,Z-ZAEK>Q^n[|<name> "b#D%c)Y*Z+^,=-C.C3C4A6D7C8^;B<X>@@@A_C^EXGVHYIGJ_KXLUOAPbQDSEVX[C^YbCdDeFgAh[jXlVmB|<number> !C%D&K(C*^-C.Z/?1B2X3^8E9V:E=A>E?EBECcFWKEMXOQQFT>V@XXYV_UbCcXeGhFjalTmXnD|<somebody> &C,^1]@_DBFZQ]SWU[_DkDmb|a #E&Z-C.D/a1B3Y4E7C8Z:b;?<D?BA[DDEZVAXWYB]=^XbDcBk>lZ|about #B=[IBK]QCnE|all #Y+X,C.a3W4];D=Z>FFCIeN@PXQES^UCX_^[fDgB|an ,B/[4A7a<Z][|and ,Z.E|any ,A4[>CB[D^P]g]jBkdnc|arm e]|before .Z2Z|both "[,_eZja|break 4^|breakfast ,W0b1Z7YCZKEUc]ZfZ|checkout +b>^P_nY|cost )F.X=Y>CjX|dawn ![8B<[D[k]|desk na|dinner ;[NXbW|dusk &[<^K[_XnE|each &C7bD]IWjC|eight &E,Z3^4C8E>]?HD^F^SR^CeZm]|eighty 2E|eleven H_QZR[jE|every #Z%Y-[5F7D8[<CE]K^Q[R[^Yi^jE|first &Y,G>]gWk_nZ|five ![&e,_2Z3c7[;Z<Y>GCCD<GZIZK[NZW[gCnD|football 5]ZZ|four "D#D&@,Y<]KHQ^eXk_|fourteen ,DbZ|full 4_?ZDCQDV[YZjZkC|gate C?jB|half "[(Z*Z,E.@/Z5Z>C@_CGDEFZ_CfZg_h]|home "?#Y&?.?2[7C8D>X?_BcC?DYHBKCR?S@VDW_]@bBeWhDibnB|how 2^DYWX|it "[#[&[,d.E3[4B<]>BFCG]I^QaSAW]g]kZ|its %X-C1];bCEa[ba|just )]5^NZZZfEnF|knee #W|last #f+Z0^;^<]>_?ALYQ]U[Z]bbcae]m^|least &](Z=[?D@XCYDFQEeYg]kCn^|length ,^H^Q[|long <YAZh]|low 4YY]hY|lunch #_%D,]1a7]EAI[NXSYV[gC|lunchtime ,_Q]kC|me +Z3Z;[<^>_DZFEKaPZSEXYa[jZkZ|midnight )A,D6e7a>_B[CVNCTWUWV[XW[a]aechYkEn^|mile .[:dF]|mine ,=QE|minus DY|minute 2]|most DCSZg]jYkC|my ,D2E7^E[K]N[QBW@]_|night "b+[-_2F4[7E=]>DFXH]K^QZXZ__e>g@jCnY|nine "A,^.G4C5E9]?_@DCGHEIZSF]_gFjJlY|nineteen ,]8^E_^[|no &k*[,]=]D]NYOYiAjEn_|noon "]+D3A4Y7]8E=E>^DAEXF[H_QGXD]_^E_AeXhCiXlDm^|number &]7YfYj[nZ|once ,CDbkZm^|one ,a.X;^<_EVIAQZSYg^jYnD|our "B%F&@-Z0Y8E:[=^?[@aAEF^IEK<SCUZWB_bbBdaeFg]hBjGm[nW|ours #Y:DaE|pace -^R_h^|page ,E_]|present '].aC[IDLXSY|random #Y|reception >GP^kBnE|risk CEG[[X]_jF|scale -[;E<DRahGnD|school ,W/[>]@aSYg]kZ|seven #D&D.[4A5]7GCZGZHEIFQXYBZX[D]CkD|six !F&X,D.Z/]4E5D=D?FB_CCF[GZIEMBQ?S_XYZB]B^[_FdAiZnD|some >DK[|someone RY|something YY|speed 4Y|stand %D,C|table >]@]|teatime #Z0]R^|ten "]&F,_1Z3D4D7E<ECXDBHYRDZY]^aBeXjckE|that ,_0[4WD[K_T]Z]eXnX|the !A&F(E*A+C/>0?3E7D9B:A<A=X@]FBGDHDJZNDTFUDZY[B]C^D_XcCiDlWnD|their #Y+_2]CCgC|them 1^>_QBVZ|this #D&E,C0_1^3E4@7a8_;C<D?]CBDAEDFBKBNZQAU]Vb[C]ba@cEgCiDj?m>nX|three "]&BH^V@hUiZkD|today %]DZQ_|two 4?7AD>GXS]jAkE|us &F(e,W.Y<YMZQ[|weekends 4ajB|what &Z9Y=Y|which i^|who 3b|work (Z5[9E>_M]QTbAeZjYk_|yesterday 1DYXlZ|you ,d>aDYQaSDeXk_|your !Z"[#])E,Y3C4C8b9[:D=F>G@]I^K]MBO[QZ[[g^n[|yours .Y>Y@^DCgZ
ate|%D,h2C7];C>^?BD@IIQcWAXCYYg@kE|<number> ,]4AfY|a >[|by gF|on UE|the ,^?BQ[
athletes|/^gW
atlases|,[QY
atmosphere|:gEW^Wa^|of 8^^X
atrium|,D1_
attach|3Z9[|the 9[
attached|#[,A0Z=BCCI]U]X[aBj>kC|to ,[kD|with Y[
attack|7Y:E;ZkZnc
attacks|/_TY
attend|-E._1@3[7_9D=YBYTZVAXa]abBj[kEn@
attendance|&C-iCBQDRdZYnW
attendant|Y[
attended|&D<hA^C@EdRcVZcdhYlb|a -BCDQDVZ|the -^A]CER[h[lZnX
attendees|!]%Z-Y0b8[GYUY
attending|,E.Z
attention|,@-]3d5X>D@CBlDCJ@KBMBQAXb]bbAiinC|<name> C]|all Bcif|customers BE|passengers BEiD|that #[,D-_bD
attic|&]
attitude|8C:[MZ]B^B
attributable|-_1[C[F[RZjZnY|to -_1[C[F[RZjZnY
auction|5^8[jB
audience|+X,]-a/Y0[4=5j8B;@@[BfGCR_U[YCZi^Bicn>|for 4F|of 5_BYZ[
audiences|%a5W;cJYUZaBlC
audio|4_DAkB
audiology|#D
audit|*Y->3D6]7_<ZE]FEQZR@SW[_l^
audited|4]<DlF
audition|"[,CQD
auditioned|4WmY
auditions|4D7ZC^Q^SZd_j^|<name> S_|for 7ZQZSChY|is 4C
auditor|YX
auditors|E_l_
audits|NZ
august|.gSbnE
aunt|"E%Y+E,C4D:C<[DD_AaCganE|arrived +FPD|in "F,DQEkZ|was :CaD
auntie|,_3[9C@]
aunties|5^Z_g[
auth|nZ
authentic|%@8g;Z<C^^a]hB
authenticity|,A;bR^b]
author|#Y([;ACZDXFa][bAkZma|<name> ;AbD|and 4]
authorised|,C
authority|-X3[;^CDQE
authors|,A-[2Z8[BDFYQC]Cdam_nZ
auto|)Z8ACBbCjC
automated|7]
automatic|)Z,E4CD_NZQAkY
automatically|!D,F4C7D=[B^i^j]|on BYj^
automation|;[ZYba
autonomous|"C7BQ_n]
autumn|)Z,>-E2^3D7Z9=:@;C<[>>?ECXD?E[FCKEMAQDTYVZW[Y__?aCc[gVkEn>|'s #[0Z|<name> +]A]|and 2X4ECBHZIEKF|is U[|the <a|we 8E;G|with 4[
availability|-a7]PZR[i[
available|!Z#A&B)^*a+E-a/?0A1]3@5B7^:D<B>BE_ICKDMFN^O_QARbS]aYeAlZ|and 7]|at )EC]D^k]nW|for -c6[RbmY|from )CC_|in *Y8YC@n@|now )bN_^[|on -C;ZCZE^JZNYR@a[h^|to *Y-b.[1]RXTYV^
avalanche|C@Q]eBk]n]
average|!B&D+E,Y/h0a1F2?3B4[5Z:F<b=F?FAEFEGFH_IBJANBRLS]TeUYVCW@YXZZf>lA|<number> /[0YNDT]YY]Z|for 4Z|in #[4_Y[|of /d0Y@ZD[|wait 4ZCY|was .]
averaged|RZ|<number> RZ
avoid|'D)E3c7d9ZEDF[X_]dnG|disappointment )E7eXW]bnE|the F_
await|'Z-Z8ZL[^^
awaits|8c?e^d
awake|"b#X%d*E4D>YH]I_Jb|at "]
award|!^%[,B-E0D:D<[=ZEYGYKWP@TX^XaBbWdYeBlYnD|<name> bC|for &]|from EYl_|is hC|winning !^&E,E-F:E;d<BEBGYNERDTX^]aBbc
awarded|&>3D8Y;XAAK>VA|<number> -a;^<^@^EXR_hB|the &?ECK?|to VBlD
awards|0c1^<Y=bACJbKBQBV]ZCd^fV|<emoji> 1^;HV]bD|and ;a|are EZbF
aware|#D%D4X;DAECaICYCa[iYnV|of 1YV^|some -ZCZ|that 0Z
awareness|(^OZQFT^mD
away|#E%A&=(B+X,B-C/E2A3_6C7d9D:Y;A>b@FCYDYFBHBIFKXPXQBT?]]^^aUd[mB|<name> @[gZ|<number> )B<DCdeDja|a @ZQF|and 7]9A_BgCjEkE|at CCK[jE|because ,D.]|by 8YNEQB^Xb]|day AaEYh]|days EX|end +[7E?]CDPXd]fZ|for @GTY|from &E0Z8^:Y<E?DDfKGQ[XD]Y^]a]e^j^kbn_|in 3b:ZC_S^aX|on ,]8]>[CAka|the +]<[PY|this 'ZL[|till ^Z_Y|to QX|with ?Yn]
awe|-Z?hfZ
awful|,]4Z:[IFY[eAg^|for >CeF|lot ,A:]
awkward|.a4E>bDA][
axe|<a
axelrod|-]
axis|<XfX
axle|<[DZ
b|!F"B#C'E*Y-[.B1]3Z7C8D9B>A@EABBDC^DBEXGDLBQ=RVSDWBYZ]C^GaEb[cEhAiBlXnC|<name> (]1a3YCCEXF_MXQEVXi]lZnB|<number> kZ|and Cb|b jC|flat ,Z|is CZeE|keep DDnX|or 5Y
b1|:]BEC[
b14|#]
b2|"E)BjZ
b2b|QFnE
babe|"Z%[;_HYJ]][aZb^
babes|6]7Z:[F@[^aY
babies|#E4D8]D]]_k]|and ,^KE
baby|#D%D&C)C,d.F/D1c2E3@5c;@<A>e?E@[AXCBD[EDJCK?SDV[YWZ^b@dBe_iBkRn=|'s 5ZDXZXkZ|and >[|formula 3C|in ,Z5^7_>WZ[|is 7Z|or .D>X
back|"Y'@)F*A+A,E-=.[0<1>3X4[5A7B8D;A=_>@BECeF>JZL?P@QDRCVCY_]Cd_hHjanE|'s 7_][|<emoji> F[|<link> #[)[NZiZ|<name> #e(],Y4B5]6];ACZDFIbUYZZ[YeBjZn@|<number> &Y2Y7E8[>@CGD]GBNVQZeX|<somebody> ?c|a ?^ID|about nZ|after /[7EDE]A|and !["G%E&>(D)D4Y8D<D=Y?EBZCBM?SXaAd[i]jAmD|as &Z;Y<YK_g[|at )a,B4B;A@_C]D;E_JYM^NcSEaAbBcZdCeBjYk@l[n@|before 'Z|but 7]|by 4B7C=YDEKDWD^^a_dSiAj?lDnC|control 3Z|door 9YCXDEGDg]|for #b*]4[<ZCaEaYYZZfIkWnb|four "Z|friday ,CkY|from #E&B,c2Z3g4]9@<^=[@ZCIDZIHKGSCW[Xb[YeDk[m_n@|gate fE|here (],[3Y6]7DD[X[[Z|home QF|i ,Z|if .Z/D4]=]DYSZTCY]d^|in !C"@#?&>)_.D2@3[8[<?=D?EB[CaDBRCSHT^UaWBcAeZj_|into 5]8C>YZ]e]ganY|is ,A<_AZ|last 0E|next CBDB|no (^,[4fCZYc|of &_,Y2a4D7Z<]=F>_@ZC^DYK^MYQ_WWXC_Ak_|office -ZA[CZR[h]|on !D"Z#a,C1Z6W7[9]<CBDEEGD_]f^iGkDnA|open CcYC|or !E.D9[=EQC|out .dSXmY|over &ZjC|pain DZ|pay ;^AYQY|relax 8_:[^[aY|room "]<aCaY_ZZcYjanF|row &ZQC|sat ,E4Z;ebd|that =ZdX|the "a&C.W4_:[=U?W@WEZGYHYKEQZdWgXjBm]|then #D<ZeY|there ,C>A|this 4]D]e[g[k]n]|three >ZeZ|to !@"G#c&X,C.=/W1E4Z7?;B=_@YCZDBFDGWI^JCMBQDSFWCXDYX]Ba[b_hDi@nX|today !]|tomorrow ,_C]D]QZ|under .bD[Sb|until CB|up ,^7[A[C@N[QYh]na|we ,ZDCQZ|when .[eF|where #cSZY@|whichever D[|will !^8^|with #E&V+Z.Z4A<Z?DCYQDb[e]gA|within ;[=ACcd@ja|without =ZCDDCdakD|your %YJZ
backbone|;a]Y^Eb_|of ]Y^EbZ
backdated|=[e]k[
backed|"D&_.[/_7]8]|by /[8Z|us .[
backend|C_Ebn^
backers|/D=d@[B^TDdf|get /FTD
background|4C9Z@[SYaDd@jBkA|check S]dCjD
backing|9X?]
backlog|CXQYjY
backs|,D7iQD]^
backup|'Y>DD_eD
backups|!eQ]YX
backwards|#Y4g;YODYZ[^kX
bacon|#D*Y,b;B=[CCEWICQ_bFj_nB|roll *[|rolls ,]=]?YE[e]f]gU
bacs|7@kZ
bad|"Y'B+D,d-C.]/^0b1E3C4a5C8E9[:Y;A<^=A>_ADBECED>EEF?HZIXMEQ]RES^UXW[XE^CaWgCh@iCkFlBm?nD|and #]<Y|as #E,]KZ|at Q@nB|back 7]|day .[>[|for /^0bUaV]ZY|going ;_b[|jokes &C,Z<anZ|knee ,[S_eD|knees ,Z0^?XQ^fY|news ,Y|on 4AYB|one ,C|ones ,E4BDZQE|weather 2]|week ,Z
badge|*d,Z.B/B3C4F<]>Z?[@DCADZE_HEN[ObQaSDT>^XaAbFdCfYgDk^mTnA|and ![8Z<^GYcY|is ,]Ee|on PY
badger|n[
badges|QZSaT]
badly|#C&X)Z,_4m<C>[?^CCD@F^QZSEW[Yg_He]nG|and 4Ze[
badminton|,Y
bag|!a"[%C'D(>)?,A.@/B0A1C2C3Z4c6]7]:?;@<?>_AECDDXEBFCH[JANCO^P_QDSAT>U=WAYZ]W^DbKcDeXg[iBka|<number> CZDaQ[j^|a !a4ZYZ|and ,B3^DDNCjCkE|at 8Z^Z|back e]kZ|for >[?]QDkV|is &[fD|of #B&B*]+Y3]>W?Y@]OXP^YB][gXjD|on ,EVX|to >D|with QB
baggage|,ECD
bagged|5g@YQ@Z]gWl[
bags|!a-E0B3[4G5C7@:D;@<D@UDYFFQERFSZXaY?hCk]n=|and .[N]k]|are C[jZnX|at X^|in CDD]I[k[|of ?_fZ|tonight @[gY
bail|DD
bailiff|9[@]
bailiffs|D[SZk_
bait|2h4]
bake|"^)D,E:Z<YDDMXQYSEaZbCe]kC|at M]|sale &[,]5XQZZZe_
baked|&[,FAaKZQEh_j[
baker|"C#D&@,X1C2Z9C<FACBEDDH>K@VD_FaCkC|and ,Wn[|who BEiG|without "E
bakeries|QF
bakers|8[;]=aFFS^T_XXb[d]|and ?[|are 8^=b^Zd^|never FG
bakery|#B&Y0c4F7CDBEEIANBQGU_W[[_dA|and jC|in 0ZNGU_|we 4@YD|without #F
bakes|,Z:[LZaYnD
baking|;D=ZCDQD
baklava|;]
balance|#X,Y8bID_]j[kYn]|on !]8[
balanced|&Y/];_MZT[b[nX
balances|7]JY]Z
balcony|#[,bD^QZSEk^
bald|/]T^
baler|,E<Y
ball|#B)YB[QYgZ
ballet|"[CC
balloon|,c?BC[Q^fBjY
balloons|,Z/Z<eQ^cYnE
ballot|"Y&B4b:Z=b@[DAK@XYbZdZfag_i_kAn^|closes G[|opens XZ|papers 4[bWia
ballots|aa
balls|1b7]B]DaV[jXk^
balm|<Y
ban|CZD_SBYYj^k^nb
banana|,]
bananas|,aQ[
band|&]'^)Y/D1f8B:B;Z=_BADeGEL_S[VcXbZ][[]Ca@f_gZkbnB|'s DD|<number> 1fC]DdVVXYj^|and @Z|at &]|has +YPZ|needs [[|split =DdF|the Za
bandages|,A
bands|#D)[*Z=[DZQBdb|and *ZOZ
bandstand|,DC[eYj[
bangs|#Y>[]YjD
bank|!Z"b#B%Z'[(E+],>.C/?1?4E5C6D7B8B9B:A<GBYCfF@HYICJZMSPYQFTBV?W>XDZG]G_BaCfYjd|'s (@,D4[B_MCSb|<name> &Z2YDE|<number> C=jC|account C[nW|and ,FE]|bought #DIE|details .[Dbkb|feed )[C]j]|first YD|has 0ZE[|holiday !^"B?]C]DBRFSB_HaBfWjYnC|in &Y|on IVjA|said "[2[<B@Z|statement D^|statements AZ|that ,E;[bX|the -[BZQE|treated 'FOF|will CZjZ|with @[gW
banking|2_4Z7[;@<ZJ^KYRZWX^[n_
bankrupt|>EQ[
banks|)[,C0cCXFYKBQAWBf^n^|and "D<]HDn]
banned|,C.]4[7E<XF[KBQG]DjAnY|from 7GF[]DnX
banner|,X.]<dEbSZYEc^fEla|and .]SZ|in E]
banners|3Y
bans|2]D[WZn^
bar|"B#B&C-B.C/E3D4B5V<A>@HDJ^MBNBP@SATAWXh@n@|'s gZ|<number> 6[[Z|and n]|from mY|has ,B;[b[|none !]|of &FAZKD|on #ZIZ|open C[|staff ?_f[|the 5ZXZ
barbecue|"]DcHW]XjEk[
barbecues|nD
barber|QY
barcode|'_=]CEd[jE
bare|!Y7XCYDDGXI^jZ|root C^j^
barefoot|%]1d
barely|)]/^2FN]kB
bargain|BZDGiX
barge|CCQGjCnE
barista|&A/[KC
barks|D[
barley|#D,C6ZCYK[kD
barn|!Y&^,Y.Y0Y3]4@8E9C>CEFIHKUS^Y@aCd_fKgC|and &E|in <[|owl #^9E
barrel|&],]8Z^ZkE
barrier|,^-[9ZDBRY_Zgb|to 9Z_Z
barriers|F_m^
barrow|"C<_HF
bars|#_%[&C+],E0[9]:CDdI[N]P[_]j_
base|#?'_-E/A0A5b;D>BB]CFDZI>LaTBZYeGfYj[k_l_
based|-d8CCYE]ReVBhH|in RD|on CY
basement|,Y1YHC
basic|3[8[Q]XY^^a[bE
basically|"[%_+_,[7_DEJ_P^]]
basics|eX
basin|#[.]4]DCS_Y[nD
basis|-b0D4aEYRah[nZ
basket|!Z#^&C)W,^5Y6a7]8C;F@YC^EDFbGYH?IZJDKCPTXD]_jalGmWn]|is )^NYnd|working CZS[nY
basketball|,Z3c:ZC?j?na
baskets|7Y8]?E@]ZZnX
bass|,]4DDDKBYDfAjAnC
basses|#]JEK]
bat|#_&[.Z>E@]QDeDkDnE
batch|#a&B+E,@.C2A4[7V;?<C>A?FCaFEIXKZQBSCUBW@XDYZ]Y^_aEddeCg>jZk]mE|<number> #[4eDAYadXgEnA|is ![4ZCY^[|number 4[D_|of ,ZhZ|that 49YE
batches|&A,Y8YAXKEOX^Zj[n[|from OX|of ,[
bath|"^&A([*]4D?BEEG[H]IUMR]E_AaBjF|and #GlY|with #[>X
bathing|+_D]P^
bathroom|&],bEEFZQ_dB
baths|![%CQ?eXjYn=|are C<
bathtub|<ZY[
bats|,c.Z6[CcQcj^
batter|DZ
battered|,_
batteries|#A&DICfF
battery|!F"A&?/E2E4[@AD_K<NDTDVB_Ae=gDk]|cells #^nY
battle|!Y?]^Df[iZ
bay|#Y1a7Y>BCWQXS@eBf^g]nC|<number> &]7[?]]Z
bays|?ZC]D^QXf[j_kY|are CDD]QW
bc|&C,BKCjZ
be|"Z#A&B(A)].F0C2A3_7_9E<E=F?=@EACBECZDBFCHYIFMDNZRXSHWCXX]c^VdCfAkDnE|<emoji> 9^_Z|<name> +[,X.^4_8[=ZC[^V|<number> !Z4[AYRFS[YCn^|<somebody> "@|a "_%@&W([+A,B1C3_4Y5D:]<^@EAgBBCZDDEAFDHUPBRBSAWCX^Y[^@a[bBc]h[iPlDn@|able ,Z-F.A1C2A3C4E>AA]DYJDM[QZWBYB|about =]>[CED^e[|accepted CXYZn^|added kE|adding #]|advised -a1YCAEWR^jD|afraid AZ|all >C|allowed SB|amazed 5Z|among 7ZH[]_|an -C>B@dC?DBRCS?YBfZj@|and '[(]9Eg_|announced FZl^|annoyed >^e[|answered VZ|answering <be^|appointed 1b;FA[EDVZfD|appropriate 1]|arranged k]|asked #E*^,H7D>b@[C[DZIAegnY|asking "Z+ZFEPaYae]|assured %V1[|at "^&F,b4A7^8[:C;^<D>XC^EZHYQ[V[eZj]k_|aware -D0ZCZ|back +[7[;d=DB_CYDbE^I]b^fZi^k^l[n_|based RD|better -D@[D[|bothered 3[7c]_|brave 'X|bright )XNYiA|by )Z8C<_|cake CCjG|called CZEafXl_|calling nZ|cancelled 4D|carried ,X|cascaded 1C|changed =Z|charged #[,EC^DDe[j^|checking 5^MC|chuffed ,g<_K^PY|clear C]|closed #[-DC<KAjCn^|cold J[|connected *[MY|contacted 3Y7D|counted QD|counting ,^gZ|credited =]|cross .Z4Z7Y>]?DKYY[|cut C[j[kD|deleted 3[|delighted 9]_Y|discussing ,C3aE^QCXZlZ|doing )[,^4[H]KZN]Y[|done "Z3A:^;a<]I^KDM[QBVW]B^]a^b[fBkBn]|doubled CDXBbY|down CZlZ|driven 4aD]|driving >D|early "AHB|eligible "E|embarrassed >a|enough "]|entered 3ZXZ|entering 1[3]|ever 6][Y|fair 4@kD|featured (Z*_EBM^N[OcZ[^DlB|filled 3Z4[XYiZ|fine >XQ[|first 7[FgG[aBm_n]|flying kB|following )C*i,A7DFZO^bB|for .^Y[|free ,D|from 6ZnY|full )Z|getting :Z|given 3[|glad ,@.]Fb[Y|gone 3_7]CCDZk^|good >YAY_Wda|grateful ,ZOX|great (@MF|happier +Y|happy #b.E3^>DI^X]|hard )Z|heard =ZZY|hearing ,^I]Q[|held 1EEAfZlA|here ,S.]4E<[C[J[NBQYRXSYj]kC|home :Dna|honest #[(a,^:D<DI]LDM]Z]bBkAn@|honoured CD|hurt 9a_[|in !C#a&['^(b)B3Y4C7E8[<E>c?D@ED]EYFCGBRES]]CebjZnE|included -^C]gY|informed 3XMX|inspired %Z8]|joining ,[0c;YQ]Ub|just D[|kept 5Y|kind &_,i:@>[K^Qan[|known &]1]EcK]QDVZ|late ,Y|left ,C7^HDKWQDXH]^|let =[|leveraging -Z8]l[|like 3]XZmZ|lit .]|living >]CEkX|long ,]|looked D]|looking ,a3b|loud 4C:A>^CBgZjEkA|mad !a7]aY|made ,D-E8Ch]j@|making 3Z:]|marked >[|me ,e.bQW|met =]|missing 7Z|more +^,A/Z1^7A8^:_<YADR]VZ]@^^hE|moved ,B5^8[Bdia|my 0]>ZUX|named 1F7Z8^=_>D?XIBdX|near ,Dg_|next )_/a8B9C:CH]N[T]]b_Ch_mC|nice "Y,d3BDEQb|no )[QFX[|normal XY|nothing %])^QD|number 7b|off @ZjY|offended 3EkZ|offered -Z7[|ok 4Z:[>D|okay :_>CJ[NYa]|on #U,X4c7D8B<]=aCGEdFcI]V_X[dZjFl_mX|one *],G.F7b>?GDT^[]gBj^|open +]D[|our "].]5[7B;_H_JAYaZZ|out ,ZECTZlE|over k[|owed @]gZ|paid #a4BA[QCh^|part !B+^,C-C3D:^E@FFHBTCa[|partnering 8C;FAZha|passing 3]|patient b^|paying D[I[|picked ?[|placed *]OX|pleased ,[Q[jY|polite 7D>_ZZ|possible 7B;EBCXY|posted CaD[jakUna|posting ,FC]|pro nY|proud !ZBbi_|prouder +[]F^A|published 4[|put #YDB|quick !_'Y7f:DG]HEXC]agZ|quiet FE|reached 5ZDZ|read &Z.^4_7cD^KZRESYYXf^hC|reading >YeW|ready 3D4Z<c>CCBICKD|real 4[7ZYY|really f?|recognised ;DADVDh?|recorded &Z,Z3]|refunded .[4D|removed QC|reopening ]Z|reported i_|repossessed aF|revealed Fbmb|right ,B-_CWRZYAfXkC|ringing ,[3cC^E[Q[na|rolled -aR^|round !d|seen !^"^8B:_>]a]bBeZmC|sent ,D>]CZQCe_jZkA|sharing ;[F[|short 'Z,^-cQ[jZ|shortlisted E]c^|shown QZf]|shut ,EC]YEk[|signed &]|sixteen 3DXE|slow CZQ^|so 9ZQE[X_Y|some ,_-E|someone #]QC|something <^|sorry 2[I]|straight .^>F|stressful >D|subject -cCCR[|sure )[,Z|surprised F[|switched DASZ|taken ,Z3VD[Q[i^|taking %[,[.C;_DA|talking F^j^m^|thanked DE|that 7fQX]akC|the !["E%U(D)E+B-G3>4B5D6a7e8C9D;D<E>CABC>D>E]FCOGT^XCZ>[b]c^A_EbCe@gChZjBkBlFnD|there &Y,?.b1b4a7B:D>[DYHBQBSZV_XV^DgY|those -[7D|to ,B?C|told #D,].D>^FCeY|too ,D8]QE|true "Z:]|trusted 0[|turned #E3[B]TY|two #b,>4ZS^|unavailable n^|under ?[D?kB|up &[B^DDKZ|us ,D.d;^>EHXS_|used -C3]=YYYiA|very BZD[|viewed ,B|voting 4YC_Q]aZnX|waived *]D]O[|walking >Y|with "]'Z,E8?C_DDID|without 9C:_|working ,]E]fA|worth !D.[9^Da_[j@n^|written &F4Z|wrong .c/h4C9cSZTg_]kC|you )a3]9Z]EjZnE|your "D)[7Yj[
bea|#[,XI_
beach|&[5Y7]DZKa]_cWfTn[|and 7c]a|clean 5Z|to n^
beaches|8Z:CC[aC
beacon|8Z;b^Z|of 8[;Y^Y
beam|C@QCjD
bean|8^HCkZ
beans|#^&C)D+B,f.B3dD_F_K?PBQ_lZnC|on ?[@afZg_
bear|#c)],d.Z3Y4E;Z?WKXQdbXkC|with &B
beard|!^"^([,]GZaZjD
bearing|4bBZD]IDK^|with BZK[
bears|QD
beat|![,b4]9a:C;a?_DDGZQ]b]eAfen[|<name> #Z;]?ZIZbZna|the 8[[X|us 4Y@DY]
beaten|eE
beating|8Y;DCBJX^WjD|heart 8Y;DJY^WfY
beats|!["[+X/a8X<FDaG@N?P]T]UEXY]E^V_ZeYf^mC|a "_|the )]+@/b8a:[CDGCTb^^
beautiful|%],Z/E1a7A8XEEFEJYN]]AaDfBmD|<name> <[
beautifully|+X8f>[GC]_^[
beauty|8c:a;^CBRF^cb_
beavers|B^iZ
became|)Y1C;D<_EYFXUXbClYm]
because|!?"W%U'C(E)B*C+;,X-<.@0>1<3?7F9?:];C<D?HA?BDC]D@E@F>IYLAP@QYSFT[UBV@X=a^bCcCiJlXnG|<name> #]&f,X>YIZKdh^iZkD|<number> 5[UE|<somebody> "Y#E4G8Z;DIAK^RYS_YDb>nX|a "^#Z,Z2[5c@ZBYCZIXTaYDZZeWk[|at %c8U:DJ[iZ|every &F/E8[:[aE|everyone ,[|for ,[NY|half I]|honestly ,E<Z|i #B%]&<.Y0Z2?4b7];[>EICJZK?UWWDY^Z]aAbXe?iDkCmZnB|in ,[|it #@&D(b.E2_7?:CDDFDNCQ[TGWaY@eB|its ,^|life 8Y^_b]|my ,^Q]|nobody ,_/_DZT]]Z|of #B%G)F.]/Z2B4g5Z7E8D:>;?<C=[>b@DAEBDC]DVEDGCKIMZQCRCWG]=^@_@d[e^g?k_mZnZ|one "Z,C|our "E%C&E.c4^9Y:BCYHFIZKDY^_Ue[|people #^%Y,[>F|so #_|somebody #BKE]Z|someone ,FDE|that )]:_<XO]b_jC|the "@#D%C,Y4]5C8E:AD@E]HEJEKBS]WQYa]B^C|their ;C|there 2X<[KC|they #D5D;]CDF[I@JEQbb[gD|three C[j]|two &]CDKX|we #A%Y2Y4[8C<Y=ZBaDCFZQ]SBT^Yad_kE|when 2Y8@;CRFnF|you !_"[#e%X&E)Y,H/C5C7G8YA[BEGZHBJ[NZR]WEZ@[C^]bFdCfFiBmA|your %])]:[IBJbR^a]
beck|KW
become|!^%a1X3D6d7[8g:[;A<CAEFCG[J_V[Z[[a][^^c?eBfFmEnB|a )Z/Y2Y6c7YDCN]RD[_nB|the [X
becomes|&_/Y3_:D=bCaFCQ[d^eDi[|<name> &bQ[g[nZ|<number> 7[C^]]|a D[
becoming|8_^^aZlZ|the 8Z^Z
bed|&])T,Y.D1?2C3b4B7[:F;><A=B>dBDCBDEEDFCHAIZRGUFVBWB]ba@e[gEj?kBmFnC|<number> #^I]|and 3]nY|at ]Yi]|by ,E7[|flat C^|hungry 7ZmF|in 8[>c?[K[Q]^WeZ|is ![8]^Y|on ,_/^>]?H@ZnZ|semi ![)]|with 7[F^m_
bedding|3^8_?[KFQJXa]c^X
bedroom|,E.V<X=ZDZE_I^QEU^Y[gYmF|is /]
bedrooms|'_8B9d_a
beds|#?)B,B;C<ED^IBS]UAYF^XgA|<number> IZ|and &d,CKRUBn[|are !E]Z|at DY|free Q[|in &?KB|on #E
bedsheet|.]S^
bedside|jY
bedtime|#[([.ZDYF^MXk^mcnY
bee|@[bFg]
beech|4ZDDU[j]
beef|#^7B?bC?GYI[SZYF
beekeeper|2^<YW]
beekeepers|+cDYK[QCW[
been|"Z#G&D'Z(=)B*@,E-E.>0?2@3E4[5Y6D7C8G9Z:D;Z<a>ZBYCHD@EZGFHXJYQ[SEUBWBYUZ[^E_YbZc[e[fIi^l[|<number> ?bf^j[nZ|a "@+C1_4C8B;@<^?]AcF[HAJ]SBVacYfUh_|able 2[|about AZ^Y|acquired 1[QWn]|an RCa]|approved E_|asked 5[;[IFYCb]gBn@|asking #f,D>CBeIeQBi_|at "]%[;_<a>DCDKIb[c_|awarded 8[<Z@]AC|behind +[eY|bought ,C|broken @XE_eZ|brought #[,D-_R^|busy <_AZl[|called ,^QZ|cancelled 4_<YY_nW|changed 4YY[|charged DZIZg[|coming ?C|cut ,[4W5X|dealt 4Z|doing ,_;F>DDZFCQZjAmCnY|done +Y-Z?dD[|dreading >_|dreaming !]8ZAY^[hZ|easier 8_<E^a|elected 1C;BQDb@|emailed CZj]|extended nT|feeding n_|filled 4[bZ|for QB|found D]fbkZ|given >DQ[SBj[|going 4^iZ|here "Y,]9D>_QY|hiding +E,[>XF]|hurt 4Z|in ,?;X>C@YAcFFgYhZjCnD|informed ,[3]CD|invited 8];ZABQEnC|keeping %ZFYma|left ,D7E|let 'ZQZ|locked 3_|looking 4YkA|made EE|making D[QE|meaning )Y.[|mended Ca_YfYj_|missing ^[|moved .[DaS]k[|named "[&[-A1E8];[>YK]VBW[aZb^i[kXmB|nothing +_|off 4cKCY^|offered ,CCEkG|on &],B4C7]<ZFbHZQ=YDbYcXmW|out ,ACBYYeb|paid 4D=^@YK_Y[dZ|part ^E|passed %V4^|patient ,C>]B]|phoned &DQ]|promised 7a]Z|promoted -FA>h>|published Egla|put ;]jC|putting #D,>CCQB|quiet <^Fch[m^|quite ;ZU[b[|quoted <[CZ|ranked Y]^Y|rated 1Z|re #^|read QD|reading e[gY|recognised ;^aBbYhWn[|redone #_|refunded 4e=YCYYZ|refused 'eF[|repaired &^B_CYi_|replaced h[|reported nX|returned QC]ZjC|right @[Y]|round &E,Z|rung C^jZkY|running 2[<[|sat ,D|seen C[|selected @FgG|sent DZk]|shortlisted 1@<DE=QGVCYGb]cBh]nD|shown ,^-Z4[Q[RZ|sick *^|since ,D3[4YHB|sitting 7^F[QBTY]^m_|so )Y;Z|sold #]=[QZ|some <[|sooner EF|swapped #dKCQE|taken 4b=]>DY^eB|teaching &E,C|tested &[dZ|the &[8C;[<cjZ|there "c%])[9[<C>DJYNek[|thinking #b)Y>ZAYQ^[Z|thoughtfully :ZbX|through "C&b0ZIcK^Q[Uae[n[|to ,a7c<]Q^]afC|told #A,a4@5^7D9X>Z?F@ZDCFFIBQ_SZY?_XfAjJmBnC|tried nY|trying 4D|tuned CZK[QA|turned ,[5b|two 4[QY|under =[CZd]|up ,Z7[A^IW][|using DFkB|very &^PagD|voted ;DA^VDbGlB|waiting 8E;[>^@]F_QJYD]HdZlCm]|walking +^|warned ,_7bFAQbjDnD|with 7YBXKCM[QGiY|working 1ZFZQFSZ^IjC|worth &c|writing &^,Z|written ;]|wrong ;ab]
beeping|#X.D8D>]eZ
beer|!Y&Z(F)b,Y-D.[7[:Y;D<[ADCBF]G]K[QbTCWYeCgIhDjAl]mEnB|garden n_|mat ,[F_
beers|)E8[;[QZ
bees|#B,V4D5[7F<]CbDYKYNXQ[ZWnW|are ,]<^|in ,CD^
beeswax|8ZaZ
beetle|,Ej]nX
beetles|&[=[K[
beetroot|#Z&W,Z6Y9]>BJD_]
before|"@#F%I'F)C+C,>-B.[/C0F1A2C3[4D7c8B:@<=>DA@CYDbFDG]JIP@QCUDV@]caEcFeDhGjWk^l_nB|<emoji> m]|<name> !_&D'X*Z+F.B5a6[7c;B=b>E?DBZC^E]FaKGMFO_SCY@Z[[Y][_]dbgBlX|<number> !_&F,C/E0D3]4b5D7C9_>A@[BXCdDDRCSGUEX]]?_ZbBe?fBg^hCjb|<somebody> #E'Y,]DCE[MafBkA|a +[FZKC_Bmd|and 0]7>>ZDCKZ]A|any 2ZD]|anybody .^4c?YSZY^|anyone &[(]*D3_9C;a=^@ZDDMYY[b_g]k@|anything 6ZDZ|bed 3]D_|breakfast &^;a?cKZ]Zb[f[kZ|buying .Y/W|dark >C|date Q_Y^nY|each 3[|five #Y,YC[|i #D&^+_,Y2Z7a;C?AI]Q[fBkA|it !F#[&A)E.[2E3D4@5Z7e=]@BG@IYKAMBS]TVZ_]g^AbWhFjB|last ,]|lunch #^1Y3W|midnight !H(Z6D=DMXXF^DaFjD|nine &Z=C?b|noon !^3Y4CCVFCM]]Z|not nZ|on ;Y|one ,Y.a7D=ZSa|or 9G|our &a;@K^eX|payday 5]H[Z]|paying .[DF|six )aN^f_|so ;ZbY|somebody *]7aDBK]|someone 7^]]|summer CZi]j[kDn^|tax 1bD[V^|tea (a|ten )d,_4YN[k[|that &D*];Y?CW_f=gD|the !c"X#E+D.C1F5]8C9_?Y@BCCDEEbK@LYNVS@W[ZY__jClYm]n]|their mD|then #^,D.A7D>ZBZCYD_YZiYn@|they !X+^2_3D7a:Z@ZC?G[P^QZWZXE[Y][^ZdWjCnD|this (C9BCdE[K_MD^ZjZ|today kZ|we "E#D&b,:5E9X;W@ZBXC>DCK]Q@XCgXhDj>kA|winter 7F|work KZd[|you !@&@)A*C-[.a5B6W7@8A9;=I>@?>CbDaEFFXG@ICRUSbYJZ?]C^@_BdEg]hcj]kclB|your (F*D.?4E7d8ZDBX]]baYi[
beforehand|,A.C>YC]FDKBk[nE
beg|8[F[
began|)X,?4_7Z8C<eAbG]ICK_QDY_bAc^fBhbj]n?|as AXK]|in ,D7_<XDY]YcXj^k[nE|with &ZF[RZ
begged|#b>ZB^FaiYlYm^
begging|,Z4C7aB]MX[Za]kB|for ;ZB^|you aYm]
begin|%D'Y(^)a,=/_7E8C>_K[N]RPSVTZbWhAk^nB|again (aM^|at )Z|on dZ|to :X<WQDbWnF|with 'Z/c>YT_
beginner|#a,]4]8]>]nC
beginners|!C#Z&B4C5a>_CaGCI[NBQ_SYYC]BdCeajbmFnC|<name> C_j]
beginning|1^8CV[fW
beginnings|,A<]QC
begins|!D%B&C,A-C4C5F:b<DB^C]E[F]JAKAMDQ@R?VF]CaWfCgAiZkZl^|<name> C^|<number> E[l]|at :cB[QVaSiZkZ|in fD|where aC|with :_AZFaa[
begun|1Y7ZF^mZ
behalf|#E.^2ZAYDEnB|of 2[AY
behave|%].[
behaved|,_QZ
behaves|CB
behaviour|/Y4aY]
behind|">,F.?/C2A5@6B7]8@:C>]AYB?DDEBN_O]PFUZZC]V^>eZgXi?jBlBnF|<name> )Z,Z<^AXQYeD|<somebody> &[,A|a &A,b@BK@QaUJeZf]jJk@|and >]|at DZ|closed "=<[HE|every ;W>F^FaC|it #^,EIaQ?|on 4c>]@ZY[|our *a8Y@^O[^^|the "X,E.B1^2D4?7A8D:E<ABEDdFaKWQCSAUBV_WC]C_aaQcCd]j_k^man@|them 3[DBFFX]|this +Y2YF[U[m[|to 4^>]@[|us (]|with <^|you >^e^j[n]|your ,[@]gZ
beige|nB
being|!F"D&>'F*B,[-Y.A/D0D1C2E9?>_ACBBCbEGGCH?J_KIMERZSBTEV@ZE^]dYeVjZmBn>|a #E%Y)[+a-c:C?FN[P_R]][^XaD|asked #>&],[?]FYI?Q[f]|done &FkB|in :[aZ|last 7]bZ|mended &E,B|on []|paid #Z4AKa|part )_N[O[RDm]nH|reprinted QCUE|resurfaced ,Ek[|rung DZ|rushed >_e]|sold 4FQW|the ;XPU|told #C;[nY|very =Y
belief|,C8_QE^^cah]l]|that :@AYhal]
believe|#F&D(b)B,Y-?/B0]1_2@3C4E5E7B>C@DAaBECZDDF_I?K@MZPCRCS]TCUaVdXA]Db[d]eBfCgBhbi@jBk@mZ|either .[n^|every (^8Y:ZG^^]|everyone %E|i nZ|in %g8?AaFBJeNW^Bh_kCm@na|it (Z0Z4]9Y:A;Y<aAahb|that 8a:[<EJ_N@h[|the C^FYkE|us "Xb_|what ,D;DF[QBbCm]nB
believed|#=;?<b?DAZI@J]KZX[c_hb|how #AIE|in ?BAZQDhY
believers|+hBfiX
believes|%X
believing|0Z:@?BE]l^
bell|!B#[&C'[(b,E.C0^3_4E9Z>@?]@]CBE[JBKWO[QXX[[ZeAlY|and #[*ZC_|at 3]@^Q^SX|is #DCG|on 3Z7ZCEX[]Y|ringers "Z|sings "EHE|was 1[
bells|"dC_JZX^|ring Xa|will C[j[
belly|4E7_]]
belong|"[&Z3b>DBYI^JaQCXZeA|to BYIZ
belonged|,[|to ,[
belonging|%cJb[[
belongs|%_)Z,B1D4D;@?BECNZb@fA|to %[)Z,B1E4E;A?BNZaWb>fA
below|!>"<#a%A&B(j+B,@-C.A1E2_3C4W7G8>:=;@<C>D??@DA[BBD[EZFEGAH=I[JCMhPETZUDVFW[YZ^BdWeAf?g?i[jAk^l[mBn@|<emoji> 'F*A3D;FE[FCHGK]M[NCXEY_lam@nY|<name> &ECDK@k[|<number> #]nZ|add DD|and !F&]0]3CGCHWZD][_EkFnB|for =CDYdE|if '[.]LZS]|is DCkD|the '[|we .[F[|with #B3[4YDEX^fY
belt|#E4_6]Y][]eCjB
belts|CZjZ
bench|#Z+B1D4B?U@YC?EBHEIYPBSGV@WCYC[WiDj@mE|by #[,B@XI^jC|has #DID|in 6[7[D][[|is :];ZKB[ZbajE|on #_;Dj^|outside @Zg]
benches|,Z>]@[B_gZi]nZ|for QE
benchmark|"[1X8BHZKDT[nb|for -Z1X8C
benchmarked|nb
benchmarks|/]:ZS^Y[n_
bend|>C@YDcIZQ]gchYk^
beneath|3Z
beneficiaries|-[5]R[
beneficiary|5[
benefit|&E/^B]I[RZSATZe^
benefits|-].B4E>DB[D_IBJZS?Z[a^e^kb
bent|BZiV
bequest|&Z=]d^j]
bereaved|S[
bereavement|4ECbSceaj[|group SX
bert|#aK]
beryl|#cIY
beside|%_&@(Y.B4A7X8D:D=B>X?@@?AFCBDZIHJZKAQGYCjBk^nC|<somebody> &A@DIDKCSY|it &DKBjD|the ([,C7b<YD]QHjFkW|them &[:CB[|you %_7CDDJ]
bespoke|"E%E-d8C<ZGDHERb]^^[
best|!["W#C%_&T'Z+X0X3G4B5c7E8C9^;X=C>=?Y@BB^CDE?FAHYJYKZL^M^NCPXQZW[Za]D_^bYeDf]gChCiWkGl?|<emoji> 5[:a^]a^|<name> "Z&D0B1Z;]EeQFV[bZl[|advice (Z|and &Z|answer LXOY|before QdY_bDnX|bench ;E|bit "b|by nX|childhood F]m[|crew 1EVD|day +],[|dinner :YPFn]|dish 3C|ever ;^|fans 8Z:];E]F|for ![:?;[G[KY^]|friend !A7_DX|goalkeeper ;?bA|guess 4[|in ![&C)[,@-_0C1Z8a:_;[G]K=Q?R_UC]E^_a[b_cDhZiBjBlWnD|is 8D;DNZ^Bc^lB|kept KZQD|life H^^B|month ;]<[U[|of +C,Z-C7Z8[;CJX]ZbCf[|on ']B^J[i[|one #Z(]1YKDeZ|ones &^.]9ZSYg_|part !^"^nY|possible Z[|practice ;Y|price ![;Z^W|question &A,YIYKEQ^nZ|results 6Z[Z|scones +C|selling 0ZGZU[|so ,C|thing ![&b+@?_KXP@Q]WBgY|time 3b9Y:a|view D]|way <c|we ,Z0e<[|work <Z|year 1Z4<YF
bestie|%Z'DJ_LA
besties|!E%i*Z+[3Z:AGBJ_^Cmb
bestseller|;_CEbYjD
bestselling|!Y
bet|"[#Z%a(h2Y7_:_<^F^HbMcXYlYm[|on :a
beta|,[7Z=YC[XYYZ^_dbg[janY|testers =[OF
better|!e"a#@%C&c(Z)Z+a.a/Z1@2>3D5W7?9]:^;Z<@=A>@?ZBUDEF>GaHdKcM[R[S^XA[@^a_^a_b^e?iWjZmBnD|<emoji> a@|align jD|and !Z&[,D:c>Ea[l[|at "]8^^]lXm]|be *^|by :ZA]QZaYh[|for !]QYnY|in &E4YC]|off 4[:[>C?^D_]AaYk]nY|on /Y:C|one !X#F.BID|shop ,E|still (^5[|than !Y"Y#a&_)Y+E4A9B<]>^?BBbCEDAKePDQFWX]We^hAibkB|the :D|time "B|to .]:a|way )d,C8ZN]|your +^
between|!>"Y#C%]&['G(C*C+F.>/?0@3D7D9E;X<D>AAHC^EAG?JVKWLAR]SFTCU=VGY]]Ca]b^gDj[l>nZ|<name> &A,B-d4D5Z@CB[C_DYEDKAW]^D_^gBiYj]lBn[|<number> !E#E,F.D0C1D4[>??C@XC^DBIFKBUEVC]Yb[eFfEgVk>|a %Y)[QC|here ;^b[|insulin >ZeZ|midnight &a,[K^Q[|our -C4]RDbYiE|sizes D_kZnZ|the "]&E1^4]9ZB^DDF[KGQCSBVbi^nD|them &b,A<a@WDBKdcYkB|two C[g^|us %aJ_|you ._S_
bev|)],[
beyond|!E,X.D1C4C5D7C8b;C?YBZJCSCVEZBaVeAhBi^lC|each ;_<[Y[|every )]8B^C|excited AA^FhE|humbled ;A|our -Z:]V[XZaY|thrilled <ZAZh^|to %Z;F
biased|2_PCW]
bib|D^QZ
bibs|7h?ZkX
biceps|)YdZ
bicycle|#a,hDCI]QakF|is kE
bicycles|3d?GQBj[
bid|.]1X2Y5]<_SYYZZ[f_j^|for <_
bids|CC
big|#@(>)@*@+B,V-@.?/E0B1Z5^6B7C8E?_A[CCFhGBIXJCNBO@RCSAVZYCZ][C^Cb]dZgAhVi^menE|<name> b]k[n_|changes Af|crowd IY|day QC^^bBl[|difference :DM[n^|enough %b>[H[Ja]Ze]h^|game mFnY|heart 8b:Z;^RYV[]Z^^ban[|hearts :^a[|is :DMb_Fa?h[mZnC|letters .^S]|love &]NC|news :EEDF]QCX^aDbBjHm]|one <dFXQFhVm[|ones ,]5c|or 8_:^|shout ?C|shoutout ?ZZ[fZ|table ,E<Y|thank :]?9UWgD|thanks &]@CEaFFK]RZVGaDjDmC|things 1d:BEcF^IERZVdXFlcmbnD|up ?^fZ|van =]dY|week <^VZ
bigger|!a#^%],>.C0c1Y2d7C8b:d<XAZD]FBHBIYJ[KVQBRYU_V]W^ZY]H^[acbYgYiZj^nE|and !X:]>[GZQ]aZ|one 1_<bVZ|than OZ]F
biggest|!f"a%C(C)D0f;a<E?ABZCAEYG_H]IDMZRBUbVB_YaCb_l[m]|ever 8C;B]Db@|sale IF|yet ;_?DBGb_fDiG
bike|"Y#['D)Y,].A4E5D;D<D=F?EACCaHbI_LDSBTBXCYCbDe^j[kYnC|and ^b|goes SE|racks F[I]|shed #^&]KZQ@|shop #c,EIbQC
bikes|7C:=@ZDDH=QBaEjW|and ,BjZ
bilateral|-d1Z<^EZR^lZn^
bilingual|_[
bill|!?"A#Y'_)G+C,@.=3A4<7?8B9D:W;Z<_=e>C?^@aDXF_H?J@LaPFQ>SDT^X@YC^[a^c_d^fYgalZmanj|and #C,C<]QA|come '[|does :]DDaY|for +E<^PE|gone "C|in /]YZ][|is -Z;ECaj[|jumped CXDZ|signed ,Z|the CZ|to #AjWn]|would TZ
billed|&]2[D[eEkVnF
billing|,CJZQDRDa[kCnZ
billion|)A/V1b:];ZA]DENCT]U]Vbaah_n_|for )C|to /[TZ
bills|&Y-E.F2_5C=WG[HZQAUdXBYAaDbDjCmC|and CFaY|are )^/E
bin|"B,^-D.A3[6C8D:D;E<D>E?A@]ADCYDdF_KZMBPCRBSCVFX]^CaDbFdWg]j_k]l]mXnC|and ,[=Ze]|at kD|bags &_,YKX|by C[|day 5ZYCk@|it ,C.D3C4[DdQASCe?f]hUj]ka|lorry n]|store #^gYkD|the 4^C]DZjX
binder|C[
binds|=[dZ
bindweed|,[
bingo|KC
binned|,X4]CDY]
binoculars|+[IEPZ
bins|"?/Z2D3A;F=CG@SBTcbWfEiUj^k@mBnC|<name> i_|and ,C|are PZ]Y|for 3F|have D[b[|on 4XY[
bio|!E+E3c6c8>:Z;D@[DDF]K@MEPBQESE[[]EaSc]eChYkDm[nD|<emoji> !D)WNZXY^]c]mG|and 6^[Z|before 7Z]]|for +_EaP^la
biodiversity|-bR^hZ
biologists|n^
bipartisan|&W0YK[QAn]
birch|DZ
bird|"a#D&?(_,[5E:B;EACC?DBK?UZXAaIjFk?n=|and ,YKEaF|ends CCF[TZa^m]|price !@|rate 7Y|tickets UZ
birds|&D4B5D7VC[nB
biro|&[kYnC|and &Y
birth|%E'd,F.]4Y8@Lce[l[|certificate l]|date 'ZLZ
birthday|"a#D%['b(Z)D,c2Y>_CFFCHaJbL_N>OZQ^SBVFZ_]FfHi>nX|<name> ;[k_|and '^5[Z[|cake QC|card &[2ZKa|of fE|to &[@aNBQZg_n^
birthdays|#E,C8C<_>]?ZR[Y@a[b[
births|>[
biscuit|+E,c0X1_:B<]D@IBM_NaOZPDQcSWU]VWd?gDj^nB|came aZ|for 0[U[|has KCO_|is Nb|the KX|tin &Y,^DD|went ,C
biscuits|"]#B,h0C1_2Y7B;D=E?@BECBD=PaQgS[VXW[ZYbBd@eZg[hBiDnA|and ,^F]QYmY|are )[4Z>]K[]]eZ|for 1a2bVZW[
bishop|,^4^Qd
bit|!B"Y%A(A)C*C,_-B/A1A2E3C6C8A9]:E;Y<B=@@CAaD[E@HZJ@KFNFQ]SYTFVC^E_ZaCbYf]hZk_mXn>|about &a,AD]Y_|and ,[4A9[C]_Z|at "Z2]|embarrassed bY|for D[kY|in D[m]|late ,CDE|more "XDb|of "C#a,D0Z4V9[;Y>VI^KCYXkClY|to :]|we #Dk]|where kZ
bite|#Z,A5_8]:_@Z^Ya^jE
bites|CEH^Uaj?
bits|%d.BDZEXIEJ^Y@dBla|are .[g^|in D[|of 7]|that 4]D]
bitten|,]Q]RZjD|by R[
bitter|4XDck_
black|%?&@(X,D-A.E1B7B9C;D<B=D>A@CB_CADXKBQaSCVC^Y_IdDi]mE|<name> 8]]Z^Yb[n^|ice CY|pepper B_i^|still #C0[|tie CEEZhY
blackbird|,A
blackout|"_&])b>YN_|blinds "_)Z
blade|,B-]8_<]>DR^|is ,E>EnY
blame|&^(_7[>bM^NYSA][eXh^kY|<name> &YK[|the ,_MYQZ|them >[eZ
blank|.^2b4B9bD^F_W__]hXnW|and 2dDYWc
blanket|&A6]8Z<[DWK>QHSC[ZjZnC|and 8Z<[TY|in &F,XKG
blankets|&E4]C]DZHDKCQHj^|and DZQD|are "DC[HD|on ,B
blazer|8d^_iZkX
blazers|,Z
bleach|+_P]
bled|g^
bleed|%c:[CZJ_
bleeding|5ZQET]jB
bleeds|/^
blend|-B8YJ[MY
bless|![+[,^:Z?iBcGYN_PXX_aZfeib|our :]a]n]|the :YBFJZaX|them +]B_iY|you ,[?fXXfd
blessed|%[0Y:[J^NXQDU[iZ|<name> BaQEi[|to %]0Z<[J_UV
blessing|(c,@.e<aM]SaaCeX
blew|dYhX
blight|,C-]4_E]OZQDRZ
blind|,?CBY[]A
blinds|"_&^)ZI]|are "_
blink|,B7g:[DZJ[QD]_g]mD|and ,B7aJ[QE]ZmD
blinking|5]
blinks|<XaBk]
blisters|,]f_g]
bloat|+Yi]
block|)[,C0BAZBDC^DFQaS]WbY>dajXkXnX|<number> !]C]jZnX|and ,[|b QF|of )YC[|the SC
blockchain|Q[n[
blocked|"Z;YD]SZ]Ck^nY|all nW|drain "ZD_
blocker|H[WY
blocking|,W2bD]W^kYn^
blocks|C]DCnd|the jA
blog|"B-a4E5Z7BC@EfFfH]LZMCYFZ[jClgmb|<emoji> RDm[|<link> lD|<name> &Y-Z1ZCAEaF_j@l_m[n]|and "CFZ|how -ZEZRYlZnD|if FE|post EZ
bloke|3]DD
blokes|/]QZTX
blood|"A/[:Z>]D]J_QET]^YeakYlG|at ?Z|desk DF|donors ,CC?D_eCj>ka|pressure /]8]>^DYSDTY^[e_|sweat 1Z:^aZ|tests CZ
bloods|K[
bloom|:[C^a]
blossom|,YK[Q^
blot|[X|do [[
blow|0[3Y7B;W<^FaI_X]]Emc
blowing|U]mY
blown|8]>]IBbYdXea|away b[
blows|DE
blue|"D%D&D)E*@+D,D-D.E2C3D4E5@6E7@8@;@?DD]EDFBHBLDNCOFQFX[ZF[A]@^BaBbDf_jYkXlEm>n@|<name> YX|<number> ,[4]Q]|badge D]j[|barn S^|bin CDD[QD|card BE|crate ,]|door CZe[jZ|dry QC|glove @FgF|is +Y<[|jug DD|lid X]f]|light @ZYX|one IA|signs *F
bluebells|"^CCHZQZ|are "^CCHZQZ
blueprint|,D7YFZM^a_
blues|"]N^
blunt|<_BZF[
blush|+^,]IZ
blushing|bXfB
board|!B#D)C*B+]-@.B/?0A1Z2f5W7A8C;><]=dAECZF_JUNCODP]SETCVYWf[C]Da@bDcYd^fEjYmanE|'s =ZE_|<number> E[lW|and 4D=EC[D_|at 4YXXd[|by "E=XFeQCZ_dZm^|can =BdH|for "]=B|games +^CYP]nZ|happen /FTG|has 2[C[EZQC|have 9D_E|in 2[7]W[d]|is >Ze^|members 2]|met <[C@|of 1DEFVB|papers _YnE|was 1Y|will ,B4ZD^
boarding|![&C'Z,E1Z3]8ZG^KDLYVZX[gY|pass &D'[@[LZgZ
boardroom|&Y-_;^<ZAZR^
boards|#E%Z,E/^2C3Z4C5ZEZH]IFJ[N_Q?T^WCZUgIkE|and 3]C]
boat|"[,X0[1]4>7C8D:a;C<f>W??@ACbD>ECKcV][C]AbBeYfDl@n>|in k^|is Cb|shed &FKD[D
boathouse|,AJYmb
boats|"Z#]&^,D.@6];_=ZDDKbQA[ZdZeBgCjAnZ|are CBj?
bodies|,B2Y5_:^?[ZYg]
body|!D"Z)],[4Z:_R[XC]a^^iFlDnE|'s "Z7[|mind 8_^[
bog|4DDCkD
boil|,Z3B<^D_FZQYXCYC|water k]
boiled|FY
boiler|)b1C:D;B<C@@ACBYC_DCKYMBNHQERDTEaCbAfCgBhAjXkAnA|'s J[_Z|and 'Z|down ?]mF|has @aDZn]|in /ZT]|is ,aB^QYi]|looked 9CC]_E|man C[QDnF|out QC|ready @AgF|room &bKa|the D]
boilers|,]2^CZmY
boils|7]
bold|&C)B,B-Y4A7D8b<?EEJZR[UBYB^_b]hViBmZn?|new 1@8[<FABI_VBa_b_|vision -C8D:B<Yh@
bolder|1c:_;Z<YV[b^
bollards|K^
bolt|DYjAnB|on DD
bolted|?Z
bolts|#Y&_,ACBY_f_gC
bomb|7[
bombs|([)^8^;[FZnY
bond|%^)^-[JY
bonds|KXRZ
bone|!]GYY[
bones|"Z,[D^WX
bonfire|CZDZQ[jV
bonjour|OY
bonnet|#[I[
bonus|'W(a*@2_3E7Y<^=_FDS^TAW]XBYGaCddjCmDnA|entry (caG|episode S]
book|!V"?%C&E'>*W+_-E/C0B5d7_8G;B<A=@?[@^A?BWCAGXHFJFLCM?P]S[UFZ]]ZbGgZh@i^jAn;|'s !DGD|<name> +^8[|<number> <]F^TA|a !@"]FXGCRZT_Zb]EjFkF|about >]K_c[|and !Z#V1[:[>[IX|at .Y1Z>EKESX]Dj_|bags SY|before ^[nE|by HDaC|club 7]OZ]Y|clubs ZY|deal 1]VX|direct !^+D^X|first 3^|for C]SC|from *a|in !B#ZDCQD|is ![,ZCBDDSZW]Z]jBkA|it +dPa|now )C3B7^MHPX]aa^mDn_|of 5[8D:ZjB|on )Z,E|online !b+D3[|or .aD]S_|that ,ZQZ|the "]3]:[F[S]YX|today )]GENZ][iY|two .]2[|via !E6^|with +^DZ|you ._/ZgY|your 'D.C3F6[9[DDE[F@GdH[SD[a]blXnZ|yours 7DUZ
booked|">#_&=(^)E,?/b0[2B4Z8]9?:F;]=a>[?D@XADC[EEGZJEPXQETbU[WD]a^[_Db_d[j^kElCn=|a =Y|again BZ|and ,DZ]|by !],^GY|for "D#a,D.]4Y@]CiI^PWQASUj[|has CAk_|in "F/^4CTZ|is :DaD|the .[7[>_]]|with .E4EC_Q^j]
booking|&E(G*F+a-D0E5[6Z7^8F9D=C>]EEG]K@ODPbUCVDXAZZ^Cd@eZhZjZnC|and )G|fee !^#Y|is 2[7]WY|number .]DDSa|page #^4Y<E|ref '[4E|site C^
bookings|&E,C.E2c6Y7Z<Y>DA^TFU_W]]]aXh]j[mYnA|for A_h]
bookkeeper|(c,[JXhZ
bookkeepers|7[9[_]
bookkeeping|,Z7gS^]]
booklet|,C>ZOaQ?
bookmark|(d.@3ZE]FDMdO[S@TZb[lZ|it .@SBT[|this (c3[FEMcb[
books|"_#[%D&_(X+W,=-D.B/D1d3]7]8[;Z<E?ZA^E[FDJCTDVZYEZA^c_CbVcaeCgDj?kXmDn?|<number> #Z&BIYKC|a ,D|and &^A[K]|for ,E7[QY|in "[&Y|is S^|on (^,CMZ|one D]
bookshop|)C7XNB
boost|8ZHCN^TVXE|your 8^
boosted|,[F^QETAlCmX
booster|,Y.[MYQ[kDnY
boosters|2Y]ZnX
boosts|/]]]
boot|,]4F7[8X@CD^KHQ]eE
bootcamp|7]
booth|,@4D8EDDEbl]
boots|"[(B-C.E9B<_>@CDDAH]J]MAQcTEVZXTcZf^gTn=|a ,D|and ,?Q@SZ
border|AZQ[a[cZnd|vote EY
borders|n[
bored|,_D[M^YC
boring|"^)_,e7@8]9X?AC<H[KBLDMAOZSAX]^cmUnB|and XY
born|"C'[,^8_:_CCJEL_^ZadkD|<number> ,Z|at :]|in ,[A[|on XY
borough|+];d?^PXbbfZ
borrow|*Z.a2_3Z9Z=]>ED[EYOYQFSYWYYCfDgWnB|<number> 2ZWZ|a 2Z|it .D=]KZd]|one "[D_
borrowed|,b4><Y@^DBH^I?NBRYY?^^cTeVg]k@mY|from ?^|the ,]DC
borrowers|Bbi[
borrowing|N^^Z
boss|(Z,@2a6[;D<D>Z?FF[IFO[T_WbX]YD[V]@jBm_|is eZ|who (]
bosses|KE|at KF
bot|4YDEkD
both|!C#E'](A)C*_+D,Y-A/A3?4C5D7A8@:@;><@=E?Y@CABBAF?H>O]RAU@VEaGeZi@m?n[|<name> ,Y?YDDIWQ]TYf]|and 'ZQ^|are #[,ZDCKX|at CEhZ|before DA|directions CZ|fine .[|hard ME|have ,CCcDYnZ|in =[|of 7^<[?Zf]g^|on ?CDEfC|our *ZOXl]|parties <[|sides ?_D^E[Q]T[fajAk]nZ|stores 0^5Y|towns ?B|ways .W=]?^C^Y^dX|with 'Y:Y
bother|#D&Z+],Y.Z3Z4B>fD^X[e]gHka|with +^D]
bothered|#[3[7c>CF]]_m[|to 7a>C][
bothers||you jY
bottle|!f"Y'[)C,C1d2b4Z8a9YDXGaHZNBVaWb^Wj]kW|is 4^C[DAj_kC|of !_"Z*Y8E<]DDGXH]|or '[
bottled|8a>ZD[QEj^n]|water C?Dbk]n_
bottles|"[,^0C4B;ZAXB_CZEEQYYCmDn?|and ,Z7B|of "]Q][Y
bottling|-^jY
bottom|#D,@.Z0X3Z4_:E;D=C?CDdFbJCRVTAXXfChCiCkcm]nF|and 4[|gate 0[|left #Z,C.]E_S^g[l^|line XZb^|of 3_FaSZXUjAn^|shelf D[QBR[j[k]
bought|!D"A%B&<)C*D+B,]1[2W4^7[<]=h>F?]BCD<EYFEGGHAJ>OFP?Q]SVUAYX_Eb@cadffYhAmB|<name> ?aCBfZ|<somebody> #D4eY[c]|a <bSEY^][c_nD|and 2dW_|by jY|from #E3Z7_@GC]DGEa]Zk?l[|in @]C[DCYBgcjZ|it .ZS]d]j?kZnE|new <E|one ,C=[>DQC|the !B,].Z1a4_;Z<>=^>Y?^GCOEV[YYkXnF|them .Z4ED[|this nc|two "E#_?Z|us ?^
boulders|DD|are DE
bounce|,^i[k[
bounced|.CfY
bouncer|*e3_O_
bouncy|,Z|castle ,Z
bound|,B1A;H
boundaries|-^8]:[NZ^_aY|and 8]
bounds|aY
bouquets|)a0aN^U]
boutique|!Z+]-D;:]Z
bow|&])Y,X0[4Y;Z?aCCU[fak@
bowl|:DDB|and #X
bowled|?^
bowling|&[,[4ZQF_^
bowls|#W,_??CBDDIXQZ[XaEdWfFjD|class SD|club ,BMZ
box|"E(A)B*C+_-G.E0C1?2@5E6B8=:@;A<=>AA?BDDBEBH@JBKZNGOAUDVA[>^B_^a?cBh?jDkFlEmIn>|<emoji> +bFY|<number> DZ|and ,B.Y>ZIEQBS[gDmZ|at !a#F+_8]>^^Y_Z|by CYQZW[_^kW|for #B5]>F?]F^ZZ|in ,@CYMYQ?j^|is )<DCN?SY]X|of "^,]4DIBQZSCYDdE|office #[&D4bC?DDQYjYnC|on /^CBDXEZTYgY|outside =ZG[|room <F|so Z]|that #]9D_F|the DDn[|to 4CD_h]kZ|we %A@[JDgW|which >]@Z|with &[3cDYKY
boxed|)bN_
boxes|#@)]+Y,C1C3e4_7C:Z;E<A=A@BEDF]GCIDKbPYT^VBW^X^ZBbDkYmbnC|<number> )b|and ,YDZS^|are 4ZAZ|for YF]X|of ,Z4BKCYB|we 4B
boxing|)[C[h]
boy|&_4A<D?DKXNcQ[Y@eCg@|did ,D|in &B|of #]&]j^|who ,B5Z@^N_ZZ
boys|!_#B4E>[?]B_GZIAQY[Ze^f_i]n_|and BZiW
brace|5]
bracket|4[:CBCD_FZiBnB|by BCiC
brackwater|/C1C<_E[TDlY|<name> 1D<_E[lY
brag|;ZA[EYQAb^hX|but ;]A[EYb]hZ
bragging|(YaD|rights (YaD
brain|7Y>YDYYY
brake|#C@DnD
brakes|&]>ADAKZeAnE
branch|&X(D)D,Z.@0Y1^2^3Y4A5D7B8E<W=]>C?W@CADCZEZI]K[PaQWVaYD_[bWe@lVnC|<number> *Y,ZZZ|and kC|has 1]<_VW|hours 1]|in 1Y3^IB|is #ZnZ|manager &bK_|meeting C[|office MY|on CY|opens Q^|or .EDAQY|team ?_IYfa|was #E|will 1[
branches|"Z)X,A0_1^;hCcKDQ@VXX^b_jZn^|<number> 1E|and 0b|are nY
brand|!C&C+d,A-Z/D3C4D5Y:@;]<D=DD]EYI@M[NXOVP_RYTZW_YBZ]_DdDeDiZl^n?|and 2[5Y|identity MZ|new !C"Y%D(Z)Z-F;Y<_A]ECN[TYb[hblC
branded|,Z8[VY
brands|#C'W+D,A/[4F:DF]JDMCNXQF
brannock|2c?YEZWc
brass|#D&A,<4B<EDZFEQC[^aDeYmBnB|band CBV[[_|bands gZ
brave|'W(Z1X7_8D:c;B<[>aDDK^M_VW]]e^|and 1YVX|enough (_)Y,[7]M]][a[
braver|E^
bravo|?ZK[fZ
breach|'Y*D3[
bread|!D#H&B+E1B9Y=B>C?W@ADYFDGDQWUBVC]B_Uc[gChB|and CBDYjF|from ,_CHQ]|in :];_fE|is 8D|started bD|till ,EC]|van 4]B]D]|would #F
break|"E#>(W)Y,D-W1]2E7A8a9X:^;E<D=^?CB[FVG[I@KaO]X_ZY]Df?gDmV|<number> !_G]|and =YaZkD|down -^DYJ]|it >]FZm]|room D[_Y|the 3Z:[^Gj[nb|your "@FcHBm[
breakdown|"a,CC_K[QCj]nZ
breakfast|!C"[#Y*[,Z.C4@7Y:U;d?e@BADCYDAE^FZGEO^QYSAUXW[X[Z]]^^Fb]dCf^gDh[kCmY|<number> /^7Y|and #D,]KDf[|club hY|in H]UW|is %Z)[,CCCJaNXQDSEW^|with ,EE]
breakfasts|+],aA_Q[hY
breaking|!A&C,E4B8A:F;]<BBECFEAFWQ[S]X^ZDaAb^jDkZl<m[|<name> jCn]|barriers :[|the ;_C@QAb]nE
breaks|1E2^;C>[@]AYCADDNZWZ_]ganY
breakthrough|:^;]NXban?
breast|&Z'[>]kC
breath|?WDC
breathe|1]8Z<B>dAZJ^KBQFVY]De]gDhZjCkCl@|and 1^A]QCbX|in NZ|out >beb
breathes|"Y-Z8]H[R]mZ
breathing|8C>X@XBYD_^D
breathtaking|!]7]8c:C;Z^^bY
breed|,D-D>D
breeder|7ZDCQGa[
breeding|7B?_
brenda|KD|started KD
brew|,^1Z8B9^NCb^d[hZ
brewed|&]8b:^K[^b
brewer|&a2^K]W[
brewery|2ZEYK[W^
brick|#E,A4VDBE[ICQCgFjEkGnB
bricks|%Y&X,[7_J]jE
bridal|)]8D>[N[
bride|5a8Z:D@^GZHEJ[K[Z_g_n?|'s ,DQBg[
brides|"Z%^/Y3]5e7^@ZBbD[QYZ_]_a@gZi]j_k]
bridge|(Y*[,B9B;C<D@YCdDFK]M^OZRZYCbBg_hEj^lD|has &[|is ;D@b|on >[g[
bridges|,]:cQ^aZ
brief|&Z<iK[PbQBcadZmC
briefing|,EA_Fe
brigade|#B&Yd[
bright|)W,]:?<^DaI^N[QAaAgai@jDk_nC|and )[:@NYaB
brighter|"Y)]-F8^:ACDNY^^aDbYi^jDlEnB|tomorrow "]8_:[
brightest|+Z|minds ^Xa[
brightness|nZ
brilliant|&Y+c,C;=?cPaX_f[k]|and :Z@ZKBgXk]
brilliantly|N[
brindle|EZ]Z
brine|4bYZ
bring|"A#E%>&:'D(D)C*E+A,b.D/E0B1?2?3F4D5[6@7@9?:G;?=D?<B?CdF=JEKGMMNCOCQ_USXE[=]C_?cEe[fJgZh[j^nC|<name> !b?^G^f]|<somebody> )^Nbk_|a &[(E*E-C5D:B<ED=EEQ[WXY=]FaHdVgAkAm^|an l]|and j^|back "E,XC[DGn]|cash D]|down CAn]|flowers QE|gloves ,Bn]|id C]Q^ja|in ,Z.Z5a|is mD|it !_&E(D,D.C3C:F@CC]K@SCW?]B_Bd@g[hDj>nB|lunch ,ZDYQ^k^|my #Z|one >DI[|people )]8^|photo nE|proof .Ze]|somebody 2Y|someone ZZ|the ,B/[5C=A>^DBG[IBJAMCQ@W[YU^@aZdEe_gYkBl[mE|their 7a?DV[|them ,[@ED^gG|this ([;X|to (Z<eDCE]eZ|up 5]|us CYnC|water ,ZCDD^QY|what jC|whoever .[|you %[,?-_8]<Y>EJ_QEbHhY|your !H)C,_3C5C>DD[IYXBaWeEkYnd|yours Y[
bringing|#D&C(Y*C,c-B4X6Z8E:A;C@ZA]CEJ@KAM[QbRAZC[]^LaEdBgYhdiYjA|in 4a|it ,_|the D][ZiY
brings|&=.^/Z1[2[8]:^<A>D?AD]EdKCNEQZSZV_X@a_b@c@f@hClZnA|<number> &EE[KB^A|<somebody> @[F]g]|in 5W=[S[d[|over 1Z|the *Z,E.Y/ZWHgEjX
brisket|BeY^Z_iZ
broad|CYD^|beans CY
broadband|']1B7_9D;]C[DYEZHZI]LWVC]^b]h]k^|and 6Z
broadcast|*Z
brochure|,B/D0@2Z4eEYSC^^d[fZ
broke|&@,@.C/E4c9@;E<f?BC^D?FDG^J]KEQ@Yc_BcagAj^k=n[|<somebody> &[|after n[|and bD|down &D,E4cKCgCj@|it 4aQA|the <bA[BCcZhY
broken|"=&?(F-C0D1F2[4_5D7A8C<a?S@FAYBFC[DDEZFBGCKEMHZA[E]Ad=gIi@j^kXmbn_|and #E4[>]IDKEe[|down nY|glass k[|into 2Zg^|jaw @DgE|loom 5F|on 4_E^|we .^
broker|2[W]b]
brolly|,D
bronze|)_1b6^N]Q^V_nD
brooch|,Y
broom|#[@[g]
brother|">#B&A,Z4]9E;B>^@_K@Q]bEeYkCnY|'s ,c>a@YQ]e_j]|and 4[nV|in &E2[|who ,B
brothers|%b&_2_;ZBfJ^K]QFSZW^YEeZf]iY|and %bJ_iS|with ;_bZ
brought|!Y&a'[+X,g.B2W9];?<a=E?_AEB[IJK^NAQgSC_Zb>fbhDj@kRnH|<somebody> #a<CKY|a ,_2[Q^jD|back ,B4ZQF|down e[|home ;D<Y|in ,a9[?A@bKCQXfCgc|the &a_X|to ![+^-_1]R]V]|us ,E
brown|&A+E,A.A5B7E:C;C<F>YCYKDMAQFWAXA[c]E_]aEf[hEjCn>|and DC|bins C[i^|envelope @XdYgZ
brownie|![^[a]
brownies|"[#Z&Y)]AZNXZY|are &Y
browse|!FGCn^
browser|5Y9_C^Q[Z[_[j]n_
bruise|#V5_Z[
brunch|-a7[9AD[HY_D
brush|*d,B.[3ZDcF[O_WCYZa[gBiYkbnF|and 4]Y^|head *^O]
brushing|>[m]
bsl|&ZCDDEn@|interpreter &X
btw|)[X]
bubbles|#c&E[Y
bucket|&]*Y,a.D3F5Y:DAYD[K[Q^WDYCZ_h[|with aE
buckets|,^3D4B>]DCQ[_Za]d_kBnW
buckle|4Y:CB[DaiYjbk^|up :CB[iY
bucks|/D=aFeQYVDm]n_
buddy|(e*B+^Mc]C
budget|&e'^,C/W0C1Z2c4Z6^9_<Z=^>BHBIWKcL^QFUBV^WaXAY[__bXdcnc|and '[2ZWZ|for =]_Z|is Q^
budgeted|#^YY
budgeting|;Z
budgets|;ZbYn[
budgie|,^
buds|![
buffet|,a
bug|#c&]4g7C9Y?cDCIcOaQ]SBXZYa_^f_j]m_n]|and nF|fixes jZn^|on 4]|report #a?_IZf]|reports ?^fZ|where ]]
buggies|#CDFQBmY
bugging|"ZEhlX
buggy|?Zg^
bugs|&].Z?Z@YSU|in .Z
build|"W#X%C(D)],D.Z/@2W3D5C:c;C<C=[>A?C@CCDD^FBN^QURYS]TEX>ZDa]eCi_lDmC|<number> [[|a &[,]-A:@;DDAQY^Ah[jDn^|it "^8[DZkY|the #A'Y.Z;[I@QE|your !E)a:DNaOX
builder|"C9D@[QYSZ__
builders|,X?[d]kB
building|"X#D*F+A-@2^3C4>5B7?8[:^;DMZN@PAQCUDWZXD]J^[cZgZhFkClY|<name> "]0[|<number> gZ|a 8EJYRZ|and CZYXkZ|bridges :[|is eB|on -@:BhD|society "Y=DD]|the "[&F8b^a|this (Z7C^Y|with &[)ZQD
buildings|#f,Z<_A[H^hZ
builds|.Z/C9YCaSa_Ya@eQjbm[nb|are /FC[jXnZ|of 9Y|up DZ|us #G
built|"g&d)Z,Z.D1F2[7C8d:D;[<]>??FBZCED>EAFBGZHfIDKbSDTZUEVDW[XV^ZaCbYc^e>gRj^k@mC|<name> 8Y;E<^N[TVbDkE|<number> &]|a &Z;aK[O[QYbX|around <Y|before D@|by /ZK]n[|for !]8aG^g[h[nE|from &E|in "^#]&C,XH_K?QBbDna|it "b&_,EHXY]|on <CEZ|the "Z&b,^2]4]KWQ]WZYYgZ|this <]cY|up "]DZHZ
bulb|*aOa
bulbs|&]4ZKaQc|and 4]|are Q]W[
bulk|"[=YjAk[nA|edit ,[kYnD
bulky|G[
bull|,ZBbQ_ibjZ
bulletin|"X#Y*d4dCADHFcO_Ybd]m_
bum|(aMY
bump|+f.[4[I]P^Y]j[n@
bumps|5]>Z
bums|5iZf|on 5cZa
bun|!['B*Z4E;^@YLA^CnA|in 'CLA|on (ZMZ
bunch|,Y-]1];]<bBgD^Jdbacai_|<emoji> 0Z1Z
bunches|)]=^N]QC
bundle|!A,Z3[6E7[B[G@NDQBX^Y[]db]iZk^nD
bundles|)D
bungalow||with QC
bunk|#[,[7a]]h[
buns|"Z,^4><]?ZK_Q_YB]EnA
bunting|&]KZQG
buoy|CZgZ
burger|!^+Z,YC?G]kZ|van QF
burglar|,d/YQZgZ
burglars|F^X^m^
buried|,bQ]n]
burn|&]+^,[4D:]C_PXaYj_
burned|,C4[<D@[CYQBbAjZ|down @^CY
burning|!Z>Z][aXeYjZ
burnout|7DNa
burns|/]]Z
burnt|"[4@8[CDDBNYYJ^ZjAkB|down YE|out "]8]^]
bursaries|,DbZ
bursary|>ZSYaZ
burst|D^gBj[kZnD|main <ZD]|pipe ?Z|pipes 8Y^Y
bursting|![8B<cFY
bus|!B"D#E%E(Z*D+C-A.E/C0E2D3F4Y5D7=:A<W>a?XADBEC[D[EEF@J?KYODRES@T@UDXC];^@_ZbEeXgDhAj_lIm@nC|<number> ,ACXD[QHSE]Dk_nB|and ?XK?YC|back .C=Dn[|company kC|depot ;]|driver ,_?[IDnZ|drivers Q]|fares =]|for .F|from ,E>[CYDfe]k^nZ|home ,_.]|in ([1b4Z<^|is >^C]J>QEe[|money IE|on C[|routes nY|shelter jD|station DXQ[S]kZ|stop #D&C1[@XDBfEj]kC|stops 9YQ[
buses|"C1[7D9B;XFDJYS@XBY]^baZi^kY|<number> Dan^|and &Z.dCB|are <Y|have ,E^Y|leave jB|replace C]JZ|will RY
busiest|1_4BQD
business|!F#B%G&@'](?,B-Z/a:Z=C>BAaEZFYHYKALVMCRXTZYAZW_DaaeChdjZkGmX|and %E1[5aZa|case -_|from "[0]|model &DKC|owners @X|plan A[bY|to A[E^hYlZ
businesses|-Y/e7Z8EBbH^J^LYNBTXZ^iZkA|are i[nY|have T]
bust|'_,Z5aC^LZZYk[
busy|"D#B%D)D,Y-]4D8[:@;a>DAcD?HAIFRXTBVZbVgYjIkAmYnD|and ,]NY|this X[
but|!?"_#B%?&E'A(@)U*@,Z1B2G3>4B8F:]<?=<>D??@EACCCFCGFH[JBKCL@M?NRQ[UDVEXCYAaZcDdBeEfGhAlF|<name> &^+e7E:A@EDaP_QBYEbDk]nB|<number> 0^U]|<somebody> &Z,C4C;b>Y?FMFNAaZbX|a ,B7Z;@<ZB_DZi]|also &Y,Z0WUZnY|are "a-]]Z|do .Y4[S_TYkD|every 5[:bb]|first :da^|for !]:a|from 4a|go D^|have "Z|here ,D;XQFb^|honestly ;Z|hurry )D/D7Z|i ,d1Z7DD>MENBQcWYeCk>n]|if ,>7Y;E>aBXCaD[HYQBXZbFeZi_k[lZ|in QD|is dY|it "E)b,F7]:=;FCZDEEXF@HC^Ya@bbe]l^nC|let Fa|look ;B>^^Ye]k]|make 8b^da]nE|me n]|most .[|never DY|no ,D>^|nobody 4ZkB|not 7Z8D9Z:B>DC_YSeBjbk?na|on &D|one (_7Z;YD[YBfE|only )ZCCIYa_jD|our -]1Z;bAbaChamD|please .^:CS_|somebody 4Z|that .[4@:[>CDEQ]^Bn]|the !E"C#Y&Y)].E/E2C6[7D8?9W;C?YC[DbHAICJCK^MBO^R@SBTAWB^Cd^eCgAj_k_n^|then DB|there #Z,^>D?ZCYQZeBj[|they #Y,>2Y5Z<[>DD@Q>Z^g]|this -]K[R]]X|three 8];ZC[bX|trust FZ|two #[D[|we "X#B)B/]1E2[5D9[:X;G>[DFFCKAM]V?WY]Z^GcZg]mE|what 7D@[IEaZbBg]jC|when )b:_;b<[N_QD|why "Y.X9EHXSY|with )^M^N^|you #X,B.W3G7E:E>A?CDBH^I]J]VZYU]DfCkCn@|your 7Y:^A[]XhX
butcher|#Z,fCDDEQb|'s WY
butter|"_#E&B+^4Z8C=[C@H[KDP^QZZBb]dXh]|and "a+^,D=[P[
buttery|8_^[
button|"X&D(g*V,Y3a6];B=A>@@]DYKYMaNBQWSTX_YA[^bAcCdAeFg^hDiCk]nE|'s )Z6X[aeF|and (D3Y5^kB|for 3[EZ|is Ddk[|that QZ|to #]SY
buttons|#C%A&[,@4@DaJDk[nD|in %AJD
butts|3ZC_j^
buy|#B&a'Y)[*D+W,C-Y.g/^2a3a5d7Y9[<E>B?[@FC<D[F>GCMDOBPYQXSfUCVDW_X]YA]]aAcCeEhZk^lEm<nZ|<name> !X+]8];]b]|<number> ,[|a ,b2[3[6B>DA]ScW]X][ChW|an DE|any [YbE|at GF|five 6D|for "[|from 7Y?ZCD|in -b|it #B)],]._3Z7ZICQ]S]X]e^nC|new 8[|one GY|our .Z3ZX]|that /Y9[>[C[_[|the #Z)Y,A3Z6[=X>DD^P]TXXZ[Z]DfDnB|them ,Z|this n]|through 2a|you .C=^?]dZ|your +YD]gZ|yours TD
buyer|"@&^([,?-]5c7Z8DD^HCK]QBR^TaZbk[|rang ,?QC
buyers|+a,D-]5cP^RYZ[n>|are 7W
buying|"B,E.d2a5^8^;??^FDH?KeRASaXDZ_^X_^bBhalDnF|<name> A]E[KZh[|in /W|the ,]8[QZ^Zb[
buys|&D)]*b2h4]5_;b<X=_?ZCZK@O_WbZ_b^dbjZn_|<number> TE|a 5c?^KDT]Zbn^
buzz|A]I^Z]
buzzing|)Z<Y?^AcN[
buzzword|%[;^JZbY
by|"B#I%E&a'A(B)C*D+A,A-D.G/Z2Y5D6?8[:@;B<B=T>@@AEFHEK_LDMENDOA[E^]aEjX|<mention> #Z&c1[IXK]RYj_|<name> "=%B&j)[*e-A/B0B2^5a6Z7^8?9C;T?=@[A@BECDEbIFKhNVOXP[TCUFVEWYXC]XbAcEd]eGfFh>iIjGkHlbnB|<number> &J)Y*B,G.E/W0a2?3]4[6E7C8C;@<Y=C?<CfD[EBF^H>KFN@PCQBTbU_WCYY[C]D^@aGbAiEj_kalDm]|<somebody> &b+F,C4[7_>B?BICKaPEf=jCkBnC|a "C#[,[-^.@/Z4E5B7A8B:D;C>A??AFCDFDRXSBTbWBYE^AaAcBg>n[|about 5aC^j]|accident #X,_1[:[<DV]]DaZnC|all &B.c1^4B7^:Z<]=]KAQCS^YAc]jC|an 4]@Za]d]f_j^k]nX|and .Y2aJZ|any YY|appointment nC|arrangement )Y|at #Z]]|autumn D[|bank =B|barge CD|both ,D|breakfast C[XX|bus D[|card &CSY|clause FE|colour nY|day #DD@|default #Z4@YC_[j^k^|direct %[J]|dm #_&[,[2[=]|eating 2^WY|eight 2Y<[?c|election n[|eleven ,E|email 'Z3^BZDDX_YCjEkE|everyone &^;[@]KYQZgZ|first FC|five fa|four ,Y4]?Di]kY|friday *Z2Z7]E_l]|gate CDDB|half &@EXd@|hand !["D#B&].B2E4b7Y=C>??[AZCADbFDJCSDY_b>dCeHfegXj<nY|harnessing cZ|hours =ad[|how ,^AZQ_|it &D2]<b=]CZkD|its /[4]|itself .Z4YICS[|law 7CD[j]|letter #D|line 4Y>ZDYQXUYY]|lunch ,E2[7^C^KDQCjY|me ,X0]4dDDKEYbeAnD|members /[;^TYbY|midnight 3_=b?[Z_d]|miles #b+[4ED]IZgYkZ|minute /Z4[|mistake #D4ZQFe^kC|more 0]2]|morning #ZIZ|my +Z,A2E?[QDSY|name 0E3Y6^IRN]QXXX[[^_|nature 8c<b|next &Z7BIbKZ|night DC|nine &E,Z1[=[C_iZ|nobody ,[|noon &D,C.B3X4ZSAV_X[YZa]eE|now <[>cB[QD|on ,YnF|one &d,[?[D@K_Q[Y]jDkC|our "D#D%_0C4N7C:];a=?AEEEF^IGNARCUEZAa^bVdBn[|over ![/c0[TZUY|patients =Zd[|people ,D8Y:DAaKCQ>RH^]dEhakBn[|phone !A#a,F.[7C=]>?DZIYQ@[[bZeAhcj]|popular #Y)[8X:]A^IZ]Xh]nE|post 3A4F5YQZYBnE|postcode nA|region CY|science /]8c|side :b@[DBa_|six KZQ^X]fV|some @[gY|somebody 2_U[|someone D]jDkY|stand ?Ch^|step F[kE|street D]|tea ;GB[bFiY|teatime 'Z0Z=[?[[Yd^|telephone UG|ten "X,c7bCZQ[gX|text 9_CbD]EYMXQC_^haj[n^|the 'E(B*D+A,I-E.D/E0F1A2D3?4B7?8>=C>@?AC[D^E[HFKGMBN[SDVHXD^@bXdDeBfCjYk]l_n>|their ,[I]KDQZfC|themselves #b5]nE|then ,]>eD_KBS]e[|this %ZIEiZnY|those Dcka|thousands /[;_T]|three ,^I]^W|thursday 0]U]|today C@jFnZ|tomorrow YY|tonight #B7dDCY>]a^XjC|train CD|two &^,E;b<]=EK[[XdB|up !b/eH@T^|us "Z#A,D2F=[?CQ>_]bEf?i]jC|voice ,CBZEAi[lA|volunteers &aKbk]|what FZ|which ,]B]|writing (^MY|year !D.]|you 8Y;EQCm]|your IY
bye|0]1ZQ]V^
bypass|,[1X;E<XQ[S^T[|and 1]
c|!E&Z'F(Y)C,C/D0B1B2D3C4@7A8E;C<D=C>A@EABBAC[KWLCOFPETBU@VBXE]?b@dBeAh>jakYmJnE|<name> (Z|<number> C?K[Q^|and .Z:[S^aYn_|for D]|is #EC^F[|or ([9D|suite &[@]|was CED[k[n]
c14|O^
cab|"Z+Z=[>FH]QZ^Zf]j^
cabin|&^7]D^K[eF|<number> 7]|bag DY|crew ,X
cabinet|#Z/_1Z7^AZI[TYhX
cabinets|.Z
cabins|7^][
cable|#B&U,]4[>D?CDaYafBjdkd|and .Z
cables|<dDCG^Q[c[g]kA
cache|#^,B4a>ZDXI[QBn^
caddy|.bk[
cafe|8CK[QVebj_
cage|.Y7ZQEVY
cake|#C%C(Y*D,e.W/E1X2a3D7C9D:@;B=D>??_@BC<D>FCJAKYQfSVW_^D_Ba[eCfbh[j@kDnD|and ,Z|at ,EDFKXQ]h[jF|by &[,DQ?aZ|from &C,[CBD[|in 1_A[QCVZ]WjH|is C[|on g^|sale S_|stall OX|to ?^|was #[l[|with ,]2b
cakes|#d,Z7ZIa]_bFgBj]nE|<number> ][
calculator|#[)XB^N]Q[W_iVj[
calendar|!?%D)a,C3X4d5[6e8F9_<AAEEXG@KFNaO^Q@[^a[eChAkCnB|and :Za[|is ]F|we 4aEaY[
calendars|2f4D:EWda=
calf|,_CEK^QZXDnB
calibration|Q]nZ
calibre|;cb_
call|"C#B%B&X(C)Y*>,A0C1@2F3Y4B5Z6X8E:@;_=D>X?>BAD[E?FDIAJBN_ODQDRWTWU@X_ZTbVhAi@k[lCn[|<emoji> "[7]|<name> !]"C#_&C,D.C/[3e4]CCHAXdY_]bbbeMnD|<number> !f#D.A7?=D>]@YCDDcSCXCdCe[kbng|<somebody> ,A|a &F,a=[NYQ[dYj[nW|an DX|and #D&C)C4W7DD]NDeY|at ,E@_CeV[|back 7EQ_|by )Z>]e]|centre )[,]Q[|closes C9j?|for !@C^GBd^k]|from ,[.Y4DDZS[Y]kZ|in aWnC|is &Z|it ,E4D;^=WCYDBQGSXWEgBkC|me )X|needed D@nZ|now 7[b[|on DEk?|one k^|or D@kA|our "E|out )[DC|that 5YFamZ|the +d3^8[>?DZP[SBXXZZe<n[|this #CaG|to DBSZeG|today !]C[G^N]^Z|us !F.?2_6B;bFDOBTZV[WXbXe_j_k[n^|we .[=c_Yd]jF|with ,_Da|you #_6[DcI[QGYB_]|your :]>CD]
called|"B#Y%<&V(E,[.D2F3B5@7D8E:B;[<_>A?AAcBCCCD=EYF?J<K]MDNCOESIYEZA[_^A_CaBeCjEkClZ|<name> #[%E&^)F,Z8B;@>A?X@^IZJAQ_YG]@_Ab>eE|<somebody> YZ|a ;]|and 7^:DX^]]aB|it &C,Y;Z<dQC|me ,B|off ,BC_|on >]AfR]hZ|our #d<]EEI[|out #F|the #B4^KZbE|us )[7Z>]mY|you #^
caller|FgI^j^md
callers|QFSXX[
calling|#[&E1B3C4a7A;d<E@_BaC]EDIDKCMBQZSDWF^^aWb[ic|all :DBgaXih|it 7D;^aC|on aY|your @]F]
callouts|&^
calls|"E#V%C&?(=4[8A9C<@=D?FD_F@JBKDM@Q[RVWBYZbXcCdEg_jFnc|a 9D_D|and -Y/[7ZC_RYnD|are DX|at QZg]|for b[|it ,]|on #[|they >]|we YX|with :EaEn]|you .Z4Z;[D[
callum|&],^KYQ^g[
calm|!b#C&D)]+]3^7D>X@WCCDWIBKbN[Q]^FeDjDmC|and !f|down ,[3dX[
calming|N^
calories|/c:WT[][aa
calves|,A>D
cam|+],_JYQY|is JZ
came|!D#a%>)@*C+C-A/;0?1D3@4Z5B6D7>8<9D:X;C=C>Z@YA@D;E>F?I[J>O=QXRCT@UDZF[BeUh?i]kFlCnG|after ,C|along :]?BfC|and ,A>]|at ?^iY|back &Z,[0E4D>B?]ICQ[V[f[|by CC|down #d0FCZQBS[UDjY|early ]Zb[n^|every B]|first 2^9BD[|for +[@Z^ajU|from #A&_,F4ZICQ?eAfAg@jBk[mB|here #B,B;Y|home <^N]fA|in "@,[0Z2D4B5E?A@WC[DEJCKEVBX]YBZCg[nB|into B[|last ,];D<_bF|off &ECAKGW_YE|on #?&^:b=[DEKbgC|out #_4]?C@DB[DDQ[]C^Ye_i[|over ,]|second <]|the #c;]I^|third DY|through "d,].b0a7ZQ^|to %D&G2^4_;a<B?E@aB>GCJASCWWXA]YbceFg]i@n^|today &[?b|together -]<_|top A]D^hZ|up #a&[RCTCUEbD|with ,X1Y>[CZQ_ea
camera|.[3[7F9WCBFZKCQ_YBjEk[m_n?|and k]|off ,B.dS]g]jD|on QF
cameras|,C.X4]9]@]YW_]nX
camp|!@#Y&Z3Z>ZCCDAI[JZbCeZ
campaign|%]5^;eEDQBU[Zb_[bcdV
campaigns|F]
campers|?CfE|for ?CfE
camping|C[W[eE
campus|>[CZDYEAF[d]jYl@
can|!="@#W%;&D2<3=5E6;9C:?<D?<@AAYC]DeFAGEHDIVJCR[S]WAXBZA]Cf?hXk_m@nD|<name> (f9DMgYY|a "Z,=D]QC|actually #_QE|add .Z|afford .D7]9_;cD@]]_Yb^k@|also ,d.[7GQZS_kY|and ,aCZE]^DgYl]|answer 7Y|any 9_|anybody 9b_^|anyone ,Z9e_bbCgC|apply )F|ask .?2[4b>?DdHEIBNBSAYZka|be %]&D'X)a+E,>-Y2E5Y8Y;E<E=A>HAGBUDDEAFDIFJ]NVQ?SDWX[Bc@e@f[nY|beat )^;CNZ|begin >[|book 6CSCUb|breathe >beb|bring ,CQ@eEhC|build .^:CDYS]|but D[I]jXkZ|buy .Ab[|call =[dZ|cancel .cCCSajEkE|cap =BdH|carry ,Z9[SD|change .^8F:ZAYJCMDQCS_YBeakZn[|check 4@D_QDnD|choose B]i[|claim .D1]>YD[Q]SE|collect jB|come >_C_DFK@OZQ?S?bZe]kD|confirm GZ|copy k[|count %]*a,[2]3a8ZJYWW^Y|decide 7[|disagree .bDC|dm MY|do #E,C.F2E7a8@9C:d<E=D?YDCKCNYQ;SAZA_Ba]f]gWhDjakDl[|drop .]2^nG|feel )_8aG^N[|fill %X9[>X|finally "_AZhY|find &Y,YDZJbK]R]bE|fit "Z)_;^N]|fix "]#[)].G4CH[NZYAe[m[|focus )Yi^|freeze jY|get !_+[/F4_8Y=F>WC^D_GZKBQ@Y_dAeYjX|give CZQB|go )Z-_.a4C8DDZE[KGSal[|have #]*^,E.>/D4Y7[=^>E@dI_O[WB]ZeBgZnD|hear #E,a.A>=F]K[YZe=gAjBnX|help HF_FaYjDn]|hold <]?ZI^KEQ]|i "E#c&Y(Y,B9=@DIVKYQ?SC_?gAka|join .]S[nE|just .^:Z>]S[YakB|keep *[.C5]7Y>@A[DXZY]]|learn :F|leave .b4D=_>EDCS^eEfD|lie .ESC|lift #a'YAZDAh[jDkA|live .YS]|look &Z'@3Z7_9CLA]^_BeFjF|lose nX|lunch SG|make "[.D7D:DDXI[KGMY]KhCnD|manage .b3]C^j[|meet F^|move #Z.[SYkZnF|name ,D|no .DB]i[|not "C#S&^)A,N.=/Z2[3A5?8F;L<]=Y>_?_@bADCZDEEYF_GFHBI]JCN?QXSBVMZG^DaEe]iHnZ|now ,Y/C7A@EBaC_DAK]Q]f_iaj]lAnB|offer /]S_|only (Z,A2]4D;c>Zb[e[fZgBnD|open ,[DBQ[|order +c|pay >[J]SCeb|post D^QZ|pull ._4]DFS_YY|put >YDd][e_ka|reach #X,b:]DDQ_eC|read ._2Z7Y>AC_S[W[]YeFjYk]n^|refuse .BSC|register DZ|rest BZ|return B[|ring .^4[QYe]gZ|run &Z.D=^>bk_|save ']L[hY|say #>.^0Y1^;]D?FaKASXVdbZnF|see ,B7f8D;D>[DEN@OX][^AaEbAdVeZiD|sell )a5[NYZYlY|send .b/Z=]BZSai[n]|share (g,]|show *[>[|sign ,A|sit ,DDEQCS]|skip >XSY|sleep ,Y-Z8]>]QZ|slip .[SY|someone #EQY|speak :[=]D^|split DY|spot &Y@Yg[|spread )^|stand ,d=Z>[Q[|start DD|stay '])].B>ZKZL]N]k@|still ,A.]2Y;^CbDfK]QCS]gFj]kcm_|stop 2Z7E<cSBc_i[kA|swap CB|swim @DgD|switch N[nY|take )b4ZC^D]N[QB_Aj_kZ|talk 5]|tell &['X,T8[;A>C?fCDDCF]IBQbSDe?gZkAn[|text #]7[|they "Y#[|too +[,@QD|touch DZ|trust )]8bPW^Z|try DD|turn 7Y@ZD@|upgrade )e,ZDGN]Q]nY|use &C5ZCZD]eXk]|vote 3[E^jCl]|wait ";#Z,A.e>CDXS_kB|walk DE[^|watch ,YQ[kE|we #Z(X,Y0c7b;ZAZE]KYMaUa[Z]b^ZbZkAmFn@|wear ,]^Y|work .F4bD?|write "Y.G3_I[SD|you (E)B,[.E7a9b:[@DA]DCKZM?Q^SBUD_bgCk@nZ|your "Y7[TdU^
canal|"[,Y.Z0Z6E<b@WCB[Ec^nC
canals|:]a[
cancel|!^.m3c=^@cB[GYICQTShXadZganY|any -ZRZn_|anytime .[G]S][[bZ|by DDkE|it 3^X[|the 3]
cancellation|+E-[3^7ZC^DCR^XXj_n]
cancellations|-[C_XZb_j_
cancelled|!E&C)C4Z7E=D>Z?D@>AGCjDCICSYYZaAjdnC|<name> bZ|and 4_QCYZ|because CZ|due 4_Y]|owing 4XCZ|sessions jF|the #ZC]g[|tonight jZkFnB
cancelling|,DDZaWnX
cancer|/]>EQ[T^eBn^
candidate|,E2Z4[<D>ZA[M[QCe[h_j[nZ|in 4]YZ|with 2[
candidates|#A%e,C/W?D@DB[EAIBJVKBQ@SBd_i[kWlCn^|in EClD
candle|)j9^:X?B@DAWB[NfSg]C_[i^jClF|wax 9^QZ_]
candlelight|"A1XHFnB
candles|"D4E7Z;YD[K^V[W^b[e^gXjYnA|are :]|in #Z@[KZgX
cane|@[
canned|n^
cannot|!Y#A+b1Z4Z9ZICPYQ>V]bYd_jE|be kC|believe ,Z1ZQ[UY
canoe|,]_Z
canoes|h_m]
canon|CDE]|<name> E]
cans|!Y,?/C3]>CQDX[bDjYmD|are /C
canteen|&[,A-E<]F_KYQEYCdDjanB|at #]4Bb[|is ,]|on DZ
canvas|5Y
cap|"[#W,?;]=EDWKYQCb^gB|what =BdH
capability|-dR_
capacity|-g1Y7Z<ZBCRgnE|for -[1]5Z7^CBRZV^jD
cape|:B
capes|,D:^E[QCaXnC
capital|,D/a:C;EQCT_[Z]YaBn^|at [[]]
capitals|D]gC
capped|4^7aCE|at 4_7bCE
capping|%[CDJ^TX]]n_
caps|!]-^4ZD]GYR^k_mDnZ
capsizes|C@j@|off C@j@
capsule|)[
captain|&_*_,[1X:DBZCCFDK_OZQYS?W]fbjAkF|'s 1Y=ZFE|<name> ?^@[
captains|#]2YWY
caption|#_(D3aCADCMDOEQFXZjB|<name> &CQEjE|this MDOFn]
captioned|,^=^Ca_Zd[j^
captions|#Y,B4aCEDDK]dXe[g]j?kFnA|on QCSXjB
captive|5aZb|audience 5bZ_
capture|5k8^Z_^_n]
captured|-c5fRbZa
car|#<%>*A-B.E/@0A2A3B4F5A6E7D8>:A;@>]?EAEDYEDFCHaRFTAUEWBZ=[@]AfAi?k^lGmHnF|'s )ZCBDCeZjB|<number> @[KaQZg[|after ,X|and ,b=E>WQ^dDf]|keys ,E|outside bZ|park !F&D-C.]/E1C7D<C@CCdDFFEGBQZYA]EdYgAja|parks j[|seat 7]]Y|that <[?]|we 8E<YIZ|with )ZQ]jD
caramel|(]M]^ZaY
caravan|;[<]D]QYgDkZ
carbon|&Y1a;]VYb[j^kZnZ|neutral 1a;^VZb^|steel nY
card|![#e%C&<'D,B.D/D0F1D2[3?4b8?9B;A>@BACeDbE?F@GDIbKCL>M@QYVCX@]D^D_?a[bBeWg[i?jdk^l?mE|<emoji> !]|<number> !A4]|and 5YDWdCjCn[|by !]D?|details D_|for &DgY|from n[|gets "[HZ|has )]7ZJYN]|in #B)]2Z@Cj@kZ|is 2ZCBDYGEg^jD|machine ,^6ZA]CdhYjYkEnD|machines +^|needed )VNZaZ|now DB|number >FC[j]n]|only ,BQC^Z|or 4anX|reader ,bCZQ]|required aD|through #ZDZQa|to #[|vote -Z|was #D4ZQD|we 4@Q]|with D^eZkW|you 4BCDjL
cardamom|"[GZH]KbOZQZ|buns "[H]KcQZ
cardboard|,Z4E5[C[_^|box 5]ZY
cardigan|!XQD^]
cardigans|3aQYX[
cards|!C"D#Y'](B/D2a7C>CA^CdD_EEIZKCMBR_UBWcZ[[AhXj^lC|and ,ZC]QVY[ZahZjZn]|are #ZD[|can gYjZ|is 2X|on 2]A[DCWYY[hZ
care|!B#D%g&D(^)^*B,E.Z0B1B2B3D4>5B8W9D:B;]=[CDFBJaKZN[Q?R]UGWA][dAeEgUjA|<emoji> %E|about %Z(a.Y;XB^J^XY^AiV|and -F=ZE[hY|for %[)YDCJ[jDkC|home %[/[;CCEJZbE|homes &Z,]=^A[|is n]|of "[+a8a:YH^P]^Z|to %Y,E;Y|with a]
cared|QD
career|"Z&D(Y+[;D<^=_@DFXQBRBTB^ZabdXgA
careers|;]<]@X[Zg^j^
careful|#D+a>eEYICP]e]|and &[
carefully|,EQAjC
caregivers|%@
carer|4D:E?[@^HBQA
carers|!?,C.B6Z8F9a<@=[BXCBDXGGY[[]bBdZiZjC|on &^|still GG|who D[g^
cares|!^"]%e:Z<[JaQX^Da]kD
caretaker|&W,f3Z4E>E?^@[D[FYQafcnF|is ,[?ZDY|who DY
caretakers|A]h]
cargo|"^&ZFZ|bike "^QZ
caring|%_*^Xa^]
carol|>YI[Y^|service b]
carols|0EQ^S]
carousel|-ZK]
carp|"DHD
carpet|!d"Z&Z.D4FBaCbEZSD^@dDf^g]j_kHnB|and !Z"a3Z|do D^n[
carpets|5DEDPYQ[j^
carriage|,Y?_Q[]]fagE|clock ?]
carriages|#DCAY_
carriageway|-g1]
carried|#B&c0D1b4B?c@ZCEKbNXTCUHf^g^k@nC|<number> UE|<somebody> e[|a ,Z?]@EK]|by ,B|it &a|on #CC[DZd[|out g]|the &b,F?YK]|up 4D>]
carrier|#^&C4A?DDXEYY=eVk^nF|bag &B9Z?EeT
carriers|-[/D;Z>ZOYTBhZnZ
carries|/Z4bCYe?k]|on C_
carrot|A[SY
carrots|,a4X9D:ECEQZ[YjEkFnD
carrow|+ZPX|<name> +ZPX
carry|"D#C%[&>(E+Z,b.]/b3F4>8E<XCWFCHAJ[K>QWS[XFYDZBfCgDmCnE|a %Y4C@ZBDDZR[SYk]|for "F,[|it #F,[.BDZe]|on #Z,[.g<_C]SceD|over ,DCaeaj]|the ?[B]E]fYl^|them CC
carrying|%Z&^CCJXK_jC|it %[&YJY
cars|,A.C/c0F1C4A<C>DCWEES?Te]CjZ|for ?[g[|on NZQ^nC|out &Z/^KZ
cart|"_)a,CCZNZSBj[n]|is "aD]kZ
carton|9Z__nX
cartons|.^CD
carved|&_Ka
cascaded|-[1CR[
case|&B)Z+C,[-W.B/C1C2[4]5D7[8C9B;A<CABBFD^FZGCIEQ_SWUAVBW]YY]^^B_AbCcCdYgGk^m_|<number> YZkC|and F[KD|it ,_kX|of ,Z|study /G7[@[F]m_nF|you D^|yours 2Z
cases|#D&X,?/A0Y4Z;D<Y@DC_K_QDS?U[cZgEk[|in CXja|of Caj_
casework|D[n]
caseworker|#[&_,]IZQ[
cash|!D"[#Y%F&C(Y)@,E.C2E3E5]7E=^>D?BChGEH^IAM^RDS?TAWAYY[E^cf?gAjf|and #[|flow :]H]M]|for /ZD[|is ,Z=e|machine "Z#Y,D9YQC_[|machines YZi_|only ,YC]DFQW^^nC|or K]SFj[
cashier|=]
cask|1Z
casserole|3]XYda
cast|#D&@)^9_;[?^@CKCQCWEe]fakD|<somebody> &CKA|list fY|their n[
casting|:DmY
castle|!Z,_@CQ^Z^
casual|0]5_>^UZZ]
casualty|&A,ZQ_
cat|"B#@&B+D,h-D3E4D5]8A;D<CAEC?ECHAIBKDQhRCSCYBZ^^AaBbDfYg]j>nC|and 5aZ_|has ,W@ZF^mY|is ,b=YQ[WC|litter 5]U[ZZ|off "F|on C]Q^j[
catalogue|#^'Z,C5[;]=_D@L_RWUYY@b[d^k?
catalogued|&f?^Ke
cataract|KA
catch|!a,A5_;D>^?e@]A^CCDEK^]]_Ce^f_h]mAnD|<name> ?cf_|<somebody> nY|it ,D|our Ab]^mF|the #^?Z@bDYRZg^|up >[fD
catches|>[FbYE
catching|5Z?aEZfalX
catchment|-[;_b_
categories|#[,^-d;]Q^R]lB
category|)a0[6a;AEWN]QE[c^ClY|<number> 6YE[[a
caterer|,Z
catering|9B
cathedral|0dUd_Z
cats|#_&Y8ACCD_IYKaMDQ_SZU[Xa][eEgEnB|get :[|in OY
cattle|nX
caucus|E^
caught|#?&Z+[7Z<G?YDAF[P^SCY^eHg^jb|a <A?ZF^|fire ,bj]|out 7c]]jH|the +[|up 7F
cause|"D%E&B,B2F4d:]<D>D?CF]J@KDLXQCSDVCYb]FgBj]nC|a YY|was #D,D4ZF[LXQEYXjZ
caused|#?,A-_:ZCAJ]QCR[XCaaeBjBn=|and 1E|by -aCCR_
causeway|CYj[
cave|D]VYjBnY
cbo|FbQZm]nX
cc|*ZAYE[Kaf[
cease|1Z3[
ceasefire|n_
cedar|"^
ceilidh|M[XY
ceiling|&C,^4B:[N[gD|and DZ
celebrate|!]"D%^(B)^0C8@:^;F<EA]GZJ[N[X?^?a_b[nD|<name> !ZJX|our :Z<D|the "E:ZNE|we )Z-FJ@bY
celebrated|8Z:ZJY]]
celebrating|%D-D1C7C8B:iABEEJ@VB]AabhDi]lC|in :]BGaa
celebration|8Z;D^[|of 8Y;E^[
celebrations|:[
celeriac|#a9^IW_]
celery|CZ
cell|"_&C'c-_LaRej[n[
cellar|&Z<]C@FDZ_d_e]mH|has <^|is FEmG
cello|9ZCDMYQY_^eCfDn@
cells|#]?]CZgZ
cement|&[;abYnY
cementing|<DA[|our A[
census|,]DDE[nY
cent|&]/e0g=ZKZQZTeUhkZ|of /d0aTbUc
center|,DDea]b]f[j]kenb
centers|n_
central|CYeYj[na|<name> n_
centre|!C%b)Z/A<D?YCFE]GEN[S?UbZC]@d]eHkVmBnD|<name> #]%[,BCCIY|and CGeF|at C[DYQC|car CZnY|has -_|in 8ZVD|of %a;XJ]^Y|on ,].]J[QZ
centred|-g1?8a:@;WEBJYNCRbVA^_|care 8aJD^[
centres|0Y1XFBUd
centric|-^6[8B<CR_hYnE
cents|&F,[/[AYDZQYTZ|on /[|per EF
centuries|8ZF]m]|of 8]
century|![-ZEb^AaBl_n^
ceo|"@&>+C,?-A1[7E:Z<]AcEbFCJ[K@NAPEQAYEcZh^l]|<mention> 1YE_RFa^lamE|<name> &@+D->;AAbEAKBR?aEeYh^n]|of :]cZnZ|on EEbZlC
cereal|"X.]9];ZD]b[kY|box 4[DZ
ceremony|,e1a=YCBKEQZVZk[nE
cert|,ZQY
certain|#D&B,F-_4a8_;dB[C@FcV^X[^]baj<kBm_
certainly|"_.^:[F[
certainty|&[-[RZ
certificate|![#>&B,G-A.C1_2C4d7B8B;C=@>]D^IBKATCVZYY[We]kWlUn@|and )Z4[UYl]|on #D4]ICQ^nC
certificates|?]C_f[ja
certification|,DA_QFhZ
certified|"Y,E4_8Z<@AbCZEcQBT[^[jXla|to 1^EZV[
cet|4b6XCbDFY[[Z^BjbnY
cet1|-eRZlY|ratio -eRZlY
cfo|-]CYEcKCRYV[h]jZlZ|<name> -^C]E[R^V]j^lZ
ch|4^
chain|"D#W%?1]2]5B7^:E;@>BA]BDCDDCEZGCJ@R^S[V^W_ZA^BaGc]l]n^|and -[
chains|/]4aCYba
chair|!E%]+V1C3D4D5W8E:A;^<D>ZCAFYMDOCSZT[VYXAaCcIjBn?|'s -Z1[F]RZm]|<name> <YE_|<number> ,E5[|<somebody> +^PZ|a DDQ_|and #X&@,ZDDNDQ^jE|at nY|by ,C@]C[JJQDj]|down #FIF|for #]]]|if .AIY^Y|in .[QDVZ|of 1CnX|that &X,XQZ|was EDlC
chaired|EY
chairman|,]/Z5W;[?BEZIG_Fg[nX|<name> ;[?BE[_Fn[
chairs|#^,Z/E1A2Y3[7_<B@[ADBBDBSaVCgZkCmEnB|a EX|and ,Dg[k]|are 4]>[|in #^|on =]
chalk|&DCAKFQEkF
chalked|F_m[
challah|&^)eKZNe
challenge|,D/B5Y;ZS[Z[a]i]
challenges|-D8C:Z<EAY^@
challenging|%CEEhCmY
chamber|&Z(D9C;CjEn_
champagne|1_;[Ve
champion|"^)Z7EA[NYVVn]
champions|-E1Y:h;DKZQ^abbBiHnE
chance|)E*Y,B-B/D0C2Z3A4C7c;C=D?CDEE>FEG^O^PDRATAX=YC[Y_@dAeCkDl>mD|<emoji> 7^G[nC|of (C:EMBnZ|to !](X*b-E3F5[7Z@EEBMXNVO_ZY[YgChClA
chances|(V3Z7_;CMAXaaD
change|!E"A#A&<+B,:.Y0D1X3_4D6C8C:c<X=Z>C??@CAABFC[FZHALBPCQ?UCVFX[[D^D_Ba^eEf=gFj[kYnC|<name> =YC_N[WZj[nB|a /^:bDCFCT^[Za^kCnF|about d[|and #Z,[5^DBZ[kB|anything CbY[|at -a1[R[|everything 8a;ZA[]Y^ZhY|from eaj[|how 1Z|in #C8AAECDEYICS]aAb^hB|is :cSEV[a^|it ,E:]=d>DDaK_QAk^|lives ;^aX|my (a7_M^QAaD|of Q[|on 3]eJnD|our %[.[MZj]|that #[)a-F4D8[BZDENXmDn]|the .@8AFbRZ[bb[gDmZn_|their 7[D]|them C[|to .[4[=FDbQDk]|you D@aZjCkC|your (D*].[3X7D8C:_DCO[S[]@n]
changed|!A#V%A&D,B-D.F0C1D2C3D4a5E6D7<9Z>@?@ACCcD?E_FZGCIELCPXSZWDX]Y[Z@[A]>_[c]h@j]kClVmYnD|<somebody> ,C;[<]|and #D3Y4]<YXXga|everything )ZFdmW|from C]E[jYl[|how ;C|i #CID|in QFn]|my +[,BPX|nothing 4Z|on #^4E|one 9YF^|our m^|since @[|the #],YDDECgGk[nD|to 9[|was ,Y|your "A(]QY^De]n_
changelog|&]3[?]KaOXXZj]
changemakers|,C:BB_bBi]
changer|-Y;^D[F]VGb^hCkYm[|alert :D;DlZ
changers|0];Z=aUXaZdY
changes|#D%C&A+^.C4@7@8E;]>@?CAaCcD>F^GCHVK>Q@SBY@ZB[C_Hd?eHjbkCmZnF|are 1^|everything !^8DF_T]|for E]QB|from 4[k[|in 3[KD]Z|lives +b;_b[|of nZ|on CZnB|to FbjWm]
changing|!Y,E/C1[2[7B8^:_;[<E>_BZFYJBNCRSXB]E^daWcAgAk]lGn:|and FZ|landscape 1a8B:CVZ|room B]i[jA|rooms #X>Z@ZeYg[|table ,^QZ|the 9Z|world :GRW
channel|"Y*b-Y/Z0Z4Y5]EdF[KEO]U]Z_fCj_l_m[
channels|-BDC
chaos|%](],[]D
chap|#^&],[>Y@_DDQ]gV
chapel|&F,[5E7@:D<CA[C[D]F>IYKCWCZB]?aIh^j]nC|and QC|at CC|down <E|hall Cdj]|is 7A]@|on AZC[hZ|will ,X?[
chapter|)^1Y2^4C5C8G:X<Z@_A]CCEWTBVWW^aAb]g_jCkCn>|<number> &cK^Y[n@|for -AAdh]|nine ,fQ]|of !Y%]8^:F;Y<ZaA|one W[[W|starts 1dE_|two 2ZF[
chapters|,[Ed[Z
character|#C&C8d9]JBK@M]NB^dkD
characters|jDn^
charge|![#_&?)A+A,?2W3@5F9C:C;A<@=>>V??B^CAD]ECKAPCW__@aEd?eWfAi_jC|<number> !]#Y2cW_|a 4C9A|and ,A|for #C,C2F4@<G>ZY@nD|it Q]|no W_|of "Y=[|on *ZOY|the /Z8]TZ|to #]D[|you 7[i[|your !Y,[D[QZ
charged|#Z&C.A2E4e6[7C;D<D=Z>D?bCaDaGFQFS=WDYcfEgWj_k^n^|<number> 4ZCXD_|and 4[6][]|for DZk[|twice 4BY^kB|with QE|you ,D@ZjD
charger|/b4aD_TbY[|is gF
chargers|"C#_]EgYkYn_|are ]F
charges|+]2h7YCCGCQYWeYW]Zd@jD
charging|,@4ZY_]Xj[k[m[
charities|>[A^E[SZdY
charity|)[+c0[1^;]<dAaE[Q]cYh^jYlcnF|shop 0]?ZCZfYj]|spelling bF
charm|8b^[
charming|8]^Y
chart|&C']*Y,>/Z0i1D2[7X;C>[DXIZKCOXQCUcVAY[ZF]]aBf]gCka|<link> ,C/]T_nY|and '^Qa|of ,F1E;EbDnY
chartered|1[
charts|,D4_:Y>ZUDe[nZ
chase|#F*E,X.[3_;a>FDaJ[OGSYX^e@mA|it ,aOGQ[|the D]
chased|"[&Z|a MZ
chasing|"_,D3h7Y:Y?]Xa^^aZ
chat|#Z%E([)a*G,B.[1D3A4Z8C:C;Z=@>[?DAFDWEBI^MZN]SbTXYU][cEe^f?gZj]mAn]|<name> QY_Z|about DBg]kA|and ![*F.Z4Z|is #]j]nb|on CY|to "[.aS_Y]|with .V;]S_b_
chatbot|4bFeY_
chats|C[
chatting|3_>_eY
cheap|"D#D.E2[4C7a8A:^>EFBJDTBWSX[abbEeDjDkbn?|and a^|chain DYkZ
cheaper|!^#Z+Y/Z2d4C7E=CGYHVI_Wb^DeCgYn[|and +]PY|than !]/[2c>CWa
cheapest|.[D_FZICSZ|item nZ|way DY
cheat|,Zb]|sheet b]
check|#F%A&D'@(B*]+D,B-E.=0a1D7?:A;@<C=E>@BCDdFVGDJDKAL?NRO[QDSCVAYF]>^C_JaDbDdDeEfCgbh[i>jYkdnS|<name> K_|and 4ZY]n]|at hW|before 2aCZD?F_WZk@mZn]|for 9[D=g[|if D[jE|in *a4ED]JZNZO^|is ,E4YQE|on nX|our 4Z9^|out !Z"E&Z3[E]XXlYnY|so 4Y|that .]DZg[n]|the #C,A=BCDD]IDQ@TCgZh^kan_|up 5[Y[mDnE|whether )YCXDZ|which ,ZS_jE|with #]3[I]eEk@|your !X(B*_/_CZD>O[QZXWdagBhYj]
checked|*Z,C-Z4G<BCBDYECFYKCOXTXYX_BcCjEkW|and -ZR^|by 2X4[UZk[|in *^O^|it &C4AICKE|on ;Z|the #],F?_FbI^Y[mZ|with "Y#]4BDZNX
checker|FEnE
checking|4^5Z7C?BDYMCQAY]dEfC|and ?CfC|the 4]j_|throughout 3E
checklist|"Y(B.Y4EGDM@N_S]gajZ|and CYg^k[
checkout|#_*Z+[4Y5Z7D>^C_H[IcP_S@ZZj[kZnd
checks|([,@2E:Z?^C^MdQ<RYV[_Af^|at C]|the ,C4_:]M_
checksums|,E
cheeky|!E"[(B
cheer|&],a3[QaXY|for &],YQZ
cheered|?XDEQ[f[
cheerful|&D<]>bCBe_j^
cheers|+X,E0[3]>B?gQYUbXZfegZ|<mention> +]|<name> 0]UYiYj]|for 3^>F?aX]f]|mate gF|to &B,C?X@^KDU]eZ
cheese|!Y"A#>&^(C,a.B3a4E7E8D;C<D=Y@?BXEEI?MAQ[RDTZVDW[]AdXeAgBhViYj[lCn?|and @CQ]kEnX|is :[|scones Q[
chef|!C#^&B+_/[4C;^<ZDAP]QZbck?nC|'s ,]j]kH|<name> +b/]P_
chefs|8Z;Xb]
chemicals|^[n[
chemist|#[&[,@D_QAkXman[|'s ,G
chemistry|.YB]
chemo|#C,C
cheque|)C;]=_Ebd]|for ;^
cheques|4ZCZQCeWj]
cherish|%_8Y
cherry|&]HCQY
chess|,_;Z@cCDQZgb
chest|#E5Y7D:C<D>?C^QBYAZX]FaAj[ka|keeping nX|pain :E>CDEk_
chestnut|,A-]E]QERY
chew|F]
chewed|,_DAQY
chews|7A
chi|C[
chicken|&](]9b@CCEMZ__gCnA
chickenpox|Cdj[
chickpea|C@Q^jD
chickpeas|CZDZm[
chief|,D:Z<b=YCEDFE[HCc^e^lZna|exec Ecl^|executive 1^<[=[V^c^
child|!?%Z+C,D/c0G1E3D4H5T6E7V8]9D;F<A=?>[?D@CAGBAC<EDIDJ]LWMCNbPDTaUAVFYA]X^ZdDeZi@jDlBm[|'s #C'^)Z,C4B7d@FCDKCL_YG][aDeBg@jC|a #[YZmZ|and 5[|asks >]|deserves :ZQ[TF]Da]nZ|has (YDCFZgV|in "C)[,Y/^AZhX|is %Z-F:aAFFbRCa]m^|to 4G|who D]b[|will 8[|with fC
childcare|4B=kde|paid =]d[
childhood|9Z:]FZQ[m[|ever F]m[
children|%A&C(])C-W.C/c1C2B3B4B5@7b8X9D<@>Z@WBDEAFAIBJHMZN?ODSATbVCZC[a]b_EcDlBnZ|'s #B%E&F(b+Y,?.D4F;^?ZC^DWJFMbXYYCbZeEfdja|and ,A4]GGfEk]|can 7Y]Z|do 4C7]|from '[|in TW|of &b:[@dg_|on ![|pick 5G|the ,[|under n[|welcome g]mY|who ._/[SYTZ|will /[
chili|Ma
chilled|8BK[QC
chiller|CX
chilli|;]DCO_bZ|oil ;]O_
chimney|"C&c+YD^KWnD
chin|A[TZ
chip|#G&A1D4Z6X7^CBDZK>[[]XaceEm[|in 6[7b[[]aa]b^n^|pan nF|shop ,a<[m[
chipped|;ZQWkZ
chippy|1cD[
chips|!Z(Z*[+C,[.Y3Z4E?]IBM]OXYH_YbDdAnA|and =YYG|are ,DQD
chisel|#b,[
chlorine|4A@ZCZDcI[QEj]kZ
choc|*[
chocolate|"=&^+[2_8YHBWV^ajE|milk &_K[
choice|!]+B,=-B.Y7]8E:X;_?BJDRDW_XXYBZCaVb]fCgDiCm]|and )Y/Zh^|for ![-@;Ba]|in 8C;]|of #Z.Ze[|we :Z
choices|"D(D.D
choir|#^&[*[+Z,c3e4Z@DCZFYIbO]PcQdS^TXV]X][^b^gDiAl_nA|'s *Y8YQX|before FBmC|in FZmY|is 5Z|of KC|robes "]5G|sang K[|with S]
choirs|/[5XSDT[b]
choking|C^
choose|"b#>)Z,D.Z/[3]4>7Y9@:c;C<C=d>V@DB]CZF[GZH^TYUZXa^]a^d^e[iYm]|<name> "]2]3^7EF]G_JH]B^bl]mbn@|a )]BYD_NZnX|between "_>YeWn]|for +Y=[da|from 6Z|one =[|the ,_/[:Z=?DaK]T[X_a[dBeZk[nD|to 8YmE|what =]|which B]C[i[
choosing|)^,[5[7D:9<Z?BEcJAKCQ[XZaDj^|a )[NX|to ,]<]
choristers|,[jC
chorus|?Z
chose|#[&]4]7[;Z=eDCYZ^[c_dY|<name> #^IZdF|the &_,_=a@YdZg^|to ;]b_
chosen|#B&F3Y;Y=ZW]X]kBmY|the 3YXY
chowder|eZ
christened|&^7];E
christening|6ZQ^Y_[Y
christmas|4^6]CYFCGCQWYb]Z^EkDmDnE
chuffed|,d-^;Z<^EZPYR^l]|to -^;ZEZQDR^l]
chunky|#b)bI]
church|!]#A0^4G5C;X<ECYEEHaICJAPEU[^DaBb^fAiCk?nC|hall ZDk@|has ,C|organs BZ
churn|0]4_5e<^CDZ_c]
chutney|)[,Y8EnA
ci|#Z,YC_QCYZe[janb
cider|+XDEO]^[nC
cinema|!["_*c7[:A;[O^SDX]bYnC
cinnamon|(Z,[M^WYXY^]bc|buns X[|knots W[
circle|"[)E-cR_bBm[nC
circling|DC]^
circuit|,Z
circulated|7^]Z
circumstances|-a3[B]C<RbX[]Yiaj>nC|beyond -ZV]
ciso|FB
cistern|"E
citation|kZn[
cited|"Dn_|in nZ
cities|"Y,C/D0E8];a<]H[K]hCn]
citizens|-YBab_i^lAnZ
citrus|8_D[^c
city|"C%a'[/^1B3Z4H8X;a=XD[JdLYT]UB^^aZb^cXiYk^mDn[|'s D^|<name> %[A[J^|of iY
civil|][
claim|!Y#Z([.A1Y7F;_>DDaFCHCIZM[OVQ_RASFYC^YaYbYe_kb|at ;[m[|for D^|that ;^A[D[b]n[|your *[OYX[|yours !b(_*BM_b^
claimed|#b&D)E,Z/^7_CaT_UDW[]Zj^
claiming|7EC^QDSCk]nZ
claims|"]#C)^,D-D/C4_7F>C?DA[DXICJFMXYZd@g[haka|line A^hZ|we 2Z
clamp|<cU[c_
clap|.^3hX^
clapped|&D,Y?]F^LEmY
clapping|?WQZ
clarinet|#EK]QX
clarity|"[)Y.A5Z8cH[bBeFnD
class|!W#e%?'[(D*D,^-a.B0?1?2C3D5[7]8a9^:?;W<?>b?A@YAAC[D>IaK@LXMDNCQZRaS>U@VDY[ZZ[A^a_]aCcBe]j[mFnA|<name> aYj[kY|<number> F[j_nD|and 5Y;]bZf[|at HY|care AYEZa^|faculty 8]E[|for ?CfD|has ,EdW|in SD|is "Z.[B[CbHWQZiZj]|list 4Z5]ZY|moves #f,]Q[|of ,]/^7f8Z:Z@^PX]]_]g_kBnb|on &Z4[C[iZ|team -[8@|the ![|two ?[|who ,^|will /]
classes|"[,D2a4D:D>EC_DAU[V]YBhXj_kEnE|are ^E
classified|A_|briefing A_
classroom|eYnZ
classrooms|"AC]
clause|#_*b,@3Z4C=[BZFaO[QB]Ig^m_nA|<number> #]3[4D=]B[X[d[|by FE
clauses|OY
clay|!D+Y8BCDDeIVMCSDYD_XeDjDkZ
clean|!X"[+E-D.B2D3D4D8c9F:]<E>DADBED_EZH^KWWF[[]X^aaYk^n_|and DCE[|it #]DYY[|sheet M]|the H_|up 7]|water &Y8c:gQ_][a_
cleaned|?[Q?g[jB
cleaner|&_*Z+V-F<[?A@YBZCFK^OXdYhCjClAma|on fD
cleaners|,B?aDCK^|at ?c
cleanest|!a+cPc
cleaning|#F&]*a,[.Y4G=[ECO]QBbFjD|and =^
cleans|<]@_gZ
cleanup|#[na
clear|"]#X%^&@,D.B0[2B8A<B=CBXDYEFHaJVP^QXS?UYWAXAYCbCcBd?f_iXmZ|about #b+Z4ZIYPW|the ,E|up ?Zn]|your 3[F^mY
clearance|nZ
cleared|)a/[7[9[;[>DAZB^C^NYQYX_]aib|the 7_Q]]a|your ?CfD
clearer|,D.Y<YA[SYnC
clearest|+^
clearing|!_9ZGYWYkZ
clearly|&F4^e[jB
clears|kY
clerk|"A1D4>9Y;B=Y>BCFEBIZQZY@bBiElB|'s "B9[=[DCI]|<name> Db|by =]|in ,Z
clerks|&Y,EKWQEY@
clever|&]2D>YkD
cleverer|9[;]GYbZ
cli|Q]nc|for n]
click|!c*[,D-^3D5b6^7ECZDgEZF_G_M^NaZ][[fXkam[|and !c%ZCYGca^|away !ZXZ|it CC|on -_5Z[X|the 3B7CY[fZn[
clicked|0[4]<Y>Xe]
clicking|-].BNZR^]ElD
clicks|!bMZNVSD|and SE
client|"E%D&C)C*F,<.]4A5C8Y9C;_<Y=A@_CEEXFDMBNHQAY@ZX^baDbceWg]hZjAnC|'s &^;DKXQ@ZX|<name> @[bX|<number> CC|a ;CHDX[^Z|and ,C4]|asked #a@[AdI_KVg^h]k[|in /ZQBnA|is >ZDXQE|this 7]|to <]|who 2[
clients|!C#B%^&B(C+C,>-Y.F/Z0b3F8D:A;_=D>D?BBbCaEEF@HaJWKDNCRXT[XE]Z^Xb^dBeAgBh]kZl>n?|and &Z:B<Yh]|are %]5[;YBZJ[|i <_|in b[|who -^RZ
cliff|DC
climate|-Y<YCDRZjEna
climb|,[/E2E:D@]J[Q[g]mD|a 2E|and :E>Z
climbed|0^
climber|5X
climbers|8ZjEk[
climbing|.Z0Z?YDAQ@UW]EeYk@|wall >]?[e[
clinic|#A&d,D-D.]/A1D4^5X8CC]GEIGJCK^QFUCYba_b[dAe_f[j[|<name> D]kc|and #DD_ID|at CB|for 4[DDfZkEnZ|has QF|in +[]Z|is CXj^|now "]|on 7[QDeD|will .ZSW|with DX
clinical|"[7[@^H[OWgZlY
clinically|!Y/]8B^Z
clinics|/]0d2ZC^H]Uaa@
clip|#E,]/Z0f4]E[FBKWQ[UfYZb[gEl@mBnC|below K_|from 0Z|is 0ZUX
clipboard|.^IZS[j[
clippers|Q_jF
clips|!E4[QE
cllr|1ZV[b_nC|<name> 1ZV[b_nC
cloakroom|,BD[f^ka
clock|"@&].D/W4W5X6[7a:>>[?_CBKVTW][^De^g@jZkYnX|'s 7c]_|and &Z|by "B|in DF|is /[6]7bCBTY[W]XkZ|on #^4[
clocked|>_@^gX
clocks|)WNZSCWXeZgBj_k]|change )X
clockwise|SZ
close|!?#X%_&G)?+[,C1A2B3_4D5a7^9Y:@;_>D?F@>B[CZEiFAI]JVLXMYNBPXQCR_VAWFXYZ[[]aEbXe^gCiZj[lgmA|<name> 7[CaEcGDMDR[TaU[]]h[j^l^nF|<number> CCK_Q]j@nB|and QD|at 3Z7CCYGYX[iZjIlCnE|it +bE_e]lZ|its CZ|on C]JaZX|the (])F4[7BDbI_KBMZNGQTY^a^kcmB|to 0^;YPYUZXD|tonight 6[|your n[
closed|!A"9#?%C)B+E,@-D.?0Z2D3^4A6C7?8?:@;X=B>A?A@:B@CmDVF?GCH@I=J[KDNAPEQERXSBT@WB[B]B^A_CaJc]g;hDjimEn@|<name> &D1E;F<F@EADChK@RCVDXEYDaBbAeFfEiCjglEn;|<number> &_-[;[<]KYR^XUjCnA|a -]/Z;^C[RZ|and 0[3ZU[|at CAQFjCkCnC|both CYjZn^|doors "=<[HE|for CAQ[REk@n?|from CbQCjX|in 0EC=jC|issues ,F3aXZ|its AX|my ;[<[|on 3V4]C:EaIJJUKFY]fBgDj;lZ|our 1Z<_|shoes C^j[k]nY|the "F,^<?AYQ[h[i[|this ,ZCZQGjZ|till iV|to C]|today C]Q^j[|tomorrow CYnZ|until 4EBFC[j_|with <Z
closely|%YhZ
closer|)Z=ECCDDE]F_NDQDjBnE|than CEFbNE|to 8C]E
closes|!A#C&>,A-E/Z4E7a8D:b;E=b>[?F@CCdEbFEGCIBK?M@]^__aCdagAhAjalamBnE|<name> "E%Y*[=aE]GCQX]B__bFdajZnB|<number> >]CkZWeZjenD|another :da^|at 7EC_EaQD]Cj^kDl^|for QG|on ,^=[C>G[Q]j=nZ|the CYHZn[|tonight 6YC@E]lb
closest|,]0]<EM]U[VCYD
closing|&C)[,?/[1E4C6^7Z:E;D<E=X>Y?DCED@FDK?VB]X^EaAlCmDn?|<name> CAQ]|<number> C?b]eAjBkYnD|and 6[=]|at #^>YCaQDTZWbX[eZj[|date 4FCBDDEEQGYD|the Y[
closure|NZQEfB|of NZ
closures|SZj]
cloth|#C,D2YD_SCgCjB
clothes|,Y:ZA[CZD[YBfCgBj]kZ
clothing|TB
cloud|,C8D>E@DF]QFVEWC_CjC
cloudy|BEDBQF|until BE
club|!B#@%e+X,D-E/F0Y1^3Z5A8?;_<A?Y@CAFBZCXD<EXFCJ_NWOZP_QARESUVWXD^CbZcBhXiXjYkBmCn>|'s CD|<number> CZSd|and 4[|for =]|gets 2eWZ|has &[+]7]P[SZ]W|in 8B;^E[ba|is C]OZbA|on ;[MZ[Z|who &^|will BZ|with ,FQE
clubhouse|%[,X?YjE
clubs|)[,Y1BGAVDZ[
clue|.f2Y3_;]AYFfH[SfUZX]b^md
clues|QZ
clunky|4^YY
cluster|YZn_
clutch|2[XZ_ZkD
cm|#]/E0D4C?[DbKB_Wj_kan^|<name> C[|<number> DYkZ|and ,[8[D[n]|so nY
co|#C,_-Y0F1Y4@8?:@;D<D=YABCYEDMCOXQ_RaSDVaW@Y@^E_]g]nC|create JZ|created lE|creation -Y|founder jD|op =_BZDXMBO[WCd]gY
coach|#D&?(B-C1Y3F5X7Y8D;B<A>@@EECIHKBM^QZSH][bGd[e?gC|<name> 5]<DCGLYjA|<number> #]CD|and ]]|c j[|firm =]|is n[|leaves CBQ]|of 1cV[|to 7ZQEg_
coached|&Z?ZKXbX
coaches|"D*C+a8A:F=^F]HDJZNTP[QCeCiZmZ|instead >[|went "EHE
coaching|"[,D-a6]7]9D;d<DJWR][Z]^a[b]jCkYnE
coal|"Y#A,c?DIDQafCn]|country ;Y?Bf@
coarser|Dckb
coast|)_+_4Z8Z;b>E@]C[J[SFbdjbmZn]|guard C]jW
coastal|8Z;Z<]YB
coastguard|/F8ZQ^TG
coat|#W%Y&B,c.C8];D?_A[CDHWKCMAN[QW]]^a_CaBbCf[h]i[mDnC|for 8[|is i[|last QZ|on ,]4A?Z|the %Z|who KD|with KF|you .F
coating|.D@ZC]D]
coats|)D+],[.]4@>]AECYD?IDPbQGSTYDaVe[hCj^nC|are ,?QE|by AF
cobbler|[]
cobbles|C_IWj[
cockerel|#],b1ZIXQ[_Z
cocoa|"Z,[-Z2]j[m[
coconut|4]DEkA
cod|(Y-Z0ZM[
code|!d#F'])]*[+[,F.A/F1C3Z4[5[7Y8A<E?BA]CYFDGdH^IEJWK?N[P^SBVCXa]Y_]e^m@nW|'s *^O]QC|and )E0[4[5YA]NDQZaYh]|asked #CI@|at 5YP]nV|changes @[CZg[j[|for *]=]d]nB|from *bC[O_nD|is +Y|lumi fD|on CZDZj_nB|this '^|we %]JZTZ|you 3a:]aZn[
codes|#a'd>[D]Q[e[k^
coding|PZTX
coeliac|>_D]
coffee|!B"b%E'?)A,b-B/a1Y3B4A5C6^8?9A:a<A=C>??]A]CDDYI]MZQ^TaU[VWXAYEZE[Y^Ea^eCg[i^jAl@|'s J_|<emoji> 7D]Fa^|<number> /c7ZTb|a !_"Y6^7C:[QF[b^[a_|and #C)],B:_?ZBaN^^Ai[jE|at S[|grounds #[IZ|in &[,D@cQ@Y[g^|is *],^M[OYg[|machine /Z1a2]AYEeT_V^WXl_|morning #[I]|on "C9C_E|or 7Z|that ;Z|we 6ZAZhZ|while 7C]G|with .Z?cC^S^_Xf_na|you n^
coffees|6BEZ[A|and 6D
coffin|)[
cohort|!^,@-[2^4C5_6]7c;C=ZC@E_HYJ_QBR[SDZb[a]abEdXg]hDkAmBn@|<number> -Y@^CBK[RZgZnC
cohorts|-_5]8^Z[^]
coin|,_4C7];ZDZMaQaSE]Yf[nY|and M]|toss DYnX
coins|,]4CDe_YhbkcnB|only DY
col|CDjDkB
cold|"C#A%D&[(?)E+D,[-X.B2Y3@5[6E8B9Z:B;B<b>[EBMANXW^X=Z^^CgAhZjX|<name> "Z,_QZnY|and DCNb|by 8Y9[|coffee ,Y<[KZ|for YX|hands ,D2_:_A[WXhY|in 2YhZjY|kitchen D[|on J[|plunge )Z<b|room DC|so hZ|store 4VlY|tap D[k[|tea ,]|water F]
colder|4YQbj]
collab|+DPD|with +DPD
collaboration|%D-B1B8[<DCCGCJARCT_VBh_jB|with EBQW^[
collaborative|R]
collapse|C?IYY[n_|at n[
collapsed|,CQD
collapses|CCnY
collar|#f&D,BD]I[SDka
collarbone|,D
collars|)Y
colleague|#A*C,D7_;F<Z@CDEEBL[VD]]_BgChFlAn^|<name> 'Y<_C[EDKZLXlCn_|told IF|who *C]^
colleagues|"D#C%W&[)F+D-_/A1d2B3_5d8B<e@DAbBACDDAEZKZN?VbYDZ^^;a^h^iDjFkAl^nb|<name> &Y|across <bh]|and %E-C1Z;BJDRDa]i]|are -Y3]|at 3[DX|from <YAZE]l^|i BY|in QB|on E[|to ,A1^<]VVgY|who ,XVYhFkDl[n_
collect|!Z&B+Y4?7B?DG@KFW_]BaYbAfBgCk>lG|<name> CB|from CbD_Y[kXnZ|it .bSc
collected|#[&[3[?ZD[KYf[gE|by ?^
collecting|#[.D2i>CDCHEWg_ddCeBgA
collection|#E,=1D7C8b:A<CF]H^Q@XCYB[C]C^gaDeZjWnF|<name> 4]|is 8XJZj[kXnY|of !_|tin eZ
collections|#D4[C^D]YYhXnD|move []
collects|*^4[<]OY
college|&BCXD[GDaag^jYkY
collie|?Y
collision|&F4ZYZg[|on YZna
colony|-ZRZ
color|!F8a@]GD^]aZ
colors|)Y
colour|!F"E#W&C'C(f)D+E,@.E1W=D>A?CBaDYE[FZH@McQZRCUCWF]F^FbDdDfBgBhBjAk^nW|and (]FZM[|is Ef|this )B|we =?dA
coloured|[Z
colouring|>ZQD
colours|"a+b1a4C5C7_<Z=Y>]CYDXGBKAPeYD[[b]g@jYn_|and f^|may C[j[kYn[
column|,@DZK[QD
columnist|nZ
columns|E]hZl[
comb|7D>]DgSYe[gDkg
combi|gG
combine|"[&[-]K]QZR[
combined|,_;Cb_hAlC|experience ;A
combines|8]bWn_
combining|,[
come|!C">#A&E'E(A*C+A,Z-@.^/C0?1;2@7C8@9[:Y=Y>[AVBCHALDP?Q[SYTYV>[WdXeXi?lZmCnB|<name> ,?4Z9X>CCfQASAb_ja|across ;ab^|again 4]=[KCY[k]|along "WCCFbQ]SFaa|and !C#X)X*[,@.C2E6F=Y>D?AD=EAF^TXY^aFcBeGfChWj]kBmY|anyway >[|as %Z,ZD_JZ|at #Y.[3[4Y;e?]CAS[XY|back !a/[2E3c4D5Z6Z7]:E<b=C?Z@_BFC?DGQXWDX_^[aFc^d@jAkCnZ|because WZ|before 7EA^h]|by ,^7E>B?[C]D^J_eGha|crying ,E7c;F]b|down )^3^4C:Z>E?ZC?DDK@YDa]|early ![&]G[Q^j]|even >Wj^|first &_7a;ZKZQFh^|for ,Z.e5]8Z:[B]CEKBShZdeBfJgCiYnA|from "D&^/Y9^;EC>TY_]|get ,[|here +b>C|home )Z,_7_8_:^>[J^QVXEdZjBk^nZ|if .^=ZSX|in !Z&D)U2[3D4B7E9A<B?Z@YC[FBHBQDWZ_CaAeagZhB|into F^e[|late &[|later &[KW|off CYD_M[]ZgBkb|on #[(Z,Y.E7^=Z>ZEfFYIZM[SBWDeZlXnE|or >YDE|out #[,C.E=^C^QBSHd[ebg@|over +Y6Z?[|round CeQZj_|say n_|see :Z;ZD^|sit ,D.^|straight >C|tell ,Z9[_X|that #AIC|the E^g[|through 5X>ZEYe^|to "C.D2Y4B9B:C;^?C@@A[BZSXTbXZ^@bbd^eDi]jGnX|up )W,D4e9e?ZCEDZQDY^_]jG|with 9CDc_Dk^
comedy|#E&[-A8]:Z]]bYnC
comes|#^&C'Z)W*_-?/^1W3F9C?CACC^EDF[IYJEO[SXTXXXYY_ZcDfHi^kEmZn9|<name> CbY[j[|along ![|at 4Y|back .D/CSETCjG|by '[CY|close ;Z|down ,]4^7Y;_CCDDF^|first (a.ZMYRZnX|from 0b=AB_CGFZQ@iW|home 1^V^|in )Y-D8^<Z=CDEF[K[^WbAdBkBnG|next 4FE]|off /[7^C^ja|on #b,C.C4DC]SCY^gEj[kB|out .^5bCASaZ__[|round TY|the 1[7^|to &E,Y4[DDK?O]^Bg_jC|up #b&^D]IZK[bDjHk]|with !["a)^,Z>YI^
comet|4Z7EC@jGkV|from 7E
comfort|"=-C6[8a9Z:c;[>YRC^aa[bXmC
comfortable|,^4a8X9H:A>CY__J|ones 9D_E
comfy|4]
comic|0]UY
comics|.eSb|count .^
coming|!@#Z%A&D'E)@+E-B.[/C1W2C5C7C9Y:Y;D<>=B>@AABYDAFeKDM[N?S_TDV_WD]ZbEfVgGhDiWjZlDmd|<name> 1E4jDDKDVCYc]BbCkElC|and #[2Z6[IWKZM^W_]Zk[|at .ZS^|back *_3[5Y6[@DB[OZQCeaiY|by 7[J[|down 4_f^|for "D,[.Z0^4DQWn]|from #D,BC_ea|home 8bVZ|in 1A;]CE|months V[|off ,]5ZZX|on ,>B[LZ]Yh]|out #]D^j]k^|over #V.ZSZ|round ,Z|since g^|soon :C^Xm^|through 7Y|to "e(Z+[.D8F=Z>B?aC@EGFXN[QDVFX[]]aEdYeCf^hZiDjBkDlDn]|up QF|with #_9]I]Q[|year :]>C
comma|,_/[QYT[
command|"YkZn_
commands|8[
commas|C[OYbYj_
commended|&a1[;[KaQD|for 1^KZ
comment|!D"C#c'e(l)?*n,B-C.@/]2D3]4@6D7B8C:D;E<B=B>B?DBCCHDFFaGEHBIWJBKCL[MkOmQ@RBS>TSUFX^Y@[A]H^EdCeCfChAiDjBkAm]n>|<emoji> !DL[aBn^|a *ZW_|and 3]|below 'B*@LDO?|further 1Y|gets (Y*A|guide *Z|me *B|on ,Z3bQZXcjY|ready *Ya[|yes (]5]Z_]]|your 'd*[Ld]D
commentary|QYjDnY
commented|<BhDj]
commenting|*]5]OX
comments|!E"@#b(e)D*]+A,D.B1b2^3_4[5B7@9C;B<YE@FYH@KYMfOZPCQDR^TAV[WZX_Y[Z]_DbDdGgBnB|<emoji> (a3EMdVCXEbD|<name> (_MZ|and #](cI^Ma_E|are %[1f3gVcXanD|for *[|from 4]|more *Z2eWd|on 3bX[nZ|we -X|will 3AXC
commercial|)a0]:YZZb^nD
commission|3Y5[8[=a>[S[XX^[d[|and .[3Y
commissioned|-ZEdV]
commissions|0Z1Y6][[|open 6]PZ[[
commit|(]DDVZ]Z
commitment|%Z&C,B-].a8[;c?CA_KGQBVXb_h[lZmAnA|of ;]|to %[&D-b1A?CAYR]hYmAnB
commitments|-cR_
commits|.^/F1YS[TCV]|<number> /F1YTC
committed|%X,D-^AaEDJZR_ZX^^hY|to %X,D-^8WAaEDJZR_ZY^]h[nC
committee|#b&Y,A-^2V3]7D<_=f@DC]EfP^QAR^S]TBUEXbYZ]D__bDdbf^g@i[jXlf|'s +Z=[|<number> ,[-ZECRY|has -Z1^<]R[l^|is ._|meets =[d_|members E]|met X]mY|of NZ|on CZ|will =[
committees|=ZE[
common|"a,C.Y0Z2E3Y;W>[CCD^FXHZQBX_aZg@|room ,FQE|sense :Z
commonest|#[4ZDD[Y
comms|-^8[R[Z_
communicated|-F1Z
communications|/]T[
communion|#]IYS_
communities|%Y-_0cE?J]N@RfcXlCmDnF|and %D-ZR^|we BZc[hA
community|!D"A#D%h+@,?-X0[3C4E5Y7@8Z9Z:^;E<>=b@CA;BbE<FAHFI@JePCQDRWTCV@WBYB^]_[a]d^fFgBh?i]kAlDmD|<emoji> %_J[|and -Z;^Ec^AaCb^l^|call K[nZ|has B_a]i[|is %Y5[J^Z]|manager VZ|of ;EJa|room DZQAf^|that -[R^|we %])ZJ[aEiDlAmX
commute|!a)Z/E:]G]QFa[
commuter|!]A[Q]
commuters|"[,B?bf^
commuting|"C[[
companies|"Y(D+^/g0F:[;bAWDYE]HcMDPYQGTbbbh]j=lZ|that /b7[T_|will TZ
companion|!A)a-_:^E]N]SBa]lY
company|&]'b)>*Z,D.]/@0>1d3F4>6_:>;b<]=W>dADC[DCE[FDK]LaN?OWS[T?V_[V]H^Zb^c[d[eel[|'s 1[4D;Z|and 4>>DYBeAjClYnX|as =Y|has EY|is =[n^|says CZ|that 1Ym[|to DZ|with ,]DGQ^kC
compare|"].d8^QDS^|over "_
compared|TBk_|with TB
comparison|#E'].ZDZIBQb
compass|F[
compassion|%^-C:CN]RB
compassionate|%Z+Y-CAB
compensation|@ZDcg[j^k]
competing|-Z:CmG
competition|#[/_:[;YDDI_K]TYa[b_jDkE|is 7[bY
competitive|,D-AEZJXRYa_hB|salary R[
competitor|&D7_9C<ZDEIFQV[W
competitors|"A&Z/F7g:B;^@DJEMANBR^ZB]e^Ab^gEhDjFnB|are 7c:EHXMDRK]baAiX
compilers|n[|and n[
complain|#C,H3a;^K^TUXceXkD|about 7?]BjZ
complained|,eQa|about ,^
complaining|,_2D4?5]8Z<[KCQ_ZYnY|about ,E
complains|j[n^
complaint|#h,^4^?_C_DAIdKBQXY]eCf[g]jX|about 4_CZ
complaints|#f,Z-ZIaY^f_n[|about #bI]
complete|!Z"]([)D,D.b1e8^:_BbEdGCJ_QAS_V]]Yh]i]k@lamD|our )G*AE]JaOBnA|the E]lb|your NYn[
completed|-C1g<BCDEbJ_QEV_f^jEl^nF|its 1YBYCDb[|the 1Y:]AZEZJ]V]hYlZ
completely|#Y.Z:ZFZSYb]
completes|,_Q[RCnY
completion|-d/[1WRdVan]|of -^1[RZV^
complex|!B-_8BGBJ^R^hFmW
compliance|)D-X3Y8C;BTYX[
complicated|,D:aR]|and ,D
complimentary|!W&D(E*]+E,C-C3B5Y7VEAGcH^JCMGO^QB]W^BmAnI|copy *[GZbY|glass 6Y
compliments|&^1Z7]KZ]]
composer|&aK]
composition|C]jZ
compost|%ZCZDaH[J_K[_CdZjWn@|and 7Z]]
compostable|#a
compound|#[4D
comprehensive|AEED
compromise|"D8c;]CZ^[aZbXfCjZ
compromises|![JZ
compulsory|"^,B
computer|"ZeZ
computers|:Z
comrades|0]:dBeVYaa
concept|;Dn[
concern|;G|and ;G
concerning|3]
concerns|#@%^XZ
concert|#C,Y2[4?;]>D?B@BCYGCSBWZYA_EbXn?|is 2^WY|on C[IC
concierge|W[
concluded|1DF_R^lZm[
conclusion|4Z9ZAYhV|of AZhV
concrete|,;4E7[8Y:DQ?V_
condition|#E'[,Y3[CDEZL^X[jC
conditioner|Dfe[kb
conditions|#E)Y2Z4C8CCAQARY
conducted|&H-]1bR[Vb
conductor|,_?Zd]kC|'s ,Y|<name> C[
cone|3[4]I[Q[YZnA
coned|b[|off b[
cones|#X,C3^4]C[QC
conference|%]7C;]QDR^h[nd|call GE
conferences|<E
confession|'Z)^2Y<^AWL[NVbZ|from 2YY]|time )^AZNXbZ
confetti|#bIa
confidence|!e%E,C/]0Z4_7D8b:a>]?=DEHCJAKCNZ]X^eeYfEh_i]lD|in -Y
confident|+[H]PZV^|you nZ
config|DEh_
confirm|-B1B4aAZBECZE]GYIDYZkClZ|by 4]EZlZ|that 1FAX|the GZ
confirmation|*_D^O]kan]|email nZ
confirmed|0DC_E]K_QDebjdnd|<name> CCK_QC|and fD|in CXfY
confirms|1ZEBI_nd|the EA
conformities|E]lZ
confused|,Y9]DDMZQZ_^jZ|you 4Z9]_[
confusing|>dDZeag[k]
confusion|4[
congrats|)]:Y?d@cE@NaQXVFaZffgfjCl>|to :Y?e@cE@QYaZfggfjCl>nY
congratulate|(Z
congratulated|EghalZn]
congratulating|;]b[
congratulations|#C&[-D:C;A<E?]@eAECADDICKVMDN^VC^AbEfagdhAj?lE|<name> @Z|all 1a?CV]fC|to &^-E1B;A<E?d@fAECAIGKZVAXX^EbEfggehAjAlEnE|you @FgF
congregation|0Z5]=ZCZZ^jZ
congress|7F]En]
connect|'_*bE[LaO^R]^^bCnD|with E_
connected|%Z*b,>-]6[8[:cJY^Zaa
connecting|"[aE
connection|,A2[5Y8Y:b<CCZJBQ?RC^]_YbXhD|and 8[
connections|%Z8]Bcib
connectivity|8BCBEXJ_^A
conscience|7c;F?^DFQATY]^bYkC
conscious|8Y^^bCmE
consecutive|-C8F;ZECVX|year 1C8FACEFaC
consent|,]-];_CZEZQ]b^|forms ,^Q^
conservation|&^2Z8BAZEZn@
conservator|&[D]K[kY
consider|&X3e5Y6aEcX^[alZ
considerable|;[B^Q[bYi^k[
consideration|,B-hR]h[
considered|CBVbX_j?nD
considering|,aQ[
consistency|:_UZX_a^b[|is UZb]
console|D[
constant|R[VC
constituency|&]DZKZ
constituent|#Y&[@]I_gand
constituents|+D,[/Z;_>]AY_Bh^nc|are /Y>]
constitution|&[
construction|&E8ZCXjY
consult|)[@DBY
consultancy|;]n^
consultant|4Z@CEb_[lY
consultants|"Z0[:B<[?_D]aZc[k]nZ
consultation|#C-[1B3W9Z;EB^CWDEEbHCJ]KBMAR^SYV[W[XY]]aYf^h@j_l[|and 3Z|changed MC|closes ,ZCbS]fZ|on -]6^7Z9]E_J]l^
consulted|,[FFQX
consulting|b]
consumer|#]0Y
consumers|BEhZ|should BF
contact|!_"Z&D'_+U3cCXD]FCGaH[I_KCPXQBS[XeZ[]@eDgYhZjXnW|<name> D[dY|centre %]3X|is IY|lenses "Z+^D]P]|the !aD@kA|us !Z3^CY^]b^h^
contacted|%E3Y5]7DB^ZZna|by B^|us %E
contacting|#D?>n]
contactless|j]
contacts|'a*Z-c5c7DD_EZKDLaOZZ_kanG
contain|#Y4_CaDWIZeDjXk_|traces #[D]IX
container|-a1Y8Z<^c[j]
containers|,D-Z1[8]B_CBDCVZ
contains|#E,B4WCbDBK^k[n^
contemporary|^Z|flair ^Z
content|-c7B8=;EDEF_R^]AhBiB
contents|DY
contest|&a+j,[C@K[PbQ^WcjB
contested|4]YY
continent|;_bZ
continents|&D1Z8Z<dV]^^c^|and <Z
continue|!C%b)B.D1A8@:A;ZGAJcKDZ[[ai^mBn]|on -C1C8B;Yi_|to %^1DJ[ZX^ViBmB
continued|,B->0[8E:C;[<[BbDDJ_QDVAhYiZ|commitment <b|loyalty EZ|support B^JY
continues|,C-[8b:c;[<YEERYUEVY^]a^|to ,E-^8Y:[;_<[QC^^aZ
continuing|3[<FEVXZ|to 3]XZ
continuous|RZ|improvement -ZR[
contract|!E%G&Z+F,B/B0C3E6D7@;W<A>CACCEDIE@HYKVM[QDT?U?YC]?^AdYeHgZhBmCn@|<number> ;ZjCnD|and eJ|before D?kE|ends &Z|for 2E|is =[nC|says ,E
contractor|&C,B.E4b;Z=CC[DBK@QCYZgZja
contractors|-]1c?[V[^ZiZ
contracts|/[0c=A>DD@SCUYY^n]
contrast|_a
contribution|-bR]TEa^nZ
contributions|-ZJEQDn]
contributor|&X,Y?YCDKZnZ
contributors|#Z&]-A?BI^KXS]n]
control|%B-_1[3[4A8B>CA^BZJCT]Vd[CfZh[|of "ZnC
controller|>FeBfEgZjCk]
controls|*Z1Zk[
conversation|%E&@([+B,B.B/E2D9D:d;[<@?DDBEeFEK=MZPBS?V[WD_CadbXg[iCkElfnA|table >[KF|with "_4[9DRH
conversations|%B,D-[0A1B7DCGEDaCe[hFjZm^|and -^DXe^j[k[|with a@m]
conversion|-a5[RZ
conversions|-_/CR]
convert|)Z/]5jD]TcZfk]nC|old 5G
converted|3]5^;YX[|the 5BZA
conveyancing|)]6dA[[Y][
conveyed|-iRd
convinced|,];aQZbZ
cook|&a+^,^-F2X3^4D7D8C<Z>EJEKZN[]C^D_XfD|and -G|for 3D|in n]|it <]=[
cookbook|OaZ_
cooked|&_+EDcKXPEkb|by &ZKYPF
cookie|+_,YQY
cookies|!F+_>]GCS^e[nb|to !FGC
cooking|&BSZeAiZ
cooks|>^e[
cool|&Z,A;ZC@D]dXgB
cooler|<ZC]YX
cooling|YD
cooperation|([1BEXR_VCX_lZnE
cooperative|-[
coordinator|1F
cop|"A#c4]Y^
cope|"_%a7_9BJbM[kY
copied|#]&Z,Y;Z>[?^b]f^g^
copies|#@&B)Y+B,?0Y7B:BDWIDTCU]aCb^dXeCgAn@|<number> b[|from CZlX|in )]0]C[U]|of CCDaObWC]YdX
copper|"Y&[,Y3D7B<]C@Q^jD|tape &_D^K[
copy|"C#B*X,@.D2D3f:B;E=YD[EWFDGXHCJAOZQBRVSCTCWCXc]bc_eAi>n@|<link> !aE[G]b]|and (ZDBIYk@|at 3Z|in &Z,]|it D_k^|of &A,BKA|paste 3]LZOZQBXY|the &[|this 3_
copywriter|1^V]
coral|D[
core|%_(]*E-]1B2[5XA[M^QaR_VCaBhZkDl@|of 8[:B
corn|#]E[|<name> D[E]l[|exchange #_
corner|&E)D.a1]2F3G<ZCCDXJZL[MWNDS_VZXa[bbAe[hCiWjFnD|and XdlY|by 7_K^|for <^|of 8aF]J^QX^]|office <[|so 5W|with j[
corners|&^,>1Y8_:DF[^]
cornet|#Z9_KBQ_kB
coroner|nY
corporate|"Y3Z8X<CAYBZQWUDbChX|partner AZ|partners 6]
correct|#C(],[.Z4bD^QMS[Y_]D_^eBf^gZjDkEnD|one 4]IC
corrected|#a&Y.E3C4Z?^@EC_IYKBQ[Ydd[jXkCn@|in k[nX|the #[&AI[KD|version fY
correcting|&@,[Q]
correction|#>&C4l@CACIBYkbFj^|in jD|the KXY]|to 4gKDYdjFnB
corrections|#X&[2[?XQZW[gD
correspondence|&A,B3cCDVXX^|will 3^X]
corridor|,D3Z>_FYQBYGgChB|and F]mZ|has #[>_|with 4E
corridors|8Z:X<a?^CA
corvane|0Z1gA[C]UZViY^h]j[n]
corven|:]a[n]
cos|,X[]
cosiest|;H|halls ;@bC
cosponsor|1C;E|the 1CEdl_
cosponsors|0Y
cost|";#V%X'Z(F+C,=/_0@1@2Y4X9[@?CXDZEZFVH?IVQ?TWUBVAW^XTZVbAgFjXlXnZ|<number> !C&Y/=<c>ED^T>W]eEk_|and =Z|me ,^|more "D,[9Y^YkD|of !["a,F1FA^C[E[G^a[f_h]nb|the /_FeT[mX|us #[2_4DDDWbkG|you #A.]2Z7_W^
costed|#Y
costing|D@FbN]mc|you 7^F]MBm^
costly|7_?[mZnD
costs|!A&@)E*[,</a0A1X3Z8C9B:Z;?<B=Z>Z?@EDF_I]NCOXVYXYYB[>bAe[g[jZlAm_|<number> !["E/B=AF^HBSY]_cZgAj^|a .[D[|and =[fY|are CZ|more D^|nothing ,D.]7B:a>]Q>WF]Aa[j@|the /]2[D[W[e[|us /C0F2Z5YI^TGWb|you "^(Y.a7[=^IYMad[
costume|&[,b2ZBZC?Q^iW
costumes|8CY[
cosy|8aD@^]
cot|4D@CQ]
cottage|#Z<DEEI[YXnB
cotton|!Y"a/@1D4dFDG[HXVDYWf_
couch|(F3[CYQBX[
cough|'Z5Y>]P^
could|%E'C(=*C+X-B.A0B1@2C3>6V7c8N9I=B>D?d@WBACAD>EZFVICJ>LDMDN?ODRDSBUGXEZC[X][^DaTb[dCf]jCk>nD|all E[lY|ask %[A[JZ|be !Y"B&D)_,C.[3F4Z6^7Z:H@ZK@MDQBRES[WBXDbFeDiCjEkGm^nD|buy '^|change "C,E/ZFbHDa^ma|cost 7_|do #F5X7ATCXYg]mC|find ?aC[eZn^|get &Z>[?[dG|have #A2d4^7YICSBYYaCkZnA|hear QZ|i E^QFlY|keep 6Y7YH][]|lose 4Z|make 9^K_|never "]9DH^|not "]#e%E'b(E)A+a,B-^.C/B2@4^5B7<9E;a<[=E?]B[FDGCH[IaLbPaSETAXIZ?[D]A_BaZbZc_gZj^lMna|pay "E)c|post #G|put EZkH|read &[0Z|run @]|save /^6[7DF]T[a^nB|say A[Q[b[hY|scroll 7]|somebody ,[9^@A_^|take .[/]9[|talk :a?_A]a^|tell 4D<bFYU]_@mZ|use (E[Z|we #]VY|win (Z:[|you ";'=(E)Z*E.E6]7[8Y:DDAHBIBKBL=OETBWcY]Z][W_]eZgWj]|your "an^
council|#A%V&X)E+E,:-A.B/E1C4<:A;X<E=C>@ABC_E@IDPCQ>RHSDVDWCYE^]b[fWj]kal@mZ|'s 4]5ZDXSYZZ_BbCeDgX|<number> C@|and C[a^|got 4@Y@|has #D%Y,DCWEEJZ_AaCf]jX|meeting nF|says Q^|tax 3Z6[@YQCY[[YnD|that #E;_IDbZ|voted 2ZCDnD|votes nC|will 3[7[FZXd
councillor|"_(B3]4]9E;^?Z@ZDBE[F]bZgYhYkBlZmZ|<name> 4[E[l[
councillors|5YPZ|will @DgF
councils|&_4D
counsellor|>]QC
counsellors|D]
count|&Y*],[/D0^2_3^4=7C:F=d>a@BFDICKZLAPXQ[WcY>[[^^_WaBbEdbhCiCjFmC|<number> &]0cPZU]f]|again #c4[|and #D.[3a4D7]=cQGS]d^|as ([|for K[QE|from 4c|is YB|on %[2Z4D7[CbQ[[Y]U^Zl[|so ,CD]|the CZD_|them =a|to %F,^3_jC|votes &Z?Z|your _Z
countdown|#^5_7fZ[]bmZ|is 7i]cm[
counted|&Z,d2Z4b;C<X=W@YC>FEGaKXQ_SETDY_ZCbAeDf[gYj@nC|<number> 4>kF|cars ?[|eleven QB|the ,[4C<am^|them ,[QZUX|twice ,]0]?DQ^nZ|you k[
counter|#W)D.D0_1Z2Y3E4B5b;D=]@[A^DGEDFEKDOCQVSCTBW]XEZ[]CfEhdj]|'s ,Z=Z|<name> f[|and *BOC|at @ZA_QCSXg]iY|if CZ|in A[fAhYkE|is DEi]kG|on 1[VZ|open =[|or QE|so 2[D[|with #XIZ
counters|&[0ZC?D@KYQDkEnC
counties|!Z+],G;a<]CcI^b]jXkbn^|and +];Y
counting|#Y%?&T(D,a/X0c2a3Z4X>Y@]DaJ?KWUcVZWXYF^CbZ|on %C(D,B7XJG
countless|aXnB
countries|&;,a/C0c1C7B8B;dAZCAEaKEQ_U_]B^CbbcZiDjAk]l]n[|and ,]|one 0XEe
country|!B&Z)D+],?/d0a4A5D7C8?;f@YF[JCPZQ<RAU_XDY@^@adb]c^gXjenb|and ,E4X;Y>VbY|mile +^P^|where F[a[|you ?[
counts|#A%[.]/A2]5E6Y7^:]>^CCD]EbIENBT?W[XXZB[X]Z^Ab_eSj@lcn;|and %Z|as ,Y>^[Zk]|for =]>[SZdX
county|![,>-D/^0Z2Z5B7E8C9B;_<V=>>C?[CFDGFXG_N]OZRCS@TTZ@b[dCeBlDmYnH|'s #C._;_AZi[jZ|and ,E?[|champions K]|does kY|fair &B;Y<ZKF|had #XJ[|has FZmY|pays 4]|prize &?K@|show &aH[K[|to <[
couple|/E5Y7_:D>W@[CAKAW[^Zb[fWg]|from 5[?]ZZ|in 7^|of 2[@BgCjYkZ|who >ZbZ
couples|+^,E/b:D|who /dT^
courage|:ea_b[cV|to :]bY
courgette|,Y
courgettes|,]Q^j[
courier|1Y4?7Z>]C[EXgZk[|will C^
couriers|2]4[
course|!B#D%A&B)Z*?+C,<.b1T2b3@5Z6Z:C<?>Z?E@DDEE@FBGGH^KBNUQCS]WdXAZ_][^Z_Ga@fEhAkD|<name> )Z4[KD|<number> DBkB|and "])[,].Y|at D[|but ID|is .]j[|of @]g]|on 4[|our VW^Y|record 1Fn[|starts nZ|you 7]>ce^iXnY
courses|#]7_KZPaa]|and )ZCDjE
court|#[&E.B:X;E>[B[C[DXEFFAIFKBQCRAeXgDi[|'s ,[|can >C|on @FgF
courtesy|![&dK_Q[k[|of &a2YKa
courthouse|,BD]
courts|"_#[B^HZiZ
courtyard|.cD^QBS_
cousin|%Z&X,[2Y7EDEQ]WYjD|<name> &[KZ
cousins|+[0]5dUVZb
cover|"C#<%D&V'Z(F)_-Z.A1F2[3B5A7B9U<Z=_>E?@AYCAD_EaIALZNXQDX@^@_ZaEbWd_j@l[nB|<name> GY][n[|a "E@Xk[|and D[QEkX|from )=|is M]|it ;a<^=_A^E^KCSFbclYnD|letter FC|the +Z,X-cD@Q[RY|up 'Z7]LZ|your Da
coverage|>ZC[I]Q^W]na
covered|"d#C%Y&T,A-E4C5D<c=[>B?ED_E_FZHbIXKYN@QCS@T[YB^ajEkbnA|<somebody> &D|by <^|in &^<aEelZ
covering|,B-a2YKZR]Y[g[
covers|!Y#W&Z)_-Y2Z4?8B=A>]?ZC_KWN[QGW]Y[dBfSgFj]kZnX|<number> #cCZI^k[|on <Z|the 2]W]nZ
covid|,ZQ]n]
cow|,]Q_jC
cows|,_.eC>DYS]YEjDk^
cox|&Y?^fZ
cpd|ZZ
crab|,b;^Q^b]
crack|"A&C,C4a9[C^DdHEgB|at "A
cracked|#[,]/C9?;E<D>E?CCCFDQ[T?U[eEjCmE|it &E|screen 7Z9D|the 0Z;ZU[
cracking|#Z&^+Y-^5]<[K[R^Z_
cracks|)[,C:Z=]
craft|,<4E8b:^;_<DC?QARD]]^Y_[b]j@nC
crafted|,C8jHEIEQBRE^da]h]mCnA|for RFh]|with 8[^]
craftsmanship|%Z:_;XR[
crampons|?Z
crane|"a0a4EBBC_DBHbU_aYiAjbk@|<somebody> &B|needs BCiC
cranes|EEjD
crash|0E;DDBbDicn[
crate|=Z?BQZ_[bZdWgAkZ|by Q]SC_[|of ,C
crates|2bSCW^a^i[|of 2[WXi]
crazy|"])[,>OZTBb[|to ,COZ
cream|!_&A([,_4D@DG^MXQ[YA^W_DbYdD|and #Y4C|tea !Y7Z]Y|van 8[^[
creams|,a
create|-B7AA_VA[YhbnY|a -Z:[h^|jobs 8]nY
created|)e1f5YN[lC|with lE
creating|:CA_EAVDaYb[hYlH|<number> 1BEFVDlF
creation|-[EER[a^
creative|-Y8[JAN]
creativity|ACcZ
creator|)[
creators|)[,C0[5];]=dQEddfD
credit|#C&g']*F+Z,C.E0]1Z7A8B9B<E=a?Y@AIHKaL^MTOBPZQBS?^DaBdZgChDiEnZ|<name> &]1_TZVa|card gC|cards '^|file >ZD^g^|for )Z|in &Z4_|on =]|score !]G][Ya[|to &e+a5_?[I]KafajG|union *F0_PZTXZY|where &YCCK[aDkDlE
credited|#Y&a,B4[=dCCKaQCdagY
credits|#D&c+c=dC?I]P]Q[Yad_jFnE
crest|3_=YX_
crew|"C#D&c(h)A+Z,^-F.A0C1E2F5C6C7D8>=Y?YAWBBE=F@H@IDKdM_TFU@V?[Bf[iEkEl=mCnA|'s CCgW|<number> ,c?[KWQ_jD|and &Y,Fj[|at "C&_;D_X|called #F|can 4EYD|for +[|has &E|have ,B;Be]|in ;_|member 3]Xc|of ,f1DEANZVDlF|radio 6D|that ?DSZ|who jB|will =ZD]|with &Z,[C[
crews|>B@ZCGDZYYjY|from R[|on eZ|who ?]jZn_
cricket|9[>aC>E[e^j>nE|club E]|pavilion iZ
cried|,[1[4F5W7D;D<aCBDEE[FCH_JZL[NXQ_UYVXX^YDbWcdfUgYjAkCl^nA|a <gc]|at ,W<_c]|in 1_<?AECDE_H^VYbYla|into ,Z|on <C|when <^
crime|&^'E(c,B/d4B:]CGFDM]QCSbTcXZaajDmAna|in /^T_nX|is ;_CBQFb[jD
crisis|-D4]8Y@ZDZF[TdmZnc|hotline >CeF|line >ZD[
crisp|+_7X@[DCP[g]|packet @[g]
crisps|#D,h4BICQcS]W[n@
critics|,D4D;jbhnE
crm|NZP]
crochet|,?DZk]
croissant|#],eG]I[Q_
croissants|+],bQ]|are +]
cron|n_
crooked|<Z
crop|,@5f?[C]f_jZn[
cross|+C,e.[/D5^<X>U?A@DABD]FDJZQXSVTBVAbEd?jD|<number> &Z,]D[f[|about ,C>^e^|and n]|at hZ|cutting -X<[|in n]|tell .B|the 7[|with ,Y4^7a]a
crossed|#_&^0d1a4A>_E^IZQMUYc[e[fTg[jRnY|<number> 0e;[U^nX|for Ea|out #a&Y,YI[|the ,D
crossing|4]9CCYIZY[_DfYgZj_nC|at #Y
crossings|2Zba
crossword|Q__]e[j^
crowd|%[*Y4]5f7]8X:C;]B]FCIWZhi[
crowded|4E
crowds|>Y
crown|1[HBMZmEnZ
crowns|E]jYl]
cruel|>Y
cruise|+[
crumb|&[1^?<K[
crumble|CAf^
crumbles|QBhX
crumpet|4[MZ
crush|&Z(a7C:^;[a_bZnC
crushed|9__Y
crust|#C4Y;^YZ
crusted|,D|over ,D
cry|)X,c4D7]:Y<DD?GCK^QZ]]a]bDkDmBnE|at )]
crying|"Z&[,Z1^2D4B7d;A<F>bBWDBK_VZXYYD]faCcDfCiWjCkCn?|at 7b]a|out "[BXiX|to ,E7c;F]b
crypt|"CHEOY
crypto|,^2AQ^nZ
crystal|8AP[|clear 8AP[
csv|-D.dJ^K]RDSa|export #[I_Q]RD|import nX
ct|=A@_CZD[g_j[nZ
cto|&E4]<YM_b]m[nZ
ctrl|Ddkc|<name> Ddkc
cub|>B
cubic|1amF|metres 1amF
cubs|#dI[
cuddly|![|toy ![
cue|Kb
culinary|![8B
culture|%Z&Y,@-b1[8[;YFARaV^XUY?^^bYnD|eats "XG[TSc]n[|is :b;DM]
cultures|-[7C<YQZ
culvert|,XCY|survey ,]
cumin|D[
cup|!B%[(]+B7B;^?Y@^EDJ[PJSBY^]?_AbZg^iCk?|<number> WZ|link +BPF|of %]+[?]JVbCjWkCn_
cupboard|#^&C,d0]4@9]<ZC]F^Qd[Wj^mb|is ,Y.FC]
cupboards|&Z,]D[
cuppa|.]<_
cups|#D&C,@-C0]RAU_gDhYnb
curate|-e8ZReaDh]
curated|!]%D&?)E4D5F8h<BBCEDGcJAKENCQDR^ZA[?^baVi@jDlGnE|by 8[
curator|"[F_|'s SZ|<name> "]
curators|,^3]?ZfZ
curb|3[;ZXX
curd|CBKYR[jD
curds|,ZC]QW
cure|"^:[F_HZ[[m]
curing|CYjX
curiosity|;XcW
curious|'Y)],[2[8Z<eB^HDYZZX^]_beY|about ,[_Y|what )aB]
curl|#Z)[,]7]8CQ[bbn]
currencies|/[0Z
currency|lB
current|"A%Y'a-^7EDDL_QDWX]BgBh]|account !Y%Z
currently|1^2A9a>DQ[Va_akF|experiencing -ZCDV]
curriculum|%Y-^;EJ[T[
curry|&],_CYI[WZ
cursed|M]
curtain|([+[4D?ZAZa_eAhXjCnC|at +Y|up (]?^
curtains|"Z)Y,_.D3B5[7]CCDZKBPZXB][jFn[|shut 2Z
curve|-Y
cushion|,Z4[>YQYWYe[jY|the ,Z>[
cushions|#][Y
custard|,bQ]aDnF|creams ,ZQX
custody|-[CER[
custom|![QC
customer|#[%f'D-_.E0A1C2B3C4[7C9A:D;V<B=A?[AFBYC?DEI[JaLAMCQ]T@XB[Y]>aZbZcDfYgUhTnX|'s ,]?YFZgEjDkF|asked #_@aI[YYgZ|brought ?Y|centric -]1Y8ZVZ|experience -a8^^ZmF|in @BI]k^|number MZ|paid dF|satisfaction ;Za[h_nY|service aZ|success -ZEZ|was ,?<[|who ![#X?]G]|you %_BEJ]]F
customers|"B%h&A(F*C+@,@-B/a0X4E5Y7B<==D?=ADBeC_E=JdKEMCNAP@RYT_UXX]]A^ZaCcBeEfFhDi^kYl=|<name> CFU]|and -EB?^Db^i?n^|are %])[5^B_GCRXYCZ[^@bBib|at 8_BCaB|colleagues :[a]|for 0Z|from 4Z|got /[7A|have #]/Z@[I]|in #Z1Y4_@[BCC_|of #E|on 5^ZZ|only n_|pay HF|told BF|we %cBbG]J_|were #[5]Z[|who /^6Z?CBaD^IBKCT[XZYZbDibk]n]|will !YBaG[XYnZ
customs|4@?[fZn_
cut|!V"T%C&[)A*E+@,?-C/]0B4B7?8D9B:B<D>ZCADXF_IFKVLBMTNEPDV]YDZB[D]B_[dZeZfZgDhWiBkT|<somebody> ,@CYnD|a D[GZ|and ,]da|at Ed|by K^QE|food &DKETF|for ,[|from ?]YZfX|in ,D/Y4DQASZ|it ,]2F3_>]QZX[nZ|its /CDC|off #D,E-[4D>]A[C]D^J^QCY^eXhZjSkDnF|our 2^A[|out ,Z|the #Z,EACD]EIV^Y]_]bZj@nY|to D^QZ|your 7ZD[F^m^|zero jF
cutest|([+[
cuts|!C)a,B.Z/a@CEFGAKDQCTbUCWBe]j^kBlFn^|the 1BEFVDlF
cutter|4ZXZ
cutting|!]#?&@)D+B,@8X;]>Z?]AYC^D>FXGaI?MDQZVDWDXX^Zb[ecfaiCjckGnG|edge !]+C1C8[<BED]B^Zb_jX|for 1Z|the ?a@[IEf_g[
cv|&C+],D-D/c=CGAKCQ]TaXZ_Dd?g]jD|needed .C|to Q]
cve|k[
cyber|"]/Z5[:]A_T^hZn_
cycle|&W,W1Y7]?]A]BZCDE]QDaBfYhYiZnZ|lane ,X?_DZfZnY
cycled|<X
cycles|>Z@XQZ
cycling|Q]jY
cyclist|4Y
cyclists|#[B[D_F]HZX_k_m]
cyclone|nZ
d|#G&a(_;b?DBDC_DXIAK_]FbVh[j_kY|<name> (Z,CCDRCjAnC|c ,cKZ|in CZR[j^n_
dad|"C&Z(D+C,d.C2B3Y4A8E;A<_>d@cCADAFEK[N]QhR]bBeagbj@nb|'s #Y&D>[CEeU|and ,B>YK[gCkY|did (F|for ,YQXnZ|has *^,FO^eY|moment ,f:X;DQ]bEn[|was #[7Y|who K[
dads|([0Z4Y5f>_?YBbDDFXQaU^ZbeZfWgZi^kD|love NB|sang BDiC
daffodils|"[MY
daft|%_+Z2]>j?[@aD=J]PYQMeff[gdjZnB|and fZ
dahlia|CY
dahlias|+]5[D]
daily|"D#_%E)D*B2E7Y8B9Z<D=DD]FWHCI^KCN]Xb[W^FaZbEh@k[|and ,^|by ;Z^EnZ
dairy|#W,@4F@[I]UaWV|farmers #Z@YCE
dal|5]Z[
dale|DC
dam|EDkCn]
damage|DeKYYD[YfUk^n_
damaged|4ZQCn_
dame|1B
damn|;_
damp|#^/e4]>D@BKBQaT]a[gAjBkF|in ,B4aQCkG|mice "F
damson|,@C^h^iZj[
dance|&C1X8]:c@[K=LZT_VZfAj@kAnD|floor 1YVZ
danced|;ZGZaDjXk_|in GZ
dancers|#G7ZmF
dancing|'],^J^LY
danger|7FDbQFYCkZ|so >[?Y|to /ZD[
dangerous|&F,ED]
danny|?b
dare|%Z3Z7B8X:eA]GEJZU_]H^ZnD|to 7C8]:a]C^[
dared|:EFbN^m]|to :EF]
dark|!E#](Z)E+F-E/C1D3[5E8X:?<Y>^@EB[CBD_FDJ]RAVC[]aAdB|and (_9YMY|by D[_CkZ|in ,E|mode #a,Z8X@EB[I][[__i[kBn]|on WZ|to #],[|with &D,F
darker|8Z:CIZ^ZkX|than nZ
darlings|)^,Y1^kZ
darts|,a5]KXQanC
dashboard|#Z)Z-E3W8=:[B[I]RDkA|do DE
dashboards|-ZR^
dashcam|7^]]
data|!E"b#Y+D,F-d.[/X2C4]7?8D;C<D=C?AEZFBH]I[MZNZRhSXWDYc]B_Ca>dAe@gYhFiYl[m@ne|<link> :ZD]b^|and .Y4^5a>[HCZ]aEnB|are 4ZY[k[|driven -Z8FEB^EaDi^lE|from R[|into -C4[|is "Z,[7EAbCCH]|management EZ|to RD|was 4D|with -]R[
database|,[2]DCQZTYkB
databases|&]
dataset|-^n^|<number> KE
date|"@#C&D'h(E+D,:-C/B2?3@4b5C6E7>8B9Z:B;B<>=D>Z@BCcDbE^GAHALdPBQBR@T?U]VGYbZC]<^Gb?e_fWjckamCnX|'s 4[|<name> Q[|<number> #ZEbKXQAX[jZkRl^n]|and 0X9G>YD^e_gDjZkanZ|at #A|falls >Z|for #]CbYYnc|in =F>Bg[|is &D'^,E.Z4_>[C]KBQ>S^|no E[U]|of '^4YCCD^LZQHkZ|on 4X@DDa|or D_k^nV|the ']|to C?jCn[|was 4@nD|we 4Z|yet HC|you .[9]n^
dated|&[,D=[D_QYYGkZ
dates|&_)Y,B-D0Z1D3a4>7e9W;D=E>XCBEEFDGFQDTZX_]be_hAkDlBn=|and 4Z>^gY|are 3d7bQ@TYXY]Yn]|by 3[X]]Z|in k]|left )XX_]]
daughter|#?%^+A,^2];<?GDEECFFHBIDKYPCQZS@VEb<jF|'s ,a>[?CI]PFgCkG|<name> &B,E?[@ZKB|asked #BIB|has ;?bA|in ,[7[|is ,^Q[YZkX|of &aK]gZ|says >Ye]
daughters|%_&FQ_
dave|7bA[CEh]nX
dawn|![,^<[>^Da^]e_k_|and C^D]kZ
day|!Y#D%?&E'^(C+D,@-B/X0?2E3B4D6A7B8C9B:[;Y<Z?CB@CZD[F=LZOFUBYFZT[=]Cb]cZiCk[lAm@nF|'s &C=_KFd_nB|<emoji> (Y)c*[8ZMXNX]D|<name> C^DEQGZajcnG|<number> !D#_,[2WCBKZQaWbYEaCi_nC|a #Z7Z:E;[CDLaQH]Y|after #YkE|again ![|ahead *Z;]|and #B*[+Y,]-B2Y:_>B@DDBJbNZO_QZWY]Zd?j=k=lA|another 5]:Z<]Z[aZm[nY|are (EME|as &[|at +C1^C>ICV]eAfE|back 2]|before &[:]KZQCj@kD|but ,D:DD[QEaBkY|by @ZCEbEe_|delivery )cNYnZ|dispatch !EGDnZ|do #[m[|early .E|for 1_4Y<D?[JAN[Q@RLT^cCgU|four &[QY|from %b4[9DJ[|if "X+^,Y|in %D&E,^3X9Y>_A^JXQV^[cYfWhYkY|is .b5Z7F8A<^?YC]DAQ_S]Z[cbfZkD|it '[,bQ[j]|job 1ZVZ|just /]|late Cb|like 8Y|long /]TZ|no =[CFKYjE|now 4[|of ,^8Z:BNaR[bZfBgDjB|off &c.]4D<c>bIZKcbVeEjE|old @Z|on "])D3[QD|one +X,>-c8Z9G;_?D@_AZE[KYP]QARbbVg_hbjBn^|or "F.D:Z;Z|our AZ|out !Z+Z8_:A;^GaNJ^b|per 2[|rate =_DY|room #Z|since gX|so 4X>BC^DB|suits ME|that #XDC|the ,_/];[|they 4G:[|this /b4ZCDI]Q]|three XZjE|ticket CY|tickets !A|to )[/E5X8C:C;c>aA[CXT@]@baeajX|tomorrow C=|two <[EEYF|until "^7EDXbG|was DYI[k[|we ,[<B|week CDDBkC|which 0aU]]Z|with %[,D-Z<Z=ZE]RYd[|without ;[|you !Z7i8C>@D[IBTA]_^BjAnE
daylight|"C<^DfQCc]jCk[|under "GD[
days|"F#?&G(D)M*?+C,>-?1>2C3F4[6D7Y9@=]?BAEBCD[FDIDJYN^O?QAR?[B^Y_Bk[m]|<emoji> ,C@]F[QGUC]Cg]nA|<name> ,[7[Q[SC|<number> 6[8YD[RAV^[[k[lZn>|<somebody> QXTZ|a ,E4B;C=[DDKANZjF|after #Z,]>^|ahead #[4[DYXYeZkZ|and "D&^.]2[;^>DDDIYK]S]eCj[nZ|are ._8[|as AZ|at +a<ZCAQBSCkZ|before D[]CnZ|down CZ|earlier Fa|early f^nY|for 4b?CIYY^k[nD|free !^&[)]G[JX|i <_|if =CCbd@j[|in ,Z=YCB]ZjB|is ID|it DBQC|late N]QA|later 4D;[DCjC|left DB|longer 7]|no aZ|not n_|notice !]"_D@e[jC|of 4Z8X<X=@DEKCSh]A^YnW|off /Y?^CCTY|on ,[?]CD|so #YQ[|sooner bY|the :]CE|then 4][]nX|they "E|this -[|three i[|to "[0c7_;[DaSCUZ]]^BeJfXkWnd|training &D|until #Y7h]emZ|we ,B.Z<Y=^NZS[dckC|when KE|with !Z"D&E,^8Y9AjC|without 0_;]A[DDJXU_fD|work ,[QY|you >]@[
daytime|#W^a
dazzling|8d^b
dbs|#[
dc|A]KYQZn_|office KZnZ
de|,[-]I[RZ
dead|&F2c3D9E:_<E@CC]DCHBMXTHW]ZW[[aak?|and 2ZWY|at ,CDF|body :aa]|quiet +Z
deadlifted|@_CAnC|<number> @aCA
deadline|#Y4W7@CfD^QZYZ]?e^jek_nY|<number> C^QCjanb|for 7ACCDZeZn?|is CeQ]Y^jbkXn_|to C[
deadlines|&Z:aaZe[
deaf|,e4c9Y;DK^Q[Yb_[gD
deal|!_+_/]2X3[4X7X8A:C<^BYCZF^GBHCQ[X^]WeAgEjfn_|ends Fbm^|in /_7D|of ![,[|with +b3^P^QZX]
dealer|#F&GDDeY
dealers|,BBbib
deals|,A7X8YFBQ@T]YZ^[n[
dealt|4]X^Y]|with 4]X^Y]
dean|2^WY
dear|%a,E0X3Z7[<D=[?[ADBdC^FYH^J^N_OAQYSYT^XYdahDidj^kZm_|<mention> #E/YCCb^|<name> CBYWiEne|all BcC^Ebidj[l]|colleagues E]nX|customers B@i>nC|followers EG|friends 0[1YA[ECQ]SZfZlY|guests 0[4b;ZN]|members "Z7dBBG[MY]YiE|neighbours 6][[|parents 3^XW|residents W]|users BECXjZn[|valued iZ|whoever nZ
dearer|KCf]g]
death|#D)^-E1F6Y8CAFC?HDIDQ^^DjBn[|of ,C8DAFCEEEIEgDnZ
deaths|,A4GKZQ]UEn^
deb|9^CC
debate|#;-X3^4C:[;dE[I>Xab_c[jFkDl]|on ;[Q[XYbZc[
debates|"Z&EHZM[n_
debating|;Z
debit|4]5ZDbJ[MZ
debits|6Z[a
debt|"]&]-C1d4A<^>Y@BDVHbQBVbY@_>gCjCnb|ceiling <X
debts|'ZDE
debut|&]8a;[^]manE
decade|7B8B;[<CQES_bYgBmc|we %Z-Z
decades|,]-]1^8YA^RYTAV]aEh]|of 1XTA
decaf|+E,Y4X@^QZgZ
decent|#D,C2Y4C7F9_;Z?eCC_^b[fanB|about &F,D?^KAf^|and +[
decide|#>%F,D.j4@8G=_CYDDK^SfTX^Ed_kEmD|and Q[|by C]|to 2[|what ,Z=Z|where =ZKYnY|whether .]
decided|)D,B.C9B;ACbF^TBYX^DbCma|by QXY]|not C[|that #[I]|to )F,CFZ
decides|&D/[4d=[JG|on =Z
deciding|.d2[eW
decision|#D%[&;+?,;-Z.X2D4^:a;X?DBCC^EAF[GDJXK>PAR^STW?XaY[[A^CaWb[jWkEmVnB|about #Z)ZFaNZmY|at :YC]kY|is 3[X[|makers -[0]R[|of 3EXC|on 1ZF^nC|to #E-YRZ|was &?KB
decisions|,F/D5^CEQBTIZ_h[jD
decisive|&[;[
deck|'d(d-[.A2XCEDAFDHDMZQBR]SEaDdDi[jZm@|and (fMZ
deckhand|&iK]
decks|<bM[_EnD
declaration|,ACXQCn_
declare|A[MYn]
declared|2]D]W[|a CY
declined|&?4YIYeBfE
dedicated|!A%c+]-_JZNCRZ|team hU
dedication|%C&D;_?CADBYKBVDb^iZnD|and -];^cFlE|of -AEXQ[|to 8Z^]
deduction|?D
deed|*]<[
deep|#D,@-^.F0D4D=CDAIEM?QETCYEdBh^jD|fitted nZ|in -ZRY
deepen|-DE^
deeper|8a]F^_
deepest|,[
deeply|%V8e;^<YCDKYb]nW|saddened kY
deer|,_2ZK_W_
default|#YS]__j[kc
defence|)YCDjB
defend|4Zn[
defended|&WQ]na|<somebody> &X,YQ]na
defending|,FaY|the ,FaY
deferred|D[kYnA
defibrillator|A[
deficit|QY
definitely|;ZbZ
degraded|-hRb
degree|#>&@.>1a4D8D9Z;E>D@DCDICKC_[b[i[nC|and %Z|asked QC
degrees|"a,D0C4ACDH]SCeDiXjB
delay|&[,@3_7^:C;ZC=KXR[TEX^Z][[]^a_g_j@k@|in 3cX[a_
delayed|,Z-D@WC]IA]CaZgY|<number> ,Z@]MY]Da]g^
delays|%[-Dj^na|of kD
delegate|,[=]E[dX
delegates|,DQ@aZh]
delegation|#^,[-]EYI]R[
delete|,A.Y3c7D9EDbFEQDXY]Cg[kYnY|it 9EDbkZ|your .[3_XZ
deleted|,X0C3Z4Z<[QZUCYWcZjEnC|<number> #E<dc[|from F[|the 0C4]Q@UDnD
deleting|kZ
delight|+^B[G[RZi^
delighted|&_1X8D9Z:B<C?D@FE]GAHCJCVYZ_]A^CaDgAl_nC|that ;^EYb_lZ|to &X1c8C9Z:DIEJDQEV]^=bDgBiD
deliver|)Y-Z.C4@5W:X;_<CB@DBFERXVDZZ]B^]aZb[eEg@kXlC|a !ZVZaBhA|the bZ|to !]#]4Z8BYZk_n^|world -B<]EZ
delivered|#A,V-[0d5[7C;Z<]D?K[S]UcVDZY^]eCgDmE|<number> 0]1ZU]|at kE|by 0[8ZAZUah_|to ,]QW
deliveries|,YAZCXd]e_hc
delivering|%]&C)C-a1Y5]8b:_;a<=CBJYQEReUEZX]C^aaWbaj=lAn?|a %^5_;BZ]aYbDlZ|excellence ,D8^QDVX|the J[|world 8A
delivers|"G/]8X;CAEGWNWR_T^jCnD|up /Z
delivery|!]"b+D,D-d/E0B3D4^5^6D8A:@;:<=AFCbD@E_GYHYIGN?PBR]T@XBY^]F^A_?a@bCc>eZgEhBjcl^mDnZ|'s ![|and FZ|driver K[|ends 7@]?|is C?jA|note :A|of E^l^nB|on )_N[|this 7C]C|times k[|van C_j]n^
demand|%C&E-Y4C7c8Y:[BCCCEDR^UCV]]a^ZaZhYjAlAmC|is /Za]|we 7[AZ]Zh]
demanding|B]
dementia|/YFcO[m]
demo|!C&])^+Y3?4[6XC?DAEBF@KYU]X@Y^[[^]bDiXjB|<link> "C)D|and 8F|today /Y6Z8[aD
democracy|7Yb]na
democratise|A[RZ
den|"],De_
denial|<anZ
denied|#C&C-D3XCCKFX]jAn]
denies|,[gE|it gF
denise|,[
density|-a2XRY
dent|,ZDak_nD
dental|!Z&[@EDYFZHANCSZ|nurse &]K[
dentist|"Y#D&C(a5X<[H_MdO]SA^CmB|'s <Z|and ([
dentistry|ADKCf[
dentists|/ZIATZ
department|#D&D-a0_4C;Y<hCZDCE^R]SBbZc_fEj@l_mX|and K?
departments|DZZXkZn[
departure|#ECcDbjak]
departures|)Z,E4[CceDj^
depend|&C/^9ZKCTY_Y|on &C/^9ZKCTY_Y
depending|QZ|on QZ
depends|#@'C2]4C>CFDe>gBkX|on 2^D]WYaZ
deployed|n]
deployment|,Y-]1Y
deploys|CZP^
deposit|!^"B,E.a/=3_4G7]8B=[>D@eB[D^IAKaS[TCX^]XeBgaic|'s g_|<number> .^SY|and !Z|back "E,D.Z4]=V|comes /D=]TC
deposits|=[lYnE|and lY
depot|"E-B2Y;]<Y=B>B?Z@EADDAIaKZQ_RG]Z_^d=jDmDnE|<number> ?YCFnD|and >E|gate QZnZ|has 2XQZjF|in ,]E^|is ]Z|on <D|the CZ
depots|4]CZ
deps|,AQD
dept|,]E]l]
depth|#Z,@8^<YQD|of ,E<YjC
deputy|>YSZe]|<name> #ElZ
derby|jE
descale|,]
descant|_Z
describe|"[(Z,X:];X>DCCDCIBMS]]b]jA|it F[|the ,E;_QFba|your "](_M_
described|#_,D1[4Z;eFcbd|as 4];]SXYZb^|it &X1];^
describes|&?,b9DKC
description|#F&[+_2]>_P_QYYBe]
deserve|!Y#E%@(D)]+B,?.C/E2C3C4B7E8d:g>C?BA[BaDAFBICJFKDQ=SCWA[^^d_AaddDeCfBgCh]i[k>mBnE|a )a*[5ZBY^DiX|better %_8YB_TY][^^aYb]i_|it (B:Z;ZMDXBaVb[h_nC|more !Z8=:<aEnZ|nothing :?A]RD^Z|the !C8C:a<[GEaZl[|to :[QD
deserved|,B4Z?]B]Q@VAY]n^
deserves|![%C(X*C+Z,F-D1_3E7E8c:X;^HAMWNYQ@T@UCXA^eaeb_jC|a /DHCNVTE]Ca_|better )]:AYZ]Z|the !]|to %ZBZN^^XlZ
design|-^.D1D8b:b;D<DAEG[H[NXRXVIYYb@cImDn?|and !Z|is :]a[
designated|-a<[B[R_
designed|4B7C8f:C;EBAECHD^ehCiBnA|around 8X|for -X8e^]|to 8?:BTYXa|with %]
designer|!]"Z,Y?abGf^
designers|&Y6[Ta
designing|2Z
designs|!^
desk|!B">#D%D&D'A(D-?.G7?8A9B:A;D=DBCDBEDFWGBH?JCLAMENIP]QHRAVBWAXA[A];_BaDd>e[gYlDm^n@|<name> CDK]g[|<number> D_KYQDjY|and 'F3X4_D@LF]DeDkYmF|at .FC>DYQ_SYeXjD|by 1hVY|for Q]|from 7Y|has ,ED[|if +^|is ,^Q]XCgW|no DZ|on 2[DEWY|or CDSDY]|ring MF|this ,C4B;db]|till .CSA|two gF|was 4Z|we ,CC[QD|will F^jD|with &],Y>Y?W
desks|0bAXEcNFU^gChXnD
desktop|YXf^
despite|-a:]
dessert|7CJZ
destination|8e;a<[EDR[^fbY
destroyed|,[
detail|%B8Y;[CC
details|!B#C&F-E4@7E:Y=F>_D[EbF[ICLEOXQFSVaabAkal]|and 'C|are S]|at 3^n]|in 1]YZ[Y|to >YEge]l_
detained|-[CBR[jCn[
determination|)[-ZAEn@
detox|:]@D|starts @D
dev|,aMEQ[
devastating|?h
develop|8DKD
developed|"Y8DQX
developer|&E,Z8]A]
developers|4Z6Z7aIbW^][
development|-?:[
device|-Y8B9XCYD@R[_^i]jWn^|in ![CY_ZjYnZ
devices|C]
devs|6]9YB][ZiZ
dew|![
diabetes|#]I]Q]
diagnosed|'Z
diagnosis|'_3CF]YA
diagram|,X-e>[?^RXf]nY
dial|!D,]-[4B>hGEbBefg[k^|<number> CaD[e[j]|in GE|is SE|the DC
dialect|,^
dialogue|8_:^^^aY
dials|.^S]
dialysis|#^I[YB_^e^g]k[|and #[DC
diapers|,]KXQXn]
diaries|#^3_K[M]m^
diary|#C&a.C2_7b<_A[DEFcXYY@]^aBbWd]mYn@|and KBQD|for A]|is ![)D5[|of &^
dice|=ZdZnB
dictionary|,A
did|!<"?%A&f(A*E+B,a-E.>2;3:4F5=6A8>9d:A==?^A[B?CDDCE>GDHAJBKcP@Q^RDUEWBXCYE[H__cYdDf]iCjDl@nF|<name> #[I]|<number> #Y,_?ZHDQaYA^YdZhE|<somebody> 7_?FKZQXcCg[kanZ|a &Y+X9Z<XDCFbVZg]hW|about 7]]Y|all "b&[g[|and #^)f<X?]IXeDkD|anyone Ac|as ,ZQ[|best ?_D^f]|every ,E?Zf[|everything #D>[IB|for .Z;gF[QEb]|i 9Cb]|in #]([,AD_k^nV|it #e&_(D+[2E4@7C;d<b?EFDHLIZKbYA^Zb]cXiY|know &BIZbEgZ|last ;@bD|my "E,B;dD]bXkY|not !F"E#D&B*E+A-[.C/F0E3D4Y:B;E=B>@?FCDD;FHGCHBJ?KDS?ZE^HbDcDkGlBmE|nothing #C,BQA][|on #],ZmZ|our ?BFZf@|say fF|so ;_|somebody #]0X9^|someone 9F|something F^m^|that 1gVX|the "D#Y&],W4E9^>^?b@WC[HGI>K_Q[_Bf_gZjCm^n^|they "b'b|this #Y&aYZh_|too "[7Y>]e[|two &B4CgGk[|was 4YK^jZ|we "E,]8YHDKBMCNZ_[nZ|what ,CjX|you #@)B.C/^7>:C;A<a@BDBF@NZSATdXW]C_]aDc^dCgEiDlZm?|your "?7]9__agY|yours .Z9__Z
die|#^+[/e6];[B[GBPWQ]T^bZiZ|for +]PX
died|#?&B,B0A4E;@<D?D@]ACC?DVECI?KGRES>WZ]A_]gXhCjB|aged @^nY|and 2DD[Q]|at @YfEgY|in >Z@C|on #E&C,E2[4A@cAFC=YCg^j?kF
dies|"X&E,^7dCAH]KDQa]_ne|aged &D,ZKDfXnZ|at na
diesel|#[+Z4c=^?]C_IWKEY[dZj]kD|cars kE
diet|a[
dietary|-[
dietitian|&ZKZ
differ|K_jEn^
difference|"Y(B,?-C.C1B3G4Y5B6W7E8d9D:Z;[<?>ECDDBE@GYODQCR@U@WAZB[X^eaXb[cBeBjZkCnE|and F[m[nY|between "C#Z%[6^7^8E:[;DHBK][[^JbCj]|for 8>G]jZ|in /^8Z;AjE|is +_;[|to 7Y8^HC^Y
different|"_#C.Z2E5C7C;X<a>F@BDCFZGDR[TYUAXBZC^^b_c_eCjBk^m]|people 4^
differently|"C#B.d/Z7D8Z>ZD>F[IBS[W]bFgBhAjEma|and .^W^
differs|DanZ
difficult|3[>XCCDAbCd?k?
dig|,CDBE[SFb]kC|deep E[
digest||<number> n]
digger|,[4E?DCYLX_DkZnD
diggers|7]
digging|,F@aF]g[
digit|4[
digital|%Z-a1D8C:X<@AbJ^KGQERb[[^>bWh]kY|first 8[:]AZV[aZ|landscape -D|transformation -[;bb[h]
digits|'X4_DZk[|of 'XIC
dignity|,]4E:d;DK@NZ]YgZ
dilys|g]
dim|![#]7EG[
dimmed|#aI]
dimmer|D^
diner|mW
dining|!Y,V8b:]CZQZ^^aYnD
dinner|#B)_*[,^.C<_=[>Y?eC?D@EbGCK^N_PCVaaFdZj<kBnC|'s ,Y=ZQ]|<emoji> NV|and &C,DfY|for *^|i PF|time ,[
dinners|<[a[|and <]
dinosaur|jC
dinosaurs|,^@Yl]
diocese|0d2_;_FZUbbY
dip|L[Sa
dips|&[)E8ZK[
direct|!V"^*Y+@2C3X4_6^7BCCGcJ[SZXWY^[b]>^ZkE|debit 4]DbJ[|debits 6Z[a|for +DGY^W|line *]kC
directed|,D4]QGkW
directions|1]CZ
directly|#C)Z,D/EQA
director|%D&D+[-A/W0A4]<Z=^?]BDKGP]QDRFTYVHYbb^eZf_|<name> &B?CE_K?S]fDlb|and 1EEGREVCeXlD|has #^=ZQF|is PY|of ,C1D
directors|"_+Y1]<c=i>YM]O_dfj[n[
directory|Y[
dirty|,^<[>^?^C^QZfak]
disability|#E1Z:]>bICaZeZj^
disabled|#Y.c4YCZI[QHSZX[jXnb
disagree|#A(b,[9DDAKCMabDkC|about n]|with .ZDE
disagreed|#_?[@ZnZ|with #_@Z
disagreement|-[8YDX
disappear|!["[%]-ZH[
disappearing|7c
disappears|7cEDJ[]bnC
disappoint|1Z3[7[VZ
disappointed|%C)D,E/]7d>@C@jDkB
disappointing|CYYCn^
disappointment|7eXZ]eaCnD
disaster|)]+aC^P]eZn[
disc|D_
discerning|%D-@8[R=^^aX
discharge|-]5YD[nZ|petition nZ
discharged|&Z
disciplinary|#CD^kX
discipline|1b<_F[
disclosure|2b;aCER[jD|i 2EWG
discount|'],B2]3a5_7BF_MDNEV[WbXam]n^|code !D'^)CFCND
discounts|Y]b]
discover|*E+D,C1D3B8[DBEAFcJ>MBNDODQBREUCY[ZA^_bAhEjBl?mbn;|a 8]FDmD|how 8]^Z|the !a"^6^7BEDF[GaH]JDME[a^VlEnC|what )Y;]|why 8CFaGCb]m^|your "B
discovered|"]0a4Z7EFeU[mY
discovery|%B&Y)]5^7Y:C;YFaH]I_R[TCaF|call )C5_F^R^
discretion|#C-[R[
discretionary|-bR_
discs|jZ
discuss|">,C-E;D<a>^AbHDKBcce_hb|the -?;E<[E?QBRCc^l?|with ">HC
discussed|2[jF
discussing|,C-B1]3hE^QCRCV]XdlZ
discussion|-X1[3aEYOYQCR[aYn]|at -^R]|on EZ
discussions|:@Efa@l_nF
disease|/gD^Tg][k]nZ
disgrace|nY
disgraceful|nZ|scenes n]
dish|,BIYf]i[|and &[,>3]QDXZ
dishes|,[nF
dishwasher|,CDbQCk^|<name> GZ
disk|4ZnZ
disliked|&B,aj[
dispatch|!E&[?[GEK^f^
displaced|)[0CNZ
display|#T)],B3_>EC^QEgCj_nB|for #eIY
dispute|kY
disputed|,Z
disqualified|,^lFn[
disrupt|-[
disrupted|;Z
disrupting|-^;XF[R_b[mY
disruption|,A4_aBm[
disruptors|8^B_i_nD
dissertation|>^]DeX
distance|!]+],_4BCBPYQZ
distances|#Z,E2^k[n]
distinction|0Z8[@Dbb
distributed|nW
distribution|)C:]|centre VD
district|!F"Z,[/a0D2^?aK_TaYBaff^kdne|nurse "Z@D|the C]
districts|2D<dcYeY
ditch|/F6Z?hfdna|and D]
dive|:YE[J[nE|into -B
diverse|%^/Y1[8]:^^[aXi^
diversion||via na
diversity|:[KEQY|is KEVZ
diverted|CZnC
divide|D[
divided|,Z=gdb
dividend|=gCYD[E?ddj]k^l>nb|of EFnX
division|,D4];[
divorce|,[/Y5]9DAZh[
dj|0XCAG]]_
dm|#[%B'<(A)X*_,@/^3_6A:AEDH]KGL?MAN^ObQBSUX]ZZ]]_HfBg^lEmZnF|and 4Fn[|for -Z3DFZ|me !["Y,C3f6DHbJbMFTZXcZZ]Zm[|my 3Z|to 6[[Y|us "Y8[:BB[DCF@ICJAQY]@^YkEmC|with 'B*DLFa^|you !D(D*b/]GDOcmXnB|your #_6D7ZI]g_h]
dms|*dO[
dna|%f-b:];Z<]AaBBDCFCGBH[JcQDRbaXbYkBnC
dnm|RFn^
dns|CA
do|&D'^(E+F,D.a/Y0F1?3_4D7W8B9F:Z<A?;@EACBYC@D_EBFCG]I[JRNCS^T^UEVCX_]U^CaXfBiZjCkXnD|<emoji> (E:E;eUYb^mX|<link> /]=^TY]X|<name> )[RX|<number> "_.e/[0[>]@ZH_J[Q_S^T^|<somebody> =Z|a "^4_;bDYH^I[kb|about "A.E=Y@YDBg_|again "Y4^|all )]=^>]KB|an 9Z|and 'a,D4@<dXZ^E|anything %a,B.:4c@[CCJYS?Y^^^kBn]|as 3[=ZjD|ask ,Z7ED?QZj@kC|at BZD^|attitude -X^C|best -Y8];BGARY^Y|better %B8D:BA]aYhY|both ,^|but QAcZ|by CYS[|come !c#Y)Z,cGYIZ|differently "B#D4]IEQFbG|do 5YGYZZ|every (^:bMZ|for ,]4A;CK[_BeE|four =]|from #a|get /X2aDB|go #]+ZP_|good !].[|have #^*Z,[;]Q[R]bYeY|i ,_2X9ABZ_B|if "^9;:b_>a]kC|in "D,E9__Yj?|instead 4C9WF[|is 3[4_7bD@]^j^|it !E#B(D)B+A,].F0D2Z3Z4C5D7C8_;Z<YB?IEKBQZU>W_XSYDcXfD|look +a7cPZ]c|love BZiY|more %@-^R[|most >[D[|my ,[_^|need ,Y>>NJSEe>kH|next aZnY|no DB|not !]"C#D%A'A(])D-F.G0D1^2E3E4?6E7Z;G=B>A?B@ZA^BGECHHIEJ@LDQIRGSDUGWCXVY@]aeSfEhSk[l?mV|nothing .X7ZDeS]k]|on ;ZDG|one DYFZ|our :Z<]|pick +YD[|put C]|read .CO[|rims "A|say DBSY|sell ,]2bWd|so B^]Z|something 2ZD]F[QA|still #[,E|tell 4]DCkC|that ,@.[4Y6a8E=C?cIXN^WF[[f_gD|the !a%D&]'[*^,]-B1E2Y3b4E7Z;X<B=@>[DDF]GZLXMDQ^RATWU_XWZ]b]d=fcgD|they "?/]7_H@ZX|this "a%^&Y,b4F7D<W>]_[aAb]gYn@|to =[?ZdY|today "C(^.]DX|too >^|try <fbY|two .dS[|want #[&Y|we "A&_,A9A;Z>[JHQAT[_Ba_|weddings 9E|what ,_5Z7E8E9D:[;C=]Q[XW]Ca[b]|when SYjX|with "Y,C5^8[9_=WJY_[aAgBjT|without ,Z>[|you !C"=#E&Y'[(=)@.9/B2D3@6C7@8D9c@@BBD9FBGAH>I>M@NCO_QaS<T=WcX>]D_gdYf@gFiCjUk<m>n]|your BcDBHCQFhYia|yours 'ZL[hZ
doc|#[*dD[F^O]Y[j]kana
dock|JXQCgCjBnE
dockers|kA
docks|,^
docs|"D#[?XIVQYYD_]nb|are AZ
doctor|,C.@/Y=B>D@]C[D_FXTX|'s ,C/YTY|and &D|or DZ|says C_
doctors|,B2^4A:bCBFgG^IEJ[QZW[Y?]Eabj?mfn^
document|-_4E8C;^E[R^k]|with ,D
documentation|1^4^n[
documented|9Z__n^
documents|3bX]l[
dodgy|,c-ZQ^
does|!F%E&c'D*C-B2G3@5B6Y7Y8A>D?:@BA_BAD^EBF<H>K[OCPGX@Y_[c^C_Wf>k]lCmAnH|<hashtag> "C9bMX_a|<name> C[j[|<somebody> "Z|a "Y&]+^,C>YDbYDe[ka|and #YDDQD|answer ,[Q^|anybody "C9]@DYD__eBg?kDnC|anyone "C9a>E@=DEHCK@SDW^YC_bg>jCk:nD|anything "AD@|every KD|everything (Z9GM[WZ|get =]|go I[S[b^jDnB|help 2[W]YZ|home 9@_D|it "T&X6]8E;D>BDBHTI^NBWBXXZWfCg^|mean ,FYD|more DY|my 2BWAfF|need 9[YX|not "B#Y%C&?(D+A.Z0E1D2_3C4[7A9B;B?DBEC?FZJDK?NGSZ[@]A_EaFb?dDmanV|nothing #D.B0[4[:]LXQ[UYaZjC|one &C,CS[|our 7]|put .E|quality 9B|that "d7[;FDZHd|the #Y&[+Z9A@]GAKWNVObQYWA]E_BbCjAkZmDnZ|this "^,Z9[|to g]|what kXna|your "A'Z.D/X7C9_:Y@^DCHCTXW^_ZaYgV|yours ]YaZ
dog|!>"B%E&='D)A*E+E,e-C1?2A8>:<;><Z?A@YAFBDCFD]FDJAK>MBOBQaVCWA][aDbCeCfDjCkbmEnD|'s ,BQ?RZ|<name> &D,DkC|and ,Z|at ,Y|ate ,BV]|biscuits ,<|called &E,[|did ,Y|friendly <Y|has (Z<[MYjD|in ?[DDQ]|is /Y:CCBQ]RF|on @]D[Q_kY|owners 9[_ZiY|rose ,E|show ^^|that QZ|who 0[UY|will <dDe
dogs|!D#F%C)D*D+E,[.C/]1C2E3A4@5C7Y8G:[<A=D>AABBCC?EAJCKBMANAOYS?T^U]WDYA]Z_BaZcDeBiIlCn?|allowed ,C|and ,^Q[RXe^|are 5ZnZ|in k[|on #D7XICQD]YaD|too ,[a_|welcome hYjD
doing|"]#A%A&X'A)^*D+B2E3]4Y5B6E7[8C9A:F<Z?a@CBEC]F^H]JBK[LBMDN_QZR]TYVD]Z_DaEb_cViDjbm_|a ,Z4dYajY|about F_|all ,A|anything .ZnF|better ,X|it &[([.Y3Y4C>]?ZFYH[R]TD]Yc]gDkWnY|last 9D|nothing .C7ZTZ]Z|the &^,Z4W7C<Z>ECYDbKXQ_k^lC|this ,@;GF]|well mY|what QDUb|with ,c9ZQ^|your "@&]7YTY
doll|f^
dollar|!C/Y6]DCQZT]n_
dollars|)]7ZnX
domain|-E
dome|8]eZ
domestic|-dCFRc
dominoes|,]gF
donate|"^(C)b5]6];]NYQBXb[[]XkD
donated|:EK=a[jZ|this ?>aYfF
donating|DY
donation|.^2]7Z?B@_JEKYQ^SX[]bCgYnD
donations|.Z2Z3[DZhX
done|%E'E(])A*=,@-G.Y/B3_5Y6D7?8><[=>>F?cACCBE_FBHEJBKYLBMFP_U^VZ[A]DbEf_iXmXnA|<emoji> +^1ZE[P]VYlY|<name> ?h@aEaK^N^feganA|<number> 0[4EP]|<somebody> &D,Z4Y?FS^|a <^KX|about ,bDZKYQ_g^n]|all ![#Z?AfB|and 4DkV|before -Z4E?c|by &X,C2Y4T?ZCDD^K]WaeCgD|first fF|for /ZK[|from "]?A|in &[,CnE|it %],^-Y.E1c;=<=>[?A@DD=J]Q_XE]_cCeZgAjW|more ;]<YTC|nine 1_V[|since 0a4Z|so &[(]kC|the #D4Z5Z?YDFF]f@jEmX|this #[+Y4Z;C|to &Z,D1G<E?DBCQYVChDlG|two ,F|with ![2]9E=Z?[B]iYmY|your fZ
donkey|&D0a6Z?EKAU^Z^[]]Z|sanctuary Z_
donkeys|7]CZkF
donor|5_CCDEKCQFZa]^e]k[m[nC|in 5X
donors|#]%],A-C5d7Z>@BbCBZb]ZaCeEicn?
donuts|,a-_.[>ZC^Q[R^S^j[
doodles|3]CBQZX[
door|!F"=%B&Y'[(@)E*?+D-B.W/C3C5X6F8E=EA@BXC[D]EAH@LXMENBOAPWRBS[[?^>e]fDk^n<|'s #D&YKZQGeZhYkY|<emoji> 1dFZV^^Em]|<name> ,X:YQZa^|<number> !]DZ|and &B=]BYDXf[g]|at 0_|before 4a|by DCTZ|for #b?ZE[bC|from C^|in ,B4ZKBYX|is &Z.^:DCZK_^Ee]gZhDkB|locked QB|marked #Z|now gc|of )b>CYZ|on &Z,E=ZkY|open #^,[|opens #[kZ|or 5bZY|please kB|says ,Z4ZCZD]QWYY|since #[|sticks (FD]|take >^DXe^|that .Y4CS]|the C[D]|to ,?4C>ZCD|was 4^|wide 7^DE|will 3b|with 4Z7b@D]_b[
doorbell|9YD^
doors|!V">%Y+E0]1Z3Z6c7]8];><E=D?UBZCAG]HZJWK[MZTX[b^]fXhAj?|<number> !^3[C[GXK_M]Q[Xdj[|and CCFE|are %Z)]6[7ZJU|at >[D[FZk[n^|close !C7[CC[Y]ZaEnC|down &aKY|get !^5Y7[G^]]|have #A|in 0[1Z@[U^h_n]|on ?YfYn]|open &Y*^/ZD[FZG]M_O^f_jAk]m[|opened >CeE|shut 7a]^|to 6[7]CE|we <[|were FZ|with 8C|you 8D]C
doorstep|/[5e:[SZZY^[nZ
doorsteps|"[
doorway|,?/eSYTZ
doreen|#_@^I^
doris|MY
dose|4[j[
doses|0YA[CZSDUYh^
dot|#a(i,A3_K_MbW]Y]j]
dots|4^
dotted|1]VW|line 1]VW
double|!d#B&D(a)C-].C/]0E1]4f7D8D:C<DAFD^E@FXGcIAK@LAMMN@QVTWVYY][^]CdGe_fChCjD|booked 4]Y]|charge >[QW|for 1]2]V[|points !Y7]8YGZ^YnY|slot g[k[|tap !C(h7G:EDEMdkEnE|your (C*[
doubled|#X,Z/]0_7_;D<ECGMIS^TYU^Z^bCjDkBmWnC|and #Z,X2Yk_|in /]4CbDmY|the #[I[
doubles|/c1D7bTa
doubt|%b+f,B5]7E>^J_P[QCjZ
doubted|#Y?DIY
doubters|0[3Y?AFCUZfB|thanks ?BfC
doubts|>DeD|about >DS[eG
dough|#_&Z(ZDCjC
doughnut|KY
doughnuts|,_Xeb[
down|!Y"^#D%B&C'E(D)A*A,B-B0@1=3]5E6D7X9B:C<?=@@>A>B?CeD]HaJ?ODRDSCUDVEWCZBc?gDhAiAjak[lAnE|<name> "]7X;Y?ACbDEK[b[jdnD|<number> #b.]/B4D;[C?QBRBbXj<n^|a &@3Z8Z;Z?CS^^]bWfC|after QD|again 2cCAW]|and #E,]3a4c7B<Y>dDYQ_XbYYaWd_e]|as 1^CcV^|at 4YC^D^TYY[jWm^nB|before !g;_b[|between ;[CYQDlZ|by &D,a/Y7Z<^@^DDE[TaeAfEnZ|every D[kZ|first ,Ym_|for (F,]2_7aKZMDW^Y]jB|from #A3Z;BCAD@QATBY^f]j@kA|in ,V2A9^nC|off jF|on &F4]DAKBQAY]gDk[n^|one YZ|our 4]=[|past Dbk^|silos -]|since <E?DCbnB|so C]Q[|the &Z+X3[4C7B<A=F>D?_D^E[IDNCTEX^YDf^g]hVka|there (Z>DMZ|this Cce^j_|till ,^QY|to !C"^%Y&a+Y-_.A/B4^5X;cDZFTGCKaP[R_UYaAe_fGh_jWnG|two ?_|until )ZC@|we 4DQZYSjA|what &c,B>EDZ|who #]|with 'Z,?;B?DCCF^I]Z[gXm^|you ;]jCkDmD|your "[3]DE
download|!C"^*c-[.[:D;DCaDFEbF[HWO]S]]@bAe@iaj]l[m_nb|<name> "]H_ie|as j[|it /[7D|now !EEDJZaYhElC|our !["[6^EXFYLZOYT^[^aC|the !B3YFZG=kDl_m^nF
downloaded|"CEaHCTBX[i[lbn?
downloads|/A0d7[H^UcnY
downstairs|>X
downtime|/ZA[^[hZ
dozen|/[>ED]Q]kY
dozens|#_&W@C
dr|+C,D>Y@YDEEDd_lCm[n]|<name> +C,E>Y@YC[DFEElCm[
drabs|CY
draft|#^&W*E,A.D4W9[<C=YBYDZODQD_YfRiYjZk[nZ|<name> 9^E_S[_Z|and ,D=Z|plan EF|the *F
drafted|&^,^
drafts|=bEYK]d^
drag|DC
dragged|?^f]
dragon|"[
dragons|,[
drain|"^#C4E<B>C?CCYSFeAkAnA
drainage|"[&CAWhVjElW
drained|CZkE
draining|QD
drainpipe|kD
drains|,]-Z0c;[>[DDS[bYjCk[
drama|&D)]@[N^gZ
dramatic|>hea
draught|DZ
draw|"F&X*_,F/D2Z5^6[7_8C:^>D?CEDKELYO]QBW][Y]_^BfBgAjFn?|for *_,ZO[Q]|on *C5[L[OD|your 7[
drawer|"C&Z,[2B4F5D7]9^<A=B?ED_FYIANZQYS@_YeXf@jC|and FamYnZ|of &Dg]kE
drawers|,ZK]ZY
drawing|#c&^4Y=ZHZIXK_Q]jY|by &D|is jD
drawings|#^2A?YIYlAnA|and #[|are #[,ACCQD
drawn|&[,^4Y7D>[DDF]I_S]jakEmW|by &],]4EK^|from &D,]<[|on ?Z
draws|,C4bB[Q]|a 4Z
dread|,B>^e[
dreadful|&],]K_Qb
dreading|>eN]e]gX|<name> "_N]
dream|!C#X&C'],=-F1B2C3D4@5A7@8c:f>C?DA]BZCCDCGEKBQ>RA]D^aaeb_eCl[n=|and #]+[<]ca|big :G|is :C|of ;[V]ba|work ^D
dreamed|8E<[bC|of /Z
dreamer|7E8]
dreamers|8X:e<[B]]C^[a_i^nB
dreaming|%])Z8^:_AYH^M[^[bC|of !Z)Z8YAYbC
dreams|8[:c<D>DMZXX^Wa[b]
dreamt|&_,bKZ
dreamy|8Z
dredge|CZ|the CZ
drench|>Yh[
dress|,Y2[>EK[LZQbfAnB|for &Z
dressed|1]
dresses|@DA]QD
dressing|#D%[3]:B?F@[CXKCQ_fDkZ|gown 3]:B?FkU|room %]C@J[KE
drew|#B&b,Z4@CBDBKeQ^dZeFf^jC|a <Y|the &^K_
dribs|CY|and CY
dried|![?[
drier|+Z
drifting|"]CZ
drill|&C(Y+b.[7W<C?XBaHZKCM[P]Q[S^XCaEgEi]j?nA|and ?Z
drilled|1Y4[Y]
drilling|?Z
drills|"],dQbbBnC|and ,[QY
drink|)]*A+Z2C4c5W7E:];Z=BC[D^FYNbOBPYQZTCXU]BbXd>j[ka|a H[|and =CdD|the 3]X]|water )ZN^|with +[PY
drinking|#Z3B4E5];D>D@aQaZ[bDg^
drinks|1A:@EBK^VAaCf_|on +]PZnD
drip|#D)b5f7C>^NZZ]^Z
dripping|FZ
drips|kZ
drive|%B'[+Y-B0B1B3C5T6_8[9^;C?DFAHXIYJFRTS?VBX@^Y_[aYb@fDgDiBmBn]|<number> >aeY|a 7b|and n[|at ,V@[g[nc|for 9Z<]|home a[kZ|in DBkB|meaningful -B^D|on '_L^|past #]9Y<]|through Db|thru )]IYNZ|up +bCYDEPYkD|you =Y>[QY
driven|([,=-Y1@4X5C8_;A<BACE@MYNDOYRUTBV?ZDcCeEjBl?n@|by A[^Yh]|insights "[
driver|"A&Z,b.D1E3E8E:A;A?YCAECFBH@KZNAOCTBW>XAYDZC^Aa?bEf^iDkEnZ|'s #[,@4X7Y8YK@e]jW|<name> &Y,^=Y?cCAKaf^j?kC|and ?Z|from CBm]|has #Z|is ,aIEQ^|of #Z,B?]IZKCQGf_nD|on fE|told #C,[4DnZ|wanted QZ|was >[QEbZnD|who ?]A_hZl[
drivers|!B"D#e&Z,@-B2h5E:B<G=[@XACDDFZIMKXQEWcZYdZhCjXm[n=|<name> @]S_gb|are 3];ZbZk[lY|asked ,YQZ|at Q]|have #F|needed S[|of 4D|to #fIY|wanted )]d]
drives|&^5]8D:];C<Y>[ZWcdhBiYjYlZ|the g_
driving|#D%A&B)C-[1C3E4B7A:D;[>Z?Y@XBDDES]VB^B_CcAfXkEmZ|licence C@j@|school ;^bZ|test ,Z?ZfZ|the 8[
drizzle|,FIC
drone|,B4B5ZYCZ]^C|over ,C4B
drones|KZQZf]
drooping|Db
drop|"C%B&@(e)X+E,C1E2Y3X7Y8E:E?DCaD_EBGYIAMbN]QFRDSCTFVDX]YGZZ]]aGnY|<emoji> !]7]m?|<name> 4e6[G^|<number> !]0[UZ|a (e*],D.B7D?[HAMcNDOZSA]Da^bYeDj^nA|at ,FDbk]|by FZg[|from CC|in !E?DCZD:JWQC]EgYjXkBn>|it (ZQX_]|of ,ED[k]nX|off )Y;_C]DWKXN[Q^h^jXmZ|plastic CAj@|stays k]|support nY|the &Y,[3a7[9[S^W_X[YBjG|them C]D]jY|to .]|us )Yn[|your 'cLbN[OE]B^D
dropped|!E"]%]&C.C3D4_5E7B>Y?@EWG>HZI[KDPZQERBZBaEb]cWeSjAnY|<somebody> ,B|a #D&Z<bc^k[|at nX|in %^|it ,_4[IZY_|off >[|out #[A[CWIZkC|the ,a4W<DQ[k[
dropping|%C4D5^8ZC[FdMANCX^YD]Zk]mb|the =[CZ
drops|!a"C([,^.F/B2]4a:X>AF^GcHFM]QK^ZeCkam^|<number> 4]Cb^]j]|and QA|at )Y|from CZ|the @]g]k^
drove|#_&a,G-^0D4[7a>W?d@[CDDCKbN]Q_U@Y[]^fegckC|<number> >fI[QXeXf]|<somebody> K@|a ?YKYg^|it #d|over &[|the ;F?^@]fWjX
drowned|[X
drowning|/[H]Xb|in X^
drug|DadZjYna
drum|#]gZjD
drummer|1Y;DbF
drums|4D?ZQ[jZkZ
drunk|,Y:]?[Q[fX
dry|"Z#>,C-C.Z1B5W7B8B<D=D>>@@BaH^JCNWQDSBTAYWZW]C^F_EbZgBh^i^kXn^|<name> "YnD|and "Y_CfA|at nY|bag QC|by C[|day n[|eye ,[:[;[AZb^|hour aZ|it 5ZZZ|socks 3_|spring ?CfE|week 4[
dryer|CZDcj]kc
dryers|&]>]H^
drying|"DCBQ^iYjD|nets _C|out nZ
dual|!]1ZGZk[
duck|#C,b/E4XDBQ]Z_eCfFj[
ducks|,[3^QZX[|are ,[DEQ^|bread 3]
due|"?#>'X,=.C/B0B1_2Z3A4W5B7>8?:F<CChEYF@GBHCIALUMBOCTAVaXCZA]D^CaBcAd]eUhAjcmDn?|<name> &D@[C_D]EcKWQDkalbnC|<number> DaS[|about Q]|and 2a6[W[[Z|at 4[>aeTkB|back CBgY|by C^D_k^|course 1d3ECAECR^V[jCnE|date 'aL[|in 1bVYda|on "ACcDEKDe[jckT|the &Z,EK^Q=|to -_@EDBR_YYn[
dug|&a,]KaUDVChCkGnD|and UF|by ?[|out &_?]K^QF|up ,_CZQ^
dull|!]"],g.@4CH_KCW[bDgB|and QC
dumped|5ZZYn_
dumplings|"_,[EC|from ,[
dungeon|B[S]i]
duplicate|#CCAD^nD
during|#B1[3B@DCcE^XB^C_Ec[mDna|<name> #YCCIZ|a &Z|the &G,Y1Z>FCZDAE]eCmF|this <]
dusk|&Z8]<^@FDYK_^^_XaDn?
dust|,[<_@DC[DCQAU[]^|sheets X]
dusty|,[<b
duties|&ECYkEn]
duty|#B&C,F.D4Z?ZBYCGD[ICQA^EaAb[k>nA|solicitor .F
duvet|,d.^5]7[@TS]Z_][gX|with SF
dwell|-c5e8^RcZ_|time -c5]RcZY
dye|,BO_nX
dyed|7^8[V]][iZ
dying|#[+d;aFCIZP[gCnC
dynamic|7D8V<ERYXY^[hC
e|"B&A'X)C*_+Z1E2B5F6D>E?C@BACD]EAF[KEL]O^P]QBX[a<dCeCfHg@jClAnD|<name> 8D;YGY|bike !["E8ZG[|mail ']*fDBGAL^OdkC|reader +bPa|the &F-Z
e15|,G
each|"B#E%e'E)@*X+A,?-?.9/X0D1>2[3C4E5a7W9?;<<A=cAACYF@J^KZOIP@QDRASAVCW[YYZ_[[]V^^b<cEdceDiRmBnA|<name> #[0Z4A7[8[=@I_QahY|<number> dD|and &B2C7A8W:Z??BaKBQY]C^_fHiZjCkC|bar 2[|day ?]EZW]f^|evening #]DZ|family QA|for 4]gYjD|gets )E|had >]C[nZ|has #Y|i 2b4dW]|is 2bWa[[|member 5[|month SZ_Z|morning #Y5YQC|night 4cY]j^|of 5[<Z=Y>]C_D^IBJ^WBeZnB|one #Z%b,F0Y2C4[5^8E>]DCJ[KWL_UbZ]gDj[|or !^G[|other )_,a>C@ZCDNZe@g[|pay 2Y|person CZQa|piece :ZGD|please ,[QZ|pound /g2]=eCXD^T^W_dd|thought ?_@[f^|ticket =CdD|time &Y*],=OY|to 4^YZ|trip 2Y|way ,D>bealZ|week /YdA|with &^?^E^K^l[|year /_=ZT]
eagle|B^n[
ear|"E#A%B&Y,Y4E;^>SCDD[KYNZ_aeXg@kZnA|and aY
earlier|#W'Z,E-_4Z>^A[BaCaD]F_Y[hYi^j[nb|than B_C_
earliest|-D1YCTEZ
early|"A#@'D)Z+C-E.@1C2F3B4Y6X7f9?:D;C<Y=A??@AD^EAFBGDJZLBN]QVVWXG]c_<bAeEgAhDj_kYl?mB|<emoji> ]Zb[na|<name> Q]|access *]-D5C7aGEZA][a[|adopters 6Z7>8][]|and !X&B+[Y[|as D]|bird (Y7EC?jCm]nA|birds 7Y|for &^4cjY|is 5Z<_Z[|mornings :[da|on "]9D|rates 7[|shift .[RXSZ|that "AHB|the B[DBi]|to 7Z<]][
earn|!Y,D/X2i8]=DGZKFPAW_XD[W]]dBjFk]mEnC|<number> /]T[][n[|a )[/W
earned|!E#D)^,@1Z7@:a<[?jBZFCIDJZN[QDXCabb[fch[i[jCmGn^|<number> ?B|it !E&Y)_7C:[?BBZFCJ[KYN_]Ba[bCi]mGnD
earning|/c7ZTZXYZ_
earns|+b2h3^7[=cQDTGW[X[]]d]|paid /FTD
earplugs|>ceY
earring|,E?_C[KEQ@j^|in KH
earrings|3bj]
ears|%c&C4C5a;Z<CJcQ^Z_eagCjXnC|and %aJa
earth|"_%a+[;]JaN^PY^WmX
earthquake|n]
ease|;]EYVZ
easier|(D,A.X5[7C8c:C<CBXFCIJJDKBMEQDRDT]^blCnB|to BZDESZ
easily|+_.]P]kX
east|,E:D?D@CD[EBKIXCbEfAk[nA|and 4Z|bank CA|door #[|of Dbk[|side BY|wing 1[
easter|!]8[J[QZZa^YkD
easy|!Y&B'X-D.E2E4C7U;EBcC@D>L^Q[TYY@Z][XaZbBh@i_jBnE|<name> ,cQX|and ,D[X|on Bd|to 7c:C>_]]^Bk[
eat|![&B'F(C)D,Y0Z3C9C:^;@<]@ECZDbFEG_M>QRSBTB^B_DbBcceFk_n>|a .^i]|before "]H^|free !bGa|in +]3ZXX|it .C4Z>BDZK_QDS@YZ|our !Z<[c]|sit _E|something @^D]g[j[k^|the #]I[|your .]0^7aS]]Zg[
eaten|"X#D&B,a4E;F@aKGMYN^Qd_[g[iFkBlZnC|a <ZMZ|the Y[
eating|#Z&D,a/D4E9E:D;B>]CBHaKDQaS[WY^F_Cea|<somebody> #Y|a KE|crisps ,]2ZQ]|the D[|your "]
eats|"W2]8BGZTTb[|strategy cY|your bX
eaves|D[
ebook|L][ZkBnA
eclipse|C?Q[jBk]
eco|!Z,D:_D?Ta^]kD|conscious 8[
economic|%^JZ
economist|,EnZ
economists|F[nZ
economy|"@(B8]?YHDM?]Y
ecosystem|%E-f7D8D:B;D<DAFRfVAbCmCnA|that -@8D;CAB
ed|&F+E-EE_KERE|in +EE^
edge|!]#[)C/Y1C2E4B5D<BCCDfEDFCGX^]gEkemBnE|ai 8^ADaXb]hD|is KZ|of bF|technology 8[;H
edges|*^-Y@Z
edit|!?)Z,Z8A>ZDZFCkXn@
edited|*],@1b4dM]O^VXY[
editing|!Z
edition|!_%F*[-B1FG_NZO]^Cd[k@|<name> %F|of !]f[
editions|4ZQDY]
editor|1Y=]?YVXYEd_nC|is 2^W[
editors|=]
edits|&[3d
education|2[>ZnC
eel|&Z+[6Z<BK^Y[[ZeZi^|supper 6Z[Z
eels|4[D_[_k_
effect|,C1c4C;[<]@ZC_EYQAVag[k[|at DXVX|from 1]<^C]EZV_jXlY|on CYIZ
effective|-a3_;CC]EAJ]QCR]VaX_i[jalA|<number> 3]A_C^EBJ[XYj^l@
effects|-ZRZ
efficiencies|-];[<[bZhb|and -]<[b[
efficiency|;^QZ
effort|,Z
effortless|!a1@8m:>G]RE^e
effortlessly|8Z
efforts|1];]i[nC
egg|#^,[8^<[KYQ]WE^[
eggs|#]+_,B7E8E:D@[D_GaQEbCj_nZ|are QFnZ|that +bP[
eid|CENZaDiF|<name> CDaEiF
eight|(B+C-D/_0_1D3^8@:C<Z=[?X@aBDC?F[MCO]R>SZTYUXZFcYd[h?jDk=lCmYn@|and 7a_^|hours D]Y[|in D^F[m[|minutes #Y&_2[|months #f4Z7d?cIYQ]f[|people 2XKY|till ]D|times /_T]g]|weeks #C7C;Z<^=]@^DEIDQAjA|who @F|with )D,ZNG|year eak^|years <_
eighteen|!Z:B=_?BIAK@QDbWd[k@nF|months ![,A2Z7Z:D;Z<[QAb]
eighth|/[
eighty|#[/Y<[AYFDTXYZ|today FD
eighty-one|<^
either|"E&D(Y,H.Y:D;C<CD?FEIZK]NEQBSaY^]EaBbBdYeBk?nA|is .C>[|of .[S]n^|side #[?ZC]|way (],@.g2^4aDCQ@Se]BgBj[n@
elbow|#C,XD_
elbows|#[I[
elder|?]fY
elderly|,^kZn[
elders|=_??QAfBjY
elected|<]=eAXQBbAc_ddhX|<name> 1F;Bb@
election|*],B-C0Z2Z:]EDUYVBaXnd|day *]|in 2Z|of -DEEQClD
elections|2]:FQYnc|are 2]C[n_
electric|"]#D'Z*Z,E1_2Z4C8b:d;Z<a=]EbHULZQHSCVba^b^d^eZhDlXnE|and 'Z;[L^|buses 0ZE]l]|van 1]=[V[
electrical|CZ
electrician|&^>EDDjZ|'s &X
electricians|C]S^
electricity|-Y1E2]A^EEYBg^h]jdlDnZ|bill "^2]
electrifying|^Xn]
elegance|8Y^^
elegant|;Z
element|(],B2]QEWZhW
elevate|!_"[/E8NGYN@QBTCZB]X^djEnE|every 8?|your !b"]/E8_G[QC]W^dbCnE
elevated|-a8[Rd][^[
eleven|!D"A%C&](E*E+C,b-B.E0[2A3A6D8?9G:=;X<Z=YB@CCEXKZN]Q^S^TZV_[X]EbWdagDh[iEjFn<|<name> &Z0[;[b^|and 4]D[I[YUk^|children /Z|days 4[7_m[|members #^4DKFQCjE|minutes #A,D>]?[I[W[fdl[|months #C0C4BEbIAO[j^lZ|more &[C^|of &D)[,@1Y4E7[CDD[EWWEgb|pages DZVY|people &C4ZCCQCS[W[YYe_nE|pockets KF|seats 7D|seconds ,[5Z|single ,^|thousand 4Y|times #Y,_4_?[@DDZQZfagBkZ|volunteers &_A^hZ|we Y]|weeks &Z1ZSWY^|years ;FADE?IFL_QXj]kClBnZ
eleventh|,CKB
elf|'C
eligible|"E)Y,_NGnY|for "E)YNG
elite|]b^ZbW
else|!H"Y#C%D'G)>*^+e,?0F1D2D7[;c<@BYEAFAHZJDL?MCOUP_QCRESAUBZ>]Z^YaBb]hDi]jDl=m@|'s "c,d.Y4^7Z9E:X;C<B=D@[H_g_|<number> !FCCD[|about DD|and 4Y|can %X|comes +a|did "^9E;[|does 7_]^^^|gets Wa|getting 9D_D|had ?a|has #D3^C=DcV[k^|i #Z9C_BgX|in +_/]QB|is !](E.aBXC_MIS^TDY]jYnZ|needed ,AjFk[|needs (Z|on +Y.D9]=^QZ_]d[|since ,Y|that 4Z|to 5[9XZ]|was &b,D9[|we 4B|who #]|will :ZF]SBkEm]|would <Z?YfY
elsewhere|+c,?7C=CC@P^YC]]j^nB
em|!b#Z&[,f4^5k;?@ZG_Q[Zb]>d]g^
email|"<#?%B&<'l(B)>*g,@.^0Y1B3U4Y5V6[7B8?9?:>;A=<>C??@BAECZDWF[IAJAK<LiMBOdPFQCR@SZUUV@Y]]>^BaEbAd>eFfCgCj[mF|<link> QaYI^XiZjBkAnA|<name> ,[>_I^jZkE|<number> .D0Z4DCGFZ|a D_|about #^,F.]|address 'Y5[6ZDDH[|addresses '[2b5]E[L]l[|and '].b4CG]MD|at FY|before !]nY|for 'd3]4dLa|from C[DCKBQA|in %E*BOBWZ|is +]3aXY|me .D>EUYna|needed DcKZQBk]|no nB|on C_|required 'b)D*Z7YL_O_^Baa|said #GIE|so '[k]nX|that 6]QDSZ|to *]|with .]|you 4DFGk[
emailed|#a&a,D@^BZC[I]WDY]]Bd[g[n[|about @ZB]eBg]jB|us &ZdZ
emailing|4^7^][
emails|#Z,Z2B3a5f;D<D>CB^CBDCN^QUTEXZZej?n[|are 4Z|get ,ED]NZ
embankment|DE
embark|-@8Y:BJB^^jX|on -A:C^Z
embarrassed|,[>bDCFYeXgD|about >Z
embarrassing|7[=EFd][
embed|-B
embedded|-c2_8ACCReVCbZl]
embedding|-aR^
embrace|%b-D3[8_:aJ^b[
emergencies|B]QB|call nY
emergency|%E,C1Z>EAZBZCXIBKENUQAS?YEh^i^|line B[C[g]i_nZ|number DC|services kD
emerging|RZV[
emissions|-_0_8]E^RYn[
emoji|#Z(m3cJZMhX]aEnC
emojis|(]M[
emotional|)a;CA_N_h]
employed|@]Q]
employee|&];Z?ZE^I[Kb]Db^f]na
employees|&Y,D/[1Y:ZCaGDRaj[le
employer|#D'],D2^;[<_?CE[LZW_aZbbfDla|for ?DfE
employers|&[)D,<7Z>ZCBD[NDQAj?k^|are 7[
employment|4DD]EZjD
empower|-e/B8^;EAYRcZD^^bCh[iDlDnE|you )[-C
empowered|:A
empowering|"[-cR^V^^EaAlAnC
empowers|%^)B-]<CJYR_Z[^^aX|you )D^]
emptied|,E3dCcQ_
empties|>]
empty|"E#@&A-E/]1A2h5^7_9]:C;E<X?D@aC@DYF@HEKCNZR@VBWhYXZ^]Z_]aBbBd_iZkXlBn]|and 2[D]WZ|chair 7BNcnY|chairs 2[|cup 5[]CnF|for #F/ZIB|it 4]YZ|the 4YY]
en|8ZDd^[_ZkZ
enable|8@^CnY
enabled|-_8]R_V^aW
enablers|1a
enabling|-D1D8AVBb]h[nE
enamel|!Z*d8ZGYKZO^nE
enchanting|8Z^_
enclosed|#_,Yj[
encore|B_Q]iY
encouraged|,Y1[QZ|to 1]BV
end|"@#C&C)A+E,D2E4[7B8C;><?>XBBCXE@F]HEKBN@RWVFZY[]]?bEgElBnB|<name> ,B7Z|<number> .YC^j]n_|<somebody> >[|a 4]CZ|after ,CQA|and >DeA|at CZ^[jY|date HC|down D[|for >]|in 5aZanB|is hZ|of !U-?/_1E4H8C?B@[C_FAGZMZRCSC^FfCgYjakFnZ|on 4a5]YZe[iY|the 1^:Ya^|this !Z|to ,D-e1F5E8]:AQCReVCW^][c[|up .C7ZAYHASDX]][hZ|with #_,]3^I[|you SZ
ended|+[,_4D<]AaBYDDFaPZQ[g^hakCmanY|at 4DC[QD|on eY|the <aFZ|up ,_7^AZQ]g^m[
ending|#A,]2EEDI@Qa]DgVjBkElE|<number> DZ|in DB
endings|5^QC
endless|%_8XJZY^
endorsed|1_|by E[l[
endorsement|,a0Y;_A^QXb^h[|of 0Y;[AYb[hY
endpoint|-_4]R_YZa]
ends|"C#['[(D)D*E+A-E0F1D2Y3B4>7b8E:D;B<E=F>@?BC]D?EDF[G[HFIYL[MANAPBSYYA]Z^[a[e?kElAm[|<emoji> %[J[U[|<name> !]CYDaGWHD[B]_nE|<number> #_7AC[DB]A|at QC]Xh[|behind aC|in !B7ACaL[QZSVXZkBnc|midnight !]7_GWHZJCTBXE^W|on @Xn_|sunday 7^CE]Y|tonight 7_CAF]HCT^ZY]]aZ|up 2^W[|when ,]DZUZ|with ,B
energised|<aEd
energy|!B"Y&D(A+E,A-[3C7@8Z:c<^ADEaH]LZMAQ=R]SCTYUSVY]Z^ZaZbXgEiClb|and ,FE]NZ|bill ']CXDZL]|in :[a^lW|independence :aa^nZ|is ;G
enforcement|#_1DEFI_n[
engage|1]R_
engaged|,^-Z5h>[@YCYQ_RZZciX
engagement|)D*E-c/Y0d1Z4D7A8C<^A^CCDAJFKEODQERbT[U_VWh]jBnB|and 1[8[^[|with -@1F<Z
engine|&B.a;D?DAZD@IASY^]bCi]jCkC
engineer|#[&_,A.E/D4F7F<A>@ADCcDBEDFYIZSATDYJ]DcBdZj]kD|'s #XKDQD|<name> I[QaTDn]|comes 4D|due CXeG|has C^|is #[4@YE|who "Z
engineered|8fG]^f|for 8b^[nY
engineering|(],[bUkBn]
engineers|&](^,B1E7Z;^<^ChHYM[V]YTZFhCj^na|are -DCX|have #[|in n]
engines|,_
english|,b?YSC
engraved|)h?ZNcn[
engraving|![)[
enhance|AaE[VAh^l^
enhanced|-]1]8CCBECRbV]X^jCn@
enjoy|!V%b,[7]8[9]?AB_EAGXHBQ[TCVDYB]]eFfEjBlBn?|a ,_BZQ_|the ?AB[][^CkY|your 7d]]
enjoyed|,]1a:^<dCEK]N^QYV_nc|a <c|by 1^|speaking 1ZCEEAQXVZn]
enjoying|"F+[/]7]8B;[ADBgCDP]b^ia
enjoys|,]>YN[QZ|a >^
enormous|.Zj^
enough|!A#Z%W'G([+]-A.a/Z0B2D3A4]5C7_8D;F<A=A>YAFBYCDDCEEF>GEHYI[J]KEOEP[RCSaTZW[XEZ>]^d@gAjDlHm?|and 7X|for :DC[f]|is (Z:eXYacb_nD|of ;Zb[|to #^%a(Y.E4]6ZJ^KFQYna
enquire|]Yi]|now XZi]|today ]X
enquiries|,B-^3Y:[;D<]CADYQBR^]Z_Ca^jCnA
enquiry|5g6[Z^
enrichment|C]j]
enrol|!b"[)A6_7]G^nD|today !^GZ
enrolling|)Z
enrolment|7a8AGD
ensure|-M8@;CEY|that %_
ensuring|-A
enter|!D#E'])_*g3B8A=DJYOXQDZD[b^Bjbn^|<number> (]*]MZ|the *E7b]^|your 'a*YL[n^
entered|&Z3Y<ZAZK[XYjC|into 3^AZX]
entering|1[3]|into 1[3]
enterprise|)Z-^0Z7[8[R^TY
enterprises|-a/Z8BEYRaa@lZ
enters|&Z-]E^RZla
entire|!D%Y+Y?X@]PZQaT[_YaB
entirely|,[4Y9YQZ_Yf[
entitled|![=[DZdXk]|to ![=[>[dXk]
entitlement|,D:YnY
entrance|@CC__Zb]eXfXgCj]kB|is D^jZnZ|on #ZCZ
entrepreneurs|5[aY|do 5[
entries|&C(D*a;DDCIbO[RDbDe]|close CCj@
entry|!A"C#]'[(^*[.]0C2^6Z:D>BBCDDLSM^Q[SJU@XSY]ZC[^]=^XaEdEkDlCmE|'s 7f|<number> (W,C7CX]nE|and .]|at jG|for *D7DD[]Ce[nC|free 2]|is .Y
envelope|#D-Y.b4U=B>]?Z@]H]L^Q^SaYBeYf[gYjHkA|and -Z|marked ?_@[gW|with &E,Z.ZQ[
envelopes|,Y4_5ZGZIBT__ZeYk_mZ|at 4e
environment|"W,C8dADHZJ^R^^[b^i[|where -C8^JZ
envy|"[;ZN[QEb[
ep|&^,C4b9[CCE_IYK^bZfXnG|<number> &_,E4cCDEcK_fZlZ
epa|n[
epic|8c^_
epidemic|:[E[
episode|"Z#],Y4@5Z9W;^@XAZBYCCDDFYO[SYZ[eBi^|<number> #WBYCDQCi[jCnC
episodes|#CCE
epoch|0DUCnc|<number> 0DUCnc
eps|!D-fC[GCRcjbn[|<number> -YRW
equal|8[;[|pay J[n[
equipment|nD
equity|-Y8B:Z=YR[
equivalent|#E/Z
era|![:WaZmY
error|"C-^0_4e<ECZDAK[R]YadDeBfZgWnB|<number> "C|in #[-[|messages ?]@ZfZgY|rates 4Z
escalated|-fCZRa|this -_CZRZ
escape|8]:^CB^_aa|the 8Za]
esp|n]
especially|"W%D/Y4E7B=Z>cJCKBS?_]d[e]kC|if %EJEQB|to >^|welcome ,B=]
espresso|+Z<]c]
essay|,EDf
essays|(bMbY]nD
essential|^Gj[
essentials|!Z
est|3bX^k_
established|1[EaRXVYlb
estate|-C/Z1C<Y=_AYC]EWFYQBYBcXeAjZnE|agent A_E^h]|tax aY|the ,Z
estates|#W%Y/[JbTY
esteemed|BgEEi^
estimate|S[Y[dY
estimated|#F/a4YCZDfT_
estimates|>ZC]Dae^janZ
et|E^J[_Zg[j[lZn[|al nX|to RD
eta|4eCC
ethics|,[W^
ethos|8D:^
eu|/CC_DDTCn]
eur|n]|with kE
euro|![#E([,^DDhYn^|and =EW]
euros|!Z2^M]W^
evacuation|CZnX
even|"Y&C'B(Z*D,D.]1A2Y3D4>7G8H<Z=^?Z@?CaDZFaGXIEKHLDMUODPWQCTCV@W[XEYA[A^@bVdZeDiZlCnY|<name> ,[C[jY|a (a,A9E;BDDM_a_|begin :]|better ![)]:]BZNZRG|bigger <^iZ|close ;eb^|for ,Z|get ([+]M[|got <^E[|have "]Fem[|if .</[4W=_>[@DCWDIQESBX@YZd[eZkH|in P[|know -[G^R[|on 7YF]|one .^|our F]m^|so =]|that 7ZDDnY|the ,?5^DZ^]g]|to DZ|told %^0Z|when ,U.Y7BC]S[|with .]TZgY
evening|!D"D%E&C(B)D*E+F.^/D0C2C5?7D9W;D<Y>YABBdDFF@MBRBSWU?WAXDeXiWkBm@n>|<name> ,E.[KES^eXh[jZ|<number> ,^GYeD|a E^|and ,Z@]QaY]|appointments I^|at #ZC[kE|before CZ|for >^QY^Y|in /YTY][|is ,CS[]Ze]jY|it ?CfD|of 8_:CGa^^eZgC|on 9Y>[DE|opens 7G]D|the >[|was <_|with .[0[SY|you a[
evenings|"A#B,?/D4D7E8A;D<@?_C^FEHaIBK[Q]UD]AbEe?g>jbnA|<number> ![nD|a _Y|after &X>]?_eZfa|are ZZ|back 2[|with 8B
evenly|#[=_>FDDd^
evensong|WZj[|at C[
event|-E1dV]YC^Yj[lC|and <X
events|%[:c<bAEQEZZ^^abbF|and %aJZ
ever|!^"Z#B%Y&Y'W([)A*A+Z,W-@.A0a1c4B5[6X7[8c:^;a<W>??f@BC=DFEDGdI?JDKZMROEPWSCTUU]V^YJ^da]b_c_eFfbh]iCj=kFlGm]nE|<emoji> !]5Z:[F[P[aZmZ|<name> -[;^|<number> !]|and ;_<C>Ze_|asked &[9[MYgZ|been !_'a<aQ]^Fc^|before 0];^b[|bought 3Z7_9[C[|changing "[8B:E|did ,Y:]|done 5c<B|fixed QD|from &]?^b^f]|got "D(Z,[:Y|had #_+Z0e1^4]<Y?_KYMFUcV]f^m]|helped (].YE]|is 8[IE|made !E)];Zb]|make !A+D,E8Dh[|need !]8bGZ^[n^|put F[|sat &](Y8Z@[|since 4Yma|so 4D6[[YnF|the =]m]|told #[(Z|with 8Z:ZJZ|wondered "Z9D@BH__Eg@|worked ;B
every|!W"F#B%_&a'>)@+Z,C-@/e1E3X4B5]6@7V8b9A:[<@=X>YAHB]C<D>FDHVJaL@P]QFRZTaX]YEZ][^][^c_>aZeZf[hXiYjFkDmEnA|<name> ,b/C1]5]G[Q^TIVWYEZ^]ZdDj?mb|<number> !],@/d0F6E@DG^QCTdaCjWkC|application &D8Y|bed #C4Y|bit .Y;Z|blanket &F,XKD|box /]TZ|branch =]dY|child %b&Z/C7D8X:cAFJbO_Q[TA^]a_bYh>j[|class ![OY|client 8[;^<_|comment #_*CIX_Z|company %E|corner 8DXa|couple CC|cup (^;bM[bbe[|customer B^|day !C%D&E,A2F3[7c8D9];^=D>E?DA[CFDAEbI_NYODWCZCaFdDfFgZkEnB|dog 5]|dollar !C6^QY|door &[4[|drop XX|family C_F[J]|few D]HGk[|founder 3[:Y|frame 8D|gift :YX^]^a^|great -Z:CF[m[|guest 7_|hour %X/c:EC]T][^][|ingredient #DIF|invoice #C|journey ^[|lamp >^W^e]|last ?[B_^E|learner %Y|letter &X|level -_E_R]bZlW|like (_|man /Z|member +[3_Z_nZ|message (C,Df@|minute /b7_TbaC|moment 8D[^|month )[4C7^>CDEeEkC|morning (]*D,C2F5Y8Z=C?]@CA[DXMXZX^YhZ|mum ([)b|name &Z:ZQFYF|new *]F^m[|night &],CK_QF|number bZ|one %Z*]+Z,_-[/D4D5A8F:X<d=]?f@ZB[F[JZK_O^Q^V[YC]Fc_fahBiY|order kC|other ,B3_>Ye[mC|page &C?C|parent 3^?Zb]|penny )[+[.Y8C=a?_db|person bY|pot DD|pound jDl[|pupil %ZJ[|question &XSZ|receipt QY|rep 5b|reply #@|right >be]|road @ZgS|room ,Z8[G[|school +[|second /eM_QH|share :]M[OX]Ya_|shop ^Y|single &D*D+[,C.A/E2D7Y=D>DFBIANVSGTAWCYCeEkAmD|six h_|size #cE[|small )]|smile A[JZ|so AZ|step %^-A>DJ^RE[]bCfY|stop 4]kZ|story 8E:ZbX|success KAa[|summer &Z/_TZ|supplier OY|teacher (Z>YeY|team 4W8D<]|ten /[T_g]|tenant 5Z?^F[Z[|three /CnX|ticket HXYZ|time "c#D%A&B-D/B5]>dH[KXXAZ^a]eajC|touchpoint -b8C;AR_|turn %]8[^^|twenty YVkZ|two /fT_|voice %dBbJ]b^i]|vote 5[:C=CE_l^|ward +Zka|week .e0Y>@PVSc]_^B|weekday @Ze^|word #Y&^>]?]NZeX|year 7YM]bFj]
everybody|!B"D#@%C*a+C-D/D0C1X3_4D5B7a8B;Z<?=^BdCCDAEEFYG@H?I@JANbOZPEQWXa]caabZcEdZeWgCiamXn>|'s :BWXY_|and C[Q[|at 1aBZF_V^|can 3^7]:[|else %D*d.B3Y?XO^]_kD|gets 4]=C>aFZe^|in ;[=[b[|is :Z|on 4B7[BZS[|wants :[|who (].[>DY^]_f[jB
everyday|!_,EFZ^aa_
everyone|!A"='C+@-?0>1D2A4E5C6C7[8Y<==Z>]@XCBDCE^F@GGHXKDLFPBQAR@WDZC]Z^Zabc@d^eYgZl]|'s &[4C7]:@>ACDFYKZWCYAa@b_g[jE|affected %],[|and #Z,Z>DQZSUW[YD|at &Z8^;Z>^NXSBaZeYf]i[|booked CB|by ,Z4DjY|can #[(Z,B7]QD][|else %[+E,X.V3b7b;^C>D^X[YA]caYb[k_lD|except ,cQY^E|gets &EKDY^g[kC|has ,A:^|here ,Z|i ,A4]|in /Y5[=d@]H[ZZbDd^h[k[n]|involved 1[|is ![7_8ZBZFC]ZbB|keeps ,ZAa|on *[,[.W=DQZj^lW|said 7D<D|says ,C:]|should 4C|the 4]|to 2[WY|told #C,E4BIAM]|wants .[2]>^S]WY|who &C(D)B,F4_7>8B;@@GC]EaNBQ[Y^]B^BaAcDeAfDgElZmXn_|will 3C|you (bMb
everything|!_"_#?%Z&B'G)A-B1]2D3>4>6C8c9?:];Z=Z@DDBEXFaG_HYI?J^KEM]RESCUEVZWEXDYEZV[>]^^a_@a[cVdXfCkBm^|'s "]H[|<emoji> 1Z5[n_|<name> ;YAbh[|<somebody> ,Z|about @F]F|after =Z|and ,Y?[E[n]|as 4E|else &A.]C^S]^CgXj^n[|from 4[8[Y]|i )Z,;FcQBT]|in "Z,^;CDcQ^|must )EC?jG|on !C+b0[CZ|right >[|that ;Y<D|twice <W|we %[2C8F;D?[E_HCJaWAX^Y]bAc?hJ|you %C,B7D8_:E=]QB^Ym[
everywhere|#]6Z7[;B<BDDK?SDVb[a]]aYba|else 3DC]|it ,ZQZnY
evicted|nZ
eviction|.G/Z@_D^
evictions|nY
evidence|"Y#Y,[-a4Z9]CCDZE_R]S[Y]gVkBlX
evil|([MZPZ
evolving|"a-^:^BDRY^D|landscape -Y
ewe|#dI_YX
ewes|CF
ex|![&](Z)Y1[7_:B>^C[DZE^GaK[][eZk[l^
exact|/c0eT_U_]ZjG
exactly|"])[,Y0D2C3_7^9D;A<F=]?aH[X_Y?_@d[gZk>|<number> n[|as .]4X=]dX|that #ZIZ|the ,[:[@YD[|what ,^5Y|where #Y)]
exam|&^,Z.F4@7D;D@XABBCCbK[YC^Ze^nA|on &]|results @YCAe^
examiner|DD
example|,D.YCCaDbE|for .Z
examples|4ZMY
exams|&[4^<^?EBZCFSCcXi_jCnB
excellence|!Y%=&A,@1?3B5B8c:Z;e<B?CHDKFN?OCRXU]VAZ@^ebec]lEmCn>|across h[|and -=1E8X;_VBlA|is :a;_^Aa_b^|we 8C
excellent|"[,]-^:_?[DCQbR^aZjBnW|and QY
except|#=,k2B4]7D8A<D=D>@DYFFIDQhY^]C^>d@e@gChEjD|<name> ,Z4]|for CZQB|that )];ZQYjB|the #E,bIEQ[
exception|-Z3Z
exceptional|!D"[-B1_GB
exceptions|3_]D|said 3D
excess|=^DZMFXYd^
exchange|#]&?*^-_.D8ZDBE]IEKANDR^W]_Zf@l[nb|for *_O]|on -cCZKBRafCj[|students S]
exchanged|1^Ef
exchanges|1^D]E]
excited|"C&@5D8B:F;A<^AZHAKCQ[RXW]ZF^@b>dCh[jCn@|about )]bC|for :D<ZU^]Y|to &@,E5D8CAZF[HEK@R]XCZF^BbGhYnC
exciting|)C-=1]2A5E:]<>AYDDE[FdM@NBR[S]UAV]XAa]jcmcnD|chapter :X|journey EAaC|new ABR^l[|next E[V]|times 1bA[R[Val^
excl|nZ
excluded|G[n_
excludes|-ZRZh[
exclusive|!^&E)E+D,A-B/@1D5C8e;@@CACDAEAGXT?[V]_^daAb@gAjEk@lA|<name> ,G8X^[bE|deals "[8Z[Z|member 8YnY|offer +^@FP[gG|perks %^JX[X
excuse|!Y(>.D3]4^7k9?<^C@DEHEKCM=SCT[X]Ya]g_BjBkAlCmDn@
excuses|![,?3i7k8D:hG_HFQATBXcYY]facjBkBnA|and "Z3[7]:XX[|then 3A|we 3Z
exec|EbaGl[
execution|-Y:_R[
executive|![4[<f=WCCE^J[QA|director 1EEGREVClC
exempt|DaYY
exercise|-X4C:C@]D]eAhYk[
exercises|?[nZ
exhale|:aa_
exhausted|<bc[
exhausting|;Z
exhibition|!_&B-C1Z8F@[G^Q_RCVZXZ_X
exist|!Y3[4D<YXZ]YkC
existed|/Y:Z
existing|4^8DBeEaRXYZi^
exists|)[4B<f>]A[cYna
exit|)D4E7D:C=BD=TCYG]DgY|fee =BDF
expanding|-Z
expansion|-a
expect|"_#@&C)D,E-Z0B3B4@;^<B=D?BCgFEJbKDQDRXXCYDc_iWj_m@nD|<number> CZn]|a CXc[fXj]|and :^|delays n[|it CX]Z^Y|the 8]B]iY|to "[3F7WC^DBQDT[Y[]^|you .]
expectations|-[1^EaT]VY
expected|#D&@-c<BBXCcGEIHQ<RbT@YBjXk[na|<number> nY|a 4F|in fY|to -CBZK]QA
expecting|+^,AFZP]Y[jEmZ
expects|4Ze]|to 4]e]
expense|a[
expensive|2]7Y:DHYQA]^hZ
experience|!]#A%Z&D*>+B-a.B/@0C2@3A4<7@8g9[:Z;C<B>??@AXBYCADAEBF?I@J]KBMAN@OBP@RbS@TDVZWCY@^e_bfAgAidjCmDnA|a N[|across -C1Y<ZB[E[l[|and -<8A:Z;[>ZRCVD^CaZbYhA|for !X;[|from -B8[A[|here *@OF|in -B:_AZRC|is %^|needed .B5]>DQ[^[hYna|on :^|our ;C|the ^]aHbLnC|to "^:C|we JY|with -[RY|you i^
experienced|CElZ|team l[
experiences|+]-<1Y7Y8C:D;V<DP[^ab[
experiencing|-cCBR^iSjD
expert|9]_Yh[nC
expertise|8a:CVF^Y
experts|-E:C<BNB^_aE|are QY
expire|CYD[ZD
expired|4^9ECBD]Q]YZnc|certificate 4^Q_YYjY
expires|'[5[[[]Ej[n^|in []]Ej]
expiry|e[
explain|&C(C,b/Y3^4Z9b:]<D=C>a@]CCDCNFQbX^^C_WaUeYg^kGnC|how Q[|it >[|the &C/]Tcj_|to .B3X7]>aeZ|what ,E|why #C.[9[|yourself 3C9W:D
explained|#BQ]XbYDk_|in &Zn^
explainer|n[
explaining|,e2Z7g>]?ZCBDA][e[kEnC|to ,]CD
explains|![&aFCH_IWKaQY|how DCFE|in !]G[mZnb|the "Y|what DD[Z|why &Z
explanation|DZ
explode|,^QZgX
explore|-Z8]FDHCNCZ^^^mC|the 8^FDHCmD
explorer|8C?Y
explorers|-Z
exploring|-[8]
expo|,^QZ
export|!d#_&D-D.Y1_BZDZI_RDVWj[mDnH
exported|CZ
exports|1[<ZCY
exposed|E^
exposure|,[-_5YH^Q]R[j[
express|%[,B:ZhDnD|my ,C
expressed|E[
ext|j[
extend|7Y?CB[|our ?CBai]
extended|-d<WB^C]FCG[Y[]^^]j^mFn]|cut FDmF|to -ECZY]jXnU
extending|)a4D7[AYN]]Y
extension|#F,@2_>CCCDAK_Q@|<number> hZjBnF
extensions|7[
extensive|%[-?EXFYJ_RF
extra|"b&D(@)C+E,?.]3D4F5_7D<B@BEAH]OWS?Z]b[e]fZg_lBn[|<number> "Y/[9B]Z_B|entry (C*C[_]D|hour nY|mile 8_:];]a^b_fY|minutes eZ|people CDjC|tag (E*C]D|time ?X@D
extractor|#]Q[
extraordinary|%E3Z7E8c;aQDRB^ea^bbh>nB
extremely|4B=XKBR_X]lD|seriously -D8D
eye|!a"X%@&C)[,[4D8[9B:[<a?CCDGXH]IAL]NXbZhbkX|and 3Z7[DD][n[|in :]AZ|on )Z<ZmZ|test !e"]#]G^Ha
eyeballs|5mZk
eyebrows|0[AaDDhZ
eyed|Bci^
eyes|.Y3Y5]7B?]CBD_JAN]QCRDTCZY[^^Yb[g_h^iBn?|and N[|up h[
f|&Y(e,]-W.Y9Z@ZC>DcK_M_fXg]jBk^n@
fab|)[-Zi[
fabric|&ZC^HYQ<gYjX
fabulous|+D0E1EEGPEU@VBaYiClD
face|!B"?#B/D1[2[3D5D7]9C:[;@>fA]DbKBMXQ[TDXEZA]Zb>dDe_h^jFk]mZ|and 7[DF]X|down >_|drooping Db|it .c7_:YS_|of 1_aY|painting D^kZ|the MZ|to 8F|when F^m[
facelift|Ach[
faces|#d,D5g7^;C<]>^E[I_JDKDQ@Zab>c^hAl]|and 1_7[<ZV_|at 1D|the #bFZmY
facilities|#Z8_;]Eb^X
facility|-Y5YR^aA
facing|+[,E9Y:ZM^OXP[QDkZnE|roof OY|the 9Y
fact|)[/b5Z:@<ACDDZKaNZTc]Ea?n]|our D]PX|the AXhZ
factories|nb
factory|;]@]AXIDKFjB|in ;ZAYCEhZlDn]
facts|,^1]FZQ[][kYmZ|about ,ZQY|you F[m]
faculty|0]8];[h@
fade|&YCEQ^k@
fail|"]/i9B:^B^MbTe]X_Bb]i^|to 7]Baia
failed|#G&<,D.E0F4f7C8B<B?BADDBEDFCIYSAUBX@YZ^CkC|and ,D|at 4YCBeY|everywhere nY|for CGQ[Yak[|four 4B@]|in ,DC[|its ,D4ZCZQDkC|on C[Q]
failing|/Y4bC^KZPZT^X^YZ]Yk]lEmB|for 4aCaDDY[
fails|/Y:ZBbF]TX_YnZ
failure|"[-h3]9D:fDBEBRcXa]Waak>l=mCnA|at DEkD
faint|,B4]<eQ@n^
fainted|,EDC
fair|!A"A#d&Y*E._/B3E4[5A7C9[:E<d=b>B@ZACCAECH?I_JBPbTAW]XBYb[Y^AcXdYeEgUnB|'s [Yi[|<name> C@j<|and QF|bit Y]|brilliant &Z,A:[@ZK[QCgY|cop #c4]Y^nE|enough ,X.^7C@ZI^S[|few >Y|is "Z:DCZjZ|one #D@]g^|play 4D?cf]j]|price +YPZ|question #[I]|to FZS]
fairer|-E
fairgrounds|C]n[
fairly|4_7]?[KBY[][fZjG|sure ,ZQ[|that 4[?[f[
fairs|D^|and D^
fairy|9^P[
fairytale|![)_MF
faith|DFfC
fake|DYFDQDYDe]fBkZnX|news 4DFEQEYC
fall|!C#Z&E)D,X-E3G7Y8A<C>GC@DYEDFBGEJBN?Q[XVZY[Z^Fg^j@|due jD|for ,E2ZD]|in "Y@YCEG@[Xg]
fallen|WZ
falling|"]FYHYQD
falls|4ZYYdDjZ|on /FD]TG
false|"Y,^7Z>]MYe^
fam|)a7EBaJ^NXid
familiar|)[1DT[
familiarise|-YBZi[|themselves -YBZi[
families|!C"[%](F,@-B/c0F1@2A3C6]7c8D9b:[<?=_>h?EBaC@DBECFAGBHZIBMBN^S[T^VDWCZY]^_UcBeafDgBhBkDlCnX|<number> TC|a %[;DbE|and #[,]|at #^jZ|ate UE|do >ED]|for S]|have >beW|in 7C8G:]>ZDDa]eYnZ|like .[|of +],Yn]|on /]4D>Z|should ,B4EQE|told #]nZ|who 7a9Z:B=YS^X]][dZ|will @[MYgY|with 8Y
family|#A%q&@(?+D,=-?/C0D2B3D4C5@6B8Y9V:>;D<B==>E?@A[BDCED?E?F?GAICJiQ@R?TEW@Y@[D]Z^WcCd@jFkFl>|'s /EKZQ[YCaEeBfC|<emoji> %YJ_]Dna|<name> %aIY^A|a <Z|and &D;_>[KFaXbZ|are jF|ask j_|at %D4ZIXQHjA|for /]]Z|had 9Z|have A]QAgA|in "a)Z*]5YQC]]|is %D^E|of %D?^@[BFJ@QDgYjbnZ|on CYQD|owned 8^CDjF|please C[|run %BaZ|swim 9]_Z|this %An[|tickets 7Za[|to %[,^BDN^Q[^X|who ?ZIAQFgYkZ|will G?|would ,^QXfY|you '[
famous|!]0Z3C7ZDZFCG_K[U[nB
fan|'e-_2C=YCEL^WBd]f_gChDk^nB|heaters dZeX
fancies|,]
fancy|!a)d.d2a7A;EK>L_SdWU_^aCnC|a !daE|being )]|it .]D?SXkA
fans|#Y3]5^7^:^;BBdCCK@MaODQWX[ZY]ZbAgCi_|in 8Z:];E]F
fantastic|,D-]8]:]CDEaKCNGRaV?]D^Xn?
faq|#Z3Y
far|!@#C&])?+a,W-?/G0F1D2S4V7A9a?@@EB^DBFDP_TEVCWYYY[?]C^Y_adFfBh]iYkB|<name> ,_n[|<number> #^&e,[CCI^K]SakH|and +],H3Y9[PY|as "Z.Z9ZDZjA|away )X^Z|i <XQCnC|is ,C_]jY|it ,a|more ,C;^^[bZ|the +],[|there n]|to ,?|too ,a.[2b>_AaQZSYWa^DaBhbj[|we ,[8]Q_aXnW
fare|!E#_&C7E=_?[CZDcGDK@QF]Dd^jV|and DZjC
fares|#E)B,A=YHDJ]KBQCR]iZkXnE|from !Y)BHD|paid iY
farewell|@]g[|to &[@[
farm|%D-a/]1]4Z:CG[JCTbXH]FdZn]|<number> &[KZk[|bill 1[CDnW|in &B|shop iZ|with %FJG
farmed|A]
farmer|?aCCDD_@f^|'s ,D
farmers|#[&a,[/a0_4E9Z:^=Z>aI]KZQWRCTYYEaZeZne|in #]@ZRDn_
farming|(];YjD
farms|/B?CQE
farrow|EF|<name> EF
fashion|8[
fast|!_#G%B&E'D(?)C+D.C/Y0A1B3@7k8E:W;D<C?CADC?E@FCGYJBKELBMATYVBWAYYZ?]ea[bDl?n^|and -]4^7YY^|do "_:Z|for 7C|forward ;X|growing 8[<Y|in 4B|paced "D-]7D;ER^^WbAkZnE|so !^7[TC
faster|#Z%D+_-Z/c1B4Z7Z:YAYB[C=HZJ@MYO[PaSWT]^cbah]jBl@nd|and -]8]^ZlB|on /@SXT@|than ,B0X4]7b<CM^
fastest|!_1^8B;a<GG]HWQXUW^Eb^nX|<number> HVnZ|growing +C8B;b<GUYb_
fat|#[0^:[D]MEQWhU
father|![&C,c2Y@cDAG_H^KAQZgZjSkXn_|'s !]"Z?[f]|<name> CD|of @YnY
fathers|,E
fatima|KH|lost KH
fault|"E&B.B2A3D4h7C:C;A<B>c?BD>FEH?KFQESEWBXDYc]EaAbBeahDjZnB|and CXe]|at 4[CaYY|in #Z|on 4BC^j^|the 4^Y[
faultless|+_Pb
faults|4ZIbYY
faulty|,[4ZDBkYn_
favor|MY
favorite|+D,_QW
favour|2[3[?Y@ZW[X^k@
favourite|(a)c.Y1F4D7C8>:C;A>YAZECF_G^M^NbVBX@ZC[_^>aBbAgBjA
favourites|!Y*E8C?[a[
fax|"AHA
fear|,<BFN[Q?]X|a BF
feared|bc
fearless|8c^dhY
feast|8[^_
feather|;_C^bY
feathers|D_F_
feature|,^5[:W=]FaN]a[bAd[m_n]|and =]d^
featured|(]*X;YM^NaO^ZW^@b]hA|in ;bEdb_l^|on (YEFi[lC
features|1ZE[V[lY|and XZ
featuring|-]R_l_
feb|,E;]C]QBWZb]
february|2bKZ
fed|"a&a+@,d4C7F=Z>]CED@H_PBeXgDj^kC|<number> TC|the jY|up "b>bHaSYe^
federal|#]:hA]DaR?adha|dollars #]|funding A[aY|workers :Z
fee|!a)c*c,B-D.Y/C0D1D2a3A4E6[9C;@<E=l?B@BC^D_GbIFJXNcObS[VBW]XAYA]^^^difEgBhBmBn]|'s =[|<number> 6^>ZG[]ZnY|and !Y,C4A=_IBdY|back .[5[SYZ]|bring Qa|for *].^2ZO^eYnD|from DB|if )D*[._D@k@|in 4Z|is ,c2]=ZD[QZW]danX|of DCOXkH|this )^|waived )[7[|was DZ
feed|"^&C(^)Y*a+Z.?2Z4@5D7>:_>c@DCaE[K?M[NTO_PbSCT]]?aZfKj_nB|a /]TY|and <Z>Z|is )[>aNZe[|it D]|store ,ED[|the :[?[Q[aWj[|us :^aZiZnY|you ,[9Yg[
feedback|"[#X%g-B5F8F;c>A@@B[DCEEI]JbLbN@YBeAk@nB|has %W;ZJZ|is %[-ZBYi^|on %E,Zn^
feeder|,[
feeding|#],W2a7A9C>^?C@[CCD>KXW^XZfAj?nX|the 2]3[>ZCD
feeds|"]2_5[6a:Y;[CCW^[[|the 6b[[fE
feel|"_%j(?)[-@.[0D4@6E8d9G;@<_=D>b?DADBDCEDBFCG[H]IHJeLbMBNbOBQDSUVC]S^aabbDc^d@e]f@hHjBk;lAnB|bad >_eZ|free .]DBkE|good 8]|it "[(E.D7E<YF[MBb[m^|like "_(E+Z.Z7]8X<aDCP[S]XbYF]^aZcbfFnF|that %c6F>@J^eD|the %W)G.Z/c8^:^QFRCT_[X^c|unwell DY|you %CN[
feeling|"X(])f,@.^0]4D8[9E:a<c>ZA[BBDAGCH^M_N^QBRCSYT^UaYA]d_DabbDiAjCk?m_|tired "]|when "C)^N]
feelings|#D)Z.a:_DBKCQDSaWYab
feels|%c,Y5]:<@[DBJ[KEXX]Df]|like #D%[,A8Y>^Q@^^fY
fees|&B+]-F/D2Z8^:C;F=_>C@CCDEEICM]T@]Hb[dah^|and +^5YD_bXgZ|are 3[=[CZXYjZ|go CF
feet|,b0Y4E5D7D8[;b@ECaD]M_Uab]f]gEhEjZk[n^|are <]Dd|of QE|up 8]U^kA
fell|!D#D&B/E1^4^7A;D<^=AFYK[R[UC]C_[bAc]gDi]jGnZ|<number> K[UDVX|asleep <ZcZ|by D[|in 1a<c|off #A|on nY|out Fa|over 4Z
fella|#B&C,]?^@ZZa|who 7X>ZeY
felled|C[
fellow|-c0^4X:BBWE^KDQCR^^Da@iZlF
fellowship|&]8[K]k[
felt|#[,].E4C:D;E<B?ZN^T>UF]^eAgCkAnE|like 7Y
fema|C[
female|/Y;[TZeY
fence|#_+_2_7aDCHYI^J_MAU]WW]]aCeDfDkC|and 4X|is #[|the DCkE
fenced|#aC]QEeC
fennimore|<a|<name> <[
fentanyl|8[E[^[lY
fenwick|1Z|<name> 1Z
feral|,^|hogs ,^Q]
fern|,_DZnD
ferret|"AHF
ferries|CZJX
ferry|"91C2_4[7B:EAFBECYDCECH?IGM=VBW_YaiDj[lCmA|'s C[|<name> CZ|is &DKA|late "BHA|leaves KF|runs C[j[|survey EA|to 7YD^|too "CHE|was "CHDf]
festival|8C9D<]^Ea=d?gE|of :Y
festive|:]
fetch|)a,D.X5^@^CENZSUU]ZYe]fB|it ,E.^NYSZe[
fete|#ZC]eD
fever|)fD_IUNgf@ka
few|"C#W&C(E)D,=/D1E4@7d9D;X?aA]BYEBH=QATBUWZC[[]]^V_@f_gFh[j@lCmAnV|days ;]<]DCHFgD|minutes QG|of 5Y;a?bB_IVa_i]|people #]:Y>YIY|returns DCh]|want :[aY|weeks n^|who -[|words 8ZU[
fewer|#X-[/]0]2b4A8C:_=ZC]DaKDM_S[UYV[Wa^Aa^b[eCi[mCn^|people D_|than .Y2]W]nX
fibre|,CC]EZQBja
fiddle|W_mY
fiddler|kE
field|!B#G&X+E,F-B.C0D2W3E5C7C8B=CCZEBF^G?H>IVKBMDS@UA[WgAm_n>|<number> =EDYQGdA|and Fam]|behind 1Z|has ,cQZ|instead 4a|is ,]DAQ]
fields|nE
fierce|#bI[KZjF
fifteen|)Y.c/]0]5e=^D^SbTXU[YEZc_]dXkYlZ|minutes )ZDZNZdX|years 2Y
fifth|#_&@/e1e2b9Z;Z<Y=[?BDDIbTcVbW[bZdXgZkD|less #]/]=]|more /_2[T_|of #]|year 1ZE[hY
fifties|4ZKBQD
fiftieth|8X?^
fifty|!f"[#W&D*_.E/]0k5];[<a=Z?C@[CCD@GaIXO_QBTZUe^C_ZdagYkInA|minutes 4C@Z|quid *^OY|thousand 0V7Z|years &D;Z
fifty-one|KFQE
fig|.^@FD]|tree @F
fight|#D(g+c,A2Y;Y?aICM^P_XB][bXjZn]|for ,B7]j[|me +Z;^b[|over "[2]QZ|to ,D
fighting|2D:b;a>[QBa[baeYk]|for :[aZb[
figure|'d,>0]4[;a=@>C@DCdD[FfQ=Y]bXdBe@m^|and #_|for C[D]nY|in 4ZVY|is 4[jX|on .[0[
figured|)[
figures|"b'i+F,:0e1Y4><B=ACADFEZF]IZLaO]QAUcYYZ]_EgCmf|are #@'Y4AEXFb|for ,FQEma|from &E,D4aQC|in .YDE|on k[|were 4CYD|with #]
file|#B&A,E.B3D4b5Z<B=?DbGBKCMXY[e[gWhEjDkcn]|and -Z|for C]jZ|is QZkYnY|name #[|on ,]|the #D
filed|#W0C4Z?XB_D^IXX_gTiYj^k_|<number> ?YnZ|it >[
filers|7]@]D[g^k^
files|#D&B:B=Z?CC_D[[ZeCj_k]nd|and /Y
filing|,Z=D@[YCj[nE
filings|DD
fill|!c"Z#A&E'[(E,?/X2Z3a6X7Y9^<D>Z?[@DACC[D^G_IBKALZMCQETaWZX[YH^XeZgEkSn?|a 8C:YDbQ]hakZ|in !Z#E'W,D6ZEDYGe]jZk[mDnE|it 2]3_9^>^CBW]e]j@|the /Y0[5[ZX[Y|them DD|your !^8YG]
filled|!D#]+>,A/Y0Y2W4Z5F>C?^@XB@IYQER@SFUIY]fbj[nA|by &C4]|in #Z/[0A2]4B@cDAI[YBeBg^jZ|it <[?_F^f[mX|the 4bYa|this 0[U[|up 7XC[j[|with 1^:ZiZ
filler|)],]2[3a
filling|"B.D/E7d8D;AN][Z]eaZb@|fast 6]7XHD]^a]|up 7aJ]][bB
fills|&C5W7_>YDZQ]eZg[kW|a 5[nY|up 7^
film|(^,X/^3X8D<_>D?C@>FbQUSFc]l]m]nA|and ,E|in 4[@D|is 4BDZ|of /^I]|wins =DdE
filmed|"A#]&a+]>[HEIXeb|it "A#]HFIZ
filming|#[4A
films|#^4C8]>ZDCQZe^nD
filter|&^(],E/A3D4Z5Y6>9C:Z@DI[KYM_Q_WZYX^C_BgFkAn]|is "D(^)[Mc_E
filters|![#]&AD^KDQFk^n]
filthy|,b@YDCHXQ[
final|"@#C,D-@1Y2D3Z4?7^9];E?b@bADCBDCEAF_MBOER@VaWB[_^Cd@eFf[gZjBkDmZ|and 3_X[|year "B&Y
finalist|ADE^HYNX[[]]
finalists|;??@@]fF
finally|"^#_%C&B)_,?1]3A4E7?:H>CAeB^DBFcGBJANZPeQCS[V]a]fCg?hai^kBm[|found 8XmW|get BXiX|has Adhb|have 1]V[|here 8[:Z|out A^]Z|stops JE
finals|&@QBnX
finance|!c,B-^.D0C5X6Y7Z8[:><g=ECDE_GaJ^V?Y]Z]]Z^_aCc^gBlanC|available !c|director :Z|roles J^|team <]
finances|!Z<d
financial|;FADT_X]|wellness -]
find|"Y#C%@&D(C*C+_,b-@.@0C1C2V3Y4Z6B7D:a<?==?EE@F]GXIZM@QYRCTV[C]Ca[dEiXjXk[mV|<name> &D,_Q_|<somebody> &WgZ|a #[)[+a.F3Z:]>CGYKZN^P^]]^ZeDk@|an ;Z|another "C3]C]HDXZbF|anywhere +E|it #C,E;^BYe@|me ,C4[:Z>ZB[|one ,@4ZTY|out "c&C'C,@8F>[@^CADCEBFhHVKD^GaFe]gZkCl>mjn@|that 7];Z>^I[|the ,Z2[9]CZFCIZQ]W]hBkbnA|their :[|them >^|us U]a]l[nZ|you 3[>ZX]ea|your "E.F8BFDHF^DlB
finding|"Z#A&Y)Y,_?]DYGYJYKZO_Q_dBfZgCkX|out "[#DF[|the )[?_fZ
findings|,^DDI[jD|<link> EB
finds|#Z+^/C4X6Z8[:DBZQ]Y]][e[gWk]n[|a :C|that /D
fine|!B"?#B%B&>)A*A+@,Y-D.b/D1A2D3F5A7B8C:@;?<D=>>c?<C]D[E<FAGGH:IDK>NDODP>Q]SbWY[>]?_Da>cGeafAhCiGlNnC|<name> ,CkC|<somebody> fC|and .A|as .[|by .^BY|for DZk]|if .^D_SZk[|in #FID|on ,E4YQD|ring .CSG|should SG|the YC|to SDTY|too S^WX|we DFWYg[|with .?
fined|!@/[GB|<number> !@4]GB
finer|!Z+kDePhkb
fines|!D.c4Y7DBZHBQ[SZe[|are BZQYe^
finest|!]+aFFP_RE^XbZ|marzipan +FPD|show !CGD
finger|,[7YCCD^Na]]k]
fingers|%[,c2Z7E9Z>ZQ^TZVB_^jD|crossed >[EZVB
fingertips|!^V[
finish|#B(_,X0D1[2C8W:Z;A?DC]EFGCIBKZOCV_^[_ZhDi]|and 7X|by ,DQDl_|it (d3]MaXZg^|line ,D:ba]|on j^|the 1bD^VXeYgCjDkZ|this aZ
finished|!D)C,[/>0Z1h4_8];@<b=D?aABCEEDFDHDJCKFQXSCVdY[^Y_?aCc[dZe>fYh>lDnG|<name> 0aIT|<number> d_nC|<somebody> &Y|a 8[^[g[|and 1^V_|at <b?YDDb_|by #_KC|in 8]|it ,Z.]?]KCSZ|my 7_;F<_|the &Z,]1^@_VYg]
finishers|CB
finishes|C[WYnC
finishing|+eM]P]S^k_
fire|"=#A&A)C,^.C0D1D3Y4F5D7C8[@EDCEAGCH@ICNHSBYGa[eUgEkWnX|'s QY|alarm ,_-ZBYeZjZ|and <Y|at >^AXCXF[RXhXm[|brigade #C&Y|crews E[|door ,[|in ,EeDja|on CB|service ,C|station C^Q]e[j^|the 3^8[;]^Yb^|to ,BK]|with :]N[
fired|,C;D<AA]M[QBXG]GeFh[m[|in eF|my A]|our AZMZ
firefighter|@ZQZ
firefighters|,]QZ[_
fires|/dDEQ[T^]Z
firewall|!Y'aLXZX
fireworks|#hBZCDI[k[n[
firm|#C&^*[+a,@.A/d1c2]6^7F8A:C;b>E?@@HCBFDIZKXP^QBTdVXWZb]f;jAmBn>|'s 1Z<Z|and *^|has 1^VX|in 4E|is =]|that )Z0Y2X;]b^
firmer|/YTV
firmly|+Y-];Z
firms|+X-C/W7Y;hDEFaHAKCT_]_b^dZeFm]|and +Z|are /Y
firmware|&BCYQHj[nC|<number> CZjZ
first|"B%Z)X*W,D.Z/A0>2F4D5D6X8F:C;C<[@ZAEB=CCDdE@HCK[S]TEYF]DaGc]eVi@k_lCnC|<emoji> (^*[BZMbNZOZaYiZ|<link> !]6^EDFbG[[]n[|<name> #D?Y@CD^OEWCY_gDhA|<number> !]#^&D(F)B.Z1d2D7jE]FEGaIFK?V_WB]iaZd[f?mB|a _[|aid DBkC|aiders _C|and "]#b%]&W)Z*Z-].X7C=CCCJZKWXC]EgCj^kY|at >]e_j]|ballot &CKA|batch 4]|box )C+[7E;]P]b]|bun 'CLA|but ,B|by ,Z|call DBJZ|car (^|chat "[|check 3^|choice ,BND|class -[|client ?]|coffee :^a^|come 4C7_CBY]^YbF|comment *CFcKFMAQDZYhEmZ|concert &D|customer &D,[<[AZK@QZ|date 9]|day &]+[@ZIDkB|drop )[9EDE|ever <Z@YNZ|few #BDAQBjFn]|fifty *Y7]|five *a.[Ob|floor CDQFS]j?kA|fortnight "b|four 4]|free 5[|frost D[k[nW|game ?C|go ,_Q^|half !@)_.^0^4[9Y>[DBEaGAS[U[_Xk>l^|hand ;[|home 8B_[h]|hour ,E=Z>Ff]j_|hundred :ZG_K[|i I]|if .]C]bYeD|in !D,=<d?ZDEYCb[hB|is ,B5YF[JZd_h]|it 3[|lesson )bD[|line )]+_4DP_nA|look 8Z>[|match CEjC|meeting d[|minute 4ZF_QYkG|month !b*B.A2D9ZD?OEQHSBTX_Ze]kA|name 4DFBmDnX|names .Y|night >bebkZnX|no #b.a|of .^2b6Y<[A]DDW^|on CYIC|one ,F.^2b?DDbFZGW|or ']L]|order 6_HXO_SZ[_nY|page ,W4E|pair #[.Y|payroll )[,[U[|pet 'aL_|pick =adahZ|place "[|post <]_^|prize &c2[K^WYj[|rate !^|reply F]|right "DHC|rise 2Z|round f[|run jD|sentence Da|served 4D7b]^^YbE|session DBNabZkG|since #aI_|six 5[<XD]Z[|so .[Q[|state n[|ten !D)E7_;F?[DB]]bD|the >]CXDZe^k^|then ,F3_5YD@I]X_n[|thing 4^IB|three )B,^/E3_DAeC|time "C#>&G(Y+a,_1a4B5X8[;b<]>Z?X@XCDH]IEKRP]QeV[aQf]k[|timers *[2ZO_QV|to "](Z,A;]H]MYQ>]^b[|train C]|twenty >be]|two #[>_|up DBnZ|visit #Z.ED]k]|wage "D|wash C[j[nY|we ,ZD[E[M[S[|week !a'D)b7C;^CADBNc|with D[|woman ,F?[|year ,C2^4D=A?^@CC^KAQ<VEdE|years @YS[g_
fiscal|na|responsibility bZcZnX
fish|/[1C2D3C4D5a8@:C;E<E>A?_@DEDIVJAKCOZQ^T_VDWDXDZ[[W^AeZf[hbj[kVlAnB|fry ,c;EQan]|market &YCYQDlF|pie QC|sleep #CIF|supper =^|tank ?YDbeCkZ
fished|<DZZkZ|with <D
fisherman|#a
fishing|,B2Z5gIXZ^[[__fDnc
fishmonger|&bKc
fist|([D^WZ
fit|"^&Y)[,A-Y2D4Y:C=Y?a@_CWH^NZW_XE_?e[f]g]hZj[|a &[|for #Y-[8D|in "Yj]|it >E|the >[CZQZ|them "X#[|you >Y
fitness|-[HDJ]RYe^
fits|#[+[9[F^PZSbU[WBhYj]kCn^|a +^PZ|in .[QY|the QE
fitted|![#@)a,Z?^C^G_IAYWnB|a Y[|by 4Y
fitter|4ZIFYc
fitters|&[<aME|are 4Z<a|in MF
fitting|"Z#^&E)d,c7YD[I^KCQ[gBnD|room )]
five|!C"<%@&E(a)Z*]+A-C.F/b0c1T3b6E8C9?:?<]=Z>D?B@@EbF]JBN[O[PDRBT]U_V]XW^C_HaDc[eGgDl^nC|a -Z|and &C,Y?BD]FYQ_f@kWnG|are 7d|coffees 6D|days /D4YKFTD]BkB|for 4[|from QD|hours IDQ[e^|in ,^|is <Z|lessons :XFam[|minutes !_"E,>/C4F8_:]<BDXS[Y=^YjCkDnd|months ,A4@QZ|no ,Y4]CB|of #['[2]4]<]@CLZWY|on jD|or %[3ZX[|other SF|people 'Y(c,^3Z;Z=[>BM]|pictures ([|pillars -a1_8DEbV^l^|seats 7A|star ,[/a0[1_;FAYE]NUSXT^UaV]X_^_h[|stars 0d7B<]B_EZKAU]Z__EhEibl[nX|things #bD[|thousand /^|times .[/aT_eD|to <^|ways _E|weeks #_+X0X2Y4B?[CaDCF]QYnE|with QBS^|working k^|year 8[CBE^aFbFj[l^|years ,A-_0F1d4_5Z<DAXDZE]IFJCR]SYVaZ^h[lb
fiver|!]"^,C.Y0^2D7]D@GZHYO]Q?SXWXiZjEk?
fivers|4e5]
fives|!ZKXjC
fix|"^%C'_)].B0C4a6_8b9A;B<A=eFEHYI[JAQEVYXCY_[]]W_@cDdeeYgXjGnV|a 4A:C>X[Z|and #[|for #[QD|in #Z|is 4^>YYbfDkenb|that 6Z|the 4ZkE|this 6][Z
fixed|"a#c&c,?-C.E0E1D2A3D4b5C7?8E:B;X<W=A>A?b@EAGDEEBFWI_K_MBRBSCU@V@YeZC_XaDeBfchBkBmYnB|<number> &Y4]<a?Y^]cZnA|a &ZDDQ_|and ,]9ZB[K[QZiX|at >[Q]|by 4[DXk]mZ|deal Fbm^|fee &D)]7[NYTY]ZkA|for &Z|in #XIY|it ;e?^DZFXYEbcfa|on #_|our ?[@]|rate /Y|term C^DYQ[jX|the #c&Y,G4><Z?Y@CIbKaQ>]_eAf[nD
fixes|!b#Y,>._/Z4]6];ZC_DCGbKYQCYZeBgCja|it ,EQ@|that !_/[|the #a,D4bCADCI]K[YakCn?|until .cS]
fixing|4[IZY]
fixture|*Z3ZQ[
fixtures|2[Y]j]
fizz|!a*[,Z6^8[G][_|and ,[8ZG]QY
flag|#D(]<_?YD[IDYEj]k[nD|flown (^|is QD
flags|&],D?DC@K^|at CC|will C[
flagship|3];^A^B]KBXZ][i^
flair|8Z^Z
flame|Db
flapjack|!E,[@WGENXQYi[kB
flapjacks|P]
flash|!c7]D]GdO]]]^XaBnC|sale !^7_G_[Z]ZaCnC
flashing|DZ
flask|,a4A8Y?Y@ACHKBQ_fZgBnD|and &E,Y|of ,[?^f]
flasks|#[fZjX
flat|!Y"F&D+Z.A/E1E3D4?5C7@8C;D??@ZAFBDCCD_H?KHSBVCWCXEYAaIbAfBg^h?k^l_nC|<number> =DnF|above ,DDD|and ,Y?D|as DEMZ|battery &CQ]|in ![,Y2]4F[[|number 4[D^eZ|on @[CA|tyre "FHD|white "[([)a*]+c0[7E9Z<ZN[O^Q]bE|whites E]
flatbread|&^FDmE|lamb FDmE
flatmate|&Y>[KZk^
flats|#C&@+Z,=4[5C;WDBKCQAY_ZC]]g_jDnB
flatter|4dI]
flattering|4]8_QD^[g^
flavor|8a^]
flavour|*Y+_8]F]MC[[mZnZ|<emoji> F_MCm_n^
flavours|:]a]
fleece|#B,C4[7@8FCFD^EXSXWD]CjDk[l^nC|and &[UZ|is S[|over Da|the 7B
fleet|)Z1_8D<eEWc]nY
flew|@fg]n[|off ,H
flex|-^8ZRc
flexibility|-]8^:E
flexible|/>8^kDlB
flicker|+[4CCDQD
flies|:]>Z
flight|"Z-Y8B:B=B@GCZDYHZKBX]d>g@
flights|#D4[>ACaICKWMZQZ^YeDfZj_
flip|<bc^
flipped|#Z5^<eY_Z[
float|,]KdQ^[[j^
floated|[Z
floating|1d<b
floats|CDF^m]
flock|,B
flood|"E&a(Z)Y,]3^4C5X<F?X@[AYEAG_JFKbM^SBYDe^kXlCmZnA|<somebody> (YMZ|and &BKC|map MZ|report kZnF|warning &[jY
flooded|/D4[@^KXTCf^jX|in 4a@cQ[Y_nZ
flooding|%[,F:[G[
floodlights|,C
floods|<^@[D^HXJYNXZZgXiEk]nb|a <Y|and QZ
floor|!B'C(F)?*E+C,X-D.Y/C0D1_3A4@8E:A<T?ZAZBCC^EZFDGDH>JBLCNCOAQYVZWCY?]F^CcSf[h^iAj[m^nE|'s ,[CZj[nD|<name> EbhZ|<number> ,D4YEd|and &[1XDZQXSBdX|at AZh[|by ,B|has jZ|in ?CYZfC|is ,ACYQXkC|no C^|now A[|of <b|this CE|to &]@]AZC[g[n]|today #Z,]|we ._A[Sb|weigh DF|with ,ama
floors|!]#D&W-Z8VC[DBaDfZ|<number> -]DFQE
floppy|>Z
florist|,Z3[j^
florists|)Z/ZNYnC
flour|.D0B<C]DaCiXj^kEmB|'s i[|and 2Z|in kA|is 2G|shape DF
flourish|AZiE
flow|([)[-_4D:^AECDGUH]IEM]R^X]^[jCkAn?|temperature mF
flower|,DMXQ^|rota MY
flowers|#A,A.A:C>ZC>DAK_NXQ?]ZfEkA|and ,Y
flown|(a7AMaga|back 7C|over (^
flu|#E&C/Z1E6A@_CaGCTYWZYC[EdFg_j[k[|jab "D5Z6A[Fg[|jabs QAWZnE|shot "_,Z1FH]QXX[n[
fluent|!^]]|in !_
fluff|MZ
fluid|4[<ZkW
fluoride|ka
flush|D_I[kc|the D_kb
flute|@Z
fly|,A4C@ZF[HCI[|at C[|tipping CDI]jC
flyers|#C,bQa
flying|!X#E7f:C?DDDIXMBNFQHZB]ckA|off !d)Z7cG_|out !C7[G=VZ]]^Fb[|with IYnZ
foam|!D"?,[4_Q^_Yj@
focus|-[8ZRZW^^Y|on )W8YW^^Y
focused|5^8XGEVYZanB
fog|)Y,a0ACbFCQ[UDaBgEj_k]nA|on ,>eZ
foggy|Va
foghorn|jY
foil|+^D_IZY^
fold|&_DAJZK^WX_BeDnD|the &ZK[
folded|,_4@?_@DDDQ]YBf^
folder|&Z+Z,Z4X?DDXKYM[eAjEn^|was 4^QDYZ
folders|#^3dI_XZ
folding|&Z,D0^U_fZ
folds|+ZI]hb
folk|"C%](D*]4]7_9a;^>e@DBYMCQDY[_ab_ecl]|at EZ|who 7f>_QY]_e]
folks|!B#]%b&[,A3b6d7C:Y;Y<]>YBgI]JaK[MCOaQ_X]Za[Y]]aYd[e]ibjAn_|at "Zn[|on e^|we %B|who OX
follow|!>"C%E(_*m,>-D.B/A0Y2A3[4C6b7C9B;B<DE[GBMbOiQ>RDSATDU_WLXe^BgAhAkUlZnA|<mention> (C)Z+]5]E[N]ZZm_nE|<name> %[EZJ]l[mG|a *_O[|along (_Ma|at 0]>EeE|by YZ|for (f8DEBFaMgU]]D|in -[1]VY|it .@SB|like *Y|me )^*CX^aZbClF|our (C|so 3[:[F^me|the ([*@.E3C8^AZO?T[^^h_|to *^MCO]|up #^.[=[IYdY|us !D(@)E+Z7]EAFBGBJA^EbXl?|you 7B
followed|*Y0d4>6Z8BEZOYQAUdYC[^j[nE|by 6[[Z|the &[K]j^
follower|*e0c5cOaUbZb
followers|">)B*i+Z,D0h5V:<;B?BBcEcFZM]NAOfQBU]ZX^Ea>bBcCf?i_lZn[|<emoji> 1ZV^|and <[E^lZ|in 0YBDE^iD|over 0CUB|we *YA^O[h_
following|%E)X*m,?-a0_1[4C9Z:B;@?DAFCYDBEYF^OhQCRXY>aCfAgDh@la|<name> ,F1DC]O[j]n[|a -Z1]ADVbf@nA|an ,Z|so *[MZ|the *X0^OYX_
follows|#E*[,@.Z5a7DQZZ[nC|on ,@QE|you ,C
fond|%Z,]2YJ[|of %Z2YJ[
fondue|,Z
font|#^,dDAE_I]Q[jYkBlb
fonts|K]
food|#]&B(D)@*]+^,E/W3C5A7<8d;B<B=a?BD]E?FEIUJEK?MAN9P^ZB]E^ga[bAdbe^iYkclBmCnB|<number> =X|and =ZdUeZ|bank (F;[MEO]Y]bYjC|banks 0]VYfZ|caddy k[|from k]|in QD|is %[/Y1[8C|on @Z|or ,Z|parcels &Y|waste &CB]KDiX
foodie|%[BYaDiZ
foodies|5[B_G^Z[i_
fooled|>Z
foot|&E'D.@2D<Y>ACBDXF?IB]C_?aEc^gDmK|and 'EjZ|in ?_|mast F@mE|passengers jZ|with ?F
footage|5_>Y
football|0]3[5Y7C:A=^>CICU[]C^@eAhCjB
footbridge|#]BZDBkD|at K^QZ|is B]CZiZ
footfall|-^0c5nCCRZUbZibdhClZn>
footnote|,_C[
footpath|C_hYjX|by hZ
footplate|![
footprint|-aCDD_R_
for|"A#C'D*Z,B.F/?0D1A3?4F5D6W7C<C=E@CB@CGE@FEHCO]TAVBWWXB]Df[iElD|<emoji> "Y%[,Z;[AZha|<hashtag> "@EZ]Y|<link> De|<mention> &X;_I[b]|<name> !?"Z#^%C&B*@+?,C-[.d1d3B4]6_7Y8<9V<Y>H?B@DEcGCPERYVaY_[Y]ZaDbVeEj[kZl[mC|<number> !g#F&a'])d+b,Z/A0^1@2D5D8S9];Z<=A[CEE[FAGfH>J_KYNZPYTBVEWBZD^[fFgDhZjDkYlXmYn]|<somebody> #Z&B,;1E2E4=7>;><D=D>B?ECBDAKDQCSAVAWCY@]@bGeZgZh@k?|a "_#F%?(E)Z*^+?/<0_1A8E9C:D;<<C=@?FAEBDECF_G[M>NZOYPBTEU[bBdCfDjBlBm]|about &[2B4a7^>BQ_S@Y_]]fAgDnD|action nC|advice ,X2Z;]|ages ,]QZV[|all %B)E1]4Y:c;B=[BZH@JANAYZeEgAi_ja|an !E#C%C*C+D-E.^/F4Z6E8Y:A<A=]@]ADB@IYJ@K[NGUUWCX<^]aEdaeKhAiAj^k]|analysts GE|and 'Z1a4_LbeBhR|another %[,[1]2[5^V^|any #[&X*]-Y1[3]:ZC@JaOYR^X]bAgBk@nF|anybody 5Y>cDKY[d^e]fEg^kZnC|anyone #]&B*Y+C.[>_J^QGSW_FfGk_|anything .[=[>@DaaDeGibka|arsenic b]|as ,[-E5Z=_?]CCDBZZd_jFnV|asking #b>^@bIZe^g^jCk[mZ|at 4D|autumn >CHZkD|baby 3F|bad 0]|bank -Z|bearing BZK[|before DE|beginners ,aC]I[k^|being #]%W,[5Z:E>[CCNYOYPXd[kdm[nC|beta OF|better 5]Z^|black (Y_E|both 4[D?eD|breakfast :XhX|bringing 4[K^|broadband E[|by #a&]2Z4@IbW_YBkC|cake IY|card +^D[|carers YZ|caring %^|carrying &[|cash 5Yk^nY|certain 4_>DF[mY|charities >]|checking ?CfC|children 8Yn[|chips =DdF|cleaning &Y?Y_Z|coal ;Y?Bf@|coffee Q^S^|college CYGC|coming #B?cB[bYfc|comment #;|customer aZ|customers 4DCah]jXkZ|daily *Ea]bD|dark B_iY|defending ,FaY|diesel kE|dogs ,[|drying _C|each )a*d/Z0_4B:Z@YDZJ_OaRE_]dUeEg]|early HXSY|eight ,E4Z<EDEHTd]|either 4FK[|eleven /Z>C?D@CDDEYIBU@nZ|emergencies B]i[|entries bF|ever +^,Z=]?[PY|every ![#^%d(F)C*g,^/W2Z5W;@=YJ]OcWY][aWh_jY|everybody &Y.c>EK^]B|everyone #b.X4B7@8_;F<BFCI^JVKFRAS^UZ^dbElD|everything .Z7E=aB]d]|exactly "Y=^d_|excellence ;[<Zb^|exciting R[|exclusive *[8[EDO^|families QZY]|fifty 4C@Zg[|finding ?^fZ|first F[|five #W,D1_<YI]Sae^m]|flying ?CIYnZ|folks >]ea|following CEec|food "]>X@YHY|former nX|forty &^,F?ZK[fXg]|forty-one K]gZ|four "F;D<C?[D?_^eAjB|fourteen 0Y|free #^&_*Y<[I]TYWCZZaE|freelancers GZ|fun ([|gas ,[|generations 8_:D|getting WZk]|glass 3F|going .[|good #A3Z7^;DSCT[XaaH|gutters !?|half .E2CICQ^YAnZ|having +_8ZEZPZTYa^nZ|help ,^QYe@kD|helping ?A|hire "])]|holding ?ZDZ|hospital 0^|hosting +DJYPDR]jZ|hygiene 4[YYn[|in #[&Z:ZeZk[|inspiration *DhZ|is 4^;ZY[|it !^#D&W(B)D+E,B.B/[0D1[3B7E9^<[>[FYGBK]MCNDP@QESBXD]BaYbBgEi@jUn[|its ,B-Z1XDYE]b^eCjEk^|itself "]#C)E/]2A;a=DHXQST]^Ya[|joining ?Z@^gZ|just "A(Z)H6Z8C:aJDTB^=a]|keeping :^fT|kettles NE|kids >YS^|landlords +[PX|last d^|late +],]QYYD|later (i3C7D;BFbMgbCmYn]|lending ?[K[|less !_"A7[8_:ZG_HBkA|letting #?,B?]IBYBfYjDnY|life !a%Z7X=_?bJ_X_^EdZnY|like EZnY|little T[|long 7j]enB|longer ,Y4YK]|looking +c?[C[DYP]j]|lunch "[*]AbG[OYh_|maintenance 4E|making &A+D;a?EJ^K@^EaEb^fAi^lC|managers @[D^k_|many .]|me ,W2]7]9^:Z<^MZWY]^__bF|members -D7C>ZIETB|memories 9]f]gC|messages C]j_|money +g,^2a3ZD^M[PYW^^BkZ|months "G5[<Z>[B[F^m[|more !C#Z%](g*C1c7B>ZAYDFF@GBKFM_QDSVUUV_]D__aCkZlAmGnD|most #]4a=Z>A?B@ZD[|moving &Z|mum ,FQE|my (a-[2^F[M^UWWZbXcZg[m[nY|neighbours C[|new #@5Z6_7AC]KCP]QA[]j]kAn@|next )a2[7YE]N]SDW^X]YXjG|nine "Z9[KbQ[SAYX]_dEjAlCn[|nineteen ,A@[|no #A&B(^,_.F4A?CMZQ[fMg[nE|not ,Z4Z;Z?^@]AZSBfXgdkC|nothing #D&b.D@^DaICQYS@WY]Y_EeBf^gLkW|now #B(d,>1FBYD[FbHCIDOUQ?YZkW|nowt *],^=ZQY|obvious IW|on 2[Ffmd|once #]0Zd[|one #D(D)[+X.^5Z7^;C=cAZCZFDM@N]O@SVTEZX]YaDbAd[eYh[mD|only !Z)>7]|or .]S]|orders CY|ordinary "X7E]B^]|other &Ck[|others .E|our !a"A&B)B*[+a,D0B2Z5Y7Z:X@?AcDDE^H:LXNEPaQBU?V[W^ZYb[eWgBh_iCl^|over -C1_8C9[;c<ZVZa@b]|painting kD|papers >Z|parents 4Fe]k]|part *Z3]|patients DYk^|people "D#[)C*Y,C.A2B7A8]9[>b?CCVDAOWQEWZYT]C^QaCedfGgYh@kBn[|permission 7D|playing ?=fC|plenty DE|plum *EOF|pointing 4D?aY]f[|prams kE|price F[kY|pulling :Z|putting ?[KZf]|q3 -R7bRWUaV[|questions R[|reaching ?CaZfD|reasons PX|relatives kZ|repair C]KBQC|resurfacing B^i[|reviewers mY|rye *EOG|sale !F)B,[2Z7CSDh]|same !FGDn_|saying 2^?[YZf]j_|school 0ZA[H[UZh^n^|schools #YnA|second 1E;ZEYVDaYb^|security 3Z|sending ,Y?[f]|seven @Z|seventeen %C&D,a/^KET]|shopping ?A|signing &[f]|since 2]@ZeE|six "D#C,_2W4]<F?>@ACZSZW_YXeFj[l@n]|sixteen e[|sixty 4Z|skill M[|small #B|smashing 0Z:D;]?ZKXU[fZiY|so 0aB[|some 4];CC_S[Y[j[kF|somebody >]ICjB|someone >F|something ;XnB|somewhere "@|soup *F,]|sponsoring +GaE|spotting ,F?_KEf[kH|spring 5Z7Z:[<YZVa]kA|staff CYDEnC|stocktake >[CY|stocktaking CYQZ|student /^1_TZV_|students n]|support 2Z|supporters 3_SX|taking ?YQY|tea *G,Y>G][|telling #DYYgE|ten #])[,G.X1[5YDBH[I]KBNYjXkD|testing DWn]|that !_"a&a)E2A4_8?>ZHbK_QCSZdZeXf[gVjXmX|the "G%C&A(]+Z,F0Y1a5X6C8Y9Q:W<C?^BDDGEaPXV[ZU[JaYc[hZiEj]l]nC|their #G&]+a,D3D7H;>?C@_BZEBPaQ?TZ]EaTlZ|them "D%a&X)a,;2f7bJaN_Q@SAW^]agDkC|themselves /Y;aa^|these +]?=D?P[fBkF|thirty )_,]DCN^eYkE|thirty-one ?^@ZKZf^jZ|this !b#]%Z(F)Z+A,B5Z7Z9Y;[<e?^@CCDE[F_G]JTKZQ=SYWY][ccfYgDhDkAmZ|those #[&C)D*Y,C-D.D2C8Z;@<D=[>d?DC?NDQCX^^[aDbCe[|three !B&Y,>.C1E4D9X=?>AEDIDQCT_]Zl[n@|time ,^Q[|tomorrow !^eZnZ|tonight &Z)[;C=ZECQ]|too 4?>FB[|training ?]|trusting 8[;[OYb[|trying ??fD|twelve ,C/YEFQA|twenty ,]<]W]|two !^*X,_.[1^2Z4_9Z;D<C=YDDG_O_PDQ[S]TAW_ZF]_iAjYk]mBnX|under C]D@YEaZjX|unlocking >E|up )]:ZC]N]j[nD|updates F]TF|urgent ,[lY|us %]&b)]*[+^,^.@2b4Z5h6h7D8]:<<i=C?aAdC?EjGZKaMBOVPcW[Zf[f^F_@bFc[h]kBld|use D[|visitors .]S]|volunteers .]Ehl[|waiting 4Z?>|want 2[YZ|water DEn_|we %[?DjZ|weeks ;[<a>ZT]Vc|what %Y-F8]:];U>DB[CEF[Y=gDhYjEk]mY|wheelchairs ,FQE|when 3_DXXZmC|which ,]DZKYN]Q[kZ|who ,[|whoever .]ICgG|whom 4]|winter DZO_|women 8]^ZjC|word 3d=Y|work 'ZQB|working :_?;aZfD|writing ?[e_|years ,?4b7g8[>WQGS]Y^]^kB|you !E"_#D%f&B'_(;*],>-E/_0Z3Y5X7B8B9];C>e?A@ACDE[FEG^IAJfKDL]N]QAX^YEZX[>]B_[dBech=lXnC|your 'B(D*A+_-_.]1_5D6a7Y=^?;@DBYEDLENDPVR_VeWGXCYY[]_Bd[f@g>hXmEn^|yours 'Y6]:X[Z|yourself "[.Z7CD@FBJ]^ZbCkDmEn_|yourselves fX
force|DYE[^Cd]hWj@|<number> CBnE|a 4[|for hX|on C^
forced|/^
forces|<dA]VYhanZ|with VY
ford|,D.]4CC^XEg]jZkBnB
forecast|#F,[-^/?4]7D<D@ECdDCQXTBW[Xa^DbDfDj^k^nD|for jZkW|from 4[>ZC_|is XY
forecasts|,B
forecourt|<[QC
forefront|8Z;[B[^YbZlY|of 8Z;[B[^YbZlY
foreign|CZj[n^
foreman|,DSE|says SF
foresight|;f
forest|CYQZ[a
forever|"a*D-C.D4F6Z7f8b:];ACED>FZGCH^KDLDOCPBR@SBTWWDX[[W]e^[bYiC
forge|1]6Z
forged|:gMZ
forget|%Z*W3X4[7Y8C:d?bEWIBJWK@M_N_XW^EaabCfWkEn]|<name> :B|it 7Z<]?cHZacf[|that 3E|the ,[4[DaP^QXYZ|to *Z3c4Y7B:YEXXb]B^F
forgets|GDdW
forgetting|4[Y^
forgive|2[7_9EA[Y_hY
forgiven|>]e]
forgot|#[&@)^,d1Z4X<^?YB[NZQ^S@YWiZ|how YE|the )Y4YY[g[|to 1[?_QZYY
forgotten|#C%])^+Z.[4^9Y<YD@EZIDc^jW|<somebody> ,A|the "[,[e[|what +]|you %YgZ
fork|3ZCaXZjdn_
forklift|,cEYQ]^^
form|%D&C'_(W)C1C6_7A8C:B;E<E>_ADCZDbEaFUSCVCX_];bIeZj_kclRn@|'s 4gCZY]|<link> nC|<number> KZn[|a 4A>]kA|and #U&Z'_,X8_>YL[QX^ae]kAnF|asks @Y|at XakC|back &XQF|by #D-ZQXXZjB|does YE|for QC|from 9]i]|is ,BICdaeZ|it /YEZg^|no #DjZ|of E[|on D[|or Q[|takes >^|that DA|to DCnF|was 4^Y_j[|which ,BFZmZ|with .]
format|,YYZ
formed|-d5_Q]RYnZ
former|9[<[?ECFSZc]na|<name> ,DK[QBnX
formers|&[5]ZY
forms|#B&A,C.D/B6Z7A?YCaD^EZIFJ]KBS[Z^]BaXeZj_kXn=|and ,[|are 4[|at a[|for ,[|from C[EZjZ|in DZk]
formula|!^"D&[-D1a3C8_FZGZIXK^UYV^nZ|and KY
formulated|)^N[
fortnight|"_+D,C2C9[:E>YCXLZWF_^kanD|after &FKD|and >Z?[|we fY
fortnightly|j]
fortune|DZJ_QAR[
forty|"_%@&b+D,[-C0Y1D2b5a7Z8C:D?_@[C@DAEWFEHaIZJAK_QZRIWUZZc@fXiDmCnB|bags nZ|foot F@mE|hens 4E|members QE|minutes "_#B&c,^4a;Y?bDCI?K[S_b_jY|odd ?^jY|of DZI]|pages DF|people .[4b|quid !Z"X/ZT]|seconds ,Y0bBZF^Ua|this 5aZZ|thousand ;YF^|times ,B<^|years <?@Y[bj?
forty-five|/_T^|minutes /_T^
forty-four|?YQFf^
forty-one|#^&[/^0_4C5[>B?[CCDCUYY@eCf[jCnC|people ?^YF_Y|years ,Z?[fZgY
forty-three|@Y
forty-two|4^7_
forum|#b&_7Z=YBaI^Q[SCibk[nZ
forward|!["F#C&C)B+A,=-c1X2?3X4@7C<D?<AYF@KHQ@RhSATYU?V]YA]VbCdBe[fAjAkGl[mC|and !];C|it >YDYe[|looking QW|thinking /[AYT_Z^hZ|this ([3bX]|to "E,D-[DZEdR[bChEi^kZ
fossil|n^
foster|-B9^X[^E
fosterers|d[
fostering|"D-]1YAC
fought|9ZKC_YnZ|for KE
found|%B&_)C,Y-A.B/C0D1?2<3E4[6E8D;B<A=>A=BCD?E=F^JFKZMDQ[R@SET?UGV?W?XCY]ZEaFbCdBh=iClDmZnD|<name> )]|<number> #F&]0D@ZDDK^T[gYh^|<somebody> &D4Y8]?X@YD[KDQDk[|a #D,X7[8D;^<E@WDZQ^SEY[]Zbakb|an 7]|at ,[4Dn^|behind DE_^|by &_?FDZIEK^Q]YDfak[nB|for CEfZ|in ,[8D_]nC|it "_#X,C4A>D?YKXQ[WDX^e@nZ|its >_PZ|my ,D:]?Y|on ,Z4FQ]YD|one &DCZKDn[|out ,b4^>Y?_KYY^bAfZ|safe CZ|that &C?EKATYj[|the #Z%Y&j4b8Z;G>D@ACBDCFbIXKgY_aYkDmW|them ,BeZ|this 4E|three #[|two #]&_Q?b]fC|under &D|us BZi[|your #[(]QE
foundation|<]
founded|1X:D<[A_TZV^halY|in <]A^h^
founder|"Y#B%Z&E,B-D2_8B:a@ECCD@GDJ[P^U]Y@[]_AcafCj@kX|'s <Z|<name> &DEYKDQCRD^A|died j?|who F[m]
founders|,A-Z/[<XAZB_F[RZT^ZZ]>aBh[i]nA|are :]
founding|7]CDG?a[
foundry|CXe[
fountain|<]CbQ[TXj^
four|%:&^(?)C*@+?,[-E.D/]0]1A2C6A:?<U=Z?HABB;CCKXQ[T^U^YD[C]C_Xa@c[d[f[j@nC|<name> ;b=YQVS]bZlZ|<number> ,^|a 4[|and ,T.Z/_<D>_OZe^gC|are 4DQ[[FeD|by Q@|calls >]|countries &>|day kD|days "^#E,Y=BDZK[RAWDhZk]|digits ,YIC|drafts EY|engineers <Y|feet 3[QEXX|for ,[QZ|from ,^4^Y[bY|generations ;c<_bYc[|have #D7Z]Y|hour ,X|hours "F#E&Y<Y?ZCEDYJBQY]ajD|hundred 0a1D?_CEf[|i <[kZ|in )Y/^<cCDKASCT]d]ka|is ,]<Yig|lines 3Y|members &]|miles Na|minutes #c&D,Z0^4d5Z?>@AIXUaY_Zde_fAjGk]|months #[&d,[4ZDbK[QY|more 1ZD[QZY^j[|mornings )]|new +ZVC|nights ,YQ[jCkB|not 3d|o'clock >[DYFdm^|of %D'^)[,]4^7?;C<==bDCEYF]JDLYQ]Y]_[d_e]iCjZkL|on Jae[|or ._C_S^_B|out D^k[|pages &YOY|people #c,^2E7A<CYDaCd[gak>|pillars &F-^1XEY|places 4aEVeU|points -[5[|pounds !Y7^]Z|questions ,D.bQBS^ZY_c|rounds 4Z|seats HZ|seconds "^HZX]|shops 8Y:[C[|songs ,^Q[|then ,D3[|there DX|this <FQB|thousand 0DKZQZ|times #@&c5c<C>_@]DAK]Q[S]Z[gan]|volunteers 4^Y]|was 4[jX|ways <]=DdF|weeks #[=[AZQCd^hX|with ,[g^|words ,E;CF_mZ|year ,]|years #[/Z4C;F<G=D?Y@]KDTYV_bCg]
fourteen|+E,E.E0]1B4F7F;C?E@>CAD<JALbN_SDU^VEYB]A^B_^d[f?kZmEnA|months 0b4Y>a?E@CUaeY
fourteenth|#^=[dU
fourth|#C&F+D,^1X3Z4B8B9[:D?Z@ZAZDAEBI>KBPDTDZ_aBhZjAlDn@|behind PF|floor <Z|time 3_X[|year 1D;YV@^DlD
fox|#C&Y,^JYKaMZQedWj_
foxes|>YJZQX
foyer|.EEZK_Q?SDX_^[aXlZnE|and D[IZQC|till a[|until ,^
fps|CC
fractions|>^Q[
fragrance|D[
frame|&]'X*X+Y,ED^PYQ_SAWDaCg@|and &Z'Z?B|is #]
framed|#[,_8W<aEcUa^XlY|it #],A<aU]
frames|!b"])Z,BC@DCG[N[P]STkEn@
framework|%C&@,D-_8D<AAAFZG^H[KCOWRbVY^>aFcCh?
frank|KC
frankly|1]7[;_>B?CFZVZX[bae?kBlC|a ;YlD|it ;bb^
fraud|Y]n]
free|!e"Y%>'Z(:)]*d,A-?.[/:0=1@2@396<7D8D9A:@;=<@>D@@A>B>C@DdE<F?GeH_L_MAN]OfPDQES[TYU@V=X@Z_[?_@bDc>fDiAjCkal=mF|<link> nZ|<name> "@&]*_7A9[HBIEOZS^]Cg]|<number> !C"_#E+[F]GCMF]Xn?|access #[k^|after CE|all !aGYQAX]k[|and )D*C,D.[4B>]N>WH]AaCe_jBn?|any >e|as Wb|at ,X.D5[DXKZMbZ]jDkX|before .]S^|blood DZ|but 7^]]|call RY|checker FE|checklist DEN[|day +^QY|delivery ![7=]>|entrance #YI^|entry nA|evening &]|for !C"_#Z*D,C7Y=Y>BC?DBHbK_]a^CeBjFnG|from #C:ZDaIC]YjYk^|guide (]0Z5]FEL]MYUYZYaB|half ,]|hearing &BKC|if .Z>WeDkZ|in )[*b.cDbOaQ]SX_ZdYk[|inside .[|instalments !B|loaf _[|masterclass "Z;E|month !Y+]4^P^|no )F7]DBH_OQT[^CkEmCnA|of *D,D4B7[DEOBkD|on !Y5X8Z?YGXHAK[SF^[nY|one "[4[>Z|parking !@GEn]|people n]|place *COB|plan #[|quote )ANC^Zb[|quotes !?|school "XD[|shipping !C"[5D7_GBZD]Zn[|slice =[|so ([6Y[Z|soup 7^]]|standard nY|talk ,C|tea .]>Ze]|tell .D|text EZ|the !Z,^D[jY|then JY|there #B.Z|this !Z(E7aG[Q[Tah_|through DY|till )^,[C_DdN[Q]k]n[|to &[*Z,D8]K_QYWCYY][_DeDg@k[|today !B7]QD|tote *BOG|trial !>)FCeNBn[|under Q]|until ![)Zd^|up D[|valuation "b|version +^F[mZ|water D^n^|way DZ|webinar Fa|wifi DEZ[|with #D)Y,YCCHZnF|you )YNagZjD
freedom|3Z7Z8b:eDCGVQC^Wa[m]nZ|to 3]DCkEnZ
freelance|&]nB
freelancers|-a3[4^:^D_GWRbkZ
freepost|4aC[
freestyle|n^
freeze|,B.D5Z;Y@CCYDXe_jYkdlX
freezer|#X)X,A4[?C@YCZDMPXQCj[kZ|in ,=Q@
freezes|JY
freezing|:Z<ZDcHDQ][_g]jYkZ
freight|-W8Y:_>DQC^_abnV
fresh|"W,D-F1[4[5[;[A_C?D]FBGZM[NDQDV]Zb[_]D^abXhbjBnC|meat 5aQ_Z^e[|one 4WI[
fresher|8_
freshers|5a7ZGY
freshest|;^bY
fret|%[J]
fri|CCDDQYeXjG|<number> CDDEQ[
frictionless|-l8_;FCARgXYaZb]h]jD
friday|'[-d1E2[7YCYE]FZHBJYLYRdSXWcXZ_WaYmYn@|'s 4[fZj]|<number> #Z,BCCIZJ[KDjC|and DZ
fridays|h[j[
fridge|#_,]3[4[7?<]>C?ZDWHYI^KBM[PYQ[SE]@_]e@n?|log 4]|with PY
fridges|KYQD
friend|"X#E%](a*H+_,]-D0]2a3]4F5B7[:_;B@[FFG[HBICJ[K]M_N]U^WZX]YBZ>]D^@aY|'s 7]U^|<name> &_?[C[E]K_|and %]l]|for +g|in #[gZ|is (Y2]]ZkF|of "^8E|they !Z3ZG[|to *E,]0_UX|who (D,E.W7D:CS^b?|with (aMbNG
friendliest|H_
friendly|!])^,=-?.D3_8eA]CCDCHZNYQC^bhaiBjAkDlB|and l[|face ,E8]:[H[QFaZ|team -F
friends|#E&Z'Y(c)Z*g+_/B1D3a4@6_8[9];C<??B@ZBeC=D?EYFEKYM]OcPbSDVEY>Z^_Bibj@k@l]|and (a3Z:E@[M]iH|are !]7^>YG]|at )c+]-Y@[MWa]gZl[|in &b+aB^K]Pb^EiZ|of QYZb|on *[|the B]I[i[nY|to *_O]|we 0]1ZBcibn[|who %[3_
fright|4C>b
frightened|#E2[4D>c|of ,]2[
frightening|,aDEQY
frightens|,Z>^g[k]|you g]
fringe|;]DBk@
frog|&?,^@DCEDBQbjD|on QZ
frogs|,YFEQ_aD|come FEmG
from|!C">#[%B&Z'=(C)=*A+G,A-D.C/A0D2A3D5D6B7?9G:C;B<A=F>C@EABB?CWFEHEI[JYK]N@PIYY]B_EiFjYkWmCnX|<hashtag> &b(^KaQ[|<link> C_|<mention> &^+f,^1Y;F?^CEE]FaP[]]f[l^nY|<name> !="@#^&Y(b+Z,B-B.F0B1;2F3A5^6B7=8@9B;A<B=C>>@[C[ECFBG?HCI]KYPZQCRASGV>]A^EaFb@cAe@fFgYjYlAmEnD|<number> !d"_&X(F)[*C+E-C/C1B2F4A5=7E;[=A>[?=ACCdDEEBGaICJWMYRFTBUVVCXAYB_DcJdBe[fHgDh[iCj^kIn@|<somebody> "[&c3a4Z?]@?D[FaIXKYQAX]fWk[|a !C"B&C(D)F*D+C.H0_1X3D4E5A7]8C;Z<]>W?@BaG?JCKHMBQZSJU[Z@[Z]^_]b^c[fFi_jC|about ,[4ACDjD|abroad 4[jZ|accounts &c,ZK_|across &W7a<[B[J[KY]dhD|all &B,?0dAfB^EXKBQCRDU_aahfi]lYnU|an 'Z4^5Z]B|and ;Zb[|any +_,Z.B2[4EgXm[|anyone (^>CMXeB|batch 4^|before ,BC^kE|behind #E+]|below DYnG|both ?f|day !Y+X-_8X;[?BC[EAHZNBRRbZdZnW|each 2[DB|eight )DNG]D|eleven ,YEal]|every EY|everybody 1aV]|everyone aY|farm 8E|first "[5Y:[DBkF|five ,ZWZ]_|four >[C_FejZm_|free 7^]Zn[|half >^Y^|here ,Z3Z9]=^>Y|home ,a.Z7[?CD[QX[^kYnZ|humble AY|intimate :[|it &C.Z2_>[CZKCWZ|its +]|just !f%]/B7C8]:BCEGdKVTD[BaJiXn_|last #[,[4ZI]JZQ]SAnC|left &Y1bVajCnD|me &B'Z,DC[QDe@fDgBkDnB|memory ?^f]|my +C:];ZPCQ@WAbZ|next #aDAI^SD_^|nine #@4C5Y?]YG|noon )^*Z:EC^F]JAN^O[QCSYaAeCj[kT|now "X#^/Z7[DAI_KBYbdV|old &^K^|one !E(_,]/^1c;Z?DIFR^jA|only !b6C7B8_G_TAXD[E^]|other fZ|our %_-B0Z2E4^;F?Z@^A?BADcFAJZM]TCU[X@Y[^B_^aFc[eZg]hAi>jAkana|outside ?ECBQFj^|parents #_I[|people 5Z7^9EXZ|platform CYDdQ]Y[kY|room &d,DK]|sales ,Y.[SZ|school #Y@[D[e[g_|scratch WY|seven F_|six "E#E9Z@^DFHBY[e^jY|someone ,B.Z|somewhere %Y|support &^KYOY|ten 4ZKYQXTE|that &[,@KZW]|the !:"G#B'E(B)C+C/?0A3B4G6B7B8@;[?DAXBDCADBFBHCIGLBTEUEV^WBYG^G_ZfZjFn>|their >WB]|them #C.[>]?[e]|then 4]|there ,B_Y|this #j&B(a0[2X4D:^@CC?DDFFI_KBQ[W]aZbBf@iYjC|three ,C1Z4E9X;^A]kAm_|to !Z,G|today #d&[,D1[2D4Z=d@YD@E[I[KWSZVYdWjYkHn@|tomorrow ![#b)FCfQBYZjck]|tonight "_#g)]H^I_jZnD|two #C&ZCAa[|unit ?aEY|up 7[|us #@&A)c*],E.Z2B4Y5D6D<]?@CXEXG^ICN^OWTCWAX@Y[]B_AdBe[fDn=|week )[=X|what FZ|when DF|within D[QY^B|yesterday #[4[QF|you (D*a,D3Z4[6jCDFYO[QA[Y^D_ZeDkDn@|your !a#?.b2Z3e4B7a8>9A:B;D>ZCCHZJZNWQES[T_W^XZZa_A|zero /b0YD[TYa]m[
front|"C&D'c*Z+B,F.@/B1D2B5Y8@9Y:_;C>[?=ADBCC^F]GBKIL]MDO]QDR_SDW@ZY^A_[bCfDiDlD|<somebody> &A>]KF|and %Y,F9[JXQCSZ|counter DB|desk #D&@4C5FFZICKDeBj?kE|door &[-Y:[?GFYL[Q^^Gm^|for 4]<_|of %A&Z*_,F-X0_4C5e>DD@JDM@QCSAU[V_X_Y@Zfd[j?|page C^F[jc|room >Z|row ,]@]KE|table D[|window *Y
frost|#A,@@ED[I?QCTWW^dZeDkb|and 4_@CgD|forecast CZ|got j^|holds QD|on jF|tonight DYS]kc
froze|_[
frozen|#]&Z,^4YCeGDK_Q]aBgCjb|at ,CCZ|till #d
fruit|,_5Z8[:[?^A[DFQ[XZZY^YnC
frustrating|%Y
frustration|%XJ]YZ
fry|,b2];EQaW[n]
fryer|LY|'s LY
ft|1YCCJX|<number> #Z
fudge|5]
fuel|!_"E#D1Z4B7D8B=[?@G[KDTB]Ea[c]fAne|voucher HC
fulfilment|-_8]R^
full|#=%?&@'d(E+D/B0?1_6E7Y8A9A:<;B=X>D?Z@FACCaFDGYIBJFKELaPCQESETBU@V_YVZD_Aa?f]h@j_nE|<link> Egl_|<name> "Z'b<jDbEBL]c]ka|<number> nC|and )[/[4ENYXBbZjC|answer #Z.]4DF[SZ|as CZ|at CD|by 3Z|details jE|disclosure 2bW^|figures k]|interview E[|list +ZF_bDhY|minute 'Z.FLX|moon -^ib|name '^La|of ,D5X<E@]CDKAjDnE|one ,B[Y|or 2[W[|potential "]-X8]ECJFRYTE|price 4WCaG[QA|range lZ|refund 4e=XC]DbjYk^n_|release 1^R[h^n[|report EaFBKFb[h]l[|results QAb^|service !]G[kE|set 4[|size CZQ[|so ,Z|statement EgVcl^|stop "[(^3[>]M_|story 3CHZma|table YYjBn[|tables 4^D]aY|terms jD|text jD|the &[,Y.FC[|time 1Y3]7YCCVZXbjCkE|tonight CZfE|with CDe]|write ,ZIX|year 1[7ZV]nY
fullest|nX|part nX
fully|%F)A-Y0E1];_CYKENBVY^[e?hAi_|booked ;a|funded ;E
fun|%D'a([,Z-B._0D4B7E8^9D<B?^H>KFL[S^TZUAWD[B^an?|<emoji> FDX_|fact NZPY|for 'a8[^[|in Fbm^|run QZ
function|"Y,C:B;CD]a@
functional|"Y
functions|-WEal^
fund|!B"A&Z/C4E6Y9E;A=i@DCEDAG@IBKYS]T>WDX^bBdceZgAkA|close QX|going "CHD|has #F|is =Y>[|stands jD|the )ZKZN^eWn[
funded|,_-_2Z;ECYKGQ[RaUSW]d]e@j]|by ,Z2[W_|hours CY
funder|"E2_WY
funders|QDmZ
funding|/]=Y?^AZRFTaV]^bbCn^|for A]aY
fundraisers|5_8[Za
fundraising|"A'Z-[5[6Z8_:_K]VYnD
funds|GDYabCfCjCn_
funeral|#A&?+],@-E1G4B>[?CC_EDIDJAP[RDYE]C^BaBd?eCfCjdn=|<name> ,GC>fG|at CYj_|details >[eXjE|directors +Z|is &B;YgW|of Cfj[
funerals|e[
fungus|#[
funnel|,[-j5]8CRgTZaD|cake ZB
funny|"Z,_.D2b7];eDDFZN^SCW_b_jCma|how 7[;^|you "aHX
fur|9DnD
furious|,_Fk]Dmc
furniture|-a:^CZQAhZj[kZ
furry|"Z
further|"Y#A)].D/H1h2X3g5Y8D9@:B>DABBDC?E@G]IBKCMASAVgW[Xd]CbBhBj@lEnB|<number> 2Z@ZWY|comment 1ZVb|here 3_X^|information -[1Y|notice -^7a]Z|than /D0Z
furthest|LYkE
fuse|&Z2fGZWe|and &[
fuss|">#C,b.]7D9Z>CD@IAKXQ]S_eB|so >[eY
fussy|:[b]
future|#C%A&>(C+D,=.C/C0A1K2B7]8d9@:c>C?DCFD?FXGCKCQ>RBS?UBWBXEZD]Y^aa]cWdCfAhBiDkDn@|for "[-B:B;W<_RDb[c]|is :[;DJ]gZhD|of &A,D-b0F5Z8a;^<BEYFaKBMYRbVYZ]^ba^bXm[nD|proof -[AXTFaA|ready -Z7B|self !^[^kF|you 7YX[
futures|8h:=<D^g
fuzzy|!]DZ
fy|-dC[Raj]nY
fyi|C[k^
g|%D/D0B8_;YCAJATDUEjC|and ?]
gaffer|&];dF^fYm]nE|'s &]F^m]
gain|2d8bHZWh^^a]
gained|.DTY
gains|/]TZ
gala|!C1Z8Y<_KcZ[[X|dinner 8Y|was 1^<_
gale|,Cf]
galleries|4Yh]
gallery|#[<[@_C^D>K^M[QD^caUb]j^nA|<number> CZKZaZ|is <_CZ|reopens X]|with ?Yf^jZ
galley|.Z
gamble|7c
game|![#@'E(C-^.Y/D2B4C5B6F8g:f;]>@?CCFDEE^FYG[KBMBNCTZVCZB^dafeAfCg[jEkAlEnD|changer -Y:Y;_D[F]VGb^hCkYm[|changing !Y8c:e;]AZGXHYR[^babb]|every :[?FfE|is )]|left ?DfC|on &ZK]|since Q[
games|#E&D+X,APXS[jYn^
gang|EWla
gap|"a2a4X6Y8C?DB^D]TBY_h^k[|between B_iY|in 4C6Z=ZDB[Z|is 4YjX
gaps|,@2a4YW]kCnC
garage|1E7E;Z<_=D?DA[GYH]N[QcYG_^aYbYeEkCmY|and ,D|door <[F[mZ|in :[?EVZaY|with ,D8ZQD
garbage|n_
garden|(E,a-B.^0F1D3F7B8[:?=C>@AXBADDEDFDJZQ_T[Y^[ZaFdCg@haiFlEnE|and ,B<[F[|at ,YQZ|centre A[h]|in bZ|is D[|on "X|waste CWQBhUjYnC
gardener|&a8[;[DAW^nE
gardeners|J]N^[[
gardening|/ZGZSYjC
gardens|,CDDW[nY
garlic|(],[=BMZdD|bread =CdD
gas|!D#D&](C,?.C/b1E3C4@5D9A:E?_DaFDQCT]XCdCj[kamAne|and 'ED[Q[|bill #[|is /aC=|main nC|safety ;[Ca|station D@kA|stove 7^]Z
gasket|,Z
gasp|,Z3b?XVCX^
gasworks|QEkY
gate|!Y"E+C-D.?/D0Y1A2[3W4A5[7B8A9D:A=^?[@BACCeD]EAFCHCSAVBX[ZZbAdZfajbk^nA|'s ,[?aD^Q_Y[f[|<name> h]|<number> #C,C5Y?XCDD^R]ZZn_|and ;Y<^=XXY|any "^|at 0]9D=]e]iY|b C]nY|code CY|has 4[|if C]j[|in ?YQY|is #[I]SHfD|it DE|on D[fWiX|open CB|opens ]_nZ|order "FHB|since "FHG|stays #EID|the ,^Q]h[|this bD|to KX|until #]CZk[|we jE
gatehouse|!FGG
gates|"X#D+^,D7]9ZDWH]KAP[YCg[h^jXkZm@n@|at "YD]k^|open DCHZQX
gateway|-W8Z:[E[l]
gather|BcibjD|round Beib
gathered|<]V[
gathering|@D|dust @D
gauge|!C"Y4BQ^nD|at CX|n !CGD
gave|#C%A'B(D)@*@+D0>1B2A3E4[5D7^8A9C:[;?<]>X?XA[CCDBEDFXG=KZLDOBSETAU?W?]^^CaDb=cbhX|<number> 6[7[:[>[A][[h]lZ|<somebody> #D&_4B<Y>Y?]K[eZfY|a #b,C:YI]NXQB|away ,DQDcY|blood ?[f]|in .b|it DYQ]|me /[2E?_fY|one QA|out =Z|the 0E4^;E?DBZCCFaQ=fEn^|them #C>ZC^Q^eZ|up &C,^.C7C@_DDIEQ[S_fFgYj@|us #X&_?C@^A]fChdk^|you ,Z4_7b@C][
gazebo|<WkB
gb|na
gcse|;c>]e_kD
gear|;Y
gearbox|AaIWeChXkC
gears|bZ
geese|,e<_K_Q^jE
gel|"A,?9@DdIZSCk_nE
gels|"AQ]
gem|8[:[?c^bjX
gems|MCXZ
gen|-]@ZE[JBRX
gender|-cCBDYR[
gene|&Zn^
general|1YEYdYl[nX|meeting 1[dZ
generally|;i
generated|D]
generation|!Z7D8e;^AXHCUYVB^fbZhYk[|of &F1Y8CUZ
generations|&Y:];]>WA]^^aUb_hcjA|<number> &X|of &Z<Y>[a@|to :E
generator|4^C?dYnE
generosity|&Z5Y;BAZJAbC
generous|+^,B8CN^P[Q?VC^BfYl]nB|support ;DbC
genius|(Z+]
genome|"_Hakan]
genomics|QD
genre|8Y
gent|&],^KXQ[
gentle|"Y,A/H5b7E8Z;[XYZ[^Zd[|and ;ab[|reminder /B:[X[ZY
gentleman|&^,^;d?[@ZAYI]QbbYf^jC|at >]|in &Z?Z|who ?V@Vf]jC
gentlemen|?ZE[i]
gently|Db
gents|:CBhCaicj]
genuine|3[8[D_kX
genuinely|!Z#B%c+a2]=]J^P^__dX|the +bP^
geraniums|D^k]
get|!]%_&@(_)^*b+_,F-A1B2b3[4C5X7Y<E=b>[@GE?F>G^MXO^P^RCVCWbXXZ[bTdYfGmAnB|<name> ,a/]5bTZZa|<number> !]"E#B)F*C/B3D4F6A@XCcDFGZKANBOHTEUEW_YC[E^AdEgbjXn_|<somebody> (c*Y5ZQ[e[|a #D'[(^+^,<-X0D6_7e8A;B<D=a>CC[JDKFL]MXN[O]P[QBSETAVCWEY_[[]a_XbCdLf@g[j]n[|about Da|an ,?.BCCSE|another .^h[|answered ,ED]|any ,V|anywhere &Y8[@Y^Yg[|asked #C,BA[UXWEYD_AeDgCjYk]|at #[>[|away >cef|back &Z7Y8Z:[XEZ^^Y|better !]+^|damp @A|down +X3[D]XZ|early a]|fifty *^OY|first 8[=[QY|half =^d_|help e^|here %_,Z>]DBK@e_|home ,]>^ebg_|in !^"E&^(?)b+E,].D4[8C@DCaEXGZJAMAOBf]gAj]kEnH|into 3ZD[QEkZ|involved (E/Z7]|it !B#Y%d&E(D)h0Y2E5Z7D8WBgC?GBJ_KDMKNdUYWBbYg@i_jA|left 7_;YGDOCT]]^|more !Z"]8]H_^YkD|my ,[2_Wb|off 3d>ZDWXc|on +_.Z6Z7F;[FdXY[Z|one #D,Z4^;C>?@CC]FYQWe=gAj_|our !F#c0]9aEZI^]C_[d[gZ|out #E4C9Y>_D@e_|paid DZ|past 9]_[|read &AKBQZg]|round 7]]Y|started <Z|stuck 9[|ten (]*_M[Ob|that #a,W4?;a>??^DabZfXka|the !D"D'G(E)C+E,Z-Z/]4_5g6^8^:];B@ZBXDBFAGALDMCS_TdZc[aa>bDd[g]hCi[kE|their 2];]=_A^S]bZdbh^|theirs *cOY|them ![,^1[4Y5[>C?_C[IDY[Z_l[|there *b.^0Y=]>?DBEZI@O[UaWAdZeEjZk>|this #]'Y)B/Z4[7BM]T_]H_Zh^|three +Z.^7]S[|through #D2E4^>ECBD[eAkS|to #^)@*Y,Y.[3a9Z;_<DK[WYX^f[k[nZ|two !a=_G_d^|up 3Y9A;]<^=EDZK]kX|us "[5[|used /ZbYn[|well >g@[edg_jX|wet ,[D@|what )c:b=B>[^Ya]|wrong :a@YkZ|you +],?4BX@[^|your !]"X)Y,a5[6C7C8B9?=CDJFDGaH[Q^YZ[D]B^;_>b]dZn[|yours "Y)_7EN^fE
getaway|!a
gets|"B&>(c*d+Z,B/X0@1B2b3X5^7[8B9@;^<A=k>b?:ACBXDAE?FEHDJZKAL^McNWOdP]RBUBVAW^XXY]Z_][^Edie[f@hCiCjYlCmX|<number> (_)]*Y,F0C2D=fB_EFMXNbOZda|a #^'[(X)D*b,A2B4d5B7C?BDYHDL^OZQCW?ZD]CaDd]k^|about 2[;[bY|an =CKCLYQ[SBjE|better ;[|done 4YG[|every %[JZ|featured *D|from 2Z=[|in 7^:[CZa^g[|it )[+Z,B4C7cIDQBXY]b|its &],Z@]g_|me 2cWb|one 2[7d]c|paid 2X|read &CDDkZ|security .cCZS_nY|sold MD|taken 7^|the #c*C3d4]7CIaQZXbYZ]Z^^jDnB|their 4^=[HY|there :]|this *Z|through "ZHY|to (A7DCDQD|two "EHC|us 4C=CB]EZ|worse D]|you !Z"X)Z*[+]-Z4[5X;_D@F[HZZ_dF
getting|"Y%?&@+C,C/Z0A1e3C5B:E;^<@?CAFCWEGF[IZJ>N@O>P@QZS@VdW[XCZE[ZbMeCgAhDkcl?mY|<somebody> gX|a ,A7e]^|in ,F|it 7ZDZFCW[YXk^|married ,_C[Q[|nine 9D_D|on )].[|started 0D1b7EI[V^W^]CbVl[|stuck lD|the 1_;YC[V[|up ?D|your WZ
ghost|S]W[
ghosted|BY
giant|:[^]
giants|:C;^b]
gif|(dHFMc
gift|!^'E(C)Z*^+F-@2[3C6Z:^;D?CD?ECFCG_IAJGK]MCRCW_YA^a_CadiZj[lAnW|and )W5Z|box !])ANB|card *bDBO^n[|cards ,ZC[Q[W[|for !a8Y^YjZ|of &[8_nD|shop 7FPXnE|to 8Z|will 7ZCDbZ|wrap !CCZj[n[
gifted|*];BO[bD
gifts|8C?ZC]EbIXKd]^jY|were Eb
gig|?ECZj]
gin|+a-_KYR_
ginger|#b,]IaQ_R]Z]
girl|,Z/C0[;cN^Q]TDbagYkAn@|'s P[|of #^|on ,^7Z|who ;d|with ,C
girls|![+_5X7[>CDCG_KXPYQ]][_Ya@bAhBi_jCkE|<emoji> !^G[bEnZ|are 1]VXa@|on *F|who 4[
git|D^Q^
give|!?(X+b,@-@.F/<0D1D5B6i7Z:?<@ADB^CEDZE]FBGBI]JWK?LXMYNAQGRBYD[^]]bZcEiZjCkX|<name> .a8Z?YS]X]^[fX|<number> !C)D6]7Z=FB[CDDEEYGFNDTDX]kClXnY|<somebody> &[+],]7b8]?[CDK_PXQ_]]f[jC|a "]%_*[.X8BJ^[YbBdDn^|away @[DZ|back )Z4a7ZN]iY|before TcZ^|blood jZ|it 4B7D>Y]CkY|me ,=QB|now /][[|our E[|out ,X|so B[|that "CEZ|the &Y6]=a>ZD[IFd^gZ|them +],]4Z@YBYQ[lD|to QX|up (c)C.Z9Y;^DAFYGZX[aZb^jZkX|us %X&D(Z*Y4EKGMYQEe]gZn]|what .C6]]Y|you ![#Y*E,C.Z4[L[OGQBSYWFY_aAeGjBmYnA|your .>SA
giveaway|!B,B4[MYOZP[Y[bYj_|<emoji> !@GDP[
giveaways|MY
given|"C#D%C)E*_-C.Y5^;A<^=]?ZC@DEMXOcPAVFb?caeEg@iDkDnD|a ,]>DIDQ]SBUXeA|and QD|back 4Y|by &_KZ|eleven #B4D>[|the *Z4Z;H|to #]2ZTY|up <[|us 5^<X>Z?]D[
giver|5cZb
givers|)^5_Zd
gives|&C,Y.W2h3[5^7E8Z9E;[DfGYKDWdYD^Zbai[|<number> :[|a )c;ab[|it 2bW_|the 'Z4Y|them /ZQX|us 2bW_|you #_.[3^5W9E:@DWG^QC_FaA
giving|!_"B(D)Z,B/[1B3C5]7[;AE?FEG_HEIBJDNXO[QBYBZV]XbBc[eXiCl?|<number> !C7]GAaC|a &[,CDBK^QBeD|away )>JZO[UXn]|back )]<_|it 7ZeX|main 8[G[^[|up .Z|you "[)[7ZD]NZ]Yb]
glad|#B%>&C,B4?:@>_?_F_QDV]aAb[eXg[nZ|it :AaBn^|of ,BDZ[Ye^|that dF|to %A)X.EQ^_^eDnV|you "[FbgU
gladly|&[;]BYC[
glamorous|1Y4D
glamour|8]
glance|0]
glass|"D(D)B,A3C8c9C<B>BE[G[H[QBRBSFUAVCWAXCY^]D^Z_Ba@dDgZk^n>|and DZgX|of !]*^,C.[6YEcG]O^Q>|skin P^
glasses|%C,A4D9D?DC[D]JCSYWBXCeBgDk[
glasshouse|"^&]@]CCKYg[
glaucoma|4]7]DA
glaze|#]&W4b9ZC[DXKVd]|is &[KZ
glazed|C[
glazes|+F
glazing|+]<b@BP]_[
glitter|&>AaKBhZ
glittering|8]E]
global|-F8_:AT^^abYhCn^
globally|-E0^7ZE[U[c[
glorious|+]8_?bXZ^^
glory|8Y:b;[VDa^b]
glove|#B&C/DD]I@Q]nD|at @FgF|onboarding 8Y
gloves|"C#B,Z0D4X5CCHK?MdbDeBkEnE|a ,BhY|are HEhY|in DY|provided MY
glow|!g(Z*[,D1Y7B8_:[FaGaMYO]QCT]lCmb|and Z[m^|up 1]8]F]mY
glowing|*i;[OcbZ
glue|,B2E4^7E<DjCk]
glued|&[DZ
gluten|#].C4[CBI[K]SFnD|free #].CSF
gm|(f,Z.i?ZEeKZMbS]f[lX
gmt|3YCYQ]j[lY
gnocchi|4[;]b]
gnome|,^
go|!A"A#]%@&A'_(T.Z0?1<2B3W4E5B8C:Z<>=[?AABC^EXFCL]MVOBR[UDV>WCYGZFcDdWe[fEjZkZmLnA|<emoji> )[7YG^|<name> 4_;]CabZnD|above -C8_:Y;aA]Y[^[bZ|after n[|again :c^[aYbC|ahead &C,BKA|and &c,[.Z2E3^7E=[CED@KbQ^WCXa_AbLfYkA|anywhere "^D]TZ|as 4ZQa|at #D.X9[>[DA|away 5[|back &D,D2E8DD]G]K[VZW[kZ|before C=FGj@|by &B'YDaKBQES]kb|deeper ;Z|down #[)[4^CEN[jA|easy ,YBc|elsewhere +]PY|fast 7F:Z]DnZ|first 'f,cDaL[M_Q^S[_^|for !C:DDYMF^Z|free ![4[;ZGZY[e[|from !Y,E;[QC^Ya]|go ,C3[7b|home .a3C>Y@CC_S]]B|in #Z&D,B3f>YD]IdK@M_QCSAX_YC]__YgahYj^k^|into ,Z.^>^YZ|live "a:DH^m[|look &Z.[?ZEdFdfZ|next "C|now C]|of :Z>Y|off ,_@YBZ|on #D(e)V,B3E4A6Y7c:e=]?aD;EEH@JYKAMaQIRBTBXDYE]Y^Ca^e>fYk;lD|one i[jC|out ,C.F3D4D7D9X:]=[>YC^IFOXQEYXb^e^nB|past ,B0[U]|quiet DA|round >[DCQFR]g^jb|so .ZD[k]|straight /[3bTY|the 4Z8[DbY[^[k_|there +ZgZ|this Q[|through #X*]5[>YCAD[FYQEWDe]j@|to !_"B&G'^+a.Z0Y2[3C7>8C=b>G?DBBCfDZEDFfH@L^MGPcQDRZVCWXX@]BddgBjam[|until 7[E^]_|up !E#Y,?/J4D5B>ACdJZS]ZEaYbDd?j]n<|with ,^=cDZ_Wd]k_
goal|"D&@)D,C0_=Y@@CDHCKAUXdXfamDnE
goalie|4[?_Q[S[Y[f_gG
goalkeeper|;>b?|in ;?bA
goalposts|<Z
goals|%Z,Y1_3D7C:^?[CCK]Q^Ybg]nC
goat|#X(Z,i4E8A;B?^@YDBM_Q_UZYEaFbC|'s &[|and ,[
goats|%F,[0eCEFE[XkF|and %FJG
god|3[:Y<^CEa[c]|bless :]a]n[
goes|!?"@#c%E&D'C(=*_+A,B-A/f0@2[3E6>8C9>;E<E=a>V?=@[ADBZCaE?GCHFI]LBMEOaPDRCT^Wd[V^B_XaIb@cEd^eYfBgGi[jckYn?|<number> CC|a :[|above 8B;K|ahead #_,CC[|at g[|away ,CnX|back #Z,].E4CC9KCQZSDUZWC]XeBjA|by 2cW_|down QFSZT^XY|from !@BZCcD?KYQ[dDj_n[|home =]@]dY|in #=4d=]>_B[DFEYSAWA[Wdae^fCj]kFnB|into >[JB|live 3_XbZZiY|off QESC|on "X#D&W*@,B/b2A4B>_C]D[K]QHSDT^U_VUWCYCgBi[jXkF|out 4[7[B]CBF[XZa_gXjC|quiet %[4]P[|round ,_.c7ZCCQXS^YA]]j=|straight CEYEkY|the QY|through *[@]CB][j?k[|to #E&[*[._1B2c4E6D:Z=_BCC^D[F]GDHCIAKZMEOZS^VBWZ[D]@^Dd_iCjVlFn@|under 3^|up #[(F*c.W/F2C4]7d=ZDBGZIaOaYcZZkC|wrong Sa
goggles|"^
going|%@&T(@)C*B+c,[-C0Z1[3C5B7^8F;C<Y>[AFBED@E>GUICJCPaQ_V_WAZB[B]_^BaHcYd^eYlHn?|<number> ,E|about ,bd^|above 1]a]|after 5_DEZ]|again Ceje|ahead >E|and 2]W^|anywhere )[.[S_|back #b+_,a4d:a=Y@]CAI[P]QWY[j@n^|by &^0_?[K^Ua|down D_kX|fast !Z)a7iNb]baBnE|faster ,@<FOXQC|for ;_W[b[|forward -a1b:BEDR^V_^DaAh]jClBnC|home Fa|in #E&[,Z4]9[DEICKbdXfajC|on #[,_2YI_QVf^kD|one 0[|out #c1Y7F=Z>D@YCYDE_AeE|past 2_W^|round ,D4W@CQKe[k]|since i[|the .Z;_|through #C?YD[ICY]|to #[%C)C+X,Z.Y2A4I5D8B9]:A<?=Y@DAECCGAHAJCP[TZU?VBW>X[YF]B^Da>fChCjXk[l]nY|up &['Z6[7E<Z@ZLXQASBW@[ZeEj_|well "Z
gold|!Y"D&Z,C-@1A:><YCEE@RB_^f@lB|again ;B|at &a-FEE|standard a[
golden|![6Z7A8e;cGZM_XZ[Z^_nD|hour 6Z:ZM[[Z
golds|;eba
golf|%[E[iZl]
gone|!a"=%@&>'C(C)>*D+C-?/B0c2Y5?7g8E:<;C<Z=[>F?D@YBCCEDDEBF=GcH@JBLAMCN>R>STTBU_VDZD]ba?bChGj@lCmDn>|<emoji> !_0C7bGYMFUC]_aFmBnC|<name> ,C<fcY|again 7ZJ[bZnZ|already 0X7]GC|and =__ZbEdZjZk]nZ|at 3b@^g[|back #[,B4d7DC]Q?YanC|by &D0F2^3a7E>[C@DZKCQDWYXT[ZbEjA|for CZGYjY|forever 7]CDGCjB|from &^1[;^IZQ^S[V^YWbXn_|home #ZIZjY|in !Z,F0j7cGYQEUfn[|into 8[C[E[|it 7h:EG]]baBbCi]|off ,^.b|on SZ|out 1]7EQ^U^jC|quiet +Z,]@XQ^g_|the #]@Z|they %E2D5A7g:FDENITCZB]^^WiEjWnE|through 4Z?^|to #],>2D4]5X7BKAYd_GfZ|up "C.[2aE]U[WWe]jZ
gong|E^NZ
gonna|"b)[<ZG[NYQCUY|lie )],Z<]G[J[MZNZbZ
good|!C"V%F&_(F)D*D+c,^-B.b1@3B4@5?6A9[:b;_<D=??]@[ACB^DBF>H]K[MEPZQ_SZWDZC[B]D^Xa]bbc=dCf^hDi]l@mC|<name> Ca_Y|about )Y=Y|and ?[|answer 4f;[C[bYeH|as /YnZ|at ";.B;_>_b]ebkH|bakers FG|biscuits 1[|bit ,AD[|bread RXnZ|chair AYh]|chance ,Y@^|coffee ^_|company jW|day ,^I]j@|deal ,Z7ZBZYa|discussion EZ|enough #^.A4Z8^IYSD|evening ,ZBbCBi_|for ._;YSYk?nX|idea &]|light ,]|luck &C:D;C>[?A@XKDMYQYaGbCg^k^|many ?[|meeting ]Z|morning #D,U:B;BB_CZKFQZRXS][Z^@bCi^n^|neighbour 7^|news "b)a+E4^;DBDCVK_N]aBj^|night 9D|on &W,[NV|one #^&b,Y2[DEI^d[kBn[|ones 7ZeYk]n]|or "].C2Y4F9a>GDFkY|paying 0Z:[aY|people &[+[BfP]id|place #_)^HDNZ|plumber >EeD|question >]?[e_|reason PZg_|soup jE|spirits kZ|the +bPZ|things /Y;^][|time 'ZkC|to "Z5Y9ZD[Q]_YnX|until DY|way 9]U_|week 4@_DnD|with ,@2ZD_|work .[?d|you .Z;ZbY
goodbye|&E(D1[8b:[<a?V@CKFY]^ba^cYe^n_|and &F?XE[lZ|to (E,B1[8c:B<a]D^baXcYn_
goodness|:E
goodnight|%[,Z.^SZ
goods|?CDEE[
goody|![*D.]7X][|bag ![*D7XG^][
goose|,iDBQbT[jDnB
goosebumps|,C;C<C
gorgeous|![)Y+c:CG[P_QX^Va@gYmE
gospel|,EDdkZ
gossip|,e>YB]Qb
got|!F%@&Z(D*@+E-@2W3>4_5Z6^8@9a:>>^?]ACBDC=KXMFOBTXU]XBY[Z][X^D_]f_hHiS|<name> ,Y.Z>[ZYe]f[na|<number> #B,_4?6[9F<D=X@DEZFYIAQ_]@_BeZkD|<somebody> &D,>/[5[>^?cQ<f^gD|a !D%F&Z)V+C0E7D8E9b;D=A??@^BEC]GBHCLDMDQYXCYCZH[__YfBg[kB|an #D3[>ZC_VBXYj_|asked #B+]PZ|at #]4B|engaged >[@[|fired eFm]|four 4_D[IDQDY^nY|from @ZgX|heated 1]=YMY|here #E,C4A<_B^|home ,CQD|in &D'[+[,Z1Z4C7[eAjE|into #D,[4YjanE|it &_.Y0Z2F7A8[9]<E=C?^DD^]fEjZlZmA|its 1_V]iY|married ']L_|me ,AF[|money 2C9^=__]|more ,[.[;abZ|my ,_-]E[Q^RYVWX[|nine 4hQEY[d[|no ![2[4Z7YCCGZ]]jD|nothing ,Z|on ,Z9Z_X|one #].>4Y>[CZDeSBWDYHeXkfn[|our ;EEa|out EGF]e^k[|rejected <]|round )_;]N]|slower 9X|so #[|some .^5XSZ|something )Y4CDZFCGYN_|stuck 9]_]|that 4D;[>EbYgZ|the ,F.B/Z1[4[7^9[=DAXDWNDQGSDTXYXZZ^CbCgCiZjXmY|their #ZgZjC|them "[nX|there #Z&Y,]|this )Y4a7D:G;d>]FAMD]Be[mA|three 2[<]|through )a,[;Z<ZN]|to 0[2[4_5X7^E[FdZX]^m]|turned <^|until 2^7]CX|up ?CN[fE|us #f.[5ZHFI[MEY[|wet &D|what ZZl[|worse 4a|you "g5bD]G^HbYAZY]@^_gC|your %c'Y9B?[JaM[N]UWXY]YgZ
gotten|;BnY
governance|"]#Y-d/B1BH^I_QbRaV[^]|and ,Z
government|!D7CICb^fYnc|'s DXhZ|does nX|has fYnb
governor|n_
governors|=_dZl_
gown|3]:B?E
gp|"[.D@]CDXYd[g[jEk]|appointments "],aDCQZn^
gps|)Xe[
grab|"](@)A*C+X6F:[D@J@N@OAQCTD_[gDjBk=nF|a 7E]Z^BmZ|it +]7[^Y|some 8Z|your 3]:[|yours !C(E7[G@
grabbers|]_
grabs|DD
grace|:b?_@Z
grade|!B,[-V:];]=E?ZD?G@T[b^kBmD|<number> ;bDAS[fC|and 'Y
graded|4]D]Y]kZ
graders|#B?Z@ZQ^e[gYn^|at gDn^|from @ZgY
grades|,CFbg_
grading|)]Na
grads|0[
graduate|&Z,Y0B?_J^UCZXbDn^|scheme 0EUEn[
graduated|&^,a1EECKZfFnb
graduates|"B)Y/]E[IWT[a_bDk_lZ|are 8Y
graduating|>Z?d@_fbg_kYn]
graft|1bVX
grain|1[8Z:CV]^ZaEjDn>
gram|=DD[XY
grammar|3D8Z:CT[][
grams|,YCD[[f]jH
gran|#=+A,_0[?Z@[DBPEQ_UZfZjBk^nD|'s ,Z|for +BPF
grand|+a1Z2a5[EcW^Zcb_l^nD
grandad|,_9_<[@eW[_]dEg]jC|'s @^g^nZ
grandchild|DE
grandchildren|+],YKZP_QEfY
granddaughter|&Z?]
grandfather|#Z,BnZ|'s ?]nZ
grandkids|>Z
grandma|*^O[
grandmother|&Y,b@ZK_hYlYn^|'s &V,DKbQB
grandmothers|,]
grandparents|/Z5b8ZBZZa^_aEi[
grandson|,Y>ZgY
granny|2bW_
granola|N]
grant|#B2b3C5a=CD]EZK[Q[SEW_Y^Z]fCk[lZnd|from &[ICK]|news 4ZEalb|to ;Z|we VZ
granted|1fAaEeVchala
grants|"]&A,Z7EA^CcEDQ]]]eCh_j^k]nW|for nY|to &DKE
grapes|3]XZ
graph|&Z0]4B?XI]UZ
graphic|&]E[KWQYjYl[
graphs|DZ
grass|,;.C1Y4D<_C@DZQBTCdBeAjEn@
grassroots|<a?]
grateful|%V&_+X,Y0Z1B6Y:B;D<aAZBBEYJZKZVCYZaAc_iCjY|and ;^b[|does <dE[RZbZl_|for %],Z-X0X6[:V;A?DJ[NYb?f?nF|to %D&e+a,V-@1D:B;D?[A]EAJCKdP]Q]T[]BfZgZ|we %Y
gratitude|,B:d?EB^ECFYQCRD^Fi]nC|and FZc[|to 1CB^i^
grave|EC|of EC
gravel|,FQCf]k@
gravy|&C([>ZCYMcQ]fXlX
grease|D[
greasy|#BDakc
great|#C&Z(?)_+C,Y0W1^2F6Y7D8@9B:a;b<B>A@FB@CAD@EcH[ICKVQYU]V_YEZ_^Ha[b_dEeAfFgAi=j@la|and ;Z|crowd bG|day fX|deal ;]|discussion -^R]|grandfather @E|grandmother ,Z|leaders :>a>nZ|many &D4EYH|meeting REVZ|night ,D?CfF|ones :^F^M[|people :C|pleasure 1bV]nE|sadness KI|state :YBFaX|taste FBn]|to #E&D,_:b?DEZIBKBQ[|turnout 0]1]Q[U^|weekend E]XZl[
greatest|)[+Z-E;CJ^nC|asset %C-D^C
greatness|7]8_N]]]^ba]
green|!A#Y%C&@(F)B+?,B.D/C0B2C3Z5E7>8C9_;?<]=?>D@ZAWBGC]GCJBKHPCQCUE^E_cbCd@g]iZkEn@|<name> QCeY|<number> #_DBK[Q_nE|and @ag^ia|bin 3aX^|bins 3EQZi^|coat @CQ?|for <^D]|in QE|ink &]|is "Y9ZDbTYja|on 3^|one &DH_KBQYaY|room ,D<]QZ|sticker QE|stripe D[jZkZ
greener|:FhCkD|than kE|tomorrow :F^[
greenest|!h<]G[
greenhouse|5ZkE
greens|(EMB
greet|5Z
greetings|BhicnX
grew|'^,d0[3]@WLZQ_XY_ZgWn_|up '^,_@[LZQ[g[n_
grey|"@#_%X&E,D.]1E4D7W8D:E<D=D>E@CBEC=D@ECHAJaKBMCNBQEaDbCd@gGjBmDn[|<name> #ZQE|glove ,C|on #^7]I]|rabbit ,[DZ|scarf "F,_|tabby QC
greyhound|QZ
grid|-Z4B8?:]RYV]jC
grief|%[,E:[>ZNbSZa[
grieves|%A|with %A
grill|"Y+^H[P^nX
grim|,a>^@YQae^gZ
grin|'Z
grind|9Z;]DkQ]Vbk_
grinder|&[K]SCdX
grinding|@]g[kE
grip|+]
grips|+];]?ZP]bY
grit|(Z8B:b;^C?D]^Daab[jBk]|bins C?DZKZbY
gritted|&[,B
gritter|(^,D0YC^I_M]
gritting|BZi]
groan|Fa
grocery|AZDGM[
groom|![.Y/^@[QUT]gZnB|'s ,DgZ
groomer|3[7[
grooming|)],[Z[i^
gross|,Z
ground|!A#C&G)D,E.B1X2_5E7C<Z=]D[G]QYSBUCWYYZ^Y_Ab[fWi^k[mC|'s C[|and n[|floor &G,DDCQDSCj_|in ,_4b>[j]nZ|on 1a|staff &[@]KYg[|up &D8]A]
groundbreaking|1W;cX[b[
grounded|,CCYQE
grounds|#[@[CiIYQAgZjfn_
group|%C&c'^*c,Z.Y/D1G5X7D9Z:?<CADBBD@EdIXJCKaL[M>O^Q_ScXCZ]_ZbEcAdVeYlamBnA|'s 0Z|<name> .[Sd|<number> #Z,]CCnE|and #[*]AYOZ|asked &],D|at &^E^K_jD|chat )Y*F4X|for CD|has #]&]IYK^|in "Z|is "[CYjZkA|meets C]j^|of ?ZF^|on *a-[|photo .Z>Z@]EXgYl[|starts kX|to 1Z5_E^Z[|was &D;Y|which E[lY|who ,]?]KXQZ|with ZY
groups|#B,B1E3Z4G7DC[U]X[gGjbnB|and 3Z|of )[]Z
grout|nB
grow|(a-Y/a3^5c8D:]DZJDT_VDX_Z_aZlD|the 5fZc|up 3^:ZXZ
grower|&[,[@]CBQZ
growers|&A9]:_?YA^DXJ_Q@TBWE_]a_e^f[h]
growing|"E%A,=0c1^2Y5_7V:A;a<]AYEXJ>N=QAUaWYZZhal[n?|<emoji> 1]
grown|#A&^,X-D/C0[3d4A5C7B9]<_>_?DAYGAQYRAU^X]Y@]Db]e_fC|<number> 0Z;Z<DAZU]b[|adults 3c|by &ZCE|men ,^3Z>^|up 7D>[C]]Ee_|ups CB
grows|%c&c8>FDJ]KaW^|on FD
growth|!C%F)C,B-[0Y1Z5E7C:Y;AACEBG?MZNERcVY[B]@b?c[k[|and mE|in 0X|to 3[XZb^
grubs|[]
grudge|<ZnY
grumble|#[7]IY
grumbles|.]e[
grumpy|&Z,bQ[[]
gt|^^
guarantee|)B7Z][^]
guaranteed|!a)B+C8bG[NCX[^cb[
guard|&[,<4Z:[D[QAYVa[eG|<name> f]
guarded|@EgE
guards|.[?[DXQDnA
guess|#C(c*V.A0X1D2]3C4^5_7?8C9D:A;_?C@CA]EEFeHVI=KFLUMZO]QYWWXCYXZ[^C_BaEb]f?hWiCkGmdnA|and D[FF|below *cO_|how (bFE|is ,^4aY]jY|the (b*VM[Obn[|what "['Y(X)[-Y4D5f9E;DF^M]QCTYZ^_Bm^nB|where "EFZHE|which ,Z0a;ZFbHYQYm^|who (@;W<bA[FeHVM>Q]VYh]lam[|you ,E
guessed|,D4]
guesses|(i,]4bF[HCM^QZY^aDe]m_|below (Zm]
guessing|#E)^>ZN_jW
guesswork|&Z:Z
guest|"Y&_*Y-]3E4B5_6[;=>B?]ACDAF]JENCOSRZSEVBYCZ]a]b>hAm[nC|for &];C@[ECQXjZ|is "[8[|list *aO^|on E[|to 5_Z^
guestbook|#fIZ
guests|#]&E+],@-D.^/]2B4]:a;_>B?BBaCBE^FCGZI_M@N]O^VYWAX^Yb^]_^bbi_nE|<number> IZf^|and +^E]|are )^Bai^|come #FIE|who ?DfF|with D[
guidance|,Y?Yc_fWnZ
guide|!@*e,B-C1]2_4E5Y6D:B=]>Z?XABCAEBFCGGJCL^MCObP[QHU]WX[Ad[f^jBkEmY|below (DMF|dog >^]Z|for (Z|is 2aDYKZW]kZ|to "]'_)C8ENDQ^]?^DmB
guided|"[)bC[N[
guidelines|EZ
guides|D[
guild|;[<]Q[bWc]
guilt|.Z5fDCN^Zf
guilty|"B(X5Z7cZ_]^m]
guitar|,Y
gull|,a.]:@aF|is :@aF
gulls|"DG[
gully|>[CcDZjY
gum|]ZnB
gums|]^
gun|1^Vah[l[|owners 1YEZVYhZ
gurgles|,_]Z
gusting|CWD_YZj_kZ|<number> CWD_YZj_kZ
gusts|,]CaD^j[kbnE|of ,_
gut|)[+X7b
guts|(],_:]][a^
gutted|"^)[>cN^|for )]>dN^
gutter|,Z>Y?]BYfYh[j[
gutters|!?)aA^NYc[gZh_|and 2Z|free !?
guy|"[&D;D<XCCD[b@|in DE|who #[IY
guys|%_(E+D3EBeFBJ_X[^>a@cXhDiemC|<emoji> %F|are %_:BB_JY^AaDiZ
gw|E]KD
gwen|#[?a@ZFaIYfag]
gym|%^'Z)A5[7D:B>YC@JVKCRXX]ZZ]Z^aaDbZdDi]|and %],EJY
gymnasts|;D|brought ;D
gyms|%c5YDCZ]
h|&[(],D2D4F;BDBGDHDIEJZV@_[b@d[jBlA|<name> -DCZE_QHnD|<number> JYY@|e &F-Z|plus HFj]|r #[&YKYX[bBeYn^
habit|;[Fcb^mb
habits|FcNXm]
hack|4Z9Y]DmZ
hackathon|nV
hacked|/b:]Taa[
hackers|"Z7b
hacks|*[6YO^[[mZ
had|!E"@%;)B*=+?-B.@/;0A1E2A3D4b5A6C8=:D;B=C>^AECAD@E@FDHBLXO@SBTEWHY[aHfYgGhCjBlCnD|<name> &E,]2[|<number> #]&B,>5[9[<A?F@ZCCIaK<QASAUAYCZYabd?kCnb|<somebody> @DQZ[Y|a !Z"D)^,_/A0F1C4A7D8B9@;B<Y=D>A?H@DA_C_GWIEJZKFMDODPFQZT@V?XBYEZ^[C]C_AeDfBh_kD|all +E,]4D=ZPF|already ,D4B7A|an -X2^;Z>AB[DDF[IXL]e?k[m]|and ;]<[|asked &X,^>D|at 8^^]|been &?,B0E;E<B?WNZQCUBbBc@e^f[g@jK|better 3]7ZXZ|built #E|by :]<_|come #E4@?[IAQD|eleven #[>^DXI]_HkV|enough ([.gB[Sb|ever #a&[;_K]|four kY|fourteen Lc|given ?[|gone #X,_4W>C?EI[QW|got S_|in ;X@Fb[|it 4D7Y<[>aQH_ZfFjAnE|its 1]?[C]DYVXf[n_|last e[|made #XBai]|my F[|never DBI]Q]eajY|nine j]|no &Y4X=]F]Y[bEd]eHjFm]|not #^,=4e;D<C>>?[FDK?QAYedWe@f_k@|nothing .C?[KYfZ|on ,YQWk_|one #F,A.C<CM[QYb[|only ,]YZ|other ,]|our ;EHYQC|said 4_C[|so W[|taken jF|the #d,?0E3X4^7D;Z<b>C?F@XAEB]CAGCQ?UBXa]CbBiZjAn@|their 3Z@WEadAgYjB|theirs 7^]]|them &[|this 7c@[UZ]Xkd|three +Z4aK?QEeEgZ|to "Z,d0]1^4[7W;[<S>^?FC_EXP]Q_TZUaV[WXY]^[_^a>b[fAgFj]|told #A&[4@9Y>FD_gE|turned D[|two #B,?0]:[>ZA]K[e]g]hY|waited ,]|walked ?[|written #Z|your XY
haddock|(YDaM[jEk]nD
haggle|5h7]Zb][
hail|C[DDK[gEhajDkY
hailstorm|5ZZZ
hair|!]%[)Z,a3Y4A7A;D>W@ACDF_HDN^Q]S]TA]EaWbBhY|back JY
haircut|?_DZ
haircuts|!^G]
hairdresser|-]5]7[R]ZZ]Z
halden|,D1X|<name> ,D1X
half|#D%A(D+C-A/c0W8@9_:A;=<>=a>^C^F@J?MITeUWVDXDYZ[Y^@aAbAcBd]e[j]k]mFnG|'s 7^|a &B,a/A0]2_4[:[?]ADBWDDKBN[U^i]jFnC|an &D)E,Y.b>_CDKGQZSe|and .[>B|are /in[|as /X2]D[ga|day =ae[|days QD|dozen e]|eaten CZ|eight 7bgZ|empty 2ZC][YjY|five F[|four ,]D_kX|hour &E)],:>[CDQ>eYfBg@jFkCnB|if QV[[|in /D|is ,E2YCBjF|of "C#Z&Y+c._/X2Y<F=_?CBBCZK_d^f[gXk]lA|off 4[=Bk]|on @[|one ,@CXDE|our #dIZe[|past #D,@7D?ZjAkY|price #[)Z*X+A.E>^D@K^T]We]^eUk>m_|seven .F/EKBhY|six D[Y]|staff nZ|term "Z#@,?/A5[8_BZI@KZMBTBYb^^_EaFdAeCiVn?|the #Y&_,c/a0]3[7C:B;B=aD@EDIaKbQgT^UYWD]AdagZkDmD|this &Y?B|time "[(Z9ZCDPXQC_YjC|two .D|up D]EZ[[|was #FIA|what n^
halfway|%C<Z>cD^IDJEYZe^nY|there na
hall|"A#@&A)A*E+E-?.A/H0C1F2X3B4C5A7@8B:B;>=E@?ACC[GEHBN=ODRBTDUDVIXCZF]@^E_HbBj[nC|'s ,]C_QY|<name> C]]YnY|<number> ,CCBE_U^lX|and #D1_SD|as 4Z|boiler n]|for 6[QD[Z|from _Cg[|has ,C|in l[|is )Y,B/C>X?ZC=F^TCj=mb|no .]DCS]|on CZI^QWeD|same ,^Q]|this HY|to QC|tonight CXj^|was bF|will #Z|with &],cQX
hallbrook|1_AaV_ha|<name> 1_AaV_ha
halls|#Z,]7Y8[;?>abAe_kB|in ;@bC
hallway|,]/Z7]][aGmYnW
halve|4aY]
halved|#[:[;YF]S[
halves|,^4D=^nA
ham|#Y,Aj[
hammer|,D2[:D?dQHf]
hamper|(>*g,[7C;A=C?EH]MBObbA|draw *^?FOY|worth *ZX[
hampers|!Z7Y8[GX]X
hamster|,_@_DCKBQ[g_
hand|!Y"H&C(A+C,D-:/E0A1Y2A3B8]9[:=<C?[@DBAC?E=FZGXLDQCRFSFXAYG^YbBcCf[iDjAlDmJ|'s DZkZ|<emoji> "[|<name> <]D^|and 4Y;[>B?ZDBK]QCeE|cream !XG]h]|dyed 7^8[][i[|for D[nX|if ,_Q^j]|in #C-A4C8DA[IA^EgAn@|it #Z*Z@]g[|like "C,XHDQYn_|on A[h[|over &a'_,[IEK[Q^W]|picked 8^F[]H|rail ,^|so 4Y?Y|the 1a8]=bV^|them 5[6ZZ]|up .f>]|wash j[kYn_|what ;Z|with "D)Y,B>YHCkE|you ![GYYC
handbag|/[TY
handcrafted|:]GVa]
handed|,[7E<@?_DA]CdCfbg[h[jHkAnH|a ?Z|in KAO]SY|it &cK_|out Y[|over >]IBKEeZ|to QY
handful|,C-C7c;[F[]^bXjBnE|of ,C7_F[]YbYnE
handheld|CZ
handing|*],Z7a;XDDO[nE
handle|*_3]4a5Y9_>A?BEEKCMZOcQ[[__[fFkWlF|and ,]O_|shapes (E
handled|-a;dCZIaR]n_
handler|nC
handlers|<b
handles|#]'Z)a9CI[LYN[Q?
handling|"[-[2_4E;]C@K[QCRZg^
handmade|:[a]n]|in n]
handover|#],?1YE[Y]jDkGnD
handrail|D^
hands|!F%B&Y'[(X+^,Z-@.E2^3_4Z8]9^:a>]A_BWCBGEIXKWMZP_QYRCSDX^^a__a[bCfDg^kBmA|and 2_DXWXX[|are )[,[>F|down +cPb|off X_aYj[nY|on !['b|still >]e]|the 2X8[EZ^[b]|up "Z(a4^9[BcM]i^
handshake|4Z
handsome|1[
handwriting|,e?[I@QZW_f_gUkZnF
handwritten|?]CYQY
handy|+]5XQ[
hang|5Y7aC[FDXa]]^Xjc|about )[,F5_7a]^|around 7e8[G^]]^[|it ,XDC|on Xb|up 3Y7ADbk^
hanging|)[/[5Z7X9A<[?CDWEDQBTYZZ|baskets 7Z?E]Y|fruit 5[Z[|up )]<]
hangs|&C,C._0]<[=]@BC[S[VY_BjZnC|in 0^<[=]VZ_C
happen|%a&@/C4X8Z:^>BDCGZXBY]]EaZhUkBnD|and #YjD|at /FTG|by 8b:a]BaZ|to %a)Y>GJ[ME^DjYnB
happened|"D#@&C(B,=.C0[2B3B4]>^?@B_FaI>NCQAcYfBgCkAmcn]|and 0[<^IAS^|at %[|in F_m^|last 7Z]X|next FccZm^|on #ZQ[|to 9E>[@EDYFAmDn]
happening|#E&BKCQ]R_ZYcYn^|now #E&GC[QZRYcZ
happens|"D&A(A,Z/D2E3B4C8V9B;F=D>Y?Y@DC@D@GAJ_MAQXRGSGbDf]hciBkEmI|if 9A|to #Y%Z>^SDYY|when :^;[?aT]nZ|without &C)Z
happier|)]+_/_8B:D<aA]P^T]aGcXmDn]|than A^Q[nZ
happiest|+d;fPabbnF
happily|"_2Z8Z:[;d^[a[
happiness|8[:^N^^[
happy|#^%V&?'C(B)Z+C,^.Y/a0[1B4]8A;]<_>@DAEAFAHCJZK?MISWT^W^^C_Eb^cZdMe@hJiZjCkXlA|<hashtag> -D1G:[B[J@MBRCZC_DaZibn@|<name> &@,Z1[A[HDJaKBNbRE]C^AaXh]kb|<number> ,W@gQ]gcnf|about &^K]|and BC|anniversary B]|birthday %^@CJ^NDgCka|client ;^V[b^|customer )];aTB]]bY|customers /[6Y8]T][^^_|for #[7Y<^|retirement N]f[|tenth KD|to #W%F,A-E._4_=]DHSW|with 4[IF
harbour|,C.[9cBEDAEAHEKEQDU[VEXD__aZeZgGiCkAl@nA|<name> 8^@[|channel XF|on HF|will BF
hard|!D%Y&B(D+E,C-C1]2>8C9@<Z=B?BAABDD[HCIEJ]MDP@SWUCV_WA[DaXfAgYhDi=lBnC|about S^d^|and 5[:[ha|as ,D8ZDC|at ,[-X|feelings )[.aDESc|for >CeW|hats V^dZ|it <Z>De@|night ,CQA|one >ZQH|part ,[/Z|play HZ|questions #Y,EK]|sell 'Z|talks 9F_E|to %Z1Z4b;B<C>EF[QXY]aAbBeBfD|watch ,b|way 3[7b|we D]gY|week >F|work #[&D)D:];a<ZJ]KBQWb^gY
harder|%Z&E)Z8B:b;[>aAZDWGFI^KCQ?VZ[be^gBn@|than %]&F,BJY[]
hardest|#X,B.Z7E:Z;F<^>XDDWbc_|part #[nY
hardly|&C,B0X;cDaFaIFSDgDm^|any CZDC|anyone ;cjZ
hardship|=V>YD[NAQYY[eajYk_|fund NCY^e]j[k[|pot DY
hardware|D^k[n]|shop @YD_
hare|,BQA
harm|,D?GD[QBY^fYj[
harmful|_E
harmless|>^CaYZj_
harmony|8_>[SZ
harness|-^DbQER_d^
harnesses|-A
harnessing|8acZ
harp|fZ
harps|_D|for _D
harrow|8Z:Z<]A[^Z|<name> 8Z:Z<]A[^Z
harrowgate|C[YDj]
harvest|"X,C5]8A=[@CDEG@IDK]PYRaZYdal]|supper Q@l[
harvested|-ZCA
has|!="<&C'<,c.B5>6<8@:A<[?EC^DBEWFFGAH@JALBNFQ_ZH_ZcWeFj]kClZ|<name> 1]PYV[|<number> &E)[,Z0[7CD]EcKBN^QHU^i[l_|<somebody> ?ZfW|a #^%Y)a+C,?-B.D/H0E1F2E4_5E<F=A>XA_BEC_DFF^IYKXN^OaPBSDUAVEaCf@h_lEm[|about ,Z|achieved <_AWcZ|adopted 1cV^|agreed #X=]?]DaEY|already &B,a4Y7C<Y=[F_]VmZ|also 0Z1_E]la|always 8ZAY|an K]n[|anyone IFQZkF|approved lX|arrived 1e<]DBE_IEV^]DhXkCnC|asked #;,^9d>S?B@BI=f=jAn@|beds KF|been !E(C)C*T,^-X.D0B2E7X9G:Z<E=L?C@AAFBXCBDCF>HBJFKCM^NDY_ZB]]dYeDfBgBhDjEmD|begun F^mZ|bought ,^Q[|broken ,CC_Q[|brought 1]9]V]|changed +]3Z<ZC^PZX[bWj[kC|chosen 2Z3Y;XWZXY|climbed 0^U]|closed -]1];]A]EXh[|come #C,D;Y>B?YDGQC|completed 1[AFJ^KAV]fZhCnB|concluded -[|confirmed eXfY|counted 0]|decided ,]CB|died &^2D4]@]D[FZ_ZeAfCn]|done #F4X@aEEF]IEKDe[g[nD|drawn ,F|eaten "[<YDVQZYZ|eleven 2[WZ[]|ever &]0d2[<aA[FZUeVWW]g[ka|everything !Z8c]A^^|failed ,A4BC_nY|fallen CD|filled KB|filmed "AHE|finally 1X;^F]V]^^m[|finished &ZIU|five 3cEa|flown 7C|flu &CKEQZn[|forgotten )Y|forty #[l[|found ,C@EQD|four ,@QA|gaps kZ|given *Z,Y<W?^@^CCD^O_|gone ,_1W2b7C>[C]RESAWYX]YYj^|got "]7a;Zk[|grown <aA_Z[|guarded @EgE|had !]#B&A+D4A;D<[?D@[A_C?KCQaWBYBd]fAjD|handed @DgC|happened DYQXn_|held <]E]|helped /^T[|it #_&B)Z1E8]9D:Z=[@YECI^KBSW^Y_AfZg_|its #X%^J^KaX]|joined 1ZV]|just "c4^C]H_ICKXOASAY^bB|kept ?_C^|landed !_-Z5ZB]GaRZTC]D^_i^mE|learned ,[Q[|left DZ|lent &VDZ|looked DE|lost ,Z0F2X<E>DjZ|made &^)[,_1@7Y<YECK^Q^VF|meant DE|met BYiY|missed /^T^|more ;]<blZ|moved #]AYC_DFeBhYjanD|named ,_@ZKCQ][ZjC|never %Y(^,A-^1Z7Y8^:C;AJYOXQXRW]Zb=eXhGnB|new #[|nine 1DDXECVElB|no #J(Y:g;A>^_ZabbAgKn_|not #C&?+Y0]3]7g;C<V>Z@YDbEVMTQDUaX]]f^FeWgXhJk]m]n[|nothing .[3[|noticed 2Z|now #E&C,CC?DDQ[R]j?nZ|obtained 1[|offered >aQVe]|officially 8Y;^b^|once ;Z|one #]*c+Y,D7Z=ZICKDO^QEd[nD|only 7Z]Y|opened ,^1DEEQX|our +_|paid =]|passed ,C?ZC[E]KAQ_f]g[lY|print "F|promised 2Y=ZE]d_|published &ZlBnC|put &c,^4YDAK^|raised ?]AZDYh_n[|reached -^0ZEal]|read #],E|recalled 4E|received &Z;EECKZbDnZ|reopened C_K[Q[jZ|resolved -ZR[|returned E@|room &[7[C^|run &g,]?YDEK_d^f]|rung ?_|said #B&D4a@ZDYICKAS]Yb|sat ?^E]|seen #G2^?ZWZj[|set ,^e^nX|signed (Z7]=[AEhEnE|since #Z,AI[kBnY|slept 2YHX|slipped DZk_|smashed 0bUcXZ|some &Y7Z|something 8AA[F_h[mZ|spent ,W/_9[T^m[|spoken ,[BZ|started ,ZBY|stopped #b>ZAEC]F[QAf]|taken CDVYhX|the #]&G(E+Y,F-Z/A0A1E2A3C4_7D8D9];@<B?C@DD[ECFYICQ@R[SEUE_XbAe[fCgAjakZlCnB|three ,F7Y?DQESZ|till QDkX|to #c&E(b)Y,A.[2Y3W:D>EDcFCI^M[QDS]W[XBfAhXk_nC|today 1=EaVBf@l]nY|told ([CZ|tried .[|two #G)Y4D<ECCKAQAYEjC|until 7[CB|us ;[|voted CBQEbY|waited <Y|what 2ZDCnC|won ;[EFb[|worked 3[;E<^>EQ]|written "^,Y;[CBK[kB|your #[%^'E?[@ZOEg]
hashtag|0_3iDBU]X]|and DD
hassle|!^8]]C^[
hat|*a,c.B9X:B<XD@MZO^U]aAnD|and *^O]e]|for &],b9[|on 1[V[jD
hatch|4Z=CC^DCKDSAg_ibk@nC|from DF
hatchback|![7Dn_
hatchbacks|=[CCjF
hate|"Z(B.a4B7Y:W<Z>]?_D?F_K]NYS[YD[Z_BeUlcm^|for 7cTS]a|it ,B.i7DGYHXNYSeU[eXkD|this ,bF[O[QY]GnE|to 7Y;^][b[|you .D
hated|#XDCW_YCkC|it #[DE|the N[
haters|0[;[Bfa@bac]ib
hates|,Z5D;V@_AZg[
hats|,_-Z;e?^@BG^I]Q]R[^@badZf_k]n@|and 2YkZ|for ,^2A|off ?]f[
haul|f^
haulage|;Yb[
hauling|DD
have|!D#Y&D'E(?)W,Z-E.H/_1B2B4C7]8;9Y:@;X=D?H@YCZDEEYFXGDMEQ[TXVEWFXY]_^BaAbZc[dFeXgYhXjXl[m[|<name> !d&^,>;BEBFnG^QCkAmmn]|<number> !E)E2f4C<B=d>CE[HCJCNCSWTYWeY@Z]_WbBk[mAn[|<somebody> S]|a "A#C(B+@/F1[2_3>5]7W8C9[:e;A<Z>Y?C@CD:F[GFMBP@Q]RFVYZZ]@a[bAe]iWkBnD|about =ZC[D]|added #[,CIcSZe[fEkS|adopted RY|agreed #^<YjZkC|all "@)Z,^4C7b;]<F>cEZF^GBIDNWX]^Af[jDmZn_|already )E/^2c4B5D7^>a@AEEFDGFH?I^QTR@T_WabDf^m?nD|also #W,<-D4D|always 8Z:Z<dA]E[[Y^Yha|an #c+[7AC[D^I]Q_]Be]jGk^nY|and ;[F[kE|another kB|answered #b|any "],_@ZDEkF|apologised 4[?[|argued ,Y9[|arrived ,ZTZ|asked #@%C&?,D4X=FFEJ@SCWBY^dDhFmA|baked AY|become E[|been "A#B*B+Y,W1^2H4F5X6D7X9?=B>[A]CFDYE_ICKFNVQBUCWFZM][dBh^k@|begun 7Z|believed #AIE|booked 4]=Y|borrowed ,[Q]S[|both DCMa|bought #[,a.Z<_=ZEbl^|brought ,W<Y|built %]<B|called <b|cancelled gY|changed 4[;aFCK_M_e[g^j[kEnD|checked #^*]3YDYIYO^YYf[kZ|claimed V[|closed 1b;DC?XXkC|coached ,C|come #E)^,?4[8Z<c>[@]IBQ<YZe_fCnC|completed A[EehZld|corrected #^I[fZ|counted #^,YIX|covered &D|created "]8[]E^Z|cried ,A5^NZ|cut ,[1Y7ZCEECV[hW|decided )F>ZC_FYKDj]|done !a+X/D0^4Y:Z;@<e>Y?ACAT?c^jDnB|double 4^Y^|doubled ,aQZjZ|doubts >D|dropped 4ZCD|each &B|earned !E)_7C:[B[FCJZN^]Ca[i]mHnD|eaten D?|emailed .[B_|enough ,_CZD]kX|escalated -_CZRZ|even %^<]|ever !e(d)Y,Z5_7Y9Z<_>B?@DDE_GXMgOEQYSCWDXb][cah[k@|every >be]|experienced -ZCE|extended BcG[][^[i[|failed ,[gD|finished &Z.[0_|five 3^4[XZ|fixed #d4c<cD]I_Y[c]|followed *ZOY|for %Z|forgotten +]|found #D%Z&B+a,?2D5_7Z?Z@[DZP[Z^j[|four 2Y4_@]dBg]|framed #],_<aU]|given &[,[4_7_>^CEK_Q]|gone &_.E0_1Y3E5Z7=;b>C?^CCIQK@P]RC]Ab[e>fWjE|good >[nD|got ![#A)c+A,>-E.[0E1D2Y4C5a6[7b9E;>>??[@ZADBZDYEYG_JYN]PAQ>SYUAYBZ]]^^Y_FeEh@jE|grown 4C9_;[<Yb[|had #Z%E(])D.Z/G1B2[3F4A7c9Y;^=B>CB_C]D_FBI]NBOCQXRBX@YBZ][^]^aFeFi]j[k_m@n@|happened S]kD|heard 4Y7D;]@EI]RYY^bYjCn^|held ,ZY[jZ|helped &[)];_HY_E|hidden %[|hired #[,YDCKDWZYZ|in "]/^T_|interviewed A]h]|introduced #]|is 2Z3a;ab[|it "^&E0B5a6]:_;[<D=]F]K^L_TDm_nd|joined *^-YA^EAOaRZhX|just "^&_,D0^4[5Y7]<?>]ABB_CDE^JEUXf@iZjC|kept #[,X2_<XCDI[_E|kids g[|known ,b4BgXnZ|landed /[7E^CkC|laughed ,D<ZE[l]|launched <Z|learned %[,]<CM^QYnZ|left QZY_|lent ,E|let &[+[,]7fD]|liked *Y,bOZ|listened %cJ^ia|looked #c.YIZ|lost )[,]4X5[?Y@_ZZ_Xe[fZg^nC|loved QF|made +F4[;CFDYZbCf[|managed 4Z?ZD]fY|marked #AIA|measured 4]9]|mended #GID|met ,]4B>[|missed %Z,Z4_@]J[jZ|money ,CKZfYn[|more -X?dEZd[|moved #X.A/C4A7C;G?ECcD[FXSBTDeYh[j^kB|named <D?c|names 3F|never "]&D,E/[8_:C<[>]DBFfHcIBKDSB^aa@cajEmd|nine ,[|no "C#C&]+D,].A2[9_:E<A=^?^CYFXIFY@_UaAd_gB|not "b#@%a&C)]+_7a8]>_?X@BBYCFDGFHHeJWLDP^XaYZ]a_AbZdAf?gF|nothing 1^3bD[IYV[X^|noticed ,_2X4B7a>EA]DZ]_gCiY|now "d&]/Z0_4?;[<B=]>CC?UYbYj?|offered .E|on FZ|one #b0Z2Z;A>=FZH@NESCTZ]Baae@gZjXkZna|only &W2[3[?[|opened #@.]7_>]YB|our @YAD|owed ,]|paid #A,D/Y4Z7a=]?_CC]adWnE|painted <]c]|partnered 1]8D;CE]PZVW|passed #]?Bf[|people ;_SD|phoned QD|placed 4Z|places DZ|planned ,]._|played ,B9]|plenty #^|poured +b<^P_|printed #aIZf[ga|promised .Y4DYE|published Y[]ZaZnc|put "]+D,]0Y4G;C=F>[?BADD=GCH_KCbEdFfFhAiAj^k?|questions ,b.W|raised #_DFYBnY|re 4D|reached A[FahYmZ|read ,C.B3[7C8];a<Z?AMBaCbagCkC|received <Z?^f]|refreshed UY|refunded 4E=cdb|reimagined 8bA]|removed #Y|reopened "_H[|reported #@,CWZk[|rewritten #]|rolled +Z|room !]|run #];D?bf_|rung )b,B9DCDNZQF_CjBkC|said #C,B3b7B;@@DCDDYQDSZW_XXdceEfGg?kZ|sat #E&Z1Z5[IDK[YFk[|saved .[>E|scrolled 7Z[[|secured fD|seen %C&_'F+F,Z2B9Z;X>Y@bB[DZH@K[NB^AbZfCgcj@mZ|sent 4C?[DDIAKYfEkD|set jFkF|seven 4Z5Z|shared *eOc|shouted F[jX|shown mY|shut CEgY|signed -^1Z7]<cA_E^R^Z_h_|since #W4^?CdZgZjC|six ,[C_K^gXj[|slept ,C;_|slots &Z)]|so <Z|sold 0]2_I^W^|some "C,A.BD]HAQFka|someone QGkD|something a[|space DF|spent %^,C<EH]|spoken #Y.F/]:];X>[FE^Db_c]|started ,Y/_;[CZD^KZMYQZk[|stayed ,X4Z|still &[D^|stopped +W,D-]4W;F<E>DPYYXeB|student @[|swapped #Z<]C[|taken #e,@-Z/^2D4@7^<BIaKDQEYY|talked ,[|teamed %ZGE|that &['[>@KZ|the "C#E%[&B(Z)D*Z,=3]5E8C9C;S<AA[CCDEEEH@JYNFQDREXXYZ]Y^FcCeEf:gCkCl]mA|their #Z.]jC|them &[,E/_3]?aZY^Yfd|this /[=ZT]|thought ,Y/^4DAYhZ|three 2]<]MEQB|to #Z%C&_(C)_*B+Y,W.Z2f3C4B5C7=9A:F;A<Y=B>]B@DWF_I^JDKXMFOCRZS^WbY@[X]Cb<d=e^gWhFi=jXkYm^nY|today ,@4^CaQCj^|told #;*_+A.[1]4Z9[DDIFJFOaS^Y[_YeK|too ,^@[QZjYkBna|tried "D#D+W4F8[9]_[bEdbnC|trusted 0Z|turned ,AQF|two #A&X+Y,Z.^4C9]<CC]D^ICYEd]|typed #bjC|updated 1Z<CAZE[h^lZ|used #E.]/[7b?_@D][gA|voted QD|waited 4Y<[DB|walked .]KDSZ|wanted #_)Z9D|watched %F.[/ZTa|we 4=9[;]K[kE|what -Z9DFF|won %D'Y<]@cga|worked &W<YCYD]]E|written #]&A,D2D4B9E<D=Z?EBYKCSZe]kZ|you "]#D%F'_,@6_7@9@>]@XCXH^KTLXMBSDYD[_]Cg[|your "_-[.D4h7C8Z>c@@DaEcFBHYQ]R_TYY[]A^ZdDgAh_jFlZ
haven|8]^^
having|"?#C+_,c.Y2F3^7A9B<[@YC[D@FFP]Q[U[VCWCZ@[Ca^gXh]jXkA|<somebody> AZ|a )]@[DEYZj[mY|an B[|been +X,_|me +C|the ,Y3c;]|trouble 9ED^n^|us +dEZP[
hawthorn|,B4c
hay|'Z,a2YDaLYVCk[|fever DXMWk[
hazel|,C__
hazelnut|&[,[>BC]KYeE
hb|f^|<number> f^
head|"^#@)[*Y-D.W/[1]3X4^5]6Y8D>B@DADDYF^KYN_SWVWXZZU^@gBk^lamanE|and &Y,Z._2XKWS[YD|coach ,EnY|for F^mY|lice 4ZC[|of "X,U1_4_ECK^QZVZkEnC|office ,^<XCB|start )[N]|to 3ZFYX[|torch &Z,CQD|up 3YNXXY
headache|:YQ[
headaches|8[:[>EaY
headcount|'[-]EWLZR[|and '[LZ
headed|-Z=_S]V[Ya|to =_b^
header|"aDYjDkbnY
heading|,[@]A]NZRZgVnZ|to A[
headline|&^2Y3B:Z;B?CK_aan^|sponsor ?D
headliner|Fam^
headphones|>aF[WZ
headquarters|1fVcnZ
heads|"X*^1G2Y5a<]CXOXQaRWZ[jYn[|on 5[]Zi]|up 5D<[C]jan]
headset|4[?]QDf[
headteacher|,[
heal|,Z8Z<^[[
healed|QY
healing|:[
health|"@*F,>-?1D2E4a8B;C=BC[EDFZNYR_T]VEYXZB]Ab@cYhCiFjclBmbn_|care I]|centre C]|check !BGBT^mX|is %]:^
healthcare|&_:bABBYaejCnZ
healthy|(Z,ZA[BBM[_[f^jD
heap|,Z
hear|"C#V%X&>([*D+A/Y0C2D5^6B8A9h:A;[<A=@>GBZF]I[JWKGQDUAXW[F^@_ccAeEkFm_|<somebody> ,a|a )Z.]?XQ[|about !]#])E,B2Z3E4B5]GZJGjC|first Fam^|from &A,X-^.]/Z4X?BJYKCQYYY^Ef?|how Z^_]jX|in 4YF^XY|it #^&F(a)E3A7a9C;ZC^X@hX|me ,E/[BZQCiZ|no .YFC|nothing 2]|of ,E|so )^;]|that 3]:Z>>NYeH|the "Y,_:D>b@Ze[|them YZjBn_|this 3b>>@cXY]E^FeD|us 9bDZ_[|what 9a?]B^TD_]bZm]|which 9[F]m^|you #b%f,?4A8C:F;A>BFCIbJeeDhDmH|your 4[9[>c]^e^
heard|"[%_(F,Y-c.@3Z7B8A:E=X>aCCHDJZQ]R]_AaEeWkK|about #Y,DQ^jZ|and %dJc|at 4X>ZC]|back #E3[CEXZ|from ,YY]kD|it 2F>DI@|nothing ,^|of 2[WY|on AY|that =Yf^|the &[,B>ZK]gC|you #a%V,C?[J[
hearing|"A#[*]+[,A-@.[4^;C<D?Z@XBECZD=FAHBJ]RBS[UDYa_FfZg_i?j^m>nY|about *^,^I[O[|aid 4E?ZD_QGjZnC|aids +b/CJYP[QD|from #b%_J]M]|loop 4XDBS]g@jYk^|loss /Z:CdX|on #D.[4]:[?[@XS[a[|tests &BKD|the T]
hearings|QEaYiYk[
hears|%W&^,Z/[3Z7aJ^KW|about ,C
heart|!A"T#C%k([,?-C/C1A3@4B5>6D7b8h:a;Y?>@>B[CADAEXICJjQ<TBUE]V^ca]bRdXfCg@hAj?kAlV|<emoji> )Z;_|and FZ]B^Gb^|attack :DkZ|for (]|into &Z?D|is .]:XBZCDS[^BlZ|of %d&@,B1D:X<AHEJ^KCNAQATD^If[hDn>|that -XR[|to (ZEelc|warming 8]:[^]
heartbeat|%^8c9E:_^_b@|of %_8d^[bB
heartbreak|!]n]
heartbroken|,[<ZA]CDN_QY|and <[|by CD
heartfelt|)[8E?EB_Na^EiY|gratitude B[fCi]|thanks BZ
hearth|EY
hearts|%a&D(f*],Z/D0^8a:f<_=C>aAZBCCBEDJ]MbNXO[RASFTAU[]C^[acc[i@j@k?|<emoji> :]|and %B0_7[<YK_Ua|are >cA]CEeahZn[|go &D,[KE|into 8[;]<ac]
heat|"B+Y/D7C=]>_?YKYQ]TBYC]B_Ad]jAlCnE|and ^Zn]|or "E|pump 2X|to ?^fZ
heated|1Z2[@ZD^MXW]
heater|&B,]4W9Y<[?bBZKAQ_Y[_^gCiZjY|is B[i[|on ?^
heaters|4D;[C]dWja|are 4E|in >YdYeY
heather|1^NZ_[h]|honey h]
heating|!F,c4@7E=DCZGBKBLYMZQaU?VFY@eDf^jWk?n@|'s QEgY|in C]I]j[|is #ChY|on 2YDZMaQ[
heats|"[DZ
heatwave|,Y8[Rc
heaven|!Y+gPc^]
heavier|KFkD
heavy|">,a.C4a5E7Y>a@EYYaZe^kY|heart -XR[|leave .D
heckle|@X
hectares|]A
hedge|&a,a1E4^5E?C@BKZMDQ[W?YZgGnA|goes DAkF
hedgehog|&E,[0XD]jA
hedgehogs|&[K[eD
hedges|,ZD]Q[[[
heel|"@W^eZ
heels|,A
heifer|4C
height|CaIce[fZn]
heights|!E8b<Z]E^aca
held|#B%])[,Y.A0F7B:D;E<[?b@[ACCZDAEDJWS?UEVDXAZC[D]AaBbBe]fdgYh?jZkBlCmY|<number> EE|a ,^4[QZ|at C^D]|back ?[|by %[d_|for DDeY|in C]EY|it <EK]QZ|on CWE@|out n]|the ,[?dDBQ[YCff|up ,BQBnD
helicopter|8Z@CCYYDZ[^ZgCjZk_nB
hell|,D9Z__l[
hellebores|,^
hello|"^'E+A,a-Z0Z2Z3E4@7C;?<C>Z?A@ZACBWCCDGEcHYIYQ^U^W@XDYXZZb>eUf]i[jDkDlcn?|<emoji> "_Z^|<mention> #YnE|<name> 0Z4D?E|from ,g0[AZEaPYQ[UV[Y^YgDjCl]|if >[|to ![(?@]BYDBEaJGMFbCg^i^kAl^
helm|1]V[
helmets|"[
help|!B"E#F%C(X)b,B.[3A4D7C9]:[<X=<>_@DAWBCDbE]FCG?HAJXN^QFSTTXWDYE]G_^bEfHh^jHlW|desk gZ|if >]jE|is #Y,EC]|our nZ|people :Ze^|shape :DECJ]a?jZ|the 2[DDS[WZ|to 0ZDZ|us ,A-]6]8D:Y<_EdHDXX[_^Caalb|with #]&_.YC?TY_BjCk[|you )C+[4D6]7F9DWDX^a[g[jA|yourself CFD]kc
helpdesk|mZnZ
helped|&e)]-B/f0D4B7D8D9B<B?GCDK[TbUAVCW?_AfGj]mDn@|<number> )C/a;[HXkB|me &[,B|over )d/]T[Z^|us K]|you (ZE[k[
helpers|4dCCjB
helpful|+_,Z
helping|%[,@-^.Z?FJXLXR_T^k]|us =[?<fC
helpline|4XDUMCQBeanD|and DU|is A]
helps|'F(_,?.c5^8?:];C=F>AEaOBS]T_ZX^EaYbBg]jXkElZnA|more DA|the OF|to kDnD|us %C:d;Ea^bE|you 5_Z]
hemmed|&FKD|every &FKD
hemp|-^E]RZ
hen|%[4a?cJ[ZZfa
hence|#]2cWbfX|the 2dWc
hens|4CCDLCYE__fEnD
herbarium|#Y,Bf_jG
herd|5e>bZbn[
here|!^"D#C%]&E'[(E*C->/>0]1=4F5=7?8Y9a;Z<Y=F>E?FAZBCCEDBEWFDG]HBIBJZLaMHQERTTCU^WZ[D]C^[cYeHfElZ|'s #c%A'B(E)Z-D1F8>9C:@;A>B?C@BCAD@FiIVL@NXODRCWBYWZ^^@_=dBeCf@hVi^jEkClYmenc|<emoji> 0Y;BA^EcFCND]YlamA|<link> !]"]&Z)b+e,E.Z4D6V>YE]FAN_P^Q@gAjbkY|<name> &a+[,bHCI^KZQ]n^|<number> C]j_nD|<somebody> @[|after 0_U[|all ,X<_cZ|and !^&A'_)C*@+B,Z.B3D9[;_<C@_CADXFDGZNDOAQ[S>W@XDbXfZg[j?nE|are -_7C;CD_F]R^YA]F_]bAgDm_|as #[,^3DQbXD|at 8e:a;_<YAcDFNBWCYY^caXb[h[kBlAnA|before %^4[DCkC|but +_,[<[bDe[|by #E%_4bCZJbYZ|do C]j[|each ?X|every 2Z=DD]QXe]|first ,^C]Q[^YaEkZ|for &](d,B4@8Z@^DcI]_Dj?n@|from ,_.[@WCBfC|goes #A<^K^|has HX|have g]|i ;]b_|if (_.BSCn[|in #C&F4[IEb@|is #b&[+E,[:?;>>AICSZYYbBdC|it '[+bDCP_g[jX|just @D|my "^,Z|no D[kX|now 0[UYjE|on &[4DSYgDkZ|or ,@3^=^>ZW]da|please n^|since "Y&C,^9DD]KAQYbCn[|so +D.DCY|the #B,[4E7XD?IJQZ]XjBkB|they #[,CDY|till )D,D=Yd]|to %^,Z2^3c8?>^DEN_W[X^eZnY|tomorrow )Z,C4_CB|too %[|until C_GWRZk_|we ,?0Y<A>Z|when *X4]dEnC|who 3ZX[|will >cDBe]jE|with #>'Y.X5[eCgCiZnD|without 4D7FBY|you #Z)]L]O[
hereby|-]A]B_C?h[iWjE
heritage|,B1C8^;YGD]]^]_GdalDmCnB|and )[8[aXhG
hero|"b(B)_3_7A:^;]MBN]XY]Da_nB|today MCa[
heroes|%>']-D1C3D7C:b?BAADCEBFDKAMYOERAUDVAX=^>affDhAiWlBmCnD|do b[|of ([8[M]fA|who aZ
heroic|&^
heron|,c._EbKYM]NCQbSXUYiCnA|a "Z|leave "BHD|on CDQ]
hesitation|+[
hexley|A[
hey|%a)Z,C4Z8D:B@YBdFYJ_KDN]QF[Zg[ick^mWn@|<mention> @_QDg^|if %]|the BDiA
hgv|-C@ZnE
hi|"F#^%D)W*U+C,a-D1A2D5F6E7D:C<F>YABB^CEEBFDHDI^VCYEaGbDdEe]hDn[|<mention> ,E>C?[AGCCKCQASCYB_CeCjGn9|<name> #b)Z,B4[>f@bDXIeK[N]Y]^AbBdDebgak_mFnh|all ,ZB@DBIAQaeBn@|from ,a|i J]|it ,[|there NYn^|to k]|vis )YQC]Z
hid|SD|under SF
hidden|%_'Z(^,[/Z8Z<a>DFcM[YZ^]bCiBm^|gem 8X:[^]
hide|8[D]IEK^QWgCk]
hides|D]k^
hiding|"g+E,]9A>_H]IFgYkE|in ([F[
high|![#D,=-X.A2B5c;Z<CFEH@KEODS=U^VBWCXWYGZ^a[bbf]jFkZlZmCn^|<name> 1DVBnX|achieving )Z8Z|and 7Y|chairs #^@Y|school 0Z|street ![+[/_;^>ZEY]]b]kE
higher|0[1^3b8]>EIAQBU]VaX[Y]jF|than 0[UY
highest|!Z+[-_0f;f<]?bD[P[UgV]bbfX|<number> !D|in ;^b^hZnY|level ;abV|standards %[
highlands|0_AZU^hX
highlighting|#[
highlights|+_1^;V|a nX|include U^
highly|&a+^;^K[NC|commended &b;]K[QC|enough +_PZ
highway|D?EZkB
highways|"[#X&Y?Zf[
hike|/a?YT[
hikers|C[j[
hill|#C(b,E<[>B?DD?KLM]S_]__CkB|is kE|was 4>YB
hills|8Y@Z
hinge|,D4Z:[?XDA^YhBkD
hinges|4ZQZnD
hint|"a#@+^>]H[IDgY|it "]:ZHY
hints|)[C[jZn^
hip|#Z&A'^,d4D?[I]KCLZQaT]bAfZg[
hips|,]mY
hire|!_"a&B)^,Y/g4Z6]:X<]=]AZH_MUT_Y[Z_bCcZd^nA|<number> !B|a :YVZZZ|costs /]T^|for :^A[MZ
hired|!a%D2g4a<ADAG[ICKCQ?W^Y[gFhY|asked ,@|for 4_|too 4B
hires|1b
hiring|#E%E&](E)Y-D0A2A4@6D7C:C;C<@?EA@C@DXE@J^MBQZRZTCUFVCWCX@Y@Zb]DfCjDkam]n@|<name> Z[|<number> D]|a )D1D;G<DA?N@VE]EbCdZhAjDnE|manager QE|managers /]5[F[QD|night ,[
hissing|"E&[
historic|1d4]TZV[
history|!B"[%A,?/B0d1_2Y7d:d;a<Y=C@DAYDYGBJEKBMET@WWX_]ba_b_e[gYkbm]n^|and 7[|of 1_;ZEXb[|will 7[;a]XbX
hit|!C&C(f,Z-b._0a3]4a5A8D9F?XA[BDEgFAGAKDMaNDOYS^UaXYY^Z>aDe@hZiEldmGnC|<number> -d0h<BAXUhYBZD]Cn?|a 4[Y^|by #^@ZTYgZn[|snooze :[?[T[|the .^2Y3[KGMCSZVAXY]b
hits|#D([/Y0]5]7^8a<[FDU^][^YhZ|<name> #E8b^^|the h[|zero 7_][
hitting|*Z5a:^DCZ[
hive|.]B[
hives|nE
hiya|)[5[NYZ_nC
hob|<ZDEQ^
hobby|8[
hockey|,D?[@[C@jBn]
hog|3Y;H
hogs|,jQ]
hoist|&Zk]
hold|!Y"[%f'])C,?.T0D2A4a7]8C9E:^<^=XADCBJaMBQYSEUBWDY^[X_Ca]b[c]d_e^fDh@jDkXmA|a ,B-[@ZaZg^jA|back "Y|each JZ|it ![>^DBKAQCe]jY|of %X5[7^JX|on %Y.bJ[QY|our &]<_ED|space -]<ZR]|the #[,^.^<Y=^EYKaMDeZ|two 7[=[n[|up #ZYZ[Y|your %X,[8Y:ZJ[
holder|#f+^IX
holders|%]-b5b7D=bBcCDQER]SDZ^dbi^|of -ZB[
holding|%b&Z,_7Y=C>[@XCZD?JZNYQZXDYEZBdBeSiAk@nA|a @Zj]|it ,_9b_Z|the #Y)],_4D7]Q]]_jE|you 9C:[F[]B|your %a7]JY]_
holds|%[&D+D,]0b5]7D;A<ZCZQ]UWZ[]B_]bAjZnb|<number> #Y0^5_Z_n[|a +Y,Z0[PXUY|off QD|the EYl]
hole|"A,^4ZDaHCSCY]aDfDkZn]|in 2]4^W]kB
holes|#Y.[5Y;C@CD[QBS]d^e_nB|in QAdc
holiday|"[#?&B(Z)B+D,[-C.E/D3D7X9D;B>D?XCdD_HXI@KBRDSEUAWCYDfWhBjWlAn?|<number> QDeZkZ|and ,a?dQ[f[|hours nZ|on #W|pay F^|weekend ([DZ
holidays|!C"],@3a9B>^HSQBX^YB_B|and 5Z>[
holistic|%B)C-^/C1?8];F<?A@EEH]J@RfVB^_h@nE|approach %E8]bY
hollins|1[VY|<name> 1[VY
hollow|>]eZ
home|!G"F#A%A&A(C+_,a-D.[/Y1B2H3a4>6@7>8Z9[;A<Z>Z?AC@DAECHCICKAO_PaQcSXTZX_YAZU]Dc[e]gWhZiFkD|<emoji> /_3aN_T]X[n]|<name> )]EDK]|<number> 5[;D=E|a *b/[9[O[T^|after 4[>Z|again .CeBjC|and +[5[;Y<E>]@[BYGDQVZYe[gYnZ|are DZQY|as 5Z7^Za|at ._S]|before .[>]e[|bring @FgE|by 0]|care -Z|could %[9ZJY]EbDh^|for &^?Eb]hZn^|from ,_7]C@D@SZ|if DE|in +Y,a?DQ^SZe]|is ,^:YD_GZa_l[|last /YDZ|may aF|mean 9@_D|most ,DK[d[|on .Z1Z>ZAYVZh]jCnF|or .A8BD[K[nZ|that 8b|the 0X?ZHCaC|this <^PX|to %Z'])[,C1]8_>_DBJaL]NYR[V]e]|today 3[@^]]jY|tonight XZ|two F_|until C[|visits CZ|we %CDE|with &D<Z=a@@C[GBY[^CdY|you +]PY
homelessness|3Z9C:_=[a^n@
homemade|8D
homeowner|/[TY]Y
homeowners|/_5Z7_BaFaT]X[]^i]mb
homepage|*b;ZFbOcn]
homes|#C,F0_4_7]8b:]>Z?EA]D?E?FCG]KEMDUZ]^^ZdZe[lD|and /E;]>aGYTD|are C^S]d]|at )YED^]|for &[|have 7dDD|in "Z/[bY|is 5YDZ|on 7[CC
homework|,=3Z8D:C>YK=Q=SWY[eYgAjC
hon|0Z1ZEYQB|<name> 0Z1ZEYQB
honest|#c%Z'Z(d*D+]-C3B4a6D8X:A;D>@?D@?ADEEIXM_SAYc[@_]bCdCeEfDg@hBjE|about .ZY@kA|answer #fIbK]SCk_|i #]F[|numbers DZ|question #?7Z9]@DIAgBkDnC|with ,C7[H]]^
honestly|%^&]'a(D+_,_-E.f/Z1Y3D5C8a9Z;_@AEEF@I[K]MCP_SbV[WAZC]]^_eC|<emoji> 1bVY|a #Z,Y.]|can %Z+^4C7[9c;C<ZA_SAh^|could ?[bFf[|do !Y2Y4Yi[|i ,[<[|it ,E|like D]|nobody HA|the +^P]VZn[|this 8b^Y|we ,G.D4Y;[<EWZ^WcB|what mX
honesty|!],>?E|box !],B|tin C[
honey|#]0b8B:D<XCCGUIYK[aCnF|in #Z|is !_GZZY
honk|!Z
honor|K_a@hWn^|to hW
honored|,@1[;fA_E]QAbbe[h_|to &Z,B1[;_EXQCb[e[
honour|&D,^6[A^C^KAfDkD|and :XlD|of )]6]E[
honoured|1CCAECKVQBVE^Zl[nD|and 1@8[<ZQCVB|to 1]ACEGV^^VlS
honours|,X1_
hood|,XC]Q[k[
hoodie|,]7^9]_[ic
hoodies|!Z)Z8DGXQZe[jEmD
hook|#b2[5g9<>^Zee_|is 9<_C
hooks|#Y,C6CI[[E|and #]I]|at KY|thrown 6C[F
hoover|?_jB
hop|)Y*Z+a7_ZZb^dX
hope|"<#D%A)V-B7^8Y:c;C<C>a?F@^B_D?FANZUCXEZU[Y_BaXbEe_fBg[h?iXkAmCn?|everyone )a:]B[|it B^|the ,]7X>ce[|they :E|to 4X6[7Y?CDD[b]ZfDkD|you >]B]I^N^YYg]i^|your >ZnE
hoped|4[>bS]jA|for 4]QCYXjG|to 4Y<[
hopefully|n[
hopeless|8[
hopes|d[
hoping|&F,Y2c4B6^Q[W[[beZjB
hopping|":DZ
hops|/CiY|are /C
horizon|8]
horn|(a,c@BK[M[QbgD
hornet|C[
horns|IX
horrid|>_e]
horse|&D2Y>[DXEEKBMD_Ce[kU
horsebox|0X?Z
horses|9CaC
hose|,D.B2[3Y?]CeDcQEYDjak]
hosepipe|2[CbDdIZYXf]jak]nB|ban DXYY
hoses|,B3dQEnX
hospice|&Z+Z,A7E:EC[KcL[S[T_^^k[|shop CZ^ZkY
hospital|&@'e,E/]0]2B7D8B;C<BDCECJBKCLbMXS]XDdYgEj[|'s CZ|and ,DDB|appointment >]@aCCeZ|bed &]?Y|car A[|in ,]|radio #Y0]4YM^|shop )]|trust n[|with #]>ZjZ
hospitality|"B(E+a,X-e7E:BMDReiZ|and ,[5YZ[
hospitals|/YC@QBng|and <[
host|!A"D&D,_1];^ABCVHAKGQ_S_VbbYjXnZ|<name> E[n[|families S[|the <a
hostas|#],[K]
hosted|&F;YA[B[EB
hostel|D^fag]
hosting|+i1E2[>[ECJ_Pfj^|a >[QZ|me PF|the Y]]V
hosts|&[+a<]=]?Bn]
hot|!F#D%A&A*[-F.E0C2X4X5Z8?<F>=?CBCDZEFHCJHMZObRBSAUBX[YSZ]]ZaGe@g]j]k[nB|and ,ZDZQZ|as CE|cakes 7^|chocolate +^2_WY|drink )],Y|food K^QSkE|meal 4[|sauce "],^CZ|take ([*_;ZJBMdOZQEjCnY|water 4E@aCGD]jAkc
hotel|+_,A0[1e2Z3]7Z=Y>^C?P^QDVcX^aDjI|<name> +Z7[|and 4^=]|is +^;[
hotels|,_;Zb[nZ
hotline|>CD]eEnZ|<number> D^k]nZ|at >CeF
hottest|!c8Z?ZCEG]^]
hour|&F'B(E*D,F-?/Y1A2D5F6C7_8B9[:C;A<A=Y>fD]FAJKL@MAQGR@TXV@W[YX]_^E_VaDbCc@d]e^g[kYmB|'s 6[[Z|<name> M]|<number> >]QE|a "D,]9^DBEd_Zlan[|after ,DKB|and #D,G.A4Y<Z>X?A@WD>IEN[QTSAe_jD|at 9Y@_C?K]YZgajF|before 7EC_DdQY]Wjbka|day >FA[|earlier DX|every "]|for >^e_|free !@)]GGj_|from DYhZnX|in .]DB|is _ZkY|it 4]QZY_|late ,D>C|no D[|of %Y)ZaYkC|on #[)E,G4C9YI[_]|paid D^|so )Z7a@XeFg[|the 4]D]|to MDnZ|we SB|weekly MF|with 8[KZ|you /WC]TYaY
hourly|&>._0g?CCbU^fEgak_n]|<number> C_K[gW
hours|!A#E%E&C)A*B+C,A-].@/X1C4C6A7];C<E=dBACZE>FBGGI@KDNBOGPFSBVDXWZD]Z^CaBbDcDd]gCiAjWkXmGnF|<name> C]nD|<number> &]BFK]Q_SAk[n@|a "[&Z,C/g9DDEFaK[TeYZ^E_BaEdDkBmc|and 4C7]=Y?DDFEZI]X][Ya^d]e[|are CAX^kEnC|before jZnZ|between D]|by /C|each ,Ee]lZ|for 2X|from eFj_kDnA|i :^a^|if DE|in 9Y?_D_jBkbnZ|is 1[5[V]ZZ|it !_7Z|last /cTa|left !D6ElYnC|line 4_?HDCjD|no D[|notice &^9Z?[Ka|of !]&D-Y7Z8B;[]Y^Dac|on 0b4[>]?[U_WYYZe]f^gCjA|only !_7_ME]]nC|over C^QCj[kX|sleep <[Ab|that 7[XZ|this kcn_|to 7c>eA]DCKXM]][e[kB|we #a|with Q^|you /Y@Y
house|#?%Z&J'f(B)U+]/_1A2X3@4C6D7A<B=C>[D]ECF[I@LbNZP^TbWYXFYDZA[B^X_Bb]cCdDe]j^k_nB|<name> DEk[|<number> .ZSZ|and 4^;^D@K^gHkE|at +^FZPZ|for &_/^@[T[|from D[|in "a'[1XCEQDjE|is '[(]+^,V=D@]D[MXNY^Y|it 8XDB^X|number (AgY|on ,D?[@YLZfZ|with *Y
household|%a'_*X+Y5[;X=cDdEFJ[KDRWdYgDk^n_|income '^|of JZ|that *Z
households|#Y&X*X/Y0D4D5];V=a@YC_DBKaSDZ]f[mC|in ;]=^CE|who *Y/^7DT[
housekeeping|7^E]nD
houseplants|8ZFYT_]C^[nC
houses|#B,>-D1Y4C7^:@<Y>CDEQFR@eGj]kZm]|and @Z|on 7ZDD
housing|#Z&B,?/E0C1X9BAaDZEEI^KZPATCYZh]|association 4_;Z|benefits DbK[e@
how|!E"a#>%['c)C*X+@.F/X0D2Q3A4E9e;_=>>D@FA[C;DAEEGZLeM^RWSCXGZ__Yb^cZeDfYhai@jAkFnW|'s '[7e9[]]c]|<link> F<mF|<name> "[,A2b8EAZF^W^jEkZmbnB|<somebody> &E.[j[nZ|a #[,DU_|are "]9]NY_Z|can "A9BA]HBhZ|did "@9_>Z@cDDFc_ZgYk@l[nB|do "e'D(D.D9<@BHbLA_:gDn^|does 9]_Z|each =A|far ,A4Z8[9Y<gE^QB_Zc_lY|fast "_|frustrating %]:[|good 4D;[YE|grateful %Y|hard 5[<Z>DeD|has 'FOE|i ,X4D<[>C?[A[DbYE]Bbac^fZh[nC|it ,B4;9[:_?D@]D@QD]Cj@kY|long "C#A'Y,B.D7c9E;E?BKBX_]a_DaYbDj]|many "A#>'b(e)C*_2a7F9D;F@DB^FCIFLbM_OZQDWWaCi[mD|much "_'d)[,[/W3W4]LbWBZ?]V|often S]|old ']9^Lb_]|on ;ZFE|our ,a-C4_:E;a<_NZT[bZkb|quickly 4_|quiet @Y|small DAkB|that 4[|the #]&?,_-C.B/Z7a@ZIYKBZY^AaBj[|they DDQCiYjEnC|this ;ZbZ|to #]&X.]/@3A5V7A8?<D?]C^DbKaQVZJ]A^?aBbEf_g[hAjCkXlZmBn]|was "B9DM_NAX[n_|we "X)C-a0[2Y4A:]@[A[IZNCRYTCW[YEZ]h^|well ,[n]|you "D#^(B,@.E1]2^7C9X;D>[DBGWQBUYW^_^iDkD|your GX
however|%].Y4C7[?XJXK^Y?|many DA|you CZ
hpc|nY
hq|1Z<fEcPYValbn[
hr|!@#C,^8E;@=bDAFBG@ICJCNDS[[C]A^CbGd]jEkWlL|<number> "Z,C;FAZE>QGeZlD
hrs|#E&C)D/C0D1E5B7b<FFDGDTCYF]Yb[hDjYnG|<number> !B7BDCnC|a .[Q]jY
hub|%A,C-]8DC^DBJBkFnC
hubs|aCk[
hug|"Z%Z&Z)_8_@bJ^K[XZ^^gcnX|your QYn[
huge|(B,B7E;BAbB^CCEbFXGVIAPZXAa^h^i^jAkBlYn@|congratulations &E:B@]KGb]g]|credit ?ZjH|kudos :Z?CfE|shout :Za^hD|shoutout &_JEhDnC|thank ?YEZQ]V[|thanks &E+Z,D:DPZbD|well &C?BKB
hugely|CY
hugged|%^<[
hull|E]l[
hum|([4_9^>D@_F@M^QDTYeCgZkFm>
human|"]%c&B)b,F-a0A1E8aDBEDFCJUKBR_TC^_bWcDnC|and 8C|being b[|centric -Y|firewall !YZY|on #Y,Z>]IZQZ|to QD|touch 8[
humanity|7E8C
humans|Bai]nC
humble|,C:[A]c]hai]|beginnings AY
humbled|%B,@-=0F1::=;jE[JEMFNHQARCV?YBZBbfhYn=|and ,D-C1F<^ECNDVC^[bC|does ;^ADV]lD|to -D8^:B;]<CEFVAb^
humming|*Y
humour|,D
hums|,c8^^[_ZjC
hundred|!X#D&A0q1h4A5b7b8D9B;^<_?_@[DBFBGaUkVdZa]b^Cb^cYfZi[jF|and !Z,C0_4C5[7[;]?ZU^V_]^b]kF|jars %C|of ,G5];Z<b|people &C,_IA|years 0C1a7[?FCE
hundreds|)Y/^;CCBFbM^YC|of )Y;CCBM^YDaD
hundredth|&[0Z?D@YKZU[
hung|&[1Y=]>WC>QFjA|on D[|the 1ZV[
hunger|7]MZa]
hungry|(D.Y5YAYBcDY]]ibmD|for 5[:X;[b]
hunt|"[3aX[|for "[3bX[
hunting|.^DZS]|for .^SZ
hurried|>YKY
hurry|#G(C/A3D7l8D:DECIDJ@NBOCQ_RCTCYEZB]ha?bEdEiCj@|hurry 7ZQ[|offer 7B
hurt|"E%_&B+D,A2X9X:D>;@ACaDbI[J]KHNASDT[XG^Y_YaDe<faj_kU|by #^<cI[
hurting|,[DX
hurts|%Y(E7d<[>ZD]K_N[][k_|your (E
husband|#]&?+^,Y>X?EI[K=fYn]|'s ,Z>[|says <]nZ
husbands|,XB[
hustle|8^:^;[<YNXQ]
hut|!A#D&A)C*],B.B0Z4C;E<B>@?Z@CCbECGAIXOaQSbEeAfag@iCjan?|<number> gY|and DZ|at A[DG|is 0aC]
hutch|=Z
hybrid|-Z2[WZaBnY
hydrangea|QZ
hydrant|&]C[nB
hydration|!Z8^^^n]
hydro|4XD]YZk]|pool D]k]
hydrogen|&A<YKC
hygiene|"Z1Z4a7ZKWY]]]jZ|rating 1Z|reasons jZn[
hygienist|4BCZSZeCnE|appointments 4C
hygienists|"[/^T[
hymn|#b'B,@/Z4Z9[I]KD_ZjC|book #^|books f]
hype|;[mW
hyper|^Z
i|!@":#G%X'D(A+[,k-A/<1B2f3G4d5D6H7G8;:A;c<i>D?E@:AeC@D8FYH?L[OCPaQhRBU_WeXCYc^B_abVcedXhbjDna|'d #A&V(F+b,B/E0B2F6^:D;@<X>D?FADH?I?J_LCMEP[QATBUB[Z]H_^dBf?gChE|<name> &a,>CBEXFhKbQEjClYmfna|actually V]|almost )],A<Z|also E[|am !C#@&E)C*C+F/E1]2^3[5C8C=@AED>FDHHIBJVMDNCSFT@WY^FcXdEeXfFj[k@mCnI|answer #DnC|are ,a<cQ]c]n[|argued 4a|ask E^NYeYlX|asked #8A]IEQEfAh[jBn^|ate ,[|be QC|became E[lY|began 4]<]|believe ,Y<^>]b]|bet (a7ZM[|bought 4Y;]|bring #Z,Z<[MD|built "d0Y;aO[][b^|called 4^Y[|came ,ZKB|can #>)G+@,A.E4A7[8Y9C<[BDD@I>JBK?LWMBP@THVX]]cddYeak;lZnE|cannot 4a;FQA|caught <A|changed ;]F^|charge 2e9ZB[Q@W^|charged D[|checked ,Z4D>[DYQXeZ|clean #^9D|coach )^N[|come ,A|could &[,]0Z4C8X:D<B?aK^Q]]EeZjZkCnZ|count .X|counted ,a4[7Z<aQ[|cried JZb]nD|cut <YMZ_[|deleted 0C4YQDUD|did #Z,^/^1d4D7D;Z<Y>??^I[QZSCWAX[_Dc^j]nB|discovered )ZFbm^|do "?%i&[)B*C.Z3Y4D;[<fBXCAD@FCHCJ^K@OZQ]SWW]YA]Zbacdj]mD|doubt ,CQD|drew <Y|drive 9Y<]=Y|dropped ,_4Z<EQ[|drove #agZ|e UD|earn 2gW_k[|ever !D&_,^AZb[nZ|failed 4A|feel %]4[<^JYYac]|fired <AA^h_|fished <D|forgot <YkD|found 4D<c?YF]YCc]jZ|gave #Z4d<ZQDYYcX|get "Z(a*Y,_2_:Z;[DBK^NBO_Q^SDUXWab^|give 9Be_k^|go FX|got &[.Z2X@Y]DbEeCm[nC|grew ,aQ[nZ|guess ,C4D;ZbZ|had ,>3[4?5Z7X<a>YADK@M[NCQ@XYZYcZe_gDjWm^nD|hate []l]mEn[|have #^%<&B'D(D*?+[/E1]5a6E7@;G=H>E?@C]I^JBKBMHNAOFPZTAYX[D]B^AaEbDf=g?hEiEkBmB|hear %b,?FBe[|heard IZk[|held ,]4[<CK[|help )d-bNaR_nC|hid SF|hired ,@|hold -]|honestly !Yb_i[|hope 7[>bBC|introduced ,[AYK[Qa|joined ,C<Zc^|just &Y,a5]:_<]KWQ[Z[|keep 0[2[4DDCIAnF|kept ,[V^fY|knew 4]|know #D&_+C2@7C9D;?<>>nACB_C[D]FCK_PATbW?XCaDbAehi^j]k]mAn^|laughed IC|lead ;[|learn 9BbEnC|learned ,D0Z:^<C?cTBcA|leave .[|left Abh^|let :E_[|like ,Z0[7Z<ZH[|liked <X|listened ?^|live ,fQ]|look %d<CDDJ^|looked 0_7@UX|lose 2_WX|lost ,Z4]<_Qbc]|love %Z2DJYWE^[|made !^/^2bAFB_H]KAM_T[U]WZaAfBi[m[|maintain XZ|make ,a2^5]=gK_ZZd_kb|may C[|mean ,^3dQ^X^jY|measured #^|met ,@<BI]K^QE|missed ,X4?9[Qc|moved +a,@I[Pa|must ,Z|nearly ,E4B<]A^NYQEbBc^f]h^mZ|need (],B2aH@QBWT|never #D,@4?<ZADQ;Y?b[ccnD|nodded 4Y|noticed FZ[c|now +^4a|o ,C|once ,E|only %Z&Z*dJ]K]nE|opened 4D<cFZc^|ordered 4[YZ|owe ,Z?]Y_f[|own +]2ZP]|packed :Z|pay "E#_YZ|post 2bW_|posted 4bY^|prefer 7^]]m]|pressed ,YeY|promise ,Z|promised 4Y|put ,Z4ZWXd?|quote )^2]NZW[|quoted 4YYYnD|rang #eDcYWjX|read #a+[,e2?;Z<h>CDEFDQ^UD_Cc_d^eBiZn^|really %]&Y1^J_V]|rejected ,E;DAXQEh[|remember <_QZcZ|rewrote #^4]|right (^M_|ring .[QX|run ,Z;[Q[|said #;4f:c>ADZI@M^Q]Yb]Cb[eEjWmB|sat &B,A;EMYa]|saw ,Y4@>[eVm]na|say 4CFfm^|see #D,W<C>[X_YC]aaC|sell QY|send 4YQDnD|sent #E+[1[ID|shall .Z2[|share 0Zb]|should &^,_2Z7]A[C_WZ]Ye@kWnC|show .[|showed )[|signed 4Y|sit 2^7YWY_Y|sketched <Y|sleep UD|slept <^cX|sold ;Z<_|speak <E|spent &])[D[NZYC|spoke ,aUF|started ,E4[;D<HE^b@|stay ;[dX|stayed #b<Z|still #[;E<cEcI[]E|stood <YAZ|stopped #B)Z,C/Y:Z@ZDYICQBb_mZ|succeeded 4B|support 9]QZ_[|suppose :]|take #[2[|talk <[D[i[|talked ,?4c|teach ,@FZYD|tell "[%Y,D;Z<Y|thank ,Z4B?af_jY|the 4YnD|think "[%F,^.E0Z7D;^>XIDQ_bYnI|thought ,>4EQBaZ|told /[4E@DQES?ZXeBfEh[m[nZ|took #_,b;Z<_I_T[b[h]|tried #^,]4E|trust ,[Q[|tune _D|turned CFMY|type "]7Y]Z|typed 4^|used )Z4BAUIBc_eEhZk]nD|usually !bGZ|visited ,?Q=eXn^|voted #_,C;@AdCYIATZbCc[han[|walk 2X|walked ,Z4Z7D<fVZ]BcdhZ|want #C&D5c6Z7Y;C?^B^CCIAMDY@f^jD|wanted ,Z<Z?cf_n[|was +E,]4@7C;C<c@aADCFEBF^K]OXU[W]]Da]c_dBe@fXgZjCkC|went #X,a4DQ]|will !_#X'Y)@*e+E-D/U1F4B5@8E9b;E=_>C?]@ZAaBBDDFZGYKFLYOdPAQBTTWEXB[H]E_Xa]eFf?gFk;mZn[|wish %A,^>[DcJFbCk^nB|work ,E7Y;_QBfBmZ|would +Y,F2Z7E9ZSWWcf>k^|write ,?2]?]IBQA|wrote #?)^*c,B2C4_<aE[I?KEMYQGYYkYnD
ice|*^,Z0B1D3D4E5C7E9A;B>YBDCZD_EBN]OWQUSDUCY@]G_DaDbDf[gAhCjYlB|and CC|cream Qa^W|machine ?^C]YBf[|on C^QE
icebreakers|CD
iced|I[J[
icon|<Zg^|and <[g^
iconic|8ZJ[aB
icy|?Y
icymi|&B+E-C<XEEKBRBlE|<name> -DEERC|my +G
id|#B,B.@DkIAS@gYj[kfnd|and D^k[nY|if D]
idea|"D&k([/]7A9]=]>BD?F^JZKeT^Y^^ZcYf[jBm]n=|and ,D2Y7DKE|came #^&ZIZK[|is Y[|of "C#[%Y,EJ[QY|the 9[|they /Y|was &Z|what &B,[|where @[|who ,[^V|why 4]
ideal|5^Z^
ideally|5_
ideas|,a-[3[7E9a;ZA[CD_]bYdVe[|and ![,ZaC|for 3]XY
identical|/]m[
identified|-eE]RdVDZ]
identify|-A9]DC_Y
identity|-]1_;^JBR]VZl]
idle|![-[G_
idris|#[@[g[
idyllic|X[
if|!="C#D%8&D'>(]*A+?,B-?.f/=0I1?2C3A4>5A6?7C88:F;=<B=[>a?E@GABB>DdE@F8G@HCJAKEL>MbNCOHPBSfT>V>XAYDZA^>bCcDdYe[fHhEiAkcm;nD|<name> #Z(Z,D.f3a4@7X?ZSfY@b]g]|<number> .a=Y>cCCD[S_d_ebk_|<somebody> (E)Z,Z4@7E9[;[=C?DD?I[KBQEWDYD_YkEnC|a =BDaKDSVb[eDfAgBkXnB|an 4[9_>E_]eA|anybody ,Z>DQ]|anyone .E4B>CCZYBgEj]|anything ._|everyone /Y;FBYE]bEiZl]|fish #CIF|getting DYe]k^|i "C,F2B7@9C:_>]CDDAH@KbQDhDmZ|in >Z|it ![#D%C&E)A*B,D.E/D0]3A4C6F7>9_:@;Z<C=Z?^FBHCOCX?YD]=a?c@d]f[jBkZnB|money >eQ[ec|needles .E>[e]j[|neither CED_S[k[|nobody ,F7_9B<X=Z>C][dYe@jE|none SZ|not )Y,X>;Q_eAj[|nothing ;^|one 9]=]>CIFgBjZ|our #Z([3Z4[=^BZY]d]i[nC|possible #ED[jD|so (a4[|somebody .BDX|someone ,F9E>DDbQFeDjak[|something &Z,C.B:[CDIWQEnZ|stairs &[,[>]SCeW|that .c2E4A5C7B9V<Z=D>_C[DAHBI^Sg]AbDcZdBeafAnF|the "D#]&C(D/F4E9B:E>XAGI[KBME^CaEbDjE|there #@)Z,Y.H4a=B><AZCAIXY[dEe?fCjE|they #[(A*b,B.Y2F7C>ACXDDIbMDO_S^TEW@XCYD]@_EeEfAjF|this (c2_7[>ZMbX^a]mB|walking >[|we &D(Y,E.D0D2]5[7e9Z;E<b=^>:?YCBDEHYJAM^O[Q?SHWZXX]^_^dce=fXjBkFlXnE|you !A"H%=&]'E(])@*D.D/B0_2X8C9K:E;G<C=C>AADBDFBH]JBM^NAOCTJWZXDY[bEc?dDjYmG|your !F#E&W)_*Z+_-Y.E/Z2A4^7_9[==>C?D@YF_HbN]P]RTS@W>]Z^Ba=bZdCiCjFkVmXnH|yours ,>.?4U7@9A=DDbIDQ?SCY[]A_@dFkg
ifrs|!["F7WHEn[|<number> !["F7WHEn[
iftar|.Z5YD[KX
ig|#^,E|to #^,E
ignore|!Z,C.YDCS[U]XV]_aAn@|it DB|the :[|this .Z3ZSZ
ignored|!X"Z,Z7ZFdN]a[mZ|the FdmY
ii|1BVEjE|<number> nZ
ill|&A4]7E:C;D=_>aC]K@S[Yad[e^mXnC|and D[
illegal|,Y8ZF]QYjGmYn]
illness|#[,D4D>XYCkZn>
illustrator|1b
ilse|KE
image|3C5^D^Z]k[
images|3XDCn]
imagination|7Y8a:Z^ba]
imagine|!E#D)]3F4D7c8ZDDICJBNX]_a[nE|a 7[8a|the ,^|waking /Y]^|what 5Z7A>]XYeZ|your 7[
imaging|-]8_E[^[cX
immediate|3[7Z
immediately|1]BYV^X]i_
immense|AZl]|pride l[
immersive|-W8_:C;_<DGAH[]Y^dbdlCmB
immunity|/XTZ]^^[
impact|)Z+E-a0^1Z8a9[:b;D<CBEDCFERa]@a^hVl?n@|at ->0[8Y|on -X
impacted|-eCDR^
impactful|ABRYbZ
implementation|;YEZR^b[hZlZ
implemented|1[VY
import|%[,CC_J]QD
important|%Z-C1Z8@@DEbF^J]V^]A^Dl^m[nE|notice @E|thing 8Z|to %_J^
imports|[[
impossible|!]"Z%^;[JY|to !^"[?[
imposter|:];Z
impressed|<cnY|by nY
impression|/[T[
impressions|0g5aUbZ_nF
improve|8X
improved|A]Q[h^
improvement|-c1c4B<Y=XC>IAVcX[
improvements|-D8Y;ZF]i_
in|"D,A.D/Y0Y1B2D6F7B9B:@B@CDFXIVPYRXTXUYVD_EaFdWhZ|<emoji> :YbE|<hashtag> 0C:^B^_Zi[n_|<link> DBgCjA|<mention> -ZEbFZIZRZl_mZ|<name> !Y"@'@(E)B*B+=,>-H0[1X2c3?4Y6B7^8<;W<F>E?DAXCVFCJWKWMDNCO?PAQDSXUXW^XBY^ZE[B]Y^A_ZaCb[h[iGlZmHnb|<number> !b"Z&[([*C,@-A/b0C2G4I5F6]7d<[>A?>A]B^C<DAE:FXGZI]LZPBQDR@TbW=XFZE]_^EbBcZdEeCf?iYj?kCl:n^|<somebody> #V&Y,D4B:[;D<[>]CZDBIDKYL_X_Z]a]c^d@e^hAkD|a #A%C(@)?*X+B,[.Y0W1U8^:^;C=B?[BFCDE]FAG[HXIBO_QXUZYCZX^bc[fYjCl[mG|about &A2F4@@^B[DZf?g]j?kY|accounts =_MYjZ|action &cCE|advance 2[4F?DWZfE|after ?XDZfY|again 2Y|all #E)U,B1d8?9X?AACEBK@Q]V]e]fCnC|an !["D#A*_.X1E4Z5D6D7D8?:D?BD?KVOWQATB]]aCeDfJh^n?|and #[&['[*Z/D2^3D7C<D=^>A?ZA]DWE[FaLbQXUZYC]C_CaBbDdZeFf^h]l]nZ|another +Y,[;EQ^eBn]|any !D.D;Y=CCDKBQXaCdBgX|anything +ZSX|as #]/_4E6[T]jBkFnC|at "Y#A+[,B-_4a5[<C>YH^K]Q_RXW]Y]ZZfCjF|autumn 2^EbW]Y_|awe -Z?hfZ|b ,^|bags @Ze[gWj?|base '[LZ|bay 7^]Z|because 4D|bed .]5Z>DDDF]SZ[Ym[|before *Z1Y4]DF|between ,A-C.D1Y4GDE^VkAnD|big .]S[|bio !E%Z+X3F8E:[DEFaMFQARAYD]BaWc_hZm^|biro &ZQ]nD|black QC|blue C[|boats ,^CAQ[j?|book SY|borrowed <_c[|both #Y,A0]?AMaQE[[f@|boxes QD|branch .E|brief Pc|business 5^E^ZZlY|but D_jX|by #f&@3_4X7DBZC_I_J]YYe[i^j_nC|capitals #ZIZgD|care =Z|case )Y4B>]Q^SBjGn]|cash 4Y=Z>YGEdZ|charge #Y9A=Z>[|chat "a(bM]|class +E-c1C8Z:CReUD^^cChYjE|clinic gB|coach j[|cold KEY]|comments FdMCN[XAZXaBmb|committee ,BQHY[|common "a0Z3ZA[H]QBUZaZ|confidence >de^|congratulating ;]b[|constant R[VC|control 8B|court >E@FQYgDnY|day :D^Z|daylight @ZkZ|debt =[|direct 2DeY|dispatch &a?ZKaf^|doubt >[|dribs CY|drizzle @[|dry h]|due 1d3ECAECR^V[jCnE|each %X,E^_|early )b+[<]|effect C]j[k[na|eight 4[?_fZ|eighteen 7ZA[|eleven +Y,C;c?[QDbZf_nD|ep 4_9]I]_Y|even >]D[|every &C+X/a8]:F?DD[GCJBKCQZT_Y]cZfEh]|exchange *_O]|fact /X5Z;EK_|favour 2ZnY|federal A[aY|fifty 4]QE|first '](^4_E_FYM[|five +]/]3Y4D5X?ZCDFEQBTcZZcdjBnc|flight -]4A|flower C@|for #[&@*Y,h4[:^?aDCI^K[NZQaeBgCl_|force CYE[|forty ?YQD|fostering "@HE|four "[&>.[/_0d<V?ZCDFAI[JFK@QETcUYXcYY_CbHkCmF|free #D*Z=^k@|from #D(a,F;ZBZQEXXYD]_b^|front #]&?*[,C0_4D5c7Z:Z=[>YKDUYZeaZd^ea|full #A'_,Z3_=dCYDdEaQXSAXcY[^Wd^eakala|good %]:^;F<g>]DAJ]QA|green ,BRE|hail ?Z|half /_2C7YD_T^|halls >_|hand "Z1a5[8YKZZY|here #Y%Y+E0Z<BPEQ^S]UXea|hospital KCdY|hours 7_]Z|house 1Y8]^]b[|hr ,^|i ,C.[;ZEY|if >[e]|instead 2]|is &C=[D[J^QCd]e_|it "@#?%](C+[,Y0b1D2]3B5D8B9Z:C;A?]EDMCNASWTEUXV@WYXGY[bCcAeWf]h]iEnA|its 1D7Y8Z<]A^DEIKQEYF^]c]eCfWh^nW|just )X/^7D8]DFN_RAT_^_hAnE|large QX|last (]7]I[MX[[|later &B,]|law &C,a7V;Z?BQZ|line ![-d1D3^ADC?ECRfVZeFhBnV|lost FE|love )E1[:_<aGBVW^Dm^|march PZ|maths /^T]|me ;D|memory 6Z@]CBS[kEnC|mind )^BYeCiXjE|minutes !b7[8^;ZDDG^N]kE|money DE|month Ed|moss CZ|most ,ZD_HCeEjD|my "_&C(Y)X2D;?<B>[AZEDFfI?KBMcNZP@R[TCVc]]e]hCjAmb|next J[|nine ,Y0^4C5d;_<ZC?F]IBK_MXO^TZUZZb]Bb_cXfYj@|ninety +]A]D^|no 4[>]|northern CDjCmDn]|now ,A4a|numbers 0Z2[<dA[U_cZ|old ,[DB_[|on %[&b2B3B8[<Z?X@XC[D^JaSSWAdBkflY|one !W"E'[(Z+X0B4Z7Z8T;CADC[D@F?IBJ]MWfAi]nZ|opens 4F|or !Y7b9DC]D]QC]Za[|orange >AeD|order ECR]VYkFnG|other D[k^l[|our !B"[%d)@*@+B,[->/V0D:@;B>?@WA^BYDYEBG?JbKZMARDTVW>]A_AaBd@eDhYm[nZ|over gY|overnight 0ZFbm[|pain #]7A|particular &AD[KC|partnership JW|parts CZnY|peace )Y,Z.^QZS^|pen e[|pencil &Z|people -a:^R^|perfect ![8ZCYG]jY|person #E%]-Z3[4^5YCcEBH]RZY_e]n]|place &D-d<B?ZC]DZKFRaaAf]j]|plain 2[]Z|possession &C|pounds &Z)]|practice bZh_k_|private 9C_D|public :D@YA^Q[aBj]n]|q2 -ZCYR[j[|q3 )Z5a;BZ[|rain DD|real 8[^Z|reception ;Z<_Ecb]cZlY|red #_&a,]I]UX|reply #[|return 2[DBb[nD|revenue ;[|review 4[|room &E4ZCBm]nZ|row "]#D,c.Z5Z>C?YCCIDQXYZjDkB|safe aE|sage ,]|sales &],B/[0Y;YQBTXU^bZ|school :CVFaCbB|second CDn]|seconds )[|section ,Z|service ;YiYjX|seven ,@1Y3ZhX|shops @[C^DZg[|short <[CaDX|shot 5Y|silence .Z7CB[CDSZ|since 2Z|six "^#A&Y1X7Z8[>[@CCDFBH]KGSB^YdAe[gCmA|sizes C@DZjBk]|sleet &Z?X@[fW|small #]AYD?QG^ZaZn]|so ?DKC|some 1[Q]jFk[|something #]k[|spring &B1]>YCVI[KGQCSZVXY]g^nc|stock !Y)^.^7ZC]DYN_S[XY]Yd]j]nX|store !Y5ZEFF]RE^ba^|stores !^4BDfMZh^kXnZ|style HZ|summer 2X9D|support -Z;[D[QZ|tears 5b>[F]VYZ^ma|ten )b/h?ZFXM]S@TfX]Y_gbk]lYnY|tents n_|testing 4^>]|that #@%^8D:c;?<[?^C]FZI>JdXBYE_Ad[eWfa|the %='Y)C,Y-J/A2C4D5@6T8?:?;Y<YACFBGXL]TGUZVVWDXXYDZD^AaBcZhCnF|their &?(])^0B3C5D7Z<E?CC[DBH>U@XA]Z_afBkD|them ,H;Y=Z?Db]kB|there #A*Y,^4A9]:Z>RCaNV[Y_ZnD|these )]C]N_|this "@#B%D(X-C.D/[3B8W9D:a;c<^?a@BEFFZHYJCK[MYRCTYWGY>ZA^Z_Ba^bYeCfbgGjEkAmXnZ|those <[|three &E+Z/e1Z;^<FCCJFKBPZTdVWYY]^e^gEmD|through ,E|till &F,]K@Q[|time !Z,B2[8X:D?ZC^GbQD|to #A,d4[FaQUa[kEma|today !X#[%E&B-[4W8DAYC?EZKDO_QAYE]^jCm[n@|tonight @ZDAFZgYkDmX|too #Y,CQE|touch !Y&Y'](_)^+E,@-aEXHaLYN^QFZ]a[kDn[|town !b+^;_A]FZG^K]P^S[W_h[kDn^|training 4^CZ|trouble D^e[kZ|truth &E|tune ,WA^[ZhZ|twenty &]+^/[0_DDT]UXnY|two !c&D0Y4^5a6]7Z;E=[>[CYDAE^F^IZQ@UZYX[^aCd_fBmX|under !Z,D7Y8YD>QBRE]a^ZbZjAk@mE|until #G|us :Z;D?AAZVWh[|use &[C@DBK[gZ|wages 0]2^;]|we 9Z<[B]D?Y]kF|week ,Z>^@Ce_kB|wet DDkE|what "Y#_&W,Yk^|whatever >YWZ|when :_|which -[;[>ACBY_c[d^eB|while )Z,]Q^|winter 4a:ZHE|with !E#c'b(B*^3D5E>_@VD_FXI]LZSCXFZ@]CbZdBfXn?|without 7Z|work Y_|writing #V,A-[4E9[>ADeEBI^QE]DgDj]|year ,_0EKBYa|years ?bfZ|yellow CCnZ|yesterday #B,]@ZY_e]fY|you %]+Z>AJ[PWXZ]]aCkC|your #C%B&A'X(^)D*[+C.]3a4H5^6Z9c:b@CA_C[DDE^FEG]IEJPL^MbNDOYPBU@YCZY[R^Z_aa_cDdZgEjWkFn]|yours =Z|yourself %D:aJD]]a^nY
inaugurated|;DA[E_l[nD
inbound|0fCZU[
inbox|"C#[%D&A'^*[,@.d4[7Y<b>C@DHaKBOVQES[^B_DaBb[c^dBmXnA|and 'Y.Y4[<]>Zj]|is DC]D
inboxes|5aZY
inc|!B)[jE
inch|"[_[n]
inches|#[4_<]CCI^SEjD
incident|,d-_0^?CCAQZR[U]nY|at 0[UZna
incidents|-Z0[:ECYUZ
incinerator|2eFCWX^Z
incl|-k2ZA[K^QCRaY]jVn[
include|"Y)a,Y-X4B8D;WQZRYU_ZYn^|<name> -cR]|vat na
included|!c)W,?.]/C4D5B6[7C8C:B;C<E=d>E?^@CD[EDGcH^QD]B_?aCbEd^f[k]lBnX|and !_#[|in C]nY
includes|&E,^-D7DC[jZ|the 7FD[Y^k]nE
including|!C#A&^*A+C,e.[0B4^7E8D9C=@ABCYDBECFCK[QWRZS^UDY_ZD]Bf@iDk@m?|<name> ,BACEEKYQG|a ,[h^|mine n]|my &Y|the &Z,^.B2Z7F=E?YDDEBg@hEjBkFmA|what ga
inclusion|%[;[A[hb
inclusive|"Z)VA^E[RZaZh_jYnD|and :]A]RXb[hb
income|!E#D'a)Z,@-^0E1Z2a4A5_8D;Z<Z>]AEDWEbF^I[L^R[THVZWSYBZ_dFgEhEkFl_mX|<number> '^|and ,E/[;]FZ
incoming|-YlZnZ
inconvenience|,?-Y1[3[4<7[:cCBQBXWY=]_ac|caused -_:_CFR]aah[nE|this 1DjA
increase|#D1]CFV]
incredible|!?"E(D)D+@0X1Z8>:d;>?Z@BA>EZFZG?H?MGPARFX>YB^?a_b=cAgChIiBlZn?|community ;D|generosity AZ^B|journey :^]]a[|partners ?[l]|people :_E_JFa]|sponsors nD|supporters ;DbE|team 1b:];C<C?cEDVYa_fZl>
incredibly|%Y-B<ZAZJTRChY|proud -DA[hZ
incremental|C[jYn^
indeed|A]
independence|,>:aQ@a^n_
independent|8Y;^ACCBE?VCbZjClHn]
independents|-[
index|#A&],D-e/CDYEXRdk_lZn^|now nZ
individual|1Z8Z;^bZna
individuals|-bRZVFc[
indoor|.[^Yi[
indoors|,Z4D7DBZDZQYYD[[j]nB|and ,^Q[
induction|*[-bEYR_XZ|is XZ
indulge|!]3Z8c^^aC|in !^8]^Z
industrial|8Zn_
industry|%_&B+C,?/Z0a4E;cE?FYJWNCTYUc]EbekElEnA|average 0ZU]|leading %Z-@
ines|@^QYjD
infants|:Z
inference|-D/]D_TY
inflatable|,]QajX
inflation|/h4]DfT_YYjbk^na
info|%A3ZCCD_S[j=nZ
infographic|&a/Z8[CE^Z
inform|%E*[-[3Z4D:^<DADCZOZQ@R]V[hBkVnC|that &[C^X[|you ;[QCb^
informal|.[D]b^jZk^
information|-]3ADZRY|on -WnX
informed|-_3_BdCCRcVBiakCl@n?|that 3XBeCDicnB
infrastructure|%Y&C<ERXhb
ingredient|#D:^FaIE^]a]|is #D:[F^IFaZ
ingredients|!C+B8W:XDaa]kW
ingrid|,]nX|<name> nY
inhaler|@^EEQDgak]n]
inherit|,Z
inherited|,[@ZQZ
initials|&[=_
injection|D^
injured|:BaAnB
injuries|,DA[C_QChYj_nb|reported j]
injury|'[;aJXKDQF
ink|#B4C7_FG]amDn?|and &[,[Q]
inner|,B3CD[QCnC
innovation|%_,E-b0A1D5E<DA^EaRbUEWXkCl^n>|and -]8XQYR^VCmC|is A_E^K[h]
innovative|-]8C:C;ZA]EZGBUAcCnZ
innovators|-A;D
input|-[RZ
inquest|&Zn_
inquiry|,[/bna
ins|,[0ZjY|welcome ,[QX
insane|7a8bF]XA]]aBjZ
inside|!C#@&Y)C+a-B.C0]1E2C4A5Z8C<B>D?CACD^F]H]MANAP^RESZW>Z]g@hCiCkam[|<link> nY|<number> /[5]Z[jW|<somebody> m]|a +a,Z=]DCd]kGmE|and YY|five /[|it .D|of &]DYjE|our ;ZlZ|out nY|the &B+X3Y7Y9Z;CF]QAS]j[mVnA|two 7ZC[D^k[|you HD
insider|FY
insight|-[8DG[R]]C|and ;]GZ
insights|*D-g0_1DDBRaU[[XjCkDmAnB|on (Y-Z8DR^aF
insisted|,bIXK_Q]YC|on ,[
insists|;ZD[
insoles|N[
inspect|"YB[HZi^
inspected|-Z1aVW
inspection|!Y)[,D<[CbDEFDG[jbkCnC|<number> j^nD
inspections|&E?YC[
inspector|&Z4]@ZDDQ@SDY[
inspectors|-Z1^2[<^WX
inspiration|*BMZhY
inspirational|)_J]
inspire|'E,E8^:aQDa[bDi_|us ^Z
inspired|!Y%Z8Z:Y;DGb]X^[bEnc
inspiring|&F-=7?8h:@;[BCRBU?^abXm^
inst|-[SYjF
install|,@.fD]HcS_kZna
installed|1Z<gDWEYYDnZ
installer|"E&Z+ZKZQ[nZ
installers|<ZF[
installs|0^U[nX
instalments|!Z%Z[Z|of ![[ZnZ
instance|1]
instant|'b*DLbb[
instead|#Y%C&>'D(E*E,A-A/?0B4[5B7D8B;E<>>YADBDCfE@F[G]I]MCOCT>UCW[YZZE]C_FbBc?f[hAiDjelBnC|<somebody> kX|and !E)[4BI^|i ;[|of !^"Y&E.E/D1Y2]4e5E7D<D=BC^EDGdSBTDYa_Aa]dCeYfZ|or SZ
institution|5[VE
institutions|/[0[7[
instructed|<[
instructions|gZ
instructor|&E,XnD
instructors|+b2]P^Q^
instrument|/X8Z;[<_CBbZf[|and &A
instruments|g^
insufferable|,_
insulin|,Y>b@[K^QZYCcZe^kCnb|and >ZeW|at CDnX
insult|X[
insurance|"C)d+Z,X2_6X:B;A<D>CAYCBDCN[P_TXZ]_CbBdWeVgCk@|and TX
insured|'^)ZL]XZmF
insurer|+[4Z>@?YCEDCe@hZkYnE
insurers|C]
intake|-X6Z7bC>HZQAR[]YbYjA|is 2[6[7Z[_][
integrated|-a1D;FR^bBlY
integration|!D-a>[l[
integrity|%C:b;c<bV]^Ya[|and EXV[
intelligence|-f8aRdVBb]hV
intelligent|-dH]R_^Z
intensity|#c-ZIY
intensive|CFnE
intent|5_8[BYR]Z[nE
intention|-Z8^^W
interactive|8ZG]hC
interest|!>"C,A1Z2]BYC^DbG?HDQAXZY]kY|and kX|free !B)Y|in <Z|rates FZn[
interested|"D'Y0Z3bLWYWbZk[|in "D3cYZk_
interesting||piece &[KX^[
interim|1DEbVD
interlocking|-D
intermediate|@[DDgZ
intermittent|-aBaCEi_
intern|&c,_BECCKeM]Q]|<name> ,Y
internal|4A<cUZcY
international|%]1e8BVa
internet|&E+Y1X3Z4CBhCBFZV[XYYB]DbYibn^
interns|,Z?XQ^T]aFfYn^|are aG
internship|@YC]QZ
interpreter|"D4?C_d[janX|is "D
interpreters|,B?ZDZQAjDnC|for D[
interval|.]4cKXYX]EgZ
intervention|-eRf
interview|#E,D2E4B>b@ZDcE]O^RCeak^|on EZFA
interviewed|;Z>^e[nD
interviewing|@ag[k]
interviews|"B4D:B=]CDDBH^O^jBnF|on ,[
intimate|7[:b
into|"]%D'D(B+D-]/[0E3U5h8d:D<C=D>W@BACCCD?H^JVNAPCRbT]XSZe^a_EhBjAkD|<name> "V&Y/X5_?YD[Z[_^bYfd|<somebody> <_@^|a &A-C.Y/^2D4[5X7^8@:C>]D@GaH?KDL_T]^Gj]|an !ZkE|every &D<^KD^[|four 0Y|it .[/Y3Z>^C]F^fYiZnb|law #c0[|my ,]|one 5ZHB|our -^<BEZQD[[^_nB|quilts 5G|the &?-C2_5F8C:]>EBCGCJ^KANZUbV]Y[fIn_|their :[|this %B'C:Z<cFCNBaZc[|words %]B[J[|your "C)]*^-X5C6a9YCZH[NZO_^ZeZ
intranet|C[j[
intro|iZjC
introduce|n[
introduced|#[,Z;FAYC]I^KaQZ|the #];FAYKWQ[
introducing|!b-^0B1E8c;@A]EEG_JZKDNARYZC^baEh]lDmCn?|<name> -^1[A[J^V[^Yh[nC|our 1E8]RYVB^D|the !e1D8Y;AACGaJXR]]Y^^aDe[hC
introduction|,D
invented|&Z;ZKZ
inventory|&X-dK[RcZZnD
inverter|QEkZ
invest|!X/]6[:[HAN^T]]]^^|in !X:aN_]]^[nD
invested|J]
investigating|C=
investigation|CZjZ
investing|)A-X:^;^<BA[BZNBR]nZ|in "[8D:b;ZB]
investment|,C-_1E8]:];[<BDAQBR]^Za]i_jYn>|in 1C|will -W8]
investor|2_W[n[
investors|1D2^7[;CA]EEH?J@R]VAW[bCn]|and ^Y
invisible|"ZFXm]
invitation|+e,Z8Z9ZF]PM^_mZ
invite|([*[+h5[6[M]OZPdRC[Y|you 6]RD^F
invited|#Y&E+c-[.Z1D7C;[<Y=a>EB_CBI]KBQDRaVDaCb[d[ibj@nB|to <UBaECiY
invites|8]ZX^Z|applications jYnX
invoice|"Y#]&E,W4[;D@^C?I_K@M_PaQ]W]Y]e[k[nB
invoices|!F"X&W(D,@>]BZEaHaS]dBe[nC|in @E
invoicing|![
involved|(E/Z7ZTbXEhD
involves|FamZ
iron|,@4Z:F]EjA
ironed|&]?]@[KZg^
ironing|,a
ironmonger|U]
irons|"[&d(B3Y<ZK[MDkZ
is|!@"D#E%X&B'A(@*B+W0@1@6=7F8>9D:_;B<D>[?;@BAHB?C_EDFAGGL>NGPYUEVDXX[@^D_XaabEfBgFj_|<emoji> #[,];eI]QYb]k]|<link> &^|<mention> "^#AID|<name> !F&g'd)D,a-B.C0[1A7C8C:?;=<@>A?[@dA@CVFCG?IYKbNBQ]RIT[U_VBWDXaZA[Xa@cBdaeCf^g]j[kblAm>|<number> #@)Y,E-A.a/@1Z2[3D4_7_9Z;E<D>[?C@CC]D^FAHCJGKCM_N[OARBSZUB[B]X_ZbEcKe^fBgAjYk^l?mBn?|<somebody> "@&^,a7]9_?ZDXbBf^jB|a "A&D+@.]/F0>1D3?5T7e9A:X<@=B>a@YCADDFDHBIXK>MZP@RCS]TDVAX@Y>ZV]Y^Za[e^j?|about %a+[,D6]7E@YC@F^JaT=eGgZhXjC|above :aa]|actually QXk]|affected 4]CY|all "]+[.D3a4B>_D_HZNFPYSBe[k^m^|allowed ,a._JZKaQ^SbgZ|almost 6]BZF]m_nF|already ,A-[/C7[8Z=ZOZQARXn>|also #Y&[)^,_._2X4a5Y<[>]CaNaQXW^bEhDjZ|always "a:ZCAaYbZn]|an "X%B*_-C2f4Z7E8^:];X>CH[JGO_QHW[Xa^ba[j>|and "_3X5b9C:_?ZCED^F^H^WC_Bd@m[n[|another "]*]H^|answered EF|answering CC|any /^QBT[|anyone "C|as ,D/]QBT]aY|asking QZ|asleep >XAY|at "C#B/b1D3]4U@ABbC^G_JZOaQYR?^EaGb]f[gBjZkA|attached Db|automatic Da|available *_,EQFR]|aware -Z|away ,]|awful ,_>XgYkD|back !]"c#]%C,[3E4E7B8V;E<]=]@BBcCDD>EbGXH]MZNCOdQdSAU_W?Y?eDf_g>iej]kClZm[nB|bad D@gBjBkEnZ|based CZ|because 4DE[e[lZ|before ,[|begging :[NZa]nZ|behind )^.E3^X[|being <d@DCXDAQX]AjckBnC|below #[,GI]Y]cZ|best KV|better &Z,_.[:F?[W^Y]k_|bigger 3Z>[|blank hZ|booked #[C[Iaj[|boring )[,^:[|bread 8c?^^[|bright :AaB|brilliant ,ZQY|bringing iY|broken #D,B;bCaDXIAbb|built ,C/YT[|by &d;YQA]Ykb|called %F&F,W<^EdIcJEQ]Y@|calling "]4_8Z:]MFaY|cancelled ,bCaIEKDQWYZj^|changing ;YC]FX|charged #Z.F=[DWGEn]|cheaper .[2]|clean ,?4[QAY[|clear hZ|closed #C3Y4BACDBIAREYBhD|closer FCNE|closing 2Y6[@XQF|coffee "Z.^S^|cold ,]QY|collecting _W|coming "c#[&[(Z,D.C1E8E9[@CBYCGFeM[NDVD^DbCf_g@iZj@m]|committed 8]A[|confirmed fD|costing /a7[|counting %E4[7YQZ|currently -B1a4[9^>EQYVY_]h]|cut /W=[DD|dead +Z-[2fCaj_|decided C]|delayed Cc|delighted 0W1]<XEBR[UY^DnA|delivering %]1E;cb_|different ,CQ]^_|diverted hZ|documented nY|doing &_?DE[O]QVR]e[lX|done 3[EdKZOZ_BmY|doubled 7ZTXjF|down ,[-X/g;dC?D@SCTXXDb^e@j>|dry BZg[iZm]|due "A@cCBDcEaK[e[gak^|eight 7C|eighty FD|eleven ,BN_|empty :@=]@[CCDAHCKDWYaDgZj>nY|enough ,C.@4A:_DXREXYabjF|every ,DQC|everyone CDa[jGnF|everything #]:[Ja^[nE|exactly ,Z4^5Y:[@YgW|expanding -Z|fair &CQ^|far +]|filling 7Y^DbD|final 3aX[|finally #E8[:@CDS[l]|fine &E.d4A9W:A>ACCD]IYRFSdYT_CaBdZe[k^|finish ,Y7YQY|finished 1dVb|first _X|five ,]4]|fixed 4?B[C[DCI@OXiYmZ|flooded /DTC|for %W([)]+C,Y3[5f9=>^B[C?D]FANXP>QWWDX_Ze_Ab]i]jAk^nC|four !Y2[4ED[k_|fourth PF|free !D#C)B2A=ZDeGCMXNDODY?]UeIk_|from !B&^)B,a4[>DGDQ^WDXZ[Z]AeDf[jCnE|full ,=-B4A<DCZRBY@]Dj]nB|getting #F,[7ZCB|giving C[D[QXa@b^ea|going &Z'Y+],D.Z0Z1[;Z>]@[DBI@LYN@PaXVkDnC|gone =]CBH[Q]XZnC|good IXWYZYeC|growing ;^AaHZKYRYh_|half )W=AC^eC|hanging )]|happening G[ZZ|happy gZ|hard ,D.B9[>]CED^J[V[YB_[e^|harder >ZIV|having >DB[DBf]j[|heavy .D>[|here !h+D4B8_9Z:A;[<DAeC>D@G[NCR_YAZZaAe@g@hdj?k?nB|high 5Z|hiring j[|holding ,]F[N[QZ|home ,[CeQ[jb|hot 5]|how 2]:Z<[WaYZn]|human -Ya[|i ,B;]Q>|if "Y.^|important %[|in "C%[&>'A)W*A+D,G-T/@0^5C6[7G8E<h=X@EAYE@F_GCIZJYLAMAO?PCT<U_WYZG]D^E_>b]e^gDjW|inside +[CDDZ|iron ,D|it "9#A,_.A9e;DD>F_H@KCMDQ[SA_efDjDn]|just !]+e,D.^1^7C8]PYQYaabVkDn_|keeping "['Y=[D^nZ|kept DEg^|killing /ZTZ|kind %[|kinder DZ|known %W<_|late ,[QaibkD|leaking ,]5[QZ|leaving 3^FcXZm_|leek SGh[|left 7C=Y|lent kE|less /GeX|like ,^.W>[SZkb|likely CF|limited e[|listed #DIF|literally !Y,]:EaE|live #^;Z?]@ZC@E]I]K@NWU_b]i[lUnJ|locked 4ZSG|long ,B>_MCQCeW|longer ,C4[>[?]jY|looking 8CCFI[X]]^|losing ,DC[i[|lost ,CIBYZ|loud jZ|lovely &]?]K^QVS^|lying 7]]Z|made "]&B,C<_EZQ?|making 2[WZmB|me )]2]S[|mended &]B^C[K[^[i]|midnight nY|mine ,ZQX|missed 5YFam[|missing 4ZIZ|more #D&[([0d8Z:^<^CFMZQF]WadjBl[mZnA|mostly ,[2C4YQ]Y^j_ka|moved #EC]EGMXj_|moving ,Z:^<]R[aY|my #X,]-Z2]4[5^KYWZdXjZnD|named 1_|nearly !^.Z7]:[>EDBG[IBJ_R_][eF|needed ,D4dQAiXj]|never )Y6[7BnB|new QDkB|next #aC?j@|nine &C,=<Z@_K@W^|no %E-].]3_7D:b=D>dCCIFKBSbTDWBYBZ]]^aae^h_n_|nobody "[3a4ZX]|normal #]._SW|not !B"_%Z&C(^+>,A-]1C2C5[6C8W:^<Y=??>ACBFC=DBFFHVIWK@LZMcP?QCRZWAZV[A]Y^Ya^bYd@fDhBiBjFmK|nothing ,D.C4D:Z;[CCDCYD|now !A"^&A-_3D5[7C8C:C;_=ECdD]EVHbIBOBRZWDXG]@_^bYdCgZh_iSjdkDmAnY|number 2]W^|of ,CQF|off "D#a,C.[>?@BCaHCQXXEYB]Ae^i@jgk>|officially !D8_A[^[b[h[|often >eea|ok &]DA|okay %YeD|old 4[|older &C<]|on "=#[(C)b*c+C1?2B3>4Z7Z:@;B<@>??BEFH@N_ObQCS[V>WBYZ[C]XaAcCdXfCnD|one #[2a4F=?>C@ZDDF]MGQASEXBdEiEjZk?mYn_|ongoing -fRa|online ,EQGS[|only !b4e>[@]D[E[GbN[Y^]W|open #A)A,Z2G7CBXHCIDM_NAV]_Fa@d_eZfFiXjYk^nc|original <a|our %m)C+_,B1D2[;b<fFEJpNCQXV[ZD^YaWbYcchE|ours 2h?]DAWb|out #D)Y+D-C/C4>6E;^<W>B@CAXC^EZG]HBOZPDQ>R>TDXIYW[B]C_DaGbadCeHgBhYiCjZmE|over !h#[8Z:b@DC[F[GbM^QYR[[[]_^Xa_jYl^mXnb|paid 2C4C=X>DWDd^|part A[Eb|partly 2Z|passionate -Z;E<_A_RYhY|past 5Y|pay #].Y|paying &^K]nX|pinned )Z,AC^F^N]X]|pleased -]0[1CA]E]h^i[lZ|plenty 2[D^WakW|possible DZV]^[|priceless %[)@:CR]aC|printed CE|proud 1D8Z;ab_|public QAnZ|published 1fV_|pure +a2Z5ZPZZ[|put ,DDC|quicker j[|quiet DZk]|quieter DZ|quite %[/^CE|rather 5^<_=]>]PYdZe]|read .D1]nZ|reading )ZKBOZ|ready +^3[=^>_C_]D_]d^e^jZnY|real #Z:BNbV]^Ek]|really #@4[7]DD|recruiting nY|released *ZOZ|repaired CYj[|required 1]|reserved nZ|retiring @^|right #[,^._0e>ZDbKCU[g]kZ|ringing 4XjF|risen ,BQEi]|round D[n]|running C>eBgCjG|safe %ZQCeGj[|sat ,c|saved ;]b]n[|selling !]4Z>F|sending %Y5[JX|set 4]8XVYjZk^nZ|shared ,[3]X^|short .[:]C[DAk[|shorter #CCZD[QAjWnZ|showing ,CC[jZ|shut @YC?GYICSAfBjBk[|signed jD|simple 8D;EAahZ|simply !Y+a8a;]P^^Z|sitting ,_QX|six ,f@Z|slow CWQAeDnA|small #D4Y5ZDBS[j]|smaller #]3aX]|so %?.E8]9DDDJJTZYY_CaBfW|something #[,[>[D@QYe[|sometimes :]|sorted #E3[CBXZ|sound eD|soup ,]C?Q[n[|spent 2[=]|split .[=@dH|staffed k]|standing #Zi[|staying ,^.a>YDYQ^SZj]k]|steep DGkC|still #F(<)C.A4C;D<C@ZI[MBSA]BeZlbnZ|stuck 4]9ZC^KCY^j]kB|suddenly &]|suspended C>jB|taking @DCYDCYXgC|talking ![7^:X;_FbbEm]|tea gY|testament :[E]|that #A)Z*[.D2X3a4[7_9Z:D;B>DAZFYIEO_TCWd[]__dCh^j^nX|the ":%G&B(D*C+g-@.G2]3@4D7C8=9Z:a;?<Y=B>X?B@AAZB>ECHCIDJCL]PfRAUEVAW^YF[@]Z^?aabCgCh[iGkZl@|their ,^K]|theirs &_=_KYd^|there 'Z8]9]C@|thin #Z>GC]W_|thinking >Z|this ,B0[7]C^EYQA]X|three "Y5Y>]YBe]n[|through -Yla|ticking /[6]7cTY[X]Zi[|tight )].DQD|time :ZB]D]F]aYiZm[|tired 3aMY|to )Y,Z2]4A5_8Z<^>BDZIDW[YCZ]^^c]eA|tomorrow :@|too #^4d:Y>EQdSWY]j^nD|turning ,Y|twelve )]|twice 3g4[X[|two #[)[,A2G4C7_KYNXWBYC]]kZ|under ,_4DCZKBQaR_SBa]kBnD|up "Y-[/^1_9Y:D<_=^>DADDBEbFbHYM]QDSBT_V[W]XE]A^B_[bBc^f[hCiDjXm<nF|upstairs C[|us "h#F,Z2_4aC^HXWcY[j[|useful .a|usually "ZDX|very ,[C[E]h_|waiting ([*Z7C8_BYC[Fb^]m^|warm =EBFUZ|watching 5]7a;ZZ]|welcome ,_j]|wet D?kD|what %].A/]1a2E;g=Z>Z?fF<I?J^KYT[X^b_fBgWiEm>nW|when 7[e_|where #Z4]5bQHWbZabCjAlZ|whether .]7b9[D[|who :Z;fBZJXa[bZ|why )Z2U7D;E?YAZD]Q@WXZ_a[eH|with #A-Z4>:[;D<[BZEZIAJaR^SXV^aZe[gCj]k[nH|withdrawn 4Y|working C]DBQZeZja|worse fZ|worth #['[*]+g.[5^@ZPeS]Z^aE|writing QYgZjCkF|written gC|wrong &[,_2Y4Z@]BYI@KaQYn_|yet 8D;ENZcZlC|you ,A4B8b:[DA]DcaeY|your !E"c#D%?'[(_*E,C/D3Y8C9@:e;B=C?e@ACEGBHbIDJ?L]M]U?ZU[B_@acbFeGgDkEmW|yours "c)_*Z7Z9]=gH[dhmYnZ
isa|#CD[SY
ish|3eSbeX
island|!]&]+a:E;d=CCEQCaAb[
islands|+],@DaGZ^Bf[hXk]n@|and G[
iso|,[1e<WA^EaV]hZl_nC|<number> ,]<XA_Eah]l^nE
issue|%](_1[2[3Z4a:f?[B]E_F]I_Ya_]adjEkFlZm[na|<number> #[&[@^BbEfQ@gYiZl]|affecting 1aCD|in ([JY|the +Y4Z|tracker 3]C^D]QYX[j[na|with QC
issued|<djZnY
issues|,D3_4[>DCCX[YZeCna|and 4]YZ|that nZ
it|!B"F#]%;&Z'C)A*D,Y->/B1B5B6E8A:C<EADCBD[E@F[GBI^JALDMENDOFPEQZRCSXTDYXZB[E^EeYhDk[lBmFnE|'d 7[>BDEgWh_n]|'s "X%f(=*>+Y/W2I5V6[8_9C:d<F?A@XAYDEE_FGJXL[N^ODSIUCWGZ[[Za]dFfGhWkHlJnZ|<emoji> #_&_'Z(A,@3X<ZAZFAGZIZJYK^MEQ=T_bWhXkEnA|<link> &Z.D/A3^4A;CF_YCbAjWkYnY|<name> &F)D,W._8_<X=@>_?FAEEGNDQ_VBXB[^dDe^fAhCjDlA|<number> "^#e0X4C=aDYEcI_QXbFd_kZ|<somebody> #C&YCZD?YCe[f[gEkE|a "^#E8E;b?ZBYIZQ]SBY[_Yi_k@n[|about "Y&Y4[5^;Z<ZZ]bY|actually 9]QZ|adds D_VZiZk]|after ,B9]SB|again !]#b)Z.A0Y1C4[5Y<C>_?aBYEBQXSGU]WAZ_dYg_nD|against 4CDA|all #Z'Y)^*a+X.B0Z1^3^8^9[:[;[=D>ZAZBCFEH[MDQBR_TZ]@^a_]a_bYdCeZh]iAkE|alone %X,a.E7ZDEQ]_[|aloud ,a|already <]FZmZ|also SC|always .X7]jY|and "B'a(Z)D/E0B2_4E5C7Y8D<@=_>_BFEFFBG]J?L]NBSWTAZ@bCcBd]eYgBhUjWm@nE|another 9]jZ|anyway .];[?^DB|are 2[|as #Y.^1^7_?DC@DAS]WAjBnE|ask .b>[S]|asks 4a|at "Y*[,_3E4C=A>ACXKWOZSBUCe>lCmVn[|away <[DCc[k@|back #B(a)C+B,_2?3D4Y9@:E<A>=?DCCD]IGMbNDWAXCZY_?aBbDeBfFk^nF|badly #C,A7[9FYT_DnF|be &[(ZBDDBI_TF]FiEnZ|beats _]|because #Z%C&D,?<AQEeDlYnD|before #b&F(Z,>-^2F3[4Y=E>YKDM]QBR[YCe]gZkAnD|belonged ,Wj_|belongs 8]fF|below (]9ZDC_[|better #A&].Z:E;C>ZK[|blank F]|bought ,]|breaks =[|brings 2aWY|broke kG|builds #G|but #@,Z.C4C9[?C@CQ[S@eAg@|buys 4a?]|by #B'E,C.]2E9^?_C>FCLCOEQ;Z[gCjYkWnB|came >BBDD]Q]bBfBk_|can "]4?=[?_DcHYQZYZaBe[gC|catches >]|change .Y|changed Fa|changes ;^|cheaper "[nZ|checked U[|clean n[|closes EclY|come 9D|comes *^,E.E4]5Y;Y>CB[DDKCOaQC^AeDi[|contains 4[C^|cost "A,a<a>[DBIEQbgB|costs "F*[/B3]5X:D@YDCFEHAIWS_TDX[YZ^BnC|could "X,E3F7Z9D;]<]CZDBFBHVM[TCVXXD^[a[bYeEmA|counts 8]^[|covered &[^W|cut 3[XXkY|daily 9]_[|depends ,CDDkZ|describes E[|did #[&C,94Z>YDCIbQCdaeYkA|dies 7[XY]Y|differently ._9YSY|do ,[.b3[9_=[>[D]Q[S]_Zd]|does "[#]&D)Y,X.B3[;B<Z=?DDI^KCSCT@[BbFc_mZ|done ?_f^|down !_"W#D&F(C,<.Y0Y3>5Z7_CADEEZF[ICK?MBQ;SW][gbjBkAm_|drops (_4_M[|dry 9Z|early ,C.C|either .ZDZ|ends '],C4[7]DAL]U[|every 7_9_>E|expires '[|failed 4[|feels %[5Z@]|filled #C7X|fills 7E>YQ^e[|finds B]|first ,E3DCYDbEDW[YZgFkZlCmC|fits &Yf[|five D[|fixed #^4^C^IZYb|fixes 4ZQ[|flat ,BD^|for %^&[(_)D0C3C4D7Z9B;G>F?@@DB]CADEEFFDI^KXODREW[XZ_>b@fDhBi]mA|forward :[kE|found ,[4]|four <]W[|free !B.]4^:]DE^[j?|from &Z+Y,C9@<b=B?[FWG]IAJCKYQAR^WW]DdCfakCnC|full 3[4[|gets (Y,D3E4D7_>CM[QZS]d[|go 2[9]<b>]B]S]i]|goes !Z#F%D*Z.C2Y4<:E>DC[D_JBQYSEUBWZaC|going "_|got 9YeAnD|grows FE|had #G&A7B<E>DA]KCYXgB|half ,[D]gZkY|hangs ,D.Y0]_BnD|happen 4Z8E:YY[__eC|happened ,D4DmY|happens &C/E4C>^DCRE]ZjB|hard kZ|has &C+[,Z-Y.?/_1c2A3]9D:C;B<_>C@_A[B^C?DCEdJAKAP_S@TZV^XVZD[d]YdDfFgZia|have )]N[|helps OGY_g[jY|here &[?^DBIDKceAfYgCjFnY|hits <]G]|holds 0^PX|home .YE[|hum >F|hurts 7[<[>]|i .Z2Y4DU]_[eE|if ,B-].B4^FYRZSCfZk[|in !F"^&c'Y(A*A+Z,E-D/E0?1C4F5B7D9Z;F<]@WAZB]CAD[EBGBHZK_NAQDTGVEWZZA[A]Bb^eGgZhCjAk]lUma|including hZ|inside &X=Z|into 7Z|involves F^mZ|is !B"]#_%D(Z.I/^0U1Z3]5A7?9B:?<B=>>E@[CEF[IZLBM@N?O[PIRFX[[B]@_GaCd?eCg[hEkFlEmY|it #B,D7?]@|just (Z,^0Z7C:Z<]CYDBM[Q]e[j]|keep DBe[|keeps .Y2[CaS_j^|known &],b>DI[QbSCYBgDnD|lands MY|last #Y&DeB|lasted &F@]gb|lasts ,E5YQDjF|leaks TY|left #]|let 5YD[|lifts 2bW_|like ,[;[=YdY|live #^_F|looked 2Y4CgB|looks )Z,B.>1[3D4F=CD?KANXS?YBdBj^kBnA|lost 4]|lying ,^|made #[&CHBQ]n[|makes #[:[>X^]d[h]|matter >[|matters /[8]:Z^]|may )Z,B4]QDd]|means #^,D.E;CC^DCVD^Xj^nW|might "[7F;EF[X^kAnE|misses )]N]g]|more &eK]|most .[:]>^^Y|moved 5Z|moves #B%ZFBIDmB|myself ,Z2[bXkB|nearly ,E|need >E|needed 4]|needs 4eaDfX|never ,C.c7_;ZQUS]dDnX|next 4]C[g]|no #c.]DXIaSZY^ea|not #Z2Z;db^|noted ,^Q]|now #Y/Z3b4b7D?XCZF[I[Xb]DaDeCj[|off !E9C=[>A?CC[D_EYNBT__EdXfJl]nI|on "B#W'I)D2?3E4H:]<Z>@B[CCDBEYGCPBRCTAUAVZW>X@aUbZdCgEjAmC|once &D8ZDYY^hZk^|one <]?ZDZnZ|online 3[|only #Z(_4a7DDZE[XCYWfX|opens ,Y4]gY|or (C.[2[9]>BD?QV_ZaZe@j@kCnC|ought #X,CKXk^|our #Y)[<]N]c[|ourselves n[|out #X'c(f3]5c7BDXLcQ]SAXaZWfDgX|outside DZkZ|over #_*a,?1Z2C4Z7a>AD[FZI[N^O]VbWB]Za^|overnight k[|paid &^,b?[F]mY|passed ,b;ZD[|pays ,[4DIFYF|people VZ|perfect "b7]QG|please .E|post 9Y|properly #E,ZIB|put =Z|puts 2Y8[D[|rained #E4CQ^|rains &Z,].G2CC[JZQYSDWD|ran &C,EKB|read ,F|reads ,E>[e^|really "],?3Y:WDDMCNBQDXa[Z_Da]kY|right &E*Z,[.C0[3^8[;c?B@CHYMCTXXbaVeXfCk]lZn_|ring ,].e>EDBSXj]|round Y_kAnY|runs &[CZQCSCYDdZ|safe >Z|said #A4_>]DCQA|saves ,C/BWZ|say #Y7ZQCSH|says #C3DC?DaFCQCYBjBn]|second =]|seems ,[>XCE|sells =]d_|send =VK^|sets -^<bJG^C|share 3[|ships DBn[|should ,D2W4d9B?ZD]EEQ@SCTZV]Ye]BfUhEjZn@|shows ,Z7]?_D]ZU|shut ,]|shuts ,[4]7_|since ,c.[4H7Z9Z;D>_FcHDICQaYB]ZeZm]|sits 3[;]<]QDXX|smells ,dQ^YF|so &a,?2]7@:_<Z>YDWIYK_hD|sold J]|some .c=[Sa|somewhere 3b>[X]|sounds ,Z.X<^>ZC]D[I^Qam[|stands "G2a4dHGW]Ya|started #]|starts #E*Y:[D[IDK^|stays #B&D,A3X7aCYD[Q?]^_YgCk]|sticks 9[jC|still ,B4ZB[DDI]UFeCi_|stood CE|stops .[@agZ|straight .]jY|stung 4C|such :Z|suits 2]S]YX|take "^H]|takes !["X#C)@*d,a/]2]7^8E9C:Z;b=CAYCDDDE_GCH]IEKEO[W[YCZW[V]Y_@dAe[kA|tastes DD|taught F^mY|tell ,ZDZQY|tells (Z;[|ten .Y3^D]XYnZ|than ,C:a?X|that #D&B,]D?KAQeYa[_dYfAjD|the "A#B&Y1_3D7A8CCADZKZMCN]VS]BgHnC|themselves >F|then 3B5Z<[>BH[X@|there +Z,_.[7@>^D]QcSYWWeZ|they )a4C7A;C=[D^bD|this #Y.D>BCCF]K@M?S?VZY[aYeGgCm]nD|three #DTYn^|through #]9F<]k[|till !a6Z7[9[G]QA[Z]^kE|time "a.C/^9EH]^X|to #_%B&C'F(Z)E*F,E-E.B2>3b4Z5C6W7^:B;D<V=CBCCDD]FZJCKEMVQARASDUBXYZA]]bFd=fDhElZm^nC|today 3Z4Z9FJBgAnD|together )Y=[>dDDI[_Be_kE|told ?[j[|tomorrow "]7]CDFZ|tonight 3Z4]7[CBQDX[jE|too !c#B,>4H:DS[UbkE|took #c&d+Z,B/D2G4]7[;Y<Z=[>C?[ECIXKXQ[TDWCY^b[dZeBj^kUlB|turned &II]|turns #a,e4_<X>YI]Q_eZhaj_|twice !X&A.^4@9X;_YC_[eDl]|two #Z,G4]<DnB|under ,B.]3ZDCXXh[kA|underneath 9[DBIa_Z|unless ,]j^|until 4CD[aWjDk^|up #Z'b(^.V0]4Z7G;F>B?A@CC>DAFEM^UX^^bDeB|used CYQD|usually g^|very ?_|wants BZiX|was "E%B)E,^.C/Y0^1D3Z4E9F:A;b?HA^BHC^D;ECJAM?NFSBTHUZV@X[Z]]A_Xa@b^d]e[fCg]i@jXnC|we "Y#A,C.E/Y4d7C>[?YCDD@IAKYREYZ^_ja|weighs iX|well ,AK]O]QCYW|went ,<4F;DFCKDQ>YCd_jBkB|were &C+Y,>;e?ab[eCf_|what ,]QZYZ|whatever =Y|when "[*]3C4[;CCCIWMCNX|where #YCEQD|which ,Y>Z|while 2Z5ZH[Z_|will &B)D,A-D2A3A4Z7C8@:@;B=H?ECXD]F@I]KENAQASZTBU@W@]G_^b@fChVi?kZ|with !Y"]%Y&_*a,C9Z;B<ABCIFKcO[PWQ@SBTEUBX^_]a]iAjC|within #D|without ![%]+C-Z4G7C8D:];><A?BBCE^G]M@QDaYbIe>fCgD|works ,?.a2eS_YZgD|worse :]<_e]|worth 9B|would "Z#@,<2a3F4E6Z9E?[E[IDQAR[S@W]]]jW|write 4Yk]|wrong #B&@(B.^4E7a9D;D<Y@[IBKAQDY?][_DbYnV|wrote &]KZ|yet 5b;FDDMZQEbB|you ,D7[9C=D>?DEQCdDe>k@|your "A.^@[b[g]|yourself 2Z>BI_QBSZ
item|!B"Z#C+^,>.D1C3E7D:D<ECYD_EDFgGEICK@NAQ>SDT?_WbBd?jYkYlDmenb|<number> #C+b,D2[DWFXPc_Zn>|free nZ|in C]FbjYm_|to n[
items|BbC]DAQ[X^hZiZj]kA|excluded G[|must nW
its|!D"K%a&B'C(A+X,C.>/J1b3C5>8U9B;^<g=]>??B@AAaCYEeF[G[HAJ^MDRXSETAVeZB[Z^ZbccbeBgBh]i[kCldmZ|<name> &B-X@YAbB]EcRYh^jElbn?|<number> <dCCEelgn_|best KD|first 1ZC[KBjYnZ|gratitude 1D?E|hook ,[>[|last ,]CZ|losses /D|maker &Z|name ,[9[@ZFcma|new 1b<^AZEXV]cZhbiY|old CZ|opening /C|own 0]4F<]KUVYXY[bbAgak_nY|owner ?YkW|rate DD|refreshed 8]|school "AHC|second jX|side #XC^jX|third #E=ZIDd_|very #[%_+]EZ|way #^*[4Y=^I_O[Q[f]n[
itself|#A%Z)D+@,C.b/c1^3X4Y7D:B;^=AE^IHJ[KCNBS]TbX[YY]]^_d?h>jJnD|and /]3[4^;DXY|in ,X/YDX|is +@.Z4XSZY[jE
iv|1YA[EFdYlEn^
ivy|7F
j|,D4DCDQGkC|<name> QE
j7|-D
jab|"D5_6ACDD]Z^[FeZgZ|this 6A
jabs|!EWWnE|and =[|are CF
jackdaw|,cQb
jacket|!a,A7C>B?_CAD_IDNCQ@WZfcjBk^nB|potatoes kZ
jackets|+Z
jailed|nW
jam|!W#W(b*Z,e2C7Z;CK[M]O[QZ^EaCbA|and 2E7Z]Y|is #bIY|jar fY|jars nZ
jammed|/XC[n^
jan|:D=]>[@^d_eXgY
janet|,^QZ
january|)]7[ZY|is 7]GZ
jar|#X(X)A,F6a9W;@CDECG[IWOC[a_[bBfZkClY|<emoji> (Z|at *COD|goes ,CQE|is 6Z8]|of *[O[|on &Z=ZGY|or 9[_ZjZ|to l[
jargon|"Z
jars|%B+[2D7^9Z;CDYJ=KEPXQZW@bAeD|and D]|of iY
jaw|!Z#[,[8[@BD[N_[ZgDkZ|dropping !Z8[hW
jazz|,D<Y
jealous|,ZCDjF
jean|#W,^?cfa
jeans|/^
jelly|,_:DjBl[
jellyfish|G]
jet|nZ
ji|&Z,A?YQATZa^gGnZ
jigsaw|&Y,a._?YQ^e]
jigsaws|,]CZQX
jingle|&Z>X
jo|4Fj_kFnE
job|!?#>&C'i(E)B,E/C3Y7C:];A<AB^D[E_FEKBLZNAR?TDW[XQ]A_BaWc]fChBiajEkWmC|<name> @XNCe_|and 4[7Z|at ,Z=bdYkY|before gY|fair CZj]k^n]|for &E,Y|in ;C|is jE|it %]gY|of BYHEnZ|on +Y4[j[|part DZQZ|that :Ce^|title 'fE[Le|to 4Y5ZZW|was 4B|with AYQY|you >B
jobs|"B#@&C)@,;-?/d1Z4D7Y:b;Z<F?BA_CZDCEDFDH@Q>SBTcVAW_]X^[acbYfDhdl=ng|and /C0Z7Z|are "C,@HCj^n]|in 1B:CEGVDlG|of ;Yb[|on VC|will C]
join|!^"A#@%b&@(E*e+X,<.a/a0A1A2B4A6b:a;Z<A=C>A?ZABBGEHG_HDIAJYKCMBN@O^QBS^TbUBV@WC[[]^^^a_dAe]fZhBiF|<mention> -AaY|<name> .Y|<number> /k7UGXQETj]X|a )Z-Y/G3[8Z;ZX]|as -G|before 7dHD|our !C"Z%^)F*Y6]7DE^GAJ]T@UEZZ[ah[l_n^|the "[%_*B+C6W8C:X;[FAH_JYQES_][^EaVnA|today )]:]|us !^"7,F5[6D7B8];[?aDbE?HAMDSDTBZX^ZbZf^jZkXlDn^
joined|"d#B&W*[-a/C0a1^4D;A<]>C?BB]HbIBK]OaQDR[UbYBZDc]g]h^jX|<mention> <XA^aZh]|a <aAD|as ,A<[jX|in ,[Q[|our &Z*]O[|the "^&_-_0Z1[E[H_K]RYhXlW|up BZ|us 0[Q^gZlDn]
joiner|&Z4]g_
joiners|)Z/Y<^ZZk^
joining|!d)_0a8Z;W<_?Z@^BcFZGaK^N]T^U_aXfYgXiZkEm]|<mention> C]j]|a ;]HZbX|fee !c)^7W=@G]HGNZ]Xa_|forces <ec]|the =]S[d]|us Bdi[
joins|#B*],A-[E^OXla|<mention> &G|<name> -]E]|from VD
joint|&B,B4X:CCaE]IBKHVAeCgCjXn[
joints|[[
joke|#D&b,a4_?]IFK_Q]Y_nF|about 4^IF
jokes|,a<_d]eYgAkA
joking|,F<b_Cm]|aside _C
journal|!b)[+[,BE[F^N]QClZnY
journalist|3YXZ
journalists|;Dn^
journey|!]#A&?'D(C*C+A,;-a.F0B1C2D3C4A7B8d:g;D<F=A>??@@AAVCEDDEDF=GYJXMHOAPAQ>RdTBUGVDXB^daadBf@hZi]jBl@n=|and 5]FZZ_g^|begins B[i[l]|from ;_|of ![-B8bRB^[|that %Y;[AYb]h_|the ;ZEX|through !XHYbF|to %?-^ABGa^XhCm]|towards -bR^|we :]|with -B8[;Da_
journeys|0]BXRYU[VYhF
joy|+c,[8^:Z<bAaB^EePdU^Xb^^hbiGl^|and nZ|to +a:Z@ZP_
joyful|8^^]
judge|#?&b+D,Y-C0^1C:[;D>C?c@XA_CAICK[N]YY[Y^]a^b?fahXn^|blocks C[j]|said QD|the +D|you [[
judged|,Z/[@[Q_T[
judgement|"Y'[(_0Z7]>_L_UYeZ|here ']LZ
judges|-C1[4D;Z<C?@CDF_IAKaUFYDbUgCjAl]m[|and ?@fEl[|at ;[b_|gave f[|is XD
judging|7ZXZ]_
judgment|;EgEnC
jug|.Z>[QEe^
jugs|,Z
juice|#^=a?ZCCQZd^nD
july|7a]Z
jumble|!B,_|sale ,_
jump|!j*a6Z7]>ZOW|the hZ
jumped|,Z|<number> DD
jumper|#D1D9YBXCZD^KGi[nA|in ,[
jumpers|"],^6ZQ][]nE|and 6Z[]
jumping|#Y,BI[d]
jumps|CBD[N]jC
junction|4U9]>[_Z
june|!b4C7bCdYEZZ]Z
juneteenth|kZn^
junior|!E#?&a,B2[4CDBGAIAKXNbQBZWaZ
juniors|"DC_FZGDIYnA
junk|SG
jury|&Z3]=DQCn[|decide =DdE
just|!["]#9'^*B-D.a/[0[1b2C3:4@5Z6C7X8_9=:Z;_>XAXDDEGHWI<LWOAP?RFS]U[WDXBZZ[A^Y_CaWb^dFeWfDkBlD|<number> !k"G#C%[)C-C.C/Z1D4F5D6_7_:]=B@EB[CGDBGiJ@NFOCQAS?UCXV[Z]db:e=i[k@mDnA|a %c&Z+E,;.A/D1C5_:Y<B>DA@FFJeK^QER[S>V@X[Z^^Ya[eAfYgDhCiDjAmBnC|about 8C|an %_,Z7]A^BZE]Jah^|as .[2X7CD]QCSb|ask .EOZe_|be ,[|because .c|been ;BHX]D|before #ZD[kZ|bought 7^]]|bring >[]Y|build 1YJVh[|call .[nY|can 8^YZ^[n]|checked ,[-Z4BnY|closed 1C<bk[|come ,b.^DFEXSbe^j[nZ|did ,a:];C?]Q[a^|do 2]>CS_|dropped )X;ZG@^[|fill 8D:Yh]|finished 1b8[;F?[|for >]GcMYN[^F|found BZi[|get <[|getting 0D1c7EVbW^b[|give ,Z|go >]|got "Z0Y8D>XFdS[j[mb|had 4D|have ;DFfmc|hit 0[1_7ZA]EYUZVa][bYh[|how ,G|in ,[QW_ZjZ|kept &d4[KYe]nY|kidding @D|landed ![1EA^cXh_|leave 7[;ZCDI]QA]Z|leaving ;[N[|left A_IZnb|like ,D/b1]5Y9YJ[VZ|listed QZ^[|looking /]5]>]T]V[|lost ,B5YQB|make %D;Bh]m^|me 'Z9B_E|mend :?aB|message 3[4ZC[S^gZ|need #[5cQDZd|not CaQFjX|now ,Z2[9]=[DYWYk_|one )_/b7BDFJDKXTbU^]AaYjEnD|passed &Y0[7Y<CU_jY|pop !B'^L^|put D[|quote *]+f|reply '](D,D.^>CS^nY|ring +]D[|say "E&X,B.^1_;_>cD[FaS^Y]]E_@d_e[kWm^nX|saying "Z7];AO^QETb]dbB|says IY|sell AZ|shipped AYIZ|show "^A[h^|sit e[kF|sitting Zb|so ,[.]OZ|sold 4_;BA]CZQBYY]EnY|starting !]|stopped 4]?_|take ;Z>E^ZaBb^|tap )^;_|teach 8]:ZJEaZ|tell ,a4]9D=c>]C[DFQZ_EecjBkB|that ,Z;]b]|the (_1Z8A9F<Y^Cg]jCmCnA|think nZ|three /[7[TW|to ,^.[5Y<]?]QZf]|turn @[|two 7];]b[jZ|very :C|voted /[QYTZn_|want .Y|wanted ,e2YIC|what %Z)[|who <cXZcV|will %],[QX|wrapped -[AE|write >ae]|yet FWVC|you F^T[ZZaZm^|your ,Z>_YYgWjC
justice|"D(B:U;BDDE[J^^Xa[bF
k|&C,@:[DZICY]aYf[kXna|<name> :[aZjEnB|<number> nZ
k2tog|eZ
kale|.a
karaoke|AYZZ
kayak|?XC[f[k[
kebab|8[DD
keen|.]2[
keep|!C"=#W%>&A'?(^*>,@-A.]1D2^4?8B:X=^>???DcEDJJKCLAMYNWOBRISWT>W]XX]D^?_Zb]fCiXjZk^lb|<name> HZQBeXnE|<number> 2bW[k^|<somebody> na|a "Y2E9^AZD_HZdAf@|an )YmY|asking #_DCHBIbVXjAlX|being :[YZ_Z|dogs QFaG|doing )]|every =]C^d^|going 1[7A:c<hDEVbWYaYbZc^|in *Z|it #B+Y,B.c2D4F=aAYIAMXNbQCSaY]gB|its "AHC|me <]QD|off C]jZ|on ,ZmD|one ([*]|our )YK]]^|saying ,]2C4B;ZCEQXjE|scrolling (_.D7]>AXY]^kAm[|telling #Z.Z:B;[SXbZ|the "@#c)D*A+E,@5C7D;B>C@BD^FFHBTCiVjCkamD|their "]&DB]C[Q^i^ja|them .D3aQAX_YBZY_CgX|this (Z6ZNY|to #ADZ|up .A;[GcaD|walking .C2D7]D?M^]Z|working CDQG|you *?+X;bOB|your .f3^DdQcSbT[XZkVm^|yours .Z5[ZY
keeper|#Z&b,a<]?^BZKY[acZj?nA|<name> ?ZB]
keepers|#]&B/];ZBZIbT[bWkB
keeping|"^'X*Z2]4C7c9]:Z<C@BD^EBF_I]WX]YaBfVg^manY|<name> jF|a 'Y,D9_|count "[|it #^,]|the nY|your %[
keeps|"X#c%](d+E,_.X/]2W4?:E<^=a>B?F@DAZBYDXFCIbMgQ[T[daf]ick[n]|<number> =bda|<somebody> ,^QY|a #B&^/[T[|asking Aa_C|bees ,^Q[nY|growing 1[<^iY|it &@D^K@|its #]C]IZ|ringing 3^XY|the #Y&[<_K]QCd_|them "]#CIF|till BYDE|you .]
keith|,^
kelp|-?R@Y]
kennel|:B][
kennels|+_
kept|!C#Y&b(Z+D-B3E4H5X7C8B:C<B=Z?YAEBZC[EDFDH@IZKZPCRAYV[[]>cBeViQjYkGlCmB|<somebody> ,B1[4EQIV[|a ,_5YKcfEkC|bees QB|for #A=[Ca|going ,A2]|it &b,[QXg^|our 0Z|saying 4]>XnX|telling #]4[|the ,_.D4C=^?XYCb@dafaj^|you W]
kerb|"Z#[+]4a7[I^Q@XY]Z
kerbside|4[Bci^
kestrel|,Y1E8^^XfZ|<name> 1E
ketchup|&XAYh[
kettle|!D"B&B,n2C3E4>5D:B;X<d?[A^BDD^EDF@GZJDM_OEQiSXUaWAYD]B^DaEcZg[h]iAk_nB|'s )Z,bDCM_Qag[kCnF|a ,E?^KFQG|and #G,>.EDDZVg[|in <^KF|is ,A>ZCE|on "C;c>DDZS]UZgE
kettlebells||home @FgE
kettles|!Z)?2Y:[NEfE|are )?NE
kev|'Y<[>_e^
key|!B"[%_'[(C)D+E,A-W.A1@3A7C8I;A=D>@?>AEBAC>DWFDG@I^QERaSAVCYabAeAgDhJn@|and &X,D:]|in D]kc|is 4]|stakeholders %a5YADQWZ[hCnC|this ?E|to "D#]:ZI[QDjB
keyboard|+[9ZKD_X
keynote|&B,C1Z;j?CA]C]E]FaKCQ@behRl[manB|at ;ZE]bZl]|on 1]Fa
keynotes|<bFa]]m[
keys|&E)Y-D/Z5X9D<a?BAWCADdFEI>KBL]O^RBZ[b[fEh[iY|and "[@[g[|are +[|back gX|handed KDQZ|in 1b|to ,D<DA]Q@hZ|with D^QEk]
kg|)],[-WCBDdQYS]d]kd|of ,]j]nZ
kia|BZ|ora BZ
kick|0Y7aEYSD[Y]V|off 0Y:DEYQDX][Z
kicking|X_
kickoff|RWXY
kid|,D.[3a4C9D;]?^Q?j@n]|'s QCjZ
kidding|&]@DjZ
kidney|&[+ePekZ
kidneys|D_
kids|!Y"^(D+[,]-D.B/^0F1C2D3C5Z7X:Z;?=A>dBCC=E@H^Q]TaUBVSWYZ]]]^ZaEbAe^fXiClBn^|<number> !],[QZ|a )Z|and >B?^gCkZ|are #E7]DEK]nZ|at &Y5]CFK[QYZZ|can kZnZ|did ,EQC|eat ![D[|free !>|go !^|have )[,Y|in ,[/Z4E?_Q[TX^Yf_n_|on <ZSZ|sizes QA|two 7[|under ^X|who &D7C>^@FD[kY
kill|)[3AD_NYQD
killed|&]:YF]K^WD_CeCk]n_|in &_CEnY
killer|,]/aHCTb
killing|CBQA]aaYjAn]|your 7[]^aYb[
kills|#Z,E/YDEH]n^
kiln|!W/D2b3Z6Z<]?BB@CZDEM]QYWcXa[ZdYfDiCj^n@|is BEiH
kilns|2Y
kilo|,X@[CDKWnD
kilometre|4Z
kilos|"Y#D4B=]?DCEX]d_fDjI|and 4DkC|in <_XYdW|of D[k[|this ?AfA
kin|%aJ^YC
kind|#](C)Y+c,Z-G4@5C9B:D;]=D>T?X@ZBCCZECHZI_JCLaM@NaPdQ_WC[a_JaAbVd?iAnE|about ,AQCY_|and ,BQA|but DY|enough #X4]|of "]#C9C:V;]>^H[]Xb_g[kF|to )Z>Yn[|words +]?]P[f_
kinder|"b8]:B=Z^[|than &D4D|to 8[^[
kindergarten|,[;DQ]bE
kindest|+c;cP^b[
kindly|#>&_([+c-]3f4@6]>[?_@FB_D;EfIFK]PbQEXa[^^EeTgCiZlenC|be CZMYZ]|note jZ
kindness|#C(]7F:aBcD_M^N^eG
kinds|:^;Xa]b[|of :^;YQA]Ba^b]
king|:[]Da_mB
kingfisher|gX
kings|([,]
kiosk|)[1Z4]8X:Z>^?ZBFGFQ[SDTC^[fagYkE|and >YD[|on BF|or GF
kiosks|1]
kirsty|,ZCEjD
kissed|8_
kisses|?[
kit|!B#?+b.B4@5X7C9X;D<C>@CBECGAKXP_RDYI^Td]f^hDjAnD|'s d]|<number> "]|is +[|list *BOBQ]kZ
kitchen|!B"A#Z%]&])B+A,_-B/C1B2D5T7C9D:A;E<]=C?_AABCDDEAHWI[J[N[P[QbR@UBV>]G^^aCb?eCiClEmDn<|'s Caj[|<number> jF|and !Y&aGZKZg^hC|at CAEDI^|back 3ZX]|floor <b?b|for KFe[|in ,D5[|is &Z:]|of ?DfC|table ,a;Y?]EZJZK[Q]|tables &X|tap ,ED]QCj]|to QZX[|with GY
kitchens|&Y)[,?4?5Z7D8a;a?BK_QF^^aXbac[|and KY
kite|,_1[QaV[
kits|!Y)_N]mY|left )_N]
kitten|(b+Z,[eDf[|food +Z
kittens|3FCZQ[jZ
km|,D/[0C8Y9D?[CAD>IYKCQAf[hFjDkC|h C]|of &[1Z4Y;_?YnF|on /Z8]T[hF
knee|#Y,X3@4@9;>_CaD_S[T[XB^D_Be_j]k[n@|height #W|op CX
knees|,d0Z7E8B?[@YDZH[IBQaVZ[]aEbD|and <[
knew|"C#C%A&^(_,Y.D1X2W4Z7A9E=BBZDDGDIBJAMXRYSC^Y_GaWd?e>iZjbn[|<somebody> &D>Y|about HYa[|every &b8F?_QB|it <[|that (]2^4Z9CBa_Aian]|the 4CQ[|what R]j]
knife|,^9Y[ZkE
knit|!X#d&^,^.e9Z<YCYIZK_Q]Sej_nC
knitted|&],_?Z@CK[Q^e_gBjB|hats &[@CIYgC|the ?^
knitter|"Z2Z
knitters|5f?^BbZdbEic
knitting|#Y&Y0[IXK^OZUZ|group #Z&ZI[
knives|,DNZ
knock|&B'](F)^,b.@5aDWKDLcMBQ]S@YZj_|<number> !Z7]|a 'Z*Z4[OZ|at ,dQ_j[|on )c5b>[DDZZkD
knocked|"E&b,W0]=]?]@[JYK^U^d]eVf_n^|<number> 0_1Z?XJZU_fYn[|off =^d_|on &^|out "E@[
knocking|3[F[aY
knocks|&F+f0_=bDYKAPaU]d^k]
knot|*S,[>XOVbbg[
knots|,^.<CDQ[W]jDlC
know|"V'G*F+X-B.@0E1B2A4Y5D6G7X8=9^:><B=:>Z?D@EAUBVEAFZIDLZNFP[SDUAVEWAZC[E]]^Ba>d@eZiYkGnH|<emoji> (?F^MAODm[|<name> #]&[+eB]K[P]iZ|<number> "D/_7C>BT]]Z^ZnG|<somebody> 2[>EQFYF|a "B9dA[CDHAQ@YC_ZgEhWj^|about "D#D)X._>C?AAZBFF]H@KWS[^Db@eFfCm^|and *Z+E,?.c4Z;FPEQCSaYW|anything >^DD|because ,Z4B>BQV|before ([.Z|below (^|by DZ|for 4c|how #C(E3D4[8^9Z<EF[MAXEYX_]d^eYk@m_nC|i ,=4?QF|if 4c7^9dI]Y_]Z_]|in (>|is 4c>b|it "Y#D-Z.Z/d3[4F7^;]>_@]GZMFNEPDT_|knots .=SE|many #Z>]C]|more C[|of >@|one ,Z|our <cA^B_h[iX|so QGjC|some ,>4B>[BYC[ebiYj_|somebody "[>Z|someone QFW[|that #Z%Y&G(F)^,C0Y2E4H7]9B<Z>eCaFFGbH<IaJ[K@T[XY][dDe^j[kEn[|the "]#@(h.?4[>^D]G[HUMcdZjBn]|their 3_B^X[|there Bbi_|this %]DZGCQD|to Fbm^|us <Z>ZAb|was >CeF|we "f%]4Y9=>=HeNXQBWZ]]_@eC|what "b#^%F(^*[,^3[4B7^9A;d>a@BBGD@E[FEHbK>LBN]OXQWS@UYXZY=][^Fbbg?jAkA|when 'D*E|where "a4D7B9dDYHaTZ__|which ([,D9F>ALZg[|who "E#a%?(C2[4A7f9d;d@]FDIZJBMCOESEW[YA]e_abWeCh^kZnC|whose 5]HY|why #Y+].A4[9b?^KTP[YYeAf^jGkD|yet ,A4bYbj[|you "C(_)B,a.E:f>=HAN>TAUD[^]C^aabb[eAnC|your %Y(F9X:Y?^DDMF^Ef^g^kB
knowing|2W4B7];Y>ZW[m]
knowledge|-_/[EBFYVFjC
known|#C%c(Z+X,X-D.F1]2F3D4X5F7C8X9C:E<[=D?>CFD<EXF[JbOaQ^RFS@UB[Z^[_FaDbBjEnB|<somebody> &C,[4E?Z|as 1bEcV]|for 4B<e>Ze]|issue 4fCZIAY]|that &_,Z?@K^QZnF|the +^PZ|to ?C[ZgZ
knows|&]+_,].C2C4A5D7Z9^=Y>E?A@cBDHHKIP^QcSCW@ZDd_eBf>jakEnB|about 9^@]|how "Z;^|it ,@7[P]][__n^|no aY|the <ZAX|who &A<ZKGeY|why ,[
kofi|&d?YKY
kudos|?]|to ?Z
kw|7[KG
kwh|D^QCS^k_nC
l|4[j[nC|r &CnD
lab|,]-_4[7C8Y<F@BACCHECF]KZMDNER^^]bAeDg>hAkAlAm^nZ|has nZ|in 4D=aWa|is 4Z8^=E^]
label|#Y)Z*B,A3_4_7D9D;D<C=Z>?@YBXC]DGEFFBNaQCX]Yb]D_De?fZi_j]mAnD|'s #cIZnX|and ,[4DQZjZ|in 4aY_eE|is #b&]4@|on 4EQCn_|printer i[|says ,[?]kD|the ,]Na
labelled|#B,^9YCAID_[gW|by CBjD
labelling|4D|error 4E
labels|#]&])X3Z4ZCBI[S_X[i]j?nB|are ,]3]4^X]|in #W
labor|-Z:[;YJ^a[b[j[
laboratory|,]CEFZ
labour|-]1^4C:DUXV]aDjXna|of :DUXaEjZnc
labrador|,[
labs|:[mXnd
lace|hZ|up 3ZhZ
laced|A]|up A]
laces|*]?]jC
lack|>_
lad|&[,f;_<E>[?[@aCDD@K]QeUYVC]Bb_eafZg[jAnA|'s &XS^|at *Z|from &CVC|in ,]?]|of ,Y|who ,B>Z|with &^?^@[d^f_gXkF
ladder|#W%Z&C,[4C6C9[:Y;D>BA^MCN]Q^YC[C_^e@nB|and ,DA^hY|get 6C[F|on ,Z
ladders|,^2DQ]WBnD
ladies|#C%X&]'a+Z,C/Y1D3e5Y7]?_BfGYJaK_LbP_QFS?TXX_YC]ZaCfZibnA|<emoji> %_']7_J]LY]a|and &YBZF[G_iYmY
ladle|&^,[:FKZaE|from aE
lads|#?%^(a+c,[2_4Y5c6^:a>W?Z@ZDBEdIDLZM_P^Q^T[VBYZZZ[Wabf]kDmCnA|and (^|are 2a|at ,ZL]|from ?X@[QWf^g^|who @Z
lady|,a0_4F7Y;C<B>Z?^@ZCDL_QfUZ]UbCd@f]hAj?mB|'s 0]U]|at #],[KXgY|from SZ|in #B>Z@[IDY[e^g[|who #EKDjC|with #cIYnY
lag|.DD[T_k^
laid|#^&[-D>IEaK_QFVC[[n[|off @^g]|the -D<[]Z
lake|#C&B,XJCQaXaaZiDn_|<name> 8Y|and ;Z
lamb|)X>ZFDQF[ZjamD|neck FDmE
lambing|#D2ZA^HXPZWYYVhY|'s ,[2[W[
lambs|)]3[N^XZ
lamp|#X&D'C)Y+Y.B1F4F5E<YCZFFKAPZQCSCZCdYiajYlCnG|and .F|in CZ|post DZk^
lamplighter|,DQD
lamps|#Y9D@CCCQES]_CdXjC|in QESZ
land|#[([4?5Y=V>DDCE]F^KDQ@XZY>_EfZl^m[|in 'Y(V|on (Z
landed|!b"^&a(_,B-^1F4C<]AXECFDGaH^K]M[QAXD^Vc_hWjBkFmGnD|<number> &cKa|a QD|and 8EB[i[|in <^AaGZc]ha
landfall|nZ
landfill|/E0D4[AdT@UDhbn_
landing|"a#B&D)[/[7Z;ZCEDAF^
landlady|,[2eW^
landline|@]g_
landlord|"D#@.^1Z4A@ZC]F^IFXDY?^BgXk[manC|'s 2bDYWZeWgC|can .f@ZiZ|has .EkZ|is /Y7_DBTY]Y|must D^n[|who .[
landlords|"['d+Z2^>EB_LbNCPXQAX@Y?ZZi^kD
landmark|,B-A1b8=<CACEEb]n@
lands|(D*_/E4Y=aF[O[X]Z]dbeAm]|<name> 4]C[F^Zam[|in *aMYO]|on =_S[d^
landscape|%A-Z1^8A<BJ@NAObReVZa_hBjZlEmZnE
landslide|n[
lane|#D.A1[7C8E;B?ZBDCaKDL[SBX]YY]D_ab?iBn_|<number> BEXY_eiD|awards bF|swimming ,Y
lanes|0ZC]Q@U_Y@bEj[nC
language|'F,Y-].A/^0^9]:Z<C>DDDEZJ]NBO[R[SCVDYBg[|and -Z:]|is ^G|you n[
languages|"[#_,Z0B3Z8[AAJ@QDeEh@|and 8Y
lantern|*Z1[7]DZQW]_lZnA|walk D[e]
lanterns|6^7_[^
lanyard|'^,c:[DFQ_SYgX
lanyards|:ZD]
lap|,F
lapse|._S_
lapsed|2b4g5jW]YaZgf^jX|members 5_Z]
laptop|#E,B5F:Z;[FZIDP_QATDV_^Yb]jC|and &BVY|in nX
laptops|A[F[IY[Zibn[
larch|C]QDY[j[
large|!D#V/D8B:D>YDBEZFUGCMZTBgG|print #_>[IW]X|projects /F
larger|4^D^Y[k]|than CA
largest|"a1V;d<dC^E^H]cbn^|in 1Z<W
larkfield|&E7ZKCU][F|<name> 7ZU][F|is KD
lasagne|#C&],d@]K[QZR[]Y
laser|LXXZaCh^|cutter XZ
lash|)X*cO[
lasses|(^
last|"C&C']*D,Z-=.@/E0Y1A2F5=7d8G9<:A;A=A?B@]AEB?C@F@GUJYKFL^PASCU[WCZI]a_CaDbEgXhCiEjCkYmAnA|<emoji> ([>bMYeb|<name> "^&E,;0D7B9[;E<D?CCBKXMZQN_[a[eDjCkCm_|<number> !_,B/D7a>Z@]CWD_H@]^eYgZna|a ![7D8X:WGYNE^Z|and #[+],[4X>]DYI[Q[eXjY|autumn #^,E0Z7C9@IaQC|bit "E&^|boat C_|bus ,B4EQC|call 6Z|chance !_6Y7[GbQB[Y]_n_|dance ;]|day 4Y7B:Z@^C^KYR]f^gY|eight .^|entry 7C|evening 1^E]|fall ,]A[|few 7c<Z=[[EaG|five ([|four 'aL[[F|gave kE|get 9C_E|in ,DbF|lot 7d]c|meeting #[IZ|mile ;[H]RY|minute ][|moisturiser 8]GYn^|month #c'D)D+[1E4d7B<A@DAEDCGBI[KDLCPbTYUDY^bAfEkA|night "B#@&Z)W+E/_0a8@;b<V?dBDCBD?EYFZGYICK]PDTZU_YYZ@[C]DbZeDfYiBm^nb|of ,_1_CCVa_Zd]nF|on ,[|one ,_>ZB]C^D[EZMCQ]bCj[k]l[|page 4YFa|person ,_|picture FY|post #[4ZQA|pub KC|quarter /[0[=ZHZU]Y]d[jD|question ?]f[|round 4Z|season 0a;CU^mZ|seen CAj@|shift g]|six ,E|spring ,E2Y<]CC|summer 7ZDCeB|tell "]N]|ten 9^F_m[|term ,[4Z|the A[h]|thing 9D]Fg_|three *ZDaOYk[|till <a|time &C'_)^,Z.U/^0D3B4C9[;B<D>C?CKBL[Q]TUW[YD[[^@nB|tram ,BQD|two )Z,]CY|week !D)E0Z1Z2D4V7A;Z=G>@?E@XAaD]FGJAKDQRV^W=]=^Y_Da]bSf@hajCkY|weekend ,E4B8[;YKBnZ|winter #C'Z/Z4BW[dCnF|year !C"_)D+[/D2[6D8G9H;@>@E]HYN=WYX@[A^]dCeJfAgDh_iAl^nG
lasted|#C&C@]KCXYga|nine ,ZQZ
lasting|"a%C-A;]^Y|impact :Y
lasts|,A5XKDQCeB|a #ZDD
late|!D%F&B(D*Z-?.=/^0B1E2D5C7X8C9H:D;A?BBACaE?HCIDPUSEUAVBYZ]Rd^fDhZlDnD|<emoji> 7C|<link> 7]|<name> #DQD|<number> kE|and 4^>B?BN^TaX]fAjCmW|boat #]|by &E7C|fee C^X[|for >aDEQGeYf_|forms 7FCC|it #C,D=[|night D[PZk[|nights <[md|on ,_4?DCaZ|opening KZmY|payers DY|shift &[,[I^K]Q]|show @^|so D[QZ|the 5Z|to )[QBTFYa|too CY|we >Z|you =Z
latecomers|3cXa
lately|%[9[Afha
later|"@#E([)>*B,@.C0X3A4W6^7C:_;f=@>A??C[EDGDI[MXNEQBR^WCXEZ_^ZaZcVe@iAlDmZ|<emoji> !DEFF]GCT^m^nE|<somebody> ,B/]QBZ^|and NYQZ]ZaXbZ|here ,E|i 4Z;Z<A|it <a|on kF|than ,D-[EZIYjFnA|the 8X:[D[|they >[DYkZ|we 1X:_;YVZ
lates|G]
latest|"C)^/BAZCaE]F[OZRaTDVCaEjZlZm[nZ
latte|![2cG]Wa]a
lattes|)^,Z;ZN]bV
laugh|2G3]:a?[D@L[Q^XZ[Z]Zf]mD|at 3^T]XY|out F[
laughed|,];^<Y@^EYFAI?KER[YAa]bhcZgbh@l^|at ;]DZFCa]b]|i <b|until IC
laughing|&C(D,^4A7];d<E?_U@aFb_fZgE|at ,B|now 7b:];aTX]]
laughs|,Y?CfE
laughter|1YDDEZN]V[^ZaDlXnD
launch|!A)a-[/_0_1?4C6G7]:C<YC[DEN[R]TaUdV?X]]]b[iDn@|of ADEEQZS_
launched|)^<CEEN[jB|our ![%[<@
launches|"^)]6^<_TZ
launching|"W-cE]HaR^lYnW
launderette|,[4C;DTZ
laundry|&]4]DZE[QFaCdXf[|room CXEa
lavender|,BCBD[Z^aDjCn[
law|#^-B0Z1B3B9E:Z;b?ECDD[GBMCQZSXV<acbZg>j?k^nb|and #DDZSYkZ|degree %Y|enforcement 1DEFQ[|to ;Z>Z|today #c
lawn|*],_@eDaH_KZQ_VafZg]kZ
lawnmower|F]bZmZ
laws|n]
lawyer|&BDZQ[SVgZkbnC
lawyers|1[=cJ[QBV_bbdf
lay|"V&E+]CEDZQE_^fWj?|by "W|on ,FCCjE
layer|!],ADXQ=
layers|?ZjDnC
laying|,E1CED
layout|E[_XjZl[|is nY
layouts|k[|a GD
lays|C@jCn]
lazy|4Z8@QCYZm[
lb|jB
lbs|/]TZ
le|0[:DDck]
lead|(E)A,@.@/B0C1@3Y4I7Y8?;H@BACD^H=ICJAK@NZQCTEUCY]d@eWg>j]kW|<name> NZSC|and :DaD|has <aE]cZ|in -[k]|limit nZ|near nZ|pipes bE|the 1F8D^^|to 3ZD^
leader|"D)[,@.C1D2Y7A:aH<SAUBVCa_b_n^|<name> nZ|in 8^<EEZ|wanted SEb[|who :^aYn[
leaderboard|]Z
leaders|!A#B(F,A-_1B3E5D8]:^<E=Y@EA@B^C?DBEXGCMDQAR]T]UEVBXX[C^_aIc@dZiZjBkBl@mZn@|and <]|are 7_:]TE]ai_|do 7E:<FZX]a>nX|from EZ|in 1FVDb_|of ;[Z_|to -Y
leadership|&?(D,=-c1T:e;_<]?>AXCDDEFXIBK?Q<ReUBVYXZ]^aebZf<gBiAkDlX|and <^|looks :[;?bCna|offsite <]|on :ca]bB|team -Z7^;F<Y]^
leading|"a)B+E-B5A7[8f9B;aBDDEE@JAKGMATAUZVFZB[C^c_BbblAn@|the ;Z<Z
leads|#C-^/c5h?DAEHcIDL]RcTdUaVGZc]?gDjakCm@nE|from /Z|in 5bZ_|please QYhY
leaf|&D,]FBKDYD
leaflet|+]._/Z4g5X9Z<E@YQDT[X]YaZZdGg^j[nA|and ,C2_W_|for jY
leaflets|,Y4CSAYZ_Z|went 4C
league|!B+^1b4A;Z<X>C?EPZVbb_jBkFnF|table 7^<]]Z
leak|+Z5Y7B>CC^FCH@KaXCZZj_mC|on nZ
leaked|4^YZ
leaking|5[;[<]DB
leaks|#c,A4aBGK[TYUEV]Y]
leaky|5Z
lean|&^,[7EDGG[KZ
leaning|,_-]Q[R]|on ,bQYjC
leans|,^EZ
leap|!]
learn|&X+_-D2[3X5X9E<C=B>@?DE]FCHBKTSAT]eAl^mB|a ^[bYn[|an /YTZ|and ,F-DC]QB|from :a;Z>]a[e]|how 4]5]Y_Z[kD|more %ZEZ^ClY|of KZf[|on +d|the &ZMX|to [Y|where 3cX^
learned|#?&[,^/C4>:^;D<[>B?_@ZAEC>HEIFM^Q]SCT@XDYDbCcZfchBj?kH|from #EDZQAh[|it &Z2[|that :^YG|the ,b<aC@j@nB|to &Y'Y,b7Y?^@^QW
learner|%[2]JZQ]^FbEf]j]nC
learners|"Z,B/]8C:E;_<ACDDXE@KXQXTX]WbZlCnC|to -ZR]
learning|%c,W-_/]1Z4C:_N@Q[R^T[XD[B]Ba[g]iDn@|a :[^F|and %^-^:^EZ|to 3[
learnings|-_R_|from -^;]R^
learns|,Z-[a^
learnt|<_?bDBS_|to <]
lease|#D&Z,I/B2]<CBaTEWTY[aYiZj]n^|is 2bW^|we /CTF
leasehold|CY
least|&Z2c7_?D@XCXDBQGTG]^eXg[kBn]|<name> CC|<number> .[D_QAkWnc|be ,X7]|one #Z2Z=[@ZQDgY|two 4Ee[|you 7aC[]a
leather|#X&C,@0X7[CCQC]YjFnc
leave|!@"?#A%B&='Z(a)@+A,D-B.d/^0>1A2@4D5@8^9W:_<E=@>B?DBBCaDdHAIZK>MYPTRCS^TZWZXYYH[[_@gYhYi@jXk_lWnG|<number> *Z4a|<somebody> IAKZQZ|a "['^(^3^9[:E?[DYEZM]N^WCl^|and .c;Y>^KbQVS_b[|any ([.^D>nB|at .ACZSDe[nY|before C[D[|by X[|for 'Z/[]Dm^|from C]D]QZkX|home CY|in DZ|it #E(C*E,E.C3?4B6W7f9]G[KDQFS@UZYE[Y]e_ba[jBk[nF|me (aM[|no ;Y|one ([|out 4]F]m[|that 7f9Z;cU]][bZ|the "E&D'@3Z4B7B:D>[CAD@GDHALBNZXZYAZ[]B|them .C3C7ACaKEj[|to @YQCSD|us 0E3fC[EaH_O[UCX^_DkCl]|with %Z*]4]C[b[|without Z[|you ,X.c/Y8aD@HYSeaCb@gZ|your 7ZC@eDh[kZ
leavers|,_:]?bQ_jE
leaves|"=#B&=,A-E.Y1F2A4D7@;X>B@YBFDdFDIAJHKEM^WA]CeEiB|<name> .]CA|a MYbZ|at #^CXD_I^|buttons %AJD|in HF|on 7B<]D_VZ|out )ZDA|the +]/Y8[;[CcTZ^[j]|us *[@[gX|you 5[KEkZ
leaving|"V%E-].Z/B3^7Z:C<E@DDDF]QER^Y>ZanA|<name> .^|<somebody> #[|it #Y7]jB|money "]T_|that ;ZN]|the #D2[QE|this E[|us ._QESZ|your DD
lecture|.d0^;Z<ZB[CDDES]U^eEgDiajAkBmAnB|<name> C@jB|us ;]b]cZ
lecturer|,HnC
lectures|CAK^
led|,Z-j/B;Y<aAFCCE_RfTCUFVX^Bc_gClb|approach hE|by 1^;[<eEYUGVf]Yl[nD|the &[<Xn]
ledge|#d@[
ledger|&Y)ZIXKZ
ledgers|gY
leek|,].CCZDAIBf]h[i]k>|and SZ|soup SG
leeks|&Z,d?bS_g[nA|and /Z
left|!<"@#A%>&E'[(C*C+;,Z-</?0A1E2A4Z5=7b8E:?;A<D=D>??CBCC>E>GBHDJ@ODQZR>T?UEVEW@ZB]^^A_XbDcCdCeDh@jAl@mCn>|<emoji> E[|<name> &Y1Y4[^Y_ZjE|<number> ,[7a?W@Z]_|<somebody> 4]D[|a #@*W,b.[>C?=@XA^DAHDIAQ[XCYE]EfAg^hZiDkB|after D^k]|alone ;Z>ZD[bYk]|and #A4Y>_Sae[|as 7@>^e]|at )X,^7X8]9DXW]bg[|before 4C7[QAi]m_|behind 7gDDT]]c^C|blank .[DYF]|boot ,aQ[|ear ,^D[_Z|early 0Y|feet ;a|foot ,AnY|for !B)V7d=ZJ]KCQ?TEUE]XaCbafGiVkBm^n[|gloves 4bYY|hand 3[QYkE|handed #]2Z|in #A&A'^4];EB[H[KCL]T^bGi]kX|is 7Y|it 4ZYb|leg nX|no &bD]K[|of #ajZ|on !_#E,?.]6d=C@DCZG]QBSD[a]CdBgBjZk[mDnD|one #X,>I[NX|or i]|our 0[UY|out ,C4Z|over 2[>]D[|rolls BEiG|side #Z7Y@CD]|the #^4a:]<_?a@ZF^IaK@QZY]f[|this "C7XTCk[|to &]1W4D6EK[YC]Zj]|us #]*]7E@]FcS]YBkCma|when 7@|with aZeZ|you >F|your K[U[g]
leftover|"D&[,[@_k[
leftovers|<[
leg|&B(b*[0[;CEFK@MaPZUagB|about nX|day (c*]Ma
legacies|:bA^a[
legacy|+],B-U.B1C5_8]:a<EAZH_NYVDZYeEmDnA|<name> n[
legal|+d-A3C6Y7E8Y9A:E;YB^D]F[M[P^QWV_Y@[Y^]gCi[nZ|aid 9B
legend|?aV]f^
legendary|8^;c]Zbc
legends|0C:[B^MZ]^
leggings|)Z+ZP]QB
leggy|CE
legislative|fEjFnY
legroom|;bb[
legs|#B,B:E>CCCD_QBYBa?kanG|are DZ
leisure|"[D[GXRY|centre D[
lemon|#E(X,c.C9G>CA[DYHWRZSBYCaDkZnZ|cake A]|curd R]|drizzle ,FQCn[
lemonade|&YfZ
lemons|,]5_:@D]QZZ]aEmZ
len|&],[KZ
lena|aZ|<name> &YaZ
lend|1E2X4@9_;?=[>B@@DWH=KCQaS>_bb@dZgDjYnC|a 9]QB_]|out 2a|us 9]=Z|you D[QY
lender|D^gZ
lenders|"Z/Z
lending|&],D?[IZKVR[fS|us &_?ZK^
lends|DZQFeZkX
length|#A&C,bCDD]KBQ^e^jA|<number> 4YnY|and >]|of >C
lengths|SZ
lens|<CGZIEKYQ^
lenses|!_+]2[GZP[QD
lent|#C&g4B;Y>B?YCCICKbN@eBfYj:kFn@|<somebody> &[,Y@YQ]g_|by &[K[jA|me P]|to #D|us &Z,A?aDYKaQDf^
lentil|#A,[DZka
lentils|,]DZ
less|!b"A#]%C&[(A)]+E,@.C0D1C5E7V8^;B<C=D>>?^@BCXDXEXFDG]HAIZJZK^QGSYYX^]_aeCfXjAk[nY|a .E:[|and 4Y=[|in 2[?Z|income TC|of 2]|plastic kXn[|sure nY|than !Z#B.D/A0G2A3[4^7_:]DEE_G]I=Q@SETAWBY^a^eElYnB
lesson|#a2C3E6D7WCBFDIZKYMGS[U^|<number> 4[|from >[D]kZ
lessons|"^#C&B)_0Z7C:^;Z<C?E@DC^D>F^H[M]NYS^W]YC]Eb[c@d]h[j[k<m[n@|<number> W[|for ![G_|from F^MXmX|i 0Y:W;ZFCa[|in "]|on )aN^
let|%D(])X*E+F,@1F3D4?5Y7Y9E:];F=B@>C<EEFBGDH[IUJFMdN^QEYFZ]]]^X_EaYc]dHeEjBmA|<name> )Y.[8]I^KCS[aBjWkE|<number> /b0b;C<_T^UV|<somebody> ,W:[;[]U|a !Y&[5XbZ|another 7[|any <]|anybody QY|anyone 7D|down >e|go 'Y:Y>ae]|in ,C=[F[OX|it .h2Z7>>DB]CBD]SaW_h[i[|me 2b4E6[:]DFH]QE[Z_YgBj@kD|our "[8YT[nZ|that /[8E:b=[T]^DabdZeA|the !b3E4b5^:^DYEDG^J]PWYYZe^WjE|them 3^>C@[D_GDaEbAeBg_hXjCk_n^|this (cM^|us !C"A%A'Y(a)[*D+B,<-e.=/C0F3Y4B:>;B<;>A@CAACEDJJELbM^NYPFQFRbS?UCX[YG[D^[_DcCdEh@jEnE|you #A%['E)X8D>[@CYEeZn[|your !D/E8EHEK^NFaF
letter|!C">#b&V'C+B,E-A.E0^2C3=4b5B7=8G9?:F;=<D=?>[@[AEDZH=IbLBPEQERBSDU]WZX?YZ]?^Ha@bEdEeUf>|'s .FDY|<link> >ZQCeZ|<somebody> ,F|about DZeZ|after 4C|and &A4A?ED_IAQ[S>YDeHnF|before ,D6^>ZD[E]QD[]]YkZl]|by ,EQC|from 4C>[BDC]I]J^YAe[jXkC|has 9[>D|here QA|in DB|is B]CBi]|lists SF|of #^4Z@YDXQ[iZ|on ,Z0[|or .bCY|saying 4]@ZgZ|says 4^>^|should fD|this @[DDg]|to 1Z7ZIFQ]a^nZ|was #Y&[|we &Z9CDZ_C|you /ZeYnH
letterbox|#])].];aDYN[g[
letters|#a,@-D.^2C3a4C7G8D:A<B>dBCD^EDI_JCSZWBX^YA^A_^d@ebfdhZiCj]kXn[|about #_&D,E3a?bIZKCn>|and Q[|are .Z>[QZ|for &Y|from g]j^|go #Y=ZDZ|went kU|will 3Eh]|you >Y
letting|#?,F7d?^D]IESBfZg]jCnZ|me ?[f[nZ|our QY|us #?IBjD
lettings|D^HYQ]T]dYk[
level|![#D&F(D)D+^-b.Z3B8^9Y;_?[HAJCK_NARbS]X?ZW^aa?b^eBgXiU|<link> &DKE|<number> .Y4B;BdAn@|access C]|and ,^gZ|at CF|of 8Z^Z|up !eG_MDRY]Bi[
levelling|)Y-Z1]=Z
levels|,FQ@k[nZ
leverage|-g5Y8C;AADEAO_RcZ_bDhFn?
leverages|-^8G;EAZEZha
leveraging|"Z-^7B:CADE?Ra]@hBlDnB|digital %^8D|our hC
levy|2ZC^XejZk[
librarian|#]&^4EAZKZQ[|<name> &^KZ
libraries|"D.C=[CEDDHDbB|have "CHE
library|#D)B+@.]1D3E4F5B7A9C:Y;F=[>bADCaEAK]NAPASYYBZD[@]C^[eWg[j^l@n@|'s #_.[S[gY|<name> &[|<number> C[j[nY|and .Y>X|basement g[|card "[,C:YCAH]a[jE|cut /C|door ?Z|fines D]|for &^?]@]K[|has S]|on ,WCESZ|read "F|until C@jE
lice|4ZC[
licence|&[,?.X1d2]4?6]7D<]>DC@DBV_WZYA[W]EbCgBjHlA|and .]2ZS[
licences|!['Y3[d[eC
license|![7bDCG_
licensed|SXkYn@
lid|#^&B*B,F.X3CBDDcEDKIO?QFVCYY^Fg?iCk^mCnZ|and <YeC|is #X>]DZI]eajZkZnY|leaks #]BF|of ,C|on D[[[a_|shut ._
lido|4]B[C_i[jZn[
lids|#_,BC[I[KaYa]c|are ]Y|on C[
lie|#E)Y,a.C/_3E4C7>:B;^<_>ZABFCGZMXNaQ[SC]I_Bb^l]nA|awake >Y|down SC|in .Y|on <ZD]kX|there ,_DF|we %Z;[<C
lied|,CF^Q@mZn[|to ,DQBn[
lies|#Z&>;ZK@YDb[
life|"^#?%_&E'D*B+Y,B-D.D/^1D2B4@6^8a9@:h<Z?^AVBDC>D=EAKBMYOARCSBTYVEYC^^_AadcagEi@jAkAl>nA|'s :]D[N_|<emoji> +]|and ,?3]6YFYQ@XZ|are ([MZa]|changing "Z8YGDJFTD|cover )eN_|for ![|forever "[M^|in &Y:Z?ZAYa[h[|is ,[7[:@N_QYXC^G|milk QY|of A^hY|on !Y8ZmY|threatening C^DF|throws %[|you 8[^Z
lifeboat|&[/DBBDBK[TCXZiB|crane BCiC|crew &[K[|station @Y
lifecycle|-[8_;EJCR[cG
lifeguard|,^nE
lifeguards|#]DDI^QYbY
lifelong|:B^C
lifestyle|!_:[R]^anC
lifetime|!_5Z7X8cG^KBZW]V^a|and ,Z
lift|!D"D*E+E.?/E0E1A2D5B7>:A;A<Y>^@BAFCfDXH=IDJ?NBOBRBSAUHV>WBZA]?^JbDeaf@g@jfnB|'s jZkCnC|<number> ,YjCkC|a ,[@[|and QD|at 9[|engineer &^Kbe[|home ?ZEZ|i ,CQA|in CaQZj[|is CcDBM[e]j[|it #ZDYjY|on 4]|out CZ|the #Z,^1DAZDDVGdah[kF|them 'Y|to DF|was &D4C>]CE
lifted|/Z?@AYCZf>hZk[nE|<number> ?AfA
lifting|.W7D8]<CDDeEk>
lifts|"_#[%X)]/a1[2a3_4E5b7BC_D?J]NYSCW^X^Z]jZ|and >[|at %])YJ^|the "]
light|"C#C&B(b+_,E-D3B4?5C7A8^:@;=<A=C?BDaFDG]JDR@S@TAX@YB^a_Fg[h]k_l^mFn]|a &ZD[|and 8_<E^c|as +]|in >Z|is 8D:BWY^Df]|it !^D[h[|not D]|of iD|off nZ|on .Z@ZDAN[g_hckA|switches nZ|the ,]^Z|years +Z
lighter|&[+[N^^]
lighthouse|#D,[9Y<Z@BE<QY_^kC|keeper _Y
lighthouses|,ZK[fX
lighting|][|in 1[
lightly|DZcZ
lightning|Caj_
lights|#a&E,B.D2^3D7X9[;B<D>Y@]B@CcDEF@I[JZTDV_W]YE_]aBeIf_gXh^iBjen?|and ,?=ZS[eD|are 9YBD_Xh_i@|at "_|go )[|in #_DD|low >YQ]|off 7XlF|on &Z2c@^AZQ_W^eEgb|stay >^D]kZ|the ,bQY
like|!@"B#B%Y&>'A(a+^,[.^/]1>3C4@6A7G:B;W<B>[BAC>FBHGJWKDLEM]OAP^Q[SaXAYD[<cBhCjEkDl[mDnB|<emoji> 5e|<name> !["C)E+b.Z3[5^6a8X:Z;XF]G[P_QEZ][]aX|<number> ,?CZQE|<somebody> )a,[;Z>Z?]DZKCM^V^e]|a "]%Y)Y*C+a,_0Z2D4Y5E9Y;]<Z>_D<EFHaK[P^S?XBYBc^gJkCm[n@|about .D|an %YH]|and ([.C6Z:E>[EYM[S?aZhC|any .Y|at ,Z8Z=]>[^[|being #D|butter +_P^|button #](Z|comment (]M[|each ,]|every =YdY|everybody %E.F3^7]][a^|everyone ,D|family ?DJYfE|follow 'ZXZ|for *CEYMZh^|hot 7^|i .D>D|if (d,D.DMdaBnD|in '[|it !](b,c3d7C9E?i@BDBEXKVQbSDVEiC|me ,B2^QBV[WY|minded -[|mine .ZS^iZ|most QC|my ,[;FQ[bFn]|never :Z|no 8c>DDBY[^d|nothing +bPa|oak (@MD|old #[5bZa|on ([*^0]@ZCBO[U[jB|one #Y(aX[kB|or .aCZS_|other ;^A[hb|our !Z*YEaK[l_|ours )]/Z;_NZT]|share *YE]OW]Ab_l^|some k]nX|somebody [[|someone 4[K[|that 1^2]4^7a;^<^VZW^bXg[|the %_&A([._D?EaI^SYYEg]jDkCl[|them +]|these <FRAZZ|this !C*a+[,B-Y3C7a8[EDGCMXTAX]ZD^[aYbCgDi@n^|to &>(E+B-Z.W2Z4E5C6E7E8E9V<A>YBYCCD>IFKKM@NYPDQATAUCW[Z?[<]B_Ye^hbiUkBlDnZ|us 2E;b<f=^@ZD[U_bagY|we ,Z.b;[A]b[hY|you !C&[(>,D/c0A2b5]7[9C:[>??BDCMGQDTYWcZ][E][_EeBg[kD|your fY|yours )_,[/^7DDEHYNYTXnD
liked|*].Z0_5]>B?ADAFDIVK^UUYZZ]gC|and 4[;]|it #_I^jB|the #E&Y*Y.Y9[OZSZ|to j]
likelier|/cTd|to /cTd
likely|#Z/_4^@DKCSDT]Y]jBkanZ|the QY|to /aC[DCT]nZ
likes|#A&C(e*h,c.@0e7C<Y>[DAE^FCHAI]MgOjQaTCUd]Ed]nB|a ,DQ?|and *bE]O^|it .DI]|on 0[M[UY|the k[|to ,]>]M]Q]_Zd]e]
lilies|.ZDag^
lily|@ZA[_Eh[mZ
lime|&],C.b9HSZ
limit|&D,C:^BXI]YYjCnC|is J^|of D^
limited|"B(A)H*B,>-@0D1D2D3B5B7p:@;@<BBBC@D>E@MBNCQ=RZUCWEY@ZC]ncCdBhBjCkAl>nA|and 7ZT]b^|availability ![7]PZ|edition %F|so %Z|time b]|to aBeZ
limits|-D8bDZK]^^kZnZ
limp|7^;a]Zb_
line|!C%E(@*[,A/?0@1Y2C3^4V7A8C9Z;A=D>AAXBADYF]GBIFMFNDQET?U[VZZAaAdDg^hWiEjEkYlU|'s C[SZ|<name> C^h^jZ|<number> #DCBDYFFK_SZZYka|about ,]|and *Y,B>[C^DYFYKYWW|as D[|at 1]C^D^FZQ[eAjek[|but >]|by 4Y>ZDYQXUY|for &Z,]DAE^QclZ|from #c&[KZQ]|has 1]2ZV]YZ|in "^&C7[?HF[|is #C&E,D3X4XC^DZg^mZ|it C]|of &B+_,@4ZP_S[jC|on #Z&D*Z+_,Z@YD@F_K@QZUZg[jAkDmb|open C[D[k^nY|or 4Y|that C[D]F[jZ|to ;a|up ']4@CDEEJ[|was S]e]|will S[|with -c1DADC?ECRdU[VZ|you D@I_Y]_Zg^kAnZ
lined|?[g[
linen|#C4E8W@CQZjClXnA
liner|D]k_
liners|nX
lines|&X,H0D4E7D;D<X@DFEK[SFT[VBXYcYgFk[lBnB|and 4BDYQ]|are C_D[|of X]|open DDkD
ling|D]
lining|,]DXHF
link|&A'A(<*c+d,A/D0B1D2Z6a8A9C:?;B<C=>?BCXE]FYIAJAK?M<N_OZPcQATDVCW@X][Y^C_CbFd>lZm[nD|'s ,E6^@Za[|<emoji> +[P]|<link> +jC[PbUYX]|and =@EZfZj]|before 7_]^^ZkB|below #]6Xa[|expires 7?]Ej]nX|for 7Y|in !F"Z'B(?*A+A,F2[3C8D:GC]FWHYMAQDTKhXm]|is +[.]4>C_j[|on +]S[|that 4]|to )bE[b[
linked|#B+aDBPc^ZiY|in +fP]|to +DjD
links|+Z2X6]<ED^[YjYn[|in +[
lion|Db
lip|#B+]MYQAjZnC|and D]k^|oil :[M[nE
lips|,]7^Femd
lipstick|2^>^n]
liquid|DZ
list|!D"?%?&B'Z)B*b,B-B.D/G1Z2Y5[8C:B;Z<A>??BA@CZDDEXFaHCJ>LYOcREZ[^D_^a?bZd[lWnB|'s IYV]|<link> h^jC|<name> Q[|a FZYE|and #Y%D2B4?5b7ECdDYYDZceB|are 2Y|at ,ECZDZOXQaT_|before +b2^C^P]WZ|for 'Z,Y6Z7Z@CIDUcY[_YdEk]|gets .XNZSY|goes &C7B=Z|has FZmY|here C[|in &]+[4]F_K_g^jZ|is #^.@2]3Z4B7ZBYCAD@F[IZK^Q[SFeZf]iXkC|no 3Z7[C[|now )F|of "[,E.e4b9]<F=F>[@ZCbIbQ@S[U?Y]e^hAjZk^mD|on ,Y.D=[CEI]|price !Z|so fY|the *[|this QW|to +]|was g]|with 5[]ZiZ
listed|#E,B.Y1C4]IBK[QD^ZeCg]mDnF|at .]S[_Y|on #AI@kY
listen|"Y%c&C,<.Z3b8F?WBcHaJ^N]QBSYXa]Db]gHh^i_j[n>|for QZ|to "Y%Y)[E@HbJ[UYVZbZlBnD|up 3fBfT^XbifnC|wherever hZ
listened|#C%d&X)[,B4B?X@?IDJeR_]ZaCbEg@i_kEn@|to #Z
listener|#]IaQEf]
listeners|"]%X,D0_4X5a;E<DBeCZD[HZJXZ]ibk]nE|are B[iY
listening|"]#C%h)X+C7E;Z<E>[GCJ_NXQ]]FlYmAnY|to "Z#E,^3[7Y;_]]b_n_
listens|"]#B,X/C;^?aDCIBTBb]f]n]|first "]|now #EID|to /DK[TBg[
listeria|4b
listing|)c*_3aO^Q@kE
lists|#D,D.Y/DAEQ[Y^d^eZgDjFkT|<number> /E|five SF
lit|&],W8YK[^]_Ga[fAi]kD|from 4_I[Y]
literally|!^4[8Z:E;Y<ADZQDXDYX]WaFbaiF
litre|=aAZCYEZYBd]hYj]|of EZ
litres|#Z<X?[CDDDK]TWdAkB|and #Z?Z|of <Z|on /E
litter|,D5[7[=Z?YCFQbT^UZZYaDb[iXnX|pick 7^Q]i]
little|"[#?%Y&@'[(H+h-B1A2E3Y4E6b7^8Z:[=B>W?XA[CAGaJ[LYNZPeRBVDXW[X]^^]_[aYbXd@e]iEl^mbnF|<name> !Y8]>ZCBi]|and D[|as /^D@T[|boy 7[]]|girl 5Y7Z:Yg]|in kZ|lad ;cbZf[|more QE|old "[AYhZ|one ,[k^|ones 'Y+],DCXQ?^Za]hW|page 0Y1Z|red 5[|reminder *DE[OE|shop 3^|things "[%[:]N_a]|town 8Z^]nD
live|!Y#Y&B+F-_1C3Z5D6X8D;D=ZB?CaDDG]HZI^LYPDR[SDTXUCVBZY[^^E_FdYfDg@m^|<emoji> 1]E[V[|<link> 1ZV[_El[|<name> -ZC]D]ZYh]iXj[kZ|<number> /]3aF[T^|alone >ZCZKY|and %[)^0X:ZA^J]aYi[kE|as 8Y|at )_7DC_E_K[MVN]]Aj]l^mZ|captions dX|chat na|from &f,Z8@CDK]^CnY|here %[6aE<|in 'Z8DAZK@RF^^h[|it <Z^E|now VD|on ![)@,]5[:Y<^D]GZY__ChEjDkX|our -[AXEYh_|q nZ|the 8^:^ECa[lA|there 2Z9[YX|this "[F^mY|with ,C3_7d9E>YDCSYX_|within "Y|your ![
lived|&@,C;E@CFBKBeBfFhBjC|behind FG|on ,Z|with &A,B@EKEfD
liver|#]
lives|&@(C)Y+Y/c0E3E7[8_:f;c<Z=@>B?B@BKHMDQ@T[UBV]ZB]D^_adb_c^eYfCg@hXjDnE|and "Z-Y:[R[|at 7^>DaB|here ,_iZ|in /^8[AZFZT]^^h[|of 8Y;F|on 1Y:^|there 4Y|with ,]/^4YTZ
livestock|C[
livestream|,]0[U]g^
living|"B#D+Y/^1]2X4E8f9C;^>YDCEEJ@K[MAR^TZUVXDYD^ca_bYk_nX|in "D|room +[|wage nZ|with -]/]RZT]]@
llama|,]@]
llp|:];E<]EZa]l[|is <_
load|%]<ZC[KFTDVCXYdAj_|in XZ|it jYn[
loaded|4]CDIZM^QZ
loader|#Y<XQX
loading|C^DAP^Q^i]|bay hY
loads|!c&E.Y4]]Be^kX|of eZ|on .Z
loaf|#@,@2A?B@CBYQASFX^YCdZfB|is #D|on "[|should "E
loam|#D,ChXl]
loan|">#Z&@)b,D-D.C9@;C@bAYCYD[H?Q@RDVEbBdAgbn@|from 4[A^C]XWaZ|is "E2[@]HD|that dF|to CBK]
loans|"E&[)]3Y4[<c@ZJ]KWd_n]|are C^|go "E
loaves|)C<[F]I_ND^aiC|free DF
lobby|&^4B7^<[EZF_IbK[YAf[g[mYn[|and n[
lobbyists|/ZT]n]
lobster|QZ
local|"b%E)B+C.F0D1]3C8]=D>D?E@AADFCGYH]MWN=V[YZ^^d@eEgEnB|<number> 1bV]|councillors @DgF|history ,EkD|radio 2]|time C[nZ
locally|!]&AE]K?a]nZ
located|&[
location|!]#[,AGZ
loch|i[
lock|&C,D.E0E3]4B6]7a8Y9DDDJCKBNYTYVCXYYE]Zb?dBeZk>nA|in 7fC@UWZ]aEmW|the C]|up <YC]N]|was UF|yours 3[6Z7]X[
locked|!]&E-[.A3a4X;D>A@[FaKAR^SAX[Y_]_bEdCi[jbnA|and 4Z|out 3_X_|that SH
locker|,DB[i^jC
lockers|"Z1@VAi[
locks|#^,^2WI]Q^SXhY|<number> hZ
lodge|QD
lodged|-]RZ
loft|)a4EBZDXFZN[fBjV
lofts|G^|we /C
log|#]&C']+],Z2D3Y5^>@C<DWFZIaLZPZRXSAZ[eDgChZ|for 4X|in #C']8[D]FaL[R^m[|out 3^
logbook|#b
logged|#b&ZCCKZnZ|<number> #[|and 4Z|in n[
logging|@ZgZn^|in @ZgZ
login|,A.B4]B[D^QFXYiYjZkb|<link> DDgX
logins|4cCZYW
logistics|8BA_CE][^Yh]lX
logo|#B,Y1X2]3a4C5^<aAaQ]V^X^a]d^h[jAl[nc|on jE
logos|C[E]
logs|!Z)X,b=YDESAY_jZ|and &Y|to +W|you Y[
lol|(Y,Y3^4_I[LZMZO[Q[VZW]XZb^
lollipop|N[k]|lady ,[N]
loneliness|/^:[T]
lonely|(Z)f,Y6b:YF?Q[Z_e[n_
long|!B"C#F%G&E(E)?+A,A-C.A0?2B3A5B7[8D9B:D;A=C>b@FCEEAFAHDIEK[M@NIODSBU<VCZF[E^DaEeWiHjY|<name> 7f]d|after :]|and #],ZEX]D|as &B*]2Y4B7D?[CCDZQ^WWe^|enough #EjD|for 4YQF|here MC|ladder QZ|life QY|live EClA|lunch ,[CZ|one &ZD[S^jXk[|overdue f_|pole ,X|read j]|run >]P]^Y|the WZ|time >_@[BZe[jE|to ,D4XYXnC|version &YkZ|wait >[dZkC|walk ,]dY|walks ,A-ZRZ|way 7Y>^kB|we 4@|week ,[QYn[
longer|"D#]+E.=/[1V3C4Y5a8C:B;A=CC@FCI[KVPEQCSFTZY[^A_[dAk?mAn@|a 1^V]k]|and DZ|eats bW|follows ,C|for kY|hours #[|if :Z|one #Z|than &C,U4[>^CDDAR_YYj@kJnE|version ,[|write 4]
longest|,_8D9Z>eQ_][e]gB
loo|#^,E/aHDIYT^nA|is kE|roll #ZDZI]kZ
look|'?(A)D*@+X,_0Z3C4@5?7Z8C9@:D;Y<^=F>C?=AZBACBD]EXFaHWLBMEOIP_T@UDZC]X_Eb]c^e@fDh]i>jCk[mX|a <ck]n[|after %e6]9B:b>aD?J_]ZaYk@nF|again CB|and #b%Z9aI[J[bYkD|at "B#?%E+U,@.V2c4=5F:D;A<^>?@CD^WaY=ZB^_a@f[jFkW|away 7dDEMDhW|back ,E1]<BDA|cloudy BEC]|different GDk]|first ,D|for #Z,[A[DcECFfQ]S?d[hZjXk_mb|forward -[EbQBR[l_|in FbmT|inside QY|into '@J[LAa[n^|is (]|it '^^[g^kE|like "a#[,_;ZDBF^HWXY[Z|no "_)_.[C[H]|of ,[W[|on D[Q^_C|out (Z)[.FDZ|over =^D]l[|round .Y;[>Z|same A]V[h]|that DZQESa|the 7]Y[|under 9D|up &[3[DbkYnX|who ;[<jAZha
looked|#a%C)D-C0_1C2B4Y5C7F8F9E:C;@<@>a@CCDFDGBHFI[JANAP]QCUPXDYZ]BbAcCdDe[fWm?n[|after ,^.D0d>Z?]KbPXQXU[eZ|and #^(_,BQ@SZgc|at +[,@.Y0A4[9E;A<E>A?DQBSAWadDgFjCmBnV|for ,[kZ|into 'YIZ|it 0_UZ|like #_|the <[|this 7@
looking|!]"Y%?&B*E-D/Z1C2D5[7]:B;E<H=>>D?DAFBDD]F?J@KZLBM@NCOAQ[]^bBdZeEl?m?nD|after +b;[HDP]b[|and ][|at +E,[.D/Z0]3^7[CDDCIVT]]YkB|for !C"Y%C)[,@4B7E9U:D;C<B>CAEDBEZGAJAQCYA[a]Ab@k]m?|forward "ZQ_][n]|into #]/YC]|up ,ZQ]
looks|!D)^2]3D4E6c:]<a=?>HBEDcEEFDMYN[O@QUY@Z[[]][bZjZkalAmB|a DB|after %]<bJ[|at "_,DDek[nZ|like "A#D%B,^-Z7Y:Y;Z<DD@HGIAOAR]SZ]^^CaXb]dEfBgBiYjZlBna|to >C|wrong #[4FDB
loom|&]5FDC|into 5F
looms|9bn_
loop|#[3g@CBYJ[SViZj^kcn?|at QB|in RY|is BZi]|on "G
loos|D[RX
loose|"B#B,>4YDEIXK^QB_BfZ
loosen|4f
lord|2ZMY
lorries|#@>YeZjZ
lorry|#F?Y@EA_CdEbICKDQCRFd@gBh]j_kBlX|<number> &Z|from jF|is 4C
lose|!?#B%X&D(@)D-D/g0D2Z3a5B7_9=;[<A>X@EFBG@IDMCNCOERDTaWUXXY[[C]^^F_BaXhEj^nA|<somebody> 7]|a ;a?[D]ba|about ,]2ZD^Q[|it 3[4ZDBHXX[|sleep %^;Z|the .[3g4E>]|their CDTX|us 7[][|your 7A9E;Z>DM[dZ|yourself 8^
loser|MD|gets MD
loses|4X=_CaFYd^eVgY|a CY|its ,Y|the 4Z=Y
losing|"^)Y/b2^<D>[@@DDH^ICJCKAT^Y_dDgBi]mW|a #]>ce]|money @E|someone )_|the ,C>a|to i[|weight >D
loss|)[/[4[>]@XBYDCJEd^gZi[nX|is C^nX|of 3YBY
losses|/D|by /D
lost|!A"?#9%>&C(B)B*A+B,c-D.>1B3?4f6B7?8E:D;@>d?A@WCFDBE>FAHAICLAOCQaS>W@X@Yf[@]B^IaDb?ebkElD|<name> 4?C]IDNZQC|<number> &C,]/B0?1b4Z:[=CDENAQFUAVYfYm_nF|<somebody> ,Z4D8]>]QZ^Zj^|a ,Y1F2_9]>C@cDCFdI[Q_SC]Eg_n^|about QX|and 4E|at ,c|by KY|everything /Y5^7]>fIZYZZ[|four QE|in &XQEka|it ,?4[<[B^Y^iY|its 0E<E|money 2YDZ|my :[n[|on >[CC|one ,[@CKDQYeZkCnB|our 0E4]<c|property 4C>D@ECBFDHEJaYDgEjCkFnC|shoe KY|somebody 5]Z_|someone >@|the ,C0[4]=[>a?Y@[QCY^d]e_fX|their 4be]n]|time 0h:E;]AbJXUdh^|to D[Q[k]|touch 4YnD|two ,E4_>YY]e[jY|your 4_@]QDY]_Xe^k^
lot|"Z#Y&a)@*A+X,[-A/C0Y1B2C3^5W7_8D9Z:D=[BdH[JXK]OGQYRDTJU]VEWAXTYZZW[D^AaDbEc]d_hBi^jZkZ|<number> 4bCYYYj]|about ,>;aQ@d_g^|and ,].bBZQZdAgC|are ,Z;[BcU]i_n^|back =bda|for BZ|have "Z,YC]|how ;F|like n[|of &B,Z.[0C3a4?5Y9[=C?[FYKDQ_RDXVY?aCjEm^|on "[#Z|out #DBYYd|to >^CCe^|who ,[K[
lotion|:^a]
lots|,Z1^8C:X>^DVEDHDRWSGVZhDj]k[m]nE|of ,b4D:Y>aD[EDQbR[YCe]hGk^m]
lotte|&d1_K_RX
lottery|.Y_Z
loud|"Y#F%b)a+F,b.B4B7>8D:><D=B@[A[CCDEH]IDJ[QaeZgWh^|and "a%dA]HZJ^ha|at QXj[|for g[
louder|,[3[7B8CD]FF^Dg[jCmD|and D]nY|than ,_QXjE
loudest|"Z,]5Z7BB_Q_iZ
loudly|#ZDY
lounge|'Z1D8_LYbDnD
love|!C#@%g&A(Y)b+E-Z2Y3X4A6[8f:a<C>@??@AD>EYFDIBJ_MVNcTWXXY@^ca]dBeDfAhBj^l[mCnB|<emoji> 1]:[VYaZ|<name> kc|a (b-Z6YBYM[iX|and %Z8C:B|beer NB|for %];[J]e[|from %[JX|in @ZE]|is )[N_|it -[:ERZ|letter 7Z|of :C|our %_3Z8E:BB_M[n]|the )Y+]._3_6Z8[;ZP]kanB|them +Z,^|this )_+A2E:^BBNaQ[WGg[jUn[|to 'X,C2a5Y9W:]E]S]WZZ[_aaZgChBjZl]m?|us ;Z|with )E:^;]<aGDm[|you %7,_7_N^QZZY]YiY|your %[)e0Y2]:BHBJ_MDN^O[T[WaaDkEnB
loved|!["^%d)a+D-D5]8^:>BZJ_KZNYQBSBTZUCWCX]^^aBbCjBmB|by 8f^]|one %Z|ones "Y(^)[B^M_NZ|our <ZQG|the 4X
lovelies|"^%Z7ZJaiW
loveliest|!^+g;^Pcb]
lovely|#C%C&c,a.a5A:@?]AFBcC?D>EBFCIbJ^KbOZQ]S[W^X[YdZ[]^^Ga^bWg[hBiakAmAnF|and &aK_k[|colour ,AY_n[|people ([*Y:EBZ|review b]|to &]1a@[IZK[V^fBiV|turnout ]Z|week ,B|work ?eXZfa
lover|]C
lovers|:ABoinnD
loves|"D%e2ZHAJ^N^|you %Z2[8[J]^Zn^
loving|;_?C@[g[jC
lovingly|!D,C8eQE^Zb]mX
low|!["E#D,@-d.A/b0?1B2B3D5X7C9^:D>C?FBCDZJDMAQDRaSCT]UAW?Za[_g?jIk_|at "AHA|down DC|hanging 5[Z[|in /]CCDYT]jGkY|income D[|key ;]|on DYXZ|pressure DCnD|tide QZ|water DE
lower|#Y&C,?/A:E>C?DGCQCXDYB]BdBiDkKmD|field IYjF|than DZ
lowest|![&A=DDaKCQ]TZfCk^|was !D
loyal|%_-]7Z?FBfTZ]^ic
loyalty|%B)Z2Z8D:]E[J[NWODQBVC^?a^n@|app 4[|card )]JYN^
luck|&B(^.C4]8D:D;b?A@^BYDAFDK@M[QYUZXBZCa?gWkWnB|and NZ|in ?B|to &E@XEZKDg]|with ,]>]@Ze[
lucky|!D%_)A*Z1C7[:D?cBZJ_LYOYQD^EbXhEi_lCnD|to %[&]?d
luggage|<__@
luis|&Y?[|<name> &Y?[
lukewarm|#W4[I^
lumi|fD
luminous|8c^^
lump|,C>D
lunch|!E"Z%A&G)A+^,b.A0F1X2[;?<B>??>AVCZD@EYFCGWIGJCKYMCPaQYRFSX]Yb@f=g]hZjDkBlDn9|<number> 7^]b|and #^+d.D4C?_D]I^P]|at +aP_|club ,CQF[Z|for 4]|hour &_|in ,DD]|included ,]Q]|is ^Zj]|on j^|so 1bVa|the jY|today SG|was QCY[|you 3]
lunchboxes|k[
lunches|"[2EA[n[
lunchtime|#[([,_-[.Z4B7DK[QcSb]Cd]gWnE
lunchtimes|,_4[D_k[
lungs|,Z/[>aQZT]e_jZ
lurcher|,D3]C]OXX^e]j[|cross &[C[
luxurious|!D8_][^[
luxury|!e%C)C8i:WACG^LXNBQFVAZC]^^daVjClCnA
lychgate|B]
lying|"_#E%Y,^9]>]SCg_|about "^|awake %]|down Y[|in 7]FY]Z|on ,Y/[
m|!@)C-C.C/B0B3[7B8D<CAACYD_E?GGJCR@TBUDVCXZ]?_?gEh?kWl<nC|<name> #D&C>ECZDXEEYCeDk]lC|<number> C[QZn]|and ?_C>D@NYf]kB|in C[|on D[|to DDkB
machine|"^&=-D.C0E1X2Y3D4D5D6X7C:@;?AbCcEZFFMEQUV]W_XLZB]A__a@hajckHn?|'s 6[DY|a h_|by &EDZ|has <[^]kD|in "Y,_EeQ[UYl[|is 2YQXYC|on 4Z|stays bY|that #V,C8Z
machines|!W+],d?DA[CVDEYXh^iYj^n]|and 8E>^eY|are ,ZYY
mackerel|&e4AKb|because 4E
mad|!d%@&E,C4C;^<AAcBcDDJGSHYD]]aYbchXiakE|and %@7EJB
made|"E#Y%A&d'@(C)^,].E0A1A2?4G5@8a9W;E=E>E?XC<DDE?J@KaNSQ[THVDWAYIZE[E^_a[eBfWjBkFl@nC|<name> ,[@ZGYNZ|<number> )B/ZC[K[N@QAf]|<somebody> #b&Y)bIbK[gU|a +E,D2[8B>CACDFEEI?KERX^@dVm]nV|about #[2[4]YY|and .[SY|at ,_7[|by ![&^,Z<DC?^WjDn]|for "])c8e>ZNb^cf^|in :a<^DcQWSCa]jDk]|it !Y"E#C&Z,Z-X1Z9Y:Z?AAWB[K_SFU]__fDjE|me %]&Y*a,CFcK_O[PZQDa[m]|no D[QGnZ|of ,B;DQBbFf^iDnF|on +^|one ,E;[|out ,A|promises ,D;cbZ|soup &B|the #Z&a/W4]7W<b?aAcBZCBIYJ^KcQ^R]SB_EbDfdgZh_j>kEm[|them jZ|this ,[b[fDk[|to ,@8c:B^[n^|too 4@YD|two ,D|up &C,Z/Z?]EZ|us #Z,^0[4D?BI^nC|with BZ_[|you "D9d=]HD__da|your "B(_HC
magazine|)F8Y;[F_NB]Db[nD
magic|(F*B+X-C3E8k:Y;]<B>BAEDCFDMCOCPYX@^i_]adeAh[iAmCnB|<emoji> *B:[FCRY^W|and 8];B>D
magical|"E%B+B7B8a;EaZbAj]
magnesium|"[
magnet|4b5Z<CO]Z[kX|for <D
magnificent|+_?e
magnitude|CZ|<number> CZ
magnolia|,[
maiden|"DA]|name "D
mail|!C#C'[*i,E4d9[=D@@EZGAK?L]OfT[Y_^?e[jAn]|and ,C.[D[|in LVN[O[
mailbox|"Y4[8]JZ
mailed|4]
mailing|*a2X3Z4D?]C[OaXZZ^j[n[|list *a2Y3Z5Y?]FWOaXZmZ
mails|SY
main|,E4C7B8Y:B=A@AC]DbFCXU]D^WaEbXj_kbnC|<name> n[|character 8]^Y|gate XZkZ|hall nF|is XY|on C[k@|stage 1_<]
mainland|!EkC
mainly|&C,a4a5X>CC=DZSWYbbEj?k_|because 4ZY[
mainnet|n_
mains|!^#^)Z
mainstream|/YTW
maintain|&[;E>[K]Q_XZ|a &^K[Y[
maintained|,^-fn^
maintainer|"Y?Zf_n^
maintainers|=Z@]n]|of =[@]
maintenance|4EC]YEaZjZkFnC|<name> kA
maize|C]j^
majestic|^Z
major|,D8YQDVB
majority|,a=[BbdZhZiZng|of ,[BZQ]hZn]
make|!C#Z%B'Z(B,E-?0C1G2a3X4A6[7[:c;@<]=b>YA[FZIZJDOVPYQGR?UAWZX^[Y]^^Z_Ga]d[e]gBlCm[nA|<name> ;[=h@ZS[^Dg[|<number> =[|<somebody> ,DI^QAe]n]|a "Y%C&Y,[4A7C8D;BDYH^KWQ_TUXBYC]?b<gChDk]|about D]|all "Z|an :^FZaZmY|and /Z9^|at ,B|every :]|excuses :a|for h[|it (D+[,A2C4a8e:D;E=?>^?Z@^D=E^HcIZMCSYT[WA[V^edCe[g^h_kAnZ|me 7B|memories 7E:YGCHBXB|more 5^|no ,_3]|of "[,_FEP[Q]|one 2[7Z]ZiY|our 2Z6[:_QY|sense 8aF^^[m[|some >aB_E[ebiZ|something _[dZ|sure #e([*]/D7Y;DFCI[M]QA]]nX|that 7e]]|the !Y)_+b/C2]3[4@7a8@:A;a=DNYP^TDW]XaYE][^>aBb_eCkWnB|them "Z#Y8ZQBTYXC|this ,]3C6^7]:^?ZF_X@_Dh_|up .]4aSZYbeCkCmYnY|us %],Z:ZXZa[|you 'W.X7D9^:F>bCCF[KDQU]Z_Ze_kC|your /_;X=[@BMDaIdZ
maker|#B&_0Y<DC@DaKZPVWZkTn_|'s ,W|and "Y
makers|!Z0Y:YG]M]]Xa^g]|and -]
makes|&D'C)C*E+],Z/_1W2]3B4A7C8_<]=@>a?B@=BDH]JYN@QXRBT^V[W[ZY[B^acadDeZgBj@mWn@|<name> ,^.Z;]K[QZT[|a 2[<ZA]XZ^__Gha|it 1]4[V[YX|more <YhZ|no (g,YD]IZkc|our "]:]H]|some "[(EMBn[|the ,A2[;D>[HUaWbXeWnE|them ,CDA|us ![0^8ZE[U^|you +^/Y9eCBPZQ[_djE|your >[ZY
making|!C#F%C&=(B+B-@.D1C3Y4@7_8D9D:B;^?CDAEWF[ICJDK<LBMAPBR?UBVBWaYC][_Xb_dGeFfAkDn@|<name> #[,D=[aD|a #C%C&W2e7C8[:Y<EDDHBJCWb_aa[kAl]nE|and -BE^lZ|excuses "]3[7a<ZX[|it :^YF|that "Y|the 7_:B<]FbM^m]|these FY|this FZT_]XnD|us &A;XK?Z]bZnY|you %Y:F>Z
malaria|&>/Y;[A[KD
male|&C,]-fR^
malt|4[DC
mama|!D%])^1[J_NcVX
mamas|:EB[N[i[
mammoth|]Z
man|)D,h-C.B1D2H3D4?7B8E9^:C;V=D>@?a@YABBACZDCEBFAG>HCIYKCNFQcWBYF[B]B^D_ZdFiDlAmAn]|'s ,DkZ|<name> &^@EK[|<number> ,]|accused @FgF|at ,[1]Q[kY|called <Y=]?adY|came ,Z?_@^|comes #_BFC_|from ;[bW|has ,B9Ze]|in #@&>,>4A?_KCSEY@jA|is Caj_|kept ,=Q@|named fC|of ,X|on ,cDCjD|said #DiE|was &[,Z|who #]&V,^?D@[IDQ^bWeAgamZ|with #E4]gAjYkDnC|woman /Z
manage|"]&Z'Z(D.]/E3X;b>YDAH_KYQBUEX]bX|the ,DCEDJK]Y[|without .aDC|your )[.B
managed|/_?WBXf]gCi^kY
management|+d,C1b5Y7Y;EBCEaI[P^QDRYSGVaeDnA|'s -_R[mZ|and 4X
manager|"Y#F+],A-E.A8B;A<Z=[>??CCBDXEZFDIDKCQdS<TDYE_@c[e@f=jEkYlXmB|'s &C+c=YQB|<name> &_K^eCgD|and VZ|at &]?aD[|has 7]|is <^DY
managers|#C.Y/V3]8C:cD]ICM[N[O[]@jDkc|who :C@[
managing|"]&D)]B[KEQYT?VZb]i[m_|director &EKD
mango|,Y
manners|;[DZb^
mantelpiece|=YGY
manual|#_4X7^CAIbKUQCSCg]jZ|is #^IZj[
manufacturer|;]bZ
manufacturers|HY
manuscript|1e2eVYW^ZY
many|"=%@&E'Z([.@/C0D2Q3>4@8A9?=C@BACB[CAE[H>LcNZSCTDUCV^W^X@YC^D_=a^dBgAibjEm[nG|<name> (Z|<number> "Z([HZ|and .]SY|are D[bZ|as .<SCW[j^|buns 4@YD|families ,X>E|friends )a|hats -]QZRZ^A|hours '[JYLZ|more "A(C7Z9?:ZMC_Aa]nZ|nurses #]|of "B#?'C3E9bB^F^HBIGN]__a_eUgDhXi]kZm]|people 5XbY|thanks ?bf^|times ,Z<]|will CB|years '_L]
map|!D&^'D,E.@0W1A3E4[5b8B9[:B;B<E=]>B@BADCAEAFZHCIYJBKaLCQCVB^J_daAb?d[fYgDiYkYl@mInC|<link> nF|and KY|below 'GLE|for S[|in M[|is #X9[I_|of &]5^DZQ[Z^|with hZ
maple|QE_[aE
mapped|&^5Y@^E^K]g_hE
mapping|7[RV][lC
maps|*^,<O]Q@X^
marathon|,@<^Dckd
marathons|&Y
marble|,_<_Q[
march|E[SXdYiBl]
marched|)Z
marching|n]|band n]
marcus|n[
margaret|,X5]K[
margin|,C-e/[0C2d4D5cEaK[R[Z[jYl^|<number> -gE[R^j[n^
margins|-Y2[<^CAk]|of -Z
margit|,BQEfC
marguerite|?Y
maria|bD|'s bD
marina|'[L[
marine|;@bC
marisol|&Z?Z@^
maritime|-]8E
mark|#X&C,]0]4@<aE[K?NA^]cagXlZnC|<number> 0Zl[|it .]<ZS[|the V[h[
marked|&D2a3A4c7A;E<]=CD^MEQZW]Y__]bCdCkYn@|<name> CXj[|<number> 4[QXk]|as ,D.ZCD|in ,[UZ|it D_E]l]|the 4Y|which IC|with DD
marker|KDQD
market|)@+X,A-R2C3E4=5D7B9B:D<F=ZAAC?HFJCPXQ=R[SDVDWA]?aDbBdXe?fGiBjDlZ|<name> kX|a @F|and ,B0[;YQE|for >Y|hall C=j>|is :C|leading ;BHDNZ|report QE|stall <]|with 8[;^
marketers|BC
marketing|"Z*_+@,X.[1Y5h:??EL]O^S]ZeaA|team +A1ZV[
marketplace|H[nZ
markets|-^4^:a;ZCAR_V]iZnb
marking|%Z4Z@YD[S[e_|<name> @]QCg^
marks|8D:C?]D^_EfZgD|<number> 0E1D<_|a 0W8E<DhZ|and nZ
markup|-dCCQYjB
marlow|Aah_|<name> Aah_
marmalade|(],_@DCZM[gF|came @DgF|is C[
marquee|:[@ag^
marriage|"]%[+]P]nY
married|"D#D&B'f,f2aC[IDLcQ^aZ|in L[aZ
marrow|)C*],b4^@ZOYQ[SETEYZ]Zg]|on )C|plc TE
marrows|@]i[l[
marry|+Y,Z?hf^
marrying|7E
marsh|"Y4_8WY_^Zi[|<name> "Y8X^Z
marshal|KY
marshals|?[@[
mart|CYD]IYj[
marta|#E&Z@bgc
marzipan|+FPD|i +FPD
mascara|"])[,ZN_
mascot|#d0[6AI_XZ[F|'s 6A[F
mash|4ZQ^|tun 4X
mask|,D>W@^F[O[ma
mass|;Z
massage|)[
massive|,E7C;AN^PB^JbDf_nA|shout &E;CVZfZ|thank ?B|well ;[EYbYfC
mast|C]F@eDj^kYmCnC
master|!]:]CBj=|'s &]|in CBj?
masterclass|)_-[;_GbHVZX]^
masters|Q]
mat|!^>^?>FXG[Q^eYjCk[
match|"]#C)D,X0E4F:Z;Z>@A[H]UC[E]A^?eCfCmC|days ,[|what -GRE
matchday|-^8]JXRZ^Z
matched|6Z7^CAjF
matches|/_1ZT^V[X[kD
matching|&D,Z6]C[IZKY[b|all I]K^nX
mate|#D(d*E+^6D>_?_ICMaP^W_eYjBmEnC|'s +^P]|grab 6A|picking gF|who (b*E,D5YMdZZ
materials|,E?WlYn_
maternal|n[
maternity|AZj]
mates|%b*f5c7aDBE[JaOeZ]]akDl[nF|and XZ]Y|who (Z
math|,[3]4Z;Yn_
maths|!^#C.D/]2]7_;?>b@ZDBFYGYIBK[Q^T_UXYB]ZbDeam^nB|and ]Z
matinee|*[S]jA
matrix|-ZR]
matron|jA
mats|!A,CX]ecgEiZ
matt|CDnD
matted|.[
matter|#C%l*D+D/C0D1D2D3]4A=C@CCEDEFDJeQCSAUBX_YBaCjAk=m[|how DAkB|if QE|in %aJYRZ|most 7Z:[<YaAb^i]|of )];]bY|where DX
mattered|QDjB
matters|#B%j&E'E)e,A/Z2C4E5B7E9@:[?B@DCBDEFBJgKEN^O?QASBX@ZC^T_?a[b[f@jEmDn?|and /Z|in )]4ZA_B]D[hZi]|more DD|most ,E8a9EG]^]|of 1^E^|to %Z:FaBfEiBl[nC
mattress|"^+[,^2d3[8D:DIBPYQ[T_Wb]]^^jZm[
mattresses|,_/]QYnD
maturity|-_R[
maureen|1F?ZEF|<name> ,E1F?[EE
max|#D,]EaSZ|<number> 2YEbn]
maxed|A]hZ|out A]hZ
maximise|VY
maximum|nY
may|!B#A%B&D*^+@-W._/E0C1G2@3A4W5A7B8?:A;C<W=Z??AWBbCeE@FXKDQDSXTCU=X?YXZB]C^BaCdXfAiZj]kXl=nH|also .BDa|be #D-].E3B;D<C=D@[BUJDRZX@ZEaDbDd@i[k?n@|borrow .==[dY|cause :]a[|change .DhXkB|claim *],Z|come .^>[CCS]|contain 4XC^DBnY|differ kYn]|drop C]n>|go .CkZ|have ,[.@1E7C<_AbB]DDIXVZbYcXh]k<|help &YS[|it BDiEn]|keep (iM^|know .@B^SEi[|look ;ZBEC[|never 4bY^|not ._=Y@CIYK^S[d[|notice <c|now ,Y>ce_i^|run nY|say .[@[gY|see C[|shock F]nY|sit .CIZk[|speak .]|take 4Y>Z|tell #Z,?|the :_;Ea_i@|use CBaE|vary nW|we 9__]fWga|well F_|write IA|your )bN^
maybe|(E,D.a4B5a;DCZDAQEZ^]ZeDgAkA|a ,a|is 5f7XSZZ[|it 8Z:YSF
mayor|#E/Z0b4C;fE_TUU[YAb^kBlYn^|'s EZXZl]|<name> /]T[|today IC
maze|C]j^
mb|4ZCXRSl]
mba|&])Z/[1[KDT[nB
md|-F7_;^<[Eab_l[
me|'G*[+a,h-D.Y1B2g6c7?8::>;b<c=[?WAWBWC9D=GGKBOXP^QeTDVAWaZT[W]G^=aCb[cZeGf[jCkB|<emoji> +b3C;]F@aDbZ|<link> 4XjZ|<name> ,Z/[4ZDBQ_YZkCnF|<number> 2aQGW^|<somebody> >ENaeCkE|a #C(^,Z2]4?>Z?CI@KCPDQaW[Y@|about #?)^3>7_@[F^IBXC]_eFkJ|afterwards ,C|again ,A<[|all =aDFd]|an ,@/]QB|and '[0[1]9C;D>Y?BEFW]YH_EaZbCdbfC|anything ,fn]|as DZK]QW|at ;c<_>C?_@DHDbYeBf^jHnX|back ,[|be n]|before ,?|below (DMC|by QA|every #Z,[@[|everything ,=|five ;[|for &^*B+^6Z;eaYbcfX|get H[|here ,Y|how <c?_D[c]k^lY|i ,].b3[9Y>@DZK@WWe@|if #_3]DDIaQZY^_D|in #E&[+D,@4Y5Z9D;F<APEYEaZ|is <_MZ|it ,F>XQZc[|know 9]_Z|last #^,]QY|later 5bZ^|more :[|my ,D4]6];[[[bZ|nine ,FE]|no >[|not ,bgC|now ,X;]|on #X&Z*_4Z7X?a@]FCK[O^Q]dDeag[k_|one ,[|or (Z9?M[_Ada|put &_2]F]mY|ready 3a|so 7Z|tell ,]9[:^IZ|that 4CE[|the "[#d)[,A3]9a;B?bDaFFH^I^MAN_QEX^Z]_]bBfdgBh[j[mAn@|there #E|this #^,C4A<E?F@YQXeajYkD|three ,D|to "B#>&Y,F.b4C>W?^ICVZYAe[|today ,D@CE^FY|two 2a|until 4[|we >Z|what ,Y9cN^__e[|when 2ZY]jYk[nb|where 9^_]|who KD|why ;E>ZkW|with ,Z3[9[?DC[D]X[b]k^|wrong (_M[]Z|you (^,BM^QBnE|your 7[DX^[
meal|+[/_8C:?CED]P[QBT_nY
meals|1[;VAZCDD^EDKZSDeDfYh^lE
mean|&D(],[2A3]4?7[8F9?:C=E>^?[E[FBM_QVTCU@XZYB_EaGdFeY|a ,AD^QB|for "](@YX|it %],]3_4FDDJXK[Q[XUe@|nobody >CnZ|on hZ|that ?a|the "[(]E_jXnY|to "E(f9>J]Mf]Z_DnC|you .D>bB]D^eZ
meaning|)Y4Y|to )Y
meaningful|%^,F-F0]8E:E<BEDJ^|impact -A8[
means|!D#D&C(@)>,[.[/A1C2X3b4_5V9A;<=A>W?B@ZCaDfEDF@H[I@MCODQ]RZT>UCX[Y_]@^^_@e[fBg]jakbmD|<number> 5bZ[|a n]|about C[|for j[|four VC|it 4[DAKBQYgZ|no ,_4VCCDDQ^eD|that 4Y|the #D%Y<[=[C^IDQ]Y_|to %[-^2^>ZRYWW|two 3e|what ,C|you .AnY
meant|&[4a7B8X<@>]?aCBIXKZQ^fYj_nC|for &Z4Z:[eI|it &Y)]N[|to 4V7E8[9D:CF[Q[Y]d@fYgXmX
meantime|#DDYY_eYkZ|<name> #E
meanwhile|#D(Y-^4_DfM^Q@R^YZkc|<name> lW|the 7[Z]
measles||cases CZ
measurable|8CJD
measure|"C#D+Z,[9Y;aDcIYMX^YjYk_n]|around nX|the _@kY
measured|#c4[9ZCAIbYeeAnA|it &^9]|the Y[mZ
measurements|,[3Z?ZDcI_QZY_kd
measures|-[
measuring|,D7_QC]VnB
meat|,E5_8[C]DXZ]
mechanic|"Z9]_Z
mechanical|8ZA[
mechanics|<DQ]jC
medal|?_Eff_halZ
medals|&[,Y;]@]K^Q]WYg[|<somebody> &[
media|&B-B1B8YDAF^KAVFZXaBkDm_
median|!E/C>[C@jC|<number> n]
medical|&],B4A:YD[SZeZ
medicare|D^|will D^
medication|M^]Z
medicine|4_>XDXIAQ^eYnX
medicines|&[-[:B
medium|3Y7FXY]D
meds|'^>_@_nY
meet|!d"^&Z(F)Z+D,Z.A/X0E1D3C5^7A8W:G;W=@@]D?E<FZG[H]J]K[NCPBQ_R]SXTQVFZZ]E^ZaXbYd?hYk@lBm[|<name> &],]8a:]<]G[KZQZ^ZaWkD|<number> CE|<somebody> "])W,D.ECYHXXZ|a ,]Q]|at ,DC^MXS_|by a^|it Fbmc|on D]SY|our "B&[)[8DEBlB|so 5Z|some &F|the !Z"b#C&A,D-D8V:CBECCQ>XD^^jBl[nE|us nX|you ,^>Xj[|your ,XB[iZ
meeting|#a&E)B/D5]6E7A8D9Z:?;D=b@DA@C]EVFAH^I[KANDQETCVFWA[D]a^E_[aDbDd_f]mDnE|<name> QYkDnC|and #a=_>^DEIaSBY_nF|are IF_ZjF|at &CC[|in #Z4ZCYkDnY|is CZD]j^ka|of 1^EcjFlanZ|on CDSZ]]|room ,_<a>EE^Q]eA|w CDjAnZ|will #Y|with 1aI^KGQ@V_kI
meetings|"_&a7@:Z<_=^?YC:E^JCK[N[W_[YbBmAnE|are 7AM]|that YY|today C<jD|with EZ
meets|,A5C8eGYICJBKBNDQ?T]ZB]D^cbCg^jDn@|<name> C@jD|contemporary !XG]|in C_|on =[S]|the 1]V[
meetup|,D>ZD[g[
meetups|D]nc
melody|&AKC
melon|,cDY
melt|D_gYk]
melted|#^,C/ZDZ
melting|2cW_
melts|+]
member|!A"E#[&c)?*X+Y,A/B1[2[3^4Z5c9B:C<D=a@YCCDEE^FCG?I[JXKZNCSEWZXZZdaDdYeBgal_mD|'s 2]jA|<name> #Y&eKdgE|<number> ,]Q[|is 5Y|of &A1d?CA[KBVceFgYlBnX|or .D>aDDK]|you *]-[aC
members|"]%^)A*W+_,@-@.B4@8B;C=f>CAABgCFD>E[FYHcIVJZPcQ@SBTUVCYFZXcEdbg@hDibkEnA|<number> ^DnD|a =bb^d^|and -B1XnY|are %]3Y5Y:FBeC]E]F]JZR]XZZX]@ifjZl]|at &X-D8]?XCAjC|can +YjX|earn /Y|evening 7^|first !]|get *C7[=AC[aXdB|got QE|had 4Ee[|have "D7a|in 1VK_eZkZ|night "]|of *_/Z1d7F=E?]CDE_TYVa]DhaiCnb|only -[8]QDTZZ][Z]AaYn]|or CZ|save !Zn]|say =Y|that %[*[;aCXO[R]bX|the #_4]BCC@GZ]YiD|to &[|vote =^I[|voted #^I^jZ|were ;[nC|who &B.[5b:Z@[JCQ?TD]]dCg]|will "ZBcib|with "Z|your 4Z
membership|"]&Z0c1a5Y<]CBD@EfF]GEK]SZUdXYZ^]Dhblem[|is 7XXZ|stands <]
memberships|)A7b8[:]CCJDM^Z]]XaY
membrane|4]
memo|FdbEm]
memorandum|1YAaQDR^hZ|of 1Z
memorial|6[Ca[[
memories|#D)B8b:a;H<C>ZCEDAFEHANBR^SEUBZA]W^cabb@gDj@mDnE|are 8[:@|is SF|that !^7E8[:XG^^WaZ|to 8[GF^WaD
memory|&A,?6Z8C:Y@XCADDFFH@KDL^a@k?nZ|be ,EQC|leak nZ|of ??@[f?
men|,_/Z7E9]:V;C>_B_EDK@Q_SDZB]A^Eb?hCi^kEn^|'s ,AC]IBQDeD|and &C:^;E<]>bEFKDaYbBcZe]j[n_|in CBjBnZ|one iZ
mend|*Z2[4Z:<IFK^Q[YXa@eHi]|bikes :?aB|it 2ZH[W^|prams aB|the #Z&Y?[S]
mended|#?.?4C;D>@?aBYCaI@K@S:_[eBfbj]kAn=|by CD|the #F,a?bIEf_
menders|=^d]
mending|,?>^AXI]nC
mends|&[,a;XD[KZQZbY
mental|4[bDfZ|health 4[fZ
mention|"[#A&Y(b)Z*C+a,^-E3d=E>E?aD[K_N]P_Q[VBXbYBZ[^]e@fchZjCk[|<name> +a3[?[P_XY|for R]f[|it "a.[D]HXYA|that )Z,A7ZE[l]|the &^*Y3^8Z|this (D*DOCa[|to ?^KZQYVEfa
mentioned|&D3[4A7b;YA[D>F_KEYE]^h[mY|<somebody> .^k[|it 7]>CFd]]m[|the DBIFQB
mentioning|([,^?^fZ
mentions|2]3h5^DCXd
mentor|&C:[<E=]Y^cX
mentoring|%Z)].^;]<]N^
mentors|)[E]FZN[j[
menu|!E#Y(C)B+D-B.Y8G:[@ECYD]EDIZKAM@NAQBR?WEY[ZC]CbGeYgFkZlEn>|'s X]|<emoji> MDm[|<name> #ZDdIWe[k_|at >EeC|from C]|has mE
menus|#].[8[CBIZS[nE
merch|![%]G[^FmE
merchant|+_3]6_A]PZXZ[[|'s 6_[[
merci|+c,DP^k]
merely|([:^H_^]
merge|gY
merged|#_4b=YIYK^Y[n^|<number> #aI]
merger|@YVW
merino|)Z
merry|%EBcJBQYe^ibnd|<name> %EBZQYnc
mesh|E]l[
mess|#](a:ZDDFDM_^^jHmD|of 4[
message|!^#['?,@/B2?3e5[8@;@<D>_?FEDKXL?M=QERATEW?XdZ_^Yg^jBmZnG|<name> !E,C7Y?FSEjZkD|about #]?]|and !c.ZkD|for kCmZ|from 1Y5ZnE|here 3DXD|is 4]Y[|me )^,^3a5[7Z>CU[X^jEk[nD|or ,[dY|to QW|us "B*A3ZD_GHO?e]fBj[k[|we #]4A>Z?Z|with *^O^|you (^+[DAP]kB
messaged|#]@]
messages|#d'[*[,@.D3Y;D<[?^HBIbN^OaSC]DbAeB|<somebody> ?Cn[|about #]IZ|in ?X
messaging|,DKYn]
messed|4d
met|%[,Z.>/D2D4C5B;H<^A[C>DXEUF]IfKDS>UDYB]A^DbFc^eAiXj>l^nb|<name> &E,ZBYiZ|<somebody> .D|a 4ZF_|in @XCAYF|last mY|on <YAZD[EEKCQATXc[|one Q]|the #_&[,9EYIWQH|with ,b-]E_IZQ[l^n_
metadata|"E
metal|DdGCk_nC
meter|"?.C2Z6Z9BD]HDX_[]aEiEkZn:|reading 3^X[Y[|readings Xb|the SE
meters|#].[CCD[S[jBkZnA
method|)],A/]4D;b<DGZMZQF^ab[jBka|and SZjC|has /]8CTXb]
methodology|-^IZ
methods|n[
metre|#D)C,EDBTYWDY@nA
metres|"]#@,B-E/E0A1W2C4?5B9B;D>DC=EFH^ICQASBTCUBWHYF^CbBhBj=lBmBnA|and Q]|from D[|long QC|of ,Y8[CXQZmFnD|up "Yn[
metrics|-]R]nY
mg|4^Y_
mgmt|/E4ZY[
mic|4ZCDF[KBY^bC
mice|"F,^Q]jX|and "F
mick|,Z?YQZjZ
microphone|,[>YKC
microphones|2]4]F^WZmZ
microscope|C[Q]kZnY
microservices|:FaEn]
microwave|;[E^aZe[lY
mid|#B<E>Z?]ADIBY]fXj[nG|<name> &CE[IDK@|morning ,Y
midday|C]n[
middle|'a(a0E;D@]DDKCL]MbQV]?kF|name 'c(YLaMX|of ,b1]4]@_C^V^WXYZjY|one ,CQD
midnight|!]#E)E-D.@0E2D4@5A6b7h8A;G>Z?]D=E[FBG[I@MZNAQYS=WDYE[W]d_XbCdAeVf^kCmE|<emoji> !Y6_:[;EXZ[^]Yna|<link> !B7b]Z|<name> 7AMYXE|and &^3D4D6]7Z?ZDDKZX=bakB|on "[?F|tonight 7<|we <_
midweek|(B
midwives|S[nZ
might|!>"V+D.a2B6a:?C@DYF[QZSaTBVYWAbYeXkFm[nX|be !D4Y:ED[FZS@XYYZn[|get D[S]|have 5Y|just :C|not ._7^S^]]nW|surprise F_m^
migraine|:[>hMD__eanX
migrated|A]BYEZ
migration|2^4[IAWcYZbXn_|is nd
mild|*[-YkCn[
mile|#]%C.Y1D2B4C5E:_;a<G=]?ZCZFXH_I_JZKCSBW@ZAbYeCf[h>kCnE|<number> :dF]|every :Y|in bX|is 2F|to ^[hE
mileage|'Y,CLZYZ|and .[4]
miles|&a(Y+c-C/D0B2E4B5D7C8C<X>[CCGXKZPcQ[S[UBVBWX]A_YbDe^nE|a D^Q[SAW[kZ|and ,]|away CZjb|down jF|flat eYkE|for ?[@]g]|in )[??DYf@|of -D8D<[?ZCC|off &ZQD
milestone|0a8A:F<BA?J@Ub^ChEl[nA|in -D
milk|#[(b,G.B7D8B9a:D;B?AADC^DgI[JBM]Q[SFTBVA^U_WdXg[hGiZjVk_mD|'s #]@ZX[|and #C5X<[>ZCCc[eT|from #]S]|in &_(d4]KZMZ|is ^bi]|please De|price =Zd[
milking|&C,[>YQ_
mill|'Z+Z:C<^?AD>ECFYMCQBTGYCcWeAfFg[lBn_|<name> Fc]^|and #GCE|in <cc]|on 7B]C|yesterday ,CQA
miller|Dbk]
million|!G&C(E)G,B/e0p1i2D4B5Z7C:B;a?CAYBZC@DDEWFDM@TcUoVdW@YC^Xb_hZjBmE|and /[QDT]|for )H1Z;^QCb[jZk_|in 0C;YA]UE|meals 1^<ZfY|passengers /@;YTC|people /a0BT_|to ;_AYn]|views 0]UZ
millions|7Z8B][aB
millionth|0cU^
milo|QD][
min|)W,D0B4C5E7B>E?CCeD]ECPZUCYZ]Djak]nF|<number> &Z)_|and ;]C_n[|late Q[Ybj]nE|to C]D^P_k[nZ
mince|%C(]CEMZQ[R^mY|pies (],ZCEMZQ]mY
mind|&D(Y)b*[,Y-D.]/[1B3D5C8_?C@DABB]CZEAIZKFM[O]Q_TYWAYD^]_YaCb@eEi_jZm[nA|about S[e^|and 8^^[|being ,ZDXjB|is %^)@JYaB|it ,[|the .BBZDCJAQXSChTja|you +]|your CZ
minded|-[
mindful|R^
mindfulness|]W
minding|dY
minds|,D/X7B>[JbSY^[aanG|about MD
mindset|%A(C,A-d3E7D:dK[M_QBR_X]^>abkBnA
mine|#@&a'](X)[,g.Y2X7D<XCBD@FBHEKYLGMZN]QdS]TCWXXDZ]_biaj@kBmCnX|'s 'h,[<YLYQ]|<emoji> (].ZK^M_S^|<number> ,>QB|and 5]Z[|from ,ZM]|had LG|is )]_]|was &D'ENZ
miners|CEYEnZ
mini|&Y;X@Yg[kEnY
minibus|"X%Y.D2C9[<_>W?YCCMDSDY[f]jD|<number> Ya|and <Z|which "[=[DZ
minimum|0E1C3^5^GbJEQZSZTDa[b[k_nc|<number> G_b[n_|spend n[|term 0EnC|wage 4ZYZ
mining|=DCBn[
minister|,C3[;]?bFYQDj@nf|says n[|told jB|would ,EQC
ministerial|<ZjF
ministers|Fhm[
ministry|,DQEn]
minor|,DDXQD
minority|-Z1^A^BcTGV^XZhci[
minors|)]?ZN[
mins|#B3^4A6[C[DZFaKDR@]YbCf@gDj^|and "Zn[
mint|,^Q^j[
minus|"D#[&b'].C4@DcKYSAkbnB|<number> CYD]jZkdnC|six #]|the #[=Y|three DZ|two @]
minute|!E%['c([-F/d7U8C:?;E=C??D[FbJ_LWOKSXTa]Z^Ad?fEgHhGk[|'s .XSX|<link> DCj]|<number> 2aWd|and 3ZDYFaQES[e[jBm_|before >Z|by 4Zj[|call D[|no DBSF|or 4ZkG|quiz "]m^|survey "B%Y'_LbnE|to "X|you %Y7cJ^]Y
minuted|g[
minutes|!Z#A%A&E'C(C*C+C-A/Y1A2B3?4Y9C:A<@=B>[?EA>C@FBGYL@MCNEPBQERFV@XAY]^CaZcFdBfXh?jBmBn<|<emoji> 6ZGXR[[Z|<link> EYg[nE|<name> &[D[K]d[|<number> ,ZCDEZQbjClZ|<somebody> D_|a ,C-Y/Z2[D^MDQDTaW]]]dXf]|after ,]Q^kW|ago 4_7[]]nY|and !X"D)D.[/D2C7@8]9Z:[>_?DD]HAKDMCNDSbTCWAZ_[B]DaWbDe]gCkZ|any DE|are QZY?nD|at #aDC][|before CCDYKZeCgCkYnY|behind ,Y|each 2Y=]QDkC|earlier >]CZ|early 4_Y[|for &D,[4D7[C_DCMZiZj_kbnF|from ;YjCk[nB|go =Z|if ,CQFj]|in ,@4C?aDBf_nA|is "^.fS[|it ,[|late #C,X4A=[IBQEXad]eDh^|later jY|long #^|more JZj[|no ,BeZ|now 4]B^iZ|of #E.B4^5Z<[>B?YE[IDQCSD_[fWgB|on #[.Z4F=[KDS^T^W^[]eE|one 5[Z^|online /_T^|so ,Z5[m[|then ,^?Z@ZK[QaSZf_g[j^|there e[|this CZ|to !^)^,Z/[3]<]>[@EC<DBG[HYNY[WbCjEkB|walk "E9Z|which ;[>]|will #c|with )[,=D?SV|you M[kB
miracle|+a:]P_QF[Y
mirror|:]a^n]
miscounted|4bYU
miserable|>aW]e[
misread|4d<DDaYX
miss|!Z"E(G)E,B.a2F3Y4C6[7k9a:X<^>B?aFYGXHBMBNHQESSV]]h^T_Zf_iAkA|<name> :ZVZ|<somebody> >[?f|a .g3^7Y:X<bScX[dZn[|it .F4E7]:EE[]^_WaZb[jWm]|out !X.F3X6Z7bSF]a|the !@*ZYX^_eB|this !_.C3E7XUZ]^^Wh]|you 7_:ZbD|your %ZaF
missed|"^#@&@(E,C.?/^1[4c8X9a<c=EDBG^H^I^M@R[SBU[Yb]__bbVdBeYkA|<name> "]C^|<number> /dTc|a ,X/A1^4Z<Z?Z@]TCe]g[|appointments C[|it #F&F)Y4^7a;Y<WDXIBQEb[gFn^|our ,AQCn^|out "a7]H]|payments [ZnZ|the "];[>BDEYY|their ,C4[CC|you %[J[|your 4Y>a@^
misses|)d7ZCAN^VY[A|out 7ZVY|you )eG_N^
missing|!E"W+],X2^3E4^8d9^<c?[@WC=GEITUBW_Y_ZE]]_XdEj>kB|<name> @Znc|a ?[|and ,Y@Zb^g_|from ,D4BCCQDjD|it <i|out +^7YC@]^|the ,C.[F]SU
mission|)],B/D4D8];@DDGZH@QCTDYB^[bJc^hbnD|and %^-[<^|is 8EAYhV|to )Y-_8d<>R]^]
mist|,E8^^a
mistake|#=&X+C,E.E/^2C3E4l7b8B:C;?<B?D@BAFCEDWFbH@MAQHT]X^YbZ@]_a?eZi^kVmZnE|and #D,Zk^|in "a&],D4^FCQ[j[|of D^|was &E|with bD
mistakes|&a,Z0C4G;@>[?c@FFbHDM_WB][f^m]nC|are :_|in ?bFCK]Q_f]mE|that ][
mit|,]=]CFSWd[jDn>|licensed D[SXkYn@
mites|/]T[_Y
mitten|"Z4WNYk[
mittens|,Z?Z
mix|!Z#C-^7A:XDaG[R^SAd^k]nc|up ,_jXkZnY
mixed|#];DD[eDk^
mixer|QZ
mixes|_b
mixing|<]DFQZ
ml|!Z>XGYQEY[hZ|<number> ![GYh]nD
mm|#],]0EC]IYeE
mo|)=,Z?_CDDDN?
moan|"?,fC^QYjZ|about ,aQ[
mob|n_
mobile|"X'g*^,>-Z5W6D?E@DD_JELgMCO[Q?TdVEaDgEhDlA|and 'Z*aLZO^|app 4ZD[TZ|library "WCDnE|number 5Y|office n]
mobility|!Z"Z-i1B8?;]EBGZHWReVA^=a]b[nC
mock|@[CYPZQD^]nD
mod|&Y,FdY
mode|#d4Z@EB[CEIWNDRCTaYV^a_aiZjEkB|and 4[QCYY
model|"Z&[+E,>-f0E8]9Z<]?EEDFEK]L]QBRgSXVXY^]E_[mBnB|and DDYY|is C[DXjYnZ
modelling|-_Q[Ra
models|"Y&[(h4^@BCCH^jCn]
moderate|-aRa
modern|&B,C-]/Z1A8f<C?DQBRYX[]_^bnD
modest|-]7C;YR[bZ
modesty|"_hZ
modular|1[VYnC
module|*Y-ZN]R^j_|<number> *Z
moira|K^
moisture|DZn[
moisturiser|8bFA^^mBn]|you 8]GYn^
mom|,c7ZAYQ^]bn^
moment|!@"E#A%Z&C(E)[+A,^.C0D1b3A:c;><@>@A@C[DCE@FDGZIBNZPCQ]V_X?ZAa^c@e@fFgAhDkD|for 1fEaV[b^lZ|our ,]1?ECfE|the 1[V]|to 8A:BDAJ]^[aD|you 2Z:C]Ba?
moments|%D&C(E,@2@7D8^:c<WDCFYKB^]a[c_kAmW|like ,F<ab[|of 5ZMCn]|that ^amZ
momentum|1[8Y:D;^<EAZEZU]
moms|B]][
mon|B]QBe]i^j]nD
monday|,[4]7Z<YAYHDQ[a_bDg@hZmDnB|'s XZ|<number> ]^e]kC
mondays|4F<ZCCKAfDg]|<number> ,BCF
monetise|5oZj
money|#[%D&E'E*B,@-A2c3B5E6C8D9E:E<?=c?G@XACEGF^J>KCNARBU@WaY[[Bb>cEd_h@kBlCnY|'s #B%Z.^=E>]@ZDDIBS[dDeWnF|and 8ZFb|back ,D.e7A=_>??CGZI@ShWBaBdae>j_|because ?^fY|bought #Y,C|comes IE|for ,A2Z=aD[QDW[_Zd]|has #_CX|home /YPY|in DbQD|is )[,^2]=]CCDCNYQZd^kC|left KZ|no .D=]DBQDdX|on "[DET^mY|or 9F_E|out 2Z|team ,[|the ,D4c|tip 9C|to 7^CY|until ,Y|was D^|went nX|you .[Y^
monitor|3[<^DCEaMZSD
monitoring|#E2E4c
monitors|4]
monster|,Z
monsters|,d:CQbaC
month|!b"C&@'i(=+Z-?1Y2X3D5@6[8B:@<D>YADBFCFEaFCGZHZJZLeN[P[RCU[VaW]XDZX[^]H^Cb[kClY|'s !]"Y#a&C1^4[=f@FFfH[KASDVZd^m^|<emoji> BDC]KYXZ]YiFjZ|<name> &a+Z,Y?[K^PXkC|<number> /D>[DDE_]_nE|<somebody> gYj[|a ,^=C>Zm]|and #Z'])C,].C;D<^@^EDNBQ_^a_XeBjB|as )^|at "[AdLYhX|because ,A8_aCjH|before 4];aD]|by E[lZ|contract !F|end NYQ][_|ever ;ab[|for )a4]|free !@'Z6YCEDET][Ye[|from C[|full kE|i .X7EkE|if >]aZeY|in >ZbW|is ![)],E.B7D?_@aB^K[QGSCfbi^|it ']+X0]=[L]UZk]|less .E:ZE[|no )D|of #Y?aW[f]|on )Z|one 2]SZWYeX|only ![)[kA|or 3[XZ|our /Z<Y|running 0^Ua|so DC|that ?ZSZ|the &B.^3[C^KCj[|then !^|there DF|three 0_U[|to )C*[/[6]OZaD|two ,YQa|until GE]C|we <Z[YbFl[|with 2]4[]]|you 6YhY
monthly|"C#_'_)d-D.A0_2C6]=D@ZD[E]HDI[L[N^QCY[[dk]l]|gift 6[|letter n[|one 6Z
months|!^"@&W(C)?,@-@.E/Y0]5B7Z8?:;;[<C=B>WD]IBQCRCSATXUVVZXF][_DdBi@j?l>mV|<number> /[4[KCQeT]kF|after D]|ago 0b<Y@[|and ,D/^>[DZE^T^fFk^nD|are >^|for ,Z7[<]nX|free 7c]]a]|in &bE]Q[lY|instead #E4E|late ,FeZ|later ,B/C;^|longer /^T_|of !b#[*Z/Y1d4[:=>Z?FAYEUK[VXY^_Eb^dDh[mXnC|on ,]0fQ_Ua|pay 4]|so 5]D]|the 7Z|to !X4a?_IDQCfZ|we ;]|with k]nZ
mood|#a+X,Z3Z8_DGN]P^
moon|"E#@+_8D;bDaH@ICM_NBP[SDb_g]i]k]nD|and ;Y|has #?IC|to -G
moonlit|7g
moor|(],].EQ[nB
moorings|D[
mop|,_3C4aAbF[Q[YZh[jB
morale|,_Q[
more|#E'?(V)E*E,E-B.@/h1]2^3A4?5e7E:G;Z=@>?@CAEBBCWDCH]IFKFL?MCTbVYWWXCYCZc]D^ZbXcZdCeCfEgAhYiEjZ|<emoji> E[F>^DaDmDnC|<link> E]UY]Ze]|<name> ,Z|<number> TY|a /C|about %Z&]FEJ^|and #D,D4]C]IFTXY]^BjW|as %[,[DC|at D[F_KXa_m^nD|chances (a|could "c)F8]|done ![|exciting RB|expensive 2^H[n[|for #a%@,E@ZC[jX|from 8D:CC]E]|fun "Y|homes "Z|if ,_2[9YQXW[_X|important QX|in Q[|like 4]|likely /]DYT]YX|of #D5Y?_EZIZKDU_daf[gWkC|often D_k]|on /C2Z@[FdNZTEX]m]|or &e<[jD|people (]2_Q[W^Z_|so <g|soup 2BWA|than !B"=%a(B)W+@.^/=0b1_3E4>6F7B9X:_;A<B>a?YA[BDC<D^EBHAJ_N]RCSXT<V[WAXCYDZ>^]a^bBiB|thing -[|to !?-[5C9]<_GAN?TBZB_ZbWjCmYn^|volunteers 2D|we CX|when 4Z>Z|with )[-^|worried ,Z<[|years 1]Tb|yet 1]F]l]|you ([7Z
morning|!A#]&I([*?+@-A1C2;3A8@9[:D;A<E=FCYEEHAKBLZOAPAQXRBS]TFU@VGWD[[]GdCjYnH|'s #E][|<emoji> 8^^[|<link> "[|<name> )]<_B_C^E_NZS^[[^BdYj]|<number> "[#d=DI^Q]b[|<somebody> #[&[K]eXg[|a @Z|after CX|all ,Yl_|and 0_6Z7c;A<Z=D>]?DAYC[D<G[U^WB]]^[c_fEhXnD|as @[gY|at 4D;YAYE]Q^|before (^MY|by .]|coffee !]/[C@T[|for >^?ZkC|from &YBEiDjDma|i ,A4]F]|in #D,Y>[C@NZeZ|is 4Y=[C]j]k]|it )]RY|like %E|on &[4CCD|or ;[|our AYE[|routine #C;a|so J[SZe]|the &C'[0aKEeBgH|to #E&D4X@[BDKAa[|we eY|with &_,WKbQb|you 7bkY
mornings|(B)Z*@,F3E7?8Z9Z:[;D<A@YACH^IPYA]C^^a_e[gahanG|<name> C^j_|<number> )]|at @ZiZ|for 2Y|from #F|there ,[|with 8B@]OBg]
mortar|GW[[
mortem|C_Y[jZ
mortgage|#Y'[/]2e4_5dH]LXW^Z^]Z_De[nZ
mortgages|&YWX
mortified|4_
mosque|?af]|on ?Zf]
moss|#D,a3CD@SbXBj?
mosses|&_0YCAK^UZ
most|!Y"<%<&A'B([*[+C/^2?3?4=5?6D9E:D;a<E>E?@@>BAC?DbE<F[GYHEIYJFKCMVTWW@ZB[DaBb^cAeCh[jFk_lC|<name> .Y/_;^FeRYjBmbn_|<number> L_mE|advanced 1^V^|ambitious 1D;[AfG]UDb]hb|asked "D#c&[HBS]gEnC|cases D[|common .ZFZQ^|days .YQYg[m_|exciting iZ|expensive h[|folks <a|have n[|hearts (a*_O_|important :EVZ|in 4F|is :DQaaDn]|likely #^IY|likes (]*^|loved 8C;Yb_|of !D"D#H%G&c(W)U+C,Y-E/@0A1D2F4Y5F8>:@;7@DBYD>IFJEKcLDNBP?RBSZTBUCXCY@^LaGb;eAfCgKh?jDk?n?|often F]UZ|owners /U|parishes HD|people (D)Z,B.X0C4A7e:?>]@ZDZF_OFQDUDZC]bbBm]nA|radiators FDmF|read jZmDn[|since 0Z|small 7C|talked ;Z|things 5]Z_|to n]|trusted +[A[PY|undervalued ;]|votes =[|wanted #Y0Z|was #^4Z|weeks 2_WZ|with 9@D[
mostly|!A"D#V%B&]'B+E,c-C.C/B0D3C5B7<8B:?;><B=@>CBDEDFCGEHDJBNAQbSFTAVFXC]=aIbAeAjZkYn?|<name> &a|about TY|and #^2]DE|at ,Ck[|because ?Yf[|by ,[|glue 4E|in #[2ZCaIZ|is >E|it ,>|on CYQA|the KZ|to ,Z|you ,[
mot|6Y7E<[CZDAGYL[TY[]nB|<number> !d"ZG_TZ
moth|&hKckZnD
mother|"B%Y&E'E+D,d2F3Y4B7b;@>]?D@^DCJ]PCQaTEW@ZZ]^_Ca]bHe[gSiEjB|'s "C&@8Z:b<^>[K@S_a_e^kD|<name> QE|has @E|in ,_7bQV|is 7]>^]ZeZ
mothers|#Z?_MXf[
moths|"],_4c@ZY_gYk[
motion|#[:[AWCDEBI]jE|and #[IZ|is #[:^IZa]|to A[
motions|,C1]QBbY
motivation|7C:^XY]Eh[
motor|"Y+X4B7ZKFnE|and C[
motors|1_CD
motorway|'Z,@<ZDWXZ^[
mottled|D]
mould|#a,Z4ZDCQI_YeD|in ,[
mount|4[
mountain|,]7A:Z=XBCXEnB|rescue DZnB
mountains|;]
mounts|#[C_DDIZjYn_
mouse|/ZKaQA
mouth|0Z5ZU]aY
mouthpiece|,?jW
mouths|3a:^N_[]
move|!F"C#]%C&>)B+],C/X1]4?6Z7B8C=A@CC_DZEYFEJIKENBRZSZU_X][W]?fChEjckZlYmI|and 9]|anything C[j]na|cars dZ|for -^R^|it ,e.]=EC^D_KBQ_S^g_k[|on QB|out "BD^g[|over 8Y|the #d,C.?9[<_?WI_QAc]nE|to #],F.^CfE^FZMZO^Q^SXja|your 5^6aQG[YmC
moved|"C%F+Z-E/?1C2H3C5c7@:D=?>B?<@ACiEYFBKAN[PcT@V>WHX?YEZZ]CaCbZdAeFfDg@iCjakDn>|<number> 5]|<somebody> #FIF|across BZ|again CA|and .[|from ;dCBQZb]k[|house kY|into 1[<E@[A]hY|it #Zba|my +]E]|on 7^CBDDjBkC|our CYn[|round 4DF[|the #],?D?EeI]Q@f?l^|to .]1B5];G>]?E@DABBCCgIAKKPCSYVFXFYC[Wd_eYf?gEhBjfnB
movement|%],B6Z7A:h;b<?=BDBFEJWKC]C^Jadb]hanA
movements|-X
mover|;^b[
movers|"Z8Bk^
moves|#[&?,Y3Z4@7C<]?BB[CiD_EZF=J_L[O_Q_R@XaaEb[icjdl]mB|<number> ;Z|the E_|to #Z4E>BBXCdFBJZRCb]i_jakBlWmAn@
movies|,Z
moving|!['_)[,Y1^4E6Y9B;e?BC]DbFWIAL^MZQVR^U]VZXC^Z_BaUfCk^nE|<name> NY|day 'bD[Q[jE|house "a|in F]|it 4^nZ|our 1^V]|the #c4E|to ,Z-_1[<]Cb|with ([dY|your )Z.[6]
mow|*]O_
mower|#[,[:[IZaZ
mowing|#[D]
mp|/Z1B3aEDVAlAn]
mph|>EnE
mr|#Y&^,_1E4@;E<E@[C@DCKYQ^YC|<name> #_,^1F<E@WCAIZQ^k@
mrs|#Y+D,b1E4C7]?^@aCADCIVQ[f]g^iCnD|<name> #Z+D,^1E4D7^?Z@bCADBIXQ_fXganF|t j^
ms|,E1Z@^QDV]g[|<name> ,E1Z@^QDV]g[
msg|)Z
mtg|-XRX|w -XRY
much|!F#A%]'_*D,_-G0D2X5E7Y:B<Y>@@EBVD=FXICJ_L_M[OEQZRASDUAVWXYYCZC]Z_FaDcWd@eBgXhYkClA|<somebody> &]Q[|about 4Y|and -]2XBXQ^ja|as ,D.B3^<]=^Q?SB|but +^I[P]|coffee A[hZ|did 'JLE|do 3^HCM]n[|for SCnF|is "]HV|more "],@8]AZG[^X|of /[7CK^bY|on 4^7a|they 7[]Z|to 7[8DeZ|yet 4DFY|you .[F]m^
mud|,b0Z4X?WCZDDKCO[QZ[^fXkBnF|in 0ZQE
muddle|.]
muddy|:D=[BXCCK_Na]Ee]k[mD
mug|*b,c0Y;]<ZBcD^O^QbRZUZVYe@gFi_kZ|and <^
mugs|"]*X,]2]3a7[Q]XZ[Y]_dah^|are hX|in 3^Q[XZ
mulch|>C
multi|-^1C8D9D:BAZEEH^R^nD|agency -ZR^|storey "Y
multisig|,]DGQ_n[
mum|#Z([)Y,_.@0D4B7F:C;B<b=A>]?DBVDBECFDGXIZM[NYQ^R^SCXCZZbBc[dCeZlA|'s &E'A,@5Z@_ICKFQ@]DeZg^|and ,GQEUb|asked ,Y|cried A]|did ,Y|has ,D0F<[|is ,XCEQ[|of )Y|on +Zk^|or *^,ZQY|says ,G|to ,FlD|who -[
mums|%Y(_)E*a,B0X5f7F8D;[>a@DB_J^NcPZU[XYZeb_e]i_jGnV|and #[%Y(]0Z4[>ZFZPZUYi]|who *[?Y
mural|1Z<dD[cZ|is XY
murals|,[
murder|"]
muscle|)Z,CD[
museum|%Z(Z+B.^4C5D9<;b?C@CF]HYQ]S]U[Z__?ban?|'s 1[|in ;_|is %]I[Q]|of n[|shop j[
museums|"]%C7[AZEZMB^CnC
mushrooms|,^M]
music|#]%E&D(E,b.>/[2[3E4A:Y=E>a@XEBJFKYRBSBT]VGXBYDh]kYl@mDnD|and .C8YIXQVSBj]k_|off @XeD|on /Y
musicians|;YbY
must|!]#@&D)A*Z+E,]-V/D3c4?9b:];U<@=@AFBYFVG]LBNDPBQTSAVBWCXdYE[C_EaWb^cAd@eDg<hBial_|be )C*a7DFZNAOVSCTFU[bBjAkEl]|do %@:[D[QZk^|follow *Y|give D[n[|go )D-F7_:cC?]^jF|have ,[;Y>]e_|know 3D|like ,_Q[|not &Z3aBYFZN[X^e@jDm[|reach CZQCj^|read ![7C;_bZ|say 4AYB|see 8[
mustard|,_9]B_QY_Yi^
mute|.f3i4^CZQCSYX_
mutual|"[-[1X=[FZI[W]d^
mv|1cAZCADZV^|<name> 1cAZCADZV^
mw|-ZCD
my|"[%[&a'E(^)X+f,j.@/Z2b3<4B6^8?9@:Y;_<c=B>>?GA_C@DCEVF]GZIFK_MaNbOaPdQfT]USV_W^^>_Da]b^cfeDhbiGl^mZne|<name> !_"]&C)^+C/a0X2_5[<C>]@YCZHZN^WX][e[g]jZlYnZ|<number> "[)c,B;]<_C@NaOXQBWAYC_>b[kBn]|account IE|agency 1_;[|aunt +F:DPDaCg[|back fF|bad 4]|bag ,DVY|biggest ;[|bill ,A:[CZT]a^eYf_j^k@|bio +EE^PE|book <]QZ|boss ,C2^|brother ,^3Z;CQa]CjV|calendar )^,C-]7[CEQ@a^bYjC|car ,_<CMZQ]|career <[|cat ,XbBn_|class ?DfE|client /ZQAnD|clients %b&[/Z<_JbTX|co _]|colleague 'YLX|colleagues 3[gYl]|constituents ,X/Y>]kB|course )Z/]2^TY|cousin ,Y2^W_|customers !Y|dad &D(E<Z@[k[|daughter ,_;>IFPFQ[bA|dead :aa]|desk &_|direct 4DSZ|district ,Z/Y0De^nX|dog ,C2EWG|door 2]5^7[W[|employer 2Y?DfE|ex 1]|face Q[|family n]|father &D,a2Z;^KA|fault 4c|favourite +FAYSY|first ,Z1_2E4C5Z7D;E<YAXFBV]bEcWmDn>|flu ,Z1FQXX[|free "ZFXNC][|friend &Z?]KZfa|friends (Z@[BB]Y|full )]|gran +A,]PEk[nE|grandad nZ|grandmother ,ZlZ|great ,]|guest &^;CECK]Q]|hand 1[;Z<[CZnB|hands ^Z|hat ,^|head 6]|heart %[BYCEnZ|inbox %D,EDB|job ,D2]<ZNYc_|kids +^bZ|kitchen :Z<cEZF[|knees VYc[j]|language -^E]RZ|laptop ;[|last 6][]|life ,?:[FdQ>m^|list #[*[OY|little bZc[|method ;_bY|mind (a,D7_M^aC|mistake ,Z4a|morning #C,F;^T@b^|mother ,e4D@DKXQWm[|mum ,d-[0F2D<bAZB^MWNAWC|name &B*]<FO]P[nD|nan 2F:ZQWUZZZn_|neighbour ?Y|newsletter 0X|number ,^|office &X,E?[C^DbeZkanb|old #B|op +GE[|opponent /aT_n[|own %b+G,b4_;D<B?DDYFDJdM?Q]WZY]]BbAfCgAkAn>|page ,ZQZmZnZ|pay ,_|phone DBQESDkC|plan jC|prayers @[gY|profile +[,EEc|question ,DICQF|shop )[<aE]NZ|signature 8Y|sister ,_2aNYQ[WbbC|site ,A7Z|sleep (b<]M]|sofa ,HQD|son ?YCED[|speech Egl^|staff ,^DZQ]kYn_|statement A^F[h]mZ|students +]0YPX|survey )E|talk ,@DZkZ|tea 7_|team #Z&B,B0ZD_QBfYkZ|third ,[|thoughts ;^b^|two k^|uncle Q^|van <]dZ|voice 9ZjZ|watch ,<:iad|website YX|week F]|whole )]GY|wife %AJEKDNBc]m[nA|word ,]2[Q[W[YZkX
myself|,]1_4B;B<bCDKEQ[VXhDjZkA|and kC|in ,^j]
mystery|*EF][^m^
myth|#XYZh[
n|!C'e,A.]9]GFLaS[_[|<number> C^TY|in !CGD
nachos|XY|are XY
nadia|&[@bDDQEgakE
nag|,cDD
nagging|B[F^^a
nail|!D&[*[;YDaK^O[QB|trim &D*Y|varnish D]
nails|+]:[@DKDPZ]DgDjC|and +Z|say @F]F
name|">&]'h(^*a+F-@3_8B9d:?;[=b?X@_BECBDYE[F_JCK_LiO_RCS[UUVZX[YC^B_[a?d_f]iEjC|'s &Z,]2Z=XF_Q[|<emoji> MX|<link> UZ|<name> 'a;C>YAaLZbA|a ([5^M[Z^|age &C|and %Z&?'^+[4E;^AaC[KCLXPXf@h^jYkYnY|at .Y|below '[|down 7YC]EZ|for +[,^EDPYlE|goes =^db|if &Zk]|in &]'F2[DCEbkEl^|is #X(Z,Z0_4^<F=BDBSDkDn]|it ?YFZ|needed =Z|of &D([)[D[KA|on )^*^,E1]9CLAO^V[aYeA|one ([;]bY|or ,]2ZDEQX|our (Z|out 4Z|short 'D|so ?C|spelled eZ|that *]Oa|the 'a/c9_=YDALXT^|to *D,A<aQB|under &^4]|was 4Z7ZY^|will ,[.Z3]F]SZmY|you #a>aF]I^mW|your %['Y/[8]JYT^^Y
named|%D&c*_,_0F1[4G5[8[:C;e?]AFBDC@EAG^O[QaSDUDVVW[XBZC[a_AbbhEjCl@n[|<name> "[0]1E8D;_<A?D@>AEEBHYVBZDgCj[|<somebody> <b|a -^1D8c;c<]D]E@GZHDRaW_b^l?|after ?Z|among 1[;BRCVa|and *[=^d]|best 1EVD|every [[|in 8];_EafZ|it ,X|one 1b;Z@_AREFV]g^l>|the &Z,^?d@[QXg]|to bZ
nameless|4[
names|!D"C&a)E-B1C4B5c7]8E9]:B@]BDC=EDFaKYL[MQNBPCQFS[V?WXZb^E__c^hBn@|<name> &[,^Q^|and &b,D<[@[_akZn[|are &Z,X>]DCQa|by &A|from ,]|in &CAZQC|names 5cZa|of &d7[=[K]QBkA|on #_&Z0_U^g[|read QF|so E]|to &=KE
naming|#_&Z*Z,Z0YKXQ]g_
nan|">([,]2E9^>DG_IBM_SDUbZZ_ZbEeBh[jCn[|'s ,D9_K[ZV_YjC
nap|,ZQ^
napkin|,D7E?YI[K]VB
nappies|>XCYQZS^aD|in >Z|size QZ
naps|-Z
narrative|-f8B
narrow|,X4YnC
nation|![;]]Db[iZn^|'s ![;]b[iZ
national|"[,D;^<dH]QE]BaZbacZn_|<name> CYnX|debt nY
nationally|1g;WVb
nations|CEjB
nationwide|-G8BA[
native|7]8<;CHZMCnB
natter|CXj[
natural|!W,C-[8_H=KFQB^_
naturally|+Z,[<aPZQZ
nature|4Y7D8X<[XC^]aalE|'s :Z^_
nav|,ZQ]
navigate|-Y:a;BnA
navy|&F)Z,_3b4DKCNZS]X^__eDk]|or SY
near|!D"C-C.>5[7B8@9^:?;D>A?CB]D@EDSH]A^@aCbAf;hZkZn]|<name> "E#FHEKFYCaYna|a &Y,[@Yg^|enough "C9]|it 4aDEQE|the "[,C4?5_;F>C?CCZDYQ[YCaEfBgEhZ|you /D0Z9BDBXXkE
nearby|9CDY
nearer|4e>DCbDAUEY_eAja|the C]
nearest|!C#C*a,A3E;[>ZDfK@OaQAYXbWdAfCj]kd|stop ,DDD
nearly|!]"B#])].Y1E4?7^8@:C;?=B>XAYCBDWEEF^GYNdT]Y?ZU[_]^aAbDdHeYiDj@k^|<number> /F0Y|all #b&X2a4a9ZI]K[MX[a_Y|always 8E:CeC|closed ,^A[h]|did ,=A[FaN^QCT^m[|everyone #[>^g]|everything ,^4E?]nY|full )Y7]|made #Y|quit <_|turned 4E
necessary|8ZD[SYiZk[n]
necessity|^Y
neck|"E#^/]5ZFCIaT]mDnY|rhubarb FDmE
need|!["X#B%?(A)[+?-A.[/@0[1D2Z4=5Y6^7?:A<<?>@DAABBCZDcEaFAGZHDO?PDRBS_TAUCV?WWYEZZ[X]BaCc>f@gChAkbl_mE|<name> ,Z0a|<number> *d+]5ZEcF[OVPZQ]SBXJZ[d]l_mZnD|a !D&E)Z-D/B0b2D4D8C9?:Z>@CDD^GCHZJaKCNXSDTJYE_EadgDjZkZnD|about CZDX|an DgQBe[kbn]|and D?|any ,]|anything IZj]|boots >B|coats AF|for )[-[.D/ZRX|is %[)YN[|it "](^,D.F:c>UDBM]]]jB|me .c|more 2Da^|not #B&[.c3@7C:F;E=X>^CBDBFEHBScdYeafAgXkC|one D]IZjCk[|someone )[SX|term n]|the "E,D2f5_>E?[E^HCI]M@WbZbkVlX|them ,@QFYD|this "^(A.c3^:BMATWX[fWkDnA|to &A(D)B,_.A2A3_5B:Z;E>Z?EADDaFbGAIJNAOCP@QDSGUDWFX[YYZC[@b=d^e[fBjYkXm^|us ,X.bQ[SbjC|we !a"E;ZGcHEb]|you 6e;AEaJBM^Xc[b][jJlZ|your *E2a9BEZM^S]WZY]]A_[n[
needed|!E#E%G&C)X+@,A-B0F1F2_3D4W5a7B8E9A:>;F?ABDDbFBKCO?QBSWTCXAY_ZX]A_Ab>gGm@|<link> .ZSY|<name> Caj]|<number> 4DIYnD|<somebody> ,]|a ;]<Z|and C[DBg[h[|at .D^Z|for 4_CDQ^dZjEkE|just 5^NZ|on CYQD|the SC|this C[iY|to IV|we >FjDnY
needing|)Y
needle|&Z.BCAD]QWSE^Ck_|and -X
needles|,].D9Z>]K[MBQb_]e]j^
needs|!E"B#E%I&C)E*D+U-B.@0D2_3^4^5B6D7C8E:W;?<?=X?BBAC]FAKEMZOGSCU?]?^WbBiJj]kAmBnA|<number> ,V2d4[7[C^M]Q[W[jb|a (_,D.D4a9C>CBBK[WC[XgBiFk@|an 5^>[EdlX|it (bM^m[|no ._DB|one >ZeYgW|the (@4^MCeA|this 7GJVMZ^[|to (a,@4Z7EDdECICKDMVT@YC]Ga_fWk[|two QZg[|work (:MF|you a^|your :[
neg|,Y.[DY|and ,ZCBkA
negative|"C>ZCDQBX[jA|is jE
negatives|2^
neglect|,]
negotiators|;cb_
neighbor|!]&CSFdDn]|<name> &C
neighbors|#X%],c7c@ZBeCXD^JVQehZibk[ne|in Bbi^nZ
neighbour|!C"A&b*A:@;C<B>b?ZIYKZNZQFXCb@dbeYnb|'s ,YCDj?|<name> ?]|at #Y|for ED|in ,?Q?|who ,CC]DZN[
neighbourhood|*b1Z3W4FF]ObV[m]
neighbours|)E-c/D1D5C6Y7^:@;C<D=]@YACBCCCHYIaMBR_Y[[Y^Aa?bCe]h@lY|and >[|at #_7]AECDI]ZY|have /E7c@EF^]Xi]l_mZnE|in BBiC|on 4ZBDiFkCnY|the -b@]R[g[|who DZg[|will XDna
neither|&D,D.]2Z4@7Y:];A?ZC@I[QBS[WM^Da]bD|do .C:[>^D[|has ,AI[|is ,]|of ,A2_?DKYQCWajY|should 7f[]]^nE|will .]7C
nephew|,Z2Y4eDDQ_
nerve|;c>^?^DZe_fZ
nerves|>[Af
nervous|&^)Z,[.E4Z5[;B>iDCQFTaed|about @[d[|system 8C:ZR]^D
nest|&[,E9Y@ZIFPYg]|box ,[FYPZ
nested|&X,_QX
nesting|BFC[Q]iDj[|and BFiF
nestled|-B8Z:A;DGEJANA^YnE
nests|4ZD^
net|!Y-d.B1X5];[=_@YAEDZE]HBR^SBZ]a^baeCg]n@|profit E[RYlY|worth 5a:WZb|zero ;[<Zb[
netball|&Z+YGCKZQ[
nether|B]
nets|,D;Z=D_Bb[dDjb|and ,@=E_C
network|"C#F'](a)B,A-Y1A3D4>5^7B8E:C;==@AaBbDDEXL]MbN@QARZVCZ[bUdAeDj[kFlZ|and >]CY|is CEZZf[|of 5CZC
networking|.]8Z:CEYS_][^^
networks|,B<[ABKYk^
neutering|nC
neutral|1a2Y;^VZb^
never|!X"[#=%_'B)[*>+[,F-@.]/[0B1@2<3^5A6[7W8V:Y;[<^=BA@BXC?D_E=FYGTH^IAJZL?N]OEP]RAV?W>YI]Z^Y_Cacb_cadCf[gBiFjDnZ|a ;^Dfk^|again ,CK]QCn_|apologize ,FaY|ask (d7CDYYA]DnW|asked ,[-]4e7[R]Y^][e]|asks ,A|be )E.E7]JC]bd[|been "@&C+A,]8U;?<YF]JUNBOVQWS@XBYW]Db>iAm[nC|before 8^:ZI[^_|came &D>X@E|come ;_|did n^|do ;CSXaC|does ,b.[7FQ[SY|done 4[>[F]mY|dreamed bB|eat "]H[|fail Baia|felt #D)Z,ENaQF|forget %[,@3C:^?BFEJbM[aRmD|forgotten ,DQF|found ;ZbY|get &]+]=bZZdYmZ|go 7AGXeX|going "Y7F|got )XQ^|guess nC|had +[4[HXL[^W|happen "Z#]|have &Z,Z4B6[7X?X[[nE|just %YJYZY|knew ND|know .]|learned &B@^QYe[|let !Z5]:_a^bY|look DFFYmZ|looked ,ZQZ|lost ?ZB[|made 7[8DQDnV|make <]]Cc^|mind SG|miss 3^X_nY|need "Z|once "]&a,e1];B?hDFG[IDK]QbYD]DbFfe|open .]7Z|pay =bTZdY|phone .G|played bZ|put Fam]|received &[|ring D^|rowed >_e[gW|run 6Z;]N]SZb[|said 4@YF|say FFbY|see !d"Z6]G[IX|seen +^,F8a;DFY^_bF|send DD|sleeps %_)Z:ZJ[aW|stop 4[;abX|stopped :B@[|stops ;YmF|take DY|text D[|thought <^A[VY|to "Y|told K]QF|too )b>[N]|turned FY|used >[f^|voted <]|want )[6E8Z;c|wanted <^@Z|will +[,A<]QCe^jB|work #F|worked 4^|yet >[
new|"a#Z%D(E*B+C,>.B/@0C1[3B4]5U7>8Y9B:A<W>D@BDDF@GYH_SYV]XXYXZX][^caDb[fCgEkEmDnE|<hashtag> -E8]|<name> !U#F&>+[-_0F4C5E7E8_<A@bC@FCG_IDNZQBTAZ>]D^ba>eDgXhDiAjDm?|<number> ([)^1_9ZAZCCHCM^N_T^V[^Wh[iYnc|address 'b|amount Db|and >[|app )ZJC]DnY|at &[Q[m[|baby ,_5Z|bakery NG|banner <d|benches ^Y|bike &]DBjCkC|blog CCEbj@la|boiler #[WXYF[ZfD|booking C]|brand <DADEDRZhD|bus 4Z|business &EDDKC|car 4[|card #]4bCY|chair 1BEE|chairs #^,[3aQ[j]|chapter ,F1D:EA^EYFZ|clients #A4D7aCX|clinic 4C|coffee 1[V[|colour EDlE|cook 3C|course 5_A]Z[|crossing BY_[|dataset KE|date &B.a4]>ZCeKASaj_nY|dialysis e_|digital 8[@]JD|distribution 1C|drop CC]YjD|e 8B;Z|entry ([jG|ep mb|episode 5];ZZ^|exhibition !ZQYkX|face 1_A_VcaZ|faces B]|ferry '^2[L^M?W[|five 1[8YCE|flatbread FDmE|framework EY|from 1YVZaCn]|gritter (]M]|harbour ,EQE|head -Z<BACYYhEkZ|here ;^@_g_|hip @[gY|home AZEa|hours #_.[=]BFS[b]d_|house DZkZ|in #D,Z-[1B5^<D@DADEEKFRZVB^^_^bE|is eB|job NC|jobs VC|kiln 6[[]mZ|kit 9[|kitchen *[5YYEZ]|label &aCDQYW]|lamps SZ|lid #a*B>]IVO@eZ|logo 1_8^<aA_^Zna|look (Z-];]JZMd^[b]|map iZ|mark <Y|mat ??fD|mattress "Y|members "[&]0b7BAYY[[]|menu >EF]eBm]|minibus "[|mower ,^|name F_V[|oat #Y_Z|office "ZE_ld|on &[,W4FCDEAIDK]YEZ^lA|one "C#^&B*D,>1Z2B<E=_>AB]EDIYKBQFSJ_Cd_nY|ones #e4f5WDYY_ZSbDnC|oven "_|paper &[RA|parents 5eZ^|patients CZ|phone kC|place DD|poll a[|post >ZEclbnY|potatoes ]F|price 7b]X|pump 2_4[|range #76ZI@|record <]E[|report "C;_E@FjHDb]mb|research /YmZ|roles ME|rota 3Z?fXc|rule #a|rules /[>YJZ|scanner <Y|season %X7Y8YAYJ_a[gZh[n]|seats h[|set EY|sheet #]Y]|sign ,a4DD[KbkYnA|slots ;ZCEQDb]|sourdough MX^Z|starters &Z<aCZcYj^|studio E[|study /BD]TAkZn[|system #E.]|tablet PZ|term :Yb[|the &Z|this #C|till #ZSX|timetable JE|to "B4X>[@^C<gYi[|treatment 2C|tyres #Z)A+],Z<DP[|values 1_8[^Z|video KZ|voice >Z|way 8^J^|website )[3^<eFCNYX[a[|whitepaper -Y8]EYRZnZ|year "f-_4[8^B_DCHXJ^R]][^Ya]i_kC|you 8m:hG]^ha^nb
newborn|%]?f@Zecfeg_nZ
newcomers|Sa
newer|,AY[k]
newest|;DAXBDKY]DhY
newly|"Y-B1bH]V[
news|!D"Z#B%A)_,B.@3D4_5_7@8B:@;B<_>ZACC]D@FaIBJBN]PYR_SBW?YFZZbFcZf^hAjWlVm_|<emoji> EBF^mXn]|<name> C^QZf]hYj]mFnA|about CCFdQG|before 4a|coming ]BlCm[|for ,@<gCaYZj^nZ|from 0X<ZCYYEabcYgBjZmZ|i +[C[lY|is )]1]N^XDaF|or CZ|our <Y|out CD|that KD|the "[[ZmD|this %D|we -YCBEZ
newsletter|!C#_*d/D0Z2E4X6Z7D8Z:B;D<A@[FjGEHUJBKDMEOZRDSFU]Ya[daDbCdAeBi@j]lHmenD|'s jZ|and FCnX
newsletters|CBbZ
newspaper|&b,D;DF]
newspapers|DYjZ
newsroom|V[
newts|Bai]
next|!E"D'D)V+<,?-[0W2E3@4X5D6Y7Y9E:B;@<==>>;??AEBACcDBFFKHLDO[R[WD_Ze?gFhGiCj]nB|<name> &C,ECcI^KCQBe]j]|<number> !d.[7e9YGeQETD]c^Ha_bDd[f]lWna|and ?FKZ|bill nD|chapter )V-Z1c:C<_EXFDKDV^a?mE|cohort !]7d]]dY|day )_4C;[C<D^YBjB|door &a/X4@K^OWSVeZgC|flat 7E]F|gen -ZE[JBVD|generation &E-]7D8^;[HDR[^b|in nX|level )C-Z1E8b:];BE]NC^YaX|month #D&E2_DdHDgBk^|morning CFF]S[|on QH|one "[2Y3Z4V>]CbSC]Yb[e]fDj^n_|person 3ZS[|post C<|print #Z.Y4]S]|round X^nZ|session C?Eb|spring !A#b]ZkX|step "]9?:]|stop 0fCbEaMXUZjYlc|summer 4ZCD|term #b|time (D)E3_4b5Z>EC>IEXZY^j?|to #@&^'Y,^-D4=7B?DCCFGI?RDTZVZYBbBgEjGmDnB|up CYIWa^n]|update ,E0E4XCbDDEDQAXCjZk=nA|valley ,c|week "E&A)D4Z7]>C@]C[D@F_JYKBQYSYaAg_l_m^na|will FYmW|winter 7]|word C]|working kZ|year )^.^/D0Z2[5^6[7^:aDBEBIASZTBW]]^eHk?lC
nhs|)]2]@YC^Db]D^CaZhbnA|patients D[kZ
niacinamide|D]F[
nice|"^#@)D*a,_2D3d4A7B9B:F;><C?e@CC]KYO_R^S^W]XYZZ]B_Hb@e?f[g>hDiEjYk[n[|about #E,Yk[|and 3[XZ|but .[YZ|evening QB|one ?ifbnA|to "Y3D5X;DK]RXZZj^kZn]|try ,=DFkB
nicely|#?2^3C?bW]f]gZ
nicer|9B>Z?Y
nicest|+g,^?YK[Pf
niche|8]Bai[
nick|2^KXWY|it &[2^K[WY
nicked|&^
niece|,?4CjFkAnX
night|!D"Z%C&F'C(C*A+@-G.T/@1=2>3@6E7D8B9F:<?YAABXC^ECGBJ?MBTAUCV>WHYH^H_@aDeXnD|'s 4^;Y?CD^IDbafDgAhD|<emoji> 1bEZ|<name> ,C.[KDS]]_gYj[nC|<number> ,DS@k[n_|<somebody> aZ|about eYmZ|and #Z&C)^+[,_.B5^7W<DCdFZP[Q[Zcm_|as >[D]|at ,C1D;_P_c[fDl_|baker &AKA|before =ZC]|bus I[J<|buses D[|by )[E^|cleaner @[|crew ;f?[WYjC|desk ,CM[QZge|for ;D@aAebEg]h]|from 4^lY|i ,C<[?EAZEZQFlY|if ,^<_cZ|in "^>]Q_eZ|is "Y/^CZTYkYnY|it 4[i]|line 2[4D|nurse #^D[|nurses KY]W|of )E,C>YC[NCQE|on ,B4DQD|or QE|our EE|out 9ZDCh]|per /FTG|porter ,[|porters 1E?]McVDfZ|shift #D&f,Y.]@aGFKb]EfHgakC|shifts <]|somebody ,CC]|sorted "_HX|staff D[fDkZ|team KE|than &[KZ|the ,E4D;Z@BCAFYjB|there 7^|to ,^4D5[ZYdBeCnC|tonight Q[|train 4D9^|was 4[Y]|we lW|when 5Y|with &D,^?[@]CZQ^|you Q@n]
nightly|)d,ZN_n[|builds C[jYnZ
nightmare|jC
nights|#A&B(A,Y-E.C0C1D3D4C5B6Y7@;C>W?[ACEBFCIBN^SXTDUCVBXBZ@a^f_gBiBkB|<name> D[|<number> !D>^CEQ]f[k_nX|and 4[>^QC|are "Z|at #[+[]Y|in >Z|of ?^fY|the #E,E|to n[|with S_|you ,]8[GZhYmB
nil|?[
nine|"C%A'F(A)@*F+@,^-@/Y0^3C5^8=:>?b@YACB?CFD>ECFAHUMbNARBUbW^Z_]Y^Fa@d[fan>|<name> CCIZS[eZn[|and #C,^5Z@_KKQcgb|are 4ZCZ|boxes 4@YD|branches "Z|by e[|calls 9D_D|countries 0C;_<EbZ|days &]0X5Z7C9[<CCCDDKWMZSDTbY[jCkB|families 7CjZ|hours 2W4AE]X[e]nY|hundred 0]U^|in #[/a0a>F?[DYK]M_T^[_nZ|is 4^5ZmZ|members 1^=G|miles ,[|minutes ,^b_f^j]|months !ZDY|o'clock "A,C>^?c|of ![#Y&B2C7[?CAZM]QdY[k[|on 4BYC|people ,A4a7^>CQBU[]]|places 0Y|seasons AFhEnC|seats ,D7ZME|sorry CY|the ?]|thousand &]0B|times 4BDbQa]Ck_lZ|to j?|weeks "[#E7b>^CYI[S^]Ze]|were eY|with I[|year &_+]@EC[KbPZQCf[|years &C0[1[2Z<[>Z?CCZSBU^YD]^nb
nineteen|&],^/[0W1W2E4D5F7B;C?VE^FDK]QaT]X[aBfQkAl^mDn>|minutes /[|of #Z<b|years ,Y<B>D@_BYSD
ninety|#C+Z/c0]4a@^A_D[F^IAKYT]U[VEeZj[m]nE|minutes ,A5ZQAYV|seconds +]D]|thousand ,^/c
ninth|,Z.B;^<]DESFYDb]gZ
nip|k[
nits|P[jCkZ
no|!D"E%?&G'A)A*D+Y-A.d/90;1=2D3Y5=6>7E8D9C;?<E>a??@DBAC[D[E?FCG@HCOBP[RDS_TEUCVEWFZA[?aVb@eZfFjZk]lGmAnD|'s nY|<link> "_,bgY|<name> "].C3c:_CADZH[Q]XZd[jCkC|<number> ,ZCDQ^jE|<somebody> KB|a D[|account .BD]k^|action 1^CXDC|address .]SZ|ads ,]CZ|agenda .bScnX|amount BZiY|and #_,Y?^I[e^fZja|answer "B&Y4ZQE|apology >_|app +ZDdk]|appointment .CDfeWhXjAkana|argument =Y|at :CQ]|audition "[,E.Z|award =bK[d^|back #D,CQE|bad :baa|bank C]|beer 7]QZkY|better !^4[|bill =hd]|black CZj^|booking ,BD_WVj[|boring 8aME^_a^|bounds aY|box Fa|bread ,@C[D]j]|budget =^_X|bus .Z|business AZbYj[|by 4[|cake .bS_|call .c=D>DS^eGkE|car &_>DDD|card ![.ZC[j^nC|cards (FMF|cars CX|cash ,D-[CBjC|catch !b|change .CQDYWnB|charge *Y=FCFD]I^KAObQEW^dEnC|child 4^AZF[hY|code !b|collar _]|contract ,]Z[|correspondence 3]XZ|cover e]|cv ,E.BSC|data 4C|date #A4_C]DDS[YY|difference Dan[|driver ,a4a|email Ddk^|end HC|entry *]X_|eta 4fn[|exceptions 3_]C|excuse ![3_7bGZX[Y^]b|excuses !]3D4[|experience .A5]>DQ_Z^nd|extra D^a^|family ZZ|fee )Y*_,C.Y=[>CB]C@D]IEJ[O_QaXCd_j>k_nC|film /^C]jZ|filter "Z&]?Z|fine >[b[g_|fines .eSc|fire C[|flash ^Z|flowers &DSC|for #_4[|form #C,C=^DEdajAnC|forms hY|from 4D>[DF|fun >ZD^Q]|further "_)_1^2ZCDDBH]VajD|fuss ,Z.]7EIDS_g_|gas (E|good &E,_.b4dKBQZS_Y]k>|guilt .ZDC|hard 'Z)[._DESc|harm 4[>[?HS]|heating ,C|homework >ae^|hot DBQFYX|hurry .Z|i ,_7d=[>]kDnd|idea &C(],e/_4_@^FdGYHZT]YX^Y_]g^kBm]nD|if (B,D7^]Z|injuries j]|insurance QFn^|is .]3a:[S^|it "W#_>D@]DDFYL]Q^g^jA|joining !a7]HD]Ya[|judgement '](a>aLYe[|kids 5[ZZ|last 7A|later -[E[nF|lease /CTF|lift ,G4ZSCY_|lights "_|list 3Z7]|live CaDEj[|login ,ECBgWkY|longer #?-[.B1Z:]>BBbDAQ^TBU_VYa]eAgEi_j]|medical SY|meetings C<jD|milk Dh|minimum .[QY|money H]jDn_|more )b+b,h2E3[4D7fCCDAJ^P^QZSBXb[[]a^[aAhTjVm[|music #[KZk[|name .E@_DBSCYCfbg[jBnE|names .]9^DcFBKGOYQDS^W^eCka|need !F#F,C.f7E8D=[>[DcHCQISc]B_Beag_k]|new da|not #Z,aQ]|note ,D|nuts Q_|obligation "C+E.Y6E7[G^H]QG^AkD|on ,B:]A[CZQCT_n[|one #E%d&C(D+a,G.]3^:];b<C=D>b?DCAD>F^HZJ_N_PXWC]__^a_cAeafCjCkBnb|other ,E.C1[2]8c:Z;f<[DCI]SCWY^bbdnC|parking kC|phone <bD@kD|phones ,]M[|pies i^|pitch .c=]S[|place #a8Y:_IX^Y|plan /a<YT_|plastic CZ|plums YC|post ,[C[QZ|pressure 'Z.^6[aEfZnZ|prize ,a|prizes DE|problem "Z+[.^5^DCZ]kE|proof 4cQE|purchase D]|question #B,AQE|questions 4]>dDCQ_SWe^k?nY|queue ,]>c|rain ,[3Z|really 9Y|reason .X2^>YCCDBMXS_YBjD|receipt .D4CDGK^SFY^eAjXnD|receipts .D|record CE|regrets !ZnZ|reply ._4_e^jCkW|right 4D:[e[k]|rush #F.]S[kD|rye #],ZC[I]|sales .cSa|say .[2]|second 3Y7bX]|sense #Z,Y.CDXI_SCkZ|service C^YD|shame >cNXe^|show :[jD|shows 2a@YW_g[jD|sign *A0YDhQ^e[g]kc|signal ,DC[J[|sleep >Z|slides 7[CCDDjBkL|spam .XSZ|speech >ZK[|speeches ,Y.a>ZS[nY|spin 4c|such %[:bN]a_|talking e]|telescope D^|telling >^@Z|thanks .C7dD_GY[[]dk[m]n]|that #Z4^|the #b,[.D4B>BD^Q[eAjSkW|time #[CZI[|to #[.b9B>D?DI_J]QCS_WXb]eIhXjZ|towels .A|trailer KX|trains jD|tsunami CYjYnY|two !Y8a|use #Y&_.]4]KYS_|voice ,]CDQ[__|vote =cd[|voucher C^g_|water CcD=jDkD|way ,ACZQH|we #Z.C>]IYQ[ia|wifi SY|will .C|wonder ;]>[TYe[|words "[H[Mana|wrong =[|you .@;_=C>Z@CDYIZQGb]jFkVnB|your @C
nobody|"@#=%B&E(B)B+U,Y-=.b1E3C4Y6B7E8>9C:D;Y>j?E@DB@CEE>F^IBJGKEP]QZSZZD[B^FbXcZeciGlFn@|'s #D&B*X._2D3]7_8E;W<C>]CEF@IYKEQTS^X[_YbGedg]j_k^mD|<name> Fjj@mjnb|and QZ|asked "D#@,[E[I@l[|asks >cQCe]|at ,D/X2]8Z>bWXkV|believed AZ|can .E0Z4_7[>CI]TYY_eA|checked ,C>[QZe[|checks >XD]|comes ,].[2Y>Z|could ,]?_|does !b+Z;]QDb]|else *[+D,B.E7E:Z=W>^?[F[OZQBSE]DdXeZf[k?|enjoys >[NY|ever :]FZ|fell 1a<g|fits +^;^PZ|from &].Z>DDZeD|gave hZ|gets ,C>YQFeZ|had &X>EQAa]eAf_gC|has )[.a?ZC[FaIAKBQAS[W_hZjXk]nZ|here 2Z>_HDS]WYg[|hurt >@eCnG|in !c+[,].Y2Z4Y;YF[KCP^b[fDj[|is &E,BDBKFX[jXnZ|knows ,Y|leaves 3[;]MYb^|likes 4E>^|loses CX|mentioned 7]]]|minds .A>[QDeb|needs D[|noticed <]cY|on 7[9[;cQ_SC]Z__b_jZ|outside K]|owns "]|paid ,@|put 4gY^|read nW|reads kZ|remembers :C|sees &].ZRbnY|should #]+^,Y>^YBdC|sings ;FbG|sits 4Z|talks /]<ZF_Tac]m[|tells .E7EF]K[nB|to 4Zj^|told >ADZ|wants ,E0^7_UY]]|warns @Y|was ,D4^>@?FDCQBYZeCf[jZ|watches >[|who A]h[|will (_.e3C4>7C=C>jC[DbFESeXBYA]Eehk[nC|would #Z0]2EH[KYU]a[
nod|(]<[
nodded|4Z
nodding|hZ
node|:[?YCcKZf[jZn_|is :[
nodes|CCQA
noise|"[-C7C8?9]<b=C>YB]CaDYH_^Ab?|from ?[|like 9Z<[
noisy|)B,]N]QZnW
nominate|+B,b;DEWQYXZbDnB|a ED|my +BPF
nominated|A@X[f]hH
nomination|&]C]Q[cb
nominations|,ZEcMCR[aDk^lc|are NYk]|close 7]EYlY|for ,ZE[R_lZ
nominee|;FQBnZ
non|+[-f/D3fPZQCRfSAXYY@ZC]EiWlD|conformities E]lZ|executive 1CEGREVDlC|refundable 3]
none|"A#[(E+[,A-B.b/Z0C1C8G:Z<b=[?CADBCC_EEHBJCNDOCPZQ@RASVU@VA]]cadWfJh@i>jYlBmCnA|and ,D.cS[|at =[|left ,D?]QE|of #@,Y-E.^/E4Y8C;E>X?DEGS^_[cZhElEnD|will 3Z<]
nonprofits|AaCF[[ha|in AaCF[[ha
nonsense|#c>]IZ
noodle|DB
noon|"Z#@%E&?)Y+?,=-E.B1Y2A5B7@8?:<;E<A?B@?AEB>CmDCF]GDH[I=K?PCSETAW?ZC^D_Ed?gAiAjjkBmZn=|<name> 1a=aKEQ?dajYkEnC|<number> QDaakD|and 4Y9]=ZQ]b^g^jFmY|at SZ|et CYJ[|for !_6ZnZ|if FG|on CZEAl?nA|ring CX|to ,X>D?[EYS^|today "[4Z|tomorrow D_FZk^mZnF|with IZ
noor|&Y4[KY
nope|.^FhSYmZnE
nor|.^4C>aSce]gajA
normal|"B#[)E,@.]/C0]3B4C7D8E:@CYDCHBKBM^U]YDZD^EaEeDgGj]mE|<name> CD|and dakC|by XY|for kZn[
normally|!c,^2D>FCCD_GaKAWBb[eDm]|<number> !f)[Gbb[
norovirus|C[e[kX
north|#C&@+X,B.D0E1B2E3@5D7C:@<E>B@CAFBDEDFDHZKBM?QBUAVBWCXG]B_?e]fAiEjZk^l@mEnD|aisle 3EC_|car QF|end =YC?QX|gate #ZC?DCe[j=kA|of "[;AC[DZHXj]k[|side 4B?[CFD@d]k@|star %Z:CRZ
northbound|C]jXnZ
northern|FEHXmBn^|<name> CDjCmDn]
northmere|2Y
nose|"Z2a7aSZW[[Z
noses|;_
nosy|6^[[h[
not|!A"D%@&A'9(>)F*?+C-9.]/D0A182C3b4a5@6@7Z8>9?:Y<G=B>]?HAGB?C]D[E>IEL>MFODR>SZV@X]Y]Z@[>]]_@a]dEiCjXkWlA|<emoji> "_;ab_|<name> ,c4Y>D@CCgEXFfK@M^Q]XDaBgCh]jcmd|<number> !Z#Z&E,A/E3D4g7D>CCfDDIaNCXEYhaDgCjekFnB|<somebody> #A,=5Y>C?CI]KBQAaDi_nA|a "@%c&B(Z)[+E2^3[4B7X8_:c;]=D>W?AJ[KCLXOBPAQHR]SB^Xaab^f@gGjAlWm?|abide ,^|able 1]|about 3B4B:e;DF@GZH@IFM]WUabcAnE|accept ,C;]|add 3bj[nZ|affected 4B7EC[DCj[kBn_|afford 9[UZ^Z|afraid "EQZh^|after #[.CDdIXg_jYkb|agree ,^.D2Z4C;_Q]WYYB_]gXm^|agreed ,]DYQ[|all .D0[8Y;^CFN]UWXB]YnC|allowed %EQZbX|alone "[)e/Y3?7B:@>AH]MFN^R]XB]@^[bCe@mEnX|already EZlX|alter 3dX]|always :DNBjDkEnC|an ,e3b4D:_>^Qaa[e_kBn[|and "b#Y&E,=3b4B<D=]CZD@KC]Dd[fE|angry 7b][_YbD|answer "[|answered 3XK^|any 2Z4[Q@|apologise hZ|apply 3aX[e]|approach j^|argue ,^n[|arrive >[|arrived CX|as #Z.X7]IaTYW_fZjC|ask #C3_4[;^>gD>F]K[P^XbYD]Beag_jHkCmdnW|asked #C4_IEdH|at "e.D:];[H^|bad 0b;Y<d@ZUaV]ZY|be !["]#^%B(^)?+^,H.[/]1[4D5C7_9Z:E<]=C>[@CCXD>EGF>KCN?O@QCTXV^WCX_[[a?bZlA|bear ,];]QZbY|because ,@4C:D<DMZh^m]|been 4^5Z7C;]<W>aD^QZbXebjXk]n]|before *^C_GDKEj_|begin AEbZh@|being #D4F@[g^|believe ,B0^7@:D<bA[CZFkIDQ<]?aAbChTmhnF|blame (b|block SC|boiling SZ|book >Y|booked ([7[MY|born :[a^|both jE|bother +^._3a4[DZQEX^eXk]|break 3Z>]X[|bring 3YCAIYKDSYkbnX|broken ,ZNY|build #e4D:[Ibn]|burn 7DaYe]|but 4GDFI]|buy #[)Z,D/Y>FD_QC|buying ^abZ|by 3C4F=Y>D@]D[IAQDkV|call 3]DfXYk[|care )[,Z.D7_:D=[DBH^NXSA]^bDkC|carry ,]4Z7Z|catch eX|change #D.B3[7B:WCcDEFDSHgA|changed #E,Z4B8X:[IAQZa]hH|changing ,[DZd[|charge <FDbiZke|chase :[DYQ@kX|check "F4_:[CAN[aZeWnD|checking ,[|claim #YI^QYk^|click 3A7Bf[kYn]|climb ,]Q^|close ,Y.DC]|closing #]|come !D)A.^/D2E7^9E;B>Y@]D?FXHYQZS^YC^EbCf_n_|coming #Z7^:^]beD|comment *]3gXf|complain &[3_KYXb|complaining ,Z4C5]<[ZY|compost Da|cook 3e|cost SZ|count 2_3_:D>XICQYW^lYn]|cover 4E;]<cDYE]lZ|create :?a?n]|cross .C7a9]]]|cry ,XDDX^^]kD|crying JY|cut ,E4D>DSFXEjZ|daft ,C>^@ZQ>e[gZ|dead D[|decide "]Q^|decided DZ|deliver ,Z4YY[k^|discuss &X<ZA^h^|do "E.[0Z2@3=4X7>8A:A;E<]=C>A?_BDDYFCJ]MDQZTCUaW=X>ZA]?cdeHfZgBhYjX|doing >[CZ^[|done 4YE^KZQUUE|down K[|drawn IX|dress #Y,Z|drink >Ye[|drive 3F7DC^DYgDnY|eat "Y#C,C.C4]>CCZD^QDSCY]]Xj_n^|email .E|empty 4Z8]:Z|enough >EFE]C^[j^|even #D(Z+Y,@-[0X4@7_9];d<AC]FbG]I@NCQBR[XD_Zb^m]|ever #ED]|every ,D/]IZ|everyone .[>a?ZS]|everything N[|exist ,C<ZFZQBYZ|expect 3ECYQBSEcZjD|explain 3]|face &].c2c7D>cKZS^W_ea|fail 9C_A|fancy .[2c>]DDSZW^|feed 2]CZDYj_k[|feel ,B.]3Z7E]B|file nZ|fill 2_4Z7[;[b[|filled 4ZD^n^|find !d+d.C/Z4b7]8];^>C?GC]FEGaP]YY_[b_jXkZmBn]|finished 4c<DCDX[Y^|fit "E#A&],B=ZC^QB|fix ,Z:B>]|fixed 4_<Z|follow 3D8d:Z;d>ZSE]^^cb^nE|for #B,C.^4C7b;Z=_?]GEH_IGKDMDQ?RWWC]c|force D]|forget )[*[3c?hDFEYIENXXb]D^Dfc|forgotten %ZE[gZk[|four 3dQDYC|free :_aZnX|from .E>DC]DagYk^|gamble 7a|get !["B%X+E,D/Y0D2@3c4c7[8[:E<C=Y>X?DFFQGT_WBXcZCbEhAiCjXnA|give (D+a>WDAQHX[b]jB|given M]|giving ?]l]|go *[.A3B7B>DDAQ]]DfZhYkDn_|going #C)[.b4D:_KBOXS_T^WDYDdBe]jA|gone ,[>_|gonna )],Y<]G[J[MZNZbZ|good #]4c;BQIXZY[|got #[.B/[2Z7C9b>^D@QaT]ebk[nF|guess )]4ZDDS[|had #ZQDSE|hang )[,G7g8[D@FEG]]a^Z|happen ,Y:ZC]QaaYe[|happy %]=ECYj[|have (Z)^*?,>.f/@7B8E:^<@=B>Z@ZB]C?FAGEIBJVKCN^QARZSdT?VBY[]A_Ga^cCd^g^j[lDmAnW|having ,Z|hear ,A.];f>Y?_@ZSZYFe[f^g_|heard #E3YCEIDXX|help &D,Z8];]d_g[|here )ZDZN^k[|hit 2Z|hold 4DQHjA|how ,f|hurt &CDcT[m[|i 3dQZXZ|if #Z2[7[:[S[|ignore 7EX[kC|in #X3@4E7Z=bC]DYKDMEW@YC_^kana|included )Z6_DAQCSG[XgYjDk^nY|is .^|it "e#Z)Y.B/^9A>EHbNY^ZgAnC|judge ,C|just !B"F#D%a)D+E,=.C0D1^2B3H7<8h:l;<<C>CA[C>DAF?HGJ]KAQ:S>TEVYWAX@]@^dalbCeEh[m@n=|keep #D(a)Z.C2D4^AZDCMYaDbBgZ|kill D[|know ">#D%B(D,].B/Y3D4i7F9b;C<C?b@]ADFCGCH@UEXBYg_[d^fdg[hFiXnX|knowing >]e^|known #]&Z4ZCDI]e]|last )Y7a<[QE]^|laugh >]|leads 5C|learn :baZnZ|leave ,C.?/W3C4C6Y7[8_?^D=FBH]SCXF[b]]bZfWk<mE|let .@5Y7c:]<eB_D?H]IZMXNWTC]ZaGccgCi^jBkB|lie /]TZ|lift >ZCDDaSZ|light D^|like ,=:C;_<F>ZA]HCK[QATWd[hajYk=m^nY|list YE|listen ;[CEDZ|live :ZKY|load nZ|locked @Y|log R_|logged n[|look ,_.E<^>DDAIDQZhZjAk?|looked #E|looking ,V5]:CD[QDnZ|lose ;Z>]?]DCeZ|lost <]D]|love "[(Y9CM[^Xn[|luck ;bU[cZ|magic "]>CG[^A|make "@#E(G)D3C4c6[9G:Y=b@YDAH?LcNDS^TCY_[Z][k@n[|manage ,@9C>]DAK[eb|many ;^VaWZ|match #D-[|matter 4C>_D@QCkB|me +_,]3a>DIbP[dY|mean .]>_SZkb|meet 4^:]YZ|mention DC|mentioned #@3^7^IFXZ|message ,ZDAjV|met %[,D:[?_QHf[|mind #V*a,_.T7?9ECBDCKDO]QYYC]Ce@gCj@kCm^nC|mine &cK_|miss !]%Y.C6[7c:Y<aE[GZTA]_^YaBmY|missed /A@^TDg]|money Fch^|move "D,ACAQ@SF|moved .Z4ZCB|much CWD[QB|my :C;B|name (X7];E=ZFEjCmC|need #Z&C,[/E1]3A4B7?;Z=C>Y@ZGIJVN_PVQ[T@WCXJ]>dB|needed 4ZAYQ[dVnD|next 7f:]]^|nice >[C[|no ,FCZS[jY|notice CAD[QDn[|often <_K^|okay <e@[c_|on "B*^,@3C4Z6a9Y:d<E=B>CC^FCHBKYQE[Ya]bCdBjbnF|once ?[|one "c&X2[3Y4:5_8Z>BDCHZKcX^Y=^Yb_e@na|online 6[[[|only ;B>cD]IZK]ea|open :DDZY]k^|opened ,]4Z<D>dDEI[QVYZjD|order D]|our "Z)_,F7D:a<[D^IFN^Q?a_b]nZ|ours &e,@4@;]KeYCaCb]d[g@jan@|owe ,A.Z@^ga|own ,]kZ|pack D_|paid 4Z|panic "Y7A@]CZ]CkC|pass D_F_|pay !_&X3C7B:B=WDFSY]BaBdVgBnb|paying 2a7_W[|peek [[|perfect 4c>]YZea|permitted 3_BZXX|pick ;ZeD|plan 4E|play ,C|pop .Z|possibly ;^|post ,=>ZF^QBYEm[|posted *c<[O_|pour ]CnF|press CY|pretend ,[2^4]Q[YVg]|pretty D^|promise ,B2A4c7YDCY_|publish ,Z.Zf^|put #E%],B.^4C7D;A=DBZFcJ[TabBjYm[|putting nY|quite #Y<]Ac|raised 4EC^|reach #Y4aD[G[IZY_aZ|read ,b.D/Z3E4D7C<B>]@ZCEDYSDWZe_fBnC|ready "E%A3?:A<F@[B[CCFkJBaEgZmen?|realise /Z@D|really #Z(^,_;DD_Qa|receive ][kE|recommend &]g[|reflect -[:[nZ|remember M[na|renew .YSY|repeat 7e][|replace :]QB|reply ,aCZD^|required .eQ]nW|restart DZ|ride +]9^P]|ring .Y3^4bCES]V_eE|rub D_[[|run )[4D=aDYHAQBd[i]nC|running 3eDEIZ|say %E)D3D7Z:B;@<D>?B_FjH^KXQYSBVaXC]_^AbDiUk@m_|saying ,?3D4D7a:E;[FdQE]]aBm[nD|scroll (l3Z7ZMeX]|see !]#Y+^.C3Y4[7C;F?aB_J@KHSEXYY_d[iWj]k^|seen +^?ZbZ|sell #Z7A8^:Y;C<E>XK[SA^aa^kUnE|selling 2[5bI^Z[|send *Z,].DCBDFQ[daeBk^|serve nb|served nE|set A[CcD_QZk]|settle :B>Z|settled -Z4eYZ|share 3CF^]WkD|shift #D|ship #[CZDCQ[kE|shout ,_C[D_|show ,E9]D[SAj[|sign .d4DDbS_X_]ZjCm_|signed "c,[5[eZ|sing +^,b|sit 4E7^|sleep !b,B.B4B7_<c@cG[JVM?]^g^|sleeping >Z|slept <[|slow #Y|so ,[3[4=CADcQ^jDk]|sorry ,E0^4A7[>DE]YC]_^_aZ|sound 4AYD|speak #Y|speaking '[,aQ[|special <aQD|spend 5^|split DD|spoken X[|stand #C'd7Z9[<_L]k[|start ,F<_A[hY|stay 7[|stick !]]^|stop )[.E3B4D7B:a;Z<Y>ECEDFU[XEYFa[gE|stopped 0]A[U^|stopping <d|stretch g]|stroke gY|suit &ZS[j[|sulk .^|sure ,G.]7C>_DCIZ]CeZkY|surprised ;fQE|survive <^RY|swim "C>]?ZQ^SZX]eZfW|take &[3C<]?bC]DCK]RZSLU=XH_Ce>fag@|taken g[|taking K]|talk ,Y]F_ZeYkZnF|tap 3D|teach ,ZhX|tell ,Y.^/Z4^8F9X:E;_>ZCID<F[QYT]W_YZ^Ij@kDm^|telling .[Fcm]|test n[|thank K]g[|that "[4BF[IDQBgWmWnC|the !Z#C+C,D.[5C7B9Y:Y<B?B@DC_DWFBJSKCNBQBRDVCYWZB]BaXf@j]k[m@nY|there "Z#B.F4e7bQCY[]Z_EjAnF|they #d7Y:aaa|think !Y"?4G7^<Y=_>]HBI]]Z|this "^#dHZQEYZ|thought #[9Z_]|throw >ZCZD_e[n[|to !b"Y#;&V,[/E3j4:7]8[9@:]<[>A?A@CAWCcDAFEG_I;J]KAQ^XeYAaZeBg@h[j]kEnA|today .]SZ|told 0Z4@>]|too 7D:a;Z@[b^|touch 4B;[D@Q]Y>|touched 4D|travel D_|treat D^|tried +^4C7Y9FX[|trust ,ZQ]|try )].aCdDZQBSXjZkY|tumble 3Bj[nZ|turn 3D7C|two ,B3Z;[QDbY|understand 7C:DIZ|until &_4aQ[YY|us %[&[,B4C9D:D;^=]C_D[JaQG]Fbbe^f[kenE|use ,a.]3<>DC?XAgYjBkb|used D[|using )^@EN[|usually ,BBYQAVEbD|vegan 4dQEYYjY|very 7cjZ|vote 4_Y^|wait )Y.@4@7b8F<^=a>@BZC<E^FEIDJDRCS@TZXH[b]b^Dc]d[f?l]|waiting 7_HB|wake 5YZZ|walk !Z+X3W6]7g8D:ED@OBXZ]aaGkDnC|want !Z"A)D2Y4@5F:=<B?DFfLENBOBRGWZZAaBk?mcn=|warn 7]FFGB][nX|wash BY|waste ,]3CnX|we _]|wear 7ZI^|what "@.Z7E:]>_@YD?FeKA]B^DbCdCmb|when ,[FZ|where 4fF]O]QbfZkFnZ|whether a[nZ|which &[2Y|will 7d]a|win ;C|wish .[SY][|with ;eK[Q]b^e[|without DZ|work )[3C4c7A:B<C=YCcDDJ[K]Q]Ycd[e]jakC|worked 4_Y[|working >]C_DBQ]e]jZ|worry )].Y|write .b3fSbXbnZ|wrong ,C4Y|yet .F:E;EK_]EeZjA|you "C%].@4a5[7@:E?d@ZDCGbKBQFS@TBY^]CaBbAfUg^jXnC|your "C%C.a3]7B:[<c>F@CCZJDS]XcaEkXnB|yours L[QZZ[eS
notch|#Y4ZIY
note|!B%H&Z(E)]/F1B2C4[5C6E:B;><C>C@GB]CaDfEAFBGBK_QWR]Y][B_]a=b>gBi]jZk^lFmA|<number> 4BD[|about .]4[DCSYWZXZY^|for DDQCnZ|from '[+ZBFC[DY|if =]|in ,B-]=ZKYRZ|is QF|of ,?D]YC|on ._4_QY|our NX|saying @@QYf[gBkE|that 0XCDQBR]UYiYn>|the -G4^C_D]KDQDjck]nX|through D]|to +[,]4_Q]aD|we 4[|with &[DY
notebook|#A'Z8A9[<E?EQZW@^DgEjFnA|and &?.ZDF
notebooks|&[,C8ZQGj[
noted|(],a-Z1]5XQXXZjD|that ,[5YQZ
notes|!D*A+],>-D.A/E1C3Y5D7D>[ACDCFYRDTEUC]Fe]f[hAiEkBn?|<link> jZ|<number> nD|a <Y|and ,DQCS^|are jCkZ|for &EKEg_|in D[I=|of 8W|on #_,]K[|with NZ
nothing|!D"B'C([)D*D+_-?.d/@0A1A2[3W4B5>6B:F;@<A>BB@DZEBFBH]MYOIP[R@S_TDW]XVYBZ>]Y_?bBc@dXhDiEk]lEm@nC|'s CaS]jZnD|<link> 4]eYnE|about &]3a:[?DCYK[^Yd]|and &].[2D7Y?[KZMZ]ZfZkE|at #]+],[.eDDP]S^j^kA|beats )]+E8^:YCEGC^^|but /Y8C:A<Y?_C<Q]S[[^fZkW|by 7E|changes DCE]|else ([+a3B;]PZjCk]nD|except ,[.^Q^|for 2Y:[DEWZnB|gets QW|goes #^|has ,B|i 7Y|if ,C=]>]QCWZg_|in #C7ZCYD;W[bbjY|is &],@4Z:E=CMCQCeAkG|it kY|just ,].BgV|less !^8_A]GZ^[h[|makes A^Q]nZ|more #Z2[Ffm]|much ,^Q^|new 4gYXjZkA|on "a&X,]7ZDZQYd[k_nA|owed .A|says ]^|short +^|so .^KYS]kA|suitable ,FQC|that 9[CZ|the ,^._>]DYQ[SZ|to "E#d&C*E,Z1[2^3_4H7C=Y>^@]D_HXK[U^VYW[X]Y@eVfEkX|until !Y4Z=eCCd[|was ,C?fC]nC|we I[J[QD|will ,Z|with #a,[|wrong ,BQD][|you DYn^
notice|"_#9&@.D/E2^4A9f<[@GB_CcDdFCIBQCRaYHd_eXi^jZk_|<name> C_jZkZn^|and ,B|on ,[|somebody @E|the 4DCBl]|to #Z&BBbDbI]iY|we <c
noticeboard|&CCDDCEY]_|and E[Q]k^nF|by =]
noticed|%B&Z+Z,]2[4[5Z:e;Z>@?ZFaGCTWWaY][^cYeAfZj@nA|a #C]]|and 4]?[|that &_,<4DKZbE|the ,Z4[?]BZCCYYi]|until 4XYY|you %E5^NZZ]n]
notices|#@%]4DQEjZ
noticing|4[;^]ZbZm?
notifications|!E,C3hDBXhaDbEl[m_|on 3^F[Xa|so (_3]7^DCE[M^XZ]XbDl]nZ
novel|"Y&[,X2];ZFDWX]d
novelist|;^bXnZ
novels|&Z,]1aQZVY
now|!Y"W#j%>&G(D*=+?.B0a1_2A4a6Y7b8@9A:=;E<V>>??AZCcDAEbF:GZHWIePBRYSGUZV^WBXXY^ZY]__DaCbBfFgCj_l^m=nD|'s ,a|<emoji> )a*Y/b0a1?3^:bA[DYMDN[O^TbUaV@Xba]b^m@nE|<link> !i"])E1E7BEAGcVF[FkAlA|<mention> #EEZ|<name> !B#E&A)A,C.Y/f7C<]CfDBGDK>NETc]?jckG|<number> !_#B.[1[4^5]<^=]CYG^IAM[RaTZV_^A_cf>gChDnZ|<somebody> #aIYQ^Yb|a #]-]/C1e5C@[A^CCDAIag^h^j@kBn]|about #bCX|and !_"E#B)]+F,D3]4?6Y8Z9_?ZCDDZGaHCI;JXN[OCQ?R@SZY_ZDbZg^iDjEnD|at !^,a-D1Z4C6E7]E]RDSW]ZlY|available !F1_7Z8Z;ZEcVZld|be =_d^i]|because &[4[kB|been &C0Y1^|before /]3D8[R^XB]Z|by #B4C>^Q[|closed 0Zf^nZ|come #Z|comes ,]FYI[Q[|do )[N[|does C[YAjZ|expected -aC[R^j]|for )[7[EEG[HE^YbZnZ|free CYDZQCX]|get 5Y|gets =Z|go #Z,C/EDFQE|goes /YD[k]|got &]K^|half !XGXn_|has #a&B4Z<_=]E]IdKEPYQ[d_hY|have #[-Z<a>e@XCC|holds lY|i #D:ZD[IDQZcYj^|if 4XQD|imagine :[|in !]"f)]+Y.]1A4A7G8ZGZHdIDJZN[ObQ[YCf^jYnA|including #Z|instead #@1a2^V^|is 4cCDHZIZQXm]|it /A1]2[4[bFh[nX|just CZ|keep #D:]|know 4C<a|like Q^|link !D3[6_[]a[|lists /E|live -bA]JFR]a_h^n?|look <a|more hY|not #ECbj^|off #_n[|officially #ZVY|on !Z"Y#Z%[)V,W-C0^6FB]CDDDEbI[JaKBQ[RBU_YddWe]i^kCl]nB|one BZ|online C=D]WZj?k^nA|only !Z)DCDGXaBjFnZ|open )^5[8ZC;EWZZ^[j>|or 3a6[7cD[GFPZXb]^k]la|our &D1_Q[VanX|own #CIF|pay !c6b|picture )EUX|read &X,_.[K]Q]|runs CZ^Xj^|says #h&Y4]Ia|see 4[|showing CDnA|since QC|so C_D[MYhZjb|stop #Z|takes QC|taking A[hY|than #E4BCaQ[j[|thank ?[|that +_4ZP[YY|the #A,X1C4F5c<^CBE[ICQ[Z_c_nD|then 3ZDY|there )],CD?|they ;[nZ|to !>"C7aA[EBGBTDXW][bUn[|two ,Z4[|under #Y|up A]E_h[kXl[nB|wants ,Z|we /[4<7C9B<X?^EGTZV[e[f[gEj^k_nC|wherever "[|which #D=Y|while ,[QZ]Y|with ![#A&],[4YCWQ[a[fCjZk=nb|you 4ZFEgY
nowhere|5_A[DDG[QFSEZ_ack@|else 5]Z]|to 4[5ZSCZY
nowt|*[,d=YQ_
nudge|2]LYT^WYj]
nudges|"^
nuisance|:DDEQEe[k[
number|!?"@#@&C'k(E)<*D,@-D.</E0b1[2D3C4Y6A7D8?9E:>;=<<=C?@A@B@CDD_ECF^GBHEJ]LhNCOGQGRBSCTCU[X?[=]K^CaCbDdAiGk[m]nE|'s D]FDKXQESAja|<number> #G'@,Y-D0F1E2F3X5@<A?bCGD=FjJ>LBNXRCS@YHZ=^@bZdBe?gAhBjYk;m_nF|<somebody> #^IYQE|and *C.^4A5Y>_FELSOG]DfCjZn^|as 3]|at 'FLF|below 'aL[|by #[CZjY|ending D[jD|for %E0bj[kC|from ,GnY|in ,G.C3Z=Z>^LVYCfYkC|is >ED^F^KZQCY^_Bj]k]m[|nine 0aUYhZm_|of &B-c1D7Z>DjHlZ|on #[&@'D+[7ED_FDPa_CdFjEk^|one %]'A/]0a1[;GH[J]LCT^U^aCbCkCl@|out &Z'ALClY|plate #Z|please 'bLX|postcode 'ZLYaZ|printed 4b|ring MY|that 'X=Zd]|the '[2Z|three 1a<^DBVZc]|to =_CZD^LEQYe[j^|two ID|under ']C]L[|you ,[
numbered|CZG[n]
numbers|!E"A%['[(]+F,E-C.E0b2[9[;E@EBZEFFBGBH@I?M]R@SXT[U_YW_Xa[bAcBd@fClDn@|<emoji> 5^Za|<link> YY|<number> ,Z4E>YA[C?UZYD|and KCYXe]jC|are 4]9[DBI]nb|do DATY|for ,[>YC[DB|from DZV]|in SXY[|up ']LY
nurse|#_&W(].D1B4B7C:C<C?BCZIXOBRCTAXBZE]De]fXgZj^kb|<name> &cCFK^QZfZg[|and ,E4]|at g_|for A[ha|in QD|is :B|on #ZC[GDeZ|should ([|will .[FZ
nursery|#D&D2Z4^;b=^>cIBP[R[YEbXdYe_jZnE|in ;cb[
nurses|"D&f*@.A0X2D7C;b<[=A>D@[CBFZJ[KcQEXC]UgWlEn_|and 0^<[UZ|are ;Y|at kC|in ?FCD|who >EQC
nursing|#?>E?_CCK@QHS_YFjFkFnZ|home n]
nurture|-_5W
nurturing|-X5Z8YRQZ]
nut|C]nC|allergy Ca|free QX
nutrition|b]
nuts|#b,DDaI^k_nZ|in #Z
o|.Z7C9]>EDBXXeCk?|neg ,Y.[DY|negative CDXZj@
o'clock|"?#['[,a>[?SC[FgL]g]kCmanB|in &]K[|on ,Z
oak|!a#A(?)a,@0D4C7Z8BDEN_QAS_YC]daDdCfCgCl[|share (@MD
oaks|#^
oar|7]G^]]
oars|ME|but ME
oasis|8]^_
oat|"A&E+Y0Z7B<ZCWIZK[Q[X[^]aTcZgAhEiYj^k^mDnA|bars +^CZP]jY|lattes ,[;Z|milk #cI^QYXZ^^c[i[
oath|QDY@aYnc|that QBnZ
oats|"ECbHD
obituary|,VK[fXnY|<name> ,VK[fXnY
object|,a.[QcYY[YcYmY|of ,[m]
objection|#_IZ
objections|3Z=Yn]
objects|.Z0Cb[
obligation|"A(G)E+E.Y6E7YDDG[H[QFRZTWV_ZBkDnC|chat NY|to -ZVZ|valuation 7ZH]
obliged|,b.Z3^?dQ_fc|to ,c.Z?dQ]fc
oboe|KB
observability|+W
observe|#FB^hZi[l[
observer|<Y
observing|:D@[BBa@iC
obsessed|!@"A+a-C7C:G;^<DAVEXH<PaZF^^bZcAiCnA|is ;B^U|with A_]Ek[
obsession|%Y8aEeJ]MEQA]a^bb[c[l]m]nC|with QB
obtained|1Y
obvious|,DFbIV|reasons IW
obviously|"W,]2[<YK]M^Q_aCeXjXnY|<emoji> *X
occasion|-b:_?DR^bYfAiDnD
occasions|4[
ocean|:^ab
oct|-Y8]=YSa^Z
october|!_,CCCEZW]jB|'s !a,C
octopus|,eQ]kZ
odd|!D"E4A?[D?Q[SBY@j]kZ|years kW
oddly|,Y;_bY
odds|hYk_
of|#F'?(>*C+B-X.C/Y2C3B4E6A7D8X<E=C@DBXC=D?FBOKRZTYV^XBYH[D^XcYdDiYj@kFmEnW|<hashtag> "b-ZmF|<mention> 1[9YQ[V[b^|<name> !U"W&W'^*V,?.F0[1_2D3^4W5B6C8B:b;A<X>>?^A[B[DFEcFbGXHRIEK]L]MYN_QISIWCYBZX[D^FaXb@d^f_h^kGl^mVna|<number> !c"C#C)F*C+Z,E-F1]2D5Z8B9B:^;Z<Y=>>?@]A]EBFYG[IIJDKBMANAP]QGU[WBZX[Z^?a]dAhWl?mXn^|<somebody> "[#W%]&E,B4?7D9Z;]<B>ADDFYK@YB_Hb_jEmXnC|a "V#D)D*B,D-C/D0_1C3@6f7C8^9W:Y;U<[=D>C?EAYBAD?EYH[LBU]VCXCYB[c^a_aaYbLd^eYfEgEh]kAl]m_nD|about #a1Z4YAYDDIcVZhZ|action D[k[|address C]QFn?|all "C&W)Y,>/b8Y;B<Z=Z>YBZDYLDQ>iZjCmAnC|an +Y,Y-W5[7Z:bDEP^V^][a_j]kClA|another ,ZQZ|any +Y0Z;[UX]cbZ|anyone )cD]|applause ([,]B[|asking ?a|batteries &D|bed %[,^I^JZ|beer ,YEZ|being &[3_8]<[HYSY^aeZ|birth '^4ZL[|biscuits ,[E[lY|blood 1Z:^aY|books ;Z|breaking :[|breathtaking :D;]^]|buying "D)].Z8]D[|calm 3D|car ,EDY|care R_|cash 4[|change 1XRZ|charge 7[DBkD|children ,FQD|chips 3]XY|choice -A8?;bb^|class 8Y|clients 0a|clothes Q]|coffee ?[G[|cold >X|colleagues ,]Q[|combined <D|comfort 6^D[|coming .Z>X|compost 7Z]]|continuous 8DhZ|course ,A.Y3B4B7Z;dKDb_|customers 4[nZ|data ,Y|date 4^|day 'D|days >F|discovery ;Y|dogs KD|dry ,[|duty &E|each #[2d5X=aDdKTSXW^_Zd[gCk_n^|eight 5Z@GA[hZ|eleven ,B.]1]4d<DQBV_d[|every )Z-Z0Z3^4X8E<]=bFZQ?TJddnF|everyone #D@]kY|everything %c,B1E8?<AJeQ@XYcBdIj[nA|excellence !Z1F8C;^<CRZ^]hDlF|experience 1WAY|eyeballs 5Z|eyes 5b;ZZ^[X]Y|families /Y|fifty 7C|first _E|fish 4D|five "B,A/T7D8E=]>ZQFW]_^e]lCnD|fizz !^*]6Y|flour 4]D[|forty ;X|four #c/]2^3Z<C=C>_TaWadCe]g]j^|free W[|fundraising "B-^5^R^Z^|funds fD|gauge !CGD|getting .[2a;YgZ|giving -D;ERDX[|glass -_|glasses 8Y|going ?]BZ|good :[;_aYb_|green aZ|growth (Z1bV]|half ,CBYiZ|hand QD|happy 8^|hearing >]e^|hearings QEaYiY|heart 8[|high -]0_1[UaV^|history :_[[|home F[m]|honey ?Z|hope 8[:Y|hot bY|hours 4a?GDDQ@|house &]-[QER_|how :Fn^|humour ,D|ice .Z|ideas ,Z7G|in 2Z|interest B]CZi[jY|invoicing DE|is #_S[n_|it !?"D&U)Y,C-B.d0D2^3C6X8B9G;=<D=d?EAEBDE@FDGFHDJDKYS]X_]@bCd]fFhBi?jEkCnA|its 1Z4DA[DZVZdZh]jD|itself nY|jam KY|jobs QD|keeping jFnZ|keys D[QEkZ|language lB|last #[,E?@QaUbjIn_|leader <Z|learning /_1[8ZT[|lemon fF|letters TZf_|life MVNaeY|light 8b^^iY|little D[|live 7ZEX]]|long nZ|love :?UYaFjXnb|lunch 7^]_|mackerel 4E|making ;[b[|me +b,c2]<b?]BYQ[c[|men C]|milk ,W>YC]kZ|mind !]"X+[8^EDG_J[R[][^^bHi]|moments "D)[HF|moving !a)YMZU]|mud QD|mutual 1^E^|my ,@2T7C:B<d>DAcEZFEG^I[K[SZYYaAeBgDh^l[|nail DZ|new ,C/Z0[7]YFZ[nE|next C]dZ|night ,^CEDDKEQ[|nine /E5Z<Y=b@DQDZ]dcj[|nineteen BY|noise 8D|noon 1dVY|normal #]M]|notes *F|nothing DY|number ,ZC^DFQ]b^j[|nuts #_B[D_IY|o ,ZC^kB|oil IYnY|old ,]KClY|one 0X2^?aF^KYT]WVX_f_|onions CB|only ;gBZbbc]|order C_DCQCj^k]nD|other 5Y@[|our %]+A.B/C0Z1B2?3^4V5>7W8=:F;=<b>e?@@AB[C^DAH?P@V?ZA[Eb>cZdAeZfAg@hYi]kDlTmD|ours %^4^;D=Z>WDWSZjEl]|page ,E0_Ub|paint A^h^|paper D@YZ|passion :A;abZ|pasta ,^Q]|patience ,[Q]nC|people #A,B-Z.d/a4^7@>ZIALDMUNZSXT]]?bBg^mBnD|place EZb[|places 8]k[|plan -^A[EZRYXYhY|plastic D[TYkWnY|plum *]O[|pocket =[|posting 7[|print =Z|putting %cEZ|r &EKC|rain &E)^:EaEna|reach .Y|receipts >[Q[|residents +]|results :]|rota 9D_F|rowing &EKC|sales 1^RXV_jZnY|salt D]|sardines ?F|saying )[bZ|school EElC|seats 0_;[Uab]|seed *[A[O[h[|selling ,=O^QDkD|senior /A4^EBTBY^|service -D3_ICQBX[iDnC|seven &]jX|shop "_#D|shoppers "[:Z|shortbread ?^|silence 8[aZn]|six "^<_Hacb|sleep )Z|small #[=ZA]]C|socks @?KXgB|somebody "[)]HY|someone (^5]7D|something +],A.C2a4Y:^EbFBGSPYSCa_eCmCnF|spares D[|squash ,Z|staff EYiZ|stake /CnY|stock 4Z]Dj^n[|summer ^X|taking kY|talk ,GQE|tea #C%V?^IEK]fan]|teeth ,Z|ten (Z/XFYT]|tenants -Y/CTF|term kF|that /A2E4?5F=c>W?[DYFCPZQYS[TAWEdaeajEmCnA|the !A"D%[&W'?)B*U+E-?.B/;4D5?8A:C;Y=_BBDZHEL<NCR?SDT?UDWZZA_HaAbZcAd[|their &D'X1_3];[=]BVD^HcKbXZYF_aa^fW|them #H%B&B)F+B,b._/C0F1G3C4Y5?7Z8C=E?JADC>DBFaHaIHQaSWUBXCZ@[_]DbDcCdAgYiGmU|these 'E,Z3F4D7]9V;B<a=^?]D]HGMBQEZ]dUf_jY|thing ,Ag[|things I]jC|thirty /_8]]^|this !A"d%e&X(Y*a,C-C1a3D7B=VAXB@C?E[J^KYMUO^V[WY]Ca_b^e]fZiAjDmD|those "[#Z&?5Y>BCaDbH[J@T]Ya]CeZgXk^|thread #ZIZ|three &W,B9E<CAECCDAE[IBS_Y=]XfBnZ|tickets 8D:[|time DYQZ|tinned @EQZ|toast ,E|today 2[:[QEW_ec|tomatoes D[|tomorrow %]8D;ZAFh]jB|trash nZ|twelve ,]:ZVY|two &]@^AYKVQ[UEgZh^jD|unprecedented :Z;]mY|up /BDETEkC|us "B#=%_*B+_,c-F0[2a3A4d5D8D:];E<g=D?]@?AbBEC^ECFbI<JZKWNZOCPaQfWVXFYaZE^C_^cgf]hbiCkAl@m^n[|use QE|volunteers :[?dVYfY|walking "C|war &E,]EF|washing ?Z|water "F&X,S.Z/[Dd[Yk]n^|way #_|weather >Ye[|wet i[|what "A%]&[)],@=bBbC[IBKZMaNXQBbGdXiYlVmBnC|where #[e[|which #]0Y5^?AZ]j_|who -Z8C<]RYbHk]|whoever g]|whom &>4B?DKBR]SCjW|wonder 8]:C^[|wood 9Z|work ,>-]9Z:YC@KDQ@RZ^Ya^jAl[n_|working +[-];Zb]|year 5Y@Y|yesterday EX|you !?#k&X)B*a+D,E.[/@0b1C2Z3a5_6E8<>_?^@cACBhCaD?EXFDH>IiJZKVL]M@U]X[Z][B^AbEeVf_g_h=iekAn?|your !['e(Z*Z,D-C.C/a2_5B7Z9a;c=B>YC]DZECFCIVJCL]SBT_][^^_bd@hAj_mCna|yours &[DDm[|yourself :C
off|!V"@#F%=&F*Y+^-?.[0A1A2D3W4[7C8<:D;B<@=C>^A@BCCgDYEAF?GMH=JCL[O]PXRDUD]E^D_YbBcEg]j_kYlCmAnB|<emoji> )@+[|<name> ?CC;DBK]]YgIi[jC|<number> !B,A5a;XCYGBhXj^k]na|<somebody> "EgVjZ|a #Y&D)Z*A,X4C5]?[N[U]d[e@gDjAn_|about ,Y|after 4]>Z@]kF|again QD|all !B*B7YND|and #D&^)?-Z.E8Z:D=D>[?^CZD]K_dBf_gCk_nG|annual )[N[[]|any )cN_|as 3]XZjY|at #E+],D.C1DLXMYQDW]^ckE|because 5]|before CAjD|by #_&ED]IXKBQFk_|coming *aO[|ends !Z,]NDQYnC|every )[/[2c4V=bWf|everything !Z)^G]N[]Ync|for "C#F&E4>;^?Z@_BZCYHBXGYWg[|from )EDZLZS[jXkc|if *bK[O_Q]|in &E)[0Z4F=X@BC[KANYU^YD_Cd[e]gCnG|is ,C.dS^_Eg[|it #=+b.EI@eE|my /Y|on #A.Y3^IDJ_K]SEeCgE|one >Y|or 6ZDY|our !=7Z?[E_F]G?SXkBl^mYn]|peak )]BXCZjX|ring >CeF|sale 4]]Y|selected !YCD|sick QC|sitewide aZ|so .]/YTY|than :^]CaZnY|that 5Y?aKD|the "_#]0Y1E2Z3Z4]8C9G:^;?>A?A@GBBCDDDFEIVN]QYWZY[_DaWfAi]jBnB|their g]|this N]QX]D|till "^+iPWaYd]e[mZnX|to &^,]:D<d>F?_@[D^KY_Ya_c_eCf_gCkP|today 7BCEQBnE|tomorrow J[|twice d[|two #[|unless .WSX|until !]+[.b/[2[:[@ECYG]P[S^TY_YfBj]kA|us *Z5[6^ZZ[Y|with !X#C)C,E4a5[6X7Y<[B_G]H[IGK_bCeD|work >_QDe]|yarn )E|you )[6a>DDDM^N^[e|your )@+Y/b3Y4D6X7>=^CDDCNBP[SXT[]Cd_jEn]
offcuts|ha
offence|.^D]k[n[
offended|>beakX
offer|"^#D%A+b,T-b.[/a2A4<5e6E7Y:C<C=F>VEEM^OAP]RcS_TYV]WDXVY?Z[gDiSjDnA|<number> ,Y|a -C.[;^D^aY|and .Y>[la|ends 7^]b|for -^>ZE[R[|is "[-YXX|the 5[DD|you .]/]SY
offered|!D&^+Z4B<C=^@BC@DXQWYBcBg]|a gZ|the CF|to &_=^eWgV
offering|-f8Y;]Ra_YbY|<number> )[
offers|!<%^)^-B0_6[7B8[;EC[D_FDG?RASCWZXA[Z]?^[bDh]nC|a -E;EAYh]|in ]E|over )]
office|%E(E)A*D+@-?.D/]1C4D5D7A8@:C;Z<X=??XA^CZEaFCJDOCPbSETWU][Y]@bZdCe[hVjbl]mFn^|<name> A]QES]|<number> D^|and #Z4[>YBYgC|at ,]4D|before jZ|by >]C]E[k]l]|chairs 2Z|closed CWkF|dog &[<[|from CB|has "Z,Z1[?aDAH_K@QX[ZjD|hours D[k]n_|in CXEEj]k@n[|is ,[>FCAEeK@M_d@l^n]|it /b|next ,=B[D[|of A[[Xh_|on Q]j[nY|or CE|password #AIF|shut P[|the #^2Y5Y|this ?[@[E^f]|till ,Ed^|to !a3]<aXX|today KY|until CA|who ?]|will 7[>]CaD[Tbi[j^n[|with ,[<YfE|yesterday ,EQE
officer|-a1D4F>EA[D@FWI@QWVDWB]FdEeAhWj_|<name> &ZA^hY
officers|&]-A1c;a<ZCCEZRYYCban_|from EYnY|will 1[aW
offices|0a<^=ZDDEXU]cbna|and <Z=Zd^|in <[mY|will nX
official|#C1gA_UFVehZlcnc|<name> 1?:[AWC[EajZl_nZ|the TD|we 1bV_
officially|"E#Y+E,a1l8_;dA^K^Vfb_h[nC|a 1Z;]V^|the #[GY
officials|,B>]C[Q@eZjYn_
offline|=[C^WYj^nC|mode D[
offs|V]
offshore|&C,CKDka
offsite|1B;F<XQDX[
often|%C&B,>-F/V4?5D7D9A:C;^>aBCCDD_HRT[UdYEa@b^eUgZk[mZ|a >^|and /Z2W|as .DDDQXkB|ask "]#f;DDEHZ|it "E.Z|tell ;]|than D]k[|the eV
oh|'Y)^*],[0[4]5Y;_>]C[E_FbL^N[O^UYV]W_baeYl_m[|and 'Z)a*^0]1_4[C_EaFeN_OZU[V[lama|go ,Zb]|no >_e^
oil|"[#B&A)[2D4>8B:X;Z<B>B?BCBD_MZOXQEXCYF^Bb]eEj?k^mB|and ![,[Qa
ok|"@&D(C+E,^-E.D0B3C4V8D9A;B<D?DBYCCDZJEKAN?SAWWXDYYkbnV|<name> ,^|not :]aY|so )],]4YCFSFY^^]eCkD|with ,]>D
okafor|?]nV
okay|#d%],Y.^8E9F<a>E@[CFD]FEI_J_N]UV]D^Cc[eDk[mCnB|not :_J]NYa^|so ,ZQYUX
okoro|&B1YKDVY|<name> &B1ZKFV[
ola|UZkD
old|!A"E%^'Y)>*E+C,F-?/>0A1?2E3?5A6Z7@8A9^:?;><A=C>E?EA[EBOCQXRCSST>U@VAXJZ=_[bDc@dHfChZ|<name> %C,e4CC=F]M]QdRZSZYBmUnZ|<number> CZK_|address '_|and #DDXE[dC|asked Na|canal 6E[F|chapel AZhZ|choir 5G|customers 5bZa|engine .eSb|ferry ][|forge 1^VZ|house DE|in ,^|is 'Y|laptops F[|mill +^PZ|number 3]DE|one !["E#A&U,[4Z>BDdG]HARCSZe?hDka|ones #c&Z,Z4cBZDFI]QYYaiU|phone 4ECZ|photos 9[|post ,]|price 4D7D=YDbQXjakbnD|rate 4]CC|recipe #a4_|tannery 4[|textbooks >YeY|to 9[e]|town k]|us "[Abhb|way ,A7a|were 'ELE|who &Z@Z
older|"B#Y&?+a,>.A7E?C@]D_K=PVQ@ZbeBn?|<name> CDQA|phones 4aY_|than #Z&B3]CCDcdanE
oldest|"C&[,^;B<b@[CCHCQ[YZbEc^fDg]nZ|in ;D
olds|,_/F0C1D>]AYeY
olive|"Y@]g_nE|oil "Y
olives|7Zn[
ombudsman|#Z.E4[
omg|%E)_+A1Z?YMYN[O^PC^F|you %E
omnibus|,Bj[nZ
omnichannel|"?-eABHCRbXZhB
on|!I"C%;+D,E.C/A8@:A;B<B=FB=C[GFTE^EbEf[gYiEj[kY|<emoji> &_(C3]7d<[>bHXK^L[X_]^ebgXmZ|<hashtag> DaUZk^|<link> .^6]W[[Z|<mention> &BA]IBKCQ]b[lYmL|<name> !="@&C'F(C)A*W,C-@.F/:2=3F6@7C8B:D?@@XABDFHCMDNGOCRIWEZG[EdEeDfEiUkElZmAnC|<number> !@"^&G)@+F,A-?/<2Z4<7>;A<B>_?CAACeE]FXG@HYKCN@PCQDR@T>W_]GbZhajfm[|<somebody> #[,D5D7D;F>CEDFBKVaUeCfCjGk@mCnF|a %=&^)>*B+F/Y1C4Z5@7F8]:C;E<@=C>B?_AYC@DYEEJAK]N@OCQaR^SDWVYGZC]B^[_@bCeCfVj@lBnA|about "Y^^fZ|account CYj[nZ|after hYk_|ai #E/Z|air CBQbjB|all !f8b;_CaDCGaQCXA][bYdAjd|an !Z&c,C-]1D4D6^7C;E<D>FE_NChZ|and #[&^'Z.Z2^4<>X?CKaSZW^Y?][^^bGk]nY|another ,]V[nD|any )Y.^=^CaN^QAYYeZj[|anything C@DAPUjC|arrival 8BCX|as &^K_eFj[|at "G%['_.]4C>cD[J^L_X[e^g[i^ja|average #[4E7?CCD_S[TWWEj@kV|because (cd[jC|before CXjXkZ|behalf 2[AY|behind "[|being 8^@D^]|benefits =[|board *E/D7BTDkB|both :[?ZkZ|breakfast ;Z<]|by #],Y4B;gCaIZK]bbjan^|call >YCCDG]DjDkEn>|camera ,]5[FaQ^m]|campus >^|chat #a4W|commission 2ZWZ|day -Y.C2[4B5[;Y>YA[C^K_SCZ]hbn[|deck 'c.C|display jX|doing &]7[|doors 3[QE|dry e]|each #C2a3[4BHZWc|early .[QaS]|earth "_+]:[;XH[PYb^|either ?Z|empty ,A<[DFn[|every #e)T*Z/D2[7C?C@^DBI^K[P]]BkY|everyone #Z,^Ec|everything !Z|ext D]|fees !]+^8]nE|file C[|fine -FlC|fire &[;a|first D_jZk_nY|fiscal bZcZnX|five 1a|floor ,DC[|floors -]<ZQC|foot 'E?[CF|for &['[,D.D>ZLXM[Q@SYaFm^|four #?<_CB|friday K]|from #c&C3ZC^S]aZ|full D^k^|h #[|heart A[h[|here #[&D'Y*f+^0a2b4D9Y<YEiKBOeUbW^YEbCgXjZkGle|hold 4]>YC]QVkAnD|holiday #C,^D[Q[g[|how #@,J/[2DKIT[d^|i <a?a|if ,b.B3]JY|in %]2Z?ZC^JYW]_Za@e[f[g@j[n[|is #G+[3d4ZR]|it !Y#>&C'B)[+]-B/C0X3?4a5[6]8D:A;?=C>A?]E?KCMAPQRDS?U[W_XE^Cb<gCjAlCmVnZ|its #]&D*[4Z<?CCEDFYI_JCY[[]gB|land 1[gZ|large /F|last 4CCDF^QCV[d?mdnD|leads #EICaEb]fZ|leave 4[OYYY|level .[|line .D4C@[dZjD|loan K^QEXWaZjCnE|low DaSDV[[]nY|main #_|match ,[|me ,Y4b<E=[BbCEI@K]Y^bEgCnC|messaging n^|most .E4ZeC|much 4EI[YF|mute 4d|my !_#a+Z2X4D6]:h;^<XE[F[GcN^P_QYVYY_accYfBmb|next b[|night .]<]|nights ,_4C=D@CD[GDN[Q[gAnC|nine ,b<CnZ|no ,b>WQ]dZ|notifications !E3eDBXaaEm[|oars ME|older #D4[C]Q@j[|one "Y#B,[-[2B8_:[DBI>SZWB^^_YjDkBnX|opening #YIZQE|or 9HDBQY|order ,[|orders 4]n]|our !E"^#>%W-E/Y1F2D4E5A6Y7Y:A;B=]A?BDH_JZQDRGSUTZVEX[a@bAc]dWhBjWlLmWn^|overtime #W|oxygen ,Y>XD[|p #^<_I^bYcZ|page #Z.X0C2Z4?<_FCIBQ?YFeYfAjCnA|paper ,>.b>BHUOXQASbeB|parking F[|payday 3[7B9[CE|people )[|phones #c|platform ,ZDDFfh[jA|please &]|plot jZ|pricing 0[1b|purpose ,b.Y2D<_FZQ^Y?|reception @ZKZRZ|record #X-[1]BYR[V^iY|request CZD_EDJ[Z]aZh_j]kY|results e[|rural 1AVC|sale !F&C)^6ECYGGN]SD]DaZ|saturday ,EQZe]|saving CYj^|saying ,_QY|schedule CCE[l[|school .[S[fY|screen CB|seats 5cZa|shift #],DDBQ@|shifts ,^|show ,ZK[|since >[|site &@,D=YCbKDj[n[|six #Z4CC]|slide _EmZ|small -^CCRYW[n[|so ,^5]FZ|social CYkC|some ,_7Z|somebody .[DCK]|something ,[1Z?Z|stage &E-D1^:B<D?YN]REV^b]fYjDlZm@nC|tablets .EDAQD|tap "Y/EbY|tax EZ|that &Z,^/b4X;^<c>]CZDXIXK]TcWBbXjDnE|the !E%@'F(C*V+Y-A.Y0D1<2B3B4C5A7A8A:A>B?AACBVE@FXJCLBTDUKVHWH]FfBkDnG|their ,X-[4C5B8]:D;Y>]?_CDE]H[JZQEYBb[fahZm[|them ,Z2ZDDK]eYfAgE|then D<QZb[|there #B,C6[QD[Z|these +^P[|this !D"c&b(Y)C+X.D0Y1A2C3b5[7C:];Y?F@CDAEAF[HUITMYOXPZTAZX^_dZe?hFiYlCm[n_|those 7E>^]DkD|three *Z3[7^<YKBM[|till ,X.Z>[CCDaS[e_g_|time &d+]0Y3Z4Z7E9Z;d>bA[DCKcYWbbeZ|to %X&^(E*[-E.[0e2A5[<F>XEDIcJ[KaQYW[cBfYgC|toast ?[@ZfZgZ|today -Z@ZC^R[gZj^nX|tonight 4[;CC_eCj[nZ|too 4]|top !Y"D,A=Z>[@DD_I@KFNWUXd[gAk^|track -^0]EhR_U[lZ|trade -C1aV_nZ|training /]|two #C,D8]:[?d@YCCSDWBYZZCbEeAf]nZ|unlocking 1CEB|until >ZC=D[KFeZj@|us !i"]#C&A)f*_.A2B3E4g7Y=d?FCAECJAK?NZOaQGY^d_f@iXjAnZ|very ,B|video #[T[WZ|water 1]CY|we ;^<^|weekdays CCDDk?|well 7[jE|wet CED_kYn[|what #<&A'C,B4_9=DBHFIEJ>QDRVSAX[_@b]kDmZ|when 8]YG^[kC|whether ,ZQZ|which )^1]4]DCd]|white nZ|who 1^4];_V]|whoever >Z|why +E>ZA[KFQ^RGe_h_nX|winning 1C;E?d@efZ|with #C,?.e<_A[CZDAQCSagBnE|wool [X|work &[/[TZ|year ;[|yesterday KZYG|you %](b,C2]3^4[7h9E:>>C?]DDH[MaN^S]U_]haFh]|your !X"Y%[&D'D*[/E2A3D7C8Z9^:^;D=_>^@]EBFbGZICJULBM@N]O^WE[D__bDkYlBm^|yours 'a(Z9?b[|yourself bD
onboard|D^
onboarding|-_A[DEHWMYRcT]bChX|end -G
once|#A%Y'A*]+?,W-C._/E2Y4A5W7R8C:C<>=B>Y?cBDC>DZFAGZHZJYL>MZPARAS[W]XAYCZ_]Y^]_ZcAfYhAjDlYmD|<somebody> 5[>]ZZ|a %e3ZDYJdSC|again 8Z;aAXKAb_hY|and #[J[MY_ZeZ|asked &[?[KZf[|at 4]|been "],>H_|for n]|i ,b>[QY|in 2[8F;CI^^W|it .E0^7]>ED]]Wk_n[|let ;Y?]bZ|made &_|more ;dbc|per EZ|raised &X|the ,D.D4]CDIZd_jC|they ,C5]7^QC][|to >]K[|told :^<[|we ,C2[CZd[|when 'D*EDZ|with &D|you *d7<;ZDDO_
one|!H"E%E&C'>(^)D,[-@/Y0Y1E3?7B8>:E<D@CC<EFF]JEMYNDQ[RDTVUUXE[X^B_XfZjElEnC|'s !a%E&D(D*E,Z2[:Y=C>]?CAYD]E]FEG_IFJAMBOCQZRCUF]>_Af>hFjBkbnY|<emoji> /_4Y7BGYR[TbdYmY|<link> 4hjbnD|<name> %[&D,]4a;Y>D?_C]DbIZJ^KAWF]Y_BaAfWgbk_nD|<number> &B3[4]DBSX|<somebody> 7EDXY^|a #_/[0Z?ZKEQ^U[X[f]gZ|about #DYakD|afternoon 5]|and &[,E2E9^>ABdEaJ[KXYA_ZddjBkZl^|another :Z|are 7[9BMWN[_C|arm DE|as =[D[|aside ._Sa|asked ,]n_|at #E,B2d5Y6fD[fDn[|back &^.D>[?]eY|bad ,]4aYZ|bag !]3]8ZGZXZ^Z|because 4]jZ|before #Y+^,Y.]0a?ZU]fY|behind ;Z|big ,Y|blue Q@|borrowed A[eY|box 8]^^|broken ,C4^<dE[Q@VYY]cYgE|but 8[^]|button ,_Q^|by #C*]>Y@CCEDYI?Q]b^|call kX|came "e,YK[|can )ZNZjZkB|candidate ,Dj[|car /Z|chance 7a@E|child #])[jC|clause F_aY|click %Z._7[@ZN[]Y|coffee /c6[7ZT^|cold !]KXn_|comes #D0b7DIEKFYE|company #ZYZ|complaint #Z,[QZ|concern ;G|customer #CCZF]|day ![#[&E,D7d8D:[=CC^DCQ?]^h[|decision :fQYa]bY|did QC|do .]@[S[|does +_DBb^|dog E_aYl[|drawing &D|dry fYh_|ear #D>[IBNY_ZaYgE|else #D%X+ZP[eW|email .fS^ZY|emoji (bMX|entry '_LZn^|evening #C|ever %a:bD[MZaa|extra n^|family !D%X/b;_T^|farm /[5^T]Z_|fault 4B|feels #[|first .fDdYYk_|fits Fa|flat !aG^|follows ,@QE|for !B#[,B1]<j=]>Y@bFXI^K?V^gY|form #[&]4CTDj[|free ,D4[Ga|from #e4]DEE[IZlX|full D[|gets #]'Z(b*[3Y;DMZX]|glove ,[|go ,?.E4_CZQBeZ|goes B^|good &Y|got #c>ZI^NY|grey QZk]nF|had ,Cg]|hand >[|handed +Z?cfahc|has #B(e5a>Y?[KbMcbBf[k^|have )^2aMC|hearing 3]|here 4Z>YDC|home ;Zba|hour !_2C4F>E?]@]X]]]k_nZ|hundred 1aVZ|hurt >BIZQ]j]|hymn 'B|i %Y+>,CJ]QFSB|if =[|in ,X.Y/c0b2Z4>5Z6Z9X<C=CBWQ[T_U_Y@Z_dEe[g^hAl@|including _Z|is &],C.A2B7D8C9C=E>DCbDTEEJ>OCQBZA_>bCeAiDl?|it ,B?aDZQBf]gXj[k^|item "[C]FcjYmb|kettle ,^|ladder A^hZ|lane Cc|laptop ,C:[^Y|last !],DG^|leaves CY|left 7FDCQ[]D|letter #DIE|like (d,DMa|line ,C._QDS^W^gYhWnY|little 7[F]m^|loaf BY|long QY|look /Y|looks "A|lost 0[KY|lucky !D%Z)B*[J^OYlE|man &D,a|member =Z?]|million 1_V^|minute &]D[|mistake /[F^TYm_|money 9C:^|month <[e^|more #],A-W>CW_YXeDk>|morning 7^|name F[mY|new ;[<]>ZQDUXc^|night 1c5]?DIEVZZY|no ,A:C>D|nobody F]|not ;[bZ|now #^j]|number (aM^|of !A#B%c'Y(H)a-D/F0D4@5]7]8@9^:C<]>Z@[ECGBH[IAJaKDL[MEN_RAUDWGXCYIZ[[abXcWfChHiVj]lDnC|off ,[6Z>^?Ye^g[j]|office Y]fCkX|old ,X|on "[#a&B7F9DCCDAI^WYd]fXk@|opens [X|or *],B._DZOXnZ|other ,[;]bY|out )Y4c7]Q[Y^[Y|oven ,^<^|over ,ZKX|page "Z*X,H.B4CDFEFFCK[SBg[nE|pair &]*[,Z/[K[Q[nB|paragraph &YQY|pedal ,]n]|per *^,C=ZJ^O]k[nB|person #_,?>CDBJB_[gFk]nZ|phone &^;]|photo *CDEOB|place +Z-]>BZ]|player &X|point <aEY|post /ZU[|power GZjF|priority %ZR[VF|puncture g]|question "Z#?*d,?;DD[FaIDO^QDSZmY|real Ha|reason /^FDT]|red ,BCDQA|roof "[|room ,D1b8[;ZVY]a|row ?EQF|said ,]QXg]h_|say 3[9Z|says 3e4]Y[|season /D|seat n^|sent ,Z|sentence ,D/W>^|session .]/^=YT_|share (Z|shared 0Z1_bB|shoe @Z|should >cealZ|side DBQ]ga|simple N]aE|since 2[=dAYWYh[|single -]8B9YQEaZ|size D_k^|slot 3]X[|small +Y:^;Y<aC[gZkan[|so #a2Y5F>YQB[WaA|sold ,[0Z;[A]QYm[|spot #D|star #]4YYZjZk[|stays na|still .Y0[DER[|stuck !^7G|table 5ZYC|take &fKb|tap !g+]-[5^6b:^GZZ][Ya[|team bAgZ|that #X+d,D.b2D4E>^D^F[P^SYYGfBiV|the #Z)E.D=YD_FBKXYEdagF|they DCF[kE|thing "D&B)Z,@.G/X5Z7?9a:^<B?Z@XA[C[Q=RATZXCYIh]iD|this )[,D4c7Z>DNYeC|till 4]T^YZaE|time =]Ddd[|to #E&[(])Y5[8C:^;DDEK_Z]|today SYfD|too ,b9ZQ_|trombone j]|turned ,DF]mZ|two :?aEfa|typo 4E|under g_|up *[j^|use )]8]|van A^hZ|very #E+X/E0D1C;C?GI_QbSDWEjB|vote ,Z.C=bEcd]|was #[,Z4C9Z>X?F@YC]W_d^jAn[|way #_0ZAYCXQXn^|we "C+Y0Z2Y=>J]P_]bdCgBjB|week .CDY|weekend 5[7[?^A]GY[Yh_|went /]7a<[T[[ZhX|what D]|when kC|where "[>[DEgX|which ,Z|who "C#?/C2^3D7]8_9E;C?CDZFAGEHAIDQCTCVYWa^Z_DfEh[m=|will ,@.C5Z7Y8]>[DEQ>ZY^_eZg[kBnE|wins *COGn[|with !D&D(Z,_2C4Z5W9_;Y<U=Y?]@]D?IYKFOXQYSB]Zc]|word (a3]5[FbJEMdQES^ZYbWm^|working <[?ff^|would 'Z4^;a|wrong ,Z4V:@|year #E4FRFeYn]|yet 1Y|you !Z2Y8Z=[FbHYIXSYW^ZYbWmb
ones|!E"X#W%F*E+E,@-?/B1E2B4^5a6D8;:C<??BAECdD[EAPBRDTEWDXBYYZ]^D_Zb?fEhWj^kalJnA|<emoji> 7Y|<number> U]WZ|a )Y,E.Z>[D[N[|and "^+^>ZjZkZ|are #C([4]5]Q_Z]kFnE|as 9]|at 'Z)X,^kA|can :F>[CY|do 7_|first ,E5]C^|for QA|from &]k[|go .E4^nY|have ,D4]Y[|in &ZCYj[|on CAjC|out .Y|that #C4_7_D[IBQC|the )Y|to 9];XD^Q]|too ,]QZ|we 4@7ZYAcXd^|went 1]|were #Y,[4]?]Y[|who !]&Z0[4C7Z?BA[DCF[GZK^QB]XgCk@m]|will 8]Ca|with #Z*]=Z?^C[IaQAYAfWn[|you ,C8BeZjC
ongoing|%H-f.[1cRcVYnY|commitment -B.[8B:D
onion|&EUF
onions|,a@ZB[C@HDQag^iZjCk[|today CB
online|!c"E#A&Z)_*f,=-E/V0^5B6_7B8C9E:F>F@BADC_D@EAFaGbHGK]N[OaQAVCW^YZZ@[T]@^CbDhBj^lA|and !Z|at &].]K[Q^|by 3[|for )Z+E|form 4Z|from )_N^|now 6]k[|portal -[BZR[|this 6];Y<_[]|with D]
only|!b%H'H(a)F+C-F0G1A3Z4G7e8D<@=@>UAFC_EDFAGbRFUGVAWAYD[C]__]dBeWhFjYlEmCnD|<emoji> ![3EGZM[_BaC|<name> ,Z7A>[K[]C|<number> !g"A#E)B*G,A/a2D4B6^7b;Y@DB[C=EcG_IEJANGQCS@T^UAYD[]]^_Fa>bEcZiZjAkClZnd|<somebody> 2[|a 7U<_?XDWFZNdTD]X|and #a;]I]QE|as ,]:dKXabjZ|ask ,[nW|asked ?]|at E]QC^]|be 4D|because &Z.[KYaC|come &ZB^iZ|do @[F[I_Q[|ever &B5b?EDFQXYYZa^[jG|for 4[>DC^D]aGe_nD|four H[|get 7_|getting VW|got )Z7Z|have Q]_^eanY|here (eMY|if )[3Z7CCBDCjEkD|in 3b7B;ZYZm]|just 0D1b8^:E;^<D?^b]|keep ([D]|know ,D|listen .aS_V[|make 3^X]|me >ZjD|mistake 4AYC|need 0_?[DB|no .Y3^SZj^|now &X,[|on .ZD_QBY[k[|once D]|one +[/b2[4[7C:[;]<^>e?aG^K^PbQ]RbSXaZe_|opens =]|person 3[:[c_|please 5dZ_|question 7ZH[]_|read F[h_|real (d7]M]|road aD|say JY|shop ;^bXna|six G[aZ|so >]|take 7^|takes (a,YE[M^|tell ,A.DFaQD|that &[C]Y]|the "[*]+C,B4]8]I@O[PCQDUUYX^^g]|themselves 3^7ZX]]Y|there >Z|thing 7Z:@KE|three A[hZ|to *a.YDAO^|took VY|two JY|until CDSY|want .GQC|way )[HX|what n^|with #Za[|your 9[
onto|([,]4CCDDCQ]YDkA|the 4ECEDD
onwards|0B8EaV|and 8FaY|to 0C
oolong|8b^Y
oops|4E|we 4E
op|#D%Z&D+C-D7D:B;B=^A]CbDXJ_MBPBRC_Zd]h_j[nC|ed &F+E-EKERE
open|&<'B*Y,B-B/D182B6]7D8@:?;C<>?@@DA?CgDYEEGEKCL?MUPYUCV9YEZ[[]^G_GaDj_kWm[nC|<emoji> 6][[|<name> "Y&D)Y,BC]D[FZJ]KEQ]]Df[j[k[n=|<number> ,ZD^H]QFVDbEeFfDgAiYj^kY|a ![*Z+W3^8ZD@G_KaSBX_b_jDkB|access nB|after XEj]|afternoon )Z|again "D,^B[CcHCM^Q_S[dDi[j_kZ|all ,^.[dFeYgXj_nX|an )^N^nZ|and %Y,^2F4]6Z7]9Y>[IBTDeZjCka|as C]DaRXjZkWn_|at #WCdDZkXnZ|by CD|day "Y#^5Y@EC@I_ZcgBjBkBnB|doors 8]|evening 7[?BQEW]]Yb[fCh^|evenings 4ZC]Q[|for ,[-X5^;BDEKDQXS^bCgZhBkFmE|from >ZCZDBQ[j[k<|house ;ZC]k]|in 4[EaGZPYQAg[|it +Z9]D[e[kY|late aY|mic 4YCEQ]YZ|morning "[CAbY|now )]C[QFY[bZeBg[k]|on #C*^,E@YCWa]jY|one C[|our F[|rate /Y0bF]U]nE|rates 4[Z^|roles "D)ZHE|since 2_?[|so "]|source :_=]?Yd]nY|the #[,d.^2[4C:D;Z@ZDCFbI]KaQZaDkCn]|them )];dC[|this 7@>aCB]@_[kD|til ;_CXDYb_mZ|till "C#_,DB[CCDZMfP]WV^]aCdciZk[|to "C%X*^+[7^8EA[D[HAOdY[bCfGhY|today +Z6XE]|tomorrow ,^jD|until CGEESCfEk^lD|when jAnE|with ,D>Y|your .]3dX^
opened|#H&D)D+^.E0b1];D<c@UEZHYMBP]QZSBU_XBYXZZcbgYjZlYmY|<name> 1^VX|<somebody> &]KZQB|a +Z.]P^]Y|and ,Z|at 5[|by -Z0dUZ|it ,[0Z>_gC|its E[cXl[|last <a|late >DeF|on 1_@[g[hY|one #^|or .BD[QDSD|our ;EKX|the &@+_,DF]KFYF]ElDmZ|this 7[?ZjZ|three 4F|two 4[|up 4C|with D]
opener|#_I[eZ
opening|"_#^%D&E)@,=-Z/B1Y3C4^7_;A<>>[?E@AAZBDC]D^EDFFH_IbNARWSYTDWZZZ[B][^Ed^f>i@j^nC|<name> "]C^|a DZQE|at #ZC[|bell 7ZE[]ZlYna|day QY|hours /DX_nD|night #[AeIZP[h[|of ^C|on "Z)DNG|the #[4b5[Y_ZY|times D_JZQZkb
openings|4]
openness|'[
opens|!A"A&D)[+H/D0E1@2D3B5C:a?CBXCfDXE@FCG<H=JaNYQXRXU[WAZC^XaXb^g[iZjemCnC|<name> )XB]C_DFJZNYQ]XYhXj]|<number> CeD^RSe]jbk]|a :X|at #X)^,B4]8E@YC>DaEEN^bZdDiZjEkY|for 7]D[Q]|in "D<_h^|on CAI[J]QAXaiY|the ,YQ]UZ|with [W
opera|"^^]
operate|B[aYiY
operated|#^&DkBnD
operating|-X1YEYRah[l[n]|model R]
operation|@[YBZ^b[jD
operational|-k4C;XCBEAJCRdXXYBaFi[j=
operations|,C1j8^EDQCV_kC
operative|,YCDQZ
operatives|&C-gRanZ
operator|#[,@;YY[a[b]
operators|-]0Z3Z8D;]CCDDI]QBR[^CaB
opinion|3[7[8C9^;]@BDBM]]]^AbQjBkA|<name> :F|from QY|if 7e:bQESD]ca[kD|most ;ZH^|of ,Y3[;]XY|you )^J[N[|your :da[
opinions|&@(^,g2X3a9GQeX]d_g^j[nE|about ,F|on 3dX_
opioid|D@EZK]Q[UEkG
opponent|,X/aTbn]|has /YTY|wants ,D
opportunities|"[)[-E8_B[^DaZi[
opportunity|!a:V?BG[HYR]fD|and ?CfD|to !Y:_
opposite|"]&]D_KC|of &E
opposition|1EFeVCl[man_
ops|3Z4]7bAZB]iZmD
opt|.Y3DDcn[|out .Y3DDYnX
optician|&[;CE?
optimal|&Y-_8_:[K^
optimisation|-_R^
optimise|-[8BRc
optimised|-cC=R^[ZjE
optimism|E[NZnC
option|#A,@.]4]:Z=ZC^D]E[SYdZ
optional|,?.]4_HWM@QGS]^Y
options|"Y,B-g7^8XDARh][
optometrist|&[,Z8CKZQ[
or|!;"5#<%A&9'G(^)9*B+?,B-?.c/<0>1;2D4A5>6C8=9d:>;B<;?:@EABB>CFD]E:F;GDH;JBK@M[N=OBPBR@S_T@U>V?ZA[B^A_baEb?cBf?hEiBj]k^l:m@nE|<emoji> "A(eM[OE|<link> CDjCkBn>|<name> "B%D(],=.?4C5W7C;]=E@ZCaD_JDQCS?WC]C_ce^jYnA|<number> "B#X(c*c,^.G6Z7C>@DZM]ObQB]BaZdDeBgAjFkYn<|<somebody> 7ZQDnZ|a "A#A(B)D*C,C.@4]5E7A:B;ACFD]K]S@XAYXZA]Eg[hAjF|about ,[|above ;c|after CADBganZ|an .EBYCBSBgZjY|anybody ._S^|anyone #]>C@[|are "[7^MC|ask aYeWj[|at .CCBHbQ[eD|b (E|bad ,B2Y4C9^DDe_|be .@7D9Z:[=[QZ_]|better +aPZ|bin .[|both '[|bring >]CbDIj]kF|by !CB^D=GCQBeZkA|c 5Y|call !B3Z7Z>XSB][|can DC|cancel -Z.f4Z6]G]RZSg[Zb[na|card =DCDDDjYnB|cash =B|cherry HC|coffee LZ|come .f4Z7eQCSfTX]b|dad *Z|did 7_9b]Z_a|disagree (].EM^|dm !]|do .e3A:ZD<SdkD|does (^9FM[NZ|email CY|false "ZMY|five *]DDOZ|for kD|forty &Z|four DWjZ|free >]|from ,[C[SC|give ,[.aD]S]|go F]|green L[|half 2[W[|hand CD|has ,a9DQ]_G|have ,B.Y>aSXk]|home Z]|ice "E|in .]3Z6Z7]CCDAS[|is ,_9ZQ]_[nE|it *[,[.@2]3Y7]>CQ[SBWQX_eD|just %D,]7D9D>=@bDBQXS[Y[_Ee@g[k>|keep 7]>[XZf]|know W]g[|leave 9XIYS@|less &e|let )aDZF]ga|look .aDAS]kD|lose (D7_;]=]DDHYMFX^][dX|mail .EW_|more *[.B2YCADYSA]C|night "F:[;ZbZ|no 4[C]D>IGK[MZQDeZj[nZ|none CZ|not ,F.]2Y3C4Z5Z7@=]DbK]O[YUgZk[nC|nothing .^P[QAS_|on "]=[Y^dZgDjA|one ,[D_k]|online D[|otherwise 4^|our "AQC|over DB|pay 7]SD|photograph 4b|plain DC|post 4dQG|put ,CQ]YD|rather .B|refund DESYe[|regret 7aPZ|remote QZ|right i]|ring .DSYW]YZnY|savoury ([nY|send 4D>CQA|set Db|shine :c^D|show k^nZ|simply bA|small ([8_:^|so ,^.@4Y7E=D>CCCQXgZn^|somebody K[|someone "C%](BJZaZ|something 9Z|stay .[7]CDjC|stop .[CBS^]YjF|tag (:ME|take Q[|tell DBdXjCkE|text =^>[D[Q=W]jH|that ([>[|the #D,B3A4F6D9E;a=CX@dCeC|there D[|they QG|three !d,]9[CBD[GbSD_ZjCk]nZ|to ,@j]|two ,B.E2[;[AaP[QEbahajXn]|type (=DY|use +[D^|walk e]|we .B7[=BSC]YdAjE|what D^SXeX|when 7A]B|will "E7ZHAaB|with SYnY|without 9ZC]Q]|worse 9Z|would =[D@d^|write .B|you *Z,B3_7[9@>COXT[Y?]]b[|your !],Z8[;[@BG]Z]
ora|BZ
oral|&[KZT[^C
orange|#d+Z,_4C7F8G<DDYHBSDZBfBj^kZnB
oranges|,ZQ[
orchard|#D,C4D8D:^D]Sa]]d_kWnE
orchestra|;ZAYEZG^
orchestration|-[8D
orchid|,D4[
orchids|QD
order|!Y#X%[&C'A(F*A+d,F.T/F2[3C7^8@:D>B?EABBBCbD[E?F>GaL?M>N[ODP]QCTAVZW]Y_Z@]Z^BeHgAh?iDjakZlAmFnb|<name> ![:^G]a]kY|<number> ,]|a 7@@_]Cg^|and (DY@|at ,F-Z>[RZeX|before NWn[|book !C)Y1Z9ZGBNZ|by !d)_G^N]]Dj^kEnD|email 'F|for C[|form .Z|from +^DFPa|in 7^GZ]_j_kCn[|is #F)Z4XY]|it )D0[DZ|now !a"[#[%Z)C3Z4]7fCEGcI[]dj@|number *AO@_C|of 7Y|soon n[|the W^bY|there "FHB|they -^J[|to EDnF|today !@|until SC|up !?Da|your %[QX
ordered|#g&B,^-[2Z4Y7B:E=XC^DXKDQ_RZS[YZ]A_^aAjYnB|<number> 4Y|a C[|for #[|from 2]
ordering|8CCZDab]k^nZ
orders|"]#A)E,E2[3D4[5C:Y;[@DCiDBH[SbWYXFjdk?|already ;]b_|by 4_^[b[|for !["aH[|from ?]|get 7[|over n^
ordinary|"[%C4B7D8b:W<a>ECAJCKYTD^da^bZc]j?k@nB|people "Y8^HZ^[a^
organ|"[AVC]Q^[YhY
organic|-e1D8BRZ|cotton 1DVE
organisation|"D+Y1[5Y;[<cAAc^
organisations|,B-W/Y8BDCR]T]]_c^
organise|:^?gfXn[
organised|!ZGYKE|by &CKD
organisers|,A?CEY|for ?CEZ
organist|?f_Zf[|is _Y
organization|5Z<a
organizations|-C8Z
organs|BY
origin|#Z
original|<d@BD[K]]Xb_gCnZ|<hashtag> @CgE
originals|jDkF
orrin|CBjB|<name> CCjCn^
other|!C&C(@)F,E-B/E3[4C5D9D;c=C?E@]A^B@CWDDEZFDHYLFMAVBbedEgVhZiAj[l^m=nB|'s ,]@][[gajF|<name> ,[5ZQ]|<number> "Y,D/Y7ECCE_SXTQUChYmX|and 5[<Z>X|choirs SF|end %XD^kZ|finalists ;D?@fF|groups DE|half 'Z3ZC^DAQ[|ideas ,Y|lot ?W|news Eal^|nine ,^.[FXS]|one #[&],aDCQdbEnX|people ,H2^7_;D@YDXIF]ZkU|person 4[|quay BF|side #X.Y;bD]T]bZjCna|six 4aQG|than CZQFjZ|things ,D4D;EkA|three #Z,XC]|two "Z,D2C4A<[bY|way .B4[=[SC|ways *Z,B>^
others|!E%C&=*a+],B.X/D3E4[7_;i<E@BB_CBD?EFHXI]K@OcP^QHSZ]Y_[bhd]gAiWkA|<number> 4[CDYY|and .E|could >[|have ;cb_|talk ;Z^D|will Bdi[
otherwise|#C*a,Y._0Y3]4Z5[7D=C>@@CU^dAgDkb|and B[|the jZ
otter|*^FYMYOcQYnC
otters|#[&a([MX
ought|%Z+Z4e9b;CQEY^nC|to %Z+Z4e9[;CQEY^nC
our|!B"]%e&^'D)[*_,E-Z.@/F0]1X2_3A4b5Y7D9C;b<f>8AZC<D8EbF^HZIXJaKXN^O]PDQGR_U[VZW[Y_Z][YaXb_cbeBfXh^j@kBldm[nC|<hashtag> AcTD|<name> !Y"_%G)a*C+A-[.F/]1[2@4B5B6Z7b8@<a=??CBDD^E^IYN]O?QXS?VWWHXCYC]]^E_Dc]dDhCi@k[l^n^|<number> "?#C'c(W)F*d/?0Y2^4a5C:];^<?@]CZLaM@OaT@UaXZYZZ@[F^=bDdBg[kCna|a ,Z;Z|account ._5^=edc|accounts *Z<]OXYC|advisers )^N[|agm <^|ai -]8[R]|all !C|alumni %]NZiZ|amazing !^%E&<+D-C0D1@8]:];W<DB^EAFCH?JVKGQYRFV@ZB]C^ba^bYcEiYn@|ambition <d|anniversary *]E[O[|annual <[ABC_VZkVna|answer 8YH]X]^]h_|api 4YAZX[|app "Z#C)Z4b6Z?]Ea[Y^^l]|appeal "]@]gY|apprentice &_AFC@KZhEjC|apprentices <X?c@cE[fagbl[n[|association A^Ecl]|attention ,D-_B]R_bD|audience BaibnF|autumn &[|average 4Z|award ;ebc|baby D]kY|back C[|baker "D|bank %]:^<BJ^n[|bar ?_|bereavement k]|bespoke ^B|best !C"Y,D0]1^4@5Z7AA^CCEBMVQBVZYAZac[kClD|bestselling !Z^D|bid 1X|biggest ;Z?DAEBFEAIEZDfEiFlB|bio 3]6^[[|bipartisan &^0YK_|blog EYn]|blue 0[|board E>h[lF|bold 1]8F:B;AE^aDl[|booking <E|books "^2];]QCW[|branch IC|branches CY|brand !@"[-G:DE[MYVEZBh[l^|bread )]4]<ZC^K_N[c]|breakfast #Y)[;?NYQZbE|budget EZ|bug 4]|bus 9X|call 7]]Z|campers ?CfE|car Q]|carers %]|caseworker #[&Z,]IZgZ|catchment -Zb]|ceo +E-B1];]AZEbFCJVKCQARDUBa[bbcXfAlXn@|cfo E[V]lZ|chair C^EBVZlC|chairman E[|chairs gE|channel "YF]m]|chapel <EAYh[|chat _Z|chef <[|chief Eal^|children 8]:^^ZjE|choir ,X4[KB|city 3[|claims )]MX|clerk &E|client .^/[;?HEQDX[^Y|clients %Z-B/a4E5^;[<BBWECJARITaZ]h@|clinic b]|coaches "E&[*DHF|coffee /]2G;_bZ|colleague <XEDk]lCnc|colleagues %Z<XAZJ[U]V_|commitment %a-=;DAX|communities 1C8AAABEEC^Cb[hF|community %?-D8C:EE[^Ci[|company <_EW|competitors &[;_a[bb|conductor C[|consultants "]:D;Z<_kY|continued <a|contractor 4bCZ|control -_X^|cooperative -[|copy DY|core :Y|cost #_8Z|counter ,]4D5_?YN[|country &Z?[QA|crew "B&XKZ|crews HD|cto &E;[M[b[|curated ![-YR^|customer -D0]CB|customers )[/Y0E1C;Y<B@FHEICJZQCS]T_UE]F^Ybb|dashboard )]DE|data ;[B[EZXZ]^iZ|day :X|debt >[|dedicated %X-B5C8YHCNCTC|delivery 5hB^CZKYZa|department E_l^|desk CAj>|digital 1];ZE^[ZlY|director &Y,C1Y;^<YPXYZb_|directors <c|district ?Z@ZBCf^iDk[nc|dna %g8]:X;]AaFCJgaZb]|docs ?ZAYfZ|dog D^|doing 4^DF|donors %X][iZ|door ,]8E@YP[Q[gb|doors %d)[A[JaTZ|driver #^,B?Y|drivers #c=ZB[I[dZi]|drone 4B|early 2Y=Z|ears %_J[|economists F[|economy i[nY|emergency nD|end DD|engineer #aI]TD|engineers &Z(Z;[<DKab^|error 4]?]@ZfYgY|esteemed EA|evening -]|exciting -Z8[|exclusive !_)D/C8Z;C@EG[MFTD]]bC|expert %[|experts )D7Y8^;B|faces 5]|factory ;aAZbahY|family "^+a,]BDC[N^Qa]Z^^bXn[|famous !]7[GZ|fantastic 5[6ZVEnB|farmers :Ya[n]|fault &C4[?DKGQDY_k[|favourite +^>]P]|favourites *E|fees 2]W]|ferry "?EAH?|files eB|first "B1E8E;@<c=^>[DDHBN[VC^AbDc]eCfDk@lG|five ,G8]=ZC^E^|flagship 3]8EB]X[^Ci[|followers +]B]F]i[|form 4bIYY^|former nZ|founder "^#D%^&B2b;]@DE[KCU[aXb[c[gBjFk]|founders <b|four -^=[nX|fraud Y[|free (C*Z4CC]DDH[L_O[QDTEWD^AaEk<mV|friendly !^-E3^7CG[NWaChZl[|friends -Y@ZE]gZl]|front &[-ZC]e@fD|fund 1YVX|future :_KYa_gZmX|game !Z-[:]^^aZ|garden <Y|gate "F9DbB|gift )D,[2aNJa]|gloves HF|goal 0]5Z|graduate ?aUEfZn[|grant 5[|grants "^A_hZ|greatest -E:IJZ|group *a|growers :[|guest &XFXk[|guests #^+D;[BaHDIZV[i_|guide )Y|gymnasts ;D|hand 8[|hands AZhZ|head "Y-ED[RB_Dhd|headline ?C|heads <a|heart J[|hearts %g&D7^>bA]BGJde]hU|helpline 4]eY|heroes :_|high b[|history 7[<^|holistic 8^ADEBJC^YhE|home 2^4F8]TZ^[|hospital '_|hosts &]<]?B|hotel ;[|house F^|hq EZl]|iconic 8[|immersive 8a;D^]|in 4YCZnW|inbox <XS[|incredible !F%B0@1?<DJEQ^UAVB]FaScEgHl?nB|industry %b-CJ^|innovative 8EAY|interns ,ZQ^T]aF|interpreter "DHEjZ|investors 2^W[lY|issue CXQYn]|job 5[ZW|journey -?1B8?:b<CA>EZJER?VAa^bDhAiBl_|keepers #Y;[bY|kids ,]7ZjY|kitchen "@&Z4Z6[<]H?MBk]|lab .]4D|label 4cIZ|lads >X|last #[*Z.Y4d7WCZI]OXSYY^gC|late <b|latest "C/C<BO[R]TFVDlYmWnC|lead <Z|leadership <ec]|leaflet .d4Zg^kY|letter ,C4Y@ZY]j]|libraries "CHE|library !]<_b_j[nY|line @]|link +dPY|list 2[F[SYWZYW|listeners 4[Bbia|little "[+]0X1A3]BaC[P]Q]VAX^iYj[|lives %]<^|loans "E|logo -Ek[nB|lovely Bci[|lowest !_|mailing *^2ZO]|main j[|malaria &@;[A[KD|manager +c,[Q[|managing &E|marketing .^@YS]|mascot 6A[F|master !aG]|md -F;^<[Eab_l]|members "C%_8D:FAEB]CBDdFZJaMYNARXVDbZia|milk WY|mill 4D|minds %[.[J]|mission 8C<^AVEXV[b@h]|mistake 4gFEY]eZfA|money ,[|most %_0[1^8[;^EAKZS[U[VX^XbZc_hYlD|mum aZ|mums %Y;]J[b^|name +_;B<c?@@CC]DCPZgB|neighbors n[|neighbours @]AEBDg^iF|network DE|new !X"]%E&_(Z)[+E,B/W1Z3^4D6]9D:D;>=CCBE[FaGZH^I?JCK]N[ODQYTUUEX]aAb=dCe?fGgCjFlbnY|newest 8D;C|newly -B|newsletter )[*a6]8[OY[[]F^[m_nF|next %F-[4W9a_Yd^|night &F1DCYECK]VD]Yj[lE|ninth <a|number %]+],ZJZVE|numbers CZ|nurse &_>[KZSBkZ|nurses <XbE|oat "A^_|office %B&[4CABECI^YCgDhDlDn_|officers ;Z|old &]=Y@[CZECK[V^|oldest #[|one #C-Y0[C[U[|ongoing 8DVF|online )_N]|only 4A|open )Z/]?B@BF]T[]Xe]fDjB|oven ;ZbZ|ovens <YKFfF|own "C%])D-D/@0D5D;[<D=B>_IGJ[K^ODRDT?WDYTZ@^GaBgX|page *e+C0Z3D8CEfF_M_Oflem^|paper -]R[n_|parish A^h^|part 2[FEeZjX|partner !]G[YY|partners 1[RYbZ|passengers <]lF|passion %_AZJ]c[|passionate -E:ZVA^W|patient #^|patients ,E0Z>aC@F_JZUW|patrons BYiX|people %i)Y-]0[1Z4C:AJiRW^[bZhBjY|petition /E0^6^MZU]XZ|phone 4Z|phones C^f_lY|photos ][|physio ,CkX|place 1^EG|plan )C|plum "A|poetry <a|police B^ian^|pool B^b[i]|position -]8CRY^F|post "E([CBQEf[|poster *^Ob|postman &F?ZfZ|posts Ma|practice "Y<[|prices "Z#Y+C0Z8aCXTC]_hEnD|pricing 7^CBnY|principal 5X@B|product -C2]F[RFgZiZ|proprietary -^/ZRZ|proven 8b:Z;D^a|pupils /BJYTA|purpose 1[h@|q3 0[D]bC|quiz "?(aFCH@mE|readers +Z/Z5[=DBcT[ZadC|reading 9^|real <[|reception &[@EgF|receptionist #Z?YIY|record ;^<_b^|recording "DE]l]|refreshed "[-h8ARdlA|region 8X|regional 8]|regulars Bfie|reimagined %Z|relentless -]8Z<CWa^_|report IYTC]ZfE|reporter ;DjY|researchers S]|resident bA|residents %Y:^|response WZ|returns 2^|review 0^6[UZ|revolutionary ^Z|rivals ?_|roadmap %D<_c_nC|rockstar :Y;DlE|roof <^?bf[|rye "A|safety #YE[|sale C>j@|savings 8D|school &[,ZAY|schools E[lY|scientists -]n]|score ,Z|season )[<cNY|second "FEgK_c^eZhZlc|secret ^_|seed "];CRB|self 1]7^|senior <dc^|service 8a^b|shared -F:ZaZ|shelf =]|shelter "E|shop 6]C[F^[Z|short *BOC|showroom "B|side 1Y4Z<X>]@[DZE[FFY_gYnZ|signature )_1Z8b^Z|sister QD|site "Z#Z,Z<]>ECEEAFeIBJZYCgBj[ma|size ;dbc|smallest -G4DEbRFYEl^|software A^h^|solicitor #A&D|sourdough 4EYD|spare @ZQAg[|sponsor *^2[Q[W[|sponsors 5ZEFVD|spring 4[=_QCbF|staff &D2Y3[4Z=[QDWXjFnZ|stakeholders -_1[RZhY|stall "DZ[|stand ;D<_EfK]l^|state /g1E8B;>?DAXB]K[Q_TcUBb@f[g_lBna|statement 1^3d<]V[Xfn[|step &ZBEKZdXgZiG|store -_:^R^aY|stores S]nY|stories 7]Fh]]m_|story 8ZAa_[ham[|strategic 8@:YADEBRZ^Ah>nC|strategy -]<bD]cb|students 0Y5[8D;B<C?[TZU[]YbAlDnB|stunning 8[h]|subscribers ;]BZSZb[|success <Y|summer ][^Ea[|supply %D-E|support "]@_h[|supporters %bBZJ[|survey "EHCn_|surveyors )Y|system 9YQ[f]|table %ZJ]|tables _E|talk ,YHE|target ,A4^7]EVQB|tea 5X|team %A(]5[6@:]<@?BMXQC^[aYbZfCg[kFmE|teams -@8D:XaV|tearoom 0G;B|tenants +Z?BnZ|tests #F4Z|text Z[]Z|thanks +c,D?ZPZ|third 0[<aU^c^|thoughts ,C:ZQ@|three D[Xa|tide OF|time <dca|top %ZFaH_P]aXm^|town ;^M[]Bb]kb|trade -Z7[Ea|trainee &[|trains 0_;YK]|transformation S]b[|translators =^|treasurer .^2^7YCDEDP_|troops :]a]n]|trustees <[Q[|two #C,B?^DYQB]XfZ|unique :CaD|unwavering 1G8]<DAAJDU_VD^^b[h@lB|users "[%X/XBZTZiZm[|valued +]-C;XBaP[RD|values &D-_1]4?6[8@EZR[l_|van "F#F<D=c?_CBHEKDQ?_CbFf]hYjD|vans "Z4[<^E]l_|very 1bN^QFVab]|vet 4ZO]|vets %C&DF]KE|vibrant 8_|view (_3[|vision -Y|visionary 1[8Y|visitors %Z1[@[KZg[|volunteer &C,^j[|volunteers *],DF]PXS^YWkZ|waiting +_D^IZ|walls 8[<^|wardens DAkB|way "D6b<c[[c]|webinar "F-d6b;]C]EbHER][cjXlanX|website "[7[<AA[E@HYVD_EeZjDlBnG|week 6[|whole !^,^<ZgZ|window ,[|winter CAjC|wonderful %B<D?AB^b@iZ|word #Z/Y7F;AFC^[|work *Z:E;YH[RA|workforce /E4^Y^|workshop 2Y5]AcZYh_|world -?8^;fECRH^[aBb_|yard HY|year 1b|youngest &[,c@ZECQ[fD|youth QZ
ours|!E"^#[%Y&a'](H+D,^-B.^0D1C2Z3@4d5D6]7B8B:@;d=^?CCBFKJEK^M[QZRBT]UAV@XEYX]A^F__a@bad_h?j?l^n@|<number> )[NY|are )ZNY|at 2YgZ|but ,CBaC]QDi[|by "C%Z&DHDQYn_|did #]&Z;^|for ,_2D4e=YWCY]kYn^|go 4ZD]S^k]|has "B,_2C;D>XAYDAQ[WB_]jC|is !E'e)X1Z2a4@8];b=ZCFM]SZWaa?b^gXjB|not 4bjDkB|on !^|or ._jE|the <^|to .Z4WDY^Y|was ,D2YD[P[QE|yet &EKD
ourselves|"a2Y;i<h?EECH_XEbbcbeDkCl?mC|and k[|on ^Z|what #B
out|"D%<'[(I+?-?/F2D4[7X8A9A:?;H<@@EBCCYE?PHY[[^_CcEd[fZhEnF|<emoji> 7]8b9ZCaFaGB^b_^m[|<link> 4YjZnC|<name> 'Y,B/Z4^7EDYIDMY]FeCka|<number> #])Z4B5YC?DCIZKCZanD|<somebody> #G|a ,C4D5B;Y>B?EDAEBQWeDjY|about #D?]fY|across -^|after ,BC_S]|again )_,]3_KEY[|already /EjD|an -[1B8@DYR_|and "D#G&@,A-].=2V3D4>5]7E;V<ZCBDYEEFBH>NEQDR^UZVFY?dSjBk[l@n_|as #DKCNZ|at #=2X4B7^;[>_DDXZYY[W]^e_k?lU|because &Z)]:BnX|before F_|builds /F|by &F,[1D3_7C?]C?KYS?k^lZnC|can )[|charge DE|each KXQD|eleven ?]Q]|every 7Z;ZYC|first ?EQZ|five lZ|for "[&D.?4X;E>[BWDCJBKEN[S@]C^DdGiTn_|from "Z,]1W4^>]C;SDY_^Dj>|front )ZJY|here G[|how !^7E?ZCZGZM]^B|i #Z<[|if 5Z|in "Y&B'b+_,a1_3B4D7b8Y<D=D?X@CDYH_I>J]LcRBVY[Z][^]aEbIg@l[|is ,[;E<^TZj_|it &D*]OZ|last &]K^e]|loud #C;^>]?XFZH]IBQWYYeYlYn^|more ?[|nine ,Y|no 3YX[|nobody C[|now !]"[,^7D8bA[CAE_GVQZaahYi^jBm[|of !C"[#[(_);.b/f0Z1>4X7G8_=[@AAABFDYECF^GDIZKZL>M]QZSZTaV@WUXFZV[F]D^E_YfWhFiUl@|on !B"^#@&Z)@+B,>4A7]9D:Z=]>@?BC[DZEDGBH]I@LZNDP@QDUYX[YCbYj^kalE|one >DDZ|or %Z9^DZQCk^|our "E&_'Y)]*X3]8DKZQDXZ|over 2[AcIZW^hZkC|ring CY|since 4^>[KDe]jA|so #YCZaaj[|some <[|sorry C]]]|that 4B8[I[nC|the !D,B3C7]<_=D?[QATTWZXBYWZ]][^DdCeDfPgDjBk?|there !Y#C)Z,C2[5]8^:b>C@]BhFYMAQCX^^daaih|they )Y8Z@]|this !b@CCX][d]f_nB|three -Z|through 0ZQE|till eYnX|to #?'C+D1_2D5[7D;[<Z>Y@ZAYBZC?DEQZSITBY@]C^Y__d>gWhZ|today !X#^1YQCU@V[Y]eEnc|tomorrow #Z|tonight #b@]C[IZ|twice ,C4_;FYZjZ|two ,[>]|under "DKZ|until #Y4[QI|up =Zd[|we 4b7C;YY]|what 'Y)E2_6Z7C=Z[Z]FjBmYnE|when &Z,_jB|where >Y|which FZ|who ,BQAkC|why &],B3_K]][mZ|with *[,E.D3Z4dEDFCYZ]F^CaajZlA|within 7]|without 4[|yet "D|you 7^HA|your _]lY
outage|-D/Y4^@YC_DFQAY^b_g^j]k[n_|the n[|update CC
outcome|-]8]A^D[]Vd[h]
outcomes|%C&B-f/C1@5c<DDAEARhZ_cZi@lAmZn=|across S]|and <YAY^_lX|for %B-c1D;CAZEZJBR_VEnE
outdoor|!V4Y:EKGj]nF|space 4]8Z
outdoors|#_(Z9ED]M]QYe[kX
outer|,CDek^
outfit|&[8Z:A
outfits|1ZV_
outgrown|[[
outing|"D
outlets|D^nY
outlined|<ac[
outlive|/^8[AY
outlook|-d1^RdV^n_
outpatients|DXk]nA
output|9[QBWC_an^|of 9ZQD
outrage|"c9C:bH[aYn[
outreach|-]
outs|+_
outside|!C"E#B%D&G)D+E.@0E3C5B7E9D>Z?>AFBCC_DcEDFAPAUDVDWZZB[F]D_BaCb[i@j_k_lAm?|<name> #B4]CDK^kC|<number> C_j[nZ|a <^K_|for >a|our -Y|the 1]>CCXDZOYY@b]jZkYnA|until Sa|with #]S]|your 8ZC^DE^[gZ
outstanding|!C4];Y<B@cACBZCFN^Q[RET]UZb]gYiX|results NZ
ovation|,A;_QCb^
oven|"a#A,d0F3[9[<c@@A^ID_^dUg@h_i_|'s 2]|and dW|at "[&C|gathering @D|is <a
ovens|,Z<XKDfEkam^|are KF|which fF
over|"A%[&['A)E+B/]0^1V3B4D6D7C;[<X>F@CA]B@C=D]FZH@J[K]LCP[R[T]UcVZYE]BbYeEfZh]iBjFkZmanY|<name> #D&E1D@[DW|<number> #=&>)^,7/^0Z1=2@3D4C5X8@;X>>@CCBD@EAFBGYHEIBJCK>NZQ>RCSBT^UXV>WCZ^][aCbXdFeFf@hBiEj@kEl@mA|<somebody> &^,W.]D]K]S[YX|a #W&C'],W-?/C4H:C;X>>IEKASaT_WXYC_Ca@i_|an #Z>YAZ|and #[,C/Y1[9Y;[>E?CQDTZ_YeA|asking 0^1_7DVV]DbZh[|at &[1Y4^?Z|by Q[k[nC|fifty 5[;ZZ^|five &b1Xn_|for 2[CZQW|four &Z,C<YQCd?|from #C&Z)[<^E[fC|here Adha|in #_4]e]j^|it #_4Z>Z|my &[,]2D4Y:a=[KYa]n[|on &XQCmY|one "Y?ZQ?nZ|our P[|porridge "F|six -_1[2ZR]VYWZ|so .C1]9]CZ_Z|that /W;[<^>Zb[nC|the !C#]'C(X)E.V/C2E4?:B;[<E?@CXDAF@I^KPLBQZWGYC_]dDjVkCmEnA|their P[|them D^|there Ecl^|this /XYF|three %Z2d4[TD|to 1Z6Z>Y?[DGEbICKX]EfZlW|twice ,a4C|two 4Z8[<[Q[dZh[m]|video #A|with ?YQC|your %Z.]=DJ[
overall|,[1d=CVZ
overcharged|,E4[Y[kD
overdraft|>[
overdue|,[4]C]E[Y[f]kA
overflow|4];ZC_jZnA
overhead|D]E^
overheard|,a;bQZbb|at #ZI[
overlooked|]W
overnight|,C.F0Z7[@CDbF[KZSCU[XD_@j^kanC|and C]QC[[|with ,[4ZdY
overpay|/_
overpaying|H[M]Z[
overseas|DBn]
overtake|M_
overtaken|/c0fUh
overtime|#Z4XdB
overturned|-C
overwhelmed|"Z;fbX|by "Z
overwhelming|)aN]
owe|%B&_'Y,].Y2A6]?d@YIAJIKYQ^W@YbaYf_gZnA|<somebody> &Y,]4ZQZ|it <]|the #]|us ,Y7Y:[a^g]nZ|you ,Y5Z=_?_KDQCnA
owed|.A2Z4B>Z?cCYIZf]gZ|<number> >]|the 2[IZ
owes|"B(d*[?[M^O[gXhZ|us "D|you (d*[,[M^O[gZhZ
owing|-b.E>ZB]CWDCR_fCi^jYkB|to -cB]CYDDKER_i^jYkB
owl|#f,[9EF]N^kC
owls|B[i^|and B^iZ
own|!E#?'C*C+X-?.A/C0C4F6B7E8B:Y;A<]=a?aAACEGEH^IBJWKZPaQZR?SZTGUBYYaYc]f_gBhGkZmDnB|<mention> @dECgclD|<name> )Y@AAZN]|<number> !Y<Z=aICd^|a #B/Z2^8[9AICQ]Wc|account &F,Z?DDCfC|and =C>_?Ed@eZna|bank AZ|bed ,]>]?HjYnZ|bench #D|bookshop )D|brand Dbk^|car &]=[@ZdZg_|cost 4]|count gD|cup +E@YWYY^g]|date CY|department ,F|doctor 3^DD|eyes DYnC|fault QY|figures 3_C?jD|hand 7Z|hands 7]|house ,B|is C]|it 7[=]dZ|kids Ja|kitchen "]|label )^|list +[|lunch >D|money )Y|name ,Y|number =[|numbers =ZiZ|onboarding -G|one ,D|page &C(Z,B|people #ZnZ|phone "[B]iY|pocket /Z?ZN^fY|roof +ZSZ|shed .Y|site W]|terms "EHD|the ,e-^5]<ZRZZ^|time =_?^|trumpet ;Y<_b]|up 2[QE|wedding %E|words D]YYnB|your 'Z3^7[8F]Z
owned|+d1[2E8]<[A_CDPbV[Y]fDl[n[|since 8^|the jF
owner|.A0E2]5]8F:E;D<A>^?[CDD?EEFXGCLZNZOCSBZ]]_g>jGnF|'s 2a5]?aFbW[ZZf]m]|is >dQAe]|of ,a4CQ_|was ,]|who QD
owners|#Y)^+^,B/_1^2U5_7b8C9c:Z>E@YB^CCF_NVPZQCSBT_V_Ze]]_]i]|are B[|do /X7g]]|i 9]|in ,D1ZEZVY|of #X|say jD|stop jW|told "_1]|what 5^@[Za
ownership|!YD_gY
owning|-]:[DAaY
owns|"d,Y2e3Z:YD[H_W_XZa]iZk[|it 2gWb|the "[
oxygen|,[>]D^][
p|#]&F,@-D1C<Y@BCYEAKERDTCVAY]]GhDl?nD|<name> ,ACCKEnA|<number> 4^<^CYD[I[K[YbdAnb|m #^?^CcQBRDjZlDnD|s )_5ZCDN^
pa|4E>D
pace|%],]-S.]1D8XADDXJ[Raj[|and 6ZVR
paced|"D-]7D;ER^^WbAkZnE|digital ^C|environment "F:ah[|world ^^
pack|)C,D3h4@7C8A>CCAEXP_SaXg]@eBjAlbnZ|is SZ
package|)]/Y5[IBNaQDTafWkFnZ|now fX|of QD
packages|!["C)c+[-B5a7ZEBNbRCXDZdbEfB|are )YNY^Z|from 7]G[
packaging|)Y,Y4];AA^C?RA^ZbEh[kEnb|by 1Z4ZV[hZ
packed|#E&^,@/C0B8[:b@ECZXC^_a]j^nY|<number> ;_b]|by 0F|in &Y4[Q@|with "[8_:]^[a^
packers|,ZGGQ]|wanted GG
packet|)[0[@[Q[U^eBgZjBk]mbnE|of mc
packets|,V/e?aC]TZf^|and ?[fZ|are YZ
packhouse|/D|in /D
packing|!E"D&[,Z1Y2^4DGBH@KZSXg^jZn[|line 1[V]|slip !E,[C[j[nZ
packs|!Y)i*]4ED^F[IBKDQEkXmZ|are *]DY|for !YC[
pad|DZYZ
paddle|@AC[gFnC
paddling|D[Fam[|pool Fam[
paddock|Qa
padlock|%_Ja
pads|,>0^=^D]Q@UZdYka
page|!D#Y)D*a,@-=.[/C0h1Y2W3^4]5X6a9Y:==B>W?@@@A^D?EaLXM_ObRASZT@UhXZY[ZY[___aAbCcCd=fDh]kEla|<emoji> .];[FZ|<link> +[EZNZjBl[|<number> ,Z0=2a3[4^5F7D;_<[=A@[C>DgIEKAQ_SDTCU@VEWaY[ZDbZfBgYhDk]|a *^E[O^|and (E*_.F7[>_SZWbkInB|as ,[.X|at D]SXeX|before F_m[|for (Z4]jZnZ|from ?]|has 4BA]YYh]nZ|in #Z&_0[U_|is )Z*F,G0^4Y<DI@OCQGZ[[^n>|just Abh]|nine .^>^AZS]h[|no #E>ADAeBkB|of +[,B.BFdbBc[|on DDeCjC|one 0_QAS^Ua|says 4D|so ,Z8[UW|summary *YkB|to ,Z|today 5_ZY|too #a0_EY|two .B>ZeYjD|was 4YY^jYnY|will CbE[|with "Z
pager|4E
pages|!C&d,E.F0C1]2D4@7@8B>D@EC@ECHaKaM[P@S[TVUAVbXBYG_]aCbDeBfbhAi[j;mB|<link> &ZD[|<number> ,_1e4]QCVanD|and @DQDeWj>|dropped ,DnX|no DZM_k]|of &ZiZ|on DFf_kD|one iZnX|so OYnY|that &C)]/]F]N]|two #]IY
paid|!B"C#A%?(C)B*E+=-B.C0E1A2g3D4E5E8@;@<A=p>=A[C@DDEAG@ICJILCN=P<QZRDUEWfX@[?^C_ZaYbDcAdle@f>gDhWkAl;mCnF|<name> 4[=^d]|<number> 2B=^HCNAWAdWjT|<somebody> =^KYd^|a &C,Z|and -Z9ZY[kD|at CCQDkZn[|before =^d^|breaks =D|by #]&X,^4D=]?CQZS[Wa_]fBkFnZ|cash ,^4[C[|for &Y)C/_2c4^7[?Z@DCEFWH[JCPAQCT_UDY_]Xd]eDgHm_nZ|from ,ZDCQDkD|in /E=]M^TDdb|it &]2E=AKZdB|late 4YY[|me +E2Z|nothing ,_.[=DdC|off 5ZV^dD|on 4BA[|out =[d[|the ,?SFeEj^|to ,WQVnC|training ,Z|up @]|us 2]WZ|you =EdE
pain|"]'Y,>.@7>:D<E>_@DD^H_O_QGT]ZX]AeZjY|and >[e^|is %[|or >CDD|points '[
paint|*[,a<CCCDAJAQ_[X]DaBkBnD|below DCkE|line VC|on CD|over #ZDb|shop 1[VZ|your *^6][[
painted|&b,_4C;D<h?X@ACCFeKdQ^[_bDccgAkCma|it j]|on <XFa|over FbY]m[|the <fCDYFc]jF
painter|&[,XK_i]nF
painters|CcQ]ja
painting|"D.a4D9aI[S^__g_nZ|until kE
pair|!g"Z#^%A)c*^+T,W-B2^5C6^7FCBGcIZLXNYPXQaR@Wb]?a]e]fDhDk^nW|and D[|from )]*[|in .[W[|it "Y)E|of "[+a-DK[P^QXRBXCfB|you !Z>ce]
pairs|&[)_5^7ECENVQARDZ^[]]Yd_fY|<number> )cNa|left 7B|of 5aZa[X|on <^CG
pal|%^3YXY
palate|^[b[
pale|#C9_Q_
palette|<Z]]nC
pallet|@ZgYkBnA
pallets|![,Z4^QY|of !],^QY
palm|/Z@[AYD[OZRFTa|oil /Z@]AZRG
pals|(Z*Y
pan|![#C&ZC]I@Q_j_k[|of lX
pancake|1]?YiZ
pancakes|2cQ]Wf
panda|CDQA
pandemic|<Y
pane|-_/_Tb
panel|#]&Z+B,A0C1=4^8B=b?CD[EZIdPBQ[SEVC_[dXeZkal[n>|and #[nD|has ,Z3YQ[XY|of =^EZdZn[|on -X0F4e<X=_ADY[
panels|#_&B,Z4D7B;C=WC?D^L_WFY@]BbBdWeAjDkZlBnA|and ,Z<[|on ;Z
panes|Db
panic|"Y.@>[?H@ZCXD?K]kCnD|and .EDD
pans|+_,D?YDDKBQ]gW
panto|!D'E5V7[8ZGFTY|tickets !CGF
pantry|+_1]7CP[VZb[
paper|#@'_(X)B+?.Y/?0B2D3[5A7A8B9@;[=A??ACBCC?D[EFF@H_IAQETAWEYZZB_]bZhViEkWmAnA|<number> 4[e]jXnC|and 2]DY|are HZ|at ,YCFDB|before .XDA|form n[|forms D^Y_|in -]R]W[|it DX|on 1V3YVYY]k[nY|one #]9Z|or 9B|to hX|we <Z|you D@QZ
paperback|,@4b]X
paperbacks|#E*^,[.CQcj[
paperless|)ZE^kD
papers|!D"D#C&[,>.D9C>c?DAYCXHCQ?SaVCeahai_k]|are S^YYi]kZ|for &Z4Z_Y|go bX|on nZ
paperwork|%[&[)YA[BYE]K[hXlSn[
parade|+E8[AaCF^bha
paragraph|3d?DDBWZgC
paragraphs|D^k[
paramedic|CEQ[
parameter|"Y
parcel|#b&C+b0[:C@bA[CcPZQaREUYbHhTjan^|is 4F@_A^REg]hX|was #Y4Z
parcels|"Z&_/D0C4a?YX^Y]bYfZgB|to "[,E
parent|"_,B.E7Z:F>E@^H^KCMC]ZaAg]nC|asked #YP]g[|to "[|who 7Z?ZgV
parental|jX|leave jX
parents|#[%]&B(D)W,@.E0]3a5c7a8C9e:W;Y<D=V>b?a@WADB[EYH]IaK@MDOWQCT]UXXXYZZa]__acAdZe[hCiYnF|and B[DYd[iX|are 4]CED]F[YYg[|asked #bI]|at 5Z>[YY|can +b,]QY|evening 7E]A|have 0_|in &E7[C]F[mZ|of )]:[>ZN]aYeYk_|tell ;[|the 3Z4Z7YCYh[j^|we 2]|who #]7^HZI[]Z
parish|#Z+b0b2Y5X;ZJXKCQ^SCUa]D^ZhZnA|council jB|has QE|is 5[|of &AKC|office 2YA]h[|registers j[
parishes|)Z.[HD
parishioners|B]
park|!D"D#E%D)A*A+C,B-A/C0E1B2E3D5D7B8@:B;A?BCeD]E@FCJ]RETD[C]AaHbAdBe_jekWlDnA|<number> C[|and U]kZ|b DZ|because &a@^K_g^|behind QC|from C>DZ|in >[D[N[k[|is ,]DBQZ|on =GCZdD|until D[nY
parked|,Y4B?DDGQbbZfBjAkC|across 7[][|car bY
parkin|*[O]
parking|!?%C&;)C+B,E-C.C1D2C4@7A:CBBGLH[JWKGNCQESCXW^^aAbYjUk^|'s DZjC|at D]|behind D^|charges 4]WYYXnE|in IZ]WnU|is 2EC[jX|lot DZE[l]|on ,D>ZQ@S^X_]ZnE|permits b[eX|ticket &CKD
parks|4C>Y]CeZgXjZ
parliament|"Y/ZHYT]aZn_
parrot|0]
parrots|4C
parser|&[0C4_DCQ]Yb[Zj^na
part|%_&=*Y,A0F1B3E4Y8D:B;?<C=G?EACC[FaJYOYQFUXVFWCX]^CbBcDdMfBkYmTn>|'s /Z|<number> *[,_3ZC>F[MZmZn^|arrives ,BDGYYkD|in -Z4]7]BZEZKDVD][a@iZl[|is DCYXga|of %e)Z+[,B1C3B4C7V8F=F?E@?BBCHDbEXGCI]JbSDU[V]YBaWbFcAdEfCiCkYnF|time ,Z4DQ_SZb]hZjFnB|timers CX|two *ZFfO]TYZZjZm^nZ|was #E<F?XkY|we 4V|with /[5]ZZ
participants|-Z;Y
participation|7]]Z
particular|,YQZR]jY|the ,CY]
particularly|,A4D>XSCfY|like >Z
parties|%_)Z2E:A<Z>YJQYDZZ]]h]j^
partisan|:Z
partly|2Y4[bY
partner|!_#D%_&C'Y)Z*E+^1D4D5Y7D<_?@ABBDDDEZG[LXMBOaT[Z_[C^De_hClbnC|'s )[|<name> ![)CFZLZ]^bAkZn^|for '^>YLY|with !X-@8@<ZEcl]
partnered|8FAZPZVX|with 8FAZPZVX
partnering|&_8C;Fh_|with 8C;F
partners|#D&>,B-e0d1]2D4A5D7D8?>]?DABB@CBEWH@K@LXRcTYU[VcXBZY]A^@b]cZfBhEi>j>l]|<mention> ;aBGb_iG|across -D1[|and B?RDVC^XiAl^|at +[BBf_|for -@:YJ]V^h]|from -]|in RF|on -D<Z^Zn[|our BX|to 1C^CaC|who 6]^C
partnership|-]1[AYFZRaVZbBnF|with ;AbC
partnerships|"Z-X;WR]V?^AnB
parts|#D,B.D0C7D=E@YC^TDYYf[jE|in DE
party|"F#E&E,W-d4_6Z7_?]HEP[Q^RcSaWA[V]YdXfYn^|<name> eZ|in -]1FR_VD|of 1X
pass|!Z&C'd(b)a*^.b/X0Z1D3E4B5a7D8[;]<D=BD]EaFUG]JXL^NbO[RBSZV@XAbAfAiDk[|<number> 6[[Y|a DXkX|and !['ZLX|is "[8_:[QY^[|it &^(a:Z>DKaM^aW|on ,X4X>ZD[EeKZQGk^|rate ,Z/^0_T[U[b]|that >^|the :CE_hZl[n[|this (V.ZDZQI|you Fa|your kC
passable|4AC^
passbook|@[D]bYgZ
passed|#W&[)D,A-E.A/D0^1D2C3[8D9C?I@dAZC@DCEDFDK[MDQ]S@UbWCX[YCZA_CdAf^gYh[iBkCmA|<name> ?[@_k]|<number> 0e7X;C<D@EA^EDIWU_XZcAhanC|<somebody> #D&g,[<]@cD[K^Q_eAgdhVn@|away ,_@aCEQ[g^|by ED|it #g4EQDkB|its E]jXlZ|on ,C.E3XK[SEe^gY|our <ac]|the ,b0Z4a;^KCb]fCn[|this #G?C|to %V|two ,C<BQG|with <D?Z
passenger|%]&B8[;E>[?FD^I[J]KEVEn^|numbers 0CUE
passengers|!C#=,C/@1E3^5B?]DDQ@TCVBX^ZCaac_f]h@j^k?lD|a /A2X|are 3bBaCBXZi_|lane BEiD|the ^Z|who 3Z|with -ZC^
passes|(Z)e2Y6Y?]DBEaMVN^TBXFYD][jEl[|<number> (_M]|are )[
passing|#D&_,d4[:Y?a@YEAIBKcQXSAfa|of &YK[f^nZ
passion|!D%X&A(E)D+C,A3D4E7B8j:c;]?CBBDCEAFDGCHEJ]M@QERF]B^h_Eaeb[eAgCjDmAn>|and 8Z|for RAaXbD
passionate|&D*B+D3E5Z7C8dA[FDGAQCR[V@]>^aaah]n?|about -^:FAaHBKBLXMZh]nB|team -[8_;]E[VA^^
passport|!b"Z)].E4Z9EDfMZfZg^kbn^|is D_jEk[
passports|A^Ddh[kZ
password|#@'E,ZC^DDF[I?SET_eQj^m]na|hint #AIF|reset Y]|resets eX
passwords|DZnD
past|"B&C'D(Y)B+C,E-A0^1D2Y5^7e8Y9d:C;B==>EA^BBC>E?HAJEKFNBSYTFU]VDWWZb[b]b_^bDd?l<nA|<name> <ZQ[|<number> 0^2[A[K[QZU_WXh[|<somebody> 3[|a QD|and ?CfE|at #]|eight ,W|four 7DN^Q]|if .E|it .X7Z9aFaQF|midnight 7E?Ya]kZ|nine &];[?ZQESXh]jB|our &D|six ?[DD[]|the !Z#_*Z,C.D/C0Y4@5Z7D9[HZKAOZ_^eFf[j_|this (C4Z7b9DDE]_|three 1[VZ|two %ZkA|us 7[|we 5[|year <_|you DXIZ|your 5b7Z>_Z_e]
pasta|#Y,_DEFbIXk@m^
paste|3c@[DbI^O]X_]ZgZkZnA|the 9WDCO[X]
pasties|;dKYbcj[
pastor|3[<[GZb[nZ|<name> !^<]GYn[
pastry|,Z
pasty|"[|and "[
pat|,CKDj^
patch|#D&[,B4C@BAFD^IXKWXYbEkY|<number> i[|is nZ|notes IYQ]
patched|&^K]
patches|!^#[&])g=Z>YG[NfmF
patent|.[1[nZ
path|&B*D4D7D:B<E>C@[C^D]SBaAhDiEj^k_nC|begins aC|by n^|is ,B4ED_YB|of @^k]|to C]j^
paths|,E2ZC[Ddj[k^|with CYQ[j[
pathway|-e8[ABEBReV^^XiDn?
pathways|-_8A:CRchDnD
patience|#B&e)C+Z1_4C7F8B:^=[K[QXR]]C^BbBdZeAjDlAmAn?|and +^:[DCPY^DnE|is :Y?^a]|with ?Z
patient|#X&Z,]-W1F4>5D7B8E;C<C?dBYD@EDKWNCOAQ]TDVBXAdBfZg=jZlAmAn?|and #C|centred -[:AlH|experience %Z|with &[K[N]jZ
patients|"F#C%e&Y(D*Y.B/^0Z2F7Z>_@cB]DDFaJ^QCRdSCT[WC^A_[d]fZg]h^iWlD|and ![,Z/[4Z|are (E,F5D7[XZZD][|at 8[C@|can BZ|in 5[>_eY|on =[dZ|who &X-^>DRZjA
patio|![D[YY
patrol|>DE]IZeCl[
patrons|)[-AB]NW^@hBic
pattern|"Z#X9[:AW^]a_]e[gC|for 9]
patterns|-]>[EDIXXZnZ
pause|.f8C:a>ES_jamD
paused|C_QBYF
pavement|)[,C7[>YBDCDZ_]]eX|and &[D[
pavilion|CCD[XZ
pavlova|1[
paw|)cMZNZ
paws|IEQD]Z
pay|!]"A%C'[+>0A1?2c6Z7>8?9@:X<<=m?DACC@D^E=HELZMFP?U@V=WaaSbFdihDi@jDkXl>mCnX|<name> 2_DYS_|<number> ,Z;Z=ZQHWB]@dYj]|<somebody> 2YK^nD|a 4[HD|and ,_.B4Z5a>[DcQ^Z]e[|anyone S[h[|at D]|back 2ZSEWY|by %[=BJ^jIn@|for !@#V.Y1E2A=a>@D>G>JEKEQY_^addajakAmCn^|from @[QZ|gap CBDY|half >Z|in ,]=EJ]Q]SC|is :ZSAkD|it #Y.E:Z;[=C>[QBnB|me +C;[=[PCd^|more !Y7[Y]]_|no )Z7[HE|nothing !]=aG[d[|offer /BC_dCj]|on F^SZ|our 2^W^|out +Z2^|rise ;ZbY|someone SE|talks jY|the !]"E3Z=^DDWC_Cd]gXkE|them FZkE|us .a:[D=SaW]a^nZ|what "],Z.c=c>]CgKdQXS^YBddj^|you 2]4Y=]>Dd_|your 6[=[DB[Z^YdZ
payable|-Z
paycheck|7^:Za_
payday|"^3Y4C7]:YCDDCFBHaZZ][nE|loans 3[CF
payers|DY
paying|!B"b)D+X,@.]/C2d3[7c9C=c>B@GC@DEGZH_KZNBODQ?S]T?W^]bfHgHj=kA|a 2cW^|attention MB|customers 0]5_:BZ_aGnZ|for +]7^=_]Z|full 7c]_m]|in jFnE|it .Z|jobs 0Z:[aY|the 2E=X|us ,C2aW_
payment|!]#D&@,A-b.A7[;D@aDdG_IFJZQ>R_]W_BbDdWeag[h_kbn_|is @[gY|on CYDXjZ|plan DE|plans !^][
payments|!b,B4B8BBZC_DbFXQ@YX[Ye]gZhWk^nc|of !cDCG^
payroll|!b"^%B'd2D6Z7B8a:^<_>?@ACCHYLeN[UbXCa]c]dDgCkHn>|for gZ|in Q[|on "aH^T[
pays|!^#](B)E,].D1?2k4@5];@?B@CBYCEDZG^M@OCV@WhbFiYkCnE|<number> D]k]|for 2f4D=F?EBZCCDAGBKBQCW]Y>]DbBd@j[k@|off bY|the C[|us 2cW_|when #[
payslip|,E4D:DD_]_eZhZk_nF
payslips|,B4AC_QB
paywall|&C)^FZKEmY
pb|&[(Z0_K^
pc|4aDCEZkCl[nD|<name> E[KXl[
pcc|Ebl[
pd|-[@]
pdf|!C#].C7B@[DdEDFaI[S>dAe]g]kclUnB|<link> F]|<number> F[l[|is e^
pe|eB
peace|!^)Y+[.[8W:dATDDG]JZNaRZSZT_WV]Z^WaabEg]|of !^"X+[7Z8Z:VG^J^R[][^]i]
peaceful|B_GYn[|<name> BZGY
peacefully|&B,C@CCCKFQ[jB
peach|*d,^.^CZJ]OZQEaZeZ
peaches|3ZK[
peak|#])Z5ZCdOZZYj^kYnY
peanut|FY
pear|4E
pears|,A2[QFW]
peas|([,Z4]DYGFQ]UXYZnD
peat|DDKC
pecan|QZnX
pedal|a]n[
peek|F[MDkCmbnZ
peel|.YjD
peeled|=Y?Y
peers|;_CCjB
peg|nD
pegs|:]@^D^SZgYjF
pell|G[|<name> XZ
pellets|+aP_
pellworth|jFnZ|<name> jFnZ
pen|#^&]+_7];EC[EZFBgZnF|and #Z|on WZ
penalties|"[,B4Z7[jE
penalty|,CgH
pence|#[)[d^
pencil|&Y,Y4EGZ_[bDjDk[mDn@|and ,Y?CDAQaY[
pencilled|4]
pencils|(Z[Y
pendant|>D
pending|,@-W1bBZC_PZV[
penguin|QCnE
peninsula|;B
pennies|.Y:ba_
penny|&])Z+Z,?.X7D8?<E=a?bDAF]PXYCdaf^m]nX
pens|#]?cC_D]IZTYYEjbka
pension|,[2Z6[7B9F;[=D?X@EAYF[I]PZQYR^_@dCeVjCnd|letter "D9E|provider RX|reform CD|to 6]
pensioner|/[jD
pensioners|&_,Y5gKZZb
pensions|8B
people|!:%c&E'A(F)E,D-C1?5[6>7Z8E9Y:a<C=?>_?A@ABYCBDBE;FFGDIWJYLYMXPCQFREUYVDZ[]]_Za^eYfGg@hBiXl>|'s 5Z>@?[@YIEeBkX|<emoji> #^<^c[|<name> ,D4@QF|<number> ,^0]|<somebody> ?Z|a #C&Y,ADaWXaW|about &Y*Z,Bn^|across ;Y<Y|always ,DT]|an 4[YZ|and %C-A0C1_4E8Z:_;_<b@DDDICO]P_RBVYYCc[hCj^l@|applied 0Z7E|are #F%?)E-^/[0C7]:E<D>[BDFDJ=LWM@QA]Yb@cCdBe_|ask "Z#g,_;a<a>CDBI^K_S]b]ceeBjAnC|asked #[4C@EHWI^|at (Z*Y,E>_C@EEQCkEn?|away @FgA|before )]3a|between 4Z|bring E^|came 4]YXb]|can 4A7];]>CQASZb]|come hZ|coming jF|complained #>|could 9]__|decide .[S^|do .]2^3]5e7_:C@ZD>S_Z]bBeZkAn[|drove ;[UE|find :Z|first %b:CJbaC|for &Z2]CZQ]h[jZkD|forget CYDcgajX|from 4^DFfD|gave ?Z|get 'Y/]4G7D;YF[N[T]]Db]k]mZ|go <_|had -]CYd^|have #_+Y.Y7Z:[;E>[A[CEHEMCPCS_]Ud]jGmA|i %^&Z,A4C;_J_Q@XYb^jZ|in #_,Z>DBZQab^fXja|just :]|keep #dDCIajE|last Q_nZ|laughed aX|leave #E&[|left 4dY]|like ,C.C5Z7_8[>G|live <]|looking 0[7^U[|lose /WT[|lost n^|make F]|missed 4^|never 4[kZ|not :Z|now ,B0]<a|of #F-ZBYa^i]nd|off ?[|often "]#YHZ|on #C&C+Y;Z=A>DD^b^eBjD|one ,F|only @]|or (],b2]MZQ^WXjA|our <[|out eD|outside #B|over %X)]4Z:AJ]|paid ,[.]dC|put hZ|said 0Z|say 0Z9[;@>ZC]a[|see (Y|sent /Y|signed nZ|so 4BQCYDh^|standing ,]4]|stay #ZkZ|still ,f4@K^YD|stood 4c=^Y]|stop 7]BZS^|that ,Z;[|the #Y|think :DD[_Y|this :FB]|to #[,^;CC_E[KE]^^@bDkZ|together 8YAY|told #Z,D<GI[KFQ@h@n[|two >[KC|walk 0^8[]F^Y|want Q]|we %Z/Z4c>XDCJZY_jBmC|were ,B/]D^QE|what ']LZSZ|who "E#T%]'G(D*[,@0D2Z5B7?8]:E;D<I@DAXBYDZFDGHHBJ^MDOYQ@VGWXYB]B_]a@bAfDkYm@|whose :Y<[QB|will .B2X5X7]QC]_aD|with "Y#[,C2_4b5Y7]:B<C>ZQ]W]Y_ZYd[|would 4];_FXbZ|wrote >Yh[|you 8[FZ
pep|,@QC|talks ,@QC
pepper|#[B_i^
per|!<"B&B(^+A,G-W.D0^2[3E5g7E8E:D<B?ECZDDFDG=HCICMcOUPEQESCTXU]Zc]<bAeYg?iXn^|<number> 4aCZ|cent /e0g4B=ZTfUinD|child /E>]TF|day EZ|head /[Z]|hour 2ZnD|house D_n^|household =_dYnZ|litre EZ|month "D7B|person (^)Y,EM[jA|seat ;[|share EFnY|the -a/FTG|unit CD|week =Dn_
percent|,D/h0b=ZCbThU]ZYbDd]janV|of /h0]TeZ[dZ
percentage|2Z4C;Y=aF[db
perception|E[l^
percussion|&],]
perfect|!d(C)Z,A-A4]8c:@;D<A?_CZDCFFG^HZIEQ=RDT?Y^ZA[C^dbBcAe]jblBnC|for 8DB[|gift !_^ZaD
perfection|+_8b:];ZMEPXa^
perfectly|.^8_@]S^_Xg^
perform|"Z/]TZ
performance|!Z"C%A+D8_:@;YAEECICJBR[T?XD]_fDgXjYlB|at @[bBg[|is :C
performances|]]h]
performer|;D
performers|-[8ZG[[Ya]
performing|bY
perhaps|"e,]YA|<number> "]
period|#E&B,@-Y1b;[DXJ]QCVVX]^CaDbWfEh]lB|of 1_VW^C
perks|%[8]G?J[
permanent|DAMZb^j^
permission|#>&[,B8E:[<D=[>D?ECAICQDYDaZbCg]i]jFkEnD|and ,ZKYQ]YDg]|to =_a]
permit|'[DFIYQEY]eAjB
permits|DEb[jD|and ,Y|are 4ZCC
permitted|,Z3]BZXW
permitting|,[jZnG
perry|*[QD
person|!C"A#X&D(]*B+B,F.D0@1B3a6D7D8D9D;?<D=@?CB?D^E?HWMZOHPCSDU?ZZ_>bAf?gZi>jBk]mAnY|'s ,F|<name> ?Z|and ,Z|answers DC|at 5Y:Z|before C_|by ,^|centred -^8^:CJY^Z|from #EeZ|has #FDC|in !Z#V'[(^;[DXkX|is "Z5]CDQZb[eF|on ,YDB|one )enZ|picks "Z#Z,]Q[|reads D[|starting )]|the "C|to 3[?]|we 2[WY|who #_&E(^,[8XA]I^JDQ]W[eahXkFn@|will CZSB|with %]3ZJZgZk[|you 7D>EDDa]eDkC
personal|!C)^,B-A3b8_:B<EFZKBQBTYX_^Zc[mY|news AYa]c]m]|touch 8_^_
personalised|!A"C-Y3Ca=bDk]
personality|+[:CI]MZaG
personally|#].[DDMY
persons|)Y,a5_7E=YE[Z]nY|with =Zd[
pest|,Z:@YZaF
pests|?e
pet|#Y%g'^,Y/[=ZI[JcL^Q[]DdZg]nE
pete|&Z,b
petition|#],C/D0]3b6[7[:ZCTEcIaQESdTDU_XbYZ]ajTkC|for 0Y|of #^|on SZ
petitions|;Z
petra|#Z&Z)Z5^?]CEZZfXnE|<name> ?^f[
petrol|,?2F4E=iDUQ@aZdhk^
pets|)ZDeN^fZk^na|ok D]
pew|#f.h3_I]S^X]ZZ
pews|#b,[
pharmacies|"ECDD]EEH]jDk_
pharmacist|"<#C,B.B4BCCD^HCIESAY^e@kZ
pharmacists|5[T[
pharmacy|#C.A>]C]D_k^|counter #DCC
phase|"d&B-c1^G]H]Ral_m^nA|<number> -X|of -F|two "_1]
phd|KZ
phenomenal|-A1[;?<B@ZUAgZ
philosophy|%[0[8b;DA_^^a[bEh^
phishing|eZ
phone|"?#X%D&Z(F)D-A1D2E3E4F5Z6E8=:C;C=C@GD]EAFEI[JBN?REX?[?fZgAiDkYl>|'s Q^eE|<name> .^>[[]ja|<number> !c,A/_=[Q@SCT[aXeXjY|<somebody> &@|a +Z:]|and !Z"Z,Z.F<Z?]e^|are D]_Y|at ,Y<[DZGY|before kB|box _Z|by ZY|call #C.]5b;Z?]D?F_SYZ^fXkB|calls ,cAYQ^|charger ,DjD|chargers #aIZ|down .H7ZDC|first QD|for ;^Q^|from SZ|i ,B<[QC|if #[>ZjG|in 0[1[4D7bB]D[]ZiYk^|is ,Y5ZZYkD|line 4]=[C^KBQ[SXY_e^jckanW|lines C^|no .X|number #C']=aD@FEL[QCj[kE|on D_|or .aDBQB|out 7b|signal 4YnZ|so SEY]|support #^jX|system 4]|that DY|the 2[>ZC^nC|this 7c|to #Ze]|us 7]>YDdHCeWk]|we +Y>[|with #])F7[DC|you #]7F>]CVYZeZ
phoned|#e<E@]F_I^QD|the ,Y
phones|&[,Y3c4b7B8YAXCcEDFZJ@KFSFUWVYXbYc]FaAbDj[l^n?|<name> .[|and 8Y|are >]j[|at Aa|go CY|in ,_3[BZX[|till .D|will lZ
phonics|<Z
phoning|#Z4^>YSbkE
photo|%C&]'^(Z)C+A,X-@.A/E0Z1@2B3]5[7@8?9]:@;B>BC8EXFEHEJ@K[M@O@P@QYRES@TAV?Z][E]>^D_[aCeBiBj>mAn?|<name> &_,bKcQhjBnC|<number> (a4AY^|and *B,A=YOAQ?gBjZ|by &bCEKaQBlAnC|from 5_|id DaQCk[n]|if >D|in ,Z<aDBE[l]m[|is DC|of &C'[,e5C?BBWC[DXQ_WWj]|on 5YfD|r ,BQG|the &D,YEbQ[l]|we 0c5[|with <Z
photograph|&W*Y,@4Z9ZD_EaKZOYfZh[|it QD|of ,Bf[gXjF|the 4bDbhZk^n[
photographed|&Z,?DbKVY[jEk]|it >[
photographer|"E1@2_3]E]SZWZg]
photographers|3_=_X[d[
photographing|,]
photographs|#c,C.F3Z4_:D@ZMCnC|of @]DBK]YDkD
photography|K]
photos|!Z"C%C*Y+A,A.A2[5D8C<B>Z?]CYFDHAI]KYLFSZW_YAZX^^eAf[|and 1[|are f[iY|before g[nZ|by CD|for 2^QZW^|from DXS[|in ,[|of #[4X?[Q[dZ|on 2YD^jD|tell ,@Q=|you *Y
phrase|D]k]nZ
physical|,]-[kZ
physics|?]CEW[
physio|#C&^+B4D;^J[aFb_gakWnC
pi|Eala
piano|&B7Y>E?D@CC^DAEFNaS@W]b]eCk@nA|'s K[|tuner +YPY
pianos|DZIAKZkZ
pic|(W)^*X+E,Z8DCEN^QbXBY[jZk[|of 'Z(ZQaYZnY
pick|#A'B(^3c4A:@=]?D@?D^EDFBIAKDLDPWQ]RES[T]YV^Aa>bCdXeXjY|<name> Wai[nC|a (^2Z4ZMZYZ|for (D9C|one 3]|the "Y5FDYIFS[Z?|up !D#[&C(C+^,C2E4B5A7B=??DGEHAKAP[Q>]G^Ce_gZja|your Can^
picked|#Y.b3V4X7@;Z<D=h>]?G@dBaDCI]N?Q_TAXXZ_]Ed_g[ibkCn@|<name> @b|by =[@Wd[|for #Z@YIW|in .Y5]|it YE|out ;]|the 3_BdQZX]i^|up 4Y;b?BCCEZQD]]^]b[fBjEl]
picker|#b&]@]I_n^
pickers|#[(Z=cM[dd
picket|CED[Q^jB|at &Z|from D]j[k]
picking|"G*[4F5B7]<a=b@DHBf[gEnB|it gF|up "GHBfW
pickle|A]h^
pickled|D]iY
pickles|F]n]
picks|"_,[;[=]DBQ^SBbY|up "a;]=XKYb[h^jF
pickup|,_G_bYjY
picnic|#]DFIaQAZ_|table #cI_
picnics|"Z
pics|2c6]<bE[Wdl]
picture|!D%^&Y'^)A*c+E-E/B2C3b5D6E7Y;??=@YAXC?GEK]OXRDSYTFUXW?X]]]_]bAfAiCn?|and 0C=[DWI[K^UB_^|by &ZK^X]jE|from 1^|is ,BCEIEQEjC|it 7?|of *Y,Y4_7ZK@M[QXnB|on n[|to FYIDkD|was <c
pictured|CCEFK[QCjA
pictures|#[%E(X*Z.]7DDXEaIZO_SYYD]]gBl]nY|by 4[|from %FEZ|in ,[.aS]|of 4Ce[|to 4^
pie|#_&[+Y,d.[/A4Y9[D=I]Q[TBW__^i^jZk=nB|in +[PYW^
piece|#b-d7A8]CCFYIXKdRb^baYeDn?|by &Z|in -[KYR^^[|is #[,[I]|of &D0Y8]Q]^[
pieces|&],@8cCZK[RFV_YA^YgDjZnD|of 4Y
pier|![@ZfAjE
pies|%Z(],e5ZAaCDMZQeR]WVX]Z]]D^[i^|are CEQZ|from %[QYRW
pig|2]=WW]d^
pigeon|,Y<Z@Z
pigeons|&[,]4CCCDD]Bd[
pigs|&G,dCDDBIAQaj@kBnB
pike|AZCC
pile|,^3]I?XZkYnX
piles|9YD_QDkY
piling|Ca
pill|QH
pillar|#b-aU_
pillars|&B-W1cE_HCKCV^^HaClY|<name> 1X|and V]lX
pillow|#Z&])b/[2hNcQ^TYeF
pillows|5[][i]
pills|=Z>^?_fX
pilot|-^1d7BCEQDR^SCV_Y]n_
pin|*b-D0_CdDfKZOYQ^j^kdne|by C]|it ,Z|or CZjZ|the KY
pinch|)Z4[CBkW|of DZ
pinched|QE
pinches|=Y
pinching|1^<CAaVZh[|ourselves <CAah[
pine|CZ[[
pineapple|(]:DDZMZQFkZ
ping|,D4Z5aE]Z]nC|pong E]
pink|,b.D3]>CD[Q]SBeC
pinned|&Z(^+]4C6^7C>FBXCZDBFcKZN]P^Xb_Yg^jZkAmZ|below CYeD|in &[4DKXXX|on ,E|up BYF__[
pins|<[DZd[
pint|4]7A=e?cG]NDPYY^]Cd^f_g^kF|and QFb[jYn[
pints|)Z,Z<Y
pip|,DcZkYnY
pipe|!a#@,A=^>C?]BYH^QAY_|in ?Z
pipeline|&C,B-V/[5h:BJBQ@RYT]Zg^YaAb@hEiYn^|of 5]ZY
pipelines|>[na
pipes|5c8YNEbDjB
pirate|M]
pistachio|!["^#[(]IZMZ
pit|,Z>CCDDZI[eA
pitch|#D2a4?5D6]7A:[<E=[>EDBHCRbUBW[]Aa_d^fXnA|<number> ,]@ZCYRb|deck ,DjX|fees ,a|in na|inspection Q]jY|is j[
pitched|C^
pitches|/_FZQ_TakD
pity|3]X[
pivot|,C-A
pizza|!["X#C*a1D5]7DH]MCO_QFZ_]D^CaVgBkY|<emoji> (AMF|at KZj[|box ,DQE|boxes F[|in !Y|night "_HX
pizzas|)c,[CZNZ
place|!A#Y%c&A'D)D*A+Z,B-_/C0B4B5C6]7>8_9?:[;A?EC^DXEWJUKBNCOCQBR]T?UQW?Y@]>^[dDiXj^mAnD|<name> 6^;^[^|<somebody> KY|and %^4E;C=X|at *CCGEBKYOBQCaZ|based -Z|for #_-]8[G[IYR]|in %X-B;AC@EaQD|is DE|of "]&E<[?ZCaD]KFe_fZj]|on +];WCBECiXkClB|to #a,C-D8^:^;]@YHHN]QDRE^]|where 8aAZ^[|with ,[-YR[|you ,C>C
placed|#D*[-A;[CaIDKZLbM_|<number> ;bY^|after KY|in *]OW
placement|4]5[@[XZnE
placements|,E4];[
places|!B#?&B*Y+@,A/A1B5D6X7b8C;^?EBFC]DXF[GEIAKAQDRCTWUYV>[[]Z^a_Ae_fCjZnB|<number> )bCZD[N^|and 7CjX|are !D8[T]|at 3a=]]X|for )]7bCZj[nF|in 4Z;D<[jC|left !]"Z,]6Z7ZMB[bbXjCk[nE|on ]_d]n[|to 0]QZU_
plaice|]F|samphire ]F
plain|"C#Z+D,@.]1E:Z=C>BCBD^HBIWKbQ>][kY|csv .aS^|guide DC|language DC|pdf D^|summary ,EDZk^|water "F|words D]SX
plainly|,D2[DCSCYXe]kA
plan|"]#B&B)a*Y,A/[0E1D2]4W:Y=@?AA_BeCDDDEAF]G[J[NYPDQ@SSTbU?V^WYd>eCgDhai]kAlBnZ|'s )]N[|a "Y|ahead BZ]Y|and -b:[AZNDR_hY|b )]|by EF|for #_)B/Z2D3]4]AYCbDBSWjYk=|here ,9QE|is "[,c4ZQaY[|on 4C7XYF]W|round #E.[|that /_AZTb|their BYiY|to #E9CCZ_B|with 9Yn]|you 'Y|your !Y7CCY]>jYm[
plane|#^&E,[;]>YI]KD
planet|,D:@;cDAQUVZbehXnY
planetarium|B]hXiY
plank|&[iZ
planks|2aQC
planned|"C,[.V0[2C4];a<Z?ZCdD]K@UYf^jbkanC|for #B,[._0c4a<Y@[C]K@S[UZY]|on 4D|outage 4E|work QCkZnA
planner|!C#F)_*]+Z6YC]GAIBMZNXP[]Dn^
planners|!Z&D<Z?^DDKBk@
planning|#F-].[/F2^4C@BCCKEMCQGS]^ZaXb[ibmZnC|a "Z2ZS]|committee kYnF|permission ie|the gZ|to 'ZL[
plans|!b#Y)a,F._9A:BCCEAGaH]MENaQESZ[ZaAe@gDjAkFna|are .Z:AaCn[|for "a|from !a7]G^NF]Z|go 6]=Z|on D[Q[|to #[7ZDGkFn]
plant|#B*Z-^.D7F8Z<Z@ECAECFAIFJCN[OZQZR^Y^ZG^[_ZaYiZj@k]mC|based "ZHY|in <[|is >[
planted|#B,]0[2^4^:Y;Y<_??CCMUS]U^WWYY]^__b[eC|<number> ,Y1];Zb_|in DF
planters|!YC]
planting|QA|the &ZKZ
plants|*Z-Z/C0C:Z;DAdDCUCbBhana|in -^
plaque|&^;_E]KZb[
plaster|,_?[DCQ^
plasters|,[
plastic|"@,B.D/b;BAXCFD^TaU]bDeCkan_|by CAj@|chair ,X
plate|!Y2DDDJDK[T[WE]^a^kFnA
plates|#D&F+Z,^1G2D:Z?XDcJ[KDRBU@]XaYfWke|and ,_|of &BKC
platform|!B%D)]5]7D8Z;^<@D[E]FZHZJCR]VBWXYW]E^_h]l]mB|<number> FbYahZ|for EZ|that -ZlX
platforms|<Z
platinum|)]+g
play|!G"B%D&D'G)C,X2C3[4@5D6Y7@9G;B>?IHJANBQ_WDYD[aa^b@dBh?jZnB|a 4]|and #Z4Z@Y|area DZ|at .[|hard :C<[|it ,]4C=]C[K^gCkD|our <[|there >[|to ?b|with +[
playbook|"]*X-^FFHYO]R_]AaabCmB
played|&c,E1b9]<Y?cB]K^S^VYYAbWfai_|<name> 4[?_QFfV|the ??B_iY
player|(D,b4D9]?ZMAQ^[Yf]nD|of ?_MBQ[
players|&D-[9Z=^B]CADEKCR[WW]BaCfViXjXmBnC|can /X9[;CT[
playground|#Z8YI]f]
playgroup|2Z
playing|&A*[0Y7D8[:[;D?<CCDDKCM[QAXW]]eAfCi_jEkAnA|at kE|small :^XY
playlist|8]Q[
plays|.[0d;^@[DCIZQ]UebZfDjBkDn@|<name> &B|a 4E8Y|the &[K^
playtest|QD_Y
plc|TE|buys TE
please|!?"?#E%[&<'[)=*E+?.E/F0@1B2B3C4?6c7;8;9Z:9;<<>=8?>@CA?CdEdF=GDJYKBM^N@OEPXQ^VBZU[Y]<_]a@bKcDdAe[g:iKjckXlbnE|<emoji> 'Z6]lZ|action -hRf|all (ZE[|allow C^Da|and ,Z>EDCQ_kC|as QF|ask D^|be %X1b:FCAECJZVbjBlE|book +bWZ|bring &[5EDCK_|call QB|check 9]|come ,aCYQZY_|contact CZhZkE|could ,ZE^QZlY|dm IDXBYA[[aYeA|do &A'D,D.V3D4]5D6]7]9D:D>bDEG]K?O^QDRET^XBYY[^_>eZfaiFjYmC|donate 7D|fill DaEAkY|get E]l[|give 6a7E[_|go 5Y>ZQER[jE|if .^@^gY|it 2bW_|join +b;^PY|just DEnZ|keep .ZCZJBQCaYe[kBn]|leave SCechYj[|look ,ZC[|move DaEadZfDmE|never YY|no ,a:CCcQbj_nE|not *a,C3WO[QCjD|note B[EBJYQDaYlB|pass >Z|please DXEZl]|put DZQX|rate +CE[J[WZ|read CA|return ,[Q_l]nY|ring ,B>CCDIFeE|rt (<CFn^|say ,A9Y|see ,[F_mY|send 4CYEaZe@nZ|share >[KCjZk^|stay na|still 4[|stop "E,a3aIXQZXY|take j_nE|tell #D9_>DE?K?YY_edGeEkZ|the D^SZ|there OY|to !ZBDJAQ[iDjCk[|use CYY[e_jYn[|vote EZS^|we ?]fa|welcome E]KZ|write .]DDRYSa
pleased|#A&Z-X0Y1b9^B[CED^QdVYY@cXf?gZiVl[mDnC|to #E,A-Y0Z9^;B<ZB_E[IDQW_[cYi]mEnC|with A[gZ
pleasure|-[1Z<[BaR^VZa[|that 1X<_R[nE|to EYQ^h[lb|we 1[
pledge|*Z.Z7D:@<E=^DDS^^Bb^d]|back .Z=aDDd^
plenary|1Z
plenty|#X%E&B*C.g2Z4C7C>]?D@WB[I[K@SdWUdBg[k[|and .^DYg^|of .]4D>a@XB]DFSZe^
plinth|BXiY
plot|#B&_'B+[,]:D=[>ZHZKYQZeZi_jZnC|<number> #C&a,YCHIGK[Q^nC|holders =]
plots|,@BaQBXY|<number> X[
plough|;]
pls|EblY
plug|#]+a/Z2Y5^6[8BCXDeFZP^WYZclZ|in +^,YFZkFmXn[|it ,C4EDY|the 2]5_EYW[Zd
plugged|4[F_mZ|in 4]F_mZ
plugin|"]C]D[OYS[Y^eYn[|api C[eZn[
plugins|>[eZ
plugs|#[CEY[jEk]
plum|">,A7ZHC]Xk^n>|jam *]O[|or ">HC
plumber|"_2F9E;W>CC_HbWAeD|'s ,D|in &Z;Z>DeB|who "_H[
plumbers|,^-ZR^X[b[
plums|,]4D>[DDJDYCnA|are JD|in >]nC|until YC
plunge|<bCCjB
plus|!D"B'_(Y*Y+G-W/B1E5C7D<CEEHBQER^T?Y[]D^JfDn=|<number> 0Z4]>Z|a &CCEF[G[N>Q^gFk[|an 'Y-bR]|one (]|the ']C^|travel HE|vat )_NXjY
pm|!D%^&D1BBXCdDAFGJZK@MFNDVA]CfBiXjekG|<name> 1ETZVEnG|on B_lXm[
po|,Z>[CZIBQZ|<name> IB
pocket|(Y)^,Y0^5c8[=a>^AZCFD]N^Q^U_ZbaZd_f[kZm^n]
pockets|,a5Z>E@ADBKFQZgB|and 5ZZX|out KF
pod|lC
podcast|"[&B,A1f2]4X;_<]A[BZEjFXH]MZO]Vcb[c^hZlc|episode "[A^hZ|is 1ZEfVYlZ
podcasts|,EBZa[b[hZiZn[
pods|;FE[^b
poem|&bB^KYQ[YZ|is @Z
poems|3Y
poet|4]8DjB|and 8E
poetry|,b<_K[^[
point|"^#g%D)B,E4Y5]8@9C=XE[GAIdJCO[T[UCWBZad]fJg>mCn[|<name> #cn[|about 4XIZ|at ,[QX|for 2X|it #^4_5YI[|of #A=]RZdY|you QF
pointed|#f4]I^QBYZ|out #a>YI[e_
pointing|4B?_fZ|out 4DI[fX
points|#?'Z,]-Z/F0]@EDdEEMZR^UYVAZ]jEn^|and ;Yb^|at D]k[nY|expire C[|failure DEkD|of D]|on !WGZ|to 0X
poke|,D.]Q@S_
pole|!B,]5XCZYB
poles|,C
police|#],D1@4B>CB]CCD^IVMYQHYAb]i^jDkZn_|<name> nY|and B^ia|ref jY|station QF
policies|1[VZ
policy|#Y'])e-Z/C2b3^=bD[EDJdL[NbSBVZWaX_bEdZgGlE|and VX
policyholders|=]dZ
polish|"Z.[YC^CnD
polite|#A&],].C>_?fDDKXQbZ[e[f[j]nE|about 7D>[QZ|to ,_>Y?D
politely|#c,^?[B[CCIXQ^YY
politeness|,^
politicians|DBQWXXnW
politics|"]:[aY
poll|"?#[,b6D7A8A9p:A;D=_@DCFDDFCGAHBI]NCQ^RFSAW[XEYC]>^@_oa@bBdbkElCmRnZ|<name> 9Z_Yn[|<number> j[|closes [Z|for 9dH[M[_[|how n^|what 'D9@_D|which '_(C9ZL]Q[
pollen|CBDdjDk]nY
polling|"D2]9ZWZna|station kDn_
polls|CaQCjXkXn^|are QE|close Ccj]|in C>j@|open n[
polo|<Y
polytunnel|&Z1^2[CBV^W^lY
pond|#D5g9]CbFcKEZ]j]kDnD|is &Z9YC]
ponds|#^
pong|E]|table 8[E]
pontoon|4[CZQZnC
pony|&E)^f^
pool|!C"E#Z%_)E+D,B-E/C1C4Y8C:C>C@DCbGWJZKBPYTCV@W]_^aCgElCnB|'s CXR[W]j[|<number> #c4[CEIZ|clapped LE|for 5[|is 4DCZQZk@|reopens A]P^hZ|shut DZk[
pools|"[GZjZkZ
poor|"Z&E,Z/B4b>_DCFaeWgB|and >?eC
poorer|/[
poorly|)[4EDBQ>
pop|!_'c(]*b+].]3E4B5AGVLeM^ObS]UDnF|a (Z|by .Y|in !c(D3EE[F[G]MAOZnB|it (ZD]nY|the (Z|up Q[SX|your 'dLcN[
popcorn|*Z,^=DQ^g[
popped|+]
popping|:][YaZnZ
popular|:ZA^F]]^a]h[mZ|demand )[8X:]A^CB]Yh^
population|/D0dU^
porch|,?.[2Z4C7X>DC[DZS[YCgChX|in ,E4D|swing 4E
pork|9F
porridge|"E+^,F@aQGYDgZkC|toast ,@QC
port|,C0E1a<ZCXQ^V^aYj^|for EE|side QZ
portable|#Z
portal|1[4_8_<CBUCaQAR[V]^^fCnB|is C]QBYV
portals|4AGY
porter|&Y([3];XCBDCK^QVXZjB
porters|&[0]1C>X?bKWVGW[f^|at ?Y|named 1EVD|who 0^UZ
portfolio|%E&D,G-d1E5D<DADECJDKCRaaZkC
portfolios|&]
portion|)^
portions|&],a4[Q[YZeZ
portrait|2Y;D|of DY
portraits|1DPZSZ
position|,Z0]1c2Z8C?[D]EZUZVb^BgEjB|as -Y8CRY^Fl]|in ,]-FlB
positions|C]jbn]
positive|,>-g1C:C;]AYQERaVAaFh]lDnZ
possession|&C|of &C
possibility|8f:b^cb]
possible|&C,B-Y1B2?4D7?8a:b;C>C?BABD[EcFCNBT@V]YFZ[]E^ca_cAe?fBhEm@nG|without 7CZ[^V
possibly|#],i.]9CDEQ_SZUY_Eb^nC
possum|,[i]
post|"B%D&@'^(a)Y*e-B.>0A1A2a3Z5Z6C7>8C:?;:<@>A?EBCCVDWFBH=J?KDLZM_NYOdPDQARFS@TFUFV?Y_Z[[A^AaBb<c?eBhAiBmCnD|<emoji> !b*]|<number> *h4cEYMYlZ|a 'Y,A>C@EI]LZSFUZY?nW|about *c,]<ZObQE[]iX|again 4XCXjY|and #c'Z*_4^5ZI]O^|at *E5^CZOD|by 5Za[nY|every #^IY|follow XF|for ,]@]Fa|from >YCAXZ|got 5Z<]|has @[E]lX|here <Cc@|in ,[3Y|is 4DC[jX|it #C'c,A.C3XDdQ?SEW[eDk^nD|mortem C_Y[jZ|office &]=DDaEFdAk_|offices nX|on ,]DDE[j^nY|or CE|our 'Z5Z|so ,YlY|tag F[a^|that jF|the (E,>3Z4[=@CAD?QFZU][jAkCnE|their I[|them #ZICQ[dDk[|this #D,A2f?]@_F^QHm[|to (D|was 4]|we 4CjD|what 4Dg]jB|with ,[|you (]*Z,a=_DAI[O[jA|your ([EHlG
postage|#[4BE[QCYUkB|and .ZDDSZkB|is =]E]
postcard|#],]4[9ZIZ
postcards|#e&^*]IbO]
postcode|!Z#>'i.B/^3F4]C^FDLeS@UCYY[FeAg]kTm>nZ|and #YIYa^|are '^|so 9C_An[
postcodes|C]
postdoc|&[-F@^lCnC
posted|#_'Y*e,C0a2F4b;_>E?C@^C_EDI^J@KZQEVAYd^Db[fWk[lF|a *c@ZIZO_QEf[|about CYDZjYkV|by &A|here 4aYX|on 'Y*?OB|that 4cKGY^|the #Z&_I[|with &[eY
poster|&b*_,d1D3a4a:A;]<[?]DCK]O^Q[Y]aEgAkE|in *Y<bQCnZ|on *];dO]
posters|:ZAZH[e]j]
posting|#D&d+B,C-C5Z7_>EC]KaRDYBZ[aWiX|about &D|this &^
postman|"E,b1]Q]_[|who &F?ZfZ
postmortem|n[
posts|%E*c.B0[2^4^7A:BBZD>KCM^ObS]V[WYaBb@d?fEgEkZ|a *_2cO]W_|are 4^
posture|aA
pot|&X'b,D.C3E?BCXD_FbGCJBL_Q^TDXB]CdBl^mWnA|and D[QF|for "X|on Cd|size 'dL[
potato|"@,Z9[C[]Ce[f_nC|<number> eY
potatoes|0E1D;D?DC[D[IZYX]EfBg^|are CZPZYY
potential|-d8e:WEARYTZ^c|in -B8Y:E|of 8C:Zb@
pothole|4EfB
potholes|"^&Z,c/[DCQ^Y_f^gFjBnb|filled /[UZ|on &[]ZfY
pots|&^1^3F?YDdK[Q_VX]CdB
potter|&C1Z4]7]DDKCVZfX
pottery|"Z.[AdZZhX
pouch|#b4[AZD_hXk^
pouches|4[nE
pound|!F&E.Y/g2b6h=eCaD[KCPCTaW_Y_ZU[b][^DbCd]nD|a /_|and 2X=^d^|for .]6Z|on 2_W_|you /Z=[dZ
pounds|!X/a2B:b=CT][c^XaXkU|and "Z)[
pour|(B,@5gDaJJZba[kenE|from 5[]C|the 5[
poured|+_1_8^:^<Z?BAXB]CDQBV^^^i[jC
pouring|G]^YbZjC
pours|CcDZ
pov|%B3C6CBEGFJCLBOEQDXFeWnA|it ]Z^Z|you %CJCXD^AeXmYnE|your -YODR[
poverty|/EnY
powder|&[(Z*[CZO[
power|!Z"C#@(B,A.E0C2[4B7D8d:^;Z=@?]DCECFDIBQCSDTWXZYX]Z^XaYd?e]fYiCk^lC|'s C]QDk_nY|and 1[DCV[|back 8Y:^|cut ?^GZf[jBnF|in ?_C@e[fZ|is _Y|of %[,BJ[LXQBVF]]lDn@|to /F8D:bQZa]
powered|%C-^/Z8_:B;[<CAZHGR^^aa>b]h^kZm@|by ;Xa@
powerful|-^1d8^FDJ]VXbbi]mC
powerhouse|;^
powering|8XA[
pp|)YnB
pr|)Z4^5^?^VDYZZZnY
practical|SC
practically|g_
practice|!C"Y#E&D,D-b1Z4C5[;_CYE[H_NXOXRbbcfEh[jZn=|and -b5];[R]|has <[A[O]|in ;Z|is EZY]|manager "Y
practices|-C;Z<YF[
practise|*YlY
practising|,cQZgW
practitioners|;Z
praise|*Z;Y?aOYX]Z[f[
praised|;]<Cb^|our <CV[
pram|+Z9a?]CBQY_]j=
prams|:CCYDDZZaAkCnE|at kE|too aB
pray|&Z)]IZKX|for &Z,[I[KX
prayer|.a7]<[DAMXQCkD
prayers|,]@[K[aXe^fZiEnc|are ,]@[gY
praying|,Yn[|for ,Yn[
pre|"B*a+B-C7YC?K]MCO_Q[RDYU]YbWnD|order 4W7V8ECA]_|ordered bY|orders 7Z][
preached|n[
precious|%a8]:D^a
precision|;aA]^Yhal_
predecessor|nY
prefer|&^.j2[7[<bD^IAShYI]Y_DcZjSk_m]|paying 7^GY]^m]n[|that 2]k[|to 2Z
preferred|8CEdnF
pregnant|.D>FYDeGkY|and DX
premier|;a^Vb^
premises|<a
premium|![)A-^/@0C8c:YDDG^J]N@PbQDTCi]lC
premiums|#^<Z
preorder|6Z[W
preorders|.[6Z[W
prep|nD
prepaid|)^8C
prepare|,D8_FY^Y|to 8aFZ^Y
prepared|"YHBOD][^^
prepay|@a
prepayment|CZ
prescription|!_4AG]LV
prescriptions|T_i^lZnZ|take i[
presence|-YRYVE|of VE
present|"_&^(D-V.[1[8[:^<F>^?CB^DDEEFBHaIDS]TCYBeYfCi[kGmCnB|<number> -]|in 1ZfE|our 1DA^h[
presentation|HB
presented|-Z<f?XKDcZfVg]i[jEnZ|to <[?YfZ
presenter|&ZgY
presenting|1DCBEDaAjDlC
presents|7ZA]CY
preserving|:Z
president|,CA]EClD|<name> ,CA^EClD
press|#>&F(a,@-B1a2[3?4]6Z7A:E;A=CC=DcEaI?MaQ[TWVbX?YX]BeZgBhCjCk[l^nY|<number> >YD^eYk[n[|and 4Z|in iF|is 4D|it .]SX|office Ecl]|release -E4ZFCQ[YYlZ|reset D]|send DEkD|stops 4E|the #F(B2[3C4[DaM@XCY^kZ
pressed|!_&X,[0[<C?E@ZQ[jAnD
presses|#B(^/[MZTYXZ|said #C
pressing|/E4[>ETDeBjZ|earns /FTD
pressure|!F"D#b,B-[.Z6Z>Y@CCDDCFEI^JEKCMDVEXZ][eafYjFl]nB|and a]|but .D6[|in nE|washer QZ
prestigious|5Z<BAFJDVE^Za?hDlC|<name> 5[;Z<DACEFb[hBlC
pretend|#D,a.C2[4a7D<B>CDDICQYY]|otherwise ,]|that 4^QZYW|to 4X
pretended|,a<]
pretending|,_@XQ[aCgY|to @ZgZ
prettiest|;bb]
pretty|+e,_P^Q]Y^bX
preview|QD
previews|8X
previous|,Z4C8Z<[D@QXe]k>
previously|&[4GFZRCl_
price|!]"^#D%C&C(B)Y*X+b,?-D.F/A1E2Y3W6Y7d8B;^<A=e?<@CBCCWDGECG^IALUMEQ>VEWYZJ[^]a^C_DbZd_f>gAiFjY|<emoji> FY|<number> !_)C7?G^|a 2[lY|and ,C6Z;XC[D]|as ,]|does DE|doubles 7c|first 3]|for !]C^L^j]|from )]|goes )E7_=BCGT_|if *[+E=[|in )Z|is ![4E6]>^eZ|it .[3[4CS^dZ|list *],ZO]WCj[kY|not 7ZD]|of !W([/D4D6]8F:dCaDAGZKAW][V]]aafFkBm[|on 4[9D:[CXDBQ?Ya|per 4^C_|same ,D|till CA|to =[|until !D)^|up 7E|will .ZCE|with ;^|you !_FYjZ
priced|#[4cY[
priceless|)@:BFbR[aBm_
prices|!e#?%D(E)>,@-B1E2b3D5@7_8b9X;F<F>A@EABC[DDGSHZKAM?OER@VBW^ZA[EbCgAhAjZkAnX|and !YE]|are "^Q@|for .[K[nZ|from !?CEjG|go !D7b8X|in !E/]|include na|on !C#E8[CYICj[|rise 7^]]|up 2_9[W]_Z|will 7[
pricing|!B#]0Z1^7d8]>CC@GFI]Q[RB]]^[eEjCkEmW|page #C7Z>DnE
pride|8U:b;]<aM[^WcT|ourselves ^Z|that AYEYl]
primary|-[2]4]=[ABCBRZ__hAj@|endpoint -[4^|routes D[|school CDjD
prime|-[
principal|5X@BCCF]O^YXkX
print|"B#^(E)a*A+E,E3A5X7E;E<D>C?ECDD[H>I]K[M@SWTZW[YBaBeEkZ|a DAWY|at D?n^|it #B,Z4EIBfEgB|on 5^|run #c4bY]g^|the .[4[k[|them ,E>EjD|too "F
printed|#[0E2E7C9D?A@>CFDZFDUCXCY_]DkXl@mBnH|it ,a|on QCYE|what ,DC@D^jB
printer|#D4_>DB^C@K[MDiajCkDn@|'s ,_4[Q^|is i^|on m[
printers|#]3?BZXBe]i]jb
printing|#f.B4]DBK]Y]i[kZnA|is D[|the #Z&[K]
prints|&B+Z,B.Y4_=Y?CN^PaQY
prior|-cE]R]V]j@lY|to -bR]V]jC|year EZ
priorities|,D-b1AQFR_
priority|!]%d+D,?2E7D8EJaQBVG]AlDnC|and -X|booking )@NB
prison|&[CZYZj^lZ
prisoners|nZ
privacy|1[:YEXJ[XXaZb^jBnZ|and 1[|is :Za]
private|!D"_)^*Z,A-B/[4C7D9?>bADCFG[H_IHYA_Db]dFeXmA
privately|H[KXX[
privilege|+Y/X7]AZ][hanZ|to +ZnX
priya|&]/B4D@_TCg[m[|has /B@^TDg^
priyanka|KZ
prize|)]*B,c1@;DMWN]Q[RBVBWXZWb@kCn>|for ;Z<YEYVE|is ,Y-[2[WZ
prizes|2];C
pro|!C8^=CSAYE[Zd?|rata !EDDSBYEkDnC
proactive|-]RYbZ
probably|#E,^<E=B?DDCFFa]b_e[fCk^|<name> QF|be SZ|in @Ze^|is :]|not "[3]
probate|DfSBk[
probe|nZ|<name> nZ
problem|"]#D+X,B3C4g7X9?:b;E<D>Y@DC]QCTXY[Z^]ZdAeZg>j]kXmZnX|and F]m]|for DE|is mZ|with 4]?ZC]nZ
problems|"D-F7E:ZD[XYa[jZ
proceeds|dB|of dF
process|"c-c.B0Y4DB[DZEbV]YBbEeDg[hY|and )[
processed|,D;A?]fZ
processes|-[:]<CR]lZ
processing|!]<ZRYj^
procession|jB
processor|-Z/]TY
procurement|+^-DF_J[ma
produce|8>E[
produced|#]-Z/YQBVG
producer|=YdZ
producers|-W1[R[
product|!Z&>,B-I2Z5a8];@=D>BIBJCKBQ@RGUD]AbAc_kVmW|page #]QE
production|"[4BCBj?n_
productive|-^1b:C;^CBEaQ@R_VZjElZnY|meeting 1^n^|roundtable 8Z
productivity|!ATZ^]a]nB
products|"F)]-e.]R_VEWCnY
prof|,X|<name> ,Y
professional|%F,[8a<C^WhClC
professionalism|8_;DE[
professionals|,Z8Z;^
professor|#D,]@[g[mX|<name> #D@[g[mX
profile|*Y+Z,E.[3^DCEhL]XZlb|picture 3^EfX[l_
profiles|/YjD
profit|%Z)[2d:^=aCIEZJbN]RWW]aZd[jDlZne
profits|:[=]dW
program|,;1I7[9Z;?FZGZ
programme|"C#A&A)Z,E-]0X1[4U8^:C;[?BB]EAGCHDIFKCN^ReU^VWY_][^bbZeBf@gBkElAm@nA|<name> 4YQZY[j[|and -_5X=Z|for 4Y|has /[<Z|is nE|of BXi[|opens )];[|we %C8ZBZjF
programmes|-[:ZKYY[|fail :]
programming|"Y-Yn]
progress|"_#[%E,?.B4[?[CXEZK[SCYadX
project|&_+W,@8Z;[<WFBK_N_P]QcT_WBY]^^c^nc|and VDnY|in &];[T]bY
projector|&[CFd[lF
projects|1d5DVXaYi_
promise|#B%a.Z2@3D4[8a:W;@<E>BJ^VVYZ^__BadbDgDnX|a 7]|you jF
promised|%[&@.Z1B4d7Z?DD?H?KCQWSVV?WEY_[X_Db]d]eBgCkDn_|<number> 4cbXn[|a DFYC|for Y^|the 4YE[Y[|them 4CYBn[|to ,[=ZCAd^jGkDnZ|us _F
promises|,b8Y:f;]RC^[a^|kept ,D;cbZ|made ,D;cbZ|to ,^8[
promising|*D
promo|n[
promoted|:bA>a]h=|to -F1]A>h>
promoter|0b3]UaX[
promotion|1^<^
promotions|'Y<Z
prompt|nE
pronounce|"]DE
proof|&B+[,C/C4_7B8@=D?DCBDXMDPXQ?TFZDaDgCjDlZnE|of QBk[|that :^;ZN[|their -Y8@|your -[HZ
proofs|=ZmZ
prop|<[
proper|"b#C&C4D7Z<X=DDDIHKBNXO^SAW]]MaCn?|look #X
properly|#A&^+Y3b7FDAIEKZ[YfakA|with &]K^
properties|CZDC^X
property|"Z-[/B0@1E4B;]>D@AC>FDGBKDQ]RXUAYC^Db]eAgBhDjBmDnG|<name> ,Y|from QB|is ,[|tax <Z|this ,CFE
proposal|#Z,D4]=^I^QDd^j[|on ?YCC
proposals|3]:ZX[nW
proposed|@^g]
proposes|-Z1BEFRZV@_Yn[
proposition|-h5ZRfZ_
propped|4cY^
proprietary|-a/_R^
pros|)]0[8ZN]bW
prosecco|!a7D?gG[N[T^]Xa[bEf]
prosecutors|n[|seek nZ
prospect|5cZ[
prospects|5f:ZZ_n_
prosperity|JBN[
protect|!b(ZGb]Z|the gZ
protected|"Z#]/[1[4?A^TYVYhen[
protection|8Z>ZCZICjZ
protein|+b8]Pa^Zk[
protocol|2[dX
protocols|-]nZ
prototype|#[-D
prototypes|<^
proud|"D#B&X(a)B,R-@/Z1[4C;g<_?^CEDCEEFDIDNYRFTZYGZX]B^Cb_eDfXgVl?mC|and AB|dad ,c:W;EQ_n]|day 1aKXRGg]|moment :CE]^Eb[l]|of &J(],D-C1W3X8G:V;B?gAABaEXKFM^NZVXaRcZeBfagDhAi^nK|sponsor 1F;cA]E]b^|sponsors ;DAZbEhZn[|that &_|to ,E/_1@8^:B;c<?AXBFE?N?Q?TYV>Z[]DbciFlDnB
prouder|+[]F^A|of VC^@
proudest|4]5[<bZ^
proudly|&E-b7Y;[KCRaaAbb
prove|"]&b.A4[5]7b>Z?ZFCKXM_SBZY]dnA|it &a.B5^7Z?]ZZ|me (_M[]Z
proved|/_T_
proven|-[/a8Z;_HZRZTbUB^XbY|<number> -[8[^Z
proves|E_lZ
provide|8D<YR[c[
provided|&=4E:BAYDBE^H[JaKDXZb[e^iK|by &>E^
provider|"Z'c-_;A<CLZR^T^VZYFlD|and /Y4Z7[<E|of -[1_VY
providers|8ZCCjC
provides|a[
province|M^n^
proving|;^
provision|-eRhV]
proxy|>]D[j[k]n^
prune|[[
pruned|&_K^
pruning|"[,@7Z>Z
ps|)h+cE_NcSZl^|we )ZE[l[
psa|/Z3XD^TZX^|from 3[|if n]|the DZ
psoriasis|-[RZ
psychological|-Y
pta|<^?bLZe[fb
pub|&C,_.]8Z<^=cD@FYKBY[ZZb[d]kFm[|quiz "ZZ[bY|shuts KC
public|#[*^,<-a:B;B>DA[B^CcQARZSXaEgFh]iTj_na|and YZ|from *a|gallery &Z|may .[
publication|Acha
publications|n^
publicly|*b,X?cO^TCfZnZ
publish|"[#[,D.b2X;GAED[I_JCKDQ>S^TFd_f^jD|our JFn]|the 4E=bd^|what .[4aD[
published|*[-[3Y:E;BADD@E]FBGBQBR]T@][a[b@lXmDnG|a ,]jElE|its &[R]hYnC|on 4Zn[|our TE]ZaZnY|the k]|today nE
publisher|6Z=[[W
publishes|1AEcVC
publishing|?ZfY
pubs|;^
puck|Y_kD
pudding|?[f]nE
puddle|4Yg^
puff|Ddk^
puffs|DZ
pull|,>3C5jDWSZZgd^hXkanZ|in &CZ]|it SWY[j[|on 5Y|out =Zd^|request ?]f[|requests eZn^|the 4F5]|your 7[
pulled|&Y.C0E2B4d;X?^C[DFKYQ@TZUFVEY^e?fZjYn^|<number> /ZbE|from #]nY|it &Y;Z|out #Z
pulling|%Z:Y@ZAYJ[nD
pulls|?Y
pulse|-D5[E[TC][|survey ]Y
pump|#]+Y2^4a5Y8D;D>DCBDaSETCZX]GbBdBeCnC|and 2[|is +ZI[
pumper|QE
pumping|>[
pumpkin|WX]Y
pumpkins|+DO_Q^
pumps|#C)Z,^8ZIDN[QYS[bYkbnD|and ,Z
punch|,]DCQ_eZ
punctuality|3]:Z;[a^b^
puncture|,ZQeaEdajZ
punctures|<bc[
punnet|*c,Z3[O^XY
puns|&[
pup|(Z)a,D6]?_Na[[kX
pupil|#C%Z2Z=YJZWYdZ|and ,E2[WZ|asked #?IC
pupils|"Z%Z)Y,Z-D/D;D<ECEDCEEI]J]K_TUaAdCeAgEjBlCnC|at #],Z|of &b|passed /CTB|will ,]
puppet|,ZMV
puppies|,ZDZ]_
puppy|,B5e7]Zaa]f_gZnC|class CZQ]a_
pups|DD
purchase|#[,C1]4E8[D_QBV[XZ]Xk^nb
pure|+]8h;[GZJ]PX^a
purely|,_.[IDM_QYkC
purl|DZ
purple|%Z6Z>ZJ]^B|sprouting /Z
purpose|,[-_._1_2C4D7B:[;_<[>A@DAAGDHFQ^RaWAY>bWe[gDhAl_n<|and -^8C:E;Z<^R^bY|is :Y<_a^|led -_8^R^hCnE
purse|(Z.]2_5a@ZZcgZ
pursuit|8Y|of 8Y
push|&D(^,@.]0^5^9B;CD^QBS]UUX_bEg]h^kan@|it 5^
pushchair|#],_BYQ]i[n@
pushchairs|#Z
pushed|#C&C,[5[:^?[@WCcDDQcZ]eAfZj]kBmC|in 5[Z]|the ?ZDEfY
pushes|>Z?Z
pushing|&^4Z>@?[EZRDj^|boundaries :CEZ|the &E
put|"E#]%Y(W,B-A/?4Y5A6V7?8@:F;D<>=_>B@XAABCDZF[IZJ]LYR?TAYZ]D^C_Dd]gWjYk[mUnA|<name> 0_|<number> #W,Z4_C[DFY]eCjYkAn]|<somebody> )]DZf_|a #a(Y,X.B4B<^CWDYIcKDN@TEWDYC_Yc]gInB|all ,DQD|back CZ|both =a|by /D|down "D3d8YX^^]|every SZ|forward ;^b]|in &@.a4A9]>B][aDjBnB|into %]/ZB[JZ|it "X+Z,X2F3C4E9[:F;B<D=A?HIIKZXCY@]Cb]f@g_|money F[|my dZ|off #E/Z2ZDFMYOaT^n]|on 'a,Z9>C?F^M[QXYCjB|one .YS^|our *[,Z1Y4B@^E[O_g[|out @[D?I^|people %V)[|some e^|something SZ|that 2b6Y?^QETCWZYC|the !G+E,^2@7C;C<E=C@DCWDaFBMBW@YZcCd@f^g@hAj[k[n?|their #a7^n]|them 2^4[F[QWSCWWY]g[lW|this #[(aM[n_|three #EID^Y|through 4A|to #Y>EKEYC|together )[;ZFbH[U]mbn[|two 2Y4]>ZK[i]jD|until C]jW|up &B,D1[BEWBYZkB|us &a,D6^EYKb[Z|you #E,^7C9[>Y?EDaMDP[QY]AeXjE|your !Z&_'@(E.X3C4[5[=ZE]ODTCYDa^dZgZlZ|yours !a*aO_
puts|*a,C.^/]2V8^9Y;C>AACDYKANCO[RB^bbAdEg]m^n?|it .[|the "[3[8_:^D[^[|you #[2Y>B
putting|#[%e(D+C0]2Z4A5]7^8_9@:A;?=D>@CWDCE[FCJaNCRBUYVDW^Y@]XaEbBdCeAhYkC|it #Y,B9EC>DDjC|off IY|on eJ|that #^,Z0[Q[U^g[h[|the -C.Z0[4ED_E_fC|together 2_S[W^|up 2[?ZC[
puzzle|#?&C(Y,C5V]B
puzzles|#Z
px|#_
pyjamas|0Z<]>_F_e]
q|"@#k&c(E,B9F@>D?HBIjK]MAQD_CdBg>jB|<name> H^nC|a 6Z@FCYj[kF|can YX|for #?9bDDWa_[kC|from "D#m&b4Z9CIkK^WG_AjCkZnD|is HDn]
q1|'[4ZC_LZR]j_nY|<name> '[LZnY
q2|-d/CEXRgTCUYYYl]
q3|!A-g0^5_6a7]9Z:D;?A]CAD^E^GBQEReUSVXZ^kZl_m]
q4|-e5^8^R]Zd[]a]bCn[|earnings n]
qa|<ZhY
quad|,_QaSFjCkE|bikes @ZnY
quake|nZ
qualification|,]E_Q]Y]l[
qualified|/Z4[5Y@ZDEK]Z^^BgBnE
qualify|!^7[D[G[X_gG|for gC|in ![
quality|"]&X+b,D-C/D1]4F7Y8e9B;]>EAYDCE_PdREUYXE][^c_@b_k@|and +Z,Z1[<Y|mean 9B|when "^;aDG|you -E8[^X
quantification|na
quantity|n^
quarrel|,]<]>F
quarry|)Y,?1F4D?_NZVDkD|<name> Caj^
quarter|!B"E#E+@.A/_0_1_2Z8A:B<?=]>@@CAFBDEbIDKBMDN@R[T^UXV^YYZYc@d^eCgChDi@j[ldn@|<number> 0a;[U]nD|and -[7Z=Zd[|of ,^/a0X5_=[DCE^QbdVlZ|past ,A|results 1eV[nZ|to .DjY|turn "CSB|we -D
quarterly|)F4aEal]
quarters|-D=ZdY|of /a=ZdZ
quartet|1Y
quay|!Z:E;[>^CCEF^]b[
queen|6C=YG]]Ab]|<emoji> 6B
queries|.E1]9Y|to jZnC
query|,A5]RYna
question|#j'B(A*Y.F1E3?5E7X8C9];<<C=A@DCAF^IfKBMCNBQERCS>TBW[XDZ@^D_ZaWbAcCdCeBf@gDhBj?m[|<name> "Z#C,[?]Q]|<number> #W,E4ZYXk[|about #C,[F[IGaY|and >Z@cgbnD|at &DKE|for "A#>*C.B7F9j>DDAH@I>Q^SCW[_gd]iXk;nD|from "D#hCCHBIidCjEk[nC|i #[|in #ZS_jA|is #=4C7e:_a[|of #^I[M]QXkZn[|on #B*eO_|to #?9a@DIASDW[|took ,@QB|was #[?[f[|we 9CIaLYeFkZ|when 7^|you FYSWmZ
questionnaire|*Y=YD^Edl^
questions|!E"@%D&>(<)A+],D-D.^/D1@2B4B5D7?;C<A>U?EBdCBDAHBQ[SbTBWYXFY@aAbDeCiVj[l>n]|<link> .Z4b|<number> 9[D^_[|about #^,_>_QZe[|and F[QF|are ,C.ZS]_W|asked #AC^DZjY|at >]eY|below (=[anZ|here .[|no D[|on 4E@XW]gVhakB|so ,^.ZQZ|than 2Cj^|to &@,B?BEBI[J^gDkWnE|under ,F2_W]|we 4]|welcome n[|you >Z
queue|"[*[,C0E1E3X4^5D7X:B=C>Z@]D^EEGCH_I]KYNAOZW?YcZCaAb]dBgYj^ka|'s ,B4[|and 7a>FD[|at "Y#W%D3]D_IYY[d^jZ|for ,]4X@YQZYY]^|in I]QB|is D^k^|of ,ZQ[|on K[|with %ZJ^
queued|"E,B<]?]nF|for <_|in ?[
queueing|"B#],]0ZQ^X[j^|for ,a0ZQZj^nY
queues|(_2Y7_BEM]iCnb|are BEiDjZ
quick|!h#D%D'X)Y+],C/Y4?5E7e8[:?<DBXDBE_GaH?OCP[W_XGZC[]]_^^_@dBeEi[n=|one )b9B@]B[N]_?i[nC|poll GCMW|word YF
quicker|'Z,A0Y4]7^=dDXI[QCYZ][daeA|and 4[DE|than 'Z,D4C7aCB][
quickest|+b,ED^
quickly|4b7^CDNWkY
quid|!U"X)d*e._/c2X6aD_G[ICNbOaS^TaWWY?hciZk^|on )Z
quiet|!E"D(D)A+c,[3[7D9_:B;T<Z=D>g?_@XAZDAEFF_IYK[LZNBPgTbWE^KaBd]edfVgahaiFmU|<name> n_|about B[i^|and +Z,B.F/[7E;Z>abYe^|coach (F@]D]gZk]n[|day YZ|for +[Fem]|hour 9[>[BYeY|in 4Z|on <dA]|one AZ|room ,E>]QHS[ec|the @Y|week BCiB|word 7_
quieter|#b,C8Z>Z@XA^IbQA^ZgZmY|and A_mY
quietest|D]I@e^
quietly|#E,[/Z9Y;Z>e?CDFF]Q^YD]Ze]kBmYnB
quilt|Sc
quilts|5G|for 5G
quince|,Zj[
quit|,C.Z1Y2_3g7C<[@ZUbW]X_YDa[cSk]nD
quite|&E.a4A7C8X:]?BAcCEIBQYX[YD_BaYfDh_jBkB|a #]8DD^|like 8Va]|nice KE|right #_?Y|simply %Z
quitting|.]/^
quiz|!B"B(b8D9C<ZCBDCECGCIAMaNCObQcRDSXTYZYgEkAnA|<name> Z[|and "Z(cFEMa]BmD|at QZS]|now &F|to "YFa]Xmb
quizzes|C^
quorum|,Z-Z.Z4CE^S[la|is ,[Q]
quota|/BDB
quotation|!c^Y
quote|!h%^&>)c+f2X3Y4_6j7D8E9D:[<C=E@^DCFCGaNbPcQ]V[[baZd@eCgaiCkWm@|for '[LZ|from a]|in !^)b6XGcN^XC|of %bJ^QBVX
quoted|,A0[2Z4bY_]DjYnA|<number> 0^2[4^YZ_Z
quotes|!>&E)[+Y,AS]YDgCnF
quoting|+]7[;ZDC
r|&_,C-D:CDZKXRCVCX]eWjB|<name> &_;^K]j>n@|<number> #[&YKYX[bBe[n^|d &EKC
rabbit|,Z.]D[KDNYSWeXgBk]
rabbits|.[>EK[
race|([)Z8[DD^[eD
races|.[8]
rack|3_4a:C<CC_DYK]MAXWjZn[
racks|#^F[I^MZ
radiant|8Zn[
radiator|#X&B,_4FI_KBeYnF|in ,[>_e]
radiators|FDd_k[mF|stay FDmF
radical|-[7Y8C:?CDQB^Cn]
radio|#_&D,a.D0X1F6D8E:E<D@AI^KFM]QbSEWZXDYFaDdBg@hDj[kCmE|in 0^QD|off #a>[C[IW|ready 6D|this bZ
radios|AYkD
raffle|#C0B4Y5a6_=CH^QXS[Zc[[dCgYjD|go dF|tickets Z]
raft|<Z
rail|#a&D,@D_EAIZQ=RYYX]]bFfBhCj@lBmA|and DAjB|strike ,GQEn^|ticket DcRa
railings|,FKEVYaY
railway|2_CEQZS]WanC
rain|#@)W,_-D.B/D0C1E3B5C7X8A<D=CCAD?EDFDGBI@JDKWN]PEQYTAU@X>[E^?cAeFi^nB|'s ,^B]Q]jZ|all "]eZjC|and &YK]QF|at WY|for 4Z?[|forecast CYQB|in &Fn^|on 3G|or ,Z:]|so 4[|with j]
rained|#B4ADCKCQY|from #F
rainfall|,EQE
raining|,c?_@DQ^f^|sideways ,]?aQYf_
rains|&Z,_.G2CC[JZQZSDWDeE
raise|!E#[&Z(Y/@2b7[:B>Z?ZI^TBWXe[gCn_|it #?2Z?[WZ|the #bIY
raised|#F)E,]-A3_;B<^=F?]AYEWGBKaLYQ_RDXW]Y_CeBhbjAna|<number> )E,Z<b?dA_CCKaLZQeYDbEfagD|<somebody> &X|a DFnZ|beds #C]Z|in 3aXZ|over gZ|the #[4]YZ_D|this YD
raises|DAF]mX
raising|;^E[FZaCb_ma|a F[|the ;bEZbZ
raisins|,Z@ZD^k]
rake|3CSY
rally|C^Q[jb
ram|MZQ^nY
ramadan|iYjX|<name> iYj[
ramblers|5aBcZZid
rammed|1ZVY
ramp|&X(E1Z4^<D@YCaDDIXK^QGY[bDj[n=|at =Y@]jY|is 4ZjC|on kA
ramps|&c-]K[Q[R]
ran|#?&a,]0@2B4c5D7B;D<a=E@ZACC:D@EAJDKXQXS?Yc]C_abYjDkClAn]|<number> @Z|a ,X?^K_fagbnW|it 4DIZkZ|on b]|our eA|out ,[0B4h>EDCKFQ[YeeEjD|the &[<[?JfAgH|to ,A4D_X|toward >[?Y
ranchers|CDQYjDnZ
random|#Y
rang|#a%E&e.A0a4b5D7A<B@dA^BZC@DYFDIYK]NCWEYU[Y]DfEg[hYnD|<number> Q[|<somebody> ?_e[|a DZk]|about #aIa|and ,]m[|at >_@[DBea|in &[D[eY|it #B|me ,AQC|on @[|out 4i|the #_0b4D>EjC|them DZ|to #c0b1[Ib|us 0C?^e@ga
range|!c#;&F0B1C5Y6]7E;D>ECBD_G_ICKCN]Q=RAT[UEWC[]]E^YaCeAhanA|in )]|is !X4Y8]X]|of !^"E)Y5Yh]
ranger|#B*_.]O^
ranges|)Y
ranging|-AE[
rank|C^
ranked|/Z;dCEE]RXTZa]bch@jD|<number> ;eE[RXbbnZ
ranking|*Z4[;bC<EdOZbajBn[
ranks|"Z-]U]hYn_|<number> "Z-^HYn[
ransomware|TY
rant|g[
rapid|C@j>n^
rapidly|-Z8Y:[|evolving -Z8Y:[
rare|,E4ZE]n]
rarely|"D;]<g
rash|>ZDZ
raspberries|,Y
rata|!EDDSBYEkDnC
rate|'Y(W*Y+j-]/i0c1<2]3A4[5E6D7Y:E;@<D=YA@C@EaHBLZN]OZPcSYThU^V?WWYW[A^C_Da?e^gYhDjEla|<number> !D0]CBU[|among 0C1D|and .Y=^d^i^|goes )ZSD|in ![/[F[T^YZ]D|is ,Eg^nC|this +C1CJZ|to 2]4^QD|us *a0YEbHFO]lZnY|was ,Z|went #E2]|your (ZHCM[n[
rated|!_/[0h1[9B;gCBOZTZUdV^^[bdj@n[|<name> /A0^1^8[CGTCUZjE|<number> /Y0X;]U[b]
rates|"E+C,C/@2Y7a:DACBBK@P[QAWbXVYDaAdGeBgEh@m]nB|and jY|are 7Y|for -ZD[|from !ZD]^]|moved CA|on 4YCX|press DE
rather|#C%@'D(@)C.c0[2]3D4A7=:B>cCCDDECMBNBOCSaUX]DbUdVe]lB|a ?[|ask .B|be ,D>ZQX|have 4_DBWChYjB|hear .[2YSYWY|leave eF|not &W,E.a4D=b>_CDK_QAS_d_jEkF|say 4Y|see ,Z4DQ]|stay ._|talk .AjA|tell ,_Q_Yaj_n^|than #])D,@.C0E=B>DC[D]KaS=WWdCeBgBj]k_|the 5]>_d[e_|wait DCj[|well QZ|you 2B4BD[F]IAKESDWEm]
rating|#]*d,A0d1c;YCbD[E_I_O]UaV^j_lanZ|and ,E1^;YEZVZ|for #^*]IZOZj[|of 0G
ratings|/A0GF]TBUDnZ
ratio|-e0ZRZlY|<number> -eRZlY|in 0Z
ration|>]
rationalisation|-aRa
ravi|@[
raw|/[4C7B8h:^M@T^]D^inE|data ]C|milk C]jb
ray|mX
rc|C[jY|<number> C[jY
re|#b-]1d3Z4X5Z7E8A:A<b=B>F?]DXE_F]QAUEVbYYaBdDlbm]|elected <YEZl]|entry 3^nZ|the QF
reach|!C"A&>(X,B/^0_1C4Y5k7];D=A?AADBAC_EXFZGAIUK<M^NEQDUbZf^[bCdBh=jZm_|<number> /[0]5_U[nD|a ,D|for FZ|it &DDB|out %])YJ[a^|record &DKE|the #V(^,[2Y4B5B>ZDBF]IZQYYC_YeZgX|us QX|you 4[kC
reachable|CC
reached|&D-a0]1B4BE]F^Q>R]T]VFeXh[kWl_|<number> ADT]kDl]|the 0Z<[@YkZ
reaches|2ZJ[|the J]
reaching|"[#[2Y7]<Z?Ca[fC|out ?CaZfD
react|DZ|to DY
read|!B"A#Z%?'J(>)@*E+C-A.^3Z5A8A9[:E=]A=BDCCDFEBFbJ@KHN[PAS^VDZ@^B_^hEiGl?m]|<name> )Z-E2[7_9YF^QFR@UZa^b[nA|<number> ,?/ZQDTZ_Cb]|<somebody> <cF^I[R[cY|a #b,Y/Y7];]?YQ^TZYZ][fX|about CZnD|all #Y4A<F?Y@[FCI^Q^SAeBfXnW|aloud ,A>ZCZQXjX|and /BQ]|at *[hCnC|before 8^|by ,CQB|each #]|every #E&Y,E4C?@Q[UEYCf=gCkD|everything +[,[|for ![,E.Z;aS[bY|forty DF|from #Z7aDZQAkZ|how ;ZFa|it #[(],]-^0b3b7[;D=]?EFBKYM]RZSYW]b>j^lXmB|more EYFDRXUYc[hCmD|music .?>ZDXS?n]|on &Z2[6]Wa|one F[QZ|only CfIAQFjXn@|our FbRZa_bBhYm_|out &]2Y=D>DDEK]d@h]kBmCnY|page 3D4_DE|that /Y3d>c?[FDJCXfa[bCf[|the #]&D(D1]3^4D7@<C=YCCDFEYFBIbSYT=X^YY]BcBgEha|them "F#^<^?YKGL_mV|these ;_<b>DB_bZcZi]|this #B(C,W.D/^1Y4D:Z>CFLIFK?SATZVaYAaFbWdD|to 7[Fb|us .E|what 1C2[QZVG|your #^NYn[
readable|9c_a
reader|"C#_&X*]+f,Y2^4[<E=]@ZCEI_K[P]SEWT_]d^f_gYjDnB|<name> #[&[,ZKXQZ|asked 4F|i ,?|in #],_Q^|users nZ
readers|+c,?/c0Z2^4E5a8B;X=^@_BgC]D]IIPaQ@SXT^WXYBZc^CaCdagYiblA|are 5ZZZ|carry BD
readiness|-D/B
reading|!C"A#C%D&>(A+Z.B0E1C2@3]6]8D9b:><D>Y?AACB=DGEDGDHDJBKALCMEOYSRX_^CbFd<fZhHi?kAmI|a aHnC|and .D|at gB|books +]|challenge S]|every nX|group SZkB|is 6^:][Za]f[|it F[Q]e^nY|list IY|room "D;[C>HDbZjC|them >Y|this (B7b@aDZYC]_bDeWg_l[|to CF|was C^]Z|you nY
readings|)Z.D?[I@X^Y[e@ja|are #B?_
readme|&]
reads|#Z4]8E;B<D?CC_EZL^YdbFk_lYmD|<number> 4YC_QBd^j[|every &C,_k_|everything 4^|it ,ZQV|that 7]]Z|the k]|them I^Y[|this ;FBZEcbEiYl]
ready|!A"b%C&A'D)[,E-^.B0D1C2E3[5_7<9?:F=Z>E@GDYFbGCHaI@KDNVOZQ]R[UCXXZa]AaAeDg?i]jAma|and #Z(D4]6[[[a]|for "](]+[3E5[;dBYF]GAJBM^V[X[]^_CaC|from @[|in 6ES^|to "Y(A)^-D.B3F5b8^:Y;D<^>CDDFCH^M=OCQYTZZ^]]aXeGicmA|when 3eX_
reaffirmed|-]1bE[RXV[
real|"@#Z&Y'X(Z)@*D-^.C/A0B1B3D4C6D8c;>>A?B@AAZCADWE@F[I[JYN]OEPaQ[R^SDTDUCV]XD[C^ab@g>iZlF|<name> :da_|and WZ|difference 8_;C^_fYjY|heroes %CBBDEbD|job ,D|live D_k^|name ,C5ZQC|number FZ|one DdY]|ones ([=Zm]|people +Z8b:Y^X|person >^|results 8aBZ|talk ,]BaQ^][i^|time !^-_8B:AG_Raba|work ,Z5_<]Z[
realise|/[;F>a@DDCkF|it @D
realised|-b4Xj[|i 4[
reality|8[^Z
really|!A"Z%X(G*E+[,].D1^3W6E7b8E9F:Z;]>F?D@CB_C@D;E_FDICMAN]OCP]QFSBWC][aYeGfCgBiYj>kBmAn=|afford 7Y9BGZ|are 3]:D;ZD@|be =ZDE|do +Y7Y;BB_QEiV|does .[2[:aS_aZb?gZ|is []|know +[7DDZ|like 5]UZZZeZ|matters ;[<[N_|pleased f?|sorry ,Z|want 7^
realm|-b8[Ra
rear|MXh[
reason|%Z&]+B,?.d5B7C:A;T>_?^@ZCBD=FaK]N[QKScTZWFYE^De[gZkAmTnI|for "Z@]D^gY|i %]|is 4Ze^|it #]IZZ]|needed .W>^S_|the &[;Z?bF^|to ![.e2[5EQBS^^Dg_kB|was n[|we "Z%]J^nE
reasonable|,_.C4[B[Q[
reasons|!D#X&E.^/E0D3_4C<Z=c>]F]I]K@MBT@XbY@ZA]D^[aEjZmW|for 9[|in >Y|you 3[8[FYXZ
rebook|._C[D[k[
rebooked|,D>GCbjX
rebrand|6]EbK][_l_
rebuild|QXjY
rebuilding|4]kF
rebuilt|#[&_,DQBkD
rec|C^QBn[
recall|+],B@DB^CUKIQ<XCYXd]icjS|<name> C^j[kX|notice C]n]
recalled|CXgX|one 4E
recalling|4]
recalls|kFn[|<number> kFn[
recap|,[
receipt|,F.=3C5A=b>E?_CBI[K]S?WCXEYcZCdb|and ?]kEn[|for =Y|needed SFYWjY|or ,[=bY^d^|to ,CD]jC
receipts|#](_.A2Y3E4ACBIZM^S@gXkYnF|and #[>Z|for >GnY|in #^I_[]
receive|([)B7_DAGVKALWR]WZ]Wb[kBn]|<number> W]|a GWJZ|it kE|the *Y1ZV[b[
received|#b%X&X,?-]0Y1Z?a@_B_CBEYR_j@kB|a -Z1^;^EZRYV]^Y|by %Y&DeZ|the &Y;G<BbHnZ
receives|/^dY
receiving|@^nZ
recent|&Y-[BYCFFYJ]QCRVV@nC
recently|<Z
reception|"E+D,D-@1[3[7C:B;Z<Z?DDCE^IXJBVWX]YCc^f>gBn@|<name> ?YD]kY|and kE
receptionist|#^&e4C?XIYKcSF
receptionists|fZj^
recipe|&W*],]2@4B6[8E=XA]D]IBO_Q^_AhZjE|'s 4aCA|but nY|for ,Z|has #F,aC^D[Q[j^|tell SD
recipes|5a9]CDQYZY]EaCfDkB
reckless|n[
reckon|.]/[0Z4[5^<aSZTYZ[
reckoned|4[Y[
reckoning|?]Q[
reckons|#Y,[2[5[C]QZg^
reclaimed|A[CZDZk[
recliner|![nZ
recliners|aZ
recognise|,Z-B9e;[>CK]QD_ab]e@gDhDjBkB|that X[|the 2X|this 9ZYZ_Z
recognised|"]-BADJCRCYYaBb[f^ja|as -C<FAAJFaDbYfZ
recognises|;ab^
recognition|!Z/[:CR^UB|is ![-YEYVX
recommend|&Z*_+a,D/a0^4E9[GEJZK[O^P^T[U]]EaAjZnD|<name> +[0[UZ|us /aGEJ]T^aBnE
recommended|!_A[G[QDh_
recommending|.^2^S^WZ
recommends|1D;YSZ
reconnect|8_V]^[
record|"D)Z,A-X0e1e2C5D7D:B;_<[=B>DB[CEDZM^QER]SFUeV^ZB]?b^dDe>jCnF|<number> 0_U[|and 4B|breaking %Z;Z]C|for ,?0c;Z<]E^QFUel^|is 4D<_QCYE|it ,Y4aQ[Y^|its &D-YBZEBfY|level &D1ZKE|of -DCEnD|quarter 1cVZ|the &[QB
recorded|#X&[,A0[3ZCCD[KZQAUbeYgCk]nC|the dZ
recording|,C.c0X4_5Z<ECDDZF_QDSfU_YZd]iZm]n@|goes .^D^QYSak^|is "ZFdmZ|of &Z4Z|with 4Y
recordings|9[KF
records|&C<C>CFYjanF
recount|,_4hY]
recover|/^QC
recovered|)FjD
recovers|@[gY
recovery|,D>ZKD[Z]^b^
recruiter|(^<]
recruiters|,^B_Q[UZXZZ[iakVm[nW
recruiting|4HMFYDnY|<number> nY|three MF
recruitment|)[2Z5]Zd]Zc^nZ
rector|+Z,A
recurring|#[0c
recyclable|0C4b8]Y^
recycle|#YD]dZnZ
recycled|/@kB
recycling|.YX_e]j^
red|"C#[,C-F.C1C2C3C5Z8=:A<D>A@@ACBXC^D]EUFFGaIZLZMDOCQGS@V@WBZ^b[hAjal[nC|<name> Bci[|book 5Z|button 5a|one )Y,E5YQEn]|ones jC|or "^|panda CDQA|pen #Z&^,^|wine [X
redefine|![1]8e;bG[^cbahanC|what !]8b;_G^VB^_hZ
redefined|^Z
redefining|-]8g:C;aAY^baAhZlDmAnB|what -b8^;B^[
redesign|(^
redesigning|2[ga
redo|.B4]=^da
redoing|,?2^4^EZMCQBW[Y[kClZ|the EZlZ
redone|#dB]I[Y]iZ
redraw|QC
redrawn|4[?]D[KDQD
reduce|-_D^R]n@
reduced|)[-[=[?ZHDkF|tariff HF
reduction|)^
redundancies|"^4]KDjD
redundancy|.]>]DZeakY
reed|CA
reeds|CZKZ
reel|0_1b5ZDDV]
reels|*ZOXkB
ref|&E'[-Z.CKESD[XgXj^nW|'s [[|<number> ,E-[4[jZn_
refer|!c3[BZG[R_X[[[kDnD|a !^*DG[OD
referee|>]S[
reference|"Z+_-_9ED]EZIBR[eBk]|and n]|number eB
referral|#[7ZDeH]eZj]nA
referrals|D^b]k^
refill|4CAYD^hWn]|pouch AZhYkX
refills|&]Q[
refinery|8[C^R[^Zj^n^
refit|"^jE
refitted|#]
reflect|,D8[:_;C<Z^BbCi_nX|on ,E8ZB]|our :_nZ|the -[<Y
reflected|-_<[
reflecting|,D-Y1c8];CV_^[hDnC
reflection|,E-B0Y1a4ZJYQBVZ|of 0ZE[
reflects|1_8A;^EYb_lamAnA|on AYEah^lZnC|our -Z1_8[;Z<ZhA|the -C1]8C;TbZ
reform|CDEZnZ
refrain|-_3bX_|from -_3bX_
refresh|-[4Z
refreshed|-^4B8C:BEYJcRb^IhElanC|brand -[
refreshing|<Z|the <[
refreshments|1ECZjZ
refuge|CEFCkY
refugees|%^:ZJ]
refund|#C&C,=.Z4U7B9D=]>DCYDeF]GEIASdWAY]e[f_jYkbn[|'s .C4ZjCnD|it =[D_d^e]k]|no QZ|or .bBZS]gY|policy 3[VXXY|takes D@k@|the "]4_H[QD|was 4Y|you #D.^ICS[eYk[
refundable|3[
refunded|#E.V4a=m>E?[@[CaDAYd_HdgeDnA|the ,F=[d]|this Cc
refunds|#Z,A4b7B;]>BAYDEY[b_eEk^|are =]_^|back ;_AY|from C[|go 4bYX|on #]|went C]
refurbished|1_[[
refurbishment|#]1^
refusal|:ZQB|to :ZQB
refuse|,B.C1X3[8c<_DaGYR[SD^_k[|them .BSC|to 8c<aGZ^a
refused|&C'c,X4Y:[;[?^CDFYIDRZf]nB|a ?]F[f[|to &D:[;_KCfZn]
refuses|,c8[Q]XZbXn^|to ,_8[;[QYb]n]
refusing|,bQ]
reg|!]'[G[L[Q[
regarding|#]%AAEB[F^I]OWhBi^m]nC|the #ZI^V^hD|this %E
regardless|.c2Y3Y4^<ZIBQaScWYY]
regards|3ZQ[|the 3Z
regatta|aZ
region|#D)@+B,A1a4D5D7C:@;e?CEAFDGaHBI>JDKDPAQAS]Vb]Fbec]fCjYl@m@|'s ,D:E;Y<ZEDQDb]lA|<link> RD|and -[1C
regional|#F*X,B-Y2b4E;e?DDCEeIHKYRZW]YCbale|<name> ;[E[b[|office #E1[E^ID
regions|0AUEnZ
register|&['](E1D3^6W7W8B9B?D@EHAQA]^dAfBl]nC|and .ZS[|anyway "D5^HE|as 7[DD|before B]iX|for 6]7Z[[]_k]|is "_|now !Y"FHDTC|to 7?]D|with '_F^LWm^|your 3aQDX^nA
registered|#Z/b1bDeEbI[KET_U]fCjAkalbna|office Ecla
registers|*^.ZY]
registration|!D'D*b4^E^HAO_[Y]Y^]aEnX|is /[]an^|number 'ED_
registrations|!Z)[|on XD
registry|,]Q[
regression|n]
regret|"]#A&C-C.D/c4E7c8CAGICJAP]SBTa]bbCgCjCm[nA|it 4G7e[Y]bbE|that C^bCjZ|the NZ|to ;[bY
regrets|-D.Z7dAWGA]^bCc[mFn[
regular|"G&B)Z-d2Y5Y9Z;YIFKCR_W]aAmY|<name> #@IF
regulars|#U%Y&a,a4[9[<DBiK]Q^ig|and ,Y|have ,YB[
regulate|<_
regulated|,C
regulator|#]4^;WIb|'s ;ZIZ
regulators|#[7ZIYn[
regulatory|-Y
rehab|#Z
rehearsal|&D*[,b@DC[D@NEQaS]V[YEa?fZg@j]kCn>|room .[DBV_fZ
rehearsals|>[QZTYd_hZ|are >]
reimagine|"Y;]RZhH
reimagined|)C8j;D<AA^EDGcHYJYR]]Z^]aHlE
reimagining|-d8i:EE^R]^_a=nE|what %Y-]:D;aaBb]h^
reject|1D
rejected|,?/D9^;C<[=[AYDWQCcYj^nB|<number> ,D4Z<[QCnB|a ,E;DAXQEh[|by 9^
rejection|e_hZ
rejections|,];[<]A[C[KW
rejects|"Cn^
relations|:XE^
relationship|%^'Y-eJ]R^VZ|with ![
relationships|-]^]
relative|CA
relatives|,DkYnZ
relax|7E8_^caZb]|and 8^^[aY
relaxed|CDDCkZ
relay|CZQ^
release|!D"B#b&@)D,[-H/E4Z7_<DEEH^I]RZSCVCY^^Bk[|<link> E=F_RaVCn]|<name> 1YAZE^RCl]|<number> CYDFIZnA|and #@2]|notes jX|of fD|the n]
released|*a4^7c;BQ_Y]e]kD|<number> ;CbA
releases|;[C[QY
releasing|HYa_
relentless|1D8_:DBYR^W_^Yb^|commitment -^:[;^EBVDhZ|focus hA
relevant|%b-_EEJXR^jAnA
reliable|7D;Y]D
relied|&[4_|on &[4_
relief|7D:ZI[K^Q]S_Y[gZna
relieved|?ZYY
relocated|E^n^
rely|>^CZ|on >^CZ
relying|7C|on 7C
remain|%b)],C-a4A7i:@;W?BAACYDDECFCJbQAR_UXYCZ]]bb^eAfDhCiYkZl?|at 7]]]nE|committed %^-Z1Z8[<bJ[R^^YbYlE|our %eJ]|with %E7[
remainder|&Z,A
remaining|4Z7e]_hCnD|for 7ZGB
remains|%[&A-c.Y8D;E<ZCCEERXS]VYlB
remarkable|-B
remarks|+F1X3]<CK@OWhZ
remember|!]"?%e+E.>/X3C4A7@8[9b:^>B?A@ACCDFGZJ[M[N[SAYEa[cYfCg@iZjFm_nZ|<somebody> )[>CjD|how &[|it '[|that %ZXa]Y^Eg^j[nD|the #]%])E,[/[0D;BCEIZN]Q_T[gDmbn_|them ,En[|these F]mZ|this /X7A:]T[]D|to ?CfD|when %[9EVY|you %Y|your 9Z>]
remembered|#Y&d:]<]?^@ZB]NZiY
remembers|#D(Z9B:CKCk^|the :C
remind|5^:Z;AH_^GaXbFk[n[|us 5[8F:Z;E^G|you 5W
reminded|&C-_?CBgCDKAV_X_fCifnD|that -]3YBcCCQCXZifjFnE
reminder|#>&A(@*B-[/F1E4Y5X8B:];D=DADC]DbFCJCK?MBOBRZSCX_Z^^DaVbBdEf@gFhCjZk^|<name> CADZi^jDnC|for KAkb|from 7ZD]XZ|that &C*D8D:XBCE]IAKEOCQ]SEXAZWbDiDl[n]|the Q[|to /BB[IYi]kH
reminders|!F#^([M[QD_^
reminds|3Z
remote|!D([=BC]IBSEj]nC|<number> j^kD|in nE
removal|!D3ZCCk@nD|of !E3Z
remove|,<CYQCV[ja|the j[
removed|,^DAQ[nB|and 3Z|the #[Q^
removes|#dD]Iak[
removing|&ZK^
rename|#]jZ
renamed|VE
renew|#D.Y0g3]BZS^U[Wai]
renewal|'^,D-^4E5a7CLXZ]f^jZnD
renewals|#[-[@YDYE[k^nC
renewed|"[1^7g<[@[BDCXEZTAUZYVc[gZj[n[
renews|5ZDZZZ
renowned|A[hZ
rent|!?#D&Y)D,X-F/@1D2b5E6E7B;C<B=Y>Z?BA@CCD[EEHYI[MCNBO@T>WXX[acdKe[|'s .[|a JZ|account #]|and ,A=AD]kW|for =]C]|is /C2]W[|or =[F]QZ|rise n[|statement @^Q]|up ,[C]DY|went ,]2F
rental|k[nY
rented|#X<aA]|a A]
renting|&C-]5d7[QFSZX[Z[]^
rents|&D,b/[0C7D<a=]DZK[UBc[nY|on jZ|up /[
reopen|4c7iCWGWI[KZYbn[|in jD|on GY
reopened|"_C_HZK]MaQ[bbeZjZ|at Q[bY|to CZ
reopening|"_#Z0Z4_U]YZbYnE
reopens|)^A]C]DcK]PaX[Yaa]j_ka|<name> C]X]a_jZ|<number> P^iX|at )^|on A]K^hZ
rep|&Z)a,[.E5a>E?c@[D[EaQXeEfbgak]|<name> ^B|is ?^
repaid|4[=]IZd_
repaint|<e=?dA|it =?dA
repainted|&[<aK[c[
repainting|TY
repair|#@,>9W;ZADCaDIK^MCQDRDSb^FabeYg^j_kYnZ|and QB|it 4G
repaired|#[&]B_CaDCH^i[j_|the #a&C
repairing|DD
repairs|7B<^?CC]I^JBKYR^]?
repay|,D
repayments|aFg]j[
repeal|Q^aYn_
repeat|)Z,C.e0_3^6B7a:_ECJ_N[QCU^Xba]iYnA|prescriptions i[|visitor 5F
repeated|Q[
repeats|,ZQ]VZ
replace|"_,C:_CZDZJXKCW_YZeDjYk]|the "^4[D]YZk[|trains C_JZj[nB
replaced|#f&C,A4c>DE[IYY[aBgChVkC|by h[|every 4^|on #d|the E_K^
replacement|,Y.[4D=YCXIEYZj[kXna|bus IF
replaces|)[7[E_|the E_
replacing|F]QHkC
replay|R[b^
replied|#Z?CEZIUQG|to ,?
replies|#e&C'a(a*_.E2^3_9D;D=b>CCaEVFCIdM[OaS>Xca?bDdZeAg@iEj^mA|and 4A=_Q^d]|are 3akB|by &D,[2_7aWY|get &DQX|in ,^4a|to #bE^IblZ
reply|!E"E#a&<'d(Y)D+F,@-D._0D1E2A3Y4_7A8B9Z:A;C<A@AAABBCXF[HEJBKBLcMZNBQCRGSYT@UDVEWBXYYZ[[]J^B_da@b@eZgG|and 'W([CEDXM[kY|below ([]EnY|by ,E|from #D(^4[C]|here 'Z*D,T4A9COFQD_AgW|on ,[|or .AQ_kY|to #f'F?D@BDXIbKESFYWg=mDnF|we #eI[|with #D'd(Z,@.A8E9fDAEZIBLeOFQ?_ckAlX|yes MXn[
replying|#a3[4[>DCEDDI[|to #bDCI^
repo|*Y0]4]O_UXY^jEnb|and *[O_
report|!D"F(B*A+F,<.?1_5A7A:D<]>A?>@DC;DZEXFbHEIBJAM@RESET>V_W_Y_^Da@b[c[gEjBkV|'s Y^|<link> E]IZVEh[l[nX|<number> ,_CCEEWZjDn@|a 0^8Z<]|and 2ZA[|at <Xd_|back 3ZX[|for D[|has QC|is "BADC@DZECICKBQaTCkY|it ,CD]eCfZk[nZ|of Eel]|on #F]Yb[|one DZ|that -_1W2XcZ|to D_|with E?Y]nB
reported|#C&b,<3[4D<E@AJCK_QCRDVZ][g@j^|at jY|by &]CZIBK[QBn@|it #[&],CnZ|the QC
reporter|;D>a?[e_
reporters|2b@[gY
reporting|#C/Y2X3eD_EZICaYnY
reports|!@&B-_1D2E7C9[?[BFC[VE]CaEj_kbnb|of n^|on VE
repos|nZ
repositories|1[
repository|,ZQ[n^
repossessed|aF|if aF
repost|(e*i6XFBMcOh]Ea[lCnB|if (_M_a]|so (^
representative|!DTD]G^[jC
represents|-@8CE_|a -@8DE_
reprinted|#e,?4^IaQAUEY[
reproduce|#Z|it #Y
reps|&A3]7E>ED[I[QCS^d^k[
reputation|:BQA
request|!^&@3_7C9[=ZC]DaF]KAQZUXZ[^]_ZgCja|<number> nY|for &E9]Q]_Z|from #[DZk]
requested|3YBcI_bAiY|to 3ZBdi]
requests|#c,[BZC]I_jZ|for Q^
require|-]DAR]kF
required|'c)A*d,>.^8B:D=FC<FAHBL^N>OcV]XW^DbCiBj?k@|to .c3[EYRXVZX_jElX
requirements|-f3Z8[RbV]
requires|,Z2ZEeWZl^nZ|a 2ZEfWZl_
rerun|EEIZK]lE
rescue|#B)a1DDaNcQDbYkdnC|for &DKB
rescued|+^:gCEP]aYjCn]|after CEn[
research|#E/e8Z;YE]QYR^Taa@hCl[m_n_|shows /_
researcher|4a
researchers|;ZS]nf
resellers|!]<_Y[cYnF
reservation|']=ZIB
reservations|,ZhXkZ|are ,[
reserve|!f)a-Z7a>EGbRZ^ZkD
reserved|)Y*[>^C[NdnY|for nZ
reserves|2DDDYc_X
reservoir|,]2W4C7C8X?[CBICQEYC]D^]f^jXn@|levels nD
reset|4^DaP[Q]TaY[e@kZnZ|your n]
resets|)]7b8[]a^]eXkCnY
resident|#Z%[&f,F:@K^YCbAlBnF|at &jKa
residential|;Zb[
residents|&X(B,@.C3[4C5^7A;X<C=d>@ABBfCYDBEBFXI^KDSCWXY]]EbYd^eAfBiel?nD|<number> =b|and -]R[|are %B1[BbiZ|group #Z;Z|have %[|in Baia|of #E4Z@[CZg^|that 5]|who *]?Y|will ,]B[QY
resign|'YaYnZ
resignation|1@VC|of 1E
resigned|&B,_<acZ
resigns|nY|over nY
resilience|!Z"c%C&C(b-YBEFZKCM^RXUX^BiZlXmZnD|and !Z-DiY
resilient|"Z8acXmDn]
resisted|#C,D
resit|)[>YCDeZ
resolution|EY
resolutions|NZh]
resolve|&]1[jD
resolved|-[0Y4ZCYRYVVnB|to -Z1[R[V]
resonates|(_9@Ma
resource|-k5_Rhh_
resources|P[VX
respect|&])E3e8E:a?n@[C<ECIAKZXa^Bfdg]|for ,A?aC<fX|the :Z
respite|)Z;ZFYK^
respond|1]RY
respondents|*Y/D;[EcTA
response|1Z5];dEeIDJZKBR[V]^BaFb^jEl_nX|to 7Y;[EZWZlZ
responses|-[9^E^_Yl]
responsibility|3dCCX^]_jFnE
responsible|#Z7^IYh_kY|for #[IYnY
responsibly|)YJYQ[RAl[nY
rest|!C#Y%Z(C)Y*]+[.Z3@7Y8X<A=D>A?]BaECGCJZLXMVN_OXWVXD[B_BaTeEfbial?mCnD|<emoji> '[5^:^Z_a_|assured %WnY|at 4[_E|centre ,C-a|do D[|easy ,cMZQ[|goes #e|guess FF|in &S,ZNZQY|is ,C2E;^=B?ZCDFdMZjYm^|of #@&Y*Z1^3Y7^;ZB^IDKdO_SDVVXaYD]cb[i[k]|on ,Cg[|stays 3EXC|we .]S_|well ,]
restart|,Y3aDbQZX[h[k]nZ|on ,_C]h^|the D[
restarted|kE
restaurant|?aCAk]
restaurants|=_d^
restful|)g+],Z
resting|)]NW
restock|![,A.[7eB]N[QB]c^_aDie
restocked|.]CZDDkC|the DD
restoration|&Y<aM]QX
restore|%[-C4Z:XEEaXjD
restored|&Z9Y_X|to jZ
restores|)]8]^]
restricted|>[Q_
restrictions|C_DYj[kZ
rests|&[1a
resubmit|C[Db
result|#A/D1B3a4[7D8Z:C;_<_>Y@ZCCEBTBXaYbZCaBn?|in 3cXdi]jCkZnE|is >^@Ye[kC
results|"D%C&B(A*D+B->.A/_0B2Z3@4_7A;^<E=X@CAZCED@EAGFHEMCNDRBSAU[VDXWY[aEb_eXh[k@l?mWn?|<name> ,_C_DCYZj]|<number> C[j^|and -ED]Q[|are #^,A4[AeXggahcjC|at /[2[4aYW|by 4Z|come /Z|day 5[|for D_k_nG|from CBQ[nC|in SDnE|may F[TEnb|of &Z/B=[IaQB|tomorrow @ZCDQXgZ|will 2[EaWZ
resume|,>1Z8BDgQ>V_]akZnd|<name> ,D
resumed|C_j^nZ
resumes|eYf]
resurfaced|,E
resurfacing|-dB]DCKFiY
retail|#B-d8Z:YRb^ZjA
retailers|T[b[n]
retained|;[
retainer|,YQ]
retention|5cR^Z^
retest|C^M]
retinal|#]I]KY
retinol|"[F[]]
retire|"@/[2[^Cn[
retired|,a4C;A<C>ACEDDQ[TDVFW@YEbAfFgFk@nB|on @bCCg^
retirees|&cDDK[Q[na
retirement|>CN]^XbZf[kB|<name> f[
retires|<C@cC]e@g^nC|after &@,DK>Q@|from CAjE|on &[@bCdQag]jc|today &]CEK]RZ
retiring|&a,@@^CZfDgBiZkE|on i[
retreat|!a%Z)[,A7X8aA[CDTWZ_^[h[
retro|@]gZ
return|#D&Z)Y,]/B2Z9W=X>B@aA^BYC[EeHZQXYA]B_[b[g^i^j]l_|<number> DCJ[|it =_H^|the ,[9]|to )[@^g[
returned|#[,_.A;Z=W?b@_DBECKZQ^SB_Ze?fa|a Q]|it SG|the 4[YZjZ|to =Y?Yd[
returning|%Y&D
returns|#@,B0Z2W4^8_;Z=[>DB_CXEDHbUXZE]C^[b^eBgCh]iYj_k_lDmE|<number> .ZAYhZkBlD|are D^k[|at j]|box ,B|for 7ZnC|on nF
retweet|(f*a6_:[MfOf[[nZ|if (]M[nY
reunion|)]/[C^J_NY
reuse|4Y
reveal|&c*f-E0Y1W7[8D:EFeJDK^OcU_hFlCma
revealed|-E1GFlmg
reveals|"E8?FcHX^@mdnB|the 8BFaT^X[m[
revenue|-_0d1Y:CD[IER_UbV_|and :C|stream 5]Z[|up /[0a1[A[EZUWh]lZ
reversing|#gI[l[
review|#W&E)e*i+C,A-f0_1D2Y3^6Y8E;><?=D?B@ADAEfFDIXNbOdPDRZTDUXW_YDa?cCeBf@lcm>n;|<name> ?BQDb]fF|and !C*[4^GCOZi[|in ECQ^nC|is 7]:[a^b[|it 3Z|of 4]EE|that *]ID|the *FjCnZ|when *EOF
reviewed|&^4ZCZM[nX
reviewer|#a,ZI]Q^n^|<number> ,ZQ[n_|who #]4YIZ
reviewers|/[7A;[?DQDbYfGjanZ
reviewing|IB
reviews|&Y0j2Z7B;c<E=BC[SYUfZ]]Zbcj^n^|and /Z^Z|are CY
revised|#d,BCCI_V_X_j=|down nZ
revision|)ZGXJ]
revolution|7D8h:[JUXA]A^ia^b_h^nF
revolutionary|!C8]:B;?^^bA|<name> !C:C
revolutionise|8^:BE]G[|the E]
reward|+^8C>DDZPWQCYTkV
rewards|8_:^^]
rewire|KZ
rewrite|#_)aN^TY
rewrites|8]KZ
rewriting|&C2a9Z<BQHSC_[mDnY|it 4_|our 9]|the 2b8ZSFWb
rewritten|#c&Y4_8[IaVZ|from V[|the #]&Y
rewrote|#f,?4_5Y<[EbIXYbgCn[|it #f,C4[Y]|the ,D5Y<]?ZEbnW
rhubarb|#^,fB]FCQfW[aYdFi[j]mCnC|mess FDmE
rhyme|C^jZ
ribbon|&^-C1C;AK[NBRDYChVnb|at 1EEIVFlE|cutting #EA^h_|on ADEDKCnY
ribs|,D>ZD^
rice|"C.E;DCBD^IBSBg^
rich|!W+^-Y7Z:[E[P]UCa_bbj[|and 8D
riddle|3hkZ
ride|#B%B)Z/]0]5D6F8Y9];Y<^=_C[DZHYP^UUVDYDZE[FcXdaeYn=|it 8^<VQB|on 4AYB|the !]"YDY
rider|!ZD>I]^]kF
riders|#d&C)Y8Z?]@bDBFZI^QZd[f[g[j_kDnC|we #[
rides|,E=[KYgCjZkDnB|<number> K[
ridge|,Y8[?]C[DDj[
ridgeway|b]
ridiculous|,_Q[
ridiculously|+_8Z<d
riding|&C,]>_C[KCQcSBe[|on DD
right|"X#e(a)_+Z,A0[1[4d8G:C<>==?Y@CA?BYFBGAH[IcLAM_NZQDV]Yb_Ga@c>hAiZjHl^nB|<name> #[,]4F>]QZ|about #C+Z,[4^?_KAYZd^gBjZnc|across 1[;^B]E^iY|and #C>G?g@fDAdFeEfagbjAk@l^nB|answer "DHC|at k^nZ|by 4DC]QCYB|first ;_b[|for #^4=D_Y?|form (_M[QE|here "^D^e[|in #Y*]4CO]]Z^YjB|it 4]>C?XQ@nC|now "Z#:(])A/c0C4B5^7]ICNBT]X]YEZ]]^^B_GnW|number nY|of #_|on #Z&Z(Z8ZK_|one #D&B,E4b@ZF]IXY_fFgZj^nH|ones YZ|or (^3_=]M[X^|size -]4E|so #C&[>[|team #>I=|that ,E4BSAe^kZ|the &E,A1X4]7_@]CBDBQBY_fVgZj@kEn>|then Bci^|there )[0fJ^NZU[hY|they ,Z4W@^QZS]|thing 4D>ge^kZ|through ;[bZ|to #[&])a,E3Z4>9^>f@FIYQBRYSX]^_Zeag?l^nY|up #CC[DZb[|way !ZkZ|we #^Y[|with 4B>CYD|you )ZB[
rightly|0C;b?]UCb^
rights|,D-^.G4B8D>YC[FBR]]Bn^
rim|D_k_
rims|"C|crack "A
rind|&[4XKY
ring|!]"?%>&A'A(C)<*>,B0E1B2=3?4B5B6Y798@9D:?;><>=<>[?BAECVDhE@FAH?JGKBN>O=RBSGTAUDXFYA];^Ga>cAd?e[gXj]kdn;|<name> !Z#F&B)D,D.c>Z?BC@G_K?NBS_WZY[d^eVkCnD|<number> #D,A.@CcDdHDIEMCQIS;Y^]AfCjZkh|a ,[.A3ZDBgZ|about #^7[h]|after D[|again CB|and ,@>a@[ea|anyone .Z|at ?[|back #Z,G|before Cc|by D?jD|first QEeC|if >CkZ|in ?^D^f^|me .Z9Y>ce^|on 5]>[ZZ[Z|or .]S[|road "C,_QWYHfY|someone ._D]|that (Z|the (C.E6Z7E9A>]?AWA]E|them )[4^N]|to F]m^|twice X]|until >BeD|us )C.C6Y7FD[NE]@_Eg^kb|with C[|you .W4a>BDEK]QCSVg@nD|your DYjEn]
ringed|#d
ringers|"ZjY
ringing|"Z&b.E2X3e4A7C<D?WBCK^WaXVeUhCkGnW|<number> ,ESVnY|practice QG|round 4_Y]|the 3_E[XYn_|us 3]X^|you g^
rings|"]#B'F+],Z.C3^7XD]LCQEX^_ZeGgAj^nD|the #F|you 'F3YDEXZ
rink|kE
rinse|-[4YDnj[kg|it DZ
rip|,ZbYjX
ripe|-Z5b7^Za|for -Y5ZZX
rise|)D,@0E2Y3D4?7c8C:^B_EEHZYA]^e]i^jZ|and Bdib|by nE|in j]|is 4B|on 7bC?n[|since 2Z|to :[
risen|,B0[<ZUZi^
rises|/B7[8]DZQCSYjD|to CCjC
rising|-[8B:CC@DBaE
risk|![,A-b/_5Z<C=d>CC[GcH_PYQCR^T]]__EdZh@mC|of /Z
risky|nY
ritual|"]8g^^
rival|!@+[0Y8[;WGE[Z^X|'s 0Y;W
rivals|7c?_]Z
river|"Y,B1D7A;^<W>D?U@CC]DBH^VD]Bb[eAjXmC|'s CbQb|at ,]QZ|leaves HF
riverbank|&Y?YCEn[
rivers|8D
riverside|"X1ZBZV^iXnC
rn|;^@[b[
rna|&Z;AK[bAnd
road|"D#E&F'Z)Z*E-A/^1B2F3D4D5E8_9X:?;A>D?V@WCiEWFCIEKENZO@RFTYXAYEZF]E^ZdBfVj_|and &D4B>H?[C[DBgC|at AXDYE]k[n[|closed CXQC|closures jY|crew >]|has E^YHl_|in ,Z/FYC|is &^KZ|past n[|to ,YC_|up aE|was QE|will @Zg[kD|with DE
roadmap|)C-[1D4Y8D:A;C<WQ]RdV@d^|and 1EEEj[|for JGh_|is %D-Y
roads|"Z7EC]N[]DaZe@j[nc
roadworks|"?HCk@n]|on C[
roaming|5Z@Z
roar|!d8Z^Y
roast|'_*[,?9_:];_GUL]O]Z^a_b_e@jFnC|is (^9YM]
roasted|#_CcIZQ[j_
roastery|Q[k^
robes|"[1g5FFZm[|into 5G
robocalls|0Y
robot|,^EaYEl^nY
robotics|;_AYhY
robots|"D:Z;Y<]nc
robust|%E4C8B:D;FACEEJBKCQCR]S^n@|governance V[
rock|%C3F4^8[:cJCYZa[iYnF
rocket|,D3gX]
rockets|,[<Z
rockstar|'D-d8F:Y;[RbaclE|<name> -]RY|team ->:[aZ
rockstars|)]-^;[N_RYaE
rod|,D3_X]
rode|/D0Z?_hG|<somebody> hG
roi|)Y-X/c6[GERXT]bAmBnA
role|#D)[2^4Z8Y:[DEE^H]ICN_hAlZnE|in 8]
roles|"D-]4EHDMERZ|at MF
roll|"X'Y*X+X,[-A.B3Z4U5^8A9^>B?DB^CbIZL[TAV]]C^B_WaDc_fChBjYkY|at *[aC|call '](bLcM[|in KDkZ|out 8D|over D[|up "EBaJ]TBi^
rollback|UEn[
rolled|&B,C-[.Y1a3c5[<]?AEWRYVb]Fd_|back jF|it +Y|out 1X<a|up ,C-]5]R[j[
roller|KXVYgZ
rolling|#e,D4D8dCdI^M]W[YCaBjanV|out )[-Z4CCYIWR^YB
rollout|AChD
rolls|0]4Y;E<E?[@aBDCXDAEYGEbEdEg_iCk>nB|and 1_C_|at ?_f[gZjC|in ,CQBjZ|on BEiG|were E^
romantic|![8^
ron|+^
roof|!C#B&A'[)],F-D.B/D0C2Y3D4?7D8B9B:B=CADCBEBICKFLaSYUAV^ZF]J_?gFj?kAl@|and ,B7^]Z|fund "B#F2YHB]_|goes 4]|has fF|in ;Z?af[|is ,E4[QF|of &E|until 7E
roofer|4C5Z@^YEZYg[|we 4C
roofers|,]Dc
roofs|)a,E<[c[
room|#E'F(E)@*A,D-?.Y/B0@2[3A4A5@8C9_:[<B=B>^?FA?F@IDLDNHO?TDWXXDZFbFe^fGhHlCnE|'s ,C@_gcjW|<name> #[,BK]Q_nX|<number> ,A9]<C>Y@BCXIDKUQZSEUCYIfajWmVnA|a 2bWY|and "a1Z2Z<[>CDYEBGZH^__|at @CD_YB_[d^jE|by C[D[|first ,XiZ|for #D&Z)>.D2Y6X7Z8Z@[I>K]NAWZ[adCeWg]|has ,_>YQY|heating C]jZ|in 4Z;aDDb_cY|is 5ZDCKCQ>gC|next #Z|of <^>CA[ZWe[n]|on .[@[B]C?D?b_g^iZjCkB|only #E;a|open C]DB|or 7a|so E[|the 1ZK[VZ|to 0Y|too "EHD|upstairs #ckY|was :YE[RYeEfF|we F[mZ|went ;[|where ]_|will >]D[QC|with #E)[,A1Z<[=Z>_CEEYMYeYgE|you 7Zm[
rooms|"D,A-D/Y4?<X=D>b?DC@EFJaNEX@^]iCj=kEnC|<number> 5[T^Z[|and <[=GK[|are A[|from &])=K[UX|have >^eZ
root|+b,AC]QAd^|roses C[
rooted|1[hZ|in 1[hZ
rooting|%^J_|for %^J_
roots|7]<]?[]b
rope|&],[2B4Y9];C@ZH[SCbAfXi[lC|and 4[
ropes|,E@^
rosa|CCQ]
rosalind|&cKch]|<name> &XK^
rose|#D-]1a4BEbIDQFR[V]jYl_nW|<number> ,Y-_1bCZE[R]V^jZlYn]|to E]l]
roses|%Y)[,ZDZN^SUnC|are %YCZ
rosette|1Z;[
roster|&A,C2Z@BCCQB
rot|D[
rota|"G&Z,X.a0X1C2_9B;Y<C=W>D?WDXEBHAQbXb_EdbeBg]nC|and "Z|fair "B|for ,F._jCkD|is 3Z4]?fX[|tool 0Z
rotas|"b,A>[HXQ@j[
rotate|B]Dbi[k[
rotating|-]RZ
rotavator|<[
rotten|+^,C:[>eDAPYa]eb
rough|'[,Y4DYceB
roughly|#@&D'X/?0A1D2X4_=A>AS[TAbCd@e>nD|<number> /B0A1D2_W^gY|one 4c|the D[|what 'Z|where ,Y
round|!X"A'^,X-A.a/D2D3B5X7^8D9B<>??ACB]C[D[EFLLMXS^U>X^]]^HcAe]i[jUk[lZ|'s f[|<emoji> &[B]KZia|<name> "DQaX]YDkCnZ|<number> 4cC[Q]nW|<somebody> )Y|a ,C7Y?D|about ,F;]|all gY|and (X*]>YMV]B|at 4D>[TYg_|by !aC^DYeDj^kX|for &Y+]|from 1aV^|here ,D;cDYQDb_e@kW|if .D|in &[CZNYj[|it #D>DDXdA|led 1]|of ([+],]B[nb|on ,]|the .A2Y4E<[>[?ZCTQEj[kXm]nA|to )^7aF[N]]b|today 4X|two 4C7b>DXZY]|up &Y8[|with 4[7EQ[eXjEkZ|your 3^6Z[Y
roundabout|@_M^gan@|at DZ
roundabouts|bZeZ
rounding|#_&[A[I[KZSYh[
rounds|3D4[C^jXnE|of 4YD]kZ
roundtable|8Y?]EXJX^]
route|#X,?2C9_DZOBRDW@Y^^YbBdTnZ|<number> #Yf]nD|and dY|is =[
router|#CC]D]fYj]kb|off DZ
routes|2[8C<[f[i[j]|<number> kZ|and jY|from D]
routine|(^+],@;_BYMWnZ
row|!Y"[#],a-C0X3A:C;V=Y@ZBDCBKFN]Q[TAX?aBgZj@lCn@|<number> 4ZnC|about <Y|and .Z2Y?F@Z|c "],X5Z|f .[?X@[ICY[f[gY|on fC|was ,[|with 0[;WfD
rowan|&Z<^?Y
rowed|>^@aKDQEeZg]
rowing|&E'[;Z<[?]IYKBL[
rows|)Y/_3Y4@;cC?D_QCT]Y>bXj>k^nC|a /aDZT^|and 3[4@XY
royal|;Z<[
royalty|=]
rsvp|-[[^nY
rt|(h*]:Y?CCEEZMj[C_EbCfEjBna|for (Z|if (c7CMdbD
rub|DcK][YgBk]
rubber|#[,?4E>C@YD[SCkY
rubbing|Daka
rubbish|,e4^9XFbQcWYeamXnB
ruby|,[?[
rucksack|,_gYj[
rude|#E,^.b7E<DCCI]JYQdW^]EfAgYnC|about ,Z|and XYk[|ones ,]4EYA
rug|+Z:Z<^@AF[G]PXT]a[jC
rugby|DDQYgE|<name> eZ|club CY
rugs|Caj_
ruin|mD
ruined|+Y,[:CPZQ^
ruining|:CTZ
rule|#Y.B4Y7CBZDBU_XEY]]CmY|the ,]gV
rulebook|8A
ruled|4YY^nZ|out nY
ruler|#C?Ze]
rules|"C(b,>/b3C4A8^BWHYJZM^QET]W@YE_WkZnb|and /_>YTaeY|for n^
ruling|3XC@F]jFn_
rummage|4E
rumor|#^
rumour|+]QEYW
rumours|#]Gam]n^
run|!B'E*C-Y.?/E1?4D5A8c:B;B<B=Y>=?Y@CB@CYDZFCJ[RVURVAXZ^U_BaWbBeIhVj_kWm^|<number> )[|a #Y&^)B,C9@;Y<e>?@DD;cdj^|all fF|and ,]4]X^^Y|as X[|at 4Z8[j[|by &_4D?]K[SXnW|do !Z+X3[6]7e8E:FDEXZ]caHjD|farm %FJG|for >]|from 8YC]K^QC|in ,Z/Z;Y=]K]QZbWn[|is 0Z4YC[Q[|it ([,B2a:a=dDZI]SD]FaZdbg]kY|of k_|on A[j@|one e[|out #>,[0Y?CDZeF|since Q_a]|the #B&Y2B4C<D>XDZFFIBYBdFkZm?|them <[|this ?bSa|till %]|to 8ZOX|your "^)[D]aa
runa|&FKD|hemmed &FKD
rung|&^)a,B.C1Z4[7B9C>[C^D[F[NZQD_CdAkW|<somebody> 4Y|all >[|back 4]|the ,A>EQEeEgZ|to ?aE]
runner|1E?bPZaEf_gZn]
runners|"C#_+Z5[@DBgDeF^HARBZZ_]gAifk_m^n=|and B[F^i[m]|up KCgFiZ|what "F
running|!B#C&E'Y)D+F/B0]1F3Y4@7[;X<X=@?^BBCbDFEYFBIAJGMENBPCX@YFbYdCeChYiAkC|<name> "B,Y0ZCHQZY_jFn^|<number> C[|a 4EAahanc|about YE|again Ca|and CZjZ|at 'Y2Z|away 7CIZ|for 1^V[YG|in 7c|late >[e]|on 7Z<bQZ|out 7a;Z<[C@jC|payroll :X|the .B2C4DSBWBfA|through 8[
runs|!@&F(Y)^+C,]/D0F2a7>>Z?@AcECFDGBMZPAUBWZXG]BfDgCh]kWnD|<number> A[^]|a 4YKE|every "]|from >XYEeY|in C[|it ,BA]hY|like &]dY|on ([CFb]jC|our &Z|out ,[7ED^Q_d[|small D_kY|the &D2f@ZKAW_g]jB|through )bAZh[|to <b=YQBnD|until #[.YJZ^YgZ
runway|%YCYj^nd
rural|&a/^1A4[;]?ZCBDEK]VBX[e[fZk[|broadband 1AVC|hospitals /ZeZ
rush|#H.^3D;[B]DEQGS[bb|no .A|you +Z;]b_
rushed|5Z>^e]
rust|,DD^eAgD
ruth|&ZDDQX
rye|"D#f&b*E4A:DC]DAI^KcM]XXYC_[h^iBmCnA|'s k^lY|loaf X]|our "A|share *EOG
s|![&d(])V,^-D.Z2_4[7F;CCAD=ECIEKcMaO_QXRCUDVCWYXZ[W_CbCgBk@nX|<name> ![)[,GQB_DgDjA|<number> #^aX|and 7F
sachets|B_
sack|&D=ZQ^eD
sacks|,_0C?_DZKCQ]f_k_nA
sacred|8a]X^_k[
sacrifice|:da[
sad|4?7a;C<C?Y@BAFDBKUYAg:|and ,Y?aI_nB|news gG|to %[&[@@KXgB
saddened|K]n^|by kYn]|to K[
saddle|&[AYC]K[W^fYhY
sadly|)Z^D
sadness|&Z,AIBgD|that ,BgIj[|we k[
safe|#@)C*C+C-E/E2C3@4F5E8G9C<B>A??AABDCbD^FDHCK^O?Q@WBXC_?h@jak^lBnZ|all Q^|and ,VCZDCj^|deposit DD|everyone ,D|for 4D>YD]|hands aE|place n_|to C_|with %Z
safer|/E0[?ZDaM^kZn[
safety|"F#]%b1D:c<A>C@CA]BYFEGEHZJ_K>MCSZU^XF]C^]ach^jHk?lEmDnD|is %b:^AfCDJ]U^XCa]hajC
sage|)d<bE]Nbl]
sags|Dc
said|!F"A&<(@*E+B.C0]1?2D3C4Z5?6F8D9A;^>F?=A@BCEDF@IZJZK@NYP=QJWEXHaZbYf@gBiBkGnA|<name> %],B4a;^CYQEY^bY|<number> ,A4c;D>[?aIWQ?SYYZjC|<somebody> &E,?.V4D<^>F@@Q@YDkA|a ,_>]B^TY|about ,GmX|and #@D@I@KCQGe[jWkC|as #_4YIa|at 2[@]|first #AIE|for ,d|good 4B|goodbye <dcY|hello n]|i &A4DK@YE|in 4];]DZQB|it #E,D3a4<7C:e>]??CCDCGFH]IDMYN^T]VWXbYCacd[fDjBna|keep 4^g[|last 7f]a|my #],X|no "['Y,^2]4>8[:E<f?DCEQaSB]BcbeCgbjYkI|nobody 0^MVU[c[|nothing 7Y|on &CIEYZ|our #a/^4ZTX|so 4W7D@EIWYZb@dXg>|sorry ,[|that #D,C4[>C?Z@VQGW^eC|the #i3B4[7];C>BC@F]IeJ@Q]XDYZ_>bBeAf>gU|they 4CI^|this ;[|to eDn[|we #?4D:]<X@[IEKEU]aVg]|what ,C3c4B;DDZX^|with #[4FDY|yes #?2Y4C7Y;C<HFXICNYQ^W[YB^[bBd]g]jVkH
sail|.[4Y8Z=[CZD@QEYY^YeY
sailing|=b@ZDEFZQ[d_jXnC
sailings|kX
sailor|n[
sailors|"]B]HZiZ
sails|C[
saint|?[
saison|&^KY
sake|,[3[X[
salad|&]C@K]jH
salaries|/^T^
salary|#B&A'_*X/]2a3A:[<C=?>ZD?KCL_OZ]BdAlCnD|<number> ,_<DQ[kCnY|from 2[
sale|!@"@#B&B)B*C+C-Z4T5a6B7_8F>A@CC:E_G@ICJYNAODPBVEWGYD[E]^^AbEeXf^gAj<n[|<emoji> !Z3[7^U_XZaAnC|<name> !DCbQ[]B|<number> )YjB|and &Z,[4]K^|ends !X7bH[UZX[]and|ever IF|from &D2]C]|in D[fW|is C>j@|items n]|made f^|now JZ]FnD|of A[E^GBhYlZ|on /]TZ|sale !]G[nZ
sales|"D(Z)_,@-d.b2b3E4E5]7C<DD=EAF[HANcQ<R]S_VWWYZ]]?^DcEeCgDj[k=m]|<number> -fRW|and CY|for ,D1^QC|reached 0?U?|will .]S[
salmon|@EgE|is ,[
salon|)]*Y1YA_B[OYhZ|and *Y
salsa|"BMXScn[
salt|#]+Z,C3B4_;B>DDbPZQBSBXCYadBk_|and #YbD|water b]
salted|(]9[?ZK[M]
saltmarsh|8YA[K_hYn@
salty|5]9[Z[
salute|%Z|you %Z
sam|&a:B@ZK[aDg_
same|!?"Z&D'H*@+A-@.^/@0?1E2E3E4B5A7E8D9?:F;C=X>E?>BAC]E@GAHVIWKFO@P?QZS]TDUDYFaEcYdZfBhZiDjYlCmZnB|<name> ,[C@KD_ZnD|<number> 3_4[6[7D:eDDQDSZX^][b]gY|afternoon ,]4[=ZdZe[n]|again QD|as #CC[QCY^^_|boat :c|breakfast EXW[|card C]|day "^)_,Z.^3C5X<D@ZHcN[QC]^bAe[gVjX|eleven <d|fault #ZIY|five #Z,D7f]Y|hall ,[Q]h]|here jB|hour &]>aD]KZjZ|in ,F|job DdjD|morning ,[.]C[|night #_I[|nine 7^]Z|number hXk]|old "[%ZA]J[|page 8[|people ;[|person ,[|place C[SXnZ|price #E&[=cD[K]_Edf|prices .[Q]|question )[,B9D][b[|rate #]=DkC|recipe S]j]|room CZYb|seat CE|size 4D|thing #],?<ZFVIaQD_C|time Cejb|times kI|us 1bAcVbl_|way ,DD]FXk]mZ|we ,Z|week .A=XCCjAkBnX|word FdmY
samosas|,_.[Q^
samphire|]F|and ]F
sample|#B&[,A.Y4[>[CYLcQDT?U@e]gAjC
samples|#F,?4_:ZCAI]KGYaeYjC|are KB|in YC
sanctions|,DaZ
sanctuary|-C8bRCX_^^
sand|Da
sandals|3_
sandbags|?eDeQ_fcgYj[kbn^|are D[Q]|at Dan]
sandbox|B]iZ
sanded|&]K_
sandra|#]2YWX
sandwich|"A#_&^)Z,a4Y9XFDI]KaQYRbf^jCk@|and 9Z
sandwiches|+b,[.]kCnE|and +d,bQZ
sang|&W,]5D<]?XBCIEKXQaYbeBfYiAmY|the ,^5EBCY_iD
sardines|?F
sash|0[
saskia|&_K]
sat|%Z&V)D,Z/B0E1D4D5E<D>V?W@_AABDC?DEI@J[MbNEPDTRYD]X^Z_DdGgXhAjClC|<number> 7_<_QC][cXe[fBnC|at ,Y|down ,B?DCEF^I]QAW^YFZ]|for >]|here ,a0[<Y|in #R4];@<D>^?DDCMXQYU]b[ebgEjCk[|on #C&B,E4B5F8[<A?^@_EZZD^^bDgZjC|there &[4Z|through #^(Z,b;FDFKZM]gZjXnG|up ?d|with ,@0Dg_kE
satellite|RD
satisfaction|/_0b1c:B;^AaJZT[UcV^bchb|is %[J[
satisfied|![/Z:BQZ
satnav|3BD]j_k_
saturday|!C"D#D&D,A4a7BC]D?GCHEKAWaZBgYj^kAlEn@|'s 2[4E?[DFFZWW]YfYkD|<number> 4aCYdZhYj]|is CC|was 4_YZ
saturdays|#^,[CCQGm]nC
sauce|"_,^;aCa]bb^jX
saucepan|&E,Y
sauna|!^8C:XBEFE][d^|is :[
sausage|,[0f9FV]e_hZk@|roll CZQ[V_eY|rolls 0^CB
sausages|,b=]A[CDQ_dZnD
save|!_#A%D&C(^)C*[+B,@-E/_0B2[3_4^5?6a7G8E;C<@=?@[DbGZK?MZOWRBTYUBVDX_Z=[a^E_Ab@d?g^jFk]lY|<number> !^/@2e6Z>ZCAGeSYT:WWXE[]^Xj?n[|a 6_H]X[hX|an !_/Z|and DEkC|by -GRF|for ([7AMYnZ|it DZF[Q[|money 8[|our D]nY|the @ZC^D[Ebk_lY|this (d:B;CFXM_^CkHmUnF|up #D/]TY|us 3]|you 8[TZX_mBn]|your "Z'Z(EC[D^^FbEgZjZnE
saved|&]/a0[4>7E;[<e>B?eICK_T]X_[B]@bYe<fcgYjYkC|<number> /[T[]@nZ|nine &]K[f[|the ?d|us +W/[?]FZf_nA
saver|/]|<number> /]
savers|!Z"D/]0_7c:_ZZab
saves|"E#D)D+],>/d:BAXD_TcYDk^|<number> /]AZDZhY|a ,D|the /[DF|you +^k[nZ
saving|!_"D)_*_+D,Z1E4D8Z9CCYN_RAV@YAaZbDjckD
savings|!f&Y'Z-[2ZDCG[HYKZLZWR[D]^^CjCkD
savoury|(_
savvy|7b]]bD
saw|+e,Y.D2C4>7B8D<Z=ECHEAGBKBN[PbT[WCfXk@|<somebody> 4D|a #Z|in 4_<X|it &[;^<E@[K_e@jC|may jY|the #C4D;A<XU[|you )_5Y_E
sawmill|DZj^
saws|D[
say|!a"C%E(^)B*[-?.]/Y2C5=6C8E:C<=>Y?<@GBEF]G]MYP>QFSWVYYV[@aCbYeVf=jCnD|<name> ,Z>D@FDYKYP]|<number> 1_4b@_DZg_iZkC|<somebody> #_&=,X4CD^I]KAQ[j[|a (XM]QYkC|about "dF]H_QZ|and ,C.B3a4]<Y=]SBX^d[kB|anything &]4E>[FZKY|as .CSG|at +g.e9ZPZS[jY|brunch 9B_D|by )]R[|everything @F]F|good .[|goodbye (D-W1[8b:C@CRXY^^bnY|hello ,Z1@:]>ZEaFBH]K^VD^Da[bDkBlc|here (aMY|hi ,C3[XZhan^|how %Y|i ([,^4?9BM[eZ|if 'Y.D9[_ZjE|in 'GI[QY|is #_,W7ZkE|it (]*^+X,^4>;D<E>YA]B^HCM]N^O[QXVbYDdDfZgDh^iak?nC|its WX|more !a,B;^FeGbMEQE^D_Ea[b[m[nE|much V[XZ|no (C,>.c/D2[4B7h9]>A@[MDNEQ>SZTAW^]_bWcXd_h[j@|nobody 7[]]|nothing .[>[DCFfQXgX|on #X4[I[|otherwise 0YDCIDk]|our #_)Y,d4Y@[Q^g[jbkX|out >VeX|so #W,?.^2B3E9Z<_=Y>a?[HAICKFNBQBS[W<YZ]DdGe_|something ,ZFB|thank (Y3]?ABb^Ef?n[|thanks %])Z?C|that #A&^;ZA[D[IDKZ]ZeBgD|the %A&^,@.C1^4X<^>CDYKaMXPYQHTTVYj=kYmVnE|their 7E|they #a/a0b4D=[E[FDH]IYR]TaUY]B_XdZn^|this ,CFDJZc[nZ|to +^/[;_bZnB|too F[M]|we ,E/[7aFBHZKEQFT[YZ]XeGn^|what 4^;EDaIDJ[KXXEYZ]XhFkb|when #A.E7YFZjZ|where ,]4]9]DZ|which .A9_=[C]DZFXKXSF[]d[|who 4E>FK]SXVXYEb]|why .]3E4a7CKAY]|yes "Z#A(D,=4D5a6ZAZDEQAWBYZZ_^]h]jCkBm[|yet FZ|you #E7X:a=CIA]VaWjE|your 3D7C
saying|!D"^#]%C)Y*[+E,Z-D.C/D1E2Y3b5D7[8@:?<@>^?Z@VAEDBF^GFIYOaPCQYRBVBX^ZB]a_@aZbVdGe[fZ|<emoji> )ZO_T^nB|<somebody> ,C>Z|it ,D4CFAnZ|no Jbm^|nothing ,[.[F^Sa|so ,@2b4]?cCEIIW]Y[fbjB|the DBY]|they 7Z;Y|this X[|who ;YhZ|you 9E@Zg[|your 'YjD
says|!D"C#W%@&A'?)B*C+>,c->.E/<1?2D4X6B7<8<9@:C<A=?@VABB?CXE?FCJ>L?MXNAPBQ_T>UDXDY_[C]=^@a=dGeFfCh?jZk[l@mGnC|<name> "Y,^4b?dCBIBQBY[]ZaBjCkC|<number> #Y*]0^CeO]QES[eCgB|<somebody> #Z,Z4B?EDDP^QZkAnC|a ,Y5[@CgDiZ|about (_M_|and ,<4[?DQEfD|at F[d[|because ,YYD|do &Z,c@_QY|hello ,]fY|i %E&[4CD[QAYBcUg[jFkY|is KY|it #D@^eBmC|its ,?QAnX|leave ,Y|no ,].D5e?GSHeBfYj@kB|nobody 0^U]|nothing .e>^S^|on >]D]e[|one DF|otherwise ,E3cYXeZ|our /C0@;[FZTCUEmZ|so #^,D7Z>GCBIZV]WW^^|thank fE|that 2Z|the "E#@&F.D/F4_:C>?CBDCQb_]jD|there nY|they ,aQ^jB|to ,Z|we ,b.Y<^Q^|what &XWWjCkA|which #Z|why #aF]|yes ;Z=Z|you :[S>e]gZjX|your 3c4Z@Z
sb|KXk?|<number> KXk@
scaffold|IEOXQ]
scaffolding|<[@XBFdYg]j]|stays BFiF
scalable|&C-]0^8CE^Rc^Dh[
scale|#C%D&@)Z+E-e2D7D;C<EA>BCC?D@JAMZQ@RiWEb@dBgFh>iAjCkEnE|and EZlZ|of 1^
scales|'Z7[9Y=ZDBLYnD
scaling|%_-c0Y7Y:@;^H?RaVEaAb_
scalp|-]7[R]][
scam|"C@CD[j[kb|going eW
scammers|C]nY|are C]nY
scan|*_,D4^7[;C>_I^OZYY_[bCeZk[mBnY|result >_@Ze[kC|the C[jYnY
scandal|:_a]n[
scanned|*Z3Dd^nC
scanner|/E4_6[CCDCIEVYYWe_nB
scanning|![>[
scans|&Z,B/[4BCcK[NaT]eG|of ,C
scare|HZ
scared|#Y,J.C3C5Z9B:A<_>b?X]ZcZe]fZm[|of ,D5[9BFYcZnE|to ,<@[QBeZm[
scares|NY|you NY
scarf|!]&D)Z,]DBGZN_Q^][b[f[kB|bought "E
scars|,?
scarves|3Z
scary|>ZR[e^
scene|,D2[QBWY
scenes|1^;[CCF[MYV]n]|at 1Y|the 8Z^Y
scent|#Z+^8Z:[PX^^aX
schedule|(aEZG]M]a]iZj[lY
scheduled|nB|maintenance C]nD
scheduler|&Y,^?ZK[QZn[
schedules|4];Z
scheduling|![)[-EQH
scheme|%W+[,C4[;C>BD_ECQEY[^^n_|and 4Y|within @XD^
schemes|Da
scholarship|4[=[
scholarships|0^
school|!@%[&D'd)A*D-=.C0]1V2?3@5C7C8<9]:?<==D?D@^AaBBDDEDGEJWL^RASZUbWEZF[Y_[bacBe]fFg[hZl?|'s ,D:]|<name> 'f>]LZQZ|and ,YH^L^|at AcQBR]h[|bags ?]KE|bus Y[|buses ,D1[AZVYh[|choir 'E|field =GdE|fleece 7C|for +D|gate 5Y9[@BQCS]|group nZ|groups ,Z|gym D[|has EZ|holidays >[|in SV[YbE|is >[C]|lunchbox nZ|lunches "Zn[|meals EEfYlC|of /[0_|on &D,A1]D[V[|roof 7Ed[|run "Y.]8YDCRYhYm[|shoes 7[|that &]>Z|this )]|uniform D[|visits &[|year E_j[
schoolroom|CZj[
schools|#Y,B-E0[2Z4A=ZA]D@I_MXW^_ZbXeAg?j[lYna|across CC|and A]CXKCk]|are 2[8]b^
science|-A/a3a8]<[?W@[CBGEMHRDUD]YjBl[n>|is :]NZ
scientifically|/_8Z;]TZ
scientist|&]<Z@[K]gb
scientists|/bN_T_n[
scissors|&b,[<[EZFEK[_^g[
scone|)^*^,Z7YM[NWW[n?
scones|+C,B4b?ZAcI[Y_h_ibnB|in +C
scoop|"]8b^_
scooped|1Z
scoops|=Y
scooter|4Z7]K[][mY
scooters|4[C[
scope|&F-h0_4X9[C@KCReUYn]|<number> &F-b0_4ZKCR]UYnY
score|!Y(a*[-d.D0e4B7X>^C>F_GYICKXMZO[RZUb]Yb[h[j@|<number> -hR]|and 0^7^W_][
scored|k[
scorers|>]KBQZe[fZ
scores|0aIA
scoring|-^dZ
scout|#^CZI]j]|hut C[QXj]
scouts|?WIA^Yf_
scrap|A[DCh[|the A[h]
scrape|)]8Z=a?[DcN[dafZk[
scraped|,ECCjC
scratch|2^CAWajB
scratched|QBnE
scratches|,^0[Q[
scream|,a
screamed|<aFfVY
screaming|"^3ZDZH_
screen|#[,B.B2Z4a;C>]@CB_C_D^I]JAMANZQ>SZYb]F_]bAe]iZj^k]mC|<number> C_jY|and 0[2Z7ZC]|at 5[ZZ|reader #>4X@ZK___nX|recording nF|so .ZB]iZ
screening|>[C^QESb_V
screens|"[#_4]:^>Y@]D?SCZ]^Ag[j^
screenshot|(C*a,@0c3g4D>E?[BZMCNDObU[VCXe[]]]fZi^nD|it 7[BZ|of *Z,Z?XVC
screenshots|,E7D;^
screw|,[4^?[DDeB
screwdriver|#[n_
screws|"C,]CYK[QXjXn]
scribble|QY|on QY
script|&X(W4@=Z>DDDFDKCQC]DdZkBmC|from na
scripts|,[CXk^na
scroll|"B(d,D.B3f7k8E9ADAF]MaQ?SBXa[_]gaFbDkBnG|on (Z3[7c][|past "B(d.B3d7d9CDCFBHEM]Q@SCX^][^AaCbCmAnC
scrolled|7d[Z]]|past 7d[Z]]
scrolling|(a.C3g7e:B>?DCF]HCXb[b]gbYeBjDmZn@
scrubbing|?Z
sculpture|bZcZ
sea|!e)Z,b/Y1_4@5D7E9C:_<D>BCDMWQaXBYBdDgZkZmA|and 8^|never n[|shanty ,ZlY|view !h)ZG[
seabed|CC
seafront|;D
seal|/F9YC[D]K[kZ
sealed|DcFdY@kamZ|bag D^ka
seals|__hY
seam|#[>AeD
seamless|%?)C-b5C8Y:C;=QFR^UAbDjAnA|end -a8[NZa]
seamlessly|7B8A
seams|<b
seamstress|?a
search|"_+E,B3^4C9Y:Z;Y<C@BC^S_X[_[bWiCj_|box 9[_Y|is ;]@D
searched|QI
searching|&E,[4]<]CC|for kY
searchroom|QD
seaside|/XFZ
season|#E&A-B/<0X3D4B6C8Z:V;C=Z>C@^C?E?G^HCKFM=R>SETAZW[>]]^__Da^dWgXlD|'s QC|<name> mY|<number> 0[8Z]DiZ|and #_+YQ_|are 7[|has BZb[|is ADCCG_NYQ[V[Z^]^^CaBjBlY|of 1a:]OZV_X]][^Ca[|pass 7D|so 2]|starts CE|ticket 5Z=_ZZda|tickets )Y7CDZN[]Ea_|we -[8a;Y^[aYb[jZ
seasonal|,Z-C;FEDRBVY
seasoned|![:CHB
seasons|&^4^8[<]@^AEI]K_YbhDnG|taping AGhE
seat|!D%b/D0X3C4C6[7Y<D=?@aCDECJ]S^UZW[Y]a?dEgbmEnZ|<number> 0[@^UYg]|a ,Z=CdD|and KC|at XZ|belt CCjF|for *^.AO[|in ,[DZ|on jC|with 6]8Z|you :DaE
seated|E[
seats|!^"U(D)Z+E-C0^1C2Z5Y7g8B9D:D<B=_ECGXJDKEM?O]S@UXVDWZZW]b_=dWgBhBlBn@|<number> 7]DE[Z]]|and &Y,_QaSD|are !G#[,DCBbChY|at *[|left .Z7^;]C^DYH[NCQB]^b^iXk]|on =dMEd_|out #d|with D[kX
sec|#Z,?4DEZP[lX
secateurs|#Z,Z<]DBF^QZkD
second|!F"X&W'X(Z+E,C-<0_1F2C3B5Z6D8B9a;B<E?^BACEEXKYMYR>UYW@Y[[F]G^C_ZeUf_g[i@lX|<name> =[>eQEd[e^jF|<number> 4]CZYZ|album ,CA[QBhZnY|and (_,bE[RZ|best :[DYa_|bridge >]|class 4Y|clip 9]|coffee 1_V[|cook -G|counts 7aM]]YhY|day 4YQAnX|floor <ZKCkY|half #D4D>EIAQ?kA|hand 4@=ZQXYB_Eb]jC|in <]E[lZ|is ,B|line 4]EbFYl]|night .]C]|one /[4<7E>[SEkYnY|page *F|paragraph >]|part Y]|payment CWj[|person ![CDQC|plant EF|pressing /FTD|printing #cI[K^YZ|quiz (YH^|release 0Z|round C@jB|row KB|session b^|set !X4aG[|shelf #beZ|show eF|the EDIYlA|time ,[1Z>]@ZDZQ_VYe]|to ;g<Eb^|van E_|verse ,Z|warehouse &^ECVBgW|was gY|week &[TZ|year &a1D@[EEK[^_mX|years #E?eCZD[K[f_
secondary|D[g[k[
seconds|#>&C([*B-E/a6Z8B:@CDF[G]I@L[ODTaXa[]]W^CaCdBeDfDgCh@jBm]|<emoji> !_)BGaM]|<link> )YE^bC|and +[,W7_ICK[Y>|at 4YC]|left EG|of BZ|someone /aTa]Fn^|to E_Z]][nD
secret|"^#C&C(^*e+D-B8^9C;Y<C@BA^FgHXIBKCM]OaPEQDRFS@TZVFZE_@gBmbnC|'s Adh[|is ,A8ZmD|to !["_H]
secretariat|Ebl_
secretary|#^.D0[9a>CCAIZQZg[n[|<name> n[|has 0]
secretly|"[<ec[
secrets|/C7DFam]
secs|MBe[kY
section|#D,]4[<D=ZC]D^HEIEQa^EaDd]fUj]kLn?|<number> #C&ADaX]jAk_|and DY
sections|!EQB
sector|,C-_0c1Z4D:B;b<_Q?ReU]^Ba=cafBhDkDl_nE|and ;_
secure|+Z,E->3@7a;ZPYZE[[]b^ZnZ|your +[7]:_P[]^aa|yours )B7]GYNB^DaAi[
secured|1]8CE]VZfDl[|the fD
security|#E.a0F3X4[7C8_:_CWE[IAJ]K]SZ^ZaafClT|fixes .cCZS_nY|reasons 3Z
sediment|DC
see|"=&C)@-D.@/c0B3B4D5A6Z8C9A:E<@@DABCZF_GZHALZMVRZSCYC][_@a@b[gDm^|<mention> -EfY|<name> &^)[,D-]3[6a?aX[[[l[|<number> /Y6[7[C[|<somebody> ,=>FC^QEjCkB|a #D4D7C9E=X>CCGDXIBJ]K]SDnY|and 8CDCe^|are /C7Z|at ,]|daylight "FD^|for "W|from QE|how /X4^<^FXIaS]]B|if !^4Z>ED]G[QAg_jZk[|in >[HDaZ|is 4[[Y|it "Z#=(a.[2^3D4Z<Z>_CDJ@Q^W_YabCc^eaj@kZnB|me #^QC|more D[jZ|no .]SX|one 3]7ZDFFEXY|our "@)Y-Z1D4D8Z:]B[ECFYN]c^|photo nX|so #D1DXZ]]bC|something .ZD]jC|that "['Z,V5Y6]7[>_KXe^gB|the #F%C*X+^.>1d3E4B7D8G:D;G>YCFD?IFM^P^RXSCVZYAZY]Ga^bCg]iXk?mXnW|them ']7C9ZLZM[Y]_^g_|this #c3_7D?^F^I]TF[CbCiDm^|us #D)A+a,D-DD^NBQBSZbBkZ|what !E)[+D.[3E7C8e9D;f>ADBFYHAJALER?SZUZV]XE]DbfdWeGjHkAmZn@|where ,Z.]|whether =[K^|which 7bDFFZ|who ,C7jDFOYQA]bkB|why ,D/c4D7^8[;cF^Tf]Yb]m]nD|you #D%h&_(C+Z8A;C=D?AB[C]D@EbF=GEHGJdMANXODQWR]ZY[F^EcXeFfDhXjCm=nV|your 'Y,[D_Qa_]ja
seed|"X&D)_->0Z2a4E9B;B<B?[@CA_F]NROZRCSBVE[L]U^Aa^fah^k[|bank 0ZE[RB|potatoes AZCZPZYYhZlZ|round 0Z1[AYF[h^|swap ?Y
seeded|Q[iE
seedlings|QB
seeds|#]4[@ZQDYX
seeing|)^+E7D>?@[C]KYM]NdT^]]a]|a NY|the ,ZQZfV
seek|CXnY
seeking|-XCXR]
seem|7[|to 7[
seems|,^C@
seen|#F%X'E,C-D1C3A4>5C7G;[=BADB[CBHDLDM@QFRAV?YCZEbadIeCgXhDjGk[nA|<name> ,^@D|a 8a^[e[|about @Z|all S]|and &]?YK[Q]|anything ,>QA|by ,DkX|from CDKEjB|in ;]>abZe^kDnC|it &@0Z;[?WQBRYYBb[jWmZ|one 4D>[|the "c'F,D4_<YBbH[SAY^gBi^|this "A2[HEWYmD|to <YX]|what ,a
sees|!E8Z=a>Y@YD@PER^W]XA]Gd[jXkBlEmD|the 2Z:[DE|this ]G
segment|#E5nZi
segmentation|"_n^
seldom|;c?cbZ
select|7_A]hXkY
selected|!])C-D@FCAG]LX]ZgFiajBnZ|for @FgG
selection|X[]C
self|"G#^%A)Z,Z-^/B1g4X8>:[>C@[CCDFFEN_RaTAVdXZ^Aa_cBdCmB|assessment 7Zk^|care 7FN[nE|employed @]|is :^a^n[|serve V^|starter -a|will 7[[Z
selfie|(^*_3]<^DGEBM^OcVVlBnD|with (^*^O]V]i[
selfies|'j3_L[
selfish|2iWa
sell|"Z#A%D,X-C.D0D2m3A4>5b7]9A:Y<==C??@BB@C?F@IBJCRASDWnX@Y>ZP]Z_GaUeGf>i?jCkYmB|a ,Z|and 2Z;bWYba|lamps 9D_D|milk BE|on 2C5X|out !Z+[2C7k8F;Z<Z?CCDFDXF]f^ChDmB|the #D,E2aWUgX|to 5c:EZ_|you )_.C2c4EKZN^Wck^lX
seller|,B2[;XQDbTjYnb
sellers|/b7[FZH]TcbYnW
selling|!_(D,<2[3E4]5^7c9C:B;D<D>C?X@DD@EDFBGTKYQ[TZWZYb]a_@aHbDfVhBlA|anything 2^|coffee ,>QE|fast /[7fUD]d|it #Z4ZjG|like 7Z|slices #CID|something 4[|the IZW[|this OY|you K^mY
sells|&C.Z/E2_7_=dAZW]X_YC]YdcgDjD|out 7a]Z
selves|b[
semi|![)[?[@_C[QAf]gZ
semiconductors|-D:ZRH
seminar|&YYZ|room YZjD
semis|?]f[
semper|,X?@fA|<name> ,X?@fA
sen|/aCETYn^|<name> /aCETYn^
senator|nZ|<name> nZ
senators|,X/ZT]nZ
send|!Z#C%B'A*Z+D,?-C/W1G3^5X7B8B9Y:B<@=[?F@DCCE]FAGYHCKIL?OYQCVEWHX]Y]]BcCfAjCmWnE|<name> ,C4ZLZ|<somebody> 7ZQDgC|a 0^4[=^C]D^IAQbU^Y[d[kbn]|back E[|it (])^*b,B3_=[BYCDICKELBNZOaTYX_YBa[h^i]jBkGm]nD|me "],A.Y=E>XDBHXIWQESXYB|one nA|our "BHC|someone #]QZ|that 2Z|the ,YZ^e_j[n[|them "X&D.[4B5D=CJ[MBgCk^nD|this (X3Z5a>[MbZ_eZnG|to /ZE_f]|us #D)C.A2B5^9a;ZDBNAOFSC_^daj@nb|you ![&['D(D,F3G6ZF]GZLDMBO^QARYSBXBYBaX|your 'DD]LBQDnB
sender|kE
sending|%^:ZAYBZECJ]YZ]Da[dXecf^g]iXk]nB|a AZ|the #ZL[nF|you %YDEJXYZg]
sends|,X2[@DIZNaQbTCWYeBfYgBkUnW|a ,]|invoices @E|the C[j_|you D]jZk[
senior|"]&?/A4[<_C[EYKCQCT@YYlYn]|<name> "^Ee|leaders <[TG
seniors|?^C[K[PYQDfWj]n_
sense|"[#X%c8_?BF[IZJ_SB[Y^bmW|of %_,C8XJZR][Z^[|that ,^.ZDE
senses|8g[[^a
sensible|,].a7]Sb
sensor|&],a4]CdI]QbY[fCjb
sensors|,bDFQ[nd
sensory|;^HY]^aBj_|garden ][
sent|#_%E+b,E-C0C1C4Z5?7?8C9C;B<>=B>A?a@^ADBBC?DDEBFBIYMGNYPcRAWXXEY[Z>]B_EaBb?cAeWfdh?n]|<number> #C,Z4[?_@[ICY^fZ|a #B&a1Z4@?CDCKcg@j^kU|after SZ|and 4_DC|back g_|in #_9D@YIY_C|it #YjZkD|me #Z&@@_KAfDg_n_|out jX|over ga|people @F|round *Z|the #<&U,Y4??FICYE_]jCnC|theirs ,Z|them >EfEkAn]|to ,@2]4[?CDXQ;UYkI|us #g4E?dIbSCe@fdj^|you #?)b+bC[NbPcnD
sentence|(B.e/Z3[:Z>]?ZD[F[ScT^dCf]n[|and ,X?XQZn]|in /[?X
sentences|3_4AY@k]nC
separate|"?&[4@7]<X>GYDhb|kitchen #[
separately|,E|and ,E
sepsis|m[
september|2[nE|'s 2[
serial|;EC[QDjB
series|"C-C<CCYEDj^
serious|"@(E3e7j<EDAFZGBSAXc]c^B|about -X7_;[Z_]ZbY
seriously|%f&D4A9]:^<EEFJeKBLaMDQ[R[jCnA|and %]-Z
sermon|"Y,^;aQYb_nA
serum|!^)[+^N]PXSXiZ|is i[
serve|"A'X,D-^1X4B?DAZEBQCR_V[ZZ^BhYlB|you 'X:]|your "B
served|&Z)C,D-Z1F7[8_?[B_C?DGJDM[VC]Z^[eYfZh_i^jCkC|<name> &Z?_fX|<number> &Z-Z?^A[K[h]
server|&[>YBDCZGYKXMEQ_SBe^j[kC
servers|BZCYaCd_
serves|:Z
service|"[#>%Y&?)[+D-[1Z4@5C8a=A>D@[CdDBEAFBG]I:J_KEPBQ@R]SBUH]H^[cZdChAiZj[lAm@nC|<name> CXD]k[nZ|<number> !B9Y|academies n]|and %])[,AJYNZ|at CC|charge #Z2B@Y|charges J[|for C]kC|in aX|is #D:_DaaVhD|on CbjZ|to #E-C2Z<]|until BEiD|update 1ZCC|will 1[R]V[|with "]H]|you 8];[^Y
serviced|S]
services|%[-d3Z8[;[<]CED?IAJXR_XaYCZX^Zc[eCnB|are -fDERa
serving|"C@YDaO[QZkY|carp "CHD
sesame|#A&EKFjZ
session|)Z+E/_7C8A:F<B=]@DAEC^D>E[FBGZNbQ@S[T[WDZ]^CgEj[kDmCnI|<name> G[KYSXa^|<number> CDXZ|at QD|free DBb[kC|in ,XEaQ]|is N[bc|on -ZQDg[iZnC|the TYVZ|this -[;Y|to 5Z7[
sessions|&D)Z,=0Z2E4E=Z>D?ZC[QDUc]ZgYn?|<number> 0]jF|a 0D|and =bg[|are O^|for )b7]
set|!["A%?&X'D)W*A+[,C-B.<0A2C3^5A7]9_:Y<C>:?CBBCBFDHAKXLDNYQISDUBXX][_Ya[bZdZeBf@i?jF|an ,E7cQG]amZ|and 3]X[j]|aside =]>[D[d_|by &].Z4EKY|fire ,BK]|for )^1A4^EFNZnZ|in kV|is 1]E[V]l[|it &]DYK]k[|list FZjCmY|lunch ,FQE|of 8C:aDZGZIAKD]EnC|off ,[4FC[DH]EeF|on 7E@ZDZKZ|out &F1_:C<ZA^KCQ[aBd_h[|that 4[a]kH|the #@4B;^DYjD|to 8WE]|up !Y)a+^,@/]4E:]DAQB^]ea|your 3c7eFGJZQGXe]ea[nZ
sets|"[,@-a.D:];Z<^=D?[ABHZJ[QDTC]Yk@mA|and 4[<[?_|of 5YQa|off CZ^^jX|out -^8B<W^AaCh_lW|the B]D[dXj[|us ;[bZ
setting|#B,D4^8];cHAJ_RD^aaEbafBjZm[|in !]
settings|-_.b1c<[D_QAR[Sbn[
settle|(C.A4F5D7b8b:^@CCYDZFEGFIFMBN@[B^_b^gAhCn@|for (C8e:cHCMD^_a_bZnB|it ,[:CM[_Y
settled|#Y,B-Z3[4a<E?[B]CBDDYW_a|and 3]|the 4[
settlement|"]&^1D;AEDK]
settling|7a]Y
setup|#[=^jZnY
seven|!C"B%E)F+C-E.C/a0D1X5X7E8B9C:D;B<<??ACBACYDCKFNAOZQ[S@T[[@]B_DdXh_kBma|and >ZDY|days )[2^Q@jW|figures /[1_<DV^|in )C/cT^[D|on 4EYE|things F^|times 5[|weeks ,DCYg^|where HE|year ,]Q[|years cYh]
sevens|?Z
seventeen|%C/^>^EaT]f]l^|and >^|years %C&DEaKEl^
seventh|6^?^[]b[fZmE
seventies|>Z
seventy|GZkC
several|#f+[,a-D/E0D4=5Z8D>^@ACEE[FGIdKEPVQ[Z[g?j_k[mDnD|of #d&D4BI]f@j]k_|people #d;]IYb[|times %E,[
severe|-ZR^n[
sew|,[.DA]
sewage|!@/^GBT[
sewed|,^2EQXf[
sewer|9[
sewing|+]0[8Z@_UYW^g[|machine 8[@bW[gY
sewn|&[CZ
shade|!]#Z(b3_>DB^D^IbM^XYYC]Ej]k^|are ([n_
shades|"eH[
shadow|#_CD
shake|,^.]<dD[K[SXk_|<somebody> ,Y|your .^S]
shaker|!Z
shaking|(Y>cAjVYe_h]
shaky|,[
shall|"W-a.[1X3Z7^=[CBFWI@NZRaV_[Y][eAjDk?nB|be 1X4ZR^|i "Y)^7ZNanB|not 2[FZmZ|we [Z
shallow|hY|end ,ZhZ
shame|#^3a7d>^DDL_QF]^e^nZ|in .^>bNX|on 3b7^QD]Xn]
shampoo|"Y)a/aGZH]T]
shana|@[
shanties|[Z
shanty|,ZlY
shape|%A1C:Y<CA[D]ECMAQD]YaZfCjak]lBnD|of A]]Y|the DFE@J^j[lB
shaped|6Z<YQ[Y[[^gCkD|like QY
shapes|(E7F|hurts (E
shaping|-E8?;_nE
share|!C"@#D%=&D'C(o)=*]+@,=->.>/>1E2D3f4?5A6D8?:@;B<?=]>B?=@@BBD@GEHRICJ>K>LAMlN@OZPCQ<R@S<TBUXWBXc[G]Z^CcCdZf?gBkAlXnD|<emoji> (C:[|<number> (aMa|<somebody> (e|a A[L]QF]Fk[|and OYV[^E|ash (@MD|before 2[7Ym^|for *@OE]Y|if (g.E:EJ[McQEa@b]nA|in *]-X=_Ecd]|is !Z*Z-[7[OZeWgY|it (@*[,A3aD^LCOSX^]CbWnE|of I]^V|or (:MF|our -B6]RB|so 6Z|that 5Z8Z;_ADBYEJMBN^R]W[bYjFmD|the (B8Y;DDCFcMAT]U]]]fBk?l[m^|this ([3[7^:D<[=WM]OXQCSGX]]_aCdZjCnC|to (^*e3>6C7DEDFDMbOaXE^FbDmDnD|what 9^:^<[FFMD_^ean[|with 3]7EDDEAQZ]BkE|your !_*G3D^Ca[
shared|"Y#C&?(D*a,D2D7C8B9E:Y;?<C=D?EE]NCOXTBZA^?adb;eZgahZjZlY|<somebody> &E|commitment RW|drive QY|folder S[kA|out #Bk[|ownership !YD_gY|values 1Z:Z|with %Z-CK@g]
shareholder|6[[[
shareholders|<ED[E[a]kWnb
shares|"[(b*m-[0a2c4Z7D=dC=F^ICKDM_OkRZU[[_d]j@kG|and 0^UY|in (F2e4][ZjGnZ
sharing|(c)X*[,?-@1D3Z7C8B;ZF^N]QBX[^Zb^jD|is *^NZ^Y|the ,CFX|this (]7^]a
shark|>D
sharks|#]:[I[a[
sharp|,B3c6X7h>^C]OWX][]]Yj_nD|and !]a^
sharpen|,]-]R[
sharpening|,]CBDBQ_kC
sharper|&^1Z<_?ZVX|than ?ZfZ
sharpest|+[;Y
shave|(Z,[6]Q[i_
shaved|([Y]
shea|#F,C;EWZe[
shed|"E#^%a&Z,b1D3D4=8E?BAWCBF]IIPZW>XB[C_abYeDgEiDj@kBmZn<|and ,^=ZdY|end ,CQA|on C[|that @YjC|up QC|with Q]
sheds|2WC]N]jcnZ
sheep|,i4@5_;CCDD@QaWVZaeDkG
sheepdog|#bI]
sheepfold|DD
sheer|)[hZ
sheet|!E#Z&E*Z+E0Z2b3B7C8C:D;D<EEEKYMXOZTAUZVEWaYZbDj[kamDnC|'s #[|and *ZF_OY|at >Z|by KZ|for 2ZNZQY_[kH|in #]IX|is OZ|of ,^4ZC^QZjY|on 0]2]U]|with D[
sheets|&_*Y2]CBD^KYP[fdk^nE|are *Z,Z
sheila|DYjY
shelf|#Z&Y)D*E+H,A-F2a5C9Y:D@ZDZEEFYIXJDK]N?QAWYXAZB]VaAd[j[mYnA|and &]+E6Y7Z>]]Z|by .^D^IES[k^|for =[DDjZ|in 7ZAYhZ|is QE|of .]
shell|&[/BC]jYn[
shelter|"A,D>DCcDVI[KCQZZ__BeAj]kZnY|at C]D[QC|in ,C|open D^|page "E
sheltered|&C
shelters|A^C]hXl[nZ
shelves|&@,??CF_SDU[YB]YbBg]j_kAm[
shepherd|0amY|'s 0a
sheriff|,aC^DZ
shield|&DKZ
shift|!D"E#c&_)D+X,Z.Y1B2_3D4C7>;@<B>_?V@ZAEBYC?GDI_K^MKN[S[VEd^eYgVhAjZ|allowance n_|and I[RY|at &]|from ?af[|is ,Y|it #D,D4F|packers GG|the j[|workers >ZB^
shifted|#[,Z7[
shifting|-YRa
shifts|,A4@7E9[=Z>fE[Q?YC_ZdYeYn@|and ,X|are jC|at TZ
shillings|,@
shin|QF|pads QF
shine|)]8^:eBcMBa^bZib
shines|:e
shingle|)Z?_f]
shingles|C^YCj]
shining|&D1]9c_a
shiny|)]+fN]Pca[
ship|%DCcD>K^Q[WC[ZddjBkC|it DB|to #]
shipments|j]
shipped|/^1k4b8B<^A^CAIZREV]Y_b[h^n_|<number> 4d?]YZ|csv RE|dark 4AIZn[
shipping|4G5C7^<_GBHXX^ZC]^c_n]
ships|,B4E:eD@QAa_iZ|from GEnY
shipwreck|W[
shirt|(]9[<_>Z_Y|sponsor <agY
shirts|&Z3^6[=]GZKXQCiD
shivering|D^ka
shock|,A/]7F8A:CFfN@QD]Fmf|you 7EFeNA]Fmc
shocked|<DFemZ
shoe|#F'_4><DA]L]Y@aDb_f?hZkX|in ,Z4B|size OY
shoebox|&Z)[MYm[
shoes|#F&?*X+Y3G4?;C@[FDKEN[P^YAZD^BaUbBgVhDjAmCn?|<number> ,C>[|and ,^|are ?Yg]|matter ;G|off ,_DY|please CXnZ
shook|<^
shoot|,F7A>aD@d]e[|on d]
shooting|)]3]CDk^|in CE
shoots|6[[Z
shop|!A'B)X+X-E/C0B2_4?5D;?<XBCC]HYJCMET_UGWZXCYAZC^_a]bEc_gEnD|'s &[)B,]<_KX|<name> <]D_k_|<number> QEiX|and "Z)X,Z7a>F][e[|at C[kZ|before !_,E|by n[|cat Q[|closed QY|door 7Yb[|floor ;[|for ,Z?ZDCKZ^^|from )^|has CB|here QGmF|in "D#B)]4C=Z>[@ZABIDQEWD^We[g[|is 6^7FAYC^[[|next &]KY|now !C?ZEDPW[DnY|on +X,Z@BC[P[QY]X^[_Za]gCkC|one *]OZYZ|open m]|or >]D?|owners "_#D|shut 6CC[K]QXjZ|that 2X|the ![7ZG[]Z^_a_b^n[|till CZ|today 4^|was 4HjE|we 9aGY|who ?ZK[|will CADZjD|with !Y6Z8]GYi]n]
shoppers|"Z5e:Y=]>]BfZaid|will "Z/?TB
shopping|&a(?,^9d?F@^CCJDK^Qa_Zf?iDjCnc|trolley ,fQZ|up &[|with ?A
shops|!D,>/^2a<a>YEFI>QGTZfDj^kA|and 8X:[|from CZQ^|that /E2[7YDFkC|will C9j?
short|!?#C%@&C'E(F);*@,B/E1D2b3E4]5@6D8=:W<C=G?CAABBDcJ@KYMFWYXBZC^B_DaZh_i@jZkYnC|<number> <[|and 'Zda|answer 4CDFganW|for 'C.^7bJDW[|form 4A|guide O]|notice kD|of #Y+],Y2YE_F^P]jYlUnD|on e[|one ,Y>CQ[jF|ones _Z|sleeves D[|survey *D|talk ]Z|version ,V4XCYDaIZSE_?jGkd
shortage|,ECZ
shortbread|,_?_Q_f^
shortcuts|*^:[V^
shorter|,Y4ADZQ_Y^_^dcgB|now #D|than ,bC]Qcj[n]
shortest|#YC@DaQGn]
shortlist|#[;B=[bBg]nB
shortlisted|;X<ZQFYFa?b[c]l]nD|for 1<E[QGRDVCYGl^nA
shorts|,eQ[
shot|"^1Y4[5]8BGDHaKXQ^n_
shots|&]DZKZQ[^ZjDk^
should|!C"?%B&H(D*D+c,A-].B/>0B4c6Z7@8@9h:B;A<<=Z@;BaDJE=JDMCN>OCPZR]VAWAYaZC[X^E_dbAc?d^g?nY|<name> "DdY|a SZ|be %A&B)B+],[-[3B4F:Z=Y?^AEBDCWDaFYNEP[YEb_kAnD|do 4C|get 9Zd[|go ,B9Y>FQ__ZeFjEnX|have #A)]+A4n6[;D<D=D>_?XBDD@EDNZWCYm]CabbCcCeXf[hBl@nZ|i "C#^|it 9ZDD|know ;[bY|look ,c|lose >^|never #[%[DDFYlYmZ|not #V)],?2B3[4c7E;B>aBHCBD<I[PWQGT[X[YcdAeafDg^jEk>nD|read #D4aY[|say 4_>CD^KW|sell BC|show #[|sit 4D|speak kE|the (E9eDZMZ_]dc|use Bb|we "D(F.Z9eQ@U[WDY>_d|write ,EQF|you "[7c9>:DDAHc[]_A
shoulder|;EDZEZ]]lb|and eYl[|to ;EEZKXl[|with ;EEZl[
shoulders|&B,^4]N^WDY^iY
shout|&Y'b(]+^,a.D1E3Y4D5D7C9[<EADFBIZL[N^QbRLSGZA__dZkAlY|about 3_;Wj_nZ|at ,WQ]RYSG|for +]Da|if 4DD@QBYCjC|it 'b|out &Z1F8@?aFEK^N_PFZBaXf^h@|your 'Y(b
shouted|,_CADAFZKXQ]YZg]|at ,d>[CCDEFZQaeW
shouting|+Z,f9D?_PYfXjZnX|at +[?^PZfX
shoutout|&d+^,Y-D0[:[;CACB[CEKaP^RCU]VBb@hAi[lCmD|to &d+^,Y-D0[:[;C?dACB[CEKaP^RCU]VBb@ffhAi[lCmD
shovel|BZC[iZnX
shovels|5[?ZZ[
show|!A#X%B(])X*c+=,A-B/b0c1B4Z5A7A8B9X:_;D<C=a><?@A@E?GCI]JDKWLDOcQATZUYVB]B_Fa^dWe>fAmYnD|'s ,[.[DD|<name> C[GY|<number> ,Y|<somebody> *[QD|a ,A0Z|are 5YZZh[|by #[:[|for F]|from KZ|in ;GBZWY|is !].ZS]_XeE|it "]#D)Z*a,=FZHZKEN]O_a]jZ|notes #e|of !C8_GC^Z|on SCnZ|that ,B/_4W:^DCIA|the #B&D3b4ECADCIBMXXeaBjDnZ|them 9D>ZDaQEe^j[|this )Y7[|up :ZQZRYdZkD|us (^,Y8D9WMZ|was =_|what @Z|you %E&],a2B4B<^=D>CAZD_FaJAQ]T]XDYH[[^F_AgCjEm^nA|your !B&Z(]GDM]bZ
showed|#^&^,@4>;EDAM_SC]D^D_?eCj[n_|<somebody> #])[|me ?ZKZnY|the DDkA|up #E7Z<Z|us #]KY
shower|"D,?.C3E7C9>:Y;D>YDX^[bAe_gDk[|like ;FbG
showers|#^,]4_7DBBCbDXFWKFO_QZkWnB|are BC|at ,Z4]D]
showing|#D-]4[7F>CC^DeQCR[U^YXa]bGkamC|how 6]DYKY|the 4ZjZ|up -YaZ
shown|"A,Y/X4_7C<C=_>CE]G[I[Q[bDd_eBlVnU|in -ZRZ|the mY
showroom|!Z"@)W1YA[H[V[bZkCnB
shows|"V#@&D(D.C2Z5E6Z9[;Z<Z?XCYD?EDFBGBIENDQDT^VEX]YYZ[_YaDcYeWhZiWjAlBm?|<number> CAjBn[|and 6]|how "_|in ,[|it &CC^|my )]|up (F/E:[;eXZb[|you "Z?HjD
shrimpers|CYj]
shrink|DBkA
shrunk|QX
shut|"?&@+B,F-A0E1@4B5H7X8A:B;A=A>E?CACCkEBFAH@IDJCKCSCVBWFXVYIZB[C^A_@b=dDhBjel@mBn>|<name> 7[CfDCKDjfn=|<number> C^QCkZnE|and 2X<]|at CbR_jakY|down 4D|for 3ZDBGYQBg_kE|from #ECYIDQCe^|in ,^|it #[9CC_|off CBj@nb|on )]C@fDjE|so aD|the 3E7E@^C@DXYY|till 3_QZXbj[|to CZ|today CaQZj_|until ,[4CCYIBj[|up !]
shutdown|CBnY
shuts|#E,V/]4Z7b:Z>C@FCgEGKHTZ]ae@fAgAjakBlCnB|<number> Caj]|at 7ZCdj_|on kE|the eZ
shutters|)^C[U]j[
shutting|"YKZ
shuttle|CfD_j_k]|from Dfn]
shy|(e+[5Y;X>dMbZ[
sibling|!]
siblings|)YD^KFkanC
sick|#@*Z,a3[9D;E=E@WCBD^NZS]_FjDm@nD|and ,C3]?ZQE|days CZ|of .d3Y>YS]eX|on *^<^|pay &]K^
sickle|@[
sickness|1YVY
side|#[&@'a)B,=.E/D0D1E4a5A8X9B:_=D>X?CACDaFBI[KCNCOBPBQARJWFYUZ?a]bDk]mEnC|<number> "YQ[|and .YDCkDnZ|are 'YD[|at CCQX|by :b<D@[DBa^kF|door ,CDdQ?YBj_kb|entrance C[eY|gate C]fZkF|has ,C;BnX|in (^:]MZ|is D]k_|of +Z2^7B:[<Y>YDbQCWYe]n@|on @]|room gZjZ|so ,^3aBYX]|you 7c8^DA]^
sides|#D%Y4A?^AZD[E^JWK[T[Y@f[gYkYl^|and D^|of KY
sideways|,^?]DYQ]f^k[|and ?af_
sight|&ZBXDGKYjV|of B[
sightings|2]
sign|!V%D)E*C+E,[-F.Z/G0_2W3^4Z7]9X:D;C<F=^>@?b@BD_FZHAKWLEMEODQ_RAVFX^Y_ZZ]ZaAbDeBfZhEiYkanI|<somebody> &D,Z?bKDf[|and #]1^4FDZEieYjEld|anything #C@]D[QEeAg]j@k]m_|at 4X@CDEQAgE|for &[|in ,A3WDXK[kW|is 4[YY|it &[|of 0Y:EkX|off -Z4]|on 8]C^KcnD|share 3bX]j[nZ|that #[|the ,D3[6]:ZEcICJY[Z]YkClc|to #C:_|up !_)^*^2_5Z9YCaE?FbG[HBJBW]X[]DaHbBg^hBk]lDmV|ups 0fDXU[Z^
signage|ZY
signal|"A.CCgDZF^HCSAYYaDbAjb|box ,ZCC|fault CZY[
signalling|4ZYZ
signalman|&[AYC[j[
signals|a]
signature|&C)],>.a/^1Z5^8cEYQ@[b^^kA|<name> )[
signatures|#a4DC]IZX[Y]gXkDn^
signed|"Z(Z)Y+D/E0^1Z2D3D5_7Z9?:E?Y@@DBE[F[H@I_KCM]OYQCRWS=TFVcXCY[Z_]V_SaClZ|<name> Q^|<somebody> &Z|at 1bQBV^|by &^Jb|copies )]|for /[kE|in EBQE_ZjD|into #c0[|it 4EE[|its ;[<Z|off 1[4]5YCD|on (Z1^E]l_|our /E0[UZ|the ,D4[<BAXEeR]Y]hXkElc|today ,Z4ZCCFem[|up "^0X5Y7a?[SDZ[|with <[E[
significant|1Z;[AaR_b[hY
signing|)Z1^4A7[>XIDKDLXSBVXeMna
signs|"[*C+_0E1C2W4b5a:?>D?ZDXNWQ]SCW]Y]ZZa=fZkXm^|are 5_C[ZZ|at 4Z>G|for jZ|go g]|to *F|up 2Y?_fZ|your +^5EFZN^XB]C
silage|<h?]
silence|!C#F&].e4[7_8b9D:]>bB_C?GBICJEM[S^WBX[]Z_?abbZebn@|and a^|is ,B/[7f>]MZQEX^]agYjCnB
silences|&ZK^
silent|/Z4[7aC[FcG^H@X_]^a^jF
silently|4]QIYZ
silhouettes|8]VZ^^
silicone|,^hY
silk|&]dX
sill|#]kX
silly|,_4b>Z@YL_YY
silos|-^;B
silver|1[@[AYDZVeYCg_h_|at A[K_V_h]|earring KG|for ;E|hatchback nY
sim|.[C[SZ
simple|!b#@(Z)Z+D,A1A2B4>5]7D:e<DF_G^I@JaOYQ>W@XZYD[W^[aegEk>m_nW|as ;db[|question #B,]|to !_8C|will DX
simply|!^#C%](C+],E/a0B1d5A8h9B:D;e=C>DD=EFFAG_HXJWNAPXQFRBTXUDV]^bbadAgAi]k>nD|do 7Y|the !_8_;dFFG_UD^]b_i]lW
simulator|,ZDY
since|!>#f&Y)?*B+X,G-H/[0a2Y3C5D6D7V8Y:C=YA_DGE?I_ODQFUbY]aXcWd[gZhcl=mZ|<name> #A&?.D0Y3]4[5Y7Z8D<_=f>[AYBECBD[EcFDKCP]UTVAWGX[YYZX^Dc[d[hWlamF|<number> #8%[&f+^.B/E1_4E8b9_;]<Z=E>V?a@ADAEDIAJ_KbM]R]V]W[XCYY[W^_aUbZcXgEhClBmB|<somebody> #C&Z5ZQDeBjD|about >ZDCgE|and 4E<[|been 4Z|before @Zn^|breakfast 7_]e_Ei[|day (],A9D|five >[|half >[A]QD|i #F4F<BQXf^n]|it #X5YI]Sa|last ,Y;DQZY@jE|my DZjZ|nine <E|no DZ|nobody ,^|our &[<Z?DfC|people #[2[4DCXDCIaQ[eAkA|so ,[CZjY|some 4]7[|somebody .a;^SZ|someone /X|spring #=+_,B.Z4]BbDFIAQ?eaia|ten 7b]]|that W[|the .G/[0^1?2_4E7DECIAL[QZU]VBWTYBZC]CeGjVnD|then #C,FKB|there &^|they &ZIB|this #_7]A]hZ|three #ZI]|today KZ|two ,C4B|we ,B4C9Z;A@[ADDbUabDgZjC|when #A'^|you "],^.Z4];[VXb[hXj[
sincere|&B
sincerely|XW
sing|+],d/]3_KaQ^T^X_nB|on 3^X]|the /[3Z
singer|)^
singers|=_da
singing|%A&U,c4F?cCBQ^Tbf]jA|in CE
single|!C">#?*E+[,E-X1A2@7[8^9[:B;V=B>D?_ABBBC@DCFaL^QBR[SBYC]Z^XaYbXcYdDeBjClZm]nV|<name> 7aCF][n[|<number> CanF|cell jY|command "Yk[|day %D/E0]4Y7C:Z<E?CUZ]Ab_fFl?|mum "D|one %X,@.[7D:B;b>DBCN^QDbcf^n[|order ,^CB|page &ZFZ|person /ED]k[|source -^|thing 9Y?[|time %Z&D+cKE|use n_|week UW|year 0Y
sings|"E,d8[;EQ]bFj]|for "EHE|in ;FC[bG
sink|#A&E,_/Z3W7B8A:U>_IAKFQ^V^]B^Ea[e]gBhZkZnE|in .Y/[:Z;[T[^Da_|with >Y
sinks|#Zn_
sip|8];Y^Vb]nE
sir|&D?^CCfZn[|<name> @[CC
sirens|nX
sister|&C,^-C2a3a4W7D:E;E<C>[GDKDM^OXQaSbVDWXXZYA^[_FaAb@dYgWiCnB|'s >^?X|<name> ,X4e^YjC|for fY|in &YfY|is 3]h]|who GC
sisters|#D%b?C@YBdCCDBJcS]e[iW|in B^i]
sit|"b,]-C.e/D3_4?7_;F<I>^BEC[DZFDHZKZScXXYA]_aVe]|and .[SYgX|at "Y.bSa|back 8]:Z^Y|beside ,Z.E|down &Z,U.[7B9bDXb]e^m[|in ,@;?>DQ?WZbBgD|next ,Z|on ,^.a3]7f;Z=]AYCZSabZj]nD|out KZ|somewhere CY|talk _E|there #ZkF|up ,Y|where 3gXZ|with .@>ZDAa]gZ
site|#_&;*X,A-D.</E0E1_3D5B8B>A@DBAC]E_F_I_JYK>O_RBTBUAV[XA[X_ZaCdEg@iBjal^|<link> EclanD|<name> CBEY|and ,D7YDZEZIZJ[lW|from "]#b1YC]|if ,[=ZQY|is QB|manager <]@]KB|now #ADZEDIAYE|visit #[|with D_
sites|"]#E,B1Z<VABCYQ@V]gDhV|and "^1^VZ|in C]KC
sitewide|aZ
sits|#C(Z,F3X4_<a=fA_DYK[McQBXX]Zd[fCgBhW|at AbD[h[|in 2a4aY^eX|on ,[5X|there ([3[XX
sitter|>_DE
sitting|#C&[)E,].C/Y5e;C>^?]B^C?DFFWUYXAZebDe[f]gXhBi]j@nA|at 9Z_^|down &[,[|in ,DDCFZQW|on ,A4E5c7^<]>DBZZa]]aEm[|there 4[|with ,[D[k[
situation|,Z4ZVF|in VF
six|"Y%='E(@*@+C,A-=.E/X0C2@3B4B7Y8?9F:=?[A@BDCXG]HVJFMGR@WA[S]YhLlDmFnA|<name> 1DK^VD|<number> DZ|and "^3Z7]D[|at >[C[|by &^K]|clients DY|days 1Z4]KD|figure ;^<Dbc|figures ,DQD|for !CQY|hours &^/XCCDDFZ|hundred ;Y|i ,EQE|if ,Z|in /]T]|languages QC|minutes &E4X7cC[K]SC]_j[|month gZ|months 0c1Y;A>D?F@]C[D^QAb@eBjE|more ^Y|new 1eV^__b]|o'clock !ZFbeZ|of ,?4b;Z<WD[EXQESXY[bYd[eCgAhEkAl[|on a[|one )Z|or 2]9]|pages &[|people &_,C<B@^K^QA|seconds >Y|so bY|the D^|this 4ZEZ|to jE|tonight "^|we 4^|week !]6[[X|weeks #E+b,Y8[>A?]CZGAKDPYSY^Vj_k?|with ,A>Y?DBaiX|year &F|years &M,^.Z0]1B<B?@ECU_^Bf<
sixteen|#D/_3C4A<ZA^K_T[XBeZh^k@|of AX|to 3CXE|years #E>Ye[
sixth|0Z1[5[6D9XFZQ^UZVYZ[mY|form FZmY|formers &[5]ZY|free 6D
sixty|!Y#C&X(Z)_/Y0a7^=cGcIDK^MYN[U_mD|and LE|years 4]
sixty-one|)b
sixty-three|#fAeIbhc
size|"?#W&A'](@)C*E+Y/F0B2B3A4D8A9@:D;T<C=EACCYDfHXKBMBNAOAQYTE^D_EdIe?iCjZkZn^|<number> 4EDBKCQWnB|and D@E[S]j[|chart D[|guide jB|is 'D*E|m C[DYjYnZ|of #D%Y+[9]D[K[T__^nX|up 5ZD^hYk]
sized|K]OYYD
sizes|!E+Z/E2A4_CWDbGAI_TA]Ag[i]ka|<number> Q^gWjIn@|run C[JZ
sizing|-_4a>ZRZj@k]
skeins|7^
sketched|&^5]<Y
ski|,_;YQZSCbWj^
skies|AYKWXY][
skill|(^,];ZMab^
skilled|n[|sailor n[
skills|-Y8Z;aHDVW^XbacAe[|and "ZR^|in 1]RD
skin|"Z*^+@,A-E/X5D7D8Y:B;C>D@>BFCADfF_GZIZPZR@TaXFYB]B^b_ZaBe@gBjCk[|'s #^.]|in !Z/ZGZTV|that n_
skincare|;ZAE^[hD
skint|5]=]Z[
skip|.a2[3V?]@@C^DeF=ITS_X^YE_AbZdAeBgCjbkb|a ,Y.YS]nX|it 3]7]>YDZQBX]|or .[DCG[S^b[|the %Z*X+[4C7CDWQZSA|to .^QHS^
skipped|(Y4bKEMZY^kYnW
skipper|&fC[KgQ^
skipping|#[&E(Y4E>^CE
skips|7]>Z]_nE
skirting|&Y
sky|#Y*Y:_;YDDOZb]
skylight|3G
slab|,Y1jC[_[
slammed|BZ
slash|#_GDIYQB
slate|7]9ZF[lX
slates|#[?]
sleep|#>%_'D)Y+W0C2@3C;Y<c=D>[@[A_BEDEFAH]I=JaK]Q[S[TWUEWBXBYK[X][_?bWc[e_gXhWlC|and +[4[:]<[>]P]]B|at KE|better /Z;^|for ;]A[hY|in )Z[[|is :]JYLY[Z|now ,^QZUD|nurse #Y&^4[nZ|on .b7f?YDCG[IBJWK^M?Sa]hnD|over "Z%^;Zb[|under /X|well 9[@ZFE
sleeper|,]W[
sleepers|!]/a5Y7_:FAZT^
sleeping|"E#B'[,C0E1X4B5_6]9Z<A>^DBVXXC]_b^cBeZjY|in ,E5Zj[|on 5]6][[
sleepless|)ZNa|nights )ZNa
sleeps|%_)Y2a7BJ[VYnY|in "E7]HF]Zn[|on "],>QA
sleepy|,]Q]
sleet|#C&_?dIDK^^Zfdk@|for @]|to ?af^
sleeve|#]+Y5[?YD[SXgE
sleeves|"D4E5CBCD^IZJ_bG|and :F
slept|#C+[,]0A4A;e<]>_HYK?MCNZPbQ]W]aabZcZj_nD|in ,c;a<C>D_XeFjX|on ,@2X5[7[A^HXQB|through +FKE
slice|%[*_@ZD[JZO]|of *_O^
slices|#CIDQ[
slid|#ZCbj^
slide|&Z*],D7D9[<[@CCDF[H[KaO^XCZCb[eAgEjEn@|<number> CAF_KBjB|into H_O^
slides|"W&F*[+B.]4W7]:E>B?CCFDEGZIZKHOXPDRDSZY]a]gEh]m[nC|about 4Z|from IV|to YW|will GY
sliding|QD
slightly|#F&D,a4B5T7D:CE[I]Q_YEaEeYhCnc
slim|D[
slime|#]
sling|5^Z[
slip|">,a3D4X9b;D=E>AWD_dbAdAeF|at "DF[|in SD|of #G
slipped|,BQEkZ
slipper|"]8[^Y
slippers|&D2b<Z?_W_f[hX
slippery|I^
slips|#[*b,G.C/B@ZCaO]Q_SCYDbD|at ,C4Z
slipway|#].ZD^QCk[
slogan|%Z5Y^DhE
slope|,[A]Q[
slot|!Y*[+Y,^2^3Z6a?EC^DaO[QWWaX_]]^ZbDeCfBj]k]n_|here 6C
slots|#B%^)_,C-D4@7g>C@YIAJZKXNWQDT[U?XYYB]c^BaBbEnA|<name> C[e^j]|<number> 7Z|are j[mW|for 7_bB|from )YTY|go 7?]G|left 7Yi]|open KYX]|this jE
slow|#E%C&A,B/W0X1D2?3A4d5D7@8X:Z;@=C>[@BEEFEJDM[QZVBXBYcZB]D^]bAdZgAjVkBmG|<name> CZ|and ,Y4BjZn]|down :^D_N]jFkan]|mornings 8]^ba[n[|movement ?^f_|one ,^QZ|this 4^Y^
slower|&C,a.a9X<CD?SY^Ze[mDna
slowest|,YCEQ]
slowly|&D,^5]8B9C<]C]M]QWU[Z^
slows|:[CgTZjcn[
slug|,_nF
slugs|"B#c+]K]PZQE[[kclX|in #XO[
sluice|QD
small|!?"E)B,Z-E.C/X1?2J3C4Y5A<[=E??AYBHEWFAGZH@MGNEOYP[QWV>W]ZW[Z]E_[a^c[d@fBiHkYm=|<name> :@_Y|<number> ,]4F|and 9D:[|batch #[,E7ZIV][b[|batches 8ZAY^Zn]|blue DD|business (C:C@ZD_MBQW|businesses /^T__^i[nW|but 5Z:]|change (].[:Cn[|charities A_h^|children >_e^|dogs QA|enough %bJb|farms n]|fire <c|firm DZ|firms #W/[CXTYeD|for "G#_&Z:BY^|grants QY|group 5_Z_|hall ,UCZ|it DAkB|kitchen 9?|one _E|ones ,B|people ,Z|person )]|plates :^aZ|pool D[GY|pot D[|press iF|print iZ|room jFkDnC|sample nY|shops IZ|team <^|thing ,B;Z@DDbF^jBk_|to "Z:^|word ([D]
smaller|#a,D3_4Y8[9[@?C?DBS^_[bCj]n]|than 8]FZ
smallest|-E4CEaN^RFYDd^la|keeper -GRF|was &Z
smallholder|RD
smart|"Z%B)E*E,A-D.W/_2E5D7c8f<DAFC@D=HZMFNDQASYV^]]^dkDlD|and ;[^a|choice 8[|homeowners DGFY]Z|meter "[6[nC|meters #Z.[S]
smarter|"C-D/[1D8j:@AYEDNE]C^^aZhYjDlAnE
smartest|,]8[;C^]a[f[
smartphone|DC
smash|(b*D-F3a:CE]MdUYX^bXlb|that ([3cM_OCXdb[
smashed|%D0_:C;c<D=fECHYMDQBR^U]^AaWb_daf_n?|it &[-];aAEHYMDR]]D^BbZfbnF
smashing|:CB[KZVEZ^aAi^
sme|-aR]
smell|#Z,i.B4@8C>CFEHXQhS?]B_Hg]j_kVnD|gas "[|it ,[QX|of &[,bQ[Z[j^|the +[QYj_
smelling|,^
smells|,e8CPaQdYH_]iVn]|a ,E|like jB|of ,eHZKCP_Q[_^iZ
smile|"Y%f&@*[,?3^5E7]8[:a;Z?A@BA_CZDBJbMDQERATEWEX]^YaYbagDj_mFnA|at ^]|is )]:[A[a_|on 8Z|says @C|that %[:]
smiled|(^MW
smiles|+b0[7D8j:_;]U_^faZba
smiling|1gF]
smoke|#Z,_7D8E?DCfI[QYj_kWm^nF|alarm #Z,C3XTV|alarms aYk]
smoked|+[QbnC|eel +[
smoker|&Y4]B[Y]ia
smoking|/b:ZaZ
smooth|#d(f3gDYIcMZbYnZ|sea n[
sms|#]5ZC^I[
smug|,C0[1aQD_Z
snack|"C,B.]9]S^_^
snacks|5]SZZ[
snail|#fCD
snake|:?aBk[
snakes|D^aBk^
snap|'b*aH[L^O]]BnA
snapped|&C4B
sneak|F[MDmYn[|peek F[MDmYn[
sneeze|(ZMX
sniff|#],a5bDdQ[ZZk]
snooze|7e?ZBY]cnC|you 7eBY]b
snores|,^_Cn]
snoring|4Y
snow|"Z%[&B4@9@:E;]=^?d@BACC_HYK]O^QaXCYAdceAfcgCjd|is >[|on ,EKcQD|update CE
snowdrop|CF
snowdrops|CBK_
snowed|2Z|in 2Z
snug|4X
so|#X%?*C0B1A2Z5X8B9?:C;C<??YBFCaF?HZIZJCTCVBWZZW^D_CcAfZlEmCnA|'s "]=YHa|<name> #c&_.B2_=YDBI]QDSFWX_Ed^nB|<number> #a)X,D4^@ZC]jZ|<somebody> #C'[,c;C>ECDD]bA|a #Y4[;[?DDAIXP[WAdBeE|all #Z8YCYnZ|an SY|and "[.Z;YDES^eXkG|answers hZ|anyone .[7Z|are !]"?.[>^M[SZ|as 2[>Z|ask "D2YeBg]|at #[,E.A3a4Z>aCaI_YZ|bad 4AYB|be )C7]CB]]lE|before B]|blessed %b0]:ZEZJ_U_hZ|book 8]|bring 2Z7[C@|but ;]|called ,>/^CEQBT]nd|can :cGX|check kanX|close #Z0^3aUZ|come !^4Z7C|did "[#B;D?DKZ]ZgZ|do !c#C%Z&W)D,@.D/]0Y2Z4C8Z?FDAI=JbP@QCSHUbVXWVaCnE|does &D.[2A7Z8[;_>_C[KDW<fEj]n^|each #Z|every ,CE]|everyone k[|excited E]h[|expect Q[|fair .ZQE|far "@#E&]+B,].C/C<D>B?BH<JALAMBPAQcSIWYYZ_badj^lFne|for "F,A4_>^D^HEY[e[f@|from #h4A9[>aCFIZWdYWe[jD|get !_(Y3YG^|give [Z|glad QGb[|go #C&],Y:A|good bX|grab ![7[bWkD|grateful +a6[:[?DAYEEPZ[XbVf>|hard ,[3[|have '[D]|here "C#a,Y;D<[>F?ZD@HDIcK_Q_SCTEWCbEdYf[gBk?l[nb|humbled ;aVD|i (]+C2X3E7B:E=E>AADBZGCKaM^P@QDU_WZ]E_]a_cVeBiX|if #A(E)d,[3W5^7A>C?DD]MEOD^DbXeFhYjA|in ,C.Z9[>ZCDKAQ^S]YCgDj@nB|is "B#D)].g/f:DDYScT__DeDnB|it &B)X+A.A/[2A3E7C;D>?C^D@FZJBMZQRS@TZU@WBXDYDZ^]=aFgAk@n>|keep )ZC[DZ[[|kind [Y|last +]PY|leave ([|let 5^H]L]|little :[B[aZ|long *^4^>B|look A]D^h[|lucky %[7Z|many #D%G(E)a,^5W7D:b;b<D>B?DEcHaN]RYUBa[hAiZlam]|much *E+D1[>C@CAXB^CBDBGUM_QISBTAUH^^bXiYnE|naturally +ZPZ|next ,BQCYY|no #V*],^.Y2@7A=Z>Z?[C]DCIEQ^Y^]Ce[g]iCj]kCn@|nobody 0Z>_D^QIe[hXiYk^|nothing SB|now #eI_|of ,_2[|often #BAZUY|on #b&b,CCDDCIaK^gF|one >Z|order D]J_|our +]kD|people ;aKYb_|please #C&B,B3Z5Z6^<GCDEYH^IHQEYCZWjDkDnA|proud 8F<BA>V@]F^@fXgBh=lDnA|put 4EDYE_l[|quiet ?bB[f]i^|really /_T_|ring IZeX|say -^/ZRZTZ|send D^|set 3C7]XB][aZmY|should .[|since #D,D4C|small ,^0bD[kZ|so %_AZJaf]h_|soft +_P[|some @FgF|somebody 5Y|sorry 4W>e@EN[S_bXe^nY|special )ZJ[|stop CY|take 2^DZaCka|tell 5]|thank ?CjZ|that #B'])W,Z.D/A1_4B5Y8D<[?_BCETIEQdS[TBV^Z^^X_]bTiBj]k?|the !C#A&C,^.]0F2];C<D>F@ZAaBDD@H>KDODQXS^TC^Z_Cb?eAjZkGn@|there ,C-D0E4>>EC_DCKWQaRBbBdZeD|they (b,F5A>FDbKWM_PZk^|this )^2_4Z7@>[??AaCEQZSBWchZjCkCnD|those B^WZiZ|to .a>]_[|today 3Z6]CZDD|until ,DQEjB|was #B&C>]jC|we #a&Z'b)Z*X+B,?0D5^6B7C;>?VCGEBFFI^JZK^LgN[QEX]Z][B^?_CbAfZkBn]|weigh 2^|well +Z|wellies ,EDdQ^k_|were "]HZbD|what (C7h9?:bHZM?QD]c^[_A|whatever 5ZZZ|when .C>YSBTWe_|which 9d@X|who "_1]4Y6Y[Z|why "^#=(A7_9E:]LZMANC|will ,]3[CEX]e]|would I[|yes ,_4_?^QZSZ|you !^"Z#B%D&^*],_.B2U3]5E7W8b9A;a<^CEDDOZRZXX^Z_GbVdBj=mZnA|your -^@^CDQDR^g^kWl^
soak|D]
soaked|,CI[hY
soap|#Z&C+X,_.C/]>DDgI^KCQET^YB^ZjCkb|for &F+YAZPZ
social|!^"A)[/^<aC[NXjdnb|<name> ,D:YQEnZ|media RAkD|worker "?
socialism|K@nY|has nY
society|!C#Z+c:Z;X=CC^GCK@VE^Xb]j[k^|in ;]b]|is :[QY
sock|([7^9[;YMY][|yarn 7_][
socket|#[,D3[6[CFQBSE[]
sockets|,CCYDZT_^[
socks|!g"Y#^&B*_,d3[@=GcK[O[PdQdSZYAg>iZkbl_md|<emoji> *Z3D|are ,_Q[k[|for *]O^|in 3_?^@EKYb]f^
soda|.cCYS]j[
sofa|!]"@&@)]4D7[8a<EC@GZH?M^Q_TC][^ab_cCj?mF|and 3]X[dY|in Q[
sofas|!e,Z7ZGaQZW]|<number> ,]
soft|![#]%a+Z,?-]5b8_:D;F<D>DC^DbIcJ_P]Q[SXZbhDj_kZ|close #aIZnY|opening )DNG|so +_
softer|<bC]
softest|!Z+f5[P[Z]
software|'_+a,C2]4a8B;Z?CAWG^IDL[M_P[S>TZ_AaZeBh[n[|engineers nY|for "^G[n[
soggy|8YUY
soil|#E+C,C8D<]@CE^KCTXVEaDeBl_nA
solar|!Z"A#]8d]Z^_aBdZkD|panels D^
sold|&F(E)B-C.C/B0f1X2]3A4d7a8B:D;_?A@@BECcEDGZHXKDLCNCO@RES@T>UhVXWZXEY^ZQaEdEe?f@gCh^iUj[k_lCmX|<name> 4Z;ZbZnc|<number> &[,]kInD|<somebody> &G,[AZQZhb|and #[0b1]U_VX|as 4ZD]|at 4@C]j_nY|for ,Dm^|in ;[ZYb[h]n[|it ,[4c9FYY|more "ZbY|on A]MCh[m[|out !@)E,A0@1^4@7d9Y<CAFCcD@QDUEVbY@]d_[h=iWj_nB|the 4ENY|them 4Y|you .Z4^CCYZ
soldering|<[Q_
soldier|"AnZ
soldiers|5ZZZ
sole|8[RZSCdDnU
solicitor|"BWX|<name> &E
solicitors|8[PX^Y
solid|5^;dCDD^IBbc
solidarity|%[:[>]CCJ]Xae[|with jYn^
solo|#B,^5Y;ZIDKCbY
soloist|4[KY
solution|"Z)B-c7]:@ACDcRbX[aE
solutions|"[-f1C:A<?A_EAFDH[N@Rf]W^]a>hajAlEnB|that 8?:C|to AA^Ba@h@lY
solve|9Cn^
solved|&Z|this &Z
some|!>"=%C&B'D)A+?,[-?.[/?0B2@3@6C7E=C>^?<@CADB^C@DGFCGBHZK>LBPDR=TEW?XF[@bYe^f>gBhIi^jFlCnD|<name> ,Z4^j]kZ|<number> QF|and *]D^|are .DDEQE|customers 1_B^C_JDiZn[|days .]4C:Y<aCDKZSXaZb[|families .[>de_|from "C|have ;^|in .D=[|it #]>Z_D|love (^M[|nights ,g|noise "[Bai[n[|of %G-D0B4Z7^8C=C>fA]CXDAE@IGRIUCXZ]^_Xe^jZnB|other .@=]D]eG|patience =ZdY|people ,B._4D7^9[F[K[UDY@Z]|personal AZa[c[m[|say :Z|things #Y&Y:CNZ|time S[|very ,A0[1X>GB_E]FZUY^X|visits @F|water #Z|wear )Y:^N[bD|with Na
somebody|!A"E#W)D*D+B,c/G1E2W3@4?5V8@9]<@=D>YBCCBEBH]QdS^U_XEYB^B_WaDbGdCeZi@nB|'s "E#@,a0C2[4C5X7A>Y?@I@Q^Y@fAnC|asked #].aIZQ?S[YZgY|at >[DCeZ|called k@|else "_-[.^4H7^=D>ADH][|from Y[|had DZ|has ?]@YF]f]gbm]n^|in Dd|is >Y|left ,[9D@AQ]_DgAjE|on #b>]@]A[|said "B|say 0X|sends @E|should 4[|stood j[|to #aDZI]|up 5]DZ|was &bKY|we %^J^|who "Z,D2]:C>]DAIAT_U^Wa[Z__e[gEkG|will ,B0Z5[DBU[|you (C)]>AeE
somehow|0b;^b]iZnD
someone|!?"A#Y&>'A*B+A,Z-?.A/]0B1A2D3;5B8?;><==D>_?FACBDC;DWE@FAG?H@NCPGTZUKVFWBXCZE[?aXcAe_h@iCj>kYlCmD|'s (A,^/Z4=7B:XD^MDYEbDgBnB|a "^#Z>_e]|asked #f,]/X2]@YDBF_IeJ[gbkZ|at #B,DD[KZ|else 7cD^KENG]_a[|from >^DBeZg[jA|had @FQB|has #D@DDXgC|in 8[9DDAMX^[b_|is ,E/[CAYXaEjB|left #Z,A@bdXgYkA|on "[#]%]>CDAI[JYkZ|out ^ZaX|round #^|say 9B_E|special 8D|there (]|to ,d.CDBQ^SDYAj]|who "F#D&E,@.Z/D2D3E7E:Z>?DBHAM]QFY^]C^CeBgFkDnC|will #CkZ|with D[|wrote #[,C@]|you "C(_7a@YDZM^^Ga^
something|">#B&B'D,E->.F/F0B1D5A7A8a9^<==D>B?D@FB?CAFjGbHAN]OYQWRBVBZ=[D]D^[cEhAi@mfnE|'s F_|a nZ|about ,]4^7ZKZ|and ,X>[Q[]Z|back "Z3[|big 1Z7CFD]BaEh]|bigger !Z8X:dFF|by 4[FB|different ;ZFbmc|else "C&Z(B;DKZQV]DjA|for #C,A4F8_:@DZQA^c|from 7^FZeZ|good ,Z.ZS__Z|green 3^|happened F]|i 4[nY|in +].c9Z>EA[D>F^N[S]g]hXkCm]|is >[Fd|like 2_C[D[kd|looks 4]:]YanZ|new eC|nice 8Y|of &[|off eZ|on jE|our Fab[mc|special )]*]F^OZ|that ,@4D9[C]D@O^gZ|to )[>Z?YF^K_cZeZf[mZ|truly %]:CFDb[mE|very F_]^|warm :_N[a_|we #D%_<]^C|went >B|with #_2[9[QC__|wrong >aDZFDQCe_|you #^,c.A8[?ZFDI_KCQcSAY?
sometimes|,[.X0C3E4Z:X;A<^>]M^WC]Z^DeamBnD|a :b>]|it ._jE|the DZ
somewhere|"=#B&>.Z0]1Y2E3X4D5D7D9Z:D?ZG[IESZX_]B_BaEbX|between ,BnZ|else >[|in )[,X0Z1]<[UZV_|on %YJX|to "YeX|warm "?HE
son|%_?[@BCBDZI^J_Q_Y[dGeAgDkZn]|<name> &^K]|or %_J_YYkZ
song|,cFYO^Qc_YgB|about ,V
songs|,].[
sons|%_&B5W>^Q]eY|and %_
soon|(F,_4_8E;B<^>_@GCBEDFcH]Q^S]Y[ZE]^^Zcae]iDj[lBmXnD|<emoji> FC
sooner|"E(E)D+B,A.c/b0F7Y?CC]D>EEFWHCQAS]T^W_jblEnC|and CE|have .Z|hear gZ|if CA|know .X9]|not #].]SY|say #^j^|tell Cb|than 7]FZbVm_|you 4DSE
sopranos|,_Q]
sore|)f,b1G3a<Z>a?]CED]Q]e]jDnZ|knees ,Z?]QY|throat 3b
sorry|!D#B%@&<(D*c+D,g-D.<1B3>4j6E7@8?9C:F;?<==D>j?@ABBAD=FAGIHCKDM@PCQbSCTFVBWFX=Yj[C]A^A_=aEc=edf?h>i?j_kIlHm@n=|<name> ,g?ZC^E]I^Qc_]gEn[|about #D)Y,Z>Z@KNYQ[SCYab_eDnA|and ,@QAe^|especially 4F>Y|for %E)Y.]4B>ZC?IZYF]Dne|i gZ|in 2[W^|it #C,C4cSWY_nB|no SXYZ|not ,>0^4D7]QB]_a[|that -ZeDgA|the 4]CbIEQ@YZ|this 4]CZQB|to &A5Z:_>[?AC@JBKDQDRBYBa]ecjA|we ,_>CKYQ[k[|wrong ,a4]Q[|you #E%^J[g]jAkAnE
sort|"B+Y0Y2[3^4C7a:C;d>_CDD@HCJ[N[SGW^XZY@]_b[c]d@eYi_|code ,[J]|it :E>EDCjZ|of )Z,_0[7W;[<ZI[KCN_Q]bZc^e@|out 2ZQHWZ|the KZ|what HF|you +[;cbZ
sorted|"W,V.@3Y4?5_:D=Z?XFZGXQXYA^YgG|by 5Y?[|had 4B
sorting|,^A[EZQ_jBlZ
sorts|)],D7YDYeC|it D[|of 7Z
sought|Qa
soul|%W,C-E8]:a;aFDM^NARE]E^[a^e[mB|in %^8Z^[|into :Z
souls|B[J[
sound|#G(a)E,?.@4^5D<a>Z@BEBK]M^N@QZSD]]b[dAgAjZkBmB|bath "^|down C]|like "^,B4a|off (_|on ,^.EHD
sounded|,[e]
soundly|-Z]]
sounds|)].Z<[>DD^I^NbQISZTZVYe>k[|like .]<_D^YCk^m[
soup|"a(Z*B+B,f-D0E1C2B3B:?;B<?=Z>DAEE?FDHaIWMTODQ_R_UCVEWAYV[CaDbGeDg_lBn=|'s #a.[=[IVQ[S]h[i]|and "_,DCCHWS?|at D]|for ,Z|from &aCAK_XbY[|is ,>7[:C]YaAj]|on QB|provided ,BQG|today CY|when 2CWD
soups|)D:[aW
sour|#_&[9ZDeIYJ]k_
source|&b,E-_:^;C=Y>ZK]TBV^dZhAn[|project VDnY
sourced|-@^Z
sourdough|#[4Y7F8[9C:X;^A^B[C_DZHDI_MWWD]D_BaYb_hbiYjYn[|is ]F|starter D]|went @Z
south|#D,B9Z:E>EDdKFQ?SAbCeCk_n[|facing OY|of CbjbnY|west jC
southern|CEnZ
sow|)Z2YDbNYka
soz|*^D[kY
spa|%_)b-]8Z=]J]NYZ]^_
space|"D#B%Z(<)A+B-_.D0D1[3C5D7A9Z:@<]ADCBFeIDJVMEOCPAQDRaS[TFV]WYXAY[[^]A__f@gBjFlZmanD|<emoji> 1[UXV_cDh]|and 4[|for %^&EC@E;I[J[S^jGl@|in 6[[Z|where :F|with !Z
spaces|#@&C)^,G0D3A5E7e8Z:C;C<E@DCaEAN_Q?RZSCXAY@ZC][b>dEh>i@jalC|and n^|are !A7ZCDHG]Z^FbZ|have )X|in )Z,^Ta
spade|DB
spades|,]Q[Yh
spam|(],A4CDbM_Y@k_
spaniel|,e<]DDQagFnC|two jF
spanish|!c,ZGX
spanner|i[
spare|"A#C'])?,D.[3^5D6^8D9];B<CD[H;IDNBS]VZXW[V]@^C_abBhBiDl^mIn>|a @^EZlY|bedroom <^E]l^|key '^|pair +Y|parts ,Y|radio QC|room <A
spares|)Y,C2YDaQEka
spark|%[:C;D^]
sparkle|!^8Y^[
sparkling|8F;[
spatial|-gRfh[
speak|!["D&A+^-B.]/b1B3C;Y<A>_?BA[CBD_EDFAGaHFK@PVRCTZW@XC^Wb_ebf@jUkYlD|<name> "C9Z@ZHE|and )ZbX|for /X;a]Za^|on QD[^|to !c&D+a.C/a=F>bDBGaP]Q[aDebgBkBnC|with BY
speaker|,c/Z;CDZFBGZKCQ_b@dAlD|<name> QY
speakers|1b:C;@@[A^DBbCg[jHkJ
speaking|'[)b,]4[:E?]B[CDEWIAKYNZQZY[]Xb[c_kC|at jC|of )c,D7ZE]NcQD]Z|to '[,[1ZEAQ^VZn[
speaks|/_2^3e:d;XE[X]a_bdiDlan]|<name> nZ|at 1^A[|for 0Z2a;^E[WZb^|to &Z-^c]
special|"A#B%Z)]*_,>-@1[3C4@6Z8[:Z;_=E?[ACBECDDCEBF_N^O]QDRDVDYAaYb[eBfaiVlB|and 1[|day 8Y^Z|mention &]-F?gDCK^QZRaVEff|shout &X?Y|thanks ;Z?C
specialist|-XRX
specialists|-[8A
specially|>ZQZeX
specials|.^CZ
species|6ZhYn^|of nZ
specs|"[D[O^RZ
speculate|n[
speech|(Z,b-[1Z4CAYDbEcKYUAYC^Dabe]k[lFnX|and -^1YK_RY|in QC
speeches|,Y.a1a7A>dKZS^V_fZnY
speechless|1E8^FaMYQDbXm[
speed|=C?CD_Q]TZnD
speeds|+Y9Y>E_Z
spell|([3_8^E[X^^]
spellbinding|8E
spelled|'a=We^jD|right eZ
spelling|#D;D?XA]DcK^Qdkb|bee bF|of ,F
spelt|,Y4DQY
spend|!]#D&C'a(C-[3C4A5f:C=a>]CAFBG^HVIHJCLZX?Zd]a_YbBdbjCkGmY|<number> /^M[|a >YD[FEe[nG|an >Z|and ']L[|it 'D.^9]=a|on "['ZNE|over !cGZ|per 0Z5]Za|the 8Z=XN[
spending|#B)X,E4X5^?]CYGYKENZQDTCZVa@fZiDkC|<number> 2^|on #E
spends|,E/]FZ|<number> /]|on FZ
spent|%X&Y,Z1X4C7C8A;C<D=V?^CADEEEHWIDQ[VVYEaCm]n[|<name> "_/_<ZAaTa|<number> &B1X2?4];E<E=BA]V[Y[^_nX|<somebody> ?[|a &],YF]m_|an ,F|four -[|nine AFhE|on ,D2^QY|six &Y;D|the %^&A;YACKDMZn[|this &],Z|two &_-]@X
spike|=][ZdZ
spin|!["[#Z*^3_4_:]C]F^GX[^aZjYm]|at IZ[ZaY|is 3bC[X[|the !]FaGYm]
spine|9]FEG]TZ
spiral|,[
spire|1[
spirit|%Z'[,_-[1Z8eDYQ[^ek[|of '[1[8[^X
spirits|X[^YkZ
spit|Dfk_
splash|!Z,[CbD^FZQZ]c|of C^
split|"A%[)X,@-Y2Z7D9C;E=l>CBYCCJZR]TEdg|<number> .[|between dE|by =dda|down 2[|it .Z7E=d>[dYeZ
splits|#].Z_D
splitting|&Y=b@ZD^d^gY
spoil|2[9[B^FZU^m^|it 9[B^U^
spoiled|+fPb
spoiler|)[4B;DF]|it )]4BF]aZ
spoilers|C]F]VZj[nA
spoiling|BXX[
spoke|%])E,A0B;E?^EDGVNCQ?SAUEf^h@kQ|at #YGY|for )E|on <]?[|to g[kX|we %^a[|with ,Y0CUFn_
spoken|#Z,[.EBYCDFEKARZSCT]^DaZb]c[gDkE|for 7[|to .F/]
spokesperson|-^J^
sponge|,^/cI]Tc|was ,^I[QZ
sponges|,_
sponsor|)Y*Z6l7Y8A;R<]?DFEN^QaW[[e][c_d[fAn]|<name> 1[?DV[|a )]6ZN][Z|of 1F;^<aA]E]bX|the 6][X]Z
sponsored|!Z%[&a,^CASAjC|by %[|silence ,Z|walk #]&[
sponsoring|+GaE
sponsors|&F,Z5]8@?DEDK>Q[VBZ[b@|<mention> &@K?nD|<name> &[)[N]^[|of ;DAZbEhZn[
sponsorship|)Z-Z8YQ]nE
spool|2DC]n]|<number> 2DC]n]
spoon|,[<AD^k^mY|of #Y
spoons|,a8D@DBZQ_gCi^jYnE|can @D
sport|7Y:Y<^YH]agYnD
sports|+Z8CB^CXicjY|day C]jX|hall 4[
spot|!C%b&C'[+Z,=0Y7d9B;X=]?BDBEeFBJ^KFLZP[QAXD[C]c_@bZeDf@gEhZjDmBnZ|and #[=X>^DZ|for #D%cJ]|in +]|on .]
spotless|+bP]b[
spotlight|-Y:CRY|<name> &[|on &DQB
spots|#C,<0D3C4D5]6^7l>DDaIDQ@YBZZ[[]g_CaXbDgB|left !]6a7_MZN[X[[]]ZaYn[
spotted|&d8Y?b@YAaB_CZEEKaQDSGeXfahZiZkBlC|it &e,A?]B]KfeYfWkE|on &>1[8[KB
spotting|&D,C<_?dKCQDfckH|it #D&A,F?]IBKDf[gZkD
sprained|,[Q_
spray|"Z)]4DD[I]gBk^nE
sprayed|*]4]9Z
spread|%X)Z1d2B5[BZDDEZM[UYVaZ[]BbY|it 5^Z]|the %X)[:ZB[EZUYX[
spreading|8U:Z^Z
spreadsheet|,]5Z7_>VE[NAOYQaS]]^_Za@dZlYnC|and ,Y4Y5]kB|i hZ|is 7[Da
spreadsheets|"a&Z-W;D<YBZDBK^VZ[_aZbChbiY|for -]<^RX
spring|!["f#X%>)_*D,@/H1^2e4]6b8B;??DC?D?EAFAGaHdJXS_V]WcXBY_[a][bDf?hLlXnE|'s 2Z7[kX|<emoji> ;Y|<number> 1aVY|and CDDCIAK[YX|as 4aKD|at ?BfE|collection "Z1[E]HXQGV[l[nE|for %C&DKE|has )C|is ![)]|it +_|menu mE|newsletter HZ|so D]|they QZ|to 7Y:]CDa[kA|we )Z,[iZ|you .[
springs|7BQD
sprint|,aQZ
sprouting|/Z
sprung|,ZDC
spuds|,YDY]Yd[
sq|1ZJXYZ|ft 1ZJX|m YZ
squad|,C-Y@CBcJ]QCRZ][b^gDi[kD|for ;Z
square|&]3b4E8B@BKVQC^BaFgEnC|<number> ,]|metres 4F|on @DgF
squares|Sd
squash|!B#D+[,ZGDS]]DaCn@|and ,B
squashed|,]Q]X^
squat|+^DYP]
squeaks|#c,b@DDEIcQbgCnD
squeaky|#C@A[ZeB
squeal|"C
squeeze|5jDaZehXk]|the 5[Z[
squeezed|"]5[
squint|1]D[
squinting|"[Nb
squirrel|,]Q]
squirrels|,[
sre|C]k]
st|,?.F0[1Y8Y<]?]f^nC|<name> 0[1Z8Y<]?Xf]
stable|-a.X1aR_V^n[
stack|!_"Z#Y+b-^4D8C:^<DCXP^Rbi^|of #_
stacked|?bQZ_Xfb
stacking|ZZ
stadium|DDnX|roof DE
staff|!F"C%]*F+],[.F1C5[6F7?8B9[<a=Z>[AFCZPYQZWX[A]A_WbCc]d[e[h>i^janD|<name> 1ZDZVY|and #YBXQYU]i[|are ,X5d>ZC>Z^_Z|at #Z)[<^E^QF|can 9[CZI]e_nZ|do =]|have CXXaea|is ,>-Z<Z|it DBQB|nurse CY|of &B,B<ZQ>|on =]|one %^|pick &],[KYW]jA|room )G,c2]QaWXY]|to 4cY]|today CB|training ,HC^QAj^nC|who ?BKDfB|will CYOZkXnb|with .D
staffed|,BQEjZk[|until CAQFkY
staffing|C=
staffroom|g[
stage|!E#B&A'],[1c7E;d<D?Y@CFBL_RDTBV_XA^Ab^eFfXgAhZn[|<number> >]n_|at 0]1]:[CCRDUZaYbY|door +[QZ|in ;cF^bamYnY|is C[|to &FKCRY
staged|8[;]^[a[dZ
stages|/DGZ^X
stain||on ,ZiY
stair|2YDBT^_]|at 2E
staircase|&Y,C
stairlift|e?
stairs|,Z4D7D:C;a<a>]?AEFI]JDKZ^Dcce[fDjEk[|and dB|are &Z>YK]SA
stairwell|&c3]9C<[=]CZKb_Dd_
stake|/Cn_|has /C
stakeholder|-Z1Y8[<BBDEYR_VZaDhZlZnC|engagement 1YV]^[bZhYk^
stakeholders|-e8F;A<>ABBXDCEBReVWYBaHbFc<hEn<|across -C1B;D<DAD^^hB|in bB|to -V^FaAbB
stale|&Y.XK^
stall|!C"D&^.B2Z4B8B=Z?EC^DAGAHGN?S@VEZXd^j[k?nE|<number> ?EK]QF[[nE|and ,DC[|from DD|is 2Y|it SE|opens "D
stallholders|5[=]Q[d^jYkG
stalls|#d&D)_,b/X4dIXN[Q^TX]]j[ka
stamina|#Y;Z
stamp|"^CCDZ^DgZkZ
stamped|,C9ZD]kY
stamps|+FPEe_
stand|!C#A%['],a-?.b1Y2B3Y4A5B8F9^:B<]EWJ[KCLSO]QZRFSb]Z^@_ZeAn@|<number> ?ChZ|a >YEHlF|and BY|at 0[3[<ZEgeYl_|by EC][|c14 O^|for &X;g=[>Zl[|four DY|in #F&C,FKDQAWZ|it .[|next S^|on ,Z.B|shoulder ;EE]l[|there #[IZ|up #C(C,A7Y;^?eQCb]|ups #_|with %](Y7];DJ]M_QA]ZaabCn^
standard|!G&C)X,@/C1C8Y:D;c<]ECIAQ@U^VA^]abbccbj@|delivery nY
standards|-b4B;cF_Q@b[i]lZmX
standby|4DDD
standing|"]&A+Z,C/[1Y2D4[8[9D;b>Y?C@[ADCDDaEYHYIYSAWD]X^Z_CaXb]gVh@iajEnD|at EElE|between 7[:C|by "c|in 4CYC|order 5_QYZ[|orders .[C]EYS^|ovation ,A:[;]QCb[|room ;a|still /[:]|there 3[;^b]|up ,[4[?F
stands|">&C4a:D<ZC[EDHFIFK@SZVZY]ZU^Bc_dBnD|at "F1_2_<]HGOXV^WYY[nE|for <ZA]|until 4E|we 4aY[
standup|,[
stapled|,Z2Y
stapler|V^
star|!A#^&](V*Y+A,D/^4]5F6_:?;=@XCBK[M^OZPBQWWDXZYb[b^bb>kW|because #_4_>Z@ZIXY^k]|review !D;@A]E]H[N^bA|reviews ,]/YSY|the *[8ZMD
stare|<]
staring|mY|at mY
stars|!B#]&[)D*Y+C,Y/F0f2[3a7@8C:C<c@YB_E^G?MEN>O_TBUcXZZ_]A_Da@c[i_lZmXn]|<emoji> 0?3Y5]H]MDZ[|and *aOa^^n_|for /B<[@[TCbBg[n[|from 0ZUZ|in 0F<b|on 0]6XB[U[
start|!^"Y#]%E&A'B(B)W,>->.=/E0A1?4E5C7A8D9G:^;==D>B@@AeC[EAF?G^H[JCLBNZR?SDTWV@ZA[>]A_TaabEc_gBlCm@n>|<name> 4]TWe]j]k[|again j[|and ,B.[2Y3Z8BA[D]|at !C"Z#^,YCWQASAZXdXf[nD|before :[NXa^|date #[,^?]E[KTg^n]|from "D)[N]QZ|here +e8^PbW[^]|in .W7ED]eX|line Adh[|living !Y)a8[<Y|now !^|of :XY^lD|on #^,CI^K[S[d]jZ|so .]D@kC|this <[|to DDK]|today !b"^TW|with /ZDcQ_S>TZ]Xa@kZ|your ![6^7^8ZG_JYT[
started|!C%C&^(A*B.B/F0A1W2>7[9B:B;A<^=B>F?B@^CDDDFAK_MWSBZ@]D_DaBb[cad@eZgah]lVm?|<name> ,B:Z<CU[b[nZ|a &X,aQ]eYnZ|as &]@]QEbG|asking 4ZD]kY|at #Z@YCD|here ;[Q[|in &Y<_CDKXM]g]nA|it ,EMY|on #YKY|out <Z|the ?_j]nY|this &[<C@ZCCE^bB|today 7b9C[_|with "[,]:D<]A[
starter|#D-_8A:D=EKIPYQERZSC^Ek]|at :DaE|kit )]PZ|who -^
starters|;Y<acXj^
starting|"Y&a)[.?4X7A9E@CI^K[M]SDTCWBYY]CdGe@mCnI|<name> #YCXj]|<number> Mc|in =YQ[|out !]|to ,Y;Z|today =CdE|with "]#]4Zk[
starts|"@#Z%C&X(@)C*[,B-_/[0D4C5C6D7D:^;?<A=E>A?EBDD@EEFFKZMEPYR[SWTaV@WWZD[>]?_ZaXcDf@gYiBjZmAnA|<name> "Y-^4[7^CYH[QYRXTcYXd]eZg^j^|<number> #]-]7ZDFPZZ[fDgWnA|again a[|at #>)V-c4>:]C?I@JXQER]YA^[j@kC|from )B|here "[%F8b@@S^UD^Xg?nD|in #D4cCEjBn_|now 1aE_|on ,_.Y7DCEK]MCbVkZnE|to 2a9^WXl[|today &^:]C]j[|when KC|with .E8DA_DZIZSCXYY^ha
startup|-[4WR[e[jXnZ
starving|"Z&]KYi[
state|!B)C/g1B2F4@5Z:A;^<C?Z@]B[CBDDK]MFRCTcV@aAbYeCfbgeiZnf|of 1]8V:C<CE[aBb]lYn?|still /[|title ?]@ZVFaDbBg[|will nZ
statement|#C%D&A-b1W2C3^8]<]>DAZCDDYEaFeICJCKBQCRYV_X^a]bBe@fCh^jDkFmenY|and >Z|by 1@E]V=l]mY|from CD|is EEVFYGlD|of -Z1^3b<[V^X_|on 1ZA^FWh]m[n_|will >EeE
statements|C[EcIFJ^QE_XjanE|for 4[IB
statesman|8E
station|"X&D,>/C0C1F4A7C:D<A=B?EC[IEOEPETAU@YEZC^BaCbDeVfEiBkDmD|<number> C^d^jZ|and >Cnc|at QY|in DC|is CBjE
stationery|+^8]:]>[a[|cupboard >[
stations|,B/]T[b[kYnZ
statistic|/b3C7dT_ZY][nB
statistics|-GlBnD
stats|K_
statue|,[?gf^
status|-D.C1^4Y<bCbEaKBQ>TBV_Yaj[l]n>|page 4]jZ
statutory|CbQDRZjZ
stay|#_%?&?(@)B*B,A._/^0D2A3C4B8E:Z?BAECDDYE>GAHCIZNYO@UAVB^[dBf?hDkZl=mAnD|and :Z|as #C,D=^d_|at +dC^P^eCjGnE|away DYkZ|for !_5]@YN[aZfD|free #aDEWc|home .^C[D]j]kY|in '])X,D.Z=YL]N^SWW[j_k[nW|off n_|on KE[YgCmDnF|open #aDYQA|positive :CaD|put 4];]|safe DAQYn]|there ,E>[|till #^CC|tuned !F1Y7F:BEEFaR]]CbAl@ma|up 7F>_|warm .BFDmF|well QG|where #[IZn^|with C^^[
stayed|#Y,^4Z7W;Z<a?d@aFCRYbYeXfck@|and ,bQZ|behind 4^<^>]@[|for &E|late <Z|on &XMZ|put D[|the FE|to ,C7b@ZK]QBecjD|two <]KZ|until ?[f^|with g^
staying|#])F,b.W7Y8[<]=[>[?]QZdZebf[jXn@|and KY|in .[7^=]dZ|on #^<b>Zea
stays|!B"C&>)A-F.a2W4@5C;C?=BDC_GAK=S^W^XCZBd?fBiCjXkYnB|as .]3YDck[|at >ZDDYXdD|down BFiF|empty ,Z.YCB_Z|for T[kC|free W_kY|in '[3[X]]^|late fD|on ,A.X>ZCYSYeY|open .CCCDZSCbDkY|shut #D,Y7[CZIDQZ|there SY|up DF|where ,^2[QZ
steady|(]+A-Y5V<Z>EDaEDPFjZnY
steak|!Z7C?fG[]@nC
steal|[ZaH
stealing|&_7ZKbnD
steam|,^KC[WnD
steel|!b"Y,A1BCBQBnd|and ,DQE
steep|.]4?ScYDjY
steeper|%[4bCaY^kD
steer|.Z5Z
steering|5Z=[E^dZ|group =[E_dZ
stem|8B_^
stems|.YDW
step|!@"[+D,D-^0E2B5E6B7B8^9C:[;><A=C>@BECCF^KUMAPAQBSCU?WB^db>eAfZgXiAlBm_n@|<name> ;D|<number> "[(Z3[CE|back 8XG]|by ?ZF[fZkE|change AEEYbah?j[|down 1_V^|for &^E]|forward AahZnZ|framework mZ|free #Y.C4ZD]I]Q[SB_Zj]|in #]|into )[,E5D8]N[RDTCZA|is 4[|method )]:^|of %]-E>EJ_RE|with &]KX
stepped|0^?]UY
stepping|B[Q[nB
steps|#=%D&B,H-F0C3E4B8C;F<C>^?dD[I@P[QESDXCZA_DdDfaiEjYkZ|and 4ZDB|are *^D[jZ|at "[>]C_jcnY|in 4[CZ|up ]a|with ?Y
sterling|"CDc
stern|&B?BCZfCjZ
stew|5YC@jA
steward|3[SE|if SC
stewarding|-YRW
stewards|3[=^?AEZG[Xbd]nD|and 3D=Y|who ?A
stick|#D'])Y.^2D3^5Y9b?ED^Q_bCkcnC|and ,[|in jD|it 'Y3ZDZ|to )[
sticker|([+X,B2e>[P^WZY^gCiAk]|on 7F
stickers|+C4Z:E=[CEOXQG^CaJeDlA
sticking|?ZQY
sticks|#C(F,b4_Qd_[fAgCjYkZ|knock (F
sticky|,cEXKZQ^V[aYjEnY|note &_,_K[|notes <YEX
stiff|)d.Z>CDZG^kX
stile|#[,YC[DC
still|!<#A%?&C(?*A+A,Z-?.Y0X2B3C4^5V7Y8B9]:><^=@>FA_C[EXFCGDHJICLFQXV]YY[C]_^G_Za[dBeFfWhXi[j^|<name> ,^C?|<number> )Z.]2]Q[S_W[YA|a "[jE|and .Zn]|are YY|ask ,Z>_Q[|at ,E9]_Wac|available .]6]7B8]NZ[^]DmY|awake (=M>|be CDQE|broken 4[kF|buzzing <]?^|calls i[|can 4Z=bDDKXY]jCkC|come 4Y|comes ,A<_|dark C[D]fZj^|do h[kF|does #^9AB]DZb[|doing 7_H]]Z|down Ca|free jC|full CC|get #W.b4B=^QASeYBd^|gets ,C._;]nY|go &E>^e]|goes .fJYSb|going 0^CZDEUYe[|got &[,c9Y?]@DD[_ZaXgA|had QX|has &](Y)X,]7a9[>^C_D]MUQ[YEe[iZnB|have .@0C;E@ECBD^KESDWZ_]a^eBjDkE|here ,Y0_1_4B<CC]K[U_|in "C,Y5C7E>DRWSEY?eDn[|is /[5[|leaks UF|leave DZ|like D[k^|make ;[|need )c,_Eb|not ,@<[CZ|off 'Z,Z.G9YLX_YnY|on "X(E+a.Y3b7ZC[JYMCR]SWXXYCfAnD|open )CQZiVkX|out >CM[k[|pay kZ|paying "[7W@FGZH[|pinching 1^<CAaVZh[|running "YAb]^hb|says ,X4]g]|see ,Y4Y7DDE|shaking ;YAgVX|smells ,[jCnZ|stuck nG|take /Z4Y|taking ,?4C|talk F]|telling 7A|the bB|there 0Y4EYCgG|think d^|to 0Z4Z5aE^Z^|travel GG|up ,C|use #Y,F.D@^kG|using "C'd7Z|waiting 7D<[IANZ]Bk^n_|warm C]Q[|winding "B|work C[|working #G.]5[Z]|works +Y,C.C@]CCPZgYj[|writing ,YQXX^n^
stimulating|8Y
stings|>]e]kB
stir|3EQF|the 3D
stirred|#]|up #]I]
stitch|&])]+W:B?[QZk[nZ
stitched|&_8e:[<b?[@ZK[^_c]gX
stitches|#[*Z4[OZe^j@k]
stitching|+aPa
stock|"[#Y&[)X+Y.W/^2Z8@<EC]DVHaLCOBT^XXdYj]|<name> &]X_|<number> ;Z|and )[CDjD|at )X/[C^nZ|count 4C|in .^4[DYlXn^|is 7ZCA|order n[
stocking|)],[E]nE
stockist|4c;DbY
stockroom|0]
stocks|![&]7[GYSY[BlAna|last !_7bGZ[C]]
stocktake|>[CWjXnC
stocktaking|CYQZ
stole|WZ
stolen|&_@CK^QZgD
stomach|>i@ZD^HFVYeejCk[
stone|)c4D:Y?CDDNZYEnG
stones|Q[gXnD
stood|"A#D+E,W.D/C0G3C4V8C?dBDC@DFFFIFSBTA^B_CfckBnF|at /D0F1D=]>[ea|behind CF|empty #F|in 4[?[@ZAZfZ|on ,B4b;]QEb[|there ,Yg]|up #[,^1d?XQ]
stool|)_,[IYQ[
stools|#ACaQB
stop|!A#A%@&E'E(D*C,[-C.a0Y1E3i4E5a6D8A:Z=B>>ADC^D_EAHXMAQZRAS]U]XgZU]Z^Dh>jWkZmCnD|<name> QY|<number> 0_EaUWla|<somebody> ,[.BjZ|a #Y|after ._3[S]|and "@FY|asking ,^I[g[kB|at )_-Y.[4C;ZN[QDRYj]|being "]8]]Z^Zb]|by C@D[Q[jE|doing 9E|for 7Zk[|going "Y,Z<[jD|in ,Y.[5[@ZDEgY|is 2]CZQBW[|it ,>2ZDAgC|on CCnY|opening nZ|outside ,ACBD]QC|paying 3Z|ringing >EQZXZ|scrolling 3g7Z:FXa[Z]]|sending ,]QYj]|talking 3_D^|the &Y,@C^EDF_K[j_|to (].d3C5dZ^|using 3BCkXAY_jb|what 3Y:EMD]G|working #Z|worrying )]
stopcock|?[jDk[
stopped|#^%B&B(C.D1D2D4Z5C7D8F9a:D<@=EBDDDFCJ?XAYXZC_VhWi>nF|at EZl[|by ?CQYaDh^|coming >[N]]Y|doing ,E/[DZTZW[bD|for :DgY|in Y[eZ|listening ;]bX|me #^I^|opening 4ZS[|play jY|putting #D9EC^jZ|saying ,Z@Z|selling ,E4_I@Ya|since AaC]|taking #@|the 2[4DA[e[|waiting :[
stopping|)C4A7_9?:[<]@AG[M[SFWB]]_@a[gB|there <d|you (Y)E7c9?G[MZQCT[]b_Ba]
stops|#Z&C,A-E2[4@8X9Z<E?DCeDYFEGAHFIBN[QEWZe]fBhZjZk]mG|at C[DEIGj^|by CZ|in #^S[|it DA|on 4E|outside D[IYK^jZ|the OY|you nY
storage|4fC_QDRCYab[eDnA
store|!["C#[%U'A)A+b-X0E1C2B4Z7Z:];A<[=EC^HEI^J]KZLFMANERWSFVCZX]D^Y_]bCeXf?j^kGnc|<name> &[,BD]|<number> ;FC]|and !B-ZRZ|at IZQ[|for QD|in DGI]|is ,YCa|manager fC|not DZ|opens <^C[D_jZk[|with %_JY
stores|!Z#[0^1Y5Y;]A_CWDdE^I]_Yb_hckYn^|across 1]AY|from MZhYnZ
storey|"Y
storeys|#]VY
stories|!Z&E(C)D*[5a7Z8^:aDFECF^KBMBNSQCXYZ_]W^agCmXnD|are 8a|like 5[:b
storm|4Z5Z:Z;[=]>ZDAGYJXNaQAV[Z[]]b[g[kDnY|<name> ,BJ[QDjCk^n]|and 4Z|over kD
storms|)],FD]d[
story|!@"_#F&@'G(^)Z*b+B,D-A.B/?1C4<7@8Y9B:X;F<Y=C?B@BBDD?ECFaGFH[IFKBMYN]ObQ@RESET@VCW^Y@Z_[C]B_CeFfAhYi>jBkEm_n>|'s 5^Z^|<emoji> 3DFC|<link> FC|about #Z,C|and FEa=hC|at U[a]|begins 8]:_GTa]|behind ,[<d^ZcZ|for ([XBaF|in *@HZOD|is %^4B;[J[b]|of 5Y8B>YFYTEZYe]|starts 8CAa]Gh_|time ,YM[|to 7Y:G|with 2[W[
storytelling|%^-g;YGCRcbYhXnD
storytime|CeIZjZnC
stout|+D,Y1[7C9ZPEQ]WYX_|with +DPE
stove|&C,D7]KBL[a^e[i^
straight|%B(A)C*E,B.V0_1Y5C7F:C;Y>D?^@@C>DbEXI]MBNBQDUZV_WXY]^[bYf_jAk^n[|after D^Fbm[|away .C>CD]eD|back .]3b4_>ZWYY^eY|from n^|into "XCFk[|over #^|past ._S]|through [Z|to .B/Y8a?DDaSFT[^]eYf>k]nB|up -Z|with .]7[|year 0^;dU[bahXlX
strain|&]?_j[
stranded|%[CDD^k^
strange|>ZDBYZe]g]
stranger|%a5X8[9D>Y?bJ]Q_U^g]|'s ?Z
strangers|&X5^8Y:[;^>d@dKXQ_Zaa^b[gc
strap|,C2[W[k]n^
straps|IDK_
strategic|#D&>-_1C4C:BRdbBc[hAn?|partnership ACEChE|pillars EFlB|vision -B^]
strategists|-^RY
strategy|&C,B-Y8d:U;?ACC@F]GCJ^KCNFRbT[aabBcVhBnA|<name> 8X<_CB|for c]|sets 8F<DE^J[
straw|nC
strawberries|,[3Z7YQB|are &E7^KD]Z
strawberry|MY__k]
streak|![4[
streaks|D_Sck[
stream|![+d0R4C5[6[C]FFP[jVk]mDnC
streaming|!Z"_3i;DH]XbZ[n]
streams|&[0[K[U[kZnF
street|"<#A&W'f(D-X/]3V4B5E8X9Y:X<C@CADBEC_DYFBH>L[MARCWGXYYFdBgAhAj_m@n>|'s *[D@OYkD|and &W+[;[>B|food 8Z:[UZ^Z|for .[DZ|is 7VDES]|lamp ,Z|party 4]|to "EC[|you '_LX
streets|&Y+g;BCdK[P]QCj]k]
strength|%^:c<D@[GWKCNARAX_]Za_|of =[?YIYX]
strengthen|-X8Z^[
stress|"_,[-[.D/e7D8d;YD>KYTa^fhEk@nE|and /YKZ^Y|by /[T]|free 8^|is nZ|out "Z8YDD^ZkF
stressful|)_>CNX
stretch|%F>Z?]DDIBJCSae^f[g^jZkC|goal =ZdZ|the >Ze[|we %F
stretcher|,^KAQ_nC
strict|,[QYjF
strictly|7dDDSX]daG|limited 7aDD]baGnE
strike|*Y,E.Y4C=eCbO_QISad^e]jdkX|from &[OX|on kY|pay =ddc
strikes|)[
string|"Z#V<^>YK[QBTDW^e[nC|quartet 1Y
strings|2ZQZWZjYnC
strip|#Fb^|of DYkY
stripe|,CSAaYjZ
stripes|8c^^n^
stripped|f^jB
strips|)[6a9YIZ[]n[
stroke|CEaZgX
strokes|DY[Y
stroll|GE
stroller|9]A[_a
strollers|4]BZi[
strong|#B,Z-X0d1Y4C7D8E:];_<_>E@EC]DAEaFDM]QYRYUbVaX]YB^A_Ea^b]lamB|and ;[aZ
stronger|-D8C:c<eRDbEc[
strongest|!_-]4B:]CBG^ZY
strongly|!]BZFaIXmY
struck|#D,^4]AZB]h^|by AZB]|out ,a
structure|CG^[
struggle|.Z>_QFa[e_
struggling|"^#E%Y9C@BH_J^_DaZeFjZ|to "^H]JZ|with ]E|you >CeF
stub|4[
stubborn|&e:E<k@[K]UEc]
stubbornness|?bf^
stuck|#F%D'E)E,_0B1F5C8E9b:@;C<E=D>_CZHAICJCUAW]Y]ZB_WbCe^lHmCn@|and 4D|at C[KD|behind &^,bQ[|in !]"Z,@7D>Y@_YZbDg]lDnZ|on "B.Y>a@]DAHBNWSZd[ecg^kY|ring KF|with 2[>ZWYe[
student|!@#[&c,A/]1Z5Z6C8[9?:@;[<B@[GBI[K]RWVZX@ZY^[a]b]j^kZmDnG|<name> K]^^|<number> &[E^K[|every &DKF|survey WY|who "D
students|#[)A+b-=/]0a1]4E5]8C;@<C>[?dBYDUE?GBHCM?N?OBQ]R>TXUcYD^A__bJdDeXf_hBj?l?|and /[5[<]kC|are 9]U]jX|from ?bQ]fan]|in C[|of -E|on .Z:]gU|who ;??bbAf^iYlB
studied|/]<_
studies|/f4X7]8D@YD]TfY]^@g[kWnD|show /b8EDCTa
studio|"d#B1a4D7B;D<_>D@CA]C@DAG@HYIDJ@TCV[ZE][aDh]j?nB|<number> jD|and <]|is 1a<WVZ
studios|a]
study|&X,B-U4Y8B;T=]DYEYFYGCH]Q@UEW]YZkbl^m^nd|how nC|of Y]
studying|&],_KYQZ
stuff|&@+_2a4B7DAfQCU_WXY?h]jAn]|on AYmZ
stuffed|#X4XA[CZMeQb
stunning|!_8kE?GZMDY^]W^fbYnC
stupid|/X>bWYja
stupidly|+cPZ
style|-B2[8^CBGEH]^Zj?nC
styling|T[
stylish|8_^a
stylist|hUnE
sub|)Z0g1Z7]Udn]
subject|,B-]3YBCCEDFF[K?QCR_UUW[iBjYm]|and 3]hZ|line FXUa]Yg^m[|of "ZFY|to -aCDRdiCkC
submission|QGf]
submissions|&DnC
submit|)Y3Z7>BZC[EBXZZZ]?jYlFmCn_|your 3]X[]D
submitted|*Y-[1CAbCFE_OZRbVFhYl^
subs|#A&^*[,E0d2a3^4C6Y7aC_DAEYIBQAWYd^j]nB|are 6[E][YjW|go =ZYb|stay Cb
subscribe|"](c*^,C-Z/B3W6b7]DFE^F^HYMbO_Q@SYX][d]_b]kDl]|and EYb[lZ|for !E-Z6_GCR[[^|save !Y/B6DSZnY|to "X6Z[]
subscribed|*_O^|to *_O^
subscribers|*g,C0a4XBiFnO^U]ifmb|get B_ib|will 4ZFZ
subscription|0[4DB]WXYCg[iY
subscriptions|)C7EGDa[iaj[
substation|nB
subtitled|IZQDj[
subtitles|/EK]Q]aZ|on k]
succeed|C]
succeeded|-c4BRZ
succeeds|&EE]VY|<name> &EE]VY
success|#D&?(G)A+Z,D-X/]0D1a3E7B:e;a=CAYDDEdGDH_JDKAQDVeXAYB]C^BaabadBh[jDkCl^n>|in :];]<^UZb[|is 1[8E;CM[V]^Ac^jC|story 5]:^Z[b[gF|with +^.];^=EP[b[dF
successful|1_3Y7C<YVY]_f^
successfully|1[8];BK]
succession|/A
successor|Edl^
such|!_#D%a+c,Z0Y1@3c5^7X;^<A?CEDJ^PcV@Z[]^a_bafMlB|a %Z-[3c5Y:BbYlB|an 7Z][|as 0]DZ|thing %[:bN]a_
suddenly|&]K[bZ
suffer|"Z/]7DT]nD
sugar|,[/Z4^:C?@K[N]TXY_
sugars|QZ
suggest|*]DbWBYZkb
suggested|#[&[4C;]IaK]bYf_jFkB
suggestion|&_'Y:^CBVYfD
suggestions|#a9jQa_e
suggests|&]nY
suit|!_'X2Z4C9^D@XdZ[]CbDd]e^mD|and mG|you .^3[XZ
suitable|,>QB|online ,FQC
suitcase|,_
suite|-Z1C8Z<B@ZDDHYRcVCY@^[jY|of a]
suites|GZN]YXjC
suits|,D.[9]CEDCI[MBSceD|the .YCF|you 9YMBSZ__jY
sulk|.[7Z]Zlb
sulking|,_<]Q^
sum|(b,C.DC[M^QAd^gX
summary|#C*X+C,F-F3[D]QDjZ|is *Y|statistics -FlC
summer|#D&F(?)Y*E-D.@0[3A4]8^;A<F?CBBCYE@FBG[JBMDR@XBY_ZB]VaahEiAj_mBnG|<name> H]^D|and 2_4[UZW^YYkC|fair !E,]0[9^<[FZ|hours iZ|reading IY|timetable :^a^|we OYaY
summers|0[UY
summit|-C8cQC^Zj[kXmYnE|in <YlF
sumptuous|![8b
sums|(b4_5W<CHCM__Z|on 4YUZ|we HD|with #[.[
sun|![#Z%Y&F(Z+[,Z.[1C8]:_BWFBGZKCMYQ]YC^_a_iWkZ|<name> %[+^C]|and ([|cream GZ
sunburnt|<YA_hZm]
sunday|)^._2B4@7]@ACaDEIBS_VDXF]aaEeEgBhCjbkEmBnA|'s ;Z?XKZQ[b]kD|<number> C^DFKA][j_nE|is D]j]|lunch C]|night C?N[
sundays|#D4[S[
sunflower|+FnE
sung|?ZKZQDWZf]
sunk|,]<cQXcY
sunny|#Y7CPW|<name> PW
sunrise|8Z;Y?_C@K_NZXZf[jEnD
sunscreen|9ZCCQ[
sunset|,D-E.Y1E4C8[DYH[kW
sunsetting|-gFcRdmZ
sunshine|&Z8f^[iYm^
super|)]+]-[7^CXF[H]
superb|&Y+[>[P[ea
supercharge|"C-b6Z8D;DIXJFR]^[bA|your "C)]-a8[IYR_^X
superheroes|:da]nD
superintendent|%^;]kH
superior|+Z;Y]]nZ
supermarket|,Y.[2]7c:YYC]ae_|car N[
supermarkets|F[m[
superpower|)]:aJWLYNXa[
superstar|:Y;A
superstars|%D:[BZa^
supervision|,XQ]nD
supervisor|2]CBQYW[jD
supper|2Y?B@CGCIB[YeCfGjEnD|and ,ZDC|at ,ZA]|is l[
supplement|)YW_
supplements|2]W]
supplied|&c1X4E;YK_S]jDnE
supplier|"Z,@1^4_;D<@>C?C@^CZDCI]OYV^Ya^@fBkCnE|'s 2Z@]YZ|and %[4Y|has Y^
suppliers|#?1Z4DA]BaD_IGVZYDhXia|asked #?IB
supplies|'^:Y@]DELbaXkE
supply|%A(Z,>2A4B7A8F9YDYIBKDR^YB_ZhDm@n]|chain %B9YRZ_Y|of 5W
supplying|%Y<]=[
support|!C&^*Z+D-W.D0D1F6F:a;B=C@]AXCbFCGAHDKZO]Q^RcSAXY]DbBd?e]hZj_l^|<name> -ZC[|<number> D]|and )Y-ENX|desk @[Y[g[|for -W5[RXb[n_|from ;C|has 4[|is OYn^|lead NY|line #F@Z|our *Z|team hZ|the AaEYhZj[n[|tickets @Yn^
supported|&C-V5_;CEfVEl_|by &FE^KBRZl^
supporter|*^5[F[O^Z^
supporters|!D#E%^+[,@1E3d4X7^8B;>?CBeGCJYM=QAZS]_^AbAf?hDiakCnD|trust 4Z=ZKW
supporting|7c?aSXfa
supportive|<[
supports|-_/[R]T]
suppose|:]
supposed|&]F]KZmY|to &]F]KZmY
supreme|;Z
sure|#Y%B&E,^/C2B3@9C:?;?<EDUEDFAIZJCQZXAaCjDkYlFna|<name> #hIan]|about 4[|if .Z>[|it ,CYX|of ,@4?=Z>CK]n[|there 4E|what <]|which .[|you "[([7[FE][mE
surface|,C8Y>DACCYQER^hAjVk^nE
surge|nC
surgeons|/];_b_
surgeries|D[f[
surgery|#E,F0Y;G<^>BCbID[Ej_n]|and lX|in QZ|is CZ
surname|'cDbL[PZSDYUgakZ|and 'ZD^
surplus|"a,Y-]=hRZdhj]
surprise|1[3W7C8D;^B[FjICO_RCUDhDi[menF|you FfIAQG]AmcnC
surprised|,C/Z;dD]FeI?QCk]m]|even FXaV|us D[FZkXnZ
surprises|8C>ZSa
surprisingly|^]
surrounded|8]
surroundings|!]8Z^b
surveillance|&Z1ZE]lZnZ
survey|"=#]%[&?'^*[-C.Z/>1C4B5E8G;A<E>E@[D@EbFCHAI_J^KBL[NAT@VAZF]^_]b>dGeAjZk@l_m>nE|<number> #_E]IakFlYnY|about '[|and ,E?B@[EZgYnC|closes %Y7^E[J]WXaB|for *F[CnD|is )D|of /A8ECBKATAUZjB|on "EE[HB|results #]?[
surveyed|D[OZ
surveyor|,ZKDS^WEkb|'s k[
surveyors|2[
surveys|)Z,Z-C
survive|7c:^<]]^
survived|#_&E+^.fI]P[QaS[|a +^P]W]
survives|,a4ZD[Q_ld
surviving|T]
survivors|(_DYQX
suspect|CF_^
suspects|4en]
suspended|,;C_Q@jZkCn_|<name> ,ACajZ|until C>
suspends|jZn[|search nZ
suspicious|EY
sustainability|&_+^,A-d:aA]J[K^PaRbTYa[|is %Y:c;[<DAFJZaXhC
sustainable|%A-[1C8bE@RebEiClZmVnC
sw|kY|<number> C[kY
swallow|/]TZ
swallowed|4a;[b]gX
swallowing|&d
swallows|&d8YKa
swam|@C
swan|Q^Y^jVnA
swans|,D
swap|#@&C,B.[4T7C<b=C>F@DC]D^KDS[Y]cZdEk_nD|<name> C[j_|at SX|for 4^n]|it .ACBSAjBkZnB|or 4^CYk]|the ,c3^XZn]|yours T[
swapped|#c&B+c,=/Y4a<[A]P[Q@Y^_YbDeBhYnF|for 4[
swapping|=Z
swaps|'F,E3cDBX^[[nY|it 'F
swarm|DbK[QB
swear|+],b0Z9[F]PYQZ_ZkB|by +]0ZF_P[
swearing|,e3^CAK_O]Q]SAjD
swears|,^:[
sweat|+]1Y8E:XD[FDP]aXlD|and 1Z:^aZ
swede|>YBY
sweep|)],a8ZDFN]Q]Y]nE|the DF
sweeping|&b,^Q]
sweet|'C(^4Z5^8aBYUXaB|and #[B_|or ([nY|peas ,Z4_DYUYY[|year ,]
sweets|DaKVfZg]jDkY
swell|?CCXSCj^nD|'s ?BC[j[
swept|"D8^<^QX^]eEf^|the <^?[f_
swift|"E:[;ZCCK]Y[jB|sleeps "E
swifts|BE_ZiE|are BFiE
swim|!A"B&^'D.B3D7?9W=C?^AaC[K^Qa]@bXfXgFh_kAnC|<number> >E|and S[|at 9]_Z|in QD|pass "[
swimmer|#[I[
swimmers|&X8DD^KY
swimming|"Z/G?C@ECbT@a]d^eYg^ja|badge /CTB|lessons ,Z5[d]
swims|CYbZjY
swimwear|jZn[
swing||and 4E
swings|#[.ZDDKCSZY^kD|at Y]kE
swipe|/[3D5C:CBCFcH^TbVDXC_CaFc[jBkCm_nA|<emoji> TY|for +ZMGVEb[mV|to /^0[BDF^mYnC
switch|!["Z%C&C)^.Y/_4^6A7];A>V@DDZG^H^J@N^T^UCVFWaY^[A]Yd@g@nA|and )[,Y7AH[|in #X8Y|it .YS[jB|off "[7BCCQCY[bX|on #A*[QZk]|the >XHE|to +F6HD^NB[DaC|today !]/Z3ZGXTYiYnG|you #]|your ![+_GY
switched|"Z#B,C-G4Y7B@EIBQD^^d]f?g?jC|off #D&Z>Zd[ebkE|on "[|to <]QDc]
switching|7b8Z][|to )]7XH[
swollen|,Y.B
swore|"Y#Z,c9D?c
sworn|,]>[bZnY|in b[nY
swung|=[?_fd
symbol|jD
sympathy|#E3f5Z>]Xb
symptoms|DZg[
sync|<]=[C_S]bX|is C[jZ
synergies|-e8D:C<ZEZJCQCRdaBh[jBlbnB|across -YA^U[h_nC|to <_AE
synergy|-dR[VC
system|"[%C,E-b/X3E4b7@8E;B>BDBFYIHJ?RY]Da[iDjDkBmWnB|and 4BDD|for #D8DIF|is ,D:_a]
systems|&Z-d>EDZRcVChD
t|!a(])E+B,=-X3C4B:V;E?[DaG]HZQ@SBaZeCf^gBk]|<name> !](D,A-[8EDDG^HZR[[ZaYfYkEnF|shirt QD
ta|+Z-Y.]6Y?lIWRVSaY[dCfg|for ?cQFYafakX|to &[+[?]KZf_
tab|#^?^CADbI]K[QZkc
tabby|QBjD
table|%Z)b*D+D.G0E1A2X7[9E=C>X@=AFBBC>F@GWLGN^QWSDVBW]YE[BbEdBfCgBi^j@mBnB|'s >^|<link> Y[jC|<name> D^k[|<number> #]?^I]fb|and #E5E<_?[@ZQYeZ|at <Z|below ,E2^k[n]|by ,^IZbWgAkD|for ,@.Z2Z]_jDn[|from #Z)D|in DZIE|is %Y&B3_5[:CJ]KCX^ZYg^jB|of "B5Z@F|on )f,]N]VZ|the ,]|to K]|we 2YWW|with 8C:Y^CeejYn]
tablecloth|DD
tables|!e#W*X,B/D0E4_6Z;EG[QBSaUCV_W@[ca_dCeAfCiElCm^nF|and &[4[DY|are ,B.Y>ZD@QGVb[ZkE|for CZDbk^|from m]|in _D|left 7B]E|of !]nZ
tablet|![#D,C5[@[DDP_ZZ
tablets|"['^)[.B4Y=_@DL^QESC]YdWgCm_nF|and ][|are '[DZLZ
tabs|"D(b)cBaHCM]NaQCiXjB|have ([HF
tack|DckYnY
tag|!A"@%>&B'_(l)>*e,@-C.Z/B1E2D3^6B7>8?:;;@?A@CBAD?FCGGHGKBMmN;OaPBQ>RBTBV@W?^H_>aAbAdAfCgAh@i@kEm@n?|<number> !D(Y*h3@E]H_NEObXA[[j[l[|a ([*=+],C3F7EJZMX_DlC|someone (D:DJY]E|the (e*DG[HDMdNEODZD^BbBmE|them M=|three (a*bE]MZO]lY|two *Y3YOZ|us '^*aDEL^MYO[Z]^Z|who (YM[|your !F'E(c*A3[5YLEMd^^a?
tagged|*hOgXabE
tagging|(X3^5^XXZ]|us 3^
tags|(]*g4_OfY^|attached ,D|on Y]
tail|&D,;4^8D:_KCQEYZkD
tailor|-Z
tailored|-Z8X<]GYRX|to -Xh[
take|!C"X#C%U&^+B,A->/W1A3D5@9D;B<B=a>FABB@CaDdE@FEGDK_N[V?ZC[E^DbHd]hCj]kalDm@n^|<number> 4[7_=]C_DVJ]dcjWlBnb|<somebody> )c4Z|a %Z.E0[4W9C:_;]<_>X?cCCDCFCJ]U[_>a_d[fcjDnY|about .]DBhZ|all #[%Y-[L]X^|an 4E|any 1^DB|as .=W[|back 3ZEE|care +b8Z:[^Z|control nE|dogs ,Z|five /ZYZ|four 4_|from *bD]O_kXnZ|home ']/YDDHDLZi^|if ([7Z|in &f2^C]DZFYK_W[|it (C.f3b4>7D:D;F<]=E>FCDDEMAQFSaUZX]YVbBc[eCiDkGnA|most :@;[QXaBn^|my "B,a0]2[YZkY|no (F2]|on 6^=[b_d[|one .Z2C=_IDd]|our !D'[(X/^0E7EA]DDE^FJGCLZT_VGiC|over &[>Z|part B]D[i_|photos ;[b_g[nZ|polls QE|registrations XD|some ,YCE|that #],Z8A?Dg]|the "^#Z,Y.c4c5X9[>]@cIAKAMEQHZZ_^eWg]k]|their /Z2[7Y=Yn^|them ,B9ZCZQAdCeCjX|this %a4E:ZCZj]|to "_8ZH]|two DXFZX[_Zi[|up DC|us D]Q[|what >_CCD]_VeYjCk[nD|you !]"Z:]HYN^X]a_|your ,D-[.]3Y7D8Y9D=XF[GBRXYC_Em]|yours 7]][
takeaway|"_7bGZM@]anA
takeaways|-_1[;BE^aAbBhBm]nD
taken|#W%E+C,A/_0B2A5D:E;B>ABADHFEJAQDRZT_W@YV_>aFcGd?eDjVnD|<name> #]|a .FnX|by &XjB|care "[HZ|down 4]7]DEIB|from 4[QCkD|ill CZ|it #^|off =]CbjZ|on "ZDF|out "D4]SYY_nF|over hX|the -[4AR[
takes|!A#D'D(_*_,A-Z.U/Z0@1@2D3?4;5@7=9A:a;C?>BAD]G?IAM[NDRZU>Y?[b^]_CdBf?gZk_|<number> !]"[+]/]7BC[GXPYX^[__CeCfBlc|<somebody> #bjB|a (^*c+X2[:B;^D?FYQVTDW_]BaDbYnB|about .D>[CXDZgZnZ|all %[|around =]|cards ,[|effect &[@^IZg^|five )ZF]kC|home *bOZ|it .]X^|just !C)[:ZE[GEX]|less 8EDD[X|longer DEM]kA|one (X/XDDWF^YeB|out &d|over )[,Xn]|place CC|six >[|ten 6Y[_kZ|the &A-_/A:_=^KCNFR[^[dbgYjY|them D]SCkZ|three gZ|to (]-]/Z5Yl]|two .f7[D]EZGES_W^jZn[|up E^|us 4Z7]8Y<Y]]|you 8YDaQ[^]k]|your )Y>CD=eI
taking|%[.A2A3F5E7_:C<D>D@DCcD=ECKZMYPBQ^SETaX@bBgDn@|<number> )[|<somebody> i[|about C[|it 7^CD]Z|new #A4DCX|on QY|out =ZC]|the ,]@EgEkX
takings|)[=bd]f^|four =DdF|go =b
tale|)]7C
talent|!A)^*^-c5d7D8X:b;C<XBZF@LZOYQDR_U?VAZ]acb?cYiYkAmVn@|is 5]
talented|![aF
talk|!A#E(D+C-D.]/C0C1A4D8@9C:A;b>cB]E@HDNXSYU]VDYBZ]^E_DbZcZe^gDhCi^mCnA|<emoji> 3b:aX_a[|<name> SYg^|about "Z4F8C;[<Z>Y@BAVFUH_QDU]WEXA][b]cXeBgEkCl^nE|and #Z.E4aDE|at ,]K]Sb|by ,]|has #BIC|is =ZC_|it .^7]SY|of ,DgZ|on "Z#Y,Z4B?^HFIZKDQ^REnD|or >[I[|sleep _E|the ,ZD]Q[|through DW|to &A)].=7E;C>cDTHZKDNYR]S?TbW[Y?Z[]DbDecgCj]k]n^|we ;WUZ^DbZlY|you &Z.dSb
talked|#@&c+C4W;F<C>_FDICKcNBTYf[jAmA|about ,X/]2[<D>]T]|for bV|to ,CnZ
talking|#D)D/]0^4C7]:_<D>Z?DCCDZF_GSTaUbWE[C]]^_iEm^|about !["Z#E/Z3C4D5Z7_:X;bFZG]T^XE]a^XiGjBkCmW|and &C:Y|to :YQEdA
talks|#Y&?,=4@9F>CC>DCE[FZK@QETWY?d]gYiZkAm_n_|about /]9G<YF_Taj^|came &DKF|one jF|this YE|to .Y?VDDj@kD
tall|,bCcQaj[n]|and #ZC]jY
taller|#bI[
tally|5X9]d[jC
tandem|Q]SZ__
tank|,c2[:Z;C<]@XCYKYQ]Y^bAeGgZ
tanker|D^iXjD
tanks|&[;]QYb]kE
tannery|&Y,D
tap|!d"C&B(j)d+a,=3>6]8B:B=D>BDbFWG]HCJCMhNXPZQFTVW]XB^EaZe@gEhBkcmUnA|<name> .aF;SZ|a (Z>YDDM[n[|at "Y-[|for ([M[|if !D(b)C7E:DDEM_SD]CkEnE|in !_+]Y[|is eZ|no #](EC]j[|number m_|roughly /E|the !^([)]3C7[D[F@G[NYPVT[XC]YmB|through Fima|to !e)X/]2ZFcGdaXmZnB|water DZ
tapas|8C
tape|&W,^0[3D=E>@D^F]Q_WDeAfAk]nU|a 0]UU|level nX|measure I^K]kB
taped|?[CcDZKBY@|to m[
tapestry|!Y8Z
taping|AFhD|ankles AGhE
tapir|,YX[
tapped|5_7E>ZCYZ^|it D?jD
tapping|8B
taproom|A[hY
taps|#Z._4E9^;CGERbSZXE]AaCnD|and .D
target|!B,>-E0_2E4f6ZBZEeQ@R[S]Y_[]fDhZi[l]|and 4dE_|for A[E_fDl[|in ,AQC|is #[
targeted|-^
targets|nC
tariff|"B.]1Z2^6aHDJ]L]NZSYYS[YeDn^|<link> HF|is )^n]
tarmac|#E,Y>]D[Q[XY
tarp|#]QC
tarpaulin|.Z?[Ffme
tarrow|;^
tart|,^4E
tarts|,@QB
task|,_FZ
tasks|#Z)[,FDY
taste|!["[&E'X*Y+^3E5Y7E8b;g>@F]P[Z[]E^dbgeBh?|<emoji> FBnZ|it ;]DCb_|of +d,DPa|the "[8_;?b@mDnE
tasted|#f,Y4Y;ZIaYZd@kC|it #^QZY[dC|of #aQB
taster|)Z.[6YW_[W
tastes|*]+X,^8]9[>E?BD@OY^[jDnC|better 8^^^|like +XQF
tasting|5_8C@ZQDg_nC
tastings|/cT_][
tattoo|4^B^DZY[]_iW
taught|"D#>&i)C,F-B/E4A7D:[<>>@?]CEDBFWIAKdQ]TBUaYF[X]@a^b[cAeDf[jCkC|<somebody> &C@]EYg^nC|about &E,a|by &=?FKC|half &a|it ?[|me ,A:Y=X?aD]F]a[f]kYn]|the ,?|three &^[Zk]|us &Y,[|you 9^;^KC
tax|!A#<&F-C/B0D1e2[:b;Y=A>B?DA]BCC@DaI>RASJVdXEZD[^]C^^aab^dGh[jBkclFn]|<name> n]|and 3[<Z]Dk?|bill "Z|can >D|cut #D|is :Z|office DE|on :BA[KXaDh]na|reform EZ|year DZkZ
taxes|)]7Y@CgDnb|right )^@CgD
taxi|&[.B4C7D=[>ZC_KaS@YDd]gY|rank C^
taxis|4bC]j[
taxman|2X
taxpayer|/[nY
taxpayers|/Y:^n[
tb|KCdZn^
tbh|+^,ZP]n]
tea|"C&Y'@)Y*A,d-B0E1B3B4=;A<@?Y@ED:F@GYHDIHN_OFPYQ^T[XCYEaCbDeYf[gYk@n<|<emoji> M^nY|and &C'D)],Z2Z>DAYGDfZjZmY|at "_.E>BQBjF|bags WW|break WY|dance LYT_|first >ZSZe[|for &Z>[Q[eZj_|from ,Dk_|in ,Z|is !Y,YDF|on ?]f]|provided HZ|share *F|tent gX|to %[,]<]>ZB]J_e[|towel ,]|trolley .[KZ|urn &^K[|was ,]Q_|which 2Z|with ,Z?Xe^fY
teach|#A%E.D3X4A8Z:Y;D<]=C>@?E@CCCFYIAJCQ^RCSBT^YAg@hUjDn@|it F[|you 3[8[:[AZFDjCnD
teacher|"C#A&B'^,[.D/Y7D9_:D?D@_CEEDLWYC_Zg_|<name> &[,Z@[KY|who "^HZ
teachers|-F4A7C>Z?CACCEDBHWREYAZ^]B^B_^eVf@hDiZnc|and /]fEiY|told #[|will .[>DS]
teaches|+Y,EPY
teaching|"B&D9C@aKD_YaBeDf?kC
teal|&b1^<bQZV]
team|!@#@%b*@,C-Z.>/<1_2X3G4Y5Y6=7B9J:[;d<Y=>>@?B@CAZBBC@D>E^GDIAJ^KYNXRZSDU[VVZ_[@^^b]d=h]kDlY|'s 4E8YS]_[h[|<emoji> %Z&f1^A_E_UFZ]hZk^l[|<name> &_;YC[KZaCbWm[nC|<number> 3bCEDZQ]X^|about ,EQE|and !],Y0];DDAEGQQU[YFhDjDlA|are (Z)[5[8C9F<Z_BbC|as ;Z|at %f+h1]8C;BE^JdL_Pbg]l]nF|can -[4X|does 2]WXnZ|first #[,CI]QGn]|for -A:a<X?FVXhCl]|from <^j[n]|goes 8B|had 5^Z[|has 4a7Z<E>[O^QB|have &]QB|in +b2[JVM^P^a^b]|is )^,_-X4A7a8^<EDEICJWK]Q[SYYB]Va[e@nB|members :[|of 8A:^;[<[?aEBG]N_OZVW]Z^YkD|on <]?EfBhXjCkA|our 8Y^X|put 4Z|see ;]?_f^|sheet 4]|spent AZ|that !Z%]NEh[|the 5]Z[|this &A:EE]KBhCn]|to ,C|today aC|took EBaY|was jZ|what -G;[RF|who &Z4^:^;c<_?BBZK]Y[aafFlB|will '[(b5Y8YDXM]^[kY|with 8ZX[|would GZ|you 8]J[
teamed|%ZGEP]|up %ZGEP]
teams|"C&B+C,E.Y/U4B5C7?8Y:X=?DDE@FDQDTZYB]E_BaUd<e[iD|<number> c[|are -BJFTY|of =CDZe[|to ;DAZ|who -Y7B:Bba
teamwork|i^
teapot|,ZnD
tear|,F.^>ED_QDS[jDn]|it ._DaSZ
tearing|,Z
tearoom|,D;AC]W[bF|has 0G|took ;B
tears|,D4A5e:_CCDBFYH[QDVZZab[jClEnC|by CD|in bY|the V[
teas|&^K_QFjD
teaser|OX
teatime|'Z0a=[?[R[SZ[^d]|and 0]4Z
tech|+a-D8Z;^CEPZQ[TE]Xb[
technical|-cR_
technically|,bQaYY
technician|eEjCk?|<name> ,]jE
technicians|8]Q]]A^Z
technology|%A;HRYT[^[b@|with ;G
techs|4a<bcY
ted|&[
teddy|3[@Z_[eW
teen|"]GCH^
teenager|"[,_.^CFDEKWQ]n]
teenagers|=]?ZGDKaYFkCnD
teeth|!^%D&E,b.D0B<a>AACD[I[KEQ^bBcXkYnC
telehealth|"]-Z
telephone|'a.Y4F>CLZS^YDeBicj]|and UG|town 0]UYjY
telephoned|CX
telescope|&_,D>EC]D]K_
tell|!D"?#B%=&B)>+],Y-?.F0D1B2?4D5A7@8B9a:<<B=G>]?DBAG@HFJKNBP]Q[UIVAWBZD[A]A_[aDbCdCeZg]hFiDlE|<name> (B*^,f.^4D9b=g>[CZQbSb_caYda|<somebody> +b7bDBKY^_kB|a 9D;DSAg^hI|any +Z.A5]DDSBZ_kB|every +^|from 9^DCk@|it I]|me #]'C.W3F9c<[>B?E@ZCDDFKKSY_faCeAk>mDn]|my ,a|one jC|people 7[|that @[nY|the !['Z.F7E>_D_E]GZQb_De[jak]|their *E0]3ZE[OElZ|them "C)Z+b,B.A/_9E;Z>ZQGTb|us !E"B#D%D&A)B*B+@,A.V/@0C2E8[9c:D<@=I>]DFEEF@HDJCNEPCQFTDUDWC^Z__eYgVhBk>lGmA|whoever ,G.D9C=Fg[|you "Z%D&_+C.]/]2W3E4^5A7E8D9?;]=>>>?=A^DDFdGCH]IBOYTYU]W_ZB[B^H_@aCb_d@eDf>g@h[lDmc|your "Z3[6[7ADJEbeDg]l^
tellers|3Z5[D]
telling|!C%B(]+A2Z:>>^?bF^GDJEM[PBW[a?cBe_mZn@|a ,]2]|everyone ?^|me #[(^MZnG|off .D>b@Zea|people ,CQH|the 4C>[e_|us &E.^4E;ZSZY[e^kDnC|you "^#C,_FaGDIDQaaBmZ|your hZ
tells|"W%C&Y*C,Z-E.>/E3E5C8a;Y<D>Y?BA[CBJAK_QXTCWA^e_Bd>eXhYj=kX|<mention> &EKC|<somebody> &E,[>_|a %E8e:VJGOAZB^h_Ca]hZlZ|the (Y|us &^QC|you "Z,Y.B4Z:E;ZN[QEgBjAk[
telly|0]3X5[;c<[TYU^baj>
temp|CYjZnE
temper|,[
temperamental|,c
temperature|CAh]jAmD|of mF
temperatures|OZQC
tempered|,]Q[
template|#f*X,@.a3i4@=D>EDBI]MCScX[YA]XaIdAeWjElYnC|for &ZFZ|letter eX
templates|!Y,F/[k[
temple|&Y?[KXj]|on &Y?]CAKX
temporary|4d<Y?]QEb]|stop ?ZCD
ten|"V#X%I&B(a)Y->.Z/^0C1W2V4?8;:>=]>C?F@EABB?ECIYJGKDMXNVQZRESYTaVYYBZV^AaCeCfFkWl[n@|<number> "[|and ,ZEXI[e_|cosiest ;@bC|days )a,C.A4CC]Dbe[|evenings ![T_|families #[|for ?bf]|hours h[|in (Z]]|it 2]g[|last &a|lines #Z|members ;F|miles =X??QFdZf@|minute fXjD|minutes !E,E.Z/@4]5B=Z>YDcOWS^TAWDXEk[nB|more 1]|o'clock IBQE|of !Z#[,ZD]F[kYm]nZ|past ,]1[4[Q]g[|people 3^5aZ_kA|per .Y|presses #C|seconds 6Y7[F_SEmb|strokes [Z|that FZW_|the /Y1Y|thousand 1a<]E]V_|times .Y;]D[nZ|to ,[3Y4AQZXY|tomorrow ,[|tonight >Z|until DCk@|weeks ?ZC[DDQ[|working CE|year ?]DZf[|years "Y%Y+_,@/]1D;b>[CFI_P_T]]D_Xb]eZia|you ,dQZ
tenancy|&Z'Z,E-a1]>D@YCYSCV]aYe@g[kD|agreement X[
tenant|0_2[?W@EL[W]
tenants|%^+^/]2W4_5^=_?CI^P]QAYaZ_^Za[bDdcj]|from C^j_|in /B?BTF|to +[dZ
tend|2b7^<_D^b[|to 2b7^<_D^b[
tender|E]jDlZ
tends|D[QB|to D[QB
tenner|!b"Z'Z)[*c+c.]2]6bG_NYO_S[W^YZjA|in 6d|off 'Z+]2]
tennis|"fCDHajYnb|<name> nX|balls j[
tenor|3]X]g^
tenors|&_,[2c;[K[bYn]
tens|,[kD
tent|!A&E+Z,@?]@_C[FZYYgci]|is +]
tenth|!d"[,[;Z=^DDKBNDTXWcd^j@|of =adbnY|year KD
tents|2b>^W^e_f[n]
term|!D"^#Z)]+B-C/>0D2?8[=B@FC]JBKXNYRBTBW?[E]WaEjZnC|<number> e]jZnC|and #D&^S^WCjA|at "]CCDXjDk[l^|limits n]|time #b7CC^nG|to =[kZ
terminal|)Z?_EXI[K[
terminals|,F
terms|"@)Y,E2Y4D<YCAE_HCQDR[SY^[j>nB|and )]|of CEEZjB
terrace|%Z8^@DECNCUE^[aBgDjEk@lEnC|on ;Z@F
terrible|,cQ^Y[
terribly|;ZQG
terrified|&F
terror|>[
test|!c#E%C&D(E*^+Z0@2C3A4b6Z9[;C<A=Z>DCZD[E^G^HYQ[U?VGYWbEd^e[f]j]lYmDnY|<number> !bG]|and n[|at ,ZCEJZQ[|data 4[|in &E*ZDDOZQD|is @ZCEXZ|it B^C[Da|of QE|on #D4_CAKY|results /E|sheet 4AkF|that #Z4DCaI[jZn_|the ,B-XDZRXd]|was aDjW
testament|%D1D<DAEE^QX^Yf[nF|to %D1D<DAEE^QX^Yf[nF
tested|,X2E5C<D>ECBD?HXI^QDSITDWVY]ZDgBhBlAnZ|<number> #[W]YDk[|it #d&Z,BI[KZSDYW|nine ,^jY|the Q@YZ
tester|#]4[<_
testers|#_&E=[?dC]OEQ[d[|for OF
testified|?aCDQ[n[
testify|&_;ABYeY
testing|&_-U4W>YAYC^DZEZRZYYb^j_|<number> -^C[E]RZjbn^
testnet|Q^Ybna
tests|#C7]?ZC]PY]Vf]j]|and 7_]Y|are D^|on &BKC
text|!Y#>(A)[*@+C,B._1E3C7@8C;A<A=[>b?CCaDaEYFAHBI;KBO?S]XB[V]AaabCebf=iBjakal[|<name> )Y,^D?fDj@kA|<number> >[CFjB|about C[j]|and :Z=[|at 5Y|box EZ|for YYnA|from Dek_|in mb|is .B9ZDDIZ_YjCnX|links De|on "Z-_CcR]fCjak[nW|or .B>YCZDZQ[SBeZj[|saying eZ|so >]|that ,EDZe[|the DZj[kV|to .Z|we #E|when nX|you ,XDATZnb|your 4XYY
textbooks|>YeY
texted|KDk[
textile|&]
texting|YZ
texts|#C*]3Z4^5_C_DbQEZ^j[k[
texture|!]
than|!X#?%E&Z(@*D-?.D1>3B596@7E9A:]<E=@AYECFDGWKYL@NFOAPTR=SCT^VAWZXCZ?aUdBiFkXmGnY|<name> +hEaPfk^lb|<number> #[,?-]._0c2[;C>CB]C[IAQ>Ub^CbIeFgXnX|<somebody> &@;_KAbZ|a %g&B)Y0D7Z8Y:X>A?XA]CBGXJ_KDSZUBXBa[eAgBm^nA|after ,ZkW|an M]|any "^&X,[<DHYQZb[ma|anybody ;[|anyone /Z>^eZjE|anything #^+Z,X/^lY|at "E#^D^jYn[|ever %E-F1D7Z8a:[CCGTH@NZRCT[UY^ZaYnE|five 4Z|flowers n]|forecast /@|forty /[<[|four 9ZAYYZ|from ,].CIC|guess 2b4_W^YZ|half 1^|have CYQYe]|i #B%^&_0Z4D7Y<[@ZJ]K^c_eBgX|in "Z,A2a4C?YA[CdH_QAUWW^h^j]k^|is D]k]|it I[QXS]W^eZnZ|just bF|last ,a/A4AQ_T?YC|me &_K[Q^^YnV|mine DFK^|most 8CUDiV|my &cnC|on 4Aj_|once )]D]|one 2YQBWYkB|our &Z([<Y?^CB^Cj^k[|ours &f4B9[CCDAK^QYYBgajCnE|people D[|planned 4[|ten ,F/D5]|that ,[.D<_DXQ_WDj[k]nF|the ,C0c4W5C7^;W>bEaIXM]SWUXYXZB^@b]eaiDlZ|their >[|they 2^4[QDgDkG|this !]8]:ZBeDCid|those /Y;]|three 3^|to )]|two 1]IWQE|us &],E;[KZjB|we #B,?0E2A4a:@<C?XCaDCIGKCQ?S^Y^bDnB|what FZ|when ,Z<[|you &D(D,]7F8B9D:X;EDdFdMBa^bFgDkcm^|your !^:AG[[YaBnB|yourself OZV[
thank|#^%A(B+X->/D2A3]4C6@7@8?9>:C<E=A>B?dABC]E=F?H]I[KAMHNDO?TBVWWAX^ZY[@]D_CaXdBeAfbhFnF|<name> #c&b?_CbI]K_fa|all @ZgZ|me +b5bK[P]Z_|our R]c[|the #C&C1X9C?_Z^_@f^|us (C)F3]EFH^NBX^[F^[kA|you "E%@&C)[+H,E-D0D4Z5?6A7E8B:A=D>KDCEEFAKJPHVXXAZF]@^DkC
thanked|?aDCfal^|<somebody> ?^
thankful|?a
thanking|4[?[
thanks|!E#]&](B.F1B2F3E4F5X7V8B9D:@;b<D=B>C?d@DA@BCEWIXJFK^RZVCWCZ^]]^C_AaDfbjXm[|<mention> ?>QBbDfDlCnC|<name> #]5]?]IWNYZZfYh_|all Eb|are ?Z|for #[&D;^?F@ZDFEFL[]Ea[cYfBgZn_|from jY|i .B7_GY[[]_m]na|in %^?BfB|to %A&a+[0]2D5C7D8F;Z=C?[@DDEJBK_QYUVV?WDX]YU[D_CcIfag?n@
that|!E%D'@*@+?-B.B/]1E7X8]9E:C;]<D?]@BAAB[CAE=FWKXLIMEPCT]]Z^Y_Cb]fZhCiXjDl@mXnC|'d #YE[H[IYlY|'s #C%d&B'D)D+B.^/Y1Z3?5^7A==>^?BC<EAFHGUICKDL?NDP=QXWC[D]Ba?cYdBe^fEg@hEjCl@mGnB|<emoji> "Z;fFcb_mb|<mention> &B;]KAbY|<name> &]*E+^,Z0a1?4Z7B8C<V>ACCDCKbOCVFY^ZEeWf]gFjEmB|<number> /F1]4C5V7_8EFAG^IYNFTZVZXXY[ab|<somebody> 4H>?@_DBKCOaYBkA|a "D&^,d2[8A;[>FB[DAEZHAQ^Rab^j@kDlZ|actually ,ZGaH^|again /[3c4]:E;EXdYVb@|all 'ZJ[KDQEkDlY|already =YKBn]|and #a&[,B.Y2V4CB_D^IVYBfBg]|anyone DE|are #D4[7C<_IAj_n[|as #E&_-Y.Y2Z4C>[K[|at 6Z@ZSY|batch IZ|be "d)CTZ|because jG|before 6[;^C[|breaks .[|bridge *]O^|brings 2[|burnt YE|call #[&[,Z>[|called ;E=Z|came ,[>ZK^Q^eX|can &D)[,V.YCCDBQYYCeBk@m[|certain B[XY|chair aZ|changed )Z,E9Y;CQGm]n[|changes !_,X8[n^|comes ![,^Q[|cost .Z|costs 2[F]gZ|could #Z/Z4DD[M]|covers !^,Z|date *[4]CZW_|day .Z:_=Z>F|did #],C4];EDbH[SYjYn]|do %^)],Y4Z7[IYJ^N[|does +[,B.C4=8]:C=WCELbNAQCYB^_a?hZiakBn]|dream :A|drives -A8D;D|empowers -[ZYh[|ended F^|evening =Z|every 1[QA[Y]YbA|everybody ;Zj^|everyone %[:Z]Da^m]|families %]|feeling "B)cN^|feels #E%^|figure 0c<Y|finally +^P]|fine SG|first .[8Y;[KXQ[|fits #_|follow 3]XY]Z|for /^0Z4C7]DAIZQDfEkCmA|from ;Z>[B[DYJXb]eZjZ|frost QZb]|gate 5_>_?ZZYe[|gave #Y&C|gets %Z)Z*Y+_;[FFP[TY]EbZ|gives DC|go :[DZ|goes #E7^;YCEnZ|good ;_?[QBbY|got ;[D^FZbXk_|green .Z<^|guests #FIE|had Q[jZ|half )[9]>[N^|happened 4Z|has +c:B<DD[IZP[]Dd_j@mY|have DF]]|here 8W:]|honestly &^7[]Z|hour ,a.]eY|i ,Y.^;<OZQYUCXGaAb@d^hVkCnb|if :]MX|in !Y"a,@/D4bA^E[HbQ>S_W^YbaFdCgEhZ|includes D]kY|is !E#E*Z,_.d0]3]4d5V7E8[9c:9;a<d>_?XAYCAFDGBI[S]VZW[ZW]C_^a=d[e_gYk^m=nC|it "^,A5[7_8E@YD@E]FSH_IZXE]FeFfBjckGn[|its 1[B[|just !e,[nY|kind )Y.[;[S]|knows %[,[|last !Y#d&^4X7C8Z:YGYIbNDQZ]B^XaZjE|leadership 4[Y[|let ,C;]]a|like (Z|line ,Z;_gD|link *[4A|list #ZgZ|listens #E;_IDbZ|little "[6]8^;^|made QAnE|make /D5ZTCZ[|makes .[1[5^8Y<aE]V]Z]^WcZeZmZ|man ;g|many ;YFdmZ|matter :[<a|matters ,C7[>Z|may CH|means 8[>_C^MD]Ce]|meant 4[?gf]|members <[|message 4Y|missed kH|moment ,[:[QZ|money 2Z;ZAZ|morning >ZfA|most 7E>^|move -A|my #[DZWZna|needs 3c|never mD|night 4B<Y>Z|no %d,_4@DDFZJbQ^j[kDmX|nobody 4>9]><Q^eB|noise "Y|none ,DFY|nothing nY|now 6aQI[]|number 4_>fQAe_ga|old "]<]H^|on #f,^-Z?]IXgSnC|one #[)X4c9ZDYH@I[QBY_b]iAjCna|only .E>CD>eC|opens 8[@agZ|or 2]7ZgZ|order ;_DB|other .^6Y|others >[|our #[,Z1^5e8Z;@<@@BCYE[HDKEQYU^V_XEYSZaa=f_hFiEj]l]nB|out ,[|page &E4d@^Y[gbn[|part e_|pays jF|people 4C>]A^ICe]h]|person 3C7]]ZeB|picture 0]Ub|put %[=]d^|puts #Y%X.Z8^:[>BADTBYD^ZaZnD|queue %Z2ZC[e[|rain ?]@^ID|reads D_|reason .aSa|remind 5]|right 2[WZ|rings ,Z[X|room :b|run ?Y|running 4E|runs 2]|said #D4C@[|same .Y=[|saved +W|say %YDY|says ,A4>7[DDKA][eZnE|second #F4[|sells =[|should 4_|shows 4Z|side CZ|simple HC[_aX|sink /[:Z;[T[^Da_|size ,]|smell "[|smells i[|so ,ZjD|sold D]n^|some #C4B5Y;BQCR_Z^^DeY|somebody DY_F|someone ![%X:Z=ZaZ|sort &Z,[NZ|sounds )[.Z4[DDN^T[|stage nY|stand 8[|still YD|stops 8_DXO[|suits SF|takes /CDZFaJ[m]nZ|tax >D|tells 7Z|than 4^Y^|the #a(X*Y+D,>-]/B0C1D3B7X8>=C>B?D@[ADBbDAE[GBI^QAR_UDVCX@ZA^DaDbXc[dCe@fBiakBmE|their &D,Z1[|there ,V-Z0Z4^7_;c>@C@DANdS@Ud]^b[dDfCjBkEmEnE|they #A&^,?7C;c?GDA__bdgB|thinks 8C|three @Zg]|time &Z7B:ZCe[[b_j[|to %Z;YIZQ@TCk[n^|too >[_Z|took ,[4bF]|truly +b-Y:ZEDK^RYlD|turned 4]@YF^m_|turns <[|two jZ|up 2[C^W]kD|used D[|wants 3bX]|was &].C4W7@;D>_?_@bK[MaXCY^]@bGkDm@nE|way 2[4[6F8E>D?ED[IBJVQYW_Y[^De@k]|we "@&F,X-@.B1C8Y9A:^<B>A?F@CAWCXDAEcHDI[KIMASCTBVDWDY@fEg@h]iBlc|week ,F4EFZ|weekend "DCb|went /Y4=D]YE|were CCDYgY|what ,YFEP[|when ;^|will &W,b/B0Y7F8[>ADCF[KaMYQVSEXBYDaBcCkZlCmWnD|win 7C|wind kZ|window D[d]|with )b1X7]CDDcNXVYmE|without DD|word 4C?b|work "D9c|works #_8]9Z;C=ZDA^ae@hY|would 'X9[|writes 9A_E|year &E>[Q@|you #^%@/C2X4Y7]8=:_>YK_SAT@X^YZZC_EaZg?hCm[|your /[5_>[A^QWW[Zc
the|!E"A#V%;&X'@(A)C,W-A.E/B0B1F4W5D6@7E8E:C;D<B>DBDCDECGCIXJ?LCMBQ]RATCUAVD[C]FaCc@gZhDiDjDlC|<hashtag> &>-h/E7^?ZA]E[KCQWRcVW]YfWh^lXna|<mention> &@+E-Y0^1d;bAYEYKAPCRYU[Vcaab_h[lZn[|<name> "]#H%a'A(Z)c*D+a,?-[.E/[0]1e2X3X5E6[7X8a:W;^<c=A?YAaEeFXG[H]ICJ[LCN]P_QGR[UXVfX[ZY[S^_aWb[c_dZfYhckFlene|<number> !["Y%E'B*;+C,F._/?0>1]4]6B7X8E;Y<A=e?X@YAYCfDBJaKIL@NDOERZTDUC[@^Ydaf]jbkCmZ|a 4[9B=[C^_Ze?kB|a38 NZ|abandoned :C|above "](],CH^MZ_A|absence :YaZnY|access DY|accordion ,[?]K[[Z|account '@.[4@6]LAS][X|accountability 9C:daY|accounts "a&F<[CZKDS^|acquisition 1_EZJ_VX|actual &^C[DakYnY|ad j]|address 4B>EF]kZm[|advert 4Y@ZQC|advice #Z.XC]S]|afternoon D_jZk[|age &[DG|agency 4A<]EaYCc[|agenda 4B|agm &Z,[@[RF|agreement D]g^|ai -[|air "E,DCYD^K[QAk^|airfield FbQC|airline ;cDYb^|aisle /E3_>ZnX|alarm KZQZa_eD|album O[|alert 4[|algorithm *A,A3Z6_E]M^OAQFWZ[YkClZ|all !_1D6Z8_;]CDGZJ]TBVD^ca^iC|allotment #a@[IaN^g_k_la|almond "_D[|altar QC|alto BDiC|altos #_|amazing %]|amber ;E|ambulance &DKFjD|annex C^|anniversary )dN]|announcement ,]F_mZ|annual )Y2YJ[|answer "b#F'Z(D)[.C4D7[D>FaHcIDMCQZX]aCjWmg|answers #A.[DEFcIBYAgCmZ|api J[|apiary 4Y|app !D">&D'C*D.a0B7C9^=D>CCFDXF]GZKBLDOBRCSZUEXUYV_ZbDjHlYma|appeal 4Y5_QEYY|appeals :[@ZgY|apples ?Z|appointment 1WEZn?|apprentice (ZM]|apprentices "YCD|aquarium UY|archive #D*EYE_]n[|area #F;_b]|arm ,^gXj_|armchair ,]QZ|arms 1]|art 1^8]:B<FE]^]aBl[n?|ash ,ECA|ask 5aMZZY|asking "E'[)[0]L[|association i[|astro ha|atrium ,D|audience @]|audio #Z4b?YY_|audit &a<aK^|auditor YX|author ,@4[C[F[Q?Y[|authority 1[|authors n]|autumn )^,F4_CbDDKDQDV[YV]Z_DfAjakCna|average "X.[/g0D2EC]TekB|award "]KZUEaDb[nC|awards <[|away #]+[,E9]?^PWQE_Za[d_f]|awkward ._DD|b *_,[O]Y[|baby ,X5ZZZkG|back #B&Z/E2Y3C4D8D9^:A<c=>?WBDCEEbFBH[JAKZOETAVEXDYB_[bBc]dAeZiEjH|backbone ]YiZnZ|backend Eb|background 9[IY|bacon ,_|bad "[&a([,X>CFDM]e>mE|badge ,]<^^ZaCcY|bag 3Z5[YX|baker ,Z2[BFeXkCnZ|bakery 0[4A7D?ZC]Q^UYdEeXkEm]nE|balance 4D|balcony #[,[SEk^|baler ,E<Y|ball ,[B^iY|ballot "Z4a=_CBGZd^g_jEn[|band AZBADCQZS]Z^nZ|bandstand ,DeZ|bank !]"X#C)Y,K<a>_@DB]SVY^bDeai^jVm^nA|banks ,D|banner 3]|bar ,I1X5Y8GCCDDFWKZQGVYW^^DdVi_jElb|barcode 'C=^CEd[|bargain IY|barley 6[[Z|barn #A4DCCIFYEfF|barrier ,_k^|base ,A4^=E>CC]D]j^kZ|basement QYY[|basic )Z|basin #[.]4^SaY[]Z|basket ,[CYF^SXmWnY|bass @^|basses #^I[K]|batch 4@D_YC|bath "[(^>WM_m^|bathroom D[nY|baths C@|batter DZ|batteries jZ|battery ,Y4]|bay gZ|beach 5Z7b<ZDXQC]ac[|beans #Z,[Q[|bear #[)^,^|beard (Z|beating 8Y;DJY^WfY|beck KW|bed &d4@KYgZjB|beds &B=]KB|bees j[|beetroot #Y&[?YIZJDQZ|beginners ,Z|beginning 1aV[][hC|bell 3_4D7YC[XZYA]Zf[jZ|bells C[|bench #b&B,Y@[CCDFIVKDWDjEkA|benches >^eZ|bend g]hZ|best "^#G&a)Y*?+>4D8?:Z;8<Y>E?[EEH]K[MBNYOAP<QBRKUBWA[E^CaZb;fZh]jZmBnZ|better #FC[D^E_I@Y@kX|big !["Z*D,_3[5];e?BCBDLEDICJDOEQ_SDW]Z]]CdYgAlDnD|bigger ,B1_VZ|biggest "^0V8@B_E^N]_]icla|bike #a,?4a@]CbFWKDQBXGYY_Wjbmb|bill #E&^,@.B4<=B@[D]FDQ?YEdFgZk^|bin #^,[3_9]=]Q[XZd^g]|bins ,WQR_^fA|bio 6^[[|bipartisan QF|bird ([|birth eZl]|birthday (D9Z|biscuit ,]S[|biscuits )[,Z>[FBKZN[U^]^eZ|bishop ,Y4c|bit #D&^,H.C>^CBDCYZgZn@|bits 4]D]UY|black kY|blade 2Z<a|block 2Z|blog &ZFfYAmZnB|bloke 3]|blood DC|blue &D*B+C,E1Y<WB^C?IBOEQCT]XDeFi_jB|blueprint 7_|board "D%]&@,B2@=cBYCHE_F[KBU_Y]d_eDgClVm_nG|boardroom <^|boards E]|boat "E&D.Z4F<_CBEEK_S[[DgBjD|boathouse JZmZ|boats "[.B=[dZ|body 7[|boiler #E&^?Y@]B]C[IEKXQDSZY?eCianC|bonus 5ZE]b^|book #Y4C9]@[C[KCSZYDe^fWgXnE|booking #_.Ze[g^|books &^(^1]dD|boot D[g^|border AZEYQ[a[cZn[|borough +];]?^PXb_f[|boss ![7ZT_|bother 4@>aeZ|bottle 1[2Z4[8_9[DZVZ^^k]n]|bottom 0Y3[4_:EDYEBF_JDQERXY^bCgEjEk]nY|boulders DD|bouncy ,Z|bow &]4Y|bowl kC|bowls MZSB|box "Z#a%@'_,Z.Z2D7BI^JCL[PDS[_ClDmBn[|boxes k]|boy ,B@_N_QD|boys ,[Q[eZ|branch #]+Z0[2c?]@_EZI[KDMXP_g[kCl]|brand 5Z|brass CBDZ[[|bread ,YQ]aZ|break &CBY_Y|breakfasts +]|brewery 2ZK[W^|bride @_C[KYfCgb|bridge ,C;C>F@abEdBna|brightest +Z|brightness nZ|brochure 2[4[GVd]f[|broken ?YIZ|brothers &^,[KZjY|brown #[>XCYDAdXeYnB|browser C[|bucket ,bQ[TY|buckets ,X|budget ']4[K]YZkX|bug 4Zj^k]nE|builder S]|builders ?]|building ,_0Z7D>^E[Q[S]WYl[|bun *FOF|bursary SZaZ|burst <ZDZ|bus !E&_2D;C>c?ZC:DFIBK_QKWAdAe_gCj@kC|buses /FDDYZnC|business +D1[2[;fAZFZPGZ]b^iY|butcher ,cQ^|butter ;ChZ|button (d*Y,W4[DX]]nC|buyer T^|buyers 6[|by nY|bypass ,Y1Y<XS^T[|cabin &ZK]|cabinet #[I[Ob|cable 4DCXD]|cake #Z(Z)Z,XnD|calculator DC|calendar ,D4_6b:ZE^Y_[_aY|call ,@._;_@]CAS[aXb[d_gZjEnX|caller Ffm^|camera :Z|camp &[>[|campaign -]=Z|campsite IZ|can ,_jYk[|canal ,B<^?EKCO[QD_]cZ|cancellation -ZR]|candle ?B|candles #[|canteen <^@ZGZI[SDYDgZj[kY|cap ;^bZnC|capital /[;EQCRF|captain ,Z=Z>_FDe]g]|caption 3bE[l[|car ,d.Y/B1]4Z7F=X?[BXC?Q_Vb]CdUfZg_jBkC|card +[2E4Y5W6[7a?Z@ZQX_Fj[|cards #Z,_K@|care CE|carers g[|caretaker &Z,]?]DWFZQ^fZ|carpet 7ZD_g_|carrier #b9ZCZDYI[k[|cars /]T^|case 4CD@jb|cash .Z=d|cast 4EfZ|castle #XZ[|cat "F,d1X4EB[HDQaSCYDg[iZjZnF|catalogue =cYDeB|catch *Y|caterer ,[|cathedral 0e_Z|cause #D4bCBDcFYQAjZ|ceilidh XZ|ceiling &B7[NY|cellar jY|centre %a-Y1Z8[?[@[J]f[gZh[|ceo ,D:]EZcZlZmEnZ|ceremony ,c1D=YCC|certificate C]DZ|chain 7anW|chair &C)[,D.Z4X5[;[=_>_CZDWF]QAb_d[e^gYi[nF|chairman ,^/Z5WIGg[|chairs >Ze]g[jZ|challenges 8EAZ|chamber ,_|change ![#D3e7A:[DDJYRFXZYDbZh[kEnX|changelog #Z&^3]X[n@|changes 4ECZn]|changing @Yh[|channel &[|chap ?[@[gY|chapel #C7@:DCYD^F?]@aJeBk]|chapter ^[|charge 4ED[g]k]|charger gF|charity "[<eE^cZla|chart '^0a4[>[?[D[IZe[|charts :Z>[UD|chat 0Z4Z;[DCYXn]|cheap ,CD]|cheaper n[|cheapest .[FZIDS[|check 2E5[SGWCZY|checklist "Z(DMF|checkout #_|cheese ,^3b=Z?ZOYT[d^eFkD|chef ,D|chemist ,CQDnX|chief =Z|child #Z5aQY|children (^-_4@5D;Z=Z>[@^CBD?IFM[QDR^S@YE[_f]g^kC|chili Ma|chilli #[I[|chimney &aD[Ka|chip &E,]<Z|chippy 1c>XD[|chips ,Z|choice #[|choir &Z*],A1Y2[8XF]I]O^QBSZm[|church !^#C4B5DI?kDnA|cinema ,[|cistern "E|city 1C;_QDb]|claim EZY@k[lYnY|claims )[,Z2XA[hZ|class #^,B5_7[@bIYKBZ]]YgakC|clay ,XD@QY|clean 7]|cleaner fD|cleaners ,EDDKVQEi[|cleanest !a+Y|clearest +^|clerk ,D1E=[>DECSBeEf_nF|client "Y9F;Bh^|cliff DC|clinic #D5^@_D]K[UEZ^bXg]k]|clipboard #Z|cloakroom ,Df^|clock #Y/Y6]7d:D;[HZKBSC]b^CnC|clocks )XDCN_Q[|closed 3aFDXZn]|closing Ea|closure NZ|cloud AYGZ|club )[+Y.[2Y4^=[B^PTe@h[i[kFnD|clubhouse %[,Z?Y|co ,^=^D]d]g]kV|coach ,^CZKDQYj[|coaches =]?X|coal ,Z|coast )_4]8Z>EC^JZN^SFmZ|coastguard /FQYTG|coat #aIY|coats .aC[SW|code &b([.FKbQBSEnW|coffee #]2_:CAZCGDFK^_]|cold 5aDAQC_VgDkDlY|collar #_D[|colleague ]^|collection ?[C[]De]|college 4CYB|collision 4Z|colour #^=CD@EdF]I]dJ|colours +[5F>]D]i[|comb &Z7F|comet 4Z7EkX|comfortable 9D_E|coming -[1D:[>BV[^Aa^|comments "B(g*_+E1C2E9@;E>ZBZEEHBMjO_Q>R]WC_BdCkan?|committee #@+X2^3_5Y<Z=[BZCCEaIANYP_X^_]d_lZnE|common QE|commonest #X4YDD[Y|comms -_R[|communities BZcZ|community ,C/Z:C;G=]?^BaT^iT|company &^*],A1_=VC^D[E[K^O]V^]HaYj[kX|competition /Z8[;]T[b]|complaints #YI]n]|complete *ZOZ|compost %ZCaD^Ka|concert ,C4F;cb[|cones 3aQEXY|conference QE|confidence 0]8[?=lD|confirmation *_O]|conservator KX|consultant EclY|consultation 3YJ_QZX[f[k_|contact 3X|content ?X|contract 2EDB_]kE|conversation (Y-Z<EE[M[^Aa_bXlXnD|cook .?2[jC|cooling jE|copy 4[7Z|core 2_:B|corn #_DE|corner &Z+C.c1_4E8]?Y@YIZQYS^V[|corners &Z,>|corrected 4A|correction ,]|corridor ,F4C<Y>WDDFZQDY@eZkD|cost !^"Z%Z)]CaS[a^|costume &[,_Q]|cottage YX|couch (F3]X[|council &Z,B2A:D=]>C?VAEEDJ@KaPDQCSYW?X]eCf[|councillors 5Y|count ,ZDB_Zd[|countdown 5_7fZ[]bmZ|counter #Y&D+W,D0b1W@^A]CCIXOETCW^YGaYgWjVnV|country 0c4X7E:D;^?ZA]FZUY^Db_c]nZ|county !^&F(E,>-F0[1@2^5D9B;Z<[=??W@CCADBE[F>G]NYO]RASEVDW_ZDaYbXdHmAnB|couple 5[7_>Y@_]_bZe^gZ|courage :_a[bX|courier 1Y4CDDQCnW|course ,Z.^6X>_C_jbn]|court ,<.FQ;|courtyard .ZS^|cousins +[|cover '[,]7[DZEXLZQZdbfY|covers &[|cows ,_CBD^QYjCkY|craft i[|crane 1[4BDFa[|crash DB|crate 7ZDH_]b[|crates XZ|credit &^*EDDK^OGfD|credits &]=bK]QZYZdajE|crest 3Z|crew #W+],_CDEEFEG[IXQWR]mCna|cricket ,B9[CGQCjE|cross .eSbeZ|crossing ,BQ@jD|crossword CZQXe]j]|crowd *ZGE|crown 1]|crust 4Z;ZYZ|crypt "CHEOY|csv nW|culture -cR_Ua|culvert 4]CY|cup ,CQBjB|cupboard #Y,aD[QUn]|cups ,@QD|curd #DnD|curious ,Y|current &Z,]2[S^nY|curtain ,E:[AZhY|curtains 7[?]@Zf]|customer #X-B4X8X@DD^E[KZS]aZh^jE|customers D[Y[|cut &C;[KDaDjW|cutting 4[>[|cv QD|cycle ,X?^fYn]|dads 5bBXZ[|daft ,]|dairy ,F0Z4FU_j]|damage fX|damp "]#[D[|dance 1]VZ|dark 7Y8Y9E<_?_M@QaS@XEYEcZf[|dashboard #Z3]=ZX[|data !D"],[>[DCY^|date #[&D*A,D9B>C?@CCD^E]F]KFOAQ?YBeBfXgZjCk^|dates #Y3b4Bj]kB|daughter &],Z5]ZY|day !D#E%e'[-E.I/b1C2D3]5D6D7B:[;C<[=B>??[CaD^EZICJ^K^L]QERB[@a^dYeAhDk_nY|days ,C>]e]|dead 4Z|deadline 7^CYD^Q[kZ|deal !_)[2Z|death #E1FAFCDECIEgB|debate :]E[Y[|debt /Y<X|decision &?)Z-Z1Z4dKANZeajZ|deck -^QER^kDmB|deep n[|deer ,_@ZQ^g[|default kZ|deficit QY|delay 4YCCKXQ]|delegation E[|delivery ,E:AjD|demo "]|dentist *],]OX|department ,EQC|deposit ,E.[4]=]@^D^S]gZ|depot 4Z<[>BBYDBQBV]]__^bDjC|design #]|desk !D"E#[&?'D(F)E+D2[4^5Z7E8B9DC^DEF_HBKBL@NCOBW]Y]]F_Hd[gCjam^|desktop YZ|details :a>[R[S]]]jZ|dev ,]AYQY|dial ,Z-[|diary !a)Z2[<bA[G^h[|difference "Z%Y/Y3D4Y6]9@:B>F?YC?D@J@RC[X_FeBkFnA|digging F^|dining C^j]|dinner &a7]E[K[|dinosaur KE|diocese 0d2_;_FZUbbY|direct h^|director #a<_=_IZQE|directors 1_=Zd[|discharge 5Y|discount n]|discussion OZ|disk jZnZ|disruption ,C4a|district 2_BZi^|divorce 5]|dock JX|docs #_4[@Yg[|doctor /Y?^CXTYkZ|doctors 'Z|document E]|dog #Z,d.S4@7Y;F<Z>CDXNYPFQcRFS_W[YA^CeBn@|dogs ;YU]nZ|dollar /[|donkey 0aKBU^|door !Y#A'D(D*E+E.Z/F1X3[4A5_7Z8[9C<A>YCAEDFBNROCTAUYX^Z[a^gDnA|doors !^&W*[,W0a4[7Y@]B[CDE[JBK^Q[UY][f[g^nZ|doorstep i[nZ|dot 3a|dotted 1]VW|double /[1Z>YQYTZVZjG|doubters 3Y?AFCfB|dough &ZDC|download *^.[|draft *E9]=[BZODQBYE_[f[i[|drain #D,^<D>DD@Q^eCj@kA|draw *a2[Oa|drawer 7XD_IDk]|drawers ,^KZQ^|drawing #X=XDZ|drawings 7X?XjC|dream "]:XRZ^EaY|dress ^Z|drill (]B[DCM]iX|drip >b|drive #[>@@ZIZg[j[k]|driver "G&D,D;D=Z>X?D@YD_HCK@QESAYCbBmDnA|drivers ,a2]=^DDF_K]d_fD|driving ,Y|drop 4^7_DE]]a[g[nc|drum #c&D@ZgZ|drummer ;DbF|dry ?]YYfY|drying jB|duck CBg[|ducks 3[QZ|dull D^|duty #E,D.F|duvet ._S]|dye ,BQCnY|e !],Z-F4[GZ|ear ;bQDS]kZ|earliest CZ|early ,C7]C]DBH[IEQFR]aDdCj[|earth ;Z|east ,B1D@EDEIAKBYA|eclipse jD|economy ?Z|edge #X,[bCk]|edit >]C^|editor 1Z2[D[VXWZYCnE|eel &Z6ZY_[Zi^|eggs #Z4^@^QY|eight "Y|elders =a??|election 0ZUZfZn]|electric ,F5]QB|eleven ,B4]=aDES]d]eC|email #C'@,D3]4]9[<^=B>CD[F@QDbGm@nC|embankment DE|emergency 4ZB[DFNZ|employer S^|empty ,[IZkC|encore B_iY|end !X"C#]&D(Z,B._/]1]3B5E8C;D=??CFeG]MYRES_XKZ?]?_CdBeYfEgAjEmY|ending IDkD|endorsement ,a0Y;[AYQZb[hY|energy 6Z;^E[R^UX[Ya[bdnE|engineer ,@>CDDKBQCgD|engineering ,]|engineers (YDZ|enquiry 6[|entire %Y2X8dh_|entrance S[|entry #ahZ|envelope ,X.bFYS]dC|episode ;^CE|error #DIC|estate E[|estates %Y4[J_|ethics ,]nX|eu n]|evening ,G3D?[E^QAf[h^kEl[|evenings >^?_eZf^|everyday ,F8<|evidence "]#Z>F|ewes CF|exact /cT_U[]ZnD|exam #]Q]|exception >D|executive EZhBlZ|exhibition 1^V_|existing Ea|exit ,]g^j]|experience :ZJZ|expo ,^QZ|export ,CBZCYDXkY|extra 2_:[;[JZW[Y]b_eWnA|eye ,D7]<[DCLYTZn[|factory &[,B@^g[|failed #Y?_|fair ,C:A<]=dQF[ZaDc[dc|fall 7]DZ_Z|families #X&]4C:B>^?DQWeZfBna|family %^,=8E:Y;C>]?aFEJYNEQBX_^?bAdCgU|faq #[3Z|far -D5WCEIDQC|fare >[DBIZ|farm 1Ye[|farmer ?X|farmers 0d?Y|fastest !Z;Y<HG]UXbZ|father @ZKZgY|fault &Z>[C]gZjX|fee .Y2D=cCXKBWCd]eI|feed (Y+],G<ZM]|feedback -B1];_VZ|feeling .?8cSE^Z|fees 3]X[|feet QX|fella 7X|fence #[+_,^2_7cDBH]J[MCWYk@n[|ferry "A#>,[2Y4Z7D>DHFIAKHMEODQWY^d]jY|festival 9E:ZQE|fete #[|few -[|field !D#E,Z2^4C<YF_GEIEQ^WWYAgBkYmc|fifth 7X<[AHeCgZ|fig .^9[|fight ,B|figure 4_D^FcY]kW|figures #B&]D@QEY]kD|file eWj@|filing ,D|film =WQ@d[|filter 4YQ[|final &C3D:ZFemZ|finance 5[:[<a|finding K]|findings EAX[|fine NYTY|finest +AFFREbZ|finish 8[:Y<^QF^Zia|fire #>,Z3C;E>_DBIAMCQ_bYdZedk[lA|fireworks nY|firm +]1[2^<ZEXVYY[c]fBg@|first #_&F'D(?)Y+E-@.@/a0B2Y3C4[5C7Z;A<^=@>Y@BA[BCC@DBEYIXRBSHWZ[D][^[b=gYh_jAkEmBnZ|fish C]QB[]e[lDnE|fitter ,D4WQ?Y_|five (_,C4?QCYE|fix 4]Q[fA|fixed D]|flag <a|flags :ZCF|flask KBQX|flat +c4Y<XQB|flats @Y|flavour F_MCman_|fleece QD|fleet 1gE[Va|flies >[|flood ,^5Z@_G_KXMZPXQ_g^kZm_|floods @^HZJZN]g^|floor #Z&b,^.X2^3F4C;B@YEEI_K[_Cc^h]nb|flour DBFEQ]kF|flow mF|flower MY|flowers "Z4Z|flu @ZQ]g_|foam "A4]|fog ,b4]CXQ_|foil DZIZ|folder +[,YQ_|folk BZ][|following EZlZ|font #_,^DAQZkB|food "]#]&^(@8X=bBYDZK_MBS]^adYe^j>|foot Q[|football 0^U]|footbridge #^B[DB|ford ,E.]4CCCQBgZkD|forecast ,aC^jD|forecourt <[QC|forefront 8Z;[B[^YbZlY|forest D]|fork 3ZXZ|form !]'[+Y2]3^4f>Z?C@]D[F[KBLZN]OZT^YddCe]i[kUnB|format nY|forms 4XDaICe_|formula 4]9Z|fortnight &FCAKC|forty-one QD|forum #Z&^=[BaIWK^ibk]n[|founder +[4Y|fountain QX|four &C,Z=XDWKE_[d[eZ|fourteen )^N]|fourth 1D3]<VCDDBEDX]ZXeYjDlC|fox ,^JZQ]j^|foyer CDDCEZKbQESD^[aYl[|frame #['Z|framework 1[|free #^'^*]+ZFXHFI_OZP^S_gCjEkDnB|freezer )Z@[CZD[k^|fridge &C+Z3bDWHYKBjZnC|friend (^,@:EMahZ|friends 3]|fright 4B>_|frogs ,]FEaD|front &A*^2C5D9[:];C@YCBD]FZO_QC]]_YbAeEjFkY|frost #E2Z4^@ZC[Q=TZ|fruit ,^A[_ZhZ|fryer ,B|fuel ?>^YcbfA|full *^+E1V3>4@7@=[>DBVE[IDJCM[O_R[]@fLgYhBjDk]|fullest nX|fun "D:BFam^|fund 4[|funeral &E,@4D>CCaeDgYjXk^|fuse 2[GZ|future &A,B-X0E3E8Y:e;[<TF[K@QDRYUAXB^Zacb^cZfEhEiEnA|gaffer ;dF_f[m^|gala ZZ[[|gallery C[K[Y[j[|game )].c:DAZC]PXS]|gap 2X4cB^D[SZYXh^iXk^|gaps 4Z[Y|garage ,b4[C_DCf^j[|garages kD|garden .Z4E?a@FC_QES[fYgDjZkZ|gardener 8[Wa|garlic =CdD|gas #E&a'E?VKa|gate !^)W*_,A.F2D3a4E7C:D<Z=a>CCaHDI@O]QFSAX^YJ]B^Zb[d]g^ia|gatehouse !FGG|gates "Y+a7bA]]Zh]|gauge Q^|geese ,cK]QZ|gel YZ|gentleman &Z,X?]A[e[fa|gents Cbja|giants ;^b]|gift 4_8ZPU|ginger R]|girl ;hK]ba|girls 1[5]CEVX|glass #^|glaze #^&X4^KY|glove D]Q]|gloves ?]hY|glue 4Z|go -_R[|goat #^,d4F;D@[IZQeU[]EgZkF|good "^#E&](^,b7X@]I@KXM_QbSZWG_]bBjZ|goods DBkD|government CADXfYhZn^|grade @ZQEbXj[|grant 5ZDBj^|graph 4D?Z|grass 1]DdQF|grave EC|gravy >[|great ,B1]:]BEFbaXiF|greatest )]+]|green #]&B,C3D4Z?_@ZD]HWIYSCXBY]aAeEf]g]n]|greenest !f<^|grey ,A.aQES_jZ|grid #D4B7Z8C|grill "]H[|gritter 0ZC^I^|ground *Y-Z4Z@^AZDWEBGYKaOYRTSB^]g[i^l?|grounds @[g[|group &A'[*C+[1Y4Y=]@[E^I[L[Y[d[eA|growers ?[|grown bYmY|guard &[,C4[CAKXj@|guest "[*_ADICO[|guidance ?ZfZ|guide *[m[|gull ,Z.]:AaF|gulls "D|guy bCn[|gym '[/YCEI_|hail ,]QY|hair FZ|half #Z+d.^0Z1g>D?YK[LWPYUYV^YAb^gD|hall !E#_&E.@/@0C3F4A7E;E<C@CCFDAECFDGDIYKITAUEYGf_gAhDnD|hallway /Z7]][mYnZ|hammer 2[|hand #[/[5_CYT[h[j]|handle 4a@[YY|handles #[&[K[|handling -^CARZ|handover 1Z|hands &]8[KZ^[b]|happiest ;fbbnF|harbour .]0YBFDCEDHEUYVFXEiDkC|hard )E,a/Z3Z7X9F:D;ZD]Q_YA_GfYhB|hardest #[,C.Z:[;F<_DEnY|hardship ,A=ZNCj]|harvest &Yl[|hashtag 3[DB|hat *ZOZkY|hatch 4^DDlZnE|haters 0[7ZBgU[c_ib|hay '[,_LZ|head 4^CDD]QDSBk]|headline 2Z|headteacher ,]Q^|hearing "=+b4]8Y9BDDP[_FfYnX|heart %_,D1F8?;C<BHDJWQCTC]D^=hDiZl^n@|heartbeat %_8d^[bB|heat 4Z=]@Zd^eZ|heated 2]|heater #_I]|heating ,W4C@ZQZW^jZ|hedge ,Y.D4ACDS^j@kG|hedgehog &BKC|helicopter #Z|helpdesk m[|helpline bFeX|hens ]^|herd 5e>bZb|heritage )[|heroes (Z:BbZfD|heron "B#[.dHCS[U[|hidden :[F[m[|high !Z+Z/^4B5Z;^>YDCEZYCaElX|highest !D%[+]0[<]?_P]UbV]|highway D?EZkB|highways #Z&Z|hill (Z,@DCKJQD_EkE|hills QY|hinge <]|history b[|hold nC|hole @[DcfAgZkd|holes 5Z|holiday 2Y7XJXk_|holidays !B7C9BC[D_XZj]n]|home /^DCSBeB|honest DZWA|honesty ,C-^?F|honey 0e<_I[|honor QX|honour 6]EY|hook g^|hooks 6DKY[F|horn ,X|horse 2ZS[j^|hose D[k^|hospice +Z,C;[C[KYL[S]T_^ZnC|hospital #b&C)[,I4DCYI]JBKFf^jZkY|host ,^;_EYbZ|hostel D[|hot C_d[|hotel &Z0c4ZK]|hotline D^|hour &D,C/_4W7X?YBZC]D@HZSCT^jGmYnC|hours QZ|house "[/X7_>a@[B_CEI[PZWY]_eYi]kI|household ![*Z5[|housing @[|hub C]kE|hunt "[|hustle 8d<]^[|hut .E3ZfZ|hydro 4YYZ|hymn #],BIZ|hymns ,[|ice 4E>a?aaFeXfb|idea %Y&d4CJ[K_|ig #^,E|in IX[Z|inbox #Y'ZI]QCaGjD|incident ,b?C|inconvenience ,D4C:]YCn^|incredible 0Z8>:ZK]UZ^C|index DXEZl[|induction *[|industry :^<]V[]D|inflatable O_n[|info 3ZjB|ingredient F]|inside &]eDjB|inspector FYI^QBY]|inspectors -Z2[WXjX|installer +Z4]Y[n_|insurance 4]|insurer #^2[W^e@|interim EblZ|intern M^|internet +[,C.[1Y3[;]BYCGF[V[X[b_iXn[|interval .^g[mY|interview 7Y>bD^EZFAQ^ebn^|intranet C[j[|invitation +g,[P[|invite +[VZ|invoice CDD]gEjBkXnC|invoices #[YCe]|island &^QEj^|islands AZD]h]|issue 3]4YCYX[|item ,D9Z_XjB|jam ,Xi[|jar (Y*C,D=YO?|job "E&C,Z2C3FC^HCSYW?aAgUkWnB|jobs 2];YWZb[|joint C_jY|jokes &[|journey %F-@:[;GEFVC^Dh^|joy <Z|judge #D,b>D?dIGQ[fY|judges ,C1[4D<C?@EXFaIB^[bWjDl]m]|junior #A,DCYQD|jury &[3]=DQ@dE|keepers #Z,DQ@|kelp Y^|kerb "]4a|kettle "C#]&E,a2E4B;_<]?Z@AA]KDM]SZUXc^gEh]iBjBkYnE|kettlebells @FgE|key #a,C4Y9DCZI[K_QDYYkEnE|keynote A]QC|keys 4X5]<aA]D^Z]h]la|kick E[|kid fY|kids !Z#E)Z,_7[:[;FCHDaQXg_jI|kiln ,C2ZB@OYW]fCg[iC|kind #B,E:Y;[?^QBb_|kindest +cP^|kiosk )[,W4[>Z?[BFD]GFTDfakE|kit eB|kitchen "X,@.C5Z<BCDDCF[HXN]Q?]E_ZbB|kitchens &[|knee &],B>_eXi[|knees &ZID|knitting #ZV[|knot 4Y|lab 8[=AKD^ZfX|label #]3Y4=9C=X>ACYXXeDfYgViW|labels #[?ZCDI[|lad &A*Y=Z>Y@ZOaQYdYkC|ladder #]%])[,[7Z:[I[KYMDa[bDfZgY|ladies &_1E:]@YCCK]i?|lads %a*Y1]2^CCL]QZX_bEgD|lady #_,X7_@]DXQUYb]Xgaj?|lake &G8Z;ZD[RAXZm[|lamb M[|lambing 0Y|lambs 3[X[nZ|lamp &C,<;YBZCaKBQBgBianD|lamps #Z,]|land ,B;C=^FbjZl[m]|landing ,Z|landlord #D&X.c2X7ZA[Q^S_eXhY|lane ?DC^SC|lantern *Z]Y|large ,_>[|largest 1V;]<^|lasagne ,WQYR[|last "A%X&D'B(]*B+A,[3X7[8[9A:G;_>ZADDAFfKFM]N]PCQaX]ZC[AbYdAfTgDhEiZjXkDmbn^|late &a<Z>YKZQXh[kDnE|latest -CaCnY|laughs ?DfE|launch !B)XACFZNX^abYnE|launderette ,[4CTZ|laundry 4ZC^DaIZQA|lavender D]|law #E&Z3FCEDBF[IDn_|lawyers 1aVY|lead "D2Z9[;@>^D[F[e]jZn[|leader ,E2]cY|leaders )];bN[Z_b^|leadership ;D<D|leading /]1];BRA|leaf D[kZ|leaflet 4>5[e@|league 4B:Z;Z@_]Fb_|leak +[5_K[Z_|learning -]R[nZ|lease E[j]|least 3Z7_]Z|leaves <]DXQZ|ledger ,[IY|leeks ,^|left #B(],C1F7@9a<F>]@BB^DZFBIFKBQBVDZB]>a?g@iWkXmEnZ|leg ,DgD|legal D]aZ|legs ,D4C>F|leisure D]d^nY|lemon &[,[|lesson #[,=QA|letter #@,F4E9CCZI@QBSGYD_?aEeYfBg_i[k]|letterbox .];bD[bY|letters 1X3B>Ye[jZ|level 3Ee[jC|library "E&C.Z/C=[?CC^EEHBJbS[YF^_e[mEn?|licence .]SYd^mW|lid &E,F4A9E>BBEKBQB_Ee?gBkZmDn[|lido B[i[|life 8X:Y>]A^MZ^Yh]|lifeboat /D@WBCQZTCXZiB|lift &B,_3F>_ADDFQ]]Ee^gDm]|lifts >[|light ,A.^4E7X:[CBQCSZYEaWiDjDnX|lighthouse 9YC[_^|lighting 4YY[kD|lights #?)Z?ZBCCCDCSC]YeAfViF|lime ?]e]|limit :_gZ|line ,=3d5[;F?ZCID^E]FXQ@YXbBf_ma|lines &aIYX^|link ![#C(F)a*[3[7W9D=EDGFaGYIBKGMCNWO^QUU[]_aUb@f[k=n[|lip KD|list !E"C*E+X,C0[3D6Z7_9@;X=]DAF^HGMAOBXBdVgZjYmZ|listing 3b|litter 7^|little "Y#E*Z4Z8E9Z:[;C?WCYK[Nc_]a^|live *^|lives 8Y;F|living 1b|loan #Z5[K]|loaves DF|lobby ,B4Cf[nZ|local ,B4]K^kD|lock #D3[DBUFXZ|lodge CF|loft )^D^VX|lofts /C|log 4Y9[IZj[|login #Yn^|logo ,]QX|logs #Y>C|lollipop N[|long #E&[,c>XVEe_j[n]|longest 8E>ceY|loo /bIYTc|look !_|lorries #=Q[|lorry 4ACBQCjC|loser =^MD|loss ?]|lost ,Z4B>ae]|lot "c([._3a4B=c?WIDKUS[UcXZd]|loudest "[5[7CB_i[|lounge '[LZ|love 8C:Z;ZUX|loveliest !^;^b]|lovely ([*Y^Zb[|low QA|lower #E,FK]QDSFiFnE|lowest !D|lunch ,Z2Y|lychgate B]|machine &D([4C@BD]I]YYk^|magic )^:YFBK^N]R[h]nF|mail .Z|mailing *Z3[?[OYQ_X[nZ|main .]1^5[7DD_SXnY|mainland !E|majority B^QBnX|maker #BDZKZPWWYeCkZ|making E[^WhX|mammoth ]Z|man &Z,Z=CBDM[Q[S[]EbEf^j@n@|manager &BD^Y]|manual IZK]|many #cIa|map 'G*Z,A.E0^4[7Z9ZC[D_FbHBJGLDOZQGkan_|margin ,E|margins -Z<^|mark #[,B>]|market +b0Z1W4D9C:_;F=_@EC:MXPZQER]SCU[_Gd]fFj>lamF|marketing +A|marquee gZ|marrow &[*^,fOYQ]|mask O[QZ|master CBW]j?|mat FC|match "[#DQ_|mate (Y*CMYODaZ|math 3^4Z;anX|maths !a,D7b@_GZUVXYnE|mats gF|matter 3]X[|mattress ![2Yd^|mayor 0d4C;^EbQZU^YCb[kDl^|meal +]/YP]|meantime #DDYYZeYkZ|medals &[|media F]m]nZ|medical :Z|medium 7GXY]D|meeting #_:E>DCCD[Q;_[gEjB|melody &AKC|members =cIYdc|membership l^|memo FdbEm[|memorial 6[[]|memory &[|men :^>bBZEFaZeai[|menu "[#[&]:]CEJGMCQY^D_[|merger VX|message #b*Z4A5XD_I[Z^jB|messages *Z3_4[<Z?BX[n[|messy :[|meter ?[@CCDQEf[jYnE|meters 2ZD[|mic F[Y__ZmY|microphone >ZD[QFe]|microwave E_K[Q[X]lZ|middle 1[4Y;D@]DAY^kC|midwives ,[S]nZ|milk &ZCFDXK_kY|mill '[<G@[MC]Dg]nY|mince jE|minibus <Z>YME|minimum 4Z|minister ,E3^?cFYjCn]|ministry ,DQE|minute 'Y*]4BC]|minutes &E,?<ZI?|mirror e[|missing B_|mistake kZ|mobile 5ZCBQYYBd]kW|model "]&X,Ag]|modern ,D-Z/^8[J]RY]X^b|moment #B&C)X+D,D8]>DC^DEGWIARDYZaCeAgChCkD|moments ^[aA|money #D/K4X9Z:[CWDCQA_WbEj[|month !C&Y'e)?*Y,>.C1F?bB]E]H]LYSAXA]CeAf_k]lWmV|monthly *],[DDOWkDnW|months ,D|mood #b|moon #@+b-D;_IEP]VYb]gX|moor (]QYnD|more (]7ZE]|morning #D4@7_:[<Z>??YADDGIEJ[QBY?ZA[c]_bFe?fahB|mornings kG|mosque ?Zf]|most !Y([)Z*X+f,X-]/E0Z1]3Y4F9]<C=D?CG]HDK_McNZPbQYR[VWX]]AaXj_kCmA|mother ,Z>[Q[e^|motion #],BEDI]KZ|motor 4C7[|motorway XZ^[|mould #Z|mountain :]=XXFa^|move 1gG[V[lZ|movement 6[7C8D:YJF[]^Da]hX|mud ,E?Y[Zf]|mug ,]QZVZ|multi "Y|mum ,=|mums ?Z|mural D[XY|museum "Z.[1[;YWZbX|music #^,A7Z?[IZQ>|mustard ,^B_Q]i_|name #a&C'I*@+E,Z3[9[>[?ZA[FcK@LEN]T[U[X[aBb@e_j[mZ|names &b,]K^jC|nation ![;]b[|national <cc_|navy #C,Z|nearest ,E;^D[nY|need /ZE[|needle CBD[^Ch[k[|neighbour &D>[C]DZKDN[QX|neighbourhood *c4FOa|neighbours #_,B>]?DDZF^HYI[QDfDn[|nest &[9YDEFY|netball GC|nets ,[@[CZj]|network D[|new !C"X#Z%C&B(Y)^*C,[-F.Y0F2X5C6]8B9c:b;B<E=C>C?bAABXF@GAI]QDTEW^XDYZ[[__a^bGdEf[hEiZmAnX|newest A[hZ|news %E1]BaCIN[YZeen]|newsletter ,ZFggCjBm_nX|newts Bai]|next !a"a#B%d&E([-Z1a2B7d8W:D<]?BG_JVKBMXN[PBQ]R_S?UZWDXC]afCgBjHkCmX|nhs /Y2]D[|nicest +[,a?YPZ|night #Z&E0F7B;_?WDCJ?K@b^eZfYna|nights 6^:[GY|nine "A4D=]>[?[CZMDjZ|nineteen C^j[|ninth .BDESC|no VX|noise 3Y9[g[|north +Y,B.E3B4B;]C^DFQDSAUBVDXDe[nJ|northern HX]]|nose SZ[Z|note #Z&^DZI_QY_ZfFnD|notes #]&F+_,]>_FdG]Q^ma|notice &@7ZD^K@|noticeboard &D=ZCFDDE[QZYAnZ|number #[&['Z(^,d0E4E7F;C=CCBK_L[N]Q^SATaU?a@b>g[nF|numbers #D&C(c,A4>5Z:D;ZCBDEKDM^QCTXZVcAeCjE|nurse I[j_nC|nursery 2[>ZQ^eY|nurses 4[?aJ^QAf_jZn[|oak 7ZS]]f|oat #],aD[I_Q]k^|occasion RZb]nE|ocean CD|octopus ,bQ]|offer !Z)Z.Y/Y1DM]T]XWZEfbna|office #V&D,Z.E0Z4_7C>[@AAbCBDAE]K=RCTZU]VYY[eCh^j@k=lYnC|official &E1b;AV[b?|oil )Z|old !D">)G,D-D2E5A6C9F:E;C>C?B@HAZBYC[FBGDJ[UAXCYYZ?^EcEeAfHi_jZ|older ,F.E5[D[QEZ_|oldest "D;B<Z>[HCbEnZ|ombudsman #Z.E4[|once >^|one "C#?&^)D+[,D.C/?0[1D3D4D7_8[9a<D=F>C?EC[D^EDFbIHJCKXM]O]P[SBT@U[X;YFZ[]]_ebZdCgXh^k]lHmbnA|ones !Z%E)C*[.D0Z4>5D7[8?;Y>CCFFWSFY?[]]XbBeVjAmX|online #[4bBYDDKAR[YYkC|only !^"a#E(C+d,^.C4B5Y8]9E;c<X>fAYDAF@HbP^Q^VCYF^H_Db[cZe^kE|open 5[6]<]DFEZQD[_]^l]|opening "W#C7ZEaPY]XhCl[n]|operator ,E|opportunity ?CfE|opposite "]&E|opposition Fbl[m]nY|ops AZ|orange +^,b>[DZQZhZk^|orchard #FIE|orchestra EZ|order #Z,[-]7a>ZCCI^jLkI|ordinary ,BQFaXe[|organ "]AYC[F[TWhZ|organisation 1]<]|organisers ,C?CEZ|organist _Z|original ,B<Z@CK]bbn[|originals kF|other &Y)E+A,Z.Z0D2C3B4a5D7]8E9@;><B=FBDEYHUI_P>Q[RCTZY_ZB]Yb@i@j>lYnY|others #]+_2ZPY]]|otter ,^FYjZ|out ?GDDQE|outage CFn_|outcome D]d[|outer 4[|output 9ZQD|outrage "c9C:bH[aYn[|outside k^|oven #D3^9ZD__Zj^|ovens k^|over 4c5aQA|overflow 4^;[D]|overnight jY|owl #dF_|owner &Z,A.B2_4G7Y>@?[nD|owners +a1[?ZFcQVm[|pace /Yj[|pack IZX^|package -_kG|packet ,EDZ|packing !ECZS^j]|page #^&]0b2D4C8Z=DD@EYFYIYQKU^WEfAm^|pager 4E|pages .EFaSDm]|paid 2^D]|pain -YZZ|paint 4BDClZ|painter ,[|pair 2^DZWZ|pan 6]C][]jYkXn^|panel #X,@3Y;[AYIXXXY]_Zh]|pantry +aP[|paper &[,Z3Y>YD=MBVCe_kC|papers &Y,FA]C]QEh_|paperwork )Y>[BZDC|paragraph 3fX^|parcel !X+[4ZD[PZk^n^|parent D^k_|parents #X)]7B;XCFDU]Cb[eWk]|parish #F&A,C4]K?Y]nC|park &Z4C>YK[gU|parking *Y,Y>D?ZBCEZQBbclZ|part ,F.[2E4b>D?ZCADCF^IIK^QCY]fE|partnership <Z|party "B1Y4YHE|pass 4EDBQ^kE|passenger KG|passengers #DnZ|passing &[K[f]n[|passion -D^_h]l>|passport DC|past /a0X8e9]:_<Z>DD?J^QASAT_UW^]a[e@|patch &]K]QAY]n[|path #C4G@XDCZYaB|patience #EdZ|patient ,C2^QGWYnZ|patients -Z|pattern 2^9]W_gD|pavement 7[>ZD[Z_][e[|pavilion CDX[|pay =AEEQ[bYd@|payment #[>Z|pdf 4YF_QEjH|pegs :^|pen +bPZ|pension nX|people #F%e-Y.C/E2b4B5D7Y;a>Y?CCCECFBJcS@TCW]X?aYbZkBnc|perfect !c(D)[+E8fDCGaJDNYTEXY^bnF|performance -]|person #]&D(a7F>[AaCDFBKBY?a]g^h^kDmCnB|petition 3Y:[I_]X|petrol 2C|phone #E&X)^*[+Y.C1Y3[7b=C>]@FDFM[NZPYSITAV_aWjKkAnY|phones #E&]A[YYkE|photo 'Y,@3d5]?eDDI_QAX]Z^eCf]jBk=nB|photographer 3]g^|photographs #Y|photos ,A4[EZI]QCS]f]i[|physio aCg]|piano Q]kC|picket DX|picking =[|picture #['b3]DYLcQ?XXgGj^kY|pictures %E,D.^C[DZSZj]kZnZ|pie &Z,]/BQVTC|piece #_E]b[|pier ![@ZCBjD|pigeons &],[|pigs ,eQ]|pile 3aIBXY|pilot -c7BD[QBR_|pin #]|pink 3]QB|pinned +],]3[Q[|pipe 4D7Y=^B[D[d^|pipeline TZeXn[|pipes jD|pitch &Z:[kC|place +Z.X8^=ZfCmD|plan 'Y,;2a4_C?QCW^Y]__e]j@n[|planet -B:D;]JZN^RCb^h[|planetarium hY|planner +@|planning #[|plans &Z,D=[QDdX|plant ,]4];ZD[e[g^|planting &DKCRZ|plants 2Z5Z|plaster 5ZDDQYZ[|plastic 8ZD]^Z|plates D[|platform ,E9Z|play []|playbook !]ZZ|playground CD|plot 'A.[SX|plug 2]7ZW[|plum &Z7_]_|plumber ,[2F|pocket 5_@Y|pockets ,Y|podcast 1f;FB[V^bEiZ|point #F,A4C5[=ZZbjAnB|pole 5YC[eZ|police 4ED]MZnC|policy #bDZk^|politicians DCQYn^|poll #[I[d^|polytunnel &ZlY|pond CWDZQAZC|pool /D4^7ZAZI^JZS^]ae[jBkEnE|popcorn g]|porch .[2[7X?[SZ|port EE[Y|portal -D1a4CJYQAV]|porter 3^;[X[bY|portrait DZ|position 1aD[EbVc|post #@(c*B,c3E:_=aBDMaOCQ]XBeEnD|postage .Z=BkD|postcards #aI^|poster ,]3c4eDEIBK[Q_YakE|posters e^|postman &Z,[1]KYQ[|pot 3D4CF[IYgD|potatoes CY|pots &Z?ZDZKYQ[k^|pottery "ZAehX|pound CE|power 4Z:cDDR?abnE|practical -Y|practice :ZE[OVW]aYlX|premium -]8B:Y;Z<]RZcX|present &^-C:[DEH]|press ,AEcl[n[|pressure 3]|prestigious 5[;ZAAEFb[hBlD|previous ,Y4C<[|price +C.Z2]3d5V6[8E9]:W;C>AC[KAOZSBWZXa[[a^kBn^|pricing #DDZ|pride 8^^[|primary 2]ABDCWYhB|principal Y]kX|print 4DhXn[|printed #DKBQ[Y[|printer #DB_DEi]kG|prior EZ|privilege /Y|prize ,^|problem ,]4^7e9D:YDBHCSET[X[]aa^mY|process "[aZ|product &E5_DYE]QCkYlY|profit 2Z=bd^|programme 4_=ZK]YZnE|progress ,C?[E[|project 1Z<Xk[|projector &]4DCZQW|promotion 1^<^|proof 3Y|provider <FD[|pta <^?Z|pub ,D.^/[<_DEF[QCS[nE|public #C*^-XB]C@R[iajBn>|publisher 2Y=[^V|puddle h]|pull ?]|pump #@,ZQ^bFnD|pumpkins +D|pupil 2Y=ZdZ|pupils &E4[|purple D]f]|puzzle 5Wn[|quarry ,BQA|quarter 0@2Y7XC?U?jC|quarterly ,ZEY|quay !Z;]B]D[EF^^b]i[|queen %[8Z=YF]|question 4]:a?BDZFDQ=Y_a]eF|questionnaire D^|questions ,_>ZCDgXjFk@|queue "^%D*^+[.B/Z7b?FCHD^O_PYTYWB][_Db[k_mb|queues #[7_|quickest +c|quiet ,[8^9[Q[nZ|quiz &D,[2[<^|quote gZ|rabbit ,^.]SX|rack ,[|radiator "X#^,[4FI[KCMZj]|radio ,D4>@DQBgAnD|raffle dF|rail #a,DDZIZYZkW|railings ,GKEVZaY|railway 2_SaWb|rain &Z,Y4c7b8DCCDDKcQZY^]_eDfWnD|ramp #Z(E,^>^CCI[MAQDjW|ranger #B*_O_|rate ,FQ[g_|raw SD|reader 2cWa|reading "D,AHDIXQ@kD|readings #[&Y|readme &]|real #D%A+]5]:ZBBD_FfIEKEM]Y]a_bBhcmZ|rear ,G4[MYYYh]|reason %a&],C7[9Z:ECDFZJ]N^][bAfAkA|reasons =ZdZ|receipt ,C=ZDFKDdXe[hXn]|receipts >FSE]Z|recent %]&ZCG|receptionist &h,EKa|recipe #B,[4A6]C]D_I=OXQX|record #E&])b.Z3Z<Z=DICKWQZ|recorded e]|recording "Z.^5]D^EAFbK^SYk]|rector +Z,A|recycling .Y|red &A)Y/Z5]7DKKZ[_Cf]|reeds CZ|ref ,_3[XY[]|reference 4Z|refund .@3[QBXWdDkDnY|reg nZ|regatta aZ|region ![)C+C,B-]0_1^7D8@:B;]<]?DASC>DEE@G^IAKDPBQ@R[TCU[V_]Db]cZh^jClCmAnB|regional ;Z<^EcbWlf|register "^jFk]nD|regulars ,Z4Y|regulator #Z,D4];YI_e[|rehearsal *^,a1[O]VZ|release CCF_RZfD|relevant %^-XR^jBnD|relief S^|remainder &Z,A|remaining 4[CZQXeZkZ|reminder ,DS]jB|renewal 5_D[ZZ|rent ,_/C4V=[>[K^Q^d^jYmB|rental #Z|rep 2[I[|repair #E4Z9]DCI^MDY]_YkE|replacement nW|replay R[bZ|replies 'b(d*a,C=_>DMaOdQEWCaAdYeC|reply 3D4de_kZ|repo #Z*Y,^0]KBO_SYUX|report #D4b?9C]E^F]IAKAQ@Y]fB|reports n^|rescue &]KZ|research nW|reservoir ,^2Y4D?Wf]|residents #C,[F]QZmY|resignation 1E|resilience <_Q[^F|response 0Z;YEa|rest !D#^*_+^,?-D.Y3D5Z7W;[<D=F>B?XCDEEHaK]O[P_SYWZYWZV[FaZbSeBnC|restaurant k]|result 8_;[<f=[L^hX|results 2a=XAcF]HAJ]SEX]c[dZha|retail @[|return g[|returns ,A4[|review ,Z3?j[|revised iYjD|revolution :[aZ|rhubarb QY|ribbon -D1?REVBlG|rice CBDZ|ride )Y0[;[=ZB[UXhXlC|ridge ,Z8]?]C]DEj[|right #7&_(W)Z+C,^1D2C3X4@8B9b:Z;Y<[?BCZDEEZFZGAI<N[PBQEa[gBl[|rights >^e[|rim D^kZ|ring "C&],]@^Q]YC]^j>kB|rip bZ|rise 4B|river "Z,D<]?W@DC[QASDVGabeBh]k@|riverside 1[BZV[i]|road #G'Y,E7Y8]9[;ECAHYILQDjB|roads a[nb|roll 4aYZ|rolls ?^f]|roof '],X2^4[8D9F>???BFEEFYHZIBL]M^NCPZSDWaZEfChAiBkGmYnB|roofer 4DYF|roofers ,]|roofs )b|room ,E._/Z2Y3B4DEeQAYAgJi@jEl^|root kZ|roots ]^|rope ,C4[9]IZNZQD|rota "H,^-Z0Z2^=W>FKXQ^gZ|roundabout DZMYQY]Y|rounds /[DZ|route DDd^|router fZka|row #],C<[=YF[I]dYm]|rowing ']L]|rows )Y3[NZXY|rubber #]|rude ,Z4F|rugby CY|rule &D,?4BQB|rules (d8]D@MY^^nV|ruling nY|rumours #]Gam]n]|run 0Z7[AZC]j]|rye 4C@[Ka|sad 5Z7Z|saddle C^fY|safe QBgY|safety 4Z|sale .^4ZA[E^S^hYk[lZ|sales 0[UZ|salon *Y1ZAah[|salt 3CbD|same (Z*D+@,E-B.Y/E1@3Z8]9A;B<]>^?AA@BCC?DFF^ODP@V@aAbBcZdCeWfFhFiDlAm[|samosas .[S]|sample &[.Z4^DDQAY]|samples KB|sandwich ,_4Z9Z|sandwiches #]|sauna ![BF|save 4[|savings 2Z=YdZha|scaffold CBOX|scaffolding #Z1Z<[@YBGCFg[|scale 1]|scales 'Z9YL[|scan #Z,D>_e[|scanner 1]6]V[|scene ,DjC|scenes ;]F]M[|schedule YC|scheduler ,YKZ|scheme #[-^8BC^|school &C-D2D4W5X;D@BIGQFXY]AbNdXeFgFjY|science CDKXQ]|scissors ,ZE[|score *]>ZIBO]|scoring d[|scout CXSZ|scouts ?]^Y|screen ,B0[4D6XQ=S]YEnD|screenshot *Z0f?]U[j^|script ,A=[DEQEdZ|sea ,]/Z1b8B:bH[Q[R]XCnA|seafront ;E|seal ,D|season 7Z8]G^Q_iBmB|seat &Z4^:DDbaB|seats #c&ZQZ|second "X&B(G*C+F,B-F.C/A1@4Z5C7@9Z:A;B=D?@AACYDAEDKDOCQBSEXEZFb>f?hDjXnV|seconds 6Y|secret "Y(Z*a8@AeF[H[MZO_TYU^^AgCh_jZmb|secretariat Ebl_|secretary ,C4[QA|section ,]|sector -]0^1_8X:D;_<^AYEYJ[R[aBc[|security KW|seed >YnY|seeded iE|self #],[-ZNX|seller ,X2[|seminar YZnZ|sender kE|sense .ZDE|senses 8c^[|sentence F[SZ|serial C]|sermon "Z;[|serum !_+YPVi[|server QB|service ,ZCCQ[b]g^kA|session #]g]|set +^|seven >^YZ_Ck]n^|seventh 6^[]|seventies >[|shade .[EZ|shadow kX|shallow ,ZhZ|shape A]]Y|share eYgZ|shared ,a>]Q[e[jZkEn[|shed #C%],A4AIBQHYDkD|sheep CCjC|sheepfold DD|sheet #D,@W^|sheets &dK]|shelf !_#X+D2B6V>BDCGZQ@WBkCmFnB|shelter ,_7XD?_Cj]|shelves 7^@ZDZSDYE]WgY|sheriff ,a|shift B^DZEYlW|ship ,Y|shoe &Y|shoes *[,]:[@YkB|shop )a*R+E,C.D2E5Z7b9[<C=]CBDFE]Q@YGZb]^^@_[b^g]j?kC|shops &[,B=[QB]_d]|short 2EjZ|shortest #Z|shortlist ;CbBnC|shoulders 4aiZ|show *_.]8_9a:eO^SZWX^Z|shower 7E;F>_bE|showers ,Z4aQX|showroom )ZS^|sick &]|side #Z*D.E3Y4B>]CbDYJ[OCQC_^e]fYj^kb|sight &[|sign &[,^3[4b9Y<]=[@CDBQ[SEgBk@|signing 4B|signs ?_D[fZkb|silence 4]8Z:[Y]^ZbYj[|silent &[8[G]HAa]|sill #]|single SZ|sink 1Z7CQYhU|sister ,[3[DFQXeYh]k@|site #e&B-].D4[8B?ZD@EaIbKaY]fZk=l_|situation 7YVF]YmY|six #b0D3Y@BDAIa|sixth &^1]6D;ZFZV]mY|size %Y+[4A9]DcKZTY_]n[|skills bZ|skin #]8]^]_^|skip .DF?|skipper &bC^gY|skirting &Y|sky #[:_|skylight 3G4[|slab 1_|sleet ^Zf[|sleeve #]|slide 2[|slides 4Z|slip "E#Z,W8ZCFQYY@a^nF|slipway #].ZD^QCk[|slow ,a.Y<_>]?ZIYkZn]|slowest #]|slugs #^IY|sluice QD|small #A,>2C>[C_DYE]GVO^SSaYgEj_|smallest &ZN^|smart 7^8_J]V]aZnB|smartest 8[;C^]a[|smell "@,_@ZQcYYgXiX|smoke ,aDDQ_j_|smoked #[+[|snow ;d>[?[Q]b_fb|snug IY|so ,?CEQ@na|society +d|sock #Y9[|sockets D[|sofa ,[CEQY]ZjB|softest 5[Z]|software 4Y|soil F]T[mZ|solar #[|solicitor ?]|solution )C7_|sort 7f]Y|sorting &^,]@ZA]KYQ[|soul 8]|sound &XHFY[|soup .]4Z=[?ZSYY[aCgbm[nF|sourdough #bB]I]i[|south ,A:ECBDdQAjEk^|space -Y]]|spare #D4^=]@[DZQDSWg[|speech &aAZDZK^h^|speeches 1[|speed #a|spelling ,D4ZA^DZYYhZ|spirit '[1[8a^b|split 2Z|sponsored #[,[Q^|spoon DX|spot #B,E.Z:ZDZa]h]k[nY|spotlight &DKE|spreadsheet "[4C>]D^EXQBlX|spring "[#]&_,Z-^0Z4V5Y6YH[I]JaK_QXR[YZ_afCgEjDnB|spuds ,[|squad =[|square &]@DKZ|staff #>,d.]<C?^FDIYQb_ZbD|staffroom g^|stage 0[:[E[UXbZ|stair 2_W[|staircase gE|stairs &C4A<f?BMZYZccjEnC|stairwell &c3^=]KaQCda|stall ,C=[DBSCd^kD|stalls &D/ZTY|stamp ,EgZkX|stamps +FPD|stand 1Z]]e[|standard -E8[;c^Wb_c^|star DYk]|stars aC|start &@.B2ZAcDBK@SCY^e^g]hYjDk@n^|starter )],aPY|state /Z2G;b@YBaaCb]i[na|statement >ZkC|station "[#Z,E@DC=D]QEYBdBfBgDj?k_nC|status 4]Y^jY|steam ,]?]|stem #[D]|stems .Y|step .[DbS^k_|steps *]4D>]CBDbICQ]k]|stewards ?A|sticker +Z2[>[Pb|stickers +FaE|stitching PY|stock #X4CCAIX|stool &C|stop 4^D_EE|storage 4a|store ,Z;GCZIYQ[SAWBYD|storm #F4]=[>^@ZDCNbQCYaeYg[|story 4B5]:@<aFZKDQDRFSZTDYCZ^cYlZm[nE|stove &FQ^eZiY|strategic -AA[RD|street "D&D'X,D.W8[9CLXY^jA|strength ?YX[|stress "a8e:CDCRE^bkE|stretch %FC[JEj^|strike #^*[@[C]O^YEe]|students -E?@@YgZ|studies D^kY|studio #D,D;C@DA[IEPb^Ze>h]kE|study 4^Y[|stuff AehYmZ|subject "Z3^F^hYma|subs 3cX^dW|substation D[|successful -Z1[R[f_|sugar ,_KZ|sum #[4ZC[gZ|summer !E"]+[0^7D9aFYP^S^Y?[_^F|summit jZ|sums #^4]5XDX|sun #[+],]8Z:a;[B[DBQ[R]bZi[|supermarket %Z,Z.^5]Q[b[e[|supper 4[|supplier *Z4ACbDCI]KDdYe@|support DA|supporters =ZKW|surgery ,B4]?]KY[FlX|surplus =ad_|surprise 3]X[|survey QBeFj_|surveyor d[k_|swallows 8Y|swan 0CUC|swap DY|swifts BFiE|swimming #C/BQATBeX|swing KZ|swings &D,XKCkD|switch !E)D4Z7cC]GCHVI^R[YX]c^XfB|system 7Ch[|tab DYkZ|table "b#F)A,F-Y/^2a3E4C7^8E9E:]AZCFD?HXNBQCR[S_T^WZYB]_^Aa^e@fEh[jAkHn]|tables 1_4U?CC]D]QCVY|tablet 5_@YZ^|tag .c0^4ZS[|tags 4Y|tail 4_Y^kD|talk #A4_<aI?PYY_c[|talking /[|talks E_|tank ,E2^;CQE|tannery ,BCDjD|tap 4ZQEkZ|tape ,[F_QWnX|taproom ,Z|target 4>fE|tariff L^n^|tarmac ,Z>]XZn]|taste DY|tasting 5_>]|tax #F,Z:ZDCQZa^|taxi ?DC[K]|taxman 2X|tea &a,^.[4A7E>AQ]YE]Bd_nE|teacher 9YQZn]|teachers ,D|team !E+e-V1B2B5[:C;Y<G>BEFKDL^MVO^PbQ[RCX_YB^CfH|teams 3ZjD|tearoom C^W[|tears <[|teeth ;[Dak^|telephone aW|telly ,[.Y3[5]7^;]X[|template #b&CDEeB|temple &]?[CA|ten =a??D_Q]Y^d_fBjZk[|tenants &^/Z4[YZ|tent F]mW|tenth !fTXjD|term "]|terminal )Z|terrace %[|test )Z8[@ZCAQDY]aA|tests 7a]ZnC|text 4V>CQCjE|textile &]|thank *^4Z|thanks ;]|theft @FgF|theme -Z9[X[_Z|thermometer ,Z7[|thing .B1W4Z9_:Z<D?CBXCED^W[YY^A_YdZgCiZjDnE|things ,^7[|third !Z#a&A([+D-?.E0[1>2D7C8G;a=D@BAECCDDEGFaI_K@PDRCSD[B]E_BbbjCkJlTmY|thousands /a7_H^T^|thread &a'e3]4YK_LanW|three #H2C4Y=]>[?ZB]CXIVY[eYf]h_mFn[|ticket #e*W,?3F>[D]IVOZQAk^|tickets 'd=bJBd^|tide "A,XHA|tigers #c2Z|tile CC|tiles <]|till !B"a)C+b,^0Z2e3^5a>[?BB^D>FFJXNAP[Y@[C]DkCnH|tills )^5]CZF^NZQZ|timber WZ|time "D#D%[/Z4B7[9Z:C=C>C?BC^K@Q[RCXDYUZ@][b^dAe>fChZjXnD|timer 7e]a|times DA|timetable #e&]@ZBYCBDDI]K[eEkA|tin 3]6_O]gS|tiny ;[|tip )C,_6[QZ|toad 7?]C|toaster >aC]ec|toe 9[DCQZ|toilet ,[|toilets ,_7ZIYQZ|tone B]|tool B]e[gZiZ|tools ,C|top !@#Z&Y+E,Z-E.X0X2a4a5]8@:_;D>DACCaGAHDKaMHNGQ_SWUVXBY[Z^^@bBdEeAgan_|tops D]QCeBkZ|tornado ,^CZQY|touchline Y[gZ|tour )Z.[NX|tourist *a1[2_O[W[|tow #[4DCZIZj]|towel ]Z|towels 4^7^]ajX|tower "B1^@Ej[kC|town +_,D4A6F;D?_AZCEFWTX[E|towpath ,E0ZhZjZ|track d]|tracking @]|tractor O^n]|trade +e2a4[<]DCF[P^QEWYkBmX|traders 2f|tragic A^CEF[h]mZ|trailer ,X0]?YUZnE|train ?]CBIZQFY>f_|training 2FWE|trains ,dQZ|tram >F?]I]K]f_|transaction 1f|tray ![,cGZ|tread Dhkc|treasurer &],[=_E[Q[d]f[kD|tree .]CBjBk_|trees #^,FI[jA|trial 4CQDS]|tribunal QBgE|trick ,D4C5^ZZ|trip 4Z:[|trolley ,G>EHDQCeDfP|trombone ,_|trophy 1a=^A[KZV]|trot 0Z1[;^|trouble ?Z|truck IGQ[j[|true "Z3Z8Z:]aZ|trunk =[|trust &[+X4A;CF^bCmZ|trustees ?_E[f_|truth &C:Y;Zba|tub @ZC[|tuesday ,BCZj]|tug &CKGQD|turbine =a[ZdY|turn 5ZZZ|turnstile 0Z5_Z]|tv ,Z|tweet T[UEXZa[kZn]|twelve C]|twins #^4[?ZSX|two #D*Z,?.Y2Z4^9C;A?WCYFEICKGXDfagD|typo fY|tyre &[5]K[nB|ugly ,]Q]|uk ![1FAZbYnE|ultimate !^"[8bGZ^_|umbrella :]|unborn ,FaY|uncut O]|under "[?cf[j@nF|underside #E4CIF|unemployment /D1D|union 7^@D]^eEkB|unit D[VZ|universe :_V]a_|university +[5a|unsung EH|update 3ZCZ|upper C[Y]nY|upstairs QC|us D[iC|useful k[|ushers .]S]|usual 4C>CD_k[mW|v1 &^CZKZSZ|va #E1[9EDaECIDQBYBnY|vaccine .YC[eHjZ|valley !]%E1E;a<e?^B[DEG]bec_i[|value ;BAYR]U[|valve "B#Z4aD[YZgD|van #B&G,]1_6[7C<Z=DAYQ]VZYZ]D_[c^dBhZn>|vans #^2a|vat I[|veg #YHY|vegan ,D4bCaQDYYeYj^kC|vehicle (]|vending %]|venue 7[]Y|verge ?[Q@|version DZ|very "b)],?7[8_:Y;c?DFCGFHZJZQATB]Z^c|vestry 3DVYkE|vet 9D@XQZnD|veterans )^|vets E[|vicar ,a/Z4EQakA|video 4Fj[|view #b,CQBSF|village 8E=^>CK_]Z^DdbeCjDkDnE|visit 8E|visitor .]5YjF|visitors E]|voice :Y@E|voices .[|volunteer QE|volunteers ,D3ZP[|vote #C.Z4c=BICeX|votes ?Y|wage #Z|waist 3[?ZXY|wait !f#E,C2Y4^8f:[B_CCD=F_G_H[QBY_[Z]W^aa_fXgBiZjEl]m]|waiting 4E=DDYEWfZj[lWnC|waitlist /Z0e7_8GUd]_nD|walk ,B4A5X9[QDeF|wall #[&V,E3]:E;^<[>AB[CDS[XYYXaAeWi[n[|wallet 9]|wallpaper aZn[|war ,EQGRD|ward &@+Y,[.DDAIAKZQaYB[ZfUj[|warden 4FCej]|wardens Q[|wardrobe ,?|wards BZYFlY|warehouse !_C[|warm !Z>ZG^a]|warmest +Z;Yb[|warmth %[JZ|warning "[4a7[FdIXeYmY|wash ,Z<a@C|washer &[|wasps 4EYF|watch C[|water #?&]/]9^;B<Z>DBXD;E@SDbDgWkFl@nd|way !D#?%Z&W)].E/Y3D4D5]7@8X;]<ZA@BFD[E_FaHBM]NZXX^Zb^eMhAlRmZnA|weather #D)Z,^8DAZBYCcT^b[|web 4DD^E[kX|webcam B^|website #E&D,G1X2DB[E^FZHXI]K?XZYK]Cb]eAgAiZjXkGlX|wedding ,Y4C?D|week 4A9[;D=Y>]HBNBPZQX]ChBkU|weekend !D(]*^,].E0^4^7b=E?CEAF[GDO_SAU]bEfCjclB|weekly =CdC|weighbridge <^QA|weight ']*]1ZAZCCOYV[hY|weights .Z7E|weir *D3d8BC]M]OFPYQESZXdgC|welcome >Y@Zg[|well #[DFIaM]YF|west DBYBe]|wet "C,Y@]SAgZnD|whale ,g<_@^CEQagY|wheel !].EF_GYmZn]|whistle ,Y@WDWN[|white ,D9_DDYY|whiteboard DcE^|whole !["Y%b'E)D+D,Z._0Y2H4E5C7a8F:C<^>C?Y@ZDDE_GZJ_NDP[QYSYV[ZCaDdYf]gUjUlY|wholesale eJ|wi ?Yn[|wick h[|wider -^6ZD^[Z|wild 8b^]|willow @]|win -[4XY^|wind 1Z:]@aDYIDg]|window "_#c%E&?,Z3E4E7^=E>d?BJCOEX[YD]WebfBgI|windows [Y|windowsill >]C]j^|wine 5^|wing <^cX|wings &C|winner &X=_FZ_]dVkA|winners -]iZ|winning FZmZ|winter "B,<1b2C<_AaCaKEV_fDgZi[j]|wobbly <Y=^W[|woman %Z2]9]?ZWYf_|women &]?ZN^QY|wonky ;f|wooden @D|wool ?ZC[kY|word #[(X)_*A4]5D<[>[?A@DEYF[I[KEOCWDXXfAj[l_|wording #DD?QEk?nD|words /Z3[:D;ZGZKYMB|work &])[,Z1[3d4C:e<]=]KYQYX_abn_|working C[|works #B4[AYCC|workshop ,]@YDAQ^nF|world !W%b,D1G3G7[8?:g;[>E?ZE^FWJ^MDNWOZQETFVF]^^?ackDl]m^nZ|worry aC|worst ,]9XSAgB|writing S^|wrong #@/]4_5c<EF[IUKCNDQ_TZYe]aeXfYjD|yard !Z&@.D0Y4D5D;A>CDAKBU[XFe?kB|year &E'X*Z+Y/F1<4^7B8C;;<_=E@DE?IXPVS]VEX_b?fAgDlC|yearly =XBZ|years :[A[|yellow #D.B9_>]C_Y]_]e]g_nD|young *]5E@YKCOY^ZeEfYl[|youngest kZ|youth >Z?Zj]|zigzags @[g[|zip ,W4aQZk[
theatre|7^8[<[>CMY^[a[bEjakAnD|has <baY
theatres|]Z
theft|@DCC|is @FgF
their|!C#E&b(D+Z,E/c0B1>2A3V4B5>6D7^8A9@:B<:=Y?ZBaC<D?EFFGIBKaNYP^R]SDTcWDXXYB]_^Xc@i_jElXmA|<name> 7YC[Q[][j^nB|<number> &]|a :Z?FfE|answer 4Y|appointment kY|backs #[|bag 7[TC|basket 7_T[]]|beans +DPD|best /Z3D|continued Ba|data 7EHZTZ|day 3Z|dog RZ|doors /Z|email '[4[L]YW|evenings &Y|eyes @^g^|face 8Z|feed ;X|feet DD|first &],G4B7C;]>Z?_R^[]]CeYfbkE|full -Z|goals %[G[|hands 4ZQBnY|head DEQZkD|hearts ;X<[JC|home 5[|hours "Z|journey :ZBZR]|keeper &^?bK[|laptops A^h[|last >Z|life TC|lives /[|money 4Z7WY[|name '],E2[?[JELZ]^kY|names &a,YK[Q^|notes KDgW|offer &a|old 7b]]^]|own "F&F+D3Z5]<^?^@DE^FZKDf^jAl]|page ;]bY|parents >ZK[k@|permission =]g[|phone 7BH[]B|place 3_IZX]|side ;ZDZkX|teeth @Z|third >[|time :F=Z|trust l[|unwavering 1[|voices %a,aQ^U]l[mX|water *[;]|way ;ZHD|whole ?YnY|words #c;d|work &^
theirs|"D#W&Z*a7g8D9f;D<E=]>>BBFDIX]b_Xb@dYiAjDkW|and #W|by ,Z|in 3[7_]_|is 4[D^UX|on &C|to =[d[
them|%D&_'C(G+Y-=.E0<2U4F5c6D7Y8@:A<>>E?XABCDDcE:GHHEK[MCRDTWUFVCXDYBZ[]E^CbBc>f^h@iEkal=nD|<link> nE|<name> )[+],_=ZK[YH_]e[nX|<number> !Z)ZDZ|<somebody> @BI^|a +D,b7B=C@]BZD>Q]U^[b]D_@dBeFf]gaj[|about &X4Y=[DBF[QZd[jCkFmY|after #a4[|again 7[|all ,C3Y?WW]jCkGn]|aloud <_|and &Z)C*[5Y=[>CBaPCQJS]WYY_a]bZeEf[hCj?n@|are ,D7ZDbFDkX|as 0]J]nE|asked #E,B|at "b+[,E.^5a?AQ?SVZ[f<j]|away !]Da|back #D,C@CCBDZYSg?j?|be 7DCaDdk[|because BY]Y|before ,Z5c>]|both 1gQFV^|but DBQH|by 0FY]|can .Z[Z|coming D>|could jZ|direct 4^DE|do "G(eHF|down &@.]2c5Z7Z>[DAI]Q]W^Z[kC|every ,ZDZg]|first 5CYU|for #c&_)]*Y5c>C?BFYI[KdN]Q[SZW]ZaaXn]|four ,]>EQZeC|free "X2Z|from #A&F.J5[IBKEjDnY|go ,B7[9X][nC|had ,DDBIBQC|has YZ|here 4YFZQBm_|home 5Z|i +Z4Y;]AZYXf]|if (>M<|in !X#B.E5H7D:Z<D=D>E?BDWaZdBeRgDj=nD|into ,E.Z>ES[kC|is %W&Z,[.]1[YE_^jD|it 4[CY|last 2[j^|more 8Z|mostly &D|now nY|off &^*Z4]DDIEKXkB|on 4B7F<D=a>[CYDXKaQaYCdbe[kZ|one ,Z|or nZ|our "D&[=[|out &].C2D3b4]7C>_?ECeDeeafBj[kanD|over "E;[KZ|please >[e[|ring 5^>BZZ|round #Z4Y5bKFZ[|should ,EQE|since #]4^;]X[b[|so +Z4^D^KXSCUXnC|straight 1Z?]V[|ten DakY|that DZ|the 2D5[9DKDWDZWeXg@|there #[,C.D4Z8]>[QEYZhZ|they )]4FDB|this ,A4C7[9C;ZD]|to "_#A&Y,^6Y;a=V?CDaFXY?^XeXfHgEj_k]n^|too nY|under #]DZh]|until &Z|up #C'Z,^2Y4XDBHALae_kA|walk .D7bD]g_|was 4AI@KDQ[|we )Z,d=YQ]]]|were #E,_4AD[|what 3Z<[>]gFj^|why #B|will QDjD|with &C'C5bCCDXF[K>QBbCd]eCgCj>|without .Z/YTY|you DcQ[|your 9Z=C
theme|&Y-a9[<[R_X__Z
themselves|!B"X#Z(D,@.A2B3c4^7Z9A:c;^=_@GDAJ[QASAXa]ZadbYd^fW|and #Z,C=[I[|in >F|to #],F3e4^7ZBYQDXe]Y|with -XBZi[
then|#A&A'X+@.]/@0A1F3Z4B5a7[8D9@:@;C=>@AAFBYCEDcE?IEJEPARBSYTAU?Zb_Fc[dAi]kalFn>|<name> "[#_&b3@4EC<D_H^I]KaQ[XBgDk]nC|<number> 2^CZIXJY[Z]D^Za_|<somebody> &D)Z.EDDSAYB|a 3a;X>DEZSEXWc[eBjC|again )]|an ,^|and ,B.C|are 4]|ask "C(Z/Y5Z>EDDZY|asked ?^IBKYN^|bring 5Z|by &F|call )Z+Z5]ZZ|came #c;^I^|come )[*_3d6[O[Xa[Y|cut >[QZ|do !c.b3_DZGZS^XaYZk[|go .X>^SW|goes C[QC|got =Z?Z|had c]|i #A)[,A>E?DD=FdNYQZ^YfDjDk<m_nC|if .Z|it )D,D-a4C7B:[;D<Z=EC]D@K^]AjTkDmZ|leave .fSd|look )b8[|my #C,Z|nothing 7a|on EY|one ,@YH|or C[|please DA|put ._SZ|read ,C3_>]j^|ring .aCEk[|run QC|sat ,?4YQAkE|say >[lY|stop ,^QZ|tell >ADG|the -D3D4>?[DZEZFXQ^RFUFdEe[hbkFn_|there ,B8[;jKDQCSC^^b_|they C]aYn_|three D]|try n[|us eYj[|vote bY|we ,E0_3^<Z>CC>DbF]QDSYX]aEbBeD|went ,C?@QDfB|write DBkZ|you !Z"Z,]-Z2XG[H[Q[eD
theo|@^Q]
theories|4[YZkZ
theory|-[@_CCR[fG|of -[
therapy|k^
there|!="D&D'D(@-=1C2E3@5<7C;D<?>Z?ZAFBXCDEAFCGCKDNTU]X@YZcCe[kZlC|'d =Z|'s "]%Z&B'C(C+D,?/D1D3Y6]:C>F?FAaBBFhIXPCQIRBUYVDWB]@_Ya>hXmd|<emoji> %A(Y)b1[<dNaV[n^|<name> ,Y4[7eBX][iYnY|<somebody> SWV]|a 'Z,D9]DCQD_]d^g]k?|all nZ|and !Y#b&>,C3Y4@6]7A>ACBIdK<S_WAX^Y^eEgCnE|any ,F|anything 9D_C|are #E+E,[.B/C1D2Y3C4C9E<A@DAEBEECFCIELCNDO]PBQ_UJVBW_Y<ZD_AbTdEfAiDjBkBmC|as ,D4G;^|at &C,D0ZD^|because #D,C>^?Z@Z|before E[|but #^:b|by 9CD[YX|early 7]DBjZ|first ,_DE|for 2^^FjE|from "GCZHDk[|has CCJZR]|have >]|i ,@:ZWYaZ|if *Z|in ,X4Y>ZDDfE|instead !E|is #]&^(U*D+c.C0G2C3Y4[5Y7D:E;B=C?^BECIEFFXKZOBP_QEVEW@]B_^aEdYf^iAjEkEmW|it (ZD[MZS[W^|may -E|now #X4FCZ|on 8^|or 7]]^|ring nY|so ,C5Y|tell DE|that D]|the *a>DO^|till .]CD|to &],]4CQ^nZ|too ,CDck^|until ,DQEe[|was #H,]/[1Z2]<B?CCBDCE]IBKGQZRZ[be=gDjL|we .]2ZTZbFn[|were #E&C0D4Z;C<[?FKBYK]UeCh]j@k>mD|when ,D8^^[a^|will 3?4]7E:D>D?bC_FCK[TcYZkB|with &[,F9]n[|without ;[|you ,[.D4@7^>AN]SF][
therefore|1DgZ
thermal|hY
thermometer|,]7[DXYX|in 7[DZ
these|!A#C%^&](b)]*E+c-B.?/D0_2a4@5A7_;]=]@GDAH@IGJ^M_P[QZRDTCWbdXfBjBm[n]|<number> 7AD?F[kDnZ|are +E,]0^7E8_:W>Y?_GZaUjB|days '[)]4EL]|men ,[|posts 5YB_i]|things 4Z;^<b>DbX|two (E|uncertain %X)]J[|walls :aAYa^d]|would @[|you F[
thesis|&[,]-Y2bKcQ[RZW^jYn_|on &XnZ
they|"]#W%C&[(D)A*A+_-B.C0?1C2U3<4E5_7X8D9@;^<@=E?Z@[A?CAE<FDHaJDP]S@UFVAXGZb]Za[bZcAeFhElBnX|'d #A+C.B4A5D9B>b@ZDcFZGZQ]SFT]YBZ?_BdAe]m]|actually "_9>|afraid nZ|all "Y(Y,[MW|also )Z,F4a|always ;fbd|answer 7]|are !_#b%b&_(B+?/C1E2X3@4Y5[7D8B:L;><C?_@[BCFZIbJ]KZPCRYSWVCWZ][_HaTbBcFd>f]hCl[n>|ask ">/Z:aDBQFU[b]|asked &E5[?]F^nZ|book *^,ZF^O^|bring 8XKWjEkC|brought ,]|call 2_;[V[WZbW|called 7]<_|came #X&G;^BZb[|can "[&Z.A4;5D;_@]B]DDI]K]MUSCTAYAZEd]eXgYid|carried #F|carry ;[DY|choose .b=]|chose ,Y=Z@Y|come #Y([5[9]>AC[D^IZQ[|cost =Z|could &[,C;[B_DDQDe[iZ|cried >Z|deserve 6Y7_8[;C<[^]bFnD|did #@&_2Y4C?WW_a^b^dYeAfb|do #_&],B.E/A4[5d7C@BCEDAFBG?I_KGNCZdbBe]gFk^nE|eat 5^Q]|feel 5Z|finally BXiY|find 4_;Z|fixed n^|found 4YI]YY|gave 2EQE|get !Y,C;[@XW_bZ|give B^|go &Z+d3f7a;B=D>ZC[D]ICPaX]b_jYkY|got ,]4D;C>CiYk]|had ,F4D?EeD|hang 5^QD|have "C%D&[*Y+[,_.?3E4E9D?D@EC?D_HDIEKVQ_YA]C^>aCeDhCmBnB|help 2[4]YY|just ,b2]5]7YQXnX|keep ,C2b<]@[J[QDW^g]|know "Z+d,C7_<ZB[PaSA]UbF|last +Z,@DX|leave :dF]|left S[|let 2]4Ejb|like >_e]|look 2]DCFdWWm]|looked PYaZn[|love b_|loved <Y|made #XQCeE|make /D:ETBk[|may >ZDZIXnZ|mean ,]7[QZ]^|move DY|moved CA|must C[|need &Z,@:bCZDAKW[]a]kAn_|needed 4Y;]|never +[,C4[N]|often j[k[nZ|only .a7a:[QZSa]^|owe 5W|pay ,_DEnE|pick "Y>_|prefer .^SY|price 4D|put 'b|read /VT[|really DDkE|run OXXZ|said ,F4:7C:Z<dH_U]VV]Daab^c^mXnY|say #],D4E;F=]>C_ZaZbEjEmF|see "^(^7C8];^DF|sell ^Z|should #Y2Y4W_D|sleep ,]8^T[^Y|start #^0Zd[mY|stay 5ZZ_|still ,al[|stood 1e?]|stop 5]|stopped 4C:[D]|take (D7bDAMD][k@|tell 0EBZDZg[|think 7a>E]a|thought MX|told #YI]N]QWY>|took ,V|turn DXQ[|voted =CdF|want "C/]4_HAIZNCdZg_n]|wanted QD|wear b[|went "]#[.[4A;[CYbZ|were #?&]4]7A;C<E?XCDDEIER@SWTDWBY^bBdY|will #D.[/^2D4c5Z7G:F=]>E?CBZC]D_JBMAPUSWWBZZkbmBnA|wish #E|work )]2ZC[LZ|would #Z0_UX|write =]DD|wrote &^D]K[gY
thick|"Z)a:DHZSD]WgE
thicker|DZI]jY
thief|,[kC
thin|!_#a&B2]4X7Z:D>Z@ZC]DcGYKCW_YYdDe]g^j[k_|and #Z>G
thing|";#D%^*E+B.]3C7A9[:[;C<]=@>X?]BYCADZF[GBH@IZKDNXSWT[ZC[b^D_ac]eWf]h[i[jAk[n@|<name> ,_>[Qa|<number> /ZQB|<somebody> ,[KDQ^gC|a (^|about :[MXkD|and 4XDCW_k?|as %[:Z|but ;ZQB|for ,CFZ|from ,Y-Z9Y_[|has FE|here #EID|i )X,YDckc|in &a9YDBF]T[WBaY|is QD|it S^|nobody FEmH|on +B7f>YPBQZ]We]m^|or A[bZh]|standing 7[:C|that +W4DD^K[bBd[|the 4_DWY^|they DBQF|this )Z<bB^i]|to #D.d>cSbeaj^k_|we %Z<EHaJ[SF^]|will %]:]|you "D#[.?4_7C9b<a>C@]B^F@HBI[Q@SDWc]A_^iZmE|your !_SZ
things|!C#](C*D+B,E-A/A0B1^2A3B5C8B9A:X;X>@?C@BACF_GBH?LXMBQ@TAX?^Da_eBfAiYk[l[m]nF|<somebody> DeQGkX|and 5]Z_|are E]FZnB|come !])Z][|coming 1dEZF^IER[UYVaXDcZl^m_|for ,c<ZkZ|good FG|happen 4Z;ab_|i #Y>[KFZX|in DDe^g[|like %X|nobody FF|on 1[k]|people #ZIY|that .E;E>EDVeDjZnY|the 7]F[|to #E'^DZFYLYmYnW|up #Z|we #[=[DBgY|you #_,G7ZCCYW
think|"b#A&D'C)A*E+A,Z/Y1D2@3b4B6Z7c9G:@;Y>CDDEHFbHaKCLCOYPATXUDXZ]]_WbXd@e@fDg<iFkFm]nB|<emoji> 7ZFD][^E|<somebody> &],]4CKX|a "CGFHC|about "[,<.D/Z6a7h:F;BF]HUQ<S@Ta[f]e_@gCnB|and :Z>D|i !Y4@<bQEc^|it #E0Z2F4^7F9[FAQ^SCY__YeCj[|of %h([3eJcKBN^X_b]|so "e4Z;kb_n[|that .E0]4C=]@ZYC]BnD|the ,Y.[;[?[Q]S_bY|they 7_DBKBeZ|we .]4?5[7Z=[YA][|you ,^.A3_DCIIKDQXSCe]
thinking|!_%B(C)Z+B2[3X7a:A<[>_@]AZBBCCEEFBIDKBL]M>OXZY]acZdBeWg^i@nE|about "^#_,C:F<c[Yc[|it 3[4@<ZCEX]|of !^)^,V3Y7D@_NXO]U[^YdCeZgZ|you >[e[
thinks|"Z#A([,_/C8>@>B[D@FZIDPWQbS_lYnC|<somebody> 4]|about E[|it "Z,a4]FaQ^jY|the 8C|they 7Y|we S^
thinner|#Z,D.Z>D@Z
third|%E&D+A/]0]5_6F7B8=:A;W<XBDC@EZFZGEHYIDJEODPBT_XBZW[H^B_]a<b]iElan[|<name> &^K[|and /Z2Z|consecutive -C1D8GAZ|floor 4_CZEaQ[|generation ha|go &^@Z|has ,D|is Fem^|less ]]|more 0Z2BS^|of ,A.W/Z2_>DNCW[YZ^Dk_|off )_4[|on ,Z|one ,@4]>DE[FZeEf]lZmY|party -aD[k[|place F]|quarter 1gV^fYjZ|step 4[|this ;abZe^|time &B,c1Z3[7Z;^CDDDKBjDl]n[|try nF|was D[Q[|week #Z>Ze_|year #D7?;B<^AWEBH^ICRE]CaWbZhYnC
thirds|#C/d2D;b=ZCZQFTab[d[f]|of /d=bD]Tbdb
thirsty|5_
thirteen|&[,]9ZK_Q]dYkF
thirty|&a)U/e5[7c;A<a?_CCDDFCHYN^SXTdXZ]_g]j@|and 4Z|days ,]DYQY|letters &DKE|odd kW|people #[@[|seconds >@eDkC|years &Z,_8]K_P_e]j[m^
thirty-eight|#[&_7^OZ
thirty-five|,]/Z5ZQY
thirty-four|#D@[j[
thirty-one|&[,C?]@^KYfYgaj]nB|of f[|years &Z?[@BKYgBj]
this|!G"A%H'B(d,F-A.A2]3^4D5C6C7^8C9B:F;Z>C?DCGD=E[FdHGIDKYLAM_NYRCSCT[U[V]X]ZC[A][^B_AbWdGeFkFlVmc|<emoji> 3Y7]?^FCGXIYZGf]mB|<hashtag> %^1D:C?EEEJZLYM@iBnE|<name> !Y"_#Y&D(C+C/Z0B1@4E6E8X;@<>?[@AA@FCI[J[KAOBRATDUCV?WBXX[@_Za[bAdDeZgIhZ|<number> #_,^6Z7CCAH]Q]VY|<somebody> eY|a #?DZ][j^k]n[|about F]m]|accolade ^[|account 0^U_kZ|administration ;ZX_|afternoon #Z1]:YAYC]V[e]|also ,EQDn_|am EZ|and &C*Y,a4G;F?[FDIaLZOZc^f[jD|another 7b|as ,]|at ,Z7[;eF[mb|autumn !_+[8B;A<YA]FEG_h]|award %[|barrow "CHG|batch ^Zn[|because <_?[|before &D4Z?EKEjDnC|bill :]Y[aY|branch <_|break "E|building ?Z|business /E;D?_|but /a7[QDT^a]|chair ;[b[|chamber (D9CMCQZna|channel *^<E|choir FBmC|city /]8E;]<]=ZFYTYcY|club %^?]Ja^[|coast +^;^P]b[|community %^JY|corner <^|country /c:Z>V@YTbeY|county /_@DFYGYT[|daily #[IZ|day &E,[7ZQY][h_|economy "?(BHDMD|evening &E,_-b0[<_EERa|every %Z0[|exciting -F1@8CEd^CmY|fall Z]|far .[3[7EUY|ferret "AHF|firm ;]b[|for !F#_%D&](g*F,^/X4D6Y:C?DMbQWTW^A_AeAg]mZnF|from ,C|game E[T[|gave ;FBZiY|goat OF|good +b;_P]b^|government ,AQC|group "Y0[;^|half 5b8ZDXY^ZW^]|happens )Z|has ,A7[AZ]ZfChY|heart :]|heat 4Z>[@[|hook 9<_C|hospital /]|i .[?^|if .[3DSZXC|in (Y,E/[7_:WE^HCI]QCTZUf]Xa[jZ|incredible ;Eb@hD|is "C#?%[&F(@)^*E,E.A/D0@1c2Y4D5[7X8d;^<CBYC=DBFDH@IEK@MANCOHPLQBRZSBYA]^^_b]dAgDiHj:kE|it 2Z7[|item 4_CZQBYZn]|jam ,Z2EWG|job AXDYh]|journey 3C|kind 9D>]|landmark ;abZ|letter #[>[|line fX|link 7?]Ej]|list 2_DDW_|little +]1Y|make +c:XPY|may 1EjCnC|minute 3ZX[|month !_"V&D'B,Z.]/?1^2<3Z7_:B=]>]F[GeH[O[S[VaWDX]Z[]Z_Cb[e[f@iDl[|morning !C%@&B)^,X.C/D0[2D3C4]5A7A8C:C<D=Z>]?B@]CbDGF?JAKBL^MHN_QYRFSBT@W@X?Y]Z?];_@bVcEdYg[jUmA|not F^m^|office ,[|on #G(f3]?A@eJXK[M_U[e_g_|once XZ|one "[#Y%B(D)[*E.[0F4e5E8D:A<G>@?]@CBXCADAEcF_G^JCKCN@Q<RCU@VZXWY_aEfCgCh^iZl[mfn[|opportunity :Z|or (]|out ?ZQEk^|page 0]3_4BA[BaOaQVX^YB]^h[iZnA|parish JZ|photo (d|pic )a+FN^|picture (Z*_,b@]O[Q^gZ|place ;Cfag[|possible b^|post !D#A(b)D*g4<5D9Y:E=C@]C^DBF[I@JAKAMfNEOdRFX[ZE^A_^b@dElEm]nB|price 6Z7aCDT?nY|project FD|quarter +C/A0b1HABEEU_^ChBk^n?|rate 0ZUZ|recognition ![:D;CE_|reflects ;_|resonates (Y|right 7[T[]Z_Dnd|season #],[-[8?R[hZ|seat n[|service nY|session /^T^n[|shop ?ZAZSZhYjZ|show <[|side >ZG]|since #Z2C;e<CFFb]|size 7Y>^|so ,A|sort ,A|space (B0F1f3C7C8D;D<[EUFeMBVb]Emhn@|spring &^)a,_2A6^7DA]C]N_Q][^_]iZ|stage F[mW|story F[|straight H[|street &[|stuff <]U^b]|success -E=DdE|summer "C'Z0B4_7C@XD^HEOXQEUBY]k^|team %Z1b;aEcVYbblbnC|term 4ECXK^YCdWjZ|that ,F|the ,D6^YD[]|thing 7bQZ]XbDnY|thread 2ZT_|time #c.Z/E1_3E4X7B8F;FHFIcKAQYV[WEY]jZnD|to *X-^3e5_;DCZE_HCMXQBRYTBXbZb][eDl]nD|today ]Da^mE|town %[&Z([,B/Y7D:YN^bYjAkClX|trade ?Y|up (_:_|very %X,Z4[|village <ZB^|ward 3Z|was &C-X4]@]V_eCjZl[n[|way :Z>BTB|week !V#Z'[(F)E*C,G.A0C6B8C;;<B>X?ZAHCaDWEDF>H]I]KWOFP?R_SHTCU>V@XF]B^CaEb@cEfUj_k]lAm=n?|weekend ![(D)b+D3D7E:EBCDDFEKUNZOJPCQ]TCUCXFkKmFn?|whole %A3]nZ|will ,Y7d]^|winter 'Z)Z6]7]9c=[FAN^][_ad]jEkHlZmB|with &a(?*Y3^<a>]MATEX[e]mC|works Q]eC|world 8]|would %A^W|wrong 4_|year !Y"_#d(F)D-B.]0G1<3G5_9A:B;V=]?HBCEWFXHTI[MGO[P[UBV>YXZZ[]]?baeYf?k[nD|you 9aFYX[_Za]
tho|B_KEQ[hX
thomas|&D|<name> &D
thorn|#d
thornby|<^
thorough|!]
those|!C"@&E'B+A,@-A.]1E2<5B:[<A?>@=ABCBFFHALBP@SZW?YZ]W^VaadEfAgGh@k]nA|affected :_B^a^i^nB|are #Z(e0XB]cWibkZ|at nZ|celebrating :Xa^|days 7D>^kC|in ^Ym_|of ,E4]7E?D@DKX_]fDjA|on ,a.[Q^SY|three .[IZkZ|was 4Bk^|we %Y,Z|weeks =_d]|were #],]4[kD|who "B#a&?(D)^,D.C2C5D8b:[;Y=Y?A@CCBD?E[IWK@Q>UC^__HaXb]dZfEg?kAl[|with ,D7[]c|without /Yj[|years &F
though|#_%_,f3C4?5C7@:C;X?BCDFCJbK[MBPXQaWWY@]AaCgYiDkYmDnC|<name> #Z|<somebody> >[|and %ZD[|i 4D>[|it 2ZIYK^jZkD|the <ZQY|they ,^>^|we #C%Z,^J^eE|you %E,C
thought|#Z(D+C,E-Y.?/X2A5]:@;A<D=BAYBCCCDGF?GAH^JCM]Q_TZU]YZ]_^a_Zi>jCm?nA|about #a)[,D/^9A<ZN]eFg[|i ,B4E<aVYX^bY|it #D1ZYXk[|leaders ;_ACR]|leadership -_;XRY|of &X5]6Z[Z_]gF|that 4CDXj^|the ,Z|to ,C|was 7^mZ|we #],]A[|you ,Z;YI[^Y
thoughtfully|:Y^]aa|curated 8B:Y|designed -W^]aZ
thoughts|,B:_;[AZC>QFaab^j>nb|and :[aZ|are :ZCEN[QAa[jAnW|on ;]A[b]lW|with jE
thousand|#E&^/j0r1Z7cEZF[I@KYN^O]Q^TeUnV_WC][fAkAl^|and 0Z|followers 1[<]E^V^lZ|of 0dUb|people 7]|pounds /dTb
thousands|)C/i3C7];Y>ECDD@FbGYH[NASCTd]W^EeDgAiCkDmcnE|have /^^^|of -Y/a:CDDTa
thousandth|U[gF
thread|"@#[&]'c)Z,D3];A<F?EAEBDCDFaHAI_K]LbPYSCYaZE]C^CeYfBj>kam[n[|<emoji> F_PZmZn]|about 3[Q[|and /Z|of "F
threat|.Y:@_Z
threatening|<]C^DF
three|"D%@'E(Z*^+C-@/c1X2D3E5@6<7C8=9Z:=>FB?CFF<GYLCRETbZG[A^DaFd[fEiDmGn>|<name> "D7Z;[ACKBhGj@|a >[e[|and ,C.^1bD@KUQ>VaXZgCkZ|are #hIZ|auditions 4C|bed QZ|branches C^|calls #[|colours "Y|continents &D1Y8Z<Z|counties ![+];cb^|courses )Y|customers #X|days &?.A=_CZE^IBKD^YeEkAlZ|different #_I^|easy ![%Z|emails 5YZZ|firms =[d[|fitters ME|for !])b>YG^N]|friends (Z*cE]MYOYlY|generations &Y>]hY|goes ,b|have >YIW|hours ?Y@^A_Q]_]g]lYn^|hundred %^0C5Y|i ,C|in "]#Z/ZA]H[hZn]|is &C,^.Z1b=ZDXF]SZVZd]|kids &Y7[|languages n[|left ,_0[4[|letters ?[|lines #[|men 9^|miles "Y|minutes HZjC|months 3]DAaZgC|more nY|new "]1]=[MEiZ|nights ]X^Y|of &B)^,a/[2D7Z<?=FA[DAFYHCK>MDTXXDY^aEdGg_hXnC|off ,Y|on 4ZS^|one S]g[k[|pairs =Y|people #b*Y-[4d=CBWDa]XeZgCkZ|points D]M]|prices #EID|quarters /a=ZdZ|questions #ZD]IZ|quotes +Z.^Q^SZ|schemes DX|seconds 3a|shops 4Z|short 7^]Z|signs 2Xm[|small T]|spots NY|the 5^ZY|things #a,B7C9E:^<CDc[f]A_CjXl[mDn^|thousand 0XUX|times #A&A7^<b=E>UH^_CeVjE|to 1_|ways #F,[|weeks /@2E4_7F;D<F?ACZD^K[T>VXWCdCgahDkZnC|will /Z|winters 2Y<b|women A[|words 8Dm]|working 4Y|yards 4F|year 1EE_K]l]|years .E/?0]2a?Y@CIZSBT?UYWaYW^]aEnA
threshold|8^D_^Z
threw|,X1X4_<_?^KUcafZiZ|away 4Y<U|it 1Y<]|out 4^<^
thrilled|%D,[0D2D5X;E<DE[NCTEZYcDgDh[lZm@|and 1bAAV]hC|to %D-C0C5Z;FNDTEUEbDcDhZkZlVnY
thrillers|8[
thrive|"B%D-_8Z9D<DGDR^^]bBnB|in -bR_]D
thrives|"D-V:bRZa]|in -[:Y
thriving|AZT]aZ
throat|3bk[
through|'B*]+],A-d.D0X3@5^6@7A8a9A:@=E>D?a@CAFB@CbECGAHXJXPZRdTXUZVYZ]]A^^aCc]dFfZiDj_k^nC|<link> +]2[WZ|<name> )^,[-C/[?XCiDCH_M^SEf]jd|<number> 0U;A?BCbE_JBQCX[bEfDjal]nZ|<somebody> fAgD|a &C+_,D-a?ZJWPbR_dEgBjY|all 8[D[YZ|an Q_|and >aDDFeQFe[k@m_|at 1]4]Y]|by #F|each #^|every ;Y|four &Z0ZU[|it 4C?FF]SYZa_[jCm]|last )aN]|my +DKD|one &Z;Y|our "[,[7D?YB[CDE]HWQ^W_b]hAlZ|that 5aZY|the !_"D&F*C+^-C.c0c1c2@3E4C5[7X:@>;@VA[CYDZEBFFG_IEOFP_Q]UWVcW@ZbaAeEl@|them ,C4FCCQIeDkC|these 2Y|this %]|three K[|to 2Y=Z?^CYDESBf[hbj[|two ,[<b?aK[c]f[nZ|us ?I|what &Z4Zh^|your (]*[4[8Z>ZS[aCe_hY
throughout|#a1D3DDDNARAXE^]m]|the 3EF[XF
throughput|-]0^E^RbU]jWl]
throw|#Z&X1X9C>[CZD_JDQE_>e_fYjYn^|away 9ERY|in 7Y|it >X|out ?ZfY|the &Y1YC[DcKYjXn[
throwback|,]1ZQYaD|to ,]1ZQYaD
throwing|,a<aCDkZ
thrown|!Z&]+Z,D.Y/Y4@6DK]Q[S]Y_[EjX|in ![6CHZ[F|out ,A/Y4F
throws|%[)d,b4]N^
thru|#^)]+].]0]4^?ZDDE^I_NZQ]S_U[Y[kDn[
thumb|(e,f5Y8B?[@ZDZK[M_QZf]kanD
thumbs|&D(f*]0Z6f>[@EM_OZQ_e[|up &D(f*]>[@EMaO[e[
thurs|"c3ZCZHZnB|<number> 3]
thursday|![0XC^DAKDQYRVXDj[mYnA|'s )]CYSF|<number> ,E4[F[R]m[nD
thursdays|C^KDSZeZkC|<number> #^,BQB
thx|-Y?dJYVEaFfb|<mention> &^+a?_K]aEfY|for +C-Y|to ?ZJYf]
thyroid|=[
tick|/^3B4]7d]^dEg^hbnZ|the >^DBg[kDn_
ticked|#bI]
ticker|(Fn]
ticket|!9"A#a*Y+D.A/C2D3_4Z5C7>9B<Z=d@ZCaDZFCG?JCNDPDRNSCTAUBVDWBXDY^ZC]=^Ed_f_g[jalCm@n?|<number> @[C^QA|and &E<_?[EYKBf]kF|at 4Y|desk *]OZ|gets =CdD|in %[)D,]mC|is nY|machine DC|office >[DZQCe^|or =cd^|price 6^[[|system #h|to /DAYR[TD|yet RY|you 4ZHX
ticketing|&^R]
tickets|!?#@'[+B,D-B/B0X2a3@5@8?;F=_AECDD[FaGDL^RET=U]W_ZDbYd_hBjFkYn@|<name> mW|<number> 0[CDDAF]J^WZj?kBnZ|a @YZ[j@|and &Z,XaC|are !I)Y=ZHCbXdX|at "])a7EN[^W|carry .XC_SZ|for )[4X6B7_=ZE[H?[DjBlan_|from !^)CN?|go "_)Z,BH^NX|in ,Y|left MZ|on a]nE|went JBSY|will CD
ticking|/Z6]7jQGX_]c
ticks|#ZDD
tide|"A#_*BC^HAKZODQY[_f]k]nD|<number> D[f[j[|and *COF|app OF|is C[|tables #d|was "AHA
tides|4^WZk]
tidewell|=bd^gG|has gG
tidy|+a,^<aC]P_c[|lane bF
tie|)c,b3Y?C@]CASDVWXXjB|a ,Z
tied|&D.E?EDDI^SEX^kY
tier|)_7];Z=D>D@BW[h@
tiers|1F7[8[CD^[nZ
ties|^^
tigers|#c2Z
tight|%])Y,?._>bD]JcQCSZeej]kZ|and )].Ej[|for %Z|tell =YQDd]
tighten|Dah]k_
tighter|n^
til|#C&C)]+D2E;_CdDaN[QbSFWAYAaFbYe[hZjgkZmW|<name> CZh_|<number> &D)Y;[NYQ]SFb[mY|about 3[jZ
tile|,[8^CCEa^]jDkY|shop ,Z
tiles|)],C<[?_aFg]k[|and <]
tiling|&_,E;[GYK[
till|!Y"Z&H(A-?/?0@3B7D8>:=;A>D@CAABZCiDaE=FFG[H^KZOXQ]TDVAXH[@^Yc]eUf]hHjfk]n:|<name> !a"Z#A&@*^+Z,G._1Z2[3Z4T<A?D@DCdDAGaKANFQCRZS[WC_]aSb]iYjfmC|<number> !F"@#[&E)D,D.A/E0E1D2C4B5D7E<@DbIDJEMYNCPVSATCYCZF_CaDb@e]g^hDiAj^kalB|<somebody> <b|about DXYYk_|and "E#b*FBaC]HCOFQCY[iW|dark &[|does .]>[QZS]|eight mY|five =ZYA|for OZ|four .CQ[SDhZ|gone O[|half )]NZ|i ,_|is aD|it ,[3^6Z?BDUSE[Y_CfEnF|lunch YY|midnight )_?ZN^k]|next !A#a7_QY]^kY|nine C^D[H[S[eZj^|noon ,E.DD^aX|one ?]DCQ]|seven )DQ^|six "^#^H_WV|spring CDK[|summer 7B|ten &[4FMZW[|the #B&C)a*X.[4CC[D?FaIAN^QCS[TX^[j^kCn^|then #].C1[2D3D4Z>]IZg]|they %[,A5aC]K[XZZZfC|three &Z4YgX|two B]i^|we ,ZCV|you !]"E,b.Z9]=a
tills|#^)]5]?CC_F^I[NZQZY[ZWi]|were CE
timber|!d,@4C8Y:B<[KDW[kBnD
time|!D#?&A'Y)C1c2B3Y4D5[6G7a8Z:b;X?DAYC?E=F;HUIBLRSWUCVaZZ]]^]acfDgCjCkElBm@|<emoji> "[5Z:_ZZaZ|<name> ,Z7ASDnG|<number> ,D7DC]PXX_kC|<somebody> ,[|a #Y,[DW|and #E1_4A5];[<E?_CDDdK[VbXC]>^XgY|as D]|before .aDCS]|between BZ|bookkeeper h[|but "Z.W9ECbHXSX|buyer "A(]HB|buyers +_PZ|by !]/f8]A]DARZTbkA|do 3^CY|for !E"C%Z3ZHASFWCYBn_|from CCSUn[|has C[|high 1]7YV[|i <^>]SVh]|in #],^1D5[;[K[V@ZabYfZn[|is %Z-^4Z7cCARb]^^BaZjA|it #^)Z+b/Z4c7Z9Z;EGBI_J_YZ]a^[_[b?i^|next "[7Zk_n]|of "E'D;?XY^C|on 'Z,D=@L[kY|one <[|only )BQY|or W[|our 4^YX|out ;[|same QZ|since +Z,[?Cn]|so ,B.[4B7XSaXA|someone *]AZOYh[|speakers =Z>[n^|still ,^Q[|the !E#B,@.Z4[7CDRKYQ<Y]aDdB|there ,E>]|they 4[<_[YbX|this ,C3_H]QYXY|to "_'Y,E.D3C5^7Z:cD[G@TZVAXCYBZZ^@_Ea^eZg]jY|today @a|under &_.Z1[S^n_|was :]|we ,@7C;^>EB[CCD^FaQ@Y_aYbZiZm]|with ?XCY|you #D/Z1[3B5E7e8DN@QFSJTYVYXEY>]beAjB|your "W|zones <_hF
timed|#b)[4BIbe[g@kB|it #V,Z4EI]Q]
timeless|!A8b:bED^ba]nC|elegance :YaZ
timeline|,A3Z:ZMDSZn_
timer|,Z7c@]CEI_Y[]^
timers|#_*[DDO_QS
times|!D"@+Y,b-[.F/a3C5W6D9[:]<bA[CADaECF@GBJCOETbWBY[ZH]E^@dDe[jEkYm@nB|a #^&E/_=[>ZTWdce[lYnY|ahead 1[E^Vbh@|and ,[.[9Z;ZD>QYS__X|are >AJ]|as #D,@/^>DD^QBT]|at >ZA_S]W^|before 4C5_ZZ|for -U;Y@[EDRZ|i 4]<^|in #E/>4[5YD]SBgWj[lXn_|last #E|likelier /_T_|more /]|on CYZ^jZ|out 5ZDZeBkZ|over 7ZDZQ[k]|since ,a7XQ]|so +]0]PZ|that :e|the 2Z|this #_,F4D@CI^gFk^|what =X
timesheets|"_-cH^R_
timetable|:Z<E>D?DBYD^JGO^VD^AaaeCjZn>|from #C|is kB|on #D|starts CZbY|the JE|will C>
timetables|,ZAbC_YGhZkZ
timing|4^Y[fC|the j[
timpani|CBjE
tin|#Z&C)G+D,Z.]1C3Z4D6]8D9D;B>>EEK@Q]REYC]?nB|a ,ZDCQY|and &Z,_DWQXeDhU|at #[|for .E|loaf .Zd]|of Q[fajA|opener #a|this =Zd]|with ,B
tinned|@CQ_jBkY|fish CCDDQY|fruit QY
tins|"]&D7WDZeCnC|at 7Z
tint|#c4aB@
tiny|0Z5C7E8>9[:@;Z@^D]FYH^IZN[S_TAWA[[a?
tip|!B#E&Z)f+a,A/D4B5d6_7C8>:B;A=D>C@AAFC?DkEEFDGBH@K]LCMCN_PcXDYAZa[c]C^AbCd?g>j>kimC|<name> +^6YPa[Y|<number> 5]CCDEZ]|for 5_6CSDZ]|from &])]DdK^N]PZQBk_|jar 6[9[_Z|of )]N]n[|the QZ|you 9CDD
tipped|,B4^=E>]?ZYX_D
tipping|CDI]jA
tips|!B"_&E(])a8]=]CBDCEDF^HWJBQ_WZXZ]Bd^jDmcnE|and !A"]*DHY|for )]WZmZ|to -Z8[mZ
tire|D]
tired|"d/F1C3Y4?7@9X:D;C>[@@AYFCGdH_IGKDMWNZQ_RVVB_WeCiC|it 2]|of "^&Z,?.[3a9B>X@EGZJ[QD^[_AeXgAkEmY|to "]
tiredness|D[YEkZ
tireless|;X<a?@h>|dedication ;CVB^EhC
tirelessly|;gA^b_|to ;bA]bX
tires|<YnZ
tissue|,ZQ^aFn[
tissues|,bF]Q^eZmc
tithe|D]k_
title|'d1C3a:Y;B=^CADDEXLcVFX]^DaCbAd]jEn]|and #X=[d]
titles|&C+Y4]C[a^hC
tl|4[=[dZnY|dr =[dZnY
tmrw|CeD[_[ja
to|#F%@&@'@)D*B+>,C-[/C0E4C9C:F;G=BBTC?DBFEGCJCKCLENFOBPDR^SC^YcGgYnZ|<emoji> :[^YaX|<hashtag> @^g^nX|<link> "D*]4X9^=]D]EBLEQWRDSVXE]C_abDd_fEhHjFk]mBn;|<mention> #X&C)[,X4a?_ACCBDCEbIYK?QAZVf_hDj?lZn@|<name> !A"Z%@&^'A(@*G+b-D/B1_2B3A4B6^7F8<;A<?=Y>C?eADB>C^ECHXJ@K^L=MFNCPaRCW@ZH[[]G^AbCcBeCffhDi@jWkBl@mAnE|<number> !>"E#E&?)E+C,C-A2@3B4Z5?6D7;8E;E=B?A@CAACdDdFFG@HCKDN@PDRESZVHXLZ?]B^CaGeDhDjak[lEmCnX|<somebody> &D(B)E.[2B3D4C5_7W;E=d?@CDDBHBIXJVS[ZZbCd]fXgXhC|a #B%C&C(])C+B-B.B/[1>2?3Z4Y6e8@:D??@DABBEEYFYHZICP@QZS@T_UZVDW?ZV[^dCfFgHhDjBlam[|about ,EDaM^eZkY|accelerate -Z8]R[^Vh]|accept .ZCCjH|access ;EaYhY|achieve %ZTG|acquire GB|act "[&Z3[X[nY|actually @]|add #_/Y1]3dN^QdVZXbY]gCkZ|address AZb]|adopt "E1ZV[|advise i[|after 5^|agree >^DZe[|all (C*Y-C0c1B4^5D7G8D:A;B<C?>@AADB]D>E?FDG<J]NcPGRBVEYb^Ba;f@ibkCmBnd|amaze ;B<DbB|an -E1B5[8D:Z;F<YCDEDTYV?hAi]j@|and 'a7Z;[<aL_Q^]abXnZ|announce ,E-F0D5C8X:B<CBAECQCUH]GcJfZh]lBnE|annual 5[|another ,C|answer ,WCCDaG_KAQG_DbCfZ|any 4E=[>CDeICSA^Yd_eDj[ka|anybody #b4Y>aeYgBkCmX|anyone +_,_.?5Z:[>[DEI[K]PYSAbEdWgC|anything )[,^|apply .@3[4[DbXZY[jXkbnZ|appreciate ;]bYn[|argue 1];^bY|arrive bF|ask "Y#[&[,F0^2^9]=F@^CDD<KBZE_[d@hCj@|at 2Cf]|attend .[1ASYVC^DaC|avoid )E3_7cX_]bnD|back (];Al[nZ|be "]&Y'X(X*_,[-A.D1E3=4V7A8Z:_;b>Z@CAbBACFE^F_GYH[IYO_Q]RISWUCVE[>]Db]cZfCjClan=|beat ,b7Z?ZQan]|become +].[1c8VVZZ]^Y|bed ,d.?7Z<Z>@CCD[ICQcSEeXm@nD|begin )Z,D8BW]|being +]:]JXPZbA|belong "Y:Z|better jD|bits %d-X>ZE[Jb|blame 7Z]Y|blow ;Xb]|book ,C.VDdQBYW]]eWk]mD|boost HE|boring 8X|borrow DAE]kD|both ,[4[?BQ[|bother ,Z|bowls ?AfA|brag ;ZA[EYQAb^hX|break 1b:^a]|bring &E)^-X5_8Y;W=C>]@]CBDDFFGYI?XBeUfCi]|browse !FGC|build !E#C)Z-C2^:EDZN^U^|buy !C"_,A.c4F5Y7X>EA]S^W^n_|call #^(E.C7bH]IZXY^[n]|cancel .[4E@]B[XXiYkZ|care %b,YJ_|carry @Z|cars "FnD|catch ,Dg^|celebrate !Z"E)c-F7E;]GZN[bYh]|chance 7[DFb]|change 1Y8_:W;_=ZMBaY|charity )^;[C]|chase 3[7Z|chat ">|check ![CZD]F[K^_BfBg]m_n[|choose )G3Z:Y>[D=F[GYeVkA|circumstances -Z|claim !b=[^Ya[mD|clean #a|clear "Z,C|climb ,[2E|close )F,C-^1D>]CCEBQ>R[a^|co -XE[VZhA|collect ,]CD|come !C"A#]%C)C+^,A.D1D5B8[;ZCCFYH?IXSCYX]X^[e[jCk]lGnX|comment 3a7ZX_aF|committee CZ|companies /X|complain #E,>/Z7DQ@TW|complete Bchaia|compromise h[|confirm ,A-C1BA[CZa_hZ|connect 1[EBV^|constituents ;_AY|continue !DGC|cook +a|copy #E4ZKZ|cosponsor 1C;E|count #a,Z.C4Z;[?[I_fa|court n[|cover -a2]:X<@EZIEKKWZb]k^nD|create :Dh[|credit nZ|cross QFhZ|cry )]3^|customers #E|cut 2C4ZFaHAd]ma|d ,_9^|date 0W1Y9X;[A]DFEcYYaWhalXn[|decide .^=]Scn[|declare A[|delay DERYkD|delete DZ|deliver -[:E;_BCEZRYbbhElInF|delivering %^1[8Z<EABQDR[ZY^]|democratise A[RZ|describe b]|develop &DKE|dialysis #]IZ|die +]/^PXT^|dig TZ|discover mY|discuss &B-E;E<Z>]K@QBc^|do !E"_#B%E)X,E.?3X4]5B7=9D:G=V>CDDE[FYGZIDO^Q@TEUXXWbAd@kCmW|double (C*[|download 1[DEEbV]k[lZnS|draw 5]:]|dream 8^|dredge CZ|drink +[C^|drive '^-Z4C5Z8[>[?BAYEBFDLYRRYAeYfEgDh]jAlF|drop .[2ZKBQ^fJgCjBkEmY|each #A>D?BBbIDbGi[nC|eat "D(D<Z@DG]KDMDbGi^kCmBnD|eight #]|either 7[|email .C4]DB|empower A]RY^^h^|end #A-_0V5E7C8]RaVEW^aMcZkD|ensure %_8C|enter *[3C7^NFXA[[]_|every !_#B%c+Y,X1X4a;C<a>]@^B_EDIBJ^KGNZQZVXY]^FaVicjYn]|everybody ?CDDU[X[g@j[|everyone *^,D.X4D7D;D=Y>[?;@CCFOZQ@YV]Af<gA|excellence !Z-E8c;X<_A_Q]RIVB^[h^lA|expect ;b|explain #].[/]9Y:Y>^_Ye]nB|explore EC|express ,C|extend Bai[|face <Z|fall 8B|families 7Dk[|fear BF|feed ,Z|feel ,X6E]_jD|fetch @]^YdYg[k^|file DWE^kX|fill "Y,D/]D?EYQ@T]][nB|finally <[|find &B'D._2];C?AFgWZX^YC]Y_Dk?ma|finish 1^V]|first ?CkCnB|fish ?cfc|fit >[|five (a3cB]M[XZYXi[kY|fix 2_W[fYkA|fly DZFZ|focus 8Z|follow *=1]:B>YEVO?X]^BbF|for QD|form jY|four /C1_VZlAmY|from ;[|full 5X|future 'Y-X7Y|gain "B|get "[(C)Z*B+],X.>0_2Y4<6b7[<Z=@>[?[@BBED_JRK^MFO?SBTZUX[^c^d>f^gHjAl]nZ|getting 9Z_ZlD|give !A"^,D.H6V;a<ECEDAG@HYISJXNZWB^Db^fXi]jBkC|go !C"X#^(c)Z+Z-C._0B3C5b8C;^<B@BCDD_EaIZM^QZTCUCWAYBZa]W^Gh_kbl^mEna|grab aC|guess ([2^WZ|half CY|hand &_=D>DDCFBIE_[eZj[|hang <Z|happen &D([MX|have #@,?-F.[0e1>2X4_5T:];_<C?^ACBGDZFDJ^M]NEPBSZU_VAZT]E_AaYb]cTfEiAjZkAlWmEnD|hear #[%C,@3_8D9e:Y>?@]B[DCF_M[QBUAWPX^^B_daZeCfDjBkAnA|heat 9[|help &X'W(^)]2A4B8E:a>a?]EXJBM]aZbYdAeYf_j@kGl[nX|high n^|hire ,]|hit 0]>YE[MZU]|hold 1Z4]DWE]SAY[bWjBnB|home ;^|hospital ,Dj[|host -Z<aKFhB|how 1^<Y|i !Z,F|ignore !^|in <]|increase #EEZ|inform *[3[<EAFOZR^hC|inspect B[i^|inspire ([8A:^;W^BnY|invest !Y6^:Z<Y|iso 1_|it "C%X&V)_-Y.b7Z:B>V?AD]FZJ^KaRYSa]_^Dd[ebfJnC|its &]3[?Z|itself ,]QZ|join !Z";#D%a)]-]0C7?:Z>B?YH=IHJYQZRZU@XZ^Yn]|just #]|keep #Z.@2]5C;ZA[B[DBFCG]KEWYa^eChYi^k?n]|know #d(Z,a-D.D2[3A7?8F9d:C>_BCCcD=FeI[Q_RASCX?YF[E]K^B_bbFe]fGiDmdn:|landfill 4[TBnZ|last "BCXHCaBhEnZ|launch )[/cT_|lay +^|lead 1D:B<C|learn %Z2Y5Z7ZZZaAb_f[|leave #B%]&D.Y4B9@:>;Y<D?[@^DYFDGYQMb^dEe^f_g[j@m@|lend ,YCEDYjBk^|let #^%Y0_<Z>]D]EDIXQ_U^e[gZ|level !YMH|lie <_|life 8_<ZDZ|lift &C,a|like ,[3]>DDCQZXZ|listen #Y&A3[F[N]nD|live 7C;]G[REbZmC|lock 6Y7[|log "Y|look #^%E&?+Y,G1[4C5Z7D=a?D@aDbIWKDN[Y@e]gYkYn^|lose 9??Y|love .]8YBZF]Z[]C|make "[,]-E/]3X5D8A>B?bC]DDKXLAN[TZYDZ@^D_=aBe@f_gHkE|manage )[|mark 0Y1Y<YKDV[hc|market -]RZ^FaA|match #Y4ZC[SZfC|me %Z2X9Z;_<ED=P[S>WZYZgDj[kD|mean 9[<ZQEY[|measure !Z,]f_|meet "^#_,a-].E5YC]DFFbHXI^Q]hXi^mb|members HZ|mend 4^BZ|mention )Z3]E[|message !Z|mind ,Z|minus CZ|miss !Y.A3E7a9EFZUYXC]d^ZhYmXnE|more QFnY|most DY|move #A,?8C=D?X@DDDFEdAeA|my "[)D,D2E:C;A<[>E?@DWFDJ[M[UWVXfCj[k[|name 'E=ZgD|never &[?Z|new &[GEQWUZ|next (Z7YC]M[^F_X|nine !Z5[;[@Y]C|ninety <Z|no #d>]C]IZeX|nominate EaX[l_|none ;c<G]]b]|noon C^|normal jX|not >C]Xn[|note 0YB_UZi_k[|nothing ,XkD|notice 2D;Z?_f[|offer 1^;ZBYV]|one !]#_*Z,?/_0]3[5Y8D?CBdCZF[G^OZQBT^V^aDfBiWk]m[n]|open !_#X+^,W/D3Z6[8E>a?Z@]GWKbQa[X]EfcjZkDn^|operational 8DCFRZ|opt 3DD_nZ|order !]"^(C:]CDG^MHaakC|other >Z|others *Y7]|our !B#C%A&B)?*^+E-E/>0D1B2Y3X4C5A<@=]@YA@BYDDEAJFO^PDQFRETDVXXUbVfAgZhCibjalF|ours 6Y7[|over -c|own -_8[Q]R_^V|paperless EakE|partner <[AAEdQ[aEhCl]|partners TZ|pass :EQDY]|pause 8DnB|pay ,V>BDZKCQASCYCZ]eTjZkDna|people %]*XJ]SCe]m[|phone >[kX|pick &[2]4D|pin KYQX|place -[B]EFR[i^|plan ,B-]>]BaR[ibkD|play #Y%D*]+Z,Y4D8_<Y=]I]nX|please 4]|pop .[bX|post ,].DMBQXT_YC|practise *Z|present &Z-Y:ZA]n[|press 4_Y]|pretend 4[e@|print 5^kD|protect EFQ[n[|prove &c(B.B7[>]?ZD]KZMC|prune [[|publish 2[QE_Ad]|purl D[|push ,FQG|put !_#Z(b2X4B<]=E>E?[EXIZMXWYY@bBf^jAn]|raise #B?[WY|re WW|reach :CEW|read #^([.?4A7Y:D<D>@?^D]FdI^KZQ_S>XFYB]YfYg_m]|receive ([1ZLYMXV[b[|recognise 2Xi]|recommend ,B|record &D1D;Cf[|redefine 1^8[:C;[EZV^l[|redraw CEQC|reflect %_-BbD|refund KW|register 3Z6YCefBjalYn[|reimagine R[hF|release #DnZ|remain ?EfGn^|remember !_)[0]:@>@|remind 5W|remove ,?DCQBV[|rename jZ|renew @[g[|reopen 7Z|repair aZ|repeal aY|replace KC|reply ,[|report -_0]1Z8]<[>ED]EZK^Y[ca|request E]Z]aWl[|residents #FnZ|respond 1]RY|rest _F|restore %[-E:ZEE|retire 2[^CnZ|return )[4C<Z|reveal -F1]8EnZ|revolutionise 8ZEZG]|ride "[|right &]1X4E|ring "B#g'Y,[.X4_7[>;IaK_Y]eCnC|roll "E8E]C|room j]|row 3DXE|run "Y)X0Z2X<bC[SZc[j]k@|save #C-[/G4ZF>H^X_]WmAn^|say !B"D#[&B(D)[*E+A0A3E4W8E:E;]=??^AWC>EBJXKALDMDP>R=WZY[ZY[[]^^Bb]eXf_jDkDl?m]|scale 5ZRaT]Z]hC|school /D|second ED|secure ;]bX|see &C'_)C1C2_3Y4A7F;[>_@EBDCCEDFaG>LZOCP]VCW]^Ge]fZjCm]nW|self ,]QZ|sell #D,E5VCDIFN^QBW]YY_]|send 3WCZD[Q^SXeYk]|serve AYCD|set !Y)^/_;ZDBKY|settle 8[]Y^_aD|seven (WMY|sew A]|shake <[|shape ^c|share #_%C(C,D-I7C8_;b>C?C@DEDF^MBPYWYXA]Fb[gBkZlDn@|sharpen -]R[|shift 2b:Z>ANYW^|shine :[a]|ship 4YC]|shop :A^[|shoulder ;EEZKXl[|shout IY|show &C(_*@,B.D4C<]>DDaFBHYM]NWOCS@XBYG_CmBn@|shut 2X|sign !B)],A._5[=Y?]GCJWf]k]nB|sing /[S[]ZhZ|sit ,_7B;E<CSBYE_ZbBj?kZ|six ,[<ZDBQakD|sleep ,^>CKEh^|slow 8^:]NY^Zn^|small 5_Z[|smile <Y|somebody )]-]7YI@QI|someone ([,F.^7D9Z@BT^_U|something T[nZ|sort ,DQGeX|sound 7]>d]Yeb|spare &X(Z,Y>[|speak .[QEkAn]|spend '_7^=c>aL^d_e_|spot #Z4_7b]]|spread (]0ZTa|spring 2[hZ|stand "[&C.B;D?BAYDAECJWaDkC|start !D&[)Z,D.]7?<]>D?[WAbVf]jDn^|status TCnD|stay #D,D.a2F:C<^@]QDgYk]nD|step #]aC|stock ;YSZ|stop &^)Z-D3A>CB[CDDCEDKXN[SBbDe@k=lD|store #_;FDZ|strike 2Y|study ;Z|submit 7=EE]DlD|suit !Z|supercharge "C-Y6Z8ZGB^Z|supply CAQZ|support ;[E]hCnD|surface -ZR[|swap ,FDZKD|swim 'D3E9Z>B@]AZLEQZ|switch "Z)].^4Y>XQ^|take "E%])B3D4a8Z<C??@ZB^DCFDIaX@YTfGi_kA|talk %_,Z-@.e7b8[:C;A<B>DATCDFAK[NEREScXJYC]abBeDkF|tap E^lY|taste "];aDB|teach ,@3[|tears CD|tell 2C3Z4[7e9B:F<]?[@GI=KCOEPEWB_@k[|ten %E(_1Z5aCDZ_jD|test B^|thank #C%[9E:Y?bBCOEUEVYaYbYfZ|that #ZDA|the !9"B,D.X0?1A2B3Y4E5B;B=F>^?_AAB_DDFWGCLUOFRETEX[]C^CbDc^dDfdhCnE|their 0]7F?Y|them &B,A.B/B2Z4B=g>]@[DFKCP^QETCWVYCaXd_|these (^|think "g4_7D8a;WAYDDFaH_KFQF]G^_b_kBnE|this #C,Z.]1]2[F]QBgCj^|those !["B)^4];C@>BDC^KaN_bCc[gCjZn_|three *[,B=DXZd@e^|throw #^1XQD|tomorrow F^|top ">HC|touch &[|travel ![)^.D8Y>A|treat 7C|try !Z+[>EB^jCkZ|turn ,CGYIXO^Z]^Z|twelve &[|two C[KBYbe]fD|type 4_|understand -Z|unforeseen -ZCCjC|unit EY|unlock "^*E-];XA]FZRXmW|unveil %C-C1FHEJEVEnC|us "c%i(A*B,G.C/Z0Z1E2A3D5A:A<@@[ABBECEFCHcJdN^OAQ?T[U_Z?]TaBbcf>iXkDnA|use !Y+Y,E1]>ZSDZYb[m]|value "^:[|visit a[n^|vote )[7?CZXZ]Dj[k[|wait !],[4_>WGZQV]Z^Bk[|wake ,@5Y6Z:_EYlZ|walk #[*Y.X4^5]@ZMaS[YXZ]a^e^|want FD|wash ,E7b|watch 9Z<]eZ|wear E]|welcome &b,C1c;9<CAABFEIVab<hDlJnA|welcoming :^BY|what '].DFZZZnB|which E[|whoever !_#]&D*Y.B0Y3W4C7_>_?a@bBBCDI[JCKBQZYCbAfagZjEkAnB|win *W6V:VR@UY^^hZ|wipe h[|work "Z,?/Z0Y1B5_9A:[?E@dAWE[GBHAQ?T^Z_bZfAgeh_l[n^|working %Z-]EYJZUX|write &d)],E2?3^4B=[?[D@K[QEYGk>nD|yesterday CCIBjCnH|you "?#C(])A,a7E;D=a>Y?^A[BEC]GAH?KCM]R[SXTUXC[CaAb@eChFiFk>|your !Y"[&B'@(C.F/c6C8]=X>X@DBEC[DGGDK>L=NBP]TdUX^Y_Zb]jYk@lC|yours ,]BEQZiFnY|yourself 7D8b:ED[HZk^|z ,F3Y8]X^
toad|7?[Z]C|on 7?]C
toast|!J&C)C,b<C>_@ZAEDDKCQYS]]Ab[ecg]lDnA|and !E,?QB|in ,b>[
toasted|<[
toaster|"Z=^>_Q[dZeak[
today|%C&D)B*;+C,G.?/?0Y1Y2?3^5;6Z8:9>;D@ZBDCfEbF?GWHYLDP>Q]RUSAVVWAZD[_^E_=aZjblemAnY|'s #Y-[1=4^8F;T>BA_C@EZG@P^QWRZV>W]^[fYhYjBn^|<emoji> !b"_'Z(@1^:_CAEFGdH[V[][^YlD|<link> "Z]]|<name> #C1?C[EaQB^Za[ccj]l^nD|<number> #C,[-Y0D4[;]=_DZR^S]de|<somebody> &^,D?A@ZfEgbiY|a &B<_AYKB|about CZgZ|after CBK[RZjAkF|and !C"Y#^&D)]*F/[1E3C4W7F8G:Y>_@YC_DXE[HXKCN_RESAVCXCaZe[iEkYl_|as &];[Ccj]|asking #A1[CYIAYE|at )Y+D3AKCZZ^DfCna|because 7a:]|between Q[RDV[jZ|burst CX|by ,]1C<CC[I^bDja|do 4[C_|every #Xh]jF|for "[)B1E6^CAEAG[NB[]]]f]gZkDl?nX|from !E)]6A:CCaY]b^|i &B4C<DA^C[D[TEc[fahYnZ|in #B0Z1E;C?^@WKDYYf_g_nY|is %[&Z.W;D<CCEF[O^bAeCkY|it )Y,D-]4F:D;]CZ|marks <Z|members =CdE|my ;[<anD|no CAjB|not e^|of NZ|on DaEFeXk[|one ,[4ZQY|only 7b[C]Y|our 7[<DQChAlDnD|please jY|published -[AZR]hZl[|so >]CDDBE]QAe[jGkC|that &^4Z5_K[X[YaZZnb|the ,]1d4d6]KYNXTYV^[YbV|there ,_2]Q^|they 1[V[|to )E1^3ZCaE@GCN=TCVZXVbAfZiVjbl>n^|tomorrow :aQEa[nB|until C[j]kZ|was <]CC|we "_#F-C.[0X1;4C6_:A<DAGB^C@E]IEKXNCOXU]VDY@[^icjDl[|when IE|where bX|which #[QE|with !Z#Y)E-X1_:D=ZG]IXRZVZkBlZnY|you %Y:ZI]JWkEmZ|your !@
toddler|"[&E+b-E3Z9A:_DCIXPb]Ea_k]nZ|is ,Z3Z>Y
toddlers|,^CDK]QajF
toe|"A,E8A9a<ZCBDEQX
toes|,C
together|#B%>'[(A)B,=.C/Z1=3A4D5?7C:c;A<D>[BBE[GBN?QCRESCTYUCacbBcAdEhCi]kFlY|<emoji> 'd0[;EMDbAi[|<number> ^Z|a 2^|and =]^EhV|at .YDD|by &a@YK_|for <Y?bf[|in 8ZB[|on ECJD^Y|they :[=EjY|we %A1F8YFEGCJFMYTCaYiDl?nA|with *]+]4[>GOZQ[
toilet|#Y/YC^D]TZjak_
toilets|,^=ZDCQ_U_eZj]kEnD|are 7F|open #Z4]
token|YZ
tokens|4]C^D^j_k_nb
told|"Z%C&>)D+>,D-C.F1^2>3>4_6D7>:C<C>W?=ADECFEJEKBP?QETCXAYa]AaDfBkYmZ|<name> &D4Z;a>[b]eYkF|<number> 4]|<somebody> #]&X,A/Z9Z;D?DD^MZQFbFeCfGh[jFkYnY|a 4fIZKCY^|and ,A>FCZSZ|at k]|by &Z;ZU_|i QDc[|in CY|is ;[<ZnX|it #G/Y>ECZbXiY|me ,<2D4@9E:^<BDYEYK?N^dZf[g]h?j[|my #><ZIBYE|no N[b]|not ,Z3YQY|off #A7D>eDCe]|our #b|that 5]|the #B&b+A,Z1[4;<D>AG[JCKYQEYAZX[dfX|them #D4^;b<YAZK]QDiYkA|there 4A|they 4G|to #E,g:C=YCGK^Q]WYaEjCkA|us "X#i%W&=0D1]2E7C9D;@<A@^ABBAD>EFIiKFSSTAWGZB^DbFdGfCi@kH|you #A&@0X4Y7]>@@CBcGEI?K?MGS[]Ye@n?
tolerance|,^CBQ]fb|for ,^Q]
toll|CAQBjB
tom|,]
tomasz|@[KY
tomato|&],>@aDgg^
tomatoes|7[9dCBD_KCWY_]eBk[mZ|and WY
tomcat|BYiZ
tomorrow|!X#C%C&C(B)C*B+A,B-B.B/@0C1A3A4_5?7_8_:a;@<;>@CiDCE>FaGXHDICN>VCWDY_ZA[[][^Z_EgBjjl<m[|'s "D-[7Y8Y:[;DF_JEQZR[]^aWeZlEmanT|<name> #Y,^CXYY|<number> 2]4CC^PYQFSaW_ibja|and ,B4B7[:];C>[@ZKYQ?]ZgXjBkA|as &[KZdX|at 6Z7EAYDbF_MYX[m[na|boiler J[|for -Z1[|from *ZOZjB|if ._4[|is XZ[Z|it ,[7]EYF]QZm]|morning YC|we 4Y^YnW|with ,^4ZQ]kV|you 4[
tone|,W>]B[EZK[
toner|*cO_W]
tones|8Z>ceb
tongue|,A8]@Y
tonight|#[%A)[+B,F->.A/B0@1?4W5C7_8C9B:B;@=B>Z?B@WBDClDWE?FZJ<N[QGR?SCUEVDW@XA[A]^^C_?bJdGeZgZjh|'s #C&].^7a;DD@ECK[aCkHmB|<emoji> Y]|<link> )[DBFZkDmX|<name> +]Pa_bjZ|<number> C[E[hZiZjZnA|and "Z#E,B4c7YDdQ?|as ,[QZjFn_|at "],[6Y;FCZDEFFGCH[K[SZUa]DbDj]lV|before 3^CAXYaY|for 7CSV|from QB|i g^|if )]=Z>[CCD[W_jE|in ,^Q[|is )]NXkFn]|it )]2cW[|minus QDkY|not QE|on :]CYaYf[nC|plaice ]F|so S[|the *Y8]OYQ]^[|to n[|two 4aQD|we 7]|with CBjA|you #]
tonne|2_WY
tonner|1^V[
tonnes|/C0C;BCDQ[TJVBnE|a TF|of :FVD
tons|1YVYhZ
too|"B#[%B&F'C(;*=,G->._1D3;4b5B6E8A9D:B;9<;=W?9ADCAE@F@HDIaO;PCSXTYWYXFY^ZH[D]Vb@eXfBhCiBnD|<emoji> 0_:CU^|<link> +]K^eZ|and %[&].C2@f^|as 1ZVZ|big 4B:[|but ,[nD|cold "EHD|early 4_>Z|far 4aSG^Z|fast ,_Y[i[j_nX|from C[Dbkb|full .fS^|good "[&]4?:];[YBb[|hard >CDEkE|heavy ,^|high #D4]a_eD|hot 4C|late "D#C&D)Z,<.E4_7j9E:[C@D>F[H^IDXE]ce=gAhFjDkA|little Y[|long #^,C4g7AB^DBQARZSBY_]C^Dd]eEi[nB|loud 9ZQ]k_|many #B,g.Z2d4_B_EDQXW]k>n[|much %a,[.]2X7@>^JeQ_SY]YaEe]h_j^nY|on >[|polite ,_?D|short :^JD]D|slow #C|small ,C4^8[:]>EYZeC|so ,Y4E7]=_Q[|soon SZ|steep S]|tall 4]KDnY|the +[|tight #[I^|we >CDYd[|wet #ED[k[|when D[k[nZ
took|!A#D&[(E)C*B,c-D.A/Y2<3C4[5B8B:A=@?XAGC;D;E^F@JEKZQ^RDVWWCZ?aCbYc[f[hBi[jHlXm?|<name> #B&j1^4A?WF]KgNZV_|<number> &D/X0c;ECCD]K>S^UYY^]Yj@|<somebody> ?^IXKWfY|a &X,D4_7YDDSAYabB|away 1^EDQB|eleven ,B4Y?EY_|four &D,X4C>YA[S]h[kC|fourteen fF|gold ;B|home ;[<DEEUF|in &^?]jY|it &],Y=G?D@EKaQb[YgD|me ;e=_E[bYd[ld|my &Y|nine ,^<[I]n^|off gZ|office /e;_T^b[|one ,B?[|our /]|out "[#D&Z4E>[?WIDN[YBdD|over <Y|part @ZE]l[|place 1D<_Eil^|the #A&@+Z,[1X>D@ZD[I>P]QXSBYA_ZeAg]|them ?^YFfZ|three ,bj]|two ,jQeXZYDn_|us ,Z4b:Z;D<_>@?D@FKBV^Y_gEjUk_|your >]
tool|!C#C+]0Z4D8B9D:BBYI>K]Q[U^YAe]na|is Q]|library B]e[iZ|that +W9A_E
toolkit|8^
tools|!Z)]-Z4E7X8?CCIFNYQVRaSCUY]ZjEn[|for R[
tooth|!]"Z,d<eCCG]IYQ]cXk[|in "b
toothache|CCDZkY
top|!^#a'E)A,D-D/b0b2X5^7D8D<F=_?Y@DBEDeECF_LDMBNCQFU[XBZX^Cg@kdlD|<number> /Z0D1[2BFZQXTaV^XEb[nC|and #C.Z4Z5[F[SYZX|answer #_DZFYI[kYnX|deck e[|field ]Y|floor kD|gate ,Zh[jY|in &Y0eD]|is 2Y=^|it 1[Y[|of 0X4c@DAYCZDbS[UYVFZZeDh]n@|priority %[m@|right Dak^|station CZQ[|three ID|tip 5YDCkB|up ">#Z5YHC
topic|D[]C
topics|,D-DEb
topped|1a7[?ZVZ
topper|,D
topping|1ZE]
toppings|iZ
tops|;_C[DdEcS]bZeBj[k_lcnD
torch|#C3E<E?aCDD^HAIBYBeVg_nD|and ,A?[K^jB|on D[jYk[
torches|&]/]
torchlight|?[fZ
tore|,B.]8BK^Q@
torn|4d<[D]QWY]
tornado|,_C[Q_
torque|*]EddZnC
tortoise|&E,]@BQdnA|in &E@F|is >[KX
toss|#]D[QDk]
total|#Z&C'Z)A/B1f4]8a>^AYCDQYSBVd^Zb@jE|from 1bK]V^|peace ![)C8d^]bDi_n]
totals|"bCYD_HdjYkY
tote|!_(E*]+X,C0]7[GYJ^OZP]QE^[nE|bag (D)D*]O[|is +[P[
touch|"D&Z(Y+C,G7?8c9Z;^<A=C>DCWFDJBK[NZQCSY^e_YbYcAhAn[|<somebody> ;]|anything gZ|the &Y,Z<EDA|to (C)_-EN^b[|up I]|with ,@4YE[QBSX|your eE
touched|&A<DCBE^IBJYN[QY
touches|Mak_
touching|C[DZ|the @[h[
touchline|CCY[g_jB
touchpoint|-d8>;@RaaCmC
touchpoints|0d5a8];BRaUaZ]a:bCjEnD
tough|)Y@]QWb[g_
tougher|,]@ZQ[^Ze[g^nZ|questions @[gY|than ,]QZ^Ye[
toughest|QW
tour|#Y.Y6Z<[?[CZEBFAG?JVOXRZYB[_bDcXhXiZj_mC|and V^|in OZ|of ']?^|the [Y
toured|<hA]cYeZn^|the eZ
touring|"[
tourist|*a1[2c5ZO[WaZa|board 1[2^W^
tournament|CDnE
tours|5_C[KZQCZc]^a[jW|and &^K[n]|of C[kZ
tova|@[|to @[
tow|#Z,c4CC_DXIWSCn[
toward|#[,Y4C>Y?[DE|a fC|danger >[?Y|the #Z4EQD
towards|"D%B,B-Z/E;B<CBZJ^R^]?bDi]|a :B|the J^iZ
towel|!X#B&@4DCBDZK@SCfCg[hCi[jBnD|and ,BDZQG
towels|+c,^.A7[KCP[SC]]jYnC|are ,ZJ^jY|nothing .A
tower|"B&],A1_4@:E<Z@ACZD?EWVYYAd^eCk?|<name> EY|clock "B|tours ,]
town|!a#D'](c*F+[,>-C/[2E4B5B6D9D:B;a?U@CBZEYF^G]L]M^OBRDXaZA[AaCb]c]iVjGk[lXm^n^|'s ,[>Z?YFZkcmY|<name> ?^Q]Wd|and +]1]:[A[F[PYV]|are 'GLE|centre BYCCEbjEl_nG|clerk &]|hall C^F^QVT]YCjYkZne|has 8[^Y|in ?Z|is 7DCY|of #[I_QC|that 7Z;A|this 7Y|to %[jD|with SY
towns|/X?BDZ
towpath|,D0ZhZj^
toxic|&Y(]M[gX
toy|!^&Y,b5Z:E<YD_Q]ZY^ZkZ
toys|:D;[k[|<number> !E
trace|,^C]
traces|#[DaIXka|of #[D]IX
track|#D0[2F3_8E<]>EDBE_GBIGRYS[c]kB|<number> -^0^R]U^|and K^
tracker|"^,[3]C[Q^X[n_
tracking|-a@]DCR^nB
tracks|)daXm^
tractor|#D&?,]4A?XAYDD]ChZkB|and ?Z
tractors|?^QZfXg^nZ
trade|![)_+g,B-E/d0]1[4W8[9^:^<a?W@DACCXE_FaG_IFN[PcQBSD^Z_YaXcZeAgDj]m^nX|and >Y|counter DCk@|fair <b|in !^CZG]jX
trademark|#ZEZlZ
traders|)Z,C2d3]4CBYCCEYZbeCjC
trades|a]
trading|-c3Z4C7FEZRbXaYC]Ene|on (F-XRYnZ|stocks 7F]ElEnY
tradition|8W:b;^^]ac
traditional|n@
traffic|"^&B+[7D8Y@CDASBVD]Aa[gBnD
tragic|A^CEF[h]mZ
trail|(]*^+[,B.]4YAaMYO]Q[WZ]Eb[h[k]|shoes .^
trailer|,_0[?^CDDYFZMZUX^GfZgGmVnA
trailers|"]>DYB
trailing|#^4^e^
train|"D#E&X)D*Z2W7B8D<X=_>A@BABHBO^QZS[ZU]A^A_YdZeEgBhClCnB|<number> D[|and =[KZQAYAgE|fare .Z|for 4Y|is S[|set 5]ZZ|the 2[kZ|to =Z|was ,A4DKZQCjA|we #F<dcZ|with F]|you ,]Q[jC
trained|&]-_.Y4Z7D8C9;?DA_V^WAY^_?gDh^i]n[|<number> &[4]QXS[Y^n^|knee 9;_C|to -[.^B]S[i]
trainee|,]5[DYeCfYlD|in lG
trainees|.Y5]E@VWkBl@
trainer|jB|<name> C[
trainers|!Z,E7d;^<YDcE]MC]bk_nC
training|"E&C+F2C3G7E8D:D<X@BACC^DFKAMDSYW=ZC]C^Y_BaEeKi@j^mBnE|'s S_h_|<name> &Z|a =Y|and 2Z4Z|given ^Z|in &D|is ,B|materials ?X|on <c|paid =CQEdCe]|takes 2EWE
trains|%^+[,D/D0]4C<]?EC[IEJ^TDVY]AdYf_nD|<name> ,Dn?|and DZJY|are +]C[PYn[|between JZ|on Ccj[
tram|1B9C<D>D?YAEBBEARDSDVC]AaDe@f^|<number> CZjZ|and C^j]|drivers lZ
trampolines|D]
trams|RZaYhZ
transaction|1h9ZV[
transcript|=[
transcripts|#YDb
transfer|,D1ZVZXcgW
transferred|nY
transfers|/[0Z4^QZYX
transform|!Z-d8b;DF]R^[C^]|the ;FX[|your !]"^)[8[GDH[TBXB^Y
transformation|!A,D-c8E<CCDEZH^RcU@V]ZB]AeEh^nD|journey %[1e8E;^A^EDV]b[hZ|programme 8]^YjF
transformational|-]1^8Z<[NZR_^GaCbEhClI
transformative|-^1B8c<bA[JBR_VD^acWh^nF
transformer|kC
transforming|;EbD
transit|=^daganD
transition|-[6Z8[:[BYK^[[lC
transitional|-Xna
transitioning|E_l]|to E_l]
translate|3Y8d^]
translated|#Y&_,_@]C[D]KbY[jb|the #[&B,^DakZ
translating|2Z
translation|&X4X:Dd[jA
translator|4[=[K^Y[g[
translators|=^
transparency|%[CFb]h]lX|is :[
transparent|2F8Z;[|about 2EWD
transport|&Z,E1C8[<BCCEDKb^Xn^
trap|,CQB
trapped|5[
traps|&Z,CDGQ>
trash|XX
trauma|-]FBmD|informed -]
travel|%C)X*b,A-D.A/C1C2C4D7@9D:?<E=i>EDWEYG@JAOZQDRD]F^[aBdhjDnA|and 8AkC|free GF|on Dbg[k^|paid =bSXda
traveling|7Cj^
travelled|3Z<_
traveller|aY
travellers|+_-[GDPYQE
travelling|@ZaZ
tray|!Z"[,]4?<E>[?DC@GWH^Q[[Y]Bf@jAnC|and &]K^QD|of fE
trays|)Z0C4A8]^ZjD
tread|Dhkc
treadmill|3^
treasure|6Y?dJYfY
treasurer|#@,d.[2]=^?EDBE[ICP^QaSWbDc^dXfYgAiDjZk<lZnC|'s ,]|has .^QXS^d]|is ,A.ZkC|of E[lY
treasurers|,b
treat|!X(@)^+C-C3C7B:d<ECAD_FBK@MANYP?aVeBjAmEn^|every ;aD]][|it D]|the :ZaZ|yourself 3E6X:dFEM@XB[^]Aab
treated|#F'F>[OE|you 'FOF
treating|%[+F,[0[HXQ^
treatment|&c+[2BCDIDKZUD^^|on kF|works 2C
treatments|.Z1X@[VWWZe]l[
treats|)^:ZA]J]QcSXhVlCnY|and )[AZHXSYhZlEnX
tree|%A0Z4C7B8A:X;DC_DBEFHDJ@UYYAdAkV|and T[|is C[|on g[
trees|"a#b,C/]0a3C4A7CC^EDHZIYU^WWY@aCe@gBkCmB|are #]
trench|,^A]XZf[h[nD
trend|:E^[
trending|0^7YUY]_n_
trends|;ba[ba
triage|-Y
triaged|-]8Z
trial|!="D)E*C,;.Z/B6ZBYC^KDQESaWEXD_aa=e[jalFn[|<number> /DnZ|for C]|in ;]C@|of )D-Z|today G[
trialled|#Y4[CBI_eV
trials|#a3[?ZC_IXX]e_
triangle|K]
tribe|%_,A7DBbJ^]TbAhYi^|of -[R[
tribunal|F[QCS^gE
trick|"c#^&f,C.E4B5[DdFaKeZW_]kem_n]|is ,D5^D[ZY
tricks|*]O]]EaC
tried|!Z#X%C+^,b9d;B<A?@@[C=F?IYP_YY_be=lDn^|it #_9[DEFBKbk[mF|on nY|our 7ZXZ^[|the !]+X,a4G9EQ]g]j_n_|three >^|to #ED_ICQY_WgGjC|turning DZ
tries|9Z_[nE
trifle|@[E]R[
trillion|"]n]
trim|&C*Y3ZH]n_
trio|K[nC
trip|#D*],C.C2[4[:Y>X@BECH_K@P[W_e[hAkYmE|<number> W[|and nY|the 2X|to ,]QZ
triple|!Y&C)Z/aKDT^nB
tripled|,D/_6];XFbTZm]
tripod|1]
tripped|DCQXYF
trips|&^>[QD
triumph|8D;^]^b^nD|<name> 8D;^b^
trolley|"D&W5Z>=FYHAI[K]]Z_Ce=fWj@|<number> C[DEQY|and ?]FZ|by "DHD|on ,C
trolleys|#]AZ|out AZ
trombone|"@,^9CHE_DfR
troops|8[:aa_n]
trophies|#X;X<Z
trophy|A[KXV[XYaZb_|'s =Z
tropical|-E8]
trot|0Z1[;^
trouble|"@#C'Z,Y.B>^?YBYCfDWIC_Ye^fagEi^j]nV|is DC|with D]n]
trough|,].DDFMZ
trousers|,_4Z:ZDBF]IAQcbE
trout|,^V]
trowel|+e6APc
truck|#D&Z,_2D7ZDXIDQYk^|and 7^
trucks|kD
true|"Z#Z%Y&E)E,@-D/B3[4_5C8[9B:Y;W<Y@_EDH^MZNGOFQ@RBW]YcZA]]^aeCj@nY|and 4bQEY[k]|or "ZMY
truly|#A&C+Z-^.a0C4D5F8X9E:]<D=D?CAZB@DBF?NZOCPZQZRZS^TAVE]Y^_abbYcCdCfEjDkZlCnC|a 1]|have +Y;F|is AbhY|magical 7A|matters %Y8D:D|special %]bZ|unforgettable ;X
trumpet|;Y<_b]
trunk|=Z
trunks|k]
trust|!Y"Z#B&X)A*C+_/d0[2C8c:X;c??CCE?F]KXLBM_OBP_RBTbV_Z@[F^[b^fAgDlE|<name> /]6ZT[XWaEjCnD|and %[0[8[;]|in &VKX|is 8E|me jZm^|the ,Z8Z;ZNcQ]T^^[|us !](E)B+C,C/X:GM@NARDVZXBlC|you ;D
trusted|+^/c0_1D5a8^:B;e?ZAZG?PZTdU[^_baiCkBmZnE|by /_0Y8ZGBTc]A^XnD|me ?E|partner +]-[P[
trustee|"A:ZYaaZ
trustees|,C1Z5^:C<Z=a>Z?]FDQYWbd]hEnE|have 5Y|in 1]|met TY
trusting|8Z;ZO^b[lW|us 8];]OZ
trusts|4Y7Z>BV[eBnY
truth|&A-]7B9E:b;WF]KDM^abbVnW|about &C;Y|bomb /Z:Y|is aD
truthful|#],CKW
try|!_"D#C&^(D*D,E-C.e0X3@4C7C8C;E<[>C?@BYDfEEFAGZKZNDOAQCR[S_VDXBYG[B]BbWjFkcnF|<name> !^&bCAD>G_K_kEnC|<number> ,CQD|a D^kZ|again ,Cd]kKn_|another D[_[kVnX|it !Y.W7EB^C[DBH]S[]E|one .e;^|our 0[|the ,ZICSWdDjBnE|them #]7DkZ|this Df|to .?2^D]QZSBYCbWe@g]nE
trying|#]&D4_7C9]<B>]?@E]QERZSDWUY_^C_afBlb|it ,A|the ??fD|to 2[9Y>_E_K[R]WZY[lb
ts|J[|<name> J[
tsunami|CYjYnY|warning CYjYnY
tub|&B,ADWFbM]QZm[nB
tuba|,][Zj>nD
tube|,[=FQZ
tubes|,[2f5_Wb
tubs|![7ZMZU[bZ
tuck|nW
tucked|DZFam]
tues|,DSZ^Z|<name> jC|<number> Q[jZ
tuesday|2Z7D:E;D<ZCbNFbDgDjcnB|'s &ZC^j^|<number> QZS^jA|and 2^W[
tuesdays|"e,C2eH[QDS[WdgB|<number> "[HXn^
tug|&CKF|of ,]
tuition|)Z:Z
tulip|,F4^QEY[|for ,FQE
tulips|U]
tumble|3BD_k]n]|dry 3Bj[nZ|dryer D^
tummy|)Z,D
tun|4X
tuna|#_iZ
tune|&Z6a7Z9_<EA]D>O[Q_[_h]jEkAlXnC|harps _D|in 6b>[EWFYl]
tuned|!E(Z,[/B1]7DECFcQDR[Va]Ab@hElBm[nC|for (B1]F[m_
tuner|+Z>[PZ
tunes|<[BZ
tuning|&ZKa]]hY
tunnel|&D<c=]@_ObQCkC|for =]
turbine|=aC[
turbines|<]Q]YZj]
turn|!D"@#B&<)C+E-D.b/C0H1A4A5X7]8[:@?E@_AZBCCADdKDNCPCRBSfT@YAZP][_CaDhBkdl_nC|a ,Z5ZZ^|back ,D|down .Y|it ,]QXSYkX|no "C|off .]CCSaaZg]|on (Y.F3^D[QDX^]_nG|out >Z|over DZ|the ,@3@DaIXeCk[l]mC|them ,Z.]D>QWjYnZ|to Fb|up &C2^7[<c@^W[c[d^eCg^|your 7^
turnaround|-aF]R^mY|<name> F]mX
turned|!F#_%F,E-B.Y0A2B4[7B8B:C;D>]@]ADC;D@ECF[IZK[MYQBU@ZB]D^C_BbEgZiAjCmVnB|<number> 1Z@bEEQX]YgZk_|<somebody> KZ|a 5F|away 4bB]QDTXXXYYa_jC|back gF|down ,Y.Z;[=Y>]CCKBMZQFS[bZgFnC|eleven OZ|into "]5a|it ,^>a|off #E1[4DnZ|one EYlZn]|out #B,[>A?YCGDAICKaQYeCj[|round #c)[4?>YI^NXe_|the #Y,AFXI[QC|them #].Z|up #X,[4C;CCDFEPXbEf]
turning|!Y#>.[0B2[4@5c<E@DDcFDICS^Zc]B^?_abCgEkd|<number> "AkZ|down 2f|the &?>ZD]k]nZ|up .]>Zk?
turnip|.]
turnkey|-]R[aB
turnout|:ZE^QXUU]^__l[mBnY|at :Zl[|for 0]E]QWUY|in ]D
turnover|'a.^EZL^jB|up 0CE]
turns|"Z#f,[.b2D<_=B@ECBE@F]HYI]KZR^S_WBZc^^cYeVh]jBl@mZ|<number> 1^<[V]lAn^|it #d<ZD_|out "D#d4a:Y;Z<bDGIbYZeDh_|up "_,^.[4B>FCZDCHZS]jZ
turnstile|0Z4[5^Z[jA
turnstiles|1_BbV]
tutor|,A<EJ]Q<eD
tutorial|nY
tutors|8[:D;^FXnC
tutting|#^>]
tv|!]"Z%B|and "],Z
tweet|'[3Z7A=dCYLZQUTXUEX__ZaYd[jXk[ne
tweezers|D[
twelfth|X]aZ
twelve|#A%D,a/]0_1]5A8B:E;B>F@^CCECFFGUIFQAT_U_VbWZc]jGn>|cranes EE|months &D0a:D;Z<ZUanC|of ,]7[|people 0[|weeks /[CB|years &^,[?^E]QZl[
twenty|"Z#a)Z+Y,E/_0Z1Y2b4A5]6]:C<^=^DXKCN]QESGT]WaY@[adaf]lZ|minutes #X)Z.U<]D_SFe^fYkcl^nE|of 0_UX|quid )Z6a|years #Y+]1]<Z?Zn_
twenty-five|g[
twenty-six|,]7Y?DE^|years ,[?DEa
twenty-two|"a7XE^QEk]lZ
twice|#F%E&C(C+E,]-D.Y/[1C2Z4c7Y8@;b<Z=?><?C@>AEBACCDEECGfIDJBK?P>SBT[WYYh[D][aEb^eDgAiDlEmDnB|<name> 7[;gb_|a .B/C2^9X?[H]QDk^|and #D,[0];C?BK^QbWY_CkD|as #Y/f4dT_Y_|at #[|because <]|for ?FnX|in 1ZKCbE|on ,Y4dCBI>hXjDkA|this 4a;ZY_|what 2Z4[WYYXk^
twin|)e<YNYV]
twins|#a9[?Y@ZQ_f^|and ?Zf[
twist|kZ
twisting|De
two|"B#]%;'A)A+>-=0D1D3?596B8;9E:=<W>C@EB;CCEEFEHDI]JEK[NAO[RDUDZ@]F^@aEc[dZf[jHnA|<name> #B.[;[A]DaIEQYY]ZCdEhZjCkYnA|<number> !Z"],A.Y|a #an[|about #]A]IYhZ|and .a4D>E@FCCD=O_SYgAkCnD|apprentices <^|are !Z#]|at <]?[F_OXX[|bed "[]^i[|beds #E9]|board ,Y=^j^|boxes 4E|boys [Zf[|brothers ;]bYh^|by 5cCD|carriages #ECCD[kY|cases #BCZ|chairs 7b|clicks !dNZSE|clients ;]bY|coaches =[>Z|colleagues n[|cost 2E|countries iEnZ|crates 2[W[i]|cups ,@>Z|days "D#X+],C.C4B8[:[<F=]>[@]C^F^I[^W_Am^|decades ,E-Y1XhZ|doors &c.[K]QA|each DDkB|evenings _Y|extra #Y|families CZ|fingers ,b9[CZ_[eC|flights ,@QX|floods <Y|for )Z2[G]QaWa|free DEQCk>|friends *[,]AZO[|from J]b[|full k^|goats %FJG|handle (E|hands ,]eY|have ,[jD|hours #Z,X<ZDAI]WZYD_CkDnC|hundred 1g<[?[@ZAZV^][g]h^m]|if RY|in ,C/]2a<W>d@_T]f?g_|inches 4^|is *Y2a7_>^K[WZ][e^|kettles fE|kids 7Z:[|kinds ,BQ@]B|ladders 2D|lads ,ZIDKEeBk^|lanes YA|leaders 4]|left ,B;a|lines #^>XDYKFWZ|lost DZ|mates *_Oa|members ,[<e|men #[,^gY|miles ,a<[QXSZea|million 0j4CUb|minute 7]nB|minutes "[&a.?/_2Z6[7YKZT[X[j[|months /Y4Y=ET[|more #W,@4Z7]C^WSeEnB|new +Z,B4D;[C_M]^]b]j]l]|nights !Z+]2[6Z>YCDI^SZW]jH|o'clock 4D>E|of ,W-C2A3F4Y;A<?=^?=@ZABC]IZKBSYXCYZ_CbAcCd^i@m@|on B]DDGXQZ][iYkD|open 4[|or 7@CADc]De@j>k]|other ,E.[;_<]QEbae[|page kF|pages &B4BKCQBYCf[nE|pairs )cNa|panels <[|people #A,[4^7==D>BCCD]TCWDY]]=aYdDe@fXgbj>|per a_|person <b|persons ,Ej[|places ,ZCZFc^Zb[j]m]|points DZ|quid 2^|readers D]|requests #[,^|rooms )Z|said ,_Q]|seasons &ZKa|seats #Z.]2]7Y=_D^QFd^k_|seconds /[7[T[|sets ,]4Y?dQ^|shifts 2^|shops Y[fD|short 2[DcE^W]k]l[|signatures gY|slots )Y6]PZ|so QZ|sons &B|spaces j[|staff QB|stars #YIX|strangers &a,B;]@^K_b[|streets &_K^nE|students ,Z?WIDfY|suppliers #?IB|sweep DF|systems 4]@[g]|tables S[|taps .gGES_]C|teachers iY|teenagers ?Z|that #Z|the &[KZbE|they &_|things #E=WD_KXgFkX|thirds #D/d=ZDZTbd]|thousand 0cUb|tickets "E|tills CE|times 4enD|to ,Z3dga|tonnes :F|trips &Y|units 4[CZY[kG|vans n[|visitors QH|visits =^|volunteer ?]fY|walkers #E|we ,?2^4eYZkYn[|weeks ,[4E9YCcD_K[iYjck]ne|went )[|were eYkU|wheelchair #fIa|wheels 8^:]^Z|who 4E>]IDYEd^eZjE|winters 5]|with KIQEnD|women #a|working i[|wristbands "EHC|year 4Z|years &A.Z1A;Z>^@]ACCCDcE_JBM_Q]TZXeaZe]kel[mB
type|"Y#B%F'd(e)F*],Y4X;B@DDaICJDL[MdObSDYEjJkblDnD|<number> (<M@jD|it '[Q[e]|of ]C|yes (]MXmB
typed|&^+E,A4XIEPDeWnB|a +EPES[e[|the 4]D]|your CB
typeface|<b
types|(],^.[7bCYDF]^eE
typical|/aTf
typically|CYRY
typing|"Y#D&[,a0b4Y7_D^X]Y[gYjZmb|this ,Y
typo|fXjAn]|does 4E|in 4]Q^Y]jA|on fY
typos|,[
tyre|"E#[&^)_,>3[5aCBK]M]QBX]jDkX|place kD|shop &Z,AKX
tyres|!Z+[,X.C/[4C<CAYCDG_IEQ^T]jCnD|and #[?YAZ|fitted !Z)]GY|from )A
u|,]CDQZfXjDnB
ugly|,d4A;_QakS
uk|"C1E;_CBDBQBb^jC|<number> !]nZ
ukulele|,[0]<bCeQcU[jcnC
ultimate|!]8^GY^_mY
ultra|1Z
umbrella|&],f0[:ZQ]W_hYjD
umbrellas|&B,]QXn@
un|.a?[S[
unable|3_:[IDaYnB|to 3_:[IDaYnB
unaffected|D[
unanimously|1_=[V_jY
unanswered|3]
unavailable|C[QEjZkY
unbearable|,Z1YV^
unbeatable|)D+V8X:[NAPZT]^_|prices 8Z|value ;^
unbeaten|1b<cc[
unbelievably|1_;[VZ
unborn|,FaY
uncertain|%X)];ZJZ|times %X)];ZJZ
uncertainty|8^
unchanged|,BC[JYKEjdkA
unclaimed|nD
uncle|&B,_4?6Z<a?C@XDDQaa^eBfIkBnE|'s &E|<name> ,X
uncomfortable|,F=[Fa
uncompromising|!X;]
uncut|4DO]j]nG
undecided|5Z9a
under|!A"D%C&['^(A)<*C+V,B-C0F2>6D8?9[:C>>@ACCD^F>G@HBJBK]TGUEZGbCeDgAh]jXkYl_mD|<name> #d&D+Z.Y4BDcE]I_QCSajAk_lZn]|<number> !F"]&?)>*E/?0C2E3^5]9^>B?]@GC^D^E?IYK?N@OJS?T=YE^WbDdGgCj_k^nH|a ,E4[7T9]=[D@[Z_]eYhZ|about .^D_|an "C)Z7]D^k^|budget &[n^|control A]CYEZhZj]n^|each 4]K]Q]|five CDD]k_|fives !ZKXjC|four 3[b[|here .DIYk?|it "G,b4Y7[D[Y]nZ|its #E&Z|my +ZjC|oath QBaYna|one "[|our ([|pressure -XaY|six /W|ten "[2_WZ^X|tens ,_kD|that 7[9[>Z|the "B'Z*C+Y-D2E5D7B:C;A<b=A?YF_N_SUW@^B_aaCb@fbg[mX|this &['[*YDE_ZjBnB|two /[DZT]|water CaDAQ]jakDnC|what S_fWgZ|yesterday #[IZiV|your #Y.X9C;]_CbX
underlines|-@1D8Bj]
underneath|'^(h)[*h3]9Z>BD[I_LaM]N[O[g[|and 'X(_*Y9[I]_Z
underpass|4_Y[
underpinned|-B8EJX|by -B8EJX
underside|#D,_4BIE[Z|and 4C|of #EIF[Z
understand|%g,?.c2D4B=DA[DDHCJbKZN]QZSbVDX]ZD[BbbjD|how %d:XJ[|that b_|the @ZNZg[|why 4_?^CZYZ|your %ZF[JYYZ
understanding|%A,E1]3a?CVZXa^^n<
understands|,DA[
understatement|;Y^X
understood|#Y(C9a;C@ZMDYA_cbBe]gc
understudy|&]?^K[QC|<name> &Z
undertaker|,^2b5]Q^aY
undervalued|"[;[b]
undo|"[#X,E>ZCAD]I^j?k]n]|a "]jB
undone|4Yk[nW
undyed|iZ
unedited|FE
unemployment|/]0F1DCATWn_|is /aCDjDnY|rate 1D
unfair|4b
unfinished|,G2^D^QCj]
unforeseen|-^C?jC|circumstances CCjD
unforgettable|!e"Y&B)C+A,D-C0A3E8l:C?DAFEDN@P?RFUCZC^jiBnC|evening 8]aG
unfortunately|S^nZ
uni|;]@XXY
unicorn|KE
unified|8Z
uniform|.Y4B>aB]QFS^jBnE
uniforms|1]5bIDQY^YkC
union|"],B/[0Y1A3Y4E7[;^@AE^KDRDTZVBZW]^aab]gC|and *E|members /ZTX
unique|![)D-[8f:CADNFR^]a^daD|needs 8X
unit|!C#Y&B-Y/C2F4]>Z?[D]Q[R]TCV^^ZdWeYjC|<number> ,_>]?_EYjE
units|)[4B>]DYJXZX]EjDkZnB|from JY
universal|:[AY
universe|8Z:^V[^[a^
universities|<acYnY
university|&C+[1f5aKDQFVW
unkind|?]
unknown|#[&[<Z>XCDe_jCnC
unless|!C*E.e2E3@4C:A=AFDSeXBYBjYmB|it DFQ]|they BZD^|you &Y.f3C>ZCDD;FDHBShdFmCnJ
unlike|%[,]8Y;cA[JYUZbg
unlimited|"@%[)[7E8eJWN[RZ^]hC
unload|mF
unlock|"Z#B%X*D+E,A-d1@3D5>6a7A8g:U@CBCCEEDLYMENBQBR_SBUAXCZE[]^iaZjBlAnC|a "]-D8^:]X^^Y|exclusive !B^]nX|seamless 8AE[|the 8]LX^_|their :G|value %[-Z<[^YhY|your !X8Z:aF]NCXD[Y^Y
unlocked|.Z/bCaDbQ?T^jak^
unlocking|"]-b1>8@;A<@>ERWTBUYXB^Al_mEnA|the -C:]>EEA|value <E
unlocks|&D*a8YOd
unmissable|-C7[8eH_]^^_bZnD
unopened|,D3b>ce^kV
unopposed|E[l]
unpack|-b/[FaRb][
unpacked|AZh]
unpacking|;bb[
unpacks|6ZFZ
unpaid|,d=D?d@^C@QXdDf_jCnC
unparalleled|-D8f^ZhX
unpicked|Fh
unplug||it DE
unpopular|8E<^IEMX|opinion (Z8EM[nD
unprecedented|:b;]CARYVXacmZ
unread|3cD[F[L[X]jCm[
unreal|+^6[:aPYUb[Zaaf=
unreasonable|<[|amount <Y
unrivalled|8f;^^[aCb^hVmZ
unsold|.[7[SU
unstoppable|)C7[8B;bb_
unsubscribe|"Z.eD^HXSd[]kZnd|any "Z.]HXS_n]
unsung|1F:WEFbClC|heroes 1F:XEFbClC
unsure|DDjV
untapped|5eZc
untick|W^
until|#@%D&D'D(B*B+@,@-D0=1=2=3?5@6B8=9>:F;><=>>@<A@CjD]EBFBG[HAJELBOAPAQER?TCUAV>X@YWZ@[A]D^E_@aZcFeDgHhEjfk]lFmB|<hashtag> 7f]am[|<name> !V"Y#E)Z+E,G-D.Y1C4[<F=BB]E@HCOEPDQVS^VDW^YYZA^E_Zg^h@iZj_kXlAn[|<number> "^)C,B-E.[/D2F7C?CBYDeFEIAJYKCMBNDQARFUEWC]D_CaDbFdDgAjYk^lCmC|<somebody> "E&Z>DD[HDKXgZjBk_|a #F|about ,a4FC]SDWAYI|at .YC[j_k@|eight .[|eleven DE|five CX|four kD|further CA|i <CKZk_|it !C,X4[=ZKASFeEfAjZmE|last 4]jD|midnight )E+],Z/Z7BDDP[QCTS]AfDkFnC|nine CEDBeI|noon ,CBAD^Q@i<jD|now ,a?Z|one ,BC9j?|our &[n[|six >Y|someone &Za[|spring 2^|ten #[)Z,DX[|the #B&?)_,F.A4B7_8E=EBGDAEYFEGXI>NaQ@YF]^^CgJhCjYlZn@|then &^.C/Y4a7DCdDZI[KXSCYbdDj[kWnC|they &C/Y5[7CC]KAeU|this IW|three #]|tomorrow 7Z|two #E,D4FRY|we E[Q]jC|you .d7E=_CaD_FdGDSfXG]@dYjZmbna
untouched|#B,[1ZK]YD
unused|&CiZ
unveil|%C-DBCE^HDJEK[nC|<name> 1c|a -?F[i[|our %E-];EE]HCJFaB|the AY
unveiled|1bE]V^
unwavering|%B-]8f:_<@AEJDVZ^fc>h>|commitment -C1H8a;^<DRDVD^_nB
unwell|DX
unwind|8[
unworn|nY|and nZ
up|"C#D%D'_(Y*Z-D3[5^6D7W8@;C=E?XAECWF?G[JGKXL]NYO_P]X[Z[f]hYiXjWkCmDnE|<emoji> 1b2]QDWXeZmD|<link> 4[6CDbEDFaY[_[jDkZn>|<name> +^,B3[;Y@BBYCZQ]^DfCgAiXnE|<number> !A"^#C,E0c1B4X5e;E@CC[EaFDG=H_NBQDSBUbVCZZ^BbUeDfDiBk_lcn^|<somebody> "[&D)[,Z?AeF|a 'Y3D6Z=BCAD?GBNAXCjFm^nB|about ![:Z<]|above ,^|after 4]>]CDQ[gXkY|again MZj^n]|against EY|all &B?[DEN]|an #Y5Z|and #^&Y'C)W4>:]@]C?DBI?OFVaYP[C][dRgXiClCn_|another 5Y;[|anyway :[>be_nD|as (C,?7A@Z|at !@#C&c)A*D,Y1d2E3^4?5A7Z8D;X<^@@B_C=DAH@I=NGVZWCXBbbhBiYk@mAn@|because &[2^7BK_W[m?|before 4[7A?YC[DFQE]AkG|by *Z,D4B7Z>C@]EFFZSCW]YC_BdAgZiCkCmY|do DE^[kF|early :[kB|every EZbCgY|fast 7Y^W|first DBbY|for "C#E&])_*a+B.E1E2Z4B5B6V8D>BAZCAD?EDO_SZVEW^XCYA^EeAgDn^|four "Y-Z|from !D#B&a(Y/E4X;X<X>WA[DbG@Q@TCe[h[j^n_|front 4[@ZQ^[Z|half Dd|here #_+a;DKZPZgC|how 4BjC|i ,D9_X[__|if DDFamZ|in !W#>&@'E(E*C,B-].[0[2B3C5B7Z9A=E>>?CCgFBKALCM@O@P^S]aYbFeDjamCnE|is C^IWQ_XcjZk]nY|it DA|make 2bD]k]|more ;Z|my <aY]|nine #b|now "Z#],C4CDdYDeDkb|of "V;D?_EaQZS[]XaCf]l^|off KX|on !^#C'^*Z,[._5[6[:C;^<D@?A^CXEcG[H^MDOdQ^V^^YbWdFe^fWgAhakZlf|one :]D^Q>jB|online *]|or .B>C|our <_?_]YcafY|repayments aF|since #^.[7]A^][b_hZ|small 4^C]Y^k[|so 0]8Z:Z=[U[dZ|that #D>EEZI@Q^k^|the &e(^*[+a-]1Y4]8C:?<H=E@BK[M[PaQGV[YE^E_CfWh@j^mDnF|their !Y/]7Y<YMB|there 1]7Z|this #Z1^TAUEVZ|three ?]]Z^Y|through *]|till ,CQCe]jW|to !c"?)[+^,C/e1C2B4E5Z7D8^;C=^@ZAECaDUE[F^HFJCT]VCWBZX^Zb>dUfCgThBjWk]|today !=3Z7EDBEDXZ|tomorrow 4[|tonight !g4[Gb|top #]6YQB[e|twice ,V2Z<YQZ|two QZ|under h^|until ,BC[I^b[k@|was 7Y?ZkZ|we #^<[ADDA[Y|what &a4DjZ|when 2^|which &E|who "[Bci_|with !A"X%Y&C*[-Y.?4A:A;C>D@BFBHYNYTEYE_?b[|without "Y4b|you ,Z5]NZ|your !_"@(_.^5D8[?[GYMeS_ZEg[nd
upcoming|1Z
update|!A"C#])D-C.@/A0@4b6E7>:B;D=D>@@AADBBDCE^FBI^QBSBT?UHY^_DdDeCgAhAjem>nD|<name> QZg[n_|<number> !D,D0ECZDEE_LXQCf_jY|at 4BC>DEY@gW|for kE|from <]C>J[R[c]|here 4gY_|is #d4ZCZY[|on #[Y[kZnZ|the C_FBj]|we 1ZCD|your 8ZE]
updated|&[1Y3Z<CAZCdEeK[XWh]jblcnY|our 1Z
updates|#E%C,E-G0]1c3DFZTBU[V[WBYYkEnE|at 1[kF|here YY
updating|CC
upfront|!^
upgrade|!^'[)g*[6Z8d;ECXDYE@G^K^L]NZRB[Z]Z^YbBmD|to "Y6a7Z8b[_^anG|today DY
upgraded|)[-D1]7[I^RCSGVZ|to )]1]V[
upgrades|-cRanX
upgrading|6][Zn^|to 6][Zn^
upheld|#Z4]
uphill|>[C[
upholstery|&[,]-[^En]
uplift|0cDCRdU_nE|in -D0_
upload|;[BDCbD[j]
uploaded|#^,Di[kD
upon|)[*],F-[0XCCDCE_NYO^R[UY^[j[
upper|,ECbDBYZ^Z|<name> C[jZ|deck ^Y
upright|@YD[g^k^
ups|!D#X)C,B.D0c7X;BH@KCQCR[SaUXZUb^nC
upset|FZSY
upshot|"c
upside|#[&D(Z,^4e7DCCDDEZIXKBPEQRYbkF|down #[&D(Z,^4e7DCCDDEZIXKBQRYbkF
upskilling|-hRe
upstairs|#X&B.@1D4C5^9]@BC_D[ECQ[VEaEf]g[jalDn=|at C@jB|room j]
upstream|-^R]
uptime|%[/Y4]JaY]
upwards|8FDeaY
urban|;_AZG[R[aZb^
urge|,BCZgYjZ
urgent|/B4E6]7[;D>EDaKZMCQaT?[_][_CeCj[
urging||the KC
urn|&Z,_<XKaQa
us|!A#Y%d&]*c+W,X-=.Y/C1F2g4[6e7C8>:D;_<d=X>FA]C@DAEbGDH?IVJ_KXMCOdRFSYTDUZWbYX[b]D^@bZc^fWiXl_mBnA|<emoji> "g%Y(d)Y+Y.D7D<_?CEBHZKENWR_^]lXnD|<link> .Z=]K^|<mention> +[bG|<name> !>&^,C-Z1[4C=Y@[A]BdGCK[W^XXg]hZi^nZ|<number> !B(h)C*c,Z.E0_2_3a4C6^9E<E=[>D?B@[CCKHMaN@OYQaSBTYU]V^W]YCZ[[blZ|<somebody> #@,[4@;Y?Y@DDYY@j?kZnB|a !['D([+D,C2^4D5T;A<B=[>C?e@AAELDMaN[PBRFSAWX^Ad]fXgGn]|about #X)^,D2]5Y7b>Y?YI^JCP_SDXY]be[kCnY|after #D9[|afterwards ;Z|again >ZIWQYn]|all ,B7Z:i;aECSE]^a^bZhClCnC|and !b#[%b*[-F.C0]1]2D4B5F8E;B<[=B>hBZCADAGZJWLXN[O[QARBS[T@YC[]^?_Bb?een[|anything #E=^|anyway ,Y<c>]DE|apart ;[^^bZ|are ,Y4C7Z:D<AQW|as 7Z8]:^EBQXaWkDl?|at "Y.F/Z7b9E<C>@?DA_D=EDFENBTZUAWDa]eChZn[|be )[6E;CMA]]|because &[)cNb|before !B#Z)_.A7C?aCBDAICN^QaYZ_Cf^g[j?|below 'F9>N_R]_E|between CZ|both '_|bring X^l^|by !X,^.C2W6BC]PYWYYA[D|can 'Z.Y<]KBQ[eYj^|carry %]|connect ^ZaF|could &_|did 4ZQY|do ,A.E4[?Y]B|down .[2a4bW_Y[|each EZ|eleven &EjZ|even KZ|every J[bC|first 3^Xb|five '[7W_D|for !^)C+D,@.[6^8X=D>B@ZA^CXDAF]G]I@KDNCQCVAWBYA[a^daAdFe]hYkCm_nA|forward 6^[Y|four 7[KD|free HC|from ,Y.[<aS[aCh]lZ|full dX|get (Y*^BeEYM_OZaDiYnD|go 3ZEe|going +a<Z|has /F2_F]W_mZnY|have ,C/_2]>FDEL[W^g^kB|here +YMDe]fC|home ,Z3[GU|how #C'^@_DDK[L]YCe]gajC|if #^(B.]2F9_>[IXKBSW_ck[|in !E"C%Y'F-Y3Z4c6]7f<A?]D^HAICQ^TCUC[[]^_Ca]bZf^iCm[|included .[S^nD|is "]%[*D,Z:D<_>^DZE[JYOEQYcaeb|it "a%^*C.]4A5Y8[9Z;^>E@ECFGYKEQJS]a]bTgBkBlDnZ|judge +D|just 1_;aFe]Gm^|know #C<Z?BBIIBMaQAYE]AbZn[|last #?9@@ZDZYDg[|later (B)F3]>[EFH^MANC^]aX|leave @^Ebl]|less 2[|like %_HCJ]a[|make EYnZ|me ,_QXe[|more 2dW[kD|most ,EDZnZ|nine &]4@YC|no "_.[F]nZ|nobody <Z|not #B4e;]?DIDJZQBY^dbj]|nothing ,^.D|now "E&[+Y0W2]b^|off <^|on %])D+a,B-E.B4Y5]6^;A<C@]CVDbEEIYNEOWQEWDZ[[bk_|one #['Z.EA_EbLZbXhal_nX|online <_|or ._9CSY]Z_EgZ|otherwise B[|our #Z&D4^<Ck[|out %[J]|over ;hQEb_|parking 2EWE|right +ePY|ring ,Z.BK[|say 9]F[|second f[|see (_0D2[MdW^|several %E,b|share &](ED]|should CY|show 3bXa|since ,B=cS>Y]daeB|six 4ZI^|so #E'Y*d,@4Z7ZQ@][e^gDkEnZ|some (a*]M]|something j_|start *[:Z|straight &]?]K]fZ|take :[DBQEnV|talk -[:D;DEER_ZY]Y^[aCb?|than 9Yj]|that #],>4C:[;a>B?FC[D@QBS]VYYY_]bY|the !Z"X#b&Y(D*E+C.=/A3U4>9X?_@^BCCBI[K^LCQKSCTEVC_^g_iAjEn]|their '^KTL[|there #]&]9_K]bE|they &]4B7[8[;DDH]_^Z|thirty &DKE|this "X+D,F.Z0DHaN^k?m[|though %X;f|three #[,F@XkD|through 5YNc][|till &D4_@]KDQZY[|to "A%B(C)Y*D,X.A/Z1X2<3E4Y5E6C7A;B?X@AAED^HBKWNaOEVYW?Z>[@]>dMhFk[nB|today 0[3bCDI[Xc[^b[n[|tomorrow 2aDdkZnZ|too ,]>cDD|turn ;[|twice ,_4]Q]|two #b,Y2]<^IaWX|until 4E|up &C|us %^2bQaW_e]|was +W;Y?A|we "A.D<B=DD_NBSHW^bYdCg@k]|were ,Z4ZY]|what 'B,F.A3]4B9f:[;B>C@FF[LC]D_ha[bEdWhCj^m]|when (Z)D,D.[7[9DMXNAn]|where 9]@__Y|whether 5[9[@E|which &]'Z(D,Y4D9b=d>CDB_dd]eBkCnD|who #X'[2_5Y?ALZfBlYn[|why ([2C4Z7];B<EFDIaQC]Y^D_ZbCeEgCjB|will #a._4_FXSY|with 0_4Z7Y9D;d>DFZJDM[NaQDREU]Y[^]_Cb]e?fD|without #E*Z.Z:]IF^Y|would AYhZ|write )_N_b_|yet "B)b2[JYNZWY]E|you ![%[)E*C+C,E5Y7W9D:B;E>b?G@CD@FBJ]OASB[CaJeYk@|your 'C(b*]+G3D:Z>AK[M^NDOGRFXDZEa]eBgDmD|yours DDS]
usage|8Z^Z
usb|#^D_IZj@k_|c #aCDIZjEk]n^
usd|nV
use|![">#Z%@(A*B+c,=-E.C/^0A1E2C3b4@5V7@8H9^:@;;<?=[>A?@ACC_DhIYLFMAODPaQBRBSFT]U@VEX[_ZaCbBcFfEj^kamC|<hashtag> (_DFnC|<name> "[/[6ZCbDWGETZ|<number> C^[[j]|a #@(D.B>d@CC@D_IDKCSAe_gAj>kY|and 'Y+[<YP^X?|by DEnC|code !c)B+A,]DCG_^aaCk@n@|cookies SZnY|cups n]|for &]9YHDKYQ[kDnZ|it #X,E3?=b>@DBI_QHWKXE_]d^kDn[|of !E?ZC^DEn]|our 2Y3_X_nE|the #B&A+D.B3@7D8]B[CcD]J^QZWZ^Zd@j_kbnE|theirs #]|them ._C[nY|to #_.[DAEZHZkB|until #Z|with D[|your #Z,].Y3c5fW^XYZ^
used|!B&Z+B,?-?/[0E1B4W5B7]8A:A<Y=@>[@BBBCCDBECFBNCOAP@QARFSYVEX@ZCaBc[dCeVfZmE|<number> 4c<Y?^jW|a >^Y[eY|for 2Y<^eB|it #C&X.C4D7B>^DAKAQ[SBYAe[kC|the ,B4^?DQIgDjE|to &c-A4Z7a8D>W?BKcQETZWYXDbVcYjEnB|up 4Yj[
useful|,H.g4C9Z=ZQDSa_]
useless|#C._4Y:@>E@D
user|#^&^8C@BE[I]K[QAYYkenY
users|"X#Z%^&A)D,C-a5b8A<D=^@DBfCYD^EBIXJ]QARYT^U[VVXAY[Z_bZd_e@iej_k[n[|are "]BY|in 5Z
uses|"Z-X7[;D>DFZQA[_eTnb|<number> kXn[
ushers|.]=[S]d_
using|%B'_(^-E.A/_2D4E5[6C7C9Y;@<B?C@DAGCaFaMYR?T]W^YY^@_WgAj]mZn]|<hashtag> ([HE|<name> #G)[/b@ENZT_|<number> &Z|a :Zj[|ai "]HZ|it 'd5fC_Y_Z^|only (ZM]|that HY|the ,D0_>[E[QCW^
usual|"@#?&D)C,E0D1C2B7C8D;D?BA^CeDWEDFEHFIAYE]@dCgFhYjdm]n?|<name> 3bXZjD|<number> b[|and ,CmY|number DDnX|price !Y)C|this C[j^
usually|!e)C,A.D2X3D4E7A9E:@;B=AABDdFBKFLWNCQDSATFVDXCYFZE]A_Ab>d>fDg^j@kelEmC|<name> "Z,c>[Q_|<number> ![|a ,FDak^|about ,?FBQBeY|do QC|means #D4^DZQ[|post <]A]a[|the -Z>ZDY
utc|!D-B4Z7CAFB^CfFDQZRCXEYV]Bd_i^jhmCnX|<number> C_j[nZ
utilisation|-bRb
utility|CZkZ
v|,D4C;D@CD]KCQBnD|<name> &A4D;EKCQDj]kF
v0|C]j[n_|<number> C^j[n_
v1|&]4DC[KZSYX_YEe]jZ|<number> Xa|api SZ
v2|3[4[:]CVDCX]YZa]j_kCn^|<number> ,_4aYXjZn_
v3|k_|<number> k_
v4|1c<jCCWYc^|<number> 1cCC
v5|.YCZD[jZn]
va|#E1[4]9E;XA[DbECIDfZhZkane|<name> #E1[ID
vacancies|2Y:[;Z^]b^kY
vacancy|@CCAICKCd[gDjAnC
vacant|#_E[lY
vaccination|Caj_
vaccine|CbQCeFjakZ
vaccines|:ZCDaa
vacuum|n^
valet|L_
valid|!Z-ZDdSEg^j[kXnX|for !Yn]|on DXj^|until -b
validated|RYn[
validation|-]jX
validator|n^
valley|!Z%A+Y,[0X1@4A7E8C;g<_=C@@ABB[C^DAGXKCUaV@]@aBbec[gGiWjXk_nC|and 4[?[|can B^|have /CTF
valleys|Q]jC
valuable|-]5Z]@
valuation|"[']G[H^LZ
valuations|"c,Z
value|!Z&D)>*F+]-f2C4D7D;@?ADDG[KCNDP[RhXD[C]CfDkCl]m[nA|<number> !]|across 8_AFE]bVhC|and ;[|chain ;BR]U[|for 8D;E<AJAcD|your JYN]l[nE
valued|%g+[,>4D8Z<DB^J_P[RCaCi]nD|and %_JZ|customers B^V[i^
values|%X&C,E-]1c4>8[:ZEdTXV_YA^[aZbWc]iBjCl]|and E^VXhFl^|are 1_A[h[|led -[R[lZ|of &D
valve|"A#],HHCQDbXfcg_jCnE|hole "A|work D^
valves|j[
van|!a"C&C(E*E+B-D/F0^1[2Z3B5@9b:C=]>@?Z@[A]C_FCI?MEOFPBQ[T?UDXDZ?]E_caCc[dWhVj[lEmDnB|'s #F8[CZ^[_Xj^|<name> CC|<number> jB|and ,_7Z?]DBf[|at <[|broke gF|for &D|from 4EJ[|has #e2ZAaE^hanZ|in #],^B]|is "G,a<[HBS[_E|on ,C6[=[@D_SgE|or ,^|that QC|this 4Y|will k[|with 1^V[|would A[hZ
vanilla|(_+d.ZM^Pb
vanish|!E.^7^QZSX
vanished|#X4X7[CBQWVY
vanishing|![6Z7_[]]]
vans|"Z#Y&]2]3c4[5[7Z<cAXCZDBEZH]J[QGXYZ[]ZhT|and <a|are &]
vantor|+^P]
vape|,D7Z>D]Z
variable|,]
variation|-anY
varifocals|"?)]@aN]g^|from )]
varnish|&YD]K^
vary|nW
vase|^Zb[
vat|!D)W2^3D4cDbH[SWTB]DbDdDeDj]kZnA|on 0YSY
vault|)ZVYbZ
veg|H_^]kZ
vegan|#F,:.E4X@CB@CaQ?UY^[bXiBnD
vegans|8D^E
vegetable|nZ
vegetarian|#CnD
veggie|CbjakZ
vehicle|(Z,B1[6]8DV_nB
vehicles|!Z,C1Y3_CcDBk>|and !^
veil|4_
velvet|i[
vending|%]|machine %]
vendor|"C0Z;[HDZZb]gZ
vendors|,C0Z2W6Z^Xm@
venture|-Z/ZTZVC
venue|#Y+[3Z7[8b;cB[MEQXX[]]b[
verdict|#Z,^4DCCFeIXm]|on ,[CD
verge|&C,EQ?YZ
verger|,XQZ
verified|-[/Y0[;[Z[nZ
verse|,[3Z9]K^Q^YZ
version|"B#b(B/B0E3D9a;C<D>ADcIaM?QGXDYY_^bJeCfXg@iXk[l_n^|<number> #[,B/EDBE^IVLcQBiYkBl^|at YX|below 4YfX|control nZ|is 4Chdj^k[|of #B+]:Y=Z?^DCFZIDMB^Ea_kG|the ,[|too WY|we 4C|with #Z)[4]|you D[k^
versions|#E'YDDeAgEn^
vertical|-[AZR_n=
verticals|-ZQE
very|!F"Y%[(C)B*C,e-@.C/C1a3B4@7[8C9D;Y<Y=D>Z?a@=A[B_DFEXF[H[JXK[MBPZQdVaWDXEY[[D]Z^XcWdCfXiakZnC|bad 4[|best ,E-E8YBYRC^[|big ,D]Zi[|brave KY|calm ,A|cold &Xb[|cross P[|decent &[dB|first '[+ZKYQCV[n]|full <bc[|glad ?b|good #C&^7C:A;XDDIEQZSH]CaDnB|grateful 0[g^|happy &],D1GB]K[PZQAiXnX|high n^|kindly ?_QD|large ,AEXFYdXmX|long &G,aCYg]|loud ,aQa|low DE|much ,C?_V[|nice kX|old ,E|own &C1Z;[E^KDN^VXb^l]|patient #Y&c,b:ZKbQXgFh[nB|pleased 1dVZh[|polite >ZjV|politely #[&YI[|proud <Z|quiet ;[bYgZ|sad K[|small &B,_:BDEKCQ]R]n[|smug ,C0[1aQD|sorry 4]j[k_|special :[FZa^|tired 0D<DEZQ[j]k]|welcome .Y>aQZSZ|well D]|wet <Y?]
vessel|1Z8Ej[
vestry|1d3DPYQCVdY[kE
vests|.[f[
vet|"F,E.a9C;D=Y?[GYI[KBOZW[eCgBnG|'s #]I]|<name> ,E|and Y]|bill 'Z|bills )^7]=ZG]]ZdY|nurse C[|says @^V]
veteran|&^K[nY
veterans|)^/b4Z:]N_TbaYnf
vetoed|0[CbR[n[
vetoes|CE
vets|%C&C,]/^5]>Y?[FZK@
via|!>"A&e+=,C-a4W6ZB_C]DAFXG<K^Q^RcT@VAY][]bBjYkB|<link> !E3[kYnF|<mention> &j1AC[F[HWKiRXVEj^m[|<name> Cb[ZkC|a -^Rb|our "E|the !B1XBaG@X]
viaduct|&Z,B
vibe|:Z
vibes|!a"Y8e:^;DAZ^_hY
vibrant|/E8e<A^biClA|community 0Z8_EC^Y|inclusive :_;YAYE]
vicar|,c1F4CQaj[nC|'s ,X/[|and 1F
vice|+^,BEePZla|chair +^EfPZla
victims|I[eYn^|of I[eYnZ
victory|Cbj_
video|*Z,B-E0[5X8B>C?VDEM^RDUTWbZY^Df^hCjYlU|'s ,ZjB|and 4F|call .]|is 4^|link C]bY|of ,B5]ZZ
videos|#c([2f4bDDI]Wc
view|!b#Z(^7D;DB^D]H[P[RZeDkVmEnW|and D[|from (^,[M]|of 3[XY^ZnC|on ME
viewed|,@0_7_@YQAU]]an[
viewer|5[D]
viewing|!^"B,B4C6Y7aGZQASB][jAn?|<name> hY
viewings|)^0b7cFZNZQFU]]^|<name> )b
views|%a,A0d1Z2^3_4Y8Y:CJbUbW]XY]C^]hBk?|and !^0]U]|matter %]JY|on 0]3_UZ
village|'^)D/c4D9a:[=_>D@BDAEATa^Id]gCj=k>l?nE|hall CCnC|keep "AHC|opens 8E^D
villages|CEEDY^j?kCn_
villain|>[
vinegar|KZQZj]
vintage|#_,Z?[bY
vinyl|7Z<ZQC
violent|X[nZ
violin|"Y1^TZ]adZ|and 1]TZ
vip|!^%[+D-D6^;DBDJ]NYTE[X]^bA
viral|0hB^UZ]Zb[
virtual|A]
vis|)YQB]Z|you ]]
visa|4]VZ
visas|,Z0^bD
visibility|,ZRY]YnD
visible|#C,DC?XXjDkX|from 7YXXf]
visibly|!Z8B
vision|&>,@-[0_4C9]:C;b=C?AACBEEEFCHYKAQCRbTCUZW]ZF_^aAb[hDlZm@n>|and ;XV[^E|for -bR^V]a_|of -D;]RD|to :B;DaBhZ
visionary|&C,D8c:B;Y<BEEI^KCR^^ZaAcAmY|leadership 8X:B
visit|!D&A(E.]/C2C4B8C;B<Y=G>D?CC?D]EYFCHZJAKBPARCS^VB[A]DdDgYhDkBlU|<name> <c|by &E|for D]QY|of ,D|on EZlX|our 3[EDF[XZnG|the ,aQ[aY|to 4FEYK^RA|us "_8EH[
visited|,=-A1b?@AYCCE]QCV]eXm_|<name> 1Y|the ,?-E1ZEYQ=eXgZlY
visiting|9YCeVFe_j_nB|hours CZ|is Q]|on CXD[e^
visitor|)Z4Z5]@aIYLZUZY]aCg_jDnC|centre .]|sat 5F|wrote e]g^
visitors|%Z&E+C,D.[0X1X4D5^;a>BBhCXDFEZK>QCRBb]eDfCicmCn>|<number> CC|are B]|book @_EYQYgalZ|keep ;Xb[
visits|"c#[0a=_>FHYU^aEfbjWnC|have @F|in 0aCZUZ
vital|1Z8YCBRZV^jE
vitamin|/^4[5^D[FZT[|d /^4]T[
vlr|/En[
vocational|0Z1ZU^V^
voice|!D"E%f&[(E.Z/D3C4B8]9Z:Y;C<f?D@CBaDBFDGBJbL^Q_VCX]ZA^X_^c[mBn;|and >F|is :Y;Z<cX[bYhZ|matters %]J^RE^AaY|messages @E|note '[BZi[|notes 4ZeW|vote CZEAlA
voicemail|,_>EZZaWn^
voices|%a,_-D.a;Y?ZA_J[Q_S^U[X_]XbXmY|and ?Z
void|8Z:ZF_X^jCm[
volcano|n[
volume|3]:]CED[KZYDj?nD
volumes|0[4E:YTDj@
volunteer|&_-[0b:F;D=]?VDBF[ICK[NARZS@UbWBXC]BaAd^gChAk;m]nC|<name> ,B|and =ad[|drivers QC|who 4E
volunteered|>Y
volunteering|K^QBb[
volunteers|"C#C&j)D*X,D-F.a1B2>5C7B:Z;><>?dBaCBDCEaFXKaPWSbW?a[b>dBfXg@hAi[l]n^|<name> &YEC|and ,]2CBZWB|are %[8a;A^]|at "FDc|copy DD|for =[|from A^B]CFJ[h[|have P]|needed .[E[^ZjDlYnC|on &[K[|to .^|wanted CZEclc|who &Y?]K[f_nZ
vote|!C#_&C(E,B-[.^/A0D1E2T3d7=8F;>=q@DABC_D]E_F>HFI_OCQ[R[T^UCVEXd[^]D^Aa_bFdmhFj]k^lXm=nf|'s jY|<name> "],]3Y6Y=Y|<number> #aIb|against n^|and "Z#_(_3]I_XZ_ClE|as =Y|at #@EEQG|below =BWYdD|by #^=bED_Zd]g[|counts =DlY|for )Z,F4Z;DC@E_K[XZYY][aYbBhDjBlbn^|in "C'Z(@.[CZHCME|is 7?:^D^Sa|no :]kE|on #a=fDEEC^Yddj@kF|once 3[E_l]|was #B,CCDIDQB|yes nX
voted|!D"C#h&B-D.B0B;]=i@ZAcCbD<E?IcKYQIRDSCT_UEYY^DabbXc]d]g^h]i@jWlBmYn]|<name> ,[;aAdEDbah^nA|<number> #Z;]=^I]a]b_nD|against #_&D,[1E4D<E=]Q]T]|and ,[|by ;E|for #V,84_<[?D@XAYDEYYfChXn[|in @^|no ,_A[CZQCkB|on IY|the 8X|to ,[/Y1ZAYQ^VVa]k[|yes #DCZjYn[
voter|a^nb|card n_|id aX
voters|4ZI]na|in CC
votes|#Z&_,[/[7B=d?[C_D[IZK]QbTaYBdcf^janb|and &]?ZK[|on I]K[d]|this /^7ET^nZ|to DZnB
voting|"D&_,[0];d=Z?DQYXX]YbcdZfAnd|closes l]|for ,Y4Z;Bn]|is CE|record 0^;]QEfD|takes E]XY
voucher|!="Z#Z.D/C2C4Z=DC]GAHFOYQASA]DeZi]jZlCnW|<number> HC|and 4^|is !DGB
vouchers|!?"Y*B.Y7Y=ZDYG<^]|accepted !B
vows|Q[
voyage|8[^Z
vp|,_1X|<name> ,_1[K[
vpn|+_C[PaQZgX
vs|!B-cAZRbV[XY_ZhXk[n[|<number> -_RaV[jZnX
vulnerability|<_
vulnerable|-f:^;@QCRcbDnD
w|"V#D&^'[)Y+e/X1B5F;C@CAZDaIaK[L]MWPaTaUBhaiFjakdnd|<mention> &_+A1DA^C[K_TXh[|<name> &B'Z+aCCD]KAL[P^jDkYnY|<number> kY|c kAnC|the M[aY
wa|,BQD
waders|jZnD
wage|"D&B'DCZKAj[n^|books #X&BKC|buy "D
wages|#f(D/b2f=[>YCEDBS[T[Whe_jBn^|and 2DDF|are /e2[=^dW|in #a|went >Z
waist|&Z'_,D3[L[
wait|!a"<#A%A&C(D*E+C-E.X/@3A4D5B7]8Z<]>_?>BaCaDZF[GZH[I<JFKFMZOCPBRGT>VHXFZ?[]]ae[gBjYl^nB|<number> 7D]FbZkZ|a ,ZD_k]|and ,D.c7X:E@ZIG|another 7^]Z|at 4[CCDEeWfZjAnZ|for (D,T4B8C<ZD]IEWXgZjXk^lY|in C^D_ka|is !f#D.D7^8X:f>DB_C]F_G_]Y^Yade@iZl^m[|on #[,Z4CQ^|the ,]DBQ[|times #[CC|to !Z<dB]FCQFcadZh_mC|until "^7bCYD@FZN]Q^SCYEkCmZnE|you .^>[
waited|#A&E/D4_7Z<]>a?W@aC@DCNDQ>YbbDeag^j;|<number> ,[n[|a 7[<YTC|eleven 4b<Z|for ,A>C?^QGfY|four #[,[Q]|longer 4?>[|more 9Z|over >W@Y|three @EI[|two @Y
waiter|<]
waiting|!Z"F#E&C'B)W+],W0F1b3]4X5Y6[7a8^9=<_=E>a?;AACZDFFaG[H=IDN[QGS@T]WFX^Y^]^_=aFeWgEkQma|<number> >]|at ([)Z,]MZ]Ea[|for !c"A(@)C*[,C3^4D7f8a9?:^FaGVH?IDLCMGQAUX]g_Db[fWgHiZjAkDm]nD|in 7[gZn[|is 2Y|list #D.[1e7Z;[=DC^EYFDS]b[fYj^lY|on 4_7E<[>]CYQEeZkBn[|room +^,^4Z5ZC?DYI[bJj@|rooms 5[<[Z]|since >dQFd[e[j]|time d]j[|times nF|to (]7]ZY|with ,^Q^nY
waitlist|/b0e7^8GDYO_T_Uc]^aCnD
waits|#_*b7a:B]X|for C@jA
waive|7[>YD^gY
waived|*[,[>ZO[T_|for *[O[
waiver|&ECXDYQY
wake|#C1Z4A5]6_<ZE[G^H?SBZZ[^aZbXc]l^nA|up 1[8[:Y<aE^Q[UZV]c]jBl_nD
wakes|)Z<XDVkZ|up )[kZ
waking|(D:A^BnE|up (D/Y:A^B
walk|"F#C%_&B(B)E*Z,?->.b1C4C5Z7d9]:?;><B=B?A@CABBEC_DaEAFVKBOZQBRASaV@XZYCZb[E]a_Ba=fBgDhAj^k^mDnC|<emoji> 5XNZ|<name> dY|a &[|about 2X|along 6FDB[F|and DZS_|away <[|by 7_=]DC]ab[kE|down D]|eat _E|in (]+Y.F4B7B8[:[>EDePYTEYC[E]@^ZkY|ins CbJZjZ|instead I[|into k_|is QF|it C]DZ|leaders QY|on CDDEQY|out *].Z3ZOXS^]C|over 0^>Z|past .Y5]7dFZZ[[Z|round CCk^|straight ._S]kZ|the .bL]n_|there DC|through 8^CC^YjB|to #])]IX_^bZeB|up .[DDfZ|with I]W]|you #Z4]FZI[Y[nZ|your Fa
walked|"^#X+E-C/C5G7E8D;E<e>B?W@]ADC@EDM]Q^RYXCYE]D_Cc^dAe?fagHhXjBkBm]|<number> RZ|across D[|and #E<Z|away .^KCSZ|in /D0Y;Z@Z^XbY|into "[FZGZ^AmX|it #]|out <XZ[][|past 4ZK]|straight #_IYk]|the "Y<]K^Q[f]|through <CfC|to &Y
walker|4D5_KCdXgCnD|with QA
walkers|5c9CZ[f]|on #F
walking|!D"B(E)E+Z,a-E.F2A4A5]:F<C>^@DC^DCNFQbSYW@XYZWbZdBe]gBi[jZkVnB|boots X_|in 2D|into >Y|it fY|past 5ZZX|the &D>Y|through ;[
walks|"Z,DIYKXecjZnb|past 5Z7Z
wall|"C#W(Z)D+A,D-C3Y7B:D@@F?IXLZM]N?O_QAX_Z@aCe[fXgEmC|<number> >]|and #B&D,[0]?CIBU[eZ|by ,B4eY[|ends aC|for 'ZLX|get @A|in <Z?ZV[j[|is 3YQD|of ,BEYnW|the <]
wallet|"E#C5Z7]9[@[QYZ]fbnb|<number> f]|in 5[ZYnW
wallets|%_5e6hZc[[
wallpaper|;[aZ
walls|8Y:^<^A_D^aZd[hdk[
walnut|#^nB
walrus|*],[MfO]
waltz|#]8[I[
wander|#[.f4CS]YE
want|!_"U#@(@)],C.b0Y2d3A4@5[6Z8F:G;>=X>C?AACEXFYGWMCOWQGSaT]UUWbYFZ]]CaMeAgGhA|<name> P[|<number> 5dE]RaZ]|a #_'Y,C.F/E5Z9Y>F@]B[LaZ_b[gZiVkY|an D^IHk^|company .[>]jD|for 7ZJY|from (]2Z9==]MZ_AjC|in ;]D^YWbZ|is @]ga|it !d"Z#X&_,F.E0b2D4EDAI[K[SBY^dYeBgCjUn]|more D[|of "Y2[YZ|on WZ|one "[=^db|our )ZHI|that )[2^N]|the "@&C*^.B7Z9_MZOeQaSB__a[ja|their NCQY|them nZ|to !X"[#C%E(E0D2X4D5A7Y:];F<^>^@ED8EBGXOEQBR^Z?]^^^_YbCd@f_g@jCk@lD|us S^|you ,B2AFdH]M^N[QCRB[b]EbBfCgCmanJ|your "A.^2^DFS[|yours ME
wanted|!D#d&<(F)Y,^.@/C1B3F4?5C6A7B8A9D:>;A@DA@BBCDD<EdG@HYIXJ@KAMFPDQdT<VBXD^CaAd^e@fUgFiCjBk>ldn>|<name> ,B@EKENBjDkDnB|<number> #D)]E[|a ,[4[H]fCgD|and #[,D/]CC|for CZEaQbWZZ^]]k[l_|in ,Y|it >[|the #c&B4EIeKA|to #b)Z<b>Z?S@cBZI]K]R]c[f[g]iZ|us )Z|you C^YC
wanting|5Z:^;]>BZYb[|to 5[;ZZY
wants|!Y"@#B'D)B2d3W5Y7]:C;D<D>ADZEXG_H=ICK]N@RAS[W^X[YC_^aDdZeCfHj^k[mC|<number> 2iWf|<somebody> E[|a 0[5cDZU[Z_|an 8[|it ,X3a?[@ZEYX]_CkZ|the 7D|them !d,D|to #F,X7Z9]>I?C@[DBFBIBM^ND]Y__f@h]j[k?na|you %Z/YF_
war|&CEDRD^CaZlF
ward|#Z'^(]+].C/]4B9D;D<D>@?^BCDZF_HZI[JXL^MXP^QYRBT^[]^E_DfaiDj]k]n>|<number> ,B7ZDDF_QYn@|and 5G|clerk /Y?]D^|from #E|sister &YS]|when &F
warden|4ECaSGjZ
wardens|&]?^DFK[Q[|it DAkB
wardrobe|&Z,[8Z;BKY^Y
wards|%aB]C@J_KaialTnE|is >Z
warehouse|!a#D,C1?7_8C:C<AADC^D?Q[RCV@^FcCgYhD|manager @]g]
warehouses|1Z
warm|!^">#A&^)Y-[.B5h7A8[;?<A=C?ADZEEGLHDIDKVMBY^Zd^[f@gAiMlY|again BEiH|and ,Z.[5DQ_SXjY|as 8ZF]^Z|coat ,BQCl[|not SZ|the F^|up &eKb|water +^|welcome 8E
warmed|#X1[5_IYZb
warmer|#],Y1ZVY
warmest|,D;YD^Q@b[k]
warming|1[8^D[^]fZ
warmly|+]<ZAZ
warmth|%Z,X8^:[AZJ[h[|and :]DY
warn|"Y7YD]FEHYM^SFXD|you 7[FEGBXF][
warned|,].Z7^CEDBFa]^jEnA
warning|4Y7]@ECaFeIVXA[be^jak_mW|<name> j[|for C_QCSZY_|issued CYjYnY
warnings|#X3ZC]nZ
warns|@YjG|on jG|you @Y
warranty|-Z8ZH@Q@R]kZnD
wars|nZ
was|!;"?%='A(;):*:-B.:/:0B1[2>3:4d5C6=7=8;:@;@<X=A@GAGB@C9D<E]FAGAHDIZMDNBO?RCSCT=WAXFYbZ?[@]B^BaCc[fXgEiDjEk?lXmB|<name> #a&i+c4:;B<B>E@ZA]CAFGKhPaQ]XGY<_BbCe?gGj[mYnD|<number> "D#^&H)B,D.Y0=1C2_4G5^7B;B<C>^@CCgDZE?FENCQGRFS]T=U?V=W^^H_]bGc@eZgDhBj[k_|<somebody> #?&a,@KCYB_Ag^|a "]#_&D'D([,]-]0^1B2B4Z5D8Z<A?B@ABCCADBEZFCH_IXK[QaR]TGWAYWcCdFg>h[iDkXl^mDnI|about "[&C,B0W;_SZYCbYgE|actually QG|adopted EW|also )[0[4^UYbYnY|always 8b^Z|an &]1Y4X;[<BF[SDYWj[k[|and 9DD]g]k[|approved 4ZE_|asked #c,D8[I[kC|asking ,A4[Y[|asleep ,b0]>]?HUYnZ|at &E,B/D?EC@KAe]fDjA|awarded &?K@|awful >CeF|back @[g^|bad 4^<YQCnD|beautiful 1[|better &C,]|booked PY|born A[|bought 2^|broken &D>[CEKD|building IZ|built "]4CH]n]|by &^,BQ>kC|cake 1bV^]ZfB|called ,EQE|cancelled ,E4[QAkV|charged 4B|clear -[|closed EcjEl]|cold @YN[|coming #DfZ|crazy ,E<A|crying ,bQZ|cut ,[EcG]|dead UZ|delighted -[|delivered <_cXkD|designed &[,Z|done &_,C?DK^Y?eDfDgC|down &E4BC[d_j@kF|dry ,Z4CjD|due Ca|dug UF|eating #Y,CI]|electric ;ZE]RZ|eleven 4ZE]lZ|excellent ?]QZ|fine 4Zn_|fined kD|first <^|for ,_>]QZgBkC|found ,a4CGZ[Z|founded AZhZ|four ,E4Z|fourteen &]4AK[|free .]S^|from #E,aQXnF|full 7]Q]]ZjXnZ|given #B2Y;G>EICUY|going 7YDZ|gone ,EQF|good 0d?d|great ?h|had :b<^E[l[|hard 4B>]Q]|held <[E[|here #[,Y4DaF|hit 4@|honored ,BQD|hurt QGfZ|i 2[bY|ill 4]bY|in #D&Y,^1E7D9Y?A@aF_KCQFSA_YbCcAeDg^kCman@|it ">%]'Z9fHCJaLZMV^C_bna|just <Z|kind #[,<DYQDfY|kinder &D4FKD|laid >CeF|last ,@1^QC|late #H<EC@Y^jF|left B]ICQeY]iYja|like 4_>bDcYXe^k^|locked bF|long 4D|lost ,Dj]nB|lovely ;F?]_]|low "AHA|lying FZ|made )]1]2D:[B[C@V_f]ia|me ,f4fQcYb|meant #E,F4^|mine ,h4aQ_|missing YZ|more >Z|moved 4BCBQEYCjBn[|my #Z,Z2BK_Q_YE|never 4B:Z<D?ZQBkF|nine &Z,C4[Q@|no #[,CKAQ?gC|not #_&B+U,?0g2]7_9Z:D;^<D=E?BAXD?FfI[KKPWQFTcW]]]_aeIgEmb|off "]5]9D:cC[a]eY|on #@,]1E4c7_;[<Z>]?C@CA_CDDDEEFYQZYb][_^bceYjClF|once 2[<[|one +b1^4C>EQXe@|only 1]KZj[|opened -Z|our #E&I4b?AKGb]f?nB|ours 4gCXK@Y^|out &D,?IDKEgAnD|over 4]Y^|paid 2_4Z=ZW^Y^|painted QG|picked =_|pleased ,C1EVE|presented <Y|put #Z|read <]QD|received 1XE_l[|refunded C[|rejected ,EQDb^|right #E+Y,^4d?^DZQ_YbhX|run ?^|sad ,C?aeD|said 4CFD|scared @]bY|served 4CC[f[|serving "C@YHD|set 4bQB|sick <[|signed &E1BED|six !Y<CCZ|sixty LE|sleeping ,I5]<D|slow CZ|so ,E9YFdQCm_|something &]9^F]KZcZ|steep 4>YB|still ,A;_QA|stolen @EgE|stuck ?Y|supposed &^KZ|taken #A<cEcfC|that #C/[2[4AIDYD_Zg^kW|the '^+C2B7F9^<[=C>]DBEBFAJ[MDNAUV^FbCfZj@kClFmC|theirs ,C2]|there ,]9Zn[|this 9a_Y|tired #[<Z|to +],[4[>ZPYY[fZjDkB|told &[,C/Y2[4F:CFcMXQ[W]aIbZmZnW|too #d&c,;4^9D>A?ECEIbK]Q=Y_][^]aBeGnE|turned DZgF|two &Z|under eZ|up ;_|us 4i@]QAYbg]kD|used #Y,E@[|very >aB]Q]e[fZiXkZ|watching 4Y|we jYk]|with fWkZ|worse ,Z4B|worth #D?DIBgBnZ|written "],W4CQX|wrong #^/D4c@ZDAIYYfjCnA|you #B,A4C9]>[?cF_K]f[|your "^4G9A=[@CC]M@XZ_Cj[
wash|!Z#Z)Y+Y,_.A/Z3D8C<ZC]D]GYN[Q[SEbXe@gDhCj[kcnZ|and #ZGZ|at DYj]|cold j[|day b^|it DC|up ,].X7a=]|whites DY|your 7C
washable|+],]PY
washed|&D,]3b4Z?aQXY]f]jHnB|and ,Y|rind ,[4YQ[|up ,C3dQBY]
washer|&Z,@CDQZ
washes|4Y>BnZ
washing|,d.B2[>X?Z@ED^KDQ^^FdBeXnC|machine ,[|up ,^.CDXQ[
washington|:aaZnZ
wasp|&Y,c9C@_Q]
wasps|,a4D@^C_Q]YH|had 4@YC
waste|#C&G3Y7C;^B_K@NFUA]BbZfCgDiVjC|is C[|of /Y|reach &DKE
wasted|7b>ZX[
wastes|/]T[
wastewater|;[a^
wasting|3[4[7aDFYZaY
watch|!A"@%B(<*C+C.U0[1[6F7C:];F<[CEF]H<J>M=OCQYUZWEZW^BaXc_fChXjZk@m[|<name> ;^jE|<somebody> ,BFDK^|a ._n[|did "EHE|for DZkZ|from 9YQZj]|how mG|is C^|it DCEDF?kDm@n]|live EEFBmB|on EelZ|our DFF^m]|the 3]7^>ZEBQ^X[nD|them &ZDck^|this (D0G1g3C7D8D;D<[EYFaVd]GcZlYmhnC
watched|%E+Y,a.Z0c7a;C?^I>K]PXQ^Ua]_mDnD|<number> 0_U^|a /[|it +[P[|the %E
watches|DCMBfF
watching|0c5a7g9B?FCCDYF]HCKEM_UbZa]_^AeAjY|from .Y7]:]SXaZ|the ,^5[>ZCEQ_Z[nZ
water|!A":#X'C(D+A-=.@/Y0@1B2?3>4C5=6E7@<>=B?BCcDiE=FBG>H=M?OBR>SGWBX?Y[ZA[Y]EaVg[h^iAjYkflFmA|'s C^QX_]gEj]kB|<number> CBYYkY|a e]|and #C,[:XGCQ[ja|at &C>_CCDBI^KDg]k]|bill ">#]HFIZ|bottle nD|bottles ,ZBdQZ|butts 3]|coming 7Y|company ?[KAg]|does "F|for C[D[WY][|goes >ZCYQE|in +F<[@ZD[k^n[|is ,@4C8[:WBZCZQCa^eCiYkEn]|it AYgZhZkYlD|main n^|may BEC[|no CDDY|off ,^P^Qak[|on D[e_kZ|or DHb^|over #E>ZeY|to &[|too C]|was 4?|will Q[|with @Z
watercolour|#Z]Y
watered|>[P[
watering|0Z8DD^YY
waterproof|D][[
waterproofs|S]k]
waters|D[^Z
wave|&Z*Y,Z._0[7B<[>ZDYK]S^e]jD|at &[.Y>]DZK[N]e^|to 0]
waved|KZQZfa
waves|(D:ZnD
waving|,[.a7V?[QXS[]]
wax|,D9XDfQZgak[nE|and DZ
way|#E%W)Y+B-E.Z3?8e9Z<g=E?CBAC^DDFWGYJYR[U_WG[Y^fa[c_dEgEh^iDk]|<emoji> "D,[|<name> #[&Z,eCYIYKYj]|again FZmZ|and &D)Z0[4^7[DBNZQBX]k@|back ,_|for AZ|from -^CaDYKXRZ|home .C>[DC]]nE|i &_<[FbK]c]mU|in 4[7Z8D@XCDDcYXjDk^n]|into "Y|is 2Y<c|it .Z6a=CCWI^YZ[Yb^jY|of ,A8YK]jE|off 7[bZ|on %[|out #E5[gG|people 1[V]|round ,B|that .]SZ|the E[I[j^|to !c"Z)_0D1e8^9D<B=[>a?CCBIFKGOCP_VZY@ZB]E^Xe_jC|up &E@E|we &_8B<XD[F^K^|with %Y,^@[|you '[8[;DFWGYND^[aDbWh_
ways|#D,Z-^6Z<Z?]C]FXQYR[Y[_Am]|and <]=DdF|to 6Z>ZF[_E
we|!A#[%i&@'D(?)E/80a2[3<4b6E7?8E9V:E;d<e=]>H?F@?A]BEC>D9GCI]JeMCNXQXTCU^W^XDYbZ][F]C_Zbad]hXlZ|'d &Y(]+].C/Z4Z6b7_8D9[;A?]BVCTDFFAH@IYM]NBOCSI[]][b?dDf^gAhAi]jCkDm@nA|actually %d2[<aFfJaUVca|agree ,YI[QZ|all ,Z7[:^<Z>E@[FZL[MZQ]][nZ|already ;ZFD|also "[#B%[,[/b9EDDEYG_JYTb|always %a+Y,]1[8E:e;[JXQ]ad|announced 4^|answer ,C4A;Y>]d[eZ|apologise ,_1[:eCEQ^aejB|appreciate 1aEYJZVZ|are !Y#E&])W*Z+@,X-Z/?0Y1Z2b3_9Z:H;]<^=G>G?dA_B;C]D?EeHBIAKVMEQVU[V^W_XZYNZD[E]C^F_^bVcch^i?k@lUmD|argue 4Y<ec]|ask *^.a3[<_>@QDS[eAkB|asked #;%D&^4B9@@BDWFXI@OYTBWIXEY@_Ag=j?mY|at %]:YA^|bake "_:]<YM]|be .Z9=MCVX_DiYnD|began <^|believe %[([-C1Z8Y;@<<AYFAJcVXZA^]a]eEh[iDlAmD|believed <[|both .^7_|bought #[1b<>CDV[|bring #[:ZQElZ|broke QCn[|build #D4C8_:Z<FA[a_|built "Y#C)^4_8XH[JBNYmE|buy 9^=^DB_[dY|call >[CYDZ|called 4Z]Z|came ,^2Y:a;CVCa^bC|can %>'Y(D)_*Y-C.J/Z0C1D3D4C5e6A8>;B<>=?>D?@CbEWFeGBI?JAKARDSCUGVGZc[E^HbGdCeBf[gUjZkBm^n[|cannot F[QGk^|care :[;aXXbX|carried &[|carry =^|cast -Z4W|celebrate %_8D:a;A<CBZa]bChB|change 8]DZS[|changed #E,]9ZCCkDnA|check *Z0h4AOXU^j_|checked ,C4DFaWDeCg_mZ|choose *]2Y=^db|chose 7a|close 7>]?|closed "E4a<DC_Y^k]|collect .Z|come )[9YA^EZlZ|compare "_|compared k]|continue -@1E8?;[U[i]|convert -^T[|could "C#;&D+B5D7C8D9b<]?D@ZB]D_E@FDN]W[X@ZD_^gUjY|count "C%F4C7]JC[[]]kFl[|counted k]|cover =b@YaYd_|craft :]<EJDa[|cried QZgZ|crossed 0cnX|curate -dRb|cut 4^A]dYjA|decide C_kC|delete .]|deleted #D|deliver #Z)^4@8F:];_YH]E|delivered 1[4aYX|did "Y#F)_,[1C3F4Z7^:@;_?C@^A]C@F=GCH]IYKBQ^W=XE]^^_aCbVcXeYfXjAnC|disagree gYn[|discussed 1Y|do !D"^&E(E*V,_/C0Z2_3B5A6D8b9a;b<YAcB_DCF?GAIVJZKVNDP@TBWYXAZA[I]B^eb_cYeGheiZjAk>mBn>|drop ,]CZ|dropped E]|drove QD|earn 2[Z]|eat <_cd|embark %[:E<[ACj[|empower -[|ever +],[P[QX|expect -^4@7WCTS[fPjb|fail M]|fed ,YQ^TC|feel %Z<]JbN[|fetch ._S]|filed ,[|fill 5[ZY|filled <[|finally 1YF]VY|find =DdD|finish lZ|finished <bc]|fit "X#[|fix 4A8e:Y<E|fixed ;eFYbdnC|forget N[nd|forgot #b|found #a,D0]4XD_FaIZQEUX__dDgb|gave &E,F>]?FY[|get "A#a%g([)h*a,>.Y1Z2b7D9E=FI]J^N_OWQ@W[X@ZC[Z_CdCgBmD|give /D4D=[>^Q^TCZ][Ud[j^|go #C,X.D0^<D=YDEHZIAQHRDSZ^]eEnC|got #a,]1a2E4]5Y:=;@=A>DQ^SDUBV]W@Za]Db>f@gFi_jZn_|had .F0@1C2@4V7Y=E>??EAAF]HCJDMBP]R@VAY^ZB]adDeFfBgIh@kCn?|have !^%Y&A'F(D)F*=+Y,W-].W/B0E2Z6>7A:?;?<X>G?YAXBEC^DGFEHCKCOBQTR[TCVYWWYX[>]?_Zb>caeDkAmCnB|hear #]%W4D7a8B9C:?FBIaJY_?aAhB|heard #]4A?XKE|held 2[S^|help A[hZkD|hire <ccZ|hired 0[<C|hit %[(_0a;CEZOYU_bC|hold "X%Z&XD]JYk]|honestly %^,C7Z9_<YA_D[JZbFh]|hope )^4YBZJZe]gY|hoped Q@|inform 1[j[kanF|invite 6][Z|just (^+E1^4]5W;b<WFDMZQ@V]ZY]DbbeDgCkCmCnF|keep 1[4B9ZDcLEQES]WYY<f]gDjakW|kept ,^Q^T[kC|knew ,^j]n]|know "V%D'Z(Z+[0F2D7C8E9A:B<B=F>g@BFDNZPTR]W]YdZZ]XaCb[ebgBj^lCmH|laughed <ZS[|learn "BC]HC|learned D[QBnW|leave .ZSYn_|left ,[4c7AFZIBYbj[|lend 2^9DQ[j^kB|lent @YjF|let 4bQAYYeZ|like "Z,cHYQaS[|liked #]|listened %W)]@?JcNZ]]bEgBl[mZ|live %]-]<CJb_]|look %E2A4D8?:E<]DYE[JGOAcZeEhBj^|looked #^+^,A0E4<<E>aCCE^PXYBe]g^nY|lose %^2Z:^aY|lost ,@0>1D2Y4a;E<@=BAAFcQESYU@YebDf[gDjXn[|love %@+[,Z2B5Y8A:A<DA[BYHAJ]QaWFb_h_kCn[|made "]#Y&E)e,C4];AAeGaHZKCNadae^hbkVm^nX|make 2^4B5Y8^:aEbJ[OWQ?TZWaXEY?]]^[dCeCh_nB|may #a%D,C.^:_<_CYJAMES[b[|mean #?%]>C?aB]J[eEjB|meet &<AYKC|mend 2ZaBi[|messed 4e|met <b|might ([4[7[MX]Z_ZkD|miss 7]:Z>]|missed ,F9_QD_^jC|mostly #]&^,X|move -E1B8b<ZJESYhC|moved ,C;a<DC>PYQ@b[j=na|must .]:aS[aan[|named 4]<d|need #D)D*a-E.D0C2h4B6_7c8A:];B<EB^EcI@M_N?QaRGWcYG[^]e_beBiXkAlX|needed IZPY|never %>,D.F4D;]@[AZDbJAQESBbYjD|noticed ,[?_Y[f_nZ|now +Y,^4A<aICn^|offer "]RY|only "[&g,a0]4D5X7]<C?_@YK^NAQ[aCbDf^g[jEnX|open "a#^,_8];_<ZCDObQaSZ|opened <]=Y@[QXb?c^dVfZgY|ordered 2Y|ought 4fY[kCnD|owe &b,[=_?eY^eAf^gBjCnB|own &Z<^=BC^Q[|paid /CnB|passed #^,Z/ZAZeEfCn]|pay ,C2D4E<E=lCCH@JDNE]Cdlf?gBjHlCn=|phoned #gIX|pick Q]|picked 4c|placed ;[|plan C]|planned ;[jY|planted 1^2c;[V^Wbb_|play <Z|played 4[<aB_iZ|post 4D5aC[S_Zak^|posted #[4Z<EIYQ?YZ|pride ^Z|print #DKBS]T]gXk[|printed .]4_|promised 4cC@Y_j?|publish "[#]I^JDQDnZ|published 2Z|pulled ;Y|put #]%b,E4D5b<B=^>cCCGYI[JaQ^ZZddeXfGgZiZj@|raised 0Z<cdAg]nC|ran #B0C4e<[CEYhjC|rang #]0c|reach 0]7YUa|read #^,A/B4U<[>[?]@]IbJaN]TDb@kA|reckon 5_Z[|recognise X[|recommend n[|record &[UY|recorded <[|refund "]#D.]IDQ[SZYY|regret ;Z|remain :?;]<_RZZ]aClF|remember ,]0D:E>eQWe]n_|repaint =?dA|repair 4G|replace kY|replied 4[|report e[|rewrote #X5Z<]Eb|ride 4AYB|roll cZ|row fC|run ,[D^g[j^k^|said #:,F0D2Y3a4e9C:B@BAECeD]I>QCTYUCXXYb_@d^eYg?j]|salute %Z|sat ,D0D<DF]bB|saw 4A<Y@]IAKEaVgZ|say !^"C+S4A;Z<^=B>E?[A^C]D]FEGbH?QZSBTBUWWBZBdCkE|search S_|see #B%k/F1D2D4B5_8B:>;E<D>ZCDF@I?JiNYQCRCSFUDW@YA^BbAcWhAlDmDn>|sell #D2W4[8Z:a;DDYYBa[bEhZk]|send !b"D*A+Z,F.CHGnX|sent #>)Y4_9B?]@CIXNZQ[Yaf]g?kB|serve -_;ZB]R[VDl@|served -Z|set #C-a1a4F;aAZUCb^h_nE|shall #Z'Z,Y=[FXkEmY|share =DK^dE|ship <ZGEfZgXn^|shipped ,[<CQYn]|should )F+E.Z2D3[6]9[>A@ZCAIBQ[SWYc[Yb[jDnC|show FVU]n^|shut C^_^jb|signed 1^<EM]QBVa|simply -].[|sing KZ|smashed ;[MC|sold 2[4h;EGZI@M^Q[Yb]RbD|sort HF|sorted 4B|speak /bSC|spent 1X4[;_A]K_VYY[b[hWk@|stand %b0[;bE^JciFlZ|start ,^4BC[D]YAkX|started )E-Z<YV?_Cc]|stay <_cY|stayed ;eb[|still "?,b4D<XACDDHFc^eAk@|stop 4D>D|stopped 9^bDg[|support AahZ|swapped _[|take %b(F.D5Y8A<D=PDZJcK^L[MDR[X]d]nD|talk >D|talked ,a;ETX|teach :]nD|tell &A/a<BQAT]e[|tested #YC@I]KAW]Y]j@|text TZeY|thank 0Z1^4D:[?CBcGEX[^Ca[iYj@n@|think +E,[4]9_:E;b=E>C?XFXSRYP]@eDfagCk=m]|thought "[#C4]DCQUYZ^]kZ|threw 1X4Y<_ca|told "^,B4e>@?BH]KFQ?^FeCgEjZnA|took +],?1[4?<C?C@AD]QEV[YFgD|train ,Y<^cYdA|treat :];[|tried #^&C4eC?I^Q^S]Y__YdCeFk@m]|truly %>:B;DBA|turn 1D<cc[eZ|turned .[4^5F>[hY|understand #@%[4EA[CYJ^KCXXfG|use #Z=BDASXkD|used &dSVYX|value %Z:EJYN[l[nE|wait <a>ZJ_|walk %cJ]|walked #^QF|want "A%c,[.B2d4C5Z9^;D<c>=EeH@JdL_WbYAZY_YcSe@|wanted ,B4Z>ZB]QAi^|was jF|weighed #c|welcome 1EhYn^|went #g&B,>;_I^QAYZb[eAg[mD|were %E,_1[4C<b>??[E^NCQZSDVWXZYCb^c^d@eBlV|will !Z"?#D&H'V(D)>*],X.C0@1Z2B3[4B5>8A:B;><Y=a>]?_@DABB?EJG_IDJCK]O^PDQZT@W>XCYEZ>[D^=b>d_eZfYhAiBk@n^|win :dJ]aW|wish ,C:b>[EGa]|won ;[bZ|work )[1Z4[<Y|worked kD|would %e+_._2D4?6Z7Z9Z<]?_BZJ^KSQDSVUBXXYF[[^FaCbXc[jFk^|write 4C>CSZ[Z|wrote ,C4a?EC^QCS[Y^_EfCgDnC
weak|,D3[7ZDBQCjZ
weakest|5b|link 5b
wealth|-B8_:]J^RB^[|of 8Z
wear|"Z-^2C4C7A8C:c;B<C>C?DBECCFBOYQ[RZYB[]adb_fCnZ|a 9F:C|boots QZ|capes :_nD|it .Z2F7DI[O]SW|many -_QZRY|red b[nX|short D[|something 3[KCj^kC|the 3YE[aC|them 5[Z]|your DY
wearing|%D)a,F7]8DDEHXN[QCTXaBgAn]|a ,EQB|the 7^K[n_
wears|%Z1b:b>dJZeak[|a C[DYjYnZ
weather|&D,Z-D:Z@CC]HDSET[X_YCbVdEkY|'s )Z,CCeDEQB|in 8[|the BZ
weathers|9YfEjE
weathervane|iY
weave|8]
weavers|![;]=[
weaving|&]^Y
web|,CA[D[EYjc|chat j[|version D[
webcam|4[B^Qb
webcast|Eh
webchat|CaDXe^
webinar|!Y"B#Y)D*]-a0_6d@YE[FcHGIYO[Q[R]S]U]Za[eg_|<name> -ZEbKZR[S^jDl]|<number> C[jXmF|on 6[7V@_Fc[[g^j[mZnY
website|#D(C)[*C,D-B0D2B4b:B<Z=D>E@DAXBaEBF]H]ODQDRCTBU[VDXZY_Z__?c]fAgAkEmZnB|<link> nZ|and )ZkC|for ,D4_7[DZ|has Ach]|is C[D]|now EEVFlD|says F_nD
websites|-ZR^gYm]
wedding|!B#E%C&E,^.B/C0F1B2D4A6D9C<CBBC[D?IAQ_T?]ZaCeBgYi>j_kGmCn>|was #CID
weddings|)Z8[9E<]@ZDCNWQZRCXV^baZj[kD|and )]N[
wedge|5[
wednesday|#Z)D,B4[C^NDQ]YafZ|'s jD
wednesdays|k]
weds|,D-[4[B]CbE[Q>R[i^j]nB|<number> ,[
wee|,[.Z@[C[XZjY
weed|.d?XC[fZj[
week|!X"Z#Y%>&D'C(;)]*?+A,C-@._2@3C7F8?9E:>;@<<>ZBBC[EDFFIZKEMENYP[XFZW[bcCdFeZiCnD|'s !d#E'C)Z,C0Z2c3ZCCDAHWIDJXW[Y^[Ze_iXkD|<emoji> &YbZn[|<name> &]@BC^DXHCNWb@g@j_kYmC|<number> !C#[&E,[0DC^EZKCPYQ[Y[]WbEgCj[kY|a #D,Z;_CDDC|about DD|after #D&B4DBCS^iBnF|all )X5dZb|and *Z+_/Y2a4]9[<^C]DBFeNEOYQCT]W^XZYY_[bXc^kDm_nZ|another :_aa|asking S]|at "Z,CCDDCQCV^jC|because #G,ECaeDj]|before I]S]|by P]|course "[|early B[i]|for /Y0]<YAYEdU]j^|free )ZN[|from )[NZb]|goes &[QY|i #[<^@ZFZ|if kD|in +]>ZCFH_I[QBS^e]kD|is C?K[OZQ[ZagEiZj>kDnB|it !Y,ZA]B]aEi[|just B]CC|my 1_;[|no #E4DDFnZ|not >YC]]YjanC|of #Z,D4]?DK?QCSBY[jEn@|off >^|old n^|on #C)a.X9FD[NXO^SDka|one ,?>Y@FC]RY|only !["C7eQHT^]d^C|or .]2[DEWY|our <ZD]R]VZkZ|six I]|so 4X9YB[k]|strength !]|that #]&C,X>D@DD_KCQ]|the "F4]=[Q=^ZbCkA|then &]7_|there #^4]g]|they 5D?[@ZDD|three ,@3[IYQEnB|to /c4D7cAaDCF_GYQ?TdYX][h^lZ|two ,Z4^|was ,^|we "^6[>]A[GCOYQ[T^WXbYjA|what I]|which #]4[P]QD|while JX|who ?[D[kY|why @Z|with ,F-[0Z4B>XC@KZO_QHjC|without D^|you )^:c>[a^e[
weekday|"].C4C>[@YEZQaSCeeg]kZlZ
weekdays|#Y4CB]DZYDiYnA|<number> B^CXDZQ@iZj[k[nE
weekend|!["[#D%A)a-D.E1?2C3@6A7[8X9F=AAEBACcDBFEGaHYI@JEL?PZR@TEVBWB[A^]_CaZeYfEgEjYmA|<emoji> (D4f7C;aC[YZban]|<name> &[KY|<number> )eC]N^QZjY|and #Z&^,C0[?ZDDJFKaQId^hXkF|at )DNB|for MYX[|if HY|in g^jE|is ^Z|of >Z|only !["[7aNYXB]_^FnF|plans ,c9>Q[_BnY|so 7Z|the .D7ZA]C[Y[hZ|with 8]
weekends|,B?ZH]N]QFSAVCZ_eEh^lDnD|and KZ
weekly|!Y#Z,]=CCaDBMDQZR^SCW@dEe@j]lDn_|<number> C[|and ,Y4[Q^Y[|count =CdE|pay MF
weeks|!C#C%C&D(E)D*E+b,D/E0>2D3D5A6D7C:A;F=]>]@ZBDCfEBI@O?PZUC[>eVj_kXlD|<name> <dkA|<number> ,[2[C?QYeanF|after #]9E|ago 7];c?Z]^bZeD|ahead 1]A[CX|and 2_=]>Z@[IXQVW]ebkZ|at ?ZC^Q]j^|before ,[DYk_|behind 4^CZkG|early VY|for +Z@YCZJ[g[n]|from CD|in +]4[D^PZQEkZ|later Y[ZZ|now ,Y|of 9[>[DC_]gC|on +Y>]CBjB|so QYj^|still ,X0[n[|to 2]7bC[WY]^jZk^|with +bXXnX|you '[-^
weep|+Y4]<X
weeping|<a
weigh|,].W2]3[4D>]IYL^QbYD|in 3[LZXZ|the DE
weighbridge|,B<]QB
weighed|"Z#_@ZYX[[g[|<number> @]g]
weighing|%[,Y4]CCJZdAg[
weighs|<]DAQEeEkA|<number> QEbXiX|as <_
weight|#C'[*[,G/b0E1V7D>>CAOXQDT[UCV]d[eEjC|and ,D>DD]QC|is >D|of *]1Z8]AZOYVZ
weighted|,BGE
weights|.Y7ECYe_
weir|*D3d8BC]D_M]OFPYQDS[XdgBk^|please ^Y
weird|/[F[T[j^
welcome|!["C&[+C._/D2B3C5V6Y7?:?;b<>?>ABBBCAFDHGJWQYR[S[WWXB]I_XaAb]cHf=gWiH|<emoji> RZ|<name> &eEAKdQ_eYgBhDiF|<somebody> QXg]kF|a 1@|aboard Ea|and #].^>CCDIZQCS]|as 8Z^Z|at )^,C.[CDQEW]|bring .]g]|dogs g]|from >ce_|if jC|in +Z,Fh[|no )[.YDZNY|our 1];EVXlD|sheet #]|to %g&_.A;>>CEDRAS@]B^ZaBb?eAgA
welcomed|&C0a1[<]AdEBK^UVh_lEn[
welcomes|8Z:?A_aChZ|the A_hZ
welcoming|:[;Z<ECCQCRFa]l]|you :_BZ
weld|4]
welded|4BIY
welders|&aBCfEiCn^|the BCiC
well|!E"a#D'E,[-B/B0_2]3=4Y7^8B9X:B;Y<Z=X?b@[AFBaC@DBHbJCMZNaQXTFUcWbXEZU]a^[bYc_f_hY|<name> ,_@[K]Q]|<number> QXeV|and 2[7]W]]^aX|as ,B2[?YIXe[f]hb|be 2[|done "D(Y+D,D1C4E<>?c@YBAJDV@Z]bBc@fcgZiCkXlE|enough 4a|i 4[<[|it C]D_[]n_|made +Z.]SY|over 0^UYh[|that <a|the 1eV^YYb]|we "Y.[7Z]Y|you #[=[FE
wellbeing|!B%_-V<ZBCHDMCN^R_VYXZh[nD|is !E8E:Z
wellies|&D+X,Z1D4C:ZCCDaQ]SDYCj[nC|and 1D|are ,XC[j]|please QB
wellington|KDnY|left QBnZ
wellness|!["]%E)a-^ABG]JDR[]B^ChBnA
wells|&[CCECfZn^
welly|QahZ
welsh|kb
wen|,]=Y?ZKZQYdYjGnZ
wendell|,C@]nZ|<name> ,C@]nZ
went|!>%C'C(C*C+?-A.C0=3>4_5>6D7Y8>:?;@<E=?>BBAD>G=J?NCOCPXQ[RYUAYaZDaAbDeDhYk@nC|and #b&^?YA^I^Kbg_h]|at ,_4]CD|away ?[|back &Z,C5]CDKDZYgDjC|by 4_?D|down /CCaDCEX|flat [[|for =DOYdFnX|from ,C/h2_8^C?D[FYP^T_]Z^YjBm^|home ,]<F@[DDQVfZ|in #])X1X4B7a<D>Y?]CAIbJEKCNYQ>bUjBkb|into #X<YQY|last #ZI[j[|live "ZE_F[lYn[|off ,^7^Q]]ZgD|ok >Z@]eYg]|on ,F1]QF]^hY|out 4Y7B>BKJY]]Ef[g[j]kF|quiet #[/[?[FYN?T_h^ma|straight 4^?AY[|the ,D|this "EHD|through #Z&]1ZCaK^nE|to #@&[,_1B2E4c;D?C@BDCY]fCg@n]|under ;Z|up #Z,A0C2c7D<b=E@ZCXECKBQAWZZC]Cg[hBjZk]|well Q[|with "]|wrong ,_4@>BFFKDWYgC
wept|(b;eb[jXm]
were|#E%>&B(@)A*>+@-F.A/A0E1W2>3D4e5?6A7B8=:>;V<F=B>^?FACB:C:D>EcI[N?OBPBQDT<ULVaW>YaZCbVeWhDiAjClXnD|<name> #e&BE[IZ|<number> !_#],c0D4d:^QYUB]Ca[eAg@jCna|a ]^jC|about .[4BQB|all "X4YQaYZbE|asked #_2ZIY|at 1E4C>D|bad >[|born LZ|called ,@QYYE|charged eW|cousins 5]Z[|cut >^kE|doing 4E7];[]_j]kY|down 4]kB|dry >]|eating "Z9ED[HY|exchanged 1^Ef|fine D[|first "^;]b[|four E_|from ;eb^e]kY|given #C4D>[|gone 7E[ZbFmZ|here ,]QZ|hit @ZgZ|ill CZ|in ,^<Z>DC@Q[SZY?bCj?|last #B0D4X|late ,_4Z|locked FZ|lost 4]|made 4E<[YAn]|moved CYDZf]|never &Y|nine Eh]]lZ|not "F#D,?3D5[7a:E?cRX]^|off @YF]Y[eBgYmZ|on &Z)]0[9^;[>DD[b_e@kVnG|one ?[DE|out ,DCDjDkC|paid &Y4[=_Y_d^gZ|put :]|re D]|right #h&E,A4_7CIaQDY]e@jZk[|sent k[|shut 4XCD|so KYfZ|still 0Z|taken 4Z|the "[&a>YIDgb|there ,>7[ICKCQE]YfE|told ,D9[CZD]ICK[Q@]BeWf[jCn_|too ,^?EQ^eBg]|two 4]A[|up &YKY|very #_j[k]|waiting ,]2Z>Ed[|we "[bD|wrong #@&Z,E4<F]|you 'a3g7Z>ZX^kC
west|&G,E@DCAD?Q?SDjF|of &C2Z
wet|!A#B&G,b/>1B3B5D8?:C;A=DC@D_ECFDIZMBQ_SDT>VCXC^F_GbBd[fBgYhDka|<name> [Z|carpet <YeY|spaniel jE
wetlands|KE
wetter|#YQY
wexcombe|E^Z^l]
whale|,d<c@^CEQa[Zca|is CE
whales|5j
what|!>"]#D'f(C*>+D,B-C.@/@1E4C6B7C8D9d;Z=]>C@CC;FgG@H]LbMDVDZB[C]F_bcYd[fDjClDme|'s "C(d,]-]3B5W6D8]9];C<A=C?A@CAWBEDXFBHHIBJCKCMVR]TCUBXBYX[A]Y_^bCfDg?hVjYlEmB|<name> 3_:[>C@ZNZQ[XXeBjYn_|<number> ,_9D;Y>]HC_D|<somebody> &[,B4Y9D=]@]DeFcdYgEma|a "C#<(@)B+[1Y2C4W7E:];b<c?j@^A]B_DDE_F@K^M?NaPZQ_V[WCZZ]D^Ya_bYc_e^fZgal_|agency 9D_F|all E[|an #Z+[,E0[:^;[?eAbFDK[]^^?baf[lXmD|annoys #Z|are !b'D([,[3]5d7a8b9J@YF@G_LBN>UYX[Z^^Y_CaBm=|broke QZ|came #],B<bDXQD|can "b#]H[_Cn[|changed "^DEnY|colour ([|comes >[E]FC|could 9C|day ,^|did ";(D+a,A4Y7E9]>B@XD_FCHBI@KDL]MBNDQDS]]C_[dEgbk_|do "D#C(D2d7Y8C9Z>C@?DCLYMDQ[Ya_]eDg?jZ|does "](_,b9B;CD[FDHbM_S@YTaZeCkZnC|each D[KVQY|else #Z9dYW_gjD|finally "Y|for 9X@]|gets 2CKX|goes "YB]i[|got #Z|happened 4_7Z9]D@FUMWNBSDbDdBf@kBmY|happens ?^I[QZSETa]C^Dc]fYk@n[|has .Z4]QAkE|have "H4=9[YBkB|helped ,B|i )_,D0Z2[4A9X:C;T<[=_ACBGFYNbaDb[c^dY|if "h(<)B,[99DCGDHcMBND^Y_BaakAnD|is "b'C7_9>:B@[AYFaH_MYW]XB_@g]m]nc|it "=&@'C(^)C,B-b2F4F9>:?<[=GB[H@ICJCK?M]N@QDR_]CaAhZjakYn[|just B[H[i[|keeps "^,[Q]|kind 7Z<Z][|leadership ;CAYbE|looks ,Y|made "E4]9_Y]_^|makes #C,D9E;]<EH^TYV]bbg[|matters -[1[8^9ED_N[R[^[kYlY|might F>|more "c8^|my 6Z[X|nobody F^KZMAQC^XbXma|one F^|others ;^bZhY|our "D#@%bF[MCOYQ?aCg[hBlAmZnA|people ,[2[Sbj^k]|put 4Y9aS[|real 3[:Z;En^|really :a<[NY|sets "[;Z|should (C9^FCH?MAQYU[_YgDj^kU|that CCJXR^SC]EhC|the #Y(E)]/D1a2Z3A4D=]>[BUEBFaM?TBXE]EdbhCmg|they #['D,]9A<E=]D]N^WDXDdWj[k^lB|this 9A;Z<^FY_DkA|time 9]D]QBna|to #X*[,E.[2Z3a4]:E;B<F>^@[D?HBITKYOZQ@S_U]X^ZV]XaEeZkEn?|truly %Y8D:D|was #D&Z'_,?4A9^?[@ALYM[QWY?eWkZ|we "D#E%Z&E'C(E+F,E.C0C3c4^8A:B;=>D?B@CCdEFF@IDJ]KCLFQASBXdYZ]D^?cYfCgXjYkNmC|went 4aDC|were "C|will )[7Y9C;_FB^ab]mC|worked #[|works -B<[|would "F'E(Z,A.B9B:^@[FDI]JYS>]DaWh_kZ|you #E%U&]'Z(D)a+C-Y.a0^2C4;5D8C9[:_;[=^>a??@YCGD^F;KXRWS[T_V[WFY?]G^A__d[eZf<gFk]mB|your "['X([D[La]^_BnD
whatever|!D#@%d)C+C-E.F/F;A=h?CD[E[FAG@J^K@OEPCQYTCW]Y[]E__bEdefLl_n@|'s =@jC|comes =bda|i ,B|it 4]Y^jX|life %[|that ,Y3Z<ZDC|the &B4A:ZAZCAaYdYnA|they 3Z4[CZ|we C]QD|you #D&a2Z4F5V7^DCEcSBZXeFjAlX|your :[hV
whatsapp|'Z)]LZ
whatsoever|0[>^MX
wheat|,DE_a[lWna
wheel|![,A.B6c<^F[G]IYKCSC[bbBeBi]|and #Y,B|to !XFaGYm]n]
wheelbarrow|,ZAZKCd[
wheelchair|#b&d4Z7C:Z=W>]IaKcQ_YYa[e^|is &]C[K[gF|users #c=YI^
wheelchairs|4XDCeVkD|and eZ
wheeled|7[]Z
wheels|&e)X7YAZD@EZG[KbRBSF^^l]mD|up AZ
when|!A"F#D%Z&@'_(Y+C,?-C.@0G1>3Y9G:b;Y<W?^ABBBCAE;FDJYKAL[NaQGUZX[a]bXdXeIfWhJiDkYlImE|'s 'hLe|<name> &=)Z,_.E7D:V;B=Z>X?DK>N^QGU]XX]C^ZdZj@lY|<somebody> #^&@-^3^;ADCF[IZKDQESWTC]D^B_BhXl[mX|a /[3Y;Z=_?G@]CZb^d^g]j[k]|booking +ePa|did "Y%['C(a7a9EH]MXN^]]^BaDn[|do "<|everyone 7D<Z>Y]A|i &C-Z.A2@:A<>=WJ^M[N?R]SDU]WDYE]]aAi@jYnH|is 3_|it !E"D'C)E*E.Z7_8Y:G;F=Y>@@ACZD>FBNGTC[D]^^[cFfGiRjUlBmA|most )Y|nobody :^<Z|one %[|others <Z|our 4[?XQ[YDf]kE|ours &_;_?[K_|people 7Z<bHCQ]SY|somebody ,FN_gZ|someone ,Z>[D]QYeY|that ,_|the ,D/^4A7a;a<X?X@YB_D=GFHCSBTY]be@f]i]kCn@|there ,B.ZQDd]|they !^"Z#@%D&]+E2?3E5d7_:E;C>ECAD_JCMCPDQASB[V]b^Xa@bAeBiC|this (a*ZMYOY|to #]Dak^|two :Z|was "b|we #C*T,E2B3?4I8D9C:Z;><_>BCZECKGMCNDORVGW=ZX]@^BaCb@c_eChEj_kGlA|will nY|workers :[jYn[|you "E#B%Z'?(A)_+V,B-E4@5E7A;^=D>YBFCEFWITJ^LBMDNVP^W^YG]A^Waae^jXnA|your #Z&Y'B*D,^3E5C8X;_<Z@ZCDG^LGM^OBQ]XDcZgZjA
whenever|!Z.g5^6[>^DEIBSeWZYAZYjZkDnX|you .X4]6[=[>^IDS^[XdXgDkBnZ
where|!D"Z#C%>'[*G+>,D.@/=0B1>4F6C7;8e9c=@>@?>@CA?B?CADDFEH_J@LXNCPAUDV@WW[B]C^d_XaWbVcBfFh?iFj@lCmBnC|'s '^9B:gFaL[TXaXm^nZ|<name> )Y,Z4D>AR_|<somebody> &DDEY]|a :CD]RYX]jB|are "69ZHBM[^EaYiD|did "d9b_^n]|do _[nF|due ?DfG|each &Z|every 8_^]|everyone #[8G|have ;_|i &C,[2^;e<d=]D@KBWaba|in "Y([MZS[a]|is "_#]n[|it "[,B._2[3_4[:D<D>X?aDZFDK]MEX^YEaAdYeDfdgZlCmCnA|most "E&[HE|no F[HZ|our 8Z|people 0^nZ|the "B#^&>,c.B1F4]5Z7D8E;A?@@[AEC?D_FCKBQZVFY@aCd_fBhBjBkbn[|there 2_:E|they 2]8E;V>CI]WZ]AbZnC|to "W#C>[@aB[DCICQ^SVTXeXkAn]|tomorrow bE|tradition :ea]|was HY|we "^%B,@2F4Z8B;A<[E^HZT@Yb]Y^Dabc^eYl_|were "E7[|will "]8C9DH^|would (ZiZ|you "@&C'c(a)[-Y3^8C9eD[FZHEL]MbN[QXYC^B_bdEeXjYnU|your ,D7]:]GVkZ
wherever|)[CDEYI[J_NY^[c]h[nY|you 8ZEYI[NXc]hWnZ
whether|#e&B(A*C+A,>-C.]2<7C9a<D=b>=?E@[BDD@EDFEIcO@P?QARBVbZ@[_]F^V_ZdahAjZnE|<name> n[|<somebody> ;[A]D]bYkY|a D]Q[k_|i dX|it ,D.G8_=_QBSFY]d]fCjY|or .c4CIDQX|our @^QBg[|the 4]9Y=cQGSA_^d_|there 7[9]|they 4A5[D[S_|to #Y>[d[k@|we #Y@]g_nY|you #B*E+D5C>AD=J^S^V_WDY>dCkC|your #Z3[=A@C
which|!="C%?'f(Y*C+C,^.A/?0]2W3A4@5T6@7B8@9g:@<?@?A>B]C>DBFZG?H>JALeMROBPUQ]TDUYW[X@]A_fcCfDhEi^jAkGlDm[|<name> ,WnC|<number> 0Y5]9C;YDZ_Cb_n]|<somebody> &?.Z4D9D?DC_IFKCQZk_|and =bDBF_d[m[|are "c(^7e9<D[H^LDMaQC]a_<a^eYnD|came 2a9BWX|can f[nY|colour 9A|costs ,C2E|crm Pa|day (D9[M@|did (E|does 5_DDI_|evening 9_D]|film =DdE|for Q]|goes 2^|had &A|has #A,?1C2C>[E[IEe]kW|have #YIaf]|i +[2^@ZP[QZbZi]|in ?[FZda|is #D'D*X+],W-?.E/D0D1E2f3b4a5W7A=?>B?^@ZD<FDHBIIKZPYSYWcX^Y[Z][a_FdEfUhCkDmHn=|it #W&B1^eZg_mX|leaves 4^|loaf "E|makes 0[Ub|means ,^4^5cDBSEZ^|no 4]>]|nobody ,E?Z|now 1Y|number #[IYQE|of 7YQ__Dd[nE|on kG|one 'A(c7[9C:D>CFBLBMbSFXD^YkB|ones 4@=Z?]Y@j[|our #G4Y|page >]|passed X[|row SE|run fF|sets <Zb]|should _]|side 7e]anC|size 9=_D|some D^|store J]nX|the ,d2B8]=DB]DYEZKaQ[|they ,F.Z>[KFdcjXkA|to ,^|took &C,@KD|turned "]|version 9ZYF|was &B,C<D>W?DIAKDb@k^|way #D,]9YF]IBm]nZ|we "Z#]&[,Z4[;B=B?ZBZCEDFI_KYYEa?bCjDkFmZnC|were #bI]|will -Z1[;Y=YE^F]|would (D0C9d;CK^MCQ[SD_ZgX|you #]'D)E,>-]9Z=C>DC@Q@jF
whichever|,B._2_4F=]>CD<EEKBS_dYf]jXnD|way .]CXGZI_S^j]|wins 2_=cW]_YdU|you .aQCS]
while|#C&G+B,A->.B/X0Y2C3@4D6A7[8D9@;S==@XBYCZFBPFQJUVYC][_Bb^cWd>gXiXkXmAnE|<somebody> 2]7Z|a ,]B]fEnY|and %_8ZJY|i )E,A0]1[DZ|it 7[C]Y]]bgEkbnD|other lZ|others 7D;_<EX]b^|our 9F:W|stocks 7[GZ[D]Z|the #A,C4D5a7[CeJ]KDQHZ^j^kWn@|there /^T[|they ,B4E5]|we .]1a4^?]@[DBV]fXnC|you %D)a/[0Z4]5B<Y=D>YC>DXE_FDHdIAJDKUNY[[bAc]fAg^l_|your *[7c]V
whip|][
whippet|<_
whips|bX
whisk|<^
whisker|0Y[Z
whisper|(]8c;ZFdM[Y]^fjDmc
whispered|DZ
whispering|F^
whispers|8b:C^]aEnC
whistle|,].[>E@YkW
whistles|#[&Y>]I[e]nD
whistling|,]?]Q[
white|!B"Z#D&?(]*Y+[/A1D3E4D5C7A9]:C;A<E=E?C@BABCZECHVKAVD^LbEfBg?n?|and )^,DNW|for 0[|glove 8Y|lines 4Z|on 4[]ZjX|tin .[|van e]
whiteboard|#^<ZDbE^I_|and D[E^k^
whitening|!c6]G]S[
whitepaper|-X7BFaR^k^ma
whites|+W,]DYE[
who|!E"E#B%X&g'[(b)@*Y+8-B0B1:2D3B4<6A7]8A9^<A>Z?e@bA@BWC7D?E;FEGCKaLXMbOaP:QZRESEVAXBYFZ[][^C_WcBeZfdg_hDjDk?l?mEnE|'d "D&>(b)D*C.X2a4^7C9A:A@@A[CBDBHDMaS]WYY]bVfFh[iDj]nC|'s !E"Z#E(g,A2[3]5]7;9<;^<f?>@AA^BgCAGBJBMdNAOCP^Q;Z[]C_AbZc^d>eZf<g?hWiej>lX|<somebody> ,@.ZD]KC|actually "[|already !]"].[0]6Z:[G]|also fCnD|always (]GFMZaF|answer )]h]|answered #ZI[|answers #Y7[|applied fZn]|are #Y&G+Z-W1[4D5^7@9g=B?D@CDDF[J@N>V]Z[_[kB|argued &aK]|ask =_ZZd]|asked "Z#d5Y>@?DDZIdeEg[jU|ate ,Z|attended Ea|began >[AXeZ|believed ,B?A|booked C]|bought #Y=dQBdbn^|bring 5d:Z?DNXfF|brings &D@EKC|broke @[|brought ?[f_|built &Y|came #D%C&^>b?d@CR[S@]^^Zb]ecf]k]|can ,^.[5]9UBFD^S[^AfMjDkXnC|cancelled bZn[|care ([)^3^;YA]|cares ![%_)[:]J[NZa]|carried &Z,]?^K_f^|cast KE|celebrate NX|changed jA|cleared ?CfD|come =]S[d]|comes &D8]KB|could &](E,]9X?]DaKZQZ_Xk]|counted &ZK]|cross 8[^Z|danced GZ|defended &X,YQ]na|deserves (]M[|did #B7d;C=^>[?A@CCZDYS]YW]adcgEhYkWm[|died >Z@[D]nY|do &[,Z/_:]@]G_K[S[U_bZ|does #C&E'D0[7Y9@;[<C>??EMYQXU^W^YC]a_Db]eBfBg]j[m]n@|donated ?BBZKEfF|drew ,Z?B|drives &]>]Q]|dropped %]>^QFe]|drove 7_@[]Wg]nD|dug ?D|else "A(e7@HAM^NWY^]@|emailed #Y@VCCI^Q?d[g[|ever :E?F|fed ,C|feel F]fEm[|filled #[?ZF_mZ|finds >Ze[|finished >[?]e]nY|first <_|flew ,^?X@hfYga|follow B]i]|forgot "ZB]i[|found ?[NZQ>f]nE|gave #Y,Z4^?[K_f_kZn[|get /Y8]W[|gets (D|give BY|go :^Y^cE|goes 7Z|got 'Z,E0Z4^DDUXbC|had &W,Z4Z>Z@_Qce[|handed ?^fZ|has %B(B.Z3Y4?7Y8a=[>B@CC?DDE[KZMFSXUHVAYH]X^Zb^gAhFm?|hates ;_|have #C%C'Z*e,;/A0C2D4=5^6[7?8C;@=C>[?GAFEEFCI@M@NEObQEY;Zaf[g]h@iZjXkYmBnA|hears ,C|held ,]?_YDfZ|helped ?<fB|i 1^7cV]]^|in &]|is #Y%['_*Z+].Y9B;B>DFZHDI?L^McT]XDYBaBbAd@e@gJk@lB|it 3ZX[hZ|join *]|joined @[|joins EalY|just "[HX|keep :CK[|keeps ,[|kept ,DDZYBn]|knew &D([__jZ|know "E%]7E;Z<Z>DJWQ_b]|knows "Z,X7^<Z@ZDZKCQ^fC|learned 2]7[CBQEg]jD|leaves E]bZlY|lecture ;]b]cZ|left "C,B.Z>C?ZBAD[HBIZYZiD|lent &C7Yg[|let ,FKZ|lifted ?AfA|like >D|likes *B|live 4Z;AE[aY|lived &C,C@EFF|lives "Z)c-ZAZR_hZ|look 4]|looked (_|looks ,CgY|lost =Z>d@ZJDKBQYe_g_jCnb|loves "DFZ|made #D&[,B-Y?EA^EZK]Q[^Ah_mX|make %_0[A[R]U]aZ|makes ^EgDj]nC|measured &]jD|might "a5ZeX|missed GYQGh[nX|misses VZ|moved #A,Z4ZKD|need hE|needs ,C3H7D:DJ[KAMcO@^ZaDfDnA|never %b(Z.Z/^7D:B@CB[C]JYSWTZjZ|noticed #B&B,A4DKD|only 5YL[|opened #[,DQE]Z|ordered ,a|owes *C,YhZ|own 8]:ZBfa]ie|owns ,ZQ^|paid &D,YKDkE|painted &Y?X|passed ?]@Bf^|pay 4Y5Y>ZY[ZZ|pays ,[9ZQZ|picked ;Z?DEZfCl]|plays @Z|presented ?Yf[|put 9Z?__XbYjW|queued ?]|ran &Z,B4EDYKXaY|rang #[4E>]@YDDI]eY|read B^W[i]|reads #[&];GB[EcbFiYl^|really 7D;abY|refuse 8cGZ^a|refused &D,WKCfX|registers *_.[S[jF|remembered B]iZ|remembers (^9CM[|retires &F,DQA|rides gE|rings 7b]Z|rode hF|run ,B9[@[_]|runs A]BXYXb[h[iZjD|said #B7ZIDKaQFfYgVka|sang ?BKZ|sat &@4[@[QEf^gV|saw &A|say 7[|says "c&_(C,Y.B0^?ADEHZK^MDQ^U^V[WC[]fCmZ|sell 9C_D|sells 2^WZ|sent #X,E?cIbYZf^j^kZ|served E^n[|share 6]^D|shared #C,_AZBZhZ|should )c4[9YNZ|shouted KZ|showed ,[nb|signed ,^|signs 'Y|sit 7[|sits 5Z|slept jX|smashed ;=aYbD|sold ,D?EKZQ?|spent @DAGhCnF|spotted &[gI|stand :CB[|started &_9[<[@Z|starts -cRZe^|stay 7CQD|stayed &Z,F<]=Z>CdYjC|stays fD|still (_*Z-[3]5_7C9[MWOXQ_Z]]A_^|stood &^,^?Xf^m_|stopped h[|supplies '^L[|switch /[|take H^|takes >F|taught &B9];^?AQ@b^g^|tells 4]KY|the ,E|then ?YQ[|think -[>[BZe]|thinks .[|thought ,]|thrives "D-X:^]DaY|to (B,_9^@BXZ^_nZ|told &D5Z?^@Cg@k[|took &D4Z7YBZPZ[Z]_a[iYj^nB|trusted ?E|turned ,^.Z4B;EbId[g]kX|turns "^&ZHZ|understands ,D|use #Z4[__|used .E<ZK[|voted #Z|wait 7ZHZX]]^|waited &F9Z>Z?B@ZG]KAfC|walked &[,a>D?[FZQ]j^|walks 7ZQ@|want ,@-ZjY|wanted #Y4];[hb|wants !b([,].D9@>D?CD]G]QYWB_DaEeFfBmE|was "A&E(:1[4X7Z9]>X?D@AF]HCIBK@M:ODWFgD|we #E%f&C,@8E:g;]<hF]Jh^>abcamW|went ,]KZQZ__|were #A,@4<=Z>YIAK^QASXY?kT|will .C4]7b=[>^?ZHAIYQDSD]XeX|wish ;YbZjB|won &Z;D@AFcQ[bB|wore ,E|work ^WnX|worked 9a>YQFbUd[fYn[|works #ZA[|would (C/X>d@WK^QYZZaWe^jEkZ|write #]*aOd|writes 2[3X7ZWZ]Y|wrote &>-Z@=IZKCQ[R^SEfWgF|you "c#a%A'W7@8B>B?]D[FDJALYaZd_j[ka
whoever|!Y"C&[(^)@*a+C,_/E2E3Y4>7C:D;@<D=_>]?k@aACECFCJ>KDL?NBOaPAQeTAWGZF]A_Yb<fgg_lBmFn=|'s =_>^?ADZd^e]|borrowed ,X|gets (]*]O[|handed g[|has 9E|is 3^>^DBQAXZkG|it 3ZX[|keeps 3_X[|leaves %A*[JE|left ,_?_@dDCQ_fVgekEnD|mended ?bQAfb|pays !b|put &[?]@Zf_gX|sent ,]>EQZeC|turns .XCZ|wants ,DQ@|you %Z,B5Z7E8[?_@CD^ICJZKWQBSZeEf[gBk_
whole|!^(D)G,^.X2E3Z4;5F6D:?=_?c@bB?G]KYQaTZX^YBd_fegbhYiDkYn_|<name> !^8Y<YB]YYf[lZn^|<number> =^|answer DZ|community %A|day @[|family 3_X]]]bZ|house !Y|new 8_S_^b|of %].]0^4^<[CBJ_K>Q[YXnD|office %]3[7[;a<aP[X[|one &^;]K[b^|page ']L]|pool LE|street 7YQDkX|sum d[|team %f,E:E?CE_JeN]f?hDm]|thing ,D<_QCgZmAnX|town ,^|way .C<C?ZQYfY|week "Y|weekend ,D|world 8D|year A^hZ
wholesale|=CeG
wholesalers|4Z
whom|#]&@'_EFKHLb|are 'Y|had 4C
whose|%B(V)C*^,].C/D0A2B7[9d;[<B>D@XCADYEAFEIHJ<M[OQTCUEWD]Va[b[d_gZi[jFlBmB|dog ([MY|generous -[bCiY
why|"]#b%A&D'B(@*A+B,>->/Z0@1F5C6D7b8Z9<;a=C>C?>C?D?E<FeH_IbKGMGO=QBR>SGTWUB]^^Z_DaCb^dCiDj@kDlEmb|<emoji> Fbma|<link> FahZm]n[|<name> "]&C)[8B<gKBQDY[cYeDj[|<number> #C/^1ZFbIDmY|<somebody> ,]:[?AQWYAjFk_n^|a #b|and #D>EQD|are "[/^2[7^FdH_aCbYm_|at )Y,DF[N^REm[|choose "[HXUZXYbD|did "@FEHFn[|do /Z7[:DTb_]kDmC|does "A#a7B@EQD[^bFe]mEn[|every h]|everyone /X;YTV][^C|half FZ|i )[;]<_Q@VXb_cXe]|in ,DFA|is "C7YFXHKL[_@jCn_|it #V&].F@ADDFYIXW^Y]ecmV|nobody _Z|not "?3W7A:^FDGBH@K]]@mE|our 2G7Y;Z@bKDWBYCgahB|pay !f"^G^|settle !Y8e:Z^bnD|so ;[|some Q^YZ|the "@#d,Y3Z7E8A9]?YCBD?EBHAQ[]C_Zg_h]lB|there "],Z5]ZbkE|they BYCDD[k^|this A[DWW]|thousands ^Cm^|we %Z&C)Z,C-]/C2_4=7C8Y<B>A@ZDCF>H]N]R[SaU@YCaYb]f]gVhFm>|would "Z7^9CH]|yet 4bY]|you &Y,A>aH[QCSFaFlYn@|your @Z_^jZ
wi|!],c@DC]G]K]Q_f_gDjakA|<name> f[
wick|h[
wickets|CDKX|in nZ
wide|%[,B-D4C7Y8C;DEYHYJ[Q]]a|feet CZ
wider|#b&]-^6ZC[D[K[RZ[Xn]
widow|5_ZZna
width|&Y1YC]Dcjak^
wife|%A,C;@<C?B@>DZJBNAO]WEYC]EcYfDgCmYnW|'s @@gB|<name> %A&Z4[?]JCQaj[nZ|says cXiCnD
wifi|/_9]C^TZ_[k^nZ|in Q[|password nZ
wig|<_
wiggle|)]7[N[]^
wild|"],D5D7Z8dUX]Y^acZ
wildfire|CFjGnY
wildlife|"Z+]
wilf|?^D[f[
will|"?#F%>&>(D)=+B,D-Z/[0=1B2A5E6D7[8D97;B<=>^?=@>BZCdDAEAFaGVHCIEJCKBLWNBR[TXU=VD]X_CaCc?e[fBgFiZj_lAm[nA|actually FG|add ,^5^=^ZZ|adore +Y;]FDPZ|all 5]F^R]m[|allow >E|also !C)_,]2ZCWDEFYZYaZkBmX|always ,A5[7Z:^;Z>FQ?n[|answer #A'Z*[.>CCDZYBjAnY|appear ,DQE|arrange D[k[n[|ask #C.d2[3C4]FDSbe[jYmC|assume #E3[7ZCEXZ|be "<#Z(]*E+B,Y-b/?1Z2G3_6G7H8G9E:D;D<_@ZB^DFE[IDQYR[SYTGXcZZ^E_@c^eWi_j^nW|beat !Z|become 2]|believe ,]|blow 0]3[FcXamb|break 8YCYF[HZ^Zk]|bring #]C[Q^^BeZgA|build #F'Z.ZOXkC|buy ,Z2Z7[|call ,Y4D6[:]YEf_|carry #E0Z4B<_>[QaU[jCn_|change #[.C4F=aBZF]MX^ZjBm^|chase ,b.]DYOGQZSV|check #[4X>AYCgZ|close 3dCHXciZjC|come &E,C-_.@2]3Z:Z<a=C>BBDC@QASCW]XZc_gCkClZ|continue -W<Z|cost /CQEW_jZ|count =b|cover =]DCe^kD|create 8^^^|credit 2Y4Z=^|cry 7Z:]FEQX]X|cut #^|deliver %]5]lD|dig 'Y|discover FXmZ|dm !D(B*c/^0ZGDM@OcT[mZnC|do !D'a(B*a,^.[3A7B=c>XEFFBL_MBOYT[WZXB_Zd^e[fB|draw &[*B2Y7^OC][|drive -ECB|drop 7C>Y|each 7Y|eat !ZDCg[|enable 8@^C|enjoy 8DBZ|ever !b+<,@7X8a;^>@FBGbPBQET^^Yb]|explain ,B.Y3ZDB|fall 2[5[ZZ|feature 5^ZY|feed E_fC|feel %e8[>YJ_QE|fetch >^DEe]|fight +_,D?al[|fill >]Dad^eZkZ|find (E,X7C8]>aBaCAFEOGXC]EeYf@ibjB|fit e_|fix 4Ak_|fly 7[C]|follow )Z:^JZ|get !?#d*E+F,_-Y2@3C4_5E7?8C9^:EC]FAIZKIO@Q[RXWBXAY^]@g^h]jXmA|give ![(Z+Z,^8C=CDALYS]dDeEgV|gladly BY|go #Z,^5[;E<F?DDAFCHFMXQaSZ_XaEbDf;k@m?nE|grow /YTXnY|guide 1]|hand !Z#Z&a*]KaO^|happily 2Z|have "[#Z&X,@-^/^1Z2D3g4D5B6Y=b>@@^BcC[NBQCTaV^]E^Zb[d^gYiaj]|hear ,a4a>aC[FDK[R_e^nb|help >]CBDbS]dAken]|hold %],Y>^DBJ^KCeVgCnY|i 3Z|join aZ|just ,];ZFaQB|keep #^*>,d4F7C<^>cC=DCE[I^KBMXOAQba]bYcZeZjCkCnZ|knock '^7]LcY[_[|know )[,D.B3^?]BDD]P[XWkBm^|land (XC[|last !Z,B.Z:ZD]k^|laugh ,B7Z:d|lead #Y3Z7Z|leave /Y7b8C;Z=FC]IESZU_]YaBdEgV|lend Q[|let 'E6^Wa[ai^|leverage l[|listen ?^|live .]S[|look ,C.C2F:aD[FBICLDOXQD]XabkX|lose 7aD_QA][d]|love %B8^BB^X|make "Z#c+C2D7B:DH^I]JFKFgbn_|mark =^|meet !^>^C]W[jY|mend H[|message (b+]>CM_P]eDgCkC|miss 7D:X?eK]|move .Z9]C^S]kE|name &[|need .B2D>BJ^MVQ]eC|never !^"^+^,?3C4E8B<C>@?EFGGXIXJCP]QAUDY@][aWbBe@h@jYna|not !^"Z(Y+Z-B.d4D6C7X9V:@<[=?>[?cAEBYCBEEFFG]JFR[S[VZXX]Y^AaCd>f^jCkZlGnD|now 4]=_d^nY|offer QEiZ|only 2Z3[7CDDF_X[m[nZ|open 3ZkD|order CC|own ,C5b7[Z_|pass &](b,^4XDCQ]kC|pay ,>.D4[=cCCIAKA_XdhkEnC|phone #[2[C[IZQCeZ|pick (a,C>DC]M[jZka|play ,Z.Z=FC_IDS_fak[|point >b|post *X2D5F9W<D>AC[FEMFOWW?XDZDeBmEnD|print >BFZkG|probably QYS[|publish ,E4aD[eAjEnE|pull 4EDCkB|put !]#[,F.A2D3A4F7C9^<B=]>[EZIBSBWDeVg?kZ|raise #_>ZIX|reach 4^5]FZkC|read ,F2_7Z=Y>?CBD]FDQAS^WW_ZeDjB|recall B]|receive R]nW|refund ,B.^4_=Z>[CAD^YZd^eYk^|regret 4G7^MY[Z]]|remember #C&Y'Z8[;XK[^[|reopen 4_Y]|reply E[|resume 1]nB|return J[|review jF|ring .E>ED@KUQDY]gAj[kCnF|run 7EDB]Bj]|save FY|say 'Y+Z,[.D3F4c7W;D=D>=DZKYL]MCQVYT^ZaCeFk]|scroll FD|see +]>F?CDXFE]AeCfBg]h[jX|sell !Z,A2]7_;[QBW]]Yb^mD|send 'D(>*c,>3A=[CZD]FZGZKDM:OdQAR]SBX?YW^_a^baeCk_mb|set kF|settle n]|share (Z*@F_MXm^|shock 7FFWm]nB|show .Z;_DaFbQYT[bXeGk]nD|sit ,aDHQ[WB|sleep 7B>[ea|slide *^H[Ob|slip !X|sort ,C>cDCeajYkB|speak ,DkB|spend ,_TF|stand 3[CB|start -HC_Mdd]fX|stay #a,XKA^ZfCgF|stick .[S]|still 7BCB|stop 4DCZY[gY|surprise F[]BmZnF|swap ,^>CC?eCjCnB|switch *[|take %@)],[8Y9[<b?CC[DZJANYQ]XC]Zg[n>|talk .[3b>VD@X^kE|teach jD|tell #B&B(V+B2D3E7B;C=C?ECGD^FGPCT?XC_Eb?dFeDgEkXnB|test Db|text ,]CcfZjY|thank (C+c8]?CD[[]bPjD|the .]|think 7ZDCI_Y[|transform -]A[FZH_XZ^Zm[|try 3Z5[=Z>[D@I[Q]SEYCdXg]jdn@|turn 8^|understand .[?]|update 4[Y[|use +Z=^_]|vote :]|wait ,Y4D7D;[DDH[M]Q[UZYAe[kY|walk &D.A7B=[>aCYDDF[QKSCj]nZ|want !a)_,A.E4ZF_G_N^aGkYma|wear ,]|win 7[|work ,[-CDZQX|wrap *FOF|write #C'C*B3D4]=@>[C]LEOAYZdCgbj[k^|you !E"Y.?/Z3D7f9>:[>DF?HIJELESDTVUE[[]d^b_=fYgCkCn?|your (D)Z7BH[|yours 7^
willing|"C(Z,E-F;^=[QPWD][d_|to "C(Z,D-F][
willow|![@[QBY[bT
willows|;X
wills|"D#Z+Y5bZZ|do "C
win|!B(E*Z+E,_/B0D3?7E8A:e;E<C??DDEAF=GCJaNHO_PDS?VDY][@]@^FaaeCl>m;n]|<number> *ZCXY]jYnX|a *c6@7DObXB]Bi]mCn?|big nZ|for &E|or ;^=]dY|together :_
wind|"C#A&?+X,D.C/D4B5C7A;C<E=E>GAEC^FCIEK@MCUBYBZB]F_CbAe@hBjakWn?|'s CB|<number> C_D[j[k]|and +^D^|farm KDkE|is :Z|on ,^Q[dZ
windfalls|,C=ZK[_Z
winding|"B,A|the "B
window|"[%B&G)@,b0E1D3B8D:Y;@<C>X?GAEC[EBFDG@JDMBT^UBVBYX^@_VbBfZhDiAlBn=|'s ,Y._4[K]QZSYf[|<number> 4Z|and ,[<[=CdFkZ|closes 6[CC|for &B,b?DQ]S]|in 7E>CSX|is 4aY_bX|of "^HX|open +[|was &[4C|will DZkZ
windows|#C,C2Z3F7^>DDCMCXYY][W_EaY|and [Y|leave nY|on 2^C?|shut C_
windowsill|,_1Y2Y>ZPZQZWYha|and hZ|eyes h[
winds|-BCYDY
windscreen|#^&Z,G?]Y[
wine|"B&A3[5[8_:[HDKEPaX]Z^k]|on DZ[X
wines|bZ
wing|#C&D,C1Y<_CDGYc]e[nV|at K[eZn_|has 1[
wings|&A,]nA
winner|!A#]&_(C*C,a1D2]7D;C=]?^EAGBI_KYNCQ^WcXD^FbDd^f]hClA|'s &D=[QF|<name> Q^nD|gets (D|is &[HCI]K[|of !E"[&^GBHZKaQ]nZ|picked ;F|was ,b2F|will C^n^
winners|,^-^7^8Y:Y;CEb]]aWhZ
winning|!U"^&D(C+D,Z-D0E1=5B8X;c<A=E?_@aDFEDMBNARDV?Z>[@bdc@fVhZiBl=nF|<name> !Y8^;^BZGaHAaYb[|<number> E[|bread bD|team A^NZU^|the 1C;D?a@e
wins|&a(b+D2Z8F<D=fA[CCFBICLcMb]E^A_Zd]fCgChEjCmA|a M[bDn[|for &_
winter|!C&['Z(D)Y*E+C-E/]0D1Z3?6Z8E9]:[=Y>@AcEDFCGFHZKYMCN[RCWZXCYCZH^E_^aZd^eLfFh_mCn@|'s 4C|<name> <Z|<number> /[j]|and &CQ[dX|appeal 5YCAjB|care kE|coats )DCYj[|is :^MFa^gF|of &^<Z@DAbhb|on D]|tariff "E|timetable CBD]bY|tyres ![)[G]|with &]
winters|&_2Y<[K^QX|in ,X2Z
wipe|"ZDcSFh^kY|clean h[|the DY
wiped|4^D[k]
wiper|4]
wipers|,ED[kW
wipes|&CIBkcnY|are D]kY
wiping|,b
wire|9[DY
wired|9YQ[_[nW
wiring|CZ]Y
wisdom|#Z;XD[kZ|of ;Y
wise|)^B[P_]^
wish|"C#a%F(V+^-C4B7_9^:a;Z<C>aGYIUJBKER@SZYD__aXbXeY|<somebody> ,E>_a[|for #]+hP]|somebody DZ|someone @EQB|they ;bb_|to ,B.Y>[BZE]SX]Y|you %A,Z7a9EFZJFW[
wished|&[
wishes|&?(_*[?BBZECF]ICJBMaN[OVVXeBgAi]mY|it &E+Y|to &D*[?DB[OWVWjB
wishing|"])a-X:^BbNaaaian^|a BaQEi[|all BC|to -_BaRXi]|you "]:Z
wishlist|*c6a:^O_TZXZ[[]alZn^
wisteria|W^
with|"D%C&E*?+W,D-U/C0G2>3A6D7A8[9F:C;ABDC=F>GXHGNYTBWD]D^YbCgXkXmG|<emoji> (];]M[b_|<hashtag> *b3bOWX^|<mention> #@&>-Y0_1F;A?EAgDZE_IAKDUKVZ_Za]ebf?hglanY|<name> !X"f#W%X)^+a,a0D1Y2C3Z5[7A8C9C:?;@<@>Y?>@]AZBEC^D@EZHcJaKFNXOXPaQ^VYX_]A_AaBbAcBfDgEkEla|<number> #A&[(b)Y,[0_1B2D3_5C7[;Z?WI@K[MbO^QWUb^Vb_cAeEjXkXna|<somebody> !_#Z)A-F.C1^4A;F<X?C@CC]JAKFSDUDV_ZBbDdXe]fDhBkAlDnC|a !@"E#[&_(E+D,].A/Y0[1W2E6F8?:?;B<S=>CEDCESFYGFIWO^PATXUWVUYC[[]X^FaBcXeFhWn>|about ,D.Y|ai 7@|all :_O[QCi_nA|an *Y.U4X9B:C<Z?WMXRCSZY]_FaCd[i]kA|and #Z'b,ZLa|any !])_*[+ZHYN]jD|anybody n[|anyone (B+].]3Ck]nY|apologies >]eYg^|being ,^:]QZn[|big A^|both ?ZfY|bottles 7Z[Y]Y|bread 7Y|cake >E|care 8Z|cats YZ|chairs M[|children kZ|chips =Y|code #C)_*?+B5[7BGXI@NaO?[Ca^nV|colleagues A]h^lZ|confidence -[|dates 4[?]KWY[|deep e]|different 4D|drawings QY|effect 1]<^EZV_lY|eleven 4D<B|every 3]<YT@Xab]|everyone =_da|everything "b8[|fewer 5aCZZZ|five 0Y>AjC|flasks #]|food ,Z4^QY|forty 2[WX|four #]&^,H>A@BK^QBSXb]gBjCkF|free ]C|full 4Z5Z|good 2Zk[|great ,[1Y4Z;DE@J]aYnC|half ,A3bXY|hand D[|honours ,X|immense A[E_l]|intention 8[^X|interest 4XI[|it #B,]2a3c7D;X<Y=[>CI_QUXZYYdZgBjZnD|its <[GZHA[]ca|just 7[:Z|key %_5Y;AQVbAnC|kids SZ|last #@4b|less -[7[;]C[R[|like n]|local 8[^[|love !a)E,[8Z:^;_D[JB^^aZb]|me ([,D1D4B;E<]=eEFF_QBbXe]lEn]|money @]|more ,C/Z8Z9L;^?ZTbb^|most ,]=^|my &C,D-a.X3Z4XCDD_E_R^SDV[k[|names &^|nature -G;Y|new 5[>YDYM_QDZZ|nine 4[I_|no "C,@2Y3F5X7[<A=B>C?ZB[C@DAJDKZNDYH]Z_Cb]fYhYnZ|nobody 5ZZa|notes QW|nothing 7a<YD_QW|nowhere 5[Z[|numbers >Y|old ]X|on ?X|one ,X-D.[/D5[8B;B<c>_@[CCE^FEGZOEPDRBSZTAY_ZX[B]D^AaZcbhDkYn^|only ,Z>Z|or 9ZC]|other nY|our !Y"Y%]-[.Y/Z0D4@8c:]A?CBG[KEMDOEQBRZUBXD]^^aaCg?h@j=lH|over !^/C8[;BA^NEQZ|passion 8a^ZbB|people 7D:AQY]A|permission &_K_|photo ,BD_j^kd|photos C]|plain CZ|questions De|real #ZIZ|six CD|slides SW|small ,F7Z>Y]X|so :[D[|some 4Y<ZTZhZ|somebody (A,^=[DEkA|someone 9@>ZDaQC_Bk[|something HXI[aEfXm_|sound 4[|soup ,?MZ|spaces 4]CX|stakeholders -C|survivors QXnZ|tags ,D|tea .XSY|thanks K]|that #Y,C4[5Y7]9E@[IKQESDTDWT^Da[bDdCg^jImC|the !A#Z%B(X)B*Z.V/^0@1A3[6D8C;X>Y@YAFB[E[F?G@IYLYM[O]R]SXT]WD[C^AhFiY|their *Y+@0a2[7ADCKCQCU]]BgY|them #]+Z,G.d5D:[;DCYDaIaQDSZa[|this !Z-]/^1_8^:D;]<^>AT]V]bZcZne|three .Y7Z8CCZjZ|total ,]8[G[Q]^Wi[n]|two #A%F3];]<B>DGaJIN^QFYDb]kCn?|us #E%X&['C(^)d*A+C,E-A/C4>5D6b7a9C<A=_?D@]ABBeGZJ^K[M]NbPDQERCS[[b_Ea[bCeCiakEnE|what #X']._4E9D=ZMBe]g^kY|whatever &Z=^YDd]|wheels WZ|who D[|whoever KY|you !D"b%_&E'X+a,;-A.B2B8?9D;E<D=T>g?E@YA[BBCZDYG]J_K@P[Q>RFSAYB]Ab?dYebfBk[lDmA|your !B"A&['b(A+C-A.^2X3E5>8D9W:A;[=>>]DDGCLdMDQCSXTBUZW@XBZ@]E_^b[e_fHjVkClH|yours 7]NY|yourself 7[|yourselves 4X|zero !Z/_XX
withdrawn|4cn@
withheld|4EiY
within|!A#?&D)D+G,B-^.>/[0@2C5Y6D:E<D=Z>FBDEAFCHZIANGQFR[SBT^UAWA]BdXe?gBiClB|<number> "[-Y/A0B5^7BC_Q@RVTAZZ]A_@eDhYj_n[|a /Z=ZQAjCkBn@|an ,]Q]n]|five "D9Z|ten 4B=_MYd_|the ,A-]/]4Z?ZC[HYQDTYY[fYj[nA|three "Y|two nZ
without|!B#X%E&]'D(X+Z,E-E.a/[1F7T:b;B<;>C?ZAEB@EFF>GcI[L?M]PYS[VCW[ZX[X_Ea]bDc=hDjYl?m?nC|<name> 7YQ]|<number> ZZ|<somebody> ,Z4C5[DbeXk_|a &D+_.Z0]3a8[;b<E>E@DA[B[PXSVUXbXeCfEj[lAnZ|an B[D?QWSBg[jBnB|any X_Y]e[|asking .[3Z4]9Z=cQBS[XZddjZkD|being ,]?^f^|bread #D|buying Z[|charge jY|delay ,@QCgY|electricity ,[|giving 4[DB|it #c+_.Z/[2YPa|knowing /YTY|leaving ([DCMZ|me ,YQY|notice CWDYRZ|one #a&]f[|our %B;EVF^PaXcB|raising ;Zn[|ringing QE|signal "B|stopping @CgC|tea "E|telling #E&^(c.YKZMdQC|the "[&?,D.C8c;DCZD]IUQCSB]Bk_n^|them #X|thinking 4a5Z|two &DdZ|you !Z"]#B%a)_+B,C.B/D2X3G4A6[7a8C9@:Y;A>DCDDEG^HUIBJcNXSFTAUA[]]Y_AbHiZn=|your 7a9]QY__e]
witness|n^
wives|5ZZY
wk||<number> nX
wobble|,[D[nB
wobbles|:Ya[
wobbly|"a&D,D4C<Z=]>cKAN^WZe_jDkC|chair jH
woke|,_/]0d;W?[TYUc]ZbZjC|up ,[/]0dTYUc]ZjC
wolf|,B
woman|!E"B%^&^,D/]1D4U9[:E>Z?d@[CCD]ICJcKZN^VA^Ya^f^kZn_|and /[|at ?X|in 4b@DY_|next #D|on nZ|who #Z%Y,[2[:E?D@XWYnD|with &]K[
women|"D#X&Z,@-A/Y2D4X7]8Y:W;C=AAYC?DDEBGAJ]NXT[UZYX]Z^ZaXb:dBeZh^jAl=n]|'s ,B-E:[?[]YnB|at 4Z|in #]/^T_n]|make /E4^Y^|of EF|up /E<_TFh^|who &a,E7Y8Y:[JZKbN_ZWaZi]
won|%E&^'Y-E/D0V1@;b<]?bEAF^HCI^K_PEQXRASAYE]]^Eb_c^f_|<name> ?gEFfX|<number> 1d;[V^|again EY|and 'YEZ|by #[|it &]?B@ZeZ|the &Z,D4D<[DZgWnE
wonder|"a,A7W8V9a:E][^chBlY|why "Z7EaD
wondered|"V#],X9D@@HZIc_De[g@|how "C|what "gHa|why ">
wonderful|&C)c1a8]:_;D<C?ABZECKCP?RDVZXdaYb>iZlC|team 1_V^|to :Z;]
wondering|"e#[0e7]9D>b@CH_IYS]TYU]kYn]|about S]|what "_7[>aH]|where TZ
wonders|+g5aP^QA
wonky|.D;d>]I_Q]kX
wood|,A.B9X=CICSDYA]Di[nE
wooden|0a4D=Y@HIEKFU_YBdXnD|spoon 8]|spoons @D
wool|!a"]&G+[,aDCG^NCQZUX[d_^n^|sale m]|shop AY_]|socks !^
word|"@#U&E(f*?+@-D.[1D3e5[6C9d:F>]?]@BAEBZF^GBHCJXKEMbO<S[VCX[__aTc@dYeUn>|about 3^5bX]|and 0Z4Y:^E[MAQ]Y]l^|at C]|for "D/X3_7F=X?]DEFCQ]_Zd]f]|from HY|in +E/[PDSZ|is #aI]|of #[.]?]kX|on ,_2ZFaW]kEmW|the 7b|tide *COF|to SF|with j]
wording|#B&CX]nC
words|#Y(A)D,B-@0E1@2B3[4C7@8^;X<C>BADCDD^E]G_LDMCOTQAUDXZYF]D^^a_b[fVgVhCiDj_n@|about #C+]3aP[Xacb|and 3[IEe^|are 8[:[SYaZhZ|below DD|can :ZbD|cannot %[J[|for 8b|from U[|of ;]|on RZ|that 5Z|they DZ|we <W?^cWf^
wore|&D<]?C|<somebody> ,E=YN[|it ?C|the ,]
work|";#>%?&b'_(:)Z+@-E.@0B6B7C8@9]:]<B?^BBCaE@FAGAHBICJCKTL^P=SCTBVYXW[?^FaZiAjXmD|<name> ?bC[Q=k[n@|<number> VY|a 4]|ahead :^|and &E3C:FCYS]VCbYhYma|as ;^b^|at &DC]S_j[|begins fD|by &^2Y?[K]jB|e 'Z*X|email 'b7[F]Lc^@|experience &^,a9[K_QZk[|for )C.[1]4C9^:Y<C@CA[DETZ_^bWdBgBnX|from ?a|hard :bGFH[JX^_a^|has -[1aCBRZV^jE|here /Y0ZnZ|in "[7[<^@]CYKDjBk_nC|is )Y,ZCEDZQZ|it ,D|nights >^@]DCeYg^kD|of &];a<]=ZK^^H|on &],E4_;>@EDZK_XYYYb?dakZn^|out 4Z?ZD_lY|should ([4DC[|starts :Bj[|that ,Z-[;ZDCg]kC|the "D-DJdk^|through 1[jZ|to 7^:[QC|together nX|walk _E|with ,[.E7Y;^<[DAQWSCb]jA
workaround|Ddk^
workbook|![#B
worked|&],C.@0B2B7A9[;B<[?XH[IBKZUB]CaFfYgEjBk]n?|a ,C|and ,Z4ESY|at <ZDZkZ|example .YnB|in D^|nights 4Z|on 9]<ZCF|out CZF[|the 4Z|through &Y?bf^|tirelessly <[bV|with #X>Y
worker|"?#C%A,D7B8CD]K_XEk^
workers|&](])Z-E/Z4Y:^>c@[B]C_QBTa_Da[eZiajYnc|and JY|at >djZk]n[
workflow|-c6ZR_nX
workflows|7[RYnX
workforce|-W4^AZR[Y]h_n[
working|"B#?'A)B*E+X,D-Z2E3@7@8C9Z;C<D=E>DBBCbE[FZI=M?NCP]RYTXVZWCYY^E_Vf_i[j_lYm_|again 4CCbW_aEebja|and -]CZSZ|as DF|day 7DD]kW|days D_GGYD_EiYkc|families %Z:]JYUYa_b[|for nY|from ,bQZ|group ,a-ZE_|hard %^-E1a7]9CEYV]jDnC|harder A]|in 8Zf@|life 6Z|on +^-D4b>ZC[E@PXYchZkB|people +c4]P^|the -]|tirelessly ;_|with ,D-a?:A[E[YBfDhZ
workload|N[
workloads|-D1]VZ
workouts|!]8]
workplace|6ZAYh^
workplaces|/[;CA[bC
works|!C"[%C&C'D(D)E*E,B-b.d/C1Y3C5B7A:@>>?@@DA^CaDeEEF@KANCOARYSZTFV]WCXC]>^Z_BbBfFh]i^jbkclBm<nF|<link> 4]C]YZnC|<name> -[RZnD|<number> BZ|and -C<[@W|as .a8[S[|at -Z2BA[CERYgZh[|for >EDCW[|in K[QBk^|on ,D<_C[YB|the D@|until QF|when DZ|while nZ|with jD|without ,[DDQZnD
worksheet|DDkW
workshop|!C"_#Y/_1C2^6D7^8?:[AZD@T[WZX^[A]]^C_]hUi]kAlD|<name> "^6D>[SZT[k]|and EZ|for lE|in 5]ZY|is ,BQ^|on ,ZEZ|with XX
workshops|#Z,Z<]U]kC|and <X
workspace|4[:BAZ
worktop|2[DZF[W_
worktops|/[CZTZ
world|#A&B)@+X,;-A.F0D1=2B3@4E5B6C8a9B:b;]<F=C>>@ABDC=D@EZICJ=K?NAQ@R=T@UBVDWCZC^^_@aab]dEeBf@gAj@kEmX|'s !^"Y5Z;^>EH[aDbWnZ|<emoji> B]i[|<name> 8BCEjD|a :YBCaY|and !C%a;CAaJYhZnC|class "[#F%D+Z-F8d:?;^AYNDRC^eaDb]h[nA|gets :W^C|has 8Z;_|in FZ^Z|is "B|leading 0Z8]VE^YbalE|of %^8c:[?^^[a]|that mF|to "[(]<[E[aDca|where /Z8Dh[
worldwide|8];]<^E]J[RBcYl[
worm|DZXDnE
worms|,^?bDYf^
worn|&F1g8_=ZDYQQV]^]e]kZ|by 8b^c
worried|#Z&[)B,^.C4F9D>]I_Q^eWgCk?|about )F2[>CD[jD|than ,Z<[|you >Z
worries|#Z%[)C:D>ADEJ^NC]DeBj[kDnD
worry|%[>^J]eZkX|about &X
worrying|"E)^?Z@YN_
worse|&?,W2E4c7B9_<W=Z>d?CD^N]QZW@Y^_Zd[ecj_nC|than ,A4Y9Z>BKVY]kX
worship|"]8]^Z
worst|"@,^4X5E7C9Y<DC@FGIEQ^WZY[]D_YkBnF|of D^|on 4Z
worth|!_"E#A&b'Y(D)>+[,>-B0A2^4A5g8_:^=@>??BD]EDG[IEKZM>N>O^PXRAW[X@Y?Zc]Cd:eGg>iBj@lDnA|<number> !e"D)E/B2C3]5b6D7Z@ZDEGbNAOZZ_^D|a *]+e6^D_Pe[Yn]|and D_KY|every +]|it "C9D>EDDGDU[aZkCnF|knowing 2]|more &a7a8C9[:CGCHCJD]Y_XaE|of /aAXT^|the 8dQB]D^[|up jB|your 8a
would|!;"C%X&D(>*A->.T1C2a3@5?6b8=9e:E=C>??WA[BcC;D?LGMCP]QVSXU^VBWd[[]D^@_ef_hYiYkAnD|<name> 9A_F|a "]#D9_|ask 3]|be (?,a0D4_9^:C;T<CBAD]JAK?MDOYQZY^_^bZe=hFkZ|buy nZ|come MW|cost 2]|cut X[bE|do ,BD[YZ|end AYh[|fall #Y|fix #Z6][Z|hand F]|have "E#C)a2Y4>7?;V?XKANeTZ]BgEkV|help #].Z4cD?QE_[|honestly eW|i ,D|it (]|let 2E;Cn]|like #Z+D,].D2[4D7E;A<E=Z?YACBXFDGXHBK]Q]Y_]BeDgUjZkAmBn?|love ,Z.[2[4^5^QCSZT[WY|make "C'X6[9[QW[b_adXeYkE|mean "](^,D6[:^E][[n[|never #FFXb[lZmX|not #[&^+a,^1Z3D4A7Y9B;V<^>B?bB^CBKXPaQeSEW?XDYB][_>bYcYfbgAi]k?|only 4[@Z|pay #B;[Q^SXWD|quite ,_|rather ,C.fB]D?F]QAScj@m[|recommend 0]U^|require KW|say 7_|see ,E>ZQC|suit 'Y2bW^|take %^?X|the ,Z|want 0^QGk]|we "^#W%]HXiZ|you #@%C'E(D)B2B:]=C>D@BBCCCDAFBI@MD_]bFiDk@mEnD|your "[7ZM]
wound|,E@bgb
woven|!Y8]^]
wow|+[8A:CAbKWbXlC|wow Afh]
wrap|!B*F;^GCIAOEb_e[jC|the *FOF
wraparound|-[R_
wrapped|%Z&B-].E1_@_AEQ[SBV]]]g_jB|in %[&C@^gY
wrapping|!D-A:^aYn]
wreath|,D1DC_EFQDVBj[
wreaths|+[
wrecking|#]F_
wren|,[PZRD|came RD
wrist|<DCY|and ?[
wristband|,D-]4_:ACYaA
wristbands|"E7ZGZHC
wrists|(E.[KZ|less (E
write|![#>%?&>)[*_+A,>-A.W0C1A3]4E5A6E7?8E9Z;><D??C@DcEEFAGaIBJAOcPBRDSVU@ZB]>bAcAdFfEiAkam>|<somebody> .[|a "Y*Y=[>YDXQE[Ze[|again 4BYB|back #C9]DFeZ|down 3EYD_[kb|here ']4]|in =[QZ|it #C,a.C9a>[?[KZV]W[|me *[G^OY|on ,D2^DC_]kD|once 'D*EDZLE|one .^2Z3^>ZIDSYX_|something .]S]jW|that 3CDZ|the "[#Z&Z'^)Y4D8^=_D]KZka|them 3Y4]|this ,E|to ,A7D=C>C?DCAD[IZK@MBQHY^]A_CbDeBf?hCjAkC|up 4aEYOcY_d_e]gZnE|us !b,E._3ADBS[XB|when 4[|with )[/[TZ|your !Z)_*D3E:Z=CL[][
writer|.E>]CZW]e]
writers|F]]EnC
writes|&X*Z.X2X9EC_K_Oa_FjD|in 3Y|the *Z|to ,Z|your 9A_E
writing|"E#c)^+Z,]0Y4E7A:A;A<C>=A[CDD]EAF[IYJ@K[Q_S]TDW^YE]C_^aBb@eCk[lCmZ|a 2_Wc|and >DSZ|before DC|down /Y|in 3^XZ|it 0ZDZ_Z|on #DIDQZkD|that 9]CZf]|the 4^Q]jBkB|this 2@3DAagah[|to #_,^D[I]QYnY
written|"e%C&])C+F/D1E2C3D5?7A9B;C<>?>@XEAF@H_IZK_OYTDU@WDYXZ@^DbBcAdCfBhBjYkDmA|and &E|by #E&]J[j]|down #[Q[|for "]|in #^,];[B]Q_|on D]I[eAk[|out &]DZ|the "ZCF|to &?4a=XCYDEK>QFY^bEj]|up e_|with &_K^
wrong|!C">#=%?&B(c*G+B,W-@/d1@2D3@4m6D7D8@:F;?<@>D??A=C>E?FWGAH:J@KHMTPBRATcUAV@XCYlZ>]F^@_AaAcAeDh?jEl@mZnC|<emoji> FaMZT_a]mZ|<name> K_|about #C,B.[4]:^nZ|account ,a4^Q[|and #E<b>CIBYBjYkX|answer ,Z=[Fd|answers ([7EMa_CaA|because Q]|date ,D4ZCCQ]fZkB|end ,YQY|firm FE|for ,Z4[KWnZ|in 4ZCCFCQEY]j>kC|it D[nD|letter QE|on &E4a<E@EFDYVd^jGkB|one DZk]|place n_|shoe 4B|side &Z4X|since 2ZQC|size g[|the >C|to ,[|way #DDCI_KBQ^kF|with #]&X>^IVg]kb|write 4DYCdZ
wrote|#h%D&b)Z*^/B0B1E2D7?8F;?<E=B>E@aAAB?DAF>IhK^T?VAXBYZ]?b=i?jZlDmCn@|<number> #?4YIC|<somebody> #Z4D@[gZ|a #]5_;[?ZIbQEYYZZa[nY|about )^,C4D?CE]KDfA|and Y]|asking @DgEj^|back QCgBnZ|down #ADYIBQFS[|in #k@]CZDBIiQ[eXfFg^j[nF|it #<*c?DDYI?SDnC|on <YYHgD|that #c&B,A4[@[I^KDY_jWkDnE|the &h3]I@KcYB|to #c&Z,A-X;F?_@ZIh_^bCeLn_|up 4DMZ|us ,[kC
x|!D#A&B(^,B-B.D5V7D9Y;C<E??AGDXMXOZPYR^SDYBb^gEk_|<name> ]]|<number> CXDVkZn[|ray #CmY
x2|/]C?D]TYe[jBk[
x4|)Zf[
xi|CBNZQ]jBnB
xl|,D7ECD]Cn?
xmas|0_B^i_
xx|"f+d-[?eRXT_[]bZfb
y|9]CD_]jF
y'all|%h'd,[.c5Y7]9D<i@]BhJfL^M_Sa]_aGc^dZiak]
yacht|,]<[C_j[
yaml|,Z?YVCnX
yard|#?&<.C1E4A5C7D8D9]C]DYEBHWICKCS?WDY?^C_WfBgBjXkFlCnD|and YC|at CDjE|closed 0]U[|gate ,BCX|is IHa[|on UE|this &E
yards|4F|since 4F
yarn|!Y,B7[8E9[;a@YG^HZQYbZnD|is )E
year|!E%<'Z(A)?*A+C,V.Z/^1a2U3;4B5D6B8A9F:E??C;EVFAGFJBLVMEOEQXT]VbXA]X^XcYeYhVjBlZnZ|'s !C#B,F.F0]1A8b>B?b@AACC@D>J^QBSDUbVBY^f]jJ|<emoji> /^0]T[|<name> !b+],F1_8ZDEG]PYQ[VZ|<number> !D"d/B0[1E2B=B@[AGH^Q@SBTBUdVDYZf]gYjCn?|a DY]De]|after jC|ago ,^-Z/b0Z4[<YFZR[VXjYn]|ahead B[i]|and #@&B)C,d.Z0B2Z4<7_;DADC]E]HCIVKDPYQ_TBU@WbY@[XgWjZk[l^m]nB|are QB|as 4B|at 0[1G<hVDlD|before 0C4ZDAkB|by &_;ZkC|cooked PF|did 9]nZ|draws B[|end .Y7E8Z>[GBS[nD|ends CY|fixed #C|for /Z1C4^7ZT^YXdZkX|from &[jC|had D[aZ|has DZ|i 4X|in /Z1X2];Z>[?YA[QdVZWVb[h]nZ|is ([)[,@5]@XUA|it C[DDHXe]|make 7]VZ|new -a8e:YR]]]^baW|of 1h>[FZN^QFV^Z>iYlCma|old "@#[&^,[0FDFFZQ[SYUFVDWDe]kGmW|olds ,_/G0C1DAYDCQZ|on 1[;[DZ|one ,^;Y=_YYd]|only /ZE]|or 2Z9W_Y|our -]<eR_b^c[|people ]a|running -C;_<[DYHaRDaVbd|since ,C0Y5]A]hZ|so .E;[=Z>^|strategy CBEYlZ|student &]K[|thank ?E|that >[|the &F,@.[2D7XF]QDSYdY|there 4[da|they #aI[n_|three S^g[ka|to ,E1X7Z>Y]Z|two .[;ZDEQY|warranty G[|was 4^E_|we %H+],_-B.c1[5^7D:F;^>[A]JAQ_UDZad]g[h_|what ;[|which #[|with "g0]<cQZc]g]|you ']D[L]
yearly|/]=XBZEZQ^TZXXeDkClZ
years|!E#<&['Y(A)=*@,]-D/Y0@1[3A5G6A9C;[<Z==?]@cAZBAC?DBE]FDHYIBJCK]L^MZP]Q]T^V^ZD]G^]bac]fZg[h]kClJnW|<name> )]@AC]|<number> ;DCAQCjD|<somebody> K^|a "YQ]|after #[I]|ago "],A/D0B1D4>7D:];?<B?C@APXU]YC]La]eYgAjAkDl^|and &a,X.D2B:]<<=]?]EBI?M^Q[Y[Zb_ZcCfZmDnC|are aC|as CFjEnZ|at 1^CEN[S]V^|before 0[;^UYbceZjX|died ,@?B@[e[g^|early V^|experience ;aAYnD|for <_EEc^|from D]k]|here &Z@Z|i NYQF|in '[+D0Y4]>Z?FEXF]LYOWU[bRfAib|it &D.Z4cSXUEY]|late &EgZk_|later /_;Z|of ,Y1^2b4C8C<e?[@BEhSAW^YCcXdCeCfWgBlc|old "_#D,C4E>]Q@|on &e/D1D;[<_A^CBK]a]gWhc|our 7[Y[|running ,C8ZEdGYl[m[|since 0E1A4D?CEGQZVD|so ,ZA[hX|the .];[nA|three <^|to /_1Y8]A[BYTZ]X^[|two ,[Ealb|we )[4b<X>ZYZ|who @Zga|with &H,D<[DEEWKCnC|you .b7Z|younger +[/ZTY
yeast|,C4]
yellow|"@#D&>.A7C9^:@<D@ZCFFEKESE]B_beXhDiD|and ,Z4[KD|coat ,]S_|line ,D3[|will CC
yes|!A#f%@&@'D(c*F+>-@.A/@0D1A2T5Z6a8G9A:C<A>@@JABB@CCDaEAGEIfJ>K=LDMaQYRCS@UDV@W[XDZU^[_CaFfDgBiEjDk^lHmZnD|<mention> #aI^|<name> "=,EDW_]e[jC|<number> >]@]CB|<somebody> #D=]|a #CQH_E|and ,?4Z5]=YFa|at DB|but Da|by 4aD]|even ,f5]DBQ^d]n^|i aY|if (a,@IB]]|in ,^<C|it ,D2B;_DCHZICYabZeCgD|on #C,]@]CdjYn]|or (d.B4^D?IFMaQHSAe]jZkEn]|really ,^Q^|that &F,Z4A<YD[WYYB|the #a,c2c3];F@EC^D[IeNZOXQ^W_XbkVnA|there 8[?^FYd]|they ?[iZ|to #_&Z)[2X4C6Z8Z;]A[DYK]N^bZnE|we "a,b7];CDAF?P]Q[S]YR]^^CjW|you )e,A:[>AI^gEj]m]
yesterday|!?"A)D+B-=.D/D0D1Y3X4e5B6E7D8D9C:[;C<E=B>]@]CFD>EVKXNGOBPBR@T@U?V[WDXBYaZ@[Y]D_VbEdDfXg^jHkDmBnA|'s #]1C3^4Y8C@ECDDDS@YX^Ef_g?nD|<name> [Z|<somebody> ?CF[g[nD|a ,@QChY|and ,c@DKYQ^fYk@|i &F;]AZQ@bXeY|in &ZaZ|it ?[|the 4]EZQXkZ|to -DRE[]|we #Y1ajDkX|with &A1^@YKBV_|you DFnZ
yet|"]#A%]&A(C)Y+?,A.A0C1a3A4j6d8]9C;C<@=@>C?E@>BFD=EbF]HCP>RDSEVXYh]Y_AaCcXdDeZgCk@m[|<emoji> "])Z4b;DNZYXbE|again ,EnE|and #_,Y0Z2WQ[YXeYnF|another :a?DaZ|but 1Y6[F]mY|if ?[|know 4[|please >F|so A]h[|the 4_8Y|they &E|to ;ENZcZlC
yield|5kZaia
yields|HF
yoga|0^:A@DG]gEj]|for 0^G^|this @EgF
yoghurt|,aDXQ[
yogurt|8Z^]n]
you|%g&B'](Z,B-<.Y/D0C194C5E6_7_8[9];@<7>^?]@[A=BHC?E>F^IWJ]KCL]MZNYQER=V9X[YHZC[Z]a^Y_YbEc>e]f]gVhFiDl>m[|'d #A%C'F([+F,].Y/@3E4A5C7I8D:E=]>B?>@DBECCDBEYF[G>JBLAM^NCQ]S_T?W@XCYC^Cd^iAj>kEmYnA|<emoji> %T'C(A)]+f3_8[:d?[D]F>G[J[KEN_P_Q_SETEX^][a_mDnV|<link> "EF]H[|<mention> #D&]4E?]KYQ]bFfdhZ|<name> %B)E,]2Z4E7C9A>B?bDEIXJCNCPZQZRZTYUFZ_]E_Cb>eBfdhDiD|<number> "d)[+X2Z7Y=BCAI[JZMCNZQDSA][aEeCiE|<somebody> ,@.B5]?DA^CYDDQAS]Z^|a "d%A'B*b+_,G-Z.Z4^7=8A:D?YFCHXKFLBO]QZSWTB[C]FgXk^|about #^,A4A8F9Z:C;B?B@DCcDAI_JBM?Q?WCaGkD|absolute +C0D?fPB|accept #[CYd]|actually #Z9]@[DZHBQB_ZiY|add (Y/Z94:[_Ea]ka|afford "^(E)^7Z9?HVTZUB]]_?nC|after .[7[|afterwards .[|agree (c7DJYLWMeQBa]iC|all "D%e7B9b;Z=YBaF[HHJ^Q[X[aabZi^n]|alone =X|along #a0]<ZUZ|already "Z%Z,_.D4a7YD[MESD]Yk[n^|also :]|always .YS]|and "E#C%^'D(D,D.c3d:]=c>B?B@_HAIAJ^KYMWQCRCS_UHX]Y@]G_EdcfCg[hDiEkD|another 4YYZ|answer "Z3[5]8[9[:_|anything N[|apply ,Y.f4[Sae^m^|are "E#X%e'^)^*]+],A.C0W1E2B4Y9B;_>c@aABC@DEJaL_N^RZTBWAXFbTebj>nA|around .[_E|as %b/^>^J[TXd]iY|ask "W#c.Z4D>]D?FDIaS[YD]AecgBhTjX|asked "e%b&@)[.D?CCBDZFEI_JaQBY[]GfAgXjWk[|asking #^>DB@|at #](b*[,^-B.C1]2Y4W7[8D9Z:D;C>[H[KEMYSBX]]X^@bTgAlenB|ate >]|avoid 'E9Z:[|away '[L[|back #C%Z,C-X6X8]9B:^FYJ]]G^Zaa|backed .[|bank @[gZ|be "d)X+[/[5[9G@CH_MDN_QCZZ_CgA|become 7F|been 9^aZ|before ,].Z/Z4a6Z7@9]>CCZS]]Dn[|being %]?G|believe "W(cA^M_Z]aChZkD|best %^J[|better 'W9[:e>C]Ea^n^|bleed %_(Z|book *_+B,D.C3[7E9C>[DaGaHCO]XXk[|booked #]3Z4E7C:D=ZBYG]YDaDgY|both *[6Y?[Kc[YeB|bought #D4E=_>FCYDHKE]XaYd]|bring ,?:Z=_>ADAK_WD__dZeIjBkJnZ|brush aZ|but ,_Q[kC|buy /[2b>CG@HVQ]WZXB]AjB|by !['Z2[4V8]CYDAE_L]Q_UFaDg[l[nW|call "C3e>]Xd]B|called #f;d>_QBeZ|came 'Z.Y4X>f?A@[I?ecn^|can !C"Z#a%A&a'B)C+?,?-a._/C0E3]4<5A6D7B8^9<?[@DAEBCC=F>G@I?JCK[NBOIPES[UHV@YC^W_=aAeZiDjGmC|cancel .WGES]]BjX|care (_.a7ZMWSa|carried NYfZg[|carry "G>C|catch DB]]bWkAmF|change "]|changed 9YgD|check #D/a>[TZ|choose .Y:^=@>CC]d>|chose =W|clapped F^mY|clean 4CQ[|close %[.B7DY[|come %b.B4C7F9]@^J^KWS@]D_ZaBgYnE|could !^"X%E'd(a,;4]6Z7a9=:X;_<]=F?D@DD@EXFBL^Q<TVX]]b_AaZbZdCeAgBjBkDm@|covered "_%ZH^ND^]gF|dare ,Z3^QYX^|decide .a2YS[dX|deserve !a"C(A+D,C.D3D7?8c:Y>DAZDDFDGWMEQCTDWC[]]F^cabeAh^k@lEmAnD|did !E(^*],X0a3_7];D>[@ZCBDAF_HAIBM_NVY]aCdBfWhCkAnD|dm #_I_QZY]e_g^n]|do %@'F(Y)C,B.C/C0E2>4A9F;X<]>[?ECCFCHVIDJ@KEMZNAQDVaXD_AeZf@hCjYkY|doing 7CUb|donate X[|down ?[|drive .aC[DBS]kB|drop ,]FZQ_jW|dropped >_eZ|each =Z|earn 8]TE|eat +],].C:_<ZC^Q[]BcZ|either #[3]4_X[nE|email ,^|even "]9DDCHZTE_DeCkC|ever "C#]9B;E?FCYG]I]LcMIgFj^|every ![%_4_Jb|everything 7cFC|expect "[:]|fall %ZD[|fancy )Z._S[nC|feed "]?[|feel %[(B,A.a7C9C:bJZM?SX_Caf|felt ,Y=[|fill .]D]FbSakYmZ|filled #c2^@aIYWY|finally 7D|find &Z'^.F2Y4Y9Z>CCWD>IBSDW[jZ|finish (aM[|first ,C8Z9[W[j@|follow !E)[5]6D7ZGCZY_Cb_|for !F#F&D*E+G,Z.D1_2C3C4?5d7F:b>W?H@WCCD=GBIVJRKCLZMDN]OETCWCXBYEZ^a[cCiUk?m[|forgot )_N_g[|forward 3Z|found NX|free (E)c|from -Y.[0e8Y9[C]HaSYUaX]|gave .]:]>C@^DDj_|get !D"Y%A'b(B)B*C+A,c.F7=9D;e=b>>?@C_FCGBLZMYNAOAPBQgUBWaYB_WbcdcgYjVlC|give "A%X2[7a9]>FDBT[W_]__XjE|go "E#]'c(],_7?:E=ABBCADBKCLYM[W]dDkEnd|going 2_|got '_(Z,D.?4[6]9@>e?E@]CbDWFEKCLUS?UZY[[XaDedgak[|grew '^LZ|guess "?(d;ZHAM_|guys %[7C;DBcFCJ_QD^Cc]ib|had "]'Z)c4[8[BCC_DbF_]Eb_d]e]f[|hand #Z'_DYk^|hang ,[.ZDY|has 4ZK^QF|hate "Y.W7DDAGYNXS^W^kF|hated DEW^|have %C*d+],A-D.E0C3I4^5Z8^9D<D>Y@_ACBZCUDVE[FaNZOcQAUAWE^VbCcEdBeWfRg[hEkYma|hear .D9d:D>[F_QZSA_cgBk_m[|heard "b#C2FjZ|help )^|here >EeD|hit 7]|hold '[:]@ZaZg]|home C[|honestly .^j[|hoped #[>^eY|how #C*[,[2ZD^NYO[T[WYjCk^|i )[4b9Z=]A]NYY_a[hakDmD|if 'Y4F>D?]DDQBT[gEj_|in !C"A#Y%C(^,Y0C3D4_5_6X9F:C>f?CE^HAJ_NBRFSIZ[_AedfFhCiAjZkClY|inspire %]:C|into ,D8X>]NZQX]YkC|is %^'Y/^7ZJaLYQDX[^[aC|it #[,D<]>]B]QJSDT]U[XCbac[eYg[|join -GTCY[]B|joined 0Y=]|jump *aO]hY|just ,Y2Y:D>AD[KX]BaC|keep "B#C&],C.V2@7D9I=G>CH@KXVXY^eEgEj[mD|kept >Z|knew 9BB^KASC_AnD|know "W#]%C&C'A(^+C/[0Z3_8@99:Y;E<_=F>;?B@=A_B>CAD@E]FbHaM]UYWDXZZ]^]_=aac^dAe>g=hZiDkEl_nE|land #[(Y5]ZX|last "]'Z([)F7?9EHZ^D_AgZn^|lead ;]mX|lean G[|learned 'Y|leave %C(F*E,_7BC]DZE[OFQ[S^h]l]|left 'Z.D7E:ZQDUYeCfYj[|let >?DBZ_eA|lie >[eZ|light D[h[|like "C%](=)C*F.k2_3B7D:E;D=]?B@aFCJ^M@NBQ[SkXEZB]@^CbC|liked .^5]S]Z[a]|listen "^EZH]|listening "]7@F]RZ]?|live )@,A-X.B7g>]C_FYMDNAQ?WXXDY[[]eYm[n]|living '[|look "C,Z7ZD@[YgGkE|lose "[7Y:CBYN>]Yn@|lost ,@.C4Z>bDDQ@RYYXe^jEkD|lot #]%Z,Z3]5Z9];E>?BbI]JZLZX^Ze__i_|loud %^J_|love "B(Y)Y,D-_.A3f7Z8X9C>XBEE[H@JUK^MZNBQER]SDXZ]Z^]aEjBk@|loved ,C>_XZ|made "E(Z:E^Yf[nY|make (Z8D:=D^FCH[Q__Yb?dY|making F^HC]^mXnD|manage '[FZ|matter 3B:E|may #A%](_)D,A.a2A7@<a>Z@]AdBXD[F]J]KZMeNAS]]DeahbjGkW|mean #]|meet /]T_|mention (D+]P]|message .?DaIDSEk_|met .D|might ,D:E>aFBIZS]eZ|miss ([.B3[7A9aQIT]]E_]|missed "].C7_9D;b?[DDICQFS@TY]ZbakEnG|more ,D.ZDYQCWCbEjDkD|most >__Y|mostly #[CZn]|move ,^K[YAg]n^|moved )[7Cf^k]|must ,a3ZDaFWK_Q_Y^dGkYm[|my 2]8ZQBTC|need &e'C(B-E/E2A3^5B6C7A9=:G>Y?EC?D^ECF]M@N]ODQGXXZH]F_?dDeXf?iAk^mXn?|needed %D)b>Z@Za^bB|never %D,Z7[:Y>CFYN@Q]S]XY]Z|next 0^D[UbbD|no !]#[jY|not 3_8E>YYAe^|note 4ZAZ|nothing (Y.[7Z=aC[MbSYd_gF|noticed #^Q^|now "7(D,A-[4Y8Z9?=dCdHDQ@_Ddan^|off "C#[,[.C9c>dCE_ae[gXj=nF|on !Y"C#]%B'h,^-C2X9X;B=C>CCBD@H9J@KALhS@YE]^a=b?dDf@i@kAlCmFnE|one "_#E.[7_H[MYSXWCY_]Z|only !C#B(D3G@DB]FZQ?VZW^fEiUk@|open "Z+Z9[CDDDH[WYYB_[dDkA|opened #E|or #]%[9b>?F]JZK^_^g^jZ|order (E+a2Z@Z|ordered D]k[|otherwise +[PYeE|our (E)A*[-E<[JbO]QDRD|out .W9EN^S]TBf[gbjD|over .F>XIFYZkY|owe 'Z:[D_a]gW|own .E/Z4Z9Z=[>AD=QEkD|paid &E,Y.B2F4bCZFXSBY]|panic =[>Y|pass D[kX|passed 9D|paste 9X|pay ,D.Y2Z:]=:>FCba^dAeAg_nZ|paying 7@]E|phone CB|photograph k_nZ|pick )Y=^aBd^e^gB|picked =[>[|plan "[7XCZ]X|please .^9FC^S[|plug DBFZkDmX|pointed #_>E|pop 2Y6Z|post 3ZXY|posted 'Y*?OB|prefer .aS[|press (F6[QWSD|pressed @^|pull 7[|push 5^|put %B,C/_3C7Y9F:Z=[>[?C@DD@HWNBQAT[e[gDk?|qualify !_7[DZG]gG|raised #Y?bf^|ran D]|rang #G&D4X?DIBQ[Y[|rather .?9_CDQCSAW=__d_jD|reach F[mV|read #B(D,Y/[1[4D6Z9[>e@FCZDCGaI@TZVYWY[]]__Yd]n>|reading (Z7D]D|ready "](D-Z7@8a:^FCHaM@RX]A^^bEi_|really %E(D,B1]7c9BDFGUQEXY]b^BnE|recognise 9d_^|rejected 4E|rely >_DBe^|remember (a,B9^MZa?gDnC|rent F]gY|returned 4]SG|review *F|right %b&^+aJ^K^P[|ring )Y+V.ADYQbW@YAhejX|round )Y.XQ[Ta|run .A8_9E>EDCFYX[^]_C|said #_,_0B7_>C@^IYJBKFQ]Y@]Xgbj]kZ|sat 4E>b@[e]gZ|save JYN[|saw +],XDDKbjV|say "]'E(A+Z,A3h9F=Z@HD<H[IBJAX]_A|scroll (C|scrolled 7Y|see #D&C,W3F4Z7C8A;E=[>G?bCaD?FYHCM^NATCY^]AgYnC|seen 9ZK^_Y|send #^'A2V4_DGI^LCYYjBkFnB|serve "B|set .EDC|share jF|shop 7ZF_mZ|should "Y#D)b,F.C3E4A6Z7B>]?cBBD[TDW[g]lY|show &Z9D|sign !_.B3ECEDDQDXDe@g^jB|signed #BDZ|simply 1]V]|sing .D|sit ;[>BDB|six )YDZ|skip +^|sleep )Y/U9ZDEnZ|smell "[,]D[g^|smile %[3[J]|snooze 7bBY]b|so #C._3[CEDFE[JBS]g[jF|something ,C.C7]:C>E^YkB|spare 6b@][_|speak "C+a,Z.Z@ZHDPVS[|spend !^'C)YDAFEa@kDnE|split >FDC|spoke %])FDZb]gYnC|spot EfgDjDl[nC|stand (Z,^.B7]CYM]X^]_m[|start 2]9@:CS^][_XiZ|started )D?X[Zf^|stay 7Z8B=ZDDX[|stayed ,]4EQY|step 8Z]CaC|still "].A0C4B7_9^>^B_GBH[IDYA]Y_aiZnZ|stood "F4X@Y|stop 3E5b:^DAZWkB|stopped >]DE|straight ,[>YeYjY|stuck "DCCKF|swim 9C|switch .V/ZG^SY_^|take "@,Z.D2c8E9BFZM_QYW]d]eDjA|talk &]5[>[Q[eZ|tapped D]ja|taught ?^Q[f^|tell +],B.b9D;^>X@]I[QDS]YXb^jbkX|text .CjCk[|than &[,X.B>^YEeY|thank "b3]?CXb|that #?%D)e,V7E;[>@F@GEIDMBSXY]^EbaeYh_iZn]|the *e,_/a1E3F4F7B8^9C:H=aBCCAD=E]IFNXOfXB]F^]i@jAl[mY|there #E%A,?2]:dbY|they 6]|think "D%B'E(_,C.Z4A7W8D:@BFC[DEF^H=LFM_O]Y>a>fCiCmd|thinking 7_]]|this #D,[0C7D9D>ADZFaUA_Gb[g^iUkYma|though #]%[g^|thought )],A6Z7]9Y;YHXQE|three *XO^eZ|thrive -[9Da[|through D>F[P^YCk?nY|throw 9E|ticked #aI]|to !@"@#?%A&B'Y*B+?.]5E6_8B:A<E=<><@>B]CYD]EcF[GAIEKEN_P@QCSYVaYF[U_Cd=gBjDkRlam_|today '[,C9DM^Y]_AgZnE|told #e>F?A@XDEFFIbYWdF|tomorrow #_*ZI_OZgZ|tonight %YJW|too :DM[bYmY|took :[?ZQZf^|train jZ|travel 8[jEnZ|tried !]#C)[4C9c_[k[|truly 3Z7e?Y|trust "a,]5]HU|try _[|tune D?kE|turn ,Y2[5^WXZ[|twice ,@C[fD|two 4ZS]YZkC|until >^D[_Zn]|up +b.Y/@>[@]P]QBS]TBgZn[|upgrade )[N[|upgraded )[SF|use "E#].D9e>^@DD[EdFbQcWVYB_]e]gCk[mZ|used #D7[?[MYjZ|using 5h9[Z^_a|vote -_.aKZQZR^|voted #],a.E=_?D@YDFI]QYd^fEm[|wait "],E5D7YDAQDTF]GfEgYjC|waited 4[>c?VebfZnC|waiting !b"B3^5E7g8f9CFBG]HDNBUYZB[_]h^^b]m>nD|walk (Z*[7]8_DAFZOYQA]^b[k@|walked "Z#E([?AMYkG|want !a"a#?%D&_'[)B,[._0^2=5D7]:]=[CADYEFF>HZK]O[SaW>Y[ZBaZm:nC|wanted #Z%],@7ZQD|wants %Y|was #Z|we %[4Z7]>W?YDCN[YCkCnY|wear (Z9ED[|weigh ']3]L^XZ|went 4]?cjW|were "D#d&A(E,X/]0c4X7c8B9Z:[>f@[BEDBEBF?IZJAKSMC]_aUeegZhDiBk=m@|what #B'W(Y)D,F.Y4><a>AGCIBMYO^TDaDcaeA|when 'D2Z4_7Z9E@[IXLEY^_C|where "[&aD[k[|whether 4YDES[|which &Z4WD[KXg[k_|while e[g]|who #C%[&Y*Y0W9^;c@CDDK^QBSXdDfWg@k[|whoever ?Z|will !e#B'C(C)c+[,c-D.=/D0Y2Z3B4A8a9E:Y;^>FBFCFECFbG^H]PSQZSEX=YLZX^b_?a]fFgChTjAlBmd|win #ZJ_|wish "D9dFDMEQCWY_be^nZ|with 'Z/Z8^C^L]TZeWjW|work 3]4Z9[=B>YSBWX|would +E.a7c8Z:E?D@BQD][aZnE|write *[,F.[O]]]gCjB|wrote #ZQYfDg^m[|yes F[m[|yet %]>F|you :];^e]|your *[=[TYW]]D
young|"B#B*[,C4A5g8Z;a?b@ZE[G^H?NDO^QZRFYBZf^Taab[eaf_kCl_mWn]|<name> <_|man #Z?b@[I]|people RHiWmZ|person :Z
younger|![&?+Z/Z?CTZ
youngest|&_,d5[;E@YECQdSZfCkY|was 5^
your|!b#F%Z&@'b(Z*[+C,D09182E3c4B5W6c7_8[:B;:<:=_?F@]A<B@C?E>G_JVKCLdNZOYP@QCTXU?V;XcZ[[^]^^^_Hb@cBdZfCg[hDiFjDkZlDnB|<hashtag> ^E|<name> !W#Z%>(i)_.A3@5c7]8X9?;_<_>^@VEDG]MdQYX>Y@Zb]Z^CaDb^jW|<number> !@"<(D)A,D.c/Z2^4Z6a@[CBMBR_SZT_W_Y^[]]^|account #@'a.[/DD_LZ^YdZeFgDj_|accountant 3]F]MCkG|address 'B*[4B>cD]E]lZnY|age '^L[|alarm XZ|alarms 3]7dJYQHX]]ba]nZ|allergy !Z|answer "Z(aM]|answers 2aWaYZkB|application 4VDahZjJ|appointment >c@FCD|area DC]ZkB|arm CZ|audience 5YTG|aunt ,E|average 3C:F<eX?^_|award bC|back !Z"D%d)].[3D7^8^HDJaM[N_SZ]_mZnD|badge !C3CnC|bag 4[>b@BDBQAY_e_|balance 8Z|ballot =Z|bank 7C:C=XDYH^OBQZS@]D_Ea@d^j>k^|basket %B)^6a8Zna|bathroom F]m^|best !C']([8B:^JALYNCXZZW^C|bestie 7^GYaZn]|big ^Z|biggest 'Y5[H^M[ZX|bike ,[DZkZ|bill ,D7E=_>DDGQDS@d]kGn=|bin @[F[g[kDmZ|bins D[|birth '_L_|birthday ']7[;[LXOY|bit .[B[|blood /YTY|board "Y9D_En]|boarding '[LZnX|body -B:YG]|boiler @A_EgFmF|booking '].[>DS^nZ|books "BC[|boots ![QC|boss 6]7C>_F^[Xe[manY|box !D)_,[4D:CN]d^|brand -Z5YBYZ^bDi_|breakthrough NWaZ|breath DC|broadband '^6Z7[9DD[LYg^|brother >[|browser nY|budget .[|bus .B=BnZ|business !A"[-Y;]FZJBMFR_|calendar !C3aD]X]b]|call &]=]KZ_Zn[|camera D[k[|car )_D^N_QBmE|card !]#B(W:C=[@^CXSAdc|cards =[|care .^OX|career (_+^7[<[a]|cart )bC]dEn_|case -X4akF|cat F]QD]^m[|centre )]>]|cfo ]E|chair 4Z9BQCm[|chance %YaE|chances (A*Z|chest 5[>DZ]|child %D'E(B)_,^.]7_9?:A@]CEIEK]M?NaQYZ@]^_CbBe^h[nC|children ,E7b?ZDDTY]_|choice 7ana|city "C%[7ZmD|claim e]|client 7Z>]e]|clients "Z/Z8B|coat "Z?YHYQ]|code +Z5YD]|coffee !C"D7bDFXH]ZaD|college D]kZ|colour FZ|comfort 8_:]^[|commas OYbY|comments #_,ZQ]jX|commute !c"]/F:Z;]G[a]|company "B'a7Z9]DFHCLY_ZmC|competitors /B7W:C@EDEJGMBR_ZB]c^@jFnD|complimentary "[)F*Z3CGZH]bY|contacts '[5ZE[L]|continued ,E:CEY|contract &Y,EC]I>SFYZ|cooperation X_l[|copy 3[8[UVX_]F|corner !]8Z;]|council #X%Z6]FZJ^[Z^ZmZ|councillor "_3^9EF^m]|country 4@|county C^iZnY|cousin %[,a7FDD^[kE|cover F^m[|credit ![']D^GX[XganY|crew !Y"Z6E|crossing !Z9@_D|current !YD[SY|customer -[|customers HY|cv .a/b3]7^@ZTZXX|dad #C5Y>bKBZ]ecn@|daily X_nX|dashboard nW|data "^._:Bk]|date .C>CQ?gAjB|dates >]n^|daughter 4XQG|day !daAh_|demo !Z(Z+]8FGa[Y|dentist (Z:[|deposit )C/D4]@XB]D[TCg^i]|desk )[,]|details ,Y8Za[nF|device -YR^|diary 7_[X]^|direct 6Z[Z|dm n[|doctor 3DDZ|dog !D(?:C@ZLGMCQ<SB[YaAdZgWk[|door 4]8Y@YCEF^PZ^ZaDg[m]|doorstep :[^[|dream )Z7E8Y:ZFZ]B^Z|dreams :aXYb_|driver 7]|due '_LZ|e "D7[F[GALXkB|ears ,^Q]|electricity "^|email #['d(B*i4D6^7EC^LcMCOg]D^DhYn_|employer "]i[|energy '[L[XY^A|entire 8A|evening =]|ex ([7]:B]]|excuse (>7g9?HHM?QF]a_D|excuses 7_][a[|existing 8D|experience %[*@-ZOF|eyes "^.^3]@DJDN^^^|families :[|family "_%E'Z(G,D/D7_9[:C>DH^JCYC]]_[a?|fare 2X4][Y|fault )]4@>[DBe]|favourite 'D(e*Y8A;FHDLBMdNWXG[Z_]bBn]|feed )[:DP]aDnC|feedback %fJciFl[|feet %Z&[8X;ZDajF|finger n[|fingers hY|fingertips !^V[|firm 6_9[T[[ZiYnD|first !["]'D)G+f.D/B3C6Z7C9YDEG]LAN?P_RBTD[b_^a_mDna|fixed /YFama|flat !Z"A*X.XD[e^|floor 5aD[QCS[|flu "Z6A@Z|followers *Y|foreman SF|form *C,WOBYE|free "X'F)>+D.C7BCdDEGVN@T^kC|freezer 4^|fridge 3E7A@[M]]Cg]|friendly 3Y7]A^|friends %?'ZMbXC|front 9ZJXX_|frustration %^J]YZ|full -]|future "E|garden 8_|gas 7^]Z|gift /Z7]CDXCbZ|glass 4[@^|go a[|goals 3D:a|gp @XD_QDS[|grandad 9_@Y_[|gut )[7[8[|gym X^][|hair %^&Z,^>CDDF]J[|hall DG|hand %[,a.C3CNZgD|handle (b*Z@XM_O_|hands !Z2X4Z7^>Y@ZDAk]|hat U[|head "^+^,[.X|health :[|heart "^)Z.Y0]3C:BFbH[aEm]nE|heating hZ|help 0Y7[QZ_[|history DAe]|holiday @]FB|home "a(C.@3^7CD@G[H[JHKaN[aGkAnF|hot DZ|hours =_d^lY|house %b'e(A)b+],Z/^7DJ_LbN_QYTYeajZ|household CYD]|id nZ|inbox 'Y*_4Z5^O]Z^]]^DjZm[|individual ;ZnY|insurer 'Zh]|invoices &^(E.[HaKX|job 3aXb|journey )]-C8ABZK^NZUZa_|keys )ZX[nZ|kid .c3a|kids %Y,E4Z9^F]_[|kind %C?]IYf]|kitchen )[7YTYW[n]|knee 3Ak^|knees @[D^[Y|lamp .E|landlord 7@@cDaM]QBSAYE[Ygck[|language "C'F(]|last "_#E.G9b>YCBD[J]YD_]j[k]|lawn *]|leadership 7^:a]^a^|lease nZ|left ,]Q]k]|letter #]4[>YIZQEeZ|letters #]I[|library "X.aHZSZn_|life !A"Y%C)B.Z7A:cCEDFFDKDN>ODQTTYZC[Ba^hBm^|lights 9Y_Y|link !a*]7X=DOY|list ([|little !['[8F:BNDYD]XaDj^|loan @]gZ|local @DgDnF|logo 2_U^WZXYnZ|loss )^ZY|lot BZ|loved "Y%Z(^)[B]M^|loyalty %AOD|lunch .ZD_g^kZ|maiden ']LZ|manager ']3[DbkY|map &Z|mate (]M[|mates 7XDDSZ|mattress D^TYm[|message :ZeE|messages *W|meter ">3]HCX[|midwife ,YD]|mind ,[._0]9[:XDBFYJBQZS]_Xeanb|minutes 9A_E|mobile 'bLb|money "],B.Z3A=c>>@ZCXHZJEQX]__BaAdfe@k]|morning ,C/]8[>ZQC|mortgage F[n]|mot @[CEXY|mother "D,a.Z3]>_QYX]e[k^|mouth .]]B|move "A(Z/ZHBUaaC|mp /Z3a|mum '],^3^5b9]Z_e[nE|nails :]@E]Ea]gE|name !Y#X%[&Z'@(D+D,_.Y2@3>4BCFDAEZFCKWLAMENFS[TCW?XAZDe^g]kAmC|nan (^,C3]9bG[M]X[YZ_[bFn]|national ]E|nearest 8Yn[|neighbors 7a:[|neighbour *EE[OEQEj@nB|neighbours /E7c@CCF][i[l^|net ZZ|network "C%Z(d5g:CA[E_MbQBXFYFZcb[hRnB|new '[8a:B=DD@GFL[MC]W^XaBgC|next !X*d6[7B9?DEO_QYX^[^]B|nose "[/Z7aWZ|number 'B*]CdLCOaQCYZ_^gAjYkC|numbers )[|office "C,Z5Y@]Q_g_|old 4^6bCZD^QD[b^[h_n^|one /Z5]TYZ]^_|only ]C|opinion %^3[9ZJZXY|order "B(]*A>[C[HEJEN]OCSEa^fFkYn^|orders 4_|organisation +[-Y5^8CRZZZ|other #]'[3[7YDC|oven @DCE|own !C%B'B(Z)]+^,E4A8B9a:_>_?^C^DZFDIZJHN[WDYA[C]X^Fbde^f[i[j^|page )^5[|pain %[|papers "D>X|paperwork nY|parcel 4E@]C_jZn^|parents >_e^|partner l[|party 6Z[Z|pass !]7]N[|passion <[iZ|passport 9ED]M[jE|password TZnc|path ?C|patience ,E1d:ZIBQAR]VbY?a_fBnC|pay =DC[D[nC|payroll ']6^:[>EL[]_|payslip UZhZ|pension "C-Z2]6]F^R]W[mYnX|people %D-[7C:aJCQ^T[b?nY|perfect nC|person >Z|personal 3ZXU|pharmacist D_|phone ']*[,Z/a3b6D9B=D>@CBD^FBLXO^SBTUZ^[DdBeFjFk_mC|phones D]|photos )]2[?[|piano h[|pillow /]TZ|pin nX|pipeline -A^b|pitch W]|place "[%[4a8CD]HZS?YY|plan @[|plot .ED_|pocket (Z)Z8]9A=CAZMZ][h[n_|podcasts hZn]|policy '^L]|polling "En^|post 3a[^nC|postcode !]#U.CD^IaeImC|potential "C[Y|prayers JBe^n^|premium !Z'Z/EGZi[|prescription 'YLX|problem jZ|productivity 8Z:C|profile *Z.[3^O[XZ|purse .]2_|pyjamas >[|question #^I]Q^|questions (=,E3B=[?]MAXDYCj^nZ|quote )aa]|rail DcRa|rate SE|rates DE|receipt ,[aY|record "B|reference eB|refund 4YC[|renewal =ZDCQZ|rent #].[>E@bCEIbeBg]|rep &[C^|results /ZD]|review ?E|rights 3[|road &]/bTZ|roof "F)a>XHDN^QE|room n]|route Da|router 4[kX|safety %[JVXCg]|say EbRZS]]G|school +a.C9ZP^^Xi[nD|screen 5YZZ|search @D|season 7DN_|seat #Y,Z7]g]|secret !['Z*[LZ|security JX|share 7D|shed F_m[|shift 5[IZ|shoes g_|shopping %Z,B|shoulder .Z]Zl[|side %^.E2[8a>ZQGeZ|sign 3B:BMCb[|signature .d|sister XXfX|size !Z'D*E4[7ZLE]Xna|skin "[.X:CDDF]]EaCm[|sleep 7[J[|slot +]=[PZX[^]dXi[|smile )[@CA[JZ|smoke 3Y|socks ,[|sofa !c(Z)]7^G]MV|son YX|sourdough 4_D]YZ|spam D[k]nW|special 8Y^Z|specs D[O^|spot !C|staff 5aCBRWZY|stairs ,Z.bCD|stay 3]:Y|stomach >a@ZD]HGeak[|stop 5]D]|stories %[*[3]aE|story !E">%['C*b2D8E;ZFBJbOYREfWmAnC|street "B9a@BCYHEOYQZYC_XhDjXnD|stub .[|success "C%[)YgE|supply 9Z_Z|support %D(Y?CA[hS|surgery CYkC|surname 4]DEY[|table )aGYN]|tablets D]|talk N]]Dn[|tariff .^6a[Y|taste !],]Q_|tax 8[|team -[3C7?8A:[DFQAY]aYgDkC|teenager ._|teeth k_|tenancy -d@[gZ|terms !Y8[|test ![6b7aEe[]][a^lcna|thing .bB^S_i]|ticket &ZWanX|time %b7D8]:b=_J]a_d_|town ![(c:AG[M]|train CCD^|travel *AMXOD|trial 6Dk[|tribe %YK]|trombone "A|truck 7^|trust ;Z?@V[c]n^|turn 7a|tutor 4^7[]Y|uncle 6Z|understanding 1YR[jC|union EdlX|unique ![-Z8ZR_][|usage 8ZDC^Z|usual .Y|very '[|vet QE|views %aJ_|village _]|vision 8X^^|visit lZ|voice %b)C-[8[:bJ[WWkB|vote 'Y.Z2b=]MCQ]S^Wad^fDk[|wages k_|wall #](Y@ADE|water BCCEnY|way *_9Z:]DBO_|website *EDZ[X|wedding "Y.D=[hY|week )].cNbSe^]c^kC|weekend ![9>_E|well nZ|wellbeing !E%_|whole )]+]3Y@^jE|will /Z6^S^[_|window .aSZ|word .EDCQag[|words #[;]|work ']DZL]|worries %[J]NC|worst 3[6ZD@QYkCnA|worth :]|wrists (E|year ![.]SZiA
yours|!e"D#:&A'd(Z)]*c,@-@0D1?2@3Z6W7a9]:?<@=b?CA[BACBDUE>FAGaHAKILbN[O^R@T^V?WBXW]]^Z_[d[hUiBkYnE|<link> HX|and .Y9]YVe]hW|at !^G_nZ|be )A]_|before !D3]7]|better TC|by !a|came 4[|could 7Y8C|for *_8dJZO]T^^^kBmYnZ|goes 4]jZ|has .D7D>CD[IBdCeFhbka|if *[.[O]SZn]|in 3Z6Z=^EZQBX[YY[_d_|is ,[>[CaDAOCXbY[eXnC|now 7_]^|on *Z|one TY|say "Z7^a]|says n]|the .Y;bDAb_g]|this hY|to 9]=]DY|today ,[3C7[G^T^XCiY|too @^g[|truly 7ZAbhZ|up *^+^C]DXO[PZ|was =^>_DZd[e_jb|we Da|with (^4Z7DM_fE|would )a
yourself|!W"b#B%A&B'D+B.C1D3]4@6]7g8b:d;C<F>F?CBDC>EFFEGZHaIZLCN[P?SAWAXVZX[[]c^a_AadbBeCf@gDjCm@|<emoji> ([FEOZV[|<number> )[-^|a 3c6^7[;^X_|and 8]D?JBQXeYk>n]|are :^]CaZnY|before .[nZ|for 5]|if 7b9E|in GC|on %^7]@[FdmY|out ,Y7[|take DF|the )Y6[b]|this 8^|to !X8X>Y]D|what 3d7^:C>EDAFZRZXf]]|when :[ZY|why 7bDB[X][kC|you )?7B8?:_NA]D^[ab
yourselves|"Z(d+^,Z.[5YB^C_M_
youth|4C:C>Y?YDCSDWYY]aA
yr|&D)[CF[]nb|old &DCFjD
yrs|&],Y/WSZT[bCna|on &]n^
yusra|&],_CZQZ
z|,E3Y
zebra|,]
zero|!e"a#A+^,A-Z0b5D8[:E;f?aAbE_FEH^IDLBP]QAUbWA]Y_Abac^h_iAj?mAnE|<name> ;Y|cancelled jF|to 0YaZ|waste ;db_nZ
zigzags|@[X^g[
zip|#Z&A'd,]4b5X?]D_LXYYk]|code 5YDA|wire ,X
zips|#C+]FZKZ[[i_
zone|,C8VC^XBYYjE|and 8Z
zones|<^CYQDV]c^kY
zoo|"[C[nX`;
