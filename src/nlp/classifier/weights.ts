// Learned from test/eval/drafts and the rules' examples by `npm run eval -- train --write`.
/** What words and pairs count for, as `table.ts` reads it. */
export const WEIGHTS = `'d|!C"D%D'A*@+Z,E-D.]1A3;5B6b7F8<9_:=;@<C?@@EB@DDKYLCMVOBP_S[VJXAY]ZC[]^D_VdFi>lAnA|a ,]?a|already ,EYBeD|also &D,A=]DZQ@dZ|ask 1[6[YD|asked &D4eKDYbgA|be !_&C.D2c6_9];[<^?BCZEXI@M_QAW][]^C_]gAiXjXl^|been "Z#Y&Y,@4aHXKGM[QGX]eDgXkS|better *],C2[7_QB|booked 4^>[kW|bring (a9[M[|brought 4X|buy k]|call &]KY|change _^kE|choose ,XDD|come kE|do #C%_&[,^.X4B9B>ZJZN[QaSWU^]C_CeXhYnX|done ,BDCQA|drawn 4]F^m]|dropped I^|especially /Z|even ,D4G|ever ,BD^|finished 7^|found #X([|get )a,F.D2C;ZQEbZk@|give +d,[F[|given <[=Z|go #D=Z|gone #X,[|got _D|grown &[,Y|guess ,[4GYE|had ,c>Y@DF_QXWGmZ|hate !Z.D7]?_SBUY]^g[|have #@&],[.A2[4B5^:E>B?^A_CCD_KYPZZ^f^hd|hear 4ED]|honestly 9[|hoped QZ|just ,A9Y>ZPZQAj?|keep >]P[|know ;]bYh]|known 4D9C|leave I]|left <^?FQE|let +Z.cS]|like "F%A(?*C+A2[5C7@9^;C<@=Z?XF]HAJAK[M>OBP@TAUAWaZC[A]?_fb>hE|look #[j^|lost ,A4D<]b[|love %D'Z)],A-Z.D2c6h7Z9a:[>@DAE_L^W^YB[e]Z_aaZb@k@|make 2[k[|mend ?[|miss 7]]Y|missed ,@|need ,_0f>CDUQ^eFk]|never #A(d,D.[4_7[>BF^I@MVQDaVeCf]h^nD|no #^4]IX|not +b.E4D>F?BY__Y|noticed #^&Y4]QZ|only ,]G[MFgE|open @Y|otherwise 5^|paid 4Z=Xd]|particularly >Z|pay 2D=_WFdYjYn^|planned #X0a4[@]IXQZU[|prefer &_kV|promised ,CIYnY|put #b+b2E4a?D@ZIaPaQESYY[jDn]|rather #A(F+A,^.e4D5D7A9B:D;B<B>Y?DDWFGMAPBQaSfYW]?bYeYg^hBjUmB|read .]2Y|recommend /Y4G=Z|said B^KDkX|save /[|say #B&A(F,U.a@ZDCb[kBnX|see <_fX|share ,Za]|show ,]|slept ,A5^|sooner #[.c2A4@>WCeD>KCS^e[jZk@|still >]|suggest D[|suit ,B|take (d2E=FDAKAQY][kC|tell @YCZD[Q]kX|think F[Q]h[n^|thought 4_|told #B4d>DD[E[QCl[|tried ,@|turn ,B.ZMXg_|use #A,]|walked 4[K]|want FDJXQCYDk[|write D]
's|!C#X%C(B)E*F+E,Y-E/A0C1@2X3A4Y8D9D;E>Y?E@EAFBCC_EAFXHVI^LWNEQ_SYTEVCW]XE[Z_XeZgZiXjbkYmZn@|<emoji> "[,cQblZnY|<hashtag> :5QWS_a?|<mention> "Z&DFaKDREm[|<name> "[#F%F'a(D*E+Z,G-B.D1^2[3F6Z8Z:[<D>?@AAZB^CED]EXF_HdJELaNWOEPXVYWZZC]Y^a_Da]bDe@gCiWkTm^n]|<number> %Z&G.^/@1A2B4]5a7a:C?BECFCGDJXNXS[TCUEV?YaZY_YbBeEfBgGhEjEmC|<somebody> #E'[,A9a>dDBIEL[ecj]|a !^"]%X&A'C(C*Z+G-E.W/?1^3Y4B6W7@8Z:]=B>ZABB]DEFXGWKDO_STT@V^YFZ@[Y]B^^aZb]dBeYhBiXjBl_|about #?&?,A-^4>6X7C:j<EDZF?H?ICMYNYQCR[SFWZ^Dafb[cDdDeZjBk[nZ|above 1[|account KY|actually 1g9EVZ|address (Z4[5]|after ,D9]CZDESYjY|agenda #[,CI[n[|agm k^|agreed 2YQF|all !B"C#A(^4=5_7a;^<E=F>C?ABCDbFbGCHFJFK@MZYBZ[[Y^BaJbBhDiEjFkYmbnF|allotment &^|allowed >]eZ|already (]4?7]A_HZIBSYeXhZk]na|also #>5[7XD[FYQ?Z^lZ|always ([+c,_7b:B;A>[DCFYH[JD][jAnC|an #X,g1Z9]>]DWI^RD^^nD|and &[,W=D?ZEZK]Q]f[nC|annual EbSZ|another .[7BD@S[|answer &]>]@CnW|are +^,D4[C[P[j]|around D[|asked #=,a3]?aI>Q]X^n[|asking #A&].d7]FdIBSZ]Xm^|at &c0c5a6]>[DYFBKaSBY]ZZeZf?mB|aunt "FQFg^|awake (]MXQE|award -D;EbF|away ,Z2^CFnH|back "c#f'B(B+]3]:B@DC^D?F[H[I[LCMGdCe]gEj]n^|bacon X[|bad #^|bakery &ZKZjY|bank "]9C|bare !Z4]GW|batch 7Z|because "[&_4DD@KYX[hYk?|been !E&Y-D5@7>8C9Z:D;W<YB[DXH=KZNEQ@RCVGY]]@^BcUg[iZjDlB|before 9agJ|behind D@KCQ@kD|being #Y&C(],C4_9BCADZI]UCeBfFnZ|below )Y4cDgkY|bench kC|best #[0Z:EUWb]|better "_&c)Z,A.Z:CIGKc|big ,bQYkA|bigger ![,]:@kD|biggest ![;E|bike n]|billing #DJ[|birthday ,[4[|book ?[S]|booked #b4^kB|box MX|breakfast *^F]O_|bringing ,XQXkZ|broken >_e]|brother &A4[KEnZ|brown 4YQCYX|budget CCn_|build #b,X4]|bus &Z@[g^|by &Y6aC^EZ[[gaj[kD|cake ,ZOXQ[f^nc|calendar 5[QZZY|call #c&h-aC^Raj^|called "Z#c,W4BE_IcYAh]|care A[|cat ,Z@YC^jZ|catalogue ,];^QZb[|changed #aQD|changing QYaF|cheaper /]2dWb|cheese &bCCK^QFS]|child ,Z|children ,Y|class 4eCZFZ|close E]lY|closed Ra^]|coat ,B|code DB|coffee ,^Q_|cold &DAZDCQCjT|collection 2^|come ?^|coming &C4_:[CaDBIBJEKDV[XcY^^ZeZg@iX|concert 2^C^WYe]jZ|contact S^|contract #Y|corner +^,Z|costs T]|counting 5[|cousin 4C|covered *Y|crew &a4C;DCDkD|crossword "[N[iX|cup @[bCgZn^|cut >[|dad &^@BK]eCgB|dark ._:CD]S^k_|date D[|daughter ,]2ZQ^|day #EQZb[kE|dead QY[_|deaf M[|debate #>4DICYE|decision -@3];_Xa|desk ,_Q_b^eYn^|diary 2ZFdbYm]|died ,[|do ;[b[|dog &C,E/ZCCH^KDWW|doing 4ZC^KZ]D|done ,d.D/Y1d7EKYQ^VVWF_ZbYj^k_|door =ZD]QB|down !E0[;Z>F?[QDnE|drawing SZ|drop 7[J^|dry CbIEkB|due 2^4F?^CBDCW[kC|earned ?gfY|easier #Z.Y=E>ZDC|easy 7Y:E=[>]|eating ,_eY|edition MZ|eleven 5^7_9YZZ][_Z|email #E0[4aCYI?ja|empty .Z9[gYjF|enough .ZC@S]_ZkA|episode @^g[|even DD|ever 4C8a;C>ZbC|everything ,Aa[|exactly "Y7Z^^nD|eyes #[|face ,B7BFWYEmV|fair &_,>.Z4^8Z=[KZQEkB|family QB|farm dZ|fast ;AOZ^]aY|father ,[|fault ,]>aQZe_|favourite GZQA|figures #[DYQG|final mZ|finally :ZFYQBa_|fine #E.e?GBXC[D>IEKCVZe]gCj=kBn[|finished ,E1^4YV_|firm #Z,]|first !]&X4@9[DXQ]Y@nC|five 6ZRD^^i[|fixed #B&[,DIAXXY^f[nF|flat ,[e^|flood ?Z|flour 2Z|for #@%D*Z,^3[4D6Z8@9A:]>XAaDVEYFCIEJ@NZOVQYWEX]^Ba[eZhXi]kFm@n?|found ,D7^]]|four ,^/]jA|free !X&F*[4A8D>ZFFG[KGLbO]QER^T^YAZU[[_Ck_|freedom 8e:Z^]|friend 9[|from +]4CF^J[hX|front &ZCYj]|full 'X,C:Z>ZCcLXNCQAT_[[|fun Q]|funeral >^CYkZ|future )[NZ|gala ;^<_bZ|garage <_|gas D[|gentle ;cb^|getting .[SZgDjb|gig Y[|giving !^,B-]8c:AQAR[^]mX|going 4C7@9]:Z=]@ECZIYSB]BbCd^e@|gone !C(E,>7_9C:D;D<[=]IZKVMDQ>TAY[ZA]_^Be@hDmD|good +A.Y;^D^PAbY|got &Y)?,A-[4?7[8Y9Y;_>[EZGXK^QCYE^XeYgBiYk>|gran 0]UZ|grandmother &]n[|green Fa|grim ,Z>[|group #C&^*Z@]K]OZ|grown 0Z|guest E]|guide -YgY|had #]&B,E0]=YK?QJU[gYk^|half 2a>BBbIXQDWYe]i^k[|hall 6[Q?SZ[ZdZg_jXn]|hand ,D=]dY|hands ,B|happened 9DQZeY|happening DZF[QYR[i[|happy ;[W[gE|hard >bF[S]Y[kG|hardware @[|harmless >a|has cY|have jC|having )[iB|head 4[D[f[|headliner Fam_|heard &B,cKD|hearing 4C?]|heart %[7[8Y:Z|help ,[WDn]|here !Z#Z&^4E:c<lFZO[V]]^a[eCf^g[nA|hero (B|hip C[T_|history 1d2^;[V_WZnW|holding #Y._4E7]>ZSZW^nF|home &E.C7Z:bKPQC][^DfA|honestly ,]|honey #YD^k^|hot >[D[QYS^|house ,Y|how !D#b*[/c7Z:Z;bAVFBQ@RDT^UYWDXZ][^Hkcn[|husband #c+bIaP[|idea "D#b&cI]KbQ_S]Y[gAjEk^|in #A%X+E,X-D.b3W5B6Z7@8F9C=^A[C]D?EAFeJ[N@OGP^VQ[]]D^Dd]hEjYkFm]n=|included D_|income )[2[|inside FYb^m]|iron 4DC[DZ|is #D0[1A8[;]A]EAQDh^nD|issue 2_J[WZnZ|it #E4=8D:f;C>C@YFFIASDT[XEYB[]^Da_bCeBg]jBkcl_na|job ,D3_6b:]HZX[[Z^Z|joining BdiZ|just !^&E.[7b:?<]AaXC][^GaAbadBg[h[j]m[|keeping 7Y|kind 8ZCc^ZjY|kinder "c|kitchen ,]|lasagne @]]Z|last @a|late .[CcQYdUj]|latest 7Z|laughing "Z7d:];bTX|leaders 7D8[RYaZ|leading Aah]|leaving 7CKB|lecture 0ZUZ|leek i^|left '^*[,A.Y7]DDI[KYL^O_Q[eD|lemon ,]Q^|length e^k_|less ![4a:DD]|let &[I[gZ|letter 4]CADaFba^jDm^n^|life "[|lifting ,[|lights 2^WZ|like &?,eY_|line kZ|linked +D|list .C;_@ZDFKYbY|lit ,^4^Q^Y[|little %Y|live ,@4]CBFaQGfZjB|loft jZ|lonely F?ZZ|looking >_@Z|lost kB|lot C[|love %eJ]a]|lovely &^,aK]|low ,cZ[|lunch 8]|made ,Z3Z>D?X|maiden "B'?|mainly 2Z|making :C>Z|marmalade C[|match 3Y|matinee *[|me ,_4aIZQYi_|meant ,a:YD]mE|medals @Zg]|meeting 'Z5aIXZ_|mended ,A2]Ca_YgZjZ|middle ']LY|mine "Y&Z,[YY|missing #[,_8hDBFZQYYBkD|mobile ?H|money VZ|more ,D0]5Z8D;X>_EXH_TDkZn]|most ![#E+C-D:BA]NZRCSE]FbZmBnC|mostly 'FQZkC|mother #B7[@ZQ]g]|moved 5cCZDEYGZY[]kC|moving DDF^|mum ,c7CC@QeeZjJ|my 2b4b<EW]|name %[&A'a*^,G4a6@<A=Z>Z?ED[KTLbO[RZS[Y^g@|nan U_|nearly !X0Y:CQ[hZ|never !]"@)c,E4A7Y>^?_N[QZT[f^gEkEmA|new #X,D1A;[<BECF@G[MXQCVA]_l@|newsletter ,EFeQD|next "c)d7C8_9C:DC[FEH^SEZ^]Ab[hXmD|nine &Z,Z0];[dcgZ|no ![#@,G.C2Z4^7A:]<D=B@ECBDDFCIGNXQBSDY^^DdCeEg]hAjEkCmC|nobody 4C<[YC|none DCkE|normal D[n[|normally !Z|not ![#D)^+C,X.B2C3a4D5E7G8d:B<B=C>[?CDBFYKBNZPDQBSAVEX][B]C^aa[cEd=hEkKlamX|note ,FYZnY|notes D]|nothing .[:YCbD@FBJ^N^a]|notice e^|now #b&D:ZCYDDI^KYe_|number (?+c.]MCQ?S]|off #E&@,D._4c@BCdD>QC]DaEfEg@jckDnF|office 1DRZZZ|official 1[:_;XAaEcQCVca]b]hZldnZ|ok ,E7a:ZCCQFa_|okay #^:^JWNX]Da]|on !^"Y&H'X(A*C.@0Y2D4b7E8B:E=]?@@CA[D@EBFcMCOZSXTBYab@d[hXjYkEmY|one "E%B,E.[9Y<DB]DDGCJCSJTE[C^FbDkC|only "Z#@%X+Z,YA[CDFZQ[aDbA|open !C#Z)a*^,<-Y.]4E>b@ZB[GFIWMWN[P^S_WXY_^Ee]geh[jD|opening #[|or 4]8Y|order QZ|our "d+],D.C1f5X>Z?D@CDBECFAIDPZQYV^W[ZVcaeYjCmAn@|ours "d7[<^H[da|out &C,D.Z4E7Z8]AbDDQGUZgFhXlYnY|over ,X.]/[7]<c=^X[cX|own !Z&Z,Z4]>@C@KHP^QYSZjD|packed ,[|page +]4Y|paid ,[=cQ[WWZY_^dZeZg]|paper #F4^kH|parking DG|pay #^>]D]|paying ,F=YQBWY|pension QZn]|people +_|pep ,@QC|perfect ?iPZ|permission &E,BgR|phone 4ZjCkA|photo 5]Y[ZY|pick kC|pie +[.Z>ZPY|playing 0ZF]dY|poor 4_|possible ![&X-c8c:Y;]E[QC^^bWcFjEl^nC|post 4_CEK^QCY_i]kG|power ?^DEfZ|premier ;_b]|press F^m]|price 4[7]|prices CA|printed =Y|probably ,F3[|promised ,^.[[Z|public 8Z9ZD]^YkZ|put &F,]7Y=bdZ|question #cIYkXm[|quiet N]|quiz Q]|raining ,^Q^|rate -Y7[ECPVjD|ready !["E(a4D;[=Z@_]Bg_|really (Z4[5[;YkE|recipe =_K]^ZbZd]|red ,bEfkYl_|refusal :[aZ|release #bI^|reply ,CFcQCeYm]|report 4C|response l[|resting ,B|retiring iY|return jEnX|right "[#g,=1_4g?CIfK^QAVZYbeDf?jak?nZ|room 9ZjB|round CD|ruling 3YC@n[|running &D?BCZKEfD|safe 4c@YCYDZNYY[eZgY|said #C,Z4BYCka|sake ,[3]XY|sandwich ,AC]FERZfZjZ|second nW|sermon ;]bZ|session &ZCE|sheet 4BDZ|shop +gWXjF|shopping ?_QZ|short ,C:YaY|show ![#B,FCDKEQBZZ|shut ,[CaQYjbkB|shy MY|side 4Z:[DZ|simple :Z][^^n^|simply +Y8_:]^[|since #]|sitting ,B5Z>CQEjG|six d[|slow ,[4YQY|small "a4CHZ|so :^>[F]IYKBQHn[|sofa MXQZ]EbY|soft 5^d[|sold 4E|somebody hZ|someone DE|something %A.YS]^]a[kD|son &[,Y|sorted .E=^|soup ,[CADeQae]kd|special 9];XI^|spreadsheet ,Z<Z|staff 2[4Y|staying <a|still "C,a.W5^<d@EA^HDRYW[YBZ_aHcXfCj_nB|stopping )D7^9>B[G[MXQDTZ]__Aa^iZ|storm 5]|story #],EQDU[^_aZ|stuck ,DQDkAnC|supply ([[[|survey ,^C_KFj]|table ,Z-^|taken "Z4CTXjZ|talk #Z,A4D;Z?_SWX_YFkZnE|talking 7]]Wa?bYjD|tea jI|team 5^C[D]ZZe[|ten EZa[|that "_2X:dHYNXOZ[[_Da]mD|the "a#C%Y*C+^,?.F0@1D2Y4@5>6[7D8Y9D:_;]<Z>C?D@ZADBDCZF;IDJHP]RFTLUGV@W[YDZ@[WadbZeDfFm:nA|their 'D,Y.]D[|there "C#G%[(A,ENYQYY[k]n_|they ,CK^jZ|this %]9_B]J[X[bEmHnW|thread #ZQFn@|three )[YZ|tight %Y.c4D>aDGS^eakF|time -Y.E5X:]B]SFa]iYnb|tip &Zh[n]|to ,C1B4D7E8D:X<ZECF@NW^@mA|toddler "[|tomatoes VZ|tonight D[|too %E&C)C7]:X@_D@F^I?NAXE]_^]_BdBhBiAj>k?nC|town nZ|training =Z|trick &_K^|true ,B:BDEYa|truly .Z8B|turned ,DeZgZ|turning "]>ZHZ|twenty /_|two #c&B.[4@=ZDXI[f]ka|ugly iYj_|uncle aY|under ']CZD[FbjYm_n[|union nZ|up "E#[&c,>2D7]>@CZDXK^SFXXbFdWeCkU|update 4ZC]|urgent Q^|us "Z1Y4i:B;d<b>CAYG]KCYf^D_CaCgEnZ|usually D]|valve ,@IG|van ,F2Y4E@]KXQ@SAjCkC|very #E,@4[?FKBYW|video F[|visit EZjVlX|voice <h|vote CC^[jD|voted jD|waiting )Y/Z|walked RY|ward (^D]M^|warm ,b.bQ[S]_F|was ,aha|watch /Zn_|water #B,]4Z7Y>_e]|we (^*[<[iW|webinar #Y4]6Z7ZFZIXYa[[k]|wedding ,]9E:CQ^[[|week 2]WX|well .[|wellington ,CQD|wet DD|what "B#A%a'A1[2E3]5D8C:];X<[>_@[DFGAJ]M?NWSDW@]D_EaXbVcYhBiCmC|when #Z>WDbe[|where #[)a-D5a:]<YG_I^QVY]bCdZgCi_|whether 7^:[]YaYn[|who %_&D:];D?dJVKZ^Df^|whole &[g[|why )f,X-Z1B2@4;:C=F>A?CADDEEDFdG[J[NeQYSWTAVAWAY@[B^Da[eBfChXiWkFma|width DX|wife ,_DZ|winner ,[W^j[|with "B(b1D:[BbM]NCVAgD|work 4BDC|worked #Z|working CbbI|world 0[|worse 4]K]|worth ,D5]6^7^;ED]Za[WnE|writing ,Y_X|wrong #Z.C>[D]IW^Yj]kb|you %g,Z.D4@6[9^>??]JeSE^C__e=hYkA|your !A"8'a(c)@,Y/G7^;C=]>?B]CbF@GFH=KDLcM^QWTZYF^@a]cbeBgCjBkCm>|yours "C(Z*Z7]9C=aFDYD^]a^bZd]
<asked>|!@"r%]'g(b)Z*a+Z,Y.a/a1_2b4?5Y6?7X9_<<=Z>Z??A@BADcEZFcGEHiIFJ]M>NCOZQFSZVXWZX@YA[@]=^D_Xa=bEcAdafBgYiFjHk_m]n^
<asks-next>|"<%H'a)_-X.=/d1F2F4D5Y7b9c:b;_=>>ABdDDEYFZI?LdMeN_OIPCQ=TeV<WD[M]Z^Y_haabWg6hdiWj_k?
<asks>|"c#C%?&;'B(C*B+=,>-C.E/Y0@133:4A5B6F7F8C9E:B;A<?>D?7@CACB=C7E9F@HlI]K?LCM[NWUEV?X?YAZD[E^>_beEf>gchCiCj9k]l>n=
<cry>|!f"Z#<&@'e(d)]+Y,;-@.7/C0d293B485]6_7[9<:D=;>>??A_BfC8D:EaF=GeIDLaMbN[OWP]QDS@TDUaW?Y@Z_[Z]Z_8a[d?eAfBgDh_idj>k@lbm@
<cue:acclaimed>|%D,B/_1D;gQCTZUZX]bec^nE
<cue:announce>|#B&?'E(W*Z,;-_/A1Y3C9B:V;B=F>@?<@;A[BVDBEXF^GWQ@R_VWZV^YbDdCfAgAh_kEl]m]n[
<cue:ask>|!a"G#?&A(b*X,=-=.@0A1@3Y4=5>6g7_9G:A;?<?=>>???@?AAB:C>DBEeFcGdHZI;K=MbOXQARESCU@V>WWXTYBZA[e]b^V_CcDdAe@fCgAiEj?kElbmd
<cue:assist>|!B"B&A(X*Y+A,A1Y2@4V5H7D8?9W:^;@<B?FA>B?DXE:F]GAK>M[PBRVUAV^WCYXZD]@bDd[e[l=m]n^
<cue:benefit>|!Z#@%C&A(X-F._/F1<3@5@6B7D9Y:A?A@WABB<DZEDGZJGKTRHSYV>ZD[IcEiBkZlD
<cue:care>|!B"F#['=*C+?-E0@1?2B4[5E6C8D9C:D;B<>A@BACXECGEIZLEMFODPAUCVBWCYZ_CaEbEcDfZgXhCiDjXkYlD
<cue:cause>|!9"C#@(=)Z+]-B.W/?2E4F6b8E9A:[<?>B@DBACDDEFCG>JDKWM@P^SZWFXY[b^?jDnF
<cue:deadline>|!W%B&B(G)?+B,A-?.B0=1@2?3@6_7g8<9A:B;A<D?B@EADBACXD@EDF@GXICJBKBMINDODPASDUFV?W@XE[a]g^@b@gAjbkEm=n[
<cue:feeling>|">%d'A(?)c*Y+B,[-C.@0@1@4F7B8?9C=B>j?@@YABBCC@DXEBF>H<J^NfXJYC[=^B_@cYeffBgZhCiDlCmD
<cue:foremost>|!d#>%B'?*F+_,>/@0^1[2A3@4:5E6;7G8h9W:F;k=>?AC;D=ECG]HYJGL@OCP]QAT@UaV]WDYB[<]X^gbicZdBeCjAk>mX
<cue:glowing>|!h"^#<%C&C)X*C+m,D->.A0X2=3[4?6_8c9C:];]=?>E@AA[BCCDDCE@F]GdH[ICLANEPmQFRDTEU]WAYAZB^baXb_dCgEhYmZnD
<cue:herald>|!?"@#=%[&H(D*B,>-[0Z1Y2<3B4>5B6@7@8Z;^<X=C>C?A@@AaB?C;DCE]FWHFI@J]NGOBQ?V]WCXAZC[=^a_@aYb^d@eBfCg@hai?jAkIlamXn@
<cue:house>|!@"U#F%=&;(E)A*B+=,=-^0[1j3A4?7@8@:E;Y<^=[>B?=AdBDCDElF?GAHUIXJDKAOAP?QER^U[VjWBYD[Y]C_@b[c_dZf<hbljmB
<cue:humour>|,Y3_4]:a;Y@CG[IYL^M[OZSEVXX^ZFa[bagAkC
<cue:invite>|!D"?#Z%=&@(d)D+B,?-C.D0B1C2?3=4@5@6<7D8F9b:?C>DCE=F@H>J>M]NDOCPDRESAT@UAVBWGXBZ@[?]D_dfBkHl=mA
<cue:modest>|,B0Y3A7B:G;nAVF@KCMFNCQA^Wa>bkiCnA
<cue:offer>|!e"Y#:%I'[(>)^*D+W,@-C1>3E5a6_7b8Z9F:@;@<;=F>E?A@FACCBDAEEGeIDMEN^P]QDRCV>Za[Z]a^^_GaDbEc?eBf@g?hDiEjDkCnF
<cue:picked>|!D"D([*_+D,?->3E5D8Z;b<C?Y@AADE[HJIEJAM[NWOaQERGUI]FaUb[cXgEhCjZ
<cue:prize>|&X(<)?*D,B-D/<0^1_3U4>6^9B;h<F=[>E@[AXBACBDCEYFAHZIBJEK]M@RDSATBU[V^XZYD[Y_CbheAh^iAj@mCnA
<cue:regard>|!C#D%W&C'@*=.Y/X0F1G3B7F8D:^;D=B>Y?C@FB^C?DCJ^LFN[SZVFWYYE[Va]bFcIeZibjFnX
<cue:reward>|"F%E&D)C*g+B,D-D2B3D5Y6[8<9C:F;B<D>=AGC@DDEAF^HDL]NEOjP@Q@W@[_^DbDd[eChEkFl=mX
<cue:selfElliptic>|"A#@&C'B(>)C*B+C,[-Z0A1^3A7A:E;a=_>X@BAcBACCD:EdF>GAHCJZLDM@O>P@Q^TCUGV^WDXE^[_Cb^eYfHgEhbiEkFlemBn]
<cue:sellsCure>|!W"b%b'D(D)_*D+],>/V0B3@7<8Y9B:A;>>]?C@EDBEBFDG]H_JbNZOFPZQDSEUBVGYC[B]B_Bb@cCdAeXg=hDkCm>nA
<cue:sellsGoods>|!_%>&C'](A)a*A+W,D/C0F3E5D6[8W9E:?>C@CC[DZEYGZHYKDMEN^OGP[WWXGZ[[X_CaFgEj]kXmFnF
<cue:sellsOrder>|!h"b#?%B&<'D(;)c+W,E.F/C0?1=2A5D6f7Y8^;B<==>?FAEBBE>FEGgH]KCL@M=NcOHQDSBT^V@WGYD[c]X^^_?fAl@mB
<cue:sellsPrice>|!j"_%I&E(@)d*Y+b,X-@._/6062c3C4?5<6b7A8?:D;E=c?BABBECCEAFBGjHcIAJaK@MGNfO[P]RDSYT=U7WdYEZ?[Z_CcCd^jBl@m@n>
<cue:sellsReady>|!X#Z&B'<(?)]+E,@-D/>0;4D6Y7W9C:B;F>]?AABBYCbEBF?GZH[JZLFN^OWUEXZ[V]ZbXdZeZi]jcmDnC
<cue:service>|!?#C%E&@'A(D*=+?,C.B/B0@1<2B4W5?6A8<9F:B;?<A=C>@A<B?CgE>G@HFJYKFL?OARATEV>WAYYZB[E]E^<_BhBjfkZl@
<cue:showing>|%E'D(B+B/Y1^7E9F;V<Y>D@EAaCBE]MDPDRYTXV_WE]E_BbWc]eGh[jCl]
<cue:speech>|!<"?#h%?&]'?(A)=*>+=-@.D/A0F1:2<3X4_5@6=8=:@<A=>>E?[@aACC?D@EGGEIhJDK_L@O@RDSBTEUFV@W=Y_ZD[A]W^CaCc?dCeCf_gahEiYjFlCnG
<cue:stock>|"E#>&?'?(<*C+;,;.B/F0C293@4?5?6A7>9@:u;A<@=>>E?:@9A=C9D6ECFAGZHXI<K>LCNYOAP9Q?S=TFW<YEZ<[A_9avd<e>f@g>h@j?k;mBn9
<cue:thanks>|!?"B#X&X'C(D)F,B.A/A0a2<3@4A5D6@7B8?9@:Y;X==>=?l@DACB>C?D@F?IZKZMJNFPCQBR]UbVYWBYYZC[B]G^?_HcSeEfli@jDkA
<cue:trade>|!B#B%B*G/W0=1Z5a6f7Y9[:D<X=B>>??@=DBE^FXGDH^KDOCQBSDUBV_XFZ][c]]a?cVfDg;l[m[nE
<cue:unequalled>|!_#D%_,E2X8C:X;l<X>@IFJ_MCQBa@bli[mA
<cue:worn>|#E%Z&C'F(C)B+?,<.C2B4?5@6D7=8A:r;Y<B=C>@?A@DBFCADBF@HUJ[LDMBN<P=QGWDZD[A]?_EarbYc>e>iCjClEnA
<emoji>|!^"Y%Y&]'a(f+a,D.[0[1b2[3H5d6]8E;a<D=?A[BbCWD>E]FbG]H]JXKVLcMeNdOPPcQ@RaT[UbVcX]Zf]d^Xb_cUf[gDh[iakEl^mcnY|<hashtag> (D)]+c-C0C8ZPY^_nD|<link> !a&^+>0D1D2Y3fEDFHGaJYM?TYUDVDXb^Ga=iClCnD|<name> &F'F*]+<,>-M.B0E1B2B6B7Y8[:c;A<C>A?B@FAFB@GZLDP<SCUBV@WGZB[BdCeFfFgAi?kA|<number> (D)=/a0b1^7e:EEEFXGaH^MCN>RZSFTaUbVUX_][a@iAjDlCn[|a %D5Y8a;[R[Z]hClY|and !E'G(b+E,C:BEDFZM^NDQEVC]CaAf[|below *D|best 1_OZV^|but A[X]^[|by ([,^:ZM^nd|code )[N^PZ|come %C(ZMW|first +_P_VC]]nY|flash !ZGY[ZaD|for "A(h8CACFDLEMdO]^B_AhC|giveaway !AGD|i "c,Y/]BaFCH]|if &Z(f)B*C7BK[McODQB]@b>kDnC|in #]F]I]M]n]|it ^[|just !]G[|last 7Z;]G[|link !^"a%Z)BJ]m[n_|method /ZMZ^]|new 'a;aF]Ja]Yb_m[|no ']([F]LZ|number 1ZFZVX]BmZ|open ;ab_|or (cMd|other :D|our 7E8C:]FDJ_R_]DaXmCn[|pizza h]|so 1_BYVY|tag (aMZ|the !D&^,c1]7D;BACMBQdVZW^^YbFi[mB|to (]-[8ZMb|two 6^Q^[X|we %B)];CAZE^HCN[XXl_n_|who 9Z]E_X|you (],Z?[E[M]
<first>|!C"Y#@%X&='?(B)9*C+;,<.8/Z2>3<4=6j7@8D9@:]<;=<>A?@@uArBbC]D;EAG;H:I9JAK>L:MAN=O=P=Q?R@S=T=U;V=W?X<Y;ZB[E]=^9_=a@b>c8d=e>f;gBhJi:jFk@l?mD
<hashtag>|&c'C(b*^+_,E-^/Z0=1=2Z4^5b7]8^9_:@;X<A=a?a@]A[B^C[DYEZG^J[KfMfO^PVQaRXS]TbVBW_XZY[Z][Y]V__a_bWd]f]g_hci^j_k_mYnk|<emoji> &[(D1=?cK]fYlZ|<link> +B1aE=PDV[aYlA|<name> &@(D)]+C-D/a6Z8_:CBCKBaCiDjV|<number> /EGYTE^^|a :ZHX|all ,ZQ]Sc|and +C3^CDPEjC|engine @CgE|for (Y*X;DNa^DbD|from JFV[|i 2[W[__iEnD|in ?bA[EGfc|mean "D9b_a|or (_7C=eM_d]|programme -A8]?ERA|students B]|to 1C5C8D:XEEQEZB_EaWhEiY|we %[:FE]J]LZlanC|with "B&B1];_EZKERHbYi[lZ
<last>|#A(a)a,g.^/?0F1Z4?687]9X:D<=?F@7A=BZC@DAE^G?H;I>J@KALBM@NHO?P?QFRBSBT@U@V<WFX=Y=ZA[>]B^?_@a@bCc>d=e?f;g?hAiFjDkAlAm<nZ
<length0>|!3"2#5%6&3'1(6)1*4+4,4--.5/00717223945506576849.:;;6<8=.>2?4@/A3B3C4D1E6F;HGJFQYUXX_[G^^_@a]bZcXfYnB
<length1>|!3"4#5%4&4'4(6)3*6+5,5-0.4/303162435455464758493:9;4<:=2>4?2@/A2B2C6D3E6F9GDHBJELBRGUAWE[A_Fc^fFgFhAiDlBmCnD
<length2>|!3"5#8%8&7'6(8)7*8+9,8-6.5/705182637475668778997:9;5<<=6>6?5@3A5B8C;D8E8F8GBHFLAPYTYUC]DaDdXhBjWkYlEmA
<length3>|!7"5#<%<&;'<(8)9*>+;,>->.8/908192;394:5<68778?9<:9;8<;=8>:?9@8A9B@C@D?E;F6GFHFIYKZMGPZR]TXUBXE^Y_]aAdZiZjYkYmF
<length4>|!<"5#>%>&A(7)<*@+=-H.;/=0>1:2>3>4967789;:?;<<9=:>@?<@:A:BAC@E=F9GDHEIZKZLaMGPVQXR_UYWXZY]F^ZaEbWcCd[iYkX
<length5>|"8#>%>(:);*@+@,T-Z.:/<0<1;2=4<6>7<8C9B;@<9=@?J@;A7DZE>F6G^H]JCK[OVRcSFYDZWc@d^fahCiZkZmGnW
<length6>|!Z";&W(<)A*<,a-^.?0=1?2C3@5Y6B788X9?:><9>Y?XA?CXD_E:F:GaK]MINCO:ReVCWCZ^c<d^f_lCmD
<link>|!_"]#F'?(<)[+^,6-F.F/X0D1a2B3H5]6b7=89:?;G<>=F>@??@AA]BDCEEYG_H^IUKZL@NZP^RVSZTFVWY^[[^CaZbUd[g[hYkX|<emoji> +]3]|<hashtag> !]"Z+A3E;aD]EfF?RY[[a_bahjkXlhm=|<name> "a%Y&D4C6gCBTD[g^BkK|<number> 6a[[jG|and &E'F*_+_.D1E2Y6ZADEBIEKALEO]P^QDSCUEVCY@[aaFgBhCjKk@lC|by !e,YQ]S@WDYCjEkFnD|for +cP[d^|no .YDC|or !A9CIBUYaYnB|so >b|via &YF_H]KZm^|with #[YZ
<loud>|!d#@&C'@(Z*c+d,@-d.E1C2=3c4>5@6^7_8C99:<;[<?=>>:?=@<AFFaGaIAKDL@MXNEO]PXQARaSAW?X]Z?[W]^_;aCbYdBe?fAg?m]n[
<lower>|!F#]%Y&d'Z)Y*_+[,j.[0_1_2]4a6?8B9h:C<[>E?]@ZACCaE[GCH@JYKbL[O^P]QkS[TDUWVaWWYa[D^=_ha?fagWhFiYj_kEl[
<mention>|#Y%Z&n'^(C)e+e,?/>0]1X3[6A7D8D9[:B?c@bAaB<CCDDE_FdGDI]JWKfOHPZQCRYSBT^VaWCZA]@^=_EaYdDe^fYgahdi=j@lYnB|<emoji> ;Y?>E^h]|<hashtag> %]&ZECJ]KZ_[|<link> "W&ZF[K]MYRYa]lZm_|<name> "D%a&>)A+<-_1=3c4b8F:[;>>Y?9@CABCaDhFBH@I]J^K<LDM@P?QIRXSaVAXYY^]E^D_bb@dFf>gIh?j]kflHm@nb|<number> #Z/Y|about AYE[h[lY|again ;VYA|and #@&h1e4C;BAZF]HYKdRYVaY@][aXh_j]kCn^|asked #YgGnD|asks #Y,]Q_nY|at -C1cA]C]E_RCVaj]l]|can 9[QC|cheers gF|does "@HB|for #Y&Z+Z,[0b4C;_?i@CBGD_QdUWeYfjgAl>|good #b@]I]YDgZnA|has #A/^DBIBTY_CkA|i &[,]>ZQYYBfYn^|in &_0F@]F[K^g_hZm[n[|is ;]KCQZbXnW|it D^|lol ,]IWQ^nZ|made ?[|need AE|no 4]QAYXk[nC|of -C1]RE|oh >_e^|omg )a+B?YN^PD|on "[#G)]+>-]:ZA[CAEdH[MZP?R[VZZ[acjDkElen[|s #[&XDDEGK^|said #bI[|same jB|saw )Y5Z@[e_gXnD|since #]1]I[V]|so +b>BEYQB|sorry #C,A>^nB|thank ?B|thanks ?[|that %cJ_QESDnB|the ,^4_>C@BC9KDYbeCfFgAj>nC|this AaE]b_h[lZnZ|to &D;V<YAcE^V]h_lZnX|today #E&C+^AZb]hZ|we #Y)Z+Z4C>DYD|what #@,]QZ|who #=&[,@?[AEI?KZQ>hBn?|why &DKD|with 0^l[m]|yes #^D[IYQFeAk_nA|you +b?d@aPbQB[Yb^fcgcn?|your +^4]?^@dDDPZXFY[g^n?
<money>|!e"a#C&='?(E)c+?,?-e/n0_1]2[3D5a6c7W9;:Z<>=_>B@>CBDEFDGeHWJVKCMANaP<QERZTkU_WUZ[[^]^_?cFdXfFg@kDlAn]
<name>|"Y%D&g'D(A)X*C+a,X-C.C/A0B1Y2B3>5>7F:>>E?[@]BECaD?FDJDKeLCMCOHP_QYSWUDXFYYZE^YcGeWf]gYj_mFnX|'s "?%C&_']*Y,a-W.C/U0Z2[3W4I5[6^7C9b?Y@[BZC;EaF]GBH@JDK^MBQYRETYXW[]]C_Yd[eEhCj>lX|<emoji> !Y"c#^%C&B(@)X*C+_-Z1E3B7F8]<Z?CAYDaE^HbJ^MENZRWTBUVWC[A^[bFdCfZgChVk^lGn[|<hashtag> EEKXM[aXjFnB|<link> !@"Y%X,B.F/a1e4D5fAfB]D[E^FhGAKYP_SCT_VgZd]EaXdgeBf^g?hdiilamgnX|<mention> "Z&@,@1a?[E[F_KAMXQCV_fYl]m_|<number> !>#F&Z(D*D+a-Y.X/<0?2A4?5@6=7C8]9C<:>DB@CXEFGEKZMANCRZT>U<WCXBZ>[C]D_AbDc>i?jalE|<somebody> !a)^,Y3Z4C7Y<CEaFCICKZN_TCYD[WaBdAhDjBk@nX|a !B&[(c+^,C-Y._1^2Y4A7D8F:A;[>??dABB?CbE_F<GBHZJXKZM^NGRZT@WXXCZX_CaFf^gDhEi>k]mDnb|about #E,[4Y;AECKAY]bAlEnE|above .]|account !])^4D8ZDDG]N^_]|across -^|after #@,Y1A4C=^ECI@NZYD]E^D__eYfXg[lAnY|afternoon &[,[k[|afternoons DY|again #=nB|against 4]D]|age &[I^KYjF|aged &c?DCBKbYCj[nE|agree BZCZj[nZ|all "Y#E&@?BCaD^EZQAR]VFW^j^l]n]|allotments 1_@ZZY|along EZhZ|already /c0ZDZGZT]U]X]mF|also 1[|always ,]B[IZK[Q]U[|amendment C]E]j]l^|an /[6ZAE[[c[|and !b%D&V'A(A)F,Y/@2]7[8@9A>^?[DXE_G_L@MFTDUCVJZD^AaDbXeZfZhEl^mGnB|announce aY|announces <bABV[hCnF|answer =ZCYS^|answered <b|answers "D#E(^C_|any )bCYDBK[N[SAj]|anything ,A.aCASXjB|app !Y"a6_DCEZJdNCX][akDl]|apparently ,[4B|application D^kZnE|apply !_(C,BDEG[HYNCRCa]kFnE|appoints 1AEBRDV?lA|are &d(W*Y+^-D/]1X2[4_6E7]8X9Y<_??@]A^DCE[HFK^MbOBP]U^VXYY]YdCeHiA|area ,E5Z<ZC_[Zn_|around ,B0ZCZU]eXkC|as #]&Z,C1^4^7D8D:]<C?^ABCbD]IcPDQAR[VbYb]=bWe[jZnY|ask #[4[DBgZkE|asked #e;c@^I]QFfDgbkb|asks QCW]|at ">%G([)@+F-D0B1C2C5B6]7A8C:E<?>C?bAZBDDEEYFZH@NFRASZUUVIW[XXZ=[b^AcGeCf[h[lXm[nX|ate 0Z|attended <DE]QER[VZl^nC|average -X/YRZ|award 8BEZVYl]|awards bX|b &b(Z,B1B3[:a;E?]ACC@FWK^a]bBeXfYhEn?|back )Z8C9]@XAZIVKE_[j]nA|bakery &a|banking n^|bar ;[CZbY|batch 8]nZ|be )[*[-YIXQ[|beach ,ECCKY|beat #][Z|beats !c+^|became <[|because "D#_&@)Z0C8b:c<E>A?BCZDBEDHCKCQ?S>T[UBWZXC^^a]eDj_kA|becomes ,X|before "[(F)D*Z,Y4a7_:Z;b=[?FC]G_H^IAQCSZX@]]^@aZb]d^g@|began 4Y<_AZcZ|begin )[N[[[dZ|behind ,^|believe :^|best +^6[MYPX[Z|between &D-X3Y>D@YC^KBXZ_]jZn_|bill ;E=YVEdY|bless ,Y:Y?[BGNZX]aWiF|block A[hY|blocks j@|blue C]K^|boiler ,Cj[|book 1[7DO[iZ|boot 8ZDa^YkX|both -[2bR^|bought 2]W[|boxes +]P[jB|branch #D&X,]@BC]EAF_K[Q]__aGgAj[k^lAm]|breakfast -^fAnY|breaks jDn^|brewery E[|bridge <?CFQ_fDnB|bring !a"F,X4[DDaZjAkAnE|brings 8Y:X;BDXE_^[a^bDe]|brothers &YKX|brought ,[5[@ZQ^Z^_^|build 4e|building "FQGg]|bundle )ZY]k]|bus #[CZ|but )B*],D@^I_M]TZVC]FaBg^nZ|by #E)D+Y/A0Z1X4D6_7[;X<B=F?B@BBWMYNEQXRATEU[WE[^][^Z_EbBgAjXmB|bypass jA|c &[([9];F@DCZDaQAbBfYhBiWj_l]nC|cake ,_?]aaf]|call &C)ZD^|called ,CEBNBnB|calls 'Y(A,Z;[DDLWkD|came #D&Z4G8D?BCCYXg_jEn]|campus 1XE>l?|can ":,X.D/D0^7D<cC^D[KASB]BbFcVj^k^|cancelled CZRX|car DZQAeYjZkZ|card )F<bCBQD^[|cardigan d[|carried ?^|case 4_9DYX|category )]6YE^lZ|ceo mG|certified 1_EYVZ|changed 4DCak]|chart 0]UZhZ|chat .]S^jX|check 7YC_|checks 4]|church QCjX|class #b*D,Z;CCZOAj^k]|cleared A^hZ|clinic #Z7[AEXZe@kC|close 6Z7_RXXZ]^a]|closed &XCCDbK^bEka|closes "d7?:XEYQA]Ea]n[|club gB|coast nZ|code *^C_O]QZj[|coffee :^|cohort !Z;D|coin ,^|collapse CA|colleagues QEa^|collect 7ECA|collection 8b|come .B0[>]Q^SFUZhZ|comes )Z8BC^KFe]j_|commented <ChB|commission 3ZXX|community %c8^Bd|completed 1X:]aZ|contract 1^@YDY|cost /]|could ;[@^F[O]b^|council 2ZEAn^|counter #^4Z=[CXIYkD|counties ,DChkYn]|course )].Z6[7[DENZQC]^kCnD|cover )Z=]|crew &^+Z<YDDK[f]jA|crews CD|cried E_LY|crossing C[SZj]|cup +B|customers 3^R]|cut "^&]/I1Y@]CEQBTDjB|d &Z/B;fCZKXQZbah_|dam EFnZ|data CC|date '^C^j[|dates W[[Y|day "F5];BHCIDQCZ[e]m]|delivery 7[a[n?|depot #]1C<Y?Z@AAECCE?VDYCdEgAkFlCn@|described 1[;]VZbZ|deserves +]|desk &[@@gAj?kD|detox @D|did "C#[&[+a,X4Z9@:D<D>E?_CCDCF_H[IGK]MCP]SAX[]D_@eBf]|died &D@cQ[eDfd|dies nZ|difference !A8^:F;cEEF@G[H]^aaEb]hYlCmCn>|different ;aT[|dinner )_*^QZ|direct +E|directly kY|do "a3a8Y@EA]C]FBGZH_TXWBXaYYeChZ|does &d(A)X,_.H1d@]AaD^J^K]NYQ]SIV[Y=^BdBg^j@k_n[|doing 9D<^c[mX|done .aCFSY|doors 6]F[|double na|down "Z:^CcjZkZ|draft 4^|drew &cKa|driver :[A^F^aYh[mZ|drives c[|drop #B&Y@V|drops )[|drove &f?]K^f[jD|dry C]jZ|due DE|during -Z>YCAQBRZ|e ;[D[GZnD|each &[5]>ZZ]|edition 7[f[|effective 1B;CC^j^lC|eight K[|either =ZC]|elections n]|eleven %[&d?DCDIEJYK]QBm]|end ^[|ends 5[ZZ]C|enters -^|entrance 1ZQZ|estate /[=bF]QCS^d^|even .[>[DAYZkD|evening "Z._3[7C>X@Z]Cgak[nD|evenings #_2Z4D>ZKBkE|ever "[-Z0A1_9[DDVZb[|every 6[8^9[:C?aEDH]KCQB^^aBhDlB|everyone )[n]|exists "_<fBYH[cZ|expect D^|explains !]&[,WG[Q]n[|fair [Z|families ,]>]nY|family "D%b&_+C1Y8?:GA^BYCDGDJ[KZXD^Cb@h]i[lFnB|fans 3[7ZXZ]Y|farm &@CCjG|fast 8^][n^|fc =Z|feeds CA|fell QZ|ferry #]|field 4_>ZeY|figures Fd|file DYkXnD|fills nY|final jDn_|finally ;EA[CZbEhZj^|finds XZn[|finished 1D?XQYf^|fire ,BCCn_|first ,?.dCZDZFbKCN_TZk]m]nC|fish I[|five &Z+_H_|fixed ,Y|flood D[nF|floods CEDZjD|floor #[,[cY|flowers ?[|follow hZ|following Xa|food ^X|for !A&^)E3C7?8E:];[<G?fAFBCCZEBFCIIQ[R]SCWBXCYX^Ga_b^c[dDeDfchDi>m[n^|form CB|forms 6^[Z|forty "X&gKf|found &c,V4@CYKaT[jY|four &X)a5d<bE_NZZZl[|free !b"]&a*e1E7@DDG]H[O]SYVEYWZ^]Aaa|friends BBiAn^|from !Z#D%=&Z)Z,d-^0D3F:];F<@>A@^CZDBHDIXKZMJQZRETDWUX>ZC]Y^[aZeDf[hai>j^kDnF|full 5[kC|gallery 8ZXY^_b[|game 8C|gang ,Zl[|garage D^QZn[|gave &Y@YIDfE|get #A3[DDQ^j^|gets &a([*Z,b2_I^KXMXO^QXW^mV|give &ECEKD|glass :[|go &Z+X:_C?e_jDn^|goes #E&],C.Y8]<Z@[DBFdKZ^ZjDnA|going "Y,[<YC]KWjcnW|good kZ|got #B,D4E<XCAIDK]QEc[iWj=|grab (C7D]D|graduated &],b1EECK[fEn[|grandmother P]mZ|green cYkF|ground D[|group "B&X,Z2H4[?]HGKVSA|groups 2[5Z][|grows &d@ZKagZ|gym QYna|h -ZX[|had #A&=4]<C?_@XAYCFDEE^K=L_V[b]eDh[jCk>l]n_|half 5[8]CYnE|hall #FC[DcICk[mXnC|hamper n^|hands /];EEY|has "a#@%_&^*d+C,X-X.Z/>1F3X4B5C8Y:C<[?b@ZB=CXDbE^G[H[IAJaKZMYN^OaPBUAXKYDbWdHfXk]l]|have !D"Z#c+X3Y7B8B;G<a>A?_@[AbBCDCE@KXP]XZb>dCh^jYk@lD|having <X|hear IY|held 1YC[|help <c|here &D,[4[C?KBW^YZ_[a]la|highlands 0^AZU^|hill ]Z|holders YY|holding &X4E|holds <b>Z|holiday C[DZa[j[|home )]0^N]U]e[|hostel QDdZ|hours na|house D[|how IYYB|hub CZ|hut !FDDGChYkA|hybrid -]]]|i #^+>,a0E1D4>7X;??=@@CDGXHDIaL]M^P;QXU@WDXDZD]CaCb@ebfBg>|if "D#@(h)W,Y.W4a7C@YC^FBMbN[QCU[WB]BeFfZhTj]kC|ii 1DVEnY|in "[&a'C)X*B+B,a/E0A1c3B4D5A6A7A8_<Y=[>Y?^BDC>DVEWFGJ@KdNVP?Q^R[TAVcXZ[D]BaHeYfaiCjCm]|including )[,[ACECS]jD|instead )]4BC[DDkB|intake 6]7YCE|interviews =Ydb|invites CZZW|is !^"=)Z*D,Z-W1d5=7[8c;]<^>]?A@ZAaBYEdFDGYHGIBJEKCMYQZTBU]V^WCZH]W^aaDcUeYhZjWlcmC|issue :aFaa^mY|it "a&<'Z+^1Y4E6[7B8X;E>[?BCbFCG<H]I]KENDP^SCYD]B_[eEhEjY|item C@jD|iv 1YEDdYlDnY|jacket ?]|ji ,CQCa^nY|job 'eCXLZeYjY|joined 1D;B<[A>EahB|joining 1ZNZTZ|joins &^RD|journey 8e:]^c|judge -EEE|junction 4YkX|just "E#^+D.Z0^7_<DC_ECFDHAQDjbl@mAn^|k #]QEn]|keep .]:ZC]jZ|keeps <amW|kept &Y,Z1WDDVZ|key 4F9[_Z|kids "[9ED]^XkX|killed &_CE|kindly QDj]|kit 4F|kitchen ,D@ZKE|knitters bE|know !Y._QCS]jX|knows &Y<Z|lab &_K^m[nY|lads &_8]:[>[K_]Z|lamp +[<]|last &X'[,C0Z7E;B>E?]CXE^IBLYQBYD]Bd]hBiZmEn_|late QDbZnC|leaflet 2[kZ|leave G]]Z|leaves ,^/[8]@^C^DBEDTZgXj[lD|led ,^<ZI[Q^nZ|left #a7d<YA]IZ]^|leg &>KB|lent #F&_?[fX|let ,[-B;ZD[IVQbSCjB|letter )Y/[0Z|level 7^]Z|library &B,[;DYCe]g]jC|lift 1EDY|lifts "]3a|lights #a-[5]I_|like (b7Y;ZGYNYb]mE|likes ,[_Z|line &_4[D@JZK_k>|link nF|list &B;]BYQHb]iXnZ|live <anZ|lives ^X|llp :];FEY^Ea^l^|long QY|look ([1cD^|looked #[|looks ,F7_DY]b|lost 4C5]7[QB|lot &^+b,C7]CBDXKZQBd]jFkXnY|low n[|lunch CDS[kB|m ?ZCDDFQ[|made ,^/Y4Z8Z@Db^|magazine ;[b[hDnC|main XY|mainly DE|make +]CYPZ|makes -[n[|making "[3Z<_|maple QE|market ,[@ZC]QZjZnD|marking CE|married aZ|maths SZ][|mattress 7Z^cn[|may &Y4BBEIDVZ_^eCiA|mayor nY|mba &D/]1[KDT[nC|means C[jZ|meet ;D?a@dK[TY|meeting #Y1D?DCDFDIZS[eXk[|member ,F|members B^CCn^|message 5[|met #[,Z-_1]AZRXV[|midnight !])DCZEdl^nD|mile 2F|mill &Z0ZUXk[|minutes &FB]E]]XiYl]|missed CDQ]|missing ,DCEQB|moon HE|more 8]^Z|morning 4W6Y7B<ZC]DCKB[YeZj]|mornings #B,A>XCahWj_nB|most ,EFZQC|mostly ,b|moved QE|moves IZQZ|much E^|must 3W7c>^C[]Ze]|my "[,Y2^>]K]QZf^|n C_K^|name n]|named &a1[;^K[VXb_|nearly )]2XD^N[kY|need "Y3_F[|needs ,^7XCBQ_jAkA|network -]CER[|never ,].^IEJ^S]|new "bBEC_H[j_|newsletter !E4_C[D]j^|next #[.Y4BkEnZ|night &<,c1D4];A<E?@B[CZD^EZIEK=PBVCWC_DaFb?dWeFfAhE|nights "W,CH[QWSZa_gY|nine &]K]|no &D+f4F7[;_>?D[KGP]T]XC|nobody .[>ZQVnD|noon .[7CCXDDJWQ_SW]BbXhXj]|not #B&Z,A0Z4Z6Y;E>CCbDYNAS@VDXC^BbAeZnC|nothing C^Q^e^|noticed #[&_4E|now "b&C,B.[0b3c4X5_8_9[A[DEEbGYN]U]XdZ^h^k>lenC|number '_CZL[SYk[|nursery 4]|of !B"_#[&W)C+D,=/A1]5E7E8=:Z;_>E@]B;D?EbFbHZIDJDNAO@QAWAXZ]=^E_DaBb_eXgZi:kAlemYn_|off ,Z0_DDQZU]nE|offers %])C8ZWZ|office &D,^1Z<EAWD_I^KDQbU^^_d[j@|offices nY|ok 1Yn_|old 5cCaZb|on %B&b(a)Y.>/a0C3Y5Z6@7@<]=@?b@_A^F_IBJ>K[M^NYQYR^SBXV[DbDe]fZiCkEl[n[|once *[O[]WeA|one !Z(C)D4Z8[?C@YCYD_E[F^H@IANE_DaGdAeCf>gYjZkcl^nD|online 4[|only ![#D)[,A7AA^CbD^G[N[Q@[ZdZeBh^j]k]n_|op ![%[)Z:C;DEDIGJZKE^BlD|open CZ_DnC|opened A]Eah_l_|opening #B2YbZlE|opens "[7]:d@[XDacbX|operative ,Y|or ![&E'C([,E3Y4?=A>ACXEEG^JDMDQFSCWEZZ]B_CaBg@|order #Z?_f^nD|organised &BKC|our #?,>/E1Y5C8d;B<ACcEZF?J@NXRaVb^Y_AaCbGf?gFj[lan^|ours AZ|out "E&C4C5b8YDZQQZ^]Bi[|outside kY|over &f7YAZF[HWKeaEk[|owes "E?]g^|p ,E>ZY^nD|page ,Z9^EE_^|pages D]FB|paid #C+D,Z2i=XKFWa|paper &D;eDYbe|parade 8]^Yn^|parking ;XJXn@|part %]1[;[CZJ_b]nY|party 1ZS[VYd^|passed &X<]?]@_CC]BfYkCnZ|patch &]K[QZ|path ,ZOWn]|pay "^DAHX]Wk?|payment C]D_jXk_|pays CZnZ|peak CBjEn[|people 4Z:e;E<]A[C[HXJWT^^Da^jZl^m^nb|per CE|pets C]Def]k^|phones CBnY|picnic ,[Z^|pipeline n[|place 0Z|places bZnA|plan 7[9DCE_Be@|plans N^|plant <^>ZCEDAjClXn^|play 1Y|please &D4Y6aC^E]WZXC[a^YbXe@fDkGl^nB|plus 4Z|pm C]j^nD|podcast "X&E;XE_HXMV|pointed 4Z|police CD|pool CB|positions C]j_|post !bC]|practice A[aD|press #[(bQD|prices CXUXXZbEj[nZ|primary ,Y|programme -[/Z7];[<FBaECN[i[lDnb|project QX|promise /Z8[adn^|promised %^1B;]|proposes 1AVAn]|proud ;@ED|put &^,]1Z<a=YK^|puts D]|q4 0F8_^]a_bFn]|quarry Q[n^|raised 4[CGY[jFna|ran 4ZCC|rang @DIZ|range !_JEhZ|ranks "Y-];XhYna|rate )Y+^jC|rates 2YBB|re &]ECQDlC|reach C_D^jak]|read 4@?aRBjX|reading ,XCEQb|reads CaL]j]|really +]D^|recalls n]|reception ?YE[l[|recipe SD|record ;ZC]Da]FjYk_|records kE|red QZ|reflecting -[1^:[;CAC|refuses ,^Q]|region "C8ZRDS[jV|remain +^7[m[|remains -c<_CEV[c_n[|remembers "],[Q]|remote n[|reopened bY|replacement =]|reported #[I]fZ|rescue KE|reservoir D[nD|residents %A|respect )F|retires &b?[@_C_K[RXeDf[g_j[|retreat !]7Y|returns C]bZ|review *^3]7]Oa|ride 7E|right #>]Z^[jD|ring C_QZnB|road &D?DKDk@nD|roast :[DY|room :ZDZEEKDQ]YYkZ|rose -a1dCZRYV_jZnX|round C_D[YEk]|roundabout @YCZnB|route 0D4]|rule ,BC^QCj^nX|run ,EQ<|runs ,^JVW_|s !]IYQC|sack n]|safety :Z|said %[&D-[0d;c<_CGJbKBQGRaVZYZb]eBj=k<lZnE|sale fZ|same K^jG|sang <_|sat &f,Z?d@^KbQZf[g^n]|save /]CBGYJ[TYjE|saw ,[|say kC|saying n[|says !Y#D,d.c3a4A5Z8C9E<D>[?D@]CADBHcICS]W^X^Y@kD|scheme HD|school 'e+E1aAaCYD[KFLYR]VZhYk]|schools CYKDQZk[|seat QX|second #C&c0^1Y7Z@XCYIDK]VYjZ|security ,D4YE^lZ|see %F|seen jF|send "^)_,YDYH]QYnU|sends ,Z|seniors n^|sent #a&Z+e,bHXI^Pa|service &[2Z4[@[Q[W[|services DF|session @ZD[|sessions )[,EE]l]|set 1[E[F[V[l]|sets 8[EA|shall 7Z|share EY|shares -YCEjD|shelter ,BIZZZn[|shop )?6X7DAECaD[IFQCWE]DdDjZk_|should 3Z4[7]]ZkBlC|show !]/]DC^DnZ|showed ,F|showroom ^W|shows 4D;ZX[i[|shut B^CdR]i^|side "D#E4YFZQZY[eWf_jYk_|sign ![1D>]C[EFjZnd|signs :CC]|simply %^+ZJY|since #@,@2^4^<A>D?[@_A_CCDcEaKANZ^Ze@gXh_kYnA|single CBfDjC|sisters CAjC|site -F<]E]QDeDk[nE|six !X4]C@e^|slot F^]]|small 8E|so "F#C&C(])?*Y,V/a4]5=8_=E?BACBCC^IHKCUCV]Y_Z=]A^YaXj_|sofa ^^|sold !]&C,Y/b7]AZGXKDT]aCh[|some %],c|somebody >]D]FaKYe]|someone (b:CD]H@M_k_nE|sorry 5]>=@IE]SDf^|sorting ,GKD|sound "^|soup C^hZ|spaces !XG]|speakers QBjA|speaking 4^|speaks 1Z2bRCn[|spend /]N^|spent #Z&V?[AV_?n[|spoke <^|spotted #a&ZKY|staff #]QEnD|stall ,XC]YC|stand +Z|stands <[|start J]W]|started &X)]@[NYaEbX|starts "[#E&^)C1E4B:B@]CDK]aZbDeBg]nA|statement 4^CCD_EEVElFnB|station 9[@Zg[kE|status 1]E^V]|stay 4Z|stays #[,]/^|steps #D&E>]@WCaK@VCgVj[nb|still ,^.]@YC[Q[nG|stood #]|stop DD|stopped E]Y]k[lZ|stops DDn]|store 9XD]YBkXnW|stores =DdD|story "[*DN[|street &[:_QE|strike DZ|student 5]nZ|students &[4^D[|study -^E]R]l[|surgery C^SEj^kY|suspends C?nZ|sustainability 8[hE|swaps 'F|t !A&]?_D]KZkZ|table !Z)D8_CZ^ag[kA|take ,X=ZaZ|takes )]DcIEMDQA]]n^|talk -Z|talked &Y,DK]|talking 1[OYcY|talks &D.ZKC|tap (bM_|taught ?aK^QVe[fb|tax :^UXnX|tea 8]AYk]|team &_)B0W:];B<Y?E@DK^N?UX^Aa_fChCk@|tell #]7[>C@[]Wg^|tells &C|ten S_i[|than e]j]|thank #[)[9C?[YEfYjY|thanks &[,Y?@V^nb|that #B)F+Z4h7D9D:D<E>[AWCEHWJFN[QDSFWGXCYe]Ca?gAj?|the ![#Z%^&@)[*Z+^,Z-A/^1[2F3E5D6D8Z9X>?BECYD^F?GXH[J]K>MFOYRRSCTaVZW@X@Z@[F]YcFiFk[lBnD|them "]:[HZM[|then ,B1W;Y>DCADZE]_]|there #g&Z)X+X,C.W4?7A?ECZDBF[K]|these 8bR[|they #Z%Z5[;C>CBYJ[K[f]nB|third &Y1X<aA[EXQ[b_nE|this "E%Z)@*Y/b0C3D4A7E8@9^:B<G=C>[?WA[DAFCL^NASZT[VCZ[[Z]G__aMdAjZmFnZ|three &^,b4[;Y?_KaQbSYeCjCkA|threw ,ZKWfZ|through 4C;?CYEbQAZXbAj^lan[|tickets "[DZFZW^]Ck^|till #>)d4D?AC^D[IZQASXT[eEgGj^kX|time "@4]5ZCAZW]D|timed ,X?CQY|timetable QZjZ|titles +]4_|to !A"a#?&<'E(c+G,?/B0[2A6D8@9[:A>C?F@?BYFEGCKDLCMaN_O@PETBVEXTZ?[B]D^D_ZcXeVg=i[kDn]|today !c"^#I&@,C.E1b4E<D?cAbCDDCEaK>Q>SDV_YFZX[YaBf[haiDkZla|told ,C4^IGSD|tomorrow Qck_nY|tonight "[;cCFDDGCQ]]>baedjAk@nb|too 1Z9]IXJZYZnF|took "X#D/f0d<E?YE^IDKYQYTaUYbEf]jAkZ|top +Y,YCCF[jCk[|town mX|training =YCEjE|transit @ZnD|translation nD|treasurer lY|trial )^DZQWjYkZ|trip ,Z>ZnB|tuned (C1]Vb|turn #^Ach[|turned )Z1_<^@YK[N[SZ|turning &?KA|turns 1A8aEAH[^^hZ|twelve hC|twice /Z;_b^|twins #[KF|two !B&@)].?4B7B>C?A@DDeEaJaQBSAYEbXeCf?kYl[|unanimously 1^V^|under &A,A1@;c?]@[QBVFbYfY|understand %cJ]Y]|union 4Dn[|unless BZdZ|until &C4E?FB]C<KDS[bCgDiajBn@|up 1_8E:aIZMEPZTEY^lBnE|update jXnX|upstairs e>jZ|us !C'Y*c;ZEEGAMGOZWEXDbFlA|use )^da|used >_eWfZnY|users "[,E;ZQE|v 4C;ED_QDjYnC|valley +X0F<G@AADC[Y]kYnC|van ?Y|version 4[=[?[eF|very :Z|vetoes CE|via 4^F]n[|village DD|visited &[1ZKYgZ|volunteers "A?Y|vote "ZC[D_j[k[|voted #D4]Q[Ybe]|vouchers !CGF|w &_CdEBK_eYnD|waited I[|walk WY|walked ,?@[IG|walking #[|want 6]7X[XbY|wants /Y9]Q?_X|ward #C&C?[CCICKFQDnC|warm DD|was #G&>(_,?1d4_;Z>Y@DA_CADBE^KAM^QGVbWEY^^EaCc_eYhcjBkFl^nD|water kYn[|way ,]8];e<g@ECZ^akG|we #Y&F(G)_*D+?,]-a0E4^5[6B7Z8^:b;<<Z>D?FA^B^E]FYIZOBP@RYTCUAW@YZ^]aYbAc^e?gAhbjEnD|wedding j[nA|week 4EC[MZQ]]^fCj[n_|weekend 0Z9[ZV^Z|welcomes A_hZ|wellies +^CE|went &Y,Z/Y4Z5^8YC@IFQZX]Z[n?|were &A4A8E9A;D=]@CKB_BbG|what "B9dI]]E^D_ddYeBgCmD|wheelchair gE|when "Z(f2Z4^;g=^>A@CI[NZWbb_dXhak?|where &@)D,C4E8^:a<X>]E^KC]B^[b^eYf@lZ|whether =C|which "Y#A,Z0G2_;>@CA^CEEdYB[XgAjAl]|while /^4^9EC]DAGXH[T[j[|who !B"Y%B&d(G)A*C,g.?0C1?2D3D4G5?6E7?8A9C:A;:<D?b@CA<B?DDE]FAJ=KiMDOCQdSCU@VAW=XAZ<]B^E_Db>cAeFfagAh?i@mGnD|whole h^|whose +a,b-F;CBFDEEDJHP_QbcCgA|why /YKG|will !C%[&B'b(Y)C*C-D.E1_2Z3C5C7F9C<E?@AXBDC]E]KBLcM]R?SCV_X>ZA]Ef@iBj^nD|win CBjCn^|wins CAjCn]|wishes &D*]1[NYOXV]|with "]#=)d+X,g-]1W2X5]6_7Y:V;><C=A>?ACDBE[HXI?JBNKQ_R[UYV]YTZ[][^?aZbDdGeGk=n^|without &D+Y7_=DCCIGka|women &YKX|won EZf]g[|word %Y(ZJZ_[mE|working -EC]j[|works 1[CGDZQBYZnE|workshop "[H]nY|would ,b-Z2D3^4]5[6];E>D?G@aI^QAWA[YeE|wrong 4[FEYZ|wrote @Zg_k^nB|x ?FD]Rc]ZaZ|yard ;b|year "C&[1eDaV[jBk[nE|years 3[|yes #C4F>^D^QDWEeWjBkZn=|yesterday &D4E?F@_BYKBQ[[ZaCg[iX|yet "_#Z7_H[][^]bCnD|you !A"]#f%[&C(D*^-[.X0c1[4e5E6?7Y;[>>?[@YEdFDI[J[KFLBMCNAQ_RDS]TCURVYY_[=]T^BbYc[f_gYmA|your !C"a%[&E(a-B4@5Z6D7<:Y<D@YA_C_KZMaQ_WEX@[>]FiC|yourself !]8cGD^]
<number>|!@"C%8'F(B+=,B-D.=/h0j3@6C8<9F::;E=D>@ABB?CaDYE]FZINKXLEOYT[VEW[X]YY[@]B^AaFgTjZlUmEnZ|<emoji> !_"V%Y/B0_1F3_7^:AA]F_GbNET@UZVFXc^Ba>bCiXkbm]|<hashtag> &F;BC]RYb@j[|<link> !_.B1g;_CdFDG]Veg]jbm@|<mention> 1^;Z?F|<name> !C#B&>'e)A*E+?,C/D0>1B2D4G5F6B7<8>9B:a>??;@9AECfDZEEF@GBIDJDKBNBOBPDQGRCTAUBVEW@XCYC]A^F_AbDfAgCiYjgmA|<somebody> *]-[4E<U>BDCKYQ^RYS?UC]E_Vc]g[hE|a !["^%Z&A)X*@+@/I0E1?4A5_6X7W8]9F;D<<=]>S?AAXB_CaDBEBGaHBNYOEPCUC[Z^@cBfDiXjXlCnB|about ,A4E>[DAQBS]YD|above CC|accuracy /[|acres 1[_Cnb|across 0a<Z?]U]aDc_iYk^|add D]e[kZ|adds #]SY|adults /aG[N]T^jCnD|after !D#B/E=E>EDYG@I>QXYWjZ|against #b,C/D0[1_CZI^YBnB|agm E_|all !^&B)]=DC_H[SIUXXDeEgCjbkY|alone 0Z]Z|am #[-C3Y;F@DCCDZKCX[Y^eAjEkWn]|an !C"E)^,U/B2Z4C7E9D=A@EHCKBQaTB]CdBgDjBnE|and !Z"D#^%D&C'B(D)B*E,[-=/D4W5=6D8B9G:[;B<C=[>[A?BDC^DZEaM[N?OAP@R@SDTEXCZ>^E_[bEcCdYgWkZmCnE|annual DD|answered KC|answers !^EXGZlX|any .B9YCZQ_SCWY_YnC|apart DYkY|applicants 4_;]|applications D]dX|appointments X^|apr !Z%]/A7DJ^TB|are !Y#@,Y0C4W7?CZD_F[HBK?M_TZdChB|as #?-Z/E0Y2E3_4Z7E<D>[@FAAIAQFU^X^gC|ask DajCnC|asked YE|at !B&[)@+E,A/D0Z1C2D5E;A=@>?DbFDKYQZTDVGYBZC]ZaZb?cZhYkYlYnX|ate 7b]Z|away ![7]][n[|b -dR^bWdZkYn[|babies CZ|baby 1Z>^DZVXe^|back "C)a*E.A4ACFGBKFQ^SCg]|bags ,XQanC|band D[XZ|bar CC|base 0CC@D[jG|batch =ZCX|be F^|beard !^G^|beat n^|because #],]4X8[:]@^C^QFWD]BcIfBg]hAja|bed !c)^7D8]G_KE^YmDnA|beds ,CIXQAn]|before !B"W#C(Z)],@.E0[1_7^CAGDIBM_QCSCT?U[V]]]hXjFnD|below DG|beta C_X[^Zd[j[n[|better .^|between DCQH|bicycles ,EQE|big ,]|bikes a[|billion )B/Y1^:]A]DDQYT[U^V^ach^na|bills &YR]|bins &ZK[|birthday &E([,]@eA[KCQ_fCg^jDna|bit n]|blocked n^|blue D^PZ|board F]m]|book !C8C:[GA|booking #X^H|books #Z,D4];Z=]|both I]kDnE|bottle 4_=[bZdZ|bottles !]"]0EjC|bottom E_l^|bought !^,[G]|box D]|boxes 4dD[Y[|branches 1DCD|breakfast UX|brides /Z0[T^|bring ,EC_TYW^bZd_h]j_nZ|bug ?^jZn_|bugs &^?^@YK[|built &EKC|bunks CDiYjE|bus (Z>]CBD_Waka|buses &_,^|business RZ|businesses /fT^|but !a%Z,A4ZDAGZI^Q?_[jDkY|buys KD|by !A"[&F)E,_/A0b2Y3^4F;C=F@[CaDYEdGBICK?TAUcZ^[]]DaZb@gVjXkZlcnY|c ,D-_CFDcXY^YjEkZ|calendar )Z|call )^N]|calls #X/^0UCDT]eZn[|came #F0_I]U]XYnB|can #]/c0CDDQDT_Y[jXnC|candidates 4[A[Y^h[lF|candles !FGD^Y|cans ![/C4[mD|car <[|carers !@|cars NZ|cases 0_U[fXj^n[|cats ,^Q]jE|cents &E,[/[AYDZKAQZTXhZ|century -^8ZnZ|certified /Z1DRFT]bZ|cet !E4a6WCbDFREYY[Z^AjbnX|chairs ;F>]QB|changed n]|changes CZ|characters D]n_|charge -ZCZQFR]nY|cheaper )[|check P[YZ|child QE|children @[CDS]T[XYkD|choice !];Z?EfE|church Q]jB|class &]:[K^Y^iYkE|classes "]UZV[|client ;XE[|clinics /^0[|closed Rcd]|closes *]|club QB|cm #Y/D0E4B?ECYDaIZKBgXj]kcn^|coach &]@Yg[jF|coins D[kZ|cold ,?;_<eC^F[GBQDb_c^|colleagues AZ|collection T[|colour 1[5[|come (]5cJYZak_|comes !Z=Z@Zg]|comments (a0XMbnX|community CD]_|commuters "[|constituents _BnZ|continents ;B|contributors #]4CI^|conversations 0B|copies #C0Y|cosponsors 0YnW|cotton C]j[|could !FGBIY[Z|council m]|counted ?Z@[g[|countries /C0i1C8C;a<XAZECJZQDTCUe^Bb[hYj@kYlZ|covers <[?aCEfZ|credit )G|crowns E]l[|ct =C@_C]D]g_j[|cubic 1a|customers #]/>0Z7<>[?DA[CDDDGYT?U]jEnc|cycle Aah_|dates 7]X[]b|day (^4Y6c8T>XBZCaDCF[QBRWYX]U^[aCjbn[|days !]"]#G&C)C,]._/Z0@1E4E:E;^<@=_>C?E@BBYDbG[H^IALCR]S^T[UDV[WCYF[[][^G_Ed]hZkWn_|dead C?j@|deaf ,^CBjB|deals <[|dearer DY|decision 0Z|degrees "a#A0A4B@EC@H^SBYGeEj@|delivered 0]U]|deposit !]GI|did #f&^,W4??aKcQDY@|died &F@^CAQ[g[|dinners IF|do "^)^,Z.F7CFAN[QYj]kZnY|documents E]VZl^|does 6^WZ[Z|dogs 7YQ]RY|done 1YD]nF|doors 0_1Y5Z7F?aC_JYQZUZf^kEn[|down !a&Y)X,a/FCcG]KdQYjanC|downloads 0dUc|drivers &b2aW_eZ|drop !]|drops !W?YC[f[|due CZY[|each !Y#C,]/C4]CXD<G[NBW^a@jbkDnE|early 7AQDU@|eight )[|electric 0Z<_Eclc|eleven &AC^KF_ZjZ|elsewhere C[|email 5]|emails QZn_|employees &a;[ADJZjZ|empty C[jZ|ends C^jZ|engaged 5eBZZbi]|entries #[CZXZjY|entry (Z|episodes #DCE|et -ZE]_[g[lZ|eur n]|euro ![DDVZh[|euros M]|even 4aQC|evenings .[|every 0]1bB[CGUZjB|everyone 7a:C;]]]|everything C]|expected -]R^|extra "]5ZCeDaI[QDjd|families "]&[0@=ZCADDH[Q^S@U@dZjAkX|family /B|faster /f4^8CCDTeY^^XjEn[|fathoms 4E|fee 6]D[[[|feel /D|fewer -a0_RYUXn[|figure ;aB[bai[|figures 0^4E;ZU^m]|finally JF|finance !g"Z/D0E6]Gc^YnA|firms @[Fema|first !A&Z/[4[>Z@[CCDEGAN]Q[UBYC]AeVg^jCnB|fit "[HY|five ,Y/[0[1]DDE]Q[T]UY^ZjYl[|fixed !Z|fixes 4[CbDEQ[Y]j[|flat D[k[|flats CZQWkFnE|flights "]C]^Z|flood #[?S|floor "F,ECaS^jakF|flyers ,dQb|fog 0F|follow F^|followers "A*f0h<B?BA[OdUgVC]Ef?h]nY|following 0_|food 0Z4aVZbFf]|for "^#b&X)E*B+E,F-X/B0?1[3]4@6F8E;Y<B>^?[AAEXF]HaIaMDOCQDS@UF^DcAdCgAiAjCmW|forty Sa|forward /^TZ|found CZK_fF|four "D,Y0FE[QYlY|francs jZk]|free >ZHCQ^SBXF^Zm[nG|friends (d)C*_,Y3^LDOX]ZaA|frog &DKD|from "C#Z&Z(^)A,c0A1^5E<C@ECaDgGCKXMXN@Q[RDSYUDWZXBZ@[Bd@j_k]|full !a/Y7_YAj]nD|funded 0YUW|g /E0D?ZC?jA|garden ,[/F|gave /]7cFc]]|gb CEQD|generation &_KZ|get ![(^*DGYNZPX^]n_|gets =^@]d[j^|girls *Z,[>]?^jE|give (g|gives )c|glass &BY[|gloves D_MYk_|gmt 3YCZEXjWlY|go 9C;ZD]J[QDY[nF|goes #F=cD]I[WYdakZ|going g[kB|gone 0a7_Uc]^|good ,ZQZ|got ,DEZ|graders #DQYn_|grams CC[[f]jF|grant ;ZnY|grants =Y@ZCc|green CCD]eZk]|grit C@jD|group 2[7[>ZQEeZ|groups 3[;ZC[|guests .Z0E@ZIXf^|gw &FEZKD|h 4GCADCHF_[n>|had &c,E/C0F>YK_QFTCj[|half 2A|handling 2b|happy !Z/b6[7U;^G[TaU]XZaA|has #_&])a,A/D1^4Y7W;C<YADCBFEK[[X]XeHfYiBj^n>|hats ?]|have #Z&d,]0D4^;EC=DDF]I_K]U@Y^Z[bAd[fGiEjDkA|head &_)]KZ|heads ,D|hearts (]0^Mc|heating ,^@[Qag_|held ?YgZ|here ,D.ZQBYC_[kC|high AZDab]|home ,]9[<^|homes -[0ACgDGIZMDQBR[]ad[f[kSna|hospitals <]n[|hot /[A]T]h]|hour +^/CA[E]HAjYlXn]|hours #@&D)W.F/]0^1D2A3X4<5[7c8Y9Y:_<?=C>YD^EBFGHHJCKGNCQCU^YCZY[X]_bAd@eAm@|house ]^|households &Z/]=b@ZRXT^d]|houses @YQBjak^|how 7[[Y|hr !A"^,Y7A9D=bG@HZRE[F]Bd]eIjF|hrs #C&B)D,D/F0E1E4E5C7b@CFCGDYC]Xb[hEjZ|i /D0a2^3a4[;dAYC[DFF]U[WYaBbXcYnA|ice :Z<cc_|if !C&C*d,^._2b7C=BOcWZ]BaBd@fBk[nd|impressions 0c5_;YQDUaZ]b_nD|in !A"B#[&E(C);+X,Y.D/h0X1C5Z6D7B8A;Z<@=D?Z@CBFC^DYEWGEHTJWKVN>QHTgVIWWXCZb[A]Ga^fUgFhCjYlanZ|inc )[|inch "]n]|inches CE|incidents CY|including k[|incredible 1c:[;D<[?dV[bEfY|inside 0d|inst -[AYSYjD|install GX|instead #EC[VYk]nD|interest !A)[GC|into -ZR[|investment EZ|investors A]|is !=#a&F)=+Y-A.[/>0?1g2C4_5B7C8D<C=f>_A]CeDXE_FDIaJ^M?NCP]RESYTDV_XDY_ZA]B_BaCb^dde^fYhYjdlbn@|issue JX|it #D,G0?4aC@D[QAS]W[Y]_Cj[kXnB|items ,bQ_|j &EQCnY|jars ,^7XCCQ[iX|job BZiZ|jobs &D)D/]0Z1b<[?ECEEBhZjEl@|just "Z0^5Y>aU[eZ|k D^k]nE|keep C^Q^j]|kept ,]Q]|kettle ,XjZ|kg )[,[0FDcQZS]]Gd[eFjXkc|kick X]|kids !C#^,]/]4C;DK]QW|kilo @[CDd[|kilometres CCjC|kilos "Z#E.Z4A?DCDX^fE|kitchens 5[<]|km ,C/[8Y;Y?[CCD=I]KDQFf[hFjCkA|knots CCjEkD|kw 7[|kwh QEkZ|languages 0D|lapsed 2a5dW^Z_|last .Z0]2W4_7B;DEaKEQ[UVW^YE]F^AbBg]jF|late 3_DZX^|lb KZjD|lbs /^T[|leaders )X/Y;]|leaflets 4B|leaves #^.]4DC[D^|led 1b;[<iV]|left !E0A2X4^7b@EC_MDQaTDUBY]^Cj[n_|less !D)Z/a4Y?]DaJ]T_Y[gZjZkcn^|lessons "Z.[0]:Y;_M]b[h^|let QB|letters #_=YCDD^Q_m[nD|library g[|lift CD|lights CYe^kC|like nZ|likely ,]CDjE|likes (_*n,B0aM_OlQAU]m^nD|line ,].Y6[?bQZVD[Zf]|lines #E&Y,A<c=]CDKac]d[jC|link 6]CDh_mD|list E]|litre AZhY|litres #[/a0F4E<Z?ZCEDFT^c[kD|live CEQ]|loan "D7ZHC|loans -a<cE[Rad_|loaves <[CF^cjCnZ|local CY|lockers 1AVD|lost ,^/b0Y1d@ZCCQ^TbV_|lowest !^GZ|lunch =]|m #@&^CAD[K]e@gAj[kWnL|made &[F[a[|main CCDYQFjD|mates *^5]E_Z]l^|mats !DiZ|may QE|mb l]|meals ;XA]b[h]n[|means @[g]|medals ;E|meet a^|meetings 0]4Y|members !Z#Z&B/A2_4Y7[A]DDTCUVW[k[nC|men ,YDYn]|messages #]|metre C?Q[|metres "]#C,A-E/F0@1C2F4G5E;E@BCAH[QCUBVEYBbCjClE|mg 4^Y[|miles #A-E0D7E<D>Z?[@CACCGD_VEWY]CbCd@f^gChF|million !A#D&D)@,C/a0V1_;a<DAYBZC?EYN?SDTcUZVdY@ZD^]aXbbh^j@mD|min !E)^0B4D5E7D9F?CCeD^PZQ_UBYZaAje|mins #B+[,Y3_4B6[C_F_KETEbEfBgEj]m^|minute !F#]'](Z/A7ACEFYL^S[UC^BbEeahDm^|minutes !a&A*F.W/H1_2C5^ADDEEAG[J[KFNCUYV]W=XDZW_WgBi]jFk?lDn^|mistakes /[FaM^O^aCbZm^|ml ![GYQDYZhZkXnY|mm #Z0E@FCWIY|mo !Z)=N@|model KEQG|month "C0C1a2[:CC@V_[]dZjB|monthly /]0f:XCZT]UcnE|months !C"C#D&F/a0>4A5F;[A[FZKFN^T^Y?ZA]Wa]mA|more !?"c#[(Z)],B-E/g0B1B2=4]5Z7Y;B>ACAE[GAH]MVNaTjUCWDZc[]aCbChDnE|mornings >YgY|most ,[A[jB|mostly ,EDAQAfX|moved <YQ]|moves ,_;[Q[mZ|mph >GnE|mrr !X0]nZ|mums *[0[5ZUZ]X|mw -ZCD|my jYlYnZ|names #d&]0Y5_7[@ZDZIWKaLXU[Z_][g]k_|nappies Q[|nearly F[|need ,X|needs @[|nests 4Y|net /Z=XHF|never 3_|new &@-d/A0g1]5d6>:Y<^@fDBECGZKDRaTCU]Z_[Y]ZaAbXcZgejWkAl>ne|next ,Z4DCBQ]|night #[5Z|nights (EG_b[j^nZ|no "_&E+]3a7E:Y>YDZE[H]JaM^P_QZSATAX_YBecf]gCn[|nobody .C;c>^KB|noon E[jXl[|normally )a|not !^&C7C;D@?CeDDGYWAYV_Eb@dZg?jekBn=|notes I^|nothing #e=DD]IZ|now !X)F0B7WCXE[G_IEXCaYd]f@hY|number 7]:Y?ZSY]Zf]|nurses 0]CBQYUYkX|o'clock &Y,W4^C^Q[YXganE|october CDjE|odd #Z|of !;#Y&Z(@)=+E,[-G/d1>2a3]4a6C7A:B=_>B?Y@@BZCBDYE[GCIYJCLEMZNAOCRYSDTeUYY][?^F_>aBbWcZdbeDfYgCl_n[|off !h#?'Y(G*_+d-D.?/<0@1G4D5C6D7_;F=A>B?FB[C@D@FDGjHHI?M@OXPdQZRFSAT:U=VFWaX>[C]ZbCcFdEe?f?g@hSj?kBmB|office EE|old QC|on "X#^&C)]*B-F._/E0]2X4^A@C^F@JMK@ODS[TAU^VEWZXA_BbWdBgEhBjZk[lUmInC|once ![GaQZ|one ,[1bGFQaS_YY|online )^0[N^R_|only )bCcDZGaKDN^QEd[jdk]n^|open )^I[NX|opened 0[2Z|opens JY|or !X"A#_&E*d.W4[5D9a;]@BCdDaJ@M?ObTBWA]B__j[kYnF|order !C)];[Nc|orders 0_7[;[?[^EbZ|other 7[>]E^][bYe[l^|others CCnb|our -[0@4D;DAaQcRb^Ch]|out "X#[/d0V4[7A;YC?DEEaFbJ[QGRZTbbVdAeZj@lXmb|outside C_QCfZj[|over !B&b2d4YC]D]]Cbad_|overall ,[1_=E|owners @[|p #]?[C^DDKCRCYEdWjZlCnB|packets ,_CZQZ|page 7[mA|pages ,D0A1C4@=DCCDBI]UFYD]]hGi_jGmDnc|pair !Y|pairs ,[5Z7[CD[W]^f[j^|pallets !],_QX|panels 8ZCCUJ|paper k[|parcels "[/F4Y|parents #E4[5Z9cQA_dnZ|part #b,DQD|participants ;X|partners UZnX|parts ,DQC|pass /^0_8[TZUZ|passed #Z0BIZ|passengers >YDYe]n]|patients /]0Z4X7[]Z^Ca^|pay 2ZKdWZ|pe SY|people "A#?,Z-E.Y/^0b4a5F7^:D;Z<^=]>??_@_AABCC>D@J?MCNAQXR@SETaUaVYX<Y_]YcZdZe@f^jAk@lCm@na|per )V/F2Z4@7YD^Q;SEZS[CbCkCnZ|percent ,D/^CbDCTajanZ|permanent C[|person /]7YFdQF|persons ,[0]C[QYbF|phone ,^QX|photos *X1Z<]?]@[EanC|pieces &YC[j[|pixels HZ|places "Z)D*_0ZCaDCGAJGOZQCS[TDXA^^j^nX|plant *Z|plates ,[;ZD]k[|platform QE|players #X<[|plays 0c3YUd|please >EJ]eC|plus !D)],^7D;CGDNY]CjBnF|pm BYCUKANC]CfBiYjZnC|point "[#[NYO[kF|points ,Z-Y|posts *Y0_2[WX|power 2_5[W_|pre 'Z|price %]J[|pro !FCCDDS@nC|products 5X|project YZ|projects 0Y1fAZKZV_b[j_|prototypes <_|public -[.]|pupils "],]CDjB|questions #a9]C[EcIZK]_X|queue #V|quid ,D.^D]QBS]W[iZk^|quieter ;]b[|quoting DD|raffle Q^|ran A[b_hY|rather eE|rc C]jZ|read #[?Z|readers /Y0ZS[|reading n]|reads 0]UYh[|reasons 3Z7Z8ZFaH]^[m_nD|red 4];ZjY|ref ,[|refund #[|registered /[T[|renters /[|reopens a[|replies #f2a4E7YEZIdWVkDlY|residents ,BBEDZKF|responses E^l]|results ![KXnY|return 7E|returns 4[|reviews ;fbdn_|riders /a@[aZ|right "]DZ|roles -^4ER[|rolls KZ|room &]CdK[Q_]Zn_|rooms )[;]XFbZ|row eZ|rows 4E|rules /YD[TYnW|runners #^/Z5]Z_lCmT|running QY|runs CDjC|s #D&^,^2a4cCEDDIBKUOZQ^W]XZYZ[ZeXgAnC|sacks ?]fY|said #_,B4B;Y@ZjB|sailing CBKZ|sales 0Y7[;C@YCFUYbZ|same ,].Y4D=CC[dBhZ|samples :]C@nX|sandbags ?ff_|saturday Wc|save !Z)XnX|say )].]/]0_7BD[TZVBjBn^|says &C,ESZY]|school ,E1Z7a;YA]CDE^QA]Za_h]lX|schools &[?Yf[n]|seal C^|season ]A|seasons &Y?[@^gZnY|seat 7]|seats 0E4B6W7]8C;DQCSJYD]^j@kA|sec #[4DPZXY|second #[CZFaHYO]QCf[j[kGmZnC|secondary D]|seconds !Z*D0>5D@DD[G^ICSDTYUDaDbFgDjDn[|secs 'X?CMCeZkXlY|sections !EQC|seed 0[1[n^|service %])[JZN[RZ|sets 5ZkC|share TY|shares (b*m=XM]Oj|sharp 3e7]>XCYFZX_aZj[|sheep ,gQbnZ|shift 4G?]|shillings ,@|short )E4_;YW]n^|should 4Z=]QMY_d]kDnE|show 0[|shows 0F6[QD|shut 4[DDkDnD|sign 7Z|signatures #bC[I]XZkB|signed ,[0ZQ]|signs 5CNY]C|since &D,]/D0CC>KCYCZ^f[j>kAnB|single ,[QVgZ|sites &DCDKD|six !@&BDbeX|sleeps &[7=|slices QZ|slots !_5ZG]TBZZ]Y|small ,[/YCBIYO]nD|smaller 4aDCjZ|smart /W7CTY|so #D&d'],Y.[/]0E4[5ZKYL[S=X[YT]DeDgVkFlY|sold !A0c7bQ[Uenc|some 9]|sorry 4c>Z@]Y[g]jbnA|soup "aCZHZY[|soups )FKY|spaces 7Z>]C^jX|spare ,B=Z|spin #aCaj]|spots 0E6^7eDZQDTEX][Z]Za]bDmB|sq 1[JXZW|square ,Z4E8F^F|staff #Z;^ED|staffed CEjC|star #[3[7Z8D@ZGDNYiZjDkD|stars &^)E*a,^/G0Y3_;[EYJ^K^NFO_TGUaWGXY]DmZ|start C^D_TBkY|started I]QD|starts ,[8YC^aAg[|stay .^C[|stayed @]|stays #a4]kD|step !D-]8[;CDAO_aChYkDm]|steps +],V0E1DF[IFPYTFjCm]nA|still 5_;DCd_EfZjY|stone /Y:]|stop DYR]V[jE|stopped #[|stops #[2Z|stores 4]A]n[|straight 0]U]|strangers @YeC|strong 0Z1bCaU[VaXWj[n[|students /a0^:[<[AZQCT[U]nE|subs 0d7]U_|subscribers *]0dFCUbY]|sums HD|support @ZD]kYnZ|table U]|tables 6_7>K][Z]C|tag 3[5]Zb|talks nX|tax "[2[|tb KCnY|tea SX|teams 0aQYc^|tell kZ|tenants 5[F[ZZ|thank &_3_K[XY|thanks ?E|that "Z#B,C/E;C>D?FA_C[F^QDfDh_|the "?&C,F-D.Y/@0?1B3E7C8Y9C:];^=B>]@BADBCC>E>FBHBIDK@QFRESZTEU?VAXAY[^X_Bb[g@jBlAm@nD|their )Z-^RZ|then ,B2[QDhV|there #^,e/Z6^D_I^TX[]jAn^|they )ZDZN_Q[j[|things D;KCTA]DaCkBmV|this !Y6b7[;E<E>]?EC?ECFCG[QCR_[Z^GaCbCfCgCjEmCn>|though )YNZ|three ,[|through !d"],[1_7YCCV]^Dn_|tickets &b0_7X>_GXK_MaQAUae]jDnW|tidy bF|til )[3ZN]^Y|till &B)=CAKANDQBdAfBj?nB|time &]@ZC@QBj?ne|times +[/Z4>9Z<_=]H[PZQEYGcajDkBn[|timetable CDjE|tips )^|to !B"D(D)<*[2X3?4F8C:D<;=^?EBTCeF@GDJ^MAN<PCTAVEWVXGYD[A^GbRc?d_e[jclDn@|today #F&]+b,a/D1f4Z7_;C>^?BCBKVQXRYSCU_VbXB]]aCbCeXfDjCmCn@|together 0ZYWaYn^|told 4DCBjE|tomorrow #EC^ICQCYD[Z]Dj_nB|tonight #C)C4ADWF[NBP_g]j]nW|tonner 1^V[|tonnes /D;DCETGnE|tons 1ZAZV[h[|took &^QF|tool ,YQZ|tools n[|top /^|towards 2]|train QB|training CFQ_|tram ,aCB|travel *YO[|trees 0f1[Ub]]f^|trillion "]n]|trips lF|turbines <_|turned #[/D4[|turns &[KZjF|twelve G]eZ|two #D,Y?AC_dEjY|umbrellas QZ|under !A"E,]GBK^VYhAl[|units CBeC|unread D[F]L]m^|until #D)[,G7>CXDEKZN[]BkA|up !D,C/D0A2[;]C[GDNEQBYC]Fj_kZ|update CE|upstairs QenF|us 2[=]dZ|used CFjC|usually #D|utc -D4[7DCeFBQ[RBXFYZ]Dd]eCjgmC|vat 6]^H|vehicles 1]bZ|very ,^0]<aPZQZU[c]|veterans /]4Zn]|view 8]^Z|viewings )_0bU_hZ|views 0d2_;ZUeW_|visitors 0b1[7XV]]ZgG|visits 0aCDUY|volunteers &^0X;^AZEdlcn[|voted ,[|votes /Z=^D_Q_TZYDdWkXna|voting 0];ZQEfC|voucher !A)EGDHC|vs !B-bGCR^V]XYjZlWn_|w +fM]P^n_|wages #c2]W^|waiting +X4]|walk CZ|want D[kY|wanted #]|warm 5fZf|was !_&b,d1B4W8Y<[>Y?D@_AYCfD?EYK^QZS?TDV?]D_[d@fEiCj_lYnD|ways FZm[|we )F+d,[-^.Y/Z1e2D<c?DFEJ?NGPXS]UXVXXDYZbFc[kBlCmC|week !B"^)b5[7];[NZTC]^mHn]|weekdays DY|weekends D^ND|weeks /[0@2B7@;?<C>]CDIaNCS@U=WAX[ZCbGfCgH|wellies @Z|went ,XIBQ]bYeAi[|were ,E4_YZfAjE|wet D[|what 9ZiYj[k]|when ![&B,A<]=C?_C=D[KCQB]@f[gBkan]|where &[>[D[YBaX|whether =aCBD?gE|which &D0C2B4]<Z=DDBX_d=fCjFl[|whichever 2[=DW[|while !c,Y.[Gak^|who "Z&a;C?_@CCAKaXDfaj=nB|wickets &[CFK]QX|will #Z&A'B-Z.D/?0C3Y5Z8A=D>EBEDZFeH[IaJEKGLCMASCU@VBW@]BbDjBlDm_|wins &YLa|with !Y#C*D+D,].[1C2E4B5A7_9Y<A=_?a@?AACXE@G[J^ODR^UTVCWDXBYY__fahBkDlGma|without &c4]C[D]j]|women @[QA|won 0b1eV_|wool QD|words CDEbVY_[d_nC|work kZ|workers &^nY|working 4ED^GK_DkV|worth m[|would #[,D0]9]U^_ZeY|written ,_|wrong F]MD|wrote #Y&e;]@_I^K_aZg]|x ,DBYC_D[QEaFjckXn[|y #YnY|year !["?&^1eCCD@E_FYH@K^V^[Y]]dUf]j?k@ne|years !]#E&b+E0A1C2B4H5A7@8c:];_<W?F@[CEFaK^M]N[OXT>UAWBXDY@]C^ZbWeCg[iUkCn_|yes F]jC|yesterday 4Y@[KDjElY|you &A'Z,X5Y:b>d?]FBYZbCe_f^jI|your "Z([=[F]][j]|yr &D)[CE[[nb|yrs ,[/X;[S^TZXZa[nZ
<post:emoji>|!X#6%Y&@'Y(f)^+C,9.</Z0[2:3Z485D6?7]8]97:e;]=?>5?A@7BAC4D6FZGFHAI9KDMdNGPCQ<RBSAWCXEY:Z?[A]A^Z_:agb[d@e7fAg=hFi@j5k;n;
<post:hashtag>|!F"W#<%d&W'W(Z)D+f,]-[.E/Y0^1a2F3_4>5Z6Z7E8D9]:f;X<Z=C@YAYBXC>E^GAIAJdMAN=OEPhSDWFXBYC]?^?_VahcHfDj=nk
<post:link>|!D"F#F%E'>(H)A*:+[-X/>091@3<5<6[8H9F:D;C<<>@?BAWBACEDEEWF[GAHAIEL>MENAO;PXQARZSGTAU9WZX>ZB[^]C^F_@bDc@dDeAfDh^kGl^mdnm
<post:mention>|!>"D#i&Y'B(>)[*=+d,Y-T/Z0C1]2=3;4]5C7;8<9[:b;?<:=<>_?Z@XAeB9CBDdFAGAIkKfLAM<NWO>PcQbSCV^WEY]]@^?_aa]bCdCeYfeg^hbi<jCkalYnu
<post:number>|!d%G&G':(B*A+=-@/D1=2C3A5B6<8=9D:<;C<B=EB@DAE@F>GaJ?LAMBOCP=RAT_UkVEWAX>[E]_^Ba=cDdEi?jWnE
<question>|!["x%8&8'd(i)g*A+?,5-<.e/E0B172>39475D6A7^8;9w:9;@<6=^>B?9@mA9BAC1D;E?F@GXHnICJ;K?L_McN]OAPBQARCVAWYXBZG]c_oaCbAc?eEf@geh=j:kFmA
<somebody>|!C"?%;&h'C*F+<,j-=.B/A0;1>2?3=4A6=7G8<:=;F<D=E>Y?f@^ABB8C:D;E?HFJ?KjMBNYP>QjRBSDTBU<VAW@YF[B^?_YaCbAe]figdhFiBjEk@lAnH|'d #K&D(F.E0c2]4>7A9Y=A@WCDD]FAHaKDR^SBUYY?dAeAfFg[hCjCmE|'s "A#X&Y'F(E)@*E-G0A1C3C4]8[9C:D;C<X>B?DAHDAF>H@KDLAMZPERYU@W[eEfEgCh<iTjCmF|<name> &A,F1^4B7Z9]<[@BEbK@QARYV[eDgChBjAl[me|<number> "Z#C([9Z?VE[MaQA_^n[|a &Y/Z;F<^?U@CICK^MZQUSWcak@|about #B&@,D2[7CE[gDnC|again 5d;]FYZY|all ,D|already &],W>_KX|also &B5W?Z|always ,Z|an 4^|and "]#Y&^,@.D=[>^CDFEj@k^lD|answer 9YgY|answered ,[|anything ,ZD@k?|anyway n[|apprenticeship &Z|apron )[|are !c;[G]j]kX|as %],ZK_QZ|asked #D&I,_4A>aIDQcYCe^fZjDmFn@|asking 4F|asks 3a|at ,[<[|ate >^?Af@gFn]|baby 4[D^YYk_|back ,_:Z@C|be >^|bed #]I]|before ,B.Z7]DCk@|began QC|best &F)Y7[NYmU|birthday @CD[E[YZa[|bit ,]|blessing e]|book )]g]|books E^|boots CE|brings .^1dF]VZgEmX|brother #F&C,;4Y?CKFQGfD|brought g]|built &_gD|bus ,C|by I]|call >[|called &]KYjZ|came &>4>;[<D>E?ET_YBb^eBgA|can #Y&?'Z5Z>Z?E@WDcKHSC[W_[f>gEk[|car ,a7]>^Q]]ZeY|card .ZD^I[S]jB|carried 7[|chair #AD]I@|changed ,Y|chose &a,]|class D]|coat ,B5]QI|comes D[Q[|could 4A5a=^?ADYIZQGZ[_DaDg]|cousin &XKX|cried ?bf_g[|cv ,D|dad &_,C>ZK^gakE|daughter &D,D4D>_?C@BAYDEI[KFQDSBYCeXkA|daughters Q[|day &^K_Q^jE|days ?Z|denies gE|desk A^KYhZ|did "E#>&A4C5Y9C<C@DDEH>I?N>QDYA_=bCcAh]kEnC|died fBjY|does "]%]&_,Z?D@]DDJ[KZQ[WD_CdCebg^jYkI|dog ,[F]mX|dressing j]|drew *YQD|driving @^gY|dropped ,B|drove ?A|earned &Z?d|ever ?ZgX|every )]:Y?]a[|face ,[7[>[?X][|fall KD|family #B%D&>/Y?B@BIBJCKBSDf_|father ,CKFkX|favourite )_|finds 4^Y[g[k]|first "[,_/[;D<Z>E@cCDDCQZYEeFgdjAkCmFnB|five ;]gE|fixed &b,a?cKZk]|fixes ,E|food "F|for "]#E)e4[D^IAK[V[aYkV|found #Z&e)[,DKZQAg]|friends 7]|from &],]KYX[gZ|funeral g[|gave 7[KFgW|gets ,D.Z8]=]D[I]da|goes ,A5Z|got &D,]4BKBQ_YFl[na|gran #B,C?a@Zf^|grandchildren #Z@Z|granddaughter ,X|grandfather #]?YfYnW|grandson gZ|great &[QE|had &B4E<D?>H^M]Q]YCbBeCh]m]|hand &C)Z|hands &E3a>]e[|handwriting ?[|has (Y)D*_+X7=?Z@@CFDZFUKAOZPZQbSW]CdZfVgC|hat 1]V]|hates AZKHhZ|have >G|hearing ,Cf]gZ|held ?Z|hip ,[>ZKBkY|hired >X|hit /]KC|holds 2^|home ?_fZ|house F[f]|husband &E>^KGk[|if &EC]kZ|in #U&B)X,<3]5Z7X>]C]I[K@R_XZY]gYh[|initials &_|insulin >]|is &B(D+b-]1e4_:@;^<C=[CBK>Q]R_SXV__YlZnB|it ,E7b;c]Z^[bX|job Q@m^|joined "_,]lG|joins VC|just &X,>.[7]TZe^|keeps DbKBd[g]|kept #B&C>CYFeBjAkE|kids "[,D|kitchen &ZQC|knee ,EC]jZ|knees YY|knew ,Y?aRYXZ^YaXg]n]|knows &^7[j_|last 5]@YKZgdkDnE|late #],E@ZI[|laughed ,Z|learned ,A|leaves &E5ZZ[|left ?De]|let &_?^DYf[g_k_|letter QD|life +^,A5[;c?]PZQ>bVf^|likes Q[g_|little ?Z|lived b^|lives 9Z|looked 4Y|looks >]|lost >D|loves -Y|lunch ,]|made #Z&B,Z?de[|makes ,D2^5XW]|married 'Z|may 4YQD|means KAe[|memory ,DQF|mended KF|met &D;]I^|might ;]bZ|mind ,D<_|missed H]|mother &A+D,B<^?D@ZKFPFkE|mum ,B.C<]>ZSBgZ|name #B&^0a4c<E=Y?aFCIDKbY^_Ga]dZgFmB|nearly ,B>ZIY|needs ,akC|neighbour ,=Q@|never )X,h<[SCeYfA|new ?FA^YHZ_aX|next &Z:[nX|niece n[|night #DgF|nose fZ|not 4[I[|notes &],DKY|now #C|number #Y>^kV|old YF|on ,E.D5Z=[CBK[Q]SDd]f_jA|once ?[|one &])fn_|only #]&>,^K@eE|opened ?^F]ga|our )[+aP[|out #f,^n[|over >YDC|own "a#D&^4G7B<D?c@ZD?IKKcNZQY]DfagYjAkF|owner >ae]|page 1ZQC|paid ,Y?ZK[eD|painted Fam]|people 9Z>aeZ|permission #D,]|person 9[|phone ,D?[|photo AZhZkX|picks "Z,Z|picture *^|place Cej^|played &E|plays &D|pulled &E|put &F,ZDI|ran &b,]>Z?^f[nX|rang #B,c?]D[YD[[gVkU|read &Y2]|reads ,_|real &D,H2D5[|really F[|reckons #Z,YC[g]|repaired &B|replies ,^|request C^UZ|room ,A|round gFkG|runs ;[@]|said 4<7E>B??F_IEKZQAY<ZZ^Zb^fBhXkA|sat &Igb|saw #Z&@;_?EF]b[|says &C)Z,^.B7BDBFYIYJ[KZN^QabAeEf_hEkDn=|school &E7]|seat &EKD|second &ZK^|sees ,X@ZC[|sent ,E4[Q[fD|served &^?a|service &D,X|shift &X?^fW|should ,[>a|sight 4[|signed KZgY|since ,E<[=Z>B|sister 2]4_>[DZKAfBg]|sleep ,D|sleeps &F,]KEg^|slept aY|slippers <[?af[|so &^@CIXK]g[|sofa "@#[|sold ,_|something ,A|son dE|spoke ,DQF|started gBjB|starts &X,Z.Z|stayed QZ|still <]?DQ]g^|stitches jG|stood &C|story ZX|stubbornness ?bf]|succeeds &C|sums ,]|takes >ZnG|talked >[?Z|talking &]5[|talks ?]|taught &k,C<C?aDYICKbQaf[lE|team bDhZ|teeth [Z|tells &ZQYkD|test :[a]|that #Z,D=[QG|the ,Z2]3]8[<C=?K^X]ZBbBdCeAgBn^|there ,B?Z|thesis &[,[KYQ]na|thinks #D@BIBY[|this #C&]QDg]jC|thought ?^b^fa|time &^|to &B(Y)[,X>[?aIAKAS]]YeYga|today ,C4dQYY^gC|told &C,H5a>E?BF^KCYDZ_]Y|tomatoes &FKD|took &Y>Z?B]^dC|trained &[|tried ,Y|turns <ED_|uncle KY|up ,_KZQ[|used >ZQ]eZgZnB|usual <Z|van &c,D4_K_QAgY|voice &[4D>DCYYEj^|voted ?^TXnZ|waited ,E@@|walked QBg[|wanted #@,Z>D?EIANXeC|wants ,>7[9[:D?[DZaEeZf[ganB|was &D)Z1E4C9C;E<Z>W?@DWE[FDHbKCQESaTbY>l[mZ|way ,]jX|we #c&],C>B?ZYCgE|went ,C/Y4CYCgX|what #a,_n]|where K^|which &E,?>b|while 7_K]]YgY|who ,C|whole =Z?EDZ|wife &X,B>[?E@@K[QIYJg@|will !]+X-X.[2]3B7>9X?=CIDZFCL]QYT<YeZA]=eAfAgGm@n?|with !C(a.[4_M]S[gY|without ,BgY|won ,AQDgD|words @_FYgb|wore ,^=Z|work &c;A?^b?f^|worked ;]|would #A&[>AA]IEKCQ[h[j[kC|wrist QC|wrote #C&c?ZSDYAeAj@|you *]+^.@>^F_K^QCSA|your .^
<start>|!/"-#5%.&2'/(.)1*0+3,=-=.1/.0-15223946566,738?9-:8;6<6=2>3?4@)A'B3C9DFE3F1G*H,I,J-K+L.M,N(O,P+Q3R0S+T+U,V4W*X3Y*Z.[.]0^6_*a4b0c*d,e+f,g-h-i3j0k/l1m3nD|<emoji> ";#F%C&;'D(H)E*D+6,Z.E/X0^1B2@4Z5;6G7C9B:A;B<>>E??@BAIBBC@D@E>HGKELANBP>QWRCSBUVWFZ<[DbBcCdVfCgAjAk@lAn@|<hashtag> "c%E,A0[1B2]6Y:B;BBCE=HYMXUUa=gDhClA|<link> H[TB|<mention> "<#Z%X&>,_.]0@1D3Z4Y7E8B9Z;B>]?_@ZA=CCD^E=F=H:JTK;M>OBQFSbU?V@X@ZG]A^Bb>cEdFgWh=kal>m<na|<number> "9#['a(e)<-D.B/Z0g1e2C3A5c6E7Y9?:[;_<c=>>_?[C>DGEYFXI[LCMXN?RHSDTYUfVaXFYGZ^[F][^F_BbXcWdFf]gFiCjBlEm]|<somebody> !B"E#=%D&B'A(:)?*?+E,Z-^.?/A2B3;4D5A7A8F;@<Z=C@@AEBCC8D>EDGXIELBOAP=UYVCWCX=^D_DbBc@dBgahZiEjBl;m]nZ|a !?#_%E&C'H(>)B*Z,?/[0E1^3@4W5@6?8[9A=B>C?>@YBZC9EbG=I^KGLCMBNKQARFUAVAY[ZC^X_CcDdEeFfDhGi^j<|about #].[4a=B?DD@KZNCQ]S^bAd>eagE|absolutely nY|abusive 3CXE|accept !F8XGC^[nX|access ;d=eCCb^jB|accessibility nX|according "Z;]|account nX|accounts ,C]Zd^jDkF|act 3[6]DEX_[_kC|actually 3_X]ia|ada @ZFA^GmB|add !]'X3B6]9YC^G]NZTCYZ[Z]Xna|adopt "Z:^a^|adoption ,]|adult F]e]kC|adults ,CTB|advice 9]|after #F,F/]0E1Y2C3C4@5C7b8A;d<X>??BBEC^DAE_F^GBHcIDKYNBSAT]UBY?b^c_eDgFj_kGmX|afterwards ,B.]<]=[QD|age #a'd:>L[QD|agency T[|agenda ,YDFlEnA|agents 3Z;]UYZebZ|ages D]|agm 2]9]CaQXVCW__bkClBnB|agree .^9DD[M]Sa]G_E|alan @]|alarm !ZLY][|all !C"_#e%D&Z'^)>*^-[.C1@2X4Y5C7E:<<C=[>F?[A]C_DDFaG@K]NCO[R]SCTBUDW[Y]]H^>aCd^jHm]n@|allen n^|allotment ,YSY|allow J[|already 0X7A<fMZc^j^|also !b+]0Z5[CBE^N^PfQXRcUXZ]]WbCg]hDn^|altos ,Y3bbY|always :hD_ac|am (^MaSZ|amazing &]8C:Ya]la|an &D,B2E5D8c:C=a@DC>ECKCNYQASDWC^b_ZaDiAj?lEmCnD|ana &[|and "g#A%W)n*E+^,>-F.C/^0]1f3Y5_6D8Z;b<E=Z?]@EB_D?EbFgHbIDJ^M[NiP]Q@SGTXU[VaZ[[C^Z_Da^e?f[gAlfme|anneke &^,DK[gZ|annual )A6[CDVYXEdZjBn>|another +C/B0_1b:b;f<cAZJBNbRXT?U_V_a^bffBiFkEm@|anselm &aKa|answer ,C.a3_=[C[D]SdX[YDm[|answering #b.FI]|answers #Z|anti )Z|any !]"@&A+F,A.H3_4C7]9f=[B^DdGXHAIZX]]Z_ddXiak_nB|anybody 9^IZQ^_]|anyone #C%D&B(E)D,B.Z/F3[5F9i;@=Y?@BYCBD[FXKAMCSaTEXYY]ZC_gbCeEj[|anything .C9ZC[fDjak_|anyway )e+_,8;D<ZJ^NfPZQ9WCb]cdgDh]nE|apologies &A4e?DIYKGQ]YcjXnE|app C_Ybk_|apples C]jb|applicants BbXYi_jE|applications 7YDEHDSAX[^[_Fb^|apply !D"E)A+Y,Z7[8[CAD>FDH@Q_RBSDTA[Aa]c]jGkHl[mC|applying @^|appointments S^|appreciated &DKD|apprentice @Z|april S]jE|are !D"b%D'D(>)B.D/D3E5Z7[8[9;:XFdGRHbLBMANBOBSAUCWE^W_=aGb?dDeIh^iYkDl]mcnY|around DCYW|arthur jZ|as !B"_&A)d+D,9-Z.E/B0B1^6_7A;d<b?B@DA_BXC>DBF^NaO@Q?R]SD^Fa]bbc^d[eXf@haj?lAmYn[|ash C[SZjY|ashby nY|ashgrove Acha|ask "]#@(B)_*F+c1D2?4F5D6Y8F9C:Z;Z<B=C?A@CA_DZEDJCM?P^T[XDYaZA]Bb[cCfFhZmE|asked #aHBIYSAeDk_nZ|asking "C#B&E,i.B:Y@CH=I@QeSD__e[g@|assembly nZ|astronomers na|at !Z#C%f&B+>,A.D/D2a3X5E7Y8a9A;c<[?AAdBHC9DGEDFEHUJcKCLCNaP@QBR[W]X@[[^_aAcYdBfBj=kA|attendance CDQD|attended Aeh_lZn]|attention 5FBc]]idm[nD|auditions 7ZC]SXdXhVj[|autumn "BUY|available ,ZCCE_|avalanche Q]k[|average ,[/E0_7Y:]DBK]Z]a^|avoid ,XQY|award 8[K[|awards :[=[J_|away 7ZK^]]|axelrod -Z|aye ,fCZQ^jY|b 1^VZ|babies ,]|baby ,A5^QCZ]|back #F&D)F1D6]8D;D=E?BClDAEEKHMGQcSZXCY_b^eDfBgCjhk<lDnE|backed /[8Z|backers /E=a@ZTDdb|backups !e|bacon *[=YE^[Ye[|bad )].]4]NZQCS[YYk]|badminton C]Q[j[|bag 6[[[|bags 3]XZ|bake 5]Z]|baker n[|bakery D]Q]k]|balance #^|ballot b[f_nC|band 1i=[C[Q@V_|bank "ZCWjc|banks D]jYnY|bar 5[ZZgYnC|bare QF|barley DEK[|barn #^WX|basketball 3a:ZC@jAnb|batch #[4YCDNZS^YakC|bathroom &[B[QBiZ|batteries kY|battery #[D^KEYFk[nC|bay W[gY|be !C"<%C(_)D*F.Y1E3c4D7a8A9E:e;CD@FZG9H@JEOFQKRCSGTbUDWDX_YE[Z_Bagb^d?fDhZjEn@|bea #[,ZIa|beans ,B|beautiful K[|because !["g#Z%j(E)E+F,@.E2B3C4C7E8C:i<>=C>??D@ECDDCG]JdKFNUPEQ<R^UFWBYD[]^^_BahdCeCfFjGk@lX|become !X)Z3[6b8B:W[]^Da^|beds CZDZ|been "D,b<E@_AZHCQ^bY|beer ![.]G]QXjE|bees ,_D^NZQ]|before !E"^&D,K.B/]1F7@:D;@?CC@FXH]KHSFTYUCYG]Bb>d?eFfDiEj@kAm[|beginners ,C.Z5dC[DESde]j]k@|behind "<%W7F:[>DAYDCHDc^|being )[,B:B>aCDQBbDe_jBkZnA|believe :]JCn]|bell C[j^|below 4^QD[[jZ|bench ,Y|benchmarks :]YZn[|bereavement SakC|bert #_K]|beryl #dIZ|best !Y"G'B*Z+Z,f-a0c1Z7D9_;f<C?ZDCHDJCKZNCOaPXQaR]WcZD_caAb^fHnY|bet (eMaXY|beta ,a7[=]OWW]d_|better (],X5[:_|between #AC[DEjBk]|bev ,[kF|big "C#E%Y&W,@/E1[4D5a8=:;;A<ZA[EaF^I^NGOBQBSCUXVXY@ZY^@aBbCcBeCf]j@l^manX|bigger #i2eIcWdY[f[|biggest !Z,Z0dCCQ]UY|bike ,Ye]jak^nB|bikes ,B|bill "C@^g[|bills 8[CY^[|bin "E@BKCQDYB|bins C_Z]]ZjY|biscuit &D+E,W1_<ZNZO^QZV]|biscuits ,AS[|bit #[,D0a7];aIYbcc[m]nZ|black #[8]][^XbWjdnZ|blame ,_Q[|blankets "F,ADaHFQEe[|blazers ,[|bless ?eNZXYfc|blessed ]ZjB|blind mY|blink ,B7aJ[QD][mE|block )YCZn[|blog Efld|blood 8[C^D[^^k[nC|blue "E&]CYSDXZi]|bluebells "^CCH]Q[|board +^5eC_ECK]P]VaZa_YaBiZj^kc|boil C]j]k[|boiler )d?De[m[|bold 8e^Z|bonfire C[Q_|bonjour OY|bonus S[|book !f#E'E(@)F*A+A,=1D2D6e7[8<:?;C>E@DCADAGaLCM=OCQCRYTYXD[a]^^AaDeBhCk@lW|booked ;[CD]_banZ|booking b[|bookings CED]UZa[kBnE|bookkeeping 7e]Z|bookmark (c.AMbSAb[|books 7]CE]]|boots ,ECCJ]jG|born ,^CCXZ|borrow "]2aCDWb|both "Y,D1E7E:F?DD?Q@cGfDhCkE|bottled C@D_k]|bought ,[<j=[C]c_n^|box ,AK]SCYC|boxes /ZT_|brackwater /C1D<aE]TDlY|branch CDP]nE|branches CYk[n[|brand 1cA^V]h[|brass C]jZ|bravo K[|bread KE|break DZ|breakfast %ZnB|breaking !C7A:D;[CBS]TAXYbYjDk[|brenda KD|bride 5^ZanC|brides %_3_JZ|bridge -ZQBRY|brindle E[]Z|bring !X#>&E'C(A*C+D,;-D3B5A7>8=:A;D<B=F>]CDD[EBFEHALDOBQ@SETBUCVCW^XD]A^SbBfCkWlGmGnD|broad CZ|broke <bQ@c]n[|bronze )^1eN^Q[Vb|brothers ,BB_ic|brown ,BfVi]|budget -Z9]YY|buggies mZ|build []|builders ,]dZ|built !]8_:YG^^_aYjZ|bulk ,[|bums 5cZa|burst DZ|bus #AC^HCM]Q]]Djc|buses ,D.FD[JZeXjC|business +[6[B^PX[[n^|busy .^|but "c(Y)d*C+E,</^2D4A5@7^8=:[;c<??ZCBDDEFFgGWHYKZM[NeQ>W]XWZA[A]]^C_=aXbYdEe@gCh]jAkAma|butter 4a|buy !f.^3c6YD]G]S^T]WXXb[Y^Ea[kZnD|buying ,D:[|by !D#[%B&;+F,[/_1]3C4?5^7b8;9E:B<b=CBCCAD;FTIYJ@KCLWQ=S[TYUFV[YAZ^]_^A_ZbXc]fXiAkAn^|c ,?|cabin 7^DaXa|cabinet 1a|cake ,DCEDHIEKYS^gchWlUnC|cakes eZ|calendar 9b|call !Z"@&A)D+D,F.E/Z3]:C;E=DC=DaGYHBJCKCMDRCTZXZ]]^XbWdDe[lB|called AgR]h[|calling :DBhij|calls CZDijY|callum &],]Q^g[|came ,^;_|camera .bSZ|camp CE]^iZ|camping W]|can !D(e)?+[,a.@/D0b1]3F4B8D9^:A=^>[CDD>EdIAKVLAMbNEQVR[UaZI^E_]dCkAl_nX|cancel ![3eCCGFX^^F|cancellation 3aXZ|cancellations -]CdX[bYja|candidates /Y|candle 9[|candles VaeZkD|cannot +_,Z4^Q^|canon E]|canteen FbmZ|capital [[]]n^|captain 1Y@[CEf]|caption #^;ECAOEQEjA|captioned Ca_Zj^|captions K]kC|car CbKYe[j_nD|carbon ;]b^n]|card ,_DXIWQ[YZd[e[iAk[nD|cards &E,B2[A]CdD@QFWXYZg[hWjZk@nX|care <XDak]nE|carers ,B.A6[D^MZQB[W|caretaker ,[QY|carol >XI]YZ|carrots ,[K[Q[|carrow +ZPW|carts 7E|case KZjCnE|cash !C,]:[H__BeBi[kWnF|cast 4Z|cat 5[Q]ZZnZ|catch 2Z5_RZZ[h[lZ|cats #ZOYg^|cause ,B4^C[Y]j[|celebrating EElCnB|cello C?M[Q^jD|central e[|ceo RY|certificate !]4[EblX|certificates C]|chair -Z1Z<]F]R_m[|chairs ,D|change #[(a)_*[,D:_DZMdNYO]QDSBXK[[aZ|changed #]CA|changelog OW|changes FcQ_YDm[nX|changing "B4]>ZgEjFnD|chapter ,A:DCEWYkDnA|chargers ]E|charities d^|charity ;[CZQDhZj]lY|chart 0[2aW[bDk^nZ|chat >[D]eY|cheap 7_:_>ZDEa^hZ|cheapest DZnY|check #D)?*d,C3Y7DEXFaHDIBLEMBN@O]QFT?Y_]G^DhZkWlVnY|checklist .[|cheers &A+Z,D3^?b@^KEU[XZf[g[iWnD|cheese B]h^i[|chef #_+b8XP_m[|chess ,^Q]|chest :Ek]|chief :[;[|child '^L[|childcare =Z|children .^CEDBGEjZ|chip !Y6Z7b[[]aadmX|choir 3b4]JDPZQZTYXZY[iEnC|choose )^6[:]N^aZ|christmas )Z,Z6]C^FD][^Ej[kE|chuffed -^EZQCR]l^|churn 0[4]|cinema !]|cinnamon W[|city %[A]J]jVnW|claim (]M_Q]|claims D_eYnE|class 4[7eVEXYY[]a_^|classes C]h]|clause FZ|clean 8_:^DY]ZkZ|cleaner lB|cleaners @ZQ_|clear "Y3ZHX|clearing D[k]|click !c3ZCCF_G_m^|client #Z@XQ^Z[eZg]|clients ;[BXbZkYnE|clinic C[Q@jZ|clinically !Y/Y^Y|clip lA|cllr 1Z4EV[b_nC|clock 4^7ZY]|close 5eC]Z]jZ|closed ,[<^CaDDQZUEaDd_fCj]lDnC|closes 7?=^>]Ce]A_[dXjdnB|closest *bMZO_|closing #E>ZDAEAKBQ]RDWYgCjZnC|cloud ^Znb|clue ,B;ZFhU]bZmf|coach #[1a4]5_MaQ]SBY[gD|coaches JYXY|coast nY|coats CFbX|cocoa 2]YB|code 7b=]SceZ|coffee ,d.X7?CcE_H?IEQ^S_]Ej[|cohort CC|cold 8D9]Q@_[|collab +DPD|colleagues 5_<_BZCDnD|collect C]j[nC|collection QF|collections #FC^k[|colour ,aQ^gY|colours C]jZ|come "Y#B(B+E,[-F.b2F3?4C5B7F8]<@=]>]CUD;FcGWHFIDKFLCPBQ]S_VDX@Z?[C]CaZbWcAd^eXf[gbiGj[k=|coming ,]4cF]IZ|comment !A"D%D(^)D*d,?-B/[3?6E8D;A=FDCEEGAJALAM_OhQ;T^UDVDXBY@ZD[EaVbDdEhCjBkAlDm_n>|comments 1d3g7E:ZVbXb|commission 5]7Z|committee #Z,YEYQd|community %_C[JXQ[aYd_|companies /_MDTa|compare .ZW[|competitive :[R]|complete (_)E*B:]E]J[MZ|comrades 0]VY|concert 9Zk^|conference GDn_|confession '[8]AYL[^abY|confidence N]|confirmed jYnZ|congrats ,D1A?f@[EFN[QXV?aYfdgZhCjClAn]|congratulations &e-G8E;G?hACCAEHKdNZ^AaCbBffg]hEj@l>|connect *]EeO[l]|consultation 9]CYEY_ZnB|consumers h[|contact !]8]DAEC]E^ZdYkD|contract &Z:[RZa]bZ|contributors &]Q]S^nA|cooling HY|copies b]|copper &Z|copy ([*F3bXa]_nE|corn D]E]l[|corporate 3YB^G]iY|corrected 4eC]Ydj[n_|correction #A4k@EK]Ygf]|corrections QZ|corvane 0Z1hA[C]UZViY[h]j]n^|corven :^a]n]|cost QZ|costs !C"[DYkZ|costumes YZ|could '>(C)]*E,Z.Z6Y9^:D>DEcGYL>M@N]Q^SYT@YX_]jEl_|council ,ECdg]jck[lCnE|councillor &C4Y;XE[h[lZ|councillors bY|count 9YK^M]_]|counter DB|counting /E3bn[|county #Z.[@ZC@gLjA|couples /b|courier jCnD|course jX|court 4HjA|cover &d,WKcQYj]nD|cows ,C|crafted 8d^anB|credit #D&Z1[4D5Y?YCAD]KbaGeAfWgAnB|credits +fPZ|crew #AD]KGYDeZjYnD|crews CEDYQDRZ|cricket XZ|cried ,]1b<dV_cY|crime CASXa[jC|cross 5Znb|ctrl Ddkb|culture :YM[a]|cups nZ|curated !]8^GZ|curator SZ|curious )bB]QI|current -]|curtain KE|customer :]KXQYjB|customers &E,B-Y2Z7d@_BYCCQAR[XZ]^lE|cut DbjDk[n^|cutting 8]|cv OYTZ|cyber "^/_TbjE|cyclists DbX^k]|dad ,c<aDFKBeYf]|dads 5ZZZ|damp QF|danny ?b|dark #^CB[ZjCkE|data CZDCjZnE|date 'eB^L_i^|dates 7ZI]]Z|dave 7cCCnZ|day #],D:D;A<_>WC@DXQZR^XZbEc^e[iYjD|deadline 7ECWW]]Ej[kY|dear &C1B3[6Y7]<E=Z?]ACBfC[EWJXKCODQ]TaX]Z][[]]dafXhCihj^lV|death )]7[CD][jE|deb 9^CC|decision CXnE|deep 7^=DCEjD|deeply ;abZkYnZ|delay QF|delays kE|delegates -ZRZ|delete 3aDY|delighted &];F?FAGE]K[VYnV|deliveries ,[|delivery 4bQEYae_gEj]|demand -Z7]|demo i]|democracy n[|denise ,Z|deposit .[4A7YiY|depot IYQ[i[|deputy nY|describe (bMa|designed 1Y8]^Y|desk C_PZnZ|details DDE_F[]]iZlZm]|dev ,YkE|devs 9Z|did &C(?)[,W/b7=9C;e<_AdE]GYHWJ@KETbVYWD[D]=aFbac[hakWl]|diesel =[|dinner 8X=Z|disabled .dnW|disappointed C@|discount n[|discover !X"[)C,F8]EDF[JBMFNBQERB^_h@mZn@|discuss "?HB|discussion &[|diversion DDY]nZ|dm "A(F)?+Z,F3_7C8DDBFZG]MBN@W[XdZa[W^ZaDkBn>|do !_#?%A&A'B*C+D,?0B1C2E3g4>5B6^7g:@;=<@=[>=?EACBBC?F]G[I@J?KCLBNEQCSDUCVCXfYBZ@[Z]d_AaEbBc@e@hDiFj>kBmXnZ|docs _^nZ|doctors :^C?FgaZj?men^|does #B(A)C6F7E9e:F;D>[ADBGCCDYHJIEK@L?MCNBSEXD]C_eaBbChEjBn_|dog 5]9ZC^PcSEXZZY_Wj^nD|dogs ,D.E/Z5F7D;BCEQbT[]K^XaXfTjZnA|donate "_)dMENa]b|donations ,Y|done #fI[QDgX|donor CDk]|donors B]i[|door '^4]CCD[L[YZkZ|doors ,D3Y7e>YCFDVGZHXK]M]XY]bf[kW|doreen #a@^I^QD|doris MX|double !Y([)C7C:CGXM^NCSE]BaCeY|down 1[?b|download !?"]'X*]DCFaGDHYL^O_^DiajEk?mfnC|downloads 7D|dr +D,C-G@YDDEEFYlDmZ|draft DX|draw ;^L]WY|drawings CBnF|dreading "?>^|dream :YaZ|drink 3^X]|drinks nE|drip )cN[|drive )],]5_8Z:[NZQ[Z_jX|driver &^,]?]CCKYfYnE|drivers )[,A7F>YQBdDe]|driving CAWYjC|drop !A"B&D'](e)@*a,A0V4C5E7C8D:D;E>E?ECYD]HDMdO]QD]A^CgFj]nI|dropped ,]/[<cY]c_k[|drowning /^H[X]|dry !]"ZDZG[Rb^CnZ|due -]CAQZR^YAaCjI|during ,DQE|duty DajC|each #=%b)D,@/Z2^5c7f8Y:E>[D>GCI=JZK?LWNCQ?R]T]W_Za[^]efBgDlEn]|ear kC|early !Z)C4E5[6[:Y;DC@DDNAT[U^WHb?jDnA|earn !Y-]G[R[[Z|east C^jZ|easter !]8[J[Za^ZkFnB|easy "]|eat ,EDYFZN[QCWbX]ZZ]ZmZ|eco D?TY^Z|effortless !^:]a[|eggs ,ZCDj[|eid ,ZBECEN]QYaDiFkY|eight )],A/V<[=Y@XDDK]N_TYYEdZg]kA|eighteen ;[<_EEc^fY|eighty #]|either >]DD_ZkD|electric :ca_kC|elevate !c8d:CG]NDQBZE^baGlDnD|eleven &;)Z/D0C1C5F7A=E>D@DAXC=DAFCHCKFUD[X^DdBj?lA|email !Z"?,[.F2^4_DYQ]SBYYdZkA|embark ^[|emergencies QE|emergency j]k]|employee &^?ZKZfZ|employers 5[>Y|end ,Y5[W]Z]k]|ends 7[G^L[][|energy :];EZ]a^bDn[|engine mZ|engineer #[C_D[eEj]k[|engineering ;Y|engineers 4E|english CX_Y|enjoy *[7_=YN]]Y^D|enjoyed 1YK[n[|enough /Y7Y:dT^adjF|enquire ]Vi]|enrol !]"^)C3[6_NDa[|enrolment 7[SZk]|enter 'd)]*V7DL_]BaFn_|entries CZk]|entry .Y4Z6]QCX[Y^|ep &bEdKblY|episode #ZCC[YjBnD|equal J[TYnZ|escape 8[^Xa[|especially )],[8ZN[kC|estates #a|ethics W[nC|even %^(Y,B.a=aD^I[KFdZlX|evening .FkZ|evenings aZ|evensong CXSYj]|ever "f'b7B9@;E>]@EHcQB^BaBgI|every !>%C&C)F*]+>,<-A.?/a2P4C5a7c8Z:f;@<^>?@@AWBBDBE[F<GBIAJCNAOCPBQ=S?T[VDWDZa]]_?adcXeAg;iAjDkEl_mD|everybody (^,@3Y4C7]=[>]C]GDKCWX]_aZ|everyone !E#?%Y)C,=.D3[7a<[>BA[CFECF^HGIBSA]]_CbDeDfYiEk?lCm_nC|everything !B.[0Z;CDAQ_S[kBn^|ex !ZEdl_nZ|exam e[|excited &A,F1A:X;B<VHCK@R[VCY[bCf^|exciting 1aA]F_R[V_cFmZnE|exclusive F^m]n[|exhibition XZ|existing 4[BbeYiZjY|expect 8^CZDAjb|experience 8^]D^_nA|explore 8ZEYHDmE|export 1bVa|exports 1^C]|extra *Dn]|fabric C_j^|fact KWTY|failure 3_:]XYnD|fair "Z#d&X,]4Z?aDDIbQ]W]nA|families +^,C0Y7^:Y;a>]DBQBebjZkD|family %@.Z9[CDI]NC^X_ZaXjCnD|fancy !d)eaE|fantastic -[:Y<[CDVBb[|fares !X)FC[|farewell @^g[|farm "[f[|farmers >deZ|farrow 8YEG|fast 7C;Y|faster "^8b:[;^^_bYm^|father !]"Z,YCCGa|february 2g4]|fed "c,^HaQZSZ|fee .D>ZC[e^|feedback CZ|feel /Z8e:Z]^^ba[|feeling "[%[:D;]E^QEh^l_|fees DDnW|fellow -]0c4Y@EiVlAmY|felt ,^[Z|female /[T[eZ|fence #[|fennimore <a|fenwick 1Z|fernway kF|ferries CY|ferry ,CCaD]QX^Yj[k[|few :];ZA]]Yh^|fewer 2^WX|fibre C[j^|field ,^C^|fifteen ,_0aAZUZ|fifty ;ZIXQEb^|fig ,^|fight (e;EM^bE|figures "]S]|file 4]Y]j]|fill !]'a*Y3b6Y7^LaQ[X^^DeDlDnB|film C[D^Q^j_|filter nZ|final 7_CAGE]Yf[g^jAmCn@|finance !Z8^|find )E,C/E5_7D;ZCBEDF_]C^IkBl[m]|fine ,E:ZD]j^k_|fines !F4be[|fingers EYVB|finish ,Dn^|finished 1b<_VZcY|fire 3aCgYZjb|fireworks e[|firmware j^nD|first !c"A#B'[(W)E,[-D.D/D0D1]4]5C7e8B:D<[>dCFDAEZG]HIJYKZL^NCQ_SCTDUBV[[B]fe]fWiBj?kA|fish ,^C_Y]ZYh_|fits C^h]nW|fitted Y[|five #F(V*[,?0Z1D2_3B6Z7a9B<BA^DYEDIGQBSDUZVFW^]E^B_?cBd^hdiBjWm]n[|fix ,A4]6Y7_QF]bjAnZ|fixed "Z#a,<4ZC>D=I]K]QKY^j@k@|fixes #[4ZK[QEnE|flags C?|flash 7ZGZH[O]|flat )^@Ze]kW|flats /ZWZ|fleece DbS^|flight k]|flights =ZM_|flood )]CX][j^|flour ,EYEiZ|flowers &],EK]|flu D_WZjZkanB|fog ,_CZQYjX|fold &^D]I[[agY|folk 7c|folks %a4Z;Y>YBcJ[QD]]ib|follow #[)a+V1E3Y5E6Y7C8A:?;DE]FBM]X^]HbEc]iEk[l_|following %E*D1]AEE^|food %[*^:DO^QD|foot QD|footfall -Z0a5bEYRZU^ZabanB|footpath hZ|for #]&D'D(E*a+[-C0Y2E3^7=8>9B;Y<A=C>V?>@eBZDfGVH^IVNSO_P]SBWW[@]C^@b[fDg]h^kh|forecast ,ZCDXY|forget FZm]|forgot ,a1Z4cQ^Yak[|forgotten "[.a|form E_K[QYSBe@kEl_|former ,DKH|forms 3ZaZkDlDnB|forty )_4Z?YFZNY]a^]f^gBmYn[|forty-one #F0a5[?[UZYAfY|forward "D>YDb]CkY|found "A,c4A?H@CFBQ]Y@eYf[gAjBmCn@|founded 1]AZ|founder ][|founders 1^5^BYT]Z_i[m[|four #b&]+A,A/^0]3D4E7h;d<[=a>B@EC@D>F[IZK]RBT_U]VCYA]__CbYcWdWg?hDj?|fourteen 4B?[QVa[|fourth ,]1c;[DGQ]VZ|frame CXj]|free "B#B)=+@,E-E5C7D9D:A;G?ECAD_FEMDNFOAWb]FaCb?gVh@k^lDm=|freelancers #Y-c3[:YDZRdXZ|freeze D]|freezer DCkZ|fresh &]5^C>GYK[QCZdhXjA|freshers 7Z|friday '^,C0Z4Y7E9]CCL]_]fXnE|fridays j]|friendly nZ|friends 8YB[L_ZamY|from !E#g%a&E(D)>*F+D,@.A0[1D3C8_9E:Y<V=Z?=D;I^MENFPEQGUSVG]Z^]bUfEgZnC|front D[k[|frost ,B@AC?D[Q[gAk^nC|frozen ,CQE|full "F'](A)D,@.A1F2[3A4X5F7@?bC>D?FaGZIUJYN@T?_@baeBfZhYi]jAlMm[nG|fun E]PZQ@hUlY|fund nZ|funded -X5Z|funding E[l]|fundraising 4Y6]K_VZa[|funeral &D,E>ZCADAgFkB|funny "a7X;aH[QDb^|further 1a|future 3]7]B[XZiZ|gala .[Ka|gallery C[RZaZ|game &_8b;A@ZKaQFVE^^aYgYlY|garden ,]nA|gas /fQBTajZ|gate &C,D?^CXY[f[j^|gates CB|gave ,_4E|geese QE|general nY|gentle /C:[DYi[|genuinely #C+bP^|get (A+V,C.d3h5^6]7B=CCEDdEDFbGYMAS]WDXf[]]DaYdFfGg]hFkZm[|getting )[7ZC_G[j@kC|gift &])DKYaDn[|give &V'Z(a)C*X,<.D/[3C7Z8X>YDaHFI[JDM^QCS?XAk[nE|giveaway MYb]|giving <cQFca|glad "[:DaEjX|glass P]|gloves ,B]]j^|gluten #X_Z|gm &Y(c?ZB[KXMbfYi]|go !Y#E(g+^,V.D6b7c;b>[B_ECFbHDIAK_McNCP]SC[]^DaBeXfdgZj<k]|goal nD|goals CD|goat &^,[C]KZj[|goats CDDCQCkD|god ,C3[7C:Y?ZaZ|goggles +Y|going "Y,a4a7Y@[J[M[QX^[jA|gold !Z&]:[@ZA[_c|golden 8e;dGZM[WZ^Xb[|gone !^.c0bU_|good !D"[(D.B0D3E;@<E?eADB^C[DCHZI[OYQWRYUEWCZB[Y][_CcFf]hCi^mYnX|goodbye &F?YE[l[|gorgeous 8[nZ|got "?&X+[,f0@1^2_6Z9A;b@cDYHBPYQXRZV]ZZ_?g_k]nZ|governance /C|government j[|grab FCQF[XnC|grace @Z|gran ,^|grand +b,Z1]VZZU|grandad <^@_|grandma *^@ZO[^[|grandparents 5]Z]|grant 4ZEak[la|grants &DKDiZkZ|grateful ,_1[:G;D<fEdJ[KZQYR[c]f]lb|gravel n_|great #^&f)a0[1[8C?CCAE^FDGDH[I[KeN^QXU]YZZ_^?fAjBkCl[mCnX|green #[3_?[DYX]iaj[l]nG|grey "D,[|grief %]:[>[J[S[|grit D]I[K[k]|ground E]jakFnC|group 0ZKD|growers 9]JX_[jY|growing ^[|grown &Z,XCE|growth 8Y:b^[aZ|guess "^'X(a*a0_4C5^7D9C<_A_FfHbICM_O^TX_Dc[h_l[m^n[|guesses (Y_^kF|guests "Y8]=ZBZHZQE]Y|guided C[|gusts Cb|gutted "^)^>d|gwen #[?a@ZFaIZfbg[|gym 5_BZRZZ_|h &FKG|had "[&b,b-Y4a5Z:D>X?_CEEBJ[KZQFSCT^Ycb]nZ|hail ,F|halden 1Z|half !C"],b.[/c1B2C4C5E7F8F=[?DBBC=FEMDNDPYQ_S]TXVD]YbFdWiIj>k[mDn=|hall !bC_gCjY|hallbrook 1_AbVaha|hand ,D.d5_7Z8d:D>_AVDBQ[Z[^b|handmade Y]n[|hands "Y(a4ZBcM]i^jZ|hang CbD^j[k^n]|happening #E&FC]QZRYcY|happy &C(D,_-Z5B7D8D;C=Z@]A[B]CDGAHEMDNYQZRZYE]A^F_HaXb?c[fZg]hXi_jBkdlDnZ|harbour 8]@Z|hard ,Z:c;CCZQ[^CaXdYgZna|harness -YD[R[|harrow 8Z:Z<]A[^[|harrowgate C^YEj]|harvest 5[=^PZdXj]nF|has 9fHCIBQXWY_gg[kC|hate "Y,d.c:aQZSaaZ|hats ?ZI]OZ|have !Z#A,F-Z5b6_9a:C>C@DD^EcFZICKZNFRXS[THUVYA[_]E_Vi]l_|having "F9E>Y|hay 2]|head #E/]1]4BDA|heading RZ|heads 5C8[C^Y]]EiCjb|health C[N[jX|hear &D/]TZnD|heard Q[|hearing .YC]DBj]kZ|heartbroken CD|heat "Ck^|heating Q@j[|heavy D[|hedge &cCZHZKaj[kZ|hedgehog ,[@[D_|helium :F|hello "Z#]&C,W-a2]:B;C?FB^CEEYIZKGQ^R]SDXCYWZC[Z]Fa@bEi]jBk^nA|help "[*X0C6[EcL^[]^DlZ|hens CB_Z|here !@#_%G&Z'@)B+B,=/D0D1^2A3D4Z5B7F9D;D<F=?>>?C@DA^BDCEFfI?JDL>VRWEXC]D_Da[bDcAd<eFf@g_hdi@md|heroes :Yb^|heron &^CDK_QZ|hexley A[|hey %[)],C5Z:DBdFZJYKEN^[Z^EaCbCg[idkYnA|hi "E#Z&F)Z+E,Z1D6E8C:C>]?^ABCDHAI]KAMBN]PCQYX@]DdIhAjD|high 1A5_:BDBQBVBZUnD|highest !b0_UY|highlights U[|hint "]:[HX|hire 6^[XbE|hiring &D-E/Y1]:CADCDECF[QbRFa@bZd[hBjBlDmYn?|history ;cX]Y[bZ|hit (d.b3d6[EbMcOZS]Xc[]lc|hiya )a5ZNaQ[ZabEn@|hold (ZCDNa|holiday "ZD[|hollin GZ|hollins 1]|home 0]>ED]bZjDl[|hon 0Z1ZQAUY|honest "B#^'Z.A4_9_<c@BIYKXLVMFSDYZk]nA|honestly "[+Z,[.X7B8d9@:DIA]B^[_<cXgC|honesty !_|honey Q]eZkA|honored 1];ZA[E^K@VXb]e]|honoured 1FA]NZU[bYh[|hope ,[8D:C>]BaN[gIi]|hops /D|hosepipe C_DeSDj^k^nD|hospital #Y5]M^Z[nZ|host nZ|hosts =^dZ|hot (Z*^,B/CCDGBJBK_MaN]O[SBTG]A^DiU|hotel +X7[QDjF|house ,[CCn_|housekeeping 7_nD|housing D]|how !D"^&Z'B(F*D,c-E.[4A8D9B;A@CACBaCFD_FbGCHaK]L@M_OBQZRFTCUC[C]?bCgEhBiZjA|however %]7X?[JY|hug XZn[|huge &Z(D+Z,F;B@[CCG_JCKZMEPZVEcDgWjBkEnD|humbled ;_<]b_nD|hungry :[;]b]nZ|hurry ![(E7[EDJBNDQX]^a@|hygienist QD|i !A"B%a&>'=(@*^+?,Y.A0@1Y2X3:4_5>6E7C8?9B;Y<a=H>G@<A^BCC@D@EFOWP=QXTYUUWXXBY_]GaXbbcddVeHgFhZj@l>mbnZ|ice &[,XCXDY^X|icymi &C+E-D<YEEKBRDlE|ideas 3[X[|idris #]@ZgZ|if !>"@#6%D&E'F(>*@,=.F0:1E2@3Y4B8E9c:Y;E<>>Z@dA]BDCED^GBH;IDJCL@M<O=PCQAWFYEZE[E]I^C__bTcCe[hVi;k]lXnZ|ignore :ZDEQYSW]]|ilse 4XKD|imagine )_,?7[;DHDJCMEN]QC]]^[nC|import &BCX|important 1Z@ECCE[F^jDlYm[nA|in !@#;&?(@)B*B,<-H.?0Z1[2Y3X4A5A8B:]=<>@?B@ABBCAD@FEI?JBKHQASBT@W?]W^EaVbDcFd>e@fEhBi=j?kDl@mG|incident -[CB|including ,egY|indulge !_3Z8cG]^]|industrial 8ZnX|industry 0a8]FYbY|ines @^jF|inflation /jD]SXTajbnY|infographic /Y8]^[|informal .[CYD]b[j[k_nF|ingredients kZ|ingrid ,]nY|ink CDnB|innovation AdE]a[h_|inquest n_|inside DAFdkFlZm_nC|inspired ,c8^:YQ]nZ|instead !Y#E%];ZCEJ[jD|insurance )]|interest FYmZ|interested "Ck[|interesting ^^|interpreters DaQFjF|interview DYkZ|interviews =YkH|introducing !b-X1E8c;EA^EEG_J[KEQDZD[B^dh]lCmDn=|invest )[|investors B^^]bDiZ|iron @[CEDAg_jCkE|is !D"g#g&Z'F)?,Y-^.^/Z3^7c8E9Z:=@GCDDBE[FEGFHeJ@RaT^WD][_Fa@jCkFmZ|islands ,DDZG[|issue Efl]|it !C%^&>'<(@)F+B.C/F3?4f5=6=7>8_9=:c=@>X?F@@AZBCC=D>JGKJPBQGUBXAY[ZF[Y]F^Z_Fa[bAdFj?kD|item +Z,@DEFZQDjCkEnA|items ,B3[B[|its )B+D,@-C1C3C7C:A;D<cDAEAFaKCaEc_lBm[|jam (aC_M^jZ|jan :D=]>Z@^d[g[|january )[7ZZYk]|jar .[m[|jean ,[?cDCe[fbnX|jo 4Ej^kE|joan ,E|job 'b,]@CC?DZE]HEKFL_QdkYlZnX|join !X%^(D*@+C/h0B1E5X6_7d8_;[AGEDFCGcMAO?PCQCRYTgVCWEZ[[^]cabiClEm=nY|joined &[-cA]K_h[|joining C]j]na|joint &D1DKD|joking _B|jonas ,EQE|judge :]?C@ZC^g[j]nY|judges KZhG|june 7eC[ZZ][|juneteenth kYn]|junior 3]GFX[Z]a_hX|jury n_|just !C"@%C&@'Z*G/D1<4C7^8]:=;a<W=E>[@AAYBCCCDbF[HAIZJ>L]O_Q[SDU[V?YAZE]]_FaAb[c]dCeZfDkZlZnZ|justice iY|keep #@*Z.a2C3^5]7^9Z:_;E<D=Y>CDfO_SZTCWAXZYZ]Y_Cd^fDgYjDkc|keepers ,YFX|keeping F[VZmZ|keith ,b|kennel ,[jD|kestrel 1E8aR]TZ^^|kettle >[CZe[g[j^kE|kev <[>_e_|key 8Aj>|keys ,BKDeU|kia )Z4DBZMCXY|kick [[h[|kickoff RWXY|kids !c"_*V,Z/Z5]@aG[SCT^W^YB]^g^jYmC|kiln ,Y2^Q^WZXZnD|kind QY|kindly (]-d3Y6[DDE[MYXZ[ckFl[|kirsty ,ZCEjE|kit &aIYK_QG^YdY|kitchen CbQ[Y[j_nC|knee #[|knit #dCYI]j]|knock 5cZZ|knocked "E0Z1Y@[|know "[3ZH__DiD|known #F4fC^IBYfnD|kofi &e?ZK]|kudos ?df]|lab 4aYVkE|label #Y4dYa|labour 4D:DUYaEjZna|ladders ,[|ladies /Z:@?fBhC]G^T]YE]Ea>fZignC|lads (Y,D/[4_5c6a@CM[TYYa[]j[|laid 2^>^|lake nZ|lamb CYQA[Z|lambing ,Z2Z4]P]QZW[YYaX|landlord 1[=Z@ZFX|landlords 'eB[Lei[|lane #D,]XY|laptop eY|larch C[QFYZj^|large "Y#ZC]IZj]|larkfield &F7ZKCU[[F|laser X[|last #B%F&A'[(E)?+A0^2C5A7]8@9E;Y=D>@@DA[BGD@EDFCGEKDLZPBR[ZD[Y]X^EaWeBh^kDmFnZ|late 7EC[DbPYQEe^kf|latecomers 3aX_|launch (ZUb|launched jE|le :EDck^|lead :dCYM[Q]kZ|leader SD|leaders 8C:[=_a_d_i]|leadership :ZQD|leads 4[QZ]D|leaflet Xaj^|learn 3aE[X]lZnD|least TG|leave "B'[*[.^0G3e6X:^;BCWDgEYKBUDWZX^ZC_CbFg^kelY|leaves V^|leek ?ZQ]|leeks &_:]I[K][^a[|left #@*[,_2[4>DFQbYAiXm[nD|leg (ZaY|legacy +_-b:^|legal B]F[i[|lemon R]n[|len &]KYjZ|lena &_,BKYa]gC|length DY|less 4]7W=[U[V[^]dZ|lesson 4_:_aZkZ|lessons FZQ^|let #A%E,?-^.^1Y2B3B5?6_7E;[<B>C?FCEE^I@LXNZQ<R_TaW@YB[X^bc>e@fDgEh^l_nV|letter #g,E.bC_IanY|letters #Z.Z2[CCgZ|level !^.]4B:CC[DEG_QEnE|leverage -X5Z8Z^^|leveraging 8C;ARZZFb@nE|libraries aZ|library #Z.YDZS^k]|life &]7^8_:f@[CFZ]^[ad|lifeboat jZ|lift ,AChD[YAjek[nE|lifts CZQ[|light 6^:A|lights 4Z>bDcSXj]kelD|like !C%B(i)D*g,B.[5a7D8A:C;DA^DBEDGDJ@KWMeNCO^QBTDaBbEkCnA|lime .bS]|limit 7]|limited )@7gCDG=N@PWRC[B]c^[hA|line ,]4ZD[Q[kZnB|linen 8aQCV]^]l]na|link !C(B*C+],C3C8E:CDDEYFaHbJCMBTCYD]ZhCjEkClVmdn@|list 5ZQCYBiYk]nG|listen 3DBZhdiXj_na|listening "Y|lit C]KZj]mWnZ|literally 4b7YJZR[Y]|litter i]|little *F+C8b;Z<a>[?ECADXE_ODRYbYfC|live !Z"[&_,]3c8Z:YCeE]K]QYVHjel[|living j_|loads ?]eZ|loan jBnD|local "]1a8YKDPYV^aAbX|lock !^7_CCNb]]aD|log ']3_5]D_FcL[ZYm]|login 4^C[X_Y^|logo 3_|long &Z<WBXCaDCEDPbfZh]i^kClA|longer #^4Y5^I[|longest &[|look "]&a']+E0D:Y;Y<a>ZDeFCK_NFQ]T[YBcYdbgYk_n^|looking "a&B,B.Z8^9]<[CeDBGBNCSZWWYW[U]Yd]j[lHnZ|loos RY|losing )^>b|lost /E0E1E4@:]<]?BACCCDDHCIGKCMFQXSCVBY?e]hCl_n@|lot 4^SYY[jY|lots -Z:Z>^R[e]mW|lotte &d1_KaRY|love %e)[,BB^J[NcO]QCSDaCb@i[kXnC|loved "]&_8dH[K[P_YZ^[_CaEbCnY|lovely +F,a1]:D?^@]IaJEQaYdfYgYlZn[|loving ;]bZ|low "[9aDZH[Q]_YeC|lower #[|luis &Y?Z|lunch &Z+^,BP]QDgDj]|luxury ^_|m nY|machine 2[|mackerel 4FXX|made 8_Q[^abXnb|mail >]|maintainers =Y@Z|maintenance J]|make ,^3_5[6X7h8eB^FDIETdX^[Y]d^Zi^mF|making %Z)Z:[lY|malaria /ZCE|man @]|management -^5[7ZCCQCR_ZZ]_|managers :^|many "G#H&_HEaBeM|map CEDBI]fZ|marathon Dhkd|march S]d[nE|marcus n[|marek f[|margaret ,Z5[K[|margit ,CQDfD|marguerite ?Y|maria bD|marisol &Y?Y@^|market CDDZEZQEkX|markets :aCBjD|marking @]CZe]g^|marlow Abhb|marmalade (]@DgG|marrow )CTE|marsh 8X^[i[|marta #F&Z@bgc|massive ,F;=?ZEDJENY^AbDf_|mats ed|maureen EFQZlH|max Eb|may '])[,A4a9Z:^CZQCaRf_i9|maybe 8X:]DDkE|mayor ,C/[1DEDQATY|me 1b<^cY|meanwhile (YM]|measure D_M[k_n]|median ,XnC|medicare D^|meet "_#F&b+E,C-Y1C5E7G8]:C<C>CC?D?EAFDGZIEK]PDR_VE^_b]iDj>kCmE|meeting ,CCCUb|members +b.X/A1]3[5c;[>D@]B_CEEcFWIXV^XaYFZ[]Wg[iajFl]mYnC|membership 0]1b8YEdS^UXV]XZ]Cl_|memories :bGCa_|memory L]|men KG|mended ,[Qa|mention (f*B3_OBXY|menu #^C^IZX[j_|merci ,D?ZfY|merged VDnY|merry %DBdJAQZeaibnc|message "A)X*B3ZGGHFODX]^Zj[kDmb|met -UE_IbQ^eYf^lZnb|meter Xak[|method DCSYY[|mick ?ZQ]jZ|midweek !E|might ,^6d[Yj[n^|migration b^k]|mileage QCdB|milk (c,W2aC]KDMXYZdbj_|mill Fc]]|milo QF][|mind ,_8D>[NZQYh]nB|mine "?&='],d2B4ZFDH@KCLCMDQaU[_cgZmDnC|minibus CCY^jD|minimum n]|minister QF|minutes ,B1E4CCFEZWDYFdLf_gFiCkXn:|miss .g7_SdVY]Z|missed "fGCHbn]|missing C[][n]|mistake 4AD[|mix D^|mo ?^|mobile C[jZ|mock CYP[|model CYDXOZQ]|modesty "^h[|moira &[,X@[K_gZ|mon QEj_nC|monday <[CDa[nC|mondays 4G<[CCKAQXaDfC|money "B=D>EN]QBS[]C_DdAjBnB|month ,ZNZ|monthly @^D[g[kY|moon D[|more !D%^,A/Z0A1[2c7E8^9D:X;BC]FgMBT]U@VbW__Bh[jFl^man]|morning %Z)[;[B[J^NXiZl_m^|mornings 9]|moss 3DS[XC|most "H#b%F,C.B/e0]1D2C3A4>5D7c8A;Y<CACD=F^JDKDMYQ>R]SBTaVDWBY?]a^E_BbVdBeHh^mb|mostly 2a5ZDYW[|mot L]|moth D^K[|mother 7]8Z@Y]_gYkFnD|motion :]aY|move 6aD][Yd]ka|moved #[P]|moving "W-D4ZBYCCDYQZY^kZ|mr #Z&^,_1D4B;E<E?C@^ADC@IWKZQ]YCgXjD|mrs #Y+E,_1E4C7]?^@aC@DBIYQZf_g^nD|ms ,C1Z4E@]QCV]g]kC|much ?W@Z|muddy Da|multi "E9D|mum "Y#[2f<ZCYD_I[WceC|mums 'Y3]BfFZL[N[X[ifnY|museum 0]8ZC^D[U[jZ|music /YeC|must )F*c,e-Y3@>@GBJBNAQdU]VDX?ZC^E_BeChFjDn@|my !A#9%[&A)Y*F,U-C/b1C3B4_5Y9D:><X?X@ZAYC:DBEYI=QZT^VAX@YHZb]ZbXdBe^jElXnZ|nadia &[,G@bDCQFgakC|name &b'c(a)Z*Y7Z;fD[K^LbO]WW_abc|named -f1b;^RbV[b[|names .B>[CEDBFaK?gCjZmYnC|nan ">,[@^|nappies C[|national CZnX|nature :Za[|navy ,D|nearest *_CYD[OYk]nD|nearly >^|need !k"Z)b5[9C;[>ZCCDBGbH^_DaEb[eZjCnA|neighbours ,^Q]YBe[|neither 2^7Z?_CDDDW]bF|nervous )^@[d[|nestled 8aGCNC^ZnC|net -^1^R]V[jX|never "A(D3[7C8E:c<h=_>e?b@[D[FZQDU[V^Xa]Bacc[eYgT|new !E"A#]%D&^(@*B,W/B0B1[2B3@4b5Y6A7C9@;><^?@AJDCEZFDI[K^NAO[PBQXR[TCUCVcX@Yd[C]CbGhAlQnB|news 0XC_j[|newsletter #gI]jX|next ,@-C.D0a1C3^4e5X;FCgFDHbJBP_Q;S>VAW?XZYWZ_[Yb[eBf]jhk^|nice &]5Y?fI@[Zfb|night .Z?DC^D[FZGFI[N[e[jckYlYnC|nightly C[QWjZnZ|nights ,E>]QCeZ|nine &D,D.]/d0Y5E7_;Z=F>[@EHEI^QFT[UXVDYC]aaEdBeYfAj?n_|nineteen /Z4[<YTY|ninety /e5[DaT^ZZ|no "^%B&@'E+E.W/F0D4E6Z8=9B<@=aACB@CeE@F>MBNCWFX_^A_DaHdUfCgFhAiCjakEl=mCnD|nobody !Z"]%V&F(Y+Y,^-F.^0C1B2^9];[>a?_BGC;DEFZJSKGMDPYRDS^TA[DbUebjJmZ|noise CdQCj^|nominate +B,ZEE|nominations ,ZE[MBR[j[lZn]|non -d1[3bDBRdX^i[nC|none ,A.B;DQAU^Z[|noor &Y4[KY|nope .^FgSWm_|nor >[eXgYn[|normal !B1[QBVYYC|north DDkE|northmere 2YWXjY|not !B&Z(B*_,_-E.c/B1D2d3Z5@;a=a>]?BBCCBF@HHJIKYOYQ^R=SVTBU]VZWZX[^[_CbadafCgIkDnW|nothing !E"_#^(D)Z,>.D4E7B8X;B>AC_M]N_TB]V^]bCdCeDg_jc|notice 2b4CBdCZS]UYeYianA|novel ]_|now !A#B%E&@(X)f,<-Z.C/b1C2D3_5^7W8Z:[;W<c=BAFC>DBE>J^NbR^T^X^Z[][^W_BaXc[h[iDj@lEn]|number ,>0X4B?DC=FjJFLXTCUZXDYE]]^GbAe]fAhXj@lCmg|numbers 'a/_4[LYTXU_kc|nurses :[;f@^NYbZg_hZ|oak !]0E^DaD|oat DCXZi^|obituary ,WK[fXnY|object ,[m^|obsessed +Z8DHBJ[|october !^,BE]QAW_lZ|of #D&C=DCFQESC_BeGk^|off )]7[9Z<[M^]YmZ|offer 1]5Y7eD[V[]ckZ|office &FC^^[bZj[|officers RV|offline DZ|often "D.Z;]b]|oh "['Z)^*],E0]4_;YC]EaFdLZN]O^V[Y[b^lam]|oil ;[=]D[hZjCkX|ok "F&B)Z,_4]B_CEDCQ_S@]Z^X_Xd[iYjBkFnC|okay #^%_)Z,]3Z:DIaJ]N]UZV_|okoro &C1ZKCVYjY|ola U[kC|old #Y'_4^5Y@_DDF[K?QZeEjDkAmZ|omg %D1ZOZ|on !A"Z#@&@(D*D+@,?-a.>0c1A3A4b9C;??Z@AA[BBC3DXEbF[GCMEOCPDQCSDXAY[ZE[F^Gb=cBdVe?fYi?j7lXnZ|once %a,@.^5a7e:E;dCFDBGZJXQAS]TDZ^]]bbeAjB|one !X"^%B&B(c*],Y-]/g0e3E7]:A<I=H>W?E@EAcBCD?EBFbIZKDMaObRYTcUeW]Xb]__EbWeUfGg>hXiDjEkDmdn^|online .]D]SZk[|only #D&B)@+E,Z.F/d4C5C6d7j:D;D>C?D@BACB@C:E]HCJ>KCM_N@PDQDRBSBTeUEYA[^]h^]_?aBbEdBeBfCgCh=iAj>|onwards 0A8B|open #A.D/E3Z6[;ECEDDEDF[ICJYMZOEQ[SEYCgChVkBlCm^nE|opening 1ZDaQZX^]YkZnC|opens ,]|operations C]j]nY|opinion nZ|opposition nX|or "<(D)f.b3]7c>[CEDBMANTQBS^T]]caCbZj[kE|orange #ZnD|order !a"^%Z)@+b0[7]DYHZN=P_QC]bkXmDnV|orders 7CCWnD|ordinary ia|orrin CCjC|other %a,B.ZNYQ@eEj]|others ;bBd_YbdiY|otherwise D]XZYZeW|otter ,^QY|our !_#F'A(?)E*<.C/C2X3<6@8_9B:C<b=?>^?@@8AgB]CHD>FEG_HYICLFNDO@RVSWUVVYXA[?^^ccdEfBg>hbi[jCmC|ours "]#B&?'b)B,_.C2F3F4F<DCDFDJDKAMYNAQdXE^[_aeBgEiDjBkDmDnF|out "B)C0^:^C_DgK]NZa[j_n^|outage CC|outpatients D[kZnE|outside ,B@Yb_|over !B&C/a0_2Y8Z:];A<B?[HFI]QZRZT[UaVCXC]G^ZiBlAnE|overflow ,DCajZ|overheard #[,a;cI[Q[bb|owing R[|owls ,EQF|own )Z3]QDWX^YdXnF|owner ,]>bF^e[kDmY|oystercatchers ,F|p !C)_5[CC|pack CEk[nY|packages +b5YPZZa|packed ![mY|page ,E0D2d;cKCUAW^bbhDj@mCn]|paid =YC^V^j_kC|paint mZ|painting CCIZKY|pair )Z|pancake 1]iY|panto !CGFQZ|paper 9BC^KBQZSEkF|papers CClDnC|parcel 0]CYQZU]|parcels ,C4[DDQEX_eE|parents +]2[3a;[>X@^KBO_WbX_Y_[ZdEkZmZ|parish #_0C|park ,^C_dEj]|parking ,AD]GCWYX[|part *Y2Z4A7FCgDCFhMXO[QCYHbCj_kAma|partner HD|partners >ZQC|pass !](c*a:ZG]M]O^a]hYk^|passed eZ|passengers 3eBZCBXc|passes m]|passionate -^8Z|password ,]eY|past <[R]|pastor !^<]GXnZ|patch I[iYnA|path CcQ^janC|patient %]:B;Z?]^DjD|patients *[1[>_BeDBO[XZeYic|pattern eY|paws QC]]|pay ![.V/E3e6Z:^=>BdCELYO_Q]TDWB][d@jb|payday >Z|paying a_nY|payment !^7^GYQE]Z|payments 4DDD|payroll #]'[8Z:^LYMZS]Y[]F|pc 4[E[l]|pdf #^l]|peace !Z)g8[:YNaaZnX|peat QE|pell XZ|pellworth jHnZ|pension 7GC^D[|pensioners ,Z5cZ[|people #a&D(C,9/[0[2G;X<a>ZA[B_CCD?HMKVMDNBQ;SPTXWC^]bXc[e[i^mEnD|perfect )Z8AB[|pete &Z,a|petition #_0ZCbEgS[XWj[|petra #Z&^)Z5]?]CDZ[fYnC|pets n[|pharmacy C[|phase -^1ZE]G]R]VYl]|phd K[|phone ,a.D3DC^DbHAQYSCYZj_k^|phones 3YC[DE|photo #D&d(E1E3D4D5E7F8F;F<E?@@CC;D?E[KdQYVDXEZD]E^CbBfBhDiDj<kEn<|photograph D]|photos 7D>_EDS[e^gElY|physio J[|piano K[|pic ,YQY|pick ([+[.^3_5f8YDZS[Z]]Ef]jFkWmY|picked ,].d=]@[QZ|picket CEQ[eYjC|picking <b|picnic #dId|picture !F&b3B7Z8[:C@DCCDBEBK_ZE]Wj@kDlCnC|pictured ,ACDQCVD^CjDnC|pictures ,Z|pie ib|pies ,_=[Q]RW|pineapple (b8Z|pip ,CcZkY|pitch &ECbRcd]jbkZ|pizza "_5aBZE[Z^kWlZnW|places 7]DY][a]|plain "DYBk_|plan !Y|planned 4DCaQDjYkX|planning "ZI^P[QHj_|plans "a)C.Z^[|plant ,Y-dR[|platform gX|play 3dD[X]kY|player ?^|players ,^BaQ]i[|playing kE|please "C#;%]&D'=([)A*A+[,F-_.D/C0D2B4H5C7G8B:E<E=CBFCXE]GDKGLDMZN?R_SEUCX[^>eCgZh[lYnS|pleased #D1a<[AZIDK]QZVYhZ|pledge (]EHM]|plenty .X@ZB_eBhYi[j[nZ|plinth BYiZ|plot &[:F>_DCKWebnE|pls Eel_|plug 4D5aDZZa|plum HDdZ|plums JE|plus -aRYnY|police C@D]n_|polish "[|poll "='B7B9k:C=^@ED?FFHAIDLBSCW[XD]@^D_jaBbDdbkAmA|polls Ccj[n_|pool CXP[RZW]YC|pools GZ|pop !a(a+c/Z7EF_GZm]|popcorn Q[|porridge ,@QC|port A[|portfolio dY|position ?]f[n[|post 'X)Y3DB[C]DZnA|postage =^E^|posted *fO_e]|posting &]:Z|postmortem n[|potholes "Z,_0]DDU[fZ|pov %C3D6B7Z>XBEJCLCOCQDeXnC|power 2Z4DCbK_QFja|practice ,[CEY^|pray ,aI[|pre "[)D*_+C7Y8DCAGaO^QZ]b^[|preorder 6[[Z|preorders #F.Z|prepare 8bFY^[|present XY|president ,DEClE|press AZDeFDQ_jZkb|pressure #]4[I[|pretty ,_4]Q[|previous 8Z|price !D"Z7bW[Z]]Z|prices ,E.]/D7d:ECBFES[ZB]]aDbEeCjBmC|print D[gEkZn^|prints bY|privacy :Za^n_|private J_]Z|priya &a/B4D@dKXTBgam^|priyanka KY|pro )X5[6^NZZZ[_|probably "[,[n_|productive -[1cV[|professor #D@[g[mY|programme 4YYZkCnC|programmes 4^Y[|progress "bHYnZ|promises ,E:Y;cbZ|promoter 0]3]U]|proof %]:[;BJWbB|proper ,D7c]ak]nC|proposals nY|proud ,e/Y0@8C;f?cAZBCEeKDNWTZYEbfc^iDjDlc|proudly &F-]1Z;bKCR^V]banE|prove 'Y(_Mb|ps )f+cEaNaSZl_|psa /[3YB[D]TZX_kZ|pub ZZbY|public C[DDhVnC|pull =YD[IENZk]|pulled 4fY[|pumpkin ]Y|puppy ,D5]D[ZZa^nD|purpose :Za^lY|put !B"B#?'@(]*b+],F.]3a4D6eDdFDH@MZOaSU[deCkcl[|putting #b2[4CDYQ^gY|q "C#h&C(E,B9B@@DBIfMEQD]E_AdEgAk]|q1 ']4[CZLZ|q2 -_E[R_|q3 1Z9[_[|quality 8Z|quarry C^jZ|quarter "B-ZV[|quay CGDEQCkB|queries jZ|question #]'D.F9[>A@ACFDDIXQ_SB]C_Xd[e?gCkF|questions #B.E?CC@DAIBQCkW|queue 4[C[|quick )^7DCZGBNaQZ[Z]G_DaDeC|quiet +Y7Z9[<_>e_[dXe_|quietest D^|quit 1Z3hVZXa|quite ?af_|quiz 4YOdQ]S[YYhY|quorum ,[4DQ]|quote %c+]4_JZP]QaVY]D|quoted 4]Y]|quotes ,CQF|radical 7^;[h[|raffle ,CSZ[Z|rain ,D3C4E7EH[KAXDYC]EeCgChDkAn=|raise HY|ramadan iX|ramp 1aVZ|ran ,Y4bC[Y^|rang Q]Y]|ranked /[0^;aR[U[bbnC|rare n_|rate !D*_EfHDO_l^|rated 0_;bCDUbXZbYjFnX|rates !_/F7[^XjU|ravi @]eY|raw ,]nC|ray #^|re #_4ZI]Y]jC|read !E#?&?(B,D-F.b3d7C8B9A:X;D<E?EE[FcG?ICRXS^TFUaWaXg[C]?aagDk@l]md|reader #c+d,E@ZIaQDeYkY|readers /]7]?]@[aB|reading #Y)[,D:]?[CBKCN^Q^S^_EaZf^kD|readings #B|ready !D"Z(A)b-B3E8EHaJaMBN]Q_T]V^^>b[hYlDm?|real "B'_,[7d8^:>B]CCGXL^Q]SDTBZG]f^]a@|really 7Y9^EdeYnZ|recall QBY]gE|receipts #_IYKZ|reception #[CbIZ|recipe *]k[|recipes 9^CC_[jB|recognition ;_|record 1cB[V[|recorded &[|recording .^4_S]|recruiters B^DYX[eXi^kZm]|recycling X[j[nC|red BbCcD[|redundancy .^>aDYe^kY|ref ,@4[@Zn@|refer !^*B6XG[OC|refund 4[Y^kYnD|refunds #C,D4Z7C=[>BCZQAY[kZ|regional *Z;XEaOXnC|register "A'Y5]7_D@HC]a|registration )[7XE[]^aCk[n_|regular )[|regulators #]7Zn]|rehearsal CZQ_fZj_nC|rehearsals >]TZd_hZ|relaxed SXk^|release "ECZDDIZL]hEi]j_nC|remember "Z#b:dB[I_MBT]abmf|reminder &D-D/Y3[4E@EC^KCSFj_|renew n]|rent #D,]4C=XCCD^JYYBaZdDfUk[|rental nX|renters 'X5]Z]|rents /ZCZj]|rep ,]QZfX|repair H]j_n^|repairs C^VY|repeat .g0C3bX^nE|replacement .]4ZCZDCjYkE|replies 3b4ZX^|reply #b'B(e,_6^=D@BCCFBIbKEMcQZSY[b_Zj>mHnA|replying #aDFIa|report 1[8[b_n^|repost (a*Z7CFBMcXE]@aZiZmAnE|representative ]C^[aB|reps 3Y4[XYZZ|request !a^_|requests ,CC_ZX|rescue j[|research &Z/_@Zg]|reservations ,Z|reserve !a)AC[j^|residents (D*Z-D1^3C7E9Z:C;Z=[@ZBfDCW]]EbYeDgYiclBmD|respite )]KZ|rest ,c7CDZM[N_Q_e[f_n^|restock !b,E7Z]Z|restocked DD|result 4ZC]j[k[|results ,^=Y@BAFEVH@I_QZUDXYeFnB|retail -X|return i^|returned .DQ]|returns .Y0]=YC^DAQCUZbWjZk=|retweet (e6^:ZMe[W|reunion )_/[JaN[|revenue /YnY|review 2aW^n[|reviews 0[2]CZDaSY|revised #a|rewrote ,]4ZY_n^|rhubarb #bIZKZ|ribbon V]|ride !])[,D.[Q]^Zb]|riders #c@_I]gZj[|ridgeway b]|right "Z#a4Z7C=XBbM^Q[^Bd[i^|ring !d"C#F,>3C4F6]7C>[DFFFNE]De^fBkBnB|ringing "_CFQCjC|rinse D^jY|rise )]BcNZib|river CXDDjanB|road CbDCjZnA|roads C[|roi /[nD|roll (a5hB[MYZb|rolling 4CYE|rome iZ|ron +^|roof KZ][nY|room CFDCQAbXjF|rooms )=J^NF|rosa CCQ]|rosalind &cKchZ|roses %Z|rota da|round +]6Y7cCZDaP[X][Xk]nZ|route #YCAQEk@n@|row #Y4_C_QbYYeCnD|rowan &Z?YKX|rt (n:[Mg_E|rubber ,?hY|rugby nX|rules 8^|run 3X6]7]8C:EDaYC]_j]nC|runa KD|runners B[i]|running ,W.Y<ZC_jZ|rural eZ|ruth &ZDEKY|rye aZiCk[lY|s 7EF^Q]_Cm[nZ|sad KZ]EgCjY|sadly ,^Q[n]|safe k[|safety %a:dA^JbQZach[|said %],_4Y7_8[:[;^IZQU]aa]b[|sailing @]C^|salary ,]4[=AHDQ]j]kC|sale !c7^G^UZX]n[|sales /[0@UA|salted K]|saltmarsh 8YA[K]h[|sam &a:B@ZK]g[|same #B,[.C1A3D4F8B;E<D>DEFJDQ]V[XDY>_GhUi[j_lZmD|sample Ld|samples 4Y|sand DW|sandbags DdQZk_n^|sandra #];]UZ|sandwiches K_|saskia &_K_|sat 0[>YDZkX|saturday .D2Y4?7CCYDBYAZEdXeFgZkG|saturdays #^QD|sausage 0d|save !@(^/Z3a:@;EC^D[E]M[T]X]hFk[l[|saved C]|saw #Z)ZC=[]kE|say !a#C'c(f*g+^.^7B8d9b:_;D>X?FBBCEDkE^FBHBL]MaNEObP[W]ZD]C^[__a[bCfCgEjCkfla|saying .[2]4YSae[|says ;aQXbb|scaffolding dZ|scam eWjYk^|scan '[*ZCZL]aC|scans CXQEWY|scheduled 4[C^j[n=|school ,CI^e]gFj^n>|schools CYjZ|science 7]aZ|scientists /^F[T_|scope 9[|screen #C9YC]D_QZa[|screenshot ,F3Z<]=EDYMDUZc[g]|scroll .E3B7YFeUZ]Ym^|sea MY|seal [XkX|search 3_CYS]X^|season 5_7BZX|seat S^|seats !a%Z7fDXICMENC]abDiXjYk[|second &@+[,W>_I^JVK@P^QcUZY^gXnA|secretary n]|section &C|sector "Z0b;]UZ|secure +[7[:_GXH^PZ]Y^@|security -E4ZC_DYKZQ^j_ka|see "=%@(B)[,C:EB]DZE_FgG^HFMARdUYV@XZZ_^X_BbYeGjDkCmdnU|seed ?Y_]lWnC|seeing @[|seen "@,CHF|selected n_|self !C)Y@^nB|seller ,?Q@nb|sellers F^T]|selling !D/^7ZTbW]][e[n_|semper ,Y?@f@|sen /bTXn^|senator nY|send #D'W(b)D4>5]7W=EE]FDIBKCM]NCOBQ[Z[dDg[j[kbl[mAn]|sending %]B]PWY[g_i]|senior "]Ed|seniors KX|sent #E|separate "?#Zh_k[|september 2[|series 1X;_|serious 3aXY|seriously L]]Z|served 8[|server Q^nC|service )Z4C8YCZJYgDk^|services ,Y|session S^|set !C+],B3h7f8X;BDDFEG?Xh]faWgChC|settings .ZDbkX|seven /Y7Z@ECDDCFZH[OX]YjCk@nZ|seventeen ,[EaQ[l_|seventh &[KYbZgZ|several 4FE^I[Y_|sewing ,[@YjZk^|shake ._D^S]|shall "[&^)B,CK_S][Z|shame 7[QD]Wn^|shana @[BFgY|share !^(c*^.E3Z7[8D9^DDEEF@MdQDRFSDX^^C_]eXkBnC|shared C[D^QAg^nD|shareholders D]jYk]nW|shares jEn[|sharing *^:[DZNa^Yk[|sheep ,;Q?WZkD|sheila &ZjZ|shelter CZD^jF|shelters C^nZ|shift ,^>[QZ|shipped 4c<fREYZb[c^|shipping C]j[|ships :Za[|shirts G[|shoes CDK]QE|shop !Z,[6AC[EAFAKZQ^S]T[[BbYcXh@jblBmAn[|shoppers ;^BYiZnC|shops 2[>Y|short !F"B#Z,F2CC[I]SCWC_@gWkZ|shortlisted 1e;c<[Vea]b_|should #Z4d=]CcdZj[|shout &]'e(a;Y<]?_DDIWKZM[N_a>c[f^n^|shoutout %[,Y0Z@]CFganY|show !B#c(_)Z*[CCI]M^O]QZWG_Y|showers C]JZObYDj^|shut QZRaXZ|sick "].dS^|side C^|sign !Y"])C*Y0C1D2[3g6h9^:[DBE_G^O]Q?TdUBVCWFXeY>[cdCgB|signal 8[^[|signed #b,A;Z]Gbag_k^nG|signing >[VYe]n[|signs g[|silence 7b>ZLYM[]Y|silver 1f;DAdVbh^|simple !b"^5c;bEEH_bX|simply !Z*^+C1X;YGU]B|since "[#]&@)_,G/a0[1b4E5_8e;b>D@CJEQFTYU[VZZ]^dfEgIhWkA|sincerely XZnX|single 7F>]C^jV|sir @[CD|sister #[&Y3[@Y|sit "a,@.Z3a>^DeH^KWQ?XZaaeZjYkcnD|site &B,Y4[Q]f_|sitting /b<[>[aZe_|six !a&C)C+d0c1_7]9D;Y<e=^?[@SEdGbOYP_Q^UZV^b]cad^eHfXj=l]|sixteen ;Z|sixty 7d=_QCY]|size QB|sizes ,ZCZDCJ[Q[j]|sizing 4^kZ|skip .a6Z7bC^DDQ]S_]aj[k[|skipper &B,EQY|sleep 7[:ZD_LYR^SYT][ZbDnC|slept +_,l7]P^Qe]Z|slide #D,BNA][_F|slides +D.^I]QbZbk^|slightly n]|slots KXNC|slow /_:^CCGbT[a^|slugs D[K_k[|small "C#Z%Z4^6D7E8B:_;D<]C^D^FBHEJ^K^S@ZZ^B_baYb>iYk]lDmFnc|smart .[7bDDNCRFSZ]X^XaEnD|smash (_3f7DMcXdi^lX|smells ,aPD|smoke CX|snap 'Z(Y*]H[LXO[iY|snow ;D@DD[SBbEdZgDj^|so "f#i(A)Z+A,E-?/U0D295A6E8@9D;]=D>^@]DCG>H[IaJ[M@P@QDT]UBVBW>[>]]^G_AbDcZdFfAgYjFkA|soak D^|social ,D:YQEnZ|socialism nY|sock ,Z|socks #a,[I[QZ^[|soft #_)D-cIeNGSX|softest +bPZ|soil CYQCj[nA|solar :C=YQ_d[|sold ,]0c1i9ZC]QbUWVfZZ_[e_ic|sole nZ|solid ,^k[nZ|solidarity %Y:Y>]CBJYXaeZnZ|some #]%B(B*C,B.^/E1C3@5C7D:[;]<Y=E>Z?D@_C>D>F@QCRBT=UEYZ[A]A_Wa^bZcXeFkGlDmAnC|somebody !E#b&R(^*C,^5E9Z;D=F?[@dC>D=FEGAIdMXQ]UYWXf_gbjFkBmE|someone #f&B,[4@5E6W7_9D:]<C@_AEC<D?HZIgJYK>MCQ^][_[bWfYg_iBj@nZ|something "@,Y:@>ECDFYG^VCaCjDmZ|sometimes .f<Z>^DCS_|somewhere 0Y1^;[?ZFZQFU[V^X]mW|sore )g>[|sorry #>%F&A(F)X*C,c.F3E4e5D8G:B>a?ABEDAEDFCIFQcXDYfeYf@iCj_mBnZ|sound "C(X,_.D;ZCBMWQI|soup #^,F:DDDI[S_gYi]kC|source &[|sourdough ,[8]]H|spa )_|space CDn]|spaces 3E7d8ECDDEHJJYR[]ZjBnE|spades ,^Yf|spanish !c,YGX|spare QWRa|speak !d8EDEG^KBMDkZ|speaker ,^4[@[K[Q^g[|speaking )_7]9CE]NYQB]]aZ|special -F;Z?^DCKXR[VDfa|speeches 1^|speed ,D|spend )^N]QE|spent "^,hACKCQZaCbEe[hD|spin !X3a6ZF_GXX[[_a[m]|spoiler )ZF]hY|spoke jYk]n_|sponsor )[6eQY[d|sponsored ![CD^[jD|sponsors ,]Z]|sports C_jZ|spots !C][|spotted &=,Z8[EEK>g[hYiYj[lE|spring !d1d6FCEE[G[J]Vd^]jEk[l_nA|squash ,DQA|st 0[1[8X<^?Yf[nD|staff &Z)E,Z<]M^O_W]|stage C]|stall 5]ZZ[Zj^kC|stallholders =^|stalls ,]Q[|stand &Z,C.a?gOaS]|standing .[8[CaEZGCja|start !f)E+b3_6a7D8C:bC@GdJXRFT[Xb]@adbDeBjBlAmC|started MY|starting "]4]D[I[Q_n[|starts #^QbZW|state 8];[C^E]l]|statement FhQBVEY]mfn]|station QC|stationmaster CCQE|status CaQBjYnA|stay !a)D+c1X>[B^DAEDFcMAN]PZhAi[l@mcnb|steak RWjY|steam ,DQE|steel !CnY|step "X-Z8^CBDZGY]V^YnC|stewards 3_=aGYXcda|stick 'a*[3cXc|stiff )faY|still "i#F&E'a)[,Z1a4e7g9<;Z<F@;AgCDDEG]HcMBNBPBRESCYdZD]g_CeAgChckDnA|stir 3D|stock k[|stop 3m5]7[@EBBCUDANDXiYZ[_^De_kG|stopped QYaEnZ|stops DZ|store %^>ZJZe[|stories :b|storm 7[C?DFG[JYV[|story *c,ZO^|storytime CgjYnD|straight "]4Z|strawberries 3Z|stream C[^Yj]|street '_3aL]X]j]|stretch +Z=ZP[d[|strike =_@DdWk[nD|strong (Z|struggling "_@BH^JYnD|stuck k[|student !A8YCCQYSX^[jD|students >cean^|studies /b8FDCTb|studio 1^VX|study nZ|stunning 8Y;[b]|subject GaU[|submit 3]X[]EnX|subs 6]C^E]S_[Zd[eYj^|subscribe !]"])B*],F-Y/B6_7aEcFaG]HYM]O[R[SY[b]^b]m[|subscribers BZFZi]|subscriptions aZi[|subtitles /F|success .]:aXZ]CacnD|such !_,Z5cZ_h^|sugar /^:EI[T[|summary n^|summer "]8W:_HcI_]YnC|sun ,].ZC[M]Q[SY|sunday ,@4A7D9_@ECcEZKZMUPZS]jbnA|sunrise CBKaX]jE|sunset QF|supply CcQDaF|support &[*^8Z<^OZ^X|supporters Beia|surgery <be_|survey %X7[CDEaJ]Q[U[YZa@l]|sustainability %X-^:_A^J[R[a]hZlX|swallows CDQFjE|swap 3[C[Q_TYj[|swapped +fPa|sweet (Z8b9[DYU[^YkZ|swifts QF_Y|swimming ,[bZ|swipe (B/Z1F7C:CBEE[FeHXJETZVC_FaEmbnB|switch !b6G7^GcU@W][GaE|sync 4[|t !e(Z7EGZHYMV[]aZbAnF|ta &Y+Z,A?bI[MXQCYUfd|table "C#^,]3_I]Y]]ZnA|tables !g7a8YG[[]mX|tag "D%E'C(k)E*i,A-G/F0D7D8B:?;CBDFBGZKELHMfOZPLQBUDVD^@aEiEm>nE|take #E&C'Z(^,A.a2B3Y4Z6[7F:C=D>Y?bCEDaGBHDOAQHSaXVdAfYjDk]nW|taken jCkF|takes C^D^QZdEj_k[|taking 4]7dQD]a|talk )_,]=X>[DEH^N]QZS]T]Z]]DgZ|talks jYnY|tap !e)_+]/Z7]:B@ZCDDZFaGdNZSCT^]_^[aCgYjDm^na|target Eal[|tarrow ;^|taste 8d;ebb|tax :^Q]_]n]|taxi DZ|taxpayers :^nZ|tea &D+^,D.C?FCCNAPZQATY^ZfDjA|teacher "A'dL]g[jY|teachers #Z.]kZ|teal &cK[|team )Z:C<F?FAbC[EcPFfAgFh]jDkFl^n>|teams -]OYR]|ted &[|teddy ,[@ZeYg^|teenager ,_Q_n]|tell "C#A%C'Z)D*Y+Z,>.b3a4@6[7B8A9[;B<D>@BFCEE^FAHAN^OaQDRYXZY_]BaGbCeBg]jCk[mB|temporary ,]?Z|ten "[#E%Y0W4E9[;]IEKXLXMDU][X_ZaYi]|tenant 0aUY|tenants #Z=]d]|tennis nY|tenors ,]QZ|term C@S[jAnC|terms ^ZnA|test 4YDZnC|text !Y,D.]6[>[CBHFKELZSa[bfEkBn>|texts DC|thank !D&@(>)A*E.A1G3C5D6C7C8D:]B>C<DAEDFEJDM@NEQ]R^SCU[XV[C]B^CeXgAlYn_|thanks #Y&:)D+@,G.D1E4@5F7C;D=C?Z@[BFC?EAIZJBK<MDOCPCSFWDXBYXZ?[F]A^Zb[dQf]h[iAj_k^lUmCnF|that !Z"]&](B)c+E.F0_2>3C4f6E8H9A;[<Z=]>_?[ACBBC@D@EEFBHYJXN_PBQBSBUZWAXGYa]G_DaZbXcYfZg^iAjDlCmDn_|the !@"G&B';(@)>*E+A,F-F/D0]2Y3=4Z5D6;98:B;F>@?@@=BHC@DAFYGEHDLCNAXEY^_AcDiZjDlBmWnC|theatre 7Y8]KC^_aY|their "[#A%a&X)C+_,C/C3E4]7B<C>EEEHYKVP_Q@XC]CaBbCfFg[iCjCnC|theirs ._|then !E"W%E'F(^)c*D+[,:-Z.]1E3]5H8@:A;Z>@?CBDC@D=E_FfHZKXM]N]PaQ>RZSYTYX[YD]a^C_>abbEcUe?j;k>md|theo @^Q]gZ|there "F&@'F(D*B,Y-D.a/X4Y5G7E8G9@;^<a>@@FBACCDIE]FeGAH]KDLBMDOCRDSYUBZB]UbBdHeEh>iAjCma|these ,[GXKDUYfB|they !=#]%D'C(@+A,Z.D/;0?2^3A4b5=7@8B9E:];A?Z@AAEB]CDD@EFHVLDNYR]SFTAVFWWX<YYZ;[C]=bGdGj@kAlDnZ|things 4DC[kC|think "]%V(A,?.D3g9C:a;AF?H^SCT_Xe[C]^^@_CachZiCnD|thinking !["])Z7A9B:D>c@]H^L[U]eagakc|third ,_-Z1d4]CCDDF[NFR[VZ_]aFgBlXm]|thirty !Z"Z#^,@/b@]Tab_g]j@|thirty-eight &ZOZ|thirty-one <X@YQE|this #Z%^(D)?*@+C._/D0_2D3C5B8[<_=A>@?Y@^BDC<D@EDFFGXHGJ[N@OAQ]V@XFYH[Z]D^La[bZeBiBkDlDna|thomas &E|thornby <^|those (b7f:X<[B[CDHDQBTF]_cWgX|thought -[|thoughts @]CFaZjE|thousands -]/b7cG[TY|thread #DIAQESGYZd?|three "@#Z(C*B+E.A/E3C4Y8F;Z<Z=_>Y@bBFC8DAF@JaL_M[UEW]^@_AaYbYeEg]hHjAlbm]nE|thrilled -^5]<EAYEY^FhXk]l^nY|through 8bN[|throwback ,]1[QZ|thumbs (^*aMZO[|thurs "cHZjF|thursday )Y4EC^DEQARYjZmYn@|thursdays #YCZKCS[e[|thx ?cJXVCaDfa|tick 7dD^]^kZ|ticket !E"E6[7FCYDEGDQAdDg]jYnB|tickets !B"Z.^6c:E=CFDGGSXZD[_^ZaBdCj]nD|tide #dCaj]k]|tidewell <Z=bd^|tie 3[X]|till >cC[I]K[OZb[eZ|time 5]CCTZjD|timeless 8C:bG[|timeline #C|times =F>[KZ|timetable CWkb|tiny ,[;_Q]|tip 5aCCDeSaZak_nV|tired "b9C<c@DHaJ]QZ^Z|tl =]dZnZ|to #d&='X(B)c*[,]-Y/D0_2A4d5@6?7A:Z;@<@>]?Z@kA?BaCBDcE=F:IeJ[K?MBNbS_T?U^W<YYZ=[B]?^CdAe[f[gli_jFk_m?|toast !F#[I]SZe]|today !@#B&X'C)B+A/A0b1[2D3B4>5D6D7B8B;i<^>F?A@@A_C=EDI?K_M^S@U[V]YA[D]B^C_EcceCh^iUj=lYmZ|toddler +[|together 1B:?=EMZNCUCVBZFbDiAnA|toilets CZe]gY|told ,]4^SZY_eVgDn@|tom ,]|tomasz ?YKX|tomato C[Dh|tomatoes D^|tomorrow 4V7YAXCaEWX]]^^Yj_|tonight #@-E7><b?DCDDEGBHDS[TB]?jEl^|too "a#_,^4cEGH[I[|took "C,dEDF[QcXXfCi]jE|tool CZ|toothache D[k[|top !_#d/C0d5_;a=E?cDBIcUabbj]mD|torch DceZ|total >[|tour <cK]cYmD|toured eZfC|tours &B5_CZZe]_a^kY|towels ,[|tower ,]dZ|town E[Q[nX|track <YC^j^|tractor C[|trade ![8ZCBG[^a|traders 3]ZcdZ|trading REX^nX|traffic ,[TEVE|trail *aCZO_jZ|train 5^Z[n]|trainee 5]D[|training =D>^C^SbaBh^j]|trains +]PZQYjY|tram &[,c4EQ^|trams -[:ZCFR[a[|transcript #Z=YD]Y]k[|transcripts D_|transform !Z8^:Z^YnY|transparency :XCClYn^|travel 8[=WKEj[|treasurer ,]Q]|treat 3F7@8F:^D[aZb]nC|tree C^g[jYnC|trial CBQ[|tried #c,YI]Q]n[|true "Y#dMY|truly %Y1]:Yl[|trust 8@^Bb^|trusted /f8];[G@Tdb^nD|trustees 1XEETZ|truth >Z|try !],D.UCEDcG[HCIWQ@R]]Db_jXka|tues ^ZdX|tuesday 7E<]>CCcSYY]gAj_|tuesdays ,D2dIXQDWbgB|tune 6bEXh]l^nY|turn (W.D3f7_CAD^M]Q^WBXb]ZaaeEjBnZ|turned ;ZQ^|turnover 1ZnZ|turns .C;[F]|tweet 7C=ed]|twelve 0f?]E[MXU_jDlY|twenty )].b0E6a=aN_d^k_|twenty-six ,]Q[SZ|twenty-two "a4Y|twice #],D4Y;ZI^QF|two !G"[#F&C(B)^*C+Y-X.Z/^2W4]6F7W8D9E;D=Z>H?C@YBDD;F?GBKGLbN^O@QDUDV]XXYZaCeYfGhTiDjBkE|type '^(h*[+]7BD]LaMgOZPZ]BnA|typing ,]|tyre 5]DWkZ|u14s CX|under ,G._1C3F4D8E;D<B=^?@@BC;EGIbVEYE_YaDfCj>nG|understudy &[?^K[f[|unemployment /aC@T]jAn[|unfortunately 3Z|uniform +ZSZ|union *Y/Y:];YO[Q[a[b[|unlike %Z;YAZUYb]|unlock "C->8^:WCAHEJDMCRCXD]]^^a]iDjD|unpaid SG|unpopular <_M^aW|unsubscribe "Z.]HYS][[n[|until #C&Y,B.D4Y;]>DDZSDYc]FdBfA|up !c)B3Z7[;d=[CADCGaX@]baBb_dYjClA|update !DCYb[f^j^n[|updates JZYaj[|upgrade !^"Z'[);6_7^8cD[EDK_LZN>[[]_^bnH|upgrading nZ|upper CYnB|upstairs 9a>Z_^|urgent &[6_DWK][[nA|us 1X>]VaWFa_jDnC|use !_#E*E.Z3[5]C_DcFFG^HYKDOEWZ]Z_CfGjWkcmDnE|used ,[D^QD|users -[B_i[|usually -[GE|v2 ,BY^n]|v4 1d<_CBjF|v5 .ZC]jZn]|vacancy CDKDdYnE|vaccination C]n]|valuation "F|van !eDESbd[|vans 3dX[|vantor +^P]|varifocals "B@ZgZ|vat SY|veg /]|vegan .EU]|vehicles 3b|version #[,E/FAZCDDCE]IYibkCl[|very ,C;Dnd|vestry +Z,A1_QCY^|vet #Y)]2Y7]G]]Y|veterans na|via &]FDK^|video VZk[nC|viewing ,CQB|views 1_3a|village =Z|vip ]Z|visit "Y<bECH^X^aWlC|visited 1YA]hY|visiting C[D[nC|visitors #];]BcCZIab^i_|voice 4[|volume 3_CEjD|volunteer 0VCCKBk?nC|volunteers &[,X.Z/[8E:B?CD^KYQ^ZSiDk@nB|vote !D.a3a9Y=CDCE]GAH@W]XX^D_YhCl[nA|voted ;mCcVZ]]aZbffaj^mD|voter a_|voting ,[7WCDHGXXbZ|vouchers !B"ZC[|wages /h2YQBT]e]|wait ,D7ZFcjEm^|waiting 3Z:[>^CZD]Y]eYja|waitlist )]0ZD]OXUZ]ZkY|wake B]i]|walk !Z#D._3E7BDYGYH^QaSa]A^DkXnD|walkers 5[|walking !EC^X^ja|wallet n]|want !E"d(F)_*].a5Z7B9<FcHgJALZOcQDSZTZWDZc]F_EaBgEmbnD|wanted )[@ECYKZQ]kEl]nC|ward #]7[FaI_J_QV]ZkA|warehouse 3Z4[7XCCQ_jD|warm ,?5ZD[QB|warmest ,ED]QDk]|warning :ZDaQ]aZkT|was #X%^,E7]9_A]IXQD][_XbYk[nh|wash b_kZnX|washing D[YZ|washington :baZn[|watch !F"B(C0Y1_3A7D8BCCD[E_FdGAHCMENEV^XF]C^]c_h^lZmenZ|watching .^>ZSZ|water #A&D,A4E;E?C@CD?QES@_^eXhCjdnA|watering D[|wax DZk]|we !@"C%['@(G)X*=.B/F0E1^2b3@4a6^8^9J:[<c=Y>Z@4AcB<CEDDGDJUNYOEPCTFV^W^Y]ZE_]aWccgDh_iBjBkA|weak 3^|wear ,Z.Z3_5Z:DDaKDO^QaSXZ[j]kYnZ|weather D_kc|web #Z,FWZ|webinar *^-ZK]O[Q[S]jAnC|wed jW|wedding 4ZC[]ZjZk]|wednesday #[4YjB|wednesdays k[|weds ,[C[Q]|week &CDDYXe]jDkDnC|weekend ,^CXPY^Zn[|weekends NZ|weekly RY|weigh LZ|welcome %g&],E1E8BE]J^KZVC]BbEfElZ|welcomed K[n^|well "d#B&^(D+Y,Y3D7@<b?f@^EZHaJDK]UYWZY[]X^]eDfgg^hajAkU|wellies DZO]jZ|welsh kb|wen ,[=ZdYnY|wendell ,D@]n[|went ,[4dQ^Y^eZn^|were 3b9g;_X[_^kB|wet "]CCD]K_QBk[|wexcombe E^Z]l]|what !Y"D#A&A'?(h)?*D,C-?.:1Z2]3A4^5>6B7D8<:E<X=>>A?Y@8A]CBEZHGIGL@MaOAQYRJS=UD[B]E^DaZdDeCg<hJkHlYnZ|whatever %f,C7[:]<[=YDCJfN]QCa]g_kEnC|wheat 8E:D|wheel ,[Q^|wheelchair #D@[Dak^nZ|wheels A]CE|when !A"]#C%^&F(A+Z,>/U0D2A3C4>7_8?9E:^;Y<]>B?@@ZEEI@J]MUQ>T]YB]_^[_Abfc]dCeBf>gFh@kGlCmAnD|where "b(_)C3C4_8^9a:e;b@AHcJFMYQFYa_^afg@n[|whether #E'B)A+E,E.A5D7@8^;C>BD@SCZA^diZmZ|which !C"=#A'A(h)C,B.E7?8F9b:A;D<[>D@=BAEDGCH?IBLCMdOCSAUAX?Y?]>_^bCd_eBfDg;hCi>k=lCmEn]|whichever ,Z|while #D%C+Z,=/_1^3E4A;g<BCAE]JBMYQATZU^V_]XbeiajClenB|white #BCEKEYAnE|whitening NE^D|who !D'V(c*Y.C4[5b7F8E9e@7BbFbHCICKAMdNWQVVXWB]C__aAb[eDg=iXm^|whoever #A,]3a5B9[=[>]?g@eCCDBQ[X]YB__d[fagb|whole !X*a=aOXdY|whose 9j_^|why !_"h#C(C)A.B/Z2h5D8e99;A=A>F@:D@FYHhJZKZM@N>Q>SDT[UVW_^g_;bXdBg<kBnW|wi f[|wide C[QC|wifi ,CC_DZj]nE|wildfire CFjH|wilf ?^D[f^|will (<,^.A/Y3=4^7X8[9B:aJDKBM?N@Q]SAWB]Wa[eWiElZne|wills "D|win &]*Y6F;]KZO^WY[D]FaCf^|wind C]D?eBj]kBnC|window ([4[Y[f]nE|windows 4]CBjBnC|winner !C#Z&Y(C,D:E;FECGCI]i_lC|winners 7[:aXD]]a_hBnE|winter )YDAKZMFQBgBnB|wipe Dan[|wish ,]DDQckBnC|wishing "[)a:WNb^Ea]nb|with !?"e#D%[&[(E)^+d.D/Z0c5]7[8]:D;]>U?A@@AgCCD>FDHXIDJVKXMAQETYU[Z[^d_AbYcDfFgEh[j?k;nA|without #b+b4Z6[7bI]MY[]]]|woke ,];^b[|women /b4ZCAQZT_YZnZ|wonderful &D,XnX|wondering "^HYS[T]|wonky Q^W^|wool &F,AKDUXnE|words :[|work )Y,^-Z7bC^HZQbR[W]X[fD|workaround D_kZ|workers /YjY|working EeYZeWl^nA|works ,DQB|workshop ,[CCgZjGnC|world "]8^:D;^CEbdhYjDn[|worried D]|worst (Z@Zg[|worth 2c8_D@K]WYjEmZn]|would "Z%[)C.Y2_6X7d@BBbDBEcHZM]QFSd]^aEbFgAk@|wow Abh[|wrap DZ|wren ,c|write ![&E'a)E*C,D1D9CG]LaM?V]WBeCfGg]hCkZn@|writes Ce|writing )^NZ|written &[2[C[IX|wrong "F(d3[4i7FFCMgX]Yg_BnG|wrote #D&B+[4^5_Q[Z[|y'all %[.d5Z7[<d@ZBhC^J]S_ZYdZgZib|yard Xa|year &[,[/E>_@aDBEDQ]YC]^d^e_g]k>n@|yellow CA_a|yes ";#c&D(B)_,g3D6b7C8C:E;E<D>CFDI[KEQa^Ce?gBjXnf|yesterday &D,>1[4B?A@DAXC>DCECFXSD]BaFgYhZj:|yet ,@4A:ZQA|yew :F|yoga :B@GG_gF|you !<"]#Y%Z&B'A(E)^*D+A,W-@.[3^6<8?9<:[=W>^?^@eA]B@C@DBE<GAH_IXJ[KEL@MANaO@PDSXVGXZYBZC[A^B_?c?e[f]g]h@iEjDl<|young <aSBnZ|your !A%b&^(C+A,A-D0G1D2F374B5X6C7Z8<9@:e=>>B@eB=CdGEHVJbOAPBQAR^TDUYWCX?YA]__>accAd@e@gaiDlBnW|yours *c.b4Z7c8f;bA_CZDZKBOaS^]]^a_BbZhZj^n^|youth QEW[|yusra &],^CZQZ|zero !Y0d7Z:EU_^EnD
a|!?"B%E'@,Z.C0F1B2F3?5F6B7@9D=CBCC=EBFDGDHEIGJDSEXE[C]FfZiDlDmD|<emoji> 'D(m)>*^3D7B:C;EDBLAMoN>OaPEQDXC]>iZkDmDnB|<name> !D"E#B%b&B'D)]+],B-^.F/_0D1e2Y3]4>5C6]7]9_:V;_<^=BBDCCD]EeF[JZKCL?NbP[QDRZT_V_Wc[_bXcYdEfEiEjDl^mcn]|<number> !G"=#F%d)^*b,C.X/Z1E2A3Y4X9^;c<>?aB[CADbFXGCHAJZK[O^QHURWAXC]F_VaYb_i]k_mGnX|and #E,C4aY^eFgEkX|b /]0[5]9CZ^aB|baby &C.E4X7d;B>^@_AZDCN]SDY[eahW|background S[|backup D_|bacon &Z|bad 'C2F:C<D>]CBDEI[KJWXYXe[jEk>n@|badge *Y3EZZk^|bag &F.[D@Q^WEaCkA|bake &]|baker <DABEBQ?|bakery jDmE|balcony ,]|ball )Y|ballot :[|band -Z;bb[|bank 3[;Y>A?ZC@DAEWHBJZN[UC]EeAf[gFj@kFnZ|bar "C#[%X&Z6X7ZJ^Qb[Z]Zb?jY|bargain B[iZ|barn &g3b9D<ZKcX[nY|basement 1[|basket ,B5ZCYQGj]|batch QH|bath ,[IZQ]aD|battery 4Z|beacon 8Z;a^[|beautiful 1h8D|bed 3c>^@ZgZ|bedroom ;^b[nD|beer &]<_Fa|bell (Z1^nC|belt ,_CZ|bench ,>6[;Z<ZK^QEdX|beneficiary 5[|bespoke -]Ra^Y|best %Y->8DY]a[|better +W,B-].B4?9aDAH]J^R_XD]CeAhCiCjDlDnA|bicycle kFm[|big ,C5X;C<_>C?^F^QHUDY[]Ca]bVjZkDl[m[nX|bigger %[0e;]A]J_hXjYkY|bike #C,Z2D4?8FQ_YA|bill +E5[=D?]K_PDQ^b@fYg[jDkYn^|bin DDj?|bird "d,[4^M]Y[aF|biro D^YEkb|birthday "_&]2Z9A>gKZea|biscuit ([,c7Y;XDDM[QbdEe[nE|bit !F&C+X-F.Y/E0D8C9]:A;]=D?CA_C@EEFDIDKYT?UBWA_XfJgB|blackbird ,@|blade >D|blanket 6]DZKFQC[[j]|blessing (]<aaC|block ?[|blocked ;[D_|blue #D*E>]@DBCDDQ^d_e]gEiD|board 2Zg[|boat ,a0_<[QXUYj_nD|boiler "[DEY[e[|bold -b8B;_EBQ^ha|bonus (a2b=[NBWbXFd^|book #C([4Y7]?DD?I?]XkA|booking dYe[|bookkeeper ,]>Dka|borrowed ,B<DEZNCYE^_hD|boss (]|bother >]|bottle !a"[*Y2_GXH^QDW^|bow ,X0];]?fU^b]f^|bowl 8[DDK[|box "E#?&D.@/C3_8D=Z>C?@DFIANCQBTC_Af?gD|boy ,]4C5Z?@@DIBYGgAj_|bracket BCDZiC|brake kE|branch 3^Db|brand (Y+[?ZMC]@|brass ,FKFQEXWgG|brave >[eY|bread B^iZnZ|break )_5]N[QCZZg_|breakfast ,]h[|brew 1]?[|brick 4^|bride 4[5[GZ^[|bright D]|brighter "Z-F8YCEMEX[bZ|brilliant X_|broken ![#a&a,[2Y5E:]?_AWKaQabAf[|broker 2]W^|broom #]g]|brown ,]6[>Z@^gZkD|browse nY|brush 4E|bsl ,[|bucket &[*XDZK[dYjC|budget &g2_;YKUg^|bug "C#b,]4b9ZDFI]Ya_^k[n^|building "Y&[D[|bulb *]O]|bun *bO]|bunch <aIZ|bungalow QD|bunk h[|burger ,]|burst ?ZQ_kA|bus #C,[.Y4]8Z;a<Y@ZDBQ]YD_^b]gaj?kG|business Z^|busy %E8[9[:BA]|button .c8ZDBS_|buyer "]&],@5^M_QBZU|buzzword %Z-Y;_bW|cab "[H]^]|cable ,b@ZjZ|cake &B:C?_KDQ^jCkE|calculator #^B^|calendar ,a4E|call #Z)b,^.C7C9B;D<^>FC^M@NdT]]FbAg]|calling %a:aJ^|camera =]dY|can +a0ZmY|canal "]@bQYgYnB|cancellation +D7]]W^ZnZ|candidate >Ze[h_|candle 7[:[KZiZ|cap ,?QC|captive 5^Z_|car 7Z<Y=C>bCBSIXZ^Z|caravan "Z*?OAX[|card -]4AA^K?Q@R[W[Y>e^n@|cardboard 5[|care %]/[;DJ[bE|carer ?[DaHDkX|carpet ,[3]|carrier &BWEeY|cart ,A|case &DDaKAWZeDk]|cash "Y#Y|cashier =]|casserole 3^X[|cat ,B4]>^PEWAd[kY|cellar &[,ZFFe]mF|cello 9ZK__[|cent 4]DYnY|century E]aFlYnW|ceo FZhX|cereal 4[DY|ceremony 1e|certain 8];dAWFaV_^_bcjEm^|certificate !Z&E,C4VQAUZ|certified "Y1BAbhY|chain S]|chair 4C:C>a?YCDDAI^]ZeagBnE|challenge nY|challenging -];Z|chance !D*]7B8C:BE@GBHZNXO]]@^BlAn@|change ,D4_FZQDm]|changing &Y1[VY|chap #Y&[>]k[|chapel 4Z|chapter ,C2]|charge FbWY|charity 0^;D=[UZ|chart ?D|chat ,DbZeD|chatbot Ff|cheap "D7[>Ck[|check 4]=[g_|checklist CZk]|cheeky !F"Z(C|cheese "B,a4ZKEUVY[|cheque ;]|chess g[|chest ,ZCZjZ|child !B)@,A/f5E9X:@D]ICKAN?TbX]]]_SaBeCg]k[mZ|chip "Y#CICKCn]|chipped ;]|choice &C/Z7^:YDD][mY|choir +aVY|church &Z,Z|cinema *a9[;_b]|claim ,D|class /^>YjZ|classified Aa|clean ,a/ZeC|cleaner &[K]d[|clear ,BQD|clerk "B9[|click !Z*eX[|client +[.YA[N[YDhZjEkYnB|clip /[TZ|clipboard .]SZ|clock n[|close Q^|closed 4Z;[|cloud "AE[|club %]1]:[IZJXVZ|co _[|coach ,YQBeDgC|coal "_#B|coat &D,a.D7Y@[BXKFQ^SG|code 7DF[|coeliac >a|coffee "a#C/D2W6X:V?]BaDCH]JFMZQET?]_aSg_iZ|coin #[7]D]][|cold &f,f7a<a>Z@VKbQe][g_jXn]|collar #Z|colleague #E,@QCkD|colour D_KF|comment &]*?:^L[O@QYn]|committee ;Z|community %^=ZJ[NZ|company ,[2Z8D<ZDCQZWZkC|comparison '],ZQ]|competitive E_|complaint #aI_nB|complete .e:[Sd|complimentary )[*D5]BXG[R>ZZeE|comprehensive ACED|computer "Z|concrete ,D|cone 3^XZ|config 4X|constituent &Z,]@]I_nb|consultant =[_Z|contract #[,Y2XCBDCKEM[|contractor ;]CCbY|conversation ,E|cookbook ,ZQY|cool d]|corner <Y|corrected 4aC]k@|correction KEQC|corridor 3[4X|council #E;cICaab]|councillor ;Y|country +_FZP]QDb[|couple 2[7]eAfU|courier C_|course @XC_|court &E,Z4[>^DZeY|cover FC|cow <ZgZhZ|crack ,E|cracked #^,B7Z:[QA|cracking #[+Y<[|crane ,CQD|crate 4^D]QXSDY[kc|cream DDkD|credit +a,C4Y=_CYPZd[|crew ,EDWQE|crime :Za^nX|cross &[,ZDX|crowd ;aJZV]b]|cry ,]|cub >B|culture ;[<Y?[|cup ,Y>Z?DDGSYfDg[|cupboard 0^;DQY[Z|curated ![8ZJGN]^^|cushion ,^>ZQYWYe]|customer #d%]&b,W4Z5Z8D:C<D?^@dIeJ]SDZW^AgdjZkDnE|cut !c,C2[;WI@|cutting .]?^SZ|cv .]>ZS_]Eeag^jDkD|cyclist g]|dad #X,C@XI[k[|daft ,>2Z4Y8F>^@[QGeXnC|damn ;_bY|damp jD|dark (_4ZMZ|data 0]aBeE|date !_#E,D>^CFDYKZSBgYj[kXnD|daughter %Z,EgZ|day !b&Z)B+@.A/]2Z4F6C7Y9F:Y=]>Z?C@CD]I[JDM?NBOXPCQ[T]VDW_ZCaYdWeDg@hAn]|dead #Z>_F]QBkB|deadline ,]CDjC|deal )Z/[D]kZ|debate 3aXcf[|debt DY|decade ;BS[mbn[|decent "]2Y9[DCjYnF|decision ,D@ZFdJ_a[k^m_|deck ,[|dedicated %^-eR^|degree /Y@FBZTYZYbYeEiY|delegation #]I]RVVX|delivery %[eY|demo !A)aFGWWZZ^X|dentist <ZK[M]|department -];_K[R]b[|deposit 4C|depth &E,CjB|designated -Z<]R]|desk ,C1eVXj[|destination -A8]:Y^ea]n_|diary &c5[|difference 8_:Z;YX]a^b[m[nA|different 7Y:?@DDBI?][aCnY|digger ,_CYgZj^|digital V]|dinner ,]E^JZ|disability nZ|disabled QD|disagreement -[8Y|discount )B*],B2[3]:[NBO]QBVZa]kE|discovery 5a6XF[Z]^E|disgrace nY|dishwasher ,F|display CZ|ditch ?efdn_|divorce ,^9D<ZQY|dm 'B)_LDN]a]|doctor &D,@DXN[QE|dog "D#X0Z:B>_H^IZQ^UZ]WcYeaiEjZkY|doll f]|donation .[Q[|donkey &D6[KC[^|donor 7[DC|door ,>.^5Z:W?DC_E^SbZYaZeCfAld|dot (cMXW^|double &D,XCYHCMD_^g[|dozen /^>EDXeA|draft f[gZ|drain &[D[|drawer #_,^0Y7ZDZF_KYN[Qb|drawing &Z,a?YH[QZ|dream +[,?:bA_EZP_QFaZlTnE|dredger ,F|dressing :B|drill ,Z7]B[H[QX]_|drink ,D.Z5[:]=D?]S_dE|drinking 5]Z[|drip "[7B|driver 4BC[QEfE|driving kE|drone HZ|drop QC]Yna|dropped D[jE|drum ,^|dry ,Y4X5[:[;Z?FDBWCYZZZbadYfF|duck ,cDFK[Q]Z_fJj[|dull 4C:Z|duvet ,^gY|dynamic -Y8_:[X[^]|e ,G/[9Z:Y>EDdKZT^nD|ewe IZ|face ,[.B|fair ;^>B?CCYQ[bYgWja|fake D^|family !B%a)@*W,B4B7[8C:D;G<D>D@^ABGBJbKZMDXCZa]b^BbBeDgZ|fan #C,Y7Yl[|fantastic -Z8[:YA^^[ha|farm ,CD[aCjZ|farmer ,C|fast 8]:b<Z^Yh[|fault nW|favour 3[|favourite .]Fem_|feature :_FbaamX|fee 2bQYdA|feed ,Z|feeling %F,E8[:^QCU[|fern ,[KE|ferry @E|festival AZiZ|fever D_|few #b&B)E,<-B/E1D6[7B8B:@=D>X?BADD>ECHBIZJ<MCQEUZ[_]@^C_DgEhBiBjX|fiddler kE|field @ZI[|fifth #b/d1V2d;B=Z?BTcW_nB|fig @E|fight ,[nX|figure ,DIE|filing ,[|filling "F|film ,[Qdf_|filter D[|final "CHDNZ|finalist ADEb]]bZ|finger D]QD][|fire -Z2ZBWC_D]QBj_kC|firm eE|first #_&B([4[5Z9^QETZW_Z[_[hCkX|fish #A=]D]IDK[k[|fisherman #b|fishing nY|fist D^W[|fitted ,_9FDZ|fitter ,ZY]|five &[0[D^E]K^lX|fiver !^*Y.]0^7^D>GZO]QCSXh[i[jDkA|fix ,C.E>VCDY_gDn[|fixed &CCaD]kH|flag (],[DZQ^gZkY|flask #W,Z.ZI^Q[][gEkW|flat "[#_(^,]0[2[3[CF]Y_Z|fleece =YUZ|flood K]Q?|floor &F|folded ?[|folding 0]<[U]|follow *e6ZOc]_|food (]:D;]YZb[|foot 3aD[|footnote 4DC[YC|force h^|foreman ,A|form "[#P,A4A5[6[DDEZYBgYkF|former ,_<_Q_cb|fortnight +D>WD^Q_SZWDf^k_|forty FAmD|forum 7[|forward 8W|founder )]5[<ZbZc[nC|four ,[nX|fourth 9[;F|fox ,^Q]|free !X#H&b)A*G+c,[6B9]>JD@EZFEGWI>K_MAP[RZSCTFWYXC[F]_^X_[f@i[kAmC|freezer #],=Q@|fresh "[4ZA]DZhY|frictionless -a[Z|fridge B[OZQ]Y^i]|friend !Y#B&A*@+D,Y0_3b5D9B@DEFG^ICNVOCQ]U[W[X_ZA|friendly ,G8ZH[QDabjG|frog DEl^|fuel "BHB|full "a#^(],[._1d7^<]>ADALVM_NaVbX@YJ]_dAjC|fully -_|fund #Y|funeral )[,^D[j]|further 1Y2ZG]V[WZn[|fuss ,^.Y=[KZ|future "Z4[n^|gale C[fZk_|game ![,[:[;YF]X^]]a]l@m_|gap #B@ZjY|garage ,C4E<>AaQEXYaZb[la|garden #C%],<.[5X7Z@YF[Z]hZjD|gas DDkE|gate &Y9C[Z|gateway 8]:[|gazebo <Z|generation 8Y^[|gent &^|gentle "Y5cX]Z]|gentleman &^4[;cIXQXbY|giant ,[K^|gift "])dWH|gin -Z8]|girl &D)[,[0[:AKEN]bZ|git n]|glance 0]|glass 8]DXG]Q@S]^]a@eD|glittering 8_^_|global -CJA|glue <E|go #@9Z:[KCQcW]eB|goal -YN]|goat 7]]ZgZ|gold 5_<[Z^|golden %];Z|good #]'a+A,a2_4@7[8A;?<CAZCBH@JXKWL^MEQXW^_CeIfXnL|goody ![7XGY][|goose ,b.ZQ[iajV|gp CEjCkZ|grant #F&[|graph 0]U]|great "a&B+E,B-Z1E7C9C:X?EE]HYICM^YA_AbYjB|green +GDE|greener 8Y^V|greenhouse 5[|grey ,DCEQBeEjAlF|grocery AZDG|ground D^k^|group )Z,C.[<bEYKDbblX|grown C]DDQ[j[|grudge <[|guess D[|guest :_;Ya]|guide 2]>[|gutter >Zh[|guy #^&F0ZU]|gym :C<B@Z^WhB|habit 8Da]b[|hair #],bQ[|half /a>U@^CBIXKC[WkY|hall (]/^F]T[|hamper *a=EOZXZZ[|hand "E4B8B>ZCDQHSYbC|handful ,C-D7_;ZBXFZXZ]VbYnE|handle 5^[Y|handy +_5[|happy ;]<ZBAb^cZnZ|hard ,E4[>^KAQEaXjZnV|hardship D^SCeZk]|hare ,EQE|hat :D<[aDnA|haven 8^^]|head )a,F0[5f;[<X?]NXZ_f_|health F[m_|heap >Z|hearing ,B:ZQAa]na|heart %A(^*]7b:AM[O[^]aBk[|heartfelt BY|heat 2Z|heavy -Y7]QDRZeZ|hedge &B>DDFKAY]|hero "Z3c:];ZMEX^]CaXnD|heron "],^KFQY|hi ,Z][|high :]a[|higher DY|hip ,Y|historic 1bVZ|history ,CDdkY|hit ,[;Y|hobby 8[]Z|hole 2Z4XDANZSEkC|holiday "Z)X7]8YH^N^QD|holistic -_R[aYm_|home ,>1[8B;AQFTYVY]Y^^aZkA|horse #A&D,ADYICQBkX|hose .DC[|hospital #C,[.B4[:_D@M[QCa_d_eZkD|host 8BDUFZS]iZ|hot 3]QYgak^|hotel 3^|house &E'^;B>EK?Q_^Xe@gB|household =]d[|housing 4^Y[n[|hug "^&[)d,D8[?YGZK]Nb^^aDgZ|huge <X@?AaBZEY^Bb]gFhdiW|human &E,D4F:A>ZQ[eZg^nX|hundred !Z%D,E0B1D7a<]DXI_]ZbYfC|hurry ,Y4ZD[|husband #[,]|hymn ,_KC|jacket QF|jam ,[X]fX|jar *Z,C@ZCDGaOZg[hZl^|jigsaw &Z,Z?YKYQ]|job #C%Z,C-Z3E:_=_>B^Ea_|joiner &^4Y|joint Ea|joke &[,Y4b?ZIFKZQYY]|journey %>,C8Z:_<YJCREUEVFXE^[a]n[|joy +cPb|judge &C0bQ]|jug .[>[SXe_|jumper BYCZD^iW|junior &^kFmX|keen ,C5W|kettle #V.C0]9[?]@^IXLcQ[U^YBcYgWkY|key "[%Y(A-Z1E?DRYVEYY|kid 4C|killer /c8[T_|kilo ,ZK[TF|kindness (]|kiosk 1[8X:]^^|kitchen +],]8Z<A?bHYN[PW|knee ,_|knitted ,C|knock >[Db|knot >YVYgZnZ|lab &EKC|label &Z4]DCkC|labelling 4E|lad ,[<Z@]VDfF|ladder &D,E4E6D?FCDKDQE[EgF|ladle :FaE|lady ,@0]5]YCnY|lake ,DaX|lamb )Y|lamp >EkC|landlord @A|landmark ,D1b8@AE|language :[|laptop &]+YAYPXVYaFb]|large #ZC[EX|larger 4[DX|lasagne D]|late #C*^,aQ_YBkX|later @bC[QEUZgc|laugh XY[]|laundry Eb|law %Z|lawyer 7Zga|lay ,[|lead 5d7[:B;DZ]]YaCk_|leader )a,D:ca^n^|leading /]8[<FAAEE^ZaBhD|leaf ,[|leaflet /_2^QZTaW^kCm[|league 7^]Z|leak ,A|leaky 5Z|led <DE]VZbZl]|leek 9[_Y|left ,D|legacy )Z6Y:bN^a]|lemon A]QFhY|lemonade &YfY|lesson Q[|letter #G.@1V4W7E=A?CBECBJ^KCQC]E_]aDfA|level #Fj]|library "D/_0^5C:Y>Ya]|lid 9]|lie .W4F?[QZkC|life "C/^6^7[8C:_M^TXXZ[]]YnE|lifestyle )[:_NZa[|lifetime !W)C7E8aNB^b|lift ,A<dC]Q@aDhZ|light "E&A,BE[KCN]QC|lighthouse ,D<^QE[Y|like #[(_EdM]ld|lime ,H|limited 7_QE]^|line (F.X9Y>?EFF_O^QZTA__dEeBkDm^nV|link DcZX[ZkZnZ|list #C&Y'Y,Z._4d9];C<B=AKZS^YXbBd?e@j]kDnb|litre =adXjY|little %[(C)^+V,F/C4A7^<T=D>[?CA]CAGZKDOYQCTAY@eXiBjEk[m_|live 6Y[Zn[|living &Z+[,^-C2]8C:]K_Qa_DaYb]kZ|loading hZ|loaf DF|loan .F=CA]dChY|local <_HZ|lock 8Y<Zj@|log +a9DPY|logo -Z|long "E,X2C7]<Y>c@YDXE]K]Q_R@Y@bbeag[n^|longer #b4[DZeZh_|loo DBkB|look "Y#W,?.Z8ZFXHaI]K[NXQC]B^aeEkF|loose &]K]|lorry &C,]DFKD|lost 0b;eAbJZUab]h^jD|lot "D)C,Z-E0D3C7G8G;Y<Y=A>]?BBCDZQ^UFVBYF]Ea_cZeagAjYkU|love 8^l]|loved )ZXZ|lovely <ZB]YX]]fBgB|low #[<X|lower QB|loyal %[?DBaiZ|loyalty :Z|lump >C|lunch 2]>[PY|luxury 8b:cG]LY[Z][^XaZ|m #A&F,W:Z>aDCIZN[QHXYe]jEk?nD|machine ,C4Z@FQC|magical +D8^aZ|magnet <DkZ|mailbox "Y4]JZ|major ,DQC|majority ,[=]dZnW|man &B,]4?>DCDEGK>QbSCWCYDaYbae[fBnB|manager :[=]?EYE|map ,CDCYFeDfFkHlD|marker nY|market AZ|marquee @^gXmY|marriage %Z:[aZ|marshal XZ|mask @aeY|massive B]I]VWa_iY|masterclass 8_;_bY|mat ,ZQ[e^|match -G.XDY|mate +_5[6EPbWaZZ|matter )];^bZ|mattress "Y2^4WQX|meal *][[|mean 5X>[eY|medal ?_f_|medical kD|meeting "]#B,Y3Y<bDVHbK@QYY_|member &_._3D4]8F:B=^]]a?dYl[nA|memorandum AcQFR^hZ|mention ,[;]b[|mentor &D=^W[e[nZ|menu #DDY|mess JX^^|message !a*^8DKDa[b[e]kGn?|meter #[|metre ,FQC|microphone ,[Q]|microwave e[|mile #d,C<Y=^?_@ZDCI_g]kA|milestone 0d1Z<CADE_U_lY|milk ,[DHQYgZ|millimetre [[|million /a0_;_<_UbbV|mindset ,C8@:Y;ER_^?nD|mini ;[|minibus %[C[|minute #C&C*B3D4EDZTAe?fCk^|miracle +bP^[]|mirror :_aZ|missed C^|missing 4C:][ZhYnF|mission )b-[8b:ZEDQER]^]|mistake #E&W(F,Z4Z;EDDIAMCWZbGiYjXnC|modern HYhD|mom AZnY|moment ,C:AQAY^a]|month !Z"Z%['^)]+X-F.]/]0C3F4=6b8_=F>DB^C]D]JYLUN[S^U@VEYC[[gFiZk]mY|monthly 6[D[|moon ,Y;]|mop QX|more +aBZP[RX|morning #Y,A.[?^NYS[fZ|mortgage #Z)[2eN[W]|mother %[&f@[J[K_QE|motion #[AZI[dX|mountain ,Z|mouse ,ZK]|movement %a,A8]:e;]<CJ_QG^XacbahbnD|moving ,_A[[YgZ|muddy BYa[|mug #]<ZWZYA[YnC|mum #^?E@EI_QZY^j[k]lE|muscle (Z)[,D|museum ,^QZkCnD|music ,ak[|must ![;fba|mystery 7X|name &C*^4B7B<e>_?a@YA_CZF[KAQCYEg[h]mV|named #]5a|napkin ,D?ZIZK]|nation n^|national <[|neighbor !^GX|neighbour #^,_>[EEI]OdQae^n[|nervous >]e_|network 8Z<^^]|new "A#U%a)Z*F,_/E1A2[4[9C:C;D=a?^@DAcC[EcF[GAHGI]KBOAQ]S[WV^CbEc^eZfZh[i^jFk[l]m^|newborn ?g@Ze]ffg_n[|newsletter 5Z|next YE|nice "[*YKXfE|night ![5]8B;[@XAEH@S^UDV_Y[ZdbWd^eChZnE|nine &Z+^,Z@_CZKYP[e[fZg[|no #V,>4B5d7F8]>]CAD9ZW^[e_jBk>|nod <]|node &Y4]?ZC_KXfY|noise 4C9[<Y|normal .[|nosy 6^[Zh[|notch #[4YY]|note ,].a4@9Y?cC]IMQ_eXf^iDkD|notebook #D&V'Z|novel h]|nuisance >ZDEQFeZ|number #a,]1D4[:D;CFDQZSEdXeYgBnE|nurse "],]4E;Y>DAXM[ha|nursery ;Y>[|nurturing 8X|nut CaDC|one #[&b)^,E:B@^KcQBeBf_g^jZ|or (C|pack S[|package )ZgZ|packhouse /D|paddling D]|padlock ,D|page 9W<^>DFEK[Q]YCgXjWlCnY|pain D[e[kZ|paint 4[Y^|pair "[#b,CI^YA]B|pale &Y|pallet jD|panel ,Y2Y;C=^D^EYbD|panic ?H|paper QEYZkB|parcel :D@[|parent "[#[@X][aGeDg]kD|parish 0Z5]|parked jY|parking ,C>]K^gY|parrot @ZIZ|parser [Zn_|part 4ZBZhZi^|partner :]E@lG|party ,]:[|passion :]<[a_|passionate ;Y|passport "]4[aY|pasty "]HX|patient #]?a@YB^I_SDfbg[k[|pay ,Z|paycheck :Z|payment >D|payroll ,Z;YQZb]|payslip QEe]|pdf ,[7ED]QY|peaceful B_GZnZ|pen ,[D[E^|penalty &Y3ZJXK[|pencil ,^D]_Zkc|pendant >C|penny ,C<E?XDAK[W^YCfY|pension "Z=DP]|people nZ|perfect +[|perfectly 8_kH|person "^%_&V)[,B5C7D=C?C@]D^H_IDKUMAQDSCXEY]ZCaAgVk^n[|personal 'Z4Y8Y]X^W|pest :AaF|petition 7[][|pharmacist &Y,DSCXY|pharmacy 8[D]|phone &A,D5_7Y;A=^>Z@]F[IZ]ZdZgajD|photo &D,Z.B2B<b=Y?_C[DaN[QCSAf]j]k]n]|photograph *]>]?]DBEcO[kC|photographer 2c|physio SZnB|piano 7[N]d[jC|pic 'Z(]LYM[Q]nX|picture &C,B8F;Z<DA^I^KBWCY@Z]]^aCeZh[|pie Q]|piece ,Z8^^]|pigeon ,^<ZQ^|pillar Ua|pillow &^2a|pin DYQY|ping 8YE^|pint ![*B4^=^GZYadWfYgZkD|pipe 4]|pipeline "YaB|pitch ,]6_[Z|pizza .]|place &[4C8d:]@]CZJ[^Y_EeDfBjEnD|plain .X3Z9^D^QEaEeDk_|plan .B/Y3]4^:eHDYZa^jX|plane &E;]>[|plant #CD_YZk_nD|plastic ,]4^DEQaY]|plate 4B9ZMaT[|platform -]5Z:ZR^|players -^RX|pleasure E^lZn^|plot 0Z|plumber "b,@9EHcQE|podcast "Z,C7Z;[ECbYnE|poem B_KWQY|point #c,Y4eI_Y_|pointer QD|police #[IZ|policy :]a[|poll HZ|pond ,^5ZC]FfZY_XjVm]|poor "[/C4^|porch ,D4D|porter (]DEMak[|post &[,^-[4V7^:DKZ]]^FaDjB|postcard 9[|postcode #@IF|poster ,Y;d<anZ|pot SXjA|pound .[/Z2YWXZZ|power /Y8[;[U]|powerful -YhE|pram &]5[>Z?a@CQYZ[__j@|present "ZkC|press ,[2ZIA|price )_,A-Z4D7_8]9D:^DDL]QARZ^_bDk@|printer 2DjC|priority ,@:[a_|private >YE[G^TEV]|privilege AZbZh^nY|prize <YM^|problem "[4X8Z>_F[dCe_|productive 8Z:CJ^RXa@lY|programme -[0Z5Z|project &Z1>DUn[|promise %_,@8c:aHGJ^QB^bl^nC|proper "Y#F.[3Z>^C[ICYAaC|proposal 6]CCJZTZ[[|proud ,>1X;CA[E_KZQD]Ab?gWh_kG|pub ,]|public #_/[E]T[n[|puddle 4]|pump #c'Y|punnet ,Z3ZQYXZ|pupil #@ID|puppy 5]7_ZYgX|purple %ZDE|purpose <GhE|pushchair DZQ[__|quarter /e=]D^E_Q[SCT^Y]dZjZlWmY|question "E#B,[.E9[A[BXD@HCICQ]hYiY|queue #D0ZQ]U]iYnW|quick )Z,A.Z/[E]QGYC[]|quid &Z,ZQ]h_|quiet #Y2[8F>^K]QES[^DebgDiE|quiz &YZY|quote !d#['Z4XG_LYNZXD|rabbit D^N[kZ|race (]|rack 7Z|radiator ,[l]|radio ,^EXgE|raise #]&]n]|ramp #D,F4XM^|range -Z5]|rather +[;^b[|rating *],E1^;YEZO[VZlY|re )ZN[|read Fdm]|reader #c&]*X,]IaKZMXbV|reading 4]=[|real #F.H2D>^D[FDG@HYKKN_^Wf^hHi^k^|reason &X.a2E;dCFDFFcU[VZWC]G^Zbbe@gTmZ|receipt &[?]|record 0c1F@ZUe|recount ,^|recruiter (_,Z/]7[<[|red #],F4Z5Z@DQDkB|reduced )]HF|reel *Y|reference -aDB|referral #[|reflection E]|refreshed -B|refund 4B>CD^F[YAdAkY|registered 1bVZ|regular #A9[IB|release DV|relentless 8Y:C<[^]c^|reminder 4[5ZB]QZk]n]|rented #Z<b|rep ?_DYg[|repair 2[8ZmY|reply 'Z,A3]@[CaL]eEg[jZ|request #^,Z3iQ[|resident #]%ZIZYBjZ|rest -aC[j^|result ;ZCYj]lZn_|retainer ,Z|retired AXO]Q^nC|return 4[9^|revenue 5DZF|review #Y*[.Z2Z3YDEE^IVOXS_W_lZnF|revised ,F1[|revolution 8X:]^^a[|ride "D4[8[<^@^CZE]O[QDV[e]l[|rider #]I[|right 4XJ[|ring >B@]QB|river HZ|road 4[=[C_S]|roast ,DbX|robin gW|robot ,_|robust -Y8YZ^nD|rockstar (G-eJ[Rc^D|role DE|roll ,XCY|rolling C[j[nZ|roof 4@5[FEWC|room "[#D&b)F,_8D;E<]>>?a@ZFZGYH]NEXX^EgZh_mZn[|root ,E|rope QA|rota &a.YQAj_kE|rotten ,D>^DCeZjY|round 5eVYZ_l]|row &D,A0a2X4Y;c<Y=ZA]QEU^b]fEhX|rubber 8Z@Z^Z|rude WZ|rule ,BCFeE|ruler #D|rumour +^|run K[nX|sack ,E=Z]Y|safe DA|saint ?Y|salary 2]mZ|sale )[5[;YDZSCaEkZ|sales #[2]5^Z[|samosa U]|sample >[|sanctuary 5D8Z^[|sandwich #Z)Z,cIXQcU]eXjCkD|sausage VaeYh^|save -G|savings ]ZgE|say =^QCd_|scam *CDYF[|scan ,]>^@XQ[eYkC|scarf ,[|school "A%c'E/X4b6X7A:BI^J_QFT^[]nX|scone nA|scooter Q[|screen #F9[@DD^HCI@K^YDj[ka|screenshot *Y,C3Y4DQD|screw ,]?]DE|script 4A?[|sea ,Z8^^[|seal ,]4Yk^|seamless ![8E;D^DbZ|season (E/Z1[2]8D=]@]d]fWgcnY|seasoned ![8D:E|seat "[*].B6[8E:[=BCdOYWZaYdDe[j_kZ|sec ,BEZlY|second "_,@.]1Y4Y7B9^;]@[A]CXG]M]NYUWV[XXY_]C^@_Wace]hZjZna|secret 4ZE]FdYYlZm^nB|security 4[|seed )[8]AZFZNV|self -]n^|selfie ([*^<aM^O]iY|senior ;^bZ|sensible .bD]Sb|sentence ,Y?XDCQ^YZn]|separate .A7ED]QYSFYBgD|serious ,_nZ|service YW|set D^QEhZk_|setting 4Z|seven ;aA^EZb^gYh]|severe DZk[nY|sewing 8[|share (c*E:Z=hM]Y^dek]|shared :<DC]^eb|shed #C&[,Y=WAXK_U^VYd_|sheet ,]CYF^jU|shelf !DAXIYKYQ[hY|shift &B,E4DTUe?fWj]|ship &XK[|shirt jY|shoe A_KBaBh]nE|shoebox &Z)[|shop &Z)d,^.[2^7[<Z>aGZW[][aDjXk[n_|shopping ,ZDZkY|short ,E.X4B>[CBQ?aCeFjCnZ|shorter 4Z|shout +]|show 0f2[CYQZ|shower ,@Q@YA|sick ,[Q]|side "^(]M[[Y|sign #]AZCEKB]WhX|signal 4[DYY^kZ|signature /[4[5[T[|significant 1[AaR_h[|silent ;Z>YhZ|silly @]|silver g^|simple #B(_)Y,Y<]IBc[nY|single &Y(])C.Z/_0]7_9Y;b?_AFCDFgMZRXTbUZWY][bcfckZmbn_|site 6_Ca[Z|sitter >_DE|six &A4D6[;a<DKBbakD|size CZDcPZhZk^n]|skilled n]|skip #X?]|sleep 4^|sleeve ,D5]|slice 8ZC[^WkB|slide &[<aA[HZQDb[|slightly 4B|sling 5_Z[|slip #F.FQYSD|slogan %[)[5Z8E:[NaUX^BaZhC|slot !X)Z*F,]6B;]CZQZ[C|slow 4d:DaAkD|small %B&[+b,E.D5G7Y8F9E:?;X>@@?EbKYOCP^TGc^g@i@jElcnC|smaller #DDYQE|smarter aZ|smell #b,]|smile &A:a]D^Faa|smooth n]|snack ,C.^S_|social <b|sock #B4Y;ZIC|sofa 8_U]b[hZmEnC|soft %_5YDYJWZX|solicitor "C.^D[SZ|song ,cFZJ^Q]m[|sore 3b|sorry 7]]Y|soul %[:C|south D^OW|space ;[|spade ,ZDA|spaniel ,YQ[|spare #[&Z4[@CDaK]MCUb^E_YjAk[l]mEnD|special "D(D*[-E1]:Z;CO[RB|species 6Zh[|speech ,bQa|splash C^|split -]R]|sponsored &]KE|spoon <AK[gEk]mZ|spreadsheet 4X7b]^_WmZ|spring "_|squeaky [[|stack !^#[+]iZ|staff 5Y<[QE|stage ;[|stain ,]GZiY|stair 2E|stairwell 9C<^QB_C|stamp ,D|standard "[nW|standing ;ZE[b[lZ|star &Z(ZHCK^M[[ZnY|start ?]CYK]nY|starter 8E:C|statement -[8c:[<Z>Ca[mE|station ,a>_A]h[|statistic /b3D7cG[HXTZZZ]ZnE|steady 5Y<Z|steam [Z|steel CE|step 8DEXF]^[b^|steward SH|stick ,b.[5]9ZQ_ZZg]kW|sticky QX|stock &X,^Q]nX|stone )e,DNZ|store #Y|storm ,D|story %D,B.E/E5C7G8]:a;?<D>EDEJEQETBZB^[_Ea_hDjBkCnB|stout +DPD|stove 4XLY|straight ,<9[IC|strange >XeZ|stranger %a,Z?^J]Q]UXbEeF|strategic -]E^aZ|strategy *Z:Z^[nB|stretch .Z>cS^eb|stretcher ,?|string "[1Y>ZK[e]|strip k]|strong EZP[|struggle .[|stuck DYkZ|student "C#[I]nE|study D[|stunning +Z8^PZ^Y|subscription B]iY|suggestion :_CBVYa[nY|suit DE|suitcase ,D|suite %Y|summary EZ|summer 0[KYQYUZ|supermarket 2X7a:YW^]]aZ|superpower :ZJZLZ[]|supervisor DY|supplier %]|support ([7Z|surname D^|surprise ,Z1];^F_]]m[|survey *^/[OWT]YX|swan ,C|swap jYkY|sweet ,[B_g^|swift "E:^HF|system #D4]CAFcIEaZ|tab ,Z<Z|table #B,E5E8BC_DDICP]QHYAa]dDnE|tablet ,Dh]jD|tag ,[|tailored '_*D<[L]|takeaway )Z7[|talk 2_QDWa|tally 5Y9^jD|target "Z:^aa|task F[n^|tattoo D[|tax ,>.]:AQBaCna|taxi QFSC|tea &^,YQ[[Y|teacher "]&F3]@]HXa]gZ|team %[-C/F1X9Z;_<dGaKWRCTCUF]C^DhYm^nF|teenager "[KY|template 3eeZ|temporary 4]|ten #a<C?]fa|tenant &[2ZKY|tenner !c'Z)]*c+c.]2^7ZG_NYO_S[W^XXj@|tenth =bd]nZ|term )[,Z=ZKFd[j[|terrace @E|test 4^C_j]k[n]|testament 1F8G:GAHJDQZf]|text ,C4C=D>ACZD@YEjEkYn[|thank 'X)a4YAZLZN[aHm]|theatre &E|theory ,F9Y|thin DbjZk^nY|thing %X,[5Z9B<[>>AXFYQ^VYWDh]i]jW|think .]4Z6[>B|third #D&?)W.]/d1A2_3]5c8BDZFDIHJAKEQZSZTaW]Y[Z__VfAg_jTkZmBn^|thought 4Z8C|thousand &X0bOZUT|thread 3Z<ZBZF]iYm^nB|threat #Z:A_Z|three HEQYSZdZj[n[|thumb kY|thumbs &E>Z@EeY|ticket ,[.A?[IDWBY[jZkC|tie 1[<]VYj[k[|tight .ZJZ|tile ,Y8Zk[|till ;^b[|timber DF|time &Z,</D4E7C8]:]>D@DA[DcJAR]Xa^WaZd^eBgDiXjZk_n>|timer DY|tin "]#_,ZDFg@|tiny 9[<ZEZZ_l[|tip DCQC|tired YW|to #ZXZ|toaster ,Z=_d[|toddler 9BDDIZ|toilet #a|tolerance ,]Q^fb|tool ,]8C9@:EQZ_D|tooth ,Ye[|top D]FZ|torch DCKagZ|tortoise &E|total 1^D[V_k[|tote )a*d7ZN[Oaa^nF|touch 8V9Z|tour 4A8[?]]W|towel !],DeY|town 4Z7bIXJW]^|tractor &D,ZQ_jZ|trade 0^kY|train #D.Y=XD[jZkY|trained 9<_C|trainee KDlG|tram @a|transaction 1YM]|travel (D)Z=Z|tray >[CZjZ|treasure 8Z?e^YfZ|treasurer c]|treat !XBZD[E[iYlZ|tree ,b8B:aC[F[Q_a[|trend ^Z|trial .Z>CC[QBYBZ]|tribe -Z:DR]|trifle ,E@]E]|trip )Z2Y|triumph 8D;_b^|trolley &Y,B?[Ddka|trombone 9C_CfA|trowel +f6APb|true %[2Z8^;^^ZbWl[n[|truly ,Z8e;Z<EACEYGGRX]E^bb]hC|trusted -Z^A|tub SE|tulip ,FQE|turn ,^|turnout a[|twelve ,C|twin !^<[GZ|two "d,C4V<[?BH]KC[[fEgDjDnB|typical C[|typo ,[4B|tyre ,EMb|union "[3]:?^Da[jX|unique hC|useful .]|user #_&aI]KZk[n]|validator n]|valued -^8ZaE|van !_#_2^4C9]<]=[D?GYJYN_WKYC_[e[h]jE|vape >D|vegan 8Z^]|venue 8_QY|verge Y[|very &>,^1];D@DAFB]D@F_KAQ[T_V_eBibjDk@|vet n[|vibe 8Z|vibrant 8^ATRX^caK|vice ,B|video &Y0[4@?Z@]kY|view MDPY|viewing 6Z>Y[[|village /Z:Z|visionary -ZF[m[|visit !Z&D.eG[ICKCSY|visitor #])]@cI[L[NZQZe[g_|voice :E<]>Y|voicemail ,X>Fn]|volunteer #[,ZTZ|vote #]3X4B7]<^=^?[CEEDI^KDSDTYVCXX^DaadZj<|voucher #[)^4]N^|waiting 1f7[;ZC]DBN]QXVXbaeBk@|walk &[,].W6F:DQ]S][C|walking ,ZQ[|wall %]/]1E?[T^f]jE|ward "[&]/ZD]KZk[|warden SD|wardrobe ,_Q]UX|warehouse gZ|warm !D;C>DDFQ[^YaYn_|warning #[DYF[|wasp ,[@[|watch 8^:DQCbXh[|water &@?[K@gBjA|wave 0[7DHDQB|way #C0E1a8]9B;BNBV[a]k_|wealth -F8Z|wedding #H&^,[9DGYK[S_hVkA|wee 4]XZ|week #X+^,G-B/Z2[3]6W7[8A:YAYBXCYDcEaFYGCH_JBMWO[QMSFTdUWY^]X_ZaXdCeAg_iXj]k[lcmZnB|weekend "c#Z+a<dDBFZH[P[QEc^iV|weekly CZH[|welcome 8]^[|well <[?BQZnb|wet +X,Z4a7Z9EDDN[Y_jBkD|wheel +Z<dcY|wheelbarrow &E,[AZKCQ^k[|wheelchair #^:[>U@ZC@DFIWaYeYg]kFnE|while %]4B8Y>ZAZBYCGDCJYQBS_e_h]i^jC|whistle ,Z.[SY|whiteboard #^<ZI]|whole )C-C/^0C4B8b<A>YA[D]IBND^ZfXhXk^nA|widow 4ZnV|will ']([)XL]PWW]|willow !^Y]|win &C,[1Z|window )E:_DEb[|windowsill 2ZW[h[|wine 7]8]PY][|winning ,[;Y|winter )],c.[=]@CQZSada|with 6YCaDC[Zj[nZ|wobble D^|wobbly "aeXk[|woman #E&^/X4]>c@cD[ICK^e^gaj^n[|wonderful )f1^:Za^|wonky ?]|wooden ,D|wool 6[8ZAZSZ|word &@+C,X.]/Z3];E?XB[CDFAJWMBNCQWSVXX_EbCeafZkK|work *]=ZFadY|worked .Z|working &^EZK]R_jAnC|workshop :[<^EZ|world +^5D7A8^;>A[BEEEFEHDJ@N@RETFVC]B^dbFiEnD|worse jY|wren ,ERC|wristband @Z|written *ZOZ|year "B#B&C,A.X/f2W5A7a:C<W=^>[?E@BCDDdEBFWGAQGRXS_TgUAWZXB[U][^Ed[gCiWkblBn[|yellow 3[@Xe]|yes #E4Z5ZFZQBZ]^_|young /CI[bHe^fB|zero YYkZn]
a2|.[
a3|C[jYnY
a38|NY
a4|#Z|and #]
a5|C[Y[kY
aa|-c1bRaV_
abandoned|/]7Z:CT[
abide|,a
abilities|8XAZ
ability|jG|to jG
able|,X-D.G3C4B<D=B@EA[JEM]Q]|to -E.@4C<F=C@EA[JFM]QZSCb[
aboard|0]8_E_UYaEhZnF|<name> Ea|the 0^UZ
about|!B#Z%?&B'?(=*E+B-@/?0?1>2D3E5E6B7D8A9A;E<C=A>B?B@AB@DEEGFYGDIZJDLAOGPERATDUBVCXCZH[E]E_@gDiEmX|<name> )^*_+a,Y3[4X6W7A8Z9[:E;[>e?_@ZAZDAG[N[Q_X^Y?eZfZmD|<number> !E"A#D&B)=*E+D,D-C/>0?2b4Y5C7>8D:D;?<@=[>D?BChD_ECF=GEHJIDJCNAPAQKRCSIT?U@WXX@ZC]:^>_[aGb@cEeAfAi@jckblAm=nX|<somebody> #E&@,c4Y9@;A<D>YIDQ^SZ_?e]j@|a #A,B4>:=;C<B>B?C@]CdD^FAICRAU_[^a?bCg[kZmDnY|ai F[|all ,E>ZQD|an 4[CeQAj_|and #Z+Z.]7^|any DCQB|anything >ZSZ|as K[|bells X@|bins ,>|bolts ,E|both <Z|bringing :CA^h]|damp ,C|delivering -D8D;CAA|drains 0e|eels 4]|eight 4Z|eleven 4C7^CZ|every .[;We[|everything ,]2F;[WEb]gZ|five ,C4@D[S[nZ|football ,].YQ[S^|forty #a<[>Z?ABXbD|four #C&Z,EIAQ@hV|getting FE|half #D&C,[4>:ED^I?KAY[fB|hedges ,ZQ]|helping 8^JZLZ|how ,E;a<_@[bZc^d[g^mF|in F^|is &^;[aZ|it #A*^+B,]3Z4>7d9Z:?<A=^>[?_@aBYC@D?FAJCPBQ^SETZUAX[ZB]d^D__fajDnA|its _Y|last 4[Q[Y]jC|leadership FaH_QY|like 2[|living :D|making 8[:>A^hX|me ,?;[LZQBb^c]|money #]HYnY|most eY|my #C,=;_<cF_QCYDa]b^c]gX|nine #]=[?]C_Q[|ninety #D,A4YOYQE|one ,^.a2dDgFFW_Y]dCj[kZ|opening #^I^|our #[%B4D7[:A?AACF@IZJZK[P]QEREVBW[aEb^nA|people "Z/F4@8B:_JBMWQETEUX^Aa_bCnB|potholes gF|printers 3@X@|pumps #C,D|quitting /_nY|resilience E[|six Ccj]|sixty C[|sleep 8ZF[^^mY|soil ,F|something +Y|ten #],]>^C[Q]n[|that #^,E.D;C>D@BC^DBFYQBYZ]ZaEbAd]eCgEjYnA|the !["X#^%X&C(D+C-?/]0D1]3_4X7[8C<Y>D?^AABaC>G^IbKAN]PCRCSaUBV[WEXbY]]a^@a[cEdBfXgYhDi]jDkAnV|their #C,A7YeD|them ,^.Y4Z=YDCFDjA|thirty .Y4Bg]|this !C/Z1b:]<a?AHZIbYDaZfBk>m]|three #B&^DDF]K[QE_CaEk=|timber ,@KFQE|time "Zn[|titles MY|to +]/a5X6]7C8[;@>DBYFcI]KYX[Z]^YaWbBeAi[mKnD|twenty ,E|twice 2e;[Q>bZj^|two ,ECCDXQ?mA|us %[*[1[4Y:[;]<fEdOXQDbbc_lXnB|vat 0]|was #b@[|what #D)].]3a7^:CAZFYX]^A_[eDkG|where ,Z:BFDICka|whether =[|which ,C|who :^>D|why #[/[>]QFTZe^|working :XA[|you %Y([7C?a@@DCFDM]]Ba]gCkCm?|your #A%a)[-Z.E3B4?5_7W>[?X@EB[DHF[JYMCNbSFYCZX]^^@a@i^kAm^n>
above|!A"]%]&Z(a*D,<-A/?0^2Y5@7@8C:a;^=@>B?A@BD[E@FBIZJ[KVM^N?OBQ?R<SDV^WXZ@^DaYb^dAeDgYk^lCm>n@|<name> A[C_D[QEk]|<number> /C2Z3_4Y>FI]QY_WeBjZk_nD|all %Y&X,F>ZYE|and -F:_;X?EVZ^]a^|its HYVZbZ|the &].Y4?;?ACBEC?EEK[MBWY^BbBgZiEk=
abroad|&CCZD[j]n[
absence|:ZaZnX|of :ZaZnX
absolute|"Y0D1_?dV]f]|star +C?YPC
absolutely|(a)D,Y1c8A;d@[AEBcV]ZW]Zb_g^ifmE|no ,a7YQY|nothing (dMa|smashed 1X;_Z[b]
abstracts|-ZC_jZ
abusive|3CXE|comments 3CXE
academic|V]
academies|i_n]
academy|![)H0Z7Y:ZG]YYn_
accelerate|-c:E;^RbaChX|our 1]A?V]^Dh@
accent|,]
accents|#X4[QBYZ
accept|!E"F,D/E3Y8[GBR]Xb^[d[n]|all nY
acceptance|-Y=[I^RZjX
accepted|!B3_CcD_IXJaQCX[jbk[nY
accepting|b]
access|!B+B,@-d1B3A7Y:];X=XCBJXPCQBR_SZVBWB^AaZhD|and n]|to %Z)^:^;^C>JYXBb[hBjDkCm_
accessed|1^
accessibility|9ZK^nZ
accessible|EXI]YZhEk[
accident|,c1Y4[:Z<a=YDDICMDQZ]Ca^eDfFgCjD|and 1]K[nC|it KD
acclaimed|;C]Z^E
accolade|U^^baF
according|"Y,Y/D4]BETBUZjClBmA|to "Y,Y/D4]BETBUZjClBmA
accordingly|1[BfE_ialW
accordion|,d?]Q[nC
accordions|&Z
account|"A#D&H)Z*C,Z-].[/E0c1D3@7@8F9C:A<D=d>F@ACYDbHBIDNVOAQZRYS_TBUaX>Y]]C^FbBfTg@k_lEm@|and 4VD]jD|for #E2D4CWAY@jCn_|i +Y|in 8]CYjZ|is #[DdfZjDkZ|it ,[.Y8D|manager 7]|needed n_|number 'BDCJ_LCnD|on CCQG|with 4[QCY^
accountability|![9D:dDD
accountant|(B+c,A3[<]@BF[HXQ@SEZ]aZbFkBmWnB
accountants|"_;YD[H^h^k^
accounted|1^|for 1^
accounting|HCMYXZ|software MY
accounts|"]#B*X1C3Z7[;B<Y>D@DD?E?ICMYVDYYf?jCkYl=mE|and ,C;FFYIa|are 7Z<ECCQEYAkA|for A]WW^a|has ,[|is ,^3Z|on jC
accreditation|1ZBZb^
accredited|"]-Z1]8[R[VZ^]
accuracy|/ZK[
accurate|,_
accused|gE|of gE
ache|%[N[
achieve|!Z%Z-_7CR[]E
achieved|"Y-Z0]:]<]B]EDJDUaV[bZn@
achievement|0a1^;YU]
achieving|)Y8Z
acid|W]
acorn|&Y9]
acoustic|&C
acquire|GB
acquired|1Z5hEEZ]n^
acquisition|1d5^<EE[F]J[KXVcZalZ|of -C1bE^J_REV_l^nZ
acre|6_7[[Z
acres|1Z<ZHD_Cnb
across|!>"D%A)C*B+A,=-d.A/D0W1>2?3>4>5E7X8G:><U=D><C>DFFAJDKWLAOBP@Q?RhSCU]^Cc^eEgXi[k^|<name> <_B^C[^EiYj]ne|<number> -[0Y8A;^?]DERZUYkbnY|a ;YIYbYhZ|all -[0[3EAYQD^Yh[nD|every -Y8HKG|from BZ|nine 0D<W|our %C1B<BADBAE?QE^[h@j[|six :]|the #B%[&Y)B*E+F,E/A1E6C7b:A;><D?BAVCEFCKaNBRNSG]]^BaDgYhVnA|three -W8[h[|two #[|your 8@
acrylic|"D&]9E@[DZK^
act|#D,>/D3Y6[7]:Y<C>DCCFFGAOCQ=TBX[[[]aaYdBeAgFjFkKlEmDnA|now 6Z7@DE[YkC|of (Y7>8]M^^Z|on &Z4_n]|one ,D?G
acted|4]AZ
action|&_)E,B-c.C1^4A7Z8F<DECQBRdV^X[YB]WnE
actionable|-e8A;[R_aacZ|insights -^aW|intelligence -Y
activate|-d5bRcZaa^
activated|-bC^j]
activation|-i8ARg^DaE
active|!_5ZkZ
activity|1a5Y<^CZn^
actor|jA
actors|#D,C-A3]
acts|=cICdc
actual|1a<^?bD]UVVZ]Eb[eXfa
actually|"^%Z&B(A)A,F.C1d3]4C7?8@9_;aCAD]G^H_IAJZMBQ_RCS@TBV]W^YA]A__b[c^fFg_i]j@kWmE|do 3aX_aDi[|read .[FBn[|use =aDCkB
acute|1d
ad|!E%D&D'[*C+_,X5_7E;E@EPcY[Z^]FbZgCj[lB|say 7A]D
ada|@ZFA^GmB|explains FE
adapt|-Z
adapts|iZ|to iZ
add|">'c)G*Z.E/c1Z2G3_6Y7B9:;E=^>@?CCaD[EDGZLWMDNZPASATVU_VVXZ_DeXiEj]kcna|<number> /bCbDXTc]Zj[|a 5]Z[|an 'Z|gift !DCZj[n]|it !Z|on .Z=]Wa|that ,B4[YY|the ,^3C=[DE|to 1^3b7[GZVYX_|up &^KWn[|what D]e[kZ|you '_L^|your (D*cLZObaC|yours 9Z
added|#_&Z-[.C1c3Y4^;C<@IaK[TBf>jDkDn]|<number> ,aQaY@jDn^|a #^<DIaSZkX|it jW|to 1e|up 4[
addictive|/eTb
adding|#Y,B-Fj[kZ|a #YCZDE
additional|*^D[n[
address|&@'d)C*[,E4D5Z7C:E>Y@^C]DcEbKDLbNBO[Q?VYZX^Bbbg]jZk_l[n]|<name> )E|and #[']*B@^L_WX|by hX|in &CDZQD|is 3Y|on D]Y^kZnY|or DF|so *[e[|the AZb^
addresses|'^2^4D5Y=_EZL^YDZ^iXkFlXnE|in '[4ZLZ
adds|-Y5^C]DeF]LYS]d]iYjZk^m^|<number> #^CaD^LYjZk^
adjourned|DGQD
adjusted|-YR]
adjustment|%]4^J[YZ
adjustments|-]@]gZ
admin|QD
administration|/_:_;YIBTaX^a^n^
admins|FZ
admired|<Y
admission|3[DVkZ
admissions|4bFZkZ
admit|,]2a4BX^
admits|,b
admitted|E^K[Y]bDl]
adopt|1Z:];ZH@VZ]]aY|via "F
adopted|1eAZEcKDVchal_|a lX|the 1fV_
adopters|&])]+]5Z6Y7>8][[bD|are 7D8^^X
adoption|,[1YEbKCQ]jEkDl_
adore|%])a+b.Z;ZFCJYN[PaiYnC|it ;]FC
ads|&Z([*E,Y0a2]5_UcWUX]|in 2bWY
adult|!@"C.B5CF[GASCWA]Ck@|beginners e[|single CEjD
adults|!D#D)[/c0Z3a4E7C@CCBD?IBKCN^R]TbVB_VaCeZfBgBj@kC|<number> !G)^2[Q]TCUB]FaAjGnC|with R^n[
advance|)]-W2[?DE]ICWZYF[ZfElZ|to n^
advanced|-Z1[8cCYV^^^b[fZ
advantage|jF
advent|2g6ZCDWfeZ
adventure|!]"d(C8_;ZTE]D^]
advert|,D2Z4_YanY|and DC
advertise|;^Z]b]
advertised|g^i_jF
advertisement|(Z+d
advertisers|2d5eTZWbZc
advertising|gZ
adverts|#F,@2[FFeYk[
advice|"B&]3F6Z9[;]?C@FC[DFFYHDI]KXYYbXfCg@j[k[mZ|centre IF|is D]k[|line C_gBjZ|on QCk[|you "D(YW[
advise|B[D_i[
advised|!]-[1_4B8BAZBaCDD?E^F^R]VX[Wh]i[jFk=mYnB|that -^1ZBYCDR^VZiYnD|to B[F_mZ
adviser|"d&Y,E.C/B3C?[DWFaHZL^P]QGTDXBYG]^^DaEeUjDk_m]nB
advisers|"a)[-D5[;aCEDASFZY_GeXk=|are "]gZ
advisory|7YCZDAj_kZnE
affect|:DnY|your .ZnZ
affected|#D%[,B.C3C4A7=;B<D=B>?BYCYJWKCN[QCSH]A^Ba[hDi]jYkG|by %^>ZJ]N[jBkDnC
affecting|1_4_VY_X
affects|DY
affiliate|2_
afford|"T(D,A.?/]2_5a7f:W;Y>B?D@DD?MDQDTZW^XDZZ]caWe@gAk@nF|a /[7e9Y:_D@]da]kCnD|it 7C|not "^5]9AZ[]Zb]|to (C)[2_7b;bDDHCMEW^]_kE
affordable|/C3[7D8ZM@TB
afraid|"C#C-D.C2B4Y9A;B<D?BHBIAQJY[_CfWj[k^mY|of 7Z9BA[QD_BnX|the 4Zj]|to >YmY
after|!>"<#X%U(B*?+A,@-@/?0E1E2C5C6B7E8@:A;A<E=?@YA<BDDYE<FDGFH<KYNDODR>T?VDWGYG[B_VaDbAd<fYhDk[lCn[|<name> #^,A.E4>7Z>D@?CcI]Q?]]fYg>jbnB|<number> !G#B,C-Z/F0Z3_5F7A;Y<^>FAZDFGDI@JGMCQCRZSAX]]?c^dUeEg_h]nG|<somebody> &[4E@cCDDXS]fY|a "[,H1D3D9];E>]?^CBEZI[QARESCTZVB]Af_gGhDjGmBnC|about CA|all %Y>[|an -E4DjC|by &C|dark 8Y9YCC|each &Y|eight 9^=YEZ|eleven 4Z@DC[QZ_ZjZ|every &bK]|five D[kY|forty ,AKC|four ,CQ>SYh[|half .CQ[jA|is 2[|it #Z&Z,D3Z>CBBDBS^Y_aXiBnb|last ,]C[eAj^n[|lunch 5]BYCBD[ZX|me 3^PZX]|midnight ,]|months !Z;_b]m]|my ,]1[VZj[|nine &C,D1^3^4d5Z<XKCV]XZYa^YeDnF|nineteen <E>F|one #^4]Ib|our K]jC|school ([)Z.[9^M^NZ_Za^|six 1Z2]CbDXKEQFYCbDj]|so >[|someone 9AO_QX|supper ,DD[|ten ._XC|that #A)D,D.]7Z;C=C>YC]D=FFGCKXWE][bGd?eZkA|the 1>2B4[5Z7X9E:a<C>[?]ECM]NBPdQXS@VBWBXBabd]e_kZn?|their ;]b[|thirty-one ,D@CQXfD|this ,ZFamY|three 4BD_Q^YA|twelve ,[@]g[|two ,C.Y1Y4[>=@YIDQES]eAg_jEn^|us +cPZ|we &B7F9]PZ]DkE|you >^I]Q]YYebj[|your #Z.A2]6^>[e]
aftercare|DD
afternoon|!W"Z&E)a+A.@1]2@3D7C;D>[@DB]CaFBIFKDMBNWQBUAV]WAX@]E_BaDb@fCgChGk_m@|and ,V4Z:[>BDDICeFkF|i A]IY|of kY|our <]|tea )]8];ZB]NZ
afternoons|C[DaQaSbm[
afterthought|>ZeX
afterwards|"B#B.Y:C<XCCW]_Eb[gAkYn@|for *ZD]Q]|there ._|we 4]
again|"a#D%B&A'F)?*B+@->.@/Y3^5Z6G8D9?:@<A??@ACbDCEEF>HbJ?KYOXQXR@SDU^XaY[Z_aDdDf[j]m>|<emoji> +^1Z5[;[CaMAN[PZQBUZXEZ]aBb_jd|<hashtag> ,B5dQBZZ|<name> DDVZYcbYcWjDkB|<number> C?e]kB|about 4b|after 5]>EDYZXj]kZnE|and #Z&],^4=>WCBJZfD|as .C8X=D|at ,B4X=XSDX[j^|because "X|been ;YlZ|before >[CB|by #],EIYeC|for 4]k_|from "CHB|in #Y,E2B4]7C=CCfD]QA]GaZhFj[|last #Z|on #C(Z3EC_QBU^Y_Z_hdj]l_|the 4CA]K^^aha|this ;W=eC?EDj@|to nZ|today CC|tomorrow .[QZ|tonight kD|we ,[4CQ[n[|with #ZEX
against|#]+B,D-]._/E3D4>7@9X:C<@>Y?BAACAFAH[fHgFjEm?na|<number> "Z0W4D;_DFMZQAV[bZh]|a *ZDaOYQY|and #c.[2^=]W^YBd]j^|it #@.^4^@]IBQ[aZkY|me &]?Z|one =EdD|our "EW^|the &C-Y4DX]dZg?|you >^S_
age|!E%D'h+D,[-F3B7E8C;A<E?BCADCEDI[KYLgOBQXW[^BbDcZfAj@kEnZ|<number> &Z,DCED^I[QCjDn_|and ']LY|of &[,^8BK_Qa
aged|!Z#a@ZC<DBK[SBYA]CeAiAkC|<number> !]#[@^C@GZKWSCYEf[g[jV
agencies|%Z-C1D4]9]AZH[JZVC][bXh[nE
agency|"C(D,D.D1_2b4F5B8?;_<fCCEZQDT[V]WZX[][_Ab[c^fAmD|and ;[|gives 9D|has 4EEa|is D]bX|staff 4C
agenda|#Y.]2D4EADCCDDEYMZQ_SXd[gAhB|and jB|was QD
agent|"]%[(Z,?.B1D8D;[<aDYE[MZNCQASAUabddBj@k[nE|for QEnX
agents|7@:@E_UYZe]BaIb[l[|and QY|are EaN[l]
ages|'YLZRAS>^[gDkClDnB|<number> SAeY
agile|-fO[RYbHlB
agility|8B:AnC|is :D
agm|,Z1B2]9[<^ACCZEBI]PcQ]RAVBW]XC_abCf_hAjYl?n=|<name> #E9]QBS[__nA|<number> j]nE|are fZ|minutes QY|on KCk^|was <b
ago|"_&C-]0]1A2C:];[>CCCHVKYM]R^TBW@YDZca^bWcRhCkDl[mYne|<name> 5]@^Ze|and ?CF[|i ,D;DQBV[cT|it QY|my <ZKZ|one 4B;^X^a]b]|this QE|today %[&E1A:^;C<BE]JZQaaZjCl]|we #],B4[<_A^b[
agree|#Z%A&C(c)E,]/[4D7?<B>ZD[I]McN=PDQ^VBXBY@]CdFeXh@nX|<name> aD|a 4GD[|and BZ|on ,a4D9]Q_YB|or .C9DM^]G_E|that 4FIXYD|to 3]CXXZjUn]|with #]4_>]@^F[MEQZe^m]
agreed|#^&X,[2[7E;D=c?DDXFFH^IZdZfEiakYn@|in 2ZQF|to #^=XDFiYnD|with =^?Cd[fB
agreement|#D&D1FHZKHfDgYn]|with -ZEZVE
agreements|E]lZ
agrees|,B7E9EFEQFXZ
aground|CZjYnD
ahead|"C#X%H(D*[+c,?-^0Z1Y2D3@4C8D;]AYE^IDO_PaReTWU]V]YB^[_AaBbZfDhDiWk[mYnE|<emoji> UY|and ,D<XQ^|for DX|in /YTY|of &_*a-e0b1a7[8[;eAXE_OdRbTYU]V[X[^_bb|to 1H7[8E;DlG
ai|!>#B%E&C,C-h/[3D4b5B6C7B8a;C<B@DBDD@EZHWKCQERiSCW@YaZA^_cBh]iDkZmFnB|and ;[k[|driven 8[;D|native -];DRYbC|powered -b/X8V<EAZRaTW^[h^|to -AADhDjY
aid|2B4C9C?^QAbBfZg^n^|left DZ
aiders|_B|for _B
aids|&B+_,A/CJYKCP[
aim|5a6fZ]|for 5^ZV
aiming|4^|for 4^
air|"D,?-B/[8];E>B?C@DAECBGFHENCQU]C^[dCnX|ambulance QD|in /ZQ]|on nZ|since <]CZ
aircraft|,DK[QBnZ
airfield|FbQCjC|again QE
airing|<ag@j]|cupboard <aj^
airline|7G;aC^De]Fb^k_|that 7G]F
airlines|4DDD
airport|,@<aCCQCSEaY
aisle|([)[,Y/D3W4D=]@aCYDWYDa@g^|<number> 4DD_YEkW|sells /E
al|nY
alan|@]
alarm|)Z3b4^7V8C9A:C;@CXI^KYN[SDT^UCWDX[]^dDgYjWnB|and >[D[e_n^|clock IZjY|went ,]Q[
alarms|3]4D7d:a?^DaFBJ[KCMBQDX[]]adb@f]kY|<emoji> ?_f^
album|,C;D<YD@K@O[Xa]C^Y__b_c[kA|has ,E
ale|;CK^Q]WZbB
alert|,B:@;>ACEZG[Q?VBXB^YaChClZmC|<emoji> -Z:F;EE^FDG^aDbC
alerts|)^*^,D.Z4D7D@ZCWN[O_SYYDaZkAnB
algae|C_DZ
algorithm|*B,A2X6_EaMaOCQDW[[X][aDkCl_
align|%D8XJYhYjC
aligned|)[-b8>;CADR^|and E]
alignment|-bF[Rc
alike|-[8^;BR[aHbD
alive|"]%[&c,Z2a:[?^A[DAHYJ]K]W]XZa[e]hZjFkDl^
all|!W"a#B'^)G,F-?.W/D1X2>6C7D;E<?=]>[?Z@BAABdCZEZF[GYH_NYSYTIUCVY]CbEd]eYf[gDhEiaj_mTnD|<emoji> @[g[|<name> &B4Z5[BaKBNBU[X[eCi[|<number> "a#f%Y&e(],H/C0B4[5D<@>F?_ABB>CZE[FDI[JZKaRCSDW@X@Y[ZD]DcCe@f^g]i=jYl^|<somebody> +^=Z>BC[PZd_kD|abilities 8XAZ|about :^FCmHnE|accounts n]|afternoon ?cfX|again ,ZQWWY|ages BYXX^[|along 4aY[Z^|and #C,E.];Z=]>X?AQBdYfE|are .C<[AZCYHDRYSCkE|areas 1bVc|at ,D0g1Z>_BXF]IANYQBUde_fZiXjCm[|back #_,c|be 0]UW|been )[7WFVN[jYnW|began )]F[RZnD|branches )Y|but #X4]j]|by !Z&^7[@^QBgY|celebrating BBaDiE|colour )B|come >ZIE|comments %[|day !@#D/Z=[QZSXTY]DaCdYeD|do (^Fem_|down 8ZDCX]|eleven #?1Z?YDYYZe]f]jYk]|evening .]SZ|falls /ETG|fine >X|five )[3Z?CC[IXKCM[X[jYlZnC|for 2]>Y?[F[Q]]D|forty ?_|four )]4C;_DYF^QYbYe[fZ|fourteen ?ZCBkZ|from )[DZkZ|get :d|go C[|gone ;_jD|had ,_>gQ[e_|hands 'c,^|have ,C0[A[QDa^|i FZK]QZ|if 7Z>a][|in 'b)^*a,E/Y1E4[8];C<^=C?CCFDDFEL_RZVYXEb>jB|inclusive )Y|it "^*c+[,C1ZE_OaZYmY|its %X,bCCJZQ[|kettles )@NE|know 7Y>FnZ|levels CY|loaves )DNH|mad %?JB|me 4b;b|means .c7^Sb|members 1aBaE^eZi_la|morning ,Y>]QZ|my "E@[B@gY|new !c1C6Y8[:D;[A_BDJaNB^^iAlG|next :]fD|night #D,Z.[4B<_ZXcTeWfHg_kan[|nine "Z,E4YEDS^fC|of "E#F&D'[(^)C*D+V.@1B2[3X4?5E8E:A<^=Y>D?BAZBBFEI>JAL^M^OCUCV?Z@^E_BaKfAgchYkHmGn^|off #_I[|on !],C3Y5[7a:[CFDFGYSCZY]_|other +YPZ|others +[B]|our "A&@,Z4T8C;@=Y@AB>D]EEHCIDJ[Q_RDYX^DbHi@jBkYna|out KCQa|plans CXH[j]|primary D[|questions n]|really 4C|residents GZ|right #D)^.^4A7_>^DDSZY>d[eZj[|round 1_8[:^]Yb[|safe D^|say (X4ZDZM[|settings -_RZ|seven ,^|shops #]C>jB|six !Z4D?ZFDe@fZkFnG|sizes DYQEeYj[kX|so %[|stakeholders 1_8YEZV]^_|summer kZ|that ,@4Z8b:CE[JFM]QEYa^_b[|the &^)B+D,F1D2C3D4B7B9Z;b=^>]?d@EB^D>GVK]OXQZTEWZbddZf^gCiaj[lb|their bY|there ;gBbD^iY|they Q[jZ|this !Z"])Z,[D[|those :aE_a]iTnD|three "b#c,D1^4c=E?ZCZD]HWIYK[MdeE|through +ZPZkC|time (Y1[7Y8CLEV[|to %['[(];YJ[LZMZX]|up &[,BS^fC|we *_+Z.D4B;C>DDCFfH[O[QDYD_DbAe@f[m^nD|weathers 9YfFjF|week "_#A+Z,]>B@YCCD@G]IAK]MBO[P_Q[[V^YiF|weekend !["Z+Z4_CWGaH[SaYa|welcome .Y>ZJYS[e]g[|welders BCiB|went F]|which ,]|who #[*[0c8^=b?;N]Q[^^d^f=hZi[lZ|will F]m_|winter )F>YQ]dYm[|with #]5f?ZZ]|yarn )E|year +B,Z2E4Y;C<_DYPEXb|you !Z.Y3bBWFfQEX^^]aDiXjDm[|your %CMDNEXD^[_WbBkY|yours >ZDZOYeZ
allen|n^|key n^
allergen|4bIYfCkY
allergens|jC
allergic|,[D^g^j]|to ,]C[gY
allergies|DYk]
allergy|!Y.A9D>ECdD]QCSAeC
allocation|8DmB
allotment|#Y&Y,C7E;Y?B@YA[I]NZS^YDhckXl[nB|society #[;_kb
allotments|&_,a1Z@aQXZXjAnC
allow|4Z;[>CCaDXJ_QCYEbaj]|<number> C[JZjZ|an kD
allowance|!C#D?]IAk[
allowed|#D%D([,[._7ECBDYFXIAKYMcQ^SaWD]@_]g]m[nC|in =]JY|to #D.C>FDZF]I?KXN[_^m]
allows|C[I]e]
almond|"^#Z+]DYk]nC
almonds|k[n_
almost|"^,D.Z/^6[7b8E>EBXCCFhG_HUMBOaT_UZX[YBaCma|<number> "]nY|nobody /Z
alone|"Z(G)a+G,Y.C/[4@5[7A:B;a<D>C@BCCDCEEF@H]J[K[NZQYSB]E^ZaBb^iAkDmInW|<number> /[D[nY|and "]._CZS^|call >CeF|for %Y.EJY|in >[|on 3E7ZM[|we 0[Ua
along|%^&>,F-D.a0[1C2C5D6B8D;B=V?C@CA^BBCCJZKaObQBTFUYV=XZYC[D_@f?hX|<emoji> 3]nZ|<name> 4dC^Y^|a ,[.D|and .[:[D_Fe|for (].]0]<ZM^UZ|that 7]|the #C&C)[,F1E4@6C8D<CIDKAQASYTFY=Z@[EeAj@|to "]:]?BfD|with #a%],D.D0]A^EYI[_Bh]
alongside|%Z-^.Z1@4E:A;Y<DDXJ_M]RajZlY|<mention> -ZRY|such ;]J[
aloud|0D4C7Z<_>]CZSGWDYDaZe]|and ,@QC|at ,Y|on C^j[|to ,[?ZfZ
already|!A#D'C(B)?*>+@,A-A.@/e0_1D3B4D7h8<9B:D<[?A@9AYBCCADZEEFFIFJ@L@N>S=TeVBYF]iaDbDfDg=i>lD|<emoji> 7EFDUD]FmEn[|been =WF^dXmZ|booked "E,E7^=ZQBdX|bought <^|built #]DYWZ|eaten DZM[|found >]|given .b=YS[jE|gone ]B|got 7A|had 2cA_hZ|have !Z5Z7cFZMDXD]akF|in &Z5Y7B:FDDICQES_j^|know "a6Z7fFEJDMFTCXY[^]c_FhGn@|left ,]>GQW|lost 7EM]]B|made /[6[7[R[T[aa|moved 5[7[|on ,B7C;]>]K^QE^Db_e^gEkA|paid 7ZC_jYnW|put /D|registered #[I[|said ,E7^D]|seeing TZ|sent kY|sold [Z|switched /a7CT]|the K]|today 7C|told ,]4FQZ
alright|=ZNa
also|#E%D&W)a*D,_.[0a1_2]4W5]6E7?8A9=:C;?<C=Z?B@CBGE_FXKWNcQdR]S[T^U[W^YYZa]>bBc[iGlam^nD|<name> "_&fKd|<number> !D0cUcnD|a ,E4X5Z<[FZN]Z_|all (]MZ|ask ?]f[mX|asked ,D4ZIZY^fBkE|available )]N]nc|because 2Y|been 5Y|delighted EZ|do "[)W9G;Z|for ,YCCQ^nE|found ,>0Z?YnC|get !E,[W^|got !D|have ,[|hazel ,F|i 4ZjY|in +X,[EZ|kept 0Y5Z|let 5[|moved E[|need )ZE[|not #aQZe^|on EZl[|our EZ|said >Y|says DZkZ|the )B.Z0^DBIYQ[UZj]|us "Ena|we .b1YVY|when DZd]jD|wrote 4B
alt|D[kd|text k^
altar|3Z
alter|3dX[
alteration|DEE]RZkEl]
alternate|.ZjD
alternative|-a7[DakY
although|,[0[DDS^UXbZ
alto|&^BCKbiD|line BCiD
altogether|,BK]QE
altos|"^#Z,]3a@]S@g^jZ
alumni|%])]5^:DF]N_T[Za^@i_
always|"C#A%a&D'D+d,^-?/B0C2C3?4;5Z6E7Z:cAVCDDEHAJ^K:L@OBP_QYVBWBYAZWabbYd?eGg^kBlEmDn<|<name> +f:ZPZ|a :YQXaZkD|ask #ZQZ|been )[<baC|come :YA^D^hZ|do :]|does 7]jZ|for D^|has .[:e|have %e:];_JbaZ|in "]D]|knew 1[:C;ZK[UZ|looking )[|meant !Z8a^]aY|on )Y+[-XE]JAPY|said ,_:Y;CE]IZN_aY|say :[|says (Y|the .Y4F7_M^S^YF|too Q]h[|was 4Z|will :e;[a]bY
am|!B"G&C(])?*D+D-A/C1^2Z3[4A5A8C=@@ABBHBJWKDN>R@WXX]ZD^DcXdCfEiD|<name> ,_1A2?4B;C<BCAI]KDL[QY__aBb@e]fZjA|<number> #Z,_;a?ZbYcYn_|a 1d2D4Z;EACD[V]YZ_CeC|about ,CF^nE|afraid #F&Z,?.E4a>EI>QAY[|and X[|around WA|asked ;EbG|asking RYg^|at ,Y2B4D<aFDQZeAiC|away _Z|calling M]aX|careful #G|collecting 2[W[|doing )d,B4]N^e]|et A[|fighting 2D:[;_b[eZ|giving 7ZJ^|glad ,AQB|going QC|grateful ;D|here k]|honoured EB|humbled 1BACQ@|i "D([MaSYbY|in ,c2[?YI]QZSXf@n@|just ,A;Y<F|looking ,Z2]W_|more ,[<[nZ|moving 4]|new AEQY|no &]1_V^|not +C2A4C9[>FCEOWSZULWAYAbBeEiD|on ,h<DCZEfQ^YEcXk[n_|only ,>T[XZnB|opening ,B7]|pleased -ZB_i]|proud -Y0]<DUZV]j[|reading nY|ready "^(a<[FaHZM^QCm^|rewriting ,D2Z4CQD|running 2F|scared ,=QD|so ,B<D>XAXQ@|sorry ,;4e>j?XKBQCR]WEY]eejBkAnB|standing 4D|still 1_UFVbb]|taking C[|talking CEjB|telling ,^?ZD]Qbka|the #B&B,c1]2@3]4];c<_QcV_b]fZhajC|there .]|tired "D|to C@|told 4AY@ja|up <b|voting ,^|writing 2[3EW_|wrong 3]mZ
amateur|)]
amaze|;A<EbB|us :B<EbC
amazed|!]5ZGZ
amazing|!]%]&D(D)[+@,D-B0?3@4B5A7A8^:d<@?BA@BeECFAGEIFLDMAPARAUCX?YDZ@]?^_aacFeFgDhBibm@n@|and PE|clients :CBXlE|colleagues hE|community %Y6[8]:a;[JT^Y|corporate BGQXbD|customers a[|partners -[:B;^?DBDb^fD|people ;BU^lY|sales ;[|sponsors &A)]KA|team ![;_N_^]|volunteers 8]
ambassador|+f-D6[?FPf[[
ambassadors|5]
amber|;EC^D[LZQDjY|ale ;E
ambiguity|-]9CRZ^EmZ
ambition|1Y8Y;[RCU[Ve|and 0ZU^
ambitions|,ZEalY
ambitious|%_&B0C1a4B5D:?AaJ_R^SCT]^aa@h[|roadmap -B
ambulance|&D:X>@AZD^j?n_|bay QY|came nZ
ambulances|,Z
amen|(e7FGZMc]D
amend|3^4]E[lZ
amended|#d-g=]CCE[RdY[dZjBnA
amendment|&Z,B;Y<_C[^YhZj[nZ|on CZn[|to ED
amendments|R]VEn]|to R]VE
among|&a,C0@1c4@5Z7Z8Z<D=_>CBcDEEDFeHYIBKCS@UDVYY=Z[]XdYh[ibjHlDmX|<number> /@0E1D|the ,E1c7a8Z<D=_EGHYRAVa][d_|them 4C>FFeYAm[
amount|'Y;_<^A[BYCcD^QAaYh_i[kY|of <_BZQEi^nZ
amounts|#?4[
amp|CYk]n^
an|!E"B#A&@'C(<)?.F0?2Z3?6@7?:[=@>E?F@DB?C@EDFBIDJXLZMERZT]V[YW[D^[aYcZdHiHl@|<name> )^1Z>YN]QY[[|<number> 4];[SYb[d[nZ|absolute "ZgY|accident DC|account %]4[8DDXJ[N_SWY[^CnB|accountant <Z=Z|act :^aZ|actual ,W1c<a?aV[]Ef^kZnE|ad +Yn[|adult kB|advert kZ|adviser /C7]?[TC|afternoon !]ICQF|afterthought >ZeX|agency 2aXY|agent %])[7Z|airline 7G]F|airport ;[<[QD|alarm %Z,B/X3Z7aJZMaQAT[]a|album _akC|all 1[7Y8DV[|allergy DZ|amazing 1Z:^BZba|ambitious 1B;E<CEac@|ambulance D[aC|amendment &]|answer #b&C3b4]=>C[IIKVQ]YFgDj]|apology ,]4^Y_|app 2^7Z:^;DAZF[J]|appeal ,CZ[|appointment .E>BB[g[|apron ,F|argument ,ZA[DDQ]|arm >[|audience 4F:ZBY|aunt %Z|average ![,C/^@YnZ|award 8[;[E]bX|awful ,A:[|awkward 7[>^|earlier '[|early ,[DDQ]]D|easy ,CaZkD|eel ,XKZ|egg ,[8X<a|electric *[|email #E'Y+],C5Y6ZCZD?Y[bEkC|emergency ,B4EC[DXQ@|emoji (ZJZnD|empty 5Y7_>XNcaYgAjV|engineer <FC]F_kY|entire jY|envelope &^,Y.[?[@[IZKYYEeCf[ga|error 4[KX|estate AaDYh]|even <_BYJ_i]kY|evening /Z:[>VKBPBa_fD|ever 8A:@h^|exchange B[_[|exciting 8C:a;CAYEEac|exclusive +[-E7Z|experience -[:b|expired 4^Q^YY|extension 2bjXk_|extensive -A|extra "Z*aCCO[aEkF|eye )Z:Ye^|honest B[F]kDm]|honor &Z|hour !D"B&D)_*B,X-B.[/E0F1F2F4]6B7C:A;D=_>G??ADD[G@H>I_JDM=OBQWS^TDUAW@YZ]Da@bEe?fAgCiCl_mBnC|ice "[X[|idea 7E|incident ,]QY|increase 0Z|incredible 1_;HBCE_RCT^V_bCcAl_|independent CBjC|industry -bR_U[|inquiry ,]|inspiration ;a|inspiring 1C8aVEY^^_|instrument /Y<aTYX]|insult X[|intern &Y|investigation ,[|invitation 8[|invoice 4_@ZPY|issue 1aCCREVY|item ,]FbnW|obsession %Z;[X[b]|odd j[|offer +],]DYIY|old #C,=DZQ>W[YLj[n?|older #Z&D|online 6DS[|open 1GCCVDjDn]|order .XQ]SWna|ordinary &^QAS[|outage 4^C[Y[|outside ,B|outstanding :^@d|owner H]J[|umbrella &Z,[>[KY|understatement ;X^X|unforgettable !a8^:A;B^_cZ|unreasonable <[|update #[<[I[JYR[c[k[|upgrade 5[NCZ[
ana|&[
anaesthetic|.Z
analysed|/]T^|<number> /]T^
analysis|:=]Eh[
analyst|QD
analysts|GD
analytics|!]-bRa^BlCnZ
anchor|-^<^
ancient|![[c
and|!@"C#@%F'Y(A)@*C+@/@0C3F5@6F7A9@:C;B<D>D?GABBAC=EEF@HFL^MDPJTCWZZD^WbBc^eZgZjBlFmB|<mention> &_*Z+D,X1X?bA^E_K[PAfZhclWnZ|<name> #F%A&](C)A+C,^-X.C0A1D2@5A7<8;9?:?=B>Z?D@DBCGAHFKaO^Q_RaWE]@_EcWdGeXgEjY|<number> !J#Z&E*F,=-G.C/C0D1Y2>3E4E5c6E8D;[CdE=G=HCJENCQCU<V[W@X^Z^]E_AeEfYhFiCjck[lAnF|<somebody> "V#W'F(D*E.[0_3C4>7[;E<=@ZAaCBEbIEK[T]VD]Xc:fEh_l_|a "](?*B-A.A/F1>2=3>6B7D<X=X?=@CBADCFBH_XE[C_Ub[f@gCkDla|about #B,V._/^2X>DAZBXT^WYeCh[kG|access -b:[Ra|across -DiZ|add (DTaaC|after ,b-Z>a@EMXeXjF|again C@KBXZ|all "a%]&B+[,C2[5c8D<^>]?dBbD]EYN>P_QCSJV^Z_^Be_f^|already !^%]GX|also !D#^,_?ZDYQ_eBf_gEnC|always &[+[4Z:ZPYa[e[|an &?-B1E2B7C8D:Y;_CEG]M[Q[TCXD]DnV|another 0Z7ZQD|answer #C,Z|answered &Z,[Q[|answers ,D0FnY|any 4^DBnX|anybody 7[KA|anyone #Y,C7Z=Z>@eB|anything #Z4Y>DC[D_g[kZnY|apologise ,EQD|are 'Z,A7G9Y:]=D>_CDD<ECI]NAeYhYmE|argue ,[|around %^:[|as &[;D|ask #D'C.;3_7D=B>?BZCDDdFfICKYLEN@QDY^e=g=kbmbnZ|asked #C)G.Z3E4Y<^??@YQ^Y[g[kD|asking ,BKCQF|asks ;[D_bZk[|asleep iY|at )a,Z1X7Z8b<_>W?D@[F[PCUW^^b>dCg]|ate ,^<^|away +^PZ|b 4bY^|back ,;4@7cCFKEQ?SBY?]_d[jD|bad %]4EJ^^[n[|be "E)X*E3a:[DDECFEQ[VCX^^]aWbZcEgY|because )Z2Y5^KX]WaBbC|been 2[<YRW]Y|before &C,]3^7Z?EXY|being =[|best 5]Q[Z]|better :a;BIYkY|beyond ,D-F:_?EB]QEY[a^i[n]|bit %D&E,Z|board CZnZ|book !D8]|borrow *[3[OZ|both %Y,[7YD[JZKZTZg_|bought ,[<E|bread 5Z|breathe ZCa]kD|breathes "Z-Z:]R[|bring 'Z,D-[5Z<X=ZCaQ?SDZV]CeBnZ|broke 4aYd|brought <E@Y|building aBc]|built -]|buy &X3[>]CZXZe[|by #A,A4]5X>Z?_F[YYj]m[|cake EZ|call ,DDYn]|called &A|came &]?bK]YCbX|can ,_2a4]9Z:D<aI]SW__eDgZjDn@|card j]|carers =bB[GFdbjGk[|carried kD|carry ,X.YSY|cash C^YY|check 7^MZ|child /[nX|childcare =aSZda|children 7[|chose ,DQDgF|clear %dJ^|close (^MZkX|co ;]ABJ]hA|coats ,@QA|coffee 'E([AY|cold ,C<]QB|colleagues :EB=RCVA^Ea=i=|collect !ea]|colour ,CnZ|come .a6^>ZDBSZ[f|communities 1^VU|community 1c|complained #D|congratulations ?@EafE|contact 3[j]|continued AZh[|corrected &]4@|cost D]E_k]lZ|costs (Zna|could +[4^:Z>ZC]F]Y__EkZmZ|count #[nY|counted 4@|counting ,C/b0bQDTaU^ZXbanC|create :C|credit &YnY|cried ,Y|cross ,Y|customer ?ZhC|cut &DHZ|d DYKGkX|dads %Z(_0[4[>[FZJXUZ|damp QE|date 'CQFjZ|day +^|decided >D|dedication :C;[E^b[lZ|deep "[|delete D[jY|deliver !Z%E|delivery ![C_j^|did #C&],<0Y4f7C>B?c@YD?IBMBNYSAW]YZ^[|direct *],YQZ|discover !B;ZbD|disruptors [^|dm 6DYZ_D|do #Y&X)X+Z,>-b.C2]3d7@8B<DCBFYJ@NYPXQDRXWYXcY^^BiXl[m^|does #C&]'Z,B.G9AK_gC|dogs D_SGk]|down ,YDWQ[k^|download !Z/Z|drabs 2YCX|drive 7Z8D:aRYbC|drop &Y4D6[|drove 4Y|e *ZKZOY|each #ZCZ|early )Y7D|eat ,Z.]|eating KY|eight #e&]0_=[F]KXUXd[mZ|electric "[:ZD]HY|eleven ,Y.Z0Z4BDVhEjD|email 'BDDWZaZkD|ended #X,FQE|ends .]CDjD|engineers C[YZ|enjoy %^NDP[TB]CnE|even ,_F[QZmW|every #C+X,?-E0D4Z5F8_<Y>C?@ACBXCCD@FYIEKBM]N^OGR@YXeAf?i[jCnC|everybody :Z;ZN[aZ|everyone #a,_:DC^HcIZQ^eXjen[|everything ,^1cFCQ]VcnC|exclusive 8_^Z|expect 4^YY|expects 4[CY|experience 5^G^J^ZZaE|explain 7^DC|failed 4ZCCnZ|fair 4A>ZEZYB|families )cNY|family !C%@)b]A^E|far A_B_h_i[|feed 9^=[g[|feel !_DWGXaDeX|feeling .Z0[>[@[|felt ,Y3]9[_WeD|fetch ,CNY_^|fewer nX|find !E"_,bD]H^Q[TY|finds ,Z|finish 2]WZ|finished ,Z2Z<Z|first Y]|follow 3[HZMaO^^EbClD|food ,]|for "F#B&>(d,_.Z/Z0]1a2@5];C<E>C?]CFKAMbODQfSYaYbAfbgHjCk^nY|forget ,[nW|forgot 4[Y]|forty ,a.[2Y4AQ_YA|forward XCYZ|found #D&[4?8]>D@^DAQA_BfBgZkE|four &C0Y9]?<DWf>kW|frankly ,C7]>CAEQDXZeBkElAnC|free ,AQE|friends ![BYG^|from "Z#B,Y1Y2_@[B]CDKEWZY^eBhZi^j?|fuel DD|full )^CZN[|further ,E3[8]|future ]DaF|gave ?ZA^D]KZQaYCf]gDh[|gentle ,A^X|gents BYF[GXhYiWmZ|get !^"[)E*A+F4W5B7D8E=CDAG[J@MYOBQFYZZ@^AaZhCi[mE|gets QW|getting -a[_|give )Z,Z3Z4^=Z@Z|given ,X4W|gives /C:Z|go .iD]I[SajB|goats [Z|goes #D)Y/X@ZQA|going )Z7a>]]Y|good &D;[?CEZKCl[|got #X,[>_?FDBWDeZfCgDkD|grateful ;[<^AY|green CZ|guess "Y5[HZ|had &^<_>ZIEKbWYbCc^gCk^|half 2[4^=ACDY]eBn]|hand 6[[[|handed &^,DK[|hands D^|hang ,^3YXZ|hanging DZ|has #]&B,X.E1@4C7D;B>aACCBHAIbMCQYRDVEa[b@e_gBh@j[kAlCmAnB|have #B&Z.Z3Y7>:Y<D>DCCD8E_FYQY[^]De@kFldn?|having #c&ZQEYXj]|hear mY|heard 4ADCkE|hearing #^I[|heat =Z|held %bEYJam[|hello -C1a|help &Z0^8^:_JaOYQE|here ,B._/Y4YBZD]IYMYS_W?X]kZnF|hey %ZEYlY|hit 4YY]|hold !].dCDQ[SaeXnW|home 5[|honestly "@,C/[4C7Y:[;[<?QYXZ]Y^^a]c?n@|honoured ;D^]lT|hope ,C:c?CF@|hot 2aWZ|house 2^_Y|how '_4[5Y<Y?X@[CED=L^Y]c[kCn]|humbled 8bAFhA|i !_#B%F&B'[)C*Z+^,[-@0]2[4_7@9[:C;E<]>a?^A?BBCWDBI[JBMBO]Q_XaYY]DhAkAmXnB|if "C%E(B)Y*D+[3^5X9_:E;Y=[>a?Y@BF[GWIDMCN_YH]Ba<badae]fDgAkF|ignore .F|immerse 8DaY|impact 1XlC|in &V,a@CE]JCQ^TZX_YYbEf@gEh_jAm@|innovation E^^Z|inspire -[|is "A&_'^,[2Z9^<D=A?C@[CADBFaGDH?K^Q]SD]B_Tb@jDmb|it !]"F%F&B)E*^.[/H0_1C3>4X5_6^7]8C:<<D=G>[?@@^BDCBEXFbGZHEIDL[NBR@TDUYZY[Y^Ea<bDcAdDg[iXjCm^nA|its !["[#[,a2X4B<bW^ca|join "_(Z/EE[FBG[l[nC|joy :Z|just "Z1Z2[8BG^QYV[W[^D|keep ._2[4^>DCDDYFbICQAdFm_nD|keeps &],V/]=cK_T[d[|kept (^4D?^K[j[|knew &[KZ|knock DD|know n[|labelled KX]Z|last #C+[0^4X=E>FC[IBQAUa^Vg^kDmY|learn +dE]PZ|learned <cNZ|leave (Y)[3Z6Z8^9YCCEAM[Q?[Z]C^^_WlDnC|leaves =]e^|leaving .ZD[][|led ?Z|left &@?]@^H^KWQAU[|legs #A|less #]mZnY|let '?([)F.B3a6C7C8R:];CA]BDH_MZNBOC[A^MaXh^mDnC|light +]8[^]|likes ,ZjX|listen KY|live AXQ]hZ|living MB|look ,?-X.YBYDWR]Seb]gCjEk]|looked #Yg_|looking -Z7ZbZ|looks +ZbZ|lose 8^|lost 0[<D=[|loved %[@ZJ]|low d[|lunch ,[=Z|made &Y0[:]?XgY|make &Z)^*[8c;DKXQChD|makes 2[<[?Z|making h[|many #Y1[<_CBFZ|match !YGXn[|may #[=Z|maybe SY|me ![2Z4DbY|meet )^|members !EC[kC|membership 5Yn]|memories !^8_|met ,Y-D?E|mine <Z|missed CBQE|mobile 'd(E*]LaMEO]lA|more !]-B;bG[MWQCRDX^]Ybb|most 0D4C>F?[DCE[KDT]UDX__]dBjClbnC|mostly kD|move -]3[7YAahY|moved &X<EE]|must -Y4BCDQCX[jD|my "C#_&B(Z+a,]-D2D4A5ZDaI^M]P[W[ZZaFbBeEjAn[|named QX|nappies ,Z|nearly 4[<Z|need >]DZYCeZg]|needs &Z2]D@JZW]YajX|neighbors @[BFgY|neighbours BCiB|neither ,[4E7Y:^IY[]a]lEn@|never "[&c+],b-E4[:Z;Z?]DBKdN[Q_X[Z]_DeBfc|new EZW[|next #Z2Z4BgB|night 6[JZ[Xe]|nine &B,=D[KCQ?SX|no #B%]&?+D,[.U3W=[>_@[B]CDDCJZPAS_X[^C_]dWeYgZkHmX|nobody ,G.W/]4^:C;A>Z?D@ECaKFN?X@Y^^[bEeakEnA|none &[3Z4U7_?BKZ]V_]dFe]nE|nor gX|not !D"Y%Y&D*Z.[2C5a6Z7F9Z;HCcD[FDJ]Q]Z[]?eXf_j]k_|nothing &Z,B.>4];^D[QA^De<|now #D)],Y0Y7C;EDCICS]UYXD]A^BgBhEkE|nowhere A[hY|number ,[|oddly ,Z;_|of ,CV_^Z|off n]|offered 4Y|often D^KEQ[|oh +Y;Z|old >Z^Ye[|on #C+],C-Y4^7[=ECbDAE]P^QHYVjYkDlY|once &X,_7^D=GBQDZY]ZaWk>|one #@%B&C)_*E,V-A0>2E4Z6];@<_=@@DA]BDC=D>FCN[QXSEUCYZZA[[^Bd>gDhak?nE|online &YC?GYjA|only ,W:bGWL^X[a]nD|open ,@F^fDkcmY|opened @]j]nY|opening ^Z|order %Z/YQ[|other ,C-[|our !^#^&A'_*B+A,C1^4W5W:Z;_<h=]>D@AAABZH=JLKCLYPAQBSBW^XAZ]^Cb[chdZeCgIi[nC|ours &D,[2_K@W^|out *[/DD]OYgZn_|over /X1]9[;b=b_Zb]eB|own -G2[|page D_|paid /a2_T[gFh[|paper k[|parents H[|part QC|partners :b<aBaa_hZid|pass Ee|passed ,Z|passion h[lF|past D]|paste (]3ZXY|patience ,BKDQFd^jF|pay !^7[=[G[QYd[nE|pays 5Y|people #_,D2b4F:^IZQCYZ]CgB|phone CYDfkb|pick 4YYY|picking "E|places CE|play /[FZaZ|please #Y,Y.^DZfEnb|plenty .[S]]Uk]|porters 0^UY|post ']3[4A<F=ZC^X[eXgY|postcode 'BLDn[|posted #],FQE|potato ?ZQCSZ|prayers :YaY|present ?EfD|press (]>[DYn_|prices )E|printed 4EC?jA|proud ,E1ZVX|put )Z1[5YCXDDK]QGWBYGZ]d]gZjDkH|puts 4[|putting 5Y|queues BDiD|quite 8C>Z|quote !c)]|raised &C|ran 4X|rang #@&^4AD^IEKaQ[eCfBk]|raw SY|re 4]j[na|read ,].>D]IA|reading fZ|ready 5ZM]|receive G[|red ,[QYj]|refund .^S[|refused &Z?a@^f]|refuses nY|remember "D)C8Z:Z^[|rent 3]>Z|reopen GZ|report -]3ZE]R]f[l[nZ|repost 7Z|return .[S^|rice SF|rich 8]|ride CZDbk]|right !]4DB^GZiX|rightly 0C?aUDf[|ring ,^C[QEgXnZ|rising DEj]|rock ,B|roll "a7[H[|rolls GD|roughly k^|run D^|runs ,D|said #],C3c4E;Z?DIcKAQHSaWYX_kGnY|sat eB|save )@.[/E6c7AD_F]G[NAS_TA[^aDjH|saved &[?ZKYQ]TFfY|say !_#D.B2F4D=d>Z?FDTI@QWWBd^fKgakZnB|saying *ZOY|says #BIE|schools =Z|second 5Z|see !D"]&W)D,A._3D4[:E;]=B>DDCI_NBW>XCY][ZbbdBeCgZm[|send ,D3X4D5Y9^QGX^]WdZh^n@|sent #Y,@?XCCI]f]gWjDk?|service 8]A[|set #c,D2^=ZI_nE|seven CZ|several #Z7Z>Zj[|share (_DAHEMWOBXY]?kDlCnA|shift E[^[lY|shoes ;FbF|should "Z,C3]4E>ADCHaX^_C|shout 4D|show *^3_9X>EDCQATEeD|shows #Z0Z|shut D?|sign ,[|signed /[EaT[kGl^n[|since "]'],[/Y?ZQ]_Z|sisters %fBUJ_|sit ,Z.]>AD]QZSZe?gBkZn[|six ,Y1Wg[|size nX|sleep )Z|slept ,DfZ|slightly 4^E[Y[|small CEQYe]|smash bZ|smell ,@|so !X"B#C&].[4Z7_=Y?CCAHBI?JAUCZD_Qg?jDkI|sold 4WHb^Z|some #A%D&C,@2E:C<ECDD@EXIEKHSZe?iLjCkEl[|somebody #Y&Y)E4?>[@[gajW|somehow iZ|someone "[#D%])Z>^D]J_KZN]Q]e[k]n]|something ,_4ZD]QaSYYZjF|sometimes ,]DBQ]|somewhere @a|sorry ?[D[YDgY|soul &Y<E|spend 3[X[|spent ,Zk^|spoke ,DQE|square Y[|squeeze D^hYkZ|staff .D|stakeholders -ZEClC|stand EFeB|start )Y8Z:^DDEYX?][a^|started "Y)Z,B-^QDcX|starts DY|stay #A.H4E8]CC|stayed R^|stays +^.[S[|step )Y:[|still &Y0Z1^4B8_<[=a@bAaDBFZIDKVM_X[YC_[aAcYeYgYhcjD|stood ?[KW|stop "^3[7[CYDY|street -c|support %a5YJ[l]|surprisingly 8[^Z|tag "F*BLEOCU_X]_BlC|take *],B3]=dZ[dan^|taken 4BYG|takes &Z/^D^SY^]jZkZnV|talk ,^7DD[KZT[k]|talked #D<D>Zg^|talks D[|tap NYX[|taste !ZFg|taught &^K_gb|taxes )^@BgD|tea ,D|tell #W'](_*]+[,].=9c=A>ICED^FBK^L[M_OYQYSXWB^[_YaTdYeGgB|ten !Z,DCCjCkX|thank !_)C.Z1ZJBQG[FaZfAiD|thanks &[4^?dK[fZ|that #B%Y&D)B*^,W.]0D1[2[3^4W5V7_8>:B;?>D?CA]CBF]NDO^PCScVY]]bFg[h]j[l@m[nX|the %C&E'a(B*V+V-=.F1]3=6[9A<?>F?EABDBF]G[H[IYJXLdM]OYPZRYVaWYZX[[dReCf@gEiYl]mc|their "[#[&X+Z4D:A;BB?IXQAeZi@|then "E#<&D,^-F0[3@7A:X;a<B>WD?EEICPDQ[X?Y?ZB[C^LcBdXi^kDlBmC|there !["]#Y%W&?*^+^.Y4?6X7c8E9E:E;_<F=X??BEC]DBL[M^OVR[S]ZV[d]]_FbadDeDh_jEmZ|these 2Z?b|they #J&^+X,_._0Z4Y5@7a;D<Y>[PVQ[RBS]WAYVZ>[A]P^BaBbCgZiXkC|think :[@Y|thinks 4^|third RZ|thirty 5Z7Z]Y|thirty-one @[|this &Z+a,[0Y6[7?:EFAIAPaQYWYi]lZ|those 4]7f:Y>DBA]]_BaXiC|thought 1]V]|three #],[4Y>[BYFZIZQ]TAY[^]mX|thrive 8_:ARZ|time 7^]^gA|to "C#B&>)B+C,Y-D.@0D1E3D4>5C7E8D:>=B@@FDG^IFN]VBebg@hWjBn[|today 0C1[<ZQAZ_|together 'Z8[E]l[|told ,G4];^<]>[?dAZfakC|tomorrow 0Z4ZC^DDF^UZm^|tonight 2dW]|took #B,>4B?]IBVEYCga|toys !F|treat GE|trust !a7]G[TA^Da]|try .ZY]n^|turn (Y5Y|turned &Z4C=Z>ZKZ|turning ,C.^7Y>ZS[|twelve 0[7c]a|twice 4aY^|two )E-D2?4D7^;W=[>Z?>@FCGDCSEWEYD]Ud[eBf?iBj<n^|type >]MC|typed #AeY|under )G;Zf[gZ|understanding nE|unlock "[7C8]:]<[H_JD^ahY|unlocking 5[|until 4]DFk?|up e_|upwards aZ|us [X|use !D(^8[=]DCGDQAY]]AeZkEn@|usually kX|very 1[?aVXf[j^|visitors -ZE]|vote CY|voted #ZI[|wait "@#^.A|waiting 6][[|walk +[GDP[S[]D|want #E>]CZdEgEjBkD|wanted &B|wants &W4WS]YY|was #?,B1C4@<c@]E_IBQ]R@S@cbe[fHlan]|watch &](E)^.aDBK^NZQHj]k@|water :CaB|we "E#V&C'C([,B0]1Y2a3A4]6U7Z8?9J<Y>]@TADEXFFGAH@KDLSQDSFU]V]W^Y]ZW]DcXd[gEhAlZ|wears DXjZk[nZ|welcome 1[|well 0[;[=Z?aB[C[Fcf^m[|went #]4C=CIYdD|were ,E9]=Y@ZK[]]g^ka|wet ga|what "_#A&B'i<]=A?D@XAZEBF[K]LlS[aDf?jZk]mY|whatever =]QYaYda|when &Y'^,E4?<X>Y?CD^HYIBJCLWQBSBWCYFaZdXfCiXj@|where 'b8C9DJDLc^Ba]|whether =WDcQZd^f[j]|which "C'_(A4C9ALa_CdB|while )Z,B|white #^,ADEQB|who "?#B&_'c,Z5ZF[IBK[LeQ]Y^Z[_^dTkA|whoever &E=b?DB^I^QYY_d^gBi]jZk]|whose "]'Z7Z|why #?&C(Z,Y9Y:[;[<Y=^@EF@HEICYXaZd]kZlX|will #B&a.Z5E;E>ACDD?EAF@I<K^MBQDR>SUTGVbZB_^a]eCfAgAhBiDmDnU|win 5^6ZR^|with "?,D/^4A7W>DAYbAhY|without 2[7d|women ,B1]7Y:^>bA]EGVYaZbBe^hZiW|won e]|wonder -Z9b|work 1^4C5ZC[V[|works DY|would "E#B,b2]3[4C7D9V;D=]?]DAQ[SIWZ]A_[eFgCkC|write &D([)Z,Y.E3ESB|written &Z|wrong 4UYW|wrote #??UA[F[IDgAhW|year 'ZL]|yes "c#],@2b7];^<[?]DDHYIdJFM?Wbb]c]nD|yesterday EZ|yet /bT^|you !B'@)=*a+^,X.[/X0B2E3^4]5a7d8@;[=b>b?XBCCADDIYLGMAO]Q[S[UDWBZS]^^BaBdaeajAnB|your !B"@']([*^,?-@.X/_2]3@5A7]8B@WBVCDDCFELbM^O_Q>R?UC]]_AdXeFgTj?kB|yours %C,YJFQYXZ][mY
angel|gY
angels|*D:AJYOD
anglers|?[
angry|7^:C;D>_?YDDMDSXYC]Yb@|and kX
animal|,B6]7CDZN^YYhZ
animals|#Z(Z,]0Z:DK]QabZkC
ankle|>[CX
ankles|AFhE|for AFhE
anneke|&^,DK[gZ
annex|C[
annexe|4CACnF
anniversary|#Z)c*ZB[EZN_O[QZjXn[|to B]
annotate|"Zk[
annotated|&DKD
annotation|"anY
announce|,C0C5C8^<BCDD_NDQBUC]DcFfYnB|<number> 1];_A[^YaYj[|a -C|it DbaYkX|our 1BAGEAF[VG^Ca@|that 0E:Y;A<CAZEAF^UAbFcBh]lCm^|the 1^<ZAACEE[VV
announced|/a3]4X;?A]R[V[bHlZ|<name> CYjYl[mY|in 3^XZ
announcement|(B,^9^>[E]FlQa^Cl[mhnD
announcements|mZ
announces|,A<_QBnF|the -[ABQBhCnE
annoyed|>[
annoying|,]k^
annoys|#^2]4^QE|them #[
annual|&D)Z,D/D1D<WAFB^CCEYJbNVT@W_XCZ[[abAdZeCi[jD|<name> 1^V[|dinner SZ|meeting 1ACZV@kYnW|passes ?[|plans 6Z|report 2XCBEBlB
anonymous|5]mE
anonymously|&F_ZjW
anorak|,Xg[
another|!?#;%E&B)A+]._/]0[1[2B5_6C7X8>:];c<Z=]?B@ACEDDEDF@ICKBM?O@S_TXUZVZW>XDZ^^=_WaZbcdZf@gFhWkElAmD|<number> "C#C0]5bIDU]ZcaC|day 4]:];a<[^DaZbbn_|family ;Z|firm /aTb|five ;A<[A]NWbFh]|happy 5Z:^MB][aZb[nC|in C]|layer ,D|leader (^|on .Z|one 0XA[C[D[U]YEh[j[k]|record %]0Z|round nb|time >^|two bZ|way ,Z4[9]QHYZj[kZ|week :aaanY|year 1Z2ZBZVYZFb@iV
anselm|&aKa
answer|"_#b%B*b-B.^0E3^4Y7@8[9W;E<C=C>E?@@@ABBFCAECF^J?N@O]TFU@WQX][A^X_BbDcBd?i?lB|'s n[|<name> +ZQYZZ|<number> "bCDIEY[|a "^D^QA|about ,ZDFQZYEnD|and .[3[9[QDSZ|at *Y|by #U4?C_DYIISC|each fZ|everyone dYjW|for #CD^|from ,b>ZkC|gets "C,[HBLYOZ|here =bkG|in #E,B4Dka|is .E3Z5[DFFZXagXmZ|it &Y4Y|may 2^|might "BF[m]|no #aI[QFk[|on 4]HBmZ|our f]|questions CFGY|the #[._9D;^<YFCIaJ^S]ZX_Aa[jDkDnC|them "E|to #^1]>ZDCIeQZRZSBV[jY|was 4^8ZHY|we #b.[SZ|will F=|wins MXOZ|with *^|you "]&]8^>_DYHY^]jCn]|your 3_5]XZZX
answered|#]%X&B,?/B0_2E3]4Y5E7E>B?XECI]QBTDU_eUg@j[k^l?|<number> 4[<_|and 3^Xa|by &CI^eZ|every &],^QY|my IB|the #a,Y@YI^
answering|"Z#_.]9[<^@ZBZIcK[QCY[_XdCg^kFnQ|questions Y[|the #_@CI]KYgD
answerphone|;Z
answers|"E&<(a)C/E0E2_4C5D7C8D:Y;C<D=_>A?@CDDBH?M[N@QBT?W]YDZD]=^A_bbCfAh_kBmBnF|and *ZK]_YnY|are ,bQ]gY|at "]=ZH^|by #]&FDaEYkblX|every 0F|for 2_W]_W|in "E#Dn[|including 4EW]|on =ZQ@|only "E(i7EMd_EaB|questions C[|the kD|to #Y,d@CCBh]j=nB|will =]
anti|)[]Z
antibiotics|&DKD
ants|![XY^Z
anxiety|^Y
anxious|#^
any|#>'F)T+[.^1D2C3?6[7:8@9_<==]?AAACDDeE@FCJ@KDMENZPZQ[SXVCWC[]^C_Vc=dZfAhBkel=|<name> %X4Z6XQ^[YbCne|age DGG[W]kB|branch DDeCg^kY|colour =]d[|day "]=[?[CWDcka|desk >Z|driver S^m]|evening 6[[Z|further ,Z4Z|good ">.C9[@__]gb|home +^|hour ,E>dSFea|inconvenience -X1Z4C:bCBYAa_kFn<|language ,_QY|later 4c|longer 2[|make DZ|member *^=ZO[|more #[&C,b;D>_@ECbD?Q[XD_[gZkDnC|of "B%V&Y,?2_4@5[9_:_;E=C?ABYDBICJZK_W]__gCkE|old (^M_|one kZ|other +Y.^3Y4CCZ|phone jBnD|point .ZS[|questions ,]|reason =Yd[|shop D[|side DAkD|state jD|time "Z)],>.e9A=CH[NVQ=ShdCkYna|trouble ']|use .a@_S]gV|ward /Z|weekday "].E>ZCZE[Q[SDe]kZl[
anybody|">&Y(B)C*D-E.Y/D0C2A3>4]9j:D;^<D>[?B@CC=HAKaMAQ^TCV@Y[_ha]b_e]g?jGkCnA|'s &B,DjFnZ|and 7[>_eZ|at QZ|can k[|else "^,^;dQ]b[|in D^F^gCmZ|know 9@@AQBgB|on &Y|to #C|who &E7X9Z>^IZeb|with 4Z
anyhow|>YIYd_
anymore|#b,^3[D^X[kY
anyone|":#C%>&B'F(@+^,D-?._/@1C2A4G5B6D7?8A9i:Y;T<?=]>c@>BCE@FBH<IDKAMAQ]RDS[T=U@VBZC[@]@_edZeafBgDlEmAnB|'s ,W.[2Y9[D]kZ|actually 9Z|and #F=Y|asks ,^3ZQ^nZ|at >DC[DD|can #C4D:a?ZTE|else &X+Z/Z9=;^=^>C@[BZ_Bb_eCiWn[|for "eHZ|got 9]@?_^gAkC|have 9ZQD_Z|in &[*DDBKZY_eBkC|is ;bDZb]|know "C9]@DHDQ_Wa__|lost 9X@B|may .aj]|on 9LeC|out :Z|own 9CY]|recognise 9XYZ_Z|still 7Y9Z@EQHWX_ZgB|stuck @ZQC|tell ;D|to &X)].]9B>DKZ|under 3CQ_nZ|us S[|want "E,]9]QZ_]|wants nZ|was 4C|who !Z&?)_*^+[,C.X3c4^5E7B9?:C?:DDFYKBOXS[XcYa]>^^bCdFe[fAiSj]l_|whose 4[@ZDej[kb|with .C9Z=cDXI[_Cd[gElZnE
anything|!A"<#=&C(C)@*C+Z,X-D._1F3A4@7B:A;C<=>^?>BBD_EDFAH:LBP_QZRESZTEWBX=ZH]B^YaEc>eXgCiGjYk]lHm@|<name> ,[>bS^e_|about ,C>[YE|after C[|and ,Y4ZQ^eZgFjB|at "AnZ|back .ED]|before .ZCBDB|below .]|bought D^|but ]]|due DY|else )Z+a/^6YD]I[N^PdS[_AgEj[k[|for #^%]&[,D.D2[JY|from ,C2[|i 9]>[bBeZl^|in .]DaICSa^Z|is V]kF|just 2^|keep g[nZ|left C[|like ,=QA|on +]|or QBgYnX|that ,YD]jZk_nB|the 4_QD|this g[|to ,@9^>ZS]|under #Z|we ,_O^|with 5X7[=Z>BDYYFd[eDkW|without C]|you +^.C8]>dCbDDe^jW
anytime|!Y,b.[G[QYS^[[b[
anyway|"@#G&_)a*C+Y,h.C1D2D3D7D9?:C;C<Y=C>c?[@ZFCHBI]J^NbQgS@TC]>_?c]dBeagXjWlDm@n=|and "E&]5]>[HE|i ,=QD|the )^+D;EN[|we 7]>]e^kA
anywhere|"],?.a0[7E8d;dDXFDGZQ>SbUYYC^bbedbe_jZkZ|and .Z;YSXbZ|else "_7E8b;XH]^]bW|in #Z0a;YbY|near &[@[K]gZ
apart|"X&F.C4XC?SD^bdBh[mC|from ^W
api|,D-?0ZCaJ[XWZYe^janZ|v1 C]e_
apiary|4Z
apologies|&C,a4f<c>a?BIWKCYbfCg]nB|for 4aQFYZ|to &D,Y4bQ_Y_g[jXnE
apologise|,Z1Z4C5Y:d=D>ZCEQYRZYD]DafeXh^|for 1Z5Z:e=D>[CEafjBk@|to ,b@[QYk[
apologised|#[4]>[?]gDjC
apologises|-^nZ
apologising|#D&X3[:]B]DDS[XZi]lYnD
apologize|aYjZna|for ,FaY
apology|,a4];E>^DBY_|to ?]MZN]
apostrophe|#Y,Z4[D^kZ
app|!b#W'B*Y+_-A.[/D1@3^4Y5A6^7D9^:X;[<D=B@WBAD[EfFaG]I]JZKAL@P^REUEVBW]XaY_[^]EaEb]dFeCg[iDjXk_lZmY|and "[%Z.b6aDBH[SZ[^|at 0C<YUE|before )_|call DAkB|for "^&^8^DEFZHZKZ^^|has !^#CGY|in ![|is ?[@ZC]G@J]QX[^g_nY|log 0Z|now 3]E^X_l_|store Ea|that nY|this "[|to j[|you (YW[
apparently|"D,j;c>DC[I^Qc__b^fZn[
appeal|,>-A1Z5a?DCHEZQCR?S]VYYZZejA|closes C@jC|for @]gY|in DY|is Eal[|stands 1[V[
appealing|,[
appeals|3c5Z:ZQBX][]gX
appear|*e,D0bOcQCe[j[|before ,Ej[
appears|,D4DQFYB|twice ,C4DQF
appendix|.ZkZn[
applause|([;aA[B[QEb_jal_
apple|+^0[P_Qb]DhZjYnA
apples|"C2A=_C[daj^|by ?Zi[
applicant|C[
applicants|,B/[3e4Z5b;YBdFYH[JCQCXbiajEm]|will 3Z7CBZX_i[
application|&?,B.^0Z4a8[;E<GDcKC_?aXk]nB
applications|#D,C7X;@CdEAGBQAXZ_Dj_kalDnZ|<number> dXn[|are 6]C[[[|close 7^C[]D_FbZkZ|for 0Y;CC[RDX]]]^Ve[jZ
applied|#Y4]7CD]GBQDd[fXiDkXn^|for 0^|to 4[d]
applies||to j[
apply|">(@,E-C/Y1C2E;D=D?ECDFBGWI@M>NDQZR?T?ZC]D^]_DaYfChWiDj[nX|<link> !?.[HD|and 7Z]Zc^|any )E|at !F,]GF|before 7]|by !ECEDDE_FFGDQ_j@kIn_|for @[CdDbjYkcnZ|here GYlZn[|in !Z6[8[|now !B7B|through +]|to "E&ZnB
applying|"D.]@bSZ_Dg_
appointed|;DQEVZfEj[|<name> ;DQEVZfEj[
appointment|!F#A&D,@1W6Z7B8B:D<E=B>b@]B^CWD_FCGYICKDLYNCUEXAYYaCdAe]f^hXiajakWmCnE|<name> G]|and DBM^e[|at @c|for @[LXgXk[|is .Z4]DDf[i]jYkB|needed C^na|no >ae_|of 1[C[VYj[n?
appointments|"[&B.[4@B[CaDDH^I[J[S_bAi]jakEnF|cost ]ZkG|for CZ|this "Z
appoints|1AEBRDV?lA|<name> 1AEBRDV?lA
appraisal|-_R^
appreciate|%^1]J[VYab|it ?bn^|the ?B|you %c?CJZa]|your 1^EZVZ
appreciated|?BQCR]j@|the &DKD
appreciation|)[,F?YB[EBJ]R[i^|of -[?_f^
apprentice|#?&e(Y)B1B=[@_AGC>IAKdM_NDbAg[jAkA|<name> CCjDnD
apprentices|"[0[1E<b?c@bCBEYK^UaVBbafcg^lZn^|at @ZCDg[|who <B
apprenticeship|@CD[nY
apprenticeships|/Z
approach|%@,C1>5C8X:?AGDCE>RaUBXVZBi]nC|combines ;^|the 3a8AX^|to <@AZBah^
approaches|3]8ZCEjF
appropriate||to 1]
approval|4FWYnE
approvals|1WQCn^
approve|<[=BCAT^|the <[
approved|,^/a1^4Y@_CAEgIAT]V^X^g]jAlZ|by /aE_TZ|the 1cAW
approves|#[1fCCVdjCnZ
approx|,]4[C_Q]nZ|<number> ,]4[C_Q]nZ
apps|&[3^4Ce^
apr|!Z%]/A7DJ^TB
april|4Y6Z
apron|)[<^@ECYDDFWKAc[e]jYm]|stands ,F
aprons|)Z
aqua|Jb
aquarium|C[UXjZ
arch|,^@ZDA
arches|C^Q[j^
architect|#Y?ZjZ
architects|([6[:?MbXa
architecture|-_EZR[a^lZ|and RY
archive|#D*E,B8G;D<XDYQFSEjFn^|has ,B|is ,G
archivist|&]9[D]|<name> &]9[
are|!<"D#E%Y&?'G*>,H.F/_0A1>3G4D5Z6E7[8>9H:X;B<E?;@AAHB^DDE@FCGDJ[KGOET[UCVBZY][_FaYeVfDiajX|<emoji> "]5];dH]bX|<name> -Z1_5G:^<f?ECbQYR_T@[Da^c]e[gBhajZn^|<number> !^"^#>)a-Z.B0^2[4D5f6[<]AbCBEZF[GZHaI@KBNdV[WVX^YYa^dCiFlZm[n[|<somebody> ,^KXQ[g[nF|a #@%[)b,^.D0F1C3D5]7F8f9?:_;A<C>B?]C]D>HWL@M_NaQZVCWBX?Y@ZY]Bc[dah[lC|able .]>ZSV|about #[/^4X:_D]SD]B^[bX|absolutely 8CFZ|actually ,E9^D[|advised BdRXie|affected CC|afraid 7Z|after 2a4EDBQAW[bEdYkB|all &[,c-D.]7B:D;C<a@dBcCENaRBYBbEfCgaiak_|allergic C[gZ|allowed =[QC|almost ][|already )E,B.F7Z@CDAMAU]^Ca@b[eDjCkBmBnD|also ,B-X2^E[|always )Z|amazing )]n^|among 7Y|an (D1b5c;[P[VYXZZa|and #b-]9C>ZIXMFQDhY|angry aB|as ,^:YQZ|ashamed 4[|asked n_|asking #C%Y-F6Z9[DY][g]|at #B%B+F-C/]2C7X8D9D:B;F<bABC_EZJCMZQC][^@aGcUk^mD|automatic &E|available )[C]b]i[j[|aware 4^CZIFiZjY|back "a#_;ZBCIdQdUbX]]@aAhZiEmZ|bad @]Q^|bare CZ|basically 7cDF]a|beans ,A|becoming 8[:F^Z|behind 4_>BD^eA|being -[4e7^@[RZS@kY|below >]|better "^:C?^D]f]g[j]|between >]Dck_nZ|beyond -E1D;EVE^EaB|blushing fC|booked ,[.[7DCbkA|booking 7[<Z|both MCjY|brass QF|brave )]b[|brick ,E4D|bringing (WGYM[|broken A]CEh[|building 2]:aa]bZd[n]|busy >[eY|buying .[8[ZW^Zb]|by &Z+[,]Q^|called 1bV[|calling 7Y:D;aB@C]GAaAb_iB|cancelled 4]C@F]Y[eZjDm]|careful &[KX|carrying %Z&],[JZKXQ]|changing 2[IE|checked #B|checking 4F|choosing ,b5]8Y:C;Yb[|closed 3XC[kZnZ|closing #D/[Q@TZX[|cold /[C]D[T]h[|collecting #^,Z2aIYW__^|coming +]0]1]C[D]][jbkXn[|committed 1F8@<FA^RZZ[h[lV|confident V[i[|correct QD|counting 4D5F@aZDaEjE|covered "_@Z|cross >a|crying %D7EcG|currently ,]-^7[R]V[|dead 2Y:ZMaWYa[|deciding 2[|delighted &Y8B<@EXRJVC^EaDcE|designing 2ZnW|different 4[<bD]|doing #^%C(_)A,@4@7H:C<YFZI[QEXV[[]AaG|done 5DDZaZ|down "]/[Q@TZj]|driving j^k[|dry 5ZQFZ[|due +Y4b6Y?YC[D^J[P_[Yf^j]k]|dull "b,ZH]QX|eight ,@QH|eleven 2_4EWZ|eligible NEnZ|empty )Z2bD[WZ|encouraged 1]|enough )_DZ]A|entitled ![=[dZnE|ever !Z,F|excited -F1Y8F:]<>F[RAa^iZ|exempt Da|expected BZ|extremely 0YRYhElC|failing C_DEnB|family %g3C7C8E:@JbUZ]Ea?fD|far +_P[|fed >aea|feeling gX|fifty 0Y2Z|filling 6[7XDDGZNa[Z]^^^bE|finally ]ZnZ|fine 'Y([,a.E7E>GC^DCMZWbXF_AeAfAkF|finished DX|first DDQDnY|fitting )a,ZNZ|five 7[CYT[kD|fixed #a>[|flying ![)C7d:EMDNCZC[D]b^ZiD|for )Z*]3b:@;BEZOYXaYDa?c[e[lZ|four ,]4cQYY^gE|free (Z)C.e8^>>CEDbM^SdeBka|frightened 2[>[|from #B(g,GCA[^iEjC|getting #Y,Y7ZCCFfI[jEma|given 7ZQC|giving :_GUOZXEk^n]|glad %@e]g[|going !B+A-G.D2C3_4_:A=[>ACDIXODSGX[]ZaFe@gBnZ|gone ![#E)F5?7_:C;F<^C?HDM]NDSXTCUCWEXCYDZ@][^VebgDkBl>nB|good &_,>7D?YIXKeQC]D|grateful %D&a4D?e@ZKZfa|growing /Z2]7^T_WZl[|half 4]6Z=^lX|halfway n_|handled -^CZJZR[n_|happy .W7]ICQWS[|hard &[>@DYWZYZj[k]|having ,A3c<ZQAfBj_|headed -[S^|hearing #^4]7FYX|heartbroken <YA]|held C]D[|here !b%Z(=+Z,B.E0a4D8@<^DbEVIZK@M=O[S@WDZC^DeCiBjCk^|hiding "](Y>[eXk[|hiring )[,C-D0B1B;A<CCBMDQ]RZUDVAWDZ]]A^GablY|holding ,ZS[|home 3C>BCXeB|honest .[|honoured &Z;EKZbBnY|humbled -E:E<AA]EEVE^CaDbYh_lE|hungry 5bZ_i[|ill m[|in "D%b&Y([*c+C.X5E8D:]<A=M>_?_A]CaD]EZFZH=IbJcOdXa]Bd^gai_jcnF|included C^j]nZ|incredibly %[-C;EAZJXhY|investing )B-Y:Z<BB[NDnZ|invited -Y.]S[|just %D,D.D4Z:^;]<b>AMYO^SE]FeAn[|keeping )Z*],[5Y7]9[NZQYZX|kept #Z,C>^QW|killing 7[aY|kind S[|kindly 3_BcEaXYiclX|late >DC]DFY^|lazy QD|leaving #[&Z-Y.B3F6]7^R]SBXCYE]YaakE|left 7C8_^Y|letting )Z,Y7gQ[|leveraging %E-ChA|like %Z,a5b7[<[>DQ[Za|likely 7ZDGn^|listed .[|listening %d-YJZ|literally !Z|live )]7GA]H^N[]Db^|living -^5^|long BDiD|looking #_,D-E/^2B6Z8E9[;F<D>DE_FEGEK[LEMFRDWBYX_abCg@|losing ,a/^@FBZQ]T]U[|lovely &_+ZYYg^|low 5[ZY|lucky ?d|lying >^|made &C:[;E>[GB]YaaiD|making #^%@,E2a7^J@WY_[b>kDmYnZ|meant F]|meeting WZg[|missing )_+_2Z7C|more %W,D2EGCJXa[|most >[F]TZe[mY|mostly >[DAS^|moving )[1]7_D[QZV[]ZbEm[|my "A%e7DJd|named )Y|natural n[|nearly 7^[X|nesting BFiD|never %[J[UYZY|new .D3]>YCEXZ|next 6a[[|nice &]K[jZ|nine ,[2[jD|no #Z*Z:[<[AcQTa^b[lXn]|not !E"Y#A%a&B(G)Y+@/@0E2@5@6[7]8<:W<C=<?@@>AXCEEYJbKBMDNYP?T[UEWCX^ZD]YdDfBiZlDn<|now &_)[+B0A1c4^;B<^C9E[JEUBVWa@g?j>kD|number 0AC_UDjYn^|o CD|obsessed %D+C8Z;Y^^|off .d1b3f4[<_>CBZCZDES]V_X_cZe>gZhZ|offering !Z)Z|officially 1^AYV[|okay .b|on !D"C&C'Y(E*V+F0E2B3V4b5B;c?E@DC[FCGGHFIAKDM^SWUHY^[BcZf?gEhAiAj^n@|one %])].Y1_4?5^8[<_>]@DDZJXNaQDV]WZ^Xb>eahDjE|online N[_Y|only (a*[,D1W7G:[;ZDCMaV^]Ca]nV|open %])_5a6];CCDMCNXQBRUSYZZ[^]CbBiAjHn[|opening CCD[kB|ordered #eI]jC|our %c)F0Z2X5d:^;ZAZCYGCJbX[Za]B^?a^nC|ours %[=Zi[|out %B,C3X4E=[A[CbK_QEU@Vdd]eXi?j_k_|over -C7F;ZE[JCQ]RDSETCaEbWh^k@nZ|owed 2]|paid #Y.[2]4]=VSZdY|part %]7c8C:G>C@BDBJ[TZX_]cbDkB|passing 4]DFjC|passionate "Z8@:B<CAYLYMZaClD|paying +]2B4_=^@]QBWBkCnB|perch ,E|picking *[|pleased -B8[<FA<CAIYRCVVXZh?jDnF|posting &],[7?|praying ,YfY|pregnant Q[|printed #]=Xja|printing #Y,[K_|probably 7Y@Y|proud %D(b/^0Z1>7];F<]AFE:JIMbT]][aDbAhDl?|public #Z|putting "^.[C_SXk]|queueing Xaj]|quick &]+XK[W_|quite #Z|rated ;]A]h]|read >Z|reading (F,]9[@aCFFZNXQW]]cYg^|ready (^)Z.[5bHCJ@M[NaZ_kCmAnB|real Ah|really )Z3]QE^Y|rebuilding 4_|recording i[|recruiting =]AEME|red %ZZG|redefining 8b;^AZ^ahZmD|redoing ,@|reimagining YY|released 4_gY|reminded -cBeX_iejDnD|replacing ,X|requested B_|required 3]EZX_|rewriting 4^9ZWZ|right #i&B)E+D4l7B;C>F@SCCD?IhN@Q@SUXDYg]CdGeDfVg]iFj>kAn=|ringing 4@C]jZ|ripe 7^|rolling #_)]5XC[jZnW|running #[,C4F>^C^S[j^|sad %_|safe k^|saving C]j[|saying 0ZFa|scared 5]>ae^|second +Y;]|seeing -]4ZB[C^|seeking -[|selling .[jXkY|sending #](Z0[4]aYn[|sent *Z|serious -Y7]R[ZZ]YmW|set 3]X[|seven gZ|shared %[|shining &D|short #]4C>_CDEFQZ_?eXf]|shut 4D<]C<XbYCjEmZ|sick >YeX|simply )Z+C8_;_B]PCi[lY|sitting ,DB]i^mD|six .^|skint .Y|sleeping -]RZ]^iY|slow CcY^|small <ZA_Q^eahc|so %f+[,@0[2B4Z7C8@<?>d?CA_ECIEJeQAUZXZeZfDh]jCn_|some B[D]F_|sore <]>Z|sorry #D,:4A:b<D@]C@IBJ]KaQCS?e]fCgCjC|speechless ;^b_|spending )[G]|split 7Z|standing "c;[HX|starting MY|staying #Z,]|steep D^k[|still #A%A&](C)[+^,A-G.]/D2D4Y7b<]>?AFCAD@ICJCKAMAN[P]S[UW]_bFc[dFkA|strictly !C7XSY]]|stronger bD|stuck .Z2d9Z>aW]ea|subject DFkF|superb &Z>]eb|sure .Z>CCZD_k]n[|switching 7^8Y>]]ae[j[|taken 4X|taking ,[4DCXJG|talking )[NXQB|that 5^;Z?_HZQBZ[|the #]%h&[(]+[,A0b4C5d8]:f;f<]?C@[BeC@FBIaJfPaUaXEZ_[F^Yacb[eGg[hdickBm=|there "C'Z.A9Z?[@[DeKCSDg]kc|they "b,^;[HcQBaCb]na|thinking )Y,D8[9[N]OZgYkC|this ;ZBYEY|three )],C/d4Z7[CZNYSCT]Y_|thrilled -D8bAAEDNFRCbCcEhEi@l@|tight )]7ZN]]Y|tired "Z,D>ZT]bZeW|to 3a5ZB_E[X_Z^i^|told #B,Y4?8Y=YIDYCi]|too "Z:[T__Z|transparent 2FWE|treating ,^Q[|true GZm^n[|truly -]7CNc|trying #^4_9]QCY]k?|turning DY|two #F2Y7_:]E]HBIDMY]Z_AhAnA|unable 3a:[IEa[i_|unaffected D^|unchanged C]JX|under 3b7eKY]]nY|unsure DD|up #_%a,D/f3E5Y7G:D;C<E?]C]DCE]IZJ^MaNYT_VDdCeKhDkBnA|used 7Y;[DZe]|using %E,^=ZF]QYT^]Z|usually DZHZ|valid D_|very 5^7Y<b?aDYTae>|waiting 5Z7[>UCEDCQE]We^gFjD|walking CZ|warm ,]QW|washed k[|watching ,[3Z7[D_QZX_k]nY|we %Z1]2[9c:ZH[_Z|wearing TZ|welcome %>.?7D:C;n>DC]DEJFKEM^S?bedZeDh]iXnY|wet /C|what .[4C6]9]:^D_QDbD|where 8Z|white ,D|who :Y>Z|why %Z;]<aJ^|with ([)D,Z3a:Y>a@YBDCZM[NW]De]iA|within 4[|women /E<^TFhY|working +],B1Z4cPXR@VXY_eXgYn^|worried )D2[gCjDkH|worth 8a:]ND^Za]bDgYnB|writing 4^W]|written :B>Z|wrong 7]QDa]lY|yellow ,D|you !]#?'d(^);+E,D.=5Y7b8[9<:_;C>>D>F@G^HHIBJDKLLaMbN=OCPDQDSCWCXXYD[]]^^X_?a^e@fVk=l_m=nA|your %[3Z5c7B8[9>;[<[BZJYZV]C_BnC|yours "E,]5a7CFdH?Z[]Hm[
area|#@&C,B/A3C4W5[:E;V@AB[KCQATDWBYVaCbZhYj_k]mC|'s ;_JYb^|and YZ|at kC|that -Y[[n[
areas|-]1c3[DCVaX[|of A]hY
argue|,Z.^1[;[<bFEQbS]bWc[iE|about ,X4Z<]Q]YX|with nX
argued|,W9_?B_Zd_fBjB|about ,d9_Q^_]|for IY
argues|"]
arguing|,[3[<Y|about ,]<[g]|with 3[
argument|+],a4G?XAZDAP[QZYAj[k_|about =ZA[QY|in +^P^W[
arguments|YEn]
arithmetic|,Bn]
arm|"D,Z2V9Z<DD_KES]Wbd^e^|'s ,^4Z5SZYe]|and DZ
armbands|@[
armchair|:ZJ]nB
armed|&X;]
arms|#c%b1Z3[4B5[>[CZJbKcVaXY
army|Ban[
around|!@"A%]&?)A,A0A1A3@5@7U8D:B<@>@@ZAYCUDZF@JZKBNEQARTTAUAV@WXYVZD]XaAdFh>j]kXmCnY|<name> 4^@ZA_hXk]|<number> #C/B=D@DCbDeWWY]]DbCeYgHk_nF|every 8B|five <]V[|minute 2Z|noon C_n]|the :];[C?DaG]^FabjAkZnY|you %[:EmX
arrange|>]DZn[
arranged|,^C[|if DE
arrangement|QC
arrangements|,A3YQDjFk_nE
arranging|?g
array|#[
arrest|,^1ECCFZM[VAjB
arrested|&D,B
arrival|,D-]8C@ZCXQFR[aBn[
arrivals|"ZC]g_
arrive|9_:a;C>ZC]__bDnB|and *[bE|in >^|on ,ZQ[
arrived|"C#W&^+C,[1Y4Y8Y<[BEC?EZFEG]K[QYRCSCVZYZZD]@aBgCj<kClZnZ|and DAEaIDQakC|at ,bQ]|in 4F?[h]|on 0[;E|with +F4Z@ZPDg[
arrives|#[,?9DDCGEQBS[Y^fBkCn[|<name> #[C@|in GES^|tomorrow YXkG
arriving|#CQ[l[
arrow|,CD[
art|!B,C-a4D8d;a<D=[CYEZNYRZ^ga[b[fClYnD|<name> &Z8BKYV[fX|of 8Z^Z
arthritis|#Z,Z>^?ae[fY
arthur|jZ
article|E^Fdlama
articles|,B:[
artisan|,D;D^[kY
artisanal|#D,D7[QC]b
artisans|8_;Ya_
artist|&Z,]Xa
artists|&Y,C3Y5Z@]BXQCXYgYkC
artwork|4Y
as|!B#[%Z&B'B(@)A*?+>,F.Z/c0D1]5D7@9B:X<B=X??@DBBCYF;HEIXJ_KDLCMGN?OARYSWT]UCV_]Ca[fBgDiGjZmCnC|<name> +^,]1g4[5[:[;a?D@EAeB]DBFDQZRYV_YZZ[badZf?h^j?n[|<number> !d#Z)DEZIZaDl^|<somebody> &?,^6Z<Y@[DXKCQ[[]g[|a !A#B%[)T,Y-W0B2E4?5B7^8>:@;A<[=[?AA^BCCCDCQZRKSLV@W>XTZ?^D_DaBfDh^iBjHkD|all =_D]|always ,D;DC]ia|an %]&].Z4D7Z<aIES[a_n[|and D[|another B[|anyone .Z|anything DD|bad #D/_:ZTZ|before CCJ[kZ|big #[|chair ,[|chief 1Z|ever %Z&]6[7cJ^]_nD|every QZ|everyone 3_X]|far "[9ZHWWBaB|featured ;c]Yba|for 2[F_mX|good ,D.WS^nV|hard 8ZDD|head nE|hot CE|i !["[&E,^7Z<DDZEYKAY^]Z|if "Y4Y5[;[>De@gB|in #Z0Z4[CB|is 4^SYY[|it #?&b,B.Y8X:E;DDYKbQDS]W^_C|its ^D|last .[KZ|little /]DAT[bC|long &A2Z7E<D=X?]CADX]Fe[|many .>>[DYIBeXk]|much 3]<]=YW^g]|my ![&];CED|new nZ|normal ,B.EQBYCeDj]kBnA|now D[k]|of "b#d,C/A0^1_2Y3[4b;F<]=Y?EB]C_EdHUI]Q^TCUZbEi^jblbn:|often .D/c2ZTag^|on D]|one #Y,B:]EDIYQB|our -W5e;A<EBXDCZbkYn^|ours .D;^CE|part %K-c0Z:DCBEZRdbGiQl_|people #a|per -a|planned 4DkVmX|possible 4X:]aZ|printed CYICgZ|promised CZ|quickly 4X:Z|second -G|so <^c[|someone ,DQA|soon kY|that 4E|the #@%]&B)D+D-E.Y/E1Y2D3E6Z7B8X:Z>F?^@GAWC^DYE^JWKBP@RHWDXBY^_@aVcNfZiAj[k_l^mBnC|their ^AnY|there *^?[KZb[jS|they (],G4D5Z=^CCZag[|though ,YDXK]|two <c@[|usual #C3VCbICjckCm]|we "[%E&C-@.C0D4B5C;C>AA<IBQ[R^VaXEZAbHe@hAiX|welcome eCkC|well #[&^)Z,?-C.^2]4B5D7E9b:D;B<B=a?ZECGBS^TCW[^E_]bBd[ebmDn@|written :]@ZQCgY|you #B)^+D-A3D=E>a?ZAYCDD?Q_SCT^W[XBYDe^f_kE|your &]+Y3]<dCZX_
asbestos|C[k[
ash|!Y&[(@)],C1E8C:C>FCDMAQCYC]A^FfDgEhCnC|<name> S[|and )^
ashamed|>fY]ebkC|of >^
ashby|nY
ashgrove|Acha
aside|!^=d>aD]GYS]_@dae[|we _B
ask|!=%<&F'A(?*D-A.X0X2^3^4A5X6^8;9=:@;Z=A>]?@AYCCDiGDHVIZJBKTLDO@UXVAX^YBZX_>aEdCe]fBh]iAke|<name> "[&<+E.]7D?FCDFEIEK@Q[YB]CjZkA|<somebody> "Z#D,U2ZC]KcaZnB|a "EQ^_amZ|about 7D9[>W?ZFFQYnX|again .a/[3]4_5[7]S^[[]]_C|and 5_ZX|any ,[/[4Z;dbb|anything .]DaHDnZ|at ,C=[>BDEFeOaQDSFUXeBjJk[|because /YNY|before ,X3EC^D]|but ;EB]bFiY|every DZ|for "F#B&]'B(_)?+Y,?2C4<5B6X7?9];C<YDbEDFBHALAN?O@PbQBTCXB]BbFeZfDg[h@j=kclCmAn?|how #_%],E<[@ZNXeYgZ|if #[,C0b>A@]DCQCg^|in FdX^a]md|is *a7ZH]O[|it DBQZ|me #Z(E)[+_.G2B3=7E;[F_MBW?X=_DeCk[m]|nicely 3E7^|on 5Z|one D^QEaZ|our )b+^AcH[PZg[h_|people mb|so CZ|than .EnX|that 1[3b;ZXa|the ,^;c>_@[DCFBQ]YVb^g]jYmBnV|them ,]4Y7dFYQ[eA|to 4]>DDehZj[k_|twice Dbk^|us "h#]%D)X<E>Y?]DFF]H_I[K]QBXY]C_CaCdCe^hYm]n?|what #a,_.AD_FDS>W@^XbDmE|whatever ,ZSA|when "?CDD[|where )]nZ|whether 4CDYkZ|who D]|why #],D.^7A:Z;^CEDAFCS]e_|you 6Y:[>[FCSYYBe_jFk]mE|your 3[9ED^^Z_DjY|yourself .C3e7d>AD:H]NYR[U^Xe]daYeAgDjAk;
asked|!F"D#g%E&E(=)A+Z,Z-G0D1D3<4=6E7;8C:A;;<==E>D?@@[BFC:D[FAIkL@MDNAP[T>UCX?Y?Z?[?]@_Eb>cEdDfEgYh?iAjEmDnD|<name> #^4^QafCnD|<number> #E+],A/Y4a<YD]H_IYPZQCT[Y^]B_CcZeBgEkYma|<somebody> #<,C4^?DI?K^QEd^nY|a #be]|about #@-]7[DYF^IEPYRXeEjC|again #B%]IB|all QZ|and &Y=bQBgA|at #Z,Y2bI[J^KCSCWb|by ,Z5W@]QZ_]g^|each >^|every PV|for #E%e)E*Y,^4Y7E9U=B?D@^CCD=FDJXQ^RBUDVYYC]BaEbFfBk>lCmA|four #@IBQ[jD|how ?YAXD[d^|if #e.>4C>C@XD?IbQEU^fAg]jBkJnB|in gB|it ,].]Q^|last #[2]DE|me &Y,_>Z@BAdNYQ_SZW^eXfChZk^|nicely #A|of F_|on #eId|one #E?aF]|our %DKAQ]YE^Bk_|ourselves #A|since 4[|so ,_I^QYn_|that &CfBgE|the #A.D=E>E@[A]D]I>e[gZne|them #CDZQ^jZ|this "E@EDFH@eDgFj^k[|three #[4WgZ|to #=,E7F8Z9[>[ACB]E^I@K[]Fb^gBi]jB|twice #?,A?[IF|under #YQCkA|us +Z4Z5Y;^BGDYQWdAiDk[|we %8)]@?IGJ^|what #d>Z?[FAI_RWVZYCbEfUgEjWmCnC|where #D4A@]IBR[YDg[|whether #[,?4AIZQIW[eBg]jCnF|which P[|who #Z@^KZga|why #e,D4E@iCCIgYB_^bDgh|yesterday #]e[|you #=%X&Y0X9[;ZAYJZQA_]
asking|!@"E#h(A*D-A/D0c1c2^5C9_;_<BB^EDFUG@HAIhKCMCTBU[VZWYZ@]Y_VbXcBeWf?iSn@|<mention> ?C|<name> #b@]DXIY|a 3D4YXBY[|about #d4^7]@DIanZ|again #AIE|and ,[|because 2a4BW[_agC|for "Z#D&E'Z+Y,X1Z4E6X9@:[;C@FBgC[DUP]aabFdEe^i_j^k[n[|how ,G;_A_bahX|if #Y,C3]CD|me #Ea[lZ|people C]|price "F0];]bZ|the #B,B4a@^F[KGY_g^|us /Y3]7];[X]]_|what #d7[@^F_IbgZm]|when ,YB[i[|where S[|who 7_]Y|why #b&Z1Z@CV^|you >CjZ
asks|-c3X6X7B9A;Y>^?BDZFZKBR^SC[a]DdFe[jGm_|about 3^X_n]|for ,@4C>C@CDZKDQBSCYBZagJk]mY|the ,D4A|us DZFZQ^|what #^9CDCI^a[|whether ;]bZ|you 3_F]gX
asleep|&F(a,f0Z7F<[>W?CCBDCH^IDMcQeSCU_YE]Cc_gBh]iZjBkD|in <b>^?CDDQ?cdebn^|on (]CFQXeBf[nC
assemble|BbMYib
assemblies|nZ
assembly|1WK@fDkI|on QX
assessed|2^;[PZ
assessment|,C-^7c8DEB^Dk[nB
assessor|#X&CSC
asset|%Y)C-d0Z8?;EBZNBRehB|and %C5[A[ZY
assets|!Z#b-g1]5b8B;[<aG^IYRaVaZcb[hB
assist|#D2h3[6ECDW]fCjB|you 6E
assistance|,DCYnY
assistant|&cC[DEKcQXe[kAn>|<number> QXjZ
assistants|&^R[
association|!Y+e0Z2Y4Z;[A^EcP[U]]B^Yb]h[i[lZ
assume|#C%Z3Z4D>@CFXZ
assumed|1[4chYi[
assumes|1_Vb_Zn[
assured|%a,>-a1ZJcQBVXaBna|that 1ZVY|we %_-EJ]|your %ZnY
asteroid|CF
asthma|"D/^@aT_na
astro|,Yha
astronomers|F]m[na
async|n]
at|!A"B'=(A*E+[,D-F/B2B3B5C6@8B:?;D<F==>Y?FACB>EGFEGEHEMGSYTHaDdDe[iGjZk[|<hashtag> +@,Z-C@XPBQ^RD_Xf[gYlHmZn]|<link> !b"G#A+A,E-C1F2D4E5F6X7D8D;C=A?FA?C?D@EDFAQWRFSYV@WBZ^^VeCgCjBl>m>n7|<mention> &=,Y-YAFK=Q_n[|<name> !X"a#C%d)X*Z+^,=-B.B3F4B7A8^;C<Z>A@BA_C]EZGWHZIFJ_KXLWNFODPcQCSDVY[C]E^WbBdDeEfXgDh]jXlUmB|<number> !A"Y%B&J*[,F-F.X/?1A2Y3a8F9X;W=B>F?DBDCcEYFZKGMYQGT=V>XX_UaVcZjblTmYnD|<somebody> &B,^1[@]DBFZKHQaSSUY_CkEm_|a #C&Z.C/a1A3Y4@7A8[:c;?<E?BA[DBEZJAKWVCXXYA]=^[b@cBgGk>|about #B,F=[CCICK]Q@gFjD|all #[%B+X,G.a3U4]9E;D=ZFCIcNBPXQCS]X_^]_FdWfD|an ,B/Y1Z4A7a<ZDENE]^|and ,Z.D|any ,A4]>BB]D_HBP^QDeBg[j@kdnc|arm e^|before .Z2[|booth 8F|both "],^4Ce[jb|break 4]QX|breakfast ,V0b1Z7XCZKEUc]Yf[|checkout !X"Y+c>aP_e[n[|cost )F.X=Y>B|dawn !Z8B<[D[k[|desk DVQFk[n^|dinner ;[N[|dusk &[<_K[_YnF|each &B7bD[IYKEjF|eight "Y&E,Z3^4D8G>^D_F^SUW[^Ee[m^|eighty 2E|eleven HbQ[R[jF|every #Y%^-^5E7C8];G<CE]JYK]Q]R[^Vi^jE|first &X,E:Z>^k^n[|five ![#T&e,^2[3c7[;Z<ZD<GZI[K[NZW]gCnC|football 5]ZZ|four "E#D&@,[<[eZkb|fourteen ,EbZ|full 4c?[DBQCVZY_kC|gate C?QZjC|half "]*[,D.@/Z5Z@_CFDBFY_EfYgbh^|home "?#X&>,J.?/X2[7A8D>Y?bBdC>DYHDKBODR?SAW_]AbCeWi_nA|how 2^|it "]#Y&Y,b.D2Z3]4E<Z>BFCG[H[I]QaS@WagZkZ|its %V-B1[;aCERCa_b_|just !A)]5ZN]nF|last #g+Y0];c<^>a?AI^LWQ]U[ZZb_c_e^jEm_|least &]([.Z=[?E@YCYDBg]kDn]|length ,_H_Q]|long <XAZh]|low 4ZY]hY|lunch #_%D,Y1a7bECI]Vb]]gE|lunchtime #Y,_Q^WHkE|me +[3Z;Z<^>_DZFEKcPYSEXYaZeYk[|midnight )@,C3E6c7[>^B[CTNESDTVVZXU[a]cbDebhYkBn]|mile .]:dF^|mine ,=QD|minute 2[|most DBS[gYj[kD|my ,F7[;YE[K[N]QEW@]^|night "^+Z,W-_/F4[7D8Z=]>C@DFZHZJZK_Q_XZ_^e=f^gBjCkYn[|nine "A,].F5F9]?_@ECIHCIY]a_WgFjJkElY|nineteen ,[8^Ea^]|no #D&k*],^3B=^?ZD^N[OZiBjEn_|noon "[+D,H3B4W7_8F=C>^@DDBEXF^H^QFXC]a^E_AeWhCiWk[lEm[|number &[7Zj_nZ|once ,B?FDaU]k[m[|one ,_;^<_EXIASZ_XbYg[jZnC|our "A#V%E&@+F1G8C9F:_=]?Z@^ACF_HEIFK<QYSAUbWD]Y_abAdahBjHmY|ours #Y:EaE|pace -^Raha|page SZ_]|present '].a4W>YC]IDLZS_|quarter .E^Y|random #W|reception 3DKYkD|risk CEG[[X]ajC|scale -^;E<DRbbAnC|school /[>]@bSZg_|seven #D&D.[/E4B5[7EGYHDICQYYB[D]CjDk?|six ,G/Z1D4D5D7]?DB_CADCFZIDM@NBQAS^ZC]I_Dd@iZnC|sixteen <X|some K]|someone RY|something YZ|speed 4X|stand %EnY|table ,D>]@]QD|teatime "C#Z0[R^|ten "]&E+E,_1X2E3E4C7D9C<G@YDAHZRBaCjbkD|that ,^0[4Y<XDZK^TZZ[eXnY|the !>&E(D*A+B/>0?3E7@9A:B<A=Y@YFDGCHAJZNETIUAXNZY[B]C^FcAdYiElW|their #Z+_.Z2]CCP]gC|them 1^>aQBVYXX|this #D&E0^1^4@7^8_;B<D?]CBDAEEFBKAN]QBUZVb[D]_aAcBgBiDj?m=n[|three "]&BCVH^VAhViZ|today %]DZQ^jC|twenty QC|two 4@7?D=GWNDQXS[jBkE|us (e4Y;><ZEEMXcZ|weekends 4bQEjC|what &[9X=Z|which i_|who 3d|work ([5[>^M]QY_EbBe[jZk^nX|yesterday 1EYYl[|you ,d7C>aDYQ_SCe[ka|your !Z"Y#Z)C,Y3C4B8b9]:E=E>D@^DEI_K[MBQ[V[[Z]Dg^hCn]|yours .X@]DDg[
ate|%C,h2C7];A>]?BD@IFQdUEVZW@XCYWbBg@kE|<number> ,]4AfW|a >]|at ,D|by gG|on UF|the ,^?AQ]
athletes|/[
atlases|,cQ]
atm|D^YY
atmosphere|:fEX^Xa]fD|of 8]
atrium|,D1^<Y
attach|3Y9[ZY|the 9[
attached|#],B0Z4E=BCCI_RDU[X[aCj?kBlY|to ,[kB|with YZ
attack|:D;Zk[nd
attacks|/_
attend|._1C3[7^9D=YB[TZVCXa]_bBj]kEnA|the 1EaCnA
attendance|&C-iCBQERdXYZY
attendant|&[
attended|&D)E1];B<iA_C?EeJDR_V]ccfEh]ld|a -C1ZAXCDQDV[h[lY|the -]A]hYl]nW
attendees|![%Z-Y0b8[R[U[
attending|,D
attention|)W+X,@-[3c4C7Z>B@DBnDBFCJCKCMAQ?Xb]ab?ikm^nD|<name> C[|all Bcid|customers BD|passengers BDiD|that #Z-_;C
attic|&]
attitude|8B:[<FMX]A^BhY
attributable|-a1[CZFZRYjZnX|to -a1[CZFZRYjZnX
auction|5[8Z
audience|+Z,[-^/[0Y4>5l8A@ZBgGDMDR^T[U[YCZk^Dibn>|for 4F|of 5_BZZ]
audiences|%a5X8E:D;bMZaBlAn?
audio|4_DANZYZdWkC
audiology|#D
audit|)_-B6]7e<ZADDCE[FEN_RB[_]_eChAkAlZ
audited|4]7]<E]]lF
audition|"],CDEQB
auditioned|4X
auditions|4F7XC_Q_SXd_hVjanF|<name> S]|for 7ZQ[SChW|is 4C
auditor|4Y
auditors|E_k[la
august|.gSc
aunt|"D+E,C<[DCIBKVQC_@g_|'s &Z|arrived +FPE|in "E,Dg]
auntie|,^3Z9B@]
aunties|5^Q[Z_g[
auth|nZ
authentic|%@8f;Z<B^^a]hA
authenticity|,@;aR_
author|#Z(Z-Z8];ECZDZF_][bDk[m^|<name> ;?bC|and 4]
authorised|,B
authority|-Y3[;_CCQDjD
authors|,B-[2Z8]FZK[QC]Bdbm^n^
auto|)Z8ACAbEjB
automated|,D5Z7]Z[aV
automatic|&D([)Z.C4BCDDbQBk]
automatically|!D7C=[B^CFQEiZjZ|on BXj]|to 4C
automation|"C;[HDZZb^
autonomous|"D7BQam]nZ
autumn|)^,=-D2^3B7]9<:B;A<^>>?FCXD?EZFAKFMANZQETXUYV[W[XDY^Z]^[_?bHc[dHkDn@|'s #[0Z|<name> +]A_aZ|and )Y2Y5ZCAIDKEW[dE|is UY|the <a|we 8C
availability|-a7]P[R[]Zi[
available|!Y#A&B)_*b-b/@0A1^3?5B7]:E<C>A?EE_ICKDMCNaO]Q@RaS]WCaXeAlX|and 7^|at )DC]D^k]nV|for )Y-c6ZRamX|from )B7ZC_|in *Y8XC@jDnA|now )bN_^^|on -D1Y;ZCZE[J^NWRAa]h_|to *Y-c.[1[RXTZV]
avalanche|CAQ[eCk^n]
average|!C&C,Y/i0d2?3C4Z5[<b>DAFEEFEHbICNBS]TeU[VCW@YWZ[f?lB|<number> /Y0XIBTXYZ|for 4Z|in #]4aYZ|of /d@YD[|wait 4[CZQC|was .]
averaged|CXR[ZX|<number> CXR[ZX
avocado|:]
avoid|'E)E3c7e9ZFYNEQTW[Xa]caYbEkD|disappointment )F7eXX]bbG|the F_QY
await|'Z8ZL]^^
awaits|8b?e^haYnB
awake|"c%d*D,D/[2F4E>ZHbI^JbKDQFTanF|at "]
award|!_%Z,A-D0D:B<[=YE]GZK]P@RC[DaDbZdXlWnB|<name> bD|belongs ;FbH|for &]|from E]l_|is hB|winning !a&E,D-G:D;c<BEBGZKCNDQG^^aBbccB
awarded|&>3B8U;X<XADK?VB|<number> -_;[<^@^EYR_hB|the &?AEEBK?|to VClD
awards|0d1]7F<X=cJ_KBQEV^ZB]EaCd^fX|<emoji> 1_V]|and ;bAZb]|are EZbF
aware|%D0Y4W;DCaIEYBa]bBiZnZ|of 1YV]|some -ZC[|that 0Z
awareness|(]?]ECKEO[QDT_hFlDmDnC
away|#D%@&=(B+W,B-B2C3^4E6B7c9D:Z;@>b@DD[FCHCIGKXPVQBT@]]^XaXcWdZgFhVkXmA|<name> @[|<number> )B,E<DCeKZeDjb|a @[|and 7]9@_AgDjHkF|at CEK]jF|because ,F.]|by 8YNEQD^Zb[|day AcEWh]|days EX|end +[?]CEPYd^fY|for @F|from !Z&D0[7Y8^<F?EDfQ_XC]_^^a[eaj]kbna|in 3c:ZCbS^aY|kit MX|on ,]8]>ZCAk_|the +^<[|this '[L[|till ^Y_Z|to QX|with ?Zn]
awe|-Z?hf[
awful|,^4Z:ZIEQZYZeAgZ|for >CeE|lot ,A:[
awkward|._4F>bDA][
axe|<a^Z
axelrod|-Z
axis|<YfZnC
axle|<YDY
aye|,fCZQ^jY
b|!D"B#C%E'E*X+F-[.B1]3Z7E9=;F>@A@BDC_DAEXGCHHLAMVQ=RVSCWAYZ]D^KaCbZcBhAiBlWnB|<name> ([1a3ZCBEZF_QDV[i[l[nC|<number> kZ|and Cc|b jA|has &]KW|is ,DCZeF|keep DEnZ|or 5Z|second CDjE
b1|:]BCCZ
b12|bX
b14|#Y,D4ZCX|between ,E
b2|)@j[
b2b|F]QCm[nB
babe|"[%[;_J]]ZaYb^
babes|6]7Y:]F@J[N[[^aX
babies|#D4C8]D^IGN[Q^SC]^k]|and ,^
baby|#C%D&D)C,e.E/F1c2E3A5c:D;?<?>e@ZAWCDD[EEJCK?Q_SDTEV[YWZ]^EbAdBe_iBjZkZn=|'s #Z5[ZX|and &E>]|formula 3D|in 5_7_Z[|is 7Z|or .C>XQG
back|"X&G'>)D*A+@,D-=.[0<1>3V4^5A7C8D;A=_>ABDCeF?JZL?P@QERCVDY_d^eGjanF|'s 7^][|<emoji> F[|<link> #[)Z4]g[i[|<name> #e(]4A5^6];@C[DEF[IbUZYBZZ[[dEeCjYkEn?|<number> #F&Z2Y8[>ACGDZGCQ[eZnE|<somebody> &D/[?cTXgF|a ?[|about IYnZ|after /[7EDE]AkE|and !["I%C&@)C4Y8E<D=YCCSY]B^YbCdYiYj@mE|as &[;X<YCBK^gZ|at )b,C;A@aC^D<E_JYM^NbaBbAcZeBkAlZn?|but 7[|by #W,G4@=ZCDDCKCWCa^dViAj@lDnC|control 3[|door CYDFGCg^|for #b&Y*],W4Y<[@YC_EbYZZZfFkXnb|four "ZjE|friday ,DkX|from #H&C,b2Z3f4[9A<]=[@ZAZCEDZEZIFKESBW[XbYX[Yd[hak]m]n?|has +X|here (],Z3[6]7E:]DYXc[ZaZ|home CFQF|i ,[7Y|if .Z/D4[=_DZSXTDY^d^nX|in !A">#?&@)c2@3Y5F8[<@=D?DAZB[CaDBRCT_U]WC^Ya^cAeYj^|into 5[8B>ZD[Z]e^n]|is ,<<a|it n[|last 0E|next CBDA|no (^,[4fCZYb|now #@,[EZg^|of &b,^2_4C7Z<]=F>_@^D[K]M^QcXD]Z_@e]k^|office -ZA[CYRZhX|on !B"]#a,F6Y7Z9]<BBDEE_^f_iGnB|open CbYDjZ|or .E9[=DQBdB|out .cSXkCmZ|over &[jD|pain DY|pay ;^AZQXb^|relax 8a:Y^[aZ|room "]<aAYCaY_Z]cYh]j_|row &XQC|sat ,D4[;ebc|so ,[|that =Z|the "]&D.Y4a:[EZGZKEQ]jB|then #E<[eY|there ,C>B|this 4]=CD^eZfZgYk[n[|three >ZeZ|to !@"G#b&X,B.=/X4[7@:Z;B=^>YCYDBFBI]JBMBQCR[SFWCXFYY[D]?_Ca]b_hCn[|today ![|tomorrow ,_C[D]QZhYnX|under .cD[Sc|until CB|up ,]A[C@N[QZh]na|we 4ZDBdZ|when .[eE|where #cS[Y@|whichever D[|will !_8^|with #D&Y+Z.Z4B<Z?CCYQDeZgE|within ;]=BCadAja|without =ZCCDDda|you j[|your %ZJ[
backbone|;b^Hba|of ^Hb[
backdated|=ZKFe[jF
backed|"E&_.Z/^7]8[UFbE|by /[8Y|us .[
backend|C_Ebn]
backers|/D=d@ZB^TDdg|get /ETD
background|4C9ZCES]aCd?jCkC|check S]jE
backing|9Y?]
backlog|Q[jY
backs|,B7hQC]^
backup|'Z>CD_eD
backups|!eQ]Y^
backwards|#Z,Z4f;YODQYYZ[^^ZkZ
bacon|*Y,b;A=[CEEYIDQ^bDfWjbnD|roll *]|rolls ,[=]E]e[f]gX
bacs|7AkY
bad|!E"X#F'B+E,c-D.^/^0a1D3B4a5C8F9[:Z<_=B>_ADBFCDD>F?H[IZMCQ^RFS_UYW[XD]C^AhCiCkGm>nF|and #^<Z|as #D,]K[|at ,GIZQ>nA|back 7]|day .[>Z|for /_0bUbV^ZXbBnZ|going ;^b[|jokes &C<anZ|knee ,]S_|knees ,[0^?YQ[fXnY|news ,[dYgX|on 4AYB|one g[|ones 4BD[|weather 2]|week ,Y
badge|*f,[.C/B3A4E<[=C>[?^@ECADZE_HDN[OdQ_T?XB^ZaAdCfZgBk_n@|and ![8Z<^GZ|is ,^Ed
badger|,ZDEkEn[
badges|Q[SaT[
badly|"^#C&Y)Y,_4l<C>[?^CBD@F^KZQ]SEW[Yfe_|and 4[eZ
badminton|<[C]Q[j[
bag|!a"]%C(>)C,A.B/B0B1D2C3Y4c6Z7]8D:C;A<@>_AEEAFCH]J>P_QCS@T?U<WAYY]ScCe]g^hFk_|<number> CZDaQ]j^|a !a4YYY|and )G,B3[DENAWCjBkC|at 8[^Z|back e^kY|for >Z?]QD|is &]fE|it )]NZ|of #@&C*^+Y3]?Y@ZO[P_YB]YjE|on ,EVY|to >D|with QC
baggage|CD^C
bagged|5g@ZQ@Z^gZlZ
bags|!b-E/F0B1D3[5D7@8F:D;?<ECDDYFEJZSZXaYBhCk]n>|and .]N]k]|are C]j]|at X[|for GY|in D]I]k]|of ?^KYfZ|tonight @[gZ
bail|"YDC
bailiff|9[@]DW
bailiffs|D]SYka
bait|2h4]
bake|"^,B4E:[<YDDMZNTQ[SEa[bCe]kC|at M^|sale &[,]5YQ]Z]ea
baked|&[,EAaKZQDhZj[
baker|"A#C&@,W1A2Z<CABBDDEH<K@VCaDiDkEnZ|and ,WnZ|who BFn[|without "C
bakeries|QE
bakers|,E8[;]=aFES]T]XZ^YbYd]|and ?[fZ|are 8^=bd^|never FE
bakery|#C&],E0b4F7B;CIBMDNAU[WX[]]EbDd@hE|and jC|in 0ZNHU^|on @YmX|we 4@YE|without #F
bakes|'X,[:[L[aZ
baking|4E;DCEH^QA
baklava|;]
balance|#Y)[,W8a_[a]j[kWnX|is nX|of =Z|on !]8]
balanced|/];ZMZT[bZnY
balances|7]]Z
balcony|#[,bD^Q]SFka
bald|/^>ET_
baler|,D
ball|#C)X,]B]QZYXgZ
ballet|"YCC
balloon|,c?CC[Q^fDj[
balloons|,Z/[<eQ^nE
ballot|"Y&B4b:Z=b@[DBGWK@XWY[bZd[f]g_i^na|closes GY|opens XZ|papers 4YC[bWi_
ballots|ab
ballroom|"D@Z
balls|1b7]B^DaV[jXk^
balm|"X
ban|3ZCZD_SBX]j^k^nc|your nY
banana|,]
bananas|,bQ[
band|!C&]'b)Y*C/D1f3F5E7E8B:A;Z=^B@DfGEL_OBS[VbXcZ[[Z]Ca@f^gWjXkcnC|'s DE|<name> gZ|<number> 1fC^DdVWXYj_kT|and 'Z@ZKE|at &]|has +Y|needs [[|split =DdF|the Zb
bandages|,A
bands|#D)[*Z=[OYQAda|and *[OZ
bandstand|,DCZDDKDj]nD
bangs|#X>[]X
bank|!Y"a#B%X'Z(J+[,=.D/?1?4F5A6C7C8C9@:A<E=E@DBZCgF?HYI@J[LSMTP[QGTBV?W>ZE[H]F_@aBbDe[fXgUjd|'s (?4[B^CZMCSbiX|<name> &Z2Y>ZDE|<number> C>jC|account C[nW|and ,DD^E^|bought #EIE|by fY|details .]Dck_|feed )[C[j]|has 0YE[|holiday !]"B?[@FCZD@PESCaCfWjZnE|in &Y7^X[kCnD|on QC|said "[2[<C@[H]bC|statement Db|statements A[|that 8[:E;Z^Y|the -[BZQF|then ,DQC|treated 'FOF|will CZ|with @[gY
banking|2_4[7Z;@<[AXJ_KYRYWY^Zn]
bankrupt|Q]
banks|)Z,B0c;[CZF[KBQDWBf[n]|and <]HCn[
banned|,B.]4Z7F<XF[KE]BjAnZ|from 7GF[]CnZ
banner|.[<dAZEcSZYDc]hYlcnA|and .]S[|in E]
banners|3Y
bans|2]D[WYn_
bar|"A#A&D)D,Z-B.D/E3D4B5W<A>@DZHCJZMCNBP@SATBUVWYcDeFh?kYnA|'s gY|<number> 6[GE[[|and n[|has ,B;[bZ|none ![GX|of &EAZKEh[|on #[IZ|open C[|staff ?_f[|the 5[XY
barbecue|"^DcHWP[]YaCjDk[
barbecues|nD
barber|N[b]
barcode|'_=^CDdY
bare|!Y7YCYG[I_]ZjZ|root C_j_
barefoot|%]1e
barely|)]/^N[kC
bargain|BZiY
barge|CDQEjBnF|until CE
barista|)],D/ZKDNZQBZDcY
bark||leaves DE
barking|,XF?hY
barks|D[QY
barley|#C,A-E5D6YDBRBk?|and ,A|goes DE
barn|&].W1D3[4>7F8D9C>C?DEDFGHAIHKUMCS[Y?]EaBd^gC|and &D,]|in <Z|owl #^|since ,BQC
barometer|jA
barrel|&],[8[^Z
barrels|QC
barrier|,]-[9ZDBR[^Z_[ga|to 9[_[
barriers|F_m^
barrow|"C<_HF
bars|#a%]&C+]0Z9]DdI[JXNZ]E_]aCj^kY
base|#@'a-D/A0A5a;D>CB]D[I?L^TBUBZYeGf[gFj]kal_
based|-d8C:DCYE]ReVBlW|on CY
baseline|-bE]R^
basement|1Y7C|in ,GQC
basic|)X3Z8]:YQZXY^^a^bB
basically|"Z%_+_7aDEJ^P]]_kC
basics|eZ
basin|#Z.]4]DDS_YZnC
basis|-b4aRan[
basket|#_&D'C)W,^6^7_8CC]DWEDFaG[H>IZJCKDTD]_eChDj]lEmXn_|is )_NYne|working C[SYnX
basketball|,Y3a:ZC?j@na
baskets|7Z8]:Y@]ZZnX
bass|,]4CKDWSYEfBjAnE
basses|#]JDK[
bat|#^&Y.[>E@aQBeCkB
batch|#a&B'D+F,B.C2A4]7X;?<C>ACaITKZQDSBW?XDY]][^aaDdceEg@j[kZ|<number> #]4fDAY^dZgEnA|is ![4ZCY^Z|number 4ZD^|of ,Zh[|that 48YF
batches|&A,Z8ZAYKFOV^ZhXjYn[|from OW|of ,[
bath|"]&A(]*^4D?ACEEDH]IUMV]D_>aBjD|and #F|with #]>X
bathing|+_D]P]
bathroom|&[,cBZFZQbXEdA
baths|![%DQ>eYj^n=|are C<
bathtub|YZ
bats|,c.[4X6[CcQcYZgGj_
batter|D_I[QCk^
battered|,_
batteries|"W#?&C3C@ZICbEfEgY
battery|"A&?)B4Z@AD_FDK=NDVB]A_?e;fYgDk[|cells #^nY
battle|!Y?]fZ
bay|1a7W>ACWQ[S@bFe@f_g[nC|<number> &]7Z?]KZ]Y|by QE
bays|?[C]D^QZbCf]jak]|<number> j[|are ,XCDD]QY
bc|&D,CKFjZ
be|"Z#A&B(@)].E0D2@3_7^9C<E=I?=@CADBGCYDAFEH[IFMEN[RZSFWDXZ]c^ZdCfBgGjVkDnE|<emoji> 9^_Z|<name> +[,Y.^4a8[=ZBDCahD|<number> 4_QFRESZYGfVn^|<somebody> "@|a "_%A(])E+A,C1E3^4]7Z:[<]@EAeBBC[DDE@FCNHPARBSBWBX_Ya^Ba[bBc[haiFkElCmFnE|able ,[-F.B1B2A3A4E>?A]DYJBM^Q[WCYC|about =]>[CED_e]|accepted CXYYn^|added )V-Z|adding #[|advised -_1[C@EYRZVZjC|afraid AZ|all >C|allowed SB|amazed !]5ZGZ|among 7[H[][|an >B@dC?DBR@S@YBf[j@|and '[(]9Cg^|announced l^mZ|annoyed >^eZ|answering <be]nY|any .D|appointed 1a;EA^EAVZfEnZ|appropriate 1]|arranged k]|asked #D*]7E>b@ZC[DXI@]EefnW|asking "Z#Z+Z>EFDH]P^Yae[|assured %U1[VU|at "_&E,a4A7Z8Y:B;_<F>YC^EYHZQ[V]_YbWj[k^|aware -C0ZCZ|back +Z7[;d=CB_CYDaE^bafYi]k^lZn]|better ,Y-D@[D[|bothered 7c]_|brave 'Z|bright )WNXi?|by )Z8B<_|cake ,DCCjG|called CYEaKXfYlb|calling n[|cancelled 4D|carried ,X|cascaded 1C|changed =Z|charged #]C_j]|checking 5]MB|chuffed ,g<_K_PY|clear C[LY|closed #[C<KAjDkDn_|cold JZ|connected *ZMY|considered -[RZjE|contacted 3[7C|counted >ZQB|counting ,_|credited =]|cross .Y4Z7Y>[?DKXYZ|cut C]j]|dead /]7^;[T]]^nD|deleted 3]|delighted 9[_Y|discussing ,C3aE^QDX[lZ|doing "Z)],]4YAXH^KZN]Y[|done "[3@:a;^<]I]KDM]QDVY^Za_b[f@kDna|doubled CEbX|down CZl[|driven 4aD_|driving #^>D|early "AHA|eligible "D|embarrassed >a|enough "]|entered 3[XZ|entering 1]3]VZ|ever 6^[Y|fair #D4@kD|featured (X*^E@M]N[ObZ]^DlCnG|filled 3Z4[7DXZi[|fine >X|first 7[FiGZaBmanZ|fixed 4[|flying k@|following )D*i,B3DFZO^bCnY|for .^Y[|found aC|free ,F|from 6ZnZ|full )W|getting :Z|given 3[|glad ,B.]Fc|gone ,E3^7^CBD[k^|good >YAZda|great (?ME|happier +Y<Y|happy #b.D3_>DI]X]nE|hard )Z>EQD|heard =Z|hearing *Z,_I]Q^|held 1EE>f[lB|here ,V.b4E<[@XJZNBQ]RXS^eZjW|home :Cnb|honest #[(a,^6D:@<DCDI[M]QZZ__[aCbDk@n@|honoured CD|hurt 9__[|in !B#_&]'](Z)B,G3T7E<E>c?C@DAZD]E]FAGAL[RDS]]B_CbZecj]kWl_nC|included -[C]gZ|informed 3XMY|inspected nG|inspired 8]|joining !Z,Z0c;YQ]Ub|just D[|kept 5Z|kind &a,i:?>[K_QbgZn[|known &]1[EcK[QEVY|late ,_QW|left ,B7^HCQD]^_E|let =[|leveraging -Z8]|like /[3[XZm[nY|lit .]|living /]>[|long ,]|looked D[|looking ,b3d|loud 4B:@>^CBgZjCkA|mad !_7]|made ,D-E8DhYjA|making 3Z:]|marked >[|me ,f.bQXgYkY|met =]dZ|missing 7[|more +],B/Z1_7A8^:^<YAEGBVY]@^]hC|moved ,B5^8[Bci_|my ,F0[2]>[UX]ZmE|named #D7[8]<G=a>C?YIEQCdXfU|near ga|next )_/^8A:DN_T^]^h]mC|nice "Y,d3BDEQc|no #])[QBX^|normal XZ|nothing %^)^|number "[7_|off @[j[|offended 3Ek[|offered -Z7]|ok ,Y4Z:[>DeF|okay :^>BJYNXa]|on #V,Y4a7C8B;X<]=aCDEeFdIZV[XZdXg[jCl_mX|one *],E7c>?GDT_[[]]gBj]|open +]D[eVfZ|our "[.]5Z7B;_H_JBYbZY|out 7F@YECTYeDj[kC|over k[|owed @YgY|paid #b4CA[QBh^|part !A+^-C3C:_EBFFHBRCTCa^|partnering 8C;CVEbEh_|passing 3]|patient b^|paying D[IZ|picked ?Z|placed *]|pleased ,[Q[jZ|polite 7F>_ZY|possible 7B;BBD|posted CaD]jbkWn_|posting ,F7YC]QDXZ|pro nZ|proud !Z<[BdhDia|prouder +[^@|published 4]|put DBkE|quick !a'Y)D7g:CG^HBXD]_gYmX|quiet FD|reached 5[DZ|read &Z,F.^4^7aD^FFKYRFSYYThCjD|reading >Y|ready 3D4Y<d>CCCHGIBKD|real 4]YZ|really f?|recognised ;CADVDhA|recorded &Y,[3^|refunded #E.]4CYBdI|registered nY|removed QC|reported i_|revealed Fbmc|right ,D-]CYR[Y?gVkC|ringing ,[3cC]E[QZnb|rolled -bR^|round !e|rude S[|safe HG|seen !^"^8A:_>^FFa^bDeZmC|sent >]eaj[kB|sharing ,F;[F[|short ,]-c|shortlisted ;[E^aC|shown QY|shut ,DC[k_|signed &]|simple ADND|sixteen 3DXD|slow CaQ_|so ,C9YHYQD[W|some ,]-E>DRF|someone #]QB|something <^|sorry 2ZI]WY|straight .^|stressful >E|subject -cCDR[|sure )[,[nY|surprised F[|switched DCSXnW|taken ,Z3YD[i_k[|taking %],[.C;_DBeX|talking F_j^m]|thanked DFfY|that 7f]_kC|the !Y"C(C)E+@3>4A6_7d8C9D:W;C<C=F>BABC>D@E^FAODT^XHZ@[b]a^A_DaZbBe?gFhYjAkBmFnC|there "]#B&Y,?.b1c4_7A>^@ZCDDYPYQBV^g]hE|those -^7C|to ,B?B|told #D,^.D>^FAKFeY|too ,D8]QD|trained UY|true "[:[|trusted 0]|turned B]|two #b,>4XS^|unavailable n^|under ?[D>kD|up &[B_DCKZ|us .c;^>FHXSa]B|used -C3[K]Y[iB|very >ZBYDZ|viewed ,B|voting C^Q^a[nZ|waived *^D[O[|walking 7G>Y|willing =Y|with "['Z,E8?C_DCID|without 9D:aiY|working ,[E^fC|worth .[9^Da_[jBn_|written 4[|wrong .b/i0[4@9c;EDGS]Ti_[kCnC|you )a3]7X9[G]j[nD|your )[,E7Y8E^DaZjZ
bea|#[,ZIa
beach|&]5Y7^8DD[KaSB]acWfVn[|and 7c]b|clean 5[|to n^
beaches|8Z:CC]KXaD
beacon|8Z;a^[|of 8[;Y
beam|,CC@QBa]jB
bean|8_=[HCbYkY
beanbags|&E
beans|#]&B)C+A,g.A3c4E8DD_F^IZK?PCQ_iBlZnD|bread ,E|on ?[@afYg^
bear|#c)[,f;[?XKXQfbZkFnC|with &A
beard|!^"^,]FYG[aYjD
bearing|.Y4bBZD]IDK]|with BZK[
bears|QD
beat|![#Y,c4]9_:C;a?_DBG[Q_RDb^eBfchEnZ|<name> #[;^?YI[b[na|the 8Z[Y|us 4Z@DY[bD
beating|8Z;FCBJV^YaZjClD|heart 8Z;FJW^YfY
beats|!["Z+X/^8U:Z;E<E@CDcGAN@P]TZUC]D^U_Ya^eZfZh[mC|a "^:Z|talent ;EA]bAhZ|the )[+?/b8b:]GCTc^]
beautiful|%^,]/D1b7B8ZB^EDFCJYN_UEW]]BaBiYmG|<name> <[
beautifully|8f>[GB]_^ZaW
beauty|8c:_;^CB^dbaiY
beavers|B^i[
became|)X1C;C<_EZUXb@lYm]
because|!>"^%X&V'C(D)A*B+;,W-=.?0=1<3>4Y6D7E9>:^;E<GA>BCC^D>EAF<H^IZJSKWL@PAQ[T]UCV@X>]Ea^cBlXmDnF|<name> #Z&e,]<C>YKchYkG|<number> 5[UEZ[kE|<somebody> "X#D4D8[:Z;CICK_S_YEb?nZ|a "]#Z,Z2[5c@ZBYCZIZT_YDZ]eZk[|at %b:DJZ|every /E8_:ZaFhF|everyone ,YnY|for ,ZNY|half I^|honestly ,D<[|i #B%^&=.X0[2>4_7Y;X>EFDICJ^K?UXWAYbZZaAe?iCkAmVnD|in ,[|it #@%F&C(a2^7>DCFDNBQWW_YCeB|its ,^|life 8Z^^bZ|my ,_Q^|nobody ,Z/^T[][|of "D#C%E.[2B4d5Z7D8E:=;A<C=[>b@CBDC]DXEDGBM]QCRCWF]?^@_@d[e^gBk_m]nZ|one "Z,BQE|our "E%C&F.c4[9^:BHDIYKDY^_Xe]|people #_%X,[7Z|so #_|somebody #B]]|someone ,CDD|that #Z)[4E:^N]O]QYb]jB|the "@#C,[5D7F:BD?E]HGJEKASZY_^ElWn^|their ;B|there <[KCeB|they #E&D5D7C;]CDF[I@QabYgE|three C]j^|two &]CEKW|we "Y#@%[2Z4Z5E8C=Z@XB^DBFZJYQ[S>TbYa^AaBcFdbgYkDlD|when 2[8B;BRE|you !_"]#d&D)[/C4F5B8^A[BDGZKDQHRZWCZ?[D^abBdBfIi@mAnY|your %])[BZJbR_a[
beck|#FKY
become|!^"D%a1Y2V6d7Z8f:Z;B<CC[FCGZJ^V[Z[[a]Z^^c@eBfCg^mAnB|a )^/Z2X3Y6c7YDCMDNbRDXY[]^InA|the 8];Y
becomes|!D&^/Y3_:D=bC_FD][d[eCgZi^nT|<name> &a,XQ[g[nZ|<number> !E7[C^]]
becoming|8c^caZlZ|the 8Y^Z
bed|"W&^)T,V.F1?2C3a4A7^:E;?<@=A>cBECBDBECFBHAIYUEVBWCYB]b_CaAe^jAkCmFnD|<number> #]DYI]QX|and 3]n[|at ][i]|by #Z,E7[|flat C_|in 8]>b?[K[Q[eZ|is ![8Z_Z|on ,_/]>]@Zn[|semi )]|was YC|with 7]F^m^
bedding|3]8aXa]d^Y
bedroom|,E.W;^<Y=YDZE_I_QDTXU_Y]b_gYjAl[|is /Z;^T[]]b]
bedrooms|'_8B9d_c
beds|#>)B,@7D;C<F?ED^HEIAS]UAVGYCaCiG|<number> CXDEI[|and &d,BUBn^|are !EK]]Z|for DY|free Q[|in &@KB|on #E
bedsheet|.]S]
bedside|jZ
bedtime|#[([.XDZFeMZaDk[me
bee|@[D^g_kZ
beech|4XDCU[j]
beef|#_7C?bC>GYI]S^
beekeeper|2^<ZD]W]bY
beekeepers|+c9YDZK[QDW]
been|"Z&E'Y(=)D*B.>0>2?3E4^5Z6C7H8F:B;Z<a>[@DBWDAE[GFHZJXQ[SCU@WCXYYVZ]^J_ZbZcZeYi^lX|<number> ?aQ[f^jcnY|a "@+A1a4B8G;@<]?]AbF]H?J^SCV]c[fJh^kDmX|able 2[|about AZ^[|acquired 1ZEEn^|an RBa^|appointed 1YEY|approved E_|asked ,D5]IFQIYBZZg@nB|asking #f,EBeIeQBWXeGi]|at "^%^;_<a>DKHb]c_|awarded 8[<Z@[A@|behind +[|blue aE|bought ,C|broken E^eY|brought #[-aBYR^|busy <aAYl[|called ,_h]|cancelled 4_<ZY^nW|charged 4]DZeD|coming ?D|corrected i[|cut ,[|dealt 4[YY|doing ,c;CDZFDQ^R]bDeEjAmCnZ|done +Z-Z?dDZ|dreading >_|dreaming !]8ZAZ^]|easier 8a^c|elected 1D;BQDb@|emailed j]|extended nX|failing eZ|feeding na|filled 4[b[|for QB|found D]fak[|given QZj[|going 4Zi[|here "Y,[9E>_QY|hiding ,[>YF]|in ,A>C@WAcQaXCYCgXnC|informed ,Z3]CD|invited ;]EWRFVGiInC|keeping %ZFYm^|left )Z,D|let '[QX|locked 3_|looking 4U<ZkA|made <A|making DZQF|meaning )Y.[aC|mended Ca_[fZj_|missing HC^_|more JE|moved .]DaS_kZ|named "]&Z-A1A8[;^>ZKZVAa]b]iZkZmC|nothing +_|off 4bKBY]|offered ,BCEkF|on &^,@4B7]<[FbHZN[Q=WYbZc]mY|out ,AC@SZYXe_|paid 4E=]KaQYY[d[|part ^B|passed %X4^|patient ,A>]B]|phoned &CQX|promised 7a]Z|promoted 1B<EA>VCh>nB|published Eflb|put ;]jB|putting #E,?CCQ?eF|quiet 7Z<]A[Fch_mb|quite ;[|ranked VXY]|rated 1[V[|re #]|read QC|reading g[|recognised ;aJEV[aDbZhXn^|redone #a|refunded 4d=XY[|refused 'dF]|repaired &^B_CZKYi_|replaced h]|reported ]XnX|returned ,ZCEQD]Z|right @[Y[|round &F,Y|rung C]kZ|running 2Z<]|sat ,D|seen C[XY|selected @H|sent DZQFkZ|shortlisted 1@<EE<VB[Eb]cCf[hZnC|shown ,^-Z4ZQ]RZ|sick *_OY|since ,D1F3[ADHDIFKHQDhDjC|sitting 7^F[QBTZ]]m^|so ?Z|sold #]=ZQZ|some ,Y<[Q]|swapped #d&DQEkC|taken 4d=]Ya|teaching &E,B|telling 4X|tested &]dZ|the &[8B;Z<caEj[|there "b%])b,E4X9^<C>CJXNekZnE|thinking #a)Y>XA[Q][Z|thoughtfully :ZXZbZ|through "D&c0Z;CIbK^QYU_e]n[|to ,d4D7b<^F_Q_]^e[fEgYm^n@|told "C#@,a3^4@5]7B9X?D@[DAHBIBQbS_X]Y?]Cf@iVjFnB|tried nY|trying 4D?[|tuned C[K[QAj[|turned ,[5b|two 4Z|under -]=ZR]d]|up ,Y7[?DA_][|using DEkD|very &]P^YZ|voted ;D<DA_aYlD|waiting ,D;[>^@^FaQGYD]Dd]lCm[|walking +^|warned ,_7bCDFBQajD|with BYJ[KDN_QIiY|working ,D1[F[S[jC|worth &d|writing &^,[QX|written ;]|wrong ;bb[
beep|#D
beeping|#Z.D8E>^eY
beer|!Z&Z)a,Z-E.[7Z:Z;D<[ADCBF_G]KZQcTCWW]FeBhCjAl^mEnB|garden n_|mat ,]Fa
beers|8[;ZQ[
bees|#C,[4C5Y;C<]>B?DC_KYQ_SDVB][bEhA|are ,]<^|in ,BD^
beeswax|8Za]
beet|CB|is CC
beetle|,Cj[nY
beetles|&[=[KZj[
beetroot|#Y,Y6Y9^>BJC_^gE
before|"@#D%I'C)C+C,>-A.[/C1@2B3Z4D7b8C:?<=>DA@BBCYDaFDG]JILDPAQCRGUDVA]baCeDhHk^l^nB|<emoji> m^|<name> !_&E*X+F,G.B5a6[7c;A=a>D?DBZC^E[F^G]KEMCO]SBY>Z[[Z]bbBdbgBlY|<number> !_&G,E/C0C3]4b5E9a<E>A@^BYCcDCQGRCSHUEXZ]D_Ya[bBe?fCg]hDjb|<somebody> &['Z,]DBE[M_fAkA|a &G+]FYKCQ]eYhWmc|and 0]7@>[DCK]MY]@|any 2ZD^kV|anybody ,Z.^4d?Z@[SZY_fV|anyone &[(]*D3_4W9D;a=^@ZDDK[b^g[k@|anything 6YDZ|bed 3_Da|breakfast "Y&^;d?cA[F[K[]]bZf]kW|buying .ZPZ|dark D[|date Q_Y^nY|deciding ._/[|each 3[|five #YC[|i #C&^)Z+_,Z.G2Z7_;B?BDAI^Q[k?|it !F#[&@)D.Z2D3D4@5Z7d=]@BGAIWKAMDSZTTXGZ^]g^@jD|last ,[|lunch #^1Z3Y|midnight *U=DXE][^CaFjD|my ;XMZ|nine &Z?afX|noon !_#Z3Z4BCUFCKDM[QY][jZ|not n]|one ,[.b7D=ZSa|or "E9G|our &b1B;@K^eY|payday "Z5]Z^|paying .[DEkF|six )a,[N^f_kY|so ;YbZ|somebody *]7_DB|someone 7^][|summer C[i[j]kDn_|tax 1bDZV_gF|tea (^|ten )c,_4[>_N]|that &D*Z7A?CW^f=gCkE|the !c#B+B.B1C5^6X8C9_<E@BCCEbK@LXPDS?W[Z[_^gYjElYm]n]|their cZmB|then #^,C.A7F>[BZCYD^WEXDYZiYnA|they !W+_2a3E7a:Z;Z@[C?NFP^Q[WX[Y]^^Xj@nE|this (A9CCdE[K]MD^X_Dj[nZ|today D[|us 9]|we "D#C&c,95D9Z;N>CBYC?DBFEJDK]NYQ>XBhDj>kA|winter 7E|work K[d[|you !@"Y&B)@*B-_.b5A7?8G9;=H>??>@XC^DaFYG?IBRZSbYEZ?]A_CdGfDg]hcj]kdlB|your *D.?4D7d8ZDCX]]]aXnV
beforehand|#E,A.BC]FDKCk[nG|and FEkX
beg|7^8ZFZQ^dYnC|you ,[Q[nC
began|)Y,>4_7Y8C:Y<dAeCDE^ICK_QFY_b@caf@hej]lZn=|as A]K]|at ,F|in ,D7_<YDZ]ZcWj^k[l[nD|with &]EZF[RYc[
begged|#b>ZB^FbiYm_
begging|,[4E7^B]MX[Ya[kC|for ;ZB^bZ|you aZm[nX
begin|'Z(^)a,>/^7C8B>aFFK]NZRSSXT[bZl[nA|again (aM]|at )ZNZ[[|in <D|on dYjX|to <VQCb[nF|with '[/c>YT_
beginner|#_,[4_8]>]eZkBnC
beginners|&C4C5a>_CaGCI[NCQ_SZYD]CdDebjcnC|<name> C_j]
beginning|1_8CCEV^]YbZ|of CD
beginnings|,A:Y<_AZQBUF
begins|!B%B&B)C,?-E4C:a<B@EB[C]F[JAK@MDNGQ?R@VF]BaYfCgBl^|<name> C^nZ|<number> E]l]|at :bB[QXaUiZ|in fD|where aD|with :_AZF_a^
begun|/F7ZF_TEm]
behalf|#D.^2[AYDBeZnC|of 2[AYQE
behave|%[.[
behaved|,aQ[
behaves|CB
behaviour|/Y4aTXY[
behind|">-G.>/B2?5?6B7Y8?:E>[B>EBGXMDNYOYPEUXWHZC[H^>e[gXi?lFnE|<name> )Z,Z<^AXDXQ]eB|<somebody> &],A4E|a &@,a@BK@PEQdeZf]gHjEkA|and >]|at QE|closed "<<[HE|every :_;XN^^GhY|it #],ADBI]Q<|on 4c>Z@]YZ|our *b8Z@bOZ^_g[|the "Y,A.C1_2E4@7@8C:C<ABCD_F]GVHXKVSBUCV^WEXQ]D__aHcDd[iCjZk_m_nA|theirs <EAEQA|them 3[D@FEX[|this +X2YF]U[m]|to 4^>]@[|us (]|with <^|you >^DCe^j[n]|your ,Z@[gZ
beige|E[QDnB
being|!E"C&>'E*C,^-Y.C/D0E1D2C9?<X>^ACBCCbEEFHHAJaKMMDR[V@ZE^]aSd[eUj[mCnA|a %Y)Z+b-c:B?DIEN^PaR[]Z^XaC|asked #>&],Z.Z?^F[I?KZSVf[|done &GkF|in :[|last 7^]Zb[jE|mended &E,C|paid #Z4AK_|part )^N]OZRChVm_|reprinted QC|resurfaced ,F|rung DZ|rushed >_e]|sold 4GQY|the ;Xd^|told #Bn[
belief|,D8_^_c^hZl^|that :@AZcYh_l^
believe|#E&D(b)E,Y-@/A0Z1^2A3B4D5D7B<Z>B@CA_BDDBF^GXI?JVK@LAMZPCQDRCS[TCU^VdX@]@bZcUd^eCfBg@hbi?jBkAmY|either .ZS]n]|every (]:YG]^[|everyone %FJG|i n[|in %g,E0E1C8@:[;D<ZFBJfN[QDa]h[kBmDn[|it 0Y2F4]:A;Y<]A_FDUV_Xha|our ;[b[|that 8_:ZJ[N?|the C^FYkE|us "X;Y|what ,D;EFYO[QCaFbCm]nC
believed|#=:C;?<c?EAZI@J]K[XWcahamCnG|how #AID|in ?CAZJYQC
believers|+g;_Bib[i]nE
believes|%]MZXZ|in %]MZXZ
believing|0Z:@?CE]l_|in ?C
bell|!B#]&C'[(e+E,E.C0]3c4D6Y8E9[>@?[@_BFCEEZFEJBKYM_OYX^[_eAf[|and #]*ZC_OZ|at #F3[@]CFQ[SX|is @[g]|on 3Y7ZCCX[][|ringers "Y|sings "EHE|was 1[VY
bells|"dC^JZX_|ring Xa|will C]j[
belly|4E7^]]
belong|"]%]&Y)Z3b>EBYI^JbQDWCXXeB|to B[DYI[
belonged|,[jY|to ,[jY
belonging|%bJc[[
belongs|#C%_)Y,@1D4D;@?CECNZb@fBhXjD|to #C%[)Z,@1D4E;A?CN[aWb>fBgZjE
below|!>"?#_%A&B'Y(i+B,@-C.A1E2_3C4X5E7F8=:=;@<D>C??@DA[BBEZFCGCH=I]J@MgPDTZUDVDWZYZ^CdXe?f>g>hZi[jAk]l[mBnB|<emoji> "F'B*B3D;FE^FCHEK]M^N@XDY_lam@|<name> CDKAk]|<number> #]QERXnZ|add DE|and &]'^*X0]3CDHGAL]U[ZB]^kDnA|for =BDZdD|if '[.]LZS]|is DDkD|the '[kW|we (X.Z|with #A3]4ZDFX_fX
belt|#E2F4]6][]eCjD
belts|j[
bench|#Z+B-F1C4C?W@ZC@EAFEIZM]PBV@WDY@[V^GiCj?lDmC|by #Z,@CEI^jB|has #E|in 6[7[D][[|is :];[[[bb|on #a;Dj[|outside @[g[
benches|,W>]@[Bag]i^nZ|for QD
benchmark|"Z#D-X1Y8CH[KCTZnc|for -X1Z8C
benchmarked|na
benchmarks|/^S_YZn^
bend|@XDdIZQ]YZgbk^
beneath|3Y
beneficiaries|-^0Z5[R[U]
beneficiary|5[
benefit|/^B[I^KDR^SBTYe^
benefits|-[.A>BB[D^I@JWS?XEZ][Ca^e[kb
bent|B[iX
bequest|&Z=]d^j[
bereaved|S]
bereavement|"[,F>ZCaSaec|group SY
bert|#_K]
berth|dX
beryl|#dIZ
beside|%^&@(Y-E.B1E4B8B:B;E=C>Y??@@AECADYICJYKBQBU]YBjBkanE|<somebody> &A@CKBSZ|it &DKBjD|the (Z,@4E7b<Y>C@FAECEDYQHjD|them &^:DBZ|you %_7DDCJ[
bespoke|!E"C%E&C-d8B<ZEEGEHCRb]_^^iX
best|!Z#B%_&X'X+Y0X3G4A5b7D8E9];Y=C><?Y@ABZCDE@FBGWH[IFJYKYL_M[P]QZRVTBW^Za]@_[bZeCfZgFhHiWkCl@|<emoji> 5[:a^]a]|<name> "[&D0B1[;[EeGYQCV]b[lZ|advice "F(Zm[|at ^H|before QcYanW|bench ;E|bit "c|by nY|childhood F]m[|crew 1EVE|day +],]<D|dinner :[PEn[|dish 3D|ever 1D;_E]l[|fans 8Z:^;D]F|for ![:@;[GZ^]|friend !A7_DY|goalkeeper ;?bB|guess 4ZQD|in !["E&C)[,A-a0C8^:_;aG[HBK>Q@R_UB]E^_a]bacDh]iBjBnC|is 8F;DDDNZc^lB|kept 0EK[|life H^^B|man ,GPBjF|month 1Z;[<]|of ,Y-C7[8];C]ZbCf]|on 'Z8ZB]i]|one #[(]KBg]|ones &^.]9[SZg_hZ|part !^"_aCnZ|possible Z]|practice ;^bZc]|price !Z6[|question &B,[I[KBQagZnZ|results 6[[Z|scones +D|selling ,D0Z?DGZUZ|so ,D_X|thing ![&b+@?^KXP?Q^WBgZ|time 3c7X9Z:g]Ya]|version 8Z|view D]|way <c|we 0e<[|work <Y|year 1Z4>YG
bestie|%a'D)D3DJbL@Z[nW
besties|!D%g*Z+Z3Z:BGAJa^Ema
bestseller|;_nZ
bestselling|!Z^K
bet|"^#Z%_(i2Y7_:^<_F^HbKEMdXYlYmY|on :a<Y
beta|#Y,Z7Z=YC]XZY^^^dcg]j_nZ|testers =]OF
better|!e"^#@%F&c(Z)Y*Y+a._/Y1?2>3D5Y6G7>9[:_;^<?=@>@?WF>G_HdIGKbMZRZS]XA[B]E^a_]aab_cAeAmBnD|<emoji> aA|align jC|and !Z&Z,C:bQFa[lZ|at "^4D8_^]m_|be *]|before Q]|by :ZA]QZaZh[|for !^nZ|in &FC]|off "Z4[7B:Z>C?^D]]Ek^nY|on :D|one #FIF|or gY|shop ,E|still (]5[|than "[#b%E&a)]+F4A9C<_>^?BAGBbCDDAKgMXPEWY][e^hCiak?|the :E|time "C|to .]:a|way )d,B8Z>CN^|your +]
between|!>"[#D%Y&Y'D(D*C+F.>/@0@3E7C9D<E=E>AACCZEBG=JVL@OESDTBU=VEY[]JaZb^jYl?|<name> &B,A-c1C5ZB]CaDXKDR[W]YZ^C_^iWj^nZ|<number> !E#F,B.D0D1D4^>>?DBDC^DAEFIEKCRYUGVCfBk=nY|a )Z7^8DCEQAbBjAmE|here ;_b^|insulin >[eZnY|midnight &^,[K^Q^|our -B4[REiD|sizes D]kYnZ|the "]#H,A1[2E4[9Z;CB^DEF[KDQASAV_WBi[nC|them &c,C<b@YDBKekA|two C]g]n]|us %_J_|you .^S_
bev|)[,[kF
beyond|!E,W-F.C0C1A4B5C7B8d;B?ZB[EAFEJCKCSAVAZC^[eAhCi[l@nB|each ;^<ZYZ|every )[8B^F|excited A@^D|humbled ;A|our -Z:]V[aZ|thrilled <[AYh[|to %Y;EbE|words VE
biased|2_W]
bib|D^XZ
bibs|7h?[
biceps|)ZdZ
bicycle|#a,hDCI]Q_kE|is kF
bicycles|,F3cQ@|in ,E3]QE
bid|.[1Y2Y5[;Z<^SZYXZ]hEj]l]n[|for <_
bids|CC
big|#@(=)?*@+A,X-A.@/D0A1[5a6A7C?^@GA[CBFhGDIVJCN@O@RBSAVYYCZ^[Db[dZfVg@hIiZmfnF|<name> b[kZnb|changes Ae|crowd IZ|day AUQC^]bDh^l[|difference :DM[n_|enough %b.F7Z>[H[Jb][^Fe]h^|files CD|heart 8a:_;bRW^^ban^|hearts :]a[|ideas nX|impact ^F|is :EMaa?hZm[n@|letters .]S[|love &YNE|news :GEBF[QCX]aDbCm[|one <eFWQDhVjYm[|ones ,^5daA|or 8^:^|shout ?B|shoutout ?ZBZUWZZfXiY|table ,F|thank :]?9fHgA|thanks &[@DBEE_I]K]RZVEaEjEmB|things 1e:CEcFaR[VdlcmbnD|up ?]f_|van =]|week <^VY
bigger|!b#b%a,=.C0c1Y2d7B8c:c<X=EAZD[FBHCI]J^QARYU^V[WaZX^^acbYf]gYj]nF|and !Z:]>[QZaZe[|one #Z,D1_<bVYY[|than KE]D
biggest|!f"c%C'_(B)C0f4D;b<E?@B]CAGaH]IDL[RCUbVBaCb^iYl]m]|ever 8C;B]AbAlD|sale ID|yet ;aba
bike|"X#]'D)Y,].?4D5C;C<E=E?EACCaHbI^LDSBTBXBYCbBe^j^kWnC|and ^^|goes SE|racks FZI^mZ|shed #_&]QAnE|sheds jY|shop #d,EIbQC
bikes|7D:=@ZDEH>QCYYaG|and ,BjW
bilateral|-d1Y<_EZR]l]n]
bilingual|_]
bill|!?"A#Y%E'a)D+D,>.=3B4=7?8A9D:V;a<^=e>A?]@cDWF_H?J@LbPGQ>SDT^XCYE^]_Fa_d_fWgdlZmbnj|and #D,C<^DYQA|come '_|does :^DEa[|for +F<^PD|gone "D|in /]YZ]]|is -[;CC_aDjZ|jumped CYDZ|passed TY|signed ,Y|the CY|to #@jXn[
billed|&]2]D[XZnE
billing|,D:VJYa^kBn]
billion|)B/W1c:[A]DDQXT]Vbach^na|for )D|to /[TZ
bills|"Y&Z-D.F2a5C=WG]H]IXQBSEUbXBYAaBbBjFmC|and aX|are )^
bin|"A&V,[.A3[8D:C;F<D>E?A@]AECZDdFaKXM@PCRBSDVEX[^BaDbDeDg^jakal]mWnC|and ,[=Ze[|at YY|bags &_,ZKX|by C[|day ,Y5[YBk@|it ,A.A3B=ECZDeQCSDeBf[gCjak_|lorry QYn_|store #]CXkC|the 4[C]DYjX
binder|,ECZ
binds|=]dZ
bindweed|,]
bingo|KD
binned|,Y4]CDY]
binoculars|+[PZ
bins|"?#Y/Y3A7F:D;D=B?DBEQZSATbWDfDjak@mCnC|<name> i^|and ,C|are #^I]PY]Z|have D]b]|in CZ|on 4YY[
bio|!E+H3b6c7D8>:Z;D@]DEF_K@MDSE[Z]CaSc[eChXkBm_nF|<emoji> !D)XNZ^^c[mF|and 6][Y|before 7^][|for +_E_P]la
biodiversity|-c8VR^
biologists|n^
biometrics|QFjZ
bipartisan|0YK]QAn]
birch|DY
bird|"_#C&B(^,[:C;FACC@DAFYK@MYQDUZXCaEbDjHk?mYn>|and ,Z>ZKEaG|ends CCF[HJTZa]m]nF|entry 7E|price !@GF]X|pricing 8Y|rate 7Y|tickets U]
birds|&C4C7XC[jXnC
biro|&]kanD|and &[
birth|'d.]8@LdYDe]l[|certificate l]|date 'ZLY
birthday|"_#C%W'd(a)B*Z,c>_A]CEFAGDH^IHJaLcN<O[Q_SBVDWGXDZ^]@aCc^i=mB|<name> ,W;[k_nD|and 'b5[7DL]ZV|cake QD|card 2[K_|of ?EfD|to &[>Y@aA[NAQYg^jGn]
birthdays|#D,D8D;E<^>]?ZR^YCa[
births|>[
biscuit|+E,d0X1_:C<]DAIAMaNbPDQdSUU]^DdBj^nB|'s ,E|came aY|for 0ZUZ|has KCO_|is Na|the KX|tin &Z,]DEKEdF|went ,D
biscuits|"[#A,h.E0B1a2[4B7C;D=E?@CBD>PaQhS[UXVXWZZZbCdAeZgZhCnA|and ,_F]Q[mX|are )]>[KZ]^eZk]|for 1_2bVYW[
bishop|,a4]<CQd
bisque|mW
bit|!C"Y%A(B)B*D,^-C/A1A2E3A6B8@9]:B;[<D=@@BAbDYE@H[JBKGNFQ]VB^C_ZaAbWf^h]i^kamWn>|about &b,<;ZD^QAY^cZ|and ,Y4@9[C[_Z|at "Z2]|for DZ|in D[mZ|is "Y|late ,CDF|longer NZ|more "YDa|of "D#a0[4W9[>VHCIbKDkE|to :]|we #BkY|where kZ
bite|#Z,A5a8[:^@YZXa]jC
bites|CEHaUbj?
bits|%c.B@DDYEYIFJ^SGY@d@fEl]|are .Zg^|in DZ|of 7]|that 4]D^
bitten|,aQaRYjE|by RZ
bitter|4YDcYYka
black|"C%A&@+E,E-A.D1A7A9B:D;C<@=C>A@CB[CCFDKAQ_SDYVZD^Z_FaBdDgDi]mDnZ|<name> 8_]Y^XbXnZ|and ,D|ice CZkY|pepper B]i_|still 0[nZ|tie CDEZh]
blackbird|,@|has DDkF
blackout|"a&])b>ZN^|blinds "a)[
blade|,C-[8_<]>DHXR]^]|is ,E>DnY
blame|&_(_7]>bM^SC]^eXh]|<name> K[|the ,_M[aY|them >[
blank|,C.]2b4B9aD_F]W__ZnY|and 2dWd
blanket|&>6]8Z<]K>QFSB[[jZnC|and 8Z<]|in &AKF|that DZ
blankets|!B"F&D4[;XC[D[GDHFKBSDZ^nC|and D[QB|are "EC[HE|on ,BjZ
blazer|8e^_iYkZ
blazers|,[
bleach|+_D]P]g[kZ
bled|ga
bleed|%e(Y:[C[JdNYjZ
bleeding|5YQCT[]^jBnE
bleeds|/^
blend|MY
bless|![+[,]:Y?kBcGYJWN_PYX^aYfhi_|our :^a]i[n]|the :YBHJZaW|them +]?[B_iZ|you ,[?eXYfe
blessed|%_0Z:[J_N]Q?U^iYjBlW|<name> BaiY|to %Z0Z<ZJZV[jB
blessing|(a,C.e<aMZOaSaaCeY
blew|d[hX
blight|,D-^4_E]OZQCR]l[
blind|,BCBKZY[]Bd^mX
blinds|"_&])[I[|are "a
blink|,A7g:ZJ[NCQA]_g]mE|and ,A7bJ[QC][mE
blinking|5]ZX
blinks|<XaCk]
blisters|,]KGf_g[
bloat|+Yi]
block|)Z,B0B;CAZBDC^DEQbS]WaY=^Cd^iCjYkWnZ|<number> !^C]jZnX|and ,]|of )YC[|the SC
blockchain|Q]n^
blocked|"Z(>3^D[S[Xa]Ck]|all nY|drain "[D_
blocker|HZWY
blocking|,X2cD^QXW_kZn^
blocks|C_DEYTjZne|the jA
blog|"C-a1]4C5]7CC?EhFfH[MBYGZ[]FjBlhmc|<emoji> RDm[|<link> lC|<name> &Z-YCAEbFajAlam[n[|and "E)ZF[|how EZlZnE|if FE|post EY
bloke|3]DE
blokes|/[Q]TY
blonde|mW
blood|"A%a/]:X>[@]DaJaKEQET]XC]EaGe_kWlH|at ?Z|desk DE|donors ,CC?DbeCgZj@kc|pressure /]8]>_D[TZ^]e_|sweat 1Y:]VXaY|tests CZ
bloom|:]C^a[
blossom|,YDYK[Q_
blot|[Y|do [Z
blow|0[3Y7C<^FbG[I^X[]Dmd|dry G[
blowing|N[U[
blown|(E,Z8]>]IE]_bYe]|away b[
blows|DE
blue|!E"B%B&D)C*?,B-C.D/E2C3B4E5@7A8?:A;>?CD^ECF@HAJ@LFNFOCQCRDXWZC[A]B^AaCbBf^jXkYlCm?n@|<emoji> aE|<number> ,Z4]Q]|badge D^j[|bags QD|barn S_|bin ,DCDD[QDkW|box CY|button #E|card BD|crate ,^|door C[KZ|dry QC|glove @FgF|is +Y<^|jug DD|lid X]f^|light @ZNEYX|one 7^|the QD
bluebells|"^8]CCH]QZ|are "^CCH]Q[
blueprint|,D7YFZM]a]
blues|"[N]
blunt|<aF]
blurry|"Y
blush|+^,]IYP]
blushing|fC
board|!B#B)C*B+]-A.B/>0@1Y2f3G5Y7C8C;=<^=dADC]F^NDOBP]SCTBVXWfXD]D^DaAbEcZd]fEjZkVm_nF|'s =]E_|<number> E^lY|and 4DC[D_|at 4YKGXXYXd]|by 5YFeQDZ^d]ma|can =B|for "[=CkV|games +^CZP]nZ|happen /ETG|has 0D2ZC[EYQC|have 9D|in 2[7^W[d[|is >Ye^|it #],C9[DFIYQD|members 2]|met <[C@|of 1DVC|papers _Z|was 1X|will 4ZD]
boarded|#Z,_Q^
boarding|![&B'Z,C1Z3^8ZDZG^LYVYX]g]kX|pass '[@[LZg_
boardroom|&Y-_;]<^EZQAR^VDlY
boards|%[,C/^2D3[4C5[E[H^IEJ[N_Q@T]WCZWgHkG|and 3^C]DY
boast|;Zb]
boat|"[,Z0]1^4?7B8E:_;C<f?@@BCbD>ECFEKdNEQYRDV][D]@bCeZfBgDl@mEn>|from KC|in k_|is Ca|shed KD[E
boathouse|,Ama
boats|"Y#[&^,C.@6[;_=[DEJ]KcQC[Z]Zb^dXeBgBjCnX|are CCj>
bodies|,B2Y5_:_?[QZZXg]
body|!E"Z)],[-D4[:_XB]_^]iDlD|'s "Z-E7[|mind 8_^[
bog|4DDBkD
boil|3B<^D_XBYB|takes ,FDD|the D[|water k]
boiler|!E)_1D6D:D;B<C@?ADC_DEFDKWMBQDRDTEYEaDbAeDfCg@hBkAn@|'s JZ_Z|and '[|down ?Z|has @bDYlXn[|in /Y|is ,_B^QXi]|lid ,D|looked 9EC]|man ,ZC]DY|out QB|ready @@gE|room &aKa|the D]
boilers|2_4DCYnB|of /G
boiling|>DSY
boils|7[
bold|#C&A)A,A-X4@5E7D8b<?FDJXNERZUBXaYA^^aYb]iBn=|new <EAEI^a]ba|vision -B8D:C<ZhA
bolder|"Z1c:a;Z<YE]Vab_la
bollards|K_
bolt|DYjBnC|on DD
bolted|?Z
bolts|&],?CBGCQBSEY^gC
bomb|7]
bombs|(])^8_;]FZnY
bond|%^)]-[JZ
bonds|KXRZ
bone|!]GZY]
bones|"Y,]D^WX
bonjour|OY
bonnet|#[I]
bonus|'X(a*@2a<]=_FDS^TAU@W]XCYHaCddjBnB|entry (c|episode S]
book|%B&E'?+_-E/C0A4E5b7]8D9X<?=@@ZA=BYC@ECGZJGLCM?P]S]UDZY]XdGgYh?i]j@n;|'s !D2ZGD|<emoji> )_N[bZ|<name> +^8[|<number> <]F^TC|a !A"Y;ZGERYT]XHZa]FkG|about >]K_c[|and !Z#V1[:a=G>[IYa^|at .Z1Z>DKE]Cja|bags SZ|before ^[nD|by HCaDdY|club 7]>]O[]Z|clubs ZZ|deal 1]VY|direct !])E+D^W|early 7[]YbY|first 3^|for C]SC|from *a|in !B#ZDBQE|is ![,Z5ZCBSZW]Z_jCk@|it +dPa|lists lF|now )B3B7_NAPY]aa[mDna|of 5Z8C:[eYjA|on )ZmV|online !b+D3Z|or .a7FD]S_|that "^,Y|the "]3]:]F[S^nY|today )]GE]ZiZ|two .[2[|via !D6]RW|with +^DZ|you ._/ZT[|your "@'E)H.D3G6X9[DEE_FAGeSE[a]alZn[|yours 7DGZU[
booked|"?#^&=(^)E,?/b0[2B4]5D8]9?:F;^=a>Z?E@]ACCZG[PZQDT_U_YW]_^__Eb^dZj_kGlDn<|a =X|again BZ|and ,DZ_|by ![,^G]kD|for "D#_,D.^=D@]CiI^PXQBjY|has CAk^|in "E/^4BTY|is :EaC|our PZnD|the .[>^]_|with 4DCaQ[|you )G
booking|#Z&D(G+a5]6Y7_9D=D>_EDGYKAODPbR]VDXCZ^^Ce^gZhYjZnD|fee #X|is 2[7]|number .]DCSakA|page #_4_<EY]k[|ref '].E4D|site C^
bookings|,B.E0Y2c6Z7Z>DA^QASBUaWZ]]h[j]m]nB|for A_h_jDkF
bookkeeper|(b,a9]JW_ZhY
bookkeepers|7Z9Z_[
bookkeeping|,[7gCZS^]]ba
booklet|,C2E>ZFBO]Q?
bookmark|(c.?=GE^FCMdO[S@bZlY|it .@SA|this (c3ZFDMbb[
books|"_#]%E&^([+W,?-D.A1d3[7]8[;X<D=V?XA^E^FBJBV[YBZD^ccbd^e@gEj@kZmAn?|<number> #Z&C/[KC[Z|a ,D|and &]A]K]|are )Z|for ,D7ZQZ|in &Yd]|is S]|on (^,CMZ|one D]
bookshop|)C7YNDOXbC
boost|8]HANZXG|your 8^
boosted|EEF]QET@lC
booster|,X.[=YMYQ^nY
boosters|]ZnZ
boosts|/]][
boot|,]7[8X@CD^QZeE
bootcamp|7]
booth|,?4C8E;FDDEcWZl_nA|<number> W[
boots|!X(A-D.E3E8F9C<_>DCAH^J[MAQcVZXTaHcZf[g]kZn=|a ,D|and ,>DCQ@
border|A[Q]a[ne|vote EY
borders|n]
bored|"_,cDYM^YB]C
boring|!D"]%E)_,e7@8]C<HXKALDMBNBO]S?X_^cmUnE|and XZ
born|'[,_8_:aAYCCGXH]JDL[^Yadi[kC|<number> ,Z|at :]|in ,Z8XA[Q[|on X[
borough|+]0Y;d?^PYbbf]
borrow|#D*Z.b2^3Z9Z=^D_EZOYQES]WWYCeZfEnA|<number> 2ZW[|a 2Z|it .C=^KYdZ|one "]D^
borrowed|,a4><[@_DAHaI?NCR]Y?^_cWg^k?mZ|from ?^QE|the ,^
borrowers|4ZBbi[
borrowing|)[8ZN_^[
boss|(Z,A2a6^;D<A>XFZNYQZTcWaXZYD[Z]BbGhDj?mZ|is eZ|who (]
bosses|KC
bot|5ZkC
both|!C#E'](A)B*_+B,Y-@/A3>4E5E7@8?:A;=<?=D>E?Z@CABB@F?H@IKJGO^PFR@U@V@ZEaGeZiCmAnX|<name> ,Y?XDCQ]TZfZ|<number> SZ|and '[,CQ]|are #[,]DBKXSY|at CDKVhZ|before DAkF|directions CZ|fine .[|get 6X|hard MD|have ,CCaDYn[|in ,F=[|of 7]<[?[]Yf[g[|on ?DfC|our *[OYl^|parties <[n[|sides #E&F1B?]D]EXQXT]f_jBk[nZ|stores 0a5Z|towns ?B|ways =[?^C^Y[dYjW|with 'Y:Y
bother|#E&[+],Y.[3Z4C>fD]XYeYkb|with +]D]
bothered|#Z7c>CF]]_m[|to 7_>C]]
bothers||you j]
bots|D]
bottle|!f"Z'[)C,C1d2b4^8_9Y=YDXGaH]NDVbWaYa^Wd]gFjak]|is 4_C[DBj^kC|of !a"[*Y8E<]DBGXH_|or ']LY
bottled|8a>[DZQDeZj]n[|water C@DaQEk^n_
bottles|"[,^0C4CAWBaCZQ[TYYDjYmCn?|and ,]7B]D|of "]Q[[Z
bottling|-^jZ
bottom|#D,@.]0W2C3Y4_;D=C?BDeFcJBQDRXTDXYfChCiDkelXm_|and 4[|gate 0Z|left #Z,C.]4CE_S^gYl_|line b]|of 3_FaSYXXj@n]|shelf D[QDR]j[k]
bought|!E"?%A&;)B*C+B,]1]2W4[5^8D<]=h>E?ZAEBCD=EYFEGEH@J<MDNAODP?QYSYYWZ[[D_Bc_dfiGmC|<name> ?aCCfY|<somebody> #E4e<YY[c]|a ,].C5[<Z>DSDY^Z]]]c^nD|and 2dW_|from 3Y7^C^DGEbXX]XkBl[|in @^C]DCYBgdjY|it .YSZd]gEj@k]|new <E|one ,C.D4Z5[=Y>DC]QBdZh[|the !B)F,^.Y1b4_;_<D=^>Y?]@DGAOEVZY[ZBbXk[mEnD|them .[4DD[|this nd|two "E#^?YIZ|us ?^
boulders|DE|are DF
bounce|,[;^b^iZk^
bounced|,D.CfZ
bouncer|*g3aO_
bouncy|,Y|castle ,Z
bound|)Y,D1B;G
boundaries|-]8^:[^a|and 8]
bounds|:ZaZ
bouquets|)_0aN^U]
boutique|!Z+]-E;:]X
bow|&^)Z,Y0[4X;Z?aCBU[f]k@
bowl|-]:DCYDCNBR]^C|and #Y
bowled|?^
bowling|,[4ZEZ_^
bowls|#W,^??CCDDIYQZ[YdZfCjC|class SD|club ,AMZ
box|"E%F(A)A*C+_-E0B1>2@5D6B8<:@;?<;>@A>BCCDDBEAH?JAKYNBOAPXUCV@[>^A__aBc?f[gYh>iDjDkHlCmCn?|<emoji> +bFY|<number> DZ|and #D&C,@.Y4B>[FZIBQAS]gAmZ|at !a+_8]>__Y|by CZQXSZW]__|for #A5^>C?[F_Z[|from XX|if DE|in ,?<FMYQ?j^|is )<,FDCNA]Y|marked ,[|of "^,Z4CIBSAdF|office #]&F,D4cCADCQZY[fZjYnA|on /]CBDXEZTZ|outside =[GY|room ,^<EMV|so Z]|that #]9E_D|the n^|to 4CD^aFh[k]|we %C@ZJEgX|went ,AQD|which >]|with &Z3dDYKZ
boxed|)bN_Q]Y[
boxes|#?)],C-F1C3e4_7B8C;C<A=B>EBDEEKaRDVCW^X^]EbCg]iZlDm^nA|<number> )bCF|and ,YDZS^jE|are 4ZAYh[|for YE|of ,Z4CKCYC|sorted ,G|we .Y4A
boxing|)[C[h[
boy|"E&^4A<D?CK[NbQ^YBeFg@|in &AgZ|of #]&]j]|on NY_[|who ,C5Z@_N_Z^
boys|!^#A4E>Z?[B_IAQY[Ze^f_i]n[|and BZnX
brace|5^
bracket|4Z:BBCD_SFiBnC|by BCiB
brackwater|/C1D<aE]TDlY|<name> 1D<bE[lY
brag|!],D:D;_AYG_QAbahVnD|but :E;_A]QEb^hYnE
bragging|'ZQCTZaDb_|rights 'ZaE
brain|/[7Y>YDYT[YYjD
brake|#D,Yd]
brakes|&];Z>ADAK[eAnD
bramble||is aE
branch|&X(D)D,Y.@0[1_2a3W4B5D7B<Y=]>C?W@DABC]DEE[F]IZK^PaV_YC_Zb[eAl[m^nE|<number> *Z,YZZ|has 1]<_VY|hours 1[VZ|in 3^IB|is #YQEnY|manager &bK_|meeting C]nE|office MZ|on C^|opens Q_|or .EDBQZ|team ?_IYf^|this lC|will 1Z
branches|"Y,B0^1_;gCdGBQ?VYX^^Yb^eDjZn^|<number> 1D|and 0b|are nZ
brand|!C#C(W+d,@-]2Z3B4C5Z8H9E:@;[<C=DAWD]E]I>MZOXPaR[TZU@W^YCZ_[E_CaCdCeBgDhYlan?|and 5X|identity -VA[EDRZ|new !B"[(Y)X-B;X<aAZE<N_TXaBb_hal>
branded|,Z8[HY
branding|:[aZ
brands|#D+E,B/[4F7]:D<^F]JCMCQGTW]^
brannock|2c?YEYWc
brass|#D&A,<4C7C:C<EFCQD[[aBmAnA|band CBV^[^|bands g[
brave|'X([,Y1Z7_8D:c;B<]>_DDK[L^M_VW]^a[e[gEkFnF|and 1[VY|enough (a,Z7_M]]]aYbZ
braver|E^
bravo|?ZK[
brazier|,cQ^j]
breach|*C0D3Z
bread|!D#J&A+E1A7D9Z=C>C@AD[FDKWQVUCVCY[]@_Wc[dCf[gChD|'s Y[|and CBQCjC|from ,_CGQ]fY|in :[;_D[fG|started bD|till C]QB|van 4]B^D[iZ|would #F
break|#=,C-X.D1[4Y7@8_:[;E<D=]>Y?B@EB[F[G[I=K[O]SGX^ZY]Df?gCmW|<number> !^G^|and =XkC|down -_DYJ[|it "]>]F_HXm^|room D^_[jG|the 3[:[XZj[na|your "@FcHBmZ
breakdown|"_&Y,BC_KZQBj]nZ
breakfast|!B"Y#Z*a,[.D0[3E4?7];c?e@CC[DCE_F]GDOaQ[SAUZZ]]a^Fb]dCf]gCh^mZnD|<name> QZ|<number> /^7X|and #C,]KEf[|club hZ|in H]|is %Z)Z,CCBJaNZQBW^|with E_
breakfasts|+],]A_Q[hZ
breaking|!A&C4C8A;[<B@[BECGECFUSaXZZD[D]GaBb_cCgZiGjEk_l<mY|<name> jCn[|barriers :[|our &D7ZEDQalCnD|the ;aC@QAb^
breaks|/Z1C2^:D;B>]@]AWC@DDN[WYaDbDeIg^
breakthrough|:[;]NYbbn?
breast|&['[>]LYkC
breath|?YDC
breathe|1^<A>dKCQCVX]De]jCkClAnB|and 1aA]QCVWbY|in NZ|out >bec
breathes|"Y-Y8]R[m[
breathing|8D>W@YBXD^eTk]
breathtaking|!_7[8c;Z]D^]bY
breed|,B-D>D
breeder|7ZDB
breeding|7C?_
brenda|KD|started KD
brew|,^1[8B9^NC^Eb^d^h[
brewed|&]8c:^K]^b
brewer|&a2^K]W[
brewery|"Y,Z2Z9^EZKZQ[W]_[
brick|#@%C&B,>2C:E?ECCD@EYFEIAJDKCQ?gCjBkCnA
bricked|,C|up ,C
bricks|%Y&Y,Z7^J]
bridal|)[8D>[NZ
bride|5b8Z:E@^GYHBJ]K]ZaganA|'s ,DQCgX
brides|"Z%^/X3]5d7]BdDZQ[U[Z_[D]]aAi^j[k[
bridge|*[,C-Y4E9@;D<DCcDDEFK^M]OZQTRYYDbAfEg]hBj]k[lDmE|has &Z|is ;F@c|on >[g[|was &]
bridges|,W:cQYaZ
brief|&Z<iK[P_QAcbdZmC
briefing|,DAaFenU
brigade|#C&ZVYd[
bright|,]:@<_DeI_NYaAcYg_i?jCkcnB|and )[1Z:ANXaA
brighter|!B"Y)Z-F7D8^:@CDMCN]QCRC^aaFbXi[jEnB|tomorrow "]1[8a:^
brightest|+Z|minds a]
brightness|nZ
brilliant|&Z+c,G;=?cPaXabBf]kZnY|and :[@ZKBgXk]|people ]Z
brilliantly|N[
brim|DZ
brindle|E[]Z
brine|4bY]
bring|!W"@%>&;'D(G)B*F+A,b.F/F0C1?2@3G4D5]6D7@9B:F;?=C>X?=B@CcF<JJKHNDOFQaUKXD[?]B_?cEe^fGgYh]jakZnC|<name> !b?^G]f]|<somebody> )^DZNbk^|a #C&](E*E-C4F5E:A<E>CD?Q_WYY>dXeCgBk@ma|an QH|and j[|anything =[W[|back "F,Y9[DEkKnY|biscuits gY|cash D[|down CAn]|gloves ,CDDn[|id C]Q^ja|in 5a|it !_&D(C,E.@3A7E:E@BC^K@SCW@]C_AaCd@g]j@nA|lunch ,XCDDYQ_k]|my #Y|one >BI[|people )[8]|photo nC|proof .ZeY|somebody >ZSZ|someone D^|the &E,B/]5C6[=A>[DBG]IAJAMCQBT[W]YX^AaZdDe_gYjCk?l[mE|their -[7a?EVXZZ|them ,Z5C@DD]QGgI|this ([;X^E|to ([<eDCE]e[|up 5[|us nC|water ,[CDD^Q[|what [GjB|whatever kE|whoever .[|you %],@-a8]<Y>BJbQGhZ|your !F#Z)B,_3D5B>BD[IZXAaTeCkXne|yours 4YY]
bringing|#D&B(Z,d-B6Y8D:@;C@[A^CCEEJ@KAM]QcR@[aaCdCfXg[hciXjA|in 4^|it ,_|the ,XD]iY
brings|&=._/Y1[2^8[:^<B>E?BD[EdKBNBSZV_WXXAa_bBcDeWf@gFhBlZnB|<number> &DE[KBQX^B|<somebody> F]g[mX|in 5Z=]d[|over 1ZhE|the *Z.Z/ZgFjW
brisket|7DBeC]Y^Z_iZ
broad|CYD_|beans CY
broadband|#Z']1A7c9C;]AZC[DVE[H[I[VAX[]ab]hbk]|and 6[7]]Y
broadcast|*ZkD
brochure|,B/B0@2Z4f^]d[f[
broke|&A-E.D4d5F9?<e?BC[D?FCG^QBT[WDYe_Bc_gBj_k=mYn]|<somebody> &[KYeY|after n]|and bE|down 4cjA|it ,D4_QA|the ;_<aAZBDbXcZhZ
broken|"=&B-C1E2Z4a5C7A8D<^>WAWC[EYFBGDKDRETFZ@[D]@d=gGiBj^kYmcna|<somebody> ,E>]C]|and #D4[>[IEKDe]|glass k[|into 2Zg]|jaw @DgF|on 4_E]la|we .^>F|wrist KZ
broker|2]W]b^
brolly|,C
bronze|)^1d6^N]Q[Va
brooch|,Y
broom|#]g]
brother|">#C&@(C,Y4^7C;C<E>]@aK@Q^]DbDeYkBnZ|'s ,c>aQ_e_j[|and 4]nV|in &E2Z4[QZ|kept ,:Q?|who ,BeF
brothers|%_&_2a4D;]BfJ[KYQES[W^YCbVe^f]i_|and %aBTJ^|with ;_AZbY
brought|!Y&c'[+Y,f.B1Y2Y9];@<b=D?_AFBZK^NCQiSCTE_[b@dFfahDj@kX|<somebody> #_<CKY|a ,_2ZQ]|back ,B4ZQFgE|home ;D<Y|in ,b9[?B@bKCQYfCgc|the &__W|to ![+^-_1]CER]V]|us ,D
brown|&A+C,?.?5B7C8E:B;BBDCZIHKDMBQDW?XB[_]D_[aCf]hCn?|and ,DD@|at QF|bins C]i^|envelope @WdYgZ|is ,DQB|paper 6[[]
brownie|!]^Za]
brownies|"Z#[&Z)]AYC[QE|are &Z
browse|!FGCn^
browser|5Z9_C]D]YDZY_[jZn^
bruise|#Y5_Z]eY
brunch|-a9A;]DZ]Y_Cb]
brush|*e,A.[0Y3[DcFZOaY^a[iZka|and 4]Ya|head *^O[
brushing|>[D[m]
bsl|&Zn?
btw|)[X^
bubbles|#d&DKE
bucket|&[*X,_.D3D5YA]D^K]Q]WCXBYBZ]dZgDh^k^|and E[a[|with :FaE
buckets|,^4B>]DCQ[a]dakAn[
buckle|3Z4[:ABYD_jak^|up 3ZBY
bucks|/D=aFeVEm]na
buddy|(e*D+]Mb]C
budget|&e'_,@0B1Y2c4Z5c6_9a<[=]>B@DIZKaL[QDUBV^W_X@Y[Zb__d_fBna|and 2ZLWWZ|for =]D[_[|is ,[.YJYQ^|sheet D]
budgeted|#]
budgeting|;X
budgets|)[7Z;^NY]]b[
budgie|,_KZ
buds|![QZ
buffet|,bnY
bug|"C#e&]4h7B9Y?cDBIeOaQZSAX[Ya_]f_j_m_n^|and nF|fixed jY|fixes jZn[|on #Y4bY[|report #[?_I[KZf^kFnD|reports 7F?^
buggies|#CQ@j[mZ
bugging|"[Eh
buggy|?Zg]
bugs|&].Z?^@Yg]|in .Z
build|"Y%C&X(F)].Z/@2V3C:d;C<B=]>A?C@ED^FAIEN]QVS_TCWZX=YV]Ea^cDfDi]lCmB|<number> []_Y|a &[,Z-A:?;DDBQYZX^BaBhXjEna|it "^8]DYkZ|the #B'Z.Z;ZIBJG|your )a:BNc
builder|"C9D@[QYSXhY
builders|,Y?[d^kB
building|"Y#E+@-?2^3D4>5B7>8^:[EFJDP@QDUCWXXCZD]D^]c]g[kC|<name> "]0Z|a 8EA_JZRZ|and =[CZ|bridges :[|is eC|on -?:A<]aBhB|society "Y=ED]|the "Z&D8b^caYnZ|this ([7D|with &[)Z4F
buildings|#f,Y<aA[HaIYhZ
builds|.Z/D9ZC_KEQZSa[Za?eWjamYne|are /FC[jZnZ|of 9Z|up [ZmX
built|"e&c)],T.D0F1F5D7B8d;[<Z>??FBZCDD>EAFAGYHfICKbSBTZUEVCWY]C^[b[c[e>j^k>lBmA|<name> )];B<]N_bBkE|<number> &]|a &Y;_KZO[b]|around <Y|before D@X[|by /Z:]K_aZn]|for !]8cG^g]hZkZnF|from &D|in "]#]&A4CH^K=QAYCbCn_|it "b&^Y[|on ;[<Cb[|the "[&b,a2]4]K^Q^W[Y]g^nE|this ,D;^<]QCbZcZ|up "^DYHZ
bulb|"E*_,AFBIEOa
bulbs|&^4YKaQc|and 4[|are Q]W[
bulk|"]j@k]nC|edit ,ZkYnF
bulky|G[Q^
bull|,ZBcQ_icjZ
bulletin|"X#[*c4dCAFdO]S]Ybd]m^
bum|(a
bump|+f.[4[I]LYP_Y^j^n@
bumps|5[>[
bums|5jZf|on 5cZa
bun|!Z'C*[,]4F9E;[DXLB^CjDnA|in 'CLB|on ([9FM[
bunch|-[1];]<cBhD[Jebac^i^|<emoji> 0[1Y
bunches|)]=]N^QD
bundle|!@3[6D7ZB[CZG?NBQBX[Y[]bb^gZi]jZkbnC
bungalow|QL|with QD
bunk|#[,Z7_@ChZ
bunks|CD
buns|"Z,^4><^?ZK_Q^YC]DeBnC
bunting|&]
buoy|CYDCQE
burger|!^+Z,ZC@G]bZk[
burglar|,d/YQYg[
burglars|F_X^aZm]
burial|#F
buried|,bQ^n^
burn|&]+^,[:_C^PYa]j^
burned|,@4Z@[QBbC|down @^CZ|in QC
burning|!_;Z>YGW][eZjZ
burnout|"]7D9DNa
burns|/]CF
burnt|"[4?8[<YCEDENX^]jAkA|down YF|out "[8]^^
bursaries|,DbZ
bursary|>ZSZa]gF
burst|D]gCj^k[nD|main <YD[|pipe ?ZkX|pipes 8Z
bursting|![8B<dFYMYc^
bus|!A"D#E%E(Z*C+C-B.E/C0D1X2D3E4X5C7<9Y:A<X>aAEBDC]DZEDF@J@KZMYOCQ[RDS@TBUCXB];^AbCeWhEjalHm>nD|<number> ,AD[QDSA]Dk_nC|and K@YBk[|back .Bn]|company >F[YkC|depot ;^bX|driver ,_?[IBn]|drivers QY|fares =]|for .F|from ,E>]CYDfe]kan[|garage ;[|home ,^.]|in ([1_<^KCQJVX|is >^C]J>QG_]e[kF|money IE|on CZ|routes "EnY|shelter CZcZgY|station Q]S_|stop #E&B1ZDBfFj^kB|stops 9YQZ|to &Y,^|was D[
buses|1]7D9B;]DVFCJ]S?VYXBY]]C^^b[iakZlY|<number> D]n]|and .d>XCBeZk[|are <YD^|have ,D^Y|leave jC|replace C]JZ|will RY
busiest|1a4D
business|!F#B&A'Z(?)E,B-[/b:[=C>BA^BXDDEXFZH[JWKDLZMCNYQETXUBWZYDZY_Ba^eBhcjXkBm^|and %D1^5bZb|case -^|from "Z0]|model &DKC|owner 6][]|owners %Z/B:FJ[ZC]VaDlD|plan AZbY|to A[E^hZ
businesses|)C-Z/e7Z8D<XBbH_J^NBTYZZeEiZjCkA|are iZnZ|have T]
bust|'_5_C^L]ZYkZ
busy|"C#B%C)C-[4E8Z:@;c>EAdD>H@V]bZgWiWjEkB|and ,]NY
but|!?"^#A%A&G'E(=)T*@,Z1C2H3>4B8E:[<@=<>C??@DCBEFFBH]JBKCLAM@NUQZUDVDXCYAaZbWcEdBeCfEhDlC|<name> &]+f,V:A@ECDDaPcQBYGbDk]nB|<number> 0]U]|<somebody> &Y,B4C;a>Y?ENBaZbZ|a ,H7[;A<^B_DZaZb_cZi^|also &[,[0VUZn]|are "c-]HW]Z|do .X4[7EQDS^kC|every 5[:bb]|first :da^|for !]%Z7Y:b][|from 4a|go D^KX|have "Z|here ,Cb[|honestly ,C;[|hurry )D/D7Z|i ,f1]7C;D<ED>IGMDNEQdWXeDf^k=n^|if "W,@7X;C>aC^D]H[XZbDe]i_k]lY|in QD|is dY|it "E)a,F7[:>;IDDEYFEHBIXYH^XaBbae]l^nA|let FamU|look ,Z;A>^GY^Ye^k[|make 8d^ea[nE|me n[|most .Z:Z|my 0Y|never DY|no ,C.F>]|nobody 4ZkC|not .X7Z9[:D>DC]eBjck?na|on &C7C]G|one (_7Z;ZD]FEfD|only )ZCDDYI]a_jE|our -]1Z;cAbb[h^|please ,].]:CS^|somebody 4Z>E|that .^4@:[>DDEQ]^Bn^|the !D"D#X&X)].C/C2B6[8?:F;C?VC]DaFDH?ICJDK_MBO]R@SDTAWBY]^Bd_eBg@j^kan_|then 7E:DDDFbaEbD|there #Z,_>F?[CZQWjX|they #Z,=2Y5[<[>DD@Q?Z]g[i[|this -]QCR]]^nE|those lY|three 8[;YC]E[l[|trust FY|two #[DZ|we "Y#@)C/]1D2]9]:Y;E>[DGKBM[QWSDV>]Z^GcVeYg[|what 7D@]IDa[bBg^jB|when )b:_;d<[DEN^b]kB|why "Y.YSZ|with )_M_N[^CbE|you #Y,?.V7E:C>A?DDCFYHYI^V[fAkAmXn@|your 7X:[A[CC]YjH
butcher|#Z,fCCDDQc|'s WX
butter|"_#D&B+^4Z8B=]C?H]KDP^QZb[d[h[|and "a+],E=]PY
buttery|8^^[
button|"Z&D(f*X,]3b6^;B=B>@@[DZKZMaN?QWSWXaYB[]aCb@cBdCeCg^hCiAk]nD|'s )Y6Z[]|and (D5_DDkC|for 3ZE[|is Ddk]|that Q[|to #[
buttons|#C%B,?4@D]JEk]|in %BJE|number QD
butts|3ZC^j[
buy|#B&a'X(E)^*D+W,B-Z.g/]2a3_5d7X9]<D>A?[@EC;DYF@GCMCNXOBSfW]XaYD]^aDcBdFeChYk[lEm=|<name> !Y"[+]8];[b^|<number> ,[nZ|a ,_2^3]6B>DA]SbW]X[[DhW|an DEjX|any %Y6X[YbC|anything kX|at GF|five 6DDFkE|for "Z|from ,G7_:]?[CEGF|in -bRZ|it #C)]+X,_.^3^IBQ]S^X]YYe]nC|new 8]|one )Y|our .Z3ZX[|stamps jE|that /Z9[>]CZQC_[|the %X)_,B6Y=Y>DD_N[P^TXX[[Z]BnC|them ,[gY|this .[3[X[n]|through 2a|two !ZDBGakB|you .C=^?[SD]Ed]|your D^gY|yours TC
buyer|"E&^(Z,@-^/b5c8CDZFZHHKZMZQCR]TdZak[nX|rang ,@QB
buyers|+_,C-]0D5_<YHYP^ZZn?|are 7Y
buying|"@,B.e2b5^8[;??^FCH<KfQERASaZb^Y__bBhalC|<name> A[E[KZ|a ,D:Z|the ,]8[Q[^[b[
buys|&D)]*c2h4[5a;b=a?ZCYK@OaWcYFZ_]]bZdcj[n^|<number> TE|a 5d?]KDZbn_
buzz|;[A[I^V_Z]b^
buzzing|)Z<a?]AcEYN]UFcX
buzzword|%Z-Y;_bW
by|"B#E%D&_'A(C)F*E+A,@-C/[2X5C6?8]9F:@;A<C>@@@EFHEKaLFMCOA[E^^_HaEjTmFnF|<mention> #]&d1[IYK]RYjb|<name> "<%A&j)]*e-A/B0C2_5c6X7^8?9C?=@ZA>BCCEEbIFKhNWOZPZTBUGVDWXZY]Zb?d[eEfFh@iSkElbnD|<number> &J)[*B,F.B/X0_2@3]4]6E7C8C;D<Y=C?<BUCfD[ECF^HAKGNAPCQATaU_WBYZ[C]D^@aBbDgEiCjakblDm_|<somebody> &b+D,A4]7]>B?BIDKbPDf=jCkCnC|a "D#Z,Y-_.B/[3B4B5B7A8A:C;D>C??BVCCFDRYTbW@YD^AaBcBgBn^|about 5aC^j^|accident #Z,_1Z:[<DV[]Ba]eDnC|all &B.c1]4B7_:Z<]=]KBQCS_YBc^jC|an 4]@YaZd]faj[k[nZ|and 2aJ[|appointment ^^nD|at #Z]Z|autumn D[|bank =C|barge CE|breakfast C[|bus DZ|card &C?D|clause FE|coach QF|colour nZ|day #DDA|default #]4BCXYC_[gFj^k_|direct %[)[J_N[|dm #_&Z,Z=[|eating 2^WY|eight 2Y<Z?a|election n^|eleven ,F|email 3_CFDBQDX_YCjF|everyone &^;]@^K[bXgZ|eye YY|first FDjZ|five #E,D3W:FXYaBf^|four 4^?CQDi^kX|friday ([*Z7[E_l^|gate CDDA|half &@EYYWdA|hand !["D#A&^.A2E4a7X=D>@?ZA[CBDbJBSEY^bAdBeFfdgZj=kYlCn]|harnessing cZ|heart %Z|hours =_d]|how ,]5ZAYQ^nZ|it &D2^<b=]CZkD|its 4]|itself ,Z.Z4ZIBS[[aj[nE|law 7DD]e[j^|letter #DQZ|line 4YDYQXUYYZ|lunch ,D2]7];]C_KHQCVBb[j[|lunchtime (F-[|me ,W0^4d>CDCKEYceBnE|members /[;]T[bX|midnight (]3a<Y=b?ZM]OZZ^[Cd[|miles #b+[4DD]I[kZ|minute /[4ZFF|mistake #C4Z>XYYe]kB|more 0b2]U[|morning #ZIZ|my +Z,B2D?ZSYbC|name 0E3Z6_IXXY[[^^|nature 8f<a|next &Z7CH]I^KZ|night DCQF|nine &E,Y1^=]CYiZ|nobody ,^|noon &D,C.C3W4^SAV]X[YY^CaYeB|now /G>cB^QD|one &d,[?ZD?KbjDkA|our "B#D%_0C7C:[;c=@ADEEF_MYN@RBUCaab[dDn]|over ![/a0[;CT[UX|patients =[d]|people ,D8Y:EAbC^Q?^^gYh_n_|phone !@#b.W7D=]>@DYI]Q?[ZbXeAhbj_kY|popular #[)Z8X:]A^IZQF]Xh]nE|post 3A5XQ]YBZ]nD|postcode nD|region CX|science /]8b|side :b@ZDCa]|six Q]X^fX|some @[gZ|somebody 2_WZ|someone D]k[|stand ?Ch^|step F]kC|street D]|tea 7];EB[UAXZbEiY|teatime 'Z0Z=]?[Q][Zd_|ten "X,b7bQ^|text 9aCbD_EZMY_]h_janb|the !C#Z'E(B*D+B-D.A/E0E1B3?4C7?8?;Y=D>B?AC[D^E^FTJZMANWSDVFXC^@b[cXdDeCfDiZj^k_l_mTnA|their ,[I]KDjF|themselves #b5[CDnD|then ,]>fD_KBS]][eY|this %ZIFKDn[|those Dbk_|thousands /Z;]T[|three ,]I[^X|thursday 0]U[|today C@nZ|tomorrow 4EYZ|tonight #C3C4D7hDCY=]djA|torchlight ?]f]|train CAYCjB|two &_,E;c<]AZDUK][YdC|up !b/eH?T^|us "[#B,D2F=[?BQ=_^f@i_jC|video lY|voice BZEAi[lC|volunteers &aKckZ|what FZ|which ,_B]|who =Z|writing ([|year !E,G.[|you 8Y;Em]|your IX
bye|0]1YQ]V^
bypass|(G,[1X;CS]TZ|and 1]|was (F
c|!D&Z(_)D+E,C/D0B1D2D3B4?7B8F;E=C>A@CACBAC[KXLCMYPDTAUAVB]?aEb?dDeAh=jckZ|<name> (Z|<number> C@KZQ]|and .Y:[KFS^a[nZ|for 5ZD]|is #FC_F[jZ|or 9D|suite &Z@[gZ|was CED]kZn]
c14|O_
cab|"Z+Z=]H]QZ^[j_
cabin|&^7Z@ED]ICK[eCgD|<number> 7]|bag D]
cabinet|#Y/_1Z7]AYI[TYaDhW|has ,E
cabinets|.[
cabins|#Z)C7bND]]
cable|#B4]>C?CDcQEY_bDfBjdkf|and .ZjY|in QEjB
cables|<dDCG^Q]cZg^kA
cache|#],D4a>ZDWQAn[
caddy|.bWVk[
cafe|8DKZQYeaj_
cage|.Z7ZIYQCV[
cages|nZ|in nZ
cake|!E%C([*D,f.W/E1Y2a3B7B9C:E;B=E>??_@BAXC=D?FCJAKXLMQgSWW^Y]]U^F_Ba[eEfcgXhZj@kCmFnD|and 2EQCkX|at ,CDEKVQYh_jE|by &[,EKYQ@aY|from &D,[CCD]jD|in 1aA]CFQDVY]XbWhZjInE|is ,]C[g]|on g]|sale S_|stall OXdZ|to ?_|was #Zl]|with ,]2c
cakes|#d,_7X;DIbQ_]ZfXgCj]mXnC|<number> ]Z
calculator|#[)YB^N]Q[W^jY
calendar|!A%D&C)_*D,A3T4d5[6g8D9c<CEWFBKFMBN]Q?VXXWZ[[caWbXeDhBkAmBn?|'s !Y)[-Z6X;]GZR[bc|and :[a[|is ]E|on 4C|we 4_EcY]
calendars|2e4E:EWea>
calf|,aK^Q[nC
calibration|nZ
calibre|;cba
call|!Y"I#B%F&Y'Y(C)Z*>,B0C1@2E3X4A5_6X8E:D;_=D?>AGB?DZE?FCG[IBJCLUN_OBQFRWTXU?XZZVgEh@i>kZlAmCnZ|<emoji> "Y6Z7^[Y|<name> !["B#_&C,D.D/Z3e4^9YCCH@KEXdY^ZB]dbbeHnC|<number> !e#D.A7>=D>]@ZCCDbSCWYXDaVk^ng|<somebody> ,B|a ,_=YNYQ]d[jZnX|an DY|and #D&C)C.D4XD_NFe^|at ,D@^CeV]|back 7EQ]|by )Z.]>]e^|centre )[,]NYQ[|closes C9j>|for !?C^G@d[k^|from ,[4DDZSZYZkY|is &ZQXhZ|it 4D:^;a=XCYDBQESVWD^XgCjYkD|needed D@|now 7[DEbZ|on DCk?|one k]|or >YD@kA|our "C|out )ZDB|outs FY|that F_m]|the +d3_8Z9Z>@DZP^SBXWYCZ_e<nZ|them 9Y|this #CaF|to DBS[eE|today ![C[G[^Z|us !D.@2^6@;bFEODTZV]b[e^j]k[n_|we .Z=c_Yd]|with ,_Da|you #^6YDcI[Y@_[|your "Z:]D]eE
called|#[%<&W(E,[-E.E1D2D3A5?7B8C:A;[<[>B?AAaBACBD=EWF?GYIYJ?KZMCNCOESDUGYEZ@[c^@_Ca?eBgEjCkG|<name> #[%D&],[7D8B:E;?>A?Y@[IXJ@MEQ_YI]A_Bb?eEkH|<somebody> Y[|a ;^|and 7^:DX^][aB|it &C,Y;Z<eQEkB|me ,B<C|off ,CC_QE|on >]AfR]hY|our #e<ZECI[QXlA|the #A,^4aKYYZbF|them fX|us )[7Z<C>]eXmZ|you #^
caller|Fgj]k^md
callers|QESX
calling|#](E1B3C4_7A;c<D@]BbC]EEKCMCQZRESDWE^[aVb[idmGnV|all :DBfig|it 7F;_aA|on aY|the M]|your @]F]
callouts|&_
calls|"C#V%D&?(=,U-X/[0X4]5D8B9D:F<A=C?ECYD^F>JBKAMAQZRVWBY[]BdCgajEmDna|a /^0[9D_D|and -Y/Z7[C_R]|are C[DY|at QZg[|for b[|it ,]|on #[|they >[|we gZ|with :En^|you .Y4Z;YDY
callum|&],]Q^g[
calm|!c"]#C)[+]3[CCDXG^ICJ^KbQZ^DeEjEmB|and !f|down ,Z3dQYX[
calming|N_
calories|/cTZ]Zaa
calves|,A>C
cam|+],aJZQ[jZnF|is ,ZC]JZQXjZnF
came|!D#b%>&W(F)B*B+B-B/;0?1C3B4Z5@6C7@8=9A;B=E>XA?D:E>F@I[J>N[O=QYRCT@UBVFZB[AeRh>i]kGlBnD|<number> SY|after F[|along :]?BfB|and ,B=[>]|at ?cf^|back #G&Z,Z/D0E4A>C?]ICNYV^YEfZ|by ,DCE|down #d0FCZQAUEj[|early RZ]YbYnZ|first 2[9BDZ|for +[.[7YIXQZXZYF^_jZ|from #E&^,D1E;D=D?ECBDEICK_Q=VDbCeAf?g>jBkZmD|here #C,B;Z|home <^N[f?nZ|in "A&C,]0Z2D4A5E?C@ZCZDFKDX]YBZCg_kEnB|into B[|last ,[4Z<abE|off &DCAKEW^kC|on #>&^:c=Z@FKbeCgC|out #_4]:Z>Y?D@FB[DFQ[[Y]D^Ye^i^|over ,]|second <]|the #d;]I]|third DY|through "d,].b0b1Y7[Q^UZb^|to %D&C)F2]4_7G:D;b<@?E@bAEB>SDWVXAYXbccCeFg]i@n^|today &Z?b|together -^<]|top A]D^hZ|up #c&Z,F/IIWRCTCb@|with ,]1Y>ZCZQ_eb
camera|&F)D.]3Z7E9WCAFZNEQ]YCfEjCk[m]n?|and k]|off ,A.eS]g]jC|on QD
cameras|,C4]9]@[YYnY
camp|!B#Z&Z3a6]>XCADAI[JZXZbFeZjD
campaign|%]5_;f=YA]EDQBUYZb_Ybch[
campaigns|F]
campers|?CfD|for ?CfD
camping|C[W[eF
camps|hY
campsite|IX
campus|:[>[CXDYE?F[^Za]d]l?
can|!="A#X%:&D2=3>5D6@9D:A<A?<@BAXC]DdF@GCHCIXJBNESZUVWBXAZB]BfAhXk_m@nC|<name> "D(g9DMhYZ|<somebody> M]kY|a "[,=D]QC|actually #aQF|add QI|afford .B7b9_:];dD@]b_Za[b_kA|also ,d.[Q^S^|and ,bCYE]^Eg[l]|any 9a|anybody 9a_]|anyone ,Z9e;D@F_bbDgDkE|apply )E|ask #D.@2[4a>ADcHDI@NCSCjXk_|assist 6E|be %]&C'X)_,>-Z2F5Y8[<D=@>JAEBVDEE@FBIFJYN[Q?WU[BaScAeBf]nY|beat )^;BNY|begin >[|book 6DSD|borrow DZ|breathe >bec|bring ,D-[.Z>]D^Q>hBkZ|build .^:CDZS]^G|but D[I]jYk[|buy .@|call =Yd[|cancel .dCCDDQ_S^YYkC|cap =B|carry ,Z9]SE|change .^:YJBMDQCS^YA^De]k]n]|check 4@D_QEjCnD|choose B]i[|claim .C1[>ZDWQZSC|collect QCWZjAk@|come >_CcDEK?OZQ?S?b]e]|confirm GZ|copy k[|count %]*b,]2]3_8Z<XWW^Y|decide 7Z|disagree .bDC|dm MY|do #D,D.F2E7_8A9C:c<F=C?ZDCJDKDNZQ=SBY[ZC_DaZf^gYj^kCl]|drop .[2^W]|end ^[|explain QA|feel )b/Z8_N[|fill 9[>Y|finally "_AZDXhY|find &Y)G4Z7CDYJbK^R^bD|fit "Y)a5Z;^N]|fix "]#[)[4C6]H]N[YC[YmV|focus :DH[bEi]|follow TG|freeze jZ|get !_+[.D/E4_8Z=D>XC^D_GZKCQ@YaZYdBeXjW|give CZQE|go )Z-^.a4DDYE]GWKFSal]|have #]*],E.=/E4]7Z=[>D@dCEDFHAI]O^WA^Ya[eBg]jInD|hear #E,a.A>=F^YZe<gBjBnY|help _EaYjDn[|hide &Z|hold <]?ZI]Q_|i "C#b&Z(X,A9=@CHDIWKZN[Q@SAWB_=g?k_|join .^S[nF|just ._>aQ]SZY^kC|keep .D5[>AA[EDZXlC|leave .a4E=_>C?BDES]eBfD|lie .DSD|lift #b'ZAZDBh]kB|live .YS[|look &Z'@3[7_9B>FLB]^_BeEjD|lunch SF|make "[7D:CI]M[hCnC|manage .b3]C]XX|meet F^cY|move #[SYkZ|name ,A|no .DB]i]|not "B#Y&['E)B-D.=/]2Z3A5=8D:F;M<[=Z>_?^@aABCYDDEXF[GGHCI]NBQ[SBVMYFZB^BaAeZiGlEnW|now ,Y/C4E7A@CBaC_D@K_Qafai_j_lAn@|offer .Z/^S^TZ|only (Z,B2[;d>YeZf]gC|open ,[DCQ^kC|order +c|pay >[J^SFe_|post D_Q[fAgZ|print jZ|pull ._4]QGSaY[|put >ZCYDe]^e_gWk^|reach ,c:^DDQa|read #[._2[7Z>@C_S][X]ZeDj[kZn^|refuse .BSC|register DZ|rest B[i^|return .c@[B]S]g]|ring .]4[QZe]gV|run &Z=^>bka|save '[LZ|say #=._0Y1^;]<YD@F_KAS]VedB|see ,D7g8C;E>]DEJFN@OY]]^?aDbAdUeZiEjJkH|sell )a5ZNYgY|send .a/Z=[BZSai[n^|share (f,^|show *[>]|sign ,B|sit ,CDDQBS[|skip >Y|sleep ,Y-Z8]>[Q[|slip .ZSY|someone #CQWgZ|spare )F|speak :[=]D]|split >ZDZ|spot &Z@Zg[|spread )^|stand ,e=Z>[Q]|start DCeD|stay '])[,Z.A>ZK]L]N]k?|still ,@2X;]>CCbDfK[QBSYeDgDj[kam^|stop 2[7D<c@[c]gV|swap CB|swim @CgE|switch N[nY|take )b4[C^D]N]QC_Cj^k]|talk 5]|tell &[,W.]4C8[;B<D?fCDDBF[ICQceAgXkDn]|text #]7[DD|the jC|they "Y#[|too +],BQF|touch DY|trust )[8b^]aA|try DE|turn 7Z@ZD>|upgrade )d,[N^Q]|use #F5ZCZD]IAk]|vote 3[E_jCl[|wait ";#Z,B.e>CSbeCkB|walk DCSX[^|watch ,YQ[kD|we #Z(Z0d7a;ZAZE^HBK[M_Ub[Y]_^_b]gDkAnB|wear ,^8Z^Z|work .E4bD?|write "Y.F3^I]SDgE|you (E)@,Z.C7_9b:Z@BA]DCKXM>Q]SB_ah]k?n^|your "_9CH^TcU]][_FbY
canal|"Z.Y0W6E<bCADEU[WC[En>
canals|:]a]
cancel|!["W,E.m3e7E=]@bB[DXIBSjXbd[eTg^n]|any -ZRZn^|anytime !Y.[G[S^[[b[|by DCkE|it 3^XZ|the 3Z
cancellation|+D-]3_7[AEC^DDR_XX]Xjan[
cancellations|-[C_XZb^j_
cancelled|!E&D)C,X4Z7C:E=C?B@?AFCkDBIDSWYWaBje|<name> b[|and 4_QBYZjD|due 4aY]|owing CY|the #[C]gZ|tonight jZkDnA
cancelling|,DDYnY
cancer|/]>DQ]T_n_
candidate|2[4X<E>ZA[D^M]QCe[h]j[kYnZ|in 4]YZ|with 2]
candidates|#D%e,C/W?B@CB^EAIDJUQBSBdai[j^k_lDn_|in EBlE
candle|)j9]:X?A@DAXBZNhSgX[_]i]jDlF|wax 9^Q[_]
candlelight|"A1YnC
candles|"D4D7Z;YDYK_VZWZXC^[bYe_jYnB|are :[|in @[gX
cane|QE
canned|n_
cannot|!Y#A+a.D1Y4X9ZDFIBNCPZQ>V]bWd_jD|be ,B|believe ,Z1ZQ]U[
canoe|,[_Z
canoes|h_m[
canon|CDE]|<name> E]
cans|!Z,?/C3^>CX^bCjXmC|are /D
canteen|&Z,?<^F_GVKYQCSEYBdAj^nD|at #^4BbY|is ,]|on DY
canvas|5Z
cap|"[,?;[=EDVKZQBb_g@|what =B
capability|-eE[Rab_
capacity|-f1X5Y7Z<[BBRg|for -[1^5Z7]CCRZV^jE
capes|,E:^E[QCaYnD
capital|-]/a:D;CACQER]T_YZ[Z][aDcZnV|at [[]^
capitals|#YD^gC
capped|4_7_CDSD|at 4_7_CD
capping|CDJ]TX]]na
caps|!]-]4ZD_GYR^k[mCn[
capsizes|C?j@|off C?j@
capsule|)[
captain|&_*_,[1W:DBYCDFDK^O]QZS@W^fajCkE|'s 1Y=ZFE|<name> ?^@Z
captains|#Z2XWZ
caption|#a3a;ECADBODQBXYfDjB|<name> &CKEQD|this ;FOEn[
captioned|,]=^Ca_Zd]j^
captions|#^,B4cCDDBK[QGdYe[g^j?n@|on QDjC
captive|5_Za|audience 5aZ_
capture|5k8_Zb^_n^
captured|-c5fRbZa
car|#;%=*B+E-B.H/@0A2A3A5A6E8>:?;@>Z?EAFBCDYEBFBH_TBUDWAZ?[A]E^AaDeVfDiCk]lHmGnE|'s )Y=ZCBDBe[jB|<number> @[KcQYgZ|after ,[|and ,_=E>WQ]dDf[jY|for 4Y|keys ,EDX|on 7E|or QE|outside b_|park !E)D.]/D1D<D@BCdDFEFFFG@QZYDbGgAj^|parks j[|seat 7[]Z|that <Z?[|we 8D<YIZ|with )ZQ]jE
caramel|(]M]^YaX
caravan|"Z*@;[<[D[OFXYgAkX|it *COE
carbon|&Y1_;]VYbYj[k^n]|neutral 1a;^VZb^|steel nZ
card|!Z#d%B&?'B+U,B.D/D1D2[3?4c8@9A;@>?B@CeDbE@F?GBIbKCL?MBNEODQXVCXA[X]G^C_?bBeUgZi@jek_l@m@|<emoji> !]|<number> !A4^|and 5YDWdAjCn[|by ![&FD@jD|details D^|for &Cg^|from n]|gets "]H[|has )]7[N]|in #C)]j@kY|is 2[CBDZGFg]|machine ,^6[A]CchZk@nD|machines +],Y|needed )Za[|now DB|number CZj]na|on QZ|only ,CQB^Z|or 4_gCnZ|reader ,dC]D]Q]kY|through #ZQ^|to #Z,E|vote -Z|was #BQB|we 4@QZ|with D^eY|you 4BCE
cardamom|"ZGZH^KcOYQZ|buns "ZH^KdQZ
cardboard|5[C[WF_^|box 5[
cardigan|!ZQC^]kY
cardigans|3aQYX[
cards|!C"C#Y'[(C-F1F2a7C;D>B?DA]CdDaEEIZKCMCR[UCWcZ[[AaFbDgVh[iZj^kWlB|a <[|and ,[AZC]YZZ_jYn]|are #ZDYHY|can gZj[|is 2Y|on 2]A]DCSZWYYZhY
care|!B#D%h&E(^)]*D,F-V.Y1C2B3F4?5C7Z8W:B;Z=[CDFAIYJeK[N[QARZW@YF[Z]]^EcYdAeEjBkZ|about %[(a.X7[;WB^J^MZNWXX]_^AmC|and 5Y=YE[[Z|at KZ|for %[)ZDCJ]jEkC|home %[/[;DCEbEk[|homes &Z,]=]A[|is n]|of "Z+b8bH]P^^[|to %X;Y|with a]
cared|QDZZ
career|"Z&C(Y+Z;C<]=_@DF]O^QARBTE^[acdYg@mU
careers|;[<^@YCZbYgZj^
careful|#E+a>eDXEZIAP]eZ|and &[KX
carefully|,DQBjA
caregivers|%@
carer|"D4E9E:C?Z@bHAQAg[|'s QH
carers|!>,C.@6Z9a<@=]CADYYY[[bCdZeYjC|on &^|still GF|who DZg[
cares|!_"_%e:Z<[JaQZ^Ca]kC
caretaker|&W,g3[?^D]FWQcfb|is ,ZDY
caretakers|A]
cargo|"_&YFZ^[|bike "_QZ
caring|%c*^,CJYXa^[
carol|>XI]Ya|service b[
carols|QZS_
carousel|-[F^K]
carp|"BHC
carpet|!d"[&[.C/X4F8FB^CbE]GZSC^Af]g_j_kG|and !Z"a3]|do D^nZ
carpets|:]EDPZQXb^j]mDnB
carriage|,]?^CFQ[]Zfb|clock ?]
carriages|#DCCY^
carriageway|-g1]
carried|#A&b0E1b4?=E?a@ZCAK_N[TDUHf[gZkAnA|<somebody> e]|a ?]K[fY|by ,B|it &b|on #CC]D]|out g[lY|the &_,D?XKZQB|up 4D>]
carrier|#^4A9X<FDYEZY=k]|bag &A9X
carriers|-Z/D;X>ZOYTChYnZ
carries|/Y4aCXQGTYe?k[|on CaQF|the D[
carrot|,YSX
carrots|,a4X9B:CCCQZaBjDkDnD|leeks ,E
carrow|+ZPW|<name> +ZPW
carry|"C#C%[&>(E+Z,a.Z/b3D4<8F<Y@]CVFBHBJ^K?QYS]XGYDZC_YeWfCmBnE|a %Z4A@YBDDZR[SZkZnX|for "F,Y|it ,[>YD[e^|on #Z,[.g<_C]IDSbeC|over ,C@[C^daeaj]|the ?[B]KDlY|them CC|your ,Y
carrying|%Z&^CDJZK_eZjB|it %[&XJZ
cars|,?.C/b1C4@<D>BCZEDS?TdVEZF]BaEbCgXjX|and kE|for ?ZgX|on ,YNZQ^nC|out &Z/^KZ
cart|!D"^)^,B7XCYNYSAaEdEn_|a ,CQF|and DD|is "aD]k[
carton|9Z__nY
cartons|.^CCSY
carts|7ED[eZ|used 7E
carved|&_Kb
cascaded|-]1CR]
case|&B)W+D,[-V.B/C1B2]4[5E7X8B9B<C=FAAD^F[GCQ^U@VBW^YZ]^^C_AbCcBdZfIgEk[ma|<number> )ZY[kB|and F]KD|has -VRY|it ,_kX|of ,Y|study /H7Z@[F]manD|you D^
cases|#D&W,?/@0Y4Z;A<YCaFEK]QBS@UYc^gDjQk[nY|in CXja|of Caja
casework|DYn]
caseworker|#Z&_,^I]QZkE
cash|"Z%E&C(Y)@*D,E.E2E3E5[7F8D;Z<F=a>E?CChFDH^I@M[NDOERDSAT@WHYX[D^caHdVf@gCjfkW|and #]|flow :[H^M^|for /ZD[|is ,Y=e|machine "Y#Z,D9Y_[|machines YZi]|only ,ZC]QX^]j[kanC|or K]SEWDj]
cashier|=]
cask|1ZeY
casserole|3]XZd_
cast|#E&@)^9a;]?^@CFDKCQFe]f_kCnZ|<somebody> &CKA|in ,C4CQE|iron 4Z|list fY|their nZ
casting|m[
castle|!Z,b@CNYQ]Z_
casual|0]5^>]UYZ[
casualty|&B,[@EQ_
cat|"B#@&D+D,h-D3E4D5[8A:E;CADC>ECHAIBKDQhRDSDUWYBZ]^AaCbEfZg^j@nD|and 5aZ[|has ,XF_gWm[|is ,aQ]nB|lay ,D|litter 5[U]ZYb[|off "F|on C]Q_j]
catalogue|#]&Y'Z5[;]=_D@L[Q[UYYCb[d]k?
catalogued|&f?^Ke
cataract|KB
catch|!_*Z,A5^;C>]?e@YA^CCK]]^_Debf^halXmBnD|<name> ?cfa|it ,D|our Ab][mF|the #Z?Y@aRZg^l[|up 7[>Z[a
catches|>[?ZDZFb
catching|5[?aAYE[f^lX
catchment|-[;_ba
categories|,^-d;]Q[R[lBnX
category|)a0[6a;BEXN[[a^Ah^lYnZ|<number> 6YE][^
caterer|,[K]|'s KZ
catering|9D
cathedral|,D0d;XUc_Zb]
cats|#_&Z,[7F8ACBD]I]KcMFQaSZUZXa]_eCnC|get :[|in OY
cattle|nY
caucus|E^
caught|#>&]+[<F?[D@FZIDK[P]SCYZeFg[ja|a #E<A?_F]nD|fire ,aj[|out 7cTY]]|the +]|up 7E
cause|&B,C1E4c:[;E<D>C?DF]G[J@KEQ@VAYb]CbDgAjZnA|a CXY[|was ,D4ZF]YXj[
caused|#@,@-^:[C@J^QARZXAa_eBjCn=|by -aCBR^
causeway|CYj[
cave|D]VYjCn]
cbo|FbQ[man]
cc|*Y+DAYEaK^f[l^
cease|1Z3]
ceasefire|n^
cedar|"^QX
ceilidh|M]XYYZ
ceiling|&C,Z4B5Z:];ZN]Z[b[cYgCnD|and DZ
celebrate|!U"B%_(C)]0B8?:a;H<AA[J^N]X?^Aa_bZnG|<name> ![JX|our :Z<B|the :Z>]|we )ZJAbY
celebrated|-D8Z:ZEE]]
celebrating|%D-B1A7B8B:iADB]EDJAVA]BachFi^lC|in :]BGab
celebration|8Y;C^[|of 8Z;D^]
celebrations|:[
celeriac|#_9^IW_]
celery|CZ
cell|"_&D'c-aLaQYRejZn]
cellar|&Z<[C@FEZ_d_e[|has <]QD|is FFmG
cello|9YMZQ]TY__eAnB
cells|#]?]CZeYgZnY
cement|&[;bb[n[
cementing|<CAZ|our AZ
census|,[DEE[nY
cent|&]/d0h=ZKYQ[TeUgkY|of /d0_2ZTbUc]Z
center|,DDeabb]f]j[kdnb
centers|nb
central|CZeZj[na|<name> n]|bank n]
centre|!C%b)[/B<D?[CFE]GBJWN]S@U[ZC]A^GbZd[gXiXmAnC|<name> #]%Z,BCCIV|and ,XCFkE|at C]QC|car C[nZ|has -_|in 8ZVE|of %b1E;ZJ[^X|on ,[.]J[QX
centred|-g1?8a:A;WE@J[NCR_VD^a|care %D8aJC^_
centres|0Y1XFBUb
centric|-a6[:];E<DHDRanE
cents|&E,[/[AYDZQZTXhZ|on /[TY
centuries|8[F]m[|of 8^
century|![-Z8WEa^BaEl^n]
ceo|"@&>+C,@-?1Y7C:b<[AeEaJ]K?N@PEQ>RIYDaabZc^fCgEhdl^|<mention> 1ZE^a]la|<name> &@+C-=1];?A_E@KBR>aCeYh[|of :_aZ|on ECb[lD
cereal|"Y,C.[4Y9];ZD_gZk_|box 4[D^e]kZ
ceremony|,e1a=YCBKCQ[V]cA
cert|,YQY
certain|,E-_4a8_;dBXC?FdV_XZ^]bbj<kFm_
certainly|"^.^:[F^
certainty|&]-ZR[
certificate|!]#>&B,F-A.C1b2B4d7A8B:E;C=A>[D]KASHTCV[[Ye]kWlRnB|and )]4[UZl^|on #E4^IAQ]nE
certificates|?]BECaf]jb
certification|,DA^VZhY
certified|4_8Y<AAbCZEcQCTZ^[bYhWjYl_|to 1_EYV]
cet|!E4a6WCbDFREYY[Z^AjbnX
cet1|-eRZlZ|ratio -eRZlZ
cfo|-Z1[CXEeHBKDQERYV_]Dj[l_nG|<name> -_C^R_V[j_
ch|4_
chain|"E#W%?1[2^5A7_8E:D;@>BBBCDDCEZGDJAR[SZV_W^ZA^BaGc^gDl^na|and -Z|clerk ,D
chains|/^4_CZaGba
chair|!E%]1G3C4B5T7F8D:@;Z<C>ZBECBE^FWMDNYOCS[T]VZX>YZ]E^GaBjAl[n>|'s -[1[F^m[|<name> <ZE_nF|<number> ,D5ZZX|<somebody> +_PY|a Qa|and &=Q^jD|at nY|by ,C@]C[JHQAj^|for #[,E]Z|if .A>ZIZQJ|in .]2YVZ|of 1BnY|that ,YQZ|was #DEClB
chaired|EZ
chairman|,Z/[5W;[?CE__Bl]|<name> ;]?CEZlZn^
chairs|#],_-F/B0E1?2Z3X5D7^;F<@@XAABBCGDAQVS^UEVAbFgXhEkBmCnA|a EY|and ,Bg]iXkZ|are 4[>[|in #_nE|on =]|one QG|stacked ,D
chalk|&B,D?CC@KDQBfCkB|near ,CQC
chalked|Fam]
challah|&])eKYNe
challenge|,E5Z;YEEQCS[Z[aZi^
challenges|-D8C:[<EAY^AcZ
challenging|%CEDhBmY
chamber|&Z(B,X9D;DDCMD_DjFnb
champagne|1^;[KFVekZ
champion|"^)Z3[NYVVn]
champions|-D1Y7D:i;BG[KZQ]aebCiGjBnD
chance|!V)C*Z,?-A/D0C2Z3@4C7e;B?CDEE=FEG_KCO_PCRATAX<YC[V]]_?dAeCjBl>mD|<emoji> 7]G[|of (B:EMEn[|to !Z(Z*a3E5Z7[@FEBMYNTO_ZW[[_DgChClB
chances|(X3Z7_;BM@X_aDhE
change|!E"C#A&<+B,;.Z0C1Z2D3^4D6C8D:d<Y=Y>C?@@CADC[FYJWNAPCQAX^[C^D_AaXf<gEjZnD|<name> :F=YC_N[j^nD|a /]:bT^[Ya]|about dY|and #Z,[5^DCZ_kB|anything CbY[|at -a1[RZ|everything 8a;ZA[]Y^^|from e]jZ|how 1[|in #E8@ADCDEYS]aBb^hD|is :cV]a^mW|it "],C:[=b>DDaH[K^Q@]Ck[|lives ;]UZb^nD|my (^7_M_|on 3]kJnD|our %Z.[M[j]|that #[)a-E4D7^8[BZDENYX]mCnZ|the .A8AFbRZ[a]YdDgDmYna|their 7YD]|them C[|to .^4Z=EDbQEk^|you D@jBkC|your (D*[.[3Z7B:aDAO]SY]?n^
changed|!B%B&C*F,?-C.C0D1D2A3C4b5C6D7=9Y>??@ACCbD@E]FWGEHCIDLBPYY[ZB[A]?_Yc[eGh@j^kElVnD|<number> ;dC[j[|<somebody> ,D4C;a<]|and #C3Y4[<ZXZg[|everything )YFdJZ|from C^E[jZlZ|how ,C;CQBbFjA|i #CIC|in n]|my +],CFZm[|nothing 4Z|on #^4D|one 9YF^|our m^|since @Z|the #^<DDBEBgCnC|to 9ZD[QC|was ,Y|your "A([QVna
changelog|&[3]?]K^OWXZj]
changemakers|,E7B:CBcbAibmZnD
changer|-W:V;_D[F^VFb]hAkXm_|alert ;Cl[
changers|0];Z=aUXdY
changes|!W#D%D&@+_.B4@7@8D;]>@?BAbCcDAF_GBHZK>Q@S?YAZ@[Cd>gZjakDmZ|are 1^|big ^F|everything !]8DF_T]|for E^QBkC|from 4]CYQDk[|in 3[KE]Y|lives +b;_b[|of nZ|on CZnB|to FajUm]
changing|!Y,C/D1Z7B8^:_;^<D>]BWJENCQ@XA]C^daYgCkZlEn;|and F]|landscape 1_8C:CVZ|room 4[>XB[Y[iZjD|rooms >[@YeYgZ|table ,^Q[|the :Z;_^[a[b]
channel|"Z*a,D-Z/Z0[4X5[EcFaO]QIU[Z^fCj_lam^
channels|-BDBkE
chaos|%](],]/Z]D
chap|#_&^,[>X@aDDQ^jX
chapel|&D,[5E7?:F<CA^C[DYF>IWKEWBZC]>aFh]j]mBnA|and Q@kC|at CB|down <E|hall Ccj[|is 7A]@|on A[C]hY|roof Q[SXkX|will ,Z?Z
chapter|#Z)]1V2]4C5D7C8I:Y<^@_A[CDEXMFTBW^g_kFn?|<number> &a<]K_n@|about ,D|for -BAdh]|nine ,fQ^|of !Z%[8^:F<Ya@|one W]|starts 1eE^V^|two ,CQF
chapters|8[;ZEd[Z^Z|and ,Z
character|#C&D8d9]:ZDDJBK@M[NC^ckBlB
characters|D[jDn]
charge|!^"D#_&@)A+A,?/F2W3A9F:C;@<?==>V?@B_CAD]ECK@OZPEWa_?aBd?eXfBiajC|<number> !]#Z2cW]|a 4D9A|and ,A2C|for "E#B,E2F4B9^FGgZnE|is .E|it Q[|no Wa|of =[|on *[OY|the /[8]TZ|to #]D[j[|you 7Y][|your !Y,[D[QZ
charged|#Z&D.@2F4e6]7D;D<D=Y>E?a@YCaDbGHKCQCS>WDYbeGgYj[k_n_|<number> 4]CZDa|and 4]6][[|for D[k[|twice 4BV[Y^kB|you ,C@XjC
charger|/a4_@FC[D^TaY[|is gE
chargers|"D#_DW]Eg_k]n]|are ]E
charges|+[2h7ZCCGDQZWe]Zd@jBnZ|<number> DE
charging|,?4^IBYbdGjZk[m[
charities|/Z;[>]A]E]b[dY
charity|(Y)[+c0]1^;]<dA_CWE[J[Q]UYc^lb|shop 0^?ZCZQXU[fYjZ
charm|8b^[
charming|8]^[
chart|&B']*Y,>/Y0h1C2Z7X;C<F>ZDVIZKDOXQBSEUaV?XDY[ZE][aBk]|<link> ,C/]TanY|and '^Qa|in kY|of ,FbDnZ
chartered|1[VY
charts|,E4a:X>ZUEgYmEn^
chase|#E*D,Y.]3^:a;a>BDaFCKDOES]aabZe@mB|it ,_OFQ]|the D]
chased|"[&ZHVQD|a MZ
chasing|"_,B3h7Y8E9C:Y?^HWXa^]aY
chat|#Z%A(Z)_*F,C._3A4Y5Y8C;Z<F=@>Z?D@YAFDTEAIaJAMXN]SbT]bXe]f@g]hCj[mAn[|<name> _[|about g_kA|and !Z*E.Z4Z|in nZ|is #]j]nc|no .]C]|on CZ|to "[.aS^|with 1Y;cS]belYnE
chatbot|4bFeY_
chats|CZ
chatting|3^>_QXeZ
cheap|"D#D2^4B7_8A:^DWFDTBWVX]acbBeBjBkcnA|and XXa[|chain DZkZ
cheaper|!_#Z)X+X/Z2e4C7D=CI]WcYD^DeFjWn]|and +]PZ|than !^/]2cWa
cheapest|+Y.[DcFXSZjYkY|item nZ|way +YDZ
cheat|,[RZb^|sheet RZb^
check|"D#D%B&B'C(?*_+D,B-E.=0a1D3T7A9]:A;><C=E>?BCDcGBHBJCKBLBO[QESCVAYCZC[D]=^CaCbEcBdEeEfCgch]iBjWkanX|<name> Ka|and 4YY^n]|at hY|before 2aC[D?F^W[k?mWn]|for D<gYkG|if D]jF|in *b4DCWD^J[N[O_j]k]|is 4Y|our 4[9^|out "E3]E^G[XZaYl]n^|so 4W|that .]DYg[n^|the #D*E,B:G=CCBD^IDJYQBTDgYhakbn^|up 5[Y[mGnD|we QZ|whether CYDZ|which S^jE|with #Z3ZI]kB|your !X(A*],Z/^3YCXD?JCLGMGOXQZX[[B^EaEgChWjZmC
checked|*[,D-[4G<BCBDZEDFZKETYXBYY_BjCkW|and -Z4FR^|by 2YU[k_|in *^O^|it #F&C4@ICKD|the #a,C?^FcIagFmY|with #]4ADZNZ
checker|FDnC
checking|4^7C>]?CDXMBQ@WBY]dFeXfBjX|and ?DfD|the 4]QZj]|throughout 3E
checklist|(B.ZM@NaS]^Eg^jY|and CZg^kZ
checkout|!W#_*[+]4X5Y7C>aC_H[IdP_SBYXZZbEe[j]k[nf
checks|(Y,A2E:Z?aC^MdQ=RZV[_@f^|at C[|the ,C4^:]M^
checksums|,En[
cheddar|bZ
cheeky|!F"Z(C
cheer|&],b3]Q_XY|for &],ZQW
cheered|Q[f]
cheerful|&D<Z>bCAe]j^
cheers|+X,E0Z3]>B?gUbXZffgXiVnD|<mention> +]|<name> 0]?YUZiYj^|for 3_>D?aX^f]nZ|mate gF|to &@,D?W@_KBQ[U]e[fZnF
cheese|"A#>&^(C,a.C3_7D8D;B=Y@?EDI@JEMAQ[TZW]]CdXeBg@hWiYj[lBnA|and @DQ[kF|is :[|scones Q[
chef|!B#^&A+a/[4C;^<[DAKCPaQ^bdf[k>nD|'s ,]j[|<name> +b/^Pa
chefs|8Z;^ba
chemicals|^]n[
chemist|#[&[,@D_QBmbn[
chemistry|B[]B
chemo|#C,BeX
cheque|)E;[<E=^E_bDd[|for )E;^aZ
cheques|CZQCja
cherish|%a8Y
cherry|&]HCQY
chess|,a;Y@dCDGZQ]YZgb
chest|5Z7E:B<E>>C^YA^IaAjXk_|keeping nX|pain :D>CDDk_
chestnut|,@-]E]QC
chew|F]
chewed|,_DAQ[kDnY
chews|7B
chi|C[
chicken|&](]9b@CDEMZSR__gBn@
chickenpox|Cd
chickpea|C@Q_jD
chickpeas|DZmY
chicks|Q[
chief|&D,C:Z<b=YA^CEE]HCc^e]h[l]n]|exec Edl_|executive 1^4Y<]=[V^c]
child|!>%Y)X+B/b1D3C4G5X7X8^9D;B<B=?>]?C@AAFBAC<EDIDJ^LQM@NbPBTaU@VEYB]Z^[bEdEeYiAl@m[|'s #C'],A4B5D7c>C@GCDL^SCYH]Z_[aDeCgBjA|a #ZYZm[|and 5[|asks >]e[|deserves :[Q[TE]Ca^nZ|has (ZDDFZ|in "A)Z,W/^@[A[hY|is %Z/[7V:_FbJZRDTZaZbEm^|to 4I8E|who D[b]|will 8[>[gZ
childcare|4B9Z=kY[de|paid =]d[
childhood|:]F[Q_mZ|ever F]m[
children|%A&C(a)B-Y.A/c1D2C3B4A5?7d8X9B<?>X@WBDEBFBIAJHKFM[N?ODS>TcVBZA[a]abBcBfXgYlBn[|'s #B%E&D(a,>.C4F;a?[C_DWJFM^X]YCb]eEfbj_|and ,@4]GFfDk[|are CCQC|can 7Z][^[|do 4B7[nY|from '[|have ,Z]X|in jI|of &a:[@cg]|on !Z|or ([7Z|pick 5G|the ,Z|under n^|welcome g[|who ._/]S[T[|will /[7[][
chili|M^
chilled|8CK^
chilli|;]DCIYO^bY|oil ;]O^
chimney|"C&b+X4E>GD^eCnC
chin|T[
chip|#F&@4Y6X7_;C<XCBD[K>[[]XaddGeEkZmY|in !Y6Z7b[]]_a^b]n[|shop ,_<[mZ
chipped|;[kY
chippy|#[1c;ED]K[nB
chips|!Z(Z*]+D.Y3Z?_ICM]O[YE_[dAnC|and =Z|are ,E
chisel|#c,[KY
chlorine|4A@ZDbI]QEj^kZ
choc|*[OX
chocolate|"=&^+[2_8W:BHBWW^_jBm]|milk &_KZ
choice|!^%Z&B+A,=-C.W1C7^8E:W;^?CJAW_YAZBaZb]fBiCm]|and )Y/Yha|for !]-@;Ca]|in .Z8C;^|of #Y.[>Ze[
choices|"C.DjZ
choir|#_&]*_+[,c3d4Z<X@CCYDDFXIbO]PcQdT[VZXY[_dXgDiBlamXnA|'s 8Z|before FBmB|in F[QY|is 5[|of KD|robes "[5G|sings C[|with SZ
choirs|/[QDSAT[b^h]
choking|C^
choose|"_#>)Z,E.Z/Z3[4>5B9A:d;B<C=d@EB]CZEDF[G[TZUZX_^__Fa_daeZiXm[|<name> "]2]3_7EF]G_JF]C^cl[mbn@|a )]D^NZnX|between "_>[eXn_|for =]db|from 6[|one =[|the ,_/[=@DaFZT[X_ZYaZdBeYk]mYnE|to 8Z|us J_XX|what =]|which B]CZi[
choosing|#C%B)^:9<Y?BEeIFJBKDaFdZnD|a )]5XE[|to ,];W<]|us JE
choral|<[c_
choristers|,[=XjB
chorus|?Z
chose|#X&Y4Y7];[=fDDJZaAb^c_d[|<name> #];Zb[|the &_,_=a@Zd]fYg]|to ,D;Yb]
chosen|#D&D3Z;X=[W]X]kAmY|the 3ZXX
christened|&_7Z;EnY
christening|6[Q]Y^[Z
christmas|4^6]=[CYFCGDQWYb]Y^EkDnE
chuffed|,d-^<^EZPYR]l^|to -^EZQCR]l^
chunky|#b)bI]
church|!]"_#A/W0^2D4E7C8E<DCWDCHbI@JCPEU[WFZ]bafAiBk=lDnD|hall ZBkA
churn|0c4a5d<_CCDWUaXYZ_c]nZ
chutney|)[,Y8EnB
ci|#Z,YCaQEYZeZjanb
cider|+XO]^[nD
cinema|!Z"a*b7Z:@;]O^QFSEX]bZgDnB|and ,CQF
cinnamon|(Z,]9EM^WZ^cbc|buns X[|knots W[
circle|"Z)B-d7ZKWRbbCnC
circling|DB]]
circuit|,ZQX
circulated|7]]Z
circumstances|-a3Z4CB]C<RaX^]Xiaj>nE|beyond -[V[
ciso|FB
cistern|"D
citation|n[
cited|"Cn^|in nY
cities|"Y,C/D0E8^;a<]H]K^hAn]
citizens|-YBabai[l@n[
citrus|8_D[^a
city|"B%a'[+X/^1B3[8X;a=YB[DZJdLWT]UC^[aZb^cWi_jXk]mGn]|'s D^|<name> %[A]J]|of jX
civil|?[]Z
cladding|#Z6d[[
claim|!Y#Y([.A1Y4Y7F;^>DCEDaFBHCMZQ^RBSEYBaYe^gHkb|at ;[m]|for D[|it bBmE|that ;_A[D[b[n^|your *ZOYXZ|yours !b(_*B3ZM^b^
claimed|#c)E,^/_7aCaIYT^UDVX]Zg[j]
claiming|7F=YC]QDSBkZn]|to n[
claims|"^#C)_,C-D/C4^>B?DA]D[ICMWSEYZdAh^kcnW|line A^D[hY|we 2[
clamp|<cU]c_
clap|.^3hX_
clapped|&D,Y?^F^LFmZ
clapping|QX
clarinet|Q[k]
clarity|"[.A8cHYZYbBeFh]nD
class|#e%A'X(D*E,]-_0?1@2C3D5^6E7]8_9]:><?>c?A@[ABC_D=IaJPK@LVMCNGQ]RaSEU?VEYYZ][A^a_]aBcAe]gZj^mEnB|<name> aZj[kX|<number> #YFZj^|and 5Y;]b[f]|at HY|care EZa[|drew #ECAjB|faculty 8]E[V]|for ?CfD|in SD|is "Z.ZBZCaHXQ[iZj]|list 4Z5[ZZ|moves #f,^Q[|of ,]/]7g8Z:Z@^XX]^_]g_kDnc|on C[S[iZ|team -]8@|the !]|two ?[|who ,]
classes|"[,C2b4D:D>EC]DAUZV[YChXja|are ^D
classified|AanZ|briefing AanZ
classroom|n_
classrooms|"AC]
clause|#_*b,A-C3Z4D=]FaO[QBm[nB|<number> #]3[4F=]B]X]d^|by FE
clauses|OX
clay|!D%D+W1D3B8A;ECCDdFFSCYC^CeCjDk[|and kY
clean|-E.C2E3C4E8d9E:];]<D>CACDaE[H_JEKUMWWE[[]W^_aYb]h[k^l]n_|and DDE[|it #]DXY[|sheet M]|the Ha|up ;^l[|water &Y8b:gQ_]Za_nZ
cleaned|4Z?ZQ@g[
cleaner|&_*Y+Y,D-F4[:C<[?C@YBZCGK^OXRDdYeFhDjClBm^|on fC
cleaners|,B;E?bDDK_QZf[|at ?cf^
cleanest|!a+dPc
cleaning|&^*a,Y=[AEEDO]QBbEjE|and =]
cleans|<]@agZ
cleanup|#]na
clear|"]#W%_&@.A0[2B8@:D<B=D@[BYDXHaJXLXP]Q[S?U[W?XCYCcBd@f_gEiXmZ|about #b+Z4YI]PV|up ?Zn]|vision 8E|your 3ZF^mY
clearance|)[8[N[n]
cleared|)a/[7[9];]>EAZB[C]NYX_]_hYicjZ|<number> IY|the 7_Q_]b|your ?CfE
clearer|,C.Y<YA[SZhYkYnD
clearest|+_@]gZ
clearing|!_9ZGXKXg]k]
clearly|4^7Y@DI_KYe[f]j@
clears|k^
clerk|"A1C4=9Y;@=Z>BCGEAI]QYVBY@b?iElA|'s "B9[=ZDDI^|<name> Da|by =]|in ,Z|with ,D
clerks|,C4D;YACQDWHY?
clever|#C&]+X2C7Z>YKWd[kB
cleverer|9];^GZbY
cli|Q^WDne|for n]
click|!b*],>-^.[/D3C5b6b7E>@CZDgE^FcG^M_N[QFZ[[_eBfWiCkbmb|and !c%[Gba^|away !ZX[|it CC|on -_5[|the 3A6Z7CYZf[nZ
clicked|0]4[<Z>WcZe[
clicking|!C-].ANZR^]Ei]lC
clicks|!b4[5YM]SCYYjD|and SE
client|"E&C)C,@.]/D0]4B5B8X;^<V=B@aBFCEHZOZPYQDTEYBZX^aaCb_eXg_h]iDjAnB|'s &_Q?ZYk[|<name> @]bY|<number> CD|a ;CHFX[^Y|and ,B4]|asked #b@]AeI]KVe[gZh[kW|in /ZnD|is >ZQF|pays gZ|this 7]QD|to <]|told #Y|who 2[
clients|#C%b&B(B)E+C,?-Z.D/[0c3D8C:A;_=E>E?B@DBcCaEEF?H^JZKCNCQDRUSETY]YaHb_dBeAgBh]kWl@n@|and &[:B<XDXhZ|are %^5[BYJ[|i <a|in b[|who -^?ER[
cliff|DB
climate|-Y7^:[<[R[][jCnb
climb|,[/E2E:B?W@[JZQZg[|a 2E|and >Z
climbed|0]
climber|5X
climbers|8ZjEk[
climbing|.Y0c>Z?ZDCQAU_eZiak@nD|wall >]?[
clinic|#@%]&e,C-C.[/E1D4]5Y8D>[C[DYGEIGKaQCT^UCYbaab[dAe_f[j[|<name> CZDZkb|and #ED^IE|at CBeF|for 4]DCf[kDn]|has QF|in +[|is CYj]|now "[|on 7]>DQEeE|will &[.[SX|with @Z
clinical|"Y7[@]g[l[
clinically|!Y/[8B^Z
clinics|/^0eC_QDU_aB
clip|#D,Z/Z0f4]DEEZFCKYQZUfb^gDhZjEl@mAnC|below K_|from 0Z|is 0Y
clipboard|._I^SZjY
clippers|Qa
clips|!F4[
cllr|1Z4EV[b_nC|<name> 1Z4EV[b_nC
cloakroom|,AD[bXf_kb
clock|"@&[5W6Z7a:>>]?^@DCDFBTXXZ]]^De^gAjYkYnY|'s 7d]a|and &[?]|by "CHF|has QD|in DEQD|is /]6^7bCBTY]WeYiZkZ|on #_jX
clocked|>^@^
clocks|2YDZN[SBW[eZgCj^k_|change )X|go jZk^
clockwise|S[
close|!?#X%d)A+Y,C1A2B3^5_7a9Z:?;[>C@>B^C[EiFCIYJZMWQER_V@WCXWZ^[]]]aDbPe]fDgAi_jZlgm@nD|<name> !E7[C_EdGFMDR[TaU[YC][h[j[l_|<number> /XCCK^Q]jAnD|and QE|at 3Y7AC[GYX]iWjDlC|in ![7]][|it +cE_PZe]l[|its C[|on 7DCZJ_ZXbX|the (])E4Y7BDbIZKCMZY]gBkb|to 0_8[BXNaPZU]|tonight 6[|your n_
closed|!A"8#?%C)B+C,?-C.@/E0Z2D3^4D6C7>8@:@;[<Z=C>@??@9B@CmDTF>G@H@I=J]KFN@PEQCRYSBT?WB[C]A^B_CaFcag:hBjikZmEnA|<name> &D,Y1E;D<F?EAFCiK@RCVEXEYDaCbAeDfBiDjglEn;|<number> &_,@-[;_<_KZQCR]cZfWjDn@|a -^/[;^CZR[bZ|and ,E0]3YU]|at CAjCkBnC|both CYjZn^|doors "<<[HE|for Q[REkAn>|from CbQDjY|in #D0BC:UBjB|issues 3aX[|its AY|my ;Z<Y|on 4[C:EaILJVKEY]fAj<l[|our 1[;D<bcY|shoes C^j[nY|the "E,_<?AZKYQ]hZi^|this ,[CZjZ|till iWk[|to C]|today C]Q^j]|tomorrow CYnZ|until 4EBDC[YEja|with <Y
closely|%Z
closer|)Y*D=FCDDDE^F[JINDQEj@nF|than 4FCEF_NC|to 8B]D
closes|!A#A&?/[4E7b8D:b;C<D=c@CCdEcFCGBICK@MA]]_aaBdbgFhBjalcmC|<name> "E%Y*],D7_=_E]GCMC__danA|<number> >]CkeZjdnA|another :ea[|at 7BCaE^]BiYj[kEl^|for QC|on ,_=Z>[C@GYQ]jAnZ|the ,C>ECZk[n[|tonight 6ZC?E[QDla
closest|*Y,Z0]M[OTUYVChAmDnD|guess *EOF
closing|&C)^,@/Z4D6_7[8E:E;C<D=Y>Z?DCED@VB][^DaBkDlBmCn?|<name> CAQ]|<number> C>bZeAjBk]nD|and 6]=[|at #^/Z>YCaQBTZWbX[eZj[|date 4DCADDYDkD|the Y]
closure|I^NZQCfD|of N[
closures|SZj]
cloth|#C,DDaSCgBjB
clothes|"Z:ZAZCZD]WYYBfBgDj[kZ
clothing|TA
cloud|,D8B>E@DBCFYMEQCVCWC^VaFjB
clouds|,BQD
cloudy|,F4CBCDAiB|until BD
club|!F"X#?%f+Y,B-F0Y1^3[5A8@;a<A@CAFB[CZD;EXFBIBJbNZO[PaQCSVVZXF^CaDb[cBhWiZj[kBmBn=|<number> CZSe|and 4Y|for =]?Y|gets 2eW[|has &[+]7[J^PYQGS]]Z|in 8C;_E]SZba|is "]C]OZbB|on ;[MZ[a|who &[|will B[|with ,BQE
clubhouse|%Z,Y
clubs|)[,Y1BGBVBZ]
clue|,A.e2X3a;]AZFfHZSfU[W]X^b[hYjYmf
clunky|4]YZ
cluster|n^
clutch|2[@EXY_Z
cm|#]/D0E4C?[CVDaI[KBgZjakan_|<number> DXk[|and ,[8ZD[n]|so nX
co|#B,_-_1Z2D4?8B:A;D<C=ZAAC]EDMBNFQ^RaSBVaW@XCY@^D_ZgZnA|create 8EJZaXmX|created ^FlD|creation EF|op 4E=aBZDYMBO^d^gY|operative VY
coach|#C&A(A0E1Y3E5X7X8E;C<A>?EBKDM_Q[SFbFe>hW|<name> 5[CGLXbEjA|<number> #]I[Q[|and ]]|c j]|firm =]|had ,E7CQA|i JY|is n[|leaves CBQ^|of 1cVZ|to 7Z@ZQDg_
coached|&Y?ZCDG[K[aX
coaches|"E*H+_8A:E;Z=[DDHDIGJYP]e?gF|instead >]|leave JY|went "FHE
coaching|"],D-a5[6[7]9C;c<DQAR]Z][Z]abZjBk]nD
coal|"[#A,b?FDDIDQ^fFkBn]|country ?DfA
coarser|Ddkb
coast|)_+_,W4Z8Z;c>F@ZC[JZPXSFbejamZn]|guard C]jY
coastal|;Z<ZTZYCkC
coastguard|/EQ_TF
coat|#W%Y&D*D,c.D3C8_;C?bA[BYCCFEKEM@NYO@SHY^^_a@bAf]h]i]mCnB|for 8Z^Y|is gDi[|on ,^4C?Y|rack #Y|the %[|who ,Y@EKC|with KH|you .G
coating|,C.E@ZC[D]W[eE
coats|)E+[,Z.]3D4A>[AED@IEP_QGSSYDeZj_nD|are ,?QF|by AE
cobbler|[ZgY
cobbles|C_
cockerel|#],b1[IZ_Z
cocoa|"[,]-[2]jZmZ
coconut|4^DDk@
cod|(Z-Z0ZM[
code|!c#G&V'^)Y*Z+[,F.@/F1C3[4]5]7^8A<F?CA]CZFEGcHXIDJUKAN[P_SBVCX_]X_]e]m?nY|'s *^O]QC|and )F0[4Z5[A[QZa[h[|asked #CI@|at 5Z|changes @[C[gZj[|for *Z=[d[nB|from *bC[O^|is +[jYnY|lumi fE|on CYD[j^nA|this '_LY|we %[JZ|you 3_:X>YDGn]
codes|#a'e>]CYD]Q^eYka
coding|PZ
coeliac|>_D]
coffee|!B"a%D'@(_)?,_-C/a1Z3A4A5C6]8?9A:a<B=C>??]A^CDDWI]MaQ]TaU]VZX?YGZD[]^Ca_eAg]hViZjB|'s J_lB|<emoji> (D7D]Da]|<number> /b7ZTb|a !_"Z6^7F:[MD[a^[a_eV|and #E)],B:^?[BaCEHCIXN]^Bi]|at S[|grounds #]I[|in &[,D@cQAY[g_|is *a,]OYSCg]|machine ,]/[1b2]A[EgT_VbWXhVl^|morning #^I^|on "A&Z9D_E|or (_7[M]|that ;]|we AYhZ|while )D7C]F|with .[?bC[S]_Yna|you n^
coffees|6B>[EZ[A|and 6D
cohort|!_,@-Z2_4C5_6]7d;B=ZC@E_H[J]Q@R[SDZa[^]adXg]hDkDnB|<number> -Z@]CBKZR[g[nF
cohorts|-_5]8^JZZ[^^
coin|,_7[;ZDZMeQ_YY]ZfZn[|toss DY
coins|,]4EDe_ZdAhckdnD|only DY
col|CDQFjDkE
cold|"D#C%D&Y(@)D+E,Z-Z.C1F2X3A5]6D8C9Z:A<c>Z@^DYEBLCUCW]X=Zb^CcYgFh[jZk^|<name> "[,_QYnY|and NdQZ|by 8Z9^|coffee ,Y<]KZ|for YZ|hands 2_:_AZWZh[|in ,Y2YQ^hYj[|kitchen D[|on JZ|plunge )[<a|room DBkD|snap ]C|store lZ|tap D[IEkY|tea ,]|the jZ|water F^[X
colder|4WQaj]
collab|+DPD|with +DPD
collaboration|%C,E-B1A8ZCCGCJBRCT^VDYBhaj@|is HZ|with EB
collaborative|-FR]
collapse|C@IYY[eXnb|at n]
collapsed|QE
collapses|CCnZ
collar|#f&D,BDZIZQXSCk_
collarbone|,D
collars|)Z4ZdX
colleague|#B*C,B-V7^<Z=E@BEBL]]^_BgEhDl@na|<name> 'Z<^C[EDKZLXlBn^|told IF|who *CQF]^
colleagues|!A"C#D%V&Y)E+D-a/B1d3d5c8A:]<fAbBACDD@E]HAKZN>RYV_XaYFZ_^<a_h^jFkBl]mEna|<name> &Z|across <bh]|and -C1Z;BJCRCaZ|are -Y3[KY|at 3[|from <ZA]E^l]|i B[|to ,B1]<[QDVWgYlZ|who ,ZVXhFkDl]nb
collect|![&B+X4@7BG?KEMDW^]Aa^bCgD|<name> CA|from CcD_YYk[n]|it .bSc
collected|#[&[3]?[DZFYKZYCf]gB|by ?_
collecting|#].D2h>CDCHEWg_edBeDg@
collection|,=1D2Y5D7D8c:A<DDVF]H]NEQ@TZXEYD[B]C^gaDeYjW|<name> 4]|is DXJ[jZnZ|of !aQF|tin eY
collections|#E4[C^D]Y[hY
collects|*^4[<]OX
college|&C,ZDYGCabgVjYkZ
collision|#YY[g]|on Y[n^
colony|-ZRZ
color|.G8a@]^]aZ
colour|!E"C#W&C'C(f)C+D,@.E;E=D>B?C@[B]DZE[F]HALDMaNDQYWH]G^DbCdDfChCjCk^m^nZ|and (]F[M]|blind gZ|is ,YEg|this )B|we =@dA
coloured|[]
colouring|>[QD
colours|"b+b,Y1a4D5C7_<]=Z>ZCYDXKBPbYC[[b[cYgDjYn_|and f_|may C]j[kYn]
column|,@D[K]QC
columnist|n[
columns|E]l[
comb|.G7D>]DgS[e^gCkg
combine|"]&]-[K]Q[bE
combined|,[:DaDbah?|experience ;A
combines|8^n_
combining|,Z
come|!B">#@&D'H(D*C+B,[-A.^/C0C1;2@7B8@9[:Y=Z>]AWBCHALEP?Q[RYSZTZV@[WdYeZhXi@lZmGnB|<name> ,B.E4Z9Y>BCeDZQCSBbajc|across ;_b[|after >^DYj[|again 4]=ZY^k]|along ,X7ECCFbQ_SEaa|and !B#X&E(F)]*[+E,?.B2E=Y>E?BD=EAF^MCTRYa]BaDcCeEfBhWj[kCm[|anyway >[|as %Z,YD_J]|at #X.[3Z4Y;d?^CASZXY|back !a([/Z2E3d5[6Z7a:D<^=A?Y@_C=DFF[WCXb^Z_DcZdAiGj?kEnX|because WZ|before A^CZhZ|by ,]7B>A?ZC^D]J_]DeGh_|crying ,E7d;D]_|down )^3]4@:Z>D?ZC=DBKBYBaafZ|early !]&^Q^j]|even >Zj^|first &_7a;YA]KZ]Vh^|for ,Z.e5^:[B^CEKBSgZeeBgCiXnB|from "D#E&_9^;C?EC?D]TY_[|get ,_QZY[|here #Y+b,E>C|home ,Z7^8_:_>YJaXDd]jBk_nZ|if ,D.]=ZSZ|in ![&C)X*X2[3C4B7D9@;E<B>Z?[@WC[FCHAOWQD_EaAebgZhBjInJ|into F^eZ|late &Z|later &[KW|off CYD^M]SE]ZgCkb|on #[(Y0[7^=Z>ZCYEeFYIZM]U]WCeYhZkGlZnF|or >YDD|out #Z,B=^C_QCd[e^g@|over +Y6[?[fX|round ,Y;]CdQbjakD|say na|see )Z:Z;YD_E[NXa[|sit ,D.^QD|straight >D|tell ,[9[_Y|that #AIA|the E_g]|this !F)FV]|through >ZEYeZ|to "D.D2Y4C9A:C;]?C@?A[BXHBKDSXTaXX]V^Abad^eBi^|tomorrow ,[|up ,C4e9f?ZCDD[QGY^_^jD|with Dc_Cg[k_
comedy|#E&[-C1X3Y8^:[Q[]ZbZnD
comes|#^&C)Z*^-?/]1S3E9C?C@AADC_EDFZIZO^SXTUVVWFXYYZ_YcEi_kEn9|<name> CbYY|along ![|at CEDDkD|back ,[.D/D>WSDTB|by 'ZC_|close %]J[mG|down ,]4^7Z;_CCDCF^V[|first (a.ZMWRZnY|from #Z0bBaCGFZQ@WZhXi[m_|home ,Y1^V^|in -D4D8]<Y=CDDK[ZDbBdDk@nF|next 4FE]|off /Z4a7^C[TYja|on #b,C.C4DC]KESDY_gEj[kB|out .^5cCADZSaZ__]|round TZ|the 1[7_|to &D,[4]>WDDK@O]^DeZg]jEkW|up #b&_D]IYK[bDjHk[|with !["a)^,Y>ZI]
comet|4Z7EC?kZ|from 7E
comfort|">-D6[8a9[:c;[>XQXRC^aaXmD
comfortable|,]4a8X:@>BW^Y^|ones 9D
comfy|4]
comic|0]UY
comics|.eSbe]|count .]S[e]
coming|!?#Z%B&D)@+E-C.Z/C1U2B5C6X7F9Z;G<?=B>@A@BYDAFdGYKBM[N?S^TAV[WDZD][aGbGfWhFiUjZlBmc|<name> 1E4jDDYb]CbClB|and #]2Z6ZK[M]W^][k[|at .ZS]|back #]*_3[4D5Y6[7[@DBZFCO[Q@eaiY|by 7[JZ|down 4^f]|for "D,[.Z0^4Dn]|from #C,B4DCae^|home 2E8dJFV]^[|in 1D;[CEkF|months VYlA|off ,]5Z|on ,?B[FZL[][iZ|out #]Daj_|over #V.Z4DS[|round ,Y|since g[|soon ,E:D^[hZm^|through 7Y|to "g(Z+].D=Z>C?bCADJFSQCVEX[]ZaDdZeAf_h]iDjAkClDn]|up &YQE|with #_9]I[QZ|year :]>D
comma|,a/ZQ[T[
command|"ZkZnb
commands|8[nZ
commas|CZOYj]
commended|&a1[;[KaQC|for 1_KY
comment|"B#b'd(l)?*l,C-C.@/[2D3[4@6C7A8B:C<B=C>B?CBCCHEDF]HCIXJAKBLaMkOjQ@RDS@TWUDWVX]YB[@]E^FdCeDfDhBiBjCkClCm]n>|<emoji> !D'XL]aAn^|a *[W_|and *B3]|below 'B*ALCO?|further XW|gets *AMZ|guide *[|is 5[|me *A|on 3bXcjZ|ready *YFZO[a]|with OC|yes (]5^Za]W|your 'dLd]C
commentary|jFnY
commented|<BhGj[
commenting|*]5[
comments|!E"A#b(h)D*a+B,C.B1c2^3a4]5B7@9A;B<ZCEE@H?KYMgO^PDQCRZTBVYWZXbY[Z^_DbDdEgBnB|<emoji> (_McVBbD|<name> (_MZ|and #^(bH]I]Mb_D|are %Z1e3hVcXcnC|for *[|from 4]|more *Z2eWe|on 3aXZZ^n[|will 3AXC
commercial|)a0]:Z;ZXYZ[b_nD
commission|3Y5[8Z=_>YXV^[d[|and .Z3ZXW|on kY
commissioned|-[EeVZlY
commissions|0Z1Y6]PYUY[[nF|open 6]PZ[[
commit|([4]DDYX][bDjD
commitment|%Z&C,C-^._5C8];b?DAaEWKDQAVX^Sb_h_kBm?n@|of ;^lY|to %]&D-b1@?DA]EXR]V@h[m?nB
commitments|-c;YR]
commits|.^/ESZTBV[|<number> /ETB
committed|%Y,D-]AbBVEDJZR_ZY^]h]|to %Y,D-]AbEDJYR_ZZ^_h_nD
committee|#a&Y,B-_0D2W3[7B<_=f@CC[EeFDMDP^QERZS]TBUCVJX_Y[]A^H_^bCdaf]g@jZle|'s +Z=Z|<number> ,[-ZEC|has -Y1]<ZRZl^|is .akZ|meets =[da|members E]|met XYmZ|of N[|on C[|will =[
committees|=ZE]
common|"^#E&D,A2D;]>[AZC?D[FYH[QAX^aYgA|room QE|sense :[
commonest|#[4ZY^[Z
comms|-^8]EYRZZ^
communicated|1Z
communications|/^T[
communion|#^IWSa
communities|-^0cADCDE?J^N@QDRecZlAnB|and -Z|we B[cZhD
community|!D"B#B%i&E*E+@,>-X0Z2E3C4C7@8Z9Z:^;E<@=b@CA<BbE=F@HEI?JfPAQBR[SCTCV>WAXCYA^Y_[a^d[fDgAh=iZkBlDmC|<emoji> %_J[|and -Z;]Ec^@b_l_|call K[nZ|hall >[e[|has Baa[i^|is %_)Y5[JbNYREZYaY|manager V[|of 6Z;CEDJ^TD|room DYQD|that -[R_|was B]iZ|we %[)XJZQGlBmZ
commute|!a/E:_DYG]]Zaa
commuter|!]A[QZ
commuters|"[,B?aBba[bFf^ib
commuting|"C[[
compact|CZ
companies|"Z(D+^/g0E8Y:[;aAXDZE]FZHcMDPYQGTdZ[bahYj<l[|that /b7[O_T]^D
companion|!A#[)a-_:^AYD]E]N[SDa^nX
company|!E"E&]'a)=*],E.Z/@0?1a3F4?6c:>;b<]=W>dC[DAE[FDK]LbN>OYSZT@V_[[]J^Zb_cZdZefl[nW|'s 1Z;[|and 4?>CYBeCjBlYnW|as =Z|has EY|is =Zd[n]|says C]|still 7[|that 1XmZn^|with ,[DFQ_kC
compare|"].c8^IZQES_|over "_
compared|TBk_|<number> nZ|with TB
compares|#]nD
comparison|'],W.ZDZIBQa
compass|F[
compassion|%^-C:DRB
compassionate|%Y+Z-BAC
compensation|#Y@ZDcgWj]
competing|-Z:CmF
competition|#]/a:];YDDI_K_TZa[b^jFkF
competitive|,C-CEYJXRYa_hA|salary R^
competitor|"D7a9C<[DEIEQV[X][aG
competitors|"A&Y/F5D7h:@;[@CDFJCNAR]ZA]g^AbVhBiYjDkBnA|are 7aMCRV]b
compilers|n[|and n[
complain|#B,G3b;[DDK^TXXcb[eZkC|about 7?]AjYn^
complained|,eQa|about ,^
complaining|,a2D4?5]8Z;C<ZKDQ_Z[n_|about ,C
complains|j[n_
complaint|#i,]4]?aC^D@IcKBQ[Y^eCf^gZjX|about #[4_CZ
complaints|#f,Z-ZIaY^f^n]|about #cI^
complete|!["[(])C,D-X.c1d8^:_BaEdGGJ^QCS_V]]WhYiZkAl_mD|our )E*BE[JanB|the E]lb|your NY]YnZ
completed|-B1h<C?^CEEbJbKEQEREV_f]jFlYn?|its 1WCE|the :]A[EZJ^V[hZl[
completely|#X.Y:[IZSYb[k]
completes|,a-FQ]RCnY
completion|-f/Z1XAVReVan]|of -_1[R]V^
complex|!C-^8BJ_R_m[
compliance|)C-X3Z8D;@TZXZ
complicated|,D:aR]|and ,D
complimentary|!X&E*^,D-E/D3B7XBXEBGaH^JFO_^AmA|copy *]G]bZ|glass 6Z7B
compliments|&^,B1Z7]KZQD][nE
composer|&aK_
composition|C]j[
compost|%ZC[DbH[ICJaK^_Da^bZgCjZkYnA|and ]Z
compostable|#a
compound|#[4C
comprehensive|8UACED
compromise|"E8b;[CZ^Ya[bXfAj[
compromises|!ZJY
compulsory|"],B
computer|"Ze]
computers|3E:[
comrades|0]:gBfVYadi_
concept|;Dn]
concern|;FbF|and ;FbF
concerning|3^
concerns|#@%]FYm[
concert|#C,]2[4?;[>C?A@BCYGBSCWZYAbZn@|is 2^WY|on C[IEj[
concessions|GX|<number> GX
concierge|W[
concluded|1DF_Ral]m]
conclusion|-Z4Z9ZAZ|of AZ
concrete|,>.F4E:C;DCBQ@V^aBgDlD|floor ,D
condition|#C'[,Y3[CEEZQZX^jB
conditioner|Dfe]kc
conditions|#D)X2Z4D8CCARX
conducted|&G-]1dKFRZVa
conductor|,^=Y?]SGd[kC|'s ,Y|<name> C]
cone|3]4]I[QZXZYZnB
cones|#X,D3^4]CZQ@iV
conference|%[,E;[<XNYQBR_hZnd|call GD
confession|'[)]8[<_H^L[][^ab_|from QZYZ|time )^A[NXhZ
confetti|#bIa
confidence|!e%E,D/[0Z4_7D8c:a>[?<DDHBJ@KCNUZF^ge[fFhci^lC|in -Y
confident|+[H]PZV^nX|you VZnZ
config|,FDEQBh^jDnD
confirm|&F-E1>4aA]BFC[E^GYIDVAhSkCl[|by &F4[E[lZ|that =YAY|the EYGZhZ
confirmation|*aD_O^kan^|email nY
confirmed|C_E[K_QEe^jbkYnb|<name> CCK^QCnX|and fD|in CYfZ
confirms|1^A^Ibh]n_|the E>
conformities|E]lY
confused|,Y9[DCMZQY_]jZ|you 9[DE_Y
confusing|>eDYeagXk_
confusion|4[
congrats|)_,D?e@cEAHDNbQWaYbAfggfhCiDjCl=|to ?f@eEAQ[aYfhgihCjCl=n[
congratulate|([K[
congratulated|Egh_lZn_
congratulating|;]bZ
congratulations|!D#C&Z-E:C;A<E?]@eAECAGAH@IDKUNbVB^@bCf_gdhBj?lD|<name> @Z|all 1a?CV^fD|on N^n^|to &_-F1B;B<E?d@eAECAKXQ[V?XW^DfggfhDj@lDnG|you @G
congregation|-[0Z5c8Z=YCZR]UZZc^Z
congress|7Gn]
connect|'_*b5XE]L_O_RZ^^bB|with Ea
connected|*a,?-]6[8[:d<D^^aegZ
connecting|"[:CaC
connection|)E,A2[8Y:b<DCZJCQ?^[_[bYhElZ|and 8[hG
connections|%[8]Bbia
connectivity|8BCBJ_RZ^@
conscience|7c?^DFQATY]]bZkC
conscious|8Y^]bB
consecutive|-B8E;]<E|year 1C8EACEEaEhE
consent|,[-];_CYE[Qab]jWlZ|forms ,^Q_jY
conservation|&^,D2Z8BEZnB
conservator|&]D]K[UZkX
consider|&Y3f5Z6bEdX^[blZ
considerable|;]B^DZQ[b[i^k[
consideration|,B-hR]h[
considered|-]CARXV^X_j?nD
considering|,aQ^
consistency|:aA]U[X_a_|is U[b^
console|.[DZ
constant|R[VC
constituency|D[
constituent|&Z@]I_gbnd
constituents|,]/Z;^>^AZ_BbXh]nd|are /X>^
constitution|&]lX
construction|&E8[CXjY
constructive|-^1^RYh[
consult|)Z@C
consultancy|;]n^
consultant|(F4Z@CEa_]gBlY
consultants|"Y:B<[?_D[QAa]kZmZnZ
consultation|#C-[1B3Y6X9[;CB_CWDEEcHCJZKBMAR_S]VZX[]]f^h@iYj_l[|and 3[|changed ME|closes CbS]fZ|on -[6^7[9]E]J[_Yl^
consulted|,_Q_
consulting|b]
consumer|#[0YMD
consumers|-X;EBFh[
contact|!a"^&D'_+U,E3dD]FCG_H[I^KCPXQBS]Xd]BeCgYhYjZnX|<name> CYD[dZ|centre %[3Y|is IY|lenses "Y+^D[P^|the !aD@kB|us !Z3]^[b_h^
contacted|%F5]7CB_Z[na|by B_|us %F
contacting|#D?>n[
contactless|@ZgZj]
contacts|'a*Z-a5dDaEZJCKFLaZ^k_nC
contain|#W4^C_DWIYeCj]k]|traces #]D]IY
container|-a1Z8Y<_cZj^n^
containers|,D-Z1[8]B_CBDCVZ^YkE
contains|#E,B4XCaK_a[k[na
contemporary|^Z|flair 8Y^Z
content|-a5E7B8=;DF^RZ]AcXhFlEnD
contents|Z[]Y
contest|&a+j,^C@K]PaQ^WbjC
contested|4]YXkX
continent|;^bY
continents|&D,B8Z<dQB^]c]|and ,D<Z
contingency|TE
continue|!C%b)A.E1A8?:A;ZACGAJ_Z[[ci_mCn^|on -D1C8A;Yi_|to %_.F1DJZZX^XiDmDn[
continued|,B->0[8E:C;]<[BbDBJ_QBRXVAh[i]|commitment <b|loyalty EZ|support B]J[
continues|,B-]8a:c;[<XXY^Za^|to -^8X:[;^<YQB^[a]
continuing|3[<EEWX[|to 3]X[
continuous|-ZR_^E|improvement RZ^F
contract|!E"F&Z+E,B/A0C1W6D7A;_<A>CACE@KWQDT=U>XCYC]>^Ab[dZh@nA|<number> ;YnE|before D>kE|ends &Z|for 2E|is =[dYnC
contractor|&C,B.D4a;Z=BC[DBKCQAYYgYjb
contractors|-]1b?ZV[
contracts|"E/]0c=B>CCED@EZNZQ[SMY_^Zn[
contrast|__
contributed|nZ
contribution|-bGGR^TEa^nY
contributions|-[JDQEn^
contributor|&Y,XCEKZQ[nY
contributors|#[&]-A?BI_KXQYS[n]
control|%B-_1^3]4B8C>DA_JBT^Vd[Bh[|of "XH[nC
controller|>ECDeDjBkY
controls|*Z1Yk]
conversation|%E&@(]+B,B.B/D2C9D:d;Z<??DDAEdK<MXPBS>V^WE]X_Dacb[fDgZkDlgn@|at 8CRXaF|on ^E|table >[KF|with "_4]9D:Z
conversations|%B,D-Z0A1B=CCEEDXUaDbAeZhEjZm_|and -^DXe^j[k[|with 8Ca@m[
conversion|-a5ZR]aF
conversions|-_/CCDR]jE
convert|)Z-]/]5kD]R]TaZfkZnE|old 5G
converted|3]5_;WX]|the 5BZB
conveyancing|)]6eA[[Z][h]
conveyed|-i4FRd
convinced|,];cQ[bZ
cook|&^+^,]-F2Y3^4E7D<ZKYN]]D^D_XfAg]jF|and -G|for 3D|in n]|it <^
cookbook|,YO]Z_
cooked|&_4EDcKZPEkb|by &[DYKXPE
cooker|.D
cookie|+_QZ
cookies|!F+^,Z>[CaDCGCNYS]gZnb|to !FGCnX
cooking|&CSZZEe?iY
cooks|>]
cool|&Z)Z,A;_>EC@D[b]dZgD
cooler|<ZC]
cooling|HYYCnZ
cooperation|(]1@EXR^V@X_l[
cooperative|-[
coordinator|1E
cop|"A#c4]Y_
cope|"^%_,]7_9CJbM[
copied|"E#]&Y;[>[?ab]f[g^
copies|#B&B)Y+C,@0Y7B:B<FIFTEU[aEb_d[eDgBnB|<number> b]|from C[jZ|in )]0]C]U[|of CED_OcWA]YdZ
copper|&[3B7B<YC@QZjC|tape &^D_K]
copy|!Z"C#B*Y,=.C2D3e:B;D=X>F?DDZEZFDG[HEJBOYQ?RXSDTDWBXb]bc]eBi?n@|<link> !aE[G_R[b_nX|and ([3ZDCIXXYkA|at 3[|in &Z,]|it D^k_|of &B,@EXKB|paste 3]LZO[QCXY|the &Z|this 3_
copywriter|1_V^
coral|D]
core|%_(]*D-^1@2[5YAZM^Q_RaVCaEhXkCl>|of 8[:B
cork|8B
corn|#]E[|<name> D[E]l[|exchange #a
corner|)B.a1]2E4E<ZCBD[JZKXL]MWNCOBSaV[X^YF[ebAd[iXjEk]nD|and Xa|by 7_K^iY|for <^|of 8aF]Ja^^|office <[|so fZ|with j]
corners|&],>1Y8^:D?BD^FZJ[]D^^
cornet|#[9_DEKCQakC
coroner|n[
corporate|"X6Z8X<CA[QWUCbCh]lD|partner A[|partners 6[
correct|#C([,Z.[4b>EQIS^Y__^dBeBf[jBkBnD|one 4]
corrected|#a&]3D4]?]@ECbQ[Ycd[j[k@n@|and ,C4]iZ|in #Y,[kZnY|the #]&BI^KC|version fZ
correcting|&?,ZQ[
correction|#?&C4m;D@CACDFIAYkbDj]|the K[Y[|to #F4fKDYdnA
corrections|#Y&]2]?WQ[WZ
correspondence|&B,C1Y3cVXX^|will 3_X]
corridor|,A3Z;F>_@DQAYDgAhBnF|and F^mZ|has #[>_|was ,FQD|with 4EYD
corridors|,D8Y:Z<_?]CB
corvane|0Z1hA[C^UZViY[h]j[n^
corven|:^a]n]
cos|QX[]
cosiest|;G|halls ;@bD
cosponsor|1C;E|the 1CEdl_
cosponsors|0YnW
cost|";#W%Y'[+C,</_0@1@2Y4Z9Z;D@?CYDZEZFXHAIXQ>TZUAV@W_XZZT]]b@gEiAlWn[|<number> !C&Z/<4E<d>DD^T=W]eDka|and =Z|me ,]|more "E,[9YIC|of !["a,F3]A_C[E[G]X[a_f^h^kHna|the /_FdT]W[m[|us #]2_4CWckD|you #@.]2Y7_W^
costed|#Y
costing|%B/^DAFaMDT]ZC]YgZkEmcnD|you "]/X7_F]MDZC]Ym_
costly|7a?[dYmZnE
costs|!A&A*],;/a0A1W3[4D8B9B:[;?<B=[>[?@EDF_I[NDO]QFTXVZYA[?bBe[g[jYlAm_nE|<number> !Z"D/D=@DFF]HBKYSYTW][g@j^nW|a .ZDYk]|and 8Z|more D^KYjY|nothing ,C.[7C:^>[QAXD]@a]bCj@|the /]2[D]W[e[|us /C2Z5ZIZW_|you "](Z.a7[=^DWIYM^d]
costume|&Z,b2ZBYC?Q^iWjFnD
costumes|8CYZ
cosy|8_;[D@^]
cot|4E@BQ^
cottage|#[EEI[YXnC
cotton|!Y"a/B1D4dCVFDG[HXVEYYf_
couch|3YQCX_kE
cough|5Z>]P^fYgB
could|%B'C(<)D*C+W-B.>0B1@2B3>7c8H9G=B>C?dAZBBC?D>EXFRICJ@LAMCN?OARDS@UHWCXFYGZF]]^CaVb[dCf]jEk?nD|all E[l[|ask %]QD|be !Y"A&C)a,B.Z3E4Z5X6^7Z:G>I@YGZK?MCQBRESZWCXEYF^DaFbFeAjBm^nC|buy ']CEjD|change "B,E/[7XFbHC]Ya_m]|cost 7_|do #F5Y7AXXg^mA|find ?aC[e^n]|get &[,[>[?]QZdF|go 4Y;X|have #A2c4[7XHDIASCYYaBf^kZnA|hear Q[|i E^QF|keep ,A7Z;YH]QDT[[Z|lose 4Z|make 9^K^|never "[H_bW|not "]#e%D'b)B+b,C-].C2@4[7=9F;^<U=E?[B[FAH]IcL_P^SFTEWDXGZA[E]A_@aXc^g[jXlPna|pay "F)dN[|put EZkE|read &[0[|run @^|save /]6[7D8ZF^T[nC|say AYQ[b]|scroll 7^aD|see /ZDZ|somebody ,Z9]_Z|someone "B|take .[/]9[|talk :a?^a^|tell 4D<aF^QFU]_@ma|use [Z|we #]VY|win (]:Z|you ";'>)[*E.D6^7X8Y9X:DDBHAICKAL=ODTDWbY]Z^[W_YeZgZ|your "ana
council|!E#A%X*B+D,;-W.A/E0E1C4<7>8E:E;Z<C=D>>AACbIENCOAPDQ@R[SBVBWFYD]Db[j^k^lBmZ|'s 4]5YDYSW_@bEeCgV|<number> C@|and C[a[|got 4AYB|has #A%[,DCZEDJZ_Af_jY|meeting nD|one *DOD|says Q^eX|tax 3Z6[Y[[ZnD|that #E;]IDbZ|voted 2ZCDnC|votes nB|will 3[7]Xc
councillor|"_(C3[4[9E;[?Z@ZDBEZF^b]gWhYkBlYm[|<name> 4ZE[lZ
councillors|5YPZ|will @DgF
councils|&_4C
counsellor|>^QD
counsellors|D[
count|&Y*a,Z/D0a2a3]4>7C:E=e>_@FDYFEHHICK[PWQ^WcYA[[^__ZaBbFdahDiAjFkWmC|<number> &[0bPYU^f]nE|again #c4Z|and #E.Z3a4E7]<X=bS[danF|as ([@[gZk^|for K]QD|from 4c|is CCQEYCjF|on %[2Z4D7Z8ZCaQ[^[l]|so ,CD]|the Dbe_k_|them =a|to ,^3_jB|votes &[?[KX|was CE|your 9Y_ZnY
countdown|#^5a7fZ_]emZ|is 7i]cm[
counted|&^)C,c/C2[4b;B<W=Z>W@]C>FDGbKZQaRDSJTDYbZBb@eCfYg[j@|<number> 0G4<QEUEgDkFmE|cars ?Z|eleven QD|it >Y|the ,[4C<am_|them ,[=DQZ|twice ,^0]Q^n[|you k[
counter|!E#Y)B*H.E0_1]2]3B4A5a;C=[>X@[AaDKEDFDNZOBQXSFTBU[W[XEZ]]DfGhdj_|'s ,Z=Z|<name> f[|and *COC|at @YAaQDg]hYiY|if CZ|in A[fBgXhZkF|is CDi_|on 1^VYnY|open =[|or QF|so 2]D[|with IY
counters|&[0ZC?D@KYkE
counties|!]+]0Z;c<]CdI]b_jXk^n]|and +];[
counting|%=&T,^/Z0d2_3Y4X>X@]CDD_J?KXUdWXYC^Ab^|on %A(C,C7XJG
countless|<CaYnC
countries|&;,^/B0d1F7B8C;gAZCAE_KDQ_UaVD]B^BbdiCjAk]l[n[|and F[m[nF|one 0YEf
country|!C&[+],>/d0b4>7C8A;e@ZAZF[GFJCPZQ;RAU_YB^@adb]c^gZjena|and ,F4W;XbZ|mile +_P]|where F[aZnY|you ?]
counts|#B%].]/A2^3C7^:^>^@[CED]EcIDJXNBT@W[ZB^Bb_e[iCjBlcn=|and %Z|as #F>^[[gXk^|for =]>]dX
county|!](Y,=-B/^0Y2Y5B7C8C9A;b<X==>C?ZCGDEFXG^N[RFSATUURWUZBaYb]cTd@eBkEmZnF|'s #C.^;aa]|and !D?[]D|champions KZ|does D[|fair &B<Z|had JZ|has F[m[|pays 4]|prize &?K@|show &aH]K]aZ|to <Z
couple|&G/F5Z7a>W@[C@K@]R^Yb[fSg^|from 5]?]ZY|in 7^]X|of ,Y2[@CjXkZ|who ,F>Zb[eZ
couples|+^/b7D:CMEXT|who /dT^^Y
courage|:eTDa^b^cW|to :]b]
courgette|,[
courgettes|,]Q_j[
courier|1Y4?7Z>[C[g[kZ|will 4EC_
couriers|2^4[
course|!A#C%@&B)]*?+C,;.d1V2a3A6Y7V:C<>>[?DE@FAGCH^JXKANZQAS[VUWdXAYFZb]Z^Ya?fChBkD|<name> 4[KD|<number> DAk@|and "[)[,].Z|at DZ|but ,D|is .]j[|of @]gZ|on 4[|our VZ^X|record n[|so ,E|starts n[|you 7[>cJ[e_nY
courses|#]7_Pba]|and )]jE
court|#Z&E.A:Y;C>YB[CZEEFAIDKBQDR?]DeYgGnZ|'s ,]|can >B|on gE
courtesy|!Y&e4ZK_QZXZk]|of &aK_XZ
courthouse|,BD]
courts|"_#ZB_HZiZ
courtyard|.bD^QBS_VY
cousin|%Z&W,].C2Z7D@EDCQ]WZjD|'s ,]QY|<name> &ZKZ
cousins|+[0]5dUWZabG|and bG
cover|!Y"E#<&Z'Z)^*E-Z.A1D2Z3A5B8F9U:C<Z=_>D?@C@D]EaHFIALZOBQB^?_XaAbWd_fDhGj@lYnC|<name> GZ]ZnZ|a "DQFkZ|and DZQD|from )=]^|is M]|it ;^<Z=aA^E^KDSCUXbelYnC|letter FDmE|the +[,Y-d2XD@QZRYnC|up 'Z7]L[gZ|your DbSX
coverage|>ZC[DYQaW^nc
covered|"d#C%Z&V,@-E5D<b=[>A?DDaEZFZHbIVKYN>QCS@T^YC^_cZeEkbnA|<somebody> &D|by <^|in &_<bEel[|with F^mY
covering|,B-a2YR]Y[
covers|!Y#W&Y)_-X2Z4>8C=@>]?ZCaKTNXQFWZdBgDj^kXmCnV|<number> #d,[C[IZkZ|on <[|the 2]KGW[nZ
covid|,ZQ]n^
cow|,aQchZjB
cows|,_.eC>DYS]YEjAk^|a ,C
cox|&Z?]fZ
cpd|Z[
crab|,b;_Q]b^
crack|"B&C,C4a9]C^DdgA|at "A
cracked|#[,]/C9?;D<C>E?DCCFDQXT@UabBmDnD|it &E|screen 7Z9D|the 0[;ZUZ
cracking|#Z&^+X-_5]<[K[R^Z_
cracks|)[,C:[=]d[n[
craft|,;4D8c:^;Z<DC?QB]]^^_Zb]hZjBnD
crafted|,B8lHBIFQARD^fh]iEmDn?|for 8^RF^_h^nC|with 8Y:B^[
craftsmanship|%Z:_;XR]
crampons|?ZQYeZ
crane|"a#D0_4@<CBCC_DAFFHcU^aYgDiAjbk@|<somebody> &B|needs BCiB|on ,E|was 4D
cranes|EFjD
crash|0E;DDBbDia|on QGj?
crate|(C=Y?BC^Q[_[bZg@k[|and ,X|by ,]CEQ__[jDk]|of ,C
crates|2bSCW^a^iZ|of 2ZWYi[
crawling|QX
crazy|"])[,>OXTDb_mB|to ,DEZOY
cream|!_&A([,_4CCWGcMZQYY@^Z_EbWdDhWjZ|and #Z4D|tea !Z7[|van 8[^]
creams|&D,aKE
create|"Y-C1D7B;EA]V?aIbIh^n[|a -X:]h^|jobs 8]nZ
created|)e1d5ZEFN[ZYlC|with )X^FlD
creating|:DA^E@VE^Db[|<number> 1BEEVDlG
creation|-ZADEERZ^Ca]
creative|8[JBbY
creativity|ACcZ
creator|(E)[BcHYi_
creators|)[,C0[5[;Z=eQEddfC
creche|,E
credit|#B&f']+Z,A-F.E0[1Z7B8B9B:B<E=a?Y@@EEKaL^MTODPZQCS>WGY[^BaCdYfWgChDiEkDn[|<name> &]1aT[Vb|card eZgC|cards ']nY|file D]GDgb|for )[|in &Z4^|on =]|score !^.GG^a]|to &e+a5_?]KaPYf_gCjEn@|union 0^P[dY|where &X?WCBKZ^FaFgEkE
credited|#X&^,A4[=dCDKaQDd_gZ
credits|#C&c+b=dC?IaP]QZYad_jEnF
crematorium|D[
crest|3a=YXb
crew|"C#@&c(h+[,[-E.B0C1D5C6C7C8>=Z?XB?CUE=F@H@ICKdMaTDU@V?[@]J_EaFfZiDkDl=mCn@|'s gYjW|<number> ,d?]KZQbnZ|at "B&_;DZWnV|can 4E|for +[|from jE|has &EjG|have ,B;Be^|in ;_bZ|member 3]Xb|of ,f1EEBNZVDkE|radio 6D|six QB|that >X|who &X|will =ZD]|with &],[C[
crews|>C@ZCGDZUFY]jZnX|from R[|who ?[jYn^
cricket|9[;]>cC=E[e_j=nE|club E^|pavilion iZ
cried|,[1[4E<b?YCBDDE[FCHaJ_LZNaQZVUYDaBbZcbfWgZj@kBn?|a <fQ[c[|at ,Y<_ca|in ,E1_7Z<@ABCCE^H[NXQDVYb]l_mCnD|into ,[|on <C|twice bZ|when ;Y<]UZ
cries|5^Z]
crime|&]'E(b*Z,@/d4A:^M]QBSaTbXZaajDmBnb|in /_TanX|is ;]CAb[jC
crisis|4]8Z@ZDZF]SETemYne|hotline >CeF|line >[D]gW
crisp|+a7X@[DEP]UVg^|packet @[UWg^
crisps|,i2Y4CICQbWZkZnA
critics|4D;kbg
crm|HXN]P[kDnF
crochet|,@DYk[
croissant|#],eG[I[Qb
croissants|+],bQ]|are +^
cron|na
crooked|<Z
crop|,@5f?[C]f^jZn[
cross|+C,e.Z/C5^;D?C@BADD^EEFCJ^QVSVbCd@iBjC|<number> &[,]CZD[f[|about ,A>_e^|and ,[jYnY|at h]|cutting -W<[|functional ^E|in n_|tell .B|the 7[|with 4]7_]^
crossed|#a&_0d1b4B>^?WDCE]IZQCUaX]c]e]fVgZnZ|<number> 0g;[UdX[|for Ea|out #b&YI[|the ,C
crossing|%X4]9@;CDDIZQH_DfYgXhDj_nE|at #Y|patrol QDk[
crossings|&G?Gba
crossroads|,D
crossword|"ZQ]_[iXjZ
crowd|*Y,Y4]5f7]8X:C;]BaFCIYJ[Q[Zhia|in ;E
crowded|^Z
crowds|>ZjB
crown|1[DYHDMZn]
crowns|E]jXl[
cruel|>[hY
cruise|+Z
crumb|&[1^?;K]
crumble|?ZCAfZ
crumbles|QB
crumpet|4ZMZ
crunch|,^
crush|&Y(_7C:c;[aai[nD
crushed|9a_[
crust|#D4W;^YY
crusted|,D|over ,D
cry|)X,b7[:Y;E<D>RD>FZGDH]K^Q^]ZaZbDkA|at )]
crying|%C&[,X1^2E4A7f:D;?>a@YBXCCDBK[VZX]YD]haCgYjCkCn>|at 7b]a|in ,B|out "[BY]CiY|to ,E7d;D]_|you %D7DcG
crypt|"B*YHEOY
crypto|,^2BQan^
crystal|P]QE|clear 8@P]QE
csv|-B.cJ_K[Q[RCS_nW|export #ZI_Q[RD
ct|=A@_C[D[g_jZn[
cto|&D4[;Y<XM_b[mYnX
ctrl|Ddkb|<name> Ddkb
cu|-ZVD
cub|>B
cubic|1a|metres 1a
cubs|#dI[
cuddly|![|toy !]
cue|GEKc
culinary|![8A
culprit|#BFeICmZ
culture|%[&Z,>-b1^8]:W;ZDCEEFBNBRbV]XVY?]C^aa[bXhGiCnB|and JYhFjY|eats "YG]a]c^n[|is :aM]|of <CRZ^XbY
cultures|-Z7C<YQ[
culvert|,[CZ|survey ,_
cumin|D[
cup|!B"Z%[(^+A7A;[?X@aEEJ[PEQCS@]@_AbVgahEiAjFkA|<number> W[|link +B|of %]+Z,D?[DGJ[bCkBn]
cupboard|#]&D,e0^4@9];B<[C]F]Qd[WfDj]m^|is ,Z.EC]
cupboards|&Z,^D[
cuppa|.]<a
cups|#C)E,@-A0]2ECDIZQGRBU^]BjDna
curate|-eRdaCh]
curated|!^%D&?)D,C7E8h<CBCEDGcJDNCR[ZB[@^eaYi@jC|by 8[
curator|"[FaSY|'s SZ|<name> "]
curators|,^3]?YfY
curb|3[;XXX
curd|CBKZQER[jD
curds|,ZC]QX
cure|"^:ZF_H[[[m^
curiosity|;ZcX
curious|'Z)],[2Z8Y<dB^HCZW^a_cbBnG|about _Z|what )bB]
curl|#Z)[,[7]8CQ]bcn]
currencies|/Z0Z
currency|lBnZ
current|"B'b-]DCL_OVQEWUgAh]|account !Z%]
currently|1^2A9c>CQ[Va_ahZkF|experiencing -[4XCDRYV[
curriculum|%Y-];FT]l]
curry|&],_I]WZ
cursed|M]
curtain|(]+],Z4D?ZAZeBgFjCnD|at +[|up (^?]
curtains|"Z,_.D3C5Z7]D[KDXA]Xn]
curve|-Z<EEY
cushion|,Y4Z>ZQYWYe]|the ,[>[QX
cushions|#][X
custard|,bQ]|creams ,[QY
custody|-[CER[
custom|!Z)[QC
customer|#[%h'D-a.D0A1B2B3C4Z7B9@:C;Y<B=A?[AEC@DDFCI]JdLBMCQ]R]T?XBZE]@aYbZfYiCmDnY|'s #Y,b?ZgD|a 4F|and #D|asked #_@cI]QZYXg_|brought ?Y|centric -^1[8WECV]|experience -a8]^ZmG|in @AI^k]|number MY|satisfaction ;Ya^hanY|service aZ|success -ZE[h[|told ;YgWjZ|was ,?<]|who ![#X?[G^nW|you %_BEJ^]E
customers|"B%h&D)D*C+A,@-B/a0Z4E5W7C<>=D?=ACBdC^E=JdKGMCN?P@R^TaUYXZ^]aCcBdCeDfEhDibk[l<nW|<name> TEU^jFnW|a D[|and B=^DaDb]i>n^|are %])[5_;DAEB^GBYBZ^^@bCia|at 8^BCaC|colleagues :Za[|from 4[|got /[7A|have #]/[7Y@[I^|in #[1Y4_@[BCC_|of #D4[|on 5]ZY|only n_|pay HF|told BE|we %bBbG[JaiY|were #]5]Z]|who /^6[?CB_D^IAJDKDQ]T[X[ick_n]|will !YB_G[XXnY
customs|4@?[k[n_|house 4D
cut|!V%@&]'E)A*D+@,>-C/]0B4C5F7@8C9@:B<D>[BGCADWF^KUMSNBPCQJSWV]ZB[C]@_ZaEdXeZfYhWkZ|<somebody> ,?CY|a DZG[|and ,]dakE|at EdQE|by K^Q@jV|food &DKDTG|for ,[QYeZ|from ,Y?[Y[fZ|in &A,B.YKEQ@|it ,Z3_>[DDXZgT|its /CDA|off ,E-[4C>]A[C]D]J_QCY^aZeUh[k@nE|on ;V|ones DF|our 2^AZ|out ,Z|the #^@CACD]HZV_Y]__iXjC|to D^QZ|your 7ZDZF]m^
cutest|(Z+[MX
cutlery|@XQZ
cuts|!B)_/aEEGBQFTcUEj^kDlFn_|the 1BEEVDlG
cutter|4ZX[
cutting|!^#A&@)C+B,A8V;]>]?]AWC]D?FXG]I?MEQYVAWCXX^]bZecfbiCjd|edge !_+C1E8X<BEE]Ab_jX|for 1Y|the ?b@ZIFf_g[
cv|&C(E+],E/b=B>DCYGAKBOVQYT^ZE_Dd@e[g^hZnD|needed .D|to Q]
cve|k[
cyber|"]/Z5Z:ZAaTah[n[
cycle|&Y7]?]A]BZCCE]QDaCfZhYiZn[|lane ,Z?^fZnY
cycled|<Y
cycles|>ZKDQ[
cycling|E[Q]jZ
cyclists|#[7ZBZDaF]H[X]kam]
cyclone|nZ
d|#F&a(_;c?CBDC_DVI?KaYF]DbVh]jakYmD|<name> (Y,BCCRDjAnD|c ,dK[|in CZR[j_n_
dad|"C&Y(D*X+C,b.C2A4?;E<b>e@bC?DAHAK]QgR]eafZg_iZjBnd|'s #Z>ZeV|and ,B>ZK]gBkY|for ,ZQWn[|has *^|moment ,g:Y;DQ^bBn_|was #[7Z|who ,X
dads|(^0Z4Y5d>^?XBeDCFXQ]U_ZbbFeYfYgZiakC|love NB|sang BCiD|who >[
daffodils|"]H^MZW]
daft|%]+Z2^8E>i?]@bD?JZSFeff]gek]n@|and D[fZk[
daftest|LZ
dahlias|+^5]D]
daily|"D#[%D)B*B4C7[8B9Z<E=C>^DYF[HDIYKDOHX_^CaZbDgYhBkZ|and #C,]|by ;Z^Dn[
dairy|#X,@-F0Y1D4C@^Ub|farmers #ZCD
dal|,[5[Z[
dale|DC
dam|EEkCn[
damage|DfKYYCfTk^n_
damaged|4ZQBn_
dame|1C
damn|;_bY
damp|"^#]/d4X>D@?BEKCT]a]g?j@kI|cloth D[jD|in ,@4aQDkE|mice "E
damson|,AC^h^iZj[
dance|&B*D1Y8]:c@ZK>LZTaVZ]CfBjBkB|floor 1Z@ZVZ
danced|;ZG[jXka|in G[
dancers|7[lEmE
dancing|'],]J^LZ
danger|7FDbQHYBkZ|so >[?Z|to /ZDY
dangerous|&E,ED[
danny|?b
dare|%Z3[7A8Y:eA^JYRDU^]F^]nE|to 7C8]:_]D^^
dared|:EFaN]m^|to F^
dares|FF|to FF
dark|!D#[(Z)D+D-D/C0C1B3Y5E:><Y>]@EBZCCD^FCJ]PCRAV@ZE[Za@dBhI|and (_4Y9YMYQ[|brown ,DQG|by #F_CjB|in ,E;Z|mode #b,X8Z@EB]I^[Y__iZkCn_|on W[|to #],[
darker|,F8Y:EIZ^YnY|than :En[
darlings|)],Y1^kZ
darts|,b5]KYQb_YnD
dashboard|#Y)Y-E8>:]BZI^RCiYk@|do DF
dashboards|-ZR^
dashcam|7]]]
data|"d#W%B+D,E-e.]/X1E2D4[5W7>9E;C<C=B?A@VE[FBHaIZMZQHRiVDWAYc]A_Da?cDd@e?g^iYkVl]m@nd|<link> :YD]b_|and .Y4a5a>]Z[jCnC|are 4ZY[k[|driven -Z8DEB^CaCi^lDnC|from R[|into -B4[|is "Y,Z7CAbCDH[M[TG|management E[|to RD|was 4D|with -[R[
database|,]2[DBQXTYWYkB
databases|&]
dataset|&C-^R^n^|<number> KE
date|"@#B&D'g(E+D,9-B/B2C3?4b5B6D7=8A9]:A;A<>=G>[?G@DCcDaE^G@H@LbPBQARAT?UZY_ZD]:^Db@eafYgWi?jdkamCnW|'s 4Z|<name> QY|<number> #ZEaQ@X[j[kVl^nZ|and 0]>YDaeagBjZkbnY|at #B|falls >Z|for #]7[CbSVYZfVjYnd|in 4Z>CgZ|is &D'_.]4^>ZC[KBLYQ>S]|it 4D@[g^|no E[U]|of '^CCD^L^QEkZ|on 4X@CDaICKEgF|or D^kYnV|the C[|to C>jDn]|was 4A|we #E4Y|yet HC|you .[9]_Yna
dated|&Z,C=YD^YDkY
dates|"C&])X,@0Z1E3b4?7d9Y;D<E=E>VCAEEFCGDQCT]VDX_]beahAkDlBn<|and 4Y>^UYg[|are 3e7aQBT[X[]Yn^|by 3]X[][|in k_|left )XX^]]
daughter|#@%]+A,^2[4D;<<EDDECHAIEJ[PBQZS>VEb=kDlCmC|'s ,_>[gCj^kG|<name> &B,D?Z@ZKCf]|asked #CIC|has ;?bB|in ,[7[ID|is ,_Q^YY|of &bEGK[gZn]|says e]|who jF
daughters|%_&EJZQ^
dave|7bA[CCh^nZ
dawn|!Z,[<[>_D_^^eaka|and C]D^jZk[
day|!Y#C%@'^(D+D,@-A/Y0A3A4D6C7B9B:]<X?BB>C]DZF>LZUEXFYC[?]CaXbZcYiAkZlDmCnE|'s &B=_d^nC|<emoji> (Z)c*[8ZMX]DnF|<name> C]QFZajc|<number> #_2YCADCK[QaWbaBi_jEnD|a :F;]CEL^|after #X,EQXkD|again ![]F|ahead *Z;]|and #A*Z+Z,Y-A2Y:]>A@BBYD@JbN^OZW[]Yd>iXjAk?lEnC|another 0_5]:Z<]Z[aYm[n[|are (DMD|as &[|at +C1^;[C=ICVZa[e@fDjH|back 2]|before &Z*Y:[KYjAkC|but ,BD[aCiYkY|by @YCEbDea|delivery )cNY|dispatch GEnZ|do #Zm[|early .E|for 1_4X<D?[EZNXQ?T]cDgW|four &[KWQX|from %b4]9DJ]M[|has DY|if "X+]|in ,_3Y9Y>^AaJZQY^YcZfXhXk^|is !Y.b5Z7D8A<^?YC^D@Q]S]ZZc^fYkD|it '[,eC[Q^j]kRnC|job 1ZVZ|just /]XZ|late 4]CcQ^YZ|like 8X|long /]T[|no =[KX|now 4[?X|of ,a8Y:@?YNaR^fBgB|off &b,^.]4E<c>bI[KceFjE|old 8D@Y|on "^)E3[NEQB|one ,>-b4Y8X9F;b>E@]A[E]FDHXK[PZQARcbWdWg_hcjBn^|or "F.C8X:Z;[|out !]+Z8]:A;^G_NG^a|per 2]kE|rate 2Z=_|room #Z|since gY|so >DC^DB|suits ME|that #YDC|the ,^/[;[DE|they 4E:[|this /c4YCEIZQ^|three ,EX[jD|ticket CX|tickets !A|to )_/D5Y6^:D;d>bA[CYQGT@[^]>bcea|tomorrow C=|two <[EE|until "^7EDX|was 4DDXIVKBk[|we ,]<B|week "Z(YCDDCkC|which 0aU]]Y|with %Z,B<Z=[E]RZaEd[gD|without ;]|you 7i8C>@D]IB]a^BgSnD
daylight|"C<^?ZDfQCc[k]|under "FD[
days|#?%G&F(D*?+C,>-B1>2C3E4[6E7W8W9@;D=]>W?BAECVDZFDICJZLCNZO>QBR?SVYY[B^X_CdReXk[m^|<emoji> ,E/H@]F[UC]Cg]nC|<name> ,Z7[HDQ[SC|<number> 6[D]KBR@V[[[k]l[n@|<somebody> QZ|a 4B;D=[CFKBNZfEiE|after #Z,[>]DXjX|ahead 4[XZeY|and "D&_.]2Z;_I]KZS^e@j[nX|are .a8Z:ZCE|as AZ|at +a<ZCEQFSCbE|before DZnZ|down CZ|earlier F_|early f^n[|for 4b?D@ZIYY]kZnC|free !^&Z)[|i <_|if =DCbdAjZ|in =ZCA]]jB|is IE|it DBQC|last 7F|late @^N[QBYCg^|later 4D;[DCjC|left 7BDC]A|longer 7]|no a[|not Y]n^|notice !]"^D@e]jD|of &D4X8X<X=ADEKCQ[Sg]@^WjYnW|off /Z0]?]CBTYUZ|on ,[?[|since -[E^VZ|so #Y,ZQ]|sooner bY|the :[CD|then 4][[kYnW|this -[|three i[|to "[,D.C0b7b;[CGDaSDUY]]^BfYnd|training &D|until #Z7i]dmZ|we ,C.a<Y=_NZSYdbkD|when kW|with !Y"C&E,^9AQDjDnV|without 0_;^A]DEJZU_fDhZ|work ,[Q[|you >[@[
daytime|#X^[
dazzling|8c^c
dbs|#[
dc|A]KYQXhYna|office KZ
de|,[-^A[I^R[h[jW
dead|2d3D8F9C:a@CCZDCH@W^ZU]]aaiEk@m[|and 2ZWY|at ,BDG|body :ba^nX|quiet +Z
deadlifted|@aCBnC|<number> @bCB
deadline|#X,Z.[4[7@CfD_Q[Y_]>e_jdkcnV|<number> C]QBjakAna|for 7?DYSHYZeXn@|is CfDZQ[Y_jakXn]|to C[
deadlines|#E&Y:_M]]BaZe[
deaf|,e4c9Y;DCAK]Q]Yc_]bE
deal|!_+_/]2X3Z7[8@:B<]BXCYF]GCHAJGX]]Wb[eAgDjcn_|ends Fbm^|in /_7D|of ![,Y|with +b3_P^Q]X]
dealer|#D,DDDeW
dealers|,CBcQDibnY
deals|"Z,A8Y;YFAQBT[^ZjDn[
dealt|4^X_Y]|with 4^X_Y]
dean|2^WY
dear|%^,A0V3Z7[<E=Z?[ABBgC[J]N]OBQZS^T^X[[^]Wd_fXg[hAihjYkXlVmY|<mention> #E/Y@]CAQZb^eZjEn^|<name> BDCCNZiBne|all BaC^Eaiaj_l]|colleagues E]n[|customers B>i>nD|followers EG|friends 'Y0[A[Q^SZ|guests 0Z4b;ZN[|members "Z7eBAGYJCMY]ZiC|neighbours 6[[Z|parents 3]7[X]]]|residents W[|users BDCYj[n]|valued iX|whoever nZ
dearer|KBf]g]
death|#C)^7[8B9EC?IDQ]^DeWjDnY|of CEEEIEgBn[
deaths|,B4GK[Q[UDn^
deb|9^CC
debate|#<-Y3_4C:[;cE[I>QYXbb_c[fYjEkBl[|on ;XQZbXc[
debates|"[&EHXM[QZna
debating|;[
debit|,C4]5ZDbJ^MZ
debits|!E)[6[[a
debt|"]&^-C1b4A<^>X@BHaKYNYQCVbX^YB]E_?gBjDna|ceiling <Y|free )]1e<[N]V_X[
debts|DFT^
debut|&]8b;Z^[c]m_nG
decade|7A8A;Z<CQDS]bWgCmbn[|we %[
decades|,^-]1^8ZA_RZT@V]aEh^|of 1XT@
decaf|#]4Y@cQ]g_
decent|"[#C&Y,A2^4F9_;Y<E?fCAW[_]bYfan@|about ?^f^|and +[
decide|"^#@,C.j4@8E;E=_@ECXDCK[NCSfTZXa^DbGd_kB|and QXS[|by C]|on "ZX]|to 2[|what ,[=Y|where =ZnY|whether .^
decided|)C,C.D9A:E;@CbF^TBY]bDma|by QX|not C^|that #[I]|to )F,BFZ
decides|&E/]4d=]FE|on =]
deciding|,^.b2[Q[eYkE
decision|#C%]&<+?,<-[.Y1X2C4_:b;Y?CBBC^EAF[GEK?PAR^STV[WAXaY[[Aa[jYkCmVnA|about #Y)Z8^Fb^Zm[|at :YC]kY|away :_F]a]bZ|is 3[|makers -^0]R[bE|on 1ZF_nD|to #E-Z|was &?KA
decisions|,F-]/B5_8[CDQBTJZ^dAhajF
decisive|&Y;]
deck|'c(d-Z.B2X>GD@FDMYQBR]SCdDfCjYm@|and (fM[
deckhand|&iK[
decks|<bM]nD
declaration|,@CYQAn_
declare|A[n]
declared|2]D]W[|a CZ
declined|&C4[IYe@nZ
dedicated|!C%b)C+^-aJ[NFRYXClEmE|team 8D<EhW
dedication|%C&D;a?CADBZJLKDVBb^iZ|and -_;^JH|of -AEZQZ|to 8Z^]
deduction|?E
deed|*^<]
deep|#B,@-_.F0C4B7W=C>D?DAEDAFDHAIEQERXSDTBUEXDYC]a_CdAgGhZkH|down 7]]]mE|fitted nZ|in -Z
deepen|8GE_
deeper|8a]E^b
deepest|,[
deeply|%W8e;^<YCC^Yb^kWnW|saddened kY
deer|,_2Y@ZDXK_W_
default|4DS^_^jYkc
defence|CDaDjC
defend|n^
defended|Q]na|<somebody> ,YQ[na
defending|,FaYn[|the ,FaYn[
deferred|D]kYn@
defibrillator|A]hY
deficit|HXQ]
define|NZ
definitely|;Z
degraded|-gRc
degree|#>&A.?1b4D8E9Y;E>D@DCDIBJDKBXC]W_[bYi[mXnB|and %Z|asked #DQCkB
degrees|"_&E,C0A1B4A7D8B;C<C?E@CADCAFEH]SAUFYF^CbEeDj@|as B[QDiZ|at CBjA
delay|&[)^,?3_7^:C;[C=KVN^R[TEX_[^]_aag^j@k?|in 3cX]a_
delayed|,[@YC]IAYC]@aZgZ|<number> ,[@^a]g^
delays|%a-CD]N[jZna|of kE
delegate|,]=]C[E[dX
delegates|,D-ZQARYh^nG
delegation|#^,Y-]I[KGRYbD|arrived QE|from RV
delete|,E.W3c7D9CDcFDQFXZYW]Ck[|it 9DD_kX|your .Z3a
deleted|#Z,X0B2C3Z4[;E<[Q_UDWEbFc[j@|<number> #C<dc]|from FZ|the ,D0C4bQBUE
deleting|,A7a]^kZ
deli|KZ
delight|+]B[G]i_
delighted|&_1W8D9Z:A<C?CE]FEGBHAJDVXZa]B^DaCgAl[n@|that ;^EYb^lZ|to &Y,E1b8C9Z:CIEJEQCV^^?bAgB
deliver|)Y-Y.C1F4?5X:Y;a<BBADBRXVIZ_]A^Za]b]gAhDkYlAnZ|a 8^aDhB|the b[|to ![#[4[8BQDk]na|world -B<]EZ
delivered|#A&X-[0d5[7B;Y<]CYD>K]SYUdZZ]C^^eC|<number> 0[1[U[|at kD|by 0[8ZA[U_h^|to ,]Q[
deliveries|A[dZe[hc
delivering|%[&C)C+F-b0B1Z5]8c:^;a<=AFCCJZQERfUCZX]B^_b_i[j>n?|a %^5^;CZ]a]lX|excellence ,E8]:YQDVZ|world 8BAG
delivers|"G%B/]8];CRbT]^[jBnD|up /Z
delivery|!["c+D,F-d/E0A3D4^5]6C8A:@;;<=AFCbD@EaGZHZN@R[T?XDY^]H^A_AaAbCc?e[gChAjcl^n^|'s ![|and GE|driver K[|ends 7?]>|is C?jA|note :A|of E^l_nC|on ![)_N]|this 7C]D|times DZk[|van C_j^na
demand|%D-Y4C5D7c8Z:Z;ECCEDQFR_UDV]]aa[hZjBlB|is a]|we 7[A[][h[
demanding|B]
dementia|/ZFcO[m]
demo|!B&Z)]+Z2Z3?4]6Y7Y;EC?DAEAF@KZU]WXX@Y][X]]^ZbCjBnA|<link> "D]C^Z|and WX|of &[|today )Y6[8[YY[YaF
democracy|7Y8Db_nb
democratise|A[
den|"]e^
denial|<anZ
denied|#A&B-B:ECCDDX]jDn_
denies|,[gE|it gE
denise|,Z
density|-_RY
dent|,ZDbk^nD
dental|![&[@DDYFZGYHAS[a[h[nC|nurse &^KY
dentist|"[#F&C(^,Z5X<[H^MaO[SB^BaEmA|'s e[|and (X
dentistry|ADfZ
dentists|/ZICTY
depart|CZ
department|&C-b0_4B;Z<iCXDCE]F^R^a[bWcaj?l_m^nE|and ,GK?
departments|DZZXk[n[
departure|CcDbj^ka
departures|)[4[CdeDj^
depend|&D,D/_9]KCTZ_Y|on &D,D/_9]KCTZ_Y
depends|#@'D2^4C>BJCaZe?gBk[|on 2_D^WZaZ
deployed|n]
deployment|,Y-]1Y
deploys|CZP^
deposit|!^"A,C.a/=3a4G7^8C;G=[>C@cB[D^IAK_SZTBX]]YeCg_iejB|'s g^|<number> .^|and !]|back .[4]=WWYk]|comes /D=]TD
deposits|=ZSWlY|and lY
depot|"D-B4E;^<Y=B>C?X@DABCFDCI_KZO]QXRE]X_^d<jClDmCnC|<number> ?YnD|and >FQU|at YE|gate CZQYnZ|has 2[QXjF|in ,ZE]U[|on 4D<DDD
depots|4[C[
depreciation|,D
deps|,@QC
dept|,[E]l]
depth|&E,A.F8_<VQDjEkB|of &E,C<VjB
deputy|-B>ZRBSZe[l]|<name> lZnY
derby|jE
descale|,]
descant|_Z
describe|"[([,U:[;Y>CCCDCIBJYMWUF]^bYj@|it F[|the ;a<[QFba|your "](^M_
described|#_1[4Z;fFdbe|as 4^;]SYY[b^|it &Y1];^
describes|&@,aKB
description|&[+_2]>_P_Q[YBe[
deserve|!]%?(E)a+B,?.B/D2C3C4B8e:g>C?B@BA[BbD@F@IBJFKDN[PHQ=SAWB[^^caddDeCgDh^iYk>mBnE|a )f*[5[N^ZX^B|better %_BaJ[TZ][^[a]ia|it !Y(C:W;ZMDNERYX@haiEnA|more !Y8=:;aBn]|nothing :@A]^[|the !B8D:a<[a[lZnC|to :[QEkB
deserved|,C4]?ZB]Q@V@Y^n]
deserves|![%C*C+Z,D-D1_3D7D8e:Z;[FEH?MVNYT@VYX?^faeb[jCmD|a /DHATD]Da^|better )[8D:@YY]]b^|the !](Z5Za[|to %Z;XBYN[^Yl[
design|%F(E-]1C8b:b;B<DAAG]H^JERXYZa]b?cDhCiEn@|and !Z|is :^a^mW
designated|-b<]B[R_
designed|4B7E8f:B;EBBEDHB^fh@iBnB|around 8YJG|by aE|for -X8e^]|to 8B:CT[Xa|with %]hX
designer|!]"[?_Q[bHf^jX
designers|&Z6[T]
designing|2ZWZnX|a nX
designs|!^
desk|!C"?#D%D&E'A(B-?.G7=8A9A:A;A=E@[BCDEECGBHAJDL@NERAVBWCXAYV[A]<_BaCd?eZg[lDm]n?|<name> @YCFK]g[|<number> D_KXQBj[k]|and 'E.Z3X4_DAS]]Di]kZ|at @^C>QaSZgZ|by 1hVY|for Q^UYYY|from 7Z|has ,CD]jC|if +_|in ^Z|is ,]<ZQ_XCg[|on 2[DD|or CESDY^kE|ring MC|this ,C4C;cbZ|till .CSA|two gE|until CXg[|was ,E4Z|we ,B4YC[QD|will F^|with &^,Y>Y
desks|0aDZEbNCUZaDgChXnE
desktop|#EYYf^
despite|-a:]
dessert|7B]C
destination|(C*C8e:X;a<[EDMCOCRZ^gbV
destroyed|,[
detail|%B8Y;[
details|!B#D&E-E4?:Y=E>]D[EbF_IDO^QEYC]Z^ZaabAdBiYk^l^m^|and 'B|are S^|at 3^n[|in 1]Y[[X|on jZ|to >YDCEfF[QF^[aZe[l^m[
detained|-[CAJ[R[jCn]
determination|)[-Z:XAEn@
detox|:]@D|starts @D
dev|,c<EQa
devastating|?h
develop|&FKD
developed|8DQZ
developer|,Z/Z8]A]
developers|4Z6Z7bIbW_]a
development|-@>E
device|,F-Y3a8?CZDAEDR^X[][__jWkFn_|in ![C[_ZjZn]
devices|C]_X
devs|6]9ZB[[[i[
dew|!Z
diabetes|#]I]QZ
diagnosed|'ZnY
diagnosis|'_3DDCF[YC
diagram|,Y-e>[?^RXf[n[
dial|,]-[4B>gGDQYbBefg]k^|<number> CaD[e[j[kX|in GD|the DD
dialect|,]2Z_Z
dialogue|8^:^^]aX
dials|.^S]k]
dialysis|#^>[I]QBYBe_gYk^|and #[
diamond|!^G^
diapers|,^Q[n]
diaries|#]3^K[M]m_
diary|#B&b.D2^7d<_A[DDFbSDXYY?]baFd]iZm[nA|'s !DB[d]iZ|and KBQC|for A[|is !Z5[|of &^
dice|=Zd[nB
dictionary|,C
did|!<"@%?&e(B*E+C,_-G.>2<3;4H5?6@8?9e:?==?^A[B>CCDCEAGFHAJDKcOGPBQ_REULWAXEYH[G_abGcVdCf[iCl?nF|<name> #Z9FI]|<number> #Y,^9C?YAEQ]YB^Yd]hB|<somebody> 7_?FK[QXg[kan[|a &X+X9Z<YDBFcVYhZ|about 7]=Z]Y|all "c&YH]QFg]|and #^)g<Y?^|anyone Ac|as ,ZQ[|best ?_D^f^|every ,D?]f[|everything #A>[IA|for ;gQEb^|i 9Cb]|in #](Z,BD_k^nX|it "=#f&_(C+Z2E4?7C9Z;d<a?E@YFBHTIXKbYCZZ^Xb]g]iZ|know &BKDbDgZ|last ;?bD|my "E,C;dD^bY|nine hY|not !G"D#E&B)W*D+A.C/E0E3D4Y7X9D;H<C=B>??C@WCDD;EEFCGCHCJ?KESAZ@]W^I_EbEcEeDjCkElBmD|nothing #C,BQA][b?|on #],Z|our "W5]?CQAZZf@|so ;^|somebody #]0Z9^|someone 9E|something >YF_m_|that 1g;_VW|the "C&_,W4C7E9]:Z>^?_@YC]I=KcRH]F_BeYf^gYm]n_|they "_']@]g^|this &_YZh_|too "Z>^e]|two &C4CDXk[|was 4YK_jY|we "E,bHCKAMCNWQ]__lXnY|what ,DjX|you #@)A.B/a7C:A;A<a@>DAE]F@IHN^SBTd[C_]aEc]dDgDiDl]m>|your "@7[9^LX__g[|yours .[9__[
die|#^+[/e6];]B[GAPXQ]T]bYia|for +]PY
died|#?&A,C0B4F;A<E?B@]AAC>ECI@RES@WX]B_^gZjA|<name> ,F|aged @^nY|and 2DD]QZ|at @YfEgZ|in >[@D|on #E&D,E2[4B@aC>ICKEYBgajBkD
dies|"Y&E,^7d?[CBH]KCQb]_fWnf|aged &C,ZKCfXnZ|at nb
diesel|#Z+Y4b=^?[C^IRKDY[jZkC|cars kF
diet|:Ya[
dietary|-[
dietitian|&ZkZ
differ|QGn_
difference|"](C,?-C.C1C4Y5B8e9D:Z;_<?>ECDDCE@GZODQCRAU@WAZC[Y^faXb]eBgEkDnF|and F[m[nZ|between "C#[%]6^7_8F:Y;DHCK^[]bBj[|for 8<G]j]|in /^8X;AbF|is +^;Z|to 7W8^HF^Z
different|"_#D.Z2D5C8Y<a>E@EDDF]GARZTXUBXB^a_[b]c^eBjBk^ma|people 4_
differently|"C#C.d/Y7C8Y:D>[D?F]IBJ[SXW]gBjCma|and .]
differs|D_nY
difficult|3[>XCDDAbBd@kB
dig|,E8EDCE[SEb[|deep E[
digest|D]kZ|<number> n]
digger|,Z?DCXQHg^
diggers|7[
digging|,E@bF]gZ
digit|4ZY[
digital|%]-_1B8B:X<?AaJ[QER_TDVW[_^?bYcBh]jXmY|first 8[:]V^|landscape -E|transformation -Z;cA[bZh]
digits|4^DYk[|of IC
dignity|,]:c;DKA]ZgZ|of nZ
dim|![#]7D
dimmed|#bI^
dimmer|D^
diner|mX
dining|,T8c:]@CC]QZRY[C^_gEjZnD
dinner|#A)_*[,^.C<^=Z>X?fC@D@EcK_NaPCQSV_YEdZj>kAnD|'s ,Z=[Q[|<emoji> NY|and &C,C|at jF|for *^|i PE|time ,[
dinners|#Z<]a[kD|and <^
dinosaur|CCQZfYjDkD
dinosaurs|,_
diocese|0d2a;_FZUab]
dip|8Z;[LZSab[jYnB
dips|&[)D8ZK]
direct|!Y"^*Y+?2B3]4^6^7BCBGbJ_X[Y^ZB[c]B^[kBn[|debit 4]DbJ^|debits !E)[6[[a|for +CGZ]E^W|line *]SXkC|number QD
directed|,D4]kX
directions|1[CZ
directly|#C)Z,D/EQ@
director|%E&E+]-A/X0B4^<^=^?^KFP^QCRCSTTYVHYab^c[e[f_|<name> &B?EE^K>SY]ZfCl^|and 1FEGRDVBlC|has #]=[|is PZ|of ,C1D
directors|"e+Y1_9D<c=i>YH^M[O^dgj[n[
directory|;EY]
dirty|,_<[>^?^C^Q]fbjYk[
disability|#D1Z:]>aIBaZe[j^nY
disabled|#Z.dC[I[SYX]nd
disagree|#B(c,Z9CDAKCM_XD]G_EkD|about na|with .YDE
disagreed|#_&X?[@Zn[|with #_@Z
disagreement|-[8YDX
disappear|!Z"[%]-ZH[JY
disappearing|7d
disappears|"X7bJY]_nD
disappoint|1Z3[7[VYn[
disappointed|%C)E,E/]7d>AC@HZhZjBn[
disappointing|CZj[n[
disappointment|7eXZ]eaBbDnB
disaster|)]+aC_P]eZn]
disc|D_
discerning|%E-A8[R=]X^_
discharge|-]5[@ZD]n[|petition nX
discharged|&[
disciplinary|#BD^
discipline|1b<aFZN]a_
disclosure|2c;aCCR]bYjE|i 2D
disco|;YC^
discount|']*Y,A2]3_5^7C:[F]MCNCO[VZWbX[mYn_|code '^)EFBNC
discounts|:];[Y]b_nE
discover|(F+C,D1D3C8[DBEAFaJ?MANFOCQCRDUAY]ZB^ab@gDjBl@m_n<|a 8]FC|how 8[^Z|the !a"^6_7AECF]G_H]JEMD[a^XlEnB|what )Z;]YY|why 8BF_^Cb]m]|your "B
discovered|"a0a4Z7DFeU]m]
discovery|%B)Y5]7Z:C;ZFaI^RZTCaE|call )C5_F^R]
discretion|#C-ZR[
discretionary|-bR_
discs|jZ
discuss|">)Z-E1X;B<a>]AbHBK@cbe^h_j]|the ,D-?<[E@RCVCc[l?|with "?HB
discussed|CEjD
discussing|,C-A1]3iE_QDRAV^XelZ
discussion|-W1]3bEXOZQBRZXZaZn[|at -]R_|on EZ
discussions|:@Efa@l_nF
disease|/gD]Tg][k_nZ
disgrace|nY
disgraceful|nY|scenes nZ
dish|,CIWi[|and &],@3^X[
dishes|,[
dishwasher|"[#C,BCEDbGZQBk^|<name> G[|in ,F
disk|4ZjVn[
disliked|&B,aKF
dispatch|!D&]?ZGEK_f^
displaced|)[0BN[
display|#Z)^3a>EC_I[QDdYj_n@|for #dIY
dispute|8Yk[
disputed|,[
disqualified|,^lFn[
disrupt|-Y
disrupted|;[
disrupting|-c;YF[Reb^m[
disruption|,@-[4_R]][aBlEmZ
disruptors|-X8]B]JCR]i^nD
dissertation|#Z>_eY
distance|!]+[,^CBPY_[
distances|#Z2_kZn]
distinction|0Z8Y@Dba
distributed|hYnY
distribution|)D:[|centre VE
district|"Z,Z/a0C2]?bH^K^TbYBaed]f^kbnf|nurse "Z@DH^|the C]
districts|2D<dcZe[
ditch|6[?hfdna|and DZ
dive|1Y:[EZH@J^aXnC|into !Y-B
diverse|%^/Y1Y8]:_^[aZbEi_
diversion|DCQW|via n_
diversity|:]KD|is KDVZnY
diverted|C[QFhYnD
divide|DZ
divided|,Z=gdc
dividend|=fCYDYE>ddj^k^l>nb|of nZ
division|,C4^;]
divorce|,[/Y5[9D<XA[L_hZ
dj|0YC@G]]^
dm|#]%C';(A*],?/^3^6@:@;DEDFZHZKGL>M?N^OcX^Z]]^cAfCgZnH|and 4EnY|for -Z3FFZ|me !Z,D3e6EHaJcT_XeZYj[m]|my 3Z|to 6Z[Z|us 8[:BBZDDF>IDJDQV]>^YeFkFmD|with 'BLDa^nY|you !C(C*b/[GDOamXnB|your #_6E7YI]^Eg_h[l]
dms|*dO]
dna|%f-b:_;Z<]AaBBDCFCGAH[JdQDRbTYaYkClVnC
dnm|REn^
dns|C@
do|&D'_(F*H+F,F._/Z1A3a4F7Y8A9C:X<@?<@FAFBYC@D_EAFAG]IZJWN@PCS_T^VCWWXa]W^Db[dGfAiXjCkZnC|<emoji> (B;fb^|<link> /]=_TY|<name> "A(])Z:EM]X[j[nD|<number> "b.e/[0[>^@[HaI^J[Q^SaT^|<somebody> =Z|a "_4^;bGBH]I]KGk[|about "C.E=YDCg^k[|again "Y4^|all )[=]>[KC|an m[|and 'a,B4?<eL^U[^CiCkA|anything %a,A.:4d@YCBJZS?Ya^^n]|as 3Z=YjD|ask ,Z/YDAWYjAkC|at B[D^bE|attitude ^B|best -Z8^;BGAR[|better %B8C:CA[aYhZ|both ,^|but QB|by CY|come !d)Y,b:YGZIYK]|differently "B#E4^IEbC|do 5YGZZZ|every (^*D:bMZ|for ,]4B9F;AK[_@eD|four =[|from #_|get /X2a>WDAWZ|go #]+YPb|good !].[|half eX|have #[*Z,[;]QZR[bWeZnD|i "Y,_2Y9ABYHXWC]C_AkC|if "]9<:c_=a^kE|in !Z"C(],E3Y9aMZ_Yj@|instead 4C9ZF]mZ|is 3Z4_7aD@XW]]j_|it !E#@&D(D)A+A.F0B3]4B5B7F8a;]B?IEKCMYPDU>W]XXYAZBaJb]eHfF|look +^7cP]]b|love BZiY|more %@-^RZ|most >ZD[|my ,]_^|need ,].D>>QZSCe>kE|next aXnZ|no DB|not !Z"A#C%A'C(])B*H-D0B1^2E3B4?6B7[9Y=C>??A@[A]BCEDHFICJ@LEOGQJRESCUGW?Y?]_eIhXk]l?|nothing .Y7_DfS]]^kZ|on ;YDF|one DZF[WD|our :Z<]|pick +YDZ|put C[QD|read OZ|rims "A|say SY|sell ,]2cWd|so B_i[|something 2Z7[D]F[QB^E|still #Z,C|tell 4[DCkB|that ,A.]6a8E=C?dN^WE[[fa|the !_"Y%D&]'Z*_,Z-A2[3a4E7[<C=@>[DDF]GWK]LWMBQ_R@TZUbXWZ_aYb]d?fcgC|they "@/]7aHB|this "b%]&Y(C,a3[4G9B<X>]FEH^S@]]a@bZiCnA|to =[?ZdY|today "C(].]]F|too )]>^NY|try <fbZ|two .eS[TZ|up D[kZ|want #[&Z,Y.Z|we "A&_,@9D;[>]EYJEQATZ_@a_|weddings 9G|what ,a5[7F9D:Z;E<F=]Q[TB]Ca^b^|when S[kY|with "Z,C5_8[9a=YJY_[aBgFjTnT|without ,X>Z|you !D">#D%F'Z(=)?,[.9/A2D3?7A8C9d;E@?BAD9FBGCH=I>JDM?NAO_PFQcS<T=WbX<YYZD]E_gbBd[fAgGiEjVk;m=na|your ;[BbDBOZQE]DbXhZi_kD|yours 'YLZhZ
doc|#Z*dD[F[OZj[kanY
dock|JXQDgDhYjBnD
docks|,^
docs|"B#Y?XIVQ]_[nc|are A]
doctor|,B.A/Y=C>C@[CYD^F^N[TXYEkZm[|'s ,C/ZTZ|and &D|or DZ|says C_
doctors|,A2_4B:b<DCBFgG_IEJ[Q[W[YAabj@mfn_
document|-a8B;^E]R^k^|with ,E
documentation|1^4]n[
documented|9Z__na
documents|3cEZXZl]
dodgy|,b-YQ]
doers|BWFZiZnC
does|!E%F&c'C*C-B/I3@5A7X8?>D?:@@A_BBD^EAF>H?IWK]LCMVOBPGXAY]ZB[_^D_Xf>k[lBmA|<hashtag> "D9b_a|<name> 7DC[j[|a "Z#D&]+],A>ZCWDcYBeZk^|all "F|and #YDD|answer ,ZQ^|anybody "B9]@BIFYE__eAg?kFnB|anyone "B,^9b>C@=AEDBHCK@MGSEYC_dg=jBk9nC|anything "ADB|every KC|everything ([9GM[W[|get =]|go I]bZn@|help 2[W_Y]|home 9@_CaZ|it "U&Z(D)C,E6]7Z8D;D>B@CD@I]NBWDfEg_k[|mean ,HYD|my 2AWAfFn[|need 9[YX|not "@#[%D&?(E+@,G0F1B2^3D4[7B9F;A=F?CC>JCK?MZSW[A]A_Gb?dCiZmbnU|nothing #D,X.@0[4Z:]L[Q_UYaZjD|one &D,CS]|our 7^|put .D|quality 9C|that "d7Z;EDZHe|the #Y&Z+[.F@ZG@KUNVObQ]WAYYbAj@k]mCnX|this "^,Z9[|to g[|what k[nb|your "@.D/Y7A9[:Y>[@fDBH@QETYWb_WaYgbk[|yours a[
dog|!>"C%F&='E)C*E+E,c-C1>2E8=:;;?<[=G?AACBCCCDYJ@K=MANDOCQ_TZVCWB]]_WaCbCc_eDgCjEkbnD|'s *Y,@Q@RY|<emoji> QXnY|<name> &DkC|and ,[|ate ,DV[|biscuits ,=|called ,Z|did ,Y|friendly <Z|has (Z<XMYjC|in ?[DCQ[|is ,Z:CCBQaRF|on 3[@]D[Q_k]|owners /[9]T[_ZiW|rose ,E|show CZ^]|that QY|who 0]UY|will <dDe
dogs|!D%E)C*D+E,_.C/]1C2E3A4@5E7[8G9F:]<A=E>AABBDC?EBJCKAMCNBO[S?T^U^WDY@][_Ba[cAeEfYiDlEn@|allowed ,B|and ,]QZRXe^|are 5[nY|fine ,C|in #Y?[k[|on #D7ZIAQD][aCbX|too ,[a^|welcome DWhYjD
doing|"]#A%@&X'@)]*D+C1Z2F3_5A7Y8B9A:D<Y?c@DBDC^F^H^J@K]L@MDN_OBQ]R]T]VC]Y_DaCb^fYiEjam^|a ,X4dY_jZ|about F_|all ,?|anything .ZgZnE|better ,Y|it &Z(Z.Z3_4D>[?ZHWJAR]S[X]][_Fc[gCn[|last 9D|nothing .C7[T[][|the &],[.E7C>EC^DbKXQak_|this ,AAXF[QC|well fVmZ|what QEU_XD[]lEmF|with ,b9ZQ]|your "A&]7YTY
doll|f]
dollar|!D/Z6^DCQ[T[na
dollars|)]nY
domain|-D
dome|4C8]e[
domestic|-dCFRc
dominoes|,]
donate|"_(C)b5]6Z;[MDQBTYX_[[]YkD
donated|:CK>Q[a[jZk]|this ??fE
donating|DZ
donation|._2]7X@bJDK[QaS[XX[]bBg[nD
donations|.]2[3[DZgGhY
done|%D'E(W)@*=,@-H.X/B3_5[6D7A8><]=>>E?cAACDE^FAHDJAKZLCMFP_U]V]X[[@dEfakFnB|<emoji> +^1YEZPZVYlY|<name> #Z?i@aEaKZNZfegahEn>|<number> 0[4DP^nV|<somebody> &F,_4X?FC^S]|a <]KX|about ,bDZQag]n_|all !Z?AfC|and 4DU[|before -Z4D?c|by &Z,C2Y4U7^CDD^QEUDW_eD|for /ZK[|from "]?@|in &Z,C.Z_AnE|it %Z+F,^.D1c;=<<>[?B@ED=JZQbXC][^YcAe^g@jR|more /E<ZTD|nine 1bV[|since 0a4ZYY|so &Z([,EQCkD|the #E&E4X5ZCBDEF]QCfAjDkAmY|this #[+Z4[;D|to &[+E,C1I<E?FBCQXVBhDiE|with !]2]9F=Z?]B[iYmY|your f[
donkey|&C0a6ZKBU]Z][^][|sanctuary Z_
donkeys|7]CYkF
donor|-_5gCCDFKDQDRaZg]_e^kZnD|in 5Z
donors|#[%[&E,A-B5d7a:C>A@[BbCCJYQEZb]caCeFicm]n@
donuts|,_-_.ZC_QYR_S_j[
doodles|3^CCXY
door|">%A&Y'Z(@)C*?+D-B.X/D3B5W6F8D=FA@BVCZD[EAGDH@L]MFN@O@PZRCSY[?^=e^fFk^n=|'s #E&YKZeXhYkY|<emoji> 1eF]V_^Em[|<name> ,Y:YQWa]|<number> !]DZ|and &C=[BXDXf[gYk[|at 0a|before 4_|by DCTZ|for #a?[DDE]bC|from C^|has ;BaEbA|in ,BKB|is &Z.^7^:CC[K^][^Be]g[k@|marked #Z|now ,C4Zgb|of )b>BYY|on &Z,C=ZkV|open #^&F|opens #[|or 5aZZ|please SZkB|says ,YC_D[Y[|since #]|sticks D]k[|take >^DXe]|that .Y4CS^|the CYD]|to ,@4B>[CD|was ,Z4^|wide 7^DF|will 3b|with ,D4Z7b@AQE]]b]
doorbell|9ZD^
doors|"D%X+E0Y1Y3Y6_7^8];=<C=D?VAFC>EFG[HZJXK]MXQX[_]X^_eDfUh@j>lHnC|<number> !_3]7DC^GXKbM[QZXdj[|and CCFE|are %Y)]6[7XJW[[|at >[DZFZSWkZn_|close !C7[CE[Z]WaFmGnE|down &aK[|get !_7ZGZ]Y|have #B|in 0]1Y@ZU_han]|on ?YQYfXn[|open *^D[G]MaO^f]jAk]|opened >C|shut )X7_CD]_|to 6[7fC?]_nB|we <[|were FY|you ]C
doorstep|/[5e:[SYZZ^ZnY
doorsteps|"]
doorway|,>/e:YSXT^fH
doreen|#a@^I^QD
doris|MX
dose|4YjZ
doses|0YA]C[SEUZh^
dot|#b(j,@3^K_MbW^Y]jY
dots|4^
dotted|1]VW|line 1]VW
double|!b#A&C(a)C-].C/b0C1^4f8D:C<BADD]E@FWGcI@K>LBMIN>T]VWX[Y^[]]F_Xe^fCh@jC|booked 4^Y]|charge >[|for 1]2]V[|points !Z7[8ZG[n[|slot g]k[|tap !C(i:DDEMeSEkCnE|your (B*Z
doubled|#X,[/]0_7_;D<E=ECFS^TYU]Z^bCjDk@nD|and #Z,X2Zk]|in /]4CbF|the #[I[
doubles|/c1E7dTanD
doubt|%a+f,A5[7E>^JcNYPZQBjY
doubted|#Z?AIY]ZaC
doubters|0Z3Z?AFBUYfC|thanks ?CfC
doubts|>D|about >DS[
dough|#a&ZDDjC|has ,FDD
doughnut|KZMYQF
doughnuts|(^,_MYXbbZgZ
down|!Y"^#C%C&D'E(C)@*@,D-C0@1>3]5E6B7Z9B:C<@=>@?A?B>CeD[HbJ@OFRBSCUFVEWDZAaEc?eYgDhAiAjakZlAnF|<emoji> :Z|<name> "],D?ACaK[bZeBjdnD|<number> #_&F-D.]/B4B;^C@Q>RBb]j<nZ|a &A3Z4D8Y;_?CS]^]b]fC|after QC|again 2cCBQDW^|and #D,[3^4b7@>eDYKXQ_XbYYaZdae[g]|as 1_CcV]|at 4ZCaD_TZm^nC|before !g;^b]|between ;]CZQBl[|by ,a/Y7Z<^@^E[Tbe>fEnY|every D[kY|first ,Zm_|for ,[2_7_MDW^Y^jB|from #C,A3Z;BCADDQATCYZeYf]j@|in "Z#E2A7A9^bEkFnD|off jG|on #Y&E.W4]@ZDAEGKAQ@f]k]n_|one Y]|our 4]=Y|over YD|past DbQZjYk^|silos -];Dk[|since <ECbnC|so ,[C]DFQakD|the &Y+Y3[4E7B<B>E?_D^E^IBNCPZTEX]YEeHf[g_hVkclW|there (Z>DMY|this CcIVeZj_|till ,^|to !B"^%W&a+Z,E-_.B/C1F4]5W;cD]GDK_P[QER_aBe^fMhajY|two ?a|until )ZC?|we 4CQXjC|what &c,B>ED]KXQXfG|who #[|with ,?;E>^?DCBF_T[Z[]Zm_|you 7Y;]>ZkDmD|your "Z3[DG
downhill|?E
download|!B"_*d,D-^.Z;DCaDEE^F[H[LXO^S]]@eAi_j^lZm^na|<name> "Z3]H_X[ie|as j[|it /Z7C|now !EJZaYhDlD|our !^"Z']6aEYFWL]OZT][_n]|the !A"Y3]F[G>HZkDl]m]nA
downloaded|"BEaHCTBX[i[lcn@
downloads|/B0f1F7[H]Uf
downstairs|,^
downtime|AZhZ
dozen|#D/Y>DD[
dozens|#^&W@CnZ
dr|+D,C-G@YDDEEFYd_lDmZnZ|<name> +D,E-G@YDDEEFZlDmZ
drabs|2YCX
draft|#^&X*C,?9[<C=YBZD^QB_XfTg]iZjYkZnW|<name> 9^E^SZ_Y|and ,E=Z|on QD
drafted|&^,[
drafts|=bEZK[d^
drag|DD
dragged|?_f]
dragon|"Y,[gY
dragons|,[
drain|"^#D4C7F<C>B?DIYSEe?kCn@
drainage|"[&B;YA]E^b[h^jEl^
drained|C[kE
draining|QE
drainpipe|DDkF|above DDkF
drains|,[-Z0c4E:F;Y>ZDBSXjCnD
drama|&D)]@ZH^N]eWgX
dramatic|>hea
draught|D[
draw|"E&X*a/E2[3D5^6Z7^8D:]?CEDKDLYO_QCW_XD[Y]]^AfCgDlEn@|for *_,ZOZQ]|on *D5[L]OC|your 7Z;]cZ
drawer|"B&Y,Z/C2B4G5D7]9_<B=C?C@BD^FYI@JEN^S?]Zf?|and Fan[|of &Eg^
drawers|&Z,ZK]ZZjB
drawing|#b&^2D4[=ZFGH[IXK]QZfUjY|is SYjD|of ,C4C
drawings|#],G2B?YIXlAnB|and #]|are #Z,CCCQC|of C[
drawn|&[,]4W7C>ZDBF]I_QUS]hDj[mU|at nZ|by &^,]K]Q[|from &C,[<[|on ?Z
draws|,C4c?[BZQY|a 4[
dread|,B>^N^eZ
dreadful|&],]>YDZKaQa
dreading|>fN_eagX|<name> "_N_
dream|!B"[#Y&C'^(D*B,;-E1C2B3C4@5A7@8d9D:d;C>B?DA^BZCADCE]GIKAOEQ@R?XDZE^a_DagcUeBlZn=|and #^+Z,B<XO]c_|big :>|home 8Z|is 8Z:D|of ;]V]bb
dreamed|8D<[bC
dreamer|7E8]B]iZ
dreamers|8_:f<ZBc]E^_acicn>|doers BWF[^DiX
dreaming|%[([8^:_AYH]M_^]bC|of !Z)Z8YAYbC
dreams|8Z:b<C>DMZaYbY
dreamt|&^,aK]
dredge|CZ|the CZ
dredger|,F|was ,F
drench|h[
dress|,Z2Z>DK]L]QaYCfBnC|for &Y|it 2X
dressed|,[1^
dresses|@EA]QA
dressing|%]3]:B?F@ZCYKBQ_gZkZ|gown 3]:B?FkW|room %^CAJYKE
drew|#B&e,Z4A;[@]C@DBKeQWf^jBnD|a <Z|it gE|leaves #ECAjB|the &c@[K_
dribs|2YCX|and 2YCX
dried|![?Z
drier|+[
drifting|"^CZ
drill|#C&C(X+b,X.Z8^<BBaHZKCMZP^QZS[U]Y[]Z^XaDgDhDi_j@nA|and ?Z
drilled|1Z4XYZ
drilling|?ZQDnE
drills|"],cQabCnC|and ,[QY
drink|)^*B+Z,[2D4c7D:];Z=CCZD[FYNbPZQYTCXX]AbXd@jYk_|a H[|and =CdE|it ,[|the 3]X]|water N]|with +Z
drinking|#Z3C5[7Y;D>D@aQaZZbBeCg_|and QW
drinks|1A:?@ZEAK[V@aCfa|on +^P]nE
drip|#C)b5g7B>]NZQGZ]^Z
drips|k]
drive|%C+X-A0D1A3F5U6^8]9^;E?C@ZF?IXRWS@VAXC^^_^bAfDiClQmAn]|<number> >beY|a 7b8[;]^]|and @]gZnY|at @]g[nb|for 9Y<]|home 3Z7]X[|in DBkB|meaningful -B^C|on '_L]|past #^9Y<^|through Da|thru )]IYNZ|up +cCYPZ|you =Y>[QZ
driven|(],>-[1@4T8^;A<B>EADE@M[NCR[TBV@_GaDcBeEjAkBl=n>|by AZ^Zh]|insights "Z
driver|"A&[,b-F.D1E3E8D;@<E?YCDECH@JFKZN@Q]W?XBYBZA^DbDf_iEkEmLnZ|'s #[,A7X8ZK@dBe]|<name> ,_=Y?b@ECAK_f^j?kD|and ?]|from CCm]|has #ZCD|is ,aCCIEQ_kG|of #Z,B?^I[KDQEfanD|told #B,Z4D|wanted QX|was >ZQEb[nA|who ?]A_h[
drivers|!C#d&Z,A-A0E2i5D7G:B<E=]ACDBFZITWcZY]V_[d]hAjVmYn=|<name> @^S_gb|and ^Z|are 3];[b[iZk[lZ|asked #ZQZ|at Q]|have #D|of 4D|to #fIZ|wanted )]QEd^|who &[
drives|&]5_8D:];B<Y>[ZXcejWlY
driveway|;E
driving|%A&C)D-[1C4A7@:D;[<D>[@XBCDES]VA]B^D_DcAgYiBm]nF|licence CAjA|school ;_bY|test ,Z?Zf[|the 8Z
drizzle|ICMaeY
drone|,C4B5ZECHZKRYCZZ^BnY|over ,E4C
drones|?YK[Q]f]
drooping|Db
drop|"B#F%B&A'V(c)_+E,D1D2X3W7Y:FAECbDaEBGYICM_NaQDRCSCTFVCX[YDZW][dEmG|<emoji> !]7ZmA|<name> )]4d6ZC[G^|<number> !]0[UZ|a 'D(f*[,E.B7D?ZH@LGMbNASB]BaXj]nB|at )[Dck_|box kD|by FYg[|from CC|in !E?CCYD:JWKXQBjZk?n@|is ,]4^|it #D(Z,C_]gB|of ,EDZnX|off 5[;^C^KZQ^hbjYmY|plastic CAjA|stays k[|support nZ|the &Z,^3^7Z9[K[S]W]X[gCjE|them C[D]jZ|to .[|us n]|your 'cLbN]]F^D
dropped|!E"X%]&B.C3D4_6[7A>Y?@E]G=I[KCMCPYRBZB[[aCb[cYeKjAnY|<somebody> ,A|a &Z<bPZc_kY|at nY|by jD|from CE|in %^|it ,a4]>YIZY^|out #[CYIYkC|the ,b4W<EQZk^|to )ZDc
dropping|%C4D5^8[C[FeM@NCX]YD]]aZk[mc|the =[CZ
drops|!a"C([)[,^.D/B2]4_;E>@FaGbL]M_QJTE^_eFgWk^ma|<number> 4]Ca^]j]|and QB|at )a|from CZ|in !W"D]Y|the gYk[
drove|#^&b,F-^0B4[7b<E>V?e@^CADCKbNZQ^SEUBY]]_fegakC|<number> >fI^QXeWf[|<somebody> K@|a ?ZKZg[|it #dI[|the ?_@^|to ?FQE
drowned|[Z
drowning|-Y/]HZXa|in -YHXX]
drug|DbjZna
drugs|QI
drum|#e&E,FfBjD|on ,AQ@
drummer|1X;CQWbC
drums|?ZQ[jZk]
drunk|,Z:[?[Q]eF
dry|"Y#>*D,D-B.Z/E1C5W7A8C<D=D><@?B_DXFEH^JDN[QESAT@VEYWZW]B^F_DbYdZeEgAh_i^jDk[n]|<name> "ZdY|after QC|and _Cf@|at nY|bag QC|by C[|day n[|days jYnZ|eye ,[:[;ZAZDEb_|hour aZ|in DZg^|it 5ZZ[|skin SV|socks 3]|spring ?CfD|until CAjE|week 4[
dryer|CZDdj]kc
dryers|&]>^H_
drying|"ACBQ]iYjEmX|nets _C|out nY
dual|!]1ZG[k[
duck|#C,a/E4ZDBQ]Z^eDfCjZ
ducks|,a3^Q^X[nE|are ,]Q]|bread 3[
due|"?#?'V)G,=.B/A0C1_2[3@4Y5B7>8?<DChEYF?GCHBIBKXMBOCTBUGV^XCZA]B^B_EaGcAd]eXgYhCjdmEn?|<name> &D+D@[CbD]EbQGg[j[kalbnC|<number> DaS^|about Q]|and 2a6]W[[Z|at 4[>bkC|back CAgZ|by C^D_k^|course 1d3E4CCAEDR^V[jCnE|date '_L[g[|for &Y|in 1aQZVYda|on "B@ECdDCKCeYjdk[|the &Y,D?XCEK^QA|this @[|to -a4X@DDAR[YWfXgEn^
dug|&]4EKaUBVDhCkE|by ,D4C?Y|out &_?]K^|up ,_Q]
dull|!["[,f.?4CH_KBW[gBnD|and QB
dumped|5ZZYn]
dumplings|"a,ZEEKWdY|from ,Z
dungeon|B]S[i]
duplicate|#C3X4^D]nC
during|#A1^3B@CBCCdE]Q_XB^B_DcZeFgBmEnb|<name> #YCDIZnX|a &Y|the &E,Z1YDAE]eCgDmF|this <]
dusk|&Z8^<^CXDWK_^^_Xn@
dust|,^7Y<_@DC[DEQC]_gA|sheets XZ
dusty|,Z<baZ
duties|&DCXkCn[
duty|#B&D,E.C4Z?YBWCFD[QBb[k>nB
duvet|)[,c._5]NXS^ZagY|with SE
duvets|jZ
dwell|-c5e8]RbZa|time -c5_RbZY
dye|,BO^nX
dyed|7^8[][iY
dying|#Z+c,X;_FCHYIZP[gAjZ
dyke|QC
dynamic|7E8V<EJFR]XY^]hC
e|"B%E&B'W)B*^+[1C2B5D6D<F>D?E@AABBYD[EAF]IFKDLZO_P^Q@SFV@WEX[YFa<dCeCg?hBjCl?nC|<name> 8BGZ|bike !]"F8ZGZ|is :Y]Za[|mail '[*eDBG@L^Od^BkD|reader +cPa|the &F-ZKG
each|"B%e)@*X+A,>-?.9/W0C1>2]3B4D5c9>;;<A=c@UAACXF@JaKZLWP@QCRBSBVAW]XAYYZb[]^]b=cBdceClEmAnA|<name> #Y0Z4B7Z8[=@I^Q_hY|<number> dE|and &B,V2B7C:]?@B_KBQYZE]D^_fFi]jDkB|bar 2Y|day ?]CZE[W[|end ,B|evening #[DZ|family QD|for 4^jF|gets )FYZ|had >]CYn[|has #Z|i 2b4dW^|is 2cWa[[|member 5[|month SY_]|morning #XKYQE|name @Z|night 4dCZY^j]|of #D<Z=Y>ZC_D_IAJ_WDeVnC|one #W%_,D/Y0Z2B4[5c8F>[DCJZL]UdWBZ_gD|or !]GZ|other )b,c>B@[CCN^QZRD^Fe@gZ|pay 2Y|person CZQa|piece :Z|please ,]Q[|pound /g2]=eCXD^T^WaddnY|side kZ|thought ?a@Zfa|ticket =CdD|time &[*],=OXQE|to 4^|way ,C>bQDeblZ|week /ZdA|with &^?^E^Ka[Z|year /_=ZT]
eagle|B^n[
ear|"C#A%B&Z,[;_>KCBDZKXN[_aeZg@kZnA|and #DaYgG
earlier|#]'[,E-^4X>]AZB^CdD]F^YZhZi^janb|than B^C^
earliest|#E,E-E1ZCZEZj^
early|"@#@'D)W+C,D-D.@1C2G3B4]6Z7e9B:C;D<Y=B??@BCED]E@FBGBLANXQYV]XFYY]c_>dDeDg?hFj^kYl>mA|<emoji> ]YbYn^|<name> )EQ]|access *^-B5B7aZ?[]][a]|adopters 6Y7>8][[^WbD|and !Y&B+],X:EYZg]nY|as D[|bird 7CC?XE[DjDm[nB|birds 7Z|for &^4djZ|is 5Z<_Z[|mornings :]aXda|on "^9C@]|rates 7Z|shift .]RYSZ|that "AHA|the B]DBi]|to 7Z<]]Y
earn|!Z'Z/Z2i8]9D=EG[TXWcXDZY]ZdBjEk[mDnE|<number> /]2XTZ]Yn[|a )[/X
earned|!E#D)^,A1Z7@:a<Z?jAXBZFCGCIEJZN[QETBXCadbYfbh_iZjDmFnZ|<number> ?B|it !F&Z)^7C:[?BBZFDJ[N]XF]Ca]hFi[
earning|+]/c7ZP[Za
earns|+b2h3]7Z=cQCTHW[XZd]|paid /ETD
earplugs|>ce[
earring|,D?^C[KDQ?j^
earrings|3aj[
ears|%c&C4B5_6Y;^<DC[JdZ]^DbZe^gBj[nB|and %aJb
earth|"^%_+];^J_N^PZ^YmZ|to "]
earthquake|n^
ease|;[CYEZTVV[
easier|(C,A.Z5Z7B8c<CBYFCKDMEQCRDT[WC]C^caDlDnA|to BZDCSYiZ
easily|+_.[KWP]SZg[
east|,D3D7B8C:D<D?D@BD[EBKHUFXCZCbDdCfAgCkYlEnA|and 4ZY]|bank CA|door #[|end QE|of Dck[|wing 1[
easter|![#Z8[J[QZZa^ZkE
easy|"Z&C-D.E2D4B7W;GBcCAD?FDL_QZTRY@ZX[W_[a^bBhAiajBnF|<name> ,bQV|and ,C[Y|on Bd|to 7c:E>_][^CkY
eat|![%G&A'F(C)D0Y1C3A9A:^;?<]@BCZDcFCG_M>RFSBT@^A_FbAc_kdn?|a .^i]|bark DE|before "]H]|free !bG_|in +^3Z|it .C4Y>BD[K_QDS@|mostly ,B|our ![<[c^|sit _E|something @]Dagcj_ka|the #^,EI_]]|your .]0^7aIXS]][gZ
eaten|#D&C,b4E;F@aIHKGN]Qeg]kClZ|a <]MZ|the ,[Q]Y[
eating|#Z&E,b4C9E:D;@>[CBDDH_KEQdSZW]_CebjG|<somebody> #X|a KEeV|crisps ,]2ZQZ|the D[|your "^
eats|2[8B>ZMXRVg]|your bY
eaves|D[
ebook|GZL][[kCnB
eclipse|C?jCk[
eco|,D:^D?Ta^[aZ|conscious 8[:Z
economic|%_J[
economist|n]
economists|F[n[
economy|"?(C8]<C?YHCM@]Z
ecosystem|%C-h7E8F:B;D<CEZODRgVC[AbDhXmAn>|that -?8D;CA?
ecosystems|-f8C:CE[RaZYaBl^nD
ed|&F+E-FE_KDRD|in +EE]
edge|!["E#Z)C/Y1D2F4B5D8W<B>CCADfEDFCGVJH^[_CaEkem@|ai 8]ACaYb]hE|is K]|technology 8[
edges|*]-Y@Z
edit|!?)Z,[8A>ZDXSDj[n?
edited|*],A1c4eM]O]VYY[
editing|!Z#]gYkB
edition|!_%D*]-B<CGaNYO]kA|of !]:X^Ef]nX
editions|4YQDY]
editor|1^=]?ZVZd^nC|is 1]2^VYW]
editors|=]dY
edits|&[3d
education|2[>[bEnB
eel|+[6ZK^Y][[e[gYi_|supper 6Z[[
eels|4]Da[aka
effect|,A-Y1b4B;]<]@ZC_EYQAVag[|at 1[DYVZ|from 1_<^C[EZV_jX|on CY
effective|-b1]3_:Z;BCZEBQDRaV_X^iZjalD|<number> 3]A^C^EAJ]QEXYj^l@
effects|-ZRZ
efficiencies|-];]<[h_|and -[<[
efficiency|;^Q^aX
effortless|!a1@8m:?EDG^RE]E^f
effortlessly|8Z
efforts|1];]i^nC
egg|#^,_8^<[Q_WE^]cU
eggs|#^+_8D:C@YD]GabBj^|and ,Z_YaX|are QEn[|that +cPZ
eh|"^bXiZ
eid|,ZBECEN]QYaDiFkY|<name> ,[BECDaDiGkZ
eight|(A+D-A/^0^1E3]8@:C;E<X=Z?W@aACBCC@DFFYKQMBO^R@SWTZUVZCbBd[gYh@jCk=l@m^n?|and 7a_a|hours D^Y]|in D^F]k[m[|minutes &_2[DD|months #g4Z7d?cEYIYQ^f[kV|people 2YKZ|platform 0F|shelves ,C|till ]C|times /_T^g[|weeks #C7B;Y<^=[@^DDICQAjC|who @F|with )D,[NH|year e^k_|years 4W<^
eighteen|!Z,E:>=b?CIAKBQDdYk@lZnD|months ![,B1[7Y:D<[KFQAbZlW
eighth|,Y/Z
eighty|#[/Z<[AYFDTW|today FD
eighty-one|<^ga
either|"D&C(Y.]:C;B<B=VBCD?I[KZQBSaUCY]aAbCdZeCk@n?|is .B>]|of .ZS[n]|side #[?YC^|way (^,?.g2Z4a7BDBQBSe]BfDgAj[nA
elbow|#BD^QZ
elbows|#[I]
elder|?]fY
elderly|,]k[n[
elders|=_??Q@fBjYnY
elected|<[=dAYQBbBc[dch^l[|<name> ;Bb@
election|*]-D0Y2Y:]EEOYUXVCaYfXne|day *]OY|in 2Y|of -EEEQCVClD
elections|2]QYnb|are 2^C[n^
electoral|jY
electric|"]#D'Y*Z,C.E1_2Y4C8b:d;Z<a=]DDEbLYNDQDSCVb]Ea^b[d[eXhDlZ|and 'Z;[L[|buses 0[E[l]|van 1]=]V]
electrical|C[
electrician|&^>EDDgEj[|'s &X
electricians|C_S]nY
electricity|-Z1F2[A^EEYAg^h]jdlDnY|bill "^2]
electrifying|^Xn]
electron|C[
elegance|-C8X^[nE
element|(^,B2^?YWZfYhW
elephant|DY
elevate|!_"[)E/DGZNBQATDZD][^elEnD|every 8?|your !b"]/E8_G[NEQBZE]Z^ebCnD
elevated|-c8[Rc][^]
eleven|!C"A%D&](D*D+B,b-B/[0[2@3A6D8?9E:<;Z<[=Y@JB@CBEXNXOYQ^S^TXVa[UbUdbgCh_iCjGmYn=|<name> &[0[;]ba|and 4^D[I[k]|children /Z|days 4[7_]Zm]|holes KEjE|houses DB|left 7]Q[|members 4BKDQA|minutes #@,E4[>^?[W[dZfbl[|months 0C4CEbIAO[T^]Ya_j]lZ|more &[C]|of &B)[,?1Z4F7[D[EXga|pages DZVZi[|people &B4[CDQBSZdDe_|pockets KH|seats 7E|seconds ,]5Y|single ,^|songs ,D[[|times #X,_4b?[@DD[_Vf_gAkY|volunteers &_A[K]h[|we Y^|weeks 1Z4]SVY_kE|years ,E;E>CADC]E@IDJ[K_L]QYgFj]kBlCn[
eleventh|KC
elf|'C
eligible|"D)a,^nY|for "DNE
elite|]b^[
else|!F#F%D'F)=*^+e,@0F1C2D7[;b<@BYDSE@FAJCLBMEOWPcQDSBU@Z>]Y^Xb^hCiYjDkXl=mA|'s "b,e.X4]7]9D;D<C=C@[H^]^eCg]|<number> !FCCDZ|about DE|and .C4Y|can %X|comes +_|did "^9D;^|does *Z.Z7a]]^]aB|gets 3Z|getting 9D_D|had ?a|has #D,B3^C>DfIFVYkb|i #Z9C_AgX|in +^/]PYQC|is !](B.a9[BWC^MJQWS]TCYY_ZeYiWkDn]|needed ,AjFk[|needs ([|on +Z.C9^=^_[d[|since ,Z|that 4[|to 5[Z]|was &b,D9[|we 4C|who #^,D|will .D:ZF[SBgZkC|would <Z?Zf[
elsewhere|+b,A7C=CC?PaYC][j_nC
em|!b#Z&[,a4]5k;@@ZC]D^G^HFQZZc]=g^
email|"<#@%@&='m(?)=*e,@-E.^0Z1B3U4Y5W6]7A8=9@:>;@=>>B??@DAECZDXFZHFIBJ@K<LjM>NEOaPEQHR>SYVCYX[]]A^B_IaCb?d?eEfDgBiZjZmE|<link> DBQbiZjBkAnA|<name> ,Y>_I]jY|<number> .D0[4CCEFZ|a DadX|about #c,D.]4ZI[|address 'Z*Z5Z6YDDH[ZY|addresses '^2b5]E[L^i[lY|and 'Z(C*X.a4CFXG[MDn]|before !]nZ|for 'b*[3^4d6ZL^|from C[DCKBQ?|in *@O?WZ|is +^3aFDX[|me >EDZna|needed .YDbQBk]|no .XnC|on Ca|required '_*^7YLbOa^Ca]|said #H|so '^k]|that ,C6[SY[ZnD|to *_|with .^|you 4CQ]SZkZ
emailed|#_&a,C7E9E@_B[C]I^Y]]AdZg_nZ|about @ZB^eCjD|us &YdZ
emailing|4^7^]ZnW
emails|%A'Z(Y/B2A3_4[5e;C<D>C?D@ZB]CADDFDN_QYSYZebAeVg[j>lFnW|are QD|at 5d7[TZZ_|get D]
embankment|DD
embark|-A8Y:BEBJD^_|on -B:C
embarrassed|,Z>aDDFZeZgF|about >[
embarrassing|7[Fd]ZmY
embed|-B
embedded|-d2_8@CCRgVClZ
embedding|-bR_
embrace|%b-D3[8_:bJ_bZ
emergencies|B]QCiZ|call n[
emergency|%E,D1Z>DAYBZCYIBKDQ@S?YDgXhbib|line BZC^gZianY|number DE|services >E
emerging|RZV]jYnW
emissions|-_0_8]E^RYlSn]
emoji|#Z(m3cJYMhX]aEnD
emojis|(]MY
emotional|)a;BAaN]h[
employed|@^QZSYgZ
employee|&];[?YEYI[KbR]Z[]Eb[fZna
employees|&Z,A/[:Z;YCaGDR_a[hXj[ld
employer|#C']*_,D2]5[;[<_=G?CDBEYL]O[W^aYb_fDkEla|for *Z?CfE
employers|&])D,=/X7[>ZCBDZNBQBj@k^|are 7]
employment|4C<DD]EZjD
empower|-d/C5E8_;ERcZD^abDhUiClBnF|you )[-B
empowered|:A
empowering|"[-cCER_V[XX^CaBlBnD
empowers|%])B-]1E<CEDJYNDR^ZW^^aYbIhZ|you 8E^Z
emptied|3cCcQ]
empties|>]eX
empty|#?&E-F/Z0F1A2h5^7_9[:D;D<W?C@^C?EEF>HCKCLDN]PDR@VAWhZb]Z_[a@b@d_i^lAmF|and 2[D]W[|chair 7CNbnY|chairs 2[|cup 5[]BaZnG|for #F/YIA|it 4]Y[|the 4YY[
en|8ZDd^[_Zk[
enable|8A^DnY
enabled|-_8ZR^Vab_
enablers|1a
enabling|-C8CVCb[h^
enamel|!Y*d8YGYKZO^nE
enchanting|8Z^a
enclosed|#a,ZjY
encore|B_Q]iY
encouraged|,Z1[QZnZ|to 1]
end|"@#B%D&C)A+D,C2D4Z7B8C9Y;><?BBC[E@F[HCK@N@OGRVVFZZ[_]>aEbEgFnA|<name> ,C7Y|<number> .ZC]^Xj^na|<somebody> >]|a 4]CZ|after ,CQC|and >Fe@|at C[^]j[|date HC|down CDD[|for >]|in 5aZbnC|it QD|of !V-?/_1D4F8D?B@]C]FAG[M[RASC^EfCj^kEn]|on 4b5[?XCZYWe[iX|the 1^:Xa[|this !Z(Z|to ,C-f1C5E8]:A;GQAReVA]ZcZnE|up .D7YAYH@SEX[h[|with #^,]3_I]f]|you SZ
ended|+],_4D<]AaBXDCFbKWP[Q^g^h]kFm_|at ,F4CC[QD|in KZ|on eY|the <_F[|up ,_7^AYQ]g_m[
ending|#B&F,]2EEEIAQ_]CgYjDkE|<number> DZ|in DC
endings|5]QB
endless|%a8XJZT@Y^
endorsed|1_|by EZl[
endorsement|,a0Y;^A_Q[b[h]|of 0Y;[AZbZhZ
endpoint|-a4]R_YX
ends|"A#['X(D)B*D+A-E0E1C3A4>5E7b8C:C;@<E=E>@?ABDC]D>EDFZG]HEL^M@N@OFP@SXVFY?][^Ya[bFdFe>jDkClAmZ|<emoji> %[J[UZ]A^Z|<name> !^7[C[DaGXHC[B]_nD|<number> #_C[DB]B|at !GQC]XhZ|behind aD|in !D7CCbL[QYSWXYkBnc|midnight ![7aGXHYJATCXE^V|on 7E@Yn^|sunday 7^][|tonight 7YCAF]HDT^ZZ]]jEnD|up 2aW]|when ,[7]G^UY][nF|with ,A
energised|<aEe
energy|!C"Y&C(A)X+F,@-[3D4E7?8Z:b<]ADEaH^L[MBQ>R[SDT[VX]VaYb]iBlb|and 7D:[E]N]|bill '[CYDZL]|in :[ESN]a]lY|independence :baan]|is ;FbF
enforcement|#_&C1DEFI]SFVEnY
engage|1]R_
engaged|,]-a0_5i;B>ZQ]R_UYZeiYnD
engagement|)D*E-c0e1Y4D5C7B8B:D<]A_CCDAJGMXQERcTYUaYBbYh^jBnB|and 1[8ZJZ^Z|with -@<[
engine|&C.a0E1D5E;C>E?D@IAYD@EEFDIASZ^]bBiYjB|<number> mZ
engineer|#[&_,A.E4D7E<B>@CcDBEDFYI[SBTDYG]Cd[j[kC|'s #XKDQD|<name> I[QaTCn]|comes 4E|due CXeGkD|has C^|is #Z4AD[IXYE|who "Y
engineered|8gG_QD^f|for 8d^]nZ
engineering|(^kBn_
engineers|&[(],C1E7[;^<^ChEERFTDV]YYZEbZhCj]lDn]|are -BCX|have #[|in n[
engines|,_
english|,bSC
engraved|)g?ZNbjYn[
engraving|![)ZDD
enhance|AaE]VBh_l^
enhanced|-^1]8CCBECRcV]X^jBnB
enjoy|!U%b,a1D7_8X9[?AB_EBGZN[Q]TBVE]^fFi[lBn?|<number> *[|a ,_BYQ[|it =^|the 7[?AB]][^Dk[|your 7d][
enjoyed|,Z1d:_<dCEK]N]QWVdcZl[nc|a :Z<bE[|by 1^|speaking 1YCEECn]|the PZ
enjoying|"F+[,C/]7[8D;_BfCDPZbaia
enjoys|,_>XQZ|a >]
enormous|.Zj]
enough|!A#Z(]+^-B.a/[0D2E3A4_5C7^8C;F<B=A>]AEBZCCDBEDF>GCHZI^JYOCP[RESaTZW[XDZ@]_aWdAg?jElKm>|and 7XIA|for CZeEfZhY|is :eXZacb]jFnD|of ]D|to #]%a.C4]6YCCJ_KEQ[eFkCn_|we .E
enquire|8DCC]Zi[|now X[i[|today ]Y
enquiries|&F,C-^3Z:[;C<[C@DZJXQCR]]X_Da_jDnB
enquiry|5g6[Z^
enrichment|C]j[
enrol|!a"])@3[6_7ZG]NC]]nC|today !_G[
enrolling|)Z
enrolment|7^8ASX|for SZ
ensure|8@;CEY|that %^J[
ensuring|-A
enter|!C#D'_)^*f3A=ELYXC[_jan^|<number> *]M[|the *F7c]_|your 'd*WL_^DaE
entered|&Z-Z3ZCAK^XXjC|in i[|into 3^X][X
entering|1]3]VZ|into 1]3]VZ
enterprise|)Y-]0Z7]8]R]TX
enterprises|-_/[R^aC
enters|&Z-]E^R[l_
entire|!F%W+Y@]PZQaT[_YaBnY
entirely|,[Q[_Yf]
entitled|![#F=[D]k[nE|to ![#F=[>[k[nE
entitlement|,E:YQEnW
entrance|>W@CC^SU_]b]dZgCj_kC|is D_j]nZ|on #[C[
entrepreneurs|5[7E:Za_|do 5[Z[nX
entries|&D(D*a7D;DDAIcO]]CbCe^|close CDjB
entry|!@"C#]'Z(_*].]0C2^6Z:D;F>C@EBCDCGGM_Q[U@XTY^ZB[_]>^YaEcGdFkDlCmE|'s 7f|<number> ,C7CXZ|and .]|at jF|for *D7ED[]BeZnD|free 2]|is .Y4Y
envelope|#D-Y.b=C>^?Z@[FZL[QZS_YB^EeXf[g[jC|and -[3Y|marked ?_@[gX|with &E,Y.ZKFQZSY
envelopes|,X4a5[GYIBT^_[eYk_mZ|at 4f
environment|"V,C8eAEHZJaR^TC^]b_i^|where -B8]
envy|"Z;[QEbY
ep|&_,B4b9[CDE_K_QEbZlX|<number> &_,D4dCEEcK_lY
epa|nZ
epic|8c^_
epidemic|:[EZG[
episode|"Y#[,X4A5Z:D;]@[AZBWFZOZSYW]Z[]WeBia|'s W[|<number> #YBXCBQC[Yi^jCnC
episodes|#DCDQE
epoch|0DUBnc|<number> 0DUBnc
eps|!D-fC[GCRcjan[|<number> -ZRXjY
equal|8Z;[|pay J[TYnZ
equipment|A[CDnD
equity|8C:Z;[=YR[
equivalent|/[
era|![:XaZm[
error|"D-]0^4hCYDAK[R^YadEeBfZnD|<number> "D,Y|in #Z-ZjZ|messages ?^@[f[gY|rates 4XCU
escalated|-gCZRc|this -_CZR]
escape|8]:^CAEFHB]]^_aa|the 8[a[
escaped|,]
esp|n]
especially|"Y%C)Z/Y4C7C=Z>cJBKCS@_^d]eY|if %DDZQC|to >^eY|welcome ,B=]
espresso|+[<Zc]
essay|,CDf
essays|(c2ZMbY]nD
essential|)E^Fj]
est|3cX^k_
established|1[EaRZVZlb
estate|-B/Z1C=_C]EXFYQ?YC^[b[eDj[nE|agent AaE^h^|agents 8]^]bZ|tax aY|the ,Z
estates|#X/[J_TZ
esteemed|Bgi_
estimate|S[Y[dWi]
estimated|#C/_CZDeTa
estimates|C[Dae]j_nY
estuary|CE
et|A[CYE^JY_[g[jZl[n]|al nY|to RE
eta|4eCC
ethics|,]W[
ethos|%Y8D:^
eu|/DC_TDn^
eur|na|with kF
euro|![#E([,^DCIFMWVYh[na|and =E
euros|!Z2[M[WZ
evacuation|CZnX
even|"Y&B'B(Y*D,D.[1A2Y3E4?<[=_?Y@@CbDYFaGXICKFLBMWOFPZQCTCV?W^XEY?[C^CaGbXdWeFiXlCnY|<name> ,[C[|a (_,A;AM_^Ea_lZ|begin :a|better !])]:];DBZNY|bigger <_iZ|close 7Z;eMYb^|for ,[|get (^+]M[|got <^E]|have "ZFd|if .=/[=_>]C[DEFGQESAXBY[d^kC|in P]|know -[G^R[XE]D|on 7[F[|one .]QG|our F^m]|so =]d^|that 7YDEnY|the ,?5^;GDZ^[g^|though gJ|to DZ|told %^0Z|when .[7CC]S]|with .]
evening|!D"C%D&C(A)C*E+G._/D0B2D5>7B9W;B<[>WABBcEWF@JRLEMANAPGR@SWUBWAXH[[bWcYiXkDm@n@|<name> .]KES^e[hYj[mX|<number> ,^G[eC|a E_|and ,Y@^QaY[|at #YC[QFZZaEkD|before CZnZ|for >^QZ^^|i <Y|in /ZT[]]|is ,CS]]YjX|it ?CfD|of 8_:CGa^^e]gC|on 9Z>[DD|opens 7F]D|was <_|with .[0[8DSZ|you a[
evenings|"A#B&[,?/E4C7E8A;D<A?_C^FCHaIAK]QZTHWD]AbDcDe@gBj^n=|<number> ![nC|a _X|after <F>]?^eZf_|are ZY|back 2[|with 8B
evenly|#]=_>FDDd^
evensong|CXSYWZj]|at C[
event|-D1hJVVbYAj[kZ
events|%[:c<bQFZZ^^abbB|and %aJ[
ever|!_"Z#A%Y'T(Z)A*B+Z-A.A0a1b4B5Y7_8d:];a<X>>?e@DBHC=DGEGGdI?JDKXMSOCPXRGSCTUU]V^YI[D^daZbacbeDfch_iDj=kFnC|<emoji> !]+Z5[:]F[PZaYm[|<name> -Z1D8D;^E]lZ|<number> ![|and -Y;_<C>[e]|asked &Z9[M]g[|been !_'b<_FYQZc^|before 0];^b]|bought 3Z7^9[C[XX][|changing "Z8A:CbC|did :[|done 5d<B|fixed QE|from &]?^K[b[f]|got "D(Y,[:Z|had #^+Y0f1^4[<X?_KZUbV[f^m_nY|helped (].ZE[|is 8[ID|lived :[|made !D)];YLZb^|make !B+D8DFEh[|need 8dGX^]mBn_|put F[|regretted 7]X[]Y|sat &^(Z8[@ZgY|seen aZ|since #Ymb|so 4D6][ZnE|the =]m]|told #[([|with :YJ[|wondered "]9C@AHagB|worked ;E
every|"E#B%b&a'>)A+Y,B-@/f1E3[4B5^6A7W8a9A:[<?=X>XAJB^C:D?JbL>OVPZQGRZTaX^YFZ[[_]^^c_=aZe[fZhXi[jCkDlFnB|<name> ,b/D1^5]@]Q^TJVWZa][gZj@kEma|<number> !^(^,A/d6C@DG]NDTcaBbEj[kB|application 8Y|bed #B4Z|bit .Y|blanket KD|box /[TY|branch =]dX|bus &b1a@[KaVX|child %b&[/C7C8Y:cAEJbOaQZTB^[a_hBj[nW|class !]OY|click h[|client 8[;[<a^Z|comment #^*D|corner 8EXZ|couple CC|cup (^;_b_e]|customer B^nX|day !@%D&B,A3Z7a8B9];_=D>D?CA[CEDBEbI^KCWEZDdCgVkFnF|dog 5Z|dollar 6_QZ|door &[4]|drop <ZXZ|evening QCaEjX|family C_F[J]|few D]HEk]|founder 3[:ZhYmJ|fourth ,F|frame 8CaC|gift :YX[]]a_|great -[8E:]ZC^DbCnD|guest 7_8Zm[|home )^|hour /cC]T]]^iZ|ingredient #EIF|invoice #C|journey ^Z|lamp >^W^e[|last ?[B]|learner %Y&ED^k]|level -aEaR]b[|like (_|man /[nX|member +]3^?ZXZZ_nZ|message (C,CfA|minute /d7aTdaB|moment 8E[]|month )]4C7[>CeDjCkB|morning (]*D,E5[8Z=A?]A[DYMYQ]ZY^YhZ|mum ([)b|name &Z;W|new *^F]mZ|night &Z,CK^QD|number :[b[|one %X*]+[,^-Z/C5C8F:Y<d=^?e@ZBUF^JWKaO^Q^VXX[YEZB[CcaeZf[hBiZm[|other ,B3_;[>Ze[mC|page &D?C|parent 3^?Zb^|penny )[+].Z8C=c?_db|person 7ZbZ|pot KE|pound EZjF|pupil %ZJ[|question S]|receipt QY|rep 5c|reply #CUGjZ|right >be^|road @ZgX|room 8YG[|school +[|seat bY|second /d7ZM^QD|share :]M]O[a_|shop ^Z|single &D*D+[,B.A/E1E2D=E>EBDDFFAIBTBWCYDeEkBmD|six h]|size #aE]|small )]|smile %YAZJY|so /FAY|step %]-B>EJ^RD[[aXbDfY|stop 4^|story 8Ca[b[|success &C:YKBa[|summer /_T[|supplier OX|teacher (Y>Ze[|team 4X<]|ten g[|tenant 5Z?^F[Z[|three /D|ticket 8ZGZYZ^^|time "b#B%@&C-D/B3D5]:E;Y>dHbKXWXXCZ]a]dAecgYjDkY|touchpoint -a8C;BR_hV|turn %Z8[^_|twenty YXk[|two /gT_|voice %dBbJ[b^i[|vote 5X:C=DE_GXl]|ward +Zka|week "Z.e>ASbWW]^^DgVmEnV|weekday @[e^|word %Z&^>]?]NZ|year 7YM^jY
everybody|!C"@#@%C&F*a+D-D/C1Y3_4D5C7c8B9C;[<A=^BfCDD@EBFXG?H@IAJAN_OXPGQXUXX^]ea_b^cDdYeVgAidlCmZn=|'s :BWZY]|and CZQ[|at 1aB[F_V^|can 3^7]:]|else %E*c.B3Y;BO^QH]]kB|gets 4[=C>aFZe^|in ,[;]=Z|is 7^:Z]ab[|on 4A7]B[|wants .Y:[|who (^.[>CX]Y]]Zf[jB
everyday|!^,DFZ^ba^nD
everyone|!B"A'D+@-?/C0>1C2A4E5C6B7[8X<>=]>_@ZBZCADDE^F@JVKBPBQBRATFWAXBZC]Z^ZaabXcCd]eXg]l^mD|'s &Z.E4D7]:@>ACEFYKXYAaAb^jCmY|affected %[,[G[NX|and #Y,X>CQZaB|at ,C5X8_;Z>cN[a]e[fZi[jEnB|back Cb|booked CB|by 4DjZ|can #[(Z,B7]QC][hE|else %].W3b7b:X;_C?D]X]YB]caZiEjEk^|except ,aB[QYi]|gets KDY]kB|has ,@8Z:^aZ|here ,Y|i ,A4[|in /Z5[=c>[@]CEZZd^eZh]kZnY|involved 1[|is ![7^8ZBYFDb@|keeps AbhZ|on *[,Z=Cj_lW|said 7D;[|says ,C:]|should 4B|the 4^|to 2[WY|told #D,F4BIBM]c^|waiting #F,[>Ye^gY|wants .[2^>^S^WY|who &C(E)C,C3D4_7?8B;?=W@@C^EaNCOUUCVTY^]C^CaDcBdXeAfBgDl[mZn_|will 3E|you (bMc
everything|!_"^#?%[&D)C-B1]2C3?4>6B8b9@:];Z<E=Z@CCFF_G_HYI@J^KDM]RESCUCVZWFYC[=]_^b_?a[dWfEkCm^|'s "[H[|<emoji> 1[5ZVYZYn_|<name> ;YAbh]jZ|about @E]E|after =Z|and &Y,Y?[n_|else &C.]8BCaS^gUj[n]|from #D4]8]Y]|i )[,;FaQD|in "Y,_;CD_Q^|including <Z|must )FC@jG|on !C+a0[DZk]|right >[|that ;Z<DM_bX|to %Y)ZN]|twice <X|we %]2D8D;D?ZADEbJ_WCX^Y^bAc@hG|you "C%C,C7C8^:E=]QAm]
everywhere|#]6Z7Z;B<BDDK@SCVc[a]]^YaYb_nX|else C[|it ,ZQZnY
evicted|nZ
eviction|/Z@^D_
evictions|nZ
evidence|"Z#Z,Z-a4]9[CCE_R]SZgWkBlX
evil|([MXPY
evolving|"^-_:^RZ^C|landscape -X
ewe|#cC]I_jakE
ewes|CD|were CD
ex|![&^(Y)Y,A1Y7b:>>^C[DZE^G^KZ]^a@cZeXkZl^
exact|/c0eT^U_]XjD
exactly|"[)Y,[.X0E2C3_7]9C;A=]?aFDGAH[WGXaYB_@bDdZg[k?mH|<number> n]|as .]=]dX|that #[IZg[|the ,]:]@YD[YE|what ,^5ZZZ|where #Z)]|why "Y7Z
exam|&].E0D4B7D8D>]@[ACBACeEBK[QCYE^[ebgXhDj_lDn?|on &[|results ;Z@]C?e_gV
example|,C.YCDaAbD|for .Z
examples|MZ
exams|&Z4_<_?EB[CESAi_k^nC
excellence|![%>&A,A1>3D5C8c:Y;e<E?DHGI^KEN?OCRVU]V@ZC^eaXbec_fAlEmFn?|across hZ|and ->1E8W;^HFU]VBYYlB|is -X:^;^^Ba_b[|we 8D
excellent|"],]-_:_;Z?[DBQaR_aZjBkD|and QZ
except|#=+F,l2B4^7D8@<D=C>?EHIAQiY_^@d@e@gChE|<name> ,Z4[|for CZQC|that )].Z;[QZbYjC|the #D,bQ^j[
exception|-[3Z
exceptional|!C"[-A1aGC
exceptions|3a]CkE|said 3E
excess|=_DYQWXYd]
exchange|#[&?*^-_.C8Y:DDAE[IDKANDOWRZW^f?hXl[nb|for *_OZ|on -bCZKBRafBj]|students S]
exchanged|1_Ef
exchanges|1_D[E]RX
excited|"C&@)Y5C8B;A<_AZBEEYHBKEQ]ZG^Bb?dBh^jBnA|about )]1[V]aCbA|for <ZU^|to &@,E5D8CAZF]HFKBR[XBZE^BbGhQnC
exciting|)B-=1]2B5D:]<>AYDCE]FdMCNDSaUAVZXAa^cGjbmdnD|chapter lFnY|journey EAaC|new 1D8E:ZABa_l[|next AZE]V]^E|times 1cA]R[Vb
excl|nZ
excluded|G[n^
excludes|-[R[h]lY
exclusive|!^&D)E+E,@-C/@1E5C8e;?@EABDBEAGYT?XA[Z]^^ca@b@g@kAlA|<name> 8X;E^ZbCn]|deals 8[|member 8Z^YnZ|offer +]P]|perks %]
excuse|!Z(>,Z.C3^4^7j9?<_C?DCHIKCM>QXSBTZX^Y_]f_AjBkDlEnA
excuses|!Z,@3i7l8C:iB]CCG_HCQBXfYY]i^HaeiZj?k?nA|and "Z3^7]XY|then 3@|we 3Y
exec|EcQBaFl^
execution|-Z:_RZfZ
executive|![4]<f=WCBE^J^QB|<name> AZ|director 1FEGRDVBlC
exempt|D_
exercise|.E4C:C@]D]YFe@g[hZkZ
exercises|?[nY
exhale|8D:aa^
exhausted|<b
exhausting|;Z
exhibit|,^
exhibition|!a&D-C1Y@[G_Q_V[XY
exist|!Y,E3[4CQEXZ]WkB|yet ,E
existed|/Y:[
existing|4^7G8DBdDDEbNDYXi[
exists|"[)[4B7E<d>]A]BYcZn_
exit|4D7D:C=CD=TD]C|fee =C
expanding|-[
expansion|-a
expect|"_#@&D)D-X0A3B4B;[<B=E>E?CBYChFEJdKEQEc^gCj^m@nD|<number> CYn^|a ,ECWc[fYj^|and :]|delays n[|it ]Z^Z|the 8]B]i[|to "[7XC]DCQDTZYX]]|you .^
expectations|-[1^EaT^VY
expected|#D&?-c<BBYCcGDIFQ=RcT@Y@jYk^nb|a 4E|at jZ|in fZ|to -C1XBZK^Q@
expecting|+^,E>EF[P]Y_jCmY
expects|,E4ZeZ|to 4[eZ
expense|a[
expensive|"Z2^7Y8C:DHXQB]_h[nY
experience|!^#@%Y&D*=+B-b.B/@0C2@3A4<7@8g9[:Y;D<B>??A@EAYBZC@DAEAF>I@J_KCMBN?OAP?RaSCTEVZWDY@[D^f_bcBeBf@g@icjAmCnB|a N]|across -B1Y<ZB[EZlZ|and -<8B:Z;Y>[VE^Cb[hA|for !X;[|from -B8]A[|here *AOF|in -C:aA[RD|is %].[|needed .B5_>DQ]SF^Zh[nb|no =XG[SYZZ|on :]|our ;B|the ^]aFnC|to "_:C|we JZ|with -]|you i]
experienced|CDlY|team lZ
experiences|+[-<1Z7Y:D;W<DADPZZC^dbZnD
experiencing|-cCCR]VYjE
expert|9]_YnB
expertise|8_:D^[
experts|-E8Z:C<BNB^_aD|are QZ
expire|CYDaZA
expired|4_9ECBD[HVQ]YZn_|certificate 4^Q_YYj]
expires|'[5][[j[na|in []]Ej^
expiry|e[
explain|&C,a/Y3_4[9d:]<E=D>a@]CCDCQdX^^B_[aTeZgZ|how Q[|it >]XD|the &B/]KFTcj]|to 7_>^|what ,E|why ([.[9_F]_Ym[|yourself 3C:E
explained|#BQ^XbYCk_|in &Yn^
explainer|n[
explaining|,c2Z7g>]?ZCBD@]^bCe]kEnB|to ,]CCQ]
explains|!]&_FCHYIXKbQY[XnZ|how DDFE|in !]G]m]nb|the "ZHZ|what DD[Y|why &Z
explanation|DZ
explode|,^QZgX
explore|-Z8]FCHDZ]^_mC|the 8^HDmE
explorer|8C?Z
explorers|-ZR[hD
exploring|-]8^
expo|,[QYbF
export|!d#a&C,D._1_BZI_KFRCSYVXj]mDnE
exported|C[DDjW
exports|1]C]SWjYnB
exposed|E^FZ
exposure|,[-a5YH]Q]RZj[
express|%[,C:[<FJU|my ,D
expressed|E[aY
exquisite|+[8aAZh[
ext|j[
extend|7Y?CBZ|our ?CBai[
extended|-c7[B^C^FDGYQCYZ]]^[jamFn[|cut FE|to C[Y]jXnZ
extending|)_4D7YN[]ZhY
extension|,@-D2_>BCDD@K]Q@RD|<number> hZjCnE
extensions|7[XZ
extensive|%[->EXJaRGiX
extra|"c&D(@)C+E,?-H.Z1F3D5_7C<C?Z@AEAH_NDOWS>Z]]BbWe]fYg^j[lCn[|<number> "X/Z9A]Z_AnZ|entry (C*C[_]D|hour nZ|mile 8_:^;[a[b^|minutes eZ|people CCjC|tag (E*C]D|time @C
extractor|#]Q[
extraordinary|%F3Z7D8c;^JBQDR@^ea]b^h@nD
extremely|4C=YKDR^X]lB|seriously 4C
eye|!a"X%A&B)[,]4D8Z9B:[<_?CCCGXH_I@L]bZh^nY|and #E3Z7[DD][n]|in :[A[|on )Z<ZnY|test !e"]#^G_H_L[
eyeballs|5oZm
eyebrows|0[AbDDhZ
eyed|&ZBci_
eyes|.Y/F3Z5]7B?]CCD_J@N]QBRBTCZZ[^^[b^gah_iBnA|and N[|are "Z|up h[
f|(e,^-X.Z9[@[C>DbK^MafZg^jCk^nA
fab|)Z-YQY
fabric|&Z/DC^Q=gXjY
fabulous|+DPDUAaYiClF
face|!A"A#A,[.X/D1[2[4C5C7Y9C:];A>dA]DaKAMYNAQ^TBZB]]aVbCe_h^jGk^mZ|and 7]>Y]Z|down >^|drooping Db|it .b7_S_|of 1_:[;[a_|painting Dak[|the DYMZ|to 8E|when F^mZ
faced|.[
facelift|Ach[
faces|#d,E1[5f7^;C<]>_I_Q@XDZa^Gb=c[h>lZ|and 1a7[<ZV_|at 1D|the #cFZIX
facial|!^)Z+_XZ
facilities|#Z8^;]Ec^YbY
facility|-Z5Z;YR_bX
facing|+[,F-Z9Z:YDYM^OWP[QCk[nE|roof OX|the 9Z
fact|-E/b4D5Y:A<ACCDWK_N]TfaAbElX|our 8ZD]PYlZ|the AZHXhY
factor|1ETEVEkF
factories|nb
factory|;[@]ICjB|in ;YA[hZlFna
facts|,Z1]<ZKXQZk[mY|about ,X<]|you F[m]
faculty|0^8];]hA
fade|&Z;[CDNZQ]bYk@
fail|"]/i0D9C:]B]CZMdTdUEYD]^_BiZkEm]nE|to 7]BcianZ
failed|#G&<,E4g7E8C<B?CADCXDBEDKDS@UCX@Y]^CgCk?|at 4YC@eZ|everywhere nY|for CFQZY_k[|four 4B@^YD|in ,EC[|its ,E4ZCZkF|on &EC]Q]|the N[
failing|,D0Z4cC_FCKZM]PZT]X]]]kZlEm@|for 4bCbDEY]|since eZ
fails|/Y:YBcF]Q]TZg_k[
failure|"[-g1C3]9C:gA[DBE@NERbVCX_]Zack?l<n@|at DEkE|is a^
faint|,A4]<dQ@n_
fainted|,CDC
fair|!A"C#d&Y)E._/C3E4]7C9[:F<e=c@YADCAEBH@IaJAKZLWNDP^TAW]XDYc[Z^BaFcXd[i]lBnA|'s [ZiY|<name> C@j=|and 4]CEY]bF|bit CYY^|brilliant &Z,A:]@ZKZQCgY|cop #c4]Y_|enough ,Z._7B>YI]SZjZ|in jB|is "Y:Ej]|one #D,D@]g^|play &[4D?bf^j^|price +XPY|question #ZI[gY|to FZS]fI
fairer|-D
fairgrounds|C]
fairly|4_7^?[KBY_]]jE|sure ,YQ[|that 4[?[f^
fairs|D^|and D^
fairy|9]P]
fairytale|!Z)_
faith|,F
fake|,CDYFDQEYAe[fBnZ|news QEYC
fall|!D#[&B)B,Y-F3D7U8A;E<CC@DYEEFBGDJAN@QYRD[Z^Eg^j@|due jD|for 2ZD]|in "XGA[ZaZg]
fallen|2NQ]W]kC
falling|"^4YF[QCY[f^mX
falls|/^D[T^YVdDjXkX|on /ED[TF
false|"Y,[7[>YMYe_gZ
fam|)_0Z7EBbJ^N[UZaEid
familiar|)[1ET[aY|faces 1E
familiarise|-YBZi[|themselves -YBZi[
families|!C"Z%^,@-B/c0F1A2A3C6]7e8C9b:[;D<@=_>g?CBcCADAECFAGAHXMCN^PZS^T]VCZW]_cCdVebfDgEhAiYkClFnY|<number> TD|a %];DbE|and #],^|at #_j[|ate UF|do >ED]|for SZ|have >bSXaHeX|in 7C:]>ZDEa]eYn]|like .[|of +],Zi[n]|on /]4D=Z|should ,C4DQD|told #]n]|who 7a9Y:C=ZBYS]XZ][d[|will 0Z@[gZ|with 8Y
family|!D#A%r&?'Z(?+E,<-?/C0C2A4B5?6A8X9W:?;E<B=>?>A]CDD>E?F=G@ICJiQ@R>TDW@XWYAZH[B]YaFcCd@jEkCl?|'s ,F/FQ[YCaEeAfA|<emoji> %YJ_n^|<name> #Z%aIY^C|a <Z|and &E+F8E;]>^KB]ZbYe]|ask j_|at %B4ZQFjB|for /]|from KC|had 9]|have A]QBgA|in "b*[/Y5Y@ZQD]_g_|is %D|of %A/E>X?]@[BCJ@QCg]j^nY|on CZQE|owned 8]CCjC|please CZj[|run %Aa[|swim 9]_Z|this %@n]|tickets 7Za]|to %])],^BCJ^N_Q]^XnV|who ?[IAQCgXk[|will GA|would ,_QYfZ|you '[
famous|!^0[3E7YDZFCGaK[U[nC
fan|'e,Y-a0Y2B5]=YCCLZQ[R[UYWDZ^dZf]hCk]lZnC|heaters dYeX
fancies|,]9Z
fancy|!a)d.c2b7B;CK?L_RCSdWY_aaCnC|a !dQ[aE|being )]|it .^D?KDSXkC
fans|#Y(]3]5^7[:];BBhCCJYK@MaOBQXXX]Zb?gCibm@|in 8Z:^;D]F
fantastic|,F-]8[:]CDEaKDNCR_V>]F^Yh^n?
faq|#Z
far|!A#B&^)E+a-?/F0E1D2U4U7@9_:Z=E?@@BB_DEFBNWP^TDWZYY[?]A^X__f?h[i[jVkD|<name> ,^n[|<number> #_&f,^CDI[K]S_|and +^3Y9[PZiX|as "[.[9ZDWHWWCjA|away )Y^Z|car JY|end DZ|i <YQD|is ,C_[aWjX|it ,b|more ;]^ZbZ|the +],]QW|there n]|to !F)F,@V]|too ,b.[2b>aA_N[Q]SZWaaChbj[|we ,]8]<XQ]aXnY
fare|!E#a&C=^?[C[DbGDKBQD]C^[d]|and DZjC
fares|#B)A,A=YHCJ^KAQAR]k[|from !X)AHC|paid kD
farewell|@^g[|to &],Z@[
farm|%D-b/]1]4Z:AJCTb]DdYn[|<number> &ZKYk[|bill 1[|gate aX|in &E|shop iY|with %FJF
farmed|A]
farmer|,Y?aCEDCQZ_?nD|'s ,DCG
farmers|#Z&b,Z-E/a0_4D9Z:^=Z>aI_K[MYQWRCTYYCa]eYnf|in #]@[RDn_
farming|(];[
farms|/C?@QCWC|before DDkF
farrow|8YEG|<name> EG
fashion|8[aY
fast|!^%A&E'E(@)B+G,W.A/Z0A1B3@5C7j8D:X;B<D>D?BABBIC=DDEAFCG[JBKBLBM@T[VCWAXCY[Z?]faWbDlAn^|and -]4^7ZY^|do "a:Z|for 7B]F|forward ;Y|growing 8[<Z|in 4A|paced "C-^7BHDR_]D^YbBkY|so !]7[TB
faster|#Y%E+_,F-Y/c1B4Z7X:YBZC=H]JAMTO[PaSYT^XZ^dbbhWjCl>nc|and ,[-^8]^ZlB|on /AT?|than ,B0X4]7_<DM[X^YW
fastest|!^0V1_8B;bG]HWPYQ[UXb]|<number> HWn^|growing +C0Y;cUYb_
fat|#[0^:[D]IEMEQY
father|![&C,b2Z@cDAGcH_KBQ[gYk[na|'s !]"Z?[f^|<name> ,YCD|of @ZnZ
fathers|%E,DfD
fathoms|4E|deep 4E
fault|"D&C.B2@3E4h7C:B;A<C>c?CD@FDH@KFQESCWAYca?bCeaj_nC|and CZe^|at 4]C_YZ|in #Z|on 4BC]j^|the 4]jD
faultless|+_Pb
faults|4[I_YY
faulty|,[4ZDAkZnb
favor|MY
favorite|,aQX
favour|/C2Z3Z4C@ZWZXbkB
favourite|(_)d*V.Z4B6Z7A8>:D;@>ZA[EBF_GYMaNaSWVCXAZC[b^>_Xa@bAg@jC
favourites|!Y*D8C?[a^
fax|"AH@
fc|=Z
fear|,;:[BFN[Q<]WaZ
feared|/[TZbd
fearless|![8b;Y^c
feast|8[^]
feather|;_C^bZ
feathers|D_F_mZ
feature|,]5[:W=[FaN]a_bAmana|and =[d_|in 5]
featured|([*X;_M^NaO^ZX^AbdhAmEnI|in ;dEc][bcl_|on (Z1Z;YEDiYlD
features|1ZEYV[XZlY
featuring|-^R^l_
feb|,D;^C]QDWZb^
february|2cCZKY
fed|"b&a+A,e4B=Z>]CCD?H_PBQ^YZeXgBj_kDnD|<number> /D<]TDYZbZcXhX|the Y]j]|up "b>bHaSYe^
federal|#]:hA[DbIYR?^YadhajD|dollars #^IY|funding A[^YaY|workers :Z
fee|!_&B)c*c+[,C-D.Y0D1C2b3A6Z9C;@<E=l?BC^D^FEGaIDJZNbOcSZTZVBW[X@YC]Y^ZdieWfGhBmAn^|'s .D=[QDdZ|<number> 6^=E>[G^][bXnZ|and !Z,C4@=aDZda|back .[4]5[DBSXZ[|bring .EQ_|for *].[2[O_e[nE|from DBQV|if )D*[.^D?SZk?|in &D,C/]QDTY|is ,c2^=[DZQYW]da|of DB|this )^7Y|waived )]7ZN[|was =ED[
feed|"[#E&C(_)]*a+[.B2Z3D4?5D7=:a>b@BCaE[FCK?M]O^PdSCT]]?a[fGj^mDnC|a /]TZ|and <Z>Z|is "[)[>be]|it Dak^|store ,E|the :^?[Q[aXj[|us :^aZiZn[|you ,[9ZgZ
feedback|"[#X%h)B-A5E7E8G;c>@@AAEB]DCEEI^JcL_NAVWYBeBhDk?lY|from ;Y|has %X;ZJZ|is %[-]BZi[|matters lZ|on ,Zn_
feeder|,[
feeding|#_,Y2_7A9C>^@[CAD?K[UDW]X[dYfBj?kZn[|the 2[3[>Z
feeds|"]2a5[6b;ZCCW^[]aWkD|the 6b[]fD
feel|"^%j&W(?-@.X/Y0D1F4@6E8d9F:X;?<[>b?BBCCED@EDFBG[H[IGJfL_MEN_O?QGTYV@]Y^c_GacbDcVd?e]fAhCjAk<l@n@|bad >a|free .]DBS[kC|good 8^|it "[.E7C<YFZM@]Cma|like "a(E+Z.[7Z8X<aDDP]S_X_YE][aZcafE|that %d6E7[>@J^UZeD|the %T.Z/b8]:^RBT^^cj[|unwell DZ|you %C>XNZ
feeling|"X%F(Z)f,?.]0]2E4D8]9D:c<a>YBBDAE[H_M]N[PCQBRCT[UaXBYAZD]daciBjCk?lZm_|better gX|tired "]|when "D)]N[
feelings|#D)Z.a:]DDKBS_W[a^gC
feels|%b,Y4C5]:<@[DAJZKF]D|like #C%Y,B8X>]Q@^]
fees|&C+[,Y/D2Z8^:C=]>C@DCDDTEEIDM_T>]Eb[d_h^jG|and +^5ZD_bWgZ|are 3[=[XYj]|from #[|go &FCF
feet|#D,c0Z4E5C7E8[;cCaD]FDMaUbb[f[hDjZk^na|and MW|are <]Dc|up 8]U^kC
fell|!D#B%C&A)F/E1^4^7@;C<]=A>DCCEEFXKZQWR[UBYY]CaEbAc^dFiZjClEnZ|<number> 1ZK^UD|asleep <XcZ|by D[|from a[|in ,Z1_<bMYaE|off #A@YCD|on nY|out Fc|over 4YYY
fella|#C&B,]?^@]Z^gZ|who >[eZ
felled|C[
fellow|)Y-c0^4X@CBZE_GEQBR^^BgFiZ
fellowship|&]8[CYK]^Yk[
felt|#^,].E4B:D;C<A?YCEN^T@][eAgCkC|like 7Y
fema|C]
female|/[;]T[eZ
fence|#]+^.D2_7]BFDCI^J^MBU[WX]]aDbBeGfBkC|and #Z|is #]|one ,C|the DCkE
fenced|#aC]QDeD
fences|eW
fennimore|<a|<name> <[
fentanyl|8]AYE[^]h[lY
fenwick|1Z|<name> 1Z
feral|,]kZ|hogs ,]Q[
fern|,aD[QYnC
fernway|kF|<name> kF
ferret|"BHF
ferries|CYJX
ferry|":#F(D1B2_4^7A8E:B>DADBDC^DBEDFEH?ICM=OESBVDW^YdbFhDiDjZlCm@|'s CZ|<name> CZ|is &CK@|late "BHA|leaves @GKE|one ,E|runs C]jZ|survey EA|to 7YD]YY|too "EHE|was "CHCf]
festival|#E8B9E<YMHN[XX^Ca<d@|of :X
festive|:^
fetch|)a,B.W5^@_N]SSU_ZXe[fA|it ,E._NYSYe[k]
fetched|?Y
fete|#ZC]eCgD
fever|)fDaIVNff>kb
few|"C#X&C(F)C,;/C1C4?7c9A;X?aA[BXEBH>ISQATBUYZB[Z]Z^X_Af_gDhXjAlAmAnV|are .FDD|days #G;]<]CYDBHFgE|lines QYnD|of 5Y;c?bBaIVKYRVaZi_|people #^.Z:Z>ZJ]SYWY|potatoes ,E|returns DCh]|want :]|weeks n]|who -Z[Y|words U[
fewer|#X,G-]/[0]2c4?8C:_=ZC]D^KDM]QDV[WaX]^Ba]eAiZmCn_|people D_|than .Y2^<YWZ
fibre|,CC]QBjb
fiddle|?FW^
fiddler|kE
field|!B#E)E+E,G-A.C0C2X3E5D7B8B=BCZEBF]G>H?IVKAMDNBS@U@gDm^n=|<number> =FD[QGdB|and Fbm_|behind 1]|has ,cQ]|in !DGE|instead 4a|is ,]Q]|maple #YIY|to :Y
fierce|#cI]K[
fifteen|,Z.b/^0]5e=]AZD]QYS_TYUZYDZc_]dWh_k]lY|minutes )YD]dXg[|years AZbV
fifth|#_&A/e1d2a4E9Z;a=Y?ADDI_QFTeV_YCb^g]nD|less #[/^=Z|more /_2[Tc|of #Z|year 1XAXE]
fifties|KAQBkC
fiftieth|8Y?^
fifty|!f"]#X&D*_.E/]0k5[;[<b=Z?D@[CDD?FAGcIYJAOaQ>TYUdZ]_[bZdagYkGnB|and !ZFBZZ|minutes 4C@X|quid *]OX|thousand 0T7Z|years &E;Z
fifty-one|KDQB
fig|.^9Y@ED]kZ|tree @E
fight|#C(f+b,@2Z?aDXICM_Pa][bZj[n_|for ,C7]j]|it (cMY|me +Z;^b[|over "]2]QZ|to ,D
fighting|2D:b;b>[QCaabaeZk]|for :]bZnZ
figs|PZ
figure|&E'e)E,=0[4];f=?>B@DCeFgJCQ;Y^bbdBe@lFm[|and #^|for C[D_nZ|in 4]VY|is 4[jX|of 4[QC|on .[0[>X
figured|)[
figures|"a'h+E,:0h1Y4>;^<A=A?ECADCEWFaIZLcQ?TDUfX^ZZb[gEiEmh|and "Z|are #A'Z4AEXFb|by EZQZ|for ,EQEm_|from ,E4aQC|in .YDE|on kZ|were 4D|with #]
file|#A&B,C.C/E3D4a5X;D<B=?>XDbGCKCMWY]dBe[g[hEjBkcn^|and -[|at 4F|for C[jY|is Q]fCn[|name #Z|on ,]|the #DEZ|with ,F4G
filed|#W0B4Y;C?VB^D]F[IWX]bBiZj[kb|<number> ?WnZ|it >]
filers|/Z7]@^D]g]k^mX
files|#C&D4C:B=[?AC[DY[YdZeAjYn^|and /Z
filing|,Z<F=E>Z@]YCe[j]nG
fill|!b"]#@&E'^(D*X,=/X2Z3a4C7Y9]<C=E>Y@BACCYD^G^IBKALZMCQAS^TaX_YFeXgEjXkYn@|a 8BDbQ[hakZ|in !Z#C'Z*Z,E.E6YEDFELYYGdXe]jZkYmCnE|it "Z2]3_9^>^CCe[jAlX|the ,E/Z0[5[UYZY[Z|them DD|your !^7[8ZG[iZ
filled|!D#[+?,?.E/X0Z4Z>B?]@]BAIYQDR@SFUQYZZDfaj^nB|by &B4[CDKG|in #Y/[0A2]4B@dDAI]YCeEg]jZ|it <[?^F^fZmZ|the ,Z4cYaeZ|this 0]7DU[|two 4E|up 7YC]j[|with 1^:[REi[
filler|)[,[2]3a
filling|"B/D7d8C;AGWHEN]UXYG[X]eaWb@|fast )F6]7XHE]]aZ|up 7aJ]XE][bB
fills|&B5X7a>ZD[QYg[kZ|a 5[nY|up 7]
film|(_,X/^3Y8C<^>D?C@>F_SG]Ea[c]l[m^nC|and ,CQD|in 4]@F|is 4AQFYC|of /^I]|wins =C
filmed|"@#[&_+]>[HEebkG|it "@#[HEI]KD
filming|#]4CS]TZ
films|#_4B8^>[DDQ[dWe^nD
filter|&^(])X,E/A3E4[5Z6>8E9D:Z@DI[KZM_QaW^YZ^C_CbDkBn^|is "D(_)[9DMc_E
filters|!_#]&@D^FYKFQFk^n^
filthy|,a@YDBQ[
final|"@#C(E,D-@1Y3Y4?7a9^;C?a@cACCCDCEAF_HJMAOER?V]WC[_]Y^Cd@eEf^gVjDkClDmW|and 3aX]|year "C>YHD
finalist|ADE_HY[[]]bX
finalists|;@?@@]fElC
finally|"^#]%D&D)],@1]3A4E7<:E>DAeB^D?FcJ>PeQFS[V[aYfAg?hai]kAlZm^nY|found F[aVmY|get BYiY|has Adhc|have 1[VZ|here 8]:ZaZ|out A]][hY|stops JF
finals|&AQBnY
finance|!c#F,C-].D0C5_6Z7Z8]:?<f=DCDE^GbJ^V?YZZ_]^^aaAc]gDlanC|available !c|director :[|roles Jb|team 5Z<]
finances|![-Z<d
financial|6Y;CHZT]X][ZnD|advice 6^RE[^|wellness -Z
find|"Y#B%?&D(D*F+^,a-@.?0C1C2V3Y4[6A7D:a<@=>?EAEE@F[GYIZM@QWRAVH[D]FbWcFdDfEiWjYkYmW|<name> &D,_Q_|<somebody> &V?Yg[|a #Y)Z+a.E3[7Z:]>CGZKZN^P^]Y^ZeCkA|an ;Z|another "C3]C]HDQGX[|anywhere +E|it #C%Z,C;_>EBYQFeA|me ,A4Y>YB[QDmE|one ,@4[TZ|out "d&D'B,>7Z8E>[?F@]CADCECFkHXK@NHQCSVVE^Fe[gUkEl>mln@|that 7];Y>]I[|the ,^2Y5c9[C[FBIZQaW]Z[_]hCj[kan?|their :[|them >^|us QXU_a[l]n]|you /Y3];E>ZX[^Vea|your "E8BDXFDHD^ElCn[
finding|"Z#B)Y,_?]DZGYJXK_O]Q^dBf]kY|out "Z#DCYF[|the )[?^fY
findings|,_DDI]jA|<link> EB
finds|#]+[/C4Y6Z8[:EB[QYY^[]eZk]n^|a :C|that /D|the e]
fine|!B"?#B%C&>)?*@+@,[-D.c/D1A2D3C5A7A8C:@;?<D=>>d?<C^D]E>F@GDH;IEK>NEOEP>Q^ScWZXH[?]>_Ea>ebf@hBiEk[lFnC|<name> ,BkC|and .@3Y|as .[|by .^BY|for DZk]|if .]D_SXk]|in #Ek]|on ,G4ZPD|ring .DSH|the YE|to D^TYeX|too S]|we DGWZgY|with .@
fined|!A/[7DGB]E|<number> !A4]GB|an 7G]F
finer|![+kDfPgkb
fines|!E.b4[BZHDSY]Ee]|are B[CEDZe^
finest|!]+b8X;X<EA[Pb^Yb_|ingredients +D|marzipan +FPE|show !CGD
finger|,[.YCCD_N^][gEk^
fingers|%[,a2Y7D9Z>ZEXQ[TZVB_^hY|crossed ,Z>]EYVB
fingertips|!^V[
finish|#A(^,W0D1]4B7X:Z;@C^EEFYI@KZOBV_^]_[hEi_kF|and 7Y|by ,DQEla|it (d3[4XM^g_|line ,E:baa|on j^|the 1bD]eZgCjE|this aZnE
finished|!C)C,[/?0[1h4^5D8[;><c=D?aAACDEDFDHFJCQYVdXUY[^Z_@aCcZdZe?fZh>lCmGnF|<name> 0aUZ|<number> 1Dd]nE|<somebody> &Z|a 8]XX^]gZ|and ,E1^9YV_|at <b?YDCb^|by #^|in /E8[|it ,[.[?[KC|my 7^;E<acY|the &],Z1]@_KYg^
finishers|CA
finishes|C[D[WZk[nC
finishing|+eM^P^S^k^
fire|!E"=#A&B)C,_.C0E1B3Y5E7C8[=F>VBXCYDBEBGAHAIDNHQZSDa[eYj[k[nV|'s Q[|alarm ,_-ZBXeYj^|and <[|at 4U>cAYF[RXS_e]hXm[|brigade #D&ZKUVY|crews E[|door ,]|drill 4ZnE|in ,EeEj^|on CB|service ,C]Z|station C^Q^eZj^|the 3^8[;[^Zb]|to ,BK[QE|with :]N[
fired|,B:E;C<AA]M[QAeGhZm^|in eE|my AZ|our A[M]hZ
firefighter|QZ
firefighters|,][_
fires|*]/cDEQZT_][
firewall|'_ZW
firewood|Q[
fireworks|#h,XBZCBI^Q^n^
firm|&^*[+a,@.B/c1c2]4[6_7D8A:C;_>F?A@GCBFEI]P^QETcVYWY[Xb]f:j@m>n?|'s 1[<Z|and *]kD|has 1_VX|is =]|that )[0Z2W;Zb]gE
firmer|/ZTX
firmly|%F+Y-];Z
firms|+Y-B7[;iDFFbHDKDT]][bdd^eDfBhCm]|and +Z|are /Z
firmware|&BCYQFj[nB|<number> CZjZ
first|!U"A%[&X)Z,E.Z/A0>2F4C5D6W8D:B<^@UAEB<CBDdEBGWHDK^NXOYS]TD]Bc]eXi?kanD|<emoji> "Y(]*]BZMcOZaXiZ|<link> !]6_EDFbGZ[[lEnY|<name> #E1X?ZCWD_LDWCY^gEhAk[|<number> ![#^&E'](E)G.[1d2D7k=CE[FBG^IDK@MEVaW@]ka]bFd]f@k[m@|a _Y|aid DBeEkD|aiders _B|and "]#b%]&W*^-].W7C=C>GCBJ[KX]EgFk[|at >]e_j[|ballot &CKA|batch 4]|box )B+[7D;]P[b]|bun 'CLB|but ,B|by ,Y|call DCJX|car (]|chat "Z|check 3^=Z|choice ,AND|class -].Z8ESZ^C|client ?Y|coffee :^a^|come 4A7aCBJDQBY]bC|comment *B;ZFeKDMBOEQEZXb]|concert &D|customer ,[<[AZKBQ[|date 9^_Y|day &Z+[<D@[CYIBkB|drop )Y9FDE|ever @ZN[|few #CDAQBjCn[|fifty *[7]|five *b.ZOb|floor ,ACFDEQFS[j>kE|for Y^|fortnight "b|four 4]CY|free 5[|frost D[k]nZ|game ?CfF|go #Y,_@XQ^|half !B)^,G.^0_4[>]DBEbGAQESYU[_XgDk=l]|hand ;Z|home 8Ch^|hour ,D=[f]j^|hundred 7Z:YK]]Y|i I]|if .]C]bYeB|in !D,=<d?WSEYCb^hF|is ,B5ZF[JZd^h]|it 3Z|lesson )bDZ|line )]+^DVP_nB|look 8Z>]QGcZ|match CEjD|meeting d[|minute 4ZF^kF|month !b*@.A2E6D7X9YD>GXKDOCQESCTX[E_ZeZkA|name 4EFCmCnY|names .Z|night >bebnX|no #b.b|of .^2a6Z<ZA^DDWa|on WY|one ,D.]2b?EDaFZ|or '^LZ|order 6_HYO]Q]S[[_n[|page .C4B|pair #[.X|payroll )[,]UZ|pet 'aL_|pick ,[=aQZd^h^jA|place "]|post <]_]|prize &c2[K_WYj]|question ,Z|rate !^|reply F]|right "CHC|rise 2Z|round f[|run mZ|sentence Da|served 4B7a][bD|session DAN_a[bZ|sheet #CDF|since #aI_jX|six 5[<XDZZ[|so .]QZ|state nZ|step 8D|supper <Z|team ;D|ten !B(]3Y7_;D?[DBM[]ZbD|the ,Y>]CZD[e^k^|then ,E3Z5YD@I[X^nZ|thing 4_IC|three )C,]3_D@aZeB|time "C#>&F(X+a,a/Z1a4D8[;_<a>[?U@ZCCH[ICKUP^QdVZ^AaCfZnX|timers #Y*[O]QZ|to "[(b,A;c<bH]M]Q=]Zb^c[jF|train C[|twenty >ce]|two #]>^|up D@nY|version QY|visit #Z@]D]QFgYj[k_|wage "E|was 4C|wash C]j[nZ|we ,ZDZE[M[SY|week !_'C)b7C;[CADBNb|with ;ZD[|woman ,D?[|year ,C/E1E2[4D=A?[@AC^IWKBQ<VCYC]CdD|years 5X@Zga|you .E
fiscal|n]|responsibility bZnX
fish|,Z/[1B2D3B4D5a7F8?:C;D<C>A?]@AADC]EDFFIXJ@KBNCQbT]VBWDXEZ^[Z^Be[f[gCh_j^lAnB|counter Y]|fry ,b;FQbn^|market ,EQE|sleep #DIE|supper =^|tank D_[[eBk[|van QD
fished|<DkZ|with <D
fisherman|#b
fishing|,B2Z4B5gIXZa[]fCnd
fishmonger|&cKc
fist|D_W[
fit|"[&Y)^,A2B4W:B=X?a@^H_NXW_]D_?e[gXjYkW|a &[|for #Y-[8B^D|in "Yj]|it >C|the >ZQa|them #[
fitness|-]HEJ_RYe^
fits|#Z+[,[9ZDWF]PZSbU[WC_]j]n]|a +^;ZPZj^|in .Z
fitted|!]#@)a,W?^C^G_I@YXf]nC|a 9ZY]|sheet k]nY
fitter|4[IEQEYc
fitters|&X<^BZMEjZ|are <_|in ME
fitting|"[#_&E)d,c7ZDZIZKEN[Q[bYgCjWnE|room )]
five|!C"<%@&G(a)Y*_+A-C.E/b0b3b5C8B9@:>;G<[=Y>C?B@BEbFZGEJ@M[NZO[PBRBT^U^XX^B_IaBcVeFgDl[nD|a nY|and &D,Y?CDaFYQ^SDf@k]|are 7e|charts nZ|coffees 6D|days /B4YKCTA]BkB|drawers ,E|for 4[|from QCYXaZ|hours IEQWY_e]kB|in ,_|is 2Z<YDZ|lessons :YF]m^|loaves DFkE|minutes !_"D)Z,=/D6X8b:[<B=ZCCDZEFHBQDSZY?]D^^a]iZjAnd|months ,A4@?ZQY|no ,W4]CBaC|now #D,D|of #['[2Z4]<]@DWY|on jE|or %[3ZXY|people 'Y(c,_;Z=ZMZ|pictures ([,E|pillars -b1_8CEbV^^DbEl^|questions dX|seats 7A|star ,Y/a0[1^;EAXEZSYT]U_V]XZ^^a[hW|stars 0c3X7C<ZB_KCU[Z^_DhCia|there fX|things #bD[IX|thousand /_TZ|times .[/_T_|to <_|ways _E|weeks #_+X0Y2Z4A?ZCaDCF^fY|with >ZQAS]|words FYnZ|working DYk^|year 8[CCE[aEbEhDj[l_|years -_/[0G1e4^5Z7Z8E;C<DDZE^IDJCR]S[VbZ^]ZbEh[lb
fiver|!^"^*Y,A0^7]D>GZHYO]Q@SXWXh[i[jDk@|the )F
fivers|4f5^
fives|!Z,CjC
fix|"^#X%C'])[.B0C4_6d8a9A;@<A=fFDHZI[J@QFVYXCY_[a]W_BdfeYgWiZjF|a ,Z4@:C>X[Z|and #[|ends 'Y|for #]QE|in #Y|is ,C4^>YY_gYjYkdn_|it 6]|that "Y,C6YHXaBb[iY|the 4Zn[|this 6^[Z
fixed|"b#d&d,@-C.E0E1D2B3C4b5D7A8D:B;]<W=B>C?_CWEAF[H]I_K_MBRCSDU@VAWCYdZB_XaFb[cSeBfckEm]nB|<number> &Y4]<a?ZKXcYnA|a DCQ^|and #E&Y,_9ZB[K[QZiY|at >]Q[|by 4ZDWk^mY|deal 7FFbm]|fee #E&D)^7]N]TZ]ZkC|for &Z|in #]IZYRfC|it #D;d?]DXbafa|on #^|our ?[@Z|term C^DYQ]jY|the #c&Y,D4><[?U@BIaKaQ>]ceAf[gCkD
fixes|!a#Y)D,>.a/Y4^6]CbDCGaKYQAYVgAjbkD|it ,EQ@|that !]/]T_|the #a,C4bDCI[K]Y_kCn?|until .dS[
fixing|DCI]YXa[
fixture|*[3ZQZ
fixtures|2[8Y:YY^j]
fizz|!a*[,Y6_8]G[[a|and ,Z8ZG]Q[
flag|#D([,C4D<_>Z?ZDYIDSFYCj[kX|flown (]gX|is QC
flagpole|>]
flags|&]:Y?CC@K]gX|at CBKX|will C[jY
flagship|3];]A^B]KCX[]]i^
flair|8Z^Z
flame|Dc
flapjack|,[@XGEO]Q[XZiZkA
flapjacks|P[
flash|!d7]D[GdO[][^YaAnB|sale !_7_G^[Z]ZaDnB
flashing|D[
flask|,a4@8Z@@CGIZK@Q_f^gBnC|and &F,Y|of ,^?^f]
flasks|#[?Y
flat|!Y"F&E'F+Y.A/E1E4>5C7?8D;D?A@[ADBDCFD^GWHAQ[SAVDWBXDYCaHb?fDg_h@k_l^nB|<number> =DC]fCj]|above ,CDC|and ,X?CfC|as DDMY|battery &BQ[|bike NG|in ![2]4E[Z|number 4]D^e[|on @]CB|tyre "FHE|white "[([)_*^+c0[3]7D9Z<ZC]NZO^Q[X[YYbF|whites E]
flatbread|&^FCmE|lamb FCmE
flatmate|&Z>ZK[eYk_
flats|#B&?+Y,=4]5D7X;WDBH]KCQAY]ZB]__@g_iDjAnB|<number> QZ
flattened|>Z
flatter|4dI_
flattering|4[8]QC^[g^
flavor|8a^^
flavour|+^8_F]MB[ZmX|<emoji> (DF_MCmana
flavours|:]a]
flea|GZ
fleece|#A,A.]4]7B>DCEDaEYSZWE]A^GjEkWl^nD|and &]UZ|is S[|over Da|the 7B]F
fleet|)Y1]8C<e^E_Bb]c[n]
flew|,V@fg]nZ
flex|-_8[Rb
flexibility|-^8^:C
flexible|/?8^kDlB
flicker|+]4DCDQB
flies|7[:[>ZaD
flight|-X8B:B=B@ECZDYHWKBX]d=g@nC
flights|#C4]>AC_IAKZMZQ[^ZeAf[jb
flip|<ac_
flipped|#Z5^<eYaZ[
float|,^KdQ^[Zj^
floated|[[
floating|1d<b
floats|,CCCF]mZ
flock|,B
flood|"F&_([)X,]3^4B<D?U@]AYEAG_JCKcMYQVSBYGlDn@|<somebody> (ZMY|and &CKD|map #ZMZ|report kZnF|warning &ZCWjX
flooded|,]/C4]@^QZTCY]f^|in 4b@cQXY_nZ
flooding|%[,F:[GZnW
floodlights|,C
floods|<_@]D[GDJYeWgYjEk^nb|a <Z|and Q]|in >^
floor|!C%F'C)?*E+B,X-E/D0D1a3@4@7F8E:@<V?ZAZBBC]DFE[FDGBHCJALBNCOAVXWBY>ZF]CcQdDfYh^iAj[kCm^nE|'s ,[CYbXj]|<name> EahZ|<number> C[EdmX|above CA|and &[D]HGQ[dX|at AZh[|by ,B|in ?DYZfD|is ,BkC|no C_|now AZ|of &F<bQGgC|open CAjE|to &[;[@[AZC[cXg[n_|today #[,]|was Q?|we ._A[Sb|weigh DF|with ,_eBm^
floors|!^#D&Y-ZCZDCKZW[fZ|<number> -]DFQE
floppy|>]
florist|,Z3[;[B]b[i[j_
florists|)[nD
flour|"Z.C0B4X:D;E<DFE]CaBiXj^kDmB|'s i[|and 2Z|from _Z|in DCkA|shape DF
flourish|A[iD
flow|(])[*X-_4D5D:^CDH]M_R^X^jBkDn?
flower|QYjW
flowers|#A,A.B:C>YC=DAIFK_Q?b^fChAkB|and ,Z?[f^
flown|(a7BMag_|back 7B|over (]gX
flu|#E&D/]1D6A@aCaDYGDQVSCTYWZYC[Fg_j^kY|clinic b]|jab "E5Z6A[Fg^|jabs D[QBWZnF|shot "a,ZH]QZXYn[
fluent|!_]]|in !a
fluff|M[
fluid|4[<XkY
fluoride|QFka
flush|D_I[kc|the D_ka
flute|@Z
fly|,A4C@YDXFZHAI[|at C[jY|tipping CDIZjD
flyers|,bQa
flying|!Y#C%F&G6F7g:D?DDCIXMCNFXDZB]ciCk?|off !e)Z7cG_^E|out !B7ZG?VZ]^^Db]|with IYn[
foam|"?,Z4_Q^j@
focus|-[8[:YKFW^^^aW|on 8[:Z;EJEW_^]
focused|1Z5]8YGDUZZaaDnE
fog|)X,_0A1E5C;D@ECbEDFAKHMCQWU@XE]Da@gEhBj_k]lEmCnA|<emoji> 0F|a ,CQE|on ,=FEeYmE
foggy|Va
foil|+^DdIZY]
fold|&^:GC@K^QCWV_DaDeEjBkXnD|the &ZK[
folded|,_4A?^@CQ]f]g^k[
folder|&Z+[,]4ZDXFBKXM[YYeAjAn]|and KZ|was 4]QDYZ
folders|#[3cI^XZ
folding|&Y,C0]<ZU^
folds|+]I]QBaCha
folk|"C%Z&Z(D*[,D4^7[9b;^>c@DDXMCQ@Y[_caEb_eagBl[nA|at EZ|who 7e>a]_e[
folks|!C#]%c&Y)E+C,A3a6d7C:];X<]>XBiIaJbK]MBO]Q[XYZc[^a[bXdZe[iej@na|at "Yn[|on e^jF|we %AB]i]|who *X
follow|!>"B%E(a*m,<-C.B/A0Y2?3[4C5W6c7F9C;A@EE[GBMbOkQ@RCSETEU^WIXd[]^DcTgAhDkWnA|<mention> (D+]5[E]MGN[manG|<name> %]EZJ]l[|along (_Ma|at 0[>DeE|by Y[|for (fECFbMfU]]Ec[|in -[1]|it .ASB|like *X|me )^*BXXb@mF|our (C:C|so 3]:ZF_mc|the (Z*A3C8_A[O>TZ^_h^|to *^MCO]|up #^,E.Z5V=]IYS[Z^a[dZ|us !C(>)C+Z7^9EECFEGAJAMB^DbZl@|you 7C
followed|*Y,Y0e4?6Z8B;[EYOYQBUdYB[abZj[nC|by 6[;[[Y|the &]K]j_
follower|*f0c5cOaUcZc
followers|">)A*h+Y,B0h5W:;;B?BBhEaFXNEOeQ?U^Z[]B^Ca?f?iflU|<emoji> 1ZV^|and <YEal^|in 5DE^ZDiBlZ|over 0CUD|we *ZA]OZh^
following|%D(E)U*n,@-c0^1X4C9]:B;F>E?DABCXDAEYF^OjQCRZXZY?fBgFh?lb|<name> ,DC]O]j[n]|a -^1Y;]A@R[V^b^fAn?|an ,[|so *ZM[|the *Y0_O[QZXa|us 3YX[
follows|#C*[,@.Z5a7D:[QYZ]aZnB|on ,A
fond|%Z,]2[J[|of %Z2[J[
fondue|,Yh[l]
font|#_+Y,c4YEcI^K]Q]VZYYla
fonts|K[
food|!D#^%E&C(C)?*[+^,E/V3B5A7<8d;B<A=b?BD]E?FEIWK?MBN9P^YY]D^ha]bAdbe^iYkblAmDnC|<number> =XDZ|and =[e[|bank (F,[:E;ZMEO]YZbZjFk[|banks 0]VZbFfZ|caddy k[|from k[|in #ZQD|is %]/Z1[8A|on @Z|or ,Z|parcels &Z|to DW|was 4Y|waste &D/BB]KDiZ
foodbank|QD
foodie|%Z:EBY^XaBiZkZ
foodies|5[B_G_Z]i^
fooled|>Z
foot|&D'E1V2D4D7E<Y>A@BCCDZF?]B_AaDc_eAgBmK|and 'FjZ|in ?_D]k[|mast F@mE|passengers j[|with ?F
footage|5_
football|0[3Z5Y7B:A=^>BICU]ZV]B^@e@hBjA
footbridge|#],CBYDBkD|at K^QZ|is B^CYiZ
footfall|-b0d5mCDE^R^UbZibchClan>
footnote|,aC[
footpath|C^hZjY|by hZ
footplate|!]DC
footprint|,Y-_CED^R^
for|"B#D%F'E*],A.F/?0E1B3?4E5D6V7C<D@EBACEEAFEHDO^TAVCWYXB]EdYf[iFlD|<emoji> "Z%[,Z;ZJZQXha|<hashtag> "@EZW[|<link> DdbX|<mention> &X;^IYb]lCnY|<name> !?"W#_%C&B*@+@,E-].c1c4_6_7Y8=9V;V<Y?B@ECYEbFFGCHFKFLDM]PFVcWEY^[Z]^bYeGfDgGj[kZlZmC|<number> !f#F&b'Z)d+b,Z/C0]1@2B5D8V9[;V<=A]E[F?GeH=JbK[N^OFTBVEW?XBZBfDgAjEmWn]|<somebody> #Z&D,;.[1F4=7>;?<C=D>B?FD@KCQCVBWBYA]?bHdKe]gYhAk>|a "^#E%A(H)Z*^+>/;0^1A8D:C;<<C=??EADBCECF^GYKYM?N[OZPEQXTBU^_VbAd@fCjClAm[|about &Z2A4b7^>BQaSEYa]Zf@nE|act ,E4F?FQG|action nC|adults eY|advice ,W2Z;_a[b[nX|ages ,]QZV[|all %C1]4^5E:a;B=[>E?[@CB[HAJ@N@Q^Y[]D^ZeBgCiaj_kG|an !E#B%D+D-D._3E4[6E8W:@<A=[@[AFBAIYJBKZNGUUWBX>^^aDbDd_hAiAj^|analysts GD|and 1a4]LbeB|another %[(Z,[1^2]5^KYQXV^gD|any #[&Y*_-U1Z3]:[C?J^OZRZWYX]bAgBk?nD|anybody 5X>bY]d^e[fBg]jCkXnC|anyone #^&C*[+C.]>_DYJ^QCSY_DfCk_|anything !E.[=[>@D_aDeGick_|as ,[-D5[=^?^CDDBZZdbnX|asking #d>^@aD]I]e^gZjCkam[|at 4C|attitude MW|autumn >CkD|baby 3F|bad 0^|bank -Z7[X[|bearing BZK[|before DE|beginners ,bC]k^|being #]%Y5Z:D>[?ZCBdZkdm]nB|believing ?C|beta OF|better 5]Z^|black (X_E|both 4]D@eCjC|breakfast :XhW|bringing 4[K^|broadband E]|by #_&]2[4@IaW_YDkF|cake IY|card +^D[|carers YZ|caring %]|carrying &Z|cash 5Yk[n[|certain 4_>DF]|charities >]|checking ?DfD|children ,Z8YQYn]|chips =DdF|cleaning ?Z_[|coal ?CfA|coffee Q[S_|college ,XCZGB|coming #@?dB[fd|comment #:|customer a^|customers 4DCahZk[|daily *Ea[|dark B_i[|defending ,FaY|diesel kF|dogs ,Z|drying _C|each %^)^*d/[0_4A:[JbO_RE_[dLeCgZ|early HYSZUX[[]X|eight ,C4YDDQE]^d_|either 4FK[|eleven /Y>C?D@BDEE[IFlZn^|emergencies B]i[|entries bF|ever +^,Z=]?[PZ|every !_#^%e(E)B*h,^/Y0W2Y3D5W8Y;A=XJ]OdWY[]]_aWh_j[|everybody &[.b7D>DKaYC]C|everyone #_.V1Z4C7A8b;GCXFBIZJ]KFMJRBS_^ebEeYlC|everything .Z7C=aB[D_d^k[|exactly "Z=^d^|excellence ;Z<Zb[|exciting 1ZR]|exclusive *]8]N[O^|families Y[|feeding ]Z|fifty #E4C@Xg[|finding ?^fZ|first F[gX|five #W,C1_<Z@YI^S_VZe_g]m^|flying ?DIYn[|folders ,GQE|folks *X>[Q[eb|following ec|food "[>Y@ZH]|former nW|forty &^@[KVg_nF|forty-one K[g[|four 4[;B<C?[D?QD__eAjB|fourteen 0YeE|free #]&b*[<[QBTZWCZ[]]aBkX|freelancers G[|fun (Z|gas ,ZF[|generations 8^:E|getting WYk]|going .[|good #A3Z7_;DGYNAQZSBT]XaaD|gutters !>|half IEQ^YAeFn[|having +_EZPZaZnZ|heat DF|help ,_e@|helping ?A|hire "])]|holding ?Z|hospital 0^|hosting +EJYPER]j[|hygiene 4[YYn]|in #Z&Z:[FDe^kZ|inspiration *E|is 4^;[Y[|it !^#C%D&X(A)D+E,B.B/[0C1Z3A5F7D9^<Z>ZDEF_GBJFK^MDNDP@QES@XA[D]@^F_KaXiAn^|its ,B-Z<EDZE]RYb]eBk^|itself "[#D)F/[2C;d=GT^^[aZb^|joining ?]@]|just "@)D6Z7E8C:aJENJTC^=a[|keeping :^|kettles NE|kids >YSZ|landlords +[PY|last SXd[|late +],_QYYC|later (h3A7E;CFcMfXCbCmYn]|lending ,D?]QAfY|less !a"A7Z8_:YGbHCTDkE|letting #?,A?[ICYCf[jCnZ|life !b%_7W=^?_JcMCX]^Cd]nZ|like E[nY|little T[|local ;Y|long 7j]dnC|longer ,YK[|looking +b?[DYP[j^|lunch "]*^AbG]OYh^|maintenance 4F|making &B+D;b?FEDJ]KAPD^DaHb^f@hBi]lB|managers @[D]ka|many .[|me ,]2[7[9_:Z<^QZWY]]__bDgC|members *Y-D>[aX|memories 9[f[gC|messages C^j^|money +f,_2_3ZD[IEMZPYWZ^BkX|months "F5aB]F]Z^][mZ|more !A#Z%^(g*E,C-Y1e7@>Z@_AYF?GAJ]KCM^N]UTV_]D_^aCcXd[g]k]lCmCnE|most #Z,D4a=Z>@?B@ZD[IE]C|moving &[IE|mum ,FQE|my "D%Z(b-Z2^FZKFM_UWWXc[eEgYmYn^|neighbours C[|new #@,C5[6a7@C[PZQA[^j[kEn@|next )b2_7ZE]N[WZX[YYjF|nine "Z,Y9[KaQZS@YX]_dDjBlDn[|nineteen ,B@ZfC|no #A&C(^,_.E4B?DM[Q[SBfFg[nD|not ,[4X?]@^A[fYgahZkC|nothing &a.D4E>C@]DaICQ]SC^E_Ee@f^kY|now #B&F(e,>1GBYCZD^FdHAIEJFOSQ@kZm]|nowt *[,[=[QW|obvious IX|on 2[FgWamd|once #]0Z;Yd]|one #D(D)Z+X.^7^=bFDM?NYOASZTDXC_ZaDb@eZh[kG|only !Z);7]NF|or .]S^|ordinary "V]A^[|other &Ck[|others .E|our !a"A#F&C)@*Z+c,@-F0B2Z5X7X9D:W=V@@AeDCE^H;LYNEPcQBU>V]W]YEZV]Xb]eTgAhai@l_mD|over -C1_8B9[;c<ZDFVYa@b[|painting 4EkC|papers >]|parents e^k]|parking >[|part 3]H[|patients k_|people "D#[)B*Y,D.A2B5E7C8]9[>b?C@HBECZDAKEOWQHWZYP]DecfCh@jYn^|permission 7D:]B[a]|playing ?=fC|plenty DE|plum *F|pointing 4E?af[|prams kD|price F]kY|pulling :Z|putting ?[KZf]|q2 YX|q3 7aU_V[]]mXnV|questions R[|reaching ?Da[fD|reading #[gZ|reasons PY|relatives DZkZ|repair C^KAQD|resurfacing B_i]kF|reviewers mZ|rye *F|sale !F)C,_2Z7BQ^SDh]|same !DGEn_|saying 2_?]KUWXY[f]j^|school 0ZA]UZh^n_|schools nB|second ;YaYb]|security 3[n[|sending ,Z?[f[|seven @[gZ|seventeen %D&E,^/_T^|shopping ?@|signing f[|since 2]YDeE|single jX|six "D#B,^4^;D<E?>@AC[HESZW[Y[eGgEhDj[lCn]|sixteen e]|sixty 4[|skill MZ|small #E/DjY|smashing 0[;^?ZUZi[lC|so 0bB[|some 1[4];CCaS[YUgDj]kC|somebody 2E>ZIDjC|someone @[g]kZ|something ;UnC|somewhere "B|soup *F,]|sponsoring +FaE|spotting &E,E?_KDQDYYf]|spring 5Z7Z:[<YDCZZa[k@|staff CZDDnC|stakeholders 1^8BA_EY^Bh]|stocktake >]CZ|stocktaking CZQX|student /^1_TYVb|students n]|summer "C|support 2[|supporters 3aSW|taking 4Y?YQX|tea *F,Z]^|telling #CQ]gB|ten #])],L1Z<DDAHZI[KBNY_DjXkF|testing DWn^|that !_"d&a2@4a8?HaK^QDSYXE]EdXeZfZgYhEjWnE|the "D%E&A([)H+[,E0Z1_5Y6C8Y:V<C?^BEEaPYV]Z[^WaZbXcZfZhZiDj]l[mInC|their #F&[+a,E3C7E;>?C@aB[EAPaT^]AfFlW|them "C%c)a,:2f5C7d:];[J_N^Q>SBWaYC]ca]bYfDgFkC|themselves ;^DCa^|these +]?=D>P]fDkE|thirty )a,]CXDCN]e^jZ|thirty-one &Y?^@ZK[f^|this !c#[%[(F)Z+A,B5Z9Y;U<d?]@BCCE[F^G_JXK]Q>SZWU]YcbfZgAhDkAmZ|those #[&E)C*W,C-D.D2D8Y;A<D=Z>d?DC?NAQBX]^^aCe^|three !B&Z,>.B1D4D<Y=>>@ECICQCXD]YaCeCgHnA|time ,^Q[|tomorrow !^)GeYn[|tonight &[)[;C=ZEC|too -[4?>FB[R]|training ?]|trusting 8Z;[bZ|trying ??fE|twelve ,B/YEFQA|twenty ,[<]W^|two !_*X,^.[1^2Z4]9[;D<B>ZDCG[H^O_Q[S_TBVWW[]_e[i@jYk[mBn[|under C^D@QGYEj[|unlocking >E|up )]:[C]N]j]nI|updates F]TE|urgent ,Zl[|us !F%[&c)^*]+^,_.A2c4Y5h6g8[:;<g=B?bAeC>EkHFJDKdM@OYPbREWXZf[d^G_>aVbEcWfYhald|use D]n_|visitors .]SZ|volunteers .]Ehl[|waiting 4[?>|want 2[|water /Xn_|we %[?EjZ|weddings NZ|weeks ;[<a>ZT[V_|what -D8]:[>DB[CDF[Y<][jEk]|wheelchairs QE|when 3^DYXYmD|which ,]DZN_QYkZ|who ,Y|whoever .]IBeB|whom 4]|winter DZO_|women 8[^ZjC|word 3d=YHD|work QD|working :_?;a[fD|writing ?Ze^f_|years ,?4b7f8[>W?DDDQHS[Y]]]gDkA|you !D"b#D%g&B'_(;*[+F,=-D/_0Z4H8C9Y:C;B>d?B@@CCE]FBG[IAJfKALZMCNaPEQ@X]YDZY[=_YdBeagCh<l[mHnC|your "['B(D)F*A+_,E-a.[/E1^5C6a7V;Y=]?:EDFEH[KZLCNGPYR_UCVeWEXCYZZD[Z_Ad]f@gClZmFn^|yours 6^[Z|yourself "].Y7CDEFAJ^QX]D^YaYbFn^|yourselves fW
force|8DE]^Bd]jA|<number> CDnE|a 4[|for h[|on C^
forced|/^
forces|<dA[VZcYh^n]|with VZ
ford|,C.[C]DBQDg[j[kAnC
forecast|,[-_/?4]7D<D@ECeQYTCWYX_bCj_kanC|for SZjY|from 4[>YC_jZ|is X[
forecasts|,D
forecourt|<]QD
forefront|8Y;]B[^ZbZlZ|of 8Y;]B[^ZbZlZ
foreign|C[j]na
foreman|,CSB
foresight|;f
forest|,D;YCY[_
forever|"_*C-D.D2E5F6Z7e8c:^;D<FCDD>FZGDH]KBLDPBQAR@WEXZZG[W]d^]aWb^iCm]|<emoji> ]Z
forge|,E1^6Z|itself ,E
forged|5Y:fMZ
forget|%Y4X7[:d?bEWKAM^N]RCXX^Fa_bGe]fYkHmZn^|<name> :A|it ,X7Z<]?dHYa^f^|the ,[4[AZD_P]QZYY|to *[3c4Y7B:YEYXc]B^C
forgets|*Y8EGCdW
forgetting|4[Y^
forgive|2[7a9CA]Y]]XhY
forgiven|>^e]
forgot|#Z&A)_,c1Z4W;Z<]?ZB[NZQ_SAYYi]|how YE|the )Z4YY]|to 1Z4Z?_QZY[
forgotten|#C%])^+[.]4a9Z<WDAE[NYc^jU|<somebody> ,@|the "[,[eZ|what +^<X|you gZ
fork|3YC_XXjcn_
forklift|,c8[EZQ^^_
forks|QZ
form|%F&B'_(X1C6_7E9Z:@;E>aAEC[DbEcHDLTSDVCX_[V];bFeZj]kblYnA|'s 4fCZY[|<link> nB|<number> KZjYn]|a 4A>]jXkC|and &Y'_)],W8a>YLXN[QX^ce]gCkAnC|asks @Z|at QGXakE|by #D-ZQXXZjA|does YF|for QB|from 9]iZ|is ,BIDdae[|it /ZE[g^|no #EIAjZ|of DZE[|on CZDZ|or Q]|takes =Y>^@Z|that DB|to DB|was 4^Yaj^|which ,BF[mX|with .]
format|,Y<ZY[
formed|-d5aQ]RYn]
former|9[<[?ECGSZnc|<name> K[QDnW
formers|&[5]ZZ
forms|#C&C,B.E/C2F6[7@CbD^E[IFJ]KBQDSXXWZ]]AaWe[jakYn<|and ,Z|are 4[|at a[jD|for ,ZC[j]kZ|from C]E[dZjZ|in D[k]
formula|!^"E&[-E1a3D4Z8_G]I]KaV_bEn^|and K[
formulated|)]NY
fortnight|"^+D,B2C9[>YCWDXL^WD_[k_nD|after KD|and >[?Z|we fY
fortnightly|j[
fortune|DZJ_QAR]
forty|"_%>&d*F+E,Y-B0W1C2b3D5c7^8A:C>Z?^@^C@DBEWFEHaI[J?K_TVWVZ]]V_DaIcBeYfWiBjDkGmCnA|bags nY|foot F@mE|hens 4E|minutes "_#A&b,[4];Y?bDBI=KVS_aCb[j]|odd ?^j[|of #Z4E?BD[I^fA|people .]4c|quid !["X/ZGYTZ|seconds ,Z0bBYF^UaeZ|this 5aZ[|thousand F^kFmZ|times ,C<^|years <A@Y[[g[jA
forty-five|/_T_|minutes /_T_
forty-four|?YQDf^
forty-one|#_&[/]0_4B5Z>B?[@BDDQXUYY>eCf[jAnC|people ?^fZ|years ,[?]f[gZ
forty-two|0]4[7bU[
forum|#c&_7Z=YBaI^KZQZSBWE_ZiakYnZ
forward|!Y"F#C&C)B+A,<-d1]2@3X4?7C<E?=F?Q@RgSBTYU@V[Y>bBd@eZf?gCjClXmD|and !];C|it >YD[YYeYkZ|thinking %F/[<DT_Z_hUmH|this (Y3bXb|to %Z,D-Z8EDZEeRZaXbChCi_l[nW
fossil|n_
foster|-B/E9]XZgE|carers e^
fosterers|-Yd]
fostering|"D-]1ZAB
fought|9ZKB_Xn[|for KD
found|!C%B&a)A,Y-A.@/D0D1>2<3C4X6E8D;A<?=>@DA=BED@E;FaJEK^MGOZQ]R@SHT?UGV?W?XAY_ZFbAdCeFh=iFlBm^nC|<name> )]|<number> &_0D@YDBK^T[g^h^kE|<somebody> &C8]?XD[KCQC]Zk[|a #D,^7Z8D;[<D@YDZQ_SE]bbakd|an 7]|at &DCDn^|behind DD_^|by &a4E?EDZK_Q^YFf_kZ|for CDfZ|in &D,Y8D[U_[nD|it "_#X,C4?>B?_FZKYQZX]eBf]kDnX|its >_|my ,D:^?Z|on &D,Z4FQ[YE|one &DCZKDjYn]|out ,b4Z<F>X?_FZK^Q^YabAkY|that &CKAT[j]|the #Z%Z&i4c8]>D@BDCF_KgYbaYgBjFkDmX|them ,De^gZ|three #[|two #]&aQ>|under &BQE|us KEiZ|your #Z(]QD
foundation|<^
founded|1Z:D<^AcV[cVh_|in <ZA[RYh_
founder|#A%Z&C,@-C1F2_4D7C8B:^<W?D@DACD@GFJWP_QGTBU]Y@[Z_?b[c_dDfBjDkYnD|<name> &D4DKEQBRA^BnZ|died j?|who F[m[
founders|,A/X1Y<ZAZBYECF^QFRZT^Z]]@dZh_iZm[nB|are :]
founding|7^CDG@a[
foundry|CXeY
fountain|4]<Z>ZCcL^QYTX^]j_|is 4^|pen 8Z^ZfY
four|%:&^(>)A*@+?,Y-C.C/]0[1?2B6@8E:==ZACB;CCMFQ[RHT]UZVFYC[B]B_Ya>cZdXf]iEjAnB|<name> ;c=YQVS]bVlZmE|<number> ,^|a 4[|and ,T.Z/a<D>ae]gC|are Q[eE|bakeries QF|by QBjZ|calls >]|countries &>|day "Z|days "^,Y7E=CDWK[RBWEZX]ChYkX|digits ,Y4XIC|drafts EZ|engineers <X|evenings YY|families 7_QEjE|feet 3]XY|for ,]QZ|from ,^4^Y[bZ|generations ;b<_|have #D7[]Z|hour ,YnZ|hours #D&[0E<X?Z@ECDD[JAK[QZ]^eXjEnD|hundred 0_1E?^CFf[|i <ZkX|in /_<cCEKBSAT^d^kc|inches <_|is ,Z<Yig|legs QE|lines 3ZXZ|members &]|miles NcQG|minutes "C#b&C,_0]4d5[?B@AIXUaY_Z^dEe^f@kY|months #Z&e,[4ZDbK]|more 1[=ZD[Q[Y_eWj[|mornings )]|new +[VD|nights ,ZQ[jCkA|not 3d|o'clock >[FekDm_|of %D'^,[4^7?;A<==cD?EWF]LZQ[Y[_^cCdaeZiBj[|on J_e]jZ|or ._C^S^_B|out D^k[|oxen ;E|pages OX|parts ,FjG|people #c,_7A<CYAaDdZgak>|pieces ,>4CQB|pillars -]1X|places 4_|points -[5Z|pounds !Z7^]Y|questions ,C.bQCS^ZY_b|rounds 4Y|rows jE|seats HZ|seconds "]/[7[HYTYX_|shops 8X:]C]|songs ,^Q[|stops ,B|then ,B3[CE|there DY|this QB|thousand 0CKXQZ|times #?&d5b<C>_@^DBK^Q^S^YDZ[g]kDn^|volunteers 4^Y^|was 4[jY|ways <]=DdF|weeks #[=[AZQCd^hX|were ;DbG|with ,[g[jG|words ;DF[|year ,Zb]jD|years #],E/]4A<F=D@]KETWVabCg^kB
fourteen|+E,H.E0]1B4F7E;D?F@>C@D<LbN^SCU]YA]@^B__d]f@kXn@|months ,F0b>_@CKYSFUceX|rooms &D|years ,]QX
fourteenth|#^=[
fourth|#C+C,^3Z4A8C9Z:C?Z@]A^DBEAI?KBPDTCZaaDh[jAnB|floor ,V<ZAYhal[|time 3aXY|tree ,F|year 1D;YVBlD
fox|&[,_;E<FKaMYQcdZjbnC
foxes|,[JYQZjC
foyer|.DEZKaQ>SBXa^]aZl]nE|and DZQE|till a]|until ,^g]
fps|CC
fractions|>^Q[
fragrance|DZ
frame|&^'W*V+Z,CD]I[PZQ]SAWDaAfBgAkZ|and &Y'Z,Y?C|is #]
framed|"Z#Z,a8X<aEcUbf[g]lY|it #[,A<bU]
frames|!a"])Z+Y,CCADDG[N]P[SUfFkDn@
framework|!D%A&?)D,B-a8E:D;C<@A@F]G]H^KBO[RcVX^>aCcAh=mXnD
francs|jZk]
frank|KD
frankly|1a7[;c<E>B?CADFZV_a@bde@kCl@nB|a lA|it ;bb[
fraud|Y^n^|desk j[
free|!e"Y%='V(;)[*f,B-?.[/:0=1?2A396?7D8D9A:?;=<@@@A>B=C@DdE<F?GeH_L_MCN^OfPEQFS]TXU?V=X@Z^[B_?bCc?fDiAjBkal=mD|<link> nZ|<name> "A&]*_,Y.Z7A9[@ZHAOYQYS]]Dg^|<number> !C"_#F*E+[F^GDMD]YhYn@|access #[k]|all !aGXQAXYkZ|and #C)D*D,F.X4D>ZDCN>WIZF]=aBe]jBn?|any 6[>d[[|as Wb|at ,Y.D5[DVK[M_Z]gWjDk[nD|before .]S]|blood DZ|but 7]]]|call RX|checker FD|checklist DEN]|consultation (Z|day +]QZ|delivery ![7<NC]>|entrance #[I_kE|entry nB|evening &]|for "b#]*B,D=W>AC>DAHcK_OC]^^EeAjC|from #D:[D^GBQYXY]Xj]k^|guide ([5]FDL[UYZZa@mC|half ,]|hearing &BKC|if .Z7BeBkZ|in )a*b.bDcOaQ^SW_ZkY|inside .Z|instalments !C|loaf _Z|masterclass "Z;E|month !Y+]4^P^|no )G*B7[H^OMT[^?kDn@|of *C,C4C7[DDO?kC|on !Y5X8Z?XGVHAKZ^[e[nZ|one "[4[k[nD|parking !@GDn^|people n]|place *COB|plan #[|quote )ANC^YbZ|quotes !>|school "Z|shipping !C"Z5E7]GAZDn^|so ([6Y[Z|soup 7^][|standard nZ|still C[|talk ,B|tea .[>ZD[e]jZkb|tell .E|text E[|the ![,]D[|then DDJY|there #C.Z|this !Y(D7_G]Q[T_h^|tier nY|till )^,_C^DdQ^k]n]|to &]*Z,E8^DYK^QYWCYZ][_DeFg@k]|today !B7]|tote *A|trial !>)C7FCfNDnZ|under Q[kC|until !Z)[@[DZd]|up D[|valuation "d|version +_F^mZ|water DbS]n[|way D[|webinar Fa|whitepaper F[|wifi DEZZ|with CCHZ|you N]g[
freedom|"A3Y7Y8b:fDCFFGVQBa[m[nZ|to 3]DDkD
freelance|&^KXnC
freelancer|+YB]gY
freelancers|-a3[4^:]DbRbk^
freepost|-F4_C[
freestyle|n^
freeze|,B.C4F5Y:Y;Y@CCYD^QC_De^jTkfnF|the &YD]_Dk[
freezer|#Y,C4[?C@XDZFDKYPYgXjYk]nC|and ,CIY|in ,=Q@
freezing|<YDcHAQ[[^g^j[kZ
freight|8X:_>DQD^_abnY
fresh|"_)D,B1Z4Z5[:[;[A_C?D]FBG[NEQCV]Zb[a^abYgYhcj@nC|meat 5cQ^Z_e[|off bZ|one 4VI]
fresher|+Y8a
freshers|5]7Z
freshest|;^
fret|%]@ZJ]
fri|CCDCe[jI|<number> CDQ]
frictionless|-l8^;DC@RiXYa[jB
friday|'[-e2]7XCYE]F[H@JYLXRdSYWdXZ_UaYlYmZnB|'s 4ZfYj^|<number> #[,BCCIZJ[KFjC|and DZ
fridays|h[j[
fridge|#a,[3Z4Z7><^>B?^DVH[I_KCM]P]QYSC]A_[e@gYn?|is 7DNZaC|log 4]
fridges|;ZDZKZQBb[k^
friend|"X#D%_(a+a,]-D0]2a3Y4D5@6B7[:^;A>U@^GZHDIDJZK]M_N[QYU]WYX]YBZA]G^@bEeAiD|'s (Y7[|<name> &_?[C[E[K^f[|and %[l[|for +g|in #]2ZgY|is 2]][kE|of "_|they ![3ZG]|to *F,]0_UX|who (B,E.X0F3Z7E:BS^XZbA|with (_MbNF
friendliest|;YH^bZ
friendly|![)^,>-?.D3_8eA^CDDCEYHWIFNXQDRF^bhai?jAkBlC|and lZ|face ,D8^:ZH[QFa[|team -E
friends|&Z'V(e)Y*f+^/C1F2D3b4A6^8[9^<?=E?C@_BdC=D@EZGZKXM_OcPdSDVFWDY?Z]iej@kBl]mC|and (a3[@ZM]X[iF|are ![7_>ZG^|at )b+[-X@]JFMXa[g[l]|for 'Y|in &b+aB_K^Pb^Di[|of Q[Zb|on *[|the B^iZnY|to #Z*[O[|we 0]Bcian[|who %[3^
fright|4B>c
frightened|/Y2[4D>cYFkF|of ,]2[
frightening|,_DEQY
frightens|,Z>^g]k[|you g]
fringe|;ZDBjZk@
frog|&C,^DBQcjE|on QY
frogs|,^FEQbaD|come FFmG
from|!B"@#[%C&]'=(C)?*A+G,A-D.C/@0E2A3E5C6A7@8F9I:A;C<B=F>C@FAAB>EEFDI]J[K^NBYW]@_HiCjXkWmDnX|<hashtag> &b(]KbQ]aY|<link> Ca|<mention> &]+e,]?]CFE]FbP[][f]l]|<name> !>"B#_(_)D+X,B-B.D0@1:2E3@5]6B7=8A9B:E;?<C=C>>@ZC]EEFCGAHBI[NFOZPYQBRBV<]@^Eb?cAe@gXjYl@mEnD|<number> !e"_%[(D)X*C+D-A/G1B2E4@5>7E;[=B>[?>ABCeDEEDFYGcICJXMZRETDUUVBXBYA_@aYcGdBe[fIgChYj^kHnB|<somebody> "[&c3_?]@>DZFaIYKXQ@X]a^fXk[|a "A&B(D)E*E+B.H0_1W3D4D5@7]8C:B;]<[>W?AB_FGGCKDM@QXSGU_ZA[V]__]b_cZfEgFi^jClL|about 4ACEQFjD|abroad 4[j[|accounts &b,ZCDK^|across &U7a<[B]IXJ_KX]bhB|all &@,@0eAdB[EXKAQCRAU^adhdi[l]|an 'Z4^5[]AnG|and ;[b^|any +_,Y.D2Z4Em]|anyone (^,F9C>DMYeB|batch 4_|before ,BCakE|behind #D+]|both ?g|corners JY|day !Y-_8W;^=Z?C@XC[ECH[RTbYdYnV|each 2ZDB|eight )DNH]C|eleven ,ZEal]|every 3bEUVZXT|everybody 1aV^mZ|everyone aYkD|farm 8F|first "Z5Z:[;DDBkE|five ,YWZ]a|four >[CaFej^ma|free 7]][n]|half >^Y^e^|here ,Y3Z9[=[>Y|home +],^.Z7[?BDZPYQZZ[[^nZ|hospital ,Y|humble :YAZ|intimate :[|it "E&C,H.Z2a>]CZKCW]|its +]|just !g%])E/C6C7C8^:BDEGdKXTA[CaGiYn_|last #[,]IZJ[Q^S@nC|left ,D1_QDV]jD|me &C'Z,C>ZC]QFfDgDkDnD|memory ?^f]|my +C:]<DPCQAWAX[|next #bDAIb_]g]|nine #@4C5X?[mZ|noon )^*Z,X:DCaEFF^JAN]O[QBSWaCeCj[k]|nothing ;[b^|now "Y#^/[7]DAI_KBYbdXeW|old &^K^|one !E#C&](_,]/^1c;[IER^j@|only !c/C6E7B8^GbTAXB[D]F^WnB|other fY|our %_-A0Y1D2F4];D?Z@ZA@BACJDeFAJZMZNUPVTAU[X@Y]^A_]aFc]eYg^h>i>jAkbna|outside CC|parents #_IZ|people 4E5Y7]9EXYZY|platform CZDeQZY]kY|room &d,DK[|sales ,Z.[|school #Z@[D[eZg_|scratch IX|seven D[F_|six "D#D9Y@[DFHBIDY[e_jZ|somebody &C:[|someone ,A.ZQF|support &^KZOY|ten 4Y;DGCQY|that &Z,@KYW]|the !;"D#C'F(C)A*E+A/?0@3A4F6B7A8B;Y?DAYBDCADAFAGNHBIFJELATFUDV^WBaIfYjFn@|their B]|them #C.c>]?]S_aCe]|then 4[|there ,AeY|this #j&A(a0]2Y4D:_?F@BC@DEFFI_KCQ[W[aZf@iXjBnX|those "[*[<Z|three ,B1[;[A]DEk@m_|to !Z|today #f&[,D1]2C4Z=cD@E[I]SZVY_ZdYj^n@|tomorrow ![#a)ECfQ@Y]jck[|tonight "a#i)]DCH^IcaVj_nE|two #B&ZCAQ^a[|unit ?bE[|up 7[|us #?&@)b*],C.^2B4Y5D6C<]?@EYFDG^IAN_OXX@Y]_AcZdAe^fBn>|week )[=Z|what F[|within D[QZ^C|yesterday #[4[QE|you (F*b,E3Y4]6iCEF[KYO[QA[Z^D_YeBkFnA|your !a#@.b2Y3d4C5X7b8>9B:@;CCBJZQESYTbW^XZZ[]Y_BeI|zero /aD[NWTXaZm[
front|"C&C'c(D*[+C,C.A/B1D2C5W8@9X:a;A>Z?=AEBCC^F_GCKFL^O]QBR^SCW?XXZZ^@_[bCfEiCmXnI|<somebody> &A>]|and %Y,DEYJWQASZ|counter DB|desk #E&@4C5ECDFYICKCeAj=kD|door &]-Z:ZQa^Dm^|for 4]<_|of #U%@&Z*_0_4C5e7X>DD?JCKXMAQESBU^V_X]Y@ZedZfEg]jA|page 4GC^FZKZjb|room 3Z>Z|row (D,[@]|table DZ|window *X
frost|#A,?7Z@DDZI@QBTYW_eBgHka|and 4a@BgD|forecast CZ|got j^|holds QE|on CEjDkC|tonight D[S[kc
froze|CC_]
frozen|#^&Z,Z4ZCeGCKaQ^aBjb|at ,C|till #c
fruit|,]5a8Z:[?_DFQWZ]iYnB
frustrating|%Z
frustration|%ZJZY[
fry|,a2[;EQan^
fryer||'s ,^L]
ft|1ZCCJX|<number> #Z
fudge|5]
fuel|!_1[2E4B7D8C=]??G]KCSCT@]CaZc]f@ne|voucher "BHB
fulfilment|-^8ZBZR^iZnG
full|#<%A&?'d+E/B0@1_7W8A9C:>;E=X>C?Z@EACCbFEGYIBLaPBSITAUBVaX[ZH_Ca@f^hAjamXnE|<link> Efl_|<name> "Y'b<jDbEDL]c_k_|<number> nC|and )X/[2Y4ENYRCX@jC|answer #Z.^4AF[S[|as CZ|at CDQE|by 3Y|details jD|disclosure 2cWa|figures k]|for CZ|i ,B7Y|interview E[|list F_hXjG|minute 'YnY|moon -^R]ic|name '^6]Lc|notes jZ|of ,B5[<E@]CEK@QBZ^]CjDk]nD|one ,C[Z|or 2]S[W[|potential "^%E8^ECHXJE^X|price .F4VCaGZQ?[Z|range lY|refund 4dC^Dbj]k]n]|release 1^R[h]n[|report 3FEaFCKEb^gZh]l[|results Q@b^|service ![G[kF|set 4[|size 4ZCZQZ|so !X,ZaV|statement EgVbl]|stop "[(^3Y>^M_VYk[|story 3CFZQUgYmb|table YYjCnY|tables 4^D]|terms jD|text jE|the &[CZ|till .[2Z;]]]b]|time 1Z3]@YCCV]XcjDkF|tonight CYfD|with CCe]|write ,ZIW|year 1Y7ZV^nY
fullest|nX|part nX
fully|%E)A,Y-Z0E1^;_CZKBMBNDQ^V]^[e@hCi^|booked ;bbV|funded ;C
fun|%E'a([,Z-B._0D4B7F8^<D?^H?KFLWS_T[U@WF[B^bnB|<emoji> :ZFCX_|fact E]PZhUlZ|for '_8]^[|in Fbm[|run Q[
function|"Y,D:B;DD]a?
functional|"Y^E
functions|Ebl^
fund|!C"A&]/B4E6X7Z;@=i@DCDDAG@I@S^T>WEX^Z[][bBdeeZgBk@|going "AHD|has #F|is =Y>]|stands jD|the )ZK]N_eWn]
funded|,_-_0Y2[;CCZQ[RbUTW^d]eBj]|by &Z,Y2[Wa|for ;C
funder|"E2_F^WZm]
funders|,EQDmX
funding|)Z/_:D=Y?]@ZAYQBRESZT_V]^bbBjZn_|for A[^YaY
fundraisers|5_8]Z_
fundraising|"B'Y-[5Z6Z8a:aK[VZa[nD
funds|Y^bCfCjCn_
funeral|#@&?+[,A4B9Z<E>]?BCaEDJBP]RDYD]B^DaEd?eBfBjfn=|<name> ,FC=fG|at KFja|details >]eWjC|directors +Z|is &A;Z>ECBgZ|of &[@ECgj]|will CY
funerals|,^e^
fungi|,Y
fungus|#[
funnel|-j5]8CQDRhbHnD|cake ZB|is -Y6[[[
funny|"[,^.E2b7[;cDCFYN^SCW_bajDm_|how 7Y:[;YQEbZ|you "cH[
fur|9DnD
furious|,_Fk]Dmd
furniture|-a:^CZQBh]jXkZ
furry|"Z
further|!Z"Y#@)[+D.D/H1i2Y3g4C5X8D9@:B>C?EABC>DDE@G^IBKDMBSCVgW]Xd^YbAhCj?nD|<number> 2Z@ZWX|comment 1]CDDCVa|here 3_X_|information -]|notice -]7a]Y|off ,F|than /D0ZTD]F^[|updates -F
furthest|kD
fuse|&[2gGZWe_ZjD|and &[
fuss|">#C,b.]7C9Z>CD?IBKWQ]S_aAeB|is EZ|so >[eY
fussy|:[bZ
future|#C%B&>(C+C,=-[.C/B0@2B7]8c9@:d=F>D?C@ED?FWGBKCNBQ=S@TDUBWBXCZB]Y^aa^cYf@gChCiAkCn?|for "[-@:B<_RDbYc[|is :]KXgYhC|of &@,D-b5Z8c;]<@EYFbKCM[RcZ[^ba[bYhDm]nF|proof -YaC|ready -c7C8XRb|self !]6][bnY|you 3[7ZXZ]Y
futures|8h:=<E^hlZ
fuzzy|!]D[
fy|-dC[R_j]nY
fyi|C[jZk]nW
g|%D/E0D8a;YCBJBjC|and ?]
gaffer|&];eF]fZm]nC|'s &]F]i[m]
gain|2c8bAXWh]D^_a]hZnE
gained|.ET^
gains|/]TZ
gala|!C.Z1[8Y:E<_KdZ][X|dinner 8Z|was 1_<_
gale|DDf^j]k_
galleries|4Yh^
gallery|#[<[>]@_CaD?FDKaMYXY^baXb]jbnB|<number> CYKZaZ|is <_CY|reopens XY|with f^j[
gamble|7dT]XC]^|with 7_GZT]][
game|![#A(B,F-[.Y/E1D2B4C5B8g:f;]>??DCEDFE^FYG]KBMBTZVBWFZA^daee@fBg^jFkBlCnF|changer -X:W;_D[F^VFb[hAkXm_|changing !Z-[8b:f;[A[GYHZR[^cacb]hW|every :Z?F|is )]|left ?CfC|on &ZK]QZ|since Q[
games|&D+W:YPYQZXCa]n[
gang|,XEWlb
gap|"_2a4W6Z8B?CB^D]TAYa[Wh^iVk^|between B_iY|in 6ZDBK[[Z|is 4Zj[
gaps|,?2_4ZDYMX[XkDnC|at CBkZ|on MX
garage|7E;]<a=C?DA]DBH[N[QcXXYD__aZb]eDkDmX|and ,EAY|door <[FZmZ|in 0F:YV]aZhX|was ;[|with ,C8YQE
garbage|n_
garden|'E(E)D,_-C.^0E1C3D5Y7A8]:>=C>@AZBCDCEDFCJ[QaSRY^ZX[[aIdDg?haiDkClCnD|and ,C7E<ZF[KY|at QZ|centre A]hZjY|in bZ|is D[|on "Z|waste CXQChXjYnC
gardener|&a8Z;[DAW_
gardeners|Na[]
gardening|/[G[SXjBkC
gardens|,ACEDCW[jCnZ|face DE
garlic|(],[=CM[dE|bread =CdE
gas|!D#E&[(C,?.C/a1G3C4A5D9@:E?_CWD_QDT_jZk_nc|and ,ZD[Q[|bill #Z|is /aC<QH|main kBnB|safety ;[Ca|station D?kB|stove 7^GZ
gasket|,Z
gasp|,Y3c?YVDX^
gasworks|,FQFkZ
gate|!Z"F+C-E.@/D0Z1C2]3X4D5^7A8A9E:A=^?^@CADCfD]EAFBQXS@VBWYX]Z]bCdYeXf_iZjck[nB|'s ,]?aD^QbY[f]|<name> h[|<number> #D4E?XCED^R^ZZgCn^|and ;X<^=XX[|any "^|at 0^9D=[e]iW|b C^QFnZ|for &Y@Z|has 4[|if C]|in &Z?YQ[|is #[I^SHfC|it DE|on D]fXiX|open CCaX|opens ]anZ|order "FHB|since "FHF|stays #EID|the ,^Q^d[|this ;FbD|until #]C[kZ|we %VjE
gatehouse|!FGG
gatepost|,D
gates|"X#C+^,F7[9YDXH]PZYBZGbDh^k]mBn@|at "[D]k^|open DCHYQ]
gateway|-X8[:[E[lZ
gather|Bdid|round Bfid
gathered|<]V]
gathering|@DDD|dust @DDE
gauge|!C"X4CQ]nD|at CYjY|n !CGD
gave|#B%A'B(E)@*B+D0<1@2A3D4Z5C7]8A9C:];?<]?WAXCDDBECFXG?KZLDOAPESDTEU@W?]Z^C_Db?c^fXhZlJ|<number> 6[7[:[>[A^[[][h[l[|<somebody> #D&_4C<Y>[?[KYc_eVfWlY|a #a&B,@I^KDQ>|away ,EQCcY|before kE|blood ?[f^|in ._|it >[QZ|me ,]/[2E?bQZWGaXeDfYkF|one QA|out =Z|the 4^7D;D?DBZCCFaQ<fCn]|them #E>ZC[Q_e[|up &E,[.B4X7C@aDDQZS_g[j?|us #X&a?B@^A]IBfBhek]|you ,[4_7c@B][
gazebo|,Z<YQ_kC
gb|n[
gcse|4];c>]Q^e^
gear|;Z
gearbox|AbIXeChYkC
gears|bZ
geese|,c<^CDK^Q_jE|on QE
gel|"A,A9ADcIZYYk_nD
gels|"BQ[
gem|8[:Z?c^ajX
gems|(AMBXZ
gen|-_CDJ@QBR^aEbDnA
gender|-cCCDYRZ
gene|&Zn^
general|1ZDEE[dZlYnY|meeting 1]d[lY
generally|;i
generated|D]QG
generation|![)D-W0E7D8d;]AZHBUWVC^fb[hWk]nY|of &D1Z8DmZ
generations|&Z:^;]<V>UA_^_aYbahcj@|<number> &Z|of &Z,Z<Y>[KXaB
generator|!]4XC?QFSHnD|is QC
generosity|&Z5Y;BJBbB
generous|)Y+a,B8BJCN^P[Q@VC^Ca]lZnA|support bD
genius|([+]mZ
genome|"_H_kan_
genomics|QDnY
genre|8Y
gent|&],^KXQ[
gentle|"X,@5b7B:[;]B]N[XXZ[aZd[i]|and ;cb^|reminder /CXZZYjF
gentleman|&^,a;d?Z@ZAYI]Qbb[f_jC|at >]|in &R?ZKD|who ?Vf[jC
gentlemen|7Z?ZE[i^
gently|Db
gents|:DBgCaFZGVQZidj_
genuine|3[8[D^
genuinely|![#C%b+a,E2]7Y=[J]P]]Y_^nE|the +bP^
geography|Q[gC
geraniums|D]k]
get|!]%a&@(])^*b+_,D-A0E1A2a3^4B5]7Z<E=c>[@EEBF>G]MYNTO^PZRBV@WaXZZZbVdZfHm>nA|<name> ,a/]5aZ_kD|<number> !^"C#B%Z)E*C3D4E=GCcDEGYK@L[NCTGUDWaYB]E^A_BdDgajXn_|<somebody> (b5XQ[e[|a #D'Z(a*[+],<3B6]7c8@;A<D=a>CCYEDJDKFL[MYN]O_P_QBSFTAVCWFY_[^]abBdUfAg]j]nZ|about DaOX|an ,D.BCC|and ,ZQY|another .aYWh[|answered D]|any ,W|anywhere &Z8[@[g[|asked #B,C4DAZUYYEeCgBj^k[|at #Z>[|away #Z>cee|back &[7X8Z:YNYXD|better !^+^|both D]|damp @B|down +Y3_D]X]|early )]aa|fifty *^OX|first 2E8[=ZNXQX|free !AGB|half =ad_|help e_|here %_,[>^DCKAe_|home ,[>^ecg_|in !_&_(?)d+F,].D4]5D8C@DCaDBEXGXJBOA^Zf_g@j[kAnC|into 3[D]QE|involved /Z7]TZ|it !C#Y%c&D(C)g0[2E3B5W7A8W@DBgC?GCJ_KCMFNbUZWEa@bZg?i_jA|left 7_;ZDEGEOCT]]]|more !["Z8]H_^Y|my "[*Z,]2_O]Wa|nothing W[|off 3e>YDWXe|on +a.Z3Z6a;ZFdXWZH[[|one #E,^2C4^;C>?@DC]F[GZQXZE[Ee?gCj^|our "Y#b%E0]7Z9_;EEZI]a^d]g[|out #D4C9Y>aDCbCe^|paid D[k^|past 9^_^|read &AKCQ^g]|round 7^][|started *E3X<Z|stuck 9]CZ|ten (^*_M[Oa|that #a,Y4@;_>A?^DabZf[kan]|the 'D(F)E,[-Z/[4a5f6]8^:^;C@YBYDDFAGAH[LAMCN]S]TdZa[_a@bDdZg]hCi]kGlY|their 0F2];[=aA^S[bYdch_|theirs *cOW|them !Z,_1[4X5Z>B?_C[DXZ_lZ|there *^.^=[>?DBIBKGOZUcW@dZeCfGj[kA|this #^'Y)BM^T^XBh_mE|three +Z.^7YS]|through #C2B4_>ECAD[QFe@kW|to #^(^)@*Z,].Y3a9Y;]AYMZUYW[X]_XfYgYh^k_|told IF|two !a=_G^d_|up #D5D7E9A;[<_DYK]k[|us "[5[|used /YbZn[|warm @XgY|well >g@[edg^|wet ,[D@|what )b:b=A>[KXa]|wrong ,E4G:cF^QDkZm[|you +],A4@X@Y][^j[kZ|your !Z,^.B5^6A7B8A9@=CDFG_H^N@QYY[[C]A^:_>b]eFhZn[|yours )^N_XXfE
getaway|!b
gets|!D"F&?(e*f+Y,@/X0?1B2b4W5_7]8C9A;]<?=k>b?:ACBYD?E?FDHIJ[KCLaMdNXOdP[RAU?V@W^Y]Z_]Xdje]f?hCiDj[lFmW|<number> (b)^*[,C0A2D=dBaCDMZNbOZ]Kd^|a #^'Z(^)C*b,B2B3W4b5C7B?ADZHBLXM]O_W@ZB]CaEd[gCk]|about 2[;]bY|an #D=BCZQYSC|better )G;[|done 4^G[|every %ZJYnW|featured *D|from 2[=Z>XJZ|half 2[|in 7^:[C[DY]Za[|into 7]|it )[+Z,B4C7c;YQDXZ]b|its &],Z2W@]g_mW|me 2cWb|nothing O@|one 7e]c|paid 2Y|read &CDDkZ|security .dCYS^nX|sold MD|taken 7^|the #d*A3e4[7CI^Q[XcY]]]^^g[jCnC|their 4^=ZHY|them jB|there :]|this *Z|through "[HZ|to (@CDQD|two "D#[HCYZ|us 4B=CB]EZ|worse D^|you !])Z*Y+^-Y4[5X7E8Z:Z;^D@F[HZNWZ[]D^XdE
getting|%?&?+C,B-W.]/Z0A1e3C5B:E;_<??BAEEGF]IYJ@N@O>PAU^VeWaXAYI[[bYeEgAhCkbl@mX|<somebody> gX|a ,A7e]_|in ,D|it 2Y7[DYk]|married "F,^C[QZ|nine 9D_D|on )].[|started 0C1b7E;YI]Vb]DbY|stuck lE|the 1_C[MUV[|to jC|up eX|your WZ
ghost|QES]WZ
ghosted|,]BZY^
giant|:[^]nX
giants|:B;^b]
gif|(cMb
gift|!]'E(@)Y*]-@1D2[4Y5X6Z8X:a;D?CD?ECFCG]IBJCK]M@RDWaYCZ[^b_AaedFiZj^l@nZ|and )X5Z|box ![)BND|card *bDBO_n]|cards ,ZC[Q[W[|for !a8XGZj[|in )Y|of &[8^KZnD|shop :YPXTCa]nC|to 8Z|will CEbX|wrap !CCZj]n]
gifted|*];BO[bB
gifts|/Y8DC]EbIZKd]^j^|were Ec
gig|?FCYeEfYj_
gin|+a-_/WR_
ginger|#c,[IbQ_R]Z_
girl|)_,Z/C0Z;aN_Q]TBXAb_kAn?|'s P[|of #^|on ,^7Z|who ;ebY|with ,EdZ
girls|![+_7[<DG_K[P^QVY^]_aDbFhAi^jBkF|<emoji> !^G]bFnZ|are 1]VYa@|who 4]
git|,ZD^Q_n]
give|!>"D#G%W'[([)[+b,@-@/;0D1D5C6g7Z:><?ABB^CBD[E^FCGBI[JXK@LaMYQHR@UEYC[a]]^]bYcBgVhGjBkYl]mD|<name> .a8Z?YS]X]^ZfX|<number> !B)D6]7[BZCDDCEZGDNAO[TCX]]]kBlZ|<somebody> &Z+],[7a8[?^CCKaPXQ^]^fYjD|a "]%^6WHWJ_[ZbCn]|away @[DZ|back 4a7[N]iZ|before TcZ^|blood jY|it (C4C7D>YTF]CkZ|me 'Y,<QB|now /]|our E[|out ,Y|so B[|that "DEZ|the &Z6]=a>YD[d^gX|them +^,^4X>[@YBZ_XlC|this (E.^@[|to QX|up (b)B.X9Y;^DAFYX[aVb^j[kY|us &D'c(^*Y4DKHL_M]QFe^n[|what .C6]|you !Z#[)Z*E,D.V4[OEQASZWEY[aBeDjAnD|your "Y.>SB
giveaway|!B,A4[MYO[YZ]UbZj_|<emoji> !@GC
giveaways|MY
given|"E#D%C)D*^-D.X5]8E;@<_=Z?YC@DDMZOcUYY[Z[b?cYgAiEnE|a ,]>DICSAUWe@|and QC|back 4[Y[|by &_KZ|eleven #B4C>_|the *Z4[YZ|to #[/Y2[TZ|up <Z|us 2F5^<Y>Y?]D[
giver|5cZc
givers|)]5bZe
gives|%C&B)X,X1C2h3Z5[9E;ZDfGXKDWdYD]DaFb]|<number> :Z|a )c;_b[|it 2bWafH|the 4Z|them 5X|us 2bW_|you "]#a)C.[3]5V9D:@GZI[QC]Ea@
giving|!a"B(C)Z,@/Y1A3C5Z7^8C;?AEDFE?FDG^HAICJCNVOZQBYBZR]^bCcYiElA|<number> 7aG?]]aCjD|a &],BDCK[QEeD|away )>J]NIO_UVXFaGcInY|back )]<_NW^AcZ|it 7[cX|main 8^G[^]|up .Y?Z|you "ZD]]Yb[
glad|#B%=&C,B4?7D:A>a?_F_QFV^aBb^n_|it :AaAn^|of ,BD[e^|to %@)XQZ_^nW|you "[Fc
gladly|&[;]BXC[
glamorous|1Y
glamour|8]
glance|0]
glass|"D(E)B,@3C5E8c9C<A>ACCE[GZH[PVQARCSFUAVCWBXEY^]D^[_@aAdDg[k[n?|and D[gY|of !]*_,C.[6ZEcG^O]Q?|skin P^|was QE
glasses|%D,B4C9D?CCZD]IWJCSZWCXAYCeCgAk[
glasshouse|"_&]@]CDKYg[
glaucoma|4[7[DB
glaze|#]&Y4b9ZC[DXKXQZYF_Xd^mC|is &]K[
glazed|"D&Z@ZC[
glazes|+G
glazing|+^<c@BP[_]
glitter|&>,ZAbKAhZ
glittering|8ZE[
global|-E8^:@T^^Zb[hAn_
globally|0a7ZEZRBU^c[
glorious|+]8_;^?bX[^^b]
glory|:_VCa]bZ
glove|#A&D/D5DCBD^I?QanD|at @FgF|onboarding 8Y
gloves|"E#A&G,Z0D4Y5ECHK?Meg^kElWnC|a ,Dh[|are h[|in DX|provided MY
glow|!g([*],D1Z7B8_:[FaG^M[O^QCT]bDlDmc|and FYOXZZaCm^|up 1]8[F]VXmZ
glowing|*i7]:B;[HZOca?
glue|.E4^7D<DjAk]|gun <E
glued|&ZD[
gluten|#].D4[CBI]K^_YnD|free #^.DIXK[_YnE
gm|&Y(c.i?ZB[EfKXMbS[fYi]
gmt|3YCZEXQ]jZlY
gnocchi|4];]b]
gnome|,]
go|!A"A#[%A&A'_(X.Y0?1<2C3W4D5B6Y8B:Y<==]?@ACC^EWFBL]MXOBQYR[UFV?WEZFcAdYe]fDj[kZmGnA|<emoji> )[7YG^|<name> 4_;]Ca|above -C8^:Z;_A^Y]^]hX|after n]|again :d^]a[bC|ahead &C,AKA|and &c,[.Z3]7C=]CDD@JEKcQ]WFXb_BaDbGfYkB|anywhere "^8YD]TY|as 4[Qa|at #E.Y9[>[DA|away 5[Z[|back &E,C2CD_G_K]W[jYk^|before C=FFj@|by &CDaKBQBSZka|deeper ;Z|down #[)[4^CEIYN[jB|easy ,[Bd|elsewhere +]P[|fast 7E:Y]Dn[|first 'f,dD_LYMaQ^SY_]|for "[:CMET]^Z|free ![)E4[;ZG[YZeYnD|from !Z,D;[JFQE]Ya^|go ,C3Z7a|home .b3B@BC]S]]A|in #Z&E,A3e>ZD]IdK@M_QBSAXbYB][_Zg[h[j]k^|into ,X.^>^YZjC|live "_H]m]|look &Z.]?ZEdFdfY|next "D|now C]|of :[>X|off ,e@ZBYQa|on #D(f3D4A7d:e;E=]?aD:EFHCJXKBMaRCTAXCY@][^Ca_e>f[gXk:lB|one iZ|online C^|out &I,B3C7D9X:Z=Y>YC]IDOVQAbae^nC|over D]kY|past ,C0]U[|quiet 5]DBZ[|round 4W>ZQCR]g]jb|so .ZD]eXkZ|straight /[3aTZ|the 4Y8ZDbY[^Zk]|there +Yg[|this Q[|through #X*]5[>YC@D[QCWCjA|to !_"A&D']*C+_,E.Z0Y1E2Y3E6X7?8D=b>G?FBACfD[EDFfH?L^PcQ@R]VDWXXA]=bEddgEj_lCm[|under DE|until 7_E^]_|up !E(C,>/I3E4D5C7Z>BCdMFS]ZDbCd?iEjZn;|with ,^=dD[d^k_
goal|&A)D,D0^=X@@CDKAdXf_nC
goalie|4[?_S[Y[f^
goalkeeper|;>EFb?|in ;?bB|wore ,EQE
goalmouth|#Z
goalposts|<Z
goals|%Z0[1_3D:]?[CBDDK]Q^XCYa]BnC
goat|,i4F8A;C?]@YDBMaQaUZYBbC|'s &[|and ,Z
goats|%E,Z0dCCDCFE[WkCmF|and %FJF|eat DE
god|3[7C:Y<_?ZaZc]|bless :[?Za]
goes|!?"?#c%E&G'C(=*_+@,B-B/e0A2_3C5E6>8C9=:G;C=b>U?=@[ADB[CbE?GBHEI^LDMFO^PERBTaVYWc^BaEb?d_eZfDiZjekXn@|<number> CD|a :[|above 8A;I|ahead #aC[|at g[|away ,BD[kZnX|back ,]4CC9KDQZSCUZWD]YeDjA|by 2cW^|down QGS[T_XZ|from !@BYCbD?Q]YE]BdFj^n[|home =]@]dZ|in #=&E4d=]>_B]DFEYIGQDSBWA[W][dae[fBgCiWjXnB|into /F>[JB|live 3_XaZYiY|off QDSE|on #C)Z*B,A/b2C4C7D>aC]DZKZQCSCT]U^VVWCYB]Di]jYkD|out 4a7[B^F[KDXZYYa[gL|quiet %[4]P]|round ,_.c7[CCQ[S]YC]^j<|straight CEYC|the QY|through *[@[CD]^j@k[|to #C&^*].a1C2a4D6D7G:[=^BBC^DZFZIBK[O[S^V@W][D]@^Dd_iDjXn@|under 3Y|up #^*c.X/E2C4]7d=[DCG^IaO_YcZ]kC|wrong S_
goggles|"^
going|%A&V(B)B*F+d,[-B/G0Z1]3D7_8F;C<Z>]ACBDDAE?GWIDKVPbQaRDV_WA[B]_^BcZd[e]lDnA|<number> ,D|about ,cd]|above 1]a]|after 5_DDZ]e[|again Cfje|and 2^W[|anywhere )[.ZS^|back #b+^,_4d:a=Y@[CCP[Y[eEg]jBn]|by &_0a7Z?[K^U_|down D^kZ|fast ![)a7i;GNaRE]cnC|faster ,AOXQCX[|for ;^W[bZ|forward -^1c:BR^Va^CaAhYjBnA|home F_|in #D&[,[4]9Z@YIDKbdXfajC|on "Y#Z,^2ZIaQXf^lG|one 0[|out #c1Z4]7C=Z>C@ZCZDDXC_@|past 2_W^|round ,D4X@DQHe^j^kb|since i[|the .[;_|through #D&F?YDZICY^|to !E#[%C)B+[,[.Y2A4E8B9X:A<C=Y@EFWGAH?JBODPWTZU>VAW>XVYB]D^Da<fBhCjXkZ|up &['Z6[7F<X@YLXQ@SCWA[ZeFj_|well "Z
gold|!Y"E&Y,C-@0G1B7]:A<VE@HFRBZV]]_^fAlCn[|again ;B|at &a-E@ZEEVD
golden|![6Y7B8f;bGZM_OZ[[^cnB|hour 6Z:ZM[OZ[Z
golds|;cba
golf|%[;FE]i[l[
gone|!a"=%>&='C(C)=*D+C,Y-A/A0d2Z3W5?7g8C9Z:<;B<X=Y>E?E@]BBCFDCF=GcHCLDMEN>R=TAU_VGZC]c_YaAbAeFhLj@lFmDn?|<emoji> !_0B7bGYUC]_aFmCnC|<name> ,C<f|again 7[JZnY|already 7[GB|and 4B<E=]_YbEd[fDjYk^nZ|at 3b@]g]|back ,A4b7DC]Q@Yb]CnE|but )Z|by &B0G2^3_4B7C>]C?D[KBQC[ZbCjAkY|for #[CZ|forever 7[CEGCjD|from &_1];aCCIZQ^VaYWb[nb|home #YIYjZ|in ![0j7dG[QCUfjDn[|into 8[C[EY|it 7h:CG]NG]baAi[jD|live X^|off ,].b|on DXS[|out 1]4Z7FQ[U_jA|quiet +Z,Y@YQ[g_|the #]@Z|they 2F5@7g:E;GDETCZB]a^YjYnE|through 4[?^QE|to #Y,>2D4[5Z7CIZKFYdjD|up "D.[2aE]U[e]jZ|you QE
gong|E^N[
gonna|"b)Z4Z<YG[NYQCnB|lie )],[<[G[MYNZbZ
good|!C%E&_(C)F*D+c,_-A.c1?2C3C4?5>6A7F9Y:b;a<D=@>F?a@YACB^DAF>H^K]MENEPYQ^S]WBZD[C]Da_bbc?dEf_hDi[l@mC|<emoji> XX|<name> &HCa|and &Z?Y|answer 4f;]CZY[bZeGkE|as /ZkYnX|at ";.C;_>ad[ec|bakers FE|biscuits 1]|bit ,CD[|bread RZnZ|chair AZh]|chance ,Z>Z@^Q[|coffee ^agX|company DG|day ,_I^j@|deal ,X7YBZQYYadCiZ|discussion EZ|enough #].@4Z8]>DIXSD|evening ,ZBbCCi]|food ^D|for .^;ZCDk@|idea &]|light ,]|luck &C;D>Z?A@YKDQ[aEbBg[ka|many ?^|meeting ]Y|morning #C,W;BBbC[KERXSY^Ai^n[|neighbour 7^|news "c&B)a4^?D@CBCCWHWK^N^SCYWaCj_|night 9B|on ,ZC]NXSWe^|one #^&a,Z2[DEI^W[kBn^|ones &E,F7Zk[n[|or "].B2Z4E9aDEkZ|paying 0[:[|people &Z+[?[BeP]X^[Zf]id|place #_)^HB|plumber >EeD|question >]?[I]QDe^nA|reason @Xg]|so 3Y|spirits k[|the +bPZ|things /Y7D;]]Z|time 'aLakB|to "Z5Y9ZBYD]Q[_Zn[|until DZ|way 9]U_|week 4@YH_CnD|with ,@2ZD^|work .]?c|you ;[b[
goodbye|&E(C1[8b:[<a?Z@@KENBZ[^baYe^n_|and &F?YE[l[|to (C1[8b:C<b@E]D^bn_
goodnight|%[,Z.^S[
goods|.GDEE[
goody|!]*E.]7XGX][|bag !]*E7YGZ][
goose|,k.ZCDDBQdT[gDnC
goosebumps|,C;D<D
gorgeous|![+d:DFEG[P_]Z^Ya?gY
gospel|,DDdkY
gossip|,eB]Qb
got|!C%@&W(D*@-A3=4]5X6]8?9_:=>]?]AEBDC@HFKTMENWOCTUU_X@YXZ]_Yf^hF|<name> .ZZYfZna|<number> #A+Y,a0U4>6[9C<C@CIAJCQaUZWEZ]_@jCkBnD|<somebody> &E,?/[5[>^?bQ=f^nY|a !D"Z&Z+A,[-F.C0C6G7C8F9b=A??@_BEC]GDKXPCQ]XDYEZE[b_ZaEfDg_kElY|an #D3[>ZC_VCja|asked #B+]PZ|at #]4B|black #DnZ|dark ,A|eleven #b&^I^|engaged >[@[|fired eFm^|four 4^D[QGY_gHnZ|from =[@ZgY|heated 1]|here #E,C4@<_B^nX|home ,C.YQE|in 'Z+[,Z1Z4C7[eAjH|into ,[4Xjb|it &_0[7A8Z9]=B?_DEQJ^[fFjXlZm@|its 1aEFV[iZ|married ']L_|me ,@F[m]|money 2C9^=__]|more ,[.[;_b]|my ,a-^E]Q_VXXZnY|nine 4iQGY]|no !]2[4Z7YCAG[]]|nothing ,ZkE|off &Z|on ,Z9Z|one #].<>[CYDeSBWDYEeZkdn]|our ;EE_bG|out FZe]k]|questions kD|rejected <^|round )^;[N[|so #Z|some .^5W|something )X4DFDGZNa|stuck 9]_^|that 4C;[bX|the )D,D.A/Z1]4^7^:C=CAXDUKZN@QCTYYXZX^BgBiZjYn?|their #[?[jD|them "Z5XnX|there #Z&Z,]SY|this 4b7B:G;d>cFAMD]Be]mC|three 2[<^^Z|through )a,];[N_QDS]|to #Z&A0[2]4_7^E[FdKFZZ][m]|turned <]|until 2^7[CX|up ?CN[b_|us #g.[4D5[I]MEY]|what "EZ[l[|worse 4anY|wrong FE|you "g5a7F@CD]G[HbYA]A^_gAnE|your %c,]4Z9BJ_M[Q_SDTZ]Xg^
gotten|;BnY
governance|"[#X-f/C1CACHaI]QcRb^^b]lD|and ,Z
government|!E2E7D:EICb_fZnd|'s DXhY|does nY|has fYnb
governor|na
governors|=^d[l_
gown|3]:B?E
gp|"Z.C3[@[CCX]d]gZk[|appointments "[,_DDQXn^
gps|e]
grab|"]#Z(?)B*D+Y:ZD@J@MCNBOBQDTDUBXD_[gEjCk>|a 6H^B|it +]7]|some 8Y|your 3]6X:[[[|yours !C(B7]GA
grabbers|]^
grabs|DC
grace|:b?a@ZRY
grade|!B,[-W8X:];_=F?YD>GAMVNET]bZhEkCmE|<number> ;bDAS[fC|and 'Z
graded|4^D]Y]
graders|#D@YQ_e]gZn^|at n_|from @[gY
grades|,BFcg]
grading|)^Nc
grads|0[gX
graduate|&Z?_J]n]|scheme 0DUEn^
graduated|&],b1EECK[fEna
graduates|"B)Y/]E[IYSCT]_EaabAk^lZ
graduating|?c@_fag^n[
graft|1c
grain|1[8Z:CCEV^^[aEjBn@
gram|=CD[XW
grammar|8Z:DT_][
grams|CC[[f]jF
gran|#=+A,_0[9[DAPDQ_UZbFdFf]jBk[nC|'s #D,Y|for +B
grand|+a,Y1[2b5]EbW^Zcb^l]nB
grandad|,_9_<[@eQ[W]_]gZjC|'s @Zg]nY
grandchild|DE
grandchildren|+],Y7[K]PaQD]XfZ
granddaughter|&Z?_
grandfather|#],CkZn[|'s ?[n[
grandkids|>Z
grandma|*^O[
grandmother|&[,a@YKalZn_|'s &W,CKcQC
grandmothers|,]
grandparents|/Z5b8ZBZQWTYZb^_iY
grandson|,Y>ZgZ
granny|2b7^W]
granola|N[
grant|#C2b3D5b=D@YD]E[K[Q^SDW_Y]Z]fEk^l]nd|and nX|from #F&[K]d[|news 4ZEalb|to ;Z|us 3E|we V[
granted|1fAaEfVch_la
grants|"]&B,ZA_CdECQ]TF][eCh^j]kYlD|for nZ|to &DKD
grapes|3^X[
graph|&[0]4B?YI[U[
graphic|&]E]l[
graphs|DX
grass|,;.B4C<^C?DVQATCdBeAjCn@|was CFjF
grassroots|<_?[
grateful|#E&_+Y,X0Y6Z8E:C<_AYBBEYKKYZaCc^iDj]lY|and ;^<Zba|does <cE[R[b[l[|for %],[-W0Y6]:X;@?DJZbCf@|to &f+a,Y-?:C;A?^A^E@JAKfP]Q^TY]CbHf[g[
gratitude|,A-]:d?EB^EAFY^Ei[nB|and FZ|to 1BB_i^
grave|EC|of EB
gravel|,B1D4E8D:D;D>EQAREWE]EaDbEeDf[k?|and ,F|for ,B
gravy|&C(]>ZCYMbQ]f[lY
grease|DZ
greasy|#BDakb
great|#D&[(B)^+D,X0]1_3F6Z7B8@9?:c;^<C>@@DB@C@D@EdHZKVMYNWQ]U_V_YEZ_^C_Fa_b_dDe@fGgBi>j=lanY|and ;Z|day fZ|deal ;[|discussion -]R_|grandmother ,Z|leaders :>a>nZ|many 4DYF|meeting RFV[|night ,C?CfE|ones :^F^MZ|people :B|pleasure 1bV_nC|state :YBHaW|taste FCn]|to &C,_:_?DIAKAQW|turnout 0]1[QZU]hY|weekend E^X[l_
greatest|+Z-D0Z:^;E<CB[FZJYa[nB|asset %C)C-C0[B^^B
greatness|7[8_N[][^_aZ
green|!@#Z%C&A)B+?,@.B/B0B2B3W4D5C6C7?8C9^:D;><]=@>DAWC^GBJ@KDPCQBUEYE^D_baEbBcXdAgZhIiXkFmDn@|<name> QDe[|<number> #_DCIZK[QanE|again CFjF|and @ag]i^|before CE|bin 3aX^|bins i]|coat @EQA|cover CEjE|for <^D]e[|ink &]|is "Y9ZDbTZja|on 3^|one &F7ZHaKDaY|room ,D<^PZ|stripe D[j]kZ
greener|&FhBkE|than kF|tomorrow 8Z^]
greenest|!i<]
greenhouse|2Y5ZjEkD|<number> QEjF
greens|(EMB
greet|5[
greetings|BhibnZ
grew|%['^,c0_3]JZL[Q^TDU^XZbCkFn_|up '^,_@]L[Q[g^nb
grey|"?#]&C,B-C.[0C1A2D3D4B5D8A:B;D<B=D>D@BBDC;D?E?FBHAJ_KAMCNAOCQBREUDVDXBZB^DaAbAd@gBj?lCmAn[|<name> #[,EQE|filing ,E|glove ,B|menu #CjG|on #^7]I]|rabbit ,[D[|scarf "E,_|tabby QC
greyhound|,ZQa
grid|-Z4C8?:]QFRYV[jD
grief|"Z%[,D:[>ZNbSZa]
grieves|%@jYnX|with %@jYnX
grill|"Y+^HZP]nZ
grim|,a>^@[QcY[e^g]
grin|'Z
grind|)]9Z;]DkNZQ[Vbka
grinder|&]?ZDEK[SBjCkC
grinding|)[8]@]
grip|+]
grips|+[;]?ZbX
grit|(Z8A:b;[C>D]QD^BaabYjAk]nB|bins C@KZbZjD
gritted|&[,B?X
gritter|(^,F0YC]IbM^
gritters|QZnB
gritting|B[i^
groan|,[Fa
grocery|8[DGM]R[
groom|![.Y/_CFT^g]nC|'s ,DgZ
groomer|3]7]
grooming|)[,]Z[i^
gross|,Z
ground|!A#B&F,E.B0E1X2_5E7B;E<X=]DZFFGYNBOXQZSCUCWWYY^W_Cb]fXi_kZmB|'s C[|and n[|floor ,C4DDCQESFj_|in ,a4d>[jZnY|on 1ab[|staff &[@]K[g[|up &D8]A]|was 4B
groundbreaking|1Y;cX[b^
grounded|,CCYQF
grounds|#]@[CiI[QBRWgZjgna
groundsman|CZ
group|%C&c']*a+Y,X/C0W1D5X6F7B8F9Y:?<BACBAD@EdJCKcL[M>O[Q_ScXBZZ]D_ZbDc?dVeZhDl_mBnB|'s 0Z|<name> .[CZSd|<number> #Y&Y,[CC|and #[*^AZO[|asked &[,C|at &^E]K_YZjE|can &ZK[|chat !Y,Z|for CC|has #^&],ZI[K^|in "Y|is "ZQEj[kA|meets C^j^|met ,D|of +^?ZF]P[|on *a-[2[|paints ,EEDQE|photo ,E.[>Z@[EUgYl[|reads ,EEDQE|starts kX|the QZ|to 1X5^E]ZZ|was &C;[|which E]lZ|who ,]?ZKZQZ
groups|#C,C.E/D3Z7CC[U[XYjcnB|and 3[XZ|of )[][
grout|nC
grow|"Z(b/a3a5c8E:[JERDTbVEX_Zaa_lC|the 5gZd|up 3^:ZX[
grower|&[,]@]CBQZ
growers|&A9]:^?ZA^DYJ_QATD_^abe]f]h[|can JX
growing|"E%@,;0c1]2X4E5^8C:A;^<]CEJ@NBQBUbZZ[EeCh_lYn@|<emoji> 1[|tree :F
grown|#A&],W/D0Z3d4@5B7B9]<_>^?DAYG@QZRBU]X]Y@]Bb]ebfD|<number> 0Z;Y<DAZU^b]|adults 3c|by &ZCE|men ,^3[>_|to <^|up 7D>ZC[]Feb|ups CB
grows|%c&c2W8?DEFEJ]KaW^|on FE
growth|!B%F([)C,B-a0[1]3Y7C:X;AACDEG?JFM]NERdV[XZ]BaZb?cYka|and 5[Z]|in 0X|mindset :Za]|to 3Zb]
grubs|[Z
grudge|<[nX
grumble|#[7[IX
grumbles|.]eY
grumpy|&[,aPZQ][[
gt|7]^^
guarantee|)B]]^[
guaranteed|!a)B+B6Z8cG[NBXZ^db^
guard|&[,:4[:ZD]Q@SHYWaYeDgEkZ|<name> f^
guarded|@FLZgE
guards|.Z?[DYQBYYnB
guess|#C(f*X.@0Z1D2Z3B4^5_7?8B9D:@;a?D@BA[BFEDFeI>M]O[WXZY^C_AaDb]f?gFhXiClWmcnD|and D]FF|below *dO_|how (fFDMZmD|is ,]4a;GY^jZ|the (^*XM]O^n^|what "['Z)Z4C5f;DF]H[ICM[QETZZ]_Dm[nD|where "FHE|which ,[0a;YFbHYQ[XZm[|who (=<cA^FdHYM=Q^VYc^h_l_m[|wins *EOF|you ,E
guessed|,D4[FZ
guesses|(i,]4_FZHCM^QYY[_Ze[m^|below (ZQYm^
guessing|#D)]2[>[N_QYkT
guesswork|&Z:Y
guest|"Z&_-]4C5^6Y;?>B?]ACD@FaNAOVR]SBVBYCZ]aXb?h@m_nC|for &];C@[EDgYj[|is "[%W8[|list *aO^|on E[|to 5^Za|who &[5[;Z
guestbook|#fI[
guests|#]%E&D+],@-E.^/Z2B4^:a;^>C?AADB_CAE^FBG[I[M@NZO]VYWBX_Ya^]_[aFbai^|<number> IZf[|and +^E]|are )aB_i_|come #G|who *ZfE
guidance|,Y?Yc]fZjXnZ
guide|!@*d,B-C1Y2c5X:B=[>Z?YABCAEAFCGGJAL[M@O^P[UZW[[DbEd]eDf[jCkA|'s *DdZ|below (C|dog 2]>^]Y|for (Z|is 2_DYKZW]kZ|to '_)C8DLYNCQ]]A^DmE
guided|"[)bCZNY
guidelines|EY
guides|D[
guild|,[;]<]Q[bXc^
guilt|.Y5eDDN]Ze
guilty|"B(Y7bTWZ_]^aGm[
guinea|2Y
guitar|,ZaZ
guitars|7E|in 7E
gull|,g.]:AQ]SYaF|is :AaF
gulls|"D:BG[KY
gully|>]CcD[KYjY
gum|nA
gums|]]
gun|1^:ZVab[h^lY|owners 1ZEZVXlY
gurgles|,_]Z
gusting|CXD_S[Y[jak]|<number> CXD_S[Y[jak]
gusts|,]CaD[j[kbnE|of ,_
gut|)[7b
guts|(],^:]][a^
gutted|"^)[>cN^|for )]>dN^
gutter|#E>Y?]fYh[j[
gutters|!>)aA_GANWc[ha|and DZ|free !>
guy|"]&E;D<X?FCBDZb@|in DE|who #]&FIZ
guys|%b+C3D8D?E@DBfFBJ_PFTEXX]F^>aAcZhEiemCnD|are %]8F:BB]aF
gw|&FEZKD
gwen|#[?a@ZFaIZfbg[
gym|"B%^'Y)A4C5[7C9D:D>XBZC@KAM^NCODRWX_ZZ]X^_aDbZdDiZ|and %]
gymnasts|;D|brought ;D
gyms|%d5[DEZ^
h|&[(],C2E4E;ADAGEHDJ]VA_Zb@d]g^lA|<name> CZE^QFnC|e &F-ZKG|plus HFjX|r #[&ZKYX[bBeZn]
habit|:Y;]FbXYa^bam_
habits|;XFbN]m_
hack|4ZmZ
hackathon|[]
hacked|/a:]Tba[
hackers|"[7bnY
hacks|*[O^[ZmZ
had|!E"B%;&F'G)A*=+?-A.@/:0@1D2A3C4a5@6B7E8;9F:B;B=B>]AFC@D>EAFBHBO@SCTBVFWEY]^GaDfUhBjAlEnC|<name> ,]2]|<number> #]&B,<0F4I5[7E9[<@?E@ZCCFDI^K;QAS>UBYEZXa_d>kAnc|<somebody> @FQ[[Z|a "B)]+E,^/A0E1E4?8B9@;D<S=D>D?H@BA]C_E]GWIEJYKGMDODPDTAV@YEZ_[C]A^E_AeDfBhakEmG|all ,a=YPE|already ,B4A7B>Z|an -Y2^7E;Z>ADCFZIWL_aCe@k]m]|and ;]<[|asked &X,_>B|at 8^^]|beans ,E|been &@,A<B?ZNXQFbEe]fagBjUnX|better 3^7ZX[|by :]<_|come 4?IAQDkD|eleven #[>]I^kV|enough "Z(Z.hB[IESd|ever #b&Z;_K^|four ,[4HkY|fourteen Lc|given ?]|gone #X,a4W>C?DIZQ]|got S_|in ;Y@EPYbZ|it "Y4D7[<[>aCFQE_[fDgDj@|its ,Y1]?ZC]DXVYf]na|last >YeZ|lost ?[|made #XBai]|measured &B,E|moved kZ|my FZWY|never DBHVI]Q_eafXjZk]|nine j]|no &[4X=]F^JXQFY[bDeEjDm]|not #^,=4e;D<B>??YCBFCK>QFYeeAf[k@|nothing .D?[KZbY|on DUIGQWk^|one #E&D,@.D<B?GFCIEb]n[|only ,]YZ|other ,bQ]|our QC|said 4^C[QE|so W[|some F_|soup ,BQCjF|taken jF|that dZ|the #c,?4[7C:E;V<a>A?FACB^C@GBQ@UAbAgCi^j@k[n?|their &[3[<YE_dBgZjC|theirs 7_]]|them &[gZ|this 7d@]UZkc|three +Z4^KAg^|to "Z,d.E0[1_4[7[;^>^?GAZC_EYIEP^QbTZU_V[WZYZ^^_^a@b]fCgBh[j[|told #A&]4?;D>FD^|turned DZ|two #B,@0]4E:[>ZA^K[e]g]hZ|waited ,Z|walked ?[|written #Y|your 4ZDDXZ
haddock|(ZCDD_M]jDk[
haggle|5g7]Za][
hail|C[SAfXgBh^jCk[|claims hZ
hailstorm|5[ZY
hair|!]"E%[)Z,a3X4A7A:Y;E<D>X@ACBFaHCN]Q]S]W]]Cb@hW|back J[
haircut|<Y?_DZ^Zi^
haircuts|!^G]
hairdresser|-]5]7[R]ZZ][
hairdryer|PZjY
halden|1Z|<name> 1Z
half|"B#E%@(C+C-@/c0X6E8@9_:?;<<>=b>^C[DVF?J?MGRETeUXVBYZ[Z]S^@a?bAcCd_e]j[k]mBnE|'s 7^|a "E&C,b/A0[2_4W:[?^ADDDKBN[TDU_iXjDn@|an .c>_@XCDQYSf|and .Z>C|are /in]|as /X2]DZQFga|day =_|days QD|dozen e]|eaten CZ|eight 7ag[|empty 2ZB[CY[YiYjY|five @YFZmZ|four ,]D_kZ|hour )[,;>]Q@eWfBg@jEkBnB|in /D|is ,C2WCBQAdDjDkB|mast >[|of "C#^&X+b/X2S3G4Z<D=^?CBBCZEDHCK]NDd^g[iDk_lBnW|off 4Z=Bk]nE|on @[|one ,@CZDC|our #cI[e[|past #D,?7C?[gBjAkV|price "Y#[)]*Y+@.D7F=W>^DBK[N]Q^T[WdXA]]a[eRk?m]|seven .F/EKChY|six Y]|staff KXnX|term "^#?,>/A1X5[8a:D=E>YI@K[TCYb^__EaDdAeFfQjYmDn>|the #Y&b,d/a0]3]7C:B;C=bD@EDI^KcQfT_UZWB]Cb[dahXkDmB|this ,Ce[jD|time "],D9YCAPXQBjAkC|two .EmW|up D[EZ[Z|was #FIB|what n^
halfway|3F<Z>cD]IEYZ^He[nZ|there na|up 7ZQE
hall|#?&A)D*D+E-?.@/H0C1C2W3A4C5A7?8A:@;==E@?ABC[EDHBNAOCQFRATDUCVGXDZC]?^B_Fb@j^lFnD|'s ,YC_DY|<name> C[]Zd[nW|<number> ,BCAEaU[lY|and #F1a2Y>ZD[QESA|b CG|boiler QZn]|bring ,Y|for 6[[Z|from _CgY|has jZ|in l[|is )^,@/C?ZC>F^TCj>m_nF|no .[DCSZ|on CZDEI^[GeC|same ,[Q^|side DbjYka|this HY|to QB|tonight CXj_|was ;GbE|will #[|with &_,cgZ
hallbrook|1_AbVaha|<name> 1_AbVaha
halls|,]7Z8];>>aDEbBeakD|in ;@bD
hallway|,[/Z7[][n[
halve|4_Y]|it 4X
halved|#[:[;YF]SY
halves|,^=^QXYYnC
ham|#Y,Bj[nE
hammer|,B2[:D?bf]
hamper|(>*h,]7C;D=D?DH[M@Odb@lE|draw *^O][Y|worth *Z
hampers|![)^8[]X
hamster|,c@aDCKBQ^gajDnD
hamstring|JYnX
hand|!X"F%C&D(D+B,C-:/E0A2@3B8^9^:><D?[@BB@C>E<FXG]LDQCRHSDX@YE^XbAfYiCjAlDmE|'s DZk]|<emoji> "[|<name> ,[<]DaQ[kY|a >^SZe[|and 4Z;[>B?[DCKZQDeD|crafted :ZA[|cream !XG]h^|dryer Caj^|dyed 7^8[][iY|for D]nY|if ,_CZHYQ]jZ|in #B-B4D8DA]IA^DfEnB|it #Z*[@]g]|like "C,ZHDQXn_|on +YA[h[|out 4]|over &a'_,[>FK[Q^W]|picked 8]F[]F|rail ,^|so 4Z?Y|the 1a8_=bVad[|them 5^6[Z^[Z|up .f>^|wash j[n^|what ;[|with "E)Y,C>YJZkE|you ![YC|your "Y
handbag|/[TZ
handcrafted|:^a[
handed|,Z2U4E7A<@?aAEDAQZ]AdDfcgZh]kAnE|a ?[|guitars 7E|in KAO]SYeZ|it &cK^|out Y]|over >]ICKFeZ|to QZ
handful|,C-D7b;ZBXFZ]]bYjBnE|of ,D7_FZ]WbYnE
handheld|C[
handing|*],Y7bDEO]nD
handle|*_3^4a5Y9_>@?AEDKBMZOdQW[__]kXlEnZ|and *X,]O_|shapes (D
handled|-_;dCYIbJYR[na
handler|4XnC
handlers|<c
handles|#]'Z)b9CIZL[NZQ?
handling|"[-]2_;[C?K^QDR[ga
handmade|:ZY[aZn[|in n]
handover|#],@1YE[YZjCnD
handrail|D^
hands|"Y%B&Z'[(Y+^,[-A2a3^4Y8^9_:c;W>]?EAbBWCAGDIZJHKYM[P]QVRBSCX^^a_aa]gZkFmB|and 2_WYXZjW|are )Z,[QZ|down +bP_|in &ZD]k^|off 3ZD^X^aZjYnZ|on !Z'c|still &E>]e]|the 2X8[EZ^[b]|up "Y(a4]9[BcM]i^
handshake|4Z
handsome|1]VY
handwriting|,d?[I@QZW_f_gWkYnE
handwritten|,^.Y?[CZHZQ[
handy|+[5ZQ]
hang|5X7a9C;F@DC]DXFCXa]^jak]|about )]5_7a]a|around 7e8ZG]]]^^|it ,XDC|on XajZ|up 3X7B<YDcS]XZ]Bk_
hanger|?Y
hanging|)Y.Z/Z5Y7X9A<[?@DUEDQ>TZk_|baskets 7[]Z|fruit -Z5[ZY|in D[|up )[.]<]
hangs|&C,C.b0]<[=]@CCZSZVX_BjZnD|in 0]<[=]UYVZ_C|up @F
happen|%b&?4X8Y:]>BDCG_H_JSXAY[hWkCnE|and #YjB|at ]]|by 8b:a]Aa]|to %cDFJ_MF^DjZnB
happened|"C#A&D(C,?.B0]2B3B4[:F>]?A@FB_F_I>Q@U_cZfBgBk@mdn[|and 0[<]I@S]kF|at %[JZ|in F_m^|is kC|next Fem_|on #[Q[|to 9D>]@EDYFBmEn[
happening|#D&A;ZFZKCQYR^cWi^n]|now #E&FC]QZRYcY
happens|"E&B(A)Z/D2E3C4C8U9B;D=E>Z?Y@BCBD@GDJ^M@N^QWREZD^[bBf]hciBjGkFmI|if 9@|in FZ|to #Z%[>^SBYY|when :^;[?aDYQYT[_Ya]n]|without &D)Z
happier|)]+_/_8C:D<aA]P_TZaDcZmDn_|than A^Q]n]
happiest|+e;fPabb
happily|"_2[:];e^Za^
happiness|8[:bN[^Za^
happy|#^%U&?'C(A)Y*E+C,_.Z/a1F4^8A;Z<_>ADAEBF@HEK?MGOFSXT_UFW_^C_EbZc]eChGiXjCkZlAnB|<hashtag> -C1F:[B^JBMCRC_EaZian@|<name> &?,Y1_8F?EAXGBHEJ_K?N_QGRD]B^BaXh[kb|<number> ,X@gQ[gcnh|about &^K[|and BB|anniversary B]|birthday %[,X@BA]J_NCgEk_nB|client ;^V[b_|customer )];_TC]^bW|customers /]6Z8]T][]^]nD|for #[<^|place MYaX|retirement N]f]|tenth KD|to #W%F,B-D._4^=]DISYfFkGnX|with 4]
harbour|#D&D,A.[4C9bBCCED?EBKBQAVBWCXC_[aYgBiDk@lAnB|<name> 8]@[|channel XF
hard|!C#D&A(F+E,B-C1Z2>3F9><]=B?BAABDDYGDHBICJ]OBPARESXUBV[W@]BaXfBi@l?|about S^|and 5Z:]ha|as 8ZDD|at ,[-Y|bit D[gY|feelings )[.aDESb|for >EDYY_eW|hats V^dZ|it <[>Ee@|night ,CQC|one >YDYQG|part ,[/Z|play H[|questions ,CK]|to %[1]4b;A<C>FFZQ[Y]aBbAeBnU|watch ,b|way 3[7a|we DZ|week >E|work #]&C)B:];_J^KCVBb^
harder|"E%Z&D)Z8B:a;Z>aA[DWGBI^JWKDQ?V[[ce^gBmFn@|than %[,BJZQE[^
hardest|#V,B.Z7D:Z<a>XDDWac_|part #[
hardly|&C,A;dDaFaIFf[gBjZm]|any CZDAkB|anyone ;djY
hardship|)F:X=WD[NAY_eci]j[kb|fund NBe]j]|pot DY
hardware|5BD_n]|shop @ZDa
hare|,C<CQB|and ,E
harm|,D?GDYQAY^
harmful|_D
harmless|>_CaY[j^
harmony|8a>[SZ
harness|-^D_R_d]|the -YR[
harnesses|-BjX
harnessing|8acZ
harp|bZfZ
harps|_D|for _D
harrow|8Z:Z<]A[^[|<name> 8Z:Z<]A[^[
harrowgate|C^YEj]
harvest|"Y,B5a8A:Y=]@CDDG@ICKZPZR]ZZdcl[|supper Q?lZ
harvested|-YCC|from CC
has|!?"<#U%C&E'<*C,c.B5@6<7F8>:B;F<[?DC]DBFCGBHAJALANGQ_ZG]E^G_XeEj]kDlZ|<name> 1]PZV]|<number> &C0]1F<CBDD[EcFCGAJBK@QDUaVDi^l[|a "D#Z%X&C)^+C,?-A.E/E0D1D2C4Z5G;D<C=A>VA^BBCaDBF]IYKVN^O^PBSDUAVFXEZZaHcEf>h^lFmY|about ,Z|achieved ;[<_AXlC|adopted 1cEEV]|agreed #X=^?[DbEZ|already &B,_4X7E<[=[F_]ZdWm]|also 0Y1_4ZE^l_|always 8XAYaD|an K]n[|anyone IEQZkF|approved -[|arrived 1d8^<[DBE_IEV_]D^]kBl[nB|asked #;,_9b>X?C@AI>f<jCn?|become ,Y|beds KF|been !D(E)C*X,X-S.D0B7X:[<E=S?B@CBVCADBF>HAJIKEM[NEY_ZC]_bSf@gAhCkDmH|begun Fam]|bought ,]|broken ,EC^Q[|brought 1^9]V]|changed +^3Y<ZC^P_X^YXb^j[kB|chosen 2Z3Z;XWZXX|climbed 0]|closed -_1Z;]A[h[|come #B,C;Z>B?ZBYDEQA|completed 1b<D?]ADJ^KAV_f[hCnC|concluded -[|confirmed eXfZ|counted 0]|decided ,[CC|died &]2D4]@[D]FZQ[_ZeAfCn[|done #D@aEDF[IEKCQBeWg]nB|drawn ,C|driven fW|eaten "]<[YZ|eleven ,D2[[[|ever &^0d2[<aAZFZUeW[cYk^nZ|everything ![8b]C^^|failed ,B4BC_nY|fallen CDQ^|filled KC|filmed "@HE|finally 1X;^<ZF]V[ZZ^]lYmZ|fined 7G]F|finished &Z/EIV|five ,D3cE_QD|flown 7B|flu &ACWKEnZ|forgotten <X|forty #[l[|found ,BQC|four #Z,?D[Q>gDkZ|gaps ,ED[gZk]|given *Z?]@[CDD^O_|gone +X,^1X2b7D8]>[C]SAXZY]eVj_|got "[,F7b;ZkZ|grown <^A_Z]h[|guarded @FgE|had !]#A&A+D4@<[?E@YA_CADFKBQ_WAYAd]fBjG|handed @CgB|happened ?DDYn^|held <]E]|helped /^T]|it #]&A)Y1E8^9C:Z=[EDI_KB^Z_Ag[mB|its #Y%^J^KbUbX^]Y|joined 1]V^|just "d4_;DC^HbIBSAY_bB|kept ?_CZKY|laid ,_[[|landed !^-[5ZB]CCGaRY^aa[bWi_mE|learned ,[CDQ^jC|left ,[|lent D[|looked gX|lost ,Y2X<C>CCWKDeCj[|made &_)Z,_1B2Z7Z<XEEK]Qa|meant DE|met 1B<DBYh]iX|missed /^T]|more ;]<clZ|moved #],XAZC_DDb[eBgDhYjbnC|named ,_@ZKDQ[[ZjD|nested DEkF|never %Y(],@-]1]7Z8a:DNURYZA]]b>eYi@nC|new #]|nine ,@1DDYEBQBVElB|no #I(Y:h;A>^CZNYSG_aaab?n^|not #C&?+Y0[3]5^7h;D<V>YDaKAMUQGS[U^X^Z_]f_FhEk^m[nX|nothing .[3]|noticed 2[|now #C,A-].ZC>DCQZR_j?nZ|obtained 1Z|offered >ae]kB|officially 8Z;Y|once ;ZbY|one #]*d,A7Y=ZICKAO^QAnC|only 7[]Z|opened ,_EFQX|opinions KDQY|our +a|paid 7[=]|passed ?[C]E]KAQ^f]g[lX|print "F|promised 2Z=ZE^d^|published &[lCnB|put &d,_DAK^|raised ?]AZDYh[n[|reached -^0YEabYl[|read #]|recalled 4E|received &Z;EKYbCnY|reopened CaK]Q[j[mX|resolved -YRZ|returned (FEC|rings ,B|room &Z7]C^D]_Bk[|run &g,^?Y@[DCKbQ[d]f[gZnX|rung ?^|said #B&E4_@[IDKAS^Yb|salt ,FDD|sat ?^E^|seen #F2^?[N[WYbYj[|sent ;Y|set ,^e]j[nY|signed (Z7]=]ADhC|since #[,BIZkBnZ|six QD|slept 2Z|slipped D[k^|smashed 0aUZXZ|some &_,[7[BYD[KZ|something 8AA[F[hZmZ|spent /_T_m[|spoken ,[B]iY|started ,Z|stayed FF|stood #E|stopped #b>ZC^F]Q@f]mX|successfully 8Z;AAE|taken CChZ|talked eY|the #[&D,E-Y/B0B1D2A3B4^7E9];@<A?C@ADZEAFZH^Q@R[SCUEVEXE_Zb@e^fAg>j_kYlBnA|three #E,B/E4D<D?CQCSZjC|till QEkY|to #c&E(b,@.]3Y:DDaF@I_M]RDSaWVXAbDfAhXk]n@|today 1<EaV@f@l]nZ|told ([CY|tried .[|two #D)Z,A4B<DACCAEDK?Q>YDjAlD|until 7]CB|us ;[|voted CBQF|waited <Y|what DDnD|won ;]EGb]|worked 3];E<]>EQ[|written "],X;ZCCK]bXkE|you !Z|your #[%_'D?[@^OEg_nD
hashtag|0^3iDBU^XZ|and DE
hassle|!^8]]C
hat|*d+Y,c.B1Y:B;Z<YD?M]OaU_aAnC|about ,CQF|and *^O^e^|for &],b9[|on 1]V]
hatch|4[C]DAKCSCg^iakBlZnE
hatchback|7Dn^
hatchbacks|=[CDjF
hate|"[(B.c4C7Y9D<Z>a?_D?F^HVK]OXS]UZ_BbEdEe]lbm^|for 7d]c|it ,B.j7DNZQESfUYkA|this ,cF^O[QY]CmZnD|to 7Z;^DZ]^|you .E3]XZ
hated|#^,Z4EDCIZQ^W_YAkD|it #ZDD|the NX
haters|0[;[BfaAbac]ia
hates|%Z&D,Z5E;X@[AZeX
hats|,b-Z;e?bDCG_IZKWOYQbR]^Bb_d[fbk]n@|and 2Y;YCY|for ,^2B|off ?[f[
haul|f]
haulage|;ZbY
hauling|DD
have|!E#Z&D'F(A+W,Z-E/^1D2C4D7^8:9Z:A;W?GCZDEE[FWGCMGPZQ]TXVEWGXY]^^EaCb[c^dGeYfXhXjXl[m[|<name> !d&^,?.X:D;BEBFnG^QBgDmmn_|<number> !C"C)G,Z2f4C5];B<B=c>D?YE[HCJBNDSYWdY>Za_UbCk_mBn[|<somebody> .XS[|a "B#B'Z(F+@/G1Z2a3>5_7Z8B9Z:e;C<Z>Z?B@DACD=FZHIMAP@QZRDVWWYXDZ_]F^Ka[bAeZkBnC|about =ZC[D[|added #^,CIdS[eZfC|adopted RY|agreed #^<YjZkD|all "A)Z,_4D7b;^>dEZF_GCHDIBKDNZ^AcCf[hDjBm]na|already )E/]2c4B5C7_>a@AEEFCGDH?IaR@T_W^]VaWkCm@|also !D#Y,<-C4DQBjG|always )[7_8Z:Y<eA^E[][^Yh_|an #c+[7AC[D^Qa]Ae[jHk^nY|and .Y;[F[]ZkDmY|another kC|answered #a|any "[,_@ZDDkF|apologised 4[?[jF|argued 9[|arrived ,ZTY|asked #?%D&?,D4Z7E;E=EBEFDJ?KDSDW?Y^bEdCfKhCkQmA|baked AY|become E]|been "D#@*A+W1Z2G4E5Y6C7X9A=@>ZA^CDDXE]IDKGQAUAWA]]dAh]k?mT|begun 7Z|believed #AID|booked )G4]=[d^|borrowed ,[Q[S[|both DDM^|bought #[,c<^=XEbSUc[jEl]|brought ,Y<Ye[|built %^<CbIjZ|called <b|cancelled gX|changed 4[;]<DDFFEK_M^e]g_j^kCnC|checked #]*]IYO]YZf[kX|chosen #E|claimed VZ|closed 1b;DC@UCXYkD|coached ,DTE|come )_,?/D4]8Z:D<b>[@ZIDQ>SAY[c[e^fBkB|completed A]EeJWh[lenZ|corrected #^I^QZfX|counted #^,WI[|covered #E&D|created "]8[^Y|cried ,A5_;B|cut #Y,Z1Y7[EBJ^VZhZ|decided )F>ZCaFYKEj^|done !_/D0^2Z4W7D:[;?<f>Y?BCAFFT?c[nC|double 4^Y^|doubled ,aQ[jZ|doubts >D|dropped 6]CC[[m]|dug QZ|each &B|earned !E)_7C:[B[FDJZN_XE]Ca]i[nC|eaten D?|eleven #F4E|emailed .[9FB_SXfA|enough ,aCZD^|escalated -_CZR]|even %^<]|ever !e(e,^.C5^7W9]<a>B?@@^DCE_GYMhODQVSCX[]]cbg_hZk@nD|every >be^|experienced -[CE|extended BcG[^[iZ|failed ,[PX|finished .[0aTY|five 3^4[XY|fixed #e4c<dD[I_Y[c[|followed *[OY|for %Z|forgotten +]|found #D%Z&A+a,A5_7Y?Z@ZDZP^Z]]^eGj[|four 2Y4_@]dCg[|framed #],_<bU]|given &[,Z4_7^>^CDK_Q_nD|gone &b.D0a1Y3D5[7?;b>D?]CBKAP^RC]@bZe=f[jG|good >]?EeZnD|got ![#B)c+@,@-E.^1D2Z4C5b6]7c9F;>>??[BZCED[E^G^J[N[PAQ@S]UAZ][G]_^W_EaBeEjBlY|grown 4B9^;[|had "D#Z%E([)D-D.Y1B2[3F4B7e9^;_=A>FB_CZD^HGI]NAODRBX>YA]_aBbWeEfYi_j[k^mCn@|happened >XS]kE|heard 4W7B;[I^Y^bZj?n^|held ,ZjZnZ|helped &])[;^H]gFjV|hidden %[|hired #],Z2YDCKCW]Y[jG|in "Z/^T[|interviewed A[DYh]|introduced #^IY|is 3_;abZ|it "_&E0C5a6[:^;Y<D=[FZK^LbTCm^nc|joined *^-ZA]E@ObRZhV|just "^&a,B-X0[4[5Y7^<@>^ABBaEaH^QZUYV_cCf?hEiXjBlV|kept #Z)X,Y2^<XCED[I^YD_E|kids gZ|known ,b4BgZnZ|landed /]^CkC|laughed ,C:X<[E[|launched <]|learned %],[.Y<CM_n[|left Q[Y^|lent &Y,DK[|let &Z+],]7dD^|liked *Y,bO[|listened %cJaia|looked #c.YI]eW|lost ,]4Z5Z>F?Z@_Q]YW_YeZfYgakB|loved QE|made #C)Z+F,A;YFCLZNYY[fY|managed ?ZD]fX|marked #BIC|measured 4]9]|mended ID|met ,]4B>]|missed %^,Y4^@]J]|money ,EKZfXn^|more -Y?dEZd]|moved #X.A/D4F5F7E;E?FCeDZFWSATCjakB|named #E?d|never "Z%B&D,D/Z4W5^8a<]>]DCFfHcIAKCZZ^daDcbjEmc|nine ,ZQ[|no "B#A&]+C,[.>2Z9_:E<@=]?]AFF]ICSCY?[X_XaCd[fZgD|not "^#@%_&D(F)[+_.G7a8Z=E>^?W@FCCDFHeKCLCP^QHTWX_YY]a^@_Ab[d@f@iFmJ|nothing 1^3bDZIZVZX_|noticed ,a2X4B7a>EAZDYYF]_i[|now "e#X&[/[0_4>;W<D=Y>CC@QYU[j@|offered ,]|on F[|one #a)D0Z2Z3a5E7E;C><H>NDSBT^X][^]DabeAjYnc|only &Y2Z3Z?[KY|opened #@.[7]<D>]ICY@k^|our AD|owed ,[|paid #@,B/Y4Y7a=]?_CBIB]a_Dd]gDnD|painted <bca|partnered 8C;E|passed #Z,E?CI^f[|people ;_=XSC|phoned ,DQE|photographed ]Z|placed 4Y|planned ,].a|planted A]DZaZhZn]|played ,A9Z|plenty #^IZ|poured +b<^|printed #afZgb|promised .Y4DYC|published GGY[]ZaZnd|pulled gE|put "[+C,a0Z4G5G9E;B>Z?BADCYD<HbKCQWWFYEbEdFfDh@i@j_k>|questions "[,_QZ|raised #^DFYCnZ|re 4DZY|reached AZFbhYm[|read ,C.B7C8];_<Z?A@GKDM@QCaDbbgBk@|received <]?^|refreshed <DAEEXl[|refunded 4D=cda|reimagined 8aA]|removed XY|reopened "^HZ|reported #A,DkZ|rewritten #^|rolled +Z|room !]|run #[?cI[f]kD|rung )b,B9DCENZQEeDjAkB|said #B,A3b7A;?CFHEIDQDW^XWbDdbfEg?k]|sat #D&Y1Z5ZICK[YCkX|saved DE|scrolled 7Z[[|secured fD|seen "C%B&a2B9Z>^@cB[CGHBK[N@^AfCgdj@kTmV|sent 4B<G?YI@Y?kB|set jFkC|seven 5Z|shared *dOc|shouted ,WF[jY|shown mY|shut CFg[|signed -^1Y7b<cA_E_R^Z]]]c]ha|since ,Y4]?CdZjC|six ,ZC_K]QZg[jZ|slept ,C;^bX|slots &Z)^N[|so ;Y<ZAZCDhZ|sold 0Z2]I]W]|some "A,B.B9]D[HAk_|someone .GkE|something YFaZ|spent %_,B<DH]h_lZ|split 4Z|spoken #Y/]:[;V>[FG^Db_c[|started ,]/_;YC[D]KYMZQ]kZ|stayed ,X4Y|still &[D^|stopped +W,D-];C<F>DPXYYeBkCnA|student @]|swapped #Z<^C]|taken #e,@-Z/_2D4C7]<BIdKEY[|talked ,^DZ|teamed %ZGD|ten =Z|that &['Z4E>CK[|the "B#D%]&B(Z)C*Y,=3[5F8C9B<@BECCDEEDH@JZNGQDRCYZ][^DcCf:gBkDm@|their #Z.ZjCkB|them &],F/_3[?aZY^[fa|this /Z=[T^|thought ,Y/^4DAYh[|three 2]9[<^MENYQB|to !F#X%B&^(C)_*C+W,Y.U/F2f3B4A5C7=9A:E;@<W=A>]B@DYF^I_KVMCODS]TDWbY@]Ab;d>gZhDi=j[kZmanZ|today ,@4_CbQDj^|told #;*_+B,E.[1[4Y9ZDAIGObS]Y[_[eG|too ,^QZS[jZkBna|tried "C#B8[9^=YQC_Zdb|trusted 0[hD|turned ,AQD|two !]#A&Y+Y,Z.^4D9Z<EC^D]GYICYCd[|typed #a|updated <EAaE^hbl^|used .]/[7c?_@CTY]^g@|waited 4X<[>DDB|walked .]KDSY|wanted "X#a)X9C|watched %E.[/Z7DT^|water J[|we 4>9];[kE|what -Z9DmD|won %E'Z<[@cga|worked &W<YCZD]]C|written "[#[&A,E2D4C<D=Z?EB[FDHZKCNCS[eZkZnE|you "Y#C%E'a)_,?5D6^7A8Z9?;E>^@ZH]KVM?NPSEYC[^]AeYgWk?|your "^-[.C4h7B8Z>b@AD_EcFBQ_R_SZT[Y[]A^ZdFgBh_iCjElZ
haven|8]^]
having|"?#C+a,c-F.Y3^5D7A9D<[>E@XD@HDP^Q[U[WBZ@[Ca^bCgWh]jYkBnX|<somebody> AZhZ|a )]@[YXj[m[|an BZ|been +Y,a|me +B|the ,Y3c;]X[|trouble "F9ED_n[|us +dEZP[
hawthorn|,C4^|in ,F4_
hay|&D'Z,_2ZDaLZ|fever kZ
hazel|,D__|and ,F
hazelnut|&[>AC[KZeF
hb|f]|<number> f]
head|"_#?)Z*Y,E-D.X/Y1]4_5_6X>B@BADD^F^K[N^OZQGSWVYXWZX^BgCkal^m_nE|and &Z,]._KUS]YE|coach n[|for F_|lice C[|of ,Z1_4aEDQYVZgEkGnB|office ,^<XCCE[|start )[N]|teacher ,[4Z|to 3[FXXZ|torch &Y,CQE|up XZ
headache|Q[eH
headaches|8[:]^XaZnX
headcount|'Y-^ETR[|and 'Y
headed|-Y=^S]V[Y^|to =_b^
header|"_DZjDkan[
heading|,b@^A_QZRZgYnY|to AZ
headline|&^2Y3C:[;B?BKaaan^|sponsor ?D
headliner|*]FaO_mb
headphones|>aF]WY
headquarters|1fVcj[n]
heads|&D*],[2Y4[5_<]B]CZJFO[Q^ZZi^jYnZ|on 5[QX]Zi]|up 5C<[C^Y]iDjanZ
headset|4[?]f_kD
headteacher|,]QYnC
heal|8Z<_YZ[[bY
healed|,EQZ
healing|:[
health|"@*E,=-?1D2E4b8C;B=CADC[EEF[NWR_T^VDYV]Ab@cYhBiFjbkBlBmcna|care I[|centre C]|check !BGCT]mY|is ![%]:[
healthcare|&a:cABBY][aejDn]
healthy|([,[A[BAM]_[f^jD
heap|,Y
hear|"B#T%U&>(Z*B+A,F/U0C5[6@8A9g:@;Y<A=A>FBZF[I]KPQFUAYD[E^?_dcCeHi[kFm_|<somebody> ,a|a )[.Z?ZgE|about ![#])E,B3F4B5aGZJFS^Z[g]jAkB|first F_m_|from &A,X-^.]/[4Z?CJYKAY[^Ff?|how 9ZZ__^jW|in 4ZF_XZ|it #^(b3B7b9C;ZCaXA]UbVhX|me /[BZQDiZ|no >ZFC|nothing 2]WZ|of ,E>Y|so )];]|that 3]:[>=NXeG|the "X,_:E>b@ZQYeX|them YZjCn^|this (U3b>>@aFYXY]BeC|us 9bDZ_]|what 9^?]B^_[bYm[|which 9ZF_m^|you #b%g,?4@7C8D:G;A>AFDI_JcZA]AeChDmF|your 4^9[>b][e_
heard|"X%a,Y-b.@3W5E8@>^CBDHHCJ]Q_R^YX_AkE|about #X,DQ^j[|and %dJd|at 4Z>ZC]|back #F3ZCFX[|from ,ZYZkE|it 9Y;YI@|nothing ,]4ZQ]|of 2[4ZbD|on AY|that =Zf^|the &[,A>ZK^QCgB|you #d,B?[I]QAYV
hearing|"@#[*[+Z,B-A.Z4_;B<D?Z@[BCCZD?F@HBJYR@S]UDYa]^e[f^g]i@j^m>nY|about *^,_I[O]|aid ,E4E?ZDbQIgYjYnB|aids +b/CJZP[QF|from #_%_J[M]nY|loop 4ZDBS[gAk^|loss /[:BdY|on #D.]4]:[?[S]aZ|tests &BKF|the T[
hearings|QFaZiYk[
hears|#Y%W&^,[/[3[7_J^KX|about ,E
heart|!A"V#B%j'G(_,=-D/A1@3@4A5=6D7b8h:b;Z?>@?C@D@IBJiMXQ;TCUEWFZG]V^c_Da_fBgBhCj=kBlY|<emoji> )Z;^|and <DFZXZ]A|attack :Ek[|for ([M]|into &[<Z?C|is .]BZCCS[^ClZ|of %d&A)B,C1C:Z<@J^N@QBTEfZhFn=|that +Y-YR[|to (ZEeld|warming 8]:[^_
heartbeat|%^8b9D:b^ab@|of %^8d:XJ]^_bD
heartbreak|![n]
heartbroken|,Z<YA]CDNb|and <Z|by CD
heartfelt|)[?EB_Nc^GbGiZ|gratitude B]i]|thanks ?EBZ
hearth|EZ
hearts|%_&F(e*^,Y/E0b8a:g<^>bBBCBEDGBJZMcN]O[RBTBUb]@^[adc]eWiAj@kAnF|<emoji> :^|and %B0^7Z<YKaUb|are >eAZCEGDQEe_h[jC|go &E,Z|into 8[;[<ac]
heat|+Z/D;A=]>^?XKYQ]TBYD_Dd_j@lCnB|and ^Zn]|or "C|pumps (Z7[]Y|to ?]fZ
heated|1[2[@ZD]W_
heater|&A,^4W9Y<[?bBYKAQ_Y]_]gCiXj_kE|is B[iZ|on ?__Z
heaters|4C;[C^dWeWja|are 4D|in dZeY
heather|1]9ZNZVX_Yh[|honey h[
heating|,e2Z4@7F=D>Z@YC_DXGBKBM]QbUAY?f^jZkBn@|'s QC|and CZ|in #ZC[I^j^|is #C/ZGChW|on ,Y@^D]MbQ_gY
heats|&EDX
heatwave|,Z8[Rc
heaven|!Z+hPb^^
heavy|"?,_.C4c>a@BDXY]a[e]fBk]|heart -YQERZeX|leave .E
hectares|]A
hedge|#D&a,_.E1C4_5C?@@BACECKZQ]WAY]ZCaDgDhEl@nC|goes DBkG|on #F
hedgehog|&D0XD^KGN[jA
hedgehogs|&[)[7ZKYeA
hedges|,YD]QZ[[
heel|"?9YQWW[_]eZ
heels|,A
heifer|4C
height|4ZCaIbY]e]n]
heights|8b:X;Y<Y]E^bbYc_
held|"E#@%[)Y,V.A0D3F5D7A:C;C<Z=G?b@[CYD@FDGBJVS@UBVBX@ZB[E]?^FaBbAe]fdgVhAj^kAlB|<number> EA|a ,_4[Q[|at C]D]|back ?ZdY|by %[da|for CIDCeZjDkE|in ,CCZEWKCQB|it <DK]QY|off <G|on CWEB|out n[|the &_,Y?cDCQWYAff|up ,CQCnB
helicopter|8Y@CCZYEZ[^ZgDj^k_nB
helium|:F|is :F
hell|9Z__l[
hellebores|,_Q[
hello|"]'E)E+B,a-]/D0]2[3D4@6E7C:F;><C>Y?AB^CDEcFFHWIWLDQ]R[U[WAXBZ]b;eTf[i^jGkCl_n?|<emoji> "_Z]|<mention> AD|<name> 0Z4D?EQZUU|from ,g0[A[EcPXQ]UW[Y^YjDl[|if >[|to !Z&](?8[@[DAE_MJbCg]i[kBlZnC
helm|1]VZ
helmets|"[
help|!B#D%A(T)b,A-^.Z3@4C5Y6[9[:Y==>^@CBADbE]FAG?HCN^QDRXTWVCWCYD[[_[bCfEh^lZ|desk gZ|if >]jD|is #Y,BC]jZ|our Q]nY|people :[e]|shape EDJ]a@jZ|the 2[S]|to 0[DZ|us ,A-Z6Z8D:[<aEb[]^Ba_lb|with "Z#Z&_.ZC?TZ_@jCkT|you "D)C+[4D6]7X9CQDWDX_]WaZgYj>kD|yourself D_jXka
helpdesk|mYn[
helped|&e)],W-B/g0D2E4B7C8C9B<B?ECCFFKZTaUAVCW?_AfGjWmDn?|<number> )C/a;Z|me &Z|over )c/[;YTWZ]|us K]|you (ZE[k]
helpers|4dCBjC
helpful|+^,ZnV
helping|%[,?-].Y?EJULXR^T^]Dk[|us =[?=
helpline|4ZDTMDQCebh[nE|and DV|is A[
helps|#F'E(^)E,@.b5]8?:[;C=DEaODSYT_ZV^EaYbBg]kAlanA|more DB|to ,EkC|us :c;Ea_|you 5^>]ZZg^kF
hem|DD
hemmed|KD|every KD
hemp|-^E]R]l[
hems|,[
hen|%]&Z4_?dJ[Q[ZXfc
hence|#^2cWbfY|the 2eWc
hens|4CCADCKZYB_^nD|in CB|one _Y
herbarium|#X,AQCf[jF
herd|5e>bZcn]
here|!^#C%^&D'Y(C*D->/=0]1A4D5@7>8Y9b;Y<Z>D?FA[BECEDBEZFCG]H@IAJ]LaMEQETBU^WZ[H]B^ZcZeFfChYl[|'s "C#b%?'A(E)^+E-B2D8=9D:@;D<B>A?C@BC@DAFfIXL?NXOCRAWFYYZ^]Y^@_?bYdBeAf@i]jEkAlYmdnb|<emoji> )X0Y;@A]EaFC]Yl_mB|<link> !^"Z&[)b+f,C.]4D6YE[FAN_P^QAS[_FgAjckW|<name> &a+[,c.YHCI_K[Q^S[na|<number> C]j_nD|<somebody> ,C1^@Z|after 0_KCU]|all ,Y.E<_cY|and !a"E&D'_)C*A+A,Y.F3C9^;_<C@aCBDYFDGYNCOAQ[S@WAXBZDbXfZhCj?|are )D-^1[7C;AD^FZR]UCYB]E_[bAh^kXm]|as #[,_3FQb|at 1F8e:a;_<WAcMZNEWD^caZb[hZk?nA|because Q^|before %^4[9[DBkA|between CAjD|but +^,Z<[bDe[|by #E%_4bC[JaeW|do C]jZnY|each ?X|every 2Z=CD]e[|first ,_C]Q[^XaFkZ|for &](d,B4@;D@[DcI^JCYC_CgXj@n@|from ,^.[CCKXfCgZ|goes #A<^K]|have ,W|i )];]J_b^|if (_|in #D4ZIEbAnF|is #b&],Z3Z:>;@=C>ASYYZbCdA|it 'Z+b,EDBP_WE_Yg]jYkF|just =Z@D|my "^,]|no D]kX|now 0[UY|on &]4DSZgCk[|or ,?3Y=]>YKDW]YY_DdbkZ|please n_|since "Y&C,]9ED]KCQZWBbBeYnZ|so +D.DCZaW|the #B'Y,Z4D7ZCCD>jBkB|they #[,C4]DYYY|till )D,D=Z|to %],Z2^3c8B;Y>^DEN^W[X^eZkCn^|tomorrow ,B4aCBeD|too %]|until CaGXRYk[|we ,@0Y<A>ZbG|when 4ZdEnB|who .X3YfD|will >dDBe^jB|with #?'X.XC[XYbFeAgDi_kC|without 4C|you #Z)[L]O[Z[
hereby|-[A[B_C?hZiYjDnD
heritage|,A1B8b;YECGDNC^^aCd_lBmAnB|and )Z
hero|"a)a3_7A8F:^;]MCN^XV]DabnB|today MDaZ
heroes|!B%>']-D1B3C7C:a?CAADCEAFCKCM[OCRAV@X=^?afbTfBhBlBmEnE|of ([8[?DM[fA|who aZ
heroic|&]
heron|,b._@DCDEbKZM[NCQcSVUYaDiBn@|a "]|is jC|leave "BHC|on CDQ[
herring|&[,_Qa
hesitate|7e]]
hesitated|7d;Z][
hesitation|+[
hexley|A]
hey|"D%a)W,C5Y8D:ABcFZJ_KEMCN^[ZaBgZick^nA|<mention> )Z@ag[|if %ZEYlY|the BEiA
hgv|-C@ZGBnE
hi|"E#^%D&E)[*U+B,b-C0E1A2E6D7C:C<F>Y@YABBbCEDEEDFCH@I_KENKVCYCaFdGe[hEn]|<mention> &E,E5Z>B?ZCDKBNCQBSCYC_CdGeCgFjFkEn;|<name> #b)^,@4[>e@aDYIcK^N_Y[^BbAdDeag]k^nh|all ,[B=DCI@QdeCnA|from ,bnZ|i JZ|it ,[|there NYa[n[|to kZ|vis QC]X
hid|SD|under SE
hidden|%^'Z(_,Z/Z8]<b>DCCFcGWM_Y^^]bFhDiCm^|gem 8W:[^Y
hide|8[D]IEK_QYgAkZ|is KY
hides|DbeZkb
hiding|"g+D,]9@>cH]QVbFe]nV|in (Y>YF[nZ
high|!Z#C,=-Y.@2C5c;Z<BFEGHHCIFKFNBS=U]VAWCXZYEZ^bcfZgDk]lXna|<name> VCn[|above :E|achieving )Y8Z|and 7X|chairs #^@Y|demand n[|school 0[|street ![+]/_;]>ZCZEZP_X[]Zb^lW
higher|,D0[1^3b4Y8Z>CIAQ@U]VaX_Y^nX|than 0[UY
highest|![+[-a0e5X;f<_?b@ZDZP[UhV]bcfX|<number> !E|in ;]b]hYnZ|level ;abV|standards %Y
highlands|0^AZU^nZ
highlighting|#[
highlights|+_1_|include U[
highly|&a+^;]K]ND|commended &b;]K]QC|enough +^
highway|D?EZkC
highways|"Z#Y&X?Zf[
hike|/a?ZTY
hikers|C[j]
hill|#C(a,E<^>A?DD@KHM]S^]^_BkDnE|is DG]ZkE|was 4>YB
hills|8[@Z^Z|and D]k^
hinge|,B4]:[<X?X@ZDB^Yg[hDkE
hinges|Q[jZnD
hint|"a#@+]>]H[IDgZ|it "]:ZHY
hints|C]j]na
hip|#[&@'^,c4DI]KBL]QbT]_CbAeZ
hips|,Z4];EY[jVmY
hire|!_"c&B)a,Y/f4Y6[;D<]=]F[H_MWT^Y]Z^bBcVd_nA|a ZZ|costs /]T]|for :_A]MZ
hired|!d%C*E,C2g4_;Z<ADAGaKBQ=W^Y_gGhYnF|asked ,B|for 4_|me QG|too 4B|us !X;[GZb]
hires|1cD^
hiring|%B&^(E)Z-C0A2B4@6C7B:D;B<A=H?CA@CFDZE@GEJ_MDTDUFVDWAYAZc]BfBhFkbm]n>|<name> Z[|<number> D[|a )B1D;F<DA?CDJDN@QZVEb@dZhDj@nC|manager QEjF|managers /]5ZBZF[QBiY|night ,[
hissing|"D&[
historic|1e4]TZV[
history|!B"]%A,?/C0c1a2Y4E7d:c;_<X@CA[DYGBJET@UZWXX^]baabae]gVkbm]n_|and 7[|of 1a;[b^|will 7Z;a]YbZ
hit|!C&C(f*Z-b.b0_3]4_5E8C;Y?XA]BBEgF@G@KDMaNDO]S]UaX_Y[ZCaCbYc[dWeAhXiCldmCnB|<number> "F-c0f5F;D<A=EESUgZD]E_CbFcZn@|a 4ZY^|by #^@ZgZ|follow (b:YMbXX|snooze :[?[cZ|the (Z._2Y3_6]SYVCW]X[[]]Z
hits|#D(a*Y0]5^7_8a<[G_O^U]XD]Z^Yh[|<name> #E8a^_|the h[|zero 7_][
hitting|*Z5a:]DBOYZZ
hive|.]B]
hives|nE
hiya|)a5ZNaQ[ZabEn@
hob|<[Q[
hobby|8]
hockey|?[@ZCAjCmXn]
hog|;FbF
hogs|,iQ[
hoist|&YD^kb
hola|"ACC
hold|!X%g'])B*D,?.X/F0E2@4^7]8D:_<^=XADCCJ_MBODSFUAWEY][W_Ea^bZc_d]e_fDh@m@|a %X,C-[@ZHXaZgbjA|back "[|each JZ|it !]>^DCKBYZe]jV|of %Z5[7^|off ,D|on %Y,[.b4XIDJ[QZ|our &]<aEE|space -^<ZR[|the #],].^<Z=^DZEZK^MEd[eZ|this EZQE|two 7Z=[n]|until ,D7[|up #Z[Z|your ,Z.]J]SZ
holder|#f+^IXQH
holders|%b-b5a=bBdJXN]QCR[SDZ]daicnC|are BYNZi[jC|of -YB[
holding|"D%c&Z,_7[=C>[@VCZD?JZNXQ[SXXDYDZC]ZaYdDeTgYiBk@nD|a @Yj]|it ,^9b_ZgZ|the #Y)],_4C7]Q]]^jE|you 9C:ZF[]BaZ|your %b4Y7]JZ
holds|%[&E+E,]0b5[7D:Y;B<YC[HDN^Q]Z[a]bAgCjZnb|<number> #Y)]0_5^N]Z^n]|a +Z,Z0[PXUZgE|off QE|the EYlZ
hole|"A,]4XD_SDYZaDfCn^|in 2]4^W[kC|near ,D
holes|#W.[5X@BDZKDS[d[eanC|in QAdb|were KEjE
holiday|!Y#@&A+C,X-B.E/D3C8E;@<E=E>D?WAEBDCdD_HYI@KCN]PFRCSDUAWBXBYCfXgEjZlCn?|<name> QC|<number> e[kZ|and ,a4]?ef]|hours nY|pay F^|weekend (]D[
holidays|!D"],A3a9D>^QDX[YA|and 5Z>]
holistic|%C)C-_1=8[:E;F<>AAJ?NBRgV?^XhBnD|approach 8[
hollin|GZ|<name> GZ
hollins|1]|<name> 1]
hollow|>]eY
home|!D"G#B%B&@(C+_,a-D.Z/[0C1B2F3b4?6@7A8]9[;A<Y>Y?@CAD@EDGHHEICJDK@O_PbQdT]XbYA^UbDcZe]gXhYkDnV|<emoji> /^3_N^TaXZn]|<name> )]EDK[lB|<number> 5[;D=E|a *_/[9[<YHYOZT_|after 4Y>[|again .DeBjC|and +]5[;Z<D>_@[B[GEY[ZYb[eZgZnY|are DZQY|as /Y5[7]Za|at .aS[|before .[>]e[|bring gE|by 0]|care -Y|could %[;DJZ]DbCh_|for &^?DKYb]h]n[|from ,_7[CCD@S[mW|has DF|if SZ|in ,c?DQ^S_e[|is :^D_aclY|last /Y|mean 9@_CaZ|most ,DK[d_|now 3C|on ,Z.[1Z5E>ZAXVYhZjDnE|or .B8CD[KZSFnZ|that 8b^ZmY|the 0Y?[HBURaC|this <^PW|to %Z'])[,E1^8_>cDCJcL]R[VZec|today 3Z@^]]jY|tonight XZbX|two F_|until BZCZ|visits CZ|we %CDE|with &C+_<Z=c@?C[Y]^Bd[|you +]PZ
homelessness|3Z9C:_=[^[a_nB
homemade|8D
homeowner|/[TZ]Z
homeowners|/a5_7cBfCDFcHELYQDTYU^X]Z[]]icmdnC
homepage|*b;ZFbOcn]
homes|#D,E/Y0_1D4_7]8b:[>[?EAbD@E?FAG[KEMDU[]^^_dYeYh[lDmF|and ;]>aGYTD^Be^|are 8YC^S]d]|at EB|for &Z@Y|have 7_DE|in /YbY|is 5ZD[|on 7[CB
homework|,>3Z8D:B>YK>Q<SXYZgBjB
hon|0Z1ZQAUY|<name> 0Z1ZQAUY
honest|"Y#b%['Z(b*D+]-D2D3B4d6C:?;C>@?D@?ADHZIYM^S@Ye[@]C_]bBeDgAhC|about .ZY?jDkA|answer "D#gIcK]SEk[|i #ZFZ|numbers DYV]kZ|question #?9Y@EIAgCkEnC|when ([M]g[|with ,B7ZHZQD]^
honestly|%]&]'a(C+a,_-D.e/Z1Y3D5C7]8_9];^>FA[DGEDF@I]K^MDP_QYSbVZWAZC]^^^bWeCfWgHhY|<emoji> 1cVY|a #[,Y.^|can %Y+^4B7_9c;D<YA^S@]]h]kA|could ?]bFf[|do !Z2Z4ZiZ|i ,[<]|it ,F@[gZ|like D]kX|nobody H@|the +^/ZP^V[nZ|this 8b^[|we .C2[4Y;[SEW_cA|what .YmW
honesty|!],??C|box !]|tin C[
honey|#a0b8?:@;D<YCDGYI[K[a@bFk]lEnF|in #YD^kZ|is !_G[ZZ
honeymoon|BZ
honk|!Z
honor|&YAYK_aAhWna|to &YAYhW
honored|,A1Y;dA_E]QBb^e[halX|to &^,B1Y;_EZQCbZe[
honour|,a6[;YA_C^EYKBcYfDkC|and lD|of )]6]E[
honoured|1BC@ECQGVC^[b^hBl^n?|and 1@8Z;[QEVAbYhCnB|that &ZKZf[nY|to 1[A@EFV^Z[^[lW
honours|1_
hood|,YC]QZ
hoodie|)Y,[5]7]9]NXZ__[ib
hoodies|!Y)Y8BGY^De]mD
hook|#b2]5g9<>^Zde_|is 9=_C
hooks|#Y,D4[6DIZY][EkE|and #]I[|at KZhZ|thrown 6E[E
hoops|3a;X
hoover|?_
hop|*Z+a6a7_@Y[^b]dZ
hope|"<#C%?-B.C2E5E7]:c;C<A>b?D@]B]D?FANZPDUCWDXCZV[[_CbGe^fAg[h>iXk?lEmBn>|everyone )a:[BZ|it B]|the ,]>cIGe]|they >D|to 4X6Y7Z?EDE[afD|you 7W8E>[BYI^N]YZeYgZi]|your >Z
hoped|4[>aCEjC|for 4^QAjH|to 4YkF
hopefully|n[
hopeless|8[^Z
hopes|d]
hoping|&F,Y2b6]Q[WZ[a]Ce[jA|for 4E|it nX
hopping|":DZ
hops|/CiX|are /D
horizon|8[hYlB
horn|(b,c@CK^M[QagA
hornbeams|CE
hornet|C[
horns|IZ
horrible|jXkD
horrid|>^e[
horse|#F&B,_:D<D>ZDXEEKAMB_Ae]hGkU|and ,C|in ,C|on aE
horsebox|0Z
horses|9B:DQEaA
hose|,D.C2[3Z?]CfDcQJjbkY
hosepipe|2]CbDdIYWX]Df^jbk^nC|ban DXYZ
hoses|,A3cQGnY
hospice|#D&Z+Z,A:FCZICKcLZSYT_^[kZ|shop C[^ZkZ
hospital|&A'e,D/]0]8B9E:Y;B<C=DDAECJCKBL]M]S^TVVZXCd[j]nZ|'s CZ|and ,C2[DB|appointment >[@beX|bed &]QX|car -]7ZRZ]Xi[|in ,]|radio #Y0]4YM]|shop )]|trust n[|with #]>[j[
hospitality|"B(E+a-d8E:AAZMDPYRfh[i_nD|and ,^5ZQWZ]
hospitals|/Z7C;ZC@QBbYnh|and ;[<[bZ
host|!@"D&E,a1[;[<UACQaS^V^_Xb]hDjXn[|<name> E[n[|families S[|the <_hC
hostas|#],]K]
hosted|&EA[B]EA
hostel|D]d]f_
hosting|+i1F2[>Z@XECJ_Pgj]|a >]QZ|me PE|the Y]]X
hosts|"]&Z+a7Z<]=]?APZ]ZdYnZ
hot|!D#C%B&@*[.D0B2W4Y5Y8?<D>@?DBBDXGEHFJGMZObRCUCX^YXZ[][aLeDgZiXj[k]m[nB|and ,ZDZ|as CE|cakes 7]|chocolate +]2aWY[Z|cross nD|drink )^,X|food K[QXkC|meal 4[|sauce "],^C[|take (]*_F]JCMfO^QD]BiBjEkDn]|water >E@aCEDZQEj@kbnF
hotel|+^0[1e3[7Z>^C@P]VbX_aBdWjEkC|<name> +Y7[|and 4_=]dY|is +],^;[Q[
hotels|,^;]b]n[
hotline|>CD]eEkWnZ|<number> D]kWnZ|at >CeF
hottest|!c8Z?ZCEG[^[
hour|%E&E'B*B,F-A/Y1A2C5F7a8A9[:A;A<@=Y>e@FAFDZFAJIL@MBQERBTWV@W]YW]a^E_[aDbCc@d^e^g]jYkZmC|'s 6Z[Z|<name> >EM]OY|<number> >]QE|a "D,]9^DEEd_Wl_n]|after ,CK@|and #C,H.A4X7]<Z>Z?A@XD<N]S@_]e_jCkA|at 9[@_C?K_Y[g^jD|before CaDeQZ]Vjakc|day A[|every "]>Z|for >_eb|four jZ|free !@)]GFj]|from DYh[|in .]DB|is _ZkY|it 4^Y_jY|late ,B>B|no D[|of %[)Z7ZaXkBnZ|on #[,E4D9ZIZUX|or nW|paid =DD_|plus =H|so )Z7a|the 4]D]|then .bSd|to CZME|we SDkF|weekly ME|with 8ZDEIFKY|you C]aZ
hourly|&A._0g?ECcU^fCg_k^na|<number> CaK[gVnY
hours|!B"E#D%E&E)@*@+C,A-].@/V1A4C6@7[=dB@CZE>FAI?KENFOFPDSBVCXXZD]X^BaAbFd[gCiBjXkZmEnK|<name> C]nD|<number> &[BECYK]Q[SBaDb[k]n@|a "[&Z,C/f0E@EF_K^QFTf_BdCmb|and 4D7[=YEZI[Xb[YaYd]eY|are CAX]^YnC|as 3_X^|before jZn[|between D]|by /D|contract kZ|each lZ|for 2X|from KFj_kCnA|i :^a^|in ?_D^JXNZjBk_nZ|is 1[5]VZ|it !_7[|last /bTa|left !DlYnC|line 4a?GDCjC|no CYD]|notice &^9Z?YK_|of !]&C-Z7[8B;YTZ]W^CadjZ|on 0b4Y>]?[M[U_WZYZe]fagBjB|only !_7]GXMDnC|over C^QCjYkY|sleep <]Ab|that 7[]Z|this eCjZkbn^|to #E,I7b>dA]DBMZ]ZeYgEhXkClY|we #a|with Q^|without 8Z|you /Z@Z
house|#?%Z&F'f(B)Z+[,F/_1@3@4C6D7@<A=D>YD[EBFWI>LcN]P]TaWYXFYC[A^V_AcBdCe]jZkanA|<name> kZ|<number> .ZS[|and 4^5X;^D@K^gGkB|at +^FYP[|for &^/_@[T]|from D[|in "_'^/Y1YCFQFjE|is '[(]*D+],T=D@^DX^XeZ|it 8YDB^X|lights SY|number (CgZkZ|on 'Y?]@YLX][f[|the K[|was ,D|with *X
household|%a'_*V+Z5Z=cDcEFJ[KCO[RVdYgFk]na|income '^L^O[|of JZ|that *Z
households|#Z&Y*Y/X0D4E5^;U=a@YC^DBKaSDg[mB|in ;]=]|who *Z/[7CTZ
housekeeping|7_E]nD
houseplants|8ZTa]D^[nB
houses|#A,=4C7^:@<ZDEQERAjYkYm[|and @Z|on 7[DD
housing|#Z&B,@/D0B1Z9B;YAaDZEEI_K]MBQBSGTDV[YYeCjWmX|association 4^;aV[b^|benefits DbeB
how|!D"a#>%Y'e)D+?.F0G3@4E6E9d;^<W=?>D@EAYBDC:DBEDIDJGLeM]PCR[SCTWVGZ[]E_Xb_c]eCfYgFhaiCjAkGlC|'s '[)[7e9[]Zc[|<link> F<|<name> "],@2b7H8DAYF_W_m_nB|<somebody> &D.[j^|a #Z,CU[|are "]7F9a@^NYTGWZ_Zg]|bad &]jX|can "A9DA]HBh[|deep nW|did "?,Y9^>Z@cFdk>lZnD|do "f#F'B(C9<@?HeLAMEWE_;gA|does 9]_[|each =C|far ,@4Y8[9Y<fE^QB_ZcdlY|fast "_|frustrating %]:[|good ;^YEb[|hard 5Z<Z>E|has 'GOF|i #D,V4D<Z>B?[AYDbWCYD]Cb[c[fZm_nA|is nZ|it ,B4<9]:^?C@^D@QA]C_YaVeZj?k[|long "E#A'Y,B.E/]7b9E;EKBNETVXa]b_DaZbBj^|many "B#?'c(h)B*_2a9D;E>EBaFALaM_NBObQHTWWXY]aEg[i_mD|much "['c)Y,]/X3X4];YIFL_WAZ@_Y|often ;WS_|old "F'^7]9[|on ;ZFE|our ,_-C4b:D;b<aT]b]kd|quickly 4_|quiet @ZnX|small DAkB|that 4[;C|the #]&@,]-D.C/[2D7c@ZFZI[KATYZ]^BaBeYj[|they )[3Y8[:[;DDDKZN^QDZD^[aYbEnB|this ;Yb[|to "Z#]&X.^/B3A5V7B8?<C?]C_DbKbQYYFZJ]E^?aAbFf_g[h@iCjCk]mCnZ|was "C(aMbN@X[n_|we "^)C-d0_2Y4A7E@]AYD_H[I[NFQ_R]TCW]YDZ_jClB|well 9EL[nY|you "C#^(A,@.E1]2_7B8W9[;C>ZDBGYQDU]W^^Z_aiBjGkD
however|%[.Z7YJWK^Y@h]|many DA|you CZ
hq|1[<fEePYVblcnZ
hr|!@"^#D,]2D8D9C;@=b>EDAFAGBH[ICNCQE[C]B^BbCd[jEkWlH|<number> ,EAZE>QFlD
hrs|#D&@)D/F0E1E4E5C7b@CFCGDYC]Xb[hEjY|<number> !C7CDCQWnB|a .[Q]jX
hub|%B,B-]8DC^DCJCVZjYkJnC
hubs|aCgYk[
hug|!W"]%W&Z)e,F8b?X@bGaJZK[NeX]^baBg^|your n[
huge|#E(B+Y,C7E;BAcB_CCEcGWIAPYX?a_h^i^jAkDlZnA|congratulations &E:C@^bZg^lX|credit jF|kudos :Z?D|shout -C8C:[a]hA|shoutout &_+ZJEbHhDnC|thank ?ZEYKYQ[V]|thanks &D+Z,C:DP]|well &CKC
hugely|AZCZn[
hugged|%]<[
hugs|)Y>]GZN[^YfY|to >]f[
hull|E[l[
hum|([)C4a9^>C@_DDF?M^QBTYeFgYkDm?
human|"]%c&C)b,C-d0B1D8_:E>YDBEAFBJWKBM]Rb^_bTcCeWgZnC|and 8C|being b^|centric -Y|firewall !YZW|on ,Z>]|to QC|touch 8];Z^Z
humanity|7F8C
humans|B]KYcCiXnB
humble|,@:Y;dQCUCVEbec_hai[lC|beginnings :YAZ
humbled|%B,=-<0C19:=;jEWJENCQ@RCV=YBZBbgcZhWjDlCmEn=|and -C<^EB^ZbF|does ;]ABVWb[|to -C8_:B;]<CVBb[
hummus|mY
humour|,D
hums|,d8^^[_[jDmY
hun|)]/]5]7]T]aE
hundred|!X&B0q1h4A5a7a8D;]<_?_@[DCFBG^UkVfZb][^Bb_cZd[f]iZ|and !Z,A0_4C5Z7[;Z?[UaV^]_b_kF|jars %C|of 5Z;Z<b|people &C,^|years 1_7[
hundreds|/];D?D@YCCFbM^YB|of ;D@YCBM^YBaB
hundredth|&Z,Y0Z?C@YKYUZVY
hung|,D1Y8D=]?EC>KBQDeDfCj@kC|on DZ|the 1Z
hunger|7]UZa[
hungry|.[5_BcCDDWMCXYZ]]aibmC|for 5[;[b]
hunt|"[3aDXHZX[|for "[3aH[X[
hunting|.]DZSZ|for .]
hurried|K]
hurry|(C/B3D7l8C:DECJANBOBQ_]ha?bGiBj@nB|hurry 7ZQ[|offer 7B
hurt|"@%_&B+C,E2Y9V:D>;@BC_DbI^J^NCQ^SBT[_[aAe<f_j^kW|by #_<bI[
hurting|,Z
hurts|%Z(C7e<YB[D]K^MBNX]]_DkanD|your (D
husband|#[&A+_,Z>X?DI[K=PYcBf]nZ|'s ,]>[|says <]nZ
husbands|,ZBbX]ia
hustle|8_:b;ZNY]Ea_bF
hut|!A#B&B)C*^+F,B.A0Z1F3W4C;E<B>??Y@CCbECGAI[OabDf_g?iDjbn=|<number> gX|and D[|at AZDD|is 0bC]|until DElX
hutch|=Z
hybrid|-Y2[W[aBnZ
hydrangea|QZ
hydrant|&]C]nB
hydration|!Z8^^^n]
hydro|4ZD]k]|pool D]k]
hydrogen|&A<YKC
hygiene|!Y"Y1Z4a7YY[]Zj_|rating 1Z|reasons jZn]
hygienist|4BCZSZeDnD|appointments 4B
hygienists|"]/^T[
hymn|#b'A,@/[4Y9ZI[KAYY_ZjB|book #]IV|books QEf]
hymns|#[
hype|;[
hyper|^Z
i|!@";%['D(C)Y+[,j-@/=1C2g4d8::@;c<j>E?E@:AfBGCAD8F]H?NTPbQhRBU^WeXDYd]U^@_ab[cedYhdjDlYn^|'d #?(A+a,C.U/D0B5E6Z9X:C>D?DCZH?I@J^LFMEPYQATBUA]D_]dCf?gDjWnD|<name> &a,?CCEXFiKbQDjClXmfnc|actually V^|almost )[,A<ZH[|also E[|am !B#?&D)C*E+E/D1]2]3Z5B6]8C=@ACDAHEIDJXMCNAT@W[^EcXdDeZfEhDj]kAnK|answer #DnC|are ,b<dQ^c^n[|argued 4a|ask E]NYe[|asked #7A[FCIDQCcCfAgFjCn_|ate ,^QXfW|be QC|became E]lZ|began 4^<[|believe ,Y<[>]|bet (_/Y7ZM]|bought #E,B;bQFbYcZ|bring #Y,Y<[MD|built "d0Z;bO[bcnE|call 5];[|called 4_Y]|came ,[K@gB|can #@)E+A,A.D/G4?7[8W9C<X>FD?I?J@KAMBP@V[ccdWe_k;l]|cannot 4aQA|caught <A|changed ;[F^|charge 2eB]QBW^|charged D[|checked 4D>]D]QY|clean #^9E|closed ;bbZ|coach )]4EN[|coached /[TZ|come ,@|could &[,]0Z4C7E8Y:C<@?bKZeWj^kCnZ|count .Y|counted ,b4[7Y<aQ]|cried ,D;Z<EN]QAVCb^nB|cut <ZMZ_]|deleted 0C4XUD|did #^,^/[1d4C7C<]>@?_I_Q^SCWAXXYD_Hc[jY|discovered Fcm_|do "@%h&[)B*B+E/C4B;d<dBXC@D=FAHCJ]KBQZSTWZY?[BbacbkDmAnD|doubt ,DQD|drew ;[<Y|drive 9Y;]<Y=Yb]|dropped ,a4Y<EQ]|drove #agZ|e /J|earn 2gQYWck]|ever !C&a,^AXc[nY|failed 4A;F|feel %],[4]<ZJZYacY|fired <CA_h^|fished <D|forgot <YkD|found ,B4B;F<a?YFZYAaCcajW|gave #Y4d;ZQ>YZcWeZ|get "a(a*Z,a2_A[DCH[K[NAO]SCU^W^h]|give 9Bebk^|go XX|got &[.Z2X@XFET@eDkBn?|grew ,aQ[n]|guess ,C4B;^QYbY|had ,@1Z3[4?5Z7[<b>Z?FEZIFK?MZQ?X^][cae^m_|hate [^l^mDn_|have "]#[%=&A'D(C)F*>+V,X/D1[4F5]6D7B<E=C>E?ABNC[I^JCKBN>OBTB[E]@^@aBbDf<gCiDlYmA|hear %c,@FBJWeZ|heard I]k[|held ,^4[<CK]QZ|help )d-b6]NbR^nC|hid SE|hired ,A;ZQChX|hit 4cY_|hold -]|honestly !Z,Db[i[|hope 7Z>bJF]ZgZ|introduced ,[AZKZQa|joined ,B<[c[|just ,^5]:^<YZ]jH|keep 0[4BDBIBQ_|kept ,]V_fY|knew 4]hY|know #C&_'[+C2@7D9D;?<=>nB_CZD^FBJCK^PAT]W?XD[^aAb>cAegi^j[k[mBnZ|laughed ID|lead 4Z;]|learn 9BbF|learned 0Z:^<@?cAETAcA|leave .[|left Abha|let :C_]|like %Z0[7Y<ZH[|liked <X|listened ?^|live ,gQ]|look %d<EDBJa|looked /]0_7?T]UY|lose 2_W[|lost ,a4b<ZQcY_bD|love %Z,E2D;YJZWD^[cY|made !]/]2cBaFZKAM_TZU^W[_Ba?bCi[m]|maintain X[|make ,b2^5^<D=gK]Z[d_kc|may CZ|mean ,[3f<EQZX_|measured #]|mend #],]mD|met ,B<AI]K]QE|missed ,_4>9[Qd|moved +a,@<XI[P^|must ,[|nearly ,C4B<^A_NYQCbBcZfZh[mY|need (]2aH@QBWY|never #C,?4?<]Q9Y?bacfnD|nodded ,Y4YQY|noticed FZ[_|now +^4a|once ,C|only %Y&c(E*a2DJ^K^b^nE|opened 4C<fFZSZc_|ordered 4ZYZ|owe ,[?]Y]f[|own +Z2YP[|packed /F:Y|pay "D#aY[|post 2bWa|posted 4eYc|prefer 7]GW[Y]]m[n[|pressed ,ZeY|promise ,Z4C|promised 4^Y[nC|put ,Y.X4Z?YW[d@|quote )Z2]NXW[|quoted ,D4VY[nE|ran <C|rang #dDcYZjXk[|read #b+[,f2?;X<h>BDEFDQ^UC_Dcgd^eBiZmAn_|really %]&X1_7DJ_V^|rejected ,E;DAYQFhZmZ|remember ,C:]<]UZa^|rewrote #]4^|right (]M_|ring .[|run #Y,[;WQc|said #;)[,H2F4e:a>CA]DZIAMYYc]Cb]eDjWmA|sat &C,?M[a^|saw 4A<D>[KFm]nc|say FeY[b]|see #D%Y,X<C>ZN[WCX^YC]]aC|sell nH|send 4Y6]NYQDnD|sent #E(Y+Z1ZIDO[|shall 2ZWY|share 0[UZb[|shoot <Z|should &],c2[7[AZC^IEWZ]UeAkTnC|show .[ZZ|showed )[jZ|signed ,YAY|sit 2^7ZWX|sketched <Y|sleep UD|slept <]|sold <^|speak <F|spent &[)[;ED[N[|spoke ,bUE|start :^B[aZb]|started ,B4Z;CE]X]bBhC|stay ;ZdX|stayed #a<Z|still #Z<aEbI[]DnD|stood A[cZ|stopped #B)Y,E/X4E:Y@ZDYIBJBQDb_iE|succeeded 4B|support 9^QY_[|suppose :[|take #[2]Q]|talk ,F<]D[|talked ,>4a|teach ,AFZ|tell "]%])b,D;Y<ZJ[N_|thank ,Z4B?af^jY|the 4Y|think "Z,^0[7C;^>YQa]DbZ|thought ,?4DMXaZ|told /b4E5[7_;E@DQBS?TZZ_]ZeBfFhZm^n^|took #_,c;X<aI^QXT[bZh_|tried #[,]4E|trust ,[Q^kD|tune _D|turned ;XM[aYbW|type !["[7[]]|typed 4^d[|used )Z4C<XAXIAKYQ[caeEhakZnE|usually !bG[|visited ,?Q>eXn[|voted #^,E4Y;@AeCZHZICK[TZbBcXhdn^|walked ,]4[7C<gV[]Bcdh_nY|want #C&C5b6Z7X;B?^B[CBIAMCY?f^jB|wanted ,]<Z?cQ]f^n]|was #E,^4A7C8Y:D<c@_CEEBF]K^Q^UZW[]Ha]b^cadAeDf[gZjCk?|went ,a4BF_QZm[|will !_'X(Y)B*e+E-E1E4A5?8E9a;C<F=a>D?]@YA^BADBFYG[KDL_MYOcPAQBVEWFXB[E]C_WaXeGfAk:m^nZ|wish %B,_>[DbJDbDk^|work +[7Y;]<D?COBQBTCmW|would +[2]NESWWbf?k_|write ,A2^?]D[IBQB|wrote #>)]*b,E2C4a;D<aE]KBMZN^Y_kVnD
ice|*^,[-C0B1B3E4E5A9?<Z>YCYD[EBFFICOVQWSCUBVCY?_DaEbDcWf_gChDjYlBmC|and &FCB|cream ,^CYQa^W|machine ?_C[YAfY|on C]QF|until CE
icebreakers|CE
iced|#[I[JZ
icing|"Z
icon|<ZD[gb|and <[g^
iconic|8XJ[NYaC
icy|?X
icymi|&C+E-D<YEEKBRDlE|<name> -EEERD|my +G
id|#B,A.@DkIAQES@g[j[kgnc|and D_k]|if D^
idea|"D&k(Z)D,Y/[7@9]<^=Z>A@WCCD?F_JYKfQ]Ya]E^^aDc[fZgYjCm^n=|and ,B7DKD|came #_&ZI]K[|is Y^|of "D#[%Z,EJ[|the 9[|they /Z|was &[|what &B,Z?V@YFC|where @Z|who ,[|why ,^4[Q]
ideal|5^Za
ideally|)]5^N]
ideas|,^-Z3Y7C9b;XAZWC_]bWeY|and ![,ZaB|for 3[X[
identical|/]Q[m[
identified|-eE[RdZ]
identify|-A9[DC
identity|-]1[8D;ZJBR^l^
idle|![-[GaR[
idris|#]@ZgZ
idyllic|X[
if|!>#E%8&B'>(a)E*D+?,C-?.g/?0F1>2B3A4?5?6A7G87:E;=<B=Y>_?DAAB=CFDdEAF:G?J@KCL@McNCPCRDSfT=VAXBYDZB^>b@cCdXeXiBkdm=nC|<name> #Z(Y,C.g3_4@?ZSfb[g]iX|<number> .a>bCCDWS^d]ebk]|<somebody> (E)Z4A7C9Z;[=D?DD?IZKBNYQCWEYC_[gEkCnD|a *D=CDaKDOCS[bZdEfAgAk]nA|an .C4Z9_>DDD_^eB|any .E>D|anybody ,Z>CQ^|anyone 4BC]YDgAj_k]|anything ._|each 5]h]|every 7aXX][|everyone /Y;EBZE^bEiZl[|fish #DIE|getting e]k^|i "E(D,D/[2B6[7B9B:a>]CED?J^KcMCQEXVhCm_|in >Z|it ![#C%C&D(A)B*B,E.C/D0^3A4B6E7;9_:@;]<D=^?^EFFAH@MDOEQDX?YF]<a?c@d[fYjBkYmDnA|just 6a[^]]|money >dQ[edjW|needles .E>Ze^j[|neither .ZCED^S[kY|nobody 7[9D<Y=Z>C][dXeAjD|none SZ|not )Z>:Q^e@j]|nothing ;]|one 9]=]>DIFWDYCgBj[|our ([3Z4]=_BZY^d]i[nD|possible #ED[jC|so (a.[4[MY|somebody "Y.A|someone ,D>DDceDgDj_k]|something &Z,A.B:[QBSDn^|stairs &[,Z.D>^SCeY|that .d2E4@5B7D9S<]=D>^C]DBHBI^SgZD]AbCcZdCe_fAnD|the "B#^&C(C/E4B9C:D=Y>YFCIZKBMDQGTM^E_EaDk[|there #A)Z,U.E4a=D>=AZCBI[Y^dFeAjD|they #_(E*a,B.X2F7D;E>@C[DDIcMCO]S^TBW@XBYC]@aEeCfBg[jC|this (f*X2_7Y>ZMfOZX]aY|walking >^|we %F&E(]*a,E.C0C2]5Z7d9];C<a=b>:?X@TCEDCHWJ?M_ObQASHWYXU]]__dde@fYjEkCl[nD|you !B"B%>&_'E(Z)B*B.C/A0_2W8B9E:C;G<C=E>@ADBCFAHYJCM]N@OATUXDYY[CcCdFiGjYkHmE|your !G#E&X(Y)a+a-W.C/X2A4^6F7]:E=>>B?E@aCYF[HbMZNYP]RXSBW>]U^Aa;g_iAkYnE|yours ,>.>7>9B=FCBDaIBK[QBSEY]]@_@dFg[kg
ifrs|!["F7XHEn]|<number> !["F7XHEn]
iftar|.Y5ZD^KX
ig|#[|to #[
ignore|!Z.YCCDEQVS[U[XU]]aAn?|it DBQZ|the ,Y:[|this .Z3ZSY
ignored|!X"[,[FdN]U^a[ma|the Fd
ignoring|"Z#],^7^K[Q[
ii|1CVEjG|<number> nZ
ill|&B4]7D:C;E=^>cC^K>S[Ya]Dd[eamYnA|and 4[>ZDZ
illegal|,Z8[F^Q[mZn]
illness|#Z,C4F>YYBkZn>
illustrator|1b
ilse|4XKD
image|3D5_D^Z^kY
images|3XDCn^
imagination|,Z8a:YQY^ba^
imagine|!D#C)]/F3D4C7c8_DDHDJBMEN[[C][hCkFnC|a 7Y8dJG^]|the ,]|waking /Z][|what 5Z7A>[NFeY|your 7[][
imaging|-Z8_E[RZ^ZcY
imagining|'])_>ZNY]C
immediate|3[7Z
immediately|1[BYV]X[i_
immense|lZ|pride lZ
immersive|7Y8b:C;_<DGEH^XZ]Z^dbdlCmD
immunity|/YT[]^^[
impact|)]+E,D-b0^1[8a9]:b;C<CBECYDDNXOERb]?_XabhXlAnA|at -=0Z8Y|on -X
impacted|-eCER^
impactful|ABRZbZ
implementation|-X;YEZR[bZhYlX
implemented|1]VY
import|%[,BCaJaQE
important|%[-C1Y8A@DEcF]J[V[]B^DgDiDl[mYnD|notice @E|to %aJ^
imports|C^[Zj^
impossible|!]"Y%^,Y;[DXJY|to !]"Z?[
imposter|:[;YmV
impressed|<dnZ|by nZ
impression|/[T^
impressions|0g5_QDUcZ_bXnD
improved|-WA]Q[h^
improvement|-c1d<ZC=I@Vc^E
improvements|-D8Z;ZF[RFhEi_
in|%E)F,A.D/Y0Z1B2C6E7C9B:AB@CFIZPZRTTWUYVD_DaGdYhXiE|<emoji> 8^:^^[bD|<hashtag> 0B:]B]_Zi[n^|<link> DBHFgCj@|<mention> EdF[I[RZl_m[|<name> !Z"='?(B)C*A+<,>-G0]2c3?4Y6B7^8;;W<E>F?CAWFCJXMGN@OAP?QBSVUYVXW]XAY[ZD[A]Y^?_[aBb[h[iEmGna|<number> !a"X#B%E&Z*A,A-B/_0D1B2E4E5D6Z7c:E;C<V>A?=AVBZC9DAE8IYJDL[NBOCP@QDRASDTbVAW<ZA]_^Cb@cUdEeCf?iWj>kBl:mFn^|<somebody> #V&[,B4@:Z;C<]>ZCZDAIDKZL_X_Z^a[c[dAe^h@kD|a #A%E(A)A*Y+B,[.X0Y1T5D8^:]=B?[ACBFCDE]FFI@OaUWYC[C^bcZfZjCl[mI|about &A4@@ZB^D[WBf?g]j?kY|accounts 4Z=_MYjZ|action &cCDKZ|advance -X2[?DICWZYFfE|after ?WD[fY|again nZ|all #F)V1c8?9X:D?CABECK@Q^V]e_fDlEnC|an !]"F#A*^.Z2D4Z5B6D7E8=:F<C?ACCDBKXOYTA[Z][aDeFfJgVh_n>|and !Y#Y&]'Z*Y/B2^3C7C:D<E=^>A?[A_C[DWE]F_LbQXUZYA]A_BaBbAdYeEf]gWh_l_n]|another +Y,[;GQ^eCk[nZ|any !C.D;Y=BCCKDQWU[aEdCgZ|anything +[SXdY|as #^/a4D6[T]jDkEnC|at "Y#A+[,C-a4e5[<C>Y@YH]KZQ^RYW]Y^ZZfCgWjCkZ|autumn 2^EbY]|awe -Z?hf[|b ,]|bags >Z@Ze[gYj?|base ']LZ|bay 7]]Z|because 4D|bed .^5Z>CDDF]NZS[[Zm[|before &D*Z1Z4]CDDEOZ|between 'E,B-C.E1Y8Y;EDEWD^]kAnD|big .]SZ|bio !E%Z3G7C8D:[DGFbMFQ@RBYD]BaZc^hZm_|biro &[Q^nD|bits lY|blue CZ|boats ,^CAj>|book SZ|borrowed <_c[|both #],?0^?AMaQF[Zf?|boxes ,FQC|branch .EF]mZ|brief Pb|business 5^E[Z[lY|but D_|by #f&A3_4Y7CBZC^I_J]QZeXi^j^nD|capitals #YI[gC|care =Z|case )Y4B>]Q]SEjDn[|cash 4Y=Z>ZGDdY|central jVnZ|chapter #Z&^@YK]Y]nE|charge #Y9A=Y>Z|chat "a(cM]|class +F-d1C8[:C;FGZReUB]F^]bEcChXjF|clinic CFgC|coach j]|cold KEY^|comments (CFeMBN[X@ZXaCm_|committee ,CQGY[n]|common "_0Z3ZAZQB|confidence >de_|congratulating ;]bZ|constant -^R[VC|control 8@kF|court >EQZgCn[|day :C^[|daylight kY|debt =[mX|direct 2De[|dispatch &b?YKaf^|doubt >Z|dribs 2YCX|drizzle @Z|dry SZh]|due 1d3E4CCAEDR^V[jCnE|each %Y,D^^|early )c+]<]|effect C[j[k[na|eight 4[<X?_fZ|eighteen 7YA[|eleven +Y,A/[5Y;c?[QB]]baf[nE|ep 4_9]I^|even >[DZ|every &C+W,E/a8]:E?DCZDXGCJ@KBQXT_Y^c[fDgDh_jFkB|exchange *_OZ|fact ,Y/Y5Y;EK_|favour 2[WZnZ|federal A[^YaY|fifty &Y4]|first !E'](_4_E_FYM[QC|five +]/c3X4C;V?ZCCFFQETeZ]ccjBna|flight -]4B|flower CA|fog ,CQE|food :]JZ|for #[&B,h4[:^?bDCI_K[O]QaeBgChFl_|force CYE]|forty QDbZ|fostering "@HD|four "Z#F&>.[/b0d7Z?^CEFBI[JGKAQCTdU[Xb_DbGkCmE|fourteen ]F|free #E*X=_DDd[kA|from (b,C;ZB[QEXYYC]^gZ|front #Z&@*[,D0_4C5d7X:Z=]>XDXKCU[Zdd^ea|full #B'_,Y3_=eCYDcEaIGLYQUSBX_Y]d^eak]la|good %]:a<f>^DCJ]QAa^|green ,BRCjE|half /a2C7ZDaT^|halls >_|hand "Z1a5[8YJ]K[ZY|here #Y%[0Z<DPEQ_S]UYe_|hospital ,XdYgBkD|hours 7_]ZnX|house 1Y8[MZ^]b]|hr ,[|i ,C.]EY|if >[e]|instead 2]|introducing 0G|is &B=[>ZCED^J]d^e_|it "@#>%_(C+Y0^1E2[5E8A9X:A;?<E?^CEEDMBNAOBPSSYTGU[V?WYY]ZEb@c@f_h^iDnC|its 1C7Y8Y<^A_QC^^a]c^eCh^|just )X/_7D8[N]RAT^^]hC|kitchens :[NY|large UY|last &W([,D7ZI]MXY][[|later &B,]QZ|law &C,_;Z?BKDQ[j[|life 8C|line ![-d1C3aACC?RfXWeEhEnY|lost FD|love )C1]:^<_GCVXm]|march PZ|maths /]T]X[|me ;C|memory 6Z@]CCS]nC|mind "[)]B[H^eCjF|minutes !c7Z8_;ZDCG[XEkE|month Ec|moss CZ|most ,ZDbHCeF|my "[#C&D(Y)Y2D:];B<B>[?FAXECFgI@KCMcN]P?R]T?VdZY]VaYe^fDhBjAmc|next J[|nine ,X0c4C5e;a<]C?F]ICK^MXU_Zab^jA|ninety +],[AYD]|no 4[>]eY|northern CDjCmDn]|now ,@4a|numbers 0X2[<eA[U_cY|old ,ZDB|on %[&a2B3C8[<[?X@ZC]D^JaSYWCXEdBkelZ|one !U&E(Z+Y0C1F6Z8VADC[D@F@GZIBJZMR[[aDf@i^mQn[|opens 4E|or !Z7bC]D]QD]Za]|orange >BCYeE|order >EEBR[VYgYkF|other DZkalZ|our !B"X%e)B*C+E,_-=/X0D3C4Z5B:@;B>?A[BVCDDXE>G?JaKYM@QYRBTWVAW?ZD]@^D_AaAd@eCjAmZn[|over 0YgX|overnight ,]FaQZ|pain #]7CmY|pairs DZ|particular &A?GD[KER[nE|partnership ;DJX|parts CZnY|peace )Z,Z.^Q[S^|pen eZ|pencil &[|people -a:d<_JZQCR_abcYnA|perfect ![8[C[G^jZ|person %]-Z3Y4_5YCdECH^KXR[Ybn]|place &D-e<C?[C]D[KFRaaBeZf]j^|plain 2]|possession &D|pounds &Z)[=D|practice b]hak_|private 9D_D|public #D:D@ZA^QZaCeYhWj]k[nZ|q2 -]0ZCXR]j[|q3 )Z0_5_;CUZbZh[|rain DD|real 8[^X|reception ;Z<aEcb^c^lY|red #a&a,]I]UY|reply #]IZ|return 2[DBb^nD|revenue ;]|review 4[|room &GCAdZgZm_|row "Z#F,c.[5Z?YCCIDQXYZjEkB|safe aE|sage ,]|sales &],C/Z0ZQAU^b[|school :C<FVDaCbCgZ|second n[|seconds )Z|section ,]|service ;[iZjY|seven ,?3]hY|shops @ZC^DZgZ|short <[CaDZZY|shot 5X|silence .Y7AB[CCSZ|since 2ZgX|six "]#?&Z7Z8[>YCDFBH]KESC^XdAe_gAm@|sizes CAD[jBkZ|sleet &[=Y?X@[|small #]8ZAYD?QH^ZaXhYn]|so DEKAQ[|some 1[IYQ]k[|something #]|spring &A1^>Y@XCTIYQES]VYY]gZnc|stock )^,F.^7YC^D]N_S[XZ]Za[d^j^n^|store !Z5Z:YEDF^^ba[m]|stores !]4ADeMZh^nZ|style HZ|summer 2Y7[9D]Y|support -Z;]D[QY|tears 5b>[F^VZZ]m_|ten "B#Z&[)c/i7CC]HCKZM[S?TdY_gajXk]nZ|tents n[|testing 4a>]|that #@%_2F7E8D:b;??^C[I>JbXCYE_DdZf_iC|the "C%@(T)E,X-G/A2A4C5@8>:>;W<ZABFFGXIFLZPJTHU[WCXXYEZC[M^AaCcWfXhDnH|their &?([)^*Z0B3C?BCaDCH>MYNZQFU@XB][^C_]aCfAg[jV|them ,F=[?Db[|there #B*Z,^4A9]:Y>TC_NZQX[Y_ZnF|these %V)]>ZC[N_|thirty +X|this "A#A%D(W*D-C.D/]3B8V9C:b;c<_=Z?_@DCCFYH[JBK[MYOCRBTZY>Z?^[_Ba]bZdVeDfcjBkFlCmXn[|those <[QC|three +Z/e1Z;^<FCCKAPYTdVXY^]]bXe_gEmD|through ,C|till ,[KBQ]gG|time !Z,B2[8Y?YC^GcQEYF|to ,e?EFaQZa]kDmb|today !X#[&C4[7Z8DAWC?EZKCOZQB]ajCmanA|tonight @]DAFZg[kDmY|too )Z,BQG|touch !Y&Z'[(_)],A-[H^NaQDaYdZkDn^|town !b+^;_A]FZG_K^P^S[W_hakBn_|training 4^C[|trouble >YC[D^e]jXkX|tune ,XA_QY[ZhZ|twenty #Z&[+^/[0_TZUYnX|two !b#D0Z4]5a6]7Y=[>[CYD>E^F]QAU[YZ[aaDd_f@|under !],E7XD=KFQ@RC]]jBkAmD|until #F|us :a;D<Z?@AZ|use &ZC?DBFFK[|wages 0]2^;]|we 4]9[<[B]D?Y^kE|week ,Y>]@Ce_gEkD|wet DCkC|what "X#^&Y,Zk^|whatever W]|when :_QW|which -_;_>BCBY]cXd^eD|while )Z,]Q^|winter ,E4aQCmC|with #c'b(B)E*[3D5F>_@ZCBD^FYI]L^NBSAXCZA]CdBfWn?|without 7XeX|work >YYa|writing ,B-].D4E9[>BDeEBI]QE]DgBj_kX|year ,^KDYb|years &G?bfY|yellow CBnZ|yesterday #B,a@[CYY^e[fU|you %b+Z>ADCJaPW]ZaBkA|your #A%E&A'X(^*[+C.^3b4G5^6Z8V9b:^@DAaC^DEE^G^IBL_MaOXPBU?YEZ][U^[__a^cDjYn]|yours =Z|yourself "D:aJCNb]Za^bFn[
inaugurated|1Y;DA[E^l]nC
inbound|0fCZU[
inbox|"C#]%B&A'^*Z,?.d4Z9E<b>F@CCCFAHcKBOXQFS[Z^[B^B_BaCb_c]dDgEnB|and .Y4Z<[>[jZ|is AWDA
inboxes|5bZY
inc|!C)[
inch|"]#E__n[
inches|#[4a<]CDI]SBjC
incident|,e-^0]?BCAQ]R]U]nY|at 0ZUXna
incidents|-Z0Z:ECY
incinerator|2e7]FCWY]_^[
incl|-k2[A[K^QARbY]jXnY
include|)^*F,Y-X4B8D;XQ[RYU[n^|<name> -cR[|vat na
included|!d,@.^/C1E5C6[7C8D:C;B<F=d>E?_@CDZEDGcH]]C_BaCbAd]fZhYkZlAnY|and !^#Z|in -[C]nY
includes|&E,^-C7CCZj[kX|the 7ED[]Fk[
including|!C#A&^*B+C,d.Z0B1F4]5E7B8C9C=@ABCXDAEBFBK[OBQZRZS[UCY^ZC]DaFdDf@iCkBm?|<name> ,AADKYQH|a ,[hc|mine n_|my &Z|the &Z,^.B2Z4X=D?XDHEBFEg?hFjDkKm@|what g^
inclusion|%[;[A]hb
inclusive|"Z)VA^E]R]h]jWnB|and :[A]RXbYha
income|!C#D'c)b,?-^.E0D1[2_4A5^7C9C;_<Z>ZEaFaL[MCN^QDRZTDVZWWYAZ[]B_BdDfDgDkElZmZnC|<number> '^|and *[,E/[;]
incoming|lZnY
inconvenience|,>-V1Z3[4=7[:eCALFQARXX[Y=]]ad|caused -^:_CERZaanF|this jA
increase|#E1[CFV^|of 0Y
incredible|!>(D)C+@0Z1Z3F8>:d;??[@CA@EZF[G?HAJHMGP?RCX>YB^?a^b:cBgBhGi@lZn>|community ;D|generosity A[^B|journey :^QE]]a]|partners ?[l^|people :_E_JEa]hV|sponsors nD|supporters ;DbE|team 1b:^;B<C?cEDKYQ]V[^Ca_fZl@
incredibly|%Y-B8ZAXJVhW|proud -CA[hY
incremental|CZjZn^
indeed|A]
independence|,@:bQ@aan_
independent|6[8Z;^ACCAE@VC[[]^bZjAlJn[
independents|-]
index|#A,B-f/D@CRdgBn^|now nZ
indie|)Z;[
individual|1[8Y;]b[nb
individuals|-c8XR[c[
indoor|.[i[
indoors|,Z4DBYCWDZQXYC[[j]nC|and ,_QY
induction|*[-aRbX[|is X[
indulge|!]3Z8cGW^]aD|in !_8]^Z
industrial|8Zn_
industry|%_&B+C,?/Y0a4E;_E?F[J[QCR[SDTWUbbciWkDnA|average 0_U_|leaders ED|leading %Z-@
ines|@^jF
infants|:[QZ
infections|/[
inference|-D/[D^
inflatable|,]O^QajX
inflation|/h4]DeT^YXj_k]n^
info|%@&E3YCBD[SZj>
infographic|&_/Y8]CF^[
inform|%C*]3[4D:_<CCZOZQARYVXi[kYnC|our 1]|that C]X[|you ;ZQDb]lD
informal|.[CYD]b[j[k_nF
information|-]3CDZRWXXc^eF|on -WnY
informed|)B-_3^BcCDMXRbVCickDl@n@|that 3XBeCEienD
infrastructure|%Y&DO[RWhb
ingredient|#D:_FbIEXD^]aZm_nZ|is #E:]F_IFa[
ingredients|!B+D8WD_a[kV
ingrid|,]nY|<name> nY
inhaler|"E@_EGg_k]n]
inherit|,Z[Z
inherited|,Y@ZQY
initials|&[=_
injection|D^
injured|:BaCnC
injuries|,CAZC_hYj_nb|reported jZ
injury|'Z;aJZKC
ink|#A3B4B7^FC]an>|and &],[Q^
inner|,D3DD[QE|circle %Z,D7[JZ
innovation|%^,D-b0A1E<CA_E_RbUCfHlbn?|and -[8XQ[R]mA|is AaE^K[h]
innovative|-Z8B:CAaEXGBUAcBh[nZ
innovators|-@;E
input|-ZD]R[k[
inquest|&Ze[n^|opens nZ
inquiry|,]/bDEnc
ins|,Z0YJZ|welcome ,[bY
insane|7a8bF]JZXA]]jX
inside|!C#?&Z)A+a-@.B0^1D2B4?5X8B<A>C?DABBED^EEF_GFH]MCN@P_RBSZW?ZU_BaEgBhBk_m]|<link> nX|<number> 5]ZZjY|a +a,Y=]DDQYdakGmE|and NE|five /[|of &ZCEDYjC|our ;Zl[|out nZ|the &B,G9Y;CDXF_QFSZ_CbDj^k]m[nC|two 7YC[D]kZ
insight|-[8DGYRZ]D|and ;]GZ
insights|*C-g0_1D7EDBFCR_U][Y]YbZjBkDlDmAnB|on -Z8CR^aF
insisted|,bIYK_Q]YB|on ,[KZ
insists|DZ
insoles|N[
inspect|"YB[HYi^nX
inspected|-Z1aVY
inspection|!Z)],D<[CaFDG[jckDnE|<number> j^
inspections|&DC[eWkX
inspector|&[4]DCFXQASDYZ
inspectors|-[1^2[<^|came CE
inspiration|*B;XM[aH
inspirational|)bJ[
inspire|'D7C8]:_QC]Da[bEib
inspired|!Y8]:W;BGbIE]Y^[bAnc|by 8[
inspires|JC
inspiring|-<7>8h:?;[BEEDRCU@^chEm]
inst|-[AYSYjD
install|,D.f4]D_HdS^k]na
installed|1[<hDWYEn]
installer|"E+ZKZQZWZ
installers|<Y
installs|0_U]
instalments|![%Z|of !^[_nZ
instance|1]
instant|'cLb
instead|#Z&='D*D,@-A/?0C4[5A7C8C;E<?>XAEBDCfDXE@F[G]I]MET>UDWZYXZF]C_DbBcAfZhBjflBnA|<somebody> kX|and !D)[4CI]|i #E;[|of !_"Y.E/E0E2[4e5E7E<E=BAFC]EDGeS@VVWWYc_AaZbDeYfYkE|or SY
institution|5ZDV
institutions|/]0[7[
instructed|<]hY
instructions|g[
instructor|&EnE
instructors|+b2]P^Q^nZ
instrument|/Y8Y;Z<_CBSZTXaEbZf]|and &C
instruments|KDg]
insufferable|,^QX
insulin|,[>b@[KaQZY@e^kBnb|and >ZeX|at CDnY
insult|X[
insurance|"B)e+^,X2_6X9D:B;B<D>CAZCADDHAN^PaT]Za_DbDdUgDkA
insure|nW
insured|!E'^)ZHZL]XZmC
insurer|#X+[2Y4[>??YCCDBeAh[kZ
insurers|C]|have iZ
intake|"[-X6[7_C>H]QARZ]_aAj@mX|is 2[6]7YHX[_]baB
integrated|-a1E;ER^bClX
integration|!D-_>[lZnZ|of !ElW
integrity|%D:_;c<cV^^[a^|and V]
intelligence|-e8_RcVAb]
intelligent|-dH[Ra^Y
intensity|#c-ZIZ
intensive|UGnD
intent|5^8[R]ZZ
intention|-[8];X]ZnC
interactive|8[G^hC
interest|!?"D#D,B/E1[2]3DBYC^DaEZF^G@HDQ@Y^jXk[l]mZ|and kW|free !C)[C[|in <ZlZ|rate "EEZF^mZ|rates 7FFYmXn[
interested|"C'Y0Z3bYVbYk]|in "C3cYYk^
interesting|aa|piece &[KY^^
interim|1DEcVC
intermediate|@]DEgZnZ
intermittent|-aBaCEib
intern|&c,e1CBDCCKcM[QaY[|<name> KZ
internal|3Z4B<cUYcY
international|%]1e8CDZVag[
internet|&E+Y1Y3[4B;ZBjCAFYVZXZ]CbZicn^
interns|,[Q_aFfYn_|are nY
internship|C]QY
interpreter|"E4AC]d]j_nX|is "DHG
interpreters|,B?ZDXQAjDnD|for DY
interval|.^4dKYMYYY^HgY|and &Z
intervention|-eRf
interview|#F,C.F0E>b@[DdE]O]RBSDeck]|on EYFA
interviewed|.Y;Y>]AXe[k[nE
interviewing|@cgak^
interviews|"C4C:B=]DBH^O[SBjDnD|on ,Z|the jF
intimate|-F7[:b
into|"[%D'D(B+D-[/Z0H5i8d9A:C<B=D>S@CABCBD@H[LEMENBPCRaZe^a_CbEcUhBjBkC|<name> "W&Y,[/Y5^7]?XDZHWZX_^fc|<somebody> <_@_|a &A)E-D.X/_2D3C4Y5Z7_8@:C>[?CD?GaH@KCL_QETbZY]Y^EfHj^|action 8D|an !Z|death nZ|every &C<^^]aF|four 0Y|it .[/Y4D>^C]F]iZnb|law #c|my ,];Y|one 1]5YHAV]|our -]E[Q@VD[Z^_nA|quilts 5G|the &?-C2b5C8A:[>F@EEYGBJ_K?NYTHU_V^YXZEn_|their :]|this %A'B:Z<cFCLFNBa]cZ|words %^B[JZ|your "C)_*]-Y6a9ZHWN[O^]XeYgC
intranet|C[jZl[
intro|!^5[jB
introduce|&]KYnZ|you &^KZ
introduced|#[,Z;EAZC]I[K_QXjY|the #^;EAZKWQZ
introducing|!b-]0E1D8d;?A^EDG^J[KDQDRXSGYEZD[B^caEh]lCmDn>|<name> )Y-[1]A]ECIDJbV[]C^Zh]nC|our 1F8^RZVB^D|the !c)E0F1C8Y;AGaJWR[]X^^aDe[hDl]
introduction|,E
invented|&YHYKZ
inventory|&Z-cK[RenE
inverter|QEkY
invest|!Y/[6Z7Y:ZHBN]TZ]_^[bD|in !Y7Y:_<YN^]b^YbEnC
invested|J]
investigating|C=
investigation|C[j[nZ
investing|)A-Z:^;]<AA[B[GZNBn[|in "Z8E:a;Z<FB]GZaX
investment|,C-a8]:^<BDAQCR[^[aZi_n?|in 1CJ]|will -X8]
investor|2^;[WZZ]b]
investors|1C2^7Z;CAYBYECH?J@RYUZVB]ZbCiXmCnZ|and EHUF^Y
invisible|"]7X<ZFY^Yl_mb
invitation|+d,Y8Z9ZF]PT^cmY
invite|([*]+h5[6[O]PeRCiA|you 6[RD
invited|&E+c-Y.Z1D7D;]<]=aBaCBDFI[KBR_VCaCbYd]ibjAlWnA|to Bbh]i[lXnE
invites|8aZW^]|applications CZjYnY
invoice|#],X2[4a;D@bC=I]K?M_P_Y^eZgZk^nB|for 2Z
invoices|!D"]&X(B,@>]BZEaH[KQL]S]dAe[nC|in @E
invoicing|![
involved|(D/Z7ZTaXFhBlC
involves|FbhZmY|a hZ
iron|&E,?:E]Dj@kE|ore CE|the <[
ironed|&[>Z?[@[KZg]nB
ironing|,aQW
ironmonger|U]
irons|"[&d(B3Y<ZK^MC
is|!?"D#E%X&A'@(@*A0?1?6=8>9E:_;A<E>Z?;@AAIB?C_ECFAGHHEL?NDUFVB[@^C_YaabEfBgDj_|<emoji> #],];eI]b]k]|<link> &^kD|<mention> "_#B&DH^ID|<name> !F&h'd)C,a-C.B0]1A4E7A8C:@;><?>A?[@eAAFCG?I[KbLZNCQ^RJT[UaVBWCXaZA[XaAd_eCf^g[jYkalAm?|<number> #?)[,D-A.a/A0Z1Z2]3C4^7Y9[<C>Y?C@DC[D]F@HAMbN^O@RASYUC[C]UaGcGe[fBgDk_l?mBn?|<somebody> "?&[,a7[9]?]DYbBf]jB|a "@&D+@,F.]/E0=1D3?5^7b8X9@:Z<?=B>^BDC@DBFCHCK=PARCS^TCUDV?XBY>ZY]W^Za[e]fCj>m@|about %_)D+Z,C6]7D@YBXC@FYJ^T?eEgYhUjA|above :ba]|actually "GQYe[k]|affected 4]CY|all "]+[.C3_4A>aD^HZPZSBeYk_m^|allowed ,a.^JZK]Q]Scg]|almost 6]BZF]HXm_|already (Y,B-[/E8Z=[O[Q@n?|also #[&])c,^.^2Y4c5Y<[>^CbNeQYWbbDj[lC|always "a:ZCAFZaWkDn^|an "Y%A*_-E2g4[7D8_:[;Y>CO]W[Xa^aaZj>kH|and "^3Y5a9C:^?[CED_F_HaQCWDm^n^|another "^*]H_|answered eX|answering CC|any /^QBT[jE|anyone "C|as ,C/^QAT^aWjH|asked .Z|asking eY|asleep >YA]kG|at "C#A)E/b1C3]4W<D@?ACBbC[GYJaOaR@VB^CaCbZf]gDjXkClB|attached Db|automatic DbY]k[|available %Y*_,FO[RY|aware -Z|away ,]^Y|awful ,_>XgYkC|back !]"b#^%C,[3D6F7@8X;E<^=]@BBbCCD?EbGYH_MZNCObQeSCU_WAY@bEeEf]g?iej[kBl[m]nC|bad 4CD?KEgBjCkFn[|based CZ|because 4EE[e]l[|before ,]]X|begging :[N[a]nZ|behind )].F3[XZ|being <c>ZCXDAQZ]BaDjckCnB|below #ZI[Y]cZ|better &Z,_.Z:G?[IIW_Y]k_|between jE|bigger 3[>]e[|booked #[C[IajZ|boring )[,^:[^]|bread 8c?_QY^]|bright 1Z:AaB|brilliant QX|broken #C,C;bCbDLIBb_j]|brown ,G|built ,C/YT]|buying nX|by &dKXQDWZ][gDkanH|called %E&F<]EbIcJDYA|calling "]4a8a:ZMEaYmE|cancelled ,cCcIEKDQXj^|changing C]|charged #Z=[DXGEn]|cheaper .[2[|clay ,E|clean ,>4]QBY]|clear hZ|closed #C3Y4BADDBIAQZRFYA|closer ND|closing #G6[7]@YCCQF]]|coffee "Y.]S^|cold ,]|coming "c#[&Z(Z,D6Y7E8D9[;E@CCFFfM[NCVCbAf_g@i]jAm]|committed 3[8^A[|concrete ,D|confirmed fE|costing /[7_]]|counting 4[7YQ[jH|covered DY|currently -C1a4Z9_>DA[RCVZ_[h[|cut /WDE|darker :E|dead +Z-[2gCbja|decided C^|delayed Cc|deleted CZ|delighted 0X1Z<YE?R]UYnB|delivering %];cb^|different Q]^a|diverted hZ|documented nZ|doing &^?DE[O^QTR]eZj[kFlW|done 3[EcK[O[Y[k[m[|doubled 7[TY|down ,Y/f4W;cC@D?I[KYQTSCTYXEY[b_e?j>|dry B[g[i[m]|due "B:[@bDcEaK]SDgajYka|easier 4Z|eight 7B]F|eighty FD|eleven ,AN]|empty ,B1E:@=Z@[CCD@FAHEKDWVaEgZhFj>n[|enough ,D.@4?:_DYXZab|every QD|everyone CEa^|everything #]%Y)Y:]Ja^]bZnE|exactly ,[4]5Z:]@ZZZgX|expanding -[|expected 1W|experiencing nZ|fair Q[|far +]|filling !Y7Z^AbC|final 3aV]X[|finally #E8Z:@CDSZlZ|fine &E.d4A9Y:A>BCCD]IWRFSeYV_CaBeWk[|finish ,Z7Y|finished 1eVadY|first _X|five ,]4]Q^|fixed 4A@ZBZCaIBOWYZiWj^mY|flat ,C|flooded /DTD|for %[)[+D,Y3Z5g8E9=:D>^BZC@D[P?WCX_Zf_?aBb]hFi]j@k]nD|four !Z2Z4ED[I[aFk]|free &F)B2A=YDgEZNDY@]VjDkb|from !A&^)B,a4[GBNAQ^WCX[[Z]B_XaCeDf[jBnD|full ,>-A4C<CCXRDY@jYnC|getting #F,X7ZCB|giving CZD[N[a@bZea|going &Z'Z+_,E.Z0Y1[5^;Z>[@ZDAI@LXN@P^Z^jYkCn@|gone #[.Y=^?ZCBIZQVWZnB|good >ED]IZNCWZZZeCgZ|gravel ,F|grey #Z,C|growing :E;^AcH]KZR[hb|half )Z=@>EC^eCn[|hanging )[|happy g[|hard ,D.C9[>ZD]JXV[_Ze^|harder >]IYY[|harvested CC|having BZDBf[j[|hawthorn ,F|heavy .E>Z|here !h%F+D4B8_9[:A;]<BAgC?D@GXJGN@RaYDaCeAg>hej>k>nB|high 5Z|holding ,]F[N]QX|home ,[CeQ[jcmW|hot 5]|how 2[4Y7Z:Z<ZWadDn]|human -Ya[|i ,C;]Q@|if "X.]|important %[|in "B%]&='A(D)Z*A+D-T/@0^2Y5C6Z8E9G<h=^@DAYEAFdGCIYJZLAMCOAPCRZT=U_WYYV]D^F_=aEb[e^gDjV|inside +]CCDZ|iron ,C|it "9#A,a.A9f;BCFD@F^HAKCQ^SB_faZfEhEjEn[|just "D)^+f.]1^7>8a:YNWPYYFacbUiDkBna|keeping "Z'Z=[>[D]nY|kept DEgZ|killing /Z|kind %[|kinder DZ|king M[|known %Y<_|late ,[@YQadZibkG|leaking ,[5[6[[[|leaving 3]B[FdXZeDiZmd|leek SFh]|left ,C4D7@DY]Ak]|lent kF|letters #C,D3_|lighter :F|like %],[:_>ZS^ackb|limited e]|listed #EIF|literally !X,]aE|live #b,F;Z?]@ZCAE[I]KANVU[b]i[nH|locked 4ZSH|long ,D>_MCQCeX|longer ,C4[>Z?]QCjX|looking 8CAZCGX[]]|losing ,DC[iZ|lost ,Ce@|lovely &a+E@]K_QZS_fZg]|lying 7[]Z|made "]&C,B<^CEEZQ?aBgDjD|making 2[kE|me )]2]S^|mended &]B^C]K]^^i]|midnight nZ|mine ,ZQZ|missed 5[Fbm]|missing 4YIZ|more #D&[([0f8Z:c;G<_CFMZNTU][W]XafeWjAlZmXnD|mostly ,]2C4YQ_Y^jaka|moved 4ZC_EEMYj_nC|moving ,[-Y:^<]R^a[|my #Y,[-Z2_5^C^KYWZZ^dYj_nC|named 1^|nearly !^.Z7^:[>CDBFEG[IBJ_QGR]][|needed ,B4dQ?iYj[|never )Z6[7BhXnC|new ,EQFkC|next #_C@j@|nine &B,B<Z@bKAW^|no %D-].]3_7C:d=D>dCDKBS_TBWBYB]]abeagYh]n_|nobody "[,Z3a4ZX]|none +_=]PZd[|normal #[._SY|not !A"]%Z(_*E+?,B-Z1B2D5Z6C8W:^<W=>?=ABBDC<DCFCHXIWKALZMcPBQFRYWCZV[@]Z^Ya_bZd@hAiAjDl?|nothing ,D.C:Z;[C@DBYC|now !B"^&@-[2F3C5Y7A8C:C;_=EAVCcDZEYHaICOBRZWCXDYE]?^B_]aDbYdDhajcmAn[|number 2]W]|oak ,F|of ,CQD|off "D#a,A.[:F>?@ACbHBI@SWYB]@gEiBjhk?nF|officially 8_AZbZh[|often >eeb|ok &[D@QG|okay %XeB|old ,E4]YY|older &C<]|on "=#](D)_*d+C.C1?2C3>4Y7[9G:@;B<@>>?AAEECFFH@N]O_PJQFV?WA[A]Y_BaAcAdZfDkElDnF|one #[(F,E2a4F=@>C@YAZDCFaMCQASCXA[CaDdFk>m]n_|ongoing -gRb|online CDSY|only !b4e>]@[D]E[GaJAN[Y_]Yb]fAhW|open "[#B)@,X7EB]CYMaNAV__Ca?bZd_eZfFgZi]jYkbnb|orange ,G|original <a|our "E%o(])B+b,B.C2];b<fJpM^NCQXVXZB]Z^Ya^bZcbhEkAmZ|ours 2h?]CZDAWaj_|out #B+D-C/C2]4?6E7D8D:E;^<X>C@DAYC^EZG]HCPEQ?R@TEYX[B]Cb^dCeBgChViBjZk[mD|outside ,@2]CbQ>W[|over !h#[8^:b@CC[F[GbM]Q[R][[]_^[aajZl^mYnb|paid 2B4C=YWDd^|part A[EbX_|partly 2Z|passionate -Z;D<^A^RXh[|past 5[|pay #^.Y|paying &^I[K]QZnX|pine ,F|pinned )Z,BC]F_N[X_mY|plaster DC|pleased -a0]1@A]E]R]VAh_i[nD|plenty 2[>ZDbWag_kX|poorly eC|possible DZV]^Y|priceless %[)A:CR[aE|protected nX|proud 1D8Y;cba|public Q@n^|published 1fV_|pure +b2[5ZP[Z[|put ,CDAXW|quicker j]|quiet DYQD|quieter DY|quite %[/^CE|rather 5[<_=]>]PZZYd[e]|read .D1]n[|reading )YKCO[|ready +^3]=^>aC_]E_^d_e]jZn]|real :BDZNbV_]Ek[|really #A4[7]|recruiting nY|released *[OZ|repaired CY|required 1^|reserved n]|retiring @^|right #[,_._0e4Z>ZDaU[g]kZ|ringing jE|risen ,BiZ|round D^n[|running C?DVeCgEjE|safe ,EQEeFj[|sat ,c|saved ;]b^nZ|selling !]4Z>FFD|sending %Y5[JZ|served BW|set -D4]8X=VVZjZk[n[|settled CD|shared ,[3]X^|short &[,F.[:[C[DBQFk]|shorter #C,ECWQCjU|showing ,CC]|shut @YC@DCGZIASBf@jDkX|signed jD|simple 8EAah^|simply !Y+b8a;[Pa^[|sitting ,_0YQ[|six ,e@Z|size ,DDE|slow CZQAeCnA|small #D,]5ZDCSZj^|smaller #].X3_XY|so %;.D8^9DDDJETZY[^X_CaBfX|something #[,W>[DAQZe[|sometimes :]|sorted #F3ZCCX[|sound eD|soup ,]C@Q[XFn^|spent =]|split .Z=BKZg_|staffed g[ka|standing #Zi]|staying ,_.a>YQaS]j[k[|steep DGkE|still (=)D.A4B8Y;H<C@ZI[MBQ[SA]DeZgXlbn]|stuck 4[C^KDQZY^j^kB|suddenly &]|suspended C>jB|taking @DCZDBYYgD|talking ![7[:X;aFaTVa^mZ|testament :]E_RW|that #A)Y*Z2Y3a4]7]9[;A>BAZFVICO^TEWc[^_]h]j[kEnZ|the ";#W%G&C*B+g-?.D2]3>4D7C8?9^:a;A<Y=A?C@@AXB>EBHEIBJBPfR@V@W]YF[?]Y^@aaeDgBh]iFkYlA|their ,^Ka|theirs &_,Z=_d^|there 'Z8^9]:W?YC@|thin #ZC]Wb|this ,B0[7^C^EYQA][aD|three "Y5Z>]n[|thrilled ;BA]nB|through ,[-ZDYkZl_|ticking /]6^7cTYXY]ZiZ|tight )^.FQE|time :XB[D]F]aYm[|tired 3_5^B^i]|to )Y,Z-_2^4A5a7C;C<^>BD[WZYDZ]c]eA|tomorrow :A|too #]4d:Z>EQcSWUEY_]Ff]j[|touched >Z|turning jY|twelve )[|twice 3g4[X]|two #])Z,@7_WCYD]]k[|under ,^4C:YC[DXKBQaR_S@aZ|unreal ;C|up "Z-[/_1a4D:D<a=^>BAFEbFbHYM^QCS@T_VYWaXE]C^B_ZaAbBc]fZhDiDjZm>nC|upstairs C[|us "h,Z2a4aC]HXQZWcY[j[|useful .a|usually "Z|very ,[<XCZE]VUh_nF|waiting %Y(]*Y3[8_C]FbXY^]ma|warm =EBDUZiF|watching 5]7^;ZZ]|we ,[gY|wearing ,?QC|welcome ,^>EI[j]|wet D@kF|what "C%^.B/Z1a2F5D;g=X>Y?fD[F;I?J]KZRCTYX^b_g[iEm>nY|when 7[CYe^|where #Y2Z4[5dIWWaY^ZbbCjBl[|whether .[7b9[D[_X|who :];g<YB[a[b_cX|why !B)^7D:Y;B=F>FAZDZNaQAZ[a^h[kZ|with #A-Z4@:Z<]BXEYICJ_R_SYV]e[gDj]k^nL|withdrawn 4[|working 4DC_DBeZjb|worse 4YkD|worth #['[*^+g.Z5_@YO[PfS[Z^aE|writing Q[g[jBkF|written gC|wrong &Z,b4Z:Z@]I@KbQ]YVa[iVn_|yet 8F:^;ENZc]lC|you ,B4A8b:]DD]Dc_e]|your !E"b#C%?'Z(a*E,C/C3X8E9?:d;@=C?d@ACDGEHbJ?M[ZT[B_@acbDeHgGiFkEmSnE|yours "f)].T9[=hH_]Bdj
isa|#BDZ
ish|3eSc
island|!]&^)[+a;d=CCEQCaBb_
islands|+],@AYD_GY^Cf]hZk[n@|and G[
iso|,[1d<WA]EbKYVYhWlbnA|<number> ,]<YA^E^KZXYbYhYl_nF
issue|%^(_1[2]3[4]:f?[B^EaF]I^JVSWY]_]adfTjGkGlZmZnc|<number> #Z&]@^BbEfQAgZi[l]|affecting 1bCCVY|in ([JX|the +X4Z|tracker 3^C]XZj[nb|with QDaZ
issued|-]<cE[RYjZ
issues|,D3_4]>ECCQIU@X[Y[eBna|and 4]Y]|that n[
it|!C"F#]%;&['B)D*F,Z->/A1B5B6F8@:E<FACCBDYEAF[GCI^JALCMEOGPFQ[RCSYTCUFXZYYZD[G^DeYhDk[lCnG|'d 7Z;E>ADDgXh_n^|'s "Z%f(>*>+Y,E/Z0U1W2I5Y6Z7X8^9C:e<F?B@ZAXCVE_FFJXNWODSIWFZ^[]a]dGfEhXkGlWn]|<emoji> #^&_'Y(A)D,@3]<YAYF@GZIZJYKaNCQ?T_XYZZ]XhXi[nB|<link> &Z3^4A;CEDF_YBb@jYkYn[|<name> )E,V.^8^=?>]ACD]EDF^NCQ]XB[^]DdCeYfBg]hAjDkVlBmZ|<number> "^#e0X4B=aD[EcI_QZd^kY|<somebody> #C&XCZD?YDe^fYgDj[kD|a "a:b;^?ZBYI]QZSAY[^a_Li^kAn[|about "Z&Y4Y5_;Z<[Z]bY|actually 9[|adds D_i[k[|after ,A9]SA|again !^#a)[.A0Z1C3Z4X5W<C>^?bDYECU^WAZad]g]nE|against 4CDA|all #Z'Y)]*a.C0[1_3W8]9[:Z;^=D>[?WAZBBCHDEFFMCQDR_TYWV]@^a_]aab^dCe[hZiAkE|alone %X,a.D7Z;EDFHFQ[_]|along *Y|aloud ,_|already <]F[^YmZ|also SCjF|always .Y7[jX|and "@'b(X)C/E0C2_4E5A6G7X8D<@=a>_?FBFFAG^J>L^NASXTAZ?^XcAdZeXf[gChRjXm@nF|another 9]QFj[|any ,[IDgY|anyway .[;[?[DC_D|as #X.^1^7_?CC@DAQZS]WA]WjCkGnE|ask .b>[S^|asks 4bj[|at "X*[,_3E4C=@>BCWKWOZP[S@e?lCn[|away <[DAc[kA|back #@(^)D+C,_2?3B4[9A:D<A>=?DCDD^IIMcNDWBXAZX]A_?aCbEeBfEgEkZ|badly #D,A7[YL_E|be &Z([BDDCI^TE]DiDnZ|beats _[|because #Z%C&B,?<@QBeElYnC|before #a&F(Z,?-^3Y4Z=EKBQER]WZYBe[g[k@|belonged ,YjZ|belongs ,G8]:EfE|below (_9[DDQE_^|better #A&^:D;C>YKYkB|blank F[|bought ,[|breaks =]|brings 2aWY|but #@,[.A4C9[?D@BQ]SB]XeCg@|buys 4b?]|by #C&X'E+Y,C.Z2E9a>F?[C?D[FCLDQ:Z[jZk[nC|came >C?EBDCDD]Q^bBfBjXk]|can "]3F4?=]?_DdHZQ[VZe]gC|catches >[jY|change .Z|changed Fai[|changes ;^|cheaper "[n]|checked U[|clean n[|clears QX|closes EblZ|come 9C_E|comes *^,C.E4_5Y;Y>BB[DDFEKEO_QB^DeDi]nG|contains 4[C^|cost "B,_9Y<c>[DBIEQagD|costs "E*^/B3]5X:C;EDCFFH?IWS_TBWXX]Y^nD|could "X7Y9C;Y<]?DC[DCFAH[M_TCVZXC^[a^bYeDmB|counts 8]^[|covered ^Y|cut ,Z3]XYkW|daily 9^F[_[|depends ,DDCkX|describes E]|did #]&D,94Z>ZDDIcQDd_e[kB|dies 3Z7]|differently .aSZ|do ,[.b3[9a=]>[D[Q[S^_]d^k[|does "Z#^&E)Z,Y.F3[:E;C<Z=ADFI]KDSDT>_DbEc^gBm[nX|done ?_f]|down !_"^#D&D(C,>.Y0Z3>5X7_C@DDE]F^HWK@MBQ;ST]_g_jDkAma|drops (a4^M]|dry 9Zn[|early ,C.A|either .[DZ|ends '],D4[7]D@L^UZaX|ever ?[|every 7a9_>D|expires '[|failed 4]|fails kZ|feels %[5[@]|filled #A7^][jC|fills >YQ]eZ|finds +YB]|first )Z,ECYDbECFFWZYYk[lBmA|fits f[|five D[|fixed #]4[C]I]Y_|fixes #DjAnB|flat ,DD_|for %^&[(_)C0C3B4C7^9B;E>D?A@BB^CADCEEFBI^KWMZREW]_>bAfChCi[lCm@|forward :[DDkC|found ,[4^|four <]W[kG|free !B'Y.[4_:]DG^[j?|from &Y+Y,C.X9A<b=C?]FWG]IEKYQASUTWWY]BdEf^kC|full 3ZCZ|get .ZUYkF|gets )F4C7]=W>CM[SYd^g]|go .Y2[9]<b>[B^S_gAi^|goes !Z#D%C*X.F2W4<>DCZDaJAQZaDeDk[|going "^|got eAnC|grows FE|had #D&A7A;F<D>AA]DCFEKCUFYP]BbCgD|half D]gYkX|hangs ,D0]UY_CnC|happen 4[:YYZ__bY|happened ,D4DmZ|happens &D/E4C>]DD]ZfYjC|has &B+Y-Y.@/^1c2?3Z9A:C<]>D@aAZB^CADDEdJBK@P]S>TZV]XZZC[daDfCgYic|have "Z)[N^|held ?CDE|helps ,[Y_g_|here "]&]?^DAIDKaYBe@f]gDjFnY|hits <]G[|holds )]0_N]PXQZ|home ,].Y>ZE[gX|hurts ,A7[<ZB[D^|i .[2Y4D7CU^_Z|if ,A-^.B4^FYR[SAfXk]|in "]&c'Z(C)D*A+Y/C0@1C4E5C6Y7D9[;D<]@TA[B]CADZEBFWH_KbN?OEPVTGW]Z@]@b_eDhCj@k[m^nH|inside &Y=Z|into 7[M[|involves F_mY|is !C"^#_%E(X)E*C/]0T1W3]5B7=9A:><B=>>F@]CGF]IZL@M>N=PHRDX[YEZC[D]A^X_GaCbDd@eDgZkElEmV|it #B,F7>]AkG|just (Z,]0[7B8E9E:Y<]CYDCMYQZ]B_GbYe[j^|keep DAe]|keeps .Y2[C_S^_Zj]|known &[,bI]Q_SBYBnC|lands MZ|last #Z&CI[e@|lasted &D@]g_|lasts ,C5[QDjE|lay &D|leaks TZ|left #]dY|let 5ZD]|lifts 2bW_|like ,Z;]=YQZZZdYh[|live #^:Y_E|looked 4BW[|looks 'E)Z,A.>1[3D=DD?IXKBNZS>VXWAYBdBj^kCnB|lost QA|lying ,^|made #]&DHBQ[n[|makes #[4F:Z>W^]d]h^|matter >[nX|matters /]8^:Y^^|may )[,A4[QCd_jW|means #^8Y;CC^DCVC^Z_Dj_nZ|meets D]|might "].Z7E;FDFFZX^k?nH|misses )]N]g[|more &fK^|most .Z:[>^^ZkY|moved 5]|moves #B%[4]FBICQCY^mB|myself ,[2[QYkA|nearly ,E|needed 4]|needs 4eI[aEfY|never ,A.c7aS]dEnY|next 4ZC[g^|no #eC[D]IbKXY]e_gY|nobody YZ|not #]2Z;cb^|noted ,^Q_|now &S/Z3_4d7D;F=DC[FZIYK[QCX^YZ]DaBeBj_|off !E9B<D=]>A?CC^D]T]_Ed]|on "A#Y)C2@3E4G:[<Z>?B]CFDDEYGCJDNDPCQERDT?UCV^W?X?aXbYdCgEj@mB|once &D8[DYY]hZk[|one <]?ZDYnZ|online 3]XX|only "Z#Z&D(^4a7DDYE[XCYYfZ|opens ,Z4ZgZ|or (C.]2]9^>BD@QXWU_Ze@jAkCnC|ought #Y,BKWk]|our #[)Z6Z<]c[|ourselves n^|out #W'c(d3_5b7@FDLcQ_SAXcZZfC|outside DZkZ|over #^*_,@1Z2D4Y7_>ADZFZIZN^O[V_WC][a]eE|overnight k[|paid &^,b2Y?[F]mZ|passed ,a|pays ,Z>FDDkD|people V]|perfect "b7]|please k]|possible HY|post 9Z|properly IC|put =[|puts 2Z8[D[|rained #E4ADEQ_|rains &Z,[.F2BC]JYQXSDWE|ran &A,??DKCQG|read #E,D|reads >[e^|really "^,?3Z:WDEMCQCXb[Xa_k[|remembers )^DZJZZ]|right &F(F*Y,Z.C0Z3^7]8V;b>Z?A@CHYIIMDX_eVfCkWlZn]|ring ,].e>FDBSXj]|round Y^kAnZ|run DB|runs &]CZQBSCYFd]jX|said #A4_>]DDQAgCjY|saves ,B/CCYW[|say QASH|says #D,C3C7D?DC>D^FDQ@SFYBjAn[|second #Z=[bZ|seems ,Z>ZCE|sells =]d_|send K]|sets -]<bJG^C|share DZ|ships DDnZ|should ,C2Y4d9B?YD^EEQ@SDT]V^Yd]CaEfThEj]nA|shows ,]7Y?_D^IDYY|shut ,]|shuts ,[4]7_|since ,b.[4F9Z;D>^CDFbICQaYA][eWgFm[|sits 3[;]<^XY|smells ,d4CQ_|so &a,A.E2]7?:a<[>ZDXI[K]]CjF|sold J]|some &Y.c=ZSadZ|somewhere 3c>[X^|sounds ,^.Y<_>ZC]D_I^QbjYmZ|stands "F2b4dHEW]Y_|start "B9Z|started #[,FAYgX|starts #E*Y:[D^IBK]kW|stays #B&D,?3Z7_CYD]Q>]]_YeCk_|sticks 9[=YjE|still ,@4ZB[DDI]eCgZi_kE|stood ,DCC|stops .[@^gZ|straight .]jZ|stung 4B|such :Z|suits 2]S^YX|take "^H^|takes !Y"Y#C)?*c,a/]2]7a8D9C:];a=AAYCGDDE^FVGDH]IDWWX]YGZY[[]]_@dAe]kA|tastes DD|taught F]mW|tell ,ZD[Q]|tells (Z;Z|ten .[3]D]XW|than )E,B:a|that #C&A,Z.Y>DDCKAQbY_[_dYf@g[jDnW|the "A#B&[1b3D7A8CC@DZHZKYNZT]VT]CgGjEnC|themselves >F|then 3D5Z:]<Z>BH[SC|there +Y,_.[7>>^D]Q_SZWXe[|they )a4C7A=[D[NWbE|this .B<E>BCBFZK>M>S@YaeEgGjAn?|three #Dn^|through #[<[k]|till !b6Z7Z9]G]QB[Z][kC|time "_.C/^9EH^^Z|to #]%C&D'E([)C*C+E,F.B/F2?3d5B6]7b:@;C<U=CBCCDD^EXFVJCKGM[QARCSEXZZB][aIbGd=eHfBhDl]m]nC|today 3Z4Y9EJASFgCkFnF|together =[>dDDI[ea|told ?[j[|tomorrow "_7]CD|tonight 3_4]QBX]Y[|too !c#B,>4G:DUakC|took #c&d+Z,A/D4]7];V<Z=]>C?]EBIYK]Q^WDY_b]dXeEgSj]kXlAn^|turned ,XI^PX|turns #d,c4^<Y>YI]QceWh^j^|twice !Z&A.[4?9Y;aeBl[|two #X4Y<DnD|under 'Y,B.]3ZDDXXkC|underneath 9ZDBI__[|unless ,^j]|until 4AYBa[k]|up #Z'c(^.X0]4[>B?D@CC>DAFEM]UYY]^^bBeC|used 4ZCXQD|usually gZ|very ?_|wants 'FB]]YiZ|was "C&[,Z.B/Z0a1A3Y4D9F:?;a<D?GA]BHC]D<EAGKKXM?QXSATJU]V?X]YG]B_Za>b^d[eZfFgZi?j[lEnC|we "Z#A,D.D/Y4c7C=W>[@ZCBD@ICK[WDYY^_c^hCjc|weighs iY|well ,@KZO[QBVZ|went ,<4D;CCFDFFEK@Q<Y?bBd]jAk@|were &C+X,=;e?aCYb[eDf^|what ,]QZYZjX|whatever =Z|when "]*^,Z4];C>FCEMDXD|where QCfY|which ,X|while 5[H[Z_|will &C)E,A-D2A3B4]7A8A:A;@=I?DD^F?HBI^KEN@QDSZTBUBW?Y[]E_]b@hTi?k[|with "]%Z&_)E*],C3^8]:D;B<?BCGXIEKcOZQ@SGXb_[aZiAjD|without ![%]+C.]4D7B8C:^;=<B?C@ZBCE^GYM?NVQAS^XDYGbHe>fE|works ,?.a2e4YS_gF|worse :]<_e]|worth 9A|would "Z#@,;2a4D6Z9E?[E[ICQBRYSBW][Y]^jW|write 4Zk[|wrong "Z#B&@(A._4E7a9D;E<Y@ZFDIBKBQDX[Y@_CnZ|wrote &[KY]Y|yet 5b;EM[QFbB|you ,E7[9D=F>@?[DGGYNWQCdHe?k?|your "A.]@[bZg]|yourself 2[>BI_QBS[]Bia
italian|!Z
item|!B#B&F+[,;.C1?3D4@5G7A:B;D<B@ED[E@FfGFI?K=NAQ;SCT?VAYAaDbAd?eDiDjWlCmenc|<number> #C+a,DCIPb_[n>|four QD|free nZ|in C^F_jZmb|to n[|took ,DjD|was ,CCE
items|BcC[D@Q_XaYZhYkAlZ|excluded G[
its|!C"I%a&A'C(B+T,A.=/K1c3B5=7E8Q9@;^<f=]>??B@CA^CWEeFZGYH=J^MCQFRYSETDVeZB^ZbbcbeBhXiZkDlcmY|<name> &B-_@XAcB]EcR]hbjClcn>|<number> 1[<dCCEglfn^|doors ]V|first 1[C[KCnZ|gratitude 1C?E|heart :Xa_|hook ,[>[|last ,]C[|losses /D|maker &Z|name ,[9ZFcm^|new 1a<_AYVZ]YcZhaiZ|next 8Z|old C[|opening /D|own +X0]4F<_?CDKI]VZXY[cg^k^nX|owner ?YQC|porch 4EQE|records <E|refreshed 8]|school "AHB|side #XC^jX|third #E=[IDd_|very #Z%a+]E[|way #^*]/Z4Y=[I^O[Q^f]nZ|wood ,G
itself|#A%Y)D+@,D.b/c1^3Z4W7D8W:A;_=BE^FFJ]KCNBS]TbX[YW]Z^^d@h?nG|and /]3^4[;DXY|in ,Z/ZDY|is +A.Y4XS^WLY[jC
iv|1YA[EDdYlDn]
ivy|.G7E
j|,E4DCCkE|<name> QE
j7|-D
jab|"D,@5_6AD_J[N[Z[[Fe[gYk[|this 6B[F
jabs|!E9E=XKXWX_FnE|and =Z|are CE
jackdaw|,dQb
jacket|!a,C7@>B?^CAD^ICNCQAfbjCk_nC|potatoes kZ
jackets|+Z,E
jailed|nX
jam|#W(c*Z,d2C7Z;BKZM^O]Q[RVS[XYaDbBfX|and 2D7[]Z|is #bIZ|jar ,[fX|jars ,BC[nY
jammed|/YC[jYn_
jan|:D=]>Z@]d^eYgZ
janet|,^
january|)[7ZZYk]|is 7]GZ
jar|#W)B,E6a9Y;@>E?^@YCCECG]ISOD[[_]bBf]kDlZ|<emoji> OF|at *DOD|goes ,BQG|is 6Z8[|of *Z?Z@[OZfZgY|on &[=ZGZ|or 9[_ZjZ|to l[
jargon|"[
jars|%C+[2E7^;DJ=PXQZS[WDbA|and D^|of iY
jaw|![#Z,Z8[@CD[N][ZgFk[|dropping ![8[
jazz|<[
jealous|,ZCD
jean|,^?ce]fbnX
jeans|/^D[TY]Y
jelly|,_:EjCl[
jellyfish|G]
jet|jFn]
ji|&[,B?[QATZa^nY
jigsaw|&Y,b._?YQ_e]
jigsaws|,bC[QYU[
jingle|&Y>X
jo|4Ej^kE
joan|,E
job|!@#?&C'i)A,E/B3^7B:_;A<BBaDZE^FEKBL[NDR@TDW[XX]?_Ac^fAgBhCiajDkYmDnF|<name> @YNBe^|and 4[7[|at ,Z=adZ|fair CYj]k^n]|in ;EWZ|is jD|it %]g[|of HEn[|on +Y4[kE|part Q]|that :Ce^|title 'g*DDCE[LeOBb[c]|to 5Z|was 4B|with AZQZ|you >BaZ
jobs|"A#?&B)A,<-?/d0E1]4E7Y:b;Z?BA_C[DCECFDHAQ>SBTdVAW_]Y^XaebXfBhdl<ni|and /C0[7Z|are "B,BHBj^n_|in 1BEEVDlG|of /[;YAFb]|on VD|will C]
join|!_"C#@%a&@(D*d+X,;._/b0B1?2A4B6c8Z:_;Y<B=B>A?[AAEHG_HHI@J[K@MBNBO^QBS]TaUAV=WA[[][^aa_d@eYf]hBiF|<mention> -B0G:YQWaY|<name> "]:YH^nF|<number> /j6Y8XGXTj]YnZ|a )Z-Y/F3[8^;YX[^[|as -G|before 7c|for *[6Z|in 7[|our !C"Y%^)D*Y6]7DE^GAJ_T?UE[ah]l_n^|the "[%_+D6[7Z8@:Z;Y<F?CADFEH_JXQGS^YB[]]]^BiDlFn=|today )[:]|us !^"65Z6C7B8];[?_DbE?GYHAMCTBZX^Zf^jZkWn^
joined|"d#C&Y*]-^/C0_1^4D;A<^>B?CB[CEHcICK^OaQER]UbYAZC^Zc^eCg_h]jX|<mention> <YAaaZh]|a <_AD|as ,@|in ,[QZ|our &[*[LZO]|the "^&^-_0Z1]E[H_K^RXlX|up BZ^[|us 0[Q]g]lEn_
joiner|&Z4]g]
joiners|)[<^ZZ]Yk^
joinery|&[?dKa
joining|!c)b0b;Y<^@[BbCXFZGaK]N[TZUa^]aZcXfYh[iXjZkDmZ|<mention> C]j]|a ;]HYbY|fee !c)^7X=AG]NY]Yaa|forces <ecY|the =]SZd]|us BdiZ
joins|#B*],@-[E_OXfDl_|<mention> &F|<name> -]E]|from VC
joint|&C,D4X:DC_E_IBKGV@eCgEjXn[
joints|[]
joke|#F&c,b4_?[IEKaQ^Y_nE|about 4^IF
jokes|,b<_d^eYg@kA
joking|,A<aQE_Bm[|aside _B
jonas|,EQE|carried ,EQE
journal|!a+ZE[F]QBfEl[
journalism|!]6[MY[]]Y^B
journalist|3YXZ
journalists|;Cn_
journey|![#@&?'D(D*C+A,;-c.E0A1F2C3D4@7A8d:g;C=B>???@?CCDBEEF=JYLDMHOBPBQ>RgTCUBVBXB]A^ea_dAeEfAgChZi[jAn>|and 5[F[QDZ^ga|begins B[i]l[|book lF|from ;_CF|is 8Y|of ![-C8c:CRA^[|that %Z;]AYb^h]|the ;[EZ|through H]|to %?-]1DABECGb^YhDm]|towards -bR^|we :]|with 5Z8_;CRWZ^^Xa_
journeys|0]BYEERVU[lC
joy|+c,[8^:[<cA_B]EePdU]Xb^^hbiEl^|and nY|to +a:Y@ZP^
joyful|)]8]
judge|#?&d+D,Z-D0^1C:];C>C?d@XA]CAICK]Y[[Z^[a]b@fchVkIn^|blocks CZj]nY|said QC|the +C|you []
judged|,[/[<Z@[DFQaT]|by <ZnZ
judgement|"Z'](_7]>_LaeZ|here ']LZ
judges|&C-C1]4D<B?@F_I@KaVDYDgCjAl]mZ|and ?@fDl[|at ;]ba|gave f[
judging|7ZXY]]
judgment|;EnE
jug|.[>ZQBe^
jugs|,ZKY
juice|#[=b?ZCBQZd^nC
july|7a]Y
jumble|!D,^|sale !D,^
jump|!j*a6[7]>ZOZ^ZhW|the hY
jumped|,Z
jumper|9Y@[BWCYDaMCi[k[nC|in ,Z
jumpers|"^,^6[Qb[ZnC|and 6[[[
jumping|#Y,BI[d^
jumps|7ZCBD[N]SDjC
junction|4Z9]>Z_^
june|!b,E4A7cCdQEYBZY]Y|or ,C4DQB
juneteenth|kYn]
junior|!D#@&a,B2[4CDAGEIAKYNaQBZYaZbCjZnC|registrations GF
juniors|C_FZGCIZMZn@
jury|&Z3^7F=CQA]En[|decide =C
just|!["[#9'^)X*@-B.a/]0]1a2C3<4?5Y7X8^9;:Y;b>WDCI;JFLYOAP>RES^U]WDXE[F^Z_Bb_dEfDjDkBnE|<number> !j"D#C)A,E-C.C0I1C4F5C6]7[8W:[=BB[CFDBFCGhJBNCOBQCS>UBWF]ab9e>gEk@lBmCnC|a %d&X*?,;.A/B1C5a:Z>EAABFFEJgK[OEQDS>VAX[Za[E^Za[bUeCgBhGiCjCmBnF|about 8CMY|an %^,Z7]8[A_BZE]Jah_i[|as .Z7DD]QBSa|ask .DO[e^|be ,[|because .c8D|been ;AHW]B|before D[kZ|bought ,C7]][|bring >Z]YkE|build 8Y<ZhZ|call .]<]|can .Z8^Y[^Zn_|checked ,^-Z4Bn]|closed 1C<dcZk^|come ,a.^DCEYSde^j]|did ,b:^;D?]Q[a[|do 2]3Z>DS]UD|dropped E[GAb]|fill :Y^Zh[|finished 1a8[;D?^f^|for >]GbMZNY]E|found ,DB[i[|four 7]KZ|get <[>Z|getting 0D1c7FVcb[l^|give ,ZD]|go >[e[|got "Z)D0Y8D>YFdQDbXj[mb|had ,^Q[|have ;EFdmb|hit (D0_1a7ZA_EYODU_V_][bXh^|in ,[QX_Zj[|keep ;]ZE|kept &e4Z;aK]e]|kidding @D|landed "XAbEZW]hbnD|leave 7Z;_CDI]QD]Z|leaving ;^N[b[|left AaI[na|like ,C/_1^4D5]H[J_QCV[ZbaZbYg[nD|listed !^G^QY^]|looking /]5]>]V[|lost ,D5ZQB|make 8Z;Ch[m^|me ,C9C_F|mend :?aB|message 3Z4Z=ZC[S]dVg[|need #['[5cDDQCZe|not C_QF|now ,[2[7Y9]=^DZWZka|one )^,F/a7BDDJBKYQDTbU]]BjD|passed &X0]7Y<CA[UccCjZ|pop !C'a*]L^O[^D|put )Y4ZDZ|quote *^+f|reply '[(D,C.[>BDDQ[S]eGn[|results ^Y|ring +]DZ|said 7]QDTZ|say "D&Y,A.]1^;[>dD^FaS]YY]E_@d_e]k_m_nX|saying "Z7]O^Q@Tc]cbD|sell AZ|send DG|shipped AYI[|show "^.CA[h]|sit SZ|sitting 5XZ^|so ,X.]7DOZ|sold 4a;BA]C[QCY[]EnZ|starting !]|stopped 4]?_|take ;X>D^YbX|tap )Y;a|teach 8^:ZRE|tell ,_.C4[9D=c>^CZDEQ^YQeckC|that ,Z;]b]|the (_1]7E8B9F<Z^Dg[hEjDmBnA|think n[|three /[7]TYaHnZ|to #C,[.[5Y;^<^?]QYb[f]|turn @[QX|two *Z7[;]NZb]j[|very :D|voted /ZQXTYn[|want .Y|wanted ,e2YICJE]Z|what %[)[|who <bXZ^Y|will %[,[>FeD|wrapped -[AFUHZYcA|write >aQCe]|yet VB|you FaTZZZa]m^|your >^gVjE
justice|"D(B:W;CEYJ]^YaYiX
k|&C,A:[D[IEY[aYf[k]na|<name> :[a[jEnA|<number> n]
k2tog|eZ
kale|.a
karaoke|AZZahZ
kayak|?WCYfZk[
kebab|8[
keen|.]2]5W
keep|!C">#U%>&B'A([*?,?-A.[1D2^4>8B;X=]>@?>DcECJHKCLAMWNUO>RFSVTAW]XY^Ab]fAiYjZk]la|<name> H[QDeX|<number> 2cW]k^|<somebody> YYna|a "Y9]A[DbH^dBf@k^|an )Z|asking #^DDIaVXj@m^|being :]Y]|dogs QE|doing )[[^lFmF|every =]C_d^|going 1]7@:f<hDEVbWYa_bYc[hamC|in *[|it #A+Z,C.d2E;D<F=aAYIBMXNbQCS_Y]fDgCjV|its "AHB|me 3F<[QD|off C]j[|on ,Z:[mD|one ([*]OY|our )ZK]|saying ,[4C;ZjE|scrolling (a.B7b>ADBXZ]^k?m]nF|telling #[.[:B;[SWbY|the ">#c)D*B,@/B6G7D;C=Y>CCDD_HATC]D^DgYjCkbmB|their "^&DB^CZQ^f]i]ja|them )Z.D3aQCX^YBZY_Eg[|this 6Z|to #A(DD[|up .B7B;[GcSBaB|walking .C2D7bD@M^]Y|working CDQG|you *@;aOBXZ|your (E.f3^DeQaS_X[kYm_|yours .[5]
keeper|#Y&b,b;F<^?^BZCYKZ[ZcZjAnA|<name> &Y?ZB]iY
keepers|#]&B/^;ZBYFXIcQCTZkA
keeping|"b'X*Z2Y4C7d9]:Z<D@BD^ECF^I]NY][aAbFfWg]lBm_n]|a 'Z,C9a|count "Z|it #],]-XQY|the nY|you nY|your %[
keeps|"Z#b%[(d+D,_.Y/a1X2W4><_=b>BAZBWD[FBHYIaJWMeQYT[XZdbf^iakanZ|<number> =cda|<somebody> ,^QZmW|a #B&]/]D^T[|asking Ab_DhZ|bees ,]Q[nZ|growing 1Z<_iY|it &AD]K@|its #]C^I]|leaving ,ZQZ|ringing 3]XY|the #Z&[([<_KZQBd_|them "]#B/[H]IBT]|till BYDD|you .]
keith|,b
kelp|-@R=Y[
kennel|:B
kennels|+^
kept|!B"D#Z&a(V+D,G-A3C4D7A8@:@;X<B=WACBZCZECFBHBI]K[PBRASC]>aBcAeZhCjWkElAmAnG|<somebody> ,D1]4EQGV]|a ,a5Y>CKaQWfDkC|bees #F&B,DQCgY|for #A,D=[CbQU|going ,B2]|in #E|it &c,[g[|our 0Y|saying 4^>X|secret 8Y|telling #]4Z|the ,b.B4C=]?ZDFYB]Fd_faj_|you W]
kerb|"Z#Z+Z4a7ZI^Q@XZ]ZkA
kerbside|4Z5[Bbi]
kestrel|1E8aR]TZ^^f[|<name> 1E8]R]TZ^Z
ketchup|&ZAZhZ
kettle|!E"A&C,l-F.Y2C3C4>5E:C;X<d?^A^BDD_ECF?G[IZJDM_QhSZU_WBYE]D^FaDc]eYf]g[hZiBk_nC|'s )Z,ZAXM^Q]g[kC|a ?^|and ,;.DQBgZ|boils 7]|in ,X<_QY|is ,B>ZCD|on "C.[;cDXScUYjXkY|works )F
kettlebells||home gE
kettles|!Z)?,[2Y:[ND|are )@NE
kev|'Z<[>_e_
key|!B"[%^'Z(C)B+E,A-V.A1?3A7B8H;@=D>@?>@CBAC>GBI^NEQFRaS?VCXDY_b@eDgEm[nB|and &Z,D:]KZ|in D^kc|is 4]|partners <YAZ|stakeholders %a5]A@J[QZZ^aYhDnC|this ?D|to "B#[:YDEHDj?
keyboard|+[9ZDEKEkC
keynote|&B,B1^;k?BAYC]F_KAQ>bem^n@|at ;]ACE[bZlZ|on 1];^F_nF
keynotes|<bFb][m[
keys|!F&E'E(C)W*^-D/Z3E5Y<b?BAXBXDcI?KDO_RAZ]b[fBh_i[lV|and "Z@Zg[|are +[|back gY|handed KDQ]|in 1b|to <EA]QAhZ|with ,FD^QDk]
kg|)[,[0FDcQZS]]Gd[eFjXkc|of ,^j[nZ
kia|)Z4DBZMCXY|ora )ZBZMCXY
kibble|)d+^7Z8ZF[N_
kick|7_G[SCZH[Z]Y|off QCX]ZI[[
kicking|X[
kickoff|RWXY
kid|,D.[3_4B9@;b>Z?]CDQB_Db]e]jBn[|'s ,DQBiZ|who ;]bZ
kidding|&]@DnC
kidney|&[+e@CPekZnZ
kidneys|D_
kids|!Y"]'Z(C)C+Z,[-C.A/^0C1C2B3A4E5Y7Y8F;B<D=C>aC=E@HbJSLZQZT^UAVLWTYHZY]_^Ye]fYlBn^|<number> !],ZQZ|a )[|and >D?^gC|are #C7]K]SDn[|at &Z5]CFK]QXZY|can >Zn[|did QC|eat ![D^GV|free !?|go !_|have )[*Y,Z|in ,]/[4E?_KFQZTX^Yf^n_|on <[S[|sizes QB|two 7[|under ^X|who &D>^@DD[X[
kill|)[3ADaNZ
killed|&^:ZF[K]WC_BeDk^na|in &aCEnZ
killer|,]/_8ZHCTb
killing|CCQD]_aXjBn]|your 7Y]]aYbY
kills|#[,E/ZDEH]n_
kiln|!W/C2b3Z6Z:B<[=[?DBACYM[QXWcX^[Y^YaCdYiCj[nA|is BD|went ]Z
kilo|,X@[CCKWTF
kilometre|4Y
kilometres|jE|from CCjC
kilos|"Z#D2E4A;E=^?DCDX^d_fE|and 4DkD|in <^XY|of D[k[|this ?AfA
kin|%bJaYD
kind|#[(B+d,[1E4B5D8^9D:C;]=D>U?Z@XBDCYECI]LbM@NaPcQaWD[aaBbVd?fWiCnC|about ,@QAYb|and ,BQ?[X|but DY|enough #Y4^|of "^#D9C:X;]>^HZ]Yb_eWg]jWkE|to )Z>Z^Xn]|words +[?]P]f^
kinder|"b8]:B=[K]^]nA|than &C4B|to 8Z^Z
kindergarten|,[;DQ[
kindest|+d;cP^b[
kindly|#>&_([+c,E-^2F3e4?6b7D;[>[?_@EB]D=EeIEK^PaQBX_[a]E^DeYgBi[lenC|be C[MYZ]|note CZj[
kindness|#E(])]7E:^BcD_M_NbeFgDnD
kinds|:^]Ya^b]nE|of ,A:_QAa_b]nF
king|:]]Da^mC
kingfisher|,bCAQYk_
kings|(Z,]:aa^b^
kiosk|#F)[,B1Z4]8X:Z>_?ZGFSBTC[Z^[f^g[|and D[|or GF
kiosks|1]
kirsty|,ZCEjE
kissed|8^
kisses|?[
kit|!D#>+b,E.B4?5^6D7B9Y;C<B>@CBEDGBKWPaYDZ[^Sd]f^hBjAnC|'s d]|<number> "[|is +[|list &E*CQ]kY
kitchen|!A"A#[%]&]+C,a-B0G1D2C5W9D:B;E<Z=C?_A?BDDAEDHVI]JZN[PZQ^R@UBV?]E^[_BaDb@eFiBn;|'s .[Cag]jZ|<number> ,[|and !Z&b<XGZKZg]|at CAEDI^_C|back 3ZXY|floor <b?c|for &EKGeZ|in 5[|is &[:]Q@|of ?CfC|on k[|since ,F|table ,_;Z?]EZJ^K^N]Q_|tables &Z|tap ,FD]QDj]|to Q[X]|with GYQ[
kitchens|&Y)^,?4>5a8_:Y;a>C?BK_NYQEZ[^_a[b_c[nC|and KZ
kite|,_1]QaV[
kits|!X)_N]m[|left )aN]
kitten|(b+[,[/EeBf[|food +[
kittens|,ZCYQaXE
km|,C/[0B8Y?[C@D=KDQEYCf[hFjCkB|h C[|of &[0Z1Z4Y;_nG|on /[8^T[^Y
knee|#Y3@4A9:>cCcDaQ^S_T]XAYE]E^D_Aeaj^kZn@
knees|,d.D0Z4E8B?]D_HZIEQ^SEVZYZ[b^AaDbCcZfWk]|and <Z>ZcY
knew|"C%B&^(a,[.E1X2X4Y7@9F=BB[DDFDGCICJBMXRYSB^Z_JaWd?e>iZjdn[|<somebody> &C>X|about a[|every &b?_QB|it <]|that (]2_4Z9CBa_Bian]|the 4CQ]|what R^j_
knife|,^9ZQY[ZkD
knit|!Y#d&^,].e9ZCYIZK^Q]Sej^nD
knitted|&^,c?YK[Q]_Ye^jCnG|hats &ZIY|the ?^
knitter|"Y
knitters|&[5f?]BaK^ZdbEib
knitting|#Y&[*Z0^IZKZO[U[hX|group #[&[I]
knives|&]NY
knock|&C'])_,a.?5a7[@ZKDLaMCQZS?X]YZj_kH|<number> ![7[|a 'Z*Z4[O[|at ,dQ^jY|on )c5b:F>]DCZZkD
knocked|"D&b,Z0]1X=]?[@[DCJXK_U]d[eUf_n_|<number> 0_1Y?YJZU^fYn]|off =^d^|on &]|out "E@[
knocking|3[F[
knocks|&F+f0a=bD_KCPaU]d]k[
knot|*T,]>YOVVWbcgY
knots|,].=CBW[jClC
know|"V+X-A.>0C1C2B4Y5E6G8<9[:=<A=:>[?D@DALBYEFFXIDL]NCP^QYSEUCWDZE]^^Aa>d@e[iXkHmR|<emoji> (@F^MAODmZ|<name> #[&Z+eB]KZP[iY|<number> "D/^7D>DT^]Z^ZnG|<somebody> 2[>FQEgZ|a "B9eA[CDHAQAYC_]dEj]|about "C#C)X.^7F>C?@AZBFF]HAKY^Db?eDfEjEmZnW|and *Y+E,?.a4Z;DPEQBSaYXgZ|anything >]DD|because ,Y4B>C|before (Z.ZQ^_]|below (_|by 4YY^|for 4c|how #C(F,Y3B4[8^9[<DFZM@Q[XEYY__d]eWk?nD|i ,=4@|if 4c7]9aI]Y^_^|in (>|is 4d>b|it "[#D-Z.[/d3Y7c;]>a@]G[MENDT^XZ^CeWjW|knots .>SD|many #YC[|more C[|nothing CE|of >@|one ,ZF]|our )F<cA]B_E]h[iYlY|so jCnZ|some ,>4B>]BYC[QHebiYja|somebody "Z>[|someone QEW]|that #Y%X&E(F)^,B0Z2C4I7^9B;D<Y>eCaFFGbH=I_JYKASGT[WE]WdCe^jZkEn[|the "[#B(i.@4[>^D^G_HXMd[ZaGc^d[j@|their 3_B^X[|there Bbia|they DY|this %[DZGDQC|to F_VZbZm[|us <Z>[Ab|was >AeE|we "g%]4Y9>>>AEHfIYW[]]_AeD|what "c#^(c*Y,^3^4@7^9@;c<E>a@AD@HaK=LBM^NYR[SBTCX[Y=[E]Xb_cDdEgAjBkA|when 'BLCn[|where "c4E7C9cDWH]T]__nY|which (],C9D>A]Zg[|who #a%>(C,E2]4A5^7f9f;c@]FBHXIYJCMDSDTDU[WYYAZ[]c_abXeDh^k]|whose 5]H[|why "G#W+^.A4_9b?]KXP[_ZeAf]gFjF|yet ,A4cYbj[|you "D(_)B,_7E:f>=FZHCN@TAUD[^]C^aabbZeBnD|your %X'[(F9W:[?^@XHEMB^Db]f^gZkD
knowing|"V2X4A7Y>YQIWZeXmZ
knowledge|-_/[EBFYjC
known|#C%a([+Y,X-C1]3C4X7C8Y9B<]?>BECFD<EYF[J_M[OaQ^RES?UC[[^]_EdEnA|<somebody> &D,Z4D?[|as 1bEcVY|for 4B<e>Ze[n[|issue 4fICY^jC|that &^,Z??K]QZnF|the +^PY|to ?C[ZgZ
knows|&])F+_,^.B2C4A5C9_>C?@@aBCKMP^QcSCW@ZC_Zd^eBf=jbnA|a 9^_]|about 9^@]|how "Z;]jZ|it ,B7[P]]Z_]aFn^|no :ZaZ|the <Z=[|what 2F|who &A.E<ZKFeZ|why ,[
kofi|&e?ZK]
kpi|-[0[F[RZ
kudos|?]|to ?Z
kw|7[
kwh|D]QCS]k]nC
l|nC|r &EnF
lab|,]-_4Z7D8Z<H?D@AACEDF]KZMCR^YV^[a]eFg=kBlAnX|has ;]aZ|in 4B=_W_|is 4[8^=E^[
label|#[)Y*B,D3_4a7D:D;D<C=Z>?BZC[EEFBHAMDNaX^Yc]CaDe@fYiaj[mD|'s #c,]4ZQY_]|and ,[IZQWjZ|in #E4aY^eC|is #a&]4@|on 4CQCna|printer i^|says ,[?]kE|that 4]KD|the ,[D^k^
labelled|#B,_9YCAIC_]|by CB
labelling|,[4D<Z|error 4E
labels|#]&]3X4X7D;ECAIZS^X[i]j>nC|again ,C|are ,a3]4aX^|in #X
labor|-Z:];YJ^a]b]fXj[
laboratory|,]F[mY
labour|-]1^4C:DV]aEjXn_|of :EUXaGjZnb
labrador|,^
labs|:[mWne
lace|3ZhZ|up 3Zh[
laced|A]|up A]
laces|*[?_f]jB
lack|>_eX
lad|&[,h;_>Z?]@]CBD?K^QfUYVC]Cb[ebf]g[j?n?|'s S^|from &C<ZVC|in ,a?^Q[|of ,W|who ,A>Z@Ye[gX|with &^?_@[d^f]g[kD
ladder|%Z&B,]4B6D9Y;C>@AbMCQ^YB[B_^dDeAhXnA|and ,CA]hW|get 6E[E|with ,E
ladders|,_2DQ]WCnE
ladies|#B%Y&]'a+[,D/Y1C3d5Z7[8D;E?_BiGXJ]KaLcNAP^S@TXXZYB^CaBbDf[ifnA|<emoji> %_']7_J]LZ]a|and &ZB[F[G_HYhYiZmZ
ladle|&^,Z:FK]aE|from :FaE
lads|#@%^(b+c,]2_4Y5d6^:a>W?[@_DBEdICLZM_PaQZT]VBXZY[Z^[Yaaf]gYmCn@|and (_|are 2a|at L]|from &X@ZQXf[g[|who @Z
lady|,a0a7];D<B?^@[CCL_QfU]]XbDd@fYgQhBj@mB|'s 0]U[|at #^@agZ|from QZ|in #A4Y@]Y]e]g[|who #D&DKDjC|with #cIYnY
lag|.DDZT_k^
laid|#]&Y-C2ZE^[ZkD|off 2]>^@_g]|the -D<[
lake|#B&A4BCCJAQaXajGna|<name> 8X|and ;]
lamb|)X>ZFC[YjamC|neck FCmE
lambing|2ZA_WYYXhY|'s ,[2ZW[
lambs|)]3ZXZ
lamp|&B'A)X+Z.B1D4D5D8F<Y@DAECZKAPZQFSCZCaCdYgBiajXlCnH|and .F|post DZk^
lamplighter|,C1EQE|of ,C1EQE
lamps|,D9D@CCDDFN]QCSZ_CdXgEjC|in QESX
land|#[(b,C.C4B5W7F;E<E=U>CDCE]F]IZKFM]Q?SDXYY@_CfYl_mYnD|<name> (Y4[D]|on 4DQI
landed|!_"]&_(_,B-_1D4C<aAZBYFEGaH[K^MYQ@RYTDWZXC^VcbhZjCnB|<number> &cKa|a QF|and 7ZB[iZ|in <^A_GYWac]h_
landfall|nZ
landfill|/E0B4[;XAeT@UBhana
landing|"_#B&D)Z,D/[;ZCDF^QFaDjA
landlady|,[2eS[W[
landline|4Y@[g^
landlord|"C#@)E._0Y1Z4E5B@]C]F]NCXBY@^AgZk^manC|'s 2a4GDZW[eZgD|can .f@[iZ|has .Dk[|is /X7^DBTYkH|must D]n]
landlords|"['e+Z2^3D>EBaLdNAPXQCTXXBY@ZZi_kE|of /[
landmark|,C-A1c8<<CACEEb]n@
lands|*_/E4X=bF^O]Z[^DdbeAma|<name> 4]C^F[MFZ_m_|in *_MZO^|on =aS]d^
landscape|%B-]1^8B<CEEJCNAOaReV]a_hCj]lCmXnC
landslide|n]
lane|#D.B1[7C8D;@?XBECaKCL]QYSBX^]E_baDb?iEn_|<number> BDXZ_fiC|awards bF|runs DE|swimming #D,XUY
lanes|0Z8YC]KDQ>U_Y?^UbDnE
language|'E,Y-].@/^0^3E9a:Z<C>DDDEZJ]MYNCQ[R]SCYB_]|and -Z:[|is ^D|you nY
languages|"[#_,Z0C3[8[ABJCQCeEhA
lantern|*Y1[7[9CDZQZVX]_l[nC|walk D]e[
lanterns|6^7_[^
lanyard|'_,d1F:[Q_SXgX
lanyards|,B;]D]EZQDlZ
lap|,E
lapse|._S_
lapsed|2a4g5jW^Y^Zhf^jY|members 5_Z]
laptop|#D,F:_;ZF_P[V_^^a^bYgYmZ|and &BFXVYjF|in nY
laptops|AZFZ[Zi^n]
lapwings|,E|a ,E
larch|C[QEYZj^
large|!D#V.C/E8C:D>Y?YCYDAEZFVGDMYgKjZ|print #_,Y>ZITUX]Z|projects /F
larger|,A4^D]IDYZkZ|than C@QC
largest|"b1W;d<eC^E^H]cen_|in 1[
larkfield|&F7ZKCU[[F|<name> 7ZU[[F
lasagne|#C&],d@[K[Q]]Z
laser|-ELWXZaCh]|cutter X[
lash|![*cO]
lasses|(_
last|"E&D']*E+H,Y-=.B/D0X1A2F5=7e8F9<:A;B=A?B@ZACB>C>EEFAKFLZOFPARCSETCUZVEWBZH]__CaEbDhCiDjDkYmBnA|<emoji> ([>bMZec|<name> "]&B,:0C7B9[;C<C?BCBFDQD_]eBfBjE|<number> !_,D/D7d>Z@[CWD_H@]anb|a ![7C8X:X;_DZGXND^ZkZ|and #Z+],Z4W>[DYI[QZeZj[|autumn #^0Z7D9?IcQB]C|bit "D&]CW|boat Ca|bus ,BQB|call "Z6Z|chance !^6[7^GcQA[X]bn^|dance 8X;]|day 4Z7A:Y@_C]KZR^f]gZ|days >Y|eight .^7Z|entry 7C|evening 1^E_|fall ,]AZ|few 7c<[=[|five (]|four 'aIEL]OZ[E|get 9E|in ,CQFbE|lamplighter ,C1EQE|lot 7d]c|meeting #]I]|mile ;[H^|minute ]Z|moisturiser 8^GYn_|month #c'E)B+^,T4b7C<A=U?D@DADDCGCIYKELCNXPcT]Y[fFkB|night "A#@&W)X+F/_0b8@:D;a<Y>D?d@KAIBDCBD@E[FVG]ICK_MBODPDSHT]UaYXZ@[D]@b]eEf]iAmZna|of ,a1a6YCCQZVad_kF|on ,[|one ,a>YB[C]D]E]HAQ_bEi[jZk^l]|orders )]|page F_|person ,^|picture FY|post #]4ZQC|pub KC|quarter /X0^7F<D=]E]U_Y[jEnC|question ?]fZ|round 4[|season 0aU^mZ|seen ,XCDQXjA|shift g]|spring ,D<]CC|summer 7ZDBeA|tell "[NY|ten 2Z9^F_mZ|term #Z,]4YeY|the AZh]|thing 9CDFg]|three *Z,ZDaOYk[|till <a|time "E&E'^)^,Z.X/[0E3B4C7Z9_;B<E>B?CHAKAL]Q[TWWXYG[^]Z^A_YnA|train dX|tram ,A0BKEQAUCjC|two #X)[,^CXK[Q[jW|week !F"D)D0Y1]2D4V7@;Z>@@ZAbD]HEJAKANDV^W>];^Z_Ba[eCg]hajDkX|weekend &E,E4C7X8[KCn]|winter #C'Z4C7CCEW[dC|year !C"_)D+]/E1E2X6C8G;@>AAXEaFGHYNAQZWYXE[?^[dBfCgFhbiAl]mGnD
lasted|#C&B,Y4D@^KBg_|forty ,C|nine ,Z
lasting|"^%D-B;ba[|impact :Y
lasts|,?5ZKCQBeB|a #[DD
latch|&C
late|!E"G%F&B'F(C*Z-?.=/^0B1E2E5E7U8B:C;@?BAEBECbE?FAHDIFPSUBVAWEY]]XdZfDhZiZj^lCnC|<emoji> 7C|<link> 4^7]Y[|<name> #C4^CYj[|<number> kD|and &C4]>C?DDYNaX__[eFfBjB|boat #[|by &DKE|fee C]D^X[eXg[|for >aDEQCeYf_|in nY|it #C,D=[kH|night D[PZk[|nights <[HEma|on ,_4@DCa[|opening ,ZKYQZ|payers DY|shift &[,[I]K^Q^|show @[|so Q^|the ,]5]Q[|this &Y|to )]:YQEY_|too CZ|you =[
latecomers|3dXb
lately|%X9[AdN_ha
later|"@#D(Z)=*E,A.C0_1F3B6]7D:_;e=@>C?@@^BDCZEAGDIYMYNBOFQBR^UZWDXHZ_^]a[bZcTe@i?lE|<emoji> !C(Y3BF^GBNET_XGbFm^nC|<name> &Y|<somebody> ,C/]QCZ]|and N[Q[bY|here ,E|i 4[;X<AAZ|it <_|on DEkE|than ,C-[EYIZQDRZjFnA|the 8Y:]D[|they >[DYYXkZ|we 0^:_;aQDU[VZb]
lates|G[
latest|"D)],D/CCaE]FYKZO[RaTCVDaDhYj]l^m]n[
latte|![2c7_:_G[Wb]fa[nC
lattes|)^,[;YN]bV
laugh|3]:a?]D@L[Q^X[[[]Yf]mC|at 3^DDTZ|out F[
laughed|,];_<Y@]EYFBI?RZYAa_bjcZg^h?lcnC|at ;]DZFDU[a]b_|i <c|until ID
laughing|"Y&C,_4@7[:];f<E?bEZKBQ[U@b_f]gDlY|at ,C|now "Y7a:a;dE]TWUC]^b]l[
laughs|,Y?CfD
laughter|1Y8];EDEEZN]V[^^aBnC
launch|!B)c-Z/_0^1=4B7[?CEDH]KBN^RZT_UdV?[a]^b]iClYmZn@|<name> )ZNZ|of ADECQ[S_UXVD
launched|)[1E<AEBN]jC|<number> jD|our <@
launches|"_)^6]<_
launching|-dEZH_R_lZ|our -Y8CRZ^A
launderette|,[4B;DT[
laundry|&Z4_E]aCdV|room CYEajY|to ?E
lavender|&Y,@:CCCDZZ]aCjCnZ
law|#a-B1B3B4X:[;b?DD]MCQ]S[VBabbUg=jBkanc|and #DDYQYkZ|degree %Z|enforcement 1DEGQ^|to ;Y|today #c
lawn|*],a@eDbH_K[QaVbfYgZk[
lawnmower|&EF]m]
laws|n^
lawyer|&C>GDYSXg^ka
lawyers|1[=bJ[QCV^bcdf
lay|#E&D+],C4DCBKEQC_]j?lC|on ,DCAQCjD
layer|![,A-^1EDXEEQ=RX|of ,DQB
layers|?ZjCnD
laying|1DEBXXdV
layout|E[I]OXQDl[|is nX
layouts|k_|a GD
lays|CAjEn]
lazy|4Z8@QCY[m]
lb|KZjD
lbs|/^T[
le|0[:EDck^
lead|(F)A,?.@/A0A1=3Y5a7X8=;D=F@AA@D]H>IEJAKBNZQ@TDUBY[ZYaGd@eVg>hDjX|<name> N[SC|and :CaE|has <bE^cZlY|in -]B[CYk]|limit nZ|near nY|or aF|pipes bE|the ,Z1D8D<D^a|to 3ZD^
leader|"C)^,@.B1D2Y7A:bACCDGDH<M]NXS@UBVCabb^n]|<name> nY|in 8[;Y<C|wanted SDbZ|who :]]FaYn[
leaders|!@#C,A-_1C3B8_:^<D=Z@DABBcC@DBEYGDQDR_T]UBVC^__FcAdXgIiajCkAlAm]nB|and <^|are 7_:]SYTD]^hYi^|at 8XhD|do 7E:<F[X^a?bGnY|from E[|in 1EVCb_|of ;[Z_
leadership|"D&?(D)E,:-c0F:f;_<]?>CBDCFZICK?M[Q;ReU@XZ]YafbZf=gBiBjBkClZmb|and <^|is :[|looks :];?bCn_|offsite 1G<]|on :ba[|team -Z7^;D<X][l[
leading|"a)B-B5C7Z8f9B;_BBDDE?JBKGMBTAUXVDZD[C^d_AaGbcl>n?|the ;Y<Z
leads|#C-_/c5i?CHcICL]RcTdUbZg]?iAjdkCm@nH|and jZ|from /[|in 4Y5bZ_|please QYhZ
leaf|#E&E,]CEF@RY
leaflet|+^._/]2W4g5X9Z;D<E@XQFT]UEWVX[YaZWdFg^j[mRnE|and ,C2_W^kE
leaflets|,ZSBY]_Z|went 4B
league|!A+_,E1c4B;[<Y>C?EPZVdZEbbjBkDnC|table 7^<^]Y
leak|+Z5Z7B>DC^FBHAKbZXj_mC|on nZ
leaked|4^<[YZnZ
leaking|5[6Z;Z<[DB|roof nY
leaks|#b+Y,@4aBEK[V]Y[kZ
leaky|5Z
lean|&[,^GXKYQ[
leaning|,_-]QZR]|on ,aQXjD
leans|,^EY
leap|!]#BIC
learn|(E+_-D2[3X7D9E;F<B=B>@?DE]HBKXSBT^]DcCeAl]|a ^Yn^|an /ZTYX]|and ,F-EC^QAjZ|from :a;[>]a[e]|how 4^5[;HY]Z]kD|more %[EZXC^BlZ|of K[f]|on +dPY|that nW|the &Z|to bY|where 3cX^
learned|#?&[)E,^/B4=:];B<Z>A?_@ZABC=DCHEIDM]QaSCT@XCYBbDeEfahBj=kB|from #DDZF[MWQAh[kY|it ,C2]|that :]|the ,c<bC@j@nC|this ,D|to &X'[,_7X?^@^QU
learner|%]&D2[DYJZQ]bDf[j]nD
learners|"[,A/[8C;^<ACCDYEAKZQWTW]XaYb]lCnD|to -[R]
learning|%c,X-a/]1Y4C:_;DKYNBQ[R_TZXC[B]Ca]g^iBnA|a :]|and %]-_:^EY|to 3[
learnings|-_EYRdVCnC|from -^;]R]^E
learns|,Z-[8Ca^
learnt|<a?aDBS^k]|to <^
lease|#D&Z,F/C2^;E<DBaQDTEWVa]i[j]na|is 2bW_|we /CTE
leasehold|CZjZnZ
least|&Y2a7^?D@YCWDEGCQATG]^g]kFn[|<name> CB|<number> .[D^QAna|be ,W7[|one #Z2[=[@YQBgY|two 4Ee]|you 7aCZ]_
leather|#X&E,@0Y7Z:CCBQCjDnc
leave|!@"?#@%C&>'[(a)>+@,A-B.d/[0>1@2@4E5@6X8^9Z:^;D<D=?>G?DBBCaDdHAIYK@M[NCPLRBS_TZVGWYXVYK[]_@hXi>jYkb|<number> *Z4b|<somebody> 2ZIBQZ|a "['^(^*E3^9Z:D?]DXE[KCM]N_OFWB^Flb|and .b;Z>]KcQ[Sa|any (].^D>|at .BCYJYSDeZnX|before C[DZ|by X[|for '[/[]Cm^|from C]D^QZ|home jY|in CEDXbC|it #D(C*D.B3?4B6X7e9^G]IUMFNESBU[[Y]d_ba^jAk^nB|me (bM^|no ;Y|one ([|out 4]F]m[|that 7e9Y;fHBU[]_b]|the "G'@,Y3[4C7BCAD@HALBN_WWX]YBZZ]C|them .C3D7AC^KEQW|to @ZQCSC|us 0D3e6[CZDEE^H^O]UAWDXa[__CkClZ|with %[*[4]C_bZj[|without Z[|you .b8^D>H[Sd^]bAgZ|your 7ZCANEeFh[jBkZnW
leavers|,_:]?bQ^fXjD
leaves|"=#B&=,@-C1D2@4C7C8X>A?EAEBEDdFBGBI@JCKDM^QDW@ZF[DeChGiAjDlDnE|<name> #D&E.[4C8Z@FC?jGmY|a M[bZ|and DE|are ,E|at #_D_I]|buttons %BJE|on 7A<^D_|our 8]^[|out )XDBkH|the +]/Z8];[CdTZ^[j^|us &Z*Z@]gZ|you 5[KEZ[kZ
leaving|-].V3a6^7X:E;Y<C@CBdDEF^LDQGR[T]Y>aWiamXn@|<name> .]|<number> /[B_T]]BiZk]m[|<somebody> #[|it #Z7_Q[][jB|money "^6]B]T^XEiY|that ;^N[b[|the #F2]QE|this ;ZE[mF|us )Z.^MCQDSY|your "YDD
lecture|,F.f0^8[:B;Y<ZB[DDS_U]aEgDiajDkBmBnD|<name> C@jB|us ;Zb_
lecturer|nB
lectures|>]K[kD
led|-j/C5E;[<_CCE^H]ReUEgBh]kDl_|approach hC|by 1];Y<dE[UGVf]Z^Cl_|the &Z<Yn^
ledge|#e@[
ledger|&Z)Y<[KYcZk@nD
leek|,[.CCZDBICQXf[h^i]k>|and ?ZSZ|soup SF
leeks|&[,b?aS]nA|a ,E|and /Z
left|!="?#B%@'X(C)C*D+;,[-</>0A1B2?3G4Y5>7a8B:>;?<D=D>>?DBFC=E=FCGAHDJDMDODQZR>T?UEVDW>ZC]]^@_ZaGbCcCdBeDh@j@l@mAn>|<emoji> E]MFlW|<name> 4[_]jE|<number> ,Y7a@Z]_jX|<somebody> 4aDZN]YY|a #A*X,b.[>E?=A_D@ICQ]XDf>g^h[iEkB|after #^D^I^k]|alone ;[>[D[b[k[|and #A4Z>_ScmC|as 7C>^W[e]|at )Z,]7W8^9DDBNYXW]ajF|back j[|before 4B7[@DQBiZm_|behind 7fDCT[UX]d^BhC|blank .ZF]|boot ,aQ[|by ,XQX|ear ,]DZ_[ea|feet ;a|foot ,@n[|for !B)Y,E4F7c=YDBJ]KCQ?TDUE]_b^iWk@m[n[|gloves 4bYZ|hand 3]Q]jC|handed #[&Y2Z7DKXjFnY|in #A&@'^4^7X;DB[H[KDLZTZ][^^_BbDi_|is QBSX|it 4[7FKCYaeE|no &bD]K]|of #bj[|on !]#D,>.[6e7[=BGYQ?SEUD[adBgBkVmBnB|one #X,>I]NY|or @[gZi]|our 0[U[|out 4ZkB|over 2[>]DZ|rolls BF|shoe QZ|side #Z,F@CD^gCkZ|the #]4a:]<a?a@UBDDEF^IaKAQ[WEY]f^kD|then ,C|this "C7Xk[|to &[1Y4DK[PYYDj]|us #^*]@[FeSZYCeCkDma|when 7>]D|with HFaZeX|you >F|your @^K[U]g]
leftover|"F&[,[@^
leftovers|<Z
leg|&C(b*[0[;DEEK?MaP]UagA|day (d*[Ma
legacies|:bA^a]
legacy|+],A-X.B1A4D5^6X8]:c<FAYHaN]QFVDZ[[YaZhVi[mDn>|<name> n^
legal|+c-A1Z3E5E6Z7E8Y9A:EB^D]FZM]P^QYVaYA[Z^^gCi^k[nY|aid 9B
legend|?aV]f]
legendary|8];b]Ybc
legends|0C3[BcM^X[aYbCi[nD
legged|nZ
leggings|)Z+ZJZP[QA
leggy|@Y
legislative|?EfDn[
legroom|;abZ
legs|"F#B,B>ACBD^IDQFSDa@k^nE|and ,BQB|are D[
leisure|"[D[GZR[dY|centre D[dY
lemon|#E(],b.C>BA[DYH[M[QZR[SAYCaEkZnZ|cake A]hZ|curd R]|drizzle QCnX
lemonade|&Xb^fY
lemons|,]5^:@D[QYZ]aEmZ
len|&],]KY
lena|&Za]|<name> a]
lend|2W4B5C6a7C9^;@=[>C@@H=KFODQ^S>ZD[]]B__b@dYgAiXjYnA|a 9^QA_[|out 2_|us 6b9]=Z[^dUi]|you D[QY
lender|D_
lenders|"Z/ZDZg]k^
lending|&X,C?[R[fWnF|us &^=Z?ZK]
lends|,DD[e[k[
length|#A&C,bDaKBQ]e_|<number> nY|and >^|in kZ|of >D
lengths|4BS[
lens|GYIEKZQ^
lenses|!_+^2]GZP]QD
lent|#D&h2F4A;X>C?^CCICKcN@WBaAeAf[j9kEn@|<somebody> &^,Y@ZQ^g]kK|by &ZK[QEfEjD|me +ZP_|to #D|us &],B?dDZKbQFf_
lentil|#B,Z4ED[gYka
lentils|,]@ZDZg^
less|!a"A#[%B&Z(A)Z+E,@.B0C1C5D8[;A<B>>?_@BBXDYEUFCGYH@I[K^SZUDX[YW]T^Y_beBfXi]jAkZnY|a .E:[|and ,D4Y=Z|in ,E2[?[gZ|income TD|of 2]|plastic n[|stress 8Z|sure nZ|than !^#B.D/A0E2A3[4^7_:_DAE_GZI=NDQ?SCT@WAY]abeFgCkClXnC
lesson|#b2A3F:]>WC@I[MCNDSZU]WB]Za]eYnE|<number> 4_|from >[D[kZ
lessons|"^#B&C)^7C:^<B@EC^D>EEFaH[M[NYS]W[YB]CcBd[jYk<man@|<number> WZ|for ![Ga|from F_MZ|i 0Z:X;[FCa[bYcE|in "[MX|on )bN]
let|%D([)V*F+F,?3H4?5W7Z9B:b;E=A@>C<EGF@HXIZJDMcN^QCYDZY][_EaZc[dDeDj@m?|<name> )Z.[8]I[KBS]aCjX|<number> /b0c;D<_T_UV|<somebody> :[;]|a &[5X<ZNEbZeG|another 7Z|any <]|anyone 7C|down >eQZ|go .E>aeZ|in ,C=ZF[IFOXmX|it .g2Z7>B^CBDaSaW^fBhZi]|me 2c4E6Z9Z:[?]HZQEW[[Z_YgAjC|our "[8YT[kEnZ|that /[:c=[T[U]VZ^GaceAnF|the !b3D4b5]:[;Z@]DZECG]PWQCSZYYZbb]gXh[jEkYnD|them 3]>B@]D^GBbAeBg_h[jCkana|this (cM_|us !B"A%@'X(b)[*C+A,<-f.=/C0E4@:=;A<;>A@AAACEDIJGLaM[N]PDQDRbS?UGX[YI^[_DcEh>jDnD|you #B%Z'B)Y1]7C>Z@BCDHEIDLCV[YDbYeZmE|your !C"C/F7_:DHDK^NFTD]Y
letter|!D">#b&Y'C+A,G-B.E0[2D3<4a5B7=9A;><C=?>Z?F@WAECFD[H>IaL@QFRBSCUZWZX?]?^GaCbCdDeXf>hFlX|'s K^|<link> >[Q@|<somebody> ,E|about e[|after 4C|and &B4A>ZD^IAQ]S?Y@dUeEfI|before ,D6^>ZE]QF[[k]l]|by ,EQB|from 4A>[BEC^I[J^YAe[jYkB|has 9[>E|here QE|in D@|is #XB]CCi[|of #]4Y@ZQ[i[|on &E0ZDD|or .cQCkZ|saying 4^@Zg]|says 4^>^|should #FfF|this @[g]|to 1ZIEQ_a^cXn[|was #[&Y|we &Z9EDZ_B|with gZ|you /[>XIYeZ
letterbox|#])].];a?[@ZD[N]bYf[g]
letters|#b)E,?-C.Z/E2@3_4C5D7D8@:?<B>dAFBCDZEBFEI^J@NCS^VVWDX[Y?ZD^?_^d@ebfahZiBj]kYnZ|about #^&C,D3^?aK@fVn@|and 4DQXfZ|are .[>ZQ[|for &Y|from g]j_|go #Y=YD[|went gZ|will h[|you >Y
letting|#>&X7c>]?]D[IDSAYFd^f[g]j@n[|me ?[f]n[|our QZ|us #?IBfDjC
lettings|D]HZQZTZd[k^
level|!]#?&E(D)D+^-c.Z3B8a;a?]@YCXHBIAJFK_NBRdSYX@ZW^ca@b^eDg[iX|<link> &DKD|<number> 4B;A]FdBnB|access C[|and ,^|of 8Z^X|up !e-[G_MDRYi]
levelling|)Z-Z1[=Y
levels|,DQAdBk_nZ
leverage|-g8C;BE@O^RdZ^bBiEn@
leverages|-];Ch^
leveraging|"Z-b7B:C@DE@Rc]AhCnD|digital %^8D|our hC|synergies EE
levy|2YC^Xej[
librarian|#[&],_Q_e[k]|<name> &]
libraries|"C.B;B=[@YCEHFbB|have "CHG
library|"E#D)C+@-F._1D3E4E5A7@8D9A:Z;D=Z>bADCaEAK]NAPASZVHYCZB[@]E^XeXg^j_kZlAmZn?|'s #_.^DZSa|<name> &Z|<number> C[j[nW|and .Z4ZY[hY|basement g[|card "],C:YCAH[aYjC|cut /D|door ?Y|fines D]|for &^?^@[KZf]|has S[|is @ZDZg]k]|on ,TCDSZ|read "G|until ,CC@jC
lice|C[
licence|&])E,>.U1d2]4@6^7C<^>CC?DBGCV^YA[W]BbBgBjElA|and .]2ZSZ
licences|!['Y3[dZeC
license|!]7bDBG_]Y
licensed|DZSYn@
lick|+X
lid|#]&A*B,F3C8EBDDbFCKEO?VCYW^Gg>iCk_mCnZ|and <ZeC|does 4ED=|is >^D[I]ebk]nX|leaks #]BF|of ,B|on D[aa|shut .b|with KFQEgF
lido|4^B[C^iZjZn[
lids|#b,CIaKaQWYa]b|are ]Y|on C]j]
lie|#D+F,c.C/e1F3E4A7=:@;_<^>XAAFDGXHDMVN[Q^SCTYUYWD[E]EaDbadDl[mFnA|awake >[|down SD|in .Y|on <ZDZkY|there ,aD@Qa|we ;Z
lied|,@F^Q@m[n^|to ,@QBn^
lies|#Y&?4E8YKA|under ;[bW
life|"^#>%a&E'E(Y*A+X,@-C.E/_1C2B3G4?5E6]7X8a9?:h;Z<Y?[BDC>D<EAGVKBM[NXO@R@SBTYVEWJYB^[_?afc_i?jAk@l=nA|'s :]D[Na|<emoji> +]|and ,@3]6ZQAX[[Z|are (ZM[a]|changing "Y([8ZJEM]TD|cover )eN^ZX|for ![|forever "ZM^|in &Y8X:Z?ZA[N[hZ|is ,[7d:?N]QYXD]_|milk QY|of <ZA_h[|on /FmZ|threatening C]|throws %Y|you 7]8Z]]^Y
lifeboat|&]/DBCCXDDK]TBXZiBjY|crane BCiB|crew &[DEK]|station @X
lifecycle|-]8^;DAGJCR]cEhB
lifeguard|,^jY
lifeguards|#[DDI_bX
lifelong|:AVE^ChC
lifestyle|!_:Z^anB
lifetime|!a5[7W8cG_KBNBZW^b|and ,Z8D
lift|"D(E*E+E-G.@/D0E1A2C4X5B7?:B;@<Y>]@CADCfD[H<IHJ@OARASBV?WDYRZA]AaAbCe_f?g@jfn@|'s jZkB|<number> )[,YjCkB|a ,[@Z|and Q@|at 9[BZe_|engineer &^Kce[|home ?[EZ|i ,D<XQ@|in CaQZj[|is CdDAM]YWeYj]|it #ZD[jZ|on 4[|out C[|the #[,^1EAZDJQ]VGdah]|them 'ZQ]|to @EDE|was &C4C>[IE
lifted|/Z?@@CAYCYf>h[kZnC|<number> ?AfA
lifting|4C7E8[<DDCk>nE
lifts|"a#[%Y)Y/_1[2_3^4E5a7AC_D@GYJbNZSCW]X_Z_bYfCjY|and >[QD|at %[)ZJ^|the "]
light|"D#B&A(a)E+_,F-D/F3A4@5C7@8_:@;<<?=D?BAFDaFCGZJEP[R@S@TAXAYB^a_ChZkal_mEn^|a &Y8ED]|and 8a^c|as +^|in >YQF|is 8C:BWY^Cf[|it !^D[GYh[|not D]|of iE|off n]|on '[.Z@]D@N[gahbkB|switches n[|the ,]^Z|years +Y
lighter|&Y+Y:EN]YG^ZaCkF|than :FjC
lighthouse|#C,Z<Y@BE<Q[_]eDgFkC|keeper [Y_Z
lighthouses|K[
lighting|]YkD|in 1[
lightly|D[cZnZ
lightning|Cbjb
lights|#a%Z&F+F,D.C2]3C5X9];A<C@]BACcDEFAI^JUTDV^W]YE_ZeCf_gXhaiCjen>|and ,>=ZS[eF|are ,]4]BE_Yh_iA|at "a|go )[:C|in #aDD|low >[Q]eZ|on &Z2b7C@^J]Q]W^gb|stay >^D[|the ,aQYjD
like|!@"A#A%Z&?'@(b+_,[.^/]1>3D4@6@7C:D;W<B>Z@HBBC=FAGFHEJXKELAM^OCP]Q]SaX@YC[@c@fJhDjDkElZmBnF|<emoji> 5e|<name> !["D)F+b.[/E3[5_6a8W:YFZP_QESIZ^[]^XaZjD|<number> ,?CZQD|<somebody> )a,]?]DZKCM_V_e]hE|a "Z%])X*<+b,].E2E4[5E;Z<[>^D;EEHdK[OBP_S?XCa]c_gFkBm[nA|about .D|an %ZH^|and (_.C:E>ZEYM_NFS@a[cDhC|any .X|at 8[=[>]^[|before .b|being #C|butter +_P[|button #[XD|comment (]EZMZ|each ,]|every =ZdY|everybody %E3_7[][a^|everyone ,D|family fE|follow 'Z(ELX|for *DM[h]|hot 7]|i .D>D|if (e,E.DMdXCa@iZnB|in 'Y|including >Z|it !^(_,d3d7C9E;D?j@DDCQbSDVDdJiA|me ,A2^QBV[W[|minded -]|mine .[S[iZ|most QC|my ,[;FQZbGn[|never :Z|no 8b>DDAYZ^ehC|nothing +cPa|oak (@MD|old #[5cZb|on (]*a0]CBOaU]jC|one #Z(b*EXZkA|or .aC[S^|other ;_AZha|our !ZEaK[QDlanE|ours )[/Z;]NYT^|share *Y3CEXXD]Bbal[|some DZk^nY|somebody [[|someone 4[K[|that 1_2_4_7_;[<_DWV]W[gYh]|the %_&A(X+W.^D?EbI^SXYDeIg]jDkCl[|them +]|these 2C<DRAZ]|this !B*_+[,A-X3B4E7b8[GBTBXZZB^[a[bEgBi@n_|to &>(D+B-Y.Z2Z4F5C7F8D9T<@>ZAZBZCED?IFKIM@NZPCQ@T@W[ZB[>]?_We]hciYkB|us 4G;b<f=]@[D[U]bbc[gY|we ,Z.b;[A[SYb[|you !?&[(>,C/b0@2_5]7]9B>>?BGCMBQAWaZ]]]_CeCkAnB|your fY|yours )c,Z/a7CDDH]N_T]]BnE
liked|&[*].Z0a5a>B?CDAFCK^NWUVVEZ_gAnA|and *Y4Z;[|it #_I^jC|that )Z|the *Y,F.Z9ZKWOZSZ|to j_
likelier|/dTd|to /dTd
likely|.B/_4_=BKCQASDT]Y]jBkbnY|the QY|to /aC[DET]]Z
likes|#A&C(g*j,a.@0e7B>ZDAEbFEHAI^MgOkQbTCUdVE]Fd]hCiGlZn>|a ,EQAjF|and *_E]O]|it .DI[|on 0ZMYUY|the kZ|to ,[>]M]Q]_Zd^e^
lilies|.ZDbg_
lily|@bA]gZh[
lime|&Y,B.a9G:CEDIFSXaEbBhD|and .bS[
limit|&E,C:_>DBYI[Y[jCnC|is J]jE|of D]
limited|"A#E(A)E*A,>-@0E1E2D3B5C7p:@;@<CBCC@D>E@MCNEQ@R[UDWCY@ZC]ncAdBgEhAjBkAl?n@|and 7YT[ba|availability !]7]P[]Y|edition %E6YnX|so %[)Z]V|time bZ|to 7YaBe]
limits|#Y-D8dDZK[RZ^bkZn]
limp|7];a>[]]ba
line|!C%B(@)D*],@/>0?1Y2B3[4W7?8B9Z;B=C>B@WAVBBDXFZGAIDJDMFNCQET?UZV[ZB]Fa@dCg^hViFjGkZlW|'s C]S[|<name> C]bYh]|<number> #CCADWK]SZZZkb|about ,]|and *Z,AC^DZF]KXgEjDm[|as D[kY|at 1^4[C_D^F[VWeAjfk]mZ|but >]|by 4YDYQXUYYZ|for &_,]DAE_QfYZgYl[|from #c&]K[Q^|has 1^2YV]YZ|in "^&C7[?GF_kEm^|is #B&D,B4WDYLYe]g[mZ|it CZ|of &B+_,A4ZP_SZjD|on #Y&B*Z+_,YD@F_K?QWUZjAkEm^|open C[D[k_nZ|or 4Z|since &^Q^g[|that C]D^F[jZ|the .]QFSZ|till ,Z|to ;_|up ']4?CDEEJZ|was S]e]|with -d1CACC@JDRdUZjEnC|you D@I_YZg]kAnY
lineage|&[8]EZK]^]
lined|g]
linen|#B4D7[8X@CN]Q]VZ][^XjEnB
liner|D]jYk_nY
liners|n[
lines|&X,G0D4C7C;E<Y@CBECVFEKYSGT[VCXXY@bWcUkZlBnE|and 4BQ[|are C_D[|of X^|open DC
ling|D]
lining|,]DYHE
link|&A'A(;*c+d,?.X/D0B1C2Y4Z6e8B:>;@<C=>?DBFCWDVE^F^HWICJBK?LAM<N^OZPaQ?TCVBW@X^[_^CbDd>gCiFlYm]nC|'s ,D6]@ZaX|<emoji> +^P]|<link> +kC[PcX]|and =AE[QBXDfZj[mW|at *]|before 7_]_^[kBmD|below #]a]|expires 7>]Ej^|for ,[7Z|in !H"W%Y'B(?*B+B2Z3D6D8EC[FXM@QDTShSmX|is )F+^.d4=C_S^j]|it 4X|on +]SZ|that 4]|to )aE[bY
linked|#A+aDCPb^ZnZ|in +fP^|to +DjB
links|+[2Y6]C]D[[ZjYnZ|in +[
lion|,YDb
lip|#C+]5ZMYQBaFjZnC|and D[k]|oil :[M]
lips|,]7]Ffmd
lipstick|)[2^>^W[]En^
liquid|DZ
list|!D">%@&C'Y)A*b,@-A/D2[5[8B:A<A>@?BABCYDFE[FbHCJ>LTOcRFWWZY^D_^a?bZdZlYnC|<link> h^jC|<name> CEQZ|a FZYF|and #Z.C2B4@5b7ECcYDZceCgCl]|are 2Y|at *YCZOWQaTa|before &Z+c2^C^PZ|for 'Z,[6Z7Z@CIEUbYZ[Yk[|gets *E.XNZSZ|goes &C7B]F|has F[m[|here CZ|in &]+[4^F_K^g^jY|is #[+F.?2_3[4B7YBXC@D?FZKZQXSEWZf^iVk?|no 3[7[CZ|of "[*C,C.c4b9^=E>^@YCbD]GYIaOBQ=S[U@YZe]hAk_mD|on ,Y.D=]>ECEI]dX|price !Z|so 4EfY|the *ZDF|this QX|to +]|was g[|will YZ|with 5[]Zi[
listed|![#E,A.Y1D4];CGZI@KYQC^ZfCmC|at .[S[_Y|on #AI?kY
listen|"]%e&D,;3d8E:A?UBfCDHcJaNUQCSXXa^CbTh^ien=|to "Y%X)[EBHcJYUYV[lB|up "[3jBjT[XdilnC|wherever hZ
listened|#A%d&Y)[,A4B?Y@?JfR^XC]ZaCbCgBnA|to #Y
listener|#]IbQDf^
listeners|"[%Y0[4X5_;D<DBeCZDZJWZ[idjWk]|are B^i[
listening|"]#D%h)X+C0a7D:X;[>]EEGBJ_Q^U_]FbXmBnX|to "Y#E,^3Y7Z;]U[]^bana
listens|"]#B,Y/B;b?bDDIBTBb_f]n]|first "]|now #EID|to /CK[TBg]
listeria|4b
listing|)a*a3_CBO^
lists|#D,D/D5FACQZYZd^e[kW|<number> /ElF
lit|&]8Y>FK[^^_Ia]fBi]kB|from 4^I]Y[
literally|!]4W:C;Z<@CDDYQCXCYYaCbZnF
litre|=aAYE[YCdYhYj[|of E[
litres|#[?ZCEDDTVd@kD|and #[?ZfZ|of <]|on /E
litter|5Z7[=YCJQbTZU[ZXaEbYiXnZ|pick 4Z7^Q[TZ]Xi[j]
little|#?%Z&>'[(G+h-B1@2D4D6b7[8Z:Y;[=B>Y?YA^CAG_IENXPfRBVC]^^]aYbad?e[iCl^m_nD|<name> !Z8]>[BYCB]Xi]mV|and D[|as /^DAT]aBbC|before ,E|boy 7]JF]]|girl 5X7[:Y>Fg[|in k[|lad ;cbZf[|malt ,FDD|more QD|old "];eb_|one ,YDFk^|ones 'Z+],CCYQ?^Ya[h^|page 0Y1Z|red 5Z|reminder *FE[l[|shop 3^|something +^|things "^%[:_Nca_|town 8[^]nD
live|!Y#Z&A+E,B-_/Z0E1C3Z5B6W8D;A=ZB@C_DAFXG]H[I]KBLYPCRYSBTYUBVBXXZZ[[^B_DdZgBjVm^|<emoji> 1[E[VZ|<link> 1ZVZ_El[|<name> -ZAXC]D[ZYh]iYj[kZ|<number> /[3aF]T_|alone >[CZKZeZ|and %])]:ZA_JaaYi]kE|as 8[|at )_7BCaEbK]MVN[]Bj_l^mZ|captions dY|chat na|from &f,Z8@CCKaQZ^CeZ|here %]6aE;|in 'Y4X8DKCSEZ[^]hX|it <Z|now VE|on ![)B,b5[:Z<]DYE_GZMZY]_CjBkZl[|or jF|our -[h_|q 6Y[ZnY|the 8^:^EEa[lA|there 2ZYY|this "[F^mZ|with 3a7d9E>ZS[X]_D|within "X|your ![
lived|&?+D,C;C@BDDFAKAe@fEgAhBjC|experience .Z|in QCjD|on ,Z|with &@,A@CKCfE
liver|#]
lives|&?(C)Z+Z,X/c0E3D7Z8_:f;c<Z=D>B?A@CCEKHMCOFQCT^V^ZC]C^^aeb^c^eYf@g@hXjC|and "Z-Y:[R[|at 7[a@|here ,^^[|in ,F/_8]A[F[T^^]h]|of 8Y;F|on ,E1Y2X:]|there 4Z|with ,]/^4YTZ
livestock|C[
livestream|,[0ZU[g^
living|"A#D%G+W,X/^1[2Z4D8g9C;[>XADCBDCEDJ?KYM@R[TXUSXCYB^d_Ha^k_|in "D|room +[|wage n[|with -]/]T]]A
llama|,[@]
llp|:];F<]EY^Ea^l^|is <^
load|%]/F1E<YC[KFTDVCXZdAja|in X[|it ,YjYnZ|of k^
loaded|4]CEIZM^Q[
loader|#Z<X
loading|C[DAP]Q^i]|bay hY
loads|!c,@4]DXQG]Ae[k]|of DXQCeXkY|on .[
loaf|#@,E2B?B@CBYSEX]YD_Xd[eCfA|is #D|of DF|on "Y|should "F
loam|#C,B7Yl]
loan|"=#Z&@)b,C-C.D9A;D@aAXCYD]H>Q?RDb@d@gan@|from 4ZA]C]hX|is "C2Z@]HBWX|to =XCCK]jE
loans|"D&[)]-_3Y4[<c@[EZJ]KVR^dan^|are C]|go "E
loaves|)C<[F]I_NCSF^biC|and D@^YkC|free DF
lobby|&Z4C7^<ZEZF_I_KZYBf[gYn]|and nZ
lobbyists|/ZT]na
lobster|QY
local|"b%D)C+C0E1^3D4[5[8];D=D>D?E@AA@FAGZH]N@RBSGV[YXZ[^_d@gCkD|<number> 1bV[|councillors @DPZgF|history gYkC|radio 2]WY|time C[nZ
locally|![&BE[KAa]b]nZ
located|&Y
location|!]#Z,AGY
loch|iY
lock|&A,D.D3Z4D5E6[7a8[9B:BDCFDJCKCN[T[VCXYYD]_aBb>dCeZk?n@|in !Y7hC@NZZZ]]^EmX|the C[|up <YC]N]|yours 3]6Z7[X[
locked|&D,X-].B3b4[;C>B@ZFbKAR^SBXZYb][_EbCdBiYjcnA|and 4[|out 3_X^|that SH
locker|B[i]jB
lockers|"]1ABZJ]VCi]
locks|#_,^2VI^QaSWhZ|<number> h[
locksmith|"^H]
lodge|QD
lodged|-^R[
loft|)a4EKFVWZB]AfAjX
lofts|G]|we /C
log|#Z&B'[+^,Z2D3Y5^8Y>AC;DYF[IbLZPZQDRZSAZ[_VeEgCh]|in ']8[D]FbLZR_m[|out ,Y3^
logbook|#a[Y
logged|#a&[CCKZn[|<number> #[|and 4YYY|in 4Fn^
logging|@ZgZn]|in @ZgZ
login|.C4[B]D^SEXXiYj[kc|<link> CFDCgZ
logins|4cCZYY
logistics|8AAa]Z^Yh]lX
logo|,Z1]2[3a4@5_<ZAZJDQZV_X[bCd[jAl[nc|on DG|the ;Z
logos|C]E]
logs|!Z,b=YDENYSDY]jY|and &Z|to +Y|you YZ
lol|+X,[3_4^;ZGXIZL[MXO[QaVYWaX_bb
lollipop|7ZNZkY|lady ,Z7ZN[XZ
loneliness|/^:]Ta
lonely|(Z)e,a6b:XA[F?QaZ^]XeZna
long|!A"C#D%F&E(C)?+A,B.A/X0>2A3@5?7Z8E9B:C;?=B>_?E@DCBE@F@IDKZM@NGOASCU=V@ZD[D^A_GaFeXiGjTlF|<name> 7f]e|after :]|and #]4C7DEY]D|as &B*]2Z4C7E<E?]CCDYQ_]Fe]|enough jC|for 4X|here MC|ladder QYm]|life QY|live EElA|lunch ,[C[QY|one D[jZkZ|overdue .[f^|pole ,Y|read CZj]nY|run >^P]|table ,E|the -]R[W[YA|time ,]>_@ZBYeZgY|to 4XnC|version &ZDF_DkZ|wait 4B>]kD|walk ,]dZ|walks ,A-]R]|way ,Z7Y>[kD|we 4>|week ,Zn[
longer|#^+D.=/^1W3B4X5_8C:B;A=D@BC@FCGEIZKTPETYVWY]^?aTbDdAhYkAmAn@|a 1^V]|and DZ|eats bY|follows QZ|for 4CkZ|hours #]|if :[|one #Z|than &B,U4Z:E>^CDDBKVRaj?kHnE|version ,]|write 4]
longest|,^8E9Z>eQ]]]e]gD
loo|#^,B/aHDIYT^nB|is kC|roll #YI^k[
look|'?(A*A+Y,_0]3B4@5?7X8C9A;[<^=G>B?=B@CDD]EWF_HYLCMEOFP]SETAZC]WaXb_c[dDe?fDh]i>jDk^mX|a <cnZ|after %e6]9C:a>_D?IEJdSC][a]eUk?|again CAQE|and #c%]9aI[J]KYbXgDkC|at "B#A%E+X,?.Y2c4=5E8Z:C;D<]>@@DD^GXJHS[TUWbY@ZB^[a>cYf[iCjIkZ|away 7fDCMB|back ,D1]<BDARE|cloudy BDC]|different k]|first ,C|for #X,]:a>DDbFfQ_SAaZd[eGhYk]m^|forward %[-YBYEbQARWaWl]|in &GFbmW|inside QZ|into '@LB_Da]n_|is (]>Z|it '^^[gZkE|like "c#[,^;ZDBF[HXXY[Z|no "_)^.[H]|of ,YW[|on Q]Y]|out (Z)Y.DDZ|over =_D^|round .Y;[>Z|same A^V]h[|that DZQESb|the 7]DEYZ|under 9Dj]kY|up &Z,Y3]DbLEkV|who ;Z<kAZhb
looked|#a%B)B-C0b1B2B3D4X5C7E8E9F:C;@<A=G>^@CCCFDG@HCIZJANBPZQEUKXBbBcEdCeZfWm?nY|after ,]0e>W?^KaPYQYUYeX|and #^(_,BQBSZgb|at "D+X,?.Y/Z0B4Y9E;A<D=F>C?C@ENDQ@SAW^dDgDjDmA|for ,[DY|into #Z'YI^|it 0^U[|like #_|the <[fY|this 7@|up >Y
looking|!]"W%@&C(E*E-E/Z1C5Y7]9Y:A;D<G=>>F?CABBDD]F?GGJBKYLAMANEOBQ]RE]_bCdZeCiFl?m@nD|after +b;]HCP[bZkG|and QG][|at ,[.D0]3_7]DBT]][kD|back <ZaC|for !C"Y%C)^,C4C7D:D;A<C>CDAE[G?JBLEQATFVDYB[_]A_Hb>k[m@|forward "ZEZQ]][bGn[|into #[/YC]nE|to aX|up ,ZQ[
looks|!D'G)^,X2^3E6c:^<b=@BEDcEEFAMYN]O?QXYC[Z]WbYj[kalAm@|a DB|after %[<cJZ|at "_,D/[DdkZn]|like "B#D%B+D,[-Z7Z;[<C=FD@HIIAOAR^S]VJ]_^Db[fAgBlBn]|to >CeE|wrong #ZDCYE
loom|&[5DDBnY
looms|9b<Dn_
loop|#Y3f<Y@BBZSWi]j_kbn?|at ,YQD|in RZ|is BZi^|on "G
loos|@[DZRXg[
loose|"B#C,?4[DDIaK_QB_AeGf[
loosen|4f
lord|2[
lorries|#>4B>YeZ
lorry|#C,Z4D>E?V@EA^CbDFEaIBKAPEQCRCYC_Dd@h]iDj_kDlWnE|'s C[QD|<number> &Y|from ,B4BCDQEjB|has ,Y|is 4E
lose|!@"[#A&D(@)C+E/f0E2Z3b5B7_9=;[<B>X?X@CFBGAICMENFODRETaWWX[Y[]_^F_BaXhDjZlDnB|<somebody> 7Z|a ;a?]D]]Dbak[|about ,]2ZD_Q]_]|it 3[4ZDCXYkG|money DF|sleep %^;[|the .[3f4D>[|their TW|us 7Z][|your "Z7A9B;Z>DgH|yourself 8^
loser|MD|gets MD
loses|/_4W=_C_FYT]d^eZgY|a CZ|its ,XTZ|the 4Z=Y
losing|"_&B.[/d2^9B<D>[@FB]HbIEJCKAT_Y^^CdDibmW|<number> /]2YBYT[|a #]>cNZe_|money @F|someone )_|the ,C.Z>a@Zg[|to iZ|weight >D
loss|)[/[4Z:Y>]@^DBJCd]g^i]nY|is =XC^jYnY|of 3YBZ
losses|/D|by /D
lost|!A"?#9%?&B(B)@*?+B,c-D.>1B3@4g6B7?8E:E;@>d?C@UDBE>FAHBIBL@OAQdS@WAXAYg[B]?_YaBb=cFebfUkElC|<name> 4?C[IEQE|<number> &D,b/B0?1b4Z:[=DNAUAVXfZjDm^nH|<somebody> ,Z4D8]>ZCYYD^YaEj_|a *E,Z2_9]>B@cDCFdI]Q_SB]FbCg^mZnZ|and kD|at ,c|by KZ|everything /[5^7]>fI[Y[Z^eX|in &X,FQBYDka|it ,>4Z<[B^Y^iY|its 0D<D|money 2YDYQF|my ,]:ZC]jZn[|on >]|one ,[@DKDQ[e^kDnA|our 0D4^<d|property 4C>D@ECAFDJaYCeGgDjDkEnB|shoe KY|somebody 5[Z[|someone >@|the ,C0[4^=Z>a?Z@[QDY^d]e^fW|their &]4b>Ze]n^|theirs K[|time 0g:E;^AbJZUdfDh^nZ|to D]Q[k[|touch 4YnD|two 4[>Ye^|your 4c@]Ya_Xe]k]
lot|"Z#Y&a)@*A,[-A/B0Z1B2C3^5Y7_8C9Z=[BcH[JYK]OIQZRETHW@XWYZZW[D^AaCbGc]d_h?i^jZk^|<number> 4bYZj]|about ,?;_QBd_g[jU|and ,^.cBZDXQZd@gD|are ,Z;ZBaU^i]n^|back =bd]|for BY|have "[,YC]|how ;EbG|like n[|of &C(X,Y-F.Z0C3a4A5Z7Z9[=C?]FYHWIIKFQ^RDXYY@]ZaAiWjCm_|on "]|out #DBYYd|to >_CCea|who &X,ZKZ
lotion|:^aZ
lots|,X1_8C:X>^DWECSIVZhCj[k]m[nC|of ,b4D:Y>aDZQbR[e]k_mZ
lotte|&d1_KaRY
lottery|_Y
loud|"Y#F%b)_,_.B3E4C7@8D:=<E=D@ZA^CCDEH]ICJ]QbVW^YgYha|and "a%dA_HZJ^VShbjZ|at QXj]|for g]jD
louder|,[3Z7B8CD]FDXY^EjCmC|and D[nZ|than ,_GZQYjE
loudest|"Z,]5Z7BB_Q_ZZ]Ei[
loudly|#Z
lounge|'Z1D8bLYbDeEnF
love|!B#?%f&@(Y)d+C-[0F2X3]4C6]8f:_<D>@?@@?CFD?FAICJ_KIMZNcXYYA^daZdAfBgDh?jXlUmAn@|<emoji> 1]:]VZa[lE|<name> ,[3]7]8DJDka|a (c-Y6Y;DBYMWiX|and %Y8C:B|beer NB|for %[:C;YJ[eZ|from %[|in @ZE]aI|is )ZNZQB|it -^R[|letter :[l]|of 2W:C|our %_3Z8E:CB_M[]CiXn]|the )Y+]._3^6Z8^;ZP[TZkanD|them +Y,^|this )^+A2D:_BANaQ]RYa^g[jVn^|to ,B2c5W9Y:^E^S_W[__a[hBiGj]l]m?|us 3^7^;Z|with )C:];^<_GDmZ|you %9)Z,^3[7^HEN^Q[]Y^BeDiY|your (E)d0Z2]:@;]J]MCN]O]W^aFbagHkCnC
loved|!Z"_%b)d+E-D5a8]:>BZFDJaKYNdPYQBSCUBWBX]]C^]_Ga@bBc@jBmC|by 8gNA^^bD|it 7Y|one %ZXY|ones (_)ZB_M^T[|our )a<YN[|your )Z8EMEN_P[_B
lovelies|"]%ZJ_iY
loveliest|!^+g;^G[Pcb^
lovely|#D%B&c,a._5B:??YADBaCAD>EAFCGAI^KaMCNVOZQ_S]WaXYYc][^Fa[bXg_hAibkBm@nC|and &a,CK_dYk[|colour ,AY^nZ|light lX|people (Z:DBZQA|review b]|to "Z&]1aBBIZK]NZV]fB|turnout ]Z|week ,A|work ?eXZf_
lover|]D
lovers|:@BoinnD
loves|"C%f2[H?J_N^|you %Z2[8YJ^^Zna
loving|;a?D@]g]jC
lovingly|!C%D,C8d^[b^m[
low|!Z"C#E,A-d.A/a0@1B2B3D5Y7B9^:B=E>B?D@FBEDYFDMAPDQDRbSDT[U@W?Z_[__SfDgAjJk_|<name> g]|and VYYY|at "AHA|down DC|hanging -Z5[ZY|in /]CCD]T]jEk[|income D]|key ;[|on CZDZX[|pressure DCnE|tide CEQXhY|water DEjE
lower|#W&B,?/A7E8D:C=E>CBEDEGBNEQDTCXBY?ZD]CdBiCkBmB|field IXjE|shelf ,GQE|than DZ
lowest|![&A=BDaQ_TYfCk[|was !E
loyal|%^-^7Z?DBeTY][ib
loyalty|%B)Y2Z8E:aACJYOFQBTYVA^?aamXnA|app 4Z:Y|card )]N^
luck|&B(].C4[8C:C;b?@@^BYDAFCKAM[UWXCaBb]gYnC|and N[|in ?B|to &E@YEYKDg]iZ|with ,^>]@[e[
lucky|%_(C)A*Z1C7]:D?bBZJ^LYO[QBSJ^Di_lCnC|to %[&^?d
luggage|<__?nC
luis|&Y?Z|<name> &Y?Z
lukewarm|#],E4ZI_
lumi|fE
luminous|8b^Z
lump|,D>D?[
lunch|!D%A&F)?+^,c-C.A0D1X2^7X:C;A<@>@?=CZD@EZFCIFJBP_QZRC]XbAf=h^jEkClDmCn8|<number> 7]]c|and #_+e.E4C?_D[I_P[|at +aP_|break >[kZ|club ,@|for 4[|hour &^|in ,BD]|included ,]Q]|is QW^Yj]|on j]|so 1cVa|the jZ|today SF|was QDYZ|you 3^XY
lunchbox|,DnX
lunchboxes|kZ
lunches|"]2DA]nZ
lunchtime|#Z,_-Z.Z4BCEQdSaWG]Bd[e]
lunchtimes|,^4ZD^kY
lungs|,_/[>aQZTZe^j_
lurcher|,D3]C]OYX_e^j[|cross &[,FCZ
luxurious|8_]^^[
luxury|!e%D)A5E8j:[ADGaLXN@QDVAZD]]^fa]jClCmCnB
lychgate|B]iZ
lying|"a%Y,^9^>[FWHXSBgamY|about "^HY|awake %[|down Y]|in 7[FY]Z|on ,Z/Y
m|!@)B-C.C/B0B3Z7@8E<D?YAEC[D_ECGHIYJCKBODR?TAUCVDXY]?_ChAjYkZl?nC|<name> #D&D4CCZDXECYCeCkXlC|<number> C]jXn]|and ?^C>D?NYf^kA|in C[lF|on DZ|to kB
ma'am|>^DDn[
machine|"^&<)E-D.D0D2Z3C4D5C6W7B:>;A?DAbCdE]FDMEQWV_W^ZB]A^[_^aBgDhbi_jbkGn?|'s ,C6[@[Q[d]|a hb|at CZk_|by DY|has <[|in "Y,^EdQ_lX|is 2ZQW|stays bZ|that #W,A8_@FbG
machines|+[,d?DAZCUDCY^eZh^iYj^n[|and 8E>^eW|are ,YCZY]
mackerel|&e4AKbXX|because 4E
mad|!d%?&D4B;^<AAbBcJG]WbbhUi^|and %?7EJC
made|#Y%A&d'@)^,Z.D0@1A2?4E5@8a9X;G=D>D?XC;DBE@JAKbMZNVQXVAWBYHZC[E^_aZeAfWjBkEl@nA|<name> "],Z@[|<number> &^)BC[F[K_N@QDf]mYnC|<somebody> #b&Y)aIcK^gZ|a "X#X)X+E,D2Z8A>CABDDECFEIBKGN[RZ^AdZm^nV|about #[2]4]Y]|and ,F.[@ZSZ|at ,a7[|by ![&a,Z<EC?YDfCjDn_|for "])c8eN_^df]|in 8Y:b<_DcQ[a^jBk[|it !Z"D#C&[,^1Z:[?AB[I]K_SEU^__fCjD|me %]&X*a,CFeK^OZQEa]m^|no D[nX|of )E,A1C8B;CQAZFbDeEf]gBiDjEkC|on +]d[|one ;[|out ,A|promises ,E:Y;cbZ|something JB|soup &C|the &a,V/W4a7T;F<b?d@ZAbB]CAIZJ]KeQ]R]SATVYYZBfeg[h_j@kDlCm]nC|them ,C;]|this )Z,[MBXYb]fCk[|to ,B8c:D^]na|too 4@YF|up &D,]/Z?]EZLZ|us #Z)Y,[0[4C?BI[nB|with B[|you "C9d=]HCMZ_^d^|your "A(]
magazine|)E8Y;ZF]N@VYbZ
magazines|]Z
magic|*B+Y-C3E5D8k:Z;^<B>CDBFEMDOAP]XC^h__abeBh]iBlYmAnB|<emoji> *C:[FDRYaZ|and 8];C>D
magical|%B+B7D8aa^bAj_
magnesium|"Z
magnet|4c5Y<CO[ZZkY|for <D
magnificent|+^?f
magnitude|C[|<number> C[
magnolia|,]
maiden|"CA]|name "B
mail|!D#B'[*i4c7A9[=D@@EZG@K@L]OgT^Yb^@e[n[|and ,B.]|in LXN[|us nX
mailbox|"Y4[8]JZ^ZnE
mailed|4^
mailing|*b2Y3[5X?]C[FZObXYZZj]mYnZ|list &Y*c2Y3[4C5X?]FZOcXZmYnT
main|,F4D7B8[:C<Y=B@BC]DbFCXY]C^XaHb[eFj^kanE|<name> n]|character 8^^[|entrance kY|gate X[kY|hall nF|is XZ|on CZk?|stage 1a<[
mainland|!EkB
mainly|&C,b1]4a5Y>CC>KCSYV[Ybj>ka|because 4ZY]nX
mainnet|n^
mains|!^#])ZQX
mainstream|/ZTX
maintain|&];D>[K]Q_X[|a &^KZnZ
maintained|,[-fn_
maintainer|?[f_n_
maintainers|=Y@YKCnX|of =Y@YnX
maintenance|4FC]YDjYkEnD|<name> k@
maize|C]D[j^
majestic|^Z
major|(F,D8YQBVDbF
majority|,b=[BbdZh]iYnf|of ,[BZQ]n]
make|!B#Y%B(A-?.G0B1F2a3X4A6Y7]9W:c;?<[=c>XAYF]IZJEOXPYR>UAW[X^[X]_^Y_Ia]d^e]gCl@m]nB|<name> ;[=hS[|<number> =[|<somebody> ,CI^Q@e]n^|a "[%D(G,V4B7D8C;A@ZHZKWQ]XAYB]?b<cEhIk^|about D]|all "Z|an :^FZa]mX|and /Z9^|at ,C|every :aa^|excuses 7]:_]_aX|for h]|it (D+[,B0Y2C4a8e:D;D=@>]?Z@]D>E_H_MESZT^WD[X^edCe[g_h^iDk@n[|me 7C|memories 7D:XGBHCXC|more 2[5]|my ?[|need /G|no ,^3]|of "[,aFEPZQ_|one 2]7YiY|our 2]6[:_QZa[|sense 8bF^^[mZ|some 3]>aB_E[ebiZ|something _Zd]|sure #d([*]7[FDI^M[QA][nX|that 7e][|the !Z)_+a,A/B2]3Y4A7_8@:@;]=DNZP_TEW[X_YG]^^=aCb[eBgFkYnB|them #Z8ZQATYXB|this ,[3D6^7[:_?[F^XA_DnX|up .]4bSYYckDmYnZ|us %[,V:Ya[|you 'Y.[7A9]>bCBF]KDQU]Xe^jD|your /a;Y=]>Y@AMDdZgCjD
maker|"X#B&^0Y<CCAD_K[WXkVn^|'s ,Y|and "Y|of ,E
makers|!]0YG[M[aZb[g]iQjTm]|and -]
makes|%Y&C'B(Z)A+[,[/a2]3?4A7C8^<[=A>b?C@?BDFWH_JYN?QXRAT_V[W]ZY[B^^c^dEeZgDj@mXn@|<name> ,].X;]KZQZTZ|a 2[<ZA]MDXY^Z_Eh_|it 1]4[V[|more <Zh[|no (gD[kb|our "[:]H[|some "Z(DMCn[|the ,B2];D>[YaaXeW|them ,CD@|us ![0^8[E[U[|you +^/Y9eCBH[MZPZQ[_d|your >[ZZ
making|!B#F%F&=(B)D+B-?.D1E3Z4@7]9E:D;_?CDAEYF[IEJEK>LBMAPAR>VBWcXZ]]_YbadHeGf@kFnA|<name> #[,D0[=[aF|a #D%D&X2f7C8[DEHAJDWcXG__a[kBlYnD|and -BE_lY|excuses "^3]7_H[XYbF|it :_;C|the 4C7_:B;D<^FaM^bCm[|these FY|this FXTanD|us &B;YKAZ]b[n[|you %Z:F>ZgY
malaria|&?/Z;ZA]CEKB
male|&D,]-fR^
malt|,F4YDD|in ,FDD
mama|!D%^)]1[>GJ_NaVX
mamas|/Y8ZB[N]TZi[
mammoth|]Y
man|!F)D*E,i-B.A1B2H3D4?5D7A8C9^;X=F>@?a@]ABCZECF@G@HEI[KCQcWAYFZB[C]C^B_ZdHlAm?n^|'s ,ED^ka|<name> &^K[|<number> ,_|accused gE|and ,X0Z|at ,[1]Q]|called <Z=]?_QX|came ,[?^@a|comes #^BDC^|from ;V?DbUnE|has ,@9Ze[|in #@&=,?4B?^KDSDYAfY|is C_ja|kept ,=Q@|named 1DQGfD|of ,ZjY|on ,^;]DCa_b]jC|said #EiD|was &],[eZ|who #]&Y,_?D@]IEQ^_ZeBgbmX|with #D4]:[@Da]gCjXkDn?|woman /[nX
manage|"]&Y'[.[/D3Y;aDAHaKYQDX]|the ,DDFKZQCY]|without ._DD|your )].A
managed|/^?XBYVDfZgBi[kX
management|+d,C0Z1d5Y7Y?CBCEaI[P]QBU[Val[nB|'s -^R]mZ|and 4X|system -@R@
manager|"X)D+],A.@8A;A<]=^>@?C@]CADXEZFDIEKBQcS;YE]Z_Ac[e?f=jEkYlZmB|'s &C+cQB|<name> &_K]eCgE|at &^?bD[|has 7^|is <^DXnY
managers|#C.X3b8A9Z:d@[BYD]ICM]NXOZX]]Bi[jCk_mA|who :D@[
managing|"^&E)]B[QZTAV]b]i[m^|director &EKC
mango|,Y
manners|;[DYbZ
mantelpiece|5Z;[=YGZ
manual|#_&D([4Y7^C@GEI_K[QCSBdYg^jY|is #_I[j[
manufacturer|;[
manufacturers|H[
manuscript|1e2fVXW_
many|">%@&D'Y([.@/B0C2U3>4@8F9?=B@CAEBZCBEZH@LcMYNYSBUCV_W^X?YC^D_=a]bYdAgBiajFm]nG|<name> OF|<number> "Z(Z|and .]SZ|are DZbZ|as .;DYWZ_Xj]kZ|buns 4@YE|familiar 1E|families ,Y>E|friends )a|hats -]R[^C|hours ']JZLZ|more "@(A7Y9?:YDCMC_Ca^n]|nurses #]|of "@#?'B3D9b;EB_F]HEIHNc_^a]eRgChZi^m]|people 5YbXgX|thanks ?bf_|times ,[<[jH|will "]7XCCND|years '_L^
map|!E&]'C,E.?1?2D3D4^5b8A9[:A;@<C=^>BABCAE?HCI[J@KaLCQBRFVA^C_da?b?d]fYhDiXl?nC|'s #],Z4]CEYZf]|<link> nE|<number> 0D|and KZ|below LF|for S]|in MZQF|is 9[EEI_VGlG|of #E&Z5_DZQZZ_kY|with h]
maple|,E8EIXQC_ZaE
mapped|&^5Y@^E_K]g_
mapping|7]EERX][fZlC
maps|*_,;;D<DO]Q?|are ,CnY
marathon|,A<^DbkdnB
marathons|&X
marble|,^<_QY
march|E[PXSXbCdYiCl]|from bD
marched|)Z
marching|n]|band n]
marcus|n[
marek|f[
margaret|,Z5[K[
margin|,A-d/[0B2d4C5cE_K[R]WYYFZZjZl[|<number> -hE[R^j]n_|of ,C
margins|-Y2]<^CBk[|of -Y
margit|,CQDfD
marguerite|?Y
maria|bD|'s bD
marina|'[L[
marine|;@bD
marisol|&Y?Y@^
maritime|8D
mark|#W&B,[0]4A<bEZK@NAYCc_gWlZ|<number> 0[l]|it .]<ZSZ|the V]bX
marked|&D1X2a3A4b7A;E<]=CD]EXQZW_Ya__bBdAk]nB|<name> CYj]|<number> ,Z4]QXk]|as ,E|in ,[UYYZ|it DbE]l^|on ^[|the 4Z|which ID
marker|QB
market|)>,C2C3D4<5D9C<F=[?C@GABBDCAHEJCPXQ>R^TFVCWA]?^ZaHdZe>fEiBjDlX|<name> kZ|a @E|and ,A0[;ZQE|for >Z|hall C<j?|is 7Y:B|leading ;CHBN[X[|report QE|stall <]|traders CE|was ^Y|with 8[;^
marketers|BB
marketing|"Y*a+@,Y1Z5g:?BYL[O^SaVYZc[^^Ba@m[nY|team +A1[VZ
marketplace|aYn]
markets|-]4_:aCBR_V]iYnb
marking|%Y4Y@YD]S]e_|<name> @]QCg^
marks|8D:D?]D[VW_EfZgB|<number> -[0D1B<]E]|a 8DUYh^|and n[
markup|-dCCQZjB
marlow|Abhb|<name> Abhb
marmalade|([,_;D@DCZgE|came @DgG|is C[QC
marquee|:[@ag[
marriage|"a%Y+]0YP[QEnY
married|"F#E'f,e2_C[IELcQ_a[jXnE|and ,ZjY|in #FaZ
marrow|!A*],b4]@ZDDGCOYPZQ[SDTEYY]Yg[|on )C|plc TE
marrows|@[i[l[
marry|%[+Y,X?hf^
marrying|7E
marsh|4_8XY^^[i[|<name> 8Y^Z
marshal|KXXY
marshals|?Z@[
mart|CWD]IZj[
marta|#F&Z@bgc
marzipan|+FPE|i +FPE
mascara|"](C)],YNa
mascot|#c0[6AI_XZ|'s 6A
mash|,^4[Q_
mask|,C@^F]OZma
mass|;ZQZ
massage|)Z
massive|,D7C;BNYPBZF^GbCf^n@|shout ;BV[fZ|thank ?C|well ;]?FEYbXfB
mast|CZF?j[mBnB
master|!^&X:]CBj=|'s &^][|in CCj>
masterclass|"^%Z)[-Y;^FZGeHWQ?]]mX|in )^NZ
mastermind|"Z)a;Z]Z
masters|QZ
mat|!^>]??FYG[Q]eZjDk[
match|"^#C)B,X0D4E:Y>@A[FDHaUCVF[C]?^?eDfDkEmB|days ,[|it ,FQC|what -GRD
matchday|-]8]JXRZ^[
matched|/X6[7b:ECA]_jE
matches|/^T^V]X[
matching|&E/Y1[6]C]EZIZKZV_[a|all I^K^nZ
mate|#D%[(d*G+^6D>_?]IAMbP_Q[W^XFe[jBlWnC|'s +^P[|grab 6A|picking gF|who (b*FMd
materials|,ElYn_
maternal|n[
maternity|A[QXhXjbkF
mates|%a(Z*e5c7aDBE]JaOcZ]]_l[nE|and ]X|who ([
math|,Z3^4X;]QYX]na
maths|!]#D.C/]1Y2[4[7^;?>a@ZDEIAKZMBNCQ]T^XY]be_fBn@|and ][
matinee|*[S]jA|of SY
matrix|-ZR[
matron|eYj@
mats|!A,BQCX[eciZk[
matt|nD
matted|.[
matter|#D%l*C+D/C1D2E3]4A=D@CCDDEFDJcQASBUBX_YAj@k=mZ|how DAkB|if QF|in %cJZR[|most 7[:[<YaEbai]|of )];^bZ|what >YDG
mattered|QDjB
matters|#A%k&E'E)f,A-[/Y1X2B4E5@7E9?:^;X?B@CCADFFAJhKDN[O?QASCX@ZB^V_>a[b]f?mEn@|and /Z|in )]4ZA_B]D]hYi]kX|more ,ZDD|most ,D8_G^^]|of 1_E^|to %ZaDiBnD
mattress|"]+],]-[2d3[8D:AIDPYQZRYTaWa]_^_aCjXmY
mattresses|,a/]C[Q^^]hZnD
maturity|-a<DR[
maureen|EFQZlH|<name> &C,F?[EF
max|#D,]EaS]|<number> Ebn]
maxed|A[|out A[
maximise|V[
maximum|nY
may|!?#B*_+?-Y.[/F0B2@3A4Y5A6E7E8?:@;D=Z??AWBcCeE@FVKDQES[TBU<X?YYZA[Z]E^AaBbCdWfAi^j[kYl<nE|also .CDaQEkZ|be #B-^3C9Z;E<C=D@XBWHSJCMFR[X@YBaBdAiYk=n@|borrow .==[KXdY|bring ,B|cause :[aZ|change .EhZkCnZ|claim *[,Z|come ._>ZCBS]|contain C[DAnZ|differ kZn]|drop C[n?|go .Bk[|have ,Z.A4D7C<_AcB^DBV^b]c[h]k<nZ|help &Y|i 'a)Z.[[]|it BDiDn^|just .ZSZg_|keep (jM_|know .AB^SEiY|look ;[BCCZiB|never 4b7]Y]]]|not .a=Y@DIXK^S]dY|notice <d|now ,Y>dWYe]i]|run nX|say .[@[SVgX|see CZ|shock F[n]|sit .DI[jYk]|speak .ZDZ|take 4Y>ZeY|tell #Z,?DE|the :_;Caai@|use 5[CBaF|we %Z9aJ[_]fYg[|well Fa|write IA|your )dNaiE
maybe|(D,D.a5_;DCYDAFEQCSUYWZ]bCcZeAgCkB|<number> XX|a ,b|is .Y5f7YSYZ[|it 8ZSE
mayor|"C#E-E/Z0a4E;eEaUZYC]Db[kAlZn]|'s EZl[|<name> /]TZ|today IC|with ,D
maze|CaD[j_k_
mb|l]
mba|&^)Z/]1[:[KET[a[b[nA
md|,Z-G7_;^<[Ea]Yb_l]
me|'C*]+a,h.Z0H1A2g3Y6b7A89:?;c<e=]BZC9D=FWGFKBLGO[PaQdTEVAWcXZZV[Y]E^=b]c]eFf]jBkBmZ|<emoji> +a3D;ZF@aAb]|<link> >YjY|<name> ,Y/Y4[DBQ]Y^eDkEnG|<number> ,A2a<]F^Q@W[m[|<somebody> 5a>FNZZZeDkF|a #B(_,^2^4>;D>Z?EFXI?KDQdS^W[Y@hFkE|about #>)_3?7_@ZF_IBKDX?YE]_eHkKnC|afterwards ,C|again ,B<Z|all =bd^|an ,>/]QC|and ']0]1]9C:[>W?BUZW[YF_Fa^dcfC|anything ,fK^nX|as DYK^QZ|at ;c<^?a@DHCa[bZeAf_jEn]|back ,[|be ,[n]|before ,@|below (DMB|by QD|every #Z,[|everything ,>|five ;ZTE|for #D&[*A+_6^;e[]]FaYbecZ|from "Z;[|get H[|here ,Z|how <a?_D]F]b[c[k]lYmYnV|i (D.b3a9Y>@DYFDK@MDTEXaYEe@nC|if #_3cIaQ[Y]_DkE|in !Y#D&]+F,>4W5Z7^9D;E<AMYPEYD][bD|is )Y2F<^|it Q__[c_kA|know 9[_Z|last #^,^QZ|later ,D5_Z^|more :[|my ,D4]6[;[[ZbZ|next ,]|nine ,EE]|no >[|not ,_:@;ZaAgEkC|now ,Z;[QZgZ|off N^|on #Z&Y*_4Z?a@[FCI]K]O^Q^dAe^g[k^|one ,[|or (Z9?MZ_Ad^|put &a2]F]mY|ready 3a|so 7Z|some gX|tell ,]9[:]AYIZ|than ,[|that 4BE[eDlZ|the "[#d)^,C3]9_;@?a@DDcF[HaI]N_QDT]WCXbZY_]a]b@fegBj]kYmUn>|there #E9C|this #^,E4@<DA[QVe_haj]kD|three 'Y,D|to "A#>&X(A,G.b4C?^IGMAYDaBkD|today ,CE]|two 2a|until 4]|we >[|what ,Y9cN]_^nY|when 2YY^j]k[nc|where 9^_[g]|who KD|why >Z|with ,[3[9]?DC]D[X[kZ|wrong (^M[]Z|you %^(a,AJ[M^QD^D|your 7[^[
meal|+Z/_2D8C:?CDDaP]QCT^[ZkZn[|vouchers D^k^
meals|.C/E1[;VAZCCD^EDKZSEeBfZh]jDlD
mean|#E&E(])E1F2A3]4B7X8D9?:D;G=E>^?YDXE[FAM_TAU@WFX[]Y^F_BdEe]gEiajJkVnE|a ,AD]QB|for "](@YY|it %[,]3c4E7Z<EJXKYX]][eAi^jCkF|nobody >Dn[|on hZ|that 7[?a|the "](];GE_QZjZn[|to "D(f9>J]Mf][nG|you .D>bB[D^
meaning|)Y4YaB|to )Y.YaC
meaningful|%^,E-D0[5F8C<AECJ[UX|impact -A8[
means|!D#E&C(@)=,[.Z/@1C2Y3b4_9B;<=A>X?B@ZCbDfEEFAHZI@MBNFQ^R[SZT?UCX^Y_]C^^_Ae[fAg^jbkdmE|<number> 5bZZ|a n^|about C[|for j[nX|four VD|it 4]DBKC|no ,_CBDCQ[eE|the #E<Z=ZC]ICQ]Y^d[|to %Z-^2]>]WX|two 3f|what ,D|you .@nZ
meant|&Z4_7A8Y<@>]?aC@KZQ_bDcCe]fZj_mEnB|for &[4Y:[eCgFmE|it &Y)[NZ|to !Y#E2Y4X8[9D:C?XCCFZQ[Y]d?f[g[
meantime|#ED_Y]eYkZ|<name> #F
meanwhile|#C(Y,E-]4aDfM]Q@R_gCkc|<name> DYMX|the 7[
measles|D]kZ|cases C[jY
measurable|8C;FJB
measure|"C#C+Z,Y9Y;aDbIZMZ^ZjTk_n]|around nX|the _AkZ
measured|#b,E4[7C9ZCDIaKEYeeBnA|fourteen &D|it #Z&^9]CZ|the Y]mZ
measurement|#a
measurements|,Z3[?[DcIaQZY_kc
measures|-]
measuring|/Z7_QF]Z^YnC
meat|5b8[C[DYZ^
mechanic|"]9]QZ_Y
mechanical|8[AZGYhY
mechanics|<EQ]jE
medal|?_Eff_h_lY
medals|&Y;Y@ZQ]|<somebody> &Z
media|&@-B1A8_F^ZZ^[aEkCm_
median|/C>[C?YH|<number> n^
medical|&],B4A:ZD]S]eYjE
medicare|D^|will D^
medication|M]][
medicine|4_DZI@Q[e_nX
medicines|&[-]:B
medium|7EXZ]C
meds|"F'^>^@^nX
meet|!b"^&[+D.C/X1E3C5]7B8V;X=@@]D@E=FZG]H]J]K]NDODPAQ]R^TMVFZ]^YaZbWdAk@lAm]|<name> &],Y8b:[<]GXKZ^YkD|<number> CEQX|<somebody> "[.ECZX[cYm_|a ,^Q[|at C^MYSa|by >Ea^|it Fbma|on D]nY|our "B&])]8CEBlC|so 5Z|some &E|the !["b#F&B,F8Y:BCCQ>RSXE^^jBl^nC|us nZ|you ,^>[BZ[XeXjZ|your ,WBZiZ
meeting|#_&C)A+D,W/E0F1Y4D5Z7A8B9Z:?;?=bA@C[F@HcIZK?N@TBVJ[D]^^B_[aBbBd^iFjXmE|<name> QYj[nB|and #a=_>]DCI^SBYbnF|are _YjF|at &DC[|in #Z4^CZkEnX|is CZDZj]ka|minutes 1WVZYCnC|of 1ZEdjCl_nY|on CDS[]]|room ,]<a>DE]QZeB|w CCj?|will #[nX|with 1_I[KFQ@V^j[kHnW
meetings|"[&a1Z7@<a=]?ZA^C9EYJAKYMTW]YT[ZbAh]mBnA|are 7AM[|that YW|today C=jE|with EZ
meets|,A5E7D8e;DFEGZIBJCKANDQ=TaZB]C^dbAg^jDk[n@|<name> CAjF|contemporary G^|in C^D[|on =[S^|the 1[
meetup|>ZD[gZ
meetups|D]na
melody|&AKD
melon|,dDY
melt|(Y5YD_NEk]
melted|#],D/Z4]DYQZTYYXj[
melting|2dHYWa
melts|+]
member|!@"E#]&c)?*W+Y,C/C1[2[3]4X5c9C:A;C<E=c@YCBDDE^FCG@I[JXK]SGW[X[ZdaFd[eFgbla|'s 2]?YjA|<name> #Z&fKc|<number> )E,]Q[|is 5Z|of &A1d5Y?EAZKAQ]VclAnX|or .D>bK^|to .Z|you *]-Z]CaD
members|"]%b)B*X+_,?-@.C4>8B;B=e>DA@BgCFD<E[FVHbIVJ]PdQ@SCTZVBYEZYaDdbg@hEiajDkCnB|<number> CE^De[nC|a =bb_d^|and -A1XnX|are %]-B3Z5XBeC]E_F^JZR[XZZX]@ifj[l]mX|asked #Y|at &Y-C8[?XC@jA|can +ZjY|earn /X|evening 7^|first !]|get )_*D2F7[=AC[N]aZdB|had 4Ae]|have "G#Z7_|in 1XK_eZkZ|night "]dZ|of *a/Z1d7F<X?]CFE^TZV_]Chbl[nb|only -[8]QCTWZ][Z]@aZn^|or C[|page CY|save !YGWn]|that %Z*^;aCZO[R]bX|the #_4^BBCAGY]YiC|to &]|vote =_I]|voted #^I]jZ|were ,DEDnC|who &C.[5b:[@ZJCQATE][gZ|will "ZBdCDib|with "Z|your 4Z@Z
membership|"_&Z0c1_5Y7C<]=YCADAEeF]HaK^SWUbXYZ[]AhclemZ|is 7X|stands <_
memberships|)@7a8Z:]CCJEM_Z]aZ
membrane|4]
memo|<]FcTYm[
memorandum|1YAbQDR^hY|of 1Z
memorial|6[C_[[
memories|%Z)B8b:a;F<C>YDAFDHBNAQ[R]SEUAXFYCZA^ca_b@eYf[gCj?nE|are 8[:?|is jE|that !^7D8[:YG_^Wa]|to 8[aE
memory|&C,?6Z:^@XCADCFDH?KDL^SY^^a@k?mCnZ|be ,DQD|leak n[|of ?A@]fA
men|,_/Y9[:Z;@>^BaEDKCM^Q_SDZD^DaXb?hAi^kDn]|'s ,>C]ICQCeDkE|and &C:^;E<^>aEGKCaZbAcZe]j]n^|in ,[CBjD|one iZ
mend|#[*Z,Y2[4Y:;CZK^OZQ_W]YXa@eCi[j^k]|bikes :?aB|it 2ZH[W]|prams aB|the ?[
mended|#?.?4D7E;C>@?aBZCaFFI?KBS;_]eBfbj^kBn=|by CC|the #G,a?bIDf^
menders|=_d]
mending|&Y,@>^AXDEI[nD
mends|&a,_@[DZKaQYbYg[
mental|4[]EfZ|health 4]]Ef[
mention|"Y#@&Z(b)Z*B+a,[-E3e;Y>E?bDZHYK[N^ODPaQZVAXbYB^ZbYe@fch_jDk]|<name> +a3]?[PaX[|for R^f]|in ;]b]|it "_.[D]H[YB|that )Y,A7ZE[]Y|the &^*Z3_8[|this (D*DF[MCOEaZ|to ?^KWQYfa
mentioned|&E3[4B7b;YA[D?F^KE]Zh]mZ|<somebody> .^k[|it 7]>DFb]Ym[|the DB
mentioning|([,^?^fZ
mentions|)^2[3h5a@ZN]XdZZ
mentor|&C:[<D=]QCc[jBkE
mentoring|%[)].];]<]N_
mentors|)[E]FZNZjZ
menu|!E&](C)B+D-C.Y1E:[CZD]ECIYKAM@NBO[Q@R?WDY^ZA]BeZhHkZlDn>|'s X]j[|<emoji> FZMDm[|<name> #[DcIYk^|at eC|bar #CjG|from C]|has mE|is <[eZ
menus|#].[4Y8ZCBI_Q^jF
merch|![%]G[QDmE
merchant|#C+_3]6aA]DDX[[[|'s 6a[[
merci|+c,D?ZP_fYk^
merely|([2Z:_H^^^
merge|gZ
merged|#a4cIYK[Y[n^|<number> #aI]
merger|;ZVY
merino|)Z
merry|%DBdJAQZeaibne|<name> %DBYQZnd
mesh|E]lZ
mess|#[(a:ZFCJXM^^^mE|of 4[
message|!]#[%E'?,@/C2?3f5[8A;B<C>^?EECKZLAM<QDRBTCW@XcZ_gZjFmYnH|<name> ?DK[SF|about #]?[|and !d.Z|for kDm[|from 5Z;ZV[nD|here 3DXC|is 4^YZ|me !Y)^,^.D3a5[;F>BX^bDjDkZ|or ,[CX|us "B*A3]4DDaGHO?e^jZk[|we #[4B>Z?Z|with *aO_|you (Z+]DAP]eEkB
messaged|#]@[
messages|#e'Z)X*[,D.F0D3Y;C<X?]HBIcMBNaObSB]Db@e@|<somebody> ?Bn]|about #]I[|asking #_I[Q]|in ?W
messaging|,EKXn]
messed|4e
met|%Y,Y.>/C0D2C4?7B;B<YAZC<EWFZIdJEKBS=UAWCYA]?^BbCc]eChZiYj?l]n_|<name> &D,[BZEZJDiY|<somebody> .C|a 4YFan]|in C@QCYC|last mZ|on ,BAZDYEBKBQ@TZcZ|one ,ZQ]|the #_&Z,9<DE[QEh_l[|three ,D|with &],a-[1YEcI[Q[lana
metadata|"E
metal|CZDeGBQZk^nE
meter|"?.D2Z9B@ZD]HEXa[[g]k[n;|and DY|reading 3^X[Y[|readings Xb
meters|#Z.[DZS[Y[h[nA
method|#[)[,@/]4D;b<CG[MVQD^a_DbZjAka|and SZjB|has /^8Db[
methodology|-_8DA[IZRZ
methods|-[nY
metre|#C&E)E,EDBGCYAnB
metres|"[#?%G,B-C.E/B0@2A4@5@7@9C:D;A<C>AACC<EBFCH]IBPFQ@S@TAUAVGWEXDYCZC]A^A_Bb@eCh@j<lBm>nA|and ,^Q^|deep 4EkD|from D[|long ,C4E7CDBQA|of ,]8ZCZQ]nD|up "Yn]
metrics|-[R[
mg|4^Y[
mgmt|/F4[Y]
mic|,C4]CDFZKDY__[bB
mice|"D,_Q]fC|and "E|whole ,EQF
mick|?ZQ]jZ
micro|8]RY
microphone|,Z>ZKC
microphones|,^2]4_F^WZmZ
microscope|C[Q[k[nZ
microservices|:EaEn^
microwave|,^;ZE[KZXXaZe[k^
mid|#B>[?]EZIBY_fXhDj]|<name> &CE[IEKA|morning ,X
midday|C]n[
middle|'b(^0E8D;C?E@ZDDKBL[Mb]AkD|name 'd(ZLaMY|of #X,a1]4^@_C]V]j]|one ,A4EQ?|part ,E
midnight|!]#D)E-D.?0D2D4A5@6a7h8B;F>[?ZD=E[FBG[IBM[N@QZS>WC[Z]d_YbBdAeVf[kB|<emoji> 6_:];EXY[]n^|<link> !@7a][|<name> 7BXE[C|and &]*W/Z3C4E6_7]?[DDHFK[SEX=[[aCb_kB|on "[7Y|so 7Z|the (^M[|tonight 7?|we <_
midweek|(C
midwife|kD
midwives|S]nY
might|!?"T#D+C.^2C6a:?=ECAFZQ]SdTBV]WB^GbYiBkFmZ|be !D"[D^SBXXYVgD|have 5ZCE|just :C|not .a7[>ZS^][nZ|surprise F]m^
migraine|:[>hMC__eanY
migrated|A]E[
migration|2^4[IAW^bUj]n]|is nd
mild|-XkC
mile|#^%D-D.Z1D2C4A5E:_;_=[?Z@YEAFXH_I_J]SBVDWAZAbWeCf[h=kClE|<number> :dF]|in <X|is ,Z2F|to 8[hC
mileage|'W,BDWL[Y[eDnD|and 4[
miles|&b+c,V-C/E0B2E4B5D7C8C<Y>[CEDUEEKXPcQ^SYUBVBWX]A_Yc]dEe^|a D_QZSBW^k[|and ,];[A[F]hY|away C[ja|down jG|for ?[@]g[|in )Z;E??f?hE|of -D<[?ZCESZ|off &ZQC
milestone|0_8@:D<DA?J@Ua^DbZhBl[nC|in -D
milestones|l]
milk|#Z(b)E-D.B0F7E8B9a:D;A?AAECaDfI]JBM]Q]SDTBVB^X_XdYgYi[jWka|'s #]@[X[jY|and #C5Y<]>]CBc[eV|from #[SY|in &_(d4]KZMZdZ|is ^bi^|please De|price =ZdZ|round fZ
milking|&D,Z>X?EQ_
mill|'[+Z;D<^?BADD>EBFVMBOAQBYAbBcTeAfGg[lAn_|<name> Fc]]|and #G|in <cc^|is K[g[|on 7B]D|pond ,WC@k[|yesterday ,CQA
miller|Dbk^
millimetre|[[|a [[
million|&C(D,@/e0p1j4B5[7C:A;b>C?BAXBZC@FDMBTbUoVfW@YC^Wb_hZjBmG|and /]4ZQBT]|downloads b[|for )F1Y;[QDbZj[k^|in /F0CA]UC|meals 1^<ZbGfY|passengers /@;XTD|people /b0BT_UC|to ;^AZbXn]|views 0]U[
millions|8B]]aB
millionth|0b1EU^
milo|QF][
min|)^,D0B4D5E7C9E?CCfD]PYUBXDYYbCjbk_nE|<number> &[)^CC|and ;]C_n[|late Q]Yaj[|to C]D]P^k]n[
mince|%D(]CBJCMZQ]R^kZm[|pies (],YCBD]MZQ^k^m[
mind|&C(W)b*],W-D.^/]1C3D5B7H8^:D<C?C@AACB]CXEAIXKHM^O[Q^S_TZWBXDYD^[_YaBb?eDfFi_j[lBm^n@|a 9]_[|about S]e_|and 8^^[|being DXjC|blowing N[U[|if 6]QY[]|is %])AJYaC|it ,Y|the ,FB[CZJBhQjckW|you +].Z|your C[QZnF
minded|-]
mindful|R_
mindfulness|]W
minding|dZ
minds|,D/X7B<E>[Ja^]a_|about ME|if kD
mindset|%A(C,A-c3E7C:fK]M^NDQCR^X]^>adkBnA
mine|#?&b'[(X)Y+D,g.X2X5Y8E;^C?D?FAHCIDK^LHMZNZQfSYTBWZZ[_bbYi_j@kBmC|'s 'f,^;]<YQ]|<emoji> (].[K^M_S[|<number> ,>QA|and 5_Z^|from ,[MZ|is )]_]|to 7Z|was &C'EN[
miners|YEn]
mini|&Z@ZgZkDnZ
minibus|"X%Z2C9Z<_>XMDSDYY]B_Yf]jE|<number> Ya|and <Z|which "]=]DZ
minimum|)F3]5_D[GcJDNBQZS[TCa[bZk_nc|<number> GabZna|spend n]|term nD|wage 4[YZ
mining|CBnZ
minister|,B1D3];]?cF[QEVDZZbZjAmYng|'s Z[|says n[|told jD|would ,EQD
ministerial|<]
ministers|Fim]nZ
ministry|,B;ZQBn^
minority|1^A]BcTFV]X[hai[
minors|)]?ZN]
mins|#B+Z3_4A6[?EC[DYF_KCTEWDbEf@gDj[m^|and "Y]Gn[
mint|,^Q^j[
minus|"B#[&b']4@DbK[SAjYkcnB|<number> CZD^jXkenD|four CE|six #[|the #[,Y=Y|three DY|two @]
minute|!D%]'a([-F/e7V8B:>;D=B??@FAEC^D[FaJ_LZSXTcXI]Z^Ad?fBgDhGk[lC|'s .X|<link> DCj^|<number> 2bWd|and 3YC[DYFbe]k^manD|before >Z|by 4ZFFj^|call DZ|no DASD|or 4ZkG|quiz "[F[ma|survey "D']*_L^O[bGhFmF|to "X|walk DE|you %Y7cJ]]Z
minuted|g[
minutes|!Z#B%A&D'C(D*A+C-A1A2A3?4W9B:A;E<>=B>ZA<BECAFAGZLBMDOHPBRESVVCXDY]^DcCdDfXh@jDmAn=|<emoji> 6ZGYR][[|<link> D[EZg[nD|<name> &[,YD[K[|<number> E[Q_jBl[|<somebody> D_kW|a ,C-Y/]2[CZD^MDQCTaW^][dYf]|after ,[Q^k[nZ|ago 4_7[]]n[|and "D#Y)C,Y.]/E2C7D8_9Z:]>^?CD[H@JFKBMCNDSaTCWCZ^[A]BbCe_gBjCk[|any DEkFmZ|are 1ZQ[VZYA|at !X#aDDJZ|before CCKZeBgBk]|behind ,XSYe]jW|by &ECFKE|each 2Y=]QEkD|earlier >[CY|early 4aY]|extra CZ|for &D,Y4A7[CbDBfEi[jbkbnD|from ;XjDk[nB|go =[|if ,CQDe]j]|in ,@4B?_eDf^nB|is "_.fSY|it ,[QY|last X^|late #C,Y4@=[@CICXbd^eEh_jC|long #^QE|more JZj]|no N[eZ|now 4]B^E[iZl[|of #D,D.C1D4b5Z6W<[>C?YEWICQ?SB_Xf]gDjD|on #Z.Y=[KES^T^Wa[^eEk^|one 5[Z[|online /_T_|or SY|slow 4E|so ,Z5aZZm[|then ,^?Z@ZK]Q_S[f^g[jb|there *Z|this QB|to !^)[,X/[3[<]>Z@EC;DBH]Q[[YbBfYjCkC|walk "E9Z|which ;]>^|will #d|with )[,<7FD?ST|you M[
miracle|+a:[P^[[
mirror|:^a^n]
mirrors|;Z^C
miscounted|4bYY
miserable|>aWXe[
misled|aXkZ
misread|4c<CD_IEYZ|the 4dY^
miss|!Y)D._2D3V4C7j9a:]<[>C?^G[H@IDMENEQFSTV_]g^V_Ya]f^iBk@|<name> VZ|<somebody> ,W>]?g|a ,C.g3^7]:V<bSdX^dYn_|it .E4E7_:C>CE]QFSD]__XaYb[eBjW|out !Z.E3Y6[7cDE]_aF|the !?YY^_eC|this !^.E7XMEU[]]^Xh]|you 7^|your %ZaD
missed|"[#A%V&@(D,B.>/]1]4c8Y9a<bDBG_H^IaJXMER[SBU[VZYb]___bXkA|<name> "]C]|<number> /dTc|a ,^/A1_4Z<Y?[@[TBe]g[|appointments C[]Y|it #E4[7c;X<WIAUYVYbagFn_|our ,BQCn^|out "a7ZH[|payments [_nZ|the "];[>CCDDFYY|their 4]CCeC|two ,Y|you %_J]|your 4[>_@^
misses|)e7YCAN_VZ[C|out 7ZVZ|you )fG_N^
missing|!E"W%Z)Y+]2]3C4^8d9]<c?W@[C=JYQBRFUBW^YZ]X_YdEj?kA|<name> @Znc|a ?Z|and ,ZbZg]|from ,C4CCCQCjD|it <i|out +_7ZCAPZ]]|since CC|the .[F]
mission|)^,A/D2E8[:C;?DBEGH@QBRZ^[bGc_h^iDnA|and %^-]<[|is 8DA^R]hY|statement hZ|to %E-^8e<>EDRY^[j[
mist|,E8^^a
mistake|"Y#=&Y(D)G+D.D/a2C3E4l7b8C:C;?<CCDDXFcM@QETZX[Y_ZB]^aBeYi^kVm_nC|and #Ck^|in "_&],C4]FCK[Q^gZiXj^mB|of D^|with bEeY
mistakes|&_,Y.E0C;C>Z?bFaHDKXM_WC]Zf]k[m[nA|are :_|in ?_FCK[Q_fZmE|that ][
mit|,^=]CDSXd[n@|licensed D[SYn@
mites|/^T[_Z
mitten|"[NY
mittens|?[
mix|!Z#D-]7BDaGZR^S@d^k[ne|up ,_QYjZkZnZ
mixed|#^D]eDk^
mixer|2YQZ
mixes|_b
mixing|,Y<]DDQ[
ml|![GYQDYZhZkXnY|<number> ![GYh[nC
mm|#b,Z0E9^@FC]I[_[
mo|!Y)=,Y?^CDDDN?
moan|"?,eC^QZS[j[|about ,aQ]S]
mob|na
mobile|'h(E*_,?-Z5V7ED]JCLhMDObQ?TcVCXDYDaEhDl@nE|and 'Z*c?HL[MFOa|app 4ZT[gY|library nB|number 5X|office n]
mobility|!Z"Y-j4X8>;^EBG[HYRf^<a[nB
mock|@[CYP[QE^[nE
mod|&Y,D
mode|#e4Z@DB[CCIWRDTaYV[Y^^_agEiYjDk@|and 4ZDYQAYY
model|"Z&[+E,>-g0E8^9Y<]?D@CEDFEK^L]QARfSXV[Y^]E_YmCnC|and DDYY|is C[DXjZkZnY
modelling|,Z-_QZRa
models|"Y&[(g4^@BCCH[jCn[
moderate|-cRc
modern|&C,D-Z/[1A8e:G<C?DADDDQDR[]a^cnD
modest|-];ZR[b]
modesty|"^h[
modular|1^VZ
module|"[*Y-^CZFZN^R_j[|<number> *Z
moira|&[,X@[K_gZ
moisture|DYQCn[
moisturiser|8bF@GX^^n]|you 8^GYn_
molecules|8YCD
mom|,c7ZAYQ_]_gEn^
moment|!D"E#A%Y&D(E)Z+A,a.C0C1b3A:d;<<B>?A>C[DCECFEGZIAPDQ^VbX?ZB]Ba^c@eAfHgAhAiCkE|for ,D1gVaba|our ,_1AECVDfEhD|the 1[V]|they 5Y|to 8B:BDBJ^QCaB|you 2Z:C]Ba?
moments|%D&D(D,?2@7E8^:c<YDCKB^[a^c]kBlEmV|like <ab[|of 5YMCn]|that ^amZ
momentum|;Z<DA^E]UZ
moms|B^
mon|B^QDe^i^j[nC
monday|4[<ZAYKFQZ_EaYbCg@hZmDnB|'s ,D|<number> ,Y][e]kD
mondays|4G<[CCKAaDfCg[|<number> ,A|at KE
monetise|-^5oZk
money|#]&E'D(B*B,?-B2d3A5C8C9D<>=d?EACCEDZF[J?KCNARCU@VIWaXCYZ^Bb>cBdahCkClCn[|'s #B%Z,C._7D=D>^@[DCdDeWjXnD|and Fc|back ,E.f3C7A=a>@?CDZGZIAShWAYWaBdae?ja|because ?^fY|bought #[,D|can :]|comes IE|for ,D2[=a@[DXWZ_ZdW|from jE|goes ,Y|has #_CZ|home /YPW|in DbQE|is )],^2_=^CBDBNUQZd^kD|it hZ|no .C=[DAQCd[kW|on "^6[7ZB]DDT][^iYmXnC|team ,[|the ,D4b|tip 9C_E|to "Y7_CZ|until ,Z|was D]jZ|went nY|worries NX|you .]S]Y^
monitor|3[<_DCEaMYQE
monitoring|#E4b
monitors|4]
monster|,Y
monsters|,e:CQcaC
month|!b"B&A'i(A+[-?1Y2X3C5B6[8B:@<E>YCGEaFBGXHXIWJ]LeP[TXU]VcW]XEZY[b]H^EbZeXiYkDlY|'s !]"X#a&D1^2Z4[=gFeH^KAQGSBV[WVdajCm_|<emoji> BCC]KZXZ]XiEjZ|<name> &_+Y?[@DK^PXgCkA|<number> /D>ZDEE^GX]]a^nD|<somebody> bXgYj]|a #],]=D>Zm]|and #Z'[)C,^.C<^@aEDN@ODQ_^a_XeCjAk^|as )^|at "[AdLXhW|because ,A8_aA|before 4^;_D[|by E[lZ|contract ND|end N[Q[[a|ever ;_b[|for )a4];ZbY|free !@'[6YCCDET][YkD|from CZI[|full kF|i .Y7FkD|if >[aZeZ|in >[bX|is )^,E.B?_@]B]KZQCSC[D][f_i]|it ']+Y0]=[L^UZk]|less .EEZ^C|more SE|no )D|of #Z?aW]f]|on /_B^TZi[mZ|one 2]SZWYeX|only ![)[kB|or X[|our /[4Y<X|running 0^U_|so 7[>ZDC|that ?ZS]|the &B.^3[C_DWKDj^|then !]|there DF|three 0_U]|to 'W)C*[/[6]O][]aEn^|trial >[eXgZ|two ,Y;ZQ_|until CYGF]C|was Q[k[|we 6X<Z[Yl]|with 2]4]]_|you h[
monthly|"C#a'_)d-D.A0c6]7E=D@YDYE^HBIZL[N[QEUaY[[ck]l[|gift 6[:X|letter n^|one 6[
months|!^"@&X(B)@,A-A.D/^0]7]8>:;;]<E=B>XD]IBQBRESAT[UVV]]a_DdCi@j?|<number> /Z4YKFQdT]kE|after D]|ago 0b@ZnY|and ,C/_1E5Z>[DYE[T]Z_fFkZnD|are 7D>^|at DZ|for ,Z7[<[nZ|free 7a]Xa^|in &b;EE]QYeXl[|instead 4D|late ,EeZ|later ,B/C;]|longer /]4YSZT_|of !b#]*Z/X1f4[:>;W>_?EAXK_V_Y__Eb^dDh]nE|off 4E|on ,b0fAZE[Q]U_aYh[l[|pay 4]|so 5ZD^|the 7Y|to !X4b?_@ZQDfZ|we ;]R[lA|with -aKXk]
mood|#_,Y3[8cN[P^^_
moon|"E#A+b1F;bD_HAICM_NBP]SEb]g[i^mEnB|and ;Y|has #@ID
moonlit|7g
moor|([,[.E?ZQ]nB
moorings|D[
mop|!Z&W,a3D4aAbFZQ[YZh[jB
morale|,_Q[
more|#F'>(W)D*D,D-C.A/h1^2_3@4?5f7B:H;]=?>>@FB@CYDDH]IEL@SHTbUVV[WYXBYFZd]B^]bZcYdCeBfEh]iDjY|<emoji> EZF>^BmCnD|<link> E]RXUX]]e]|<name> ,W|<number> TZ|a /C|about %Z&[FEJ[|and #C,D4^C^IFTW^CjZkX|as %Y,]DC|at D[F_a]m_nE|chances (bMC|could "c8^|done !]|exciting RB|expensive "Z2_H[n^|for #a%A,F@YC[jY|from 8D:CC]E]eZ|fun "ZUD|homes /Y|if ,^2[9ZW]_W|in KDQ[nX|like 4[|likely /]DYT^YY][|minutes a[|of #D&A0[?]E]UaWJdbg[|often D_k[|on /E2ZCZFdN_QVX]m[|or &e<]|people (]2^Q[W_Z]|so #F<h|soup 2BWC|than !D"<%_&X(C)W+A.a/=0c1a3E4?5F6E7@9X:^;B<C>b?ZAZBDC<D^ECGDHAJ_N]RDSZT<V]W?XCYCZ>^[a[bCiBm[|thing -[|to !A-Y5B9[<_CZGBN@T@U^ZA_YbWjEmZn_|volunteers 2D|when 4[>Z|with )[-^lF|worried ,Y<[|years /]1]Tb|yet 1]FZl]|you ([7[
morning|!A"[#]&F(]*?+@-@1F2=3A5F8@9[:B;B=GCYEFKDNZOAPBRAS]TEUBVIWD[Z]EiXjZ|'s #E]Y|<emoji> 8^^[|<link> "[|<name> )]<aB]C^E_NYS^[[^CdYg[jZ|<number> "[#d=CCDI]Q]TE|<somebody> #Z&[K]e]|a @[|after 2^W[|all ,[BEl_|and #[,V0_6[7b;?<Y>[?EAZC]D<G]I]U_WCXZ]^^^cZfEhYnD|as @]gX|at E[Q^|before (^MZ|by .]|coffee !]/[C?T]|eleven XZ|for >^?[kC|from &Z,^BE]ZiCjDm_|i ,B4]F]|in ,Y>[C@KEQXeYjE|is 4W=[C]j_k[|it )]RY|like %E|on &Z4B|or ;]|our AYE[|routine #C,E;c<[bZc^|so J[SYe^|the '[0beAgG|to #D4Y:]@ZBDKAab|we eY|with &^,X@ZKcQb|you 7c]Z
mornings|(B)Z*B1F7@8Z9Z:[;C<B@ZADH^KYNYYA]B^]a^e[g_h^jZ|<name> C^j_|<number> )[|a hZ|and ^W|at @ZiY|for 2Y|from #F|there ,[|with 8B@]g[
mortar|[[kF
mortem|C_Y[
mortgage|'[)^/]2e4a5dH[LYW_Z^]Z_DeYn[
mortgages|&Z
mortified|4^>X
mosque|?_@[K]QES^fb|on ?Y
moss|#D,a3BD@SaXBYYj@|on n]
mosses|&^0Y1D@CAGCAK^QDUYgG
most|!Y";%<&A'D(Z)D*]/^2?3>4<5?6A7D:C;a<D>C?@@<BAC?DaE<F]GXHDIZJFKBMXOUTWWBXIYCZ@[D]Fa@b^cCeAfDjCk^lC|<name> /];[FdRZjAmbn_|<number> ;ZLamB|advanced 1^V_|ambitious -E1C;ZAfGXb^hc|asked "F#c&ZS]gEnB|boilers /G|brands ;Yb_lZ|cases D[|common .[FZQ^|days Q[W[g[mb|exciting iZ|expensive ^Eh[|folks <b|from aH|have n[|hearts (b*_O_|important 7X:DV[|in 4FIYgW|is :DQbaChZn]|likely #^IZ|likes (]*^MY|loved 8C;[b_|of !D"C%F&c)X*F+A,Y-C/B0A1D2F4Z8>:?;7@BCED>IFJDKcLCN@P?RASYTCUDWGXDYC]D^FaDb<eBgHh?jGk@nA|often FZUY|parishes HD|people (C)Z,B.X0C4B7e:?>]@YDYF^GWQGTYUD]a_AbCm^nA|powerful 1cF[V[|radiators FD|read 0YFDjYmCn[|since 0Z|small 7C|things 5[|to (Yn]|trusted +[PY|undervalued ;[|votes =[|wanted #]0ZCZ|was #^4Y|weeks 2_CDWZjD|with 9@D[kW
mostly|!A"D%A&^'B+D,c-C.C/A0D1D3A7<8@:>;?<A=@>DBCECFBGDHCJBMDNAQcTAVEXB[_]>aDb@e?jXk[n?|<name> &_|about TZ|and #^2]DE|at ,DC[kZ|because ?YDWf]|by ,Yn^|for &B|grass ,B|in #[2ZCb|is >D|it ,?|on CYQA|the 2]WYnD|you ,Y
mot|+D6Y<]@^CYDAL[QZTZ[^bFnB|<number> !c"ZGaT[
moth|&g4DKckZnC
mother|%Y&F'D)E+C,c2F3Z4A7c;C>[?E@]DBJ]MZPBQaTBWAZX]__DaWe^gXjB|'s "B&@7Z8Y:[<_>]K@S]]YaZe]kDnC|in ,_4D7bC[FZQXm[|is 7[>_]Ze[
mothers|#Z?^m[
moths|"],a4c@[Y_[Zk[
motion|#[:[<ECDEBI[a_jFlC|and #[IZ|is #[:^IZaZ|to A[dX
motions|,B-Z1[QAR[bYnE|and ,D
motivation|7A:eN[]Ea^hZ
motor|"Z#D+X4B7ZQX|and C]
motors|1a
motorway|'Z,A<[DXXY^Y
mottled|D]
mould|#a,[4ZDC_WnY|in ,[
mouldy|4YkY
mount|4[
mountain|,]7A:[=XBANYQZXCnB|rescue D]nA
mountains|;[
mounts|#[C_DCI]jYn_
mouse|/ZKbL[QAUY
mouth|0Z5YDDKSU]aZgEjE
mouthpiece|,?
mouths|3a:^N][[
move|"A#[%F&?)B+],C1[4@5Y6X7A8C=@@AC]D[EYFCKENARZS^U^ZZ]@fAgChAjblVmE|a KX|and 9]DD|anything C^j^nc|cars dY|for -^R^|it ,f=DCaD^KBQ^SYg]k[|on QB|out "B.ED^g]|over 8Z|the #d,B.@9Z<^?TDGI^QBbCc^jC|to #],G.^CgE_FZMYOaQ_SZjbnX|you kC|your 5]6a[ZmC
moved|"D%C)X+Z-F/?1B2E3B5c6D7?:B=>>B?<@?CiEZF@KANZPaT?V=WFX=YDZ]]@aFd>eGfAg?iCjakCmAn>|<number> 5^|a C[|across BZ|again CA|and .ZCD|from ;dCDQ]S[a]b[k[|house 5[Z[j[k[|in ,^C@P]|into 1[<D@[A[hY|it #^4ZY[ba|my +]E]|on 7^CADDj?kA|our CXEZn]|round 4FFZm[|the #[&C,B4A5D>[?ED?EdIZf>lZ|to .[1C5Z;E>]?C@DBCCgDSKHPCVF[XaGd]eWfBgBjgnC|your 4[YXf]
movement|%],A6Z7A8Y:i;b<?=CDEFDJXKC]DaebZhcnA
mover|;]KXb[
movers|"Z8BXYk^
moves|#]&@3[4D7D<]?BB[CiD_EZF=JbL[O]Q]R?X^aEb]ibjdl]mC|<number> ;]|the E_|to #Z4E>CBWCeFBJ[b^i^j_k@lYmAnA
movies|,Z
moving|!['_)],W1_6X7V9D;cBZC]DbIALVMYRaU[VXXC^X_CgVi^k^nA|<name> >YNZ|day 'bDZQY|house "_)[|in F^|it 4]nZ|our 1^V]|the #b4B|to ,Z-^1[<]Cc|with (Y|your )[.]6[
mow|*]OY
mower|#[,_:ZI]Q[XYa[
mowing|#ZD[
mp|/Z1B3b;_EDVAj[l@n^
mph|>GnE
mr|#Z&])C,^1D4@;D<E@[ADC@DBKZQ^YAgW|<name> #_,]1E4E;E<F@YC@I]Q[YEjEk@
mrr|!X0]nZ
mrs|#Y+E,b1E4C7]<F?^@aCAIXQ[f^g]iBnD|<name> #[+E,]1E4D7^<F?[@aC@IYQ]e[fZg_jJ|t j]
ms|,C1Z4E@]QCV]g]kC|<name> ,C1Z4E@]QCV]g]kC
msg|)YGX
mtg||w -Y
mubarak|?[|to ?[
much|!F#@%]'^*D,^-F0E2Z7X:A<Y>@D?IGJ^LaNZOAQ[RCSFUAVXX[YC]YaCd?eBfDg]hZkDlA|<somebody> &[Q[|about 4Y|and &X-]4FBYDEQ_gZja|as ,C.A3]<]=^D[Q>SB|but +^IYP^|coffee A[hZ|did 'G|do 3^HDM[n]|for N[SEnE|is "]|love E[|more "],A8]A^G]^UhY|of /[7CIEK[bY|on 4^7a|they 7[]Z|to 7Z8EeY|yet FYVZ|you .[F_m]
muck|aX
mud|,c0YCXDCKDO_Q[[bfYnE|and ,F|in 0Z
muddle|.]
muddy|:C=[BXCBDZKaNb]De^k[mC
mug|*d,b0Z4B;^<ZBcD_OaQbRZUZ[WeBi]k[lB|and <^
mugs|"[*Y,Z2[3a5Y7]FZHWKZQ]X][X]^d_h^nE|are hX|in 3^Q]X[
mulch|>D
multi|-]1C8E9D:CEDH^QDR[nC|agency -[R]|storey "X
multisig|,]Qbn^
mum|#Z(^)W*Z,b.@/F0D5Y7G8E:C;B<b=A>^?DBWDCEAFEI[J^MZN^O[QbSBWWXAZZb@c^dCe_hEkFlGmD|'s &E'A,B5X@_CWIBKDNFQEYD]Dg_|<name> 5]|and ,FQEU_|asked ,X|cried A^|has 0F<^>[eX|is CDQZ|of )Y|on +Zk]|or *^,[|to ,D]ZlD|who ,D-[>D
mums|!Z%](a)C*a,B0Y3^5f8C;Z>_B^J[NcP^QFUYX]Y^Zcb^e^iajEkX|and #[%Z(_0[4[>ZFZJXUZ|of 'Z]X|who *[
mural|1Y<cD[b[
murals|,[
murder|"[
muscle|(Z)[,DD[
museum|(Y+B.^4C5D9;;_@BBCFZH[NDQ]SYZ^_?b]n@|'s 1[|in ;_bX|is %]I]Q]|of ?[fZnZ|shop j[
museums|"]-Y5Z7[AZEZGCRY^CnD
mushroom|FZ
mushrooms|,]M[QZ
music|#]%E&D,c.=/[2[3E4A:W=E>^DEEBFEKZNCQZRBSBX@YDh[kVlBmAnB|and .CSBj^k]|off UY|on /Y
musical|IYmX
must|!]#@&C)B*^+D,^-T/E0G1E3e4?9b:[;R<?=A?HBWG[LCNCPCQWS@VCWDXeYF[B^X_CaXb^cAd@eDg=hHi^l_|be )C*_7DEZFYGWNBSATEUZbBjAkCl[|do %@:[D[QYk]|follow *^OY|give DYn]|go )F-F7]:dC?]YjG|have ,Y;Z>]e_|know 3CbZ|like ,aQ_nE|not &Y3aFXX_e@i]jDm]|reach CZQEj]|read ![;abY|say 4BYD|see 8[
mustard|,a9]B_QY_Zi_
mute|,].f3g4_CZD[SZX_
muted|4ZY[k[
mutual|"Z-[1X=[FZI[W]d]
mv|1dA[CBDZV^|<name> 1dA[CBDZV^
mw|-ZCD
my|"Z%^&_(])V+e,i.C/X2b3<4C6_7U8=9A:X;_<d=A>=?KA_CBDBF]IEJ[K_MaNaO^PdQfT]UVV^W^^=a^bacdeDhciHlYmYna|<name> !_"[&A)[+C,A.^/_0X2a5Z;[<A>]@^CYJAMCN]PEQ?VDWWZV]ZcGeZgclY|<number> "[)a,B;[<^C@HEN^QCTCWBXYYBZB_?b]iZjDkDnb|agency 1a;Y|answer "Z|aunt +EPEg[|back +YfE|bad 4[|bag ,DVY|barista QD|best bE|biggest ;ZUF|bill ,D:[CYT]a^eZf^j^kB|bio #Z+F,DE]PC|book <]Q[|boss ,?2^|brother ,_3[;DQ_]D|calendar )_,C-]6Z7]CCFCQARZ]baaj@|car ,b<DQ]|career <YFZO]QEmY|cat ,YW[bBn^|class ?CfD|client ,D/Z0YF]KWQ@bXm[nB|clients %a&]/Z<_JaTXnC|co _Z|colleague 'Z<YLX|colleagues 3[EXgYl]nY|constituents ,Y/X>^kB|course )[/]2]OZ|cousin ,W2^DXW_|customers !Z|dad (E,Z<[@^nZ|daughter ,_;?IGPDQ[bBmC|dead :ba^nX|desk &_<YmZ|direct 4CSX|district ,Y/Z0Ce]nX|dog ,D2DWE|door 2]5]7[W]|employer 2Z?CfD|ex 1[|face ,YQZ|family n]|father &C,a2[;^KB|fault 4c|favourite +CAZPESY|first 1a2I4D5Z7E<[AWFCN@V^ZYc[mEn?|flu ,ZQZXYnX|followers %[]D|free "YMEND][hY|friend &[?]fa|friends @[BC|full )[|gran +A,]PDk[|grandad nY|grandmother ,XkXlZ|great ,]|guest &_;CEDK^Q[|hand 1];Z<]YYnC|hands ,Z^Z|hat ,]|head 6[Q[|heart BZCEbF|hips <X|inbox %C,FAWDAiY|job ,E2]4Z<[NZc_|kids +_;XbZ|kitchen ,Y:Z<cE[F[lX|knees QZVYc[j]|language -^E]R]l[|laptop ;YFXm]|last 6[[[mCnE|life ,C:aFeQAa[me|list #]*ZOY|little "C;^HFb]c[|method ;_|mind (_,D7aM^|mistake ,Y4_|morning #D,D;_<[TBb]|mother ,d4D@DFZKZQXWEm[|mum &Y,e-Z0F2D<aAZB_KZMWNBQ]WB|name &A*]1ZKAP]QAnC|nan #X2FU]WBna|neighbour ?Z@YfX|new "^)DnC|newsletter :^F[UZ]Xa]nE|number ,^|office &X1X?ZC]DaeXjYk^ne|old !E#C|op +GE]|opponent /aT_n[|own %a+F,a4_:E<D?EDYFEJcM?QYVCY^]CbDfCg@k@n?|page ,Zm[nY|pay ,_|phone 4F7[DBQDSDYEkA|plan jD|prayers @]gX|prices cX|private *Z|profile +[,CA[EdhZl_|question ,DIBQEn[|shop )[<bE]|signature 8X|sister ,_2aM]N]Q]WbbC|site ,A7[|sleep (c<]M]|sofa ,JQG|son CED[|speech Ehl_nY|staff ,^?CQ[j]kYna|statement AaF]h^m[|students +]0XPZ|survey )E|talk ,A4ZY[aX|tea 7_|team #Z&B(Z,@0Z4GCED_KFQBbZfXkYlB|third ,[|thoughts ;^b[n^|two k[|uncle Q^|van <]dZ|voice C^ja|watch ,=:iab|website YX|week F[|whole )[J]|wife %BJCKDNAc_m[nD|word ,^2]Q]W]YZkY
myself|,].F1b4A;C<cADCCQZV[cYhDjZkA|and kC|in ,^j[
mystery|7W8DF][^m^
myth|YYh[nX
n|!B'e,A.Z9]GFLaSYTW_[|<number> C^TWjY|in !CGD
nachos|XY|are XY
nadia|&[,G@bDCQFgakC
nag|,b
nagging|B]F^^[
nail|!E&]*],BD_K]O]Q@|trim &D*Z|varnish D]
nails|+]7D@DKEP[]CgCjB|and +Z|say "^3Z@EH[]E
name|!C"@%D&['h(a*a-@.F3^8@9d:@;X=a@aBDCBDYEYF^GCHGJAKaLiMUO^RCSZVYX[YE_^aAcCd]f[iDjElB|'s &]2ZF^Q[dZmY|<emoji> MX|<name> 'a;CAbLYbAhZ|a (Z)[5_M[Z]aZ|age &E|all ?E|and %[&?']+Z1Z4D;_AaC_KDLWPXYCfBh^j^kanY|at .ZjY|below '[|down 7_C[EZ[^]]|for +Z,^EDPYlD|goes &E2D=^db|if &Zk]|in &_2ZEbK[SZl^|is #Y(Z,Y0a4^=BDBSDkCn^|it ?ZFZQB|needed =[SEgW|of &D(ZDZK@]YbB|on 'E)b*],C1]9CL@NWOZV]aXd]e@gY|one ([9[;a_]b]|or ,^2[Q[|our "[(YMG|out 4Z|short 'D|so ?C|spelled eZ|that *^7ZOc|the 'b/c9a=YDALYT^YF|to ,@<bQB|under &^4]|was 4Y7[Y^|we @]g[|will ,].Z3]F^S[mZ|you #a>bF^I_mX|your %]'X/[8]JYT_^X
named|%D&d*_,^0E1Z4D5X8Y:B;d>D?^ABBCC@E=G]OZQcSAUEVXW[XBZB[__AbchEjBl?mFnZ|<name> "[0Z8A;^<@?D@=ACE@HYJ[VF^FcEgDjZ|<somebody> <a|a -a1B8b;c<[D[E>G]HBRbWab^jYl?|after ,CQEgC|among 1Z;B<HRCVb|and *Z,B=^d[|best 1EVE|every [[|in 8^;^EafY|it ,X|one 1b;[@aEFVYg_l>|the &Y,^?e@[QYf^g[|to bX
nameless|4Z
names|!D"B&a(E)D*D,X-C1B4C5d7[8D9^:B@^BDC<EEF^KYL_NCPCQFS[V?WZZc^D__c^hBn?|<name> &],]KWQZ|and &b'Z,D5E<[>E@]L^__nX|are &[,Y>]DEQ_|by &@|from ,]|in &CAYQEhY|names 5bZa|of &d7[=[K]QAk@|on #_&[0^4YU^dHg]|read QE|so E[|to &=KD|you ;[<]=dDZdd
naming|#a&[*[,Y0YKYQ_e]ga|names ,Y
nan|"=(],[2E3Z7D9]>B?EE[G^ICM[SCUcY]Z[[E_[eAh]jA|'s ,D9^K]Z]jC
nap|,[Qa
napkin|,D4E7D8C?ZD]IZK]VB^CbDg[kZ
nappies|>XCZQYS]aD|in >Z|size DZQXkW
naps|-[
narrative|-g8CRXZ_
narrow|,X4Z
nation|!Z;]b]n_|'s !Z;]b]i[
national|"],C;a<eH]QF]CaZbbc[n_|<name> CZnX|debt nW
nationally|1g;XVc
nations|CEjC
nationwide|-E8B;W
native|-V7]8=;C>EMCRXnA
natter|.YCZj[
natural|!Y,C-Y8_H>QE^_
naturally|+Z,[<aP[Q[
nature|4Y7C8Z;D<[QDXD^]aalD|'s ^_
nav|,ZQa
navigate|-Y:b;BlInC
navy|)Z,^3a4CS__^eEk[|ones SY|or SZ
near|!D"C%D)D,E-C.>5Z7A8@9_:?;C>B?D@CBZDBECFEMFNCSE]A^?b@f<hYn^|<name> "EHBKCQ^YBaYjFna|a &Y,[@Zg^|enough "C9]|it 4bDD|the "Z+G,D.D4=5^8F;D>D?EC[Q^YDaBfBhYiC|you /D0[9BDCTDkD
nearer|4d>DCbDAYaeAjb|the C]
nearest|#C*b,@;[>ZDgKAObQDb]d@fCj^kclC|stop ,D
nearly|!["B#](D)[+F,X.Y1E2X3E4>7]8A:B;>=D>VAZCBDYEEF]GZKKNdRZT^Y>[_]^aBbDdHeYiCj>k[|<number> /E0YTG|a %Z<Z|all #c2a4bI[K]MY[]_Y|always 8F:CeAhY|closed ,^A]h[|did ,<AZFaN^QCT_mZ|every FY|everyone #]>_gX|everything ,]4D?]n]|full 7_]Z|half 5Z|made #Y|quit <_
necessary|8]D]SX^YkZn]
neck|"E#^/]5YFCIaT_gFmCnY|rhubarb FCmE
need|!Z"W#@%>(A)[+?-?.Y/B0]1D2[4>5Z6^7?9H:D<<?=AACYDeEaF@GYHCOBPERAS^TBV@WZYEZW[[]AaBc?f?h@kdl^mE|<name> ,Z0a|<number> *d+]EcF]OVP[Q^SCZZd]lamZnB|a !E&E)_-D/C0a2C4C8C9?>ACCD]GCH^J^KCN]SBTEWEYD_DabgAj[k^|about C[|an ,D7[@ZDgQAe[kdn[|and D@|any ,]|anything IZj[|boots >A|coats AE|for )Z-Z.A/ZkG|is %[)YN[|it "](],B.D:aDEM]SFbDjAnE|me .b|more 2ED[Q]^[a]|not #B&[.c3A7A:C;E>aCADCFCHBScXBaDe_fAgWkAnD|one .DDYI]|our 2aW^|someone )ZSXkE|term n_|the "F(E,A2g5]?ZE^HCI^M?WbZcl[|them ,AYC|this "^(@.b3_:AM?bYfVkBnA|to &B)C*E,_.>2A3_5D6D:Y;C>ZADDbF_G@IINAOAPBQESBU@WEXYYV[Bb<d]eUfBkZm^|us ,X.aQYSb|we !c"D;^GdHDUZb^|you 6e;AE_JBM]Xb[b][l[|your %E']2a9B>DEZM]W[Y]]A_Z
needed|!C#E%G&C)Z+@,@-C.F/F2_3D4Y5a7A8E9A:=;E?BBEDaFAKBOAQBTCWWXAY^ZY]?_@b>cGgFhWkWm?|<link> .]SZ|<name> CajZ|<number> #Z4DI[nB|<somebody> ,]|a ;]<Y|and C[h[|at .EDZ^Z|for 4_CCDCQ^dYkE|just 5aZX|on QC|the .FSB|this C[iY|to IWSY|we jCnZ
needing|)Y
needle|&Z.CC@D_QYSF^ChUkb|and FZnY
needles|,].C>]DYK]MCQb_]e[j_
needs|!D"A#F%G&B*D+V-C.@0D2_3^4]:W;A<?=Y?BBEC[F>KCMVOESDU?V[]C^XjZkCmAnB|<number> 2e4]5W7cC_MYQ]W]][eBjb|a (].D4^9C>CBCI[K^Q]WB[XgCiGkC|an 5[>[EdZYlY|it (_M^m]|no .^D@|one >ZeZgW|the (?,C4^MCeAkB|this ND^]|to (a,A4Y7E:YDdECIDKDMUTA]Ea]fXgCkZ|two Q_g[|work (9ME|you 6Z[[a[|your :[
neg|,Z.]DX|and ,[CDkB
negative|"E>[CDQFX[jA
negatives|2^
neglect|,]
negotiators|;bb_
neighbor|!]"Z&CGXNYSFn[|<name> &D
neighbors|%[,b7c@ZBgDbQeSEhXibj?k^ne|in Bci_nY
neighbour|!C"B%X&a*B,I:@;D<C>a?ZIXJXKZQDXCZAbBd_eUfXjAmEnc|'s ,Zj?|<name> ?[@Y|for EE|in ,?Q?|who ,CC[DZN[
neighbourhood|*b1[3YF^OcV[m]
neighbours|#W%E&X)C-b/D5C6X7]8E:@;B<D=[@[ACBBCBFZHYI_M@R^WFYZ^AaAbCe]h?lY|and 7X>[QB|are FZ|at #^7ZAECEI[|have /D7dF]][gFi]l^m[nD|in BCiB|on BDiD|the -a@]KYR[g[|who ,F7FD[g]|will "ZXBn^
neither|&D,B.[2Z4@7Y:_;A>W?ZC@IZQ@S]VYWV[Va[bB|do .D:[>^D[|has ,AI[|is ,^|of ,@2_?CK[W_j[|should 7f[[]]|will .[7C
nephew|,a4eDDQcj]
nerve|;d>_?_e_fZ
nerves|,]>[Af
nervous|&^)Y,[4Z5Z8E;B>jDBQBT^^FecnF|about @[d[|system 8D:ZR]
nest|&Z,D9Z@ZIGPYTYeCg^|box ,]FYPZ
nested|&W,_DEQ[kF|in DEkF
nesting|BFC[Q]iDj]|and BFiE
nestled|-A8[;BGCJBNC^]nB|in 8X^ZnF
nests|4ZD^
net|!Z,E-b.A1X5^7C;Z=^@WDZE]HBRaSAZ]aabZeCg^nC|profit E]RYlZ|worth 5a:XZaaZ|zero ;[RY^]bY
netball|&Z+XGEQ]|season GF
nether|B[
nets|,D6Y;[=C@Y[Y_Bb[dEjb|and ,?_BjY
network|"B#E'^(b)A,@1E3D4>5^7A8E:D;==@@DAaBeDBEVL]MaNAQBZ[]D_CbMi^j_kF|and >^CX|is CEZZf]|needs aX|of 5D
networking|.[8[:C@YS_][^[
networks|,B<[ABK[k^
neutering|nC
neutral|1a2Y;^VZb^
never|!X"[#<%a'B)X*?+[,E-@.^/]0A1?2<3[5A7X:Y;^<]=DAAC=D^E<F]H[IAJZL?NZOCPZR?T^V?W>XDYF][_Caabac_dBfYgAjBmW|a %Z:C;cDfaDbXk_|again ,DK[QEna|apologize ,FaY|ask (d7C:YCXOCYB]Da]j[nZ|asked ,[-]4c7]R]Y]][eZnY|asks ,B|be .E7]]b|been "?&D+B,[;><[FZJZQ]S@XCYY]Db=iAm^nC|before ,Z8_:ZI^^a|came >Y@E|come 7[;]]]|did nb|do 7D;BSV|does ,a.[7EQ]|done 4]>[F]mY|dreamed ;EbB|eat "[|ever ;Y|fail Bcia|felt #E)Z,FNa|forget %Z,?3D:^?BAZJ_M[aW|forgotten ,C<ZQF|found ;[bY|get &]+]/Y=bZ[dZm]|give BYXY|go 7B|going "Z7E|got "^Q^gX|guess F]m[nD|had +]4Z|happen "Z#^|have &Z,Z4B6[7ZDZ[ZjEk]|heard DZbD|in 8Y|just %ZJZZY|knew NE|know .[SU|learned &B@^eZ|left UY|let !Z5[:_NCa]|look DEF[mZ|looked ,[Q]Y^|lost ?ZB[KX|made ,E7Z8CnZ|make <^NY]Cc^|miss 3]X_n[|need "Z/Z|on YZnZ|once "^&b,e1^7E;A?gDFG]HWK]QbYE]CbCcHfciZ|open .[7Z|pay =bTZdZ|phone .E|played b^|put Fa[[m]|rained QE|received &Z|ring D]|rowed >_eZ|run )Z6[;^SZb^|said 4A|saw ,CQB|see !a"Z/[6]GZ|seen +]8aFWMENZ^baD|sleeps %_)[J[bE|stop 3B4[:D;_|stopped %W:A@Z|stops ;Z|take DZ|text D]|thought <^A^|to "Y|told K[|too )b>ZN]|turned FX|used >Zf[|voted <^|want )[6E;b]G|wanted <]@ZQE|will +],?<^PZQCe^jA|work #F|worked 4]|yet >[
new|"a#]%D(F*C+E,?.C/@0C1]3B4[7?8Z9D:@<Y>E?D@BDDEYFAGXH^PYSZV[XZYX]Y^baGbZcZfDgEhZjXkDlZmDnE|<hashtag> -E8]|<name> !V#E&>+Z-_4E5E6Y7D8a<B@bBDC@FBGaIBQBTAZ@]E^aa>eCi@jBm@|<number> "A([)^1_9ZAZCCH?MdN[T^VZh[iYnd|address 'b8]^Z|amount Dc|and >Z|app )ZJB]DnY|at &[,]Q_mZ|atrium <Y|away MX|baby ,^5]ZXjY|bakery NH|banner <d|batch ,]QZjY|benches ^X|bike &]DAjBkC|blog CCEcjAla|boiler #[WXYG[ZfE|booking C]|brand 1B<CADR[VD|bus 4[|business &DKD|car 4Y|card #^4aCY|chair 1AED|chairs #_,]3_QZj]|chapter 1CA_E[FZVA|clients #A4C7a|clinic 4D|coffee 1ZV^l]|colour EDlD|cook 3D|course 5^A]JZZZ|dads 'X|dataset KEjX|date &C.b4]>^CgEEK@QESae]j_nX|dialysis e_|digital 8X@]|distribution 1EVF|driver CC|drop )]CC]ZjE|e 8A;ZQE|entry ([jE|ep mb|episode 5[;[Z^]X|exhibition !ZQYkX|face 1_AbV_aYhZ|faces B]|ferry '^2]L^M@W]|five 1[8YCE|flatbread FCmE|followers 0ZB_DYQCcZi]|from 1ZVZaBn_|gritter (]M]|harbour ,EQE|head -Z<CACYZhCkZ|here ;]@_b[ga|hip @[|home AYEah[nZ|hours #_.]=]BES]b]da|house kZ|in ,[-]1B5^<D@DAEEDKFR[VB^__]bDgF|is eC|job NB|jobs VD|kiln 6][]mY|kit 9]kD|kitchen *Z5YYGZ_|label #^&_QXW]Y[|lamps SX|lid #a*C>^O@eZ|logo 1[8[<[Ac^Xh^nc|look (Z-_;]J[McR]^Zb]hZ|map i]|mark <Z|mat ??fE|members "]&[0d7AAYKXU][^nC|menu &[@_F]eCg_m]|minibus "]|mower ,^XY|name F_V]mZ|oat #X_]|office "[EbQBlb|on &],WCCE?K[YEZ^l?|one "B#^&A,=2C=_>AB[EDIYKAQD]Z_Ed_|ones #c4f5YC[DYYaZWnC|oven "a|paper RDVC|parents 5dZa|patients 5XkD|phone kE|photocopier 1DQDVD|pipe CCQC|place DE|poll a[|post >[EclbnZ|potatoes ]F|price 7a]Y|pump #D,D2^4[|range #96ZI@[[|record <^|report "B;_E@FjHDb]ma|research TXmY|role )c8ENc|roles ME|rota 3Z?fXd|rule #a|rules /Z>ZJZ|scanner <[|season %Z8YAYJaa[gZh[n^|seats O]hZ|set EZ|sheet #^Y[|sign ,^4DDYKaVBnB|slots CEQDb[jG|sofa ]Y|sourdough ^Z|starters &[<bCZcYj^|studio EZ|study /CD]TBkYnY|system .]|tablet PZ|term :Yb]|the &[.[|this #D|till #ZSX|timetable JF|to "C4Y>[@^C<iZ|treatment 2C|trustees 1DE]VDl[|tyres #[)@+],Z<ENGPY|values 1a^YaZ|valve /G|van <Z|video K[jF|voice >Y|way 8_J[|website )[3^<gBYEBFDN[X[aZmF|whitepaper -Z8]R]n[|year "f-a4[8^BbDCHVJ^R^]Y^Za]i_kCnZ|you 8l:gGY]Z^ha]nb
newborn|%]?g@Ze_ffg^n[
newcomers|SbnY
newer|,@k[
newest|;EAYBCKY]ChX
newly|"X)D-B1aH_V[
news|!C"[#A%@)_+U,B3D4^5_7@8B9E:@;A<b>^@YAFC^FaIDJDM]N^PWRaSFW?Z[bDcZf]iDjYlZmc|<emoji> EAF_mXn[|<name> C^QZf^hYj[mEnB|about BYCCFdQG|before 4_|coming ]CbFlBm[|for ,@-F<gCaEDY[j_n[|from 0W<ZCZDYa_cYgBj[mZ|i +ZCZE_l_|is )[1]NZXCaF|or 4EYB|our <Y|out CD|that &EKC|the "][ZmD|this %E|we -YCCEX
newsletter|!E#^*g/D0Y2D3F4Z6Z7D8[;D<@@YC[FjGDI^J@NCObRCTBU]YcZ[[abDdAeBi@jalHmfnB|'s C[j_|and !EFBnY
newsletters|CCb[
newspaper|&a,DF]
newspapers|,DjX
newsroom|V_l]
newts|Bai[
next|!E"C'D)V+<,?-Z0W2D3?4V6V7[9E:A;@<==?><??@GAGBCCcDCFEKFLAOYRZWC]X^Z_Ye?gCiCjZnA|<name> &CCcI]KDQ@e]j[mD|<number> !c.]7f9YGcQC]ca^bAd]f[na|and CX|chapter )W-Z1c:A<_EZFEKFV_a?mE|cohort ![7c[Z]ZdZ|day )]4D;YC=D^QFT[Y?jBkY|delivery 4X|door &_)D/X4@KaNESXe^|five -Y|flat 7D]E|gen -^CDJ@R[VCaEnA|generation &C-Y7D8a;ZHBRW^a|intake HYmX|level )C1E8c:[;BE]ND^YaZ|look D[Q[|meeting m]|month #E&E2^DdHDWYgBk]|morning CEF^Q[|of YF|one "[2Z3Y4X>]CbSCb^e^j_na|person ,[3Z|post C<|print .X4]S]|round X^n[|session C?Eb|spring !C#b7Y]YkY|step "[(Y5[8Z9@:]ZZ|stop 0eCbEbM[UYjZld|summer 4ZCE|term #c|time !D)C3_4c5W7D>EC>VYX]Ya^FbYj?|to #>&['Y-D1F4=7B8E?C@CCCFDI@JFRCTZY@^DbBfBgBjEmBnC|up CYIYa]bZnZ|update ,D0ECaDCECQ@bAjYk=nA|valley ,c|week &B)D4Z7Y>C@^C[D@F_JYKCQZSUUD]VaAgbl_m^n_|will F]mZ|winter 7]|word C[|working 7Dk[|year )^.^/D0Z2^5[6[7[:_;GDAECIAS[TBW^]]bCeGk?lC
ngo|-ZVE
nhs|)[2]C_DbIFWZ]E^CaZeEhclYnB|patients D]kZ
niacinamide|D]F[
nice|"^#@&T)B*_,]2E3d4@7B9A:D;B<C?f@BC_KYO_QVR^S^U[W^XYZ[[Z]@_EbBe@f[g@hDj[l^n_|about #EeBk^|and 3]XY|but .ZY[|evening QA|one ?ifcnB|to "Y3E5Y;BBZK[RXZ][Wj]n]|try ,??FDGkE|way ,^
nicely|#D2_3D?bW_YDf_mX
nicer|9B>[?Y
nicest|"Y+h,^?ZK]Pg
niche|8]Bai[
nick|&X2^KXWY|it &Z2^K[WY
nicked|&^QY
niece|,?4Dk@nZ
night|!C"W%B'C(C*@+?-F/@1=2=3>6E7B8B:>>V?YABC^EEGAJ?MATAUEV?^E_AaDeYnD|'s 4];X?BD[IDb_fBgBhDk[|<emoji> 1_;BaDbD|<name> ,C.Z;ZKDQHS_]_g[j^nD|<number> ,D0YQES?k]n]|<somebody> aZg]|a ID|about mZ|and #Z)^+Z,^.B5_7Y<DCcFZP^Q[Zdl[m]|as >]D[|at ,B1E;_Pac]fCl^|baker &@KA|before =YC[nZ|bus I[J<|buses D[^[|by E^|cleaner @]|crew ;f?[WYjF|desk KWMYgd|for ;D@aAebCg]h]|from 4^lZ|i ,C<[AZE]QFlY|if ,_.E<_cY|in "^>]Qae[nY|is "Z/^CXQYTZnX|it 4[iZ|line 2[4D|nurse #]D]|nurses KZ]W|of )F>XC]ND|on ,C3Y4FQC|or QD|our EE|out &E9[DDh]|per /ETG|porter ,[kC|porters 1E?^MaVDf[|shelter D]k[nE|shift &f,Y.]@aBDG@KbgakC|shifts <]|so nY|somebody ,AC]XX|sorted "_HZ|staff CCD[Q]fCk]|team KEeZ|than &[KY|that =Z|the #X,F4F@CC@FYeYjBkE|there 7^|to ,]4D5[ZYdAnC|tonight Q[|train 4E9]|until Q]k[|was 4[Y]|when 5Z|with &C,^?[@^CYQ_|you Q@n[
nightly|)d,XN^YZnY|builds C[QWjZnZ
nightmare|jB
nights|#A&B(B,V-E.C/E0B1D3D4C5C6[7@9[;D>U?_ADEAFCIBN_SYTEUEVCW^XBZA]D^Va[faiBkD|<name> D]|<number> ,Y>^CDQ]f]k^nY|and 4Z>]QA|are "ZmX|at #[+]?FKX]Y|in >Z|of ?]fY|tell >[|the #C,FaG|to n[|with S_|you ,]8[G[mD
nil|?]
nine|"C%A'E(@)@*D+@,^-?/Z0b1C3C5[8<:<?bAAB>CED?EEFCHWMbNBRBTWUdW]Z][]]Y^Ba@dYf_n@|<name> CEI]QFSZeZn[|and #C,[5Y@aCEKUQegb|are 4ZCZ|boxes 4@YD|branches "ZS[|by ,DQFeZ|calls 9D_D|countries 0B;]<DbZ|days &]5]7D9Z<BDCKYM[QVSATaXFY^]DbBjFk>|doors 1EEDQFVElC|families 7CgGjZ|hours ,F4CE]e]|hundred 0ZU^g^|in #Z/]0e;Z>E?ZDZK]MaT]U]YE[^|is 4_5[j[m[|members 1^=EdD|miles ,[|minutes ,[7Zb]eEfZj]|months !ZDZ|o'clock "A,C>^?b|of #[&B2C7Y>U?AAZQcY[e[k]|on 4A|out /YQF|people ,B4b7^>CQA]]|places 0X|seasons AFhEnD|seats ,C7ZMFQE|the ?]|thousand &]0A|times /B4A5F7GDbQ_]Fkbl]|to j@|tonight C[|weeks "[#D0X7c>^CZI[S]]Ze^|were e[|with DZI[|year &_+^@EC[KaP[QCf]|years &D0[1^2Z<Y>Z?DC[WWXZYD]Z^]na
nineteen|&^,^/[0X1Y2E4E7A;D<W?X@UE^FEK]QbT]X^aCbAf]jWkBl^mDn>|minutes /]|of #Z<_?Y|years <D>E@^SDfDjS
ninety|#A+Y/c0]4a?Y@^A]D[F^I@QUT]U]jXm]nC|minutes ,F5Y|seconds +]D^|thousand ,^/cTX|were 7G]F
ninth|.C;Z<]DFK_SFYD^Fg[
nip|kZ
nits|PZQCk[
no|!D"D%?&F'A)@+V-B.e/:0;1<2C3Z5@6=7D8C9C;@<F>a??@BBBC[D[E>FCGBHCNFOAPZQYRDSaTIUDVDWEZB[>b@e[fDj[k_lEmAnE|'s nY|<link> "_,bgY|<name> "].D3b:_=YCAD[HZQYXZdZgBjBkA|<number> #Y,ZQ^g^|<somebody> KC|a D[|account .CD]k^|action 1^CYDD|address .^SZ|ads ,]|agenda (Y.cMYSbnX|amount BZiY|and #_,Z?]I]e_f[jc|answer "@&Y4ZQD|apology >a|app +ZDdkZ|appointment .C>JDeQBeVhYjAk^na|at :DQ]|audition "],E.Z|award =bK]d^|back #D,BQC|bad :ca_|bank C[DE|beer 7^kZ|better !^4Z>C|bill =hd[|black f^j^|booking ,C.DD^SFWXjY|boring 8aMD^_a]|bounds :ZaZ|box Fa|bread ,@C[D]j^|budget =]_Z|bus .ZDYKF|business AYbYj[|by 4YbX|cake .bS_|call .g=C>DCXQCSceFgDkE|car &_>CDEQD|card !Z)EC[jak[nD|cards (EMG|cash ,D-[CBjD|catch !b|change .CQDYXnB|charge *Y=GCGD]I[KBOaQBW_dEgCnB|child 4^A[F[hY|code !b|collar _[|contract ,]Z[|correspondence 3^XZ|cover e[|credit ^Z|cv ,E.BSBjC|data 4C|date #B4_C[DCI[YY|deadline .^S_|degree #D|difference D_nY|driver ,_4ajD|email DbWCk]|end HC|entry *]X_|eta 4fnZ|exceptions 3a]CjD|excuse ![3_4X7^G[X[Y]]_|excuses ![4[7_T[]]aC|experience .A5^8D:E;[>DQZZZh[nb|extra D^Q[a]|fee )Y*_,D.[=_>DB]C@D]IDJZOaQ^daj>k_nC|film /_C]|filter "Z&[?Z|fine >Zg]|fines .dSa|flash ^Y|flowers &DSD|for #_4[|form #C,C.X=]>YDDSYd_jEk[nB|forms hY|from .F>[DE|fun >ZD^Q]|further "_)^1[2ZCDDAH]Q^V^jC|fuss ,Z.]IESaga|gain "Y|good &D,^.b4cKBSaY]jYk=|guilt .ZDD|hard )[.aDESb|harm 4Z>[?HS]|heating ,ACZ|homework >aQEe_|hot DBQHYX|hurry .[|i #[,Z.D7c=Z>[kEnb|idea #E&B([,g/^4_@]FfGYIFYVfZg^jBkDmZnD|if (C,D7^][|injuries jZ|insurance ,FQCn^|is .]3a:[S^|it #_4E>E@]DDL]Q]g]jA|joining !a7[=D]Ya[|joke 7[|judgement '](a>aLYe[|kids 5]ZY|last 7@|later -[EZnE|lease /CTE|lecture .cS_eY|lift 4ZSCY[|lights "a|list .Y3Y7]C_|live Caj[|login CCgYk[|longer #?-[.B1[:_<Y>BBbDAQ[TCU_VZaZeBgDhEi_jZkF|meetings C=jE|message ,D|milk Dg|minimum QY|money H^jDna|more )b+b,h.D2E3]4D5E7e;FCAD@ICJ^P^Q[SCXb[]]^^ZaBhWkBm[|music #],ECYK_kX|name .F@]DBSEYCfcjB|names .]2Y9]DcFBKGOXQCS]W]eCk_|need #E,B.f:D=]>[CZDbHCQDSc]@_CeagYi@k^|new d_|not #Z,c=Yk]|note ,C|obligation "A.Z7]DEG^H]JDSFkD|on ,C:[A[C[QAT^n]|one %d&B(E+_,F.]2D3_:_;c=D>b?EA^CAD@F]HZJZN_PZWD]]_[abbUeafDjDkBnb|other ,E.D1[2]8c;d<[DCI^SCW[^cbbnC|pain "Y|paragraph ,C|parking nF|phone <bDBkC|phones ,]M[|pies i]|pitch .c=]S]|place #a8Z:aIX|plan /_<XT_|plastic C[nZ|plums YE|post ,[CZ|pressure .^6[aEfZ|prize ,aQZ|prizes DD|problem "Z+Z.^5^DBQGSZZ^kE|proof 4cD]QE|purchase D]kX|question #D4DQD|questions 4Z>dDBQ]SXeakBn[|queue ,[>c|rain ,Z3Z|really 9Z|reason ,Z.Z2^>YDBMYQYS^Y@jE|receipt .D4CDHK^QFSEY^eAnD|receipts .D|record CE|regrets ![n[|reply ._4aCCaEjCkY|right *Z:ZZZe[k]|room KY|rush #E,[5]Z]|rye #]C[I]|sales .cSa|say .]2]|script nZ|second 3Y7aX[|sense #[.BDXIaSDkY|service C^YC|shame >cNYe_|show :[jE|shows /X2_?[@YBYH[W[g[|sign !E.B0YDgQ_SDeZg]kd|signal CZJZ|sleep >Z|slides 7[CDDB_]jDkE|spam .WSZ|speech >ZK[|speeches .a>ZSY|spin 4dQD|such %[:bN]a_|talking &E|telescope D^|telling .D>^@ZQD|thanks .C7eD_GX[^]cm]n]|that #Y4^|the #a,[.D4C>AD_Q[eBkZ|time #]CZI[|to #Y,E.b9F;]>E?D@]A^IaJ^MEQ@S_WWbbgWh_|towels .B|trailer KX|trains jE|tsunami jZnZ|two !Y8_:YH]|use #Y&_.]4]KYS]|voice ,^CFQ[|vote =dd[|voucher C^g^|water ,@CcD=QCjEkD|way ,A9YCZQD_Y|we ,].B4D>ZI[Q_YCeVi_|wifi SY|will .DDF|windows ,G|wonder ;]>]e[|words "[H[MajYnc|wrong =[|you .A;a=D>Z@CQEb[gFjCkXnB|your 3X@C
nobody|"@#=&H(A)A*D+S-=.c/X0W3B4[6A8?9F;]>j?F@DBBEAF]IAKFP[Q[SZZC[A_UaXbYc[een?|'s #D&A*Y,E.^2B3[7[8E<A>^AEF?IXKFS]XXY[bEebg_j^k[mF|<name> FjjAmjnb|and QY|asked "D#=&Y,]EdI;VXlb|asks >dQCe^|at /Y2]9Z>cQYWVeZ|believed <ZAZ|can ,C.B0Z4c7Z>ADDI_JZYbeAkD|checked ,C>[Q[e[|checks 4E>XDZ|comes %^,].Z2[;?>XJ[bEmE|could ,]?_|does !b+Z;]QDb^|else *[+D,C7D:Z=X>a?[F[O]QBSD]BdVeYf]k<|enjoys >[|ever 7[:ZFZ]W^D|fell 1a<g|fits +^;ZPZ|from &].[D_eE|gave h^|gets ,E4C>[e[gG|had &Z>DQAa[eCf_gC|has #Y&F)[.c?YCYFcIAKDQBSaWdhZk_mZ|here 2Z4W>_SZWXgW|hurt >@eB|in !b+Z,_2W4Y;[F_KCP[b^jZkX|is &F,BDAX[]Vn[|knows ,ZQZ|leaves 3[8[;]^[b]|likes 4E>^QZ|loses CY|mentioned 7]]Z|minds .@>]QFSDea|needs DZ|noticed <]cY|on .F4C7Z9[;dQ_SB]X_]b_j[|outside K[|owns "]|paid ,@|put 4gQYY_|reads k[|remembers :D|says ,C5d|sees &[Rcf[nY|should #]+^>]YC|sings ;FbH|sits 4Z|talks /[<YFcTagZm^|tells .E7E;DDEKZnC|to 4[j_|told ,[>A?ZD_g]k_|wants ,D0]7_U[]^|warns @Z|was ,C4]>@DCQCY[eCf]jZ|watches >[|who A]h[|will (_.e3C4A7A=C>jC[D_FCSfXBYB]CehnC|would #Y,Z0^4F9FH]KZU_a[jZ
nod|(]<]
nodded|4Y
nodding|h[
node|4Y:Z?ZCdKWfYjZna|is :[
nodes|CCQD
noise|"]-D3]7D8@9]<b=CB]CaDXGDIZQGZFb@|from ?]f]|like 9]<[
noisy|)@,bN[Q^nX
nominate|+B,b;CEYQZX[bBnE|a EE|my +B
nominated|;E<GA=EXX_f^
nomination|&]C]Q[can]
nominations|,ZEdMAR^aCk^ldmD|are k]|close 7[EZl[|for E[R_jYl[nY
nominee|#YQAnY
non|+[-f3eDCFEG[IEPYQERfSBXXZCgHiWjElD|conformities E]lY|executive 1CEGRDVBlC|refundable 3]
none|"B#Z)D*B+Z,>-A.c/Y0C1B8F:[;Y<b=[?CADBCCaEDHAJBNDO@P[QAR@SXU@VB][bZcadYfVgCh@i?jVl@mDn@|and ,D.cS[|at =Z|left ,E?]|of #@,[.[/D4[8C>V?DEGQES__]c[fDhElCnE|will 3[<]
nonprofits|Aa[[h_nY|in Aa[[h_nY
nonsense|#c>]I[
noodle|DCgZ
noon|"Y#>&?)W+?,<.B/E1X2A5B8@:<;D<B?C@>ADBACmDCF]H^I<K@OYPFSCT@W@ZB^D_EaHcCd?gBjjkCm[n<|<name> 1b=aKCQ@dajYkCnA|<number> QEabkD|and 9]=[>Fb]g[jCmY|at SY|et CZJYjX|for !a6Y[ZnZ|if FE|on -]EBhCl@nB|ring CZD[eD|the QG|to 7D?[EZS^|today "Y|tomorrow D_FZk[mZ|with IZ
noor|&Y4[KY
nope|.^FgSUm_nF
nor|.^4D>_?ZQDSbe]gaj@
normal|"B#^)E,?.[0]3C4C7D8E:@;F<G@DC[DCHDKBM_QGU]YEZE^CaJeEgFj^kF|<name> CC|and aFd^kC|by XZ|for k^n[
normalise|)_;]NZb[|asking )[;]NYb]
normally|!d)W,[2D7E>ECBD_G_K@WBYZb^eEm[|<number> !f)XGbb[
norovirus|C[e]kX
north|#B&?,A-E.A0D1?2D3>5B7C8E:><E>B@DADBBEBFBJZKAM@NAQASHUBV@WCXF]C_?e[f?gChFiDjYk]l@mGn@|aisle C_|end =YC>|gate #ZC?DCKGeZj?kA|is DE|of "Z;@C[DZJYbBj^kY|side ,D4B;B?[CED>d[k?|star :CAFR[
northbound|C[jYn[
northern|-E1BECmAn^|<name> CDjCmDn]
northmere|2YWXjY
nose|"Z/Y2a7_SZWa[ZfZ
noses|;_
nosy|6^[Zh[
not|!@"E#I%B&@':(>)E*A+C-:.]/E0A192C3a4a5C6?7[8?9@:Y=C>]AFB@C_D[E>FZIEL?MDOCR@S]VAX]Y^ZD[?]]_Aa^dGeWiCj[kYlB|<emoji> "_;ab_|<name> ,b4^:E>D?D@CCfFdK@M[Q[XCY[aAgChZjcmd|<number> ![#Z&E,B3D4h7C;E>C?SCeDEGXIbYhaBbDgBhBjdkGnD|<somebody> #A,=5Y>E?BI[KCQAaEi]nC|a "?%c&A([)]+F-X2_3[4@8a:b;[<W=E>V?ACEHGIYJYKCLYN^OCPBQHRYSBXC^^a_b]f?gCiFj?m=|abide ,^|able 1]|about ,F3C4B:e;DFAGYHBIGM^N[abcAhEnD|accept ,D;[|add ,Z3bQ[n[|affected 4B7FCZDCjZkBn_|afford ,E5c9]Z^|afraid h[|after #].CDaIW[]g_kbnD|agree ,[.C2[4C;_FZQ]WZYB_^hCm_|agreed ,ZDX|all .D0[8Y;^NZUVXD]YnD|allowed QZ|alone "])e/Z3A7A:A>AH_NYXB]?^[bBeAgCmEnY|already EYlY|alter 3dDDX[|always :CN?kDnD|an +X,e3b4E:^>]QaX]aZbZe]kCnZ|and "a#^&D,=2D3c=]DAKCX[]DdYfDgY|angry 7a][|answer "[|answered 3YK]|any #[,C.G4[I[QB|apologise hZ|apply 3aX[e]|approach j]|argue ,]n[|arrive >]|as #Z7^I]TZW^YDjD|ask "E#B.Y3]4^7C;[>fD=F]KZP^XaYC]@eagai^jHkEmbnV|asked #C4aIE|at "d.D:];]H_gD|back QGk[|bad 0a;X<d@ZUcV]ZXl[|be !Z"[#a%A(_)?+_,E-[.[/^0Z1[3X5A7a9Z:E;X<Y=B>]@CD?F?HAKEN?O?PWQDT^V^WBX^YB[X]Va@b]l@|bear ,];]Q[bZ|because ,@4D:D<DZXbAh^m]|been 4]5Y9C;]>aD]Q]ZZb]ecjZk^mFnX|before *]4EC^GEja|begin :HACUFb[hB|being 2Y@[gbkW|believe ,@0]7A:D<_AZCZFkQ>UZXD]A^DaAkImgnE|belong DBnX|bin SE|blame (c|block SC|boiling SZ|book .Y|booked ([7ZMZ|born :_G]JE][abbDjE|both :FjD|bother (Z+]._3aD[QDX]eYk]|bought 5[|break 3[>]X^|bring .[CAIZS]k_n[|broken ,[N[|build #f4C:[Ibn^|built iZ|burn 7BaZe[|but I]|buy #[,C/Y3C7B>DDZQ@]AnD|buying ^ab[|by 3C>D@]ICQBkX|call 3^DfXYkY|care )[,Z.C7Y:E=[DBH[N]SC]]bCnU|carry ,]4Z7Z@[gZ|catch eZ|change #C.C3[7CCaDFFDSE]BdGgA|changed #D,[4B8X:[ICQYa]|changing ,[D[d]|charge <EDaiZkd|chase :aDYQ?Z[]Faah[kXmE|check "F4_:ZCAN_aZeYnC|checked 4Y|checking ,]|claim #ZI_k]|click 3A7BN[XDYYf[kYn^|climb ,^CZQ^|close .CC]|closing #]|come !E"C)D.^/E2F7[9D;?>Y@]CYD>F]HXQZS^YC^E_BbEf]n_|coming #]7[:[@D]d|comment *[3hIHXh|complain 3a7ZDDKYQZXb|complaining ,Z4B5]<[Q^Z[|compost Db|cook 3e|cost QGS[gZ|count 2a3a7D:E>XIAQYW]l]n_|cover 4C;_<cDYE]bZl[|covered QG|create :?a?n^|cross .D7_9^]]|cry ,XDDX[^]gYkE|crying %D7CcG|cut ,E4D>DSFXGj[|daft ,C>^@ZQ>eZgY|dead D[|decide "dH]QZX[|decided DY|deliver ,Y4ZY[^Fk]|describe :W<ZJY|discuss <YA^h^|do !E"D)E.[0[2@3=4Y7A8B:C<]=E>@?^BBCZDYFCLDMCQ[SATAU_W=X>Z@[E]>a[cdeCfYg?jZ|doing >[CZSY^^|done 4Y5[;XE]K[QVUDZZ|down K]|drawn IZ|dress #Y,Z2X|drink ,[>Ze[|drive 3E7D8]C^D[gE|dry .g3^SZ|eat "Y#B,G.C4]7C>CCZDZQBSCY]j]n^|email SZYD|empty 4Z8]|enough >CFESV]D^[j[|even #D+Y,>-[0W3E4?7]9];f<@C[F_GZI@QCR]XEZC^D_[bbm]|ever D^|every /^IZaY|everyone .Z>_S^|everything NX]E|exist ,C4E<[F[QBYY|expect 3ECZQCTZcZjD|explain 3_|face &].b2c7D>cKZQYS]W_e_|fail 9C:[_B|fancy .[2c>_DDSZW_kE|feed 2]C]DZjak]|feel ,B.]3[7D]B|file 4EnZ|fill 2_4]7[;[bZdY|filled 4[D^EZn]|find !c+e.D/Y4a7]8Y;^>CC[FEGaPaYY_abbk]mBn^|finished 4c9Y<DCBX[Y^|fit #@&],B4F=ZC]|five CZ|fix ,Y:B>^|fixed 4]<Z|follow .G3D8d:[;f]_^cb]cYnF|for ,E.^4B7_;Z=^?[GDH_NDQ?RWW@]cbZ|force D]|forget )W*[3d?hEYNZXb]C^Bfa|forgotten E]gZ|found YX|four 3dC^YDj^|free :_ZYa[n[|from >DC^DaQBXFaDgZk]nC|gamble 7]|get !]"A+E,E/Y0D2@3c4c5E7[8[:D<C=X>Z@ZFEICQFT_UCWDXbZD]Z_CbGh@iBjZnE|give (C+a.[D@QGX[_Gb^jB|given M^cX|giving ?]l^|go #Y*[.@3C7A>DDAI^Q]]Cf^hZkDna|going #C)Z+F.b3E4D7E:_;G<FKCO[QES_T_WDd@e[jAmZ|gone ,[>_|gonna )]<[G[MYNZnE|good #[4b;BQHXZY[|got #].B/[7A9_>^CZDAQaT]eakY|guess )]4[DCS]|had #[;ZQH|hang )[7g8ZDAG]]a^^|happen ,Y:YC]Q_]Da[eSnY|happy %[=ECY|have %['[(a)_*@,=.e/@7C8D:Z<>=C>ZBZC>F?ICJWKALVMZN]Q?R]SbT?VBXEYY]A_Fa]cEd^fCgajYlCm?nV|having ,[|hear ,B.[;f>Y?_@ZSZf_gahY|heard #F3XCEIDXYkF|help &D7[8];[DB]Zd_gZ|here DZN]k[|hit 2Z=EWY|hold 4EQEXXjB|how ,f|hurt &DDdT[mZ|i 3dQZX[YY|if #[2Z7[:]S[|ignore XZ[]kC|in 3?4C7W:?=aC_DYFEGCKBMDW?Y?^D_^a@kan^|included )Z6_DAQASF[YgZjBk_nZ|is .^7Z|it "c#[.G/]9A>EH^NZ^]aEbFg@mF|judge ,D|just !B"E#D%a)A+E,>.B0C1a2C3F7;8h:m;:<D>DA]C>DAF?HDJ_KBQ;RYS>TEV]WCX>]@^damb@eEm?n@|keep (b)Z.B2D4^AXKFM[aAbAgZ|kill D[|know ">%B(C,^.@/X3C4j7F9c;B<C?a@^ACBZFAGCH=JBQXX@Yh]C_[d^fdg]hCiZnV|knowing >Z@Xe[|known #^&Z4[CCI[e[|last )Y7c<[GDQC]^|laugh >]|laughing ,Z;[E^l[|leads 5A|learn :aaYn[|leave ,C.?/Y3D4C6Z7[8_?^D>FBH^NFSA[_]]bYfVk<mE|let (Z.A5X7b<e?DBbCFDAH]I[M[NVSDTCXD]^aKccg@hDi_j@kA|letting >_CAjE|lie /g;ZT_U[|lift )[>Z@ZCDDaSZ|light D^|like ,=:D;^<E>YA^Q?TYd]eHhajYk=m^nZ|list YF|listen 7[;[D[|live :ZKZ|load n[|locked @Z|log Ra|logged 4Fn^|look ,_<]>ED@IDQ[a[hYjAk>mE|looked #C|looking ,W5]:DD]n[|lose ,Z;Y>]?[DEIGXZeZgJ|lost <]DY|love "Y([8Y9CMY^Xn]|luck :D;aQDUZjE|magic "]>DGZ^B|make "@#D)E.E3C4b6]9E:Y=c@YDAH@KEL_N@S]T@XDY]]ajGk?nY|manage ,A>_D@KXQDe_|many ;_Va|match #C,Y-]|matter 4C>^DAQBkC|me +_,[3_>EIaP[QUdZ|mean .^>_S[ka|meet 4^:]YX|mend D[k]|mention ,ZDCFZ|mentioned #B3^7^X[|message DA|met "[%Y,E5^7E?aHZQIZ]]Gf[|mind *b,d7@CBKEO^Q^YA]B_ZeAg@j>mcnB|mine &b,[K^|miss !^.B6[7a<aE]GWTB]Z^Ya@jEm[|missed /@@]TBg]|money FdhZ|move "C,BCADEIEQ@|moved .Z4bCAY_kX|much .EDZQC|my %Z7E:B;B]D|name (Y7_=ZFDMXQYmB|need #[&D,[/C1]3B4E7?=C>X@[CDGENbPYQ[TAWFXEYZ[C]>_XaZdC|needed ,Y4ZAZdVnC|next 7f:]]]|nice >ZC[|no ,FC[SZjZ|notice 4F7DC@DZQDn[|often <_K^|okay <e>^@[c_e[|on "B*^,@3C4Z6a9Y:e<D=B>BC[FCHCK[QDTY[WaZbCj_|once ?[|one "b&W2]3X4;5a8[>CH]KcX^Y=^Xb_e@nb|online 6[[Z|only ;B>cD^K_e^|open ,V:E>BDZIZY^kY|opened ,Z4Z<C>dDEIZQWT]Y]jA|order D^|our "Y)_,E7C:a<[=XD^N]QAa^b[n[|ours &f,@4A;]KdYBaCb[d]g@j_nA|owe ,C.[>]@_S[YFeZgc|own ,[7_]]|pack D_|paid 4[|panic "Y7A@[C[]CkD|pass DaFa|pay !_3C7C:B]C_DaBdZgFnb|paying 2a3[7_W^]Y|perfect 4b>^Y[eajY|permitted 3_XY|pick ;[eA|plan 4E|play ,A|pop .Z|possibly ;]|post 'F(B,=>ZF^QCe]mY|posted *c<]O_|posting 7d]^|pour ]BnF|pretend ,[2[4[Q[WUkC|pretty D^|promise ,C2B4b7ZDDY^aZkF|publish ,[f^|pull hZ|put #E%],C.^4D7C;ABZF_J[N]SZT_]DbAjZmY|putting nZ|quite <[Ad|raised 4CC]|reach #[4aD]G[IZY[|reached QF|read ,a.D3B4F7D<B>Z@YCDKASBWZXCYDe[fAm[nB|ready "D%A3@:B<D@ZB[CBFjJANE^BaDmfn?|realise /[@EgC|really #Z(],a;CD_MYQa|receive ][kEnZ|recommend &[KYg[|reflect -]:^n[|remember M]nb|remove jZ|renew .YSZ|repeat 7e][|replace :[QC|reply ,a.CCaD^jZ|required .dDEQ[nW|restart DZ|ride +]9]P^|ring .Y3]4a7[CDKXS]V_X]|rub D_[Z|run )Z,E4E=aDYQCdYi^nC|running 3eIY|safe CY|say %D&X)C.D3B7W8D:@;A<C>=B_FlKXSBVaXB]_^@aBbCiYk@lZmc|saying ,>3D4B7a;^F_QC][aBm]nC|scroll (l3[7YMfX[|see !]#^+^,Z.C3Z4Z?aB_KKSEY]dZj]k^|seen +^?YITb[|selfish :D|sell 7A8^<DK[SB^ea^gDhYnC|selling 2[5bI[Q]ZY|send *[,^.DCBDEQ[d_eEkYnZ|serve na|set A]CdDaQWh^k]|settle :C>]|settled -Z4eYY|share 3DF]XX]YnY|ship #]4FCZDCQ[kB|shop :eae|shout #Z,_C[D_|show ,D9]DYSAj[|sign .d4EDbSaTYX^jCm_|signed "c,[5[e[|sing +^,b|sit 7^|sleep !c.A4B7a<c@eG]M?]^a[g_|sleeping >Z|slept <Z|slow 8]|so ,]3[4=CBDdQ_XYjEk^|sorry ,A0^4@7[>CE]YB]b^^eD|sound 4@YA|speak #X|speaking '[,cQ[|special <^c[|spend 5^|split DD|stand #C'c7[9[<_L]k[|start ,F<_AZhZ|stay 7[|stick ![]]mX|stop )Z.B3@4D5[7A:_;Y<_>ECEDESHU[XFYDZZa]b[nZ|stopped 0[A]U^|stopping <dkY|stretch kD|stroke gY|suit &Y3ZS[j[|sulk .^|sure .Y7@>^DFIY]@e[kYnC|surprised ,F;eQD|survive <aRY|swim "B>]?XQ[X]eZfX|take &[,]3F4H;C<Y?cC_DDK_RXU>XG_DaZe>fcgEiD|taking >]C[K]|talk 7C>]SYYD]D_ZeZk]nC|tap 3A|teach ,[:XH[|tell ,]._/Z4_8C9X:F;a>[CGD<F]MCQ[T]WaYZ^EbWj@kEm]|telling .]Fam_|test n^|thank K[g]|that "[0[4BF^ICKEQ>jAm]nB|the !Z#E+C.^5D7B9Y:Z<A?B@DC^DYFAKCLXN@QFRDSEZC]BaWf@jZk[mAnZ|there "Y#B&B4f7_CF]XdGjA|they "[#e7Y:_a^|think !Y"@%X7[;D<Y=_>]HCIZ[]|this "]#dHZ|thought #Z9[_^gY|throw >]C[DaeZn]|to !b#;)F,Z/C3i4:5]7b8Y9@:_;T<Y>@?@@ACaDAFCG_I<J[K@Q]XeY@_Ca]eBg=jZkClAnA|today .^SZ|told 0Z4?>^jE|too 7D:a;Z@[b]|touch ;[DBQ]YBbZ|touched 4D|travel D_|treat D^|tried +^4C7ZX[]Z|true 4C|trust ,ZQ]|try "])[.a2YCdD[H]QDSYW^eZjZ|tumble 3Bj[nZ|turn 3C7Ce[|turned _E|two ,A3Z;[QE|understand 7D:EI]kY|until "Y&_4_QZR]|up #[>]|us %[&[,A4B9D:E;]=[>HC_D]JaKU]EbaeZf[ke|use ,a.[3<>CC?XCjDka|used D[|using "[)^@FN[|usually ,B0X:EBZQAbG|vegan 4cY[|very 7cj[|vote #C4_Y]|wait (E)Z.A4@7b<^=a>@BZC;E^FCIEJDRCXD[a]_bEcad[f?l]mCnS|waiting 7bHB|wake &Y5ZZZ|walk !Z+X3^6]7h8D:ED@X[[]]caEkDnE|want !Y"@)C.V2Y4@5C:=<C?DFdLDNCOCSVW]Z@a?k>mdn>|warn 7[FFGCnY|wash BY|waste ,[3DXBnZ|we 4Y;]DDl[|wear 7YI^QE|what "A.Y7C:]>a@YCGD@FfK@]CbEdCe[mb|when ,[FY|where 4fF]O[QbfZkE|whether ]Ya[n[|which &Y2Y?X|will 7cT^]c|win ;C|wish .[SY][|with %G;cKZQ[b]gE|without D[|work &X)Z3B4d7@:B<D=YCbDDJ]K[NXQ^Ybe]jbkDnW|worked 4^Y[|working >[C_DAQZe]jYkGnT|worry )[@YeZ|write .a3f:XSbXbn]|wrong ,C4Z|yet .E:E;E<DKabDe[gEjB|you "?%Z)E.@4c5[7A:B?c@YDDFGGcHDKBS@Y[]Ba?b@fVg[jYkDnA|your "B%B._3^7A:[<c>F@>CZJCS^TCXbaEnA|yours LZQZj[
notary|4Z
notch|#Z4Y
note|!C&Y(E)].W/F1C2D4[5B6D:B;><C>C@HBbC]DfEBFBGBK^Q[R^SIY_[C^[_^a=b>gCi_jZkalEmA|<number> 4DD[QE|about .[4]DDXZY^|and 4Z|for DBQAYEn[|from 'Z+ZBEC[|if =^|in &[,B-]=ZKZR[|is QC|of ,?D^QEYC|on .^4_QZ|saying #E@BQZfZgCkG|that 0YQBR^UXn?|the 1E4^CbD[QCjdk^nY|through D^|to +Z,^4_Q[aChY|we 4]|with &[D[
notebook|#B'Z8B9]?EQ[W@jEnA|and &?DD
notebooks|&])Y,C8ZQEj[
noted|(],a-Z1_5YQYX[jC|that ,[5ZQY
notes|!D#X)E*A+^,=-C.C/E1B3X4F5D7E9E>[ACDBFYTDVEYD]IbIe[f^hCiDkDn>|<link> j[|<number> nG|a <X|and ,DQDS_|are CEjE|for &CCZKDg_|in D[I>|of 8U|on #^,[|with N[
nothing|!D"@(Z*D+^-?.d/@0B1B2]4D5=6A:C;A<A=U>AB=DZEAFBMYOCP]R?S_TAWZXUYDZ=]Z_?bFc@dYgDhDiBk[lDmBnC|'s C_SZj^|<link> 4]|about &]3a:]?E^Xd[|and &[.]2D?^KZfYkD|at #c+],Z.dDCP]QCS_j^kB|beats )[+C8aCCGC^^|but 'Z(A/Z0F8D:B;C<]?^@ZC=Q^SZYC[^]Af[kX|by 7D|changes DBE]R[|else (Z+_3C;[?EP[jCk[nD|except ,^.^Qa|for )D2Y:]DDWWnD|gets QW|goes #_4F|has ,CQD|i 7Z|if ,C=Z>[W]dZg^kD|in #B7ZCYD<WZbcj[|is &],@.Y:D=DMCQDeCkF|it kZ|just ,^.CgX|less !]8^A]^[h[|lost QCYF|makes A_Q]n]|more #Z2[Ffm_|much ,_Q_|new 4gYWkB|on "a&Y,Z7ZDZQYd]kanA|over Q[|owed .B|says ]]|short +^;Z|so ._KYS^kA|suitable ,FQD|that 9]C]|the ,[._>[DYQ]S[|to #d&C1[2^3_4F7E=Y>_?E@^D_H]KaU]VXWYX]YAe[fDkY|until 4[=cCAd[|was ,C?eC]nC|we I[J^QD|will ,YSC|with #a,[|wrong ,BQE][|you DYk[n^
notice|!Z"[#8&@.E/D2_4B9e<ZBaCbDdFCICQCR_TCU[YFd_iaj[k^|<name> C^jZn_|and ?Ug]|on ,[|somebody @E|the 4DCBEZSDYEl]|to #Z&BBaDbI_i[kZ|we <c
noticeboard|&C>ZDCEYSF]a|and EZQ^SGYDk]|by =]
noticed|%C&Y)Z+Z,[/Y2[4]5Z:d;[>>?YFaP[WbY_[YcYeCfZj@lF|a #CKX][|and 4]?[|that &_,<4DK[bE|the ,]4Z?ZBZYZi^|until 4YYY|we A[QE|you )^5]NYZ[n]
notices|#@%]4AQCjZ
noticing|4Z;^MZ]Yb[
notifications|(C,E3h8CDAXh[[aAbDkCl]m[|on 3^FZXa|so (a3Z7aDCE]M]XU][bFl^mYn]
novel|"Y&[2^;ZWX]d^]nE
novelist|;]n[
novels|&Y,^1aVY
now|!X#i%=(B*=+>-Y.B0_1a2A3X4a6Y7a8A9C:=>>?@AZBGCcDAEbF;GYHYIfPCR]SGUXVbWCXXY^ZX]__DbCcWfFgEhUjblam<nD|'s ,^K[|<emoji> (E)[*Z/a0a1?3^:cA]O]TaUaV@X]aZb]mEnF|<link> !i"^1CEAGbVEjCkAl@|<mention> #EEZ|<name> &@)=,C/g7F<]CgDBK>NBQYTc]Bjc|<number> !_#B.[1[4^5]<_=^CXG_I@M]NCR_TYVbYX^A_cf>gDmUn^|<somebody> #a;[IYYca[nD|a #]-Z/D1f@]A[CCD@I_g]h_jCkBn^|about #bCY|and !^"E#D%Y)[-F3[4A6X9^?_DYGaH?I;JZKDN]ODQ@R@S[Y_ZC^BbXfYg_jB|as C[|at !^#Z,_-C1Z4B6E7]E^GWRD[E]ZlZ|available 1c7[8Z;YEcValb|be =_CZQ[d^i[|because &[4ZkD|been &C,C0X1^|before /]3C8[R]X@]^|by #A4C>^CZQZ|called EEVF|closed 0ZUWf]nZ|come #Y|comes ,]FZIZQ]|do )ZN[|does C]j[|every 4]|expected -_C[R^j]|for !Y7[9CG^HERXbYn[|free CZD[QDX[|get 5[|gets =Z|go #Z,B/EDFQE|goes /YD]k^|got &]KaQ[|grass CE|half !ZGYna|has #a&B4Y<a=^E]IdKDPZQZdahX|have #Z,]<^>fCD|holds 5XlY|i #C5E:[D[IGQYc[j^|if 4X7Z|imagine 7Z8Z:[NH]Z|in !]"h)Z+Z.]1B4A7G8YEBG[HfICJYO^Q^YC]Ff^hFjYn@|instead #@1b2^V[|is 4cCDHYI[QUmY|it /A1[2[4Z>CKEh[n[|keep #D:]|know 4C<a|like Q[|link 3Z6_[]a[|lists /E|live -aA[EDJGR[a_hZmYn?|look <b|more hY|my +CEF|not #BCaj^|off #_|officially #[VZ|on "Y#Z%Z,[-C0^6EB]CDDDE_I[JbKCQbRBU^Yd^[dZe]i^l[nA|one BZ|online C<D]WZj?k^nC|only )B,ZCDjDnZ|open )]5ZC;EWGYKE^]bCj>|or 3a6[7bD]PZXa]ak]la|our &E1_QYVbnZ|own #CIE|pay !c6a|picture )C|please nW|read &Y,^.[K]Q[|ring jE|runs "ZCY^XcYj^|says #h4]I^iZ|see 4Z|showing nA|since QC|so CaD[MZh]ja|stands 4E|stop #['])_NY]C|take CDJ[|takes QC|taking A[hZ|than #D4BC^QZeXn[|thank ?[|that +^4[;ZA[YYhZ|the #A,X1C4D5d<^ADCBE]IDQ]WZZa[[cajEnG|then 3YD[kZ|there #Y)]D?|they ;Zn[|to !>"D-C7b8EAYEAGB[^]]bZl@n[|two ,[4]|up A]E^hZkWl[nA|wants ,Y|we ![)Z,E/]4<9B?^EENY]YaDeYgBj[kanB|wherever "Z|which =X|while ,]QZ|with ![#B&[,[4ZCWQ^]D^]aZfCj[k=nb|written YZ|you 4ZFGg[
nowhere|5_A[DCG[QFSDZaabhWk@|else 5]Z]|left G[|to 4[5ZZYkE
nowt|*[,iCCQejF
nr|,Ci[
nudge|2]LYT_WXjZ
nudges|"^
nuisance|>YDEQEeZk]
null|K]
number|!@"A#?&A'l);*F,?-D.</D0b1[2C3A4W6@7B8>9B:>;@<<=C?@@IA@B?CED^EBFbGCJYLhNGRBSBT@UZVSWHX@[B]B^BaBbEdAiDk]lCm]nC|'s C[D_FCKWS@jbkY|<number> '?,_-E/F0F1E2E3Y5?<A?cADBDCGD=FhJ?LANWRES?YGZ=[C]]^CbYdAe@g@hBiEj[k;m^nH|<somebody> #^IZQF|and *E.]4A5X>_FDLWQDbbfCmDn_|as 3]|at 'E|b14 ,E|below '^L[|by #[CY|came 4[|ending D]jD|for %C0cDFj[kD|four ,B;]CZFaWYmZ|from nZ|in .C3Z=Z>^LUSKYCkC|is :Y>DD^F^KZQCY^bZjYk_m[|nine ,]0aQYUYm_|of &B-b1E7[>DIZbGjIlZ|on #[&B'B+]4Y7DD_FDPajEk]|one %^'@/[0_1[;GHYJ]LAQWT]U^aDbClA|out &['ALDlY|plate #[D[IZk]|please 'bLX|postcode 'ZLVaZ|printed 4a|ring MY|six 4E|that 'Y=Z|the 2Z|three 1b<^DCV[c]|to 'F,D=]>CCZD]LFQYd[eZj[|under '_C]L]|we 'Y|you ,Z
numbered|jZnZ
numbers|!E"B%]'](_,C-D.D/[0a2[9[:Y@FBZCEEFFBG@H?IAMZR@SYT]UaYX[F_XaZbEcBd?fAiWlAnA|<emoji> 5_Zb|<link> Y^|<number> ,Z/D0Y4D;X>XC@UZ|and >XY[e]jE|are #Y0Y4]9[DAI[nc|do /b;[DAT^U]kD|for ,]>YCZDC|from DZV[kY|in SYY[|on =ZJY|up ']LY
nurse|#_&X(^.B1@4B7C:C<A?CC[IVMZOCRCTBXCZE[D]Ge_gXj^kb|<name> &cK^NZQ[f[g[|and ,C4]YZ|at g[|for AZ|in >ZQE|is :B|on #ZC[GE|should (]4F|will .ZCDF[
nursery|#D2[4];c=^>c@ZICPaR^YF_EbZdXeaj[nE|in ;cb[
nurses|"B&e(Y*B.A0X2D7B;b<]=@>C@[CCF^J[KdXBgTna|and 0^<[KZUY|are ;Z|at kD|in CEQXfC|who >EQC
nursing|#?&E>D?_CDK@S^YEjDkFnY|home CEn[
nurture|-]5X
nurturing|-W5Z8YZ[
nut|C]DCnD|allergy Cb|free QX
nutrition|-_:CRZaBb[
nuts|#b,DDaI_k_n[|in #Y
o|7B9]>EDA_YeCg[kB|neg ,Z.]DX|negative CDXZjA
o'clock|!W"?#Z'[,b>Y@DC[FfL_g]kDm_nC|in &[KZ|news #[|on ,Y
oak|!a#@&Y(@)^,A0C4C7Y8A:C=FDDN^QBS^YB]daBdCeGgBlZmC|half ,F|share (@MD
oaks|#^
oar|7]G^]]
oars|ME|but ME
oasis|8[^a
oat|"@#Z&E+Y0]7D<YCYI[K[QZU[X[^]_Bc[eEgBi[jZkanA|bars +]CXP^jZ|lattes ,[;Z|milk #b<YI]Q[^_c[i]jZ|throw 7F
oath|QFYAaYne|that QDn]
oats|"DCbHDQDjZnZ
obituary|,WK[fXnY|<name> ,WK[fXnY
object|,a.[Qc[YcXm[|of ,[m^
objection|#aIZ
objections|3[n]
objects|.Z0Cb]
obligation|)E,E.Y7YDDGZH_JDRYSFV_Z?b[kD|to V[|valuation 7Z
obliged|#G,b.Z3_?dQ_YXfe|to ,c.Z?eQ^YXfe
oboe|KC
observe|#EB^iZl[
observer|<Z
observing|:D@[BCaAgY
obsessed|!@"B+b-D7B:F;_<DAWH?KCPa^_bXcBiBnC|is ;A]Y^V|with A^]DbUk[
obsession|8c;]EeMEQ@]a^daEb_cZl]m]nC|with QBXZb[
obtained|1Y
obvious|,DFcIW|reasons IX
obviously|,Z2Z<Z=[K_M^Q]aCeYjWnW|<emoji> *W
occasion|-b4D:_?DRZbYfAiCnB
occasions|4[
ocean|:]CEaa
oct|-Z8]Sa^ZdY
october|!],CCBEZW^jA|'s !_,C|hall CDjE
octopus|,eQ_k[
odd|!C"E4@>D?ZD@Q]SBYBj]
oddly|,Z;_
odds|]FhZk_
of|#D'?(>*C+B-X.A/X2C3B4D5D6B7C8X9F=C@EBXC<D@FAMFOEPER[TWV]XBYH[D^XdCiZj?kFmCnV|<hashtag> "b-YHX|<mention> 1^9ZQ^V_b]|<name> !V&W'[*X,>.E0]1_2D3[4Y6D8A:a;B>=?]AZBaDEEbFaICK[L]MYN_QGSFUVVYW@XVYC]C^FaXbAd]f^h]iXkDl]mVn^|<number> !b"C#B%F)E*C+Z,C-D1]2B5]8A9C:];X<W==>?@ZA^EAFYG^JBKAMBNAP_QFUZW@ZV^?a]dAgCh]jZlDmXn^|<somebody> "[%[&D,C4>7E;[<A>B@WDDFZK?Y@_GbajDm[nD|a "X#E)D*?,D-B/C0_1D6e7D8[9Z:W;Y<W=D>C?DAYBFDAEXH]NBU]VFYC[d^___aYbVcZd[eYfEgDh[kAl]m^|about #a1[4XAZDBIbV[h[|action D[k]|address C^n>|air QZ|all "C%V&U)Z,>/b8Z;B<Z>YBXDYLDQ?^_aBcTjCmAnC|an +Y,Y-Y5[7Y8G:dDBIZP_]Y^Aa]jZkD|another ,[QZ|any +Z0Z;[UW]ab]|anyone )cD]|applause ([,]B]lX|asking ?a|batteries &C|bed %Z,]I^JY|beer ,Z7YE[|bees 5]BYZ]|being &Z3^8^:Y<ZSZ^^eZgE|birth '^L^|biscuits ,ZEZlZ|blood 1Y:]VY|books ;[|boots DaeYkX|both <YEYKY|breaking :[|breathtaking :B;^^[|buttons QE|buying )[.Y8[D[|car ,FDY|care R]n[|cash 4[|chalk ,CQC|change R[|changes l[|charge 7[DBkC|children ,F|chips 3^X[|choice -A8?;cb^|class 8Y^[n^|clients 0a|coffee /E?[G]|cold >X|colleagues ,[;WQ[|combined <D|comfort 6^D[|compost ]Z|continuous 8BRZ^F|course ,A3C4B7Z;cDDJ[KCbdgAnE|customers 4[|data ,ZED^F|date #D4^DFWYnY|day 'E|days >D|deep %[-^;[R]|discovery ;ZhB|dogs KD|dry ,ZjD|duty &E|each #[2d4Y5[=aDcKXSYW^_]d]gCk^n]|eight 5[@FA[gEh[|eleven &X,B.]1]4e<DQAV^d[|every #C)Z-Z0Z3^4X8E<[=bFYQ?TG^FdcnE|everyone #D,X>d@ce_g^kc|everything "D%c1D8><A=GARJeQ@cBjZnB|excellence 1D8D;^<CEGRW^ZhE|experience -E1V|eyeballs 5]|eyes 5cZ][Y|families /ZaG|fifty 7D|first 2X_D|fish ,]4E|five "B7D8D=]>[ACDZTZWY_[e[hCjBlBnC|fizz !]*]6Z|flour 4]D[|forty EY|four #c/^2]3Z<B=D>aTbe]fBiFj]|free W[|fundraising "C-^5^R]Z^|funds fD|gauge !CGD|getting 2Y;YgX|giving -D<ZRDX[|glass -]QF|glasses 8Y|going ?]|good :[;ab^|green a[|growth 1bVZhD|half ,CBYiZ|hand )YQC|happy 8^UF|hearing >[e]|hearings QFaZiY|heart 8Z:X|high -]0^RXU_V^|hinges ,E|history :][[]ZnE|home ,AF]m^|homes 7c|honey ?Z|hope 8[:Z|hot bZ|hours 4_?GDCQ?|house &]-[KYR^|how :En_|humour ,D|ice &E.[|ideas ,Z|in 2Y|interest B]C[i]|invoicing DD|is #_:XSYn_|it !@"D%D&V)Y,B-B.d/Y0B2^3B8B;=<B=c?EBDEEFCGDJBKWS^WXX^]BbEcRd^fHhDi>jDkEn@|its 1Z?ZA[D[IDVZdXh^jF|itself nZ|jobs QE|june ,C4DQB|keys DZQEaZkY|kin YF|language lD|last #Z,E?@Q]UafDjIn_|leader <Z|learning /_1]8ZT^|letters ;Xf]|life ;EMWN]|light 8c^_iZ|little D[|live ]Z|long nZ|love 8Z:>UXaGjYn^|lunch 7]]_|mackerel 4E|making ;^b]|me +b,c2^<b?]BXQ]|memories eY|men C^|milk C]DW|mind !]+[7Z8^AEEDG^J[RZ]Y^_bGiZ|mine 4C|moments "D)]|moving !aM[U]|mud KFQB|mutual 1_E^|my )[,B2W7D<a>DAaEXFZG_I[J]KYNYSYY[aDeCgDh^l[|nail DZ|nappies QW|new ,B/Z0[1]7]A]EaV^YFZ[l_nA|next CZ|night ,^CDDCKFQ[iZ|nine 5]<Z=b@EQDZaddj[|no jG|noise aZ|noon 1eVY|normal #[|nothing QW|number ,ZC^DGQ[b^j[|nuts #_D_IY|o ,[C^kC|oil IZnY|old ,]KCl^|one "E&^0Y2^?aF^K]T]WYX^f_mY|onion ,F|onions CC|only ;gBZQW]Cbcc[|order #ECbDBQBjakXnD|other 5Z@[|our "C%^&Y(Y+A.A/D0Y1B2@3a4X5A6]7[8=:E;><_>d?A@BAXB[C^DBH>MXPAV@ZB^Gb?cZdAfCgChZi]jZkElUmC|ours %^4a;D=Y>ZD[SZeDjDl]|page ,C0_Ub|paid nX|paint A^h]|paper D@Y]|passion :A;^b[|pasta ,ZQX|patience ,[Q^nE|patients F^|peas kE|people #A,C-a.d/_4[7ABEHCIBLDN[R^SVT]]?bBg^iBnC|place ?ZEYb]|places 8]|plan -_AYE_RYXZl]|plastic D]TZnZ|plum *]O]gZ|pocket =[|posting 7[|potholes *DOD|print =Z|pure MY|putting %cE[|r &DKD|rain &D)^nc|rainfall ,E|reach .Y|receipts >[QZ|residents +]|results :]|river ,F|room QB|rota 9E|rowing &DKB|rye DF|sale -bEZR[|sales 1^RWV_jZnW|salt D^|sardines ?F|saying )[b[|school EDlC|seats 0a7Y;[Ubb]|seed *]AZO]h[|selling ,?O_QDkF|senior /B4_EBTBY_hZ|service -F3aIDQ@XZiHnD|seven &]|shop "_|shoppers "[:ZaZiZ|shortbread ?^fZ|silence (E8ZMCa[n]|six "^<_Hbcc|size @ZQD|sleep )Z|small #Z=Y@YA]]@|socks @AKZgD|somebody "[)[H[|someone (^5]7C|something !W+],@.B2a4X:]EbFCGXPYSEabeFmB|spares D]|squash ,Z|staff BXEX|stake /CnY|stock 4[LD]Dj]n^|summer ^X|swearing lY|taking DYKZkY|talk QF|tea #D%V)D>W?_DFIDK^f_n[|teeth ,[|ten (Y,E/_DET^|tenants -W/CTE|term kF|that .X/C2E4?7U=c>W?]DXFCPYQZS]TAWDdaeajJmEnB|the !@"C%]'?)A+D->.B/;4C5@8A:B;W=_@GBADYFEL;NDR=SET?UCZ@aAbYcCd]fEgIiEmF|their &C'Y1_3^;[=^BZDaHaKaVVXZ__aZf[|them %B&A'H)E+C,a._/B0F1J2H3B4U5A7[8C:F=E?HACC>DAFaH^IJMWQ_SWUDXAZB[^]BbGcCdAg]iEnD|these 'E,Y3E7[9X;B<]=^?[@[D[HEMCQDf]g[|thing ,A.Yg[|things ,CI]WXjE|thirty /^8]]^|this !A"d%e(X*a,C-B1b3D7A=XAWBBC>E^HTJ[KZMWO^TYV]WXYY]Ca_b]e^fYi@jDmC|those "Z&?.Z5Z<EC_D^HWJ?MVNYT^YaaYcCeZk^|thread #Z|three ,B9C<CADCCDAE[IBS]Y>fEkFn]|tickets 8C:[|time DZQ[|tinned @FQ]|today 2[:[@YQFebk_|tomatoes ,YD[|tomorrow %]8B;]AEUZbYhYjB|trash nY|twelve ,]1Z:ZV[|two &]@^EYKWg[h]jE|unprecedented :Z;]m[|up )Y/D@YDETDiZkE|us "C#=%_*D+_,d-E0Z1Z2a3C4b5E8E:];B<f=C?^@>AbBFC_FbGEI<JZKYN]PaQfWTXDYbZG^C_[cif[hbiBkBlBm_n[|use QF|volunteers :[?dVZbGfZ|walking "C|war &F,]EF|water "F&Y,X.[/[CXDdHCSY[Yk]n^|way #^jX|weather >Ze[|wet i]|what "B%^&])[,@8E:F=dBbC]FDI@KZMaNXZEbEd^i]lYmAnD|where #[5Y>XAZ|which #]0X5a?BKZZ[j]|who -Z8A9Y<ZD]k_|whoever g]|whom &>4@?DKCR[jZ|women +^P[|wonder 8[^[|wood 9Z|work ,>-]9[:[;WC@KBQBRZVZ^Ya]jAlan_|working +[-];[JEb^|year 5Z@YT]|yesterday EY|you !?#l%X&X'V)A*b+D,D.[/?0b1C2[3b5c6D8<;D>_?^@bACBiCbD?EYH@IjJXKVL[MANDOWU]X[Za[B^?bCcEeZfbg]h;idkBnA|your !['e(Z*Y,D-C.D/a2_5C7]9c:T;a=C>YBCC]ECFBHGIWJDL^N_QHSDTa]]^]_bd?hAjbmCn_|yours &[/Z4EDC]Ym[|yourself :B
off|"=#F%=&E*]+^-?.]0E1@2E4]7D8<9Z:D;A<A=C>^AABDCgD[EAF@H?JAL[OZPXRDUB]D^C_YbDcBeXg]jak[lDmBnC|<emoji> )@+[|<name> ?CC<DAK[]Zi[|<number> !C,C5b;W=ECXGDhYj^k[nb|<somebody> "Fg[j[|a #Y)[*A4A?[HDN[U]dXe@fZgBj@n^|about ,[|after 4]>X@[QY|again 4]Y]|air 4[CZkE|all !?*CGBNHnA|and #E&^)@-Z.D7D8Z:D=D?^C]DZK_NCPER[Y]dAf_gEk_|annual )[N][]|any !Z)bNa|as 3^X[j[|at #@'Y+[.C1D4BD]ICMZYDZX^b|before CAjD|by #_&E.Z5ZD[K@QGk_|coming *aO]|ends ,]NDQYnE|every )[/Z2d=bTYWf|everything ![)]G]]]nc|for "D&E4>;^?Z@^B[CYD[HBQ[XCe]gYjEk[|from )ED]LZSXjWkc|if *a.EK]O_Q_nX|in &C)Z0[4E=Y@CC[K@NXU[YC_Ad]e]gC|into J[|is ,B.dS]_EgZ|it #<+aDEI@eDg[|my /Y|on #A.Y3^J[K^SEX[gC|one >Z|or 6[|our !;,C7Y?[E_F^G>jZl[mYnZ|peak )^BXC[jX|ring >AeE|sale 4^][nZ|selected !ZCC|sick @DQBkE|sitewide aZ|so .]/YSYTZ|than "Z:_]Da[nZ|that ,X;Z?aKD|the "_#[%E.I1E2Z3[4]8C9D:];@>@?BAZBDCDDCFDIZKYNXQ[W[X]Y]_EfCi_jBnC|their g[|this 2Z>_N]Q[]Ce]nB|till "]+i,Z4EDCH_OCPV]Ed[e]mYnX|to &^,]:C<d>D?^@]D]K[_[aac^eBf]gFkT|today 7@CEeDnE|tomorrow JZ|twice d]|two #]|under >^e]jY|unless SX|until ![%[+[.b/]2]:[@FC]G[P[QFS_TZ_WfDj_kD|up G[|us *Z6_OW[Z|with !Y#D)B,D4b5[7X<ZBaG[H[KabCeC|work >^QEe^|yarn )F|you )Z4D6_>DM^N^[c|your )A+X/a6W7==^CBDGNEPZSZT[]Dd]jFn_
offcuts|b[ha
offence|.[D^QFkZn]
offended|>be_kY
offer|#C%@&T+a,X-a.[/b2A4<5d6E7_:B;F<DEFFDM_O@P[RbS]VZWBY=Z[]YiUnC|a -C.[;[D^aX|and .Y>[la|ends 7_]c|for -_>[E]R[|is "[-ZXY|it &X|the 5ZDEeZ|you .]/^SZTZ
offered|!D&_+X.V4A<C=^?Z@BC@DVYAg^|<number> DZ|the CEjX|to &^,X=^SCjE
offering|-e6]8Y;]R__Y|<number> )[
offers|!<%^)[-B0^5D6[7E8];BCZDaFBG>RAWZXB]A^^bAh_nB|a -Dh]lW|in ]E|over )]
office|%C(D)A*C+A-?.D/^1C4B5D7A8@:C;Z<Y=??YA_CZEbFEGDJCOCPcSCTYU[VF[]]AbWdBe]hXjal]n_|<name> A[QCSZhW|<number> D]kY|<somebody> e[|a fY|about 2Z|and #Z4[>ZgC|as KYQY|at ,[4DQZ|by >^C]E[k[l^n[|chairs 2[|closed CXjYnE|dog &[<[Q[|from CC|has "],Z<E?_ABDBH_KB[YhDjE|hours D[k[n_|in CZECK[j[k@n]|is &E,b>EC@EdK@M_d?l]n]|it /c|manager ,Z|next ,9B[DZQ=|of AZh]|on I]QYjZnZ|opens jY|or CD|password #AIF|shut P[|the #^5Z|this ?Z@[E^f]|till d^|to !a3]<aE^XXlZ|today &[KYgZ|until .[CB|will 7[>]CaDZTai[j^n_|with ,[<Zd^fD|yesterday ,EQE
officer|-a1D4G>DA]D?FWIAQXVFWBdFe@hWj^|<name> &XA^hZ
officers|&]-A1c;a<[CBEYRXYAbbeSgFnb|are R[|from EYnY|will -D
offices|0a<^=ZDCEYU[ccnb|and <Y=[d]|in <]m[|will nZ
official|#B1gA^VfWXhYlcnb|<name> 1>:]AVC[EajZl_nZ|the 8[]X|we 1b;UV_
officially|#Z+E,_1l8_;b<EAZKaVgb]hZnC|a 1Z;]V[|the !W#[GY
officials|,D>]C[Q@hYjYna
offline|=Z@]C]QCWYg]j_nC|mode DZ
offs|V[
offshore|&E,BKDka
offsite|1C;EQDV[X[nD
often|%B&C,=/Z4>5E7C9C:D;a<X=F>aBBCDD_T]UdYDaBbaeWgTkam[|a >^|and /Y2X|as .CDEkB|ask "[#f;CDEHZ|it "D.Z|somebody /F|tell ;^bZ|than D]|the ;VeY
oh|"['Z)[*]0]4]5Z;^>^CZE_FbL]N[O^VZW^YZ_Ab_eZlam]|and 'Z)a*^0^1b4]C^EaFfLYN^O[U^VZYZlama|go ,Zb[|no >_e^
oil|"Z#B%D&A)Z2C4B5E7A;Z<B=]>A?ACCDaIXMZOXQEXB[Eb[eFj?kamB|and !Z,Z8]Q]^]i[
oils|DX
ok|"A#D(E,]-E.C3C4X5E8D9@<E?DBWCCD]EWJCKDN?SCXBY[kd|<name> ,]|not :]|so )[,]4YCGSDY[^]eBkE|the "F|with ,[>DCXDD
okafor|?[nV
okay|#c%b.]8E9F<_@]CCD[I^JcN_QDUW^BcZkZnA|it #a%])^D]IZJ]N[|not :_J[NYa_|so ,]2[QYUY
okoro|&C1ZKCVYjY|<name> &B1ZV[
ola|U[kC
old|!D"C%['X)=*D+B,D-@/>0A1?2E3>5A6Z7C8?9[:?;D<A=C?D@ZAZECFDOBQZRCSUT>UAV@XDZ=[T_]c@dGf@hZmC|<name> %D,d4CC>F^M_QcR[SYYBmXnY|<number> C[K^|address '_|and #E,FEZdA|asked N^|boiler ,CQB|canal 6E[F|card h[|chapel A[hZ|choir 5G|customers 5bZb|engine .dSc|ferry ]Z|forge 1_VY|house DE|in ,^QX|is 'Z|laptops F[|library CZjX|man ,D;]QCa]nC|mill +^P[|number 3]|one !Y"E#B,]>CCXDdFFG^HARDSXe@hCjTka|ones #d&[,Z4bB[I^QYYbeB|oven DE|phone 4C6ZC[|photos 9]|post ,Z|price 4E7D=ZDbSFjakcnE|rate 4[CD|recipe #_4_|tannery 4Z|tent !E|textbooks >Ze[|ticket CDQCjD|to 9]e]|town k^|us "];_AbEYb]h_|way ,A7bmX|were 'ELF|who &Z
older|"B&>+^,>.A7C?C@]D_FEK<QAXAZ_]DeAgVn@|<name> QBkZ|bell QE|phones 4_QIY^|than #Z&B3]<ZCCDcda
oldest|"A&Z,a;D<b@[CCHDKDQ^cbfDg]nY|in ;F
olds|,a0D1E>]AYQYYFeX
olive|"Z@]g^nG|oil "Z
olives|7_]]
ombudsman|#Y.D4[
omg|%D)_+B1Z?YMZN[O]PC|you %D
omnibus|,CQXj[nZ
omnichannel|"?-fABE]HDRcXZaDb]hAlW
on|"C%=+D,E.D/A2G8@:@;B<B=GB=CZHFTFYW^DbEf[gYhXiEj[kX|<emoji> &_(C3^7d;F<[>cK^LYX_]^ebgYm]|<hashtag> :YDaUZk_|<link> .^6]QDS]WY[ZeCnF|<mention> &AA^ICKFQ[b]hZlYmMnZ|<name> !<"?&C'D(B)@,B-@.B/:2A6B7C8B??@XABDFHEMBNEO@RIWFZH[HdDeEfDkEl[mBnC|<number> !?"_#Y&H)?,B->/<2^4<7?;A>_?CA@CeE]G?H]KCNAPCQCR@T=W_]GbYeEh]jemY|<somebody> #Z,E/W4F5@7E;E>CEDFCWDaZeCfBjFk@mC|a "[%=&^)?*E-X/Z1F4W5A7E8[:C;D<A=C?_AZCBDZJ@K[NAQbR^SEVZZD]B^[_AbBfUjAnC|about "Y^]f]|account CYjZnZ|after h[ka|ai #F/Z|air >ECDQ_SZjB|aisle .Z|all !e)E8b;_=DC_G^K[QBXB][^WbYdBjb|an ![&b-^4D6^7A;E<C>DE^N@hXnF|and #^&_'Z.Y2^4<5Z?CAXK^L^MCS^W^YB]Z^ZbEk^nZ|another ,]V]nD|any )Z._=^>WCaDEN_QBYYeZj[|anything C@DAjD|arrival 8ACX|as &]K^iZjX|at "E%Z'_.]4D>cDYHJIDJ_L_X[e^iajb|average #[/[4D7?CDD^SYTZWEj@|because (b|before CYkZ|behalf 2[AYQE|behind "]|being 8]@C^YhG|benefits =[|board *D/B7BTDkD|both 4F:Z?YkX|breakfast ;[<]|by #],[4C;hCbI[K^bbj_na|call 7D>ZCC]DjBkBn?|camera ,]5[FaQ_m[|campus >^|chat #a4XkY|commission 2[WZ|day ,D.C2[5[;Z>YA[C]K_SAZ[hcn]|deck 'c.D|diversion mX|doing &]7]|doors 3[|dry e]|each #A2b3[4BH^Wd|early .[QbS]|earth "_%Z+]:[;YHYPZ|either ?Z|empty ,A<[KZQCjA|every #d%[*Z/E0[2]5F6[7@;[?C@]DCI]K[PaRFTBU[WX]BkV|everyone #Z,]Ed|everything ![|ext D]gD|fees ![+^8]nD|file C[|fine -FlC|fire &];aAY|first ,[CZD_Y[j^k[|fiscal bZnX|five 1_DZM[X]l[|floor ,DCZmY|floors -]<ZQD|foot 'F?ZCE|for &Z'[,B.B>YLZM]Q?SZm]|four #>,E<^CAQDjD|friday K[|from #e&C3[CaS]aXj[|full D_k^|grey #[IY|h #[|heart "Z+YA[h]|here #Z&B*f+]0c2c4B5[9Y<Y@DATB]DEEgKCObUcYDZ^bAiYj]ldnC|hold ,E4]C]kAnC|holiday #C,^D[QZg]|housing n]|how #A/[2FKGTZd^|i <b?a|if ,b.A3[7BJY|in %],Z1X2Z?Z@CC_JYQ[W[_ZaAbDf[g@j^n[|is 3d4YR^|it #>&B'B)]+^/D0X3?4a5Y6[8D:A;@=D>@?]EAKCMBPVS?U]W_XA]Z_Eb;gBj@lDnZ|its #]&C*[4[<@CDEEF[I]OYYY[^nX|land 1[gY|large /FnZ|last 4DCDF^QCVZd>mbnC|leads #D5EIAaCbYfY|leave 4[OXYZ|level .[DY|line .D4BCGQEdYjC|loan 4Z9E=XK^QFaZjG|low DbSDVZ[^nY|main #^|match ,[|me 4b;D=ZBcCEICK[Y]bDgBnD|messaging n^|more C[|mosses AFCB|most .C4[|much 4DIYYE|mute 3Y4d|my !^#a+[/Z2Z4E6Z:i<[E^F]GcN[PaQZY^aac[d[fCmbnZ|next b]|night .]<^|nights ,b4D=E@DDYGEN[Q[g@nB|nine ,bn[|no ,e>YQ]dZe^|notifications 3eDAXa[^aC|now 3[4[|oars ME|older #D4ZC]QAg]jZnD|one "Z#@,[-]2C8a:[DBI=SYWB^^eCjBkBnY|opening #YIZQD|or DBQZ|order ,[IYXY|orders 4Zn^|our "[#=%[-E/Y1F2E3]4F5C6Y7]:@=[@WA@FXH^J^MVQCRDSXTZVCX[]YaBbBc]dYhAjXmZ|oxygen ,ZD[|p #_<aDCI^bZ|page .[0C3E4>7D<_FAIBQ@UFYCeXfAjDn@|paper ,@.c3E4F<X>@HVO[QASaeC|parking F[|payday 3Z7A9[CF_Y|people )[|phones #b|platform ,_DEFfQXh[jCmZ|please &]|pricing 0Z1c|purpose ,a.Z2D<aFXQZY?hD|reception @[RZ|record #Y-[1^BZR[V^iZ|request C[D_J^Z_aZh_j_kY|results ,Z>[@[CCeZ|rural 1AVBh[|sale !B&C)a6ECXGDHBNbSEZD]Ca[|saturday ,EQ[e^jW|saving CZj[|saying ,^|schedule CCE]l[|school .]S[fY|screen CB|seats 5cZa|shift #^,CDBQA|shifts ,^|show ,aKZgZnF|since >[|site &A,D1Y=ZCaKEj]n^|six 4DC[|slide #YF^m]|small -^CBRZWZn[|so ,_5ZFY|social kD|some ,^7Z|somebody .ZDBIXKZ|something /F1[?Y|stage &E,X-C1_:C<D?XFFN]RBVab[fYjDl[mAnC|sunday 4G|tablets .FDCQD|tap "Z/Eb[|tax EZ|that &Y,]/b;[<b>[C[DXIXK[RYTbWC^DnE|the !D%@&F'C(@-@.Y0C1<2C3A4C5A6E7A8@:A>B?@ABE@JDLCRITDUFVGWH[IfAkDnG|their ,X-[4B5C8[:C;W>^?a@@CEE[H]J^QCYBb^fagDh]jXm]|them #[,]2[DBK_eWf@gCkDnX|then D;QZb[kG|there #C,C6^QF[Z|these +]P]|things kC|this !C"c%[&_(Y)D*[+X.D0X1A2C3b5Z7B:];X@CDAEAFYIIKVMXOYPZTBWF]X^_dZe?gDhDiYlAm[na|those 7E>]]EkB|three *[3]7^<WKCb[|till .Z>[CBD_S]e^g^|time &e+]0X1X3Z4[7D;f>bA[KbPXRCYYbceZ|to %X&^*].[0e2A5[<F>X?KEBIcJ[KbQYVDW[fXg>|toast ,]?[@aQ[fYg]|today -Z@ZC_RZj^|tonight 4];CC_bEeBnZ|too 4]QI|top !Y"C#D)Y,A=Z>Z@AD^I@JDKDNWUZg@k_|track -^0]EhR_UZlX|trade -C1aV^n[|training /]|two #C,D8]:[<[?c@ZCBSDWBYZeAf_nZ|unlocking 1BECVD|until >YC=eZjA|us !h"Z#A&A)f*_,E2B3D4h7Z;E<F=dCDEDJBK>MCNZO_QCXCYa[D^Dd^f?jBkZ|very ,B|video #[TZWZ|water 1]|we ;_<^|weekdays DEUXk@|well 7[M[jF|wet CEDaYDkXn]|what #=&B'C,C4_9>:C<FDBF[G@HCIEJCQHRYX[_@b^gEkC|when 8]YE^Z_YkEmY|whether ,a9]Qa|which )^1_4]=ZDDV[_Xd^|white nZ|who 1_4];aV^|whoever >Z|why +E>ZA[KEQ^RFeah^nX|winning 1C;D?e@eVEbBfY|with #D,@.d<aA[DAQFS_gCnF|without 4Z|wool [X|work &[/[TY|year 0[;[|yesterday KY|you %Z(_,C2^3^4Z7h9E:?>C?[DDH^M^NaS[U^]i^DgFh^|your "V#B%Z&C'C*[/E2B3F7D8Y9_:^;D=_>_@^ECFcGYIAL@MAN]O_QZSWWH[F_aaGbCc[gWkZlCm]|yours 'b([9>MYb[
onboard|4ZD]
onboarding|-c5YA[DEMXRcT[[[bChWnG|end -G
once|!E#@%Z'@*]+>-C.]/E2X3D4?5W6G7V8A9E:E<==C?bBBC?D[F@GZJZL?MaPCRAS]W[XAYAZ[]Y^Z_]aYcBfYhAkXlY|<somebody> 5Z>]ZZ|a %e,E3[DZJdMZSD|again 8Y;aAZKAbah[|and #[>^J[e^|asked &Y?]KYfZ|at 4^|been "_,=H]|for n^|i ,c>]Q[|in 2[8D;B?XI_bD|it ,F.D0^7^D[]]jEk[n[|let ;Y?]b[f]|made &^|more ;dbc|per =GE[lZ|raised &Yi]|said ?cf_|saw ?Z|the ,F4]CEIZd_jC|they ,D5^7^DDQEZ]]]|to >]|told :^<]|we ,D2]C_d]|when 'DDYLEk[|with &D,Y|you *d7=;YDEFYO_
one|"D%D&C'@(])D,[-A/Y0X1F3@7D8>9X:F;E<D@BC=EFF]MYNDQ[RETWUUXG[Y^A_YfZjDlEnD|'s !_%E&C(F*C2[:Z=C>[?DAZD]E]FCG]ILJ?NBODQZRE]?_Af=j@k^nZ|<emoji> )Y/a4X7@GYR[Ta]G|<link> 4gjcnA|<name> %[&E,Z4a;Z?^C^DbIZJ]KB]]_CaAgak^nC|<number> #D&C3[4]>ZDBSWTCfFkE|<somebody> 4G7DDZY]kY|a #^,X/Z0[?YKEQ]TYUYX[_Zf]|about #B/EY_kC|afternoon "Z5]|and &Z2C9]>@BdEaJ[KXSVY@_[dejDk]l]|another :[|are 7]9ALFMWN]_AaZ|arm >]DFe_|as =[D[|aside .aSb|asked ,[nb|at ![#E,@2d5Y6e=DD[QBfBiWn[|back &_.D>Z?[DYeY|bad ,]/Z4aYZ|bag !]3^8[GZX[^Z|because 4^I[j^|before #Y+^.[0^7D?[U]kE|behind :F;[|better #?9[_Z|blue Q@|borrowed AZeY|box ,D8]^[|broken ,B4[<dE[Q@VYY]cZlX|but 8[^ZaW|button ,_Q^|by #C*]@CCEDXIAQ]_Db_|call 6^[]kY|came "e,YK[|can )[j[kB|candidate ,Cj[|car /[|chance 7_|child #^)[>YjB|cinema QF|clause F^aZ|click %[,C.a7Z@ZN^S[|cloud ,C|coffee /c6[7Z:DT]|cold !ZKYn]|comes #C0c7DIEYE|company #ZY[|complaint #Z,[Q]|concern ;FbF|customer #ACZFZ|day !Z#]&E,D7c:[=C>YC^DCQ>SD]_|decision :cQZa]bY|did #C=EQBT@dD|do ._@[S]|does +^DAbZ|dog EaaZl]|dry 4YfYh_|ear #D>[IEN[_[aYgF|else #D%X+ZPZaF|email .eS^ZY|emoji (bMW|end _Y|entry '^L[n_|evening #AeG|ever %_:cD[JZM]ab|extra n^|family !D%Y/b;^T^|farm /]5^T]Za|fault 4B|feels #[|first .gDdS[YY|fits Fb|flat !aG^|follows ,A|for !A#[,?1^4E<j=[>[@bDZFXI]K>VakX|form #]&[4DTDj]|free !W,C4[GagWjEn[|friend JD|from #f4^DEE[IYlZ|full D[nY|gets #['Z(a*Z3Y;DM]XY|glove ,[e[|go ,@.D4_CZQAeZ|goes ,]B_YX|good &Y|got #a>ZI^NZ|grey ,ZQ[k]|had ,Gg]|hand >]|handed +[?cP[fbhc|has #A(d5b>Y?]IBKaMcQZbDkY|have )Z2b|hearing 3]|here 4Z>ZDBjY|home ;[b^|hour !^4E?[@]X]]Zk_nY|hundred 1aV[|hurt ,F>AI[j]|hymn 'B|i %Z+>,G4FJ[|if =]>E|in ,X.X/b0c4>5[9V<C=DBUFFHBQ^TbU[YBZ^dDe]g^hA|is #E&^,A.@/D1F2A3E5C7@8C9A;G<E=D>CCaEDJAQAXEZ?]D_>bDeAlA|it ,D4D?_DZQBf]gYj^k]|item "[C]FcjZma|job 3bF[XZ[]b^|kettle ,^|ladder A^hZ|lane CcjY|laptop ,C:[|last ![,DG^|late S[|leaves CY|left 7EDDQ]]C|letter #C&Z|like (d,CMb|line ,C._QAS^W_hXnY|list *D7[OD|little 7]F^m^|loaf BZ|long _[|look /Y|looks "B|lost 0[KY|lucky )B*ZJZOZlE|man &C,a4Y|member ,E=Y?[|metre nD|million 1_V^|minute &]D[|mistake ,E/^FaT]m_|money 9C:^|month <Ze]jDk[|more #^,B-Y5^7Y>CA^U[W_YTeDgGh]k@|morning 7^FZ|name F]mZ|new ;[<]>Yc^|night 1d5]?DIDV[ZZ|no ,A:D|nobody :]F[aZm]|not ;[|now #^SXj[|number (aM]|of !?#B%c'U)a-F/D0C4@5Z7^8@9]:B<[>W@[EBGAHZIAJ_KELZN^RAUAXDYG[acYfDhCj]lCnD|off ,Y6Z>^?Ye[gZj^|office Y^fCkY|old ,Y|on "[#a&C4Y9CCDD?I_WYk@|opens [Z|or (C*],B._D]OZk[nZ|other ,[;[bY|out )Y4c7[Q[Y_[Z|oven ,_<_|over ,[KX|page "[#Z,H.C4DDFFCK]SCgZ|pair &]*[,]KZQ^nD|pan ,[lY|paragraph Q[|parcel #Z|pedal ,^n[|per *^,C7[=ZJ]O^][kYnC|person #a,B>C@]DBJB_]gGjEkX|phone &];^|photo *DOB|place +Z,G-]>BZZnZ|player &X|point <bEZ|pole !E|post /[U[|power G[|priority %ZJWR^VB|puncture g[|question "[#?*e,>;DD[FbICO^SZ]DmZ|real H_|reason '^([/]FAL]TZnX|red ,ACDQ?|roof "[|room ,C1b8Z;YVY]b|row ?DQE|said ,YQYg[hZ|say 3]_X|says 3d4[YZ|season /D|seat nb|sent ,Y|sentence /X>^|session .]/^=ZTa|set jC|share (]M[|shared 1abA|should >cecl[|side DBQ]g_|simple HC|since 2]=aAZC]WXhZ|single -]8B9YaZ|size D^k_|slot 3^XY|small +Y:^;Z<aC[gZkan[|so #a2[5G>ZQB[XaB|sold ,[0Y7^;ZA]QZhYm[|spot #D|star #[4Z>YY[j^k]|stays TFnc|still .Z0_;ZDER]|stood QD|stove QB|stuck !^7G|table ,F5YYB|take &fKblE|tap !f+]-Z5^6b:cG]Z[[Yaa|team b>gZ|that #X+c.a2D4D7E>[D]F[P]QZfBiT|the !Y#Z.D=WDaEZFCKYYFd^gE|they DCF^kD|thing "D&B)Y,@.F/[5Y7>9b:^<A?Y@YAZQ?RBTXXAYH]B_^h^iBjD|this )Z,D4a>CNZWHeBgE|till 4]T^Y]|time ,Y=]DddZkY|to &Z(]5[8D:^;CK_YZZ[dWg_|today SYfE|too ,c9ZQ_|trombone j]|turned F^m[|twice <Z|two :@^Zfb|under g^|up *[OYj_|use )]8]^[|van A^hY|very +Y/D0C1D;E<DI]KVQcSDjE|visit ,E|vote #D,[.C=cEcd^|was #Y,Z4C9Y@^C]SDW[d[jC|way #_0ZAZCYn_|we "B+Z0[2Z5Z7E=>P^]^dCgCjC|wedding ,E|week .DDY|weekend #E5[7[?^A]GXQEh_|went /]7b<]T[[Z]ZhX|what D]|when kC|where "Z,F>[DCgX|which ,Y|who "B#?)Z/C0X2^3D7]8_9C;C?DDZF@GHHAICQFTCVYWaXD^ZfEhZm=|will ,A5[7[8[>_FDQ>WZZZ]Y^_e_nC|window ,ADF|wins *DOHn^|with !C&D([,b/E2D4]5W9^;X<U=Y?[@^D?IXKEMZOVQ]SB]]g[|word (_.Z3]5ZFdMeQFS_WZZZbWk]ma|working <Z?ff^|would 4];aQ_|wrong ,^:B|year 4CREe[n_|yet 1YVX|you !Z#Z,D2Y8Z=^FbIYSXW^bXma
ones|!D"W#[*E+D,@->/C1E2B4_5a6E89:A;D<??AABCeD[E@IYPDQFRDTCWDXFYYZ_]I^D_Yb>gEiDj_k_n@|<emoji> 7Z|<name> C]|<number> U]WZ|a ,D.Z>ZNZ|and "_+]>ZIFk[|are #C(Z4]5]DCQ^Y[dEkD|as 9]|at 'Z)Y,^DDQ[kA|can >[CY|do 7]|first ,D5[C^|for ,Z_[|from &[CZKXjXkY|go .E4bDE|have ,D4[DZY]|in &ZCYj[|on CAjAkD|out .Y|that 4a7aD[IBQC^D|the >[I]|to 9]D^Q]|too #C,^CZ|we 4@7[YAcXd_|went 1]VY[Y|were #Z,]4]?[YZnX|who !]"W0[4C7[?BA[DCF^GZK_QHbEgCkAma|will %[8[C_|with #]*]=]?]CZI_QBYAfWn[|you ,C8B[XeYj@
ongoing|%H-f.Z1cReV[n[|commitment -A.[8A^DbX
onion|&D,DUH
onions|"D,_@YBXCAQ^g]iYk]|today CC
online|!b"C#B&[)a*e,=-D/W0^5B6_7A8C9C>F@CAECaDAEBFbGaHDK[NaOaQDVCWbY]ZA[W]A^DbDhDj_lB|and !Z4D|at &].]K[Q]|by 3[XX|for )[+DSY|form 4YDC|from )_N^|now 6]k]|portal -[B[R[|the 4W|this 6];Y<a[Z|with D]
only|!c'C(a)E*Y+C-E0F1A3X4H7e8E;U<A=A>UAEC_ECGbOZPFREUHVBWCYDZD[C]a_[dCeXhFj[lFnD|<emoji> (W3DMY_BaB|<name> ,Y7@>[K[]C|<number> !f"@#E)G,?/a2D4B6_7^:C;Y@DBXC<EdFBG^IEJ?ODQCS@T_UAYC[Z]XaAc]fFiXj@kCl]nd|<somebody> 2[|a &E'Y<^?XBXFZNd]XeZ|and #_,F4[7B;]I_dZ|as ,[:dabjZnU|ask ,ZnX|asked ?[|at !]E]L[O[^[aC|be 4E|because &Y.]aB|came .Y|come !F)FB^V]iZ|do @[F[I^QZaC|ever &C(D5a;]Za^Z|for 4[>CC_D]e_nC|four H]SY|get )E7^:_@GCZaZ|getting ;]]DcY|got )Z7[QF|have Q^_^e^n[|here (e.[|if )[3Z7CCDDDkB|in 3b7A;YY[m]|just 1b7G8^:G;[<D?^|keep ([D]|know F]|listen .aS_V[|make 3^X[|me >YjE|mistake 4B|need 0_>E?[D>SDkE|no .Z3^SZj]|now &Y,]K[|on .[D]QBY[kZ|once D]|one +]/a2]4[7D:a;[<]>d?aG]K]PaQ^Rca_e^jZ|opens =Z|person 3[c_|please 5dQZZb|question 7]H[]Z|read F[h^|real %Z(fM_|road aF|say %YFZJZ|shop ;]n_|six G]a[|so >]|take 7b<]]Z|takes "Z(a,[E[M]|tell ,A.E4ZF_mX|that C^Y^|the "[(E*[+C,B0Z4Z8^>EFDI@OZPDQCU[YY^[dDgZjA|themselves 3[7[X[|there >Z|thing &E:CKF|three 7[A]hY|to *a.ZD@O_|took VY|two !EJZ[X|until CC|want 7C>[QCe]|way )]HZ|what n_|with #Z|your 9[
onto|(],Z4CCCDBYDkA|the DE
onwards|0B1W8BEBa[nD|and aZ|to 0C
oolong|8b^Z
op|#C%Z&C+C-D7D:B;D=^A[C_DYJ_KLMBPBQ[RC_[d_haj[|ed &F+EKERD
open|&?'B(G*Y-B/G182B4D6_7C8B:=;E<>?@@CABCfDYEEGDKDL?PYSYUEV9WCYEZZ[]^E_GaAj_kYnC|<emoji> 6[MC[[aA|<name> "Y&C)W,A.]@CC_DaJ]KCQ[S[]FaZeGf]j^k[n>|<number> ,W7ZD^H]NDfEgAiYj^kW|a !]*Z+Y3^;^AZDAG]KaOYSBX^b_hXjDkC|access nC|after j]|afternoon )ZSZ|again "C,]BZCcHCKEMbQbSZdDi[jbk^|all ,Z.]e]g[j]kZ|an )^N]|and %Y,Y2D4_6Z7a>[IB][aCe]jAk]|as C^DajZkVna|at #WCdDXQ[kZnZ|day "[#^&[5Y@DC?DEIYZcgCj@kAnA|doors 8bSX^_b[|evening 7Z?CQDW_]Yb^fDh^mX|evenings 4]C]Q[SE|for 5];@DFMFQ]S]bEkDmF|from >ZC[DEQ]j[k=|house ;YC[k]|in 4]EaGZPYQ@g_kB|it +Z9[D]e]kZ|late a[|mic CEQ]|morning "[CAbZjE|no g[|now )[C_TYY[b[eBg^k[|on #C*_CZa^bEjY|one C[|ones CAjE|our F[|rate /Y0aF]TZU^|rates Z[|roles "E)[HB|since 2_?[|so "[|source :a=]?Zd[nZ|the #[,c.^2[3Y6[:E;XDBFbI]K_QY[XkAn^|them )[;cC[bY|this 7@>^CB]@_]|til ;a>XCYDYb]m[|till "D#_,A5^B[CGDZMfP^WY^_aBbBddiZj[|to "C%W*_+[/[7^8EAZDZH@MAN]OdYYbBhW|today +Y6VE]|tomorrow ,[|until )ED]KZSCfEk[|when jAnE|with ,BkE|your .Z3c6ZTFX_ZA
opened|#F&D)D+].F/D0a1Z8F;D<eH^PZQYSBUaXA][cbgUjZlY|<name> 1_VY|<somebody> &^QC|a +Z.]P]|and ,Z|at 5[|by -Z0eU[|it ,Z0Z>_gC|its E^cZl]|last <a|late >D|my <^c^|on 1_@^g[hXkZ|one #]|or .BD[QDSC|our ;FbF|the #F&@+_,C?DADCEEFF^KFYD]DlD|their ;X|this 7[?[jY|three 4F|two 4Z|up 4C|with D[
opener|#aI]UAaDeZ
opening|"b#a&E)?,?-W/C1]3C4]7^8E;A<>>_?CAZBBC[D^ECH_IcNAQWRVSYTCW]ZY[B]a^Cd_eWf?iAj^nB|<name> "]C_QG|a DZQD|at #ZC[jZ|bell 7ZE[][l[nb|hours /DX^nC|night #[AeIZP]h[|of hDnE|on "Z)DNH|the #]4a5ZY]ZY|times D_JZka
openings|4]
openness|'[<Z
opens|!A&C)_+G-G/D0E1@2E3A5C:_?C@YBXCeE?FBG=HCJ^MDN^QZRZU]WBZBb[g[hSi]jdmAnB|<name> )X6ZB]C_JZQZXYhXjY|<number> -FCeD_HDRXe[jdk_|a :W|at #Y)[,C4Z8F@YC@DaN^bZkZ|for 7[DZQ^|in "A<ah[|into nZ|its ]W|on CBI[J]QBX_i[nD|the ,Z@ZQ_UY|tonight "[)[|with [Y
opera|"^^^
operate|BZGGTFaYiZ
operated|#_A[kDnC|by A[
operating|-Y1ZEXRah[lWn^|model R[
operation|@[YAZ]bZjD
operational|-j4DCAEAJDReYAbAi]j>
operations|,C1k8]EDV_kBnX
operative|,YCCQX
operatives|&D-gRcnZ
operator|#[,?2Z;ZW^Y[b^
operators|-^0Z3[;[<YCCDDI^QDR[aB
opinion|3[7]8B9^;Y@BBDCDGEM^][^BiCjA|from QZgZ|if 3Z7c:b]aaXkB|most ;ZH_|of ,Z3];]XY|on *[|you )^JZN[|your 5X:c]CaZ
opinionated|,YCC
opinions|&?(],g2X3a9FKCQeX]dagZj_nD|on 3cX_
opioid|D@EZK^QZUD
opponent|,Z/aQXTan^|has /XTYbYnX|wants ,D
opportunities|"[)Z-E8_:a;ZBZ^Aa^iZmF
opportunity|!b:[?BAEG[HYa]fCnD|and ?CfD|to !Z-E:]GZ
opposite|"[&[D_KH|of &D|the QB
opposition|1EFeO_VAl[man]
ops|3[4]7aB]b]i[mD
opt|3EDckZn]|out 3EDZnY
optician|&[;BE>
optimal|-_8^:ZK]
optimisation|-_6ZR^
optimise|-Y8ARbmD
optimised|-aC=R^[[jC
optimism|E]NZ
option|#B,@.]4]=ZC^D[E]SZd]l_|<number> QX
optional|,@.^4a:EDZM@QFS_VXZZ
options|"Z,B-h7]DBHZRh]Z
optometrist|&],YKZQ[
or|!:"6#=%A&:'F(_)8*B+?,B-?.d/=0=1;2D4@5>6B8=9e:>;B<;?:@EABB@CED]E:F:GCH<JDK@M^N?OAPDQFRAS^T@U;V?XZZB[B^A_caFb?cAf?hCiCj]k]l:m?nE|<emoji> "@(eLEM]OFaC|<link> CDDCjDkBn>|<name> "C%F'C(^,<.>2E4C5W7B;YCaDaQBS>WC]C_ceYj[n@|<number> "B#Z(c*c,[7D>?DZM[ObQDYX]Aa]dEeDgBjBkZn>|<somebody> 7ZnY|a "B#@(C)D*B,C.?4X5E7A9D:B;A@ZCED]K]S?XAYNZA]Gg]hBjE|about ,[|above 0[;d|after "ECADBg_n]|an .CCCSAg[jZ|another QX|anybody ._S^|anyone #]>D@Z|anything bZ|are 7]MC_E|ask UYaZeXj[|at .CCBHaKCQ_SEeD|b 7Z|bad ,C2[4C9^DCe^|be .A9Z:[=ZQY_]bZ|better +a|bin .Z|both ']|bring >[CbDGjZkE|by B_D=GDQ@eZk?|c 5Z|call !B3Z7Z>ZSB][n[|can DB|cancel -Z.e4Z6[DEG]RZSg[Zb[nb|card =ECCDEWEjXnD|cash =C|cherry HD|coffee LY|come .f4Z7eSgTZ]^eE|dad *Z|did 7_9b][_^|disagree (_.C9DM^_E|dm !^|do 'X.f3A7FD=SfgDkE|does (]9GM[N[QB|email CX|false "ZMY|five *^DCO[|for kB|forty &Z|four jZ|free >]|from ,ZC[SD|give ,Y.aD]S]|go F^e[|green L[|half 2[W[|hand CD|has ,d9DQb_D|have ,C>ak]|home Z]|ice "C|if kZ|in .]3Y6Z7[CBDBSZ|is ,a9[Q__]|it *[,[.A2]3Z7]>CQ]SBX^YFeD|just ,^7D9D>=@aDBJDQYSYYZeBg[k<|keep (E7^8Y>ZD[QDXYf]|know W^gZ|leave IYQWSA|less &e|let )aD[F]gamY|look .aDAS^gYkC|lose (E7_;]=[DEMEX[]]a[dX|mail .EW]|more )Z*[.B2ZCADZSB]A|night "F:Z;[|no 3V4ZC]D>IEMZQAbFeVjan[|none CZeX|not ,E.]2[3B4X5Y7@=[DaKYO]]DjEkZnC|nothing .^PZQ@S_|on "]7Z=]QFY^jAnZ|one ,[D^k]|online D[|orange '[|otherwise 4]|our "AQC|over DBQFjD|part S[|pay 7[SC|photograph 4b|plain DD|post 4c|put ,BQ[YD|rather .C|refund DDS]e]|regret 7aPZ|remote Q]|right i]|ring .CSZW]_BgUnY|savoury (Zn[|send 4B>BQD|set Db|shine :b^C|show k]nZ|simply bA|small (Z8^:^|so ,].A4Z7E=C>CCBHYQZgYn]|somebody >EKZ|someone "C%](B>YJ[aZ|something 9Z|sooner kD|stay 3Z7[CCX_jD|stop .]CBSZ]]jE|tag (9MD|take =[Q_d^|tell DAdXjEkD|text =^>]D[Q=W]|that ([>[|the #C,?3A4E6D9C;a=D@YX?dBeBgWkW|there D[|three !d,Z9[CCD^GaIY_ZjDk[nZ|to ,@j^|two ,A2[;]AaP_QDSCbahcjYn_|type (<DYnY|use +^D^|walk e[|we .C7Z=BSC]ZdAeHjD|what D^SZeY|when 7A]B|will "D7[H@aD|with D]k]nY|without &E9[C^Q]|worse 9Y>F|would =[D@d_n[|write .C|you *Z,A3^7_9@>AOYSXT^Y>]^bXdDnB|your !],Y8[;]@CG]Z[
ora|)ZBZMCXY
oral|&Z8F;DKYTZ^E
orange|#d+Z,^1D3E4B7D<CDXFCHCJZSDZB^CaFfBj]k^nD|inside ,G
oranges|,[QZ
orbit|nZ
orchard|#D,D4C8C:]D^QDSa]Zda
orchestra|;[AXEYG_
orchestration|-[^C
orchid|,C4[
orchids|C[QE
order|!Z#Z%]&C'@(E*B+e,E/D2Z7^8?9Z:A>BAABCCbD[E?F>G_L?MANZOBP[QETBVXW^Y_Z?]W^?eIgDh?iFjakZl@mCnb|<name> ![:]D]G]a[k[|<number> ,]nD|a 7@@_]D|and (E7ZY@|at ,D-Z>]RZeX|before aZnY|book !C)Y1ZGA|by !e)^GaN[]Cj]kCnD|email 'F|for C]KC|form .Z|from +^P^|in 7]CZGZ]^j_n[|is #F4ZY]|it "^)C0[DZ|now !a"[#Z%[)E,Y4]7gGbI]]dj?n[|number *B>ZO@_D|of 7Z|soon n[|the /YW]bY|there "FHB|they -^JZ|to EB|today !?|until SC|up !=D_|you kY|your %ZQ[
ordered|#g&A,b-]2Z4[7A:E=Y?GC]DXKEQaR]SZY]]@_[aBjXnD|<number> ,]4aQZY]jD|a C^|before @[DX|for #[|from 2[
ordering|8BC]Dab]k_nZ
orders|"Z#@2]3D4Y5C:X;Y@CCiD@H[NYSbVZWZXE]CiBjfk>|already ;_ba|by 4_^[b]|for !Z"_)[HZ|from ?]|get 7[|over n_|placed CZ
ordinary|"[%D4C7C8c9E:Y<b>ECBJFKZ^da_b]c]j>kCnD|people 8^H[^[a^
ore|CE|came CE
organ|"[,_C_Qb[ZhWjW
organic|-e0E1E;FRZTW|cotton /F1E
organisation|"C+Z1^5Z;[<bA@VXca
organisations|,B8B<EDBR]T^]^c]hZ
organise|:_?gfYn]
organised|!ZGYKE|by &CKD
organisers|,@?CEYQE|for ?DEZ
organist|?f_Zf[|is _Z
organization|5Z<b
organizations|-CbF
organs|gX
original|<e@@D[K_bagDnZ|<hashtag> @CgE
originals|2DjEkF
orrin|CCjC|<name> CDjDn^
other|!C&D(@,E-B/C3]4C7T9D;d=B?E@]A]B@CWDDE[FDH[LFM@VA^D_BbfdCgWh^i@j[l_m<nA|'s ,]@][]g_jEkF|<name> ,[5ZQ]|<number> "Y,E/Y5[;CCCEaS[TVW[_FhXmY|and )Z5[<Z>ZcZkH|end %ZD^kZ|finalists ;C?@fE|groups DD|half 'Z3ZC^D@QZ|ideas ,[|is ,D|lot ?X|news E]l^|nine *Z,[.[FZSZ|one #[&],bQbbDn[|people #E,F2]7c;C@YDXIC]a|person 4ZDZ|side .Y:X;bD[T]bYjDna|six 4_QD|than CZj[|things ,C;DkA|three #Y,ZC^|two 2D4B<[bY|way .C4Z=ZSD|ways *[,C>^
others|!E%B&<*_+^,A-D.Y/D3D7^;h@BB]CGD?EEHZI[JDKBObP]SYUF]W_ZaBbgcVd[g?hBk@|<number> 4[CCQXYYnE|and .EeY|could >[|do hY|have ;cba|talk ;ZbV|will BdiY
otherwise|#B*a,Y.]0Z2E3]4[5[7C=A>?@CPWU^YXdAfEgBkcnC|and BZ|the j]
otter|*^,^9XFXObQ[kEm]nB
otters|#[&aMY
ought|%Y+Z4e9c;CY[nB|to %Y+Z4e9];CY[nB
our|!A"_%e&_'D(E)^*^+G,E-[.B/D0^1Z2^3B4b5Z7D9D;b<f>8AZC=D8EdF]HYIWJaKZN_O^PDR_U]VZWZY_Z_[XaXbacbeBf[h_j?kAldm[nC|<hashtag> AbTC|<name> !Y"_)a*B+B-[.C/[0W1Z2?4A5A6X7_8A<b=@?CBBD[E]IXKFLVN[O@PDS@VWXCYF]Z^I_Cc]dAfDhCi@kWl^n[|<number> ">#?'d)E*f,Z-V/>0Z2]4a5C:Y;[<=@]AWDEFZIBLbM?OaRWT@UaYWZ?[G^=bEdAg_k@n^|a ,Z;Z|account .^5]=ddb|accounts *Z4C<[YC|advisers )_7Z|agm 7]<_ED|ai -]8ZR_|all !C|alumni %]NZbZi[|amazing !]%D&<+D-C0D1?8]:^<EBaEBFCHAJVKCOFQZRDVB]C^ba^cFi[n@|ambition <e|anniversary *]E[O[|annual <[ABC^VZjWkVna|answer 8ZX_ha|api 4YA]XZ|app #C+D4c8Y?]E_YY^_l[|appeal "]gX|apprentice &_AFC@K[hCjC|apprentices <Y?c@cE[f_gbl[nZ|association A^Edl^|attention -_B^R_bB|audience 0Z5cB_Z[ia|autumn &Z)[8[N[|average 4[|award 7B;ebdnY|baby DZ|back C[jZ|baker "C|bank %^:^<BJ_S^aYn[|bar ,E?_YYfV|bereavement k]|bespoke "G^A|best "Y)D+E,C1Y4?5Z7AA^CCMXYCZ_]DkC|bestselling !Z^F|bid 1Y|biggest )E;Y?CBFE@IFQF^YfEiElB|bio )F3[6^[Z|bipartisan &^0YK_|blog EXXYn[|blue 0[|board E=d]h[|bold 1]:B;@EZaD|booking <F|books "_2];[QCW]|branch IC|branches C[|brand !@"[:CEbMZVDZBh[lc|bread )[4]<ZC^K_N[c^|breakfast )[;>QZbD|budget EZ|bug 4]|bus 9Y|call 7^FY][|campers ?CfD|car Q[|carers %]?]eFf[|caretaker ,^DZ|caseworker #[&Z,]I[|catchment -[b_|ceo &F+D-A1[;[AZEaJXKCQBREU@b^cXfBl[n@|cfo -F1]EcHCQEVblbnF|chair &Y1]A^C]EEV^h]|chairman 1]E_l^|chairs gD|channel "ZF]m^|chapel <EA[hZ|chat _[|chef :Z<[QY|chief A^Ebh^l_|children #]8_:^^ZgYjE|choir ,Z4ZKC|city 3]4D|claims )^MW|clerk &F|client .^/];?HGQCX[^Y|clients %Z-A/a5[;Z<BBYECJBRITbZZh?mF|clinic b]|coaches "F#Z&[HG|coffee /];_bY|colleague <YEDfYk^lBnb|colleagues %Y<YAZJ[U]V_|commitment %c->A[|communities 1A8AABEB^Eb]|community %D)Y,C-C8B:EEZN^^Bi[|company <_E[|competitors &Z;^F[M[aYb_|conductor C]|consultants "]:D;Z<^k[|continued <_|contractor 4aCZ|control -_R[VZX^|cooperative -[|core bE|cost #_8Z|counter ,[4D5_?Y@ZNZjE|country &Z?[QB|crew "C&ZKYQA|crews HD|cto &E;[M[b[|curated !]-[Ra]E|customer 0[CB|customers 1C;X<BB]EFHEJ[KVRCS]T]VC]C^Zb_|dashboard )[|data /[;[BZE[V[XY]ZiZ|day &F:Y|debt >Y|dedicated %[-B5C<EHBNCTB^^|delivery 5gB^CZKZZaiZ|department E_l_|design (E|desk C@j=|digital 1];XE][[|director ,C1Y;]<]E^PYYZb]l]nE|directors <c|district ?[@[BBf^iEk]nd|dna %h8]:[;]AaFCJga[bXlW|docs ?ZK^f]|dog D^|doing 4_DD|donors %X][|door ,^8E@ZPZQZg]|doors %d)Z8EA[JaT]|driver #_,C|drivers #b=[B]I[dZi]|drone 4C|early =Z|ears %aJ[|economists F[|economy i[nZ|emails '[4ZL[|end DC|engineer #_,DI^TD|engineers &Y(Z;ZK^[Z|error 4[?]@ZfZgZ|esteemed E@|evening -]|exciting -[8Zc^j[|exclusive !_)C/C8Z;C@FEFG^MFTC]^bB|expert %Z|experts )D7X8Z;B[Y|faces 5Z|factory ;_AZb]hY|family "_+a,]BDC[N[Qa][^XbZnY|famous !^7[GZ|fantastic 5[6ZVG[XnC|farmers :Ya]n]|fault &C4]?FQDY_k[|favourite +^>]P]eY|favourites *D|fees 2]W]|ferry "?EAH?|file 5[|files eC|first "A#E,]-Y1D8E;A<_=_>[DBHBNZVD^BcZeBgEhGk?|five 8[=ZC^E^|flagship 3]8DB]X[^Ci[|followers +]5DB^F[ZDbDiZ|food ,[|form 4bY][V|former n]|founder "^#C%_&@2b4E;[<H@DE[JUKEQJU]aZb^gDjFk^|founders <c|four -^=ZM]|fraud YZ|free (DC]DDEDH]L^OYQDWE^Ba?k<|friendly !_%D-E3]7DG]NZ^[aCh[lY|friends +[-X@]E]bCg[l]|front &[,F-ZC]e@fC|fund 1[VYnX|future :]KXa[gZmY|game !Z:^J[^^aY|garden <Y|gate "F9E;EbB|gift )F,[2_aY|goal )F0]5Z|graduate 0D?aUEfYn^|graduates TZ|grant 5[|grants "]Aah[|greatest )C-C0Z:EJVZ^nE|group *bn]|growers :Z|guest &Xk[|guests #_+D;ZB_HDIZV[fHi_|gymnasts ;D|hall "X|hand 8Z|hands A[hY|head "^-DD[HWRDhc|headline ;C?C|heads <b|heart JY|hearts %g&D7_>dAZBFGCJdKCe[|helpline 4]CZ|heroes :_<Z|high b[|history 7]<^|holistic 8aACEAJD^ZhD|home /Z2^4E8]T]WZ^[|hospital '_|hosts &Z<]?B|hotel ,^;ZQ]|house F_m_|housing )ZX]|hq E[l[|iconic 8[|immersive 8^;D^^|in 4ZCZnX|inbox <XS[|incredible %A0@1?<EAEJBQ_U?V@ZFaVcClCnA|industry %c-CJ^|innovative -YA_JFh]|inspection <]|intern Y]|interns ,[Q_aF|interpreter "DHFjX|investors 2^W^|issue CWn^|job 5Z|journey -B1D8>:b<BA@EVJDR>VB^Ua]bBh@iAlW|keepers #Y;[bZ|kids ,]7[jYnZ|kitchen "A&Y.[4[6Z<]H>NW^Fg[|lab ,D.]4C|label 4cI]|lads >X|last #[*Z.W4c7XC[I[OXSZY]_]gD|late <b|latest "E/C<CEWO^R]l[|lead <Y|leadership <ec[|leaflet .c4ZYYg^kY|letter ,C4YY]j]|libraries "CHG|library !]<aFYb]j[nZ|line @]g]|link +dPY|list #C2aF[S[W_YX|listeners 4ZBcQ[ib|little +]0Y1>3];YB[C[P]Q^V?f]iZjY|lives %^<]|loans "E|logo ?ZACCZk[nA|lot &Z|lovely +b,]7YBcP^|lowest !_|loyalty :XTW|mailing *]2ZO[|main j[|malaria &A;ZA]KB|manager +d,]Q[|managing &E<Z|marketing .]S^|mascot 6A|master !aGZ|md -F;^<[Eab_l]|meetings jY|members "B%]8CAEB_CBDdEEF]JaMVNCRWVEZFb^ib|milk WY|mill 4D|minds %].]J]SZ|minibus ,Y|mission 8C<]A[V[^Cb?h]|mistake 4h=EDEQCY]e[fBkF|money ,[|most %_0Z1[4F8[;]EAK]S[U[VU^Xb[hZlD|mum aX|mums %Z;^J]b]|name +^2V;D<c?A@CCbPZgDj]k^|neighbors n[|neighbour &[K]QF|neighbours @^AEBDg]iE|network DF|new !X"]#F&a'E(Z)_+E,@/U0E3_4C6[:E;<=CCCDCEZFaGWI@JCK^N]OCUAVFXW^JaBb<dBe@gFiGjElam[nZ|newest 8D;E|newly -B|newsletter )[*a6^8[OU[[]D^Zm_|next -Z4W9_<D_Yd_|night &D,C1EC]D[EDK^VD]ZiYj[lE|ninth <a|number %[+_,ZJ[VB|numbers ;YCZ|nurse &_>ZKYSBkZ|nursery DZk]|nurses <X|oat "A^a|office %B&Y4CABEAI]Y@aDhAlAn_|officers ;Z|old "E&[,[1Z=ZC[ECK[Q[S[V^|oldest #Z,^QZ|one #B,E0ZCZU]|ongoing %I8D;GVE^C|online )_@C|only 4B|open )Z/[?C@CF]T[]Ve]fDjB|opening *YQE][|oven ;ZbZ|ovens <ZfE|own "B%_)C-D/A0C5C7C<C=B>aEFIFJaKcRDT?WDYYZ?^GaA|page *d+D0Z8BEfF]M_Og]?lem]|paper -^R[n_|parish A]h^|part 2ZFEQD|partner !]G[HZYZ|partners -X1ZAZRZbYc]|passengers <]|passion %aAZJYc]lY|passionate -D:]S[VA^]|patient #^|patients ,D0[>bC@F_J[_W|patrons BZiY|people %h-b0Y1Y4C8Z:ABBJgRXTVYF^_aEb^jY|petition 0]6]UaX[|phones C]f^l[|photos ][|physio &[,C?]|place 1]|plan )D|plum "A|poetry <b|police B_i_n^|pool B^b[i]|position -^8D^E|post "E([CEI[QD|poster *]O^|postman &E?[fZ|posts M_|practice "Y<[|prices "[#Z+D0Z8a][^YnE|pricing 7^CBnZ|principal 5Z@C|product -D2_FZRFiY|programme 7[|proprietary -^/[AZR[^Y|proven 8b:Z;C^_|pupils /DJ[TB|purpose 1]h?|q3 -W0Z;E<DAXD]bAkZnE|quiz ">(bFEHBmD|rates ,[<E|readers +[/Z5[BdT[Z_iZ|reading 9^|real <[|reception &Z|receptionist #Z<YfX|record ;c<^b_|recording "EEZl[|refreshed "[-g8ARclA|region %F8YA[EZh[|regional 8^|regulars ;XBgbYid|reimagined %[|relentless -^8Y<CWb^^|report IYTD]ZfE|reporter ;DYZ|researchers &ZS^|resident 1XbB|residents #Y%Z:]|returns 2_|review 0]6[U[|revolutionary ^Z|rivals &Y?af[|roadmap %D<aca|rockstar :Y;ClG|roof <_?bf[|rye "A_Z|safety #YEZ|sale C>jA|savings 8D|school &[,[AY|schools AYE[h[lZ|scientists -[n[|score 0Y|season )Z<cBYNbi[|second "F&X<ZEgK^c^e[hYlb|secret ^_|seed "_0_;DHWU_|self 1[7^|senior 1[<d|service 8bVX^b|shared -F:ZIWaY|shelf =]|shelter "E|shop "Z6]CZEEF]H[[Y|short *COCRB^X|showroom "B|side #F4[<Y>[@ZDZE[VZY[g]n^|sign ,]4]5_SWjZ|signature )]1Z8b^Z|site #[<]>ECBE@FfI@J^WXYCgBmc|size ;ebc|smallest -G4DEcYFl^|society !DGE|software A^h^|solicitor #D&D|spare @ZQBg]|sponsor *^2]Q[WZ|sponsors 5Z:EEDVCXZ|spring !@3Y4Z7Y=^QAbE|staff &D2Y4W=[QDWYn[|stakeholders -_1[R[|stall "BZ]|stand ;D<^EeK[QCl[|state /g8B;>B^K[Q[TdUAb@f[gahWlCna|statement 1]3d<]VZXen[|step &Y,_?]@ZBEKZSEdXfZg_|store -^:]R]a[|stores n[|stories 7^Fh][m^|story 1]Aa_[hbmZ|strategic 8A:YABEBR]^AcZhAnE|strategy -]<aD]RZc_|street CZQB|streets A[|students 8D;@<C?]TYUY]XbAnC|stunning 8Zh[|subscribers ;[B]SZb[iX|summer ^Ea[bGiC|supply %C|support "[@_h[|supporters %cBZJZ|survey "EHDn_|surveyors )Z|system %DQYYYfZg[|table %ZJ]|tables _E|talk ,ZHE|target ,B4_7^EVQB|tea ,C5Y7[]]|team %B(Z,Z5Z6?:[<@?CEEMYQB[E^YaXcBfAg]kF|teams -@8D:YVX|tearoom ;A|tenants +[?BBZn[|tests #C4Z|text D]ZZ]Z|thanks #Z+d,E?]PZ|third 0Y<aU]c]|thoughts "Y,C:[QA|three DZX_|tide OF|time <dcb|top %ZFaH^P[aYm^|town ;_M[]Bb_kc|trade -Z7ZE_|trainee &Y|trains 0^K]|transformation b[jX|translators =^|treasurer &E*],G.^2^AECBEBKBP_j@lD|troops :^a]i[n]|trustees <]Q[|two #D&E,B?_DYQA]Zf[|unique aBbZ|unwavering 1F8Z:Y;[<DAAJDKZU_VD^^b]hAlC|users %_BaJ^i^mZ|valued +[-B;YBaEDPZRAV_bZi[|values &C-_1^4A6Z8AA[E]R[VWa]h[lb|van "F#D&F,B1C;D<A=b?]C@HEKDQ>_AbCf[hVj?|vans "Z4[<_lZ|very 1aN]V_b[|vet 4ZO[|vets %D&E,ZF]|vibrant 8_AD|view (_3[X[|village :[|vision -Z|visionary 1Z8YRW|visitors %Y1Z@]K[g[|volunteer &B,]j]|volunteers "F*];EF]PYS^kX|waiting +_D^IZ|walls 8Z<_|wardens DAkB|warehouse EElF|way "D2Y6b<d[[c]nZ|webinar !X"F-c0[3[6d;YC[EbHER]ZE[cjYl^nZ|website "[)Y-D7Z<AA[E@HZQERHbGjClCnF|week 6[|weekly D]kZ|whole !^,]<Y|window ,Z|winter "]CBjC|wonderful %D;H<C?BB_b?iZ|word #[/Z8^;AFBRY^]|work *[:C;YR@|workforce /F4aY_|workshop 2Y5^AcZ[h_|world -=8];fECRF^]aAb]|yard HZJ[|year 1_:]a]|young iV|youngest &[,b@ZECQ_fD
ours|!C"b#Z%Y&a'])Y+E,]-C.^0D1C2Z3A4d5D6]7D8A:@;e=^>FCDFEHZJEK^M[QZT^UAV@XDYZ]C^I_^a?bddagFh?j?l^mFn?|<number> )Z7^NY][|and .E4Y|are )[;[ICN]QFaW|at 2ZgX|but ,CBaC]QDi[|by "C%[&CHDQXn_|did #]&[;]bX|for ,_2C4d=XWDY^kZn^|go 4[D]S^k_|has "@,Z2C>YAZDAQZ_^jA|is 'f)[1[2a4A8];b=ZCFDDHFIXMYWba?bajB|it )]>ZN]|not 4ceTjDkC|on !]|or ._jE|start "_)ET[|the <^|to ,D.Z4X|was "Z,A2Z4FDXLZP[QCR]YGkI|will "^4EHZM[bD|yet &EKF
ourselves|"a,W1[2X4[;g<h?DEBHbJCP@QYV_XCYZZCbccbeEjYkFl@mC|and k[|on ^Z|what #A
out|"F%<'[)F+@-@/E2E4]7W8?9B:?<A@EBBCZE>FUKVPJY][]_BcEd[eXf[gGhFnG|<emoji> 5Z7[8c9ZCbFbG@^a_^m[|<link> 4Yj[nD|<name> ,B/Z4[7DIDM[]EeDka|<number> #])Z4B5XC=DCIZZZnE|<somebody> #DkZ|a ,B4C5C;Y>B?DDAEAPVQZeDjZ|about #D?^DXfY|across -^|after ,AC_S[YF|again )^,]3^4^KEY^|already /E|an -Z1D8?R^|and "C&@,A-^.<4>5]7D8D<[CCDVEEF@H>LYNGQAR_U[YAgFjAkXl@n]|as #CKBN[|at #<.Z2X4A7[;X>_DDXZYXeZgZk>lU|because &Z)]:B|before F^|builds /F|by &E,[3_5X7C>Y?[CAS@X[eZj^k]lYnC|can )Y|each KZQEXX|eleven ?]Q[|every 7YYD|five lZ|for &D.@4Z;D>ZBYDEEDJCKFNYS@^DdDhDjFn]|from "Z,]1W4_>[C<DEJBSCY^^Bj?|front )YJY|half .A|how !]7D?ZC[G[M]^B|i #Z<]|if 5Z|in &C'a+_,b1_4C7c;D<E=D?Y@DDYH_I=KVL]V]WC[Z]]^^aEbCeYgClZ|is ,];D<^DYj_|it &C*[DBOY|last &]K^e]|loud #C4E;Z=E>[?YFYH^IBQWY[lYn]|more ?Z^E|no 3ZXZ|nobody CZ|now !["Y,_6F7D8aA[CAE_GWQZa_hYi_jBmZ|of !C"Z#](_);,V.b/f0Z1>7F8a=[@CACDZEAF]GFHDKYL>M]N]Q]S[TaVAWZXE[D]G^D_ZfYhFiVl?|on !B"^#A&])A+B,>4A7_9A:[;D=]>@?BCXDZEEGAH_IANDPAQDU[X]YCZC][bVj^kalE|one >DD[|or %[9]DYQC_[kY|our &_)^3]8CK]O]QDXZ|over 2[AbW^h]kD|ring CY|since 4^>[KDe]jD|so C[a_|some <[|sorry C]|that 4B8[I^|the !D,C2X3A5X7[<a=D>D?ZDEE]FDHYQATXWYXCZa]]^CdDeBfUgDjDk=|there !a#C%F)Z,A2[5[8_:e>B@^BhFYG[MBQCX]YD]B^dadbAifm[|they 8Z@]|this !b#D=X@CCWUBf_nA|three -Z|through 0ZCDQD|till e[n[|to #>'C+D1a4I5Y7E;[<_>YB[C?DDSFTBYA]C^Z__bZc^d>g]h]|today #]1[QDSYUBVZYZeCjYna|tomorrow YUeF|tonight #b4B@]CZ|too QA|twice ,B4];DYZjZ|two ,]>[|under "CK[|until #[4ZSF|up =Yd[|we .G4a7C;V>ZIYYZ|what )D2^6Z7B[Y]FjBmV|when &Z,_jA|where >Y|which FZ|who ,@4CQEkC|why &],E3_K]]Zm^|with &[*],F.C3Z4eC[EDFCYZ]F^BaajYlA|within ([6[7]M[X[|without 4Z|yet "D|you 7^DZHC|your _]lZ
outage|#X4^@XC_DDQAY^b_gYj^kZn_|the n[|update CB
outcome|-^8[A]D[]]dZh^
outcomes|%E&B,B-e/B1@5b:HD@EAH^JLQBRhVAZ^^XaLcZiBlAn;|and :E^]|at lY|for %D-c1D;CA]JCR_aEbCh]
outdoor|!X4YGZKGj]nD|space 4]8Z
outdoors|#_(Z9FD]M[Q[_E
outer|,CCWDek^
outfit|&]8[:A
outfits|1YV^
outgrown|[Z
outing|"DQZ
outlets|0^;_D]U]b[
outlined|<bc_
outlive|/^8[AZ
outlook|-e1]RdV^na
outpatients|jYk^nC
output|9[D^HBQDWD_^gZn_|of 9[QD
outrage|"e9C:bH]n[
outreach|-]
outs|+_FY
outside|!C"E#B%D&F)D+D.@/G0E3C5C7C9C:F>Z?=AEBCC_DcECF>JEPBUCVDWXZA_CaAiAj^k_lAm?nF|<name> #B4]CCKYQXkA|<number> C]D[|a <^K^|for >a|our -Y|the *Y1[>CCUDZOZYAb[hYj]k[nA|until S_|with #]|your 8ZC]DD^[gY
outstanding|!C4[;]<C@cBZN_QZRHT]UYb^gZiZ|results N[
ovation|,A:Y;^QCbZ
oven|"a#A,c3Z9Z<c@@A[IB_^gAhbi_|'s 2]|and dZ|at "Z&C|gathering @D|is <aCF
ovens|,ZD^KCfDkbmanD|which fE
over|"B%]&]'@(D)E+A/]0]1Z3A4C7C;[<Y>D@CA[B?C>D]FZHAJ[K]LAOZP[R[T]UbVYYE[W]BbYeEfYgZh]iBjEk]manY|<name> #D&B1D@]DW|<number> #<%E&=)[,7/]0[1>2@3E4D5W8@>?@BCADCE@FBHAICJFK@NZQ;RASBT^UYV>WCZ]aAeHfBhAiGj?kDlAm?|<somebody> &],V.]D]K]S]YY|a #W&C'],Y-@/C6]:C;Z>=IFKBScT_WWYD[Y_BaAeBi^mX|an #Z>[A[|and #Z,C/Y1Z9Z;Z?BTXe@|asking 0_1_]DbYhZ|at &Z1[4_?ZVX|by Q[nD|fifty 5[;ZZZ|five &a1[5XTFna|for 2[4ZCZQZ|four &Y,B<YQB|from &Z)Z<^E]|here Adh_|in #_4[e[j]|it #^4Z>YeY|my &Z,].[2E4X:b=Za[n[|on &ZQBm[|one ?ZQ@|our PZ|porridge "E|six -_1[2[R]VZW[|so .D1]9]CZ_[|that /X;[<^>ZTXbZnD|the !D#^'C(Y/C2D3F4>:A;^<E=I?CCXDAF?I]KVLCWEYC_[bXdGgDjWkBmDnC|their PZ|them D]|there Edla|this /Y|three %Z2d4[TC|to +Y1X>Y?ZDFE_IAKW]CfY|twice ,c4C|two &W8[<^Q]dZh[kZmX|video #@|with ?ZQCfQ|your %[.[=EJ[
overall|,Z1d=DVY
overcharged|,E4[kC
overdraft|>Z
overdue|,Y4]C^E]Y[fZkC
overflow|4];ZC_jZn@
overhead|D]E^
overheard|,_;bIZQ[bbgak]nC|at #ZIZ
overnight|0Z7[@CDbF[K[SDU]XD_CbFj]kcnB|and &ZC]QF[]|with ,Z4[dY
overpay|/bTZ
overpaying|H]Z[
overseas|.EDCn]
overtake|M]
overtaken|/c0fTZUh
overtime|#[?C
overturned|-D
overwhelmed|"[;fQCb^|by "[
overwhelming|)aNa
owe|%C&_'Z,].[2A6Y;D?d@WIBK[NAQ^WAY_bFeUfag[nB|<somebody> &Z,]4Z|it <[|the #[|us ,Y:ZCYSYa^g]nZ|you ,Y5Z=_?aIHKCQBnC|your 7]B]iY
owed|.A4A>Z?cC[f]gX|<number> >[|<somebody> &]|the 2]
owes|"B(d*]>D?]M^O]hZ|us "E|you (d*],[M^O]g^hZ
owing|-c.E>ZB]CWDCQERai_jZk@|to -cB]CXQERai_jZkB
owl|#g,^9CDGF^N]Q[kC
owls|4DBYQEi]|and :]B^a]iY|swallow ,EQF
own|!E#?'C*C+Y->.@/C0C4F6B8D:Z<]=_?_ADGFHZICJUP_QYR?SYTFUAYZa]c^f_gBhIkZmCnB|<mention> 1Y@dEBgclD|<name> )Z<H@CA[N]kC|<number> !Z<Y=aDYd_|a #B/Z2]8[9C>EIDQ_Wb]ZfAkCnE|account &E,Y?BDDKE|and =B>^?EdAe]n^|bank A[|bed ,[>]jZn[|bench #E|bookshop )C|brand ;EDbQFk_|car &]=Z@Zd]g]|case DE|cost 4]QF|count ,FgD|cup @^DZWZY]g^|date CX|department ,E|doctor 3]DDQY|eyes DYnD|fault QX|figures 3aC?jE|hand 7[|hands ,F7[;ZQD][|house ,A|is C^QD|it 7Z:Z=]]Ya[dY|kids J_|kitchen "[|label )^|list +]|lunch >D|money )Z|mum ,X|name ,Y|nine <[|number =[|numbers 4YiZ|onboarding -G|one ,C7[]]|page &D([,B|people #ZnZ|phone "ZB[|pocket /Z?[N[f[|roof +[SX|shed .Z>[|site W]|staff mW|terms "EHD|the ,d-]5]8^<ZRZZ_^]|time =]?^|trumpet ;Y<_b]|up 2[QB|words D[Y]nD|your '[3]7Z8E
owned|+e1W8^<[A^CCJCPbVZY^fEl[n[|since 8^|the CDjC
owner|.B/]2[5];D<A>_?ZCDD?FXGAL^OCSBZ_[b]]bCg?jEmZnE|'s 2a5]?aFbW[ZZfZm[|had 4Y|is >dQ@eY|of ,a4DQ_|was ,^|who QD
owners|)]+],F/d1]2W5^7d8C9_BbFbH_P^QFSBTfV^Zc[E]__WaZibmV|are BZ|do 7f]_|i %Z9^JXNY|in ,E1ZEZQDVYkZnX|of #Z|say jE|stop jX|told "_1[|what /c5^@^FEHYTaZ^
ownership|D_gZ
owning|-]:[DAa[
owns|"b,Z2f3Z:YD[HbW_XXa[iY|it 2gWa|the "]
oxen|;E|pulled ;E
oxygen|,Y>_D^KDaZeZ
oystercatchers|,F|were ,F
p|!D#[&G,A-D1C<Z@BCZEAKLRCTCUFVAY^l?nC|<name> &G,ACBKGnA|<number> &Y4^<^CYD]IXYcna|m #^?]CcDFQARCSZjZlDnC|s !C)_5[CD
pa|.Z>D
pace|,Z-W.]1D8ZNFRaiCj^nE|and VXb]
paced|"C-^7BHDR_]D^YbBkY|digital -F^D|environment :bh[|world ^^
pack|![)A,C3h4>7B8A>C@CCAEXG^NCP^S_Xe]C_Ee@j?lanY|is SZ
package|)]/X5Z;EDCIBN]QCR^T]fVkEn[|index QX|now fW|of QC
packages|!]"@)f+]-B/G5_7YECNbRCXCZd^XbFfA|are ^[|from )B7]Z_bD
packaging|,Y4];AA_C?RA^Z_^cZhZkCna|by 1[4[V[hZ
packed|#E&^/D0C8[:a@DCZXB^^aZeIgAj_nW|<number> /F;^b]|by 0E|in &Z4[Q?nX|up QY|with "[8^:]JD^[a^
packers|,ZGGQ]|wanted GG
packet|)]0[@ZQ]U]eBg[jAkZma|of mc
packets|,Y/e?aC^T]YTf_|and ?[|are YZ
packhouse|/D|in /D
packing|!E"D&Z1Z2]DCGBKZSXg]jX|line 1]V]|slip !E,[CZj[n]
packs|!Y)h*]4FD^F[ICKBQBm]nY|are *]CDDZ|for !YCZ
pad|CYDZY[
paddle|@AC[nE
paddling|DZF_m[|pool F_m[
paddock|Q^
padlock|%^,DJa
pads|,>0_=^CZD^QAd]gZkb
page|!B"E#[%G(G)C*b,A-<.Z/B0e1Z3_4]5V6b9Y:>;E=A?A@@A^D@E_H?LVMaOaR@SZT?UgXZY][^_^aAbCc@d>fEjEkDl^|<emoji> .[;ZFY|<link> +]E[jCl]|<number> #H*E/F0<2a3[4_5E7B;a<Y=A?D@[AFC;DeFXICKCQZSCTBU>VDWaYYZDbWdGfAgWhEk[|a *_E[Oa|and *].F7[>aWakEnB|as ,].XQ[|at D[SY|before F_mZ|by *Y|for 4]j]n[|from ?Z|has 4BA]YZh]n^|in &a0^?ZK[QDU_|instead FZ|is &E)Z0^4Z<EC[I@NWZ][_gDj^n?|it JY|just Ach^|nine &Y.]>_AZeZhZ|no #E>BDBeCkD|of +Z,A.AFd_CbC|on DCeDjC|one 0aQBS_Ua|says 4E|so ,]8[UX|summary *ZkD|to ,Z|today 5^ZZ|too #a0aEY|two >ZeZjD|was 4ZY[j[n[|will C_EZ|with "]jZ
pager|4F
pages|!C&e,C.E0@1Y2D4@5D7@8B>B@BC?ECHbKbM[P@RCSYTSUAVbYD_YaBeAfbh@iYj<mF|<link> &ZD[|<number> ,_1f4^VbnE|and <XMYQCj@|dropped ,EnY|no DZMak[|of 1EE]iZlZ|on &E;[?WKGfakA|one i[nX|so OXn[|that &C)]/]F]NZ|two #]|with &Z
paid|!A"A#@%A(B)C*D+=-B.D0D1A2h3A4D5D8?;?<A=p><AYC>DCEBG>ICJGLDN>P;QYRDTHUDWfX@[?^C_]aZbAcAdme@f?gBhWk@l<mB|<name> =_KFd]|<number> ,[2C=_NCQZWBdUjK|<somebody> ,D7[=bK]db|a &CWY|and -Z9ZY^kD|at CBQDdBk[n]|before =^d[|breaks =D|by #[&X,^4E=^?DQ^S]Wa_]kEn]|cash &F,]4ZCZ|for &Y)D+D/_2c4^7Z?]@ECEH[JANDPAQBTcUCYad]eEfVgGjEm_nW|from ,YDCQDkD|in /E=^KCM_TDdb|it &]2E=BKYdC|late 4Z|me +E2Y|nothing ,^.[QYdD|off 5ZV]dD|on 4CA]hZ|out =[|the ,?eDj^|to ,YQYnC|training ,[|up @^gZ|us 2]WZ|you =E
pain|"]'X,=.A5Z7@:D;E>aD]H^O^QAT^Z_]AeZjZ|and ,E5[>[e^|is %[kZ|no "Y|or >BDD|points 'Z
paint|*Z,b7E<CCCDDJBQ_[X]BaBkCnA|below DDkE|line VD|on CC|over #[D_|shop 1]VY|was ,D|your *^6][[
painted|&e,]4A;D<hCDFdKeQ_[_bDccgBkCm^|it j[|on <XF_mZ|over FbY]m]|the <hCCQCcbgDjEkC
painter|&[,]K^i]nE
painters|CbQ^ja
painting|"E.a4E7Z9aS__[g^|until kE
paints|,EEDQE
pair|!f"Z#^%@)c*^-B2_5C6^7DCAEDGcIZLXNZPXQaR@WbXD]@a]e^fChCk^n[|and DZ|from )]*]|in .]|it )D|of "[*Y+a-DK[P]QYRDfC|you !Y>de[
pairs|&[)_5^7CCDKYNYQCRDZ][Y]Z_Td^fX|<number> )dNa|left 7A|of 5a@DD]Z^[X|on <^
pal|%cJ_XZ
palate|^Z
pale|#D9_Q_jV
palette|<[]^
pallet|,[CBDB]Zk@nB
pallets|!],Z4_QX|of !],_QY
palm|/Z@[D[OYTa|oil /Z@]gZ
pals|([*Y
pan|![&ZCZQ^jak^|of lX
pancake|1]?XiY
pancakes|2cQ^Wg^Z
panda|,DQEZY
pandemic|<Y
pane|-a/_Ta
panel|#[&Y+A,B-F0C1>4^8C=b>Z?DD^E]IcPCRFVBdVe]kclZn@|and #[|has 3ZQ]XY|of =^D[dXk[nZ|on 4e<Y=_ADY]
panels|#_&B,[4D7C;B=XC?DaEXL_UEWEXFYA]BbDdXe@kZnB|and <]|on ;Z
panes|Db
panic|"Y'X.@>]?H@ZCYD@K]kB|and .EDD
pans|+aDDKAQ[
panto|!C7[8ZGFTY|tickets !CGF
pantry|+_1[7BP]VZbZ
paper|#?'_(Y)B+?/?0B2E3Z5@7@8A9B:A;[=B?>@BABBCC>D^EDF@GDHaIAJCNCQGTBVBWKXDY[ZB]C_]bZfEhXiEkZm@nB|<number> 4[e]nD|and 2]DV|are "XHZ|at ,W4ZCED@|before .ZDB|form n]|forms D^Y]|in -^R]|on 1W3[VYY_nZ|one #]_X|or 9B|that FF|to hW|we <X|you D@
paperback|,@4a]Y
paperbacks|*_,].BQdjZ
paperless|2ZDEE^kB
papers|!D"C#C&Z,>-D.C7D9B>d?C@DAZC[HBQ=Sbebhai]k]|are S^Y[i[|for &Z4Y_Y|go bY|on nY|went C^
paperwork|%[&[)Z>YA]BZE[K]eZg]hVk_lWn[
parade|8]Aa^bhb
paragraph|,C3b?DDAWZgD|<number> ,B
paragraphs|D_
paramedic|CFQZ
parameter|"Z
parcel|#b+b0]:D@cA]CeP[QbU[_DbFg^hXjbn_|is @^A_g^hZ|was #Y4Z
parcels|"Z#D&^/C4a?YDDSDX^Y[b^f[g?|go DE|to "],ECX
parent|"^,C7Z:E@[H]KCMB]YaAg_lDnA|'s k[|asked #YP[|to "]|who 7Y?Z
parents|#^%^&@,@.E/W0[1F3b5d6F7d8C9e:X;Y<D=X>b?_ADBcEXGXHYIbK@OYQCT^UXWZX]YXZc]^_acBdYe]hHianE|and @BB[DXdZk[|are 4]5ZCDD^FZY[g]|asked #bI[|at >[|can +b,]QZ|evening 7D]C|have 0a|in 7[C]F[m[|of )]:[>[NZe[k^|the 3Y4ZCXdYj_|we 2]SYiZ|who #[7[H[I]]Z|you 3Z7ZB[[]
parish|"E#X+b/E0b2];_@ABGDEJZKEPUQ_SCUa]Db]h^n@|council jB|has QE|is 5]|of &AKCkY|office A[h[|registers j[
parishes|)[.ZDYHDQD
parishioners|B^iZ
park|!D"D%C)C*A+C,B/C0D1B2E3C5C8?:B;B?BCdD_E@FCJXTCYG[B]BaJbCdBe]jekXlDnA|<number> C[|and UYk[|at CE|b DZj[|because &a@^K_g_|behind ,Z|by JZ|from C=DZ|in >YD[N[k[|is ,[DCQXjZ|on C[dC|until D[n[
parked|,Z4A?CADDFQcYFfBkB|across 7[]Z|behind AE|car b_
parkin|*[O]
parking|!?%D&;)D+E,C-D.B1D2E4@:CBAGMHXIZJ]KFNBOXQFSDXW^_a?b[kZ|'s jB|and >X|at D]hV|behind Da|charges 4]WYYY|in IZQInX|is 2EC]DCK]QAjY|lot D[E[l^|on >ZQ?S^X]]Y|permits 7]bZ|space QZ|ticket &C?YKD
parks|4D>Y]AgWj[
parliament|"Z/ZT]n_
parrot|,Z0]<DCEkF
parrots|4CK[
parser|&]0B4_DBKUQYYc[Zj]nb|that n[
part|%_&>*],A0E1@4W8D:C;?<B=F?DAACYFaJXO^QDUXVHWDX]^CbAcCdHfBmYn=|'s /ZCD|<number> *Z,]3YC=F_MZbEm^nZ|arrives ,CDFYZkD|in -Z4Z7]:FB[EZKD]ZiZl[|is DAY]g_|of %d&F)[+Z,A/D1C3@4C5E7Z8F=F?D@BBBDbEYGDI]JbQFSDU[YAaXbCcBdDfCiAk]|on Q?|time ,ZQab]hZjEnB|timers &D|two *^FfOaZZm^|was #E?YQY|with /[5]TZZY
participants|-X;Y
participation|7]]Z
particular|,[KFQ^R]j[|the Y]
particularly|,A>VSDfZ|like >Z
parties|%_)Z2E:A<Z>ZCYJSXZYBZZ]XhajanZ
partisan|:[
partly|2Y4[bZ
partner|!_"_%[&B'Z)X*D+]1C4C5Y7E<^??AABBDCG[H_LZMCTZZ][B^De_hBiAlan@|'s )[|<name> ![)BFYLY]^kYn^|for ']>ZLZ|with -@8B<ZEcRFl]
partnered|8DAZ|with 8DAZ
partnering|&_8C;CEZbE|with 8C;CEZbE
partners|#E&>+Y,B-c/D0d1^2D4A7C8>>]?C@EACBACCEYGBHAK?PWQFRcTYUXVcXBZW]A^AaBbXc[f@i?j>l]|<mention> ;aba|across -C0D1[^F|and B@JEVDiAl^|at +_BCP^f]iC|for -A:XJ^V^cZhY|from -]EZ|in RE|on -Dn[|our RY|to 1D^DaD|who 6[^A
partnership|-]1^A[FZRcV^bAm]nE|with ;CbG
partnerships|"[%F-X2C;YR]V?WE^AhZnC
parts|,A.D0C7D=DC]DDbBeDfZhFjE
party|"E-b4_6Z7^?^CCHDP^Q[RaS_[W]YdWfXna|'s nX|<name> eY|in -[1ER_VD|of 1Y
pass|!Z&B'c(a)^*^.a0Z1D3C4B5_7D8[;Y<D=DD^EaFUG]L^NbO]RDSZV@X@bBfBiDk[lZ|<number> 6]|a DZkX|and !['[LX|is "]8_:[QY^]|it &](b:Z>EIEMaaZ|on ,Z4Y>ZD[EeK[QFk^|rate ,Z/^0_TZUZb[|that >^|the :CE_hYl[n]|this (V.ZDYQI|two DDkF|until jE|you Fa|your kD
passable|4C9^C]_X|with 9Z
passbook|@[D^bZ
passed|#T&Y)D,A-D.B/E0a1B2C3[4C5E8D9C:D;B<F@dA[C@EBFDK[NCQ^S>UeWCX[YBZB]C_DdAf^gZh]iCkDm@|<name> &Y?[@ak[|<number> #Y0c;D<E@EAZECIYUaVCXXcAh^n@|<somebody> &g,[<_@bCDK^Q_eCgehXn>|away ,_@aCFQ]g_n]|by EE|it #f4FQCkE|its E]jYlY|on ,B.F3YK^eagY|our <bc[|the ,c0a4a;^KCUbfDnX|this #H?C|to %W|two #C,>4@<CQC|with <E?Z
passenger|%]&B8[;F>[?FD]I]J[KEVBn^|numbers 0BUC
passengers|!C#=,A.C/@3^5C?]CFDBQ>TBV@X^ZCaac_f[gXhBj]k?|a /B2Y|are 3bBaCAXZi[|lane BDiD|the ^Z|who 3Y|with -YC]
passes|([)d2Y6Y?[D?E^N[QGXDYC]ZlZ|<number> (aM^|are )[
passing|#E&_,d4^:Z?a@[ECICKcQZSAeIfb|of &Z,VK[f^n[
passion|!C%Y&B(E+D,A3C4G5D7B8k:c;^?CBBDDEBFDGAHCJ^M?QDRBZB]A^jafb]dDeAjCm@n=|and 8YfF|for -FRAaYbD
passionate|&D*C+D1E3E5Y7C8cA[FDG@RXU]V?]A^aa_cChZmFnA|about -^:GAaHCKALYMX]Gh_nC|team -[8a;^RZVB^a
passport|!b"Z)].D4[@[DeGXYZgbkcn^|is D_jDk]
passports|A]Deh[k[
password|#@'D,ZC]DCF]I?TbeVj_m[nb|hint #AIF|reset Y[|resets eZ
passwords|D]nD
past|"C&D(X)C+D,F-A0^1D2X5]7c8Y9d:B;@<U==>CA_BBC>E>H@JCNBRGSXTFUZVBZ_[c]__^bCd@iJl=mHnB|<name> <YQ[|<number> 0^2]A]Q[Uah]|<somebody> 3]|and ?EfD|at #]|eight 0E|four 7CN^Q]jX|if .D|it .W7Y9]FaQD|midnight 7D?Xa]kZ|nine &];Z?[IDQCh]|our #G&D|seven D^k^|six ?ZDC[]|the ![#[*Y,C.C/D0X4@5]7F9[@XHXO]TD_aeEfYgVj]nX|this (A7c9EFD]a|three 1^VZ|twelve DBVE|two #F%[,FQBk@|us 7Z|we 5[|year <^eC|your 5b>_Zae]
pasta|#Z,aDDFbIYfAkAm^
paste|3c9W@]DbI^LYO^X^gZkZnB|the 9WDDO]XZ
pasties|;eKZbbjZ
pastor|3Z<[G[b^nY|<name> !^<]GXnZ
pastry|,_D]
pasty|"]HX|and "]
pat|,BKDj]
patch|"D#D&[,C4B@AD^I[KXQ[X[bCkZ|<number> iZj[|notes Q[
patched|#[&]K^aC
patches|!]#[&[)f>ZC[G[NeQZjZmF
patent|.[1[nY
path|&C,B-D1B4B7C9]:D>C@YC^D^QDSB_^aBhCjbk_nB|begins aD|by kZn^|is ,C4ECDD[YB|of @]k[|to CYj[
paths|,E2ZC]Ddj[k_n[|with CYQ[j[
pathway|-f8]ABEBReVZ^Zn@
pathways|-^8B:BRcnD
patience|#A&e)B+Z1^4C7D8A:a=ZKZQ[R]]D^BbBd[eAhEmDn?|and +^:YDCPY^CnE|is :Y?]a_jC
patient|#X&[,[-X/D4?5C7B8D;C<E?dBZD?EBKWNEOAQ]TCVBX@aGbZdCfYg=j]lBmBn@|and #B|centred -Z:AlF|experience %Z|with &[K^N_jZ
patients|#B%e&[(B*Y,E.C/_0Z5Z7[>^@dB[DBF_J]QARcSCT]WD]Y^A_Zd^f[gXh_iWlC|and ![,Y/[4Y|are (C5C7]ZD][|at 8[C@^Y|can BZ|in 5Z>aZXeX|on =]dZ|who -]>CRZj@
patio|![D[YZ
patrol|>DE]I^QFeCkZl]
patron|1Z3[EZV[l^
patrons|)Z-@B[NX^AhAib
pattern|#X9W:BB[W_]ZdWe[gBiZnE|for 9[_Z
patterns|-[>[EEIXXYnY
pause|.g8D:aS^jc
paused|CaQC
pavement|)Z,F7[>ZBECEZa]]eY|and &ZD[
pavilion|CBD[X]iY
pavlova|1]
paw|)cN]
paws|QC]]
pay|!_"C%C'W)E*G+?0B1?2c5Z6Z7=8?9>:Y<==n?CADC@D]E=LYMFP?TBU?V=Wa]EcEdihCi?jDkXl=mDnY|<name> 2_DZS_|<number> ,Z;Z=ZQFWB]>bWdYj[kC|<somebody> 2[KanC|a 4[HE|and ,_.B4X5]=Y>[DcQ]SGZZe[|anyone S[h[|at D]|back 2ZWY|by %[=BJ[nA|for !@#V.X1E2A5Z6D=^>@D>G?KDQYS^TE_^acd_j_k@mAna|from @[QZnY|gap CCDY|half >Y|in !G,[7Z=FJ_QZWDgD|is SCkC|it #[:Z;]=E>ZQAnA|me +C;Z=]PCd^|more !Y7[Y]]^|no )[7[|nothing !]=aG[SEd[kY|offer /BC_j[|on DXF^SZ|only 4Z|our 2];YW]b[|out 2^|talks jZ|the !]"D4[7E=_@ZD@WB_Cd[g^kF|them FZkE|this @[|twice .ADYg[|us ._:ZD=SaW]a_n[|what "],].c=b>]ChKeQZS^YBddhZj[|you 2]4Y=[>Dd]|your 6[=]DB[Z^Zd]kD
payable|-ZDY
paycheck|7^:Za[
payday|"]4C7_:YCEDBFCH_ZX[Z]_nB|loans 3ZCF
payers|DY
paying|!@"b)B+X,A.]/B2d3]7a=a>A@ECBDDGWH]K[N@OCQ<S]T>Wb][fEgGj=kBmZ|a 2cW^|attention MD|customers 0[5^:BZ^aInZ|for +]7Z=^WY|full 7bGW]_m[|in jFnE|it .ZkE|jobs 0[:[|the =Y|us ,B2bW_
payment|!Z#D&@,A-a.B4E7Z;E<F>D@aDeG^IHJYKEQBR_WC_CbCdUe_g]h_kdn^|is @]gY|on CYDWjY|plan DD|plans !]][
payments|!b,C4B8BBZC_DcFZQAe[gZk[ne|of !d7ZDBG]
payroll|!b"X%C'c6Z7C8_:^<^>>@ACBHYLeN]U_XCaZc^dEgBkGn;|for &C|in Q[|on "_H_T[
pays|!_#Z(A,].B1B2k4@5[7E9Z;A>E?BBYD[G]M@OCV@WibEgTi[kDmYnE|<number> @ZD[g]k^|for #Y2d4D=F?EB[CBDBGAKCQAW[Y@]Cb@dAiTj[k@|off bW|the C[|to b]|us 2cWa|when #ZHZ
payslip|,C4D:BD_QEe[hZk]
payslips|&[,@4@C_QC
paywall|&C)_CDD]F[KDk]mZ
pb|&[(Z0aK^
pc|4aDCE[YZl]|<name> E[KWl]
pcc|Eal]
pcs|j[
pd|-]@[
pdf|!C#].C6E7B@[DcECFbI]S?XFdAe[g[kclWnB|<link> F]|<number> F[l]|at UY|is e]
pe|eD
pea|?E
peace|!^)Z+[.[8X:eDDG[JZN^RYSXT^WW]YacbEgZnZ|of !^%[+[7Z8Z:ZG]J]RZ]Z^^iZ
peaceful|BaGZn[|<name> B]GZ
peacefully|&A,C@BCCQ]jB
peach|*d,^.^C[J[O[eZ
peaches|3[K[
peak|#[)Z5ZCeOYZZj^kYnX
peanut|FX
pear|4E|tart 4F
pears|,A2[>WQGW]
peas|([4^D[GDQYjDk]nG
peat|@DDDKCQE|free @EKF
pecan|Q]nY
pedal|a[nY
peek|F[kDman[
peel|.X3@XC
peeled|=Y?Z
peers|;^CC^]jB
pegs|,Y:]@]D[QYSZgZjE
pell|G[|<name> XZ
pellets|+bP_
pellworth|jHnZ|<name> jHnZ
pen|#_&Y+_7[;D>ECXEZFBQ[g[nD|and #[[^|on W^
penalties|"],C4Z7[
penalty|&X,@=GD]k[
pence|#])[d_
pencil|&Y,X4DGZ_ZbCjDk]n?|and ,Z?DDAQ^Y]
pencilled|4^
pencils|(Y[]
pendant|:C>CaE
pending|,?-Y1bBZCaPZVYj^
penguin|QBnF
peninsula|;BAF
pennies|.Z:bSWa^
penny|&])Y,?4E7C8?<D=a?bDAFZYAd_f_m]n[
pens|#[,Y4Z<Z?bC_D]IXTXj_ka|for ,]4[?dTZY[
pension|"D(D,Z2Z6Z7B;[=C?W@CFXHAI^QZR_]D^B_BdCeVjDnf|letter "F9E|provider RY|reform CE|to 6[
pensioner|/[
pensioners|&^,Y5fK[Zc
pensions|6X8B[X
people|!:%d&E'A(F)E,C-E/Y1@5]6=7[8E9Z:b<D=?>_?B@BB_CBDAE;GCIYJ]LWMYPDQDTWUXVCZ[]^_]aae]fEgAhCi[kHl>|'s 5Y>@?Y@YIFeEk[|<emoji> #]<^c]|<name> 4@?]fY|<number> ,^/C0[|<somebody> ?Z|a #D&Y,BD_aYgY|about *Z,Bn^|across ;X<[|always ,CTZ|an .X4^QZY[|and *Y-A/Z0B1a4F8X:^;^<a@DDEEDIDO]P_R@T[VYYBcXhDj]l?m[nD|applied 0Z7C|are %>-Z/Z0B7^:C<C>aBECEFCJ=L]M?TUcGdDeak[|ask #h,a;[<c>ADAIbK]S_WDceeChVjBnC|asked #[,D4E@DIaYC|asking ,Z5ZZZn]|at (Y>aCAQBn?|away @FgC|before )]3_X^|between 4[|bring E^|came 4[YUb^|can 4A7^;]>CM[QCSZb[|come A]h_|coming ]Y|complained #>|could 4Z9]_a|decide .[S^|do .^/E2^3[5e7a:C>X@YD=S_TCYEZ[]UbCe]k@n]|drove ;]UF|find :Z|first %b-D8[:A;C<FA]DEJbUYaA|for #[&Z2]>[CZQ^W[hZj[kB|forget 4YCYDdYWg]jY|from 4]fD|gave ?Y|get 'Y,B/]4E7D;[F^MZNYQBT]]Bb]kYm_nE|go <_|had -]=ZDYd]|have #^+W.Y4D7[:Z=X>[A]BGCDHEMCPCS^YWbDd[|i %]&Z,@4C;^J_QBb_jZ|in #_,W0Z7E<F>D@FBZQ^UYb^fVj^nZ|just )^:^|keep #c,EDEI_QZXF]DeDnE|know jF|last Q_nZ|laughed aVbZ|leave #D&Z|left 4eYZ|like ,C.D5Z7_8Y|live <^|looking 7^|lose /XQZT]|lost n]|make F]|missed 4^7E|never 4]:CkZ|not :[|now ,B0[<a|of -ZB^GC[Za[i_na|off .D?[|often "[HZKD|on #C&D)[+Z;Y=B>ED^N[XDYXb[e@|one QX|only @]a^gY|or ([,b2^M]QaWYj@|our <]|out DYeD|outside #A|over %Y)]4[:AJ^kB|paid ,[.]dB|put h[|read 7YQZ|said 0[|say 0Z9[;@>YC[NEaY|see (Y|sent /Y|signed nZ|so 4CQDh_jE|standing ,]4]|stay #[/Z:Z|still ,c0C4@K_YF|stood &Z4b=]Y]|stop 7]S^|talk 7^]]|tell >W|that ,[;Z|think :CD[|this "X7[B]]^|to #Z,^;CC_EZKBSC]^^AbDkZ|together 8YAZ|told #Y,C<EKFNCQAh@n]|two >[KC|walk 0^8]]E^Z|want Q[|we %Y,Z/Y4_<D>YDDJZUDY_jAmC|were ,D/]D_XD|what ']LZS[|who "B#T%^'E*[,@/E0C2Y7?:C<E@BBZCDDZFBHAJ]OYQ@VFYB]Ca>bAfFm@|whose :Y<[QBdZ|will 5W7ZSC]]aDiXmF|with "Y#[,D2^4e5Y7^:A<C>XJGQ[W[Y^ZYd]f]gEkD|would 4^;^FXb[|you 8[FZ^]
pep|,@IYQB|talks ,@QC
pepper|#ZB]i_
per|!:"B&C(^+B,E-Y.D0^2[5g6[8D:E<A?DCZDDFDG>HBIBMbOQPDQGSCTZU[Ze]AbBeVgCiWn^|<number> 4aCY|cent /d0h4B=ZTfUhh]nB|child )[/F>[TF|day =GE[lY|head /ZZ^|hour 2Z|house D_n^|household =_dZn[|litre E[|month "D6]7A[Z]E|person (^)Y,E7ZM[]ZjDnE|seat ;[|share nZ|the -_/ETG|unit CD|week =EZVn]|year /X
percent|,D/h0b=YCbQETiUZZYd^janY|of /h0^=XBZTfU]ZZd[iZ
percentage|2[4D=aF[da
percentages|DY
perception|E[la
perch|,E|in ,E
percussion|&[,]Q[
perfect|!d(H)X,@-A4[7D8c:@;D<B?^C[DCFDG_H^Q;RDT?Y^ZB[C^dbBcBjdlBnC|for 8DB[|gift !_GZ^Z
perfection|+_8b:];ZPZaa
perfectly|.^8c@ZS]^__Xg[nC|good >X@XgX
perform|"Z/]T[
performance|!Z"D%A+D8^:@>EACEDHDIAJBR]T@XE]_fDgWjXlB|at @ZbBg[|is :D
performances|]]h[
performer|1ZEX
performers|-[8Z[Za[
performing|]FbY
perhaps|"d,[SEYB|<number> "^
period|#E&B,@-Y1b;]DXJ^QBVYX^^DaEbYhai]lA|of 1_V[^D
perks|%Z8]G@J[NC
permanent|DAMZb[j]
permission|#?&[,B:^<E=[>E?DC@IBQDWEXCYCa_bAgZiajEkCnC|and ,ZKYQZYCg]|to =_@[a[nY
permit|'[DFI[QCY^eBjE
permits|7[CDDEbZjD|and ,Z|are CB
permitted|,[3^XY
permitting|,[jZ
perry|QC
person|!D"@#V&D(Z*A+B,G.C0A1B3_6E9C;><D=@?CAXB?D]E@HWM_OFPCSDU@WEZ[_?bAf?gZi>jBk[lCm@nY|'s ,E|<name> ?Yf]|answers DB|at 5Z:Z|before Ca|by ,^|centred -]8[:DJY^]|from #EeY|has #F,CDB|in ![#W'[(^:Z;[DYk^|is "Z5[CCQ[YDb[|on CDDA|one )enZ|picks "Z#Y,[Q[|reads D[|starting )]|the "D|to 3Z?[|we 2[|who #_&E([,Y-D7Y8[A]I_JCQ^TEW[aXecgEhXkEnB|will CYSB|with %[3ZJYgYk[|you 7E>EDEa^kB
personal|!B)^,C-@1E3b4U8a:C<FFYJFKCQ@TYXa^[cZhZmY|news A^a[c]hYm^|touch -D8_^a
personalised|!A"C-Y3Ca@bDk]
personality|+[:DI]M[]E
personally|#]'].Z3CDE
persons|)[,a5_7E=ZE^NVQZZ[bEk[|with =[d[
pest|,Y:AYZaF
pests|?e
pet|%f'],Y/a=ZGBJcLZQ]T]]BdYgXnF
pete|&Z,a
petition|#^*D,C/A0]3c6Z7[:ZCTEbI_K[QCSdUcXaYZ]ajYkA|is -Z|of #_|on S[
petitions|;Y
petra|#Z&^)Z5]?]CDZ[fYnC|<name> ,^?^f]
petrol|,?=jB]D]Q@YB_YdhkanE
pets|)Z;ZDeNZbXf[k[n_|ok D]
pew|#f.h3_I[Q]S^X[Z]
pews|#c,]
pfas|eY
pharmacies|CCD]EFH[jEka
pharmacist|"<#C,A.B4C>BCAD_HCS@Y^eAk^
pharmacists|5[
pharmacy|#D,E.B>[C^D^SGk^|counter #ECE
phase|"d&C-e1^G[H_RcVTlbm]nA|<number> -X|two "_1[EZlY
phd|K[
phenomenal|-C1];?<B@ZRGU@gZ
philosophy|%Z0[8b;DA^^]aZbEha
phishing|eZ
phone|"B#Y%D&](E)C-@1D2C4F5Y6D8=:B;A=DD[EAFEIZJAN>RHTDX?[@fZgBiAkXl>|'s QZ|<name> .^>]SW[[j_|<number> !c,A/^=[HXQ>SCT[d^jZ|<somebody> &@|a +[:]|and !Y"Y#F&D,Z.E<Y?[e^gEkK|are D]_Y|at ,Z<[|before kC|box _Y|by ZY|call #B.[5b;[?[D?F^S]YYZ_fVkC|calls ,aAZQ]|charger ,CjD|chargers #_DXIZ|down 7[DCkD|first QD|for ;]Q[bZ|from S[|i ,A<]QA|if #Z>Y|in 0Z1]4C7bB[D]][k[|is ,Z.D5[ZYkD|line 4_=[CaK@SXY^e]jckanX|lines C]|no .Y|number #C'b=_DAL[Q@YXbZcYkFmB|numbers .Z|off 7Y|on D^|or "[.aDAQC|out 7b|signal 4ZnZ|so SEY]jY|support #[jZ|system 4[|the 2[>[C^nE|this 7b|to #[e[|us 7]>ZDeHBe[k^|we +Z>[|with #]7ZDB]^|you #[7E>ZYYe^
phoned|#e@]FbI_QB|the ,X
phones|"D#Y)E,X/E0W3c4b7A8Z@FAYCcDFEDFYJ@KCSHUXV[X_Yc]DaAbEj^n@|<name> .^gZ|and 8Z|are >]j^|at Ab|in ,_3[BYX[iY|till .D|will CCl[
phonics|<Y
phoning|#Z4^>ZSakD
photo|%C&]'](X)C+@,X-@.@/D0Y1@2C3]5]6D7A8@9]:@;A>B?XC8EXFEIUJ@K]M@O@P@QZRES@TAV?Z^]?^E_ZaAe@iCj>mBn?|<name> #Z&a,cIYKdQgjBnD|<number> (_4BY^|and *B,A=YOAQ@gCjZ|back ,DQB|by &bKbQ?l@nE|from 4[5^|id Dak[n^|if >C|in ,Z<aDCE]FZl^m[|is DD|of &E'],e5D?DBYC]DWOZQbWZjZ|on 5ZfD|r ,CQG|the &DEcQZl]|we 0b5[|with <[
photocopier|1CVB|stands QD
photograph|&[*[,@4Y9ZD_EbK^MDOYQZf]h^k[|it QE|of ,AfZgY|the &[4aDbQXh[kan[
photographed|&[,@3ZDaKVY]gFk^
photographer|1A2a3]E[SXW[]AgZkE
photographers|3_=aX]d[
photographing|&Y,]
photographs|#d,D.C3Z4_:E@ZI[MDkZnD|of @]DCK]g]kC
photography|K_
photos|!Z"B%C&X*Y+B,A.@1_2[5D8B>Y?]CYEZFCH@I]KZLFSXUBV]WaYA^ZeBf^hY|and 1[EY|are HBnA|before g[nY|by CAD[|for 2^W_|from <]CYDYS[|in H^|of #Z1Z?[I[QZdZnC|on 2YCDD]Q]jCnF|tell ,AQ>|you *XYE
phrase|DbF]k_nZ
physical|,Y-]
physics|?]CFW^
physio|#B&a+A4D;]?]BZDWJ[QYaBb^fXgbi]kXn@
pi|Ebla
piano|&C7Y>E?D@CC^DAK[N^SBW^[Wb]eAkAn@|'s K[|in QCjC|is NY|tuner +ZPY
pianos|&ZD[IBK[Q]k]
pic|)^*Y+E,]N^QbXCY^j[k[|of 'Z(ZLZQ_nX
pick|#A'E(].Z0E1D3b4@9E:?=[?E@@D]EDFBIAKDMYPWQbRDS]T]UCYV^Ba=bAdZeZgC|<name> Wbi[nC|a (^2Z4YDZMZYY]Z|for ,D9D|from CD|it 3W|of dZ|one 3]|the "Y5GDXIDS]|up !D#Z&C(C+^,C2E4A5@7C=??DGEHAK@P]Q<X[]F^Ce_g[jb|your CaZZn]
picked|#].c3U4W5X7?;Y<D=j>^?G@dB_DBI^KHN@QbTCXWZ^[A]DdcfEg^iakDn@|<name> @c|by =Z^GdX|for #Z?Y@ZIX|in .Z5]|out ;^|the ,_3^=[BcQaX]dZi^|up 4X;b?BCCQD]Z^_bYfDjEl[
picker|#a&]@[I^n[
pickers|#](Z=bMZde
picket|CED^LYQ_jC|from D[j[k]|line LY
picking|"E*[7[<a=aHBQZf[gFnC|it gF|up "E;XHB
pickle|A]h^
pickled|D[iY
pickles|F^n^
picks|"]#[,Y;[=]?EDBQ^SBbZnD|up "^;[=XH]KZa]b]jD
pickup|,^GabYjZnZ
picnic|#[,FECI_QAZ^|table #a,EI_QC
picnics|"ZfV
pics|2_6]<bE^Wfl[mI
picture|!E%]'^)@*a+F-C/B2B3b6B7V;B?=BCC>DFFDGDK]OWRBSXW?X^[A]YaBbAcBf@iBjGkGn?|<number> QD|and 0C=]DXI^K^UC_^dX|by &[K^X^jD|from 1^VY|is ,BCDIBKCQBjB|it 7>|of &E*X,X4_5Z7Z;Z<EKAMZfEgYh^jYnC|on 4EnZ|to FYIDX[kD|was <d|you QW
pictured|CCK[QD^BjB|from KD
pictures|#[%D(X*Y.^5F7EEbI[O^SZYC]XbCgBl]n[|by 4]|from %EEZQE|in ,[.aS]|of 4CeZ|to 4^
pie|#a&[,d.]/A4Y9[?ZCYD=I^Q_TBW__ai^j_k=nD|in +[PYW[
piece|#c,X-d7B8[CCFZIXKcNBRbVE^caZeEmVn@|by &]|in -]KXR]|is #[,[I^|of 0Y7C8]Q]^[|on ;YEDQHjBlC
pieces|&],=8a?ECYK^V^YB^YgCj[nE|of 4Z
pier|![CGQFfDjDnE
pies|!D%Y([,f5Z7E=YA_CEMZQfR]WXX^Z]]D^]i[|are ,]=[Q^|from %ZQ[RX
pig|2]=YQ]W]d^
pigeon|,b<YQanC
pigeons|&[,Z4ECBDDWH]Cd[
pigs|,dCDDBIBQ_j@kBnD
pike|A[CD
pile|,^3^5FI?X[k[n[
piles|9YD_QEk[
piling|C_
pillar|#c-aQEU^WCgC
pillars|&B-W1dE_HFKCRYV_^FaA|and V[lX
pillow|#Z&Z)b/]2iNaQ^TYnX
pillows|5[][i[
pills|=Z>^?_fX
pilot|-^1c7BCEQER^SDTJV_kZn[
pin|*b-D0_;GCcDgK[OZQ]UYj^kfnd|by C[|it ,Z|or CYj[
pinch|)[4[CCkX|of D[|the UZ
pinched|QC
pinches|)]7]N]]]
pinching|1_;X<CA^V^|ourselves <CAahY
pine|,E4C>E[Z
pineapple|(]:EDZMZQEkY
pines|8]^Y
ping|4Y5b8X@>E]ZZ|pong 8XE]
pings|:]X[a[
pink|,c.C3[Q]SCeD
pinned|&[(]+^4C6[7BBYCYDCFdKYN[P^QWXc_]g^kAma|below &YCX|in &]4EK]XZ|up BZC[Fa_^mW
pins|<YDYd^
pint|*B4[7A9C=f?dG[PYYa]Bd^f_g]kE|and QBb[jZnZ
pints|)Z,Y<YCYNZ
pip|,CcZkY
pipe|!a#?,?<D=]>C?[@EBYCEH_Q?^C|<number> ,FCA|in ?Z
pipeline|&E,C-[/[5k:AGEJBMBQ@R^T^Zk^[a?b?hCn]|of 5ZVF
pipelines|>[n_
pipes|)E5c;CNCQBbDjD|and )F
pirate|MY
pistachio|!["_#Y(]IZMZ
pit|,[>BCCDZI]eB
pitch|#C,Z-G2a4?5D6]7B:_<D=^>BACDBH@QZRbUDW[]Caad[fUgHhEn@|<number> #Y,[@ZIXRcnF|deck ,@jX|fees &F,_|in ,^QXn_|inspection Q]|is j_
pitched|C^
pitches|/a9YFZQ_TbkC
pity|3^IYXY
pivot|,C-B?ZHBg]
pixel|5[;Z
pixels|%C4ZHZ
pizza|!]"Y#C*b,].Y4C5[7DH^MCO]Z^]D^EaYgCkY|<emoji> (A|at KZj[|boxes F[|in !Y|night "_HZ
pizzas|)c,[NY
place|!B#X%b&@'E*@+X,C-a/@0A4B5C6]7>8_9>:Z;@?DBCCZEXFCHJKAODQBR^SFT>UIW@Y?]>^]_CdCj^m?nC|<name> 6^;^[^|<somebody> KZ|and %^;C=Y|at *DCFEBKYOBQAaYkZ|based -ZRZlX|for #_,[-]8[G]IYR]|in %Z-C;A<EC@E_QF|is )]>ZDENY|name ,D|of "]%[&D<[?[CaD]J[KFe]fZj]|on +]-ZCEEAiZkClB|to #_,D-E8^:^;^FFHFQF^^|went KCjD|where 8bA[^Z|with ,Z-YRZ|you ,D8Z>BDX
placed|#C*[-A;[C_IDK[L_M_|<number> ;cQFY_|after KZ|before kZ|in *]
placement|4]@[XXjZ
placements|,E4];[QI
places|!B#?&B)[*Z+A,B/A0X1A5C6X7a8D;^BGC]F_GDHIIAKBQDRBUYV?[Z]Z^^_CeafChDjYnB|<number> )_CZD[N[|and 7Cj[|are !D7W8[T_|at 3a=]]X|for 7aCYj[|in 4Z<[jB|left !]"Z,^6Z7WMC[_bWjDk[nD|on ]]dZn[|to 0]QZUa
plaice|]F|samphire ]F
plain|"B+E,?.Z7E9[:Y=C>A@YCAD_H@IUK_Q<cCdDk[|<name> QG|csv .aS]|guide DC|language DB|pdf D^|summary D[k_|water "EDZ|words D]SY
plainly|,C2]DCSCYZe[kA
plan|"]#A&@)b*Y,A-W/Y0D1C2]4V9E:_;E=@?B@EA]BeC@DDECF[ICN^PBQAT_U@V^YV^EaUd>eDgAhbi[jDk@lBnY|'s )[NZ|and -a:ZAZNER_hX|b )]|for #a)C/Y3]4]>YAZCbDASZT[j]k>|here ,9QE|is "[,c4ZN^QbYZ|of CG|on 4C7Z:]YCa[|round .Z|that /_AZT_|their BZiX|to #F9ECZTF_B|with 9Zn[|you 'Y|your !Z7DCY]?jZm[
plane|#]&E,Z;[>XI[
planet|:?;dD@VZ^XbdhWlGn[
planetarium|,ZB]hXiX
plank|&]KZiZ
planks|2aQC
planned|"D,]0X2D4^:E;b?]CeD]K?UZ]Cb]fajbkbnC|for #C,Z._0d4a<Y@[C[K>S[UZY^bF|on 4E|outage 4F|work QDkZnB
planner|!C)_*]+[6ZC]GCICOZP[na
planners|!Z<Y?_DDGYKBfYkAmZ|at DF
planning|#E-^.Z/F2_4D<C@BB]CCF^KFMBQGS]VC^ZaYibkYm]nA|a "ZBZPZS]|committee kYnF|permission ic|the g]|to '[LY
plans|!b)a-E.a9A:C;E>BCBE@GcH]MDN^SZ_Ea>e?gBhCjBkFlDn_|are !X.[:BaCn[|for "a|from !_7[G^ND]Z|go 6]=[|on DZQY|to #[7[DFkFnZ
plant|#D*Z-]5F7E8[<]>]@DCBEEFAJCOWR_U]Y^^]_YaZj@k_|based "[HY|is >]DXRZ
planted|#B,]0_2]4[7D<^??A[CBMUS^UaWYYY]_aVb]eCh^|<number> ,X0Y1]U]b[
planters|!ZC]G]
planting|QB|the &ZKZRY
plants|*[-Z/C0B:[;A<EAdDCSDUBVDbChanb|in -^
plaque|&];^E^K[bZ
plaster|,]4C?YDCQ^gE
plasters|,Z
plastic|"@,B.D/c;BAXD_T]U^bAe@jHkana|by ;ECAjA|chair ,Y
plate|.D2BIVK[T[WC]^a]nB
plates|#E+[,^-D2E:]?YDdJ]KCRBUA]ZaZfYhDke|and ,^|of &BKC
platform|!A"D&D)Z1D5W7B8[:Y;b<@EZFWHZIDJCMBQZRbU[V?XEYU]B^ab]c[fEh^m?nD|<number> ,_0DFaUCY^hYnZ|for EZ|that %W0Y;[EZb[
platforms|<YE[M]QHX^eZ
platinum|)^+g
play|"D%C&B'F)A*X,[2C3[4@5C6Y7?;D>BAEFDIDQ_WDYB[]]Da[b@cDdBgFhAnD|a ,E4[|and #Z4[@Z|area D[|at .[|hard :C<[|it ,]4C=[CZKbkB|our <[|the QZ|there >[|to ?b|with +[
playbook|!X"]*]-^O^R^]AaabBmB
played|&c1c9[<Y=[?cB]ILK^S]VZY@bYfag]i_|<name> 4[?_QDfV|the ,F??B^iY
player|,c4D9[<D?ZCEQ_VC[Zf^gGnD|of ?_QZ
players|&C-Z=_B]CBDCKCRY]DaBf]j[mAnD|are ;Z|can ;B
playground|#Z7[8YI]f]
playing|"D&B*Z0Y7D8Z:Z;D?<DDFZKAMbQB][e@fDi]jFkAn@|at kE|small :_X[|the F]
playlist|8]QZ
plays|.]0d3X;^@[DCI]Q[UejBkDn?|<name> &B|a 4C8Z|the &ZK^
plc|TE|buys TE
please|!?"?#E%]&<'[)<*F+@.F/E0C1D2B3B4@6c7;8<9]::;<<==7?>@CA>CdEdF=GCJ]KCM^N?OFPZQ^VB[[]:__a@bJcBdAe[g<hEiJjdld|<emoji> '[(Z6[lZ|action -hRf|all ([E[|allow C^Da|and ,ZDCQ^kD|as QE|ask D[eZf[|be %X1cCAEDJYVajAnD|bin 4[YXgY|book +b|bring &]5DCYDDK_|call QC|check 9[|come ,bQXYa_EfW|contact C[hYkE|could ,ZE]Q[lZ|dm IDXBYB[Ya[e@|do &A'D,E.R3D4[5C6]7Z9C:E>bDDG]K?LDO_QCRETZX@ZF[_]H^H_=eYf^hCiEmD|donate 7C|even CD|fill D_EAkZ|get E[PZl[|give 6b>][_|go ,D5ZQCR]jBkGmY|if .^@]gZ|it 2bW_|join +b;^PW|just DEeYn[|keep .YC]JAaZe^kDn]|leave SCech[j]|let MXeZ|like (^6[XD[[bDlE|look C_|move D_EadZmD|never Y[|no ,b:CCbKZQejanB|not *a,COZQBjB|note EBQCaZlB|pass >Z|please DYEYl[|put DZQY|rate +DE[J[W]|read CATXXX|remember jZ|return ,[Q_l^n[|ring ,C9G>DCDeE|rt (<CFn^|say ,B9YjE|see ,[FamZ|send 4CYFaZeAnV|share >ZEDKDj[k^|sit ,[|stay na|still 4]|stop "E,c3_I[Q_S^XZ|take j_|tell #D9^>CDFE@K?YY_ceEkZ|the D]SZbX|there OY|to !ZBCJBQ[i@jCk]|try nX|use ,@C]Y^e]j^nZ|vote EZS]|we ,]?^Q^fagY|welcome E]KY|write .]DES__]
pleased|#B&Z-X1_9];EBZCDD^EWQdYB_ZcXf@g[mDnG|to ,A-Y0X9];D<ZB^EXIDQZ_[cZi]mEnD|with AY
pleasure|-[1Y<]B_R]VXa]h]l]|that <_RZnD|to EYQ]h]l^|we 1Z^Y
pledge|([*[.Z0=1D7C:A<E=^DCUCX]^AbZd^lZ|back .Z=aDDd^
plenary|VZ
plenty|#Y%E&C.g2[4C7C>]?C@WB[I[KASdWTdBg]k]|and .^DY|of &E.]4D>a@XB^DES[e[
plinth|BYiZ
plot|#B&a'A+],]4D7D:E=[>YCVH[K[PZQXe]fBi_jZnE|<number> #C&b,YIEK^QanC|holders =[
plots|,AB_DEQCXWeY|<number> XZ
plough|;^
pls|Eel_
plug|#Z+a/Z2Z5_6[7Y8BDdFZP_WYZca[l_|in +^FZkHmYn]|it ,D4DDZ|the 2]5aEZWZZb
plugged|4aF_|in 4aF_
plugin|"Z)]C]DYOYSZY[n[|api C[e^n]|for )^Dak[
plugs|#ZCEYZjEk]
plum|">,B7YCDHC]VjZk^n@|jam *]O]|or ">HC
plumber|"b9E;V>CC_HcSHWDeC|'s ,EnY|in &Z,Z;Z>EeB|who "^HZ
plumbers|,_-]R^X[bZ
plums|,]4D>[JEYEn@|are JE|in >]e[nB|until YE
plunge|)[<aCEjC
plus|!D"D'a-X/B1D5C7C<CEDGCHCQER_T@Y]]C^FfDn<|<number> 0Z4]>[|a &DCDF[G_N?Q_gD|an 'Z-bR^|one (^|the '],CC^|travel HF|vat )_NX
pm|!D%^&D1BBXCcDAJ]K@MDNCVA]CfBiWjekE|<name> 1ETYnF|on B^lWm]
po|,[>]ICQY|<name> IB
pocket|(Z)^,X0]5b8Z=b>_AZCDD[MXN_QZU_Zaa[daf^gXhZjEm]n_
pockets|,b5Y>C@BDCKGQ[gB|and 5Z|out KH
pod|lC
podcast|"Z&C,@1e2]4W;bAZBZEgHYMVO^QFVcbbhYlb|episode "YA]hZ|is 1ZEfVYlY
podcasts|BZa]b[hYiZnZ
pods|M]R[^^
poem|&bB^KYQZY]jD|is @Z
poems|3Y
poet|4]8B]XjB
poetry|,d<a^]kC
point|"a#g)B,E2E4W5[8@;D=X>WAFDZE^GAIcJ@KEMCOZQHT[UBWAZZdYfRg=hHl[mDn]|<name> #dI]nZ|about 4[|and Y]|at ,]QX|for 4GnY|it #^4_5YI[|of #?=[E[dYl[
pointed|#f,D4]>DI^Q?YY|it >E|out #aI]e]jZ
pointer|QD
pointing|,D4D?_f[|out 4EI[fYjD
points|#?'Y,[-Z0]5W@EDdMZR[UYZZjEn^|and ,[b]|at D^k[nZ|expire C]|failure DEkE|of D[|on !XG[
poke|.^Q@S_
pole|,^5YYA|bent !E
poles|,C>G
police|#[,C1A4C>CB^CCD_IVM[OCQGY@b^i]jEk[n^|<name> nX|and B_i_nZ|ref jZ
policies|1[
policy|#Z'])e-Z/C2a3a7D=_D]EDJeL]NbSBV[WbXa^ZdYgEjDk]lF
policyholders|=]d[
polish|"[.]8EYB^DnD
polished|8[^[
polite|#A&^,^.B>a?eDCKXQaZYeWf^j^|about 7E>[Q[|to ,_>YQ[e[
politely|#b,_0[?[B[CBIWQ_UZYYjC
politeness|,]
politicians|DBQYXXn]
politics|"]:Za[
poll|"?#[(])C,d6E7A8C9o:@=a@DCFDDFCGAHAI_NCQaSBW[XDYC]<^A_oaAbBddkEmGn]|<name> 9XMC_[n]|<number> j[|closes [[|for 9dHZM[QY]C_^|how "Enc|what 'E9?_D|which '_(B9ZL^QZdY
pollen|'ZCADdgWjDk]n[
polling|2]kFn_|station kEn^
polls|CaQCjYkZn_|are QD|close Ccj]|in C?j@nX|open n]
polo|<[
polytunnel|&Z1^2[CCKXV_W]
pond|#C,Y1D4D5g9^C[FbKDVEZajYnD|has ,BQC|is &[9YC_j[|was jD
ponds|#^
pong|8XE]|table 8YE^
pontoon|4]CXQ[gXnD
pony|&F)^f[
pool|!C"D#]%a)C+C,A-D/C1D4Z9[:C>C@ECcGXJ[KCPWTCVBW^_^aCgEhajWnD|'s CYR[W]jZ|<number> #c4[IY|clapped LF|for 5]|is 4FCYQXbZk@|reopens A]P]|shut D[kZ
pools|"]G]j]k]
poor|,Y/C4e>_DCFaWDYYeYgAnC|and >?
poorer|/[CD
poorly|)Z.[4DDBQ=
pop|!]#D'd(^)C*b+].^3E4B5A7Y;F<BF[GWLeMaObS]UDVEkBnF|a (Z|by ]Z|in !d3EEZF^G_LZMBOZnB|it (ZD]|quiz /[|the ([|up 7]Q]]]nD|your 'bDELcN[
popcorn|*Z,^=EQag[
popped|+]k[
popping|5X:]N[
popular|:ZA^F^IZQF]aa^h]m^|demand )Z8X:]A_CB]Yh^
population|0fU_
porch|,=.[2Y4C7X>BQFS]YAaBgBhZmE|from ^Y|in ,C4DQF|swing 4E
porridge|"E+^,E@dDEQEgak?|toast ,@QC
port|,B0C1b<ZAYQ_V^[WaZd]eFj^|for EF|side QY[X
portable|#Y
portal|1^4b8_<CC_QAR]V[^]nB|by CY|is CZQA
portals|4AGX
porter|&X(]3^4E;XCBDAK^QYXZj@|'s QE
porters|&[0]1D>Y?aUXVKf_|at ?Y|named 1EVE|who 0^UY
portfolio|%E&C-c1E5D<FAGEBJGR_a[kD
portfolios|&]C[j]
portion|)^
portions|&],_4ZQ]eX
portrait|2X;E|of <YDY
portraits|S]
position|,[0Z1d2]8D?ZD]E^Vc^BfVjD|as -Y8ER]^El^|in ,[-E0WEElC
positions|C]jbn[
positive|,>-h1C;[MEQDRbVA]EhZlDn[
possession|&C|of &D
possibility|8e:b<CN[^aaZb[nC
possible|&B,@-Z.D1@2?3G4B7?8a:c<F>B?BAAD]EcFBHQKANAVYXXYDZ^]C^babcBe?fBgChEm?nC|without 7C;DZ]^V
possibly|#^,j.]9CDDQ^SXUZb_nD
possum|,[i[
post|"B%F&@'_(a*e-B.=/F0C1B2a3Y4Y5^6C7>8A:?;<<C>@?DBCFCH=JAKDM^N[OcQCRHS@TCV?Y_Z][D]F^BaAb=c?e@gFh@iEmAnE|<emoji> !b*]5[P[|<name> 8Z|<number> *g4cEXFFMZlY|a 'Y,ACDI^LZSDU[Y>e_nX|about *e;Z<a>YObQC[[b[c_eYi_|again 4ZCY|and #c'[*_,A4]5ZI]O]QE|at *C5^C[ODZX|by n[|comes CD|every #^IY|for ,[3E@]Fb|from >ZCAXY|got 5]<^|has @[E]|here 2X<Dc@|in ,[3Z|is ,DCY|it #B'c*Z,A.CDdOZQ@SFW]gVk_nC|mortem C_Y[|office &]=EDcEEka|offices nY|on ,^DDE[NYj_|or %ZCD|our 5]|says *COE|so ,[lZ|tag F]a^|the ,>3[=@CBDBQCZU]]jCkBnD|their IY|them #[QYk]|this #C,B2e?]@aF]QHmZ|to (CaE|was 4]|we 4C|what 4Bg[jB|when 4[|with ,[|you (]*X,a=^DBI]O]jC|your (ZEGlF
postage|#]4BE]QCkB|and .ZS^kB|is =^E^
postcard|#Z,Z4[9ZIZ
postcards|#f&^*]IbO]
postcode|!X#@%D'i(B+Y.C/]4_6B7DC^F@JDLgMCS@UCY[[A]BeAm>|and #[FEI[a]mB|are '[|so 9C_Bn]
postcodes|C]Q[
postdoc|&[-E@]EElCnF
posted|#_*f,B0b4d;_>E@aC_EDI_JBK]NCV@YfbYf[k]|a *c@_IZO_f_g[|about CYD[jZkX|by &A|here 4aYY|on *?OCYZ|that 4bKCY^|the #Z&_I]|with &ZeZ
poster|&b*_,d1D3b4b:E;^<]?_DBK]O[Q[Y]gBkF|in *X<bQBnZ|on *];eOZ
posters|:^A_HZaXhZj^
posting|#E&d+C,E-B5Z7b9F>DC]K]YCZZ]ZiX|about &D.[;X|it K[|this &]
postman|&[,a1]K^Q[_[fXgC|who &E?[fZ
postmortem|n[
posts|)D*c.B0[2]4_7?:AB[D?JEKCM]ObS_VZW]]D^CaDb>d@fEgEkZ|<number> QX|a *_2cO^W_|are ,D4]
posture|aD
pot|&W'b,D.C3D4E?BCWD]FcGDL_QaXA]CdBl^mWnA|and D[|for "X|of IF|on CdKG|size 'dL[
potato|"@,Z9[?ZCZKD]Ce]f]nC
potatoes|0E1D?CAWC[DXIZ]Ega|are C[YZlX
potential|-g8f:X;DEARaTZZC^c|in -A8Z|of -D:]EDbA
pothole|#a4EI]fD
potholes|"^&Y*D,c/[DCODQ^Y_f^gFjBna|filled /]|on &Y*DOD]YfZ
pots|&^1]>C?XDfK]QZVZ]CkYnE
potter|1Y4[7[DCQ^][
pottery|"Z.[AcZYhX
potting||shed YZ
pouch|#b4YAZD_TYhYiYk^
pouches|4]bBnE
pound|/h2c6g=dCaD[KCPETbW^Y]ZV[b]Zd[|a /a|and 2X=[d[|for .]6ZQD[X|on 2_W]|you =]dY
pounds|!Y/_2B:a=DT^[c^]aZkWnE|and "Z)[
pour|(C)],@.F5f:[DaZca]kenF|from )]5[]BnG|the 5]ZY
poured|%D+_,X1^8_:^<Y?BAYB[CB^ai[jD
pouring|G[QZ^YjC
pours|Cd
pov|%C3C6B7Z>XBEJCLCOCQDXFeXn@|it NZ|you %C6D7]:^>XBFJDXC^AeYnD|your -ZR]
poverty|nZ
powder|&[([*[7EO[YXm]
power|!Z"D#?(B+E,@.E/X0B2]4C7D8d:a;[=@?[DCEDFDIBLWQDSCTWX[]Z^Za]d>eZfXhYiAjVkalB|'s C_QEjWk^|and 1[DCV^|back 8Z:^jY|cut ?^GZf[jAnF|in ?^CAeZf]|is ,D_Y|of %^,B-V;]J[LXQCVC]ZjYlCnB|to /E8D:b^Ea^
powered|%C-_/Y8_:B;Z<DAZR]TY^ca=bXh]mB|by ;Ya?
powerful|-]1b8a<CABJYVYXEb^cChEi^mCnE
powerhouse|;]
powering|8[A[
pp|)YnC
pr|)Z4^5^?^HWVCY[Z]nZ
practical|SC
practically|g]
practice|!B"Y#E&A,A-b0F1]4B5^;b<Y@EE]H]MCNZOZQYRaS^Z_bcc]fCh^j[n=|and -b5];ZR^|for 5Z|has <ZA[O[|in ;Z]Y|is CEE[Y]jDlW|manager "Y
practices|-C;Y<ZCYF[
practise|*ZkElY
practising|,bQZgX
practitioners|;Y
praise|*Z;Y?aOYX]ZZf[
praised|;]b[|our V]
pram|+Z9a?^CAKDQ[YZ_]j>nE
prams|5Y:DCYYXZZaAnD|at kD|too aB
pray|&Z)],]IZKW|for &[,aIZKX
prayer|.a7]<[D@QAkA
prayers|,^@]K]aYe]f]gVnc|are ,^@]gX
praying|,YfYn]|for ,YfYn]
pre|*_+B-B6[7YC@J[K]MBO_QZRD[_][iDnC|order 4X8ECA]_n[|orders 7Y
preached|nZ
preaching|a]
precious|%b7D8]:CEZMD^_
precisely|"^.^6^SZnB
precision|8X;aA]^]hal^
predecessor|n[
prefer|&^.j2[7[<c=ZD[GVI@SiYF]Y_EcZk_m^|paying 7]GX]]m]n[|that 2]k[|to 2[
preferred|8DEdnF
pregnant|.C>FQ[YCkZ|and DY
premier|;_b]
premises|<aR[
premium|!Z%D,D-Z/@0C1C5E8d:ZDCEDGaJ[P_TAVD^Xi^l@
premiums|#]/E<Z
preorder|)[6[
preorders|#F.Z6[[Z
prep|jDnB
prepaid|)_8C
prepare|!Z,C8_FYG[^^|to ![8aFYG]^_
prepared|"YHBOF^]
prepay|@^
prepayment|CZ
prescription|!_4@CDDaG[S]
prescriptions|T^i_jXl[nZ|take i[
presence|-Y:ZR[
present|"_%[&^(E-Y.]8Z:]<D>^?DB]DDECFBH_IENARZS[TCY@eYfFgDi[kEmBnA|<name> &X|<number> -Z|and .X|in ?EfD|our 1DA_h[|the %].[:YJ]
presentation|HB
presented|-[<fKCV[c^fVgZi[jB|<somebody> gX|to <[?ZfZ
presenter|&ZCE
presenting|1DCBECaBjDlB
presents|7]A[CYVY
preserving|:Z
president|,DA[EBbZc]lE|<name> ,DA]EClE
press|#B&E(_,C-C0F1b2_3>4]6Z7A:E;A=CC=DcE_FVIAM^QZVbX?Y]]BdBeThBjAk^l]|<number> >ZD[eWkYn^|and 4Y|in iG|is 4B|it .[SY|office Edl]|release -F4YFCQYYZlY|reset D[|send DFkA|stops 4F|the #E(A,F2[3B4[DaM@XDY^jY
pressed|!a,[.H0Z4W<D@^Q[gYjAnC
presses|#C(^/[M[TYX[|said #D
pressing|/E4[TDdZeBjZ|earns /ETD
pressure|!E"C#b,A-[.[6Z>ZCDFAI^JEQMVEXZ[_]]eafYjEl^mYnD|and :Ya]|but .C6]|washer Q]
prestigious|1D5[<AAGJCVE^[a>hFlC|<name> 5];ZADEDb[hClD
pretend|#C,a.B2Y4b<B>CDCIDQ[Y[|it CB|otherwise ,]4D|that 4^|to 2X4Y
pretended|,a<^
pretending|,a?G@XQ]aFgX|to @ZBDgY
prettiest|;bb]
pretty|+e,_5WPaQ]Y]
preview|QBjC
previews|8X
previous|,[4D8Z<]DAKCQZe[k?
previously|&Z4FF[l^mZ
price|!]"^&C(C)Z*Y+c,B.F/@1E2X3Y6]7d8F;Z<@=f?<@CBBCXDEEBG^IDLUMFQCUEVCWW[^]a_Fdaf=gDhHj[|<emoji> FZXCaC|<number> !_)C7@G]|a 2]lY|and #F,B4F6ZCZDZ|as #]|change 4Z|doubles 7c|ends 7Z|first 3[|for ![C_L]jZ|from )]|goes )D7^=BT_|if *[+DkC|is !]6[>]eY|it .Z3[4CFES_YDdZnX|list (C*a,aO_QZWCj[kY|not 7ZD]|of !W([.Y/D2V4C6]8F:cCaDAGZKBWaYD]]aafEgFkBlBm[|on 4a9D:YC^DCQCYcjZ|per 4^C_nZ|rise #[|same ,C|till CA|to =Z|until !D)^|up 7DQF|will .[CDDD|with ;^|you !_j[
priced|#Z4cY]
priceless|)A:CFbRY]ZaDm^
prices|!e#?%D(E)F,?-C.W1D2c3D5A6D7_8c9W;D<F>C@DABBCCZDCGWH]KAMAOCR@VAW]Z@[C]YaEb?d?gAh@jXk@lBnW|and E[|are "^.]Q@S_d[kF|for .ZK[QZn]|from !=)[CENZi[jGkCnD|go !D)Z7d|in !C/]|include na|on !C#C8ZCYICj]|rise !Z)E7^UD]^^E|up 2a9[W^_Z
pricing|!A#Z&Y)G0Y1^7b8[>EC@K^RA]]^YjBkD|page #C&[7Z>EnA
pride|0[8T:b;[<aMZUYV[^VaX|ourselves ^Z|that l[
primary|-]2]4]=[@EAACARZ__hBj@|endpoint -]4_RXYY|routes D[|school CEjE
prime|-]
principal|,D5Y@BCDF]O^QWYZgBk[
print|"A#^(C)b*A+E3A5X7E;D<E>CCED]H@I]K]MANVSUTZW[YCeFkX|a DBWZ|at D?n]|it #B4EIAfDg@|on 5_|run #d4bY]g^|the .[4[kY|them 4I>E|too "F
printed|#]&V2E7B9C?A@?CFDYFCUCXCY^]Ck[l@mCnH|it ,beG|on &X<WQEYCe[|the fX|what ,EC?D^QGjB
printer|#C,Z4_>C@CACB^C@KYMCREVBY]aBbDeBi^jDkAnB|'s ,^4ZQ_dZkF|and 2D|is i_|last 4B|on mY|was ,E
printers|#]3@BYXAe]i[jb
printing|#f.D4]DCK^Y]i]kZnA|is D[|the #[&[K^
prints|&@)[+[,@.X4_=ZN^P_QZ]Y|on QZ
prior|-c1XE^R_VYj@lY|to -a1YR^VZjB|year EZ
priorities|#E,E-aEYR_l[nD
priority|!]%c)F+E,>4D7D:YCCJbQA]AnD|booking )@NA
prison|&Z9DC[YYj_lYn[
prisoners|n[
privacy|1[:YEYJ]XXaZb_nZ|and 1[|is :Za^nX
private|!C"^)^*_,?-B/[4C7C9?<C>bACCEG_H]IDO[VZYA]b_Eb^dEeWjEnD
privately|H[KZX[
privilege|+Z/X7[:EAZ]ZbZh_nZ|to +Z:EnY
priya|&a/B4D@dKXTBgam^|has &Y/B@cTCgb
priyanka|KY
prize|)]*C,d1A2V;CMYN]Q]S]VBWWZXbAkDn?|for ;Z<Y|is ,^-[2[QZWY
prizes|2];B<Z
pro|!C7E8]=CSAYE[Yd@|rata !FDCSBYEkDnC
proactive|-]RYbZ
probably|#E,^<E=B@[DCSYa]b]e_fCk]|<name> QG|be SY|in @Ze]|is .G:]a_|not "Z3[S]
probate|>ZDfSB
probe|n[|<name> n[
problem|"]#C+X,B3C4e7X9>:b<E>Z@BC^T^Y[Z]]ZdAeYg>j^mZnW|and F]m[|is 9Fm^|with 4^?[C^nY
problems|"C7C:ZD[O^XXbYh^j[
proceeds|dD
process|"c-c.C0Z4CA^DZEaV^YAg[hV|and )[^L
processed|;C?]
processes|-Z:]<CR]lY
processing|!]j]
procession|jD
processor|-Z/[TZ
procurement|+^-D8Z;AF_YZ^Yl]manA
produce|8>E]K[
produced|#]-Y/ZQD
producer|,[
producers|-]1ZR_nY
product|!Z&?-F2]5a8^;?=CICJAKBQ?RHUB]CaYbBc_dBjZkXmY|manager ,Z|page #]QG
production|"Z4ACCj>na
productive|-_1a:C;^CBEbJ[Q@R]VZh^jDl[nY|meeting 1]RXnZ|roundtable 8[
productivity|!B-YRXTZ^[a]nA
products|"F)]-f.[5XNZR^WC
prof||<name> ,Z
professional|%E8a<ChDlC
professionalism|8_;EE[
professionals|,[-X/D8Z;_hB
professor|#D,]@[g[mY|<name> #D@[g[mY
profile|*Y+Z,C.[3^AZEiL[lenA|picture 3^EfX[l_
profiles|AFjC
profit|%Z)Z,C2d:^=_EZJbLYRXWaaYd]jElYnb
profits|:[=]dY
program|,=7[9Z;>GYbF
programme|#A&B)[,B-]0W1[4U7V8^:@;Z>E?D@FB]DDEAGBIDN[QZRdU[WCYb[D][^ceCf@gBkEl?m@nB|<name> 4ZQXYYjZ|and -^5Y|for 4[|has /[<Z|is nD|of 1CBXi]|opens )];Z|we %D8ZBZ
programmes|-[4[:ZY_|fail :]
programming|"Y-Yn_
progress|"_#[,?.B4Z?[CXK]SBYbdX
project|&_+V,?/B0E8Z;]CEE[K_NaP[Q_T]WBY[]C^[c^hZl]na|and VDnY|in &];[T[
projector|&[,X@ZQZlF|was 4A
projects|1c:YAYb^i_jUlD
promise|#B%b.X1E2@3C4Z8b:Y;?<F>ECCJ^VWYV^b_AafbBgEn]|a 7]|to JY|you jD
promised|%[&A.Z1A4d7X?ED?H?QVSTV@Ya[Xb[dZeBgBn^|<number> 4dbXn[|a DFYC|for ,E4]Yb|the 4[E]Y_|them 4BY@nZ|to ,Z=ZC@d]jGkDn]
promises|,_8Y:f;Y^[a^|kept ,E:Y;cbZ|made ,E:Y;cbZ|to ,]8[
promising|*D
promo|n_
promoted|:b<CA>a]h>nA|to A>h?
promoter|0b3^Ua
promotion|1[<^
promotions|<ZNZ
prompt|,XnD
pronounce|"]DE
proof|&B+Z,C/C0Z1C4c5F7A8@=FBECCD[J[MAPWQ?TCU^ZD]FaGgFjClZnB|of QBbUk]|that %Y:_JXN[U[bD|their -Y8BaE|your -[H[
proofs|=YmY
prop|<Y
proper|"c#B&C(X2C4A7^:D<YDDFEIFKCSAWZ]VaCn@
properly|#A&^+Y2E3a4Y<EC[DAIHKYQ[XX[Zf_gEj^kC|with &]K]
properties|CZDC
property|"Z-[/D0?1F4B7E;[>C@BC>FCGCQZRZTEUBYB^Bb_eBgAhEiXjBlZ|from QD|goes ,Y|is ,Z|tax <[|this ,BFD
proposal|#Z,C4^6]=_I_JZN]QC[[d^jZ|on ?YCC
proposals|3]:ZXZnX
proposed|@^OYg[
proposes|-[1@RZVA_Yn]
proposition|-h5[RfZ_
propped|,Z4dQFY^
proprietary|-a/_AZR^^XbD
pros|)]0[8[N]
prosecco|!a7E?gG[N[T_]Ya[bDf[
prosecutors|n]|seek n[
prospect|5cZ[
prospects|5k:ZZgn^
prospectus|(]*]M[O]
prosperity|NZ
protect|!b(Z;CGcJC]ZnX|the gZ
protected|"Y#_/[1]4>A^TZVZhcnZ
protection|>[C]j[n]
protein|+b-Z8[PaQ[Y[^YkZm_
protocol|2[dW
protocols|-]n[
prototype|#[
prototypes|<_
proud|!Y"D#B&W(b)A-B/Z1Y2D4B:F;e<]=F?]@FCFDCEDFBKTMZT[YD]@^EbbdFeEfZgYl>mA|and AA|dad ,d:Y;CQan^|day 1cKYg[|moment ,C1Y:CRY^CbZl^nD|of !Y&G(^,C-C8E:W;B<Y?fACB]EXKDM]NZc_eBf_gDh>iZl^mHnI|sponsor 1G;cA^E^b_h[lW|sponsors ;EAYbFh]nZ|that &_nY|to ,D-H/a1@8]:C;c<>BFEBN@Q?RDT]V=Z^baiFnE
prouder|+[^@|of VB^@
proudest|4^5[<cZ[
proudly|&E-b7Y;^KCRaVZaAbcnD
prove|"]&a([,E.A3Y4[5]7d>Z?ZKYM_SBYYZY]eaBnA|it &b.B3^5^7_?]HEMZTZZZ]WiZnD|me (^M[]Z
proved|/aT^
proven|-]/_8Y;^HYRZTa^VbY|<number> -[8[^Z
proves|Eal]
provide|8E<YR^
provided|&=:CAYDCE^H]J_KDSYXZb]e_iTl]|by &>E^
provider|'c-_4W;A<DL[R_T]V]|and 4Y7[<F|of -Z1^VY
providers|8[CEjC
provides|:XYYa[
province|M]n^
proving|2Z;[
provision|-eRgV_
proxy|>]D[jYk]n^
prune|[[
pruned|&_K_
pruning|"[,A
ps|)i+bEaNcSZbHl]|we )ZE^lZ
psa|/[3YB[D]TZX_kZ|from 3]j[|if n]|the DZ
psoriasis|RZ
psychological|-Z
pt|]]
pta|<^?bLZ^Be[fa
pub|&C,^.]/X5D8Z<]=c>ED@FYKASVYZZYb[d]fDjY|quiz ZZbY|shuts KC
public|#])_*],<-a:B;B>CAZB_CbDXQ@RYUZYYaEgCh^iYj^n_|and Y[eY|from *a|gallery &Z|may .]
publication|8ZAcRYha
publications|n_
publicly|*b?cOaTBf[
publish|"[#[,C._2X=YD]IaJBKCQ>daf_jB|our JDn^|the 4E=_YFd]|what 4_D[
published|*]-Z3[:E;A<EAECCDBEZFCGFN@Q@R[T@][a]bAlYmE|a ,]jAlF|in 4Y|its &[R]hYnC|on 4Z|our GG]ZaZnY|the k]|today nD
publisher|6]<Y=[[Y
publishes|1BEcVB
publishing|?[QCfX
pubs|;^
puck|Y]kD
pudding|?]fZ
puddle|4Yg[
puff|Ddk_
puffs|nY
pull|&Z,>3C5jDVN[QESZZdd]hZk]|in &CZ[|it .ZSWYZj]|on 5X|out 4Y=Yd^|request ?]IEK]f]|requests IYn^|the 4E5^g[|your 7]
pulled|#X&Z.C0E2B4d?^C[DEKYQAY]e?fZjYn^|<number> /[bE|from #]j[nY|it &Y;ZKW|out #Z|the #[,B;E
pulling|%X:X@[J[
pulse|-D5[EXTC][|survey TE]Y
pump|"C#]+X2_4_5[7F8D;E>ECAD^TBZY]Ea[bBdAeA|and 2Z|is +ZI[
pumper|QC
pumping|>[
pumpkin|WY]_
pumpkins|*Z+DO^Qa
pumps|#A,Z8YIBN[kamBnC|and &[,X
punch|,[Q^eZ
punctuality|3]:Z;]a]b_
puncture|,[Qddaj[
punctures|<bKYcZ
punnet|*c,Z3ZO^QYXZ
puns|&Z,ZgZ
pup|(Y)a,C6]?_N_[[kX
pupil|#A%Z2ZJ[dZkD|and 2[W^|asked #@ID
pupils|"Z%Z&X)Y,Y/D;E<ECCDCEEI[J^K^TLaDcEdDe@gEjBlCnD|at #],[|from &]KZ|of &bnX|passed /CTB|will ,]
puppet|,Z
puppies|,_Q]]_
puppy|,B5f7]Z_a]f_nB|class Q_a^jY
pups|DD[X
purchase|#],D1]4F8[DaQCV]X[]Ykanb
pure|+]8i;ZG[J^PX^c
purely|,^.[IDM^SYkC
purl|DY
purple|%Y6[^C|sprouting /Z
purpose|,_-b._1a2C4C5Z7B:Z;^<[>B@DA@GDHDMFQaRcWAY?Z[bTe[gDhAl]n>|and -]8D:E;Y<_R]bZ|is :Y<_a^lX|led -_8]RahAnD
purse|(Y.]2_5b@ZZbg[
pursuit|8Y|of 8Y
push|#D(_,=.^0^5^9B;CD[Q@S]UXXaYYbFg[h[k_nA|it ,B5^QE
pushchair|#],]BYQ^eEgFi[nB
pushchairs|#ZIZ
pushed|#C&B,^5Z:^;E?[CbDCQdZ_eDfZj]kB|in 5[Z^|the ?ZDEfY
pushes|>Z?[
pushing|&^:D>@?[RDj^|boundaries :CEZ|the &D
put|"F#]%Z(V*F,A-A/?4W5A7A8@;F<?=^>@A@D]FXHFI]J^L[OYR?T@YZ]E^C_Ed^gWjZkZnA|<name> 0aIW|<number> #X,Y4^CZY_eBkBn^|<somebody> )]fa|a #a&F(Z)E.B4A<_DYIcKEMYNATDWDYCccnC|all ,CQD|back CYd^|both =a|by /D|down "C3c8ZXc^]|every S[|forward ;]=Z|in &A,D.a4?9_>ACDXX]^jBnC|into %^/ZB[JZ|it +Z,Y2G3C4D7D9^:E;B<D=CFXIDKYT[Y?]Eb[f=gahB|money FZ|my dY|off #D/]2ZDCO^T^n]|on 'a,[9?C@FaHAMZYC]Dj@|one .YCZS^jZ|our *[1Y4B@]E[O]g[|out @ZCED?|people )Z|some e_|that 2b6[?^QDW[|the !F'F*E+D,^2@3[7C;C<E=E@DCWDbFCMBSDWCX]Y[cBd?f^gAhAj]k]n=|their #_7]n[|them 2_4ZF[QXSEY[|this #[(aMZc]n^|three #DIC^X|through 4@>F|to KCYB|together &[)Z;ZFcH^K]TZman[|two 2Y4[>YK][[i[|until C[|up &C,A1[2DBDWBY^kB|us &a,C2Z6^EZK^[Z|you #D(D,[7C9Y>XD_F@MBP]XDZ]]AeSjC|your &_'A(E.Z3D4[5Y=Z>FE]ODTBYCa]d[l[|yours !a*aO_
puts|%E*b,B.^/]8a;C>BADDYKANBO[^bb?dEg[m]n@|it .Z|the "]3Z8_:^D[^[|you #Z2Y>B^YhF
putting|#]%e(D+D/E0[2Z4A5]7^8_9@:@;@=D>@CWDCE[FBJaNBRAU^VDW^Y?]YbCdBe@kD|it #Y,A9DC>DDjC|off IY|that #^,Z0[Q[U]g]h[|the -C.Z0[4F8ZD_E_QCfAjB|together 2_SZWa|up ?[C[
puzzle|#A&C(Y,C]AnX
puzzles|#Z
px|#_
pyjamas|0Z<[>cFae^gZ
q|"@#j&c(B,B7D@=D?IjK_M?OEQD]EbCdBg>jB|<name> HZnB|a &X6YCW[Z_ZgF|for #A9aDEWa_[kC|from "C#n&b4Z9BH@IlK^WD_?nA|is HBnZ
q1|']4Z7ZC_L[R^][j^nZ|<name> ']LZnZ
q2|-e/AEWRhTDU[YYl]
q3|!B-h0a5^6a7]9Z:D;?<EAaCAD^EcGBIEQCRgU]V^Z^]^kYlanC
q4|-e5_8^;ER^Zd[]a^bDn]|earnings n]
qa|<ZhY
qr|CEIZQY
quad|,_Q^SFjC|bikes nZ
quake|C[n[
qualification|,^E_KXQ]Y[
qualified|/Y5_8B@ZAEDEK^SEZc^BgDnC
qualify|!_7_D]FZGZX^]^c^gFmZ|for gC|in ![G[
quality|"^&W+b,C-C1]4E7Y8e9C:[;Z>DDBE^PbRAUY]]^c_Bb_kA|and +Y1[|mean 9C|when "^;a|you -G8Z
quantification|n^
quantity|-Fna
quarrel|,]<^>F
quarry|#C)X,=1C4B?^QDV@gEkB|<name> Cbj]
quarter|!B"F#F+A.B/^0b1a2Z5X8@9E:B<>=[>@@AADBDEcFCKCN>OEQDR]UYV^YZZY[CaEbGc@d]eDgDhBi?jVldn@|<number> 0_;[U^nC|and 0Z=[UYd]|of ,[/b0Y1Z5_=[DCEaQ_V^dXl]mC|past ,@0FTC|results 1eV]jYn[|to ,[.EjY|turn "CSD|we -D
quarterly|)E4aE_RZl[
quarters|-D=[d[|of /Z=[d]
quartet|,Y1Y
quay|![,B;]>^CDEFQC^^bZjG|<name> C?jAkE
queen|!Y6D=YFYG[ZB]Ab]|<emoji> 6C
queries|.C1]9ZjY|to j[nC
query|,@5]RYna|planners nX
question|#j(@)E*W1E3@8C9[;;<C=B@ECDF^IfKCLTMBNBQERBS@TCVDW[XDZB^B_VaYbAcAdBeCfAgDhCjAkXmY|<name> "Z#D,Z?]Q]|<number> #W4Y>WYWk^|about #D,]FZaZ|and >Z@cgbnD|at &E|for "A#>'C*D.B7C9i@GBXDBHFI?Q]SEW[]B_fd[i]k:nC|from "D#i&DCDHAIijEk[nB|i #[|in #[S^jC|is #=,B4C7d:_][a[|of #_M[QYn]|on #A*fO_|to #?9b@EIAW[_]|took ,AQC|was #[?[f_|we ,[9BIaLYeEk[|when 7^|you FXSYmZ
questionnaire|*ZD]Eel^
questions|!D"C%F&>(=)@+]-D.^/D1A2C4B5C7?;A<B>X?FBcCBHCQZSbTAWXXDY@a?bEdIeCiXj]l>n_|<link> .[4b_W|<number> 9]D]_Y|about "Z#^,]>aQYSCe[|and F[|are ,C.ZS[_X|asked #@C]jZ|at >]|below (>[ZnZ|here .[|no DX|on 4E@YW]gWh_|so ,_.ZQZ|than 2Dj^|to #Z&@,>1D?BECI[J]VEnD|under 2_W[|we 4_|welcome n[|you >Z
queue|"]*^+V,B4a5E7[:B>Y@[D^H]I^JYKZNAO^WAXYYcaCb]dBg^j^ka|'s ,A4[DE|and 7aDY|at "Y#U%D3]DaIWXZYZd]jZ|for ,]4W@YQZX[YY]ajC|in QD|is D_k^|of ,[Q[|on K[|with %ZJ^
queued|,C<^?]@]nD|for <_@Y|in ?[
queueing|"D#],]0ZQ_X^j^|for ,a0ZQ[j]
queues|(a7_BDM^iBnc|are 7ZBDiCjY
quick|!g%C'V)X*C+^,F/_4=5D6^7d8Y:><DDEE_G_H=OBP_T[W]XDYEZF[^]^^^_AaEbEdAeEi]n>|one )d9C@[B[DEMDN_[Z_@i]nB|poll GCnY|word YD
quicker|'Z,B0Y4^7Z=eQGYY]ZdaeA|and 4]DF|than 'Z,C4C7aCD]Z
quickest|+b,ED^PVkZ
quickly|4a7^]Wk]
quid|)c*c.a/c2Y6_CCDZGZIENaOaS^TbWXY>hdiYk_|on )Z
quiet|"C(C)@+c,[3[9_:@;[<Z>g?a@WAYDAEEF_H[I]KZNAPhT^WD^Ea@d_edfXgahaiEm]|<name> n^|about B[i^|and +Z,A.F/Z7D;[>_bZe[|at 4Z|coach @]D]g[k]n]|day Y[|for +ZFem[|hour 9Z>XBYeV|in 4ZkY|on ,^<dAY|one AZ|room ,D>_QHS]ec|the @ZnX|week BCiB|word 7_
quieter|#c,A8[;[>ZA^IdQ@UX^Zg]kZmX|and A^mZ
quietest|D[eZ
quietly|,]/Y9Z;b>e?BEDF[KZQ^Y@^Xb[e_kAmXnB
quilt|Sd
quilts|5G|for 5G
quince|,ZOYj]
quit|,A.Z1X2_3g7C<[@ZQCUbW^X^YDa]cak^
quite|%W&E.a/Z4A7D8W:]?@AdBFCDDWIDKFQ[X^YE_AaWfGgEh_jEkA|a #]8C;YD_hU|like 8Wa[|right #b?[|simply %Z
quitting|.]/_nY
quiz|!C(b/[4[8E9C<Z@FCBDBEDFXGBJDL[M_NCOaQcRDSZT^XYZX]BkAm]n?|<name> Z[|and "X(dFCHWMa]CmCn[|at S]|for ZY|is hZ|to FYL]]Zm_
quizzes|C^
quorum|,[-[.Y4DE_SYla|is ,[Q]
quota|/ADA
quotation|!c
quote|!h%^&>)d+f2[4^6i9C:Z<D=D@bDCFDGaKANaPdQ[V[WY[baZdAeBgaiAkWmA|<emoji> *Z]F|for '[LZ|from "Za]|in !_"[)c6YGcHXN^XDmC|of %bJ^QBVY
quoted|,A0Z2Z4_9CACQDY^]DjWn@|<number> 0_2]4_Y[_Y|you 9CnF
quotes|!=&E)[+Z,AS[YFgF
quoting|+]7[;ZDC
r|&a,B:CKYRBX[jB|<name> &_;^K^j?nA|<number> #[&ZKYX[bBe]n^|d &DKD
rabbit|,Y.]D[IEN[SX_UeYgDk[
rabbits|.[>EK[
race|([)Z8[DB^[kE
races|.]8[nZ
rack|*E3^4_:C<C>DC_K_MBjZn]
racks|#^FZI_MZeZmZ
radiant|8ZHAnZ
radiator|#Z&@,bI_KBY]]EeZnE|and QD|in ,Z>^e]
radiators|,XFDKWd^kamD|stay FD
radical|-Z7W8C:>;_CDQB^Db]h[n^
radio|#^&F,_-D0Y1D6D8C:D;E<C@DBDHEI^KFM]NCQbSCVEWYXBYEaBdCgDhCj[kCmD|in 0^QD|off #b>[C[IV|on DYQB|ready 6D
radios|AYkE
raffle|#C0B4^5b6_7]Q]S]YYZb[a]XdBjD|tickets Z^
raft|<[
rag|jY
rail|#_,?DaEBI[Q=RXYX]]fChBjBlDmB|and DAjC|strike QFn[|ticket DdR_
railings|KEVZaZ
railway|2^S]Wa_EnB|came 7E
rain|!F#@)W,b-D.B/D0B1E3@5B6D8A<D=DAECBD>ECFBGCI@JDKWN[PEQZTAUAX?[D^?bFcCeCi[nC|'s ,^B[Q]j]|all "^jD|and &Z,EK_NUQD|at Q[|for 4]?[|forecast CYQD|from ,CQD|in &D,B?[n^|or ,Z:[|so 4[YZ|with j]
rained|#B4?DBKAYAfCkE|a ,E|in QE
rainfall|,DQA|then ,F
raining|,c?_@CQ_f_|sideways ,_?bQ[f_
rains|&Z,_.F2CC]JYQZSDWE
rainy|,Z|<name> ,[
raise|#]&[(a,Z/@2b7[:D>[?ZDZI]M[T@WXeZgFnb|it #?2Z?]WZ|the #c;[IZ|your HY
raised|)D,_-A3_;A<]?^A]EXGCKaLXQaRAYE]Y_Cc]eAhajAkEnb|<number> )E,X<b?cA_CEK_LYQfYDbEf_gEnX|<somebody> &YjD|a DFnZ|beds #B]Z|in 3cX[|the #Z4[Y[_D|this YD
raises|DAF]mY
raising|8D;_EZaEbbm_|a F[|the ;_E[
raisins|,[D_k[
rake|3CQEXC
rally|C]QZjb
ram|!^GYMZQ^
ramadan|iX|<name> NZiXj]|mubarak ?[
ramblers|5bBcZ[ie
rammed|1ZVZ
ramp|&Y(C1[4^@ZCbK_Y]_^jZn>|at =Y@]|is 4[CF|on kC
ramps|&c-^K[Q]R]n[
ran|#=&c,[.B0@1D2B4c5D7@:D<^=EC:D?E@JAKYS?WCYd]A_]bZjCkElBnY|<number> @[CE|a ,Z?^Kaf_gbnV|here C@jC|it ,Zk[|on b^|our eB|out ,Y0B4h>CDCKDQ[YeeD|the &]<[?HOXfBgH|to &C,=4B?EKEQF_W|toward >[?Z|until CDjB
ranchers|CFE[QYjDn[
random|#W
rang|#a%D&e.B0a1Y4b5E7A<B=F@eA^B[CADZFDIZK]NBWCXEYZ[ZfEgZnE|<number> QZgF|<somebody> ?^e]kX|a DZkZ|about #aIa|and ,]DEm[|at >^@[DBe_kF|in &[D[eX|it #C|me ,AQB|on @]_Y|out 4j|the #a0a4D>EjE|them DY|to #b0b1]IbYD|us &Z0C?^e?g_
range|!a#=&E,D/[0C1C5Z6]7B<D>DCBD_G^ICQ?RAT[[Z]EeAh_nA|in )[|is 4Y8[X]|of !_"E)Wh^
ranger|#@*_.]CCO^|wrote #@&FCF
ranges|QY
ranging|-BEZ
rank|C^
ranked|/Y;dAEE[T[a^bbh@jE|<number> ;fRYbchEnY
ranking|*[4[;bC<EdOZbajCn[
ranks|"Y-[UZhWna|<number> "Y-]n[
ransomware|TY
rant|g]
rapid|C@j>n[
rapidly|-[:[|evolving -[:[
rare|4[E]lYn]
rarely|"C;]<gFC][
rash|>Z
raspberries|,ZQY
rata|!FDCSBYEkDnC
rate|'Z(V*Z+k-^/i0b1=2^3A4Z5E6D7X:E;@<B=YAAC?EbHAL[N]O[PbQHTiU]V@WZYW[B_BaDe_g]hCjFkYla|<number> !E0]CBUZ|among 0D1E|and &F.Y=_@[d^i_jF|for ID|goes )YSC|in ![/[F[T]YZ]E|is ,D=ZTYg]nD|on bY|stays CZ|this +B1DJ[|to 2Z4]QF|us *aEbHEO_l[nY|was ,[|your (ZEZHBM[lZnZ
rated|!_/[0i1]9C;hAYCBOYT]UeV^bdj?n[|<name> /A0^1_8ZCFTDU[V^jF|<number> /Z0W;[U]bZ
rates|"D([+C/A2W7a<BACBAI@K@QCWba?dHeAgEh@kHnC|and <FjZ|are 7X|for -ZD[|from !YD]]E^Z|moved CA|on 4XCV|press DF
rather|#B%?'C(C)B.c0Y2[3D4B7>9C:@>cAECEDCEDMAN@OBSaUYXE]EbWcVdQe[lBnE|a ([7Z?[|ask .BnX|be QY|come SD|have 4^@ECCDCWChXjA|hear .[2WSZ|leave .X|not .a4C=c>]CCK_QBS^dbjBkF|say CZQBj^|see ,[4EKZQ]kY|stay ._|talk .BDVj@|tell ,_QaYaj_n^|than #[)D,A.C/F;E=C>CCYD^KbS@WX_BdCeBgBjYkb|the 5[>ad]e^|wait DCj]|we WE|well QY|you 2A4AD]FbIAWEm^
rating|#]%[*d,A0d1cCdD[EaIaJ[O]UaVajbl_nZ|and ,E1^;YEZVZlY|for #_*]I[O[j[
ratings|/BF[TDUBn[
ratio|-e0ZRZlZ|<number> -eRZlZ|in 0Z
ration|>]
rationalisation|-bRa
ravi|@]eY
raw|.E/Y4C7D8g:_M?T_]E^hbYnH|data 7E]E|milk C]ja
ray|m[
rc|C]jZ|<number> C]jZ
re|#a-]1e3Y4Z5[7E8A:A<a=B?]DXE_F[QCUDVcY[ZXaDdClam]|elected E]lZ|entry 3]nZ|the QIkG
reach|!C"B&>(Y,B/^0_1E4W5j7[;A=A?CAFBAC_EYFYGBHBIUK=M[NIQDSEU_ZhbDd@fFh<iCj[m^|<number> 0]5]M[U]nC|a ,D|for FZg]|it &CDC|out %]([)Y-Z5[6[JZR[X]a]|record &DKD|the #W(_,Z2Z4B5B>ZD@F]IYQXYB]D|them 7Z|you 4[kB
reachable|CC
reached|&B-_4A;E?FE_F]QBR]T]eUkZla|<number> ,EADT]kEl[|the 0[<[@[QFk[
reaches|(Z2YJ[QC|the J[
reaching|"Z#[2Y7]<Z?Ca[fC|out ?Da[fD
react|D[|to DY
read|!A"?#]%>(<)?*D+B-B._3[4G5?8?9^:G=ZA<BDCBDEEAFaHBJ?KKODPAQXRUS_U_VDZ@^A_^bGcXhCiDlBm^|<name> )Z-F2[7b@FF^R>UZ]^a]b]nA|<number> ,@/ZQCTY_Cb^|<somebody> <bF^I]R[|a #a,Y7];[?Y@YQ[YZ][fY|about CZ|all #^4A<E?WCCFCI_Q^SBY?eCfWnW|aloud ,A0D>YC[QVjZ|and /EQ^|at hCnD|before 8^|by &C,DIBQDSZg]|each #]|every &Y,C4B?BQ[UEYDf=gCjZmE|everything +[,[|for ![,D.[;bSZbY|from 7bDYQA[WkZ|how Fa|it #[&W(],]-^0a3a7Z;D=^?DFBKZM^RZSYW[b=j]mB|more @ZEZFDRXUWgZhAmB|music .>QYS?n^|my #Z7BQY|on &[2[6]Wa|one F[Q[|only CfIAjXn@|our Faa]bBhXm[|out &Z2Y=E>CDFFDK[d@h]kBmCnZ|page .Y3D4^DE|that /Y0[3f>c?[FDJCXi^Da^bBf_|the &C(C1Z3^4E7@<D=Z@ZCCEYFAIcT>X[YT]Ac?h_mC|their YZ|them "E#[<_?ZKDL_mW|these ;^<aB_bZiZ|this #B(E,X.A/_1Y4D:Z>DCEIFKBQXS@TWV_YAaGmZ|to 7[Fb|us .F|what 2[QZnY|your #]IZn[
readable|9b_a
reader|"@#^&Y*]+f,[2^4[5B9X=[@[CDI^K]MZP^SCWV__d^fbg^hClFnA|<name> #Z&[I[KYgY|asked 4G|i ,?|in #],^Q]|is =^d]kDnB|users n[
readers|+d,@/d0_1Y2^4C5a8B<F=[@bBgCaDZPbQ?SYT_U^WYYDZc^DaDd]g_ialA|are 5ZZZ|carry BD
readiness|-D/B
reading|!C">&>(B*E+[,C-F.B0D1C2@3]5F6[8B9_:?;G<C>]DEFCGCHCJDKALCMCTVWGX_]Z^BbEd>f]iCkAl[mFnE|a nE|and .D|at gC|books +^|challenge S]|group KCQ^S[kBnX|is 6^:^[[a[|it F]Q_e^nZ|list E]I^hal]|room "E;ZC>HGbZjB|this (C)Z/_3D7b@YB^DZNYTZXZ]_bDcXeTg[i]jBlZnC|to CG|was C^]Z|you nZ
readings|)[.E?[IAX^Y]e@jb|are #B?_jZ
readme|&]nZ
reads|#Y1B3E4[8B:C;@<E?CC]E_L]QHYcbGfDkal]mB|<number> 4ZC_QDd^j]|every &C,^k_|everything 4]|it ,[DYS[|our &Z|that 7]][|the #ZEDQClE|them DDI[YZ|this ;EB[EcZ]bEiYlb
ready|!@"b%@&B'D)[,B-].C0C1C2E3Y5_7<9@:D=Z>FD]FbGCH_I>JEKCLEOXQXRbSKUDYDZ^]?aAe@gBi[j@mb|and #[4^6[[Za[|for "^(^)D+[5Z;eB^F]G@JBM_V]X]]Z_CaDg]|from @[CZ|in 6DS]|our %BJ?|to "Z(B)],E-B.B5_8_9E:Y;D<a>CDBH]JYMAOCR@T^Z[]]aWc]icmE|when 3eXa
reaffirmed|-^1bE[V^
real|"A#[&Z'V(])A*E,Y-_.C/@0B1C3D4C6C8c;=>@?B@@AZCBE@F[HVI^JYM[N^OFP_R[SETCUDV^XC[C^abAg=iXlFmV|<name> 7E:d]Ca[|difference 8_;B^^fY|heroes %DBBDEbD|job ,D|live Daka|name ,C5ZQC|one DcY[hY|ones (Z=[d]|people +[8b|person >_|reason .EF]QCm_|results 8aBZbF|talk ,]7ZBaN[Q^][i]|time !^-_8A:@;EG^HCRakY|work ,Y5^<^ZZ
realise|/[;F>a@EDCjEkG|it @E
realised|-b4Zj[|i 4[
reality|8Z^Z
really|!@"Y%W*E+[,].C1_3V6D7c8H9D:X;]=V>E?D@AB^C?D:EaIAMCNYODP]QFSAWE]]fDgCiVj>kAmDn=|afford 7Y9AG]|are 3^;YD@|be "Z=ZDE|do +Y7Z;AB_QEaYiV|does 2[:bS_aZb@gZ|is @[[]kZ|know #Y+]7BDZ|like 5]UZZ[eZ|matters ;[<[N_|pleased f@|sorry ,]|want 7[
realm|-a8[Ra
rear|MYY]hZ
reason|%[&Z'Y+B,?.d4E5B7E:@;X>^?_CAD>FcK^MWN_OCQCScTXWEeZg]hDkCm_nF|and QYS[|for @^D]gZ|i %]|is 4]e^|it #[IZZ]|needed >^DDS_|the &[?cF^b[|to !].d2]5E@XDFQFS^^Cg_kC|was nX|we %_)XJ_NYnG|you ']([.]LZ
reasonable|,^.D4[B[Q[
reasons|#X&D.^/E0E3a4D5D7Z<Z=c>_F^HZI_K@MBT@XaY@ZB^^aBgIjYmZ|you 3]8]X[|your 7]mZ
rebook|.aCZDaSYg]k]
rebooked|,C>DCb
rebrand|6^EaK][]l]
rebranded|<DE]V^l^
rebuild|QYjY
rebuilding|4]
rebuilt|#[&_QC
rec|C^DEQBnY
recall|+],C@DB^CUKGQ:X@YVbZdYgDi^j[kX|<name> C_dWjZ|notice C[n]
recalled|DE|one 4E
recalling|4[
recalls|n^|<number> n^
recap|,[
receipt|#D&],E.@4D5B=b>F?^@EA[CCEZFCIZK]SAWCYbZBaYd_h^lY|and ?[kIn]|needed ,YCDSEYX|or =bD[Y[d^|to ,CD]
receipts|#^(_.A2[4ACBI]M^QYS?|and #[>Z|for nY|in #_I]
receive|&E([)B7aDBKAM[RZVX]Yb]kBn[|<number> W_|it kE|the *Z1[VZbZ
received|#c%X&X,?-^0X1[3Y?bBcC@E]JYQFRciaj>kC|a -Z1_;^E[RVV]^YnZ|by %Y&DeZ|the &Y;G<DKYbFn[
receives|/_TZdY
receiving|@]EDaZh[
recent|&Y-Y1B4DBYFYJ[RUVBXY|changes :Y
recently|,D<Z
reception|"E+D-@1[3[7B:B;Y<[DCE_IZJAX^YCc^f@gFn@|<name> ?YD]|and kD|at CY|if >Z|or jE
receptionist|#^&f4CIZKcSF]FbB
receptionists|fYj^
recipe|&Y*[,[2@4B6[=YA[D[IDO^Q_^Y_AhZjE|'s 4aCA|but nY|for ,[|has #E,aC^DYQYj^|tell SD
recipes|5b9[CCZZ]E_ZaBfCjEkC
reckless|n[
reckon|.]/[0Z4Z5_<bSYTYZ]
reckoned|4[YY
reckoning|?[Q[gI
reckons|#Z,[2[5ZC[Q[g_
reclaimed|A[C[D[MYjZk[
recliner|!ZnY
recliners|aZ
recognise|,Y-B9e;Z>DK_QD__b_e@gEhDjBkCnX|that X]hD|this 9ZYZ_Z
recognised|"]-CADJCaCbZf^j^|as -D<FABJEaEbZf[
recognises|;bb_
recognition|/Z:CAFR]UA|is ![8EEXV]
recommend|&Z*a+a,C/a0^4F9Z=YJZKZO^P]T[UY]Ba@jY|<name> +[0Z|us /_J[T^
recommended|!_,E3EA[G[QDh_nX
recommending|.a2_S[W[
recommends|1C;Y
reconnect|8aV]^]
record|"@)Y,A-Y0f1d2C5C7E:?;a<]=B>BABB[CEDZFDHHM_QIR[UgV_ZD]?b_e>gRjF|<number> 0]nZ|and 4A|breaking %Z;Z]CbZlF|for ,@0b<]E[QDUel]|is ,D4B<^QBYE|it ,Y4_Q]Y_|its &D-YB[fZiX|level &D1ZKD|of -ECEnC|quarter 1cV[|the &[
recorded|&],@0]3ZCDDZK[QBUaY]gAk]nC|the dZ
recording|,D.d0Y4]5Z<E@DCEDYF_QGSfU_W]Y]d[gEiXkZmZn@|goes .^D^QZS_k[|is "[FeSYmZ|of &Z4Z|with 4Z
recordings|9[KE
records|&B4U<C=G>BDUFY]@j_|begin <E
recount|,^4hY]
recover|/^QA
recovered|)F
recovers|@]gX
recovery|,E<E>ZKB[Z]]b^e[jX
recruiter|(_,]/]7Z<[
recruiters|,_B]DYQZUZXYZZeYi^k[m[nY
recruiting|=[ADMEYEnY|<number> nY|three ME
recruitment|)[2Y5^Zd][c_n]
rector|+Z,A
recurring|#Z0b
recyclable|,G0C4b8]UBY^
recycle|#ZD^dYn[
recycled|/@kC
recycling|,].Y4[XaYZa_bXe]j^
red|"B,D-C.C1B2B3C4B5Z8=:A<C>@@>ACBWC^D[GbLZMDOAS@V?WDZ_hAj_lZnC|<name> Bci[|book 5Z|button 5a|coat ,Z|lentils D[|light 8E|one )X,D.Z5YDEQCn[|ones jD|or "^'[|panda ,ECDQAZY|pen #[&_,^|wine [Y
redefine|!]1[8d;bG]^cb_ha|what !]8b;^G^VA^]h[
redefined|^ZaE
redefining|-^8h:A;aGZNG^ca@lCmBnC|what -a8[;B
redesign|(^
redesigning|2Z@[ga
redo|.B4c=cY^dd
redoing|,?2]4_E[MEQCW]lZ|the E[lZ
redone|#d4ZB^I]Y[i[
redraw|QA
redrawn|4_?]I[KC
reduce|-_D^R]nA
reduced|)[-[=]?ZHC|tariff HF
reduction|)_
redundancies|"^4^KCjE
redundancy|.^>_DYeakZ
reed|C@KE
reeds|CZKZ
reel|0_1a5[QYVZkE
reels|*Z,Ck@
ref|']-Z.DKFSE[Xj^nW|'s []|<number> ,F-[4]j[n_
refer|!c3[6XG[X[[Z|a !_*B6XG[OC
referee|>^S]
reference|"Y+_-_CZD[E[R[Y]eAfCgIj[k[|and n^|number #BQFeB
referral|#]7ZDeH[QCeZj]nA
referrals|D]b[k[
refill|AYD^hXn^|pouch AZhZ
refills|QY
refinery|8^C^R[^[j]n_
refit|"^jE
refitted|#^
reflect|,B8Z:^;B<]^Ab@i]nW|on ,B8[B]|our :an]|the -[<Z
reflected|-_<Z
reflecting|,D1b8[;EJC^]b^nA
reflection|-C1c4YQCVZ|of 0ZE[
reflections|1];^nE
reflects|1b8@;[DZQDb^mBnB|on 1EE[VEh[l[nE|our -Z1^8Z;Z<ZVYhA|the -C1_8D;Wb[
reform|AFCEEZnZ
refrain|-_3cXa|from -_3cXa
refresh|(Y-a4[R^YX
refreshed|-[4B8C:BABE[J_Ra^EhBl_nA|brand -[|our <DAEEXl[
refreshing|<[|the <[
refreshments|1DCZjZ
refuge|&F,ECDFCkY
refugees|%^:ZJ]
refund|#G&D,>.[4[7A9D=^>DC^DdF[GCI@ScWAY^dWe]f_j[kan[|'s .B4aCDjCnD|it =^D^d^e]k^|no DYQ[|or .bS]gX|policy 3[4EXZ|takes DAk@|the "[4[QDSX|today 4F|was 4Y|you #DIAkV
refundable|3]
refunded|#D.V2D4b7E=m>F?[@[C^DAYedheCn?|by 4]|the =[d]|this Cc
refunds|#X,@.E4d7A;]>AAYY]b]eEk]|are =]|back ;^AZbX|from C[|go 4aYY|on #]|went C^g]
refurbished|)D1^[[
refurbishment|#^1_V[
refusal|:ZQB|to :ZQB
refuse|,B.C1X3Z8b<_D_GYR^SC^_kZ|them .BSC|to 8c<aG[^a
refused|&E'b,Y4Z:Z;]?_@_CCFZICR[f^nC|a &X?_F[f]|to &D:];_KARXfZn^
refuses|,c8[Q^bXn^|to ,_8[;[Q[b]n]
refusing|,bQ]
reg|!]'Z,YG[L[Q^
regarding|#[%BB[F^I]^DhCi[m]nF|the #[I]V^hD|this %F
regardless|.b2Y3X4_<YQbSbWYYZ
regards|QZ|the 3[
regatta|a]
region|)A+B,A1_4D5D7C:?;f?CECFFG_HDI?JCKDPAQASZVabfc]fChajYlEm@|'s ,D1X:E;]<]ECQDUGb^lA|<link> ;ZRE|and -]1CVB^B
regional|#F*X,C-[2c;f?DDBEfIFR_W]YCbcld|<name> ;YE^b[|office #E1[E[ID
regions|0BQDUD
register|&['[(E1C3]6U8A9C?B@CCWHAMCQ@YBbEdBfCiAjYl[nD|and .ZS[|anyway "E5^|as 7[DD|before B]iZ|for 6]7[[^]_k]|in #Y|is "_|now !Y"FHETE|says 7F|to 7;]@|via GF|with '^F^m[|your 3_QGX]^[nB
registered|#Z/c1b>GDeEaI[T_U]VYfCjAk^lbnb|office Ecl_
registers|*_.YSYY^
registration|!C"D'C*c/Z4]9DE^HAO_[W]Y^]gHnY|is /[]_n]|number 'D9DD^
registrations|!Z)Z0]|for GF
registry|,]QY
regression|n]
regret|"]#@&D,Y-C.D/d4E7d8DIBJAP[RGSATc]bbBgDnA|it 4F7d[Y]b|that C_bC|the N[|to ;ZbYjD
regrets|.Z7cAYCZGA][bDc[mDn]
regretted|7]XZ]Y
regular|&C)Z-b2Y5[7E9Z;ZICJXKDRZW^Z[]CaAmXnD|<name> #B
regulars|#X%Z&a,a4]9ZBjK]QZif|and ,Y|have ,XB]
regulate|<^
regulated|,D
regulator|#]4^7F;XIaY[]EeX|'s ;ZIZ|has 7G]F
regulators|#]7Zn]
regulatory|"Z-YkZ
rehab|#Z
rehearsal|&D*],b.Y9FC[D?QbV[fZg@j^kCn?|for QD|room .[DBV_f[
rehearsals|,D>]Q]TZd_hY|are >]
reimagine|"Z;ZRY
reimagined|)C8k<BA^EDGdR]][^_aFlE
reimagining|-e8i:CE^Ra^aa=mAnC|what -]:C;^<ZaDbYh]
reject|1C
rejected|,>/D1Y9];C<^=]AYDVQEc[j[|<number> 4Z<]QCnB|a ,D;DAYhZmY|by 9^
rejection|1Ze_
rejections|,];[<[AZC[KX
rejects|"Dna
relations|E_nY
relationship|!Z%^'Y-eFYJ[R^VZX@|with ![
relationships|-^7Z^[
relative|CB
relatives|,CKYkYnZ
relax|7E8a^baYb]|and 8_:Y^[aY
relaxed|DBaBkYlY
relay|#ECZQ^
release|"D#b&@,[-G4^7_<BDTECGXH]I]RXSAVBY^^AkX|<link> E>F_RaVBn[|<name> AZE]RBl]|<number> C]I]YXjYn@|and #B2[|notes L]j[|of fD|the n[
released|*a-E4]7b;AECQ]Y[e]kFn[|<number> ;BbA
releases|;[CbQYhDnC
releasing|HXa_
relentless|8^:EBZRZW_^Zb]nB|commitment -[:[;]EBVDhZlB|focus 8YhA
relevant|%b-aEDJ[R]VVj@n?|team %X
reliable|7E;Z]C
relied|&[4_|on &[4_
relief|7C:ZIZK^Q]S[Y_]DgYnb
relieved|?[Y]
relocated|E_na
rely|>]C[|on >]C[
relying|7C|on 7C
remain|%c)[-_4@7h:A?CBWCZDCECFCJdQCR]YAZ]]cb^eBfChBi]k]l?|at 7]]]|committed %]-Z8]<cJ[R^^ZbZlE|in ,X|open m[|our %fJ^|with 7]
remainder|&Z,B
remaining|4[7f]ahEnD|for 7XGA
remains|%]&A-c.Y8E;D<ZCEEDJ[RXS^VZbElB
remarkable|,Y-BKZQY
remarks|+F3]<EK?g]h]nY
remember|!]"@%g)F+E.=/Y2E3D4@7@8Z9a:_>B?@@@CCGYJZM]N[SATVYDa]cXfAg@m^nX|<somebody> )]>CgE|how &[|it 'Z|that X_]Zg^j[|the #]%Z)D,[/];CCDIZN]Q_TZgCmcn_|them ,Dn[|these F]m[|this /X7B:^T]]C|to ?CfD|when %a,C5Z9D:ZJ_NYVXZ[mZ|your ,Y9Y>]dY
remembered|#Y&c)]:[<X?]B]Nc
remembering|/F
remembers|#D(Z)[9B:AKBYZk^|the :C|your #E
remind|5^;CH_nZ|us 5[:ZN[|you +]5W
reminded|&B-a?EBgCCK@RVV_X_fAifnE|that -^3ZBdCBQDR[X[ifjEnE
reminder|#?&A(@*C-]/E1C4X5X8B:[=D@FADC^DcFBJBK@M@OAR[SBVCXaZ]]B^BdHfBgDhBj^k_|<name> :ZC@DZi_jBnD|for .YKBka|from 7[D^XZ|that &C*E8CBBEYIAKEOBQZSEVDXAZW^DiAn[|the C[Q_jZ|to /CB[IYi]kJ
reminders|#](Z4YMZ_a
reminds|3Z
remote|!D(a=BCZMXSG[YaCcGj]nD|<number> j^kE|in nD|within kX
removal|!E3Z@[CCkAnD|of !E3Z
remove|,;QCV[ja|the j[
removed|,]DAQX|and 3]|the #]Q^
removes|#dD]I_k[
removing|&[K^
rename|#]j[
renamed|@[VCgZ
renew|#B)[.Y0g3]7aB[IES_U[Wa]XiZ
renewal|'^,C-_5_7ADEIGLZZ]f]j[
renewals|#[&D-]@ZDZE[S]k]nD
renewed|1^7f<Z@[BCEZUYVYYXc[jZn]
renews|5ZDYJXN[ZZn[
renowned|A[
rent|!?#D&Y,T-F/@1D2b7C8E;B<B=Z>[?AA@CDD]ECHZIYMCNCOAT@WWadbGdUe[|'s .[|a JZ|account #]|and ,A=BD^|for =]C]QG|is /C2^:]CZ|or =ZF]|rise n[|statement @^Q]|up ,ZC]DYIC|went ,^
rental|k[nZ
rented|9a<a_]|a A]
renters|'W/[5[ZZjD
renting|&C-]5c7ZQEX_ZZ]a
rents|&D,a/[0C<b=[KYUBc[|on jZ|up /[
reopen|4_7jGYI[KZYc|in jE|on GZKZ
reopened|"^CaHZK]MaQZbbeZjZ|at Q[bY|to C[jX
reopening|"a#Z0Z4^U]
reopens|)_A]CcDbPaXYY_a]jbka|<name> C^XYa_j]|<number> P]iX|at )_|on A]K_
rep|&Z)a,Z5a?c@_DZE_QZeBfag_kZ|is ?_
repaid|4[=]IZY[d^
repaint|<e=@dA|it =@dA
repainted|&[<bK^c]|the <Y
repainting|TZ
repair|#@,?9X=DACCbDGK^MCScYY^E_YaaeXg[janZ|and QB|it 4GCZSY
repaired|#Z&]B_CaDDH[ja|the #a&C
repairing|DE
repairs|#W%C0D7C<^>D?CC[GFI_JAKYR_]?bZ|from WY
repayments|gYj[
repeal|Q^aYna
repeat|%C,B.e0^3c6B7_:^EAQCU^XcaZiYmCnA|prescription QG|prescriptions i[jX
repeated|Q]
repeats|1ZQ[VZ
replace|"a,A:_@FCZD[JYKBQDW_Y]eBj^kanA|a kD|it YZ|the "_4ZDZYZ|trains C_JZj[nC
replaced|#f&D,A4d>DE[IYY]aBgBhXkB|by h]|every 4^|on #d|the E^Ka
replacement|#D,X.[4CCYDEICj_k]na
replaces|)Z7[E^|the E^
replacing|F[kB
replay|R[banX
replied|#ZE[IYQFZZmF|to ,?
replies|#f&B'a(b*^+D.D2^3_9C;E=cCbIeM^O^S=Xaa?bDd]g?j_|about #[?Zj]|and *X4B=_Q^d^|are 3^kA|by 2a7aWZ|in ,]4b|to #aE_IblZ
reply|!E"E#b%E&<'d(])C*]+D,B-E.a0D1E2A3]4]6[7>8A9Z:A;A<A@GAABACZFYHCJAKALaM[NBOaQBSYT?UCVCWAXX[^]G^B_ea?b>iFnX|and 'W(ZCDD[MZk^|below n[|by ,F|from #B(]C]|here 'Y*C4B9BOEQC_?gWjF|no D]S]|on ,Z|or .AQ^WX|stop .Z3BQFS[XC|to #g'E,F4W?D@ACYDZIbKDSEYY_Bg=hDnC|we #eI^|with #E'd(Y,@.@8D9gDAE[IALfQA_cdCkBlY|yes (c,]3_6_MbQYXa[_
replying|#_3Y4[>CCEDDI]|to #aDCI_
repo|*Z0]4^O_UYWXY]jEnb|and *]OaWZ
report|!D(B*?+D,<.@1^5B6E7D;T<[>??>@BAEC;DYFaIAJAMANCQCRDSDT=V^W]X[Y^^Ca@b[c]eEgCj@|'s Y^|<link> E[IYhZl[nZ|<number> ,_CBEFW[jBnB|a 0^8Z<^|aloud ,@QC|and #Y2ZA^SZ|at da|back 3aXe|for D[|has QA|is "AAEC@DYECIAKAQaTCfBjEkY|it ,CD_eDfZk]nZ|now "E|of Efl^|on #E]YbZ|one DZ|that -_1WcY|the <Zb[c^|to D_|with ?ZE?YZkEnA
reported|#C&b,<3[4B?F@BJDK^QCRCVY]ZeWgAj]k[|at jXn[|by &]ICKYQAVYnC|it #[&[,Cn[|the QB
reporter|;D>b?]ea
reporters|2c@[WYgY
reporting|#C/Y3eD_E]IBaWbFjXnZ
reports|!@&A-^1B2E5E7B9[?[C[MZVA]BaEjYk_nb|of nZ|on mW
repos|n[
repositories|1ZnZ
repository|,ZQ]n[
repost|(h*h.C6^FBMeOg[]a]lCnB|if (b.DM_a_i[|so (^|this (YM^
representative|!ATD]C^YjB
represents|-?8B<XE^VG|a -?8CE^VG
reprint|&Z4a8]DY
reprinted|#f,@4^IbQBY^
reproduce|#Z|it #Y
reps|&B3]4W7D>DDYIZQDSYbCd^k[nB
reputation|:CQC
request|!^&C3_7D9^C^DaF]KEQ[UWZ_^a_[fZgBja|<number> &Z|a ^Z|for &D9]DDQ^_Z|from #[DYk^
requested|,Y3YBeI^i_|to 3ZBci[
requests|#f&[,^BZC[Ibj[|for QZ
require|-[DBR]kC
required|'e)@*b,?.^1Z8B:DC=FAH@LaN@OaV_XZ^CbCiCj?kA|to .d3]EYODVYX_
requirements|-f3Z8Z;CRaV_XZ
requires|-Y2ZEdR]WZl]|a -Y2YEeWZl^
rerun|I[lF
rescue|#B)a1CDbNdQEbYkgnD|for &EKB
rescued|+_:fP]aYjCn_|after CEn^
research|/e8[;Z@YE]JBQ[R[Tb]DaAbWhBl[m^n_|shows /_
researcher|4a
researchers|&Y;]S^ne
resellers|!]<^YZ
reservation|'Y=[IBd[
reservations|,Zh[kZ|are ,[
reserve|!f)a-Z7aGcNZR[]Z^ZkD
reserved|)X7]>^Ne]ZeZg[nW|for n]
reserves|DCYb_X
reservoir|,[2Y4C7C8Z?[CAIDQCYD]C^]f]jZn@|and QDjE
reset|4Z@DDbP]TaYZkZn[|your n_
resets|)]7a8[]a^[eZn]
resident|#Z%]&g,F:@;CK^YEbAnE|at &jKb
residential|;Zb]
residents|(B,@2F3Z4C5]7@;W<C=d>@AABgCWDBECFXI]KESBWUY]bYcCdZeBfAiel=|<number> =b|according BE|and -^R[|are %A-C1[Bai[|group #Z;[|have %[|in B_i_|of #D4Y@[CZWZ]Zg^|that 5]Z]|who *[?YYY|will ,]B[i[
resign|'ZaYn[
resignation|1AVC|of 1E
resigned|&B,_<ccZ
resigns|nZ|over nZ
resilience|!Z"c%D&C(b-[1Z<UF[KCM[R[TBUYVW^BaZbHhDl]nD|and !Z-D
resilient|"Z8acUjCmDn^
resisted|#C,D
resit|)Z>Xe[
resolution|EZVU
resolutions|NZh^
resolve|&^1[VXjD
resolved|-[0X1Y4[CYQDRWVXnA|to -Y1]RZV]
resonates|(_9@M_RYaW
resource|-l5_Rih^
resources|P[
respect|&[(C)C3e8E:^?m@YC=ECIAJCKXX_ZD^Cfbg[|for ,A?aC=fZ|the :Z
respite|)];[FYK]
respond|,]1[
respondents|*Z/E;[EcTB
response|1[5];dEeIEJYKBR^V_^Bb]lanW|to 7Z;[E[]Zl[
responses|-[9^E]SZ_Zl]
responsibility|3dCDXa]_
responsible|#[7_<EIXh_kZnZ|for #]IYnY
responsibly|JZQYRAl[nY
rest|!C#X%Y(E*^+[.Y3@7W8X<A=C>@?[B_EBJ[LWMXN^OXWWXB[@]X_DaVbCfagFi_l@mEnC|<emoji> '[5^:_LZZaa_|and -E|are ,A|assured %WBZaCnZ|at #Z4[IZ_E|centre ,B-a|days 7^D^]Ye]|do D]|easy ,dMZQYfX|goes #e|in ,ZNXQ[|is ,E2C;^=B?ZCEFdMZQFWXm_|of #?&Y*Y1]5Z7W;[B^HYIDKdOaSFX]YF]^b_iZ|on ,B.Bg]|stays 3GXC|we .[S_|well ,]
restart|,X3_DcIFX[h[k_nZ|on ,_C]h^|that k[|the D]
restaurant|?_BYCBkZnC
restaurants|=_d]
restful|)g+],Z
restock|![,A.]7dB[J_N[QC]b^^aDif
restocked|.]CZDD|the DD
restoration|&Y<_M^QX
restore|%]-C4YEDaYjD
restored|@ZKV_X|to jW
restores|)]8]^[
restricted|>]DEQ_
restrictions|CaDZj]k[
rests|&Z1aKX
resubmit|C[Db
result|"F#B/D1C3b4[8Z:B;_<_>Z@YECXaY^ZCaBjXn?|in 3cXei]jAkZ|is >_@Xe[jZkC
results|"B%B&C(A*D+C-?.B/c0B2Y3@4_7@;^<C=WAXBED@EAFXGCHCMENDQXRASCUZXZY]b_eZhYkAl@m]n?|<name> ,_C^DDYYj]|<number> CZj^|and D]QZ|are #^,B4[AfBFXggahdjC|at /[2[4aQEYW|by 4Z|day 5ZCC|for D^k^|from CAQ[]EjCnD|in SElCnE|may FZTEnc|of &[/C=[IaQD|tomorrow >[@_CCQYg^|will ,[/]2[EaFYQ^T^WZjZ
resume|,=1[8CDeQ>V^]ckZne|<name> ,D
resumed|C_j]nY
resumes|C^eYf^
resurfaced|,F
resurfacing|-dB^DCi[
retail|#A-d8[:YRb^ZjB|park kC
retailers|7]b[n]
retained|;[
retainer|FYQY
retention|5dR]Z^
retest|C^
retinal|#])XI]KZ
retinol|"[F[]^
retire|"A/b2]DET^^Dmb|at DEm[
retired|&X,_4B;@<A>ACFDCQ^TEVDW@YEbAgBkBn@|on @cCDg_|postman &Z
retirees|&cDEK[Q]n_
retirement|#X>DN]^Zf[gEkC|<name> f[
retires|&X1E;C<B@fAECZEEQYe@g_nC|<name> KY|after &?,CK<Q@|from CC|on &Z@aCeQ^gZjc|today &^?_@^CAKZRXfZg[jF
retiring|&_,@<F@]CZfCgBiYkC|on iY
retreat|!a%[)^,A7^8bA[GYQDZ_^^h[
retro|@[gZ
return|"E#D&[)Z,Z.]/B2Y9W>A@bA^BYCZEeH]JYYA]D_Yb[gai_j]la|<number> DDJ]|envelope 4[|for *W|it .^=_@[H^SZ|the ,]9]l[|to )]@]IDg[
returned|#[(E,^-D.A;X=Y?b@bDCKXQ^SC_[e=fcg[|a @[Q^g[nC|the 4ZjZ|to ?Y
returning|%Y&E@Z
returns|#@,@0Z2X4]8a=[>CB^HcQEUYXZ]C^]b]eAgCh]iWj_k_lEmG|<number> .YA[hYkBlFn]|are D^k[|at DZj]|box ,B|for CEnB|on QBjCnB
retweet|(h*b6^:ZMhOe[W|if (_M^aC
reunion|)^/[C^J_NYXX
reuse|4Y
reveal|&c*h-D0Z7[8C:DFfJDK_OeU^gXhDlBmc|the *]O]
revealed|1FFl^Dmh
reveals|"C8?FeRYTX^AmdnB|the 8CF[HVRZT[XZm[
revenue|-a0b1Z5[:DECM]RaUcV^]Da^nD|and :D|stream 5[Z^|up /[0a1[A[E[UXh_
reverse|QY
reversed|4_nE
reversing|#g?YI^
review|"E#X)d*j+C,A-e0a1D2X3_6W8E;<<?=E?B@ACEDAEeFDIXNaOdPCRYTDUZWbYHa?cDeBf@ldm>n<|<name> ?BQDb]|and !C*_4^GCO[iZ|in Q^nD|is 7[:[a]bZ|it 3[b[|of 1X4]EDVY|that *^ID|the jAnZ|when *E
reviewed|&]4YC[M]nY
reviewer|#_,YI^Q[na|<number> ,ZQ]n^|who #[4YI[
reviewers|/[7A;]?FQEb[fFj_n^
reviewing|IB
reviews|&Y0i2Z7B;e=AC]SYUeW]Z[][bcj_nb|and %Z/Z^Z|are CZ
revised|#d,CCBIaV_Xaj=|down nY
revision|)[GYJZ
revolution|7C8g:[JXXB]B^jaab]h[
revolutionary|!C8^:A;@^^bA|<name> !D:C
revolutionise|8_E]G[|the E[
revolutionising|-ZRY
reward|+]8B:DDZPXQDYY
rewards|!X8c:d^da]
rewire|K[
rewrite|#a)_CZN]TZhZ
rewrites|&Y8]KZ
rewriting|&B2_9Z<CQESBW[^Z_[nY|it 4_YZ|our 9]eW|the 2b8ZWa_X
rewritten|#b&Z4_8[;ZIaVZ|from VZ|the #[&Z
rewrote|#f,C4c5Y<[EbIYYe_YgAn]|it #f4[Y^|the 5Y<]Eb
rhubarb|#^,fB[FBQeW^aZdEi[j]mDnD|mess FCmE
rhyme|C^j[
ribbon|&]-C1C;BK[NBRFYChTnc|and &YKXeY|at 1EEGlC|cutting #EA_h^lY|on ACEBKCn]
ribs|>ZD[Q[
rice|!^"B;C@DC@D^GYICQDSC_Zg^nC
rich|+]-Y6[EYPZ[Ya]b]i_jZlBmC|and 8F
ridden|kG
riddle|3h
ride|#C%B)Y/]0^8Z9[;X<_=]@[C[DYHYP^YEZE^Xdbn>|and TX|ends 7E|for AZhX|it 8]<WQB|on 4AOYYB|the !^"XDZ
rider|!ZD>I[^^jEkA
riders|#e)Y8Z;]?[@bDDFZI_QZf_g[j^kFnB|we #Z
rides|,E=[K]gBj[kCnD|<number> K^
ridge|,Y8]?[C]DCj[
ridgeway|b]
ridiculous|,aQ]
ridiculously|+^8Z<d
riding|&C,[>^CZDXKCQdSCe[|on 7ZDC
rig|K^
right|"Z#f(a)^+Z,@-Z0]1_4e:D<>=>?YACBYFCGCHYIcLDM]NYQCVYWGYc[E_Ga@c@iZl[nC|<name> #],^4E>]Q[|about #C+Y,^4_?_KCYXd]gBj[nc|across 1Y;_B_E^iZ|and #E>F?h@gDAYVdBeGfbgajAk@l^nA|answer "CHC|as VE|at @Ek[nY|away eE|by 4EC^QBYC|first ;^|for #a.Y4<D^Y@|form (aM]QG|here "]D^e[|in *]4CO[]Z^[jB|is QE|it 4]>D?W@BQ@nE|now !Z#7(^)?,?/c0B4A5^7]>FICM[NEQFT^XYYDZ]]ajC|number nZ|of #^jX|on #[&Z(Z8ZK^^X|one #D&B,F4b@XF]IZY_fFjZnF|ones Y]|or (^*Z3_=]M]X^|size 4E|so #D&[>]|team #?I<|that ,E4ESCe]k[nF|the &E,A1X4]7^>D@]CADAQAY_gZj?kDn>|then Bci^|there %V)[0g@EJ_NZU[hX|they ,[@^QZS]|thing 4C>ge]k[|through ;[bZ|time "X|to #Z&])a,E3Z4>9]>g@DIYQESY]Z_[e_g>l]n[|up #BBYbZ|way !ZZZkYnY|we #]|who QX|with 4D>CYE|you )YBZ
rightly|0C;b?^QDUCb]
rights|,C-_.F4D8C>YC[FCHFR[]BnZ
rim|Dakb
rims|"C|crack "A
rind|&Z4XK[
ring|!]"=%>&@'C(A)<*?,A0D1D2=3>4A5B6Y7:8@9C:?;><?=<>Y?BCYDiEAFAH?JFN?O>RBSET@UDXFY@]<^Fa>cAdBeZgZj^ken;|<name> !Z"E#G,F.b>Z?BC@DDG_K>NBS^W[Y]]Dd[eZkBnB|<number> #D,@.?7F>U@FCbDcIDMDQDS;Y^]CfDjZki|<somebody> DC|a ,[.B3YDAg_|about #^7]hY|after DZ|again CC|ahead DY|and ,?>b@Zea|anyone .[|at ?[eD|back DD|before >CCcbY|by D?jB|first >DQCeA|if >C|in ?]D]f_|me .Z9Y>ceagD|on 5^>[ZZ|or .[S]|road "C,_/YQWbX|someone ._D^|that (Y|the (B.F6Z7D9A?B@FCGWB]AdFjZ|them )[4]>EN^|to F^m^|twice CZX]|until >BeD|us )D.C6W7FCEDZNBYI]>g]iZkb|when =[|with C[|you 4_KZdGgAkEnC|your DYSEe[jDn]
ringed|#c
ringers|"YCZj[
ringing|"[&b.D2Y3d4C7@<D?XBCK[VDW_XUeWgZhCkE|<number> ,ESVnZ|practice SZ|round 4[Y[|the 3^EZXYnb|us 3]X_|you @ZDXgZ
rings|"[#@'E+],Z.C2F3]7WD[IVLBP[QEX^_[eEgAhWjZnC|of ,B|the #EKI|you 'F3YDCXZ
rink|jZkC
rinse|-[4[DnjYkg|it DZ
rip|,]jX
ripe|-a5b7bRZZ_]_i[|for -a5[7ZRZZW]Xi[
rise|,A0E2Y3C4?7c8C:b;^B]H[NWXEYC]]^Cb[c[eYi[jY|and )]7ZBeNYic|in jZ|is 4B|on 7_C?n[|since 2Z|to :[
risen|,B0[<ZU]i^
rises|/@7Z8]QBjF|to CDjD
rising|-[8DC?DCXC
risk|!],C-b/^5Z<C=c>CC]EDGcH]PXRbT^ZW]_d]hBmB|of /W
risks|-^A]R^h]
risky|nY
ritual|"[8f^^
rival|!A+[0Z8Z;XGEUYVC[]|'s 0Y;YUY
rivals|&Y7d?a][f[
river|"Z,C7@:E;]>D@BCYDCH^XDZC]Ab[eA|'s CaQa|and &Z|at ,]QZ|levels ,E|was jC
riverbank|?ZCFnZ
rivers|8D
riverside|"Z1[BZV^iYnB
rn|;^@]bZ
rna|&Z;BKZbBnd
road|#D%E&H'Z*E+E-B/[1F2E3D4@5D8]9X:?;@>C?XChFCIEJDKCLZMYNZOAXAYBZE]BbFd?fZj^mG|'s ,^Q]j[|and &D1]4C?[C[DBV]gC|at DYE]kYnZ|closed CYQC|closures jYn[|crew >[KEQDjF|has Ebl^|in /D|is &]KZ|past nZ|to C^kC|up aG|was ,EQD|went CEjF|will @ZgZ|with DE
roadmap|"D#B,X-Z1D4Y8C:A;F<XQ_RcTYV@d]|and EDjZ|for h]|is -ZcY
roads|"[C]N]]Da[e?j]nc
roadworks|"?HCn]
roaming|5Y@_gbj]kY
roar|!d8Z
roast|'^*_,A9]:];^D]GWL^O^a^b]eBnB|is (^MZ
roasted|#]CcIXQ]j^
roastery|Q[k_
robes|"[1g5GFXm[|into 5G
robin|gW
robocalls|0Y
robot|,]EaYEl]n[
robotics|;_AYnX
robots|"D:Y;W<]AD^Cnc
robust|,D-X1C4A5Z8A:DAAEDJCKCNBRcS^Z[]FbZhCn@|governance V[
rock|%B,F3F4^8Z:aJDY]aY
rocket|,C3gX]
rockets|,Z<ZnY
rocks|@Y
rockstar|'C(G-d8D:Z;]GERdaclF|<name> -]|team -=:[aZ
rockstars|)]+F-_;ZN]RXaC
rod|,D3_X^
rode|/D0[?_
roi|)Y-X/c6[7FGGRZT^bAmCn@
role|#D)_2^4Y:[DDE_HYIBJDN_ZDlYnA|in 8]
roles|"D&C-^4EHBJIMEQERX|at ME
roll|"V%E'X*X+X,Y-B.C3Z5]8A9_=D>A?EB]CbIYLZQVTAV[ZT]D^A_ZaBcafAhBjX|at *]aD|call '[(aLbMY|in D^KDk_|out 8E|over DZ|up <]BaJZTB]Ei]
rollback|UDn]
rolled|&A-].Y1b3b4^5Z<[?@BGE]KERZVbd_nC|back 4]CCjC|it +Z|out 1Y<_|up ,A-]5]BGR]Z[jZ
roller|KXV[
rollercoaster|:Z
rolling|#f,C4C8eCdI^KCMaQEWZYB^Zj_nT|hills 8Y:Y|out #D)[-X4CCZIXR]Y@
rollout|AD
rolls|0]4Y<E?]@aBCDAEZGCK[bCdFeYg]iCk?nD|after KZ|and 1_C_|at ?_f]g[jC|from DGmZ|in ,DQAj[|on BE|were E^
romantic|!Z8Y
rome|iZ|was iZ
ron|+^
roof|!C#@&@'Z(F)Z*C+C,B-B.B/C0C2Y3A4>7E8A9A:A=B>C@BADCADEE@IDKDLbSWUBV^_=aIeHgBj?kBl@nG|and ,C7[|fund "A#E2Z7ZHC]_|goes 4]kY|in ;Z?bf[|is 4[QF|of &D|rack ,C4E|until 7E|was VX
roofer|4C5Z@]ZWg[|we 4C
roofers|,]Dd
roofs|)_<]cZ
room|#D'F(C)@*A,E-@/C0@2Y3?4A5B7E8F9_:[<B=A>^?EA?FAIDJELDNEO?SFTEWVXBbEe]hElCmFnE|'s ,C@^gb|<name> #Z,BK[Q_nY|<number> !E,?/F0F1E9^;D<C>ZEDIEKTQ[SGUCYH]B^Ff]nA|a 2bWY|and "a2Z<]>CEBGYH^SY_alB|at .D>F@BC[D^QBYCbEd[lDnC|by C[DY|first ,WBZiZ|for !D#E&[)@.F1[2[6X7X8Z9Z@[I>KbN@QBW[[adCg^kAl]|has ,aQ]|heating C]j[|i >]e]|in 4Y;aDDUZ]Fb]|is 1D5Y:EDCKAQ=gAjDkD|next #[|of <^>BA[KKe[n[|on .[>B@ZB]C>D>IYb_g]i[jEkA|only #E;_EX|open C]DC|or 7b]Y|so EZ|the 1ZK]VZ|too "EHE|upstairs #c|was :XE[RZaZeEfE|we F[m[|went ;[|where ][|who KZ|will >[D]QC|with #D)[,B1Y<]=[>_CEEXMXeY|you 7[mY
rooms|"B&E,>-E.E1E4<<W=E>b?CC@JaNEQFXAYD^]b[iDj<kFnB|<number> 5]TZZ[|and +Y<[=F>YKZ|are AZD[k^|for b[|from &^)=K]UX|have >^eZ
root|+b,AC^Q@jY|and ,E|roses C[
rooted|1[|in 1[
rooting|%]J_|for %]J_
roots|7]?[]a
rope|&[,U2C9[;B@YDEH]SBbAfZiZlC|and 4]
ropes|@^D[j[nD
rosa|CBQ]
rosalind|&cKchZ|<name> K^
rose|#D-]1_4=;CEaIBQDRZV[l^nW|<number> ,Z-^1aCYE[R]V]j[lYn]|a ,B|by D[|to E]l[
roses|%Z,[DZZEnC|are %ZCZ
rosette|1Z
roster|&@,C2Z@BCCQC
rot|D[
rota|"F&].a0X1C2_3Y4[9B;Y<C=X>D?WDVEAKXQ^Xb^Zdae@gXi]nC|and 2[|fair "@HF|for ._eCjB|is 3Z4]?fX[|on 4^|tool 0[
rotas|"[,B7X>ZQAjZ
rotate|B]Dbi]k[
rotating|-]R[
rotation|QZ
rotavator|<]
rotten|+^,C:[>fDAPZa]ec
rough|'Z,Z4D>EYbeB
roughly|#?.D/?0A1D2X4_=A>AS]T@W]bBd@e>|<number> /B0B2_W^gY|one 4c|the D[|what '[
round|"A'_,X-A.b/D2D3A5X7[8C9B<>??B[CZDZEEFBLUMWS^U>X_][^HcAe]i[jWkYlY|'s f[|<emoji> &ZB_KYib|<name> "D@_QaX]YEkBnY|<number> 4cC]Q]dXnX|<somebody> )YQ[|a #E,B7Z?DQ^|about ;[|all gZ|and (Z*]=X>YMWQGSD]@|at 4E>]TZg^|by !c&EC[D_SDeCj^kY|first ,E|for +]jE|from 1aV^|here ,C;dDXJ]QCbbe@hY|if .D|in &Z)YCZNZjZ|it #E>BdC|led 1]|of ([+],]B[lXnc|on ,^|the .A2Z<]>Y?[CYQFj]kYmZn@|to )^7cFZN[]am[|today nY|took ,CQE|two 4C7b>CX[Y[|up &Y8]mX|with 4^e[jDkYnX|your 3^6Z[X
roundabout|@aM_ganA|at D[
roundabouts|bZe[
rounding|#_&[A[I^KXh]
rounds|3D4[C^DYk^nD|in QH|of 4YD[KZk[
roundtable|8Z?]JYR]^^fX
route|#X,@2C9]>ED]W@Y_^ZbBdUnZ|<number> #Zf[nB|and =Xd[
router|#CC]D[fYj^kb|off DX
routes|"E2[<[BZ^DdFeWf[gAi]jZ|and jY|from D[
routine|(^+^,>;a<ZBYE[MXUCc]nZ
row|"Y#_(B,_-C/F0Z1E3A4B7E8E:B=Y>B@XBDCBEEIZKDQ]TAX@_Za@eFgWj?lBnA|<number> 4[eYnD|and .[2Y@Z|c "[,X5Z|f .[?Y@[IBY]f]g[|is ,D|on fC|staff ,DQE|third QF|was ,[|with ,D0[fC
rowan|&Z<_?Y
rowed|>^@aQFeYg^
rowing|&E'[;]<[?[KBL]QCbZ|club 2[?Z
rows|)Y/^3X4?;bC?D_QBT]Y@bXj?k_nB|a /aD[T^|and 3Z4AX[
royal|;]<[AZ
royalty|=]dZ
rsvp|-[[]n[
rt|(i*]:ZCDEZHDMk[C_EbAfEjBnc|for (YH@MX|if (c7CMd
rub|DcK^[Yk^
rubber|#[,?4CD^SC^YhTk[
rubbing|D_k_
rubbish|,e4^9YFbQceamXnB
ruby|,[?[
rucksack|,_gZj]
rude|,_.c<ECDDDIZMEQeW_]E_[fBnC|about ,Z|and kZ|ones ,]4EYD
rug|+Y/Z:Z<_@BF[G[PYT]aZ
rugby|DEQZb^|<name> eZ|club CZ
rugs|Caja
ruin|7DmE
ruined|+Y,Z:DPYQ]
ruining|T[
rule|#Y.D4Y6E7C:ZBZDDU_XEY[]C^AmZnB|the ,[gY
rulebook|8B
ruled|Y^nZ|out nX
ruler|#De[f[
rules|"C(a,=/b3B4@8_<DBXGFH[J]M^QCT]W@^W_Unc|and /a7[>ZTae[|for n_
ruling|C@F[jAn_|on 3Y
rummage|4E
rumor|#^
rumour|+]YZ
rumours|#]G_m]n]
run|!C'C*D-[.?/E1?3E4C5B8d:B<B=[>=?W@DBBCZDYFCJZKTRYV@X[^V_AaYbCeHhYj^kXm]|<number> )[CXjZ|a #W&_,B5Z9A;W<d>?@ED;JBNF_BcaeBhYj^kC|all fE|and ,]4]|as b]|at 8[j[|by &_4B?]K^n[|do !Z+X3[6]7e8EDEXZ]aaE|farm %FJF|for >^|from 8YC^K^QD|in ,[/[;W=^K^Q^n[|is 0Y4YCZQ]|it ([,C2a:a=dDZSD]DaXdcg[|of QHk[|on A[jB|one e[|out #>,^0Z?CDZQ[eE|since GYQ]a^|the #B&]2C4C<D>[@YCDDZIDSFYCdDkX|them <Z|this ?bSaWZ|till %^JY|to 8ZOX|your "^)[D[aa
runa|KD|hemmed KD
rung|&])a,B.C1[4Z7B9C>]C^DXF[N[QEVYYT_BdBeH|<somebody> 4Z|all >[|back 4]|the ,C>DQDeEg[|to ?_
runner|1D?bPZaCfakGnZ
runners|"B#a+Z5[@DBfDeF^H@RBX^ZZ_^gBifkcmXn>|and BZF^m^|up BZiZ|what "F
running|!A#C&G'Z)C/B0[1C3Y4@7[;X<Y=@?_AYBACbE[FCGWIBJDMCNBPBVCX@YC[Y]G^XbZdCeEfFh^iAkBlU|<emoji> lX|<name> "A,Y0ZQ[Y_jFn[|<number> C[QEj[|a 4CAahan_|again Ca|and 2ZCYjZ|as nF|at 'Z2Z;Z|away 7DIY|costs QZS]|for 1^VZ|in 7c|it ,]4Z|late >[e]|on <cQ[|out 7aC?jDnE|payroll "X:Y|the .C2D4DCCSBWCfA|through 8[
runs|!B#E&E)]+C/D2a5F7>>Y?@AbEDFDGFMXP@QERBUBWXXC]?cZfAg@hblBmEnE|<number> AZ^Z|a 4YKD|as f[|behind DE|every "[|from &C>YCEYD|in CZjY|it ,BA]hZ|like &]dY|on ([,ECDMXbZjB|out ,^7ED^Q^d^|small D_kY|the &C2g@]KAQ]W^gajB|through )aAZh[|to <b=YCZQCjYnE|until #].YJZ^Yg[
runway|CYj]nc
rural|&b/]1A8[;^?ZCBVAXZbZe]fZkY|broadband 1AVBh[|hospitals /[eZ
rush|+Y.c3D5[;[B]DCQDSaZYbbjX|no .B|you +[;^ba
rushed|5Y>_e]
rust|,DD]KX
ruth|&ZDEKY
rye|"F#e&b*E4@:C<BC_D?I^KcM[YD_ZeDh_iBmDnC|'s k]lY|is C]_Zj]|loaf X^|our "A|share *F|takes DF
s|&e([)V,_-C.X2_4_7E;CCDD>ECIFKcMbO_QZRBVAWZXW[W_CbBg@k?nY|<name> !])Z,E@DQC_DgFjB|<number> #^aXnX|a 4ZF]YYj[m[|and ]E
sachets|B_
sack|&D=XQ[eB|manager nZ
sacks|,^0B3D<D?^KBQ^f^k^nB|of ?]fY
sacred|8a^_
sacrifice|:da]nY
sad|.a4@7c;B<D?Y@DAECED@KRS[YAZ^aYg=kDnD|and ,[?bIaQYnB|news gEj[|to %[@?KZgAnY
saddened|K]kYn]|by kYn]|to K[
saddle|&ZAZC]DFK[W[fYgYhY
sadly|)ZYE^F
sadness|&[,BCFICQDnE|that &Y,DIDjZ|we k]
safe|#@)B+C,D-F2C3B5D9C<B>A?@AABDCbD_FDGCHAK^O@Q?WDXB_?h?iEjbk_lDnZ|all Q]|and ,[CZDCj_|deposit DC|for D]kX|hands aE|place n^|to C^|with %[
safeguarding|4X
safely|4[KXjY
safer|#Z0[?[D_M^k[nY
safety|#]%c1D:d<B>C@DA]BXFDH]JaK?MDSZUZXBZD]B^[adh_jEk?lCmFnE|is %b:]AeCEJ_U]XCaZhajE
sage|)d,X<cEZNbl[
sags|Db
said|!F"?&<(B)Y*D+A-G.C0]1?2E3C4]5>6E8C9C;]>D?=A@BDCGDEECF?I[JYK@NXP=WBa[bZfAgBhCiBjEkFnC|<name> %],C4_;_CYQDY^b[|<number> ,B4c;D>[?_IXQ?SZYYjB|<somebody> ,>4C<_@AQ@YDkB|a ,_>[B^NYTZUYb[|about ,E|and #@9XDAI>KBQDe[jVkD|as #a4ZIa|at 2[@]|first #@|for ,eKW|good 4D;]]]|goodbye <ccY|hello n_|i &B4A<]ICK@YCnD|in 4];]D]QA|it #G,C3a4=7C:f>^?@CDDEGFH^IDMWNYT]VYXaYDaafCj@na|keep 4]g^|last 7f]a|my #^|no "Z'Y,^0F2^4@8[:F<e?DA^CDQ]SAW]]@^]c_eCgbhYj]kDmX|nobody 0^c[|nothing 7Y|on &D4]IEY^|our #e/_4YTZ|so #Z4W@DIYWEYabAg=|sorry ,]4[Q[kZ|that #E,B4[>D?[@WQGW]eC|the #j3C4Z7Z;B>CCAF^IeQUUEXDY^_>bBe@f@gU|they 4BI]|this ;[|to #YeDn]|two #Z|we #>4D:]<W=Y@]IEKFQWSXU]aWg]|what #C,B3c4A;ED]X_|with #]4FDY|yes #@2Z4B7_;B<H@ZIANZQXSDWZY@^^bAd]g^kE|you K[
sail|.[4Z8Z=[C[D?QESZYW^YeY
sailing|7[=b@ZCYDFFZQXd_j]nA
sailings|DZQEkX
sailor|n]
sailors|"]B]HZiZnX
sails|C[[Z
saint|?YCZ
saison|&_KZ
sake|,[3[XW
salad|&]C@K]jF
salaries|/^T]
salary|#B&B'b*X/[2a3A:]<C=?D@KCLaOZ]C^FdBlCnD|<number> ,^<EQ[kCnY|from 2[HD
sale|!?"@#B&?)B*C+B-Y1E5_6A7_8D<E>A@CBDC;EbG@HLIBJZNBOCPAWE[C]]^@bEeVf^gAj;l]n]|<emoji> ![3[7^EZGWU^aDnC|<name> !DCaQ[WY]CnB|<number> )Y7]jC|and &Z,[4^K]|at J[^Z|ends 7]H]UYX[]ane|ever ID|from &C2]C[|in D[fY|is C>jA|items nZ|made f]|now !]J[nD|of A[E^GDSZh[|on /]QETY|sale !]G[
sales|)_,@-d.a2c3E4E5]<D?DD>EAFZHBNbQ>R]S_VVWWZ^]>aYeDjVk>m^|<number> -fRXjY|and CZn[|for ,D1^QB|reached 0@UA|will .]
salmon|@FgG|is ,[
salon|)[*Y,C1ZA_BZQDh[jE|and *Z
salsa|"BSdnZ
salt|#]+Y,B3A4^;B>DDaG^HDP]QASAXDY_aCdBeZk_|and #Z]YbD|water ,FbZ
salted|(]9[?[K]M]fY
saltmarsh|8YA[K_hZnA
salty|5[9[Z[
sam|&a:B@ZK[aCg[
same|!?"Y&D*@+A-?.a/@0@2E3F4D5C7C8B9@:D;D=Z>F?>BAC[DUE?GAHWIXKEOAP@QYS]TCUDWW]GaEdXfBh[iCjXlGm]nD|<name> ,[C@_ZnE|<number> 3^4[6[7C:gC[DDSZTEX][Y]]bZ|afternoon ,]4[=YdYeZn_|as #C.[7EC]QBY]]B^]|beam QE|boat :d|breakfast EYW]|card C]|day "^)_,Z.^2D3E5Z<DD]H_N^QD]^bBe]jZn[|eleven <d|fault #Z|five #Z,D7e|for #D4_=Zd]|hall ,YQ^h]|here jB|hour &[>aD[jZ|job DdjB|month ,DQY|morning ,].[C]QY|night #_|nine 7^]Y|number hXk]|old "]%[A^J]hZ|one D^gZ|page 8[|people ;ZIDQ]|person ,Y8ZCC^^|phone aZ|place >ZC[kWnZ|price &[,D=dDZK^Q@_FdgjFnE|prices .]Q[|question )[,B9C][bZ|rate #]=EkC|recipe S]j]|room CZYakE|seat CE|size ,C4DDB|thing #],><ZFXIbQC_F|time Cejc|times kF|two g[|us 1_AdVbh[l_|way ,D<YD]kYmZ|week .@=YCCQ]jBkE|word FemZ
samosa|U]
samosas|,b.[DYQbSYk]
samphire|]E|and ]F
sample|#B&Z,@4[>ZCYLcQDSZT>U?e]gBjB
samples|,?4a:[;DCAI_KGYae[jC|are KB|in YC
sampling|dY
sanctions|,DaZ
sanctuary|!F-C5C8aGDRDX^^[
sand|DZ
sandals|3a
sandbags|?eDeQ_fdgXj]kbn^|are D[Q^|at D_n^
sandbox|B]i[
sanded|&]K_
sanding|?X
sandpit|QZ
sandra|#]2Y;]UZWX
sandwich|"A#^&_)Y,a-Z4X9XFDI^KaQXRdf^jDkA|and 9[
sandwiches|+b,Y.]7F;CSYaEbDnC|and +d,aPZQZ
sang|,^5C<]?^BBIDKZQbYaeBf^iBmZ|the ,^BCY_iD
sank|nX
sardines|?F
sash|0]
saskia|&_K_
sat|%Y)D*E,Y-E/B0D1@4F5B8E:C;D<F?W@^A?BCC>DBEDIDJYM]N?PFRETEVCYA[C]V_EdCgVh?iCjAl@|<number> 7_<aQA]Ze^fBnB|at >E|down ,E4E?CF]IZQ?W^YDZ]|for >[|here ,_0[<Y|in "Y;?<D>]?CDCQXU]WEX]a]ebgFkX|nav Q[kZ|on #B&D,A1F4D5E8Z<A?^@_EZIDKJQAZAbAg_jD|there &Z4ZKX|through #^(Z,cKYM[j[nE|up ?d|with &[,@0DKYg_kB
satellite|RD
satisfaction|/_0c1b:B;aAaTZUcV]bbhc|is %[JX
satisfied|![/[:BQ[
satnav|3CD_Q[jakb
saturated|5Z
saturday|!C#C&D,A2X4_7AC^D?GAIEKCWbZDg[j^kBlCn@|'s 2Z?ZDCFZWYf]kD|<number> 4bdZhYj[|from ,E|was 4aYY
saturdays|#],ZCCQFm[
saturn||has ,B
sauce|"_,];aCaT^[X]cb_jZ
saucepan|&D,[jX
sauna|!^8EBDDCd]|is :]
sausage|,]0fIFQ[V]ebh[kAnE|roll CZQ]V_e^jY|rolls 0[CC
sausages|,a=^A[QadZg]iBnD
save|!_"E#A%D&C(_*Y+B,@-G/_0B2[3a4_5?6c7I8D;B<A=?@]DbEYGYJUK?M^RDTYUBVCXbZ>[b^D_@bBdCg_iBjGk]l[mEnY|<number> !^/@2f6X>ZC@GfSYT<WW[]^Zj?nZ|a ([6^:ZH^]YnC|an !^/Y|and 8ZDEkD|by -G|for ([7BMZn[|it D[F[QZ|money 8]|our D]n]|the )[C_DZE_JYNXYEk^lX|this (e*D3^6Z:B;CM[^DkCnD|up #D/[TW|us 3]|you 8[TZX^mEn[|your "Z'ZC[D^LX^DbDj[nC
saved|&_/a0]4=7D;[<d>A?dICKb[A]AbXe<fdgYjXmB|<number> /]TZnZ|nine &[KYf]|the &^?dKY|us /[?[FZQCf^nB
saver|/]|<number> /]
savers|!Z"E/Z0^7d:_ZZab
saves|"E#E)D+],>/d:BAWDaTfYBhWk[|<number> /^AZD[TZhY|a ,C/Z|the /[|you +_nZ
saving|!^"D)_*a4D8W9C:ECXIYN_RBVAaWbEjbkC
savings|!f&Y'Y-[2Y@CDCG[K[LZZE]bgChYjCkB
savour|]X^X
savoury|(^nZ
savvy|7a;EHD]^bE
saw|"E'D)V+e-D.C2A4?5Z7A8B:C;T<Y=ECBE@GBH@KBMDNWPbRDVCWAYCZW[Y^DiCk?lE|<somebody> 4F|a #Z,_0Y|in 4_<ZDZ|it &[;^@[K^e@jB|lapwings ,E|may jZ|on ?Y|the #C4C;@U[YCbD|you )c5fN^Zc|your @^QX[[eagYnE
sawmill|DYj]
saws|DZ
say|!a"E%F(])B*Y-?.]/X2C3W5;6B8D:C<=>]?<@GBFF]G]P?QGSWYYZE[?b[cCeXf?jDlYnC|<name> ,^4_>E@ECEKZP[Q^Y_bF|<number> 1_4b@_DZg_iZkE|<somebody> #a&=,V4DD^I]K@NXQYj]|a ,YM^Q[kE|about "dCZFZH_Q]kCmW|and ,B.B3a4[<X=^DESAX^d]fCkC|anything &[(]>[MZYDnE|as .C|at +g.e9YPZS[j]|brunch 9B_E|by )]N^R[SZ|everything @E]E|good .[QX|goodbye (C1]8a:C@ERYYa^cnU|hello ,Z1@:]>XEaFDH[K_VDaYbDkClbnC|here (aMY|hi ,B3ZXZhal^n]|how %YjZ|i (],[4?9C;ZD[aXgYk[nE|if 'Y(D.D9_QF_]jD|in "X'GH[I]Q[W]|is #_,X7ZIWkF|it ([*^+X,[1_3]4B8Z;C<E>YAYBaCXFWHCM^N^O[QVVdWVYE_ZaCf[gBh]i^k@nB|its WY|more !b,B;aFdGbMDQC^Ca]b[hCmZnD|much V[XZ|no "Y(C,@.b/D2]4C7h9];E>?FDMENEQ>SYTAWZZX]]d]hZj@kYlZ|nobody 7^]]|nothing .Z>]DDFfQXgWkD|on #YI]|only 3Z7AXZ]D|otherwise 0YDCk]|our #Z,d1B4X?]@]Q^VAbEg_jb|out eZ|so 'Y+C,?.]2B3D9[<a=Z>c?[H@IEKENBQCS]W=YZdFe_iCjZ|something ,[FB|sorry 4I|stop >[|thank ,B3[?ABbKD^Ff>n]|thanks %])[?C|that #B&]*D9C;YA[DYKZ]YbYdFeAg?|the #X%A&])_,?.C1]3E;Z<^>DDZFYK_NYP]QDTWV]a^j=kZmYnE|they #a/b0_4D;F=[E]FDHZIYJER^TbZF_YaEbDd]n]|this ,@FBJ[cYn[|to +]/Z;^b[nE|too FZM[|we %X,D/]7_FBGFH[KFT^XEY^lEna|what #E4[;ED_IEJ]KXXF][bDfGhEk_lY|when #A.CF_j]l]|where ,[4[9]DZ|which 'W.C9_=]C]D[FXKZSF[]d]|who 4EK[VYb]|why .V3E4b7CKBY^eF|yes #B(C,<4D5b6YAYDDG[HCQ@WAYXZ^h]jBkAmZ|you 2X7Y:a=BIA]ZjC|your 3B
saying|!D"_#_%B)W*]+E,Y-D.C/B0X2Z3a5A7Z8A:><?>^?WACDDEEF]IYOaPCQ[RBVDXZZB]__@a]dGe]f[mU|<emoji> )Z;COaT^bD|<somebody> ,B>Z|it 0Z2A3E4BF@nZ|my ,E|no Jam^|nothing ,[.[F^Sb]X|so ,@2a4[?cCDWZY]f_jC|the 4YDBYZ|they 7[;Y|this X[|what ;[TY|who ;Yh[|you @Zg]
says|!E"C#Z%?&A'?(E)C*F+>,b-=.E/;1?2D6@7:8<9@:B<A=?AAB?CWE@FBJ?L>MYNCPDQcT>UCXAY[ZE[C]<^?_Pa=cDdGeEfDh?iCjYk^l@mGnD|<name> "Y,]4c?cCADEQDY[]ZaCiZjAkE|<number> #W*]0]CgFDO]QCS[gC|<somebody> #[,Z.E4C?DP]QXS]kEnC|a 5];W@DgEiZ|about (^M^|and ,@4^;Z?EeFfB|at F[d[mX|because YE|do ,c@_|hello ,]f[nD|i &Y4EDZKZQAYCg]jEkX|is KY|it #C@^DFQK_Ye@nY|its ,?Q@nY|no #G&E,[.E5c9F?GQXSDeCj>kB|nobody ,H0]DZU]|nothing .f>^S^|on 4F>]|one DE|otherwise ,D3cQDYZe[|our 0@;aF[TEb[mY|so #_,@2Z7ZCCIZSBV[WX^^kF|tag *COE|thank fE|that 2Z|the "E#@&E4a7D>@CDDCQa]F_YjD|there nX|they ,b@EQ_gDjB|we ,b.X<^Q]|what #X,EWXYYk?|why #aF[|yes ,X;Z=Z|you :ZS>e]g[jZ|your 3c4[@ZYZ
sb|k?|<number> k?
scaffold|?YIGOWQ[
scaffolding|1X<]BFdYg]j[|stays BFiE
scalable|&C,C-^0]AaE[NERcbEh_
scale|#B%E&@)[+E,C-f2C4C7C9E;G<E=FA@C=D>J@M[Q@RiWDdAfHgEh<iDjAkBnC|and EZQZl[|is CD|of 1_
scales|'[7Z9Z=YDBLZ
scaling|%_-b0Z7X:?;_H@R^VFaBba
scalp|-]7]R^][
scam|"C*D4E:C@CC[D[MYj]kb|going eVjZkX
scammers|C[n[|are C[n[
scan|'Z*c,D4_7Z;C>_@[IaL]O_YY_^aCbDeZg[k]m?nX|result >_@Xe[kD|the C]jZnZ
scandal|:aa]nY
scanned|3Ek[nB
scanner|1Z4_6[CDDCVYYXe]nB
scanning|![>]
scans|&Z)X,B/]4CCcK[N_T^|of ,C
scare|4Y7[H[|you 7]
scared|.E3B9B:A<^>^?ZQ[]]cZe]fYmY|of 5Z9B<ZcZnF|to ,<>W@[QBe]mZ
scares|NY|you NY
scarf|!]&C)Y,^=XDAGYNaQc]Xb]d[kAnD|bought "E
scars|,?
scarves|3YgY
scary|>[e[
scene|,A2[Q@W[
scenes|1b;[EZF]M[V^nZ|the 8Z
scent|#[+^8Z:XPZ^Y
schedule|(bE[G]M]a[iYj_kZlY
scheduled|jXnA|maintenance C]nD
scheduler|,^?YK[QYnZ
schedules|4];Yj]
scheduling|![)[QE
scheme|+[,C4[;C<X>CDaEDHDMCV[Y_^__[aEn^|and 4Z|within @[D]
schemes|Da
scholarship|4Z=[
scholarships|0^n[
school|!@%Y&D'f)B-=.C0^2?3A5E6[7C8<9]:?<?=E?C@]AaBBDEEDFFGDHYIYJYKEL_RASYUbWBXDZC[]_[bacAdCe_fDgYhYl>|'s ,B:]|<name> 'e)Z>[LY|and "Y,aH[L]Q]|at AcQDR]h[|bags ?]KG|bus Y]|buses ,D1[A[VZh[nZ|choir 'E|fleece 7B]F|for +C4Z|gate 5Y9Z@BQCS]|gym DZ|had ([MZ|has EZ|holidays >]|in 6X[Y|is >[C[|lunch IF|lunchbox nZ|lunches "]nZ|meals EDfYlC|of /[0aAF|on ,A1]D]V[|roof 7Ed^|run "Z.]>DDCNZRZm]|shoes 7[|that &[,X/Z>Y|this )]|uniform Da|visits &[|year E_jZlX
schoolroom|CYj[
schools|#[,A-E/Y2[4B=ZA[D@I^QZT[W__YbIeBfSgAhNjWlYnb|across CC|and A^CYKDhZk]lZnX|are 2[8]b^
science|-@/b3_8^<[@ZCDGCRGTYUEXV]XjCl^n>|is :]CENZ
scientifically|/_8[:Z;]T[
scientist|&]<Z@]KZg_
scientists|-[/bN^Tan^
scissors|&b,[<[E[K]_^gY
scone|)^*^7ZM[OZ^[n?
scones|+C,B4b?YAbI[Ybh^ibn@|are #[I]g[|in +D
scoop|"]4Y8c]Y^_
scooped|1Z
scooter|4Z7[K[
scooters|,E4[CZ
scope|&E-h0_9[CAReUYn[|<number> &E-b0_4[KBR]UYnY
score|(a*_-d.E0f4C5Z7V>^C>F_GWHZICLXO^RZUbX]]YbYhZj?|<number> -gR]X[bX|and 0]7^UYWa][
scoreboard||is ,E
scored|#F;Ek^
scorers|>]?ZKBQ[e]f[
scores|,Z0aIBU[
scoring|-^dX
scout|#]C[I[j]|hut C[j]
scouts|?XDDQCf_jC
scrap|A]DChZ|the A]hZ
scrape|)[8Z=b?]DcN[d_fZk^
scraped|,DCEjD|off ,E
scrapped|1EQFYB
scrappy|TX
scratch|2]C@IXWbjB
scratched|QBnD
scratches|,_QZ
scream|,a
screamed|<aFfVZcZ
screaming|"^3ZD[H[kY
screen|#^,D.A2[4_;C>]@BBaC^D^I^JBMBQAS[Yb]E__b@e]gBi]j]k[mC|<number> C_O]jZ|and 0[2Z7ZC]|at 5[ZZ|reader #>4Y9]Ka_cnY|recording nG|so .ZB^i[|time ,ZaZ
screening|&Z>[C^QBSc_XkX
screens|"[#^4^:^D?SFZ[^Aj^
screenshot|(C*b,A0b3e4C<[=D>D?]MDNBObU]VCXec[eWfXgZi^kCnA|it 7]BZO[|of ,Y3Y?YVD
screenshots|7C;]
screw|,Z4^?]DEeC
screwdriver|#[n_
screws|"D,[Q[n]|in QF
scribble|QW|on QW
script|&X4@<E=Z>DDCIEKAQAbCkB|from n_
scripts|5]CYJ[k^n^
scroll|"B(d,B.B3e7k8C9A:EDAF[MaQ@SAX][_]h^DaCbEkCnE|on 3Z7b|past "B(f.B3d7d9BDBFAHEM]QASBX]]Y^BaDbDmAnC
scrolled|7d[Z]^|past 7d[Z]^
scrolling|(a)E,E.B3g7h8[:A>@CFD?F]MYNDSEXa[a]geAjFm[n@
scrubbing|?Y
sculpture|bZ
sea|!f)Z,c/Y1_3F4@8W9C:_>CCFMXQ_XCYB^]h[k^mA|and 8^|is gYkZ|never n]|shanty ,[QZl]|view !i)[G[
seabed|CDKX
seafood|:Y
seafront|;E
seal|4W9YC]D_K][X_Zk]
sealed|>FDcFeVZYAkam[|bag D]k_
seals|_ahY
seam|#Z>AeC
seamless|%@)D-b5B8W:C;=R_VZZAbBj@mDnA|end -_8[a]hA
seamlessly|7C8?
seams|<c
seamstress|?b
search|"_,@3^4E9Y:[;Z<D@BC^S_X]_[janZ|box 9Z_Z|is ;^@D
searching|"],Z4]8]<[CB^a|for "]8_HZ^^
searchroom|QE
seaside|/X?^FZ
season|#D&A-B/<0X3B4C6C8^=Y>D@[C>E@G_HBM>R>SET@ZW[=]_^b_Aa]dYgVjClBmZ|'s QBZYfD|<number> 0[8Y]C|and #_+YPXQ_|are 7ZAY|is :CADCCG_NYQZV[Z^]a^Da?jElZ|of 1b:^QEVbX]^Ca]nD|so 2]|starts CD|ticket 5Z7[=_BYZZ]^d_|tickets )X7CDZ]Ca_|we -]8a;W^]aXb^j^
seasonal|&Z,^-B8F;DECQ]RCVY
seasoned|![:D
seasons|&^4^8]<]?Z@]ADI]K_Y^hD|taping AFhE
seat|!B%b/D0X3C4C6Z7];Z<D=?@^CEDXEDGGIAS_UXW[b]dEg^nY|<number> 0[@]UZgZ|a =CdD|and KD|at XZ|belt CDjF|for *].BO[|from )[QC|in ,]DY|on QZjD|to 5^;^Z[a[b]|with 6]8[|you :EaC
seatbelts|gZ
seated|E]
seats|!_#X&E(D)W+E,G-B0^1C2Z5W7e8D9D:C<B=_@FAFECKEM>QDSAUWVEWTYDZW]b_?dXg?hBlBmBn=|<number> 7][Z]^|and "D&Z,_DDQaSC|are #Z,CCAGFTY]TbAhY|at *]]Y|left .[7_;]C[DZH[NBQD]^b]iUk^nD|on %Z=cMFd_|out #d|with DZ
sec|#Z,@4DEZM_PZ
secateurs|,[2Z<^DBF]m[
second|!F"V'W(Z)C*G+B,F-<0]1D2B3A6C8?9b;C<B?]AEB@CFFBKWNER?UWW?YZ[@^A_YeTfagYhEiAkBlU|<name> =]>eQDd[e^jF|<number> 4^Y[|album ,BA[Q@hXnZ|and (a,aE[RZ|best 7[:[DYa^|bridge 4H>[|class 4Y|clip 9]|coffee 1bV[|cook -G|counts 7_M[][|day QAnY|floor ,[<[KBkZ|go KX|had 4D|half #D4C>EI@QBkA|hand 4@=YQ[YEb[jCnB|in <]E[l]|is ,A|lecture ,EQD|left #]_[|line 4]EcFZl]|night .^C]|one /[4>7D>[SDk[nY|opinion D]gY|paragraph ,D>]|part YZ|payment CYjY|person ![CDQD|picnic ,E|place VZ|plant EG|pressing /ETD|printing #dI]Y[|quiz (ZHZ|release 0Z|round C?jB|row KB|set !Z4b|shelf #cIZeZ|speaker KFQF|the EFIXlD|time ,]1Z>[?G@ZDZQ]VYe]nY|to ;f<FYZ]Yb]|tractor QD|van EalZ|verse ,]|warehouse &^ED|was ,D|week &[?ZCETYkE|year &b1D8Z@ZEEK]^blZm[|years #D?eC[D[KZfanD
secondary|D[g]k]
seconds|!Y"Y#@&C(Z*A.F/a3^6Z7[8A:@CDE]F]G_I@OCT_Xc[[]]^CaCd@eDfCgGh>iDjDmY|<emoji> !a)C7BGaM[TE|<link> E]|and #E+]7[IBK[X[Y>|at 4YC]|of BY|someone /bTbaCn]|to 7YE^]^nD
secret|"_#C'Z(b*f+D,D-B2F8]9C:F;Z<B>D@BA]BDCEFgHWIDKCM_NCOaPDQASAT[VFZD_?eDgDmdnA|'s AehY|is ,B8Z;E|of AZD[k]|to !]"]
secretariat|Ecla
secretary|#^0[9b>CCAI[g[n]|<name> n[|has 0]
secretly|"Z<ecZ
secrets|/C7DFam^
secs|'X?CMCeZkXlY
section|#E,[4]<E=[C^D_IDQ_^CaCd[j^n?|<number> #D&@D_jAk_|and DZ
sections|!ECCQA
sector|,B-a0c1[:A;d<_NFQAReUZ^Aa=b^cbfBhEkDl[nD|and -W;^
sectors|hE
secure|)G+[->/E3@7aPZTG[]]a^XnZ|your !C+]7]:_P[]]ac|yours )C7_G[NA^DaA
secured|1^8CE_V[fDl]|the fD
security|#E.b4[7B8a:_CYE[IBJZK^SZ]D^Za^fBh]|fixes .dCYS^nX|reasons 3[n[
sediment|CYDB
see|"<&C)B,I-D.?/d0B3D4C6Y8B9A:D<A@AAACYF^GTHALXRVSATYYB]]_@aCbYfIgFlZm]|<mention> -CRFfY|<name> &^,C-]3[6a?aX][ZlY|<number> /[6[7ZCZ|<somebody> #D,>>FC_QJkC|a #E%X.F4C7B9D=Y>CJ[K[LZSBgCkG|and ,Y8DDDe]|are /B7Z|at #Y,]|daylight "FD^|for "Z4Y|from QE|how 4^7D<[F]IaJGS]WB]Bm]nD|if !_.B4Z5X7ZD]GZQB]Zc]g]j[k]|in >[HD|is 4[[Z|it "[#<(a.[2a3D4[8Y<Z>aCCJ@Q]W_Y_ecj@kWnB|me #^QD|more D]j]|no .]SZ|one ,D3]>EX[|our "@)b-Y1E4E8Z:]B[FVNb]Da]c^|so #D1DABN[ZW]ZbBhC|something .YD[jC|that "[#['Z5Y6]7[>^e[|the #G%C*V+].=1d3C4C7F8E:D;ECED>HAIEM]P^RYS@VZYC]FbAiXjCk@m[nW|their CZ|them ']7D9[L[MZY[_[gYnC|this #c2Z3c7A?^F[I]OE[CbCm^nX|us #D)?+a,B-DD_NBSZbCkZ|what )Y+D.Z7C8e9C;f>AD@EXFZHAJAR?S[TEU]]GbgeDjGk@m]n@|where .[|whether =ZK^|which 7bFZ|who 'Y,C7lDEL[O[QBZY]dkA|why /c4E7^;eF[NETebam_nB|you #C%g&^(C+Y3Z8A;C=D?AB]C[D?EbF=GEHEJcMAN]OCQ]R[TBZ][D^DaXeDfChWjDkZm=nY|your 'Y,ZD^Qa_]jb
seed|"X#E&C)_-@0^2b4D9C;B?Z@AA]DXF]NVSBVG[V^@a_f_gCh]k^nW|bank 0YE[|potatoes AZC[YZh[lY|round 1ZAWF[h[n[|swap ?Y
seeded|Q[iD
seedlings|&ZDZQB
seeds|#[4Z@[Q@eC
seeing|)^+F-X7C>?@ZC]M^NdO]T^[[]]a[|the ,YQ[fU
seek|C[n[
seeking|-WR]
seem|7]|to 7]
seems|,^C@SD
seen|#D%X'C*F,D-C1A3@4?5B7E;]=AABB[C@HFLDM?QFRASBV@YCZEbadHeBgXhCjDkZnB|<name> ,Y>]@DC@jB|a 8a^[eY|about @Z|all S^|and &]?ZKZQ[|anything ,=QA|by ,BkX|from &CCBKAQE^DjBkB|in ;a>ab^e^kEnB|it &@0X;Z>D?WKDQDRYYEbZf^j[|one 4D>[|the "c,E4]<XBcHZSDY^gCi_|this "B2[FEHEWXmE|to <YXY|what ,a
sees|!D/C8[:Z=a>^@YD?RbWYXA]Da^d[e]jYkBlFmD|the 2Z:ZDDWX|your >^
segment|5nZj
segmentation|"an[
segments|-Z5YR[
seldom|;c?dbZfY
select|7^A[hXkYn]
selected|!^)D-C@GC@G]]YiajBn]|for @H
selection|X]]D
self|!Z"F#]%@&C)Z,[-^/A1f7]8>:]>C@ZCBDEEEFFNaRaTCVbXZ^CabbDc?dFmD|assessment 7Yk]|care 7DnD|employed @^g[jY|is 7D:^a[n]|serve V^|starter -a|will mF
selfie|(b*c3]<_EBMaOdVWlCnC|with (^*^O]V]iY
selfies|'j3_L[
selfish|2jWb
sell|"Z#A(B-B.F0D1C2m3A4;5c7_9B:W<>=C??BACAF?IDJBQERASFWnX?Y>Z[][^[_DeEf>jBkZmCnF|a ,[|and 2Z;bWYb^|lamps 9D_D|milk BF|on 5Z|out ![+Z2B7j8F;]<Z?BCCFDPXXE]d^BhCmC|the #F,D.F2b7]aCgW|them 5[ZZi^|to 5d:DZd[[|us ,DC[|you )^.B2dKZN_Wek^|your #^(D@[
seller|,D2[bXn^
sellers|/b7[>]F[H_TbbXn[
selling|!_(D,?2[3E4_5^7d9D;C<C>C?Z@AD@EDFAQ]TYWZYd]b_AbBfXgGhCkDlB|anything 2^|coffee ,?QE|fast !X/]7fUE]daG|it #[4_|like 7Z|my !E|slices #CIC|something 4[|the I[W[|this O[|you .EK^mX
sells|&D.[/E2_7_=cAZW[X_YC][ddgB|out 7b]]
selves|-CVUb^
semi|)[?[@_C[QAf]gX
semiconductors|-C:Z
seminar|&XPZ|room PZYZjD
semis|?[fZ
semper|,Y?@f@|<name> ,Y?@f@
sen|/bTXn^|<name> /bTXn^
senator|nY|<name> nY
senators|,X/ZT]n^
send|!Y#C%B&F'B*[+E,>-D/X3^6X7C8B9Y:A;C<?=]@ACBEaFAGYH>IJKIL?O[QBVCWFX[Y]]DcBdWfBiDjDk[lY|<name> ,C4[|<somebody> 7YQBgD|a .D0^4]=aC]DaIBQ_U^Y]d^k^nY|back E[|it !D(])]*d,A3a=^BYCDIDKDL@N[ObTUX^YDa[d^gVh_i]jAkCm]nA|me "],A.Z=E>YDBHYQCYA_C|one n@|our "CHE|over 6]NY[[nD|someone #^QY|that 2[|the *DOGZ^eagYj]nY|them "X&E*D.Z4B5E=DM@OEgCkZnB|this (U3Z5a>[MaZanE|to /[E_MZXYe[fZ|us #D)B.A2B3D5_9a;[DBNAOG_^bXd_j?nb|you !Y&[(B3GF^GZM@O[QDRVSAXCYCZFaU|your 'ED]LCQDnB
sender|kE
sending|%^7E:ZAYBZJ^NFY[]Ea[eef]g[iXk^|a AZ|the #ZLZ|you %XJZYZg[
sends|,Y/F2[@DIYNaQbTDWXdCgCkUn[|a ,]|invoices @E|the C[j_|you D[jZk]
senior|"[&@/A4[:Y<aC]EZKBNYQDT@UEYY_AlYn]|<name> "]Ee|leaders /E<]TFhZ
seniors|?^BEC]KXQDfXj]na
sense|"Y%c,Z8]?BF[I]J^SC[Y^cmW|of %_,C8XJZ[Z^Z|that ,^.ZDE
senses|3V8g:D[Z^^
sensible|,_.a7]Sa
sensor|&Z,a4^CdI]QbYZjb
sensors|,cQZnd
sensory|;]HZ]]jZ|garden ][
sent|#a%E(Z+b,B-C0C1D4X5C7>8B9D;?<>=C>A?b@]ABBCC>ECFBI[KZLENYPbRAWZXFY]ZA]B_Fa@b>cAeWfegZh@lDn[|<number> #A,[4_?^@[ICQ[Y_|a #B&_1Z?BDCGWKdYXeXgAkV|after S]|and 4^DC|back CEg^|before DZ|home =FQY|in #_9E@ZIZ_B|it j]kD|me #Z&A@aKAfDg_nb|over ga|people @F|round *Z|the #;&V(Z,[4?ICYB_[jB|theirs ,[|them >EfDk@n]|to (Y,@2]4[?DQ;UZkUnA|us #f,Y2Y4C?dIaSCeAfdj_|you #A)_+d5]C[NcPbQCYFZ[nC
sentence|(C.e/[3^:Z>[?YD^FXScTadCfZjGk]nZ|and ,Y?XQYn]|in /[?X
sentences|3a4BY@k[nC
separate|"?#W&Z4@7[<Y>DDWYB]Zh]m]|kitchen #Z
separately|,E|and ,E
separates|"Zm_|the m^
sepsis|m[
september|2[gZ|'s 2[
serial|;FC[QCjC
series|"D-C<CCYEDja
serious|"?(E3e7j:C>ECZD@FaGASATCXb]d^BgEjEm^|about -X7_;ZFYR[Z^]Z
seriously|%f&C,Z4A9]:^<EJeKALaQZR[VZa^nC|and %]-YJ[
sermon|"Y,];aQZb^nB
serum|!])[+_N[PYSWi[|is i]
serve|"@,B-^1W4A7[?DA[EBJXQ@R^VZZ[]^^BfDkBlB|<name> 7a][n_|you :]aZ|your "AHF
served|&Z)D,D0Y7]8_=F?[B^C>DFJDVC]]^]_CaJfZh^i^jCkD|<name> &Y?_|<number> &Z)E-[0[?]A[K[U]h^|by kD
server|&[>YBCCZGZK[MEQ_SDe_jZkB
servers|BYC]aCd^jZ
serves|,Z:Z
service|"[#>%Y&@)Y+C-[1Y4?5C8a=C>B@]CcDBE@FAG]I;J_KFOXPBQAR]SAVY]H^[b[c[dEhAj]lBm@nD|<name> CXD[jYk]n[|<number> !B|academies n]|and %])[,DJYNZ|at -GCB]]|between A[n[|charge #[@X|charges JY|for C]kE|here ;C|in aY|is :_Da|on CbjY|to #E-C2Z<[|until BDiD|update 1ZCC|will 1]R[VZ|with "[|you 8Z;Z^Z
serviced|D]
services|%[-d3Z8Z;]<^BZCED>ICJXRaXaYAZY^[c]eBnC|are -eDFRb
servicing|@Y^YkZ
serving|"B)[:Z@ZDaNYk^|carp "BHC
sesame|#C&DC^KDQBf@g]j^nC
session|(G*X+D,F/_7C8B:E;D<A=[AFC^D>E[FAGYNbQ@S]T^WCZZ]C^AjZkEmB|<name> G^KZSXaa|<number> CDXZ|at QD|free DBb[kC|in EbQ[gFjZ|is N[ba|on -YgZ|the VY|this -[|to 5Z|was QCjE|with *Z
sessions|&C)Z,>0Z2D4E=Z?ZC[MYQDU]bYg]n>|<number> 0]jD|and =bg^|are Oa]Z|for )a7]NZ
set|!Z"A%@&Y'D)U*A+Z,A-D.<0A2D3^5C7]9_:[<D>;?BA]BBCBFDHBKYLESCUBXY]]_Wa]b[dXeCfAi?jE|an ,E3Z7aM]QB]amV|and 3]KYX[j[|aside =]d]|by &].Y4FKYjZ|fire ,BK[QE|for )_,C-D1@4]?FECNZn[|in 4ZkX|is 1]E]V]l]|it &]DYK^kZ|list F[jDm[|lunch ,FQE|of &D8C:aD[EXIBKD]E^DnD|off ,[@BCZDCKDkH|on 7E@ZD[|out 1a:C;Y<ZA^KCQVSYaBd_h_lC|that 4[a]jGkG|the #?4B;^<]cZjD|to E[lR|up !Z)_+^,?/]4E:[=GD@Q@^YaCea|your !E3b7eJYXe]da[nW
sets|"])],?-^.C:Z;Y<]?]ABH[J]N]QCTDYD]XaEhYkAmA|and 4[<[?a|of 5YQ_|off C[^^jX|out -^<X^CaBh_|the B]D[j[|us ;[
setting|#B.F4]8Z;_F[H>J_NFRB^]aBb[fAj]m[|in ![
settings|-_.b1c<[D[QBRYSbeDnZ
settle|(B.A5E7a8a:]@DCYDYFEMBN@ODSI[B^abZgChBn@|for (C8d:bHC^^a^bYnA|it ,]:EM[_[
settled|#Y,C-Y3]4_<E?[B]CCDCYX__|and 3^|the 4[CE
settlement|"]&_,E;AKZQG
settling|7b]Z
setup|#[=Zj[n[
seven|!C"B%E)E+C-E.B/_1Z3F5[7F8A9E:C;D<<?>B@CZG]KENBQ]SAT^ZW[@]@^B_Ca[dWgXhdma|and >[DX|days )[2^QBXYjZ|figures /]0Z1a<CV_|in )B/dNDT][DjC|months 4W|on 4FYE|people 4YYX|things F]nY|times 5cZcaZ|weeks ,CCYg]|where HD|year ,]/X@^Q[TYgZ|years DXhY
sevens|?[
seventeen|%D,]/_>]EaQ]T^f]l_|and >^|years %D&E,ZEal_
seventh|6];[?^[]b^fZ
seventies|>Z
seventy|2YG[kC
several|#e+Z,]0E3D4>5Z8B>^@BE]IeKCPXQ[ZYgAjck]mCnF|of #c&C4BI]fAj_k]|people #c;^@EIZbZ|times %F,Z
severe|R_nZ
sew|,Z.CA[eZ
sewage|!A/];[GBT[l[
sewed|,_QYf[
sewing|+]0Z8Z;[@]SBW^X]abb_eGgYkZnD|machine 8[;]@_W[X]a]b_eEkX
sewn|&[
shade|!]#[(b3_>EBaDaIbM^XYYD]DiXj^k_nZ|are ([]Ena
shades|"dHZ]EhD
shadow|#^CDjE
shake|,^.^<eDZK[SYk_|<somebody> ,Y|your ._S^
shaker|!Z,X
shaking|(Y>cAjVYe^h[
shaky|,Z>E
shall|&[-c1Y3Z7]=YCAEDIAJCK_MFNWRcV_XZ[X]We@jDkAnB|be 1X4YR^|i &])_KZNanB|not -Z2ZFZRZWYmY|we )E[Z
shallow||end ,Z
shame|#[3a7d>^DDL^QC][e_n[|in .^>aNY|on 3b7_QC]Wn^
shampoo|"Y)]/_FYH[NZT[g[
shana|@[BFgY
shanties|[Z
shanty|,[QZl]
shape|%B1C:X<DA]D]ECJYMCQGT[]]bFfDj^k]lEnC|a /Zac|of A]]YhY|the DFEAJ_jZlC
shaped|-C6Z;D<YQ[[^gBkC|like Q[
shapes|(E|hurts (D
shaping|-E8?;_CEjEnD|the ;Z
share|!B"@#D%=&E'B(o)<*[+?,<->.?/>1G3f4?5A6E8?:?;C<@=^>B?>@>BBD@F[GDIBJ?K@L@MkN?O[PCQ<RCS=TCUVWDXdYHZI[D]Z^AcBdZf>gCkAlYmYnD|<emoji> (D:Z|<number> (aM_nY|<somebody> (d|a '[*>-EA^L_OBQFk]|and *XO[|ash (@MD|before 2[7Ym]|for *@OC]Y|if (f.E7F:FJ]McQF^[aBbZmEnA|in *],C-Y=_EdF[TXd[|is !Z*[-[7YO[eXgZ|it (?*],B3aD^OWSDX]]CmZnC|or (:ME|our *Y-C6[RA|so 6Z|that 5X8Z;]ABEHFEKFM@N[VZW^bXjCmC|the (C3Y8Y;CDCFaMBT_U^XY][fBk@lZm[|this ([3]7^:D=XAXM]O]QCSEXY]aaFdVjCnB|to (]*c3>6C7DEDFDM]O^XC^DbCmBnD|what (F,[9_:^<[FEMB_^ean[|with 3]7EDDE@QY]AkF|your !a'E*C3E^Ca^
shared|"Y#B&?(D*_,C1X2D7C8B9D:Y;><B=EE^MDNCO^TCV[ZA^@acb:eXgchYiZjZlZ|<somebody> &D1]V]|a %ZC]gY|commitment RX|drive QY|folder S]kC|out #Bk[|ownership D_gZ|the AZ|values 1[:ZV[Wa|vision EE|with %Z-CKAVEg^
shareholder|6[[]
shareholders|DZE[a]kWna
shares|"Y&D(e*m-_0_1Z2c4Z7C=cC<FaIDKAM_OlQBR]U[[^]^aCdZj=kFm[|<somebody> "Z&B-]1ZE[KCRXnA|and 0]UX|in 2f4]n[
sharing|(c*],@-A1D3Z7D8B;YF^N]QBTGVCX^^]bZc[lZ|is *_NZ^Z|the ,C|this (]7^]b
shark|>D
sharks|#]:[I]a]
sharp|,B3c6X7h>]CZOYX][^]]j^nB|and !]a^
sharpen|,[-[KYR[
sharpening|,ZCCDAQ_jAkC
sharper|&]1Y<_?[D]VX|than ?ZfY
sharpest|+[;Z
shave|,[6[i^
shaved|(ZY^
shea|,B2W;DW[
shed|"E#]%_,_-E1C3C4<8C;C?B@DCAEDFZIGKCPZW?XBYE[C_^eDiBjAkElCn;|and ,]=Zd]|behind &ZAX|end ,CQC|has ,D|in >[|on C[|that @ZjC|up QD|with Q]
sheds|2XC]M_N]jbnZ
sheep|,i4A5^7D;A>DBDC?D>QcZ_]C^DbCeCfDhDjAkD|eat ,B|on CD
sheepdog|#cI[
sheepfold|DD
sheer|)[h[
sheet|!D#Z&E*Y0Z2b3B7B8B:D;B<DEEKWLCMZOWTAUZVCWbXCY]bCdDj]kam?nB|'s #[|and *[F]O[|at >Z|by KZQ[|for QZ_ZkG|in #[IW|is #C,DD]O[QESFYF|of ,]4[C]QZjZ|on 0]2]U]WY|with DZ
sheets|"_%E&a*Y2[D^H_KYPYV[fek]nE|are *Z,Z
sheila|&ZjZ
shelf|#Z)C*E+H,@-E2a3D5C9Z:CDXECFWIWJEK[N?Q?WWX@YVZB[^^BaAdZj]mXnB|and &^6[7[>[]Z|by .^D]S[k_|for =Zj]|in 7ZAYh[|is ,FQE|next ,@Q>|of .]
shell|&[/BC]YDj[n^
shells||are ,D
shelter|"C,D>BCcD]I^KEQ]Z^_@cXe?g[j^k]nY|and 2Y|at C[D^QAc[g^|in ,C|open D^|page "F
shelters|A^C^hYl[nZ
shelves|#D&@,>4C:D?DEDF^SCU]Y@bAgXj_kAmZ
shepherd|0bmY|'s 0b
sheriff|,aC^nY
shield|KZ
shift|!C"E#b&a)D,[.Y1B2_3D4D7=;?<@>^?Y@WADC?G?IaK^MHN]S]VEYF]Bd_eYfZh?|allowance n_|and &EIZRY|at &^?ZK]f[|from ?aZXfZjY|is ,X|it #D,D|on @X|packers GG|the ,ZjZ|workers >ZBa
shifted|#],Y7[
shifting|-ZRbSY
shifts|,A4@7D9]=[>eE[Q?_]dYeZnA|and ,X|are DEjE|at TZ
shillings|,?
shin|QD
shine|)[8_:eBdMBa[b^ib
shines|:d
shingle|)Z?af]
shingles|,>C^J]NZYCj]
shining|&D1[9d_b
shiny|)]+eN[PcaZ
ship|%B8Z=XCcD>EEK]Q^WC[[dcgUjEkD|it =YDC|to #]
shipments|j]nX
shipped|/^1j4b8C<^A^C@GYH]I[QXREVaYabbdVh]n^|<number> 4d?]Y[|csv RF|dark 4BIZn[
shipping|)[5C7[<_GEX_ZC]]c_gWn^
ships|,C4D:eDAIEQBa_i[|from GFnY
shipwreck|WZ[Y
shirt|([7_9]<_>ZCEDBSE]^|sponsor <ag]
shirts|&Y,D3]6[<Y=]>YKXQ?eZhFiEnD
shivering|D^k_
shock|,A/_7F8A:DFhN@QBUE]EminE|you 7EFcNA]Fma
shocked|<DFe
shoe|#E'a4=:D<BA[L]UDY?^YaAb]f?h[kY|in ,[4B|shop ,D
shoebox|&Y)[,]MYSFm]
shoes|#E&?)^+X4@:X;C@XFDKENaP]YD^CaXbDgUhDjCmCnA|<number> ,D>]|and ,]g[|are ?Y|matter ;FbF|off ,_D^k]|please CXnZ
shook|<^
shoot|,E7A>aD@d]e[|on d[
shooting|)]3^CEk^|in CE
shoots|6Z[Z
shop|!A"['B)Y+X-F/C0B2_4>5D9W;><XBDC]H[JBMDUBWXXFY@ZB^]a_bCc^gFhCjXlNnD|'s &[)A,[<aKXWEc]j[|<name> <]D_k]|<number> QE|a <[|and "Z)X,]7aKF]ZeZjDk[|at C[g_k[|before !_,E|by n^|cat QZ|closed QZ|door 7Zb[|floor ;[|for ,Y?ZDC^[aYfYnX|from )]|has C@|here mD|in "E#B)[=Z>[@ZACQFWD^Xe[g[|is 6^AZC_[ZiY|next &]KY|now !C)]6E?ZECNc[C]DbDlDnX|on +Z,W1W@CCZPZQW]Y^[a[gBkB|one *]O[Y[|open fXm^|opens )DC]jZ|or >^D>QX|owners "_|shut 6CC[K^QXjY|that 2W|the ![7[G[]Z^_aab[n]|then ,D|today 4^|was ,^jF|we 9a_Y|who KY|will C@DZjD|window W[|with !Y6Z8[GY[Xi]n]
shoppers|"Z*E/E5f;X=]>]BfZbaZeZif|will "[/@TC
shopping|#D&a(@,_9e>Z?G@^CCJBK]Q_Y[_[eWfAiDjBnb|trolley ,fQZ|up &[|with ?@
shops|!D,?/_2a<b>^QFf@gYhFj^kA|and #D,F8X:[|from CYQa|that /E2[7ZkA|will C9j?
short|!@#E%A(E);*@,E/E0E1E2a3F4]5@6E8=:W;E<D=G?CA@BBDcJAK[L[QWUBWYXBZ@^@_HaYeVh[i@jYkYnB|<number> <]OD|and ICQEW[]YdakE|answer 4DDGg_mE|for 'B.^7bJCW]|form 4A|guide O^P[|notice Y[kE|of #X)E+[,X2[:EEbF_P]_GjZlWnD|on e[jD|one DFjH|ones 9Y_Z|sleeves DZ|survey *D^Y|talk ]Z|version 4YC[DaIY_AjBkb
shortage|CZ
shortbread|,^?aQabXf^
shortcuts|*]:[V_
shorter|,^2C4D<EQ_Y__ZdagA|now #E|than ,bC]QdjZn_
shortest|#YCADbkYn]
shortlist|#[;@=[bBg[nC
shortlisted|;[E]QAYCbcjBl]nA|for 1;AAV?lYn@
shorts|,fQ]
shot|"_1Y4]5]8BGDH_KZQaVVXYn_|in HX
shots|&]DZKZQ]^ZjBk^
should|">%@(E*E+b,A-^.@/=0B4c6Z7D8A9h:B;A<<=[@=BaDGE=HBJBMDN?OCPXR^TCWAYaZE[Y^E_eb>c>d^g?kDnX|<name> "D|ask )]3]7]XX]ZaA|be %A&B)B+],[-[3A4E:[=Y?]ADBDDcFWNEPZYC[Db^kCm[nF|come k[|do 4C|get 9Zd]|go ,C9XQ]_[jCnZ|have #B)]+A4n6]7E;D<D=B>^?V@DBCCWD@EDFFKBN[QXWBYn]Ba]bAe[fWgEhAiDl@mE|i "E#](EQA|it "Z9[DE|know ;[b[|look ,c|lose >]|never #]%Z7EDDF]lYm[|not #U)^,>2A3]4b7C;E>^BECBD=IXQDT[X]YddAeagXjDk?nD|post 4EIX|read 4bQEYY|say 4^>BD^KY|see #G|sell BC|show #[I[|the (E9dD[MZ_adc|use Bb|we "E.Y9eMDQ?UZWDY?_d|write ,FQD|you "Y7c9?:CDAHc[[_B
shoulder|;DDWEY]]le|and >Ze[|to ;EEZlZ|with ;FEZlZ
shoulders|&B,^4^N]Y]iX
shout|&['^([+^,a.D1E3X4C5B7C9a?ZADFBIYK[N[QcRTSEVEXWZA_cd]hJk@|about 3_;Xj]nY|at ,XQ[RY|for +^Da|if 4DD@IXQCYCjD|it 'c|out &Z+E1E8A?^ADFDN]PDVFZBaXfah@|your 'Z(c
shouted|,^CAD@FZKXQ[Y]g]jD|at ,dCBF[Q_
shouting|+Z,f9C?_PYfXnZ|at +[?^PYfY
shoutout|&d(]+[,[0[1D:Z;CACB]CFKaP_RDU]VBbAg[hBi]lCmB|to &d+[,]0[1D:Z;C?dACB]CFECKaP_RDU]VBbAfeg]hBi]lD
shouts||at 4Y
shovel|BZCZZ^iXnY
shovels|5]?ZZZ
show|!A#X%B(^)W*d+>,A-C/b0c1C4Z5B7A8A9Z:^;E<E=a>=?@A@E@GCIXJBLCObQBT]UYVC]@a_dWe=fAmZ|'s DB|<name> CZ|<number> Z[|<somebody> *[QC|a ,A0[|are 5ZZZh[|both 2Z|by #[:[I[nZ|for F]|from KZ|in ;EB[WZbEiX|is !].YCDS]^]|it "])^*a,>?YFZHZKGN^O_aZiXj_|notes #e|of !C8_CZGC^Z|on SBnZ|that ,A/_4X:^DCQCnS|the #C&D*X3b4DC@DDICM[OYXejCnZ|them 2Z9D>[DbQAZFe[jZ|this )Z7]|up :YRYdYjCkD|us (^,X9XMZ_X|was =_B]|what @Z|you %E&],_2B4A;C<_=B>DAZD]FbJBQ]T]YF[Z_?jBlVm]nB|your !A&Z([)ZGEM]b_
showed|#]&Z,>4=:D;CD@M^QESC]E_>eDjYn]|<somebody> #])[|a ,F|me ?ZKZnY|the DE|up #E7[<Z|us #^@ZKY
shower|"C,>.C3D4D9?:]>XDW^[bCe]gCk[|<number> jE|gel 7]9E|like ;FbH
showers|#^,Y4_7CBBCaDZOaQZWXkWnA|are BC|at ,Z4[D]
showing|#D&Y-[0]4[>CCaDeQDRZU^Y[a^bDjYkbmD|how 6[KZ|the 4Zj[|up -YaYn[
shown|"B,W/X4]7B;E<D=a>BE]G[IZQ]bDdaeAlRnX|are k[|in -YRZ|the mY
showroom|!Z"@)Y1YA^HZV]bah[kBnA
shows|#?&D(B.C0C1E2Y5C9];Y<W>E?YAFBZD@EBF@GDIDN@QCSFT[X_Y]Z]_ZaFcYhZi^jAkElCm>|<number> CCjCn[|and 6]|how "_|in ,]|it &CC^|my )[|the @C|up /F:Z;fbY|what :[|you ?Fi]jC
shred|([7Z
shrimpers|j[
shrink|DBkA
shrug|7Y
shrunk|@Z
shut|"@%G&@+D,D-A.D/F0D1@4D5F7W8A:A;A<E=A>D?DACCkDEEBFAH?ICJAKBSBVAWGZ@[E^A_@aFb=dChAjel?mAn=|<name> ,E7[@ECgDDP]jgn?|<number> C]k[|and 2Y<^|at 7[C]Ra][jXnE|down ,D4DYEnU|for 3ZDCGZQBg_kD|from #ECYIDQBe]|in ,]|it #[9CCa|off CBjAna|on )[C@QEfDjE|so aF|the 3F7C@]CBDYYX|till 3_Q[XcjZ|to CZ|today CaQXj^|until ,]4DCZj^kY|up !]|windows CC
shutdown|CCnY
shuts|/]4Y7a:Z>DCiEETY]beAfBg@jckElDnB|<number> C_j_|at 4VCgjblF|on QXkE|the e[
shutters|&Y)Z@]C]U]gZj^
shutting|"XKY
shuttle|CfD^j_k[|from Dfn]
shy|(e+[;X>eDEMaZYjB
sibling|!]dZ
siblings|)ZD]QDkbnD
sick|#?*[,_3]9F;E=E>X@ZCBD^NXS]WZ_De[jCm@nD|and 'Z3^?Z|days CZ|of "].d3Y>XS]|on *_<_OY|pay &[K_
sickness|1XVY
side|#]&A'^)C,=.D/D0D1G4_5@9C:_<F=E>W?BACDbFAI^KDNDOEPBQ@REYVZ>]D^F_FaZbDk_mEnD|<name> ,Zj[|<number> "YKYQ[|and .YDC]CkBnW|are 7[9DDZLX|at CDQX|by :b<E@ZDBa]kG|door *F,A>DC[DcQBYBjakb|entrance C[e[|gate C[f[kD|has ,C;BnY|in (^:]MZ|is D^k^|of +Z2^:[<[>XDaMDQCWXeZnB|on @[|room gXj[|so ,]3_X]|streets 4Z|you 7a8_>DD?]_nF
sides|#D%Y1B4A?[AZDZE]JXKYTZYAf[jAl[|and D]
sideways|,]?^DZQ^f_k[|and ?bf_
sight|&ZKSjV|of B[
sightings|2]
sign|!V%B)D*@+B,Z-D.Z0a2U3_4W6]7^9Y;A=^>??a@?D_HBKYMGOAPCQ_R?XaY^ZZ[X]YaBbAeAf[i[k_nG|'s iZ|<somebody> &C,Z?bKCf]|a DZ|and #[(^1^4DDZEiM^eYjDld|anything #C@[D]QEeAg[jAk_ma|at 4X@CDDgB|for &[|in '[,BDWK[LYkU|is 4XY[|it &]|of 0Z:EkY|off -Z4]|on 8[C[Kc|share 3bX[j[n[|that #Z|the ,D3]6c:ZEcJ^[_][kBlb|to #D:a|up !^"E'F)]*^2^5^7D9YCaDSE>FcGXHEJCKELBQDZ]]CaHbAg_k]l@mX|ups 0fDYU[Z[
signage|ZY
signal|"B,C.BAFCfDYF^SCYZb@dCjb|box ,YCBjD|fault CZY[
signalling|4YYY
signalman|&[AYCZj]
signals|a^
signature|&C)Z,>.b/^1Y5_8cEYHFQ@[^^bkB|<name> )Z
signatures|#aC]I[XZgYkDn]
signed|"Y#U(Y+D0a1[2D3C5[7^9?:D;]?X@?DBE[F]HAI_KDM[OYQERUS=TBVaX@Y^Z^][_YaDbUcYgSkZl]|<name> Q_|a gY|at 1bQBV^|by &];]Jcb^nY|copies )]|for /[T[kE|in 3EEB_ZjDnZ|into #c|it 4E9EE[|its ;Y<Z|off 1[4[5YCD|on (Z1^E]VXla|our 0[|the 4[<BAYEeR^kClc|today ,YCBFemZ|up "^0X5Y7_?[SEZ]nZ|with <]E[
significant|1Z;^AcR_b[h]
signing|1^4A7]>XKBSDV[YDeRnb
signs|"Y*D+_/F0F1C4a5^:?>B?ZDWNTSAWYY[ZXa>e@fZkWm_|are 5_CZOYZ[|at "Y4Z|go g]|it 'YQ[|on K[|to *F|up 2[?^WXfZ|your +^5CFZN]XC]CmS
silage|<g?]
silence|!D&^.e4[7_8b:]<[>bBaC?GBIBL]M]S^WCX[]]_Aabb[ecgDn@|and aa|is )X,C/[7h>^LYMZX]]djDnB
silences|&ZK_
silent|/Z4Z7a;^C]FcG]HAXa]]a]b^hXjE
silently|/[4bQDY^
silhouettes|8[V[^]
silicone|,]hY
silk|"]&^GZdY
sill|#[|of #Z
silly|,_.Y4b;Z>[@ZL_QWY[
silos|-_;D
silver|,F1Z;W@ZATD[GGKVVdYAg_h^|at 1ZA^K_V^h[|for ;E|hatchback nZ
sim|.[C]SZ
simple|!b"^#?(Z)]+E,@-E1A2D4A5[:eCEEBF^G^I@O]Q@WB[W^]aegEjFk@manX|as 4F;dbZ|question #B,[QY|to !_8C
simply|!_#B%[&V(D*Y+^,C/a0C1d5A8h9B:D;d=C>CD=EEF@G]H]N@PYQHRBUEV[ZD^ebbcWdAgBi]k>mCnD|the !]8_;d<GG_QFUD^]bai[lW
since|!>#e&Z)A*A+W,F/[0b2W3A5G6B7V8]:B;Y=YA_DGE@I_JXNVOCQGUbY[aZd]gYhal>|<name> #A&?0Y3[4[7]8D<_=e>[AXDZEcFCIGKDP^UYVAWDXZY]ZY^Dc[dZgYhYla|<number> #9%[&f)F+_.C/D0E1_2Y4D5T8a9_;W<Z=C>X?aD@EAIAJ^KdM[VZW]XC^_aWb[cZfYhBlAmB|<somebody> #C&Z5[QEjC|about ,Y>ZDC|and 4E<[|been 4Z|before @Zn_|breakfast 7_]ei[|day ([,@9DJV|five >Z|half A^eXhX|i #F4G<C?[QYf]n_|it #W5YI[S^|last ,W;EIYQYWXY?|my D[jZ|nine <F|no D[|nobody ,]|our &[<[?CfC|people #]2[4DDDI_Q]eCkB|school eZ|so ,]CYjZ|some 7[|somebody .a;]SZ|someone /Y|spring #<+^,A.[4ZBaDEIAQAe^hCi]|ten 7b]^|that W]|the /]0]1?2^4B7D<E?DCUE?I@L[QZU]VBWVYB]CeEiDjW|then #C,EKB|there &]|they &[IB|this #a7]A]h[|three #[I]|today KY|two ,C4C|we #D,A-Z4D9Z;C<D@[ACDbE[g[jC|when #A']|you "[)b,^.Y4Z8[;^N^VYb^h]jY
sincere|&A
sincerely|XYnX
sing|+^,d/]3_KcQ^T]W]XanD|on 3^X]|the /[3Z
singer|)a
singers|=ada
singing|%B&V,c4E7Z?cCBDCQ]TbX[f_jB|in CE
single|!C"@#?*E+Z-X1A2@3E7Z8Z9V:B;W=B>D?_A@BBC>DBF_HWL[QERXSCYD]XaYdDeAhCjCm^nU|<name> 7_CE]YjCn]|<number> Cb|cell jX|command "Zk[|day %C/E0^4Z7C:Z<E?DU]bclB|fare GF|gloves O]|mum "CHD|one %X,A.[7D:@;c>BBCN_QEbdf_mHn^|order ,^CB|page &ZFY|person /FD[k]|source -^|step l[|thing 9Y?[|time &E+c|use n^|week UV|year 0Z
singles|jY
sings|"F#D,e8[;EQ^bHj^|for "EHE|in ;FC[bH
sink|#B&E,]/Z1[3Y4D7A8?:U>]I@KHQ]U^V_YA]C^Ea[e[gBh]nD|in .Z/[:];ZTXU^V[^Da_|with >Y
sinks|#Y,Bn_
sip|8[;Y^Wb[nD
sir|&C?^CCf[n]|<name> @[CD
sirens|nY
sister|!B&B,]-B1C2a3_4V7D;D<C>]G@KEM^QcSaVDWZYA]DaCbAiBnC|'s >[KEbE|<name> ,X4e@W|and %]|for fZ|in fZ|is 3^h]|who g[
sisters|#D%d?B@YBeCBD@Jb[Xe]i[|in B^i]
sit|"b,]-D.e/C1G3a4>5W7^;E<G>^BEC]DZFDH^K[OBSbX[YB]^aXe[gX|and .[SZ|at "Z.bS_|back 8^:Y^Z|beside ,Y.D|down &Z,W.Z7A9bDZK]T^b[e]g]m[|in ,B;@>CQAW[]WbCgA|next ,]|on ,_.a3^7g;Z=ZAYCZSabYj^nD|out KY|somewhere CZ|talk _E|there #ZSZ|up ,Y|where 3fXZ|with .@>]D@a[jBkE
site|!C#_&;*X+Y,B-D.:/E0D1b3D5B6U8C:C;E>B@DBCC^E_F_I_K>OaRDTCU?V^XB[]aCdEg?iCj_l_|'s QW|<link> EclanC|<name> CBEZ|and %Z7XDYE[IZJ]kYlY|from "]#b1]C^|if ,Z=[|is QA|manager <]@YKB|now #BDZIC|the W[|visit #Y|with D^
sites|"]#D,C1Z<^ABCYQAV^|and "^1_VZ|in C^KD
sitewide|aZ
sits|#D([,D2Y3Y4^<a=fAaDYK[McQCXY][d]fBgB|at 9ZAbD[h]|in 2_4aY^|on ,[5Y|there ([3]XY
sitter|>_DE
sitters|:F;^b]
sitting|#C&[+F,^.D/Z5d;C<[>]?]@XB]CAFZU[XBZc_WbDeafZgUhAi^jEnB|at #Y0Y9Y_^|down &],Z|in DBFZQ[|on ,B5b7^<]>DBYCEZ_]_eDmZ|there 4[5XZ]|with ,[DZkY
situation|&E,[1F4[EYVDlW|in &EEYVElW
six|"W#Y%>'C(B*?+C,B-=.D/W0A2B3A4B6E7X8?:>;C?[A@BBCXEDG[HYMGR?VDWA[X]YhFiGlEnB|<name> 1EK]VF|<number> DZ|and "^)[3[7]DZNW|at >[CZeY|books K]|by &_K^|clients DY|days 1Z4aY]|figure ;_<Cb_|figures (],D7YQDm]|for !CQXeZ|hours &]CADBFZJ_NYYDkF|hundred ;Z|i ,EQE|if ,Z|in ,E/[5WCXT^|languages QB|minutes #D4Y7bC[K]SD]_gYjZ|month >ZgZ|months 0d1Y;C>D@]C[D^QCUYbAeCh[jHnY|new 1eV^__b]|o'clock !YFb|of ,?4b;]<WDZEYQDSXbYdZeAgBhCk@l[|on a[|one )[|or 2]9[|pages &Z|people &^,B9]<B@]K^QB|seconds >Y|the D^|this E[|to @[|tonight "^|we 4^|week !^6]|weeks !F#C+b,Z.Y8[;Y>A?]CYIEPYQVSYTY^Xj^k?|with ,B>Y?DBbiY|years ,^0[1C2Z<B??ECU_^Af=jBn@
sixteen|#C/^3A4B<XA^K_T[XCe]hZk?nC|of AZ|to 3DXD|years #E,Z?BQUe]nD
sixth|0Y1]5[6CFZQ[UYV]Z[kEmW|form FZmY|formers &[5]ZZ|free 6DDFkE|year ;X
sixty|!Z#C&Y(Y)_0a7^=bG^IDK]LEN]QCU_|and LF|years 4]
sixty-one|)b
sixty-three|#fAdIbhb
size|"@&B'_(>)A*A+Y/F0@1D2B3B4F8@9@:B;V<CABBECWDdKAM=N@O@SDTEUBZD[G^Ae@jZkYmAn]|<number> 0F4CDAFEKBQXYDfCgEnB|and D?E[S^j[nF|chart DZ|guide DY|is 'C/ZLE|m C[DXjZnY|of #F%Z+]4F9]D]K]SFT__[nX|up 5ZD^h[k[
sized|OY
sizes|!E+Y2B4_CXDdGAIaPUTBVB]@g[i]jVkb|<number> ,YQbgXjEnA|go jY|run CZJ[QZ
sizing|-]4a>ZR[j?kY
skate|4CI]YD|park I]
skeins|7^
sketched|&^5^<Y
ski|,_;ZQ^SAbZj^
skies|7YAZKWXY]]
skill|(^,[;ZMab^
skilled|n]|sailor n]
skills|"_-^;]TB]FbbcCeZ|and "ZR^|in ;ZRE
skin|!V"Y&C*^+B,B-E/Y3E4[5C7D8Z:B;C>D@?CADfF^G_HBI[JFP[R@TcXDYC]A^d_ZaBbHe@g@jCk[|'s #^.]|in !Z"X/ZGXTX|that n_
skincare|;Z^ZhC
skint|5]=[NXZ]dY
skip|,D._2[4D:E?]@?C_DfF=HCIYQDSbX]YA[W][_@b]d@eCg@jckdnD|a ,[.ZQYSZnY|it ,E3^7[>YDZQDX]YB|or .[DDGZS^b[|the %Y*X+]4DDZSAkZ|to .]S]
skipped|(Z4bMZYanY|a <Y
skipper|&gC[KgQ^
skipping|"C#](X>^
skips|7]>]]anE
skirting|&X
sky|#X*Z:[;YDDOXeH|is aX
skylight|,Y4X
slab|,Z1kC]_]
slammed|BY
slash|#^GEIZQB
slate|&E7]8F9YDCFZKC
slates|#Z?[
sleep|#>%^'D)W.X/V0C1D2@3D<c=D>^@]A_BEDCEBF@H^I=JbK[Q[S[TXUEWCXCYJ[W]X_>c]e_gXiEkFlAnE|and +],Y4Z7D:]<[>bH]P]]Ce]nC|better /Z;]H]|for ;]AZ|in )Z[[|is :^JZLY[[|now ,^QYUEnY|nurse #X&_4^n]|on !X.a7fDEG[IAKZM@Sb]fnD|over "Z%^;[b]|well 9[@ZFE
sleeper|(D,ZWZ
sleepers|!^/b5Y7_AZT_ZX
sleeping|#B'[,C0D1W4B5_6]7[9Z;]<B>ZDBGWQBR]VXXB]cb_|in "[)],D5Z;ZQBcY|on -]5]6]MWR_i[mZ
sleepless|)ZAYN^|nights )ZN^
sleeps|!E%_)Z2b7BJ[VYn[|in "F7]HF][n]|on "],?QB
sleepy|,^Q^
sleet|#C&a=Y?dIBK_^ZfekA|for @^|to ?_QZf_
sleeve|#^+Z5Z?YDYSYgC
sleeves|"B4DBFD]IZJ[TBjWkS
slept|#D,[0@4A;d<_>^AZH[K>MDNWPbQ^WZaab_c^gVj_nC|in ,c;a<C>DeDjZ|on ,A2Y5[7[A]HYQE]Y|through +F,ZKC
slice|%]*_,ACZD]JZO]QD^WeEfD|of *aO^^W|the #[,@QC
slices|#DD[ICQZ
slid|#Y;YCaj^
slide|#D&Z*[,G7B9[:D<[@CCDDFFaH[JDKaO]TFXCZAbYeAgDjCmWnA|<number> CAF[KBjA|into H_OZ]]
slides|"V&D*Z+C,D.]7[8C:D>B?ACEEDIXKDOVPBRCS[Y^aYgChYkGm[nD|about 4ZQG|from IUjZ|to YY|will G[
sliding|gZ
slight|nY
slightly|#F&D,a5T7E:CE[I_QcaDe[j[nd
slim|DZ
slime|#]
sling|5_Z[
slip|">,a3C4X9b;D>@WD_ebBeG|at "D#ZF]|in SD|of ,Z
slipped|,BQEk]
slipper|"]8[^Z
slippers|2b<Z?aW^fZh[|and h[
slippery|#[I^
slips|#])Z*b,D.B/B@YCbO]Q_SCYD|at ,B4Z
slipway|#[,E.ZD^QA
slogan|%[)[8E:[NaUX^BaZhC
slope|,]A]Q[
slot|!^)[+Y,^2^3]6a;Z>F?C@BC^DcN[QZWaX_]X^ZeDfBj_k_na|here 6D
slots|#A%^)_,B0E3E4A5[7g;F>BEDJZNVQERET[UAXZY@Z[]c^AaEbFkXnA|<name> C[e]j]|<number> 7Zn]|are j[mY|for 5]7dZ]]]b@|from )YNV|go 7>]G|left 7UH[PYiZ|open KYX[kD|this !D7[jE
slow|#E%C&B)E+E,B1C2>3A4b5B7@8X:Y;?=B>Z@AACEDFDM]QZV@XCYbZB]E^ZbAdZgBhGiDjYkCmG|<name> CZ|and ,[4Bj_kDn[|down :^Dak_n^|growing :F|mornings 8[^aa]nZ|movement ?^f^|one ,_QY|this 4^Y^|to ,YQFgZjF
slower|&C,_._9Y<CD@SY^[e[mDnb
slowest|,YCDQ_jY
slowly|&D,a5]8B9B<^C^DBM^Q[Z^nY
slows|8[:[CgTZjcnY
slug|,aQ[
slugs|"C#b+],^K^[]kb|in OZ
sluice|QC
sluices|<D|and <D
small|!?"E+W,[-F.D/Y1?2J4Y5B9G<[??AXEWF?GXH@LEMFNDOYP^QYV=W]ZY[[]E_Za_cZdAf@k[m=|<name> :A_Z|<number> ,[4F|act 7Ga[|and ,Z9D:Z|batch #[,D7[IU]]b[|batches 8ZAY^[hYn]|blue DD|business %Z(C3Y:DD^JZMAX[aCbDmB|businesses /^T^_^iZ|but &X5Z:]Z[|change (^:Bn[|charities A^h[|children >_e[|dogs QA|enough %bJb|farms n]|fire <c|firm DZ|firms #[/[TZkZ|for "F#_&Z:CY]kE|grants QZ|group +^5^P]Z_|hall C[|it DAkB|kitchen 9?|one _D|people ,Z|person )]|plates :_aZ|pool D[GZ|pot DZ|press iG|print iZ|room ,EDDkBnC|sample nZ|shops IY|team :]<^a[|thing 'Y,@;Z@DDcF^jDk_|to "Z:^|town &G|word (ZD[
smaller|#_,D.X/D3^4X8Z@@C?DBS__[bDj[n_|one ,D|than 8]FZ
smallest|-G4BEbN^RDYGd^la|keeper -G|was &Z
smallholder|RD
smart|"Y%D)D*E,A-E.X/_2F5C7c8f<DADCCD=MENCQ?SXV]ZD]]^cgDkE|and ;]CE^[|choice 8]|meter "Z6^[ZnD|meters #Z.[S[|people /Z0Z
smarter|"D-C/[1C7W8k:@AYECNC^aaYbWe[hYjCl@nB
smartest|!Y,^8];D^^a[f[
smartphone|DC
smash|(a*E-E3bDCE_M_Xald|that ([3cM^OBXcaBb[l[
smashed|%D0c:C;d<D=fEDMDQAR^U_^CaYbadbf]nA|it &[-];_AFMFR]ZW^BbYf_nE
smashing|:CB[K[VCaDia
sme|-aR]lD
smear|e[
smell|#[,i.B4@8C9B>D@XHYQhS>]C_Dg^jak[nF|gas "[DY|it ,Y|of &[,a@ZQ[Z[j]|the +ZQWj]
smelled|,]
smelling|,]
smells|,f.C8CPaQdYF_[iYn^|a ,D|like jB|of ,dKDP_Q_SE_]i]
smile|%f&@*Z,?3_5D7Z8Y:a;Z?B@BA_CZDBJdMDQDRBTDWEX]a]bagDj^nD|at ^[|is )]:[AZa]lX|on 8Z|says @D|that %Z:]JX
smiled|(^MY
smiles|(Y+b0_7C8i:_;WUaVE^fa[b]nE
smiling|,^1g9]F]
smoke|,^7BCfI[QWj]kXmanF|alarm #Z,C3ZXX|alarms a[k]
smoked|+ZQbnD|eel +[
smoker|&Y4^B[Y[ic
smoking|/b:[aZ
smooth|#c(f3hDYIcM]XZbZnZ|sea n]
sms|#[5[CaIYkZ
smug|,B0Z1bQDVV_Z
snack|"C,B.]9^S__^
snacks|(F5]SZZZ
snag|.F
snail|#f
snake|:@aBk]
snakes|D^aBk^
snap|'_*_HZL]O^]CnC
snapped|&D4B
sneak|F[mZn]|peek F]mZn]
sneeze|(ZMZVE
sniff|#],_5cDeZ[k]
snooze|,C3D7c?ZQCU]XC]e^DaXnD|you 7gB[]b^E
snores|,^n]
snoring|4Y
snow|"[%[&C4@9?:D;^=_?e@CADCaEDH[KZO^Q^XBYCaCdaeAfcgDjd|is >]|lay CAjE|on ,DKdQ?YY|update CC
snowdrop|CEQ[
snowdrops|CCK_
snowed|2Y|in 2Y
snug|(E4Yk]
so|#X%=*C0B1B2Z5X8B9>:B;E<>?YBGCaF?HZI]JCRGTDVDWZZY^C_CbHcBfZjWlFmAnA|'s "YHb|<name> #b&_.B2_=Z?DDBI[QDSCWW_Ed]hWnB|<number> #_4^@YC[j[|<somebody> #C'[,c;D>DCDD[TXbCjF|a #Y4Z;aDAGDI[W@dDeB|all 8YC[nY|an SY|and "Z.Z;ZDES[e[|answers hY|anyone .[7Y|are !]"=.[>^IBM[S[|as 2[>X|ask "D2YeDkE|at #],E.A3a4Y>_CaI^Y]eZfB|bad ,D4AYB|be )E7^CBGX]]|before B]_X|blessed %_0]:[EZJ[U_h]lX|book !V8]|bring 2_7[CAXY|but ;Z|called ,?/]QAT^ne|can :dNV|check k_nZ|close 0^3bUZ|come !^4Z7@CA]E|did "[4Z5[;D?EQZaA|do !c#B%[&V)E+E,@.C/[0X2[4C7B8[?EDAFYI<J_NFPAQDSGUaWXaCnF|does &C,Z.Z2@7Z8[;_>aCZKCW<^[bZfEjanZ|each #Y|every ,CE[|everyone k]|excited E[hY|expect Q]jD|fair .YQD|far !F"A#F&]+C,].C/B<C>B?BDFH>J@L?MBOYPCQdSSWZXZY[__acj]lBnf|for "G,B4^>^D]HFYZe]fA|from #h,C4A9Z>aCDI[WdYYe^jAkI|get !_(W3ZG^MYj]|give EZ|glad bZ|go #D&Z:BCD|good bX|grab !Z7ZbYkE|grateful +a1D6]:[?DAZEEP[[Z]Gf?|hard )[,]3]8]|have 'ZD^|here "B#b,Y;E<X>G?ZDAFDIbK_Q^SBWAbEf]hFk?l[nc|humbled 1F;_|i (]+D2Y3C5E7B=F>AB]GCKbM[P@QDU_WZ]C_^a^cTeAiX|if #@(G)d,[3W5[7B>F?DD[IEMA^DeFhXj?|in ,D.Y9ZCEKBQ^SZYCgBjBnB|is "B#B)Z.h/f:CDXF[SbTamZnD|it &B+A.?/[2A3D7D>?C_D?FZJCMXS@U@WBXCYFZ]]?gDjWk@n>|keep )[,EC]D[[]|kind [X|last +^PZ^Z|leave (Z|let 5aH[L]WY|little :[B[a]|long *^4^>B|look A]D^h[|lucky %]7Z|many #B(F)a,^-Z5S7D:b;c>B?CEdH[N^RZUDaYbVi[lam]|much %W+C1[7W>D@BB_CADBGWJ]N]SBTAUD^]bYgDiYnC|my KX|naturally +ZP[|next "E,C7EQC|no #W*[,a.Z2@7A=[>Y?[C[DCIDQ_Y^]DeZiCj]kAn?|nobody 0Z>[D]QDeYiZk]|nothing QGSA|now #e&Z0EIa|of ,_2ZJZWY|often #A/FAYUZ|on #b&b,ECCDBIaK_QCSY|one ,[>Z|order D]J[|our +[@ZSD|people ;aKZb^|please #C&C,B-X3Z5Z6[CDEXIEQEYEZXdEjCkDn?|proud !Z;R<BA?EDHARE]C^DfYgFh>lEnB|put 4EDYE_l^|quiet ?bB[IDf]i^|really /^T_|ring eX|say (^-_.F/ZR[T[|see I]|send D_|set 7[XCaZmZ|should "Z.Z:Y|since #A,C4A|small ,]0cD]k]|so %_AYJaf[hZ|soft "Z+]H[P[|some @F|sorry 5Z>dNXSabWe]nZ|special %Z:[JY|stop CZ|take 2^DYaEfXk_|tell 5[QF|thank ?B^[jY|that !F#C'[,[.C/B1_3F4A5Y8D<Z?^BCCDFEIDOWQcR@S^TBV^WHZ^][^]_ZiBjZk?|the !D#D&D,_.]2]7D:E;D<D=Z>D@[A_BDDAHAKBOBQYS]^^_Bb@eBjZkFn@|there ,B-D0E4?>FC^DDK]Q^RDeDkH|they (b,E5BDaKUMbPZk[|this )^2a4Y7???AbQ[SBWcjCkB|those B_DDiZ|to .^/Y>[jG|today 3Y6[C[DD[]|until ,EQFjB|was #A&D>[jD|we #_&['c)]+B,@0D5]6C;??VCFEAFDI^J[K_LfN_PEQHSZXXZ][C^A_Fb@fYkDlEna|wear QZ|weigh 2_|well +Z|wellies ,EDbk]|were "a7ZH]|what (E7i9>:aHYM?QC]d^Z_C|whatever 5ZZZ|when .C>ZSDTXe_|which 9e|who "^1]4Z6Y[Z|why "[#=(?)C7c:]JHM?NCZ[][|will "D,]3Y4E7EJ[XZe_gF|would Yb|yes ,a4_?^Q[SZ|you !]"Z#B%C&^'D*],_.B2U3^8b9A;_<^CEDDJGOZXS^[_Hb]cadEj<m]nB|your -]@^CDRa^Eg[kZl^
soak|D]
soaked|,CI[hYnZ
soap|#Y&B+Y,b.D/^>DDgI_KDT_eEkd|for +YAZKEPZh[
social|!^"A/Y<aC]Z[jdn]|<name> ,E:YQEnY|media RBkD|worker "?KY
socialism|KAnY|has nY
socials|DF
society|!C#[+c<C=DC^GBKBVC^Xj[k^|bought !DGE|in ;^b]|is :[QYY]jXnZ
sock|([-D7^9Z;ZMZRD]]|yarn 7a][
socket|#],C3[CEQBSDXZYG[Y
sockets|,DDZT_^Z
socks|!g"X#_&D*_,d3Z@>DDGbK^O^PdQdSYY@g>iXkbmd|<emoji> 3E|are ,_Q]k[|for *]O_|in 3^?_@EbZf[gE
soda|.cS^j[
sofa|!^"A&A)]4D7[8_C@FCGaH?JDM^NZQ_TAZD^_b]cBgFj@mC|and 3bX[|bed ]Y|in Q[
sofas|!c1]G_QZVYW[][hZjXk]|<number> ,^
soft|!]"Y#[%_+[,?-_5b8_:E;B<E>CC]DbH[IbJ_P^QZZ_bCg]hBjak[|close #_D[IYnZ|opening )DNH|so +^
softens|nZ
softer|,C<bC]
softest|!Z+f5ZP^Z]
software|'_+a,B2]4a8C;[?BG^IDL[M^P]S>TY]F_Ea[h]n^|for "^G]n[
soggy|G]UX
soil|#C+C,C8D<Z@BE^KCRITXVDaCgDlan?
solar|!["A#]/Y8cVW]^^_d]|panels D^
sold|&E(D)A-C.C/B0g1Y2Z3@4d7c8C:C;[?@@?A[BDCcEDG]KELDNBOARDS@T=UhV[WZXGY]ZUaDdCeAfBgEh^iYjZk^lC|<name> 4Z;[nc|<number> &[,];DDDkFnB|<somebody> &E,[AZQ[ha|and #[0b1]U_VY|as 4[D]|at 4@C_j_nZ|for ,Cm^|in 0a;[U]ZZbZh[iZnZ|it ,Z4d9DYZ|more /Y2YbZ|on A]hZm[|out !?,B/[0?1a4B7d9Y;Y<CADCcD@UDVdY@]e_[bXh=jbnD|the ;ZDZNX[Z|them 4WYYjE|you .[4^CDY[
soldering|<[Qa
soldier|"AnZ
soldiers|5ZZ[
sole|DERZSDdChXnZ
solicitor|"C.X>CIZW[|'s dZ|<name> #D&E,D|and ,Y
solicitors|"[8[PW^Z
solid|5];dD^IAbc
solidarity|%]:[>]CBJ^QXX_eZ|with jYn^
solo|,];[bZ
soloist|4[KY
solution|"Y)B-b7[:@;EDcNDRcX^aD
solutions|"]%G-f1F:A<@AaE@H]NAQERfZB^^a?hdnB|that 8>:C|to AA^Ca@h>lX
solve|9Cn_
solved|&[[Y|this &[
some|!?"=%B&C'C)B+?,Z->.[/=0B2?3A6C7F<E=C>[?<@FAFB[C@DFGAJCK?LAPDQUR>TCVVW=[@aTbUdFe_f>gFi]jFlDnC|<name> )[,Z4^j]k[|<number> QC|and *[>FD]OY|are .EDFQC|customers 1^@[B_CaiZn[|days ,E.]<bCCSZaZjC|dog ,F|families .[>de^|from "C|have ;caYb^|in &[,[.E=[D]KZk^|it #^>[_E|love (]M]|nights ,f|noise "[3^BbX[iZn[|of !G%F)D-C0C1F4]7[8D9E:B;F=C>eAYCVDAE?IEJCKJRJUBXX]Z^DcCe]nD|other .@=]D]|patience =Z|people ,A._4E7d9[:Y;CFYK[UDY@a]bW|personal A^a[c[hZm^|say :Y|the ,BQB|things #Z:B|time ,C1[S[|very ,A0[>EB_E[FYQDUYVD|visits @G|water #Z|wear :[N[bC|with NanY
somebody|!A)C*D+C,c.W/H1E2X3>4?5Z8@9^<?>YBCCBEBH[QdS_U_W[XBYCZZ^A_WbIdBe^iBn@|'s "D#@,]0C2]4C5Y7A:C>W?@IAQ_Y@f@hDjHnB|asked #_,E._I]Q@SXWW|at >[DDe]|called kA|else "[-].^7a>@G[XD]_gC|from YZ|had DY|has ?Z@^F[gdm]n^|in #B,]Ddj]|is *D,Z>YQ[|left ,[9E@@QZ_DfYgC|on #b,X>]@[A]hZ|said "A|say 0Z|sends /F@E|should &X4[|stood jZ|to #aDZIZ|up 5YDZ|was &cKY|we %^4DJ^|who "Z,D2]>]D?I@QETaU^W_[Y]D__eXkA|will ,A0Z5[DAUZ|with hZ|you (D)[>FKZ
somehow|0a;bb_iZ
someone|!>"@#Z&?'A*C+A,X-?.A/]0C1A2D3:5B8@;><==D>_?EACBCC:DXE@FAG?H@LHMVN@PFT[UHVEWBXCZI[@^FaZcCe_h?iEj>kZlCmB|'s (A,]/Y4>7B:YDZMCYFgF|a "^#[>^e_|always >Z|asked #f,^2]@WDDFaIdJYgckY|at #?,E@[D[|else 7bD_]^aYn]|from =Z>[DBg[jB|had QC|has #D@EgC|in ,Z4]7E8[9DD@QWSU^[b_|is %X,C/ZC@D[IFeYjB|left #[,A@bdXgZkE|on "[#^%]>E@CDAI[JYkZ|painted CE|round #_|say 9B_E|special 8D|there (]|to ,c.DDAQ^SCj]|who "D#C&D,A.[2D3E7F:Z>??DDAH@M^QFY^]D^GeDgDkCnE|will #B>ZeXk[|with D[|wrote #[,C@[|you "C(_7^@XDXM_a[
something|!C">#B&A'@-=/F0B1D3D5@7A8_9^<==D>B?D@FAYB>CBFkG_H@JENZOZQVRCVCZ<[D]C^ZcGhDi>kWmh|'s 8ZF^|a n[|about ,Z4[KX|and ,W>[Q^]Y|back "[3Z|big 1[7CFD]Gh[|bigger !Z8X:d|by 4ZFAKE|different ;[Fbmc|dull 2Z|else "D&Z(CKZQZ]DjAkZnW|first g[|for !A#C,@8_:AQA^anC|from 7]FZe[|good ,Z.YS]_Y|green 3^|happened F]|i 4[nZ|in +].a9[>EA[D=F^N[S_gZhXk@m[|is >[Fc|like 2^C[D[kb|looks 4]:[Y^|new eD|of &]|off eZ|on A[EYjE|our Fab[mb|special )W*^F^O[mS|that 4D9[C[D@O]YA|to )Z.C>Z?XFYK^f]mY|truly %[FEb]|very F_][|warm :_N[a^|we #D%_4F<]^B|went >Cn[|with #_2Z9[QB_^|wrong >_DZFCQCe_|you #],c.@8ZFEI^QbSAY@dEnC
sometimes|"D,].X0D4[:W;@<_>]FDM^WB]We_mBnD|a :b>]|it .^S]|the D[
somewhere|">#A&>.^0[1Z2F3Y4C5D7C9Z:D?ZG]IFS]V[X^ZC]A_CaF|between ,B|else >^|in )[0Z1^<[V^|on %YJZ|to "Z.[eZg]|warm ">HG
son|%_?^@BCBDZI_J]Q^Y]dEeBgEk]n]|<name> &^K^|or %aJ^YYk[
song|,cFYO^Qc_[gA
songs|,].[|on ,E
sons|%_&C5W>^JYQaeZ|and %_JZ
soon|(E,_4^8E;A<_>_@FCBECFdHZP^Q]S[Y]]]^[bFcae]iDjZlBm]nF|<emoji> FD^Z|as kY
sooner|"E(E)D+A,A.c/c4I?B@YC[D@EDHBNCQBS^T^UFW^jalCnC|have .Z|hear g^|if C@D[|know .Y9[S_|not #[.]SX|say #_j[|tell Cb|than 7^F]m_|you 4E
sopranos|,aQ]
sore|)e,a3a<[>a?]CED]Q[e^jCn[|knees ,[?]QX|throat 3b
sorry|!C"E#A%?&;(C*a+C,h-D.=/E1B3=4k6E7?8@9F:E;=<==D>j?@@XABBACYD=F@GCHDKDLEM@PDQdSETEVCWCX:YjZF[C]B^?_>aDc<dIedf>h=i?jakFlFm?n=|<name> ,e>D?[C^E[I_QcYFgEn[|about #D)X,[>^@GNZQ]SCYabanA|and ,@4ZQAe_gC|appears ,CQFYE|especially 4D>ZeZ|folks J[|for .[4E>WC=IXLF]Cne|i gX|in 2]W_|it #C,D4dYagAnA|no SX|not ,;0^4B7[QBYC]b|that -Z4IeDg@nY|the 4^CaIFQAYZ|this 4^CZQC|to &A5_:_>Y?AC>IFJBKDQ@RBSZYA]Ca^bCedjA|we ,b4B>BKYQ]k[|wrong ,_4WQ^|you #D%^4YJ[g[j@kAnE
sort|"B+Y0Y3_4B7a:C;c>^DAH@J[K[N[P_SGWaYA]_b]c^d@eTfGi^nD|code %Z,[J]|it :E>FC^DBdBeYj]|of )Z,a0[7X;[<YKCN_Q^]Vb[c_|out 2[QE|the KY|you +[;cPWbZ
sorted|"Z.A3X4?5_:D=[G[MEWDYAgD|by ?Z|had 4B
sorting|#E,^AYE[PVQajBl[
sorts|)],AQGe@g^|it ,CDZk[|of 7ZQF
sought|Q_|after ]Y
soul|%^,B-E8a:a;_FDJ]M_]C^[a[e[lDmB|in %^8Y^Z|into :Z
souls|B]JYN[]E^XiZ
sound|#G&Y(a,?.@/F4a5F<a>[@BEBK[M_NASEVFY[]^b]dBg@jZkAmA|bath "^|down >[C^|like "^,C4b|off (a|on ,^HDn[
sounded|,[e]
soundly|-ZJZ]]
sounds|)],W.[<[>C@ED^I^N_SZVYe?k_|like .^<a@ED[YDk]m[
soup|"_%E(Z*C+B,e-D1A2C3C4D:>;A<?=Z>FAEE?FBHaIXMVQaR_SWUCVEWBYX[CaCbBeGg^hCjYlBn>|'s #a.[=[IVS[hZi^|and "_CCHYSAZZgEnC|at D[|for ,Z|from &bCBK^XbY[|is ,?7[:D]YaAj[|on ,BQ?|provided ,BQH|today CZ|was gX|when 2CWE
soups|#Y,A:[QCaY
sour|#]&[(E,Z9ZDdJ[QZk^
source|&a,C-a:_;C=Z>ZK]TEV^dYhAn[|project VDnY
sourced|-A^[
sourdough|#[4V8]9A;^A[BZC_DYI]WC]E^X_Cb_hbiZjZn[|'s ,[j[|is ]F^D|starter D]|went @Z
south|#A,>8D:D;D>CCDDdFEKDQ>SAVCYEaEbBdDe@gAhEk[mCnY|and DE|facing OW|of CbjcnY|west CDjBnZ
southern|n]
sow|)[2XDbNZk_nC
soz|*]D]kZ
spa|%^)a-]8_=]ED^b
space|"E#A%Z(<)A*E+C-a.D0D1[3C5E7B9[:@<]BECBFeIHNEOBPARaSZV]WZXAYXZF[]]F^N_^f?gAjHl]manD|<emoji> 1[VacDh^|and -W4[D^YZ|for %^&DC@E>J]QDR^SajElD|in &Z6Z[Z|into 8YYZnZ|with !Z
spaces|#A&D)a+E0D3B5E7d8W:C;B<ECcEANbQARZSCYAZB][b>h?iAjalB|and nZ|are !A3E7ZCCHH]Z^Eb[|have )Y|in )[,]Ta|on X[
spade|DB
spades|,]Q]Yh
spam|(^,B4BDbM_Y@kanY
spaniel|,e<]QcgEnE|two jG
spanish|!c,YGX
spanner|iY
spans|,D4E:[
spare|"A#B'])@.^3_4X5C6]8C9Y;C<DD[H<ICNBS^XX[X]?^F__bAhBkYl]mGn=|a )F@^EZlZ|bedroom <^E^l]|key '^LY|pair +YPX|parts ,YQX|radio QC|room &E7Z<C
spared|2X
spares|%F)Z,BDbke
spark|%[8Z:C^]
sparkle|!^8X^[
sparkling|8F;[
spatial|-gRgh[
spatula|;Y
speak|!["C&A+_,D-B.^/c1B3D4Z5C;W<A>c?BAXCBD_FAG^HEK@PYQHRBT[W@XD^Yb^ecfBj[kY|<name> "D9Z@[HF|and )Z|for ;bDXYDa]b[|of YZ|on AXEZM]QE|to !b&D+b.D/b>bDBEDGaP]QYaBecgBkBnD|with BX
speaker|,d/[;BDZEFFBG[KEQ_bAdBlD|<name> QY|came KFQE
speakers|0Z1b:C;@@[A_DBWEbBg[jGkF
speaking|'[)a,_4Z9C:D?]B[CDIBKYN]Q[STYY]^bYc^kE|at jB|of )d,C7[9CE]NdQD][|on c]|to '[,^1YEBQ_nY
speaks|/_2_3e:gEYT^X^acbec[hJl^mAnW|<name> nZ|at 1]|for 0Z2a;_E[W^b_|to &Y-]1G<Yca
special|"B#B%[(D)]*_,=-?/E1[3B4?6Y8Z:Z;_?[ADBDEBF_IZJZN_O[QEVCYA[]a[b_eAfbiVlB|and 1[|day 8Y^]|mention &]-F?fDCK_Q[R_VDfg|shout &Y?Y|thanks ;Z?CgY
specialist|-WRY
specialists|-Z8ARX
specially|>YQZeZ
specials|.^CY
species|6Zh[n_|of n[
specs|"ZDZO_R[
spectacular|-F
speculate|n[
speech|(Y,a-[1[4B9ZDaEdK[YE]D^Dabe[hVkXnY|and -]1YK^RZ|in ,CQ@
speeches|,Z.b1b7B>dK[S^Vaf]nX
speechless|8[;YFbMZQCV_b]m]nD
speed|=C?DD_Q[TZnD|of -Y
speeds|+Z>E?Y_Y
spell|3_8^EYX]^]
spellbinding|8D
spelled|'aLZe]jC|right eZ
spelling|#B;C?XA^DbK]Qdkb|of ,D
spelt|,ZQ]
spend|!["Z#C&B'a(A-Z4B5c7W:B=_>^CADGFBGZH[JCL[NWQCXDZc]]_[dajAkD|<number> /bMZN[QETWXE|a /E>YD]FDe[|an /G>ZTG|and ']L]|it 'C.^9]=a|on "['ZNF|over !eDDGZ|per 0Z5_Zb|the 8Z=XN[dY
spending|#D)Y4X5a?]CZG[QCRETDZUaBfZiAkB|<number> 2^|on #E
spends|,B/[FZ|<number> /[|on F[
spent|%X&Z,[4C7B8C;A<C=V?[A[CBDDHXICQ^YAcEgIkGm_n[|<name> "^/_<[AcTah]|<number> &A1X2?4[;E<D=BA_DZQAREV[Y[^[hZn]|<somebody> 4E?]|a &[F]m^|an ?[kD|grain nE|nine AFhE|on ,C2aQZ|six &X;D|the %^&AACKDnX|this &],Z|two &c-]4EK^nC
spike|=[[ZdZ
spin|!["]#]*^3_4_:]C]F_GW[^aZjYm^|at I[[Za[|is 3aC[X[|the !]6ZF_GXm[
spine|(E9^:DG^QCT]
spiral|,[
spire|1[
spirit|#B%Y'[,^-[1Z8d@]Q]^egYk]|level @^gY|of '[1[8[^X
spirits|8XX]k[
spit|Dfka
splash|!Z,_4YCbD]FYQ_YZ]bdY|of C^
split|"A%[)W,D-Y2[7B9C=m>CBYCCDWJZK]R[TEdhgZjIkY|<number> .[|between dD|by =ddc|down 2]gX|it .Z7D=d>[dXeZ
splits|#^.Z_D
splitting|&[=a@ZD^d^
spoil|2[9YB^F[U_iZm]|it 9YB^U_
spoiled|+fPb
spoiler|)Z4AF]h[|it )Z4AF^h]
spoilers|C]F]V[j[nB
spoiling|X[
spoke|%[)D,B0D1D8D;C?[EEKCNCQ?S@dEf_hEkT|about ,@KFQE|at #YG]|for )F|on <]?]|to QEkY|we %]JZaZ|with ,Y-Dn_
spoken|#Y,Y.C7[:YBZCEFFQ[RZSCT]^CaZbYcYgD|for 7_|to /]
spokesperson|-_J_nY
sponge|,_/cI]Tc|was ,^I[
sponges|,_
sponsor|)Z*Z6k7Y8B;S<]?DKEN^Q^WX[f]Zc^d[fBn^|<name> 1[?DV]|a )]6ZN][[a]|of 1G;_<aA^E^bZh[lW|the 6][Y]Y
sponsored|![#Z%Z&_,^CDQZSC^ZjClA|by %Z|silence ,Z|walk #]&]
sponsoring|+FaE
sponsors|&E,Z5Z8?:G?BEBK?QZVAZZbAfC|<mention> &@KAnC|<name> &Z)]NZ^Z|of ;EAYbFh]nZ
sponsorship|)[-Z8YQ[jY
spool|2CC]WDn]|<number> 2CC]WDn]
spoon|<@D[|of #Z
spoons|,b8C@CBZQ_gCi]jZ|can @CgE
sport|7Y<^AE]_bEgZ
sports|+[,Z4[8CBaG[icjX|day 4ZC^jX|hall ,ZCCGZ
spot|!C%b&B'Z+Z,<0Z7c9@=]?ADBEdF@GEJ[KELXNBP^Q?XD]c^]eCf>gDhYjDlWmAn]|and #^=X>]D[|for #D%dJ^|in +]JZ|on .]W[|the (Z
spotless|+aP]VZb[
spotlight|-ZRZ|<name> &Z|on &DQC
spots|!]#C,<0D3C4D5^6]7l>DDbGZIDQ>UDYAZZ[[]g_Ba]bJ|left !X6^7_MXN[XX[[][aXn]
spotted|#Z&d8Z?c@]AbB_DEECIZK_QBSEe]f]gXh[i[kDlDnE|it &e,A?]B^KefSkD|on &>1[8]KB|that &[@^fCg_
spotting|&D,B<^?dKAQCYWfd|it &A,E?]IEKDf[j]
sprained|,bK]Qb
spray|"Z)]4D>DD_IZgAk^nA
sprayed|*]4]
spread|%X)Z1d5[BZE]MZUYVbZ[]B_WbYlY|it 5_Z]|the %Y)Z:YBZE]UYlZ
spreading|8V:Z^ZnE
spreadsheet|,]5Y7_9YE[NDQaS[VG]__XaAd]g[i_lZnB|and ,Y5]QYkA|is 7ZD_
spreadsheets|"_&Z,Y-X;E<YBZDCK_Q[TFVX[aaXhbkEmE|for -]<_
spring|"d#X%=)]*E,@.X1_2e4[6b8E:D;=?EC@D>EBFAGaHdSaV[WbXBY_[_][bCf>lWnF|'s 7[kY|<number> 1aVY|and .ZDDIAK]QYSY|as 4_KD|at ?BfD|clip QE|collection "Z1[AZE]QFV[l[|for %D&E,Z|has )E|is ![)]^Y|it +^|menu JZmE|newsletter HZ|so D[|they QZkD|to :[CEa]kD|we )Yi[|you .Y
springs|%Z7C
sprint|,bQ[
sprouting|/Z
sprung|,[DC
spuds|,ZDY]Y
sq|1[JXYZZW|ft 1[JX|m YZZW
squad|,C-Y@CBeJ]QCaCb^gBi_kD|for ;Z
square|#D&[+C3a4C8B@CDDQC^BaDgFhEnD|<number> ,^jZ|metres ,[4E|on @DgF
squares|Se
squash|!A#C+[,[>EDYGES_Y^]BaBn@|and ,AKCQIeY
squashed|,]Q]X^
squat|+]D]P[
squeaks|#b,b@CDDIcQbgE
squeaky|#C@B[Z
squeal|"C
squeeze|5jDaZek^|the 5]Z[
squeezed|"_5ZPZ
squint|1]DX
squinting|"[HZNa
squirrel|,aQ_
squirrels|,[
sre|C]k^
st|,>.F0[1Z8X<]?^SCf]nC|<name> 0[1[8X<^?Yf[nD
stable|&Y-a.Y1bR_V_d[n[
stack|!_"Z#X+c-_8D:^CYP[Rbi_|of #]
stacked|?bfb|after ,D
stacking|-^R^ZZ
stadium|DEkCnX
staff|"B#F%]*E+^,[.E3G5Z7@8B;D<_=Y>ZAECZWW[A]@^F_UbAc]dZeZh>i]j_nD|<name> 1ZDYKXVY|and #ZBXQZU^iZ|are 5d>ZC@Z__[|at #[)]<^E^|can ,D9[C[I]e[kZn[|do =]|have CYXae^|is ,?-Z<[|it ,D4FDAQBYC|nurse CZ|of &@,B<YKDQ?|on =]d^|one %^|pick &^,[KXW]|room ,d2]QbWXY[f[|to 4aYZ|today CBKX|training C^QBj^nD|who ?A@CKBfB|will C[O[kZnc|with .D
staffed|,C4FC[QCeZg[j]k]|until C@
staffing|C>
staffroom|g[
stage|#@&A'],Z/C1b7C;d<B?ZFAL^RDTAVcX?^AaEb]c^eDf[hZn]|<number> >]na|at 0]1^:]CDUZa[b[|door +]PZQZ|in ;dF^bbmZ|is ,ADCQF|to &FKBRX
staged|8[;Z^[aYb[dZ
stages|/DGZ^X
stain|DZ|on ,[GZiY
stains|!^GZ[Z
stair|2YDBT_jZ|at 2E
staircase|&X,D
staircases|,B|is ,C
stairlift|e@
stairs|4D7C:D;a<a>]?AI[JCKXWA^Ccae[fEjFnC|and dB|are &Y.E>[K]SBkD
stairwell|&c3[9C<]=^@[CYKc_Dd_
stake|/Bna|has /C
stakeholder|,D-_1^;D<AEZRfV[aCl[nA|engagement 1Z8ZEDV^^^bYhYk_
stakeholders|-f8F;D<?ABB[DBEBRfV[ZYc=hFn<|across -C1D;C<FJW^]hB|in bA|to ;D^IbCj[|we ;Y
stale|&ZK]QE
stall|!E"A&^.C2Z4C8B=[C^DAGAHFN@OVSAZWcWd^eBj^k<|<number> K_QE[ZiX|and ,BC[|from DD|is 2Y|it SH|opens "B
stallholders|5]=]Q[d_j[
stalls|#d&D)^,c/Y4dIZN[QbTZ]]j]ka
stamina|#Y;[
stammer|9DI[kW
stamp|"^)YCCDXQBSD^CgZkY|but ,D|duty )Z
stamped|,B9[D[_^k[
stamps|+ECDPEjE|there jE
stand|!D#B%Z'[,a->.c1Z2B4@5B8D9^:B<]CFD[EYJ]KBLSO^Q[RGSbYF]Z^@_Ye@n@|<number> ?BhY|a EF|and BYQY|at 0[3[<ZEge[l^|b12 bY|by EB]Z|c14 O_|for &X8Z;g=Z>[hEl[|in &CKCQA|is .[|it .[DX|next S[|on ,X.C|shoulder ;FE]^DlZ|there #Z.D|up #B(B,A7Z;]?eQBb[gY|ups #_|with %](Y7];CJ]MaQ@]Yaan_
standard|!E&B)X,@/C1C8Y:D;d<_>EEBQ@U_VA^aacbaccjB|delivery nZ
standards|+X-a4A;cF_Q?b^i^lZmZ
standby|4DDD
standing|!E"]%[&B+[,D/[1W2D4^9C;b>X?E@]CEDaE[HZIZJYSBWD]Y_Ca]b]gVi^jEmFnE|at EE|between 7[:F|by "cHX|charge 4]|in 4EYC|order )[5^QYZ[|orders .[C[E[S^|ovation ,A:Z;[QCbV|room ;_EYjY|still /Z:^|there 3Z;]|up ,[4Z?G
stands|">#F&A,B3E4[8D:C<YC]DDEBFDHEIBK@RDSYV[Y[ZT^A_Ec^dBnD|at "F1_2_<^OXV_WZY^i]|between ,F.ZSZ|for <ZA]|next ,C4E|we 4b|where QD
standup|,ZgY
stapled|,Z2Z
stapler|V[
star|!@#^&[(^*Y+A,C/^3[4]6c:@;>CAFEMbPBUYWDX^Yb[d^ab?hBmJ|because #^4a>ZIYY_k^|review !C,G;?A^EZH[N]OZ]Fb@|reviews ,];ZSY|the *]8[
stare|<^F[mZ
stars|!B"E#]%Z&])D*[+C,[/F0e2]3a7@8B:C<c@XB_DCE^GAJZMBN?O_TBUdX^Z^]@_CaAc]ialZn_|<emoji> 0>3Z5[H^MCZ[|and *cJYOb^[i_na|for /B<]@ZTBbBg[n]|from 0ZUY|in 0C<bUE|on %X0a;[B[U]b[
start|!_"Y#[%E&A'@(B,=->.=/E0B1@4E5D7?8D:];==E>B@BAfC[DWEAFAG^HYJDLAR@SDTWVCZ@[?]@_YaabEc^fUhJlCmAn=|<name> 4]:]TXbZe]j^k[|a @]g[|again jZ|and ,B.Z2Y8CA[D[KEgF|at !B"Z#_)C,ZCWQDSAZYdZfZnE|before :]a[|date #[,^?]EZKXg[n]|from )ZN]QY|here +e8^PaW]^^|in 7ED[eY|line AebYh]|living )a8[<Y|now !_|of Y^lDnY|on #^,CI^K[d^j[|so .ZD?|this <[^[|to "CDEJFK]|today !b"_TX|ups 7YF[|with /Y:DDeQaS>T[aBk]|your ![3D6_7^8[GaJZTZ
started|!B%D&_(A*C,U-W/E0@1Y2>7Y9C:C;@<^=B>F?D@aCDFAJEK^MTODSDVTZA]C_Da?bXcbdAeZgbh^m>|<name> ,@:Z<BbYn[|a &Y,b.XQaS[n[|as &[;E@[QFbG|asking 4ZD[kY|at #Z@[CCQEYDkD|here ;YQ[|in &Z<aK]M[g]nC|it ,DMZ|on KZ|the ?_j]|this &Z<B@ZCCE]bB|today )E7^9D[_|with "],]8Z:C<]AY
starter|#D-^8C:C=EQDR]SB^Dk]|at :EaE|kit )^|who -]
starters|;Z<acXj^nX
starting|"X&b)[.?4Y7@8E9C@EIaK[M^S@TDYY]Ge@mDnH|<name> &ZCXj[|<number> Mc|in =XQZ|out ![|to ,Z|today =DdD|with "]#]4Zk]
starts|"@#Z%C&W'F(@)D*Z,B-b/[0D4C6D7C:^;?<A=E>@?DBDD@I]KZMGPXR]SXTbUDVAWX[?]?_YaXcCf@i@j[nB|<name> "Y-]4]7]CZH]QYRXTcYYd[e]g^j^nC|<number> #]-Z7ZDEPZZZfBn@|again a[eYkF|at #?)T-b4>:]C?I?QER[YA^[j?kB|from )C|here "[%F8b@@S]^Yg?nD|in 4cCFYZn]|now 1bE^RD|on ,a.Z7CCBK]QYk]nD|to 2a9^WY_[|today &]:^C[QZjZ|when KC|with *D5Y8F:EA_IXSCXZY]eGhb
startup|-Z4YR[e]
starving|"Z&]KZi[
state|!B)B.B/h1B4@5[:B;^<C?X@[B^CBDEK]TdV?aBbZeAfbgei^ng|of -Y1[:D<CEZb^lVn?|still /[TY|title ?^@[VCaDg]|will nZ
statement|%D&D-a1W2C3^8^9[;C<]AZCCD]EaFcICJCKBQER[VaX]a]bAdEeCfBh[menY|and >YDY|by -Z1?E[VAl]mZ|from 1ECC|is EEVFlG|of -Z1^3b<[V]X_|on 1ZAaFXh^m]n^|will >DeE
statements|C^EcJ^QE_Xj_|are CZ|for IC
states|jD
station|"W&C,>/C0D4@7B:B<@=BCZIDODPDTDUAYG^C_ZaDbBfGiBkFmE|<number> C^jZ|and >BDZn_|in DC|is CAjE|on CD|there DC
stationery|"^+^,E8]:]>[HZaY|cupboard >[
stationmaster|CCQE|'s CCQE
stations|,C/]T[bYkWnX
statistic|/b3D7cT_]ZnD
statistics|-FEElCnD
stats|K_
statue|,[?ff^
status|%C-D.C1^4X<bCcEaKAMXQ>TAV_Ya^Zj^l]n>|page 4[j]
statutory|CbQCR[jZ
stay|#_%E&?(?*C,A._/_0E2B3E:W=T?BADCCDXE>GBHCIYJ_NZO@TXUBVA^^f?gThCk^l=mBnC|and :[|as #D,D=_d_|at +eC]P^eCjFnE|away DZk[|for !_5[NZa[fE|free #a.CDDWc|home .]CZD[QBS[j[kW|in '])X,E.[=YL]N[SVW]j_kZ|off n_|on KDQVgBmE|open #aD[QB|put 4[;]|safe D@QX|there ,D>]|till #]CD|tuned 1Y:CEDFcR^]CbCl@mb|up !F>_kC|warm .CFD|well QE|where #]IYna|with /[:ZC]^X
stayed|#W,_4Y7W;Y<_?d@^FDKYbXeYfdk@|an KY|and ,aQZ|behind 4^<^>]@[|late <Z|on &XDXMY|put D[gE|the FF|till @]g[|to ,C7b@[K[QCebjD|two <^KZ|until ?[f^|with g]
staying|#],a.X7W8[<^=]>[?^@ZQ[ZBbCdYebf]gWj[nA|and KX|in .[7]=]dZ|on #^<b>[e_
stays|!B"E&>)B.a2Y4@5C;B?>BDC_DWGBHDIYK>SZW_XDZAdBfAiDjZk[nC|as .[3ZCZDbk^|at 7D>ZDBYZ]CdD|down BFiE|empty ,ZCC_Y|for T]kC|free W_|in 'Z3[X[]^|late fC|on &F,A.Y>XCZSZeXn[|open "F.BDYSCk]|shut #C,[7ZCYIDQ]|there .YSX|where ,_2[QZ
steady|(]+B-X<Z>EDaEEjXn[
steak|!Z?fG[Q[]AjZkEnC
steal|[]jZ
stealing|&^7^Ka][m]nF
steam|,]KC[X
steel|!b"Y,?1A:CCAKDQ@jDnd|and ,CQD
steep|.]4?ScYF
steeper|%]4cCaY]kA
steer|,E.[5ZYZ
steering|5]=]E_dZ|group =]E_dZ
stem|8B_[
stems|.YDY
step|!@"[+E,C-]/E0D2B6B7B8a9B:^;><A=B>@BDCCF^KVMBPAQBSDU=WD^eb@e@fZgZiAk[lAmbnB|<name> ;D|<number> "[3[CDkY|back 8XG^|by &C?[fZ|change ACEXb_hAjY|down 1aV^|for &^E]|forward AbhYn[|free #Z.D4[D]IZJ^SAXXj^|in #[|into )Y5B8[EDN]RETCZ@]]kX|is 4[|method )[8Z:^|of %]-F>EJ^RDaX|with &ZKY
stepped|,D0^?]E]UZVB
stepping|BZQZnA
steps|#=%C&A/E0D3D4B5C8C:D;E<C>_?dD[IBNZP[SCXCZAdCf_iDj]k[|and 4XDBnX|are *]DZj^|at "]>]C_jcnZ|in C[|up ]b|with ?Z
sterling|"DDc
stern|&C?BCYfEjZ
stew|5YC@j@
steward|3[QESEk[|if SD
stewarding|-YRX
stewards|3^:F=_?AE[GYXdaCd^nD|and 3E|who ?A
stick|#C'^)Y.^2D3[5Z9b@EBZDaQa^DbCdBkbnC|and ,Z|in ![jD|it 'Z3ZDZ|to )Z
sticker|(Y+Y,B2e>ZP]WXiCk]
stickers|+B1A4]=[CDOXeB
sticking|8[QZ
sticks|#B&B(F,b4^Qc_^fCgCjYkX
sticky|#E,cEYK[Q]aXnY|note &^,^K]|notes <XEY
stiff|)e.Z>DDZG^WXkYmY
stile|#[,XCZDB
still|!<#?%>&C(?)D*A+A,Z-?.X0Z2A3C4^5V7X8@9^:=;Z<]=@>EA^CZEXFCGBICLDQZUXV[YYZY[B]_^D_]bYcZdAeEfXgYhWi]j^kW|<name> ,_C@|<number> )X.^2]QYS_WZYA|a "Z,Z1Y9EQ]jCnX|and .[n[|ask >_|at 9[_Yae|available .[6[7B8][]mY|awake (=M?|be CB|broken 4[DDkC|buzzing <[?]|calls gY|can =bDDQZYZ_]dXjCk@|come 4Z>D|comes ,A<_|dark C]D^f]j]kX|do ;[h]kE|does #^9AB[bZkE|doing "X7_H]|down Ca|free ,ACZDDjA|frozen jD|full CCQE|get #Y,A.]4B=_QASdd^nD|gets ,B.];]nZ|go &E>_e]kZ|goes .fJYSc|going 0]CZDEUXVYeZ|got &[,b9Z?[@CD[_ZaZgA|had QZ|has &](Y)a,[7a9[>^@_C_DbMVN_Q[_Ze]gZiYj[k[nB|have .?0B7D;C@ECCD^KCSDWZ_]a[eBgDjEkC|here ,Z0^1_4B<CC[K[U]|in "C,_5C7E>DSFYBeDnX|is /[5[|just ,?.[b^nD|like ;EDZk^|looking _C|make ;Z|missing EXl[|need )b,_Ebl[|no CYS]|not ,A<[HX|off 'Y,Y_YnY|on (D+a.X3b7]CXJZMDR]SVX[YDbXf@nC|open )CDC[Y|out >CMZk[|pay DZk[|paying "[7WGZH^]Z|pinching 1_;X<CA^V^|running "ZAb]]ha|says ,X4^g]|see 4Y7D;FD@|shaking AgVX|shut DY|smells ,[jDnZ|stands kF|take /Z|taking ,@4B|talk F^|telling 7A|there 0W4C|think d^|thinking 7Z]Z|to ,W0Z4Y5aE^Z]|travel GF|under 4Z|up ,D4Z|use #Y,E.C@^|using "C'dLZ|waiting #D)Y7E<]IBNZQI]Ck^n^|warm C]Q]|winding "CHF|work C]|working .[5[Z^|works +X,B.B@]CDIDg[j[|writing ,ZX^n^
stimulating|1[8Y
stings|>^e_kB
stir|3D|the 3E
stirred|#]|up #]
stitch|&[)[+X,C:E?[DYNca[kZ
stitched|&_8e:Z<c?]@[KZ^bc]gX
stitches|#[*[4Z7DFZO[e]jBk]
stitching|+aP_
stock|!F"U#Z&[)]+Y,C/^2Z8?<DC_HaLCN[ODT]XYa]dZfYj^|<name> &]X_|<number> ;Ya]|and )[CDjD|at /ZC^nY|count 4B|in ._4]D[jZlYna|is 7XCA|order n[
stocked|WE
stocking|)[,ZE]
stockist|4b;DbV
stockroom|0^
stocks|!]&]7ZGZSYlBnc|last !_7bG]]]
stocktake|>[CXjYnC
stocktaking|CZQX
stole|W]kD
stolen|&a@CK^QZgC
stomach|>i@YD]HFVYeekZ
stone|)b4C8WDDNZYDa[nF|and D[
stones|QXeDgZnD
stood|"?#B)D+E.C/C0E3B7D8B:F?cBCC;DCECFCMES@TAXD]F^@_@aCfbiHjAkBlCnE|at &Y/E0G1C=[>]e_|behind CC|empty #F|in 4[?[@WAZf[kC|on 4b;[QCcX|there ,ZI^gZ|up #[,_1e?ZQZ
stool|)_,[CHIZQY
stools|#BCaQDkW
stop|!B#A%?&E)W*C,[-C.c0W1D3i4E5a6B8A:Z=C>?ADB^C]D_EAH[JHMDRBS_U[XgZW^Eh>kZnC|<name> Q]jX|<number> 0_EbUWlb|<somebody> ,].Aj[|after ._3Z|and "@FZeEjD|asking ,[F]IZgZkBm]|at )^-Y.[4C;ZN[QDj]|being "]8[]]^Yb[|by C@D[QZjE|doing 9D|for 7[|going "Y,[<YjE|in ,[.Z5[@ZDEgX|is #G,E2]C[QAW[|it ,?2[DCSE|on CCnZ|opening n[|outside ,ACBDZk[nZ|paying 3Z|ringing 3Y>DDYQ]X[|scrolling 3g7YXa[[]^|sending ,]:Yj]|talking 3^D^|the ,A@[C^DZEEF_K^S]g[jbkX|to (].c3C5dS]XCZ^|using .E3ACkX@Y^jb|what 3[MC[Z|worrying )[
stopcock|?^f]jCkZ
stopped|#^&A(C*C.E1D2D3E4[5B7D8E9_:A<A=EBDDCFCJBOFUZX?YYZD_XaDbUhWi?nG|at E[iElZ|by ?CaEh^|coming >[N^][|doing ,D/[DYT[W]|in 4[Y]eZ|listening 0[;Zb[|me #^I_|opening 4ZSY|putting #D9DC]jY|saying ,[@ZCC|selling ,D4_I@Yb|since AaCZ|taking #@|the 2[4DA[CFeZ|using mX|waiting :Z
stopping|)C4A7_9>:]<]@BBZGYMZSCWC][_@a]c[gBiYnE|there <d|you )D7c9?B[G[MXQDTZ]b_Ba]iZ
stops|&C,@-D/G2[3E4@9[<D?ECfDZFEGEIAJENZQBWXe[fCj^k_mE|at C^KDeDg]j^|by CZ|in #^SZ|it DC|on 4F|outside DZIXK^jX|the OY|working @^C]QZg]|you nZ
storage|4eC_QERBY]b[eDg[nB
store|!["C#Z%W'A)B+b,C-V0E1C2B4[7Z9V:Z;A<Z=D?DC[EZHDI^J[K[LCMDNEOCRUSDVA]B^W_]bHeYf@gDj[kDnc|<name> &[,BD]|<number> ;FC]|and !B-YCZ|at I]Q[|for QD|in DFI^n[|is ,ZC_|manager fC|not DZ|opens <_C[D_j[k]|with %^JZ
stores|![#[0^1X5Y;^A_CYDdE_I^QD_Xb]hdkZna|across 1[AZ|from MZhZnZ
storey|"X
storeys|#]&[VY
stories|&G(@)C*[5b7[8]:a=EDFEBF^KBM?NIQCTFZ]]W^agAmXnD|and (D|are 8a|like 5[:a
storm|4Y5Z:[;Z=]>ZD@GXN^QAVZYXZZ]Za^b_g[kDnY|<name> ,CJ[QCjCk^n]|and 4[;Y|over kC|took @[kE
storms|)[,DD]d[
story|!@"_#F&@'E(^)X*b+B,D-B.B/?4<7@8Y9C:Y;D=C>F?B@ABCD=EDF_GDH^IFKBMZNZObPDQ@RBSET@W_YAZ_[C]A_CaZeGfAhWi<jAkGman@|'s 5_Z^|<emoji> 3EFB|<link> FD|about #[,BQE|and XUa?hC|at U[a]|begins 8]:]a[|behind ,Z<d^Zc[|for ([3DXCaF|in *@OCnY|is %_4B;[J^b]|of 8DE]TDe]hY|on FZgZ|starts 8CAah_|time ,ZMY|to :D|with 2[W[
storytelling|%^-h;^GDRca_b^h]nF
storytime|CfI[jYnD
stout|(E+D,Z1]9[PDQ[WZX_eY|with +DPD
stove|&C,A7]BYCDKALYa]eYi[kF
stoves|,Z
straight|%A(C)B*E,B.S0a1X5B7E:C;Y<E>C?]@>C>DbEZHZI]KXMCN@QEU]V^WYY[ZD^Zfai^j@k^n[|after D_FbmZ|away 7E>CDbeBk_nF|back .]3b4a>ZDYWZY[iZ|from n]|into "ZCFk[|over #_CEjF|past .aS[|through [[|to .B/Y4C8a?EDaSET[^[e]f?k]nB|up -Z|with .^7[|year 0];eU[bbhXlYn[
strain|&]?_jZ
stranded|CDD]jEk^
strange|.X>[DBY[e]g[
stranger|%a7Z8[9B>W?aJ_Q^U]bEga|'s ?[
strangers|&Z5^8Y:];]>d@cKXQ]Z^acb_gbjE
strap|,B2[WZk_na
straps|IDKZ
strategic|#C&>,D-a1@4D:B;EAIEVQCReVCZDbCh?lZn?|partnership ADhC|pillars EFi[lA|vision -B^]
strategist|E[
strategists|-]RZ
strategy|&B,A-Y4B8c:V;@<WADC?EYF]GCJ]KDMZRcT]]Ca]bFcYhBn>|<name> 8Y<_CC|for c]|sets <DE]J[|to aZ
straw|nC
strawberries|3Z7XQE|are 7^KF
strawberry|MY_ak^
streak|![,F4ZYY
streaks|D_Sek]
stream|![+c0K4C5Y6[>DC_DVFDP][YjWkamC
streaming|!Z"a&F3h5Y;CXaZZn[
streamline|-a5[8_R]Z]^^
streams|&Z0[K[U[k[nD
street|";#@'f(D-X/Z0E3W4A5E8X9Z<B@BADBDC_DYFBH?L_MBQGRDXYYDdAgCh?iDj_kWmBn=|'s *Z7ZDAOZkC|and &V*D+];Z>COD|food :[U[^Y|for .]|is DD|lamp ,Z|party 4]|to "FC[|with >Y|you '_LW
streets|#E&Y+g:D;CCdKZP]QD]WjZk^
strength|%^:a;D<D?Y@[GXKCNBRBXa]Zaa|of =Z?YX[
strengthen|8]^[cW
stress|"c-[.D/d7D8c9E:ECFD>H[KYMDTb^fjDkAlDnC|and GEK[^Z|by /]T]|free 8_|is nZ|out "Y8YDD^XkD
stressful|)_>B
stretch|+W5F7D=Y>]?]IBJDQBSae]f[g^jU|goal =Zd[
stretcher|,]KAQ_nB
stretches|aY
stretching|;G
strict|,[QZY[
strictly|7d:EDDSW]c^baFlE|limited 7a:EDE]baFlEnE
strike|*Z,D.Y1E4D=eCdDZOaQBS_]Cd^e^jfkZ|ballot XZ|from &[OX|is QZ|pay =edd
strikes|)]NZ
strimmer|>[
string|"Y#W4C7E<]K[Q@TDWanC|and DZ|quartet ,Y1Y
strings|#C2[?]WZj[nA
strip|b^g^|of kY
stripe|,D4[SBjY
stripes|8c^^n]
stripped|f^jB
strips|)Z6aI[[]n[
stroke|@FCCaY
strokes|[Z
stroll|GCMZ
stroller|9^A[_a
strollers|4^B[i]
strong|#B,[-X0e1Z4C5D7E8E:];_<^>DC]DAEaGYM[QXR[UbV_XZYB^A_DabbZlamC|and ;YaZ
stronger|-D8C:c<eCEREbCcZ
strongest|!_-[4A:]CBG^RZZZ
strongly|!]BYF_IZmZ
struck|#E,^4]AZB^h_iY|by AZB^iZ|out ,a
structure|CG^]
struggle|'[.Y>_DZQCa[ebjX
struggling|"a%Y9BH_J^aZjZ|to "_H^JZ|with ]D|you >CeF
stub|4[
stubborn|&e<k@[K^UDc[m[
stubbornness|?bf]
stuck|!Y#G%B([)C+E,_/E0A3E5C8E9c:@;B<E=C>_AFCZDWHAICJBQ^UAWZYZZC_VbFe]lImEn@|and 4E|at (YCZKF|behind &],aQ]|in !]"Y,@7D>X@_QCYZbDlDnZ|on "A.Y4Y>_@]DANVdYecg^kZ|ring KF|so kF|with 2[>YWZeZ
student|!@#]&a,@/a1X5X6D8[9>:>;X<C@]GAI]KZQDRYTZV[XA^[a^b_g[j]k[mBnD|<name> /[QCTX^_|<number> &[E_K[jXlX|asked #Z|every &E|survey WY|who "C
students|#[%Z)A+a,W-=/[0a1[4F5^8C;B<C>[?dBZCGE>FDHCM@N?OCQ]R=TZUeVWYD^B__dDeZf_j?l>|and /]5[<]DCT[kD|are 9^U[jY|from ?cK[Q[fan^|in C]n[|of -D?E|on .Z:]|the CY|who ;>?bbBf]lA
studied|/]<_
studies|/f7[8D@YD]HZTfY^^DgYkWnD|show /c8EDCTb
studio|"c#@1b4B7C;D<b@BA^BEC@DCGAHZICJAP]TAV^ZE]XaCgAh^j>nB|'s ,Y|<number> jD|and <_bX|is &Y1a<YV[
studios|a^
study|&X,B-X.D4Y8B=]DXEZFXGDH]QAUCW_YYg[kcl^m^ne|how nB|of Y[
studying|&^,bDYKYQ[
stuff|&@+],E2a7D8DAdQBU^VFWXYBh]jBnY|and &D|on AXbEmZ
stuffed|#Y4YA]C]MfQb
stung|jE
stunning|!_8k:CE?GXMCY]]Y^gbWnD
stupid|>ce[j_
stupidly|+cPZ
style|-C2[8^CCGDH]NEQE^Zj?nB
styling|T]
stylish|8^^b
sub|)Y0f1Z7[QEUbn[
subject|#D-^3YACBCCEDDFZK@QBR^UXW^iBkM|and 3^hY|line FYUa]^m^|to -bCERciCkE
submissions|&CnD
submit|3Z7@BZC[EBVDXZ]@j[lEmDn^|your 3]X[]EnX
submitted|*Z-[1CAcCEEaOZRbhYl^
subs|#A&^*Z,B0c2^3_4C6Y7^;EC_D@EYICQ?U[WYX^[Vd]j]kDnA|are 6]E][Zl[|go =ZYa|stay Ca
subscribe|"](d*^,E-Y/A3X6d7]DEE]F_HYMcO]Q@SXX[[e]^b^kBl[|and )Y,Fb[lY|for !?)C-Z6^GER][]|save !Y/BGXSYnZ|to "X6Z[]
subscribed|*aO_|to *aO_
subscribers|*j,@0aBiFnOeQEU^bDiemd|get B_ic|will 4Y
subscription|0[4EB[YCaYgZiY
subscriptions|)D7EGCaZi_j[
substation|nA
subtitled|IZQEj]
subtitles|/EK^Q[|on k]
succeed|:]C]NYmY
succeeded|-b4BRZ
succeeds|&CE]|<name> &CE]
success|#D&A)A+Z,D/]0C1a3D7B:f;a=BA]CEDDEdFGH_JCKAQDVeYB]D^Caab^d@h[jEkBl_mGn=|in :[;]<^UYbZ|is 1[8C;BMZV]c[|leaves :^a[|story 5]:^Z[|with +].^;]P[b]
successful|1_7CF_]^f^mZ
successfully|1Y8Z;AAE
succession|/B
successor|EdlZ
such|!_#E%b+b,Y0Y1A3b5^7Z;[<A?BEDJ_PeTVV?ZZ]^a^b^lA|a %[-X3c5Y:BEEbZlB|an 7[|as 0]DZ|thing %[:bN]a_
suddenly|&[,XKYQ]bY
suffer|"Y/[0E7FT^nD
sugar|#D,[/Y4_:D?AKZTXYa|beet CC
sugars|Q[
suggest|*[DcWCY[kc
suggested|#]&[,[4B;[I^K^bXf]gCjGkC
suggestion|&a'Z:^CBVYa[fB
suggestions|#b9kQb_d
suggests|&[n[
suit|!a'X2[7C9^D@KWSYXdZ[]BbBd^eajYmE|you .^3[XZ
suitable|,?QC|online ,FQD
suitcase|,^
suite|&V-Z1B8[<B@ZDEHXRcVCYA^ZjZ|of %Ya]
suites|8DG[YX
suits|.[2Y9]=XCFDCI[MBSc_]eD|the .YCF|you 9Y=YMCSZ^C_^jY
sulk|.[7Y]Yla
sulking|,_<]Q^
sum|(b,D.EC]M]QBdagY
summary|#C+C-F3ZD]eCj[|is *Z|statistics -FlC
summer|#D(?)Y-D.@0[3B4_7Y8]:W;A<G?BBECYEAGZH]JBMBR@XBY_ZB]Za_gCj_mC|<name> H[|and 2]4[U[W]YZkB|camp !E|fair !E,]0Z9^<]FZ|hours iX|timetable :^a^|we O[aY
summers|0[@YUZ
summit|8bQAZZ^[j]k[|in <Z
sumptuous|!]8b^Y
sums|(a4_5X<CHAKDM__^nC|at >[|we HD|with #^.[
sun|!Z#Y(Z+Z,].[1D8[:ZBRFBGXKAM[Q]YC][^^_Ca^iVk_|<name> %Z+_C^|and ([AZhZ|cream !YGY
sunburnt|<XA_hZm[
sunday|#F)^.a2B4A5F7^@@CaDIEZSb]aaEgDiDjcmCnB|'s ;Z?YK[QWbZkD|<number> C^DDKB]ZjanF|is CaD[QEj^|lunch C]|night C?
sundays|4[SZ
sundial|4CCE
sunflower|+EnE
sung|?ZKZQDSYWZf[
sunk|,]<ccZ
sunny|7C
sunrise|8Z;^?_C@K_XXbXfYjEnD
sunscreen|9ZCBQ[
sunset|,B-D.Z1E4C8[DXH^YGk[
sunsetting|-gFbRcmZ
sunshine|8f^]iXm[
super|)]+^-[7^F[H]lE
superb|&Y+]>[E]P[ea
supercharge|"C-c6Z8D;DGEJER^^[bA|your "C-a8]GDRa^Z
superheroes|:cM]a^nD
superintendent|%^,W;[bZ
superior|+Z]]n[
supermarket|.[2]7d8E:WCDS[YD]be^jH
supermarkets|F[m[
superpower|)[:bJWLYNXaY
superstar|:[;Aa[
superstars|%C:[B[UCa^
supervision|,WQ^nD
supervisor|2]CCQ[jE
supper|&E?B@DC[GAIBTY[[eBjDnC|<name> KZ|and ,ZDC|at CY|is l]
supplement|)XW_
supplements|2]W[aD
supplied|&d1X4E;YCEKaS[WZjBnE
supplier|(D,?1[4a7B8C:D;D<A>C?D@_C]DBGDOWUDV_Y_]C^>aBeBkDnC|'s 2Y@]Q]|and %[4VfZ|has Y]|who fD
suppliers|"Y#>1[A[BbDaIGVZYChYia|asked #@IC
supplies|'^:Z@[DELaaZ
supply|%@([,>2B4A7C8F9YADGCIBKDR^YC_]hBmDnZ|chain %A9YR[_Z|of 5Y
supplying|<]=Z
support|!C&^*[+D-X.B0C1E6E8E:_;C=C@^AYCbFCHAITK[O^Q_RbSAXZ]EbAd?eWh]j_lZ|<name> -ZC[|<number> D]|and NZ|desk YZg^|for 5[n_|from ;D|has 4[|is OXn]|our *[8E|team hZ|the ?ZAaEYhYj[n[|this nZ|tickets @Zn]
supported|&D-T5_;DEgRYl_|by &E-YE^KBR]l^
supporter|*^3[5[F^O]Z]]]
supporters|%]+],@1E3e4Y7]8B;=?BBfGBJZM=Q?ZX]^^@bBf@hDidkAnE|trust 4[=ZQG
supporting|7d?aSY]YaEfa
supportive|<Z
supports|-]/ZR]T^
suppose|:[
supposed|&]F[mY|to &]F[mY
sure|#Y%C&D,].Z/D2B3?5E9D:?;=EEFAI]JBQYWEXAaBbCjCkYn_|<name> #gIbn^|about ,Y4[eD|if )Z.Y>[N]|it ,DYYkE|of ,B4?=[>CK]n[|there 4E|what <]|which .]|you "Z([7[IE]ZmE
surface|,C8ZADCZQDR]VBh?k_
surge|nC
surgeons|/];_A[b_
surgeries|D[fZ
surgery|#E,F0Y<^>C?XCbIE[Dj_n]|and S[|in QY|is CZ
surname|'cD_L]PYYYgbj^kY|and 'ZD^
surplus|"b-]=hRZdij[
surprise|*^1[3Y7C8C;]>YB[FkObUD^FaZi[mf|you FfIA]AmcnC
surprised|/Z;cD]FeIAUYk]m]n[|even ,DFX|us D^FZkZnZ
surprises|8E>ZS_
surprisingly|^^
surrounded|8^
surroundings|!]8Z^a
surveillance|&ZE]lZnY
survey|">#^%[&@']*[,G-B.[/>1D4D6E8F:X;@>E@]DBEcFBHCI_J]KALWRAT@VAXFYY]^_Xa_b?dIeBg]j[kAlam?nE|'s )Y|<number> #a0XE^I_n]|about 'Z|and ,F?C@[EZnC|closes %Y7^EZJ]WY_XaA|for *D[EnD|is )E|of /BCCKCTBU^jCnY|on "EE[HDnZ|results #]?[|says QZ
surveyed|/[D[FYOYT^m]
surveyor|,X<EKDS^kb|'s QC
surveyors|)Y2[CF|worked CF
surveys|)Z,]-C
survive|"C7b:b<^]]a[jDl]
survived|#a&E+],^.fI[M]PZQaSY|a +]P[W]
survives|,a4ZDZQ_nY
surviving|<ZcX
survivors|(aD[MYaY
suspect|4YCE_[
suspects|4dn^
suspended|,;C_QAj[kDn^|<name> ,ACaj]|until C>
suspends|jZn[|search nY
suspicious|EZ
sustainability|&a+_,C-d:aA[J[K^PaRbTZ]Da^|is %Z:c;[<CADJ^a[hD
sustainable|%D-^1B8cE@RebDcHiClWnE
sw|QFkX|<number> C[kX
swallow|,E/[QF|mice ,EQF
swallowed|,X4a;[bZ
swallowing|&d
swallows|&c8YKa|left CDQFjE
swam|@C
swan|&ZQbY]j[nA
swans|#D,@4AQCgA
swap|!X#A&D,A.Y7B<b=B>E?X@DC^D_EES^Y[]DbDc[dDiZk[nC|<name> C]SYe[jb|at SZ|for 4^n]|it .ACASBjBkZnD|or 4]D[k]|the ,c3^XZn[|yours TZkF
swapped|#b&C+d,=/Z4_<]A[P[Q@Y]_[bEeChZnE|for 4[
swapping|=[
swaps|'F,E3dDBX_[[nY|it 'F
swarm|D^K^QB
swear|&C)E+],c0Y9[F^PXQ[_]|by +]0ZF_P[
swearing|,e3^CCK^O^Q[SBjCkDlY
swears|,^:Z
sweat|+]8E:]DZFDP[VXaZlE|and 1Y:]VXaY
swede|>YBY
sweep|)],a8[DDN[QanC|the DFSV
sweeping|&b,]QZnE
sweet|'D(^,a4Y5]8^:CBZQZXDaBg_|and #[Ba|or (Zn[|peas 4aDYU[Y[]Z|year ,ZgY
sweets|DaKVfZg^jEkY
swell|,Y?CCZj^nB|'s ?CC[fEj[
swept|"E8^<_?Y@ZQX^^f]|the <_?Yf^
swift|"E/Z:Y;ZCCHFK]QYTYY[jB|sleeps "FHF
swifts|BECE_[iD|are BFiE
swim|!A"C&_'E.A6Z7?9V?[AaC]K^Q[XZ]?aJfXgDhckFnD|and S^|at 9]_Z|in 4]QC|pass "]
swimmer|"[#[I[
swimmers|8CD^K[
swimming|"X(Z,Y/H7E9E?C@FAFCcM^Q[T@X^_CaZd[eYg^jc|badge /CTB|lessons ,Zd[
swims|CWj[
swimwear|jZn]
swing|W[nA|and 4E|by W[nB
swings|#[.ZKBSZY_kDl[|at Y^kD
swipe|)D/]1F5B:CBDFcH_JENDTbVBZD_DaDc[iEjCkEmbnA|<emoji> TY|for (F+YE_KDPV_Eb[fC|to /_0[BEF^JGMBTThDmZnD
switch|!["Y%B&C)a.Z/_4_6@7b;B>VD]FZG]HbJ>N_T[UCWbY^[B]ad@kZnC|and )[,Y7A|in 8Z|it .[S[jC|off "]7@CDY[eF|on #B*]QYRZkZ|the >YHE|to +G.Y6FD_NA[BeB|today ![/Y3ZGWTZiZ|you #[|your ![+_
switched|"X#A,A-G/X7C@DCDDBE_IBQC]Z^]bZd]f=gAhZjCl]|off #C&YA[dZeah_kE|on "YkX|to <]QCc[
switching|7b8[MCNZ]]|to )[7XH[
swollen|,Y.B
swore|"Y#[,c9D?d
sworn|,]>[b^|in b^
swung|=]?_fb
symbol|jF
sympathy|#D3f5]>]NYXa
symphony|8^AZhZ
symptoms|g^
sync|<^=ZC_S]bY|is C[j[
synergies|-d8E:C<ZEXGBJBQCRcaBh[l_nC|across -Y1EA[U[hYnC|to <^ED
synergy|-eR^VC
system|"[%B-a/Y3D4e7@8D:X;A<E>BCDDAFZIGJ?RXVZYZ^Ea]cAiCjBkBnD|and 4@DD|for #D8EIF|is ,E:^a^
systems|&Z-dD[RcVBhC
t|!_(]+C,=-W3D4C:W?]DbG]HZQ@SB]?aZeDf^gDk]|<name> !],@-[DCG]HZNCRZ[]aZf[kEnI
ta|+Z-Z.]6X?nDFIXMXRYSaYWdCfhkB|for ?bKBQFY_f^|to &]+[?[KZf^
tab|#^,]<Z?_CADcI]K^Q[f]kdnC
tabby|Q?|cat ,D
table|"C%])_*C+C0D1@2V9C;D=B@?ADC?FAHCLCNYRCSFV?W[[D^Eb@dAfDgBi^j@kY|'s >]|<link> YZjD|<name> D]|<number> #]?]IZYYfa|a ,D;YQF|and 5D<_?]@Z^E|at <Y|below 2_kZn]|by ,]IZXWbWgBkC|ends ,A|for ,A.Z2Z7[]^jDnZ|from !Z#Z)D|in IA|is %Y&B3_5[:CJ^KCX^ZYg^hVjC|nine @]|of "C5[gE|on )f,]N[VYjF|the ,]|to K[|we 2Z;[WX|with 8D:X^Ceen]
tablecloth|DC
tables|!e*X,@/D4]6Z;E@FGYHCJEQBSaUBVaW@[ba^dCeBfCk]lCm[nF|and &[4]DY|are ,C.[4DQEVbYC[ZgZkC|for CZDekb|from m]|in 4[_E|left 7@|of !]
tablet|!Y"]#D,C5]@]DDP_QHZ]aWh[
tablets|"['_)[.C4Z=_L^QGSD]ZgCjGma|and ]]|are ']DYL[
tabs|(a)cBbHDM[NaQCiXjBnX|have ([
tack|Dck[nY
tag|!A"@%>&B'[(l)<*f,?-C.Z/A1E2C3_6B7@8=:;;?<D?A@BAEBAD>FCHEKBMnN<ObPDQ?RATCV?W>[E_>aCbAcDd@fCgBh@i@kEmAn?|<number> !C(X*g3@E^H^NEOaXA[^j]l]|a (_*=+[,D5D7EBFJZMZZDaFlB|someone (A:EJY]F|the (f*CGYMdNFODQEX]ZC^BbEmD|them M=|three (^*ZE[MVNDZXbDlW|two *Z3ZO[|us '^*_3ZEDL_M_O[XYZ]kHnD|who (Y|your !F'C(c*B5ZLDMcNE]F^]a?
tagged|*hOgWZXabD
tagging|&X3_5_XUZ^|us 3^
tags|(^*h4aOfQGY^jZ|attached ,C|on Y[
tahini|C]YagX
tail|&E,;4]:_<FCDKDYXkC
tailor|-Y
tailored|']*D-[8X;G<ZG[L[RW|to -WRUa[h[
take|!B"W#C%V&_(W+C,B->.W/W1A3E4F5@6D9D;A<D=_>FAABDCaDcE?GEKbV=YDZB[Ad^hBj^kblDm?nZ|<number> 4[7[=^C]J[aEdclEna|<somebody> )b|a %[(Z*Y.D/D0[4Y9C:_;^<_>Y?dCBDCFAJYUZWH^K_?a^d[fbjDn[|about .ZDChX|all #[%Z-]L]X_|any 1]DB|as #F.=W[|back 3ZEF|care +b8]:[^Z|control nF|five /ZY[|four 4a|from *cD[O^n]|home '[,F/YHCgFi_|if (Z7Y:ZH[|in &f2^C]DYFYKa|it (C.e3c4?7C:D;D<]=F>ECEDEMBSbUZX[YYb@c[eBiCkDnA|most :A;]QZaCn_|my "D,a0]2[Q[WYYZkZmE|no (E2]|off KY|on 6^7_<_=]C[[Z][bZdZ|one .Y2C=^CYd^|our !F'^(Z/^0C7EA]DDE^FAGEL]T[VEiC|over &Z>Z|part B]D[ia|photos ;[b^nY|place nD|polls QD|some ,Z|that #],Z8A?CgZ|the "^#Z.a3D4c5X7I9[>[@_IAKAQF_aeYg^k^|their /Z2[7X=Yna|them ,A9[>CC[QASCdCeBhYjY|this %a4D:ZC[nD|to "_8ZH^|two FYXZ_Yi[|up DB|us DZQ[|what >_CCDXjBk[nA|you !]"[:_HYX^a^|your "H,D-^.[3Y4D7F8Z9E=YFWGDR[YA_EgEm^|yours 7[]Z
takeaway|"_7_MASY]^aGbBnC
takeaways|"Z,E-a1[;BEaQFaAb@hDm]nC
taken|#W%D&E+D,@/a0B2A3D5C:D;A>BBADEFEJAQDRZTaW@XCYYZC_?aDbFcFd@eEjYlB|a QY|before gZ|by &[jD|care "[|down 4]7]DCIAeE|from #C4XQ@jEkC|it #^|off =]CbjY|on "[<YDF|out "E.Y4^Y^|over hZ|the -]4?I]R]gE
takes|!A#B'C(_*^,>.T/Z0?1@2D3@4<5A7=9@:];E=V?>B?D]G>IAMVNBU?VHYA[a]D^]_CdAf>iGk_|<number> !["[+]/[7A:^GZNEPYQEREUFX[[__CbCeCfDhBlb|<somebody> #cjA|a (^*d+Y2[:B;^D?FWQXW_YC]BbZnB|about #F,X.D>ZD]gXnX|all %[|around =Z@Y|cards ,[|effect &[@^g^|five 7FDEF]kB|home *aOZ|it .]X[|just )Z*Z:ZE[R[XY|less 8CDA[Y|longer DEM[kA|nine ,D|ninety ,EDC|one (XDDWFe@|out &e|over )[,YjGn_|place CC|six >[kZ|ten 3]6Y7[[]kW|the &B-b/B:_=aDVKBNEQZRZ^[_Zdcg[jX|them ,ED]SDkZ|three g[|to (]-]/Zl[|two .f4B7[C]D[EZGDS^W^YC]Ej[nZ|up E^V[|us 7]<X]]|you 8ZDaQZ^[k^|your )YD>
taking|%Z&Y-F.A2@3D7]:B<B@CCdD>EBK^M[PBQZSCTaXAbBn@|<number> )[kY|<somebody> iY|a #Y>^CZjZ|about C[|it 7[CD|new #B4EQY|on CDQZ|out 4D=ZC[|the ,]@CgDkX
takings|)[=bd]|four =DdF|go =b
tale|)]7C
talent|!@"E)Z*]-c5d7B:c;DB]F@LYOWQJR^U@V?Z]acbBi]kAn?|is 5[FE
talented|!Z
talk|!@#D(B+C-E.]/D0B1@4A7[8@9C:B;_>c?V@EB[E@NVSYVCXVYCZY_BbZc^e^gChCibmDnA|<emoji> 3c:aX_a[|<name> CESYeDg^|about 6D7[8C:F;[<Z>Z@AFTQAWDXB]^baeDgEkDl]nC|and 4_|at ,]K[Q^S_|by ,]KD|has #AIB|is =YC_k^|it .]7[SZ|of ;[g[|on "Y#Z,Z4A?]I]KDQ]|or >[I]|sleep _E|the ,ZD]Q]|to &B)Z.=;C>dDRHZKDNZR]S?TcY@Z]]EbAefgCj]k^n]|we ;W^DbVlY|with eD|you &Y.dS^
talked|#@&b+C,D;D<C>_FCIDKbNATZf^jDm?|about &D+D,[/[2Z<C>[T[aE|for ,D|to #D&Y,C>Yn[
talking|#D,E-D/]0]1F4B7[:_<C>Z?DCCD[F^GVTbUaVCWC[D]]^[iCm_|about !["[#E&Y/[3D4D5Y7a:Y;cFYG[T[]b^YjEkAmYnW|and &E
talks|&?,=4@9E>CC>DBE^F^K@QCTZY=d[gai[k@mbn_|about /[<YFbTa_CgYj]m]|came &E|on 2Y|this YF|to DDj@kD
tall|#W,cCbQaj[n^|and #ZC[IZjZ
taller|#bI[
tally|5Y9]?XIXaXd[jEkE
tandem|Q^S[_a
tank|,b2[:[;D<^D]KZQ]SUWXY]bBeH
tanker|D_iYjD
tanks|&];[QXb^kF
tannery|,FQAjCkH|from CCjC
tap|!d"C&@(k)b+a,=3A6[8B=C>BDbG^HCJBMiNYP]TUXCa_eAgFhBkdmXnB|<name> .aF;SZ|a (ZDCM[n[|at "Z-Z|for ([MZjZ|if !C(_)C7B:CDCMbSE]BkCnC|in !_+]YZgZ|is e]|no #]C^j[|number ma|roughly /E|the !^(^)_7XDZF@G]N_PXQ^TZ]ZmA|through Fjm_|to !e)Y/]2Z:ZFcGdNYa^mZnB|water D[
tapas|8B
tape|&Y,]0[3C=E>?DaF[QaWDeAfAgDk[nV|a 0]UV|level nX|measure I]K^k@
taped|?[CbDZK@Y?|to mY
tapestry|!Y8]^[nF|of !YnF
taping|AFKYhE|ankles AFhE
tapir|,YX]
tapped|5_7C>[C]ZaeY|it D?jD
tapping|8B
taproom|A]hZ
taps|.a4E9^GFRbS[]BaGnC|and .E
target|!B,>-D0^4f;EB[CDEeHZQBRZSZY_[]iZl]|and 4cE_|for A[EafDl[|in ,BQC|is #Z
targeted|-_
targets|nE
tariff|"D.]1Z2_3Z6a7ZHFL[SZ[YeBn_|<link> HF|is )]7]n^
tarmac|#D,Z>[DZQ[XZnX
tarp|#].CQC
tarpaulin|.[?]FhIEme
tarrow|;^
tart|,^4E
tarts|,@QB
task|,_F[jA
tasks|#Z)[,DDX
taste|!["[&E*Y+^5X7D8b;f>AFaPZZ^^ebfeCh@|<emoji> FCnZ|it ;]DBb^|of +d,EP_|the "[8a;?FCbA|what "Y
tasted|#e,Y4Y;_I^Y]b]dAkC|it #^Y[|of #b
taster|)Z.[6YWa[X
tastes|*]+X,]8^9[?CD@OXWF^]jDmY|better 8_MY^^|like +YQDmZ
tasting|5^8C=Z@]QCg_
tastings|/cTa]Z
tattoo|4_B^D[Y[]aiY
taught|"B#>&i)C-A/D4B7C:^;A<>>A?]CEDBIAKdQYTAU^WDYG]A_]aabYc@f]jHkBlD|<name> ,]|<somebody> &C?E@ZADg[m]nD|about &F,_|by &>KC|half &aK[bWeYgL|it ?Z|me ,@:^;C<D=W?_D]FYaaf[kZ|the ,?|three &^[Zk[|us &Z,Y|you 9^;^KD
tax|!B#=&F-A/C0D1f2[:c;X=B>B?DA]CADaI;RAVfXGZF[^]F^^aab]dEhZjDkblDn[|<name> jDn^|and 3[<[S[]DkA|bill "[|can >E|codes ,Y|cut #D|is :[|office DD|on :BA]aChZnb|reform EZ|return 7[|year D[kZ
taxes|)]7Y@BDFQYgDmXnc|right )^@BgD
taxi|&[.B4C7C=[>YC_K_S@YBd]eYgZ|rank C^
taxis|4aC]jZ
taxman|2X
taxpayer|/[nY
taxpayers|/Z:^n]
tb|KCn^
tbh|+^KFP^S[f[n_
tea|"A&Z'?(])U*@,c-A.X/D0D1B3B4>6C7Y;@<??ZD;FAG]HCKVM]N_ODQ_TZUCYAa@bDcBeZf[gYkBn;|<emoji> M^nZ|after SX|and &C'D)[,Z2Z>CAZGBR[fZjZmZ|at "_.E>CQAjF|bags WY|before ,E|break KYWZjC|dance T_|first >[e[|for &Z>[Q]e[j_|from ,Dk_|in ,Y|is ,Y7C8]|on ?^f^|tent D]g[|to %[,Z<[>YB]JceZ|towel ,Z|towels 7ZQE]Y|trolley #X.ZIXK[|urn &a,[@[KZf^|was ,]Q]|with ,Ze^fYnX
teach|"[#A,D.D3Y4?8[:Z;C<]=C>@?F@DCCFWHXICJAQ^RDSATaYAgAjFnA|it ;]FZ|you ,D3[8[:[AZXYjAnD
teacher|"C#B&D'^(Z,]/Y2F3[4E9_:B@^HYLW]E_[gbkE|<name> &[,Z@ZKY|who "](YHXaZnX
teachers|-E/Y4B7D>Y?CADCFDAGBHWN[RDY@Z[]>^B__f>i^nc|and /]AFfE|told #]|will .]S[
teaches|+ZPZ
teaching|!Z"B&F9D@aRK_[aDeCf?nC
teal|&b1^<aQZV[
team|!@#?%b*>,B-Z.>/=1a2V3G4V5Z6>7A:[;b<[==>@?B@CC@D=E_GDI@J]KYMFNWOERYSFU[VXZ_[@^[aVbbd?kDlZ|'s S]_^hZ|<emoji> %Z&f1_AaEYUDVYZ[h[k^|<name> &_1];_C]KYV^aCbYmZnD|<number> 3cCDDYQ]X^|about ,EQE|and !^,[0]8Y;CCEDBEFQYU[YGhBjClEnV|are (Z)Z5[8C9E<Y_BbE|as ;]|at %f+h1[8C:Y;AE]JeL]PcYZg[hG|bus ,FQE|can -Z4Y<E|does 2^n]|first #[,CI[QFn]|for -B:a<Y?FV[hClX|from &[,[<^j]n[|goes 8A|had 5_Z[|has ,E-F1E4_7[<C>[DFO^QB|have &]QA|in !E+c2[JXM]P_a]b]hZ|is )^,^-Z4A7^8_CYDEICJYK_Q]RYS]Y?]Sa[e@h[jWl[nA|members :[|of 8@:Z;[<Y?aEAG]N_O_]YkC|on <]?GQYfBgGjEkB|our 8Z|put 4Y|see ;]?_f]|sheet 4[|that ![%]NF|the 5]ZY|this &A:EE[KBhEn[|to ,C|today R]aB|took EBaZ|walked QDjF|was jZ|what -G;]|who &X4^:^;c<^?CBWKYY]abfAlF|will 'Z(c5W8YD]EEM_^[k]mEnC|with 8[:Y;ZXZa[bb|would )]G[|you %X8]J[^W
teamed|%ZGDP^|up %ZGDP^
teams|"C&A,D.Z4@5C7?8Y=?DDEAFEGGQATZYE_@aVd;e[iCmF|<number> c[|and ]^jY|are -C:DTZVWbD|of OXe[|to ;DA[jY|who -[7D:A;Zb_
teamwork|!Yib
teapot|,[nD
tear|,F._>ED^QCS^n]|it ._D_S]
tearing|,Z
tearoom|;@C[W[|took ;B
tears|,@4C5f:_CCDBFZHZQAVXZdbZnD|by CD|in b]|the V[
teas|&^K^QGjE
teaser|OX
teatime|"C'Z0a=Z?[CDR]SXU_[_d]g^|and 0[
tech|+a-D8[;^P]Q]TE]Vb]
technical|-bR^
technically|,cQcYZkY
technician|jCkA|<name> ,[jE
technicians|-Z8]Q]]D^[
technology|%A;GRYT]^]bC|with 8E;F
techs|4_<bCX
ted|&[
teddy|&],_3]@__[g]
teen|"]GBHZ
teenager|"[,_.^KYQ]n]
teenagers|9E=]?ZGCKaYGkAnE
teeth|![&F,c.E0E<_>A?EDZEEIYKDQ^[WbCcYkWnB|looked 0F9Z
telehealth|"]-Y
telephone|'a.ZL[S[eBibj]|and UF|town 0^jY
telephoned|CX
telescope|&_,CC[D^Ka
tell|!C"@#A%=&C)C+[,W-?.F0D1A2@4E5@7?8A9a:;<B=G>^?C@ZBAG?HCJJP]QZUFV@WBZB]>_]aCdDe[g]hDiD|<name> "E(B*_,e._4D9c=g>[CZQcSb_daXd^|<somebody> +b7aDBKZ^_k?|a ;DSAga|any +Y.B5[DBSAZ]kB|every +ZP_|from ,G9^DAQEkAnC|it I]jD|me #^'C.[9c<[>B@ZCDDEFDKTM]S]YX_daAeBk?mAn^|my ,afW|one gBjD|people 7Z|that @[nZ|the ![%['Z)Y,X7E=F>^D_E]GZN]Qc]F_De]j_k]|their *F0[3Z;XE[l[|them "B+c,D.A/_4D9D>XTa|us !E"G%C&B)@*B+@,B.U/?0C2F6G8[9c:B<@=J>]?VAEEEF@HCJBNAPCQESYTDUCWEZX^W_[e[gZhCk?mAnD|whoever ,E.D3E9B|you "Z%A&_+D.Z/]3C4^5A7D9>;X=>><?>AZBFDEFeGCH]ICJFOZTZW_XGYGZB_>aDbYd@eCf?gBhYlBmc|your ,D3^6]7BDHEbXZ[TgWkCl[mZ
tellers|3[5ZD[
telling|!D%?&X(^+@3E4Z5D7D:=>_?_F^GEJDM[NEP@UEXDZEa?dFe^mZn@|a ,]2[j[|everyone ?^|me #[(^MX|off .C>c@Ze^|people ,C.D|the 4C>Ze]|us &F.^;Z>[Q^SXY[e^kA|you "_,^FbGCQ_aCk[mZ|your ^Zh[
tells|"Z%B&Z)D*C,Y-D.?/D3F5C8b;Z<D>Z?BA]CCFYG^JAK_WB^e_Cd?eYhZj=kX|<mention> &DKD|<somebody> &E>_|a %E8eJIOB^i_CbBh[l]nF|me KY|the (Z|us &^QE|you "].B;]F]TK]BgCjCk[m[
telly|0[3Z5Z7W;d<[T[U_bbgBj>
temp|CZQ[jZkZnD
temper|,Z
temperamental|,b
temperature|CAQDh[j>mC|in DC
temperatures|OZQA
tempered|,]Q]
template|!C#f*Y,?.a3i4@=B>EDBMCSdT^YC]]dAeXjEl[nA|for &[FZ|letter e[
templates|!Y,D/[_Xk]
temple|?[KXQ?jZ|on ?[CBKXQC
temporary|4c<Z?[ICQGb^|stop ?Z
ten|#W%D&C(a)X->.Z/^0B1T2X4?8;:;=^>BB?EBIYJGKDMZNSQYRESYTaVXYCZY]W^>aAcAeDfIl]mXnA|<number> "]|and ,[EXI[e_|are >^C_jZ|cosiest ;@bD|days )a,C.C4BCaD^QFe]|evenings ![|families #Z|for ?af]|hours h[|in (ZF]]ZaZ|it /F2]|last &_|members ;EbG|miles ;[??A[F]QJbYf?hZ|minutes !C,F.Z/C4]5D<E=[@WDbFES_T@WBZD_HiBjDk]nA|more 1]|o'clock ICQEgD|of !Z#[,ZD[F]LYmZnY|past ,^1]4[CEQ^VX|people 3a5_7DXaZ_]BkA|per ,Z.ZDC|presses #D|seconds 3[6Y7a;[DDE[F]QE]^b]manD|slow D[k^|some CD|strokes [[|that FZW]|the /Y1YQDjF|thousand 1a<[E]V_|times #Z.[;]DZ|to ,Z3X4B?W@]Q[g^|tomorrow ,Z|tonight >Z|until DBk?|weeks C[DEQY|year ?]DZf]|years %Y)F+_,@/]1C;_>[@DAZCFI]P_T]]Bb_i^|you ,d
tenancy|&Z'Z,C-b1^@YSGV]a[eAg]kE|agreement X]
tenant|0_2Z?XL]W]
tenants|%_+^/]2V4_5^=a?DCYI_P]Q@XCY[Za^Za[dcj]|are BZ|at #Y|from C^j^|in /C?BTE|to +[=ZdZ
tend|2b7_<aD^bZ|to 2b7_<aD^bZ
tender|,YE]jDl[
tends|)X7YD[QC|to )X7YD[QC
tenner|!b"X'Z)[*c+c.]2]6b7ZG_NYO_SZW^XXYZj@|in 6d|off 'Z+^2[|we *[7]XZ
tennis|"gHbIFjYnb|<name> nY|balls j[
tenor|3]QZX]g^
tenors|&_,Z2c;ZK]bYh[j[n]
tens|,^kB
tent|!D&E+[,?4X>V?]@bCZD^F[YYgci^k]|<number> !E|and KBkX|is +^
tenth|!e"[,[;a=_DDKBNCT^Wed^jB|of =bdcnZ|year KD
tents|2b>]W^e_f[nY
term|!D"_#Y(E)]+D-C/?0E1W2@8]9Y=C>Y@FC^FDJBKZN[RETAW@aCjZl[mDnD|<number> /EQZeYj[nD|and &]S^WEj@|at "[CDDZjDk]l^|limits n_|starts PX|time #b7CC^|to =[k]
terminal|)Y?^EYI]K]
terminals|,D
terms|"@#F)Z,C2Y4E<XCAE_HCR]^]j@nB|and )]|of CEE[jDlb
terrace|%Z8^@CDEEBND]Z^[aCjBk@lEnC|on ;]
terrible|,cQaW]Y[nX
terrier|kD
terrified|k_
terror|>[
test|!b#B%B&D*]+Y/G0A2C3B4a6Z9[;B<B>CCZD[E^G^HZIAJCKVPWQ]U?VGYZbCd^e[f]hUj[kXl[mDnZ|<number> !bG]|and n]|at ,[CFJ[Q]|data 4[|in &E*[DCO[QC|is *YCCX[|it B^CZDb|of QD|on 4_C@K[|results /F|sheet 4AkE|that #ZCaI]jYn_|the ,B-XRYd[|was 4Y
testament|%E1C<EAFE^QXRX^ZbZf^|to %E1C<EAFE^QXRX^ZbZf^
tested|,X2E5C<D=F>ECBD?H[I_QFSGWWY^gBhCn_|<number> #[W]YDk[|it #d&[,BI^KYSDgC|nine ,]|the Q@YZ
tester|#]4[<^KZ
testers|#_&E=]?dC^OEQZd]nY|for OF
testified|?aCEQ]eYn]
testify|&a;ABYeZ
testing|&a-U>ZAYC^DZEZR]b^gJj_|<number> -^C]E]R]jal[n_|a 4DnF
testnet|Q^Yanb
tests|#A7]?ZC^PZ]Wf_j^|and 7a]Z|are D]|on &BKC
text|!["E#=(@)]*@+D,C.a/E1F3B7D8D;A<A=[>a?CBECbDaEZFAG]HBI;KBMAO@S[X?[Z]CaabBe_f>iBjakbl]|<name> )Y,]>XD?fFj?k?|<number> >[jB|about QDeA|and ,D:Z=[_Y|at 5Z|box E[|for YZnB|from Dek_|in DCmb|is .C9[DDIY_ZjFnY|links Df|me 7]]Z|on -_CcR]fBj_k[nX|or .B>YCYDZQ[SBeYjY|saying eZ|so >]|that DXeZ|the DZjZkX|to .[|was ,C|we #C|you ,Z4ZDAnc|your 4ZYY
textbooks|>Ze[
texted|7BKD
textile|&^
texting|?[@YY[
texts|#C*Z.[3Z4]5bC]DcQEYXZa]Aj[k]
texture|!]GX
than|#>%D&Z(?*B-?.B1>3B596?9A:^<E=?AWECFCGZKVLCNGOBR>SET^VAWZXCZ>aTdAiDjWkXmEnX|<name> +i0^EaPgQBk]l_|<number> #[,@-^._0c2[;A>BBbCYIAQ>RXUa^BbHgWi]nX|<somebody> &@;_KDQWb[|a %f&A)W0C5F7W8Y:Z;C>??XA[CADHGYHEJaKFNDS_UAXC]WaZeBhXm]n@|after ,ZkW|air :F|an J^hB|any "a&Y,]<E?FH_b]fBmbnE|anybody ;Z|anyone /Z4E>^jF|anything #]+Y,X/^8Y;[bZfX|at "F#^D]QWn[|double D[|ever %E-E1D8_:ZCDGUH@RCT[UZ^ZaY|five 4[|flowers n_|forecast /A|forty /[<YTZ|four 9[AYYZ|from ,^IC|guess 2a4aW^Y[nW|half 1^|have >[CXQYe_|i #C%]&_0Z4D<Y@ZFDIBJ]K[c_eCgW|in "Z,@2^4CA[CdHaQCW]h[j^k_|is D]k[|it @[IZQ^S^W^e]g]nY|last ,_/A4@QbTAYA|me &_K[Qa^YnY|mine DEK_|most 8BUDiY|my &cbDnD|on 4@j^|once )]D]|one 2YQAWXkA|our &[(Z<Y?^CB^Dj]|ours &e4C9[CBDBKbQZYAdEgcjCnD|people D[|planned 4[|ten ,D/D5]|that ,].D<bQ_WEj[k]|the ,B/X0c4W5D7W8D>cAYEaHCI^MZS]UWYUZC^Ab^ebiEjElZ|their >[|they 2_4[K[QEgDkC|this !^8]:[BfDEidn[|those /Y;[|three 3^|to )]|two 1]QD|us &],E;[KZjA|we #C%E,?.Z0C2A4a:A<E?W@CCaDCIDKDQ?S[UDY[bDnE|what #ZFZ|when ,Z<[|you "^%D&E(E,Z8A:YDdFdGTJEMC^F_Ea]gDk_m[nY|your !_7U:>G_NE[X]Ya@nC
thank|#Y%B(E)N+V->/D2@3c4C6?7>8>9>:A;D<C=A>B?g@GACCZDHE<F>HWJFKBNFO@TBV[W@X_Z][C]DdCeFfehGkEnG|<name> #c&a,X?cCaI^K[fb|all @ZgZ|me "Z+a,C5_HWKZP_Z^|our R]cZ|the &D1X9C?^VVZ^_?f^|us (B)C,D3fH]MBNDOER[Xa^^gDk?lC|you "E#[%B&C+G-B/G3F4[5?6A7E8B:A;E=E>R@FDBEEFBJJKGPUXBZD]?^CbIeCkD
thanked|>Y?bDCc]fbl^|<somebody> ?]
thankful|?a
thanking|4]?Z
thanks|!D#Y&_(B.F1A2F3F4G5X7W8B9D:?;a<C=B>C?e@FABBBCCEWGUIUJDK[MCVBWDZ_]^^B_BaDfcm[nH|<mention> ?>KZQDbEfElDn@|<name> #b5]?^@ZIWQFZXf]g[h]|all Eb|are ?Y|for #Z&C;^>F?HIYL]RYa[b]c[fAg]n]|from j[|i .A7_GX[^]_m]nb|in %^?Bf?|to %B&^+[.D0_1E2E4[5C7E8F=C?[@@CCDDJBK]Q^RKUUV>WDXZYV[EaDcEfbg?n=
that|!E%E'>*?+?-B.C/]1D7U8[9E:C;^<C?]@BA@B[CAE=FVKWLFMDNVPET^UZ]Y^Y_CaGb]fZhEiXjCl@nD|'d #YE[H]IYlZ|'s #B%d&B'D(W)A+A._/]1Z3?5_7B;F==>^?AC<EAFFGVIBKDL?NAP>QWWE[E]Ca@cUd@e^fEgAhCjBlBmGnE|<emoji> ;fFcbama|<mention> ;]KDbY|<name> &_+[,Z0^1A4Z7B8@<X>ACCDBKbODP^QYY]ZGeWf]gDjEmA|<number> /F1^4D7a8DFBG^HAI^NCTZV]Y[]Ya_|<somebody> 4G>?@_DBKCYDkB|a "C%Z&],d2Z8@;Z>EB[D?EZHAQ_Rbb[j@kClY|actually !Z,[GaH]|again /[0[3b4]XfYXb?|all J[KEQDl[|already =ZKBn]|and #b&[,A.Z2Y4C;E<YB_D^IVQWYB_Zg]|anyone DF|are #D4];E<aICJBj^n_|as #C%D&_.X2Z4B>[K[W[|asked IC|at .^6Z@YQ[S[|be "dHZ|before 6];^CZSD|breaks .^S]|bridge *^O_|brings 2[|broke bZ|burnt YF|call #]&[,[>]kE|called =[|came ,^>ZK^Q^eZ|can #C&D)[,V.Y>DCCDCYAeAkAm]|certain BZX[|chair a[|changed )Y9Y;BF^bAmbn[|changes !^,X8]n]|comes ![,^GZQZ|cost .Z|costs ,Z2[F^|could #Z/Y4DDZGYM^|covers !^|date *[4^C[W_|day .a2Y:^S_|did #^,C4^;DCVDaH^QCSZjXn]|do %])]4Z7ZIZJ]N[g[|does 'Y*Z+Z,B.B4=8]:D=YCELaN@QCYB^_a>hYiak@n]|door 9Z|dream :C|drives -A8E;E|empowers -[Z[h[|ended F_m_|evening =Z|every 1]8F;D[YbA|everybody ;Yj[kX|everyone %Z4Z:Za[m_|everything ]Y|families %[|feeling "C)b8E:CN]gG|feels #D%^|figure 0d<YU_|finally +]P[|first .[8Z;ZKXQZdC|fits #^,[Q[|follow 3]XX]Y|for )D/]0Z4D7[DAIYQAkCmA|from ;Y>]BZDYQYb]|frost QZ|gate 5a>_?XZYe[|gave #Z|generator QC|gets %Z)Z*Y+_8a;ZFEJXN]P]]C^Zb[|gives DD|go :ZDZ|goes #D7_;WKZ][dUnZ|good ;^?]QBbZ|got ;[D^FYbUk_|green .Z<^|guests #G|had ,^.ZQaj[|half )]9]>]N_eY|happened ,]4[|has +d,E5[7F:B<CDZFZP^Z]]Ed_jAmZ|have ,D7X|help 9Z_W|here :];Z|honestly &^7[]Z|hour ,_.]|i ,W.[/C4_;<EFIFQ[SXUBY]aDb?d]kDlBmEnd|if :]Q[|in !Z"c&F,?4bA]E[HaQ?S_W_YbdAgDhZ|includes ,YD]kW|is %F*[,_.d0^3Y4d5S7D9b::;b<f>_?Y@XAZCAFEGAI]S^U[V[W]ZT]A_]a>b]cXdZebg[hak[m@|it "[,A5[7]8D?G@ZD?E^H^I]UCXC]CeGfAjbn^|its 1^AZBZEZh[|just !e,_Q[nZ|kind ,[.^;ZHZQZS[|knows %Z,Y|last !X#d&^7C8Y:YG[IbMBNDQ[]E^Ya[jDkZ|leadership 4ZYZ|let ,B;]]^|letter #DD]|like XB|line ,[;^QZgG|link *Z4A|list #[gY|listens #E;cIDb[|little "]6^8^^^|made QBnD|make /E5[:ZZ^|makes .Y1[5^8Y<aE]V[Z]c]e[mY|man ,W;fbZ|many FbmZ|matter :[<biZ|matters %X,C0Z7[;a>Y|may V[jE|means 8[=X>^C]MB]BeZ|meant ?gf]|members <[|message 4Z|missed 3[4Z]WkG|moment ,[:]QZ|money 2Y;YAZb[|month dY|morning >[fB|most 7D>]kE|move -A|my #]WZna|needs 3dXY|never ;FmA|night ,D4C<X>[C[|no %d,_4@DBFZJaQ[WHjZkD|nobody (E4>9_><QZWYeC|none ,DFZ|nothing n]|now 6a[]eY|number 4_7Z>eQCe_g]|off ,B|old "]<^H_|on #f,_-[?^I]aDeHnD|one #[4d9ZDXGCHAI]JDQAXAY^b]iCjGmGnb|only .C>BD>eB|opens 8Z@]gY|or 2]7Zg[|order 3[;^D@MZ|other .^6[|others <[>[c]|our #])[,W1[5d;E<@CXE^FCHCIYKDN^QXU]V[XFYUZba>b[cAhDiCj[l^mFnA|out ,[|page &E4d@]Y[gan]|part e^|pays WYjC|people 4C>[A]IFeZhZ|person 3B7Y]X|picture 0[Ub|put %Z4Z=]da|puts #X.[8_:Z>CAERDTB^Za[|queue %Y2ZCZI[eZ|rain ?^@^IA|reads D_|reason .bSb|remind 5]|right 2[W[|rings [Z|room 9Y:bNa|row ,C|run ?Y|runs 2[|said #C)]4B@[NW|same .Z=[kZ|saved +Y|say %YDZ|says ,@4?7[>ZDCKB]]e[|second #E4Z|sells =Z|should 4a|shows 4[|side C^|simple HC[_]CaY|sink /[:];ZTYV[^Da_|size ,^|smell "[|smells i[|so ,ZjD|sold D^n^|some #B4B5Z;DQAR^^Ee[|somebody 9E_D|someone ![%X:[=Za^|sort &Y,]NY|sounds )].Z4[DCN]TZ|stage nY|stand 8]|still YB|stops 8_DXO[Q[W[|suits :ZSF|takes /DDYF_|tax >E|tells 7[|text )[|than 4aY_|the #b(X*Z+D,=-Z/B0B1E3B4E7W8>9F=C>A?C@]AABaDAE^GDI^QAR[UBVCXAZB^EaGb]c^dCe@fBi^jGkBmB|their &C,Y1[|there -Z0Z4]7];c>@?CC>D@NcQBSBUc]ZbZfCjAkDmD|they #B&^+Y,@4G7@;bDCP[_abbgA|thinks 8B|three @Zg[|time &]7B:ZCf[]b[j[|to %[QATCkYn_|today 8Z;E|told 7G]F|too >Z_W|took ,]4a;ZF]|truly +b-Y8C:[EDJXK_RZlD|turned 4Z@YF^m^|turns <Z|two j^|up 2]C^gIkF|used DZ|wants 3cX^|was &].D4Y7?<E=X>]?]@bK^M_XEY]]?bFkFmC|way 2]4Z6E8F<D>D?DDZIAJVQYW^^De@k[|we "A&F->.B0W1C5C8Z:a<A>A?E@EA[CZDCEdHCIYKHMARGSCTBVCWBYAZDfCgAh[iBjVldmZ|week #Z4EF[bY|weekend "FCb|went /Y4?D[|were CCDXgY|what ,ZPZQZ|when ,D;]|will %C,a/C0Y3B8X>@DCF]KbMZSDXAYCZD][aCcDgDk]lBmWnB|win 7B|wind k[|window DYd]|with )a7YCCDbNZ][mE|word 4D?b|work "D9dKZ|works #_,D8[9Y;B=ZDA^aeA|would 'Z9[YF|writes 9@_E|year &F>[QA|you #]%?/C2Y7[8=:a>Z@FHFK_SATBX]Y[ZB^H_Da_g=hAmZ|your /[5_>[A^HWQYW[Zc
thaw|5^
the|!E"A%;&Y'?(@)B,V-A.F/B0A1C4W5B6@7D8C:D;C<@>CAFBCCCEAGDHEIXJ>LBMBPFQ]R@TBU?VBZB[A]BaBbCcCg[hCiAjClA|<hashtag> &?-h5X7]?^A_E]KBQXRcVY][fYh^l]na|<mention> &@+E-Y0]1e;bAXEZK@RYU[Vcaabah[j[lZn]|<name> "_#I%a'A(Z)d+a,?-[.E/]0_1f6^7Z8a;a<d=@?ZAdEfFXG]H_IBJ^LCMZN^P_QFR[UYVgX[YEZ[[W]V^^aXb]c_dYfYhekFlfnd|<number> !^"X'B*;+B-Z._/?0?1_4^6D7[8E9Y;Y<A=f?Y@WA[B[CfDAFVGCJbL?NDOFR^TDUDYZ[B^Z_Wdbf]hZiVjckDlWmZ|a 4[9C=[C^_Ze>kD|a38 NY|abandoned :C|above "](],BH^MZ_A|absence :ZaZnX|accordion ,]?]KZ|account '?.[4>6[LAS^jGnE|accountability 9D:d|accounts "_<]CYKFS]|acquisition 1_EYJ_VYnZ|actual &^C[D_UX[[kZnZ|ad ,X7AQ]]Dj[|address 4B>EF]k]mZ|advert 4ZQF|advice #[.XC]S[|afternoon ,YD_gGjZk]|age &]|agency 4A<]EaYCc[|agenda 4A|agent QZ|agm &[,[@ZREfYlF|agreement D[g[|ai -[8D|air "F,C/YCYD^HFKZQAk^|airfield FbQCjC|airline ;cCZDXb^|airport gZ|aisle /E3a>[@YjCnY|alarm QaaaeD|album O^|alert 4[|algorithm ([*B,A2X6aEZMbOCQEW[[XaEkC|all !^1D6Y8_;]G[JaTAVA^ba^iB|allotment #^@[IaN]k^l_|allotments ,aQ[nE|almond "_#^,ED]QC|altar 3Z|alto BCiD|altos #a|amazing %[|amber ;E|ambulance &DKFjD|annex C]|annexe 4C|anniversary )eN^|announcement ,bF^Qa|annual )[2XJ]|answer "f#I'Y)Z.B4E7Y8YD>FaHeIGMBQYX]^Ymf|answers #B&G.[DCFdIBYDm^|api J]|apiary 4Z|app !E"?&C'C*B.b0B7B8X9];E=D>CDZF_KALCOCS[UDXWYY_ZbClYm_nZ|appeal 4_5_DFQEY[|appeals :]@ZgY|apples ?Z|appointment n?|apprentice (YM[|apprentices "[CD|apprenticeship D[QZ|aquarium C[UXjZ|archive #E*EICYCn[|area #D;_JXb^|arm ,[>DDCgZj_|armchair ,^Q[|arms 1[|art -W1]8a:BE[^_a@lZn?|ash ,DCB|ask 5aM[ZY|asking "F'[)^0]LZ|assembly 2ZQD|association 2ZiY|astro ha|atrium ,D|audience @[|audio #X4bY[|audit &a,C<aK^|auditor 4Y|author ,A4[CZF]Q@Y]|authority 1]|authors n^|autumn )^,B4[<CCaDDKCQCSXV]_EbEfAj]kDn_|average .[/g0E2EC]HVNETeYCkB|award "];[K^aEb]hCnC|awards <[|away #]+[9^?]PXQC_Za^d_f]|awkward .^DD|b *_,ZO^|baby ,Y5YQZZY|back "Z#A&])E+E/D2W3B4C8D9[:A<c=>?ZBDCBEcFBH^JAK[ODQYTAVEXHYB^HbEc[d@eZfYiEjC|backbone ]YnZ|backend Ec|background 9Z|bacon ,_|bad "[&_([>BFEM^e>gDmE|badge ,^<^^[aC|bag 3Z5[Y[ZVgA|baker ,Z2[>ZBEeYkEnZ|bakery &D0[1Y4A7C?[C[QXUY^XdDeYkGm[|balance 4E|balcony #[,[SFk^|baler ,D|ball ,YB^|ballot "Z4_=aCCGZd^g_jEn[|band <X=[A[BADCQZS]W]Z^iB|bandstand ,DKE|bank !["X#C)Z,E<_>^@EAFB]SWY]bGe]i_jVm^nB|banks ,BDE|banner 3^Q[WY|bar ,E1X5Z8E;WCCDCFXKZQFVZW^^DdVibjFl_|barcode 'D=^CDdZ|barley 6Z[Z|barn #>4C>GCAIFfFgD|barrels QD|barrier ,_DDka|base ,A4^=D>DC[D[j]kW|basement KBgDjC|basic )Y|basin #[.^4_DDSaY]]Z|basket ,[F^SUmWnW|bass @^|basses #^IZK]|batch 4?D^YC|bath "[(^>WM_bDm_nZ|bathroom @WD[kZnY|baths CCkZ|batter DZQD|battery ,Z4^|bay QEgZ|beach 5Z7b<[DZ]_cZfX|beans #Z,ZQZ|bear #Z)],]|beard (Z|beating 8Z;FJW^YfY|beck #FKY|bed &e4AK[gZjD|beds &B=]KC|bee D^|bees 7[]_j[|beetroot #Y&[IZJD|beginners ,YQW|beginning 1aCDV^][hC|bell (c,Y.E3d4D6[7XC[KCM]X[Y?dZfYjZlD|bells CZ|bench #b&B,W.[4D@[CBDCKCQZSZWDgYjCk?|benches >^eZ|bend g^h]|best "b#F&d)W*?+=4E8?9X;9<X>D?]BYEDH[K^MCNXOCP<QCUBWA[E^Cb<fYjZmCnZ|better #FC[D[E_ICYA|big !]"Y,^.F3]5[;g?B@DCCDIICJBQ^SDW[Z[bYdWg@lEnF|bigger ,C1_KVVYgZ|biggest "]0W8AB^EaNZ_^iala|bike #a,@4b@[CcFVI[JHKDQBYZjcm_|bill #F&^,@.B4<=C@ZCED[FEQ@YDdFgXk[|bin #_,[3_9^=]@[QYX[dag^|bins ,VQCT]_[fBj[|bio 6^[Z|bipartisan QE|bird ([|birth l]|birthday (D9Z>D|biscuit ,[SZ|biscuits )[,[>[FAKZNZSWU^]aeZ|bishop ,b4a|bit #C&a.B>_CCYZeWnA|bits 4]D[UX|black QYkZ|blade 2[<_|block 2Z|blog &[FfH]KXYBmZnE|bloke 3]DE|blood DC|blue *D+C,E1Y<Y@[B_C?IBOGQET]XAeDg[i^jAmE|blueprint 7_|board "D%]&?,A2@=cBYCEE^F]KAU[YYbFdaeDgDjFlYm_nG|boardroom <]|boards DYE^|boardwalk DY|boat "F&E.a4E<_C@EEKaS[[EeDgAjC|boathouse ,DJ[mY|boats "Z.B=]d]|body 7Z|boil ,FDD|boiler #D&_,[?Y@]B[C]KWSYY@eCf[i^nC|bolt ,[|bonus 5ZE]N[b[|book "]#X4D9]>Z@]C]QZSWYBecfWgWnE|booking #b.[DD|books &^(],Y1^C_MXdD|boot DZg^|border &YA[EYKZQ]a]n[|borough +]0Y;]?^PYb_f]|boss ![7ZT_|bother 4?>aeZ|bottle 1[2Y4Y8_9[DZV]^[jYkan]|bottling ?Y|bottom 0X3[4^D[ECF_JBK[NZRYY_bCgEk^nX|boulders DE|bouncy ,Z|bow &_|bowl #[|bowls ,[MZSB|box "Y#b%B&X'],^.W2D7B<E@YGXIaJCL^PES^hFkElDmCn[|boxes AXL]k]|boy ,A@_N_QE|boys ,ZQ]eYnX|branch #_+Z0Z2e?]@^EXI]KDP^W[g[kBl]|brand 5Z|brass CBDZKX[Z|bread Q]aX|break &B4]BZDD_Z|breakfasts +]|brewery 2Z4EKZW^|bride @_C]ga|bridge ,B;F>E@aYCdBn_|brightest +Z|brightness nZ|brochure 2[4[d]f]|broken ?YIZfY|brothers &],[KZTZ|brown #[>XCXDB[XdYeYjCnB|browser CZjZ|bucket ,bQ]TZ|budget ,E4ZD[K]YZk[|bug #B4YI[QYj^nA|build #BIC|builder S]|builders ?]|building ,a0Y>_E[Q^SZWZeYl]|bun OF|bursary S[a]gG|burst <Y|bus !D&]2D;C>b?]@GC:DGICK^M[QGWA_LdAe^gAj@kCnB|buses 4Z9D;YDDY^nC|business )Z1_2Y;eA[FZQDZZb[iZ|butcher ,bDDQ^|butter ;ChY|button (d*Y4[DVSF[[]]aDnD|buyers 6[[Y|by n[|bypass (G1XS^TZ|cabin &ZK[|cabinet #[I]O_|cable #D,F4DCXDagCkY|cafe ,[|cake #Y([)[,T:Z]Za[nD|calculator DC|calendar ,D4a6_:ZE^Q?Yb[^|call ,?.^;^@[CAS[aYbYdbg^jDkYnZ|caller Ffm_|camera :Z|camp &]>Z|campaign -]=ZR[|campsite #ZIY|can ,ajXk[|canal ,C<^?E@BDEKCQAWC|cancellation -]|candle )^?ANY|candles #[|canteen <_@ZGYI[SEYCg]j]k[|cap ;_b[nC|capital /[4[<ZQDREYZ|captain ,Z=Z>^FEe^g^|caption 3bE[l[|captions #DgD|car )D,d/A1[4W;F=Z?XBZC>Q^VbXCZC]EbJdXg]hDj@kB|card #Y&F)Z+[,X2E4W5Y6[7a?_IZQ[j[|cards #[,aK@QU|care CE|carers N[|caretaker &[,[?[FZQ]fZ|carpet *X7]D_g_|carrier #a9XCZDZI[kZ|cars /^T_|case 4AD?ja|cash ,E.[=ckF|cast 1Z4DVZfX|castle Z[|cat "E&E,e1X4FB^KGQ_SCYEg]i[jZnE|catalogue =cYE|catch *[|caterer ,]|cathedral 0e_Z|cause #B4bCADbFZQ@YY|ceilidh XYYZ|ceiling &C5[7[|cellar jZ|cello #ZWY|census nY|centre %b-Z1Z8[;E?[@ZJ]f[g[h[|ceo ,D:fEZaab]c_l[mC|ceremony ,d1C=YCC|certificate C]DZ|chain 7bnY|chair &@)],B.Z5Z;[=_>^CZDUEDFYQ?b_dZe]gY|chairman ,]/[5W|chairs >[YYe]f]gYj]nE|challenges AZ|chamber ,_|change ![#F3e4G7A:XDDJXX[YCbZhXnZ|changelog #Z&^3^=ZXZnC|changes CZn^|changing QE|channel &[|chap .Z?[gZ|chapel #B7?:F>CCWD_F>KC]?e@k^mBnC|chapter ^Y|charge .E4FD[g^k]|charger @FCZgE|charity "Y<fE^c]la|chart '^0_4[>[?[DZ|charts :Z>[UF|chat 0Z4Z;[DCQEn]|cheap ,DD]|cheaper #ZnZ|cheapest .[D_FYS[k]|check 2E5[WF|checklist "Z(C|checkout #_nY|cheese ,^3c=Z?ZOYT[d]eE|chef ,E|chemist ,BQFnY|chief =ZkW|child #[5aQY|children (]-_4@5C;^=Z>[@^CAD?IEMZR_S@[bb[fXgZkD|chili M^|chilli #[I]|chimney &_D[K_QC|chip &D,[<[kZ|chippy #[,C1cD]kZ|chips ,Y|choice #[|choir *a1Y2[4DF[I]O]SZk[mZ|church !^#B4B5D<F@EI>XEaCkDnA|cinema *Y,]|cistern "E|city +Z1C;_DWQCb]|claim EZYBgIkYn[|claims )[2XA]hZ|class #_,B4E5^7[@aKAZ]]Y^Dg[kB|clay ,WDBQ]kD|clean 7[|cleaner ?EQCfC|cleaners ,FKXQGfY|cleanest !a+Y|clearest +_@]gZ|clerk #Y,D1E=]>DDFEDSCf_|client ;Bh^|clinic #C5^@^CBD^K]UDZ^bXg]jBk^|cloakroom ,CbXf_|clock #Y/Z6]7e:C;]CGH]KDTVXY]b^CnC|clocks )XNaQ^|closed 3aFCX[n]|closing Eb|closure N[|cloud AZGZ|club )[+Z.[2X4^=]BaPWd[eAhZi]kFnC|clubhouse %Z,[g]|co ,a=_D]QXVYd]g^|coach ,[CZKDgYj]mU|coaches =[|coal ,Z|coast )_4[8Z>FC]JZSFmZ|coastal TZ|coastguard /EQZTF|coat #bIZ|coats .bC]SW|code &b([.EKbQDSEeCn[|coffee #Z2_:BAZK^SE_[|cold 5^D@QC_WgDkClZ|collar #_DZ|colleague ]^|collection 8D?[CZ]De]|college YB|collision 4[|colour #_=CD@EeF]I^dIjC|colours +Z4D5G>]D]iY|comb &[7F|comet 4[7Ek[|comfortable 9D|coming -[1D:[>CVZ^Ba]|comment (W|comments "C#V(f*a+F1C9?;F>ZB[EDFEHBJZMjObQ@R[WD_@a]dCkan>|commission =]|committee #>2]3^<Y=[CAE_IAP^X[_]d^gDjBlZnF|common ,CQC|commonest 4Z[Z|comms -aR[|communities <XB[cZhF|community ,B/Z:E;F=^>Y?[BaT^iT|company &]*],B1b;Y=WC^D[E[K^O]V_aQj]k[|competition /[8[;]TZb]|complaints #ZI^n[|complete *ZOY|compost %ZCaD^Kb_E|concert ,B;cb[|concrete QY|conductor 2ZW[|cones ,E3aXZe_|conference QC|confidence 0[8[?=lE|confirmation *aO^nY|conservation &Y|conservator KYQZ|consultant EclZ|consultation #F3[J_MEQYX^f[k_|contact 3Y|contract 2DDB_[kB|contractor ,GKF|conversation -[;XE]M^XX^Da^lZnD|cook .?2]jD|cooling jB|copy 4]7[|core 2_:BWZ|corn #_DE|corner &X,E.c1_4E8^@YI]QZS^V^|corners &Y,?|corrected ,[4A|correction ,_QZ|corridor ,C4BDBQCY?kB|cost !^%Y)]3]CaX_|costume &[,_Q[|cottage YX|couch 3YXa|council &]*C,B:D=]>BAEEDIDJ@KaOBPDQASZWAX[eAf]|councillors 5Y|count ,[DBQ[_]d^|countdown 5a7fZ[]bm[|counter #Y&D,C0c1Z?E@]A^CBIYOETCU[W]YAZXa]gYjV|country 0d4Y7E:D;a?[A]FZUZ^Dbac^jYn[|county !^#H&F(C,>0[1@2]5E7G9B;]<]=>?Y@BCBDBE]F=G[OaQFRDSCVDW[ZEaWbYcYeEm@nC|couple ,F5[7_>Z@^ZX]]bZe^g[|courage :_a[b[|courier ,E1Y4BDEjZnW|course ,Z.]4X6X>^C_jbn]|court ,=.DCBQ;|courtyard .[S]|cousins +[|cover '[,^7[=ZDZEXL[Q]dbf]|covers &]KZ|cows ,aCCD^QWjBk[|craft iYl[|crane 1[4CDDa]|crash DCQCi]nC|crate *Y7[DG_[b]|crates XY|credit &^*EDEK^fD|credits &]=bK]QYY]dbjD|crest 3[|crew #W+],_@]CDEEFEGZIWR[kZmCn_|cricket ,D9[Q@iYjE|crisp UX|cross .eCESbe[|crossing ,?CDIXQ=SDjDk]|crossroads ,D|crossword QXjZ|crowd *Z8X|crown 1]|crust #D4X;ZYY^D|crypt "B*YHEOY|csv nW|culture -dR_Ua|culvert 4]CZ|cup #Y,CQBjA|cupboard #Y,_DZQXn]|cups ,?@ZCAKZQ@jC|curd nD|curious S[dY|current &Z,]2[S^nZ|curtain ,E:[AZhZ|curtains 7Z?]@Z]Xf]|curve ^X|customer #Y-B4V8Y@CD^EZKYSZaYh^jD|customers DZ|customs ,F|cut &C;ZKE]DaDjX|cutting 4[>[|cycle ,Z?^fZn^|dads 5bBXZ]|daft ,]|daftest LZ|daily @[|dairy 0ZU_j_|damage fV|damp "]#[4ZD[|dance *E1]@ZVZ|dark #Y7Z8[9D<a?_MAQbSAYBc]fZjY|dashboard 3^=YXZ|data !C"],]>]DDY]|database YB|date #^&C*B,F3F9A>B?C@ZCBD^E]F^KEOAQCXBYBe@gZjBk]nF|dates #X3c4Bj]kD|daughter &^,[5[ZY|day %f']-F/c1D2C3]5D6D7A:];E<]=A>??]CbD_EZIBJ_K^LYRB[@a[eBhDkan]|days ,C>^e]|dead 4[QZ|deadline 7]CYD]Q]kY|deal !_)[2Z5X<Y|death CDECIEgA|debate :^E[Y]aY|debt /X<Y|decision &?)Z-[1Z4eK@QXe_j]|deck -^QER^kDmB|deep j^nY|deer ,_@[Q^g[|default k]|deficit HXQ]|delay 4ZCDKXQZa[jJ|delegation EZ|deli KZ|delivery ,E:AjC|demo "]2]@ZH[W[n@|dentist *],]OZ|department ,FQC|deposit ,C4]=]@]D]Y]gZ|depot 4Z;D<[>A@YV^][_^bDjE|design #^|desk !D"E#Z&?'C(D+C2[4]5Z7D8B9C;[C]DDF_HBKALANAQCYX]D_Hd[gCi]j_m]|desktop YZ|details :a>[RYSa]]|dev ,[A[|dial ,[-[bC|diary !_)Z2]<cA[h]|difference "Y%Y/Y3C4[6^7R9A:B>D?ZC>D@J@RA[[bXeCkCnC|digging F^|dignity nZ|dining C_j]|dinner &b7]E[K[|diocese 0d2a;_FZUab]|dip ;]b]|direct h[|director #a<_=a|directors 1a=[d[|discerning ^[|discharge 5[@[|discount n[|discussion O[|disk jYnY|disruption ,C4a|district 2_B[i^|ditch DZ|divorce 5[|dock ,YJY|docs #]4aY]g[|doctor /Z?]CYT[kY|document E]|dog #Z,e.W4A7Z<[>BDYKYN[PEQeRFS^W]YB^BdVe@n?|dogs ;ZU]n[|dollar /[TX|donkey 0bKDU^|door !X#@'D(C+E-G.Z/F0X1[3Z4D5_7^8[9D<A>YCCEDFAOBSZU[XaZ]][a_gChUn@|doors !_#Z*[0a4Z7Z@^B[CGEZJ@K[O]QZUX][fXgZhDnZ|doorstep i[nZ|dot 3a|dotted 1]VW|double /[1[>YQ]TZVZ|doubters 3Z?AFBfC|dough &ZDD|download *^.]|draft *C9]=[@ZBZQAYC_Zf[i[kY|dragon gZ|drain ,]<D>CD=Q^eBjAk@|drainpipe DDkF|drains SY|draw *a2[Oa|drawer 7YD]ID]Zk[|drawers ,_KZQ^|drawing =WDZ|drawings ,E4DjC|dream "[:XRX|dress ^Z|drill ([4E8[B]DBM[^Xc[i]|drip >c|drive #Z>A@ZIXgYj]kZ|driver &C,D7F;D=[>W?E@[D^K@Q@S@YDbAjEmCnA|drivers ,c2]4H=^DDF_QXd_fCjD|driveway ;E|driving ,Y|drop (Y4_7^DD]]a[g[ne|drum #a&D,G@ZI[|drummer ;CbD|dry ?]fYkD|drying jB|duck CBg[|ducks 3[QZ|due g[|dull D^|duty #E,Ce[|duvet ._S^|dye ,CQCnX|dyke QC|e !],[4Z|ear ;cDWQDS[k[|earliest #EC_j[|early ,C7]C^DCIFR^]YaDdCj[|earth ;[gZ|east &D,A1B4D8D:E<E@DCEDBEEI@KAY?gDkD|eclipse CEjDnY|economy ?Z|edge #X,[bBk^|edit >[C^|editor 1Z2[=XD[IEOXVXW[|eel &Z6ZY^[[gZi_|egg XX|eggs #[4_@_QX|elders =a??|election 0ZCEUXfYn]|electric 5]QD|eleven ,B4]=a?XDDS^d^eB|email #C'@,D2E3[4]9]<_=BD^F?QBiZm>nC|embankment DE|emergency 4ZBZDDi]|employer 2XS]|empty ,_I[QY|encore B_iY|end !Y"D#]&C([,C.b/[1]3B5E8C;D=@?BBEFeG[M[S^YYZ@]@_Ed@eZfDgGjImY|ending ICkD|endorsement ,a0Y;[AZQ]bZhZ|energy 6Z8Z;^E]NCR^[Z^]a^bc|engine 4F|engineer ,?>CDDKBQ@eSgB|engineering ,[|engineers (YDZ|enquiry 6[|entire !E%X2Y8d?YN]h]|entry #ahZ|envelope ,W.bF_S]dDm]|episode 7X;]W[|error #C4YICK^|estate E]QB|estates %X4[J]|estuary CE|ethics ,]n[|eu n]|evening 3D=F?[E]QAf[h[l[|evenings >]?^f^|everyday ,E8=|evidence "]#Y|ewes CD|exact /cT^U[]YnF|exam Q_eZg[|exception >D|executive 4XE]hBl]|exhibition 1_V_|existing Ea|exit ,]QZg^j]|experience :ZJ[|expo ,[QYbF|export ,A.]B[CYSZk[|extra 2a:[;Z=BJ[WZaZb^eYnB|extractor QY|eye #E,D3Y7]<[DCLXT]n]|face nD|factory &Z,@@^QDgX|failed #Y?_|fair 4Z:B<]=dY][]c]ddjD|fake FF|fall 7]D[_[|families #W&^4E:C>^KCQYe[fBgFnb|family %_)[,=3Y8C:X;C>b?a@ZEFFEH?J]Q@Xa[Y^@bAdDe_gX|faq #[3Z|far ,@-DIEJXQDYB|fare >]DCI[QY^[|farm 1ZDEe]|farmer ,Z?XCGQY|farmers 0e?X|fastest !X0[;YG]UYbY|father @ZDDgZ|fault &Z>[C]gX|fee .Y=bCUd[eG|feed (Z+],E<YM]|feedback -B1];_VZ|feeling .@8dSE^_|fees 3]X[|fella @[gZ|fence #Y+_,[2a7aDAH[JZMCWZkAn]|ferry "A#>,^7C>DDDHGI@MEODQXVC]E|festival 9E:YQD|fete #Z|few -Z[X|field !D,Y2]4A<ZCDF^GEIDQ[WWY@]DgAmc|fifth &E7Z;Z<ZeC|fig ,F.^9X|fight ,C|figure 4_9YDbFcY]kXnX|figures #C&X,ED?QCY^kC|file ,EeXj@|files HX|filing ,DnX|film =XQ?dZ|filter 4ZQ[|final &B3C7X:YFemZ|finance 5]:[<_|finding K]|findings EB|fine NYTY|finest +A8X<EA[PIb_|finish 8[:Y<^^Zi]|fire #>,W3C;D>d@]DBICQ]bYdYeggZk[|fires CE|fireworks nZ|firm +^1[2^<ZEYPYVZYZc_fCg@|first #a&C(B)W+E-?.B/b0B2Z4[5I6D7[;@<]=B>Y@CCAD@GWIVKEPDR@SGT]WX[C][b?gXh]jCkEm?nX|fish C]Q@[]dFeZj[lD|fishing 4B|fitter ,D4YQAY^|five (_,B4?;[DEMWQCYD|fix 'Y4^YYfAnE|fixed D]|flag ,D<aQDjC|flagpole >]|flags :ZCE|flask ,YKCQX|flasks ?Z|flat +d4ZCZQAYY|flats @X|flavour (DF_MCmanb|fleece QC|fleet 1gE[V^|flies >[|flood #D,^5]@_GbICK[MZQ^g[k[m]|floods >Z@_H]JYN]g^jD|floor #[&b,]2^3E4B;B@XEDI]_Cc]h]na|flour DBQ]jXmF|flow mD|flowers "[4Z|flu ,[@]Qbg^|foam "A4]9Y|fog ,d4]CXQ^|foil IZ|folder +^,YQ]|folk B[]Z|following 1YE]lZ|font #a,]4YK]YZ|food "[#]&^(?8X=bBZD[K^MCSZ^aeXiVjA|foot .ZCDS^|football 0^U]|footbridge #],DBZDBQBiXkE|ford ,D.[CCQBjEkE|forecast ,^C_jF|forecourt <]QD|forefront 8Y;]B[^ZbZlZ|forest D]kZ|forge ,E6[[Y|fork 3ZXY|form !_']*Y+Y2]3^4f>[?D@ZD[F]KBLVO]T]XWYb]F_GdBe]iYkUnC|format nX|forms 4XDbIBea|formula 4[|fortnight CCKC|forum #Z&_=YBaIYK]iak]n[|founder +Z4Z|fountain QW|four &D,Z.Z=Z>ZKDQW_Zd^eZkY|fourteen )^N]|fourth ,X1C3^4FCCDBVBX]ZYeXhZjB|fox ,_JZQZj_|foyer CBDCEZKcQESC^]a[l^|fragrance DY|frame #['Z|framework 1[m]|free #^'[+ZS_jBkBnA|freezer )Z5Z@[D^K[gYkb|fridge &D+Z3aDXH[KBeGjVnC|friend (_,ADCM_QFh[|friendliest ;YbZ|friends 3^|fright 4A>_|frogs ,]FFQXaD|front &@*^,X2C9Z:];D<YCBD[FZOaQC]a_]b@eDjDkSmY|frost 2[4_7Y@[C[Q>T^kC|fruit ,]A[h[|fryer ,CCZ|fuel ?<^YcbfA|full *^+E1Y2E3?4B7A=]>DBXE]ICJBMWNYOaRY]C_BeFfUgYjEkX|fullest nX|fun FaaDm[|fund 4Z|funeral ,A4D>CCceCj^k]|fuse 2[G[Q[|fuss EZ|future &@,B3E8]:e;]<UF[K@QFRXU?XC^[adb[c[hBnB|gaffer ;eF^f[m]|gala ZZ[Z|gallery C^K]j^|game )].c:EA[C[S[|gap 2W4cB_D]KBSZYYh_iXk]|gaps 4Z[Z|garage ,a4Z;[C^DD_Xf]jYkZ|garden ,[.Y4D7F?a@ECaQDSYfWgEjYk]|gardener 8[Wb|gardens DE|garlic =CdD|gas #E&a'D?V@^Kag^|gasworks ,FQF|gate !_*a,@.I2C3a4B7B:F<Y=a>D?G@ZC_HEIBOYQASAX^]Db]d[eHg_i]kYnF|gatehouse !FGG|gatepost ,D|gates "[&X+b7bA]h[|gauge Q^|geese ,bK]Q[|gel YZ|generator 4ZQH|gentleman &Y>Z?]AZfa|gents Cbjc|giants ;]b]|gift 4a8[GDPX|ginger R]|girl )[:Z;hK]b_|girls 1]4^5[QCVXY[ZX_^|glass #]DD|glaze #^&Y4^KZ|glove D]Q]|gloves ?[h[|glue ,_Q_|gluten D]|go -_:]R[aZ|goalkeeper ,EQE|goat #^,c4G@[I]QeU[]EbGgZ|good "_&[(^,d7Y@]I@K[M]QcS]UZVYWD_[bEgViXjZ|goods DBkC|goose Q[kZ|government ,FCBDXQEfYhYna|grade @YQFbY|grant 5YDDj]|graph 4D?Z|grass 1[DdQE|grave EB|gravy >[|great ,B1[:[BFFbaUiEjY|greatest )]+[:]F]mY|green #^&B,B1Z3D4]9U?a@]DZIXSBXCYa]]aBeHf[gan[|greenest !g<^|greenhouse QE|grey ,A.bQCSajZ|grid #C4C7Z8CkC|grill "]H[|grind ;^|gritter 0ZC]I^|ground *Z-Y4[@^AYDZECGXK^OYSC^ZdXg]i[k[l?nT|grounds @[g[|group !Y&A'[*C+[1X4Z=]@ZE^I]L[Y[d[|growers ?[dY|grown bY|guard &[,C4]CBjB|guest "[*_-[ADIDJ[O[RZaD|guidance ?Zf[|guide *]O[mZ|gull ,_.]:AQYSYaF|gulls "D|guy bDn^|gym 'Z/YCDIaMYX]|hail ,]DZQY|hair F[mZ|half #Z+e.^0Z1f>C?ZBZCXK[LXPZUYV_YAb[|hall !C#[&E-G.A/?0B3E4A7D8F;C<C@FCCDDECFDGBIWKCNHQFTAUDbHf]gBhBjCkJnC|hallway /Z7[][n^|hammer 2[|hand #]/[4D5_IYTZhZj]|handle 4b@[|handles #Z&YKXQC|handling -^CBR[|handover 1Z|hands &]8[KY^[b]|happiest ;fbb|harbour .]0X@EBDDBVCXEiEkDnE|hard )C,b/Z3Z7Y:D;[D]Q_SDY?_DhAjD|hardest #Z,C.[:[<aDDc^|hardship ,A=ZNBQDj]|harvest &Yd^l[|hashtag 3]DB|hat *Z5Y;ZOYkZ|hatch 4^DCdCl[nF|haters 0[7ZBgU[c_ib|hats 2XkX|hay '[,bL[|head ,D4^CDD]QAk[|headline 2Z|headteacher ,]Q[nC|hearing "?+b4]8Z9DDCICP[_AfXnY|heart %],@1D8?;B<AJYQATD]E^=hFi]kHl]n@|heartbeat %^8dN^^^bB|heat 4Z=]@Zd]eZ|heated 2]|heater #^I]QZeF|heating 4C@XQWWaj[kF|hedge #D,Y.D4ACCDDS]j@kD|hedgehog &BKC|heel &Y,[K_Q_|helicopter #Y|helpdesk mY|helpline ,YbG|hens KZ]^|herbarium #Y,A|herd 5e>bZc|heritage )[|heroes (Z:Bb[|heron "C#Z.dHCS[U[|hidden :[F]]Am]|high !Z+[/_4B5Y;[>YDBE[P^X]YBaGfXlX|higher 4[DC|highest !E%Y+]0[<^?_P[UcV]|highway D?EZkC|highways #[&Y|hill (Z,?DDKEQBkH|hills QY|hinge <[|hiring QEjF|history ;Yb^|hold 4ZnE|hole @]DcfBgUkd|holes 5Z|holiday 2YJXkb|holidays !D7C9DC[D_XYj]n[|home &D/^DCeB|honest DZWCYZjZ|honey 0e<_IZ|honor QX|honour 6]EY|hook g_|hooks 6DKZ[E|hops DE|horn ,YgD|horse ,^2ZS[aDj_|hose D[k]|hospice +[,C;]C[LZS[T^^ZnC|hospital #a&D)[,E-Z4FCXJCRXeBf[j]k]|host ,];_EZQXb]hZ|hostel DZ|hot C_QFdY|hotel &[0b4[K_|hotline D]|hour (Z,D/_3]4Y7Y?[B[C]DAHYSCT]X_jHnE|hours Q[|house "]&Z'Z/[7_>b@XB^I[P]WZ]a^EbZe]i]|household ![*Z,[5[|housing @Z|hub C]kEmZ|human R[|hunt "[HZ|hustle 8e<]^Z|hut .D3ZfXjB|hydro 4Z|hymn #],AI[|hymns ,Y|ice #S4D>a?aaEeYf^|idea %Z&d4CJ[K^YF|ig #[|in IX[Z|inbox #Z'Z,E>EI]QD]X|incident ,b?CCY|inconvenience ,D4B:^LFYCn^|incredible 0Z8?:ZK[UZ^E|index DZE[l^|induction *[|industry :^;Z<[]CbYhZ|infants QZ|inflatable O^n[|info 3YKFjD|ingredient F]|inside &]CDeEjB|inspector FYI]QCY[|inspectors -[2[jY|installer +[YZn^|insurance ,X4^|insurer #]2ZW[e@|insurers iZ|interim -YEclY|intern @[M]g[|internet +[,B.Z1Y3[;]BZFZVZX]b^n[|interval ._7[MY]Yg[|interview 4Z7Z:Z>bDbEYFBQ[edk^n]|intranet C[jZlX|invitation +h,ZP[|invite +[DYkZ|invoice #WAZCBDZYWgCkWnB|invoices #[YAe^|island &^QEj]|islands @DA[D^h^|issue 3^4ZIZXZj]|item ,A_YjA|jam ,ZiZ|jar *C:[=YO@mD|job &C,[3D?VC]HDIXSYW?aCg[kWnB|jobs 2];YWZb]|joiner ?[gZ|joint C]DYjX|joke D[|jokes &Z.Z|journey -@1F:^;G<[EDVE^EhX|joy <[|judge #E,b?eQ^f[|judges ,B1[4D<C?AE[FbIAYE^_jDl_m[|jug D[QD|junior #B,DCZQC|jury &Z,C3^=DQ>]E|keeper QZ|keepers #[,BQA|kelp Y[|kerb "]4aIZ|kettle "C#],c2F4B;^<^?X@AA]KDM[UZc]gAh]iDjBkZnD|kettlebells gE|key #_4ZC[DEI]K_YZgFkDnE|keynote A_|keys 4Z5^:Y<bA^D[Z^h[jXl_|kick EZ|kid ;[b[jF|kids !Z#D)Z,a7[:];F@^CED_QZgcjF|kiln ,B2YBAOXW]fBiC|kind #C%[,D4D8Z:Y;[?]QBbb|kindest +dP^|kiosk )[,Z4]>Z?[D[GETCY[[Zf_|kit eC|kitchen "Y#E+E,>5[<@CDDDFZH[N]Q?_[bBjFnF|kitchens &Z|knee &^,E>^eZiZ|knees &ZIE|knitting #ZIYVY|lab 8[=A@DDYKD^YgE|label #^3Y4>=Z>ACYeCfZgYiY|labels #[,F?ZCCIZjD|lad &B=Z>[?Y@ZKGO_QZdYeSgSkB|ladder #]%])Z,Z7[:[IZMDaZbEf[g_|ladies &^1E:^@YCCK]aZiA|lads %a1]2]CCL[QYX^gD|lady #_,Y7]@ZDVQWSEYc]YgajA|lake 8Y;ZDYX^mZ|lamb #YM[QX|lambs 3[XZnY|lamp &A,<B[CaKAQAgBia|lamps #[,_|land ,D;C=]FbjZl[m]|landing #D,DQC|landlord #D&Y.c2X7YAZDEK^Q^SaeYh[|lane .EC^DCSC]FbC|lantern *Y]X|laptop QZ|large ,^>[|largest 1W;]<_|lasagne ,XQYR^|last "@%X&E'C(^*C+B,[3W4D7Z8]9C;^>YADDAFfM]NZPCQ_XZYGZ@[@]YaVbXdBgEhDjWkAmdn[|late &_<[>YKZeXgYkInD|latest -CFYaEn[|laughs ?CfD|launch !B)YADEEFZTY^abZ|launderette ,[4B;ET[|laundry ,G4]C]DaIZQ?|lavender D[|law #D&Z,DDBF[n_|lawn DV|lawyers 1_VY|lead 2Z9[;@>^D]F[e^j]nZ|leader ,C2]cYnZ|leaders )];bN[Z_b^|leadership ;D|leading /]1Z<[E[R@ha|leaf -[DZRZkZ|leaflet 4>5[eCjF|league 4C8Z:Z@a]Ebc|leak +]5aK[Z_|learning -^RZn[|lease E[j[|least 3Z7_][|leaves <^QZ|ledger ,[|leeks ,^|left #@&D([,>.H1D7=9^:B;E<D>ZADB]FAGBIDK@ODPCQ>SCVBZC]<^Ia=bDgBmBn]|leg ,CgD|legal D]aZ|legs ,E4B>E|leisure D^dZg[|lemon &Z,]|lesson #^,>QB|letter #A&E,E4F9DC[IAQASCYG_@fCg[i]k[|letterbox .];bD]bZ|letters 1X3B>ZeZjZ|level *YQIe]jC|library "E.X/C2V4G=[?CC]EEJcSZYF]@^]_GeZfJlFmEn@|licence .]4FSZd^|lid "W&D,C4?9C>CBFKBQ>YC_CeAgBmEn]|lido B[iZ|life 8Y:Y<Z>]A_M]^Zh^|lifeboat /D@UBCQZTCXZiB|lift &B,[7F>_AFQZ]DeagDjYma|lifts >[|light ,A.]4F:[CBQDS[YDaWiDjE|lighthouse QXUZ_]|lighting &Z4[:YYYkC|lights #?%])Z>Z?ZBDCDDCSC]XeAiFjD|lime ?[e]|limit :^|line ,>3d5Z;F?ZCHD]E^FZQEY[aDb@f^m^|lines &aIZK]X]|link ![#C(D)b*[.[3a6_7X9B=FDCF^GWICJBMDNZO^SZUYWGXZ[^]^bAf[k<nW|list !E"B+Y,C0]3D4E6Y7]9@;Y=]D@F_MBOAXCdXfAgZj]kEmZ|listing 3aD]|litter 7^]W|little "[#F(Z*Z4[8E9Z:^;B>D?WCZK[NcOX_[aajYmY|live *_,Z|lives 8Y;F|living 1b|loaf ,ZQX|loan #Y'Y5[DDKZ|loaves DF|lobby ,B4Df[nY|local ,D4ZK]kE|lock 3]DCQAXZnE|lodge CBQE|loft )^D^VY|lofts /C|log 4Y9[|login QZn]|logo ,^Q[|logs #Z>F|lollipop 7ZN[|long %[&],c/YVAe^j^nZ|longest 8E>ceX|loo ,B/bIWQGTckX|look !_,W|loop D^gZk]|loos Q@Y[|lorries #<Q]|lorry 4BC@QAjB|loser =^MD|loss =X>Y?]|lost ,X4A>ae^|lot "c(Z._3a4B=d?YGZIDKXQESZUcXXdZjX|loudest "Z5Z7BB_ZZ^Yi]|lounge '[LZ|love 8C:[;ZUW|loveliest !^;^G[b^|lovely (Z^[b[|low QAgC|lower #C,D>F?D@DBEQBSDgCiDmEnD|lowest !D|lunch ,Z|lychgate B]iZ|machine &D([2E4C@BD]I]Y]k^|magic !Z)[:XFBK^N]RZaWh^nF|mail .Z7E|mailing *^3]?XO]Q]XY|main .]1_5[7ED^I]SYgB|mainland !E|majority B_QBnZ|maker #AK[PYWYeCkZnZ|making E]hWlU|mammoth ]Y|man &[;F=C>Y@ABCM_QZSZYJbDf[j@n@|manager &BD_Y[eFfJgF|manual K[|many #c8]Ib|map #D'F*Y,A.E0_4Y7Z9ZCZD_EDFbHBLCO[QCbEkblEna|maps ,D|margin ,B|margins -Y<_|mark #[,C>Z|market +b0Z1X4D7[8]9D:a;[=_@EC:MYPZR]U[XZ^Yb^d_fFj>l]|marketing +A|marks DA|marquee gY|marrow &[*^,gOYQ]|mask O[Q[|mast ,D|master CCj>|mat FD|match "[#E(COCQ[|mate (Y*DMZOEaZ|math 3_4X;bX^nZ|maths !_,C1]7d@_GZQBVZ]ZnC|matter 3^|mattress ![-]2WRZd^|mayor 0e4F;aEbQ[U^YCb]kDl[|meal +]/YP_|meantime #EYYeYkX|medals &Z|media F]m]n[|medical :Z|medium 7FXZ]D|meeting #[1]:D>CCAQ<_YgCjBkE|melody &AKD|members =ddb|membership EYi^l^|memo FcbEm]|memorial 6[[]|men :^>aB[EFKFaZeai[|menu "[#]&[*[:]HYMCQ]^D_]|merger 1[@ZVY|mess nZ|message #a*Z4A?YD^I[ZZjBkF|messages *Z/Z3_4[<Y?BX]n]|messy :Z|meter .F?[@ACCQEfZj[nE|meters 2ZDZ|mic 4ZF[YakYmY|microphone >ZD[e]|microwave EaK[XYl]|middle 1Z;E@[D@YZkC|midwives ,ZS^nY|milk &[CEDZKakZ|mill '[;E<E@ZKAMCYG]EbCgZnY|mince jD|minibus <Z>YME|minimum 4ZC]D^YXjY|minister ,D3_;Y?cF[ZZjDmYn[|ministry ,CQB|minute 'Y*]4BCegEj^|minutes #D&A,?<[@CEDI@|mirror e]|missing @DBa|mistake kXmC|mistakes gW|mobile 5[CCYDd]gWjZ|model "]&Y,Bg]|modern &D,F-Y/^8]:EJ]R[]Z^a|moment #C&C)X+D,B8]>DCbDDGWIARCY^eBgBhEkC|moments ^[aD|money #D/I4Z9ZCZDAQCSC]__XbDj[|month !C&Y'e)?*Z,>.F?bB[E]H[LYSCXA]Be@falWmU|monthly *],[kEnY|months ,E|mood #b|moon #@+b-C4Z;_HFIEP^RDVXb[|moor ([Q[nE|more (]7[E^|morning #C,C1A4@7^:Z<U>>ACDDICJ[QBXDY?ZA[c]_bDe@f[hBjG|mornings QZe^|mortgage ,E/]5^Z[|mosque ?Y|most !X(Z)[+d,Y-^/E0]1Z3Y9[<D?CG^HEK^MbNWPcQ[R[VYXa]AaYj^kD|mother ,[>[CZQ[e^j^|motion #],DEFI]K[|motor ,E4D7[|motorway XY^Y|mould 4Z_Y|mountain .Y:[=XXDa]|move 1fG[V^bYlY|movement 6Z7C8D:Y=DDEJE[]^Ca]h]|mud ?Y[[f[|mug ,[Q[|multi "X|mum ,=|mums ?[|mural D[|museum "Z.]1Z;XW[bU|music #^,@7Z?^IZQ=UX|mustard ,^B_Q[ia|name #a&D*@+E,Y3]9Z>[?[@CA]FcK@N^T[U]X]aDbBeajZm]|names &b,ZK]ZXdGjC|nation !Z;[b]|national <cc_|nature nW|navy #C,ZjX|nearest ,D;_D^QGkYnZ|need -W/ZEZ|needle CAD[^ChXk[|neighbour &D>]CZDYKCN[Q[|neighbourhood *cOa|neighbours #_=Z>^?DD[F[HYI[QEfCnZ|nest &[9ZDDFX|netball GE|nets ,[@[C[j]|network DY|new !C"Z#[%A&D(^)_*C,].X0F1Y2W5B6]8F9_:a;A<A=C>B?c@YADBXF?GAI^MXPQV^WZXDYZ[]^Y__a]dFeHfZhDi]jYlXmBnX|newest A]hY|news %D1]>Y@[BbCGKDNYeejEnY|newsletter ,ZDDFceDgEmYnY|newts Bai]|next !a"b#B%e&D(Z-[1_2C5C7d<[?BG]JXK@MYNZQ_R^S@U[WBXE]^fAgFjJkCmW|nhs 2]D[WZeE|nicest "Y+[,a?ZPZ|night #Z&D7D;_?VCWJ>K@QH]Fb^e[fWn^|nightly ,X4YYX|nights 6]:ZGZ|nine "A4D=[>ZC[IVMEQYj]|nineteen C_j]|ninth &X.CDFSC|noise 9[ZHg[nY|north &E+Z,B.C3@4B7E;^>F@GC]DCEDJ[MCQASBUCVDXCe[mD|nose SZ[[|note #Z&_D[IaQZfDnE|notes #[&F+a,]>^FeGZQ^m_|notice &A7ZD^KBd[|noticeboard &D=ZDDE]SHYCkXnY|number #]&]'Z(],d0F7G;B=ECBDWK]L[N_QXSBT_U>aBb>gZmZ|numbers &D(c,?4=5Z:C=YCADDKAM^QDYFZWbBcAeCjD|nurse I]j^|nursery 2]>ZICQ]eZ|nurses 4[?bJaQ@f_j[n^|oak 7YS^]f|oat #^,a4B7FD]I]Q]k^|occasion RZb[|ocean CE|octopus ,cQa|offer !Z)Y.Y/Y1CM^T_XXf_na|office #W&A,Z.D0Y2F4a7C>Z?F@DAdCCD@EZK=T[U_V[Y[]LbaeBhbj@k>nB|officer IE|official 1c;@EEVZb@nY|oil )Z|old !C">'E)F,D-D.Y/F2D4Z5A6C7H9C:D;@>A?B@BAYCZEIFCGBJ[QEUBXBY[Z@^AbFcDe?i^jZmI|older ,C.E5ZD]QIZ_|oldest "C&Y;D<Y>[HDeWnZ|ombudsman #Y.D4[|once >]|one !T"C#@&^)D+],C.C/D0[1D3D4D7_8[9^<D=F>D?CC^DaEDFcJ@KXMZO_P]QDSDTBU]X<Z_][_dbWdBgWh^kZlGmdnB|ones !Z)C*Z-D.D0Z4=5D7Z8@;[>F@ECEJDSEY@ZB[ZbFeYj@|online #[&D-Z4eBZDDKCR[Y]kC|only !Z"c#E&D(C*E+e,].C/Z4@5[8[9E;d<W>eAWD@F?HaP_Q^VC_Cb^c^e^gAjAkD|open 5[6]<ZDEE[QF[^]^^Cl]|opening "Y7ZEbPY]WhBl_n]|operator 2[W^g^|opportunity ?CfD|opposite "]&D|opposition FbO_l[m]nX|ops A[|orange +_,b>[DZQZhZk^|orchard #E|orchestra EZ|order #X,Z-]7b>[CCI]JYQC][eY|ordinary ,Ca]e[|organ "[,]AZC_F[Q]TYhY|organisation 1^<^|organisers ,C?DEZ|organist _Z|original ,A<[@BK^bcn[|originals 2DkF|other &Y)C+B,X-F.Z0D2C3B4^7]8D9A;=<B=EAFBCCFEXI]MDNDP@QZRDTZY[]Zb<fZiAj=nX|others +_2YPZW[][|otter ,]FX|out ?GDDg[|outage n_|outcome D]dZ|outer ,E4Z|output 9[QD|outrage "e9C:bH]n[|outside :E|oven "V#D3]9ZD^_Zj^|ovens ,Xk[|over 4c5^QCZ]|overflow 4^;]D]|owl #c,YFaQZ|owner &Z,F.C2a4F7Z>A?[WYfZ|owners +a1Z?ZFdm^|pace /Zj[|pack 3XIZX_kX|package QXkF|packaging YE|packet DZ|packing !ECZS^j^|page #^&^0c2D4A8Z=BDAEZFZIYQJU^WBfBma|pager 4F|pages .E>ZFaSCm]|paid )[2]D^N[|pain -Z5[QEZ_|paint 4BDA|painter ,Z|pair 2^DZWY|pan ,Y6]C][^j[kYn_|panel #Y,A3Z;]AZDCI[XXY[_[h^|panto 2X|pantry +_P]|paper &Y,Y3Z4G>XD>MCVEWDe^|papers &YA^C]QFh_|paperwork )Z>aB[DBe^|paragraph 3fX]|parcel !Z+]4YD]P[k]n^|parent D^k^nD|parents #[)]7A;[@]CD]BbYeWgYk[|parish #E&B,B4]K?QZY[nD|park &[4C>YK]gY|parking >C?[BCE[QBbcl[|parrot ,[CG|part ,E.[4e>D?ZCBDAFaK]QCSYYafC|partnership <[|party "B1Z4ZHD|pass 4EDCQ^gEkC|passenger KG|passengers #E|passing &],WK[f^n[|passion ^_aVhZl?|passport @XDCY[jZ|past .D/a0Z6Y8e9]:^<Y>DD>JaQCSBTaUZ^_aZe@|patch &]K^QBY_n^|path #A4F:G@YZ]aB|patience dZ|patient ,C2^nZ|patients -Z|pattern 2[9[W^gD|pavement &Y7[>]DZZa][e]kY|pavilion X]|pay =@EFd?|payment #Y|pdf F_QFUX|pegs :^|pen +bPZ|pension nZ|people #F%f-X.D2b4B5E7Z;_>Z?DBCCDEDFCGAJcS@W_X@aZbXkEne|perfect !c"D(E)Z+D8fDCGaJCTEX]^d|performance -]RY|person #[&D(a4X5F7@>ZAaCCFBKBQWY?]Ea[gah]kFmBnC|petition 3Z:[I^]XaY|petrol 2DQEjY|phone #D)[*[+Y.A3^7c=C>^C[FFM]NXPYTAVaZXkBnV|phones #D&^A]L^XWY[kC|photo 'Z,>3d4Z5]>F?dDCI^QAX]ZaeCfZjBk=n@|photographer 3^g^|photographs #ZIY|photos ,B4[EZI[QCS]bZf[|physio aBg[|piano KYQ[kB|picket hY|picking =Z|picture #Y'b3[LbQ<XYfDgBj[|pictures %E,D.^C[D^S[jZk]|pie &Z,]/BTC|piece #_E]bY|pier ![CBKCQEfDjD|pigeons &^,[|pigs ,eQ]|pile 3bIAXZ|pilot -c7CD[QBR_nZ|pin #]gX|pink .F3]|pinned +],Z3[Q]|pipe 4C7Y=]?ZB]DZd^|pipeline eYn]|pipes jF|pitch &[:_a[kC|pizza ,^4E|place +Z.Y8]=YFFmD|plan 'Y,;2b4^C?QBW_Y[_Ze]jAn[|planet -A:E;^JZN[RDb_h[nF|planetarium hX|planner +A|planning #[DYF]|plans &Y,B=[QCdY|plant ,]4];[D[g]|planting &EKDRY|plants 2[5[|plaster 5Z?VDE|plastic 8ZD]|plates >XD[|platform 9ZfEkW|play KB[[bF|playbook ![bD|playground CDf[|plot 'A.[SX|plough ;D|plug 2]7[WZ|plum &[7^]]|plumber ,^|pocket 5_g_|pockets &Y|podcast 1f;EB[V_bFiY|point #C,@4E5[=ZZ]jAnC|pole 5ZC[e[|police D]M[nC|policy #bi]|politicians DBQ[na|poll #[I]d_|polytunnel &ZKX|pond ,EKEQ?|pool /D4_7[AZI^JZKEQY]_e[kCnE|popcorn =EQYg[|porch &B.]2Z7XS[aB|port EF[X|portal -B1a4CJZQCVZ|porter 3^;[X[bY|portrait <YDZ|position 1bDZEbVd|post #A(c*C,a3E:a;F=_BCEZIDMbOAQ[XCeHnD|postage .Y=CkE|postcards #cI^|poster ,[3d4fDEICK[Q_Y_kE|posters ea|postman &Z,]1]KXQ]_Y|pot 3D4DF]IZgD|potatoes C[|pots &[?ZDZK[Q[fYk^|pottery "ZAdhX|potting YZ|pound CEYZgZ|power 4Z:c;YDEQPR>abjYkGnD|practice :YE[W]aYlY|pre [Z|premium -Z8B:Z;Z<]cY|present &^-D:ZDEH]kG|press ,@.Y?]@[Edg]l[n^|pressure 3]XX|prestigious 5];ZABEDb[hClE|previous ,[4D<]|price +C,C.^2]3d5X6Y8E9]:X;B>BCYDGKCOZQDWYXb[^a]k@lEn^|pricing #E|pride 8^^]|primary ,D2]ABDBWZhC|principal Y^kY|print 4DhZn[|printed #CKCQZ|printer #CB_DBeEi[kD|prior EZ|private *]]Z|privilege /Y|prize ,bQ]|problem ,^4^7h9D:Z@FDAHASDT^]ba]mY|process "[a[|product 5^DXE_QCkZlZ|profit 2[=bd^nY|programme 4a=ZCEK]YYnC|progress ,B?[E]|project 1]<ZVZk]|projector &[4ACZ|promotion 1[<^|provider <HD[|pta <_?Z|pub .^/Z<^DEF]QGSZjX|public #D%])[*^-XB^CANZRZY[hCi_jBn=|publisher =[|pull ?]|pump #?,[;FQZbFnC|pumpkins +C|pupil 2Y=[dZ|pupils &E4[|purple D]f]|pushchair #Y,_|puzzle 5Yn[|quarry ,?CGKEQ?|quarter 0@2YC?U@aDjC|quarterly ,[EZ|quay ![;]B]DZEG^_b]i]kZ|queen %[8[=YF[|question ,C.^4Y:b?CDbFEIUQ@SWY[_[a]eEfFkU|questionnaire D]|questions ,^>ZCDgZjCk@|queue "^%D*_+]/Y7a?FCHD_NEObPYT]WCYW]Z_DbZkamd|queues #[7_|quickest +cPW|quiet ,[8]9[Q[gZn[|quiz &C,Z2]<^XY|quote g]k[|rabbit ,_.]SY|rack #X,^.^|radiator "Y#^,aI[KDM[Y^eZj_|radical nX|radio ,B4=QCYC|raffle &[4ZdE|rail #a,BDYI[YYk[|railings KEVZaZ|railway 2_7ES_Wb|rain &Y,Z4c7c8E@ZCCDDKcQ[Y_]^eAfYnF|ramp #Z(D,^>aCCI]MBeZjY|ranger #@&F*aCFO_|rate DFg[|raw !ZSF|reader 2cWb|reading "E,@@EHGIYQBYEeEjBkC|readings #[.F|readme &]|real #D%A+]5]:ZBBDaFiIEKFM[NCQFY]a^bAhZm_|rear 4ZMYb[h]|reason %b&[,B7Z;FCFFXJ]N^]Xb@f@kA|reasons =[|recall aY|receipt &[,B=XDDdYeXgYna|recent %]&ZR]|receptionist &h,CKb|recipe #B,Z4B6]C]D^I>OZnY|record #F&])c3]<[KXQ[nE|recorded e[|recording "[,F.^5[D^ECFcK^SYd]kX|rector +Z,A|recycling .Ya[|red &A(Z)Y/Z5]KIZ^_CdZf[|reeds CZ|ref ,_3]XY[]|reference 4Y|refund .?3[QCdDkEnY|reg nZ|regatta a]|region !Z)D+C,B-[0b1^7D8@:A;^<^?DC>DEE>FFG^IBKDN[PAQ@RYTCU]Vb]Ab]c]jClAmBnA|regional ;]<^EchXlf|register "^4DBEQCYFjCnC|regulars ,Y4ZQY|regulator #Z,D4^7F;YI_]EeY|rehearsal *^,a1[O[VZ|release CCF_RYfD|relevant %^-ZR[jA|relief S[|remainder &Z,B|remaining 4]CYk[|reminder ,CS[jB|renewal 5_D]Z[|rent ,^/C4X=[>[K[Q[d^eWjXmB|rental #]|rep I[|repair #E4^9[DCI]MEY[_YkI|replacement nY|replay R[b[|replies 'b(e*a,B=b>CD]LZMcOcQ@WEaAd_eAgEk]|reply 3E4de]kZ|repo #Y*[,^0]KCO_SYUY|report "Z#D1E4a;E?9C]E]F]I?KAQ>YWfA|reports n_|rescue &]K[|research ,V|reservoir ,]2Z4D?XIEYEfZ|residents #C,]?EF]Q[mX|resignation 1E|resilience <aQ]|response E_|rest !D#^*a+^,>-D.X3D5Z7Y;]<D=E>B?YBVCCDDEDH]K[O]P_UVWYZY^C_Da]bVe>lCnC|restaurant k]|result 8^;^<f=]L_Y[|results /[2a=XAcF_HDJ]PZSETYX^c[dZh_mZ|retail @[|retirement #Y|return g[|returns ,@4Z|review ,Z3@j]|revised i[jD|revolution :[^Ya[|rhubarb l[|ribbon -C1?E[RFVAb^lD|rice CBD]|ride )Z0];]=ZB[UXVFl@|ridge ,Z8^?]C^DDj]|right #6&_)W*F+D,]2C4@8A9a:Y<[?D@YDCEYFYGBI<NZPCQBV[XEa]gCkFlY|rights >^eY|rim D_k[|ring "C&[,^/Y>X@]Q^][bXjAkD|rip bX|rise 4B7[|river "[<]>E?X@DCYQCSDaaeBh]k@|riverside 1[BZVZi]|road #C'X,B-G1C7X8^9Z;FC@KZQ@SDTD]HiCjD|roads a]nb|role 4ZA]h^|roll 4_|rolls ?^f^|roof &E'])D.E2^4Y8C:F>A??BEDEIBL]MZN@SBW_fBh@iDkCnB|roofer 4C|roofers ,]|roofs )b|room ,C.c/[2[3B4EDEEdQ@TXWYYCa_i@jDl]m]|roots ][|rope &W,B4Z9[I[QBjG|rota "D,_-[0Z2^=WKYQ_g]|roundabout DZMZQY|rounds /ZDY|route "Y=XDDY[d^|router fZka|row #[,A<[=ZF[I[dYm[|rowing ']?YL^|rows )Z3Z<ZNZ|rubber #]|rude ,Z4EYE|rugby CZ|rule ,CS_|rules (d,A8^<DD@IDQD^^|ruling 4[nX|rumour Y[|rumours #]G_m]n[|run 0Y7ZA[C]QG]ZhZj]|rye 4BC[K_|sad 5Z7Y|saddle C]fZ|safe QC|safety 4Y|sale .^4[A[E^GES]]YhZk[l]|sales 0Z:]UZaX|salon *Z1[AbPYh]|salt #W3CbD|same (Y*D+@,F-A.Y/D1@8]9A;C<]>^?AA?BBC?DEF_MWODPAV>ZVaAbBdCeWfDhFiClBmY|samosas .[SY|sample &[.[4^DEQ@Y[|samples KB|sandpit QZ|sandwich ,_4Z9Z|sandwiches #]g[|sauna !]BD|save 4^|savings 2Z=ZdZh^|saw ?Y|scaffold IFOW|scaffolding #Z1[<]BFgZ|scale 1^CD|scales '[9ZL[|scan #[,E>_IZe]|scanner 1]6[JYVZ|scene ,CjD|scenes ;]EZF^M^|schedule YC|scheduler ,YKZ|scheme #]-_4X8BC_DY|school &C-D1F2E@EDEIFNVQEX[Z[]?bXd[eGjZ|science 8D:YCEKYQ]|scissors ,[E]|scones iY|score *],CIBO]nD|scoreboard ,E|scoring =ZdZ|scout CYS[|scouts ?[|screen ,A0[4C6XCXQ?S^[WnC|screenshot *]0g?]U[j]|script ,B4E=[DDQDkE|sea ,]/Z1b8C:b>DH]Q]R]VXXDaYnB|seafront ;E|seal ,D|seaside ?^|season 7Y8]Q_iDmA|seat &Z4]:EDbaBg[kY|seats #c&Z,[Q[|second "X%D&B)D*B+E,>-D.@/B1>3D5B7>9W:?;D=C?>ABDBEFKDMFO?PDQBSBVDXBZDaGb@eIf?h@mD|seconds 6Z|secret "Z#F(X*a8?AdF[H]IFO_QFU]^AgEh]md|secretariat Ecla|secretary ,B4ZQC|section ,[>[|sector ![-]0]1b8Z:D;b<_AVJZR[aAb[|security KXmX|seed DWn]|self #^,[-[JYN]nC|seller ,[2[QYk]|seminar YZnW|sender kE|sense .ZDE|senses 8c^Z|sentence FYSZ|serial C]|sermon "Y;[|serum !^+[PVi[|server 0ZQB|service ,[;YCEQZb^g[k@|session #[,DjB|set +^|setting ,[;[Q[bZ|seven ,Y=Z>^?DYY_CdXkZn^|seventh 6^[]|seventies >[|shade .[E[|shallow ,Z|shape A]]YhZ|share eXgZ|shared ,_>]Q[e[j[kEn[|shed #B%[,B4A@BCBIDQGYCbEdFjDkA|sheep ,WCDjD|sheepfold DD|sheet #C,AW^jX|sheets &d@YK^|shelf !a#X*F+C2B>ADDGYQAWC[]kBmDnB|shelter ,^D?j]|shelves &C)Z7]?ED[EESCYD|sheriff ,a|shift BaDZ|ship ,]|shipping KD|shoe &Y|shoes *Z,]:[kDnE|shop )b*V,C.D2D5Z7c9[<C=^@[CCDDE_N^Q@YFZd]_^?_Zb_g]j=kDlX|shops &[,B7Y=[QC]^dZ|short 9YjZ|shortest #Z|shortlist ;AbB|shoulders 4biZ|show *_.]8^9a:eOaSZWY|shower 7D;E>^bG|showers ,Z4bkB|showroom )[S^|sick &^|side #Z*E+W.G3Y4B>]CbDYJZKFODQF_^eZf^j[k]|sight &[|sign &],a3]4d7Z9Z<]=Z@CDBSDkA|signal eE|signed ,E4GOV|signing 4B|signs ?^DZfZkanX|silence 4]8Z:Z^Yb[jX|silent &[8ZG]HAa]|sill #[|single )]JZNZ|sink 1W7CCD|sister ,[3]QWeYh[kA|site #e&B-].C4[8B?ZCFD@E^IcK_Y[f[k>l^|situation &E1FEYVElWmZ|six #a0C3Z4F@CDBIbWYgE|sixth &]1_6D;YDEF[V^kDmX|size %Z+]4A9]CDDbTZ_]nW|skate 4DI]|skin #]4Z8]^]_^|skip .DF>|skipper &c,[C^K[|skirting &X|sky #[:^QZaX|skylight ,Y4Z|slab 1_|sleet ^ZfY|sleeve #]|slide 2Z|slides 4[QBYZ|slip "E#Z,R8[CEQYWIYBa_g^nD|slipway #[,E.ZD^QA|slot 2Y|slow ,_<a>]CEI[T[nZ|slowest #[|slugs #_Q[|sluice QC|small #B,=2D>[C^DWE^GYO_SPa[eZgEj]nX|smaller ,DCBDB|smallest &Z;UN^gD|smart 7^8aJ]V[a[nB|smartest !Y8];D^^a[|smell "@+Y,_@YBYQciZnC|smoke ,bCYDCQ_j_|smoked #[+[|snow ;e>[?]Q_b]fb|so ,?Q@nc|society +d|sock 9[|sockets D]|sofa ,[3YCFQX][jD|soft 5Z|softest +Y5ZZ]|software 4Y|soil F]TZmY|solar #Z|solicitor ?^|solution )C7]|sort 7e]^|sorting &^,]@ZA]KYQ]|soul 8[:^M[a[i[|sound &YHEY[jX|soup ,X.^4]=Z?[SWY]aBfZgbm[nB|sourdough #bB[IZi[|south ,A:ECCDdQCjDk]nW|space -Z]_|spare #C4b=]>Z@[QASWg]jBkW|special +XD^|speech &aA[DYK_h^|speeches 1]|speed #_|spelling ,CA_DYhZ|spirit '[1[8a@[^a|splash ,aQ[|split ,F2[|sponsored #[&[,[K[Q_|spoon DX|sports 8D:Y|spot #C,D.Z:[WYh]kX|spotlight &D|spreadsheet "]4A9Z>]D^EYQClX|spring "[#]&^,Z-[0Y4W5Y6YCEH[I[J]K^QZR]Y__aaEfCgDjDnB|spuds ,]|squad =ZZY|square &[@DK[|staff #?,c.[<C?^FDIXKAQb_[f[|staffroom g]|stage 0[E]QD|stair 2_WZgXjX|staircases ,C|stairs &C.E4B:F<e?BCDcajBn@|stairwell &c3]=^KbQCd_|stall ,B=[DDSDWYd^|stalls &D/ZT[|stamp ,Cg[kX|stamps +FPE|stand 1[][e^|standard 8];c<]^Zb^cb|standing 4]|star DYQYk]|stars aC|start &@.A2YAcDBK@QSSBY[bWe]g_h[kCn]|starter )],aPZ|state /Z;_@YBb^YaCb^i^na|statement >Yk@|station "Z#Z,D@EC=DZYCdAfBgCj>k]nB|status 4[YYj[nX|steam ,]?[Q[|stem D]|stems .Y|step .ZDdS]eGk_|steps *[,Z>[CADeIEQYf[ka|stewards ?A|sticker +Z2Z>[PaWX|stickers +FaE|stile ,[C[|stock #Y4C=YCAHX|stool &D|stop 4_D_EE|storage 4_|store #E,];FCYIZQ]SBYBfE|storm 4[=[>]@ZDDNaQDY^eZg[|story 4A5^:@<cFZKENWRDSZTDYBZ_cYm[|stove &FBZQ]eZiZ|strategic -@A[|street "C&D'X*C,C.W8[9CLZOCY]jA|strength =Z?YX[|stress "_8d:CDCTC^_kD|stretch C]JEj[|strike #^*[@]C]O_e_|student #D|students -D?C@Zg[|studies D]kX|studio #C;DA]P_^[eBhZ|study 4^YY|stuff +XAfmZ|sub 7]QD|subject 3^F^hWma|subs 3dX[|substation DZ|successful -[1[RZf^|sugar ,_KY|sum #Z,E4YC]dWgZ|summer !F"])Y+[0^7B9aFXP[S[YB[^fH|summit j]|sums #a4[5ZDX|sun #]+],]7[8[:a;[B]DCJ@Q[R[i]|supermarket "Y%Y,Y.]5]Q_YE]Db[e[|supper 4]|supplier *Z4BCaDCI^KDe@|support DB|supporters =ZQG|surgery ,A4^?[|surplus =ad_|surprise 3^XZ|survey 5[QBZYeGj_|surveyor k]|surveyors CF|swallows 8Z|swan 0CUD|swap DY|swifts BFiE|swimming #C/CQATC|swing KZ|swings &E,ZKBkD|switch )D4Z7bC]GDI_R^TVYZ]a^VfB|system 7D^DhZj]|tab DYk]|table "a#C)A,B-X/a2a3E4A7_8D9D:]>C@HAZCGD=H_KGNAQER^SZT]WZY?]_^CaabZe?fChWiVjBkCn[|tables 1_?CCYDYI]VZfD|tablet 5a@ZZ_|tag .d0_4ZS[|tags jZ|tail 4aY_kD|talk #@4^<aI?PZY_cY|talking /Z|talks E_|tank ,C2];EQDWXjE|tannery ,CCCjB|tap 4Y|tape ,]F_nY|taproom ,Z|target 4?fD|tariff L]n_|tarmac ,Z>]XZn[|taste aY|tasting 5_>Z|tax #F:ZDBIEa^|taxi C[K]QZ|taxman 2X|tea &_,].Z4A7D>A@]IDQY]Bd_jEnC|teacher 9YQYn]|teachers ,E|team %D)[+e,G1A2B5[:E;Z>BDFKEL]O_P_QZRBVBX_Y?^AbAfDjY|teams 3YjD|tearoom C^W[|tears <[|teeth ;ZD_k^|telly ,].X3]5[7];]>YSUXY|template #cDEeD|temple &^?ZCBKX|ten =b??DaQ^Y[d_fCj[k]|tenants &^/Y4ZY]|tender ,Y|tent F^mX|tenth !f;[DDT^jD|term "]|terminal )Y|terrace %ZCD|test )Z,C8ZCAY[aE|tests 7a]Z|text CEQ@|textile &^|thank *^4Z|thanks ;Z|theatre QZ|theft gE|theme 9[_Y|thermometer ,[7[|thing .A1X4[9a:[<F?DBZCCD[FZMZWYY[[^^B_Yd[gAiZjDmW|things ,^7]|third !Y#_&?([+C,D-?.E1=2C3F7H8D:C;]<E=C@BAGCBD@EAF_IZK@Q@RCSDZG^F_CaEb^j@kEm[|thousands /b7]HZT_|thread &a'f3]4[DYK_LanY|three #H2C4X=Z>[AYB]CXIWYZe[f]h_nX|threshold #Z|ticket #e*W,>>[C[D^O[QDSEk_|tickets 'd=cJBYZd_|tide "A4C;[HAbZ|tigers #c2[|tile CC|tiles ,E<]|till !D"_&[)C+c,]0[2e3[4D5b>]?CB_DAJXNBP]YC]BiVjGkDnE|tills )a5bCZF_N^QXZY|timber #Y|time "E#D%Z/[3D4B7_9[:D;[=C>B?BC^K@QZRCXCY[ZB]ab_c[dBe>fAhWnB|timer 7e]a|times DB|timetable #e&]@[BYCADDI[K^k@|tin #E3[6^DFO]g[|tip ,_.C6]QY[YfZjD|tithe ,E|toad 7?]C|toaster >aC]KZeb|toe 9[DCQX|toilet ,[|toilets ,_IYQ[|tone B]|tool B]e[gXiY|tools ,A|top !A#[&Y+C,Y-D._2a4^5^8@:^;B>BACC_GAHBKaMFNDQ^S]TZVZXBYZZ]^>bCdCeBgbn[|tops D[QDSYeCkY|tornado ,_C[QYnZ|toss ,DQDgF|touchline Y[g[|tour )Z.[SY|tourist *a1]2aO[W]|tow #[CZI[j[|towel DY]Z|towels 4]7^]_jY|tower "C.[1]@EDCHFkC|town +^,C4A;C?^AZCC[GbDeF|towpath ,E0ZhZjZ|track d[k]|tracking (Y@^_E|tractor O]nZ|trade +d2^4]<]DBF[P_QCWYkA|traders 2f|tragic AaCEF]h^m[|trailer 0]4Z?YUZ|train ;Y?[QCY>f]nC|training 2FWF|trains ,eQYnY|tram ,^?[I]K_NYVDf^lC|transaction 1fVW|transformer QB|translator 9]|travel 'ZS[|tray ![,bGYjF|tread Dhkc|treasurer &],[=^E]KXQ]d[f]|tree ,Z.[CAS[jBk_|trees #_,F2ZIZjB|trial 4CQCS[|tribunal QBgC|trick ,E4C5^Z[|trip 4Y8Z:[|trolley "F5XHDQCeC|trombone ,]|trophy 1b=^A[K[V[aX|trot 0Y1[;^V]|trouble ?[|truck 2EIHj[|true "Z3[8Z:]aY|trunk =[|trust &]+Y4A;CF^bBm[|trustees 1[?aV]f_|truth &C:Z;^bc|tub @[C]OZ|tuesday ,BC[j^|tug &CKEQC|tulips ]Z|turbine =adZ|turn 5ZZ[|turnstile 0Z5_Z]|tv ,Z>]|tweet T[UDXZa[kZn^|twelve ,DC]|twins #^4[?ZSY|two #F*Z,@.Y2Z4^5G9A;C?WCWFBHCIBKBRYXDfbgCjZ|typo &Y|tyre &[5]K]nB|ugly ,^Q^|uk ![A[bY|ultimate !_"[8bG]^b|umbrella :]|unborn ,FaY|uncut O[|under "]?dfZjAnG|underside #F4C|undo kZ|unemployment /E1E|uniform QZ|union #Y7^@EKG]^eFkD|unit DZVZ|universe 5[:^V[a]|university +]5_|update 3Z|upgrade .Z^[|upper ,FYZeXgG|upstairs QB|us D[|useful D^k]|ushers .]S[|usual >CD_k]mW|v1 &[CZKZSZ|va "F#E0G1[9EDaEDIDQEYAkZnZ|vaccine .ZD^HZjSk_|valley ![%E1E8F;b<d=F?^BaDDGaaFbfcai[|value 8F;BR[U[|valve "B#Z4_DZgE|van #B&F,_1a6[7C9X<Y=ECZQ]VY_]c^dBhWn@|vans #_2aIX|vat I]|veg #ZHY|vegan ,C4cCaQCYZeZj^kC|vehicle ([nE|vending %Z|venue 7]|verge ?[Q@fY|version :YD[YB|very "c)],@1E5[7Z8^:X;c?DFCGBQ@RETE]Z^cbZ|vestry hYkE|vet 9DQ[_Hn?|veterans )_|vets E[|vicar ,[/Z4FQ[kB|video 4DCZYFj[nD|view #b,BQB|village 8E=^>EK^SY]]^EdceDkDnC|visit 8D|visitor .]5Z|visitors E[|voices .[|volunteer QFVY|volunteers ,B3YP]|vote #D.Z4bWDe[jF|votes ?YdY|wage #Y|waist 3]?ZXY|wait !g#F,C2Y4^8h:[B]CBD=F_G^HYQCY][Z]Y^aaafYgAhCjGl^m[nY|waiting =EfZlVnC|waitlist /Z0d7^LXUd]^|walk ,B4B9[QCeEkH|walking eD|wall #]*D,D1D2E3]8C:C;X<V>ABYCCS^TAX[a@iY|walled JZ|wallet 9[|wallpaper a[nZ|walls QY|war #F,AQF|ward &B,[.E5YDCI@K[YA[ZfSjX|warden 4FCdj^|wardrobe ,@QB|wards B[lZ|warehouse !a@[C_G]gZ|warm !Z/Y>ZG_^[aXlZ|warmest +Y;ZbZ|warmth %ZJZ|warning "Z4a7ZFdIZY[eY|wash ,]<a@DKZ|washer &[|washing QZ|wasps 4EYH|watch C[kF|water #?&]/[9a:F;B>B@[CCD:E>SCYEbDgVkEl@nd|way !D#@%Z&X)^.E3C4F5[7@8X9C;]<Y@VA@DYE_FaHBM_N[X[^[b_eSh@kIlXm[n@|weather #E)Z,^8EA[BZCdTa]Zb]|web 4DCAD^E]QV|webcam B^|website #E&D1X2B4XB[E^F]HZI[KAXZYV]D_Fb]eCgAiXjXkGlY|wedding ,Z4D?DC[|week 4A9^;C=Z>ZHAP[]AeDhC|weekend !C(]*^,].F0^4[7c9X;E=E>]?BEBFZGCO^SCUafCj_lB|weekly =CdD|weighbridge ,E<]QB|weight '[*]1ZCBVZhZ|weights .Y7F|weir *E,E3d8BC^DYKCM]OGPXQESZXdgBkZ|welcome 8[@Z|well #[DEIaM]|west ,E4DD@YCe[gFjZ|wet "C,^;Z@]DCSAg]jQnE|whale ,g<_@_CEQagY|wheel !].F4E6ZF_GYmZna|whistle ,Y@XN[|white 9_DCYZ|whiteboard DbE_k[|whole ![%b'D)B+E,[.^0[1W4E5D7b8E:D;Z<]>C?[@_ADDCEbG]HIJ_NDP[Q[VYaFdYf]gYl^|wi ?YnZ|wick h[|wider -^6ZD^[Y|wild 8a^[|willow @]|win -[4ZY_|wind #D:]@^DZICg]jD|window "_#c%E&>,Y4D7_=E>e?CJBMEXZYEebfAgEjEnF|windows YC[Y|windowsill >]C^j_|wine 5]|wing <_cY|wings &C|winner =_FZ_[dXkA|winners -^B[aGi[|winning mX|winter "A,=1c2B4D<^AaC_VafCg]i^j]|wobbly <Z=^W[dX|woman %[2]9[?ZWZfagK|women &[?ZN]QW|wonky ;f|wooden @CgE|wool CZkY|word #](X)_*B<Z>[?@@CF]KDOBWCX]ZDfCl]|wording #EDAk?|words /]3]:E;[GZKZ|work &^)[,[1[3d4D:e<^=]DXKZQYX^a_na|working CZj[|works -Z4[AXCB|workshop ,Y@[AFDAQZeDg^nD|world !W%c,D1E2E3E6X7]8?:g;]>D?YE]J_MEQETGVE]X^?_DaahUiVkEl]m[n_|worry aD|worst ,_2Y9XIEQYSB_XbF|writing S_|wrong #A/^4a5c7F<ECYFZIWKCQ_TZYd]^eZfXjC|yard !Z#F&@-F.D3F5D7E;B>A@EDAIJKAQDTDXAYEe@gDhEjHk?mDnF|year #C&C'W*[+Y,E/E1<4^7@8B;;<[=F@DCDEAIZJAKIS]VDX]YZb@fBgElC|yearly =YBZ|years :ZA[CEQDjD|yellow .B9_>[C]SHY[_[e]g^nD|young *]@YKDOY^ZfZ|youngest k^|youth ,[>Z?Z|zigzags @[g[|zip ,Z4^QZ
theatre|%E7c8_<Z>@M_][^^a_bDj_kBnC|has <baY
theft|@ACD|is gE
their|!A#D%E&a(D+Z,E/c0B1>2A3V4B5@6C7[8A9@:B<:=Y?ZADB_C<D?EDFFHWICKaNYP^R[SETdWDXYYC]_^Zc@ibjBlWmB|<name> 7Y?YC[Q[]YbDf]j]nB|<number> &]bD|a :Z?F|answer "^4ZH[QGTZ|appointment kX|backs #[|bag 7[TD|basket 7_T[]]|beans +DPD|best /[3C:D|continued BahB|data /Y|day 3[|dog RZ|doors /Y7D|email '[4[LZYY|evenings &Y|eyes ;X@a|face 8Z|feed ;Y|feet DE|first &[,G4C7C;Z?aIZR_[[]CeZfbkC|full -YYF|goals %[|hands 4Y:[QDaYn[|head DEkD|hearts ;W<ZJB|home 5[|hours "[|journey :YBZR]|keeper &_?aK[|laptops A]h[|last >Y|life 7CTD|lives /[|money !Z4Y7YYY|name '],D2Z?]L[]]eFk_|names &b,YK^Q_|new IF|offer &_|old 7bFZ]^|own "E&E3Z5];B<^=X>F?^@CE^F[KH^Cc^f[jElc|page ;^FZbZ|parents >ZK[kA|permission =]g]|phone 7BHY]C|place 3_I[X]|side ;[DZkY|sleeves BGRG|slot &F|teeth 0G;D@Z|third >[|time =Y|trust l[|unwavering 1[|voices %c,aQ]U]l]mY|water *[;]|whole 8Z?ZnX|words #c;eIZ_Z|work &^
theirs|"D&^*a,D7g8C9f;C<B=[>>AEBAFCGFIZOVQC[b]b_Yb?dYeDiCkX|and #Y|by ,[|in 3Z7_K]]]|is 4ZD^kY|on &B|to =[dZ
them|%D&a'B(H+Y-=.G0<2X5d6C8@:G<>>E?YAECCDcE9GFK]MBQXRDTYUEYEZ[]D^BbFc>f]h@kal>|<link> nD|<name> )Z+^,_=Z_ae[|<number> !Z)ZDXQZk[|<somebody> @BI]|a +D,a7B@]BZD<Q^U^[^_@aDdBeGfZg^jZ|about &Z=[DDF[ICQYdZjEm[|after #_4[|again 7[|all &Y,<3_;_X[aFjDnY|alone >F|aloud <_|and &Z'D)D*[5W=Z>BBaQFS_W]Yaa[eEf[j?n@|are ,D7Z;[>FCED_FDIZbZkW|as 0]J_nF|asked #C,A|at "b+[,D._/Y5_?@ITQ@Z^f=j_|away !]Da|back #C,B@BCBDXg@j>|be 7C>[C^Dceaj]|because BY|before 5cZ[jE|both 1gQEV^|but DBQF|by 0F4[C]Ya|can .Z[Z|coming D>|direct 4^5XDE|do "G(fHF|down &@.]2c5[7[>ZDAI^Q[W^Z[kD|every ,ZDYg^|feel #Z|first 5CgF|for #c&_)]*Z5c>B?BCDIZKbN_QYSYW]ZaaYnY|four ,^>EQ[eB|free 2Y|from #B&D.I5[IBKDjAnY|go ,A7[9X][nD|had ICkD|has YZ|have S[|here 4YFZQAm^|home 5[|i +Z4Y;]?YA[T[f]|if (=M<gXjY|in !W#C.D/E5J7E:Y<D=D>E?ADWaYdAgBj?nA|into .ZS[]DjDkD|is %W&Z,Z.]1[_]jC|it 4[|last 2]j_|mostly &C|now n[|off &^*Z4^CBDCIEKVOXkD|on ,]4F5E<D=b>ZCXDVK^Q]SCTadbe[g]kV|one ,Z|or 7_]_|our "D&[=ZZ^|out &].D3a4a7C>_?DCdDeeafBkcnC|over "D;[KYkB|please >[e[|ring .Z5^>ADDZZ|round #Z5bKEZ[gY|should ,FQD|since #]4^;aX[b[|six ?Z|so +Z4]D]KYSDnB|straight 1]?ZV[fZ|tell 9X|ten D_kZ|that D[XY|the 2D5]7[9DKGMYZ[_BeZgA|there #[,C.D4Y8]>[QCh[|they )]4FDC|this ,A4D7[9DD^|to "^#@,_6Z7C;a?CDaFZY>[Y^X_AeXgEj]k]n[|too nZ|under #]D[h]|until &Z|up #D'[,^2ZDCHBLbe_kB|walk .D7bD^g]|was &F4AI@QZ|we )[,d7Y=ZQ^]]|were ,a4BD[|what 3Z<[>]eZj^|why #B|will QCjD|with &C5cC@DXFZK?QAbDdZeEj>|without /YTYkC|you DcQZjZ|your 9[=C
theme|&Y-a9[<^RaXa_Y
themselves|!B#Z(D,@.A1D2B3f4]7a9B:d;[=^@GDBJ^QASAXe]aacd_iWlA|and #[,B=ZI[]ZnY|are 4Z|in >F|to #Z&[,E3e4^7ZBYKXQBXd]Z|with -YBZi[
then|"Y#A&@)T+?-E.[/@0@1D3Z4@5]8B9>:D;C=<?G@>AEBYCEDcE?IDNWPBR@SWTBU?VHZ_]F_FbFcZdAi]k_lFmDn>|<name> "Z#_&b3A4D:DC<DbH_IZKaQZXAgBjUk_nC|<number> 2^C[IZJY[Z]C^YaZ|<somebody> &G)Y.EDBQHSAYC|a 3a;X>BCDEXFDSEVZXYe@jA|again )[,B|an ,^|and ,A.D|are 4]DY|ask (Z/Z5Z>FDCHZX]ZZkG|asked ?_ICKZN]fT|bring .C5Z|by &F,FSZ|call )Z+Z.F5^ZY|came #d;]I^b_|come )c*_3e6[E[NYO[QBXc[Z|cut >[QZ|do !d.c3aD[G[S_XaY]k]|flats ,D|forward SD|from 4D|go .Y>^SY|goes C[QA|got =[?Z|had c^|i #@)],C>CD=FdIDL_N[QXfDhAk<m[nC|it -a4D7C:Z;C<ZC^D>K^]A_WjRm[|leave .fSe|let )[:]NYa^|look )a8[|my #D,Z|nothing 7a|on EY|one ,BFX|or C[|out ,C|please DB|put .a4GSZ|read ,C3^>]j[|ring .bCCgYkZ|sat &E,>QAkD|say >[CYlX|stop ,^QY|tell >ADE|that >D|the #F-D0E3B4>BDD]EZFWQ]UFXC[DdEeYhbn^|there %],B8[;hB]JXKDQA^]bai^kC|they C]a[n^|three D[|try nZ|two #Z|us eYjZ|we ,F0_3^;F<X>ECCD_F]NGQFXZaBbCeE|went ?BfB|write DAk[|you "[,]-[2WD^FYH]TDXDeCmZ|your mX
theo|@^Q]gZ
theories|,Z4[Y[kZ
theory|-Z@aCDQ]fEgZ|of -]
therapist|,_AZ
therapy|:YKFfZk[
there|!?"D&D'B(?-=1B2D3>5<7C8E;B<>>Y?V@FAECDE@FBGCKDNURIU[VFXAYZZGc@eZkXlC|'d =Z|'s "Z%[&A'C(D+D,?/B1D3[6]:@<X>GAaBEFeIWNDPDQFRDU[VDWCZ[]A_Ya<hWmb|<emoji> !]%@(Y)_.X1]8D<dB?NaV]aBiBn_|<name> ,Y4Z7eBXKF]ZiYn]|<somebody> .YSXV[|a '[9^DBQD_Zd^g[k=|all nZ|and #_&>,E2E3Z4@6[7B>DIcK=S_WAX[Y[]CeBgCnB|anything 9E_C|are #B%G'D)B+D,^.@/A1B2Z3B4B9C<@@DADDEEAF?ICLCNBO]PAQ_UJVAW^XLY=ZD_AdDfAgEiFkCm@|as ,D;]|at "[&C,C0Z>ED^HZ|because #C,C>]?Z@[gX|before EYT[|but #^:b|by 9DD[|early 7]DBjY|first ,_DE|for )[2]7[]]aHjA|from "FCZHDkZ|has CCJ]R]|have >]|i )],?WY|if *Z|in ,Y4Z>ZDCfD|instead !D|is "F#Z&[(X*A+b.B0F2D3Y4Y7B:B;?<X=C?_ADCGDFF]KZO?P_QCUEW?]@_ZaAbDd[faiAjDkEmX|it ([D^MYS]W_k]|may -ERF|now CZ|on 8^SG|or 7]]Z|ring nZ|so ,D5Y|tell DC|that D]|the *_>CO_|till .]CC|to &],^4CDWQ_h]|too Dbk]|until ,ACDQBe]jC|was #D,^/Z1[2]:C<A?DCADBE[KGQZRZ[ae<gDjV|we .]2ZTZn[|were #F&B0C4X;B<]?F@BFFKCYI]IeDgEh^j@k@mDnZ|when ,C8_>CQH^]a[|will +X,V3A4[7C<F>C?bC^FBKZQDTb|with &Z9]|without ;Y|you ,[.C4A7a>AN[SC]Z
therefore|1CgZ
thermal|h[
thermometer|,]7[|in 7]D[|read QD
these|!@#B%]&a(a)[*E+c-B.?/E0_2b4?5B7];[=]DAH?IEJ^MaP^RDTDWcdYfCjCkEm]n^|<number> 7CD>F]kDnZ|are +E,_0^8_9E:X>Y?_G[^Vj@|days '])^L^|men ,]|posts 5[B_iZ|things 4Z;]<a|two X[|uncertain %W)]JZ|walls :bAYa^d^|would @[|you F[
thesis|&[,]-Y2bKaQYR[W[na|on &Z
they|"]%C&Z(D)@*A+_-C.C0?1A3=4D5]7Z8E9?:W;_<?=E?ZA?CAE<FCH_JDP^SBVAZc][_EaXb[c?eDhDlC|'d #B+C.B/W4D9D>b@]DbFZQZSFT_UEYCZA_EdCe]k^mZnW|actually "a9?|afraid nY|all "Y(X,]|also )Z4_|always :D;fbckE|answer 7^|are !_#d%c&_(B+A-Z/A1E3?4[5Y7C8A;@<C?]@aBBE^F[HCIbJ[K[NVPBR[SYVBWZXG_UaYbCcDd@fZiEl]n>|ask "?/Y:aDBU[b^nX|asked &E5[?]F_n]|book *^,ZF^O]|break jZ|bring 8XKXkC|brought ,]|call 2a;ZV]W[|called 7^<a|came #Y3]7^;]BYXb][bYmYnD|can "Z&Y)F.@4<5C7D;^@^B[DEIZKYQZSBYAZCd^eYfCgVidn[|carried #F|carry ;ZDZ|choose .b=^S^|chose ,W=[@ZgZ|come ([5]9]:Z>AC]D_IXQ]|cost =[|could &[;]B_DDe[iY|cried >Z|deserve 7^8Z;C<[M[NB^[|did #@&a(]4CW^a[b^dXe>f_|do #b&],B.D/D4_5d7A;F@DCFDAFBG?I_Zcb@e^gBka|eat ,[5_Q]|feel 5[|finally BYiZ|find 4_;b|fixed n]|found I^YZbW|gave 2FQGnZ|get !Y2Z;[@ZKXW_b[|give B]|go &Z+d3e5^7a;A=D>Z@ZC[D^IDP^X]Z[bbjW|got ,^4E;C>DiZk^|had ,C4D7C?EeF|hang 5_QE|have "B%F&]+Z,_.?3D4F9D<E?EC@D[HAIDKZQ^Y@]B^=aChBmEnD|help 2[4]Y[|just ,b2]5]7YQY|keep ,D2b<]@[JZQDW_g]|know "Z+d,B7b<ZB[PbSBZFbF|laid iZjD|last +[,BDVQE|laughed ;CQFU^b_lSnE|leave :eF]NC|left S]|let 2]CZKYjb|like >aKAe]|look 2]DBFcm^|looked PZaZnZ|lost g]|love b]|loved <Y|made #WQCeD|make ,C/C:DTAkY|may >ZDZIXQZnZ|mean ,^7ZQ^]^|moved CB|must CZ|need #[&Z,A:bC[DAKW[[a^k@na|needed 4Y;]|never "Y+Z,BN[QD|often jZk[n]|only .a7a:ZQZSb]Z|opened ,EQE|owe 5XCY|pass .E|pay ,_DEQYnD|pick "Y>_QF|prefer .^SY|price 4C|put 'b|read =YT]|really 3YDC|run ,^DXOXXZ|said ,F4;7B:Y<cH_U^VX]Aa^b[c]mYnY|sat QZ|say #]=^>CaXjD|see "](]7C8[;^DE|should #[4XIX_D|shut nW|sleep ,]8]]W^[|sort :Ek[|start #]0[d]k]m[|stay 5YZ[gZ|still ,_9YaZl[|stood 1f5Y?[ZY|stop 5]|stopped 4D:[D]|take (D7aDBME]Zk?|talked ,B|tell BZD[g[|think 7b>D]^|thought bD|told #[I^N]QYY=nY|turn DXQ^|want "D/]4^6ZH@I[NBdZgaj[n^|wanted /Z>ZQC|went "^#[.[4B;]CY|were #C&]+C4^7A;ECCDDPDQXR@SVTHWCY]dV|will #F.]/]2E4d5a7G:F=^>E?CBZC^D_IFJAMCPYSYWCZ_eXkcmCn?|wish #E|work )]2[C[L[|would #[0_UYYZ|write =[DC|wrote ?]D]KZQDeU
thick|"Z)a,W:CHXSC]WgD
thicker|DZI^jZ
thief|,ZkC
thin|!_#^&A2^4Y7Y8D:D>XC^DdGYKCW_YYdCe]gbj_kc|and #Z|coat D]
thing|";#C%]*F+C.^3B7A9]:];B<]=@>X?^BYCBDZF^GDH?I[JCKCSXTY[a^G__c^f^gXhYi[jBkZnB|<name> ,_>[Q_|<number> ,F/Y5[QAeH|<somebody> ,[Q]]YgCh^|a (_|about :[MWkE|and >DDCW]g[k@|as %[:Z|but ,D;ZQA|for FZTZ|from ,Y-Z9_Q[_a|has FG|here #EID|i )WDc[Xc^kb|in &a/[9ZDBF]KZQUTbWC|is DY|it S^|nobody FF_[mH|on +B4Z7d>YQ[]Xe^m]|or A]b[h]|people #[,EF[Q?|standing 7[:F|that 4C;ED^K[bBd[|the 4_DWY_|they DCQF|this )Z<bB^i]|to #C.d>dFCSaebj_k_|we %Z:D<EHaJ]SC^_|will %Z:]|wrong #W|you "D#[.?4_7C9]<a>F@_B^F@H@I^Q=SBWb]A_ZiYmD|your !_
things|!C#](@+B,C-A/A0B1^2A3A5A7H8C9A:[;X>@?D@AF_G@H?LXMBNZPFQ?TAX>^EaaeCfBiWk^l]m[nF|<somebody> DeQFkY|and 5[Z[|are E]F]nD|come !])[]Z|coming 1cEZF_R[VaXCbDc[l[m_|for ,c<YkZ|good FE|happen 4Z;^b^|i 4E>[KF|in DDea|like %X|on 1[k[|people #ZIY|that .D;D>ECUDW^FeEj[mEnZ|the 7]F[|to '_7HD[FXmZnW|up #X|we #Z=]DCQEgY|you #a7[CCYYeZ
think|"b#A&D'B)@+B,Z/Y1E2A3d4A6X7c:@;X>CDCFaHbKBLCMTOYPASFTYUDX^]^_ZbYdAe?g<iEkGm[nC|<emoji> ][^F|<name> "Z|<somebody> &],]4CKY|a "CHC|about "^,;.C/Z6a7j;CF[H[Q<SATa[c]g_AaDbBdCgCnA|and 4Z:Y>D|i !Z4?<acb|is #E|it 0Z2F4_7F9ZFAQ_SDYc_ZeFj[kC|of %e([,D3eJdKDXab]|so "c#Z;kban[|that 0^4E=]@YSFYC]B|the ,Y.[2E4Z9Y;[?[Q[Sb_ZbZfZhZ|they 7aDBKAeZ|we .[4?5Z7Z=[W]Y?ZW]Z|you "E,[.A3^DCSDe^
thinking|!_%A(D+C1G2]3Z6E7c:A;E<Z>d@]AXBACAEEFAICKAL_M?OX]a_DdBeZg]iAmHnB|about "Z#_,B<cNC[Y]^c[|it 3Z4@<[CFX]|of !])_,[3Y7B>[@_N]O]]B^YdDe^g^jYk[|you >[e[
thinks|#B([,a/C8?@>B]D@FXQcS^jYl]nD|<somebody> 4]|about :ZEZ|it "Z,a4]FaM^Q_jZ|the 8C|we S]
thinner|#Z.Z>C
third|#H%D&D*D+A/]0]5_6D7E8<:?;X<Y?D@CBCC@E^FYHUIDJDODP@T^XA^C_[a=b[c[iDlbnZ|<name> &^K]|and ,F/Y2Zn[|consecutive -B1?AZVEaI|day >[e]|floor 4_CZEaQ[|generation hb|go &^@]|has ,E|in ;X|is Fem^|less ]Z|month RY|more 0Z2CS^|of ,A.X/^2_7Y=Z>BDUIGN@TWW]YY^Bj^kb|off )_4[|on ,[|one ,A4]>DE[F[QDeDf]l[mY|party -aD]V[k[|place F[Q@jD|quarter 1gV^fZjY|row <G|seat QC|stage ,C|step 4]|this ;ab[e]|time &B,e3[;]CDDEE[KAjCl[nZ|was D[QYjZ|week #[>Zea|year #E7>;D<]ECH_IDRFV[]Da]b]nC
thirds|#C/e2C;b=[CYD[IDTbb]d[fZ|of #E/d=cD[Tcdc
thirsty|5_
thirteen|&Z,]9[K_Q]
thirty|&_)U.[/d7d;A<a>C?_DDFCH]N]P[QBTcXYYD]cbYg_hDiDj@|and 4Z|days ,].[QZ|letters &E|minutes "ZHXbY|of 2ZQE|people #[4X@[|seconds >BeDkD|years &Y,^8[CVKaP_e_jZm]
thirty-eight|#[&_7_IXOYkI
thirty-five|,^/Z5ZQZ
thirty-four|#D@[jY
thirty-one|&[,C?]@_f[g^j]nB|years &X?Z@BgCj]
this|!F"A&X'A(c,D-B.A2[3^4E5B6C7_8C9C:G;Z>D?DCFD<EZFeHEIDKYLBM^N[OZRDSCTZUZV]WWX_ZB[B]]^B_AkElWme|<emoji> 7]:F?^FCGXIZNDf]mA|<hashtag> %^1D:CEEJ]LZMBVDiDlD|<name> !Y"^#Z&B(E)C+E,G-E/Z0B1?4B5Z6F8Z;?<>?]@AABBEFDI]J]KBR@TEV>WAXWYF[A_^aZbCeZgHhYlZ|<number> #^,^6Z7CCCH]Q[|<somebody> 9ZK[eY|a #?(DDZID][j^k]n[|about F^O[mZ|accolade VZ^]|account 0_Uak]|administration ;YX^|afternoon #[1]:XC^VZeZnZ|also ,Ena|am EZ|and &C(Y,_4D?[FDIbM]cYf[jB|another 7b|as ;Z|at )[,[7_:Z;dF]ma|autumn !a#D+[8A;B<XA^FDGaS[cZh[|award %ZbH|barrow "CHF|batch ^Yn[|because <^|before &C4Y?DDEjDmYnB|bill :^YZa[nZ|branch <_|break "E|building ?[|business /E;C?a|but /b7[:XQDT_a^nX|chair ;[b[|chamber (B9DMDQ_na|channel *]|choir FBmB|city /];^<]=[FYTYcYdX|club %_?[Ja^Z|coast +_;^PZbZ|community %^JZhY|corner <^|country /c:]>X@YTaeY|county /aFZGZT[|daily #]IZ|day &D,[7ZAXQZ]]a[h]|economy "?(CHCMD|evening &C,a-a0[<bCYDCEERbVYcXf[|every 0]mG|exciting -F1@8C<FEd^CmX|fall Z^|far !F.[3[7CVZ|ferret "BHF|firm ;^|for !D#^%D&](e*F,]4E6V7F:C?DMcQV^B_AeAgZh[m[|from ,B|game E[T]|gave ;EB[iY|gets *aMZO[QC|goat OE|good +b;aP]b_|government ,AQDnY|group "Y0[;[|half 5b8[QGY^ZY^]|happens )[|has ,@7[AZfBjC|heart :]|heat "[)]4Z>Z|hook 9=_C|hospital /]|i .[?^|if (Z.bS^XCaA|in (X,D/[7b:XE^HBI^QAT[Ud]ZaZjZ|incredible :W;EbAhB|is "C#?%Z&D(A)]*E.A0?1c4B5[6Z8b;]<DB]C=DCFDHDIEK@MBNAOFQDRWSAYA]Y^_bZcKdAgGj;kB|it 2Z7bZ[][|item 4aCZQCY[n_|jam ,Z2D|job AXD[h[|journey 3C|kind 9D>]|landmark 1F;aEEb]|letter #]>[|line CFfY|link 7>]Ej^|list 2aDDW_|little +]1Z:Z;D|make +c:XPZUF|minute 3Z|month !_"V&B'C+E,].]/@1^2<3Z7^9D:D;V=[>_BFFZGdH[JBKYSZVbWCXZZ]]X_Bb[dXeXfAg[iAl[mD|morning !D"Y%@&A)^+F,W.C/D0Z3C4a5C7B8E:C<C=^>]?A@[CbF=J@KDL_MIPEQ]RESBTBWCX=Y^Z?]=_AbZcJdVg]jWmA|not F^m]|office ,[QZ|on #F(g3]?A@fIFJYK]M_UZXYe]g_|once XZ|one "[#Y%C(D*C.[1E4e5D8D:A>A?]@DBYC?DBEcFaGYJEKENBQ=RCSCU?Y_ZDaEfCgDh]i[l]mgn[|opportunity :Z|or (]|out ?[k]|page 0^3^4BA[BbObQWX]]]h[i[nE|parish JZ|photo (d|pic )a+FN^|picture (Y*a,b@]O[Q_g[|place )]8Y;DN[f_g[|possible b^nZ|post !C#A(c)G*g3Z4:5C9Z:D=A@ZC[DCEFI@JAKAMgNGObXZZB^A_]b@dBhGkRlEn@|price 6Y7^CDTA]Xn[|project FA|quarter +D/B0b1H2D5YABEFU^^ChCk^nA|rate 0[UY|recognition ![:D;BE^|reflects ;_|resonates (X|right 7[TZ]Z_Dnf|season #],]-]8@R[hZjV|seat nZ|sentence TY|service nX|session /^T]nZ|shop ?ZAZCZS[h[jY|show <Z|side 7E>YGZ|since #Z2C;c<CFFWEb]|size 7Z>^|so ,BM][Y]B|sort ,C|space !F(B0F1f3C7C8D;D<]EXFeMAVa]Dmhn@|spring &])_,^2A6_7CA[C^DZN^Q^[__^i[jW|stage F]mY|story F[|straight H[|street &[|stuff <]U^b^|success -E|summer "C'Z)C0C4_7BD_HCOYQAUCY^]Ek_|team %Z1c;aEcbblbmEnD|term 9[K]YBdXj[|that FX]G|the ,B6^;E[]|thing &Z7bQZ]YbCnY|thread 2ZT]|timber :E|time #c.Y/F1_3E4X8F:D;DIdNBVZWDY_^ZnB|to *Y-^3e5_;BCYE^FDHCMVQBR[TAXcZb]YaDeClbnE|today JZa[mF|town %[&](]/Y7B:YN[]BjB|trade ?Z|up (_:_|very %W/Z4[|village ?[B^eZf[|was #Y&B-Y4]@]EYV^eBj^lZnY|way ,Z:[>B|we <]c]|week #['[(D)H*D.A0D6C8D;;<B>X?[AGBFCbDXEDF?HYI]KXOBP@R^SETGU?XE]B^DaGbCcFeRfViEjak[lBm>n=|weekend !["E(B)a+E7DBCDDFAKXOEPCQ]TBUBkGmBnA|whole %@3]n]|will ,Z7b]a|winter 'Z)Z.[6]7Z9b=[F@HZLYN^__d^jDkDlZm@|with &_(@*Z3^<_>ZM@TEX]YEe]mBnX|works Q]eB|world 8[|would &Z^[|wrong 4_kY|year !Z"_#f(B)D-A.^0F1;5_9?:A;X=aC[EZHYI^MEPYUGV@YYZ][]]B_BbafBkXlYnG|you %[(D9aFYX]ZY_Za]m[
tho|B_Q]hX
thomas|&E|<name> &E
thorn|#c
thornby|<^
thorough|![
those|!C"B&D'A*Y+A,?-B.Y1F2=5C:Z<B?=@<A@CCDYFCL@NZPAS[W>YZ]WacdEfCgEh=k^nC|affected :aB_a^i_nC|are #Z(eB^CDi_jC|at >]kZnZ|celebrating :Ya]|days 7C>]DCaEkC|in m_|of ,D4]7E?C@BKZ_]fEjB|on ,b.[Q]SZ|three .ZI]jWkZ|was 4BkY|we ,Z|weeks 4F=^d]|were #],]4Z|who "F#b&>(D)^,C2D5D7Z8b:_;X=Y?A@BBECDD=E[IXK?Q?^_aVb[dZfEg?jEk@lZnH|with ,D7Z]b|without /YjZ|years &F
though|#_%_+Y,e3B4>5D7?:C;[?BFCJbK[MCPXQ_WYY>]A_IaEk]nD|<name> #Z|and %ZD[|i 4D>[|it #Y2[I]K^kE|so ,DDXQD|the <ZQZ|they ,^>^|we #C%[,^Jb|you %F,BDG
thought|"D#X(E)V+C,E-Y.C/X2B4Z5Y8X:?;A<D=B@YAaBACCF?GBH[JBMZQ^T[U[YZ]Y^a_YgZiBjBlCm<nA|about #a)a,E/^9B<YN_QY[B|i ,D.[4E<bbYcZ|it #D1ZYXkY|leaders ;_R_^[|leadership -a;_EDRYb[lC|of "E&X4Z5[6Z9X[W|that 4CDYj]|the ,Y|to ,A|was 7^|we #^,[AZbC|you ,Y;ZI[kW
thoughtfully|:XGEXZ^]ab|curated 8B:X|designed -XJ[^]a]
thoughts|,C:a;ZA^CAEXQCaab]hYj?lZna|and :ZaZ|are :[NZQAa]jCnY|on "Z;[A_E[bZh^l]|with @]CFjE
thousand|#E&^/j0s1[7cEZF[IAK]O_QaTcUnV_WC]ZfCkBl^|and 0Z|followers 1[<[E^V^lY|of 0cU_|people 7[|pounds /cTd|years [[
thousands|)C/g3C7[:D;Y>ECED@FcGZHYNCOXSCTe]U^FgAiCkDmd|have /^^^|of -X/a3E:DDCT_kF
thousandth|0X@EU]
thread|"@#Z&a'd(E3]5E;C?C@DADCDFbHAI_K]LaMBPZSDYaZC]B^BeYfAgBj=kcm^|<emoji> <[F[PYcZn]|<number> F^aYmZ|about 3ZQ[|how nC|of "E^E|on #D
threat|:?_Z
threatening|<]C]
three|"C%A'B(Z)D*]+C-@/c1W2E3C5A6=7D8<9[:<>EB>CFF=GYLDRDTb[AaCdYfDiCmGn>|<name> "D;_ACKCbXjDkCl[|a >]KDe]|against =EdD|and ,C.^1cDCKTQ?V_X[gCkZ|are #iIW|auditions 4C|bed ^]jZ|branches C^|calls #Z|chairs QG|changes D^g^|continents &D1[8Z<Zc]|counties !]+]0[;db_|courses )[|days &?.B4W=^C[E]I@KDYGeAhGkAlYmW|different #aI]nY|easy !]%Z|emails 5[Z[|firms =ZdZ|fitters ME|floors 8D|for !Z)bG_N^|friends (Z*^E[MYU]lX|generations &Z>ZhY|goes ,b|have IV|hours <Y?Z@^AaQ[_^h]n_|hundred %^0B5Y|i ,D|in "]#XA]H]hYn]|is &C,].Z1b=ZDYF[SYV[d^|kids &X7[aZ|languages n]|left ,_0]4Z|letters ?[|lines #Z|mates (_|men 9^|miles "Y|months 3]D@aXgBnE|more #FnY|motions ,D|new "]1]=[MEiZ|nights ]Y^Z|of "C&B)[,_/[1F2C4V7[<=>YAXC[DAFXK=MCTXVDXDYYdFg]hXlDnB|off ,Y|offers 7[^Y|on 4ZS]|one S]g[k[|or ,C|pairs =X|people #b([*Z-[4e=DBZDaJD][gDk]|points D]M]|prices #DIC|quarters =[d]|questions #ZD[IZ|quotes &E+[.^Q^S[|seats QZjX|seconds &[3_XZ|separate &Z|short 7^]Y|signs m_|small T]|sorts QF|spans ,C4E|spots NY|stretches aY|swans ,F4E|the 5[ZY|things #^,A7F9E:]<DDc[f]B_CaXjXkVmBn^|thousand 0YUZ|times #?&A7^<a>VCFH]_CeXjC|to 1a|ways #E,_|weeks &V.F/@2E4[7D;C?@CYD]K[T>VZWA_^dAg]k^mSnC|wells fY|will /Z|winners *[|winters 2Y<c|women AZ|words F]mb|working 4Y|yards 4F|year EaK[|years .E/>0]2c<E?Z@CSBT?UXWaYX^]aEnB
threshold|8]D^^YnB
threw|,W1Y4_<^?_KVcafX|away 4Y<U|it 1Y<[|out 4]<]
thrilled|%D,[0C2D:C<DBDEYNBTDXDZ]cCgChYlX|and 1bAAV^hB|to %D-C0C5];BA[EVNDRDTDUEXEbEcHhZlTnW
thrillers|8[
thrive|"C%D-_8Z9B<EJDRa^_b?nD|in -b:YRa]B
thrives|"A-X8E:aHGa]|in -^8E:[
thriving|,F5Z8ZAZRXZ^^]ablA
throat|3b
through|'B*]+[,A-e.C0X3@5_6@7A8a9A:C=E>E?_ADB@CbECHVJYKZOYP]QWRdT[UXV[Z]]A^^aDc[f]g[iDj^k]|<link> +[2[|<name> "B)[,[-B/[?YCiDBGZMaQZSEf]jb|<number> 0V;@?BCaE_QDX]bCfDjbl^nZ|<somebody> CEfBgE|a +_-b;D?YJYPaR_gBjYkY|all 8[DZY[|an Q_|and >_DCFeQEe[jCk@m^|at 1]4[Y[|each #_|four &[0ZUZ|it 4B;YF_Z__ZjAm]|last )bKEN_|my +C;XKCbY|on IZ|one &[;Z|our "[,Y7DB[E]Q[W^hBlYmR|that 5a<ZZY|the !_"D%E&C*@+^-B.a0c1e2@3C4B5]7X:@><A[ECFDGZICODP_QZUZVcW?ZaaAl?nR|them ,BCCQFkC|these 2Y|this %]|three &ZK[|to 2Y=Y?^CZDDfXhbj]|two ,[<c?aK^c^f]nW|what &Y4Z|your (]*[4[8[>[OWeahZjE
throughout|#a1D3DIZNCRAXF^[|the 3EF[XF
throughput|-]0^E^RbU^jYl^
throw|#Z,B1Y7C9C>_CYDaJCQE]B_<eafZgCjYk^n^|away 9ERY|in 7Z|is 7F|out ?Yf[|the &Z1YC[DcKYjZn]
throwback|,]1[QZ|to ,]1[QZ
throwing|,b<aCDkY
thrown|![&[+Z,D.Z/Y4@6EK^Q]S[Y_[EjY|in !]6E[E|out ,A/Z
throws|%X)c,b4]N_
thru|#^)]+].^0]1Z4_?[DDE]I_NZP[Q]S_U]Y]kCn_
thumb|(d,e5Z8B?[@ZDZK^M_Q[f[k_nD
thumbs|&D(f*^0Y6g>Z@EBYMbOZQbeY|up &D(f*^>Z@EMcO[QYeY
thurs|"c3[HYnA|<number> 3]XY
thursday|!Z0YC^D@KDQYRWj]mZn@|'s )[CYSD|<number> 4[F[R]m[nD
thursdays|#XC^KCS[e]kE|<number> #^,BQB
thx|?dJXVCaFfb|<mention> &^+a?^K^aEfY|for +B-Y|to ?[JXf^
thyroid|=Y
tick|/]3A4[7a]^dEg^hbn[|the >]DBgZkIna
ticked|#bI]
ticker|n^
ticket|!9"?#c&D)E*Y+D.A/C2D3_4Z5D7?9C<[=e@[BZC_D[FBGAPDRVSFT?UCVDWAY^ZA]>daeYf_g_jblCm@nB|<number> @[C]QC|adult CEjC|and &E,D<_?[EYKCf[kF|at eD|desk *]O]|gets =DdF|holders B]N^ZYiY|in %[)C,]mC|is #]D[k^nZ|machine CZ|office >[DZQCe^|or =cd^|price 6][[|prices !EGD|system #h|to /EAZRZTC|will YX|yet RY|you 4[8ZBZGZ^]
ticketing|&^-ZKXR]
tickets|!?#@'[+C,C-C/B0X2_3@5@8>;E=aD_F^GDL^RFT?U[WbZEbXd[hBjGkZnB|<name> mW|<number> 0[CDF]J]QDUYW[e]j?|a @ZZ^jA|and &Z,XaB|are !F)Z=ZGIHC[DbYdY|at "])a7DNY|carry >ZC]eZkZ|for )Y4Y6C7]=ZE]H@jAl_n^|from !^)BNB|go "_)Z,AH[|in ,Y|left M]|on a]|stay j[|still ,]4^6]C[QZ[]|valid CZ|went JBSZ|will CD
ticking|/[6]7jX^]ciY
ticks|#ZDC
tide|"A#_*B4BC^H@OCQY[af[k]nC|<number> D[f[j]|and *BOF|app OF|is C[|tables #eCZ[X|was "A4DHA
tides|4]WZk]
tidewell|<Z=bd^
tidy|+b,_<bC[P^c[|lane bF
tie|#E)b,c3X@[C?fZjBkE|a ,Y|dog ,D
tied|!Z&E.E8B:C?DDBI]SCX_fEkW
tier|!D%])h2F5]7Y;Z=C>C@BEBJ_NeZ[h?
tiers|1F7Z8[CEe^nZ
ties|^^
tigers|#c2[
tight|%[)_,?.^9D>bJaNVQ@SZ^Eeej]|and )^.Gj^|for %Z|tell =[QEd^
tighten|Dah]k_
tighter|nZ
til|#B&D)]2E;_CeD_IENZPCQdSDWBYBb[e]h]jgkYmY|<name> CZha|<number> &E)Y;[NYQZSDYCbXmY|about 3ZjZ
tile|,X8Y:BCCE^]EhEjDnE|shop ,^
tiles|)]<Z?_QZaDg]kYnE|and <]
tiling|&_,F;ZGZK]
till|"Z(@->/@0?3A4G5]7D8>9E:=;A>F@EA@BXCjDaE=FDGZH]KZOYQ_UDVAXGYEZX[@c[eWfYhCjgk_n:|<name> !b"X#@&?*]+[,G.^1[2X3Y5E;]<A?D@DCdD?G_KCNGQ?RZWD]W_[aWb_iWjdkBmB|<number> "A#[&C)C,E.B/E0D1D2C4D5B7D<@>ZDdIDMZNAPYSBTAYFZE_CbBeaf]g[iAj[kblB|<somebody> ,G<_|about D^IDeYka|and #cBaC]HDOFQAY]iY|dark &]|does .]>[Q[S]|eight jZ|five =ZYB|for ?CO[|four .BCEDYQaSDhZ|gone O]|half )^|i ,^|it #C&B,[3[6Z?CNX[Z_DnE|lunch YZ|midnight )_?ZJXN[]Fk]|next !C#b7_QY]^kY|nine C[DZH[QCSZjZ|noon ,D.D7CD^|one ?]DDQ_|seven )EQY|six "]#[5YH^WY|spring _C|summer 7B|ten &[,YMYW[|the !Z#C&A)a.Z4C>FC]D?F_GXIBMHNZS[TY^]h[j_kEn^|then #].C1]3D4[>]DXIZXCkZ|they %],E5^7DC[K[XZZ[fC|three &Z4YgY|two @[B]QEg[i]|we ,[|you !]"E,b.Z3[9]=aJE
tills|#^)a5a?CCaF_I[N^QXY[Z[i]|were CF
timber|!d,@4A:BADDCKBW_gCk@nD|merchant DF|the :E
time|!D#>&@'^)C1c2C3W4C5Y6E7_8Y:d;Z?EAXC?E=F;HUIALVSVUAVbYBZY][^ZadbWfDgBjEkDlAm@|<emoji> "[5Z:aZYa]|<name> ,]7@CDJYeZg[nE|<number> ,D7DC^PYX^kD|<somebody> ,[|a #Y,Y:[DVM]a]|and 1Y3F4A5^7E;^>Z?^DdK[V]WVXD]?gZnD|as D]|at CEQF]EaEjE|before ._DDS]|between #Z|bookkeeper h[|but "Z.YCbHY|buyer "@(]F[HA|buyers +_NYPZ|by !]/f8]A]DBRYTck@|do 3^CZ|for "B%[3Z9ZH@WCn]|from CDn]|has CZ|high 1[7YV[|i <^>^SYh^|in #],^1G5];[<EK[VCZ[bRf[n]|is %Z-^7c:aC@Rb]a^Ba^j?nC|it #^)Z+b/Z4b7]9];EGEIaJ]Y_]c^]_]bAi]|next 7Yk_n]|of 'E/F;?XY^D|on '[=@L[kW|one <Y|only )CQZ|or .WW[|our &Z4^|out ;Z|problem :A;[b]|same QZ|since +Z,_>Z?DQZgBnW|so ,C.[4BSaXB|someone #G*]AZOXhZ|speakers =Z>]n]|still ,[QZnZ|that :Z=X|the !D#C,@.Z4]7D=DDRKXQ=Y]dBnZ|there ,F>]|they 4[<_[Y|this ,C3_H_Q^|to "_'_+D,C.D3C5^7]:c;FDZGATZVAXBYDZY]V^BaaeXgYhBjZ|today @b|under &a.]1]S[kZn^|was :[|we ,@2Z7@;^>DCCD^F_Q>WXYYa[bYm[|with CY|you "X#D,@/Z1[3A5B7d8CN>QCSPTYXGYAZC]aeBj@|your 3D|zone kW|zones <_
timed|#a)[4BDEIae^gBkC|it #V,Y4CI]QZ
timeless|!B-G8c:^EC^blDnC
timeline|#C,A3Z:ZSZXXbYn_
timer|7c@[IaSDY[]cjDnC
timers|#^&D*[DDO]QX
times|!D"?+Y,a-Z.F/a3A5[7C9[:^<bAVC@D_ECF?GCJCODTcXBYYZZ]C^@dDe[jDkWlYm@nE|a #_/^=]>ZTXdceZlYnZ|ahead E^Vah@|and ,^.Y9ZD?Q^S^_Y|are >AJ]|as #D,@/^>CD^IFQCT^|at 1^>ZAaS]W]eX|before 4B5_Z[|for @[EFRZjF|i 4]<]|in #C,B/?4]5ZD^SBg^jZn^|last #D|likelier /^T_|more /[|on CXYYZ^j[|out 5ZD]eAkZ|over 7ZDZQ]k]|since ,_7YQ]|so +]0]PZ_X|that :d|the 2[D^|this #^,F4C@DI^k^nE|to 2[|what =W
timesheets|"_-cHZRa
timetable|([,C:X>D?DB[D[I]JHMXNCO_UVVCZC^A_Ba^e@hCjYlDn>|and a[|from #C|has CDjE|is UWkA|on #D|starts CZbZ|the JF|will C=
timetables|,Z>ZAbCah]k]
timing|4^XZY[
timpani|CA
tin|"Y#Y&D)E+E,T.[0D1C4C6[8D9E:B;?>>DEEDFCKAQ^YC]>aFmBnA|a ,YDEQ[|and &[,aDZQZ|at #Y|for .E|loaf .Zd]|of Q[fajA|opener #a|this d]|with ,C
tinned|@CQakY|fish CAQYjD|fruit kX
tins|"^7XDZeC|at 7Z
tint|#b4_5ZB@JZZ[kZ
tiny|#X0Z5C7D8>9Z:?;Z@ZD]H[I[N^S_TBW?[]a?
tip|!B#E&^)g+a,B.Z/E4B5d6_7B8>:A;A<E=D>C?]@BC?DkEDFCGBH@K^LDMCN_PbSYXAYBZb[_]B^@bBd?g?j<kjmC|<name> )G+]6ZPb[Y|<number> 5]CCDEZ]|for 5_6CDY|from &b)]DdKaN[P[ka|jar )E6]9[[Y_Z|of )]N[nZ|on ._QaSY|the Q[|you 9CDD
tipped|,A4^>]?ZYY_D
tipping|)[:^CDIYNYaZjC
tips|!C"_(])a,E.Y8[=^>[CADCEDF_H[JCPZQ_WWX[]Bd^jFmc|and !B"]*DHZ|for )^WZ|from >^DZQZk[|to -Z8[mY
tire|D]
tired|"d1D3[4>5]7?9[:C;B>[@AAZB[FCGbH_KCM[N^QaRUVBYH_XeCgG|it 2]WZ|of "_&Z,@.[3c9C>ZGZJZQD^Z_BeWgBkEmZ|to "[QX
tiredness|D[k[
tireless|;Z<a?@h=|dedication ;CVChB
tirelessly|;gA^ba|to ;aA]bY
tires|<YnY
tiresome|XY
tissue|,ZQ^n]
tissues|,bF^Q^e[mc
tithe|,E4CD^jFk^|barn ,E
title|'c*D1B3_:Y;A=^CADBEZLbOCVC^FaCbCc]dYjBn]|and #Y=]d]
titles|&C4]C]aZhB
tl|4[=]dZn[|dr =]dZnZ
tmrw|CeD]_[jb
to|%@&@'A)C*B+?,C-[/C0F4C7G9B:E;F=CBWC?DCGDJDKCNFOCPDRaSCV]^ZcHgZhZlYnZ|<emoji> :[|<hashtag> @]g^n[|<link> "C'F*],C9^=]DXECLEQVRCS[]B__d_fEhEjDkXmBn;|<mention> &D)Y,Y4b?a@CAACADCEbIZK>Q?fbgBhBjBlYnA|<name> !@"W%@&]'A(?+_-A/B1^2A3B4B6^7G8;9Z;A<==Y>B?eACB>C_DCECHYJ?K]L=MDNEPbQVRBUEW?ZH[]]F^?bAc>eBffhBi>kAl@mBnE|<number> !>"C#B%D&?)D+B,B-B2@3B4Z5?6E7<8E;B=B?B@EA@CeDdG?HCJDMYN?PCRES[VGXFZ?]@^BaHc]dDeDhBjak[lDmD|<somebody> &C(B.Z2A3D5Y;C=d>Y?BCCDBHBS_WCZ[_XbCd_fVhCjC|a #@%D&B(]+A-@.B/_1?2@3W4S6d8@:A??ADBDCEDEEXFWH[IBP@QXRASATaUXVAWC[_dAeCfDhFiIjEl^mX|about #[,D?CDaIYM_QDe]kZ|accelerate -^8[A]R_h]|accept .ZCCjI|access ^Da[hZ|achieve %Z8E|acquire GB|act "Z&Z3[D]X[|actually @[|add #_/X1]3dN]QcVYXcYZgDkYn]|address AZb^|adopt "F1ZVZ|advise B[i[|after 5]|agree >^D[e[|all (C*X-C0c1A4_8C:B;A<D?>@AABB^D=E?FCG<J]NcPERBUYVAYa^BaAfBickAnd|amaze ;A<EbB|an ,B-D1C5Y8D:X;[<YCEECT[V>^EaZb^i]jDlC|and 'a,X7];X<^@YL]Q_]_bXgYn[|announce ,E-C0C5C<BBCECF[NEQCUF]EcNfYhYlBnC|annual 5[|another ,B<ZQD|answer ,V7D9GCCD^G]K@SD_CbCfXmC|any 4C>BDdIA^ZdbeDgZj[ka|anybody #b4Z>aeYgCkC|anyone +_,_.?5Y:[DEK[PYSBY[bFjZ|anything )Z,];]A]aZ|appeal DX|apply .A3]4ZDbX[Y[jYk_n]|appreciate ;[bWn^|argue ,E1];]b[|arrive ;FbE|ask #Z&[(C,G0]2^9_=F?V@ZCDD;KAMEWTZD_^dAeYhBj?|at 2Cf]|attend .[1D3X9FSZVDaCbDnF|avoid )E3a7cX_]bbFnC|back (];AXZlZn[|ban nY|bat ,DQDgF|be "Z'Y(X*_,[-@.D0E1C3=4W7B8X:_;b>Y@CAcB?E^F[GZIZJCO_Q]RFSZUAVCWE[@]C^Ab]fDjDlan?|beat ,a7[?YH]Q_|become +[.Z1b8YVYZ[^[|bed ,e.@7[<Z>ACCD[IDQbSFeXm@nF|begin )[,D-D8B|being +]:]JYPZbB|belong :Z|better RZjD|bits %d>[E[JblZ|blame 7[|blow ;Xb]|book ,D.V7Y@DDcHZQBVYX]]]kZ|boring 8Y|borrow D@E^kC|both ,^4^?CQZ|bother ,X|bowls ?AfA|brag :D;ZAYQCb]hWnE|break 1b:_aa|breathe 8]aG|bring &E)^,D5^8Z9E;X=D>[@]CCDFFDG[I?XBZZbZfCi]|browse !FGC|build #C)Z-C2^:DDYN^U^^ZnX|buy !C"])E,A.f4D5Z>DA[HWSbWZn^|call #](E.B7dDEI[XZYC]^^XbDn]|cancel .Y@]B[D]gYi[k_|care %bJ^|carry @YgX|cars nC|catch ,D?E@Zg^|celebrate !Z'Y)b-G7F;^GYN]b]h[|chance 7]TEbZ|change 1Y8_;^=YA[DYMBSEaYgYhX|charity )_;ZC]QZ|chase 3[7[DY|chat ">Z]|check !]'Y7F9EC[D^FZK__AfCgYmcn]|choose 3Z:X>]D=FZGXeYkA|circumstances -[X[iZ|claim !a=[a[mE|clean #a|clear "Y,B|click (Z6[MY|climb ,Z|close )E,C-^4[>]CDEBQ>R[Y[a_bBdZ|co 1GE]hA|collect ,ZCE|come "@#[%C)B+^,@.D1E8Z;YCDFWH=IZQGSBYZ]Z^]eZgCjEk]lEn]|comment 3_7[X[aE|committee C[|compare 4^|complain #C,>/Z7DQ@TY|complete 1WBch[ia|compromise 8Xh[|confirm ,A-F1><YA]C[VCaah]|connect 1[ECV_|constituents ;^AZbX|continue !DGC|cook +a.[|copy 4[KZ|cosponsor 1C;E|count #a,].C4Z;[?[I^f_|court n]|cover -a2[<@EZIDKFW[b]hCk^nD|create "]:CH[TYh[|credit n]|cross h]|cry )]3^XX|customers #D1]R[V[|cut 2FFaGDHAQES[^GdZmb|d ,a9^QY|date 1X;XA]DEEcYZhcjYlYnY|decide .^=]DCSceTn]|declare A[|delay DERXkF|delete D[|deliver -[:E;_BDE[RZb_hFnD|delivering %]1Z5[8Z<GACECQDR[Z[^]hC|democratise A[|describe bZ|develop &FKD|dialysis #^|die +]/_PYT^|dig TZ|discover AW|discuss &A)Z-E1X<[>]K?Q@c]|do !F"_#B%D(Z.?/F3X4[5B7=9D=V>BDDE[FVG[H]ICOZQBSFTHUUVCXY]Cb>d?gHiFkA|double (C*Z|download 1ZDEEcV]lZnZ|draw ,Z5]:[|dream 8]|dredge CZ|drink +ZC^|drive 'Y-]4B5X8[>[?BEDFCHGYAe[fDhZiGj@nB|drop .Z2YKBQZSXeZgAjCkEmY|each #@'a5[>D?CBbHBIBbGfCi[nC|eat (D;E<ZG[KDMCWDaBbDkDmC|eight #[|either 7[|elevate :Z^Y|eleven hV|email .D4[DA|empower A[RY^]h^|end #A-a5E7C8];GFCQERaVBcZkD|ensure %^8D|enter *[3B7bNFXC[[]a|every !a#A%c+X1_4_;C<a>]@^B^IAJZKFN]Q[V^aVicjYmE|everybody 4Y?ADCQCX[YXj[|everyone #Y)E*^,E.W4E7E:C;C>V?:@CCFOYQBSXYV]@f>g@jC|excellence !Z-E8c;X<_A^Q^RIVAYY^^hYlA|expect 4Z;a|explain #Y,X.[/[3E9Z>^QGaVe_nC|explore EC|express ,D|extend Bai]|face <Z|fall 8CnE|families 7Ek[|feel 6D:F]^jD|fetch 8Z@^^Zg]k_|file 7[EZjX|fill "X,E/]D>EYQ@T^][nB|finally <[XE|find #X&C'C._2^4C;C?BCXFdWXXZYB[B_Ak?m]|finish 1_VY|first ?DY[kDnC|fish ?cfc|fit >]CF|five (b3dB[M[XciYkY|fix 2_W[a[fZk?|fly DZFX|focus 8Y|fold ,Y|follow *>1[:B>YEWF_JBO@bCeXhB|for QD|form jY|four &E/D1_DaV^_BgXk]lBmY|from ;]|full 5Z|future 8E|gain "B|get #E*B+[,V.=0a2Z4=6a7[<^=@>^?ZBDD_FEK^O?SBTXUW[^^FaEc_d>f]gGh[i@j@kDlZn^|getting 9[_[lD|give !A"a,E.F2C6W;_D@GAHXIUJVWB^Cb^i^jDkC|go !C"X#[(b)Z+[-C.^0C2U3C5b8C;^<C@CCAD_EaI]JHM]QXTAUAWAY@Z]]W^Hh^jEkal[mEna|grab [BaB|guess ([2_W]|half C^mV|hand "Y&^=CDAFBICS]_Ye_j_|handle 2Z|hang <Y|happen ([FZMW|have "W#>)G,?-D.Z0d1?2Y4^:[;^<A?^ADDYFCH[J_PBQWSYUaVDZY]D_Bb]fDiBjYk@|hear #Z%A*D,B3_5[8D9d:X>@@_B[DBF]MZQBUAWWX^^?_faXeFfDg]jAkBnB|heat 9[|help ([)_.X2B4C5E7D8D:a;^>a?]EYGEJGM]SDa[b]dAe]f^jAkCl]nZ|high n_|higher DZ|hire ,]|hit (Z0aE[M[U_gY|hold 1Z4^E]SBY]]FbUjBnD|home ;_|hospital jZ|host -Z<_ABKER^hB|how 1^8Z<YmZ|i !Z|ignore !^|in <^|increase #EEZi]|inform *]3[<EB^O[RYiZ|innovation 8ClZ|inspect B[i^|inspire ([8A:_^CaYnX|invest !Z6^:Z<Y[Z|iso 1^|it "D%X)^-[.b7]:B?@D]FXJ]KbRYSb]^^Cd[ebfGnB|item +Z|its &]3]?Z|itself ,[QY|join !W">#D%a)Z-[0F4E7A:^<F>B?YH>IGJ[QZTEUAXX^XaZnZ|just #[|keep #Z.A2^5C;X>FB]DCG[IYW[a^eDh[iak>m^n^|know #d,a-D.E2Z3B4F7A8E9e:D>_BCCcD=ECFdI[LWOZQ]RASEWEXAYE]D^B_bbCe^fEiDmfn:|land (Y|landfill 4[;XTBn^|last CZaChBnY|launch )_/cJ^N_Ta|lay +_PY|lead 1C:B<D|learn %[2Z5Z7[FDZZa@b_f]|leave #B%^&C(E3F4B9@:>;[<E?Z@_DYFDG]TE]Gb^dEe_f_g]j@mAnV|lend ,Z7DCEDZ]CjAk[|let #]%Y&B0_<[>]@]D]EDIYQ[U[e]g]|level !Z|leverage ^V|lie <_mH|life 8a<]DY|lift &C,a|like ,^3]>CDBQZXZ|listen #Y&B3ZFZNYkDnC|live 7B;]G[M[bXmD|lock 6Y7[n[|log "[|look #Y%E&A+Y,E1Z4B5Z7D=a?F@aDbKBN]Y@ZY]F^DbDe]g]kXnY|lose 9??Y|love .]8XBZFZZ]]C|make "],Z-B/]3X5C8A>B?aC^DDKYL@NZQERGT^YDZB^D_>aBe?fagHkAlD|manage )]|mark 0Z1Y<YKDV^hc|market -]RY^Da?|match #Y4ZC]fC|me 2X3E9[;_D=M[S=W[][bZcYj[kC|mean 9Z<ZYZ|measure !Z,Yf]|meet "^#_,b.E5WC]FbHZI_Q[^Dmb|members HZ|mend 4_|mention )Y3^>ZE[KT|message !ZQ[|midnight kD|mind ,[|minus CY|miss !Y.B3E7b9DFZUZXB]d^YhZmY|more nZ|most DYhZjZ|move #@,?4E8B=E?V@ADFFDYDdCeA|my "],C:B;?<[>D?@FCJ[QVUXVXbCfDjYkZn^|name 'D=Z|never &[?[KX|new &[QXU]|next ([C]M]^F_ZkV|night 4DYB|nine !Z5Y;[|ninety <X|no #c/Y<Y>]BYC]H[I[_BeX|nominate E_X]l_|none +X;b]Zb[|noon C[|normal jX|not >Bn^|note 0ZB^UZi_k[|nothing ,ZDFkC|notice 2D?_f[|offer 1^;ZV^|one ![#^*Z,?/_0]3Z5X8E?DBdCZFYG_OZQCT^V]aCc^fDk]m^n[|only !F)FV]|open !_+^/C3Y6[8F>_?Z@]KbP]Q^]DbZfch[j[kDn]|operational 8DCFR[|opt 3ED_n[|order !["](C:ZG]MFaZk@|other >Z|others *Z7_|our !C"B#A%D&B)>*^+D-C/>0D1B2Y3^4D5A7Y<@=]@XACBVDCE@O_PAQCRDTCVXXVbZfAg[hBibjblD|ours 6[7[|ourselves 1^V]b]|over -c|own -_8[Q]R_|paperless 2ZEakC|park @Z|partner <[ACEdQ[aFhCl]|partners TZ|pass 2Y:DY^|pause 8EnC|pay 4W5]>B@[DXKBQBS@YBZ_aXeYj[kEn^|people %[*YJZSDe]m[|phone >[e[kW|pick &[2]4D|pin QY|place -[B_R[i_lC|plan ,D-]>[BbR[ibkD|play #Y%D*_+[4D8^=]I^kC|please 4[|pop .[bY|post ,].DJ[MCQZT^YD|practise *ZeH|present &Y-Z:YA^n[|press 4^Y]|pretend 4[|print 5^|protect Q[gZnZ|prove &c(B.B7Z>[?[D]K[MB|prune [[|publish 2[QD_Ad]|purl DZ|push QE|put !_#Y(b.Z2Y4C8Z<[=E>E?ZEYIZMZWXY@f]jAn^|raise #B?[WY|re 2Z|reach :BEW]?|read #a([.?4C:D<D>@?^D]FbI_Q^S=WAXDYCfZhDkXmX|receive (]1ZM]VZbY|reception QY|recognise ,Zi^|recommend ,BKX|record &D1D;Cf^|redefine 1]8Z:C;[EZV_lZ|redraw CDQA|reflect %^-Bi]|refund KW|register 3Z6Z7?Cd]FfBj_lYn]|reimagine -YRZ|release #Cn^|remain ,Y?FfGmEn]|remember !^)]0]:?>AaD|remind +[5W|remove ,=DCQCV[|rename jZ|renew @[gZ|reopen 7[n[|repair gX|repeal aY|reply ,Z|report -^0[1[8]<]>FD^E]K^VZY^ca|request E[Z^l[|residents nZ|respond 1]R[|rest _E|restore %]-D:[EDJZ|retire 2]^Dn[|return )].C4C<Y|reveal 1]8DnZ|revolutionise 8ZEYG]|ride "Z|right &[1Y4E|ring "C#g,[.W4_7]><IaK^Y^eCnC|roll -D8E]D|room j]|row 3DXD|run "Z)W0Z2Y4[<dC[I[S[c^j]kA|running @^[]|save #C(Y-[4X7Z:]F=H^X_]YkCmCn]|say !B"F#Z&D(C)[+@0A1E3E8F;_=?>B?_AXC<EBK@MCP?R>VWWWY[ZX[[]^^Cb]dHeZf[jBl>m[|scale 5YR_T]Z^c]hA|school /E:DiZ|second >YEF|secure ;]][b[|see !B&D'b)D1D2_4@6C7I;Z>_@DBACEEBFbG@L^OBP]VCW][B^DdEe]f^hZjGm_nM|self ,^QZ|sell #E,DIENZQ@S[W]_[|send 3X4YCZD]ITQZSYe]|serve <XAYCD|set !Y)].E/_;ZDAKY|settle 8]][^^aBbX|sew A]|shake <]|shape ^alB|share #_%D(C-G7D8_;c>B?C@DEDF]JCMBPXX?]EbZgAk[n@|sharpen -[R[|shift 2b:Z>BNYW^|shine :[a]|ship 4ZC]|shop :AGZ^[|shoulder ;EEZlZ|shout IZRX|show &C(a*A,B.C4D<^>DDaFAM]QFS?mDn@|shut 2YN^|sign !B)^,C.^=Y?]JVf^k]nC|sing /[S]]Yh[|sit ,_7C;E<CCCSDYF_[bCgYj?k[|six <YQakDm[|sleep "C,^>BKCQZ]Zh]n]|slow 8]:]^[n^|small 5^ZZ|smile <Y|somebody )[-^I@|someone ([.]7E9Z@CSXT[|something D_T[k^|sort ,CQDeX|sound 7[>d]Zeb|spare (Z,X>[gE|speak .^AXEYQDS[jCk?n^|spend '_7[=c>aL^d]ea|spot #[4a7b]]|spread (]0ZTa|spring 2ZWYhY|staff DY|stand "Z.B;EAZD@EBkB|start !C&[)[,D.]7@<]>D?[WCfZjBn^|status TD|stay #E,A._2E<_@_]^gZkZnC|step #[aD|stock ;YMZ|stop &_)[-C3A>CBYCDDEEEKWN[_XbBe@k?lD|store #_;FDY|study ;Y|submit 7@lC|suit ![|supercharge "C)F-Y6[8ZFYGDRV^]h[|supply CAQ[|support ;[E^M]hD|surface -YRZ|swap DY|swear .Yg[|swim 'E3C9Z>C@[AYQXd[|switch "Z)[.^>WQZ|take %^)A.Z3C4_8Z<B>[?@B]DBF@IbS]X@YX]V^FiakB|talk %^,Y-?.e7d8[:C;@>DAWCDDCK]NFSbXHYD]bb@eFkC|tap E^|taste "[;aD@|teach ,A3]|tears CD|tell 2C3Z4[7d9@:D<]?]@DAZI=KDWC]]_?dFgEk]|ten %E(^1Z5aCEF]LYZ_jD|test B_|thank #D%^9E:Y?^ADBDKAOFVTaZbYfXiD|that #Y>YD@|the !9"B,C-E.W0?1A2B3W4E5A;B=G>]?aAAB^DBEEGCOFRBTCUGXY]B^BbDc]dEfehA|their 0[5]?W|them &A,B.A/A2[4A=g>Z@ZDEKCPaQCTFY@aXd_|these (_|think "e4a7F8b;Y>FAZDCFaH^KEQC^_b^gFkBnF|this #D,Z.^1^2[:EFZQAgCj^|those !["B)_4]8F:D@>C^K_NZbBc]gCj^nb|three &E([3]<D=CQaWZd?e_gEmF|throw #^1YQD|tomorrow F]|top ">HB|touch &[|train QYkE|travel ![)].E>BQF|try ![+[B^jCkYnZ|turn GZMYO]Z]^XnC|twelve &[|two ,E<ZCZKBY_e]fD|type 4a|understand -Z|unforeseen CCjD|unit E[|unlock "[-[5D8DAaEaFZRYhXmS|unveil %C-BBDHBJDRGnD|us "c%j(A)]*B,E.C/Y0[1C2@3C5@:@<@@]BDCFFCHcJeMDNdOBQ?TWU]XCZ>]]aAbaf>iZkCn?|use !Z+Y,E1]7X9ESCZ[b[iFm]|value "^:[|visit a^na|vote )[7;CZXZ]?j]k[|wait !],[4a>YG]IGQ[^Ck[|wake ,@5Y6Z:_EYlY|walk #[.X4_5_M_S[YZZ_aaeZ|want FC|wash 7bQD|watch 9Z<]B[|wear E[|welcome &b,B1c;9<CABKWVbb<hDlInB|welcoming :^BY|what 'a.EFYnC|which E]|whoever !a#^*Z.B0X4D7_>^?b@^CFDGI[JEKBQYYEbBf_g_jFk@nF|whom 'W|win 'Y(C6X:WR?UXZA^]h[nX|wipe hZ|work "Y,>/Z0Y1C5_9@:Z@eAXEZGCHBQATaZ]aEb]fBgdh]lZmCn^|working %Y-]EYJZUYhX|write #D&d)],E2>3]4B=[?[D@K]QEgFk>|yesterday CBIA|you ">#A(^)A,_6E7E;C=a>X?^AZBDC^DEGBH>KCM^RYTXXA[C]Y^^aAb>eChDiBk?|your !X"Z&B'?(E.E/c6B7H8]=X@DBCC^DGK>L=NCOCP[QYTdUY[B^Z_Zb[iCjXkBlA|yours (E,[BDN[Q[iEnZ|yourself 8^:FD[H[|z 8[X[
toad|7?]C|on 7?]C
toads|>Y
toast|&C)B,d<C>a@^ACHCKCO[QcSX]AecgalCn@|and !E,@CZQG|in ,b>]
toasted|<Z
toaster|"[#B=_>_HYIDQ^d[e_k[
tock|7f]_
today|%D&E)A*;+C.>/?0X1Y2>3^5;6Y7W899>;B>Y@]BDCfEbFAGYHWLCP=Q[RVSCV[W@Y[ZD[_^D_=aZjblemAnY|'s "[#Z-]1>4_;V>BA^CAEZGANXO[P_RYV>W[a]d[fYgYh]jBk[na|<emoji> !b"a'Y(@1^3Y:_CAEEGcH[VZ]Z^[lD|<link> ]_kF|<name> #C0X1@C[E_QEa_c_j_l^nE|<number> #C,Y-Y0C4[;]=bDZR^S]b[df|<somebody> &_?B@ZfCgaiYjA|a &A,Y<]KC|about C[DCY[g]|after ?[CAK]RZjB|and !B"Y#])[*F.G/[1D3E4W7D:Y>_C_DZE]N_RHSAVCXE]Da]e[iEkZl]|as &];[CceCj]|asking #A1[CYI@YC|at #Y+B3BE]KBPDZX^AaZfEg[jZlZn^|because 7a:]|between ;ZQ[REV^j[|burst CYkY|by ,[<C>YCYI[QYfZj_|do 4[C^DZ|every #YSYh^|for "Y)B1C6_CAEAG[NB[_]]f_gZkDlAnY|from )]6D:CCbY^b^|i &A1@AYCZDXF[QBTCVDc^f_|in #B0Y;C?^@WDCKEVCYYf^g_nZ|is %]&].V5[;DCEF]O_SZ^Fb?eEkX|it )Y,B-]4E:C;^<YCXHG|marks -Y1Z<WE_V]|members =DdD|my ;b<_QCaZb[nC|no .ZCAjD|not e[|of NZ|on DaEEeYk]|one ,Z4Z|only 7c[C]]nX|our 7Y<BQAV[lHnB|please j]|published -[A[R]hZlZ|so >^CDDEE^QAe[jFkD|that &],[4X5_CBKZQ[X^Y_Z[nb|the ,]1e4d6[KZNXV[bZjD|there ,_2]Q^|they 1[CEV[|to )E1_3[4YCaE?GBN>VZXXY]ZYbCfYjbkCl=n[|tomorrow :aQEa[nC|until C[j]|was <^CC|we "_#F-D.[0W1<4C6a:D<AB^C?EZIDKYNDU^VCY>ZD[^cBgDibjElY|when IE|which #]QE|with !Z#Y)F-X1^:C=[G[IZRYkClZnW|you %ZCYI[kBmZ|your !A
toddler|"[+a-E3Z9B:_DCIXP^]Fa^kY|is ,[3[>[
toddlers|,_CDKYQajF
toe|"A,E8A9a<[CBDEQW
toes|,B
together|#A%?'[(B,=.C/Z1=3A4D5?7E:d;@<C>[BCE[G@N@QCRDSDT[UCabb>c@dEhBi^lY|<emoji> 'c0Z;FMD][bB|a 2^|and =]^D|at .YDD|by &^@ZK_|for <Z?cfZ|in 8Z:A;FB]|on EC|they :Z=EjY|to :Y|we %@1F8UGDJFMZTCXWa[iCl>nA|with *^+^1C4]>HA[O[QZ
toilet|#Z/ZC^D]T[a[e]jbk_
toilets|,_=Z>GDDQaU_eZj]kF|are ,U|open #Y4^
token|QCRYY[ZY
tokens|4]C^D^jak_nb
told|!E%D&>'D)B+>,E-C.C1]2=3A4]6D7>:C<@?>DZEBJCKBP@QERFTEXBY][Q]?aBeYfDkZm[|<name> &E4^;a>Zb[eYkD|<number> 4^|<somebody> #]&X,A/Y4Y5X7Z9Y;C?BD[IUMZQE]]bFe@fDgGh^jEkVn[|a 4dY^|about gC|and ,ACYQEk[|at k]|by &ZU^|every ,Z|i ;_AaQAhXnE|in <ZCY|is ;[<XnY|it /Z4Z>ECYQHiY|me ,=2D3E4@5[:]<@AFD^EYK?N^QAZUgZh?iCk]|my #>4D;E<ZDZIB|no N]b]|nobody nX|not ,ZQY|off #A7C>eDBe]|our #bI]|people #[4_7GY]]Fj[|that 5Z|the #D&a+B,Z1Z4;>AICJBK]YA[cf]nZ|them #E4_;a<YAZDEK]QAkBnW|there 4B|they 4DYF|to #E,f;E=Y@ZCGD[KaQ[WYgajDkC|us "Y#i&>0D1[2D3D5D7C9C;?<A@]A@B@D<EEIiKDSRTCWFZB^CbEdGfChEi@kH|you "[#B&A(Z0W4Z7Z;]>@?DBcGEI?K?MHSZXUe?fDn?
tolerance|,]CCQ^fb|for ,]Q^
toll|C?Q@jDn[
tom|,]
tomasz|?Y@]KX
tomato|&],<4B@aDfg_|seedlings @Y
tomatoes|7]9d;CCBD_VYW[_]eCk_m[
tomcat|BZiY
tomorrow|!X#C%D&D(A)D*C+A,B-C.D/A0C1A3A4^5?7]8_9Z:^;?<<>ACjDBE=FcG[HEIDN=Q[VCWIY^ZA[W]Z^[bDcCgBjjl<m^|'s -]7Y:];DF]R]][aXe_lCm_nY|<name> #Z,_CY|<number> 2]4BC]FZPYQBS^W_icj_|and ,F4A7[:]>]@ZQAjAkC|as &]KXdY|at 6YAXDcF_MZX][Zna|boiler JZ|for -[1[|from *ZOYjC|if .c4[S]|in QX|is X[[Z|it ,Z7[EYF]QZm]|morning YB|we 4Y|with ,^4^Q[kX|you 4Z]Z
tone|,X>]B[EZK[jW
toner|*dObW^
tones|8Z>cec
tongue|,A8]@ZCZ
tonight|#]%?'E)[+C->.@/A0@1?4[5B7_8C9C:A;A<Z=C>[?A@XBECmD[E?FYGEJ;MCN[R?SCUDVGWBXAYZ[A]b^D_@bDdFeYgXjikXmI|'s #B&^,B._7a;D@VD?ECK_XFaCmC|<emoji> Y]|<link> )[DAFZkDmX|<name> +^4E@EDCPaQW_c|<number> C[E[ZYhZiZj[lXnA|a 3[|and "[#E,@4c7ZDbQ?dV|as ,aQ^jGna|at "[,Z6Z;DCZDDFDGDHZK[S[UaX]]Cj[lXnT|before 3_CAXY|for 7BSV|i g^|if )[=Z>ZCCD^W_jFkY|in ,^Q]|is )]NYkCn]|it )]2c3]CEW[|minus kY|on :]C[nA|plaice ]F|please bX|so ,ZDZS[kZ|the *Z8]OXQ[^[|to n]|two 4aQBYD|we 7[;[|with CAj?|you #[
tonne|2^WY
tonner|1^V[
tonnes|/C;CCEQ^RETGVBnE|a TE|of &Z
tons|1ZAZVZh[
too|"B#[%C'B(;*=,D-A.a1E3;4b5A6E8A:B;:<<=W>X?9ABCBEAF@HEIbO<PESXTYWYXEY^ZE[B_YbAeZfChAiBnE|<emoji> 0a:CU^|<link> +]4CK[|<name> &],]>]F]_XcX|<number> >Y|and %[&[.B2@QXf[|as 1[4FCY|big 4A:[|busy ;Z|but ,[|cold "EHC|dear SZ|early 4_9]>Y|far 4_SC^Z|fast ,cQY_Xi]j_kDnY|from Dak_|full .fS]|good "Z&[4@:[;ZYAbZ|hard >DDEkF|heavy ,[|high 4^a_|late "C#C&D)Y,=.F4^7k:[C=D>F_H]ICXD]ce=gChEj?k@|little Y^|long #],D-Z4g7?B[DAQAR_SAYa]@^Cd[eBkZnA|loud Q^gCk^|many #C,f.Z2c4]B_CYEFQWW]YZkCnX|much %a,].]2Y7A>]AXJeMXQYSXWY]_e]fFhaj]n^|on >[|polite ,_Q[|short :^JC]E|slow #FjG|small &D,?4^8[:[DCY[eCkG|so ,X4D7]=aQ^fY|soon S[|steep S_|tall 4_KDnZ|the +]|tight #[I^|we >DDYd^|wet #ED[k]|when DYk[n^
took|!@#C&[(E)A*B,c-G.A/X2=3B4W5A6F8A:@=@?YAFC:D:E_FBGAKZQ[WCZAaCbZc^eDf]hAi^kBlZmC|<name> #B&j1]4A?WF]KgNXVajY|<number> &E,Y/Y0c;E<DCDDZK@S^U[Y]][j@|<somebody> ?_IXKXfY|a &W,F/E1B4_7ZVBY^bAhCjXnD|about ,DQC|away 1^EDQA|eleven ,B?DYa|four ,X4BA]S]hZkC|gold ;B|home 0D;[<BEE|in &^?]|it &^?D@EK_Qb[ZfEgF|me ,C;c=_E[F]bZd]ld|my &Z<EhZ|nine ,^<ZI[n]|off gZ|office /e;]Tab[|one ,B4Z?Z|our /]QYgY|out "Y&Z4D>[?XIFNZYCdD|over <[|part @ZE[lZ|place <_Eil]|ten ,DjD|the #?&>+Z>B@[CEDZI>P_QYSBYAeAg_|them ?]YEfZ|three ,aj[|two ,jQfXY^[n^|until ,D4?QB|us #X,Y4a:Y;C<^>@?EKBV^Y_gEjVka|your >^
tool|!C#A(C+_0Y4E7E8@9C:C;CBYECI?K[QWU^YAe^iYnb|is QZ|library B]e[iY|that +Y9@_E
toolkit|8_
tools|!Y)]-[0C2F4F7X8>CBN]RaSBU[WE]YhHjDn]|for R[
tooth|!_"[,c<fCDG]Q[cX|in "b
toothache|CCDZ
top|!^#a'D)B+C,D-C/b0a2X3F5^8C<F=_@DACBDDgEBF^LEMBNBQDU[X@^AgAiIkelC|<name> ![/^;]CCjD|<number> /]0C1[2A;ZF[TbV^XFb_m^n@|and #C.Z4[5[F]SYZXmZ|answer #_D[FYI]kXnZ|deck eY|field ]W|gate ,Yj[|in &Z0eD]|is ;Z=a|it Y^|of 0Z4c=Y@BA[C[DaJES^UZZ]eCh[nB|priority %]mA|right Ddka|station CZQa|three ID|tip DAbDkB|up ">#Z5ZHB|with ,?
topic|DZ
topics|,C-DEc
topped|1c7]?[V[
topper|,CnX
topping|1[4]E[
toppings|iZ
tops|;_C[DeEdSZb]eBj]k_ld
torch|#B&W.D3E?aD^H?IBYBfZg_kXnC|and ,A?[K^g]jEk[|on D[
torches|&]/]
torchlight|?]f]
tore|,C.]8CK^QB
torn|4d<^D]Y^
tornado|,_C]Q_
torque|*]EeOZd[nD
tortoise|&E,a@AQenA|in &F|is KW
toss|#[D[QEgE|and ,DDYQDgF
total|#Z&C'Z)A/B1f4Z8_>^AYCDGYKSQZSCVeYZ^Zb>hWjG|from 1bK^V_|peace !Z)C8eGY^^i^n]
totals|"bCZD_H_jZk]
tote|!_*[+Y,C0]7ZGYJ[NVP^QFWE^]mCnD|bag *ZaY|is +[P[
touch|"A&[(Y*E+D,F7?8b9Z;]<B=D>BADFDJDK^QBSYYD[_^a_XbYcBh?n[|<somebody> ;]bZ|anything gZ|the &Z,Z<E|to )^-DJHN_b[|up #XI^|with ,@4YE[QBl[
touched|&A<DCBE_IDJZN[Q[bX
touches|M_k^
touching|C]DZ|the @[
touchline|CBY[g^jD
touchpoint|-e8?;AJYRb]B^CaCmCnB
touchpoints|-[0c5a8[:C;=RdUba9b?h@jDn?
tough|)Y@]NVQXb[g_nV
tougher|,]>Z@[Q[^Ze]g]nZ|questions #E@ZgY|than ,]>Z^Ye]
toughest|QY
tour|#Y.X6Z<Z?]@]CZFBG@I^OXR[SYVX[abDcWh[i[j]mC|and V_|in OY|of 'Y1Z?]E[lZ
toured|<gA^E[QCcZeZfC|the E[eZfC
touring|"]1^>[QC
tourist|*a1]2d5YO[WaZa|board 1]2^W]
tournament|CDnE
tours|5_C^KZZd][a[jY|and &]KZn[|of C[k[
tova|@[gY|to @[gY
tow|#[,c4CC_DVIWSCn]
toward|#^,Z4C>Z?[KEn[|a fC|danger >[?ZnZ|the #ZQD
towards|"D%C,B-Z/E3D;B<BJ]QDR_XD]AbEi]|a :B^Z|the J_
towel|!Y#A&@4DCCD^K@Q]SEfDgYhEiZjAnC|and ,@DYQF
towels|+d,].A7bKCP[]bjZnD|are ,ZJ_jY|nothing .B
tower|"A%D&X,>0E1^4?5C:B;E<Y>C@ABDD>FEMEPCQEV[XCYAZC^EaCbCd[eAgBk>nD|<name> EZ|and ,F.[SY|clock "CHF|from QC|tours ,]
town|!a"C'^(c)D*F+],?-C.D/[2D4A5B6D7Y8A9A;]<D@CB^F^G^LaM]O@RBX_ZB[BaCb[iTjFk]lYm^n^|'s ,Z>Y?ZFZK[kb|<name> ?^Q]Wd|and +]1^:ZA]F[PZV]mX|are LF|centre CDEbJZb[jElc|clerk &[|for ![|hall 6GC_F^QYT]X]YB[GjXkZnf|has 8Z:YQX|in ?Z|is 7CCYQD|of ,D1EFEI]KEQ?VEjD|that 7[;D|this 7Z|to %]jD|with SX
towns|#Z?BDZW[
towpath|,E0ZCZhZj]nE
toxic|&Z(]gY
toy|!_&Z,c5Y<YD_Q^ZX^]kZ
toys|(D:D;[kZ|<number> !F
trace|,^C]
traces|#]DaIXk_|of #]D]IY
track|#C*F0Z3^8D<[>EDBE^GDIIRXSZcWkB|<number> -^0^R]U^|and K_
tracker|"c,[3^CZH^Q_XZn]
tracking|(Y-a@[DBR^_En?
tracks|)dm]
tractor|#B&?,Z4AAY]ChY|and ?Z|was QD
tractors|<C?^fYgZn]
trade|![)_+g,?-D.C/c0[1]2X4V8[9_:^<a?X@DADCWE]F_G_N[PcQASCTZVW^]_Xc[eAgDj]m_nZ|and &ZFZ|counter DBkA|fair <b|in !^6ZC[G]jY
trademark|#ZEZ
traders|,C2d3]4C7[B^CCE[I[Zai[jBmY
trades|a_
trading|(E-a3Z4D7FEZRbX_YBnd|on -XRXnZ|stocks 7G]ClFnZ
tradition|8Y:c;^^[ac
traditional|nB
traffic|"^&A+[7C8Y@CDBSCVCa[g@nC
tragic|A_BZCEF]h^m[
trail|([*_+[,B.]4YAaCXM[O^QZW[h[k^|shoes .]
trailblazers|^Ea[
trailer|,[0[?^CCFZM[UW^FeCfYgEmXnB
trailers|"],C>EYB
trailing|#^4^e^j[
train|"E#D)D*Z1C2Z4D7C8D:F=_>A@BA@EBHBO]QZSZVF]@^B_ZeFg@hBlAnB|<number> D[|and 4C=ZQAYB|fare .Z|for 4ZjZ|is S]|set 5^Z[|the 2]k[|to =ZdY|was ,@K[QDjE|we #E<dc[|with F^|you ,^2BQ]jB
trained|&[-^.Y4Z7E8B9:?DA_SUV]WAY^_@h^i]n]|<number> &[4[QYY^n_|in UY|knee 9;_B|to -].^B]SZi]
trainee|,]5[DZeCfYlC|in lG
trainees|1Y5[C[E>kAl?
trainer|jC|<name> C[
trainers|!Z,E7c;]<ZDcE]GZMD]ak_nD
training|&C,X2D7A8D:D<W@BADC_DFKAQYS]W=]B^Y_FaFiCj^mDnG|'s S^ha|<number> 7DkE|a =Y|and 2Z4Z|given ^Z|in &C|is ,A4E|materials jW|on <c|paid =CQEdBe]|takes 2FWF|with =[
trains|#E%^+[,B/D0]4D7D<^?E@EC[IEJ_TCV[]AcWd[f_kC|<name> ,Dn?|and DYJZ|are +]CZPZn[|between J[|on Ccj^|ran C@jC
trait|([M[b[
tram|0E1B4I7C9C<E>B?WADBCDDE@RDSFUCVB]?aEbFe?f]hD|<number> C[jZ|and C_j^|drivers l[|in 0B4EUD
trampolines|D]
trams|4DRYSEYEhZ|<number> CFn[
transaction|1h9YM^V[
transcript|=aD^YZd^kY|and =]nW
transcripts|D_
transfer|,C1[CDN[Xca^gW
transferred|?Yn[
transfers|/Z0Z4_DXQZYY
transform|!Y-d8b;EFZMYR_TF[B^_iC|the X[|your !]"])Z8]:ZGFH[TDXB^Y
transformation|!B)D,E-c5E7F<CA]CDEZHbRdU>VZZB]Ah_mSnD|journey 1d;]AZEEVZhZ|programme -X8Z^Z
transformational|-^1_8Y<ZR_^EaBhB
transformative|-^1A8c<cA^JCR^VB^acYh_
transformer|kC
transforming|6[bFnC
transit|=^@Zdag_nF
transition|-a6[8ZBYK^R_[[
transitional|nb
transitioning|E_l_|to E_l_
translate|3X8d^]
translated|#Z&_,]@]C[D]KdYZjb|the #[&B,]DakZ
translating|2Y@[IC
translation|4X:DdZjBnC
translator|&X4Y9]=]K^QBY[
translators|9]=^
transparency|:]bZm[|is :Z
transparent|2F8Z;]|about 2FWE
transport|&Z,D1D8Z<CCDEEKa^Yn]
trap|,AQAW[b@
trapped|5[
traps|&Z,CDFQ<bD
trash|XX
trauma|-]FBmF|informed -]
travel|%D(A*^,A-C.A/C1B2D4B7A9E:@=j>DAFDUEZGCJBOXQCRD]D^YaCdheIfGiDjDnC|and 'Y8@kB|free GF|is 8[:[|on Dck^|paid =adb|with aZ
traveling|!F7Cj]
travelled|3Y<^
travellers|+^-[GEPZ
travelling|"E@_BWSWa[
tray|!Z"Z,]4><D>Z?DCAGVH^[Y]DfAjAnC|and &]K_QD|on 4D>[C[DDQD
trays|0C4C8]^ZjC
tread|Dhkc
treadmill|3]:Y
treasure|%X6Z?dJZfY
treasurer|#A*[,c.]2[;D=_?DADDAE[IAP^QbVDbDc]dZgAiBjZk<lYn@|'s ,]<Z|has ,[._=XQ[S_d[|is ,;<CECQ?kDlF|of E]lY
treasurers|,b
treat|(@)]+C-C3C4D7@:d;X<DCAD_FBKBM@N]PAQEaMeCjBmCn[|every ;aD]]]|it D^nX|the :]QFa]|yourself )[3E7G:dFDM@PDXB[[]>a_
treated|#E'G>[OD|you 'FOF
treating|%[,[0[Q^
treatment|&c+[2BCCIBKYUCWEYD^^|works 2C
treatments|.Z1W@YVXW[e]lZ
treats|)]:_A^J[Qca[hVlBnZ|and )[8GA[SZhYlF
tree|%@0Y4@5C7B8@;BC_DCEEHAJAUTY>dA|and /ZT]|is C]|on g]|was ,F
trees|"b#c&D,A/]0b3A4A>E@DC]ECIXKDUaWZYA][_BaDe@gCkDmA|are #]QX|came 2[
trench|,_A]]Zf^h[nE
trend|^Z
trending|0^7YUZ]^na
trends|:a;badbd
triage|-Z4ZnE
triaged|-^
trial|!="B&E,;.Z/B2E6Z8EBYC_EDKDQFSaXE_ba=b]eZjalCn]|<number> /DnZ|for C[|in #Y;]C@jF|of -Z|today G[
trialled|4[CCI]
trials|#b&G3[>]?ZC^IYX]ec
triangle|K]
tribe|!D%c)[,A7C:X?ZBaJ]QGbAi^|of -Z:ER]
tribunal|FZQCS_
tribute|:V|to :V
trick|"a#^&e,?.E4B5ZDeFfKdSDbAjCkgmb|for "_|is ,F5^D[Z[k[
tricks|*]2ZO^aCkV
tried|!Y#[%C+a,b9c;A<B??@YC<F?H[IZP^QZYX_ee>fEn[|it #_9[DEFBKc|on nY|our 7^X[][^[|the ![,_4E9CQZg^jbnb|three ,Z>]|to #D4HD^IAQ^_VeDgFjCnC|turning DX
tries|9Z_[nF
trifle|,E@]E]R]
trillion|"]n]
trim|&D*Z3]H^na
trio|K[nC
trip|#C*],C.C2_4]:Y>XH^KBP[W]ZIeXhAkYmD|<number> W[|and nY|the 2Y|to ,[QZ
triple|!Z&?(C/^KBT[nB
tripled|,D/^6]FaT[m_
tripod|1[
tripped|4YDB
trips|"D&^>[QClF|in lE
triumph|8D;_b^|<name> 8E;^b^
trolley|"E&W4Z5Z>>FYHCI[K[]]_Ce=fXjB|<number> C]DE|and ?]FZ|by "FHE|on ,D
trolleys|#[4[
trombone|"A,[9C_CfYkF
troops|8]:aa_n^
trophies|b]
trophy|AZKXV[XWaZb[|'s =Y
tropical|-D8]
trot|0Y1[;^V]
trouble|"B#D'[,[.B>_?YBZCgDXICKX_Xe^fai^janZ|is DD|with "FD^fZn^
trough|,Z.DMZkC
trousers|,a4[:YDAF]IAQdbC
trout|,_
trowel|+e6APd
truck|#D&[,]2E7ZDXIEQZk[|and 7^
trucks|kE
true|"[#[%[&E)E*D,@-E/B3[4a5C8Z9A:Z;Y<Z@_ECH_JXMZNEOAQ>R@W^YbZB][^_eCjAnZ|and 4aY]k]|or "ZMY|to +X
truly|#@&C(F)F+[-^.d/D4C8Y:^<C=D?CAXBCDAEDF@ICOEP_Q]RZS]T?VEZ]]X^aaebYcCdDiZk]lBnA|a ,D1^|have +Y;F|is AahY|magical 7B|matters -Z8C|sorry N[|special %[FFbZ|unforgettable ;Z
trumpet|;Y<_b]
trunk|=Z
trunks|k[nF
trust|!W"]#B&X)B*C+_/b0]1D2C8d9D;c?>CDEAF]HWKYMaOBPcR@TdVaZA[E]B^^b[fBlF|<name> /[6[TZjCnC|and %];^|in &WKY|me 7X^DjYm_|the ,[8Z;ZNdQ^T^^Y|us ![(D)B+C,C/W:GM@NAOBP?RCXB[DlB|you 8D;C
trusted|+^-Y/e0^1D5a8_:B;f<D?ZA]PZTeUY^_baiBkAnC|by !^/c0X8W;ZTd^WaDb[nC|me ?D|partner +]-ZP[
trustee|"A:[Y_aZ
trustees|,B1Z5]:C<X=b>[?]E[FDJDQYWad]hCjDnC|in 1^|met TZ
trusting|8Y;ZDYO_bZlX|us 8[;]OY
trusts|4Y7[>BeChYnZ
truth|&@-^7A9E:a;]F^KEMZabb[nS|about &D;Y|bomb :Z|is >YaD
truthful|#].Z
truths|;[A[[[aGhY
try|!_#C&](D*E,E-D.e0Y3?4C7B8C;E<[>C??BYDfFAGYK]NCOAQCR]S]VBXCYE[B]Akb|<name> !_&aCADCGaH]K]M[SCaYj[nA|<number> ,DQC|a D^|again ,ACXYWd]kGn]|another D[_[nY|it .Y7DB]C[DAH^I]SZ]D|one .f;^|our 0[9]|the ,[IBSVbYjA|them #[7EkZ|this .[Dg|to .?2]DZQ[SBYDbXe@g]jDnB
trying|#^2W4^7C9]<B>]??E]QFRZSCWXYa_afAla|it ,A|the ??fE|to 2^>_EaK[R[W]YZlb
ts|_Zn[|<name> J]
tsunami|jZnZ|warning jZnZ
tub|&C,ADXFcM]QXmYnA|do SF
tuba|,[[Zj@nE
tube|,]QZ
tubes|,Z2f5_Wb
tubs|![7YM[U]b[
tucked|4FDZFbm^
tues|SY^ZdW|<name> jD|<number> Q[dXj[
tuesday|2[7D:C;D<[CcWWbCjdnA|'s &ZC^j^|<number> Q[S_j@|and 2^W[
tuesdays|"e,C2eH^IXQCSZWdgB|<number> "[HWn^
tug|&CKD|of ,]
tuition|)Z
tulip|,F4]QEY[|for ,FQE
tulips|QEU]
tumble|3BD^k[n^|dry 3Bj[nZ|dryer D]kZ
tummy|)Y
tuna|#_iZ
tune|&Z6a7Z9bA]D=EVO]Q][dhZjEkAlXnC|harps _D|in 6b>[EWl[
tuned|!C([,Y/B1]7DECFdR]Vb]@bAhFjZlCm^|for (C1[FYhIm_
tuner|+Z>[PYQYgX
tunes|<^B[
tuning|&ZK_]]bZhYiY
tunnel|&D<c=]@[DCOcQCkC|for =]
turbine|=_C]HXj_
turbines|<]@EQ^YZj]
turkey|,Y
turn|!B"@#B&=)B+E-C.a/C1A3M4@5Z6[7]8[:@;U?E@[AYBDC?DdKBNCPCRASeT?YCZV[ZhCkcl_mCnB|a ,Z5[Z]|back ,C|down .Z;^|it ,[.ZQ]S]gDkZ|no "C|off .[CBDYS_g_kY|on 3bDZFEQCXd[Z|out >[|over DZ|round QY|the ,@3@DbIWSVeDjGk_lamA|them ,Z.]3[>ZD>QWjYnY|to Fdm_|up &E2^7[<c>E@[C[W^][c[eBg[|your ,Z7]
turnaround|-a8YF^R^|<name> F]
turned|#c,D-B0A2B4Z7B8E:B;D<X>[@[C;D?EEF[IZKZM]N[PSQBTFU@ZC_DaXiBjAmNnB|<number> 1]@bEE]Yg]k_|<somebody> KY|a 5E|away ,E4bB[XYa^jD|down ,Z.[;]=X>]CCKBM[SZTE]Y^[bZgE|eleven OY|into "^5_|it ,^>_DZ|off 1]4DC[DYj]nY|one EZl[n]|out #A,]>A?YDCIDKaQXeAgXj[|round #e)Y,C4@>ZIaNYQIe^|the #Z,AFXI[QD|them #].Y|up ,[;DCDFDPXbCf]kY
turning|#=.]0D2Z4@5a<D@DDcFDIAN[Q]S]YDZ_]F^@_^bCgDiZjWke|<number> "BkZ|down 2g|the &?>ZD[HDYCe_k[n]|up .^>Yk@
turnip|.Z
turnkey|-]RZaA
turnout|/C:^E]QXU]][_]a]f@l]mCnZ|at :^UZl^|for 0]1YE[QXTZUY
turnover|'^.^EYI[L]jB|up 0CE[
turns|#d,].]2C5X<^=C@CCBE?F[HYIXJFR^SZWBYDZc^Yc[e[hYjBlA|<number> 1_<[V]lAn_|it #c<[D_SV|left CDjD|out #e4a;Y<cI^Y]h^|up "],].]4C5YC[DDHYSZjZ
turnstile|,E0Z4Z5^Z]jB
turnstiles|1aBbV]
tutor|)Y,@I[J^Q<
tutorial|DZnY
tutors|8[;]FYnC
tutting|#^>[
tv|!]"YE[RCnZ|and "^,Z
tweet|']3[7A=dCXLYTYUDX__]aXd]jYk[nf
tweezers|D[
twelfth|X]
twelve|"D#A%D,_/[0_1^:C;B<Z>C@^CCEBFEGUIGMWQCT]U_VaW[aFcajFn?|cranes EF|hours ,C|months &C0b:D;[<ZT[U_kY|of ,[7[|people 0[|weeks /[CB|years &]?^@YE[g^lZ
twenty|"Z#_)]+Y,E/a0Z2a4A5[6]8E:C<^=^DVKBNZSDTZWbY@[_d]falYnX|minutes #Y)[,X.U<]D_SDe^kal]|of 0aCZUY|past jF|quid )[6b|years #Y&Z+^1[<Y?[f]n]
twenty-five|g[
twenty-six|,^7[?DE_|years ,[?DEb
twenty-two|"a7YE_QEk]l[
twice|"F#F%F&C(F+E,^-D.X/[0X1G2Z3V4d8A;b<[=>><?B@>AEBBCCDCEBFCGfIDJBK>P?SATZW]XXYg[C]Zb^c]eDiDlEmAnC|<name> 7];gb_|a .A/C2^9Y?ZH[QChZkZ|and #E,W0];B?BK^Qb]F_AkB|as #Y/e4bT]X^jE|at #Z|because ,[<^|for ?EV[YZnY|in KDbC|on 4fCAI?Y]gCjCk?|this ,D4_;aYabY|what 2Z4ZWZk]
twin|!Z)e<ZGXNZV_
twins|#b,Z9[?YQ_V[f]|and ?YU]fY
twist|:FDZkZ
twisting|De
two|"B#Z%;'A)A+=-=/E0D1C3<596A899D:<;E>A@FACB9CCECGZHDI]JBK]NAOYRCUDZ@]C^@aEc[dZfZhFn@|<name> #B.Z;]A^DaIFQXY[^ZdDh]jBkZnA|<number> "^,CjF|a #an[|about #]A]hZ|and ,W._4D>DCCD=SX^ZeDgAkD|apprentices <^|are !Y#[,D4EDDQH|at <]?[F^OZX]|bed "]]ai]|beds #D9]|bells QE|board ,Y=_j^|boxes 4E|boys [[f]|brothers ;_AYbY|by 5cCC|carriages #FCEDZkZ|cases #BCW|chairs 7b|clicks !dN[SE|clients ,[;[|coaches =Z>ZYZ|colleagues &Yn]|cost 2F|countries iDnZ|crates 2]W[i[|cups ,@>Z|days "C#X+],A4A8Z:Y=Z>YC_F]I[MFNEWT_AjQm]|decades ,E-Z1X|different 9Yg[|doors &cK]QA|drivers _]|each DEkA|evenings &a_WnC|extra #W4[|families CZ|farms DDkF|fingers ,b9[_[|flights ,@|floods <Y|for )Z2[G[QbW^|free DDQDk@|friends *],]A[O[|from JZb[|full k]|goats %FJF|handle (D|hands ,]|have ,Z7[]YjCnC|hours #Z,YD@I^W]YD_DkBn@|hundred 1h7X<[>Z?]@ZAZV^]Yg]h_m]|if RY|in ,D/]2a<X>c@^T[f?g_|inches 4^|is 2_7^>[KXQBWZYD]Ze^nY|kids 7[:]NZbY|kinds ,@Q?aWnF|ladders 2D|lads ,YIBKCU_b^eCk^|lanes YB|leaders 4]|left ,A7_;a|lines #^>XKEW]bZ|lorries ,B4DQF|lost DY|mates *aOa|members ,Z<d|men #[,^gZ|miles ,c<]Q]SZea|million 0j4DUa|minute ,Y7[nA|minutes "]&b.@/a2Z6]H]K[L^T[X]dBjVnX|months /Y4Y=E|more ,@/E4[7^C]WUgBnC|mornings hZ|new #X+Z,B;^C_I[M]P[^^b^j]l]|nights !Z+^2[6[>ZCEI^SYW^[[|of ,U2B4Z;A<@=_?@@[ABC]KBSXXBZE_Aa[bAdaiAm?|on B]DCGYQ]][iXkD|open 4[|or 7@CCDbIY]EeAj?k^|other ,D.[;^<]QCb^e]|page kD|pages &B,F4BKCQAYBf[nD|pairs )cN_|panels <]|people #A,[.W/Z4_7>=C>CCCD[TAY]]?aYe@fXgaj>|per a]|person <c|persons j[|places ,[CZDEFbb[j^m^|plants ,A<FlF|points D[|quid 2]|readers D]|requests #[,]|rooms )[>Y|said ,^Q[|seasons &ZKa|seats #Z.]2^=_D]d_kb|seconds /[7[T]|sets ,]4Y?eQ^|shifts 2^|shops Y]|short 2[DcE_W]k]l]|sides :^|signatures gZ|sisters [Z|sizes OZ|slots )Z6^OZPZ[X|sluices <D|small ;[bZ|so @[QYg[|sons &B|spaces j]|spots 7Zm[|staff QA|stars #XIZ|strangers &_,C;]@^K_b[gX|streets &_K^nD|students ,X?XIDKZfW|suppliers #@IC|sweep DF|systems 4^@[g_|tables S[|taps .fGFS^]C|teenagers ?Z|that #Z|the &[K[bD|they &_nZ|things #DD_KVk]|thirds #E/e=]DZTcd]|thousand 0cUa|tickets "E|tills CF|times 4eSDeY|to ,Z3eF[aZg_|tractors ,E|units 4ZC[Y]|vans ,Yn]|visits =^dV|volunteer ?]fZ|walkers e]|we ,@2^4eY[kXn]|weeks ,[4E9ZCdDbK]SCWE]@jbkZnc|went )[|were ;DbFeZgd|wheelchair #eIa|wheels 8]:]^Z|who 4G7C>^IESYYEd^jC|winters &X5]|with jAnD|women #a|working XYi[|wristbands "DHC|year <F|years &B.Z1B4];^=D>]@[ADCCDbE^JBM^QZTYXbaWbYe[k_lYmB
type|"X#C'd(f)E*_.E7Y;B@EDbGYIEJALYMeOaRCSCYAZBjFkalBnC|<name> ([MZ|<number> (<CCM?jD|amen ([7FGZM^|it '[.ELYQZe^|of ]D|yes ([MZQD
typed|&^+C,D.E4XCDPEnA|a PES[e]|the 4]D]d[|up &W|your CCDD
typeface|<bhE
types|(],_.[7bDF]]|of 7b:Z]a
typical|/aTe
typically|CYRY
typing|"Z&],a0b4Y7_D_X]Y]jYma|this ,Z7[
typo|&^,]?aK^jA|in 4[Y[jA|on &Y
typos|,[
tyre|"E#[&^)a,>3[5a:D@[CBK]QAX]jBkX|place kF|shop &Z,AKX
tyres|!Z+[.B/[4C<DAYCCG_Q^T[jAnE|and #]?ZAZhY|are ,F|fitted !Z)]GZ|from )@NG
u|,]CDQ[fYjDnD
u14s|CX
ugly|,e4A;_D]IYQciWkZnE
uht|DZ|milk DZ
uk|"C;aCBDCEZQCbbjC|<number> !]n[
ukulele|,]0]<cCeQdU]jdkFnC
ultimate|!^8]GZ^b
umbrella|&],e0ZQ[W]hY
umbrellas|&C,[GZn@
umpire|CD
un|.a?[S]
unable|3_:[IEaZnD|to 3_:[IEaZnD
unaffected|D[QX
unanimously|1_=]V^bYjY
unanswered|3]
unavailable|C]QDjZkZnT
unbearable|,Y1ZV_
unbeatable|)E+V8X:[;[NAPYXB^]|prices 8Y]E|value )G;_bZ
unbeaten|1b<cc[
unbelievably|1b;ZV^
unborn|,FaY
uncertain|%W)]7];YJZ]]nD|times %W)];YJZ
uncertainty|8^
unchanged|,BC]JYKEjek@
unclaimed|nD
uncle|&B,^4A6Z<_@YDEQba^eCkCnG|'s &E|<name> ,XjF
uncomfortable|=]FaUE
uncompromising|!Y8Z;^
uncover|nX
uncut|4CO[j]nE
undecided|5Y9b
under|!B"E%C&Z'](B)<*D+X,B0J2>6C8>9]:A>>@ACCD^EFF>G?HCJAK[NEP^RXTE[V_SeDgDh_jYk[l[mC|<name> #f&D+[4ADbE^I_QCRZSaXEjBk[l[n_|<number> !H"^&?)?/?0A2E3^5^9a?^@DC^D]E@I[K@NBOFQYS=T=YFbCdGg?j_k]nF|<somebody> &WKY|a ,B/E4Y7V9[=[D?[Y_[eThYnE|about .]D_|an "C)Z7]D^k_|budget &[n]|control A^CYEZh[jZn_|each 4^K^|five CCD]k]|fives ![jC|four 3];ZXX|here 'Y.C3XDFI]kA|it ,b4Y7YD]Y[eYnZ|its #F&[|my +ZjD|oath QDaYnb|one "[|our ([|pressure :Y|ten "[2_SZWZ^X|tens ,^kC|that 7Y9[>Z|the "C'Y(E*D+X-A2D5C7@:B;B<a=@?YF_NaWB^B_^aCb?fagVmWnH|this &Z']*[7DDE_YjAnD|three DYg[|two /]DZKFT[|water CcQ]jbnD|what S^fUg^|yesterday #[IYiW|your #X.W9C;_QC_CbWgYj[
underlines|-?8AjZ
underneath|'_(g)Z*h3]9Y>CD_I]LcM]N[O[jF|and 'X(_*X9ZDZI[_Z
underpass|4_QYY^
underpinned|-A8CJY|by -A8CJY
underside|#E,_4C[[|and 4C|of #E[[
understand|%g,@.b2D4B:H=C>V@[A[DCHCJbKZN[QZScV@X[ZC[Ab^kZ|how %dJ]|that :EAYb_|the @ZN[g]|why 4^?^C[|your %[F[JVY]
understanding|%A1^3a?DVYXb^]n=
understands|,CA[
understatement|;X^X
understood|#X(F4F9a;D@^FDMCYB_cb@e]gc
understudy|&_?]K]QC|<name> &[
undertaker|,]2b5[Q_Z]aY
undervalued|"[;[b[
undo|"]#Z,D>[C@D]Iaj?k^n]|a "]jC
undone|4Yk[nW
undyed|iZ
unedited|FE
unemployment|/]1ECDTXjDna|in CE|is /_CDjFnY|rate /F1E
unfair|4c
unfinished|,D2^D^QAj^
unforeseen|-]C?RXjC|circumstances CCjE
unforgettable|!e"Y&D)B+A,C-D0@8m:C<D?EEDN?P?UDXEZC^jiBnA|evening 8^][aC
unfortunately|S]nZ
uni|;[@ZXY
unicorn|;ZKH
unified|bG
uniform|+X.[4C>]B]QCSbeZjC
uniforms|1^5b>ZICQZ^YkB
union|"^,A/[0X1B3Y4F7Z:E;^@@E^KENERDVDZY]aa_b^g@jF|and *F|members /Z
unique|![)C-a0[8f:AACGCR_UZ]b^daA|needs 8XbY
unit|#Y&B4[>Y?[CFD]QYRZTCV^eX|<number> ,_>]?^EZeZjC|at ,BQE|is CF
units|)Y4B>ZCBDXJXZWj@kWnA|from JZZV
universal|:[AZ
universe|5Z8Z:[V[^Ya[
universities|<bcY
university|&C+]1e5_HEKEVZ
unkind|?^
unknown|#]&[<Z>YCDKXYCe_jDkEnC
unless|!C"D.c2D3?4E:B;E=CCDSaXBjU|it I]S@|they BYD^|you &Z.f3B:E=E>YCBD;H?ShXCdEnF
unlike|%Z,Y;cAZUYbf|some %Y;dJYU[bd
unlimited|"A%[)[8e:DDDJWNZR]^_
unlock|"Z#A+E,@-e/E1C3D5>6^7A8g:W@CCCLXMJNBQBRaSBUAXD[[^ga]jAnC|a "]-D8^:^X_^Z|exclusive !B^]nZ|seamless 8BEZJ]|the *Z8]LZ^aaZ|their :E^Z|value %]<[^Zb[hU|your !X)E8^:bF^JDN@XE[Z^^
unlocked|.[/c5[CaDaQ>Taj^k[
unlocking|"]-d1>8@;A<A>DR_TAZZ^Al]n@|the -D:]>DAXEB|value <E
unlocks|&D*b-YOe
unmissable|7^8e;W]^^^b]mDnD
unopened|,D3a>be_
unopposed|EZ
unpack|-b/[FaRc][
unpacked|AYh[
unpacking|;a
unpacks|6ZFZ
unpaid|,d=D?e@]C@WB]DdAfajBnC
unparalleled|-D8f^Z
unpicked|Fh
unpopular|<_MZaW|opinion M^aWnE
unprecedented|:b;^CARXXZacjGm[
unread|3cD[F]L[XZm^
unreal|+^6Z:^;CPVUb[Zabf<
unreasonable|<[|amount <Y
unrivalled|8g;^^^aDb]mZ
unsold|.Z7[CF
unstoppable|7Y8C;ab[
unsubscribe|"Z.eD^HYSe[[k[nd|any "Z.]HYSanZ
unsung|EEbDlC|heroes :ZEEbDlC
unsure|DCI[SA
untapped|5dZd
untick|Dcg[kanG
until|#>%C&E'D(A*C+>,@-D/D0=1<2<3?5?6B7D8;9>:C;=<=>>@<A=CjD[EAFDG[H@IHJFLAO@P@QBRATBU?V>X@YWZ?[@]B^A_AeCfHgGhDiDjgk]lEmC|<hashtag> 7f]bm[|<name> "[#C)Z+B,E-D.X1B4^<EB]E@HDOBPDQWSZVFW]Y[ZB^C_agYh@i_j^kWlBn[|<number> "_&D)A,D-E.Z/E0E2E4I7C;G<E=E?CBSDdFDIAJYKCMBNBQDREUDZF]D_BaEbCdDgAk_lCmB|<somebody> "E&[>DD[KXYDjBka|a #F|about ,a4DC]SB|at .YC]j^k@|eleven DB|end C[|four kD|further CAeZ|i <DKYk[|it !D,^3Y4[=[D[KAQXSHfCjXmC|last 4[jB|midnight )E+],Z/ZDDP[QCTWfFkE|nine CDDAQHeI|noon ,C4E7[B@CDD^Q?i<jB|now ,a?Z|one ,BC9j?|our &]n]|someone &[a[|spring 2^WY|ten #[)Z,D|the #C&>)],D-E.A/D1F2F4A6F7a8C<F=DBBDAFGGZI>N]QBRCVMYC]_^CgDhCl]n@|then &_.C/Y4bCfD]KYQXSBYbeVjYk[nE|they &C/Y5[7FC]KATZeXgDkE|this IY|three #]eW|tomorrow 7[|two #D,E4ERY|we D]E[Q]|you .c7B=]C_D_FgGFSe]>dYjWmdn_|your 7F]E
untouched|#B,[1ZK[YC
unused|&Di[
unveil|%C-C0B1VBDE]HBJDK]REnC|<name> 1ahG|a ->FZRFV]i[|our -[;DEYHBJG|the 7ZAZ
unveiled|1aE]V]
unwavering|%C-]8e:]<@AEJEVX^gc>h?|commitment -B8b;[<DRD^ahFnC
unwell|DZ
unwind|8[
unworn|n[|and nZ
up|"C#E%E'_(W*Z-E3]5_6D7W8A;D=D?YAEBXCXF>G[JGKWLZNXO_P^SXV[X[Z^f^hWi[jXkClWmB|<emoji> 1b2[WW]]eYmE|<link> !E4[6CDdEDFa_Yk]lEn=|<name> +^,B3Z7[8E@BCYQ^]YfBgAnC|<number> !A"^#B0c1A4Y5d;D@CC]EdG=HaNCSBTXUcV@^BbYcFfDiBk^lcn[|<somebody> "Z&F)[,X?AeD|a 'Y3D6Z:E=CC@D>XAdFgYjEm_nB|about ![:Y<^CE[Z|above ,_|after 4[>_Q^kX|again M]j^n[|against ?YEX|all &B?ZDFN[QE|an 5Z|and #]&Y'C(X*F4>:]@]C?DAIAV][B]]dSgWiBjGlDm]nZ|another Z[|anyway :[>aeanE|as (E,@7@|at !@#C&c)@*D,[/D1d2D3^4?5@7]8D;Y<_@@B_C=D@HBI>NGUBVYWBX@ZDb^hBi[jGk?mAn@|because &[2^7A@YK^W^dZm?|before 4Z6]?ZCZDCQA]Ai[kBnD|by *[,C1W4B>B@]F[SAUFW]YB_CdAg]iBkCmY|do DE^]gYkE|early :[kB|every EYg[|fast 7Z|first DCbY|for !X"C#F&Z)^*_+B.E1E2Y4C5B8C>AAZCBD@EDFYK[O]SYTYVDW_YA]G^De?fAgDhZn]|four "Y-[|free MZ|from !E#A&a(Y,]/D4X;X<W>WAZDaG@MUQBRQTC]Ee^hVj]n]|front 4[6Z@YKDQ_[Z|half Dc|has *X|here #_+a;DKYPYaYgD|how 4BjCkG|i ,D9_QYX[__|if DDFamX|in !Y#>&?'D*B,B-[.]0[2A3B5A9A=E>A?CCeFBLDM@OAP_SZaXbFeBj_nB|is C^IXQ_Xaj]kZnW|it DA|make 2bD]k]|more 5Z|my <_Y]|nine #bI[|now "Z#[4CDdYEeDg[ka|of ?_EbKWQ[S[]YaAf^l_|off ;[NW|on !^'^)E*[,Z.b5]6Z:C;]<E@>AaEbFYG[HaMDOcQ[V_]C^YbZdDe_fRg@h_iBk[lem[|one (D:[D_Q=jC|online *[|or .C>CeF|our <a?_YZ]YccfY|past fX|since #_.[7]A_]]b]hY|small 4^C]Y_kZ|so 0]:Z=]KWU]dZ|ten 5^ZZ|that #C>FI@Q_k^|the #H&e'D(_*Z+a-[1X4^8A:?<F=E@BK]LFMZPaQDVWYG]]^D_Bh?iEmD|their !Z/]7W<ZBFMARE|there 1[7Z?ZfY|this /I1^TBUDVY|three ?]]Z^Z|through *]|till ,DQDe[jW|to !c"@)[+^,E-F/d1C2A4C7D8];E=]@UAEC_DXE[F^HBIVJCT^VAWB^[b>dXfBgXhAk]|today !>3[CUDBjV|tomorrow 4Z|tonight !h4[GbHZ|top #]6YQB[^aX|twice ,W4ZQYYX|two Q[|under h[|until ,CI_bZkA|w +C|was ?Z|we #[-E<ZADD@[ZgE|what &a4CjZ|when 2_|which WY|who "YBci_|with !A"Y#F%Z&B*],S.?4B:@;C>B@BAWCDFDHYTEYD_@|without "Y4b|you ,Z3X5]NZ|your !_"?(].^5B8]:C?[BZCAHAMcS]gZi]mEnb
upcoming|1bEZV[
update|!A"B#^-C.@/A0@4d7>:A;C=E>@@AACBBCWDDE^FCI^QASCTBUGY_]DdCeCgBhAjfmA|<name> QZgZn^|<number> !D,D/D0FCYDFE_QDf^jV|at C@DDYEkD|by 4[YW|for eD|from <]C?J[R[c]jY|here 4gYa|is #c4[C[Y]|on #]Y]nX|the C_FCj[|we 1ZCB|your 8ZE^lW
updated|#^&[,C3[<EAaCbEeI]K]XXhajbkXlenW|our 1]nZ
updates|#C-F0]1_3DFZIDRFTDU[VWWBYYkCnE|at 1[kE|here YZ
updating|CC
upfront|!^
upgrade|!]'[)h*Z6[8f:E;CCYDYEAGZK]L]RB[[]Y^_bAjZ|to !W"[6a7Y8cCD[^^anI
upgraded|)[-E1]7[HBI^RDSL|to )]1]VZ
upgrades|-cRanZ
upgrading|6^[Zn[|to 6^[Zn[
upheld|#Z4]
uphill|>ZC[eY
upholstery|&[,[-Zn^
uplift|0c:ZAZRbUa|in -C0_AZU]
upload|*^;[BCCcD[H]O[j]
uploaded|#^,Ei[n[
upon|)]*]-[0YCDDBEaO^R]UY^]a]j[
upper|,C2F:C<GCbDAQFYY^VdCgE|<name> C[j]|deck ^Y|room C@
upright|@XD]g_k^
ups|!D#X)B,B.B0c7X;CHBKCN?Q@RYS^UXZTb^m[nC|to 7Z
upset|,ZFYSY
upshot|"c
upside|#](Y,^4e7DCBDEEZIXKCMZPEQXYbeAiYkEnD|down #](Y,^4e7DCBDEEZIXKCMZQXYbeAiYkEnD
upskilling|-hRf
upstairs|#Y&A.A1D4D5_9]@CCaD^EDQZf]gWj^lDn=|at ,ECBjC|room j[
upstream|-^R[
uptime|%Z4]JbY[
upwards|DfaZ
urban|;_A_E[GZR[a^b_ha
urge|,BC[gYjY
urgent|-E/C4C6_7];D>EDaKZMCQbT?[_][eAfAgEj]lX
urging||the KC
urn|&],b<Z@[K^Qaf]
us|!@#X%e&])X*c+X,Y->.Z/B2h4[6f7C8=:E;_<d=Y>FA]CBDAEbGCH@IWJaKYObPXRGSZTEUXWbYY[a]C^Ab[cafYiXlamCnA|<emoji> "f%W&G(c3Z7D<^?CEBHWKENXR[^]nD|<link> ,D=[K]|<mention> +[|<name> !>&^,C-Z1[4B=Z@YA]BeGDK[N_WaXYg^h[i^n[|<number> !B(h)B*d0a2_3a4F6_<E=]>D?A@^CBGFJCKEMbNBOZQ^SBTXU[V_W[YFZ[[]dYlZnZ|<somebody> #@,]4@;XY?j?kZnE|a !Y'C(Y+C,E2_4A5U;A=Z>B?e@DABFDLAM^N^PCS@WW[F^@bEd^fZiTjEmDn[|about "[#Z)^,D2]5Y7c?YH]I]JEP^SDX[]_e]kBn]|after #D9[eD|afterwards ;[|again ,[>[n^|all ,C7Y:i;aEC]^aagDhEjFlDnD|and !d#Z%a*[-E.@/G0[1[2C3F4A5B8E9F<Z=B>hBZCAD@FDGaO]QARBTAYC[[]?^@_BbAefjFn^|anything #E=]|anyway ,[<c>^DD|apart ;[^[|are ,Y/Z4C:D<AQWXZ|as 2V8^:_ECQWkDl>|at "Y.E/Z7b9E<D>@?EA]D=ECNCTZUAaZeDgDhTn]|be )Z-D6D;D][|because &[)cNa|before !C#Y)].B7D>Y?aCBDDICN_QaYZ_Ef^g]j@|below 9?MDN__E|between CZkT|both 'a|bring X^l]|build 5[:C|by !X#E,^.B2U6AC[PYWYY@[C|call QG|can 'Z.X<^KCQ]j[|carry %]|connect ^]|could &_KXiW|did ,Z4ZQ_S[g[|do ,C.D4ZDWNF]A|down .Z2_4bWbYa|each E[|eleven &E,YVXjZ|every J[bD|first 3_Xa|five '[7Y_D|for !^%E)B+D,A.[6^8X;F=C>B?C@[A_CXDAF_G]IAKCNAQEVAY?[a^daCdDeagZh[kDm_n@|forward 6][ZaC|four 7[KF|free HB|from ,Y.[<_S[U_aCh[l[|full dY|get (^*[BdE_MaO[aCi]nC|go 3]EdXY|going +a<Z|had =Yf[|has /E2_F[W^m[nZ|have ,A/_2]>DL^W[g]kB|here +[,DMBQG_Ce[fD|home 3Z|how "^#A&['];E@bDCH^K]L^YCe[gbi]|if #](B.^4D9_>YI^KBQZ_ckX|in !E"C%['F-X2I3Y4c6]7f;D<A?[D[H@IBQ]TCUC[[]^_DaZbZf^iEnG|included .[S_|is "[%Z*E,[:D<_>[D_E[ODQ]Y^c_eagCk]|it "_%^*F,E.]4@5]8[9X;_<C>DCEGZQGS]aZbRg@k@nY|judge +C|just 1^;cFd]Fb_m_|know #D<Z?BIBM_QAYD]Bb]nZ|last #?9?@^DZ_Cg^|later (A)E3b>ZH^M@NEOFXZ^[a[lD|leave @^EcQEl[|less 2]X[|like %_3EHBJ]OZaZ|make n[|me ,^QYe[|more 2eW[kC|most D[n[|nine &]4?C[YC|no "_.]F^n^|nobody <[|normalise )_;]NZb[|not #A4d;]?CIDJZQBY_dbj_nZ|nothing ,^.E|now "F&[+Z0W2Z;Y<DbccWgD|off <^|on !E%Z(Y)B+a,B-F.A3]4X5]6b:Y;A<B@]DbEDIYNEOYQCWFZ_[c^[k_|one #Z'c.FA_EbLbWFhal^|online <a|or ._9D][_CgV|otherwise BY|our #_%E&B4^<C@[g[|out "]%ZJZ|over ;hQDb_|parking 2EWF|please ,Z2a9]W]|right +ePZ|ring ,[.BK[|say 9]FZ|saying ?a|see (]2]L^MdW]|several %F,_|share &](FD]|should CX|show 3cQGXaZH|since &[,B=bS?d_eA|six 4YI[|so #C*d,?4Z7[@FQ@]]e^gFkEnY|some (a*]M]|something j]|start *]:ZO^|straight &]?]K^f[|take ,A4B:ZDCQBnW|talk (D-[7F;BECR]ZY[Z]]b?lD|than ,Z9Y_Uj]|thank ?E|that #[,>4D:[;a>A?DC^D@Q?S[VZWZYZ__bX|the !Y#b'B(D*F+C.A/D0Y4=5Z9X?]@[BCC@DFI]K[LBQJSBVD_]dHg^i@jCn^|their '^KTLY|theirs .D4D?^jY|there #]&]9_K[bD|they &]4B7Z8];D]_^Y|thirty &E|this +E,D.Z0D7DBEH_K^N[QFbXeAk?|though %X;e|three #[|through %D5YGXNa]^|till &D4_@]KEY]|to %A(C)Y*C,V.A/Y1V2<3E4X5D6C7A;@@BABD_KVN^OFVYW?Z?[B]>cGdSeGhBkZlDn?|today 0[3b7XCCI[Xd[_bZn]|tomorrow 2a6YDe[ZkYn[|too ,]>bDB|turn (C*C6];][a|twice #E,_4[Q^|two #a,Z2]<_IaWY|until ?]f[|up &C|us %^2cQaW^eZk[|was +Y7]?@|we "@%E.D;X<?=DD_SGW^bXdCg@ka|were ,[4YQZY[|what 'A,F.A3]4B9g:Z;A>E@EFYLBQGSW_ka]bDhAj]m[|when "E([)B,F.[6W7]9DMXN?SW[XjZn_|where 9[@_DDQE_XnE|whether 5[9[|which &['Y(B)Y,Z9b=d>BDB_dd]eBg@k@nC|who ']2_5Z>F?BF[LZWYfCnZ|why (Z2C4]7^;B<DFDIbQE]Z^B_[bDeEjB|will #a,D._4_FYS]gZ|with 0_4[7Z9D;c>CF[JCM[N^QAU]Y[^]_Cb^e?fC|without #F*Z.Z:]OY^X|would >ZAYSCh[|write )^N]b^|yet "B)b2[7EJ[WZ]D|you !Z%Z)C*D+C,C9C:C;B>_?C@CD@FBJ[OAPBSCaIkA|your #C%Z(b)_*]+F3D5B7E>@EFFCL[M_OSXFZB]CeBgAi[nF|yours DCS[
usage|8[^[
usb|#_7ED^IZ]FjAka|c #_CEIZk^n]
usd|nX
use|"?#Z%?(A*A+c,=-C.C/^0B1D2F3b4?5W7D8G9^:C;;<@=]>A?@ACC_DhLDM@ODPaQBR?SDT^U@VCX]ZD_WaFbAcCfEj^kam@|<hashtag> (^nB|<name> "_/[6[7[Cb[YkE|<number> C^QFYX[[j]|a #@(D.A>c@BC@DaIEKDSCeagCj>k[|and 'Y+[<ZP[|by DDnB|code !Y+@,]7DDB^_aFjEk@n=|cookies NZ|cups n[|for &]9YHDKZQ]kBn[|it ,E3?=c>?DBI_QIWLXC_[dajCkDn^|of ?ZC^jYn]|our 3_X^nD|the #C&@+C.A3@5F7D8[=EB[CeD_J_KCQ_W[^ZdAjakcnD|theirs #^|them ._C[|there CBDDjD|to #_.]DBE[HZkC|until #[|with D]|your #[,].Y3c5f:[W_XUZ_
used|!C#F%E&Z(D*E+B,@-?0D1@5A7]8A:>;B<W=A>Y@AACBCCADAECF@N?OAPAQ?RFSZT[VCX?[EaAc[dAeVfYhGmC|<number> 4d<Y?^f[jX|a "E>]Y[eX|as #[3]X[gY|for <^eB|in ,E|it #D.D4C7B>^CDD>KCQZSAYBe^kC|the ,B4_jEkZ|this CCjB|to &d-B4]7a8D>Y?BFDKbQESIW[XBc]fCjDnE|up j[
useful|.g2F4B9];D=ZCCQAS__ZkW
useless|#B.^4X:?>C
user|#_&_8C@FEZI^KZQAkbn[
users|"X#]%b&A)E,B-a5b8B=_BgC]D_ECIZJ^Q@RZT^U]XBY]Z_b]d]eAigj^k]n]|are "]%]BaJYi[|in 5Z
uses|"Y-X7[;BI[Q?[aeUna|<number> lY|a 9Z
ushers|.]=[S[dam[
using|%C'_(^-E.A/_2C4E5_6C7D9[;?<D?B@CAECbFbMYR?SET_W[YY^@_Vg@j_mYn]|<hashtag> ([HB|<name> #E)Z/c@CTcnD|<number> &[|a :YT^]Fj[|ai "]HYTG|it 'd5eC^LZQ[Y_Z[|only (]M]|that HZ|the "D,C0a>ZE[FDQDW_lX
usual|"?#A)C,E1D2B7D8E;E>G?CA_CfEEFEHDIAYA]@dChYjdkEm^n@|<name> 3aXZ|and ,Dm[|number DDnZ|price !Y#Y)FgZ|this C]j[
usually|!e#F)B,@.D/E2Y3D4D5F7?9D:@;B=@>YDeFAKCMBNCQCSATEVBXCYFZB]A_Ab>d>gZjAkdlAm?|<name> "Z,b>[Q^gZ|<number> !]QEjD|a ,F4ZD_k^|about ,@DEFBQDeY|do QA|means #C4^DZQ[|post 0Y<ZA^a[h_|the -]>ZDY
utc|!D-B4Z7CB]CgFBQ[RBXFYV]Cd_i^jhmCnZ|<number> C_jZn[
utilisation|-bRc
utilities|;ZAYbYn[
utility|CZ
v|,E4B;D@DD]KBQAnD|<name> &B4C;EKCQCj]kF
v0|C]j]n^|<number> C_j]n^
v1|&Z4EC[KZXae_j]|<number> Xa|api &[SZ
v2|3[4[:]DBX[a]jZkAn]|<number> ,^4_CBn]
v3|ka|<number> ka
v4|1b<jCCWZbZcanA|<number> 1cCC
v5|.YCZD[jZn[
va|"F#E0G1[4^9E;YA[D_EDIDf[hZk]nf|<name> #E1[ID
vacancies|2Z:[;YWY^^b[kY
vacancy|@CCAKCd^gFjCnD
vacant|#_E[lX
vaccination|Caja
vaccine|,DC^DZHZQ@jaka
vaccines|:ZCDaa
vacuum|n^
valet|La
valid|![-]DcQGg]j[kYnX|for ![C^n^|on DXj]|until -b
validated|RZb[n]
validation|-]jZ
validator|n_
valley|!Y%A+Z,Z1@4A7C8C;e<_=E>D@?ABC^DAEDG[KDTEV@Z]]?aEbegCiWjYkYnD|and 4[?[|have /CTE|today QE
valleys|Q^jB
valuable|-^5Y]@
valuation|"[']G^H^LZZW
valuations|"b
value|!Z#D&D)?*E+^-f2B4D6E7E;?=E?ADBE[G[KBLCNBP^Rh[CjAkDl]mZn@|<number> !]|across 8_AEE_bXlZ|and 1Z;]aF|at )G8];YA[^]bXh]|chain ;BR]|for 8C;E<BJB^DcClA|your JYN]RDl[nE
valued|%f+[,>4D8Z<C@BBaJ^PZREaCi^nC|and %_JZ|customers B]i[
values|&B-^1c4?6Y8[:Z<YAXEdTZV_YB^]a_hZiBl^nD|and EZVZhCl]|are !Z1a:^Aah_|led -[ABRZl[|of &C
valve|"A#],HHBQFfbjE|by /H|hole "A|work D]
valves|jZ
van|!a"B#X&@(D)E*E+A-C/E0[1Z2Z3B5@9a:A<Y=^>??]@[A_C_FBHFI?KFMFOFPDQZT?UBXDZ>]B_aaCc^dWhXj[lCmCnD|'s ,D8Z^]_Xj_|<name> CC|<number> jC|and &[,b7[<^?[DCf[|at <Z|broke ,DK[gCjD|did &EQAhF|for &DJZNZ|from 4DJZ|has #e2ZAaE^h_lZn]|in #],_B]iZ|is "F,^<YCAHBSZVY_D|on ,B6[=[@BgF|or ,^QY|that QC|was 4D<EAF|with 1]V]|would A[h]
vanilla|(_+c.ZM^Pb
vanish|!D.^7cCXQZSY]]aC
vanished|7]CBQWVY
vanishing|!Z6[7^[Z]]
vans|"Z#X&[2^3b4Z5[7Y;_<dDAH]J]XZZ[c]hY|and <a|are &]
vantor|+^P]
vape|7Z>D
variable|,]
variation|-_R^nY
varifocals|"?)[@aN^g]|from )]
varnish|&YD]K^
vase|,[^[b]
vat|!E"E(D)U2^3C4eDaHYWWY[dEeDj]k[nC|on 0]SY
vault|)Z7]QEVYb[
veg|H^^]kV
vegan|#E,:.E4X@CB@CaQ@UY^[iCnE
vegetable|nZ
vegetarian|#DSXnD
veggie|Cbj_kZ
vehicle|(Z,B1Z6]V_nD
vehicles|![,C1Y3^CcDBk>|<number> b[|and !^
veil|4_
velocity|nZ
velvet|iZ
vending|%Z|machine %Z
vendor|"C0Z;Z>[SYZ[b[gY
vendors|,D0Z2V6[mB
venture|-[/[EXT[VC
venue|#Y+]3Z7[8a;cBZMBQVXZ[C]]b_
verdict|#[,_4DCAFeIZm[|on ,[CB
verge|,BQ?YZfY
verger|Q]
verified|%]-[0_J]ZZnZ
verse|,]3Y9]KaQ^Y[
verses|WX
version|"B#c(C,D/D0E3D7E9a;B<E>?CEDcIaLZM?QEWRXDYX_]bLcEeCfYg@iYkZlan^|<number> #[,C/EAXDCE_IVL^QDiZkGl^|at YY|below 4YfZ|control nZ|is 4@hZjakZ|of #B+]9X:Y=Z?^DBF[MA^G_Ya_|the ,[|too WW|we 4DYB|with #Z)[4]|you D[ka
versions|#E'YDDQEeBgGn[
vertical|-[AZR_n>
verticals|-]QG
very|!G"X%](C)@*C,e-@.C/A1c3A4A7]8B9E;Y<Z=G>Y?a@=B^EWF]K[MCPYQdVaWEXAYZ[B]Y^YcZdCfZgEi_kZlDnE|best ,D8YBZRB^[|big ,CBYiZ|brave KZ|calm ,@|cold &Yb[|cross PZ|decent &Z|first ']+Z1Y:YK]QDVZn]|full <bc^|glad ?b|good #C&]7C:B?GBXIDQ]SE]EaCbGfBnA|grateful 0[ga|happy &],DB]K[PYQBiWn[|hard @Y|high n_|kindly ?_QC|large ,@EYFZdW|long &F,^?[CZI]g]|loud ,aQajY|low DE|much ,C?_VZ|nice ?EKBjF|old ,D|own &D1[;YE]KDN^VWb]l]mI|patient #Y&c,c:[AZKbQZgEhbnD|pleased 1cAZV[|polite >Z|politely #Z&YI[|proud ;E<Y|quiet ;]bZgU|sad 7[gF|small &B,^:BDFKBQZR]XZn]|smug ,B0Z1bQDVV|sorry 4^YZjZka|special :]F[a]|tired 0D<DEYQ]j[k]|welcome .Z>aQZS[|well D[|wet <Y?^
vessel|1Z8DjZ
vest|,F
vestry|+Y,D1dPXQBVdY]hYkE
vests|.]f[
vet|,D.^9C;C<E=Y?[AEGYIZKAOZTGeCk]nA|'s #_I^|<name> ,E|bills )^7]=ZG]]Zd]|nurse C]|says @]V[
veteran|&]K[nZ
veterans|)_/b4Z:]N_TaaZng
vetoed|CcR]nZ
vetoes|CEn[
vets|![%D&C,]/^0F5[>XF_GYK@
via|!>"@&d+>,C-a4X6YB_C]DAFZG=K]Q_RcTBV@YY[]bCjYkE|<link> !F3[kZnE|<mention> &j1AC]F]HUKhRWVDj[m_|<name> Cb[ZkC|a -_R^|our "ERX|the !C1YBaGBX]
viaduct|&Z,C
vibe|)YnD
vibes|!a"Y8c:_;EA[GFLZ^]hXnC
vibrant|%C/E1B8e<ABDEEJD^ebWiClB|community 0Z8^ACED^X|inclusive :_;[AXE^bZh[
vicar|,e/Y4C<CQbjYkDm_nC|'s /Z
vice|+^,BEcPYla|at ,B|chair +_EePZlb
victims|I]eYn_|of I]eYn[
victory|Cajb
video|'C*[,B-D0[5Z8B:D;F>B?WHDM_RDUWWbZ[^Df^hCjZlX|'s ,[jC|and 4EEZ|call .]|is 4^|link C[bY|of &Y,A5_Z[|on m[
videos|#b([2f4bDCI]We
view|!b#^(^7D:D;CB]D[EDH[P[R]eEi[mCnX|and D[|from (^,[Ma|of 3[DZnD|on ME
viewed|!],@0a7^@YG]QBU]]an]
viewer|5[D[
viewing|!]"B,E4B6Y7aGWQESB][gEjBn@|<name> hX
viewings|)^0b7cF[GFN[U^]^|<name> )bN[
views|%a,@0f2]3_8X:DJ_UeW^XX]D^[bBhBk@nC|and !]0[U]|matter %]JX|on 0[3a
village|'[-E/b4D9a:Y=_>E@BD@EBRAT]d^gCj?k;lBnE|hall CBnD|keep "AHB|opens 8G^F|to ?[eZf[
villages|CDDDEEYYj@kCna
villain|>[LE
vinegar|j]
vintage|#_,[?[bZ
vinyl|)_,E/[7Z<Z@ZQD]ZdZ
violent|X[nZ
violin|"Y1]TY]bdZ|and 1^TY
vip|!^%[+C-D6];CJ_N^[X][b>
viral|0h3[B]MZUY]ZbZnY
virtual|A]
vis|QB]X|you ][
visa|4]
visas|,[0^DabFjZkZ
visibility|8Z][nB
visible|#C,CC>XXgCjBkY|from 7ZXYf[
visibly|!Z8BGV
vision|&>,>-]0_1E4B9[:B;c=B?AAABEECFAH[KANDODRaTAUZ_]a?bYhBlZm>n>|and ;YVZ^B|for -bI]R^V[a_|of -D;Z|to :B;DaBhY
visionary|&B,A8c:A;]<AECI_KCQER[^Za@bXcAmYnD|leadership 8Y:AEF
visit|&A(E)D.]0F2C4A5C6C8D;B<[>D?A@ZC?D[EYFDGYHZJBKBPBRCS_T[VC[A]B_ZdBgXkClV|<name> <c|by &DKF|for D]|of ,E|on E[lY|our 3]EEF]XZ|the ,_QZaY|to EYHCK_RBS]jZlW|us !["^8FH[
visited|,>-A1b?CA[CDE^QGV_Z^eWlZm_nY|<name> 1Y|the &Z,?-D?EEZQ>eXgZlZ
visiting|1E9YCfVDeagEj^nC|hours C[|is Q[|on D[e_
visitor|#V)Z.X4Z5_@bCYI[L[UZY^ZX^BaCg_jDnD|centre .]|wrote #ZIYe]g^
visitors|!F#U&D+C.[1X4C5a;a>BBhCZK>RCSYZXb[eEgXicmCn>|<number> CC|are 5YB[|at DY|book @_EZK[galY|keep ;Yb[
visits|"b#^0c1E=_>DHYU_aAfajYnB|have @G|in 0_CZUX
vital|-X8ZCCRZV]jE
vitamin|/_4[5_D]FZT]n[|d /_4]T]
vlr|/En[
vocational|0Z1[V[
voice|!C%e&Z.Z/D1E3C4B5D8^:Y<g?C@CB_DBFDGAJaL^Q_VCX]YE[D^]_^cagDiUjXmAn;|and >EYG|is :Z;Y<bX]hZ|matters %[J[RC^Aa[|note 'ZBZi[|notes 4[eV|vote CYEAlC
voicemail|,_>EQZZYaXn^
voices|%b,_-D.a;X?ZA_J]Q_S^UZXa]ZbXkDm[|and ?ZAZ
void|3Y8[:ZF^X_jCm^
volcano|n]
volume|3]:[CDDZKZYBj?|<number> CEQAjB
volumes|0[4D:YTCj?
volunteer|&a-_0b5Y;B=]DBFZICK]NBR]S@UbWCYE]CbCc@dagChDk;manC|<name> ,A|and =^d[|drivers QBgZ|fire QGVZ
volunteered|>Z
volunteering|-[AZKYQC^^bZ
volunteers|#C&i)D*X.a1B2>5A7A:[;?<>?e@EBaCDDFEaKbPXSbW@[Ba[bAd@fYgAi[l[n]|<name> &YED|<number> 0]AZ|and ,Z2DWC|are %[8a;AJZSW^XbCjV|at DcjD|copy DE|for =[kYnY|from A[B^CGJ]h[|have P[|needed .[E]^YjAlZnC|on &[K[|to .]|wanted EcZXld|who ?_f_nZ
vote|!C"D#_&B'X(B,B-Z.^/B0D1D2T3f7>8D;==q>F@BABC_DZE_F<HDI_ODQ[RZT^UBVEXf[[^Aa^bCdmgJhFj_k[lYm=ng|'s jZ|<name> "^,]3b6Z7^X^[^]]lZ|<number> #bIa|against n_|and "[#^(_3[I_XZ_AlF|as =Y|at #B|below 2[=BWYdD|by #]=aEB_[d^g[|counts =EGXlZ|for )Y.F3X4[7]9D:C;BC?E_K[XZ]]bBjClcmCnY|in "E'Z(?.ZCZHFMEQW|is 7C:^D^SbiX|no :[TYkE|on #b=fEBIV^ZdejA|once 3[=FE_l]|to nY|was #C,CCDQBj]|yes nY
voted|!E"D#h&C-D.C0B7D:F;[=i>E@YAeCbD<E?IdK[RESDT]UDZB^CadbXc_d^h^iBjZlCmWn^|<name> ,];_AdECb_hanB|<number> #[;]=^I^a]banD|against #_&D,[1D<E=]Q[T]|and ,[=C|by ;F?Z|down jG|for ,94^<]?CAYDFSGY]]BfBn_|in @^|no ,^A[C[Q@bEkB|on IZ|the 8XcZ|to ,[/Y1ZAZQ[VXa]kZnZ|yes #DC]n[
voter|'^a_n_|card nb
voters|4[I[n^|in CC
votes|#]&_,]/^6Z7C=f?]CaD[I[KYQcT_YCdcf_janc|and &^?[KZ|on I]KZd[|this /^7ET]nZ|to DZnD
voting|&_,[0[7U;e=[>EE]HGQYXXbddZeDfBnb|for ,[;Bn]|is CD|record 0];ZQEfC|takes E[XX
voucher|!<#Z.C/D2C4Y=DC]GAHEOVQCSB]Be[j[lCn[|<number> "BHB|and 4]|for )X|is !DGC
vouchers|!>"Y*A.Z7[=ZD[G=kZ|accepted !CGF
vows|Q[
voyage|8_^^
vp|,_1Y|<name> ,_1]
vpn|+_@XC[PaQZgX
vs|!B-c:YAZGCRbV]XY_[hYk[n]|<number> -aR_V]jZnY
vulnerability|<^aB
vulnerable|-f:];@QCRd
w|"T#D&_'])Y+e/X1B;C@CAZDbI_K[L]MWP_TcUB[Xh_jakcne|<mention> &_+A1CA]C^KaTZVBh[|<name> &C'[+cCCD]KAL[P^kW|<number> kY|c kBnC|the M]kW
wa|,BQC
waders|jYnE
wage|"C&B'CC[KBj_n^|books #W&BKC|buy "E
wages|#f/b2g=Y>YCDDBS]TZWg]De^jBn_|and DD|are /d2[=]dTeV|in #b/E|went >[
waist|&Y'_,D3]L]XX
wait|!_":#?%A&C*C+C-E.Y/E3B4C5@7^8Z;G<[>a?=@CB^C]FZG]HYI<JEMZOAPCQFRGTAVGXEZ>[Y]c^V_Ee_gCjZl]nA|<number> 7C]EbZkY|a Dak]|and ,C.c7[:E@[IF|another 7_][|at 4]@[CBDCf[jAn]|for (C4B<ZD^F_IEQDWXg]k[m^|in C_D_k_|is !e#D.D5E7Z8]:f>FB^C]FaG^HYXX[W]]^Yaee?iYl_m]|on #[,Z4D>YQakY|the ,^DDQY|times #ZA[CChZ|to !Z<dB]FAQFcbh^mD|until "^7bCZD@FXN[QbSBkCmZ|you .]>[
waited|#@&D/F3D4a7X<[>a?U@aCADBNEQ>Yd]YbDdZe_g[j<nX|<number> ,[n]|a 7[<YTB|eleven 4a<Z|for ,A>B?^QDfZnY|four #Z,[Q[|in fF|longer 4@>[|more 9[|over @Z|three I[KX|two @Y
waiter|<Z
waiting|!Z#C&A'B)W+[,Y0E1a3^4X5Y6[7_8]9?<^=G>b?;@ZA@CZF_G]H?IBKCLBN]RES@T]WCX^Y[]__?aIeZfDkGm_|<number> >^|at (Z)[,]7DM[]Aa]|for !d"F(@)B*Y,B3[4E7f8a9?:aB^FaGVHAIDLFMFNFQDZE]f_Db[fYgBi[j>kCmXnA|in 7[gYnZ|list #D,D.W1e2E5F7^;[=E>FC[DZEYFCIFVWY[]]_Fb^fZj[kalY|on 4^7D<[>[@]C^e[g]jZkBn]|room +^,_4Z5ZC?I]Q[gCj@|rooms 5]<[Z[|since ,E>dQEd[eZj]|time d]j]|times nE|to (]7^ZY|with ,]Q^n[
waitlist|/b0f7]LXOaT]Uf]caDnD
waits|#a*c7a:C][|for C?jB
waive|7ZD^OXgW
waived|*].D>ZO[T[|for *^O[
waiver|&DCYDZQ[
wake|#C1Z4A5[6_;D<^@YDXE[H@JYSBV[ZW[]aXbXccl]n@|at QBbac[|up 1[<_BXE^JYQ[U^V]c^jDl_nD
wakes|<YQZ|up )[GE
waking|(E:A^AjFnD|up (E/Z:A^A
walk|"D#C%_&A(A)D*Y,>->.b1C4D5Z7d9]:>;><B=C?A@BACCaDaEAFWHBKBOYQBRAScV@X]Z_]b_Ba=eXfBgBhAj_k_nC|<emoji> !YNZ|<name> QZd[|a &]|about 2Z|along 6ECFD@[F|and DYS_|away .Y<[|by 7_=]DD]ab]kC|down D^|eat _E|in (]+Z.E4A7B8]:Z>CDfPZYA[E]?^Xk[|ins CcJ[j]|into 5[ZXk^|it 9WC[|leaders QY|on 7YCDQ[]Z|out *^.Z3YOXS^]C|over 0^>Z|past #G.Z5Z7d9ZF[ZZ[Y|round CCk]|straight .aS]|the .aLZn^|there DC|through 8]CC^YjB|to #])]NY_]bYeAkB|up .[DD|with I[W[|you #Z4]>ZFZI[SZY[]BnZ|your Fb
walked|"]#X&X+E-C/C5D7C:D;C<c>AADC>DCEBMZQ[RXXAYF]E_CbEc]d?e=f]gDjCkBm[|<number> RY|across D[|and #F<[|away .^KCSY|from &FQEjE|in 8Z;Z@[^_bZ|into "[F[GY^?mZ|it #]|out #V<YVX]ZgG|past K[|straight #_IYk[|the "Y&]<^KcQ]f]jY|through ,D<E?EfC|to &Y
walker|5_=XKCgC|with Q@
walkers|5c9CZaf]
walking|!D"B)E+Z,_-F.D2A4C5b7X<D>^@CC^DCQbSZW?XXZ[b]dCe^gCiXj]m[nC|boots X_|in 2D|into >Y|past 5YZX|the CY|through ;Z
walks|"Z,E3E5ZI]KWecj[n_|past 5Z7Z][
wall|"C(X)C+@,A-A5D6E7?:C=G@>ADCEEBFAM[NAPGQ?SDXZZ@]AaBbEdEfUgCjFlC|<number> >]|and #C&D,]0]IAU[|at DE|by ,@4eY]hZ|ends aD|for 'Y.H|get @B|has :^|in <Y?ZCZj]|is ,EQC|of ,AEZnZ|outside DZhZ|says 4>|the <Z|was ,]
walled||garden JZ
wallet|"E,Z5a7Z@]QZZcfbgYnb|<number> f]|in 5[ZZnV
wallets|%^5h6iRYZe[anE
wallpaper|aZnU
walls|,[8Y:^<]A_D]^XaYd[hdk]nD
walnut|#],CnB
walnuts|,Z
walrus|*^,]MfO]
waltz|#]8ZI]^[
wander|#[.f4DS]
want|!^"J#C%G&G(A)]+F,C.b0X1G2f3A4A5[6[8H:G;>=Z>C?@ACBYEXFYMFOWPFQHSaT[WbYFZ]]Ce@gGhB|<name> P[|<number> 5dE]R^Z^|a #e'Y,A/D5Y9Z>D@ZBZL_S]Z^bXg_iWjC|an 4ED^IFk[|changed 6F[G|company >]jF|for 7Z9CBZ|from (]2Z9==[MX_AjE|in ;^D_|is @]g]|it !c"[&_,E.C0a2C3X4DDBI[K]S@Y_dXeBgCjXn[|me .YKGnW|more ";5[ZZ|of "W2[|on ![W^|one "Z4[=]db|our "E)Y.]HC|that )[2^N^|the "B&D*^.C9ZOfQ^SB_ZaWjakF|their NCQY|them nZ|to !["a#A%F(E0D3D4D5?7]:^<]=E>_@BD9EBG[IFQAR[Z?]_^^_YaWdBf]g@k?lC|us S]|you ,B2@6^7F?EBEFfH]M[NZQDRC[]]EbDfDgBmd|your "C#D.]2]S]jEnZ|yours ME
wanted|!D#e&<(B)^,_.E/C1B4?5A6@7E8A9C:>;C@EA@BCCED;EdG@HYI[J@KCMDQeT=VDXC^CaAd^eAgEiBjBk@ldn>|<name> ,B@FKENCjDkBn@|<number> #B)]E]|a ,[4[H_fCgC|and #[,D/]CC|for CZEaQbWZZ[][eCl_|in ,ZQZ|it ,C>[|on .^|the #b&B4CIfKA|to #b(E)Y.D;[<b>Z?W@cBYIZK[R]cZf]g]iZ|us )Y|you )]C]YD
wanting|5Y:_;^b]|to 5Z;Z
wants|!Y"A#B'D2d3W5]7Z:C;B<C>>@ZD[EVG^H>IBK]NAS]W^XZY?]Y__aDbBd[eCfFj]k[|<number> 2iWg|<somebody> E]|a 0Z5dDZU[Z_|an 8[|it ,W3a?]@ZEZQFX^_Ek[|the 'F7EaYj]|them !e,D|to ,W7Z9]?DDBIDM^YE_^bBeCf@j^k?nX|you %Y/YF^nF
war|&C3C<CEC^C
ward|#['^(]+_.C/^4B9C;D>??^@ABBFaH]I]JZL^MZP^QXT_[]^D_CfbiFj[k^m]n>|<number> ,D7[DEF_QXX_]Yn?|and 5G|clerk /Z?[D^|clerks fY|from &E|is SD|sister S[|when &D
warden|4ECaQYSEj_
wardens|&]?]DDQ]|it DAkB
wardrobe|&Y8Z;A
wards|%aB^C@JbK_ibkSlWnD|is >Y
warehouse|!a#B,C1?7b8C:C<@@YACCaD>G^RBV?][^DcCg^hCiDlDmD|has 1EEDQFVElD|manager 7Z@[g]
warehouses|1[;^
warm|!["A#A&^)Y.C5h7@8Z;@<@=D?BBFCED[EDGHHBIDKVLCMBZe]C^VcEf>g@iFmHnB|again BD|and ,[.Z5DQ^jZ|as ,X8ZFY^Z|coat ,CQDl]|iron 6[[]|not SZ|room DZeZ|the D]F]k]|there QXe[|up &eKc^@|water +^|welcome 8D
warmed|#X1]5_IZV[Zb
warmer|#]1Y:BVY
warmest|,E;ZD]QAb[iYk]
warming|1Y8]D^^^f[kW
warmly|+]<ZAa
warmth|%Z8^:[A[J[h[|and :]DY
warn|7WD[FEM^SEXC|you 7YGCQD
warned|,[7_CDDAF^]_jDnB
warning|4[7^:Y@ECaFeGZIYX@[beajak^|<name> j[|for CaQDSZY[|issued jZnZ
warnings|3ZC]XZn[
warns|@Z|you @Z
warranty|)b,E-[HAN^Q@R]k]nC
wars|n[
was|!:"@%='A(;):*9+E-A.9/90?1Z2>384c5B6<7<8::A;?<X=?@DAEB?C7D:EZF?GBHDIZJGMBN?O>PCRAS@T=WAXBYbZ>[B]@^?aCcXgChEiBjCk?m>|<name> #a&i+d4<;C<C>D@ZA[CBEEKhPcQ^Y;_DbBeAgDj^m[nD|<number> "C#^)B.Z0>1D2]4I5^7B;C<C>]@ECgD[E@FFNAQFRGS_T>U@V>W_XD^F_[bDc@eZgDhEj[k[|<somebody> #?&_,A9D>[KCYD_AfZg_|a "[#^&C'C)F,Y-Z0]1A2B4U5D<A?B@BBCCBDBFBH_IZQZR^TDW@YWbDcBdDeCg>h^iDl[mB|about "[&D,?;^<FQFS]YCgDjCmE|actually QGaZ|added QD|adopted EZ|also )[0[4^UYYXbYn[|always ,Y8cQY^Y|an &]1X4Z;Z<DAZF]SCYZh]j]k[|and 9DD[g[kW|another ,D|approved 4ZE_|asked #c,E8[I]W]|asking ,BYZ|asleep ,b0]>]UYn[|at &C,D1D4A?E@EC<EFKAQGTEVCYBbDdFfCgChBj@k@lD|awarded &?K@|awful >CeE|back @[g_|bad 4^<[IZQBYW|beautiful 1]|better &C,_?YQZ|booked PZ|born "[A[iY|bought 2^|bricked ,C|broken &D>[KB|building IZ|built "]&C4BH[KGQEjEn^|by &[,A4CIGQ=kA|cake 1bQZV_]YfC|called ,DIDQB|cancelled ,C4[QAYVkW|cast ,C4CQE|charged 4C|clear -[|closed EcjFl]|coming #CfY|covered <[|crazy ,F<A|crying ,dQYgY|cut 1D4ZEbG]eB|damp 4B|decent 4E|delighted -[eY|delivered <akE|designed &[,[|done &_,C4C?DK^Y@eDfBgB|down &D4AC]QJd]g[j@kD|drawn Q[|dry 4CCAjC|due Cb|dug ,C4BQBUB|eating #Y,BI[|electric ;ZE]RZ|eleven E_QYlZ|excellent ?]QZ|filled #[|fine ,^4Yn_|fined kE|first <^@Y|fog ,>QB|for ,^>[QZgCkC|found ,a4CG[Q[[Z|founded A[hY|four ;]IY|fourteen &^4AKX|free .]S]|from #D,_|full 7[QX][jYnZ|given #CUY|going 7ZD[f]|gone &F,BQD|good 0e?ddZ|great ?h|green CEjF|had :b<_E[l[|hard 4B>]Q^|held ,E1[<ZAZEblZ|here #[,Z4CaF|hit 4B|honored ,BQE|honoured ADhB|i 2[|ill ,Z4[bZ|in #C,^1D=H?@@aFaKAQESAUD_[bBc@eDg_jYkDm_n?|it "=%^9fHBJcL]^E_dnc|just <[aDlD|kind #],<QCfY|kinder &DK@Y[|laid >AeE|last ,@1^QC|late #HC@Y^|left B]ICQbY]iZjakE|like 4a>bDcYXe^k_|locked bE|long ,[4D|lost ,DYCj^nC|lovely ?[_]|low "AHA|lying FY|made )]1]:[B[C?V_f[ia|me ,f4g:]ICQ_Yd|meant #F,E4_|mine ,i4aQ_|missing YY|more >[|moved #D,B4>C?QBY?j@n]|my #Z,V2DK^QbnF|never 4?<C?YQ>YCaBkEmD|nine &Z,B4^Q?|no #[,B4YKAQ>gDkD|not #_&B+W,>0g2]7e:D;^<F=D?AAXD@FeIZKHPXQDR_TdW]]a_[gEhZma|number 4D|off "]5]9C:c<DC[Q@aZ|on #A,Z1C4b7_;Y<Z>]?B@BA]CCDDEBF[L[QZY_][_^bbe[jD|once ,E2[<[M]|one #Y+b1_4D>CQTYDe?|only 1[K[QZj]|opened -Z|our #D&G4b=D?AKDY^b[f@nA|ours ,F4hCZK@Y_|out &C,@IDKCgAnF|over 4]Y^|paid 2_4Y=[W]Ya|painted QD|picked =_|pleased ,C1D|poor d[|presented <Y|put #[|re <eEZ|read <]QC|received 1YE_l]|refunded C[|rejected QC|right +Y,^4c?_Q]YcgChW|run ?^|sad ,C?b|said 4CFD|scared @]|scraped ,E|seen <Y|served 4CC[|serving "B@[HC|set 4aQB|short 4aC]Ya|shut jC|sick <]|signed &F1AEC|six !Z<DCZhZ|sixty LF|sleeping 5];Y<DQC|slow CZ|so 9ZFdQCm]nY|something &]9^F^KZ|soup ,[QD|steep 4>YB|still ,?;ZQB|stolen gG|stuck ?Y|supposed &^K^|taken #B,F<bEcQAfC|that #D/]2[4AIEWZ_Zg]kY|the '[+C-F0Y2@7C8D9[;E<[=C>ZAEDBEAF@N@YD^DbFfWiEj>lCmC|theirs &F,D2]|then ,F4G|there ,^9[n]|this 9b_Z|three 4DF[m[|tired #[<Z|to +],Z4]PZYZfZkC|told &],A/Y4D;_AbFbMWUZW[^Xbbh]|tomato ,A4EQC|too #d&a,;4^9B>A?DCFI_K[Q>Y_]]^[eFkZnD|turned DZgF|two &Z|under eZ|up ;^|us %])],C4i@[J[NZQ=SXYcgXjCkE|used ,C|very >aB^Q^VZe[iZkZ|watching 4Y|we k]|with fWk[|worse ,Z4A|worth #D&ZICbYgCnZ|written "[4CJZQWhE|wrong #^/E4c>D@[DAIZKFYfnB|yellow ,FQD|you #B,A4C9]>]?cF_KZf[|your "_([8]9@:[=[@DC]MB]D^Z_EdYj[kDl[|yours 9Z
wash|![#Z)X+Z,].B/[3D8C<Z@FC[D_G]N]Q[SD][bZe@gChBj[kdnZ|and #Z&Y,U|at j^|cold DYjZ|day b^|it DB|up ,[7b=[]Z|your 7D
washable|+],]PY
washed|,[3b4[?^QZY]f^jFnB|and ,Y|rind ,Z4YQZ|up ,C3cQCY[
washer|&Z,@CD
washes|4Y>BnZ
washing|,e.A2[>Y?[D^Q_dCeVjFkZnC|machine ,]|up ,].BDY
washington|:baZn[
wasp|&Y,c9B@_Q]kZ
wasps|,_4D@]CbQ^YHkY|had 4@YE
waste|#D&G3Z7C;[B_KBNEUB]@fCgDhW|is CZ|reach &DKD
wasted|7c>ZXZnH
wastes|/]T]nC
wastewater|;ZAWa[
wasting|3[4[7bYZaY
watch|!A"@%C(=+C.Y0[1[6D7B:^;F<[CCFZH=J@M?QWTUUZWDZ[^EaZc]fChWjZkCmV|<name> ;^jD|<somebody> ,CFE|a .^n[|did "EHE|for DYQZk[|from 9ZQXj[|is C^kH|it DDEDF?IBkBlEm@n[|live EGFAmB|on EelZn[|our DFFam]|the ,U3]7^>ZEDQaXZ]WnB|them &ZDbKYk^|this (D1g3C7C8D;D<]EZFbMFVcmgnB|till F^m]|your FCmD
watched|%E+X,_.Z0d3B7a;C?^I>K]PWQ_U_]_nD|<number> 0_U^|a /Z|it +[PZ|the %E
watches|DCMC
watching|0d5a7f9BCCDWFZKDMaUaZ_]_^Ae@gF|from .Z7]:]SXa[|the ,]5Z;E>ZCFQaZ]n[
water|!A":#X%F'C(D)E*D+?,E-<.@/Y0@1B2@3=4C5=6F7?:D;F<?=B?BCcDiE<FBG>H=IXM@O@R=WCX?Y^ZA[[]BgZh[i@jYkflGm?nV|'s #DC^DD_]gEj^|<number> CBDYYZkZ|a CZe^|and #B,_:ZGBQ[jb|at >^CBDDI_KDYEeZgZk]|bill ">#^HEIZ|bottle nC|bottles ,]BdQ[|butts 3]|coming 7Y|company ?[K@g[kH|does "E|for C]D[][|fountain 4^|goes >YCZQDSF|in +F,D<[@ZDZkanZ|is ,C4B8WBZCZQBYCaaeAiYkCnZ|it AZDZgXhYkXlE|main n[|may BDCZ|no CCD[|notice nU|off ,_DZP[QbkZ|on D]e^k]|or DGb[|over #G>ZeY|that ?C|to &]jC|too C^|tower ,E|was 4A|will Q]|with g]
watercolour|#Z
watered|>]P]
watering|8DD[QYY[
waterproof|!A4[D][[
waterproofs|S]k_
wave|"[,Z.b0Z7C<]>YDXK^S_e]g[jC|at &[.Z>[DZK[N^e]|to 0[
waved|KYfa
waves|(D
waving|,[._7XQYS[][
wax|,C9WDeQ[g]k]nG|and DZ
way|#E%X)X+A,X-E.Y/G1U3?8f9Y<g?DB@C^DDFXGXJWR[U_WF[X^faZcadDgDh[iDk^|<emoji> "D*Y,Z|<name> #Z&X,bC[|again F[mZ|and &C)Z0Z4^7[:EDCNZQEX^kC|back ,]|by 4D|for 4DA[|from -]C_DZKXR[|home .C>[DCRZ]ZnD|i &d<]@[FbKbc[g[|in ,Z4Z7Z8D@ZCBDdhXjCk_n]|into "Y|is 2Y<c|it .[4G6a=CI]Y[[[aHb[j[|of ,?9YK^|off 7ZbYkF|on %Z:[|out #F5^|people 1]V^|round ,BC[Y[|that .]S[|the 8CE[j]|through KDZZ|to !c"Z)_*E0D1f8_<B=Z>b?DCBH]IDKGODPaVZY>ZA[D]C^Ze[jEnD|up &E@E|we &^8C9G<[D[F^K^|with %Y,^@[|you ,E.Y7E8Z;DFYGZNC^ZaBbYh_
ways|#D,Z-^.V6Z<[?]C^FXQZR[YX_DmY|after ka|and <^=DdF|to 6[>[F[_EmW
we|!@#^%j&?'C(?/90b2[3=4c6C7@8F:F;d<e=]>E?E@@A]BEC=D9GEI^JeMEQXRZTDUbW_XDYbZ^[F]C_ZbacYd^hZlZnD|'d &[(]+].D/Z4a6c7_8F9_;B?_@WADBWCVDEFCH@IYMZNCSJVCYZ[_]Wb?f_gDhBi_jBkDmCnD|actually %c2]<aFfJbca|agree #^,YI_Q]|all 7[:^<Z>E@[F[L[MYQ^][g[n]|already 5];[FC|also "[#E%],[/a9GEYGbJ[TcdAkG|always %b+Y,[1Z:f;ZJYQ^ab|analysed 0[4C|announced 4^|answer ,C4B;Z>]FEdZeZjV|apologise ,_1Z:eCEQXafjB|appreciate %Z1aEZJZRYV[aZ|are !Z"F#D&_*Z+?,[-Z/?0Z1^2c3c5H9]:F;]<]=F>D?dA_B=C^D=EeHBIBMEPEQWU[V[W^X]ZB[G]B^G__aDbYcdh^i?kAlSmD|argue <dc^|ask )[*a._3Y<_>@J^OZQCS_][^]e@kA|asked "Y#<&_/Z0[4C9?@ADYFZH]IBOYWFYD_AbZfCg;j@m[|at %ZAbh^|ate 4E|bake "_:[<XM^|be .Z9=MBVXYA_CiYnE|began <a|believe %[([-C1Z8];@<:AXFAJbN[VZZ@^^_Ba]eDh[l?|believed <ZXXc^|both .^7_]YnY|bought #Z1c<==FCEV[|bring #Z:Z<YQCaXl[|broke Q?n[|build #E4C8^:Y<FAZa_|built "V#B)[4]H]J>|buy 9^=^DB_]dZkC|call :[>ZCYD[^Ya]nF|called ][|came ,[2Y:b;BVAa^bA|can #E%>'Z(A)Z*Z,E-C.H/Z0C1D3A4B5f8?;A<==@>C??CbDGFdGAI>J@MDNDQDRFSDUDZc^QbAcHdCeCfYgShEj^kDlGm^n]|cannot ,DF]QGk_|care %W:[;[UYXX|carried &]|carry =^|cast -[4X|celebrate %_8C:b;A<CBYNDa]hAlB|change 8[DZS[|changed #E,]9ZCDFCh]kBnB|charged 4]@Z|check *[0h4@OYU^ja|checked #Y,E4B>C@YFcWDeBgbmY|choose *[=_CZdb|chose %[7a<DJ[f[|close 7=]?|closed "E4^<BC_Y]|collect .Z|come )[3[9YA^DEEXhZ|compare "_|compared k^|continue -@1E8?;[UZ|convert -^5EZ@|could "D#;&D+A,G5B7A8C9b<Y?E@^B]CYD_E@HDN^QSWaXBZB_^gYkCmX|count "D%D,D0]4C7]JCQB[[]]kFl[|counted 0F4[|cover =b@ZaYdc|craft 8Y:]<EJEaY|cried Q[g[|crossed 0b|curate -cRa|cut 4^A]jB|decide C_kC|delete .^|deleted #B|deliver #Y)]4@8E:];^]E|delivered 1[4_:ZaZ|did "Y#C)^,[1C4Y7[:A;^?C@]A]CBF=GCH[KAQ^W<XF]_^abVcXe]f[g[iDj?nF|disagree gXn[|do "]#X&F(E)V*Y,^/C0V2a3B5?7E8b9c;_<ZAdBaDCF?GAJ[KVLGPCTAWWXDZ@]B^dbYc]eFhei_j@k?m@nA|drop ,]|dropped #ZE]|drove ?BQC|earn 2[Za|eat <_cb|embark %Z-E:E<ZACaD|empower -Z8ZhC|ever +[,_QY|expect -]4>7XSZfJjc|fed <]Q[TDbZcXhY|feel %[<]JaNZ|fetch .aS[|fill 5]ZY|filled <[|filmed 7E|finally 1YF]VW|find =EdE|finish l[|finished <bc]|fit #[|fix "]4A8e:Z|fixed ;fbc|forget N]ne|forgot #a<Z|found #_,A0[D_FbIZQASFUYdBgb|gave >]YZ|get #b%f(a)g*b,?.Y1[2d3D7C;E=CI]J^NZO]QAW]XCZA[Y]EbDd@jDk[|give /D6V=]>]CXIEQ]TBVYZ[d[jZ|go #C,]0^4[<DHZIBRCS[^^eEkYnC|got #b&X,]1b2E4]5Y:?;?=B>DIXQ^SDUEV]WAZ_b@f>gDi^jZnb|had %G-E0@1B2@4W5E7Y=D>??DAAF]HCJBMBP]R?VAXEYZZB]]bHdGeHgDh=kBn?|have !^%X&B'F(C)F*=+U-]/@0D2[6@7@:>;@<W>G?X@[AZBDCaDGFGHBKDMDOERZTCV]WSYX[@]?^I_[b>caeEhWkBmFnC|hear #^%Z4C7_8D9C:@<FFDG^I_J[UG_?aAhCmG|heard #^4A?XKGQEnF|held 2]|help )Y-]/^5Z9F;DA]R[ZX_BkD|hire <ccZ|hired 0[<C|hit (_*]0aE[O]U[_DbGcBnE|hold "Z%[&ZD[JWk^|honestly %],C7Y9_<XA^J[bFh]|hope )^4YBZJ]e]gW|hoped Q@|inform 1Zj[ka|invite 6][[|just (^1_4];_<ZKXMZQDV]]Bb_c_eDgAkAnE|keep #D,Z1]4B9[DcLFS]WYY>aDf^j_|kept #F,^QaTZ|knew ,]j[n]|know "X%B)Y+],Z2C5X8D9C:B<A=F>f@BEEFBN_R^WYYbZ[]XaAbZeagCj^lEmG|laughed <ZS[|learn "AC]HA|learned DZFZ|leave .ZSY_YkYn_|left 4d7@FZIBQCYd|lend 2^9DQ[j_kA|lent (Y|let 4a>ZOXYY|leverage 8?|like "Y,cHXQaS[|liked #]I[|listened )[@?Jb]]bCgBl]mZ|live %^-]<CJc_[|look %C,Y2B8@:C;C<[ADDYE[JJOB__hAj]|looked #a+],@4<<E>_CBE^PYQBYGeYg_nX|lose %^2[:^IDa[|lost ,=0=1D2Y4a;D<?=CA?CXFcQBU@Yd_CbBf[gEjXn^|love %>+[,Z2B3C5[8A:B<DAZBVEBGWHBJ^PZQaUEaDhakBlIn[|made "_#X&F)c,A4]7Y:E;AAdG]HZKAMDNaXZbCe]h_kVnY|make !['X2_4A5Z8]:bAYEbJ[MYNYOWQ>TZW_XEY@]]^]cYdCeCgEh_iTnC|march bD|may #a%B,B.^:_<_CYJ?MDS]bY|mean #@%[7X?_B[J[]ZjE|measured /[][|meet &;2ZAZKC|mend 2[aBi[|messed 4e|met <a|might (]4[7[MW]Y_[kC|miss 7]>]|missed ,G9_DYQE_^jA|mostly #]&^,Z|move -E1C8b<ZhD|moved ,?;[<B?FC<EFKDPYQ<VCbYe^fDgFj<na|must .]:aS[aan]|named 4]<c|need #E)C*_-D.D0C2h4B6_7d8A:];B<E@BBXEbI@M]N@Q^RGWdYE[]]e_ae@k@lW|needed #YI]PZ|never %A,B.E4D8E:E;]<D@[DaOCQCSEWHXDaFbZjCnE|noticed ,]?_fan]|now +Y,c4A<_IDQYna|offer "]|only "Y&g,a0]4C5W7_;F?_@ZK_NAQ]aCb?fag[jD|open "a#],[.Z4F8b;e<[ObQaS]^]b^gZ|opened <[@[AEQTbAcZeZgZjD|ordered 2Y|ought 4eY^kDnC|owe &b,Z<C=_?fY^eBf_gAnC|own &[<^=AC[Q]jZ|paid /BJCnB|passed #],X0^<EQEeFfBn[|pay )E,A2C4C<D=lCBHAICJBKHNCTC^BbXdleGf@gCjDn<|phoned #gIY|pick Q[|picked 4d|placed ;]|plan C]|planned ;[|planted 1]2d;[UZV]Wb]_banD|play <ZJXNZ|played 4]<aB_iY|post 4C5aS_ZajYk_|posted #]4ZI[KXQ?Y[dY|pride ^Z|print #EKAS_T^gYk]|printed &Y,Y.]4cfU|promised 4eC@Ydj@|publish "[#[.YI^JBQFn]|published ,Y2Z4D|pulled ;Z|put !Z#]%b,E5a;Z<B=a>cCAGYI]JbQ^Y_ZZdde[fEiYj@|raised ,[0Z<ad@g[nC|ran #A0C4e<]CFYhjD|rang #]0d|reach 0]7YU_|read #b,@/C<[>Z?[@[CDIcJbN^TCb@k@|reckon 5aZ]|recognise X]hD|recommend nZ|record &[KZUY|recorded <Z|refund "[#D.]4DICQZSXYY|regret ,Y;YjY|remain 5[:@;]<aRXZ[aFlF|remember ,[:E>dQWe]na|repaint =@dA|repair 4G|replace kZ|replied 4[|report eZ|rewrote #Y5Y<^Ec|ride 4AYB|roll c]|row fC|run ,ZD_g]j]k_|said #;0C2Z3b4d9D:B;C@AAECfD^I>NCTZUDXXY__@dbeZg>j]|sat ,B0C;F<CFXbD|saw #B%E1D4A5B@ZI@QCVDaZgQh_|say !_"B+U4A7D8E;^<^=B>D?[A^C]D^FEGcH@NZQ^SBTBUYWCZCaZdCkE|search S_|see #B%j,F/D1D2C4C5[8B:=;D<E>YCDEEF@GAI?JjN]QARCSDTCW?Y?^CbChAlCmFn?|sell #D)E2V4[8]:b;C[Za^bCk]|send !b"F*@+Z,E.CHGNXdAnX|sent #=4_9C?]@CQZY_f]g?kA|serve -a;ZB]R[VEbalB|served )E-[|set -a1b4E;bA_UCb[h_|shall #Z,Y=[FYkCmX|share ,DK^QW|ship .[<ZGEf[g_n_|shipped ,]<EQYn^|should #D+E.Z2D3[6]9[>ACADEIDQZS[Yd[Yb[jCnE|show U]n[|shut Ca_^ja|signed 1^4WMZQBVa|simply -].[b[|sing K^|sit <Z|smashed ;[ME|sold 2[4h;CGZIAM^Ya]YbBcY|sort IE|sorted 4B|speak /_SBg[nX|spent 1X4Z;^AZI^K]VZY]^]b[hWkA|spoke -D|stand %c0[;bE^JdlY|start ,_4BC[D[YAkY|started -Z<WAEVAcYi^|stay <acZ|stayed ;ebZ|still "?#C,d4E<YADDDHDQX_ZaZc]eBjGk@|stop 4D>CC[]Y|stopped 9^gYn[|support AahY|swapped _]|take %a(E5Y8@<CD_JcL[MERZX[d[kZnF|talk >E|talked ,c;DTZ|teach "^:[H]nC|tell &B/a<CQDT]eZ|tested #ZC@I]KBW]Y]j@|text eY|thank 1_4E:[?ABcGEX]^Da_fCiXjCnB|then jZ|think +E,Z4]7E9]:F;b>C?YFZYW]AeFf_gDk=m_|thought "[#B4^DBYWeV|threw 1Y4Y<_cb|told "Z#E,A4f>@?C@DFYH]KDQ@YWeBgCjYnC|took +],?1[4?<C?B@AD]YFgDnC|train ,X<_cZdD|treat :[;[|tried #_,Z4d<FC>I_Q[S[Y__[dCeFk@m]|truly %>:B;CB@aW|trust 8C|turn 1E8Y<cc[eZkE|turned #C,D.]4^5EAZQGUDh^|understand #@%[4EA[CYJ]KCX[b[|use =BD@N[kC|used &d,E;EWYYY|value %ZJYNZl[nE|wait ,Y<a=Y>YJ^|walk %cJ[|walked #]|want "B%c,Z.A2c4C5Z9_;D<d>=EeH@JeL^WbXXY?Z[_WcXeA|wanted #E)Z,B4Z7[>ZB[QAi]|weighed #c|welcome hXn_|went #g&A,A;_?DI]QBeAg[mE|were %E,b4D;Y<e>??]A]E]FWNCQ[SDVX]B_Abbc^dBeElX|will !Y"A#C%D&G'])=*^0@1^2A3^4D5=8@:D;><X=b>]?]@BAFB?G[IEJAKYLVObPDQWT?W=XDYCZ?[A]F^<b>cXdae[fXh?iBk>n^|win %Z:eJ[|wish ,D:a>ZEFa]nZ|won ;]bZ|work )Z1[4]<X|worked kE|would %f+_._2D4?6[7Y9Z;D<]?^B[J_KVQBSWUAX[YF[]^EaDcZd[k]|write *X4C>DSY[Y|wrote "]&W,C4[?EC]IFQ@S^Y]_EfBgEnB
weak|,D3[7ZDBQBjY
weakest|5a|link 5a
wealth|-E8a:[J]RA|of -F8Z
wear|"Z-^2B3W4C7@8B:a;A<D>B?EC@FBOVQcR]YB[]^EabfAkXn[|a :B|boots QZ|capes :_nD|it .Y2D3^7CI[O]SY|many -^RZ^D|red b]nY|short DZ|something 3[KCOYj]|the 3ZE[aD|them 5[CDQYZ]|your DX
wearing|%E)a,C7]8D>CDDHYN]QBaAeFgBn^|a ,AQB|the 7]K[n_
wears|%]1a:b>eJ]VXe_gCk[|a C[DXjZnY
weather|&E)Y,Y-D:[@BC]DUSDT]XaYCkX|'s )Z,ACeDDQB][eE|in 8[|the 4ZB[
weathers|9YfFjE
weathervane|iZ
weave|8]bW
weavers|!Z#];Z=Z
weaving|&[^Z
web|,AA[D]EZjb|chat j[|version DZnY
webcam|4]B^CYQb
webcast|EhnZ
webchat|C_DYe[
webinar|!X"B#Y*]-_0d6e;^@ZE[FbHEIVO]Q[R]S]UcYY[faBbYg^|<name> -[EcK[S^jCl^|on 6[@_Fc[[g^j[nY
website|#C%C(C)Z,A-@2@3Y4b:A<[=D@BAYBaE@F]H_JGOEQDRBU[XWY^Z^_?cZfAgBkElEnA|<link> nW|and )[kB|for ,C4_7[D[|has Ach[|is ADCWDYhD|now EFVElG|says F]
websites|-]7]R^gYmb
wedding|!B#D%C&F,a.C/C0E1C4B9D<CBBC_D?IAQ^T@VDYD]XeAgZh]i=j_mDn=|and hZ|cakes ]Z|was #CIC
weddings|)]-C8[9F<Z@ZCYDBN^Q]RAXWYF^biCj_kC|and )aNa
wedge|5Z
wednesday|#Y)C,A4YC]NDQ]Y^f[|'s jE
wednesdays|k[
weds|,C-[4ZB^CbE]Q=R[i_j]nC|<number> ,[
wee|,[.[C]D^QYXZj_
weed|.d?WC[]ZfZjZ
week|!W"Y#Y%>&D'B(<)]*?+A,C-A.a2@3C7E8?9E:?;?<==E>[BDCZEDFDI[KFNYP]SWZY[bbEcAeZiFmF|'s !e#E'C,C0Z2b3ZCCDAHZICJZW^Y][Ze^gEiXkCnW|<emoji> &Zn[|<name> &[)Y@CAFCZDWHCRCZCbAg?iEjakZmF|<number> !C#[&C,[0DC^D[EZKAPZY[]XgAj]k_|a #D,Z;aDC|after #C&B4D8[BBS^iBjD|all )Z5eZa|and *Z+_/Z2_4]9^<^C]D@FeNEO]QEW^_]bYc_jEkFm^nY|another :_aanX|are ,[Q]|asking S]bZ|at "]#E,CCCEYQAV^jA|because #G,CCaeCj[|before I[S^|by CEP[|course "[H_|early B[HXi^|for /Z0]<ZEdU^|free )ZNZm[|from )[NZWCb^|goes &]K[QZ|i #Y<^@ZF[|in +^/D>]H_I[P]QFe]kB|is C@KZOZQ^ZaiYj>kDnC|it !Z,[A]B]QFi[|just CB|my 1a;Y|no #EDEjHnZ|not >YC]]YjanD|of #Z,C4[?DK?QGSBW[jDn@|off >^|old n[|on )b.XCYDYNYOZSETCk_|one ,?>YC[I^|only !Z"C7fT^]f^C|or &E.[2ZDEWY|our D]R^VZ[XkZ|ours )F|so 4X9YBZk[|strength !^|that #]&D,W>D@DD_KA|the "E4[=[Q?^XbCjDkA|then &]7a|there #]4]g]|they 5D?[@Z^Y|three ,@3[QCnC|to /c4B7cAaDCF_GWQ@TdYZ]Zh^lZ|two ,[4]|was ,^|we "_6[>[A[GDOYSDWWZ^aWb[jB|which #]4[P]QD|while ?c@^JXfagb|who ?]DZh[kY|why @[I]gZ|with ,E-Z0[4D>WC@O_jC|without D^|you )a:c>[^Ca[e]|your !Y7ZkB
weekday|"[.C4C>[CYE[Q^SCeeg^i]l[|mornings WZ
weekdays|#Z4DB^DZi[kEnA|<number> B_DXQ@i]jZk[nD
weekend|!["[#E%A'D)_,V-D.D0Y1?2B3?6B7[8[9C<W=B@GAEBBCdDAGaHYIAJFL@PYR@TCVAW@YZZ^[A^[_DaZeZfEhXjZ|<emoji> 4f7D;aCZYZban[|<name> &[KZ|<number> )eC]NbQZjV|and #Z&^0Z>^?ZDCKad^hZkD|at )FNC|for ,YXZ|if ,Z|in g]jG|is ^Z|of >[|only !Z"]7bXA]b^ElEnF|plans (Z,b9>QZ_CnZ|so (Z7Z|the .E7YA]C[Y[h[|with (Y8]
weekends|,BH[NYQDSBVCZ_dDeBh^lCnC
weekly|!Y"D#Y,]=C@DCaH[MCQ[R^SBW?aAdDeAj[lCn^|<number> C[|and ,Y4[Q^Y[|count =BdD|pay ME
weeks|!E#D%D&E(D)B*E+b,D/D0@2D3E4X5A6D7D:B;F=[>^@VBCCeEBIAOBP]UE[?bCeVj_kXlCnZ|<name> <dkA|<number> !E,[2ZC?DDQZebnE|after #^9E|ago 7];b?[@Y]]bZeB|ahead 1_AZ_GhY|and 2^=[>_QYW[edkW|at .X?ZC^Q^j]|before ,[DYk_|behind 4^kD|early VZ|for )[+Z@YC[J[NXgYn^|in +[,[D[PY|later N]Y[ZY|now ,Z|of 9[>[DCP[fDgDkE|on +X>]C@jCmW|so j[|still ,Y0Zn[|to 2]7bC]]_j[k^|with +anX|you ']-]gY
weep|+Z4]<Z
weeping|<a
weigh|.W2^3Z>Z@ZIYL_Q^eYk[|in 3[@[LZgZkY|the DE
weighbridge|,A<]QD
weighed|"[#a@Y[[g[|<number> @^g[
weighing|%],Z4]CCJZdA
weighs|8D<[D@QAeCk?|<number> QCbZiX|as <^
weight|#C'Z*],F/b0E1W7E>>C@Q@T]V^eD|and ,D>DD]QB|is >D|of *]1Z8[VYhZ
weighted|!D,AG@
weights|.Y7Fe]|back ?]
weir|*E3d8BC^DaM]OGPXQESZXdgAk^|please ^X
weird|/ZF[TZj^
welcome|!Z"B&[+B.^/E2D3C7>:>;c<>??ACBBCBFAQZR[S]WZXD]H_UaBb]cDf>g[|<emoji> RZ|<name> &e,[:YE?KdQ_eZgAhD|<somebody> kE|a 1B|aboard Ea|and #^.]>DCDI[QBS[|as 8Z^Z|at )_,C.ZCEQFW[kF|bring .]g[|dogs g]|from >ce_|home nZ|if jB|in +Y4]hZ|no )Z.ZD[|our 1Z;FVXlB|sheet #[|to %f&^-F.@;=>DRAS@]A^[aAb?e@fFgC|you jX
welcomed|&D0a1[<[AdEBK[halFn[
welcomes|8Z:@A_aDhZ|the A_hZ
welcoming|:ZCCQBa]l^|you :_BZaZ
weld|4]
welded|4AIY
welders|&aBCiBn^|the BCiB
welfare|QB
well|!D"^#D'D,Z-B/B0_2Z3=4Y5F6F7]8B9Y:B<[=X?a@ZADBaC@DDHbJBM[NaQYTFUaWcXC]b^ZbZc^f_hZ|<name> ,_@[K[|<number> eX|and 2]7^W[]]aZ|as ,C2[?XI[eXf[h_|be 2]|deserved n^|done ([+D,D1D4E<>?d@ZBBDGUZV@YBZab?c@fdgXiEk[lA|enough 4a|i ,V4[<[|it C]D^[[kYna|made +Z.[SZ|over 0^h[|that <aQH|the 1eFZV^b^|we "[.Z7Y|you #]=ZFE
wellbeing|!B%a-Z<ZBCHBMBN^RaVYX[|is !E:[
wellies|+Z,[1C4C:ZCCDcQ^SBYDj]kZnB|are C]ja|please ,CQB
wellington|&BKDn[|left QCn]
wellness|!["]%E)a-aABG[JBMER]]DhBlCnB
wells|&ZCDEDf]na
welly|D[Q]hZka
welsh|kb
wen|&Y,]=Z?ZKYQZdYnZ
wendell|,D@]n[|<name> ,D@]n[
went|!>"E%B'C(B)D*B+@-@.B/V0>3=4_5>6C8=9G:?;A<C=?>CAWB@D=EDFEG=J?NAOCQ]R[U@YaZA^EaAbDeEhWk?nB|and #b&^?YA^I^Kagah]|at ,_4[CD|away ?[|back &Y,A5^C@KDZZgFjA|by 4_|down /CC_DCEXFEYX|flat [[|for =COZdEnW|from ,C/h0^2^8^C?D[F_P]Q@RHTaU^]_^[bZhCjAm_|home ,]@[DDQYf[|in #]1Y4B7b<D>Z?^IbJENYQDjIka|into #U<XQ[|last #ZI[j]|left ,C|live "[EbF]lZmWn^|off ,_7]JYQ[]X|ok ,[>[@^eYg^|on ,E1^QD][^YhY|out 4X7C>BCYKGY[]DfYg^j_kF|quiet #[/[?ZFZH^NBT_h[mb|straight 4^?ACFY[fC|this "F4[HCg]|through #[&]1[C_K]Q]nC|to #=&Z,b1A2D4c;D?C@BDDQUY^fCgClEn]|under ,A;Z|up ,@0C2c7F<c=F@[CYECKDQ@WYZA]Bg^hCj]kZ|well ,^Qc|with "^|wrong &D,a4@>Cg@
wept|(c;gb]jWm[
were|!F#E%=&A(?)>*>+@,E-F.@/@0C2>3A4d5>6@7A8;:><D=B>]?DABB:C8D=E_IZJCMBN>OAP@QBSDT<UJV]W>Y^Z@^CeVhCi@jBmDnE|<name> #e&BE]I[|<number> !a#],d0C4f7Z:^<EQVUAa]eCgAjDn_|a ]]jBkG|about .[4AQB|afraid QZf[|all "Z4ZQaY[bDnY|and jZ|asked #a2[IZ|at 1D4@<B>CYA]D|bad ,^>[|born LY|bought DE|called ,AQYYC|charged V[eZ|cousins 5^Z]bG|cut >^kC|doing 4E7];b]_b^j]kZ|down 4]D@QCkB|dry >]|eating "Z9ED]HYnX|exchanged 1_Ef|fair 4Y|filled &BKD|fine D[|first "];ebd|four ,CE^|from ;fb_e_kY|given #C|going kC|gone 7D[[m[|here ,^QZ|hit @[gZ|hoping 4E|hurt >[|ill CZ|in ,_0E4C<Z>CC@DDIEKHQZS[Y?]DbCgEj=mF|kind Y]|last #A|late ,_4[|left X]|locked FY|looking >C|lost 4]|made <YXZYAn^|mistakes bG|mostly &Z|moved CYDZfY|named 1[|never &Y|nine Eg]]l[|not #D,B3D5Z7b:E=E>V?dFXRY][aDfWm[nD|off @YCYF^Y[eAmZ|on &[)]0[9];[>CDZNZQ[eBkW|one ?[DDgD|out ,BDDjDkE|paid &Z4^=^KYYad_g]|put :[|re D]|right #h,@4_7C;E>EIbQCY_e@jZkY|sent k[|shut CEQDjE|so KYfY|still 0Z;E|taken g^|the "Y&a,Y>Wga|there ,=7[ICQE]YfB|to (F|told ,E9[;D=XCZD]ICK[Q?]AeVfZg[jDkZna|too ,aQ]eCg]|turned >Z|two 4[<]A[c]|up &ZKZ|very #_,Y.[j[k]|waiting ,]2[>C|we "[|worried >ZfH|wrong #@&Z,F4=F[|you 'a3e7_>[L^Xc]YkC
west|&D,D;B@BCAD=Q@SEaDgDjAkC|of &C2ZKE
westerns|Q[
wet|!B#A&G,c/>0E1B3B5D8>:B;@=CC@D^EBFDI[MCQ_SDT?VBXC[Y^E_FbCdZf@iVka|<name> 4Y9F[Z|as ,FQF|carpet <Y|spaniel jF
wetlands|KE
wetter|#[QY
wettest|;F
wexcombe|E^Z]l]
whale|,d<b@^CEQa[Yc^
whales|5j7]Z_m]
what|!<"[#D%D&G'e(C*>+D,C-C.@/D1D4C6B7C8E9e;Z=^>C@CAFC;EJFgG@H^LbPFVCZB[D]D_cd]fCjDlCmg|'s "C(d,Z-[3A6D7X8Z9_<A=B?A@@AXFAHKIDJBKBRZU@XAYZ[@]]_]aVfDg>hUlEmC|<name> (C3_:[>D@ZN[Q[XYdYeBn_|<number> ,_9E;[>]HC_Ca[bZgEmEnC|<somebody> &],A4Z9C=]>G@[DdFcdZgDmb|a "D#<(A)C+[1X2D7C:_;b<b?j@ZA^BaDEE_F?IGKZM=N^P^Q^V]WAZ]^Yaac_dCe^fWgaiVjClbm@|agency 9D|all E[|an #[+],D0[:_;]?eAcFEHXK[]]^@baf[mD|annoys #[|are !b#E'D([,[3^5e7_8_@ZF@G_LBN?UZXZZ^[Z^]_GaAm<|broke Q]|came #[,C<aF[|can "b#[H]kCn[|changed "^#IDDbEnZ|colour (]|comes >ZE]FA|could 9CkC|day ,]|did "<(A+a,A4X9Z;F>A@^DaFCHDIBKDLYMBNBQBS__ZdCgbk^nC|do "C#C(D,_2c8C9[>D@@DBLZQaYa]D_]eEgBjY|does "_(_,b9C;ED[FDHbM_SBYVaYeBkYnC|each #ZD[QYkY|else #a9fIXYX_ijB|finally "Z&F|fits .Y|for @[|gets 2E|goes "ZB^i_|got #[|happened 4^9]DAFVMXN?SEbDdCfBkDmZ|happens ?_I[QZTa]Ec]f[kAn]|has .[4]Q@kD|have 4>9]YEkB|helped ,AeY|i )],E0Z2[3C4B9V:B<]=_ADNa^UaEc_dZnY|if "g(<)C,[/[98@BDCGEH^MBNEXX_@a[k@nD|is "c'C7]9>:C@]AZFdH_M[W^XB_Am^nd|it ">&A'D(_)B,C-b2F4E7F9=:><[=GB]HAIBJEK>M]QAR_]D^B_Ca@bXgHhXj^kZnZ|just "XB[H[i]|keeps "^#E,Z/[H]IET[|kind <Z]Z|leadership ;CA[bE|looks ,Y|made "D4]7C9_Y__[|makes "[#C,D9C;]<CH]TYV[Z[_@bcg[|matters 1[8aD^NZRc^]kX|might F?QD|more "c8^|my 6][Y|nobody F_KZMAQDbYmc|not DFK[|one F^|others ;^bZhY|our "D#A%cF]GEMBOYQ@_EaCbEmZnB|people ,]2YScj_k^|put 9^|real 3]:Z;En]|really :a<[NY|separates "Zm_|sets "[;[|should (A9^FCH@MAQUU]YE_Yj]kZmD|that ?ZCCR^SCjB|the #[(D)^+G-G/B1a2Y3A4C8E:B;D=]>]ADCEEBFaM>T@XD]BbCdahBmg|they #^'D,]9@;E<E=^D]N_QWWGXEj[k]lA|this 9@;Z<]F]_DkBmX|time 9]D]QAn]|to (Z*Y,B.]2[3a4]7Z:D;B<F>_@]D?HAIWKYLDQ@S_TCU[Xb[R]^aEe[kEn@|truly -Z8C|was #C&]'b,>4@9^?]@ALZM]QYW[Y?eVfYk[|we "E#D%]&G'D(D+E,F.B0B3a4^8A:B;=>E?A@ACcEBFBICJ]KALFQ@SBXbY[]C^>_ZfDi?jYkYlFmFnC|went 4_DC|were "C|will )[7Z9D;_FBMZ^bb[hYmB|worked #]|works -B<Z|would "D#Y'D(X,B.C7F9C:_@aBFFCI[L@Q]S>]BaTg[h^k[mC|you #B%Y&^'[(E)a+C,D-Z._0^2B4<5B8A9X:^;Y=^>a?@@ZBYCED_F;KWS]TcWEYC^A__d]e]f=gDk_mA|your "a'])DH]La]__CnB
whatever|!D#@%e+C-E.D/E;A=h?BD]E]FAGBJaK@OEQ[TDWZY]]C_^bFdefLl^n?|'s =BDFjC|comes =cd_|i ,B|is D]Q^k[|it 4^YajX|life %Y|that ,Y3Y<ZDC|the #E&C4F:[CADYaYdWn@|they 4[|we C^QF|you #C&_2Z7]DFEcSAeEgZjBlX|your :[
whatsapp|'Z)[LY
whatsoever|(Z0Y>]MZ
wheat|,A8EE[a[kBn^|takes :E
wheel|![,@.C6c<^F[G]I[KCSB[bb@eB|and #X,B|to !YF_GXm]na
wheelbarrow|,[AZKCdZ
wheelchair|#d&d4Z7D>Z@YIcKcQ[Y]]Fa[dZe]g^j^kWnZ|is &]C]K]gE|users #dDYI_eB
wheelchairs|4YDCKEeZkD|and e^
wheeled|7]]Z
wheels|&e)X+V:]A[DAE[G[KbR@SE^^l[mD|up A]lZ
when|!B"E#C%X&?'](W+B,@-C.@0F1>2H3W5Y:b;]=E>G?]@FAABBCBE:FDJXK?LZN^QDSHUZVFXZYW[Ba[bXdYeJfWhHiBmD|'s 'hLd|<name> "[&>)Y,a.C7B;@=Z?E@DBXK>NZTZU^XY]C^Zd[gFj@kD|<somebody> #^&@,F-]3];ADCFZIYQC]B^C_AhXl]mZ|a ,[/Z3X4X;Z=a@aCYDXR^bZd]g^j[k_|booking +fPa|did "]%[(_7b9CGCHaMWN^]_^AaCnY|do "<|everyone 7D<Z]A|i &B+D-Y.A2A:A<>FCMZN@R_U^WDYE]^aCbWiBjYkZl^nM|is 3_|it !D"D%E'A)E*D,D5E7_8Z;D<E=[>@D=FCLENEQCTC]]^]a[cBfDiUkGlBmBnW|ninety 7G]F|nobody :^<Z?EhX|not nZ|one %[|our 4^?YQZf_|ours &];_?[K^|people 7Y<bCZHDQ[SY|somebody N_g[|someone ,[>]D^QZ|that ,a|the ,A.E/[4@7a;_<Z?Y@[B^D<HDSFTWZG]de@f^i[kFn?|there ,C.Z4ZDCd]|they !^#@%D&](E+D2@3F5c7a:C;A>F@DC?D^IDJDMAPDQASE[[]d^Ua?b?eAiC|this (aMX|to #[@XDak_|two :[|was "a@CMWa[|we #B*V,E2C3>4F8E9B;=<a>CECIBMCNDW<ZY]C^CaBbAc]eBhDj^kTlB|will n[|workers :ZjYn]|you "H#C%]'?(B)_+Y,A-D4?7@;^=F>[BCCDFVIUJ^LCMCNTP_W_YB]A^Ta_e^iBjTnA|your #X'B*D,^3E5C8Y;]<Z@[CBG^LFM]OCQ[ZCa]jB
whenever|,Y.f5^6[>^?DDDIASeYAZZ]Cj^kBn[|you .Y4^6[=[>^IES_dVgCkCn[
where|!C"X#B%='Z+=,D.@/<0A1?4E6A7?8f9c=@>@??@DA?B>CBDCFGH]J?LVP@TCUEVAWY[E^e_YaUbXcFfHh@iDj?kXlAmAnC|'s ']7[9D:fFbLYT]aYm[nZ|<name> )Z4D>CR]|<somebody> &D4BDEYY|a :CD^IARYXZjAk^|are "87]9X;]H?JDX[^BiE|did "a9a_]|do QZ_]|does 9D|due fC|else >Z|every 8_:C^Z|everyone #[8F|have 7]9B;_bb|i &C,]2^;e<e=]D@KBWab^|in "[([M[SZ]@a[|is "a#]HWnZ|it "]&T'C,B._2Z3a4]<D=E>Y?aDYFCK]MDQHX]aCdXfclDmBnB|most "F&[HE|no F[HZ|our -F8Z|people *X0^n[|the "B#^&>)C,c.C1F3E4[5Z7D8D;@?@@ZCAD_FDQ[VDYAaCd^fBhCjAk^nZ|their !ZQF|there 2aDX|they 2[8C;T>CI[WZ]@bYeE|to "W#D,^;C>[@_DCFYIAQbSWTZeZkBn[|tradition :fa]|was HYnX|we "^#D%@,@2E4X8A;C<Z@ZE^H[TAYb]X^FaeeXgXl^nY|were "A7aXZ]Y|will "]7D8B9DH]|would (YiY|you "@'d(a)Y-Y3]8C9c;CD[FYHEL^MaNYO[Q[ZY_adDeZ|your 7[:[KWQYkY
wherever|8VCDEYJ_NY^]c^hZnY|you ,C8XEYNYR^c]hWnZ
whether|#d&B(B)E*C+A,?-D.]2<7D9b<E=a>=?D@]BCDAFDIbMKO@P?QARBV_ZB[a_ZdbjYlC|<name> n]|<somebody> ;]A[D[bYjF|a D]Q]k_|i dX|it ,C.F8a=[JCKZQAY[d]jW|or .c4C>XQX|our @^QCg[|the 4]9a=cS?_ad_kCnF|there 7]9[|they 4A5ZD[S_YB|to #Y4W>ZDEdZk@|we @]gXnY|you #D*E+E5D>AD=J[S_V_YAdDk?|your #Z3]=B@B
which|!<"E%@'g(X*D+E,^.B/?0_2X3A4?5Q6@7C8?9f:@;F<?@AA=B]C>DAF[G>HAJBLeMYOAPUQ^TGUYW[XB]A_gfEhEi^jClBm_|<name> nC|<number> 5^9C;ZDZKY_Cb]n]|<somebody> #C&?4C?CC_IDKDQZk_|and =bDDF^m]|are "c&C(a7a9;D[LDMbQB]b_<a[nB|came 2a9CWY|can f]nZ|colour 9A|costs 2E|crm P_|day (D9[M@|did (F_Z|do kF|does 5aI^|evening 9_D]|film =C|for Q^|goes 2]|had &A|has #@,>1D2B>^E[IBeZkVlXnD|have #ZI_fZ|i +],W2^P[QYi^|in ?[FZd^|is !E"E#D'C*Y+],X-@/E0C1D2f3b4a5U7@=>>C?^@ZBGD<FDHAIHKZO[P]WbX_Y]Z[[b_DdEfWh@kBmEn>|it &B1_IUe]|leaves 4^K[|loaf "F|makes 0ZUb|means ,]4_5cDBSEZ^|no 4]>]|nobody #Y?Z|now 1Y|number #](ZIZQD|of ([0C4F5X@YFCN^Q]XZYB_Cd]gXnB|one 'A(d7[9A:E>CFBLBMbXA^YiCkA|ones 4@?]Y@j[|our #E4Y|page >]|passed X[|row SD|run fE|sets bY|should 9Y_[|side 7h]cnE|size 9;_C|some D^|store J]nX|the &Y)X,d2C8^B[DZEZIXKaQ[]W|they ,D.Z=X>[dcj[k?|to ,]-E|took &C,@4EKE|turned "]|two =Z|version 9ZYD|was &C,A<E>X?DIAKCbAkZ|way #D,]9ZF^IBm^n[|we "Z#Z&],Z4[;C=B?YBZCEK]WRYCa@bCdCjEkEmWnD|were #cI[nZ|will -[;Z=YE]F]lW|would (B0F9d;D=YK[MCSD_ZgY|you #Y'C)E,?-]9[=DC?Q@jD
whichever|,@.a2^4E=]>CD=ECFEGXKBS_bEdXf[jS|way .[CWGYI_S[j]|wins 2_=cWX_[|you .aQCS^jF
while|#B&G(F+C,@->.A/Z0Z2C3A4C6B7Y8D9?;R=?@]BZC[FAIEPCQFUZYC]]_Bb_cUdAg]iXkWmCnE|<somebody> 2]7[|a ,]B]eEn[|and %^8ZJZ|i )C,B0]1]DZ|it 7[C[Y[]agDka|other lY|others 7D;_<DX[b]|our "Z9EHZnY|stocks 7ZG]]Y|the #A,D4D5a7[CeDWJ]Z_]Zj^k[n@|there /_T[|they ,C4E5^|we ,X.^1b4^?^@[DDVZda|you "Y%D)_/]0Z3D4]5A<Z=CC>D]E^FEGGHcICJCKVN^TY[Y]FbCc^fAgZ|your *Z7c]Y
whip|]Z
whippet|<_
whips|bZ
whisk|<^
whisker|[Z
whisper|(]8e;ZFcM]Y]^emcnE
whispered|8ZD[^ZkY
whispering|8]F^^Z
whispers|8b:CQG^_nD
whistle|,[.[>C@XkY
whistles|#[&Z>[@ZI[e[g]nD
whistling|,]?]Q]
white|!B"[#D&?(Z+Z,E/B1B2F4D5B7A8C9^:@;?<C=C?C@AA>BEC^EAKATEUHVBZE^CaCbBfBg?hEiDlFn?|and )^,D4]NYYZjZ|for 0]|glove 8Y|lines 4Y|on #[4]I]]Z|tin .Z|van e]|vinegar k[
whiteboard|#_<YDaE^Ia|and DZE_k[
whitening|!c6[G^S[
whitepaper|*Z7B;D<EABFaO]R]aZbBk]ma
whites|+X,[E]IH
who|!D#B%V&g'[(b)?*Z+8-B0B1;2D3A4=6@7]8C9^<A>X?f@bA@C6D>E:FFG@KaLZMbOaP<QYRESFVAXCYFZ]]Y^D_XcEe[feg_hCjCk@l?mFnE|'d "B&?(b)C*D.Y2_4a7B9B:B@@A[CCD@FFHBM_S^WZY^fEj^nC|'s !D"J#D(g,A2[3a5]7<9>;]<e?<@@A_BhCBFVGDJBMeN?ODP]Q;SGWXXWZX]@_AbWc]d=e]f;g>hVidj>lX|<somebody> ,B.ZCZD]KC|actually "Z|already !["].Y0]6Z:[G[TZnC|also fCnD|always (]@EGEMZ|answer )[hY|answered I^|answers #[7[|applied ?YfZn[|are #Y&E+Z-X1[4D5^7@9g=C?BDCF[J@NAV]Z]_]kB|argued &_QG|ask =_ZYd^|asked "Y#e4Z5Y>@?DD[IdeCg^jWkF|ate ,Z|attended Eb|began ,G>Ze[|believed ,B?BfC|booked C]|both ,E|bought #Z(D=dMDQ@dcn^|bring 5d:Z?FNZ|brings &D@DKB|broke @[|brought ?]fa|built &Y;E|came #D%D&^4W>a?e@EBER[S@]_bXecf_gEk[|can ,^.[5^9V=FD^S[YG]E^BfEjCnC|cancelled b[nY|care ([)]3];XA^|cares ![%_)Z:[J]a^|carried &Y,X?_Kaf_iXjC|cast KD|celebrate NZ|changed jA|cleared ?CfE|come ,E=]SZd]|comes 8]KC|could &^(D,_9R<B?^DaLZQ__YgWk_|counted &YK[|cross 8[^Y|danced G[|defended ,YQ[na|deserves (^M[|did #B7e9E;D=]>Y?B@CCZDXS[ZD]adagBhYkZlEmZ|died >[@[D_nY|do &Y,]/]:Z@YFGG_KYMCS[U^^YmC|does #C&D'C0[7[9D;[<C>?QZU^W^YD]ab]dGeDfDgYhYjXmbn@|donated ?BKGfE|drew ,Z?A|drives #Y&]>]Q^|dropped %^>_eZ|drove 7_@YQXg^nC|dug ?E|eats JD|else "A(d7@HAM]NVODQZY]]BbD|emailed #ZCDI_QAd[g^|ever (Y|fed ,D|feel F]fEm]|fell @Zg[|filled #[?[F_m]|finds >ZeZ|finished >[?]e]nW|first <a|fixed ?Y|flew ,[@hQWfYga|follow B_i^|forgot "ZB]i]|found ?]NZQ>f[nD|gave #Y&U,Z4_?[K^QVf]gEkZn[|get /Y7[8]W]]_|gets (D|go :];XUFY^cG|got "['Z,E0[4]9CDBH^S]nB|had &Y,[4[>[@^Qc]Ee]|handed ?a@Zf[|has %B&F(B.Y3Z4B7]8a=]>B@CC?DEE[FFKYMFPCSWVD]Z^[b]gAhGm?nW|hates ;_b[|have #C%B'[)E*e,;/A0D4>5]6[7>8D;@=C>]?EEDFBI?M@NDOdQFY;Z]g[hBi[jXkXmAnA|hears ,D|held ,]?a@TQXYDf]gW|helped ?=fB|i 1_7cV^]]|in &]|is #Z%['_*Z+].Y9C:D;C<F>EF[HDLaMcT[Y@a@bAd?eAk?lCmT|it 3Yh[|join *[|joined @Z|joins EalZ|just "YHYc]|keep :CK[nD|keeps ,[nY|kept ,D=XD[YBn^|knew &D([_aiXj[|know !]"C%]7F;Y<Y>EG[JYQ_|knows "X,]7^9^:Y<YDYKDQ_fB|learned &Z2]7ZgY|leaves E[bZlZ|lecture ;Zb_|left "C,A.Y>DBBDZHAIYYZiC|lent &B7Zga|let ,EKYQF|lifted ?AfA|like >D|likes *A|live 4Z;AEZaZ|lived &B,B@DFE|lives "[)c-YA[Rbh[|look 4^|looked (^|looks ,CgY|lost =Y>d@XDFKAQZeagbjCna|loves "C|made &],C?DA_EZK]Q]^@h_mY|make %_0[A[R[U^a]|makes MCj[nC|measured &]jE|might "^5Z|missed 7VGYQFhYnX|misses VZ|moved #A,[4[|need *D5[ZY|needs (],B3C7B:CBGJ[KCMcO?TD]E^[aHbEnB|never %b([.Z/^7D:C@CBZC[JYSXTYjYn]|noticed #C&A,CKB|on 9W|only 5ZLZQD|opened #Z,CQF]Y|ordered ,a|owes *D,Yh[|own 8[Bfib|owns ,ZQ]|paid &DKDkD|painted &[jZ|passed ?[@AD]f[k]|pay 4Y5Y>ZZZ|pays ,[9ZHZQX|picked ;Z?CfEl[|plays @[|presented f[|pushed ,Y|put 9Z?^i[jY|queued ?]@^|ran ,@4CDZICaYeC|rang #Z&W4D>]@YDCIZQDeX|read B_W]iZ|reads #[&];EB[EcKZbEiXla|really 7B;abZ|refuse 8cG[^a|refused &C,XKBfY|registers *_.YSZ|remembered B^iZ|remembers (_9CM[|retires &D,DQB|rides gD|rings 7c]Z|run ,A9[@[QH_]eE|runs A]BYb]hZiYjD|said 7_DXK^QEUYXY][f]gTjIka|sang ?BKYQ[|sat &@4^@_QFeDfZga|saw &A;D|say 7Y|says "b&](E.C0]?BH]K[MEQ^S@U^V[[]eYfCmY|sell 9D_C|sells 2^W[|sent #V,C?cIdYZf_gIj_kY|served E^n]|share 6[^C|shared #C,]AYhY|should )c4Z9YNZ|shouted >DK[YXfC|showed ,Zn^|signed ,^|signs 'Y|sit 7[|sits 5Z|smashed ;<aYbC|sold ,DKZQ>|spent @BAFhD|spotted &Y|stand :DBZ|started &^9]<[@ZQX|starts -bRYe]|stay 7CQEa_|stayed &[,C<[=[>E?Y@ZIBdZg]|stays fC|still &F(a*Z-Z3]5^7C9]M]OWQ_XY]A_^|stood &],^?]IGfbm^|stopped h[|supplies '^L]|switch /[|take H_QY|takes >E|taught &B9^;^?BQAb^ga|tells &Y4[FDKY|the ,F|then ?[Q[|they ZZ|think -[>[B[e]|thought ,[|threw B]|thrives "A8E:^HH]Ca[|to (C,^9]@C^an[|told 5Z?a@Bg@jZk]nD|took &E4Y7Z8Y@YB[IC[Z]^aZgYiZj]nB|trusted ?D|turned ,].Y4D;F>YbId[kZ|turns "[HYfZ|understands ,C|use #[4]@Z_^|used .F<ZK[|uses 9Z|visits fZ|voted #Z|wait 7ZH[X]]^|waited &F4a=Z>[?B@[G[KAYUfBmX|walked &[,c8[>C?]K^Q]^[j^|walks 7ZQA][nZ|want ,@-Z;ZQCjX|wanted #X4[;Zhd|wants !c(],].C9>?EDZGZKZMZSCWB_AaDeFfB|was "@&G(8,U1Z4[7Y9]>X?B@AF^GAHDICK@M:QYWEgD|we #C%f&E,?8D:g;]<iF]JhNC^?acbTcdmX|went ,[DZK[QZ__bH|were #A,B4==[>[@CIAK^QAY@jGkV|will "_.C3B4^7^=[>Z?ZCCKCQDSDTGXC^DeY|wish ;[b[jB|won &Z;E@@FcQ[bCnZ|work &D]YnZ|worked 9aQF__dZfXn]|works #Y:]?EA]aYhZ|would (G/Y7C>c@VICK_e^jCkYn@|write #^*bOc|writes 2]3Y7[W[]Y|wrote #Z&>-Z4C@<I^KDR^SCeBgG|you "b#a%B'Z7A9F;E>B?]BFD[FCJ@LYTB^Xa]dah[j]k_
whoever|!Z"B&Z(])@*a+C,_/D2E3W4>7C;?<D=a>]?l@aACEDFBJ?LAN@OaPBQfTA]A_Yb>dZfhg_lBn>|'s =_>]?Bd^e]|borrowed ,Xm]|gets (]*]O]|handed @Zg]|has ,Y9D|is 3]>_DCQEXZkE|it 3ZXYjY|keeps 3]X[nY|leaves %B*ZJF|left ,c?b@fDBQafZggkCnE|mended ?bQAfa|pays !b|put &]?^@[f_|sent ,^>EQZeB|turns .YC[QY|wants ,CQA|you %Y,A5Z7D8Z?_@CD^IDJ[QAS[eEf]gAka
whole|!]"D%U)F,[.X2D3Y4:5G6E:=<W=^?c@^B=G^HIJ[K]PXQ^T^VYXZYCaFd_fdg^hTiClKn^|<name> !^8Y<ZB[bDfZlZn_|<number> =]|answer D[|community %@|county A]hZ|crew ZX|day @[|family 3]XZ]Z|house !Y|lot eB|new 8aS_^a|of %](].^0_4]<[CAJcK>MXQXf[nC|office %[3Z7];_<aP]XZ|one &];]K]bZ|page '[L]|pool LF|selves VUZ[|set ,F4G?FQG|street 7YQE|sum =]d^|team %f,D?FEaJfN^f=m^|thing ,D<_QCgZmBnY|town ,[|way ,X.D<C?ZfYgX|week "Za[|weekend ,D|world 8E|year A^h[
wholesale|=CeEnD
wholesalers|4[
whom|#^&A'_;EEFKELc|are 'XLZ|none EH
whose|"W%B(W)C*_+X,[.C/E0A2D7[9d;[<B>D@ZC@DWEAFEIGJ:M]OWQVTBUBWH]WbZdag]iZjGlB|dog ([MY|generous -YiZ|vision -G;[bY
why|"^#a%A&C'A*D+A,=->/Y0>1D4E5D6C7b8[9<;^=C>C?>@DC>D@E<FeH^IaJXKEO>PDQAR>SETV]Z^W_CaCbYdCeUgEj@kFlEmc|<emoji> Fbmb|<link> FahYm^nZ|<name> "Z&D)[8B<fKBY]cZeEjZ|<number> "D#C/]1ZFaICbFmY|<somebody> ,[:Y?AYAkan_|a #b|and #D|are "Z/_2[7Z9@B[FdHaMD]YaDb_i[m^|at )X,EF[N[RD|choose "[H[UXXZbE|did "?FFHEnZ|do /_7X:D@ETd_ZgEkDmB|does !E"B#a@DFCQE[be]gEmDnV|every hZ|everyone /X;ZTW]]^C|half F[mX|have "=7^H@U[|i )_/Y3C;Z<^FFJ[N[QAVXb_cYe[|in ,DFB|is "C7VFYHIL[MZZZ_@bZjBn_|it #U&[@ADBI[W[Y[ed|nobody _Y|not "?3X7B:_FCGCHAK]]?aW|our 7Z@aKCWAYC]Yg_|pay !f"^G^TC][|people &[:[|settle !Z8f:Z^bnE|so ;Z|some Q]|the !C"B#d,Z3[7E8>9[?YCBD?ECHB]Cg^hYlA|there "],Z5ZZakD|they &Z3]7[BXCCD[X_kZnC|this A]W]|thousands FY^Dm_|we "X&C,C-Z/B2_4>7D:]<A=D>B@]DCF<H[NZQFS^TGU=YC_DaZbVdDf[gXhCm=|would "[7]9AH^|yet 4cY[nZ|you &Y,A>]FDH^QBSF]YkGlYn?|your >E@[_^jZ
wi|!],f@CG[K[Q_f_gCja|<name> f[
wick|h[n^
wickets|CDKZnZ|in nZ
wide|%[,E-C4C7Y8C;DEYH[JZQ_]_a[|feet C[n[
widened|DD
wider|#c&^-^6Z7EC]D]K][Yn[
widow|4Z5_IZZZn_
width|&ZC]DdYYjbk]
wife|%A,D;@<C?B@>CDDZJAN@O^WEYE]Dc]fCgBmZnZ|'s 5[@?Z_gAjA|<name> %B&Z4[?]JAQaj]n[|and ,Y|says cYiA
wifi|/_9]C_TXZW_[j[kbn^|password nZ
wig|<_@E
wiggle|)]7]N]
wild|"],C7[8dUYWD]Y^_
wildfire|CFjHn[
wildlife|"Z+]
wilf|?^D[f^
will|"A#G%@&>(G)<+B,E-Z/]0=1D2@5E7Z8E97;B<>>^?>@=BZCeDAEAFbGVHCIFJCKBLYNBRZTXU=YV]Y_DaCc?e]fBgHiZj_lAm[nB|actually QW|add ,^5]=^ZZ|adore )[+Y;[FCPZ|all 4E5[F_m[|allow >E|also !C)^,^2ZCWFYa[kBmV|always ,B5Y7Y:];[Q@n^|answer #A*[.=CDD_QXYA_YgYjAnW|appear ,EjZ|arrange DYk[n[|ask #C.b2[3D4]FCSbe[jZmB|assume #F3Z7ZCFX[|be "?#X(Y*C+B,Y-c.V/B1Y3_8H9F:C;D<a@[B^DFEZIDOBQ]RZS[XbZZ^A_@bFc_i^j^lRnY|beat !Z|become 2[|believe ,_|blow 0[3[FdXamb|break 8YCYFZ^[k_|bring #]>YCXQY^De^gBmE|build #E'Z.Z|buy ,Z7]DZ|call ,X4C6Z:]YCf_|carry #D0Z4A<a>[Q[UZjCn_|change #[.A/E=_BYF]MY^YjAm[nY|chase *E,b.]D[OFQ]SW|check #[4Y>B?XYDg^|close 3dCMXci[jD|collect Q[kB|come ,C-a.?2^3Y:Z;Y<b=C>CBEC?IZMDQ@R]SCWYX]c^gBkCla|continue <XVZcZ|cost /CQGWajZ|count =b|cover =]DCe]kD|create 8^^[|credit 4Y=]|cry 7Z:]FDQY]Y|cut #^|deliver %]5[lE|dig bY|discover FZmZ|dm !C(B*c/]0[FYGDM@ObT[m[nB|do !C&Z'_(B*b,].]3?7B=bFCL]MCOZT]WVXB_]dbfC|draw &[*B2X7^OC][|drive -DCA|drop 7D>XgA|each 7Y][|eat ![DCIYgZ|enable 8A^D|enjoy 8DBZ|ever !a+;,@8b;]>@D[FDGaPAQFT]^Zb[mC|explain ([,A.Z3ZDBQDm[nD|fall 2[5ZZ[|feature 'Z5^ZY|feed EafC|feel %e8[>YJ^QC|fetch >]DDe]kE|fight +_?bl[|fill "[>[DaeZ|find (D)W,Y7B8]>bB_CAFD]CeXfBibjA|fit e^|fix 4AkZ|fly 7]C[jY|follow 1_:_JZ|get !?#c*C,a-Y/D2@3D4^5D7B8B9]:FC]F@IWKGO?Q[WDXAY^]C^EhaiEjYm?|give !Z+Z,^8B=D>FDAJ]S[Y[dEeC|gladly BY|go #Y(B,^/E4G5Z;E?DDAFDMVQ^SY_XaDbBf<iBk>m?|grow TZ_Yn[|guide 1Z|hand !Z#Z&a*^K_O[|happen ,DQGjC|happily 2[|hate 3]|have #]&Y,@-b/^1Z2E3h4C5D6^=_>?@^BcC[NBQCRZTaV_X]YY[__Bb_d[gYibj[|hear ,b3E4a>_CZFDKZeZnc|help >]CADcJGS^dAken_|hold %^,[>^D@JbKDSZeXgDnY|i 3Z|just 'Z,Y;^F_QCnB|keep #_*?,f7B<_>cC<DCE[I_KCMXOAQb]Da]bXcYe[jDkBn[|knock '^7[LaYX_Z|know )[,F.A3^7D?[D]XXY]]BkBm_nE|land C]|last ,C.[:ZDak]|laugh ,C7Z:dFD|lead 3Z7Z|leave /Y7c8C;[C^SWU^]]aAdBgW|lend Q[|let 'B1]6]HELCV_W]^Db]i^mD|listen ?^|live .]S[|look ,C.A:_D[FBIBLCOXQC]ZaajFkY|lose 7aD_QB]Zd[|love %B7D8^BB|make #b+D2D7C:DH^IZJCKEMDgbn]|mark =^|meet !^>bC[W]eYjYmX|mend H]nY|message (_+^>DP]eDgCkC|mind .[D^QGj]|miss 7E:W?bKZ|move .Y9]C^S]|name &[FX|need .A2C>CJ]Q[eAkDlE|never !]"]+_,?3C4D8C<C=E>@?FFHGYJCP[QAYB]ZaZbBe?hBnb|not !_"X*F+Z-A.e4C7[9Y:?<Z=?>[?bAFB[C@EFFBG^HUJFNERZSaVXXZ]Y^DaAbDd>f]jAk[lDnB|notice SF|now 4]=a>XYZd^|offer i]|only 2Z3[7CDDFcX[m[n]|open 3ZQDkD|order CC|own 5a7[Za|pass &](a,^4YDBQ]kC|pay ,;.B4^=cDHFFIAK@_[dgkDnB|phone #Z2[C^IZQ@jI|pick (_,C.E>DC[M[OYQBjbk]|play C^S^f^hEkZ|point >a|post *W2C5E9Y<B>DC[FCOYSFW@XEeEjKnD|print >BF]QEgYmW|probably Q[S]|publish ,E4_DZ_VeAnD|pull 4CDDkA|put !^#Z*E.@2D3B7C9^=]>[EYFEIDKHQXS@WDX@g@kX|raise #_>]IY|reach ']4^5aFZZa|read #F,E2_7Z=Y>>DaFCQ?S_WVeCfJjE|recall B^iZ|receive R[nY|refund ,A.[4b=]>ZC@D]Y]dbk[nF|regret 4F7c[[]]|remember #C&Y'Y,Y8Z;ZK^^[|reopen 4aY]|reply E[|resume 1]RZVYnB|return J]|reveal *YFdHAOXg[m]|ring .CD?KTQBYYgCjZkCnD|run 7BDBWY]Dj^|save FZ|say +Z,_.C4c7Z;D=D><DZE[FDKYQXYY^[aBeCgEhXk_|scroll 7WFC|see *V+]4X>F?BDXFFPTbVc[eDfDgZh[jZnX|sell !Z,B2^7^;YQBW]]Yb]mD|send (=*a,@-F3A7ZD_FZGVKDM9OaRWS@X@YX^_a_b_eFk_m_|set kF|settle n]|share *CF_S_m_|shock /^7FF^TZmbnB|show (C.Z;aD^FcQXTZbYk]nC|sit ,_DFQ[WC|sleep 7B>]S[e^|slide *^H[Ob|slip !Z|sort ,B>cDASDeajZkC|speak ,DkA|spend ,^N[|stand 3[CB|start -FC]Mad[n[|stay #b,X:ZCWKB^YfDgF|stick .Z|still 7CCB|stop 4CCYY^gZj[|surprise F[]BmZ|swap ,^4F>BC@DCSEeCjAnA|switch *]|take %A)^,Z.B8Y9[<b?CC]DXJAN]Q^][gZnA|talk .X3b>XD?X^kD|teach jB|tell #C&B(_+B2C3D7A;B=B?DCFD]FHIEMSPDQYT?XA[Cb>dEeBgFk[nC|test Db|text ,]CcQXfZ|thank %D'E(C+b8[?CD[H[UE[_]Cb^jEmH|the .]gH|think 7[DCI_YZ|transform -[A[FZH]mY|try 5Z=[>]D@I[Q]SCYCdYg[jcn@|turn 8]|understand .[?[|update 4[Y]|use +]=]__|usually DE|vote #Y:[|wait (_3[4E;[DHFCLYMcQZY?bWkZmE|walk &C.B7B=[>dCXF[QFSA_Fe_j[nY|want !_)_,A.E4Y:EF_G]NaSCaCkZm_|wave CZ|we *[OX|wear ,]|win 7Z|wish 7^F[|wonder ^[mG|work ,[-CDYQYgD|wrap OF|write #C&E'C*B3D4]=@>XC[LEOBY]dCg^j]k[|you !C.?/Z3D7d9>:Z=G>CF?HLLENFSFTWUE[]]_^a_<fZgAiDkDn@|your (C)Z7CH^N]|yours 7^
willing|"@(Z,E;^=[WG]]d_|to "@(Z,EWG]]
willow|!^@[QBY]
wills|"D#Y+Z5c@Z|do "D
win|!A'Z(E*]+D,_.F/C0D3?7D8@:e<C?@@CBEDCE@F>GCJ_LZNFOaPDS?VDXDY][A]A^Ea^b^eBiHl@m<n^|<name> '[*[L]O]ZZ|<number> *ZCYY]j[nY|a "F*_3C6A7CNFO]XCZb[B]DlFmEn?|and 1Z|big n]|or ;_=]dY|together :_
wind|"C#@&?,B.B/D0D2D4A5C7@;D<D=EAEC^FBIDKAMCODSDUBYBZA]C_BbBeBhBj_kZmBn@|<number> CaDZj[k^|and +^D^|farm &FKE|from DDjFkD|is :Z|on ,^QYdY|south CE|was jB
windfalls|,D=YKZ_Z
winding|"B,?HF|the "CHF
window|"Z%B)@,_1C3@8C:Y;?<D>W?FADC]ECFBG@JCMBQ]T_UBVB^B_XbBcCfZhFiAlBmEn>|'s ._4[K^QZSZf]|<number> 4ZYY|and ,Y<]=BdDkY|closes 6]CC|for &C,bQ[S_|in 7C>B|is 4aCCYabZ|of "^|open +Z|that :E|then ,EDY|was &Z4C|will D[k[
windows|#A,B.E2Z4B7^>CDBFEMBQDX[Y[_DaZmF|and Y][Z|leave n[|on 2^C>jFkG|shut C_
windowsill|,^1Y>ZQYWZha|and hZ|eyes h[
winds|-BCWDYRE
windscreen|#^&Y,F?]Y]
windy|4Z
wine|!X"B&A3Z5Z8_:[@EHCKDPaX^Z_k]|on D[[Y
wing|#C&D,B1Y8F<aCDc]e]nV|and nE|at eZn_|has 1Z
wings|&A,[nB
winner|!@#]&_(C)F*D,a1D2[7D;D=^?^EAGBI_NCQ^WbXC[Dd_f[hBlA|'s &C=ZKFQE|<name> ;[NEQ]nB|gets (COB|is HDI[K[|of !E"]&]GCHYKaQYnY|picked ;C|was ,b|will C_jXn^
winners|,^-^7b8]:b;@EcMZOVXG]_a^bDnD
winning|!W&F(C+C,Z-E0E1>5A8V;b<A=F?_@aEDMDNBVBZ>[AaJbacAfWiDl>|<name> !Y8^;aG_H?b]|<number> E]|a h]|bread bD|team AaU]|the 1C;C?a@eVG
wins|&a(b+D,[2Z8E<C=fA]CCFCICKXLfM_]C^B_[d]fDgAjBmA|a MYn[|for &_fE
winter|!B"[&]'Z(C*E+C,E-C/[0C1Z3>6Z8D9Z:]=Y>?AbECFBGDH]IGKZMDN[PERAW[XCYC^B_Za^d]eEfDh]nA|'s 4E|<name> <Y|<number> /[j^|and &DQZdW|appeal 5XC@jC|care kD|coats )Fj[|is :^MEa]gE|of &^<Y@DAbhc|on D[|tariff "D|the .[S^|timetable CBD]bZ|tyres ![)[G[
winters|&_2Y<^K]QYgYnC|in ,Y2Y
wipe|DcSDh^k^|clean hZ|the DYHB
wiped|4_DZkZ
wiper|4]@E
wipers|D]kY
wipes|&C4YIAaFkcnX|are DZ
wiping|,b
wire|9[DXkE
wired|Q]_[nZ
wiring|CZ]Z
wisdom|#YD]k[|of ;Z
wise|)]+XBZP_]]
wish|"B#a%D(W)D+]-D4B7]9_:_;Y<A>_GYJAPXRBS]YD__aWbYeXmF|<somebody> ,F>aaZ|for #[+gP]|somebody DY|someone @DQCgC|they ;bba|to %Y,B.X>]B[E^SX]YiW|we IC|you %B,Y7_JD
wished|&[.Y
wishes|&@(_*]?ABZF]ICM^N[OWVYeBgAi[m[|it &E+Z|to &D*]B]OXU[VYiYjB|you NY
wishing|"[)a-X:^BbNaaaibn_|a BaiY|all BFnZ|to -^BbRYi^|you "[
wishlist|*b6a7X:^OaT[XX[]]alZna
wisteria|W_
with|"E%F&E*A+X,B-Y.F/C0F2>3B4D6E7?8[9F:F;A=E@EBDC=F?GWHFNXRVTAWEZW]D^XbDkXmE|<emoji> (];_M[ba|<hashtag> *a3bOXX^g[|<mention> #A&=-V0^1E;A?EAgD[E_IBKEUW_[aaedf@hflbn]|<name> !X"f#V%Y)]+_,a0C1X2B5]7C8C:@;A<A>X?=@]C^D@EXFEHeJbKDMENYOZPaQ]VZX_]D_@aDbAcCfCgFkCl^|<number> !Z#@(a)[,Z-E/E0_1C2D3_7[>D?TBEI@KZMaOcQWREUbVG]Eb^eDn^|<somebody> !_#Y%D)A+F.C1]4C;F<Y>CC^J@KHSCV_ZCbCdXe[fGgYhCk>lF|a !@"B#[&a'X+D,]-D.D/Y0[1Y2D6F8@:B;F=ACDDCF]GGIYO_PETYUVYD[^^GaEcWeGgJn?|about .Z|ai 7@|all :_OZQBSDaZi]nB|an !F*X4Z5C9C:C;F<Y?XS]YZ_EaBd]e]kA|and #Z'b,ZLb|another nY|any !a)_*ZHZN^jA|anybody n[|anyone (C+].]3CCDk]nZ|apologies >]eYg[|asthma nZ|being ,^:]Q[n]|big <YA]|both ?ZfZ|bottles 7[[Y]Z|bread 7Y|broken QY|cake >F|chain >D|chairs MZ|chalk KFQEgF|children k[|chips =Z|code #C)a*@+B3E5[6C7BG[HZI@N_O@[B]Da^nX|colleagues A^h^lZ|confidence -Z|dates 4_?]Y]|different 4E|drawings QY|effect 1_<^EZV_|eight I[|eleven <C|every 3]<XTBX_bZ|everyone =_>[CFdajFk[|everything "b8]|extra UYnX|fewer 5bCZZ[|five 0Y>?jD|flasks #]|food ,Z4_QX|forty ,Z2[@CWY|four #^&^@CK^QBSWb]gBjCkD|free ]C|full 4Z5ZYY|gaps 4Z|good 2[DWk[|great ,Z1Z4];BAYEEVTaYn@|half 3bX]|hand DZ|immense A[E^lZ|intention 8]^Z|interest I[|it #B,]2a3c7C;W<Y=^>BI^QUS[XYaEjYnD|its 4F<[[[c_|just 7[:Z|key %a5[;BEEbB|kids WW|last #A4_|less -[7[;]CZRZ|like n]|local 8]^]|love !_)D,Z8^:_;^D[J@^^a[bZ|me %[(Y*Y,B4C<Y=eF]Q@bXe]nY|money ![@]|more ,C/Y9T;]?[T_b[|most ,]=_d[|my &C*B,D-_3[CDD_E_R^SEV[kX|names &]|nature -G;Z|new )[5[8E>ZDZMbQE|next :XR[nB|nine 4^I_|no "C,?2X3E5Z7[<A=C>B?YA[B[C?DAJFKZNDYD]Y_AbafYhZmBnX|nobody 5Z>EZ_|nothing 7a<WDaQX|nowhere 5]ZZ|numbers >Y|one #D%D&F+D,Z-C.]/C5[8C;B<c>^?D@]CBE^FFGYPCR@T@Y^]F^CaXc_gFhEn_|only ,Z>Z|or 9[C^|other nY|our !X"U%Z,D-[.Y/[0D3D4C8d:]A@C@GXKGMHODQARYUBXC][^baDgBh@i[j>lF|over !_/C8];BA_NDQ[|passion 8_NYbA|people 7C:AQ]]AaD|permission &_K^|photo ,CD_j_kd|photos C]|plain CY|purpose ;[QY|questions Dd|real #[IZ|six CC|slides ,C|small 7Z>Z]Z|so ,E8F:]D[|some +F4YTZhY|somebody (C,]=Zk@|someone 9A>[D_QD_Ck[|something )C4FHXI[aFm_|sound 4]|soup ,AMZ|spaces 4^|stairs QZ|stakeholders -BVD|survivors n[|tags ,C|tea .ZSZ|ten ][|thanks K[|that #Y,B4]5X7]9C@ZK]QCSF^Fa[bCdBg_mD|the !A#Z%@(U)B.Z/^0?3Y6B8F>Y@[AGB]DYE[FAG<IYLZOXPERZSWT_WD[B]X^BhHiY|their *X+@0a2Z7ADCKDQDU]]Bg_|them #]+Z,F.d5C:Y;CC^DbI_QCS]a^|this !W-]/^1_8^:D;]<^>?GZPDT^V_b[nd|three .Z8D>ECYXYga|tie ,D|total ,]8ZGZQ]^YiZn]|two #@%E3]4D;]<C>CCFG^JFN]QBSYYCkFlEn@|us #D%Z&Y'D(])c*B+B,C-?/C1D4@5D6a7a9C<B=b?D@]AABeGZJ^KYMZNdPDQCRAS^[]_GbAeFgZi^nC|what #W'].^4E9D=Z>YJDMBe]g^kYnW|whatever &[=_YEd]|wheels W[|who DZ|whoever KYW[|you !C"a%^&C'W+_,<-@.D2C8>9D<E=Z>g?D@ZA]BBCZDYEDG]JaK?P^Q>RDSBWEYA]Cb@dZedfCk]mA|your !A"A%A&['b(B+D-@.a2W3E5=6Y8D9V:F;Y=@>]?EDCEEGCHCLgMEQBSYTBVDW@Z?]C^D_[b]e^fHjXkBlG|yours 7[NY|yourself 7X:Z|yourselves 4Z|zero /^nB
withdrawn|4bCYn@
withheld|iY
within|!A#?&D)D,B-a.A/Z0A2C5Y:E<C=]@DBCEAFDHXI@NGQER^SDT^U@W@ZV]Cd[e>gBiAl?mI|<number> "[-X/A0C5^7BC_QARXT@ZZ]@_AeDhYj^nZ|a /ZQBjBkBnA|an ,]QZn[|five "E9Z|ten 4C=_DXdb|the (Z,A-b/[4[?[C[HXQER^TXY[fZnB|three "X|two nZ
without|!B#W%C&]'D(]+Z,F-C.c/[7V:b;@<;>B?[ADB?EFF?GcIZL?M[PZS^VDW]ZW[V^U_Ca^bAc?hFjYl?m@nE|<name> )[N[Q[|<number> ZZ|<somebody> ,[4D5[DcZZk_|a &B+_.U/Z0]3a5D7Z;b<D>E@CA[B[PXUZYG][bXeCfDjZlAnZ|an B[D>IYQXSCgYjBnB|any DZeY|asking #F.]3Z4Z9Y=bDES^XY]@ddgCkD|being .Z?^IDf^|bread #E|buying Z]eZ|delay ,@QDgY|electricity ,[QY|giving 4ZDD|it #d+a,Y.Y/^2YPa|knowing /YTY|leaving (ZDCM[|losing @[DYg[|me ,[Q[g[|notice DYRZ|one #a&]4D?ZfZ|our %A;C<GVD^RaYcBhHiD|raising n[|ringing QF|signal "B|stopping @CgC|tea "C|telling #F&^(fK]MdQC|the "]&?+Y,C8d:C;BCYDZYE]@eEg[k]n^|thinking 4_5[|two &DSZdZ|warning DD|whom EH|you !["]#B%a)_+B,B.A2W4D6[7]8C9A;A>ECBDDG_HWIBJcNVSETA[]_BbFiYn?|your 7]9]QW_]e[
witness|n_
wives|5Z
wk||<number> nY
wobble|,[D[nC
wobbles|:Za]
wobbly|"_&D,B4D8Y<]=]>bK@N_WZe^jD|chair ,Y
wok|<[
woke|)E,_0c;d?YAZF[UabahXjD|up ,Z0c;XUbbXjD
wolf|,C
woman|"C%[&^,B.X/]1C4W9[:E<E>^?c@[CCDZIBJbKXN]VA^Xa]eVf_n_|and /[nX|at ?Y|in 4d@DY_gH|next #E|on nZ|who #Z%Y,]2]:E?D@YNYaCnC|with &]K]
women|"D&Z,@-@/W2D4V7Z8Z:W;C=BAWC?ECGCHEJZNXRFTWUVYY]Z^[aZb:dCeYh]jAl?n_|'s ,C:]?]DW]YnC|at 4[|in #]/^>]T^n^|make /F4aY_|of EF|only UY|up /E<^TFhZ|who &a,D7X8X:]J[KaMEN^Z[a[i[
won|#Z%F&^-C/C1?;b<]?aEBF[IYJCK]QYRAS@]]^Dbecaf^gXkElC|<name> ?gEFfY|<number> 1dV_nD|again EZ|and 'ZEZIX|by #[|it #Y&]?C@ZeZg[|the &W,C4C<]DZnF
wonder|"b,A7W8[9aHLR[^dhAlZmDnC|how ^[mG|why "Z
wondered|"V#^,X9C@@HZId_Be[gB|how "B|what "gHb|why "?gG
wonderful|%F&B)b,Y1b8^:a;D<A?AB[ECKCPARDV[Xe^[aXb>iXlA|team 1^V^|to :];]
wondering|"f#[0e7[9F>c@DH_S[TWU^n[|about S]m[|what "^7[>bH[|where T]
wonders|+f5aPbQB
wonky|,Z.B;d>]I^Q^WWkZ
wood|,B.C9Y<D=CICSDYBiZ|is ,CCCQF
wooden|0a4C=Y@DIEKHU_YDaEdZgHnE|spoon 8ZKG|spoons @CgE
wool|!b"Z&H+[,^?[DCG^NAQ]UY[b_[n_|from QD|shop AZ_ZgF|socks !^
word|"?#U&E(f*@+?-C.]1B3f5[6B9e:C>Z?[@CAEBZF^G@HDJWKCMbO<S[TYVCX[_baTc@eXiEn@|about 3^5cX]Z[|and 0[4Y:]E^MBQ^Y_l[|at C]|count #ECDQCjGkG|for "E/Y3^=X?^FBMFQ[_[d_f_|from HX|in +D/[PDSY|is #aI^|of #[.[?]kY|on ,a2[FaW[kFmV|sorry ,CQFYE|the 7a|tide *BOF|to SE|with j^
wording|#C&BKDX]
words|#Z(@)C,A-B0E1?2B3]4D7@8^<B>BCCD[E]FYGaLDO[QAUCXZYF[D]F^__Ua_b[gYiDj_kCn@|about #C+[3_?EP]X^ca|and 3[ea|are .Z8Z:[SZa[|below DE|can :ZKAbB|cannot %[J[|for 8b|from U]|of ;]|on RZ|that 5[|they DY|to EBh]lC|we <X?_f]
wore|&A,E;Y?CKEYBgZjEkD|<somebody> ,F=ZN[|it ?EgZ|orange ,EQE|the ,^
work|":#?%@&a'^(:)Z+C-E.@0A6H7C8>9[:^<C?]BBCbE@FAG@HBICJCKSL_P@QHSETBVYXV[B]G^Ea[fJi@jXmF|<name> ?bCZQ>k]nA|<number> VZ|a .Z4]|ahead :]|and &D3C:FCXS^VChSmb|as ;^b[|at &DC^S_jZ|begins fD|by &_2Y?[K^jB|e *W|email 'a7[DDF]Lc^AaZnE|experience &],_9[K_Q[UZk]|for #E)C.]1]4C9]:Y<D@CA[DDTZ_^a[bVdAgBnZ|from ?a|hard :bH]JX^_a_|has -[1b;YCCRZV_jF|here /Z0Zn]|in "Y7Z<_?D@]KDk^nC|is )Y,[CFQ[eJ|it ,D|nights >^@[DBeYg_kG|of &];_<^=[K^|on &_4^;>DZKaXYYWb>dakZn_|out 4[?ZD^lY|should ([4CC[|starts :BjZ|that ,Z-Z;YgZkC|the -DJdkY|through 1[CZj[|to 7]:[M[QDaY|together nZ|walk _E|with +],[.D7Y;c<YDAP[S@TE_Bb^jAl^n?
workaround|Dck]
workbook|![#C
worked|&],C.A0A1E2B7A9[;A<[?XIAK[UB]AaFc[fYgFjDk^n?|a ,BF[|and ,]4ESZ|at <Y|example .ZnA|for >E|in D^|it ,C|nights ,Y4]|on #C9]<XCD|out &VCZFZK[k[|the 4YfE|through &Y?bf_|tirelessly <]|with #W
worker|"?#C%@,C7D8B9DD[K_k_
workers|&^([)[,D/Z4Y:];[>d@[B_C_QBTc_Ca[e]iaj^nd|and JX|at >djYk]
workflow|-b6[8FDXR_nX
workflows|7ZnW
workforce|-Z4_5]8DB]R_Y]i]nZ
workhouse|&G
working|"C#?'A)B+X,E-Z2D3@4N7C8C9Z;C=E>CBCCaE[I=M?NDP^R[TWVXWBYY^C_YbIf^iWj^lYm]|again 4CCcIFW_eajb|and -^C]JESXkGnV|as DF|day 7DD[|days D_GIQGYA_DiZkb|families %Y:^JYab|for nY|from ,fQ_|group ,_-ZE]|hard %^-D1a7[9CEYVZaDjCnD|harder A]|in fA|life 6Z|on +^-B.Y4d;F>ZC[EBPXRDYcgXkG|people +c4]P^|the -]|tirelessly ;_|with ,C-_?;A^E[YAfDhYlZ
workload|N[
workloads|-E1]VZ
workouts|![8]
workplace|6ZAY[Xha
workplaces|/[;DAZ
works|!B"]%E&D'C(E)D*E,E-b.d/C0G1X3B5B7?>=?AA[C_DeEEF?JHKBNCOARZSYTCV[XCZC]>^X_AbBhYi]jbkdlCm=nE|<link> 4]C]YYnB|<name> #W-ZRZnD|again fZ|and -B4Y<ZhY|as ._8[S]|at -Y2CA]CERYg]h[kZ|for DCW[|in K^QBe[k_|on ,C1C<]@DAFDVKDQFYB|the D@|when DZ|while nZ|with +D:[aZjE|without ,]DDQ]nE
worksheet|&XDCkYmD
workshop|!E"b#W/^1C2]6C7]8>AZD?T[WZX[[A]Z^C_]eBhTk?lD|<name> "]6D>[SZT[k[|and EZ|for "[|in 5^K]Z[|is ,BCZQ_|on ,[EY|with XX
workshops|#Z,[<]U]kDnD|and <Y
workspace|4[:AAZ
worktop|2ZDZF]W_
worktops|)^/[9CCZE[NZT[
world|#@&B)?+X,;-D.E0D1=2C3?4D5B8a9A:b;]<D=B>>@AA[BCC=D@EYI@JAK?NBQ?R@TBU@V@WBYEZA^__@abb^dDeBf@g@hZj?kEmZ|'s !^"Y5Z;^>FH[XZnZ|<emoji> B[iZ|<name> 8BCEjE|a :W;^BBaYb^h^|and !D%b;BA_J]h[nD|class "[#E%A+Z-F8d:>;_BEJCNDRB^gaDb]iCnA|gets ^D|has ;_|in FZ^[|is "B|leading 8]ACVF^YbahDlD|of %]8b:]?_GX^[a^|to "](^<ZE]c^|where /Z8CRDhZ
worldwide|8];Z<^E^RCc^lZ
worm|DZnD
worms|,]?bDYf_
worn|,E1h8_=[DZV]^Ze]kW|by 8a^a
worried|#[&[)C,_.B9C>[I^KYNXQ^eWgDkAmF|about )F2[>AD]gDjD|than ,Y<[|you >ZeY
worries|!Z%Z)B:C>AJ^NCQD]DeBj[kCnD|melt NE
worry|%[>_@YJ]eXg^kW|about &Y@YeZ
worrying|"E)^?[N^
worse|&?,W2F4d7A9_;E<Y=[>d?BD]JCW?Ya]B_Zd[ecfCj[nD|than ,C4Y9Z>AKTY[kZ
worship|"]8]^Y
worst|"@&D,^2Y4[7C9Y<D?EC?IHLDQ_W[Ya]E_[bDfEkCnB|of D]|on 4Y
worth|!_#B&a'Y(B)=+^,>-C0B2_4A5g8_:^=A>??BD]FFG]K[M<N>O]P[RBW]XBY?Zc]Bd;g>i@j@nA|<number> !e"D)E/B2C3]5a6D7[@ZDEGbNBTAZ^^C|a *^+e6^D_Pf[ZmZn]|and D_KY|every +]|it "B9D>EGDaWkDnF|knowing 2[|more &a7a8D9[:CGCHCJF_Y|of /bT_|the 8eD]QC]B^a|up ^[jC|your 8a
would|!;"B%R&E(@)D*A-?.W1D2a3@5@6b8=9f:E=C>??UAZBbC;D>LFMDP_SYU]VAWd[Z^>_ff]hXiYk@nE|<name> "X9A_F|a "]#C9_|ask 3]|be (>,a1E4^7D9^:C<CBBD_J@K?MEO]Q^Y^_^bXe=hFk[|buy n]|cost 2]|cut X[bC|do ,BD]YY|end AYh[|fall #Y|fix #[6^[Z|get 9Y|go bD|hand F]|have "E#C)b2Y4>7@;T?XKANdTV]BgFk[|help #^.Z4cD?_]hZ|i ,D|it (^|let /G0F2E;Cn^|like #Z+E,[.C2[5G7D;B<E=]?YADBZFCGYHEK]Q]Yb]AfVgVhGiYjZkEmBn?|love %C,Z.Y2[4_5bQET^WWaDeBgFjX|make "C'Y6Z9]@XQ][__cdXeXgYkD|mean "^(^6[:_E][Zn[|miss 9E|never #FAZb_l[|not "C#[&_+_,]/Z1[3D4@9B;X<]>B?aB_CAFWKYPaQgSEW@YB]T_>bXcZf_gCi[k?mW|only 4[@Y|pay #C;ZQ_SYWCbV|quite ,^|rather ,@.d2[B]D?F[IDQASdWZj>mZ|recommend 0[U[|require KW|say 7a|see ,E>ZQD|suit 'Y2bWa|take %]|that 9b_]|the ,[|want 0^QEk]|we "^%]HZiZ|you !G#@%C'G(D)B.D2B:]=D>A@?BACBDBHBIBMFNB_[bDcEiCkAmEnD|your "XM]
wound|@cgb
woven|!Z8[^Z
wow|+Z1F8AAbKXlB|wow Afh]
wrap|!C*D;[GBI?OFb]jC|on UY|the OF
wraparound|-[R^
wrapped|%Y&C-].E1^>Z@^AFQ[SCUHV]ZY]Zg_jBnZ|in %Y&C@^gZ
wrapping|!E-B:]n^
wreath|C_QEj[
wreaths|+Z
wrecking|#]F_
wren|PZRB|came RC|sat ,E
wrist|4F8]<DCXK[^ZnC|and ?Z
wristband|*X,C-]4_:ACXYZaA
wristbands|"D5X7ZHDOY
wrists|(DKZ|less (D
write|!Y#?%@&?)[*a+B,>-A.U0C1B3^4C5A6D7A8D9[;><D?@C@DdECF@GaI@J@OcPBRDSXU?ZA]?_UbBcBdFfCgThEiAkam>|<somebody> .[|a "Y*X3]7]=[>XQD[YeZ|again 4CYB|back #A9]DE|down 3DYD_Yk_|here 'Y4[|in =[Q[|it #B,_.B3E9a>Y?]KZV^W[|me *Z,C.[OYQB_]nE|off G[|on ,D2^DB_]kD|once 'CDYLEk]|one ._2Z3_>YICS[X]|something .[S^jX|that DY|the "[&]'_)Z,[4C8^=^D[K^Q[eFkd|them 3X4[|this ,C|to )D,A4Z7D=C>B?DCAD^I]K@MBQGY_]A_BbBeCf>jBkE|up &F4aEZOaYbd]e^gZnB|us !b,C.]3@DFSZXBYZgC|when 4]@ZgY|with )Z/]T[|you *X|your !X)_3D:Z=DLZTY
writer|>]CZW]e_
writers|F]QF]D
writes|&Y*Z.X2Y9DC_K_Oc]V_F|in 3Y|the *Z|to ,[|your 9@_E
writing|"D#d)]+Z,Z2Z4D7@:@;@<C>=AZCDD^EAIXJAKZQ_S]TCW_YH]A_baAb@eBkZlC|a 2^Wc|and >ES]|before DC|down /Y|in 3aX]|it 0ZDY_]|on IDQ[kC|that 9]CZf]|the 4]Q[jBkC|this ,[2?3DAagah]|to #c,]D[I[
written|"e#Y&])C+E/E0G1E2C5?7@9A<??=@YEAFAH_IZK]OZTCU?WBYXZA^Cc?dDfChAj[kDm@|and &F4Z|by #F&]JZj^|down #[Q^|for "[|in #b,^;ZB^I]Qc|it ,E|on D[I[eAkZ|out &]DZ|the "^|to &?4b;D=YCXK?QTY^bAjZ|up e[kD|with &_K^
wrong|!B"=#=%>&C(_*F+B-@/e1A2B4m6C7C8@:G;><@>D?>A<C>E?FWGBH:IFJ@KELIMZPBRCTbUDV>WFYlZ?]D^B_AaAbDc@dZeCh@lAm]nC|<emoji> F_MZT_a[m^|<name> ?YK^|about #B,C.[4]:aDYn^|account ,b4^Q[YY|and #E<a>EIBYBkZ|answer ,Y=ZFdIBjZ|answers "F(X3[4A7EFCMcX^_C|at #Z|because Q]|date 4[CBf[kB|end ,ZQ[YW|firm FE|for ,[4]dZjWn[|in #F4[FCQEY_gIj>kDn?|it D[nF|on 4c<E@EFCY^|one 4EDZSCk[|place na|shoe 4B|side &]4YgH|since 2ZQC|size g_|the >CDD|to ,[|way #EDBI_KCQ[kD|with #^&X>^IWOYS^gakb|write 4DYBdY
wrote|#g%E&c)X*]/A0C1E2C7?8E:D;><D=B>D@_ABB@CDDBEDF@IgJBK^T@V?X@YY]?_Xb@i?jYlCmGn?|<number> #?4WID|<somebody> #Z4A@[gY|a #^5_;]?ZIcQCYZZ]aZnZ|about )^,B4D?BE]KCfA|and Y[|asking @DYGgDj^|back QBn[|down #B4BA[CEIAhXma|in #j,Z?D@aCZDBIhQ^YXeYfEganE|it #=*c?DI@SEg]|most VY|on <ZYGgC|that #e&B,B4]@[IZKBY__YdXjZkFnE|the "[&f3[IDKcQ]|to #a&Y,B-X;D?[@XIhQ]_]bBeYhCjWn_|up 4DM[|us ,]I[
x|!D#A&D(^,D-B.D9Z:B;C<E?@D]MZOZPYR^SCb^e]gEhDkalS|<name> ]]|<number> CXk]n_|ray #Cm[
x2|/[C?D[TZe]jBk[
x4|)ZfZ
xi|CBN[Q]jCnC
xl|,C7ECEJY]Cn@
xmas|0^B_ia
xx|"f+c-[?fRYTbbXfa
y|9]CDDDF]_]mZ|<name> K]
y'all|%j'e,Z.c5X7Z9E<h@ZBhC[JgL]M]N[Sa]]c_dZeZi_kZ
ya|+]C]j^
yacht|,[7Z<[Ca][gCj]
yaml|,Y?YVDnZ
yard|#?&;-D.C1D3E4A5C7D8D:F@BAEBEC[EAFDHZIDKBPDS>TCVAWDYAZC^BeHf@gChCkClAmDnD|and YB|at >XCBjE|closed 0]U^|gate ,BCX|in QE|is IJa[|this &F
yards|4F|since 4F
yarn|!Z,C7[9Z;_@ZG^HZb[nE|is )E
yay|(h,ZX[
ye|,g7[Qcj_
year|!E%<'X(A)>*A+D,T.Y/^1b2X3;4D5F6B8A9G<X??C;FAJCLLMDNEOGQXT]VcXA]Z^XcZdVeZfGjCl[n[|'s !C#A,C0Z1B4[8a>C?a@?ADC@D?FFIEJ^QASFU_VFY_f[gH|<emoji> /^0^T]|<name> !b+],F1_8ZDEG[PYQ]V]kC|<number> !C"c/B0Y2C@^HaQ>TCUbYZdYg]jDlXn>|a 4XDXQYe]|after jC|ago ,^-[/b0Z4[FZRZV]jYn^|ahead B[iZ|and #@&A)D,c.Z0C2Z4=7a;B<IACC[E^HBIZKEQ_T?UAWaY@[XdCjYk]l_manD|are QB|as 4B|at 0[1G<hVElFmU|before &D0A7C>BDAk@|by &_;]bZkA|cannot ,C|cooked PE|did 9]n[|draws BZQZ|end !E.Y7E8Z>]GCS[lWnC|ends CZ|fixed #B|for 1D4^7]GCTZYXdYkX|from &[jE|has DZ|i 4X|in /[1X2];Y>Z?ZA]QeVYWWbZh[nZ|is )],A5]@YUA]D|it C[DEHXQEeYjY|make 7^V[|new "X-a8f:UR_]]^b|of 1g>[F[N^QDUCV]Z@fDiYlAma|old "A#[&^,Y0G;E?ZDDFZK^SXUEWCeZkB|olds ,a0D1EAYQZYF|on 1[;[DYQC^BhE|one ,^9[;Z=_YZd[nB|only /YE]|or 2Z9Y_[|our -]<dR^a[b[c]|people 7_]_|running &E-D;a<ZDYHaRDbe|since ,C5^A^h[|so .D/E;[=Z>]|strategy CCEY|student &^K[|thank ?D|that >Y|the &F,@.[2DF[QDeB|there 4[da|they #bI^n_|three S^g[kb|to 1Y7Z>X]XiXjDkF|travel QZ|two .[;Z|up SY|warranty G[|was 4aE_Q^|we %G+^,a-A.c1[5]7E:E;^>[A[J?Q^UCVYZad[g[ha|what ;]|which #[|with "h0Z<bQWc]g]|you ']D[L^
yearly|/]=XBYEZQ^kClZ
years|!F#<&]'Y(A)=*@+U,]-C/[0@1]3A6A9B;Z<^=>?^@bAZBDC>DBE[FDICJCK]L^MZPZQ_T_V^ZF^Wb_c_fZg^h[lMnW|<name> )[@BC^|<number> CBQBb[jBkA|<somebody> DFK_f[|a QZ|after #[IZ|ago "],B/C0B1D2D4=7B:^;<<C?C@@EZU_YD]EaYcJeZg@j?kBl^|and &_,X.C2B8F:]<<=]?_EBI?M]Q]Y_Zd_]bCcAfZmD|as CGjEn[|at 1_5XCEN^S_V^|back [Z]X|before 0[;_U[bb|died ,@?B@[e[g[|early V_|experience ;a<YAZJChM|for <ac]|from D]k]|here &Z@Z|i NYQD|in '[0Y4^:_>Z?FEZFZLXOWUYYWa]bSf@ib|it &C.Z4cUDY^|late &D[YgZk_|later /_;Z|now ,Y|of +X,Z1]2b4C8D;V<c?Z@AA]C[EgLZSCUCW^YE]Ac^dCeEfTgBh]lb|old "a#E4D>]D]Q@nZ|on &f;_<_A^CDJaKaYD_Fa[hckEnB|our 7ZQYYZ]Y|running ,C8ZEdGYl[m[|since 0E1A4E?CECQ[VC|so ,Z2Y4XAY|the .]DDkAnA|three <^|to /_1[8[A[T[]Z^[jZ|two ,^Eala|we )[4b<X>ZYZ|who @]g_|with &G,D<[DDEXKDnB|you .b7Z|younger +]/[TZ
yeast|,C4^
yellow|"B#C&>.@4E5F7C9]:@;F<D@YBCCDECFESGZE]B_bhEiB|and ,Z4[|coat ,]4ESa|front DG|line ,F3]QEXZ|will CC
yer|,^3[Q_X[jXk]
yes|!@#f%@&?'D(d+>-A.@/@0G1B2V3Z5]6d8F9C:C<@>?A@BACBDaE?IhJ?K=LEMbPEQZRDS?UEV@W^Z[_EaCfBgBiFjFk^lBm]nC|<mention> #aI_|<name> "=,EDW_^e[jB|<number> >]@]CBjF|<somebody> #C=]|a QD_Cg[|and (a*[,C5[6aFaM_XX[_|at DB|but DaWE|by 4aD]|even ,f5]DCQ^d]n]|i 2ZaY|if (a,>IBQG|in ,^<C|it ,E2C;aDCH]IAY^eAgC|on #B,^@[CdOZjXn^|or (a.@4^D@IEM_QDSAeZj^kCn]|really ,_Q[|that ,Z4B5^DZYBZ]nC|the #c,^2c3];D@DC^DYIfN]OZQ]W_X_kZnB|there 8Z?^F[d[kF|they ?]QCi[nZ|to #[&[)[2X4C;[AYK]mE|we "a,b7[;BD?F@PaQ_S^YI]_^C|you )d,B:Z>A?GI_gEjZkWm]
yesterday|!?"@)C+B-=.D/D0C1Y4f5B9C:];@<D=B>]@]D?EWKYNCOCPAR?T@U?V^WDXCYcZ@[Z]D_VbCdDfRg]jEkDm@nB|'s #^1D3^4X@DCCDCIVSAYX^DdFf]g?lZnF|<name> [Z|<somebody> ?DF[g]nD|a ,@QAhZ|and ,d@DQ]fZkB|for Q[|i 4Z;[AZQBbYeX|in &YaZ|it ?Z|the ,Y4[E[QYkZ|to -D<ZRD[[|we #Y1ajDkY|with &B1_@[KDV_|you DEnY
yet|"Z#A%]&@+@,@.?0C1_3B4k6c7Y8]9>;B<@=?>A?D@>BGCED=E_FZHDKEP?RCSCV]Yj]X_?aBdDeXfDgCkAm[|<emoji> "])[4b;BNZYY]FbE|again ,EbInE|and #_,Y0ZeYnG|another :a?DaYl]|but 1YF^mY|if ?]|know 4[|on nY|please >EEZTZ|so A]h[|the 4_8Y|they &FKF|to ;DNYc]lC|what HF
yew|:E|is :F
yield|5jZ_i^
yields|HF
yoga|0^:B@BG^NYQ[gDj]nE|for 0^G_Z[|this @GgF
yoghurt|,_DWQ[WY
yogurt|8[^^n^
you|%h&C'Z(Z,C-<.Y/E0C1;4C5E6^7b8]9Z;A<6>_?]@]A<C?E=F]IYJbKDL[MZNZQFR>SWV:X][]]a^[_YbEc>e[f[gZhDiGl=mZnG|'d "Z#@%D&B'F(]+D,Z.Z/?3E4C5C7F8B:G=]>A?>@BCCDAF^GBM[NDQ[S^T?W@XAYCZF^AdbiAj>kFm[nC|<emoji> 'C(A)]+g/D3b8Y:d?]D]F@G[JYKDN[P_Q^TDX]][a]lFnZ|<link> "DH[|<mention> #D&[1F4F?ZK[Q]bEfdh^|<name> (C)D,Y2Y3C9@>A?_@WN?P[RXZ]_@b=eEfenE|<number> "d&E)]+Y/a2Y=B>DCBIYMCNXQESCTa]WaCeDiA|<somebody> ,A.B5]9B?BA^CYQ@Z]|a "a%A'B*b+a,E-Y.[4Z7=8B:E?YFCH^KELCO^Q[SXTA[C]C_EeYgYk_lXmY|about "E#](D)^,B.Z4A9Z:@;B?B@CCcDAFCGDI_J@M>N[QCSZWAYFaDbDkC|absolute +C0D?ePCfZ|accept "F#]C[d^jZ|actually #[9]@ZDZH@Q@_YmG|add (Y94:[U]_Fa[ka|afford "_(E)^7Z9>TYUA][_AnE|after .Z7Z|afterwards .]|agree (e.F7DJYMdQB]Fa^eDn]|all "D%d1[7A9b;Z=ZBdF[HFJ^XYYD[^abbaian]|alone .Z=X|along #a.D0]<ZUZ|already ,].D4^DZMCSDn_|also :]|always .YD]S[|and "D#A%]'C(D,D.c3c7D:a=c>A?B@_FAH?I@J[K[MYQBRBS^UEX_YB[C]E_DdcfAg_hDiC|another 2Y|answer "X3[5[8a9[:_^Y|answered %[0X;[AYJ[b[|anything ,ZNZ|apply .e4^SbaBm]|are "C%d'^)a*Z+[,C.D1D2A4W5X9A;]>b@_A@CBDDGEJ_L^NaR^TDWBXFe_j>nC|around .[|arrive g]|as %b/_>]J]SETZd]|ask "X#b%?.X2C4D;Z>]D>FCHaIaJBSYYB]?ebg?hXjWmC|asked "d%_&>)Z,F.D?CCBFEI_JaQARYSKY]f@g^jY|asking #^%B>AB@|at #Z(c)E*[,]-B.E1]4W7X8B9[:D;E>]HXKCM[SCXa]V^@bXeVg@lfnB|ate >]|avoid 'E9ZaZ|away '[L[|back #C%Y,C-Y8^9C:]FYJ]]C^Ya^|backed .[|bank @[gZ|be "d(F)Y+[/[5Z@DHaMDN^QEZ[_CgC|become 7E|been aYbZ|before ,].Z/Y4b6Y7A9^>BC[S^]C_Yn]|being %]|believe "W(dA^GYMaZ]aAhYkCmE|best %^J]|better 9[:e>D]Eaan_|bleed %^(Z|book "D*a+B,D.C3[7E9C>]D^G]HAO[]Ck[|booked #^3[7B:D=Y@ZBZG^aCgb|both *[6X?[Kc[Y|bought #D=a>FC[DEKCaZd[|bring ,?.D:[=a>ADBK_WD__d[jBkEn^|build :^|but ,aQ]kB|buy )D/Z2b8[:F>DQ^WXXB]?^^jDnZ|by !['Y2]4V8[C[D@E_LZQ_UE]CaBfEg[l^nX|call )[,[.F3d9Z>[Xb]?|called #g;e>^QBeZ|came >f?B@]I@edn^|can !C"X#a%@&a'A)G+?,A-_.]/C0C3]4<5A6C7C8]9:?Z@EAFBBC=F=G>I?JDKYLFNGOHPEQGR^SZTEUEV?Y@^^_=dDeXiAjFkUmA|cancel .XGFS^]CjY|cannot CZ|cards ?BQAfEjA|care (_.a7ZMWS_]Z|carried NXf[g]|carry "F>C|catch D@]ZkAmF|change "]|changed 9YgE|check /_>ZTZ_]kG|choose "A)D.Y9F:_=A>CC]SZd>|chose =Z|clapped F^m[|clean 4CQ[|click mD|close %[YY|come %b.B4B7E9]>E@[J^KVS@WYYD]C_ZaAgZnF|could !]"Z%E'd(a,;/W4[6^7c9;:X;]<]?D@BD?EXFAHTIDJCL^NCQ=RETXWEX]]__Aa]bYdBe@gBj@kDm@|covered "_%[H]NB^^gE|cried %^JZ|customers /X]X|dare ,Z3^X]|decide .b2Y8ESZd]|deserve !a"B(B)[,C.D3E7?8c:]>D?FAZDDG]MBQBTEWD^cade@h]k@mAnF|dial DF|did !E&B(^*^,X0b3a7^:W>[@ZCCD@F^H@IDKHMbSGW[][^EdAfZhEk?nB|dm #^I_QXY_e_g^n^|do %?(Y)F,B-Z.A/B1[2>4B9D:X;Y<]>[?C@EADCADCFBICJ=KEMYNBQDTEVd[C_@eYf@gBhA|doing 7CUb|donate X[|down 7F>[?ZDYeY|drive .bC[DAS[kB|drop ,]FXQ_|dropped >^eZ|each =[|earn 'Z8[9D=ELY|eat +],^.B:^<ZC^Q]]Cc]kY|either #[3[4_XZkZnD|email #],]IY|even "^(F7^9B@DDAH]TE]^eCkCnD|ever "C#^3X7C8W;DCZFDG_I^LZMF]A^]gCj^|every !]%^4^Ja|everything 7cFC|expect "[:[|fall %ZD]|fancy )Z.aKDQBS[nB|feed "]?]|feel %Y(B,A.a8D9C:cJ]SX_DagjG|felt ,Y|fill .]D]F_S^m[|filled #c2^@aW]|finally 7@;[b[|find &Z'a.G2X7E9Z>DCWD=IANESD]AjX|finish (bMZiZ|first )[,C8Z9]QDjA|follow 5[6D7[GC_Cb_|for %E&D*C+H,X.D1]2C3C4?5c:c?ECBD=GBIUKDLZMCN]OETDWCXBYEZ[[Ca_cBgXkAm_|forget 7aDD[Z]akC|forgot )aN^|forward 3Z|found F^NX|free (D)d|from -X.[0d8Z9]C[HaSYUaX^|gave .[:^>E@aDDg]j]|get "W%B'b(D)B*A+B,e.E/D3E4F5D7=9C;d=b>>?ACaFDGCLZMYN@O@PDQgUCWaYC_XbadcjXlCn]|give "@%W2]7]9]>FDCTZW][Z]]_WjD|go #^'c(],^7>:C=B?YBBC@DDKBM[SEW__DdEgDne|going 2^^Y|got '[(Z,D.@4^6[9D>d@ZCbDYFCKBP^S?U^Y_[X]]_Vecgbk[|grant 3E|grew %^'^JZL]|guess "@(d;XFCH@M_]F_EbZnF|guys %[(E,D7B?EBcFCJbQD^Cc]icnD|had "]&X'Z)c,G4Z8]=ZBCCbDbF^W^]C^Xa_b_d]eYf^gDkU|hand #Z'_DYk^|hang ,[.ZDXQX|has 4ZK^|hate "Z7CD@S]WZeWkC|hated #YDDI[W]|have "X%B*b+Z,@-D.C0B3J4Z5Z8^9D;E<D>Y@^ADCWEWFaJFOcQBSIUBWD_FbAcCdDeXfFg[hBkXm_|having #E|hear .D9d:E>ZFaSB_bgDk^m]|heard "b7[]ZjY|help )^|here "Z>EHZSDeD|hit 7];]]ZcZ|hold "D'[7]:[@Z][a^g]|home C[|honestly .]9[j]|hoped #[>^eX|how #D*[,[2ZD^O[TXW[X[i[jCk[nD|i )]4a9Y=[?DA_NYY]_Xa[h_kDmE|if ,C4E7Y>A?[F^G[L_QBTa]XgBj^mZ|in !D">#Y%D(_,Y.T0C3C4a5]6X9E:D>g?BE^HAJ_NBQSRESFYZZa_BedfChBiAjYkG|inspire %]:D|into 7Z8W>ZQ_]]kC|is %_'Y/_4E7Z:GDCJ]LZQBX[^]aC|it #[<[>]B]SBU]XDb_cZeYg^|join "Y-F7COYTCY]]A|joined 0Y=]|jump *aO]hX|just 2Y7D:C>ADWKZ]CaB|keep "D#C&Z.U2A7D>CHCKYQZVYY[eEj[mD|kept >Y|knew 9CB_KASA_BnD|know "X#]%A&A'?(_*V+D/]0[3b8?99:];D<_>9?A@;A_B>CBD>EaF_H]M_QDUZVZWDXaZ]^[_<abccdBe=g=hWiBkDlanB|land #[)Y5]|last "_'X(Z7A9C:DGCH^^D_AaCn[|lead 9E;]bXmZ|lean GY|learned '[|leave %D&]*D,a4E7CC]D^E[ODQ[S^h]kWl]|leaving "[/ZiV|left '[.D5Z7C:[NZQBZZeAfZjX|let 5Y7Z>?DBR[Z]eB|lie >[e]|light D]h[|like "B%[(;)A*F+D.l2a3B7C9E:C;C=^?B@bDSFBJ[KFM?SlYTZD]@^BbBfCnF|liked ,E.^5aN_S^Z_|listen "]EZFYH^|listening "[7@F]]?|live )A-X.C7g>]CaMCNBQAWZXCYZe[m[n]|living ']|look "D+Y,X7XD@QGY_[Y]]aDgDkB|lose "[7X:DB[HYN?]Y^EnA|lost ,B.D4Y>bDDQ?RZe_jGkC|lot #]%[3^5[7[9[;E>?BcI[LYSCXaZd]]_abCgYia|loud %^J_VV|love "B(Y)Z,D-a.@3h7]8Y9C>YBEE[HAMXQCR^SDX_Z]][aEjBk?|loved ,B>^XZ|made "C(Y^ZfZnY|make (Z*W8C:AD^FBQ^_Xb@|making F^HB]]mYnD|manage '[FZLYm[|matter 3CJX|may #A%Z(_)D,D.b2A7?<a>Y@YAdBXD_F]J^KZMeN?SZ]BcZeahb|mean #]iZ|meet /^:[T_|mention (D+]PZaZ|message .ADaIDSEka|met .C|might >aFBIZeZ|miss (Z.B3Z7B9_:ZQGT[]B__aY|missed "].C4E7_9C;b?ZIAQCS?][banE|more ,EDZQBWCbD|most >^KZ|mostly #ZCZnZ|move *W,^KZYBgZn_|moved )_7AZZf]k^|must &X,]3[7FD_K_QYY]]DdF|my 2]8YAYQB|need &d'D(?-E/C2@3^5B7C9?>Z?CC>D^ECFZMANXOCQEUAWCX[ZD[Z_>aYdEeYf@iYk^mWn=|needed %E)a>Z@Ya^bC|never %C,_>BF_NAQ^SZXY][eHm_|next 0^D]QXUbYEbD|no !]#[4CSXjZ|not #F3^8D9Z>XYAe^j[|note 4ZAZ|nothing (Z.[=aCZM^SYdakG|noticed #_Q]|now "8(E,A-Z4Z6[8Y9?=dCcQA[X_Cd_nZ|off "D#],Z.C4D9c>dCEDB_beXgYj;|on !Y"B#[%A'g+E,V-C2Y5D7[;B=D>BCAD@H;J@K@LgSAYEZC]baAb?dDfBi@kCl@nD|one "_#D.Z7_HXMXSYWDY_]Z|only !C#B(B,C3D7D@DB]QBVZW_iSkA|open +Z9^CDDBHYMEW[YA_]kB|or #]%[9c>>F^JZK___aYg]j[|order (E+a2[7Y@^DYg^nX|ordered D[kZ|otherwise +Z4[PYeCkX|our 'F(F)B*_-E<[?FJbLFOaR@ZDhY|out .V9FNZQDS^TCfZgajG|over >XIDY]|owe '[:ZB[D_L[SCa_iYnX|own .E/Z9Z=]>BD<QCkE|paid &E,_.D2F4bCZSAY]|panic 'Y=[>Y|pass DYkV|passed 9D|paste 9W|pay 'Y,D.Z2[:^=:>FCc]Ya^d@e=g]nZ|paying ,G7>9Z]B|phone CAQW|photograph k^n^|pick ;Z=^DGaAd_eagB|picked =Z>]|plan "[HYkZ|play 9YQY|please .^9EC_S]XE|plug DAFZkDmX|pointed #_>DI[|pop 6Z|post 3Z;XXZ|posted *?OB|prefer .aS]|press 6]QYYY[XeZ|pressed @]|probably .]@Zn[|pull 7]Z[|push 5]ZY|put %B,C/_3C:^=Z>[?C@DD?NCT^UXeXgBk?|qualify !_7aDYG[XZ]_c^gG|raised ?bf_|ran D]|rang #G&D?DCEICQ]YZ|rather .?9_CBQCS?W=_]dajE|reach F]mV|read #A(A,Y/]1[2X4D6Z9[>eC[DCG^IAKYT[WY[[]b_Xn>|reading (Z7C]C|ready !Y"](F-[7B8a:aFCHbMB]B^_i]|really %D(C,B1]7b9A>EDGGRPZXY]c^CnF|recognise 9c_^|rely >^DBe^|remember (_,A9^MZa@nD|rent F]gYmY|returned 4]SE|right %a&^+aJ_K^P[|ring )Y+W.ADYQbWAhejWkY|round .W>DQ]T^a]|run .B5[8_9E>EDAF[X[^]|said #_,]0B3D4A7]>B@_I[J@KDQ_YF_Zgcj^nE|sat 4E>b@[IDe[g[|save N[|saw +]IZKcjW|say "Z'E(B+Y,@3h=[>C@BCDD>ICMFP^QCX^_A|scroll (A6Z|scrolled 7[|see #E&D,Z3E4Z7A8A;C>F?aCaDAHDM^QWTBY_]>gVnB|seen 9ZK^_Z|send #^'B2Y4dDFI]LDSEY]kBnA|serve "AHF|set .CD@|share #D|shop 7]F_mZ|should !X"Y#B)a,G.D3F4@6[7E>]?bBBD[HATE]CaCgZiBj[lY|show &Z9D;[TY|sign !^.B3D6DDCKFQDe?g]jB|signed #CD[|simply 1]V]|sing .D|sit ;[>BDA|six D[|skip +^SG|sleep /^DDH[T]|smell "[,[DY|smile %[|snooze 7[]a^E|so #C%B.^3Y4F;^BFCFDEE[J@S[UEaEb^g]jB|something .D7]:C>EkC|spare 6b@][a|speak "D+a,[@[HEPWS[|spend !]'C)ZDCFDaAkFmY|spent #Z|split >EDC|spoke %])F?XDYJZaZb]nD|spot >EEggDjBlZnD|stand ([,_.C7[>CD[M^X[]]jXk[mY|start 2[9@:CS[WW][_YeCiZk^|started )E?YKB[[f_|stay )Y7^8B=YDDN[X[|stayed ,]4DQY|step 8Y]C|still "[)E,D.C/X0B4B7b9Z>^@DBaGDH]IEXXYB]Y_^gCi[nV|stood 4[@YjE|stop 5b:^DAkB|stopped >]DEaZ|straight ,[>YjZ|stuck "CCCKEQCYZjD|switch .Y/ZG]SY_a|take "@'X,].C2b9BFXM^Q[SCW[d^eCjA|talk &]5[>[Q]dZeY|tapped D]ja|taught ?_QZf]nZ|tell +],B.b9E;^@[I[QES]YXbZjb|text .BjCk^|than &[,Z.C>_YDeY|thank "b3]?AQWUZXc|that #>%B)e+Y,V7D;Z>@F@GEIBMASXY_^Dbbn]|the *f+E,_/_1D3G4E7A8^9C=b@DBCCAD?E]GXL[MDOgQXXC]G^]eIgDi@l]mX|there #D%A,>2]8F:f]ZaZ|they 6[|think "C%B'E(a,C.Z4A8D:BBFCZDEFaH?LDM^O_W[Y=a@fAiBmc|thinking 7a]Z|this ,Z0D7B9D>BB[DZFaUB]Bb]g[i[ma|though #]%ZJ[g]|thought )b,B6Y7[MBN]QE|three *ZO_|thrive -[9BRX|through D>F[P]QPYBhXk?|throw 9E|ticked #bI[|till DE|to !@"?#>%@&@*B+@.[5E6b7W8C:C==>;?F@BAZBZD^EbFWGBIHKAN_OBPBQES[V^YE[X_Ed<jDkUl]m^|today '],B9CLZM^QDY[_AgXnE|told #d>E?ADEFDIcWEYYdEeDj[|tomorrow #_*ZI_OXg[|tonight %ZJY|too :EM_mY|took :Z>[?[QYf]|travel 8ZjEn]|tried ![#B)[4C9cDW_]k]|truly 3Y7d?Z|trust "c,]5[HY|try _[|tune D>kE|turn ,Y2[5]6]WXZY|twice ,?C[fE|two 4YSaYYkB|until >aD[_Yn[|up +b.Z/@>Y?W@^P^QBS]TCg[n]|upgrade )[N]|upgraded )]SE|use "C#].E9f>_@CDYEdFaHDQdW[YA_[eZgBk[lXmZ|used #E(Y7[?[MYj[|using 5h9ZZ[_a|vote -_.b9DKZQXR_|voted #],a.F=_?D@ZDGI]QYd_m[|wait !A"]5D7YD@GIKWQC]IfEgXjBmE|waited 4Z>d?WebfWjFnC|waiting !a"=3^5D7g8g9CFBG]HBNCUZZB[]]g^^bZm>|walk (Z*[7]8^DAF[OZQA]]b[kA|walked "Y#E(Y?A|want !a"_%E&a'[)B*W,[.^0^2>4Z5D6J7Y:]=^CAF@K^O]SbW?YYZAfYg]jAkGm;nC|wanted #[%[QDSZ|was #Y|we %Z4Z7^=D>YDDJ[N^YDkAnZ|wear CCDZ|weigh '^3[L^|went 4]?cf[gCjY|were "B#e&A(D,]/[0c4W7b8B9Z:[>f@ZBGDBEBF?HBI[JBM@]]aSedg]hEi@jWk>mD|what #D'W)C,E.Y4><b>BGBIBNBO_TC_CaFc^e@hX|when 'D.Y2Z4a7a9CHBIWQXY^][_C|where "]&aD[kZ|whether 4[>YDES[kD|which &Z'@(E4XDZKXgZk_|while e[g^|who #D%Z&X*Y9_;c=Y?C@CDCK^QESYgAkY|why bB|will !e#B'C(A)d+],c-C.<0Z2Y4@8_9F:X;^<E>ECEECFaGZH]LBPYQZSBTZX?YF^c_Aa[fCgEhTjAl@md|win #ZJ_mC|wish "D9dFDMDQCW[_de_nZ|with 'Y/Z8[C^L[MZT[jY|work 3]9Z=C>YSBW]kH|would &D._7a9F:C?C@AFYHBQFXB]Y_FaX|write "Z)Z*],E.]@_O[j@nC|wrote #]@W_YfEg]m^|yes F]mZ|yet %^>D|you :[;]b]e[|your #[*X/^=]M^T^W[]BnF
young|"C#B*[,C.D/G4A5h8Z;]?b@]E[GaH?NCOZQ]REYAZe^Ya_b]eafakCl]n^|<name> <_kD|and 8XZZ^Y|man ?b@[I^n]|people JFb[iZmY|person :Z
younger|![&@+[/Z?BGYTZ
youngest|&_,c5]@ZECQgSZfCk]nY|was 5^
your|!b%]&@'c(Y)W*]+B,B0:182F3b4C5X6b7^8]:C;:<:=_?I@^A;BCC>E>G_JYKCLeMUNYO[P@QBTYU@V:XdZ][_]^^^_FbAcBdZfBg^hCjDkZlEnB|<hashtag> ^D|<name> !Y#X%A&F(h)].B3@4D5c7^9@:Y;_<_>^BYCDEEG^H]McNXQWX>Y?Z_]]^Bb]|<number> !?"<(D)A,D.c2]3X4Y6a7ZCAHFKBMBRaSXT[WaYX]bnD|account #@'_.Z/ED_FVLW^ZeCgAj_|accountant "Z3]@DF]HXMBkEm]|address )E4C>cDZE]QFeZlY|adviser eY|age '^L[|alarm XZ|alarms 3^7dJZX]]ba]nX|allergy !Y|answer #F(^MZeD|answers 2_WaYZk@|application 4WDbh[jH|appointment >d@CCE|area DC]YkC|audience 5YZZaE|aunt &[,DIC|average 3D<eX@^a|award bD|back !["B%d)Z.[3E7^8^HDJaNaSZ][mXnE|badge !C3E|bag 4]>b@BDCQ@Y_e_|balance 8Z|ballot =Z|bank 7C:D=[CEDXHZOBSBWKYC]A_DaCd_j?k]|basket )^6_iZnb|bathroom F]m]|best !D'^([)D8A:^L[NAZX^C|bestie 7[GZZ[aYn]|biggest 'b5ZHWL_Z]|bike ,[DZkZ|bill 4^7C=_C]DEQDS@dbkFn>|bin @[CEF[gZkFm[|bins DZ|birth 'aL_|birthday ']7Y;[LWM]O[mDnD|bit .ZBZ|blood /ZT[|board "Y9Dn_|boarding '[LZ|body -D:ZG_M[XC|boiler @DmD|booking '[.]>DSaeC|books "AC[|boots ![GY|boss %Z6a7<>^F^[]e[m^nX|box !B)_,[4D:BN^d^|branch I]|brand -Z3E5[X[Zc^YbFi^|breakthrough NYaYbW|breath DC|broadband '^6[7Z@YD[LXg[|brother (D>[|browser nZ|budget .Z|bus .B=An[|business !@"[;[FZJ@R^ZD[EiBnC|calendar !A3a6[DZGAX]bX|call &]=]KZ_YhZnZ|camera D[|car )^,XDbNaYAk^mE|card !Z#B&E(X7X:B=Z@[SCaEda|care .]7[|career (_+]7Z<[a_|cart )b5ZC]N[SCZ[jXna|case -Y4aRYkD|cat :ZF^QD][m[|centre )]>]|chair 4[9DQBmZ|chance %ZaEiX|chances (@*Z|chest 5[>CZ_|child %E'D(B)],Y.]5D7a9?:@@ZCDJCKYM@N]Q[Z?]^_FbBe[h_nB|children 7b?[DDMWTY]_|choice 7e]Zn^|city "C%ZmD|claim e^|client 7[>]e]nZ|clients "Z/^8B|coat ,XQ[|code +[5ZD^|coffee !C"C&Z7cDE]Z|college DZ|colour F[g[|comfort 8a:^^^aX|commas OYbY|comments #^,[Q[jX|commute !b"[:Z;]G]a^|company "A'^7]9]H@L[_ZmD|competitor "D7b9DDETZ[X]]^F|competitors "C/C3[7Z:B@CDCM@R_ZA]e^@jDkAnD|complimentary "Y*[G]HZbZ|contacts '[5[E[LZ|continued ,F:CEZ|contract &Z,DCaI?SFYZaDeW|cooperation X^l[|copy 3[8ZUVX_^Cc^|corner ![8Z;]|council "]%[,E-]6]J_R][[^[mZ|councillor "_(C3]9EF^m^|country 4@|county C^nY|cousin %[,_DD^[kE|cover F^m]|credit !^']D]G]aZganX|crew !Y"[6D|crossing !Z9?_D|current !Y7ZD[SZWY|customers H[|cv .^/a3]7]>DC[QBTW_EjW|dad #C>bKAebn@|daily X_n[|dashboard nY|data "c.^:AkZ|date .C>BKVQ?eCgAjB|dates >[n^|daughter 4Z>F|day !d)Z6Y8Za@haiY|demo ![(Z)F+]G_UY[Y^ZbF|dentist (Y:[M[|deposit )A/D4]B^D[TCWYgYi[|desk )[,]aC|details ']*[6D8ZL_O[nB|device -YRanY|devices _X|diary 7cBZ]bi[|direct 6[[[|dm n]|doctor DY|dog !C"](A:C>E@ZLIMCNDQ<S@[W]Ya@dYjD|door 4]8ZCDF]P]gZm]|doorstep :[^[|dream )Y*C7D8^:YFZOCXF]C^[|dreams :ab^|driver 7[|due '_LZ|e "D7ZF[G@LYkB|ears ,^6ZDEQZ|electricity "^|email #Z'h(@*g3E4D6Z7DC]FDLgMAOf]B^AaBhWi[n_|employer "[|energy '[)ZLZN[RE^B|entire 8A|evening =]|everyday 8Z|ex (Z7c:=]aa@|exclusive n[|excuse (=7h9?GDHJM@XY]b_C|excuses 7aBZXA]aaW|existing 8D|experience %^*AOF|eyes "[.^3^7DJCN_^]|face ,_DCQ[|families :[|family "_%D(G,E/F7^9[:A>BH_JDYE]]_]a@|fare 2X4]6YYW[X|fault )]4@>[DCe]|favourite %Z'E(f)X*Y8A;CHCLAMdN^QEXH[Y_ZbAn^|fee 4^5[DEZ[|feed )_:EP^aCnD|feedback %fJciBl]|feet &[8Y;ZDaFFg]jE|finger n[|fingertips !^V[|firm "E6a9]TZ[Z|first !Z"^'B)C+f.C/@3B6[7B9_>IDCGZL@N?P_RATD[__baZmCnb|fixed Fama|flat !Z"B.WD[e]jF|floor 5aD[QES[|flu "[6A@Y[F|followers *Y|form *COBYEeZ|free "Y'F)=.D6E7CCdDDGXJXN?T[kBnZ|freezer 4]|fridge 7@@]M]]Dg[|friendly 3Z7]A]|friends %@'ZMbXC|front 9ZJYX^|frustration %^JZY]|full -]|funnel -X6Z[Y|future "E-DRCm^|garden 5Z8^N^P[|gas 7^GZ|gift /Z7[:]CDXCbZ|glass 4[@^|go aZ|goals :_a[|gp 3[@XD[QDS]YZ|grandad 9_@Y_[|gut )[7Z8[|gym 3ZX^]]|hair %^,^:Y>CF^J]jZ|hall DF|hand %_,_.C3CNXQ]gB|handle (b*[M^Oa|hands !Z%F4Z7^@ZDDdCk_mD|hat U]|head "^+^,^.XSX|health %X:[|hearing @^g[jX|heart "])X.Z0]3D:FFbH[mZ|heating /Z@^g]hY|help 0Z7XQZ_Z|history DAe^|holiday @]FB|home "_(C.@3]7BDAHZJJK_NWX[]AkC|hot *YDZ|hours =_d]lY|house %a'e(B)a+^,]/^7D9WJ_LdN_QZTXebj[|household D[|id nZ|inbox 'X*_4Y5^O_Z^^DjZ|income *[>^F]|individual nY|insurer h]|interest ^[|invoices &^(D.[H^KX|job *E3^Xa|journey )]6D8@K]NZUZa_|keys )ZX[n]|kid .b3a9CDEe[|kids 7[9]>DBZFXL__[iYjDnC|kind ?dfb|kitchen )Y/Z7XT]W^n]|knee 3A>XDZTZe^gCk^|knees @^D_|lamp .E|landlord ,D7@@_DaM[QDSCYD[Zgak^|language "A'E(]|last "b#D9b@FCCD[J^YD_ZjYkZ|late =E|lawn *]OY|leadership 7_:a]^a^|lease n[|left ,^Q]kY|letter #[4ZIZ|letters #]I[|library "Z#E._4YH[SZY[nb|life !A"Y%D)B.Z6E7C:_;Y>[CDDEFEGCKBMFN=OCS]TYXBZB[AaXeWhCm]|lights 9]_Y|link !a*]7X=DOX|list ([|little !['[,Z8F:C][j^|loan @]g[|local "X@DgD|logo 2_5^U^WZXXnY|loss )]>Y@ZgZ|lot BY|loved (_)YB[DEM]|loyalty %AOG|lunch .Z7ZD_g]k[|maiden ']L[|manager 'Z3ZDbLZkY|map &[|marketing B[[]|mate (]MZ|mates 7XDDSZ|mattress D^TYmZ|member nX|message :ZKaeD|messages *XOYQDa[|meter ">3]D[HBXXjG|midwife ,ZD^|mind ,^.^0]3Z9[:[DAFYJBQ[SZ_Xebnb|minutes 9@_E|mobile 'e*ZLbO_m^nD|moment ^Y|money "Z,C.X2D3B4[=d>>CYFEHZQW]__BaBdge=mD|morning "Z([,C/[8Z>[M[QC|mortgage 7GFYnZ|mot @]CDX[|mother ,a.Z3]>^QXeZk^|mouth .[]D|move "@(Z/ZH>Uaa@|mp /Z3b|mum '^,^3[5c9^JYOZZ_gBjDnF|nails :_@E]FaY|name !Y%[&]'A(C+D,a.]2A3=4A5E7Z=YCEDAEZFBHCL@MBS]TBW?X@ZEe^g_iDjDk?lWmB|nan (^,C3]9aE^G[XZ_]h]n]|national ]F|nearest 8ZbZn[|neighbors 7_:[|neighbour *FE[OEQCh[jAl[nB|neighbours /F7b@B]ZaBiZl]|net ZZ|network "C%Z(d5e7DA]EbMbNFQCTDZcbZhVnE|new 'Z8^:B=DD@GCL[MANYaBgB|next ![*e3D6Z7B9@CFDEOaX^[^]B^Zi[|nose "Z/Y7_|number 'E*[4Z5ZCcLCO]Y__YjY|numbers )[aZ|office ,Y5Y@]Q_ga|old 4a6b7D=CCaDaQ@Y][^h[n]|one /Z5]TYZ]^]|only 7EJZ]B|opinion %]3]6[9[XY|order "@'G([*A9Z>YC[HBIEJGN[ODSEa_fGkWn_|orders 4_|organisation +]-Y5]8BRYZ[|other #]'[3]7XDDX]|oven @DCE|own !C%C'B([)Z+],F4A8C9_:^;]>a?^C[D]FBI]JTNYWFYA[A^Fbee_f[gEjZ|page )]5[|pain %]|papers >Y|paperwork eCnY|parcel @ZC^_DjZn^|parents >_e^|party 6[[Z|pass !])Z7]N[|passion <[iY|passport D^MYjE|password nd|path ?D|patience 1e:^IBQAR]VbY?abfCkFmGnC|pay =DC[D^nE|payroll '^6^:[L^]]|payslip QZUYhZ|pension "D-Z2]6[F]R^W[mY|people %C-Z7B:_;EB_JBQaTXb@iZnZ|perfect nD|person >ZaE|personal 3Z|pharmacist DagZ|phone 'Y*Z,Y/_3]6C9?=D>@CBD_FDLVO]SCTXZ[[CdBeDjFka|phones D]|photos )[2Z4C?]|piano h[|pillow /^TY|pin nZ|pipeline -AGD^_|pitch W]|place "[#]%W3D4a8BD[H[S@WHYZgC|plate a[|plot .DD_|pocket ([)Y8]9B=CAZHWMZh[mZnc|podcasts hZn]|policy ']L]eZ|polling "EkFn^|post 3a[[|postcode !]#X(D.DD]IbLXMDmC|potential "C-Z6Z[Y|prayers JAe]n^|premium !['Y/GGZ|prescription D[LX|problem QXjY|productivity 8Z:C|profile *[.[3]OZXZ|purse .]2_|pyjamas >aeYgZkY|question #]I[Q]|questions "D(>,B3A=]?]MAXFYBj^nZ|quote )ba]|rail DdR_|rate SE|rates DF|receipt ,]aZ|record "C|reference QGeB|refund CZ|reg 'ZL]|renewal 7B=YDDQY]E|rent #].[@bI^eDg[|rep &[C^|results :ZD]QZ|resume Dg^[k]n[|review ?D|rights 3[|road &[/bT[|roof "E)a>XF]HDN]QE|room nY|rota DZ^X|route Da|router 4[kY|rules QX|safety %[JYXB|savings 8]|say EbRYS[]F|school '[+a.C9ZLYP_[Zi[nD|screen 5ZZZ|search @D|season 7C:ZN]|seat ,Z7[g[|secret ![*ZaZ|security JY|share 7DSF|shed F^m^|shift #Z5[=Z|shoes gZ|shop TZ|shopping %Y,C-Z8[kY|side %^2[8b>[QDe[kC|sign )X3B:AMBb]|signature .d|size !['C4]7ZLE]Yn_|skin "[.X:BDEF^]DaAm[|sleep 7[JZ|slot +]P[X]^^i[|smile )[@BA[JYlY|smoke 3ZXX|socks ,[|sofa !c)[7^G_|son YY|sourdough 4aD]YY|spam D]k^nW|special 8Y^[|specs DZO_|spot !D|staff 5aCBZY|stairs ,[.bCB|stay 3]8D:Z|stomach >_@ZD]HFeak[|stop 5]D[|stories %[*]3^|story !D">%['D*a2C8F:Z;ZEGFAJbO[RETCfWm?nD|street "B*Y9a@BCYHFOYQXYB_[hDjXnB|stub .[|success "C%[)Z|supply 9Z_[|support (Y?BA[|surgery CYkB|surname ,F4]DEY^|table !])^.ZGZN]QCSZjY|tablets D]kZ|talk N[]EnY|tariff .]3[6b[Y|taste !],].[Q^|tax 7[8Z|team -Y2X3C7?8@9Y:[DFQAY[aYgDkD|teenager ._PY|teeth k_|tenancy -e@[g[|terms ![8]|test !]6b7aEf[^][a_lbnb|thing .dB[S]i[|thumb 7[|ticket &ZWa|time %b7C8^:b=aJ[a[d_|town ![(d:AG^M]aE|train 2ZCCD]|travel *C|trial k[|tribe ]C|trombone "A|truck 7^|trust ;X??V[c]n^|turn 7b|tutor 4^7[|uncle 6Z[YhZ|understanding 1ZRZjD|union EclY|unique ![-Y8]R^][^Y|usage 8[DC^[nD|usual .X|very ']|vet QC|views %bJ_|village _]|vision 8V^_|visit lZ|voice %b)C-[8Y:aJ]WZ^BaZkC|vote 'Y.Z2b=^MAQ[S]Wdd]fDkZ|wages /Ek^|wall !Z#](X@ADD|wallet 5]7ZZ[|water BACEnZ|way *a9Z:]DCObQF|website 5]:DDY]]|wedding "Z.E7]=]h[|week )].cNbSe^]c]kD|weekend 9>|well n[|wellbeing !E%a|whole )]+]3Y@^b]hYjF|will )^/[6aN^S[[ci[|window .aS[ZX|word .DDCQbg]|words #[;]|work '^L[kVnE|worries %ZJ^NC|worst 3ZDAQZkBnB|worth :_b^|wrists (D|year !].ZDFG^SZiA
yours|!d"B#9&@'c(Y)^*b,?-@/]0C1@2@3Y6W7a9Z:?<?=c?CAYBDDXE>F@G_HAIJKFLdNXO]QDR?T_V?WCXW]_^[_Yd]gEhUiEkYnC|<link> HZ|and .X9]_Ze]|at !]G_|back 7Y|be )B]^^Z|before !E3[7]|better TB|by !_C[|came 4Z|could 8B|for *^8dJZO]T^^^eFkF|goes 4]kZ|has (E,D.D7C>BCEDYIBdEeJh_jHka|i 4]CZgZ|if (E.[S^nY|in 3[6Z=^EZQEX[Y[[cd]|is ,Z>ZC_DAK]OBXbYZe[g]nE|may )]DE|now !X7_]]aDnY|on *Y|one TY|say "Z7^a]|says n^|the ;bDBbag^|this hX|to 9]=]D_|today ,[3D7[G]T^XD|too @]g]|truly 7ZAahY|up *[+_C[DXO[PZ|was =^>_D[d[e_jb|we Db|with (^7EM_fE|would )b
yourself|"b#B%@&A'D+B.C1C3]4@6]7g8b:e;A<E>C?E@CBDC>EFFEGYHbIZLEN]PASBTEW@XZYR[Z]b^b_@adbCeBfAgDjAm@|<emoji> (Z|<number> )[-^|a 3c6[7Z;]Xdb^|and 8]D>JAQYeZk>n^|are "Z:_]Da[nZ|before .ZnZ|for 5^|if 7b9C|in GD|on %^7[@[FeQEmY|out ,Y.H7[>Z|the 6[b[|this 8^|to !Z"E>Z]A|what 3e7b:C>EDAF[HXR[Xg]]^B|when :[ZY|who "ZHY|why 7cDB[Y]aaEjFkD|you )<7E8?:^NAa_
yourselves|"Z(d+_.[5ZB^C_IAMbjZ
youth|4C:A>Y?YDBSCWZY[a@
yr|&D)[CEQ[[[nb|old &DCFjD
yrs|&[,Z/X;[S]TZa[n^|on &^n^
yusra|&],^CZQZ
z|,E8YXZ
zebra|,]
zero|!d"b#A+],E-]0e5C8Z:E;f?aAaCCE^FCH^ICLBP[QBRYUeW?ZD_@aBbbc]eDf[h^i@j@m@nB|<name> ;Z|to 0YNWaY|waste ;db_n]
zigzags|@[X]g[
zinc|kB
zip|&A'd,]4a?[D^YZk^|code 5[>YDC|wire ,Z
zips|#D+[F[KX[Zi_
zone|,C8Y@EC_XAjF|and 8[
zones|8Y<^CZQCV]c[kY
zoo|"ZC[nY`;
